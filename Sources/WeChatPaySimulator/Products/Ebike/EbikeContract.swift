#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A user's consent to be charged for charging an e-bike.
struct EbikeContract: Record {
    /// The platform's words for a contract's state. The documentation lists none for e-bikes; these are its siblings'.
    enum State: String, Codable, Sendable {
        case normal = "NORMAL"
        case terminated = "TERMINATED"
    }

    static let kind = "ebike-contract"

    let id: String
    let party: Party
    let openid: String
    let tradeScene: String
    var state = State.normal

    /// The merchants and appids between whom the contract is.
    struct Party: Codable, Sendable, Equatable {
        var mchid: String
        var appid: String
        var subMchid: String?
        var subAppid: String?
    }

    /// Starts a charge, for which one deduction may follow.
    ///
    /// - Throws: ``PlatformError`` when the contract has ended or is another's.
    func charge(_ start: EbikeCharge.Start, by party: Party, token: String) throws(PlatformError) -> EbikeCharge {
        try requireUsable(by: party)
        return EbikeCharge(id: token, contractID: id, start: start)
    }

    func requireUsable(by party: Party) throws(PlatformError) {
        guard party == self.party else { throw .noAuthority("协议 \(id) 不属于请求中的商户号与 appid") }
        guard state == .normal else { throw .ruleLimit("协议 \(id) 已解约，不能继续扣费") }
    }
}

/// What a preopen offers the user to sign.
struct EbikePreopening: Record {
    static let kind = "ebike-preopening"

    let id: String
    let party: EbikeContract.Party
    let openid: String
    let tradeScene: String
    /// The contract, once the user has signed.
    var contractID: String?
}

/// Finds a user's contract.
struct EbikeContractIndex: Record {
    static let kind = "ebike-contract-of-user"

    static func id(mchid: String, subMchid: String?, openid: String, tradeScene: String) -> String {
        [mchid, subMchid ?? "", tradeScene, openid].joined(separator: "/")
    }

    let id: String
    let contractID: String
}
