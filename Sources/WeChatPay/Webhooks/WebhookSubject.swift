/// What a notification is about, by the business's own numbers rather than the notification's.
public struct WebhookSubject: Sendable, Hashable {
    /// The thing whose state is told, such as `refund:1900000001:REFUND-1`: events of one subject have an order.
    public let key: String
    /// What is told of it, such as `REFUND.SUCCESS`: another notification of the same fact is a duplicate, whatever its number.
    ///
    /// `nil` where the same may happen again, as with a complaint that changes its state twice.
    public let fact: String?

    public init(key: String, fact: String?) {
        self.key = key
        self.fact = fact
    }
}
