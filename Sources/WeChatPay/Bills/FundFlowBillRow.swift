extension WeChatPay {
    /// A movement on one of the merchant's accounts, in a fund flow bill (资金账单). Amounts are in fen.
    public struct FundFlowBillRow: BillRow {
        public enum Direction: String, Sendable, Hashable {
            case income = "收入"
            case expense = "支出"
        }

        public let time: Timestamp
        /// The platform's number of what moved it: a payment, a refund.
        public let businessNumber: String
        /// The movement's own number.
        public let flowNumber: String
        /// Such as `交易`, `退款` or `扣除交易手续费`.
        public let business: String
        public let businessType: String
        public let direction: Direction
        /// Never negative.
        public let amount: Int
        /// What was on the account then.
        public let balance: Int
        public let applicant: String
        public let remark: String
        /// The merchant's own number, or the platform's.
        public let voucherNumber: String
        /// All columns, also those that have no property here.
        public let line: BillLine

        /// In fen; negative for an expense.
        public var change: Int { direction == .income ? amount : -amount }

        public init(_ line: BillLine) throws {
            self.line = line
            time = try line.time("记账时间")
            businessNumber = try line.text("微信支付业务单号")
            flowNumber = try line.text("资金流水单号")
            business = try line.text("业务名称")
            businessType = try line.text("业务类型")
            guard let direction = Direction(rawValue: try line.text("收支类型")) else {
                throw WeChatPayError(.unreadableBody, "Line \(line.number) of the bill is neither income nor expense: \(try line.text("收支类型")).")
            }
            self.direction = direction
            amount = try line.fen("收支金额(元)")
            balance = try line.fen("账户结余(元)")
            applicant = try line.text("资金变更提交申请人")
            remark = try line.text("备注")
            voucherNumber = try line.text("业务凭证号")
        }

        public static let firstSum = "资金流水总笔数"

        public static let sums: [BillSum<FundFlowBillRow>] = [
            .count(firstSum),
            .count("收入笔数") { $0.direction == .income },
            .amount("收入金额", fen: { $0.direction == .income ? $0.amount : 0 }),
            .count("支出笔数") { $0.direction == .expense },
            .amount("支出金额", fen: { $0.direction == .expense ? $0.amount : 0 }),
        ]
    }
}
