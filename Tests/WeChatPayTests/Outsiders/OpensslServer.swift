import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// openssl as a TLS server that answers any request with a page, in which it shows the certificate that the client has shown.
enum OpensslServer {
    /// - Parameters:
    ///   - options: of `openssl s_server`.
    ///   - folder: holds its own `server.pem` and `server.key`.
    static func run(_ options: [String], in folder: String, _ body: (_ baseURL: String) async throws -> Void) async throws {
        let pipe = Pipe()
        let process = try ChildProcess(
            "/usr/bin/env",
            ["openssl", "s_server", "-accept", "127.0.0.1:0", "-www", "-cert", "\(folder)/server.pem", "-key", "\(folder)/server.key"] + options,
            standardOutput: .descriptor(pipe.fileHandleForWriting.fileDescriptor)
        )
        try pipe.fileHandleForWriting.close()
        defer {
            process.send(SIGTERM)
            _ = process.wait()
        }
        let port: String = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: Self.port(from: pipe.fileHandleForReading)) }
        }
        try await body("https://127.0.0.1:\(port)")
    }

    /// What stands behind the colon in `ACCEPT 127.0.0.1:34523`.
    private static func port(from output: FileHandle) -> String {
        var text = ""
        while true {
            let bytes = output.availableData
            text += String(decoding: bytes, as: UTF8.self)
            let line = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().first { $0.hasPrefix("ACCEPT ") }
            if let line { return String(line.split(separator: ":").last ?? "") }
            if bytes.isEmpty { return "" }
        }
    }
}
