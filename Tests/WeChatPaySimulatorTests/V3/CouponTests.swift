import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Coupons")
struct CouponTests {
    @Test("A stock is created once for a number, started, paused, restarted, and stops with its time")
    func states() async throws {
        try await CouponShop.open { shop, _ in
            let begin = shop.nextMinute
            let created = try await shop.create("stock-1", from: begin)
            let id = try #require(created.stock_id.string)
            #expect(try await shop.create("stock-1", from: begin) == created)
            #expect(await errorCode { try await shop.create("stock-1", from: begin, ["stock_name": "另一批次"]) } == "INVALID_REQUEST")
            #expect(try await shop.stock(id).status.string == "unactivated")
            #expect(await errorCode { try await shop.change(id, "pause") } == "INVALID_REQUEST")
            #expect(try await shop.change(id, "start").start_time.string != nil)
            #expect(await errorCode { try await shop.change(id, "start") } == "INVALID_REQUEST")
            try await shop.shop.advance(120)
            try await shop.change(id, "pause")
            #expect(try await shop.stock(id).status.string == "paused")
            #expect(await errorCode { try await shop.send(id, "send-1") } == "REQUEST_BLOCKED")
            try await shop.change(id, "restart")
            try await shop.send(id, "send-1")
            let running = try await shop.stock(id)
            #expect((running.status.string, running.distributed_coupons.int, running.stock_use_rule.max_coupons.int) == ("running", 1, 10))
            #expect(try await shop.stocks("running").total_count.int == 1)
            #expect(try await shop.stocks("paused").total_count.int == 0)
            #expect(try await shop.list(id, "merchants").data.array == [JSON(shop.mchid)])
            #expect(try await shop.list(id, "items").total_count.int == 0)
            try await shop.shop.advance(31 * 86400)
            #expect(try await shop.stock(id).status.string == "stoped")
            #expect(await errorCode { try await shop.send(id, "send-2") } == "REQUEST_BLOCKED")
            #expect(await errorCode { try await shop.change(id, "pause") } == "INVALID_REQUEST")
            #expect(await errorCode { try await shop.stock("1") } == "RESOURCE_NOT_EXISTS")
        }
    }

