import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A refund in APIv3's words.
extension Refund {
    /// What a request for it and a query of it answer.
    func json(of order: some Refundable, at now: Date) -> JSON {
        let status = status(at: now)
        var members: [String: JSON] = [
            "refund_id": .string(refundID), "out_refund_no": .string(request.outRefundNo),
            "transaction_id": .string(order.payment?.transactionID ?? ""), "out_trade_no": .string(order.outTradeNo),
            "channel": destination == .payer ? "ORIGINAL" : "OTHER_BANKCARD", "user_received_account": .string(destination.text),
            "create_time": .string(ShanghaiTime.text(createTime)), "status": .string(status.rawValue),
            "funds_account": .string(request.source ?? "UNSETTLED"),
            "amount": [
                "total": .integer(request.total), "refund": .integer(request.amount), "payer_total": .integer(order.payerTotal),
                "payer_refund": .integer(payerAmount), "settlement_total": .integer(order.settlementTotal),
                "settlement_refund": .integer(settlementAmount), "discount_refund": .integer(discount), "currency": "CNY",
            ],
        ]
        if let used = order.discount {
            members["promotion_detail"] = [
                [
                    "promotion_id": .string(used.couponID), "scope": .string(used.scope), "type": "COUPON", "amount": .integer(used.amount),
                    "refund_amount": .integer(discount),
                ]
            ]
        }
        if status == .success { members["success_time"] = .string(ShanghaiTime.text(successTime)) }
        return .object(members)
    }

    /// What the notification of its end carries.
    func resultJSON(of order: some Refundable, at now: Date) -> JSON {
        let status = status(at: now)
        var members: [String: JSON] = [
            "refund_id": .string(refundID), "out_refund_no": .string(request.outRefundNo),
            "transaction_id": .string(order.payment?.transactionID ?? ""), "out_trade_no": .string(order.outTradeNo),
            "refund_status": .string(status.rawValue), "user_received_account": .string(destination.text),
            "amount": [
                "total": .integer(request.total), "refund": .integer(request.amount), "payer_total": .integer(order.payerTotal),
                "payer_refund": .integer(payerAmount),
            ],
        ]
        if let subMchid = order.party.subMchid {
            members["sp_mchid"] = .string(order.party.mchid)
            members["sub_mchid"] = .string(subMchid)
        } else {
            members["mchid"] = .string(order.party.mchid)
        }
        if request.mayBeAdvanced != nil { members["refund_account"] = .string(fundingAccount) }
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
