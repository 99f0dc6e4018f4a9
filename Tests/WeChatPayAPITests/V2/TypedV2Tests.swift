import Foundation
import HTTPTypes
import Testing
import WeChatPayCatalog
import WeChatPaySpec

@testable import WeChatPay

/// Every operation of APIv2, called through its typed endpoint.
@Suite(.serialized) struct TypedV2Tests {
    static func operations() throws -> [APIOperation] { try TypedEndpointTests.typed("v2", .v2) }

    @Test(arguments: [true, false])
    func whatATypeSaysIsSentAndSigned(allFields: Bool) async throws {
        for operation in try Self.operations() where operation.method == "POST" && operation.body?.encoding == .xml {
            let platform = try AnsweringV2Platform(operation, allFields: allFields)
            let call = try await platform.called(CallInput(operation, allFields: allFields))
            let request = try #require(platform.requests.first, "\(operation.name)")
            let sent = try XML(parsing: request.body)
            let said = try Self.texts(of: call.input.body ?? [:])
            let expected = said.filter { name, _ in !Self.isClients(name, operation) }
            #expect(
                Dictionary(uniqueKeysWithValues: sent.members.filter { !Self.isClients($0.name, operation) }.map { ($0.name, Self.plain($0.value)) })
                    == expected, "\(operation.name)")
            #expect((sent.nonce_str.string != nil) == operation.takesNonce, "\(operation.name)")
            #expect(Self.isSigned(sent, said["sign_type"]), "\(operation.name)")
            #expect(request.url.prefix { $0 != "?" }.hasSuffix(operation.path), "\(operation.name)")
        }
    }

    @Test(arguments: [true, false])
    func answersComeOutAsTheyWent(allFields: Bool) async throws {
        for operation in try Self.operations() {
            let platform = try AnsweringV2Platform(operation, allFields: allFields)
            let call = try await platform.called(CallInput(operation, allFields: true))
            switch operation.response.content {
            case .json, .xml: #expect(call.result.reply == platform.answer, "\(operation.name)")
            case .file: #expect(call.result.file == AnsweringPlatform.file, "\(operation.name)")
            case .none, .redirect: break
            }
        }
    }

    @Test func aMissingRequiredMemberIsNamed() async throws {
        var count = 0
        for operation in try Self.operations() where operation.response.content == .xml {
            let whole = try AnsweringV2Platform(operation, allFields: true).answer
            // Without these an answer is no success, or unsigned; and a list without elements is an empty one.
            let exempt = ["return_code", "result_code", "retcode", "sign"] + operation.response.fields.filter(\.isList).map(\.name)
            for path in TypedEndpointTests.requiredPaths(operation.response.fields) where path.count > 1 || !exempt.contains(path[0]) {
                let platform = try AnsweringV2Platform(operation, answer: whole.removing(path))
                let error = await WeChatPayError.thrown { try await platform.called(CallInput(operation, allFields: true)) }
                let name = path.last { Int($0) == nil } ?? ""
                #expect(error?.kind == .unreadableBody, "\(operation.name) \(path)")
                #expect(error?.message.contains(".\(name) is missing") == true, "\(operation.name) \(path): \(error?.message ?? "no error")")
                #expect(error?.outcome == .unknown, "\(operation.name)")
                count += 1
            }
        }
        #expect(count > 500)
    }

    @Test func anUnsignedAnswerIsTakenOnlyFromTheOperationsThatThePlatformLeavesUnsigned() async throws {
        for operation in try Self.operations() where operation.response.content == .xml {
            let platform = try AnsweringV2Platform(operation, allFields: true, isSigned: false)
            let error = await WeChatPayError.thrown { try await platform.called(CallInput(operation, allFields: true)) }
            let mayBeUnsigned = operation.signedContent == .some(.none)
            #expect(error?.kind == (mayBeUnsigned ? nil : .missingSignature), "\(operation.name): \(error?.description ?? "no error")")
        }
    }

    @Test func anAnswerUnderAnotherKeyIsNeverTaken() async throws {
        for operation in try Self.operations() where operation.response.content == .xml {
            let platform = try AnsweringV2Platform(operation, allFields: true, key: "00000000000000000000000000000000")
            let error = await WeChatPayError.thrown { try await platform.called(CallInput(operation, allFields: true)) }
            #expect(error?.kind == .signatureMismatch, "\(operation.name)")
            #expect(error?.outcome == .unknown, "\(operation.name)")
        }
    }

    /// Whether the client fills a member in.
    private static func isClients(_ name: String, _ operation: APIOperation) -> Bool {
        ["nonce_str", "sign"].contains(name) || operation.body?.fields.first { $0.name == name }?.computed != nil
    }

    private static func texts(of body: JSON) throws -> [String: String] {
        (body.object ?? [:]).mapValues { $0.string ?? $0.description }
    }

    /// Ciphertexts for the bank as what they hold.
    private static func plain(_ value: XML) -> String {
        let text = value.string ?? ""
        return text.count == 344 ? (try? TestKeys.shared.platform.decrypt(text)) ?? text : text
    }

    private static func isSigned(_ message: XML, _ type: String?) -> Bool {
        guard let key = try? APIv2Key(TestKeys.apiV2Key), let sign = message.sign.string else { return false }
        let parameters = message.members.map { ($0.name, $0.value.string ?? "") }
        return key.isValidSignature(sign, of: parameters) && sign.count == (type == "HMAC-SHA256" ? 64 : 32)
    }
}

