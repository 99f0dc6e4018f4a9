import Foundation
import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// `wechatpay call` beyond the plain call: dry runs, uploads, arguments that don't go together.
@Suite struct CallTests {
    private let preopen = "v3/ebike/charge/contracts/preopen"

    /// Sends what a dry run printed, by the shell and curl.
    private func send(_ dryRun: Command.Result) async throws -> String {
        #expect(dryRun.status == 0, "\(dryRun.diagnostics)")
        return try await Command.run(executable: "/bin/bash", ["-c", dryRun.output.trimmingCharacters(in: .newlines) + " --silent --include"]).output
    }

    @Test(arguments: ["it's a user's", "$(false) `false` \"\\n\" !", "用户 ✓", "%20&a=b", "{a}[1-3]"])
    func aDryRunIsACurlCommandThatThePlatformAccepts(openID: String) async throws {
        let preopen = preopen
        try await Command.withSimulator { simulator, config, _ in
            let body = JSON.object(["appid": .string(simulator.credentials.appid), "trade_scene": "CHARGE", "openid": .string(openID)])
            let text = String(decoding: try JSONEncoder().encode(body), as: UTF8.self)
            let dryRun = try await Command.run([
                "call", "POST", preopen, "--json", text, "--query", "q=\(openID)", "--no-lint", "--dry-run", "--config", config,
            ])
            #expect(simulator.requests.isEmpty, "a dry run sends nothing")
            #expect(dryRun.diagnostics.contains("nothing was sent"))
            let answer = try await send(dryRun)
            #expect(answer.hasPrefix("HTTP/1.1 200"), "\(answer)")
            #expect(simulator.requests.map(\.status) == [200])
        }
    }

    @Test func aBodyTooLongForAnArgumentIsPipedIntoCurl() async throws {
        let preopen = preopen
        try await Command.withSimulator { simulator, config, folder in
            let path = folder + "/long.json"
            let text =
                #"{"appid":"\#(simulator.credentials.appid)","trade_scene":"CHARGE","openid":"o","more":"\#(String(repeating: "长", count: 60_000))"}"#
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            let dryRun = try await Command.run(["call", "POST", preopen, "--json", "@" + path, "--no-lint", "--dry-run", "--config", config])
            let script = folder + "/send.sh"
            try dryRun.output.write(toFile: script, atomically: true, encoding: .utf8)
            let sent = try await Command.run(executable: "/bin/bash", [script])
            #expect(sent.output.contains("preopen_id"), "\(sent.output) \(sent.diagnostics)")
        }
    }

    @Test func anUploadIsSignedAsThePlatformDemands() async throws {
        try await Command.withSimulator { simulator, config, folder in
            let path = folder + "/shop.png"
            try Data((0...255).map { UInt8($0) }).write(to: URL(fileURLWithPath: path))
            let arguments = ["call", "post", "v3/merchant/media/upload", "--upload", path, "--config", config]
            let sent = try await Command.run(arguments)
            #expect(sent.status == 0, "\(sent.diagnostics)")
            #expect(sent.output.contains("media_id"), "\(sent.output)")
            let answer = try await send(Command.run(arguments + ["--dry-run"]))
            #expect(answer.contains("media_id"), "\(answer)")
            #expect(simulator.requests.map(\.status) == [200, 200])
        }
    }

    @Test(arguments: [
        (["GET", "v3/x/{id}"], "add --var id="),
        (["GET", "v3/x", "--var", "id=1"], "--var id: the path has no variable {id}"),
        (["GET", "v3/x/{id}", "--var", "id=1", "--var", "id=2"], "--var: id is given twice"),
        (["GET", "v3/x/{id}", "--var", "id=.."], "The path variable id is a step in a path"),
        (["GET", "v3/x?y=1"], "give it by --query"),
        (["GET", "v3/x", "--query", "novalue"], "'novalue' is invalid for '--query"),
        (["GET", "v3/x", "--header", "Authorization=mine"], "set by the client itself"),
        (["GET", "v4/x"], "The path must begin with v3"),
        (["POST", "v3/x", "--json", "{"], "--json: this is no JSON text"),
        (["POST", "v3/x", "--json", "@none.json"], "no readable file none.json"),
        (["POST", "v3/x", "--json", "{}", "--upload", "f"], "exclude each other"),
        (["PUT", "v3/x", "--upload", "f"], "--upload goes with post"),
        (["POST", "v3/x", "--upload", "none.png"], "none.png can't be read: no such file or directory."),
        (["FETCH", "v3/x"], "FETCH is no verb"),
    ])
    func badArgumentsAreNamedAndNothingIsSent(arguments: [String], reason: String) async throws {
        try await Command.withSimulator { simulator, config, _ in
            let result = try await Command.run(["call"] + arguments + ["--config", config])
            #expect(result.status == 2)
            #expect(result.diagnostics.contains(reason), "\(result.diagnostics)")
            #expect(result.output.isEmpty)
            #expect(simulator.requests.isEmpty)
        }
    }

    @Test func aRefusalTellsItsOutcome() async throws {
        let preopen = preopen
        try await Command.withSimulator { simulator, config, _ in
            let refused = try await Command.run(["call", "POST", preopen, "--json", "{}", "--no-lint", "--config", config])
            #expect(refused.status == 1)
            #expect(refused.diagnostics.contains("POST /\(preopen), rejected, HTTP 400, PARAM_ERROR"))
            #expect(refused.diagnostics.contains("outcome: refused; nothing has happened"))
            simulator.faults.add(Fault(.wrongSignature, on: .post, "/\(preopen)"))
            let unknown = try await Command.run(["call", "POST", preopen, "--json", "{}", "--no-lint", "--config", config])
            #expect(unknown.status == 3)
            #expect(unknown.diagnostics.contains("outcome: UNKNOWN"))
            let unreachable = try await Command.run([
                "call", "POST", preopen, "--json", "{}", "--no-lint", "--config", config, "--base-url", "http://127.0.0.1:1",
            ])
            #expect(unreachable.status == 1)
            #expect(unreachable.diagnostics.contains("outcome: not sent; nothing has happened"))
        }
    }

    @Test func noDiagnosticHoldsASecret() async throws {
        try await Command.withSimulator { simulator, config, folder in
            let secrets = [simulator.credentials.apiV3Key, simulator.credentials.apiV2Key, "PRIVATE KEY"]
            let key = folder + "/credentials/apiclient_key.pem"
            for arguments in [
                ["doctor"], ["call", "GET", "v3/certificates", "--include"], ["doctor", "--certificate", key], ["sign", "GET", "/v3/x"],
                ["call", "GET", "v3/x", "--platform-public-key", key], ["certificates", "--out", folder, "--keys", "automatic"],
            ] {
                let result = try await Command.run(arguments + ["--config", config])
                for secret in secrets { #expect(!(result.output + result.diagnostics).contains(secret), "\(arguments)") }
            }
        }
    }
}
