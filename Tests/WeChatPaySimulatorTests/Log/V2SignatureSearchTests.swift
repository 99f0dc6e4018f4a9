import Crypto
import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// What was signed instead of what should have been, in messages of APIv2.
@Suite struct V2SignatureSearchTests {
    typealias Mistake = Simulator.SignatureMistake

    private static let credentials = Result { try Simulator.Credentials.shared() }

    /// A message's parameters, and the text that its client signed, with KEY and V3KEY for the keys.
    struct Case: Sendable, CustomTestStringConvertible {
        let mistakes: [Mistake]
        var sent: KeyValuePairs<String, String> = ["mch_id": "1", "appid": "wx1", "body": "a&b c", "attach": "", "nonce_str": "n", "Zone": "1"]
        let signed: String
        var isHMAC = false
        var isUppercased = true
        var testDescription: String { "\(mistakes) \(signed)" }
    }

    private static let right = "Zone=1&appid=wx1&body=a&b c&mch_id=1&nonce_str=n"
    private static let withType: KeyValuePairs = ["mch_id": "1", "nonce_str": "n", "sign_type": "HMAC-SHA256"]

    static let cases: [Case] = [
        Case(mistakes: [.keyMissing], signed: right),
        Case(mistakes: [.keyMissing], signed: right + "KEY"),
        Case(mistakes: [.otherKey], signed: right + "&key=V3KEY"),
        Case(mistakes: [.otherSignType], signed: right + "&key=KEY", isHMAC: true),
        Case(mistakes: [.notSorted], signed: "mch_id=1&appid=wx1&body=a&b c&nonce_str=n&Zone=1&key=KEY"),
        Case(mistakes: [.sortedIgnoringCase], signed: "appid=wx1&body=a&b c&mch_id=1&nonce_str=n&Zone=1&key=KEY"),
        Case(mistakes: [.emptyValuesIncluded], signed: "Zone=1&appid=wx1&attach=&body=a&b c&mch_id=1&nonce_str=n&key=KEY"),
        Case(mistakes: [.signTypeAdded], signed: right + "&sign_type=MD5&key=KEY"),
        Case(mistakes: [.signTypeLeftOut], sent: withType, signed: "mch_id=1&nonce_str=n&key=KEY", isHMAC: true),
        Case(mistakes: [.otherSignType], sent: withType, signed: "mch_id=1&nonce_str=n&sign_type=HMAC-SHA256&key=KEY"),
        Case(mistakes: [.nonceLeftOut], signed: "Zone=1&appid=wx1&body=a&b c&mch_id=1&key=KEY"),
        Case(mistakes: [.valuesEscaped], signed: "Zone=1&appid=wx1&body=a%26b%20c&mch_id=1&nonce_str=n&key=KEY"),
        Case(mistakes: [.valuesEscaped], signed: "Zone=1&appid=wx1&body=a&amp;b c&mch_id=1&nonce_str=n&key=KEY"),
        Case(mistakes: [.lowerCase], signed: right + "&key=KEY", isUppercased: false),
        Case(mistakes: [.keyMissing, .otherSignType], signed: right, isHMAC: true),
        Case(
            mistakes: [.emptyValuesIncluded, .signTypeAdded], signed: "Zone=1&appid=wx1&attach=&body=a&b c&mch_id=1&nonce_str=n&sign_type=MD5&key=KEY"
        ),
    ]

    private static func comparison(_ sent: KeyValuePairs<String, String>, signature: String) throws -> Simulator.SignatureComparison {
        let members = (sent.map { ($0.key, $0.value) } + [("sign", signature)]).map { XML.Member(name: $0.0, value: .text($0.1)) }
        let request = Platform.Request(
            method: .post, target: "/pay/unifiedorder", headers: [.contentType: "text/xml"], body: XML.members(members).serialized()
        )
        var trace = RequestTrace(checks: Simulator.RequestCheck.v2)
        trace.failure = .init(check: .signature, message: "")
        let received = Simulator.ReceivedRequest(
            request, trace, Platform.Answer(status: 200, headers: [:], body: Data()), code: nil, requestID: "1",
            inspector: V2SignatureSearch(credentials: try credentials.get())
        )
        return try #require(received.signature)
    }

    @Test(arguments: cases) func aUsualMistakeIsNamedAndItsTextShownWithoutTheKey(example: Case) throws {
        let credentials = try Self.credentials.get()
        let text = example.signed.replacing("V3KEY", with: credentials.apiV3Key).replacing("KEY", with: credentials.apiV2Key)
        let digest =
            example.isHMAC
            ? Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: Data(credentials.apiV2Key.utf8))))
            : Data(Insecure.MD5.hash(data: Data(text.utf8)))
        let hexadecimal = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let comparison = try Self.comparison(example.sent, signature: example.isUppercased ? hexadecimal.uppercased() : hexadecimal)
        #expect(comparison.mistakes == example.mistakes)
        #expect(comparison.signed == example.signed.replacing("V3KEY", with: "KEY").replacing("KEY", with: "‹APIv2 key›"))
        for shown in [comparison.expected, comparison.signed ?? ""] {
            #expect(!shown.contains(credentials.apiV2Key) && !shown.contains(credentials.apiV3Key))
        }
    }

    @Test func anUnknownKeyIsTheLikelyCauseWhereNothingElseFits() throws {
        let comparison = try Self.comparison(["mch_id": "1"], signature: "9A0A8659F005D6984697E2CA0A9CF3B7")
        #expect(comparison.expected == "mch_id=1&key=‹APIv2 key›")
        #expect(comparison.signed == nil)
        #expect(comparison.hint.contains("the APIv2 key is another one"))
    }
}
