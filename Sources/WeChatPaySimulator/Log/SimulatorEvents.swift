import Synchronization

/// What happens in a simulator, as it happens.
///
/// ```swift
/// for await event in simulator.events.stream() { … }
/// ```
public final class SimulatorEvents: Sendable {
    /// Something that happened.
    public enum Event: Sendable {
        /// A request was answered, or a fault keeps it from being.
        case request(Simulator.ReceivedRequest)
        /// A notification was made, or tried to be delivered.
        case notification(Simulator.Notification)
        /// The state may have changed: orders, contracts, messages, notifications, the clock.
        case state
        /// A trouble was added, removed, or happened for the last time.
        case faults
        /// The platform's keys changed.
        case keys
    }

    private struct Observers {
        var streams: [Int: AsyncStream<Event>.Continuation] = [:]
        var lastID = 0
        var isFinished = false
    }

    private let observers = Mutex(Observers())

    init() {}

    /// The events from now on, until the simulator ends or the stream is let go.
    ///
    /// - Parameter limit: how many events wait at most for a slow reader; of more, the oldest are lost.
    public func stream(limit: Int = 256) -> AsyncStream<Event> {
        let (stream, continuation) = AsyncStream<Event>.makeStream(bufferingPolicy: .bufferingNewest(limit))
        let id: Int? = observers.withLock { observers in
            if observers.isFinished { return nil }
            observers.lastID += 1
            observers.streams[observers.lastID] = continuation
            return observers.lastID
        }
        guard let id else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in self?.remove(id) }
        return stream
    }

    private func remove(_ id: Int) { _ = observers.withLock { $0.streams.removeValue(forKey: id) } }

    func publish(_ event: @autoclosure () -> Event) {
        let streams = observers.withLock { Array($0.streams.values) }
        guard !streams.isEmpty else { return }
        let event = event()
        for stream in streams { stream.yield(event) }
    }

    /// Ends all streams, and those asked for later.
    func finish() {
        let streams = observers.withLock { observers in
            observers.isFinished = true
            return Array(observers.streams.values)
        }
        for stream in streams { stream.finish() }
    }
}
