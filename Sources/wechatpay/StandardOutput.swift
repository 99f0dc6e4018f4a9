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
        if isTerminal, let json = try? JSON(parsing: body) { try write(json.laidOut()) } else { try write(body) }
    }
}

extension JSON {
    /// The text for a person.
    func laidOut() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
