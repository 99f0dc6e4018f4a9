import Dispatch
import Synchronization

/// Writes lines on a thread of its own: whoever reads them slowly, or not at all, holds up no answer.
///
/// Beyond a number of lines that wait, further ones are left out and counted, so that memory stays bounded.
final class LinePrinter: Sendable {
    private static let longestQueue = 4096

    private let lines = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingOldest(longestQueue))
    private let omitted = Mutex(0)
    private let queue = DispatchQueue(label: "lines")

    func print(_ line: String) {
        if case .dropped = lines.continuation.yield(line) { omitted.withLock { $0 += 1 } }
    }

    func finish() { lines.continuation.finish() }

    /// Writes until ``finish()``.
    ///
    /// - Throws: `Errno`, of a pipe whose reader is gone, say.
    func run() async throws {
        for await line in lines.stream {
            let omitted = omitted.withLock { count in
                defer { count = 0 }
                return count
            }
            if omitted > 0 { StandardError.write("note: \(omitted) lines were left out, since standard output did not take them.") }
            try await withCheckedThrowingContinuation { continuation in
                queue.async { continuation.resume(with: Swift.Result { try StandardOutput.write(line) }) }
            }
        }
    }
}
