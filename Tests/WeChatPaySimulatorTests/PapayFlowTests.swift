import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// Recurring deductions through a real client over real HTTP.
@Suite struct PapayFlowTests {
    @Test func twentyDeductionsAtOnceUnderOneNumberChargeOnce() async throws {
        try await atShop { shop in
            let contractID = try await shop.signedContract(code: "code-1")
            try await shop.announce(contractID)
            try await shop.simulator.clock.advance(by: .seconds(2 * 86400))
            let answers = try await withThrowingTaskGroup(of: JSON.self) { group in
                for _ in 0..<20 { group.addTask { try await shop.apply(contractID, outTradeNo: "order-0001") } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count == 20)
            #expect(Set(answers).count == 1)
            #expect(try await shop.simulator.notifications.count { $0.eventType == "TRANSACTION.SUCCESS" } == 1)
        }
    }

    @Test func aDeductionWithoutANoticeAndOneBeyondItAreRefusedAndTheNumberStaysFree() async throws {
        try await atShop { shop in
            let contractID = try await shop.signedContract(code: "code-1")
            #expect(await thrownError { try await shop.apply(contractID, outTradeNo: "order-0001") }?.code == "RULE_LIMIT")
            try await shop.announce(contractID)
            #expect(await thrownError { try await shop.announce(contractID) }?.code == "RULE_LIMIT")
            try await shop.simulator.clock.advance(by: .seconds(2 * 86400))
            #expect(await thrownError { try await shop.apply(contractID, outTradeNo: "order-0001", total: 1501) }?.code == "RULE_LIMIT")
            try await shop.apply(contractID, outTradeNo: "order-0001")
        }
    }

    @Test func bothQueriesAnswerEveryDocumentedFieldAndOnlyToTheOwnMerchant() async throws {
        try await atShop { shop in
            let contractID = try await shop.signedContract(code: "code-1")
            try await shop.announce(contractID)
            try await shop.simulator.clock.advance(by: .seconds(2 * 86400))
            try await shop.apply(contractID, outTradeNo: "order-0001")
            let transactions = shop.wechatPay.v3.pay.transactions
            let mchid = shop.simulator.credentials.mchid
            let order = try await transactions.outTradeNo("order-0001").get(query: ["mchid": mchid]).json
            let transactionID = try #require(order.transaction_id.string)
            #expect(try await transactions.id(transactionID).get(query: ["mchid": mchid]).json == order)
            for name in ["appid", "mchid", "description", "out_trade_no", "amount", "notify_url", "payer", "trade_state", "trade_type"] {
                #expect(!order[name].isNull, "\(name)")
            }
            #expect(await thrownError { try await transactions.outTradeNo("order-0001").get() }?.detail?.field.string == "mchid")
            let stranger = await thrownError { try await transactions.outTradeNo("order-0001").get(query: ["mchid": "1900000001"]) }
            #expect(stranger?.code == "PARAM_ERROR")
        }
    }

    @Test func aContractCodeIsSignedOnce() async throws {
        try await atShop { shop in
            let first = try await shop.offer(code: "code-1")
            let second = try await shop.offer(code: "code-1")
            let contractID = try await shop.simulator.user.signPapay(preEntrustWebID: first)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.signPapay(preEntrustWebID: second) }
            #expect(try await shop.simulator.user.signPapay(preEntrustWebID: first) == contractID)
            #expect(await thrownError { try await shop.offer(code: "code-1") }?.code == "RULE_LIMIT")
        }
    }

    @Test func theMerchantEndsAContractAndIsRefusedAfterwards() async throws {
        try await atShop { shop in
            let contractID = try await shop.signedContract(code: "code-1")
            let place = shop.wechatPay.v3.papay.sign.contracts.planId("12535").outContractCode("code-1")
            #expect(try await place.get().json.contract_state.string == "SIGNED")
            let ended = try await place.terminate.post(json: ["contract_termination_remark": "不再提供"]).json
            #expect(ended.contract_state.string == "TERMINATED")
            #expect(ended.contract_terminate_info.contract_termination_mode.string == "MCH_API_TERMINATE")
            #expect(try await place.terminate.post(json: ["contract_termination_remark": "again"]).json == ended)
            let told = try await shop.simulator.notifications
            #expect(told.map(\.eventType) == ["ENTRUST.SIGN", "ENTRUST.TERMINATE"], "told once")
            #expect(told.last?.resource.contract_terminate_info == ended.contract_terminate_info)
            #expect(told.last?.resource.contract_state == "TERMINATED")
            #expect(await thrownError { try await shop.announce(contractID) }?.code == "RULE_LIMIT")
        }
    }

