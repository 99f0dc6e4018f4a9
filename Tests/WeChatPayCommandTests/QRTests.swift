import Foundation
import Testing
import WeChatPayQRCode

/// `wechatpay qr`: where the code goes, and in which form.
@Suite struct QRTests {
    private let text = "weixin://wxpay/bizpayurl?pr=qnu8GBtzz"
    private static let colorful = ["TERM": "xterm-256color", "NO_COLOR": ""]

    /// Runs the command with a terminal as its standard output.
    private func runInTerminal(_ arguments: [String], environment: [String: String] = [:]) async throws -> Command.Result {
        let script = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"
        return try await Command.run(
            executable: "/usr/bin/env", ["python3", "-c", script, Command.path()] + arguments,
            environment: Self.colorful.merging(environment) { $1 }
        )
    }

    private func lines(_ output: String) -> [String] { output.replacing("\r\n", with: "\n").split(separator: "\n").map(String.init) }

    @Test func aTerminalShowsTheCodeBlackOnWhite() async throws {
        let shown = try await runInTerminal(["qr", text])
        #expect(shown.status == 0)
        #expect(lines(shown.output) == lines(try QRCode(text).terminalText(.blackOnWhite)))
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
    func aTerminalThatWantsNoColoursGetsNone(environment: [String: String]) async throws {
        let shown = try await runInTerminal(["qr", text], environment: environment)
        #expect(lines(shown.output) == lines(try QRCode(text).terminalText(.lightOnDark)))
    }

    @Test func aPipeGetsTheCodeWithoutColours() async throws {
        let shown = try await Command.run(["qr", text], environment: Self.colorful)
        #expect(shown.status == 0)
        #expect(shown.output == (try QRCode(text).terminalText(.lightOnDark)) + "\n")
    }

    @Test func aPNGIsRefusedATerminal() async throws {
        let refused = try await runInTerminal(["qr", text, "--format", "png"])
        #expect(refused.status == 2)
        #expect(refused.output.contains("give --out FILE"))
        #expect(!refused.output.contains("PNG\r"))
    }

    @Test func aPNGGoesWhereTheOutputIsRedirected() async throws {
        try await Command.withFolder { folder in
            let made = try await Command.run(
                executable: "/bin/sh", ["-c", #""$0" qr "$1" --format png --scale 3 >code"#, Command.path(), text], in: folder)
            #expect(made.status == 0, "\(made.diagnostics)")
            #expect(FileManager.default.contents(atPath: "\(folder)/code") == (try QRCode(text).png(scale: 3)))
        }
    }

    @Test func aFileIsWrittenInTheFormOfItsEnding() async throws {
        let code = try QRCode(text)
        let forms = try [
            "order.png": code.png(), "order.PNG": code.png(), "order.svg": Data((code.svg() + "\n").utf8),
            "order": Data((code.terminalText(.lightOnDark) + "\n").utf8),
        ]
        try await Command.withFolder { folder in
            for (name, picture) in forms {
                let written = try await Command.run(["qr", text, "--out", "\(folder)/\(name)"], environment: Self.colorful)
                #expect(written.status == 0 && written.output.isEmpty, "\(written.diagnostics)")
                #expect(FileManager.default.contents(atPath: "\(folder)/\(name)") == picture, "\(name)")
            }
            let chosen = try await Command.run(["qr", text, "--format", "svg", "--out", "\(folder)/order.png"])
            #expect(chosen.status == 0)
            #expect(FileManager.default.contents(atPath: "\(folder)/order.png") == forms["order.svg"], "the format is what was asked for")
            #expect(try await Command.run(["qr", text, "--out", "\(folder)/none/order.png"]).diagnostics.contains("order.png can't be written"))
        }
    }

    @Test func theTextComesFromStandardInputWithoutItsLineBreak() async throws {
        let read = try await Command.run(["qr", "-", "--format", "svg"], input: "微信支付\n")
        #expect(read.output == (try QRCode("微信支付").svg()) + "\n")
    }

    @Test(arguments: [
        (["qr", ""], "There is no text"), (["qr", "x", "--format", "gif"], "gif"), (["qr", "x", "--scale", "4"], "--scale goes with png"),
        (["qr", "x", "--format", "png", "--scale", "0"], "not among 1 to 64"), (["qr"], "text"),
    ])
    func whatMakesNoCodeIsRefusedWithItsReason(arguments: [String], reason: String) async throws {
        let refused = try await Command.run(arguments)
        #expect(refused.status == 2)
        #expect(refused.output.isEmpty)
        #expect(refused.diagnostics.contains(reason), "\(refused.diagnostics)")
    }

    @Test func aTooLongTextIsRefusedWithItsLength() async throws {
        let refused = try await Command.run(["qr", "-"], input: String(repeating: "x", count: 2332))
        #expect(refused.status == 2)
        #expect(refused.diagnostics.contains("too long for a QR code: it has 2332 bytes"))
    }
}
