import Foundation

/// Programs that this project did not write: openssl, and Python with its `cryptography`.
enum Outsider {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a program and returns what it prints.
    ///
    /// - Throws: ``Failure`` with the program's diagnostics; `make test` installs what is missing.
    @discardableResult
    static func run(_ arguments: String..., input: Data = Data()) throws -> Data { try run(arguments, input: input) }

    @discardableResult
    static func openssl(_ arguments: [String]) throws -> Data { try run(["openssl"] + arguments, input: Data()) }

    private static func run(_ arguments: [String], input: Data) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stderr
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: input)
        try stdin.fileHandleForWriting.close()
        let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
        let diagnostics = try stderr.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(arguments.prefix(3).joined(separator: " ")) failed: \(String(decoding: diagnostics, as: UTF8.self))")
        }
        return output
    }

    static func python(_ script: String, input: Data = Data()) throws -> Data {
        let python = ProcessInfo.processInfo.environment["WECHATPAY_PYTHON"] ?? "python3"
        return try run(python, "-c", script, input: input)
    }

    /// A folder for files, removed after `body`.
    static func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }
}
