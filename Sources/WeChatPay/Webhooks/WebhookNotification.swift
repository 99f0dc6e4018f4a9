#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A notification whose signature has been verified, with its resource in plain text.
///
/// A refund notice of APIv2 (`refund-processed`) carries no signature: that it could be decrypted with the APIv2 key is all that vouches
/// for it, and its cipher (AES-256-ECB) does not protect it against blocks exchanged or repeated. Query the refund before you act on one.
public struct WebhookNotification: Sendable {
    /// The protocol it came in.
    public let protocolVersion: ProtocolVersion
    /// Its number: the same for every repetition.
    ///
    /// Notifications of APIv2 have none. Theirs is made of the event and what identifies it, such as
    /// `transaction-success:4200…`, `refund-processed:5030…:SUCCESS` or `pap-contract-state-changed:Wx15…:ADD:…`. Where nothing is known
    /// to identify an event, it is the SHA-256 of the members without nonce and signature.
    public let id: String
    /// When it was made. In APIv2 when that happened of which it tells, where it says so.
    public let createTime: Timestamp?
    /// What it is about, such as `TRANSACTION.SUCCESS`.
    ///
    /// In APIv2 most notifications don't say. They are called by their documents: `transaction-success`, `refund-processed`,
    /// `pap-contract-state-changed`, `combined-transactions-success`, `transactions-risk-occurred`, `vehicle-state-changed-for-parking`;
    /// a payment or a deduction that failed is `transaction-failed` or `combined-transactions-failed`, and whatever is verified but not known
    /// `notification`.
    public let eventType: String
    public let resourceType: String?
    /// One line for people.
    public let summary: String?
    /// The resource's type before encryption, such as `transaction`.
    public let originalType: String?
    /// The decrypted resource's exact bytes; the whole body of a notification of APIv2 that has none.
    public let resource: Data
    /// The whole message of a notification of APIv2. Of a refund notice nothing vouches for its members, save the decrypted ``xml``.
    public let message: XML?
    /// The resource, where that is XML.
    private let members: XML?
    let decrypter: any FieldDecrypter

    init(
        protocolVersion: ProtocolVersion, id: String, createTime: Timestamp?, eventType: String, resourceType: String? = nil, summary: String? = nil,
        originalType: String? = nil, resource: Data, message: XML? = nil, members: XML? = nil, decrypter: any FieldDecrypter
    ) {
        self.protocolVersion = protocolVersion
        self.id = id
        self.createTime = createTime
        self.eventType = eventType
        self.resourceType = resourceType
        self.summary = summary
        self.originalType = originalType
        self.resource = resource
        self.message = message
        self.members = members
        self.decrypter = decrypter
    }

    /// Whether the resource is JSON.
    var isJSON: Bool { members == nil }

    /// The resource as a JSON value.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody`, also for a resource that is XML.
    public var json: JSON {
        get throws {
            guard members == nil else {
                throw WeChatPayError(.unreadableBody, "The notification \(eventType) is one of APIv2 and has no JSON; read it by `xml`.")
            }
            return try decode(JSON.self)
        }
    }

    /// The resource of a notification of APIv2: its members, or those that were encrypted.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody` for a resource that is JSON.
    public var xml: XML {
        get throws {
            guard let members else {
                throw WeChatPayError(.unreadableBody, "The resource of the notification \(eventType) is JSON; read it by `json`.")
            }
            return members
        }
    }

    /// The resource as a value of yours, be it JSON or XML. Fields of type ``Sensitive`` are decrypted with the merchant's key.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody`, naming the path of the field that does not fit, or `decryptionFailed`.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        do {
            if let members { return try members.decode(type, decrypter: decrypter) }
            return try JSON.decode(type, from: resource, decrypter: decrypter)
        } catch {
            var error = WeChatPayError(decoding: error, of: "The resource of the notification \(eventType)")
            if error.kind == .unreadableBody {
                error.advice = "What came is still there in `json` or `xml`; compare it with the platform's documentation."
            }
            throw error
        }
    }

    /// What tells the platform that this notification is recorded and need not come again.
    public var acknowledgement: WebhookReply {
        switch protocolVersion {
        case .v3: WebhookReply(status: 204)
        case .v2: WebhookReply(v2: "SUCCESS", "OK", status: 200)
        }
    }
}
