import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A notification on its way: what it says, where to, and how often it was tried.
struct StoredNotification: Codable, Sendable {
    struct Attempt: Codable, Sendable {
        /// Business time.
        let time: Date
        /// The HTTP status, or nothing when no answer came.
        let status: Int?
        let isAcknowledged: Bool
    }

    enum State: String, Codable, Sendable { case pending, delivered, givenUp }

    let id: String
    let event: String
    let summary: String
    let originalType: String
    let resource: JSON
    let url: String
    let createTime: Date
    /// How it is written, when it is one of APIv2.
    var v2: V2Notification?
    var attempts: [Attempt] = []
    var state = State.pending
    /// How often somebody asked for it once more, so that an attempt under way meanwhile knows.
    var repetitions: Int?

    /// How long after each failed attempt the next one is made, in seconds.
    static let schedule: [TimeInterval] = [
        15, 15, 30, 3 * 60, 10 * 60, 20 * 60, 30 * 60, 30 * 60, 30 * 60, 60 * 60, 3 * 3600, 3 * 3600, 3 * 3600, 6 * 3600, 6 * 3600,
    ]

    static func newID() -> String { "EV-" + Nonce.make(length: 29) }

    /// Whether a reply says that the merchant has it.
    func isAcknowledged(by status: Int, _ body: Data) -> Bool {
        (v2 == nil ? WebhookNotification.ProtocolVersion.v3 : .v2).isAcknowledged(by: status, body)
    }

    /// Takes note of an attempt.
    ///
    /// - Returns: when the next one is due; `nil` when none is.
    mutating func record(_ attempt: Attempt) -> Date? {
        attempts.append(attempt)
        if attempt.isAcknowledged {
            state = .delivered
            return nil
        }
        guard attempts.count <= Self.schedule.count else {
            state = .givenUp
            return nil
        }
        return attempt.time.addingTimeInterval(Self.schedule[attempts.count - 1])
    }

    /// Asks for it once more, whatever became of it.
    mutating func repeatNow() {
        state = .pending
        repetitions = (repetitions ?? 0) + 1
    }

    /// The body to send in APIv3, its resource encrypted anew.
    func body(apiV3Key: APIv3Key) throws -> Data {
        var notification = NotificationWriter.V3(
            id: id, event: event, summary: summary, originalType: originalType, resource: try resource.encoded()
        )
        notification.createTime = ShanghaiTime.text(createTime)
        return try notification.body(apiV3Key)
    }
}
