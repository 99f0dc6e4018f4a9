import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// Notifications of APIv2 that Python's hashlib, hmac and `cryptography` made, committed.
@Suite struct V2NotificationVectorTests {
    private func receive(_ body: String, key: String? = nil) async throws -> WebhookNotification {
        let facts = try Vectors.facts()
        let wechatPay = try PlatformDouble.accepting().client {
            $0.merchant = try Vectors.merchant()
            $0.apiV2Key = try APIv2Key(key ?? facts.apiV2Key)
        }
        return try await wechatPay.webhooks.receive(headers: [:], body: Data(body.utf8))
    }

    @Test(arguments: ["payment, MD5", "payment, HMAC-SHA256"])
    func aPaymentIsVerified(name: String) async throws {
        let body = try #require(try Vectors.v2Notifications()[name])
        let notification = try await receive(body)
        #expect(notification.id == "transaction-success:1217752501201407033233368018")
        #expect(try notification.xml.detail.string == "充电 🚲 & <½>")
        let altered = body.replacing("<![CDATA[888]]>", with: "<![CDATA[889]]>")
        #expect(await WeChatPayError.thrown { try await receive(altered) }?.kind == .signatureMismatch)
    }

    @Test func aRefundNoticeIsDecryptedUnderItsKeyOnly() async throws {
        let body = try #require(try Vectors.v2Notifications()["refund"])
        let notification = try await receive(body)
        #expect(notification.id == "refund-processed:50000408942018111907145868882:SUCCESS")
        #expect(try notification.xml.refund_recv_accout.string == "支付用户零钱")
        let other = String(try Vectors.facts().apiV2Key.reversed())
        #expect(await WeChatPayError.thrown { try await receive(body, key: other) }?.kind == .decryptionFailed)
    }
}
