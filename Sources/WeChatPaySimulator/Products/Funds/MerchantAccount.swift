import WeChatPay

/// The merchant's money at the platform: what users pay comes in, refunds and red packets go out. It starts with a million yuan.
public struct MerchantAccount: Sendable {
    let state: StateFile
    let clock: SimulatorClock
    let mchid: String

    /// What is there, in fen.
    public var balance: Int {
        get async throws {
            let now = clock.now
            return try await state.read { [mchid] in try $0.funds(of: mchid, at: now).balance }
        }
    }

    /// The merchant takes money out, after which refunds and red packets may fail with `NOTENOUGH`.
    ///
    /// - Parameter amount: in fen.
    /// - Throws: ``SimulatorError`` when there is less.
    public func withdraw(_ amount: Int) async throws {
        let now = clock.now
        guard amount > 0 else { throw SimulatorError("A withdrawal is a positive amount in fen.") }
        do {
            try await state.write { [mchid] in try $0.changeFunds(of: mchid, by: -amount, at: now) }
        } catch is NotEnoughFunds {
            throw SimulatorError("The merchant has less than \(amount) fen at the platform.")
        }
    }
}
