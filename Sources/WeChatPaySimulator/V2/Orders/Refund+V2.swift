import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A refund in APIv2's words.
extension Refund {
    private static let account = "REFUND_SOURCE_UNSETTLED_FUNDS"
    private static let receiver = "支付用户零钱"

    /// What a request for it answers.
    func acceptedMembers(of order: some Refundable) -> XML {
        [
            "appid": .text(order.party.appid), "transaction_id": .text(order.payment?.transactionID ?? ""),
            "out_trade_no": .text(order.outTradeNo), "out_refund_no": .text(request.outRefundNo), "refund_id": .text(refundID),
            "refund_channel": "ORIGINAL", "refund_fee": .text(String(request.amount)), "coupon_refund_fee": .text(String(discount)),
            "coupon_refund_count": discount > 0 ? "1" : "0",
            "total_fee": .text(String(request.total)), "fee_type": "CNY", "cash_fee": .text(String(order.payerTotal)),
            "cash_refund_fee": .text(String(payerAmount)),
        ]
    }

    /// What a query answers of the refund at `index` of a page.
    func queryMembers(_ index: Int, at now: Date) -> XML {
        let status = status(at: now)
        let amount = XML.text(String(request.amount))
        let time = status == .success ? ShanghaiTime.spacedText(successTime) : ""
        return .members(
            [
                ("out_refund_no", .text(request.outRefundNo)), ("refund_id", .text(refundID)), ("refund_channel", "ORIGINAL"),
                ("refund_fee", amount), ("refund_status", .text(status.v2Text)), ("refund_account", .text(Self.account)),
                ("refund_recv_accout", .text(Self.receiver)), ("refund_success_time", .text(time)),
            ].map { XML.Member(name: "\($0)_\(index)", value: $1) }
        )
    }

    /// What the notice of its end says.
    func resultMembers(of order: some Refundable, at now: Date) -> XML {
        let status = status(at: now)
        let members: XML = [
            "transaction_id": .text(order.payment?.transactionID ?? ""), "out_trade_no": .text(order.outTradeNo),
            "refund_id": .text(refundID), "out_refund_no": .text(request.outRefundNo), "total_fee": .text(String(request.total)),
            "refund_fee": .text(String(request.amount)), "settlement_refund_fee": .text(String(settlementAmount)),
            "cash_refund_fee": .text(String(payerAmount)), "refund_status": .text(status.v2Text),
            "success_time": .text(status == .success ? ShanghaiTime.spacedText(successTime) : ""),
            "refund_recv_accout": .text(Self.receiver), "refund_account": .text(Self.account), "refund_request_source": "API",
        ]
        return members.withoutEmptyMembers
    }
}

extension Refund.Status {
    /// By the words of APIv2.
    var v2Text: String {
        switch self {
        case .processing, .success: rawValue
        case .closed: "REFUNDCLOSE"
        case .abnormal: "CHANGE"
        }
    }
}
