import Synchronization

/// Encrypts the sensitive fields of one request with one key, and remembers whether it had to.
final class FieldEncrypter: Sendable {
    private let key: (any PlatformPublicKey)?
    private let used = Mutex(false)

    init(key: (any PlatformPublicKey)?) { self.key = key }

    var wasUsed: Bool { used.withLock { $0 } }

    /// - Throws: ``EndpointRequest/NeedsEncryptionKey`` when no key is known yet.
    func encrypt(_ text: String) throws -> String {
        guard let key else { throw EndpointRequest.NeedsEncryptionKey() }
        used.withLock { $0 = true }
        return try key.encrypt(text)
    }
}
