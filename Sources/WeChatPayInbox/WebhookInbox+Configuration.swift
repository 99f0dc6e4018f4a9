public import Logging

extension WebhookInbox {
    public struct Configuration: Sendable {
        /// How long after its head came a request is answered at the latest. The platform waits five seconds.
        public var replyLimit: Duration = .seconds(4)
        /// How many notifications may be on their way into the store at once; further ones are refused and come again.
        public var maximumRecordings = 1000
        /// How many notifications are handled at once by this process.
        public var maximumHandlers = 16
        /// For how long an entry belongs to a handler unless it is extended, which happens while the handler runs. After a crash the entry
        /// is handed out again when that has passed.
        public var lease: Duration = .seconds(30)
        /// How often the store is asked for what other processes recorded.
        public var pollInterval: Duration = .seconds(1)
        /// How often an entry is handed out before it is parked.
        public var maximumAttempts = 20
        /// The pause after the first failure. It doubles with each further one, up to ``maximumRetryDelay``; up to half of it is left away at
        /// random, so that not everything comes again at once.
        public var retryDelay: Duration = .seconds(1)
        public var maximumRetryDelay: Duration = .seconds(3600)
        /// How long running handlers may take to end at a graceful shutdown.
        public var shutdownLimit: Duration = .seconds(20)
        /// For how long finished entries are kept. Repetitions of what is forgotten count as new; the platform repeats for about a day.
        public var retention: Duration = .seconds(30 * 86400)
        public var logger = Logger(label: "WeChatPayInbox")

        public init() {}
    }

    /// Thrown by a handler that wants an operator to look at a notification before it is tried again.
    public struct Park: Error {
        /// Kept with the entry; so it should name nobody.
        public let reason: String

        public init(_ reason: String) { self.reason = reason }
    }
}
