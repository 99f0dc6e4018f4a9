import Crypto
import CryptoExtras

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An RSA private key of at least 2,048 bits, held in this process: it signs requests and decrypts sensitive fields.
///
/// Its description, debug description and mirror show nothing of the key.
public struct RSAPrivateKey: Signer, FieldDecrypter {
    private let signing: _RSA.Signing.PrivateKey
    // Safe to share: swift-crypto only lacks the annotation. The key never changes once made, and BoringSSL's RSA
    // operations may run on one key from many threads, which is what makes the signing key Sendable.
    private nonisolated(unsafe) let encryption: _RSA.Encryption.PrivateKey

    /// The public half.
    public let publicKey: RSAPublicKey

    /// Reads `apiclient_key.pem`: PKCS#1 (`RSA PRIVATE KEY`) or PKCS#8 (`PRIVATE KEY`).
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says what the text holds instead of a private key.
    public init(pem: String) throws {
        let key: _RSA.Signing.PrivateKey
        do {
            key = try _RSA.Signing.PrivateKey(pemRepresentation: pem)
        } catch {
            throw PEMText.unusable(pem, as: .privateKey)
        }
        try self.init(key)
    }

    /// Reads PKCS#1 or PKCS#8 in DER.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration`.
    public init(derRepresentation: Data) throws {
        let key: _RSA.Signing.PrivateKey
        do {
            key = try _RSA.Signing.PrivateKey(derRepresentation: derRepresentation)
        } catch {
            throw WeChatPayError(.invalidConfiguration, "The private key is not an RSA key of at least 2,048 bits.")
        }
        try self.init(key)
    }

    private init(_ key: _RSA.Signing.PrivateKey) throws {
        self.signing = key
        self.encryption = try _RSA.Encryption.PrivateKey(derRepresentation: key.derRepresentation)
        self.publicKey = try RSAPublicKey(key.publicKey)
    }

    /// Makes a new key, for tests and the simulator.
    public static func generate() throws -> RSAPrivateKey { try RSAPrivateKey(_RSA.Signing.PrivateKey(keySize: .bits2048)) }

    /// The key in PKCS#8 PEM. Write it only to a file of mode 0600.
    public var pemRepresentation: String { signing.pkcs8PEMRepresentation }

    public func signature(for message: Data) throws -> Data {
        try signing.signature(for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5).rawRepresentation
    }

    public func decrypt(_ ciphertext: String) throws -> String {
        guard let bytes = Data(base64Encoded: ciphertext) else {
            throw WeChatPayError(.decryptionFailed, "A sensitive field is not base64.")
        }
        guard let plaintext = try? encryption.decrypt(bytes, padding: .PKCS1_OAEP), let text = String(validating: plaintext, as: UTF8.self) else {
            throw WeChatPayError(
                .decryptionFailed, "A sensitive field can't be decrypted with the merchant's private key.",
                advice: "It was encrypted for another certificate, or altered; check which merchant certificate the platform holds."
            )
        }
        return text
    }
}

extension RSAPrivateKey: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹RSA private key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
