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

    let id: String
    let signing: PapaySigning
    let signedTime: Date
    var notice: PreDeductionNotice?
    var termination: Termination?

    var state: State { termination == nil ? .signed : .terminated }

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
    }

    /// Deducts what was announced; the notice is used up.
    ///
    /// - Throws: ``PlatformError`` when the contract has ended, or no notice allows this deduction on this day.
    mutating func deduct(_ total: Int, on day: Int) throws(PlatformError) {
        try requireSigned()
        guard let notice else { throw .ruleLimit("扣费前需先发送预扣费通知") }
        try notice.allow(total, on: day)
        self.notice = nil
    }

    /// Ends the contract, from either side; a second time changes nothing.
    mutating func terminate(_ mode: TerminationMode, at time: Date, remark: String?) {
        guard termination == nil else { return }
        termination = Termination(mode: mode, time: time, remark: remark)
        notice = nil
    }

    /// The user closes the service while they think a notice over.
    ///
    /// - Throws: ``SimulatorError`` when there is no notice to close the service on.
    mutating func closeService(at time: Date, on day: Int) throws(SimulatorError) {
        guard let notice, day < notice.firstDay else { throw SimulatorError("The contract \(id) has no notice that its user is waiting on.") }
        terminate(.user, at: time, remark: "用户在等待期关闭服务")
    }

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
    let openid: String?
    let planID: String
    let outContractCode: String
    let displayAccount: String
    let notifyURL: String
    let outUserCode: String
    /// The contract, once the user has signed.
    var contractID: String?
}

/// Finds a contract by the merchant's number for it.
struct PapayContractIndex: Record {
    static let kind = "papay-contract-of-merchant"

    static func id(mchid: String, planID: String, outContractCode: String) -> String { "\(mchid)/\(planID)/\(outContractCode)" }

    let id: String
    let contractID: String
}
