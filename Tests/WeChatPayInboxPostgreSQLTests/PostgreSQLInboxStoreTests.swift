import Foundation
import Testing
import WeChatPayInbox

@testable import WeChatPayInboxPostgreSQL

extension PostgreSQLTests {
    @Suite("The inbox's promises") struct PostgreSQLInboxStoreTests {
        @Test(arguments: InboxStoreConformance.all) func keepsItsPromises(_ check: InboxStoreConformance) async throws {
            try await TestDatabase.with { database in
                try await database.run("CREATE SCHEMA \(database.quoted)")
                try await database.run("CREATE TABLE \(database.quoted).shift (shift interval NOT NULL)")
                try await database.run("INSERT INTO \(database.quoted).shift VALUES ('0')")
                var connections: [PostgreSQLInboxStore] = []
                for _ in 0..<3 {
                    connections.append(try await database.store(shift: " + (SELECT shift FROM \(database.quoted).shift)"))
                }
                let tested = TestedStore(connections: connections) { duration in
                    try await database.run(
                        "UPDATE \(database.quoted).shift SET shift = shift + $1 * interval '1 microsecond'", [.microseconds(duration)]
                    )
                }
                try await check.run(tested)
            }
        }
    }
}
