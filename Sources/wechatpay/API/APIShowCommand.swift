import ArgumentParser
import WeChatPay
import WeChatPayCatalog
import WeChatPaySpec

struct APIShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one operation: what it does, its fields, and its call in Swift.",
        discussion: """
            EXAMPLE: wechatpay api show "POST /v3/pay/transactions/native"
            EXAMPLE: wechatpay api show get v3/pay/transactions/out-trade-no/1217752501
            EXAMPLE: wechatpay api show /v3/certificates --json

            Exit codes: 0 shown; 2 there is no such operation.
            """
    )

    @OptionGroup
    var operation: OperationArgument

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws { try StandardOutput.write(text()) }

    func text() throws -> String {
        let entry = try operation.entry()
        let operation = try entry.operation
        return json ? try operation.description(in: entry.family).laidOut() : OperationText(operation: operation, family: entry.family).text
    }
}
