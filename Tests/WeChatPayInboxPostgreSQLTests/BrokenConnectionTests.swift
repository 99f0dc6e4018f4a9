import Foundation
import Testing
import WeChatPayInbox

@testable import WeChatPayInboxPostgreSQL

/// A call of a store that is in the middle of things, and works later.
struct StoreCall: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let run: @Sendable (PostgreSQLInboxStore, InboxClaim) async throws -> Void

    static let all: [StoreCall] = [
        StoreCall(testDescription: "record") { store, _ async throws in #expect(try await store.record(.example("new")) == .recorded) },
        StoreCall(testDescription: "claim") { store, _ async throws in
            #expect(try await store.claim(limit: 9, lease: .hour).claims.map(\.entry.id) == ["waiting"])
        },
        StoreCall(testDescription: "extend") { store, claim async throws in #expect(try await store.extend(claim, by: .hour)) },
        StoreCall(testDescription: "complete") { store, claim async throws in #expect(try await store.complete(claim)) },
        StoreCall(testDescription: "postpone") { store, claim async throws in #expect(try await store.postpone(claim, for: .hour, because: "test")) },
        StoreCall(testDescription: "release") { store, claim async throws in #expect(try await store.release(claim)) },
        StoreCall(testDescription: "park") { store, claim async throws in #expect(try await store.park(claim, because: "test")) },
        StoreCall(testDescription: "timeUntilDue") { store, _ async throws in #expect(try await store.timeUntilDue() == .zero) },
        StoreCall(testDescription: "record(id:)") { store, _ async throws in #expect(try await store.record(id: "waiting") != nil) },
        StoreCall(testDescription: "records") { store, _ async throws in
            #expect(try await store.records(in: .pending, limit: 9, after: nil).map(\.entry.id) == ["waiting"])
        },
        StoreCall(testDescription: "counts") { store, _ async throws in #expect(try await store.counts() == [.leased: 1, .pending: 1, .dropped: 1]) },
        StoreCall(testDescription: "retry") { store, _ async throws in #expect(try await store.retry(id: "dropped", evenIfSuperseded: false)) },
        StoreCall(testDescription: "drop") { store, _ async throws in #expect(try await store.drop(id: "waiting")) },
        StoreCall(testDescription: "purge") { store, _ async throws in #expect(try await store.purge(finishedBefore: .distantFuture) == 1) },
    ]
}

extension PostgreSQLTests {
    @Suite("Connections that break in the middle of a call") struct BrokenConnectionTests {
        /// A store with an entry in each of three states, and a claim of the leased one.
        private func prepare(_ database: TestDatabase, timeLimit: Duration = .seconds(10)) async throws -> (PostgreSQLInboxStore, InboxClaim) {
            let store = try await database.store(connections: 1, timeLimit: timeLimit)
            for id in ["leased", "waiting", "dropped"] { _ = try await store.record(.example(id)) }
            #expect(try await store.drop(id: "dropped"))
            return (store, try #require(try await store.claim(limit: 1, lease: .hour).claims.first))
        }

        /// Does something while a call waits for a table that somebody else holds.
        ///
        /// - Parameter act: gets the process of the server that serves the call.
        private func during(
            _ database: TestDatabase, _ call: @escaping @Sendable () async throws -> Void, act: (Int, Task<Void, any Error>) async throws -> Void
        )
            async throws -> Task<Void, any Error>
        {
            let holder = try Connection(ConnectionSettings(database.server.url, timeLimit: .seconds(30)))
            _ = try holder.run([Call(Statement("BEGIN")), Call(Statement("LOCK TABLE \(database.quoted).entry"))])
            let task = Task { try await call() }
            let waiting = "SELECT pid::bigint FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE $1"
            var row: Row?
            while row == nil { row = try await database.run(waiting, [.text("%\(database.quoted)%")]).first }
            try await act(#require(row?.integer()), task)
            return task
        }

        @Test(arguments: StoreCall.all) func aCallWhoseConnectionIsKilledSaysSoAndChangesNothing(_ call: StoreCall) async throws {
            try await TestDatabase.with { database in
                let (store, claim) = try await prepare(database)
                let before = try await store.counts()
                let task = try await during(database) {
                    try await call.run(store, claim)
                } act: { process, _ in
                    try await database.run("SELECT pg_terminate_backend($1::integer)", [.text("\(process)")])
                }
                let error = try await #require(throws: PostgreSQLInboxError.self) { try await task.value }
                #expect(error.kind == .connectionLost)
                #expect(error.mayHaveTakenEffect)
                #expect(try await store.counts() == before)
                try await call.run(store, claim)
            }
        }

        @Test func aConnectionThatWasKilledBetweenCallsIsReplacedUnnoticed() async throws {
            try await TestDatabase.with { database in
                let (store, claim) = try await prepare(database)
                let killed = "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE query LIKE $1 AND pid <> pg_backend_pid()"
                #expect(try await database.integer(killed, [.text("%\(database.quoted)%")]) == 1)
                #expect(try await store.complete(claim))
            }
        }

        @Test func aCallThatTakesTooLongIsUndone() async throws {
            try await TestDatabase.with { database in
                let (store, claim) = try await prepare(database, timeLimit: .milliseconds(300))
                let task = try await during(database) { () async throws in
                    #expect(try await store.complete(claim))
                } act: { _, task in
                    _ = await task.result
                }
                let error = try await #require(throws: PostgreSQLInboxError.self) { try await task.value }
                #expect(error.kind == .refused)
                #expect(error.code == "57014")
                #expect(!error.mayHaveTakenEffect)
                #expect(try await store.complete(claim))
            }
        }

        @Test func aServerThatStopsAnsweringIsGivenUp() async throws {
            try await TestDatabase.with { database in
                let (store, claim) = try await prepare(database, timeLimit: .milliseconds(300))
                let find = "SELECT pid::bigint FROM pg_stat_activity WHERE query LIKE $1 AND pid <> pg_backend_pid()"
                let process = pid_t(try await database.integer(find, [.text("%\(database.quoted)%")]))
                try #require(kill(process, SIGSTOP) == 0)
                defer { kill(process, SIGCONT) }
                let error = try await #require(throws: PostgreSQLInboxError.self) { try await store.complete(claim) }
                #expect(error.kind == .noAnswer)
                #expect(error.mayHaveTakenEffect)
                #expect(try await store.complete(claim))
            }
        }

        @Test func aCancelledCallEnds() async throws {
            try await TestDatabase.with { database in
                let (store, claim) = try await prepare(database, timeLimit: .seconds(500))
                let start = ContinuousClock.now
                let task = try await during(database) { () async throws in
                    #expect(try await store.complete(claim))
                } act: { _, task in
                    // The only connection is in use: this one waits for it.
                    let waiting = Task { try await store.complete(claim) }
                    waiting.cancel()
                    task.cancel()
                    await #expect(throws: CancellationError.self) { try await waiting.value }
                    _ = await task.result
                }
                let error = try await #require(throws: PostgreSQLInboxError.self) { try await task.value }
                #expect(error.kind == .noAnswer)
                #expect(error.mayHaveTakenEffect)
                #expect(.now - start < .seconds(250), "it has not waited for its own limit")
            }
        }

        @Test func nothingAcknowledgedIsLostWhenTheServerCrashes() async throws {
            try await TestDatabase.with { database in
                let store = try await database.store(connections: 4)
                let (records, continuation) = AsyncStream.makeStream(of: String.self)
                let recorded = try await withThrowingTaskGroup { group in
                    for worker in 0..<8 {
                        group.addTask {
                            for number in 0... {
                                do {
                                    if try await store.record(.example("\(worker)-\(number)")) == .recorded {
                                        continuation.yield("\(worker)-\(number)")
                                    }
                                } catch is CancellationError {
                                    break
                                } catch let error as PostgreSQLInboxError {
                                    let isKnown = error.kind == .notConnected
                                    #expect(isKnown || error.kind == .connectionLost)
                                    #expect(error.mayHaveTakenEffect == !isKnown)
                                }
                            }
                        }
                    }
                    // Before the crash, and after it.
                    var recorded: [String] = []
                    for await id in records {
                        recorded.append(id)
                        if recorded.count == 200 { try await database.server.crashAndRestart() }
                        if recorded.count == 1000 { break }
                    }
                    group.cancelAll()
                    try await group.waitForAll()
                    continuation.finish()
                    for await id in records { recorded.append(id) }
                    return recorded
                }
                let kept = Set(try await store.records(in: .pending, limit: 1_000_000, after: nil).map(\.entry.id))
                #expect(kept.isSuperset(of: recorded))
                // In doubt is at most what was under way at the crash, and at the end.
                #expect(kept.count - recorded.count <= 16)
            }
        }
    }
}
