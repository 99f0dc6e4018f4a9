#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension JSON {
    /// A value of a JSON text. The text is read once; fields of type ``Sensitive`` are decrypted on the way.
    ///
    /// - Throws: `DecodingError`, or what the value throws.
    package static func decode<Value: Decodable>(_ type: Value.Type, from text: Data, decrypter: (any FieldDecrypter)? = nil) throws -> Value {
        let tape: JSONTape
        do {
            tape = try JSONReader.tape(of: text)
        } catch {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no JSON text", underlyingError: error))
        }
        let decoding = JSONValueDecoder.Decoding(decrypter: decrypter)
        if let value = try? JSONValueDecoder(tape, in: decoding).value(type), !decoding.needsFoundation { return value }
        // What it takes that a tape doesn't have, such as every digit of a Decimal, Foundation knows; and it names all errors.
        let decoder = JSONDecoder()
        decoder.userInfo = decoding.userInfo
        return try decoder.decode(type, from: text)
    }
}

/// Decodes what is made of texts, `Int`, `Double`, `Bool`, arrays and objects from a JSON text that was read before.
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

    let tape: JSONTape
    /// The value's place on the tape.
    private let index: Int
    private let decoding: Decoding
    private let parent: JSONValueDecoder?
    private let key: (any CodingKey)?

    init(_ tape: JSONTape, in decoding: Decoding) {
        self.tape = tape
        self.index = 0
        self.decoding = decoding
        self.parent = nil
        self.key = nil
    }

    private init(_ index: Int, below parent: JSONValueDecoder, key: any CodingKey) {
        self.tape = parent.tape
        self.index = index
        self.decoding = parent.decoding
        self.parent = parent
        self.key = key
    }

    var userInfo: [CodingUserInfoKey: Any] { decoding.userInfo }
    var codingPath: [any CodingKey] { (parent?.codingPath ?? []) + (key.map { [$0] } ?? []) }

    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if let value: Value = leaf(index) { return value }
        // These and the standard library's numbers decode themselves by this very method, or Foundation's decoder treats them its own way.
        guard !Self.foreign.contains(ObjectIdentifier(type)) else { throw mismatch(as: type) }
        return try Value(from: self)
    }

    /// The member or the element at `index` as a value.
    func value<Value: Decodable>(at index: Int, key: @autoclosure () -> any CodingKey) throws -> Value {
        try leaf(index) ?? child(index, key: key()).value(Value.self)
    }

    fileprivate func child(_ index: Int, key: any CodingKey) -> JSONValueDecoder { JSONValueDecoder(index, below: self, key: key) }

    private static let foreign: Set<ObjectIdentifier> = Set(
        [
            Bool.self, String.self, Double.self, Float.self, Int.self, Int8.self, Int16.self, Int32.self, Int64.self, Int128.self, UInt.self,
            UInt8.self, UInt16.self, UInt32.self, UInt64.self, UInt128.self, Data.self, Date.self, Decimal.self, URL.self,
        ].map { (type: any Any.Type) in ObjectIdentifier(type) }
    )

    /// What needs no decoder of its own.
    private func leaf<Value>(_ index: Int) -> Value? {
        if Value.self == String.self { return tape.string(at: index) as? Value }
        if Value.self == Int.self { return tape.integer(at: index) as? Value }
        if Value.self == Bool.self { return tape.bool(at: index) as? Value }
        if Value.self == Double.self { return tape.double(at: index) as? Value }
        // As a decoder of Foundation's reads them that was told nothing else.
        if Value.self == Date.self { return tape.double(at: index).map { Date(timeIntervalSinceReferenceDate: $0) } as? Value }
        if Value.self == Data.self { return tape.string(at: index).flatMap { Data(base64Encoded: $0) } as? Value }
        return Value.self == JSON.self ? tape.json(at: index) as? Value : nil
    }

    /// Whether it has members.
    var isObject: Bool { tape.kind(of: index) == .object }

    /// The place of a member, also of one that is null.
    func member(_ name: String) -> Int? { tape.member(name, of: index) }

    /// The same for a name of the platform's, which has no letter beyond ASCII.
    func member(onWire name: MemberName) -> Int? { tape.member(ascii: name.stringValue, of: index) }

    /// The members' names, each once.
    var names: [String] {
        var known: Set<String> = []
        return tape.members(of: index).map(\.name).filter { known.insert($0).inserted }
    }

    func mismatch(as type: any Any.Type) -> DecodingError {
        decoding.needsFoundation = true
        return .typeMismatch(type, .init(codingPath: codingPath, debugDescription: "another type"))
    }

    func missing(_ key: any CodingKey) -> DecodingError {
        .keyNotFound(key, .init(codingPath: codingPath, debugDescription: "missing"))
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard isObject else { throw mismatch(as: [String: JSON].self) }
        return KeyedDecodingContainer(KeyedContainer(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard tape.kind(of: index) == .array else { throw mismatch(as: [JSON].self) }
        return UnkeyedContainer(decoder: self, elements: tape.elements(of: index))
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { tape.kind(of: index) == .null }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }
}

private struct KeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: JSONValueDecoder

    var codingPath: [any CodingKey] { decoder.codingPath }
    var allKeys: [Key] { decoder.names.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { decoder.member(key.stringValue) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { decoder.tape.kind(of: try member(key)) == .null }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try decoder.value(at: member(key), key: key) }

    func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: Key) throws -> KeyedDecodingContainer<NestedKey> {
        try decoder.child(member(key), key: key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder.child(member(key), key: key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { throw decoder.mismatch(as: (any Decoder).self) }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw decoder.mismatch(as: (any Decoder).self) }

    private func member(_ key: Key) throws -> Int {
        guard let member = decoder.member(key.stringValue) else { throw decoder.missing(key) }
        return member
    }
}

private struct UnkeyedContainer: UnkeyedDecodingContainer {
    let decoder: JSONValueDecoder
    /// Their places on the tape.
    let elements: [Int]
    private(set) var currentIndex = 0

    init(decoder: JSONValueDecoder, elements: [Int]) {
        self.decoder = decoder
        self.elements = elements
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex == elements.count }

    mutating func decodeNil() throws -> Bool {
        guard decoder.tape.kind(of: try element()) == .null else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let value: Value = try decoder.value(at: element(), key: Index(intValue: currentIndex))
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

    private func element() throws -> Int {
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
