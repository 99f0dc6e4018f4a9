/// Who calls: a merchant for itself, or a partner for a sub-merchant.
enum PaymentMode: String, Sendable, CaseIterable {
    case direct = "/v3/pay/transactions"
    case partner = "/v3/pay/partner/transactions"

    var path: String { rawValue }
    var mchid: String { self == .direct ? "mchid" : "sp_mchid" }
    var appid: String { self == .direct ? "appid" : "sp_appid" }
    var openid: String { self == .direct ? "openid" : "sp_openid" }
}
