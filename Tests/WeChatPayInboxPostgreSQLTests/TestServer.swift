import Foundation
import Testing
import WeChatPayInbox

@testable import WeChatPayInboxPostgreSQL

/// The server that `Scripts/with-postgresql` has started for the tests.
struct TestServer: Sendable {
    let url: String
    let authority: String?
    private let control: String?

    static let current: TestServer? = {
        let environment = ProcessInfo.processInfo.environment
        return environment["WECHATPAY_TEST_POSTGRESQL"].map {
            TestServer(
                url: $0, authority: environment["WECHATPAY_TEST_POSTGRESQL_CA"], control: environment["WECHATPAY_TEST_POSTGRESQL_CTL"]
            )
        }
    }()

    /// The parts of the URL.
    var components: URLComponents { get throws { try #require(URLComponents(string: url)) } }

    func url(_ change: (inout URLComponents) -> Void) throws -> String {
        var components = try components
        change(&components)
        return try #require(components.string)
    }

    /// Has the server crash and start again.
    func crashAndRestart() async throws { try await controlled("restart", "-m", "immediate") }

    private func controlled(_ arguments: String...) async throws {
        let control = try #require(control)
        let code = try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try ChildProcess(control, arguments).wait() })
            }
        }
        try #require(code == 0)
    }
}

/// One after another, since some have the server crash.
@Suite(
    "PostgreSQL (make test-postgres starts a server for it)",
    .enabled(if: TestServer.current != nil, "WECHATPAY_TEST_POSTGRESQL names no server; Scripts/with-postgresql starts one"), .serialized
) enum PostgreSQLTests {}

/// A schema of its own on the server, for one test.
struct TestDatabase: Sendable {
    let server: TestServer
    let name: String
    private let connections: ConnectionPool

    /// Runs a test in an empty schema, and drops that.
    static func with<Result>(_ body: (TestDatabase) async throws -> Result) async throws -> Result {
        let server = try #require(TestServer.current)
        let pool = try ConnectionPool(ConnectionSettings(server.url, timeLimit: .seconds(10)), size: 2)
        let database = TestDatabase(server: server, name: "test \"\(UUID().uuidString.prefix(8))", connections: pool)
        let result: Swift.Result<Result, any Error>
        do { result = .success(try await body(database)) } catch { result = .failure(error) }
        try await database.run("DROP SCHEMA IF EXISTS \(database.quoted) CASCADE")
        return try result.get()
    }

    var quoted: String { Schema.quoted(name) }

    func store(connections: Int = 4, timeLimit: Duration = .seconds(10), shift: String = "") async throws -> PostgreSQLInboxStore {
        try await PostgreSQLInboxStore(server.url, schema: Schema(name), connections: connections, timeLimit: timeLimit, shift: shift)
    }

    @discardableResult
    func run(_ sql: String, _ values: [Value] = []) async throws -> [Row] {
        try await connections.run { connection, _ in try connection.run([Call(Statement(sql), values)])[0] }
    }

    func integer(_ sql: String, _ values: [Value] = []) async throws -> Int {
        var row = try #require(try await run(sql, values).first)
        return try row.integer()
    }
}
