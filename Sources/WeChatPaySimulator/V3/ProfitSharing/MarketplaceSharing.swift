import HTTPTypes
import WeChatPay

/// Profit sharing of an e-commerce platform or a brand (电商收付通分账、连锁品牌分账).
///
/// The rules are those of profit sharing. Receivers are the platform's or the brand's and not one merchant's, the last request says so by
/// `finish`, and what is freed is no receiver's part but an amount beside them.
struct MarketplaceSharing: Sendable {
    /// What the platform says of the rest when it goes to the merchant with the last request.
    private static let remainder = "解冻给分账方"

    static let all = MarketplaceSharing(kind: .ecommerce).operations + MarketplaceSharing(kind: .brand).operations + [brandConfiguration]

    private static let brandConfiguration = Operation(.get, "/v3/brand/profitsharing/brand-configs/{brand_mchid}") { context in
        let mchid = try context.variable("brand_mchid")
        return .ok([
            "brand_mchid": .string(mchid), "max_ratio": .integer(try context.records.profitSharingSettings(mchid: mchid).maximumRatio),
        ])
    }

    private let kind: ProfitSharingOrder.Marketplace.Kind

    private var path: String { kind == .brand ? "/v3/brand/profitsharing" : "/v3/ecommerce/profitsharing" }
    private var accountName: String { kind == .brand ? "account" : "receiver_account" }

    private var operations: [Operation] {
        [
            Operation(.post, "\(path)/receivers/add", isHeldAgainstDescription: true, add),
            Operation(.post, "\(path)/receivers/delete", isHeldAgainstDescription: true, delete),
            Operation(.post, "\(path)/orders", isHeldAgainstDescription: true, share),
            Operation(.post, "\(path)/finish-order", isHeldAgainstDescription: true, finish),
            Operation(.get, "\(path)/orders", isHeldAgainstDescription: true, query),
            Operation(.get, "\(path)/orders/{transaction_id}/amounts", ProfitSharingOperations.unsplitAmount),
            Operation(.post, "\(path)/returnorders", isHeldAgainstDescription: true, takeBack),
            Operation(.get, "\(path)/returnorders", isHeldAgainstDescription: true, queryReturn),
        ]
    }

    // MARK: Receivers

    /// A second time changes the name.
    @Sendable private func add(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        let (receiver, marketplace) = try receiver(context)
        let name =
            try context.cipher.optionalString("encrypted_name", of: body, maximumLength: 1024) ?? body.optionalString("name", maximumLength: 256)
        if receiver.kind == .merchant, name == nil { throw body.missing("name") }
        try context.records.save(AddedReceiver(mchid: context.mchid, subMchid: marketplace.brandMchid, receiver: receiver, name: name))
        return .ok(json(receiver, marketplace))
    }

    /// One that is not there is gone, too.
    @Sendable private func delete(_ context: OperationContext) throws -> OperationAnswer {
        let (receiver, marketplace) = try receiver(context)
        let id = AddedReceiver.id(mchid: context.mchid, subMchid: marketplace.brandMchid, receiver)
        if let added = try context.records.find(AddedReceiver.self, id) { try context.records.remove(added) }
        return .ok(json(receiver, marketplace))
    }

    private func receiver(_ context: OperationContext) throws -> (ProfitReceiver, ProfitSharingOrder.Marketplace) {
        try context.requireOwnAppid(context.body.string("appid", maximumLength: 32))
        return (try ProfitReceiver(context.body), try marketplace(context))
    }

    private func json(_ receiver: ProfitReceiver, _ marketplace: ProfitSharingOrder.Marketplace) -> JSON {
        var members: [String: JSON] = ["type": .string(receiver.kind.rawValue), "account": .string(receiver.account)]
        members["brand_mchid"] = marketplace.brandMchid.map { .string($0) }
        return .object(members)
    }

    // MARK: Sharing

