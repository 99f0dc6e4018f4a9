import Synchronization

/// Event types as labels of metrics. A label's values must stay few, and the platform can add types at any time.
package final class EventTypeLabels: Sendable {
    package static let shared = EventTypeLabels(maximum: 200)

    private let maximum: Int
    private let known = Mutex<Set<String>>([])

    init(maximum: Int) {
        self.maximum = maximum
    }

    /// The type itself, or `other` for what comes after as many types as there may be.
    package func label(for eventType: String) -> String {
        known.withLock { known in
            if known.contains(eventType) { return eventType }
            guard known.count < maximum, eventType.utf8.count <= 64 else { return "other" }
            known.insert(eventType)
            return eventType
        }
    }
}
