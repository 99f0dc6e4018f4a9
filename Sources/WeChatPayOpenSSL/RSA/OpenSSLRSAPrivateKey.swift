public import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An RSA private key that signs by the system's OpenSSL; everything else is ``RSAPrivateKey``'s.
///
/// Its description, debug description and mirror show nothing of the key.
public struct OpenSSLRSAPrivateKey: Signer, FieldDecrypter {
    /// The same key in swift-crypto's hands, which decrypts sensitive fields.
    public let key: RSAPrivateKey
    private let signing: RSAContext

    /// Reads `apiclient_key.pem`: PKCS#1 (`RSA PRIVATE KEY`) or PKCS#8 (`PRIVATE KEY`).
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says what the text holds instead of a private key.
    public init(pem: String) throws { try self.init(RSAPrivateKey(pem: pem)) }

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when OpenSSL refuses the key.
    public init(_ key: RSAPrivateKey) throws {
        self.key = key
        do {
            self.signing = try RSAContext(.signing, key: OpenSSLKey(privateKey: PEM.document(key.pemRepresentation)))
        } catch let error as OpenSSLError {
            throw error.asError(.invalidConfiguration)
        }
    }

    public var algorithms: any AlgorithmSuite { .openSSL }

    /// - Throws: ``WeChatPayError`` of kind `signingFailed`.
    public func signature(for message: Data) throws -> Data {
        do {
            return try signing.signature(for: message)
        } catch {
            throw error.asError(.signingFailed)
        }
    }

    public func decrypt(_ ciphertext: String) throws -> String { try key.decrypt(ciphertext) }
}

extension OpenSSLRSAPrivateKey: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹RSA private key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
