import ArgumentParser

struct BillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bill",
        abstract: "Download a day's bill, prove it and add it up.",
        subcommands: [BillTradeCommand.self, BillFundFlowCommand.self, BillCheckCommand.self]
    )
}
