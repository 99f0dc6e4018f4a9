/// Where the platform's keys come from. Combine them while migrating from certificates to a public key:
///
/// ```swift
/// platformKeys: .automatic                                        // certificates, downloaded and refreshed
/// platformKeys: try .publicKey(id: "PUB_KEY_ID_…", pem: pem)      // one public key
/// platformKeys: [.automatic, try .publicKey(id: "PUB_KEY_ID_…", pem: pem)]
/// ```
/// Where a public key is among them, the client asks the platform to answer under it.
public struct PlatformKeys: Sendable, ExpressibleByArrayLiteral {
    /// The keys given at start.
    public var keys: [PlatformKey]
    /// Whether certificates are downloaded, decrypted with the APIv3 key and refreshed.
    public var isAutomatic: Bool

    public init(keys: [PlatformKey], isAutomatic: Bool = false) {
        self.keys = keys
        self.isAutomatic = isAutomatic
    }

    /// The public key under which the platform is asked to answer, where one is given.
    var preferredKey: PlatformKey? { keys.first(where: \.isPublicKey) }

    public init(arrayLiteral elements: PlatformKeys...) {
        self.init(keys: elements.flatMap(\.keys), isAutomatic: elements.contains(where: \.isAutomatic))
    }

    /// Platform certificates, downloaded when first needed and refreshed before they expire and on an unknown serial.
    public static let automatic = PlatformKeys(keys: [], isAutomatic: true)

    /// A platform public key and its ID.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public static func publicKey(id: String, pem: String, algorithms: any AlgorithmSuite = .rsa) throws -> PlatformKeys {
        PlatformKeys(keys: [try PlatformKey(id: id, pem: pem, algorithms: algorithms)])
    }

    /// A platform certificate downloaded earlier.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public static func certificate(pem: String, algorithms: any AlgorithmSuite = .rsa) throws -> PlatformKeys {
        PlatformKeys(keys: [try PlatformKey(certificatePEM: pem, algorithms: algorithms)])
    }
}
