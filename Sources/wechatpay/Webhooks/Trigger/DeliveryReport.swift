import WeChatPay
import WeChatPaySimulator

/// Tells what a server answered to a notification, and what the platform would make of that.
struct DeliveryReport {
    let name: String
    let id: String?
    let url: String
    let isJSON: Bool

    init(_ name: String, _ id: String?, to url: String, isJSON: Bool) {
        self.name = name
        self.id = id
        self.url = url
        self.isJSON = isJSON
    }

    /// - Returns: whether it was acknowledged.
    @discardableResult
    func tell(_ result: NotificationSender.Result, as version: WebhookNotification.ProtocolVersion) throws -> Bool {
        let (isAcknowledged, meaning) = Self.meaning(of: result, version)
        if isJSON {
            try StandardOutput.write(json(result, isAcknowledged, meaning, version).line())
        } else {
            let style = Style.standard
            let sent = [name, id].compactMap { $0 }.joined(separator: "  ")
            let text = "\(meaning) in \(result.milliseconds) ms".printable
            try StandardOutput.write("\(sent.printable) to \(url): \(isAcknowledged ? style.green(text) : style.red(text))")
        }
        return isAcknowledged
    }

    private func json(
        _ result: NotificationSender.Result, _ isAcknowledged: Bool, _ meaning: String, _ version: WebhookNotification.ProtocolVersion
    ) -> JSON {
        var value: JSON = [
            "event_type": .string(name), "url": .string(url), "protocol": .string(version.rawValue), "acknowledged": .bool(isAcknowledged),
            "meaning": .string(meaning), "milliseconds": .integer(result.milliseconds),
        ]
        if let id { value["id"] = .string(id) }
        if case .answered(let answer) = result.outcome { value.status = .integer(answer.status) }
        return value
    }

    private static func meaning(of result: NotificationSender.Result, _ version: WebhookNotification.ProtocolVersion) -> (Bool, String) {
        let consequence = "the platform would send it again"
        switch result.outcome {
        case .failed(let reason): return (false, "no answer, so \(consequence): \(reason)")
        case .answered(let answer):
            if version.isAcknowledged(by: answer.status, answer.body) { return (true, "acknowledged with \(answer.status)") }
            let text = String(decoding: answer.body.prefix(200), as: UTF8.self)
            if let location = answer.location {
                return (false, "answered \(answer.status) to \(location), which the platform does not follow; \(consequence)")
            }
            if version == .v2, answer.status == 200 {
                return (false, "answered 200 without return_code SUCCESS, so \(consequence): \(text)")
            }
            return (false, "answered \(answer.status), so \(consequence)" + (text.isEmpty ? "" : ": \(text)"))
        }
    }
}

extension NotificationSender {
    /// Sends one request with a sender of its own.
    static func deliver(_ request: WebhookRequest, to url: String) async -> Result {
        do {
            return try await run { await $0.send(request, to: url) }
        } catch {
            return Result(outcome: .failed("\(error)"), milliseconds: 0)
        }
    }
}
