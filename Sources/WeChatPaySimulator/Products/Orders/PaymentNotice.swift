import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Tells the merchant that an order was paid.
enum PaymentNotice {
    static func send(_ order: Order, in records: Records, at now: Date) throws {
        guard let target = order.request.notice else { return }
        switch target.form {
        case .v2(let signType):
            let message = (["return_code": "SUCCESS", "result_code": "SUCCESS"] + order.paidMembers).withoutEmptyMembers
            try NotificationQueue(records: records).add(
                event: "transaction-success", V2Notification(message, signType: signType), resource: message, url: target.url, at: now
            )
        }
    }
}
