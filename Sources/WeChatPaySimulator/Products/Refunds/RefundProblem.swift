/// Why an order can't be refunded as asked.
enum RefundProblem: Error, Sendable, Equatable {
    case notFound
    case orderNotPaid
    case orderInProgress
    case orderReversed
    /// The order came to another total.
    case otherTotal
    /// The number was used for other amounts.
    case otherAmounts
    /// The number was used for another order.
    case otherOrder
    case exceedsPayment
    case tooMany
    case overdue
    /// It has arrived, or is not going to.
    case notUnderway
    case notAbnormal
}
