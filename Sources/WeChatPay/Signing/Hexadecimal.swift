extension Sequence<UInt8> {
    /// Two lower-case digits for each byte.
    package var hexadecimal: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * underestimatedCount)
        for byte in self {
            digits.append(Hexadecimal.digits[Int(byte >> 4)])
            digits.append(Hexadecimal.digits[Int(byte & 0xF)])
        }
        return String(decoding: digits, as: UTF8.self)
    }
}

private enum Hexadecimal {
    static let digits = Array("0123456789abcdef".utf8)
}
