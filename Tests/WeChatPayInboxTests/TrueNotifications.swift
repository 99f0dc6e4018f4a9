import Foundation
import WeChatPay

@testable import WeChatPaySimulator

/// Notifications as the platform sends them, and who can verify them.
struct TrueNotifications {
    let writer: NotificationWriter
    let receiver: WebhookReceiver

    static let shared = Result { try TrueNotifications() }

    private init() throws {
        let credentials = try Simulator.Credentials.generate()
        self.writer = try NotificationWriter(credentials)
        let configuration = try WeChatPay.Configuration(
            merchant: Merchant(id: credentials.mchid, privateKey: credentials.privateKey, certificate: credentials.certificate),
            apiV3Key: APIv3Key(credentials.apiV3Key),
            platformKeys: .publicKey(id: credentials.platformPublicKeyID, pem: credentials.platformPublicKey)
        )
        self.receiver = try WeChatPay(configuration).webhooks
    }

    /// A refund that failed; of one refund there may be several such.
    func refund(_ id: String, of number: String = "R1", at second: Int = 0) throws -> WebhookRequest {
        let resource: JSON = ["mchid": .string(writer.credentials.mchid), "out_refund_no": .string(number), "user_received_account": "支付用户零钱"]
        var notification = NotificationWriter.V3(
            id: id, event: "REFUND.ABNORMAL", summary: "", originalType: "refund", resource: try resource.encoded()
        )
        notification.createTime = "2026-01-01T00:00:0\(second)+08:00"
        return try writer.v3(notification)
    }
}
