import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import WeChatPay

/// What tests in any language do with the simulator besides calling the platform: play the user, move the clock, make trouble.
struct ControlAPI: Sendable {
    static let prefix = "/simulator/"

    let user: SimulatedUser
    let account: MerchantAccount
    let clock: SimulatorClock
    let faults: FaultQueue
    let log: RequestLog
    let notifications: @Sendable () async throws -> [Simulator.Notification]
    let rotate: @Sendable () async throws -> String

    func respond(to request: Platform.Request) async -> Response {
        do {
            let body = try request.body.flatMap { $0.isEmpty ? nil : try JSON(parsing: $0) } ?? .object([:])
            let path = request.target.dropFirst(Self.prefix.count).prefix { $0 != "?" }
                .split(separator: "/").map { String($0).removingPercentEncoding ?? String($0) }
            guard let answer = try await act(request.method, path, body) else {
                return Self.response(404, ["message": .string("There is no \(request.method.rawValue) \(request.target).")])
            }
            return Self.response(200, answer)
        } catch {
            return Self.response(400, ["message": .string("\(error)")])
        }
    }

    private func act(_ method: HTTPRequest.Method, _ path: [String], _ body: JSON) async throws -> JSON? {
        switch (method, path.count, path.first, path.last) {
        case (.get, 1, "clock", _): break
        case (.post, 2, "clock", "advance"): try await clock.advance(by: .seconds(Self.number("seconds", body)))
        case (.post, 2, "ebike", "sign"): return ["contract_id": .string(try await user.signEbike(preopenID: Self.text("preopen_id", body)))]
        case (.post, 2, "papay", "sign") where body.pre_entrustweb_id.isNull && !body.contract_code.isNull:
            let contractID = try await user.signPapay(planID: Self.text("plan_id", body), contractCode: Self.text("contract_code", body))
            return ["contract_id": .string(contractID)]
        case (.post, 2, "papay", "sign"):
            return ["contract_id": .string(try await user.signPapay(preEntrustWebID: Self.text("pre_entrustweb_id", body)))]
        case (.post, 3, "contracts", "terminate"):
            try await user.terminate(contractID: path[1])
            return [:]
        case (.post, 3, "contracts", "close-service"):
            try await user.closeService(contractID: path[1])
            return [:]
        case (.post, _, "orders", _): return try await actOnOrder(path.dropFirst(), body)
        case (.post, _, "refunds", _): return try await actOnRefund(path.dropFirst())
        case (.post, 3, "red-packets", "receive"):
            try await user.receiveRedPacket(billNo: path[1])
            return [:]
        case (.get, 1, "account", _): return ["balance": .integer(try await account.balance)]
        case (.post, 2, "account", "withdraw"):
            try await account.withdraw(Self.number("amount", body))
            return ["balance": .integer(try await account.balance)]
        case (.get, 3, "users", "messages"):
            return .array(try await user.messages(openid: path[1]).map { ["text": .string($0.text), "time": .string(ShanghaiTime.text($0.time))] })
        case (.post, 1, "faults", _):
            return ["id": .integer(faults.add(try FaultQueue.Entry.Trouble(body)))]
        case (.get, 1, "requests", _): return .array(log.all.map(JSON.init))
        case (.get, 1, "notifications", _): return .array(try await notifications().map(JSON.init))
        case (.post, 2, "certificates", "rotate"): return ["serial_no": .string(try await rotate())]
        default: return nil
        }
        return ["now": .string(ShanghaiTime.text(clock.now))]
    }

    static func text(_ name: String, _ body: JSON) throws -> String {
        guard let text = body[name].string else { throw SimulatorError("The body must have the string \(name).") }
        return text
    }

    private static func number(_ name: String, _ body: JSON) throws -> Int {
        guard let number = body[name].int else { throw SimulatorError("The body must have the whole number \(name).") }
        return number
    }

    private static func response(_ status: Int, _ body: JSON) -> Response {
        let bytes = (try? body.encoded()) ?? Data()
        return Response(
            status: .init(code: status), headers: [.contentType: "application/json; charset=utf-8"], body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

extension JSON {
    fileprivate init(_ request: Simulator.ReceivedRequest) {
        self = [
            "method": .string(request.method), "target": .string(request.target), "status": request.status.map { .integer($0) } ?? .null,
            "code": request.code.map { .string($0) } ?? .null, "request_id": .string(request.requestID),
            "client_certificate_serial": request.clientCertificateSerial.map { .string($0) } ?? .null,
        ]
    }

    fileprivate init(_ notification: Simulator.Notification) {
        self = [
            "id": .string(notification.id), "event_type": .string(notification.eventType), "url": .string(notification.url),
            "resource": notification.resource, "attempts": .array(notification.attempts.map { $0.map { .integer($0) } ?? .null }),
            "is_delivered": .bool(notification.isDelivered), "is_given_up": .bool(notification.isGivenUp),
        ]
    }
}
