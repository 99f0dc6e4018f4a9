import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One request on one line: for people, or as a JSON object.
struct EventLine {
    let received: ReceivedRequest
    var summary: EventSummary?
    /// Where a redirection of the forward's answer points to.
    var location: String?

    /// `#12  15:04:05  TRANSACTION.SUCCESS  EV-2018…  transaction:1900000109:1217…  ¥8.88  → 204 in 12 ms`
    func text(isColoured: Bool) -> String {
        let style = Style(isColoured: isColoured)
        let start = [received.number.map { "#\($0)" }, Self.time(received.time)].compactMap { $0 }
        let parts: [String]
        if let refusal = received.refusal {
            parts = [style.red("refused"), refusal.printable, "answered \(received.answer)"]
        } else {
            let facts = [received.eventType, received.notificationID, summary?.text].compactMap { $0 }.filter { !$0.isEmpty }
            parts = facts.map(\.printable) + [outcome(style)]
        }
        return (start + parts).joined(separator: "  ")
    }

    private func outcome(_ style: Style) -> String {
        let isAcknowledged = (200..<300).contains(received.answer)
        guard let forward = received.forward else { return isAcknowledged ? style.green("acknowledged") : style.red("answered \(received.answer)") }
        let time = "in \(forward.milliseconds) ms"
        guard let status = forward.status else {
            return style.red("→ no answer \(time): \((forward.failure ?? "").printable)") + "  answered \(received.answer)"
        }
        let redirection = location.map { " to \($0.printable), not followed" } ?? ""
        return isAcknowledged ? style.green("→ \(status) \(time)") : style.red("→ \(status)\(redirection) \(time)")
    }

    var json: JSON {
        var value: JSON = [
            "time": .string(received.time.formatted(.iso8601)), "protocol": .string(received.protocolVersion.rawValue),
            "answered": .integer(received.answer), "verified": .bool(received.isVerified),
        ]
        if let number = received.number { value["number"] = .integer(number) }
        if let eventType = received.eventType { value.event_type = .string(eventType) }
        if let id = received.notificationID { value["id"] = .string(id) }
        if let refusal = received.refusal { value.refusal = .string(refusal) }
        if let subject = summary?.subject { value.subject = .string(subject) }
        if let amount = summary?.amount { value.amount = ["value": .integer(amount.value), "currency": .string(amount.currency)] }
        if let forward = received.forward {
            value.forward = ["url": .string(forward.url), "milliseconds": .integer(forward.milliseconds)]
            if let status = forward.status { value.forward.status = .integer(status) }
            if let failure = forward.failure { value.forward.failure = .string(failure) }
            if let location { value.forward.location = .string(location) }
        }
        return value
    }

    private static func time(_ date: Date) -> String {
        date.formatted(Date.ISO8601FormatStyle(timeZone: .current).time(includingFractionalSeconds: false))
    }
}

extension JSON {
    /// On one line.
    func line() throws -> String { String(decoding: try encoded(), as: UTF8.self) }
}
