import Crypto

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The APIv3 key (APIv3 密钥): 32 bytes, set by the merchant on the platform's website, that decrypt the platform's
/// certificates and notifications (AEAD_AES_256_GCM).
public struct APIv3Key: Sendable {
    private let key: SymmetricKey

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` unless the key has 32 bytes.
    public init(_ text: String) throws {
        guard text.utf8.count == 32 else {
            throw WeChatPayError(
                .invalidConfiguration, "The APIv3 key has \(text.utf8.count) bytes; it must have 32.",
                advice: "Take the APIv3 key (not the APIv2 key or the certificate's serial) from the merchant platform's API security page."
            )
        }
        self.key = SymmetricKey(data: Data(text.utf8))
    }

    /// Decrypts a resource of a notification or an answer.
    ///
    /// - Throws: ``WeChatPayError`` of kind `decryptionFailed`.
    public func decrypt(_ resource: EncryptedResource) throws -> Data {
        guard resource.algorithm == EncryptedResource.aes256GCM else {
            throw WeChatPayError(.decryptionFailed, "The resource's algorithm \(resource.algorithm.prefix(64)) is not one this client decrypts.")
        }
        guard resource.nonce.utf8.count == 12 else {
            throw WeChatPayError(.decryptionFailed, "The resource's nonce has \(resource.nonce.utf8.count) bytes instead of 12.")
        }
        guard let sealed = Data(base64Encoded: resource.ciphertext) else {
            throw WeChatPayError(.decryptionFailed, "The resource's ciphertext is not base64.")
        }
        guard sealed.count >= Self.tagLength else {
            throw WeChatPayError(
                .decryptionFailed, "The resource's ciphertext has \(sealed.count) bytes; its tag alone has \(Self.tagLength)."
            )
        }
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: Data(resource.nonce.utf8)),
                ciphertext: sealed.dropLast(Self.tagLength),
                tag: sealed.suffix(Self.tagLength)
            )
            return try AES.GCM.open(box, using: key, authenticating: Data((resource.associatedData ?? "").utf8))
        } catch {
            throw WeChatPayError(
                .decryptionFailed, "The resource can't be decrypted with the configured APIv3 key: the key is wrong or the resource was altered.",
                advice: "Compare the APIv3 key with the merchant platform's; a key changed there takes effect at once."
            )
        }
    }

    /// Encrypts as the platform does. A merchant needs this only to make test data.
    public func encrypt(_ plaintext: Data, associatedData: String?, nonce: String = Nonce.make(length: 12)) throws -> EncryptedResource {
        guard nonce.utf8.count == 12 else {
            throw WeChatPayError(.encryptionFailed, "The nonce has \(nonce.utf8.count) bytes instead of 12.")
        }
        let box = try AES.GCM.seal(
            plaintext, using: key, nonce: AES.GCM.Nonce(data: Data(nonce.utf8)),
            authenticating: Data((associatedData ?? "").utf8)
        )
        return EncryptedResource(
            ciphertext: (box.ciphertext + box.tag).base64EncodedString(), nonce: nonce, associatedData: associatedData
        )
    }

    private static let tagLength = 16
}

extension APIv3Key: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹APIv3 key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
