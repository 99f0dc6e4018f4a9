import WeChatPay

extension Simulator {
    /// What the simulated platform hands a merchant, and what a client of it needs.
    public struct Credentials: Sendable, Codable {
        /// The merchant's number.
        public let mchid: String
        /// An appid bound to the merchant.
        public let appid: String
        /// `apiclient_key.pem`
        public let privateKey: String
        /// `apiclient_cert.pem`
        public let certificate: String
        /// The serial of the merchant's certificate.
        public let merchantSerial: String
        public let apiV3Key: String
        public let apiV2Key: String
        /// The ID of the platform's public key.
        public let platformPublicKeyID: String
        /// `pub_key.pem`
        public let platformPublicKey: String
        /// `simulator_ca.pem`: the authority that has issued all certificates, the simulator's own for TLS among them.
        public var authority: String { platform.authorityCertificate }
        /// The platform's own secrets.
        var platform: PlatformSecrets
    }
}

extension Simulator.Credentials: CustomStringConvertible, CustomReflectable {
    public var description: String { "merchant \(mchid), certificate \(merchantSerial)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The private half of what the platform signs and issues with.
struct PlatformSecrets: Codable, Sendable {
    struct IssuedKey: Codable, Sendable {
        var serial: String
        var privateKey: String
        /// The certificate in PEM, for a key that has one.
        var certificate: String
    }

    var authorityKey: String
    var authorityCertificate: String
    /// Oldest first; the last one signs.
    var certificates: [IssuedKey]
    var publicKeyPrivateHalf: String
}
