import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Contracts for recurring deductions (委托代扣) in APIv2: offered on a page, on a mobile page or to an app, queried, ended.
enum PapayV2Operations {
    static let all = PaymentMode.allCases.flatMap { mode in
        [
            V2Operation("\(mode.contracts)/entrustweb", method: .get) { context in
                let signing = try offer(context, mode)
                return .page("签约委托代扣：plan_id \(signing.planID)，contract_code \(signing.outContractCode)")
            },
            V2Operation("\(mode.contracts)/h5entrustweb", method: .get) { context in
                _ = try context.string("clientip", maximumLength: 64)
                let signing = try offer(context, mode)
                return .ok(["result_msg": "OK", "redirect_url": .text("https://simulator.invalid/papay/\(signing.id)")])
            },
            V2Operation("\(mode.contracts)/preentrustweb") { context in
                let signing = try offer(context, mode)
                return .ok(signing.party.v2Members + ["pre_entrustweb_id": .text(signing.id)])
            },
            V2Operation("\(mode.contracts)/querycontract", isQuery: true) { context in
                try context.requireOwnAppid()
                return .ok(try contract(context, mode).v2Members)
            },
            V2Operation("\(mode.contracts)/deletecontract") { try delete($0, mode) },
        ]
    }

    /// Keeps an offer for the user to sign.
    private static func offer(_ context: V2Context, _ mode: PaymentMode) throws -> PapaySigning {
        try context.requireOwnAppid()
        _ = try context.string("version", oneOf: ["1.0"])
        _ = try context.string("timestamp", maximumLength: 10)
        let signing = try PapaySigning(
            id: Nonce.make(length: 28), mchid: context.mchid, appid: context.appid, openid: nil,
            planID: String(context.integer("plan_id", in: 1...Int(Int32.max))), outContractCode: context.string("contract_code", maximumLength: 32),
            displayAccount: context.string("contract_display_account", maximumLength: 32), notifyURL: context.notifyURL("notify_url"),
            outUserCode: nil,
            v2: .init(requestSerial: context.integer("request_serial", in: 0...Int.max), signType: context.signType),
            subMchid: mode == .partner ? context.string("sub_mch_id", maximumLength: 32) : nil,
            subAppid: mode == .partner ? context.optionalString("sub_appid", maximumLength: 32) : nil
        )
        guard try context.records.find(PapayContractIndex.self, signing.index) == nil else {
            throw V2Error.failed(code: "INVALID_REQUEST", "签约协议号 \(signing.outContractCode) 已签约")
        }
        try context.records.save(signing)
        return signing
    }

    private static func delete(_ context: V2Context, _ mode: PaymentMode) throws -> V2Answer {
        try context.requireOwnAppid()
        let remark = try context.string("contract_termination_remark", maximumLength: 256)
        var contract = try contract(context, mode)
        try contract.end(.merchant, at: context.now, remark: remark, in: context.records)
        let signing = contract.signing
        return .ok(
            signing.party.v2Members + [
                "contract_id": .text(contract.id), "plan_id": .text(signing.planID), "contract_code": .text(signing.outContractCode),
            ]
        )
    }

    /// By its number, or by the merchant's number and the plan.
    private static func contract(_ context: V2Context, _ mode: PaymentMode) throws -> PapayContract {
        _ = try context.string("version", oneOf: ["1.0"])
        if let id = try context.optionalString("contract_id", maximumLength: 64) { return try context.papayContract(id, mode) }
        let index = PapayContractIndex.id(
            mchid: context.mchid, planID: try context.string("plan_id", maximumLength: 28),
            outContractCode: try context.string("contract_code", maximumLength: 32)
        )
        guard let found = try context.records.find(PapayContractIndex.self, index) else { throw V2Error.contractNotFound }
        return try context.papayContract(found.contractID, mode)
    }
}

extension V2Context {
    func papayContract(_ id: String, _ mode: PaymentMode) throws -> PapayContract {
        guard let contract = try records.find(PapayContract.self, id), contract.signing.mchid == mchid,
            try isAskedFor(contract.signing.party, mode)
        else { throw V2Error.contractNotFound }
        return contract
    }

    /// Whether what belongs to a party is what the request asks for: where a number says which one it is, a partner need not name the
    /// sub-merchant.
    func isAskedFor(_ party: PaymentParty, _ mode: PaymentMode) throws -> Bool {
        guard let subMchid = try optionalString("sub_mch_id", maximumLength: 32) else { return party.mode == mode }
        return party.subMchid == subMchid
    }
}

extension V2Error {
    fileprivate static let contractNotFound = V2Error.failed(code: "CONTRACT_NOT_EXIST", "协议不存在")
}

extension PaymentMode {
    fileprivate var contracts: String { self == .partner ? "/papay/partner" : "/papay" }
}

extension PaymentParty {
    /// By the names of APIv2, without the caller's own number, which every answer has.
    var v2Members: XML { ["appid": .text(appid), "sub_mch_id": .text(subMchid ?? ""), "sub_appid": .text(subAppid ?? "")] }
}
