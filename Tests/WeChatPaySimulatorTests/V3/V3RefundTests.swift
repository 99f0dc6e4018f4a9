import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Refunds of APIv3")
struct V3RefundTests {
    @Test("A refund is accepted at once and arrives a minute later, on the simulator's clock", arguments: V3Shop.Mode.allCases)
    func states(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.openWithServer(mode) { shop, server in
            let transactionID = try await shop.pay("order-0001", ["notify_url": "http://127.0.0.1:1/elsewhere"])
            let accepted = try await shop.refund(
                "order-0001", 300, as: "refund-1", ["notify_url": JSON(shop.notifyURL), "funds_account": "AVAILABLE", "reason": "坏了"])
            #expect((accepted.status.string, accepted.success_time.string, accepted.channel.string) == ("PROCESSING", nil, "ORIGINAL"))
            #expect((accepted.amount.refund.int, accepted.amount.total.int, accepted.transaction_id.string) == (300, 888, transactionID))
            #expect(accepted.funds_account.string == "AVAILABLE")
            #expect(try await shop.state("order-0001") == "REFUND")
            try await shop.advance(61)
            let found = try await shop.refund("refund-1")
            #expect((found.status.string, found.refund_id.string) == ("SUCCESS", accepted.refund_id.string))
            let message = try await server.next()
            let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
            #expect(notification.eventType == "REFUND.SUCCESS")
            let told = try notification.json
            #expect((told.refund_status.string, told.amount.payer_refund.int, told.out_refund_no.string) == ("SUCCESS", 300, "refund-1"))
            #expect(told.success_time == found.success_time)
            for (name, value) in shop.party where name.hasSuffix("mchid") { #expect(told[name] == value) }
        }
    }

    @Test("Parts of an order are refunded up to what was paid", arguments: V3Shop.Mode.allCases)
    func parts(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let payee = mode == .direct ? shop.simulator.credentials.mchid : V3Shop.subMchid
            let before = try await shop.simulator.account.balance(ofSubMerchant: payee)
            try await shop.pay("order-0001")
            try await shop.refund("order-0001", 300, as: "refund-1")
            try await shop.refund("order-0001", 500, as: "refund-2")
            #expect(await errorCode { try await shop.refund("order-0001", 89, as: "refund-3") } == "INVALID_REQUEST")
            #expect(try await shop.simulator.account.balance(ofSubMerchant: payee) == before + 88)
            try await shop.refund("order-0001", 88, as: "refund-3")
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-4") } == "INVALID_REQUEST")
            #expect(try await shop.simulator.account.balance(ofSubMerchant: payee) == before)
        }
    }

    @Test("The same number refunds once, and for the same amounts only")
    func repetition() async throws {
        try await V3Shop.open { shop in
            try await shop.pay("order-0001")
            try await shop.pay("order-0002")
            let before = try await shop.simulator.account.balance
            let first = try await shop.refund("order-0001", 300, as: "refund-1")
            #expect(try await shop.refund("order-0001", 300, as: "refund-1") == first)
            #expect(await errorCode { try await shop.refund("order-0001", 301, as: "refund-1") } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.refund("order-0002", 300, as: "refund-1") } == "INVALID_REQUEST")
            #expect(try await shop.simulator.account.balance == before - 300)
        }
    }

    @Test("What does not fit the order, or is not as documented, is refused")
    func rules() async throws {
        try await V3Shop.open { shop in
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-1") } == "RESOURCE_NOT_EXISTS")
            try await shop.place("order-0001")
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-1") } == "INVALID_REQUEST")
            try await shop.simulator.user.pay(outTradeNo: "order-0001")
            #expect(await errorCode { try await shop.refund("order-0001", 1, of: 887, as: "refund-1") } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-1", ["sub_mchid": "1900000109"]) } == "RESOURCE_NOT_EXISTS")
            let wrong: [[String: JSON]] = [
                ["out_refund_no": "退款-1"], ["notify_url": "shop.example"], ["funds_account": "ELSEWHERE"], ["out_trade_no": .null],
                ["amount": ["refund": 1, "total": 888]], ["amount": ["refund": 0, "total": 888, "currency": "CNY"]],
                ["amount": ["refund": 2, "total": 888, "currency": "CNY", "from": [["account": "AVAILABLE", "amount": 1]]]],
            ]
            for changes in wrong {
                #expect(await errorCode { try await shop.refund("order-0001", 1, as: "refund-1", changes) } == "PARAM_ERROR", "\(changes)")
            }
            #expect(await errorCode { try await shop.refund("refund-1") } == "RESOURCE_NOT_EXISTS")
            let from: JSON = [["account": "AVAILABLE", "amount": 1], ["account": "UNAVAILABLE", "amount": 1]]
            try await shop.refund("order-0001", 2, as: "refund-1@a", ["amount": ["refund": 2, "total": 888, "currency": "CNY", "from": from]])
        }
    }

    @Test("Without money at the platform nothing is refunded")
    func funds() async throws {
        try await V3Shop.open { shop in
            try await shop.pay("order-0001")
            try await shop.simulator.account.withdraw(shop.simulator.account.balance - 299)
            let error = await thrownError { try await shop.refund("order-0001", 300, as: "refund-1") }
            #expect((error?.code, error?.status) == ("NOT_ENOUGH", 403))
            #expect(try await shop.state("order-0001") == "SUCCESS")
            try await shop.refund("order-0001", 299, as: "refund-1")
            #expect(try await shop.simulator.account.balance == 0)
        }
    }

