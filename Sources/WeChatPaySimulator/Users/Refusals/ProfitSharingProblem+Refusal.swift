extension ProfitSharingProblem: RuleRefusal {
    var isNotFound: Bool { self == .notFound }

    var english: String {
        switch self {
        case .notFound: "There is no such profit sharing."
        case .returnNotFound: "There is no such return."
        case .orderNotFound: "There is no such order of the merchant's, or it is not paid."
        case .notForSharing: "The order was not placed for profit sharing."
        case .otherTerms: "The number was used with other parameters."
        case .ended: "All of the money has been shared or freed."
        case .notEnough: "There is not enough money left to share."
        case .exceedsRatio: "That is more than the merchant may share."
        case .tooMany: "An order's money is shared fifty times at most."
        case .receiverNotAdded(let account): "\(account) has not been added as a receiver."
        case .otherName(let account): "\(account) was added as a receiver by another name."
        case .noSuchReceiver: "The receiver has no share in it, or can't take it already."
        case .finished: "The sharing is done: no share can fail any more."
        case .processing: "The sharing is not done yet."
        case .nothingShared: "The receiver has got nothing that could be returned."
        case .overdue: "The sharing is older than 180 days: nothing can be returned."
        case .tooManyReturns: "A sharing is returned fifty times at most."
        case .exceedsShare: "That is more than the receiver has got."
        }
    }
}
