import GRDB
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The notifications to be sent, within one transaction of the state.
struct NotificationQueue {
    let records: Records

    /// A notification of APIv3.
    ///
    /// - Parameter time: when it is made; if that is still to come, it waits until then.
    /// - Returns: its number.
    @discardableResult
    func add(event: String, summary: String, originalType: String, resource: JSON, url: String, at time: Date) throws -> String {
        let notification = StoredNotification(
            id: StoredNotification.newID(), event: event, summary: summary, originalType: originalType, resource: resource, url: url,
            createTime: time
        )
        try save(notification, due: time)
        return notification.id
    }

    /// A notification of APIv2; its members are shown as `resource`, too.
    ///
    /// - Parameter time: when it is made; if that is still to come, it waits until then.
    /// - Returns: its number.
    @discardableResult
    func add(event: String, _ v2: V2Notification, resource: XML, url: String, at time: Date) throws -> String {
        let notification = StoredNotification(
            id: StoredNotification.newID(), event: event, summary: "", originalType: "", resource: JSON(texts: resource.texts), url: url,
            createTime: time,
            v2: v2
        )
        try save(notification, due: time)
        return notification.id
    }

    func remove(_ id: String) throws { try records.change("DELETE FROM notification WHERE id = ?", [id]) }

    func save(_ notification: StoredNotification, due: Date?) throws {
        try records.change(
            "INSERT INTO notification (id, value, due) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value, due = excluded.due",
            [notification.id, records.encoded(notification), due?.timeIntervalSince1970]
        )
        if due != nil { records.onNotification() }
    }

    /// Tries one that waits at another time.
    func postpone(_ id: String, until due: Date) throws {
        try records.database.execute(
            sql: "UPDATE notification SET due = ? WHERE id = ? AND due IS NOT NULL", arguments: [due.timeIntervalSince1970, id]
        )
        records.onNotification()
    }

    func due(at now: Date, limit: Int) throws -> [StoredNotification] {
        try records.values(
            StoredNotification.self, "SELECT value FROM notification WHERE due <= ? ORDER BY due, rowid LIMIT ?", [now.timeIntervalSince1970, limit])
    }

    /// When the next one is due; `nil` when none is.
    func nextDue() throws -> Date? {
        try Double.fetchOne(records.database.cachedStatement(sql: "SELECT MIN(due) FROM notification")).map { Date(timeIntervalSince1970: $0) }
    }

    func find(_ id: String) throws -> StoredNotification? {
        try Data.fetchOne(records.database, sql: "SELECT value FROM notification WHERE id = ?", arguments: [id])
            .map { try JSONDecoder().decode(StoredNotification.self, from: $0) }
    }

    /// Those made until `now` of the latest, latest first.
    func latest(at now: Date, limit: Int) throws -> [StoredNotification] {
        try Data.fetchAll(records.database, sql: "SELECT value FROM notification ORDER BY rowid DESC LIMIT ?", arguments: [limit])
            .map { try JSONDecoder().decode(StoredNotification.self, from: $0) }.filter { $0.createTime <= now }
    }

    /// Those made until `now`.
    func all(at now: Date) throws -> [StoredNotification] {
        try records.values(StoredNotification.self, "SELECT value FROM notification ORDER BY rowid", []).filter { $0.createTime <= now }
    }
}
