import CZlib

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A gzip file (RFC 1952), made by zlib.
enum Gzip {
    struct Failure: Error {}

    /// What makes zlib write gzip's header and trailer in place of its own.
    private static let gzipWindow = MAX_WBITS + 16
    private static let memoryLevel: Int32 = 8

    static func file(of contents: Data) throws -> Data {
        var stream = z_stream()
        guard
            deflateInit2_(
                &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)
            ) == Z_OK
        else { throw Failure() }
        defer { deflateEnd(&stream) }
        var file = Data(count: Int(deflateBound(&stream, UInt(contents.count))))
        // zlib only reads what is behind next_in, though its header does not say so.
        let isComplete = contents.withUnsafeBytes { input in
            file.withUnsafeMutableBytes { output in
                stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
                stream.avail_out = UInt32(output.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
        }
        guard isComplete else { throw Failure() }
        return file.prefix(Int(stream.total_out))
    }
}
