import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Charging e-bikes (充电自行车): preopen, contracts, confirm, transactions.
enum EbikeOperations {
    static let all =
        [
            Operation(.post, "/v3/ebike/charge/contracts/preopen", preopen),
            Operation(.get, "/v3/ebike/charge/contracts/{contract_id}", contract),
            Operation(.post, "/v3/ebike/charge/contracts/{contract_id}/confirm", confirm),
            Operation(.get, "/v3/ebike/charge/users/{openid}/contract", contractOfUser),
            Operation(.post, "/v3/ebike/charge/transactions", transactions),
        ] + TransactionQueries.all(of: .ebike, path: "/v3/ebike/charge/transactions")

    private static let tradeScenes = ["CHARGE"]

    @Sendable private static func preopen(_ context: OperationContext) throws -> OperationAnswer {
        let preopening = try EbikePreopening(
            id: Nonce.make(length: 32), party: party(context), openid: context.body.string("openid", maximumLength: 128),
            tradeScene: context.body.string("trade_scene", oneOf: tradeScenes)
        )
        try context.records.save(preopening)
        return .ok(["preopen_id": .string(preopening.id)])
    }

    @Sendable private static func contract(_ context: OperationContext) throws -> OperationAnswer {
        guard let contract = try context.records.find(EbikeContract.self, context.variable("contract_id")),
            contract.party.mchid == context.mchid, contract.party.subMchid == context.query["sub_mchid"]
        else { throw PlatformError.notFound("协议不存在") }
        return .ok(describe(contract))
    }

    @Sendable private static func contractOfUser(_ context: OperationContext) throws -> OperationAnswer {
        let tradeScene = try context.requiredQuery("trade_scene")
        guard tradeScenes.contains(tradeScene) else {
            throw PlatformError.parameter(
                "trade_scene", value: .string(tradeScene), issue: "取值应为 \(tradeScenes.joined(separator: "、"))", location: "query"
            )
        }
        let index = try EbikeContractIndex.id(
            mchid: context.mchid, subMchid: context.query["sub_mchid"], openid: context.variable("openid"), tradeScene: tradeScene
        )
        guard let found = try context.records.find(EbikeContractIndex.self, index),
            let contract = try context.records.find(EbikeContract.self, found.contractID)
        else { throw PlatformError.notFound("用户未开通该服务") }
        return .ok(describe(contract))
    }

    @Sendable private static func confirm(_ context: OperationContext) throws -> OperationAnswer {
        let info = try context.body.object("charge_info")
        let start = try EbikeCharge.Start(info, deviceID: info.string("device_id", maximumLength: 64))
        let contract = try foundContract(context, context.variable("contract_id"))
        let charge = try contract.charge(start, by: party(context), token: Nonce.make(length: 32))
        try context.records.save(charge)
        try UserMessage.send(to: contract.openid, "充电已开始：\(start.stationName)，\(start.gunNumber) 号枪", in: context.records, at: context.now)
        return .ok(["charging_token": .string(charge.id)])
    }

    @Sendable private static func transactions(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        let outTradeNo = try body.outTradeNo()
        let notifyURL = try body.notifyURL("notify_url")
        _ = try body.string("description", maximumLength: 128)
        _ = try body.optionalString("attach", maximumLength: 128)
        _ = try body.optionalString("goods_tag", maximumLength: 32)
        let token = try body.string("charging_token", maximumLength: 64)
        let device = try body.object("device_info")
        _ = try device.string("device_ip", maximumLength: 45)
        let info = try body.object("charge_info")
        _ = try info.integer("charged_capacity", in: 0...1_000_000_000)
        _ = try info.optionalInteger("park_duration", in: 0...1_000_000_000)
        let end = try EbikeCharge.End(
            start: EbikeCharge.Start(info, deviceID: device.string("device_id", maximumLength: 64)), endTime: info.time("end_time"),
            total: body.amount("amount"), parkFee: info.optionalInteger("park_fee", in: 0...100_000_000) ?? 0
        )
        if let earlier = try context.earlierTransaction(outTradeNo, product: .ebike) { return accepted(earlier) }

        guard let charge = try context.records.find(EbikeCharge.self, token) else { throw PlatformError.notFound("充电凭证不存在") }
        let contract = try foundContract(context, charge.contractID)
        try contract.requireUsable(by: party(context))
        try context.records.save(charge.settled(by: end, outTradeNo: outTradeNo))
        let transaction = try context.settle(
            .ebike, outTradeNo: outTradeNo, contractID: contract.id, openid: contract.openid, total: end.total, notifyURL: notifyURL
        )
        try UserMessage.send(to: contract.openid, "充电已结束，扣费 \(end.total) 分", in: context.records, at: context.now)
        return accepted(transaction)
    }

    private static func accepted(_ transaction: Transaction) -> OperationAnswer {
        .ok(["accept_state": "ACCEPT", "create_time": .string(ShanghaiTime.text(transaction.createTime))])
    }

    private static func foundContract(_ context: OperationContext, _ id: String) throws -> EbikeContract {
        guard let contract = try context.records.find(EbikeContract.self, id) else { throw PlatformError.notFound("协议不存在") }
        return contract
    }

    private static func party(_ context: OperationContext) throws -> EbikeContract.Party {
        try context.requireOwnAppid()
        return try EbikeContract.Party(
            mchid: context.mchid, appid: context.body.string("appid", maximumLength: 32),
            subMchid: context.body.optionalString("sub_mchid", maximumLength: 32),
            subAppid: context.body.optionalString("sub_appid", maximumLength: 32)
        )
    }

    private static func describe(_ contract: EbikeContract) -> JSON {
        var members: [String: JSON] = [
            "mchid": .string(contract.party.mchid), "openid": .string(contract.openid), "contract_id": .string(contract.id),
            "contract_state": .string(contract.state.rawValue),
        ]
        members["sub_mchid"] = contract.party.subMchid.map { .string($0) }
        return .object(members)
    }
}

extension EbikeCharge.Start {
    fileprivate init(_ info: Fields, deviceID: String) throws {
        try self.init(
            startTime: info.time("start_time"), stationName: info.string("charging_station_name", maximumLength: 128),
            gunNumber: info.string("charging_gun_number", maximumLength: 64), deviceID: deviceID
        )
    }
}
