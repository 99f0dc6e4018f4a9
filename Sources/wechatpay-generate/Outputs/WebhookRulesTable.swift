import WeChatPaySpec

/// What the client itself must know of a notification besides its fields.
struct WebhookRulesTable {
    let notifications: [APINotification]

    func file() -> GeneratedFile {
        var text = SourceText(imports: []).text
        text += "\nextension WebhookRules {\n"
        text += "    /// Protocol, event type, original type where it matters, subject, fact, members that say when it happened.\n"
        text += "    static let table: StaticString = \"\"\"\n"
        for notification in notifications {
            guard let rules = notification.rules else { continue }
            let columns = [
                notification.version.rawValue, notification.eventType, notification.variant?.originalType ?? "",
                "\(rules.subject)=\(rules.numbers.joined(separator: ","))", rules.fact?.joined(separator: ",") ?? "-",
                rules.occurred.joined(separator: ","),
            ]
            text += "        " + columns.joined(separator: "|") + "\n"
        }
        text += "        \"\"\"\n}\n"
        return GeneratedFile(path: "Sources/WeChatPay/Webhooks/Generated/WebhookRules+Table.swift", text: text)
    }
}
