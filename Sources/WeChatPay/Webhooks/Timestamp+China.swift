#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Timestamp {
    /// From RFC 3339, or from `20091225091010` and `2009-12-25 09:10:10`, which are times in China; `nil` for anything else.
    init?(inChina text: String) {
        if let time = Self.spaced(text) {
            self = time
            return
        }
        self.init(text)
        guard date == nil else { return }
        let digits = Array(text.filter { $0.isASCII && $0.isNumber })
        guard digits.count == 14 else { return nil }
        func part(_ range: Range<Int>) -> String { String(digits[range]) }
        self.text = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))+08:00"
        guard date != nil else { return nil }
    }

    /// `2009-12-25 09:10:10`, read by bytes: bills are full of them.
    private static func spaced(_ text: String) -> Timestamp? {
        guard text.utf8.count == 19 else { return nil }
        var bytes = Array(text.utf8)
        guard bytes[4] == UInt8(ascii: "-"), bytes[7] == bytes[4], bytes[10] == UInt8(ascii: " "),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == bytes[13]
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            bytes[range].reduce(0) { number, byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? number.map { $0 * 10 + Int(byte - UInt8(ascii: "0")) } : nil
            }
        }
        guard let year = number(0..<4), let month = number(5..<7), (1...12).contains(month),
            let day = number(8..<10), day > 0, day <= days(inMonth: month, of: year),
            let hour = number(11..<13), hour < 24, let minute = number(14..<16), minute < 60, let second = number(17..<19), second < 60
        else { return nil }
        bytes[10] = UInt8(ascii: "T")
        bytes += "+08:00".utf8
        return Timestamp(String(decoding: bytes, as: UTF8.self))
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        guard month == 2 else { return [4, 6, 9, 11].contains(month) ? 30 : 31 }
        return year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    }
}
