import WeChatPaySpec

/// Writes structs and open enumerations.
struct ShapeWriter {
    /// The namespace of the family's shared types.
    let namespace: String

    func write(struct name: String, fields: [APIField], documentation: [String], to text: inout SourceText) {
        let nested = nestedTypes(of: fields)
        let properties = properties(of: fields, nested: nested)
        text.documentation(documentation)
        text.block("public struct \(name): Codable, Hashable, Sendable") { text in
            for property in properties {
                text.documentation([property.documentation])
                text.line("public var \(property.name): \(property.type)\(property.isOptional ? "?" : "")")
            }
            text.line()
            writeInitializer(properties, to: &text)
            text.line()
            writeDecoding(properties, to: &text)
            text.line()
            writeEncoding(properties, to: &text)
            for (typeName, field) in nested {
                text.line()
                let documentation = [Self.documentation(of: field)]
                if field.kind == .object {
                    write(struct: typeName, fields: field.fields, documentation: documentation, to: &text)
                } else {
                    write(enumeration: typeName, values: field.values, documentation: documentation, to: &text)
                }
            }
        }
    }

    func write(enumeration name: String, values: [String], documentation: [String], to text: inout SourceText) {
        text.documentation(documentation)
        text.block("public struct \(name): OpenEnumeration") { text in
            text.line("public let rawValue: String")
            text.line("public init(rawValue: String) { self.rawValue = rawValue }")
            text.line()
            var taken: Set<String> = []
            for value in values {
                var member = SwiftName.member(value)
                while !taken.insert(member).inserted { member += "_" }
                text.line("public static var \(member): Self { Self(rawValue: \"\(value)\") }")
            }
        }
    }

    /// The type of a field's value, without its optionality.
    func type(of field: APIField, nestedName: String?) -> String {
        var type: String
        switch field.kind {
        case .object where field.shape != nil: type = "\(namespace).\(field.shape!)"
        case .object where field.fields.isEmpty: type = "JSON"
        case .object: type = nestedName ?? "JSON"
        case .string where field.encryption != nil: type = "Sensitive"
        case .string where field.shape != nil: type = "\(namespace).\(field.shape!)"
        case .string where !field.values.isEmpty: type = nestedName ?? "String"
        case .string where field.isTime: type = "Timestamp"
        case .string, .file: type = "String"
        case .integer: type = "Int"
        case .number: type = "Double"
        case .boolean: type = "Bool"
        }
        if field.encodesList { type = "[\(type)]" }
        switch field.encoding {
        case .json: type = "JSONText<\(type)>"
        case .form: type = "FormText<\(type)>"
        case nil: break
        }
        if field.isList { type = "[\(type)]" }
        if field.numbers > 0 { type = "Numbered<\(type)>" }
        return type
    }

    static func documentation(of field: APIField) -> String {
        let title = field.title ?? field.name
        var text = field.term.map { "\(title) (\($0))" } ?? title
        if field.kind == .integer, !field.values.isEmpty { text += ": \(field.values.joined(separator: ", "))" }
        return text + "."
    }

    private struct Property {
        let field: APIField
        let name: String
        let type: String

        var isOptional: Bool { !field.isRequired }
        var documentation: String { ShapeWriter.documentation(of: field) }
    }

    private func nestedTypes(of fields: [APIField]) -> [(name: String, field: APIField)] {
        var taken: Set<String> = []
        return fields.compactMap { field in
            let isStruct = field.kind == .object && !field.fields.isEmpty
            guard field.shape == nil, isStruct || field.isEnumeration else { return nil }
            var name = SwiftName.type(field.name)
            while !taken.insert(name).inserted { name += "Value" }
            return (name, field)
        }
    }

    private func properties(of fields: [APIField], nested: [(name: String, field: APIField)]) -> [Property] {
        var taken: Set<String> = []
        return fields.map { field in
            var name = SwiftName.property(field.name)
            while !taken.insert(name).inserted { name += field.numbers > 0 ? "ByNumber" : "Value" }
            let nestedName = nested.first { $0.field.name == field.name && $0.field.numbers == field.numbers }?.name
            return Property(field: field, name: name, type: type(of: field, nestedName: nestedName))
        }
    }

    private func writeInitializer(_ properties: [Property], to text: inout SourceText) {
        let parameters = properties.map { "\($0.name): \($0.type)\($0.isOptional ? "? = nil" : "")" }
        text.line("public init(")
        for (index, parameter) in parameters.enumerated() {
            text.line("    \(parameter)\(index == parameters.count - 1 ? "" : ",")")
        }
        text.block(")") { text in
            for property in properties { text.line("self.\(property.name) = \(property.name)") }
        }
    }

    private func writeDecoding(_ properties: [Property], to text: inout SourceText) {
        text.block("public init(from decoder: any Decoder) throws") { text in
            text.line("let member = try decoder.members()")
            for property in properties {
                let field = property.field
                let call =
                    if field.numbers > 0 { "numbered(\"\(field.name)\", \(field.numbers))" } else if property.isOptional {
                        "ifPresent(\"\(field.name)\")"
                    } else { "required(\"\(field.name)\")" }
                text.line("self.\(property.name) = try member.\(call)")
            }
        }
    }

    private func writeEncoding(_ properties: [Property], to text: inout SourceText) {
        text.block("public func encode(to encoder: any Encoder) throws") { text in
            text.line("var members = encoder.members()")
            for property in properties {
                let method = property.field.numbers > 0 ? "encodeNumbered" : property.isOptional ? "encodeIfPresent" : "encode"
                text.line("try members.\(method)(self.\(property.name), \"\(property.field.name)\")")
            }
        }
    }
}
