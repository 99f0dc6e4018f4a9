/// A piece of a page.
///
/// A text becomes one by being escaped, and there is no other way: nobody's text is ever markup. Names of elements and attributes are
/// literals of the program.
struct HTML: Sendable {
    fileprivate(set) var markup = ""

    static let empty = HTML()

    /// A whole document, to be sent.
    var document: String { "<!doctype html>\n" + markup }

    private init() {}

    init(text: String) { markup = text.escaped }

    /// An element.
    ///
    /// - Parameter content: `nil` for an element that has none and no end tag.
    init(_ name: StaticString, _ attributes: [Attribute], _ content: HTML?) {
        markup = "<\(name)"
        for attribute in attributes {
            switch attribute.value {
            case .text(let value): markup += " \(attribute.name)=\"\(value.escaped)\""
            case .flag(true): markup += " \(attribute.name)"
            case .flag(false): break
            }
        }
        markup += ">"
        guard let content else { return }
        markup += content.markup + "</\(name)>"
    }

    init(_ parts: [HTML]) { markup = parts.map(\.markup).joined() }

    struct Attribute: Sendable {
        enum Value: Sendable {
            case text(String)
            /// Whether the attribute is there at all.
            case flag(Bool)
        }

        let name: StaticString
        let value: Value
    }
}

extension String {
    fileprivate var escaped: String {
        var escaped = ""
        escaped.reserveCapacity(utf8.count)
        for character in unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
