import WeChatPaySimulator

/// How long it takes until a simulator in memory can be called, in milliseconds: the first of a process, and the median of twenty later ones.
enum StartTime {
    static func measure() async throws {
        let first = try await once()
        var later: [Double] = []
        for _ in 0..<20 { later.append(try await once()) }
        print(first, later.sorted()[later.count / 2], separator: "\t")
    }

    private static func once() async throws -> Double {
        let start = ContinuousClock.now
        return try await Simulator.run { _ in start.duration(to: .now) / .milliseconds(1) }
    }
}
