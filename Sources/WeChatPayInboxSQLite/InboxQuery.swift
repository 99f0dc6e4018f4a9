import GRDB
import WeChatPay
import WeChatPayInbox

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What is asked of the entries in line.
enum InboxQuery {
    /// Of each subject the entry that is next, and every entry without a subject.
    private static let isNext = """
        entry.finished_at IS NULL AND (
            entry.subject IS NULL
            OR NOT EXISTS (
                SELECT 1 FROM entry AS earlier
                WHERE earlier.subject = entry.subject AND earlier.finished_at IS NULL
                AND (earlier.occurred_at, earlier.number) < (entry.occurred_at, entry.number)
            )
        )
        """

    static let due = """
        SELECT *,
            NOT is_wanted_even_if_superseded AND EXISTS (
                SELECT 1 FROM entry AS later
                WHERE later.subject = entry.subject AND later.state = 'done' AND later.occurred_at > entry.occurred_at
            ) AS is_superseded
        FROM entry
        WHERE \(isNext) AND entry.due_at <= :now AND NOT EXISTS (
            SELECT 1 FROM entry AS other WHERE other.subject = entry.subject AND other.state = 'leased' AND other.due_at > :now
        )
        ORDER BY entry.due_at, entry.number
        LIMIT :limit
        """

    static let next = """
        SELECT due_at, (SELECT MAX(other.due_at) FROM entry AS other WHERE other.subject = entry.subject AND other.state = 'leased') AS lease_end
        FROM entry
        WHERE \(isNext)
        ORDER BY due_at
        """

    static func due(_ database: Database, at time: Double, limit: Int) throws -> [Row] {
        try Row.fetchAll(database.cachedStatement(sql: due), arguments: ["now": time, "limit": limit])
    }

    /// When the first entry may be handed out.
    static func nextDue(_ database: Database) throws -> Double? {
        let rows = try Row.fetchCursor(database.cachedStatement(sql: next))
        var first: Double?
        while let row = try rows.next() {
            let due: Double = row["due_at"]
            if let first, first <= due { break }
            let leaseEnd: Double? = row["lease_end"]
            first = min(first ?? .infinity, max(due, leaseEnd ?? due))
        }
        return first
    }
}

extension InboxRecord {
    init(_ row: Row) throws {
        let version: String = row["protocol_version"]
        guard let version = WebhookNotification.ProtocolVersion(rawValue: version) else {
            throw InboxStoreError("An entry of the inbox has the unknown protocol version \(version).")
        }
        let subject: String? = row["subject"]
        self.init(
            entry: InboxEntry(
                id: row["id"], eventType: row["event_type"], protocolVersion: version,
                subject: subject.map { WebhookSubject(key: $0, fact: row["fact"]) }, occurredAt: Date(timeIntervalSince1970: row["occurred_at"]),
                body: row["body"]
            ),
            state: try InboxState(row), receivedAt: Date(timeIntervalSince1970: row["received_at"]), attempts: row["attempts"],
            dueAt: Date(timeIntervalSince1970: row["due_at"]), lastError: row["last_error"],
            finishedAt: (row["finished_at"] as Double?).map { Date(timeIntervalSince1970: $0) }
        )
    }
}

extension InboxState {
    init(_ row: Row) throws {
        let text: String = row["state"]
        guard let state = InboxState(rawValue: text) else { throw InboxStoreError("An entry of the inbox is in the unknown state \(text).") }
        self = state
    }
}
