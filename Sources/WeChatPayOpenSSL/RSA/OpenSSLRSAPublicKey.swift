public import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An RSA public key that verifies by the system's OpenSSL; everything else is ``RSAPublicKey``'s.
public struct OpenSSLRSAPublicKey: PlatformPublicKey {
    /// The same key in swift-crypto's hands, which encrypts sensitive fields.
    public let key: RSAPublicKey
    private let verification: RSAContext

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says what the text holds instead of a public key.
    public init(pem: String) throws { try self.init(RSAPublicKey(pem: pem)) }

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when OpenSSL refuses the key.
    public init(_ key: RSAPublicKey) throws {
        self.key = key
        do {
            self.verification = try RSAContext(.verification, key: OpenSSLKey(publicKey: key.derRepresentation))
        } catch {
            throw error.asError(.invalidConfiguration)
        }
    }

    public var scheme: SignatureScheme { key.scheme }
    public var signatureLengths: ClosedRange<Int> { key.signatureLengths }
    public var derRepresentation: Data { key.derRepresentation }

    public func isValidSignature(_ signature: Data, for message: Data) -> Bool {
        (try? verification.isValidSignature(signature, for: message)) ?? false
    }

    public func encrypt(_ text: String) throws -> String { try key.encrypt(text) }
}
