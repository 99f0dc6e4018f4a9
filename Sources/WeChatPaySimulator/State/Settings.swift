#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the simulator remembers of itself from one start to the next.
struct Settings: Record {
    static let kind = "settings"
    static let onlyID = "only"

    var id = Settings.onlyID
    /// The merchant certificate that this state belongs to.
    let merchantSerial: String
    /// How far the business time is ahead, in seconds.
    private var clockOffset: Double
    /// Where the business time stands while it is paused.
    private var clockPausedTime: Date?
    /// Missing in the files of earlier versions.
    private var clockNumber: Int?

    init(merchantSerial: String) {
        self.merchantSerial = merchantSerial
        self.clockOffset = 0
    }

    var clock: ClockSetting {
        get { ClockSetting(offset: clockOffset, pausedTime: clockPausedTime, number: clockNumber ?? 0) }
        set { (clockOffset, clockPausedTime, clockNumber) = (newValue.offset, newValue.pausedTime, newValue.number) }
    }
}
