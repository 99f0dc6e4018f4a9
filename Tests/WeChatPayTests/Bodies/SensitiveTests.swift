import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

@Suite struct SensitiveTests {
    private struct Applicant: Codable {
        let name: Sensitive
        let nickname: String
    }

    private let keys = TestKeys.shared

    @Test func fieldsAreEncryptedForThePlatformUnderTheSerialThatIsSent() async throws {
        let platform = PlatformDouble.accepting()
        let wechatPay = try platform.client()
        _ = try await wechatPay.v3.x.post(json: ["name": .sensitive("张三"), "nickname": "z"])
        _ = try await wechatPay.v3.x.post(json: Applicant(name: "张三", nickname: "z"))
        for request in platform.requests {
            let body = try JSON(parsing: request.body)
            #expect(try keys.platform.decrypt(try #require(body.name.string)) == "张三")
            #expect(body.nickname.string == "z")
            #expect(request.headers[.wechatPaySerial] == TestKeys.publicKeyID)
        }
        #expect(platform.requests.count == 2)
    }

    @Test func inCertificateModeTheKeyIsFetchedWhenItIsNeededAndOnlyThen() async throws {
        let platform = PlatformDouble { [keys] request, _ in
            request.url.hasSuffix("/v3/certificates")
                ? try PlatformDouble.certificateList([keys.platformCertificate])
                : try PlatformDouble.answer(body: "{}", serial: keys.platformCertificate.serial)
        }
        let wechatPay = try platform.client(platformKeys: .automatic)
        _ = try await wechatPay.v3.x.post(json: ["name": .sensitive("张三")])
        _ = try await wechatPay.v3.x.post(json: ["name": "plain"])
        #expect(platform.requests.map { $0.headers[.wechatPaySerial] } == [nil, keys.platformCertificate.serial, nil])
        #expect(platform.requests[0].url.hasSuffix("/v3/certificates"))
    }

    @Test func fieldsOfAnAnswerAreDecryptedWithTheMerchantsKey() async throws {
        let ciphertext = try keys.merchant.publicKey.encrypt("张三")
        let body = #"{"name":"\#(ciphertext)","nickname":"z"}"#
        let response = try await PlatformDouble { _, _ in try PlatformDouble.answer(body: body) }.client().v3.x.get()
        #expect(try response.decode(Applicant.self).name.text == "张三")
        #expect(try response.decrypt(response.json.name) == "张三")
        let foreign = #"{"name":"\#(try keys.stranger.publicKey.encrypt("x"))","nickname":"z"}"#
        let other = try await PlatformDouble { _, _ in try PlatformDouble.answer(body: foreign) }.client().v3.x.get()
        #expect(await WeChatPayError.thrown { try other.decode(Applicant.self) }?.kind == .decryptionFailed)
    }

    @Test func plainTextIsNeverWrittenInACiphertextsPlace() {
        #expect(throws: WeChatPayError.self) { try JSONEncoder().encode(Applicant(name: "张三", nickname: "z")) }
        #expect(throws: WeChatPayError.self) { try JSON.object(["name": .sensitive("张三")]).encoded() }
    }

    @Test func nothingShowsTheText() {
        let applicant = Applicant(name: "张三", nickname: "z")
        var dumped = ""
        dump(applicant, to: &dumped)
        let shown = "\(applicant) \(String(reflecting: applicant)) \(JSON.sensitive("张三")) \(JSON.object(["a": .sensitive("张三")])) \(dumped)"
        #expect(!shown.contains("张三"))
        #expect(shown.contains("‹sensitive›"))
    }

    @Test func nothingShowsAKey() throws {
        let configuration = try PlatformDouble.accepting().client().configuration
        var dumped = ""
        dump(configuration, to: &dumped)
        let shown = "\(configuration) \(String(reflecting: configuration)) \(dumped)"
        let body = keys.merchant.pemRepresentation.split(separator: "\n")[1]
        #expect(!shown.contains(body))
        #expect(!shown.contains(TestKeys.apiV3Key))
    }

    @Test func aTextTooLongForTheKeyIsRefusedWithTheLimit() async throws {
        let platform = PlatformDouble.accepting()
        let wechatPay = try platform.client()
        _ = try await wechatPay.v3.x.post(json: ["name": .sensitive(Sensitive(String(repeating: "a", count: 214)))])
        let error = await WeChatPayError.thrown {
            try await wechatPay.v3.x.post(json: ["name": .sensitive(Sensitive(String(repeating: "a", count: 215)))])
        }
        #expect(error?.kind == .encryptionFailed)
        #expect(error?.message.contains("at most 214") == true)
        #expect(platform.requests.count == 1)
    }

    @Test func aSerialOfTheCallersThatIsNotTheKeysIsRefused() async throws {
        let platform = PlatformDouble.accepting()
        let error = await WeChatPayError.thrown {
            try await platform.client().v3.x.post(json: ["name": .sensitive("张三")], headers: ["Wechatpay-Serial": "5F00"])
        }
        #expect(error?.kind == .invalidRequest)
        #expect(platform.requests.isEmpty)
    }
}
