import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Orders of APIv3, from placing to paying")
struct PaymentFlowTests {
    @Test("An order is placed, paid and found by both of its numbers", arguments: V3Shop.Mode.allCases)
    func payment(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let prepayID = try #require(
                try await shop.place("order-0001", ["attach": "桌3", "scene_info": ["payer_client_ip": "127.0.0.1", "device_id": "d-1"]]).prepay_id
                    .string
            )
            let open = try await shop.query("order-0001")
            #expect((open.trade_state.string, open.transaction_id.string, open.payer.isNull) == ("NOTPAY", nil, true))
            let transactionID = try await shop.simulator.user.pay(prepayID: prepayID)
            let found = try await shop.query("order-0001")
            #expect(found.trade_state.string == "SUCCESS")
            #expect((found.transaction_id.string, found.trade_type.string, found.attach.string) == (transactionID, "JSAPI", "桌3"))
            #expect((found.amount.total.int, found.amount.payer_total.int) == (888, 888))
            #expect((mode == .direct ? found.payer.openid : found.payer.sp_openid).string == "oUser")
            #expect(found.scene_info.device_id.string == "d-1")
            for (name, value) in shop.party { #expect(found[name] == value) }
            #expect(try await shop.query(transactionID: transactionID) == found)
        }
    }

    @Test("Every product answers what its front end needs, and that pays", arguments: V3Shop.Mode.allCases)
    func products(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            let user = shop.simulator.user
            let native = try #require(try await shop.place("order-0001", product: "native").code_url.string)
            #expect(native.hasPrefix("weixin://wxpay/bizpayurl?pr="))
            try await user.pay(codeURL: native, openid: "oScanner")
            let h5 = try #require(try await shop.place("order-0002", product: "h5").h5_url.string)
            try await user.pay(pageURL: h5 + "&redirect_url=https%3A%2F%2Fshop.example")
            try await user.pay(prepayID: try #require(try await shop.place("order-0003", product: "app").prepay_id.string))
            let types = ["order-0001": "NATIVE", "order-0002": "MWEB", "order-0003": "APP"]
            for (number, type) in types {
                let order = try await shop.query(number)
                #expect((order.trade_state.string, order.trade_type.string) == ("SUCCESS", type))
            }
            let payer = try await shop.query("order-0001").payer
            #expect((mode == .direct ? payer.openid : payer.sp_openid).string == "oScanner")
        }
    }

    @Test("A partner's order pays the sub-merchant, and only the partner's query finds it")
    func partner() async throws {
        try await V3Shop.open(.partner) { shop in
            let account = shop.simulator.account
            let own = try await account.balance
            let before = try await account.balance(ofSubMerchant: V3Shop.subMchid)
            let transactionID = try await shop.pay("order-0001")
            #expect(try await account.balance == own)
            #expect(try await account.balance(ofSubMerchant: V3Shop.subMchid) == before + 888)
            var direct = shop
            direct.mode = .direct
            #expect(await errorCode { try await direct.query("order-0001") } == "ORDER_NOT_EXIST")
            #expect(await errorCode { try await direct.query(transactionID: transactionID) } == "ORDER_NOT_EXIST")
            #expect(await errorCode { try await direct.close("order-0001") } == "ORDER_NOT_EXIST")
            #expect(
                await errorCode {
                    try await shop.get(
                        "v3/pay/partner/transactions/out-trade-no/order-0001",
                        ["sp_mchid": JSON(shop.simulator.credentials.mchid), "sub_mchid": "1900000110"])
                } == "ORDER_NOT_EXIST")
        }
    }

    @Test("The user's payment is told in a notification of APIv3", arguments: V3Shop.Mode.allCases)
    func notification(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.openWithServer(mode) { shop, server in
            try await shop.pay("order-0001", ["attach": "桌3"])
            let message = try await server.next()
            let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
            #expect(notification.eventType == "TRANSACTION.SUCCESS")
            #expect(try await notification.json == shop.query("order-0001"))
        }
    }

    @Test("The same request again answers the same prepay_id; after two hours a new one, and the old one no longer pays")
    func repetition() async throws {
        try await V3Shop.open { shop in
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

    @Test("time_expire closes an unpaid order on the simulator's clock")
    func expiry() async throws {
        try await V3Shop.open { shop in
            let end: [String: JSON] = ["time_expire": JSON(ShanghaiTime.text(shop.simulator.clock.now.addingTimeInterval(3600)))]
            let prepayID = try #require(try await shop.place("order-0001", end).prepay_id.string)
            try await shop.pay("order-0002", end)
            try await shop.advance(3000)
            #expect(try await shop.state("order-0001") == "NOTPAY")
            try await shop.advance(601)
            #expect(try await shop.state("order-0001") == "CLOSED")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(prepayID: prepayID) }
            #expect(await errorCode { try await shop.place("order-0001", end) } == "ORDER_CLOSED")
            #expect(try await shop.state("order-0002") == "SUCCESS")
        }
    }

    @Test("A user who leaves can pay later; one whose bank refuses, too, until the order ends")
    func leaving() async throws {
        try await V3Shop.open { shop in
            let user = shop.simulator.user
            for number in ["order-0001", "order-0002", "order-0003"] { try await shop.place(number) }
            try await user.cancel(outTradeNo: "order-0001")
            #expect(try await shop.state("order-0001") == "NOTPAY")
            try await user.fail(outTradeNo: "order-0002")
            try await user.fail(outTradeNo: "order-0003")
            #expect(try await shop.state("order-0002") == "PAYERROR")
            for number in ["order-0001", "order-0002"] {
                try await user.pay(outTradeNo: number)
                #expect(try await shop.state(number) == "SUCCESS")
                await #expect(throws: SimulatorError.self) { try await user.cancel(outTradeNo: number) }
                await #expect(throws: SimulatorError.self) { try await user.fail(outTradeNo: number) }
            }
            try await shop.advance(7 * 86400)
            #expect(try await shop.state("order-0003") == "CLOSED")
        }
    }

    @Test("One user, orders of both protocols: each finds, closes and refuses the other's")
    func bothProtocols() async throws {
        try await V3Shop.open { shop in
            let v2 = V2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
            let transactionID = try await shop.pay("order-0001")
            #expect(try await v2.query("order-0001").transaction_id.string == transactionID)
            #expect(await errorCode { try await v2.place("order-0001") } == "INVALID_REQUEST")
            let other = try await v2.pay("order-0002")
            #expect(try await shop.query(transactionID: other).out_trade_no.string == "order-0002")
            #expect(await errorCode { try await shop.place("order-0002") } == "INVALID_REQUEST")
            try await v2.place("order-0003")
            try await shop.close("order-0003")
            #expect(try await v2.state("order-0003") == "CLOSED")
            #expect(try await shop.simulator.notifications.map(\.eventType).sorted() == ["TRANSACTION.SUCCESS", "transaction-success"])
        }
    }
}
