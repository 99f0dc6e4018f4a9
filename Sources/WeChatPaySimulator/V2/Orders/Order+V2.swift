import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An order in APIv2's words.
extension Order {
    /// What a query answers.
    func queryMembers(at now: Date) -> XML {
        let state = state(at: now)
        let members: XML =
            switch state {
            case .success, .refunded: paidMembers
            default:
                request.members + [
                    "trade_type": .text(request.channel.rawValue), "total_fee": .text(String(request.total)), "fee_type": "CNY",
                    "out_trade_no": .text(request.outTradeNo), "attach": .text(request.attach ?? ""),
                ]
            }
        return members + ["trade_state": .text(state.rawValue), "trade_state_desc": .text(state.text)]
    }

    /// What is said of an order that was paid.
    var paidMembers: XML {
        request.members + [
            "openid": .text(payment?.openid ?? ""), "is_subscribe": "N", "trade_type": .text(request.channel.rawValue), "bank_type": "OTHERS",
            "total_fee": .text(String(request.total)), "fee_type": "CNY", "cash_fee": .text(String(payerTotal)), "cash_fee_type": "CNY",
            "transaction_id": .text(payment?.transactionID ?? ""), "out_trade_no": .text(request.outTradeNo), "attach": .text(request.attach ?? ""),
            "time_end": .text(payment.map { ShanghaiTime.digits($0.time) } ?? ""),
        ] + (discount.map { $0.members(settlementTotal: settlementTotal) } ?? [:])
    }
}

extension OrderRequest {
    /// Who wants to be paid.
    var members: XML { party.v2Members + ["mch_id": .text(mchid), "device_info": .text(deviceInfo ?? "")] }
}

extension Discount {
    /// The only coupon that an order is paid with.
    fileprivate func members(settlementTotal: Int) -> XML {
        [
            "settlement_total_fee": .text(String(settlementTotal)), "coupon_fee": .text(String(amount)), "coupon_count": "1",
            "coupon_type_0": .text(isNoCash ? "NO_CASH" : "CASH"), "coupon_id_0": .text(couponID), "coupon_fee_0": .text(String(amount)),
        ]
    }
}
