import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Orders (统一下单): placing, querying, closing.
enum V2OrderOperations {
    static let all = [
        V2Operation("/pay/unifiedorder") { context in .ok(try place(request(context), context)) },
        V2Operation("/pay/contractorder", placeWithContract),
        V2Operation("/pay/orderquery", isQuery: true, query),
        V2Operation("/pay/closeorder", close),
    ]

    private static func request(_ context: V2Context) throws -> OrderRequest {
        let type = try context.string("trade_type", oneOf: ["JSAPI", "NATIVE", "APP", "MWEB"])
        let channel = OrderRequest.Channel(rawValue: type) ?? .jsapi
        var payer: String?
        if channel == .jsapi { payer = try context.string("openid", maximumLength: 128) }
        if channel == .native { _ = try context.string("product_id", maximumLength: 32) }
        let notice = NoticeTarget(url: try context.notifyURL("notify_url"), form: .v2(context.signType))
        return try context.orderRequest(channel, payer: payer, notice: notice)
    }

    private static func place(_ request: OrderRequest, _ context: V2Context) throws -> XML {
        let prepay = try context.records.place(request, at: context.now)
        var members = request.members + ["trade_type": .text(request.channel.rawValue), "prepay_id": .text(prepay.id)]
        if request.channel == .native { members.code_url = .text(prepay.codeURL) }
        if request.channel == .mweb { members.mweb_url = .text(prepay.pageURL) }
        return members
    }

    /// An order whose payer signs a contract for recurring deductions by paying. One whose contract can't be signed is placed all the same.
    @Sendable private static func placeWithContract(_ context: V2Context) throws -> V2Answer {
        var request = try request(context)
        request.subMchid = try context.optionalString("sub_mch_id", maximumLength: 32)
        request.subAppid = try context.optionalString("sub_appid", maximumLength: 32)
        let contract = try contract(for: request.party, context)
        var result: XML = [
            "contract_result_code": "SUCCESS", "plan_id": .text(contract.planID), "contract_code": .text(contract.outContractCode),
            "request_serial": .text(String(contract.v2?.requestSerial ?? 0)), "contract_display_account": .text(contract.displayAccount),
            "out_trade_no": .text(request.outTradeNo),
        ]
        if try context.records.find(PapayContractIndex.self, contract.index) == nil {
            request.contract = contract
        } else {
            result.contract_result_code = "FAIL"
            result.contract_err_code = "INVALID_REQUEST"
            result.contract_err_code_des = .text("签约协议号 \(contract.outContractCode) 已签约")
        }
        return .ok(try place(request, context) + result)
    }

    private static func contract(for party: PaymentParty, _ context: V2Context) throws -> PapaySigning {
        guard try [party.mchid, party.subMchid].contains(context.string("contract_mchid", maximumLength: 32)) else {
            throw V2Error.wrong("contract_mchid", "与下单的商户号不一致")
        }
        guard try [party.appid, party.subAppid].contains(context.string("contract_appid", maximumLength: 32)) else {
            throw V2Error.wrong("contract_appid", "与下单的 appid 不一致")
        }
        return try PapaySigning(
            id: Nonce.make(length: 28), mchid: party.mchid, appid: party.appid,
            planID: String(context.integer("plan_id", in: 1...Int(Int32.max))), outContractCode: context.string("contract_code", maximumLength: 32),
            displayAccount: context.string("contract_display_account", maximumLength: 32), notifyURL: context.notifyURL("contract_notify_url"),
            outUserCode: nil, v2: .init(requestSerial: context.integer("request_serial", in: 0...Int.max), signType: context.signType),
            subMchid: party.subMchid, subAppid: party.subAppid
        )
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
        let order = try context.records.order(
            mchid: context.mchid, subMchid: context.optionalString("sub_mch_id", maximumLength: 32),
            outTradeNo: context.string("out_trade_no", maximumLength: 32)
        )
        try context.records.close(order, at: context.now)
        return .ok(["appid": .text(context.appid), "result_msg": "OK"])
    }
}
