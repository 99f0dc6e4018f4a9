#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    func deduction(mchid: String, outTradeNo: String) throws -> Transaction {
        guard let deduction = try find(Transaction.self, Transaction.id(mchid: mchid, outTradeNo: outTradeNo)) else {
            throw DeductionProblem.notFound
        }
        return deduction
    }

    /// What the platform paid for a user and has not got back.
    func debts(of openid: String, for product: Transaction.Product) throws -> [Transaction] {
        try all(Transaction.self, of: openid).filter { $0.product == product && $0.isOwed }
    }

    /// The user can't pay. The merchant is notified.
    ///
    /// - Throws: ``DeductionProblem/notWaiting``, also when the platform pays in the user's place.
    func fail(_ deduction: Transaction, at now: Date) throws {
        guard deduction.state(at: now) == .accepted, deduction.advance == nil else { throw DeductionProblem.notWaiting }
        var deduction = deduction
        try deduction.fail(at: now, in: self)
        guard deduction.product == .parking, var parking = try find(Parking.self, deduction.contractID) else { return }
        parking.reopen()
        try save(parking)
        // The service may have been paused, closed or opened by another since.
        if let service = try parkingService(parking.request.plate) { try updateParkings(of: service.openid, at: now) }
    }

    /// The user can't pay, and the platform does in advance: the merchant gets the money, the user owes it.
    ///
    /// - Throws: ``DeductionProblem``.
    func payInAdvance(_ deduction: Transaction, at now: Date) throws {
        guard deduction.product == .parking || deduction.product == .schoolPay else { throw DeductionProblem.notAdvanced }
        guard deduction.state(at: now) == .accepted, deduction.advance == nil else { throw DeductionProblem.notWaiting }
        var deduction = deduction
        try deduction.payInAdvance(in: self)
        if deduction.product == .parking { try updateParkings(of: deduction.openid, at: now) }
    }

    /// The user pays what is owed. The merchant is notified.
    ///
    /// - Throws: ``DeductionProblem/notOwed``.
    func repay(_ deduction: Transaction, at now: Date) throws {
        guard deduction.isOwed, deduction.isPaid(at: now) else { throw DeductionProblem.notOwed }
        var deduction = deduction
        try deduction.repay(at: now, in: self)
        if deduction.product == .parking { try updateParkings(of: deduction.openid, at: now) }
    }
}
