import Logging
import Metrics
package import Tracing

/// What a request to a `notify_url` leaves in logs, metrics and traces: which notification, how long it took, and the kind of what went
/// wrong; nothing of its content and no signature.
package struct WebhookObservation {
    private let start: ContinuousClock.Instant
    /// `handled`, `recorded`, `duplicate`, or the kind of what went wrong: one of few.
    package var result = "cancelled"
    /// The kind of what the handler or the store threw, for the log.
    package var cause: String?
    /// Set once it is verified: what anyone may write is no name for anything.
    package var notification: WebhookNotification?

    package init(since start: ContinuousClock.Instant) {
        self.start = start
    }

    package func end(_ span: (any Span)? = nil) {
        let duration = start.duration(to: .now)
        let (seconds, attoseconds) = duration.components
        Metrics.Timer(
            label: "wechatpay.webhooks.notifications",
            dimensions: [("event", notification.map { EventTypeLabels.shared.label(for: $0.eventType) } ?? "none"), ("result", result)]
        ).recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
        var metadata: Logger.Metadata = ["result": "\(result)", "milliseconds": "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000)"]
        metadata["cause"] = cause.map { "\($0)" }
        metadata["id"] = notification.map { "\($0.id)" }
        metadata["event"] = notification.map { "\($0.eventType)" }
        Logger.current.log(level: level, "notification", metadata: metadata)
        span?.attributes["wechatpay.notification_id"] = notification?.id
        span?.attributes["wechatpay.event_type"] = notification?.eventType
        if !isFine { span?.attributes["error.type"] = result }
    }

    private var isFine: Bool { ["handled", "recorded", "duplicate"].contains(result) }

    /// A true notification that was not taken is the merchant's affair; anyone can send what is none.
    private var level: Logger.Level { isFine ? .info : notification == nil ? .notice : .warning }
}
