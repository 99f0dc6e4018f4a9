import HTTPTypes
import Hummingbird
import NIOCore
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What tests in any language do with the simulator besides calling the platform: play the user, move the clock, make trouble.
///
/// What it offers are ``ControlRoute/all``; `openapi.yaml` beside this file describes each of them.
struct ControlAPI: Sendable {
    static let prefix = "/simulator/"

    let user: SimulatedUser
    let account: MerchantAccount
    let clock: SimulatorClock
    let faults: FaultQueue
    let log: RequestLog
    let notifications: @Sendable () async throws -> [Simulator.Notification]
    let sent: SentNotifications
    let keys: PlatformKeySet
    let events: SimulatorEvents
    let browserGuard: BrowserGuard

    /// What is answered to a page of the net that tries to use a browser; `nil` to everyone else.
    func refusal(of request: HTTPRequest) -> Response? {
        do {
            try browserGuard.check(request)
            return nil
        } catch {
            return Self.response(403, Self.message("The simulator takes no requests from other sites' pages, nor by other hosts' names."))
        }
    }

    func respond(to request: Platform.Request) async -> Response {
        do {
            let found = ControlRoute.all.lazy.compactMap { route in route.path.match(request.path).map { (route, $0) } }
            guard let (route, variables) = found.first(where: { $0.0.method == request.method }) else {
                let methods = found.map(\.0.method.rawValue).joined(separator: ", ")
                if !methods.isEmpty { return Self.response(405, Self.message("\(request.path) takes \(methods).")) }
                return Self.response(404, Self.message("There is no \(request.method.rawValue) \(request.target); see \(Self.prefix)openapi.yaml."))
            }
            return try await route.action(self, ControlRequest(request, variables: variables)).response
        } catch let error as SimulatorError {
            return Self.response(error.status, Self.message(error.description))
        } catch {
            return Self.response(500, Self.message("\(error)"))
        }
    }

    private static func message(_ text: String) -> JSON { ["message": .string(text)] }

    static func response(_ status: Int, _ body: JSON) -> Response {
        ControlAnswer.bytes((try? body.encoded()) ?? Data(), type: "application/json; charset=utf-8").response(status: status)
    }
}

extension SimulatorError {
    /// As HTTP says it.
    fileprivate var status: Int {
        switch kind {
        case .invalid: 400
        case .notFound: 404
        case .timeout: 408
        case .conflict: 409
        }
    }
}

/// What a route of the control API answers.
enum ControlAnswer {
    case json(JSON)
    case bytes(Data, type: String)

    static let done = ControlAnswer.json([:])

    fileprivate var response: Response { response(status: 200) }

    fileprivate func response(status: Int) -> Response {
        switch self {
        case .json(let json): ControlAPI.response(status, json)
        case .bytes(let bytes, let type):
            Response(status: .init(code: status), headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        }
    }
}
