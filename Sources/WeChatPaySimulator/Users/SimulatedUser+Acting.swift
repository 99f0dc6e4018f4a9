#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SimulatedUser {
    /// Does something that may be refused, and sends what the merchant is to know of it.
    ///
    /// - Throws: ``SimulatorError``.
    func act<Value: Sendable>(_ body: @escaping @Sendable (Records, Date) throws -> Value) async throws -> Value {
        do {
            return try await state.write(by: clock, body)
        } catch let refusal as any RuleRefusal {
            throw SimulatorError(refusal)
        }
    }

    /// Looks at something that may not be there.
    ///
    /// - Throws: ``SimulatorError``.
    func look<Value: Sendable>(_ body: @escaping @Sendable (Records) throws -> Value) async throws -> Value {
        do {
            return try await state.read(body)
        } catch let refusal as any RuleRefusal {
            throw SimulatorError(refusal)
        }
    }
}
