#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The platform's calendar: days and times at UTC+8.
enum ShanghaiTime {
    private static let offset: TimeInterval = 8 * 3600
    private static let style = Date.ISO8601FormatStyle(
        dateSeparator: .dash, dateTimeSeparator: .standard, timeSeparator: .colon, timeZoneSeparator: .colon, includingFractionalSeconds: false,
        timeZone: TimeZone(secondsFromGMT: Int(offset)) ?? .gmt
    )

    /// The number of the day that `date` is in.
    static func day(of date: Date) -> Int { Int(((date.timeIntervalSince1970 + offset) / 86400).rounded(.down)) }

    static func start(ofDay day: Int) -> Date { Date(timeIntervalSince1970: TimeInterval(day) * 86400 - offset) }

    /// `2018-06-08T10:34:56+08:00`
    static func text(_ date: Date) -> String { date.formatted(style) }

    /// `2018-06-08`
    static func dayText(_ day: Int) -> String {
        String(text(Date(timeIntervalSince1970: TimeInterval(day) * 86400)).prefix(10))
    }

    /// Reads RFC 3339 with any offset.
    static func date(_ text: String) -> Date? {
        guard isOnTheCalendar(text) else { return nil }
        let isFullForm = text.utf8.count >= 20 && (text.hasSuffix("Z") || text.dropLast(5).last.map { "+-".contains($0) } == true)
        return isFullForm ? try? Date(text, strategy: style) : nil
    }

    /// Foundation reads February 30 as March 2; what comes out as it went in exists.
    private static func isOnTheCalendar(_ text: String) -> Bool {
        let local = "\(text.prefix(19))Z"
        return (try? Date(local, strategy: .iso8601))?.formatted(.iso8601) == local
    }
}
