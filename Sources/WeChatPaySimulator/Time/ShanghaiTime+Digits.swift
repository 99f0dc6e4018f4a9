#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension ShanghaiTime {
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
