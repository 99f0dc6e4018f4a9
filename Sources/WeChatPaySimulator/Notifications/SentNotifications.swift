import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the platform tells the merchant: to be looked at, sent again, and sent with other contents.
struct SentNotifications: Sendable {
    let state: StateFile
    let clock: SimulatorClock

    /// Those made until now, latest first.
    func latest(limit: Int) async throws -> [StoredNotification] {
        let now = clock.now
        return try await state.read { try NotificationQueue(records: $0).latest(at: now, limit: limit) }
    }

    /// - Throws: ``SimulatorError`` when there is no such notification.
    func find(_ id: String) async throws -> StoredNotification { try await state.read { try Self.find(id, $0) } }

    /// When the next one is to be sent; `nil` when none is.
    func nextDue() async throws -> Date? { try await state.read { try NotificationQueue(records: $0).nextDue() } }

    /// Sends a notification once more, now, whatever became of it. Its schedule goes on from there.
    ///
    /// - Throws: ``SimulatorError`` when there is no such notification.
    func sendAgain(_ id: String) async throws {
        let now = clock.now
        try await state.write { records in
            var notification = try Self.find(id, records)
            notification.repeatNow()
            try NotificationQueue(records: records).save(notification, due: now)
        }
    }

    /// Sends a new notification like an earlier one, with another content: newly numbered, encrypted and signed.
    ///
    /// - Parameter content: the resource as JSON; of a notification of APIv2 its members as XML.
    /// - Returns: its number.
    /// - Throws: ``SimulatorError`` when there is no such notification, or the content can't be read.
    func send(like id: String, content: String) async throws -> String {
        let now = clock.now
        return try await state.write { records in
            let notification = try Self.find(id, records).edited(content, at: now)
            try NotificationQueue(records: records).save(notification, due: now)
            return notification.id
        }
    }

    private static func find(_ id: String, _ records: Records) throws -> StoredNotification {
        guard let notification = try NotificationQueue(records: records).find(id) else {
            throw SimulatorError.notFound("There is no notification \(id).", "没有通知 \(id)。")
        }
        return notification
    }
}
