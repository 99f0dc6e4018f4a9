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
        let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("WECHATPAY_") }
        let environment = inherited.merging(["HOME": "/nonexistent"]) { $1 }.merging(environment) { $1 }
        let files = (0..<3).map { _ in NSTemporaryDirectory() + UUID().uuidString }
        defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
        try input.write(toFile: files[0], atomically: true, encoding: .utf8)
        let process = try ChildProcess(
            executable, arguments, environment: environment, folder: folder, standardInput: files[0], standardOutput: .file(files[1]),
            standardError: files[2]
        )
        let status = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: process.wait()) }
        }
        return try Result(
            status: status, output: String(contentsOfFile: files[1], encoding: .utf8),
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
