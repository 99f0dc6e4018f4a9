import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A merchant's server: answers as it is told, and remembers what came.
final class MerchantServer: HTTPResponder {
    typealias Context = BasicRequestContext

    struct Received: Sendable {
        let method: String
        let headers: HTTPFields
        let body: Data
    }

    private let answer: @Sendable (Received) async throws -> Response
    private let isForgetful: Bool
    private let requests = Mutex<[Received]>([])

    private init(_ answer: @escaping @Sendable (Received) async throws -> Response, isForgetful: Bool) {
        self.answer = answer
        self.isForgetful = isForgetful
    }

    var received: [Received] { requests.withLock { $0 } }

    func respond(to request: Request, context: Context) async throws -> Response {
        var request = request
        let body = Data(try await request.collectBody(upTo: 1 << 22).readableBytesView)
        let received = Received(method: request.method.rawValue, headers: request.headers, body: body)
        if !isForgetful { requests.withLock { $0.append(received) } }
        return try await answer(received)
    }

    /// Runs a server for as long as `body` takes.
    static func run(
        answering answer: @escaping @Sendable (Received) async throws -> Response = { _ in Response(status: .noContent) }, isForgetful: Bool = false,
        _ body: @escaping @Sendable (_ server: MerchantServer, _ url: String) async throws -> Void
    ) async throws {
        let server = MerchantServer(answer, isForgetful: isForgetful)
        let port = AsyncStream<Int>.makeStream()
        let application = Application(
            responder: server, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { port.continuation.yield($0.localAddress?.port ?? 0) },
            logger: Logger(label: "merchant") { _ in SwiftLogNoOpLogHandler() }
        )
        let services = ServiceGroup(configuration: .init(services: [application], logger: application.logger))
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                defer { port.continuation.finish() }
                try await services.run()
                return false
            }
            group.addTask {
                guard let port = await port.stream.first(where: { _ in true }) else { return false }
                try await body(server, "http://127.0.0.1:\(port)/wechatpay")
                return true
            }
            defer { group.cancelAll() }
            while let isDone = try await group.next() {
                if isDone { await services.triggerGracefulShutdown() }
            }
        }
    }
}
