import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("What is refused of orders of APIv3")
struct PaymentRuleTests {
    @Test(
        "A member that is missing is named", arguments: V3Shop.Mode.allCases,
        ["description", "out_trade_no", "notify_url", "amount", "payer", "mchid", "appid", "sub_mchid"])
    func missing(_ mode: V3Shop.Mode, _ name: String) async throws {
        let name = mode == .partner && ["mchid", "appid"].contains(name) ? "sp_\(name)" : name
        if mode == .direct, name == "sub_mchid" { return }
        try await V3Shop.open(mode) { shop in
            let error = await thrownError { try await shop.place("order-0001", [name: .null]) }
            #expect((error?.code, error?.status, error?.detail?.field) == ("PARAM_ERROR", 400, "/\(name)"))
            #expect(await errorCode { try await shop.query("order-0001") } == "ORDER_NOT_EXIST")
        }
    }

    static let wrongMembers: [[String: JSON]] = [
        ["amount": ["total": 0]], ["amount": ["total": 1.5]], ["amount": ["total": "1"]], ["amount": ["total": 1, "currency": "USD"]],
        ["amount": ["total": 100_000_001]], ["out_trade_no": "short"], ["out_trade_no": "order 0001"], ["out_trade_no": "订单-0001"],
        ["notify_url": "https://shop.example/notify?a=1"], ["time_expire": "2026-02-30T00:00:00+08:00"], ["time_expire": "20260102150405"],
        ["time_expire": "2006-01-02T15:04:05+08:00"], ["attach": .string(String(repeating: "长", count: 129))],
        ["description": .string(String(repeating: "长", count: 128))], ["payer": ["openid": ""]], ["mchid": "1900000110"],
        ["detail": ["goods_detail": [["quantity": 1]]]], ["settle_info": ["profit_sharing": "yes"]], ["scene_info": "here"],
    ]

    @Test("A member that is not as documented is refused", arguments: wrongMembers)
    func wrong(_ changes: [String: JSON]) async throws {
        try await V3Shop.open { shop in
            #expect(await errorCode { try await shop.place("order-0001", changes) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.query("order-0001") } == "ORDER_NOT_EXIST")
        }
    }

    @Test("An appid of somebody else is refused")
    func appid() async throws {
        try await V3Shop.open { shop in
            #expect(await errorCode { try await shop.place("order-0001", ["appid": "wx0000000000000000"]) } == "APPID_MCHID_NOT_MATCH")
        }
    }

