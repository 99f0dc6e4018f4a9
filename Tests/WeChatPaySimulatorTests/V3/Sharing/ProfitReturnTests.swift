import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Returns of shared profit, and refunds of shared orders")
struct ProfitReturnTests {
    @Test("What was shared is returned in parts, never more than was shared", arguments: V3Shop.Mode.allCases)
    func parts(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let transactionID = try await shared(shop)
            let before = try await shop.balance(of: shop.payee)
            let ofReceiver = try await shop.balance(of: V3Shop.receiver)
            let first = try await shop.takeBack(100, of: "P1", as: "R1")
            #expect((first.result.string, first.amount.int, first.out_order_no.string) == ("SUCCESS", 100, "P1"))
            #expect(try await shop.takeBack(100, of: "P1", as: "R1") == first)
            #expect(await errorCode { try await shop.takeBack(101, of: "P1", as: "R1") } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.takeBack(101, of: "P1", as: "R2") } == "INVALID_REQUEST")
            let orderID = try await shop.sharing("P1", of: transactionID).order_id
            try await shop.takeBack(100, of: "P1", as: "R2", ["out_order_no": .null, "order_id": orderID])
            #expect(await errorCode { try await shop.takeBack(1, of: "P1", as: "R3") } == "INVALID_REQUEST")
            #expect(try await shop.balance(of: shop.payee) == before + 200)
            #expect(try await shop.balance(of: V3Shop.receiver) == ofReceiver - 200)
            #expect(try await shop.unsplitAmount(transactionID) == 800, "what came back is the merchant's, and not shared again")
            let query = shop.subMerchant.merging(["out_order_no": "P1"]) { $1 }
            #expect(try await shop.get("v3/profitsharing/return-orders/R1", query) == first)
            #expect(await errorCode { try await shop.get("v3/profitsharing/return-orders/R9", query) } == "RESOURCE_NOT_EXISTS")
        }
    }

    @Test("Only what a merchant has got, and only for 180 days")
    func rules() async throws {
        try await V3Shop.open { shop in
            let transactionID = try await shop.payToShare()
            try await shop.addReceiver()
            try await shop.addReceiver(V3Shop.person, "PERSONAL_OPENID")
            try await shop.share(transactionID, as: "P1", [shop.part(100), shop.part(50, to: V3Shop.person, "PERSONAL_OPENID")], isLast: true)
            #expect(await errorCode { try await shop.takeBack(1, of: "P1", as: "R1") } == "INVALID_REQUEST", "not done yet")
            try await shop.advance(61)
            for account in [V3Shop.person, shop.payee, "1900000999"] {
                #expect(await errorCode { try await shop.takeBack(1, of: "P1", from: account, as: "R1") } == "INVALID_REQUEST", "\(account)")
            }
            #expect(await errorCode { try await shop.takeBack(1, of: "P9", as: "R1") } == "RESOURCE_NOT_EXISTS")
            #expect(await errorCode { try await shop.takeBack(0, of: "P1", as: "R1") } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.takeBack(1, of: "P1", as: "回退") } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.takeBack(1, of: "P1", as: "R1", ["out_order_no": .null]) } == "PARAM_ERROR")
            try await shop.advance(180 * 86400 - 120)
            try await shop.takeBack(1, of: "P1", as: "R1")
            try await shop.advance(120)
            #expect(await errorCode { try await shop.takeBack(1, of: "P1", as: "R2") } == "INVALID_REQUEST")
        }
    }

    @Test("A receiver without money returns nothing: FAILED, also when asked again")
    func withoutFunds() async throws {
        try await V3Shop.open { shop in
            _ = try await shared(shop)
            let now = shop.simulator.clock.now
            let balance = try await shop.balance(of: V3Shop.receiver)
            try await shop.simulator.account.state.write { records in
                try records.book(
                    Posting(
                        business: .withdrawal, source: .merchant(V3Shop.receiver), destination: .bank, amount: balance - 99, time: now, number: "1",
                        merchantNumber: ""
                    )
                )
            }
            let before = try await shop.balance(of: shop.payee)
            for _ in 0..<2 {
                let failed = try await shop.takeBack(100, of: "P1", as: "R1")
                #expect((failed.result.string, failed.fail_reason.string) == ("FAILED", "BALANCE_NOT_ENOUGH"))
            }
            #expect(try await shop.balance(of: shop.payee) == before)
            #expect(try await shop.takeBack(99, of: "P1", as: "R2").result.string == "SUCCESS")
        }
    }

    @Test("A return is told where shares are told")
    func notification() async throws {
        try await V3Shop.openWithServer { shop, server in
            var shop = shop
            shop.notifyURL = "http://127.0.0.1:1/elsewhere"
            _ = try await shared(shop)
            try await shop.simulator.account.setProfitSharingNotifyURL(server.url)
            let returned = try await shop.takeBack(100, of: "P1", as: "R1")
            let message = try await server.next()
            let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
            guard case .profitSharingReturn(let event) = try notification.event else {
                Issue.record("\(notification.eventType)")
                return
            }
            #expect((event.outOrderNo, event.orderID) == ("R1", returned.return_id.string))
            #expect((event.receiver.account, event.receiver.amount) == (V3Shop.receiver, 100))
        }
    }

    @Test("A refund takes what is frozen first, then what the merchant has; what was shared has to be returned where there is no more")
    func refunds() async throws {
        try await V3Shop.open { shop in
            let transactionID = try await shared(shop)
            try await shop.simulator.account.withdraw(shop.balance(of: shop.payee))
            try await shop.refund("order-0001", 700, of: 1000, as: "refund-1")
            #expect(try await shop.unsplitAmount(transactionID) == 100)
            #expect(await errorCode { try await shop.share(transactionID, as: "P2", [shop.part(101)]) } == "NOT_ENOUGH")
            let error = await thrownError { try await shop.refund("order-0001", 300, of: 1000, as: "refund-2") }
            #expect((error?.code, error?.status) == ("NOT_ENOUGH", 403))
            #expect(try await shop.unsplitAmount(transactionID) == 100, "nothing was freed for a refund that failed")
            try await shop.takeBack(200, of: "P1", as: "R1")
            try await shop.refund("order-0001", 300, of: 1000, as: "refund-2")
            #expect(try await shop.balance(of: shop.payee) == 0)
            #expect(try await shop.simulator.account.frozenBalance == 0)
        }
    }

    @Test("A payment by code that is reversed leaves nothing to share")
    func reversal() async throws {
        try await V3Shop.open { shop in
            let before = try await shop.balance(of: shop.payee)
            let settle: [String: JSON] = ["settle_info": ["profit_sharing": true]]
            let transactionID = try #require(
                try await shop.charge("order-0001", total: 1000, code: "134567890123456789", settle).transaction_id.string)
            #expect(try await shop.unsplitAmount(transactionID) == 1000)
            try await shop.reverse("order-0001")
            #expect(try await shop.unsplitAmount(transactionID) == 0)
            #expect(try await shop.balance(of: shop.payee) == before)
            try await shop.advance(31 * 86400)
            #expect(try await shop.balance(of: shop.payee) == before, "nothing is freed later")
        }
    }

    @Test("An order of APIv2 is shared, too")
    func apiV2() async throws {
        try await V3Shop.open { shop in
            let v2 = V2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
            let transactionID = try await v2.pay("order-0001", total: 1000, ["profit_sharing": "Y"])
            #expect(try await shop.unsplitAmount(transactionID) == 1000)
            try await v2.refund("order-0001", 400, of: 1000, as: "refund-1")
            #expect(try await shop.unsplitAmount(transactionID) == 600)
        }
    }

    /// An order of ten yuan, of which two are a merchant's.
    ///
    /// - Returns: the transaction_id.
    private func shared(_ shop: V3Shop) async throws -> String {
        let transactionID = try await shop.payToShare()
        try await shop.addReceiver()
        try await shop.share(transactionID, as: "P1", [shop.part(200)])
        try await shop.advance(61)
        return transactionID
    }
}
