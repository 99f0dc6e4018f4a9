import Synchronization

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The simulator's business time: the real time, moved forward as far as anyone likes, and paused when they like.
///
/// Orders, waiting days and notifications live by it. Signatures don't: they always carry the real time, so that any client
/// keeps working after the clock was moved.
public final class SimulatorClock: Sendable {
    typealias Change = @Sendable (inout ClockSetting) throws(SimulatorError) -> Void

    /// What the clock shows.
    struct Reading: Sendable {
        let time: Date
        let isPaused: Bool
    }

    private let setting: Mutex<ClockSetting>
    private let store: @Sendable (@escaping Change) async throws -> ClockSetting
    private let onChange: @Sendable () -> Void

    /// - Parameters:
    ///   - store: changes the setting that is kept, and returns it.
    ///   - onChange: is told that the clock was set.
    init(
        _ setting: ClockSetting, store: @escaping @Sendable (@escaping Change) async throws -> ClockSetting,
        onChange: @escaping @Sendable () -> Void
    ) {
        self.setting = Mutex(setting)
        self.store = store
        self.onChange = onChange
    }

    /// The business time now.
    public var now: Date { reading.time }

    /// Whether the business time stands still.
    public var isPaused: Bool { reading.isPaused }

    var reading: Reading { setting.withLock { Reading(time: $0.time(at: Date()), isPaused: $0.pausedTime != nil) } }

    /// Moves the time forward; what falls due on the way happens now. A clock that is paused stays so.
    ///
    /// - Throws: ``SimulatorError`` for a move backwards or more than a hundred years ahead of the real time; nothing has moved then.
    public func advance(by duration: Duration) async throws {
        let (seconds, attoseconds) = duration.components
        try await change { setting throws(SimulatorError) in
            try setting.move(by: TimeInterval(seconds) + TimeInterval(attoseconds) * 1e-18, at: Date())
        }
    }

    /// Moves the time forward to `time`; what falls due on the way happens now. A clock that is paused stays so.
    ///
    /// - Throws: ``SimulatorError`` for a time that is past or more than a hundred years ahead of the real time; nothing has moved then.
    public func advance(to time: Date) async throws {
        try await change { setting throws(SimulatorError) in
            let realTime = Date()
            try setting.move(by: time.timeIntervalSince(setting.time(at: realTime)), at: realTime)
        }
    }

    /// Stops the business time: nothing falls due until it is moved or goes on. A second time changes nothing.
    public func pause() async throws {
        try await change { setting throws(SimulatorError) in setting.pause(at: Date()) }
    }

    /// Lets the business time go on from where it stands.
    public func resume() async throws {
        try await change { setting throws(SimulatorError) in setting.resume(at: Date()) }
    }

    private func change(_ change: @escaping Change) async throws {
        let changed = try await store(change)
        // Of two changes at once, the one that was stored first may arrive here last.
        setting.withLock { if changed.number > $0.number { $0 = changed } }
        onChange()
    }
}
