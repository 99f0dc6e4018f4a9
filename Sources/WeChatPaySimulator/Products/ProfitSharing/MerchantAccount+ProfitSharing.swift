extension MerchantAccount {
    /// What is the merchant's but frozen, since its orders' profit is still to be shared, in fen.
    public var frozenBalance: Int {
        get async throws { try await frozenBalance(ofSubMerchant: mchid) }
    }

    /// What is a sub-merchant's but frozen, in fen.
    public func frozenBalance(ofSubMerchant subMchid: String) async throws -> Int {
        let now = clock.now
        return try await state.read { try $0.balance(of: .frozen(subMchid), at: now) }
    }

    /// Sets where receivers of shared profit are told what they get. The platform asks each receiver for an address in its portal; the simulator
    /// has one merchant, which is told in their place.
    ///
    /// - Parameter url: `nil` for none.
    /// - Throws: ``SimulatorError`` for an address that the platform would not take.
    public func setProfitSharingNotifyURL(_ url: String?) async throws {
        if let url, !NotifyURL.isValid(url) { throw SimulatorError(english: "\(url) is no address with a path and without a query.", kind: .invalid) }
        try await changeSettings(of: mchid) { $0.notifyURL = url }
    }

    /// Sets the largest part of an order that others may get.
    ///
    /// - Parameters:
    ///   - ratio: in ten-thousandths; 3,000 at first, which is 30 %.
    ///   - subMchid: the merchant whose orders they are; without, the merchant itself.
    /// - Throws: ``SimulatorError`` for a ratio outside of 1 to 10,000.
    public func setProfitSharingRatio(_ ratio: Int, ofSubMerchant subMchid: String? = nil) async throws {
        guard (1...10_000).contains(ratio) else {
            throw SimulatorError(english: "A ratio of profit sharing is 1 to 10000 ten-thousandths.", kind: .invalid)
        }
        try await changeSettings(of: subMchid ?? mchid) { $0.maximumRatio = ratio }
    }

    private func changeSettings(of mchid: String, _ change: @escaping @Sendable (inout ProfitSharingSettings) -> Void) async throws {
        try await state.write { records in
            var settings = try records.profitSharingSettings(mchid: mchid)
            change(&settings)
            try records.save(settings)
        }
    }
}
