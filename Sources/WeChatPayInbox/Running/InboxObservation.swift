import Logging
import Metrics
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What an entry leaves in logs and metrics: which one it is and how an attempt ended; nothing of its content.
struct InboxObservation: Sendable {
    let logger: Logger
    private let event: String
    private let start = ContinuousClock.now

    init(_ entry: InboxEntry, _ logger: Logger, attempt: Int? = nil) {
        var logger = logger
        logger[metadataKey: "id"] = "\(entry.id)"
        logger[metadataKey: "event"] = "\(entry.eventType)"
        if let attempt { logger[metadataKey: "attempt"] = "\(attempt)" }
        self.logger = logger
        self.event = EventTypeLabels.shared.label(for: entry.eventType)
    }

    func superseded() {
        logger.notice("superseded: a later event of its subject was handled before it came")
        Counter(label: "wechatpay.inbox.superseded", dimensions: [("event", event)]).increment()
    }

    /// - Parameter isOurs: whether the store still knew the claim.
    func settled(_ settlement: Settlement, _ claim: InboxClaim, isOurs: Bool) {
        guard isOurs else {
            ended("lost")
            return
        }
        switch settlement {
        case .completed:
            ended("handled")
            Metrics.Timer(label: "wechatpay.inbox.completions", dimensions: [("event", event)])
                .recordSeconds(max(Date().timeIntervalSince(claim.receivedAt), 0))
        case .postponed(let delay, let error):
            ended("failed", ["cause": "\(type(of: error))", "again_in": "\(delay)"])
        case .parked: ended("parked")
        case .released: ended("released")
        }
    }

    func ended(_ result: String, _ metadata: Logger.Metadata = [:]) {
        let level: Logger.Level =
            switch result {
            case "handled", "released": .info
            case "parked": .error
            default: .warning
            }
        logger.log(level: level, "notification \(result)", metadata: metadata)
        Metrics.Timer(label: "wechatpay.inbox.attempts", dimensions: [("event", event), ("result", result)])
            .recordNanoseconds(Int64(start.duration(to: .now) / .nanoseconds(1)))
    }
}
