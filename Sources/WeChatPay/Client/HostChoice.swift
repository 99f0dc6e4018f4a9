import Synchronization

/// Which of the two hosts the next attempt goes to: the backup for a while after connections to the main one have failed.
final class HostChoice: Sendable {
    private static let timeOnBackup: Duration = .seconds(60)

    private let host: Host
    private let mainFailedAt = Mutex<ContinuousClock.Instant?>(nil)

    init(_ host: Host) { self.host = host }

    var origin: String {
        guard let backup = host.backupOrigin, let failedAt = mainFailedAt.withLock({ $0 }), failedAt.duration(to: .now) < Self.timeOnBackup
        else { return host.origin }
        return backup
    }

    func connectionFailed(to origin: String) {
        mainFailedAt.withLock { $0 = origin == host.origin ? .now : nil }
    }

    func answered(by origin: String) {
        if origin == host.origin { mainFailedAt.withLock { $0 = nil } }
    }
}
