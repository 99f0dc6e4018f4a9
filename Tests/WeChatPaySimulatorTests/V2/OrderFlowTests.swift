import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Orders of APIv2")
struct OrderFlowTests {
    @Test("An order is placed, paid by its prepay_id and found by both numbers")
    func jsapi() async throws {
        try await V2Shop.open { shop in
            let order = try await shop.place("order-0001", ["attach": "桌3", "device_info": "013467007045764"])
            #expect(order.trade_type.string == "JSAPI")
            #expect(order.code_url.string == nil)
            #expect(try await shop.state("order-0001") == "NOTPAY")
            let transactionID = try await shop.simulator.user.pay(prepayID: try #require(order.prepay_id.string))
            let found = try await shop.query("order-0001")
            #expect(found.trade_state.string == "SUCCESS")
            #expect(found.transaction_id.string == transactionID)
            #expect(found.openid.string == "oUser")
            #expect((found.total_fee.int, found.cash_fee.int) == (888, 888))
            #expect((found.attach.string, found.device_info.string) == ("桌3", "013467007045764"))
            #expect(found.time_end.string?.count == 14)
            let byID = try await shop.post("pay/orderquery", ["transaction_id": .text(transactionID)])
            #expect(byID.out_trade_no.string == "order-0001")
            #expect(byID.trade_state_desc == found.trade_state_desc)
        }
    }

    @Test("NATIVE answers a code_url and MWEB a page, which pay")
    func offers() async throws {
        try await V2Shop.open { shop in
            let native = try await shop.place("order-0001", ["trade_type": "NATIVE", "product_id": "p-1", "openid": ""])
            let code = try #require(native.code_url.string)
            #expect(code.hasPrefix("weixin://wxpay/bizpayurl?pr="))
            try await shop.simulator.user.pay(codeURL: code, openid: "oScanner")
            #expect(try await shop.query("order-0001").openid.string == "oScanner")
            let mweb = try await shop.place("order-0002", ["trade_type": "MWEB", "openid": ""])
            try await shop.simulator.user.pay(pageURL: try #require(mweb.mweb_url.string) + "&redirect_url=https%3A%2F%2Fshop.example")
            #expect(try await shop.query("order-0002").openid.string == SimulatedUser.openid)
            let app = try await shop.place("order-0003", ["trade_type": "APP", "openid": ""])
            #expect(app.mweb_url.string == nil)
            try await shop.simulator.user.pay(prepayID: try #require(app.prepay_id.string))
            #expect(try await shop.state("order-0003") == "SUCCESS")
        }
    }

    @Test("The same request again answers the same prepay_id; after two hours a new one, and the old one no longer pays")
    func repetition() async throws {
        try await V2Shop.open { shop in
            let first = try #require(try await shop.place("order-0001").prepay_id.string)
            #expect(try await shop.place("order-0001").prepay_id.string == first)
            try await shop.advance(7201)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(prepayID: first) }
            let second = try #require(try await shop.place("order-0001").prepay_id.string)
            #expect(second != first)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(prepayID: first) }
            try await shop.simulator.user.pay(prepayID: second)
        }
    }

    @Test("A page for the browser is good for five minutes, its prepay_id for longer")
    func page() async throws {
        try await V2Shop.open { shop in
            let order = try await shop.place("order-0001", ["trade_type": "MWEB", "openid": ""])
            try await shop.advance(301)
            let page = try #require(order.mweb_url.string)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(pageURL: page) }
            try await shop.simulator.user.pay(prepayID: try #require(order.prepay_id.string))
        }
    }

    @Test("time_expire closes an unpaid order on the simulator's clock")
    func expiry() async throws {
        try await V2Shop.open { shop in
            let end = shop.simulator.clock.now.addingTimeInterval(3600).shanghaiDigits
            let order = try await shop.place("order-0001", ["time_expire": .text(end)])
            try await shop.pay("order-0002", ["time_expire": .text(end)])
            try await shop.advance(3000)
            #expect(try await shop.state("order-0001") == "NOTPAY")
            try await shop.advance(601)
            #expect(try await shop.state("order-0001") == "CLOSED")
            let prepayID = try #require(order.prepay_id.string)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(prepayID: prepayID) }
            #expect(await errorCode { try await shop.place("order-0001", ["time_expire": .text(end)]) } == "ORDERCLOSED")
            #expect(try await shop.state("order-0002") == "SUCCESS")
        }
    }

    @Test("Without time_expire an order is closed after seven days")
    func lifetime() async throws {
        try await V2Shop.open { shop in
            try await shop.place("order-0001")
            try await shop.advance(7 * 86400 - 60)
            #expect(try await shop.state("order-0001") == "NOTPAY")
            try await shop.advance(61)
            #expect(try await shop.state("order-0001") == "CLOSED")
        }
    }

    @Test("Only the user whom the merchant named can pay")
    func payer() async throws {
        try await V2Shop.open { shop in
            let prepayID = try #require(try await shop.place("order-0001").prepay_id.string)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(prepayID: prepayID, openid: "oOther") }
            #expect(try await shop.state("order-0001") == "NOTPAY")
        }
    }

    @Test("Of twenty payments of one order at once, one happens")
    func race() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            try await shop.place("order-0001")
            let paid = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 { group.addTask { (try? await shop.simulator.user.pay(outTradeNo: "order-0001")) != nil } }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(paid == 1)
            #expect(try await shop.simulator.account.balance == before + 888)
        }
    }
}
