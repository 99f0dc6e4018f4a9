public import WeChatPay

/// Shangmi (国密), China's commercial cryptography: SM2 signatures with SM3, SM4-GCM resources, fields encrypted by SM2.
public struct ShangmiSuite: AlgorithmSuite {
    public init() {}

    public var scheme: SignatureScheme { .sm2 }
    public var certificateType: String? { "SM2" }

    public func publicKey(pem: String) throws -> any PlatformPublicKey { try SM2PublicKey(pem: pem) }

    public func platformKey(certificatePEM: String) throws -> PlatformKey {
        let certificate = try SM2Certificate(pem: certificatePEM)
        return PlatformKey(
            serial: certificate.serial, publicKey: certificate.publicKey, notValidBefore: certificate.notValidBefore,
            notValidAfter: certificate.notValidAfter
        )
    }

    public func resourceCipher(for key: APIv3Key) throws -> any ResourceCipher { try SM4ResourceCipher(key) }
}

extension AlgorithmSuite where Self == ShangmiSuite {
    /// SM2, SM3 and SM4, by the system's OpenSSL.
    public static var shangmi: ShangmiSuite { ShangmiSuite() }
}
