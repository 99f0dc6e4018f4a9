#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The forms without an offset, as APIv2 has them.
extension ShanghaiTime {
    /// `20180608103456`
    static func digits(_ date: Date) -> String { text(date).prefix(19).filter(\.isNumber) }

    /// `2018-06-08 10:34:56`
    static func spacedText(_ date: Date) -> String { String(text(date).prefix(19).replacing("T", with: " ")) }

    /// Reads `20180608103456`.
    static func date(digits: String) -> Date? {
        guard digits.utf8.count == 14, digits.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
        var text = digits
        for (place, separator) in [(12, ":"), (10, ":"), (8, "T"), (6, "-"), (4, "-")] {
            text.insert(contentsOf: separator, at: text.index(text.startIndex, offsetBy: place))
        }
        return date(text + "+08:00")
    }
}
