/// Who a part of an order's money is for.
struct ProfitReceiver: Codable, Sendable, Hashable {
    /// By the platform's words.
    enum Kind: String, Codable, Sendable, CaseIterable {
        case merchant = "MERCHANT_ID"
        case user = "PERSONAL_OPENID"
        /// Under the sub-merchant's appid.
        case userOfSubMerchant = "PERSONAL_SUB_OPENID"
    }

    let kind: Kind
    let account: String

    var destination: Account { kind == .merchant ? .merchant(account) : .user(account) }
}

/// A receiver that a merchant has added, and so may share with.
struct AddedReceiver: Record {
    static let kind = "profit-receiver"

    static func id(mchid: String, subMchid: String?, _ receiver: ProfitReceiver) -> String {
        [mchid, subMchid ?? "", receiver.kind.rawValue, receiver.account].joined(separator: "/")
    }

    let mchid: String
    /// The merchant whose money is shared, where a partner shares it; the brand, where it is one.
    let subMchid: String?
    let receiver: ProfitReceiver
    /// A merchant's full name, or a person's.
    let name: String?

    var id: String { Self.id(mchid: mchid, subMchid: subMchid, receiver) }
}
