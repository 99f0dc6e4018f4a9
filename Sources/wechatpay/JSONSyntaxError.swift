import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where a text stops being JSON. Decoders don't say it, and some let a comma too many pass, which the platform does not.
struct JSONSyntaxError: Error, CustomStringConvertible {
    let description: String

    /// - Throws: the first error in `text`.
    static func check(_ text: Data) throws {
        guard String(validating: text, as: UTF8.self) != nil else { throw JSONSyntaxError(description: "it is not UTF-8") }
        var reader = Reader(bytes: Array(text))
        try reader.readDocument()
    }
}

private struct Reader {
    private static let deepest = 500

    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func readDocument() throws {
        try readValue(depth: 0)
        skipSpace()
        if position < bytes.count { throw expected("the end of the text") }
    }

    private mutating func readValue(depth: Int) throws {
        skipSpace()
        guard depth <= Self.deepest else { throw expected("no deeper nesting") }
        switch next {
        case "{": try readMembers(depth: depth)
        case "[": try readElements(depth: depth)
        case "\"": try readString()
        case "-", .some("0"..."9"): try readNumber()
        default: try readWord()
        }
    }

    private mutating func readMembers(depth: Int) throws {
        position += 1
        skipSpace()
        if take("}") { return }
        repeat {
            skipSpace()
            guard next == "\"" else { throw expected("a name in double quotes") }
            try readString()
            skipSpace()
            guard take(":") else { throw expected("a colon") }
            try readValue(depth: depth + 1)
            skipSpace()
        } while take(",")
        guard take("}") else { throw expected("a comma or }") }
    }

    private mutating func readElements(depth: Int) throws {
        position += 1
        skipSpace()
        if take("]") { return }
        repeat {
            try readValue(depth: depth + 1)
            skipSpace()
        } while take(",")
        guard take("]") else { throw expected("a comma or ]") }
    }

    private mutating func readString() throws {
        position += 1
        while !take("\"") {
            guard let character = next, character.value >= 0x20 else { throw expected("the string's closing quotation mark") }
            position += 1
            guard character == "\\" else { continue }
            guard let escape = next, "\"\\/bfnrtu".unicodeScalars.contains(escape) else { throw expected("an escape such as \\n or \\u4e2d") }
            position += 1
            guard escape == "u" else { continue }
            for _ in 0..<4 {
                guard let digit = next, digit.properties.isASCIIHexDigit else { throw expected("four hexadecimal digits") }
                position += 1
            }
        }
    }

    private mutating func readNumber() throws {
        _ = take("-")
        if !take("0") { try readDigits() }
        if take(".") { try readDigits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try readDigits()
        }
    }

    private mutating func readDigits() throws {
        let start = position
        while let digit = next, ("0"..."9").contains(digit) { position += 1 }
        guard position > start else { throw expected("a digit") }
    }

    private mutating func readWord() throws {
        guard let word = ["true", "false", "null"].first(where: { bytes[position...].starts(with: $0.utf8) }) else { throw expected("a value") }
        position += word.utf8.count
    }

    /// The next byte; within a string, one that begins or continues a character beyond ASCII may be among them.
    private var next: Unicode.Scalar? { position < bytes.count ? Unicode.Scalar(bytes[position]) : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let character = next, [" ", "\n", "\r", "\t"].contains(character) { position += 1 }
    }

    private func expected(_ what: String) -> JSONSyntaxError {
        let lines = String(decoding: bytes[..<position], as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let found = String(decoding: bytes[position...].prefix(16), as: UTF8.self).first.map { "there is \(JSON(String($0)))" } ?? "the text ends"
        return JSONSyntaxError(description: "line \(lines.count), column \((lines.last?.count ?? 0) + 1): expected \(what), but \(found)")
    }
}