    @Test("A query and a closing are for the caller's own number")
    func mchid() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            let path = "v3/pay/transactions/out-trade-no/order-0001"
            #expect(await errorCode { try await shop.get(path, ["mchid": "1900000110"]) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.get(path, [:]) } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.post("\(path)/close", ["mchid": "1900000110"]) } == "PARAM_ERROR")
            #expect(try await shop.state("order-0001") == "NOTPAY")
        }
    }

    @Test("H5 needs a scene with its kind and the user's address", arguments: ["payer_client_ip", "h5_info"])
    func scene(_ name: String) async throws {
        try await V3Shop.open { shop in
            var scene: JSON = ["payer_client_ip": "127.0.0.1", "h5_info": ["type": "Wap"]]
            scene[name] = .null
            let error = await thrownError { try await shop.place("order-0001", product: "h5", ["scene_info": scene]) }
            #expect((error?.code, error?.detail?.field) == ("PARAM_ERROR", "/scene_info/\(name)"))
        }
    }

    @Test("A number that was used with other parameters, or in another product, is refused")
    func otherTerms() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0001")
            for changes: [String: JSON] in [["amount": ["total": 889]], ["description": "停车"], ["payer": ["openid": "oOther"]], ["attach": "a"]] {
                #expect(await errorCode { try await shop.place("order-0001", changes) } == "INVALID_REQUEST")
            }
            try await shop.place("order-0002", product: "native")
            #expect(await errorCode { try await shop.place("order-0002", product: "app") } == "INVALID_REQUEST", "the very same body")
            #expect(await errorCode { try await shop.charge("order-0001", code: "134567890123456789") } == "OUT_TRADE_NO_USED")
            #expect(try await shop.query("order-0001").amount.total.int == 888)
        }
    }

    @Test("A payer's identity is encrypted anew each time and still the same request")
    func identity() async throws {
        try await V3Shop.open { shop in
            func place() async throws -> String? {
                let payer: JSON = [
                    "openid": "oUser",
                    "identity": ["type": "IDCARD", "number": .sensitive("110101199003070134"), "name": .sensitive("张三")],
                ]
                return try await shop.place("order-0001", ["payer": payer]).prepay_id.string
            }
            let first = try await place()
            #expect(try await place() == first)
        }
    }

    @Test("A number of a deduction is no order's, and a deduction's number no order's")
    func deduction() async throws {
        try await V3Shop.open { shop in
            try await shop.place("order-0002")
            let site = EbikeSite(simulator: shop.simulator, wechatPay: shop.wechatPay)
            let token = try await site.token(contractID: site.signedContract(openid: "oUser"))
            #expect(await errorCode { try await site.deduct(token: token, outTradeNo: "order-0002") } == "OUT_TRADE_NO_USED")
            try await site.deduct(token: token, outTradeNo: "order-0003")
            #expect(await errorCode { try await shop.place("order-0003") } == "OUT_TRADE_NO_USED")
        }
    }

    @Test("A paid order is neither placed again, nor closed, nor paid again")
    func paid() async throws {
        try await V3Shop.open { shop in
            try await shop.pay("order-0001")
            #expect(await errorCode { try await shop.place("order-0001") } == "ORDERPAID")
            #expect(await errorCode { try await shop.close("order-0001") } == "ORDERPAID")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(outTradeNo: "order-0001") }
            #expect(try await shop.state("order-0001") == "SUCCESS")
        }
    }

    @Test("A closed order is neither placed again, nor paid", arguments: V3Shop.Mode.allCases)
    func closed(_ mode: V3Shop.Mode) async throws {
        try await V3Shop.open(mode) { shop in
            try await shop.place("order-0001")
            try await shop.close("order-0001")
            #expect(try await shop.state("order-0001") == "CLOSED")
            #expect(await errorCode { try await shop.place("order-0001") } == "ORDER_CLOSED")
            #expect(await errorCode { try await shop.close("order-0001") } == "ORDER_CLOSED")
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(outTradeNo: "order-0001") }
        }
    }

    @Test("Only the user whom the merchant named can pay")
    func payer() async throws {
        try await V3Shop.open { shop in
            let prepayID = try #require(try await shop.place("order-0001").prepay_id.string)
            await #expect(throws: SimulatorError.self) { try await shop.simulator.user.pay(prepayID: prepayID, openid: "oOther") }
            #expect(try await shop.state("order-0001") == "NOTPAY")
        }
    }

    @Test("A sub_openid needs a sub_appid, and comes back")
    func subOpenid() async throws {
        try await V3Shop.open(.partner) { shop in
            let payer: JSON = ["sp_openid": "oUser", "sub_openid": "oSub"]
            let error = await thrownError { try await shop.place("order-0001", ["payer": payer]) }
            #expect((error?.code, error?.detail?.field) == ("PARAM_ERROR", "/sub_appid"))
            try await shop.pay("order-0001", ["payer": payer, "sub_appid": "wx1111111111111111"])
            let order = try await shop.query("order-0001")
            #expect((order.payer.sub_openid.string, order.sub_appid.string) == ("oSub", "wx1111111111111111"))
            try await shop.pay("order-0002", ["payer": ["sub_openid": "oSub"], "sub_appid": "wx1111111111111111"])
            #expect(try await shop.query("order-0002").payer.sub_openid.string == "oSub", "it may stand alone")
        }
    }
}
