import NIOPosix
import SystemPackage

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A file on the disk, read in parts on a thread that may wait for the disk. It is opened anew for each reading.
package struct DiskFile: AsyncSequence, Sendable, Hashable {
    package typealias Element = Data
    package typealias Failure = any Error

    private static let partSize = 256 * 1024

    private let path: String

    package init(path: String) { self.path = path }

    package func makeAsyncIterator() -> Iterator { Iterator(path: path) }

    package struct Iterator: AsyncIteratorProtocol {
        private let path: String
        private var reader: Reader?

        init(path: String) { self.path = path }

        /// - Throws: ``WeChatPayError`` of kind `fileNotRead`; `CancellationError`.
        package mutating func next() async throws -> Data? {
            let (path, reader) = (path, reader)
            let (opened, part) = try await NIOThreadPool.singleton.runIfActive {
                do {
                    let opened = try reader ?? Reader(path: path)
                    return (opened, try opened.next())
                } catch let error as Errno {
                    throw WeChatPayError(.fileNotRead, "\(path) can't be read: \(error.description.lowercased()).")
                }
            }
            self.reader = opened
            return part
        }
    }

    private final class Reader: Sendable {
        private let file: FileDescriptor

        init(path: String) throws { file = try FileDescriptor.open(path, .readOnly) }

        deinit { try? file.close() }

        func next() throws -> Data? {
            var part = Data(count: DiskFile.partSize)
            let count = try part.withUnsafeMutableBytes { try file.read(into: $0) }
            return count == 0 ? nil : part.prefix(count)
        }
    }
}
