import ArgumentParser
import WeChatPay

struct EncryptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encrypt",
        abstract: "Encrypt a sensitive field for the platform.",
        discussion: """
            Prints the ciphertext, and to standard error the serial to send as Wechatpay-Serial. A line break at the end of what is \
            read from a file or standard input is left out.

            EXAMPLE: echo 张三 | wechatpay encrypt

            Exit codes: 0 encrypted; 1 the text is too long or no key can be had; 2 usage or configuration.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Argument(help: "The plain text, @file, or - for standard input.")
    var text = BodyArgument(argument: "-")

    func run() async throws {
        guard var plainText = String(validating: try text.read(), as: UTF8.self) else { throw Failure.usage("the text is not UTF-8.") }
        if plainText.last?.isNewline == true { plainText.removeLast() }
        guard !plainText.isEmpty else { throw Failure.usage("there is no text to encrypt.") }
        try await MerchantConfiguration.load(options).withClient { client in
            let encrypted = try await client.encrypt(plainText)
            StandardError.write("Wechatpay-Serial: \(encrypted.serial)")
            try StandardOutput.write(encrypted.ciphertext)
        }
    }
}