    @Test("A refund that bounces is ABNORMAL, and arrives once it is sent to a card", arguments: ["USER_BANK_CARD", "MERCHANT_BANK_CARD"])
    func abnormal(_ type: String) async throws {
        try await V3Shop.openWithServer { shop, server in
            try await shop.pay("order-0001", ["notify_url": "http://127.0.0.1:1/elsewhere"])
            let refundID = try #require(
                try await shop.refund("order-0001", 300, as: "refund-1", ["notify_url": JSON(shop.notifyURL)]).refund_id.string)
            let path = "v3/refund/domestic/refunds/\(refundID)/apply-abnormal-refund"
            var application: [String: JSON] = ["out_refund_no": "refund-1", "type": JSON(type)]
            if type == "USER_BANK_CARD" {
                application["bank_type"] = "CMB_DEBIT"
                application["bank_account"] = .sensitive("6225880137008888")
                application["real_name"] = .sensitive("张三")
            }
            #expect(await errorCode { try await shop.post(path, application) } == "INVALID_REQUEST")
            try await shop.simulator.user.bounceRefund(outRefundNo: "refund-1")
            try await shop.advance(61)
            #expect(try await shop.refundStatus("refund-1") == "ABNORMAL")
            #expect(await errorCode { try await shop.post(path, application, ["out_refund_no": "refund-2"]) } == "RESOURCE_NOT_EXISTS")
            let again = try await shop.post(path, application)
            #expect((again.status.string, again.channel.string) == ("PROCESSING", "OTHER_BANKCARD"))
            try await shop.advance(61)
            #expect(try await shop.refundStatus("refund-1") == "SUCCESS")
            // Notifications come in any order.
            var told: Set<String> = []
            for _ in 0..<2 {
                let message = try await server.next()
                told.insert(try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body).eventType)
            }
            #expect(told == ["REFUND.ABNORMAL", "REFUND.SUCCESS"])
        }
    }

    @Test("A card of the user's needs its bank, number and name, encrypted for the platform", arguments: ["bank_type", "bank_account", "real_name"])
    func card(_ name: String) async throws {
        try await V3Shop.open { shop in
            try await shop.pay("order-0001")
            let refundID = try await shop.refund("order-0001", 300, as: "refund-1").refund_id.string ?? ""
            try await shop.simulator.user.bounceRefund(outRefundNo: "refund-1")
            let application: [String: JSON] = [
                "out_refund_no": "refund-1", "type": "USER_BANK_CARD", "bank_type": "CMB_DEBIT", "bank_account": .sensitive("6225880137008888"),
                "real_name": .sensitive("张三"),
            ]
            let path = "v3/refund/domestic/refunds/\(refundID)/apply-abnormal-refund"
            #expect(await errorCode { try await shop.post(path, application, [name: .null]) } == "PARAM_ERROR")
            if name != "bank_type" { #expect(await errorCode { try await shop.post(path, application, [name: "plain"]) } == "PARAM_ERROR") }
            #expect(try await shop.refundStatus("refund-1") == "ABNORMAL")
        }
    }

    @Test("A refund that is closed gives the merchant the money again, and the order can be refunded anew")
    func closed() async throws {
        try await V3Shop.openWithServer { shop, server in
            try await shop.pay("order-0001", ["notify_url": "http://127.0.0.1:1/elsewhere"])
            let before = try await shop.simulator.account.balance
            try await shop.refund("order-0001", 888, as: "refund-1", ["notify_url": JSON(shop.notifyURL)])
            try await shop.simulator.user.closeRefund(outRefundNo: "refund-1")
            #expect(try await shop.simulator.account.balance == before)
            try await shop.advance(61)
            #expect(try await shop.refundStatus("refund-1") == "CLOSED")
            let message = try await server.next()
            #expect(try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body).eventType == "REFUND.CLOSED")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.closeRefund(outRefundNo: "refund-1") }
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.bounceRefund(outRefundNo: "refund-1") }
            try await shop.refund("order-0001", 888, as: "refund-2")
            #expect(try await shop.simulator.account.balance == before - 888)
        }
    }

    @Test("What has arrived neither bounces nor is closed")
    func arrived() async throws {
        try await V3Shop.open { shop in
            try await shop.pay("order-0001")
            try await shop.refund("order-0001", 300, as: "refund-1")
            try await shop.advance(61)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.bounceRefund(outRefundNo: "refund-1") }
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.closeRefund(outRefundNo: "refund-1") }
            #expect(try await shop.refundStatus("refund-1") == "SUCCESS")
        }
    }

    @Test("An order of one protocol is refunded by the other, within what was paid")
    func bothProtocols() async throws {
        try await V3Shop.open { shop in
            let v2 = V2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
            try await shop.pay("order-0001")
            try await v2.refund("order-0001", 500, as: "refund-1")
            #expect(try await shop.refund("refund-1").amount.refund.int == 500)
            #expect(await errorCode { try await shop.refund("order-0001", 389, as: "refund-2") } == "INVALID_REQUEST")
            try await v2.pay("order-0002")
            try await shop.refund("order-0002", 888, as: "refund-3")
            #expect(await errorCode { try await v2.refund("order-0002", 1, as: "refund-4") } == "REFUND_FEE_INVALID")
            try await shop.simulator.user.bounceRefund(outRefundNo: "refund-3")
            let found = try await v2.post("pay/refundquery", ["out_refund_no": "refund-3"])
            #expect(found.refund_status_0.string == "CHANGE")
        }
    }
}
