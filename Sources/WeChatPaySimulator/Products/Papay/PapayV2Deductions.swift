import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Deductions under a contract (委托代扣) in APIv2: accepted at first, made at once or a day later, the result by notification.
enum PapayV2Deductions {
    static let all = PaymentMode.allCases.flatMap { mode in
        [
            V2Operation("\(mode.deductions)/pappayapply") { try apply($0, mode) },
            V2Operation("\(mode.deductions)/paporderquery", isQuery: true) { context in
                try context.requireOwnAppid()
                return .ok(try transaction(context, mode).v2Members(at: context.now))
            },
        ]
    }

    /// The platform's first limit for a single deduction, in fen.
    private static let limit = 500_00
    private static let orderCharacters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-|*@".utf8)

    private static func apply(_ context: V2Context, _ mode: PaymentMode) throws -> V2Answer {
        var contract = try context.papayContract(context.string("contract_id", maximumLength: 64), mode)
        let party = contract.signing.party
        let request = try request(context, party)
        let outTradeNo = try context.string("out_trade_no", maximumLength: 32)
        if try isKnown(outTradeNo, request, context) { return .ok(party.v2Members) }
        guard contract.state == .signed else { throw V2Error.failed(code: "INVALID_REQUEST", "协议 \(contract.id) 已解约，不能继续扣费") }
        let total = try context.amount("total_fee")
        guard total <= limit else { throw V2Error.failed(code: "RULELIMIT", "交易金额或次数超出限制：单笔不超过 \(limit) 分") }
        let successTime: Date
        do {
            successTime = try contract.accept(total, at: context.now)
        } catch {
            throw V2Error.failed(code: "INVALID_REQUEST", error.message)
        }
        try context.records.save(contract)
        var transaction = Transaction(
            product: .papay, transactionID: PlatformNumber.make(prefix: "42000", at: context.now), mchid: context.mchid, outTradeNo: outTradeNo,
            request: request, contractID: contract.id, openid: contract.openid, total: total, createTime: context.now, successTime: successTime
        )
        try transaction.announce(
            to: NoticeTarget(url: request.transaction_notify_url.string ?? "", form: .v2(context.signType)), in: context.records
        )
        try context.records.add(transaction)
        try UserMessage.send(
            to: contract.openid, successTime > context.now ? "商户将于 24 小时后自动扣费 \(total) 分，可在此前关闭服务" : "自动扣费 \(total) 分",
            in: context.records, at: context.now
        )
        return .ok(party.v2Members)
    }

    /// The request by the names of APIv3, by which orders are kept.
    private static func request(_ context: V2Context, _ party: PaymentParty) throws -> JSON {
        try context.requireOwnAppid()
        _ = try context.string("trade_type", oneOf: ["PAP"])
        if let currency = context.message["fee_type"], currency != "CNY" { throw V2Error.wrong("fee_type", "只支持 CNY") }
        let outTradeNo = try context.string("out_trade_no", maximumLength: 32)
        guard outTradeNo.utf8.allSatisfy(orderCharacters.contains) else { throw V2Error.wrong("out_trade_no", "只能是数字、大小写字母及 _-|*@") }
        var request: [String: JSON] = try [
            "appid": .string(context.appid), "out_trade_no": .string(outTradeNo), "description": .string(context.string("body", maximumLength: 128)),
            "transaction_notify_url": .string(context.notifyURL("notify_url")),
            "contract_id": .string(context.string("contract_id", maximumLength: 64)),
            "amount": ["total": .integer(context.amount("total_fee")), "currency": "CNY"],
            "spbill_create_ip": .string(context.string("spbill_create_ip", maximumLength: 64)),
        ]
        request["sub_mchid"] = party.subMchid.map { .string($0) }
        request["sub_appid"] = party.subAppid.map { .string($0) }
        request["attach"] = try context.optionalString("attach", maximumLength: 128).map { .string($0) }
        request["goods_tag"] = try context.optionalString("goods_tag", maximumLength: 32).map { .string($0) }
        return .object(request)
    }

    /// Whether the same was asked for before and is on its way. A deduction that failed may be asked for again.
    private static func isKnown(_ outTradeNo: String, _ request: JSON, _ context: V2Context) throws -> Bool {
        let id = Transaction.id(mchid: context.mchid, outTradeNo: outTradeNo)
        let used = V2Error.failed(code: "OUT_TRADE_NO_USED", "商户订单号重复：同一商户订单号以不同参数再次提交")
        guard let earlier = try context.records.find(Transaction.self, id) else {
            guard try !context.records.isOrder(mchid: context.mchid, outTradeNo: outTradeNo) else { throw used }
            return false
        }
        guard earlier.product == .papay, earlier.request == request else { throw used }
        switch earlier.state(at: context.now) {
        case .accepted: return true
        case .paid, .refunded: throw V2Error.failed(code: "ORDERPAID", "商户订单已支付，无需重复操作")
        case .failed: return false
        }
    }

    /// By the platform's number, or by the merchant's.
    private static func transaction(_ context: V2Context, _ mode: PaymentMode) throws -> Transaction {
        let key: String
        if let transactionID = try context.optionalString("transaction_id", maximumLength: 32) {
            guard let index = try context.records.find(TransactionIndex.self, transactionID) else { throw V2Error.orderNotFound }
            key = index.key
        } else {
            key = Transaction.id(mchid: context.mchid, outTradeNo: try context.string("out_trade_no", maximumLength: 32))
        }
        guard let transaction = try context.records.find(Transaction.self, key), transaction.product == .papay, transaction.mchid == context.mchid,
            try context.isAskedFor(transaction.party, mode)
        else { throw V2Error.orderNotFound }
        return transaction
    }
}

extension V2Error {
    fileprivate static let orderNotFound = V2Error.failed(code: "ORDERNOTEXIST", "此交易订单号不存在")
}

extension PaymentMode {
    fileprivate var deductions: String { self == .partner ? "/pay/partner" : "/pay" }
}
