#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Cuts a text that comes in parts into its lines.
struct LineReader {
    /// In bytes; no line of a bill comes near it.
    private static let maximumLength = 1 << 20

    private var bytes: [UInt8] = []
    /// Where what has not been read begins.
    private var start = 0
    private var isFirst = true

    /// - Throws: ``WeChatPayError`` of kind `unreadableBody` for a line without an end.
    mutating func add(_ part: Data) throws {
        bytes.removeSubrange(..<start)
        start = 0
        guard bytes.count <= Self.maximumLength else {
            throw WeChatPayError(.unreadableBody, "The bill has a line of more than \(Self.maximumLength) bytes: it is no bill.")
        }
        bytes.append(contentsOf: part)
    }

    /// The next whole line.
    mutating func next() -> [UInt8]? {
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { start = end + 1 }
        return line(bytes[start..<end])
    }

    /// What stands behind the last line's end.
    mutating func rest() -> [UInt8]? {
        defer { start = bytes.endIndex }
        return start == bytes.endIndex ? nil : line(bytes[start...])
    }

    private mutating func line(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
        if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        isFirst = false
        return Array(line)
    }
}
