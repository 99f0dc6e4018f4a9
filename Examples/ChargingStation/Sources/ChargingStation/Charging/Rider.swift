/// Somebody with a phone. Known by a cookie here and by an openid there.
struct Rider: Codable, Sendable, Equatable, Identifiable {
    /// The digest of the cookie: whoever reads the database can't become anyone.
    let id: String
    let openID: String
    /// The sign-up that was offered last.
    var preopenID: String?
    /// The consent to be charged, as long as it is known to stand.
    var contractID: String?
}
