import Foundation
import GRDB
import Synchronization
import Testing
import WeChatPaySQLite

@testable import WeChatPayInboxSQLite

/// Changes that share a commit.
@Suite struct GroupCommitTests {
    private struct Failure: Error {}

    @Test func whatComesDuringACommitSharesTheNextOne() async throws {
        let commits = CommitCount()
        let results = try await outcomes(preparing: { $0.add(transactionObserver: commits) }) { number in
            { database in
                try database.execute(sql: "INSERT INTO probe VALUES (?)", arguments: [number])
                return commits.value
            }
        }
        // The one that was waited for has been committed by then, and nothing since.
        #expect(try results.outcomes.map { try $0.get() } == Array(repeating: 1, count: 5))
        #expect(commits.value == 2)
        #expect(results.kept == [0, 1, 2, 3, 4])
    }

    @Test func aReadThatWaitsBesideChangesGoesFirst() async throws {
        let results = try await outcomes(reading: "SELECT COUNT(*) FROM probe") { number in
            { database in
                try database.execute(sql: "INSERT INTO probe VALUES (?)", arguments: [number])
                return number
            }
        }
        #expect(results.read == 0)
        #expect(results.kept == [0, 1, 2, 3, 4])
    }

    @Test func oneThatFailsUndoesItselfOnly() async throws {
        let results = try await outcomes { number in
            { database in
                try database.execute(sql: "INSERT INTO probe VALUES (?)", arguments: [number])
                if number == 2 { throw Failure() }
                return number
            }
        }
        #expect(results.kept == [0, 1, 3, 4])
        #expect(results.outcomes.map { try? $0.get() } == [0, 1, nil, 3, 4])
        #expect(throws: Failure.self) { try results.outcomes[2].get() }
    }

    @Test func whereTheCommitFailsNobodyIsToldOtherwise() async throws {
        let results = try await outcomes { number in
            { database in
                try database.execute(sql: "INSERT INTO probe VALUES (?)", arguments: [number])
                // Found out by the commit.
                if number == 2 { try database.execute(sql: "INSERT INTO child VALUES (99)") }
                return number
            }
        }
        #expect(results.kept == [])
        for outcome in results.outcomes { #expect(throws: DatabaseError.self) { try outcome.get() } }
    }

    /// As SQLite does on a full disk.
    @Test func whereTheTransactionIsGoneNobodyIsToldOtherwise() async throws {
        let results = try await outcomes { number in
            { database in
                if number == 2 {
                    try database.execute(sql: "ROLLBACK")
                    throw Failure()
                }
                try database.execute(sql: "INSERT INTO probe VALUES (?)", arguments: [number])
                return number
            }
        }
        #expect(results.kept == [])
        for outcome in results.outcomes { #expect(throws: Failure.self) { try outcome.get() } }
    }

    @Test func oneThatIsCancelledBeforeItsTurnChangesNothing() async throws {
        try await inTemporaryFolder { folder in
            let store = try SQLiteInboxStore(path: folder + "/inbox.sqlite")
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await store.record(.example("a"))
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try await store.record(id: "a") == nil)
        }
    }

    /// Makes five changes that all come while another one holds the database.
    private func outcomes(
        preparing prepare: @escaping @Sendable (Database) -> Void = { _ in }, reading query: String = "SELECT 1",
        _ change: (Int) -> @Sendable (Database) throws -> Int
    ) async throws -> (outcomes: [Result<Int, any Error>], read: Int?, kept: [Int]) {
        try await inTemporaryFolder { folder in
            let database = try InboxDatabase(path: folder + "/inbox.sqlite")
            try await database.write { database in
                try database.execute(
                    sql: """
                        CREATE TABLE probe (number INTEGER PRIMARY KEY);
                        CREATE TABLE child (number INTEGER REFERENCES probe DEFERRABLE INITIALLY DEFERRED)
                        """)
            }
            let (release, held) = (DispatchSemaphore(value: 0), AsyncStream<Void>.makeStream())
            async let holding: Void = database.write { database in
                prepare(database)
                held.continuation.yield()
                release.wait()
            }
            for await _ in held.stream { break }
            var tasks: [Task<Int, any Error>] = []
            for number in 0..<5 {
                let body = change(number)
                tasks.append(Task { try await database.write(body) })
                while database.changes.waitingChanges <= number { await Task.yield() }
            }
            async let read = database.changes.read { try Int.fetchOne($0, sql: query) }
            while database.changes.waitingReads == 0 { await Task.yield() }
            release.signal()
            try await holding
            var outcomes: [Result<Int, any Error>] = []
            for task in tasks { outcomes.append(await task.result) }
            return (outcomes, try await read, try await database.read { try Int.fetchAll($0, sql: "SELECT number FROM probe ORDER BY number") })
        }
    }
}

private final class CommitCount: TransactionObserver, Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { count.withLock { $0 += 1 } }
    func databaseDidRollback(_ db: Database) {}
}
