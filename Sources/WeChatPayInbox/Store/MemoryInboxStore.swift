import Synchronization
import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Keeps an inbox's entries in this process's memory: for tests, and to try things out.
///
/// They are gone with the process, although they were acknowledged. A service keeps them in a database.
public final class MemoryInboxStore: InboxStore {
    private let now: @Sendable () -> Date
    private let state = Mutex(State())

    public convenience init() { self.init { Date() } }

    init(now: @escaping @Sendable () -> Date) { self.now = now }

    public func record(_ entry: InboxEntry) async throws -> InboxReceipt { state.withLock { $0.record(entry, at: now()) } }

    public func claim(limit: Int, lease: Duration) async throws -> InboxBatch { state.withLock { $0.claim(limit, lease, at: now()) } }

    public func extend(_ claim: InboxClaim, by lease: Duration) async throws -> Bool {
        let now = now()
        return change(claim) { item in
            guard item.record.dueAt > now else { return false }
            item.record.dueAt = now + lease
            return true
        }
    }

    public func complete(_ claim: InboxClaim) async throws -> Bool { end(claim) { $0.finish(.done, at: $1) } }

    public func postpone(_ claim: InboxClaim, for delay: Duration, because reason: String) async throws -> Bool {
        end(claim) { item, now in
            item.wait(until: now + delay)
            item.record.lastError = reason
        }
    }

    public func release(_ claim: InboxClaim) async throws -> Bool {
        end(claim) { item, now in
            item.wait(until: now)
            item.record.attempts -= 1
        }
    }

    public func park(_ claim: InboxClaim, because reason: String) async throws -> Bool {
        end(claim) { item, now in
            item.finish(.parked, at: now)
            item.record.lastError = reason
        }
    }

    public func timeUntilDue() async throws -> Duration? {
        let now = now()
        return state.withLock { $0.heads.map(\.dueAt).min() }.map { max(.seconds($0.timeIntervalSince(now)), .zero) }
    }

    public func record(id: String) async throws -> InboxRecord? { state.withLock { $0.items[id]?.record } }

    public func records(in state: InboxState, limit: Int, after id: String?) async throws -> [InboxRecord] {
        self.state.withLock { all in
            let items = all.items.values.filter { $0.record.state == state }.sorted { $0.number < $1.number }
            guard let id else { return items.prefix(limit).map(\.record) }
            guard let last = all.items[id]?.number else { return [] }
            return items.filter { $0.number > last }.prefix(limit).map(\.record)
        }
    }

    public func counts() async throws -> [InboxState: Int] {
        state.withLock { Dictionary(grouping: $0.items.values, by: \.record.state).mapValues(\.count) }
    }

    public func retry(id: String, evenIfSuperseded: Bool) async throws -> Bool {
        let now = now()
        return change(id, in: [.parked, .dropped, .superseded]) { item in
            item.wait(until: now)
            item.record.attempts = 0
            item.record.finishedAt = nil
            item.isWantedEvenIfSuperseded = evenIfSuperseded
        }
    }

    public func drop(id: String) async throws -> Bool {
        let now = now()
        return change(id, in: [.pending, .parked]) { $0.finish(.dropped, at: now) }
    }

    public func purge(finishedBefore time: Date) async throws -> Int { state.withLock { $0.purge(finishedBefore: time) } }

    private func change(_ id: String, in states: Set<InboxState>, _ change: (inout Item) -> Void) -> Bool {
        state.withLock { state in
            guard var item = state.items[id], states.contains(item.record.state) else { return false }
            change(&item)
            state.items[id] = item
            return true
        }
    }

    private func change(_ claim: InboxClaim, _ change: (inout Item) -> Bool) -> Bool {
        state.withLock { state in
            guard var item = state.items[claim.entry.id], item.token == claim.token, change(&item) else { return false }
            state.items[claim.entry.id] = item
            return true
        }
    }

    private func end(_ claim: InboxClaim, _ end: (inout Item, Date) -> Void) -> Bool {
        let now = now()
        return change(claim) { item in
            item.token = nil
            end(&item, now)
            return true
        }
    }
}

