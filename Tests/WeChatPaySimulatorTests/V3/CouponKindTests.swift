import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Coupons of other kinds, and for goods")
struct CouponKindTests {
    /// 2 yuan at most for each of ten coupons.
    private static let discount: [String: JSON] = [
        "stock_type": "DISCOUNT",
        "coupon_use_rule": [
            "coupon_available_time": [:], "discount_coupon": ["discount_percent": 80, "discount_amount_max": 200, "transaction_minimum": 500],
        ],
    ]

    @Test(
        "A discount takes off its percentage, rounded down, from the minimum on, and no more than its highest amount",
        arguments: [(499, 499), (500, 400), (888, 711), (1000, 800), (1001, 801), (5000, 4800)]
    )
    func discount(_ total: Int, _ paid: Int) async throws {
        try await CouponShop.open { shop, _ in
            let id = try await shop.running("stock-1", Self.discount)
            #expect(try await shop.stock(id).stock_type.string == "DISCOUNT")
            let coupon = try await shop.coupon(shop.send(id, "send-1"))
            #expect((coupon.coupon_type.string, coupon.normal_coupon_information.coupon_amount.int) == ("NORMAL", 200))
            try await shop.shop.pay("order-0001", total: total)
            #expect(try await shop.shop.query("order-0001").amount.payer_total.int == paid)
            #expect(try await shop.userBalance == -paid)
            try await shop.requireBalance(id)
        }
    }

    @Test("A discount without a highest amount takes off its part of the budget at most, which has to be even")
    func part() async throws {
        try await CouponShop.open { shop, _ in
            let rule: JSON = ["coupon_available_time": [:], "discount_coupon": ["discount_percent": 50, "transaction_minimum": 1]]
            func changes(_ budget: Int) -> [String: JSON] {
                ["stock_type": "DISCOUNT", "coupon_use_rule": rule, "stock_use_rule": shop.stockRule(maximumAmount: budget)]
            }
            #expect(await errorCode { try await shop.create("stock-1", changes(1501)) } == "PARAM_ERROR")
            try await shop.send(shop.running("stock-1", changes(1500)), "send-1")
            try await shop.pay("order-0001")
            #expect(try await shop.shop.query("order-0001").amount.payer_total.int == 738)
        }
    }

