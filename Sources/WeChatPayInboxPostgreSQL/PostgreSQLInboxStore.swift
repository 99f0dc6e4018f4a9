import WeChatPay
public import WeChatPayInbox

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Keeps an inbox's entries in PostgreSQL, for a service on several machines.
///
/// Leases run by the server's clock. The tables stand in a schema of their own, made by whichever process starts first.
///
/// A call takes a connection of the pool, or waits for one. When the server has been restarted, the next call connects anew.
public final class PostgreSQLInboxStore: InboxStore {
    private let pool: ConnectionPool
    private let statements: Statements

    /// - Parameters:
    ///   - connection: libpq's URL or settings, such as `postgresql://inbox@db.example.com/shop?sslmode=verify-full`. What it doesn't say comes
    ///     from the environment (`PGHOST`, `PGPASSWORD`, …) and the password file.
    ///   - schema: of this inbox. Inboxes with different schemas share nothing.
    ///   - connections: how many at most, each with a thread.
    ///   - timeLimit: for each connecting and each call.
    /// - Throws: ``PostgreSQLInboxError`` when there is no server, or the schema is not there and can't be made.
    public convenience init(
        _ connection: String, schema: String = "wechatpay_inbox", connections: Int = 4, timeLimit: Duration = .seconds(10)
    ) async throws {
        try await self.init(connection, schema: Schema(schema), connections: connections, timeLimit: timeLimit, shift: "")
    }

    init(_ connection: String, schema: Schema, connections: Int, timeLimit: Duration, shift: String) async throws {
        guard connections > 0, timeLimit >= .milliseconds(1) else {
            throw PostgreSQLInboxError(.unusableSettings, "A store needs a connection and a time limit.")
        }
        statements = Statements(schema, shift: shift)
        pool = try ConnectionPool(ConnectionSettings(connection, timeLimit: timeLimit), size: connections)
        try await pool.run { connection, _ in try schema.migrate(connection) }
    }

    /// What makes the tables, for `psql` and a role that may create them, in a database that has none of them yet.
    ///
    /// - Parameter role: which gets what a store needs.
    /// - Throws: ``PostgreSQLInboxError`` for a name that can't be one.
    public static func schemaSQL(schema: String = "wechatpay_inbox", grantingTo role: String? = nil) throws -> String {
        try Schema(schema).sql(grantingTo: role)
    }

    public func record(_ entry: InboxEntry) async throws -> InboxReceipt {
        let id = Value.text(entry.id)
        let key = Value.text(entry.subject?.key)
        let fact = Value.text(entry.subject?.fact)
        let insert = Call(
            statements.insert,
            [id, .text(entry.eventType), .text(entry.protocolVersion.rawValue), key, fact, .time(entry.occurredAt), .bytes(entry.body)]
        )
        let duplicate = Call(statements.duplicate, [id, key, fact])
        return try await pool.run { connection, cancellation in
            while true {
                guard try connection.run([insert], cancellation: cancellation)[0].isEmpty else { return .recorded }
                // The one that stood in the way is gone again if it has just been purged.
                if var row = try connection.run([duplicate], cancellation: cancellation)[0].first { return .duplicate(of: try row.text()) }
            }
        }
    }

    public func claim(limit: Int, lease: Duration) async throws -> InboxBatch {
        // One at a time, as extensions: what a claim sees of a subject's other entries is then true until it has ended.
        let rows = try await run(Call(statements.claim, [.integer(limit), .microseconds(lease)]), underLock: true)
        var batch = InboxBatch()
        for var row in rows {
            let entry = try InboxEntry(&row)
            let receivedAt = try row.time()
            let attempt = try row.integer()
            if let token = try row.optionalText() {
                batch.claims.append(InboxClaim(entry: entry, receivedAt: receivedAt, attempt: attempt, token: token))
            } else {
                batch.superseded.append(entry)
            }
        }
        return batch
    }

    public func extend(_ claim: InboxClaim, by lease: Duration) async throws -> Bool {
        try await !run(Call(statements.extend, claim.values + [.microseconds(lease)]), underLock: true).isEmpty
    }

    public func complete(_ claim: InboxClaim) async throws -> Bool { try await changes(statements.complete, claim.values) }

    public func postpone(_ claim: InboxClaim, for delay: Duration, because reason: String) async throws -> Bool {
        try await changes(statements.postpone, claim.values + [.microseconds(delay), .reason(reason)])
    }

    public func release(_ claim: InboxClaim) async throws -> Bool { try await changes(statements.release, claim.values) }

    public func park(_ claim: InboxClaim, because reason: String) async throws -> Bool {
        try await changes(statements.park, claim.values + [.reason(reason)])
    }

    public func timeUntilDue() async throws -> Duration? {
        var row = try await run(Call(statements.timeUntilDue))[0]
        return try row.optionalInteger().map { .microseconds(max($0, 0)) }
    }

    public func record(id: String) async throws -> InboxRecord? {
        guard var row = try await run(Call(statements.record, [.text(id)])).first else { return nil }
        return try InboxRecord(&row)
    }

    public func records(in state: InboxState, limit: Int, after id: String?) async throws -> [InboxRecord] {
        try await run(Call(statements.records, [.text(state.rawValue), .integer(limit), .text(id)])).map { row in
            var row = row
            return try InboxRecord(&row)
        }
    }

    public func counts() async throws -> [InboxState: Int] {
        var counts: [InboxState: Int] = [:]
        for var row in try await run(Call(statements.counts)) { counts[try InboxState(&row)] = try row.integer() }
        return counts
    }

    public func retry(id: String, evenIfSuperseded: Bool) async throws -> Bool {
        try await changes(statements.retry, [.text(id), .boolean(evenIfSuperseded)])
    }

    public func drop(id: String) async throws -> Bool { try await changes(statements.drop, [.text(id)]) }

    /// Forgets in transactions of 10,000 entries each, since one of millions would exceed the time limit.
    public func purge(finishedBefore time: Date) async throws -> Int {
        let limit = 10_000
        var total = 0
        while true {
            let count = try await run(Call(statements.purge, [.time(time), .integer(limit)])).count
            total += count
            guard count == limit else { return total }
        }
    }

    private func run(_ call: Call, underLock: Bool = false) async throws -> [Row] {
        let calls = underLock ? [statements.lock, call] : [call]
        return try await pool.run { connection, cancellation in try connection.run(calls, cancellation: cancellation)[calls.count - 1] }
    }

    private func changes(_ statement: Statement, _ values: [Value]) async throws -> Bool {
        try await !run(Call(statement, values)).isEmpty
    }
}

extension InboxClaim {
    fileprivate var values: [Value] { [.text(entry.id), .text(token)] }
}

extension Value {
    /// PostgreSQL's texts have no zero in them.
    fileprivate static func reason(_ reason: String) -> Value { .text(reason.replacing("\0", with: "\u{FFFD}")) }
}
