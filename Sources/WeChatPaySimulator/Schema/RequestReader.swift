import WeChatPay
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Holds the parts of a request against the operation's description, and gathers what the answer depends on.
struct RequestReader {
    /// What the request says, ciphertexts as plain text; without times, which change from call to call though the business is the same.
    private(set) var business = ""
    /// The values by the fields' names, ciphertexts left out; of several fields of one name the first that is nested least.
    private(set) var values: [String: JSON] = [:]
    private var depths: [String: Int] = [:]
    /// The key that the request's encrypted fields are for.
    private let key: (any FieldDecrypter)?
    /// Whether an answer is to be made; else the request is only checked.
    private let isGathering: Bool

    init(key: (any FieldDecrypter)?, isGathering: Bool) {
        self.key = key
        self.isGathering = isGathering
    }

    /// - Parameter location: body, query, uri or header.
    /// - Throws: the first problem in the order of the documentation.
    mutating func read(_ value: JSON, _ fields: [APIField], location: String) throws(PlatformError) {
        guard !fields.isEmpty else { return }
        let check = FieldCheck(acceptsTexts: location != "body", reportsUnknownFields: false)
        if let problem = check.problems(in: value, fields: fields).first {
            throw PlatformError(problem, in: value, fields, location: location)
        }
        guard isGathering || fields.holdCiphertexts else { return }
        try gather(value, fields, at: "", depth: 0, location)
    }

    /// - Parameter path: ends with a `/` where it isn't empty.
    private mutating func gather(_ value: JSON, _ fields: [APIField], at path: String, depth: Int, _ location: String) throws(PlatformError) {
        for field in fields where field.kind != .file && (isGathering || field.holdsCiphertext) && !value[field.name].isNull {
            guard field.isList else {
                try gather(value[field.name], field, at: path + field.name, depth: depth + 1, location)
                continue
            }
            for (index, element) in (value[field.name].array ?? []).enumerated() {
                try gather(element, field, at: "\(path)\(field.name)/\(index)", depth: depth + 2, location)
            }
        }
    }

    private mutating func gather(_ value: JSON, _ field: APIField, at path: String, depth: Int, _ location: String) throws(PlatformError) {
        let value = field.kind == .string ? value : value.parsedText ?? value
        guard field.fields.isEmpty else { return try gather(value, field.fields, at: path + "/", depth: depth, location) }
        let plain = field.encryption == .platform ? try decrypted(value, at: path, location) : value
        guard isGathering else { return }
        if !field.isTime {
            let text = (try? plain.bytes()).map { String(decoding: $0, as: UTF8.self) } ?? "\(plain)"
            business += "\(location) \(path) \(text)\n"
        }
        if field.encryption == nil, depth < depths[field.name, default: .max] {
            depths[field.name] = depth
            values[field.name] = plain
        }
    }

    private func decrypted(_ value: JSON, at path: String, _ location: String) throws(PlatformError) -> JSON {
        func wrong(_ issue: String) -> PlatformError { .parameter(path, issue: issue, location: location) }
        guard let key else { throw wrong("是加密字段，请求头应有 Wechatpay-Serial") }
        guard let ciphertext = value.string, let text = try? key.decrypt(ciphertext) else {
            throw wrong("不是用 Wechatpay-Serial 所指的平台公钥或平台证书加密的密文")
        }
        return .string(text)
    }
}

extension [APIField] {
    /// Whether one of them, or of those within, is encrypted for the platform.
    fileprivate var holdCiphertexts: Bool { contains(where: \.holdsCiphertext) }
}

extension APIField {
    fileprivate var holdsCiphertext: Bool { encryption == .platform || fields.holdCiphertexts }
}

extension JSON {
    /// What a text holds: a structure within a body, a number or a boolean of a query.
    var parsedText: JSON? { string.flatMap { try? JSON(parsing: Data($0.utf8)) } }
}
