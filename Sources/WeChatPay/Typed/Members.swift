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
        guard let decoder = self as? JSONValueDecoder else {
            return MemberDecoder(container: MemberDecoder.Container(members: try container(keyedBy: MemberName.self)))
        }
        guard decoder.isObject else { throw decoder.mismatch(as: MemberDecoder.self) }
        return MemberDecoder(json: decoder)
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
    /// A class, since to pass a container on costs more than to look for a member.
    fileprivate final class Container {
        let members: KeyedDecodingContainer<MemberName>

        init(members: KeyedDecodingContainer<MemberName>) { self.members = members }
    }

    /// What was read already, without a container's detours, which cost more than all the rest of the decoding.
    fileprivate var json: JSONValueDecoder?
    /// What another decoder has.
    fileprivate var container: Container?

    package func contains(_ name: MemberName) -> Bool { container?.members.contains(name) ?? (json?.member(onWire: name) != nil) }

    package func required(_ name: MemberName) throws -> String { try read(name) { $0.string(at: $1) } ?? decode(name) }
    package func required(_ name: MemberName) throws -> Int { try read(name) { $0.integer(at: $1) } ?? decode(name) }

    package func required<Value: OpenEnumeration>(_ name: MemberName, as type: Value.Type = Value.self) throws -> Value {
        Value(rawValue: try required(name))
    }

    package func required<Value: Decodable>(_ name: MemberName, as type: Value.Type = Value.self) throws -> Value { try decode(name) }

    package func ifPresent(_ name: MemberName) throws -> String? { try readIfPresent(name) { $0.string(at: $1) } }
    package func ifPresent(_ name: MemberName) throws -> Int? { try readIfPresent(name) { $0.integer(at: $1) } }
    package func ifPresent(_ name: MemberName) throws -> Timestamp? { try ifPresent(name).map { (text: String) in Timestamp(text) } }

    package func ifPresent<Value: OpenEnumeration>(_ name: MemberName, as type: Value.Type = Value.self) throws -> Value? {
        try ifPresent(name).map { (text: String) in Value(rawValue: text) }
    }

    package func ifPresent<Value: Decodable>(_ name: MemberName, as type: Value.Type = Value.self) throws -> Value? { try decodeIfPresent(name) }

    /// What was read already; `nil` for what isn't there, isn't of this type, or is with another decoder.
    private func read<Value>(_ name: MemberName, _ value: (JSONTape, Int) -> Value?) -> Value? {
        guard let json, let member = json.member(onWire: name) else { return nil }
        return value(json.tape, member)
    }

    private func readIfPresent<Value: Decodable>(_ name: MemberName, _ value: (JSONTape, Int) -> Value?) throws -> Value? {
        guard let json else { return try decodeIfPresent(name) }
        guard let member = json.member(onWire: name) else { return nil }
        return try value(json.tape, member) ?? decodeIfPresent(name)
    }

    private func decode<Value: Decodable>(_ name: MemberName) throws -> Value {
        if let container { return try container.members.decode(Value.self, forKey: name) }
        guard let json, let member = json.member(onWire: name) else { throw missing(name) }
        return try json.value(at: member, key: name)
    }

    private func decodeIfPresent<Value: Decodable>(_ name: MemberName) throws -> Value? {
        if let container { return try container.members.decodeIfPresent(Value.self, forKey: name) }
        guard let json, let member = json.member(onWire: name), json.tape.kind(of: member) != .null else { return nil }
        return try json.value(at: member, key: name) as Value
    }

    private func missing(_ name: MemberName) -> DecodingError {
        .keyNotFound(name, .init(codingPath: json?.codingPath ?? [], debugDescription: "missing"))
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

    private var names: [String] { json?.names ?? container?.members.allKeys.map(\.stringValue) ?? [] }
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
