/// An amount as bills write it: in yuan, with up to five decimals.
struct BillAmount: Hashable {
    private static let decimals = 5
    static let thousandthsInYuan = 100_000

    let thousandthsOfFen: Int

    init(thousandthsOfFen: Int) { self.thousandthsOfFen = thousandthsOfFen }

    /// `nil` for what is no amount, or too large.
    init?(_ text: some StringProtocol) {
        var rest = text.utf8[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        let yuan = rest.prefix { $0 != UInt8(ascii: ".") }
        rest = rest[yuan.endIndex...]
        let decimals = rest.dropFirst()
        guard !yuan.isEmpty, rest.isEmpty || (1...Self.decimals).contains(decimals.count) else { return nil }
        var amount = 0
        for digit in [yuan, decimals].joined() {
            guard let new = Self.appending(digit, to: amount) else { return nil }
            amount = new
        }
        for _ in decimals.count..<Self.decimals {
            guard let new = Self.appending(UInt8(ascii: "0"), to: amount) else { return nil }
            amount = new
        }
        thousandthsOfFen = isNegative ? -amount : amount
    }

    private static func appending(_ digit: UInt8, to amount: Int) -> Int? {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        let (tenfold, overflows) = amount.multipliedReportingOverflow(by: 10)
        let (sum, overflowsToo) = tenfold.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
        return overflows || overflowsToo ? nil : sum
    }
}

extension BillAmount: CustomStringConvertible {
    var description: String {
        let fraction = String(thousandthsOfFen.magnitude % UInt(Self.thousandthsInYuan))
        let padded = String(repeating: "0", count: Self.decimals - fraction.count) + fraction
        return "\(thousandthsOfFen < 0 ? "-" : "")\(thousandthsOfFen.magnitude / UInt(Self.thousandthsInYuan)).\(padded)"
    }
}
