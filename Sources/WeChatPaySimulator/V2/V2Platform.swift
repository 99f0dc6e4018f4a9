import HTTPTypes
import WeChatPay
import WeChatPayCatalog
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The platform's APIv2 without its socket: a message comes in, a signed one goes out.
struct V2Platform: Sendable {
    let credentials: Simulator.Credentials
    let gate: V2Gate
    let certificates: RequestGate
    let operations: [V2Operation]
    let descriptions: V2Description
    let state: StateFile
    let clock: SimulatorClock
    let faults: FaultQueue
    let log: RequestLog

    /// Whether a request is one of APIv2: its path is documented so, or it brings XML.
    static func isMeant(by request: Platform.Request) -> Bool {
        guard !request.path.hasPrefix("/v3/"), request.path.firstRange(of: "/v3/") == nil else { return false }
        return request.headers[.contentType]?.lowercased().contains("xml") == true || entry(of: request) != nil
    }

    private static func entry(of request: Platform.Request) -> APICatalog.Entry? {
        APICatalog.shared.entry(method: request.method.rawValue, path: "/v2" + request.path)
    }

    func answer(_ request: Platform.Request) async -> Platform.Answer {
        var reply = Reply()
        var trace = RequestTrace(checks: Simulator.RequestCheck.v2)
        do {
            reply.answer = try await carryOut(request, &reply, &trace)
        } catch let refusal as Refusal<V2Error> {
            trace.failure = .init(check: refusal.check, message: refusal.problem.message)
            reply.error = refusal.problem
        } catch let problem as any V2Problem {
            reply.error = problem.v2Error
        } catch {
            reply.error = .failed(code: "SYSTEMERROR", "系统错误：\(error)")
        }
        if let error = trace.effect?.error { reply.error = .ordered(code: error.code) }
        let requestID = "08" + Nonce.hexadecimal(30).uppercased()
        let answer = finished(reply, requestID: requestID, trace)
        log.add(
            Simulator.ReceivedRequest(
                request, trace, answer, code: reply.error?.code, requestID: requestID, inspector: V2SignatureSearch(credentials: credentials)
            )
        )
        return answer
    }

    private func carryOut(_ request: Platform.Request, _ reply: inout Reply, _ trace: inout RequestTrace) async throws -> V2Answer {
        let operation = operations.first { $0.path == request.path && $0.method == request.method }
        let description = try Self.entry(of: request)?.operation
        guard operation != nil || description != nil else { throw Refusal(.path, V2Error.refused(Self.unknownPath(request))) }
        trace.note(request, isRuled: operation != nil, description)
        let message = try checking(.message) { () throws(V2Error) in try V2Message(request, description) }
        reply.signature =
            description?.signedContent == .some(.none)
            ? .none : Signature(key: gate.key(for: request.path), type: SignType(rawValue: message["sign_type"] ?? "") ?? .md5)
        let type = try gate.check(message, path: request.path, description)
        if description?.needsClientCertificate == true {
            do {
                try certificates.checkClientCertificate(request.clientCertificate, at: Date())
            } catch {
                throw Refusal(.clientCertificate, V2Error.refused(error.message))
            }
        }
        do {
            trace.effect =
                try request.fault()
                ?? faults.take(request.method, trace.templates, call: "\(request.path) \(MerchantNumbers(message.parameters))")
        } catch {
            throw Refusal(.faultHeader, V2Error.refused(error.message))
        }
        if trace.effect?.comesBeforeTheOperation == true { return .members([]) }
        return try await faults.expecting(trace.effect?.notification, of: MerchantNumbers(message.parameters)) {
            if let operation { return try await perform(operation, message, type) }
            guard let description else { return .members([]) }
            do {
                return try descriptions.answer(message, description)
            } catch let problem as V2Error {
                throw Refusal(.description, problem)
            }
        }
    }

