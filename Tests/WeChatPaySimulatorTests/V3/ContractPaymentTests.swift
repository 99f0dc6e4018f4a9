import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Payments that sign a contract for recurring deductions, and deductions for sub-merchants", .timeLimit(.minutes(2)))
struct ContractPaymentTests {
    @Test(
        "Paying signs the contract, and the merchant hears of both; deductions follow under it", arguments: V3Shop.Mode.allCases, ["jsapi", "app"]
    )
    func signing(_ mode: V3Shop.Mode, _ product: String) async throws {
        try await V3Shop.openWithServer(mode) { shop, server in
            try await shop.placeWithContract("order-0001", product: product)
            #expect(await errorCode { try await shop.contract() } == "RESOURCE_NOT_EXISTS", "an order that nobody paid signs nothing")
            try await shop.simulator.user.pay(outTradeNo: "order-0001", openid: "oUser")
            var events: [String: WebhookNotification] = [:]
            for _ in 0..<2 {
                let message = try await server.next()
                let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
                events[notification.eventType] = notification
            }
            guard case .entrustSign(let signed)? = try events["ENTRUST.SIGN"]?.event, events["TRANSACTION.SUCCESS"] != nil else {
                Issue.record("told \(events.keys)")
                return
            }
            let contract = try await shop.contract()
            #expect((contract.contract_id.string, contract.contract_state.string) == (signed.contractID, "SIGNED"))
            #expect(contract[mode == .direct ? "openid" : "sp_openid"].string == "oUser")
            #expect(await errorCode { try await shop.placeWithContract("order-0001", product: product) } == "ORDERPAID")
            #expect(await errorCode { try await shop.placeWithContract("order-0002", product: product) } == "RULE_LIMIT", "it is signed already")
            #expect(await errorCode { try await shop.query("order-0002") } == "ORDER_NOT_EXIST", "what was refused placed no order")

            let before = try await shop.balance(of: shop.payee)
            #expect(await errorCode { try await shop.deduct("order-0003", under: signed.contractID) } == "RULE_LIMIT")
            try await shop.announceDeduction(under: signed.contractID)
            try await shop.advance(2 * 86400)
            try await shop.deduct("order-0003", under: signed.contractID)
            try await shop.deduct("order-0003", under: signed.contractID)
            #expect(try await shop.balance(of: shop.payee) == before + 500)
            let deduction = try await shop.query("order-0003")
            #expect((deduction.trade_state.string, deduction.trade_type.string) == ("SUCCESS", "PAP"))
            #expect(deduction[mode == .direct ? "mchid" : "sp_mchid"].string == shop.simulator.credentials.mchid)
            #expect(deduction.payer[mode == .direct ? "openid" : "sp_openid"].string == "oUser")
            try await shop.refund("order-0003", 500, of: 500, as: "refund-1")
            #expect(try await shop.balance(of: shop.payee) == before)

            #expect(try await shop.endContract().contract_state.string == "TERMINATED")
            while true {
                let message = try await server.next()
                let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
                guard case .entrustTerminate(let ended) = try notification.event else { continue }
                #expect((ended.contractID, ended.contractTerminateInfo?.contractTerminationMode) == (signed.contractID, .mchAPITerminate))
                break
            }
            #expect(await errorCode { try await shop.announceDeduction(under: signed.contractID) } == "RULE_LIMIT")
        }
    }

    @Test("A contract is the sub-merchant's for whom it was signed")
    func strangers() async throws {
        try await V3Shop.open(.partner) { shop in
            try await shop.placeWithContract("order-0001", product: "app")
            try await shop.simulator.user.pay(outTradeNo: "order-0001")
            let contract = try await shop.contract()
            let id = try #require(contract.contract_id.string)
            #expect(await errorCode { try await shop.contract(["sub_mchid": "1900000110"]) } == "RESOURCE_NOT_EXISTS")
            #expect(await errorCode { try await shop.announceDeduction(under: id, ["sub_mchid": "1900000110"]) } == "RESOURCE_NOT_EXISTS")
            #expect(await errorCode { try await shop.deduct("order-0002", under: id, ["sub_mchid": "1900000110"]) } == "RESOURCE_NOT_EXISTS")
            let direct = V3Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
            #expect(await errorCode { try await direct.contract() } == "RESOURCE_NOT_EXISTS", "it is no direct merchant's")
        }
    }

