import Foundation

/// `wechatpay` while it runs: for commands that end only when they are told to.
final class RunningCommand: Sendable {
    /// What it writes to standard output, line by line as it comes.
    let lines: AsyncStream<String>
    var pid: pid_t { process.pid }
    private let process: ChildProcess
    private let end: AsyncStream<Int32>

    init(_ arguments: [String]) throws {
        let pipe = Pipe()
        let process = try ChildProcess(
            Command.path(), arguments, standardOutput: .descriptor(pipe.fileHandleForWriting.fileDescriptor)
        )
        try pipe.fileHandleForWriting.close()
        let lines = AsyncStream<String>.makeStream()
        let end = AsyncStream<Int32>.makeStream()
        Thread.detachNewThread {
            end.continuation.yield(process.wait())
            end.continuation.finish()
        }
        // A thread of its own, since a handle's readabilityHandler may crash libdispatch when the handle is let go.
        let output = pipe.fileHandleForReading
        Thread.detachNewThread {
            var partial = Data()
            while case let bytes = output.availableData, !bytes.isEmpty {
                for line in Self.lines(in: &partial, with: bytes) { lines.continuation.yield(line) }
            }
            lines.continuation.finish()
        }
        self.process = process
        self.lines = lines.stream
        self.end = end.stream
    }

    /// Whole lines; the beginning of the next stays in `partial`.
    private static func lines(in partial: inout Data, with bytes: Data) -> [String] {
        var pieces = (partial + bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        partial = pieces.popLast() ?? Data()
        return pieces.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Sends SIGTERM and waits for the end.
    func terminate() async -> Int32? {
        process.send(SIGTERM)
        return await end.first { _ in true }
    }

    /// Ends it as a crash would.
    func kill() async {
        process.send(SIGKILL)
        _ = await end.first { _ in true }
    }

    func interrupt() async -> Int32? {
        process.send(SIGINT)
        return await end.first { _ in true }
    }
}
