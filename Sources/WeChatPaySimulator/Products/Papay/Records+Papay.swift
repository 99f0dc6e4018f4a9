#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    /// The user signs what a merchant offers. The merchant is notified.
    ///
    /// - Returns: `nil` when another contract has its number already; nothing is signed then.
    func sign(_ signing: PapaySigning, at now: Date) throws -> PapayContract? {
        guard try find(PapayContractIndex.self, signing.index) == nil else { return nil }
        var signing = signing
        var contract = PapayContract(id: PlatformNumber.make(prefix: "PA", at: now), signing: signing, signedTime: now)
        if let notice = signing.schedule {
            try contract.announce(notice)
            contract.schedule = PapaySchedule(notice)
        }
        signing.contractID = contract.id
        try save(contract)
        try save(signing)
        try save(PapayContractIndex(id: signing.index, contractID: contract.id))
        try contract.announce(in: self, at: now)
        return contract
    }

    /// - Throws: ``PlatformError`` when a contract has its number already.
    func requireFree(_ signing: PapaySigning) throws {
        guard try find(PapayContractIndex.self, signing.index) == nil else {
            throw PlatformError.ruleLimit("商户签约协议号 \(signing.outContractCode) 已签约")
        }
    }
}
