#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// How the business time stands to the real one.
struct ClockSetting: Sendable, Equatable {
    private static let limit: TimeInterval = 100 * 365 * 86400

    /// How far the business time is ahead of the real one while it runs, in seconds. Less than nothing after a pause.
    private(set) var offset: TimeInterval
    /// Where it stands while it is paused.
    private(set) var pausedTime: Date?
    /// How often it was set. Of two settings the one with the higher number is the later.
    private(set) var number: Int

    init(offset: TimeInterval = 0, pausedTime: Date? = nil, number: Int = 0) {
        self.offset = offset
        self.pausedTime = pausedTime
        self.number = number
    }

    func time(at realTime: Date) -> Date { pausedTime ?? realTime.addingTimeInterval(offset) }

    /// - Throws: ``SimulatorError`` unless `seconds` go forward and the business time stays within a hundred years of the real one.
    mutating func move(by seconds: TimeInterval, at realTime: Date) throws(SimulatorError) {
        let moved = time(at: realTime).timeIntervalSince(realTime) + seconds
        guard seconds >= 0, moved <= Self.limit else {
            throw SimulatorError.invalid(
                "The clock moves forward only, and by at most \(Int(Self.limit)) seconds in all.", "时钟只能向前拨动，总共最多 \(Int(Self.limit)) 秒。")
        }
        if let pausedTime { self.pausedTime = pausedTime.addingTimeInterval(seconds) } else { offset += seconds }
        number += 1
    }

    /// A second time changes nothing.
    mutating func pause(at realTime: Date) {
        guard pausedTime == nil else { return }
        pausedTime = time(at: realTime)
        number += 1
    }

    /// Goes on from where it stands.
    mutating func resume(at realTime: Date) {
        guard let pausedTime else { return }
        offset = pausedTime.timeIntervalSince(realTime)
        self.pausedTime = nil
        number += 1
    }
}
