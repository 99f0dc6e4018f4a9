#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Several orders that a user pays at once (合单支付).
struct CombinedOrder: Record {
    static let kind = "combined-order"
    static let maximumParts = 50

    /// Unique for a merchant, who may use a combine_out_trade_no once.
    static func id(mchid: String, outTradeNo: String) -> String { "\(mchid)/\(outTradeNo)" }

    struct Request: Codable, Sendable {
        let mchid: String
        let appid: String
        let outTradeNo: String
        let channel: OrderRequest.Channel
        let deviceInfo: String?
        /// The only user who may pay.
        let payer: String?
        let notice: NoticeTarget?
        /// All that the merchant said: a repetition must be equal to it.
        let terms: String
        /// What individual payees are paid for, by the platform's word.
        var scenario: String?
    }

    let request: Request
    /// The platform's number.
    let transactionID: String
    /// The numbers of its orders.
    let parts: [String]
    var prepay: Prepay

    var id: String { Self.id(mchid: request.mchid, outTradeNo: request.outTradeNo) }
}

/// Finds a combined order by what the platform calls it: combine_transaction_id, prepay_id, code_url.
struct CombinedOrderIndex: Record {
    static let kind = "combined-order-index"

    let id: String
    let orderID: String
}
