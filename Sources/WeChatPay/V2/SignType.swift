/// How messages of APIv2 are signed: `sign_type`.
public enum SignType: String, Sendable, Hashable, CaseIterable, Codable {
    /// What counts where no `sign_type` is given.
    case md5 = "MD5"
    case hmacSHA256 = "HMAC-SHA256"

    /// The algorithm of a signature in hexadecimal, by its length.
    init?(signatureLength: Int) {
        switch signatureLength {
        case 32: self = .md5
        case 64: self = .hmacSHA256
        default: return nil
        }
    }
}
