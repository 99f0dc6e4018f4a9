/// The tables of an inbox, and how they come to be.
struct Schema: Sendable {
    /// As in SQL: in quotes.
    let name: String
    private let plainName: String

    /// - Throws: ``PostgreSQLInboxError`` for what PostgreSQL would take for another name.
    init(_ name: String) throws(PostgreSQLInboxError) {
        guard (1...63).contains(name.utf8.count), !name.unicodeScalars.contains("\0") else {
            throw PostgreSQLInboxError(.unusableSettings, "A schema's name has 1 to 63 bytes, none of them zero.")
        }
        self.name = Self.quoted(name)
        plainName = name
    }

    static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

    /// What each version adds to the one before. One that has been published is never changed.
    var migrations: [[String]] {
        [
            [
                """
                CREATE TABLE \(name).entry (
                    number bigint GENERATED ALWAYS AS IDENTITY,
                    id text PRIMARY KEY,
                    event_type text NOT NULL,
                    protocol_version text NOT NULL,
                    subject_key text,
                    subject_fact text,
                    occurred_at timestamptz NOT NULL,
                    body bytea NOT NULL,
                    state text NOT NULL DEFAULT 'pending'
                        CHECK (state IN ('pending', 'leased', 'done', 'superseded', 'parked', 'dropped')),
                    received_at timestamptz NOT NULL,
                    attempts bigint NOT NULL DEFAULT 0,
                    due_at timestamptz NOT NULL,
                    token text,
                    last_error text,
                    finished_at timestamptz,
                    wanted_even_if_superseded boolean NOT NULL DEFAULT false
                ) WITH (autovacuum_vacuum_scale_factor = 0.01)
                """,
                "CREATE UNIQUE INDEX entry_fact ON \(name).entry (subject_key, subject_fact) WHERE subject_fact IS NOT NULL",
                "CREATE INDEX entry_due ON \(name).entry (due_at, number) WHERE state IN ('pending', 'leased')",
                "CREATE INDEX entry_line ON \(name).entry (subject_key, occurred_at, number) WHERE finished_at IS NULL",
                "CREATE INDEX entry_done ON \(name).entry (subject_key, occurred_at) WHERE state = 'done'",
                "CREATE INDEX entry_state ON \(name).entry (state, number)",
                "CREATE INDEX entry_finished ON \(name).entry (finished_at) WHERE state IN ('done', 'superseded', 'dropped')",
            ]
        ]
    }

    /// All of it for a database that has nothing yet, as one transaction.
    func sql(grantingTo role: String?) -> String {
        var statements = ["CREATE SCHEMA IF NOT EXISTS \(name)", versions]
        for (index, migration) in migrations.enumerated() {
            statements += migration + ["INSERT INTO \(name).version (version) VALUES (\(index + 1))"]
        }
        if let role = role.map(Self.quoted) {
            statements += [
                "GRANT USAGE ON SCHEMA \(name) TO \(role)",
                "GRANT SELECT ON \(name).version TO \(role)",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON \(name).entry TO \(role)",
            ]
        }
        return (["BEGIN"] + statements + ["COMMIT"]).map { $0 + ";\n" }.joined()
    }

    private var versions: String {
        "CREATE TABLE IF NOT EXISTS \(name).version (version integer PRIMARY KEY, since timestamptz NOT NULL DEFAULT clock_timestamp())"
    }

    /// Brings a database up to this version. Of several processes that start at once one does it, and the others wait for it.
    ///
    /// A role that may not create anything can do this where nothing is to be created.
    func migrate(_ connection: Connection) throws(PostgreSQLInboxError) {
        guard try version(connection) < migrations.count else { return }
        _ = try connection.run([Call(Statement("BEGIN")), lock])
        let version = try version(connection)
        // Not left to IF NOT EXISTS: that asks for the right to create schemas even where there is nothing to create.
        let isThere = try exists(connection, "pg_namespace WHERE nspname = $1")
        var statements = isThere ? [] : ["CREATE SCHEMA \(name)"]
        statements.append(versions)
        for (index, migration) in migrations.enumerated().dropFirst(version) {
            statements += migration + ["INSERT INTO \(name).version (version) VALUES (\(index + 1))"]
        }
        _ = try connection.run((statements + ["COMMIT"]).map { Call(Statement($0)) })
    }

    /// Has a transaction wait until no other of this inbox holds the lock.
    var lock: Call {
        Call(
            Statement("SELECT pg_advisory_xact_lock(hashtextextended('swift-wechatpay inbox ' || $1, 0))", name: "lock"), [.text(name)]
        )
    }

    private func version(_ connection: Connection) throws(PostgreSQLInboxError) -> Int {
        let table = "pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE nspname = $1 AND relname = 'version'"
        guard try exists(connection, table) else { return 0 }
        var row = try connection.run([Call(Statement("SELECT coalesce(max(version), 0)::bigint FROM \(name).version"))])[0][0]
        let version = try row.integer()
        guard version <= migrations.count else {
            throw PostgreSQLInboxError(
                .unusableSchema, "The schema \(name) is of version \(version), and this program knows \(migrations.count).",
                advice: "Use a newer version of this package."
            )
        }
        return version
    }

    /// Asked of the catalogue's tables: `to_regclass` remembers what was not there before the lock was waited for.
    private func exists(_ connection: Connection, _ what: String) throws(PostgreSQLInboxError) -> Bool {
        var row = try connection.run([Call(Statement("SELECT EXISTS (SELECT FROM \(what))"), [.text(plainName)])])[0][0]
        return try row.boolean()
    }
}
