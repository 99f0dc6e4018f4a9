import Foundation
import HTTPTypes
import Synchronization
import Testing
import WeChatPayCatalog
import WeChatPaySpec

@testable import WeChatPay

/// Every operation of Spec/, called through its typed endpoint.
@Suite(.serialized) struct TypedEndpointTests {
    static let operations: [APIOperation] = {
        do { return try APICatalog.shared.entries.map { try $0.operation } } catch { fatalError("\(error)") }
    }()
    static let families = APICatalog.shared.families.map(\.name)

    static func typed(_ family: String, _ version: APIOperation.ProtocolVersion) throws -> [APIOperation] {
        try APICatalog.shared.entries.filter { $0.family.name == family && TypedCallTable.all.calls[$0.name] != nil }.map { try $0.operation }
            .filter { $0.version == version }
    }

    @Test func everyOperationIsThere() {
        #expect(Self.operations.count == 1145)
        let untyped = Self.operations.map(\.name).filter { TypedCallTable.all.calls[$0] == nil }
        // Its answer is not documented, and it is retired.
        #expect(untyped == ["POST /v2/applyment/micro/signcontract"])
    }

    @Test(arguments: families, [true, false])
    func typedAndDynamicCallsSendTheSame(family: String, allFields: Bool) async throws {
        for operation in try Self.typed(family, .v3) {
            let input = try CallInput(operation, allFields: allFields)
            let platform = try AnsweringPlatform(operation, allFields: allFields)
            let client = try platform.client()
            let call = TypedCall(input)
            do {
                try await TypedCallTable.all.calls[operation.name]?(client, call)
            } catch {
                Issue.record("\(operation.name): \(error)")
                continue
            }
            try await Self.callDynamically(input, client, call.file)
            let requests = platform.requests
            guard requests.count == 2 else {
                Issue.record("\(operation.name): \(requests.count) requests")
                continue
            }
            let typed = try SentText(requests[0])
            let dynamic = try SentText(requests[1])
            #expect(typed == dynamic, "\(operation.name)")
            #expect(typed.path.hasSuffix(input.path), "\(operation.name)")
            if operation.body?.encoding == .json, let body = input.body { #expect(typed.json == body, "\(operation.name)") }
            #expect(call.result.body == input.body, "\(operation.name)")
            #expect(try Self.plainTexts(in: requests[0], of: operation) == [], "\(operation.name)")
        }
    }

    @Test(arguments: families, [true, false])
    func answersComeOutAsTheyWent(family: String, allFields: Bool) async throws {
        for operation in try Self.typed(family, .v3) {
            let platform = try AnsweringPlatform(operation, allFields: allFields)
            let call = TypedCall(try CallInput(operation, allFields: true))
            try await TypedCallTable.all.calls[operation.name]?(platform.client(), call)
            switch operation.response.content {
            case .json: #expect(call.result.reply == platform.answer, "\(operation.name)")
            case .file: #expect(call.result.file == AnsweringPlatform.file, "\(operation.name)")
            default: break
            }
        }
    }

    @Test(arguments: families.filter { $0 != "v2" })
    func aMissingRequiredFieldIsNamedByItsPath(family: String) async throws {
        var count = 0
        for operation in try Self.typed(family, .v3) where operation.response.content == .json {
            let whole = try ExampleWriter(seed: operation.name).object(operation.response.fields)
            let input = try CallInput(operation, allFields: true)
            for path in Self.requiredPaths(operation.response.fields) {
                let platform = try AnsweringPlatform(operation, answer: whole.removing(path))
                let call = TypedCall(input)
                let error = await WeChatPayError.thrown { try await TypedCallTable.all.calls[operation.name]?(platform.client(), call) }
                let place = path.reduce("$") { $0 + (Int($1) == nil ? ".\($1)" : "[\($1)]") }
                #expect(error?.kind == .unreadableBody, "\(operation.name) \(place)")
                #expect(error?.message.contains("\(place) is missing") == true, "\(operation.name) \(place): \(error?.message ?? "no error")")
                #expect(error?.method == operation.method, "\(operation.name)")
                #expect(error?.outcome == .unknown, "\(operation.name)")
                count += 1
            }
        }
        #expect(count > 0)
    }

    /// The encrypted fields of a request that are not encrypted.
    private static func plainTexts(in request: TransportRequest, of operation: APIOperation) throws -> [String] {
        func isPlain(_ text: String) -> Bool { (try? TestKeys.shared.platform.decrypt(text)) == nil }
        func plain(_ value: JSON, _ fields: [APIField]) -> [String] {
            fields.flatMap { field -> [String] in
                let member = value[field.name]
                return (member.array ?? [member]).flatMap { element -> [String] in
                    guard field.encryption == .platform else { return plain(element, field.fields) }
                    return element.string.map(isPlain) == true ? [field.name] : []
                }
            }
        }
        let query = request.url.split(separator: "?").dropFirst().first?.split(separator: "&").compactMap { pair -> String? in
            let parts = pair.split(separator: "=", maxSplits: 1).map { PercentEncoding.decode($0) ?? "" }
            let isEncrypted = operation.query.contains { $0.name == parts[0] && $0.encryption == .platform }
            return isEncrypted && isPlain(parts.last ?? "") ? parts[0] : nil
        }
        guard operation.body?.encoding == .json, !request.body.isEmpty else { return query ?? [] }
        return plain(try JSON(parsing: request.body), operation.body?.fields ?? []) + (query ?? [])
    }

    static func requiredPaths(_ fields: [APIField]) -> [[String]] {
        fields.flatMap { field -> [[String]] in
            let path = [field.name] + (field.isList ? ["0"] : [])
            let below = field.encoding == nil ? requiredPaths(field.fields).map { path + $0 } : []
            return (field.isRequired ? [[field.name]] : []) + below
        }
    }

    /// Sends the same by chain, with the values that the typed call had.
    private static func callDynamically(_ input: CallInput, _ client: WeChatPay, _ file: WeChatPay.File) async throws {
        let operation = input.operation
        let chain = client.chain(operation.callPath)
        let path = chain.path
        let content: EndpointRequest.Content
        switch operation.body?.encoding {
        case .json? where input.body != nil:
            content = .value(try sensitive(input.body ?? .null, operation.body?.fields ?? []))
        case .multipart?:
            let meta = operation.body?.fields.first { $0.name == "meta" }?.fields ?? []
            var multipart = WeChatPay.Multipart(file: file)
            multipart.meta = try sensitive(input.body ?? .object([:]), meta).object ?? [:]
            content = .multipart(multipart)
        default: content = .none
        }
        let method = try #require(HTTPRequest.Method(operation.method))
        _ = try await path.send(method, input.variables, input.query, input.headers, content)
    }

    /// Marks the fields that are described as encrypted.
    static func sensitive(_ value: JSON, _ fields: [APIField]) throws -> JSON {
        guard case .object(var members) = value else { return value }
        for field in fields {
            guard let member = members[field.name], field.encoding == nil else { continue }
            func marked(_ value: JSON) throws -> JSON {
                if field.encryption == .platform, let text = value.string { return .sensitive(Sensitive(text)) }
                return try sensitive(value, field.fields)
            }
            members[field.name] = try member.array.map { .array(try $0.map(marked)) } ?? marked(member)
        }
        return .object(members)
    }
}

extension JSON {
    func removing(_ path: [String]) -> JSON {
        guard let step = path.first else { return .null }
        switch self {
        case .object(var members):
            members[step] = path.count == 1 ? nil : members[step]?.removing(Array(path.dropFirst()))
            return .object(members)
        case .array(var elements):
            if let index = Int(step) { elements[index] = elements[index].removing(Array(path.dropFirst())) }
            return .array(elements)
        default: return self
        }
    }
}

/// What went out, in a form in which two calls can be compared: without time, nonce and signature, ciphertexts decrypted.
struct SentText: Equatable {
    let method: String
    let path: String
    let query: String
    let json: JSON?
    let text: String
    let headers: [String: String]

