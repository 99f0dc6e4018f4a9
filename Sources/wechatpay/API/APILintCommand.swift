import ArgumentParser
import WeChatPay
import WeChatPayCatalog
import WeChatPaySpec

struct APILintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check a body against the documentation of its operation.",
        discussion: """
            Finds names that are not documented, fields that are missing, wrong types, and values that are not among the documented ones.

            EXAMPLE: wechatpay api lint "POST /v3/pay/transactions/native" < order.json
            EXAMPLE: wechatpay api lint POST /v3/pay/transactions/native --json @order.json

            Exit codes: 0 no problems; 1 problems, one a line; 2 there is no such operation, or no JSON text.
            """
    )

    @OptionGroup
    var operation: OperationArgument

    @Option(help: ArgumentHelp("The body: a JSON text, @file, or - for standard input.", valueName: "body"))
    var json = BodyArgument(argument: "-")

    func run() async throws {
        let operation = try operation.entry().operation
        guard let body = operation.body else { throw Failure.usage("\(operation.name) takes no body, so there is nothing to check.") }
        let problems = body.problems(in: try json.readJSON().value)
        guard !problems.isEmpty else {
            StandardError.write("no problems")
            return
        }
        try StandardOutput.write(problems.map(\.description).joined(separator: "\n"))
        throw Failure(problems.count == 1 ? "1 problem" : "\(problems.count) problems", .refused)
    }
}

extension APIBody {
    /// What is wrong with a body that a caller has written: what the client fills in may be missing.
    func problems(in value: JSON) -> [FieldProblem] {
        FieldCheck(acceptsTexts: encoding == .xml, requiresFilledInFields: false).problems(in: value, fields: fields)
    }
}
