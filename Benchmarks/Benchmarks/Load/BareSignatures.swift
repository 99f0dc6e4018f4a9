import Crypto
import CryptoExtras
import Foundation

/// How many RSA signatures the bare library makes in a second of one core's time, while others make as many: cores share parts of the machine.
enum BareSignatures {
    private static let duration = 2.0

    static func measure(cores: Int) async throws {
        let rates = try await withThrowingTaskGroup { group in
            for _ in 0..<cores { group.addTask { try rate() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        print(rates.reduce(0, +) / Double(cores))
    }

    private static func rate() throws -> Double {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let message = Data(repeating: UInt8(ascii: "a"), count: 1024)
        let start = try cpuSeconds()
        var count = 0
        while try cpuSeconds() < start + duration {
            for _ in 0..<50 { _ = try key.signature(for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5) }
            count += 50
        }
        return Double(count) / (try cpuSeconds() - start)
    }

    /// Of this thread, so that what else runs takes nothing of it.
    private static func cpuSeconds() throws -> Double {
        var time = timespec()
        guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { throw LoadError("There is no clock of the thread.") }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
