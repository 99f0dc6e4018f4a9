#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Decrypts what the platform encrypts under the APIv3 key: certificates, and the resources of notifications.
///
/// ``APIv3Key`` is one, by AES-256-GCM.
public protocol ResourceCipher: Sendable {
    /// What the resources call their `algorithm`.
    var algorithm: String { get }

    /// - Parameters:
    ///   - sealed: the ciphertext with its tag of 16 bytes at the end.
    ///   - nonce: 12 bytes.
    /// - Throws: any error when the tag does not fit.
    func open(_ sealed: Data, nonce: Data, authenticating associatedData: Data) throws -> Data

    /// - Parameter nonce: 12 bytes.
    /// - Returns: the ciphertext with its tag of 16 bytes at the end.
    func seal(_ plaintext: Data, nonce: Data, authenticating associatedData: Data) throws -> Data
}

/// The lengths of AEAD_AES_256_GCM and AEAD_SM4_GCM, in bytes.
private enum Length {
    static let nonce = 12
    static let tag = 16
}

extension ResourceCipher {
    /// Decrypts a resource of a notification or an answer.
    ///
    /// - Throws: ``WeChatPayError`` of kind `decryptionFailed`.
    public func decrypt(_ resource: EncryptedResource) throws -> Data {
        guard resource.algorithm == algorithm else {
            throw WeChatPayError(.decryptionFailed, "The resource's algorithm \(resource.algorithm.quotedInErrors) is not one this client decrypts.")
        }
        guard resource.nonce.utf8.count == Length.nonce else {
            throw WeChatPayError(
                .decryptionFailed, "The resource's nonce has \(resource.nonce.utf8.count) bytes instead of \(Length.nonce)."
            )
        }
        guard let sealed = Data(base64Encoded: resource.ciphertext) else {
            throw WeChatPayError(.decryptionFailed, "The resource's ciphertext is not base64.")
        }
        guard sealed.count >= Length.tag else {
            throw WeChatPayError(
                .decryptionFailed, "The resource's ciphertext has \(sealed.count) bytes; its tag alone has \(Length.tag)."
            )
        }
        do {
            return try open(sealed, nonce: Data(resource.nonce.utf8), authenticating: Data((resource.associatedData ?? "").utf8))
        } catch {
            throw WeChatPayError(
                .decryptionFailed, "The resource can't be decrypted with the configured APIv3 key: the key is wrong or the resource was altered.",
                advice: "Compare the APIv3 key with the merchant platform's; a key changed there takes effect at once."
            )
        }
    }

    /// Encrypts as the platform does. A merchant needs this only to make test data.
    public func encrypt(_ plaintext: Data, associatedData: String?, nonce: String = Nonce.make(length: 12)) throws -> EncryptedResource {
        guard nonce.utf8.count == Length.nonce else {
            throw WeChatPayError(.encryptionFailed, "The nonce has \(nonce.utf8.count) bytes instead of \(Length.nonce).")
        }
        let sealed = try seal(plaintext, nonce: Data(nonce.utf8), authenticating: Data((associatedData ?? "").utf8))
        return EncryptedResource(
            algorithm: algorithm, ciphertext: sealed.base64EncodedString(), nonce: nonce, associatedData: associatedData
        )
    }
}
