import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Playing the paying user through the control API")
struct OrderControlTests {
    @Test("An order is paid by its number, its prepay_id, its code_url or its page")
    func pay() async throws {
        try await V2Shop.open { shop in
            let native = try await shop.place("order-0001", ["trade_type": "NATIVE", "product_id": "p-1", "openid": ""])
            let mweb = try await shop.place("order-0002", ["trade_type": "MWEB", "openid": ""])
            let app = try await shop.place("order-0003", ["trade_type": "APP", "openid": ""])
            try await shop.place("order-0004", ["trade_type": "APP", "openid": ""])
            let offers: [(String, JSON)] = [
                ("orders/pay", ["code_url": JSON(native.code_url.string ?? "")]), ("orders/pay", ["mweb_url": JSON(mweb.mweb_url.string ?? "")]),
                ("orders/pay", ["prepay_id": JSON(app.prepay_id.string ?? "")]), ("orders/order-0004/pay", ["openid": "oOther"]),
            ]
            for (index, (path, body)) in offers.enumerated() {
                let answer = try await shop.simulator.control(.post, path, body)
                let order = try await shop.query("order-000\(index + 1)")
                #expect(answer.status == 200)
                #expect(answer.body.transaction_id.string == order.transaction_id.string)
                #expect(order.openid.string == (index == 3 ? "oOther" : SimulatedUser.openid))
            }
        }
    }

    @Test("A password is entered, or not")
    func password() async throws {
        try await V2Shop.open { shop in
            for number in ["order-0001", "order-0002"] {
                #expect(await errorCode { try await shop.charge(number, total: 100_001, code: "13456789012345\(number.suffix(4))") } == "USERPAYING")
            }
            let paid = try await shop.simulator.control(.post, "orders/order-0001/enter-password")
            #expect(paid.body.transaction_id.string != nil)
            #expect(try await shop.simulator.control(.post, "orders/order-0002/refuse-password").status == 200)
            #expect(try await shop.state("order-0001") == "SUCCESS")
            #expect(try await shop.state("order-0002") == "PAYERROR")
        }
    }

    @Test("A red packet is taken, and the merchant's money is seen and taken out")
    func money() async throws {
        try await V2Shop.open { shop in
            try await shop.give("bill1", 888)
            #expect(try await shop.simulator.control(.post, "red-packets/bill1/receive").status == 200)
            #expect(try await shop.redPacket("bill1").status.string == "RECEIVED")
            #expect(try await shop.simulator.control(.get, "account").body.balance.int == 100_000_000 - 888)
            #expect(try await shop.simulator.control(.post, "account/withdraw", ["amount": 99_999_000]).body.balance.int == 112)
            #expect(try await shop.simulator.control(.post, "account/withdraw", ["amount": 113]).status == 409)
        }
    }

    @Test(
        "What can't be done is said", arguments: ["orders/order-0009/pay", "orders/pay", "orders/order-0009/enter-password", "red-packets/x/receive"])
    func refused(_ path: String) async throws {
        try await V2Shop.open { shop in
            let answer = try await shop.simulator.control(.post, path)
            #expect(answer.status == (path == "orders/pay" ? 400 : 404))
            #expect(answer.body.message.string?.isEmpty == false)
            #expect(try await shop.simulator.control(.post, "orders/order-0009/nothing").status == 404)
        }
    }
}
