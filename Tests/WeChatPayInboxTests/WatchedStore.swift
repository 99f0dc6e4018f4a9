import Foundation
import Synchronization
import WeChatPayInbox

/// A store that can fail or hang on demand, and tells which calls ended.
final class WatchedStore: InboxStore {
    let base: any InboxStore
    private let before: @Sendable (_ call: String, _ number: Int) async throws -> Void
    private let after: @Sendable (_ call: String) -> Void
    private let state = Mutex(State())

    private struct State {
        var begun: [String: Int] = [:]
        var ended: [String: Int] = [:]
        var waiters: [(call: String, count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    /// - Parameters:
    ///   - before: gets the call and its number, from 1.
    ///   - after: is told that a call has ended well.
    init(
        _ base: any InboxStore = MemoryInboxStore(), before: @escaping @Sendable (String, Int) async throws -> Void = { _, _ in },
        after: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.base = base
        self.before = before
        self.after = after
    }

    /// How many calls have ended well.
    func count(of call: String) -> Int { state.withLock { $0.ended[call, default: 0] } }

    /// Waits until as many calls have ended well.
    func wait(for call: String, count: Int = 1) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.ended[call, default: 0] >= count { return true }
                state.waiters.append((call, count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    private func call<Value: Sendable>(_ name: String, _ body: () async throws -> Value) async throws -> Value {
        let number = state.withLock { state in
            state.begun[name, default: 0] += 1
            return state.begun[name, default: 0]
        }
        try await before(name, number)
        let value = try await body()
        after(name)
        let waiters = state.withLock { state in
            state.ended[name, default: 0] += 1
            let count = state.ended[name, default: 0]
            let waiters = state.waiters.filter { $0.call == name && $0.count <= count }
            state.waiters.removeAll { $0.call == name && $0.count <= count }
            return waiters
        }
        for waiter in waiters { waiter.continuation.resume() }
        return value
    }

    func record(_ entry: InboxEntry) async throws -> InboxReceipt { try await call("record") { try await base.record(entry) } }
    func claim(limit: Int, lease: Duration) async throws -> InboxBatch {
        try await call("claim") { try await base.claim(limit: limit, lease: lease) }
    }
    func extend(_ claim: InboxClaim, by lease: Duration) async throws -> Bool {
        try await call("extend") { try await base.extend(claim, by: lease) }
    }
    func complete(_ claim: InboxClaim) async throws -> Bool { try await call("complete") { try await base.complete(claim) } }
    func postpone(_ claim: InboxClaim, for delay: Duration, because reason: String) async throws -> Bool {
        try await call("postpone") { try await base.postpone(claim, for: delay, because: reason) }
    }
    func release(_ claim: InboxClaim) async throws -> Bool { try await call("release") { try await base.release(claim) } }
    func park(_ claim: InboxClaim, because reason: String) async throws -> Bool {
        try await call("park") { try await base.park(claim, because: reason) }
    }
    func timeUntilDue() async throws -> Duration? { try await call("timeUntilDue") { try await base.timeUntilDue() } }
    func record(id: String) async throws -> InboxRecord? { try await base.record(id: id) }
    func records(in state: InboxState, limit: Int, after id: String?) async throws -> [InboxRecord] {
        try await base.records(in: state, limit: limit, after: id)
    }
    func counts() async throws -> [InboxState: Int] { try await base.counts() }
    func retry(id: String, evenIfSuperseded: Bool) async throws -> Bool { try await base.retry(id: id, evenIfSuperseded: evenIfSuperseded) }
    func drop(id: String) async throws -> Bool { try await base.drop(id: id) }
    func purge(finishedBefore time: Date) async throws -> Int { try await call("purge") { try await base.purge(finishedBefore: time) } }
}
