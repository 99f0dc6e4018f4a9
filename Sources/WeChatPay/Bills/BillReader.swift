/// Makes a bill's lines into rows, and holds its sums against them.
///
/// The platform's form: heads, rows, heads of the sums, sums.
struct BillReader<Row: WeChatPay.BillRow> {
    private enum Place {
        case heads
        case rows(WeChatPay.BillHeads, row: (WeChatPay.BillLine) throws -> Row)
        case sums(heads: [String])
        case end
    }

    private var place = Place.heads
    private var number = 0
    private let sums = Row.sums
    /// What the rows come to, for each sum.
    private var totals = Array(repeating: 0, count: Row.sums.count)

    /// - Parameter line: without its end.
    /// - Returns: `nil` for a line that is no row.
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody` or `inconsistentBill`.
    mutating func read(_ line: [UInt8]) throws -> Row? {
        number += 1
        guard !line.isEmpty else { return nil }
        switch place {
        case .heads:
            let heads = WeChatPay.BillHeads(Self.heads(line))
            guard heads.count > 1 else { throw unreadable("has no column heads: it is no bill") }
            place = .rows(heads, row: try Row.reader(for: heads))
        case .rows(let heads, let row):
            if line.drop(while: { $0 == UInt8(ascii: "`") }).starts(with: Row.firstSum.utf8) {
                place = .sums(heads: Self.heads(line))
                return nil
            }
            let values = BillValues(line)
            guard values.count == heads.count else { throw unreadable("has \(values.count) values for \(heads.count) columns") }
            let new = try row(WeChatPay.BillLine(heads: heads, values: values, number: number))
            try add(new)
            return new
        case .sums(let heads):
            try check(heads, BillValues(line))
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

    private static func heads(_ line: [UInt8]) -> [String] {
        String(decoding: line, as: UTF8.self).split(separator: ",", omittingEmptySubsequences: false)
            .map { String($0.first == "`" ? $0.dropFirst() : $0) }
    }

    private mutating func add(_ row: Row) throws {
        for index in sums.indices {
            let (total, overflows) = totals[index].addingReportingOverflow(sums[index].share(row))
            guard !overflows else { throw unreadable("makes the sum \(sums[index].head) larger than any amount of money") }
            totals[index] = total
        }
    }

    private func check(_ heads: [String], _ values: BillValues) throws {
        guard heads.count == values.count else { throw unreadable("has \(values.count) sums for \(heads.count) heads") }
        for (sum, total) in zip(sums, totals) {
            guard let place = heads.firstIndex(of: sum.head) else { throw unreadable("has no sum \(sum.head)") }
            guard let amount = BillAmount(values[place]) else { throw unreadable("has no number under \(sum.head)") }
            // Counts come as 45 or 45.0.
            let expected = sum.isCount ? total * BillAmount.thousandthsInYuan : total
            guard amount.thousandthsOfFen == expected else {
                throw WeChatPayError(
                    .inconsistentBill,
                    "The bill's sum \(sum.head) is \(String(decoding: values[place], as: UTF8.self)), but its rows come to "
                        + "\(BillAmount(thousandthsOfFen: expected)).",
                    advice: "Book nothing from it; download it again, and if it stays so, ask the platform's support."
                )
            }
        }
    }

    private func unreadable(_ what: String) -> WeChatPayError {
        WeChatPayError(.unreadableBody, "Line \(number) of the bill \(what).", advice: "Use nothing of it; download it again.")
    }
}
