import Foundation
import Testing
import WeChatPay
import WeChatPayInbox
import WeChatPayInboxSQLite

/// `wechatpay webhooks inbox`, `parked`, `retry` and `drop`.
@Suite(.serialized) struct InboxCommandTests {
    private static func entry(_ id: String, _ key: String = "refund:1", at seconds: TimeInterval = 0) -> InboxEntry {
        InboxEntry(
            id: id, eventType: "REFUND.SUCCESS", protocolVersion: .v3, subject: WebhookSubject(key: key, fact: id),
            occurredAt: Date(timeIntervalSince1970: 1_700_000_000 + seconds), body: Data("{}".utf8))
    }

    /// Parks an entry because its handler failed.
    private static func park(_ entry: InboxEntry, in store: any InboxStore, because reason: String = "the shop's database is down") async throws {
        _ = try await store.record(entry)
        let claim = try #require(try await store.claim(limit: 1, lease: .seconds(60)).claims.first)
        #expect(try await store.park(claim, because: reason))
    }

    private static func run(_ words: String..., store: String) async throws -> Command.Result {
        try await Command.run(["webhooks"] + words + ["--store", store])
    }

    @Test func whatIsParkedIsListedCountedRetriedAndDropped() async throws {
        try await Command.withFolder { folder in
            let path = folder + "/inbox.sqlite"
            let store = try SQLiteInboxStore(path: path)
            try await Self.park(Self.entry("EV-1"), in: store, because: "no\u{1B}[2J")
            try await Self.park(Self.entry("EV-2", "refund:2"), in: store)
            let counts = try JSON(parsing: Data(try await Self.run("inbox", "--json", store: path).output.utf8))
            #expect(counts.parked == 2 && counts.pending == 0)
            #expect(try await Self.run("inbox", store: path).output.contains("parked     2"))
            let listed = try await Self.run("parked", store: path)
            #expect(listed.output.split(separator: "\n").count == 2 && !listed.output.contains("\u{1B}"))
            #expect(listed.output.hasPrefix("EV-1\tREFUND.SUCCESS\trefund:1\t1\t"))
            let line = try await Self.run("parked", "--json", "--limit", "1", store: path).output
            let entry = try JSON(parsing: Data(line.utf8))
            #expect(entry["id"] == "EV-1" && entry.attempts == 1 && entry.last_error.string?.hasPrefix("no") == true)

            #expect(try await Self.run("retry", "EV-1", store: path).status == 0)
            #expect(try await store.record(id: "EV-1")?.state == .pending)
            let again = try await Self.run("retry", "EV-1", store: path)
            #expect(again.status == 1 && again.diagnostics.contains("is pending"))

            let asked = try await Self.run("drop", "EV-2", store: path)
            #expect(asked.status == 2 && asked.diagnostics.contains("--yes"))
            #expect(try await store.record(id: "EV-2")?.state == .parked)
            #expect(try await Self.run("drop", "EV-2", "--yes", store: path).status == 0)
            #expect(try await store.record(id: "EV-2")?.state == .dropped)
            #expect(try await Self.run("drop", "EV-2", "--yes", store: path).status == 1)
        }
    }

    @Test func whatALaterEventHasOvertakenNeedsASecondWord() async throws {
        try await Command.withFolder { folder in
            let path = folder + "/inbox.sqlite"
            let store = try SQLiteInboxStore(path: path)
            try await Self.park(Self.entry("EV-1"), in: store)
            _ = try await store.record(Self.entry("EV-2", at: 10))
            let claim = try #require(try await store.claim(limit: 1, lease: .seconds(60)).claims.first)
            #expect(try await store.complete(claim))
            let refused = try await Self.run("retry", "EV-1", store: path)
            #expect(refused.status == 1 && refused.diagnostics.contains("--even-if-superseded"))
            #expect(refused.diagnostics.contains("EV-2"))
            #expect(try await store.record(id: "EV-1")?.state == .parked, "nothing was changed")
            #expect(try await Self.run("retry", "EV-1", "--even-if-superseded", store: path).status == 0)
            #expect(try await store.claim(limit: 1, lease: .seconds(60)).claims.map(\.entry.id) == ["EV-1"])
        }
    }

    @Test func withoutAStoreOrAnEntryItIsSaid() async throws {
        try await Command.withFolder { folder in
            let path = folder + "/inbox.sqlite"
            _ = try SQLiteInboxStore(path: path)
            let unknown = try await Self.run("retry", "EV-9", store: path)
            #expect(unknown.status == 2 && unknown.diagnostics.contains("no entry EV-9"))
            let missing = try await Self.run("parked", store: folder + "/none")
            #expect(missing.status == 2 && missing.diagnostics.contains("there is no file"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/none"))
            try "no database".write(toFile: folder + "/text", atomically: true, encoding: .utf8)
            #expect(try await Self.run("inbox", store: folder + "/text").status == 2)
            let unnamed = try await Command.run(["webhooks", "parked"])
            #expect(unnamed.status == 2 && unnamed.diagnostics.contains("WECHATPAY_INBOX"))
            #expect(try await Command.run(["webhooks", "parked"], environment: ["WECHATPAY_INBOX": path]).status == 0)
        }
    }

    @Test func aServerThatIsNotThereIsNamedWithoutThePassword() async throws {
        let place = "postgresql://shop:hunter2secret@127.0.0.1:9/shop"
        for environment in [["WECHATPAY_INBOX": place], [:]] {
            let arguments = ["webhooks", "parked"] + (environment.isEmpty ? ["--store", place] : [])
            let refused = try await Command.run(arguments, environment: environment)
            #expect(refused.status == 1 && refused.diagnostics.contains("PostgreSQL: "), "\(refused.diagnostics)")
            #expect(!(refused.diagnostics + refused.output).contains("hunter2secret"))
        }
    }
}
