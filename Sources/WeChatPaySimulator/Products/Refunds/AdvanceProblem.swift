/// Why what a partner advanced can't be paid back.
enum AdvanceProblem: Error, Sendable, Equatable {
    /// The sub-merchant's own money was given.
    case notAdvanced
    /// The refund has not arrived.
    case notArrived
    case notReturned
}
