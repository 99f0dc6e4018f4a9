import Testing

/// `wechatpay completion`, and what a shell is offered.
@Suite struct CompletionTests {
    @Test(arguments: [("bash", "complete"), ("zsh", "#compdef wechatpay"), ("fish", "complete -c 'wechatpay'")])
    func aScriptIsPrintedForEveryShell(shell: String, text: String) async throws {
        let result = try await Command.run(["completion", shell])
        #expect(result.status == 0)
        #expect(result.output.contains(text))
        #expect(result.output.contains("pay-score"), "the families")
    }

    @Test func anotherShellIsRefusedWithTheNamesOfThoseThereAre() async throws {
        let result = try await Command.run(["completion", "tcsh"])
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.diagnostics.contains("bash, zsh or fish"))
    }

    @Test func bashReadsItsScript() async throws {
        let script = try await Command.run(["completion", "bash"]).output
        let read = try await Command.run(executable: "/bin/bash", ["-c", script + "\ncomplete -p wechatpay"])
        #expect(read.status == 0, "\(read.diagnostics)")
        #expect(read.output.contains("wechatpay"))
    }

    /// What is offered for the last of the words.
    private func offers(_ words: String...) async throws -> [String] {
        let argument = words[1] == "call" ? "positional@1" : "positional@0"
        let command = words[1] == "call" ? ["call"] : Array(words[1...2])
        let result = try await Command.run(
            ["---completion"] + command + ["--", argument, "\(words.count - 1)", "\(words.last?.count ?? 0)"] + words,
            environment: ["SAP_SHELL": "bash", "SAP_SHELL_VERSION": "5"])
        return result.output.split(separator: "\n").map(String.init)
    }

    @Test func afterAMethodItsPathsAreOffered() async throws {
        let paths = try await offers("wechatpay", "api", "show", "post", "/v3/ebike")
        #expect(paths.contains("/v3/ebike/charge/contracts/preopen"))
        #expect(!paths.contains("/v3/certificates"), "it is a GET")
        #expect(try await offers("wechatpay", "call", "GET", "v3/cert").contains("v3/certificates"))
    }

    @Test func beforeAMethodMethodsAndPathsAreOffered() async throws {
        #expect(try await offers("wechatpay", "api", "show", "") == ["GET", "POST", "PUT", "PATCH", "DELETE"])
        #expect(try await offers("wechatpay", "api", "lint", "/v3/eb").contains("/v3/ebike/charge/contracts/preopen"))
    }
}
