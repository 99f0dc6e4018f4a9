import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Recurring deductions by schedule")
struct PapayScheduleTests {
    @Test("A contract of any scene is offered and signed; without a schedule there is none", arguments: V3Shop.Mode.allCases)
    func offers(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.openWithServer(mode) { shop, server in
            for (scene, name) in [("app", "pre_entrustweb_id"), ("h5", "redirect_url"), ("jsapi", "redirect_url"), ("mini-program", "redirect_path")]
            {
                let offered = try await shop.offerContract("contract-\(scene)", scene: scene)
                #expect(offered[name].string != nil, "\(scene)")
                let id = try await shop.simulator.user.signPapay(planID: "12535", contractCode: "contract-\(scene)")
                #expect(try await shop.schedule(id).schedule_state.string == "NO_SCHEDULED")
                #expect(await errorCode { try await shop.offerContract("contract-\(scene)", scene: scene) } == "RULE_LIMIT", "it is signed")
                let message = try await server.next()
                let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
                guard case .entrustSign(let signed) = try notification.event else {
                    Issue.record("told \(notification.eventType)")
                    return
                }
                #expect((signed.contractID, signed.outContractCode) == (id, "contract-\(scene)"))
            }
        }
    }

    @Test("A scheduled deduction is made in its days, once, and for no more than was said", arguments: V3Shop.Mode.allCases)
    func deducting(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            _ = try await shop.startDay()
            let id = try await shop.signContract()
            let today = ShanghaiTime.day(of: shop.simulator.clock.now)
            let scheduled = try await shop.schedule(id, 500)
            #expect(try await shop.schedule(id, 500) == scheduled, "the same again")
            #expect(await errorCode { try await shop.schedule(id, 501) } == "RULE_LIMIT", "another while it is open")
            #expect(scheduled.deduct_start_date.string == ShanghaiTime.dayText(today + 2))
            #expect(await errorCode { try await shop.deduct("order-0001", under: id) } == "RULE_LIMIT", "too early")
            try await shop.advance(2 * 86400)
            try await shop.deduct("order-0001", under: id)
            let paid = try await shop.schedule(id)
            #expect((paid.schedule_state.string, paid.deduct_amount.total.int) == ("PAID", 500))
            #expect(paid.deduct_date.string == ShanghaiTime.dayText(today + 2))
            #expect(await errorCode { try await shop.deduct("order-0002", under: id) } == "RULE_LIMIT", "it is used up")
            try await shop.schedule(id, 499)
            try await shop.advance(2 * 86400)
            #expect(await errorCode { try await shop.deduct("order-0002", under: id) } == "RULE_LIMIT", "more than was said")
            try await shop.advance(3 * 86400)
            #expect(try await shop.schedule(id).schedule_state.string == "EXPIRED")
            try await shop.endContract(of: "contract")
            #expect(await errorCode { try await shop.schedule(id, 500) } == "RULE_LIMIT")
        }
    }

    @Test("Signing announces the first deduction, from the day on that the offer says")
    func firstDeduction() async throws {
        try await V3Shop.open { shop in
            _ = try await shop.startDay()
            let today = ShanghaiTime.day(of: shop.simulator.clock.now)
            func first(_ day: String) -> [String: JSON] {
                ["deduct_schedule": ["estimated_deduct_date": JSON(day), "estimated_deduct_amount": ["total": 500], "description": "会员首月"]]
            }
            for day in [ShanghaiTime.dayText(today - 1), "tomorrow"] {
                #expect(await errorCode { try await shop.offerContract("contract", scene: "app", first(day)) } == "PARAM_ERROR")
            }
            let id = try await shop.signContract(first(ShanghaiTime.dayText(today)))
            #expect(try await shop.schedule(id).schedule_state.string == "SCHEDULED")
            try await shop.deduct("order-0001", under: id)
            #expect(try await shop.schedule(id).schedule_state.string == "PAID")
        }
    }
}

extension V3Shop {
    private var papay: String { mode == .partner ? "partner/" : "" }
    private var appidMember: [String: JSON] { party.filter { $0.key.hasSuffix("appid") } }

    @discardableResult
    func offerContract(_ code: String, scene: String, _ changes: [String: JSON] = [:]) async throws -> JSON {
        try await post(
            "v3/papay/scheduled-deduct-sign/\(papay)contracts/pre-entrust-sign/\(scene)",
            subMerchant.merging(appidMember) { $1 }.merging([
                "plan_id": 12535, "out_contract_code": JSON(code), "contract_display_account": "会员", "contract_notify_url": JSON(notifyURL),
            ]) { $1 }, changes
        )
    }

    func signContract(_ changes: [String: JSON] = [:]) async throws -> String {
        try await offerContract("contract", scene: "app", changes)
        return try await simulator.user.signPapay(planID: "12535", contractCode: "contract")
    }

    @discardableResult
    func schedule(_ contractID: String, _ amount: Int) async throws -> JSON {
        try await post(
            "v3/papay/pay/\(papay)schedules/contract-id/\(contractID)/schedule",
            subMerchant.merging(appidMember) { $1 }.merging(["schedule_amount": ["total": JSON(amount)]]) { $1 }
        )
    }

    func schedule(_ contractID: String) async throws -> JSON {
        try await get("v3/papay/pay/\(papay)schedules/contract-id/\(contractID)", subMerchant)
    }

    func endContract(of code: String) async throws {
        try await post(
            "v3/papay/sign/\(papay)contracts/plan-id/12535/out-contract-code/\(code)/terminate",
            subMerchant.merging(["contract_termination_remark": "不再提供"]) { $1 }
        )
    }
}
