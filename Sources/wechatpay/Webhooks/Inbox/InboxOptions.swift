import ArgumentParser
import WeChatPayInbox
import WeChatPayInboxSQLite

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where a service keeps what it received, for the commands of who operates it.
struct InboxOptions: ParsableArguments {
    static let variable = "WECHATPAY_INBOX"

    @Option(help: ArgumentHelp("The inbox's store, a SQLite file; without, what \(InboxOptions.variable) says.", valueName: "store"))
    var store: String?

    /// - Throws: ``Failure`` where there is none, or it can't be used.
    func open() async throws -> any InboxStore {
        let environment = ProcessInfo.processInfo.environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
        guard let store = store ?? environment else {
            throw Failure.usage("say where the inbox is: --store inbox.sqlite, or the environment's \(Self.variable).")
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