    init(_ request: TransportRequest) throws {
        let target = request.url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).last.map { "/" + $0 } ?? ""
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        method = request.method.rawValue
        path = parts[0]
        query =
            try parts.count > 1
            ? parts[1].split(separator: "&").map { pair in
                let pair = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { PercentEncoding.decode($0) ?? "" }
                return "\(pair[0])=\(try JSON(pair[1]).mapStrings(Self.decrypted).string ?? "")"
            }.joined(separator: "&") : ""
        var headers: [String: String] = [:]
        for field in request.headers where field.name != .authorization { headers[field.name.rawName.lowercased()] = field.value }
        var text = String(decoding: request.body, as: UTF8.self)
        if let type = headers["content-type"], let boundary = type.components(separatedBy: "boundary=").dropFirst().first {
            text = text.replacingOccurrences(of: boundary, with: "boundary")
            headers["content-type"] = type.replacingOccurrences(of: boundary, with: "boundary")
            let meta = text.components(separatedBy: "\r\n").first { $0.hasPrefix("{") } ?? "{}"
            json = try JSON(parsing: Data(meta.utf8)).mapStrings(Self.decrypted)
            text = text.replacingOccurrences(of: meta, with: json?.description ?? "")
        } else if request.body.isEmpty {
            json = nil
        } else {
            let body = try JSON(parsing: request.body).mapStrings(Self.decrypted)
            json = body
            text = body.description
        }
        self.text = text
        self.headers = headers
    }

