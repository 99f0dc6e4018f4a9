import Logging
import Synchronization

/// A claim's lease, which is extended while the handler runs.
struct Lease<C: Clock<Duration>>: Sendable {
    private let claim: InboxClaim
    private let store: any InboxStore
    private let duration: Duration
    private let clock: C
    private let logger: Logger
    private let end: LeaseEnd<C.Instant>

    /// - Parameter start: a time that is not after the beginning of the lease.
    init(of claim: InboxClaim, in store: any InboxStore, for duration: Duration, since start: C.Instant, by clock: C, _ logger: Logger) {
        self.claim = claim
        self.store = store
        self.duration = duration
        self.clock = clock
        self.logger = logger
        self.end = LeaseEnd(start.advanced(by: duration))
    }

    /// Returns when the lease is lost, or its task cancelled.
    func keep() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await extendAgainAndAgain() }
            // Also a store that does not answer extends nothing.
            group.addTask { await runOut() }
            await group.next()
            group.cancelAll()
        }
    }

    private func extendAgainAndAgain() async {
        while true {
            guard (try? await clock.sleep(for: duration / 3)) != nil else { return }
            let now = clock.now
            do {
                guard try await store.extend(claim, by: duration) else { return }
                end.set(now.advanced(by: duration))
            } catch {
                guard !Task.isCancelled else { return }
                logger.warning("the lease could not be extended", metadata: ["cause": "\(type(of: error))"])
            }
        }
    }

    private func runOut() async {
        while clock.now < end.time {
            guard (try? await clock.sleep(until: end.time, tolerance: nil)) != nil else { return }
        }
    }
}

private final class LeaseEnd<Instant: InstantProtocol>: Sendable {
    private let value: Mutex<Instant>

    init(_ time: Instant) { self.value = Mutex(time) }

    var time: Instant { value.withLock { $0 } }

    func set(_ time: Instant) { value.withLock { $0 = time } }
}
