import Foundation
import Testing

@testable import WeChatPayInboxPostgreSQL
@testable import WeChatPaySimulator

extension PostgreSQLTests {
    @Suite("Eight processes that are killed (SIGKILL) while the others go on", .timeLimit(.minutes(10))) struct KillTests {
        /// How often each of eight workers is killed, at a step that it takes or at any moment, and replaced.
        private static let points = ProcessInfo.processInfo.environment["WECHATPAY_KILL_POINTS"].flatMap { Int($0) } ?? 30

        @Test func loseAndRepeatNothing() async throws {
            let writer = try NotificationWriter(Simulator.Credentials.generate())
            let check = try await TestDatabase.with { database in
                try await inTemporaryFolder { folder in
                    let platform = PlayedPlatform(
                        writer, folder: folder, storeURL: "\(database.server.url) \(database.name)", store: try await database.store(), seed: 9
                    )
                    try await withThrowingTaskGroup { group in
                        for place in 0..<8 {
                            group.addTask {
                                var random = SeededRandom(seed: UInt64(place))
                                for point in 0..<Self.points {
                                    await platform.addNotifications()
                                    let diesByItself = point.isMultiple(of: 2)
                                    let worker = try await platform.startWorker(
                                        killAt: diesByItself ? Int.random(in: 1...150, using: &random) : nil, share: 0.5
                                    )
                                    if !diesByItself {
                                        try await Task.sleep(for: .milliseconds(Int.random(in: 50...500, using: &random)))
                                        await platform.kill(worker)
                                    }
                                    await platform.hear(worker)
                                    #expect(await worker.wait() == SIGKILL)
                                    worker.finish()
                                }
                            }
                        }
                        try await group.waitForAll()
                    }
                    try await platform.finish()
                    return try await platform.check()
                }
            }
            #expect(check.killedAt.count > 5, "workers died at too few steps")
        }

        @Test func aWorkerThatStandsStillForLongerThanItsLeaseChangesNothing() async throws {
            let writer = try NotificationWriter(Simulator.Credentials.generate())
            let check = try await TestDatabase.with { database in
                try await inTemporaryFolder { folder in
                    let platform = PlayedPlatform(
                        writer, folder: folder, storeURL: "\(database.server.url) \(database.name)", store: try await database.store(), seed: 12
                    )
                    for round in 0..<4 { try await platform.outlast(stopAt: 1 + round % 3) }
                    try await platform.finish()
                    return try await platform.check()
                }
            }
            #expect(check.lost > 0, "no worker stood still with an entry that others had meanwhile")
        }
    }
}