    @Test("A stock whose rule makes no sense is refused")
    func rules() async throws {
        try await CouponShop.open { shop, _ in
            let now = shop.now
            func text(_ days: Double) -> JSON { JSON(ShanghaiTime.text(now.addingTimeInterval(days * 86400))) }
            let wrong: [[String: JSON]] = [
                ["available_begin_time": text(-1)], ["available_begin_time": text(366), "available_end_time": text(367)],
                ["available_end_time": text(0)], ["available_end_time": text(91)], ["stock_type": "DISCOUNT_CUT"], ["stock_name": .null],
                ["stock_use_rule": shop.stockRule(maximumAmount: 1999)], ["stock_use_rule": shop.stockRule(perUser: 11)],
                ["coupon_use_rule": shop.useRule(minimum: 200)], ["belong_merchant": "1900000110"],
            ]
            for changes in wrong { #expect(await errorCode { try await shop.create("stock-1", changes) } == "PARAM_ERROR", "\(changes)") }
            try await shop.create("stock-1")
        }
    }

    @Test("A coupon is sent once for a number, and no more than the user, the day and the stock allow")
    func sending() async throws {
        try await CouponShop.open { shop, _ in
            _ = try await shop.shop.startDay()
            let id = try await shop.running("stock-1", ["stock_use_rule": shop.stockRule(count: 4, maximumAmount: 800, perUser: 2, daily: 600)])
            let coupon = try await shop.send(id, "send-1")
            #expect(try await shop.send(id, "send-1") == coupon)
            #expect(await errorCode { try await shop.send(id, "send-1", to: "oOther") } == "INVALID_REQUEST")
            try await shop.send(id, "send-2")
            #expect(await errorCode { try await shop.send(id, "send-3") } == "RULE_LIMIT")
            try await shop.send(id, "send-3", to: "oOther")
            #expect(await errorCode { try await shop.send(id, "send-4", to: "oOther") } == "NOT_ENOUGH", "of the day")
            _ = try await shop.shop.startDay()
            try await shop.send(id, "send-4", to: "oOther")
            #expect(await errorCode { try await shop.send(id, "send-5", to: "oThird") } == "NOT_ENOUGH", "of the stock")
            #expect(try await shop.stock(id).distributed_coupons.int == 4)
            #expect(await errorCode { try await shop.send(id, "send-6", ["appid": "wxother"]) } == "APPID_MCHID_NOT_MATCH")
            #expect(await errorCode { try await shop.send(id, "send-6", ["stock_creator_mchid": "1900000110"]) } == "RESOURCE_NOT_EXISTS")
            #expect(await errorCode { try await shop.send(id, "send-6", ["coupon_value": 100]) } == "PARAM_ERROR")
        }
    }

    @Test("A coupon before its stock begins is refused, one after its own time expires and is not used")
    func times() async throws {
        try await CouponShop.open { shop, _ in
            _ = try await shop.shop.startDay()
            let early = try await shop.create("stock-0", ["available_begin_time": JSON(ShanghaiTime.text(shop.now.addingTimeInterval(86400)))])
            let earlyID = try #require(early.stock_id.string)
            try await shop.change(earlyID, "start")
            #expect(await errorCode { try await shop.send(earlyID, "send-0") } == "REQUEST_BLOCKED")
            let id = try await shop.running("stock-1", ["coupon_use_rule": shop.useRule(time: ["available_time_after_receive": 10])])
            let coupon = try await shop.send(id, "send-1")
            #expect(try await shop.coupon(coupon).status.string == "SENDED")
            try await shop.shop.advance(600)
            #expect(try await shop.coupon(coupon).status.string == "EXPIRED")
            #expect(try await shop.coupons(["status": "SENDED"]).total_count.int == 0)
            try await shop.pay("order-0001")
            #expect(try await shop.shop.query("order-0001").amount.payer_total.int == 888)
            let next = try await shop.running("stock-2", ["coupon_use_rule": shop.useRule(time: ["second_day_available": true])])
            try await shop.send(next, "send-2")
            try await shop.pay("order-0002")
            #expect(try await shop.shop.query("order-0002").amount.payer_total.int == 888, "not on the day it was sent")
            _ = try await shop.shop.startDay()
            try await shop.pay("order-0003")
            #expect(try await shop.shop.query("order-0003").amount.payer_total.int == 688)
        }
    }

    @Test("Paying uses the user's best coupon: the order, the coupon and the notifications tell of it, and money agrees", arguments: [true, false])
    func use(isNoCash: Bool) async throws {
        try await CouponShop.open { shop, server in
            try await shop.listen(server.url)
            let opening = try await shop.shop.simulator.account.balance
            let id = try await shop.running("stock-1", ["no_cash": JSON(isNoCash)])
            let budget = isNoCash ? 0 : 2000
            #expect(try await shop.shop.simulator.account.balance == opening - budget)
            let coupon = try await shop.send(id, "send-1")
            let transactionID = try await shop.pay("order-0001", ["notify_url": JSON(server.url)])
            let order = try await shop.shop.query("order-0001")
            #expect((order.amount.total.int, order.amount.payer_total.int) == (888, 688))
            let promotion = order.promotion_detail[0]
            #expect((promotion.coupon_id, promotion.stock_id.string, promotion.amount.int) == (coupon, id, 200))
            #expect((promotion.type.string, promotion.scope.string) == (isNoCash ? "NOCASH" : "CASH", "GLOBAL"))
            #expect(try await shop.shop.simulator.account.balance == opening - budget + (isNoCash ? 688 : 888))
            #expect(try await shop.userBalance == -688)
            var events: [String: WebhookNotification] = [:]
            for _ in 0..<2 {
                let notification = try await shop.receive(server)
                events[notification.eventType] = notification
            }
            guard case .couponUse(let used)? = try events["COUPON.USE"]?.event,
                case .transactionSuccess(let paid)? = try events["TRANSACTION.SUCCESS"]?.event
            else {
                Issue.record("told \(events.keys)")
                return
            }
            #expect((used.couponID, used.stockID, used.status) == (coupon.string, id, "USED"))
            #expect((used.consumeInformation?.transactionID, used.consumeInformation?.consumeAmount) == (transactionID, 200))
            #expect(paid.amount.payerTotal == 688)
            let found = try await shop.coupon(coupon)
            #expect((found.status.string, found.consume_information.transaction_id.string) == ("USED", transactionID))
            #expect(try await shop.coupons(["status": "USED", "stock_id": JSON(id)]).total_count.int == 1)
            try await shop.pay("order-0002")
            #expect(try await shop.shop.query("order-0002").amount.payer_total.int == 888, "a coupon is used once")
            try await shop.shop.advance(31 * 86400)
            let balance = opening + (isNoCash ? 688 : 888 - 200) + 888
            #expect(try await shop.shop.simulator.account.balance == balance, "what is left of the budget comes back")
        }
    }

    @Test(
        "A coupon is used for what its rule allows only",
        arguments: [
            (["transaction_minimum": 889], [:], false), (["transaction_minimum": 888], [:], true), (["goods_tag": ["WXG"]], [:], false),
            (["goods_tag": ["WXG"]], ["goods_tag": "WXG"], true), (["goods_tag": ["WXG"]], ["goods_tag": "WX"], false),
            (["available_merchants": ["1900000110"]], [:], false), (["available_items": ["book"]], [:], false),
            (["available_items": ["book"]], ["detail": CouponShop.books(1)], false),
            (["available_items": ["book"]], ["detail": CouponShop.books(2)], true),
        ] as [([String: JSON], [String: JSON], Bool)]
    )
    func conditions(_ rule: [String: JSON], _ order: [String: JSON], _ isUsed: Bool) async throws {
        try await CouponShop.open { shop, _ in
            let id = try await shop.running("stock-1", ["coupon_use_rule": shop.useRule(rule)])
            try await shop.send(id, "send-1")
            try await shop.pay("order-0001", order)
            let paid = try await shop.shop.query("order-0001")
            #expect(paid.amount.payer_total.int == (isUsed ? 688 : 888))
            guard rule["available_items"] != nil, isUsed else { return }
            #expect(paid.promotion_detail[0].scope.string == "SINGLE")
            #expect(paid.promotion_detail[0].goods_detail[0].discount_amount.int == 200)
            #expect(try await shop.list(id, "items").data.array == ["book"])
        }
    }

    @Test("Refunds in parts give the user's share and the coupon's, to the fen, also when one is closed between", arguments: [true, false])
    func refunds(isNoCash: Bool) async throws {
        try await CouponShop.open { shop, _ in
            let opening = try await shop.shop.simulator.account.balance
            let id = try await shop.running("stock-1", ["no_cash": JSON(isNoCash)])
            try await shop.send(id, "send-1")
            try await shop.pay("order-0001")
            let first = try await shop.shop.refund("order-0001", 333, as: "refund-1")
            #expect((first.amount.payer_refund.int, first.amount.discount_refund.int) == (258, 75))
            #expect((first.amount.settlement_refund.int, first.amount.settlement_total.int) == (isNoCash ? (258, 688) : (333, 888)))
            #expect(first.promotion_detail[0].refund_amount.int == 75)
            try await shop.shop.refund("order-0001", 111, as: "refund-2")
            try await shop.shop.simulator.user.closeRefund(outRefundNo: "refund-1")
            try await shop.shop.refund("order-0001", 1, as: "refund-3")
            try await shop.shop.refund("order-0001", 776, as: "refund-4")
            #expect(await errorCode { try await shop.shop.refund("order-0001", 1, as: "refund-5") } == "INVALID_REQUEST")
            var back = (user: 0, coupon: 0)
            for number in 2...4 {
                let refund = try await shop.shop.refund("refund-\(number)")
                back.user += refund.amount.payer_refund.int ?? 0
                back.coupon += refund.amount.discount_refund.int ?? 0
            }
            #expect(back == (688, 200))
            try await shop.shop.advance(61)
            #expect(try await shop.userBalance == 0)
            #expect(try await shop.coupon(shop.coupons().data[0].coupon_id).status.string == "USED", "it is not given back")
            try await shop.shop.advance(31 * 86400)
            #expect(try await shop.shop.simulator.account.balance == opening)
            try await shop.requireBalance(id)
        }
    }

    @Test("The bills have what was settled, taken off and given back; the coupons' own files who used what", arguments: [true, false])
    func bills(isNoCash: Bool) async throws {
        try await CouponShop.open { shop, _ in
            let id = try await shop.running("stock-1", ["no_cash": JSON(isNoCash)])
            let date = try await shop.shop.startDay()
            let coupon = try await shop.send(id, "send-1")
            let transactionID = try await shop.pay("order-0001")
            let before = try await shop.shop.simulator.account.balance
            let refund = try await shop.shop.refund("order-0001", 444, as: "refund-1")
            #expect(await errorCode { try await shop.flow(id, "use-flow-by-day", date) } == "STATEMENT_CREATING")
            try await shop.shop.advance(2 * 86400)
            let trade = try await shop.shop.bill("v3/bill/tradebill", date)
            #expect(trade.rows.map { $0["应结订单金额"] } == [isNoCash ? "6.88" : "8.88", "0.00"])
            #expect(trade.rows.map { $0["代金券金额"] } == ["2.00", "0.00"])
            #expect(trade.rows.map { $0["订单金额"] } == ["8.88", "0.00"])
            #expect(trade.rows.map { $0["退款金额"] } == ["0.00", isNoCash ? "3.44" : "4.44"])
            #expect(trade.rows.map { $0["充值券退款金额"] } == ["0.00", isNoCash ? "0.00" : "1.00"])
            #expect(trade.rows.map { $0["申请退款金额"] } == ["0.00", "4.44"])
            let flow = try await shop.shop.bill("v3/bill/fundflowbill", date)
            #expect(flow.rows.map { $0["业务名称"] } == (isNoCash ? ["交易", "退款"] : ["交易", "退款", "代金券退款"]))
            #expect(flow.rows.last?["账户结余(元)"] == BillTable.yuan(isNoCash ? before - 344 : before - 444 + 100))
            let uses = try await shop.flow(id, "use-flow-by-day", date)
            #expect(uses.rows.map { $0["优惠ID"] } == [coupon.string])
            #expect((uses.rows[0]["支付单号"], uses.rows[0]["优惠金额(元)"]) == (transactionID, "2.00"))
            let refunds = try await shop.flow(id, "refund-flow-by-day", date)
            #expect((refunds.rows[0]["退款单号"], refunds.rows[0]["退款优惠金额(元)"]) == (refund.refund_id.string, "1.00"))
            #expect(await errorCode { try await shop.flow(id, "use-flow") } == "RESOURCE_NOT_EXISTS", "not before the stock's end")
            try await shop.shop.advance(31 * 86400)
            #expect(try await shop.flow(id, "use-flow").rows == uses.rows)
        }
    }

    @Test("A budget that isn't there can't be paid in")
    func budget() async throws {
        try await CouponShop.open { shop, _ in
            let account = shop.shop.simulator.account
            try await account.withdraw(account.balance - 1999)
            let id = try #require(try await shop.create("stock-1").stock_id.string)
            #expect(await errorCode { try await shop.change(id, "start") } == "NOT_ENOUGH")
            #expect(try await shop.stock(id).status.string == "unactivated")
            try await shop.pay("order-0001")
            try await shop.change(id, "start")
        }
    }

    @Test("The address for notifications is set, shown, and switched off")
    func callbacks() async throws {
        try await CouponShop.open { shop, server in
            #expect(await errorCode { try await shop.shop.get("v3/marketing/favor/callbacks", ["mchid": JSON(shop.mchid)]) } == "RESOURCE_NOT_EXISTS")
            try await shop.listen(server.url, isOn: false)
            #expect(try await shop.shop.get("v3/marketing/favor/callbacks", ["mchid": JSON(shop.mchid)]).notify_url.string == server.url)
            #expect(await errorCode { try await shop.listen("shop.example") } == "PARAM_ERROR")
            try await shop.send(shop.running("stock-1"), "send-1")
            try await shop.pay("order-0001")
            #expect(try await shop.shop.simulator.notifications.allSatisfy { $0.eventType != "COUPON.USE" })
        }
    }

    @Test("An order of APIv2 takes a coupon, too, and a reversal gives each their share back", arguments: [true, false])
    func otherProtocol(isNoCash: Bool) async throws {
        try await CouponShop.open { shop, _ in
            let v2 = V2Shop(simulator: shop.shop.simulator, wechatPay: shop.shop.wechatPay)
            let id = try await shop.running("stock-1", ["no_cash": JSON(isNoCash)])
            try await shop.send(id, "send-1", to: SimulatedUser.openid)
            let before = try await v2.simulator.account.balance
            let paid = try await v2.charge("order-0001", code: "134567890123456789")
            #expect((paid.cash_fee.string, paid.coupon_fee.string, paid.settlement_total_fee.string) == ("688", "200", isNoCash ? "688" : "888"))
            #expect(try await v2.simulator.account.balance == before + (isNoCash ? 688 : 888))
            try await v2.reverse("order-0001")
            #expect(try await shop.balance(of: .user(SimulatedUser.openid)) == 0)
            #expect(try await v2.simulator.account.balance == before + (isNoCash ? 0 : 200), "the coupon's part is the creator's")
            try await shop.requireBalance(id)
        }
    }
}

/// A merchant that gives coupons: 2 yuan off from 5 yuan, ten of them, for thirty days.
struct CouponShop: Sendable {
    let shop: V3Shop

