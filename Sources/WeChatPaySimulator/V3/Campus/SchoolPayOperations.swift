import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Deductions at school (校园轻松付): signing, queries, ending, deductions, debts.
enum SchoolPayOperations {
    private static let path = "/v3/eduschoolpay"

    static let all =
        [
            Operation(.post, "\(path)/contracts/presign", isHeldAgainstDescription: true, presign),
            Operation(.get, "\(path)/contracts/{contract_id}") { .ok(describe(try contract($0, $0.variable("contract_id")))) },
            Operation(.post, "\(path)/contracts/{contract_id}/terminate", isHeldAgainstDescription: true) { context in
                try context.records.end(contract(context, context.variable("contract_id")), at: context.now)
                return .noContent
            },
            Operation(.get, "\(path)/users/{openid}/contracts", isHeldAgainstDescription: true, contractsOfUser),
            Operation(.get, "\(path)/users/{openid}/debt-state", isHeldAgainstDescription: true, debtState),
            Operation(.post, "\(path)/transactions", isHeldAgainstDescription: true, deduct),
        ] + TransactionQueries.all(of: .schoolPay, path: "\(path)/transactions")

    @Sendable private static func presign(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        try context.requireOwnAppid(body.string("appid", maximumLength: 32))
        _ = try body.string("school_id", maximumLength: 32)
        let terms = try CampusSigning.Terms(
            service: .schoolPay, party: PaymentParty(mchid: context.mchid, appid: context.appid), openid: body.string("openid", maximumLength: 128),
            subOpenid: nil, planID: body.string("plan_id", maximumLength: 32), userID: body.string("user_id", maximumLength: 32),
            outContractCode: body.number("out_contract_code", lengths: 1...64, marks: "_-"), firstDay: nil
        )
        let signing = CampusSigning(id: Nonce.make(length: 32), terms: terms, time: context.now)
        try context.records.offer(signing)
        return .ok(["presign_token": .string(signing.id)])
    }

    @Sendable private static func contractsOfUser(_ context: OperationContext) throws -> OperationAnswer {
        let openid = try context.variable("openid")
        let planID = try context.requiredQuery("plan_id")
        let name = try context.requiredQuery("contract_status")
        let status = CampusContract.Status(rawValue: name)
        guard status != nil || name == "ALL" else {
            throw PlatformError.parameter("contract_status", value: .string(name), issue: "取值应为 ADD、DELETE、ALL", location: "query")
        }
        let contracts = try context.records.campusContracts(of: openid, .schoolPay, planID: planID, mchid: context.mchid)
        let page = try CampusContractPage(contracts, status: status, context)
        var members = page.members(describe)
        members["links"] = page.links("\(path)/users/\(openid)/contracts?plan_id=\(planID)&contract_status=\(name)")
        return .ok(.object(members))
    }

    @Sendable private static func debtState(_ context: OperationContext) throws -> OperationAnswer {
        let openid = try context.variable("openid")
        let signings = try context.records.all(CampusContract.self).filter { $0.terms.service == .schoolPay && $0.terms.openid == openid }
        guard let first = signings.first else { throw CampusProblem.notFound }
        let advanced = try context.records.all(Transaction.self).filter {
            $0.product == .schoolPay && $0.openid == openid && $0.advance != nil && $0.failedTime == nil
        }
        let debts = advanced.count { $0.isOwed }
        let updateTime = advanced.map { $0.advance?.repaidTime ?? $0.createTime }.max() ?? first.signedTime
        return .ok([
            "appid": .string(context.appid), "openid": .string(openid), "state": CampusDebt.allows(debts) ? "NORMAL" : "FORBIDDEN",
            "debt_count": .integer(debts), "update_time": .string(ShanghaiTime.text(updateTime)),
        ])
    }

    @Sendable private static func deduct(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        try context.requireOwnAppid(body.string("appid", maximumLength: 32))
        let outTradeNo = try body.number("out_trade_no", lengths: 1...64, marks: "_-")
        _ = try body.string("description", maximumLength: 127)
        for (name, length) in [("attach", 127), ("goods_tag", 32)] { _ = try body.optionalString(name, maximumLength: length) }
        _ = try body.object("scene_info").time("start_time")
        let userID = try body.string("user_id", maximumLength: 32)
        let notifyURL = try body.notifyURL("notify_url")
        let total = try body.amount("amount")
        let contract = try contract(context, body.string("contract_id", maximumLength: 32))
        if let earlier = try context.earlierTransaction(outTradeNo, product: .schoolPay) { return .ok(earlier.json(at: context.now)) }

        try contract.requireChargeable(userID: userID, debts: context.records.debts(of: contract.terms.openid, for: .schoolPay).count)
        let transaction = try context.settle(
            .schoolPay, outTradeNo: outTradeNo, contractID: contract.id, openid: contract.terms.openid, total: total, notifyURL: notifyURL,
            after: Transaction.waitingPeriod
        )
        try UserMessage.send(to: contract.terms.openid, "校园消费，将扣款 \(total) 分", in: context.records, at: context.now)
        return .ok(transaction.json(at: context.now))
    }

    private static func contract(_ context: OperationContext, _ id: String) throws -> CampusContract {
        try context.records.campusContract(id, .schoolPay, mchid: context.mchid)
    }

    private static func describe(_ contract: CampusContract) -> JSON {
        [
            "contract_id": .string(contract.id), "mchid": .string(contract.terms.party.mchid), "appid": .string(contract.terms.party.appid),
            "openid": .string(contract.terms.openid), "plan_id": .string(contract.terms.planID),
            "contract_status": .string(contract.status.rawValue), "create_time": .string(ShanghaiTime.text(contract.signedTime)),
            "out_contract_code": .string(contract.terms.outContractCode ?? ""),
        ]
    }
}

extension Transaction {
    /// A deduction at school, as it is answered, queried and notified.
    func schoolPayJSON(at now: Date) -> JSON {
        var members = members(at: now)
        members["mchid"] = .string(mchid)
        members["trade_type"] = .string(tradeType)
        members["trade_state_desc"] = .string(state(at: now).text)
        members["device_info"] = request.device_info
        return .object(members)
    }
}
