import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Refunds of an e-commerce platform's sub-merchants")
struct EcommerceRefundTests {
    @Test("A refund goes back once for a number, is found by both numbers, and told when it has arrived", arguments: [true, false])
    func refunds(byTransactionID: Bool) async throws {
        try await V3Shop.openWithServer(.partner) { shop, server in
            let transactionID = try await shop.pay("order-0001", ["notify_url": "http://127.0.0.1:1/pay"])
            let before = try await shop.balance(of: V3Shop.subMchid)
            let order: [String: JSON] =
                byTransactionID ? ["transaction_id": JSON(transactionID), "out_trade_no": .null] : ["out_trade_no": "order-0001"]
            let accepted = try await shop.refundEcommerce(order, 333, as: "refund-1")
            #expect(try await shop.refundEcommerce(order, 333, as: "refund-1") == accepted)
            #expect((accepted.amount.refund.int, accepted.amount.payer_refund.int, accepted.amount.advance) == (333, 333, .null))
            #expect(accepted.refund_account.string == "REFUND_SOURCE_SUB_MERCHANT")
            #expect(try await shop.balance(of: V3Shop.subMchid) == before - 333)
            let id = try #require(accepted.refund_id.string)
            let found = try await shop.ecommerceRefund("out-refund-no/refund-1")
            #expect(try await shop.ecommerceRefund("id/\(id)") == found)
            #expect((found.status.string, found.out_trade_no.string, found.transaction_id.string) == ("PROCESSING", "order-0001", transactionID))
            try await shop.advance(61)
            #expect(try await shop.ecommerceRefund("id/\(id)").status.string == "SUCCESS")
            let told = try await told(shop, server)
            #expect((told.refundID, told.subMchid, told.refundAccount) == (id, V3Shop.subMchid, "REFUND_SOURCE_SUB_MERCHANT"))
            #expect(await errorCode { try await shop.refundEcommerce(order, 332, as: "refund-1") } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.refundEcommerce(order, 556, as: "refund-2") } == "INVALID_REQUEST", "more than is left")
            try await shop.refundEcommerce(order, 555, as: "refund-2")
            #expect(try await shop.state("order-0001") == "REFUND")
        }
    }

    @Test("A part of a combined order is refunded within its combination, and no other's")
    func combined() async throws {
        try await V3Shop.open(.partner) { shop in
            let mchid = JSON(shop.simulator.credentials.mchid)
            let part: JSON = [
                "mchid": mchid, "sub_mchid": JSON(V3Shop.subMchid), "out_trade_no": "part-0001", "description": "充电", "attach": "附加",
                "amount": ["total_amount": 500, "currency": "CNY"],
            ]
            try await shop.post(
                "v3/combine-transactions/native",
                [
                    "combine_appid": shop.appid, "combine_mchid": mchid, "combine_out_trade_no": "combined-1", "sub_orders": [part],
                    "notify_url": JSON(shop.notifyURL),
                ]
            )
            let combinedID = try await shop.simulator.user.pay(outTradeNo: "combined-1")
            let order: [String: JSON] = [
                "out_trade_no": "part-0001", "combine_out_trade_no": "combined-1", "combine_transaction_id": JSON(combinedID),
            ]
            for wrong in [["combine_out_trade_no": "combined-2"], ["combine_transaction_id": "42000"], ["sub_mchid": "1900000110"]]
                as [[String: JSON]]
            {
                let changed = order.merging(wrong) { $1 }
                #expect(await errorCode { try await shop.refundEcommerce(changed, 1, of: 500, as: "refund-1") } == "RESOURCE_NOT_EXISTS")
            }
            try await shop.refundEcommerce(order, 500, of: 500, as: "refund-1")
            #expect(await errorCode { try await shop.ecommerceRefund("out-refund-no/refund-1", sub: "1900000110") } == "RESOURCE_NOT_EXISTS")
            #expect(await errorCode { try await shop.ecommerceRefund("out-refund-no/refund-2") } == "RESOURCE_NOT_EXISTS")
        }
    }

    @Test("Where the sub-merchant has too little, the platform advances the whole if it agreed to, and gets it back once")
    func advance() async throws {
        try await V3Shop.openWithServer(.partner) { shop, server in
            try await shop.pay("order-0001", ["notify_url": "http://127.0.0.1:1/pay"])
            try await shop.setSubMerchant(balance: 100)
            let order: [String: JSON] = ["out_trade_no": "order-0001"]
            let advanced = order.merging(["refund_account": "REFUND_SOURCE_PARTNER_ADVANCE"]) { $1 }
            #expect(await errorCode { try await shop.refundEcommerce(order, 101, as: "refund-1") } == "NOT_ENOUGH")
            let own = try await shop.refundEcommerce(advanced, 100, as: "refund-0")
            #expect(own.refund_account.string == "REFUND_SOURCE_SUB_MERCHANT", "its own money is enough")
            #expect(try await shop.balance(of: V3Shop.subMchid) == 0)
            let before = try await shop.simulator.account.balance
            let refund = try await shop.refundEcommerce(advanced, 300, as: "refund-1")
            #expect((refund.refund_account.string, refund.amount.advance.int) == ("REFUND_SOURCE_PARTNER_ADVANCE", 300))
            #expect(try await shop.simulator.account.balance == before - 300)
            let id = try #require(refund.refund_id.string)
            #expect(await errorCode { try await shop.returnAdvance(id) } == "INVALID_REQUEST", "it has not arrived")
            try await shop.advance(61)
            for _ in 0..<2 { _ = try await told(shop, server) }
            #expect(await errorCode { try await shop.returnAdvance(id) } == "NOT_ENOUGH")
            #expect(await errorCode { try await shop.advanceReturn(id) } == "RESOURCE_NOT_EXISTS")
            try await shop.pay("order-0002", total: 400)
            let returned = try await shop.returnAdvance(id)
            #expect(try await shop.returnAdvance(id) == returned)
            #expect(try await shop.advanceReturn(id) == returned)
            #expect((returned.return_amount.int, returned.result.string) == (300, "SUCCESS"))
            #expect((returned.payer_mchid.string, returned.payee_mchid.string) == (V3Shop.subMchid, shop.simulator.credentials.mchid))
            #expect(try await shop.simulator.account.balance == before)
            #expect(try await shop.balance(of: V3Shop.subMchid) == 100)
            #expect(await errorCode { try await shop.returnAdvance(own.refund_id.string ?? "") } == "INVALID_REQUEST", "nothing was advanced")
        }
    }

