import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a merchant wants to be paid, and how.
struct OrderRequest: Codable, Sendable {
    /// Where the user pays.
    enum Channel: String, Codable, Sendable {
        case jsapi = "JSAPI"
        case native = "NATIVE"
        case app = "APP"
        case mweb = "MWEB"
        /// The merchant reads the code on the user's phone.
        case paymentCode = "MICROPAY"
    }

    let mchid: String
    let appid: String
    let outTradeNo: String
    let channel: Channel
    let description: String
    let attach: String?
    let deviceInfo: String?
    /// In fen.
    let total: Int
    /// The only user who may pay.
    let payer: String?
    let endTime: Date?
    let notice: NoticeTarget?
    /// All that the merchant said: a repetition must be equal to it.
    let terms: String
    /// The merchant for whom a partner takes the payment.
    var subMchid: String?
    var subAppid: String?
    /// The payer's openid under the sub-merchant's appid.
    var subPayer: String?
    var isProfitSharing = false
    /// The platform's word for what a discount may depend on.
    var goodsTag: String?
    var goods: [OrderedGoods]?
    /// What the payer signs by paying.
    var contract: PapaySigning?
    /// The user who is paid by way of the merchant.
    var individual: Individual?
    /// The combined order that it is a part of.
    var combinedOrderID: String?

    struct Individual: Codable, Sendable {
        let authID: String
        /// What they are called at the merchant's.
        let name: String?
    }

    var party: PaymentParty {
        PaymentParty(mchid: mchid, appid: appid, subMchid: subMchid, subAppid: subAppid, individualAuthID: individual?.authID)
    }
    /// The merchant that gets the money, or by way of which a user is paid.
    var payee: String { party.payee }
}

/// Where a merchant wants to be told, and in which protocol.
struct NoticeTarget: Codable, Sendable {
    enum Form: Codable, Sendable {
        case v2(SignType)
        case v3
    }

    let url: String
    let form: Form
}
