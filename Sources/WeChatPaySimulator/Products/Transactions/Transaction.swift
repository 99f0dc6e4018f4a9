import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A deduction that the platform accepted.
struct Transaction: Record {
    enum Product: String, Codable, Sendable {
        case ebike, papay, parking
        /// 校园轻松付
        case schoolPay
        /// 教育续费通
        case tuition
    }

    /// By the words of recurring deductions; ``stateWord(at:)`` has each product's.
    enum State: String, Sendable {
        /// The money is to move later.
        case accepted = "ACCEPT"
        case paid = "SUCCESS"
        case refunded = "REFUND"
        case failed = "PAYERROR"

        var text: String {
            switch self {
            case .accepted: "已接收，等待扣款"
            case .paid: "支付成功"
            case .refunded: "订单已转入退款"
            case .failed: "支付失败"
            }
        }
    }

    /// What the platform pays for a user who can't (垫资).
    struct Advance: Codable, Sendable {
        var repaidTime: Date?
    }

    /// How long a deduction waits that is not made at once.
    static let waitingPeriod: TimeInterval = 60

    static let kind = "transaction"

    /// Unique for a merchant, who may use an out_trade_no once.
    static func id(mchid: String, outTradeNo: String) -> String { "\(mchid)/\(outTradeNo)" }

    var id: String { Self.id(mchid: mchid, outTradeNo: outTradeNo) }
    let product: Product
    let transactionID: String
    let mchid: String
    let outTradeNo: String
    /// The request that made it: a repetition must be equal to it.
    let request: JSON
    /// What it is made under: a contract, a parking entry.
    let contractID: String
    let openid: String
    /// In fen.
    let total: Int
    let createTime: Date
    /// When the money moves.
    let successTime: Date
    /// When it became plain that it never will.
    var failedTime: Date?
    var advance: Advance?
    var announcement: Announcement?
    var returns = Returns()

    func state(at now: Date) -> State {
        if failedTime != nil { return .failed }
        if now < successTime { return .accepted }
        return refunds.isEmpty ? .paid : .refunded
    }

    /// Whether the merchant has got the money, whatever went back since.
    func isPaid(at now: Date) -> Bool { failedTime == nil && now >= successTime }

    /// Whether the user owes it to the platform.
    var isOwed: Bool { advance != nil && advance?.repaidTime == nil && failedTime == nil }

    /// The caller's, by the name that its mode has for it.
    var appid: String { request.appid.string ?? request.sp_appid.string ?? "" }
    /// What its money comes to the merchant as.
    var expectation: String { "transaction/\(transactionID)" }
    var tradeType: String { product == .ebike ? "EBIKE" : "PAP" }
    var bankType: String { advance == nil ? "OTHERS" : "BPA" }

    /// The movement of its money, as far as it is known who pays.
    var posting: Posting {
        Posting(
            business: .payment, source: advance == nil ? .user(openid) : .bank, destination: .merchant(party.payee), amount: total,
            time: successTime, number: transactionID, merchantNumber: outTradeNo
        )
    }
}

extension Transaction: Refundable {
    var party: PaymentParty {
        PaymentParty(mchid: mchid, appid: appid, subMchid: request.sub_mchid.string, subAppid: request.sub_appid.string)
    }

    var payment: Order.Payment? { failedTime == nil ? Order.Payment(transactionID: transactionID, openid: openid, time: successTime) : nil }

    func requireRefundable(at now: Date) throws(RefundProblem) {
        switch state(at: now) {
        case .paid, .refunded: break
        case .accepted: throw .orderInProgress
        case .failed: throw .orderNotPaid
        }
    }
}

extension Records {
    /// Keeps a new transaction, whose money comes to the merchant in its time.
    func add(_ transaction: Transaction) throws {
        try save(transaction)
        try save(TransactionIndex(id: transaction.transactionID, key: transaction.id))
        guard transaction.successTime > transaction.createTime else { return try book(transaction.posting) }
        try expect(transaction.posting, as: transaction.expectation)
    }

    /// Whether an out_trade_no stands for an order, and so can't for a transaction.
    func isOrder(mchid: String, outTradeNo: String) throws -> Bool { try find(Order.self, Order.id(mchid: mchid, outTradeNo: outTradeNo)) != nil }
}

/// Finds a transaction by the platform's number.
struct TransactionIndex: Record {
    static let kind = "transaction-id"

    var id: String
    let key: String
}

extension OperationContext {
    /// The transaction that an out_trade_no already stands for. One that failed stands for nothing: it may be asked for again.
    ///
    /// - Throws: OUT_TRADE_NO_USED when it was made by another request.
    func earlierTransaction(_ outTradeNo: String, product: Transaction.Product) throws -> Transaction? {
        guard let earlier = try records.find(Transaction.self, Transaction.id(mchid: mchid, outTradeNo: outTradeNo)) else {
            guard try !records.isOrder(mchid: mchid, outTradeNo: outTradeNo) else { throw PlatformError.outTradeNoUsed }
            return nil
        }
        guard earlier.product == product, earlier.request == body.json else { throw PlatformError.outTradeNoUsed }
        return earlier.failedTime == nil ? earlier : nil
    }

    /// Takes the money and lets the merchant know.
    ///
    /// - Parameter delay: how long both wait.
    func settle(
        _ product: Transaction.Product, outTradeNo: String, contractID: String, openid: String, total: Int, notifyURL: String,
        after delay: TimeInterval = 0
    ) throws -> Transaction {
        var transaction = Transaction(
            product: product, transactionID: PlatformNumber.make(prefix: "42000", at: now), mchid: mchid, outTradeNo: outTradeNo, request: body.json,
            contractID: contractID, openid: openid, total: total, createTime: now, successTime: now.addingTimeInterval(delay)
        )
        try transaction.announce(to: NoticeTarget(url: notifyURL, form: .v3), in: records)
        try records.add(transaction)
        return transaction
    }
}

/// The numbers that the platform gives to orders and contracts.
enum PlatformNumber {
    static func make(prefix: String, at date: Date) -> String {
        let day = ShanghaiTime.text(date).prefix(10).filter { $0 != "-" }
        return prefix + day + (0..<15).map { _ in String(Int.random(in: 0...9)) }.joined()
    }
}
