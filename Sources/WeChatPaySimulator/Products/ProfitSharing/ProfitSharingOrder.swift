#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A request to share an order's money (分账单). It is accepted at once and done a minute later, on the business clock.
struct ProfitSharingOrder: Record {
    static let kind = "profit-sharing-order"

    /// Unique for a merchant, who may use an out_order_no once.
    static func id(mchid: String, outOrderNo: String) -> String { "\(mchid)/\(outOrderNo)" }

    /// What a merchant wants to share. A repetition must be equal to it.
    struct Request: Codable, Sendable, Equatable {
        struct Part: Codable, Sendable, Equatable {
            let receiver: ProfitReceiver
            let name: String?
            /// In fen.
            let amount: Int
            let description: String
        }

        let mchid: String
        let subMchid: String?
        let transactionID: String
        let outOrderNo: String
        let parts: [Part]
        /// What is said of the rest, which goes to the merchant; `nil` if it may still be shared.
        let remainder: String?
        /// Who shares by rules of its own; `nil` for a merchant or its service provider.
        var marketplace: Marketplace?

        /// Whose money it is.
        var payee: String { subMchid ?? mchid }
        /// Who has added the receivers, beside the merchant that calls.
        var receiverOwner: String? { marketplace == nil ? subMchid : marketplace?.brandMchid }
        /// Whose agreement with the platform says how much others may get.
        var ratioOwner: String { marketplace?.brandMchid ?? payee }
        var payeeItself: ProfitReceiver { ProfitReceiver(kind: .merchant, account: payee) }
    }

    /// An e-commerce platform or a brand, which shares what its merchants are paid.
    struct Marketplace: Codable, Sendable, Equatable {
        enum Kind: String, Codable, Sendable {
            case ecommerce
            case brand
        }

        let kind: Kind
        let brandMchid: String?
    }

    /// One receiver's part.
    struct Share: Codable, Sendable {
        let detailID: String
        let receiver: ProfitReceiver
        /// In fen.
        let amount: Int
        let description: String
        var failure: Failure?
    }

    struct Failure: Codable, Sendable {
        let reason: FailReason
        let time: Date
    }

    /// The platform's words for its state.
    enum State: String, Sendable {
        case processing = "PROCESSING"
        case finished = "FINISHED"
    }

    /// The platform's words for what became of a share.
    enum Result: String, Sendable {
        case pending = "PENDING"
        case success = "SUCCESS"
        case closed = "CLOSED"
    }

    /// Why a receiver gets nothing, by the platform's words.
    enum FailReason: String, Codable, Sendable, CaseIterable {
        case accountAbnormal = "ACCOUNT_ABNORMAL"
        case noRelation = "NO_RELATION"
        case highRisk = "RECEIVER_HIGH_RISK"
        case notVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED"
        case noAuthority = "NO_AUTH"
        case receiptLimit = "RECEIVER_RECEIPT_LIMIT"
        case payerAbnormal = "PAYER_ACCOUNT_ABNORMAL"
        case invalidRequest = "INVALID_REQUEST"
    }

    static let maximumReceivers = 50
    private static let duration: TimeInterval = 60
    private static let returnPeriod: TimeInterval = 180 * 86400
    private static let maximumReturns = 50

    /// The platform's number.
    let orderID: String
    let request: Request
    let createTime: Date
    private(set) var shares: [Share]
    /// What came back, in fen, by the merchants it came from.
    private(set) var returned: [String: Int] = [:]
    private(set) var returns = 0

    var id: String { Self.id(mchid: request.mchid, outOrderNo: request.outOrderNo) }
    var finishTime: Date { createTime.addingTimeInterval(Self.duration) }

    /// - Parameter rest: what goes to the merchant beside the parts, in fen.
    init(_ request: Request, orderID: String, rest: Int, at now: Date) {
        self.request = request
        self.orderID = orderID
        self.createTime = now
        var parts = request.parts
        if let remainder = request.remainder, rest > 0 {
            parts.append(.init(receiver: request.payeeItself, name: nil, amount: rest, description: remainder))
        }
        // The platform's numbers of the parts are in their order, in which money moves, too.
        shares = parts.enumerated().map { index, part in
            let detailID = "36011\(orderID.dropFirst(5))\(index < 10 ? "0" : "")\(index)"
            return Share(detailID: detailID, receiver: part.receiver, amount: part.amount, description: part.description)
        }
    }

    func state(at now: Date) -> State { now < finishTime ? .processing : .finished }

    func result(of share: Share, at now: Date) -> Result { share.failure != nil ? .closed : now < finishTime ? .pending : .success }

    /// What a receiver's share is expected as.
    func expectation(of share: Share) -> String { "profit-sharing/\(share.detailID)" }

    /// The platform can't give a receiver its share.
    ///
    /// - Returns: the share.
    mutating func fail(_ account: String, _ reason: FailReason, at now: Date) throws(ProfitSharingProblem) -> Share {
        guard let index = shares.firstIndex(where: { $0.receiver.account == account && $0.failure == nil }) else { throw .noSuchReceiver }
        guard state(at: now) == .processing else { throw .finished }
        shares[index].failure = Failure(reason: reason, time: now)
        return shares[index]
    }

    /// A merchant is to give back some of what it got.
    func requireReturnable(_ amount: Int, from mchid: String, at now: Date) throws(ProfitSharingProblem) {
        guard state(at: now) == .finished else { throw .processing }
        let shared = shares.filter { $0.receiver == ProfitReceiver(kind: .merchant, account: mchid) && $0.failure == nil }
        guard mchid != request.payee, !shared.isEmpty else { throw .nothingShared }
        guard now <= createTime.addingTimeInterval(Self.returnPeriod) else { throw .overdue }
        guard returns < Self.maximumReturns else { throw .tooManyReturns }
        guard amount <= shared.reduce(0, { $0 + $1.amount }) - returned[mchid, default: 0] else { throw .exceedsShare }
    }

    mutating func takeBack(_ amount: Int, from mchid: String) {
        returned[mchid, default: 0] += amount
        returns += 1
    }
}

/// Finds a request by the platform's number.
struct ProfitSharingOrderIndex: Record {
    static let kind = "profit-sharing-order-id"

    let id: String
    let key: String
}
