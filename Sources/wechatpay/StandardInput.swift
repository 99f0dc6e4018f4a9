import SystemPackage

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

enum StandardInput {
    static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    static func readAll() -> Data {
        var bytes = Data()
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while let count = try? buffer.withUnsafeMutableBytes({ try FileDescriptor.standardInput.read(into: $0) }), count > 0 {
            bytes.append(contentsOf: buffer[..<count])
        }
        return bytes
    }
}