    static func open(_ body: @escaping @Sendable (CouponShop, MerchantServer) async throws -> Void) async throws {
        try await V3Shop.open { shop in
            try await MerchantServer.run(failing: 0) { server in try await body(CouponShop(shop: shop), server) }
        }
    }

    /// So many books of 2.50 yuan among what is bought.
    static func books(_ count: Int) -> JSON {
        [
            "goods_detail": [
                ["merchant_goods_id": "book", "quantity": JSON(count), "unit_price": 250],
                ["merchant_goods_id": "pen", "quantity": 1, "unit_price": 100],
            ]
        ]
    }

    var mchid: String { shop.simulator.credentials.mchid }
    var now: Date { shop.simulator.clock.now }
    var userBalance: Int { get async throws { try await balance(of: .user("oUser")) } }

    func balance(of account: Account) async throws -> Int {
        let now = now
        return try await shop.simulator.account.state.read { try $0.balance(of: account, at: now) }
    }

    /// What all accounts have got and given comes to nothing.
    func requireBalance(_ stockID: String) async throws {
        let accounts: [Account] = [.merchant(mchid), .user("oUser"), .user(SimulatedUser.openid), .coupons(stockID), .transit, .bank]
        var sum = 0
        for account in accounts { sum += try await balance(of: account) - account.openingBalance }
        #expect(sum == 0)
        #expect(try await balance(of: .transit) == 0)
    }

