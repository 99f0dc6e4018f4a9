extension SimulatedUser {
    /// Can't take a refund that is on its way, as when the card is cancelled: it becomes `ABNORMAL`. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError`` when there is no such refund, or it has come to its end.
    public func bounceRefund(outRefundNo: String) async throws {
        try await act { [mchid] records, now in try records.bounce(records.refund(mchid: mchid, outRefundNo: outRefundNo), at: now) }
    }

    /// The platform closes a refund that is on its way: it becomes `CLOSED`, and the merchant has the money again. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError`` when there is no such refund, or it has come to its end.
    public func closeRefund(outRefundNo: String) async throws {
        try await act { [mchid] records, now in try records.close(records.refund(mchid: mchid, outRefundNo: outRefundNo), at: now) }
    }
}
