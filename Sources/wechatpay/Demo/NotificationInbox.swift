import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A merchant's notify_url on loopback: verifies, decrypts and acknowledges what arrives.
final class NotificationInbox: Sendable {
    /// Where notifications are to be sent.
    let url: String
    private let receiver: Receiver

    private init(port: Int, receiver: Receiver) {
        self.url = "http://127.0.0.1:\(port)/notify"
        self.receiver = receiver
    }

    /// Verifies what arrives from now on with a client's keys.
    func use(_ wechatPay: WeChatPay) { receiver.webhooks.withLock { $0 = wechatPay.webhooks } }

    /// Waits for the notification of `eventType` that `matches`.
    func next(_ eventType: String, where matches: (JSON) -> Bool) async throws -> WebhookNotification {
        for await notification in receiver.arrivals.stream where notification.eventType == eventType {
            if matches(try notification.json) { return notification }
        }
        throw Failure("error: no notification \(eventType) arrived", .refused)
    }

    static func run(_ body: @escaping @Sendable (NotificationInbox) async throws -> Void) async throws {
        let receiver = Receiver()
        let port = AsyncStream<Int>.makeStream()
        let application = Application(
            responder: receiver, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { port.continuation.yield($0.localAddress?.port ?? 0) }, logger: Logger(label: "inbox") { _ in SwiftLogNoOpLogHandler() }
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
                try await body(NotificationInbox(port: port, receiver: receiver))
                return true
            }
            defer { group.cancelAll() }
            while let isDone = try await group.next() {
                if isDone { await services.triggerGracefulShutdown() }
            }
        }
    }
}

/// The server's side of the inbox.
private final class Receiver: HTTPResponder {
    typealias Context = BasicRequestContext

    let webhooks = Mutex<WebhookReceiver?>(nil)
    let arrivals = AsyncStream<WebhookNotification>.makeStream()

    func respond(to request: Request, context: Context) async throws -> Response {
        var request = request
        let body = try await request.collectBody(upTo: 1 << 20)
        guard let receiver = webhooks.withLock({ $0 }) else { return Response(status: .serviceUnavailable) }
        let bytes = Data(body.readableBytesView)
        do {
            let notification = try await receiver.receive(headers: request.headers, body: bytes)
            arrivals.continuation.yield(notification)
            return Response(notification.acknowledgement)
        } catch {
            return Response(WebhookReply.refusal(of: error, headers: request.headers, body: bytes))
        }
    }
}
