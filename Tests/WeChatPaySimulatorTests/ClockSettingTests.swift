import Foundation
import Testing

@testable import WeChatPaySimulator

/// How the business time stands to the real one.
@Suite struct ClockSettingTests {
    private let start = Date(timeIntervalSince1970: 1_800_000_000)

    @Test func aPausedTimeStandsAndGoesOnFromThere() throws {
        var setting = ClockSetting(offset: 100)
        setting.pause(at: start)
        #expect(setting.time(at: start.addingTimeInterval(3600)) == start.addingTimeInterval(100))
        try setting.move(by: 50, at: start.addingTimeInterval(3600))
        #expect(setting.time(at: start.addingTimeInterval(7200)) == start.addingTimeInterval(150))
        setting.resume(at: start.addingTimeInterval(7200))
        #expect(setting.time(at: start.addingTimeInterval(7210)) == start.addingTimeInterval(160))
    }

    @Test func whatChangesNothingIsNoChange() {
        var setting = ClockSetting()
        setting.resume(at: start)
        #expect(setting == ClockSetting())
        setting.pause(at: start)
        let paused = setting
        setting.pause(at: start.addingTimeInterval(10))
        #expect(setting == paused)
    }

    @Test(arguments: [-1, 100 * 365 * 86400 - 99, .infinity, .nan] as [TimeInterval]) func aMoveOutOfRangeIsRefused(seconds: TimeInterval) {
        var setting = ClockSetting(offset: 100)
        #expect(throws: SimulatorError.self) { try setting.move(by: seconds, at: start) }
        #expect(setting == ClockSetting(offset: 100))
    }

    @Test func aChangeThatWasStoredFirstAndArrivesLastDoesNotCount() async throws {
        let gate = AsyncStream<Void>.makeStream()
        let later = ClockSetting(offset: 20, number: 2)
        let clock = SimulatorClock(ClockSetting()) { change in
            var setting = ClockSetting(offset: 0)
            try change(&setting)
            guard setting.offset == 10 else { return later }
            for await _ in gate.stream { break }
            return setting
        } onChange: {
        }
        try await withThrowingTaskGroup { group in
            group.addTask { try await clock.advance(by: .seconds(10)) }
            group.addTask {
                try await clock.advance(by: .seconds(20))
                gate.continuation.finish()
            }
            try await group.waitForAll()
        }
        #expect((20..<80).contains(clock.now.timeIntervalSinceNow.rounded()))
    }
}