    func stockRule(count: Int = 10, maximumAmount: Int = 2000, perUser: Int = 10, daily: Int? = nil) -> JSON {
        var rule: [String: JSON] = [
            "max_coupons": JSON(count), "max_amount": JSON(maximumAmount), "max_coupons_per_user": JSON(perUser), "natural_person_limit": false,
            "prevent_api_abuse": false,
        ]
        rule["max_amount_by_day"] = daily.map { JSON($0) }
        return .object(rule)
    }

    func useRule(minimum: Int = 500, time: JSON = [:], _ changes: [String: JSON] = [:]) -> JSON {
        let minimum = changes["transaction_minimum"] ?? JSON(minimum)
        let rule: [String: JSON] = [
            "coupon_available_time": time, "fixed_normal_coupon": ["coupon_amount": 200, "transaction_minimum": minimum],
            "available_merchants": [JSON(mchid)],
        ]
        return .object(rule.merging(changes.filter { $0.key != "transaction_minimum" }) { $1 })
    }

    /// The next but one whole minute: times have no fractions on the wire.
    var nextMinute: Date { Date(timeIntervalSince1970: (now.timeIntervalSince1970 / 60).rounded(.up) * 60 + 60) }

    @discardableResult
    func create(_ number: String, from begin: Date? = nil, _ changes: [String: JSON] = [:]) async throws -> JSON {
        let begin = begin ?? nextMinute
        return try await shop.post(
            "v3/marketing/favor/coupon-stocks",
            [
                "stock_name": "充电立减", "available_begin_time": JSON(ShanghaiTime.text(begin)),
                "available_end_time": JSON(ShanghaiTime.text(begin.addingTimeInterval(30 * 86400))), "stock_use_rule": stockRule(), "no_cash": false,
                "stock_type": "NORMAL", "belong_merchant": JSON(mchid), "coupon_use_rule": useRule(), "out_request_no": JSON(number),
            ], changes
        )
    }

