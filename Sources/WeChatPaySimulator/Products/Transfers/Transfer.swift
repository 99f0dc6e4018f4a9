#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Money that a merchant sends to a user, who has a day to confirm it (商家转账).
///
/// What time does to it is not stored: it arrives a minute after it was confirmed, on the business clock, and fails when a day has passed.
struct Transfer: Record {
    static let kind = "transfer"

    /// Unique for a merchant, who may use an out_bill_no once.
    static func id(mchid: String, outBillNo: String) -> String { "\(mchid)/\(outBillNo)" }

    /// What a merchant wants to send. A repetition must be equal to it.
    struct Request: Codable, Sendable, Equatable {
        let mchid: String
        /// The merchant whose money it is, where a partner sends it.
        let subMchid: String?
        let appid: String
        let outBillNo: String
        let openid: String
        let userName: String?
        /// In fen.
        let amount: Int
        let remark: String
        let sceneID: String
        let reports: [String: String]
        let perception: String?
        let notifyURL: String?
        /// What the user is asked to agree to by the way.
        var offer: TransferAuthorization.Request?
        /// Under which the user need not confirm.
        var authorizationID: String?

        /// Whose money it is.
        var payer: String { subMchid ?? mchid }
    }

    /// The platform's words for its state.
    enum State: String, Sendable {
        case awaitingUser = "WAIT_USER_CONFIRM"
        case transferring = "TRANSFERING"
        case success = "SUCCESS"
        case failed = "FAIL"
        case cancelling = "CANCELING"
        case cancelled = "CANCELLED"
    }

    /// Some of the platform's words for why it failed.
    enum FailReason: String, Codable, Sendable, CaseIterable {
        case accountFrozen = "ACCOUNT_FROZEN"
        case accountMissing = "ACCOUNT_NOT_EXIST"
        case nameNotCorrect = "NAME_NOT_CORRECT"
        case notVerified = "REAL_NAME_CHECK_FAIL"
        case openidInvalid = "OPENID_INVALID"
        case quota = "TRANSFER_QUOTA_EXCEED"
        case dayQuota = "DAY_RECEIVED_QUOTA_EXCEED"
        case payeeAbnormal = "PAYEE_ACCOUNT_ABNORMAL"
        case risk = "TRANSFER_RISK"
        /// Nobody confirmed it in time.
        case overdue = "OVERDUE_CLOSE"
    }

    private enum Stage: Codable, Sendable {
        case waiting
        case confirmed(arrival: Date, time: Date)
        case cancelled(Date)
        case failed(FailReason, Date)
    }

    /// In fen.
    static let amounts = 10...2_000_000
    /// From here on, in fen, the user's name has to be given.
    private static let nameRequired = 200_000
    /// Below this, in fen, it must not be.
    private static let nameAllowed = 30
    private static let lifetime: TimeInterval = 86400
    private static let duration: TimeInterval = 60

    /// The platform's number.
    let billNo: String
    let request: Request
    let createTime: Date
    /// What opens the page on which the user confirms.
    let packageInfo: String
    private var stage = Stage.waiting
    /// The notification that waits for its end.
    var noticeID: String?

    var id: String { Self.id(mchid: request.mchid, outBillNo: request.outBillNo) }
    var endTime: Date { createTime.addingTimeInterval(Self.lifetime) }

    /// - Throws: ``TransferProblem`` for what the rules don't allow.
    init(_ request: Request, billNo: String, packageInfo: String, at now: Date) throws(TransferProblem) {
        guard let scene = TransferScene(id: request.sceneID), Set(request.reports.keys) == scene.reports else { throw .incompleteReports }
        if let perception = request.perception, !scene.perceptions.contains(perception) { throw .unknownPerception }
        guard Self.amounts.contains(request.amount) else { throw .amountOutOfRange }
        if request.userName == nil, request.amount >= Self.nameRequired { throw .nameMissing }
        if request.userName != nil, request.amount < Self.nameAllowed { throw .nameNotAllowed }
        self.request = request
        self.billNo = billNo
        self.packageInfo = packageInfo
        self.createTime = now
        if request.authorizationID != nil { stage = .confirmed(arrival: now, time: now) }
    }

    func state(at now: Date) -> State {
        switch stage {
        case .waiting: now < endTime ? .awaitingUser : .failed
        case .confirmed(let arrival, _): now < arrival ? .transferring : .success
        case .cancelled(let time): now < time.addingTimeInterval(Self.duration) ? .cancelling : .cancelled
        case .failed: .failed
        }
    }

    func failReason(at now: Date) -> FailReason? {
        switch stage {
        case .waiting: now < endTime ? nil : .overdue
        case .failed(let reason, _): reason
        case .confirmed, .cancelled: nil
        }
    }

    /// When it got into its state.
    func updateTime(at now: Date) -> Date {
        switch stage {
        case .waiting: now < endTime ? createTime : endTime
        case .confirmed(let arrival, let time): now < arrival ? time : arrival
        case .cancelled(let time): now < settlingTime ? time : settlingTime
        case .failed(_, let time): time
        }
    }

    /// When its money arrives or comes back, as things are.
    var settlingTime: Date {
        switch stage {
        case .waiting: endTime
        case .confirmed(let arrival, _): arrival
        case .cancelled(let time): time.addingTimeInterval(Self.duration)
        case .failed(_, let time): time
        }
    }

    /// Whether its money goes to the user, as things are.
    var isArriving: Bool { if case .confirmed = stage { true } else { false } }

    mutating func confirm(at now: Date) throws(TransferProblem) {
        guard state(at: now) == .awaitingUser else { throw .notAwaitingUser }
        stage = .confirmed(arrival: now.addingTimeInterval(Self.duration), time: now)
    }

    /// Takes it back.
    mutating func cancel(at now: Date) throws(TransferProblem) {
        switch state(at: now) {
        case .awaitingUser: stage = .cancelled(now)
        case .transferring, .success, .failed, .cancelling, .cancelled: throw .notAwaitingUser
        }
    }

    /// The money can't be given to the user.
    mutating func fail(_ reason: FailReason, at now: Date) throws(TransferProblem) {
        switch state(at: now) {
        case .awaitingUser, .transferring: stage = .failed(reason, now)
        case .success, .failed, .cancelling, .cancelled: throw .settled
        }
    }
}

/// Finds a transfer by the platform's number, or by what opens its page.
struct TransferIndex: Record {
    static let kind = "transfer-index"

    let id: String
    let key: String
}
