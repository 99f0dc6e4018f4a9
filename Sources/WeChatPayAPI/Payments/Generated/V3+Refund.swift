// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/refund`
    public var refund: Refund { Refund(path: path.appending("refund")) }

    /// `v3/refund`
    public struct Refund: Endpoint {
        public let path: Path
    }
}

extension V3.Refund {
    /// `v3/refund/domestic`
    public var domestic: Domestic { Domestic(path: path.appending("domestic")) }

    /// `v3/refund/domestic`
    public struct Domestic: Endpoint {
        public let path: Path
    }
}

extension V3.Refund.Domestic {
    /// `v3/refund/domestic/refunds`
    public var refunds: Refunds { Refunds(path: path.appending("refunds")) }

    /// `v3/refund/domestic/refunds`
    public struct Refunds: Endpoint {
        public let path: Path
    }
}

extension V3.Refund.Domestic.Refunds {
    /// Request a refund (发起退款申请).
    ///
    /// Refunds all or part of a paid order, named by transaction_id or out_trade_no; amounts are in fen. The answer only confirms acceptance: REFUND.SUCCESS, REFUND.ABNORMAL or REFUND.CLOSED, or the query by out_refund_no, tells the result.
    ///
    /// After an unknown outcome, `GET /v3/refund/domestic/refunds/{out_refund_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_refund_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791862)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Reason (退款原因).
        public var reason: String?
        /// URL to be notified at (退款结果回调url).
        public var notifyURL: String?
        /// Account the funds come from (退款资金来源).
        public var fundsAccount: String?
        /// Amount details (金额信息).
        public var amount: Amount
        /// List of goods (退款商品).
        public var goodsDetail: [Payments.RefundGoodsDetail]?

