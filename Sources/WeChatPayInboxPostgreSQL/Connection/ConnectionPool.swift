import NIOPosix
import Synchronization

/// A few threads that may block, and at most as many connections.
final class ConnectionPool: Sendable {
    private let settings: ConnectionSettings
    private let threads: NIOThreadPool
    private let idle = Mutex<[Connection]>([])

    init(_ settings: ConnectionSettings, size: Int) {
        self.settings = settings
        threads = NIOThreadPool(numberOfThreads: size)
        threads.start()
    }

    deinit { threads.shutdownGracefully { _ in } }

    /// Has a thread do something with a connection, as soon as one of both is free.
    ///
    /// - Throws: `CancellationError` for a caller that was cancelled before it was its turn; ``PostgreSQLInboxError``; what `body` throws.
    func run<Result: Sendable>(_ body: @escaping @Sendable (Connection, Cancellation) throws -> Result) async throws -> Result {
        let cancellation = Cancellation()
        return try await withTaskCancellationHandler {
            try await threads.runIfActive {
                guard cancellation.cancelledAt == nil else { throw CancellationError() }
                let connection = try self.takeConnection()
                defer { if connection.isUsable { self.idle.withLock { $0.append(connection) } } }
                return try body(connection, cancellation)
            }
        } onCancel: {
            cancellation.cancel()
        }
    }

    private func takeConnection() throws(PostgreSQLInboxError) -> Connection {
        while let connection = idle.withLock({ $0.popLast() }) {
            if connection.isUsable { return connection }
        }
        return try Connection(settings)
    }
}
