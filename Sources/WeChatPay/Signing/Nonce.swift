/// The random texts that make every signature and ciphertext unique.
public enum Nonce {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    /// What tells 64 numbers apart.
    private static let bits = 6

    /// A random text of letters and digits, from the system's cryptographically secure generator.
    public static func make(length: Int = 32) -> String {
        var generator = SystemRandomNumberGenerator()
        var text: [UInt8] = []
        text.reserveCapacity(length)
        while text.count < length {
            // The system is asked once for ten numbers. Those for which there is no letter are passed over, so that all letters are as likely.
            var random = generator.next()
            for _ in 0..<UInt64.bitWidth / bits where text.count < length {
                let number = Int(random & 0b11_1111)
                random >>= bits
                if number < alphabet.count { text.append(alphabet[number]) }
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
