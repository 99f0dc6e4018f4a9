import SystemPackage
import WeChatPay

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Results go here.
enum StandardOutput {
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    static func write(_ bytes: Data) throws { _ = try FileDescriptor.standardOutput.writeAll(bytes) }

    static func write(_ text: String) throws { try write(Data((text + "\n").utf8)) }

    /// A body as it came; laid out for reading when a person looks.
    static func writeBody(_ body: Data) throws {
        if isTerminal, let json = try? JSON(parsing: body) {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try write(String(decoding: encoder.encode(json), as: UTF8.self))
        } else {
            try write(body)
        }
    }
}
