#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WebhookReceiver {
    /// The names by which messages call the merchant.
    private static let merchantNames = ["mch_id", "mchid", "combine_mch_id"]

    func receiveV2(_ body: Data) throws -> WebhookNotification {
        let apiV2Key = try requiredKey()
        let message = try XML(parsing: body)
        let parameters = try Self.parameters(of: message)
        if let name = Self.merchantNames.first(where: { message[$0].hasText && message[$0].string != merchantID }) {
            throw WeChatPayError(
                .otherMerchant, "The notification is for another merchant: its \(name) is not \(merchantID).",
                advice: "Look at the notify_url that the other merchant's orders carry."
            )
        }
        let isSigned = message.sign.hasText
        if isSigned { try Self.check(message, parameters, with: apiV2Key) }
        guard message.return_code.string != "FAIL" else {
            throw WeChatPayError(
                isSigned ? .rejected : .unverifiedError, "The notification says FAIL: \(message.return_msg.string ?? "no reason given").",
                advice: "It tells nothing of an order; query what you wait for."
            )
        }
        if message.req_info.hasText { return try refundNotice(message, with: apiV2Key) }
        guard isSigned else {
            throw WeChatPayError(
                .missingSignature, "The notification carries no sign, so it may be anyone's. Only a refund notice comes without.",
                advice: "Refuse it; anyone can send a request to a notify_url."
            )
        }
        return try notification(of: message, body)
    }

    /// Verifies the signature of any message of APIv2.
    func verifyV2(_ body: Data) throws { try Self.verify(body, with: requiredKey()) }

    static func verify(_ body: Data, with apiV2Key: APIv2Key) throws {
        let message = try XML(parsing: body)
        let parameters = try parameters(of: message)
        guard message.sign.hasText else {
            throw WeChatPayError(
                .missingSignature, "The message carries no sign.",
                advice: "A refund notice has none; what vouches for it is that it can be decrypted."
            )
        }
        try check(message, parameters, with: apiV2Key)
    }

    private func requiredKey() throws -> APIv2Key {
        guard let apiV2Key else {
            throw WeChatPayError(
                .invalidConfiguration, "Messages of APIv2 (XML) can't be verified without the APIv2 key.",
                advice: "Configure apiV2Key: the API key of 32 characters from the merchant platform's API security page."
            )
        }
        return apiV2Key
    }

    private static func parameters(of message: XML) throws -> [V2Parameter] {
        guard let parameters = message.signedParameters else {
            throw WeChatPayError(
                .unreadableBody, "A member of the message stands twice or has members of its own, so that it can't be said what is signed."
            )
        }
        return parameters
    }

    private static func check(_ message: XML, _ parameters: [V2Parameter], with key: APIv2Key) throws {
        let signature = message.sign.string ?? ""
        guard SignType(signatureLength: signature.utf8.count) != nil else {
            throw WeChatPayError(
                .signatureMismatch, "The message's sign has \(signature.utf8.count) characters; MD5 has 32, HMAC-SHA256 64."
            )
        }
        guard key.isValidSignature(signature, of: parameters) else {
            throw WeChatPayError(
                .signatureMismatch, "The message's sign does not fit its members and the APIv2 key.",
                advice: "Either it was altered on its way, or the platform holds another APIv2 key (changed on its website?)."
            )
        }
    }

    private func refundNotice(_ message: XML, with key: APIv2Key) throws -> WebhookNotification {
        let resource = try key.decrypt(message.req_info.string ?? "")
        let members: XML
        do {
            members = try XML(parsing: resource)
        } catch var error as WeChatPayError {
            error.message = "The refund notice's req_info was decrypted, but it is no message: " + error.message
            throw error
        }
        guard members.refund_id.hasText, members.out_refund_no.hasText, members.refund_status.hasText, members.refund_fee.int != nil else {
            throw WeChatPayError(.unreadableBody, "The refund notice's req_info was decrypted, but it tells of no refund.")
        }
        return notification(V2Event(message, members: members), resource: resource, message: message, members: members)
    }

    private func notification(of message: XML, _ body: Data) throws -> WebhookNotification {
        guard message.event_ciphertext.hasText else {
            return notification(V2Event(message, members: message), resource: body, message: message, members: message)
        }
        guard let resourceCipher else {
            throw WeChatPayError(.invalidConfiguration, "The notification's event_ciphertext can't be decrypted without the APIv3 key.")
        }
        let encrypted = EncryptedResource(
            algorithm: message.event_algorithm.string ?? "", ciphertext: message.event_ciphertext.string ?? "",
            nonce: message.event_nonce.string ?? "", associatedData: message.event_associated_data.string
        )
        return notification(V2Event(message, members: message), resource: try resourceCipher.decrypt(encrypted), message: message, members: nil)
    }

    private func notification(_ event: V2Event, resource: Data, message: XML, members: XML?) -> WebhookNotification {
        WebhookNotification(
            protocolVersion: .v2, id: event.id, createTime: event.time, eventType: event.type, resource: resource, message: message, members: members,
            decrypter: decrypter
        )
    }
}
