import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// Everything that can be wrong with an answer's signature, each refused with its own error.
@Suite struct ResponseTamperTests {
    enum Tampering: String, CaseIterable {
        case timestampMissing, nonceMissing, serialMissing, signatureMissing
        case timestampAltered, timestampOld, timestampAhead, timestampUnreadable
        case nonceAltered, serialUnknown, signatureAltered, signatureEmpty, signatureNoBase64, signatureOfAnotherKey, signatureTruncated
        case bodyAltered, bodyEmptied, bodyReencoded, headerTwice, probe

        var kind: WeChatPayError.Kind {
            switch self {
            case .timestampMissing, .nonceMissing, .serialMissing, .signatureMissing, .signatureEmpty: .missingHeader
            case .timestampOld, .timestampAhead: .clockSkew
            case .timestampUnreadable, .signatureNoBase64, .signatureTruncated, .headerTwice: .malformedHeader
            case .serialUnknown: .unknownSerial
            case .probe: .signatureProbe
            default: .signatureMismatch
            }
        }

        func apply(to answer: inout TransportResponse) throws {
            let time = Int(TestKeys.now.timeIntervalSince1970)
            switch self {
            case .timestampMissing: answer.headers[.wechatPayTimestamp] = nil
            case .nonceMissing: answer.headers[.wechatPayNonce] = nil
            case .serialMissing: answer.headers[.wechatPaySerial] = nil
            case .signatureMissing: answer.headers[.wechatPaySignature] = nil
            case .timestampAltered: answer.headers[.wechatPayTimestamp] = String(time + 1)
            case .timestampOld: answer.headers[.wechatPayTimestamp] = String(time - 301)
            case .timestampAhead: answer.headers[.wechatPayTimestamp] = String(time + 301)
            case .timestampUnreadable: answer.headers[.wechatPayTimestamp] = "yesterday"
            case .nonceAltered: answer.headers[.wechatPayNonce] = "x"
            case .serialUnknown: answer.headers[.wechatPaySerial] = "5FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"
            case .signatureAltered:
                var bytes = Data(base64Encoded: answer.headers[.wechatPaySignature] ?? "") ?? Data()
                bytes[10] ^= 1
                answer.headers[.wechatPaySignature] = bytes.base64EncodedString()
            case .signatureEmpty: answer.headers[.wechatPaySignature] = ""
            case .signatureNoBase64: answer.headers[.wechatPaySignature] = "***"
            case .signatureTruncated: answer.headers[.wechatPaySignature] = "AAAA"
            case .signatureOfAnotherKey:
                answer = try PlatformDouble.answer(
                    status: answer.status, body: String(decoding: answer.body, as: UTF8.self), key: TestKeys.shared.stranger)
            case .bodyAltered: answer.body[2] ^= 1
            case .bodyEmptied: answer.body = Data()
            case .bodyReencoded: answer.body = Data(#"{ "code": "X", "message": "m" }"#.utf8)
            case .headerTwice: answer.headers.append(HTTPField(name: .wechatPaySerial, value: "PUB_KEY_ID_2"))
            case .probe: answer.headers[.wechatPaySignature] = "WECHATPAY/SIGNTEST/" + (answer.headers[.wechatPaySignature] ?? "")
            }
        }
    }

    private func platform(status: Int, _ tampering: Tampering?) -> PlatformDouble {
        PlatformDouble { _, _ in
            var answer = try PlatformDouble.answer(status: status, body: #"{"code":"X","message":"m"}"#)
            try tampering?.apply(to: &answer)
            return answer
        }
    }

    @Test func anAnswerLeftAloneIsAccepted() async throws {
        let response = try await platform(status: 200, nil).client().v3.x.post(json: [:])
        #expect(response.isVerified)
        #expect(try response.json.code.string == "X")
    }

    @Test(arguments: Tampering.allCases)
    func aSuccessIsRefused(_ tampering: Tampering) async throws {
        let error = await WeChatPayError.thrown { try await platform(status: 200, tampering).client().v3.x.post(json: [:]) }
        #expect(error?.kind == tampering.kind)
        #expect(error?.outcome == .unknown)
        #expect(error?.isRetryable == false)
    }

    @Test(arguments: Tampering.allCases.filter { $0 != .signatureMissing && $0 != .bodyReencoded })
    func anErrorAnswerIsRefusedToo(_ tampering: Tampering) async throws {
        let error = await WeChatPayError.thrown { try await platform(status: 400, tampering).client().v3.x.post(json: [:]) }
        #expect(error?.kind == tampering.kind)
        #expect(error?.outcome == .unknown)
        #expect(error?.code == nil)
    }

    @Test func anErrorWithoutASignatureIsNoBusinessFact() async throws {
        let error = await WeChatPayError.thrown { try await platform(status: 404, .signatureMissing).client().v3.x.post(json: [:]) }
        #expect(error?.kind == .unverifiedError)
        #expect(error?.outcome == .unknown)
        #expect(error?.status == 404)
    }

    @Test func anEmptyAnswerIsVerifiedLikeAnyOther() async throws {
        let accepted = try await PlatformDouble { _, _ in try PlatformDouble.answer(status: 204, body: "") }.client().v3.x.post(json: [:])
        #expect(accepted.status == 204)
        #expect(try accepted.json.isNull)
        let unsigned = PlatformDouble { _, _ in TransportResponse(status: 204, headers: [:], body: Data()) }
        #expect(await WeChatPayError.thrown { try await unsigned.client().v3.x.post(json: [:]) }?.kind == .missingHeader)
    }

    @Test func aProbeAnsweringAReadIsRefusedAndTheReadIsRepeated() async throws {
        let platform = PlatformDouble { _, number in
            var answer = try PlatformDouble.answer(body: "{}")
            if number == 1 { try Tampering.probe.apply(to: &answer) }
            return answer
        }
        _ = try await platform.client().v3.x.get()
        #expect(platform.requests.count == 2)
    }

    @Test func aWrongLocalClockIsNamed() async throws {
        let platform = PlatformDouble { _, _ in
            var answer = try PlatformDouble.answer(body: "{}")
            answer.headers[.date] = "Tue, 14 Nov 2023 22:13:20 GMT"
            return answer
        }
        let error = await WeChatPayError.thrown {
            try await platform.client { $0.now = { TestKeys.now.addingTimeInterval(-1000) } }.v3.x.get()
        }
        #expect(error?.kind == .clockSkew)
        #expect(error?.message == "The local clock is 1000 s behind the platform's.")
    }

    @Test func aWrongLocalClockIsNamedWhenThePlatformRefusesTheRequest() async throws {
        let platform = PlatformDouble { _, _ in
            TransportResponse(
                status: 401, headers: [.date: "Tue, 14 Nov 2023 22:13:20 GMT"], body: Data(#"{"code":"SIGN_ERROR","message":"时间戳已过期"}"#.utf8)
            )
        }
        let error = await WeChatPayError.thrown {
            try await platform.client { $0.now = { TestKeys.now.addingTimeInterval(3600) } }.v3.x.get()
        }
        #expect(error?.message.contains("The local clock is 3600 s ahead of the platform's.") == true)
    }

    @Test(arguments: [301, 304, 101])
    func aRedirectionIsNoAnswer(status: Int) async throws {
        let platform = PlatformDouble { _, _ in try PlatformDouble.answer(status: status, body: "") }
        let error = await WeChatPayError.thrown { try await platform.client().v3.x.get() }
        #expect(error?.kind == .unexpectedStatus)
        #expect(error?.outcome == .unknown)
    }
}
