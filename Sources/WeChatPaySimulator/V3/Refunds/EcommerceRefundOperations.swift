import HTTPTypes
import WeChatPay

/// Refunds of an e-commerce platform's sub-merchants (平台收付通退款): requesting, querying, redirecting what bounced, and paying back what the
/// platform advanced.
enum EcommerceRefundOperations {
    private static let path = "/v3/ecommerce/refunds"

    static let all = [
        Operation(.post, "\(path)/apply", isHeldAgainstDescription: true, request),
        Operation(.get, "\(path)/out-refund-no/{out_refund_no}", isHeldAgainstDescription: true) { context in
            let refund = try context.records.refund(mchid: context.mchid, outRefundNo: context.variable("out_refund_no"))
            return .ok(try found(refund, context, Payee(context.query)))
        },
        Operation(.get, "\(path)/id/{refund_id}", isHeldAgainstDescription: true) { context in
            .ok(try found(refund(context), context, Payee(context.query)))
        },
        Operation(.post, "\(path)/{refund_id}/apply-abnormal-refund", isHeldAgainstDescription: true) { context in
            let subMchid = try context.body.optionalString("sub_mchid", maximumLength: 32)
            let payee = Payee(subMchid: subMchid, individualAuthID: try context.body.optionalString("individual_auth_id", maximumLength: 64))
            return .ok(try found(RefundOperations.redirected(context, subMchid: subMchid), context, payee, hasAdvance: false))
        },
        Operation(.post, "\(path)/{refund_id}/return-advance", isHeldAgainstDescription: true) { context in
            let order = try order(of: refund(context), context, Payee(subMchid: context.body.string("sub_mchid", maximumLength: 32)))
            let refund = try context.records.returnAdvance(of: refund(context), order, at: context.now)
            return .ok(try refund.advanceJSON(of: order))
        },
        Operation(.get, "\(path)/{refund_id}/return-advance", isHeldAgainstDescription: true) { context in
            let refund = try refund(context)
            return .ok(try refund.advanceJSON(of: order(of: refund, context, Payee(subMchid: context.requiredQuery("sub_mchid")))))
        },
    ]

    @Sendable private static func request(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        try context.requireOwnAppid(body.string("sp_appid", maximumLength: 32))
        _ = try body.optionalString("reason", maximumLength: 80)
        let amount = try body.object("amount")
        let refund = try amount.integer("refund", in: 1...100_000_000)
        if !amount.json.currency.isNull { _ = try amount.string("currency", oneOf: ["CNY"]) }
        try RefundOperations.requireSources(amount, of: refund)
        let request = try Refund.Request(
            mchid: context.mchid, outRefundNo: body.number("out_refund_no", lengths: 1...64, marks: "_-|*@"),
            total: amount.integer("total", in: 1...100_000_000), amount: refund,
            notice: body.json.notify_url.isNull ? nil : NoticeTarget(url: body.notifyURL("notify_url"), form: .v3),
            source: body.optionalString("funds_account", maximumLength: 32),
            mayBeAdvanced: body.json.refund_account.string == Refund.partnerAdvance
        )
        let order = try order(context)
        return .ok(try context.records.refund(request, of: order, at: context.now).acceptedJSON(of: order))
    }

    /// Whose order it is: a sub-merchant's, or a user's who is paid by way of the platform.
    private struct Payee: Equatable {
        var subMchid: String?
        var individualAuthID: String?

        init(subMchid: String? = nil, individualAuthID: String? = nil) {
            self.subMchid = subMchid
            self.individualAuthID = individualAuthID
        }

        init(_ query: [String: String]) { self.init(subMchid: query["sub_mchid"], individualAuthID: query["individual_auth_id"]) }

        init(_ party: PaymentParty) { self.init(subMchid: party.subMchid, individualAuthID: party.individualAuthID) }

        /// Whether it is said at all, so that nobody else's order is found.
        var isNamed: Bool { subMchid != nil || individualAuthID != nil }
    }

    /// A payee's order, by the platform's number or by the merchant's, within the combined order where one is named.
    private static func order(_ context: OperationContext) throws -> any Refundable {
        let body = context.body
        let individual = try body.optionalString("individual_auth_id", maximumLength: 64)
        let subMchid = individual == nil ? try body.string("sub_mchid", maximumLength: 32) : nil
        let found = try RefundOperations.order(context, subMchid: subMchid)
        guard found.party.individualAuthID == individual else { throw PlatformError.notFound("订单不存在") }
        let combined = (found as? Order)?.request.combinedOrderID.flatMap { id in try? context.records.find(CombinedOrder.self, id) }
        for (name, number) in [("combine_transaction_id", combined?.transactionID), ("combine_out_trade_no", combined?.request.outTradeNo)] {
            if let asked = try body.optionalString(name, maximumLength: 32), asked != number { throw PlatformError.notFound("订单不存在") }
        }
        return found
    }

    private static func refund(_ context: OperationContext) throws -> Refund {
        try context.records.refund(mchid: context.mchid, refundID: context.variable("refund_id"))
    }

    /// What was refunded, of the payee that is named.
    private static func order(of refund: Refund, _ context: OperationContext, _ payee: Payee) throws -> any Refundable {
        let order = try context.records.order(of: refund)
        guard payee.isNamed, payee == Payee(order.party) else { throw RefundProblem.notFound }
        return order
    }

    private static func found(_ refund: Refund, _ context: OperationContext, _ payee: Payee, hasAdvance: Bool = true) throws -> JSON {
        refund.ecommerceJSON(of: try order(of: refund, context, payee), hasAdvance: hasAdvance, at: context.now)
    }
}
