/// Why something can't be done with a deduction.
enum DeductionProblem: Error, Sendable, Equatable {
    case notFound
    /// It is made already, or has failed.
    case notWaiting
    /// The platform pays in advance for parking and campus payments only.
    case notAdvanced
    /// The user owes the platform nothing for it.
    case notOwed
}
