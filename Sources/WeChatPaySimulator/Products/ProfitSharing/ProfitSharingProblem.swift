/// Why an order's money can't be shared, freed or returned as asked.
enum ProfitSharingProblem: Error, Sendable, Equatable {
    case notFound
    case returnNotFound
    case orderNotFound
    /// The order was not placed for profit sharing.
    case notForSharing
    /// The number was used with other parameters.
    case otherTerms
    /// All of it has been shared or freed.
    case ended
    case notEnough
    case exceedsRatio
    case tooMany
    case receiverNotAdded(String)
    case otherName(String)
    case noSuchReceiver
    /// It is done: no share can fail any more.
    case finished
    /// It is not done yet.
    case processing
    case nothingShared
    case overdue
    case tooManyReturns
    case exceedsShare
}
