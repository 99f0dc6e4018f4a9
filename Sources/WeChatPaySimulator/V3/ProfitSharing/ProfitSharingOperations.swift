import HTTPTypes
import WeChatPay

/// Profit sharing (分账): sharing, freeing the rest, querying.
enum ProfitSharingOperations {
    private static let path = "/v3/profitsharing"
    /// What the platform says of the rest when it goes to the merchant with the last request.
    private static let remainder = "解冻给分账方"

    static let all = [
        Operation(.post, "\(path)/orders", isHeldAgainstDescription: true, share),
        Operation(.post, "\(path)/orders/unfreeze", isHeldAgainstDescription: true) { context in
            let request = try ProfitSharingOrder.Request(
                mchid: context.mchid, subMchid: context.subMchidOfSharing(), transactionID: context.body.string("transaction_id", maximumLength: 32),
                outOrderNo: outOrderNo(context), parts: [], remainder: context.body.string("description", maximumLength: 80)
            )
            return .ok(try context.records.share(request, at: context.now).json(at: context.now))
        },
        Operation(.get, "\(path)/orders/{out_order_no}", isHeldAgainstDescription: true) { context in
            let order = try context.records.profitSharingOrder(
                mchid: context.mchid, subMchid: context.query["sub_mchid"], outOrderNo: context.variable("out_order_no")
            )
            guard order.request.marketplace == nil, try order.request.transactionID == context.requiredQuery("transaction_id") else {
                throw ProfitSharingProblem.notFound
            }
            return .ok(order.json(at: context.now))
        },
        Operation(.get, "\(path)/transactions/{transaction_id}/amounts", unsplitAmount),
        Operation(.get, "\(path)/merchant-configs/{sub_mchid}") { context in
            let subMchid = try context.variable("sub_mchid")
            let settings = try context.records.profitSharingSettings(mchid: subMchid)
            return .ok(["sub_mchid": .string(subMchid), "max_ratio": .integer(settings.maximumRatio)])
        },
    ]

    /// What is still to be shared of an order.
    @Sendable static func unsplitAmount(_ context: OperationContext) throws -> OperationAnswer {
        let transactionID = try context.variable("transaction_id")
        // The path does not say for whom a partner asks.
        let subMchid = try context.records.order(index: transactionID)?.request.subMchid
        let funds = try context.records.unsharedFunds(mchid: context.mchid, subMchid: subMchid, transactionID: transactionID)
        return .ok(["transaction_id": .string(transactionID), "unsplit_amount": .integer(funds.amount(at: context.now))])
    }

    @Sendable private static func share(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        let receivers = try body.objects("receivers")
        let isLast = try body.boolean("unfreeze_unsplit")
        guard receivers.count <= ProfitSharingOrder.maximumReceivers else {
            throw body.wrong("receivers", "最多 \(ProfitSharingOrder.maximumReceivers) 个分账接收方")
        }
        guard !receivers.isEmpty || isLast else { throw body.missing("receivers") }
        if let appid = try body.optionalString("appid", maximumLength: 32) { try context.requireOwnAppid(appid) }
        let request = try ProfitSharingOrder.Request(
            mchid: context.mchid, subMchid: context.subMchidOfSharing(), transactionID: body.string("transaction_id", maximumLength: 32),
            outOrderNo: outOrderNo(context), parts: receivers.map { try part($0, context) }, remainder: isLast ? remainder : nil
        )
        return .ok(try context.records.share(request, at: context.now).json(at: context.now))
    }

    private static func part(_ fields: Fields, _ context: OperationContext) throws -> ProfitSharingOrder.Request.Part {
        let receiver = try ProfitReceiver(fields)
        switch receiver.kind {
        case .merchant: break
        case .user: _ = try context.body.string("appid", maximumLength: 32)
        case .userOfSubMerchant: _ = try context.body.string("sub_appid", maximumLength: 32)
        }
        return try ProfitSharingOrder.Request.Part(
            receiver: receiver, name: context.cipher.optionalString("name", of: fields, maximumLength: 1024),
            amount: fields.integer("amount", in: 1...100_000_000), description: fields.string("description", maximumLength: 80)
        )
    }

    private static func outOrderNo(_ context: OperationContext) throws -> String {
        try context.body.number("out_order_no", lengths: 1...64, marks: "_-|*@")
    }
}
