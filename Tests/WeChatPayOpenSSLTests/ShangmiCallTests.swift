import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPayOpenSSL

/// Whole calls; gmssl has signed what the platform answers.
@Suite struct ShangmiCallTests {
    private struct Contract: Codable {
        var name: Sensitive
    }

    private static func thrown(_ body: () async throws -> Void) async -> WeChatPayError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? WeChatPayError
        }
    }

    private func publicKey() throws -> PlatformKeys {
        try .publicKey(id: ShangmiVectors.shared.get().publicKeyID, pem: ShangmiVectors.text("platform_public.pem"), algorithms: .shangmi)
    }

    @Test func aCallIsSignedItsAnswerVerifiedUnderDownloadedCertificatesAndItsFieldsDecrypted() async throws {
        let platform = try PlayedPlatform("contract under certificate")
        let wechatPay = try platform.client()
        let answer = try await wechatPay.v3.ebike.charge.contracts.get(query: ["a": "充电"])
        #expect(answer.isVerified)
        #expect(try answer.decode(Contract.self).name.text == "张三 🚲")
        #expect(
            platform.requests.map(\.url) == [
                "https://platform.test/v3/ebike/charge/contracts?a=%E5%85%85%E7%94%B5", "https://platform.test/v3/certificates?algorithm_type=SM2",
            ]
        )
        #expect(wechatPay.knownPlatformKeys.map(\.serial) == [try ShangmiVectors.shared.get().platformSerial])
        let merchantKey = try SM2Certificate(pem: ShangmiVectors.text("merchant_cert.pem")).publicKey
        for request in platform.requests {
            let authorization = try Authorization(parsing: try #require(request.headers[.authorization]))
            #expect(authorization.scheme == "WECHATPAY2-SM2-WITH-SM3")
            #expect(authorization.serial == (try ShangmiVectors.shared.get().merchantSerial))
            let text = SignedText.request(
                method: "GET", target: String(request.url.dropFirst("https://platform.test".count)), timestamp: authorization.timestamp,
                nonce: authorization.nonce, body: request.body
            )
            #expect(merchantKey.isValidSignature(try #require(Data(base64Encoded: authorization.signature)), for: text))
        }
    }

    @Test func aPublicKeyWithoutCertificatesVerifiesToo() async throws {
        let platform = try PlayedPlatform("contract under public key")
        #expect(try await platform.client(platformKeys: publicKey()).v3.x.get().isVerified)
        #expect(platform.requests.count == 1)
        #expect(platform.requests.first?.headers[.wechatPaySerial] == (try ShangmiVectors.shared.get().publicKeyID))
    }

    @Test func aCertificateGivenAtStartVerifiesToo() async throws {
        let platform = try PlayedPlatform("no content under certificate")
        let keys = try PlatformKeys.certificate(pem: ShangmiVectors.text("platform_cert.pem"), algorithms: .shangmi)
        #expect(try await platform.client(platformKeys: keys).v3.x.delete().status == 204)
        #expect(platform.requests.count == 1)
    }

    @Test func fieldsAreEncryptedForThePlatform() async throws {
        let platform = try PlayedPlatform("contract under certificate")
        _ = try await platform.client().v3.x.post(json: Contract(name: "张三"))
        let request = try #require(platform.requests.last)
        #expect(request.headers[.wechatPaySerial] == (try ShangmiVectors.shared.get().platformSerial))
        let ciphertext = try #require(try JSON(parsing: request.body).name.string)
        #expect(try SM2PrivateKey(pem: ShangmiVectors.text("platform_key.pem")).decrypt(ciphertext) == "张三")
    }

    @Test func aRefusalIsThePlatforms() async throws {
        let error = await Self.thrown { _ = try await PlayedPlatform("refusal under certificate").client().v3.x.get() }
        #expect(error?.code == "NOT_FOUND")
        #expect(error?.kind == .rejected)
    }

    @Test(arguments: ["certificate", "public key"]) func aNotificationIsVerifiedAndDecrypted(kind: String) async throws {
        let notice = try ShangmiVectors.answer("notification under \(kind)")
        let wechatPay = try PlayedPlatform("no content under certificate").client(platformKeys: [.automatic, publicKey()])
        let notification = try await wechatPay.webhooks.receive(headers: notice.headers, body: notice.body)
        #expect(notification.eventType == "TRANSACTION.SUCCESS")
        #expect(String(decoding: notification.resource, as: UTF8.self) == #"{"out_trade_no":"1217752501","amount":{"total":888}}"#)

        let altered = Data(String(decoding: notice.body, as: UTF8.self).replacing("支付成功", with: "支付失败").utf8)
        let error = await Self.thrown { _ = try await wechatPay.webhooks.receive(headers: notice.headers, body: altered) }
        #expect(error?.kind == .signatureMismatch)
    }

    @Test func aNotificationUnderAnotherAPIv3KeyIsNamed() async throws {
        let notice = try ShangmiVectors.answer("notification under public key")
        let wechatPay = try PlayedPlatform("no content under certificate").client(
            apiV3Key: "vectors-of-gmssl-and-python--033", platformKeys: publicKey()
        )
        let error = await Self.thrown { _ = try await wechatPay.webhooks.receive(headers: notice.headers, body: notice.body) }
        #expect(error?.kind == .decryptionFailed)
    }

    @Test(arguments: ["under another ID", "under no ID", "by a stranger"]) func anotherSignatureIsRefused(name: String) async throws {
        let error = await Self.thrown { _ = try await PlayedPlatform(name).client().v3.x.post(json: [:]) }
        #expect(error?.kind == .signatureMismatch)
        #expect(error?.outcome == .unknown)
    }

    @Test func anAlteredAnswerIsRefused() async throws {
        var answer = try ShangmiVectors.answer("contract under certificate")
        answer.body.append(UInt8(ascii: " "))
        let platform = PlayedPlatform(certificates: try ShangmiVectors.answer("certificates under certificate"), answer: answer)
        #expect(await Self.thrown { _ = try await platform.client().v3.x.get() }?.kind == .signatureMismatch)
    }

    @Test func anUnknownSerialIsRefused() async throws {
        var answer = try ShangmiVectors.answer("contract under certificate")
        answer.headers[.wechatPaySerial] = "0A6FD8A8A3D1F5C93E0B7F41C2D98E6B5A403129"
        let platform = PlayedPlatform(certificates: try ShangmiVectors.answer("certificates under certificate"), answer: answer)
        #expect(await Self.thrown { _ = try await platform.client().v3.x.get() }?.kind == .unknownSerial)
    }

    /// The same body, time and serial, signed by RSA: with the type in the header, without, and with a false one.
    @Test(arguments: ["WECHATPAY2-SHA256-RSA2048", nil, "WECHATPAY2-SM2-WITH-SM3"]) func anAnswerByRSAIsRefused(type: String?) async throws {
        var answer = try ShangmiVectors.answer("contract under certificate")
        let text = SignedText.response(
            timestamp: try #require(answer.headers[.wechatPayTimestamp]), nonce: try #require(answer.headers[.wechatPayNonce]), body: answer.body
        )
        let key = try RSAPrivateKey(pem: ShangmiVectors.rsa("platform/private_key.pem"))
        answer.headers[.wechatPaySignature] = try key.signature(for: text).base64EncodedString()
        answer.headers[.wechatPaySignatureType] = type
        let platform = PlayedPlatform(certificates: try ShangmiVectors.answer("certificates under certificate"), answer: answer)
        let error = await Self.thrown { _ = try await platform.client().v3.x.get() }
        #expect(error?.kind == (type == "WECHATPAY2-SHA256-RSA2048" ? .signatureMismatch : .malformedHeader))
    }

    @Test func anAnswerBySM2IsRefusedByAMerchantOfRSA() async throws {
        let merchant = try Merchant(
            id: "1900000109", privateKey: ShangmiVectors.rsa("merchant/apiclient_key.pem"),
            certificate: ShangmiVectors.rsa("merchant/apiclient_cert.pem"))
        let keys = try PlatformKeys.publicKey(id: ShangmiVectors.shared.get().publicKeyID, pem: ShangmiVectors.rsa("platform/pub_key.pem"))
        let platform = try PlayedPlatform("contract under public key")
        let error = await Self.thrown { _ = try await platform.client(merchant: merchant, platformKeys: keys).v3.x.get() }
        #expect(error?.kind == .signatureMismatch)
        #expect(error?.message.contains("signed by WECHATPAY2-SM2-WITH-SM3; the key that it names signs by WECHATPAY2-SHA256-RSA2048") == true)
        #expect(throws: WeChatPayError.self) { try platform.client(merchant: merchant, platformKeys: publicKey()) }
    }

    @Test func certificatesByAESOrOfRSAKeysAreRefused() async throws {
        let key = try APIv3Key(ShangmiVectors.shared.get().apiV3Key)
        let pem = try ShangmiVectors.rsa("platform/wechatpay_cert.pem")
        let serial = try RSACertificate(pem: pem).serial
        for (cipher, reason) in [(key as any ResourceCipher, "AEAD_AES_256_GCM is not one"), (try SM4ResourceCipher(key), "of an SM2 key")] {
            let resource = try cipher.encrypt(Data(pem.utf8), associatedData: "certificate")
            let entry: JSON = [
                "algorithm": .string(resource.algorithm), "nonce": .string(resource.nonce), "associated_data": "certificate",
                "ciphertext": .string(resource.ciphertext),
            ]
            var list = try ShangmiVectors.answer("certificates under certificate")
            list.body = try JSON.object(["data": [["serial_no": .string(serial), "encrypt_certificate": entry]]]).encoded()
            let platform = PlayedPlatform(certificates: list, answer: try ShangmiVectors.answer("contract under certificate"))
            let error = await Self.thrown { _ = try await platform.client().v3.x.get() }
            #expect(error?.kind == .platformKeysUnavailable)
            #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
        }
    }

    @Test func keysOfRSAAreRefusedAtStart() throws {
        let keys = try PlatformKeys.publicKey(id: "PUB_KEY_ID_1", pem: ShangmiVectors.rsa("platform/pub_key.pem"))
        let error = try #require(throws: WeChatPayError.self) {
            try PlayedPlatform("contract under certificate").client(platformKeys: [.automatic, keys])
        }
        #expect(error.message == "The merchant signs by WECHATPAY2-SM2-WITH-SM3, the platform's key PUB_KEY_ID_1 by WECHATPAY2-SHA256-RSA2048.")
    }

    @Test func theMerchantsOwnKeyAsThePlatformsIsRefusedAtStart() throws {
        let merchant = try Merchant(id: "1900000109", serial: "5F00", shangmiPrivateKey: ShangmiVectors.text("merchant_key.pem"))
        let keys = try PlatformKeys.certificate(pem: ShangmiVectors.text("merchant_cert.pem"), algorithms: .shangmi)
        let error = try #require(throws: WeChatPayError.self) {
            try PlayedPlatform("contract under certificate").client(merchant: merchant, platformKeys: keys)
        }
        #expect(error.message.contains("merchant's own certificate or key"))
    }

    @Test func frontEndsGetNoSignatureThatTheyAreNotDocumentedToTake() async throws {
        let wechatPay = try PlayedPlatform("contract under certificate").client()
        let jsapi = await Self.thrown { _ = try await wechatPay.payParameters.jsapi(appID: "wx1", prepayID: "wx2") }
        let app = await Self.thrown { _ = try await wechatPay.payParameters.app(appID: "wx1", prepayID: "wx2") }
        #expect([jsapi?.kind, app?.kind] == [.invalidConfiguration, .invalidConfiguration])
    }
}
