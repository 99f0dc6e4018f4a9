import WeChatPay
import WeChatPayInbox

extension InboxEntry {
    init(_ row: inout Row) throws(PostgreSQLInboxError) {
        let id = try row.text()
        let eventType = try row.text()
        guard let protocolVersion = try WebhookNotification.ProtocolVersion(rawValue: row.text()) else { throw Row.unreadable }
        let key = try row.optionalText()
        let fact = try row.optionalText()
        self.init(
            id: id, eventType: eventType, protocolVersion: protocolVersion, subject: key.map { WebhookSubject(key: $0, fact: fact) },
            occurredAt: try row.time(), body: try row.bytes()
        )
    }
}

extension InboxRecord {
    init(_ row: inout Row) throws(PostgreSQLInboxError) {
        self.init(
            entry: try InboxEntry(&row), state: try InboxState(&row), receivedAt: try row.time(), attempts: try row.integer(),
            dueAt: try row.time(), lastError: try row.optionalText(), finishedAt: try row.optionalTime()
        )
    }
}

extension InboxState {
    init(_ row: inout Row) throws(PostgreSQLInboxError) {
        guard let state = try InboxState(rawValue: row.text()) else { throw Row.unreadable }
        self = state
    }
}
