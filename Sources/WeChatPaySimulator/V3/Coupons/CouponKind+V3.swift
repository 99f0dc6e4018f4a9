import WeChatPay

/// A stock's kind in APIv3's words.
extension CouponKind {
    private static let amounts = 1...100_000
    private static let minimums = 1...100_000_000

    /// The platform's word for it, one of them spelt as the platform does.
    var word: String {
        switch self {
        case .normal: "NORMAL"
        case .discount: "DISCOUNT"
        case .exchange: "EXCHAHGE"
        case .personal: "RANDOM"
        }
    }

    /// What a stock that is asked for takes off. Where no highest amount is said, a coupon's is its part of the budget.
    static func read(_ body: Fields) throws -> (CouponKind, CouponValue) {
        let use = try body.object("coupon_use_rule")
        let rule = try body.object("stock_use_rule")
        let budget = try rule.integer("max_amount", in: 1...10_000_000_000)
        let part = try budget / rule.integer("max_coupons", in: 1...10_000_000)
        switch try body.string("stock_type", oneOf: ["NORMAL", "DISCOUNT", "EXCHAHGE", "RANDOM"]) {
        case "DISCOUNT":
            let coupon = try use.object("discount_coupon")
            let amount = try coupon.optionalInteger("discount_amount_max", in: amounts) ?? part
            let minimum = try coupon.integer("transaction_minimum", in: minimums)
            return (.discount(percent: try coupon.integer("discount_percent", in: 1...99)), CouponValue(amount: amount, minimum: minimum))
        case "EXCHAHGE":
            let coupon = try use.object("exchange_coupon")
            let minimum = try coupon.optionalInteger("transaction_minimum", in: minimums) ?? 1
            return (.exchange(price: try coupon.integer("exchange_price", in: minimums)), CouponValue(amount: part, minimum: minimum))
        case "RANDOM": return (.personal, CouponValue(amount: 0, minimum: 0))
        default:
            let coupon = try use.object("fixed_normal_coupon")
            return (
                .normal,
                try CouponValue(amount: coupon.integer("coupon_amount", in: amounts), minimum: coupon.integer("transaction_minimum", in: minimums))
            )
        }
    }
}
