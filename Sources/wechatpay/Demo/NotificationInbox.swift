import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import WeChatPay
import WeChatPayHummingbird

/// A merchant's notify_url on loopback: verifies, decrypts and acknowledges what arrives.
final class NotificationInbox: Sendable {
    /// Where notifications are to be sent.
    let url: String
    private let merchant: Merchant

    private init(port: Int, merchant: Merchant) {
        self.url = "http://127.0.0.1:\(port)/notify"
        self.merchant = merchant
    }

    /// Verifies what arrives from now on with a client's keys.
    func use(_ wechatPay: WeChatPay) { merchant.use(wechatPay.webhooks) }

    /// Waits for the notification of `eventType` that `matches`.
    func next(_ eventType: String, where matches: (JSON) -> Bool) async throws -> WebhookNotification {
        for await notification in merchant.arrivals.stream where notification.eventType == eventType {
            if matches(try notification.json) { return notification }
        }
        throw Failure("error: no notification \(eventType) arrived", .refused)
    }

    static func run(_ body: @escaping @Sendable (NotificationInbox) async throws -> Void) async throws {
        let merchant = Merchant()
        let router = Router()
        router.wechatPayWebhooks("notify", merchant)
        let port = AsyncStream<Int>.makeStream()
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
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
                try await body(NotificationInbox(port: port, merchant: merchant))
                return true
            }
            defer { group.cancelAll() }
            while let isDone = try await group.next() {
                if isDone { await services.triggerGracefulShutdown() }
            }
        }
    }

    /// Hands on what arrives, by the keys of the scene that plays.
    private final class Merchant: WebhookResponder {
        let arrivals = AsyncStream<WebhookNotification>.makeStream()
        private let scene = Mutex<(any WebhookResponder)?>(nil)

        func use(_ receiver: WebhookReceiver) {
            let responder = receiver.handling { [arrivals] in arrivals.continuation.yield($0) }
            scene.withLock { $0 = responder }
        }

        func reply(to request: WebhookRequest) async -> WebhookReply {
            guard let responder = scene.withLock({ $0 }) else {
                return .refusal(of: CancellationError(), headers: request.headers, body: request.body)
            }
            return await responder.reply(to: request)
        }
    }
}
