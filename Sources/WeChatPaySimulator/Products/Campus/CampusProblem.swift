/// Why something can't be done with a campus contract.
enum CampusProblem: Error, Sendable, Equatable {
    case notFound
    /// The user has signed such a contract already.
    case signed
    /// The presign_token is older than two hours.
    case expired
    case ended
    /// The contract is another student's.
    case otherUser
    /// The user owes too much.
    case owing(Int)
    case announced(RenewalNotice)
    case notAnnounced
    case outsideNotice(RenewalNotice)
    case beforeFirstDay(Int)
}
