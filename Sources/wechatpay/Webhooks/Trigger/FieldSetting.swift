import WeChatPay
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `amount.total=5`: a field of a notification and its value, typed as the description says.
struct FieldSetting {
    let path: String
    /// `nil` leaves the field out.
    let text: String?

    /// Sets the field in `value`, which `fields` describe.
    ///
    /// - Returns: false when no such field is documented.
    func apply(to value: inout JSON, _ fields: [APIField]) throws -> Bool {
        let steps = path.replacing("[", with: ".").replacing("]", with: "").split(separator: ".").map(String.init)
        guard let (field, isElement) = Self.field(at: steps[...], fields) else { return false }
        try set(try text.map { try json($0, field, isElement: isElement) }, at: steps[...], in: &value)
        return true
    }

    /// The field that a path leads to, and whether it leads to one element of a list.
    private static func field(at steps: ArraySlice<String>, _ fields: [APIField]) -> (APIField, isElement: Bool)? {
        guard let name = steps.first, let field = fields.first(where: { $0.isName(name) }) else { return nil }
        var rest = steps.dropFirst()
        let isElement = field.isList && rest.first.flatMap { Int($0) } != nil
        if isElement { rest = rest.dropFirst() }
        if rest.isEmpty { return (field, isElement) }
        guard field.encoding == nil, !field.isList || isElement else { return nil }
        return Self.field(at: rest, field.fields)
    }

    private func json(_ text: String, _ field: APIField, isElement: Bool) throws -> JSON {
        func wrong(_ expected: String) -> Failure { Failure.usage("--set \(path): it must be \(expected), not \(text).") }
        func parsed(_ expected: String) throws -> JSON {
            guard let value = try? JSON(parsing: Data(text.utf8)) else { throw wrong(expected) }
            return value
        }
        if field.isList, !isElement {
            let value = try parsed("a list as JSON, [...], or name an element: \(path)[0]")
            guard value.array != nil else { throw wrong("a list as JSON, [...]") }
            return value
        }
        switch field.kind {
        case .integer:
            guard let number = Int(text) else { throw wrong("a whole number") }
            return .integer(number)
        case .number:
            guard let number = Double(text) else { throw wrong("a number") }
            return .number(number)
        case .boolean:
            guard let value = Bool(text) else { throw wrong("true or false") }
            return .bool(value)
        case .object where field.encoding == nil:
            let value = try parsed("an object as JSON, {...}")
            guard value.object != nil else { throw wrong("an object as JSON, {...}") }
            return value
        case .object, .string, .file: return .string(text)
        }
    }

    private func set(_ new: JSON?, at steps: ArraySlice<String>, in value: inout JSON) throws {
        guard let step = steps.first else {
            value = new ?? .null
            return
        }
        if let index = Int(step), value.object == nil {
            var elements = value.array ?? []
            guard index <= elements.count else {
                throw Failure.usage("--set \(path): the list has \(elements.count) elements; the next one is [\(elements.count)].")
            }
            if index == elements.count { elements.append(.null) }
            try set(new, at: steps.dropFirst(), in: &elements[index])
            if elements[index].isNull { elements.remove(at: index) }
            value = .array(elements)
        } else {
            var members = value.object ?? [:]
            var member = members[step] ?? .null
            try set(new, at: steps.dropFirst(), in: &member)
            members[step] = member.isNull ? nil : member
            value = .object(members)
        }
    }

    /// The paths of all fields, as `--set` takes them.
    static func paths(_ fields: [APIField], below prefix: String = "") -> [String] {
        fields.flatMap { field -> [String] in
            let name = prefix + field.name + (0..<field.numbers).map { _ in "0" }.joined(separator: "_") + (field.isList ? "[0]" : "")
            return field.fields.isEmpty || field.encoding != nil ? [name] : [name] + paths(field.fields, below: name + ".")
        }
    }

    /// - Returns: the documented paths that may be meant.
    func similar(among paths: [String]) -> [String] {
        let name = path.split(separator: ".").last.map(String.init) ?? path
        let candidates = paths.map { candidate in
            let last = candidate.split(separator: ".").last.map(String.init) ?? candidate
            return (candidate, min(editDistance(path, candidate), editDistance(name, last) + 1))
        }
        return candidates.filter { $0.1 <= max(2, name.count / 3) }.sorted { $0.1 < $1.1 }.prefix(3).map(\.0)
    }
}
