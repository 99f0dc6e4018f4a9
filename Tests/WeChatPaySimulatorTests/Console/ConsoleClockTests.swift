import Foundation
import Testing
import WeChatPaySimulator

/// The clock's page, and the clock that stands still.
@Suite(.timeLimit(.minutes(3))) struct ConsoleClockTests {
    @Test func theClockIsPausedMovedAndGoesOnFromThere() async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            let paused = try await visitor.submit(visitor.open("/clock"), "/clock/pause")
            #expect(paused.visible.contains("paused"))
            #expect(simulator.clock.isPaused)
            let time = simulator.clock.now
            #expect(simulator.clock.now == time)
            let moved = try await visitor.submit(paused, "/clock/advance", ["amount": "1.5", "unit": "hours"])
            #expect(simulator.clock.now == time.addingTimeInterval(5400))
            let resumed = try await visitor.submit(moved, "/clock/resume")
            #expect(!resumed.visible.contains("paused"))
            #expect((5400..<5460).contains(simulator.clock.now.timeIntervalSince(time)))
        }
    }

    @Test func theClockIsSetToATime() async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            let page = try await visitor.open("/clock")
            _ = try await visitor.submit(page, "/clock/set", ["time": "2090-02-28T23:59"])
            let expected = try Date("2090-02-28T15:59:00Z", strategy: .iso8601)
            #expect((0..<60).contains(simulator.clock.now.timeIntervalSince(expected)))
            let back = try await visitor.submit(page, "/clock/set", ["time": "2020-01-01T00:00"])
            #expect(back.status == 409)
            #expect(back.visible.contains("moves forward only"))
        }
    }

    @Test(arguments: [
        ["amount": "-1", "unit": "hours"], ["amount": "1e300", "unit": "days"], ["amount": "nan", "unit": "days"], ["amount": "1", "unit": "years"],
    ])
    func aMoveThatIsNoneIsRefused(fields: [String: String]) async throws {
        try await Simulator.run { simulator in
            let visitor = Visitor(simulator)
            let answer = try await visitor.submit(visitor.open("/clock"), "/clock/advance", fields)
            #expect(answer.status == 409)
            #expect(abs(simulator.clock.now.timeIntervalSinceNow) < 60)
        }
    }

    @Test func onAPausedClockNothingFallsDueUntilItIsMoved() async throws {
        try await V3Shop.open { shop in
            try await shop.pay("order-0001")
            try await shop.simulator.clock.pause()
            try await shop.refund("order-0001", 100, as: "refund-1")
            #expect(try await shop.refundStatus("refund-1") == "PROCESSING")
            try await shop.advance(61)
            #expect(try await shop.refundStatus("refund-1") == "SUCCESS")
            #expect(shop.simulator.clock.isPaused)
        }
    }

    @Test func aPausedClockStandsWhereItStoodAfterARestart() async throws {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = folder
        configuration.stateFile = folder + "/state.sqlite"
        let time = try await Simulator.run(configuration) { simulator in
            try await simulator.clock.advance(by: .seconds(86400))
            try await simulator.clock.pause()
            return simulator.clock.now
        }
        try await Simulator.run(configuration) { simulator in
            #expect(simulator.clock.now == time)
            try await simulator.clock.resume()
            #expect((0..<60).contains(simulator.clock.now.timeIntervalSince(time)))
        }
    }
}
