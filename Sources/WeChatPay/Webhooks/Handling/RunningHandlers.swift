import Synchronization

/// The handlers under way, at most one for each notification.
///
/// A reply has to leave in time, also when its handler ignores cancellation, and a task group can't be left before its children have ended.
/// So a handler gets a task of its own. What else would be structured is: the wait for it ends with the request, the task is cancelled
/// when that wait ends, and their number is bounded.
final class RunningHandlers: Sendable {
    private let maximum: Int
    private let handler: @Sendable (WebhookNotification) async throws -> Void
    private let ids = Mutex<Set<String>>([])

    init(maximum: Int, _ handler: @escaping @Sendable (WebhookNotification) async throws -> Void) {
        self.maximum = maximum
        self.handler = handler
    }

    /// Waits for the handler, no longer than until `end`.
    ///
    /// - Throws: ``HandlingProblem``, ``TimeLimitExceeded`` or `CancellationError`.
    func run(_ notification: WebhookNotification, until end: ContinuousClock.Instant) async throws {
        guard .now < end else { throw TimeLimitExceeded() }
        try enter(notification.id)
        let outcome = AsyncThrowingStream<Void, any Error>.makeStream()
        let task = Task {
            let result: Result<Void, any Error>
            do {
                result = .success(try await handler(notification))
            } catch {
                result = .failure(HandlingProblem.handlerFailed(error))
            }
            // First, so that whoever sees the reply can send the notification again.
            leave(notification.id)
            outcome.continuation.yield(with: result)
        }
        defer { task.cancel() }
        try await withTimeLimit(until: end) {
            for try await _ in outcome.stream { return }
            throw CancellationError()
        }
    }

    private func enter(_ id: String) throws {
        try ids.withLock { ids in
            guard !ids.contains(id) else { throw HandlingProblem.stillRunning }
            guard ids.count < maximum else { throw HandlingProblem.tooManyHandlers }
            ids.insert(id)
        }
    }

    private func leave(_ id: String) {
        ids.withLock { _ = $0.remove(id) }
    }
}
