extension WeChatPay {
    /// A refund in a bill of refunds only, which tells when each was asked for and when it was done. Amounts are in fen.
    public struct RefundBillRow: BillRow {
        public let refund: TradeBillRow.Refund
        /// When the merchant asked for it.
        public let requestTime: Timestamp
        /// When the user had the money back; `nil` for a refund that has not come to that.
        public let successTime: Timestamp?
        /// What a trade bill says of it: the order that was paid, the user, the fee given back.
        public let trade: TradeBillRow

        public static func reader(for heads: BillHeads) throws -> (BillLine) throws -> RefundBillRow {
            let trade = try TradeBillRow.reader(for: heads)
            let requestTime = try heads.column("退款申请时间")
            let successTime = try heads.column("退款成功时间")
            return { line in
                let trade = try trade(line)
                guard let refund = trade.refund else {
                    throw WeChatPayError(
                        .unreadableBody, "Line \(line.number) of the bill of refunds is no refund.", advice: "Read it as a trade bill."
                    )
                }
                return try RefundBillRow(
                    refund: refund, requestTime: line.time(requestTime),
                    successTime: line.text(successTime).isEmpty ? nil : line.time(successTime), trade: trade
                )
            }
        }

        public static let firstSum = TradeBillRow.firstSum

        public static let sums = TradeBillRow.sums.map { $0.over { (row: RefundBillRow) in row.trade } }
    }
}
