import GRDB
import SystemPackage
import WeChatPaySQLite

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The simulator's state: a SQLite database, in memory or in a file that only its owner can read.
struct StateFile: Sendable {
    let queue: DatabaseQueue
    private let changes: GroupCommit
    /// Is told that something was written.
    var onWrite: @Sendable () -> Void = {}
    /// Is told of a notification that is to be sent, before the change that it comes of is committed.
    var onNotification: @Sendable () -> Void = {}

    /// How many changes wait for their turn.
    var waitingChanges: Int { changes.waitingChanges }

    /// - Parameter path: `nil` for a database in memory.
    init(path: String?) throws {
        var configuration = GRDB.Configuration()
        configuration.prepareDatabase { database in
            // One simulator at a time: two would send each notification twice. And an acknowledged write survives the process
            // and the machine.
            try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        }
        guard let path else {
            queue = try DatabaseQueue()
            changes = GroupCommit(queue, onCallersThread: .everything)
            try Self.migrator.migrate(queue)
            return
        }
        do {
            try Self.create(path)
            queue = try DatabaseQueue(path: path, configuration: configuration)
            changes = GroupCommit(queue, onCallersThread: .reads)
            try Self.migrator.migrate(queue)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            throw SimulatorError(english: "The state file \(path) is in use by another simulator. Stop that one, or choose another file.")
        } catch {
            throw SimulatorError(english: "The state file \(path) can't be opened: \(error).")
        }
    }

    /// Creates the file for its owner only. One that exists is not touched: closing it here would drop this process's locks on it.
    private static func create(_ path: String) throws {
        do {
            try FileDescriptor.open(
                FilePath(path), .readWrite, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite
            ).close()
        } catch Errno.fileExists {
            return
        }
    }

    /// Returns when the change is in the file to stay.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Records) throws -> Value) async throws -> Value {
        let value = try await changes.write { [onNotification] in try body(Records(database: $0, onNotification: onNotification)) }
        onWrite()
        return value
    }

    /// The same at a business time, which is read when the change has its turn: so of two changes the later one is never judged by the earlier
    /// time.
    func write<Value: Sendable>(by clock: SimulatorClock, _ body: @escaping @Sendable (Records, Date) throws -> Value) async throws -> Value {
        try await write { try body($0, clock.now) }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Records) throws -> Value) async throws -> Value {
        try await changes.read { try body(Records(database: $0)) }
    }

    func close() throws { try queue.close() }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.create(table: "record") { table in
                table.column("kind", .text).notNull()
                table.column("id", .text).notNull()
                table.column("value", .blob).notNull()
                table.primaryKey(["kind", "id"])
            }
            try database.create(table: "notification") { table in
                table.primaryKey("id", .text)
                table.column("value", .blob).notNull()
                // Business time, in seconds since 1970; NULL once it is delivered or given up.
                table.column("due", .double).indexed()
            }
        }
        migrator.registerMigration("2") { database in
            try database.alter(table: "record") { $0.add(column: "owner", .text) }
            try Records(database: database).noteOwners()
            try database.create(index: "record_on_owner", on: "record", columns: ["kind", "owner"], condition: Column("owner") != nil)
        }
        return migrator
    }
}
