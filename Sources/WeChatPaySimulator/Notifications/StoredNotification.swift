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

    /// How long after each failed attempt the next one is made, in seconds.
    static let schedule: [TimeInterval] = [
        15, 15, 30, 3 * 60, 10 * 60, 20 * 60, 30 * 60, 30 * 60, 30 * 60, 60 * 60, 3 * 3600, 3 * 3600, 3 * 3600, 6 * 3600, 6 * 3600,
    ]

    /// Whether a reply says that the merchant has it.
    func isAcknowledged(by status: Int, _ body: Data) -> Bool {
        v2 == nil ? status == 200 || status == 204 : V2Notification.isAcknowledgement(status: status, body: body)
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

    /// The body to send in APIv3, its resource encrypted anew.
    func body(apiV3Key: APIv3Key) throws -> Data {
        let encrypted = try apiV3Key.encrypt(resource.encoded(), associatedData: originalType)
        let body: JSON = [
            "id": .string(id), "create_time": .string(ShanghaiTime.text(createTime)), "event_type": .string(event),
            "resource_type": "encrypt-resource", "summary": .string(summary),
            "resource": [
                "original_type": .string(originalType), "algorithm": .string(encrypted.algorithm), "ciphertext": .string(encrypted.ciphertext),
                "nonce": .string(encrypted.nonce), "associated_data": .string(originalType),
            ],
        ]
        return try body.encoded()
    }
}
