/// A message of APIv2: members with names and texts, in their order.
///
/// ```swift
/// let body: XML = ["appid": "wx…", "total_fee": 888, "detail": .json(["goods_detail": […]])]
/// body.total_fee.string    // "888"
/// body.missing.string      // nil
/// ```
/// All values are texts on the wire. Members that share a name with a property of this type are reached by subscript:
/// `value["string"]`.
@dynamicMemberLookup
public enum XML: Sendable, Hashable {
    case text(String)
    /// A sensitive field: plain text here, encrypted when it is sent.
    case sensitive(Sensitive)
    /// Members in order; a name may come more than once.
    case members([Member])

    public struct Member: Sendable, Hashable {
        public var name: String
        public var value: XML

        public init(name: String, value: XML) {
            self.name = name
            self.value = value
        }
    }

    /// A structure as a JSON text, as fields like `detail` and `scene_info` want it.
    public static func json(_ value: JSON) -> XML { .text(value.description) }

    /// A structure as a form, `name=value&name=value`, as `risk_info` wants it.
    public static func form(_ items: WeChatPay.Query) -> XML { .text(String(items.encoded.dropFirst())) }

    public subscript(dynamicMember name: String) -> XML {
        get { self[name] }
        set { self[name] = newValue }
    }

    /// The first member of that name, or a value without text and members. Setting one replaces it, or adds it at the end.
    public subscript(name: String) -> XML {
        get { members.first { $0.name == name }?.value ?? .members([]) }
        set {
            var members = members
            if let index = members.firstIndex(where: { $0.name == name }) {
                members[index].value = newValue
            } else {
                members.append(Member(name: name, value: newValue))
            }
            self = .members(members)
        }
    }

    /// The text; `nil` for what has members, and for what is not there.
    public var string: String? { if case .text(let text) = self { text } else { nil } }

    /// The text as a whole number, such as an amount in fen.
    public var int: Int? { string.flatMap { Int($0) } }

    /// The members in their order; none for a text.
    public var members: [Member] { if case .members(let members) = self { members } else { [] } }

    /// All members of that name.
    public func all(_ name: String) -> [XML] { members.filter { $0.name == name }.map(\.value) }
}

extension XML: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, XML)...) { self = .members(elements.map { Member(name: $0.0, value: $0.1) }) }
}

extension XML: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .text(value) }
}

extension XML: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self = .text(String(value)) }
}

extension XML {
    public init(_ value: String) { self = .text(value) }
    public init(_ value: Int) { self = .text(String(value)) }
}

extension XML: CustomStringConvertible {
    public var description: String { String(decoding: serialized(), as: UTF8.self) }
}
