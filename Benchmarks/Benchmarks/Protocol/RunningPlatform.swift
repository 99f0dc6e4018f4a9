import WeChatPay
import WeChatPaySimulator

/// An in-process simulator with a client of it, for as long as the process lasts.
struct RunningPlatform: Sendable {
    private let client: WeChatPay
    private let simulation: Task<Void, any Error>

    init() async throws {
        let clients = AsyncStream<WeChatPay>.makeStream()
        let simulation = Task {
            defer { clients.continuation.finish() }
            try await Simulator.run { simulator in
                clients.continuation.yield(try WeChatPay(simulator.configuration(.publicKey)))
                try await Task.sleep(for: .seconds(3600))
            }
        }
        guard let client = await clients.stream.first(where: { _ in true }) else {
            try await simulation.value
            throw CancellationError()
        }
        self.client = client
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
}
