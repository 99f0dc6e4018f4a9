import Logging
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The platform keys known now: those given at start and those downloaded since.
///
/// Downloads are made one at a time, whoever asks.
final class PlatformKeyRing: Sendable {
    typealias Download = @Sendable () async throws -> [PlatformKey]

    private let given: PlatformKeys
    private let now: @Sendable () -> Date
    private let logger: Logger
    private let state: Mutex<State>
    private let refresh: SingleFlight

    private struct State {
        var keys: [String: PlatformKey]
        var downloadedAt: Date?
        var failedAt: Date?
        /// When a download last failed to bring a serial that was asked for.
        var missedAt: Date?
    }

    /// How old downloaded keys may grow; certificates near their end are replaced well before.
    static let refreshInterval: TimeInterval = 12 * 3600
    /// How long after a download that was of no use the next one waits: strangers' serials must not cause a stream of calls.
    static let pauseAfterMiss: TimeInterval = 60

    init(_ keys: PlatformKeys, now: @escaping @Sendable () -> Date, logger: Logger, download: @escaping Download) {
        self.given = keys
        self.now = now
        self.logger = logger
        self.state = Mutex(State(keys: Dictionary(keys.keys.map { ($0.serial, $0) }) { first, _ in first }))
        self.refresh = SingleFlight()
        self.download = download
    }

    private let download: Download

    /// The public key's ID under which the platform is asked to answer.
    var preferredSerial: String? { given.preferredKey?.serial }

    /// The key that `Wechatpay-Serial` names.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unknownSerial` or `platformKeysUnavailable`.
    func key(serial: String) async throws -> PlatformKey {
        await refreshIfStale()
        if let key = known(serial) { return key }
        if mayDownload(for: serial) {
            try await download(for: "The answer can't be verified")
            if let key = known(serial) { return key }
            state.withLock { $0.missedAt = now() }
        }
        throw unknownSerial(serial)
    }

    /// The key for sensitive fields, as far as one is known without a download.
    var knownEncryptionKey: PlatformKey? {
        if let publicKey = given.preferredKey { return publicKey }
        let date = now()
        return state.withLock { state in
            state.keys.values.filter { $0.isValid(at: date) }.max { first, second in
                (first.notValidBefore ?? .distantPast) < (second.notValidBefore ?? .distantPast)
            }
        }
    }

    /// The key for sensitive fields: the public key, else the newest certificate.
    ///
    /// - Throws: ``WeChatPayError`` of kind `platformKeysUnavailable`.
    func encryptionKey() async throws -> PlatformKey {
        await refreshIfStale()
        if let key = knownEncryptionKey { return key }
        if given.isAutomatic { try await download(for: "The body's sensitive fields can't be encrypted") }
        guard let key = knownEncryptionKey else {
            throw WeChatPayError(
                .platformKeysUnavailable, "No platform key is valid now.",
                advice: "Configure the platform's public key, or .automatic, or a certificate that has not expired."
            )
        }
        return key
    }

    /// Downloads the certificates, or joins the download under way.
    func refreshNow() async throws {
        try await refresh.run { [self] in
            do {
                let keys = try await download()
                state.withLock { state in
                    state.keys = Dictionary((given.keys + keys).map { ($0.serial, $0) }) { first, _ in first }
                    state.downloadedAt = now()
                    state.failedAt = nil
                }
                logger.info("platform certificates downloaded", metadata: ["serials": "\(keys.map(\.serial))"])
            } catch {
                state.withLock { $0.failedAt = now() }
                throw error
            }
        }
    }

    /// When the next refresh is due; `nil` where nothing is downloaded.
    var nextRefresh: Date? {
        guard given.isAutomatic else { return nil }
        return state.withLock { state in
            if let failedAt = state.failedAt { return failedAt.addingTimeInterval(Self.pauseAfterMiss) }
            guard let downloadedAt = state.downloadedAt else { return now() }
            return downloadedAt.addingTimeInterval(Self.refreshInterval)
        }
    }

    var allKeys: [PlatformKey] { state.withLock { $0.keys.values.sorted { $0.serial < $1.serial } } }

    /// Renews keys that have grown old. A failure leaves the keys at hand in use, as long as they are valid.
    private func refreshIfStale() async {
        let isStale = state.withLock { $0.downloadedAt != nil } && nextRefresh.map { $0 <= now() } ?? false
        guard isStale else { return }
        do {
            try await refreshNow()
        } catch {
            logger.warning("platform certificates not refreshed", metadata: ["error": "\(error)"])
        }
    }

    /// Downloads the certificates for something that can't go on without.
    ///
    /// - Throws: ``WeChatPayError`` of kind `platformKeysUnavailable`, or `CancellationError`.
    private func download(for purpose: String) async throws {
        do {
            try await refreshNow()
        } catch let error as WeChatPayError where error.kind != .cancelled {
            let facts = [error.kind.name, error.status.map { "HTTP \($0)" }, error.code].compactMap { $0 }.joined(separator: ", ")
            throw WeChatPayError(
                .platformKeysUnavailable, "\(purpose): the platform's certificates could not be downloaded. \(error.message) [\(facts)]",
                isRetryable: error.isRetryable, advice: error.advice
            )
        }
    }

    private func known(_ serial: String) -> PlatformKey? {
        state.withLock { $0.keys[serial] }.flatMap { $0.isValid(at: now()) ? $0 : nil }
    }

    private func mayDownload(for serial: String) -> Bool {
        guard given.isAutomatic, !serial.hasPrefix(PlatformKey.publicKeyPrefix) else { return false }
        return state.withLock { $0.missedAt }.map { now().timeIntervalSince($0) >= Self.pauseAfterMiss } ?? true
    }

    private func unknownSerial(_ serial: String) -> WeChatPayError {
        let (known, hasPublicKey) = state.withLock { ($0.keys, $0.keys.values.contains(where: \.isPublicKey)) }
        if let expired = known[serial] {
            return WeChatPayError(
                .unknownSerial, "The signature names the platform certificate \(expired.serial), which is not valid now.",
                advice: "Use .automatic, which renews certificates in time, or check the local clock."
            )
        }
        let isPublicKey = serial.hasPrefix(PlatformKey.publicKeyPrefix)
        let advice =
            switch (isPublicKey, hasPublicKey) {
            case (true, true): "The merchant platform shows the ID that belongs to the public key; compare it with the configured one."
            case (true, false):
                "The platform signs with its public key, but only certificates are configured here: add the public key and its ID."
            case (false, true) where !given.isAutomatic:
                "The platform still signs with a certificate, but only a public key is configured here: add .automatic until the switch is done."
            default: "Use .automatic, or add that certificate; if the serial is your own certificate's, something answers in the platform's place."
            }
        return WeChatPayError(
            .unknownSerial, "The signature names the platform key \(serial.quotedInErrors), which is not among the known.", advice: advice)
    }
}