extension MemoryInboxStore {
    private struct Item {
        let number: Int
        var record: InboxRecord
        /// Of the claim that the entry is under.
        var token: String?
        var isWantedEvenIfSuperseded = false

        var isUnfinished: Bool { record.state == .pending || record.state == .leased }

        mutating func wait(until time: Date) {
            record.state = .pending
            record.dueAt = time
        }

        mutating func finish(_ state: InboxState, at time: Date) {
            record.state = state
            record.finishedAt = time
        }

        func precedes(_ other: Item) -> Bool {
            (record.entry.occurredAt, number) < (other.record.entry.occurredAt, other.number)
        }
    }

    private struct State {
        var items: [String: Item] = [:]
        var lastNumber = 0
        private var idsByFact: [WebhookSubject: String] = [:]

        mutating func record(_ entry: InboxEntry, at now: Date) -> InboxReceipt {
            guard items[entry.id] == nil else { return .duplicate(of: entry.id) }
            let fact = entry.subject.flatMap { $0.fact == nil ? nil : $0 }
            if let fact, let id = idsByFact[fact] { return .duplicate(of: id) }
            if let fact { idsByFact[fact] = entry.id }
            lastNumber += 1
            let record = InboxRecord(entry: entry, state: .pending, receivedAt: now, attempts: 0, dueAt: now, lastError: nil, finishedAt: nil)
            items[entry.id] = Item(number: lastNumber, record: record)
            return .recorded
        }

        /// Of each subject the entry that is next, and when; each entry without a subject.
        var heads: [(item: Item, dueAt: Date)] {
            let unfinished = items.values.filter(\.isUnfinished)
            let alone = unfinished.filter { $0.record.entry.subject == nil }.map { ($0, $0.record.dueAt) }
            let lines = Dictionary(grouping: unfinished.filter { $0.record.entry.subject != nil }) { $0.record.entry.subject?.key }
            return alone
                + lines.values.compactMap { line in
                    guard let head = line.min(by: { $0.precedes($1) }) else { return nil }
                    let leases = line.filter { $0.record.state == .leased }.map(\.record.dueAt)
                    return (head, max(head.record.dueAt, leases.max() ?? .distantPast))
                }
        }

        mutating func claim(_ limit: Int, _ lease: Duration, at now: Date) -> InboxBatch {
            let due = heads.filter { $0.dueAt <= now }.map(\.item)
                .sorted { ($0.record.dueAt, $0.number) < ($1.record.dueAt, $1.number) }
            var batch = InboxBatch()
            for var item in due.prefix(limit) {
                if isSuperseded(item) {
                    item.token = nil
                    item.finish(.superseded, at: now)
                    batch.superseded.append(item.record.entry)
                } else {
                    let token = UUID().uuidString
                    item.token = token
                    item.record.state = .leased
                    item.record.dueAt = now + lease
                    item.record.attempts += 1
                    batch.claims.append(
                        InboxClaim(entry: item.record.entry, receivedAt: item.record.receivedAt, attempt: item.record.attempts, token: token)
                    )
                }
                items[item.record.entry.id] = item
            }
            return batch
        }

        private func isSuperseded(_ item: Item) -> Bool {
            guard !item.isWantedEvenIfSuperseded, let subject = item.record.entry.subject else { return false }
            return items.values.contains {
                $0.record.state == .done && $0.record.entry.subject?.key == subject.key && $0.record.entry.occurredAt > item.record.entry.occurredAt
            }
        }

        mutating func purge(finishedBefore time: Date) -> Int {
            let old = items.values.filter {
                [.done, .superseded, .dropped].contains($0.record.state) && $0.record.finishedAt.map { $0 < time } == true
            }
            for item in old {
                items[item.record.entry.id] = nil
                if let subject = item.record.entry.subject, idsByFact[subject] == item.record.entry.id { idsByFact[subject] = nil }
            }
            return old.count
        }
    }
}

extension Date {
    fileprivate static func + (date: Date, duration: Duration) -> Date { date.addingTimeInterval(duration / .seconds(1)) }
}
