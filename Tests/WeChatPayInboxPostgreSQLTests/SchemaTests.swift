import Foundation
import Testing
import WeChatPayInbox

@testable import WeChatPayInboxPostgreSQL

extension PostgreSQLTests {
    @Suite("The schema, and who may make it") struct SchemaTests {
        @Test func ofManyWhoStartAtOnceOneMakesTheSchema() async throws {
            try await TestDatabase.with { database in
                try await withThrowingTaskGroup { group in
                    for number in 0..<8 {
                        group.addTask {
                            let store = try await database.store(connections: 1)
                            #expect(try await store.record(.example("\(number)")) == .recorded)
                        }
                    }
                    try await group.waitForAll()
                }
                #expect(try await database.integer("SELECT count(*) FROM \(database.quoted).entry") == 8)
                #expect(try await database.integer("SELECT count(*) FROM \(database.quoted).version") == 1)
            }
        }

        /// The URL of a new role that may connect and nothing else.
        private func role(_ database: TestDatabase) async throws -> (name: String, url: String) {
            let name = "role \(database.name)"
            try await database.run("CREATE ROLE \(Schema.quoted(name)) LOGIN PASSWORD 'for-the-test'")
            return (
                name,
                try database.server.url {
                    $0.user = name
                    $0.password = "for-the-test"
                }
            )
        }

        private func dropRole(_ name: String, _ database: TestDatabase) async throws {
            try await database.run("DROP OWNED BY \(Schema.quoted(name))")
            try await database.run("DROP ROLE \(Schema.quoted(name))")
        }

        @Test func aRoleThatMayNotCreateWorksInASchemaMadeBefore() async throws {
            try await TestDatabase.with { database in
                let (name, url) = try await role(database)
                let sql = try PostgreSQLInboxStore.schemaSQL(schema: database.name, grantingTo: name)
                for statement in sql.split(separator: ";\n") where !["BEGIN", "COMMIT"].contains(statement) {
                    try await database.run(String(statement))
                }
                let store = try await PostgreSQLInboxStore(url, schema: database.name, connections: 1)
                for call in StoreCall.all where call.testDescription != "claim" {
                    try await database.run("DELETE FROM \(database.quoted).entry")
                    for id in ["leased", "waiting", "dropped"] { _ = try await store.record(.example(id)) }
                    #expect(try await store.drop(id: "dropped"))
                    try await call.run(store, #require(try await store.claim(limit: 1, lease: .hour).claims.first))
                }
                try await dropRole(name, database)
            }
        }

        @Test func aRoleThatMayNotCreateIsToldSo() async throws {
            try await TestDatabase.with { database in
                let (name, url) = try await role(database)
                let refused = try await #require(throws: PostgreSQLInboxError.self) { try await PostgreSQLInboxStore(url, schema: database.name) }
                #expect(refused.kind == .refused)
                #expect(refused.code == "42501")
                #expect(refused.advice?.contains("schemaSQL") == true)
                try await dropRole(name, database)
            }
        }

        @Test func aSchemaOfANewerVersionIsLeftAlone() async throws {
            try await TestDatabase.with { database in
                _ = try await database.store()
                try await database.run("INSERT INTO \(database.quoted).version (version) VALUES (99)")
                let error = try await #require(throws: PostgreSQLInboxError.self) { try await database.store() }
                #expect(error.kind == .unusableSchema)
                #expect(error.message.contains("99"))
            }
        }

        /// Also where the server last counted at a time at which everything was done.
        @Test(arguments: [50, 0]) func nothingIsSearchedThroughWhereMillionsAreDone(pending: Int) async throws {
            try await TestDatabase.with { database in
                _ = try await database.store()
                let entry = "\(database.quoted).entry"
                try await database.run(
                    """
                    INSERT INTO \(entry) (id, event_type, protocol_version, subject_key, subject_fact, occurred_at, body, state, received_at, due_at, finished_at)
                    SELECT 'id ' || n, 'REFUND.SUCCESS', 'v3', 'subject ' || n, 'fact', now(), '', CASE WHEN n > \(pending) THEN 'done' ELSE 'pending' END,
                        now(), now(), CASE WHEN n > \(pending) THEN now() END
                    FROM generate_series(1, 50000) n
                    """
                )
                try await database.run("ANALYZE \(entry)")
                let statements = Statements(try Schema(database.name))
                let day = Value.microseconds(.seconds(86400))
                let calls: [(Statement, [Value])] = [
                    (statements.claim, [.integer(10), day]), (statements.timeUntilDue, []), (statements.complete, [.text("id 1"), .text("token")]),
                    (statements.duplicate, [.text("id 1"), .text("subject 1"), .text("fact")]),
                    (statements.purge, [.time(.distantPast), .integer(10)]),
                    (statements.records, [.text("parked"), .integer(10), .text(nil)]), (statements.record, [.text("id 1")]),
                ]
                for (statement, values) in calls {
                    let plan = try await database.run("EXPLAIN \(statement.sql)", values).map { row in
                        var row = row
                        return try row.text()
                    }
                    #expect(plan.contains { $0.contains("Index") })
                    let others = plan.filter { $0.contains("entry other") }
                    #expect(others.allSatisfy { $0.contains("using entry_line on") }, "\(statement.name ?? "")\n\(plan.joined(separator: "\n"))")
                    #expect(!plan.contains { $0.contains("Seq Scan on entry") }, "\(statement.name ?? "")\n\(plan.joined(separator: "\n"))")
                }
            }
        }
    }
}
