import Foundation
import HTTPTypes
import Logging
import WeChatPay

/// The platform without its socket: a request comes in, a signed answer goes out.
struct Platform: Sendable {
    struct Request: Sendable {
        let method: HTTPRequest.Method
        /// Path and query as they came over the wire.
        let target: String
        let headers: HTTPFields
        /// `nil` when the body is larger than the platform takes.
        let body: Data?
    }

    struct Answer: Sendable {
        var status: Int
        var headers: HTTPFields
        var body: Data
        var effect: Fault.Effect?
    }

    let credentials: Simulator.Credentials
    let gate: RequestGate
    let keychain: PlatformKeychain
    let operations: [Operation]
    let state: StateFile
    let clock: SimulatorClock
    let dispatcher: NotificationDispatcher
    let faults: FaultQueue
    let log: RequestLog

    func answer(_ request: Request) async -> Answer {
        let path = request.target.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let match = operations.filter { $0.method == request.method }
            .compactMap { operation in operation.match(Array(path)).map { (operation, $0) } }
            .max { $0.0.fixedSegments < $1.0.fixedSegments }
        let effect = match.flatMap { faults.take(request.method, $0.0.template) }
        var reply: OperationAnswer
        do {
            reply = try await carryOut(request, match, effect)
        } catch let error as PlatformError {
            reply = OperationAnswer(status: error.status, body: error.body)
        } catch {
            reply = OperationAnswer(status: 500, body: ["code": "SYSTEM_ERROR", "message": .string("系统异常：\(error)")])
        }
        return signed(reply, to: request, effect: effect)
    }

    private func carryOut(_ request: Request, _ match: (Operation, [String: String])?, _ effect: Fault.Effect?) async throws -> OperationAnswer {
        guard let body = request.body else {
            throw PlatformError(status: 413, code: "PARAM_ERROR", message: "请求包体过大")
        }
        try gate.check(method: request.method, target: request.target, headers: request.headers, body: body, at: Date())
        let serial = request.headers[.wechatPaySerial]
        if let serial, !keychain.knows(serial) {
            throw PlatformError.parameter("Wechatpay-Serial", value: .string(serial), issue: "不是平台证书序列号或微信支付公钥ID", location: "header")
        }
        dispatcher.prefer(serial: serial)
        guard let (operation, variables) = match else {
            throw PlatformError.notFound("模拟器没有实现 \(request.method.rawValue) \(request.target.prefix { $0 != "?" })")
        }
        switch effect {
        case .silenceBeforeCommit: return .noContent
        case .systemError: throw PlatformError(status: 500, code: "SYSTEM_ERROR", message: "系统异常，请稍后重试")
        case .tooManyRequests: throw PlatformError(status: 429, code: "FREQUENCY_LIMITED", message: "频率超限，请降低请求频率")
        default: break
        }
        let fields = try Self.fields(of: request, body)
        let query = Self.query(of: request.target)
        let now = clock.now
        let perform: @Sendable (Records) throws -> OperationAnswer = { [mchid = credentials.mchid, appid = credentials.appid] records in
            try operation.action(
                OperationContext(
                    variables: variables, query: query, body: fields, mchid: mchid, appid: appid, now: now, records: records,
                    notifications: NotificationQueue(records: records)
                )
            )
        }
        guard request.method != .get else { return try await state.read(perform) }
        let answer = try await state.write(perform)
        dispatcher.wake()
        return answer
    }

    private func signed(_ reply: OperationAnswer, to request: Request, effect: Fault.Effect?) -> Answer {
        let requestID = "08" + Nonce.hexadecimal(30).uppercased()
        let isSilent = effect == .silenceAfterCommit || effect == .silenceBeforeCommit
        log.add(
            Simulator.ReceivedRequest(
                method: request.method.rawValue, target: request.target, status: isSilent ? nil : reply.status,
                code: isSilent ? nil : reply.body?.code.string, requestID: requestID
            )
        )
        do {
            let body = try reply.body?.encoded() ?? Data()
            guard let signer = keychain.signer(askedFor: request.headers[.wechatPaySerial]) else {
                throw SimulatorError("The platform has no key to sign with.")
            }
            var headers = try signer.headers(for: effect == .wrongSignature ? body + Data("!".utf8) : body)
            switch effect {
            case .missingSignature: headers[.wechatPaySignature] = nil
            case .signatureProbe: headers[.wechatPaySignature] = "WECHATPAY/SIGNTEST/" + (headers[.wechatPaySignature] ?? "")
            case .unknownSerial: headers[.wechatPaySerial] = "7F" + Nonce.hexadecimal(38).uppercased()
            default: break
            }
            headers[.requestID] = requestID
            if !body.isEmpty { headers[.contentType] = "application/json; charset=utf-8" }
            return Answer(status: reply.status, headers: headers, body: body, effect: effect)
        } catch {
            return Answer(status: 502, headers: [:], body: Data(), effect: effect)
        }
    }

    private static func fields(of request: Request, _ body: Data) throws -> Fields {
        guard !body.isEmpty else { return Fields(.object([:])) }
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/json") == true else {
            throw PlatformError.parameter("Content-Type", issue: "应为 application/json", location: "header")
        }
        guard let json = try? JSON(parsing: body), json.object != nil else {
            throw PlatformError(status: 400, code: "PARAM_ERROR", message: "请求包体不是合法的 JSON 对象")
        }
        return Fields(json)
    }

    private static func query(of target: String) -> [String: String] {
        guard let mark = target.firstIndex(of: "?") else { return [:] }
        let pairs = target[target.index(after: mark)...].split(separator: "&").compactMap { pair -> (String, String)? in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = String(parts[0]).removingPercentEncoding else { return nil }
            return (name, (parts.count > 1 ? String(parts[1]).removingPercentEncoding : "") ?? "")
        }
        return Dictionary(pairs) { _, later in later }.filter { !$0.value.isEmpty }
    }
}
