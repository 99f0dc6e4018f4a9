import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Deductions for further lessons (教育续费通): signing, queries, ending, notices, deductions.
enum TuitionOperations {
    private static let path = "/v3/edu-papay"
    private static let scene = "EDUCATION_PERIOD"

    static let all =
        [
            Operation(.post, "\(path)/contracts/presign", isHeldAgainstDescription: true, presign),
            Operation(.get, "\(path)/contracts/id/{contract_id}", isHeldAgainstDescription: true) { context in
                try context.requireOwnAppid(context.requiredQuery("appid"))
                return .ok(describe(try contract(context, context.variable("contract_id"), subMchid: context.query["sub_mchid"])))
            },
            Operation(.delete, "\(path)/contracts/{contract_id}", isHeldAgainstDescription: true) { context in
                let contract = try context.records.campusContract(context.variable("contract_id"), .tuition, mchid: context.mchid)
                try context.records.end(contract, at: context.now)
                return .noContent
            },
            Operation(.get, "\(path)/user/{openid}/contracts", isHeldAgainstDescription: true, contractsOfUser),
            Operation(.post, "\(path)/user-notifications/{contract_id}/send", isHeldAgainstDescription: true, announce),
            Operation(.post, "\(path)/transactions", isHeldAgainstDescription: true, deduct),
        ] + TransactionQueries.all(of: .tuition, path: "\(path)/transactions")

    @Sendable private static func presign(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        _ = try body.string("trade_scene", oneOf: [scene])
        let date = try body.string("period_start_date", maximumLength: 10)
        guard let firstDay = ShanghaiTime.date("\(date)T00:00:00+08:00").map(ShanghaiTime.day) else {
            throw body.wrong("period_start_date", "应为 yyyy-MM-dd 格式的日期")
        }
        let terms = try CampusSigning.Terms(
            service: .tuition, party: party(context), openid: body.string("openid", maximumLength: 128),
            subOpenid: body.optionalString("sub_openid", maximumLength: 128), planID: body.string("plan_id", maximumLength: 32),
            userID: body.string("user_id", maximumLength: 32), outContractCode: nil, firstDay: firstDay
        )
        let signing = CampusSigning(id: Nonce.make(length: 32), terms: terms, time: context.now)
        try context.records.offer(signing)
        return .ok(["presign_token": .string(signing.id)])
    }

    @Sendable private static func contractsOfUser(_ context: OperationContext) throws -> OperationAnswer {
        try context.requireOwnAppid(context.requiredQuery("appid"))
        let contracts = try context.records.campusContracts(
            of: context.variable("openid"), .tuition, planID: context.requiredQuery("plan_id"), mchid: context.mchid
        ).filter { $0.terms.party.subMchid == context.query["sub_mchid"] }
        let status = context.query["contract_status"].flatMap(CampusContract.Status.init)
        return .ok(.object(try CampusContractPage(contracts, status: status, context).members(describe)))
    }

    @Sendable private static func announce(_ context: OperationContext) throws -> OperationAnswer {
        var contract = try contract(context, context.variable("contract_id"), subMchid: party(context).subMchid)
        try contract.announce(on: ShanghaiTime.day(of: context.now))
        try context.records.save(contract)
        let days = contract.notice.map { "\(ShanghaiTime.dayText($0.firstDay)) 至 \(ShanghaiTime.dayText($0.lastDay))" } ?? ""
        try UserMessage.send(to: contract.terms.openid, "商户计划于 \(days) 扣款", in: context.records, at: context.now)
        return .noContent
    }

    @Sendable private static func deduct(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        let subMchid = try party(context).subMchid
        let outTradeNo = try body.number("out_trade_no", lengths: 1...32, marks: "_-")
        _ = try body.string("body", maximumLength: 128)
        for (name, length) in [("attach", 127), ("goods_tag", 32)] { _ = try body.optionalString(name, maximumLength: length) }
        _ = try body.string("trade_scene", oneOf: [scene])
        let notifyURL = try body.notifyURL("notify_url")
        let total = try body.amount("amount")
        var contract = try contract(context, body.string("contract_id", maximumLength: 32), subMchid: subMchid)
        if try context.earlierTransaction(outTradeNo, product: .tuition) != nil { return .noContent }

        try contract.renew(on: ShanghaiTime.day(of: context.now))
        try context.records.save(contract)
        _ = try context.settle(
            .tuition, outTradeNo: outTradeNo, contractID: contract.id, openid: contract.terms.openid, total: total, notifyURL: notifyURL,
            after: Transaction.waitingPeriod
        )
        try UserMessage.send(to: contract.terms.openid, "课程续费，将扣款 \(total) 分", in: context.records, at: context.now)
        return .noContent
    }

    private static func party(_ context: OperationContext) throws -> PaymentParty {
        try context.requireOwnAppid(context.body.string("appid", maximumLength: 32))
        return try PaymentParty(
            mchid: context.mchid, appid: context.appid, subMchid: context.body.optionalString("sub_mchid", maximumLength: 32),
            subAppid: context.body.optionalString("sub_appid", maximumLength: 32)
        )
    }

    private static func contract(_ context: OperationContext, _ id: String, subMchid: String?) throws -> CampusContract {
        let contract = try context.records.campusContract(id, .tuition, mchid: context.mchid)
        guard contract.terms.party.subMchid == subMchid else { throw CampusProblem.notFound }
        return contract
    }

    private static func describe(_ contract: CampusContract) -> JSON {
        let terms = contract.terms
        var members: [String: JSON] = [
            "sp_mchid": .string(terms.party.mchid), "appid": .string(terms.party.appid), "openid": .string(terms.openid),
            "plan_id": .string(terms.planID),
            "contract_information": [
                "contract_id": .string(contract.id), "contract_status": .string(contract.status.rawValue),
                "create_time": .string(ShanghaiTime.text(contract.signedTime)),
            ],
        ]
        members["sub_mchid"] = terms.party.subMchid.map { .string($0) }
        members["sub_appid"] = terms.party.subAppid.map { .string($0) }
        members["sub_openid"] = terms.subOpenid.map { .string($0) }
        return .object(members)
    }
}

extension Transaction {
    /// A deduction for lessons, as it is queried and notified.
    func tuitionJSON(at now: Date) -> JSON {
        var members = members(at: now)
        members["sp_mchid"] = .string(mchid)
        members["trade_state_description"] = .string(state(at: now).text)
        members["device_information"] = request.device_information
        return .object(members)
    }
}
