import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Combined orders (合单支付): placing, querying, closing.
enum CombinedOrderOperations {
    private static let path = "/v3/combine-transactions"
    private static let one = "\(path)/out-trade-no/{combine_out_trade_no}"

    static let all = [
        placing("jsapi", .jsapi), placing("app", .app), placing("h5", .mweb), placing("native", .native), placing("miniprogram", .jsapi),
        Operation(.get, "\(path)/id/{combine_transaction_id}") { context in
            guard let combined = try context.records.combinedOrder(index: context.variable("combine_transaction_id")),
                combined.request.mchid == context.mchid
            else { throw OrderProblem.unknownTransaction }
            return .ok(combined.json(parts: try context.records.parts(of: combined), at: context.now))
        },
        Operation(.get, one) { context in
            let combined = try context.records.combinedOrder(mchid: context.mchid, outTradeNo: context.variable("combine_out_trade_no"))
            return .ok(combined.json(parts: try context.records.parts(of: combined), at: context.now))
        },
        Operation(.post, "\(one)/close", isHeldAgainstDescription: true) { context in
            try context.requireOwnAppid(context.body.string("combine_appid", maximumLength: 32))
            let numbers = try context.body.objects("sub_orders").map { part in
                try context.requireOwnMchid(part.string("mchid", maximumLength: 32), as: "sub_orders/mchid")
                return try part.string("out_trade_no", maximumLength: 32)
            }
            let combined = try context.records.combinedOrder(mchid: context.mchid, outTradeNo: context.variable("combine_out_trade_no"))
            try context.records.close(combined, numbers: Set(numbers), at: context.now)
            return .noContent
        },
    ]

    private static func placing(_ name: String, _ channel: OrderRequest.Channel) -> Operation {
        let path = "\(path)/\(name)"
        return Operation(.post, path, isHeldAgainstDescription: true) { context in
            let scene = try context.body.optionalObject("scene_info")
            if channel == .mweb { try PaymentOperations.requireScene(context.body.object("scene_info")) }
            let payer = try context.body.optionalObject("combine_payer_info")
            let openid = try payer?.optionalString("openid", maximumLength: 128)
            if channel == .jsapi, openid == nil { throw try context.body.object("combine_payer_info").missing("openid") }
            try context.requireOwnMchid(context.body.string("combine_mchid", maximumLength: 32), as: "combine_mchid")
            try context.requireOwnAppid(context.body.string("combine_appid", maximumLength: 32))
            let request = try CombinedOrder.Request(
                mchid: context.mchid, appid: context.appid, outTradeNo: context.body.outTradeNo("combine_out_trade_no"), channel: channel,
                deviceInfo: scene?.optionalString("device_id", maximumLength: 32), payer: openid,
                notice: context.noticeTarget(), terms: context.terms(path), scenario: context.body.optionalString("trade_scenario", maximumLength: 32)
            )
            let parts = try parts(of: request, areForIndividuals: name == "miniprogram", context)
            return .ok(try context.records.place(request, parts: parts, at: context.now).json(for: channel))
        }
    }

    private static func parts(
        of request: CombinedOrder.Request, areForIndividuals: Bool, _ context: OperationContext
    ) throws -> [OrderRequest] {
        let orders = try context.body.objects("sub_orders")
        guard (1...CombinedOrder.maximumParts).contains(orders.count) else {
            throw PlatformError.parameter("sub_orders", issue: "子单数应在 1 与 \(CombinedOrder.maximumParts) 之间")
        }
        return try orders.map { order in
            try context.requireOwnMchid(order.string("mchid", maximumLength: 32), as: "sub_orders/mchid")
            return try OrderRequest(
                mchid: request.mchid, appid: request.appid, outTradeNo: order.outTradeNo(), channel: request.channel,
                description: order.string("description", maximumLength: 127), attach: order.string("attach", maximumLength: 128),
                deviceInfo: request.deviceInfo, total: order.amount("amount", total: "total_amount"), payer: request.payer,
                endTime: context.body.optionalTime("time_expire"), notice: nil, terms: request.terms,
                subMchid: order.optionalString("sub_mchid", maximumLength: 32), subAppid: order.optionalString("sub_appid", maximumLength: 32),
                isProfitSharing: order.optionalObject("settle_info")?.json.profit_sharing.bool ?? false,
                individual: areForIndividuals ? individual(order, context) : nil,
                combinedOrderID: CombinedOrder.id(mchid: request.mchid, outTradeNo: request.outTradeNo)
            )
        }
    }

    /// Who is paid: a user who has consented to it.
    private static func individual(_ order: Fields, _ context: OperationContext) throws -> OrderRequest.Individual {
        let authID = try order.string("individual_auth_id", maximumLength: 64)
        guard let payee = try context.records.find(IndividualPayee.self, authID), payee.mchid == context.mchid, payee.state == .authorized else {
            throw PlatformError.noAuthority("个人收款方 \(authID) 未授权收款")
        }
        return try OrderRequest.Individual(authID: authID, name: order.optionalString("individual_name", maximumLength: 64))
    }
}
