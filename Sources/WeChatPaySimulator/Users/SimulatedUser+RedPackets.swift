extension SimulatedUser {
    /// Takes a red packet; a second time changes nothing.
    ///
    /// - Parameter billNo: the merchant's `mch_billno`.
    /// - Throws: ``SimulatorError`` when there is no such red packet, or it has gone back to the merchant after 24 hours.
    public func receiveRedPacket(billNo: String) async throws {
        try await act { [mchid] records, now in try records.receive(records.redPacket(mchid: mchid, billNo: billNo), at: now) }
    }
}
