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
        /// The ID of the platform's public key, the newest where there are several.
        public internal(set) var platformPublicKeyID: String
        /// `pub_key.pem`
        public internal(set) var platformPublicKey: String
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

    struct PublicKey: Codable, Sendable {
        var id: String
        var privateKey: String
    }

    var authorityKey: String
    var authorityCertificate: String
    /// Oldest first; the last one signs.
    var certificates: [IssuedKey]
    /// The other half of the first public key, which fields for banks are encrypted for, too.
    var publicKeyPrivateHalf: String
    /// The first public key's ID, once there are others; until then it is the credentials' own.
    var firstPublicKeyID: String?
    /// Whether the first public key signs no more.
    var isFirstPublicKeyRemoved: Bool?
    /// Oldest first; the last one signs.
    var laterPublicKeys: [PublicKey]?
    /// Where the migration to the public key stands; none in a folder of an earlier version.
    var stage: PlatformKeySet.Stage?

    /// The public keys in use, oldest first.
    ///
    /// - Parameter id: the first one's, while it is the only one.
    func publicKeys(_ id: String) -> [PublicKey] {
        let first = PublicKey(id: firstPublicKeyID ?? id, privateKey: publicKeyPrivateHalf)
        return (isFirstPublicKeyRemoved == true ? [] : [first]) + (laterPublicKeys ?? [])
    }
}
