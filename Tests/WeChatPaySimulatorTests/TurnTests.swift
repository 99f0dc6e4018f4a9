import Dispatch
import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("Changes that wait for their turn", .serialized, .timeLimit(.minutes(2)))
struct TurnTests {
    @Test("A user who pays before an order's end, but whose turn comes after it, is too late")
    func user() async throws {
        try await V3Shop.open { shop in
            let end = shop.simulator.clock.now.addingTimeInterval(120)
            try await shop.place("order-0001", ["time_expire": JSON(ShanghaiTime.text(end))])
            let user = shop.simulator.user
            let clock = movableClock
            let late = SimulatedUser(mchid: user.mchid, state: user.state, clock: clock)
            let paying = try await holding(user.state) {
                Task { try await late.pay(outTradeNo: "order-0001") }
            } beforeItsTurn: {
                try await clock.advance(to: end)
            }
            await #expect(throws: SimulatorError.self) { try await paying.value }
            #expect(try await shop.state("order-0001") == "NOTPAY")
        }
    }

    /// A clock that is moved without a turn.
    private var movableClock: SimulatorClock {
        let setting = Setting()
        return SimulatorClock(ClockSetting()) { change in
            try await setting.apply(change)
        } onChange: {
        }
    }

    private actor Setting {
        private var setting = ClockSetting()

        func apply(_ change: SimulatorClock.Change) throws -> ClockSetting {
            try change(&setting)
            return setting
        }
    }

    /// Keeps the turn until a change waits behind it and something has happened.
    private func holding<Value: Sendable>(
        _ state: StateFile, _ start: @Sendable () -> Task<Value, any Error>, beforeItsTurn act: @Sendable () async throws -> Void
    ) async throws -> Task<Value, any Error> {
        let release = DispatchSemaphore(value: 0)
        let (turns, turn) = AsyncStream.makeStream(of: Void.self)
        let holder = Task {
            try await state.write { _ in
                turn.finish()
                release.wait()
            }
        }
        for await _ in turns {}
        let task = start()
        while state.waitingChanges == 0 { await Task.yield() }
        do { try await act() } catch {
            release.signal()
            throw error
        }
        release.signal()
        try await holder.value
        return task
    }
}
