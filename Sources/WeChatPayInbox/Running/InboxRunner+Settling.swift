import Logging
import WeChatPay

/// What is told to the store of an attempt.
enum Settlement {
    case completed
    case postponed(Duration, any Error)
    case parked(String)
    case released
}

extension InboxRunner {
    private static var longestReason: Int { 500 }

    /// Tells the store, again and again while that fails: what was handled must not be handed out again for want of a note.
    func settle(_ settlement: Settlement, _ claim: InboxClaim, _ observation: InboxObservation) async {
        var failures = 0
        while true {
            do {
                let isOurs = try await tell(settlement, claim)
                observation.settled(settlement, claim, isOurs: isOurs)
                return
            } catch {
                failures += 1
                observation.logger.error(
                    "the inbox's store failed", metadata: ["cause": "\(type(of: error))", "failures": "\(failures)"]
                )
                guard !Task.isCancelled else { return }
                try? await clock.sleep(for: Self.storeBackOff.pause(afterFailures: failures))
            }
        }
    }

    /// In a task of its own, which goes on where this one is cancelled.
    private func tell(_ settlement: Settlement, _ claim: InboxClaim) async throws -> Bool {
        try await Task {
            switch settlement {
            case .completed: try await store.complete(claim)
            case .postponed(let delay, let error):
                try await store.postpone(claim, for: delay, because: String("\(error)".prefix(Self.longestReason)))
            case .parked(let reason): try await store.park(claim, because: String(reason.prefix(Self.longestReason)))
            case .released: try await store.release(claim)
            }
        }.value
    }
}
