extension SimulatedUser {
    /// Can't take the share of a profit that is being shared, as when its account is closed: it becomes `CLOSED`, and the merchant may share
    /// the money again.
    ///
    /// - Parameters:
    ///   - outOrderNo: the merchant's number of the request.
    ///   - account: the receiver's merchant number or openid.
    ///   - reason: the platform's word for it, one of those listed in <doc:Sharing>.
    /// - Throws: ``SimulatorError`` when there is no such request, receiver or reason, or the sharing is done.
    public func failProfitShare(outOrderNo: String, account: String, reason: String = "ACCOUNT_ABNORMAL") async throws {
        guard let reason = ProfitSharingOrder.FailReason(rawValue: reason) else {
            throw SimulatorError.invalid(
                "\(reason) is none of \(ProfitSharingOrder.FailReason.allCases.map(\.rawValue).joined(separator: ", ")).",
                "没有失败原因 \(reason)，可用的有：\(ProfitSharingOrder.FailReason.allCases.map(\.rawValue).joined(separator: "、"))。")
        }
        try await act { [mchid] records, now in
            guard let order = try records.find(ProfitSharingOrder.self, ProfitSharingOrder.id(mchid: mchid, outOrderNo: outOrderNo)) else {
                throw ProfitSharingProblem.notFound
            }
            try records.fail(order, account, reason, at: now)
        }
    }
}
