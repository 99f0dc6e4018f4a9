#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One of the platform's keys: it verifies answers and notifications, and encrypts sensitive fields.
public struct PlatformKey: Sendable, Equatable {
    /// What `Wechatpay-Serial` names: a certificate's serial in upper-case hexadecimal, or `PUB_KEY_ID_…`.
    public let serial: String
    /// The platform's public key.
    public let publicKey: RSAPublicKey
    /// The certificate, when the key came in one.
    public let certificate: RSACertificate?

    static let publicKeyPrefix = "PUB_KEY_ID_"

    /// A public key (微信支付公钥): `pub_key.pem` and its ID.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public init(id: String, pem: String) throws {
        guard id.hasPrefix(Self.publicKeyPrefix) else {
            throw WeChatPayError(
                .invalidConfiguration, "The platform public key's ID does not begin with \(Self.publicKeyPrefix).",
                advice: "The merchant platform shows the ID beside the public key's download; a certificate's serial is not one."
            )
        }
        self.serial = id
        self.publicKey = try RSAPublicKey(pem: pem)
        self.certificate = nil
    }

    /// A platform certificate (微信支付平台证书): `wechatpay_SERIAL.pem`.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public init(certificatePEM: String) throws {
        self.init(certificate: try RSACertificate(pem: certificatePEM))
    }

    init(certificate: RSACertificate) {
        self.serial = certificate.serial
        self.publicKey = certificate.publicKey
        self.certificate = certificate
    }

    /// Whether this key came without a certificate, under an ID of its own.
    public var isPublicKey: Bool { certificate == nil }

    /// Encrypts a sensitive field: RSA-OAEP with SHA-1 and MGF1-SHA-1, in base64.
    ///
    /// - Throws: ``WeChatPayError`` of kind `encryptionFailed` when the text is too long for the key.
    public func encrypt(_ text: String) throws -> String { try publicKey.encrypt(text) }

    func isValid(at date: Date) -> Bool { certificate?.isValid(at: date) ?? true }
}
