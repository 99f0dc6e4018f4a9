/// Where an entry of the inbox stands.
public enum InboxState: String, Sendable, Hashable, CaseIterable {
    /// It waits to be handed out: at once, or after a failure from its due time on.
    case pending
    /// It has been handed out, and the lease runs or has run out.
    case leased
    /// It has been handled.
    case done
    /// A later event of its subject had been handled before it could be: it was not handed out.
    case superseded
    /// Its handler failed too often: an operator decides.
    case parked
    /// An operator dropped it.
    case dropped
}
