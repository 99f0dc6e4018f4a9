#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A user's consent to deductions at school, or for further lessons.
struct CampusContract: Record {
    /// The platform's words.
    enum Status: String, Sendable {
        case signed = "ADD"
        case ended = "DELETE"
    }

    static let kind = "campus-contract"

    let id: String
    let terms: CampusSigning.Terms
    let signedTime: Date
    private(set) var endTime: Date?
    /// The one that no deduction has used up.
    private(set) var notice: RenewalNotice?

    var status: Status { endTime == nil ? .signed : .ended }

    init(id: String, terms: CampusSigning.Terms, signedTime: Date) {
        self.id = id
        self.terms = terms
        self.signedTime = signedTime
    }

    /// From either side; a second time changes nothing.
    mutating func end(at now: Date) { endTime = endTime ?? now }

    /// Announces a deduction for lessons.
    mutating func announce(on day: Int) throws(CampusProblem) {
        try requireSigned()
        if let notice, day <= notice.lastDay { throw .announced(notice) }
        notice = RenewalNotice(day: day)
    }

    /// Deducts what was announced; the notice is used up.
    mutating func renew(on day: Int) throws(CampusProblem) {
        try requireSigned()
        if let firstDay = terms.firstDay, day < firstDay { throw .beforeFirstDay(firstDay) }
        guard let notice else { throw .notAnnounced }
        guard notice.allows(day) else { throw .outsideNotice(notice) }
        self.notice = nil
    }

    /// - Parameter debts: how many deductions the user owes.
    func requireChargeable(userID: String, debts: Int) throws(CampusProblem) {
        try requireSigned()
        guard userID == terms.userID else { throw .otherUser }
        guard CampusDebt.allows(debts) else { throw .owing(debts) }
    }

    private func requireSigned() throws(CampusProblem) { if endTime != nil { throw .ended } }
}

/// A notice of a deduction (扣款预通知), which may follow one to three days after it.
struct RenewalNotice: Codable, Sendable, Equatable {
    /// The day it was sent, in the platform's calendar.
    let day: Int

    var firstDay: Int { day + 1 }
    var lastDay: Int { day + 3 }

    func allows(_ day: Int) -> Bool { (firstDay...lastDay).contains(day) }
}

/// How much a user may owe at school. The platform doesn't say; here it is three deductions.
enum CampusDebt {
    private static let limit = 3

    static func allows(_ debts: Int) -> Bool { debts < limit }
}

/// Finds a contract by the merchant's number for it.
struct CampusContractIndex: Record {
    static let kind = "campus-contract-of-merchant"

    static func id(mchid: String, planID: String, outContractCode: String) -> String { "\(mchid)/\(planID)/\(outContractCode)" }

    let id: String
    let contractID: String
}
