#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A gzip file (RFC 1952) whose contents are stored, not made smaller: who reads it can't tell.
enum Gzip {
    private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    private static let largestBlock = 0xFFFF

    static func file(of contents: Data) -> Data {
        var file = Data(header)
        var rest = contents[...]
        repeat {
            let block = rest.prefix(largestBlock)
            rest = rest.dropFirst(largestBlock)
            file.append(rest.isEmpty ? 1 : 0)
            let size = UInt16(block.count)
            for half in [size, ~size] { file.append(contentsOf: bytes(of: half)) }
            file.append(block)
        } while !rest.isEmpty
        file.append(contentsOf: bytes(of: checksum(of: contents)))
        file.append(contentsOf: bytes(of: UInt32(truncatingIfNeeded: contents.count)))
        return file
    }

    private static func bytes(of number: some FixedWidthInteger) -> Data { withUnsafeBytes(of: number.littleEndian) { Data($0) } }

    /// CRC-32.
    private static func checksum(of contents: Data) -> UInt32 {
        var checksum = UInt32.max
        for byte in contents {
            checksum ^= UInt32(byte)
            for _ in 0..<8 { checksum = (checksum >> 1) ^ (checksum & 1 == 0 ? 0 : 0xEDB8_8320) }
        }
        return ~checksum
    }
}
