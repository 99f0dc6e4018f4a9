import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPayInbox

@testable import WeChatPayInboxPostgreSQL

/// What the entries of a few subjects go through, as their handlers see it.
private final class Lines: Sendable {
    struct Line {
        var held: Set<Int> = []
        var done: [Int] = []
    }

    private let lines: Mutex<[String: Line]> = Mutex([:])

    var all: [Line] { lines.withLock { Array($0.values) } }

    func change<Result: Sendable>(_ subject: String, _ change: (inout Line) -> Result) -> Result {
        lines.withLock { change(&$0[subject, default: Line()]) }
    }
}

extension PostgreSQLTests {
    @Suite("One handler per subject") struct SubjectTests {
        /// Of each two entries of a subject the later one is recorded first, while many claim: whoever saw an older state than there is would take
        /// the earlier one beside it.
        @Test func manyWhoClaimAtOnceNeverHoldTwoOfASubject() async throws {
            let subjects = 4
            let count = 400
            let lines = Lines()
            try await TestDatabase.with { database in
                try await withThrowingTaskGroup { group in
                    for subject in 0..<subjects {
                        let store = try await database.store(connections: 1)
                        group.addTask {
                            for number in 0..<count {
                                let time = number ^ 1
                                _ = try await store.record(.example("\(subject)-\(time)", of: "\(subject)", at: TimeInterval(time)))
                            }
                        }
                    }
                    for _ in 0..<8 {
                        let store = try await database.store(connections: 1)
                        group.addTask {
                            while try await store.counts().reduce(0, { $0 + ($1.key == .done || $1.key == .superseded ? $1.value : 0) }) < subjects
                                * count
                            {
                                for claim in try await store.claim(limit: 2, lease: .hour).claims {
                                    let subject = try #require(claim.entry.subject?.key)
                                    let time = Int(claim.entry.occurredAt.timeIntervalSince1970)
                                    let held = lines.change(subject) { line in
                                        line.held.insert(time)
                                        return line.held.count
                                    }
                                    #expect(held == 1)
                                    lines.change(subject) { line in
                                        line.held.remove(time)
                                        line.done.append(time)
                                    }
                                    #expect(try await store.complete(claim))
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            #expect(lines.all.map(\.done.count).reduce(0, +) > count)
            for line in lines.all { #expect(line.done == line.done.sorted()) }
        }

        /// Does something while a change of one entry is under way: its row is changed, and not committed.
        private func whileChanging(
            _ id: String, _ database: TestDatabase, by change: @escaping @Sendable () async throws -> Void, _ body: () async throws -> Void
        ) async throws {
            let key = Int.random(in: 1...1_000_000_000)
            let function = "\(database.quoted).pause"
            try await database.run(
                """
                CREATE FUNCTION \(function)() RETURNS trigger LANGUAGE plpgsql AS
                $$BEGIN IF NEW.id = '\(id)' THEN PERFORM pg_advisory_xact_lock(\(key)); END IF; RETURN NEW; END$$
                """
            )
            try await database.run(
                "CREATE TRIGGER pause BEFORE UPDATE ON \(database.quoted).entry FOR EACH ROW EXECUTE FUNCTION \(function)()"
            )
            let holder = try Connection(ConnectionSettings(database.server.url, timeLimit: .seconds(30)))
            _ = try holder.run([Call(Statement("SELECT pg_advisory_lock(\(key))"))])
            async let changed: Void = change()
            while try await waiting(database) == 0 {}
            try await body()
            _ = try holder.run([Call(Statement("SELECT pg_advisory_unlock(\(key))"))])
            try await changed
        }

        private func waiting(_ database: TestDatabase) async throws -> Int {
            try await database.integer(
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
            )
        }

        /// Starts a claim, and waits until it waits for others or has ended.
        private func startClaim(_ store: PostgreSQLInboxStore, _ database: TestDatabase) async throws -> Task<[String], any Error> {
            let before = try await waiting(database)
            let (ends, end) = AsyncStream<Void>.makeStream()
            let task = Task {
                defer { end.yield() }
                return try await store.claim(limit: 9, lease: .hour).claims.map(\.entry.id)
            }
            await withTaskGroup(of: Void.self) { group in
                group.addTask { for await _ in ends { break } }
                group.addTask { while !Task.isCancelled, (try? await waiting(database)) == before {} }
                await group.next()
                group.cancelAll()
            }
            return task
        }

        @Test func aClaimSeesWhatAnotherIsAboutToHandOut() async throws {
            try await TestDatabase.with { database in
                let (first, second) = (try await database.store(), try await database.store())
                _ = try await first.record(.example("later", of: "s", at: 2))
                var claim: Task<[String], any Error>?
                try await whileChanging("later", database) { () async throws in
                    #expect(try await first.claim(limit: 9, lease: .hour).claims.map(\.entry.id) == ["later"])
                } _: {
                    _ = try await second.record(.example("earlier", of: "s", at: 1))
                    claim = try await startClaim(second, database)
                }
                #expect(try await claim?.value == [])
            }
        }

        /// Its lease has run out, and its holder is just telling that it is done.
        @Test func aClaimLeavesAloneWhatIsAboutToBeDone() async throws {
            try await TestDatabase.with { database in
                let (first, second) = (try await database.store(), try await database.store())
                _ = try await first.record(.example("late"))
                let old = try #require(try await first.claim(limit: 9, lease: .milliseconds(1)).claims.first)
                while try await second.timeUntilDue() != .zero {}
                var claim: Task<[String], any Error>?
                try await whileChanging("late", database) { () async throws in
                    #expect(try await first.complete(old))
                } _: {
                    claim = try await startClaim(second, database)
                }
                #expect(try await claim?.value == [])
                #expect(try await second.record(id: "late")?.state == .done)
            }
        }

        @Test func aClaimSeesALeaseThatIsAboutToBeExtended() async throws {
            try await TestDatabase.with { database in
                let (first, second) = (try await database.store(), try await database.store())
                _ = try await first.record(.example("later", of: "s", at: 2))
                let old = try #require(try await first.claim(limit: 9, lease: .milliseconds(700)).claims.first)
                var claim: Task<[String], any Error>?
                try await whileChanging("later", database) { () async throws in
                    #expect(try await first.extend(old, by: .hour))
                } _: {
                    _ = try await second.record(.example("earlier", of: "s", at: 1))
                    while try await second.timeUntilDue() != .zero {}
                    claim = try await startClaim(second, database)
                }
                #expect(try await claim?.value == [])
            }
        }
    }
}
