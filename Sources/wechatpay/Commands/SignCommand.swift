import ArgumentParser
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct SignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Print the Authorization header for a request.",
        discussion: """
            EXAMPLE: wechatpay sign POST /v3/pay/transactions/native --body @order.json
            EXAMPLE: wechatpay sign GET '/v3/bill/tradebill?bill_date=2026-11-20' --text

            Exit codes: 0 signed; 1 the key refused to sign; 2 usage or configuration.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Argument(help: "The method.")
    var method: String

    @Argument(help: "Path and query exactly as sent.")
    var target: String

    @Option(help: ArgumentHelp("The body: text, @file, or - for standard input.", valueName: "body"))
    var body: BodyArgument?

    @Option(help: "Seconds since 1970; without, now.")
    var timestamp: Int?

    @Option(help: "The nonce; without, a random one.")
    var nonce: String?

    @Flag(help: "Print the signed text instead.")
    var text = false

    func validate() throws {
        guard target.hasPrefix("/") else {
            throw ValidationError("The target begins with a /: it is path and query exactly as sent, without the host.")
        }
        guard !(method + target + (nonce ?? "")).contains(where: { $0.isWhitespace || $0 == "\"" }) else {
            throw ValidationError("Method, target and nonce hold no spaces, line breaks or quotation marks.")
        }
    }

    func run() async throws {
        let timestamp = timestamp ?? Int(Date().timeIntervalSince1970)
        let nonce = nonce ?? Nonce.make()
        let message = SignedText.request(
            method: method.uppercased(), target: target, timestamp: timestamp, nonce: nonce, body: try body?.read() ?? Data()
        )
        if text {
            try StandardOutput.write(message)
            return
        }
        let merchant = try await MerchantConfiguration.load(options).merchant()
        try StandardOutput.write(try await merchant.authorization(for: message, timestamp: timestamp, nonce: nonce).headerValue)
    }
}
