import ArgumentParser
import WeChatPay
import WeChatPayCatalog
import WeChatPaySpec

struct APIExampleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "example",
        abstract: "Print a body for an operation, to be filled in.",
        discussion: """
            The members stand in the order of the documentation. What the client fills in by itself is left out: a file and its digest, \
            a nonce, a signature. An APIv2 operation gets its fields as JSON, too; they are sent as XML.

            EXAMPLE: wechatpay api example "POST /v3/pay/transactions/native" > order.json
            EXAMPLE: wechatpay api example POST /v3/pay/transactions/native --required-only | wechatpay call POST v3/pay/transactions/native --json -

            Exit codes: 0 printed; 2 there is no such operation, or no such body.
            """
    )

    @OptionGroup
    var operation: OperationArgument

    @Flag(help: "Only the fields that must be there.")
    var requiredOnly = false

    @Flag(help: "The body of the answer instead.")
    var answer = false

    func run() async throws { try StandardOutput.write(text()) }

    func text() throws -> String {
        let operation = try operation.entry().operation
        let fields = answer ? operation.response.fields : operation.body?.fields ?? []
        guard !fields.isEmpty else {
            throw Failure.usage("\(operation.name) \(answer ? "is answered without a body of documented fields" : "takes no body").")
        }
        let writer = ExampleWriter(includesOptionalFields: !requiredOnly, includesFilledInFields: answer)
        return OrderedJSON(value: try writer.object(fields), fields: fields).text
    }
}
