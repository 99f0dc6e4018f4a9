/// Why money can't be transferred, or taken back, as asked.
enum TransferProblem: Error, Sendable, Equatable {
    case notFound
    /// The number was used with other parameters.
    case otherTerms
    /// The scene asks for other information.
    case incompleteReports
    case unknownPerception
    case amountOutOfRange
    case nameMissing
    case nameNotAllowed
    /// The user can't confirm it, or the merchant take it back, any more.
    case notAwaitingUser
    /// It has arrived, or is not going to.
    case settled
    case authorizationNotFound
    /// The user has not authorized it, or no longer does.
    case notAuthorized
    /// The authorization is for another scene, or another appid.
    case otherAuthorization
    case authorizationNotAwaitingUser
    case authorizationNotInEffect
    /// The sub-merchant whose money it is does not consent.
    case notAuthorizedBySubMerchant
    /// The sub-merchant has been asked and has not answered.
    case applicationUnderway
    case authorizedAlready
    /// The sub-merchant was not asked, or has answered.
    case noApplication
}
