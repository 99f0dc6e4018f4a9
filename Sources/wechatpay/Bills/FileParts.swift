import SystemPackage

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file's bytes in parts. It can be read once.
final class FileParts: AsyncSequence, AsyncIteratorProtocol, Sendable {
    typealias Element = Data
    typealias Failure = any Error

    private static let size = 256 * 1024

    private let file: FileDescriptor

    /// - Throws: ``Failure`` when it can't be read.
    init(path: String) throws {
        do {
            file = try FileDescriptor.open(path, .readOnly)
        } catch let error as Errno {
            throw wechatpay.Failure.usage("\(path) can't be read: \(error.description.lowercased()).")
        }
    }

    deinit { try? file.close() }

    func makeAsyncIterator() -> FileParts { self }

    func next() async throws -> Data? {
        var part = Data(count: Self.size)
        let count = try part.withUnsafeMutableBytes { try file.read(into: $0) }
        return count == 0 ? nil : part.prefix(count)
    }

    /// Its first bytes, which stay to be read.
    func beginning() throws -> Data {
        var part = Data(count: 1024)
        let count = try part.withUnsafeMutableBytes { try file.read(fromAbsoluteOffset: 0, into: $0) }
        return part.prefix(count)
    }
}
