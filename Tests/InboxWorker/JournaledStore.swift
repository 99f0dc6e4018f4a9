import Foundation
import WeChatPayInbox

/// A store, before and after each call of which the worker may die.
struct JournaledStore: InboxStore {
    let base: any InboxStore
    let journal: Journal

    private func call<Value: Sendable>(_ name: String, _ body: () async throws -> Value) async throws -> Value {
        journal.step("before \(name)")
        let value = try await journal.call(body)
        journal.step("after \(name)")
        return value
    }

    private func settle(_ name: String, _ claim: InboxClaim, _ body: () async throws -> Bool) async throws -> Bool {
        try await call(name) {
            let isOurs = try await body()
            journal.note(isOurs ? name : "lost", claim.entry.id, claim.token)
            return isOurs
        }
    }

    func record(_ entry: InboxEntry) async throws -> InboxReceipt { try await call("record") { try await base.record(entry) } }

    func claim(limit: Int, lease: Duration) async throws -> InboxBatch {
        try await call("claim") { try await base.claim(limit: limit, lease: lease) }
    }

    func extend(_ claim: InboxClaim, by lease: Duration) async throws -> Bool {
        try await call("extend") {
            let isOurs = try await base.extend(claim, by: lease)
            if !isOurs { journal.note("lost", claim.entry.id, claim.token) }
            return isOurs
        }
    }

    func complete(_ claim: InboxClaim) async throws -> Bool { try await settle("complete", claim) { try await base.complete(claim) } }

    func postpone(_ claim: InboxClaim, for delay: Duration, because reason: String) async throws -> Bool {
        try await settle("postpone", claim) { try await base.postpone(claim, for: delay, because: reason) }
    }

    func release(_ claim: InboxClaim) async throws -> Bool { try await settle("release", claim) { try await base.release(claim) } }

    func park(_ claim: InboxClaim, because reason: String) async throws -> Bool {
        try await settle("park", claim) { try await base.park(claim, because: reason) }
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
