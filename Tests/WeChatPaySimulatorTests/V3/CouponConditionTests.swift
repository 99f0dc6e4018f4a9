import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("When and how an order has to be paid for a coupon")
struct CouponConditionTests {
    @Test(
        "A coupon is for the payments that its stock names",
        arguments: [
            ("APPPAY", "app", true), ("APPPAY", "jsapi", false), ("APPPAY", "native", false), ("MICROAPP", "jsapi", true),
            ("MICROAPP", "h5", false), ("OTHER", "native", true), ("OTHER", "jsapi", true), ("OTHER", "app", false), ("FACE", "jsapi", false),
            ("CARD", "codepay", true), ("CARD", "native", false), ("APPPAY", "codepay", false),
        ]
    )
    func tradeTypes(_ type: String, _ product: String, _ isGood: Bool) async throws {
        try await CouponShop.open { shop, _ in
            try await shop.sendCoupon(["trade_type": [JSON(type)]], to: product == "codepay" ? SimulatedUser.openid : "oUser")
            if product == "codepay" {
                try await shop.shop.charge("order-0001", code: "130000000000000002")
            } else {
                try await shop.shop.place("order-0001", product: product)
                try await shop.shop.simulator.user.pay(outTradeNo: "order-0001", openid: "oUser")
            }
            let paid = try await shop.shop.query("order-0001").amount.payer_total.int
            #expect(paid == (isGood ? 688 : 888))
        }
    }

    @Test("A coupon that wants a card is not used, since users pay from their balance", arguments: ["limit_pay", "limit_card"])
    func cards(_ name: String) async throws {
        try await CouponShop.open { shop, _ in
            try await shop.sendCoupon([name: name == "limit_pay" ? ["ICBC_CREDIT"] : ["name": "精粹白金", "bin": ["62123456"]]])
            try await shop.shop.pay("order-0001")
            #expect(try await shop.shop.query("order-0001").amount.payer_total.int == 888)
        }
    }

    @Test("It is good on its days of the week and in its hours")
    func times() {
        // A Friday, in the platform's time.
        func time(_ text: String) -> Date { ShanghaiTime.date("2026-11-20T\(text)+08:00") ?? .distantPast }
        let hours = CouponCondition(beginSecond: 3600, endSecond: 7200)
        for (text, isGood) in [("00:59:59", false), ("01:00:00", true), ("01:59:59", true), ("02:00:00", false)] {
            #expect(hours.allows(.app, at: time(text)) == isGood, "\(text)")
        }
        let friday = CouponCondition(weekdays: [5])
        #expect(friday.allows(.app, at: time("00:00:00")) && friday.allows(.app, at: time("23:59:59")))
        #expect(!friday.allows(.app, at: time("00:00:00").addingTimeInterval(-1)) && !friday.allows(.app, at: time("23:59:59").addingTimeInterval(1)))
        #expect(CouponCondition(weekdays: [0, 6]).allows(.app, at: time("12:00:00").addingTimeInterval(2 * 86400)), "Sunday is 0")
    }

    @Test("The hours are those that the stock was asked for with")
    func askedTimes() async throws {
        try await CouponShop.open { shop, _ in
            let today = (ShanghaiTime.day(of: shop.now) + 4) % 7
            // Not today, and not tomorrow, should it come in the midst of this.
            let days = (2..<7).map { JSON((today + $0) % 7) }
            try await shop.sendCoupon(["coupon_available_time": ["fix_available_time": ["available_week_day": .array(days)]]])
            try await shop.shop.pay("order-0001")
            #expect(try await shop.shop.query("order-0001").amount.payer_total.int == 888)
            try await shop.shop.advance(3 * 86400)
            try await shop.shop.pay("order-0002")
            #expect(try await shop.shop.query("order-0002").amount.payer_total.int == 688)
            let wrong: JSON = ["fix_available_time": ["begin_time": 7200, "end_time": 3600]]
            #expect(await errorCode { try await shop.create("stock-2", ["coupon_use_rule": shop.useRule(time: wrong)]) } == "PARAM_ERROR")
        }
    }
}

extension CouponShop {
    /// Sends a coupon of 2 yuan, of a stock with these conditions.
    fileprivate func sendCoupon(_ conditions: [String: JSON], to openid: String = "oUser") async throws {
        let created = try await create("stock-1", ["coupon_use_rule": useRule(conditions)])
        let id = try #require(created.stock_id.string)
        try await change(id, "start")
        try await shop.advance(120)
        try await send(id, "send-1", to: openid)
    }
}
