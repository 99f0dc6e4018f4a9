import Foundation
import HTTPTypes
import InMemoryTracing
import Logging
import Metrics
import MetricsTestKit
import Synchronization
import Testing
import Tracing
import WeChatPaySimulator

@testable import WeChatPay

/// What a call leaves in logs, metrics and traces: enough to find it, nothing that is secret or personal.
@Suite(.serialized) struct ObservabilityTests {
    private static let systems: (metrics: TestMetrics, tracer: InMemoryTracer) = {
        let systems = (metrics: TestMetrics(), tracer: InMemoryTracer())
        MetricsSystem.bootstrap(systems.metrics)
        InstrumentationSystem.bootstrap(systems.tracer)
        return systems
    }()

    private struct Recorder: LogHandler {
        final class Lines: Sendable {
            let text = Mutex("")
        }

        let lines: Lines
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        init(_ lines: Lines) { self.lines = lines }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.text.withLock { $0 += "\(event.level) \(event.message) \(event.metadata ?? [:])\n" }
        }
    }

    @Test func nothingSecretOrPersonalReachesTheLog() async throws {
        let lines = Recorder.Lines()
        let platform = PlatformDouble { _, number in
            number == 1 ? TransportResponse(status: 502, headers: [:], body: Data()) : try PlatformDouble.answer(body: #"{"openid":"oAnswered"}"#)
        }
        let wechatPay = try platform.client { $0.logger = Logger(label: "test") { _ in Recorder(lines) } }
        _ = try await wechatPay.v3.users("oPerson").contract.get(query: ["trade_scene": "oQuery"], headers: ["X-Test": "oHeader"])
        _ = try await wechatPay.v3.users("oPerson").post(json: ["name": .sensitive("张三"), "openid": "oBody"])
        let text = lines.text.withLock { $0 }
        #expect(text.contains("/v3/users/{}/contract"))
        #expect(text.contains("08F0-test"))
        #expect(text.contains("repeating a call"))
        for hidden in ["oPerson", "oQuery", "oHeader", "oBody", "oAnswered", "张三", "signature", TestKeys.apiV3Key] {
            #expect(!text.contains(hidden), "\(hidden) is in the log")
        }
    }

    @Test func everyCallIsTimedByTemplateAndResult() async throws {
        let metrics = Self.systems.metrics
        let platform = PlatformDouble { _, number in
            number == 1
                ? try PlatformDouble.answer(body: "{}")
                : try PlatformDouble.answer(status: 404, body: #"{"code":"ORDER_NOT_EXIST","message":"订单不存在"}"#)
        }
        let place = try platform.client().v3.metered._id_
        _ = try await place.get(["id": "1"])
        _ = await WeChatPayError.thrown { try await place.get(["id": "2"]) }
        func timings(_ result: String) throws -> Int {
            try metrics.expectTimer("wechatpay.client.calls", [("method", "GET"), ("path", "/v3/metered/{id}"), ("result", result)]).values.count
        }
        #expect(try timings("200") == 1)
        #expect(try timings("rejected") == 1)
    }

    @Test func everyCallIsASpan() async throws {
        let tracer = Self.systems.tracer
        let platform = PlatformDouble { _, _ in try PlatformDouble.answer(status: 400, body: #"{"code":"PARAM_ERROR","message":"参数错误"}"#) }
        _ = await WeChatPayError.thrown { try await platform.client().v3.traced("oPerson").post(json: [:]) }
        let span = try #require(tracer.finishedSpans.first { $0.operationName == "POST /v3/traced/{}" })
        #expect(span.kind == .client)
        #expect(span.attributes["http.response.status_code"]?.toSpanAttribute() == 400.toSpanAttribute())
        #expect(span.attributes["wechatpay.request_id"]?.toSpanAttribute() == "08F0-test".toSpanAttribute())
        #expect(span.attributes["error.type"]?.toSpanAttribute() == "rejected".toSpanAttribute())
        #expect(span.errors.count == 1)
    }

    @Test func everyNotificationIsASpan() async throws {
        let tracer = Self.systems.tracer
        let responder = try V2Notice.client().webhooks.handling { _ in
            withSpan("ship") { _ in }
            throw CancellationError()
        }
        var message = V2Notice.payment
        message.transaction_id = "4200-traced"
        let request = WebhookRequest(headers: [.contentType: "text/xml"], body: try V2Notice.signed(message))
        _ = await withLogger(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) { _ in await responder.reply(to: request) }
        let id = "transaction-success:4200-traced".toSpanAttribute()
        let span = try #require(tracer.finishedSpans.first { $0.attributes["wechatpay.notification_id"]?.toSpanAttribute() == id })
        #expect((span.operationName, span.kind) == ("wechatpay.webhook", .consumer))
        #expect(span.attributes["wechatpay.event_type"]?.toSpanAttribute() == "transaction-success".toSpanAttribute())
        #expect(span.attributes["error.type"]?.toSpanAttribute() == "handlerFailed".toSpanAttribute())
        let inner = try #require(tracer.finishedSpans.first { $0.operationName == "ship" })
        #expect(inner.parentSpanID == span.spanID, "the handler's own spans belong to it")
    }

    @Test func noSpanCarriesAValueOfAPathOrAQuery() async throws {
        let tracer = Self.systems.tracer
        try await Simulator.run { simulator in
            let wechatPay = try WeChatPay(simulator.configuration(.publicKey))
            _ = await WeChatPayError.thrown { try await wechatPay.v3.spanned("oPerson").get(query: ["token": "oToken"]) }
            try await wechatPay.shutdown()
        }
        let spans = tracer.finishedSpans
        #expect(spans.contains { $0.operationName == "GET /v3/spanned/{}" })
        for span in spans {
            var attributes = ""
            span.attributes.forEach { attributes += "\($0)=\($1) " }
            #expect(!attributes.contains("oPerson") && !attributes.contains("oToken"), "\(span.operationName): \(attributes)")
        }
    }
}
