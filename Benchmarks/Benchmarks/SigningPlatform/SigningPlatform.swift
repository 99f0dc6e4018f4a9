public import Foundation
public import HTTPTypes
public import WeChatPay

/// The part of the platform that signs: it knows one merchant, and makes answers and notifications that this merchant verifies.
public struct SigningPlatform: Sendable {
    private static let keyID = "PUB_KEY_ID_0114232134912410000000000000"
    private static let merchantID = "1900000109"
    private static let merchantSerial = "5F"

    private let signingKey: RSAPrivateKey
    private let merchantKey: RSAPrivateKey
    private let apiV3Key: String

    public init() throws {
        signingKey = try RSAPrivateKey.generate()
        merchantKey = try RSAPrivateKey.generate()
        apiV3Key = Nonce.make(length: 32)
    }

    /// The platform whose keys ``save(to:baseURL:)`` has written.
    public init(folder: String) throws {
        signingKey = try RSAPrivateKey(pem: String(contentsOfFile: "\(folder)/platform_key.pem", encoding: .utf8))
        merchantKey = try RSAPrivateKey(pem: String(contentsOfFile: "\(folder)/apiclient_key.pem", encoding: .utf8))
        apiV3Key = try JSON(parsing: Data(contentsOf: URL(filePath: "\(folder)/wechatpay.json"))).apiV3Key.string ?? ""
    }

    /// Writes what a simulator writes for its merchant, and the platform's own key besides. The folder should be for its owner alone.
    public func save(to folder: String, baseURL: String) throws {
        let configuration: JSON = [
            "mchid": .string(Self.merchantID), "appid": "wxd678efh567hg6787", "privateKey": "apiclient_key.pem",
            "merchantSerial": .string(Self.merchantSerial), "apiV3Key": .string(apiV3Key), "baseURL": .string(baseURL),
            "platformPublicKey": "pub_key.pem", "platformPublicKeyID": .string(Self.keyID),
        ]
        for (name, content) in [
            ("platform_key.pem", Data(signingKey.pemRepresentation.utf8)), ("apiclient_key.pem", Data(merchantKey.pemRepresentation.utf8)),
            ("pub_key.pem", Data(signingKey.publicKey.pemRepresentation.utf8)), ("wechatpay.json", try configuration.encoded()),
        ] {
            let path = "\(folder)/\(name)"
            guard FileManager.default.createFile(atPath: path, contents: content, attributes: [.posixPermissions: 0o600]) else {
                throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
            }
        }
    }

    /// What the merchant reads notifications with.
    public var receiver: WebhookReceiver {
        get throws {
            let merchant = try Merchant(id: Self.merchantID, serial: Self.merchantSerial, signer: merchantKey, decrypter: merchantKey)
            let keys = try PlatformKeys(keys: [PlatformKey(id: Self.keyID, pem: signingKey.publicKey.pemRepresentation)])
            return try WeChatPay(.init(merchant: merchant, apiV3Key: APIv3Key(apiV3Key), platformKeys: keys)).webhooks
        }
    }

    /// The headers that sign `body` now.
    public func headers(for body: Data) throws -> HTTPFields {
        let timestamp = String(Int(Date().timeIntervalSince1970))
        let nonce = Nonce.make()
        let signature = try signingKey.signature(for: SignedText.response(timestamp: timestamp, nonce: nonce, body: body))
        return [
            .contentType: "application/json", .wechatPaySerial: Self.keyID, .wechatPayTimestamp: timestamp, .wechatPayNonce: nonce,
            .wechatPaySignature: signature.base64EncodedString(), .wechatPaySignatureType: "WECHATPAY2-SHA256-RSA2048",
        ]
    }

    /// Notifications of payments, each of another one.
    public func notifications(_ count: Int) async throws -> [WebhookRequest] {
        try await withThrowingTaskGroup { group in
            for _ in 0..<count { group.addTask { try notification() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func notification() throws -> WebhookRequest {
        let id = UUID().uuidString
        let resource = try APIv3Key(apiV3Key).encrypt(Self.paidOrder(id).encoded(), associatedData: "transaction")
        let envelope: JSON = [
            "id": .string(id), "create_time": "2026-06-08T10:34:57+08:00", "event_type": "TRANSACTION.SUCCESS",
            "resource_type": "encrypt-resource", "summary": "支付成功",
            "resource": [
                "original_type": "transaction", "algorithm": .string(resource.algorithm), "ciphertext": .string(resource.ciphertext),
                "nonce": .string(resource.nonce), "associated_data": "transaction",
            ],
        ]
        let body = try envelope.encoded()
        return WebhookRequest(headers: try headers(for: body), body: body)
    }

    /// An order as its query answers it.
    public static func paidOrder(_ number: String) -> JSON {
        [
            "transaction_id": .string(number), "out_trade_no": .string(number), "mchid": .string(merchantID), "appid": "wxd678efh567hg6787",
            "trade_state": "SUCCESS", "trade_type": "JSAPI", "trade_state_desc": "支付成功", "bank_type": "CMC", "attach": "自定义数据",
            "success_time": "2026-06-08T10:34:56+08:00", "payer": ["openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"],
            "amount": ["payer_total": 100, "total": 100, "currency": "CNY", "payer_currency": "CNY"],
        ]
    }
}
