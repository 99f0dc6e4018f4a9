import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("Playing receivers of profit and of transfers through the control API")
struct SharingControlTests {
    @Test("A share fails, a ratio and an address are set, and what is frozen is shown")
    func sharing() async throws {
        try await V3Shop.openWithServer { shop, server in
            let simulator = shop.simulator
            #expect(try await simulator.control(.post, "account/profit-sharing-ratio", ["max_ratio": 10_000]).status == 200)
            #expect(try await simulator.control(.post, "account/profit-sharing-notify-url", ["url": JSON(server.url)]).status == 200)
            let transactionID = try await shop.pay(
                "order-0001", total: 1000, ["settle_info": ["profit_sharing": true], "notify_url": "http://127.0.0.1:1/"])
            #expect(try await simulator.control(.get, "account").body.frozen.int == 1000)
            try await shop.addReceiver()
            try await shop.addReceiver("1900000300")
            try await shop.share(transactionID, as: "P1", [shop.part(500), shop.part(400, to: "1900000300")])
            let fail: JSON = ["account": JSON(V3Shop.receiver), "reason": "NO_RELATION"]
            #expect(try await simulator.control(.post, "profit-sharing/P1/fail", fail).status == 200)
            #expect(try await shop.sharing("P1", of: transactionID).receivers[0].fail_reason.string == "NO_RELATION")
            #expect(try await simulator.control(.post, "clock/advance", ["seconds": 61]).status == 200)
            let message = try await server.next()
            let notification = try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
            #expect(try notification.json.receiver.account.string == "1900000300")
            #expect(try await simulator.control(.get, "account").body.frozen.int == 600)
        }
    }

    @Test("A transfer is confirmed by its number and by its package_info, and fails")
    func transfers() async throws {
        try await V3Shop.open { shop in
            let simulator = shop.simulator
            for number in ["bill1", "bill2"] { try await shop.transfer(number) }
            let packageInfo = try await shop.transfer("bill3").package_info
            #expect(try await simulator.control(.post, "transfers/bill1/confirm").status == 200)
            #expect(try await simulator.control(.post, "transfers/bill2/fail", ["reason": "OPENID_INVALID"]).status == 200)
            #expect(try await simulator.control(.post, "transfers/confirm", ["package_info": packageInfo]).status == 200)
            #expect(try await shop.transferState("bill1") == "TRANSFERING")
            #expect(try await shop.foundTransfer("bill2").fail_reason.string == "OPENID_INVALID")
            #expect(try await shop.transferState("bill3") == "TRANSFERING")
            let path = "v3/fund-app/mch-transfer/user-confirm-authorization"
            let body: [String: JSON] = [
                "out_authorization_no": "auth1", "appid": shop.appid, "openid": "oUser", "transfer_scene_id": "1000", "user_display_name": "张*",
                "authorization_notify_url": JSON(shop.notifyURL),
            ]
            try await shop.post(path, body)
            #expect(try await simulator.control(.post, "transfer-authorizations/auth1/confirm").status == 200)
            #expect(try await shop.get("\(path)/out-authorization-no/auth1", [:]).state.string == "TAKING_EFFECT")
            #expect(try await simulator.control(.post, "transfer-authorizations/auth1/end").status == 200)
            #expect(try await shop.get("\(path)/out-authorization-no/auth1", [:]).state.string == "CLOSED")
        }
    }

    @Test(
        "What can't be done is said",
        arguments: [
            ("transfers/x/confirm", [:], 404), ("transfers/x/fail", [:], 404), ("transfers/x/fail", ["reason": "x"], 400),
            ("transfers/confirm", ["package_info": "x"], 404), ("transfers/confirm", [:], 400),
            ("transfer-authorizations/x/confirm", [:], 404), ("transfer-authorizations/x/end", [:], 404),
            ("profit-sharing/P1/fail", ["account": "x"], 404), ("profit-sharing/P1/fail", [:], 400),
            ("account/profit-sharing-ratio", ["max_ratio": 0], 400), ("account/profit-sharing-notify-url", ["url": "shop.example"], 400),
        ] as [(String, JSON, Int)])
    func refused(_ path: String, _ body: JSON, _ status: Int) async throws {
        try await Simulator.run { simulator in
            let answer = try await simulator.control(.post, path, body)
            #expect(answer.status == status)
            #expect(answer.body.message.string?.isEmpty == false)
        }
    }

    @Test("What is not possible any more is a conflict")
    func conflict() async throws {
        try await V3Shop.open { shop in
            try await shop.transfer("bill1")
            for status in [200, 409] { #expect(try await shop.simulator.control(.post, "transfers/bill1/confirm").status == status) }
        }
    }
}
