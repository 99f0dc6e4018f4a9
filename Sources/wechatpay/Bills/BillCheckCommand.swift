import ArgumentParser

struct BillCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read a trade or a fund flow bill from a file, and hold its sums against its rows.",
        discussion: """
            Needs no configuration. That the file is the platform's is not proven by it.

            EXAMPLE: wechatpay bill check trade.csv

            Exit codes: 0 the sums agree; 1 they don't, or a row can't be read; 2 usage.
            """
    )

    @Argument(help: "The file, in UTF-8, as it was downloaded.")
    var file: String

    func run() async throws { try StandardOutput.write(try await BillSummary(ofFileAt: file).text) }
}
