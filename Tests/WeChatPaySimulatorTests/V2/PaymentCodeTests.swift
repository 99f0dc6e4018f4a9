import Foundation
import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Payments by the code on the user's phone")
struct PaymentCodeTests {
    private let code = "134567890123456789"
    private let passwordCode = "134567890123000001"

    @Test("Up to 1,000 yuan are paid at once", arguments: [1, 100_000])
    func atOnce(_ total: Int) async throws {
        try await V2Shop.open { shop in
            let answer = try await shop.charge("order-0001", total: total, code: code, ["attach": "桌3"])
            #expect((answer.trade_type.string, answer.total_fee.int) == ("MICROPAY", total))
            #expect(answer.openid.string == SimulatedUser.openid)
            let found = try await shop.query("order-0001")
            #expect(found.trade_state.string == "SUCCESS")
            #expect(found.transaction_id == answer.transaction_id)
            #expect(found.attach.string == "桌3")
        }
    }

    @Test("Above it, or by the code that stands for it, the password is awaited; entering it pays", arguments: [true, false])
    func password(byCode: Bool) async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            let error = await thrownError {
                try await shop.charge("order-0001", total: byCode ? 1 : 100_001, code: byCode ? passwordCode : code)
            }
            #expect(error?.code == "USERPAYING")
            #expect(error?.outcome == .unknown)
            #expect(try await shop.state("order-0001") == "USERPAYING")
            #expect(try await shop.simulator.account.balance == before)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(outTradeNo: "order-0001") }
            let transactionID = try await shop.simulator.user.enterPassword(outTradeNo: "order-0001")
            let found = try await shop.query("order-0001")
            #expect((found.trade_state.string, found.transaction_id.string) == ("SUCCESS", transactionID))
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.enterPassword(outTradeNo: "order-0001") }
        }
    }

    @Test("A password that is not entered is no payment")
    func refusal() async throws {
        try await V2Shop.open { shop in
            #expect(await errorCode { try await shop.charge("order-0001", code: passwordCode) } == "USERPAYING")
            try await shop.simulator.user.refusePassword(outTradeNo: "order-0001")
            #expect(try await shop.state("order-0001") == "PAYERROR")
            #expect(await errorCode { try await shop.charge("order-0001", code: passwordCode) } == "TRADE_ERROR")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.enterPassword(outTradeNo: "order-0001") }
        }
    }

    @Test("Only a payment by code waits for a password")
    func noPassword() async throws {
        try await V2Shop.open { shop in
            try await shop.place("order-0001")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.enterPassword(outTradeNo: "order-0001") }
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.refusePassword(outTradeNo: "order-0001") }
            #expect(try await shop.state("order-0001") == "NOTPAY")
        }
    }

    @Test("The wait for a password ends at time_expire")
    func expiry() async throws {
        try await V2Shop.open { shop in
            let end = shop.simulator.clock.now.addingTimeInterval(600).shanghaiDigits
            #expect(await errorCode { try await shop.charge("order-0001", code: passwordCode, ["time_expire": .text(end)]) } == "USERPAYING")
            try await shop.advance(601)
            #expect(try await shop.state("order-0001") == "PAYERROR")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.enterPassword(outTradeNo: "order-0001") }
        }
    }

    @Test(
        "What is no code of the platform's is refused, and the number stays free",
        arguments: ["123", "164567890123456789", "094567890123456789", "13456789012345678x", "1345678901234567890"])
    func malformed(_ text: String) async throws {
        try await V2Shop.open { shop in
            #expect(await errorCode { try await shop.charge("order-0001", code: text) } == "AUTH_CODE_INVALID")
            #expect(await errorCode { try await shop.query("order-0001") } == "ORDERNOTEXIST")
            try await shop.charge("order-0001", code: code)
        }
    }

    @Test("A code that has expired is refused")
    func expired() async throws {
        try await V2Shop.open { shop in
            #expect(await errorCode { try await shop.charge("order-0001", code: "134567890123000000") } == "AUTHCODEEXPIRE")
        }
    }

    @Test("A code pays once")
    func used() async throws {
        try await V2Shop.open { shop in
            try await shop.charge("order-0001", code: code)
            #expect(await errorCode { try await shop.charge("order-0002", code: code) } == "AUTH_CODE_INVALID")
        }
    }

    @Test("The same number again charges nobody twice")
    func repetition() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            try await shop.charge("order-0001", code: code)
            #expect(await errorCode { try await shop.charge("order-0001", code: code) } == "ORDERPAID")
            #expect(await errorCode { try await shop.charge("order-0001", total: 889, code: code) } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.charge("order-0002", code: passwordCode) } == "USERPAYING")
            #expect(await errorCode { try await shop.charge("order-0002", code: passwordCode) } == "USERPAYING")
            #expect(try await shop.simulator.account.balance == before + 888)
        }
    }

    @Test("An answer that got lost is found by a query")
    func lostAnswer() async throws {
        try await V2Shop.open { shop in
            shop.simulator.faults.add(Fault(.cutOff, on: .post, "/v2/pay/micropay"))
            #expect(await thrownError { try await shop.charge("order-0001", code: code) }?.outcome == .unknown)
            let found = try await shop.query("order-0001")
            #expect(found.trade_state.string == "SUCCESS")
        }
    }

    @Test("A payment by code is seen through, whatever the user does", arguments: ["enters", "refuses", "waits"])
    func seenThrough(_ user: String) async throws {
        try await V2Shop.open { shop in
            let clock = ActingClock { pause in
                guard pause == 2 else { return }
                if user == "enters" { try await shop.simulator.user.enterPassword(outTradeNo: "order-0001") }
                if user == "refuses" { try await shop.simulator.user.refusePassword(outTradeNo: "order-0001") }
            }
            let message: XML = [
                "appid": .text(shop.simulator.credentials.appid), "mch_id": .text(shop.simulator.credentials.mchid), "body": "充电",
                "out_trade_no": "order-0001", "total_fee": 888, "spbill_create_ip": "127.0.0.1", "auth_code": .text(passwordCode),
            ]
            var end = ""
            do {
                switch try await shop.wechatPay.v2.payByCode(message, clock: clock) {
                case .paid: end = "paid"
                case .reversed: end = "reversed"
                }
            } catch let error as WeChatPayError {
                end = error.code ?? ""
            }
            let expected = ["enters": ("paid", "SUCCESS"), "refuses": ("PAYERROR", "PAYERROR"), "waits": ("reversed", "REVOKED")]
            #expect(end == expected[user]?.0)
            #expect(try await shop.state("order-0001") == expected[user]?.1)
        }
    }
}
