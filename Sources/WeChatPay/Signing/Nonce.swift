/// The random texts that make every signature and ciphertext unique.
public enum Nonce {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

    /// A random text of letters and digits, from the system's cryptographically secure generator.
    public static func make(length: Int = 32) -> String {
        var generator = SystemRandomNumberGenerator()
        return String(unsafeUninitializedCapacity: length) { buffer in
            for index in 0..<length {
                buffer[index] = alphabet.randomElement(using: &generator)!
            }
            return length
        }
    }
}
