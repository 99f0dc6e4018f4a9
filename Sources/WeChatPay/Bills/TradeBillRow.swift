extension WeChatPay {
    /// A payment, a reversal or a refund in a trade bill (交易账单). Amounts are in fen.
    public struct TradeBillRow: BillRow {
        /// What a row says of money that went back.
        public struct Refund: Sendable, Hashable {
            public let refundID: String
            public let outRefundNo: String
            /// What the merchant gave back.
            public let amount: Int
            /// Which part of it went back to a coupon's budget.
            public let couponAmount: Int
            /// What was asked for, of the order's total.
            public let requestedAmount: Int
            /// `ORIGINAL`, `BALANCE` or `OTHER_BANKCARD`.
            public let type: String
            /// `SUCCESS`, `PROCESSING`, `FAIL` or `CHANGE`.
            public let status: String
        }

        public let time: Timestamp
        public let appid: String
        public let mchid: String
        /// The sub-merchant's number; `nil` for a merchant's own.
        public let subMchid: String?
        public let deviceInfo: String
        public let transactionID: String
        public let outTradeNo: String
        public let openid: String
        public let tradeType: String
        /// `SUCCESS`, `REFUND` or `REVOKED`.
        public let tradeState: String
        public let bank: String
        public let currency: String
        /// What is settled with the merchant: the total less coupons that nobody paid for.
        public let settledAmount: Int
        /// What coupons took off.
        public let couponAmount: Int
        /// The order's total.
        public let total: Int
        /// `nil` for a payment.
        public let refund: Refund?
        /// What the order was for.
        public let description: String
        public let attach: String
        /// In thousandths of a fen: bills write fees in yuan, with five decimals.
        public let feeInThousandths: Int
        /// Such as `0.60%`.
        public let rate: String
        /// All columns, also those that have no property here.
        public let line: BillLine

        public init(_ line: BillLine) throws {
            self.line = line
            time = try line.time("交易时间")
            appid = try line.text("公众账号ID")
            mchid = try line.text("商户号")
            subMchid = try Self.known(line.text("特约商户号"))
            deviceInfo = try line.text("设备号")
            transactionID = try line.text("微信订单号")
            outTradeNo = try line.text("商户订单号")
            openid = try line.text("用户标识")
            tradeType = try line.text("交易类型")
            tradeState = try line.text("交易状态")
            bank = try line.text("付款银行")
            currency = try line.text("货币种类")
            settledAmount = try line.fen("应结订单金额")
            couponAmount = try line.fen("代金券金额")
            total = try line.fen("订单金额")
            // Bills of payments only have none of these columns.
            refund =
                try line["微信退款单号"].flatMap(Self.known).map { refundID in
                    try Refund(
                        refundID: refundID, outRefundNo: line.text("商户退款单号"), amount: line.fen("退款金额"), couponAmount: line.fen("充值券退款金额"),
                        requestedAmount: line.fen("申请退款金额"), type: line.text("退款类型"), status: line.text("退款状态")
                    )
                }
            description = try line.text("商品名称")
            attach = try line.text("商户数据包")
            feeInThousandths = try line.thousandthsOfFen("手续费")
            rate = try line.text("费率")
        }

        public static let firstSum = "总交易单数"

        public static let sums: [BillSum<TradeBillRow>] = [
            .count(firstSum),
            .amount("应结订单总金额", fen: \.settledAmount),
            .amount("退款总金额", fen: { $0.refund?.amount ?? 0 }),
            .amount("充值券退款总金额", fen: { $0.refund?.couponAmount ?? 0 }),
            .amount("手续费总金额", thousandthsOfFen: \.feeInThousandths),
            .amount("订单总金额", fen: \.total),
            .amount("申请退款总金额", fen: { $0.refund?.requestedAmount ?? 0 }),
        ]

        /// Where a bill has nothing to say, it says 0.
        private static func known(_ text: String) -> String? { ["", "0"].contains(text) ? nil : text }
    }
}
