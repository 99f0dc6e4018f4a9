import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A request that came to the listener, as it came, and what became of it.
struct ReceivedRequest: Sendable {
    /// Its number in the store.
    var number: Int?
    var time: Date
    var path: String
    /// As received: the resource stays encrypted.
    var request: WebhookRequest
    var protocolVersion: WebhookNotification.ProtocolVersion
    /// Of a verified notification.
    var eventType: String?
    var notificationID: String?
    /// Why it was refused; `nil` when it was verified.
    var refusal: String?
    /// The status it was answered with.
    var answer: Int
    var forward: Forward?

    var isVerified: Bool { refusal == nil }

    /// The request as it went over the wire, but for the ends of the lines.
    var message: Data {
        let lines = ["\(request.method.rawValue) \(path) HTTP/1.1"] + request.headers.map { "\($0.name.rawName): \($0.value)" }
        return Data((lines.joined(separator: "\n") + "\n\n").utf8) + request.body
    }

    /// Where it was sent on to, and what came of that.
    struct Forward: Sendable, Codable {
        var url: String
        var status: Int?
        /// Why there is no answer.
        var failure: String?
        var milliseconds: Int
    }
}
