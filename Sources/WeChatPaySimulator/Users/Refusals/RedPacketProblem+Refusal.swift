extension RedPacketProblem: RuleRefusal {
    var isNotFound: Bool { self == .notFound }

    var english: String {
        switch self {
        case .notFound: "There is no such red packet."
        case .otherTerms: "The number was used with other parameters."
        case .amountOutOfRange: "The amount is more, or less, than a red packet's may be."
        case .tooManyForUser: "The user has got as many red packets today as is allowed."
        case .tooMuchForUser: "The user has got as much money today as is allowed."
        case .tooMuchInAll: "The merchant has given away as much money today as is allowed."
        case .lapsed: "Nobody took the red packet within a day: it has gone back to the merchant."
        }
    }

    var chinese: String { v2Error.message + "。" }
}
