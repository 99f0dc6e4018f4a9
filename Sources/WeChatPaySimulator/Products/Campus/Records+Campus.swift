#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    func campusContract(_ id: String, _ service: CampusSigning.Service, mchid: String) throws -> CampusContract {
        guard let contract = try find(CampusContract.self, id), contract.terms.service == service, contract.terms.party.mchid == mchid else {
            throw CampusProblem.notFound
        }
        return contract
    }

    /// A user's contracts under a plan, those in force first.
    func campusContracts(of openid: String, _ service: CampusSigning.Service, planID: String, mchid: String) throws -> [CampusContract] {
        let contracts = try all(CampusContract.self).filter {
            $0.terms.service == service && $0.terms.party.mchid == mchid && $0.terms.openid == openid && $0.terms.planID == planID
        }
        return contracts.filter { $0.status == .signed } + contracts.filter { $0.status == .ended }
    }

    /// Keeps an offer for the user to sign.
    ///
    /// - Throws: ``CampusProblem/signed``.
    func offer(_ signing: CampusSigning) throws {
        try requireUnsigned(signing.terms)
        try save(signing)
    }

    /// The user signs; a second time changes nothing.
    ///
    /// - Throws: ``CampusProblem``.
    func sign(presignToken: String, at now: Date) throws -> CampusContract {
        guard var signing = try find(CampusSigning.self, presignToken) else { throw CampusProblem.notFound }
        if let contractID = signing.contractID { return try campusContract(contractID, signing.terms.service, mchid: signing.terms.party.mchid) }
        guard signing.isValid(at: now) else { throw CampusProblem.expired }
        try requireUnsigned(signing.terms)
        let contract = CampusContract(id: PlatformNumber.make(prefix: "20", at: now), terms: signing.terms, signedTime: now)
        signing.contractID = contract.id
        try save(contract)
        try save(signing)
        if let index = Self.index(signing.terms) { try save(CampusContractIndex(id: index, contractID: contract.id)) }
        return contract
    }

    /// Ends a contract, and the deductions that wait for their time.
    func end(_ contract: CampusContract, at now: Date) throws {
        guard contract.status == .signed else { return }
        var contract = contract
        contract.end(at: now)
        try save(contract)
        try failDeductions(under: contract.id, at: now)
    }

    /// At school a number of the merchant's is good for one contract; for lessons a user has one contract under a plan.
    private func requireUnsigned(_ terms: CampusSigning.Terms) throws {
        if let index = Self.index(terms) {
            guard try find(CampusContractIndex.self, index) == nil else { throw CampusProblem.signed }
        } else {
            let contracts = try campusContracts(of: terms.openid, terms.service, planID: terms.planID, mchid: terms.party.mchid)
            guard contracts.first?.status != .signed else { throw CampusProblem.signed }
        }
    }

    private static func index(_ terms: CampusSigning.Terms) -> String? {
        terms.outContractCode.map { CampusContractIndex.id(mchid: terms.party.mchid, planID: terms.planID, outContractCode: $0) }
    }
}
