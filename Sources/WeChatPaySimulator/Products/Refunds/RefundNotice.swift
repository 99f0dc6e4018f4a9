import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Tells the merchant what became of a refund.
enum RefundNotice {
    /// - Parameter time: when it is made; if that is still to come, it waits until then.
    /// - Returns: its number; `nil` where the merchant does not want it.
    static func send(_ refund: Refund, of order: some Refundable, in records: Records, at time: Date) throws -> String? {
        guard let target = refund.request.notice else { return nil }
        let queue = NotificationQueue(records: records)
        switch target.form {
        case .v2(let signType):
            let message: XML = ["return_code": "SUCCESS", "appid": .text(order.party.appid), "mch_id": .text(order.party.mchid)]
            let result = refund.resultMembers(of: order, at: time)
            return try queue.add(
                event: "refund-processed", V2Notification(message, signType: signType, encrypted: result), resource: result, url: target.url, at: time
            )
        case .v3:
            let status = refund.status(at: time)
            return try queue.add(
                event: "REFUND.\(status.rawValue)", summary: status.text, originalType: "refund", resource: refund.resultJSON(of: order, at: time),
                url: target.url, at: time
            )
        }
    }
}

extension Refund.Status {
    fileprivate var text: String {
        switch self {
        case .processing: "退款处理中"
        case .success: "退款成功"
        case .closed: "退款关闭"
        case .abnormal: "退款异常"
        }
    }
}
