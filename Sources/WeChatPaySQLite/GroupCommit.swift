package import GRDB
import Synchronization

/// Gives changes that come while a commit is under way the next one together: a commit waits for the disk, however much is in it.
package final class GroupCommit: Sendable {
    /// What is carried out by the thread that asks for it, where the connection is free, and not by one of the connection's own: that spares
    /// the way there and back.
    package enum OnCallersThread: Sendable {
        case nothing
        /// For callers whose threads may not wait for the disk's flush.
        case reads
        /// For a database in memory.
        case everything
    }

    private struct Waiting {
        var reads: [@Sendable (Database) -> Void] = []
        var changes: [Change] = []
        /// Whether somebody is at it, who goes on until nothing waits.
        var isUnderWay = false
    }

    private let queue: DatabaseQueue
    private let onCallersThread: OnCallersThread
    private let waiting = Mutex(Waiting())

    /// How many reads wait for their turn.
    package var waitingReads: Int { waiting.withLock { $0.reads.count } }

    package init(_ queue: DatabaseQueue, onCallersThread: OnCallersThread = .nothing) {
        self.queue = queue
        self.onCallersThread = onCallersThread
    }

    /// How many changes wait for the next commit.
    package var waitingChanges: Int { waiting.withLock { $0.changes.count } }

    /// Returns when the change is on the disk. One that throws is undone and leaves the others of its transaction alone.
    package func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            let change = Change(body, continuation)
            wait(isHere: onCallersThread == .everything) { $0.changes.append(change) }
        }
    }

    /// Reads what is committed. Reads that wait together cost one turn on the connection, and never wait for a commit that is to come.
    package func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            wait(isHere: onCallersThread != .nothing) {
                $0.reads.append { database in continuation.resume(with: Result { try body(database) }) }
            }
        }
    }

    private func wait(isHere: Bool, _ join: (inout Waiting) -> Void) {
        let isFirst = waiting.withLock { waiting in
            join(&waiting)
            defer { waiting.isUnderWay = true }
            return !waiting.isUnderWay
        }
        guard isFirst else { return }
        guard isHere else { return carryOutOnQueue() }
        let isLeft = queue.inDatabase { carryOutWaiting($0, withChanges: onCallersThread == .everything) }
        if isLeft { carryOutOnQueue() }
    }

    private func carryOutOnQueue() { queue.asyncWriteWithoutTransaction { _ = self.carryOutWaiting($0, withChanges: true) } }

    /// - Returns: whether changes are left for another thread.
    private func carryOutWaiting(_ database: Database, withChanges: Bool) -> Bool {
        while true {
            let (reads, changes) = waiting.withLock { waiting in
                defer {
                    waiting.isUnderWay = !waiting.reads.isEmpty || !waiting.changes.isEmpty
                    waiting.reads = []
                    if withChanges { waiting.changes = [] }
                }
                return (waiting.reads, waiting.changes)
            }
            let changesBefore = database.totalChangesCount
            for read in reads { read(database) }
            assert(database.totalChangesCount == changesBefore, "What was said to read has written.")
            guard withChanges || changes.isEmpty else { return true }
            if !changes.isEmpty { commit(changes, database) }
            if reads.isEmpty, changes.isEmpty { return false }
        }
    }

    private func commit(_ changes: [Change], _ database: Database) {
        do {
            var reports: [Change.Report] = []
            try database.inTransaction(.immediate) {
                reports = changes.count == 1 ? [try changes[0].make(database)] : try changes.map { try makeApart($0, database) }
                return .commit
            }
            for report in reports { report() }
        } catch {
            for change in changes { change.fail(error) }
        }
    }

    /// Makes a change that, where it fails, is undone alone. Throws when the transaction is gone.
    private func makeApart(_ change: Change, _ database: Database) throws -> Change.Report {
        do {
            var report: Change.Report = {}
            try database.inSavepoint {
                report = try change.make(database)
                return .commit
            }
            return report
        } catch {
            // SQLite itself ends the whole transaction on some errors, such as a full disk: then nothing of it may count.
            guard database.isInsideTransaction else { throw error }
            return { change.fail(error) }
        }
    }
}

/// What somebody waits for.
private struct Change: Sendable {
    typealias Report = () -> Void

    /// Makes the change, and returns what tells of it once it is committed.
    let make: @Sendable (Database) throws -> Report
    let fail: @Sendable (any Error) -> Void

    init<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value, _ continuation: CheckedContinuation<Value, any Error>) {
        make = { database in
            let value = try body(database)
            return { continuation.resume(returning: value) }
        }
        fail = { continuation.resume(throwing: $0) }
    }
}