    @Test("An exchange coupon gives the dearest good that it is for another price, once, and not one that was dearer than its highest")
    func exchange() async throws {
        try await CouponShop.open { shop, server in
            try await shop.listen(server.url)
            let rule: [String: JSON] = [
                "coupon_available_time": [:], "exchange_coupon": ["exchange_price": 50, "transaction_minimum": 800],
                "available_items": ["book", "map", "globe"],
            ]
            let changes: [String: JSON] = ["stock_type": "EXCHAHGE", "coupon_use_rule": .object(rule)]
            let everything = rule.filter { $0.key != "available_items" }
            #expect(
                await errorCode { try await shop.create("stock-1", changes.merging(["coupon_use_rule": .object(everything)]) { $1 }) }
                    == "PARAM_ERROR"
            )
            let id = try await shop.running("stock-1", changes)
            #expect(try await shop.stock(id).cut_to_message.single_price_max.int == 250)
            let coupon = try await shop.send(id, "send-1")
            let sent = try await shop.coupon(coupon)
            #expect((sent.coupon_type.string, sent.cut_to_message.cut_to_price.int) == ("CUT_TO", 50))
            func goods(_ prices: [(String, Int)]) -> [String: JSON] {
                ["detail": ["goods_detail": .array(prices.map { ["merchant_goods_id": JSON($0), "quantity": 2, "unit_price": JSON($1)] })]]
            }
            try await shop.shop.pay("order-0001", total: 799, goods([("book", 250)]))
            try await shop.shop.pay("order-0002", total: 800, goods([("globe", 251), ("pen", 100), ("map", 50)]))
            for number in ["order-0001", "order-0002"] {
                let order = try await shop.shop.query(number)
                #expect(order.amount.payer_total == order.amount.total, "too little, or nothing that it is for")
            }
            try await shop.shop.pay("order-0003", total: 800, goods([("map", 120), ("book", 250), ("globe", 251)]))
            let paid = try await shop.shop.query("order-0003")
            #expect(paid.amount.payer_total.int == 600)
            let given = paid.promotion_detail[0].goods_detail
            #expect(given.array?.count == 1)
            #expect((given[0].goods_id.string, given[0].quantity.int, given[0].discount_amount.int) == ("book", 1, 200))
            guard case .couponUse(let used) = try await shop.receive(server).event else {
                Issue.record("no notification of the coupon's use")
                return
            }
            #expect((used.couponType, used.discountTo?.cutToPrice, used.discountTo?.maxPrice) == ("CUT_TO", 50, 250))
            try await shop.requireBalance(id)
        }
    }

    @Test("A personal coupon's amount is said when it is sent, within what the day and the stock have")
    func personal() async throws {
        try await CouponShop.open { shop, _ in
            _ = try await shop.shop.startDay()
            let id = try await shop.running(
                "stock-1",
                [
                    "stock_type": "RANDOM", "coupon_use_rule": ["coupon_available_time": [:]],
                    "stock_use_rule": shop.stockRule(maximumAmount: 700, daily: 500),
                ]
            )
            func send(_ number: String, _ amount: Int, from minimum: Int) async throws -> JSON {
                try await shop.send(id, number, ["coupon_value": JSON(amount), "coupon_minimum": JSON(minimum)])
            }
            #expect(await errorCode { try await shop.send(id, "send-1") } == "PARAM_ERROR")
            #expect(await errorCode { try await shop.send(id, "send-1", ["coupon_value": 300]) } == "PARAM_ERROR")
            #expect(await errorCode { try await send("send-1", 300, from: 300) } == "PARAM_ERROR")
            let coupon = try await send("send-1", 300, from: 800)
            #expect(try await send("send-1", 300, from: 800) == coupon)
            #expect(await errorCode { try await send("send-1", 301, from: 800) } == "INVALID_REQUEST")
            #expect(await errorCode { try await send("send-2", 201, from: 800) } == "NOT_ENOUGH", "of the day")
            #expect(try await shop.coupon(coupon).normal_coupon_information == ["coupon_amount": 300, "transaction_minimum": 800])
            try await shop.pay("order-0001")
            #expect(try await shop.shop.query("order-0001").amount.payer_total.int == 588)
            _ = try await shop.shop.startDay()
            #expect(await errorCode { try await send("send-2", 401, from: 800) } == "NOT_ENOUGH", "of the stock")
            _ = try await send("send-2", 400, from: 800)
            try await shop.requireBalance(id)
        }
    }

    @Test("The goods of a stock are added and taken away, for coupons that were sent, too; twice is as once")
    func goods() async throws {
        try await CouponShop.open { shop, _ in
            func change(_ id: String, add: [JSON] = [], remove: [JSON] = []) async throws {
                try await shop.shop.post(
                    "v3/marketing/favor/stocks/\(id)/modify-goods-id",
                    ["stock_creator_mchid": JSON(shop.mchid), "add_goods_id_list": .array(add), "delete_goods_id_list": .array(remove)]
                )
            }
            let changes: [String: JSON] = ["coupon_use_rule": shop.useRule(["available_items": ["map"]])]
            let id = try await shop.running("stock-1", changes)
            try await shop.send(id, "send-1")
            try await shop.pay("order-0001", ["detail": CouponShop.books(2)])
            #expect(try await shop.shop.query("order-0001").amount.payer_total.int == 888)
            for _ in 0..<2 { try await change(id, add: ["book", "pen", "book"], remove: ["map", "globe"]) }
            #expect(try await shop.list(id, "items").data.array == ["book", "pen"])
            try await shop.pay("order-0002", ["detail": CouponShop.books(2)])
            #expect(try await shop.shop.query("order-0002").amount.payer_total.int == 688)
            #expect(await errorCode { try await change(id, remove: ["book", "pen"]) } == "INVALID_REQUEST", "none would be left")
            #expect(await errorCode { try await change(id, add: ["map"], remove: ["map"]) } == "PARAM_ERROR")
            #expect(await errorCode { try await change(id) } == "PARAM_ERROR")
            #expect(await errorCode { try await change("1", add: ["map"]) } == "RESOURCE_NOT_EXISTS")
            let whole = try await shop.running("stock-2")
            #expect(await errorCode { try await change(whole, add: ["map"]) } == "INVALID_REQUEST", "it is for whole orders")
            try await shop.shop.advance(31 * 86400)
            #expect(await errorCode { try await change(id, add: ["map"]) } == "INVALID_REQUEST", "it has stopped")
            #expect(try await shop.list(id, "items").data.array == ["book", "pen"])
        }
    }

    @Test("Goods that a stock leaves out don't count for the minimum", arguments: [(488, 488), (500, 300)])
    func excluded(_ rest: Int, _ paid: Int) async throws {
        try await CouponShop.open { shop, _ in
            try await shop.send(shop.running("stock-1", ["coupon_use_rule": shop.useRule(["unavailable_items": ["book"]])]), "send-1")
            try await shop.shop.pay("order-0001", total: rest + 500, ["detail": CouponShop.books(2)])
            #expect(try await shop.shop.query("order-0001").amount.payer_total.int == paid + 500)
        }
    }

    @Test("Goods that cost more than any order are reduced as those of this one")
    func enormous() async throws {
        try await CouponShop.open { shop, _ in
            var rule = Self.discount["coupon_use_rule"] ?? [:]
            rule.available_items = ["book"]
            rule.discount_coupon.discount_amount_max = .null
            let changes: [String: JSON] = ["coupon_use_rule": rule, "stock_use_rule": shop.stockRule(maximumAmount: 1_000_000)]
            let id = try await shop.running("stock-1", Self.discount.merging(changes) { $1 })
            try await shop.send(id, "send-1")
            let goods: JSON = ["merchant_goods_id": "book", "quantity": 1_000_000, "unit_price": 100_000_000]
            try await shop.shop.pay("order-0001", total: 100_000_000, ["detail": ["goods_detail": .array(Array(repeating: goods, count: 2))]])
            #expect(try await shop.shop.query("order-0001").promotion_detail[0].amount.int == 100_000)
        }
    }
}
