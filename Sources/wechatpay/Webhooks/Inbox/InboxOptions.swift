import ArgumentParser
import WeChatPayInbox
import WeChatPayInboxPostgreSQL
import WeChatPayInboxSQLite

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where a service keeps what it received, for the commands of who operates it.
struct InboxOptions: ParsableArguments {
    static let variable = "WECHATPAY_INBOX"

    @Option(
        help: ArgumentHelp(
            "The inbox's store, a SQLite file or postgresql://…; without, what \(InboxOptions.variable) says. Keep a password out of the arguments: "
                + "\(InboxOptions.variable), PGPASSWORD or libpq's password file take it.", valueName: "store"))
    var store: String?

    @Option(help: ArgumentHelp("The inbox's schema in PostgreSQL.", valueName: "name"))
    var schema = "wechatpay_inbox"

    /// - Throws: ``Failure`` where there is none, or it can't be used.
    func open() async throws -> any InboxStore {
        let environment = ProcessInfo.processInfo.environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
        guard let store = store ?? environment else {
            throw Failure.usage("say where the inbox is: --store inbox.sqlite, --store postgresql://…, or the environment's \(Self.variable).")
        }
        if ["postgresql://", "postgres://"].contains(where: store.hasPrefix) {
            do {
                return try await PostgreSQLInboxStore(store, schema: schema, connections: 1)
            } catch let error as PostgreSQLInboxError {
                // Its text has no password in it, and the URL is not repeated.
                throw Failure("error: the inbox's store: \(error)", error.kind == .unusableSettings ? .usage : .refused)
            }
        }
        guard FileManager.default.fileExists(atPath: store) else {
            throw Failure.usage("--store: there is no file \(store); name the one that the service gives its inbox.")
        }
        do {
            return try SQLiteInboxStore(path: store)
        } catch {
            throw Failure.usage("--store: \(error)")
        }
    }
}

extension InboxOptions {
    /// Runs `body` with the store.
    ///
    /// - Throws: ``Failure`` that says what the store's error was; nothing secret is in it.
    func run<Value>(_ body: (any InboxStore) async throws -> Value) async throws -> Value {
        let store = try await open()
        do {
            return try await body(store)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure("error: the inbox's store: \(error)", .refused)
        }
    }
}
