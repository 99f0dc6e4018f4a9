/// What the simulator remembers of itself from one start to the next.
struct Settings: Record {
    static let kind = "settings"
    static let onlyID = "only"

    var id = Settings.onlyID
    /// The merchant certificate that this state belongs to.
    var merchantSerial: String
    /// How far the business time is ahead, in seconds.
    var clockOffset: Double

    private static let limit: Double = 100 * 365 * 86400

    /// Moves the business time on.
    ///
    /// - Throws: ``SimulatorError`` unless `seconds` go forward and stay within a hundred years of the real time.
    mutating func moveClock(by seconds: Double) throws(SimulatorError) {
        guard seconds >= 0, clockOffset + seconds <= Self.limit else {
            throw SimulatorError.invalid("The clock moves forward only, and by at most \(Int(Self.limit)) seconds in all.")
        }
        clockOffset += seconds
    }
}
