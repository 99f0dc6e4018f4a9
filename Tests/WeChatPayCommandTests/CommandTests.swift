import Foundation
import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// The command line as its users meet it: output, exit codes, precedence, errors.
@Suite struct CommandTests {
    /// Runs `body` with a simulator and its `wechatpay.json`.
    private func simulated(_ body: @escaping @Sendable (_ simulator: Simulator, _ config: String, _ folder: String) async throws -> Void) async throws
    {
        try await Command.withFolder { folder in
            var configuration = Simulator.Configuration()
            configuration.credentialsDirectory = folder + "/credentials"
            try await Simulator.run(configuration) { simulator in
                try await body(simulator, folder + "/credentials/wechatpay.json", folder)
            }
        }
    }

    @Test func theDemoTellsItsWholeStory() async throws {
        let result = try await Command.run(["demo", "--json"])
        #expect(result.status == 0)
        let steps = try result.output.split(separator: "\n").map { try JSON(parsing: Data($0.utf8)) }
        #expect(steps.last?.verified.array?.count == 5)
        #expect(steps.dropLast().allSatisfy { $0.milliseconds.double != nil && $0.outcome.string?.hasPrefix("FAILED") == false })
        let requests = steps.flatMap { $0.requests.array ?? [] }.compactMap(\.string)
        for expected in ["/v3/certificates → 200", "/confirm → 200", "/notify → 204", "/v3/papay/pay/transactions/apply → 403"] {
            #expect(requests.contains { $0.hasSuffix(expected) }, "\(expected)")
        }
    }

    @Test func exitCodesSayHowItEnded() async throws {
        try await simulated { simulator, config, _ in
            func status(_ arguments: String...) async throws -> Int32 { try await Command.run(arguments + ["--config", config]).status }
            let answered = try await status("call", "get", "v3/certificates")
            #expect(answered == 0)
            #expect(try await status("call", "GET", "v3/ebike/charge/contracts/{contract_id}", "--var", "contract_id=none") == 1)
            #expect(try await status("call", "FETCH", "v3/certificates") == 2)
            #expect(try await status("call", "GET", "v3/x/{id}") == 2)
            #expect(try await status("call", "GET", "v3/x", "--var", "novalue") == 2)
            #expect(try await status("call", "POST", "v3/x", "--json", "not json") == 2)
            simulator.faults.add(Fault(.wrongSignature, on: .post, "/v3/ebike/charge/contracts/preopen"))
            let body = #"{"appid":"\#(simulator.credentials.appid)","trade_scene":"CHARGE","openid":"o"}"#
            #expect(try await status("call", "POST", "v3/ebike/charge/contracts/preopen", "--json", body) == 3)
        }
        #expect(try await Command.run(["--help"]).status == 0)
        #expect(try await Command.run(["call", "--help"]).status == 0)
        #expect(try await Command.run(["--version"]).output == WeChatPay.version + "\n")
        #expect(try await Command.run(["nonsense"]).status == 2)
        #expect(try await Command.run(["call", "GET", "v3/x"]).status == 2, "no configuration")
    }

    @Test func aCallPrintsTheExactBody() async throws {
        try await simulated { simulator, config, folder in
            let body = #"{"appid": "\#(simulator.credentials.appid)", "trade_scene": "CHARGE", "openid": "o"}"#
            try body.write(toFile: folder + "/body.json", atomically: true, encoding: .utf8)
            let arguments = ["call", "POST", "v3/ebike/charge/contracts/preopen", "--config", config, "--json"]
            let forms = [arguments + [body], arguments + ["@\(folder)/body.json"], arguments + ["-", "--include"]]
            for (index, form) in forms.enumerated() {
                let result = try await Command.run(form, input: body)
                #expect(result.status == 0, "\(result.diagnostics)")
                #expect(result.output.contains(#"{"preopen_id":""#))
                #expect(result.output.hasPrefix("HTTP 200\n") == (index == 2))
            }
        }
    }

    @Test func aDryRunIsACurlCommandThatThePlatformAccepts() async throws {
        try await simulated { simulator, config, _ in
            let body = #"{"appid":"\#(simulator.credentials.appid)","trade_scene":"CHARGE","openid":"it's a user's"}"#
            let dryRun = try await Command.run([
                "call", "POST", "v3/ebike/charge/contracts/preopen", "--json", body, "--query", "a=b c'd", "--dry-run", "--config", config,
            ])
            #expect(simulator.requests.isEmpty, "a dry run sends nothing")
            let sent = try await Command.run(executable: "/bin/bash", ["-c", dryRun.output + " --silent"])
            #expect(sent.output.contains("preopen_id"), "\(sent.output) \(sent.diagnostics)")
            #expect(simulator.requests.map(\.status) == [200])
        }
    }

