import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Refunds (申请退款): requesting, querying.
enum V2RefundOperations {
    static let all = [V2Operation("/secapi/pay/refund", refund), V2Operation("/pay/refundquery", isQuery: true, query)]

    private static let pageSize = 10

    @Sendable private static func refund(_ context: V2Context) throws -> V2Answer {
        let outRefundNo = try context.number("out_refund_no", lengths: 1...64, marks: "_-|*@")
        let total = try context.amount("total_fee")
        let amount = try context.amount("refund_fee")
        try context.requireYuan("refund_fee_type")
        _ = try context.optionalString("refund_desc", maximumLength: 80)
        var notice: NoticeTarget?
        if context.message["notify_url"] != nil { notice = NoticeTarget(url: try context.notifyURL("notify_url"), form: .v2(context.signType)) }
        let order = try context.refundable()
        let request = Refund.Request(mchid: context.mchid, outRefundNo: outRefundNo, total: total, amount: amount, notice: notice)
        return .ok(try context.records.refund(request, of: order, at: context.now).acceptedMembers(of: order))
    }

    @Sendable private static func query(_ context: V2Context) throws -> V2Answer {
        try context.requireOwnAppid()
        let records = context.records
        let order: any Refundable
        let refunds: [Refund]
        if let refund = try oneRefund(context) {
            order = try records.order(of: refund)
            refunds = [refund]
        } else {
            order = try context.refundable()
            refunds = try page(records.refunds(of: order), context)
        }
        var members: XML = [
            "appid": .text(context.appid), "transaction_id": .text(order.payment?.transactionID ?? ""),
            "out_trade_no": .text(order.outTradeNo),
            "total_fee": .text(String(order.total)), "fee_type": "CNY", "cash_fee": .text(String(order.payerTotal)),
            "total_refund_count": .text(String(order.refunds.count)), "refund_count": .text(String(refunds.count)),
        ]
        for (index, refund) in refunds.enumerated() { members = members + refund.queryMembers(index, at: context.now) }
        return .ok(members)
    }

    /// The refund that is asked for by a number of its own.
    private static func oneRefund(_ context: V2Context) throws -> Refund? {
        if let id = try context.optionalString("refund_id", maximumLength: 32) {
            return try context.records.refund(mchid: context.mchid, refundID: id)
        }
        guard let number = try context.optionalString("out_refund_no", maximumLength: 64) else { return nil }
        return try context.records.refund(mchid: context.mchid, outRefundNo: number)
    }

    private static func page(_ refunds: [Refund], _ context: V2Context) throws -> [Refund] {
        guard !refunds.isEmpty else { throw RefundProblem.notFound }
        guard context.message["offset"] != nil else { return Array(refunds.prefix(pageSize)) }
        return Array(refunds[try context.integer("offset", in: 0...refunds.count - 1)...].prefix(pageSize))
    }
}
