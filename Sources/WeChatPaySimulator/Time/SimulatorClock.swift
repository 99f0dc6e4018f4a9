import Synchronization

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The simulator's business time: the real time, moved forward as far as anyone likes.
///
/// Orders, waiting days and notifications live by it. Signatures don't: they always carry the real time, so that any client
/// keeps working after the clock was moved.
public final class SimulatorClock: Sendable {
    private let offset: Mutex<TimeInterval>
    private let store: @Sendable (TimeInterval) async throws -> TimeInterval
    private let onMove: @Sendable () -> Void

    /// - Parameters:
    ///   - store: keeps a move and returns how far the business time is ahead in all, in seconds.
    ///   - onMove: is told that time has moved.
    init(offset: TimeInterval, store: @escaping @Sendable (TimeInterval) async throws -> TimeInterval, onMove: @escaping @Sendable () -> Void) {
        self.offset = Mutex(offset)
        self.store = store
        self.onMove = onMove
    }

    /// The business time now.
    public var now: Date { Date(timeIntervalSinceNow: offset.withLock { $0 }) }

    /// Moves the time forward; what falls due on the way happens now.
    ///
    /// - Throws: ``SimulatorError`` for a move backwards or more than a hundred years ahead of the real time; nothing has moved then.
    public func advance(by duration: Duration) async throws {
        let (seconds, attoseconds) = duration.components
        let moved = try await store(TimeInterval(seconds) + TimeInterval(attoseconds) * 1e-18)
        // Of two moves at once, the one that was stored first may arrive here last.
        offset.withLock { $0 = max($0, moved) }
        onMove()
    }
}
