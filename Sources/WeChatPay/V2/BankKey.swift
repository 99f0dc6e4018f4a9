import Synchronization

/// The key with which fields for banks are encrypted: downloaded when first needed, once.
final class BankKey: Sendable {
    private let flight = SingleFlight()
    private let state = Mutex<RSAPublicKey?>(nil)

    var known: RSAPublicKey? { state.withLock { $0 } }

    func key(_ download: @escaping @Sendable () async throws -> RSAPublicKey) async throws -> RSAPublicKey {
        if let known { return known }
        try await flight.run { [self] in
            let key = try await download()
            state.withLock { $0 = key }
        }
        guard let known else { throw WeChatPayError(.platformKeysUnavailable, "The key for banks was not downloaded.") }
        return known
    }
}
