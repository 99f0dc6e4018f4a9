import Synchronization
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

/// A file that stands beside its place until it is whole.
final class PartialFile: Sendable {
    private let place: FilePath
    private let path: FilePath
    private let file: FileDescriptor
    private let isOpen = Mutex(true)

    /// - Throws: ``WeChatPayError`` of kind `fileNotWritten`.
    init(for path: String) throws {
        place = FilePath(path)
        guard let name = place.lastComponent else { throw WeChatPayError(.fileNotWritten, "\(path) names no file.") }
        self.path = place.removingLastComponent().appending(".\(name).\(Nonce.make().prefix(8)).part")
        let part = self.path
        file = try Self.attempt(on: path) {
            try FileDescriptor.open(part, .writeOnly, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite)
        }
    }

    func write(_ part: Data) throws {
        try Self.attempt(on: place.string) { _ = try part.withUnsafeBytes { try file.writeAll($0) } }
    }

    /// What is in place then is on the disk.
    func moveIntoPlace() throws {
        try Self.attempt(on: place.string) {
            guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
            close()
            guard rename(path.string, place.string) == 0 else { throw Errno(rawValue: errno) }
        }
    }

    func remove() {
        close()
        unlink(path.string)
    }

    private func close() {
        isOpen.withLock { isOpen in
            if isOpen { try? file.close() }
            isOpen = false
        }
    }

    private static func attempt<Value>(on path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as Errno {
            throw WeChatPayError(
                .fileNotWritten, "\(path) can't be written: \(error.description.lowercased()).",
                advice: "Nothing stands at \(path) that did not before."
            )
        }
    }
}
