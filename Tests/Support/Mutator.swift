/// Alters good inputs: bits, bytes, pieces cut, repeated, exchanged between inputs, and tokens that mean something to parsers.
struct Mutator {
    private var state: UInt64
    private let seeds: [[UInt8]]

    private static let tokens: [[UInt8]] =
        [
            "\u{0}", "\"", "\\", "\\u0000", "\\ud800", "<![CDATA[", "]]>", "<!DOCTYPE a [", "&#0;", "&#13;", "&a;", "\r", "\n\n", "{", "[", "-",
            "1e309", "=",
            "&", "%", "%2e%2e", "..", "/", "\u{FEFF}", "é", "e\u{301}", "99999999999999999999", "-----BEGIN CERTIFICATE-----\n",
        ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x80], [0x30, 0x84, 0x7F, 0xFF, 0xFF, 0xFF]]

    init(seed: UInt64, seeds: [[UInt8]]) {
        self.state = seed
        self.seeds = seeds
    }

    mutating func next() -> [UInt8] {
        var input = seeds[number(seeds.count)]
        for _ in 0...number(4) { alter(&input) }
        return input
    }

    private mutating func alter(_ input: inout [UInt8]) {
        let position = number(input.count + 1)
        let piece = position..<min(input.count, position + 1 + number(16))
        switch number(7) {
        case 0 where position < input.count: input[position] ^= 1 << UInt8(number(8))
        case 1 where position < input.count: input[position] = UInt8(number(256))
        case 2: input.removeSubrange(piece)
        case 3: input.insert(contentsOf: input[piece], at: position)
        case 4: input.insert(contentsOf: Self.tokens[number(Self.tokens.count)], at: position)
        case 5: input.replaceSubrange(piece, with: Self.tokens[number(Self.tokens.count)])
        default:
            let other = seeds[number(seeds.count)]
            input = Array(input[..<position] + other[number(other.count + 1)...])
        }
    }

    /// SplitMix64.
    private mutating func number(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
