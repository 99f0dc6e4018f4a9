#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A notification whose signature has been verified, with its resource in plain text.
public struct WebhookNotification: Sendable {
    /// The notification's own number: the same for every repetition.
    public let id: String
    /// When it was made (RFC 3339).
    public let createTime: String
    /// What it is about, such as `TRANSACTION.SUCCESS`.
    public let eventType: String
    public let resourceType: String?
    /// One line for people.
    public let summary: String?
    /// The resource's type before encryption, such as `transaction`.
    public let originalType: String?
    /// The decrypted resource's exact bytes.
    public let resource: Data
    let decrypter: any FieldDecrypter

    /// The resource as a JSON value.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
    public var json: JSON {
        get throws { try decode(JSON.self) }
    }

    /// The resource as a value of yours. Fields of type ``Sensitive`` are decrypted with the merchant's key.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody`, naming the path of the field that does not fit, or `decryptionFailed`.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        do {
            return try JSONDecoder.decrypting(with: decrypter).decode(type, from: resource)
        } catch {
            throw WeChatPayError(decoding: error)
        }
    }
}
