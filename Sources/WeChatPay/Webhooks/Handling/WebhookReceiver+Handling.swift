extension WebhookReceiver {
    /// A responder that hands each notification to `handler` before it is acknowledged, without an inbox.
    ///
    /// The notification is verified first; whatever is forged, altered or late is refused and not handed out. When the handler returns,
    /// the notification is acknowledged. When it throws, the reply is a refusal (500), and the platform sends the notification again, for
    /// a day, at growing pauses. So:
    ///
    /// - **The same notification can be handed out more than once**, also after it was handled: the acknowledgement may get lost. Make the
    ///   handler's effect depend on ``WebhookNotification/id`` or on the order's state. An inbox (`WeChatPayInbox`) does that for you, and
    ///   goes on trying where the platform gives up.
    /// - The reply leaves at `limit` whatever the handler does. A handler that has not returned by then is cancelled and its notification
    ///   refused, even if it should succeed later.
    /// - A notification is not handed out while its handler still runs: until then its repetitions are refused.
    ///
    /// A handler that ignores its cancellation runs on after its request, in a task of its own, and counts towards `maximumHandlers` until
    /// it ends. Nobody waits for it: shutting the server down does not.
    ///
    /// - Parameters:
    ///   - limit: how long verification and handler may take together, counted from ``WebhookRequest/receivedAt``. The platform waits
    ///     five seconds.
    ///   - maximumHandlers: how many handlers may run at once. Further notifications are refused (503) and come again.
    ///   - handler: what it throws is known to nobody else: log it there.
    public func handling(
        within limit: Duration = .seconds(4), maximumHandlers: Int = 100,
        _ handler: @escaping @Sendable (WebhookNotification) async throws -> Void
    ) -> some WebhookResponder {
        HandlingResponder(receiver: self, limit: limit, handlers: RunningHandlers(maximum: maximumHandlers, handler))
    }
}
