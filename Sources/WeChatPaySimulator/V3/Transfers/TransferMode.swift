/// Who transfers: a merchant its own money, or a partner a sub-merchant's.
enum TransferMode: Sendable, CaseIterable {
    case direct
    case partner

    var path: String { self == .direct ? "/v3/fund-app/mch-transfer" : "/v3/fund-app/mch-transfer/partner" }
    /// Where users are asked for an authorization.
    var authorizations: String { self == .direct ? "\(path)/user-confirm-authorization" : "\(path)/user-confirm-authorizations" }
    var oneAuthorization: String {
        self == .direct ? "\(authorizations)/out-authorization-no/{out_authorization_no}" : "\(authorizations)/{out_authorization_no}"
    }
    /// What the address is called at which the merchant is told of an authorization.
    var authorizationNotifyURL: String { self == .direct ? "authorization_notify_url" : "notify_url" }
}
