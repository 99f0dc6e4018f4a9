/// When a call is repeated without being asked: only where that can't move money twice.
///
/// A call that provably did not reach the platform is repeated whatever its method. Beyond that only `GET` is, after a lost
/// connection, a time-out, `429` or a `5xx`. Every attempt has a signature of its own.
public struct RetryPolicy: Sendable, Hashable {
    /// The attempts in all; 1 repeats nothing.
    public var maximumAttempts = 3
    /// The longest pause before the second attempt; it doubles for each further one. The pause taken is random below it.
    public var baseDelay: Duration = .milliseconds(200)
    /// No pause is longer.
    public var maximumDelay: Duration = .seconds(5)

    public init() {}

    /// Repeats nothing.
    public static var never: RetryPolicy {
        var policy = RetryPolicy()
        policy.maximumAttempts = 1
        return policy
    }

    /// The pause before the attempt after `attempt` (1 for the first), from half to the whole of its limit.
    ///
    /// - Parameter share: a random number in 0…1.
    func delay(afterAttempt attempt: Int, share: Double) -> Duration {
        let doublings = min(max(attempt - 1, 0), 20)
        let limit = min(baseDelay * (1 << doublings), maximumDelay)
        return limit / 2 + limit / 2 * share
    }
}
