import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Orders (统一下单): placing, querying, closing.
enum V2OrderOperations {
    static let all = [
        V2Operation("/pay/unifiedorder", place),
        V2Operation("/pay/orderquery", isQuery: true, query),
        V2Operation("/pay/closeorder", close),
    ]

    @Sendable private static func place(_ context: V2Context) throws -> V2Answer {
        let type = try context.string("trade_type", oneOf: ["JSAPI", "NATIVE", "APP", "MWEB"])
        let channel = OrderRequest.Channel(rawValue: type) ?? .jsapi
        var payer: String?
        if channel == .jsapi { payer = try context.string("openid", maximumLength: 128) }
        if channel == .native { _ = try context.string("product_id", maximumLength: 32) }
        let notice = NoticeTarget(url: try context.notifyURL("notify_url"), form: .v2(context.signType))
        let request = try context.orderRequest(channel, payer: payer, notice: notice)
        let prepay = try context.records.place(request, at: context.now)
        var members = request.members + ["trade_type": .text(type), "prepay_id": .text(prepay.id)]
        if channel == .native { members.code_url = .text(prepay.codeURL) }
        if channel == .mweb { members.mweb_url = .text(prepay.pageURL) }
        return .ok(members)
    }

    @Sendable private static func query(_ context: V2Context) throws -> V2Answer {
        do {
            return .ok(try context.order().queryMembers(at: context.now))
        } catch OrderProblem.unknownTransaction {
            throw OrderProblem.notFound
        }
    }

    @Sendable private static func close(_ context: V2Context) throws -> V2Answer {
        try context.requireOwnAppid()
        let order = try context.records.order(mchid: context.mchid, outTradeNo: context.string("out_trade_no", maximumLength: 32))
        try context.records.close(order, at: context.now)
        return .ok(["appid": .text(context.appid), "result_msg": "OK"])
    }
}
