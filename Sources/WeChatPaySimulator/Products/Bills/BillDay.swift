#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The day that a bill is of, and when there is one.
struct BillDay: Sendable {
    /// How far back bills are kept, in days.
    private static let period = 90

    /// In the platform's calendar.
    let number: Int

    /// When the bill is there: at ten in the morning of the next day.
    var readyTime: Date { Date(timeIntervalSince1970: TimeInterval(number + 1) * 86400 + 2 * 3600) }

    func isKept(at now: Date) -> Bool { number > ShanghaiTime.day(of: now) - Self.period }
    func isReady(at now: Date) -> Bool { now >= readyTime }
    func contains(_ time: Date) -> Bool { ShanghaiTime.day(of: time) == number }
}
