import GRDB
import WeChatPay
public import WeChatPayInbox

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Keeps an inbox's entries in a SQLite file, for one or several processes of one machine.
///
/// What is recorded survives a crash of the process and of the machine. The file is created for its owner only; it has to be on a disk of
/// the machine, not on one of the network.
///
/// Leases and delays follow the machine's clock: one that is set forward ends them early. Then an entry may be handed out while its first
/// handler still runs, as after any lease that ran out.
public final class SQLiteInboxStore: InboxStore {
    private let database: InboxDatabase
    private let now: @Sendable () -> Date

    /// Opens a file, or creates it. It blocks the thread for a moment.
    ///
    /// - Throws: ``InboxStoreError`` when the file can't be opened, is no database, or one of something else.
    public convenience init(path: String) throws { try self.init(path: path) { Date() } }

    init(path: String, now: @escaping @Sendable () -> Date) throws {
        self.database = try InboxDatabase(path: path)
        self.now = now
    }

    public func record(_ entry: InboxEntry) async throws -> InboxReceipt {
        let now = now()
        return try await database.write { database in
            try database.run(
                """
                INSERT INTO entry (id, event_type, protocol_version, subject, fact, occurred_at, body, state, received_at, attempts, due_at)
                VALUES (:id, :type, :version, :subject, :fact, :time, :body, 'pending', :now, 0, :now)
                ON CONFLICT DO NOTHING
                """,
                [
                    "id": entry.id, "type": entry.eventType, "version": entry.protocolVersion.rawValue, "subject": entry.subject?.key,
                    "fact": entry.subject?.fact, "time": entry.occurredAt.timeIntervalSince1970, "body": entry.body, "now": now.timeIntervalSince1970,
                ]
            )
            guard database.changesCount == 0 else { return .recorded }
            let id = try String.fetchOne(
                database.cachedStatement(sql: "SELECT id FROM entry WHERE id = :id OR (subject = :subject AND fact = :fact) ORDER BY id <> :id"),
                arguments: ["id": entry.id, "subject": entry.subject?.key, "fact": entry.subject?.fact]
            )
            return .duplicate(of: id ?? entry.id)
        }
    }

    public func claim(limit: Int, lease: Duration) async throws -> InboxBatch {
        let now = now()
        return try await database.write { database in
            var batch = InboxBatch()
            for row in try InboxQuery.due(database, at: now.timeIntervalSince1970, limit: limit) {
                var record = try InboxRecord(row)
                if row["is_superseded"] {
                    try database.run(
                        "UPDATE entry SET state = 'superseded', finished_at = :now, token = NULL WHERE id = :id",
                        ["now": now.timeIntervalSince1970, "id": record.entry.id]
                    )
                    batch.superseded.append(record.entry)
                } else {
                    record.attempts += 1
                    let token = UUID().uuidString
                    try database.run(
                        "UPDATE entry SET state = 'leased', due_at = :end, attempts = :attempts, token = :token WHERE id = :id",
                        ["end": (now + lease).timeIntervalSince1970, "attempts": record.attempts, "token": token, "id": record.entry.id]
                    )
                    batch.claims.append(
                        InboxClaim(entry: record.entry, receivedAt: record.receivedAt, attempt: record.attempts, token: token)
                    )
                }
            }
            return batch
        }
    }

    public func extend(_ claim: InboxClaim, by lease: Duration) async throws -> Bool {
        let now = now()
        return try await change(
            "due_at = :end", of: claim, where: "due_at > :now",
            ["end": (now + lease).timeIntervalSince1970, "now": now.timeIntervalSince1970]
        )
    }

    public func complete(_ claim: InboxClaim) async throws -> Bool {
        try await change("state = 'done', finished_at = :now, token = NULL", of: claim, ["now": now().timeIntervalSince1970])
    }

    public func postpone(_ claim: InboxClaim, for delay: Duration, because reason: String) async throws -> Bool {
        try await change(
            "state = 'pending', due_at = :due, last_error = :reason, token = NULL", of: claim,
            ["due": (now() + delay).timeIntervalSince1970, "reason": reason]
        )
    }

    public func release(_ claim: InboxClaim) async throws -> Bool {
        try await change(
            "state = 'pending', due_at = :now, attempts = attempts - 1, token = NULL", of: claim, ["now": now().timeIntervalSince1970]
        )
    }

    public func park(_ claim: InboxClaim, because reason: String) async throws -> Bool {
        try await change(
            "state = 'parked', finished_at = :now, last_error = :reason, token = NULL", of: claim,
            ["now": now().timeIntervalSince1970, "reason": reason]
        )
    }

    public func timeUntilDue() async throws -> Duration? {
        let due = try await database.read { try InboxQuery.nextDue($0) }
        return due.map { max(.seconds($0 - now().timeIntervalSince1970), .zero) }
    }

    public func record(id: String) async throws -> InboxRecord? {
        try await database.read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM entry WHERE id = ?", arguments: [id]).map { try InboxRecord($0) }
        }
    }

    public func records(in state: InboxState, limit: Int, after id: String?) async throws -> [InboxRecord] {
        try await database.read { database in
            let last = id == nil ? 0 : try Int64.fetchOne(database, sql: "SELECT number FROM entry WHERE id = ?", arguments: [id])
            return try Row.fetchAll(
                database, sql: "SELECT * FROM entry WHERE state = ? AND number > ? ORDER BY number LIMIT ?",
                arguments: [state.rawValue, last, limit]
            ).map { try InboxRecord($0) }
        }
    }

    public func counts() async throws -> [InboxState: Int] {
        try await database.read { database in
            var counts: [InboxState: Int] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT state, COUNT(*) AS count FROM entry GROUP BY state") {
                counts[try InboxState(row)] = row["count"]
            }
            return counts
        }
    }

    public func retry(id: String, evenIfSuperseded: Bool) async throws -> Bool {
        try await change(
            "state = 'pending', due_at = :now, attempts = 0, finished_at = NULL, is_wanted_even_if_superseded = :wanted", of: id,
            where: "state IN ('parked', 'dropped', 'superseded')", ["now": now().timeIntervalSince1970, "wanted": evenIfSuperseded]
        )
    }

    public func drop(id: String) async throws -> Bool {
        try await change(
            "state = 'dropped', finished_at = :now", of: id, where: "state IN ('pending', 'parked')", ["now": now().timeIntervalSince1970]
        )
    }

    public func purge(finishedBefore time: Date) async throws -> Int {
        try await database.write { database in
            try database.run("DELETE FROM entry WHERE finished_at < :time AND state <> 'parked'", ["time": time.timeIntervalSince1970])
            return database.changesCount
        }
    }

    private func change(
        _ assignments: String, of claim: InboxClaim, where condition: String = "TRUE", _ arguments: StatementArguments
    ) async throws -> Bool {
        try await change(assignments, of: claim.entry.id, where: "token = :token AND \(condition)", arguments &+ ["token": claim.token])
    }

    private func change(_ assignments: String, of id: String, where condition: String, _ arguments: StatementArguments) async throws -> Bool {
        try await database.write { database in
            try database.run("UPDATE entry SET \(assignments) WHERE id = :id AND \(condition)", arguments &+ ["id": id])
            return database.changesCount == 1
        }
    }
}

extension Database {
    fileprivate func run(_ sql: String, _ arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }
}

extension Date {
    fileprivate static func + (date: Date, duration: Duration) -> Date { date.addingTimeInterval(duration / .seconds(1)) }
}
