import Synchronization

/// Calls back when a time has come, by one sleeping task for all.
///
/// Nearly every time limit is taken back long before it passes, and a sleep that is cancelled leaves its timer with the system until its
/// time all the same. A sleep for each limit would take a third of what a call costs, and half a kilobyte for a minute.
final class DeadlineQueue: Sendable {
    typealias Instant = ContinuousClock.Instant

    static let shared = DeadlineQueue()

    /// The least time between two awakenings: what comes due in it waits for the second one.
    private static let pause: Duration = .milliseconds(1)

    private struct State {
        var lastID = 0
        var deadlines: [Int: (time: Instant, action: @Sendable () -> Void)] = [:]
        /// Who awakes at the earliest time; others find that they are no longer needed.
        var sleeper: (id: Int, awakening: Instant)?
    }

    private let state = Mutex(State())

    /// Has `action` called once `time` has come, unless it is taken back before.
    ///
    /// - Parameter action: must not wait for anything.
    func add(_ time: Instant, _ action: @escaping @Sendable () -> Void) -> Int {
        let (id, isEarliest) = state.withLock { state in
            state.lastID += 1
            state.deadlines[state.lastID] = (time, action)
            let isEarliest = state.sleeper.map { time < $0.awakening } ?? true
            if isEarliest { state.sleeper = (state.lastID, time) }
            return (state.lastID, isEarliest)
        }
        if isEarliest { Task.detached { [self] in try await serve(as: id, from: time) } }
        return id
    }

    /// Takes a time back.
    ///
    /// - Returns: whether it had not come yet.
    @discardableResult
    func remove(_ id: Int) -> Bool { state.withLock { $0.deadlines.removeValue(forKey: id) } != nil }

    /// Sleeps from one time to the next until there is none, or until another sleeper awakes before.
    private func serve(as id: Int, from first: Instant) async throws {
        var awakening = first
        while true {
            try await Task.sleep(until: awakening, clock: .continuous)
            let (due, next) = state.withLock { state in
                let now = Instant.now
                let due = state.deadlines.filter { $0.value.time <= now }
                for id in due.keys { state.deadlines[id] = nil }
                guard state.sleeper?.id == id else { return (due, nil as Instant?) }
                let next = state.deadlines.values.lazy.map(\.time).min().map { max($0, now + Self.pause) }
                state.sleeper = next.map { (id, $0) }
                return (due, next)
            }
            for deadline in due.values.sorted(by: { $0.time < $1.time }) { deadline.action() }
            guard let next else { return }
            awakening = next
        }
    }
}
