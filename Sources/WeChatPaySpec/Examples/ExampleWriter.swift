package import WeChatPay

/// Makes values that fit a description: a body's skeleton, or an answer. The same input gives the same value.
package struct ExampleWriter {
    /// Two writers with different seeds choose different values.
    package var seed = "" {
        didSet { seedHash = Self.hash(seed, from: Self.offset) }
    }
    private var seedHash = Self.offset
    /// Whether fields that may be left out are there.
    package var includesOptionalFields = true
    /// Whether fields that the client fills in are there.
    package var includesFilledInFields = true
    /// Values to use for fields of these names, where they fit: an answer repeats what the request said.
    package var knownValues: [String: JSON] = [:]
    /// Writes an encrypted field.
    package var encrypt: (_ text: String, _ by: APIField.Encryption) throws -> JSON = { text, _ in .string(text) }

    package init(seed: String = "", includesOptionalFields: Bool = true, includesFilledInFields: Bool = true) {
        self.seed = seed
        self.seedHash = Self.hash(seed, from: Self.offset)
        self.includesOptionalFields = includesOptionalFields
        self.includesFilledInFields = includesFilledInFields
    }

    package func object(_ fields: [APIField]) throws -> JSON { try object(fields, at: "") }

    private func object(_ fields: [APIField], at path: String) throws -> JSON {
        var members: [String: JSON] = [:]
        for field in fields where (field.isRequired || includesOptionalFields) && (!field.isFilledIn || includesFilledInFields) {
            let name = field.numbers == 0 ? field.name : field.name + [String](repeating: "0", count: field.numbers).joined(separator: "_")
            let value = try value(field, at: "\(path)/\(name)")
            members[name] = field.isList ? .array([value]) : value
        }
        return .object(members)
    }

    /// A field's value; of a list an element.
    package func value(_ field: APIField, at path: String) throws -> JSON {
        if let encoding = field.encoding {
            var inner = field
            inner.encoding = nil
            let value = try value(inner, at: path)
            return .string(try encoded(field.encodesList ? .array([value]) : value, encoding))
        }
        if let known = knownValues[field.name], !field.isList, Self.fits(known, field) { return known }
        let hash = hash(path)
        switch field.kind {
        case .object: return field.fields.isEmpty ? [:] : try object(field.fields, at: path)
        case .boolean: return .bool(hash % 2 == 0)
        case .number: return .number(Double(hash % 100) + 0.25)
        case .integer:
            let documented = field.values.compactMap { Int($0) }
            return .integer(documented.isEmpty ? integer(field, hash) : documented[hash % documented.count])
        case .string, .file:
            if let encryption = field.encryption { return try encrypt(text(field, hash), encryption) }
            return .string(field.values.isEmpty ? text(field, hash) : field.values[hash % field.values.count])
        }
    }

    private func encoded(_ value: JSON, _ encoding: APIField.Encoding) throws -> String {
        switch encoding {
        case .json: String(decoding: try value.encoded(), as: UTF8.self)
        case .form: try value.object.map { try String(WeChatPay.Query(encoding: $0).encoded.dropFirst()) } ?? ""
        }
    }

    private func integer(_ field: APIField, _ hash: Int) -> Int {
        switch field.name {
        case "offset", "total_count", "count": hash % 3
        case "limit": 20
        default: hash % 1000 + 1
        }
    }

    private func text(_ field: APIField, _ hash: Int) -> String {
        let digits = String(1_000_000_000 + hash % 1_000_000_000)
        let name = field.name.lowercased()
        return switch name {
        case _ where field.isTime:
            "2026-0\(hash % 9 + 1)-1\(hash % 10)T1\(hash % 10):3\(hash % 10):0\(hash % 10)+08:00"
        case _ where name.hasSuffix("mchid") || name.hasSuffix("mch_id"): digits
        case _ where name.hasSuffix("appid"): "wx" + String(hash, radix: 16).prefixed(to: 16)
        case _ where name.hasSuffix("openid"): "o" + digits + digits + "user"
        case "code_url": "weixin://wxpay/bizpayurl?pr=\(String(hash, radix: 36).prefix(9))"
        case _ where name.hasSuffix("url") || name.hasSuffix("uri"): "https://example.com/\(field.name)/\(hash % 1000)"
        case _ where name.hasSuffix("currency") || name.hasSuffix("fee_type"): "CNY"
        case _ where name.hasSuffix("_fee") || name.hasSuffix("_amount") || name.hasSuffix("_count"): String(hash % 1000 + 1)
        case _ where name.hasSuffix("date"): "2026-0\(hash % 9 + 1)-1\(hash % 10)"
        case _ where name.hasSuffix("_ip"): "192.0.2.\(hash % 254 + 1)"
        case _ where name.hasSuffix("phone") || name.hasSuffix("mobile"): "138" + digits.suffix(8)
        default: field.name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } + digits.suffix(6)
        }
    }

    private static func fits(_ value: JSON, _ field: APIField) -> Bool {
        switch field.kind {
        case .string:
            guard let text = value.string, field.encryption == nil, field.encoding == nil else { return false }
            return (field.values.isEmpty || field.values.contains(text)) && (!field.isTime || Timestamp(text).date != nil)
        case .integer: return value.int != nil
        case .number: return value.double != nil
        case .boolean: return value.bool != nil
        case .object, .file: return false
        }
    }

    private func hash(_ path: String) -> Int { Int(Self.hash(path, from: seedHash) >> 2) }

    private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325

    /// FNV-1a, the same in every process.
    private static func hash(_ text: String, from start: UInt64) -> UInt64 {
        text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}

extension String {
    fileprivate func prefixed(to length: Int) -> String { String((self + String(repeating: "0", count: length)).prefix(length)) }
}
