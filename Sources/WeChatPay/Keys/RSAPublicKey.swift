import Crypto
import CryptoExtras

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An RSA public key of at least 2,048 bits: it verifies signatures and encrypts sensitive fields.
public struct RSAPublicKey: PlatformPublicKey {
    private let verification: _RSA.Signing.PublicKey
    // Safe to share: swift-crypto only lacks the annotation. The key never changes once made, and BoringSSL's RSA
    // operations may run on one key from many threads, which is what makes the signing key Sendable.
    private nonisolated(unsafe) let encryption: _RSA.Encryption.PublicKey

    public let derRepresentation: Data

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` that says what the text holds instead of a public key.
    public init(pem: String) throws {
        let key: _RSA.Signing.PublicKey
        do {
            key = try _RSA.Signing.PublicKey(pemRepresentation: pem)
        } catch {
            throw PEMText.unusable(pem, as: .publicKey)
        }
        try self.init(key)
    }

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when the bytes are no SubjectPublicKeyInfo of an RSA key.
    public init(derRepresentation: Data) throws {
        let key: _RSA.Signing.PublicKey
        do {
            key = try _RSA.Signing.PublicKey(derRepresentation: derRepresentation)
        } catch {
            throw WeChatPayError(.invalidConfiguration, "The public key is not an RSA key of at least 2,048 bits.")
        }
        try self.init(key)
    }

    init(_ key: _RSA.Signing.PublicKey) throws {
        self.verification = key
        self.derRepresentation = key.derRepresentation
        self.encryption = try _RSA.Encryption.PublicKey(derRepresentation: key.derRepresentation)
    }

    /// The key in PEM (`PUBLIC KEY`).
    public var pemRepresentation: String { verification.pemRepresentation }

    /// The key in PKCS#1 PEM (`RSA PUBLIC KEY`), as APIv2 hands out the key for banks.
    package var pkcs1PEMRepresentation: String { verification.pkcs1PEMRepresentation }

    public var scheme: SignatureScheme { .rsa }

    public var signatureLengths: ClosedRange<Int> {
        let length = verification.keySizeInBits / 8
        return length...length
    }

    public func isValidSignature(_ signature: Data, for message: Data) -> Bool {
        verification.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5
        )
    }

    /// Encrypts a sensitive field: RSA-OAEP with SHA-1 and MGF1-SHA-1, in base64.
    ///
    /// - Throws: ``WeChatPayError`` of kind `encryptionFailed` when the text is too long for the key (214 bytes of UTF-8 at 2,048 bits).
    public func encrypt(_ text: String) throws -> String {
        let limit = encryption.maximumEncryptSize(with: .PKCS1_OAEP)
        guard text.utf8.count <= limit else {
            throw WeChatPayError(
                .encryptionFailed, "A sensitive field has \(text.utf8.count) bytes of UTF-8; the platform's key encrypts at most \(limit)."
            )
        }
        return try encryption.encrypt(Data(text.utf8), padding: .PKCS1_OAEP).base64EncodedString()
    }
}

extension RSAPublicKey: Equatable {
    public static func == (first: Self, second: Self) -> Bool { first.derRepresentation == second.derRepresentation }
}
