#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a coupon took off a payment.
struct Discount: Codable, Sendable, Equatable {
    struct Goods: Codable, Sendable, Equatable {
        let id: String
        let quantity: Int
        /// In fen.
        let unitPrice: Int
        /// In fen.
        let amount: Int
    }

    let couponID: String
    let stockID: String
    let name: String
    /// In fen.
    let amount: Int
    /// Whether the merchant that is paid bears it.
    let isNoCash: Bool
    /// The merchant whose coupon it is.
    let creator: String
    /// The goods that it is for; empty for all.
    let goods: [Goods]

    /// What the merchant that is paid gets less for it, in fen.
    var borneByPayee: Int { isNoCash ? amount : 0 }

    /// - Returns: `nil` when the coupon is not good for the order, or not now.
    init?(_ coupon: Coupon, of stock: CouponStock, for order: Order, at now: Date) {
        let rule = stock.request
        let request = order.request
        guard rule.merchants.contains(request.payee) || rule.merchants.contains(request.mchid) else { return nil }
        if !rule.goodsTags.isEmpty { guard let tag = request.goodsTag, rule.goodsTags.contains(tag) else { return nil } }
        guard rule.condition?.allows(request.channel, at: now) ?? true else { return nil }
        let reduction = Reduction(coupon.value(of: stock), of: stock, for: request)
        guard let reduction, reduction.amount > 0, reduction.amount < request.total else { return nil }
        couponID = coupon.id
        stockID = stock.id
        name = rule.name
        amount = reduction.amount
        isNoCash = rule.isNoCash
        creator = rule.mchid
        goods = reduction.goods
    }

    /// How much of a refund is the discount's, in proportion; with the last refund all of it is.
    ///
    /// - Parameters:
    ///   - refunded: what will have been refunded of `total`, in fen.
    ///   - returned: what of the discount was returned before, in fen.
    func part(refunded: Int, of total: Int, returned: Int, at most: Int) -> Int {
        min(max(amount * refunded / total - returned, 0), most)
    }
}

/// Something bought with an order.
struct OrderedGoods: Codable, Sendable, Equatable {
    let id: String
    let quantity: Int
    /// In fen.
    let unitPrice: Int

    /// Above every order's total, in fen.
    static let highestPrice = 1_000_000_000

    /// Of all pieces, in fen.
    var price: Int { Swift.min(quantity * unitPrice, Self.highestPrice) }
}
