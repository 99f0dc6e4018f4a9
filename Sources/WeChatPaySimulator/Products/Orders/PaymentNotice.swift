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
        case .v3: try send(order.json(at: now), to: target.url, in: records, at: now)
        }
    }

    static func send(_ combined: CombinedOrder, in records: Records, at now: Date) throws {
        guard let target = combined.request.notice else { return }
        try send(combined.json(parts: records.parts(of: combined), at: now), to: target.url, in: records, at: now)
    }

    private static func send(_ resource: JSON, to url: String, in records: Records, at now: Date) throws {
        try NotificationQueue(records: records).add(
            event: "TRANSACTION.SUCCESS", summary: "支付成功", originalType: "transaction", resource: resource, url: url, at: now
        )
    }
}
