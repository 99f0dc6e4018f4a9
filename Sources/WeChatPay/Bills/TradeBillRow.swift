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

        public static func reader(for heads: BillHeads) throws -> (BillLine) throws -> TradeBillRow {
            let time = try heads.column("交易时间")
            let appid = try heads.column("公众账号ID")
            let mchid = try heads.column("商户号")
            let subMchid = try heads.column("特约商户号")
            let deviceInfo = try heads.column("设备号")
            let transactionID = try heads.column("微信订单号")
            let outTradeNo = try heads.column("商户订单号")
            let openid = try heads.column("用户标识")
            let tradeType = try heads.column("交易类型")
            let tradeState = try heads.column("交易状态")
            let bank = try heads.column("付款银行")
            let currency = try heads.column("货币种类")
            let settledAmount = try heads.column("应结订单金额")
            let couponAmount = try heads.column("代金券金额")
            let total = try heads.column("订单金额")
            let refund = try Refund.reader(for: heads)
            let description = try heads.column("商品名称")
            let attach = try heads.column("商户数据包")
            let fee = try heads.column("手续费")
            let rate = try heads.column("费率")
            return { line in
                try TradeBillRow(
                    time: line.time(time), appid: line.text(appid), mchid: line.text(mchid), subMchid: known(line.text(subMchid)),
                    deviceInfo: line.text(deviceInfo), transactionID: line.text(transactionID), outTradeNo: line.text(outTradeNo),
                    openid: line.text(openid), tradeType: line.text(tradeType), tradeState: line.text(tradeState), bank: line.text(bank),
                    currency: line.text(currency), settledAmount: line.fen(settledAmount), couponAmount: line.fen(couponAmount),
                    total: line.fen(total), refund: refund?(line), description: line.text(description), attach: line.text(attach),
                    feeInThousandths: line.thousandthsOfFen(fee), rate: line.text(rate), line: line
                )
            }
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
        fileprivate static func known(_ text: String) -> String? { text.isEmpty || text == "0" ? nil : text }
    }
}

extension WeChatPay.TradeBillRow.Refund {
    /// `nil` for bills of payments only, which have none of these columns.
    fileprivate static func reader(for heads: WeChatPay.BillHeads) throws -> ((WeChatPay.BillLine) throws -> Self?)? {
        guard let refundID = heads["微信退款单号"] else { return nil }
        let outRefundNo = try heads.column("商户退款单号")
        let amount = try heads.column("退款金额")
        let couponAmount = try heads.column("充值券退款金额")
        let requestedAmount = try heads.column("申请退款金额")
        let type = try heads.column("退款类型")
        let status = try heads.column("退款状态")
        return { line in
            guard let refundID = WeChatPay.TradeBillRow.known(line.text(refundID)) else { return nil }
            return try Self(
                refundID: refundID, outRefundNo: line.text(outRefundNo), amount: line.fen(amount), couponAmount: line.fen(couponAmount),
                requestedAmount: line.fen(requestedAmount), type: line.text(type), status: line.text(status)
            )
        }
    }
}
