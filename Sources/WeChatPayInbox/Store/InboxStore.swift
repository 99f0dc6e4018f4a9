#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Where a ``WebhookInbox`` keeps its entries.
///
/// Any number of processes may share a store. Every call is one transaction: what it reports holds when it returns, also after a crash
/// of the process or the machine. A call that throws may have taken effect all the same.
///
/// A claim belongs to its claimer until somebody else is handed the entry, also when the lease has run out meanwhile: then its work counts.
public protocol InboxStore: Sendable {
    /// Keeps an entry, durably, unless it is there already: by its id, or by its subject's key and fact where it has both.
    func record(_ entry: InboxEntry) async throws -> InboxReceipt

    /// Hands out entries that are due, those due longest first: pending ones, and leased ones whose lease has run out.
    ///
    /// Of a subject only the earliest unfinished entry is handed out (by `occurredAt`, then in the order recorded), and none while another
    /// of its entries is under a running lease. Parked ones don't hold up those after them. An entry older than a done one of its
    /// subject becomes `superseded` instead of being handed out, save one that an operator wanted all the same.
    ///
    /// - Parameter limit: how many entries at most it hands out or notes as superseded, both together. There may be more that are due.
    func claim(limit: Int, lease: Duration) async throws -> InboxBatch

    /// Lets a lease run for another while, from now.
    ///
    /// - Returns: false when it has run out: another entry of the subject may be under a lease by now.
    func extend(_ claim: InboxClaim, by lease: Duration) async throws -> Bool

    /// Notes that an entry has been handled. It is never handed out again.
    ///
    /// - Returns: false when the entry is no longer the claimer's; then nothing is changed.
    func complete(_ claim: InboxClaim) async throws -> Bool

    /// Gives an entry back after a failure, to be handed out again after a while.
    ///
    /// - Returns: false when the entry is no longer the claimer's; then nothing is changed.
    func postpone(_ claim: InboxClaim, for delay: Duration, because reason: String) async throws -> Bool

    /// Gives an entry back that was not handled, as at a shutdown: it is due at once and the attempt does not count.
    ///
    /// - Returns: false when the entry is no longer the claimer's; then nothing is changed.
    func release(_ claim: InboxClaim) async throws -> Bool

    /// Takes an entry out of the line until an operator decides.
    ///
    /// - Returns: false when the entry is no longer the claimer's; then nothing is changed.
    func park(_ claim: InboxClaim, because reason: String) async throws -> Bool

    /// How long until something may be handed out or found to be superseded: zero when something is due, `nil` when nothing is waiting.
    func timeUntilDue() async throws -> Duration?

    /// The record of an entry.
    func record(id: String) async throws -> InboxRecord?

    /// Records in a state, those first received first.
    ///
    /// - Parameter after: the id of the last record of the page before, whatever its state is by now. After one that is not known there
    ///   are none.
    func records(in state: InboxState, limit: Int, after id: String?) async throws -> [InboxRecord]

    /// How many records there are of each state that has any.
    func counts() async throws -> [InboxState: Int]

    /// Puts a parked, dropped or superseded entry back in line, its attempts counted anew.
    ///
    /// - Parameter evenIfSuperseded: hand it out also after later events of its subject.
    /// - Returns: false when there is no such entry in one of these states.
    func retry(id: String, evenIfSuperseded: Bool) async throws -> Bool

    /// Notes that a pending or parked entry shall not be handled.
    ///
    /// - Returns: false when there is no such entry in one of these states.
    func drop(id: String) async throws -> Bool

    /// Forgets entries that were done, superseded or dropped before a time. Later repetitions of them are no longer known as such.
    ///
    /// - Returns: how many.
    func purge(finishedBefore time: Date) async throws -> Int
}

/// What a store hands out at once.
public struct InboxBatch: Sendable, Hashable {
    public var claims: [InboxClaim]
    /// Those that became `superseded` just now. Nobody will handle them, so say it somewhere.
    public var superseded: [InboxEntry]

    public init(claims: [InboxClaim] = [], superseded: [InboxEntry] = []) {
        self.claims = claims
        self.superseded = superseded
    }
}

/// What became of an entry that was to be recorded.
public enum InboxReceipt: Sendable, Hashable {
    case recorded
    /// The entry with this id is the same notification or tells the same fact.
    case duplicate(of: String)
}
