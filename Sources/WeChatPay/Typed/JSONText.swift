#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A text field that holds a JSON text: typed in code, a string on the wire.
public struct JSONText<Value: Codable & Hashable & Sendable>: Sendable, Hashable {
    public var value: Value

    public init(_ value: Value) { self.value = value }
}

extension JSONText: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        do {
            value = try JSON.decode(Value.self, from: Data(text.utf8), decrypter: decoder.userInfo[.fieldDecrypter] as? any FieldDecrypter)
        } catch let error as DecodingError {
            throw error.below(decoder.codingPath)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let inner = JSONEncoder.wire
        inner.userInfo[.fieldEncrypter] = encoder.userInfo[.fieldEncrypter] as? FieldEncrypter
        var container = encoder.singleValueContainer()
        try container.encode(String(decoding: inner.encode(value), as: UTF8.self))
    }
}

extension DecodingError {
    /// The same error of a text that is itself a field of something larger.
    fileprivate func below(_ path: [any CodingKey]) -> DecodingError {
        func moved(_ context: Context) -> Context {
            Context(codingPath: path + context.codingPath, debugDescription: context.debugDescription, underlyingError: context.underlyingError)
        }
        return switch self {
        case .typeMismatch(let type, let context): .typeMismatch(type, moved(context))
        case .valueNotFound(let type, let context): .valueNotFound(type, moved(context))
        case .keyNotFound(let key, let context): .keyNotFound(key, moved(context))
        case .dataCorrupted(let context): .dataCorrupted(moved(context))
        @unknown default: self
        }
    }
}
