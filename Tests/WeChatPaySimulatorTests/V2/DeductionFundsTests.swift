import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("The money of deductions")
struct DeductionFundsTests {
    @Test("A deduction that waits comes to the merchant in its time", arguments: [true, false])
    func waiting(ends: Bool) async throws {
        try await PapayV2Shop.run { papay in
            let shop = V2Shop(simulator: papay.simulator, wechatPay: papay.wechatPay)
            let opening = try await shop.simulator.account.balance
            let contractID = try await papay.signedContract(code: "code-1")
            try await papay.apply(papay.order(contractID, "order-0001"))
            #expect(try await shop.simulator.account.balance == opening + 1500, "at once, in a contract's first hours")
            try await papay.advance(hours: 24)
            try await papay.apply(papay.order(contractID, "order-0002"))
            try await papay.advance(hours: 23)
            #expect(try await shop.simulator.account.balance == opening + 1500)
            if ends { try await papay.delete(contractID) }
            try await papay.advance(hours: 2)
            let balance = opening + (ends ? 1500 : 3000)
            #expect(try await shop.simulator.account.balance == balance)
            try await shop.give("bill1", 100)
            #expect(try await shop.simulator.account.balance == balance - 100, "what came, came once")
        }
    }

    @Test("A number of an order is no deduction's")
    func numbers() async throws {
        try await PapayV2Shop.run { papay in
            let shop = V2Shop(simulator: papay.simulator, wechatPay: papay.wechatPay)
            let contractID = try await papay.signedContract(code: "code-1")
            try await shop.place("order-0001")
            #expect(await errorCode { try await papay.apply(papay.order(contractID, "order-0001")) } == "OUT_TRADE_NO_USED")
            try await papay.apply(papay.order(contractID, "order-0002"))
            #expect(await errorCode { try await shop.place("order-0002") } == "OUT_TRADE_NO_USED")
        }
    }
}