    @Test func flagsBeatTheEnvironmentWhichBeatsTheFile() async throws {
        try await simulated { simulator, config, _ in
            func baseURLError(_ arguments: [String], _ environment: [String: String]) async throws -> String {
                try await Command.run(["call", "GET", "v3/certificates", "--config", config] + arguments, environment: environment).diagnostics
            }
            #expect(try await baseURLError([], [:]).isEmpty)
            #expect(try await baseURLError([], ["WECHATPAY_BASE_URL": "nonsense"]).contains("base URL"))
            #expect(try await baseURLError(["--base-url", simulator.baseURL], ["WECHATPAY_BASE_URL": "nonsense"]).isEmpty)
            let key = try await Command.run(
                ["decrypt", #"{"algorithm":"x","nonce":"","ciphertext":""}"#, "--config", config], environment: ["WECHATPAY_API_V3_KEY": "short"]
            )
            #expect(key.diagnostics.contains("The APIv3 key has 5 bytes"))
        }
    }

    @Test func aMissingFileIsNamedWithItsSetting() async throws {
        try await simulated { _, config, _ in
            let result = try await Command.run(["call", "GET", "v3/certificates", "--config", config, "--private-key", "none.pem"])
            #expect(result.status == 2)
            #expect(result.diagnostics.contains("privateKey: the file none.pem does not exist"))
            let missing = try await Command.run(["doctor", "--config", "none.json"])
            #expect(missing.status == 2)
            #expect(missing.diagnostics.contains("--config: there is no file none.json"))
        }
    }

    @Test func aKeyThatOthersCanReadIsWarnedAbout() async throws {
        try await simulated { _, config, folder in
            let key = folder + "/credentials/apiclient_key.pem"
            let before = try await Command.run(["call", "GET", "v3/certificates", "--config", config])
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
            let after = try await Command.run(["call", "GET", "v3/certificates", "--config", config])
            #expect(before.diagnostics.isEmpty)
            #expect(after.diagnostics.contains("chmod 600 \(key)"))
        }
    }

    @Test func theDoctorFindsWhatIsWrong() async throws {
        try await simulated { simulator, config, folder in
            func doctor(_ arguments: String...) async throws -> Command.Result { try await Command.run(["doctor", "--config", config] + arguments) }
            let healthy = try await doctor()
            #expect(healthy.status == 0, "\(healthy.output)")
            #expect(healthy.output.contains("✓ signed call"))
            let serial = try await doctor("--merchant-serial", "5F00")
            #expect(serial.status == 1)
            #expect(serial.output.contains("✗ merchant's key, certificate and serial: The configured serial 5F00 is not the certificate's"))
            #expect(serial.output.contains("✓ APIv3 key"), "the other checks run all the same")
            let stranger = try RSAPrivateKey.generate()
            try stranger.pemRepresentation.write(toFile: folder + "/stranger.pem", atomically: true, encoding: .utf8)
            #expect(try await doctor("--private-key", folder + "/stranger.pem").output.contains("does not belong to the certificate"))
            #expect(try await doctor("--base-url", "http://127.0.0.1:1").output.contains("✗ reachability"))
            let own = try await doctor("--platform-certificate", folder + "/credentials/apiclient_cert.pem", "--keys", "automatic")
            #expect(own.status == 0, "--keys automatic ignores other keys")
        }
    }

    @Test func certificatesAreWrittenUnderTheirSerials() async throws {
        try await simulated { _, config, folder in
            let arguments = ["certificates", "--keys", "automatic", "--config", config, "--out", folder]
            let result = try await Command.run(arguments)
            let path = try #require(result.output.split(separator: " ").first.map(String.init))
            let certificate = try RSACertificate(pem: String(contentsOfFile: path, encoding: .utf8))
            #expect(path == "\(folder)/wechatpay_\(certificate.serial).pem")
            #expect(try await Command.run(arguments).status == 0, "the same again")
            try "other".write(toFile: path, atomically: true, encoding: .utf8)
            let refused = try await Command.run(arguments)
            #expect(refused.status == 2)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "other")
        }
    }

    @Test func signVerifyEncryptAndDecryptGoTogether() async throws {
        try await simulated { simulator, config, folder in
            let signed = try await Command.run(["sign", "GET", "/v3/certificates", "--timestamp", "1", "--nonce", "n", "--config", config])
            #expect(try Authorization(parsing: String(signed.output.dropLast())).serial == simulator.credentials.merchantSerial)
            let text = try await Command.run(["sign", "post", "/v3/x", "--timestamp", "1", "--nonce", "n", "--text", "--body", "{}"])
            #expect(text.output == "POST\n/v3/x\n1\nn\n{}\n")

            let answer = try await Command.run(["call", "GET", "v3/certificates", "--include", "--config", config])
            let parts = answer.output.split(separator: "\n\n", maxSplits: 1)
            let headers = folder + "/headers"
            try String(parts[0]).write(toFile: headers, atomically: true, encoding: .utf8)
            let verify = ["verify", "--headers", headers, "--config", config, "--body"]
            #expect(try await Command.run(verify + [String(parts[1])]).output.hasPrefix("verified"))
            let altered = try await Command.run(verify + [String(parts[1]) + " "])
            #expect(altered.status == 1)
            #expect(altered.diagnostics.contains("signatureMismatch"))

            let encrypted = try await Command.run(["encrypt", "-", "--config", config], input: "张三")
            #expect(encrypted.diagnostics == "Wechatpay-Serial: \(simulator.credentials.platformPublicKeyID)\n")
            let merchant = try RSAPrivateKey(pem: simulator.credentials.privateKey)
            let field = try await Command.run(["decrypt", "-", "--config", config], input: try merchant.publicKey.encrypt("张三"))
            #expect(field.output == "张三\n")
            let resource = try APIv3Key(simulator.credentials.apiV3Key).encrypt(Data("{}".utf8), associatedData: "x")
            let json = String(decoding: try JSONEncoder().encode(["resource": resource]), as: UTF8.self)
            #expect(try await Command.run(["decrypt", json, "--config", config]).output == "{}")
        }
    }

    @Test func simulateRefusesWhatItCanNotDo() async throws {
        try await simulated { simulator, _, folder in
            let port = simulator.baseURL.split(separator: ":").last.map(String.init) ?? ""
            let inUse = try await Command.run(["simulate", "--port", port, "--credentials", folder + "/other"])
            #expect(inUse.status == 2)
            #expect(inUse.diagnostics.contains("can't listen on 127.0.0.1:\(port)"))
            let remote = try await Command.run(["simulate", "--host", "0.0.0.0", "--credentials", folder + "/other"])
            #expect(remote.status == 2)
            #expect(remote.diagnostics.contains("not a loopback address"))
        }
    }
}
