import Foundation
import WeChatPay

/// Does something very often and prints, as JSON, what it took: seconds, the process's seconds of cores, when half and 99 of 100 were done,
/// and the most memory the process had, in bytes.
enum Measurement {
    typealias Step = @Sendable (_ number: Int) async throws -> Void

    static func measure(atOnce: Int, count: Int, _ step: @escaping Step) async throws {
        // Connections are opened, and caches filled, before.
        _ = try await durations(atOnce: atOnce, count: max(atOnce, 20), from: 0, step)
        let (cpu, start) = (cpuSeconds, ContinuousClock.now)
        let durations = try await durations(atOnce: atOnce, count: count, from: 1_000_000, step).sorted()
        let seconds = start.duration(to: .now) / .seconds(1)
        let result: JSON = [
            "seconds": .number(seconds), "cpu": .number(cpuSeconds - cpu), "p50": .number(durations[count / 2]),
            "p99": .number(durations[count * 99 / 100]), "memory": .integer(peakBytes),
        ]
        print(String(decoding: try result.encoded(), as: UTF8.self))
    }

    /// - Returns: how long each step took, in seconds.
    private static func durations(atOnce: Int, count: Int, from first: Int, _ step: @escaping Step) async throws -> [Double] {
        try await withThrowingTaskGroup { group in
            for lane in 0..<atOnce {
                group.addTask {
                    var durations: [Double] = []
                    for number in stride(from: lane, to: count, by: atOnce) {
                        let start = ContinuousClock.now
                        try await step(first + number)
                        durations.append(start.duration(to: .now) / .seconds(1))
                    }
                    return durations
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static var usage: rusage {
        var usage = rusage()
        #if canImport(Darwin)
        getrusage(RUSAGE_SELF, &usage)
        #else
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #endif
        return usage
    }

    private static var cpuSeconds: Double {
        let usage = usage
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    private static var peakBytes: Int {
        #if canImport(Darwin)
        usage.ru_maxrss
        #else
        usage.ru_maxrss * 1024
        #endif
    }
}
