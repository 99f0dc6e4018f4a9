import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// What was signed instead of what should have been, in requests of APIv3.
@Suite struct SignatureSearchTests {
    typealias Mistake = Simulator.SignatureMistake

    private static let key = Result { try RSAPrivateKey.generate() }
    private static let nonce = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"
    private static let timestamp = 1_790_000_000

    /// A request, and what its client signed.
    struct Case: Sendable, CustomTestStringConvertible {
        let mistakes: [Mistake]
        var method = "POST"
        var target = "/v3/pay/transactions/native"
        var body = ""
        var contentType = "application/json"
        let signed: String
        var testDescription: String { "\(mistakes) \(signed.debugDescription)" }
    }

    private static let order = #"{"description":"咖啡/Kaffee","out_trade_no":"1217752501201407033233368018","amount":{"total":100}}"#
    private static let query = "/v3/refund/domestic/refunds/1?sub_mchid=1900000109&name=%E4%BD%A0%2F"
    private static let form =
        "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{\"filename\":\"a.png\"}\r\n"
        + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nimage\r\n--b--\r\n"

    static let get = "GET\n/v3/certificates\n\(timestamp)\n\(nonce)\n\n"

    static let cases: [Case] = [
        Case(mistakes: [.methodInOtherForm], method: "GET", target: "/v3/certificates", signed: "get\n/v3/certificates\n\(timestamp)\n\(nonce)\n\n"),
        Case(mistakes: [.methodInOtherForm], method: "GET", target: "/v3/certificates", signed: "POST\n/v3/certificates\n\(timestamp)\n\(nonce)\n\n"),
        Case(mistakes: [.queryLeftOut], method: "GET", target: query, signed: "GET\n/v3/refund/domestic/refunds/1\n\(timestamp)\n\(nonce)\n\n"),
        Case(
            mistakes: [.queryReordered], method: "GET", target: query,
            signed: "GET\n/v3/refund/domestic/refunds/1?name=%E4%BD%A0%2F&sub_mchid=1900000109\n\(timestamp)\n\(nonce)\n\n"
        ),
        Case(mistakes: [.hostIncluded], method: "GET", target: query, signed: "GET\nhttp://localhost:8080\(query)\n\(timestamp)\n\(nonce)\n\n"),
        Case(
            mistakes: [.hostIncluded], method: "GET", target: query,
            signed: "GET\nhttps://api.mch.weixin.qq.com\(query)\n\(timestamp)\n\(nonce)\n\n"
        ),
        Case(
            mistakes: [.pathBeginsElsewhere], method: "GET", target: "/v3/certificates", signed: "GET\n/certificates\n\(timestamp)\n\(nonce)\n\n"
        ),
        Case(
            mistakes: [.targetUnescaped], method: "GET", target: query,
            signed: "GET\n/v3/refund/domestic/refunds/1?sub_mchid=1900000109&name=你/\n\(timestamp)\n\(nonce)\n\n"
        ),
        Case(
            mistakes: [.targetEscapedOtherwise], method: "GET", target: query,
            signed: "GET\n/v3/refund/domestic/refunds/1?sub_mchid=1900000109&name=%e4%bd%a0%2f\n\(timestamp)\n\(nonce)\n\n"
        ),
        Case(
            mistakes: [.targetEscapedOtherwise], method: "GET", target: "/v3/x?time=2026-01-01T08:00:00+08:00",
            signed: "GET\n/v3/x?time=2026-01-01T08%3A00%3A00%2B08%3A00\n\(timestamp)\n\(nonce)\n\n"
        ),
        Case(
            mistakes: [.timestampInMilliseconds], method: "GET", target: "/v3/certificates",
            signed: "GET\n/v3/certificates\n\(timestamp)042\n\(nonce)\n\n"
        ),
        Case(
            mistakes: [.nonceAndTimestampSwapped], method: "GET", target: "/v3/certificates",
            signed: "GET\n/v3/certificates\n\(nonce)\n\(timestamp)\n\n"
        ),
        Case(mistakes: [.bodyLeftOut], body: order, signed: "POST\n/v3/pay/transactions/native\n\(timestamp)\n\(nonce)\n\n"),
        Case(mistakes: [.bodyMadeUp], method: "GET", target: "/v3/certificates", signed: "GET\n/v3/certificates\n\(timestamp)\n\(nonce)\n{}\n"),
        Case(
            mistakes: [.bodyWrittenAgain], body: order,
            signed: """
                POST\n/v3/pay/transactions/native\n\(timestamp)\n\(nonce)
                {"description": "\\u5496\\u5561/Kaffee", "out_trade_no": "1217752501201407033233368018", "amount": {"total": 100}}\n
                """
        ),
        Case(
            mistakes: [.bodyWrittenAgain], body: order,
            signed: """
                POST\n/v3/pay/transactions/native\n\(timestamp)\n\(nonce)
                {"amount":{"total":100},"description":"咖啡\\/Kaffee","out_trade_no":"1217752501201407033233368018"}\n
                """
        ),
        Case(
            mistakes: [.bodyInOtherEncoding], body: order,
            signed: "POST\n/v3/pay/transactions/native\n\(timestamp)\n\(nonce)\n\u{FEFF}\(order)\n"
        ),
        Case(
            mistakes: [.wholeUploadSigned], target: "/v3/merchant/media/upload", body: form, contentType: "multipart/form-data; boundary=b",
            signed: "POST\n/v3/merchant/media/upload\n\(timestamp)\n\(nonce)\n\(form)\n"
        ),
        Case(mistakes: [.lastNewlineMissing], body: order, signed: "POST\n/v3/pay/transactions/native\n\(timestamp)\n\(nonce)\n\(order)"),
        Case(mistakes: [.lastNewlineMissing], method: "GET", target: "/v3/certificates", signed: String(get.dropLast())),
        Case(
            mistakes: [.otherLineBreaks], body: order,
            signed: "POST\r\n/v3/pay/transactions/native\r\n\(timestamp)\r\n\(nonce)\r\n\(order)\r\n"
        ),
        Case(
            mistakes: [.otherLineBreaks], body: order,
            signed: "POST\\n/v3/pay/transactions/native\\n\(timestamp)\\n\(nonce)\\n\(order)\\n"
        ),
        Case(mistakes: [.answerFormSigned], body: order, signed: "\(timestamp)\n\(nonce)\n\(order)\n"),
        Case(
            mistakes: [.queryLeftOut, .lastNewlineMissing], method: "GET", target: query,
            signed: "GET\n/v3/refund/domestic/refunds/1\n\(timestamp)\n\(nonce)\n"
        ),
        Case(
            mistakes: [.hostIncluded, .bodyMadeUp], method: "GET", target: "/v3/x",
            signed: "GET\nhttp://localhost:8080/v3/x\n\(timestamp)\n\(nonce)\nnull\n"),
    ]

