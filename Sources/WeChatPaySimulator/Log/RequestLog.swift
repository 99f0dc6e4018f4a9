import DequeModule
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The latest requests: as many as fit into a number and into a size.
final class RequestLog: Sendable {
    private struct State {
        var entries: Deque<Simulator.ReceivedRequest> = []
        var weight = 0
        var lastID = 0
    }

    /// In bytes.
    private static let maximumBodySize = 64 << 10

    private let maximumCount: Int
    /// In bytes.
    private let maximumWeight: Int
    private let events: SimulatorEvents
    private let state = Mutex(State())

    init(events: SimulatorEvents, maximumCount: Int = 10_000, maximumWeight: Int = 32 << 20) {
        self.events = events
        self.maximumCount = maximumCount
        self.maximumWeight = maximumWeight
    }

    /// Oldest first.
    var all: [Simulator.ReceivedRequest] { state.withLock { Array($0.entries) } }

    func find(_ id: Int) -> Simulator.ReceivedRequest? {
        state.withLock { state in
            guard let first = state.entries.first, state.entries.indices.contains(id - first.id) else { return nil }
            return state.entries[id - first.id]
        }
    }

    func add(_ entry: Simulator.ReceivedRequest) {
        var entry = entry
        // Let go after the lock, since it takes longer than all else.
        var oldest: [Simulator.ReceivedRequest] = []
        state.withLock { state in
            state.lastID += 1
            entry.id = state.lastID
            state.entries.append(entry)
            state.weight += entry.weight
            while state.entries.count > 1, state.entries.count > maximumCount || state.weight > maximumWeight {
                let entry = state.entries.removeFirst()
                state.weight -= entry.weight
                oldest.append(entry)
            }
        }
        oldest.removeAll()
        events.publish(.request(entry))
    }

    /// The beginning of a body, in memory of its own.
    static func bounded(_ body: Data) -> Data { body.count <= maximumBodySize ? body : Data(Array(body.prefix(maximumBodySize))) }
}
