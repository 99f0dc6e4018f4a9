import Foundation
import GRDB
import Testing
import WeChatPayInboxSQLite

@testable import WeChatPaySimulator

/// Workers are killed (SIGKILL) at every step, and others go on: nothing that was acknowledged is lost, nothing is handled twice that was
/// not cut off between its effect and its completion.
@Suite(.serialized, .timeLimit(.minutes(10))) struct KillTests {
    /// How many points each of the workers, with a file each, is killed at, one after the other.
    private static let points = ProcessInfo.processInfo.environment["WECHATPAY_KILL_POINTS"].flatMap { Int($0) } ?? 60

    private static let steps = [
        "before record", "after record", "reply", "replied", "handler", "before effect", "after effect", "before complete", "after complete",
    ]

    /// What each of these workers counts, by turns, and how many of these steps it is sure to come to. What several do at once comes in any
    /// order, so one of them counts one step at a time.
    private static let chains: [(steps: [[String]], sure: Int)] = [
        ([[]], 60), ([Array(steps[..<4])], 12), ([Array(steps[4...])], 6), (steps.map { [$0] }, 1),
    ]

    @Test func aWorkerThatDiesAtAnyStepLosesAndRepeatsNothing() async throws {
        let writer = try NotificationWriter(Simulator.Credentials.generate())
        try await inTemporaryFolder { folder in
            let killedAt = try await withThrowingTaskGroup(of: Set<String>.self) { group in
                for (chain, counted) in Self.chains.enumerated() {
                    group.addTask {
                        let own = folder + "/\(chain)"
                        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
                        let platform = try Self.platform(writer, own, seed: UInt64(chain))
                        for point in 1...Self.points {
                            await platform.addNotifications()
                            let worker = try await platform.startWorker(
                                killAt: 1 + point % counted.sure, of: counted.steps[point % counted.steps.count])
                            await platform.hear(worker)
                            #expect(await worker.wait() == SIGKILL)
                            worker.finish()
                        }
                        try await platform.finish()
                        try await Self.expectIntact(own)
                        return try await platform.check().killedAt
                    }
                }
                return try await group.reduce(into: Set()) { $0.formUnion($1) }
            }
            let missed = Set(Self.steps).subtracting(killedAt)
            #expect(missed.isEmpty || Self.points < 60, "no worker died there: \(missed)")
        }
    }

    @Test func workersThatShareAFileAndDieAtAnyMomentLoseAndRepeatNothing() async throws {
        let writer = try NotificationWriter(Simulator.Credentials.generate())
        try await inTemporaryFolder { folder in
            var random = SeededRandom(seed: 7)
            let platform = try Self.platform(writer, folder, seed: 8)
            var workers: [WorkerProcess] = []
            for _ in 0..<Self.points {
                await platform.addNotifications()
                while workers.count < 5 { workers.append(try await platform.startWorker(share: 0.5)) }
                try await Task.sleep(for: .milliseconds(Int.random(in: 20...250, using: &random)))
                let victim = workers.remove(at: Int.random(in: 0..<workers.count, using: &random))
                await platform.kill(victim)
                await platform.hear(victim)
                _ = await victim.wait()
                victim.finish()
            }
            for worker in workers {
                worker.finish()
                await platform.hear(worker)
                #expect(await worker.wait() == 0)
            }
            try await platform.finish()
            try await Self.expectIntact(folder)
            _ = try await platform.check()
        }
    }

    @Test func aWorkerThatStandsStillForLongerThanItsLeaseChangesNothing() async throws {
        let writer = try NotificationWriter(Simulator.Credentials.generate())
        try await inTemporaryFolder { folder in
            let platform = try Self.platform(writer, folder, seed: 11)
            for round in 0..<4 { try await platform.outlast(stopAt: 1 + round % 3) }
            try await platform.finish()
            try await Self.expectIntact(folder)
            #expect(try await platform.check().lost > 0, "no worker stood still with an entry that others had meanwhile")
        }
    }

    private static func platform(_ writer: NotificationWriter, _ folder: String, seed: UInt64) throws -> PlayedPlatform {
        let path = folder + "/inbox.sqlite"
        return PlayedPlatform(writer, folder: folder, storeURL: "sqlite:\(path)", store: try SQLiteInboxStore(path: path), seed: seed)
    }

    private static func expectIntact(_ folder: String) async throws {
        try await DatabaseQueue(path: folder + "/inbox.sqlite").read { database throws in
            #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
        }
    }
}
