import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// Notifications: verified over the raw body, then decrypted; everything altered is refused with its own error.
@Suite struct WebhookTests {
    private struct Message {
        var headers: HTTPFields
        var body: Data
    }

    private func envelope(_ resource: EncryptedResource) throws -> Data {
        var encrypted: [String: JSON] = [
            "original_type": "transaction", "algorithm": .string(resource.algorithm), "ciphertext": .string(resource.ciphertext),
            "nonce": .string(resource.nonce),
        ]
        encrypted["associated_data"] = resource.associatedData.map { .string($0) }
        return try JSON.object([
            "id": "EV-2018022511223320873", "create_time": "2015-05-20T13:29:35+08:00", "event_type": "TRANSACTION.SUCCESS",
            "resource_type": "encrypt-resource", "summary": "支付成功", "resource": .object(encrypted),
        ]).encoded()
    }

    private func message(associatedData: String? = "transaction", body: Data? = nil) throws -> Message {
        let resource = try APIv3Key(TestKeys.apiV3Key).encrypt(
            Data(#"{"out_trade_no":"1217752501","amount":{"total":888}}"#.utf8), associatedData: associatedData
        )
        let body = try body ?? envelope(resource)
        let signed = try PlatformDouble.answer(body: String(decoding: body, as: UTF8.self))
        return Message(headers: signed.headers, body: body)
    }

    private func receive(_ message: Message, apiV3Key: String = TestKeys.apiV3Key) async throws -> WebhookNotification {
        let wechatPay = try PlatformDouble.accepting().client { $0.apiV3Key = try APIv3Key(apiV3Key) }
        return try await wechatPay.webhooks.receive(headers: message.headers, body: message.body)
    }

    @Test(arguments: ["transaction", "", nil])
    func aNotificationIsVerifiedAndDecrypted(associatedData: String?) async throws {
        let notification = try await receive(message(associatedData: associatedData))
        #expect(notification.id == "EV-2018022511223320873")
        #expect(notification.eventType == "TRANSACTION.SUCCESS")
        #expect(notification.originalType == "transaction")
        #expect(try notification.json.amount.total.int == 888)
    }

    /// What a store has kept comes without headers: that its resource can be decrypted is what vouches for it.
    @Test func whatWasReceivedIsReopenedWithoutItsSignature() throws {
        let webhooks = try PlatformDouble.accepting().client().webhooks
        let body = try message().body
        let notification = try webhooks.reopen(body, as: .v3)
        #expect(notification.id == "EV-2018022511223320873")
        #expect(try notification.json.amount.total.int == 888)
        let exchanged = Data(
            String(decoding: body, as: UTF8.self).replacing(#""associated_data":"transaction""#, with: #""associated_data":"other""#).utf8)
        #expect(exchanged != body)
        let error = #expect(throws: WeChatPayError.self) { try webhooks.reopen(exchanged, as: .v3) }
        #expect(error?.kind == .decryptionFailed)
    }

    @Test func headerNamesComeInAnyCase() async throws {
        let original = try message()
        var headers = HTTPFields()
        for field in original.headers {
            headers.append(HTTPField(name: try #require(HTTPField.Name(field.name.rawName.uppercased())), value: field.value))
        }
        _ = try await receive(Message(headers: headers, body: original.body)).id
    }

    @Test(arguments: ResponseTamperTests.Tampering.allCases)
    func anAlteredNotificationIsRefused(_ tampering: ResponseTamperTests.Tampering) async throws {
        let original = try message()
        var answer = TransportResponse(status: 200, headers: original.headers, body: original.body)
        try tampering.apply(to: &answer)
        let error = await WeChatPayError.thrown { try await receive(Message(headers: answer.headers, body: answer.body)) }
        #expect(error?.kind == tampering.kind)
    }

    @Test func aSignedNotificationUnderAnotherAPIv3KeyIsNamed() async throws {
        let error = await WeChatPayError.thrown { try await receive(message(), apiV3Key: "00000000000000000000000000000000") }
        #expect(error?.kind == .decryptionFailed)
        #expect(error?.advice?.contains("APIv3 key") == true)
    }

    @Test(arguments: [("{}", "$.id is missing"), (#"{"id":1}"#, "$.id has another type"), ("id", "no JSON text"), ("", "no JSON text")])
    func aSignedBodyThatIsNoNotificationIsDescribed(body: String, reason: String) async throws {
        let error = await WeChatPayError.thrown { try await receive(message(body: Data(body.utf8))) }
        #expect(error?.kind == .unreadableBody)
        #expect(error?.message.contains(reason) == true)
    }
}
