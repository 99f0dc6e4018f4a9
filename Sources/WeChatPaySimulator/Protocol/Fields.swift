import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads a body's fields and complains about them as the platform does.
struct Fields {
    let json: JSON
    /// The path of this object within the body, with a `/` at its end.
    private let place: String

    init(_ json: JSON) {
        self.init(json, place: "")
    }

    private init(_ json: JSON, place: String) {
        self.json = json
        self.place = place
    }

    func string(_ name: String, maximumLength: Int) throws -> String {
        guard let value = try optionalString(name, maximumLength: maximumLength) else { throw missing(name) }
        return value
    }

    func optionalString(_ name: String, maximumLength: Int) throws -> String? {
        let value = json[name]
        if value.isNull { return nil }
        guard let text = value.string else { throw wrong(name, "类型应为 string") }
        guard !text.isEmpty else { throw wrong(name, "不能为空") }
        guard text.count <= maximumLength else { throw wrong(name, "长度超过 \(maximumLength) 个字符") }
        return text
    }

    func string(_ name: String, oneOf values: [String]) throws -> String {
        let text = try string(name, maximumLength: 64)
        guard values.contains(text) else { throw wrong(name, "取值应为 \(values.joined(separator: "、"))") }
        return text
    }

    func integer(_ name: String, in range: ClosedRange<Int>) throws -> Int {
        guard let value = try optionalInteger(name, in: range) else { throw missing(name) }
        return value
    }

    func optionalInteger(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        let value = json[name]
        if value.isNull { return nil }
        guard let number = value.int else { throw wrong(name, "类型应为 integer") }
        guard range.contains(number) else { throw wrong(name, "取值应在 \(range.lowerBound) 与 \(range.upperBound) 之间") }
        return number
    }

    /// A time in RFC 3339.
    func time(_ name: String) throws -> Date {
        guard let date = try optionalTime(name) else { throw missing(name) }
        return date
    }

    func optionalTime(_ name: String) throws -> Date? {
        guard let text = try optionalString(name, maximumLength: 64) else { return nil }
        guard let date = ShanghaiTime.date(text) else { throw wrong(name, "不是 RFC3339 格式的时间") }
        return date
    }

    func boolean(_ name: String) throws -> Bool {
        let value = json[name]
        if value.isNull { throw missing(name) }
        guard let value = value.bool else { throw wrong(name, "类型应为 boolean") }
        return value
    }

    func object(_ name: String) throws -> Fields {
        guard let object = try optionalObject(name) else { throw missing(name) }
        return object
    }

    func optionalObject(_ name: String) throws -> Fields? {
        let value = json[name]
        if value.isNull { return nil }
        guard value.object != nil else { throw wrong(name, "类型应为 object") }
        return Fields(value, place: "\(place)\(name)/")
    }

    /// A merchant's number for an order: 6 to 32 letters, digits and `_-|*`.
    func outTradeNo(_ name: String = "out_trade_no") throws -> String { try number(name, lengths: 6...32, marks: "_-|*") }

    /// A merchant's number: letters, digits and some marks.
    func number(_ name: String, lengths: ClosedRange<Int>, marks: String) throws -> String {
        let text = try string(name, maximumLength: lengths.upperBound)
        guard text.utf8.count >= lengths.lowerBound, text.utf8.allSatisfy({ Self.isLetterOrDigit($0) || marks.utf8.contains($0) }) else {
            throw wrong(name, "应为 \(lengths.lowerBound) 至 \(lengths.upperBound) 个字符，只能是数字、大小写字母及 \(marks)")
        }
        return text
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    /// The objects of a list; empty where there is none.
    func objects(_ name: String) throws -> [Fields] {
        let value = json[name]
        if value.isNull { return [] }
        guard let elements = value.array, elements.allSatisfy({ $0.object != nil }) else { throw wrong(name, "类型应为 array") }
        return elements.enumerated().map { Fields($1, place: "\(place)\(name)/\($0)/") }
    }

    /// The texts of a list; empty where there is none.
    func strings(_ name: String) throws -> [String] {
        let value = json[name]
        if value.isNull { return [] }
        guard let elements = value.array, elements.allSatisfy({ $0.string != nil }) else { throw wrong(name, "类型应为 array") }
        return elements.compactMap(\.string)
    }

    /// The whole numbers of a list; empty where there is none.
    func integers(_ name: String, in range: ClosedRange<Int>) throws -> [Int] {
        let value = json[name]
        if value.isNull { return [] }
        guard let elements = value.array, elements.allSatisfy({ $0.int != nil }) else { throw wrong(name, "类型应为 array") }
        let numbers = elements.compactMap(\.int)
        guard numbers.allSatisfy(range.contains) else { throw wrong(name, "取值应在 \(range.lowerBound) 与 \(range.upperBound) 之间") }
        return numbers
    }

    /// An address for notifications: http or https, with a path and without a query.
    func notifyURL(_ name: String) throws -> String {
        let text = try string(name, maximumLength: 256)
        guard NotifyURL.isValid(text) else { throw wrong(name, "应为不带参数的 http 或 https 绝对路径") }
        return text
    }

    /// `total` in fen and `currency`, which is CNY.
    func amount(_ name: String, total: String = "total") throws -> Int {
        let amount = try object(name)
        if try amount.optionalString("currency", maximumLength: 16) ?? "CNY" != "CNY" { throw amount.wrong("currency", "只支持 CNY") }
        return try amount.integer(total, in: 1...100_000_000)
    }

    func wrong(_ name: String, _ issue: String) -> PlatformError { .parameter(place + name, value: json[name], issue: issue) }

    func missing(_ name: String) -> PlatformError { .parameter(place + name, issue: "缺少必填参数") }
}
