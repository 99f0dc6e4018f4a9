#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A JSON value: written as a literal in a call, read by name from an answer.
///
/// ```swift
/// let body: JSON = ["out_trade_no": "1217752501", "amount": ["total": 888, "currency": "CNY"]]
/// body.amount.total.int    // 888
/// body.amount.missing      // .null
/// ```
/// Members that share a name with a property of this type are reached by subscript: `value["string"]`.
@dynamicMemberLookup
public enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A whole number. Amounts are whole numbers of fen.
    case integer(Int)
    /// Any other number.
    case number(Double)
    case string(String)
    /// A sensitive field: plain text here, encrypted for the platform when it is sent.
    case sensitive(Sensitive)
    case array([JSON])
    case object([String: JSON])

    public subscript(dynamicMember name: String) -> JSON {
        get { self[name] }
        set { self[name] = newValue }
    }

    /// The member of an object, or `.null`. Setting one on anything else makes it an object with that member.
    public subscript(name: String) -> JSON {
        get { if case .object(let members) = self { members[name] ?? .null } else { .null } }
        set {
            var members = object ?? [:]
            members[name] = newValue
            self = .object(members)
        }
    }

    /// The element of an array, or `.null`.
    public subscript(index: Int) -> JSON {
        if case .array(let elements) = self, elements.indices.contains(index) { elements[index] } else { .null }
    }

    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var int: Int? { if case .integer(let value) = self { value } else { nil } }
    public var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
    public var object: [String: JSON]? { if case .object(let value) = self { value } else { nil } }
    public var isNull: Bool { self == .null }

    public var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }
}

extension JSON {
    /// Reads a JSON text.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody` when the bytes are no JSON text.
    public init(parsing bytes: Data) throws {
        do {
            self = try JSONReader.read(bytes)
        } catch {
            throw WeChatPayError(.unreadableBody, "The \(bytes.count) bytes are no readable JSON text.")
        }
    }

    /// The JSON text of this value: members sorted by name, `/` not escaped.
    ///
    /// - Throws: when a number is not finite, or a ``Sensitive`` value has no platform key to be encrypted with.
    public func encoded() throws -> Data {
        try JSONEncoder.wire.encode(self)
    }
}

extension JSONEncoder {
    /// How bodies are written on the wire, always the same bytes for the same value.
    static var wire: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

extension JSON: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .sensitive(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

extension JSON: CustomStringConvertible {
    public var description: String {
        switch self {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let value): Self.quoted(value)
        case .sensitive(let value): "\(value)"
        case .array(let value): "[" + value.map(\.description).joined(separator: ",") + "]"
        case .object(let value):
            "{" + value.sorted { $0.key < $1.key }.map { "\(Self.quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        (try? JSONEncoder.wire.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}