    /// A stock whose coupons can be sent.
    func running(_ number: String, _ changes: [String: JSON] = [:]) async throws -> String {
        let id = try #require(try await create(number, changes).stock_id.string)
        try await change(id, "start")
        try await shop.advance(120)
        return id
    }

    @discardableResult
    func change(_ id: String, _ act: String) async throws -> JSON {
        try await shop.post("v3/marketing/favor/stocks/\(id)/\(act)", ["stock_creator_mchid": JSON(mchid)])
    }

    func stock(_ id: String) async throws -> JSON { try await shop.get("v3/marketing/favor/stocks/\(id)", ["stock_creator_mchid": JSON(mchid)]) }

    func stocks(_ status: String) async throws -> JSON {
        try await shop.get(
            "v3/marketing/favor/stocks", ["stock_creator_mchid": JSON(mchid), "offset": "0", "limit": "10", "status": JSON(status)]
        )
    }

    func list(_ id: String, _ name: String) async throws -> JSON {
        try await shop.get("v3/marketing/favor/stocks/\(id)/\(name)", ["stock_creator_mchid": JSON(mchid), "offset": "0", "limit": "10"])
    }

    @discardableResult
    func send(_ id: String, _ number: String, to openid: String = "oUser", _ changes: [String: JSON] = [:]) async throws -> JSON {
        try await shop.post(
            "v3/marketing/favor/users/\(openid)/coupons",
            [
                "stock_id": JSON(id), "out_request_no": JSON(number), "appid": JSON(shop.simulator.credentials.appid),
                "stock_creator_mchid": JSON(mchid),
            ], changes
        ).coupon_id
    }

