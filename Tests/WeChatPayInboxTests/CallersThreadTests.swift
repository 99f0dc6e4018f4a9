import Dispatch
import Foundation
import GRDB
import Testing
import WeChatPaySQLite

/// What the thread that asks for it carries out itself.
@Suite(.serialized) struct CallersThreadTests {
    private struct Failure: Error {}

    @Test(arguments: [
        (GroupCommit.OnCallersThread.nothing, reads: false, changes: false), (.reads, reads: true, changes: false),
        (.everything, reads: true, changes: true),
    ])
    func isCarriedOutByItself(_ what: GroupCommit.OnCallersThread, reads: Bool, changes: Bool) async throws {
        let database = try GroupCommit(DatabaseQueue(), onCallersThread: what)
        let thread = currentThread()
        let reader = try await database.read { _ in currentThread() }
        #expect((reader == thread) == reads)
        let asker = currentThread()
        let writer = try await database.write { _ in currentThread() }
        #expect((writer == asker) == changes)
    }

    @Test(arguments: [GroupCommit.OnCallersThread.nothing, .reads, .everything])
    func aChangeThatFailsAloneIsUndone(_ what: GroupCommit.OnCallersThread) async throws {
        let database = try await probe(what)
        await #expect(throws: Failure.self) {
            try await database.write { database in
                try database.execute(sql: "INSERT INTO probe VALUES (1)")
                throw Failure()
            }
        }
        try await database.write { try $0.execute(sql: "INSERT INTO probe VALUES (2)") }
        #expect(try await numbers(in: database) == [2])
    }

    @Test(arguments: [GroupCommit.OnCallersThread.nothing, .reads, .everything])
    func whatComesDuringAReadIsCarriedOutAfterIt(_ what: GroupCommit.OnCallersThread) async throws {
        let database = try await probe(what)
        let (release, held) = (DispatchSemaphore(value: 0), AsyncStream<Void>.makeStream())
        let reading = Task {
            try await database.read { database in
                held.continuation.yield()
                release.wait()
                return try Int.fetchAll(database, sql: "SELECT number FROM probe")
            }
        }
        for await _ in held.stream { break }
        let changes = [1, 2].map { (number: Int) in
            Task { try await database.write { try $0.execute(sql: "INSERT INTO probe VALUES (?)", arguments: [number]) } }
        }
        while database.waitingChanges < 2 { await Task.yield() }
        release.signal()
        #expect(try await reading.value == [])
        for change in changes { try await change.value }
        #expect(try await numbers(in: database) == [1, 2])
    }

    private func probe(_ what: GroupCommit.OnCallersThread) async throws -> GroupCommit {
        let database = try GroupCommit(DatabaseQueue(), onCallersThread: what)
        try await database.write { try $0.execute(sql: "CREATE TABLE probe (number INTEGER PRIMARY KEY)") }
        return database
    }

    private func numbers(in database: GroupCommit) async throws -> [Int] {
        try await database.read { try Int.fetchAll($0, sql: "SELECT number FROM probe ORDER BY number") }
    }
}

private func currentThread() -> ObjectIdentifier { ObjectIdentifier(Thread.current) }
