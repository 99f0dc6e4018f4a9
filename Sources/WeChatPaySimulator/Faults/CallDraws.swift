/// Draws whether a trouble happens to a call.
///
/// What is drawn follows from the seed, the trouble's number, the call, and how many times that very call came: not from when it came. So
/// calls side by side meet the same troubles in every run.
struct CallDraws: Sendable {
    /// Of how many different calls it is known, at least, how often they came. One that was forgotten draws as for its first time.
    private static let capacity = 50_000

    private let stream: UInt64
    private var counts: [UInt64: UInt32] = [:]
    private var olderCounts: [UInt64: UInt32] = [:]

    /// - Parameter stream: of several troubles with one seed, which one.
    init(seed: UInt64, stream: Int) {
        var generator = SeededGenerator(seed: seed, stream: stream)
        self.stream = generator.next()
    }

    /// From 0, less than 1.
    ///
    /// - Parameter call: what tells it from others.
    mutating func nextFraction(for call: String) -> Double {
        let hash = Self.hash(call)
        let count = counts[hash] ?? olderCounts[hash] ?? 0
        if counts.count >= Self.capacity { (olderCounts, counts) = (counts, [:]) }
        counts[hash] = count &+ 1
        var generator = SeededGenerator(seed: stream ^ hash, stream: Int(count))
        return generator.nextFraction()
    }

    /// FNV-1a: the same in every run.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
