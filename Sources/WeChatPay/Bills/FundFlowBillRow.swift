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

        public static func reader(for heads: BillHeads) throws -> (BillLine) throws -> FundFlowBillRow {
            let time = try heads.column("记账时间")
            let businessNumber = try heads.column("微信支付业务单号")
            let flowNumber = try heads.column("资金流水单号")
            let business = try heads.column("业务名称")
            let businessType = try heads.column("业务类型")
            let direction = try heads.column("收支类型")
            let amount = try heads.column("收支金额(元)")
            let balance = try heads.column("账户结余(元)")
            let applicant = try heads.column("资金变更提交申请人")
            let remark = try heads.column("备注")
            let voucherNumber = try heads.column("业务凭证号")
            return { line in
                guard let direction = Direction(rawValue: line.text(direction)) else {
                    throw WeChatPayError(
                        .unreadableBody, "Line \(line.number) of the bill is neither income nor expense: \(line.text(direction))."
                    )
                }
                return try FundFlowBillRow(
                    time: line.time(time), businessNumber: line.text(businessNumber), flowNumber: line.text(flowNumber),
                    business: line.text(business), businessType: line.text(businessType), direction: direction, amount: line.fen(amount),
                    balance: line.fen(balance), applicant: line.text(applicant), remark: line.text(remark),
                    voucherNumber: line.text(voucherNumber), line: line
                )
            }
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
