package import WeChatPay

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension WebhookNotification.ProtocolVersion {
    /// Whether an answer tells the platform that the merchant has the notification: 200 or 204; in APIv2 200 with `return_code` SUCCESS.
    package func isAcknowledged(by status: Int, _ body: Data) -> Bool {
        switch self {
        case .v3: status == 200 || status == 204
        case .v2: status == 200 && (try? XML(parsing: body))?.return_code.string == "SUCCESS"
        }
    }
}
