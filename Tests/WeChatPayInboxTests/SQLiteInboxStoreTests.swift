import Foundation
import GRDB
import Testing
import WeChatPayInbox

@testable import WeChatPayInboxSQLite

@Suite struct SQLiteInboxStoreTests {
    @Test(arguments: InboxStoreConformance.all) func keepsItsPromises(_ check: InboxStoreConformance) async throws {
        let time = SettableTime()
        try await inTemporaryFolder { folder in
            let connections = try (0..<3).map { _ in try SQLiteInboxStore(path: folder + "/inbox.sqlite") { time.now } }
            try await check.run(TestedStore(connections: connections) { time.advance(by: $0) })
        }
    }
}

/// The file that a SQLite inbox is.
@Suite struct SQLiteInboxFileTests {
    @Test func whatWasRecordedIsThereWhenTheFileIsOpenedAgain() async throws {
        try await inTemporaryFolder { folder in
            let path = folder + "/inbox.sqlite"
            _ = try await SQLiteInboxStore(path: path).record(.example("a", of: "s", fact: "PAID"))
            let store = try SQLiteInboxStore(path: path)
            #expect(try await store.record(id: "a")?.entry == .example("a", of: "s", fact: "PAID"))
            #expect(try await store.record(.example("b", of: "s", fact: "PAID")) == .duplicate(of: "a"))
        }
    }

    @Test func onlyItsOwnerMayReadIt() async throws {
        try await inTemporaryFolder { folder in
            let store = try SQLiteInboxStore(path: folder + "/inbox.sqlite")
            _ = try await store.record(.example("a"))
            let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(files.contains("inbox.sqlite-wal"))
            for file in files {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + file)
                #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(file)")
            }
        }
    }

    @Test func aCommitIsOnTheDiskWhenItReturns() async throws {
        try await inTemporaryFolder { folder in
            let database = try InboxDatabase(path: folder + "/inbox.sqlite")
            #expect(try await database.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
            #expect(try await database.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
        }
    }

    @Test func aFileOfSomethingElseIsRefusedAndLeftAlone() async throws {
        try await inTemporaryFolder { folder in
            let text = folder + "/text"
            try String(repeating: "no database. ", count: 500).write(toFile: text, atomically: true, encoding: .utf8)
            let database = folder + "/other.sqlite"
            do {
                let other = try DatabaseQueue(path: database)
                try await other.write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
            }
            for path in [text, database] {
                let before = try Data(contentsOf: URL(fileURLWithPath: path))
                let error = #expect(throws: InboxStoreError.self) { try SQLiteInboxStore(path: path) }
                #expect(error?.description.contains(path) == true)
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
            }
            #expect(throws: InboxStoreError.self) { try SQLiteInboxStore(path: folder + "/none/inbox.sqlite") }
        }
    }

    @Test func aFileOfANewerVersionIsRefused() async throws {
        try await inTemporaryFolder { folder in
            let path = folder + "/inbox.sqlite"
            do {
                let database = try InboxDatabase(path: path)
                try await database.write { try $0.execute(sql: "PRAGMA user_version = 2") }
            }
            let error = #expect(throws: InboxStoreError.self) { try SQLiteInboxStore(path: path) }
            #expect(error?.description.contains("newer version") == true)
        }
    }

    @Test func manyMayCreateItAtOnce() async throws {
        for _ in 0..<20 {
            try await inTemporaryFolder { folder in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<8 {
                        group.addTask {
                            try await withCheckedThrowingContinuation { continuation in
                                Thread.detachNewThread {
                                    continuation.resume(with: Result { _ = try SQLiteInboxStore(path: folder + "/inbox.sqlite") })
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    /// However many entries are done, none of them is looked at to hand out others.
    @Test(arguments: [InboxQuery.due, InboxQuery.next]) func theLineIsReadByItsIndexes(_ query: String) async throws {
        try await inTemporaryFolder { folder in
            let database = try InboxDatabase(path: folder + "/inbox.sqlite")
            let plan = try await database.read { database in
                let arguments = ["now": 0, "limit": 1].filter { query.contains(":" + $0.key) }
                return try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + query, arguments: StatementArguments(arguments))
                    .map { $0["detail"] as String }
            }
            #expect(plan.contains { $0 == "SCAN entry USING INDEX entry_by_due" || $0.hasPrefix("SEARCH entry USING INDEX entry_by_due") }, "\(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
            for table in ["earlier USING INDEX entry_in_line", "other USING INDEX entry_leased"] {
                #expect(plan.contains { $0.hasPrefix("SEARCH \(table) (subject=?") }, "\(plan)")
            }
            #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") || $0.hasPrefix("SCAN entry USING INDEX entry_by_due") }, "\(plan)")
        }
    }
}
