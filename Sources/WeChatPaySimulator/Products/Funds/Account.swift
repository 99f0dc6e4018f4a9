/// Whose money it is.
enum Account: Codable, Sendable, Hashable {
    case merchant(String)
    case user(String)
    /// A merchant's, of orders whose profit is still to be shared.
    case frozen(String)
    /// Paid to a user by way of a platform, by the individual_auth_id, and not settled.
    case individual(String)
    /// The budget of a stock of coupons.
    case coupons(String)
    /// On its way at the platform: a refund that has not arrived, a red packet that nobody has taken.
    case transit
    /// Everything outside the platform.
    case bank

    /// What a merchant starts with, in fen.
    static let opening = 100_000_000

    var id: String {
        switch self {
        case .merchant(let mchid): "merchant/\(mchid)"
        case .user(let openid): "user/\(openid)"
        case .frozen(let mchid): "frozen/\(mchid)"
        case .individual(let authID): "individual/\(authID)"
        case .coupons(let stockID): "coupons/\(stockID)"
        case .transit: "transit"
        case .bank: "bank"
        }
    }

    /// In fen. What users and the bank have besides is not known here: theirs says what they gave and got.
    var openingBalance: Int { if case .merchant = self { Self.opening } else { 0 } }

    /// Whether no more can be taken from it than is there.
    var isLimited: Bool {
        switch self {
        case .merchant, .frozen, .individual, .coupons, .transit: true
        case .user, .bank: false
        }
    }
}

/// What is in an account.
struct AccountBalance: Record {
    static let kind = "account-balance"

    /// The account's.
    let id: String
    /// In fen.
    var amount: Int
}

/// An account has less than is to be taken from it.
struct NotEnoughFunds: Error {}
