import Logging
import WeChatPay
import WeChatPayInbox

extension Station {
    /// Takes note of a notification, which is verified, decrypted and recorded when it comes here. What this throws brings it again.
    ///
    /// It may be the first to tell of a payment, earlier than the answer to the request, and it may never come: nothing waits for it.
    func take(_ notification: WebhookNotification) async throws {
        switch try notification.event {
        case .transactionSuccess(let transaction):
            do {
                try await take(DeductionReport(transaction))
            } catch let difference as Difference {
                // Trying again would change nothing: kept where an operator sees it.
                throw WebhookInbox.Park(difference.description)
            }
        default:
            logger.notice("a notification of another kind", metadata: ["event_type": "\(notification.eventType)"])
        }
    }
}
