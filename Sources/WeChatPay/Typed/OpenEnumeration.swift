/// A text of which the platform documents some values. Values that this version doesn't know come through as they are.
public protocol OpenEnumeration: RawRepresentable<String>, Codable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    init(rawValue: String)
}

extension OpenEnumeration {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    public init(from decoder: any Decoder) throws { self.init(rawValue: try decoder.singleValueContainer().decode(String.self)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public var description: String { rawValue }
}
