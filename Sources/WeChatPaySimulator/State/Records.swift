import GRDB
import WeChatPay

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
    /// Whose phone shows it; `nil` for what no phone shows.
    var owner: String? { get }
}

extension Record { var owner: String? { nil } }

/// The platform's records within one transaction.
struct Records {
    private static let encoder = JSONEncoder()

    let database: Database
    /// Is told of a notification that is to be sent.
    var onNotification: () -> Void = {}

    func find<Value: Record>(_ type: Value.Type = Value.self, _ id: String) throws -> Value? {
        try values(type, "SELECT value FROM record WHERE kind = ? AND id = ?", [Value.kind, id]).first
    }

    func all<Value: Record>(_ type: Value.Type = Value.self) throws -> [Value] {
        try values(type, "SELECT value FROM record WHERE kind = ? ORDER BY rowid", [Value.kind])
    }

    /// The latest made, latest first.
    func latest<Value: Record>(_ type: Value.Type = Value.self, limit: Int) throws -> [Value] {
        try values(type, "SELECT value FROM record WHERE kind = ? ORDER BY rowid DESC LIMIT ?", [Value.kind, limit])
    }

    /// Those whose numbers are less, in the order of their numbers.
    func all<Value: Record>(_ type: Value.Type = Value.self, below id: String) throws -> [Value] {
        try values(type, "SELECT value FROM record WHERE kind = ? AND id < ? ORDER BY id", [Value.kind, id])
    }

    func save<Value: Record>(_ value: Value) throws {
        try change(
            """
            INSERT INTO record (kind, id, value, owner) VALUES (?, ?, ?, ?)
            ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value, owner = excluded.owner
            """,
            [Value.kind, value.id, encoded(value), value.owner]
        )
    }

    func remove<Value: Record>(_ value: Value) throws { try change("DELETE FROM record WHERE kind = ? AND id = ?", [Value.kind, value.id]) }

    func values<Value: Decodable>(_ type: Value.Type, _ sql: String, _ arguments: StatementArguments) throws -> [Value] {
        try Data.fetchAll(database.cachedStatement(sql: sql), arguments: arguments).map { try JSON.decode(Value.self, from: $0) }
    }

    func change(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func encoded(_ value: some Encodable) throws -> Data { try Self.encoder.encode(value) }
}
