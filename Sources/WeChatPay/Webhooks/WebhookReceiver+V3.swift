import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WebhookReceiver {
    func receiveV3(headers: HTTPFields, body: Data) async throws -> WebhookNotification {
        _ = try requiredCipher()
        try await verifier.verify(headers: headers, body: body)
        return try openV3(body)
    }

    /// Decrypts what has been verified.
    func openV3(_ body: Data) throws -> WebhookNotification {
        let cipher = try requiredCipher()
        let envelope: Envelope
        do {
            envelope = try JSON.decode(Envelope.self, from: body)
        } catch {
            var error = WeChatPayError(decoding: error, of: "The notification is signed, but its body")
            error.advice = "Answer 5xx, so that it comes again, and query the order it may be about."
            throw error
        }
        return WebhookNotification(
            protocolVersion: .v3, id: envelope.id, createTime: Timestamp(envelope.createTime), eventType: envelope.eventType,
            resourceType: envelope.resourceType, summary: envelope.summary, originalType: envelope.resource.originalType,
            resource: try cipher.decrypt(envelope.resource), decrypter: decrypter
        )
    }

    private func requiredCipher() throws -> any ResourceCipher {
        guard let resourceCipher else {
            throw WeChatPayError(.invalidConfiguration, "Notifications can't be decrypted without the APIv3 key.")
        }
        return resourceCipher
    }

    private struct Envelope: Decodable {
        let id: String
        let createTime: String
        let eventType: String
        let resourceType: String?
        let summary: String?
        let resource: EncryptedResource

        init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            id = try member.required("id")
            createTime = try member.required("create_time")
            eventType = try member.required("event_type")
            resourceType = try member.ifPresent("resource_type")
            summary = try member.ifPresent("summary")
            resource = try member.required("resource")
        }
    }
}
