import WeChatPay

/// The merchant's money at the platform: what users pay comes in, refunds and red packets go out. It starts with a million yuan.
public struct MerchantAccount: Sendable {
    let state: StateFile
    let clock: SimulatorClock
    let mchid: String

    /// What is there, in fen.
    public var balance: Int {
        get async throws { try await balance(ofSubMerchant: mchid) }
    }

    /// What a sub-merchant has, for whom the merchant takes payments as a partner, in fen.
    public func balance(ofSubMerchant subMchid: String) async throws -> Int {
        let now = clock.now
        return try await state.read { try $0.balance(of: .merchant(subMchid), at: now) }
    }

    /// The merchant takes money out, after which refunds and red packets may fail with `NOTENOUGH` or `NOT_ENOUGH`.
    ///
    /// - Parameter amount: in fen.
    /// - Throws: ``SimulatorError`` when there is less.
    public func withdraw(_ amount: Int) async throws {
        guard amount > 0 else { throw SimulatorError(english: "A withdrawal is a positive amount in fen.", kind: .invalid) }
        do {
            try await state.write(by: clock) { [mchid] records, now in
                let number = PlatformNumber.make(prefix: "10000", at: now)
                try records.book(
                    Posting(
                        business: .withdrawal, source: .merchant(mchid), destination: .bank, amount: amount, time: now, number: number,
                        merchantNumber: ""
                    )
                )
            }
        } catch is NotEnoughFunds {
            throw SimulatorError(english: "The merchant has less than \(amount) fen at the platform.")
        }
    }
}
