import WeChatPay
import WeChatPayInbox

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One entry of an inbox, for who operates the service.
struct InboxLine {
    let record: InboxRecord
    let now: Date

    var columns: [String] {
        [
            record.entry.id, record.entry.eventType, record.entry.subject?.key ?? "-", "\(record.attempts)", Self.age(since: record.receivedAt, now),
            record.lastError ?? "-",
        ].map(\.printable)
    }

    var json: JSON {
        var value: JSON = [
            "id": .string(record.entry.id), "state": .string(record.state.rawValue), "event_type": .string(record.entry.eventType),
            "protocol": .string(record.entry.protocolVersion.rawValue), "attempts": .integer(record.attempts),
            "occurred_at": .string(record.entry.occurredAt.formatted(.iso8601)), "received_at": .string(record.receivedAt.formatted(.iso8601)),
            "age_seconds": .integer(Int(now.timeIntervalSince(record.receivedAt))),
        ]
        if let subject = record.entry.subject { value.subject = .string(subject.key) }
        if let error = record.lastError { value.last_error = .string(error) }
        if let time = record.finishedAt { value.finished_at = .string(time.formatted(.iso8601)) }
        return value
    }

    /// `12 min`, the largest unit that fits.
    static func age(since time: Date, _ now: Date) -> String {
        let seconds = Int(max(0, now.timeIntervalSince(time)))
        return switch seconds {
        case ..<120: "\(seconds) s"
        case ..<7200: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600) h"
        default: "\(seconds / 86400) days"
        }
    }
}
