/// Why something can't be done with coupons.
enum CouponProblem: Error, Sendable, Equatable {
    case stockNotFound
    case couponNotFound
    case noCallback
    /// What is wrong in what a merchant asks for, and why.
    case invalid(String, String)
    /// The number was used for something else.
    case numberUsed
    case wrongStatus(CouponStock.Status)
    case notRunning
    case usedUp
    case usedUpToday
    case tooManyForUser
    /// The stock's coupons are not for single goods.
    case forWholeOrders
    /// A stock for goods would have none.
    case noGoodsLeft
}
