import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// The command line as its users meet it: output, exit codes, precedence, errors.
@Suite struct CommandTests {
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
        try await Command.withSimulator { simulator, config, _ in
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
        try await Command.withSimulator { simulator, config, folder in
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

    @Test func certificatesAreWrittenUnderTheirSerials() async throws {
        try await Command.withSimulator { _, config, folder in
            let arguments = ["certificates", "--keys", "automatic", "--config", config, "--out", folder + "/made/for/it"]
            let result = try await Command.run(arguments)
            let path = try #require(result.output.split(separator: " ").first.map(String.init))
            let certificate = try RSACertificate(pem: String(contentsOfFile: path, encoding: .utf8))
            #expect(path == "\(folder)/made/for/it/wechatpay_\(certificate.serial).pem")
            #expect(try await Command.run(arguments).status == 0, "the same again")
            try "other".write(toFile: path, atomically: true, encoding: .utf8)
            let refused = try await Command.run(arguments)
            #expect(refused.status == 2)
            #expect(refused.diagnostics.contains("exists with other contents"))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "other")
        }
    }

    @Test func signVerifyEncryptAndDecryptGoTogether() async throws {
        try await Command.withSimulator { simulator, config, folder in
            let signed = try await Command.run(["sign", "GET", "/v3/certificates", "--timestamp", "1", "--nonce", "n", "--config", config])
            #expect(try Authorization(parsing: String(signed.output.dropLast())).serial == simulator.credentials.merchantSerial)
            let text = try await Command.run(["sign", "post", "/v3/x", "--timestamp", "1", "--nonce", "n", "--text", "--body", "{}"])
            #expect(text.output == "POST\n/v3/x\n1\nn\n{}\n")

            let answer = try await Command.run(["call", "GET", "v3/certificates", "--include", "--config", config])
            let parts = answer.output.split(separator: "\n\n", maxSplits: 1)
            let headers = folder + "/headers"
            try answer.output.write(toFile: headers, atomically: true, encoding: .utf8)
            let verify = ["verify", "--headers", headers, "--config", config, "--body"]
            #expect(try await Command.run(verify + [String(parts[1])]).output.hasPrefix("verified"))
            let altered = try await Command.run(verify + [String(parts[1]) + " "])
            #expect(altered.status == 1)
            #expect(altered.diagnostics.contains("signatureMismatch"))
            #expect(altered.diagnostics.contains("the text that the signature must fit"))
            #expect(!altered.diagnostics.contains("outcome"), "nothing was called")
            let single = parts[0].split(separator: "\n").dropFirst().flatMap { line in
                let colon = line.firstIndex(of: ":") ?? line.endIndex
                return ["--header", "\(line[..<colon])=\(line[colon...].dropFirst(2))"]
            }
            #expect(try await Command.run(["verify", "--config", config, "--body", String(parts[1])] + single).status == 0)
            let missing = try await Command.run(["verify", "--config", config, "--body", "{}", "--header", "Wechatpay-Nonce=n"])
            #expect(missing.status == 1)
            #expect(missing.diagnostics.contains("The header Wechatpay-Timestamp is missing"))
            #expect(try await Command.run(["verify", "--config", config, "--body", "{}"]).status == 2)
            for target in ["v3/certificates", "/v3/a b"] { #expect(try await Command.run(["sign", "GET", target, "--config", config]).status == 2) }

            let encrypted = try await Command.run(["encrypt", "-", "--config", config], input: "张三")
            #expect(encrypted.diagnostics == "Wechatpay-Serial: \(simulator.credentials.platformPublicKeyID)\n")
            let merchant = try RSAPrivateKey(pem: simulator.credentials.privateKey)
            let named = try await Command.run(["encrypt", "--config", config], input: "张三\n")
            let platform = try RSAPrivateKey(pem: simulator.credentials.platform.publicKeyPrivateHalf)
            for result in [encrypted, named] { #expect(try platform.decrypt(String(result.output.dropLast())) == "张三") }
            #expect(try await Command.run(["encrypt", "--config", config], input: "\n").status == 2, "nothing to encrypt")
            let field = try await Command.run(["decrypt", "-", "--config", config], input: try merchant.publicKey.encrypt("张三"))
            #expect(field.output == "张三\n")
            let resource = try APIv3Key(simulator.credentials.apiV3Key).encrypt(Data("{}".utf8), associatedData: "x")
            let json = String(decoding: try JSONEncoder().encode(["resource": resource]), as: UTF8.self)
            #expect(try await Command.run(["decrypt", json, "--config", config]).output == "{}")
        }
    }

}
