public import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A verified notification, as a store keeps it.
public struct InboxEntry: Sendable, Hashable {
    /// ``WebhookNotification/id``: the same for every repetition.
    public var id: String
    public var eventType: String
    public var protocolVersion: WebhookNotification.ProtocolVersion
    /// What it is about; `nil` where nothing is known to identify that. Then it is alone, and in no order with others.
    public var subject: WebhookSubject?
    /// When that happened of which it tells; the order of a subject's events.
    public var occurredAt: Date
    /// The body as received. Its resource stays encrypted under the APIv3 key, so that a copy of the store tells nobody who paid what.
    public var body: Data

    public init(
        id: String, eventType: String, protocolVersion: WebhookNotification.ProtocolVersion, subject: WebhookSubject?, occurredAt: Date, body: Data
    ) {
        self.id = id
        self.eventType = eventType
        self.protocolVersion = protocolVersion
        self.subject = subject
        self.occurredAt = occurredAt
        self.body = body
    }
}
