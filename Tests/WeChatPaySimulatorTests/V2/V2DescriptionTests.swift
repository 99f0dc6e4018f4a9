import Foundation
import HTTPTypes
import Testing
import WeChatPayCatalog
import WeChatPaySpec

@testable import WeChatPay
@testable import WeChatPaySimulator

/// Operations of APIv2 without rules, answered from their descriptions.
@Suite(.serialized) struct V2DescriptionTests {
    /// The documented operations that have no rules; without the sandbox's, which have a key of their own.
    private static func described(_ credentials: Simulator.Credentials) throws -> [APIOperation] {
        let ruled = Set(V2Operations.all(credentials, bankKey: try .generate()).map(\.path))
        return try APICatalog.shared.entries.filter { $0.family.name == "v2" }.map { try $0.operation }.filter {
            !ruled.contains($0.path) && !$0.path.hasPrefix("/xdc/")
        }
    }

    /// A request with example values, of this merchant.
    private static func request(_ operation: APIOperation, allFields: Bool, for credentials: Simulator.Credentials) throws -> WeChatPay.Request {
        var writer = ExampleWriter(includesOptionalFields: allFields, includesFilledInFields: false)
        writer.knownValues = ["mch_id": .string(credentials.mchid), "mchid": .string(credentials.mchid)]
        let query = try writer.object(operation.query).object ?? [:]
        var request = WeChatPay.Request(
            method: try #require(HTTPRequest.Method(operation.method)), template: operation.callPath,
            query: .init(items: query.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value.string ?? "\($0.value)") }),
            headers: (try writer.object(operation.headers).object ?? [:]).mapValues { $0.string ?? "\($0)" }
        )
        let fields = operation.body?.fields ?? []
        var body = try writer.object(fields)
        for field in fields where field.encryption == .bank {
            if let text = body[field.name].string { body[field.name] = .sensitive(Sensitive(text)) }
        }
        switch operation.body?.encoding {
        case .multipart:
            request.body = .multipart(.init(file: Data("a file".utf8), filename: "a.png", fileType: "image/png", meta: body.object ?? [:]))
        case .xml: request.body = .xml(try XML(encoding: body, encrypter: FieldEncrypter(key: nil)))
        case .json, nil: break
        }
        return request
    }

    @Test(arguments: [true, false])
    func everyOperationAnswersAsItsDescriptionSays(allFields: Bool) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let operations = try Self.described(simulator.credentials)
                #expect(operations.count > 90)
                for operation in operations where operation.response.content != .redirect {
                    do {
                        let answer = try await wechatPay.send(Self.request(operation, allFields: allFields, for: simulator.credentials))
                        #expect(answer.isSimulatedBySchema, "\(operation.name)")
                        #expect(answer.isVerified == (operation.signedContent != .some(.none)), "\(operation.name)")
                        guard operation.response.content == .xml else { continue }
                        let members = Dictionary(try answer.xml.members.map { ($0.name, $0.value) }) { first, _ in first }
                        for field in operation.response.fields where field.isRequired {
                            #expect(members[field.name] != nil, "\(operation.name) \(field.name)")
                        }
                        let texts = members.compactMapValues { $0.string.map { JSON($0) } }
                        let flat = operation.response.fields.filter { $0.fields.isEmpty || $0.encoding != nil }
                        #expect(
                            FieldCheck(acceptsTexts: true, reportsUnknownFields: false).problems(in: .object(texts), fields: flat) == [],
                            "\(operation.name)")
                    } catch {
                        Issue.record("\(operation.name): \(error)")
                    }
                }
            }
        }
    }

    @Test func aMissingMemberIsNamedInASignedAnswer() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                for operation in try Self.described(simulator.credentials) where operation.body?.encoding == .xml {
                    guard let field = operation.body?.fields.first(where: { $0.isRequired && $0.computed == nil && $0.encryption == nil }) else {
                        continue
                    }
                    var request = try Self.request(operation, allFields: false, for: simulator.credentials)
                    guard case .xml(let message) = request.body else { continue }
                    request.body = .xml(.members(message.members.filter { $0.name != field.name }))
                    let error = await thrownError { try await wechatPay.send(request) }
                    #expect(error?.code == "LACK_PARAMS", "\(operation.name) \(field.name): \(error?.description ?? "no error")")
                    #expect(error?.message.contains(field.name) == true, "\(operation.name)")
                    let isSigned = operation.signedContent != .some(.none)
                    #expect(error?.kind == (isSigned ? .rejected : .unverifiedError), "\(operation.name)")
                }
            }
        }
    }

    @Test func theCertificateIsDemandedWhereTheDocumentationSaysSo() async throws {
        try await Simulator.run { simulator in
            // Whatever the client would show, it goes to the plain port.
            let plain = TamperingTransport { [baseURL = simulator.baseURL, secure = simulator.secureBaseURL] request in
                request.url = request.url.replacing(secure, with: baseURL)
                request.usesClientCertificate = false
            }
            try await simulator.withClient(configure: { $0.transport = plain }) { wechatPay in
                for operation in try Self.described(simulator.credentials) where operation.method == "POST" && operation.body?.encoding == .xml {
                    // The key for banks is behind the certificate, too.
                    if (operation.body?.fields ?? []).contains(where: { $0.encryption == .bank }) { continue }
                    let request = try Self.request(operation, allFields: false, for: simulator.credentials)
                    let error = await thrownError { try await wechatPay.send(request) }
                    #expect(error?.message.contains("证书") == (operation.needsClientCertificate ? true : nil), "\(operation.name)")
                }
            }
        }
    }

    private static let alterations: [(String, String?, String)] = [
        ("sign", "0", "签名错误"), ("sign", nil, "缺少参数 sign"), ("nonce_str", nil, "缺少参数 nonce_str"), ("mch_id", "1900000000", "mch_id 不存在"),
        ("long_url", "altered", "签名错误"), ("sign_type", "SHA1", "sign_type"), ("extra", "added", "签名错误"),
        ("nonce_str", String(repeating: "n", count: 33), "nonce_str"),
    ]

    @Test(arguments: alterations)
    func whatIsNotSignedByTheMerchantIsRefused(name: String, value: String?, reason: String) async throws {
        try await Simulator.run { simulator in
            let altering = TamperingTransport { request in
                guard var message = try? XML(parsing: request.body) else { return }
                message = .members(message.members.filter { $0.name != name })
                if let value { message[name] = .text(value) }
                request.body = message.serialized()
            }
            try await simulator.withClient(configure: { $0.transport = altering }) { wechatPay in
                let error = await thrownError {
                    try await wechatPay.v2.tools.shorturl.post(xml: ["mch_id": .text(simulator.credentials.mchid), "appid": "wx", "long_url": "u"])
                }
                #expect(error?.kind == .unverifiedError)
                #expect(error?.message.contains(reason) == true, "\(error?.message ?? "no error")")
            }
        }
    }

    @Test func weComsSignatureIsVerified() async throws {
        try await Simulator.run { simulator in
            let operation = try #require(try APICatalog.shared.entry(named: "POST /v2/mmpaymkttransfers/sendworkwxredpack")?.operation)
            let request = try Self.request(operation, allFields: false, for: simulator.credentials)
            try await simulator.withClient(configure: { $0.workwxSecret = "another" }) { wechatPay in
                let error = await thrownError { try await wechatPay.send(request) }
                #expect(error?.code == "SIGN_ERROR")
            }
        }
    }

    @Test func theSandboxHasAKeyOfItsOwn() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let mchid = XML.text(simulator.credentials.mchid)
                let query: XML = ["appid": .text(simulator.credentials.appid), "mch_id": mchid, "out_trade_no": "sandbox-0001"]
                let key = try await wechatPay.v2.xdc.apiv2getsignkey.sign.getsignkey.post(xml: ["mch_id": mchid]).xml.sandbox_signkey.string ?? ""
                let refusal = await thrownError { try await wechatPay.v2.xdc.apiv2sandbox.pay.orderquery.post(xml: query) }
                #expect(refusal?.message == "签名错误")
                var configuration = try simulator.configuration()
                configuration.apiV2Key = try APIv2Key(key)
                let answer = try await WeChatPay.withClient(configuration) { sandbox in
                    try await sandbox.v2.xdc.apiv2sandbox.pay.orderquery.post(xml: query)
                }
                #expect(answer.isVerified)
            }
        }
    }

    @Test func anUploadWhoseDigestDoesNotFitIsRefused() async throws {
        try await Simulator.run { simulator in
            let mchid = JSON(simulator.credentials.mchid)
            let file = WeChatPay.Multipart(
                file: Data("a file".utf8), filename: "a.png", fileType: "image/png", meta: ["mch_id": mchid, "sign_type": "HMAC-SHA256"])
            try await simulator.withClient { wechatPay in
                let answer = try await wechatPay.v2.secapi.mch.uploadmedia.post(multipart: file)
                #expect(try answer.xml.media_id.string?.isEmpty == false)
            }
            let tls = try TLSSettings(
                trustRoots: simulator.credentials.authority, clientCertificate: simulator.configuration().merchant.clientCertificate)
            let altering = TamperingTransport(tls: tls) { request in
                request.body = Data(String(decoding: request.body, as: UTF8.self).replacing("a file", with: "b file").utf8)
            }
            try await simulator.withClient(configure: { $0.transport = altering }) { wechatPay in
                let error = await thrownError { try await wechatPay.v2.secapi.mch.uploadmedia.post(multipart: file) }
                #expect(error?.code == "PARAM_ERROR")
                #expect(error?.message.contains("MD5") == true)
            }
        }
    }

    @Test(arguments: [
        (Fault.Effect.systemError, WeChatPayError.Kind.rejected), (.tooManyRequests, .rejected), (.wrongSignature, .signatureMismatch),
        (.missingSignature, .missingSignature), (.signatureProbe, .signatureMismatch), (.cutOff, .connectionLost),
    ])
    func faultsBefallAPIv2Too(effect: Fault.Effect, kind: WeChatPayError.Kind) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                simulator.faults.add(Fault(effect, on: .post, "/v2/tools/shorturl"))
                var once = wechatPay.configuration
                once.retry.maximumAttempts = 1
                let error = await thrownError {
                    try await WeChatPay.withClient(once) {
                        try await $0.v2.tools.shorturl.post(xml: ["mch_id": .text(simulator.credentials.mchid), "appid": "wx", "long_url": "u"])
                    }
                }
                #expect(error?.kind == kind)
                #expect(error?.outcome == .unknown)
                #expect(simulator.faults.pending.isEmpty)
            }
        }
    }
}
