import Crypto

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The APIv3 key (APIv3 密钥): 32 bytes, set by the merchant on the platform's website, that decrypt the platform's
/// certificates and notifications (AEAD_AES_256_GCM).
public struct APIv3Key: ResourceCipher {
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

    public var algorithm: String { EncryptedResource.aes256GCM }

    /// Calls `body` with the key's 32 bytes, for a ``ResourceCipher`` that derives its own key from them. Let none of them escape.
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try key.withUnsafeBytes(body)
    }

    public func open(_ sealed: Data, nonce: Data, authenticating associatedData: Data) throws -> Data {
        let box = try AES.GCM.SealedBox(combined: nonce + sealed)
        return try AES.GCM.open(box, using: key, authenticating: associatedData)
    }

    public func seal(_ plaintext: Data, nonce: Data, authenticating associatedData: Data) throws -> Data {
        let box = try AES.GCM.seal(plaintext, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: associatedData)
        return box.ciphertext + box.tag
    }
}

extension APIv3Key: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹APIv3 key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