    @Test func aRepeatedDeductionIsAnnouncedToTheUserWhileTheContractLasts() async throws {
        try await atShop { shop in
            let contractID = try await shop.signedContract(code: "code-1")
            let place = shop.wechatPay.v3.papay.contracts(contractID).failNotify
            let body: JSON = ["mchid": JSON(shop.simulator.credentials.mchid), "appid": JSON(shop.simulator.credentials.appid)]
            #expect(try await place.post(json: body).status == 204)
            #expect(try await shop.simulator.user.messages(openid: "oUser").last?.text.contains("重试扣费") == true)
            try await shop.simulator.user.terminate(contractID: contractID)
            try await shop.simulator.user.terminate(contractID: contractID)
            #expect(await thrownError { try await place.post(json: body) }?.code == "RULE_LIMIT")
            #expect(try await shop.simulator.notifications.map(\.eventType) == ["ENTRUST.SIGN", "ENTRUST.TERMINATE"], "told once")
        }
    }

    @Test func aUserWhoseOpenidTheMerchantDoesNotKnowGetsMessagesToo() async throws {
        try await atShop { shop in
            let contractID = try await shop.signedContract(code: "code-1", openid: nil)
            try await shop.announce(contractID)
            let contract = try await shop.wechatPay.v3.papay.sign.contracts.planId("12535").outContractCode("code-1").get().json
            let openid = try #require(contract.openid.string)
            #expect(try await shop.simulator.user.messages(openid: openid).count == 1)
        }
    }

    @Test func aHarmonyUsersContractIsFoundAndDeductedFrom() async throws {
        try await atShop { shop in
            let contractID = try await shop.signedContract(code: "code-1")
            let found = try await shop.wechatPay["v3/papay/sign/contracts/harmony-plan-id/12535/out-contract-code/code-1"].get().json
            #expect(found.contract_id.string == contractID)
            try await shop.announce(contractID)
            try await shop.simulator.clock.advance(by: .seconds(2 * 86400))
            var order: JSON = [
                "appid": JSON(shop.simulator.credentials.appid), "out_trade_no": "order-0001", "description": "会员月费",
                "transaction_notify_url": JSON(shop.notifyURL), "contract_id": JSON(contractID), "amount": ["total": 1500, "currency": "CNY"],
            ]
            let deduct = shop.wechatPay["v3/papay/pay/harmony/transactions/apply"]
            let (before, incomplete) = (try await shop.simulator.account.balance, order)
            #expect(await thrownError { try await deduct.post(json: incomplete) }?.code == "PARAM_ERROR")
            order["harmony_account_id"] = "h-1"
            for _ in 0..<2 { #expect(try await deduct.post(json: order).json.out_trade_no.string == "order-0001") }
            #expect(try await shop.simulator.account.balance == before + 1500, "once")
        }
    }

    private func atShop(_ body: @escaping @Sendable (PapayShop) async throws -> Void) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in try await body(PapayShop(simulator: simulator, wechatPay: wechatPay)) }
        }
    }
}

/// What a merchant with recurring deductions sends.
struct PapayShop: Sendable {
    let simulator: Simulator
    let wechatPay: WeChatPay
    var notifyURL = "http://127.0.0.1:1/notify"

    private var appid: JSON { JSON(simulator.credentials.appid) }

    func offer(code: String, openid: String? = "oUser") async throws -> String {
        var body: JSON = [
            "sign_scene": "SIGN_SCENE_APP", "appid": appid, "plan_id": 12535, "out_contract_code": JSON(code),
            "contract_display_account": "会员", "contract_notify_url": JSON(notifyURL), "out_user_code": "user-1",
            "device_info": [
                "device_type": "DEVICE_TYPE_PHONE", "device_os": "iOS 18", "device_id": "d-1", "device_running_as_root": false,
                "device_ip": "127.0.0.1", "weixin_installed": true, "weixin_version": "8.0.50",
                "days_since_first_login": "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
            ],
        ]
        if let openid { body["openid"] = JSON(openid) }
        return try #require(try await wechatPay.v3.papay.sign.contracts.preEntrustSign.post(json: body).json.pre_entrustweb_id.string)
    }

    func signedContract(code: String, openid: String? = "oUser") async throws -> String {
        try await simulator.user.signPapay(preEntrustWebID: offer(code: code, openid: openid))
    }

    func announce(_ contractID: String, amount: Int = 1500) async throws {
        let answer = try await wechatPay.v3.papay.contracts(contractID).notify.post(
            json: [
                "mchid": JSON(simulator.credentials.mchid), "appid": appid, "deduct_duration": ["count": 1, "unit": "DAY"],
                "estimated_amount": ["amount": JSON(amount), "currency": "CNY"],
            ]
        )
        #expect(answer.status == 204)
    }

    @discardableResult
    func apply(_ contractID: String, outTradeNo: String, total: Int = 1500) async throws -> JSON {
        try await wechatPay.v3.papay.pay.transactions.apply.post(
            json: [
                "appid": appid, "out_trade_no": JSON(outTradeNo), "description": "会员月费", "transaction_notify_url": JSON(notifyURL),
                "contract_id": JSON(contractID), "amount": ["total": JSON(total), "currency": "CNY"],
            ]
        ).json
    }
}
