#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SimulatedUser {
    /// Signs the deductions at school, or for further lessons, that a `presign_token` offers.
    ///
    /// - Returns: the contract's `contract_id`. Signing again returns the same.
    /// - Throws: ``SimulatorError`` for an unknown `presign_token` or one older than two hours, or when the user has signed such a contract.
    @discardableResult
    public func signCampus(presignToken: String) async throws -> String {
        try await act { try $0.sign(presignToken: presignToken, at: $1).id }
    }
}
