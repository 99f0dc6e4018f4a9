import Synchronization

extension Simulator {
    /// A request that the simulator received, and how it answered.
    public struct ReceivedRequest: Sendable {
        public let method: String
        /// Path and query as they came over the wire.
        public let target: String
        /// The HTTP status answered; `nil` when a fault kept the simulator silent.
        public let status: Int?
        /// The error code answered, such as `SIGN_ERROR`.
        public let code: String?
        public let requestID: String
        /// The serial of the certificate that the client has shown on the connection; `nil` for none.
        public let clientCertificateSerial: String?
    }
}

/// The latest requests.
final class RequestLog: Sendable {
    private static let capacity = 10_000

    private let entries = Mutex<[Simulator.ReceivedRequest]>([])

    var all: [Simulator.ReceivedRequest] { entries.withLock { $0 } }

    func add(_ entry: Simulator.ReceivedRequest) {
        entries.withLock { entries in
            if entries.count >= Self.capacity { entries.removeFirst(Self.capacity / 2) }
            entries.append(entry)
        }
    }
}
