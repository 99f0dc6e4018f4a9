import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Playing the paying user of APIv3 through the control API")
struct PaymentControlTests {
    @Test("An order is left, turned down and paid by its h5_url; a refund bounces, another is closed")
    func actions() async throws {
        try await V3Shop.open { shop in
            let h5 = try #require(try await shop.place("order-0001", product: "h5").h5_url.string)
            #expect(try await shop.simulator.control(.post, "orders/order-0001/cancel").status == 200)
            #expect(try await shop.state("order-0001") == "NOTPAY")
            #expect(try await shop.simulator.control(.post, "orders/order-0001/fail").status == 200)
            #expect(try await shop.state("order-0001") == "PAYERROR")
            let paid = try await shop.simulator.control(.post, "orders/pay", ["h5_url": JSON(h5)])
            #expect(try await shop.query("order-0001").transaction_id == paid.body.transaction_id)
            for number in ["refund-1", "refund-2"] { try await shop.refund("order-0001", 1, as: number) }
            #expect(try await shop.simulator.control(.post, "refunds/refund-1/bounce").status == 200)
            #expect(try await shop.simulator.control(.post, "refunds/refund-2/close").status == 200)
            #expect(try await shop.refundStatus("refund-1") == "ABNORMAL")
            #expect(try await shop.refundStatus("refund-2") == "CLOSED")
        }
    }

    @Test("What can't be done is said", arguments: ["orders/order-0009/cancel", "orders/order-0009/fail", "refunds/x/bounce", "refunds/x/close"])
    func refused(_ path: String) async throws {
        try await V3Shop.open { shop in
            let answer = try await shop.simulator.control(.post, path)
            #expect(answer.status == 404)
            #expect(answer.body.message.string?.isEmpty == false)
            #expect(try await shop.simulator.control(.post, "refunds/x/nothing").status == 404)
        }
    }
}
