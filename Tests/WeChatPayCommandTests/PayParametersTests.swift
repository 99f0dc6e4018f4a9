import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// `wechatpay pay-parameters`: what the library makes, with the order's own time and nonce.
@Suite struct PayParametersTests {
    private let order = ["--prepay-id", "wx2014", "--timestamp", "1700000000", "--nonce", "n"]

    @Test func theParametersAreTheLibrarys() async throws {
        try await Command.withSimulator { simulator, config, _ in
            let credentials = simulator.credentials
            let parameters = PayParameters(
                merchant: try Merchant(id: credentials.mchid, privateKey: credentials.privateKey, certificate: credentials.certificate),
                apiV2Key: try APIv2Key(credentials.apiV2Key), now: { Date(timeIntervalSince1970: 1_700_000_000) }, nonce: { "n" }
            )
            func printed(_ arguments: String...) async throws -> JSON {
                let result = try await Command.run(["pay-parameters"] + arguments + order + ["--config", config])
                #expect(result.status == 0, "\(result.diagnostics)")
                return try JSON(parsing: Data(result.output.utf8))
            }
            func json(_ value: some Encodable) throws -> JSON { try JSON(parsing: JSONEncoder().encode(value)) }
            let appID = credentials.appid
            #expect(try await printed("jsapi") == json(parameters.jsapi(appID: appID, prepayID: "wx2014")))
            #expect(try await printed("jsapi", "--sign-type", "MD5") == json(parameters.v2.jsapi(appID: appID, prepayID: "wx2014")))
            #expect(try await printed("app", "--appid", "wx1") == json(parameters.app(appID: "wx1", prepayID: "wx2014")))
            #expect(
                try await printed("app", "--sign-type", "HMAC-SHA256", "--partnerid", "1900000110")
                    == json(parameters.v2.app(appID: appID, prepayID: "wx2014", partnerID: "1900000110", signType: .hmacSHA256))
            )
        }
    }

    @Test func theSignedTextIsPrintedByteForByte() async throws {
        try await Command.withSimulator { _, config, _ in
            let arguments = order + ["--appid", "wx1", "--text", "--config", config]
            #expect(try await Command.run(["pay-parameters", "jsapi"] + arguments).output == "wx1\n1700000000\nn\nprepay_id=wx2014\n")
            let second = try await Command.run(["pay-parameters", "jsapi", "--sign-type", "MD5"] + arguments)
            #expect(second.output == "appId=wx1&nonceStr=n&package=prepay_id=wx2014&signType=MD5&timeStamp=1700000000")
        }
    }

    @Test func whatIsMissingOrUnfitIsAUsageError() async throws {
        try await Command.withSimulator { _, config, folder in
            func refused(_ arguments: [String]) async throws -> String {
                let result = try await Command.run(["pay-parameters"] + arguments)
                #expect(result.status == 2)
                #expect(result.output.isEmpty)
                return result.diagnostics
            }
            #expect(try await refused(["jsapi", "--config", config]).contains("--prepay-id"))
            #expect(try await refused(["jsapi", "--prepay-id", "a\nb", "--config", config]).contains("prepay_id has a character"))
            #expect(try await refused(["jsapi", "--prepay-id", "p", "--sign-type", "RSA", "--config", config]).contains("MD5"))
            let configuration = try JSON(parsing: Data(contentsOf: URL(fileURLWithPath: config)))
            var members = try #require(configuration.object)
            members["apiV2Key"] = nil
            members["appid"] = nil
            let bare = folder + "/credentials/bare.json"
            try JSON.object(members).encoded().write(to: URL(fileURLWithPath: bare))
            #expect(try await refused(["app", "--prepay-id", "p", "--config", bare]).contains("no appid is configured"))
            let message = try await refused(["app", "--prepay-id", "p", "--appid", "wx1", "--sign-type", "MD5", "--config", bare])
            #expect(message.contains("APIv2 key"))
        }
    }
}
