import HTTPTypes
import WeChatPaySimulator

@testable import WeChatPay

/// Changes requests after they were signed, on their way to a real server.
final class TamperingTransport: Transport {
    private let base: AsyncHTTPClientTransport
    private let change: @Sendable (inout TransportRequest) -> Void

    init(tls: TLSSettings = .system, _ change: @escaping @Sendable (inout TransportRequest) -> Void) {
        self.base = AsyncHTTPClientTransport(connectionTimeout: .seconds(5), readTimeout: .seconds(15), maximumConnections: 8, tls: tls)
        self.change = change
    }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        var request = request
        change(&request)
        return try await base.send(request)
    }

    func shutdown() async throws { try await base.shutdown() }
}

extension Simulator {
    /// Runs `body` with a client that is shut down at the end.
    func withClient<Value>(
        _ mode: KeyMode = .publicKey, configure: (inout WeChatPay.Configuration) throws -> Void = { _ in },
        _ body: (WeChatPay) async throws -> Value
    ) async throws -> Value {
        var configuration = try configuration(mode)
        try configure(&configuration)
        return try await WeChatPay.withClient(configuration, body)
    }
}

/// The error that `body` throws, to be looked at.
func thrownError<Value>(by body: () async throws -> Value) async -> WeChatPayError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? WeChatPayError
    }
}
