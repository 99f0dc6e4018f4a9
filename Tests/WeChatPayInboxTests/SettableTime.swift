import Foundation
import Synchronization

/// A time that stands still until it is moved.
final class SettableTime: Sendable {
    private let date = Mutex(Date(timeIntervalSince1970: 1_800_000_000))

    var now: Date { date.withLock { $0 } }

    func advance(by duration: Duration) { date.withLock { $0 += duration / .seconds(1) } }
}
