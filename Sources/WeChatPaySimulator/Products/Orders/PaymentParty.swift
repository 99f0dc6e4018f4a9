/// The merchants and appids between whom and a user something is.
struct PaymentParty: Codable, Sendable, Equatable {
    let mchid: String
    let appid: String
    /// The merchant for whom a partner acts.
    var subMchid: String?
    var subAppid: String?

    /// Who gets the money.
    var payee: String { subMchid ?? mchid }
}
