import ArgumentParser
import WeChatPay

struct EncryptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encrypt",
        abstract: "Encrypt a sensitive field for the platform.",
        discussion: """
            Prints the ciphertext, and to standard error the serial to send as Wechatpay-Serial.

            EXAMPLE: printf 张三 | wechatpay encrypt -
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Argument(help: "The plain text, @file, or - for standard input.")
    var text: BodyArgument

    func run() async throws {
        guard let text = String(validating: try text.read(), as: UTF8.self) else { throw Failure.usage("the text is not UTF-8.") }
        try await MerchantConfiguration(options).withClient { client in
            let encrypted = try await client.encrypt(text)
            StandardError.write("Wechatpay-Serial: \(encrypted.serial)")
            try StandardOutput.write(encrypted.ciphertext)
        }
    }
}
