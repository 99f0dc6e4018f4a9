extension RefundProblem: RuleRefusal {
    var isNotFound: Bool { self == .notFound }

    var english: String {
        switch self {
        case .notFound: "There is no such refund."
        case .orderNotPaid: "The order is not paid."
        case .orderInProgress: "The order is still being paid."
        case .orderReversed: "The order was reversed; its money has gone back."
        case .otherTotal: "The order came to another total."
        case .otherAmounts: "The number was used for other amounts."
        case .otherOrder: "The number was used for another order."
        case .exceedsPayment: "That is more than was paid."
        case .tooMany: "An order is refunded fifty times at most."
        case .overdue: "The order was paid more than a year ago."
        case .notUnderway: "The refund is not under way: it has arrived, or is not going to."
        case .notAbnormal: "Nothing is wrong with the refund."
        }
    }
}
