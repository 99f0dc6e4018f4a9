public import WeChatPay

/// The algorithms of ``RSASuite``, with the platform's signatures verified by the system's OpenSSL.
public struct OpenSSLSuite: AlgorithmSuite {
    public init() {}

    public var scheme: SignatureScheme { .rsa }
    public var certificateType: String? { nil }

    public func publicKey(pem: String) throws -> any PlatformPublicKey { try OpenSSLRSAPublicKey(pem: pem) }
    public func platformKey(certificatePEM: String) throws -> PlatformKey {
        try PlatformKey(certificatePEM: certificatePEM).usingOpenSSL()
    }
    public func resourceCipher(for key: APIv3Key) -> any ResourceCipher { key }
}

extension AlgorithmSuite where Self == OpenSSLSuite {
    /// RSA and AES as in ``RSASuite``, with the platform's signatures verified by the system's OpenSSL.
    public static var openSSL: OpenSSLSuite { OpenSSLSuite() }
}
