public import WeChatPay

extension Simulator {
    /// Which of the platform's keys a client trusts.
    public enum KeyMode: Sendable, CaseIterable {
        /// Certificates, downloaded by the client.
        case certificates
        /// The platform's public key.
        case publicKey
        /// Both, as while migrating.
        case both
    }

    /// A client's configuration for this simulator: its plain port, its TLS for the calls that show the merchant's certificate.
    public func configuration(_ mode: KeyMode = .certificates) throws -> WeChatPay.Configuration {
        let publicKey = try PlatformKeys.publicKey(id: credentials.platformPublicKeyID, pem: credentials.platformPublicKey)
        let platformKeys: PlatformKeys =
            switch mode {
            case .certificates: .automatic
            case .publicKey: publicKey
            case .both: [.automatic, publicKey]
            }
        var configuration = try WeChatPay.Configuration(
            merchant: Merchant(id: credentials.mchid, privateKey: credentials.privateKey, certificate: credentials.certificate),
            apiV3Key: APIv3Key(credentials.apiV3Key), apiV2Key: APIv2Key(credentials.apiV2Key), platformKeys: platformKeys
        )
        configuration.host = try Host(baseURL: baseURL, clientCertificateBaseURL: secureBaseURL)
        configuration.workwxSecret = Sensitive(credentials.workwxSecret)
        configuration.trustRoots = credentials.authority
        return configuration
    }
}
