import Foundation
import HTTPTypes
import Synchronization
import Testing

@testable import WeChatPay

/// What becomes of an answer of APIv2.
@Suite struct V2AnswerTests {
    private static let order: XML = ["appid": "wx8888888888888888", "mch_id": "1900000109", "out_trade_no": "1217752501", "total_fee": 888]
    private static let success: XML = ["return_code": "SUCCESS", "result_code": "SUCCESS", "prepay_id": "wx2016", "total_fee": 888]

    private static func error(
        _ path: String = "pay/unifiedorder", _ message: XML = order, answer: @escaping @Sendable () throws -> TransportResponse
    ) async throws -> (error: WeChatPayError?, count: Int) {
        let platform = PlatformDouble { _, _ in try answer() }
        let client = try platform.client { $0.retry.maximumAttempts = 3 }
        let error = await WeChatPayError.thrown { try await client.chain("v2/\(path)").post(xml: message) }
        return (error, platform.requests.count)
    }

    @Test(arguments: SignType.allCases)
    func aSignedAnswerIsVerifiedByTheLengthOfItsSign(type: SignType) async throws {
        let answer = try await PlatformDouble { _, _ in try PlatformDouble.message(Self.success, signType: type) }.client()
            .v2.pay.unifiedorder.post(xml: Self.order)
        #expect(answer.isVerified)
        #expect(try answer.xml.prepay_id.string == "wx2016")
        #expect(try answer.xml.total_fee.int == 888)
        #expect(answer.requestID == "08F0-test")
    }

    @Test func anAnswerIsReadInItsOwnForm() async throws {
        let client = try PlatformDouble { request, _ in
            request.url.contains("/v3/") ? try PlatformDouble.answer(body: "{}") : try PlatformDouble.message(Self.success)
        }.client()
        let message = try await client.v2.pay.unifiedorder.post(xml: Self.order)
        #expect(#expect(throws: WeChatPayError.self) { try message.json }?.message.contains("read it by `xml`") == true)
        let json = try await client.v3.pay.transactions.native.post(json: [:])
        #expect(#expect(throws: WeChatPayError.self) { try json.xml }?.message.contains("read it by `json`") == true)
    }

    @Test func anAnswerDecodesAsAValueOfTheCallers() async throws {
        struct Prepaid: Decodable, Equatable {
            var prepay_id: String
            var total_fee: Int
            var attach: String?
        }
        let answer = try await PlatformDouble { _, _ in try PlatformDouble.message(Self.success) }.client().v2.pay.unifiedorder.post(xml: Self.order)
        #expect(try answer.decode(Prepaid.self) == Prepaid(prepay_id: "wx2016", total_fee: 888, attach: nil))
        struct Other: Decodable { var missing: String }
        let error = #expect(throws: WeChatPayError.self) { try answer.decode(Other.self) }
        #expect(error?.message.contains("$.missing is missing") == true)
    }

    @Test(arguments: ["altered", "removed", "added", "doubled", "nested"])
    func anAnswerThatWasTamperedWithIsNeverTaken(how: String) async throws {
        let (error, _) = try await Self.error {
            var answer = try PlatformDouble.message(Self.success)
            var message = try XML(parsing: answer.body)
            switch how {
            case "altered": message.prepay_id = "wx2017"
            case "removed": message = .members(message.members.filter { $0.name != "total_fee" })
            case "added": message.code_url = "weixin://evil"
            case "doubled": message = .members(message.members + [.init(name: "prepay_id", value: "wx2017")])
            default: message.extra = ["a": "b"]
            }
            answer.body = message.serialized()
            return answer
        }
        #expect(error?.kind == .signatureMismatch)
        #expect(error?.outcome == .unknown)
        #expect(error?.advice?.contains("POST /v2/pay/orderquery") == true)
    }

    @Test func anAnswerWithoutSignatureIsNeverTaken() async throws {
        let (error, _) = try await Self.error { try PlatformDouble.message(Self.success, signType: nil) }
        #expect(error?.kind == .missingSignature)
        #expect(error?.outcome == .unknown)
        let (empty, _) = try await Self.error { try PlatformDouble.message(["return_code": "SUCCESS", "sign": ""], signType: nil) }
        #expect(empty?.kind == .signatureMismatch)
    }

    @Test func anOperationThatThePlatformLeavesUnsignedIsTakenAndSaysSo() async throws {
        let platform = PlatformDouble { _, _ in try PlatformDouble.message(["return_code": "SUCCESS", "result_code": "SUCCESS"], signType: nil) }
        let answer = try await platform.client().v2.mmpaymkttransfers.sendredpack.post(xml: ["mch_billno": "1"])
        #expect(!answer.isVerified)
        let wrong = PlatformDouble { _, _ in
            try PlatformDouble.message(["return_code": "SUCCESS", "result_code": "SUCCESS"], key: "00000000000000000000000000000000")
        }
        let error = await WeChatPayError.thrown { try await wrong.client().v2.mmpaymkttransfers.sendredpack.post(xml: ["mch_billno": "1"]) }
        #expect(error?.kind == .signatureMismatch, "one that is there must fit")
    }

    struct Failure: Sendable, CustomTestStringConvertible {
        var code: String
        var outcome: WeChatPayError.Outcome
        var isRetryable: Bool
        var testDescription: String { code }
    }

