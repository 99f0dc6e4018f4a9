import Synchronization

/// Encrypts the sensitive fields of one request with one platform key, and remembers whether it had to.
final class FieldEncrypter: Sendable {
    let key: PlatformKey
    private let used = Mutex(false)

    init(key: PlatformKey) { self.key = key }

    var wasUsed: Bool { used.withLock { $0 } }

    func encrypt(_ text: String) throws -> String {
        used.withLock { $0 = true }
        return try key.encrypt(text)
    }
}
