import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// What a merchant's server answers.
@Suite struct WebhookReplyTests {
    @Test func aNotificationOfAPIv2IsAcknowledgedInXML() async throws {
        let notification = try await V2Notice.client().webhooks.receive(headers: [:], body: V2Notice.signed(V2Notice.payment))
        let reply = notification.acknowledgement
        #expect(reply.status == 200)
        #expect(reply.contentType == "text/xml; charset=utf-8")
        let text = "<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>"
        #expect(String(decoding: reply.body, as: UTF8.self) == text)
    }

    @Test func aNotificationOfAPIv3IsAcknowledgedWithoutContent() {
        let notification = WebhookNotification(
            protocolVersion: .v3, id: "EV", createTime: nil, eventType: "E", resource: Data(), decrypter: TestKeys.shared.merchant
        )
        #expect(notification.acknowledgement == WebhookReply(status: 204))
    }

    @Test(arguments: [
        (WeChatPayError.Kind.signatureMismatch, 400), (.missingHeader, 400), (.unreadableBody, 400), (.invalidConfiguration, 500),
        (.decryptionFailed, 500), (.platformKeysUnavailable, 500),
    ])
    func aRefusalSaysWhoseFaultItIsInTheRequestsProtocol(kind: WeChatPayError.Kind, status: Int) throws {
        let error = WeChatPayError(kind, "secret detail")
        let v2 = WebhookReply.refusal(of: error, headers: [:], body: Data("<xml/>".utf8))
        #expect(v2.status == status)
        let message = try XML(parsing: v2.body)
        #expect(message.return_code.string == "FAIL")
        #expect(message.return_msg.string == kind.description)
        let v3 = WebhookReply.refusal(of: error, headers: [:], body: Data("{}".utf8))
        #expect(v3.status == status)
        #expect(v3.contentType == "application/json; charset=utf-8")
        #expect(try JSON(parsing: v3.body) == ["code": "FAIL", "message": .string(kind.description)])
    }

    @Test func whatIsNoErrorOfTheReceiverIsTheServersOwn() throws {
        let reply = WebhookReply.refusal(of: CancellationError(), headers: [:], body: Data("<xml/>".utf8))
        #expect(reply.status == 500)
        #expect(try XML(parsing: reply.body).return_code.string == "FAIL")
    }
}
