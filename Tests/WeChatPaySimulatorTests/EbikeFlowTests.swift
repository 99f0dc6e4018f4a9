import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// Charging an e-bike through a real client over real HTTP.
@Suite struct EbikeFlowTests {
    @Test(arguments: Simulator.KeyMode.allCases)
    func aChargeRunsFromPreopenToPayment(mode: Simulator.KeyMode) async throws {
        try await Simulator.run { simulator in
            let wechatPay = try WeChatPay(simulator.configuration(mode))
            if mode != .publicKey {
                let certificates = try await wechatPay.downloadPlatformCertificates()
                #expect(certificates.count == 1)
            }
            let site = EbikeSite(simulator: simulator, wechatPay: wechatPay)
            let contractID = try await site.signedContract(openid: "oUser-1")
            let byID = try await wechatPay.v3.ebike.charge.contracts._contract_id_.get(["contract_id": contractID])
            let byUser = try await wechatPay.v3.ebike.charge.users("oUser-1").contract.get(query: ["trade_scene": "CHARGE"])
            #expect(try byID.json == byUser.json)
            #expect(try byID.json.contract_state.string == "NORMAL")
            let token = try await site.token(contractID: contractID)
            #expect(try await simulator.user.messages(openid: "oUser-1").first?.text.contains("充电已开始") == true)
            _ = try await site.deduct(token: token, outTradeNo: "order-0001")
            let order = try await wechatPay.v3.ebike.charge.transactions.outTradeNo("order-0001").get().json
            #expect(order.trade_state.string == "SUCCESS")
            #expect(order.amount.total.int == 888)
            let transactionID = try #require(order.transaction_id.string)
            #expect(try await wechatPay.v3.ebike.charge.transactions.id(transactionID).get().json == order)
            try await wechatPay.shutdown()
        }
    }

    @Test("A query answers what is documented, and nothing else")
    func documentedMembers() async throws {
        try await V3Shop.open { shop in
            let site = EbikeSite(simulator: shop.simulator, wechatPay: shop.wechatPay)
            try await site.deduct(token: site.token(contractID: site.signedContract(openid: "oUser")), outTradeNo: "order-0001")
            let order = try await shop.get("v3/ebike/charge/transactions/out-trade-no/order-0001", [:])
            #expect(order.amount == ["total": 888, "currency": "CNY", "payer_total": 888])
        }
    }
}

/// What a charging site sends.
struct EbikeSite: Sendable {
    let simulator: Simulator
    let wechatPay: WeChatPay
    var notifyURL = "http://127.0.0.1:1/notify"

    var appid: JSON { JSON(simulator.credentials.appid) }

    func signedContract(openid: String) async throws -> String {
        let opened = try await wechatPay.v3.ebike.charge.contracts.preopen.post(
            json: ["appid": appid, "trade_scene": "CHARGE", "openid": JSON(openid)]
        )
        return try await simulator.user.signEbike(preopenID: try #require(opened.json.preopen_id.string))
    }

    func token(contractID: String) async throws -> String {
        let confirmed = try await wechatPay.v3.ebike.charge.contracts(contractID).confirm.post(
            json: [
                "appid": appid,
                "charge_info": [
                    "start_time": "2026-08-26T09:43:39+08:00", "charging_station_name": "站点一", "charging_gun_number": "6555",
                    "device_id": "12343232",
                ],
            ]
        )
        return try #require(confirmed.json.charging_token.string)
    }

    func deduction(token: String, outTradeNo: String, total: Int = 888) -> JSON {
        [
            "appid": appid, "out_trade_no": JSON(outTradeNo), "notify_url": JSON(notifyURL), "description": "充电", "charging_token": JSON(token),
            "amount": ["total": JSON(total), "currency": "CNY"],
            "charge_info": [
                "start_time": "2026-08-26T09:43:39+08:00", "end_time": "2026-08-26T11:43:39+08:00", "charging_station_name": "站点一",
                "charging_gun_number": "6555", "charged_capacity": 10, "park_duration": 60, "park_fee": 100,
            ],
            "device_info": ["device_id": "12343232", "device_ip": "123.12.12.123"],
        ]
    }

    @discardableResult
    func deduct(token: String, outTradeNo: String, total: Int = 888) async throws -> JSON {
        try await wechatPay.v3.ebike.charge.transactions.post(json: deduction(token: token, outTradeNo: outTradeNo, total: total)).json
    }
}
