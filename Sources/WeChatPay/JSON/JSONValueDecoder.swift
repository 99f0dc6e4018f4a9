#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension JSON {
    /// A value of a JSON text. The text is read once; fields of type ``Sensitive`` are decrypted on the way.
    ///
    /// - Throws: `DecodingError`, or what the value throws.
    static func decode<Value: Decodable>(_ type: Value.Type, from text: Data, decrypter: (any FieldDecrypter)? = nil) throws -> Value {
        let json: JSON
        do {
            json = try JSONReader.read(text)
        } catch {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no JSON text", underlyingError: error))
        }
        let decoding = JSONValueDecoder.Decoding(decrypter: decrypter)
        if let value = try? JSONValueDecoder(json, in: decoding).value(type), !decoding.needsFoundation { return value }
        // What it takes that a tree of values doesn't have, such as every digit of a Decimal, Foundation knows; and it names all errors.
        let decoder = JSONDecoder()
        decoder.userInfo = decoding.userInfo
        return try decoder.decode(type, from: text)
    }
}

/// Decodes what is made of texts, `Int`, `Double`, `Bool`, arrays and objects from a JSON value that was read before.
///
/// It is for values that fit. What it can't decode exactly, ``JSON/decode(_:from:decrypter:)`` leaves to Foundation.
final class JSONValueDecoder: Decoder {
    /// What all decoders of one value share.
    final class Decoding {
        private let decrypter: (any FieldDecrypter)?
        /// Also where the error was caught by the value.
        fileprivate(set) var needsFoundation = false

        init(decrypter: (any FieldDecrypter)?) { self.decrypter = decrypter }

        var userInfo: [CodingUserInfoKey: any Sendable] { decrypter.map { [.fieldDecrypter: $0] } ?? [:] }
    }

    let json: JSON
    private let decoding: Decoding
    private let parent: JSONValueDecoder?
    private let key: (any CodingKey)?

    init(_ json: JSON, in decoding: Decoding) {
        self.json = json
        self.decoding = decoding
        self.parent = nil
        self.key = nil
    }

    private init(_ json: JSON, below parent: JSONValueDecoder, key: any CodingKey) {
        self.json = json
        self.decoding = parent.decoding
        self.parent = parent
        self.key = key
    }

    var userInfo: [CodingUserInfoKey: Any] { decoding.userInfo }
    var codingPath: [any CodingKey] { (parent?.codingPath ?? []) + (key.map { [$0] } ?? []) }

    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if let value: Value = Self.leaf(json) { return value }
        // These and the standard library's numbers decode themselves by this very method, or Foundation's decoder treats them its own way.
        guard !Self.foreign.contains(ObjectIdentifier(type)) else { throw mismatch(as: type) }
        return try Value(from: self)
    }

    /// The member or the element `json` as a value.
    func value<Value: Decodable>(of json: JSON, key: @autoclosure () -> any CodingKey) throws -> Value {
        try Self.leaf(json) ?? child(json, key: key()).value(Value.self)
    }

    fileprivate func child(_ json: JSON, key: any CodingKey) -> JSONValueDecoder { JSONValueDecoder(json, below: self, key: key) }

    private static let foreign: Set<ObjectIdentifier> = Set(
        [
            Bool.self, String.self, Double.self, Float.self, Int.self, Int8.self, Int16.self, Int32.self, Int64.self, Int128.self, UInt.self,
            UInt8.self, UInt16.self, UInt32.self, UInt64.self, UInt128.self, Data.self, Date.self, Decimal.self, URL.self,
        ].map { (type: any Any.Type) in ObjectIdentifier(type) }
    )

    /// What needs no decoder of its own.
    private static func leaf<Value>(_ json: JSON) -> Value? {
        switch json {
        case .string(let text) where Value.self == String.self: text as? Value
        case .integer(let number) where Value.self == Int.self: number as? Value
        case .bool(let bool) where Value.self == Bool.self: bool as? Value
        case .integer, .number: Value.self == Double.self ? json.double as? Value : Value.self == JSON.self ? json as? Value : nil
        default: Value.self == JSON.self ? json as? Value : nil
        }
    }

    /// - Throws: `DecodingError` unless it is an object.
    func members() throws -> [String: JSON] {
        guard case .object(let members) = json else { throw mismatch(as: [String: JSON].self) }
        return members
    }

    fileprivate func mismatch(as type: any Any.Type) -> DecodingError {
        decoding.needsFoundation = true
        return .typeMismatch(type, .init(codingPath: codingPath, debugDescription: "another type"))
    }

    func missing(_ key: any CodingKey) -> DecodingError {
        .keyNotFound(key, .init(codingPath: codingPath, debugDescription: "missing"))
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(KeyedContainer(decoder: self, members: try members()))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let elements) = json else { throw mismatch(as: [JSON].self) }
        return UnkeyedContainer(decoder: self, elements: elements)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { json == .null }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }
}

private struct KeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: JSONValueDecoder
    let members: [String: JSON]

    var codingPath: [any CodingKey] { decoder.codingPath }
    var allKeys: [Key] { members.keys.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try member(key) == .null }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try decoder.value(of: member(key), key: key) }

    func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: Key) throws -> KeyedDecodingContainer<NestedKey> {
        try decoder.child(member(key), key: key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder.child(member(key), key: key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { throw decoder.mismatch(as: (any Decoder).self) }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw decoder.mismatch(as: (any Decoder).self) }

    private func member(_ key: Key) throws -> JSON {
        guard let member = members[key.stringValue] else { throw decoder.missing(key) }
        return member
    }
}

private struct UnkeyedContainer: UnkeyedDecodingContainer {
    let decoder: JSONValueDecoder
    let elements: [JSON]
    private(set) var currentIndex = 0

    init(decoder: JSONValueDecoder, elements: [JSON]) {
        self.decoder = decoder
        self.elements = elements
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex == elements.count }

    mutating func decodeNil() throws -> Bool {
        guard try element() == .null else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let value: Value = try decoder.value(of: element(), key: Index(intValue: currentIndex))
        currentIndex += 1
        return value
    }

    mutating func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) throws -> KeyedDecodingContainer<NestedKey> {
        let container = try decoder.child(element(), key: Index(intValue: currentIndex)).container(keyedBy: type)
        currentIndex += 1
        return container
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        let container = try decoder.child(element(), key: Index(intValue: currentIndex)).unkeyedContainer()
        currentIndex += 1
        return container
    }

    mutating func superDecoder() throws -> any Decoder { throw decoder.mismatch(as: (any Decoder).self) }

    private func element() throws -> JSON {
        guard !isAtEnd else { throw decoder.missing(Index(intValue: currentIndex)) }
        return elements[currentIndex]
    }

    private struct Index: CodingKey {
        let intValue: Int?
        var stringValue: String { "Index \(intValue ?? 0)" }

        init(intValue: Int) { self.intValue = intValue }
        init?(stringValue: String) { nil }
    }
}
