import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Payments by code of APIv3")
struct CodepayTests {
    private let code = "134567890123456789"
    private let codeWithPassword = "134567890123000001"

    @Test("A code pays at once, and the answer is the notification", arguments: V3Shop.Mode.allCases)
    func payment(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let paid = try await shop.charge("order-0001", code: code)
            #expect((paid.trade_state.string, paid.trade_type.string, paid.amount.payer_total.int) == ("SUCCESS", "MICROPAY", 888))
            #expect(try await shop.query("order-0001") == paid)
            #expect(try await shop.simulator.notifications.isEmpty)
        }
    }

    @Test("Only a query tells a partner that the payment is to be shared, as documented")
    func sharing() async throws {
        try await V3Shop.openWithServer(.partner) { shop, server in
            let shared: [String: JSON] = ["settle_info": ["profit_sharing": true]]
            #expect(try await shop.charge("order-0001", code: code, shared).settle_info.isNull)
            #expect(try await shop.query("order-0001").settle_info == ["profit_sharing": true])
            try await shop.pay("order-0002", shared)
            let message = try await server.next()
            let told = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
            #expect(told.eventType == "TRANSACTION.SUCCESS")
            #expect(try JSON(parsing: told.resource).settle_info.isNull)
        }
    }

    @Test("A password is waited for; entered it pays, refused it is PAYERROR, reversed it is REVOKED")
    func password() async throws {
        try await V3Shop.open { shop in
            for (index, number) in ["order-0001", "order-0002", "order-0003"].enumerated() {
                let waiting = try await shop.charge(number, total: 100_001, code: "13456789012345678\(index)")
                #expect((waiting.trade_state.string, waiting.transaction_id.string) == ("USERPAYING", nil))
            }
            try await shop.simulator.user.enterPassword(outTradeNo: "order-0001")
            try await shop.simulator.user.cancel(outTradeNo: "order-0002")
            try await shop.reverse("order-0003")
            #expect(try await shop.state("order-0001") == "SUCCESS")
            #expect(try await shop.state("order-0002") == "PAYERROR")
            #expect(try await shop.state("order-0003") == "REVOKED")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.enterPassword(outTradeNo: "order-0002") }
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.enterPassword(outTradeNo: "order-0003") }
        }
    }

    @Test("A reversal returns what was paid, once", arguments: V3Shop.Mode.allCases)
    func reversal(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let payee = mode == .direct ? shop.simulator.credentials.mchid : V3Shop.subMchid
            let before = try await shop.simulator.account.balance(ofSubMerchant: payee)
            try await shop.charge("order-0001", code: code)
            for _ in 0..<2 { #expect(try await shop.reverse("order-0001").out_trade_no.string == "order-0001") }
            #expect(try await shop.state("order-0001") == "REVOKED")
            #expect(try await shop.simulator.account.balance(ofSubMerchant: payee) == before)
            #expect(await errorCode { try await shop.charge("order-0001", code: code) } == "ORDER_REVERSED")
        }
    }

    @Test("A number that was taken back before its payment came is not charged")
    func early() async throws {
        try await V3Shop.open { shop in
            try await shop.reverse("order-0001")
            #expect(await errorCode { try await shop.charge("order-0001", code: code) } == "ORDER_REVERSED")
            #expect(await errorCode { try await shop.query("order-0001") } == "ORDER_NOT_EXIST")
        }
    }

    @Test("A reversal in the other mode takes nothing back")
    func otherMode() async throws {
        try await V3Shop.open(.partner) { shop in
            try await shop.charge("order-0001", code: code)
            var direct = shop
            direct.mode = .direct
            #expect(await errorCode { try await direct.reverse("order-0001") } == "ORDER_NOT_EXIST")
            #expect(try await shop.state("order-0001") == "SUCCESS")
        }
    }

    @Test("Codes that are none, expired or used are refused; a code order is not closed, another not reversed")
    func rules() async throws {
        try await V3Shop.open { shop in
            #expect(await errorCode { try await shop.charge("order-0001", code: "99") } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.charge("order-0001", code: "134567890123000000") } == "INVALID_REQUEST")
            try await shop.charge("order-0001", code: code)
            #expect(await errorCode { try await shop.charge("order-0002", code: code) } == "INVALID_REQUEST")
            let store = await thrownError { try await shop.charge("order-0003", code: codeWithPassword, ["scene_info": ["store_info": [:]]]) }
            #expect((store?.code, store?.detail?.field) == ("PARAM_ERROR", "/scene_info/store_info/id"))
            #expect(await errorCode { try await shop.close("order-0001") } == "INVALID_REQUEST")
            try await shop.place("order-0004")
            #expect(await errorCode { try await shop.reverse("order-0004") } == "INVALID_REQUEST")
        }
    }
}
