extension WeChatPay {
    /// How far a download has come.
    public struct FileProgress: Sendable, Hashable {
        /// The bytes that came over the network, compressed where the file is.
        public internal(set) var received = 0
        /// How many there are; `nil` while the platform has not said.
        public internal(set) var total: Int?
        /// The file's own bytes so far, expanded.
        public internal(set) var written = 0

        /// From 0 to 1; `nil` while the total is not known.
        public var fraction: Double? { total.map { $0 == 0 ? 1 : Double(received) / Double($0) } }
    }
}