    @Test("What was advanced and could not be given is the platform's again")
    func closedAdvance() async throws {
        try await V3Shop.open(.partner) { shop in
            try await shop.pay("order-0001")
            try await shop.setSubMerchant(balance: 0)
            let before = try await shop.simulator.account.balance
            let order: [String: JSON] = ["out_trade_no": "order-0001", "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE"]
            try await shop.refundEcommerce(order, 300, as: "refund-1")
            try await shop.simulator.user.closeRefund(outRefundNo: "refund-1")
            #expect(try await shop.simulator.account.balance == before)
            #expect(try await shop.balance(of: V3Shop.subMchid) == 0)
        }
    }

    @Test("Frozen money counts as the sub-merchant's own")
    func frozen() async throws {
        try await V3Shop.open(.partner) { shop in
            _ = try await shop.payToShare("order-0001", total: 1000)
            try await shop.setSubMerchant(balance: 0)
            let order: [String: JSON] = ["out_trade_no": "order-0001", "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE"]
            let refund = try await shop.refundEcommerce(order, 1000, of: 1000, as: "refund-1")
            #expect(refund.refund_account.string == "REFUND_SOURCE_SUB_MERCHANT")
            #expect(try await shop.simulator.account.frozenBalance(ofSubMerchant: V3Shop.subMchid) == 0)
        }
    }

    @Test("One that bounced is sent to another card")
    func abnormal() async throws {
        try await V3Shop.open(.partner) { shop in
            try await shop.pay("order-0001")
            let refund = try await shop.refundEcommerce(["out_trade_no": "order-0001"], 888, as: "refund-1")
            let path = "v3/ecommerce/refunds/\(refund.refund_id.string ?? "")/apply-abnormal-refund"
            let body: [String: JSON] = [
                "sub_mchid": JSON(V3Shop.subMchid), "out_refund_no": "refund-1", "type": "USER_BANK_CARD", "bank_type": "CMB_DEBIT",
                "bank_account": .sensitive("6225880137008888"), "real_name": .sensitive("张三"),
            ]
            #expect(await errorCode { try await shop.post(path, body) } == "INVALID_REQUEST")
            try await shop.simulator.user.bounceRefund(outRefundNo: "refund-1")
            #expect(await errorCode { try await shop.post(path, body, ["sub_mchid": "1900000110"]) } == "RESOURCE_NOT_EXISTS")
            let redirected = try await shop.post(path, body)
            #expect((redirected.status.string, redirected.channel.string) == ("PROCESSING", "OTHER_BANKCARD"))
            try await shop.advance(61)
            #expect(try await shop.ecommerceRefund("out-refund-no/refund-1").status.string == "SUCCESS")
        }
    }

    private func told(_ shop: V3Shop, _ server: MerchantServer) async throws -> WebhookEvent.Refund {
        let message = try await server.next()
        let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
        guard case .refundSuccess(let refund) = try notification.event else { throw SimulatorError(english: "told \(notification.eventType)") }
        return refund
    }
}

extension V3Shop {
    @discardableResult
    func refundEcommerce(_ order: [String: JSON], _ amount: Int, of total: Int = 888, as number: String) async throws -> JSON {
        try await post(
            "v3/ecommerce/refunds/apply",
            [
                "sub_mchid": JSON(Self.subMchid), "sp_appid": appid, "out_refund_no": JSON(number), "notify_url": JSON(notifyURL),
                "amount": ["refund": JSON(amount), "total": JSON(total), "currency": "CNY"],
            ], order
        )
    }

    func ecommerceRefund(_ path: String, sub: String = subMchid) async throws -> JSON {
        try await get("v3/ecommerce/refunds/\(path)", ["sub_mchid": JSON(sub)])
    }

    func returnAdvance(_ id: String) async throws -> JSON {
        try await post("v3/ecommerce/refunds/\(id)/return-advance", ["sub_mchid": JSON(Self.subMchid)])
    }

    func advanceReturn(_ id: String) async throws -> JSON {
        try await get("v3/ecommerce/refunds/\(id)/return-advance", ["sub_mchid": JSON(Self.subMchid)])
    }

    /// The sub-merchant takes its money out, or pays some in.
    func setSubMerchant(balance: Int) async throws {
        try await simulator.account.state.write(by: simulator.clock) { records, now in
            let own = Account.merchant(Self.subMchid)
            let surplus = try records.balance(of: own, at: now) - balance
            guard surplus != 0 else { return }
            try records.book(
                Posting(
                    business: .withdrawal, source: surplus > 0 ? own : .bank, destination: surplus > 0 ? .bank : own, amount: abs(surplus),
                    time: now, number: "", merchantNumber: ""
                )
            )
        }
    }
}
