/// The settings, by their names in `wechatpay.json`. In the environment they are `WECHATPAY_MCHID`, `WECHATPAY_PRIVATE_KEY`, …
enum Setting: String, CaseIterable {
    case mchid, appid, privateKey, certificate, pkcs12, pkcs12Passphrase, merchantSerial, apiV3Key, apiV3KeyFile, apiV2Key, apiV2KeyFile,
        workwxSecret, platformPublicKey,
        platformPublicKeyID, platformCertificates, baseURL, clientCertificateBaseURL, trustRoots, keys

    /// Whether it is a list of texts and not one text.
    var isList: Bool { self == .platformCertificates }

    /// The settings that name a file with a secret in it.
    static let secretFiles: [Setting] = [.privateKey, .pkcs12, .apiV3KeyFile, .apiV2KeyFile]

    /// Where a setting was given. The later counts.
    enum Origin: Int, Comparable {
        case file, environment, flag

        static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
    }
}
