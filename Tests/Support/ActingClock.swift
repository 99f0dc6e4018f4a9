import Synchronization

/// A clock whose time passes at once, and in whose pauses something may happen.
final class ActingClock: Clock {
    typealias Duration = Swift.Duration

    struct Instant: InstantProtocol {
        var offset: Swift.Duration
        func advanced(by duration: Swift.Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Swift.Duration { other.offset - offset }
        static func < (first: Instant, second: Instant) -> Bool { first.offset < second.offset }
    }

    private let act: @Sendable (_ pause: Int) async throws -> Void
    private let state = Mutex((time: Instant(offset: .zero), pauses: 0))

    /// - Parameter act: gets the number of the pause, from 1.
    init(_ act: @escaping @Sendable (_ pause: Int) async throws -> Void = { _ in }) { self.act = act }

    var now: Instant { state.withLock { $0.time } }
    var minimumResolution: Swift.Duration { .zero }

    func sleep(until deadline: Instant, tolerance: Swift.Duration?) async throws {
        try Task.checkCancellation()
        try await act(
            state.withLock { state in
                state = (deadline, state.pauses + 1)
                return state.pauses
            }
        )
    }
}
