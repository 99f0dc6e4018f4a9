#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension SimulatedUser {
    /// A deduction that is to be made, or that the user owes to the platform.
    public struct PendingDeduction: Sendable {
        public let outTradeNo: String
        public let openid: String
        /// In fen.
        public let amount: Int
        /// When it is made, in business time.
        public let time: Date
        /// Whether the platform has paid it in advance, so that the user owes it.
        public let isOwed: Bool
        /// Whether the platform would pay it in advance.
        public let canBeOwed: Bool
    }

    /// What is to be deducted, or is owed, among the latest 200 deductions, of a user where one is named; the latest first.
    ///
    /// - Parameter openid: only this user's.
    public func pendingDeductions(openid: String? = nil) async throws -> [PendingDeduction] {
        let now = clock.now
        return try await state.read { try $0.pendingDeductions(of: openid, at: now) }
    }

    /// Has no money when a deduction that was accepted is to be made: it becomes `PAY_FAIL`. The merchant is notified, and may try again
    /// with the same number.
    ///
    /// - Throws: ``SimulatorError`` when there is no such deduction, or it is made already.
    public func failDeduction(outTradeNo: String) async throws {
        try await act { [mchid] records, now in try records.fail(records.deduction(mchid: mchid, outTradeNo: outTradeNo), at: now) }
    }

    /// Has no money when a deduction for parking or a campus payment is to be made, and the platform pays in advance (垫资): it becomes
    /// `SUCCESS` in its time, with `bank_type` `BPA`, and the user owes the money.
    ///
    /// - Throws: ``SimulatorError`` when there is no such deduction, it is made already, or of another kind.
    public func oweDeduction(outTradeNo: String) async throws {
        try await act { [mchid] records, now in try records.payInAdvance(records.deduction(mchid: mchid, outTradeNo: outTradeNo), at: now) }
    }

    /// Pays what the platform paid in advance. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError`` when there is no such deduction, or nothing is owed for it.
    public func repayDeduction(outTradeNo: String) async throws {
        try await act { [mchid] records, now in try records.repay(records.deduction(mchid: mchid, outTradeNo: outTradeNo), at: now) }
    }
}

extension Records {
    func pendingDeductions(of openid: String?, at now: Date) throws -> [SimulatedUser.PendingDeduction] {
        try latest(Transaction.self, of: openid).filter { $0.state(at: now) == .accepted || $0.isOwed }.map {
            SimulatedUser.PendingDeduction(
                outTradeNo: $0.outTradeNo, openid: $0.openid, amount: $0.total, time: $0.successTime, isOwed: $0.isOwed && $0.isPaid(at: now),
                canBeOwed: ($0.product == .parking || $0.product == .schoolPay) && $0.advance == nil
            )
        }
    }
}
