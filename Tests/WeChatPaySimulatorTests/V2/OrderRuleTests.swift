import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("What is refused of orders of APIv2")
struct OrderRuleTests {
    @Test(
        "A member that is missing is named",
        arguments: [
            "body", "out_trade_no", "total_fee", "spbill_create_ip", "notify_url", "trade_type", "openid",
        ])
    func missing(_ name: String) async throws {
        try await V2Shop.open { shop in
            let error = await thrownError { try await shop.place("order-0001", .members([.init(name: name, value: "")])) }
            #expect(error?.code == "LACK_PARAMS")
            #expect(error?.message.contains(name) == true)
        }
    }

    @Test("NATIVE needs a product_id")
    func productID() async throws {
        try await V2Shop.open { shop in
            #expect(await errorCode { try await shop.place("order-0001", ["trade_type": "NATIVE"]) } == "LACK_PARAMS")
            #expect(await errorCode { try await shop.query("order-0001") } == "ORDERNOTEXIST")
        }
    }

    @Test(
        "A member that is not as documented is refused",
        arguments: [
            ["total_fee": "0"], ["total_fee": "1.5"], ["out_trade_no": "short"], ["out_trade_no": "order 0001"], ["out_trade_no": "订单-0001"],
            ["notify_url": "https://shop.example/notify?a=1"], ["trade_type": "CASH"], ["fee_type": "USD"], ["time_expire": "2026-08-26"],
            ["time_expire": "20260230000000"], ["time_expire": "20060102150405"], ["attach": .text(String(repeating: "长", count: 128))],
        ] as [XML])
    func wrong(_ member: XML) async throws {
        try await V2Shop.open { shop in
            #expect(await errorCode { try await shop.place("order-0001", member) } == "PARAM_ERROR")
        }
    }

    @Test("An appid of somebody else is refused", arguments: ["pay/unifiedorder", "pay/orderquery", "pay/closeorder"])
    func appid(_ path: String) async throws {
        try await V2Shop.open { shop in
            try await shop.place("order-0001")
            let members: XML = [
                "appid": "wx0000000000000000", "out_trade_no": "order-0001", "trade_type": "JSAPI", "openid": "oUser",
                "notify_url": .text(shop.notifyURL),
            ]
            #expect(await errorCode { try await shop.post(path, members) } == "APPID_MCHID_NOT_MATCH")
        }
    }

    @Test("A number that was used with other parameters is refused", arguments: [["total_fee": 889], ["body": "停车"], ["openid": "oOther"]] as [XML])
    func otherTerms(_ change: XML) async throws {
        try await V2Shop.open { shop in
            try await shop.place("order-0001")
            #expect(await errorCode { try await shop.place("order-0001", change) } == "INVALID_REQUEST")
            #expect(try await shop.query("order-0001").total_fee.int == 888)
        }
    }

    @Test("A number of a payment by code, or of a deduction, is no order's")
    func numberUsed() async throws {
        try await V2Shop.open { shop in
            try await shop.charge("order-0001", code: "134567890123456789")
            #expect(await errorCode { try await shop.place("order-0001") } == "OUT_TRADE_NO_USED")
            try await shop.place("order-0002")
            #expect(await errorCode { try await shop.charge("order-0002", code: "134567890123456780") } == "OUT_TRADE_NO_USED")
            let site = EbikeSite(simulator: shop.simulator, wechatPay: shop.wechatPay)
            let token = try await site.token(contractID: site.signedContract(openid: "oUser"))
            #expect(await errorCode { try await site.deduct(token: token, outTradeNo: "order-0002") } == "OUT_TRADE_NO_USED")
            try await site.deduct(token: token, outTradeNo: "order-0003")
            #expect(await errorCode { try await shop.place("order-0003") } == "OUT_TRADE_NO_USED")
        }
    }

    @Test("A paid order is neither placed again, nor closed, nor paid again")
    func paid() async throws {
        try await V2Shop.open { shop in
            try await shop.pay("order-0001")
            #expect(await errorCode { try await shop.place("order-0001") } == "ORDERPAID")
            #expect(await errorCode { try await shop.close("order-0001") } == "ORDERPAID")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(outTradeNo: "order-0001") }
            #expect(try await shop.state("order-0001") == "SUCCESS")
        }
    }

    @Test("A closed order is neither placed again, nor closed again, nor paid")
    func closed() async throws {
        try await V2Shop.open { shop in
            try await shop.place("order-0001")
            #expect(try await shop.close("order-0001").result_msg.string == "OK")
            #expect(try await shop.state("order-0001") == "CLOSED")
            #expect(await errorCode { try await shop.place("order-0001") } == "ORDERCLOSED")
            #expect(await errorCode { try await shop.close("order-0001") } == "ORDERCLOSED")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(outTradeNo: "order-0001") }
        }
    }

    @Test("An order that was never placed is not found")
    func unknown() async throws {
        try await V2Shop.open { shop in
            #expect(await errorCode { try await shop.query("order-0001") } == "ORDERNOTEXIST")
            #expect(await errorCode { try await shop.close("order-0001") } == "ORDERNOTEXIST")
            #expect(await errorCode { try await shop.post("pay/orderquery", ["transaction_id": "42000"]) } == "ORDERNOTEXIST")
            #expect(await errorCode { try await shop.post("pay/orderquery", [:]) } == "LACK_PARAMS")
        }
    }
}
