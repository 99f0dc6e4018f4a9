import Synchronization
import WeChatPay

/// Why a verified notification was not recorded.
enum RecordingProblem: Error {
    case storeFailed(any Error)
    case tooManyRecordings

    var name: String {
        switch self {
        case .storeFailed: "storeFailed"
        case .tooManyRecordings: "tooManyRecordings"
        }
    }

    /// The kind of the store's error, for the log.
    var cause: String? {
        guard case .storeFailed(let error) = self else { return nil }
        return "\(type(of: error))"
    }
}

/// Puts entries into a store, and waits for that no longer than a reply may.
///
/// A task group can't be left before its children have ended, and a store may ignore cancellation. So a call of the store gets a task of
/// its own, which is cancelled when nobody waits for it any more, and the number of these tasks is bounded.
final class Recorder: Sendable {
    private let store: any InboxStore
    private let maximum: Int
    private let onRecord: @Sendable () -> Void
    private let running = Mutex(0)

    init(store: any InboxStore, maximum: Int, onRecord: @escaping @Sendable () -> Void) {
        self.store = store
        self.maximum = maximum
        self.onRecord = onRecord
    }

    /// - Throws: ``RecordingProblem``, ``TimeLimitExceeded`` or `CancellationError`. The entry may be in the store all the same.
    func record(_ entry: InboxEntry, until end: ContinuousClock.Instant) async throws -> InboxReceipt {
        try enter()
        let outcome = AsyncThrowingStream<InboxReceipt, any Error>.makeStream()
        let task = Task {
            do {
                let receipt = try await store.record(entry)
                leave()
                if receipt == .recorded { onRecord() }
                outcome.continuation.yield(receipt)
            } catch {
                leave()
                outcome.continuation.finish(throwing: RecordingProblem.storeFailed(error))
            }
        }
        defer { task.cancel() }
        return try await withTimeLimit(until: end) {
            for try await receipt in outcome.stream { return receipt }
            throw CancellationError()
        }
    }

    private func enter() throws {
        try running.withLock { running in
            guard running < maximum else { throw RecordingProblem.tooManyRecordings }
            running += 1
        }
    }

    private func leave() { running.withLock { $0 -= 1 } }
}
