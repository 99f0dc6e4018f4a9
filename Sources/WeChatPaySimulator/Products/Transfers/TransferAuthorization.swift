#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A user's consent to transfers that need no confirmation (免确认收款授权).
struct TransferAuthorization: Record {
    static let kind = "transfer-authorization"

    /// Unique for a merchant, who may use an out_authorization_no once.
    static func id(mchid: String, outAuthorizationNo: String) -> String { "\(mchid)/\(outAuthorizationNo)" }

    /// What a merchant asks a user for. A repetition must be equal to it.
    struct Request: Codable, Sendable, Equatable {
        let mchid: String
        let outAuthorizationNo: String
        let appid: String
        let openid: String
        let sceneID: String
        let displayName: String
        let perception: String?
        let notifyURL: String
    }

    /// The platform's words for its state.
    enum State: String, Sendable {
        case awaitingUser = "WAIT_USER_CONFIRM"
        case inEffect = "TAKING_EFFECT"
        case closed = "CLOSED"
    }

    struct Closing: Codable, Sendable {
        let reason: CloseReason
        let time: Date
    }

    /// Who ended it, by the platform's words.
    enum CloseReason: String, Codable, Sendable {
        case merchant = "CLOSE_VIA_MCH_API"
        case user = "USER_CLOSE"
        case overdue = "USER_OVERDUE_UNCONFIRMED"
    }

    private static let lifetime: TimeInterval = 86400

    let authorizationID: String
    let request: Request
    let createTime: Date
    /// What opens the page on which the user agrees.
    let packageInfo: String
    private(set) var authorizeTime: Date?
    private var closing: Closing?

    var id: String { Self.id(mchid: request.mchid, outAuthorizationNo: request.outAuthorizationNo) }
    private var endTime: Date { createTime.addingTimeInterval(Self.lifetime) }

    init(_ request: Request, authorizationID: String, packageInfo: String, at now: Date) {
        self.request = request
        self.authorizationID = authorizationID
        self.packageInfo = packageInfo
        self.createTime = now
    }

    func state(at now: Date) -> State { closing(at: now) != nil ? .closed : authorizeTime != nil ? .inEffect : .awaitingUser }

    /// How it ended: also by itself, when the user has not agreed within a day.
    func closing(at now: Date) -> Closing? {
        if let closing { return closing }
        return authorizeTime == nil && now >= endTime ? Closing(reason: .overdue, time: endTime) : nil
    }

    mutating func authorize(at now: Date) throws(TransferProblem) {
        guard state(at: now) == .awaitingUser else { throw .authorizationNotAwaitingUser }
        authorizeTime = now
    }

    mutating func close(_ reason: CloseReason, at now: Date) throws(TransferProblem) {
        guard state(at: now) == .inEffect else { throw .authorizationNotInEffect }
        closing = Closing(reason: reason, time: now)
    }

    /// - Throws: ``TransferProblem`` unless it allows a transfer of this kind now.
    func requireAllowance(sceneID: String, appid: String, at now: Date) throws(TransferProblem) {
        guard state(at: now) == .inEffect else { throw .notAuthorized }
        guard request.sceneID == sceneID, request.appid == appid else { throw .otherAuthorization }
    }
}

/// Finds an authorization by the platform's number.
struct TransferAuthorizationIndex: Record {
    static let kind = "transfer-authorization-id"

    let id: String
    let key: String
}
