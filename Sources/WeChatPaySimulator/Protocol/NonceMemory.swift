import Synchronization

/// The nonces seen within the time a request may be old, so that none is accepted twice.
final class NonceMemory: Sendable {
    private static let period = 60

    /// By the minute that the requests say they are of: what is too old goes with its minute.
    private let minutes = Mutex<[Int: Set<String>]>([:])

    func isNew(_ nonce: String, timestamp: Int, now: Int) -> Bool {
        minutes.withLock { minutes in
            let (minute, oldest) = (timestamp / Self.period, (now - RequestGate.tolerance) / Self.period)
            if minutes[minute] == nil {
                // The real time may be set back a little.
                for old in minutes.keys where old < oldest - 1 { minutes[old] = nil }
            }
            guard !minutes.values.contains(where: { $0.contains(nonce) }) else { return false }
            minutes[minute, default: []].insert(nonce)
            return true
        }
    }
}
