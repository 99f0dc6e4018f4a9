import Foundation

/// The built executable, run as a user runs it.
struct Command {
    struct Result: Sendable {
        let status: Int32
        let output: String
        let diagnostics: String
    }

    /// Runs `wechatpay` and waits for its end, on a thread that may wait.
    static func run(_ arguments: [String], environment: [String: String] = [:], input: String = "", in folder: String? = nil) async throws -> Result {
        try await run(executable: try path(), arguments, environment: environment, input: input, in: folder)
    }

    static func run(
        executable: String, _ arguments: [String], environment: [String: String] = [:], input: String = "", in folder: String? = nil
    ) async throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("WECHATPAY_") }
        process.environment = inherited.merging(["HOME": "/nonexistent"]) { $1 }.merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        let files = (0..<3).map { _ in NSTemporaryDirectory() + UUID().uuidString }
        defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
        for file in files { try (file == files[0] ? input : "").write(toFile: file, atomically: true, encoding: .utf8) }
        process.standardInput = FileHandle(forReadingAtPath: files[0])
        process.standardOutput = FileHandle(forWritingAtPath: files[1])
        process.standardError = FileHandle(forWritingAtPath: files[2])
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do {
                try process.run()
            } catch {
                continuation.resume(throwing: error)
            }
        }
        return try Result(
            status: process.terminationStatus, output: String(contentsOfFile: files[1], encoding: .utf8),
            diagnostics: String(contentsOfFile: files[2], encoding: .utf8)
        )
    }

    /// Beside the tests that run.
    static func path() throws -> String {
        #if os(macOS)
        let folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
        return (folder ?? Bundle.main.bundleURL).appendingPathComponent("wechatpay").path
        #else
        return URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("wechatpay").path
        #endif
    }

    /// A folder for files, removed after `body`.
    static func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await body(folder)
    }
}
