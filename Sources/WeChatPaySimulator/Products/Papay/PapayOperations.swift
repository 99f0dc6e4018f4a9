import HTTPTypes
import WeChatPay

/// Recurring deductions (委托代扣): signing, pre-deduction notice, deduction, query, termination.
enum PapayOperations {
    static let all =
        [
            Operation(.post, "/v3/papay/sign/contracts/pre-entrust-sign", presign),
            Operation(.get, "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}") { context in
                .ok(.object(try contractByCode(context, nil).members))
            },
            Operation(.post, "/v3/papay/pay/harmony/transactions/apply") { context in
                _ = try context.body.string("harmony_account_id", maximumLength: 128)
                return try apply(context, .direct)
            },
        ]
        + PaymentMode.allCases.flatMap { mode in
            [
                Operation(.get, mode.contract) { context in
                    .ok(.object(try contractByCode(context, mode == .partner ? context.requiredQuery("sub_mchid") : nil).members))
                },
                Operation(.post, "\(mode.contract)/terminate") { try terminate($0, mode) },
                Operation(.post, "\(mode.notices)/notify") { try notify($0, mode) },
                Operation(.post, "\(mode.notices)/fail-notify") { try failNotify($0, mode) },
                Operation(.post, mode.deductions) { try apply($0, mode) },
            ]
        }

    @Sendable private static func presign(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        let scene = try body.string("sign_scene", oneOf: ["SIGN_SCENE_APP", "SIGN_SCENE_QRCODE"])
        try context.requireOwnAppid()
        let device = try body.object("device_info")
        for name in ["device_type", "device_os", "device_id", "device_ip", "weixin_version", "days_since_first_login"] {
            _ = try device.string(name, maximumLength: 128)
        }
        for name in ["device_running_as_root", "weixin_installed"] { _ = try device.boolean(name) }
        let signing = try PapaySigning(
            id: Nonce.make(length: 28), mchid: context.mchid, appid: context.appid, openid: body.optionalString("openid", maximumLength: 128),
            planID: String(body.integer("plan_id", in: 1...Int(Int32.max))), outContractCode: body.string("out_contract_code", maximumLength: 32),
            displayAccount: body.string("contract_display_account", maximumLength: 32), notifyURL: body.notifyURL("contract_notify_url"),
            outUserCode: body.string("out_user_code", maximumLength: 32)
        )
        try context.records.requireFree(signing)
        try context.records.save(signing)
        var answer: [String: JSON] = ["pre_entrustweb_id": .string(signing.id)]
        if scene == "SIGN_SCENE_QRCODE" { answer["redirect_url"] = .string("https://simulator.invalid/papay/\(signing.id)") }
        return .ok(.object(answer))
    }

    private static func terminate(_ context: OperationContext, _ mode: PaymentMode) throws -> OperationAnswer {
        let remark = try context.body.string("contract_termination_remark", maximumLength: 256)
        var contract = try contractByCode(context, subMchid(context, mode))
        try contract.end(.merchant, at: context.now, remark: remark, in: context.records)
        return .ok(.object(contract.members))
    }

    private static func notify(_ context: OperationContext, _ mode: PaymentMode) throws -> OperationAnswer {
        var contract = try ownContract(context, context.variable("contract_id"), subMchid(context, mode))
        try requireOwnNumbers(context, mode)
        let duration = try context.body.optionalObject("deduct_duration")
        if let unit = try duration?.optionalString("unit", maximumLength: 16), unit != "DAY" {
            throw duration?.wrong("unit", "取值应为 DAY") ?? .parameter("deduct_duration/unit", issue: "取值应为 DAY")
        }
        let notice = try PreDeductionNotice(
            day: ShanghaiTime.day(of: context.now), count: duration?.integer("count", in: 1...3) ?? 1,
            estimatedAmount: context.body.amount("estimated_amount", total: "amount")
        )
        try contract.announce(notice)
        try context.records.save(contract)
        try UserMessage.send(
            to: contract.openid,
            "商户计划于 \(ShanghaiTime.dayText(notice.firstDay)) 起扣费 \(notice.estimatedAmount) 分，可在 \(ShanghaiTime.dayText(notice.waitingDay)) 关闭服务",
            in: context.records, at: context.now
        )
        return .noContent
    }

