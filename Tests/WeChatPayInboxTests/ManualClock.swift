import Synchronization

/// A clock that stands still until it is moved, and that a test can wait on.
final class ManualClock: Clock {
    typealias Duration = Swift.Duration

    struct Instant: InstantProtocol {
        var offset: Swift.Duration
        func advanced(by duration: Swift.Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Swift.Duration { other.offset - offset }
        static func < (first: Instant, second: Instant) -> Bool { first.offset < second.offset }
    }

    private struct State {
        var now = Instant(offset: .zero)
        var lastID = 0
        var sleepers: [Int: (end: Instant, continuation: CheckedContinuation<Void, any Error>)] = [:]
        var watchers: [(end: Instant, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    var now: Instant { state.withLock { $0.now } }
    var minimumResolution: Swift.Duration { .zero }

    func sleep(until end: Instant, tolerance: Swift.Duration?) async throws {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let (isOver, watchers) = state.withLock { state in
                    guard end > state.now, !Task.isCancelled else { return (true, [CheckedContinuation<Void, Never>]()) }
                    state.sleepers[id] = (end, continuation)
                    let watchers = state.watchers.filter { $0.end == end }.map(\.continuation)
                    state.watchers.removeAll { $0.end == end }
                    return (false, watchers)
                }
                for watcher in watchers { watcher.resume() }
                guard isOver else { return }
                continuation.resume(with: Task.isCancelled ? .failure(CancellationError()) : .success(()))
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: id) }?.continuation.resume(throwing: CancellationError())
        }
    }

    func advance(by duration: Swift.Duration) {
        let awoken = state.withLock { state in
            state.now = state.now.advanced(by: duration)
            let awoken = state.sleepers.filter { $0.value.end <= state.now }
            for id in awoken.keys { state.sleepers[id] = nil }
            return awoken.values.map(\.continuation)
        }
        for sleeper in awoken { sleeper.resume() }
    }

    /// Waits until somebody sleeps for just so long from now.
    func waitForSleeper(of duration: Swift.Duration) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                let end = state.now.advanced(by: duration)
                if state.sleepers.values.contains(where: { $0.end == end }) { return true }
                state.watchers.append((end, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }
}
