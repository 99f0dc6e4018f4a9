#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Money on its way back to the user who paid an order.
///
/// It is accepted at once and arrives a minute later, on the business clock, unless the user can't take it or the platform closes it.
struct Refund: Record {
    static let kind = "refund"

    /// Unique for a merchant, who may use an out_refund_no once.
    static func id(mchid: String, outRefundNo: String) -> String { "\(mchid)/\(outRefundNo)" }

    /// What a merchant wants to give back.
    struct Request: Codable, Sendable {
        let mchid: String
        let outRefundNo: String
        /// What the order came to, in fen.
        let total: Int
        /// In fen.
        let amount: Int
        let notice: NoticeTarget?
        /// Which of the merchant's money it is to be taken from, by the platform's words.
        var source: String?
        /// Whether the partner gives the money where the sub-merchant has too little; of an e-commerce platform's refunds only.
        var mayBeAdvanced: Bool?
    }

    /// What a sub-merchant paid back that the partner had advanced.
    struct AdvanceReturn: Codable, Sendable {
        /// The platform's number.
        let id: String
        let time: Date
    }

    /// The platform's words for its state.
    enum Status: String, Sendable {
        case processing = "PROCESSING"
        case success = "SUCCESS"
        case closed = "CLOSED"
        case abnormal = "ABNORMAL"
    }

    /// Where the money goes.
    enum Destination: String, Codable, Sendable {
        case payer
        case payersCard
        case merchantsCard
    }

    enum Stage: String, Codable, Sendable { case underway, abnormal, closed }

    private static let duration: TimeInterval = 60

    /// The platform's number.
    let refundID: String
    let request: Request
    /// Of the order, or of the deduction.
    let orderID: String
    /// Who gets it; missing in the files of earlier versions.
    let payer: String?
    let createTime: Date
    /// Which part of the amount had been taken off by a coupon, in fen.
    let discount: Int
    /// The merchant that gets that part back; `nil` where the payee bore it.
    let discountPayer: String?
    /// The partner that gives the money in the sub-merchant's place.
    var advancer: String?
    private(set) var advanceReturn: AdvanceReturn?
    private(set) var stage = Stage.underway
    private(set) var destination = Destination.payer
    /// When it set out, for the last time.
    private var startTime: Date
    /// The notification that waits for its arrival.
    var noticeID: String?

    var id: String { Self.id(mchid: request.mchid, outRefundNo: request.outRefundNo) }
    var successTime: Date { startTime.addingTimeInterval(Self.duration) }
    /// What its arrival is expected as.
    var expectation: String { "refund/\(id)" }
    /// What the arrival of a coupon's part is expected as.
    var discountExpectation: String { "refund-of-coupon/\(id)" }
    /// What the user gets, in fen.
    var payerAmount: Int { request.amount - discount }
    /// What the merchant gives, in fen.
    var settlementAmount: Int { discountPayer == nil ? payerAmount : request.amount }

    init(refundID: String, request: Request, orderID: String, payer: String?, discount: Int, discountPayer: String?, createTime: Date) {
        self.refundID = refundID
        self.request = request
        self.orderID = orderID
        self.payer = payer
        self.discount = discount
        self.discountPayer = discountPayer
        self.createTime = createTime
        self.startTime = createTime
    }

    func status(at now: Date) -> Status {
        switch stage {
        case .underway: now < successTime ? .processing : .success
        case .abnormal: .abnormal
        case .closed: .closed
        }
    }

    /// The user's account or card can't take the money.
    mutating func bounce(at now: Date) throws(RefundProblem) {
        guard status(at: now) == .processing else { throw .notUnderway }
        stage = .abnormal
    }

    /// The money is not going to the user; the merchant has it again.
    mutating func close(at now: Date) throws(RefundProblem) {
        guard status(at: now) == .processing else { throw .notUnderway }
        stage = .closed
    }

    /// The sub-merchant pays back what the partner advanced.
    mutating func returnAdvance(_ advanceReturn: AdvanceReturn) throws(AdvanceProblem) {
        guard advancer != nil else { throw .notAdvanced }
        guard status(at: advanceReturn.time) == .success else { throw .notArrived }
        self.advanceReturn = advanceReturn
    }

    /// Sends money that bounced to a card.
    mutating func redirect(to destination: Destination, at now: Date) throws(RefundProblem) {
        guard stage == .abnormal else { throw .notAbnormal }
        stage = .underway
        startTime = now
        self.destination = destination
    }
}

/// Finds a refund by the platform's number.
struct RefundIndex: Record {
    static let kind = "refund-id"

    let id: String
    let key: String
}
