/// What a merchant has agreed with the platform on profit sharing, or set in its portal.
struct ProfitSharingSettings: Record {
    static let kind = "profit-sharing-settings"
    static let defaultRatio = 3000

    let id: String
    /// The largest part of an order that others may get, in ten-thousandths.
    var maximumRatio = defaultRatio
    /// Where receivers are told of what they get.
    var notifyURL: String?

    init(mchid: String) { id = mchid }
}
