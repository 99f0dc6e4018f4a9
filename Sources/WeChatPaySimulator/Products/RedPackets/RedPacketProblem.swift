/// Why something can't be done with a red packet.
enum RedPacketProblem: Error, Sendable, Equatable {
    case notFound
    /// The number was used with other parameters.
    case otherTerms
    case amountOutOfRange
    case tooManyForUser
    case tooMuchForUser
    case tooMuchInAll
    /// It has gone back to the merchant.
    case lapsed
}