        public init(
            subMchid: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            outRefundNo: String,
            reason: String? = nil,
            notifyURL: String? = nil,
            fundsAccount: String? = nil,
            amount: Amount,
            goodsDetail: [Payments.RefundGoodsDetail]? = nil
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.outRefundNo = outRefundNo
            self.reason = reason
            self.notifyURL = notifyURL
            self.fundsAccount = fundsAccount
            self.amount = amount
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.outRefundNo = try member.required("out_refund_no")
            self.reason = try member.ifPresent("reason")
            self.notifyURL = try member.ifPresent("notify_url")
            self.fundsAccount = try member.ifPresent("funds_account")
            self.amount = try member.required("amount")
            self.goodsDetail = try member.ifPresent("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.fundsAccount, "funds_account")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.goodsDetail, "goods_detail")
        }

        /// Amount details (金额信息).
        public struct Amount: Codable, Hashable, Sendable {
            /// Refund amount in fen (退款金额).
            public var refund: Int
            /// Accounts and amounts funding it (退款出资账户及金额).
            public var from: [Payments.From]?
            /// Total amount in fen (原订单金额).
            public var total: Int
            /// Currency (退款币种).
            public var currency: String

            public init(
                refund: Int,
                from: [Payments.From]? = nil,
                total: Int,
                currency: String
            ) {
                self.refund = refund
                self.from = from
                self.total = total
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.refund = try member.required("refund")
                self.from = try member.ifPresent("from")
                self.total = try member.required("total")
                self.currency = try member.required("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.refund, "refund")
                try members.encodeIfPresent(self.from, "from")
                try members.encode(self.total, "total")
                try members.encode(self.currency, "currency")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.RefundReply
}

extension V3.Refund.Domestic.Refunds {
    /// `v3/refund/domestic/refunds/{out_refund_no}|{refund_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRefundNoOrRefundID {
        OutRefundNoOrRefundID(path: path.appending(value: String(value), named: "out_refund_no or refund_id"))
    }

    /// `v3/refund/domestic/refunds/{out_refund_no}|{refund_id}`
    public struct OutRefundNoOrRefundID: Endpoint {
        public let path: Path
    }
}

extension V3.Refund.Domestic.Refunds.OutRefundNoOrRefundID {
    /// Query a refund by out_refund_no (查询单笔退款).
    ///
    /// Returns a refund and its status by the merchant's number; amounts are in fen. Use it when the notification is late or an answer was lost.
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791863)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Payments.RefundReply
}

extension V3.Refund.Domestic.Refunds.OutRefundNoOrRefundID {
    /// `v3/refund/domestic/refunds/{out_refund_no}|{refund_id}/apply-abnormal-refund`
    public var applyAbnormalRefund: ApplyAbnormalRefund { ApplyAbnormalRefund(path: path.appending("apply-abnormal-refund")) }

    /// `v3/refund/domestic/refunds/{out_refund_no}|{refund_id}/apply-abnormal-refund`
    public struct ApplyAbnormalRefund: Endpoint {
        public let path: Path
    }
}

extension V3.Refund.Domestic.Refunds.OutRefundNoOrRefundID.ApplyAbnormalRefund {
    /// Handle an abnormal refund (发起异常退款).
    ///
    /// Redirects a refund that ended as ABNORMAL, either to a bank card of the user or to the merchant's bank account, as type says. The refund query or notification tells the result.
    ///
    /// After an unknown outcome, `GET /v3/refund/domestic/refunds/{out_refund_no}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Type (异常退款处理方式).
        public var type: TypeValue
        /// Bank type code (开户银行).
        public var bankType: BankType?
        /// Bank account number (收款银行卡号).
        public var bankAccount: Sensitive?
        /// Real name (收款用户姓名).
        public var realName: Sensitive?

        public init(
            subMchid: String? = nil,
            outRefundNo: String,
            type: TypeValue,
            bankType: BankType? = nil,
            bankAccount: Sensitive? = nil,
            realName: Sensitive? = nil
        ) {
            self.subMchid = subMchid
            self.outRefundNo = outRefundNo
            self.type = type
            self.bankType = bankType
            self.bankAccount = bankAccount
            self.realName = realName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outRefundNo = try member.required("out_refund_no")
            self.type = try member.required("type")
            self.bankType = try member.ifPresent("bank_type")
            self.bankAccount = try member.ifPresent("bank_account")
            self.realName = try member.ifPresent("real_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.type, "type")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.bankAccount, "bank_account")
            try members.encodeIfPresent(self.realName, "real_name")
        }

        /// Type (异常退款处理方式).
        public struct TypeValue: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var userBankCard: Self { Self(rawValue: "USER_BANK_CARD") }
            public static var merchantBankCard: Self { Self(rawValue: "MERCHANT_BANK_CARD") }
        }

        /// Bank type code (开户银行).
        public struct BankType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var cmbDebit: Self { Self(rawValue: "CMB_DEBIT") }
            public static var commDebit: Self { Self(rawValue: "COMM_DEBIT") }
            public static var abcDebit: Self { Self(rawValue: "ABC_DEBIT") }
            public static var ccbDebit: Self { Self(rawValue: "CCB_DEBIT") }
            public static var icbcDebit: Self { Self(rawValue: "ICBC_DEBIT") }
            public static var bocDebit: Self { Self(rawValue: "BOC_DEBIT") }
            public static var pabDebit: Self { Self(rawValue: "PAB_DEBIT") }
            public static var spdbDebit: Self { Self(rawValue: "SPDB_DEBIT") }
            public static var citicDebit: Self { Self(rawValue: "CITIC_DEBIT") }
            public static var cebDebit: Self { Self(rawValue: "CEB_DEBIT") }
            public static var cmbcDebit: Self { Self(rawValue: "CMBC_DEBIT") }
            public static var cibDebit: Self { Self(rawValue: "CIB_DEBIT") }
            public static var gdbDebit: Self { Self(rawValue: "GDB_DEBIT") }
            public static var psbcDebit: Self { Self(rawValue: "PSBC_DEBIT") }
            public static var nbcbDebit: Self { Self(rawValue: "NBCB_DEBIT") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.RefundReply
}
