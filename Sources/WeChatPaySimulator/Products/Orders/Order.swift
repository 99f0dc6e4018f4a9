#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An order that a merchant places and a user pays.
///
/// What time does to it is not stored: an order that nobody paid in time is closed from then on.
struct Order: Record {
    static let kind = "order"

    /// Unique for a merchant, who may use an out_trade_no once.
    static func id(mchid: String, outTradeNo: String) -> String { "\(mchid)/\(outTradeNo)" }

    /// How far it has come.
    enum Stage: String, Codable, Sendable { case unpaid, enteringPassword, failed, closed, paid, reversed }

    /// The platform's words for its state.
    enum State: String, Sendable {
        case notPaid = "NOTPAY"
        case userPaying = "USERPAYING"
        case paymentFailed = "PAYERROR"
        case closed = "CLOSED"
        case success = "SUCCESS"
        case refunded = "REFUND"
        case reversed = "REVOKED"
    }

    struct Payment: Codable, Sendable {
        let transactionID: String
        let openid: String
        let time: Date
        /// What a coupon took off.
        var discount: Discount?
    }

    /// The return of all that was paid.
    struct Reversal: Codable, Sendable {
        let refundID: String
        let time: Date
    }

    /// For how long an order can be paid when it does not say.
    private static let lifetime: TimeInterval = 7 * 86400
    /// How soon after it is placed an order may end.
    private static let shortestLifetime: TimeInterval = 60
    private static let reversalPeriod: TimeInterval = 7 * 86400

    let request: OrderRequest
    let createTime: Date
    let endTime: Date
    var prepay: Prepay?
    private(set) var stage = Stage.unpaid
    private(set) var payment: Payment?
    private(set) var reversal: Reversal?
    var returns = Returns()

    var id: String { Self.id(mchid: request.mchid, outTradeNo: request.outTradeNo) }

    /// - Throws: ``OrderProblem/endsTooSoon``.
    init(_ request: OrderRequest, at now: Date) throws(OrderProblem) {
        let endTime = request.endTime ?? now.addingTimeInterval(Self.lifetime)
        guard endTime >= now.addingTimeInterval(Self.shortestLifetime) else { throw .endsTooSoon }
        self.request = request
        self.createTime = now
        self.endTime = endTime
    }

    func state(at now: Date) -> State {
        switch stage {
        case .unpaid: now < endTime ? .notPaid : .closed
        case .enteringPassword: now < endTime ? .userPaying : .paymentFailed
        case .failed: now < endTime || request.channel == .paymentCode ? .paymentFailed : .closed
        case .closed: .closed
        case .paid: refunds.isEmpty ? .success : .refunded
        case .reversed: .reversed
        }
    }

    /// - Throws: what stands in the way of a payment.
    func requirePayable(at now: Date) throws(OrderProblem) {
        switch state(at: now) {
        case .notPaid, .userPaying: return
        case .paymentFailed: if request.channel == .paymentCode { throw .paymentFailed }
        case .closed: throw .closed
        case .success, .refunded: throw .paid
        case .reversed: throw .reversed
        }
    }

    mutating func pay(_ payment: Payment) throws(OrderProblem) {
        try requirePayable(at: payment.time)
        if let payer = request.payer, payer != payment.openid { throw .otherPayer(payer) }
        stage = .paid
        self.payment = payment
    }

    /// The user has to enter a password before the order is paid.
    mutating func awaitPassword() { stage = .enteringPassword }

    mutating func refusePassword(at now: Date) throws(OrderProblem) {
        guard state(at: now) == .userPaying else { throw .noPasswordAwaited }
        stage = .failed
    }

    /// The user's bank turns the payment down. Unless the merchant read a code, the user may try again.
    mutating func fail(at now: Date) throws(OrderProblem) {
        try requirePayable(at: now)
        stage = .failed
    }

    mutating func close(at now: Date) throws(OrderProblem) {
        guard request.channel != .paymentCode else { throw .onlyReversible }
        try requirePayable(at: now)
        stage = .closed
    }

    /// Takes the order back: what was paid is returned, and it can't be paid any more.
    ///
    /// - Returns: what the user gets back, in fen.
    mutating func reverse(_ reversal: Reversal) throws(OrderProblem) -> Int {
        guard request.channel == .paymentCode else { throw .onlyClosable }
        guard stage != .reversed else { return 0 }
        guard reversal.time <= createTime.addingTimeInterval(Self.reversalPeriod) else { throw .tooLateToReverse }
        guard refunds.isEmpty else { throw .refunded }
        let isPaid = stage == .paid
        stage = .reversed
        guard isPaid else { return 0 }
        self.reversal = reversal
        returns.amount = request.total
        returns.discount = discount?.amount ?? 0
        return payerTotal
    }
}

extension Order: Refundable {
    var party: PaymentParty { request.party }
    var outTradeNo: String { request.outTradeNo }
    var total: Int { request.total }

    func requireRefundable(at now: Date) throws(RefundProblem) {
        switch state(at: now) {
        case .success, .refunded: break
        case .userPaying: throw .orderInProgress
        case .reversed: throw .orderReversed
        case .notPaid, .closed, .paymentFailed: throw .orderNotPaid
        }
    }
}
