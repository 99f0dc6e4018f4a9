#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WeChatPay {
    /// The query of a request, in the order written. Names and values are percent-encoded; an empty value is sent as `name=`.
    public struct Query: Sendable, Hashable, ExpressibleByDictionaryLiteral {
        /// Names and values as plain text.
        public var items: [Item]

        public struct Item: Sendable, Hashable {
            public var name: String
            public var value: String

            public init(name: String, value: String) {
                self.name = name
                self.value = value
            }
        }

        public init(items: [Item]) { self.items = items }

        public init(dictionaryLiteral elements: (String, any LosslessStringConvertible)...) {
            self.items = elements.map { Item(name: $0.0, value: $0.1.description) }
        }

        /// The members of a value that encodes as a flat object, sorted by name; `null` members are left out and lists repeat
        /// their name.
        ///
        /// - Throws: ``WeChatPayError`` of kind `invalidRequest` when a member is an object.
        public init(encoding value: some Encodable) throws {
            let members: [String: JSON]
            do {
                members = try JSONDecoder().decode([String: JSON].self, from: JSONEncoder.wire.encode(value))
            } catch {
                throw WeChatPayError(.invalidRequest, "The query is not a flat object of names and values.")
            }
            self.items = try members.sorted { $0.key < $1.key }.flatMap { name, value in
                try Self.texts(of: value, named: name).map { Item(name: name, value: $0) }
            }
        }

        private static func texts(of value: JSON, named name: String) throws -> [String] {
            switch value {
            case .null: []
            case .bool(let value): ["\(value)"]
            case .integer(let value): ["\(value)"]
            case .number(let value): ["\(value)"]
            case .string(let value): [value]
            case .array(let elements): try elements.flatMap { try texts(of: $0, named: name) }
            case .object, .sensitive: throw WeChatPayError(.invalidRequest, "The query's \(name) is not a plain value.")
            }
        }

        /// With the leading `?`, or empty.
        package var encoded: String {
            guard !items.isEmpty else { return "" }
            return "?"
                + items.map { item in
                    PercentEncoding.encode(item.name, keeping: PercentEncoding.unreserved) + "="
                        + PercentEncoding.encode(item.value, keeping: PercentEncoding.unreserved)
                }.joined(separator: "&")
        }
    }
}
