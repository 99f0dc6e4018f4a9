import ArgumentParser
import WeChatPay

struct BillFundFlowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fund-flow",
        abstract: "What moved on one of the merchant's accounts on a day (资金账单).",
        discussion: """
            The file is held against the platform's digest, and written to its place once it is proven; its sums are held against its rows. \
            On standard output it is proven when the command has ended with 0.

            EXAMPLE: wechatpay bill fund-flow --date 2026-11-20 --account basic --out funds.csv

            Exit codes: 0 written and proven; 1 refused or failed; 2 usage or configuration; 3 the answer could not be trusted.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @OptionGroup
    var bill: BillOptions

    @Option(
        help: "Whose movements: \(WeChatPay.Bills.Account.names.joined(separator: ", ")).", completion: .list(WeChatPay.Bills.Account.names),
        transform: WeChatPay.Bills.Account.named
    )
    var account = WeChatPay.Bills.Account.basic

    func run() async throws {
        try await MerchantConfiguration.load(options).withClient { client in
            let file = client.bills.fundFlowFile(on: bill.day, account, subMchid: bill.subMchid, bill.compression)
            try await bill.write(file, as: WeChatPay.FundFlowBillRow.self, \.json)
        }
    }
}