    @Sendable private func share(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        let receivers = try body.objects("receivers")
        let isLast = try body.boolean("finish")
        guard receivers.count <= ProfitSharingOrder.maximumReceivers else {
            throw body.wrong("receivers", "最多 \(ProfitSharingOrder.maximumReceivers) 个分账接收方")
        }
        guard !receivers.isEmpty else { throw body.missing("receivers") }
        if let appid = try body.optionalString("appid", maximumLength: 32) { try context.requireOwnAppid(appid) }
        let parts = try receivers.map { fields in
            let receiver = try ProfitReceiver(fields, account: accountName)
            if receiver.kind == .user { _ = try body.string("appid", maximumLength: 32) }
            let name = kind == .brand ? "name" : "receiver_name"
            return try ProfitSharingOrder.Request.Part(
                receiver: receiver, name: context.cipher.optionalString(name, of: fields, maximumLength: 1024),
                amount: fields.integer("amount", in: 1...100_000_000), description: fields.string("description", maximumLength: 80)
            )
        }
        let order = try context.records.share(request(context, parts, isLast ? Self.remainder : nil), at: context.now)
        var members = members(of: order, context)
        members["brand_mchid"] = order.request.marketplace?.brandMchid.map { .string($0) }
        return .ok(.object(members))
    }

    @Sendable private func finish(_ context: OperationContext) throws -> OperationAnswer {
        let request = try request(context, [], context.body.string("description", maximumLength: 80))
        let order = try context.records.share(request, at: context.now)
        return .ok([
            "sub_mchid": order.request.subMchid.map { .string($0) } ?? .null, "transaction_id": .string(order.request.transactionID),
            "out_order_no": .string(order.request.outOrderNo), "order_id": .string(order.orderID),
        ])
    }

    @Sendable private func query(_ context: OperationContext) throws -> OperationAnswer {
        let order = try order(context, outOrderNo: context.requiredQuery("out_order_no"), subMchid: context.requiredQuery("sub_mchid"))
        guard try order.request.transactionID == context.requiredQuery("transaction_id") else { throw ProfitSharingProblem.notFound }
        var members = members(of: order, context)
        if let remainder = order.request.remainder {
            members["finish_amount"] = .integer(order.shares.dropFirst(order.request.parts.count).first?.amount ?? 0)
            members["finish_description"] = .string(remainder)
        }
        return .ok(.object(members))
    }

    private func request(
        _ context: OperationContext, _ parts: [ProfitSharingOrder.Request.Part], _ remainder: String?
    ) throws -> ProfitSharingOrder.Request {
        try ProfitSharingOrder.Request(
            mchid: context.mchid, subMchid: context.body.string("sub_mchid", maximumLength: 32),
            transactionID: context.body.string("transaction_id", maximumLength: 32),
            outOrderNo: context.body.number("out_order_no", lengths: 1...64, marks: "_-|*@"), parts: parts, remainder: remainder,
            marketplace: marketplace(context)
        )
    }

    private func marketplace(_ context: OperationContext) throws -> ProfitSharingOrder.Marketplace {
        .init(kind: kind, brandMchid: try context.body.optionalString("brand_mchid", maximumLength: 32))
    }

    private func order(_ context: OperationContext, outOrderNo: String, subMchid: String) throws -> ProfitSharingOrder {
        let order = try context.records.profitSharingOrder(mchid: context.mchid, subMchid: subMchid, outOrderNo: outOrderNo)
        guard order.request.marketplace?.kind == kind else { throw ProfitSharingProblem.notFound }
        return order
    }

    private func members(of order: ProfitSharingOrder, _ context: OperationContext) -> [String: JSON] {
        let described = order.json(at: context.now)
        let receivers = (described.receivers.array ?? []).prefix(order.request.parts.count).map { receiver in
            var members = receiver.object ?? [:]
            members["create_time"] = nil
            members[accountName] = members.removeValue(forKey: "account")
            return JSON.object(members)
        }
        var members = described.object ?? [:]
        members["status"] = members.removeValue(forKey: "state")
        members["receivers"] = .array(receivers)
        return members
    }

    // MARK: Returns

