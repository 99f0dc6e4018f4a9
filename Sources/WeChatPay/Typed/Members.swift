/// The name of a member on the wire.
package struct MemberName: CodingKey, ExpressibleByStringLiteral {
    package let stringValue: String
    package var intValue: Int? { nil }

    package init(stringValue: String) { self.stringValue = stringValue }
    package init?(intValue: Int) { nil }
    package init(stringLiteral value: String) { self.stringValue = value }
}

extension Decoder {
    package func members() throws -> MemberDecoder {
        if let decoder = self as? JSONValueDecoder { return MemberDecoder(source: .json(decoder, try decoder.members())) }
        return MemberDecoder(source: .container(try container(keyedBy: MemberName.self)))
    }
}

extension Encoder {
    package func members() -> MemberEncoder { MemberEncoder(container: container(keyedBy: MemberName.self)) }
}

/// Reads an object's members by their names on the wire. It costs the compiler less than a set of coding keys per type.
///
/// Texts, whole numbers and open enumerations, which most members are, have methods of their own: the generic one asks the runtime for types
/// and casts, which costs more than to read the text.
package struct MemberDecoder {
    fileprivate enum Source {
        /// Without a container's detours, which cost more than all the rest of the decoding.
        case json(JSONValueDecoder, [String: JSON])
        case container(KeyedDecodingContainer<MemberName>)
    }

    fileprivate let source: Source

    package func required(_ name: MemberName) throws -> String { if case .string(let text) = read(name) { text } else { try decode(name) } }
    package func required(_ name: MemberName) throws -> Int { if case .integer(let number) = read(name) { number } else { try decode(name) } }

    package func required<Value: OpenEnumeration>(_ name: MemberName, as type: Value.Type = Value.self) throws -> Value {
        if case .string(let text) = read(name) { Value(rawValue: text) } else { try decode(name) }
    }

    package func required<Value: Decodable>(_ name: MemberName, as type: Value.Type = Value.self) throws -> Value { try decode(name) }

    package func ifPresent(_ name: MemberName) throws -> String? {
        switch read(name) {
        case .string(let text): text
        case .null: nil
        default: try decodeIfPresent(name)
        }
    }

    package func ifPresent(_ name: MemberName) throws -> Int? {
        switch read(name) {
        case .integer(let number): number
        case .null: nil
        default: try decodeIfPresent(name)
        }
    }

    package func ifPresent(_ name: MemberName) throws -> Timestamp? { try ifPresent(name).map { (text: String) in Timestamp(text) } }

    package func ifPresent<Value: OpenEnumeration>(_ name: MemberName, as type: Value.Type = Value.self) throws -> Value? {
        try ifPresent(name).map { (text: String) in Value(rawValue: text) }
    }

    package func ifPresent<Value: Decodable>(_ name: MemberName, as type: Value.Type = Value.self) throws -> Value? {
        if case .null = read(name) { nil } else { try decodeIfPresent(name) }
    }

    /// What was read already, `.null` where that has no such member; `nil` where another decoder has it.
    private func read(_ name: MemberName) -> JSON? {
        if case .json(_, let members) = source { members[name.stringValue] ?? .null } else { nil }
    }

    private func decode<Value: Decodable>(_ name: MemberName) throws -> Value {
        switch source {
        case .json(let decoder, let members):
            guard let json = members[name.stringValue] else { throw decoder.missing(name) }
            return try decoder.value(of: json, key: name)
        case .container(let container): return try container.decode(Value.self, forKey: name)
        }
    }

    private func decodeIfPresent<Value: Decodable>(_ name: MemberName) throws -> Value? {
        switch source {
        case .json(let decoder, let members):
            guard let json = members[name.stringValue], json != .null else { return nil }
            return try decoder.value(of: json, key: name) as Value
        case .container(let container): return try container.decodeIfPresent(Value.self, forKey: name)
        }
    }

    /// All members whose name is `prefix` and `count` numbers.
    package func numbered<Value: Decodable>(_ prefix: String, _ count: Int) throws -> Numbered<Value>? {
        var values: [[Int]: Value] = [:]
        for name in names where name.hasPrefix(prefix) {
            let parts = name.dropFirst(prefix.count).split(separator: "_", omittingEmptySubsequences: false)
            let numbers = parts.compactMap { Int($0) }
            guard numbers.count == count, parts.count == count else { continue }
            values[numbers] = try required(MemberName(stringValue: name))
        }
        return values.isEmpty ? nil : Numbered(values)
    }

    private var names: [String] {
        switch source {
        case .json(_, let members): Array(members.keys)
        case .container(let container): container.allKeys.map(\.stringValue)
        }
    }
}

/// Writes an object's members under their names on the wire; what is `nil` is left out.
package struct MemberEncoder {
    var container: KeyedEncodingContainer<MemberName>

    package mutating func encode<Value: Encodable>(_ value: Value, _ name: MemberName) throws { try container.encode(value, forKey: name) }

    package mutating func encodeIfPresent<Value: Encodable>(_ value: Value?, _ name: MemberName) throws {
        try container.encodeIfPresent(value, forKey: name)
    }

    package mutating func encodeNumbered<Value: Encodable>(_ value: Numbered<Value>?, _ prefix: String) throws {
        for (numbers, value) in value?.values ?? [:] {
            try container.encode(value, forKey: MemberName(stringValue: prefix + numbers.map { "\($0)" }.joined(separator: "_")))
        }
    }
}
