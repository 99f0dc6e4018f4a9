/// The merchants and appids between whom and a user something is.
struct PaymentParty: Codable, Sendable, Equatable {
    let mchid: String
    let appid: String
    /// The merchant for whom a partner acts.
    var subMchid: String?
    var subAppid: String?
    /// The user who is paid by way of the merchant (individual_auth_id).
    var individualAuthID: String?

    /// The merchant that gets the money, or by way of which a user is paid.
    var payee: String { subMchid ?? mchid }
    /// Who gets the money.
    var account: Account { individualAuthID.map(Account.individual) ?? .merchant(payee) }
}
