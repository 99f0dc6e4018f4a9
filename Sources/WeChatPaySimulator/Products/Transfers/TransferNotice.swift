import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Tells the merchant what became of a transfer, or of an authorization.
enum TransferNotice {
    private static let originalType = "mch_payment"

    /// - Parameter time: when it ends; if that is still to come, the notification waits until then.
    /// - Returns: its number; `nil` where the merchant does not want it.
    static func send(_ transfer: Transfer, in records: Records, at time: Date) throws -> String? {
        guard let url = transfer.request.notifyURL else { return nil }
        return try NotificationQueue(records: records).add(
            event: "MCHTRANSFER.BILL.FINISHED", summary: "商家转账单据终态通知", originalType: originalType, resource: transfer.resultJSON(at: time),
            url: url, at: time
        )
    }

    static func send(_ authorization: TransferAuthorization, _ event: String, _ summary: String, in records: Records, at now: Date) throws {
        try NotificationQueue(records: records).add(
            event: event, summary: summary, originalType: originalType, resource: .object(authorization.members(at: now)),
            url: authorization.request.notifyURL, at: now
        )
    }
}
