import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Tells the merchant that a refund has arrived.
enum RefundNotice {
    static func send(_ refund: Refund, of order: Order, in records: Records) throws {
        guard let target = refund.request.notice else { return }
        switch target.form {
        case .v2(let signType):
            let message: XML = ["return_code": "SUCCESS", "appid": .text(order.request.appid), "mch_id": .text(order.request.mchid)]
            let result = refund.resultMembers(of: order)
            try NotificationQueue(records: records).add(
                event: "refund-processed", V2Notification(message, signType: signType, encrypted: result), resource: result, url: target.url,
                at: refund.successTime
            )
        }
    }
}
