/// Thrown when an operation did not end in time.
package struct TimeLimitExceeded: Error {}

/// Runs an operation and cancels it when it takes longer than `limit`.
///
/// - Throws: ``TimeLimitExceeded``, or what the operation throws.
func withTimeLimit<Value: Sendable>(
    _ limit: Duration, on executor: (any TaskExecutor)? = nil, _ operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withTimeLimit(until: .now + limit, on: executor, operation)
}

/// Runs an operation and cancels it when it has not ended at `end`. What it returns in spite of that counts.
///
/// Children of a group can't be cancelled from outside, so the operation gets a task of its own; all else is as with a child: it is waited
/// for, and cancelled with its caller. Where the system can, it begins without a change of threads, unless `executor` has threads of its own.
///
/// - Throws: ``TimeLimitExceeded``, or what the operation throws in time.
package func withTimeLimit<Value: Sendable>(
    until end: ContinuousClock.Instant, on executor: (any TaskExecutor)? = nil, _ operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    let isOver = Task.isCancelled || end <= .now
    let task = begin(on: executor) {
        if isOver { withUnsafeCurrentTask { $0?.cancel() } }
        return try await operation()
    }
    let deadline = DeadlineQueue.shared.add(end) { task.cancel() }
    let result = await withTaskCancellationHandler {
        await task.result
    } onCancel: {
        task.cancel()
    }
    let isInTime = DeadlineQueue.shared.remove(deadline)
    do {
        return try result.get()
    } catch {
        throw isInTime ? error : TimeLimitExceeded()
    }
}

private func begin<Value: Sendable>(
    on executor: (any TaskExecutor)?, _ operation: @escaping @Sendable () async throws -> Value
) -> Task<Value, any Error> {
    if let executor { return Task(executorPreference: executor, operation: operation) }
    return if #available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *) { Task.immediate(operation: operation) } else {
        Task(operation: operation)
    }
}
