/// Thrown when an operation did not end in time.
package struct TimeLimitExceeded: Error {}

/// Runs an operation and cancels it when it takes longer than `limit`.
///
/// - Throws: ``TimeLimitExceeded``, or what the operation throws.
func withTimeLimit<Value: Sendable>(_ limit: Duration, _ operation: @escaping @Sendable () async throws -> Value) async throws -> Value {
    try await withTimeLimit(until: .now + limit, operation)
}

/// Runs an operation and cancels it when it has not ended at `end`.
///
/// - Throws: ``TimeLimitExceeded``, or what the operation throws.
package func withTimeLimit<Value: Sendable>(
    until end: ContinuousClock.Instant, _ operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value?.self) { group in
        defer { group.cancelAll() }
        group.addTask { try await operation() }
        group.addTask {
            try await Task.sleep(until: end, clock: .continuous)
            return nil
        }
        guard let first = try await group.next(), let value = first else { throw TimeLimitExceeded() }
        return value
    }
}
