import Foundation
import Testing
import WeChatPayInbox

@testable import WeChatPayInboxPostgreSQL

extension PostgreSQLTests {
    @Suite("Who is let in") struct ConnectingTests {
        /// Tries to connect, expecting to fail.
        private func failure(_ url: String) async throws -> PostgreSQLInboxError {
            let error = try await #require(throws: PostgreSQLInboxError.self) { try await PostgreSQLInboxStore(url, timeLimit: .seconds(5)) }
            #expect(error.kind == .notConnected)
            #expect(!error.mayHaveTakenEffect)
            return error
        }

        @Test func aWrongPasswordIsNotRepeated() async throws {
            let server = try #require(TestServer.current)
            let error = try await failure(server.url { $0.password = "wrong-secret" })
            #expect(error.message.contains("password authentication failed"))
            #expect(error.advice == "Check role and password.")
            #expect(!error.description.contains("wrong-secret"))
        }

        /// Whatever the role's or the server's default is.
        @Test(arguments: [("off", "on"), ("on", "on"), ("local", "local")])
        func aCommitIsOnTheDiskWhenItReturns(otherwise: String, expected: String) throws {
            let server = try #require(TestServer.current)
            let url = try server.url { $0.queryItems = [URLQueryItem(name: "options", value: "-csynchronous_commit=\(otherwise)")] }
            let connection = try Connection(ConnectionSettings(url, timeLimit: .seconds(10)))
            var row = try #require(try connection.run([Call(Statement("SELECT current_setting('synchronous_commit')"))])[0].first)
            #expect(try row.text() == expected)
        }

        @Test func anErrorSaysWhatToDo() async throws {
            let server = try #require(TestServer.current)
            let noHost = try await failure(server.url { $0.host = "db.invalid" })
            #expect(noHost.message.contains("db.invalid"))
            #expect(noHost.advice == "Check the host's name.")
            let noDatabase = try await failure(server.url { $0.path = "/shop" })
            #expect(noDatabase.message.contains("\"shop\""))
            #expect(noDatabase.advice == "Create the database, or check its name.")
            let noServer = try await failure(server.url { $0.port = 1 })
            #expect(noServer.advice == "Check host and port, and that the server runs and listens there.")
        }

        @Test func theServersCertificateIsCheckedWhereAskedFor() async throws {
            try await TestDatabase.with { database in
                let authority = try #require(database.server.authority)
                func url(_ host: String, _ authority: String) throws -> String {
                    try database.server.url {
                        $0.host = host
                        $0.queryItems = [URLQueryItem(name: "sslmode", value: "verify-full"), URLQueryItem(name: "sslrootcert", value: authority)]
                    }
                }
                let store = try await PostgreSQLInboxStore(url("localhost", authority), schema: database.name)
                #expect(try await store.record(.example("a")) == .recorded)
                let isEncrypted = "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE ssl AND query LIKE $1"
                #expect(try await database.integer(isEncrypted, [.text("%\(database.quoted)%")]) > 0)

                let otherName = try await failure(url("127.0.0.1", authority))
                #expect(otherName.advice == "Check sslrootcert, and that the server's certificate is made out to this host.")
                let noFile = try await failure(url("localhost", "/nonexistent/root.crt"))
                #expect(noFile.message.contains("/nonexistent/root.crt"))
            }
        }

        @Test func aServerThatSaysNothingIsGivenUp() async throws {
            let silent = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(silent) }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let port = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                    #expect(bind(silent, pointer, size) == 0 && listen(silent, 5) == 0 && getsockname(silent, pointer, &size) == 0)
                }
                return UInt16(bigEndian: pointer.pointee.sin_port)
            }
            let error = try await #require(throws: PostgreSQLInboxError.self) {
                try await PostgreSQLInboxStore("postgresql://inbox@127.0.0.1:\(port)/shop", timeLimit: .seconds(1))
            }
            #expect(error.message.contains("timeout expired"))
        }
    }
}
