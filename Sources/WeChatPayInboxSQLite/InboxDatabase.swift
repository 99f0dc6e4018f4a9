import GRDB
import SystemPackage
import WeChatPayInbox
import WeChatPaySQLite

/// The SQLite file of an inbox, opened.
struct InboxDatabase: Sendable {
    /// How long a call waits for another process's transaction, in seconds.
    private static let patience = 5.0
    /// Tells the file from databases of others: "wxIn".
    private static let applicationID = 0x7778_496E
    private static let version = 1

    private let queue: DatabaseQueue
    let changes: GroupCommit

    init(path: String) throws {
        do {
            try Self.create(path)
            self.queue = try Self.patiently { try Self.open(path) }
        } catch {
            throw InboxStoreError("The inbox \(path) can't be opened: \(error).")
        }
        self.changes = GroupCommit(queue)
    }

    private static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "WeChatPayInbox"
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { database in
            // Of WAL, FULL is what keeps an acknowledged commit through a loss of power; fullfsync is macOS's word for it.
            try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON")
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase { database in
            try checkIsOurs(database)
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            try database.inTransaction(.immediate) {
                try migrate(database)
                return .commit
            }
        }
        return queue
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value { try await changes.write(body) }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value { try await queue.read(body) }

    /// Creates the file for its owner only. One that exists is not touched: closing it here would drop this process's locks on it.
    private static func create(_ path: String) throws {
        do {
            try FileDescriptor.open(FilePath(path), .readWrite, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite).close()
        } catch Errno.fileExists {
            return
        }
    }

    /// Tries again while others open the file: SQLite does not wait where two turn on WAL at once.
    private static func patiently<Value>(_ open: () throws -> Value) throws -> Value {
        let end = ContinuousClock.now + .seconds(patience)
        while true {
            do {
                return try open()
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < end {
                continue
            }
        }
    }

    private static func checkIsOurs(_ database: Database) throws {
        let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_schema")
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
        guard tables == 0 || application == applicationID else { throw InboxStoreError("it is a database of something else") }
    }

    private static func migrate(_ database: Database) throws {
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard found <= version else {
            throw InboxStoreError("it was written by a newer version of this library (schema \(found), known is \(version))")
        }
        if found < 1 { try database.execute(sql: schema + "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1;") }
    }

    /// Times are seconds since 1970. What is pending or leased has no `finished_at`; only what is leased has a `token`.
    private static let schema = """
        CREATE TABLE entry (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            event_type TEXT NOT NULL,
            protocol_version TEXT NOT NULL,
            subject TEXT,
            fact TEXT,
            occurred_at REAL NOT NULL,
            body BLOB NOT NULL,
            state TEXT NOT NULL,
            received_at REAL NOT NULL,
            attempts INTEGER NOT NULL,
            due_at REAL NOT NULL,
            token TEXT,
            last_error TEXT,
            finished_at REAL,
            is_wanted_even_if_superseded INTEGER NOT NULL DEFAULT 0
        );
        CREATE UNIQUE INDEX entry_by_fact ON entry (subject, fact) WHERE subject IS NOT NULL AND fact IS NOT NULL;
        CREATE INDEX entry_by_due ON entry (due_at, number) WHERE finished_at IS NULL;
        CREATE INDEX entry_in_line ON entry (subject, occurred_at, number) WHERE finished_at IS NULL;
        CREATE INDEX entry_leased ON entry (subject, due_at) WHERE state = 'leased';
        CREATE INDEX entry_done ON entry (subject, occurred_at) WHERE state = 'done';
        CREATE INDEX entry_by_state ON entry (state, number);
        CREATE INDEX entry_by_end ON entry (finished_at) WHERE finished_at IS NOT NULL;

        """
}
