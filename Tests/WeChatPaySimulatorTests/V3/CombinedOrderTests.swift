import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Combined orders")
struct CombinedOrderTests {
    @Test("All parts are paid at once, and told together", arguments: [false, true])
    func payment(_ isForSubMerchants: Bool) async throws {
        try await V3Shop.openWithServer { shop, server in
            let account = shop.simulator.account
            let mchid = shop.simulator.credentials.mchid
            let payees = isForSubMerchants ? ["1900000110", "1900000111"] : [mchid, mchid]
            let before = try await account.balance(ofSubMerchant: payees[0])
            let prepayID = try #require(try await place(shop, subMchids: isForSubMerchants ? payees : nil).prepay_id.string)
            let open = try await query(shop)
            #expect(open.sub_orders.array?.map { $0.trade_state.string } == ["NOTPAY", "NOTPAY"])
            let transactionID = try await shop.simulator.user.pay(prepayID: prepayID)
            let paid = try await query(shop)
            #expect((paid.combine_transaction_id.string, paid.combine_payer_info.openid.string) == (transactionID, "oUser"))
            #expect(paid.sub_orders.array?.map { $0.trade_state.string } == ["SUCCESS", "SUCCESS"])
            #expect(paid.sub_orders.array?.map { $0.amount.payer_amount.int } == [300, 588])
            #expect(Set(paid.sub_orders.array?.map { $0.transaction_id.string ?? "" } ?? []).count == 2)
            #expect(try await account.balance(ofSubMerchant: payees[0]) == before + (isForSubMerchants ? 300 : 888))
            let message = try await server.next()
            let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
            #expect(notification.eventType == "TRANSACTION.SUCCESS")
            #expect(try notification.json == paid)
            #expect(try await shop.simulator.notifications.count == 1)
        }
    }

