import COpenSSL
public import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Decrypts certificates and resources by AEAD_SM4_GCM, under the first 128 bits of the APIv3 key's SM3.
public struct SM4ResourceCipher: ResourceCipher {
    let key: SM4Key

    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` when OpenSSL has no SM3.
    public init(_ key: APIv3Key) throws {
        do {
            self.key = try SM4Key(key)
        } catch {
            throw error.asError(.invalidConfiguration)
        }
    }

    public var algorithm: String { "AEAD_SM4_GCM" }

    public func open(_ sealed: Data, nonce: Data, authenticating associatedData: Data) throws -> Data {
        try SM4.gcm.open(
            sealed.dropLast(SM4.tagLength), tag: sealed.suffix(SM4.tagLength), key: key, nonce: nonce, authenticating: associatedData
        )
    }

    public func seal(_ plaintext: Data, nonce: Data, authenticating associatedData: Data) throws -> Data {
        let (ciphertext, tag) = try SM4.gcm.seal(plaintext, key: key, nonce: nonce, authenticating: associatedData)
        return ciphertext + tag
    }
}

extension SM4ResourceCipher: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹SM4 key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
