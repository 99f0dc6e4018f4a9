extension OrderProblem: RuleRefusal {
    var isNotFound: Bool { self == .notFound || self == .unknownTransaction }

    var english: String {
        switch self {
        case .notFound, .unknownTransaction: "There is no such order."
        case .paid: "The order is paid already."
        case .closed: "The order is closed and can't be paid any more."
        case .reversed: "The merchant has taken the order back (reversed it)."
        case .refunded: "Money of the order was refunded."
        case .userPaying: "The order waits for the user's password."
        case .paymentFailed: "The payment has failed; the merchant has to take the order back and place another one."
        case .numberUsed: "The number stands for something else already."
        case .otherTerms: "The number was used with other parameters."
        case .endsTooSoon: "The order would end within a minute."
        case .otherPayer(let openid): "Only \(openid) can pay the order."
        case .prepayExpired: "It is too old to be paid with: prepay_id and code_url are good for two hours, pages for five minutes."
        case .noPasswordAwaited: "The order does not wait for a password."
        case .invalidPaymentCode: "That is no payment code: it has 18 digits and begins with 10 to 15."
        case .expiredPaymentCode: "The payment code has expired."
        case .usedPaymentCode: "The payment code was used before."
        case .onlyReversible: "An order paid by code is reversed, not closed."
        case .onlyClosable: "Only an order paid by code can be reversed."
        case .tooLateToReverse: "The order is older than seven days and can't be reversed."
        case .partOfCombination: "The order is part of a combined one, and paid and closed with it."
        case .otherParts: "The combined order consists of other orders."
        }
    }
}
