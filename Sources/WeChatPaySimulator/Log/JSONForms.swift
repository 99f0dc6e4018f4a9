import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The ways in which libraries write the same JSON.
enum JSONForms {
    /// What lies between the tokens.
    private struct Spacing {
        var afterComma = ""
        var afterColon = ""
    }

    static func all(of body: Data) -> [Data] {
        guard let json = try? JSON(parsing: body), let sorted = try? json.encoded() else { return [] }
        let trimmed = body.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
        var forms = [Data(trimmed), body + Data("\n".utf8)]
        for source in [body, sorted] {
            let tokens = Tokens(source)
            for spacing in [Spacing(), Spacing(afterComma: " ", afterColon: " "), Spacing(afterColon: " ")] {
                for escapesSlashes in [false, true] {
                    for escapesNonASCII in [false, true] {
                        forms.append(tokens.written(spacing.afterComma, spacing.afterColon, escapesSlashes, escapesNonASCII))
                    }
                }
            }
        }
        return forms
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

    /// A JSON text's tokens in their order.
    private struct Tokens {
        private enum Token {
            case mark(Character)
            case text(String)
            case word(String)
        }

        private var tokens: [Token] = []

        init(_ json: Data) {
            var rest = json[...]
            while let byte = rest.first {
                if isSpace(byte) {
                    rest = rest.dropFirst()
                } else if byte == UInt8(ascii: "\"") {
                    let end = Self.end(ofTextIn: rest)
                    let literal = Data(rest[..<end])
                    let text = (try? JSON(parsing: Data("[".utf8) + literal + Data("]".utf8)))?[0].string
                    tokens.append(.text(text ?? String(decoding: literal, as: UTF8.self)))
                    rest = rest[end...]
                } else if "{}[],:".utf8.contains(byte) {
                    tokens.append(.mark(Character(Unicode.Scalar(byte))))
                    rest = rest.dropFirst()
                } else {
                    let word = rest.prefix { !isSpace($0) && !"{}[],:\"".utf8.contains($0) }
                    tokens.append(.word(String(decoding: word, as: UTF8.self)))
                    rest = rest[word.endIndex...]
                }
            }
        }

        private static func end(ofTextIn json: Data) -> Data.Index {
            var index = json.startIndex + 1
            while index < json.endIndex, json[index] != UInt8(ascii: "\"") { index += json[index] == UInt8(ascii: "\\") ? 2 : 1 }
            return min(index + 1, json.endIndex)
        }

        func written(_ afterComma: String, _ afterColon: String, _ escapesSlashes: Bool, _ escapesNonASCII: Bool) -> Data {
            var text = ""
            for token in tokens {
                switch token {
                case .mark(","): text += "," + afterComma
                case .mark(":"): text += ":" + afterColon
                case .mark(let mark): text.append(mark)
                case .word(let word): text += word
                case .text(let value): text += Self.quoted(value, escapesSlashes, escapesNonASCII)
                }
            }
            return Data(text.utf8)
        }

        private static func quoted(_ text: String, _ escapesSlashes: Bool, _ escapesNonASCII: Bool) -> String {
            var quoted = "\""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"": quoted += "\\\""
                case "\\": quoted += "\\\\"
                case "\n": quoted += "\\n"
                case "\r": quoted += "\\r"
                case "\t": quoted += "\\t"
                case "/" where escapesSlashes: quoted += "\\/"
                case _ where scalar.value < 0x20 || escapesNonASCII && scalar.value > 0x7E:
                    for unit in UTF16.encode(scalar) ?? .init() {
                        let digits = String(unit, radix: 16)
                        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    }
                default: quoted.unicodeScalars.append(scalar)
                }
            }
            return quoted + "\""
        }
    }
}
