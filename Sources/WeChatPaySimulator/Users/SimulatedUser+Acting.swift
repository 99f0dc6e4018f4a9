extension SimulatedUser {
    /// Does something that may be refused, and sends what the merchant is to know of it.
    ///
    /// - Throws: ``SimulatorError``.
    func act<Value: Sendable>(_ body: @escaping @Sendable (Records) throws -> Value) async throws -> Value {
        do {
            let value = try await state.write(body)
            notifications.wake()
            return value
        } catch let problem as OrderProblem {
            throw SimulatorError("The user can't do that with the order: \(problem).", kind: problem == .notFound ? .notFound : .conflict)
        } catch let problem as RefundProblem {
            throw SimulatorError("That can't be done with the refund: \(problem).", kind: problem == .notFound ? .notFound : .conflict)
        } catch let problem as DeductionProblem {
            throw SimulatorError("The user can't do that with the deduction: \(problem).", kind: problem == .notFound ? .notFound : .conflict)
        } catch let problem as ParkingProblem {
            throw SimulatorError("The user can't do that with the parking service: \(problem).")
        } catch let problem as CampusProblem {
            throw SimulatorError("The user can't sign that: \(problem).", kind: problem == .notFound ? .notFound : .conflict)
        } catch let problem as RedPacketProblem {
            throw SimulatorError("The user can't take the red packet: \(problem).", kind: problem == .notFound ? .notFound : .conflict)
        } catch let problem as ProfitSharingProblem {
            throw SimulatorError("That can't be done with the profit sharing: \(problem).", kind: problem == .notFound ? .notFound : .conflict)
        } catch let problem as TransferProblem {
            let isUnknown = problem == .notFound || problem == .authorizationNotFound
            throw SimulatorError("The user can't do that with the transfer: \(problem).", kind: isUnknown ? .notFound : .conflict)
        }
    }
}
