/// Percent-encoding of UTF-8 (RFC 3986).
enum PercentEncoding {
    /// For each byte, whether it stays as it is.
    typealias Kept = [Bool]

    static let unreserved = kept("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    static let pathSegment = zip(unreserved, kept("!$&'()*+,;=:@")).map { $0 || $1 }

    private static func kept(_ characters: String) -> Kept { (UInt8.min...UInt8.max).map { characters.utf8.contains($0) } }

    static func encode(_ text: String, keeping kept: Kept) -> String {
        if text.utf8.allSatisfy({ kept[Int($0)] }) { return text }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if kept[Int(byte)] {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// `name=value` with `&` between them, the values encoded.
    static func query(_ members: [(name: String, value: String)]) -> String {
        members.map { "\($0.name)=\(encode($0.value, keeping: unreserved))" }.joined(separator: "&")
    }

    /// `nil` for a `%` without two digits behind it, and for bytes that are no UTF-8.
    static func decode(_ text: some StringProtocol) -> String? {
        var decoded: [UInt8] = []
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = bytes.next(), let low = bytes.next(),
                let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16), high != UInt8(ascii: "+")
            else { return nil }
            decoded.append(value)
        }
        return String(validating: decoded, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}
