/// How a stock's coupons find what they take off, by the platform's kinds of stocks.
enum CouponKind: Codable, Sendable, Equatable {
    /// A fixed amount (固定面额满减券).
    case normal
    /// So many percent of the price remain (折扣券).
    case discount(percent: Int)
    /// One of the goods gets another price, in fen (换购券).
    case exchange(price: Int)
    /// An amount that is said for each coupon when it is sent (千人千面券).
    case personal
}

/// What a coupon takes off at most, and from which amount on.
struct CouponValue: Codable, Sendable, Equatable {
    /// In fen.
    let amount: Int
    /// What has to be paid for, in fen.
    let minimum: Int
}
