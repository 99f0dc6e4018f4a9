import GRDB
import HTTPTypes
import SystemPackage
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The requests that came to the listener: a SQLite database that only its owner can read. What came encrypted stays so.
struct RequestStore: Sendable {
    static let defaultPath = "wechatpay-webhooks.sqlite"

    private let queue: DatabaseQueue

    /// Opens the store, or makes it.
    init(path: String) throws {
        do {
            try Self.create(path)
            queue = try DatabaseQueue(path: path, configuration: Self.configuration)
            try queue.write { database in
                try database.execute(
                    sql: """
                        CREATE TABLE IF NOT EXISTS request (
                            number INTEGER PRIMARY KEY AUTOINCREMENT, time REAL NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL,
                            headers TEXT NOT NULL, body BLOB NOT NULL, protocol TEXT NOT NULL, event_type TEXT, notification_id TEXT,
                            refusal TEXT, answer INTEGER NOT NULL, forward TEXT)
                        """)
            }
        } catch {
            throw Failure.usage("--store: \(path) can't be used: \(error)")
        }
    }

    /// - Throws: ``Failure`` where there is none.
    static func existing(_ path: String) throws -> RequestStore {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure.usage("--store: there is no file \(path). `wechatpay webhooks listen` makes it; name the one it was given.")
        }
        return try RequestStore(path: path)
    }

    func close() throws { try queue.close() }

    /// Keeps a request, and forgets the oldest beyond `limit`.
    ///
    /// - Returns: its number.
    func add(_ received: ReceivedRequest, keeping limit: Int) async throws -> Int {
        let headers = try JSONEncoder().encode(received.request.headers.map { [$0.name.rawName, $0.value] })
        let forward = try received.forward.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        return try await queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO request (time, method, path, headers, body, protocol, event_type, notification_id, refusal, answer, forward)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    received.time.timeIntervalSince1970, received.request.method.rawValue, received.path, String(decoding: headers, as: UTF8.self),
                    received.request.body, received.protocolVersion.rawValue, received.eventType, received.notificationID, received.refusal,
                    received.answer, forward,
                ])
            let number = Int(database.lastInsertedRowID)
            try database.execute(sql: "DELETE FROM request WHERE number <= ?", arguments: [number - limit])
            return number
        }
    }

    /// The request of a number, or the last one of a notification's ID.
    func find(_ id: String) async throws -> ReceivedRequest {
        let found = try await queue.read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM request WHERE number = ? OR notification_id = ? ORDER BY number DESC LIMIT 1",
                arguments: [Int(id), id]
            ).map(ReceivedRequest.init)
        }
        guard let found else {
            throw Failure.usage("no request \(id) is kept; `wechatpay webhooks list` shows the numbers and IDs of those that are.")
        }
        return found
    }

    /// The last requests, oldest first.
    func last(_ limit: Int) async throws -> [ReceivedRequest] {
        try await queue.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM request ORDER BY number DESC LIMIT ?", arguments: [limit])
                .map(ReceivedRequest.init).reversed()
        }
    }

    /// Two processes may use it: the listener, and who looks into it.
    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL") }
        return configuration
    }

    /// Creates the file for its owner only; one that exists is left as it is.
    private static func create(_ path: String) throws {
        do {
            try FileDescriptor.open(FilePath(path), .readWrite, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite).close()
        } catch Errno.fileExists {
            return
        }
    }
}

extension ReceivedRequest {
    fileprivate init(_ row: Row) throws {
        let headers = try JSONDecoder().decode([[String]].self, from: Data((row["headers"] as String).utf8))
        let fields = headers.compactMap { pair in HTTPField.Name(pair[0]).map { HTTPField(name: $0, value: pair[1]) } }
        self.init(
            number: row["number"], time: Date(timeIntervalSince1970: row["time"]), path: row["path"],
            request: WebhookRequest(method: HTTPRequest.Method(row["method"] as String) ?? .post, headers: HTTPFields(fields), body: row["body"]),
            protocolVersion: WebhookNotification.ProtocolVersion(rawValue: row["protocol"]) ?? .v3, eventType: row["event_type"],
            notificationID: row["notification_id"], refusal: row["refusal"], answer: row["answer"],
            forward: try (row["forward"] as String?).map { try JSONDecoder().decode(Forward.self, from: Data($0.utf8)) }
        )
    }
}
