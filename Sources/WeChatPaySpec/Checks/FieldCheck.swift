package import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Holds a value against the fields that are documented.
package struct FieldCheck {
    /// Whether numbers and booleans may be texts, as in a query and in APIv2's XML.
    package var acceptsTexts = false
    /// Whether fields that are not documented are problems.
    package var reportsUnknownFields = true
    /// Whether the fields that the client fills in must be there, too.
    package var requiresFilledInFields = true

    package init(acceptsTexts: Bool = false, reportsUnknownFields: Bool = true, requiresFilledInFields: Bool = true) {
        self.acceptsTexts = acceptsTexts
        self.reportsUnknownFields = reportsUnknownFields
        self.requiresFilledInFields = requiresFilledInFields
    }

    /// The problems in the order of the documentation, unknown fields last.
    package func problems(in value: JSON, fields: [APIField]) -> [FieldProblem] {
        guard let members = value.object else {
            return [FieldProblem(path: [], kind: .wrongType(expected: "an object", found: Self.name(of: value)))]
        }
        var problems: [FieldProblem] = []
        for field in fields {
            for name in names(of: field, in: members) {
                guard let member = members[name], !member.isNull else {
                    let isOptional = !field.isRequired || (field.isFilledIn && !requiresFilledInFields)
                    if !isOptional { problems.append(FieldProblem(path: [name], kind: .missing)) }
                    continue
                }
                problems += check(member, field).map { $0.below(name) }
            }
        }
        guard reportsUnknownFields else { return problems }
        let known = Set(fields.flatMap { names(of: $0, in: members) })
        for name in members.keys.sorted() where !known.contains(name) {
            problems.append(FieldProblem(path: [name], kind: .unknown(similar: Self.similar(to: name, among: fields.map(\.name)))))
        }
        return problems
    }

    private func names(of field: APIField, in members: [String: JSON]) -> [String] {
        guard field.numbers > 0 else { return [field.name] }
        return members.keys.filter(field.isName).sorted()
    }

    private func check(_ value: JSON, _ field: APIField) -> [FieldProblem] {
        guard field.isList else { return checkElement(value, field) }
        guard let elements = value.array else {
            return [FieldProblem(path: [], kind: .wrongType(expected: "a list", found: Self.name(of: value)))]
        }
        return elements.enumerated().flatMap { index, element in checkElement(element, field).map { $0.below("\(index)") } }
    }

    private func checkElement(_ value: JSON, _ field: APIField) -> [FieldProblem] {
        func wrong(_ expected: String) -> [FieldProblem] {
            [FieldProblem(path: [], kind: .wrongType(expected: expected, found: Self.name(of: value)))]
        }
        func documented(_ text: @autoclosure () -> String) -> [FieldProblem] {
            field.values.isEmpty || field.encryption != nil || field.values.contains(text())
                ? [] : [FieldProblem(path: [], kind: .undocumentedValue(documented: field.values))]
        }
        if field.encoding == .json {
            guard let text = value.string else { return wrong("a string that holds a JSON text") }
            guard let inner = try? JSON(parsing: Data(text.utf8)) else {
                return [FieldProblem(path: [], kind: .malformed(expected: "a JSON text"))]
            }
            var content = field
            content.encoding = nil
            content.isList = field.encodesList
            return check(inner, content)
        }
        switch (field.kind, value) {
        case (.object, _) where field.encoding == .form: return value.string == nil ? wrong("a string") : []
        case (.object, _):
            return field.fields.isEmpty
                ? (value.object == nil && value.array == nil ? wrong("an object") : []) : problems(in: value, fields: field.fields)
        case (.string, .sensitive), (.file, _): return []
        case (.string, .string(let text)):
            if field.isTime, Timestamp(text).date == nil { return [FieldProblem(path: [], kind: .malformed(expected: "a time in RFC 3339"))] }
            return documented(text)
        case (.string, .integer(let number)) where acceptsTexts: return documented("\(number)")
        case (.string, _): return wrong("a string")
        case (.integer, .integer(let number)): return documented("\(number)")
        case (.integer, .string(let text)) where acceptsTexts && Int(text) != nil: return documented(text)
        case (.integer, _): return wrong("an integer")
        case (.number, .integer), (.number, .number): return []
        case (.number, .string(let text)) where acceptsTexts && Double(text) != nil: return []
        case (.number, _): return wrong("a number")
        case (.boolean, .bool): return []
        case (.boolean, .string("true")) where acceptsTexts, (.boolean, .string("false")) where acceptsTexts: return []
        case (.boolean, _): return wrong("true or false")
        }
    }

    private static func name(of value: JSON) -> String {
        switch value {
        case .null: "null"
        case .bool: "a boolean"
        case .integer: "an integer"
        case .number: "a number"
        case .string, .sensitive: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// The documented name that a misspelt one was probably meant to be.
    private static func similar(to name: String, among names: [String]) -> String? {
        let plain = { (text: String) in text.lowercased().filter { $0 != "_" && $0 != "-" } }
        if let same = names.first(where: { plain($0) == plain(name) }) { return same }
        return names.map { ($0, editDistance(name, $0)) }.filter { $0.1 <= max(1, name.count / 4) }.min { $0.1 < $1.1 }?.0
    }
}
