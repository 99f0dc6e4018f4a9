#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A text field that holds a form, `name=value&name=value`: typed in code, a string on the wire.
public struct FormText<Value: Codable & Hashable & Sendable>: Sendable, Hashable {
    public var value: Value

    public init(_ value: Value) { self.value = value }
}

extension FormText: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        var members: [String: JSON] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let name = PercentEncoding.decode(parts[0]), let value = PercentEncoding.decode(parts[1]) else {
                throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no form"))
            }
            members[name] = .string(value)
        }
        value = try Self.decoded(members)
    }

    /// A form has no types: a member that the value wants as a number is read as one.
    private static func decoded(_ members: [String: JSON]) throws -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: JSON.object(members).encoded())
        } catch let error as DecodingError {
            guard case .typeMismatch(_, let context) = error, let name = context.codingPath.last?.stringValue,
                let number = members[name]?.string.flatMap({ Int($0) })
            else { throw error }
            return try decoded(members.merging([name: .integer(number)]) { _, number in number })
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(WeChatPay.Query(encoding: value).encoded.dropFirst()))
    }
}