    @Sendable private func takeBack(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        let subMchid = try body.string("sub_mchid", maximumLength: 32)
        let order = try order(toTakeBackFrom: context, subMchid: subMchid)
        let request = try ProfitReturn.Request(
            mchid: context.mchid, subMchid: subMchid, outOrderNo: order.request.outOrderNo,
            outReturnNo: body.number("out_return_no", lengths: 1...64, marks: "_-|*@"), returnMchid: body.string("return_mchid", maximumLength: 32),
            amount: body.integer("amount", in: 1...100_000_000), description: body.string("description", maximumLength: 80)
        )
        return .ok(json(try context.records.takeBack(request, from: order, at: context.now)))
    }

    @Sendable private func queryReturn(_ context: OperationContext) throws -> OperationAnswer {
        let subMchid = try context.requiredQuery("sub_mchid")
        let order = try order(context, outOrderNo: context.query["out_order_no"], orderID: context.query["order_id"], subMchid: subMchid)
        let found = try context.records.profitReturn(
            mchid: context.mchid, subMchid: subMchid, outReturnNo: context.requiredQuery("out_return_no")
        )
        guard found.orderID == order.orderID else { throw ProfitSharingProblem.returnNotFound }
        return .ok(json(found))
    }

    /// What was shared, by the request's number, or by the order's alone: then it is the latest request of which the merchant has got enough.
    private func order(toTakeBackFrom context: OperationContext, subMchid: String) throws -> ProfitSharingOrder {
        let body = context.body
        let (outOrderNo, orderID) = try (
            body.optionalString("out_order_no", maximumLength: 64), body.optionalString("order_id", maximumLength: 64)
        )
        guard let transactionID = try body.optionalString("transaction_id", maximumLength: 32) else {
            return try order(context, outOrderNo: outOrderNo, orderID: orderID, subMchid: subMchid)
        }
        if outOrderNo != nil || orderID != nil {
            let order = try order(context, outOrderNo: outOrderNo, orderID: orderID, subMchid: subMchid)
            guard order.request.transactionID == transactionID else { throw ProfitSharingProblem.notFound }
            return order
        }
        let number = ProfitReturn.id(mchid: context.mchid, outReturnNo: try body.string("out_return_no", maximumLength: 64))
        if let earlier = try context.records.find(ProfitReturn.self, number) {
            return try order(context, outOrderNo: earlier.request.outOrderNo, subMchid: subMchid)
        }
        let candidates = try context.records.all(ProfitSharingOrder.self).filter {
            $0.request.mchid == context.mchid && $0.request.subMchid == subMchid && $0.request.transactionID == transactionID
                && $0.request.marketplace?.kind == kind
        }
        let (amount, mchid) = try (body.integer("amount", in: 1...100_000_000), body.string("return_mchid", maximumLength: 32))
        let returnable = candidates.last { (try? $0.requireReturnable(amount, from: mchid, at: context.now)) != nil }
        guard let order = returnable ?? candidates.last else { throw ProfitSharingProblem.notFound }
        return order
    }

    /// What was shared, by the merchant's number or by the platform's.
    private func order(_ context: OperationContext, outOrderNo: String?, orderID: String?, subMchid: String) throws -> ProfitSharingOrder {
        if let outOrderNo { return try order(context, outOrderNo: outOrderNo, subMchid: subMchid) }
        guard let orderID else { throw context.body.missing("out_order_no") }
        guard let key = try context.records.find(ProfitSharingOrderIndex.self, orderID)?.key,
            let order = try context.records.find(ProfitSharingOrder.self, key), order.request.mchid == context.mchid,
            order.request.subMchid == subMchid, order.request.marketplace?.kind == kind
        else { throw ProfitSharingProblem.notFound }
        return order
    }

    private func json(_ profitReturn: ProfitReturn) -> JSON {
        var members = profitReturn.json.object ?? [:]
        members["return_no"] = members.removeValue(forKey: "return_id")
        members["description"] = nil
        members["create_time"] = nil
        if profitReturn.isFailed {
            members["result"] = kind == .brand ? "FAIL" : "FAILED"
            members["fail_reason"] = "TIME_OUT_CLOSED"
        }
        return .object(members)
    }
}
