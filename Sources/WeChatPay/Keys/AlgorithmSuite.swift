/// The algorithms in which a merchant and the platform speak APIv3: RSA and AES, or Shangmi's (国密).
///
/// The merchant's ``Signer`` says which. A client speaks one suite only: keys, certificates and resources of another are refused.
public protocol AlgorithmSuite: Sendable {
    /// How both sides sign.
    var scheme: SignatureScheme { get }

    /// What `algorithm_type` asks `/v3/certificates` for; `nil` for what it lists unasked, certificates of RSA keys.
    var certificateType: String? { get }

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    func publicKey(pem: String) throws -> any PlatformPublicKey

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    func platformKey(certificatePEM: String) throws -> PlatformKey

    /// What decrypts certificates and resources under the APIv3 key.
    ///
    /// - Throws: ``WeChatPayError``.
    func resourceCipher(for key: APIv3Key) throws -> any ResourceCipher
}

/// RSA signatures and fields, AES-256-GCM resources, by swift-crypto: what every merchant has.
public struct RSASuite: AlgorithmSuite {
    public init() {}

    public var scheme: SignatureScheme { .rsa }
    public var certificateType: String? { nil }

    public func publicKey(pem: String) throws -> any PlatformPublicKey { try RSAPublicKey(pem: pem) }
    public func platformKey(certificatePEM: String) throws -> PlatformKey { PlatformKey(certificate: try RSACertificate(pem: certificatePEM)) }
    public func resourceCipher(for key: APIv3Key) -> any ResourceCipher { key }
}

extension AlgorithmSuite where Self == RSASuite {
    /// RSA signatures and fields, AES-256-GCM resources, by swift-crypto.
    public static var rsa: RSASuite { RSASuite() }
}
