/// Why something can't be done with parking.
enum ParkingProblem: Error, Sendable, Equatable {
    case notFound
    /// The number was used with other parameters.
    case otherTerms
    /// What the deduction says is not what was said at the entrance.
    case otherParking
    /// Its user can't be charged now.
    case blocked(Parking.BlockReason)
    /// It was paid for.
    case settled(String)
    case endsBeforeStart
    /// No user has opened the service for the plate.
    case notOpened
    /// Another user has opened the service for the plate.
    case otherOwner
}
