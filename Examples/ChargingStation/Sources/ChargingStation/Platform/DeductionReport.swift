import WeChatPay
import WeChatPayMobility

/// What the platform says of a deduction, be it in the answer to a query or in a notification.
struct DeductionReport: Sendable {
    var outTradeNo: String
    var mchid: String?
    var appID: String?
    var contractID: String?
    /// In fen.
    var total: Int
    /// What the rider paid, in fen: less than the total where a coupon helped.
    var payerTotal: Int?
    var state: String
    var transactionID: String?
    var successTime: Timestamp?
}

extension DeductionReport {
    init(_ transaction: Mobility.Transaction) {
        self.init(
            outTradeNo: transaction.outTradeNo, mchid: transaction.mchid, appID: transaction.appID, contractID: transaction.contractID,
            total: transaction.amount.total, payerTotal: transaction.amount.payerTotal, state: transaction.tradeState,
            transactionID: transaction.transactionID, successTime: transaction.successTime
        )
    }

    init(_ transaction: WebhookEvent.Transaction) {
        self.init(
            outTradeNo: transaction.outTradeNo, mchid: transaction.mchid, appID: transaction.appID, contractID: transaction.contractID,
            total: transaction.amount.total, payerTotal: transaction.amount.payerTotal, state: transaction.tradeState.rawValue,
            transactionID: transaction.transactionID, successTime: transaction.successTime
        )
    }
}
