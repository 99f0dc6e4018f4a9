import Foundation
import HTTPTypes

@testable import WeChatPay
@testable import WeChatPaySimulator

/// Writes what the platform would send, with the platform's keys, and knows the merchant's client.
struct Sender: Sendable {
    let credentials: Simulator.Credentials

    init() throws { self.credentials = try .shared() }

    func withReceiver(_ body: @Sendable (WebhookReceiver) async throws -> Void) async throws {
        let configuration = try WeChatPay.Configuration(
            merchant: Merchant(id: credentials.mchid, privateKey: credentials.privateKey, certificate: credentials.certificate),
            apiV3Key: APIv3Key(credentials.apiV3Key), apiV2Key: APIv2Key(credentials.apiV2Key),
            platformKeys: .publicKey(id: credentials.platformPublicKeyID, pem: credentials.platformPublicKey)
        )
        try await WeChatPay.withClient(configuration) { try await body($0.webhooks) }
    }

    func v3(_ id: String = "EV-1", event: String = "TRANSACTION.SUCCESS", resource: JSON = ["openid": "oPerson"]) throws -> WebhookRequest {
        let notification = StoredNotification(
            id: id, event: event, summary: "支付成功", originalType: "transaction", resource: resource, url: "", createTime: Date()
        )
        let body = try notification.body(apiV3Key: APIv3Key(credentials.apiV3Key))
        let key = try RSAPrivateKey(pem: credentials.platform.publicKeyPrivateHalf)
        var headers = try PlatformSigner(serial: credentials.platformPublicKeyID, key: key).headers(for: body)
        headers[.contentType] = "application/json"
        return WebhookRequest(headers: headers, body: body)
    }

    func v2(_ transactionID: String = "4200") throws -> WebhookRequest {
        var message: XML = [
            "return_code": "SUCCESS", "result_code": "SUCCESS", "appid": "wx1", "mch_id": .text(credentials.mchid), "nonce_str": "n",
            "total_fee": "888", "transaction_id": .text(transactionID), "out_trade_no": "1409811653", "openid": "oPerson",
        ]
        let signature = try APIv2Key(credentials.apiV2Key).signature(of: message.members.map { ($0.name, $0.value.string ?? "") }, type: .md5)
        message.sign = .text(signature)
        return WebhookRequest(headers: [.contentType: "text/xml"], body: message.serialized())
    }
}
