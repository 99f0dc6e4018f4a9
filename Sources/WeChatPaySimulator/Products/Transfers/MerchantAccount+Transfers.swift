#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension MerchantAccount {
    /// A sub-merchant answers a partner that asked for its consent to transfers of its money (`sub-mch-authorizations`).
    ///
    /// - Throws: ``SimulatorError`` when it was not asked, or has answered.
    public func answerTransferApplication(ofSubMerchant subMchid: String, agrees: Bool = true) async throws {
        try await change(subMchid) { authorization, now in try authorization.answer(agrees: agrees, at: now) }
    }

    /// A sub-merchant ends its consent to a partner's transfers of its money, which are `NO_AUTH` then.
    ///
    /// - Throws: ``SimulatorError`` when it does not consent.
    public func cancelTransferAuthorization(ofSubMerchant subMchid: String) async throws {
        try await change(subMchid) { authorization, now in try authorization.cancel(at: now) }
    }

    private func change(
        _ subMchid: String, _ change: @escaping @Sendable (inout SubMerchantAuthorization, Date) throws -> Void
    ) async throws {
        do {
            try await state.write(by: clock) { [mchid] records, now in
                try records.changeAuthorization(mchid: mchid, subMchid: subMchid) { try change(&$0, now) }
            }
        } catch let problem as TransferProblem {
            throw SimulatorError(problem)
        }
    }
}
