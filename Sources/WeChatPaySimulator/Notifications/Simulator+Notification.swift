public import WeChatPay

extension Simulator {
    /// A notification that the simulator sends, and what became of it.
    public struct Notification: Sendable {
        public let id: String
        public let eventType: String
        public let url: String
        /// The resource before encryption.
        public let resource: JSON
        /// The HTTP status of each attempt; `nil` where no answer came within five seconds.
        public let attempts: [Int?]
        /// Whether it was acknowledged: with 200 or 204, in APIv2 with 200 and `return_code` SUCCESS.
        public let isDelivered: Bool
        /// Whether the schedule came to its end without an acknowledgement.
        public let isGivenUp: Bool
    }
}

extension Simulator.Notification {
    init(_ stored: StoredNotification) {
        self.init(
            id: stored.id, eventType: stored.event, url: stored.url, resource: stored.resource, attempts: stored.attempts.map(\.status),
            isDelivered: stored.state == .delivered, isGivenUp: stored.state == .givenUp
        )
    }
}
