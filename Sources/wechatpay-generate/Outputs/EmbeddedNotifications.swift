import Foundation
import WeChatPaySpec

/// The notifications as `WeChatPayCatalog` carries them: each a text of JSON.
struct EmbeddedNotifications {
    let notifications: [APINotification]

    func file() throws -> GeneratedFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var text = SourceText(imports: []).text
        text += "\nextension APICatalog.NotificationEntry {\n"
        text += "    static let texts: [(name: StaticString, json: StaticString)] = [\n"
        for notification in notifications {
            text += "        (\"\(notification.name)\", ##\"" + String(decoding: try encoder.encode(notification), as: UTF8.self) + "\"##),\n"
        }
        text += "    ]\n}\n"
        return GeneratedFile(path: "Sources/WeChatPayCatalog/Generated/Notifications.swift", text: text)
    }
}
