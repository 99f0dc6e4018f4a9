/// A text that the platform encrypted under the APIv3 key: a certificate, or the resource of a notification.
public struct EncryptedResource: Sendable, Hashable, Codable {
    static let aes256GCM = "AEAD_AES_256_GCM"

    public var algorithm: String
    /// Base64 of the ciphertext with its 16-byte tag at the end.
    public var ciphertext: String
    /// 12 bytes of text.
    public var nonce: String
    /// Authenticated together with the ciphertext; may be absent or empty.
    public var associatedData: String?
    /// The type of the resource before encryption, in notifications.
    public var originalType: String?

    public init(
        algorithm: String = "AEAD_AES_256_GCM", ciphertext: String, nonce: String, associatedData: String?, originalType: String? = nil
    ) {
        self.algorithm = algorithm
        self.ciphertext = ciphertext
        self.nonce = nonce
        self.associatedData = associatedData
        self.originalType = originalType
    }

    public init(from decoder: any Decoder) throws {
        let member = try decoder.members()
        self.init(
            algorithm: try member.required("algorithm"), ciphertext: try member.required("ciphertext"), nonce: try member.required("nonce"),
            associatedData: try member.ifPresent("associated_data"), originalType: try member.ifPresent("original_type")
        )
    }

    private enum CodingKeys: String, CodingKey {
        case algorithm, ciphertext, nonce
        case associatedData = "associated_data"
        case originalType = "original_type"
    }
}
