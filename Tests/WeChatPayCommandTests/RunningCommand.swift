import Foundation
import Synchronization

/// `wechatpay` while it runs: for commands that end only when they are told to.
final class RunningCommand {
    /// What it writes to standard output, line by line as it comes.
    let lines: AsyncStream<String>
    private let process: ChildProcess
    private let pipe: Pipe
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
        let partial = Mutex(Data())
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let bytes = handle.availableData
            guard !bytes.isEmpty else {
                handle.readabilityHandler = nil
                lines.continuation.finish()
                return
            }
            for line in partial.withLock({ Self.lines(in: &$0, with: bytes) }) { lines.continuation.yield(line) }
        }
        self.process = process
        self.pipe = pipe
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

    func interrupt() async -> Int32? {
        process.send(SIGINT)
        return await end.first { _ in true }
    }
}
