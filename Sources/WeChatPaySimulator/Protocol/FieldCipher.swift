import WeChatPay

/// Reads the fields that a request has encrypted for the platform, and encrypts those of the answer for the merchant.
struct FieldCipher: Sendable {
    /// `nil` where the request does not say which key it used.
    let decrypter: (any FieldDecrypter)?
    let merchantKey: RSAPublicKey

    /// A field in plain text; `nil` where there is none.
    ///
    /// - Throws: ``PlatformError`` for what the platform's key does not decrypt.
    func optionalString(_ name: String, of fields: Fields, maximumLength: Int) throws -> String? {
        guard let ciphertext = try fields.optionalString(name, maximumLength: 1024) else { return nil }
        guard let text = try? decrypter?.decrypt(ciphertext) else { throw fields.wrong(name, "不是用 Wechatpay-Serial 所指的密钥加密的密文") }
        guard (1...maximumLength).contains(text.count) else { throw fields.wrong(name, "长度应在 1 与 \(maximumLength) 个字符之间") }
        return text
    }

    func encrypted(_ text: String) throws -> JSON { .string(try merchantKey.encrypt(text)) }
}
