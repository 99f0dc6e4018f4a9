package import GRDB
import Synchronization

/// Gives changes that come while a commit is under way the next one together: a commit waits for the disk, however much is in it.
package final class GroupCommit: Sendable {
    private struct Waiting {
        var reads: [@Sendable (Database) -> Void] = []
        var changes: [Change] = []
    }

    private let queue: DatabaseQueue
    private let waiting = Mutex(Waiting())

    /// How many reads wait for their turn.
    package var waitingReads: Int { waiting.withLock { $0.reads.count } }

    package init(_ queue: DatabaseQueue) { self.queue = queue }

    /// How many changes wait for the next commit.
    package var waitingChanges: Int { waiting.withLock { $0.changes.count } }

    /// Returns when the change is on the disk. One that throws is undone and leaves the others of its transaction alone.
    package func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            let change = Change(body, continuation)
            wait { $0.changes.append(change) }
        }
    }

    /// Reads what is committed. Reads that wait together cost one turn on the connection, and never wait for a commit that is to come.
    package func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            wait { $0.reads.append { database in continuation.resume(with: Result { try body(database) }) } }
        }
    }

    private func wait(_ join: (inout Waiting) -> Void) {
        let isFirst = waiting.withLock { waiting in
            defer { join(&waiting) }
            return waiting.reads.isEmpty && waiting.changes.isEmpty
        }
        if isFirst { queue.asyncWriteWithoutTransaction { self.carryOutWaiting($0) } }
    }

    private func carryOutWaiting(_ database: Database) {
        let (reads, changes) = waiting.withLock { waiting in
            defer { waiting = Waiting() }
            return (waiting.reads, waiting.changes)
        }
        let changesBefore = database.totalChangesCount
        for read in reads { read(database) }
        assert(database.totalChangesCount == changesBefore, "What was said to read has written.")
        if !changes.isEmpty { commit(changes, database) }
    }

    private func commit(_ changes: [Change], _ database: Database) {
        do {
            var reports: [Change.Report] = []
            try database.inTransaction(.immediate) {
                reports = try changes.map { try $0.make(database) }
                return .commit
            }
            for report in reports { report() }
        } catch {
            for change in changes { change.fail(error) }
        }
    }
}

/// What somebody waits for.
private struct Change: Sendable {
    typealias Report = () -> Void

    /// Makes the change, and returns what tells of it once it is committed. Throws when the transaction is gone.
    let make: @Sendable (Database) throws -> Report
    let fail: @Sendable (any Error) -> Void

    init<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value, _ continuation: CheckedContinuation<Value, any Error>) {
        make = { database in
            do {
                var report: Report = {}
                try database.inSavepoint {
                    let value = try body(database)
                    report = { continuation.resume(returning: value) }
                    return .commit
                }
                return report
            } catch {
                // SQLite itself ends the whole transaction on some errors, such as a full disk: then nothing of it may count.
                guard database.isInsideTransaction else { throw error }
                return { continuation.resume(throwing: error) }
            }
        }
        fail = { continuation.resume(throwing: $0) }
    }
}
