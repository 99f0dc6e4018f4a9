import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Tells a thread that the task which waits for it has been cancelled.
final class Cancellation: Sendable {
    private let instant = Mutex<ContinuousClock.Instant?>(nil)

    /// When that was.
    var cancelledAt: ContinuousClock.Instant? { instant.withLock { $0 } }

    func cancel() { instant.withLock { $0 = .now } }
}

/// Waiting for the server's answer, for so long.
struct Wait {
    let end: ContinuousClock.Instant
    let cancellation: Cancellation

    /// Waits a moment for a socket.
    ///
    /// - Returns: whether it is ready.
    /// - Throws: when the time is over; for a caller that was cancelled, a second after that. What is under way has mostly ended by then, and
    ///   nobody is left in doubt.
    func isReady(_ socket: Int32, _ events: Int16) throws(PostgreSQLInboxError) -> Bool {
        let end = min(end, cancellation.cancelledAt.map { $0 + .seconds(1) } ?? end)
        let left = end - .now
        guard left > .zero else {
            throw PostgreSQLInboxError(
                .noAnswer,
                cancellation.cancelledAt == nil ? "The server did not answer in time." : "The call was cancelled before the server's answer.",
                mayHaveTakenEffect: true, advice: "The next call connects anew."
            )
        }
        var descriptor = pollfd(fd: socket, events: events, revents: 0)
        // In pieces, to see a cancellation.
        return poll(&descriptor, 1, Int32(min(100, left / .milliseconds(1) + 1))) > 0
    }
}
