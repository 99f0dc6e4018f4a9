#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A bill as the platform's table: heads, a line for each row, heads of the sums, the sums.
struct BillTable: Sendable {
    let heads: [String]
    let rows: [[String]]
    let sumHeads: [String]
    let sums: [String]

    /// As it goes into a file.
    var data: Data { Data(text.utf8) }

    /// Every value is led by a grave accent, so that spreadsheets take it as text.
    var text: String {
        let lines = [heads.joined(separator: ",")] + rows.map(Self.line) + [sumHeads.joined(separator: ","), Self.line(sums)]
        return "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
    }

    private static func line(_ values: [String]) -> String {
        values.map { "`" + $0.split(whereSeparator: \.isNewline).joined(separator: " ") }.joined(separator: ",")
    }

    /// An amount in fen, in yuan.
    static func yuan(_ amount: Int) -> String {
        let magnitude = amount.magnitude
        return "\(amount < 0 ? "-" : "")\(magnitude / 100).\(magnitude % 100 < 10 ? "0" : "")\(magnitude % 100)"
    }
}
