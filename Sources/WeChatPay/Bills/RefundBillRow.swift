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

        public init(_ line: BillLine) throws {
            trade = try TradeBillRow(line)
            guard let refund = trade.refund else {
                throw WeChatPayError(.unreadableBody, "Line \(line.number) of the bill of refunds is no refund.", advice: "Read it as a trade bill.")
            }
            self.refund = refund
            requestTime = try line.time("退款申请时间")
            successTime = try line.text("退款成功时间").isEmpty ? nil : line.time("退款成功时间")
        }

        public static let firstSum = TradeBillRow.firstSum

        public static let sums = TradeBillRow.sums.map { $0.over { (row: RefundBillRow) in row.trade } }
    }
}
