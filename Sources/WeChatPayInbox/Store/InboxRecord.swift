#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An entry with everything a store knows of it, for operators.
public struct InboxRecord: Sendable, Hashable {
    public var entry: InboxEntry
    public var state: InboxState
    public var receivedAt: Date
    /// How often it has been handed out since it was recorded or last retried by an operator.
    public var attempts: Int
    /// From when on it may be handed out; of a leased one, until when its lease runs.
    public var dueAt: Date
    /// Why the last attempt that failed did so, also once it is done. Texts of handlers' errors, shortened: keep secrets out of those.
    public var lastError: String?
    /// When it was done, superseded, parked or dropped.
    public var finishedAt: Date?

    public init(
        entry: InboxEntry, state: InboxState, receivedAt: Date, attempts: Int, dueAt: Date, lastError: String?, finishedAt: Date?
    ) {
        self.entry = entry
        self.state = state
        self.receivedAt = receivedAt
        self.attempts = attempts
        self.dueAt = dueAt
        self.lastError = lastError
        self.finishedAt = finishedAt
    }
}
