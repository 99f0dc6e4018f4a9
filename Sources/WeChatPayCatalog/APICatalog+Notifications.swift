package import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension APICatalog {
    /// All documented notifications. Each is decoded when it is asked for.
    package static let notifications = NotificationEntry.texts.map { NotificationEntry(name: $0.name.description, json: $0.json) }

    package struct NotificationEntry: Sendable {
        /// `v3 TRANSACTION.SUCCESS`
        package let name: String
        package let version: Substring
        /// `TRANSACTION.SUCCESS`
        package let eventType: Substring
        private let json: StaticString

        init(name: String, json: StaticString) {
            let parts = name.split(separator: " ")
            self.name = name
            self.version = parts[0]
            self.eventType = parts[1]
            self.json = json
        }

        /// The generator wrote the text with the very types that read it.
        package var notification: APINotification {
            get throws { try JSONDecoder().decode(APINotification.self, from: json.withUTF8Buffer { Data($0) }) }
        }
    }

    /// The notifications of an event type, `TRANSACTION.SUCCESS`, or the one of a name, `v2 TRANSACTION.SUCCESS`.
    package static func notifications(named name: String) -> [NotificationEntry] {
        notifications.filter { $0.name == name || $0.eventType == name }
    }
}