    @Test(
        "What the contract's terms lack, or have of another's, is refused",
        arguments: [
            ["contract_mchid": "1900000110"], ["contract_appid": "wxother"], ["plan_id": "plan"], ["contract_code": .null],
            ["contract_notify_url": "shop.example"],
        ] as [[String: JSON]]
    )
    func terms(_ changes: [String: JSON]) async throws {
        try await V3Shop.open { shop in
            #expect(await errorCode { try await shop.placeWithContract("order-0001", product: "jsapi", changes) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.query("order-0001") } == "ORDER_NOT_EXIST")
        }
    }

    @Test("An order whose contract was signed elsewhere meanwhile is paid all the same, and signs nothing")
    func taken() async throws {
        try await V3Shop.open { shop in
            try await shop.placeWithContract("order-0001", product: "app")
            try await shop.placeWithContract("order-0002", product: "app")
            try await shop.simulator.user.pay(outTradeNo: "order-0002", openid: "oFirst")
            try await shop.simulator.user.pay(outTradeNo: "order-0001", openid: "oSecond")
            #expect(try await shop.state("order-0001") == "SUCCESS")
            #expect(try await shop.contract().openid.string == "oFirst")
            #expect(try await shop.simulator.notifications.count { $0.eventType == "ENTRUST.SIGN" } == 1)
        }
    }

    @Test("An order with an authorisation for password-free payments is paid as any other")
    func authorisation() async throws {
        try await V3Shop.open { shop in
            try await shop.place(
                "order-0001", product: "jsapi-with-contract",
                ["payer": ["openid": "oUser"], "contract_info": ["password_free_contract_id": "201710180325670965"]]
            )
            try await shop.simulator.user.pay(outTradeNo: "order-0001")
            #expect(try await shop.state("order-0001") == "SUCCESS")
            #expect(try await shop.simulator.user.contracts().isEmpty)
        }
    }
}

extension V3Shop {
    private var payerName: String { mode == .direct ? "openid" : "sp_openid" }
    private var contractPath: String {
        "v3/papay/sign/\(mode == .partner ? "partner/" : "")contracts/plan-id/12535/out-contract-code/contract-1"
    }
    private var appidMember: [String: JSON] { party.filter { $0.key.hasSuffix("appid") } }

    /// - Parameter changes: of the contract's terms.
    func placeWithContract(_ number: String, product: String, _ changes: [String: JSON] = [:]) async throws {
        let terms: [String: JSON] = [
            "plan_id": "12535", "contract_mchid": JSON(simulator.credentials.mchid), "contract_appid": appid, "contract_code": "contract-1",
            "request_serial": "1", "contract_display_account": "会员", "contract_notify_url": JSON(notifyURL),
        ]
        var order: [String: JSON] = ["contract_info": .object(terms.merging(changes) { $1 }.filter { !$0.value.isNull })]
        if product == "jsapi" { order["payer"] = [payerName: "oUser"] }
        try await place(number, product: "\(product)-with-contract", order)
    }

    func contract(_ query: [String: JSON]? = nil) async throws -> JSON { try await get(contractPath, query ?? subMerchant) }

    func endContract() async throws -> JSON {
        try await post("\(contractPath)/terminate", subMerchant.merging(["contract_termination_remark": "不再提供"]) { $1 })
    }

    func announceDeduction(under contractID: String, _ changes: [String: JSON] = [:]) async throws {
        try await post(
            "v3/\(mode == .partner ? "partner-papay" : "papay")/contracts/\(contractID)/notify",
            party.merging(["estimated_amount": ["amount": 500, "currency": "CNY"]]) { $1 }, changes
        )
    }

    func deduct(_ number: String, under contractID: String, _ changes: [String: JSON] = [:]) async throws {
        let body = subMerchant.merging(appidMember) { $1 }.merging([
            "out_trade_no": JSON(number), "description": "会员月费", "transaction_notify_url": JSON(notifyURL), "contract_id": JSON(contractID),
            "amount": ["total": 500, "currency": "CNY"],
        ]) { $1 }
        try await post("v3/papay/pay/\(mode == .partner ? "partner/" : "")transactions/apply", body, changes)
    }
}
