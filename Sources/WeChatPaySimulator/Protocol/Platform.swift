import Foundation
import HTTPTypes
import Logging
import WeChatPay

/// The platform without its socket: a request comes in, a signed answer goes out.
struct Platform: Sendable {
    struct Answer: Sendable {
        var status: Int
        var headers: HTTPFields
        var body: Data
        var effect: Fault.Effect?
    }

    let credentials: Simulator.Credentials
    let gate: RequestGate
    let keychain: PlatformKeychain
    let operations: OperationTable
    let descriptions: DescriptionResponder
    let state: StateFile
    let clock: SimulatorClock
    let dispatcher: NotificationDispatcher
    let faults: FaultQueue
    let log: RequestLog
    let v2: V2Platform

    func answer(_ request: Request) async -> Answer {
        if V2Platform.isMeant(by: request) { return await v2.answer(request) }
        var trace = RequestTrace(checks: Simulator.RequestCheck.v3)
        var reply: OperationAnswer
        do {
            reply = try await carryOut(request, &trace)
        } catch let refusal as Refusal<PlatformError> {
            trace.failure = .init(check: refusal.check, message: refusal.problem.message)
            reply = OperationAnswer(refusal.problem)
        } catch let problem as any V3Problem {
            reply = OperationAnswer(problem.platformError)
        } catch {
            reply = OperationAnswer(PlatformError(status: 500, code: "SYSTEM_ERROR", message: "系统异常：\(error)"))
        }
        if let error = trace.effect?.error { reply = OperationAnswer(.ordered(status: error.status, code: error.code)) }
        let requestID = "08" + Nonce.hexadecimal(30).uppercased()
        var answer = signed(reply, to: request, requestID: requestID, effect: trace.effect)
        if trace.source == .description { answer.headers[.simulated] = "schema" }
        log.add(
            Simulator.ReceivedRequest(
                request, trace, answer, code: reply.code, requestID: requestID, inspector: SignatureSearch(merchantKey: gate.merchantKey)
            )
        )
        return answer
    }

    /// Rules come before descriptions.
    private func route(_ request: Request) throws -> Route? {
        if let (operation, variables) = operations.find(request.method, request.path) { return .operation(operation, variables: variables) }
        return try DescribedOperation(method: request.method.rawValue, path: request.path).map { .description($0) }
    }

    private func carryOut(_ request: Request, _ trace: inout RequestTrace) async throws -> OperationAnswer {
        let route = try self.route(request)
        trace.note(route)
        guard let body = request.body else {
            throw Refusal(.size, PlatformError(status: 413, code: "PARAM_ERROR", message: "请求包体过大"))
        }
        try gate.check(method: request.method, target: request.target, headers: request.headers, body: body, at: Date())
        let serial = request.headers[.wechatPaySerial]
        if let serial, !keychain.knows(serial) {
            throw Refusal(
                .platformSerial,
                PlatformError.parameter("Wechatpay-Serial", value: .string(serial), issue: "不是平台证书序列号或微信支付公钥ID", location: "header")
            )
        }
        dispatcher.prefer(serial: serial)
        guard let route else { throw Refusal(.operation, PlatformError.undocumented(request)) }
        trace.effect =
            try checking(.faultHeader) { () throws(PlatformError) in try request.fault() }
            ?? faults.take(request.method, route.templates, call: "\(request.path) \(request.numbers)")
        if trace.effect?.comesBeforeTheOperation == true { return .noContent }
        return try await faults.expecting(trace.effect?.notification, of: request.numbers) {
            switch route {
            case .operation(let operation, let variables): try await perform(operation, variables, request)
            case .description(let operation): try descriptions.answer(request, operation)
            }
        }
    }

    private func perform(_ operation: Operation, _ variables: [String: String], _ request: Request) async throws -> OperationAnswer {
        if operation.isHeldAgainstDescription, let described = try DescribedOperation(method: request.method.rawValue, path: request.path) {
            try descriptions.check(request, described)
        }
        let form = request.isForm ? try request.form() : nil
        let body = Fields(form == nil ? try request.json() : [:])
        let query = Dictionary(request.query.map { ($0.name, $0.value) }) { _, later in later }
        let cipher = FieldCipher(decrypter: request.headers[.wechatPaySerial].flatMap { keychain.key(of: $0) }, merchantKey: descriptions.merchantKey)
        let perform: @Sendable (Records, Date) throws -> OperationAnswer = { [mchid = credentials.mchid, appid = credentials.appid] records, now in
            try operation.action(
                OperationContext(
                    variables: variables, query: query, body: body, form: form, mchid: mchid, appid: appid, baseURL: request.baseURL, now: now,
                    records: records, notifications: NotificationQueue(records: records), cipher: cipher
                )
            )
        }
        if operation.isQuery { return try await state.read { [now = clock.now] in try perform($0, now) } }
        return try await state.write(by: clock, perform)
    }

    private func signed(_ reply: OperationAnswer, to request: Request, requestID: String, effect: Fault.Effect?) -> Answer {
        if case .gatewayError(let status) = effect?.outcome?.kind { return .ofGateway(status, effect) }
        do {
            let content = try AnswerContent(reply.content)
            var headers = content.headers
            if let signedBody = content.signedBody {
                try sign(signedBody, headers: &headers, askedFor: request.headers[.wechatPaySerial], effect)
            }
            headers[.requestID] = requestID
            return Answer(status: reply.status, headers: headers, body: content.bytes, effect: effect)
        } catch {
            return Answer(status: 502, headers: [:], body: Data(), effect: effect)
        }
    }

    private func sign(_ text: Data, headers: inout HTTPFields, askedFor serial: String?, _ effect: Fault.Effect?) throws {
        guard let signer = keychain.signer(askedFor: serial) else { throw SimulatorError(english: "The platform has no key to sign with.") }
        headers.append(contentsOf: try signer.headers(for: text, effect?.spoiling ?? Spoiling()))
        if let skew = effect?.spoiling.clockSkew { headers[.simulatedDate] = HTTPDate.text(Date(timeIntervalSinceNow: skew.inSeconds)) }
    }
}

extension HTTPField.Name {
    /// `schema`: the answer was made up from the operation's description.
    static let simulated = Self("Simulated")!
}

extension Platform.Answer {
    /// What a gateway answers that has nobody behind it.
    static func ofGateway(_ status: Int, _ effect: Fault.Effect?) -> Platform.Answer {
        let reason =
            switch status {
            case 500: " Internal Server Error"
            case 502: " Bad Gateway"
            case 503: " Service Temporarily Unavailable"
            case 504: " Gateway Time-out"
            default: ""
            }
        let text = "\(status)\(reason)"
        let page = "<html>\r\n<head><title>\(text)</title></head>\r\n<body>\r\n<center><h1>\(text)</h1></center>\r\n</body>\r\n</html>\r\n"
        return Platform.Answer(status: status, headers: [.contentType: "text/html"], body: Data(page.utf8), effect: effect)
    }
}
