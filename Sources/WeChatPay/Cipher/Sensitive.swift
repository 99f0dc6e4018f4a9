#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A sensitive field, such as a name or a bank account: plain text in code, encrypted on the wire (RSA-OAEP, or SM2).
///
/// In a request it is encrypted for the platform, and the client sets `Wechatpay-Serial` to the key used.
/// In an answer it is decrypted with the merchant's key when the answer is decoded. Its description, its
/// debug description and its mirror show nothing of the text.
public struct Sensitive: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The plain text.
    public var text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { self.text = value }
}

extension Sensitive: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "‹sensitive›" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Sensitive: Codable {
    /// - Throws: ``WeChatPayError`` of kind `decryptionFailed` when the text was not encrypted for this merchant.
    public init(from decoder: any Decoder) throws {
        let ciphertext = try decoder.singleValueContainer().decode(String.self)
        guard let decrypter = decoder.userInfo[.fieldDecrypter] as? any FieldDecrypter else {
            throw WeChatPayError(
                .decryptionFailed, "A sensitive field was decoded without the merchant's key.",
                advice: "Decode it with Response.decode(_:) of the answer it came in."
            )
        }
        self.text = try decrypter.decrypt(ciphertext)
    }

    /// - Throws: ``WeChatPayError`` of kind `encryptionFailed`: plain text is never written in its place.
    public func encode(to encoder: any Encoder) throws {
        guard let encrypter = encoder.userInfo[.fieldEncrypter] as? FieldEncrypter else {
            throw WeChatPayError(
                .encryptionFailed, "A sensitive field was encoded without a platform key to encrypt it with.",
                advice: "Pass the value to a call of the client, which encrypts it."
            )
        }
        var container = encoder.singleValueContainer()
        try container.encode(encrypter.encrypt(text))
    }
}

extension CodingUserInfoKey {
    static var fieldEncrypter: CodingUserInfoKey { CodingUserInfoKey(rawValue: "WeChatPay.fieldEncrypter")! }
    static var fieldDecrypter: CodingUserInfoKey { CodingUserInfoKey(rawValue: "WeChatPay.fieldDecrypter")! }
}