    func coupon(_ id: JSON) async throws -> JSON {
        try await shop.get("v3/marketing/favor/users/oUser/coupons/\(id.string ?? "")", ["appid": JSON(shop.simulator.credentials.appid)])
    }

    func coupons(_ query: [String: JSON] = [:]) async throws -> JSON {
        try await shop.get("v3/marketing/favor/users/oUser/coupons", query.merging(["appid": JSON(shop.simulator.credentials.appid)]) { $1 })
    }

    @discardableResult
    func pay(_ number: String, _ changes: [String: JSON] = [:]) async throws -> String { try await shop.pay(number, changes) }

    func listen(_ url: String, isOn: Bool = true) async throws {
        try await shop.post("v3/marketing/favor/callbacks", ["mchid": JSON(mchid), "notify_url": JSON(url), "switch": JSON(isOn)])
    }

    func receive(_ server: MerchantServer) async throws -> WebhookNotification {
        let message = try await server.next()
        return try await shop.wechatPay.webhooks.receive(headers: message.headers, body: message.body)
    }

    func flow(_ id: String, _ name: String, _ date: String? = nil) async throws -> Bill {
        let answer = try await shop.get("v3/marketing/favor/stocks/\(id)/\(name)", date.map { ["bill_date": JSON($0)] } ?? [:])
        return try Bill(await shop.file(at: answer.url))
    }
}
