/// Why something can't be done with an order.
enum OrderProblem: Error, Sendable, Equatable {
    case notFound
    case unknownTransaction
    case paid
    case closed
    case reversed
    case refunded
    case userPaying
    case paymentFailed
    /// The number stands for something else already.
    case numberUsed
    /// The number was used with other parameters.
    case otherTerms
    case endsTooSoon
    case otherPayer(String)
    case prepayExpired
    case noPasswordAwaited
    case invalidPaymentCode
    case expiredPaymentCode
    case usedPaymentCode
    case onlyReversible
    case onlyClosable
    case tooLateToReverse
    /// It is paid and closed with the others of its combined order only.
    case partOfCombination
    /// A combined order is closed as a whole.
    case otherParts
}
