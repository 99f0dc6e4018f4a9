#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Where a text stops being JSON.
package struct JSONSyntaxError: Error, CustomStringConvertible {
    package let description: String
}

/// Reads a JSON text (RFC 8259) in one pass over its bytes.
///
/// It takes no more than the standard: no comma too many, no text behind the end, no lone surrogate, no number beyond `Double`. Of two
/// members with one name the first counts.
package struct JSONReader {
    /// What is read can be written: Foundation's encoder goes no deeper.
    private static let maximumDepth = 511

    private let bytes: [UInt8]
    private var position = 0

    /// - Throws: ``JSONSyntaxError``.
    package static func read(_ text: Data) throws(JSONSyntaxError) -> JSON {
        // Once for the whole text: this initialiser costs more than what it looks at.
        guard String(validating: text, as: UTF8.self) != nil else { throw JSONSyntaxError(description: "it is not UTF-8") }
        var reader = JSONReader(bytes: [UInt8](text))
        return try reader.readDocument()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func readDocument() throws(JSONSyntaxError) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        let value = try readValue(depth: 0)
        skipSpace()
        if position < bytes.count { throw expected("the end of the text") }
        return value
    }

    private mutating func readValue(depth: Int) throws(JSONSyntaxError) -> JSON {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try readMembers(depth: depth)
        case UInt8(ascii: "["): return try readElements(depth: depth)
        case UInt8(ascii: "\""): return .string(try readString())
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try readNumber()
        case UInt8(ascii: "t"): return try readWord("true", as: .bool(true))
        case UInt8(ascii: "f"): return try readWord("false", as: .bool(false))
        case UInt8(ascii: "n"): return try readWord("null", as: .null)
        default: throw expected("a value")
        }
    }

    private mutating func readMembers(depth: Int) throws(JSONSyntaxError) -> JSON {
        try enter(depth: depth)
        skipSpace()
        if take("}") { return .object([:]) }
        // Most objects have no more, and to grow costs more than all else.
        var members = Dictionary<String, JSON>(minimumCapacity: depth == 0 ? 24 : 12)
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw expected("a name in double quotes") }
            let name = try readString()
            skipSpace()
            guard take(":") else { throw expected("a colon") }
            let value = try readValue(depth: depth + 1)
            if let first = members.updateValue(value, forKey: name) { members[name] = first }
            skipSpace()
        } while take(",")
        guard take("}") else { throw expected("a comma or }") }
        return .object(members)
    }

    private mutating func readElements(depth: Int) throws(JSONSyntaxError) -> JSON {
        try enter(depth: depth)
        skipSpace()
        var elements: [JSON] = []
        if take("]") { return .array(elements) }
        repeat {
            elements.append(try readValue(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw expected("a comma or ]") }
        return .array(elements)
    }

    private mutating func enter(depth: Int) throws(JSONSyntaxError) {
        guard depth < Self.maximumDepth else { throw expected("no deeper nesting") }
        position += 1
    }

    private mutating func readString() throws(JSONSyntaxError) -> String {
        position += 1
        let start = position
        var end = start
        while end < bytes.count, bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") { end += 1 }
        position = end
        if next == UInt8(ascii: "\\") { return try readEscapedString(from: start) }
        return try endString(bytes[start..<position])
    }

    private mutating func readEscapedString(from start: Int) throws(JSONSyntaxError) -> String {
        var text = Array(bytes[start..<position])
        while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\"") {
            position += 1
            if byte == UInt8(ascii: "\\") { text += try readEscape() } else { text.append(byte) }
        }
        return try endString(text[...])
    }

    private mutating func endString(_ text: ArraySlice<UInt8>) throws(JSONSyntaxError) -> String {
        guard take("\"") else { throw expected("the string's closing quotation mark") }
        return String(decoding: text, as: UTF8.self)
    }

    /// What stands behind a backslash, in UTF-8.
    private mutating func readEscape() throws(JSONSyntaxError) -> [UInt8] {
        guard let escape = next, let index = Self.escapes.firstIndex(of: escape) else { throw expected("an escape such as \\n or \\u4e2d") }
        position += 1
        guard escape == UInt8(ascii: "u") else { return [Self.escaped[index]] }
        let unit = try readCodeUnit()
        if let scalar = Unicode.Scalar(unit) { return Array(String(scalar).utf8) }
        guard UTF16.isLeadSurrogate(unit), take("\\"), take("u") else { throw expected("the other half of a surrogate pair") }
        let trail = try readCodeUnit()
        guard UTF16.isTrailSurrogate(trail) else { throw expected("the other half of a surrogate pair") }
        return Array(String(decoding: [unit, trail], as: UTF16.self).utf8)
    }

    private static let escapes = Array("\"\\/bfnrtu".utf8)
    private static let escaped = Array("\"\\/\u{8}\u{c}\n\r\t".utf8)

    private mutating func readCodeUnit() throws(JSONSyntaxError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else { throw expected("four hexadecimal digits") }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    /// A whole number becomes an integer, also when it is written with a fraction or an exponent.
    private mutating func readNumber() throws(JSONSyntaxError) -> JSON {
        let start = position
        _ = take("-")
        if !take("0") { try readDigits() }
        var isWhole = true
        if take(".") {
            isWhole = false
            try readDigits()
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            try readDigits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text), number.isFinite else { throw expected("a smaller number before this") }
        // Beyond this a Double isn't every whole number.
        guard number.magnitude <= 0x1p53, let integer = Int(exactly: number) else { return .number(number) }
        return .integer(integer)
    }

    private mutating func readDigits() throws(JSONSyntaxError) {
        let start = position
        while let digit = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) { position += 1 }
        guard position > start else { throw expected("a digit") }
    }

    private mutating func readWord(_ word: StaticString, as value: JSON) throws(JSONSyntaxError) -> JSON {
        guard bytes[position...].starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) else {
            throw expected("a value")
        }
        position += word.utf8CodeUnitCount
        return value
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func expected(_ what: String) -> JSONSyntaxError {
        let lines = String(decoding: bytes[..<position], as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let found = String(decoding: bytes[position...].prefix(16), as: UTF8.self).first.map { "there is \(JSON(String($0)))" } ?? "the text ends"
        return JSONSyntaxError(description: "line \(lines.count), column \((lines.last?.count ?? 0) + 1): expected \(what), but \(found)")
    }
}
