/// Why something can't be done with coupons.
enum CouponProblem: Error, Sendable, Equatable {
    case stockNotFound
    case couponNotFound
    case noCallback
    /// What a stock's rule is wrong in, and why.
    case invalid(String, String)
    /// The number was used for something else.
    case numberUsed
    case wrongStatus(CouponStock.Status)
    case notRunning
    case usedUp
    case usedUpToday
    case tooManyForUser
}
