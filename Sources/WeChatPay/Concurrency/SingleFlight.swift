import Synchronization

/// Runs an operation at most once at a time: who asks while it runs gets the running one's outcome.
///
/// Cancelling one caller lets go of that caller only; the operation ends when its last caller has gone.
final class SingleFlight: Sendable {
    private struct Flight {
        var id: Int
        var task: Task<Void, Never>?
        var waiters: [Int: CheckedContinuation<Void, any Error>] = [:]
    }

    private struct State {
        var flight: Flight?
        var lastID = 0

        mutating func nextID() -> Int {
            lastID += 1
            return lastID
        }
    }

    private let state = Mutex(State())

    func run(_ operation: @escaping @Sendable () async throws -> Void) async throws {
        let waiter = state.withLock { $0.nextID() }
        try await withTaskCancellationHandler { () async throws -> Void in
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                if Task.isCancelled {
                    continuation.resume(throwing: CancellationError())
                    return
                }
                state.withLock { state in
                    if state.flight == nil { state.flight = start(operation, id: state.nextID()) }
                    state.flight?.waiters[waiter] = continuation
                }
                // A cancellation between the check above and the entry would otherwise find no one to wake.
                if Task.isCancelled { leave(waiter) }
            }
        } onCancel: {
            leave(waiter)
        }
    }

    private func start(_ operation: @escaping @Sendable () async throws -> Void, id: Int) -> Flight {
        let task = Task {
            let outcome: Result<Void, any Error>
            do {
                outcome = .success(try await operation())
            } catch {
                outcome = .failure(error)
            }
            land(id, with: outcome)
        }
        return Flight(id: id, task: task)
    }

    private func land(_ id: Int, with outcome: Result<Void, any Error>) {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, any Error>] in
            guard let flight = state.flight, flight.id == id else { return [] }
            state.flight = nil
            return Array(flight.waiters.values)
        }
        for waiter in waiters { waiter.resume(with: outcome) }
    }

    private func leave(_ waiter: Int) {
        let (continuation, abandoned) = state.withLock { state -> (CheckedContinuation<Void, any Error>?, Task<Void, Never>?) in
            guard let continuation = state.flight?.waiters.removeValue(forKey: waiter) else { return (nil, nil) }
            guard state.flight?.waiters.isEmpty == true else { return (continuation, nil) }
            let task = state.flight?.task
            state.flight = nil
            return (continuation, task)
        }
        abandoned?.cancel()
        continuation?.resume(throwing: CancellationError())
    }
}
