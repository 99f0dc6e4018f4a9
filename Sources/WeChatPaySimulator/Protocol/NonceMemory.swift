import Synchronization

/// The nonces seen within the time a request may be old, so that none is accepted twice.
final class NonceMemory: Sendable {
    private struct State {
        var timestamps: [String: Int] = [:]
        var prunedAt = 0
    }

    private static let lifetime = 600
    private let state = Mutex(State())

    func isNew(_ nonce: String, timestamp: Int, now: Int) -> Bool {
        state.withLock { state in
            if now - state.prunedAt > 60 {
                state.timestamps = state.timestamps.filter { now - $0.value <= Self.lifetime }
                state.prunedAt = now
            }
            return state.timestamps.updateValue(timestamp, forKey: nonce) == nil
        }
    }
}
