import ArgumentParser
import WeChatPay

struct BillTradeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trade",
        abstract: "What users paid and got back on a day (交易账单).",
        discussion: """
            The file is held against the platform's digest, and written to its place once it is proven; its sums are held against its rows. \
            On standard output it is proven when the command has ended with 0.

            EXAMPLE: wechatpay bill trade --date 2026-11-20 --out trade.csv
            EXAMPLE: wechatpay bill trade --contents refunds --json

            Exit codes: 0 written and proven; 1 refused or failed; 2 usage or configuration; 3 the answer could not be trusted.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @OptionGroup
    var bill: BillOptions

    @Option(
        help: "Which rows: \(WeChatPay.Bills.TradeContents.names.joined(separator: ", ")).", completion: .list(WeChatPay.Bills.TradeContents.names),
        transform: WeChatPay.Bills.TradeContents.named
    )
    var contents = WeChatPay.Bills.TradeContents.all

    func run() async throws {
        try await MerchantConfiguration.load(options).withClient { client in
            let file = client.bills.tradeFile(on: bill.day, contents, subMchid: bill.subMchid, bill.compression)
            if contents == .refunds {
                try await bill.write(file, as: WeChatPay.RefundBillRow.self, \.json)
            } else {
                try await bill.write(file, as: WeChatPay.TradeBillRow.self, \.json)
            }
        }
    }
}
