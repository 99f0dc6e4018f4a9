/// An amount as bills write it: in yuan, with up to five decimals.
struct BillAmount: Hashable {
    private static let decimals = 5
    static let thousandthsInYuan = 100_000

    let thousandthsOfFen: Int

    init(thousandthsOfFen: Int) { self.thousandthsOfFen = thousandthsOfFen }

    /// `nil` for what is no amount, or too large.
    init?(_ text: some StringProtocol) {
        let isNegative = text.first == "-"
        let parts = (isNegative ? text.dropFirst() : text[...]).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let yuan = Int(parts[0])
        else { return nil }
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard fraction.count <= Self.decimals, let rest = Int(fraction + String(repeating: "0", count: Self.decimals - fraction.count)) else {
            return nil
        }
        let (whole, overflows) = yuan.multipliedReportingOverflow(by: Self.thousandthsInYuan)
        let (sum, overflowsToo) = whole.addingReportingOverflow(rest)
        guard !overflows, !overflowsToo else { return nil }
        thousandthsOfFen = isNegative ? -sum : sum
    }
}

extension BillAmount: CustomStringConvertible {
    var description: String {
        let fraction = String(thousandthsOfFen.magnitude % UInt(Self.thousandthsInYuan))
        let padded = String(repeating: "0", count: Self.decimals - fraction.count) + fraction
        return "\(thousandthsOfFen < 0 ? "-" : "")\(thousandthsOfFen.magnitude / UInt(Self.thousandthsInYuan)).\(padded)"
    }
}
