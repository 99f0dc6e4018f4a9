#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A merchant's money at the platform.
struct MerchantFunds: Record {
    static let kind = "merchant-funds"
    /// What a merchant starts with, in fen.
    static let opening = 100_000_000

    /// The merchant's number.
    let id: String
    /// In fen.
    var balance = opening
}

/// The merchant has less money at the platform than is to be paid out.
struct NotEnoughFunds: Error {}

extension Records {
    /// What the merchant has now: red packets that nobody took in time have come back.
    func funds(of mchid: String, at now: Date) throws -> MerchantFunds {
        var funds = try find(MerchantFunds.self, mchid) ?? MerchantFunds(id: mchid)
        funds.balance += try lapsedRedPackets(of: mchid, at: now).reduce(0) { $0 + $1.amount }
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
        for packet in try lapsedRedPackets(of: mchid, at: now) { try remove(packet) }
    }

    private func lapsedRedPackets(of mchid: String, at now: Date) throws -> [OutstandingRedPacket] {
        try all(OutstandingRedPacket.self).filter { $0.mchid == mchid && $0.endTime <= now }
    }
}
