import WeChatPay
import WeChatPaySimulator

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A pre-deduction notice (预扣费通知), and once with the user closing the service while they think it over.
enum PreDeductionScene {
    private static let day: Duration = .seconds(86400)

    static func play(on stage: Stage) async throws {
        await stage.narrator.begin("3. A pre-deduction notice")
        try await startAtNoon(stage)
        try await stage.withClient { wechatPay in
            stage.inbox.use(wechatPay)
            try await deduct(Debit(stage: stage, wechatPay: wechatPay, openid: "oUser-who-stays"))
            try await closeService(Debit(stage: stage, wechatPay: wechatPay, openid: "oUser-who-leaves"))
        }
    }

    /// Days count here, so midnight must not fall between two steps.
    private static func startAtNoon(_ stage: Stage) async throws {
        let secondOfDay = (Int(stage.simulator.clock.now.timeIntervalSince1970) + 8 * 3600) % 86400
        let untilNoon = (12 * 3600 - secondOfDay + 86400) % 86400
        try await stage.step("the clock moves to the next noon in Shanghai") {
            try await stage.simulator.clock.advance(by: .seconds(untilNoon))
            return "\(untilNoon) s later"
        }
    }

    private static func deduct(_ debit: Debit) async throws {
        let stage = debit.stage
        let contractID = try await debit.sign()
        try await debit.notify(contractID)
        let order = "papay-\(Nonce.make(length: 12))"
        try await move(stage, "the clock moves to the user's waiting day")
        try await stage.refusal("deduct on the waiting day", code: "RULE_LIMIT") { try await debit.apply(contractID, order: order) }
        try await move(stage, "the clock moves to the day after")
        try await stage.step("deduct again, under the same number") {
            try await debit.apply(contractID, order: order)
            return "accepted"
        }
        try await stage.step("the result arrives, is verified and decrypted") {
            let notification = try await stage.inbox.next("TRANSACTION.SUCCESS") { $0.out_trade_no.string == order }
            return "trade_state \(try notification.json.trade_state.text), \(try notification.json.amount.total.text) fen"
        }
        await stage.narrator.verified("pre-deduction notice: refused on the waiting day, accepted after it, result notified")
    }

    private static func closeService(_ debit: Debit) async throws {
        let stage = debit.stage
        let contractID = try await debit.sign()
        try await debit.notify(contractID)
        try await move(stage, "the clock moves to the user's waiting day")
        try await stage.step("the user closes the service, and the merchant is told") {
            try await stage.simulator.user.closeService(contractID: contractID)
            let notification = try await stage.inbox.next("ENTRUST.TERMINATE") { $0.contract_id.string == contractID }
            return "\(notification.eventType), \(try notification.json.contract_termination_mode.text)"
        }
        try await move(stage, "the clock moves to the day after")
        try await stage.refusal("deduct after that", code: "RULE_LIMIT") {
            try await debit.apply(contractID, order: "papay-\(Nonce.make(length: 12))")
        }
        await stage.narrator.verified("a service closed by its user refuses the deduction")
    }

    private static func move(_ stage: Stage, _ title: String) async throws {
        try await stage.step(title) {
            try await stage.simulator.clock.advance(by: day)
            return "one day later"
        }
    }
}

/// What a merchant with recurring deductions sends.
private struct Debit {
    let stage: Stage
    let wechatPay: WeChatPay
    let openid: String

    private var appid: JSON { JSON(stage.simulator.credentials.appid) }
    private var mchid: JSON { JSON(stage.simulator.credentials.mchid) }

    func sign() async throws -> String {
        let code = "contract-\(Nonce.make(length: 12))"
        var contractID = ""
        try await stage.step("offer the contract; the user signs; the merchant is told") {
            let answer = try await wechatPay.v3.papay.sign.contracts.preEntrustSign.post(json: offer(code))
            contractID = try await stage.simulator.user.signPapay(preEntrustWebID: answer.json.pre_entrustweb_id.string ?? "")
            let notification = try await stage.inbox.next("ENTRUST.SIGN") { $0.contract_id.string == contractID }
            return "\(notification.eventType), contract_id \(contractID)"
        }
        try await stage.step("query the contract by the merchant's number") {
            let contract = try await wechatPay.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_.get(
                ["plan_id": 12535, "out_contract_code": code]
            ).json
            return "contract_state \(contract.contract_state.text)"
        }
        return contractID
    }

    func notify(_ contractID: String) async throws {
        try await stage.step("announce the deduction") {
            let answer = try await wechatPay.v3.papay.contracts._contract_id_.notify.post(
                ["contract_id": contractID],
                json: [
                    "mchid": mchid, "appid": appid, "deduct_duration": ["count": 1, "unit": "DAY"],
                    "estimated_amount": ["amount": 1500, "currency": "CNY"],
                ]
            )
            let message = try await stage.simulator.user.messages(openid: openid).last?.text ?? "nothing"
            return "HTTP \(answer.status); the user reads “\(message)”"
        }
    }

    func apply(_ contractID: String, order: String) async throws {
        _ = try await wechatPay.v3.papay.pay.transactions.apply.post(
            json: [
                "appid": appid, "out_trade_no": JSON(order), "description": "会员月费", "transaction_notify_url": JSON(stage.inbox.url),
                "contract_id": JSON(contractID), "amount": ["total": 1500, "currency": "CNY"],
            ]
        )
    }

    private func offer(_ code: String) -> JSON {
        [
            "sign_scene": "SIGN_SCENE_APP", "appid": appid, "openid": JSON(openid), "plan_id": 12535, "out_contract_code": JSON(code),
            "contract_display_account": "会员", "contract_notify_url": JSON(stage.inbox.url), "out_user_code": "user-1",
            "device_info": [
                "device_type": "DEVICE_TYPE_PHONE", "device_os": "iOS 18", "device_id": "d-1", "device_running_as_root": false,
                "device_ip": "127.0.0.1", "weixin_installed": true, "weixin_version": "8.0.50",
                "days_since_first_login": "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
            ],
        ]
    }
}
