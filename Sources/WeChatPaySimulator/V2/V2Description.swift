import Crypto
import WeChatPay
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Answers a documented operation of APIv2 from its description: with made-up values, always the same for the same request.
struct V2Description: Sendable {
    let credentials: Simulator.Credentials
    let merchantKey: RSAPublicKey
    let bankKey: RSAPrivateKey

    /// - Throws: ``V2Error`` for a request that is not as documented.
    func answer(_ message: V2Message, _ operation: APIOperation) throws -> V2Answer {
        let fields = operation.method == "GET" ? operation.query : (operation.body?.fields ?? []).filter { $0.kind != .file }
        try check(message, fields)
        switch operation.response.content {
        case .none: return .members([])
        case .file: return .file(Data("\(operation.name) \(seed(message, operation))\n".utf8))
        case .redirect: return .page("\(operation.summary) (\(operation.term))")
        case .json, .xml: return .members(try members(message, operation))
        }
    }

    private func check(_ message: V2Message, _ fields: [APIField]) throws {
        let value = JSON(texts: message.parameters.filter { !$0.value.isEmpty })
        let check = FieldCheck(acceptsTexts: true, reportsUnknownFields: false, requiresFilledInFields: false)
        if let problem = check.problems(in: value, fields: fields).first {
            let name = problem.path.joined(separator: "/")
            throw problem.kind == .missing ? V2Error.missing(name) : .wrong(name, problem.message)
        }
        for field in fields where field.encryption == .bank {
            guard let ciphertext = message[field.name] else { continue }
            guard (try? bankKey.decrypt(ciphertext)) != nil else { throw V2Error.wrong(field.name, "不是用获取RSA加密公钥API所得公钥加密的密文") }
        }
        if let field = fields.first(where: { $0.computed == .workwxSignature }) {
            let expected = WorkwxSignature.make(of: message.parameters, secret: Sensitive(credentials.workwxSecret))
            guard message[field.name] == expected else { throw V2Error.failed(code: "SIGN_ERROR", "企业微信签名错误") }
        }
        if let digest = fields.first(where: { $0.computed == .md5 }), let file = message.file {
            guard message[digest.name]?.lowercased() == Insecure.MD5.hash(data: file).hexadecimal else {
                throw V2Error.wrong(digest.name, "与文件的 MD5 不一致")
            }
        }
    }

    private func members(_ message: V2Message, _ operation: APIOperation) throws -> [XML.Member] {
        var writer = ExampleWriter(seed: seed(message, operation))
        writer.knownValues = [
            "mch_id": .string(credentials.mchid), "appid": .string(credentials.appid), "return_code": "SUCCESS", "return_msg": "OK",
            "result_code": "SUCCESS", "retcode": 0,
        ]
        for field in operation.response.fields {
            guard let text = message[field.name] else { continue }
            writer.knownValues[field.name] = field.kind == .integer ? Int(text).map { .integer($0) } : .string(text)
        }
        writer.encrypt = { text, _ in .string(try merchantKey.encrypt(text)) }
        let fields = operation.response.fields.filter { !Self.ownNames.contains($0.name) }
        return XML(describedBy: fields, try writer.object(fields)).members
    }

    /// The members that an answer gets when it is signed, and those of errors.
    private static let ownNames: Set = ["sign", "nonce_str", "err_code", "err_code_des", "return_code", "return_msg", "result_code"]

    /// What the request says, without what changes from call to call.
    private func seed(_ message: V2Message, _ operation: APIOperation) -> String {
        let business = message.parameters.filter { !["sign", "nonce_str", "sign_type"].contains($0.name) }.map { "\($0.name)=\($0.value)" }.sorted()
        return SHA256.hash(data: Data((operation.name + "\n" + business.joined(separator: "\n")).utf8)).hexadecimal
    }
}
