import Foundation
import GRDB

/// Riders and charges, in SQLite. What it has acknowledged survives a crash of the process and the machine.
struct StationStore: Sendable {
    let database: DatabaseQueue

    /// - Parameter path: of the file, or `:memory:`.
    init(path: String) throws {
        var configuration = GRDB.Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        configuration.journalMode = path == ":memory:" ? .default : .wal
        self.database = try DatabaseQueue(path: path, configuration: configuration)
        try Self.migrator.migrate(database)
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.create(table: Rider.databaseTableName) { table in
                table.primaryKey("id", .text)
                table.column("openID", .text).notNull()
                table.column("preopenID", .text)
                table.column("contractID", .text)
            }
            try database.create(table: ChargingSession.databaseTableName) { table in
                table.primaryKey("id", .text)
                table.column("riderID", .text).notNull().indexed()
                table.column("openID", .text).notNull()
                table.column("contractID", .text).notNull()
                table.column("gunNumber", .text).notNull()
                table.column("startTime", .datetime).notNull()
                table.column("state", .text).notNull()
                table.column("chargingToken", .text)
                table.column("bill", .jsonText)
                table.column("isAsked", .boolean).notNull()
                table.column("payment", .jsonText)
                table.column("problem", .text)
                table.column("dueAt", .datetime).indexed()
                table.column("attempts", .integer).notNull()
            }
            // A double click, a reload and two windows at once: the database lets one charge begin, whatever the program thinks.
            let isPluggedIn = "WHERE state IN ('starting', 'charging')"
            try database.execute(sql: "CREATE UNIQUE INDEX oneChargeOfARider ON session(riderID) \(isPluggedIn)")
            try database.execute(sql: "CREATE UNIQUE INDEX oneChargeAtAGun ON session(gunNumber) \(isPluggedIn)")
        }
        return migrator
    }

    // MARK: Riders

    func rider(_ id: String) async throws -> Rider? { try await database.read { try Rider.fetchOne($0, key: id) } }

    func save(_ rider: Rider) async throws { try await database.write { try rider.save($0) } }

    /// Changes what is stored, in one transaction.
    func changeRider(_ id: String, _ change: @escaping @Sendable (inout Rider) -> Void) async throws {
        try await database.write { database in
            guard var rider = try Rider.fetchOne(database, key: id) else { return }
            change(&rider)
            try rider.update(database)
        }
    }

    // MARK: Charges

    /// - Throws: ``Refusal`` when the rider or the gun has a charge under way.
    func begin(_ session: ChargingSession) async throws {
        try await database.write { database in
            let pluggedIn = ChargingSession.filter { ChargingSession.State.pluggedIn.contains($0.state) }
            guard try pluggedIn.filter({ $0.riderID == session.riderID }).isEmpty(database) else { throw Refusal(.alreadyCharging) }
            guard try pluggedIn.filter({ $0.gunNumber == session.gunNumber }).isEmpty(database) else { throw Refusal(.gunTaken) }
            try session.insert(database)
        }
    }

    func session(_ id: String) async throws -> ChargingSession? { try await database.read { try ChargingSession.fetchOne($0, key: id) } }

    /// A rider's charges, the newest first.
    func sessions(of riderID: String, limit: Int = 20) async throws -> [ChargingSession] {
        try await database.read { database in
            try ChargingSession.filter { $0.riderID == riderID }.order(Column.rowID.desc).limit(limit).fetchAll(database)
        }
    }

    func sessions(in states: [ChargingSession.State]) async throws -> [ChargingSession] {
        try await database.read { try ChargingSession.filter { states.contains($0.state) }.fetchAll($0) }
    }

    /// Lets an event happen to a charge, in one transaction: two events at once follow each other.
    ///
    /// - Returns: the charge afterwards, and whether the event changed it; `nil` when there is no such charge.
    @discardableResult
    func apply(_ event: ChargingSession.Event, to id: String) async throws -> (session: ChargingSession, isChanged: Bool)? {
        try await database.write { database in
            guard var session = try ChargingSession.fetchOne(database, key: id) else { return nil }
            let isChanged = session.apply(event)
            if isChanged { try session.update(database) }
            return (session, isChanged)
        }
    }

    /// The deductions that are due, the most urgent first.
    func due(at now: Date) async throws -> [ChargingSession] {
        try await database.read { try ChargingSession.filter { $0.dueAt <= now }.order(\.dueAt).limit(32).fetchAll($0) }
    }
}

/// Something that a rider asked for and that is not done. Nothing has happened.
struct Refusal: Error {
    let problem: Problem

    init(_ problem: Problem) { self.problem = problem }
}

extension Rider: FetchableRecord, PersistableRecord {
    static let databaseTableName = "rider"
}

extension ChargingSession: FetchableRecord, PersistableRecord {
    static let databaseTableName = "session"

    enum Columns {
        static let state = Column("state")
        static let riderID = Column("riderID")
        static let gunNumber = Column("gunNumber")
        static let dueAt = Column("dueAt")
    }
}

extension ChargingSession.State: DatabaseValueConvertible {}
