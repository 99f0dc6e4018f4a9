/// Makes a bill's lines into rows, and holds its sums against them.
///
/// The platform's form: heads, rows, heads of the sums, sums; with commas between values, and a grave accent before each value, so that
/// spreadsheets take it as text. Only the two together part values: a description may hold a comma.
struct BillReader<Row: WeChatPay.BillRow> {
    private enum Place {
        case heads
        case rows(places: [String: Int], width: Int)
        case sums(heads: [String])
        case end
    }

    private var place = Place.heads
    private var number = 0
    private var sums = Array(repeating: 0, count: Row.sums.count)

    /// - Returns: `nil` for a line that is no row.
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody` or `inconsistentBill`.
    mutating func read(_ line: String) throws -> Row? {
        number += 1
        guard !line.isEmpty else { return nil }
        switch place {
        case .heads:
            let heads = Self.heads(line)
            guard heads.count > 1 else { throw unreadable("has no column heads: it is no bill") }
            place = .rows(places: Dictionary(heads.enumerated().map { ($1, $0) }) { first, _ in first }, width: heads.count)
        case .rows(let places, let width):
            if line.utf8.drop(while: { $0 == UInt8(ascii: "`") }).starts(with: Row.firstSum.utf8) {
                place = .sums(heads: Self.heads(line))
                return nil
            }
            let values = Self.values(line)
            guard values.count == width else { throw unreadable("has \(values.count) values for \(width) columns") }
            let row = try Row(WeChatPay.BillLine(places: places, values: values, number: number))
            for (index, sum) in Row.sums.enumerated() {
                let (new, overflows) = sums[index].addingReportingOverflow(sum.share(row))
                guard !overflows else { throw unreadable("makes the sum \(sum.head) larger than any amount of money") }
                sums[index] = new
            }
            return row
        case .sums(let heads):
            try check(heads, Self.values(line))
            place = .end
        case .end: throw unreadable("stands behind the sums")
        }
        return nil
    }

    /// - Throws: ``WeChatPayError`` of kind `unreadableBody` for a bill that was cut off.
    func finish() throws {
        guard case .end = place else {
            throw WeChatPayError(.unreadableBody, "The bill ends before its sums: it was cut off.", advice: "Use nothing of it; download it again.")
        }
    }

    private static func heads(_ line: String) -> [String] {
        line.split(separator: ",", omittingEmptySubsequences: false).map { String($0.first == "`" ? $0.dropFirst() : $0) }
    }

    private static func values(_ line: String) -> [Substring] {
        guard line.utf8.first == UInt8(ascii: "`") else { return line.split(separator: ",", omittingEmptySubsequences: false) }
        var values: [Substring] = []
        values.reserveCapacity(32)
        var start = line.utf8.index(after: line.startIndex)
        var place = start
        while let comma = line.utf8[place...].firstIndex(of: UInt8(ascii: ",")) {
            place = line.utf8.index(after: comma)
            guard place < line.endIndex, line.utf8[place] == UInt8(ascii: "`") else { continue }
            values.append(line[start..<comma])
            place = line.utf8.index(after: place)
            start = place
        }
        values.append(line[start...])
        return values
    }

    private func check(_ heads: [String], _ values: [Substring]) throws {
        guard heads.count == values.count else { throw unreadable("has \(values.count) sums for \(heads.count) heads") }
        let given = Dictionary(zip(heads, values)) { first, _ in first }
        for (sum, own) in zip(Row.sums, sums) {
            guard let text = given[sum.head] else { throw unreadable("has no sum \(sum.head)") }
            guard let amount = BillAmount(text) else { throw unreadable("has no number under \(sum.head)") }
            // Counts come as 45 or 45.0.
            let expected = sum.isCount ? own * BillAmount.thousandthsInYuan : own
            guard amount.thousandthsOfFen == expected else {
                throw WeChatPayError(
                    .inconsistentBill, "The bill's sum \(sum.head) is \(text), but its rows come to \(BillAmount(thousandthsOfFen: expected)).",
                    advice: "Book nothing from it; download it again, and if it stays so, ask the platform's support."
                )
            }
        }
    }

    private func unreadable(_ what: String) -> WeChatPayError {
        WeChatPayError(.unreadableBody, "Line \(number) of the bill \(what).", advice: "Use nothing of it; download it again.")
    }
}
