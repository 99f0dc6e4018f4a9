#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a user paid and may get back: an order, a deduction.
protocol Refundable: Record {
    var party: PaymentParty { get }
    var outTradeNo: String { get }
    /// In fen.
    var total: Int { get }
    /// `nil` for what nobody has paid.
    var payment: Order.Payment? { get }
    var returns: Returns { get set }

    func requireRefundable(at now: Date) throws(RefundProblem)
}

/// What was given back.
struct Returns: Codable, Sendable {
    /// The numbers of the refunds, oldest first.
    var numbers: [String] = []
    /// In fen.
    var amount = 0
    /// Which part of it had been taken off by a coupon, in fen.
    var discount = 0
}

extension Refundable {
    /// The numbers of its refunds, oldest first.
    var refunds: [String] { returns.numbers }
    /// What went back, in fen.
    var refunded: Int { returns.amount }
    var discount: Discount? { payment?.discount }
    /// What the user paid, in fen.
    var payerTotal: Int { total - (discount?.amount ?? 0) }
    /// What the merchant got, in fen.
    var settlementTotal: Int { total - (discount?.borneByPayee ?? 0) }

    private var period: TimeInterval { 365 * 86400 }
    private var maximumRefunds: Int { 50 }

    /// - Returns: which part of the amount had been taken off by a coupon, in fen.
    mutating func refund(_ amount: Int, of total: Int, number: String, at now: Date) throws(RefundProblem) -> Int {
        try requireRefundable(at: now)
        guard total == self.total else { throw .otherTotal }
        guard let payment, now <= payment.time.addingTimeInterval(period) else { throw .overdue }
        guard refunds.count < maximumRefunds else { throw .tooMany }
        guard amount <= total - refunded else { throw .exceedsPayment }
        let part = discount?.part(refunded: refunded + amount, of: total, returned: returns.discount, at: amount) ?? 0
        returns.numbers.append(number)
        returns.amount += amount
        returns.discount += part
        return part
    }

    /// A refund that was closed: what it was to bring is the merchant's again.
    mutating func takeBack(_ refund: Refund) {
        returns.amount -= refund.request.amount
        returns.discount -= refund.discount
    }
}

extension Records {
    /// An order or a deduction of the merchant's, or of a sub-merchant's.
    ///
    /// - Throws: ``OrderProblem/notFound``.
    func refundable(mchid: String, subMchid: String?, outTradeNo: String) throws -> any Refundable {
        guard let found = try refundable(Order.id(mchid: mchid, outTradeNo: outTradeNo)), found.party.subMchid == subMchid else {
            throw OrderProblem.notFound
        }
        return found
    }

    /// The same by the platform's number.
    ///
    /// - Throws: ``OrderProblem/unknownTransaction``.
    func refundable(mchid: String, subMchid: String?, transactionID: String) throws -> any Refundable {
        let id = try find(OrderIndex.self, transactionID)?.orderID ?? find(TransactionIndex.self, transactionID)?.key
        guard let found = try id.flatMap(refundable), found.party.mchid == mchid, found.party.subMchid == subMchid else {
            throw OrderProblem.unknownTransaction
        }
        return found
    }

    /// Orders and deductions have their numbers from one supply.
    func refundable(_ id: String) throws -> (any Refundable)? { try find(Order.self, id) ?? find(Transaction.self, id) }
}
