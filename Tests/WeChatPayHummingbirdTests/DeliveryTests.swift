import Hummingbird
import Synchronization
import Testing
import WeChatPay
import WeChatPayHummingbird
import WeChatPaySimulator

/// From an order to its notification's acknowledgement: simulator, Hummingbird, handler.
@Suite("Notifications of the simulator", .timeLimit(.minutes(2))) struct DeliveryTests {
    @Test func aDeductionOfAPIv3ReachesTheHandler() async throws {
        try await withShop { shop, handled in
            try await shop.deduct("order-0001")
            let told = try await shop.notification(after: 1)
            #expect((told.attempts, told.isDelivered) == ([204], true))
            #expect(handled.numbers == ["order-0001"])
        }
    }

    @Test func aPaymentOfAPIv2ReachesTheHandler() async throws {
        try await withShop { shop, handled in
            try await shop.payV2("order-0002")
            let told = try await shop.notification(after: 1)
            #expect((told.attempts, told.isDelivered) == ([200], true))
            #expect(handled.numbers == ["order-0002"])
        }
    }

    @Test func whatTheHandlerThrewForComesAgain() async throws {
        try await withShop(failing: 2) { shop, handled in
            try await shop.deduct("order-0003")
            for attempt in 1...2 {
                #expect(try await shop.notification(after: attempt).isDelivered == false)
                try await shop.simulator.clock.advance(by: .seconds(16))
            }
            let told = try await shop.notification(after: 3)
            #expect((told.attempts, told.isDelivered) == ([500, 500, 204], true))
            #expect(handled.numbers == ["order-0003"])
        }
    }

    /// A 200 alone would not say no in APIv2, and a FAIL in XML has to be one.
    @Test func whatTheHandlerThrewForComesAgainInAPIv2() async throws {
        try await withShop(failing: 1) { shop, handled in
            try await shop.payV2("order-0004")
            #expect(try await shop.notification(after: 1).isDelivered == false)
            try await shop.simulator.clock.advance(by: .seconds(16))
            #expect(try await shop.notification(after: 2).attempts == [500, 200])
            #expect(handled.numbers == ["order-0004"])
        }
    }

    private func withShop(failing failures: Int = 0, _ body: @escaping @Sendable (Shop, HandledOrders) async throws -> Void) async throws {
        try await Simulator.run { simulator in
            try await WeChatPay.withClient(simulator.configuration()) { wechatPay in
                let handled = HandledOrders(failing: failures)
                try await MerchantServer.run {
                    $0.wechatPayWebhooks("notify", wechatPay.webhooks) { try handled.handle($0) }
                } _: { server in
                    try await body(Shop(simulator: simulator, wechatPay: wechatPay, notifyURL: server.notifyURL), handled)
                }
            }
        }
    }
}

/// The merchant's part: notes the orders' numbers, after a number of failures.
private final class HandledOrders: Sendable {
    private struct Failure: Error {}

    private let state: Mutex<(failures: Int, numbers: [String])>

    init(failing failures: Int) { self.state = Mutex((failures, [])) }

    var numbers: [String] { state.withLock { $0.numbers } }

    func handle(_ notification: WebhookNotification) throws {
        let number =
            switch notification.protocolVersion {
            case .v3: try notification.json.out_trade_no.string
            case .v2: try notification.xml.out_trade_no.string
            }
        try state.withLock { state in
            state.failures -= 1
            guard state.failures < 0 else { throw Failure() }
            state.numbers.append(number ?? "")
        }
    }
}

/// Orders, and the user who pays them.
private struct Shop: Sendable {
    let simulator: Simulator
    let wechatPay: WeChatPay
    let notifyURL: String

    private var appid: String { simulator.credentials.appid }

    func deduct(_ number: String) async throws {
        let charge = wechatPay.v3.ebike.charge
        let start: JSON = ["start_time": "2026-08-26T09:43:39+08:00", "charging_station_name": "站点一", "charging_gun_number": "6555"]
        let opened = try await charge.contracts.preopen.post(json: ["appid": JSON(appid), "trade_scene": "CHARGE", "openid": "oUser"])
        let contractID = try await simulator.user.signEbike(preopenID: #require(opened.json.preopen_id.string))
        var info = start
        info.device_id = "12343232"
        let confirmed = try await charge.contracts(contractID).confirm.post(json: ["appid": JSON(appid), "charge_info": info])
        info = start
        info.end_time = "2026-08-26T11:43:39+08:00"
        info.charged_capacity = 10
        info.park_duration = 60
        info.park_fee = 100
        _ = try await charge.transactions.post(
            json: [
                "appid": JSON(appid), "out_trade_no": JSON(number), "notify_url": JSON(notifyURL), "description": "充电",
                "charging_token": confirmed.json.charging_token, "amount": ["total": 888, "currency": "CNY"], "charge_info": info,
                "device_info": ["device_id": "12343232", "device_ip": "123.12.12.123"],
            ]
        )
    }

    func payV2(_ number: String) async throws {
        _ = try await wechatPay.v2.pay.unifiedorder.post(xml: [
            "appid": .text(appid), "mch_id": .text(simulator.credentials.mchid), "body": "充电", "total_fee": "888",
            "spbill_create_ip": "127.0.0.1", "notify_url": .text(notifyURL), "trade_type": "JSAPI", "openid": "oUser",
            "out_trade_no": .text(number),
        ])
        try await simulator.user.pay(outTradeNo: number)
    }

    /// The order's notification once so many attempts are on record: the server has answered a moment earlier.
    func notification(after attempts: Int) async throws -> Simulator.Notification {
        while true {
            let told = try await simulator.notifications.filter { $0.url == notifyURL }
            if let notification = told.last, notification.attempts.count >= attempts { return notification }
            try await Task.sleep(for: .milliseconds(1))
        }
    }
}
