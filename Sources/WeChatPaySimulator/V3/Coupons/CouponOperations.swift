import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Coupons (代金券): sending, queries, and where the merchant hears of their use.
enum CouponOperations {
    private static let path = "/v3/marketing/favor"

    static let all = [
        Operation(.post, "\(path)/users/{openid}/coupons", isHeldAgainstDescription: true, send),
        Operation(.get, "\(path)/users/{openid}/coupons", isHeldAgainstDescription: true, coupons),
        Operation(.get, "\(path)/users/{openid}/coupons/{coupon_id}", isHeldAgainstDescription: true) { context in
            try context.requireOwnAppid(context.requiredQuery("appid"))
            let (coupon, stock) = try context.records.coupon(context.variable("coupon_id"), openid: context.variable("openid"))
            guard stock.request.mchid == context.mchid else { throw CouponProblem.couponNotFound }
            return .ok(try describe(coupon, stock, context))
        },
        Operation(.post, "\(path)/callbacks", isHeldAgainstDescription: true) { context in
            try context.requireOwnMchid(context.body.string("mchid", maximumLength: 20), as: "mchid")
            let callback = CouponCallback(
                id: context.mchid, url: try context.body.notifyURL("notify_url"), isOn: context.body.json["switch"].bool ?? true
            )
            try context.records.save(callback)
            return .ok(["update_time": .string(ShanghaiTime.text(context.now)), "notify_url": .string(callback.url)])
        },
        Operation(.get, "\(path)/callbacks", isHeldAgainstDescription: true) { context in
            try context.requireOwnMchid(context.requiredQuery("mchid"), as: "mchid", location: "query")
            guard let callback = try context.records.find(CouponCallback.self, context.mchid) else { throw CouponProblem.noCallback }
            return .ok(["mchid": .string(context.mchid), "notify_url": .string(callback.url)])
        },
    ]

    @Sendable private static func send(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        try context.requireOwnAppid(body.string("appid", maximumLength: 128))
        let outRequestNo = try body.string("out_request_no", maximumLength: 128)
        let stock = try context.records.couponStock(
            body.string("stock_id", maximumLength: 20), creator: body.string("stock_creator_mchid", maximumLength: 20)
        )
        let coupon = try context.records.send(stock, to: context.variable("openid"), value(body), outRequestNo: outRequestNo, at: context.now)
        return .ok(["coupon_id": .string(coupon.id)])
    }

    /// What this coupon takes off, where it is said; either both or nothing is.
    private static func value(_ body: Fields) throws -> CouponValue? {
        let amount = try body.optionalInteger("coupon_value", in: 1...100_000)
        let minimum = try body.optionalInteger("coupon_minimum", in: 1...100_000_000)
        switch (amount, minimum) {
        case (let amount?, let minimum?): return CouponValue(amount: amount, minimum: minimum)
        case (nil, nil): return nil
        case (nil, _): throw body.missing("coupon_value")
        case (_, nil): throw body.missing("coupon_minimum")
        }
    }

    @Sendable private static func coupons(_ context: OperationContext) throws -> OperationAnswer {
        try context.requireOwnAppid(context.requiredQuery("appid"))
        let query = context.query
        let found = try context.records.coupons(of: context.variable("openid")).filter { coupon, stock in
            (query["stock_id"].map { $0 == coupon.stockID } ?? true)
                && (query["status"].map { $0 == coupon.status(at: context.now).rawValue } ?? true)
                && (query["creator_mchid"].map { $0 == stock.request.mchid } ?? true)
                && (query["sender_mchid"].map { $0 == stock.request.mchid } ?? true)
                && (query["available_mchid"].map { stock.request.merchants.contains($0) } ?? true)
        }
        return .ok(.object(try NumberedPage(found, sizes: 1...100, usual: 20, context).members { try describe($0.0, $0.1, context) }))
    }

    private static func describe(_ coupon: Coupon, _ stock: CouponStock, _ context: OperationContext) throws -> JSON {
        let order = try coupon.use.flatMap { try context.records.find(Order.self, $0.orderID) }
        return coupon.json(of: stock, used: order?.discount, at: context.now)
    }
}
