#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// How far the local clock is from another.
package struct ClockDifference: Sendable {
    /// Positive when the local clock is ahead.
    package let seconds: TimeInterval

    init(of other: Date, from local: Date) {
        self.seconds = local.timeIntervalSince(other)
    }

    /// From an HTTP `Date` header.
    package init?(header: String?, from local: Date) {
        guard let header, let date = Self.date(header: header) else { return nil }
        self.init(of: date, from: local)
    }

    package var isBeyondTolerance: Bool { abs(seconds) > MessageVerifier.tolerance }

    /// "412 s ahead of" or "412 s behind".
    package var description: String { "\(Int(abs(min(max(seconds, -1e12), 1e12)))) s \(seconds > 0 ? "ahead of" : "behind")" }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Reads `Sat, 21 Nov 2026 05:49:26 GMT`.
    private static func date(header: String) -> Date? {
        let parts = header.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])) else { return nil }
        let digits = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return try? Date("\(parts[3])-\(digits)-\(parts[1])T\(parts[4])Z", strategy: .iso8601)
    }
}
