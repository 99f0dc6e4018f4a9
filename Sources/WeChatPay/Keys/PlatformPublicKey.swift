#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A public key of the platform's: it verifies signatures, and encrypts sensitive fields.
public protocol PlatformPublicKey: Verifier {
    /// The key's SubjectPublicKeyInfo in DER: equal for equal keys.
    var derRepresentation: Data { get }

    /// Encrypts a sensitive field, in base64: for RSA by RSA-OAEP with SHA-1 and MGF1-SHA-1.
    ///
    /// - Throws: ``WeChatPayError`` of kind `encryptionFailed`.
    func encrypt(_ text: String) throws -> String
}
