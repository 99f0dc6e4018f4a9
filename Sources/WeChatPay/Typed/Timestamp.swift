#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A time as the platform writes it: RFC 3339 with the offset of China, `2026-11-21T09:43:39+08:00`.
///
/// The text is kept as it came, so that it goes out again to the letter.
public struct Timestamp: Sendable, Hashable, Codable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// On the wire.
    public var text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { self.text = value }

    /// The time in China, to the second.
    public init(_ date: Date) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = Self.china
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        func padded(_ part: Int?, _ width: Int = 2) -> String {
            let text = String(part ?? 0)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        self.text =
            "\(padded(parts.year, 4))-\(padded(parts.month))-\(padded(parts.day))T\(padded(parts.hour)):\(padded(parts.minute)):\(padded(parts.second))+08:00"
    }

    /// The instant; `nil` when the text is no time in RFC 3339.
    public var date: Date? {
        (try? Date(text, strategy: .iso8601)) ?? (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
    }

    public var description: String { text }

    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    private static let china = TimeZone(secondsFromGMT: 8 * 3600)!
}
