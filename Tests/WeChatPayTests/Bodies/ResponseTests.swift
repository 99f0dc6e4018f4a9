import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

@Suite struct ResponseTests {
    private func response(_ body: String) async throws -> WeChatPay.Response {
        try await PlatformDouble { _, _ in try PlatformDouble.answer(body: body) }.client().v3.x.get()
    }

    private struct Order: Decodable {
        struct Amount: Decodable {
            let total: Int
        }

        let amount: Amount
        let goods: [Amount]?
    }

    @Test func valuesAreReadByName() async throws {
        let json = try await response(#"{"amount":{"total":888},"goods":[{"id":"a"},{"id":"b"}],"ok":true,"rate":0.5,"none":null,"string":"s"}"#).json
        #expect(json.amount.total.int == 888)
        #expect(json.goods[1].id.string == "b")
        #expect(json.goods[2].id.isNull)
        #expect(json.ok.bool == true)
        #expect(json.rate.double == 0.5)
        #expect(json.none.isNull && json.missing.deeper[3].isNull)
        #expect(json["string"].string == "s")
    }

    @Test(arguments: [
        (#"{"amount":{}}"#, "$.amount.total is missing"), (#"{"amount":{"total":"8"}}"#, "$.amount.total has another type"),
        (#"{"amount":{"total":1},"goods":[{"total":1},{}]}"#, "$.goods[1].total is missing"), ("not json", "no JSON text"), ("", "no JSON text"),
        ("{\"amount\":", "no JSON text"),
    ])
    func aBodyThatDoesNotFitIsDescribedByThePathOfItsField(body: String, reason: String) async throws {
        let response = try await response(body)
        let error = await WeChatPayError.thrown { try response.decode(Order.self) }
        #expect(error?.kind == .unreadableBody)
        #expect(error?.message.contains(reason) == true)
        #expect(error?.outcome == .unknown, "the call itself was answered")
    }

    @Test func fieldsThatNobodyKnowsAreTolerated() async throws {
        #expect(try await response(#"{"amount":{"total":1,"new":{}},"newer":[]}"#).decode(Order.self).amount.total == 1)
    }

    @Test(arguments: [1, 500, 100_000])
    func deepNestingEndsInAValueOrAnError(depth: Int) async throws {
        let response = try await response(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
        let json = try? response.json
        #expect((json != nil) == (depth <= 500))
    }

    @Test func filesThatThePlatformLeavesUnsignedAreMarked() async throws {
        let platform = PlatformDouble { _, _ in TransportResponse(status: 200, headers: [:], body: Data("csv".utf8)) }
        let wechatPay = try platform.client()
        #expect(try await wechatPay.v3.billdownload.file.get(query: ["token": "x"]).isVerified == false)
        #expect(try await wechatPay["v3/merchant-service/images/{media_id}"].get(["media_id": "a/b"]).isVerified == false)
    }

    @Test(arguments: [
        "v3/billdownload", "v3/billdownload/file/x", "v3/billdownload/files", "v3/merchant-service/images", "v3/merchant-service/images/a/b",
        "v3/merchant-service/imagesx", "v3/certificates",
    ])
    func nothingElseComesUnsigned(template: String) async throws {
        let platform = PlatformDouble { _, _ in TransportResponse(status: 200, headers: [:], body: Data("{}".utf8)) }
        #expect(await WeChatPayError.thrown { try await platform.client()[template].get() }?.kind == .missingHeader)
    }

    @Test func anUploadToTheImagesPathIsSigned() async throws {
        let platform = PlatformDouble { _, _ in TransportResponse(status: 200, headers: [:], body: Data("{}".utf8)) }
        let error = await WeChatPayError.thrown { try await platform.client()["v3/billdownload/file"].post(json: [:]) }
        #expect(error?.kind == .missingHeader)
    }

    @Test(arguments: [true, false])
    func aStatementIsHeldAgainstItsSignedDigest(isIntact: Bool) async throws {
        let platform = PlatformDouble { _, _ in
            let file = Data("statement".utf8)
            let sha1 = Self.sha1OfStatement
            var answer = try PlatformDouble.answer(body: "{\"sha1\":\"\(sha1)\"}")
            answer.headers[.wechatPayStatementSHA1] = sha1
            answer.body = isIntact ? file : file + Data("!".utf8)
            return answer
        }
        let wechatPay = try platform.client()
        let call = { try await wechatPay["v3/global/statements"].get(query: ["date": "20201001"]) }
        if isIntact {
            #expect(try await call().body == Data("statement".utf8))
        } else {
            #expect(await WeChatPayError.thrown { try await call() }?.kind == .signatureMismatch)
        }
    }

    /// `printf statement | openssl dgst -sha1`
    private static let sha1OfStatement = "bbb930cc426507ed3f6b7c343c75dd0e041494b7"
}
