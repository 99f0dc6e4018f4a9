/// Pauses that double from one failure to the next.
struct BackOff {
    let first: Duration
    let maximum: Duration

    /// The pause after a number of failures: all of it or down to half, at random.
    func pause(afterFailures failures: Int) -> Duration {
        let doublings = min(max(failures - 1, 0), 62)
        let whole = min(first / .seconds(1) * Double(1 << doublings), maximum / .seconds(1))
        return .seconds(whole * Double.random(in: 0.5...1))
    }
}