    private func perform(_ operation: V2Operation, _ message: V2Message, _ type: SignType) async throws -> V2Answer {
        let perform: @Sendable (Records, Date) throws -> V2Answer = { [mchid = credentials.mchid, appid = credentials.appid] records, now in
            try operation.action(
                V2Context(
                    message: message, mchid: mchid, appid: appid, now: now, records: records, notifications: NotificationQueue(records: records),
                    signType: type
                )
            )
        }
        if operation.isQuery { return try await state.read { [now = clock.now] in try perform($0, now) } }
        let answer = try await state.write(by: clock, perform)
        if case .failed(let error) = answer { throw error }
        return answer
    }

    private struct Signature {
        var key: APIv2Key
        var type: SignType
    }

    private struct Reply {
        var answer = V2Answer.members([])
        var error: V2Error?
        var signature: Signature?
    }

    private func finished(_ reply: Reply, requestID: String, _ trace: RequestTrace) -> Platform.Answer {
        if case .gatewayError(let status) = trace.effect?.outcome?.kind { return .ofGateway(status, trace.effect) }
        var headers: HTTPFields = [.requestID: requestID]
        if let skew = trace.effect?.spoiling.clockSkew { headers[.simulatedDate] = HTTPDate.text(Date(timeIntervalSinceNow: skew.inSeconds)) }
        if trace.source == .description { headers[.simulated] = "schema" }
        let body: Data
        switch (reply.error, reply.answer) {
        case (nil, .file(let bytes)):
            headers[.contentType] = "text/plain; charset=utf-8"
            body = bytes
        case (nil, .page(let text)):
            headers[.contentType] = "text/html; charset=utf-8"
            body = Data("<!doctype html><meta charset=utf-8><title>WeChat Pay simulator</title><p>\(text)</p>\n".utf8)
        default:
            headers[.contentType] = "text/xml; charset=utf-8"
            body = message(reply, trace.effect).serialized()
        }
        return Platform.Answer(status: 200, headers: headers, body: body, effect: trace.effect)
    }

    private func message(_ reply: Reply, _ effect: Fault.Effect?) -> XML {
        var message: XML
        switch (reply.error, reply.answer) {
        case (.refused(let text, let members), _): return ["return_code": "FAIL", "return_msg": .text(text)] + members
        case (.failed(let code, let text, let members), _):
            message =
                [
                    "return_code": "SUCCESS", "return_msg": "OK", "appid": .text(credentials.appid), "mch_id": .text(credentials.mchid),
                    "result_code": "FAIL", "err_code": .text(code), "err_code_des": .text(text),
                ] + members
        case (nil, .members(let members)):
            message = ["return_code": "SUCCESS", "return_msg": "OK", "result_code": "SUCCESS"]
            let own = Set(members.map(\.name))
            if !own.contains("mch_id") { message.mch_id = .text(credentials.mchid) }
            message = .members(message.members + members)
        case (nil, _): return [:]
        }
        guard let signature = reply.signature else { return message }
        message.nonce_str = .text(Nonce.make())
        switch effect?.spoiling.signature {
        case .missing: break
        case .wrong, .probe, .unknownSerial:
            message.sign = .text(String(repeating: "0", count: signature.type == .md5 ? 32 : 64))
        case nil: message.sign = .text(signature.key.signature(of: message.texts, type: signature.type))
        }
        return message
    }

    private static func unknownPath(_ request: Platform.Request) -> String {
        let nearest = APICatalog.shared.entries(like: "/v2" + request.path, method: request.method.rawValue).first.map { "，是否应为 \($0.name)" } ?? ""
        return "\(request.method.rawValue) \(request.path) 不是微信支付文档中的接口\(nearest)"
    }
}

extension RequestTrace {
    /// Takes note of where the request leads.
    fileprivate mutating func note(_ request: Platform.Request, isRuled: Bool, _ description: APIOperation?) {
        templates = ["/v2" + request.path, String(request.path)]
        source = isRuled ? .rules : .description
        checks.removeAll { check in
            switch check {
            case .description: isRuled
            case .clientCertificate: description?.needsClientCertificate != true
            case .signature: description?.carriesSignature == false
            case .nonce: description?.carriesNonce == false
            default: false
            }
        }
    }
}