    @Test(arguments: [
        Failure(code: "ORDERPAID", outcome: .rejected, isRetryable: false), Failure(code: "NOTENOUGH", outcome: .rejected, isRetryable: false),
        Failure(code: "SYSTEMERROR", outcome: .unknown, isRetryable: true), Failure(code: "FREQUENCY_LIMITED", outcome: .unknown, isRetryable: true),
        Failure(code: "BANKERROR", outcome: .unknown, isRetryable: true), Failure(code: "USERPAYING", outcome: .unknown, isRetryable: false),
        Failure(code: "SEND_FAILED", outcome: .unknown, isRetryable: false),
    ])
    func aFailureSaysWhetherItMayHaveTakenEffect(failure: Failure) async throws {
        let (error, count) = try await Self.error {
            try PlatformDouble.message([
                "return_code": "SUCCESS", "result_code": "FAIL", "err_code": .text(failure.code), "err_code_des": "the description",
            ])
        }
        #expect(error?.kind == .rejected)
        #expect(error?.code == failure.code)
        #expect(error?.message == "the description")
        #expect(error?.outcome == failure.outcome)
        #expect(error?.isRetryable == failure.isRetryable)
        #expect(error?.path == "/v2/pay/unifiedorder")
        #expect(count == 1, "a call that changes something is the caller's to repeat")
    }

    @Test func aFailureThatNobodySignedIsNoFact() async throws {
        let (error, _) = try await Self.error { try PlatformDouble.message(["return_code": "FAIL", "return_msg": "签名错误"], signType: nil) }
        #expect(error?.kind == .unverifiedError)
        #expect(error?.outcome == .unknown)
        #expect(error?.message == "签名错误")
        #expect(error?.advice?.contains("APIv2 key") == true)
        let (redPacket, _) = try await Self.error("mmpaymkttransfers/sendredpack", ["mch_billno": "1"]) {
            try PlatformDouble.message(["return_code": "SUCCESS", "result_code": "FAIL", "err_code": "NOTENOUGH"], signType: nil)
        }
        #expect(redPacket?.kind == .unverifiedError)
        #expect(redPacket?.outcome == .unknown)
        #expect(redPacket?.advice?.contains("POST /v2/mmpaymkttransfers/gethbinfo") == true)
    }

    @Test func aQueryIsRepeatedByTheClientAndAPaymentIsNot() async throws {
        let lost: @Sendable () throws -> TransportResponse = { throw TransportError(.connectionLost, reason: "cut") }
        #expect(try await Self.error("pay/orderquery", answer: lost).count == 3)
        #expect(try await Self.error("pay/unifiedorder", answer: lost).count == 1)
        let (refund, count) = try await Self.error("secapi/pay/refund", ["out_refund_no": "1"], answer: lost)
        #expect(count == 1)
        #expect(refund?.isRetryable == true)
        #expect(refund?.advice?.contains("POST /v2/pay/refundquery") == true)
        #expect(try await Self.error("pay/micropay", answer: lost).error?.isRetryable == false)
    }

    @Test(arguments: [
        (200, "<html>log in</html>", WeChatPayError.Kind.missingSignature), (502, "<html><body>Bad Gateway<br></body></html>", .unreadableBody),
        (200, "", .unreadableBody), (200, "{}", .unreadableBody), (200, "<xml><a>&x;</a></xml>", .unreadableBody),
        (200, "<!DOCTYPE xml [<!ENTITY x \"y\">]><xml><return_code>SUCCESS</return_code></xml>", .unreadableBody),
    ])
    func whatIsNoMessageIsNoAnswer(status: Int, body: String, kind: WeChatPayError.Kind) async throws {
        let (error, _) = try await Self.error { TransportResponse(status: status, headers: [:], body: Data(body.utf8)) }
        #expect(error?.kind == kind || error?.kind == .unverifiedError, "\(error?.description ?? "none")")
        #expect(error?.outcome == .unknown)
        #expect(error?.status == status)
    }

    @Test func aFileComesAsItIs() async throws {
        for file in [Data("\u{FEFF}交易时间,公众账号ID\n`2026-11-20,`wx\n".utf8), Data([0x1F, 0x8B, 0x08, 0x00]), Data("<".utf8), Data()] {
            let client = try PlatformDouble { _, _ in TransportResponse(status: 200, headers: [:], body: file) }.client()
            let stream = try await client.chain("v2/pay/downloadbill").path.download(.post, ["bill_date": "20261120"])
            #expect(try await stream.collect(upTo: 1000) == file)
            #expect(!stream.isVerified)
            #expect(try await client.v2.pay.downloadbill.post(xml: ["bill_date": "20261120"]).body == file)
        }
    }

    @Test func aFilesErrorIsAnError() async throws {
        let client = try PlatformDouble { _, _ in
            try PlatformDouble.message(["return_code": "FAIL", "return_msg": "No Bill Exist", "error_code": "20002"], signType: nil)
        }.client()
        let error = await WeChatPayError.thrown { try await client.chain("v2/pay/downloadbill").path.download(.post, ["bill_date": "20261120"]) }
        #expect(error?.message == "No Bill Exist")
        #expect(error?.kind == .unverifiedError)
        #expect(error?.path == "/v2/pay/downloadbill")
    }
}
