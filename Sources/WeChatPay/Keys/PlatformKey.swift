#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// One of the platform's keys: it verifies answers and notifications, and encrypts sensitive fields.
public struct PlatformKey: Sendable {
    /// What `Wechatpay-Serial` names: a certificate's serial in upper-case hexadecimal, or `PUB_KEY_ID_…`.
    public let serial: String
    /// The platform's public key.
    public package(set) var publicKey: any PlatformPublicKey
    /// From when the certificate is valid in which the key came; `nil` for a key that came without.
    public let notValidBefore: Date?
    /// Until when the certificate is valid in which the key came; `nil` for a key that came without.
    public let notValidAfter: Date?
    /// The certificate, when an RSA key came in one.
    public let certificate: RSACertificate?

    static let publicKeyPrefix = "PUB_KEY_ID_"

    /// A public key (微信支付公钥): `pub_key.pem` and its ID.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public init(id: String, pem: String, algorithms: any AlgorithmSuite = .rsa) throws {
        guard id.hasPrefix(Self.publicKeyPrefix) else {
            throw WeChatPayError(
                .invalidConfiguration, "The platform public key's ID does not begin with \(Self.publicKeyPrefix).",
                advice: "The merchant platform shows the ID beside the public key's download; a certificate's serial is not one."
            )
        }
        self.serial = id
        self.publicKey = try algorithms.publicKey(pem: pem)
        self.notValidBefore = nil
        self.notValidAfter = nil
        self.certificate = nil
    }

    /// A platform certificate (微信支付平台证书): `wechatpay_SERIAL.pem`.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public init(certificatePEM: String, algorithms: any AlgorithmSuite = .rsa) throws {
        self = try algorithms.platformKey(certificatePEM: certificatePEM)
    }

    /// A platform certificate that was read elsewhere: by an ``AlgorithmSuite``.
    ///
    /// - Parameter serial: in upper-case hexadecimal.
    public init(serial: String, publicKey: any PlatformPublicKey, notValidBefore: Date, notValidAfter: Date) {
        self.serial = serial
        self.publicKey = publicKey
        self.notValidBefore = notValidBefore
        self.notValidAfter = notValidAfter
        self.certificate = nil
    }

    init(certificate: RSACertificate) {
        self.serial = certificate.serial
        self.publicKey = certificate.publicKey
        self.notValidBefore = certificate.notValidBefore
        self.notValidAfter = certificate.notValidAfter
        self.certificate = certificate
    }

    /// Whether this key came without a certificate, under an ID of its own.
    public var isPublicKey: Bool { notValidAfter == nil }

    /// Encrypts a sensitive field, in base64.
    ///
    /// - Throws: ``WeChatPayError`` of kind `encryptionFailed`, such as when the text is too long for an RSA key.
    public func encrypt(_ text: String) throws -> String { try publicKey.encrypt(text) }

    func isValid(at date: Date) -> Bool {
        guard let notValidBefore, let notValidAfter else { return true }
        return notValidBefore <= date && date <= notValidAfter
    }
}

extension PlatformKey: Equatable {
    public static func == (first: Self, second: Self) -> Bool {
        first.serial == second.serial && first.publicKey.derRepresentation == second.publicKey.derRepresentation
            && first.notValidBefore == second.notValidBefore && first.notValidAfter == second.notValidAfter
    }
}
