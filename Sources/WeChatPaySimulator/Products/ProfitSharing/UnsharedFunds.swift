#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What is still to be shared of a paid order. It is the merchant's, but frozen: until it is shared, freed or refunded, or thirty days are over.
struct UnsharedFunds: Record {
    static let kind = "unshared-funds"

    private static let period: TimeInterval = 30 * 86400
    private static let maximumRequests = 50

    /// The order's transaction_id.
    let id: String
    let payee: String
    let outTradeNo: String
    /// What was paid, in fen.
    let total: Int
    /// When the rest is freed by itself.
    let releaseTime: Date
    /// In fen; by itself it becomes nothing at ``releaseTime``.
    private var rest: Int
    /// What others got or are to get, in fen.
    private var shared = 0
    private var requests = 0
    private var isEnded = false

    init(transactionID: String, payee: String, outTradeNo: String, total: Int, paidTime: Date) {
        id = transactionID
        self.payee = payee
        self.outTradeNo = outTradeNo
        self.total = total
        releaseTime = paidTime.addingTimeInterval(Self.period)
        rest = total
    }

    /// In fen.
    func amount(at now: Date) -> Int { now < releaseTime ? rest : 0 }

    /// What the rest is freed as, by itself.
    var expectation: String { "unshared/\(id)" }

    /// Takes out what is to be shared.
    ///
    /// - Parameters:
    ///   - own: the part that goes to the merchant itself, to which no limit applies.
    ///   - isLast: whether the rest is freed.
    /// - Returns: the rest that is freed.
    mutating func share(_ amount: Int, own: Int, isLast: Bool, maximumRatio: Int, at now: Date) throws(ProfitSharingProblem) -> Int {
        guard !isEnded, now < releaseTime else { throw .ended }
        guard requests < Self.maximumRequests else { throw .tooMany }
        guard amount <= rest else { throw .notEnough }
        guard (shared + amount - own) * 10_000 <= total * maximumRatio else { throw .exceedsRatio }
        requests += 1
        shared += amount - own
        rest -= amount
        guard isLast else { return 0 }
        isEnded = true
        defer { rest = 0 }
        return rest
    }

    /// Frees money, as far as there is some.
    ///
    /// - Returns: how much, in fen.
    mutating func release(_ amount: Int, at now: Date) -> Int {
        let released = min(amount, self.amount(at: now))
        rest -= released
        return released
    }

    /// A receiver does not get what was taken out for it.
    ///
    /// - Returns: whether it can be shared again.
    mutating func takeBack(_ amount: Int, at now: Date) -> Bool {
        shared -= amount
        guard !isEnded, now < releaseTime else { return false }
        rest += amount
        return true
    }
}
