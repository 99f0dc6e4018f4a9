import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension InboxEntry {
    init(_ notification: WebhookNotification, body: Data) {
        self.init(
            id: notification.id, eventType: notification.eventType, protocolVersion: notification.protocolVersion,
            // Without any time it is in the order in which it came.
            subject: notification.subject, occurredAt: notification.occurredAt ?? Date(), body: body
        )
    }
}
