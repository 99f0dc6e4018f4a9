import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A refund in APIv3's words.
extension Refund {
    /// What a request for it and a query of it answer.
    func json(of order: Order, at now: Date) -> JSON {
        let status = status(at: now)
        var members: [String: JSON] = [
            "refund_id": .string(refundID), "out_refund_no": .string(request.outRefundNo),
            "transaction_id": .string(order.payment?.transactionID ?? ""), "out_trade_no": .string(order.request.outTradeNo),
            "channel": destination == .payer ? "ORIGINAL" : "OTHER_BANKCARD", "user_received_account": .string(destination.text),
            "create_time": .string(ShanghaiTime.text(createTime)), "status": .string(status.rawValue),
            "funds_account": .string(request.source ?? "UNSETTLED"),
            "amount": [
                "total": .integer(request.total), "refund": .integer(request.amount), "payer_total": .integer(request.total),
                "payer_refund": .integer(request.amount), "settlement_total": .integer(request.total),
                "settlement_refund": .integer(request.amount), "discount_refund": 0, "currency": "CNY",
            ],
        ]
        if status == .success { members["success_time"] = .string(ShanghaiTime.text(successTime)) }
        return .object(members)
    }

    /// What the notification of its end carries.
    func resultJSON(of order: Order, at now: Date) -> JSON {
        let status = status(at: now)
        var members: [String: JSON] = [
            "refund_id": .string(refundID), "out_refund_no": .string(request.outRefundNo),
            "transaction_id": .string(order.payment?.transactionID ?? ""), "out_trade_no": .string(order.request.outTradeNo),
            "refund_status": .string(status.rawValue), "user_received_account": .string(destination.text),
            "amount": [
                "total": .integer(request.total), "refund": .integer(request.amount), "payer_total": .integer(request.total),
                "payer_refund": .integer(request.amount),
            ],
        ]
        if let subMchid = order.request.subMchid {
            members["sp_mchid"] = .string(order.request.mchid)
            members["sub_mchid"] = .string(subMchid)
        } else {
            members["mchid"] = .string(order.request.mchid)
        }
        if status == .success { members["success_time"] = .string(ShanghaiTime.text(successTime)) }
        return .object(members)
    }
}

extension Refund.Destination {
    fileprivate var text: String {
        switch self {
        case .payer: "支付用户零钱"
        case .payersCard: "支付用户银行卡"
        case .merchantsCard: "商户银行卡"
        }
    }
}
