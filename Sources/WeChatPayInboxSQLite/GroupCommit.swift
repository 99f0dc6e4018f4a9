import GRDB
import Synchronization

/// Gives changes that come while a commit is under way the next one together: a commit waits for the disk, however much is in it.
final class GroupCommit: Sendable {
    private let queue: DatabaseQueue
    let waiting = Mutex<[Change]>([])

    init(_ queue: DatabaseQueue) { self.queue = queue }

    /// Returns when the change is on the disk. One that throws is undone and leaves the others of its transaction alone.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            let change = Change(body, continuation)
            let isFirst = waiting.withLock { changes in
                changes.append(change)
                return changes.count == 1
            }
            if isFirst { queue.asyncWriteWithoutTransaction { self.commitWaiting($0) } }
        }
    }

    private func commitWaiting(_ database: Database) {
        let changes = waiting.withLock { changes in
            defer { changes = [] }
            return changes
        }
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
struct Change: Sendable {
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