    @Test("Every product answers what its front end needs, and that pays")
    func products() async throws {
        try await V3Shop.open { shop in
            let user = shop.simulator.user
            try await user.pay(codeURL: try #require(try await place(shop, product: "native").code_url.string))
            try await user.pay(pageURL: try #require(try await place(shop, "combined-2", product: "h5").h5_url.string))
            try await user.pay(prepayID: try #require(try await place(shop, "combined-3", product: "app").prepay_id.string))
            try await place(shop, "combined-4")
            try await user.pay(outTradeNo: "combined-4")
            for (number, type) in ["combined-1": "NATIVE", "combined-2": "MWEB", "combined-3": "APP", "combined-4": "JSAPI"] {
                #expect(try await query(shop, number).sub_orders[1].trade_type.string == type)
            }
        }
    }

    @Test("A part is refunded by its own number")
    func refund() async throws {
        try await V3Shop.open { shop in
            try await place(shop)
            try await shop.simulator.user.pay(outTradeNo: "combined-1")
            let before = try await shop.simulator.account.balance
            try await shop.refund("combined-1-b", 588, of: 588, as: "refund-1")
            #expect(try await query(shop).sub_orders.array?.map { $0.trade_state.string } == ["SUCCESS", "REFUND"])
            #expect(try await shop.simulator.account.balance == before - 588)
        }
    }

    @Test("It is closed as a whole")
    func close() async throws {
        try await V3Shop.open { shop in
            let prepayID = try #require(try await place(shop).prepay_id.string)
            #expect(await errorCode { try await close(shop, ["combined-1-a"]) } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.close("combined-1-a") } == "INVALID_REQUEST")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(outTradeNo: "combined-1-a") }
            try await close(shop, ["combined-1-b", "combined-1-a"])
            #expect(try await query(shop).sub_orders.array?.map { $0.trade_state.string } == ["CLOSED", "CLOSED"])
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(prepayID: prepayID) }
            #expect(await errorCode { try await place(shop) } == "ORDER_CLOSED")
        }
    }

    @Test("The same request again answers the same prepay_id, until it is paid; another is refused")
    func repetition() async throws {
        try await V3Shop.open { shop in
            let first = try #require(try await place(shop).prepay_id.string)
            #expect(try await place(shop).prepay_id.string == first)
            #expect(await errorCode { try await place(shop, totals: [300, 589]) } == "INVALID_REQUEST")
            try await shop.advance(7201)
            let second = try #require(try await place(shop).prepay_id.string)
            #expect(second != first)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(prepayID: first) }
            try await shop.simulator.user.pay(prepayID: second)
            #expect(await errorCode { try await place(shop) } == "ORDERPAID")
            #expect(await errorCode { try await close(shop, ["combined-1-a", "combined-1-b"]) } == "ORDERPAID")
        }
    }

    @Test("A number that another order has makes no part, and nothing is placed")
    func numberUsed() async throws {
        try await V3Shop.open { shop in
            try await shop.place("combined-1-b")
            #expect(await errorCode { try await place(shop) } == "OUT_TRADE_NO_USED")
            #expect(await errorCode { try await query(shop) } == "ORDER_NOT_EXIST")
            #expect(await errorCode { try await shop.query("combined-1-a") } == "ORDER_NOT_EXIST")
        }
    }

    @Test("Two parts of one number are refused, as are none and more than fifty")
    func numbers() async throws {
        try await V3Shop.open { shop in
            #expect(await errorCode { try await place(shop, totals: []) } == "PARAM_ERROR")
            #expect(await errorCode { try await place(shop, totals: Array(repeating: 1, count: 51)) } == "PARAM_ERROR")
            let part: JSON = part(shop, "combined-1-a", 1)
            #expect(await errorCode { try await place(shop, changes: ["sub_orders": [part, part]]) } == "OUT_TRADE_NO_USED")
            #expect(await errorCode { try await place(shop, changes: ["combine_payer_info": .null]) } == "PARAM_ERROR")
            #expect(await errorCode { try await place(shop, changes: ["combine_mchid": "1900000110"]) } == "PARAM_ERROR")
            #expect(await errorCode { try await place(shop, changes: ["combine_appid": "wx0"]) } == "APPID_MCHID_NOT_MATCH")
        }
    }

    private func part(_ shop: V3Shop, _ number: String, _ total: Int, subMchid: String? = nil) -> JSON {
        var members: [String: JSON] = [
            "mchid": JSON(shop.simulator.credentials.mchid), "attach": "附加", "amount": ["total_amount": JSON(total), "currency": "CNY"],
            "out_trade_no": JSON(number), "description": "充电",
        ]
        members["sub_mchid"] = subMchid.map { JSON($0) }
        return .object(members)
    }

    @discardableResult
    private func place(
        _ shop: V3Shop, _ number: String = "combined-1", product: String = "jsapi", totals: [Int] = [300, 588], subMchids: [String]? = nil,
        changes: [String: JSON] = [:]
    ) async throws -> JSON {
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        let parts = totals.indices.map { part(shop, "\(number)-\(letters[$0])", totals[$0], subMchid: subMchids?[$0]) }
        var body: [String: JSON] = [
            "combine_appid": JSON(shop.simulator.credentials.appid), "combine_mchid": JSON(shop.simulator.credentials.mchid),
            "combine_out_trade_no": JSON(number), "notify_url": JSON(shop.notifyURL), "sub_orders": .array(parts),
        ]
        if product == "jsapi" { body["combine_payer_info"] = ["openid": "oUser"] }
        if product == "h5" { body["scene_info"] = ["payer_client_ip": "127.0.0.1", "device_id": "d-1", "h5_info": ["type": "Wap"]] }
        return try await shop.post("v3/combine-transactions/\(product)", body, changes)
    }

    private func query(_ shop: V3Shop, _ number: String = "combined-1") async throws -> JSON {
        try await shop.get("v3/combine-transactions/out-trade-no/\(number)", [:])
    }

    private func close(_ shop: V3Shop, _ numbers: [String]) async throws {
        let parts = numbers.map { JSON.object(["mchid": JSON(shop.simulator.credentials.mchid), "out_trade_no": JSON($0)]) }
        try await shop.post(
            "v3/combine-transactions/out-trade-no/combined-1/close",
            ["combine_appid": JSON(shop.simulator.credentials.appid), "sub_orders": .array(parts)])
    }
}
