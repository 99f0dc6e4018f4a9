public import HTTPTypes

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Receives the platform's notifications: verifies the signature over the raw body, then decrypts the resource.
///
/// Answer the platform within five seconds: 200 or 204 once the notification is recorded, 4xx or 5xx when this throws. The same
/// notification comes again until it is acknowledged, duplicates and any order occur.
///
/// ```swift
/// let notification = try await wechatPay.webhooks.receive(headers: request.headers, body: bytes)
/// if notification.eventType == "TRANSACTION.SUCCESS" { … try notification.json.out_trade_no.string … }
/// ```
public struct WebhookReceiver: Sendable {
    let verifier: MessageVerifier
    let apiV3Key: APIv3Key?
    let decrypter: any FieldDecrypter

    /// - Parameters:
    ///   - headers: as received; their names' case does not matter.
    ///   - body: the exact bytes received, not parsed and encoded again.
    /// - Throws: ``WeChatPayError`` whose kind says which check failed. Answer 4xx or 5xx and act on nothing in it.
    public func receive(headers: HTTPFields, body: Data) async throws -> WebhookNotification {
        guard let apiV3Key else {
            throw WeChatPayError(.invalidConfiguration, "Notifications can't be decrypted without the APIv3 key.")
        }
        try await verifier.verify(headers: headers, body: body)
        let envelope: Envelope
        do {
            envelope = try JSONDecoder().decode(Envelope.self, from: body)
        } catch {
            var error = WeChatPayError(decoding: error)
            error.message = "The notification is signed, but its body is not as documented. " + error.message
            error.advice = "Answer 5xx, so that it comes again, and query the order it may be about."
            throw error
        }
        return WebhookNotification(
            id: envelope.id, createTime: envelope.createTime, eventType: envelope.eventType, resourceType: envelope.resourceType,
            summary: envelope.summary, originalType: envelope.resource.originalType, resource: try apiV3Key.decrypt(envelope.resource),
            decrypter: decrypter
        )
    }

    private struct Envelope: Decodable {
        let id: String
        let createTime: String
        let eventType: String
        let resourceType: String?
        let summary: String?
        let resource: EncryptedResource

        enum CodingKeys: String, CodingKey {
            case id, summary, resource
            case createTime = "create_time"
            case eventType = "event_type"
            case resourceType = "resource_type"
        }
    }
}

extension WeChatPay {
    /// Receives notifications for this client's merchant, with this client's keys.
    public var webhooks: WebhookReceiver { core.webhooks }
}
