import GRDB

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Something the platform keeps: an order, a contract.
protocol Record: Codable, Sendable {
    /// What kind of thing it is, as stored.
    static var kind: String { get }
    /// Unique among its kind.
    var id: String { get }
}

/// The platform's records within one transaction.
struct Records {
    let database: Database

    func find<Value: Record>(_ type: Value.Type = Value.self, _ id: String) throws -> Value? {
        try Data.fetchOne(database, sql: "SELECT value FROM record WHERE kind = ? AND id = ?", arguments: [Value.kind, id])
            .map { try JSONDecoder().decode(Value.self, from: $0) }
    }

    func all<Value: Record>(_ type: Value.Type = Value.self) throws -> [Value] {
        try Data.fetchAll(database, sql: "SELECT value FROM record WHERE kind = ? ORDER BY rowid", arguments: [Value.kind])
            .map { try JSONDecoder().decode(Value.self, from: $0) }
    }

    /// The latest made, latest first.
    func latest<Value: Record>(_ type: Value.Type = Value.self, limit: Int) throws -> [Value] {
        try Data.fetchAll(
            database, sql: "SELECT value FROM record WHERE kind = ? ORDER BY rowid DESC LIMIT ?", arguments: [Value.kind, limit]
        ).map { try JSONDecoder().decode(Value.self, from: $0) }
    }

    /// Those whose numbers are less, in the order of their numbers.
    func all<Value: Record>(_ type: Value.Type = Value.self, below id: String) throws -> [Value] {
        try Data.fetchAll(database, sql: "SELECT value FROM record WHERE kind = ? AND id < ? ORDER BY id", arguments: [Value.kind, id])
            .map { try JSONDecoder().decode(Value.self, from: $0) }
    }

    func save<Value: Record>(_ value: Value) throws {
        try database.execute(
            sql: "INSERT INTO record (kind, id, value) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value",
            arguments: [Value.kind, value.id, JSONEncoder().encode(value)]
        )
    }

    func remove<Value: Record>(_ value: Value) throws {
        try database.execute(sql: "DELETE FROM record WHERE kind = ? AND id = ?", arguments: [Value.kind, value.id])
    }
}
