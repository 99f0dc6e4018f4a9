/// Decrypts the fields that the platform encrypted with the merchant certificate's key.
///
/// ``RSAPrivateKey`` is one; a key service or a hardware module can be another.
public protocol FieldDecrypter: Sendable {
    /// Decrypts a base64 text, for RSA made with RSA-OAEP (SHA-1, MGF1-SHA-1).
    ///
    /// - Throws: ``WeChatPayError`` of kind `decryptionFailed`.
    func decrypt(_ ciphertext: String) throws -> String
}
