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

    enum Contents: String, ExpressibleByArgument, CaseIterable { case all, payments, refunds }

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @OptionGroup
    var bill: BillOptions

    @Option(help: "Which rows: \(Contents.allCases.map(\.rawValue).joined(separator: ", ")).")
    var contents = Contents.all

    func run() async throws {
        let contents: WeChatPay.Bills.TradeContents =
            switch contents {
            case .all: .all
            case .payments: .payments
            case .refunds: .refunds
            }
        try await MerchantConfiguration.load(options).withClient { client in
            let file = client.bills.tradeFile(on: bill.day, contents, subMchid: bill.subMchid, bill.compression)
            try await bill.write(file, as: WeChatPay.TradeBillRow.self) { row in
                var json: JSON = [
                    "time": .string(row.time.text), "appid": .string(row.appid), "mchid": .string(row.mchid),
                    "transaction_id": .string(row.transactionID),
                    "out_trade_no": .string(row.outTradeNo), "openid": .string(row.openid), "trade_type": .string(row.tradeType),
                    "trade_state": .string(row.tradeState), "bank": .string(row.bank), "currency": .string(row.currency),
                    "settled_amount": .integer(row.settledAmount), "coupon_amount": .integer(row.couponAmount), "total": .integer(row.total),
                    "description": .string(row.description), "attach": .string(row.attach), "fee_in_thousandths": .integer(row.feeInThousandths),
                ]
                if let subMchid = row.subMchid { json["sub_mchid"] = .string(subMchid) }
                if let refund = row.refund {
                    json["refund"] = [
                        "refund_id": .string(refund.refundID), "out_refund_no": .string(refund.outRefundNo), "amount": .integer(refund.amount),
                        "coupon_amount": .integer(refund.couponAmount), "requested_amount": .integer(refund.requestedAmount),
                        "type": .string(refund.type), "status": .string(refund.status),
                    ]
                }
                return json
            }
        }
    }
}
