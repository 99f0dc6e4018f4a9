#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    /// What the merchant has now, with all that has come by itself.
    func funds(of mchid: String, at now: Date) throws -> MerchantFunds {
        var funds = try find(MerchantFunds.self, mchid) ?? MerchantFunds(id: mchid)
        funds.balance += try arrivedFunds(of: mchid, at: now).reduce(0) { $0 + $1.amount }
        return funds
    }

    /// Adds to the merchant's money, or takes from it.
    ///
    /// - Throws: ``NotEnoughFunds``.
    func changeFunds(of mchid: String, by amount: Int, at now: Date) throws {
        var funds = try funds(of: mchid, at: now)
        guard funds.balance + amount >= 0 else { throw NotEnoughFunds() }
        funds.balance += amount
        try save(funds)
        for arrived in try arrivedFunds(of: mchid, at: now) { try remove(arrived) }
    }

    /// The money will not come.
    func forgetFunds(expectedBy id: String) throws {
        if let expected = try find(ExpectedFunds.self, id) { try remove(expected) }
    }

    private func arrivedFunds(of mchid: String, at now: Date) throws -> [ExpectedFunds] {
        try all(ExpectedFunds.self).filter { $0.mchid == mchid && $0.time <= now }
    }
}
