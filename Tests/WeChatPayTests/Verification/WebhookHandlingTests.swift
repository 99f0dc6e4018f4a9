import Foundation
import HTTPTypes
import Logging
import Metrics
import MetricsTestKit
import Synchronization
import Testing

@testable import WeChatPay

/// A handler without an inbox: what is acknowledged, what comes again, and what a handler can't hold up.
@Suite("A handler without an inbox", .timeLimit(.minutes(1)), .quiet) struct WebhookHandlingTests {
    @Test func whatWasHandledIsAcknowledged() async throws {
        let handled = Mutex<[String]>([])
        let responder = try receiver().handling(within: .seconds(3600)) { notification in handled.withLock { $0.append(notification.id) } }
        #expect(await responder.reply(to: try payment()) == WebhookReply(v2: "SUCCESS", "OK", status: 200))
        #expect(handled.withLock { $0 } == ["transaction-success:4200"])
        #expect(await responder.reply(to: try v3Payment()) == WebhookReply(status: 204))
        #expect(handled.withLock { $0 } == ["transaction-success:4200", "EV-1"])
    }

    @Test func whatWasHandledBeforeIsHandedOutAgain() async throws {
        let count = Mutex(0)
        let responder = try receiver().handling(within: .seconds(3600)) { _ in count.withLock { $0 += 1 } }
        for _ in 0..<2 { #expect(await responder.reply(to: try payment()).status == 200) }
        #expect(count.withLock { $0 } == 2)
    }

    @Test func whatIsForgedIsRefusedAndNotHandedOut() async throws {
        let count = Mutex(0)
        let responder = try receiver().handling(within: .seconds(3600)) { _ in count.withLock { $0 += 1 } }
        var forged = try payment()
        forged.body = Data(String(decoding: forged.body, as: UTF8.self).replacing("888", with: "1").utf8)
        #expect(await responder.reply(to: forged) == WebhookReply(v2: "FAIL", "signatureMismatch", status: 400))
        var probe = try v3Payment()
        probe.headers[.wechatPaySignature] = "WECHATPAY/SIGNTEST/" + (probe.headers[.wechatPaySignature] ?? "")
        let reply = await responder.reply(to: probe)
        #expect((reply.status, String(decoding: reply.body, as: UTF8.self)) == (400, #"{"code":"FAIL","message":"signatureProbe"}"#))
        #expect(count.withLock { $0 } == 0)
    }

    @Test func onlyAPostIsANotification() async throws {
        let count = Mutex(0)
        let responder = try receiver().handling(within: .seconds(3600)) { _ in count.withLock { $0 += 1 } }
        var request = try payment()
        request.method = .put
        #expect(await responder.reply(to: request).status == 405)
        #expect(count.withLock { $0 } == 0)
    }

    /// Also when its error is of a kind that elsewhere speaks of the request.
    @Test(arguments: [WeChatPayError(.signatureMismatch, "of a query") as any Error, CancellationError()])
    func aHandlerThatThrowsAsksForARepetition(_ error: any Error) async throws {
        let fails = Mutex(true)
        let responder = try receiver().handling(within: .seconds(3600)) { _ in if fails.withLock({ $0 }) { throw error } }
        #expect(await responder.reply(to: try payment()) == WebhookReply(v2: "FAIL", "handlerFailed", status: 500))
        fails.withLock { $0 = false }
        #expect(await responder.reply(to: try payment()).status == 200)
    }

    @Test func aHandlerThatNeverEndsDoesNotKeepTheReply() async throws {
        let handler = StubbornHandler()
        let responder = try receiver().handling(within: .milliseconds(50)) { _ in await handler.run() }
        #expect(try await replyOnceHandedOut(by: responder) { handler.starts > 0 } == WebhookReply(v2: "FAIL", "timedOut", status: 503))
        handler.end()
    }

    @Test func aHandlerThatTakesTooLongIsCancelled() async throws {
        let started = Mutex(false)
        let cancelled = AsyncStream<Void>.makeStream()
        let responder = try receiver().handling(within: .milliseconds(50)) { _ in
            started.withLock { $0 = true }
            do { try await Task.sleep(for: .seconds(3600)) } catch { cancelled.continuation.yield() }
        }
        #expect(try await replyOnceHandedOut(by: responder) { started.withLock { $0 } }.status == 503)
        for await _ in cancelled.stream { break }
    }

    @Test func aRequestThatIsGivenUpCancelsItsHandler() async throws {
        let started = AsyncStream<Void>.makeStream()
        let cancelled = AsyncStream<Void>.makeStream()
        let responder = try receiver().handling(within: .seconds(3600)) { _ in
            started.continuation.yield()
            do { try await Task.sleep(for: .seconds(3600)) } catch { cancelled.continuation.yield() }
        }
        let request = try payment()
        let reply = Task { await responder.reply(to: request) }
        for await _ in started.stream { break }
        reply.cancel()
        #expect(await reply.value.status == 500)
        for await _ in cancelled.stream { break }
    }

    @Test func theTimeTheBodyTookCountsTowardsTheLimit() async throws {
        let count = Mutex(0)
        let responder = try receiver().handling(within: .seconds(4)) { _ in count.withLock { $0 += 1 } }
        var request = try payment()
        request.receivedAt -= .seconds(5)
        #expect(await responder.reply(to: request).status == 503)
        #expect(count.withLock { $0 } == 0)
    }

    @Test func aNotificationIsNotHandedOutWhileItsHandlerRuns() async throws {
        let handler = StubbornHandler()
        let responder = try receiver().handling(within: .seconds(3600)) { _ in await handler.run() }
        await handler.leaveRunning(for: try payment(), of: responder)
        #expect(await responder.reply(to: try payment()) == WebhookReply(v2: "FAIL", "stillRunning", status: 503))
        #expect(handler.starts == 1)
        handler.end()
        try await untilAcknowledged(try payment(), by: responder)
        #expect(handler.starts == 2)
    }

    @Test func handlersThatNeverEndDoNotPileUp() async throws {
        let handler = StubbornHandler()
        let responder = try receiver().handling(within: .seconds(3600), maximumHandlers: 2) { _ in await handler.run() }
        for number in 1...2 { await handler.leaveRunning(for: try payment("420\(number)"), of: responder) }
        #expect(await responder.reply(to: try payment("4203")) == WebhookReply(v2: "FAIL", "tooManyHandlers", status: 503))
        #expect(handler.starts == 2)
        handler.end()
        try await untilAcknowledged(try payment("4203"), by: responder)
    }

    @Test func everyRequestIsTimedByEventTypeAndResult() async throws {
        let metrics = TestMetrics()
        try await withMetricsFactory(metrics) {
            let fails = Mutex(true)
            let responder = try receiver().handling(within: .seconds(3600)) { _ in if fails.withLock({ $0 }) { throw CancellationError() } }
            _ = await responder.reply(to: try payment())
            fails.withLock { $0 = false }
            for number in 1...2 { _ = await responder.reply(to: try payment("420\(number)")) }
            _ = await responder.reply(to: WebhookRequest(headers: [.contentType: "text/xml"], body: Data("<xml><a>1</a></xml>".utf8)))
        }
        func count(_ event: String, _ result: String) throws -> Int {
            try metrics.expectTimer("wechatpay.webhooks.notifications", [("event", event), ("result", result)]).values.count
        }
        #expect(try count("transaction-success", "handled") == 2)
        #expect(try count("transaction-success", "handlerFailed") == 1)
        #expect(try count("none", "missingSignature") == 1)
    }

    @Test func eventTypesAsLabelsStayFew() {
        let labels = EventTypeLabels(maximum: 2)
        #expect(["A", "B", "C", "A", "B"].map(labels.label) == ["A", "B", "other", "A", "B"])
        #expect(EventTypeLabels(maximum: 2).label(for: String(repeating: "A", count: 65)) == "other")
    }

    private func receiver() throws -> WebhookReceiver { try V2Notice.client().webhooks }

    private func payment(_ transactionID: String = "4200") throws -> WebhookRequest {
        var message = V2Notice.payment
        message.transaction_id = .text(transactionID)
        return WebhookRequest(headers: [.contentType: "text/xml"], body: try V2Notice.signed(message))
    }

    private func v3Payment() throws -> WebhookRequest {
        let resource = try APIv3Key(TestKeys.apiV3Key).encrypt(Data("{}".utf8), associatedData: nil)
        let body = try JSON.object([
            "id": "EV-1", "create_time": "2015-05-20T13:29:35+08:00", "event_type": "TRANSACTION.SUCCESS",
            "resource": ["algorithm": .string(resource.algorithm), "ciphertext": .string(resource.ciphertext), "nonce": .string(resource.nonce)],
        ]).encoded()
        return WebhookRequest(headers: try PlatformDouble.answer(body: String(decoding: body, as: UTF8.self)).headers, body: body)
    }

    /// Sends a payment until it gets past verification within the limit, which a busy machine may not manage at once.
    private func replyOnceHandedOut(by responder: some WebhookResponder, _ isHandedOut: () -> Bool) async throws -> WebhookReply {
        while true {
            let reply = await responder.reply(to: try payment())
            if isHandedOut() { return reply }
        }
    }

    /// Repeats as the platform does: the task of a handler ends some time after the handler itself.
    private func untilAcknowledged(_ request: WebhookRequest, by responder: some WebhookResponder) async throws {
        while await responder.reply(to: request).status != 200 { try await Task.sleep(for: .milliseconds(1)) }
    }
}

/// A handler that ends when it is told to, and not when it is cancelled.
private final class StubbornHandler: Sendable {
    private struct State {
        var starts = 0
        var hasEnded = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let started = AsyncStream<Void>.makeStream()

    /// Has it running for a request that is given up meanwhile.
    func leaveRunning(for request: WebhookRequest, of responder: some WebhookResponder) async {
        let reply = Task { await responder.reply(to: request) }
        for await _ in started.stream { break }
        reply.cancel()
        _ = await reply.value
    }

    var starts: Int { state.withLock { $0.starts } }

    func run() async {
        await withCheckedContinuation { continuation in
            let hasEnded = state.withLock { state in
                state.starts += 1
                if !state.hasEnded { state.waiting.append(continuation) }
                return state.hasEnded
            }
            started.continuation.yield()
            if hasEnded { continuation.resume() }
        }
    }

    func end() {
        let waiting = state.withLock { state in
            state.hasEnded = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}

/// Drops what is logged without a logger of one's own.
private struct Quiet: SuiteTrait, TestTrait, TestScoping {
    let isRecursive = true

    func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        try await withLogger(Logger(label: "quiet") { _ in SwiftLogNoOpLogHandler() }) { _ in try await function() }
    }
}

extension Trait where Self == Quiet {
    fileprivate static var quiet: Quiet { Quiet() }
}
