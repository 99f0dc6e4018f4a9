import CZlib

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Expands a gzip file (RFC 1952) as it comes, by zlib, in pieces of limited size.
final class GzipReader {
    /// What makes zlib expect gzip's header and trailer.
    private static let gzipWindow = MAX_WBITS + 16
    private static let pieceSize = 256 * 1024

    // zlib keeps this address.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var input = Data()
    /// Whether the last byte that was read ended a file.
    private var isAtEnd = false

    init() throws {
        stream.initialize(to: z_stream())
        guard inflateInit2_(stream, Self.gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw WeChatPayError(.unreadableBody, "zlib can't be set up: there is no memory for it.")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Adds what has come. All that was added before must have been read.
    func add(_ part: Data) { input = part }

    /// The next piece; `nil` when more input is needed.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
    func next() throws -> Data? {
        var piece = Data(count: Self.pieceSize)
        var written = 0
        while !input.isEmpty, written == 0 {
            // Several files in one are one file.
            if isAtEnd {
                guard inflateReset(stream) == Z_OK else { throw Self.broken }
                isAtEnd = false
            }
            let (result, read) = input.withUnsafeBytes { input in
                piece.withUnsafeMutableBytes { output in
                    // zlib only reads what is behind next_in, though its header does not say so.
                    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
                    stream.pointee.avail_in = UInt32(input.count)
                    stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
                    stream.pointee.avail_out = UInt32(output.count)
                    let result = inflate(stream, Z_NO_FLUSH)
                    written = output.count - Int(stream.pointee.avail_out)
                    return (result, input.count - Int(stream.pointee.avail_in))
                }
            }
            guard result == Z_OK || result == Z_STREAM_END else { throw Self.broken }
            isAtEnd = result == Z_STREAM_END
            input = input.dropFirst(read)
        }
        guard written > 0 else { return nil }
        return piece.prefix(written)
    }

    /// - Throws: ``WeChatPayError`` of kind `unreadableBody` when the file was cut off.
    func finish() throws { guard isAtEnd else { throw Self.broken } }

    private static let broken = WeChatPayError(
        .unreadableBody, "The file is no gzip file, or a damaged one.", advice: "Use nothing of it. \(WeChatPay.FileLink.advice)"
    )
}
