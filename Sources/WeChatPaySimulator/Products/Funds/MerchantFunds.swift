/// A merchant's money at the platform.
struct MerchantFunds: Record {
    static let kind = "merchant-funds"
    /// What a merchant starts with, in fen.
    static let opening = 100_000_000

    /// The merchant's number.
    let id: String
    /// In fen.
    var balance = opening
}

/// The merchant has less money at the platform than is to be paid out.
struct NotEnoughFunds: Error {}
