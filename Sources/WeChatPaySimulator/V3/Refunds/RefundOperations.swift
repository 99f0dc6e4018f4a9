import HTTPTypes
import WeChatPay

/// Refunds (退款): requesting, querying, redirecting what bounced.
enum RefundOperations {
    private static let path = "/v3/refund/domestic/refunds"

    static let all = [
        Operation(.post, path, isHeldAgainstDescription: true, request),
        Operation(.get, "\(path)/{out_refund_no}") { context in
            let refund = try context.records.refund(mchid: context.mchid, outRefundNo: context.variable("out_refund_no"))
            return try answer(refund, context, subMchid: context.query["sub_mchid"])
        },
        Operation(.post, "\(path)/{refund_id}/apply-abnormal-refund", isHeldAgainstDescription: true) { context in
            let subMchid = try context.body.optionalString("sub_mchid", maximumLength: 32)
            return try answer(redirected(context, subMchid: subMchid), context, subMchid: subMchid)
        },
    ]

    @Sendable private static func request(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        _ = try body.optionalString("reason", maximumLength: 80)
        let source = try body.json.funds_account.isNull ? nil : body.string("funds_account", oneOf: ["AVAILABLE", "UNSETTLED"])
        let amount = try body.object("amount")
        let refund = try amount.integer("refund", in: 1...100_000_000)
        let total = try amount.integer("total", in: 1...100_000_000)
        _ = try amount.string("currency", oneOf: ["CNY"])
        try requireSources(amount, of: refund)
        let request = try Refund.Request(
            mchid: context.mchid, outRefundNo: body.number("out_refund_no", lengths: 1...64, marks: "_-|*@"), total: total, amount: refund,
            notice: body.json.notify_url.isNull ? nil : NoticeTarget(url: body.notifyURL("notify_url"), form: .v3), source: source
        )
        let order = try order(context, subMchid: body.optionalString("sub_mchid", maximumLength: 32))
        return .ok(try context.records.refund(request, of: order, at: context.now).json(of: order, at: context.now))
    }

    /// The order, or the deduction, that is asked for: by the platform's number if it is given, else by the merchant's.
    static func order(_ context: OperationContext, subMchid: String?) throws -> any Refundable {
        do {
            if let transactionID = try context.body.optionalString("transaction_id", maximumLength: 32) {
                return try context.records.refundable(mchid: context.mchid, subMchid: subMchid, transactionID: transactionID)
            }
            let number = try context.body.string("out_trade_no", maximumLength: 32)
            return try context.records.refundable(mchid: context.mchid, subMchid: subMchid, outTradeNo: number)
        } catch is OrderProblem {
            throw PlatformError.notFound("订单不存在")
        }
    }

    /// Where it is said which accounts the money comes from, they must come to the amount.
    static func requireSources(_ amount: Fields, of refund: Int) throws {
        let sources = try amount.objects("from")
        guard !sources.isEmpty else { return }
        let sum = try sources.reduce(0) { sum, source in
            _ = try source.string("account", oneOf: ["AVAILABLE", "UNAVAILABLE"])
            return try sum + source.integer("amount", in: 1...100_000_000)
        }
        guard sum == refund else { throw amount.wrong("from", "出资金额之和应等于退款金额") }
    }

    /// Sends money that bounced where the request says.
    static func redirected(_ context: OperationContext, subMchid: String?) throws -> Refund {
        let body = context.body
        let destination: Refund.Destination =
            try body.string("type", oneOf: ["USER_BANK_CARD", "MERCHANT_BANK_CARD"]) == "USER_BANK_CARD" ? .payersCard : .merchantsCard
        if destination == .payersCard {
            for name in ["bank_type", "bank_account", "real_name"] { _ = try body.string(name, maximumLength: 1024) }
        }
        let refund = try context.records.refund(mchid: context.mchid, refundID: context.variable("refund_id"))
        guard try refund.request.outRefundNo == body.string("out_refund_no", maximumLength: 64),
            try context.records.order(of: refund).party.subMchid == subMchid
        else { throw RefundProblem.notFound }
        return try context.records.redirect(refund, to: destination, at: context.now)
    }

    private static func answer(_ refund: Refund, _ context: OperationContext, subMchid: String?) throws -> OperationAnswer {
        let order = try context.records.order(of: refund)
        guard order.party.subMchid == subMchid else { throw RefundProblem.notFound }
        return .ok(refund.json(of: order, at: context.now))
    }
}