/// Answers one operation of APIv2 with what Spec/ says it answers.
struct AnsweringV2Platform: Sendable {
    let operation: APIOperation
    /// In plain text, with the signature where the description has it.
    let answer: JSON
    private let double: PlatformDouble

    init(_ operation: APIOperation, allFields: Bool, isSigned: Bool? = nil, key: String = TestKeys.apiV2Key) throws {
        var writer = ExampleWriter(seed: operation.name, includesOptionalFields: allFields)
        writer.knownValues = ["return_code": "SUCCESS", "result_code": "SUCCESS", "retcode": 0]
        var answer = try writer.object(operation.response.fields)
        // Some answers list FAIL only.
        for name in ["return_code", "result_code"] where !answer[name].isNull { answer[name] = "SUCCESS" }
        if answer.retcode.isNull { answer.return_code = "SUCCESS" }
        try self.init(operation, answer: answer, isSigned: isSigned, key: key)
    }

    init(_ operation: APIOperation, answer: JSON, isSigned: Bool? = nil, key: String = TestKeys.apiV2Key) throws {
        let isSigned = isSigned ?? (operation.signedContent != .some(.none))
        var message = try Self.message(answer, operation.response.fields)
        message.sign = .members([])
        message = .members(message.members.filter { $0.name != "sign" })
        var answer = answer
        if isSigned || key != TestKeys.apiV2Key {
            let sign = try APIv2Key(key).signature(of: message.members.map { ($0.name, $0.value.string ?? "") }, type: .hmacSHA256)
            message.sign = .text(sign)
        }
        if operation.response.fields.contains(where: { $0.name == "sign" }) {
            if message.sign.isMissing, isSigned == false, operation.signedContent != .some(.none) {
                answer.sign = .null
            } else if !message.sign.isMissing {
                answer.sign = .string(message.sign.string ?? "")
            } else {
                answer = answer.removing(["sign"])
            }
        }
        if !operation.response.fields.contains(where: { $0.name == "return_code" }) { answer = answer.removing(["return_code"]) }
        self.operation = operation
        self.answer = answer
        let body = message.serialized()
        self.double = PlatformDouble { request, _ in
            if request.url.hasSuffix("/risk/getpublickey"), operation.path != "/risk/getpublickey" {
                return try PlatformDouble.message(
                    [
                        "return_code": "SUCCESS", "result_code": "SUCCESS",
                        "pub_key": .text(TestKeys.shared.platform.publicKey.pkcs1PEMRepresentation),
                    ],
                    signType: nil
                )
            }
            return TransportResponse(status: 200, headers: [:], body: operation.response.content == .file ? AnsweringPlatform.file : body)
        }
    }

    /// The requests of the operation itself.
    var requests: [TransportRequest] { double.requests.filter { $0.url.prefix { $0 != "?" }.hasSuffix(operation.path) } }

    @discardableResult
    func called(_ input: CallInput) async throws -> TypedCall {
        let call = TypedCall(input)
        try await TypedCallTable.all.calls[operation.name]?(double.client(), call)
        return call
    }

    private static func message(_ value: JSON, _ fields: [APIField]) throws -> XML {
        var members: [XML.Member] = []
        for (name, member) in (value.object ?? [:]).sorted(by: { $0.key < $1.key }) {
            let field = fields.first { $0.name == name }
            for element in member.array ?? [member] {
                let value: XML
                if element.object != nil {
                    value = try message(element, field?.fields ?? [])
                } else if field?.encryption == .merchant, let text = element.string {
                    value = .text(try TestKeys.shared.merchant.publicKey.encrypt(text))
                } else {
                    value = .text(element.string ?? element.description)
                }
                members.append(.init(name: name, value: value))
            }
        }
        return .members(members)
    }
}
