import Hummingbird
import HummingbirdTesting
import Logging
import Testing
import WeChatPay

/// A merchant's server on loopback.
struct MerchantServer: Sendable {
    static let path = "/pay/notify"

    let port: Int

    var notifyURL: String { "http://127.0.0.1:\(port)\(Self.path)" }

    /// - Parameter mount: mounts the `notify_url` in the group `/pay`.
    static func run(
        logger: Logger = Logger(label: "merchant") { _ in SwiftLogNoOpLogHandler() },
        _ mount: (RouterGroup<BasicRequestContext>) -> Void, _ body: @Sendable (MerchantServer) async throws -> Void
    ) async throws {
        let router = Router()
        mount(router.group("pay"))
        let application = Application(router: router, logger: logger)
        try await application.test(.live) { client in try await body(MerchantServer(port: #require(client.port))) }
    }

    func connect(_ body: (inout Connection) async throws -> Void) async throws { try await Connection.open(port: port, body) }

    /// The reply to one request, on a connection of its own.
    func reply(to request: WebhookRequest) async throws -> Connection.Response {
        var response: Connection.Response?
        try await connect {
            try await $0.send(request)
            response = try await $0.response()
        }
        return try #require(response)
    }
}
