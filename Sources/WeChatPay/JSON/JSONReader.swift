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
    private var nodes: [JSONTape.Node] = []
    private var unescaped: [String] = []
    private var hasPlainNames = true
    /// Whether the last string, up to its first escape, has no letter beyond ASCII.
    private var isASCII = true

    /// - Throws: ``JSONSyntaxError``.
    package static func read(_ text: Data) throws(JSONSyntaxError) -> JSON { try tape(of: text).json(at: 0) }

    /// - Throws: ``JSONSyntaxError``.
    static func tape(of text: Data) throws(JSONSyntaxError) -> JSONTape {
        guard text.count <= UInt32.max else { throw JSONSyntaxError(description: "it is longer than 4 GiB") }
        var reader = JSONReader(bytes: [UInt8](text))
        try reader.readDocument()
        return JSONTape(bytes: reader.bytes, nodes: reader.nodes, unescaped: reader.unescaped, hasPlainNames: reader.hasPlainNames)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        nodes.reserveCapacity(min(bytes.count / 8, 256))
    }

    private mutating func readDocument() throws(JSONSyntaxError) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        try readValue(depth: 0)
        skipSpace()
        if position < bytes.count { throw expected("the end of the text") }
    }

    private mutating func readValue(depth: Int) throws(JSONSyntaxError) {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): try readMembers(depth: depth)
        case UInt8(ascii: "["): try readElements(depth: depth)
        case UInt8(ascii: "\""): add(try readString())
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): add(try readNumber())
        case UInt8(ascii: "t"): try readWord("true", as: .true)
        case UInt8(ascii: "f"): try readWord("false", as: .false)
        case UInt8(ascii: "n"): try readWord("null", as: .null)
        default: throw expected("a value")
        }
    }

    private mutating func add(_ node: JSONTape.Node) {
        nodes.append(node)
        end(nodes.count - 1)
    }

    /// The value that began at `index` holds all that was read since.
    private mutating func end(_ index: Int) { nodes[index].next = UInt32(nodes.count) }

    private mutating func readMembers(depth: Int) throws(JSONSyntaxError) {
        try enter(depth: depth)
        let object = nodes.count
        nodes.append(.init(kind: .object))
        skipSpace()
        if take("}") { return end(object) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw expected("a name in double quotes") }
            let start = position + 1
            let name = try readString()
            if name.kind == .escaped || !isASCII { hasPlainNames = false }
            nodes[object].payload |= JSONTape.Node.mark(ofName: bytes[start..<position - 1])
            add(name)
            skipSpace()
            guard take(":") else { throw expected("a colon") }
            try readValue(depth: depth + 1)
            skipSpace()
        } while take(",")
        guard take("}") else { throw expected("a comma or }") }
        end(object)
    }

    private mutating func readElements(depth: Int) throws(JSONSyntaxError) {
        try enter(depth: depth)
        let array = nodes.count
        nodes.append(.init(kind: .array))
        skipSpace()
        if take("]") { return end(array) }
        repeat {
            try readValue(depth: depth + 1)
            skipSpace()
        } while take(",")
        guard take("]") else { throw expected("a comma or ]") }
        end(array)
    }

    private mutating func enter(depth: Int) throws(JSONSyntaxError) {
        guard depth < Self.maximumDepth else { throw expected("no deeper nesting") }
        position += 1
    }

    private mutating func readString() throws(JSONSyntaxError) -> JSONTape.Node {
        position += 1
        let start = position
        position = plainEnd(from: start)
        if next == UInt8(ascii: "\\") { return try readEscapedString(from: start) }
        let place = start..<position
        try endString()
        // Only where it is needed: to validate costs more than to read.
        if !isASCII { _ = try Self.validated(bytes[place]) }
        return JSONTape.Node(place)
    }

    /// Where the characters end that stand for themselves in a string. Sets `isASCII`.
    private mutating func plainEnd(from start: Int) -> Int {
        let (end, seen) = bytes.withUnsafeBytes { bytes in
            var end = start
            var seen: UInt64 = 0
            // Ciphertexts are long: eight bytes at a time, as long as none of them ends the string or is close to it.
            while end + 8 <= bytes.count {
                let part = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)
                let ends = Self.zeros(part ^ 0x2222_2222_2222_2222) | Self.zeros(part ^ 0x5c5c_5c5c_5c5c_5c5c)
                if ends | (part &- 0x2020_2020_2020_2020) & ~part & 0x8080_8080_8080_8080 != 0 { break }
                seen |= part
                end += 8
            }
            while end < bytes.count, bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") {
                seen |= UInt64(bytes[end])
                end += 1
            }
            return (end, seen)
        }
        isASCII = seen & 0x8080_8080_8080_8080 == 0
        return end
    }

    /// Not zero where one of the eight bytes is.
    private static func zeros(_ part: UInt64) -> UInt64 { (part &- 0x0101_0101_0101_0101) & ~part & 0x8080_8080_8080_8080 }

    private mutating func readEscapedString(from start: Int) throws(JSONSyntaxError) -> JSONTape.Node {
        var text = Array(bytes[start..<position])
        while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\"") {
            position += 1
            if byte == UInt8(ascii: "\\") { text += try readEscape() } else { text.append(byte) }
        }
        try endString()
        unescaped.append(try Self.validated(text[...]))
        return JSONTape.Node(kind: .escaped, payload: UInt64(unescaped.count - 1))
    }

    private mutating func endString() throws(JSONSyntaxError) {
        guard take("\"") else { throw expected("the string's closing quotation mark") }
    }

    private static func validated(_ text: ArraySlice<UInt8>) throws(JSONSyntaxError) -> String {
        guard let string = String(validating: text, as: UTF8.self) else { throw JSONSyntaxError(description: "it is not UTF-8") }
        return string
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
    private mutating func readNumber() throws(JSONSyntaxError) -> JSONTape.Node {
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
        if isWhole, let integer = Int(text) { return .init(integer) }
        guard let number = Double(text), number.isFinite else { throw expected("a smaller number before this") }
        // Beyond this a Double isn't every whole number.
        guard number.magnitude <= 0x1p53, let integer = Int(exactly: number) else { return .init(kind: .number, payload: number.bitPattern) }
        return .init(integer)
    }

    private mutating func readDigits() throws(JSONSyntaxError) {
        let start = position
        while let digit = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) { position += 1 }
        guard position > start else { throw expected("a digit") }
    }

    private mutating func readWord(_ word: StaticString, as kind: JSONTape.Node.Kind) throws(JSONSyntaxError) {
        guard bytes[position...].starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) else {
            throw expected("a value")
        }
        position += word.utf8CodeUnitCount
        add(.init(kind: kind))
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
