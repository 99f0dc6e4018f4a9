import XMLCoder

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension XML {
    /// The message that `value` encodes as, its members in the order in which they are encoded.
    ///
    /// - Throws: what `value` throws, or ``WeChatPayError`` when it makes no message.
    init(encoding value: any Encodable, encrypter: FieldEncrypter) throws {
        if let json = value as? JSON {
            self = try XML(json)
            return
        }
        let encoder = XMLEncoder()
        encoder.userInfo[.fieldEncrypter] = encrypter
        self = try XML(parsing: Self.encoded(value, with: encoder))
    }

    private static func encoded(_ value: some Encodable, with encoder: XMLEncoder) throws -> Data {
        try encoder.encode(value, withRootKey: "xml")
    }

    /// An object's members, sorted by name; structures become JSON texts.
    private init(_ json: JSON) throws {
        guard let object = json.object else { throw WeChatPayError(.invalidRequest, "The message is no object with members.") }
        self = .members(
            object.sorted { $0.key < $1.key }.compactMap { name, value in
                switch value {
                case .null: nil
                case .string(let text): Member(name: name, value: .text(text))
                case .sensitive(let text): Member(name: name, value: .sensitive(text))
                case .bool, .integer, .number, .array, .object: Member(name: name, value: .text(value.description))
                }
            }
        )
    }

    /// A value of the message's members, whose texts are read as what the value wants: numbers, enumerations, ``JSONText``.
    func decode<Value: Decodable>(_ type: Value.Type, decrypter: any FieldDecrypter) throws -> Value {
        let decoder = XMLDecoder(trimValueWhitespaces: false)
        decoder.userInfo[.fieldDecrypter] = decrypter
        return try decoder.decode(type, from: serialized())
    }

    /// The members' names and texts.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidRequest` for a member with members of its own: APIv2 takes structures as texts.
    func parameters(encrypter: FieldEncrypter) throws -> [V2Parameter] {
        try members.map { member in
            switch member.value {
            // A parser would turn a carriage return into a line feed, and the signature would not fit.
            case .text(let text): (member.name, text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
            case .sensitive(let value): (member.name, try encrypter.encrypt(value.text))
            case .members:
                throw WeChatPayError(
                    .invalidRequest, "\(member.name) has members of its own.", advice: "APIv2 takes structures as texts: use .json(…) or .form(…)."
                )
            }
        }
    }
}
