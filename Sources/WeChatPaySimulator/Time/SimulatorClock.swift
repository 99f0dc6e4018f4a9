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
    private let onMove: @Sendable (TimeInterval) async throws -> Void

    init(offset: TimeInterval, onMove: @escaping @Sendable (TimeInterval) async throws -> Void) {
        self.offset = Mutex(offset)
        self.onMove = onMove
    }

    /// The business time now.
    public var now: Date { Date(timeIntervalSinceNow: offset.withLock { $0 }) }

    /// Moves the time forward; what falls due on the way happens now.
    public func advance(by duration: Duration) async throws {
        let (seconds, attoseconds) = duration.components
        let interval = max(TimeInterval(seconds) + TimeInterval(attoseconds) * 1e-18, 0)
        let moved = offset.withLock { offset in
            offset += interval
            return offset
        }
        try await onMove(moved)
    }
}
