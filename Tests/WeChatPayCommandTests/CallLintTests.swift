import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

/// `wechatpay call` holds a call against the documentation before it sends it.
@Suite struct CallLintTests {
    private static let preopen = ["POST", "v3/ebike/charge/contracts/preopen"]

    @Test(arguments: [
        (
            preopen + ["--json", #"{"appid":"wx","trade_scene":"CHARGE","open_id":"o"}"#],
            ["body: $.openid is required and missing", "body: $.open_id is no"]
        ),
        (preopen + ["--json", "[]"], ["body: $ must be an object, not a list"]),
        (preopen, ["body: $ is required and missing"]),
        (preopen + ["--upload", "file.png"], ["body: the operation takes JSON (--json), no upload"]),
        (["POST", "v3/merchant/media/upload", "--json", "{}"], ["body: the operation takes an upload (--upload), no JSON"]),
        (
            ["POST", "v3/mch-manage/submission-files/sub-mchid/1/upload", "--upload", "file.png"],
            ["body: meta: $.item_id is required and missing"]
        ),
        (["GET", "v3/ebike/charge/users/o/contract"], ["query: trade_scene is required and missing"]),
        (["GET", "v3/certificates", "--query", "algorithm_typ=RSA"], ["query: algorithm_typ is no documented field; is algorithm_type meant?"]),
        (["GET", "v3/certificates", "--query", "a b=1"], [#"query: ["a b"] is no documented field"#]),
        (["GET", "v3/certificates", "--query", "algorithm_type=RSA", "--query", "algorithm_type=SM2"], ["query: algorithm_type must be"]),
        (
            ["POST", "v3/ecommerce/applyments/{applyment_id}/revoke", "--var", "applyment_id=one"],
            ["path: applyment_id must be an integer, not a string"]
        ),
        (["POST", "v3/ecommerce/applyments/one/revoke"], ["path: applyment_id must be an integer, not a string"]),
    ])
    func aCallWithAProblemIsNotSentUnlessForced(arguments: [String], problems: [String]) async throws {
        try await Command.withSimulator { simulator, config, folder in
            try Data([1]).write(to: URL(fileURLWithPath: folder + "/file.png"))
            for flags in [[], ["--dry-run"]] {
                let result = try await Command.run(["call"] + arguments + flags + ["--config", config], in: folder)
                #expect(result.status == 2)
                #expect(result.output.isEmpty)
                for problem in problems {
                    #expect(result.diagnostics.split(separator: "\n").contains { $0.hasPrefix(problem) }, "\(result.diagnostics)")
                }
                #expect(result.diagnostics.hasSuffix("error: nothing was sent; --no-lint sends it all the same.\n"))
            }
            #expect(simulator.requests.isEmpty)
            let forced = try await Command.run(["call"] + arguments + ["--no-lint", "--config", config], in: folder)
            #expect(simulator.requests.count == 1, "\(forced.diagnostics)")
            #expect(!forced.diagnostics.contains("warning"), "not looked at")
        }
    }

    @Test(arguments: [
        ["GET", "v3/certificates"], ["GET", "/v3/certificates", "--query", "algorithm_type=RSA"],
        ["POST", "v3/papay/contracts/{id}/notify", "--var", "id=1", "--json", #"{"mchid":"1","appid":"wx","estimated_amount":{"amount":1}}"#],
        ["POST", "v3/papay/contracts/1/notify", "--json", #"{"mchid":"1","appid":"wx","estimated_amount":{"amount":1}}"#],
    ])
    func aFittingCallIsSentWithoutAWord(arguments: [String]) async throws {
        try await Command.withSimulator { simulator, config, _ in
            let result = try await Command.run(["call"] + arguments + ["--config", config])
            #expect(simulator.requests.count == 1)
            for word in ["warning", "body:", "query:", "path:"] { #expect(!result.diagnostics.contains(word), "\(result.diagnostics)") }
        }
    }

    @Test func anUndocumentedCallIsSentWithAWarning() async throws {
        try await Command.withSimulator { simulator, config, _ in
            let result = try await Command.run(["call", "POST", "v3/new/thing", "--json", "{}", "--config", config])
            #expect(result.diagnostics.hasPrefix("warning: POST v3/new/thing is no documented operation, so the call was not checked.\n"))
            #expect(simulator.requests.count == 1)
        }
    }

    @Test func aRetiredOperationIsSentWithAWarning() async throws {
        try await Command.withSimulator { simulator, config, _ in
            let result = try await Command.run(["call", "GET", "v3/ebike/charge/contracts/1", "--config", config])
            #expect(
                result.diagnostics.hasPrefix("warning: the platform closed GET /v3/ebike/charge/contracts/{contract_id} on 2019-12-16.\n"))
            #expect(simulator.requests.count == 1)
        }
    }
}
