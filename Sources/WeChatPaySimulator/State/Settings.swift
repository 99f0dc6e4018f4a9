/// What the simulator remembers of itself from one start to the next.
struct Settings: Record {
    static let kind = "settings"
    static let onlyID = "only"

    var id = Settings.onlyID
    /// The merchant certificate that this state belongs to.
    var merchantSerial: String
    /// How far the business time is ahead, in seconds.
    var clockOffset: Double
}