    private static func received(_ example: Case, body: Data? = nil, signature: String) throws -> Simulator.ReceivedRequest {
        let authorization = Authorization(
            merchantID: "1900000001", serial: "5F", nonce: nonce, timestamp: timestamp, signature: signature
        )
        let request = Platform.Request(
            method: try #require(.init(rawValue: example.method)), target: example.target,
            headers: [.authorization: authorization.headerValue, .contentType: example.contentType], body: body ?? Data(example.body.utf8),
            authority: "localhost:8080"
        )
        var trace = RequestTrace(checks: Simulator.RequestCheck.v3)
        trace.failure = .init(check: .signature, message: "")
        return Simulator.ReceivedRequest(
            request, trace, Platform.Answer(status: 401, headers: [:], body: Data()), code: "SIGN_ERROR", requestID: "1",
            inspector: SignatureSearch(merchantKey: try key.get().publicKey)
        )
    }

    private static func comparison(_ example: Case, body: Data? = nil) throws -> Simulator.SignatureComparison {
        let signature = try key.get().signature(for: Data(example.signed.utf8)).base64EncodedString()
        return try #require(try received(example, body: body, signature: signature).signature)
    }

    @Test(arguments: cases) func aUsualMistakeIsNamedAndItsTextShown(example: Case) throws {
        let comparison = try Self.comparison(example)
        #expect(comparison.mistakes == example.mistakes)
        #expect(comparison.signed == example.signed)
        #expect(comparison.expected != example.signed)
        for mistake in comparison.mistakes { #expect(comparison.hint.contains(mistake.hint)) }
    }

    @Test func aBodyThatWasSentInAnotherEncodingThanItWasSignedInIsNamed() throws {
        let gbk = Data([0x7B, 0x22, 0x61, 0x22, 0x3A, 0x22, 0xBF, 0xA7, 0xB7, 0xC8, 0x22, 0x7D])  // {"a":"咖啡"}
        let signed = "POST\n/v3/pay/transactions/native\n\(Self.timestamp)\n\(Self.nonce)\n{\"a\":\"咖啡\"}\n"
        let comparison = try Self.comparison(Case(mistakes: [], signed: signed), body: gbk)
        #expect(comparison.mistakes == [.bodyInOtherEncoding])
        #expect(comparison.signed == signed)
    }

    @Test func aKeyThatIsAnothersIsTheLikelyCauseWhereNothingElseFits() throws {
        let signature = try RSAPrivateKey.generate().signature(for: Data(Self.get.utf8)).base64EncodedString()
        let example = Case(mistakes: [], method: "GET", target: "/v3/certificates", signed: Self.get)
        let comparison = try #require(try Self.received(example, signature: signature).signature)
        #expect(comparison.expected == Self.get)
        #expect(comparison.signed == nil)
        #expect(comparison.mistakes.isEmpty)
        #expect(comparison.hint.contains("the private key is not that of the certificate"))
    }

    @Test(arguments: ["base64url", "hexadecimal", "twice", "line breaks"])
    func theRightSignatureInAnotherFormIsNamed(form: String) throws {
        let bytes = try Self.key.get().signature(for: Data(Self.get.utf8))
        let base64 = bytes.base64EncodedString()
        let signature =
            switch form {
            case "base64url": base64.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
            case "hexadecimal": bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
            case "twice": Data(base64.utf8).base64EncodedString()
            default: String(base64.prefix(76)) + " " + base64.dropFirst(76)
            }
        let example = Case(mistakes: [], method: "GET", target: "/v3/certificates", signed: Self.get)
        let comparison = try #require(try Self.received(example, signature: signature).signature)
        #expect(comparison.mistakes == [.signatureInOtherEncoding])
        #expect(comparison.signed == comparison.expected)
    }

    @Test func anotherAlgorithmOverTheRightTextIsNamed() throws {
        let key = try _RSA.Signing.PrivateKey(pemRepresentation: Self.key.get().pemRepresentation)
        let text = Data(Self.get.utf8)
        let signatures = [
            try key.signature(for: SHA256.hash(data: text), padding: .PSS),
            try key.signature(for: Insecure.SHA1.hash(data: text), padding: .insecurePKCS1v1_5),
            try key.signature(for: SHA512.hash(data: text), padding: .insecurePKCS1v1_5),
        ]
        for signature in signatures {
            let example = Case(mistakes: [], method: "GET", target: "/v3/certificates", signed: Self.get)
            let received = try Self.received(example, signature: signature.rawRepresentation.base64EncodedString())
            #expect(received.signature?.mistakes == [.otherAlgorithm])
        }
    }
}
