import Foundation
import Logging
import SigningPlatform
import WeChatPay
import WeChatPayInbox
import WeChatPayInboxPostgreSQL
import WeChatPayInboxSQLite

/// Measures what is named, in that order, on a store, and prints how often a second it happens: `Inbox STORE WHAT…`
@main struct Inbox {
    static func main() async throws {
        LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
        let words = CommandLine.arguments
        let store: any InboxStore =
            words[1].hasPrefix("postgresql:") ? try await PostgreSQLInboxStore(words[1], connections: 16) : try SQLiteInboxStore(path: words[1])
        for name in words.dropFirst(2) {
            let rate =
                switch name {
                case "record": try await rate(atOnce: 1) { try await record(in: store) }
                case "record 64": try await rate(atOnce: 64) { try await record(in: store) }
                case "claim": try await rate(atOnce: 1) { try await handle(1, of: store) }
                case "claim 16": try await rate(atOnce: 1) { try await handle(16, of: store) }
                case "whole": try await wholeRate(store)
                default: throw InboxStoreError("There is no measurement \(name).")
                }
            print(name, rate, separator: "\t")
        }
    }

    /// Has as many tasks do something again and again for a while.
    ///
    /// - Parameter action: tells how much it did; nothing when there is nothing left to do.
    private static func rate(atOnce: Int, _ action: @escaping @Sendable () async throws -> Int) async throws -> Double {
        let start = ContinuousClock.now
        let count = try await withThrowingTaskGroup { group in
            for _ in 0..<atOnce {
                group.addTask {
                    var count = 0
                    while ContinuousClock.now < start + .seconds(2) {
                        let done = try await action()
                        count += done
                        if done == 0 { break }
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        return Double(count) / (start.duration(to: .now) / .seconds(1))
    }

    /// Records an entry of the size of a payment's notification.
    private static func record(in store: any InboxStore) async throws -> Int {
        let id = UUID().uuidString
        let receipt = try await store.record(
            InboxEntry(
                id: id, eventType: "TRANSACTION.SUCCESS", protocolVersion: .v3,
                subject: WebhookSubject(key: "transaction:1900000109:\(id)", fact: "TRANSACTION.SUCCESS"), occurredAt: Date(),
                body: Data(repeating: UInt8(ascii: "a"), count: 1024)
            )
        )
        return receipt == .recorded ? 1 : 0
    }

    /// Claims as many as one handler each, and completes them.
    private static func handle(_ limit: Int, of store: any InboxStore) async throws -> Int {
        let claims = try await store.claim(limit: limit, lease: .seconds(60)).claims
        return try await withThrowingTaskGroup { group in
            for claim in claims { group.addTask { try await store.complete(claim) } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
    }

    /// Notifications verified, recorded, acknowledged, handed to a handler that does nothing, and completed.
    private static func wholeRate(_ store: any InboxStore) async throws -> Double {
        let platform = try SigningPlatform()
        let count = 3000
        let requests = try await platform.notifications(count)
        let handled = AsyncStream<Void>.makeStream()
        let inbox = WebhookInbox(try platform.receiver, store: store) { _ in handled.continuation.yield() }
        let start = ContinuousClock.now
        return try await withThrowingTaskGroup { group in
            group.addTask { await inbox.run() }
            for sender in 0..<64 {
                group.addTask {
                    for index in stride(from: sender, to: count, by: 64) {
                        var request = requests[index]
                        request.receivedAt = .now
                        let reply = await inbox.reply(to: request)
                        guard reply.status < 300 else { throw InboxStoreError("A notification was refused: \(reply.status).") }
                    }
                }
            }
            var missing = count
            for await _ in handled.stream {
                missing -= 1
                if missing == 0 { break }
            }
            let rate = Double(count) / (start.duration(to: .now) / .seconds(1))
            group.cancelAll()
            try await group.waitForAll()
            return rate
        }
    }
}
