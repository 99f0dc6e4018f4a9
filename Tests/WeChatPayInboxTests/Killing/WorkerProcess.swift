import Foundation

/// A worker that runs: `Tests/InboxWorker`, fed by a pipe and read by another.
final class WorkerProcess: Sendable {
    let process: ChildProcess
    /// What it answered, until it ended.
    let replies: AsyncStream<(number: Int, status: Int)>
    private let input: Int32

    /// - Parameter lines: what it gets on standard input, which then stays open.
    init(_ settings: String, lines: [String]) throws {
        signal(SIGPIPE, SIG_IGN)
        let (requests, answers) = (try Self.pipe(), try Self.pipe())
        self.process = try ChildProcess(
            try Self.path(), [settings], standardInput: "/dev/fd/\(requests.reading)", standardOutput: .descriptor(answers.writing)
        )
        close(requests.reading)
        close(answers.writing)
        self.input = requests.writing
        let (replies, continuation) = AsyncStream<(number: Int, status: Int)>.makeStream()
        self.replies = replies
        // The worker may be gone before it has read everything, or stop reading.
        Thread.detachNewThread { Self.write(lines, to: requests.writing) }
        Thread.detachNewThread { Self.read(answers.reading, into: continuation) }
    }

    /// Lets it end.
    func finish() { close(input) }

    func wait() async -> Int32 {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: self.process.wait()) }
        }
    }

    private static func write(_ lines: [String], to descriptor: Int32) {
        for line in lines {
            var bytes = Array((line + "\n").utf8)[...]
            while !bytes.isEmpty {
                let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
                guard count > 0 else { return }
                bytes = bytes.dropFirst(count)
            }
        }
    }

    private static func read(_ descriptor: Int32, into replies: AsyncStream<(number: Int, status: Int)>.Continuation) {
        var rest = ""
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            rest += String(decoding: buffer[0..<count], as: UTF8.self)
            while let end = rest.firstIndex(of: "\n") {
                let words = rest[..<end].split(separator: " ").compactMap { Int($0) }
                if words.count == 2 { replies.yield((words[0], words[1])) }
                rest = String(rest[rest.index(after: end)...])
            }
        }
        close(descriptor)
        replies.finish()
    }

    private static func pipe() throws -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        guard Foundation.pipe(&ends) == 0 else { throw ChildProcess.NotStarted(description: "no pipe") }
        return (ends[0], ends[1])
    }

    /// Beside the tests that run.
    private static func path() throws -> String {
        #if os(macOS)
        let folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
        #else
        let folder = Bundle.main.executableURL?.deletingLastPathComponent()
        #endif
        guard let path = folder?.appendingPathComponent("InboxWorker").path, FileManager.default.isExecutableFile(atPath: path) else {
            throw ChildProcess.NotStarted(description: "InboxWorker is not built")
        }
        return path
    }
}
