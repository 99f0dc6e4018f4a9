import Foundation
import HTTPTypes
import WeChatPay

/// Notifications of payments, each of another one, signed and encrypted as the platform does it, and what a merchant reads them with.
struct SigningPlatform {
    private static let keyID = "PUB_KEY_ID_0114232134912410000000000000"
    let receiver: WebhookReceiver
    private let signingKey: RSAPrivateKey
    private let apiV3Key: APIv3Key

    init() throws {
        signingKey = try RSAPrivateKey.generate()
        apiV3Key = try APIv3Key(Nonce.make(length: 32))
        let merchantKey = try RSAPrivateKey.generate()
        let merchant = try Merchant(id: "1900000109", serial: "5F", signer: merchantKey, decrypter: merchantKey)
        let keys = try PlatformKeys(keys: [PlatformKey(id: Self.keyID, pem: signingKey.publicKey.pemRepresentation)])
        receiver = try WeChatPay(.init(merchant: merchant, apiV3Key: apiV3Key, platformKeys: keys)).webhooks
    }

    func notifications(_ count: Int) async throws -> [WebhookRequest] {
        try await withThrowingTaskGroup { group in
            for _ in 0..<count { group.addTask { try notification() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func notification() throws -> WebhookRequest {
        let id = UUID().uuidString
        let transaction: JSON = [
            "transaction_id": .string(id), "out_trade_no": .string(id), "mchid": "1900000109", "appid": "wxd678efh567hg6787",
            "trade_state": "SUCCESS", "trade_type": "JSAPI", "trade_state_desc": "支付成功", "bank_type": "CMC", "attach": "自定义数据",
            "success_time": "2026-06-08T10:34:56+08:00", "payer": ["openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"],
            "amount": ["payer_total": 100, "total": 100, "currency": "CNY", "payer_currency": "CNY"],
        ]
        let resource = try apiV3Key.encrypt(transaction.encoded(), associatedData: "transaction")
        let envelope: JSON = [
            "id": .string(id), "create_time": "2026-06-08T10:34:57+08:00", "event_type": "TRANSACTION.SUCCESS",
            "resource_type": "encrypt-resource", "summary": "支付成功",
            "resource": [
                "original_type": "transaction", "algorithm": .string(resource.algorithm), "ciphertext": .string(resource.ciphertext),
                "nonce": .string(resource.nonce), "associated_data": "transaction",
            ],
        ]
        let body = try envelope.encoded()
        let timestamp = String(Int(Date().timeIntervalSince1970))
        let nonce = Nonce.make()
        let signature = try signingKey.signature(for: SignedText.response(timestamp: timestamp, nonce: nonce, body: body))
        let headers: HTTPFields = [
            .contentType: "application/json", .wechatPaySerial: Self.keyID, .wechatPayTimestamp: timestamp, .wechatPayNonce: nonce,
            .wechatPaySignature: signature.base64EncodedString(),
        ]
        return WebhookRequest(headers: headers, body: body)
    }
}
