import Benchmark
import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import WeChatPay
import WeChatPayPayments

typealias Transaction = V3.Pay.Transactions.OutTradeNo.OutTradeNo.GetReply

/// One notification of a payment, signed and encrypted as the platform does it, and what a merchant reads it with.
private struct Notice {
    let receiver: WebhookReceiver
    let headers: HTTPFields
    let body: Data
    let key: APIv3Key
    let resource: EncryptedResource
    let notification: WebhookNotification
    let platform: _RSA.Signing.PublicKey
    let signature: _RSA.Signing.RSASignature
    let signedText: Data

    init() async throws {
        let platform = try RSAPrivateKey.generate()
        let serial = "PUB_KEY_ID_0114232134912410000000000000"
        let apiV3Key = Nonce.make(length: 32)
        let merchantKey = try RSAPrivateKey.generate()
        key = try APIv3Key(apiV3Key)
        let merchant = try Merchant(id: "1900000109", serial: "5F", signer: merchantKey, decrypter: merchantKey)
        let keys = try PlatformKeys(keys: [PlatformKey(id: serial, pem: platform.publicKey.pemRepresentation)])
        receiver = try WeChatPay(.init(merchant: merchant, apiV3Key: key, platformKeys: keys)).webhooks
        resource = try key.encrypt(Data(Self.transaction.utf8), associatedData: "transaction")
        let envelope: JSON = [
            "id": "EV-2018022511223320873", "create_time": "2015-05-20T13:29:35+08:00", "event_type": "TRANSACTION.SUCCESS",
            "resource_type": "encrypt-resource", "summary": "支付成功",
            "resource": [
                "original_type": "transaction", "algorithm": .string(resource.algorithm), "ciphertext": .string(resource.ciphertext),
                "nonce": .string(resource.nonce), "associated_data": "transaction",
            ],
        ]
        body = try envelope.encoded()
        let timestamp = String(Int(Date().timeIntervalSince1970))
        let nonce = Nonce.make()
        signedText = SignedText.response(timestamp: timestamp, nonce: nonce, body: body)
        let signature = try platform.signature(for: signedText)
        self.signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
        self.platform = try _RSA.Signing.PublicKey(pemRepresentation: platform.publicKey.pemRepresentation)
        headers = [
            .contentType: "application/json", .wechatPaySerial: serial, .wechatPayTimestamp: timestamp, .wechatPayNonce: nonce,
            .wechatPaySignature: signature.base64EncodedString(), .requestID: "08D4D8E6B20610C10118",
        ]
        notification = try await receiver.receive(headers: headers, body: body)
    }

    /// A payment with the fields that the platform's documents show, a discount and what was bought among them.
    private static let transaction = """
        {"transaction_id":"1217752501201407033233368018","amount":{"payer_total":100,"total":110,"currency":"CNY","payer_currency":"CNY"},\
        "mchid":"1230000109","trade_state":"SUCCESS","bank_type":"CMC","promotion_detail":[{"amount":10,"wechatpay_contribute":0,\
        "coupon_id":"109519","scope":"GLOBAL","merchant_contribute":10,"name":"单品惠-6","other_contribute":0,"currency":"CNY",\
        "stock_id":"931386","goods_detail":[{"goods_remark":"商品备注信息","quantity":1,"discount_amount":10,"goods_id":"M1006",\
        "unit_price":110}]}],"success_time":"2018-06-08T10:34:56+08:00","payer":{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},\
        "out_trade_no":"1217752501201407033233368018","appid":"wxd678efh567hg6787","trade_state_desc":"支付成功","trade_type":"MICROPAY",\
        "attach":"自定义数据","scene_info":{"device_id":"013467007045764"}}
        """
}

/// What a merchant's server does for every notification, whole and in its steps. One iteration is 100 notifications: what it costs to start an
/// asynchronous one would count otherwise.
func receiveBenchmarks() {
    Benchmark("100 notifications, bare RSA verify of it") { _, notice in
        for _ in 0..<100 {
            blackHole(notice.platform.isValidSignature(notice.signature, for: SHA256.hash(data: notice.signedText), padding: .insecurePKCS1v1_5))
        }
    } setup: {
        try await Notice()
    }

    Benchmark("100 notifications, receive and take its event") { _, notice in
        for _ in 0..<100 {
            blackHole(try await notice.receiver.receive(headers: notice.headers, body: notice.body).event)
        }
    } setup: {
        try await Notice()
    }

    Benchmark("100 notifications, receive and read as JSON") { _, notice in
        for _ in 0..<100 {
            blackHole(try await notice.receiver.receive(headers: notice.headers, body: notice.body).json)
        }
    } setup: {
        try await Notice()
    }

    Benchmark("100 notifications, receive") { _, notice in
        for _ in 0..<100 { blackHole(try await notice.receiver.receive(headers: notice.headers, body: notice.body)) }
    } setup: {
        try await Notice()
    }

    Benchmark("100 notifications, open without verifying") { _, notice in
        for _ in 0..<100 { blackHole(try notice.receiver.reopen(notice.body, as: .v3)) }
    } setup: {
        try await Notice()
    }

    Benchmark("100 notifications, decrypt its resource") { _, notice in
        for _ in 0..<100 { blackHole(try notice.key.decrypt(notice.resource)) }
    } setup: {
        try await Notice()
    }

    Benchmark("100 notifications, take its event") { _, notice in
        for _ in 0..<100 { blackHole(try notice.notification.event) }
    } setup: {
        try await Notice()
    }

    Benchmark("100 notifications, decode its resource by Foundation alone") { _, notice in
        for _ in 0..<100 { blackHole(try JSONDecoder().decode(Transaction.self, from: notice.notification.resource)) }
    } setup: {
        try await Notice()
    }

    Benchmark("100 notifications, read its resource as JSON") { _, notice in
        for _ in 0..<100 { blackHole(try notice.notification.json) }
    } setup: {
        try await Notice()
    }
}
