import Synchronization

/// Where this service is reached: as configured, or on the port it was given.
final class ServerAddress: Sendable {
    private let base: Mutex<String>

    init(_ settings: Settings) {
        self.base = Mutex(settings.publicURL ?? "http://\(settings.hostname):\(settings.port)")
    }

    var url: String { base.withLock { $0 } }

    func serverStarted(_ settings: Settings, port: Int) {
        if settings.publicURL == nil { base.withLock { $0 = "http://\(settings.hostname):\(port)" } }
    }
}
