import DequeModule
import Synchronization

/// Lets a number of operations run at once; further ones wait in the order they came.
final class ConcurrencyLimit: Sendable {
    private struct State {
        var free: Int
        var lastID = 0
        var queue: Deque<Int> = []
        var waiters: [Int: CheckedContinuation<Void, any Error>] = [:]
    }

    private let state: Mutex<State>

    init(_ limit: Int) {
        self.state = Mutex(State(free: max(limit, 1)))
    }

    /// Waits for a place.
    ///
    /// - Throws: ``TimeLimitExceeded`` or `CancellationError`; then no place is held.
    func acquire(before end: ContinuousClock.Instant) async throws {
        if takeFreePlace() { return }
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        let deadline = DeadlineQueue.shared.add(end) { [self] in leave(id, throwing: TimeLimitExceeded()) }
        defer { DeadlineQueue.shared.remove(deadline) }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                enter(id, continuation)
                // A cancellation, or an end, before the entry found no one to wake.
                if Task.isCancelled { leave(id, throwing: CancellationError()) }
                if end <= .now { leave(id, throwing: TimeLimitExceeded()) }
            }
        } onCancel: {
            leave(id, throwing: CancellationError())
        }
    }

    /// Gives a place back, to the one who has waited longest.
    func release() {
        let next = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            while let id = state.queue.popFirst() {
                if let waiter = state.waiters.removeValue(forKey: id) { return waiter }
            }
            state.free += 1
            return nil
        }
        next?.resume()
    }

    private func takeFreePlace() -> Bool {
        state.withLock { state in
            guard state.free > 0 else { return false }
            state.free -= 1
            return true
        }
    }

    private func enter(_ id: Int, _ continuation: CheckedContinuation<Void, any Error>) {
        let hasPlace = state.withLock { state in
            guard state.free == 0 else {
                state.free -= 1
                return true
            }
            state.queue.append(id)
            state.waiters[id] = continuation
            return false
        }
        if hasPlace { continuation.resume() }
    }

    private func leave(_ id: Int, throwing error: any Error) {
        state.withLock { $0.waiters.removeValue(forKey: id) }?.resume(throwing: error)
    }
}
