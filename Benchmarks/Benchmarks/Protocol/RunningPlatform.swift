import WeChatPay
import WeChatPaySimulator

/// An in-process simulator with a client of it, from its making to ``stop()``.
struct RunningPlatform: Sendable {
    private let client: WeChatPay
    private let end: AsyncStream<Void>.Continuation
    private let simulation: Task<Void, any Error>

    init() async throws {
        let clients = AsyncStream<WeChatPay>.makeStream()
        let (isOver, end) = AsyncStream<Void>.makeStream()
        let simulation = Task {
            defer { clients.continuation.finish() }
            try await Simulator.run { simulator in
                clients.continuation.yield(try WeChatPay(simulator.configuration(.publicKey)))
                for await _ in isOver {}
            }
        }
        guard let client = await clients.stream.first(where: { _ in true }) else {
            try await simulation.value
            throw CancellationError()
        }
        self.client = client
        self.end = end
        self.simulation = simulation
        _ = try await call()
    }

    /// A read whose answer is refused by the platform, verified and cheap to make: what is left is signing, HTTP and verifying.
    func call() async throws -> WeChatPayError? {
        do {
            _ = try await client.v3.pay.transactions.outTradeNo("none").get(query: ["mchid": client.configuration.merchant.id])
            return nil
        } catch let error as WeChatPayError where error.kind == .rejected {
            return error
        }
    }

    func stop() async throws {
        try await client.shutdown()
        end.finish()
        try await simulation.value
    }
}
