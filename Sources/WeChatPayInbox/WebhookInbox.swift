import HTTPTypes
public import ServiceLifecycle
import Synchronization
public import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Records notifications before they are acknowledged, and hands them to a handler until that has succeeded.
///
/// ```swift
/// let inbox = WebhookInbox(wechatPay.webhooks, store: try SQLiteInboxStore(path: "inbox.sqlite")) { notification in
///     try await ship(notification)            // throws: tried again later
/// }
/// let reply = await inbox.reply(to: request)  // in the route of the notify_url
/// try await inbox.run()                       // hands out; in a ServiceGroup
/// ```
///
/// What is promised, and what is left to the handler, is told in <doc:Guarantees>.
public final class WebhookInbox: WebhookResponder, Service {
    /// Handles a notification: one attempt, under a lease.
    public typealias Handler = @Sendable (_ notification: WebhookNotification, _ claim: InboxClaim) async throws -> Void

    public let store: any InboxStore
    private let receiver: WebhookReceiver
    private let configuration: Configuration
    private let clock: any Clock<Duration>
    private let handler: Handler
    private let recorder: Recorder
    private let wakeUp = WakeUp()

    /// - Parameter handler: is cancelled when its lease is lost or the service ends, and should then end soon. What it throws is kept with
    ///   the entry for operators, so it should name nobody. It throws ``Park`` where another attempt is of no use.
    public convenience init(
        _ receiver: WebhookReceiver, store: any InboxStore, configuration: Configuration = Configuration(),
        handler: @escaping @Sendable (WebhookNotification) async throws -> Void
    ) {
        self.init(receiver, store: store, configuration: configuration) { notification, _ in try await handler(notification) }
    }

    /// - Parameter handler: gets the claim, too, which tells the number of the attempt. It is cancelled when its lease is lost or the service
    ///   ends, and should then end soon. What it throws is kept with the entry for operators, so it should name nobody. It throws
    ///   ``Park`` where another attempt is of no use.
    public convenience init(
        _ receiver: WebhookReceiver, store: any InboxStore, configuration: Configuration = Configuration(), handler: @escaping Handler
    ) {
        self.init(receiver, store: store, configuration: configuration, clock: ContinuousClock(), handler: handler)
    }

    init(
        _ receiver: WebhookReceiver, store: any InboxStore, configuration: Configuration, clock: any Clock<Duration>, handler: @escaping Handler
    ) {
        self.receiver = receiver
        self.store = store
        self.configuration = configuration
        self.clock = clock
        self.handler = handler
        self.recorder = Recorder(store: store, maximum: configuration.maximumRecordings, onRecord: wakeUp.set)
    }

    /// Verifies and records a notification.
    ///
    /// The acknowledgement says that it is in the store, now or since an earlier time. Otherwise the reply is a refusal, which leaves in time
    /// whatever the store does; then the platform repeats the notification.
    public func reply(to request: WebhookRequest) async -> WebhookReply {
        var observation = WebhookObservation(since: request.receivedAt)
        defer { observation.end() }
        func refusal(_ status: Int, _ result: String) -> WebhookReply {
            observation.result = result
            return .refusal(status, result, headers: request.headers, body: request.body)
        }
        guard request.method == .post else { return refusal(405, "methodNotAllowed") }
        let end = request.receivedAt + configuration.replyLimit
        do {
            let notification = try await withTimeLimit(until: end) { [receiver] in
                try await receiver.receive(headers: request.headers, body: request.body)
            }
            observation.notification = notification
            let receipt = try await recorder.record(InboxEntry(notification, body: request.body), until: end)
            observation.result = receipt == .recorded ? "recorded" : "duplicate"
            return notification.acknowledgement
        } catch is TimeLimitExceeded {
            return refusal(503, "timedOut")
        } catch let problem as RecordingProblem {
            observation.cause = problem.cause
            return refusal(503, problem.name)
        } catch {
            observation.result = (error as? WeChatPayError).map { "\($0.kind)" } ?? "cancelled"
            return .refusal(of: error, headers: request.headers, body: request.body)
        }
    }

    /// Hands out what is due, until the graceful shutdown of its ``ServiceGroup`` or its task's cancellation.
    ///
    /// At a graceful shutdown the handlers that run get ``Configuration/shutdownLimit`` to end; then, and at a cancellation at once, they are
    /// cancelled. What they had is given back to the store for others. A store that fails does not end it.
    public func run() async { await run(by: clock) }

    private func run<C: Clock<Duration>>(by clock: C) async {
        await InboxRunner(receiver: receiver, store: store, configuration: configuration, clock: clock, wakeUp: wakeUp, handler: handler).run()
    }
}
