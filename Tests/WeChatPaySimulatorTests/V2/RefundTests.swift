import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Refunds of APIv2")
struct RefundTests {
    @Test("A refund is accepted at once and arrives a minute later, on the simulator's clock")
    func states() async throws {
        try await V2Shop.open { shop in
            let transactionID = try await shop.pay("order-0001")
            let accepted = try await shop.refund("order-0001", 300, as: "refund-1")
            #expect((accepted.refund_fee.int, accepted.total_fee.int, accepted.transaction_id.string) == (300, 888, transactionID))
            #expect(try await shop.state("order-0001") == "REFUND")
            var found = try await refunds(shop, ["out_refund_no": "refund-1"])
            #expect((found.refund_status_0.string, found.refund_success_time_0.string) == ("PROCESSING", nil))
            try await shop.advance(61)
            found = try await refunds(shop, ["out_refund_no": "refund-1"])
            #expect(found.refund_status_0.string == "SUCCESS")
            #expect(found.refund_success_time_0.string?.count == 19)
            #expect((found.refund_id_0, found.refund_fee_0.int) == (accepted.refund_id, 300))
        }
    }

    @Test("Parts of an order are refunded up to what was paid")
    func parts() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            try await shop.pay("order-0001")
            try await shop.refund("order-0001", 300, as: "refund-1")
            try await shop.refund("order-0001", 500, as: "refund-2")
            #expect(await errorCode { try await shop.refund("order-0001", 89, as: "refund-3") } == "REFUND_FEE_INVALID")
            #expect(try await shop.simulator.account.balance == before + 88)
            try await shop.refund("order-0001", 88, as: "refund-3")
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-4") } == "REFUND_FEE_INVALID")
            #expect(try await shop.simulator.account.balance == before)
        }
    }

    @Test("Of fifty refunds at once, those happen that the payment covers")
    func race() async throws {
        try await V2Shop.open { shop in
            let before = try await shop.simulator.account.balance
            try await shop.pay("order-0001", total: 1000)
            let refunded = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<50 {
                    group.addTask { (try? await shop.refund("order-0001", 30, of: 1000, as: "refund-\(number)")) != nil }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(refunded == 33)
            #expect(try await shop.simulator.account.balance == before + 10)
            #expect(try await refunds(shop, ["out_trade_no": "order-0001"]).total_refund_count.int == 33)
        }
    }

    @Test("The same number refunds once, and for the same amounts only")
    func repetition() async throws {
        try await V2Shop.open { shop in
            try await shop.pay("order-0001")
            try await shop.pay("order-0002")
            let before = try await shop.simulator.account.balance
            let first = try await shop.refund("order-0001", 300, as: "refund-1")
            #expect(try await shop.refund("order-0001", 300, as: "refund-1").refund_id == first.refund_id)
            #expect(await errorCode { try await shop.refund("order-0001", 301, as: "refund-1") } == "REFUND_FEE_MISMATCH")
            #expect(await errorCode { try await shop.refund("order-0002", 300, as: "refund-1") } == "INVALID_REQUEST")
            #expect(try await shop.simulator.account.balance == before - 300)
        }
    }

    @Test("What does not fit the order is refused")
    func rules() async throws {
        try await V2Shop.open { shop in
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-1") } == "ORDERNOTEXIST")
            try await shop.place("order-0001")
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-1") } == "ORDERNOTEXIST")
            #expect(await errorCode { try await shop.refund("", 1, as: "refund-1", ["transaction_id": "42000"]) } == "INVALID_TRANSACTIONID")
            #expect(await errorCode { try await shop.charge("order-0002", code: "134567890123000001") } == "USERPAYING")
            #expect(await errorCode { try await shop.refund("order-0002", 1, as: "refund-1") } == "ORDER_NOT_READY")
            try await shop.simulator.user.pay(outTradeNo: "order-0001")
            #expect(await errorCode { try await shop.refund("order-0001", 1, of: 887, as: "refund-1") } == "REFUND_FEE_MISMATCH")
            #expect(await errorCode { try await shop.refund("order-0001", 0, as: "refund-1") } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "退款-1") } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-1", ["notify_url": "shop.example"]) } == "PARAM_ERROR")
            try await shop.refund("order-0001", 1, as: "refund-1@a")
        }
    }

    @Test("An order is refunded within a year of its payment")
    func overdue() async throws {
        try await V2Shop.open { shop in
            try await shop.pay("order-0001")
            try await shop.advance(365 * 86400 - 60)
            try await shop.refund("order-0001", 1, as: "refund-1")
            try await shop.advance(120)
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-2") } == "TRADE_OVERDUE")
        }
    }

    @Test("An order has at most fifty refunds")
    func number() async throws {
        try await V2Shop.open { shop in
            try await shop.pay("order-0001")
            for number in 0..<50 { try await shop.refund("order-0001", 1, as: "refund-\(number)") }
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-50") } == "INVALID_REQUEST")
            try await shop.refund("order-0001", 1, as: "refund-49")
        }
    }

    @Test("Without money at the platform nothing is refunded")
    func funds() async throws {
        try await V2Shop.open { shop in
            try await shop.pay("order-0001")
            try await shop.simulator.account.withdraw(shop.simulator.account.balance - 299)
            #expect(await errorCode { try await shop.refund("order-0001", 300, as: "refund-1") } == "NOTENOUGH")
            #expect(try await shop.state("order-0001") == "SUCCESS")
            try await shop.refund("order-0001", 299, as: "refund-1")
            #expect(try await shop.simulator.account.balance == 0)
        }
    }

    @Test("An order's refunds come in pages of ten, numbered from 0; each is found by its own numbers")
    func query() async throws {
        try await V2Shop.open { shop in
            let transactionID = try await shop.pay("order-0001")
            for number in 0..<12 { try await shop.refund("order-0001", number + 1, as: "refund-\(number)") }
            let first = try await refunds(shop, ["out_trade_no": "order-0001"])
            #expect((first.refund_count.int, first.total_refund_count.int) == (10, 12))
            #expect((first.out_refund_no_9.string, first.refund_fee_9.int) == ("refund-9", 10))
            #expect(first.out_refund_no_10.string == nil)
            let second = try await refunds(shop, ["transaction_id": .text(transactionID), "offset": 10])
            #expect((second.refund_count.int, second.out_refund_no_0.string, second.out_refund_no_1.string) == (2, "refund-10", "refund-11"))
            let one = try await refunds(shop, ["refund_id": second.refund_id_1, "out_trade_no": "order-0001"])
            #expect((one.refund_count.int, one.out_refund_no_0.string) == (1, "refund-11"))
            #expect(await errorCode { try await refunds(shop, ["out_trade_no": "order-0001", "offset": 12]) } == "PARAM_ERROR")
        }
    }

    @Test("What was not refunded has no refunds")
    func unknown() async throws {
        try await V2Shop.open { shop in
            try await shop.pay("order-0001")
            for members: XML in [["out_trade_no": "order-0001"], ["out_refund_no": "refund-1"], ["refund_id": "50300"]] {
                #expect(await errorCode { try await refunds(shop, members) } == "REFUNDNOTEXIST")
            }
            #expect(await errorCode { try await refunds(shop, [:]) } == "LACK_PARAMS")
        }
    }

    private func refunds(_ shop: V2Shop, _ members: XML) async throws -> XML { try await shop.post("pay/refundquery", members) }
}
