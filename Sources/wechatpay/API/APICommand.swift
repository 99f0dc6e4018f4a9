import ArgumentParser

struct APICommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "api",
        abstract: "Look up any of the platform's operations, write a body for it, and check one.",
        discussion: """
            Everything here is in the executable itself: no merchant account and no network is needed.

            EXAMPLE: wechatpay api list --search 退款
            EXAMPLE: wechatpay api example "POST /v3/pay/transactions/native" --required-only > order.json
            EXAMPLE: wechatpay api lint "POST /v3/pay/transactions/native" < order.json
            """,
        subcommands: [APIListCommand.self, APIShowCommand.self, APIExampleCommand.self, APILintCommand.self, CompletionCommand.self]
    )
}
