import Foundation
import Testing

/// A bill, taken apart as a merchant would.
struct Bill {
    let heads: [String]
    let rows: [[String: String]]
    let sumHeads: String
    let sums: [String]

    init(_ file: Data) throws {
        let text = try #require(String(data: file, encoding: .utf8))
        var lines = text.trimmingPrefix("\u{FEFF}").split(separator: "\r\n").map(String.init)
        let heads = lines.removeFirst().split(separator: ",").map(String.init)
        try #require(lines.count >= 2)
        self.heads = heads
        sums = Self.values(lines.removeLast())
        sumHeads = lines.removeLast()
        rows = try lines.map { line in
            let values = Self.values(line)
            try #require(values.count == heads.count)
            return Dictionary(uniqueKeysWithValues: zip(heads, values))
        }
    }

    private static func values(_ line: String) -> [String] {
        line.components(separatedBy: ",").map { $0.hasPrefix("`") ? String($0.dropFirst()) : "?" }
    }

    /// What gzip makes of a file.
    static func decompressed(_ file: Data) throws -> Data {
        let folder = NSTemporaryDirectory() + "wechatpay-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try file.write(to: URL(fileURLWithPath: folder + "/bill.gz"))
        let program = try ChildProcess("/bin/sh", ["-c", "gzip -dc bill.gz"], folder: folder, standardOutput: .file(folder + "/bill"))
        #expect(program.wait() == 0)
        return try Data(contentsOf: URL(fileURLWithPath: folder + "/bill"))
    }
}
