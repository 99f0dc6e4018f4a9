import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Contracts for recurring deductions (委托代扣) in APIv2: offered on a page, on a mobile page or to an app, queried, ended.
enum PapayV2Operations {
    static let all = [
        V2Operation("/papay/entrustweb", method: .get) { context in
            let signing = try offer(context)
            return .page("签约委托代扣：plan_id \(signing.planID)，contract_code \(signing.outContractCode)")
        },
        V2Operation("/papay/h5entrustweb", method: .get) { context in
            _ = try context.string("clientip", maximumLength: 64)
            let signing = try offer(context)
            return .ok(["result_msg": "OK", "redirect_url": .text("https://simulator.invalid/papay/\(signing.id)")])
        },
        V2Operation("/papay/preentrustweb") { context in
            .ok(["appid": .text(context.appid), "pre_entrustweb_id": .text(try offer(context).id)])
        },
        V2Operation("/papay/querycontract", isQuery: true) { context in
            try context.requireOwnAppid()
            return .ok(try contract(context).v2Members)
        },
        V2Operation("/papay/deletecontract", delete),
    ]

    /// Keeps an offer for the user to sign.
    private static func offer(_ context: V2Context) throws -> PapaySigning {
        try context.requireOwnAppid()
        _ = try context.string("version", oneOf: ["1.0"])
        _ = try context.string("timestamp", maximumLength: 10)
        let signing = try PapaySigning(
            id: Nonce.make(length: 28), mchid: context.mchid, appid: context.appid, openid: nil,
            planID: String(context.integer("plan_id", in: 1...Int(Int32.max))), outContractCode: context.string("contract_code", maximumLength: 32),
            displayAccount: context.string("contract_display_account", maximumLength: 32), notifyURL: context.notifyURL("notify_url"),
            outUserCode: nil,
            v2: .init(requestSerial: context.integer("request_serial", in: 0...Int.max), signType: context.signType)
        )
        guard try context.records.find(PapayContractIndex.self, signing.index) == nil else {
            throw V2Error.failed(code: "INVALID_REQUEST", "签约协议号 \(signing.outContractCode) 已签约")
        }
        try context.records.save(signing)
        return signing
    }

    @Sendable private static func delete(_ context: V2Context) throws -> V2Answer {
        try context.requireOwnAppid()
        let remark = try context.string("contract_termination_remark", maximumLength: 256)
        var contract = try contract(context)
        let isNew = contract.termination == nil
        try contract.end(.merchant, at: context.now, remark: remark, in: context.records)
        if isNew { try contract.announce(in: context.records, at: context.now) }
        let signing = contract.signing
        return .ok([
            "appid": .text(signing.appid), "contract_id": .text(contract.id), "plan_id": .text(signing.planID),
            "contract_code": .text(signing.outContractCode),
        ])
    }

    /// By its number, or by the merchant's number and the plan.
    private static func contract(_ context: V2Context) throws -> PapayContract {
        _ = try context.string("version", oneOf: ["1.0"])
        if let id = try context.optionalString("contract_id", maximumLength: 64) { return try context.papayContract(id) }
        let index = PapayContractIndex.id(
            mchid: context.mchid, planID: try context.string("plan_id", maximumLength: 28),
            outContractCode: try context.string("contract_code", maximumLength: 32)
        )
        guard let found = try context.records.find(PapayContractIndex.self, index) else { throw V2Error.contractNotFound }
        return try context.papayContract(found.contractID)
    }
}

extension V2Context {
    func papayContract(_ id: String) throws -> PapayContract {
        guard let contract = try records.find(PapayContract.self, id), contract.signing.mchid == mchid else { throw V2Error.contractNotFound }
        return contract
    }
}

extension V2Error {
    fileprivate static let contractNotFound = V2Error.failed(code: "CONTRACT_NOT_EXIST", "协议不存在")
}
