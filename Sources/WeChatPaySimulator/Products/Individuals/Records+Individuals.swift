#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    /// Who has consented to be paid by way of a merchant; `nil` for who never has.
    func individualPayee(mchid: String, openid: String) throws -> IndividualPayee? {
        try individualPayee(index: IndividualPayeeIndex.id(mchid: mchid, openid: openid))
    }

    func individualPayee(mchid: String, outContractCode: String) throws -> IndividualPayee? {
        try individualPayee(index: IndividualPayeeIndex.id(mchid: mchid, outContractCode: outContractCode))
    }

    private func individualPayee(index: String) throws -> IndividualPayee? {
        try find(IndividualPayeeIndex.self, index).flatMap { try find(IndividualPayee.self, $0.payeeID) }
    }

    /// The user signs; a second time changes nothing.
    ///
    /// - Returns: `nil` when another has signed by the same number; nothing is signed then.
    func sign(_ offer: IndividualOffer, openid: String, at now: Date) throws -> IndividualPayee? {
        if let payeeID = offer.payeeID { return try find(IndividualPayee.self, payeeID) }
        guard try individualPayee(mchid: offer.mchid, outContractCode: offer.outContractCode) == nil else { return nil }
        var payee =
            try individualPayee(mchid: offer.mchid, openid: openid)
            ?? IndividualPayee(offer, id: PlatformNumber.make(prefix: "IN", at: now), openid: openid, at: now)
        payee.sign(offer, at: now)
        var offer = offer
        offer.payeeID = payee.id
        try save(payee)
        try save(offer)
        for id in [
            IndividualPayeeIndex.id(mchid: offer.mchid, openid: openid),
            IndividualPayeeIndex.id(mchid: offer.mchid, outContractCode: offer.outContractCode),
        ] { try save(IndividualPayeeIndex(id: id, payeeID: payee.id)) }
        return payee
    }
}
