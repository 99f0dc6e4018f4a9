import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A user's consent to recurring deductions (委托代扣). Each deduction needs a pre-deduction notice.
struct PapayContract: Record {
    enum State: String, Codable, Sendable {
        case signed = "SIGNED"
        case terminated = "TERMINATED"
    }

    /// Who ended the contract.
    enum TerminationMode: String, Codable, Sendable {
        case user = "USER_TERMINATE"
        case merchant = "MCH_API_TERMINATE"
    }

    struct Termination: Codable, Sendable {
        let mode: TerminationMode
        let time: Date
        let remark: String?
    }

    static let kind = "papay-contract"
    /// How long after signing a merchant of APIv2 may deduct at once.
    private static let immediatePeriod: TimeInterval = 12 * 3600
    /// How long a later deduction of APIv2 waits, while its user may think it over.
    private static let waitingPeriod: TimeInterval = 24 * 3600

    let id: String
    let signing: PapaySigning
    let signedTime: Date
    var notice: PreDeductionNotice?
    /// The latest deduction that was announced by schedule.
    var schedule: PapaySchedule?
    /// Whether there ever was a notice: from then on every deduction needs one.
    var needsNotices: Bool?
    var termination: Termination?

    var state: State { termination == nil ? .signed : .terminated }

    /// Ten years after it was signed.
    var expiredTime: Date { signedTime.addingTimeInterval(3652 * 86400) }

    /// The user. A merchant may offer a contract to a user it does not know yet and learn the openid from the contract.
    var openid: String { signing.openid ?? "o\(id)" }

    /// Announces a deduction.
    ///
    /// - Throws: ``PlatformError`` when the contract has ended or an earlier notice is still open.
    mutating func announce(_ notice: PreDeductionNotice) throws(PlatformError) {
        try requireSigned()
        if let earlier = self.notice, earlier.isOpen(on: notice.day) {
            throw .ruleLimit("已有未完成的预扣费通知，有效期至 \(ShanghaiTime.dayText(earlier.lastDay))")
        }
        self.notice = notice
        needsNotices = true
    }

    /// Deducts what was announced; the notice is used up.
    ///
    /// - Throws: ``PlatformError`` when the contract has ended, or no notice allows this deduction on this day.
    mutating func deduct(_ total: Int, on day: Int) throws(PlatformError) {
        try requireSigned()
        guard let notice else { throw .ruleLimit("扣费前需先发送预扣费通知") }
        try notice.allow(total, on: day)
        if schedule?.notice == notice { schedule?.deduction = .init(amount: total, day: day) }
        self.notice = nil
    }

    /// Accepts a deduction of APIv2: to be made at once when the contract is new or a notice allows it, a day later when the merchant sends
    /// no notices.
    ///
    /// - Returns: when the money moves.
    /// - Throws: ``PlatformError`` when the contract has ended, or no notice allows this deduction on this day.
    mutating func accept(_ total: Int, at now: Date) throws(PlatformError) -> Date {
        try requireSigned()
        if now < signedTime.addingTimeInterval(Self.immediatePeriod) { return now }
        guard needsNotices == true else { return now.addingTimeInterval(Self.waitingPeriod) }
        try deduct(total, on: ShanghaiTime.day(of: now))
        return now
    }

    /// Ends the contract, from either side; a second time changes nothing.
    mutating func terminate(_ mode: TerminationMode, at time: Date, remark: String?) {
        guard termination == nil else { return }
        termination = Termination(mode: mode, time: time, remark: remark)
        notice = nil
    }

    /// Whether its user thinks a notice over, and so may close the service.
    func isThoughtOver(on day: Int) -> Bool { notice.map { day < $0.firstDay } ?? false }

    func requireSigned() throws(PlatformError) {
        guard state == .signed else { throw .ruleLimit("协议 \(id) 已解约，不能继续扣费") }
    }
}

/// What a merchant offers a user to sign.
struct PapaySigning: Record {
    static let kind = "papay-signing"

    /// The pre_entrustweb_id.
    let id: String
    let mchid: String
    let appid: String
    var openid: String?
    let planID: String
    let outContractCode: String
    let displayAccount: String
    /// Where the signing and the end of the contract are announced.
    let notifyURL: String?
    let outUserCode: String?
    /// The contract, once the user has signed.
    var contractID: String?
    /// What an offer of APIv2 has besides. Its notifications are of APIv2, too.
    var v2: V2Terms?

    /// The deduction that is announced by signing.
    var schedule: PreDeductionNotice?
    /// The merchant for whom a partner deducts.
    var subMchid: String?
    var subAppid: String?

    var party: PaymentParty { PaymentParty(mchid: mchid, appid: appid, subMchid: subMchid, subAppid: subAppid) }
    /// The number of its ``PapayContractIndex``.
    var index: String { PapayContractIndex.id(mchid: mchid, planID: planID, outContractCode: outContractCode) }

    struct V2Terms: Codable, Sendable {
        let requestSerial: Int
        let signType: SignType
    }
}

/// Finds a contract by the merchant's number for it.
struct PapayContractIndex: Record {
    static let kind = "papay-contract-of-merchant"

    static func id(mchid: String, planID: String, outContractCode: String) -> String { "\(mchid)/\(planID)/\(outContractCode)" }

    let id: String
    let contractID: String
}
