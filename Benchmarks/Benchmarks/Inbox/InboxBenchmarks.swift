import Benchmark
import Foundation
import WeChatPay
import WeChatPayInbox
import WeChatPayInboxPostgreSQL
import WeChatPayInboxSQLite

/// A store with nothing in it, and entries for it.
private struct Subject: Sendable {
    let store: any InboxStore

    static func sqlite() async throws -> Subject {
        Subject(
            store: try SQLiteInboxStore(path: ProcessInfo.processInfo.environment["BENCHMARK_FOLDER", default: "."] + "/\(UUID().uuidString).sqlite"))
    }

    static func postgreSQL() async throws -> Subject {
        let url = ProcessInfo.processInfo.environment["WECHATPAY_TEST_POSTGRESQL", default: ""]
        return Subject(store: try await PostgreSQLInboxStore(url, schema: "benchmark \(UUID().uuidString)", connections: 16))
    }

    /// Records an entry of the size of a payment's notification.
    func record() async throws {
        let id = UUID().uuidString
        _ = try await store.record(
            InboxEntry(
                id: id, eventType: "TRANSACTION.SUCCESS", protocolVersion: .v3,
                subject: WebhookSubject(key: "transaction:1900000109:\(id)", fact: "TRANSACTION.SUCCESS"), occurredAt: Date(),
                body: Data(repeating: UInt8(ascii: "a"), count: 1024)
            )
        )
    }

    func record(_ count: Int, atOnce: Int) async throws {
        try await withThrowingTaskGroup { group in
            for _ in 0..<atOnce {
                group.addTask { for _ in 0..<count / atOnce { try await record() } }
            }
            try await group.waitForAll()
        }
    }

    /// Hands out and completes what is due, as an inbox with so many handlers would.
    func handle(_ count: Int, atOnce: Int) async throws {
        var handled = 0
        while handled < count {
            let claims = try await store.claim(limit: atOnce, lease: .seconds(60)).claims
            handled += claims.count
            try await withThrowingTaskGroup { group in
                for claim in claims {
                    group.addTask { _ = try await store.complete(claim) }
                }
                try await group.waitForAll()
            }
        }
    }
}

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(metrics: [.wallClock], maxDuration: .seconds(4), maxIterations: 2000)

    for (name, make) in [("SQLite", Subject.sqlite), ("PostgreSQL", Subject.postgreSQL)] {
        Benchmark("\(name), record") { benchmark, subject in
            for _ in benchmark.scaledIterations { try await subject.record() }
        } setup: {
            try await make()
        }

        Benchmark("\(name), 640 records, 64 at once") { benchmark, subject in
            for _ in benchmark.scaledIterations { try await subject.record(640, atOnce: 64) }
        } setup: {
            try await make()
        }

        Benchmark("\(name), claim and complete") { benchmark, subject in
            try await subject.record()
            benchmark.startMeasurement()
            for _ in benchmark.scaledIterations { try await subject.handle(1, atOnce: 1) }
        } setup: {
            try await make()
        }

        Benchmark("\(name), 640 claims and completions, 16 at once") { benchmark, subject in
            try await subject.record(640, atOnce: 64)
            benchmark.startMeasurement()
            for _ in benchmark.scaledIterations { try await subject.handle(640, atOnce: 16) }
        } setup: {
            try await make()
        }

        Benchmark("\(name), 640 from record to completion") { benchmark, subject in
            for _ in benchmark.scaledIterations {
                async let recorded: Void = subject.record(640, atOnce: 64)
                try await subject.handle(640, atOnce: 16)
                try await recorded
            }
        } setup: {
            try await make()
        }
    }
}
