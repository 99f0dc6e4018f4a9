import HTTPTypes
import WeChatPay

/// Orders (基础支付): placing, querying, closing.
enum PaymentOperations {
    static let all =
        PaymentMode.allCases.flatMap { mode in
            [
                placing("jsapi", .jsapi, mode), placing("app", .app, mode), placing("h5", .mweb, mode), placing("native", .native, mode),
                placing("jsapi-with-contract", .jsapi, mode), placing("app-with-contract", .app, mode),
                Operation(.get, "\(mode.path)/out-trade-no/{out_trade_no}") { try query($0, mode) },
                Operation(.get, "\(mode.path)/id/{transaction_id}") { try query($0, mode) },
                Operation(.post, "\(mode.path)/out-trade-no/{out_trade_no}/close", isHeldAgainstDescription: true) { context in
                    try context.records.close(context.orderOfPath(mode, context.body), at: context.now)
                    return .noContent
                },
            ]
        } + [placing("miniprogram", .jsapi, .partner), placing("scannedpos", .jsapi, .partner)]

    private static func placing(_ name: String, _ channel: OrderRequest.Channel, _ mode: PaymentMode) -> Operation {
        Operation(.post, "\(mode.path)/\(name)", isHeldAgainstDescription: true) { context in
            if name == "scannedpos" {
                try requireAppid(context.body)
                try requireStore(in: context.body.object("scene_info"))
            }
            var request = try context.orderRequest(channel, mode)
            if name.hasSuffix("-with-contract") { request.contract = try context.contractToSign(request.party) }
            switch channel {
            case .jsapi:
                guard request.payer != nil || request.subPayer != nil else { throw try context.body.object("payer").missing(mode.openid) }
                guard request.subPayer == nil || request.subAppid != nil else { throw context.body.missing("sub_appid") }
            case .mweb: try requireScene(context.body.object("scene_info"))
            default: break
            }
            let prepay = try context.records.place(request, at: context.now)
            if let contract = request.contract { try context.records.requireFree(contract) }
            return .ok(prepay.json(for: channel))
        }
    }

    /// One of the two under which the user enters an amount in a shop (扫码支付).
    private static func requireAppid(_ body: Fields) throws {
        guard try body.optionalString("sp_appid", maximumLength: 32) ?? body.optionalString("sub_appid", maximumLength: 32) != nil else {
            throw body.missing("sp_appid")
        }
    }

    /// Where the user is, by one of the two names that a shop has.
    static func requireStore(in scene: Fields) throws {
        let store = try scene.object("store_info")
        guard try store.optionalString("id", maximumLength: 32) ?? store.optionalString("out_id", maximumLength: 256) != nil else {
            throw store.missing("id")
        }
    }

    /// What the platform wants to know of a payment outside the app.
    static func requireScene(_ scene: Fields) throws {
        _ = try scene.string("payer_client_ip", maximumLength: 45)
        _ = try scene.object("h5_info").string("type", maximumLength: 32)
    }

    /// An order, or a deduction: their numbers are of one kind.
    private static func query(_ context: OperationContext, _ mode: PaymentMode) throws -> OperationAnswer {
        do {
            return .ok(try context.orderOfPath(mode).foundJSON(at: context.now))
        } catch let problem as OrderProblem {
            guard let deduction = try TransactionQueries.papayOrder(context, mode) else { throw problem }
            return .ok(deduction)
        }
    }
}

extension Prepay {
    /// What a merchant gets to hand on.
    func json(for channel: OrderRequest.Channel) -> JSON {
        switch channel {
        case .native: ["code_url": .string(codeURL)]
        case .mweb: ["h5_url": .string(pageURL)]
        case .jsapi, .app, .paymentCode: ["prepay_id": .string(id)]
        }
    }
}
