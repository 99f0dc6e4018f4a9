import WeChatPay

extension InboxRunner {
    /// How a handler ended.
    private enum Ending {
        case handled
        case failed(any Error)
        /// It was cancelled, since the service ends.
        case interrupted
        /// It was cancelled, since its lease was lost.
        case lost
    }

    /// Has an entry handled, and tells the store what came of it.
    ///
    /// - Parameter start: a time that is not after the beginning of the lease.
    func handle(_ claim: InboxClaim, since start: C.Instant) async {
        let observation = InboxObservation(claim.entry, configuration.logger, attempt: claim.attempt)
        guard !Task.isCancelled else {
            await settle(.released, claim, observation)
            return
        }
        guard clock.now < start.advanced(by: configuration.lease) else {
            observation.ended("lost")
            return
        }
        guard claim.attempt <= configuration.maximumAttempts else {
            await settle(
                .parked("It was handed out \(claim.attempt - 1) times and never came back: its handling may end the process."), claim, observation)
            return
        }
        let notification: WebhookNotification
        do {
            notification = try receiver.reopen(claim.entry.body, as: claim.entry.protocolVersion)
        } catch {
            await settle(.parked("It can't be opened: \(error)"), claim, observation)
            return
        }
        switch await ending(of: notification, claim, since: start, observation) {
        case .handled: await settle(.completed, claim, observation)
        case .failed(let error as WebhookInbox.Park): await settle(.parked(error.reason), claim, observation)
        case .failed(let error) where claim.attempt >= configuration.maximumAttempts:
            await settle(.parked("\(error)"), claim, observation)
        case .failed(let error):
            let backOff = BackOff(first: configuration.retryDelay, maximum: configuration.maximumRetryDelay)
            await settle(.postponed(backOff.pause(afterFailures: claim.attempt), error), claim, observation)
        case .interrupted: await settle(.released, claim, observation)
        case .lost: observation.ended("lost")
        }
    }

    private func ending(
        of notification: WebhookNotification, _ claim: InboxClaim, since start: C.Instant, _ observation: InboxObservation
    ) async -> Ending {
        let lease = Lease(of: claim, in: store, for: configuration.lease, since: start, by: clock, observation.logger)
        return await withTaskGroup(of: Ending?.self) { group in
            group.addTask {
                do {
                    try await handler(notification, claim)
                    return .handled
                } catch {
                    return .failed(error)
                }
            }
            group.addTask {
                await lease.keep()
                return nil
            }
            let first = await group.next()
            let wasCancelled = Task.isCancelled
            group.cancelAll()
            let second = await group.next()
            // One of them is the handler's. What it did counts, as long as nobody else has the entry, which the store knows.
            guard let ending = [first, second].lazy.compactMap({ $0 ?? nil }).first, case .failed = ending else { return .handled }
            if wasCancelled || Task.isCancelled { return .interrupted }
            return first.flatMap { $0 } == nil ? .lost : ending
        }
    }
}