    private static func decrypted(_ text: String) -> String { (try? TestKeys.shared.platform.decrypt(text)) ?? text }
}

/// Answers one operation with what Spec/ says it answers.
struct AnsweringPlatform: Sendable {
    static let file = Data("bytes of a file".utf8)

    /// In plain text.
    let answer: JSON
    private let double: PlatformDouble

    init(_ operation: APIOperation, allFields: Bool) throws {
        try self.init(operation, answer: ExampleWriter(seed: operation.name, includesOptionalFields: allFields).object(operation.response.fields))
    }

    init(_ operation: APIOperation, answer: JSON) throws {
        let body = try String(decoding: Self.encrypted(answer, operation.response.fields).encoded(), as: UTF8.self)
        self.answer = answer
        self.double = PlatformDouble { _, _ in
            switch operation.response.content {
            case .json, .xml, .redirect: return try PlatformDouble.answer(body: body)
            case .none: return try PlatformDouble.answer(status: 204, body: "")
            case .file:
                guard operation.signedContent == .digest else { return try PlatformDouble.answer(body: String(decoding: Self.file, as: UTF8.self)) }
                let digest = "f9ce63a5dcfcec7353d4bd6570b23d871876da61"
                var answer = try PlatformDouble.answer(body: "{\"sha1\":\"\(digest)\"}")
                answer.headers[.wechatPayStatementSHA1] = digest
                answer.body = Self.file
                return answer
            }
        }
    }

    var requests: [TransportRequest] { double.requests }

    func client() throws -> WeChatPay { try double.client() }

    private static func encrypted(_ value: JSON, _ fields: [APIField]) throws -> JSON {
        guard case .object(var members) = value else { return value }
        for field in fields {
            guard let member = members[field.name], field.encoding == nil else { continue }
            func sealed(_ value: JSON) throws -> JSON {
                if field.encryption == .merchant, let text = value.string { return .string(try TestKeys.shared.merchant.publicKey.encrypt(text)) }
                return try encrypted(value, field.fields)
            }
            members[field.name] = try member.array.map { .array(try $0.map(sealed)) } ?? sealed(member)
        }
        return .object(members)
    }
}
