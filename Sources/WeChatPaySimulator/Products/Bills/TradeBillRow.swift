import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One payment, or one return of money, in a bill.
struct TradeBillRow: Sendable {
    /// Money that went back.
    struct Back: Sendable {
        let refundID: String
        let outRefundNo: String
        /// In fen.
        let amount: Int
        let status: Refund.Status
        let successTime: Date
    }

    let time: Date
    let mchid: String
    let subMchid: String?
    let appid: String
    let deviceInfo: String
    let transactionID: String
    let outTradeNo: String
    let openid: String
    let tradeType: String
    let state: String
    let description: String
    let attach: String
    /// In fen.
    let paid: Int
    let back: Back?
}

extension TradeBillRow {
    init?(payment order: Order) {
        guard let payment = order.payment else { return nil }
        self.init(order, payment, time: payment.time, state: .success, paid: order.request.total, back: nil)
    }

    init?(reversal order: Order) {
        guard let payment = order.payment, let reversal = order.reversal else { return nil }
        let back = Back(refundID: reversal.refundID, outRefundNo: "0", amount: order.request.total, status: .success, successTime: reversal.time)
        self.init(order, payment, time: reversal.time, state: .reversed, paid: 0, back: back)
    }

    init?(refund: Refund, of order: Order, at now: Date) {
        guard let payment = order.payment else { return nil }
        let back = Back(
            refundID: refund.refundID, outRefundNo: refund.request.outRefundNo, amount: refund.request.amount, status: refund.status(at: now),
            successTime: refund.successTime
        )
        self.init(order, payment, time: refund.createTime, state: .refunded, paid: 0, back: back)
    }

    init(deduction: Transaction) {
        self.init(
            time: deduction.successTime, mchid: deduction.mchid, subMchid: deduction.request.sub_mchid.string,
            appid: deduction.request.appid.string ?? "",
            deviceInfo: deduction.request.device_info.device_id.string ?? "", transactionID: deduction.transactionID,
            outTradeNo: deduction.outTradeNo,
            openid: deduction.openid, tradeType: deduction.tradeType, state: Order.State.success.rawValue,
            description: deduction.request["description"].string ?? "", attach: deduction.request.attach.string ?? "", paid: deduction.total,
            back: nil
        )
    }

    private init(_ order: Order, _ payment: Order.Payment, time: Date, state: Order.State, paid: Int, back: Back?) {
        let request = order.request
        self.init(
            time: time, mchid: request.mchid, subMchid: request.subMchid, appid: request.appid, deviceInfo: request.deviceInfo ?? "",
            transactionID: payment.transactionID,
            outTradeNo: request.outTradeNo, openid: payment.openid, tradeType: request.channel.rawValue, state: state.rawValue,
            description: request.description, attach: request.attach ?? "", paid: paid, back: back
        )
    }
}
