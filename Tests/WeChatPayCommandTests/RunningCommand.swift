import Foundation

/// `wechatpay` while it runs: for commands that end only when they are told to.
final class RunningCommand {
    /// What it writes to standard output, line by line as it comes.
    let lines: AsyncStream<String>
    private let process: Process
    private let end: AsyncStream<Int32>

    init(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try Command.path())
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        let lines = AsyncStream<String>.makeStream()
        let end = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { process in
            end.continuation.yield(process.terminationStatus)
            end.continuation.finish()
        }
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let bytes = handle.availableData
            guard !bytes.isEmpty else {
                handle.readabilityHandler = nil
                lines.continuation.finish()
                return
            }
            // The command writes whole lines.
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") { lines.continuation.yield(String(line)) }
        }
        try process.run()
        self.process = process
        self.lines = lines.stream
        self.end = end.stream
    }

    /// Sends SIGTERM and waits for the end.
    func terminate() async -> Int32? {
        process.terminate()
        return await end.first { _ in true }
    }

    func interrupt() async -> Int32? {
        process.interrupt()
        return await end.first { _ in true }
    }
}
