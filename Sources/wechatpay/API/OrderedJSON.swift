import WeChatPay
import WeChatPaySpec

/// A JSON text for reading, the members in the order of the documentation.
struct OrderedJSON {
    let value: JSON
    let fields: [APIField]

    var text: String { Self.text(of: value, fields, indentation: "") }

    private static func text(of value: JSON, _ fields: [APIField], indentation: String) -> String {
        let inner = indentation + "  "
        func enclosed(_ opening: String, _ lines: [String], _ closing: String) -> String {
            "\(opening)\n" + lines.map { inner + $0 }.joined(separator: ",\n") + "\n\(indentation)\(closing)"
        }
        switch value {
        case .object(let members) where !members.isEmpty:
            let lines = members.map { name, member in
                let place = fields.firstIndex { $0.numbers > 0 ? name.hasPrefix($0.name) : $0.name == name }
                let nested = place.map { fields[$0].fields } ?? []
                return (place: place ?? fields.count, line: "\(JSON(name)): \(text(of: member, nested, indentation: inner))")
            }
            return enclosed("{", lines.sorted { $0.place < $1.place }.map(\.line), "}")
        case .array(let elements) where !elements.isEmpty:
            return enclosed("[", elements.map { text(of: $0, fields, indentation: inner) }, "]")
        default: return value.description
        }
    }
}
