import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Payments by code that are taken back")
struct ReversalTests {
    private let code = "134567890123456789"
    private let passwordCode = "134567890123000001"

    @Test("What was paid goes back, once")
    func paid() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            try await shop.charge("order-0001", code: code)
            for _ in 0..<2 {
                #expect(try await shop.reverse("order-0001").recall.string == "N")
                #expect(try await shop.simulator.account.balance == before)
            }
            #expect(try await shop.state("order-0001") == "REVOKED")
            #expect(await errorCode { try await shop.charge("order-0001", code: code) } == "ORDERREVERSED")
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-1") } == "INVALID_REQUEST")
            #expect(try await shop.simulator.account.balance == before)
        }
    }

    @Test("An order that waits for the password can't be paid afterwards")
    func waiting() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            #expect(await errorCode { try await shop.charge("order-0001", code: passwordCode) } == "USERPAYING")
            try await shop.reverse("order-0001")
            #expect(try await shop.state("order-0001") == "REVOKED")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.enterPassword(outTradeNo: "order-0001") }
            #expect(try await shop.simulator.account.balance == before)
        }
    }

    @Test("A payment that comes after its reversal is refused")
    func early() async throws {
        try await V2Shop.open { shop in
            let answer = try await shop.reverse("order-0001")
            #expect(answer.recall.string == "N")
            #expect(await errorCode { try await shop.charge("order-0001", code: code) } == "ORDERREVERSED")
        }
    }

    @Test("Password and reversal at once: the money is with one of the two")
    func race() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            for number in (0..<10).map({ "order-000\($0)" }) {
                #expect(await errorCode { try await shop.charge(number, code: "1345678901\(number.suffix(2))000001") } == "USERPAYING")
                async let password = try? shop.simulator.user.enterPassword(outTradeNo: number)
                async let reversal = shop.reverse(number)
                _ = (await password, try await reversal)
                #expect(try await shop.state(number) == "REVOKED")
            }
            #expect(try await shop.simulator.account.balance == before)
        }
    }

    @Test("Only payments by code, younger than a week and without refunds, are taken back")
    func limits() async throws {
        try await V2Shop.open { shop in
            try await shop.pay("order-0001")
            #expect(await errorCode { try await shop.reverse("order-0001") } == "INVALID_REQUEST")
            try await shop.charge("order-0002", code: code)
            #expect(await errorCode { try await shop.close("order-0002") } == "INVALID_REQUEST")
            try await shop.refund("order-0002", 1, as: "refund-1")
            #expect(await errorCode { try await shop.reverse("order-0002") } == "INVALID_REQUEST")
            try await shop.charge("order-0003", code: "134567890123456780")
            try await shop.advance(7 * 86400 + 1)
            #expect(await errorCode { try await shop.reverse("order-0003") } == "REVERSE_EXPIRE")
            #expect(try await shop.state("order-0003") == "SUCCESS")
            #expect(await errorCode { try await shop.post("secapi/pay/reverse", ["transaction_id": "42000"]) } == "INVALID_TRANSACTIONID")
        }
    }

    @Test("Without money at the platform the merchant is to call again")
    func funds() async throws {
        try await V2Shop.open { shop in
            try await shop.charge("order-0001", code: code)
            try await shop.simulator.account.withdraw(shop.simulator.account.balance)
            #expect(await errorCode { try await shop.reverse("order-0001") } == "NOTENOUGH")
            #expect(try await shop.state("order-0001") == "SUCCESS")
            try await shop.pay("order-0002")
            try await shop.reverse("order-0001")
        }
    }
}
