import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

/// `wechatpay call` in APIv2.
@Suite struct V2CallTests {
    @Test(arguments: ["--xml", "--json"])
    func aMessageIsCompletedSignedAndItsAnswerPrinted(option: String) async throws {
        try await Command.withSimulator { simulator, config, _ in
            let (appid, mchid) = (simulator.credentials.appid, simulator.credentials.mchid)
            let body =
                option == "--xml"
                ? "<xml><appid>\(appid)</appid><mch_id>\(mchid)</mch_id><long_url><![CDATA[weixin://a?b&c]]></long_url></xml>"
                : #"{"appid":"\#(appid)","mch_id":"\#(mchid)","long_url":"weixin://a?b&c"}"#
            let result = try await Command.run(["call", "POST", "v2/tools/shorturl", option, "-", "--config", config], input: body)
            #expect(result.status == 0, "\(result.diagnostics)")
            #expect(try XML(parsing: Data(result.output.utf8)).short_url.string?.isEmpty == false)
        }
    }

    @Test func aCallThatDemandsTheCertificateShowsIt() async throws {
        try await Command.withSimulator { simulator, config, _ in
            let body: JSON = [
                "appid": .string(simulator.credentials.appid), "mch_id": .string(simulator.credentials.mchid), "mch_billno": "1", "bill_type": "MCHT",
            ]
            let result = try await Command.run(
                ["call", "POST", "v2/mmpaymkttransfers/gethbinfo", "--json", String(decoding: try body.encoded(), as: UTF8.self), "--config", config]
            )
            #expect(result.output.isEmpty)
            #expect(result.diagnostics.contains("NOT_FOUND"), "\(result.diagnostics)")
            #expect(simulator.requests.last?.clientCertificateSerial == simulator.credentials.merchantSerial)
        }
    }

    @Test func aPageForTheBrowserIsPrintedAsASignedURLAndNotCalled() async throws {
        try await Command.withSimulator { simulator, config, _ in
            let result = try await Command.run(
                ["call", "GET", "v2/papay/entrustweb", "--no-lint", "--query", "mch_id=\(simulator.credentials.mchid)", "--config", config]
            )
            #expect(result.status == 0)
            let url = try #require(URLComponents(string: result.output.trimmingCharacters(in: .newlines)))
            #expect(url.path == "/papay/entrustweb")
            let items = (url.queryItems ?? []).map { (name: $0.name, value: $0.value ?? "") }
            #expect(try APIv2Key(simulator.credentials.apiV2Key).isValidSignature(items.last?.value ?? "", of: items))
            #expect(simulator.requests.isEmpty)
        }
    }

    @Test(arguments: [
        (["--xml", "<xml><a></xml>"], "--xml: The XML message can't be read: it is not well-formed"),
        (["--xml", "<xml/>"], "appid is required and missing"), (["--json", #"{"appid":"a","mch_id":"1","long_ur":"u"}"#], "long_ur"),
        (["--xml", "<xml/>", "--json", "{}"], "--json, --xml and --upload exclude each other"),
    ])
    func whatDoesNotFitIsNotSent(arguments: [String], finding: String) async throws {
        try await Command.withSimulator { simulator, config, _ in
            let result = try await Command.run(["call", "POST", "v2/tools/shorturl", "--config", config] + arguments)
            #expect(result.status != 0)
            #expect(result.diagnostics.contains(finding), "\(result.diagnostics)")
            #expect(simulator.requests.isEmpty)
        }
    }

    @Test func aKeyInAFileCounts() async throws {
        try await Command.withSimulator { simulator, _, folder in
            let file = folder + "/key.txt"
            try (simulator.credentials.apiV2Key + "\n").write(toFile: file, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
            let result = try await Command.run([
                "call", "POST", "v2/tools/shorturl", "--mchid", simulator.credentials.mchid, "--base-url", simulator.baseURL, "--api-v2-key-file",
                file,
                "--json", #"{"appid":"a","mch_id":"\#(simulator.credentials.mchid)","long_url":"u"}"#,
            ])
            #expect(result.status == 0, "\(result.diagnostics)")
        }
    }
}
