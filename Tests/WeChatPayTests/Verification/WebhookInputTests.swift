import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// Requests to a notify_url that are none of the platform's, or not as they should be: each is refused for its own reason.
@Suite struct WebhookInputTests {
    private static func envelope(_ change: (inout JSON) -> Void = { _ in }) throws -> Data {
        let resource = try APIv3Key(TestKeys.apiV3Key).encrypt(Data("{}".utf8), associatedData: "transaction", nonce: "123456789012")
        var body: JSON = [
            "id": "EV", "create_time": "2015-05-20T13:29:35+08:00", "event_type": "TRANSACTION.SUCCESS", "resource_type": "encrypt-resource",
            "resource": [
                "original_type": "transaction", "algorithm": "AEAD_AES_256_GCM", "ciphertext": .string(resource.ciphertext),
                "nonce": .string(resource.nonce), "associated_data": "transaction",
            ],
        ]
        change(&body)
        return try body.encoded()
    }

    /// The error for a body that is signed, under headers that may be changed afterwards.
    private func error(
        of body: Data, method: HTTPRequest.Method = .post, headers change: (inout HTTPFields) -> Void = { _ in }
    ) async throws -> WeChatPayError? {
        var headers = try PlatformDouble.answer(body: String(decoding: body, as: UTF8.self)).headers
        change(&headers)
        let receiver = try PlatformDouble.accepting().client().webhooks
        return await WeChatPayError.thrown { try await receiver.receive(WebhookRequest(method: method, headers: headers, body: body)) }
    }

    @Test func whatIsAsItShouldBeIsReceived() async throws {
        #expect(try await error(of: Self.envelope()) == nil)
    }

    @Test(arguments: [HTTPRequest.Method.get, .put, .head, .options])
    func onlyAPostIsANotification(method: HTTPRequest.Method) async throws {
        let error = try #require(try await error(of: Self.envelope(), method: method))
        #expect(error.kind == .methodNotAllowed)
        #expect(WebhookReply.refusal(of: error, headers: [:], body: Data()).status == 405)
    }

    @Test func aBodyBeyondTheLimitIsNotLookedAt() async throws {
        let error = try #require(try await error(of: Data(count: WebhookReceiver.maximumBodySize + 1)))
        #expect(error.kind == .bodyTooLarge)
        #expect(WebhookReply.refusal(of: error, headers: [:], body: Data()).status == 413)
    }

    @Test(arguments: [HTTPField.Name.wechatPayTimestamp, .wechatPayNonce, .wechatPaySerial, .wechatPaySignature])
    func aMissingHeaderIsNamed(name: HTTPField.Name) async throws {
        for value in [nil, ""] {
            let error = try await error(of: Self.envelope()) { $0[name] = value }
            #expect(error?.kind == .missingHeader)
            #expect(error?.message.contains(name.rawName) == true)
        }
    }

    @Test(
        arguments: [
            (.wechatPaySignature, "not base64!", .malformedHeader, "Wechatpay-Signature is not base64"),
            (.wechatPaySignature, "c2hvcnQ=", .malformedHeader, "Wechatpay-Signature holds 5 bytes; a signature with this key has 256"),
            (.wechatPayTimestamp, "yesterday", .malformedHeader, "Wechatpay-Timestamp is not a number"),
            (.wechatPayTimestamp, "1", .clockSkew, "far from the local clock"),
            (.wechatPaySerial, "PUB_KEY_ID_0", .unknownSerial, "PUB_KEY_ID_0"),
            (.wechatPaySignature, "WECHATPAY/SIGNTEST/xyz", .signatureProbe, "probes"),
        ] as [(HTTPField.Name, String, WeChatPayError.Kind, String)])
    func aHeaderThatIsWrongIsNamed(name: HTTPField.Name, value: String, kind: WeChatPayError.Kind, reason: String) async throws {
        let error = try await error(of: Self.envelope()) { $0[name] = value }
        #expect(error?.kind == kind)
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
    }

    @Test(arguments: ["id", "create_time", "event_type", "resource", "algorithm", "ciphertext", "nonce"])
    func aMissingMemberOfTheEnvelopeIsNamed(name: String) async throws {
        let isInner = ["algorithm", "ciphertext", "nonce"].contains(name)
        let body = try Self.envelope { body in
            if isInner { body.resource[name] = .null } else { body[name] = .null }
        }
        let removed = String(decoding: body, as: UTF8.self).replacing("\"\(name)\":null,", with: "").replacing(",\"\(name)\":null", with: "")
        let error = try await error(of: Data(removed.utf8))
        #expect(error?.kind == .unreadableBody)
        #expect(error?.message.contains("$.\(isInner ? "resource." : "")\(name) is missing") == true, "\(error?.message ?? "")")
    }

    @Test func aTruncatedBodyIsNoJSON() async throws {
        let error = try await error(of: Self.envelope().dropLast(7))
        #expect(error?.kind == .unreadableBody)
        #expect(error?.message.contains("no JSON text") == true, "\(error?.message ?? "")")
    }

    @Test(
        arguments: [
            ("algorithm", "AEAD_SM4_GCM", "algorithm AEAD_SM4_GCM"),
            ("algorithm", String(repeating: "x", count: 5000), "algorithm xxxx"), ("nonce", "short", "nonce has 5 bytes instead of 12"),
            ("ciphertext", "%%%", "not base64"), ("ciphertext", "c2hvcnQ=", "has 5 bytes; its tag alone has 16"),
            ("ciphertext", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", "can't be decrypted with the configured APIv3 key"),
            ("associated_data", "other", "can't be decrypted with the configured APIv3 key"),
        ])
    func aResourceThatCanNotBeDecryptedSaysWhy(member: String, value: String, reason: String) async throws {
        let error = try await error(of: Self.envelope { $0.resource[member] = .string(value) })
        #expect(error?.kind == .decryptionFailed)
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
        #expect((error?.message.count ?? 0) < 400, "it quotes what came at length")
    }
}
