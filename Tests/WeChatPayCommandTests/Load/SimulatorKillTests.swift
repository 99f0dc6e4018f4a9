import Foundation
import Testing

/// `wechatpay simulate --state …`, killed under load. `WECHATPAY_KILLS` says how often.
@Suite("A simulator that is killed", .serialized, .timeLimit(.minutes(30)))
struct SimulatorKillTests {
    private static let kills = ProcessInfo.processInfo.environment["WECHATPAY_KILLS"].flatMap { Int($0) } ?? 100

    @Test("has all it acknowledged, in books that balance, and repeats its answers")
    func kills() async throws {
        try await Command.withFolder { folder in
            var shop = KilledShop(folder: folder)
            for kill in 1...Self.kills {
                try await shop.live(killedAfter: .milliseconds(Int.random(in: 0...300)))
                try await shop.checkFile(thoroughly: kill % 25 == 0 || kill == Self.kills)
            }
            // A run in which hardly anything was written shows nothing.
            #expect(shop.acknowledgements > Self.kills * 5)
            print("\(Self.kills) kills, \(shop.acknowledgements) acknowledged writes, \(shop.doubts) in doubt when the server was killed")
        }
    }
}
