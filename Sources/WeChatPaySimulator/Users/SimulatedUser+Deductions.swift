extension SimulatedUser {
    /// Has no money when a deduction that was accepted is to be made: it becomes `PAY_FAIL`. The merchant is notified, and may try again
    /// with the same number.
    ///
    /// - Throws: ``SimulatorError`` when there is no such deduction, or it is made already.
    public func failDeduction(outTradeNo: String) async throws {
        let now = clock.now
        try await act { [mchid] records in try records.fail(records.deduction(mchid: mchid, outTradeNo: outTradeNo), at: now) }
    }

    /// Has no money when a deduction for parking or a campus payment is to be made, and the platform pays in advance (垫资): it becomes
    /// `SUCCESS` in its time, with `bank_type` `BPA`, and the user owes the money.
    ///
    /// - Throws: ``SimulatorError`` when there is no such deduction, it is made already, or of another kind.
    public func oweDeduction(outTradeNo: String) async throws {
        let now = clock.now
        try await act { [mchid] records in try records.payInAdvance(records.deduction(mchid: mchid, outTradeNo: outTradeNo), at: now) }
    }

    /// Pays what the platform paid in advance. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError`` when there is no such deduction, or nothing is owed for it.
    public func repayDeduction(outTradeNo: String) async throws {
        let now = clock.now
        try await act { [mchid] records in try records.repay(records.deduction(mchid: mchid, outTradeNo: outTradeNo), at: now) }
    }
}
