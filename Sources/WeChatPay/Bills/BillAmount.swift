/// An amount as bills write it: in yuan, with up to five decimals.
struct BillAmount: Hashable {
    private static let decimals = 5
    static let thousandthsInYuan = 100_000

    let thousandthsOfFen: Int

    init(thousandthsOfFen: Int) { self.thousandthsOfFen = thousandthsOfFen }

    /// `nil` for what is no amount, or too large.
    init?(_ text: ArraySlice<UInt8>) {
        var rest = text
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        let yuan = rest.prefix { $0 != UInt8(ascii: ".") }
        let decimals = rest[yuan.endIndex...].dropFirst()
        guard !yuan.isEmpty, yuan.count == rest.count || (1...Self.decimals).contains(decimals.count),
            let whole = Self.number(yuan, after: 0), let number = Self.number(decimals, after: whole)
        else { return nil }
        let (amount, overflows) = number.multipliedReportingOverflow(by: Self.powersOfTen[Self.decimals - decimals.count])
        guard !overflows else { return nil }
        thousandthsOfFen = isNegative ? -amount : amount
    }

    private static let powersOfTen = [1, 10, 100, 1000, 10_000, 100_000]

    /// The number whose first digits are `start`.
    private static func number(_ digits: ArraySlice<UInt8>, after start: Int) -> Int? {
        var number = start
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            let (tenfold, overflows) = number.multipliedReportingOverflow(by: 10)
            let (sum, overflowsToo) = tenfold.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
            guard !overflows, !overflowsToo else { return nil }
            number = sum
        }
        return number
    }
}

extension BillAmount: CustomStringConvertible {
    var description: String {
        let fraction = String(thousandthsOfFen.magnitude % UInt(Self.thousandthsInYuan))
        let padded = String(repeating: "0", count: Self.decimals - fraction.count) + fraction
        return "\(thousandthsOfFen < 0 ? "-" : "")\(thousandthsOfFen.magnitude / UInt(Self.thousandthsInYuan)).\(padded)"
    }
}
