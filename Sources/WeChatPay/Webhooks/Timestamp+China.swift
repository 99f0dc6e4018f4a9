#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Timestamp {
    /// From RFC 3339, or from `20091225091010` and `2009-12-25 09:10:10`, which are times in China; `nil` for anything else.
    init?(inChina text: String) {
        self.init(text)
        guard date == nil else { return }
        let digits = Array(text.filter { $0.isASCII && $0.isNumber })
        guard digits.count == 14 else { return nil }
        func part(_ range: Range<Int>) -> String { String(digits[range]) }
        self.text = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))+08:00"
        guard date != nil else { return nil }
    }
}
