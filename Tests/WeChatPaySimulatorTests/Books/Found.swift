@testable import WeChatPaySimulator

/// What was found under a merchant's number, as queries say it.
struct Found {
    /// What a coupon took off, or was given back of it.
    struct Discount {
        var couponID = ""
        let stock: Stock
        /// In fen.
        let amount: Int
    }

    let subject: Subject
    let number: String
    let state: String
    /// In fen.
    let amount: Int
    /// Whose money it is.
    var merchant = ""
    /// The individual_auth_id of the user whose it is, by way of the merchant.
    var individual: String?
    var user = ""
    var discount: Discount?
    /// What a refund, a share or its return is of; what a deduction is for.
    var origin = ""
    /// Whether a user's money came, whatever became of it since.
    var isPaid = false
    /// Whether the user owes it to the platform, which paid.
    var isOwed = false
    /// Whether the platform paid it for the user.
    var isAdvanced = false
    /// The partner that gave a refund's money in the sub-merchant's place.
    var advancer: String?
    /// Whether the sub-merchant has paid that back.
    var isAdvanceReturned = false
    /// When the money moved, as the query has it.
    var time = ""

    var account: Account { individual.map(Account.individual) ?? .merchant(merchant) }
    /// What the user gave or gets, in fen.
    var userAmount: Int { amount - (discount?.amount ?? 0) }
    /// What the merchant got or gives, in fen.
    var merchantAmount: Int { amount - (discount.map { $0.stock.isNoCash ? $0.amount : 0 } ?? 0) }
}

/// A stock of coupons that the market's direct merchant gives away.
struct Stock: Sendable {
    let number: String
    let id: String
    /// What each takes off, in fen.
    let amount: Int
    let count: Int
    let isNoCash: Bool

    /// What is paid in, in fen.
    var budget: Int { isNoCash ? 0 : amount * count }
    var account: Account { .coupons(id) }
}
