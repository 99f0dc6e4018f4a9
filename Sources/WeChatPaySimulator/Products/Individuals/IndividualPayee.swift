#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A user's consent to be paid by way of a platform (个人收款方授权).
struct IndividualPayee: Record {
    /// The platform's words.
    enum State: String, Sendable {
        case authorized = "AUTHORIZED"
        case unauthorized = "UNAUTHORIZED"
    }

    static let kind = "individual-payee"

    /// The individual_auth_id: a user has one with a merchant, however often they sign.
    let id: String
    let mchid: String
    let openid: String
    /// The number by which it was signed last.
    private(set) var outContractCode: String
    private(set) var signedTime: Date
    private(set) var endTime: Date?

    var state: State { endTime == nil ? .authorized : .unauthorized }
    /// When the state came about.
    var operationTime: Date { endTime ?? signedTime }
    /// Whose money is paid to the user, and not settled yet.
    var account: Account { .individual(id) }

    init(_ offer: IndividualOffer, id: String, openid: String, at now: Date) {
        self.id = id
        self.mchid = offer.mchid
        self.openid = openid
        self.outContractCode = offer.outContractCode
        self.signedTime = now
    }

    /// The same user signs once more.
    mutating func sign(_ offer: IndividualOffer, at now: Date) {
        outContractCode = offer.outContractCode
        signedTime = now
        endTime = nil
    }

    /// A second time changes nothing.
    mutating func end(at now: Date) { endTime = endTime ?? now }
}

/// What a platform offers a user to sign, so that others can pay them.
struct IndividualOffer: Record {
    static let kind = "individual-offer"

    /// The pre_entrustweb_id.
    let id: String
    let mchid: String
    let outContractCode: String
    /// Whom it is offered to; `nil` for anyone.
    let openid: String?
    /// The individual_auth_id, once the user has signed.
    var payeeID: String?
}

/// Finds a payee by the openid, or by the merchant's number of a contract.
struct IndividualPayeeIndex: Record {
    static let kind = "individual-payee-of-merchant"

    static func id(mchid: String, openid: String) -> String { "\(mchid)/openid/\(openid)" }
    static func id(mchid: String, outContractCode: String) -> String { "\(mchid)/code/\(outContractCode)" }

    let id: String
    let payeeID: String
}
