import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Metrics
import MetricsTestKit
import Testing
import WeChatPay
import WeChatPayHummingbird

@testable import WeChatPaySimulator

/// What a request leaves in logs and metrics: enough to find it, nothing that is secret or personal.
@Suite("What a route leaves in logs and metrics", .timeLimit(.minutes(1))) struct RouteObservationTests {
    private struct PersonalFailure: Error, CustomStringConvertible {
        var description: String { "oSecretReason" }
    }

    private let sender: Sender
    private let metrics = TestMetrics()
    private let lines = LogRecorder.Lines()

    init() throws { self.sender = try Sender() }

    @Test func theLogSaysWhichNotificationAndWhatFailed() async throws {
        try await receiveEverything()
        let text = lines.all.filter { $0.contains(" notification ") }
        func line(_ parts: String...) -> String? { text.first { line in parts.allSatisfy { line.contains($0) } } }
        let handled = try #require(line("info", "id=EV-1 ", "event=TRANSACTION.SUCCESS", "result=handled", "milliseconds="))
        #expect(handled.contains("hb.request.id=") && handled.contains("tag=of-a-middleware"), "the request's own logger")
        #expect(line("warning", "id=transaction-success:4200 ", "result=handlerFailed", "cause=PersonalFailure") != nil)
        #expect(line("notice", "result=signatureMismatch") != nil)
        #expect(line("notice", "result=methodNotAllowed") != nil)
        #expect(line("notice", "result=bodyTooLarge") != nil)
        #expect(line("notice", "result=bodyTooSlow") != nil)
        #expect(text.count == 6)
    }

    @Test func nothingSecretOrPersonalReachesTheLog() async throws {
        let requests = try await receiveEverything()
        let text = lines.all.joined(separator: "\n")
        #expect(!text.isEmpty)
        var hidden = ["oPerson", "oSecretReason", "EV-forged", "1409811653", sender.credentials.apiV3Key, sender.credentials.apiV2Key]
        for request in requests {
            hidden += request.headers.filter { $0.name.rawName.hasPrefix("Wechatpay-S") && $0.value.count > 40 }.map(\.value)
            hidden += try request.headers[.contentType] == "text/xml" ? [#require(XML(parsing: request.body).sign.string)] : []
        }
        #expect(hidden.count == 9, "two signatures in headers, one in XML")
        for hidden in hidden { #expect(!text.contains(hidden), "\(hidden) is in the log") }
    }

    @Test func everyRequestIsTimedByEventTypeAndResult() async throws {
        try await receiveEverything()
        for (event, result) in [
            ("TRANSACTION.SUCCESS", "handled"), ("transaction-success", "handlerFailed"), ("none", "signatureMismatch"),
            ("none", "methodNotAllowed"), ("none", "bodyTooLarge"), ("none", "bodyTooSlow"),
        ] {
            let timer = try metrics.expectTimer("wechatpay.webhooks.notifications", [("event", event), ("result", result)])
            #expect(timer.values.count == 1, "\(event) \(result)")
        }
    }

    /// One request of every kind.
    ///
    /// - Returns: those that came whole.
    @discardableResult
    private func receiveEverything() async throws -> [WebhookRequest] {
        var forged = try sender.v3("EV-forged")
        forged.body.append(contentsOf: Data(" ".utf8))
        let requests = try [sender.v3(), sender.v2(), forged]
        let logger = Logger(label: "merchant") { [lines] _ in LogRecorder(lines) }
        try await withMetricsFactory(metrics) {
            try await sender.withReceiver { receiver in
                try await MerchantServer.run(logger: logger) {
                    $0.add(middleware: TaggingMiddleware()).wechatPayWebhooks("notify", receiver, maximumBodySize: 4096, bodyTimeLimit: .seconds(1)) {
                        notification in
                        if notification.protocolVersion == .v2 { throw PersonalFailure() }
                    }
                } _: { server in
                    for request in requests { _ = try await server.reply(to: request) }
                    _ = try await server.reply(to: WebhookRequest(method: .get, headers: [:], body: Data()))
                    _ = try await server.reply(to: WebhookRequest(headers: [:], body: Data(repeating: 0x20, count: 5000)))
                    try await server.connect { connection in
                        try await connection.sendHead(of: requests[0], framing: "Content-Length: \(requests[0].body.count)")
                        _ = try await connection.response()
                    }
                }
            }
        }
        return requests
    }
}

/// Gives the request's logger something to say, as a merchant's own middleware may.
private struct TaggingMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: BasicRequestContext, next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.logger[metadataKey: "tag"] = "of-a-middleware"
        return try await next(request, context)
    }
}
