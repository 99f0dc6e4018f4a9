#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Cuts a text that comes in parts into its lines.
struct LineReader {
    /// In bytes; no line of a bill comes near it.
    private static let maximumLength = 1 << 20

    private var bytes = Data()
    private var isFirst = true

    /// - Throws: ``WeChatPayError`` of kind `unreadableBody` for a line without an end.
    mutating func add(_ part: Data) throws {
        guard bytes.count <= Self.maximumLength else {
            throw WeChatPayError(.unreadableBody, "The bill has a line of more than \(Self.maximumLength) bytes: it is no bill.")
        }
        bytes.append(part)
    }

    /// The next whole line.
    mutating func next() -> String? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { bytes = bytes[(end + 1)...] }
        return text(bytes[..<end])
    }

    /// What stands behind the last line's end.
    mutating func rest() -> String? {
        defer { bytes = Data() }
        return bytes.isEmpty ? nil : text(bytes)
    }

    private mutating func text(_ line: Data) -> String {
        var line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        isFirst = false
        return String(decoding: line, as: UTF8.self)
    }
}
