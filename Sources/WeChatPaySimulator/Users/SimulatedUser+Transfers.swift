#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SimulatedUser {
    /// Takes the money of a transfer, which arrives a minute later. The merchant is notified then.
    ///
    /// - Parameters:
    ///   - outBillNo: the merchant's number.
    ///   - agrees: whether the user also agrees to later transfers without confirmation, where the merchant asks for it.
    /// - Throws: ``SimulatorError`` when there is no such transfer, or it does not wait for the user any more.
    public func confirmTransfer(outBillNo: String, agrees: Bool = true) async throws {
        try await actOnTransfer { [mchid] records, now in
            try records.confirm(records.transfer(mchid: mchid, outBillNo: outBillNo), agrees: agrees, at: now)
        }
    }

    /// Opens the page that a `package_info` stands for, and takes the money.
    ///
    /// - Throws: ``SimulatorError``, as ``confirmTransfer(outBillNo:agrees:)``.
    public func confirmTransfer(packageInfo: String, agrees: Bool = true) async throws {
        try await actOnTransfer { records, now in try records.confirm(records.transfer(index: packageInfo), agrees: agrees, at: now) }
    }

    /// Can't take the money of a transfer: it becomes `FAIL`, and the merchant has its money again. The merchant is notified. A user who only
    /// leaves the page does nothing; after 24 hours the transfer fails by itself.
    ///
    /// - Parameter reason: the platform's word for it, one of those listed in <doc:Sharing>.
    /// - Throws: ``SimulatorError`` when there is no such transfer or reason, or the transfer has come to its end.
    public func failTransfer(outBillNo: String, reason: String = "ACCOUNT_FROZEN") async throws {
        guard let reason = Transfer.FailReason(rawValue: reason) else {
            throw SimulatorError.invalid("\(reason) is none of \(Transfer.FailReason.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        try await actOnTransfer { [mchid] records, now in
            try records.fail(records.transfer(mchid: mchid, outBillNo: outBillNo), reason, at: now)
        }
    }

    /// Agrees to transfers without confirmation. The merchant is notified.
    ///
    /// - Parameter outAuthorizationNo: the merchant's number.
    /// - Throws: ``SimulatorError`` when the user was not asked, or has a day later not answered, or has agreed already.
    public func authorizeTransfers(outAuthorizationNo: String) async throws {
        try await actOnTransfer { [mchid] records, now in
            try records.authorize(records.authorization(mchid: mchid, outAuthorizationNo: outAuthorizationNo), at: now)
        }
    }

    /// Ends an agreement to transfers without confirmation. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError`` when there is none in effect.
    public func endTransferAuthorization(outAuthorizationNo: String) async throws {
        try await actOnTransfer { [mchid] records, now in
            _ = try records.close(records.authorization(mchid: mchid, outAuthorizationNo: outAuthorizationNo), .user, at: now)
        }
    }

    private func actOnTransfer(_ body: @escaping @Sendable (Records, Date) throws -> Void) async throws {
        let now = clock.now
        try await act { records in try body(records, now) }
    }
}
