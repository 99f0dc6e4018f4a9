import ArgumentParser
import WeChatPay

struct ShowRequestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a kept request as it came: headers, an empty line, the exact body.",
        discussion: """
            EXAMPLE: wechatpay webhooks show 12 > request.http
            EXAMPLE: wechatpay webhooks verify --request request.http --ignore-time
            EXAMPLE: wechatpay webhooks show 12 --body | wechatpay webhooks decrypt -

            Exit codes: 0 printed; 2 there is no such request.
            """
    )

    @OptionGroup
    var options: StoreOptions

    @Flag(help: "Print the body alone.")
    var body = false

    @Argument(help: "Its number, or the notification's ID: then the last request with it.")
    var id: String

    func run() async throws {
        let received = try await options.open().find(id)
        try StandardOutput.write(body ? received.request.body : received.message)
    }
}
