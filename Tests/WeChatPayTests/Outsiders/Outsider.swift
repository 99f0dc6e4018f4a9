import Foundation

/// Programs that this project did not write, such as openssl, or Python with its `cryptography`.
enum Outsider {
    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(of program: String, diagnostics: String) {
            let isMissing = diagnostics.contains("No such file or directory") || diagnostics.contains("ModuleNotFoundError")
            let remedy = "It needs the programs of Scripts/setup and the packages of Tests/Interop/requirements.txt: `make test` installs both."
            self.description = "\(program) failed: \(diagnostics)" + (isMissing ? remedy : "")
        }
    }

    /// Runs a program and returns what it prints.
    ///
    /// - Throws: ``Failure`` with the program's diagnostics, and with what to install when it is missing.
    @discardableResult
    static func run(_ arguments: String..., input: Data = Data()) throws -> Data { try run(arguments, input: input) }

    @discardableResult
    static func openssl(_ arguments: [String]) throws -> Data { try run(["openssl"] + arguments, input: Data()) }

    /// Input and diagnostics go through files: a program that ends early breaks no pipe, and a talkative one fills none.
    static func run(_ arguments: [String], input: Data) throws -> Data {
        try withFolder { folder in
            let (inputFile, diagnosticsFile) = ("\(folder)/input", "\(folder)/diagnostics")
            try input.write(to: URL(fileURLWithPath: inputFile))
            let outputFile = "\(folder)/output"
            let process = try ChildProcess(
                "/usr/bin/env", arguments, standardInput: inputFile, standardOutput: .file(outputFile), standardError: diagnosticsFile
            )
            guard process.wait() == 0 else {
                let diagnostics = try String(contentsOfFile: diagnosticsFile, encoding: .utf8)
                throw Failure(of: arguments.prefix(2).joined(separator: " "), diagnostics: diagnostics)
            }
            return try Data(contentsOf: URL(fileURLWithPath: outputFile))
        }
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

    static func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await body(folder)
    }
}
