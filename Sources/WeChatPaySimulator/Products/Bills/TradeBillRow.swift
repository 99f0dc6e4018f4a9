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
        /// What the merchant gave, in fen.
        let amount: Int
        /// Which part of it goes back to a coupon's budget, in fen.
        let coupon: Int
        /// What was to be given back of the order's total, in fen.
        let requested: Int
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
    /// What the merchant got, in fen.
    let settled: Int
    /// What a coupon took off, in fen.
    let coupon: Int
    /// The order's, in fen.
    let total: Int
    let back: Back?
}

extension TradeBillRow {
    init?(payment order: Order) {
        guard let payment = order.payment else { return nil }
        self.init(order, payment, time: payment.time, state: .success, isPayment: true, back: nil)
    }

    init?(reversal order: Order) {
        guard let payment = order.payment, let reversal = order.reversal else { return nil }
        let coupon = order.settlementTotal - order.payerTotal
        let back = Back(
            refundID: reversal.refundID, outRefundNo: "0", amount: order.settlementTotal, coupon: coupon, requested: order.total, status: .success,
            successTime: reversal.time
        )
        self.init(order, payment, time: reversal.time, state: .reversed, isPayment: false, back: back)
    }

    init?(refund: Refund, of order: Order, at now: Date) {
        guard let payment = order.payment else { return nil }
        self.init(order, payment, time: refund.createTime, state: .refunded, isPayment: false, back: Back(refund, at: now))
    }

    init(deduction: Transaction) {
        self.init(deduction, time: deduction.successTime, state: .success, isPayment: true, back: nil)
    }

    init(refund: Refund, of deduction: Transaction, at now: Date) {
        self.init(deduction, time: refund.createTime, state: .refunded, isPayment: false, back: Back(refund, at: now))
    }

    private init(_ deduction: Transaction, time: Date, state: Order.State, isPayment: Bool, back: Back?) {
        self.init(
            time: time, mchid: deduction.mchid, subMchid: deduction.request.sub_mchid.string,
            appid: deduction.appid,
            deviceInfo: deduction.request.device_info.device_id.string ?? "", transactionID: deduction.transactionID,
            outTradeNo: deduction.outTradeNo,
            openid: deduction.openid, tradeType: deduction.tradeType, state: state.rawValue,
            description: deduction.request["description"].string ?? deduction.request.body.string ?? "",
            attach: deduction.request.attach.string ?? "", settled: isPayment ? deduction.settlementTotal : 0,
            coupon: 0, total: isPayment ? deduction.total : 0,
            back: back
        )
    }

    private init(_ order: Order, _ payment: Order.Payment, time: Date, state: Order.State, isPayment: Bool, back: Back?) {
        let request = order.request
        self.init(
            time: time, mchid: request.mchid, subMchid: request.subMchid, appid: request.appid, deviceInfo: request.deviceInfo ?? "",
            transactionID: payment.transactionID,
            outTradeNo: request.outTradeNo, openid: payment.openid, tradeType: request.channel.rawValue, state: state.rawValue,
            description: request.description, attach: request.attach ?? "", settled: isPayment ? order.settlementTotal : 0,
            coupon: isPayment ? order.discount?.amount ?? 0 : 0, total: isPayment ? order.total : 0, back: back
        )
    }
}

extension TradeBillRow.Back {
    fileprivate init(_ refund: Refund, at now: Date) {
        self.init(
            refundID: refund.refundID, outRefundNo: refund.request.outRefundNo, amount: refund.settlementAmount,
            coupon: refund.discountPayer == nil ? 0 : refund.discount, requested: refund.request.amount, status: refund.status(at: now),
            successTime: refund.successTime
        )
    }
}
