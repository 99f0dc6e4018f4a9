import Logging
import ServiceLifecycle
import Synchronization

/// Looks after everything that waits: deductions not settled yet, and bikes that are full.
struct Settlement: Service {
    private let station: Station
    private let interval: Duration
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation
    private let underWay = UnderWay()

    /// - Parameter wakes: hurries the next look.
    init(station: Station, interval: Duration = .seconds(1), wakes: (stream: AsyncStream<Void>, continuation: AsyncStream<Void>.Continuation)) {
        self.station = station
        self.interval = interval
        self.wakes = wakes.stream
        self.wake = wakes.continuation
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask {
                    while !Task.isCancelled {
                        wake.yield()
                        try? await Task.sleep(for: interval)
                    }
                }
                for await _ in wakes {
                    do {
                        try await look { session in group.addTask { await settle(session) } }
                    } catch is CancellationError {
                        break
                    } catch {
                        station.logger.error("the store can't be read", metadata: ["error": "\(error)"])
                    }
                }
            }
        }
    }

    private func look(_ begin: (ChargingSession) -> Void) async throws {
        for session in try await station.store.sessions(in: [.charging])
        where station.meter.reading(since: session.startTime, at: station.now()).isFull {
            try await station.stop(session)
        }
        // No waiting for the slow: one answer that never comes holds nobody else up.
        for session in try await station.store.due(at: station.now()) where underWay.insert(session.id) { begin(session) }
    }

    private func settle(_ session: ChargingSession) async {
        defer { underWay.remove(session.id) }
        do {
            // As it stands now: a notification may have settled it since it was found.
            guard let session = try await station.store.session(session.id) else { return }
            try await station.settle(session)
        } catch is CancellationError {
            // The service ends. What was under way is asked about at the next start.
        } catch {
            station.logger.error("the store can't be used", metadata: ["error": "\(error)"])
        }
    }
}

/// The charges that are being settled.
private final class UnderWay: Sendable {
    private let ids = Mutex<Set<String>>([])

    func insert(_ id: String) -> Bool { ids.withLock { $0.insert(id).inserted } }
    func remove(_ id: String) { ids.withLock { _ = $0.remove(id) } }
}
