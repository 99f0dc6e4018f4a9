#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An entry handed out to one handler for a time.
public struct InboxClaim: Sendable, Hashable {
    public var entry: InboxEntry
    public var receivedAt: Date
    /// Which time it is handed out, from 1 on, since it was recorded or last retried by an operator.
    public var attempt: Int
    /// Tells this handing-out from every other, so that whoever lost its lease can change nothing any more.
    public var token: String

    public init(entry: InboxEntry, receivedAt: Date, attempt: Int, token: String) {
        self.entry = entry
        self.receivedAt = receivedAt
        self.attempt = attempt
        self.token = token
    }
}
