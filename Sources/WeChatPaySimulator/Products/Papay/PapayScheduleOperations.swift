import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Recurring deductions by schedule (预约扣费): offering contracts that may bring their first deduction, scheduling, querying.
enum PapayScheduleOperations {
    static let all = PaymentMode.allCases.flatMap { mode in
        [
            offering("app", mode) { ["pre_entrustweb_id": .string($0.id)] },
            offering("h5", mode) { ["redirect_url": .string("https://simulator.invalid/papay/\($0.id)")] },
            offering("jsapi", mode) { ["redirect_url": .string("https://simulator.invalid/papay/\($0.id)")] },
            offering("mini-program", mode) { signing in
                [
                    "pre_entrustweb_id": .string(signing.id), "redirect_appid": "wxbd687630cd02ce1d",
                    "redirect_path": .string("pages/index/index?pre_entrustweb_id=\(signing.id)"),
                ]
            },
            Operation(.post, "\(mode.schedules)/schedule", isHeldAgainstDescription: true) { context in
                try context.requireOwnAppid(mode)
                let subMchid = mode == .partner ? try context.body.string("sub_mchid", maximumLength: 32) : nil
                var contract = try PapayOperations.ownContract(context, context.variable("contract_id"), subMchid)
                let today = ShanghaiTime.day(of: context.now)
                let schedule = try contract.schedule(context.body.amount("schedule_amount"), on: today)
                try context.records.save(contract)
                try UserMessage.send(
                    to: contract.openid, "商户预约自 \(ShanghaiTime.dayText(schedule.notice.firstDay)) 起扣费 \(schedule.notice.estimatedAmount) 分",
                    in: context.records, at: context.now
                )
                return .ok(schedule.json(on: today))
            },
            Operation(.get, mode.schedules, isHeldAgainstDescription: true) { context in
                let contract = try PapayOperations.ownContract(
                    context, context.variable("contract_id"), mode == .partner ? context.requiredQuery("sub_mchid") : nil
                )
                let none: JSON = ["schedule_state": .string(PapaySchedule.State.none.rawValue)]
                return .ok(contract.schedule?.json(on: ShanghaiTime.day(of: context.now)) ?? none)
            },
        ]
    }

    private static func offering(_ scene: String, _ mode: PaymentMode, _ answer: @escaping @Sendable (PapaySigning) -> JSON) -> Operation {
        Operation(.post, "\(mode.offers)/\(scene)", isHeldAgainstDescription: true) { context in
            let body = context.body
            try context.requireOwnAppid(mode)
            let signing = try PapaySigning(
                id: Nonce.make(length: 28), mchid: context.mchid, appid: context.appid,
                openid: body.optionalString(mode.openid, maximumLength: 128), planID: String(body.integer("plan_id", in: 1...Int(Int32.max))),
                outContractCode: body.string("out_contract_code", maximumLength: 32),
                displayAccount: body.string("contract_display_account", maximumLength: 32), notifyURL: body.notifyURL("contract_notify_url"),
                outUserCode: body.optionalString("out_user_code", maximumLength: 32), schedule: firstDeduction(context),
                subMchid: mode == .partner ? body.string("sub_mchid", maximumLength: 32) : nil,
                subAppid: body.optionalString("sub_appid", maximumLength: 32)
            )
            try context.records.requireFree(signing)
            try context.records.save(signing)
            return .ok(answer(signing))
        }
    }

    /// The deduction that the contract is signed with.
    private static func firstDeduction(_ context: OperationContext) throws -> PreDeductionNotice? {
        guard let schedule = try context.body.optionalObject("deduct_schedule") else { return nil }
        _ = try schedule.string("description", maximumLength: 128)
        let text = try schedule.string("estimated_deduct_date", maximumLength: 10)
        guard text.utf8.count == 10, let date = ShanghaiTime.date("\(text)T00:00:00+08:00") else {
            throw schedule.wrong("estimated_deduct_date", "应为 yyyy-MM-dd 格式的日期")
        }
        let firstDay = ShanghaiTime.day(of: date)
        guard firstDay >= ShanghaiTime.day(of: context.now) else { throw schedule.wrong("estimated_deduct_date", "不能早于当天") }
        return PreDeductionNotice(
            firstDay: firstDay, count: PapaySchedule.duration, estimatedAmount: try schedule.amount("estimated_deduct_amount")
        )
    }
}

extension PapaySchedule {
    fileprivate func json(on day: Int) -> JSON {
        var members: [String: JSON] = [
            "schedule_state": .string(state(on: day).rawValue), "deduct_start_date": .string(ShanghaiTime.dayText(notice.firstDay)),
            "deduct_end_date": .string(ShanghaiTime.dayText(notice.lastDay)),
            "scheduled_amount": ["total": .integer(notice.estimatedAmount), "currency": "CNY"],
        ]
        if let deduction {
            members["deduct_amount"] = ["total": .integer(deduction.amount), "currency": "CNY"]
            members["deduct_date"] = .string(ShanghaiTime.dayText(deduction.day))
        }
        return .object(members)
    }
}

extension PaymentMode {
    fileprivate var offers: String {
        "/v3/papay/scheduled-deduct-sign/\(self == .partner ? "partner/" : "")contracts/pre-entrust-sign"
    }
    fileprivate var schedules: String { "/v3/papay/pay/\(self == .partner ? "partner/" : "")schedules/contract-id/{contract_id}" }
}