    private static func failNotify(_ context: OperationContext, _ mode: PaymentMode) throws -> OperationAnswer {
        let contract = try ownContract(context, context.variable("contract_id"), subMchid(context, mode))
        try requireOwnNumbers(context, mode)
        try contract.requireSigned()
        try UserMessage.send(to: contract.openid, "扣费失败，商户将重试扣费", in: context.records, at: context.now)
        return .noContent
    }

    private static func apply(_ context: OperationContext, _ mode: PaymentMode) throws -> OperationAnswer {
        let body = context.body
        try context.requireOwnAppid(mode)
        let subMchid = try subMchid(context, mode)
        let outTradeNo = try body.outTradeNo()
        _ = try body.string("description", maximumLength: 128)
        _ = try body.optionalString("attach", maximumLength: 128)
        _ = try body.optionalString("goods_tag", maximumLength: 32)
        let notifyURL = try body.notifyURL("transaction_notify_url")
        let total = try body.amount("amount")
        let contractID = try body.string("contract_id", maximumLength: 64)
        if let earlier = try context.earlierTransaction(outTradeNo, product: .papay) { return accepted(earlier) }

        var contract = try ownContract(context, contractID, subMchid)
        try contract.deduct(total, on: ShanghaiTime.day(of: context.now))
        try context.records.save(contract)
        let transaction = try context.settle(
            .papay, outTradeNo: outTradeNo, contractID: contract.id, openid: contract.openid, total: total, notifyURL: notifyURL
        )
        try UserMessage.send(to: contract.openid, "自动扣费 \(total) 分", in: context.records, at: context.now)
        return accepted(transaction)
    }

    private static func accepted(_ transaction: Transaction) -> OperationAnswer {
        .ok(["out_trade_no": .string(transaction.outTradeNo), "amount": ["total": .integer(transaction.total), "currency": "CNY"]])
    }

    static func ownContract(_ context: OperationContext, _ id: String, _ subMchid: String?) throws -> PapayContract {
        guard let contract = try context.records.find(PapayContract.self, id), contract.signing.mchid == context.mchid,
            contract.signing.subMchid == subMchid
        else { throw PlatformError.notFound("协议不存在") }
        return contract
    }

    private static func contractByCode(_ context: OperationContext, _ subMchid: String?) throws -> PapayContract {
        let id = try PapayContractIndex.id(
            mchid: context.mchid, planID: context.variable("plan_id"), outContractCode: context.variable("out_contract_code")
        )
        guard let index = try context.records.find(PapayContractIndex.self, id) else { throw PlatformError.notFound("协议不存在") }
        return try ownContract(context, index.contractID, subMchid)
    }

    /// Whom a partner deducts for.
    private static func subMchid(_ context: OperationContext, _ mode: PaymentMode) throws -> String? {
        mode == .partner ? try context.body.string("sub_mchid", maximumLength: 32) : nil
    }

    private static func requireOwnNumbers(_ context: OperationContext, _ mode: PaymentMode) throws {
        try context.requireOwnAppid(mode)
        guard try context.body.string(mode.mchid, maximumLength: 32) == context.mchid else {
            throw context.body.wrong(mode.mchid, "与请求的商户号不一致")
        }
    }
}

extension PaymentMode {
    fileprivate var contract: String {
        "/v3/papay/sign/\(self == .partner ? "partner/" : "")contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"
    }
    fileprivate var notices: String { "/v3/\(self == .partner ? "partner-papay" : "papay")/contracts/{contract_id}" }
    fileprivate var deductions: String { "/v3/papay/pay/\(self == .partner ? "partner/" : "")transactions/apply" }
}
