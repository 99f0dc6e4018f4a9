// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/refunds`
    public var refunds: Refunds { Refunds(path: path.appending("refunds")) }

    /// `v3/refunds`
    public struct Refunds: Endpoint {
        public let path: Path
    }
}

extension V3.Refunds {
    /// Request a cross-border refund (申请退款).
    ///
    /// For cross-border merchants: refunds all or part of a paid order; amounts are in the currency's smallest unit. The answer only confirms acceptance: the notification or the query by out_refund_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/refunds/out-refund-no/{out_refund_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_refund_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (APPID).
        public var appID: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's appid (机构APPID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Reason (退款原因).
        public var reason: String?
        /// Amount details (订单金额).
        public var amount: Global.GlobalAmount
        /// URL to be notified at (退款通知地址).
        public var notifyURL: String?

        public init(
            mchid: String,
            appID: String,
            spMchid: String,
            subMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            outRefundNo: String,
            reason: String? = nil,
            amount: Global.GlobalAmount,
            notifyURL: String? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.outRefundNo = outRefundNo
            self.reason = reason
            self.amount = amount
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.outRefundNo = try member.required("out_refund_no")
            self.reason = try member.ifPresent("reason")
            self.amount = try member.required("amount")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// ID (微信支付退款订单号).
        public var id: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Time of creation (退款创建时间).
        public var createTime: Timestamp
        /// Amount details (退款金额).
        public var amount: Amount
        /// Details (优惠退款详情).
        public var detail: Global.RefundDetail?

        public init(
            id: String,
            outRefundNo: String,
            createTime: Timestamp,
            amount: Amount,
            detail: Global.RefundDetail? = nil
        ) {
            self.id = id
            self.outRefundNo = outRefundNo
            self.createTime = createTime
            self.amount = amount
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.required("id")
            self.outRefundNo = try member.required("out_refund_no")
            self.createTime = try member.required("create_time")
            self.amount = try member.required("amount")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.id, "id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.detail, "detail")
        }

        /// Amount details (退款金额).
        public struct Amount: Codable, Hashable, Sendable {
            /// Refund amount in fen (退款金额).
            public var refund: Int
            /// Currency (退款币种).
            public var currency: String
            /// Amount refunded to the user, in fen (用户退款金额).
            public var payerRefund: Int
            /// Currency the user paid in (支付币种).
            public var payerCurrency: String
            /// Exchange rate (汇率).
            public var exchangeRate: Global.ExchangeRate

            public init(
                refund: Int,
                currency: String,
                payerRefund: Int,
                payerCurrency: String,
                exchangeRate: Global.ExchangeRate
            ) {
                self.refund = refund
                self.currency = currency
                self.payerRefund = payerRefund
                self.payerCurrency = payerCurrency
                self.exchangeRate = exchangeRate
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.refund = try member.required("refund")
                self.currency = try member.required("currency")
                self.payerRefund = try member.required("payer_refund")
                self.payerCurrency = try member.required("payer_currency")
                self.exchangeRate = try member.required("exchange_rate")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.refund, "refund")
                try members.encode(self.currency, "currency")
                try members.encode(self.payerRefund, "payer_refund")
                try members.encode(self.payerCurrency, "payer_currency")
                try members.encode(self.exchangeRate, "exchange_rate")
            }
        }
    }
}

extension V3.Refunds {
    /// List the refunds of a cross-border order (查询所有退款).
    ///
    /// For cross-border merchants: lists all refunds of one order page by page, by transaction_id or out_trade_no. Amounts are in the currency's smallest unit.
    ///
    /// - Parameters:
    ///   - transactionID: WeChat Pay order number (微信支付订单号).
    ///   - outTradeNo: Merchant's own order number (商户订单号).
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///   - offset: Offset or page to start from (记录起始位置).
    ///   - count: Quantity (每页笔数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml)
    public func get(
        transactionID: String? = nil,
        outTradeNo: String? = nil,
        mchid: String? = nil,
        subMchid: String? = nil,
        spMchid: String? = nil,
        offset: Int? = nil,
        count: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["transaction_id": transactionID, "out_trade_no": outTradeNo, "mchid": mchid, "sub_mchid": subMchid, "sp_mchid": spMchid, "offset": offset, "count": count])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// ID (微信支付交易订单号).
        public var id: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Merchant's own order number (商户原交易订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Global.V3GlobalRefundAmount
        /// List of results (退款单列表).
        public var data: [Data]
        /// Total number of transfers or recipients (订单总退款次数).
        public var totalNum: Int
        /// Number of refunds in this response (本次返回退款单数).
        public var currentTotalNum: Int

        public init(
            id: String,
            mchid: String,
            subMchid: String,
            spMchid: String,
            outTradeNo: String,
            amount: Global.V3GlobalRefundAmount,
            data: [Data],
            totalNum: Int,
            currentTotalNum: Int
        ) {
            self.id = id
            self.mchid = mchid
            self.subMchid = subMchid
            self.spMchid = spMchid
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.data = data
            self.totalNum = totalNum
            self.currentTotalNum = currentTotalNum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.required("id")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.spMchid = try member.required("sp_mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
            self.data = try member.required("data")
            self.totalNum = try member.required("total_num")
            self.currentTotalNum = try member.required("current_total_num")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.id, "id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
            try members.encode(self.data, "data")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.currentTotalNum, "current_total_num")
        }

        /// List of results (退款单列表).
        public struct Data: Codable, Hashable, Sendable {
            /// ID (微信退款单号).
            public var id: String
            /// Merchant's own refund number (商户退款单号).
            public var outRefundNo: String
            /// Refund channel (退款渠道).
            public var channel: Global.Channel?
            /// Account refunded to (退款入账账户).
            public var recvAccount: String?
            /// Source of the refund's funds (退款资金来源).
            public var fundSource: Global.FundSource?
            /// Time of success (退款成功时间).
            public var successTime: Timestamp?
            /// Time of creation (退款创建时间).
            public var createTime: Timestamp
            /// Current status of the record (退款状态).
            public var status: Global.DataStatus
            /// Amount details (退款金额).
            public var amount: Global.RefundAmount
            /// Details of the promotion refund (优惠退款详情).
            public var refundDetail: Global.RefundDetail?

            public init(
                id: String,
                outRefundNo: String,
                channel: Global.Channel? = nil,
                recvAccount: String? = nil,
                fundSource: Global.FundSource? = nil,
                successTime: Timestamp? = nil,
                createTime: Timestamp,
                status: Global.DataStatus,
                amount: Global.RefundAmount,
                refundDetail: Global.RefundDetail? = nil
            ) {
                self.id = id
                self.outRefundNo = outRefundNo
                self.channel = channel
                self.recvAccount = recvAccount
                self.fundSource = fundSource
                self.successTime = successTime
                self.createTime = createTime
                self.status = status
                self.amount = amount
                self.refundDetail = refundDetail
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.id = try member.required("id")
                self.outRefundNo = try member.required("out_refund_no")
                self.channel = try member.ifPresent("channel")
                self.recvAccount = try member.ifPresent("recv_account")
                self.fundSource = try member.ifPresent("fund_source")
                self.successTime = try member.ifPresent("success_time")
                self.createTime = try member.required("create_time")
                self.status = try member.required("status")
                self.amount = try member.required("amount")
                self.refundDetail = try member.ifPresent("refund_detail")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.id, "id")
                try members.encode(self.outRefundNo, "out_refund_no")
                try members.encodeIfPresent(self.channel, "channel")
                try members.encodeIfPresent(self.recvAccount, "recv_account")
                try members.encodeIfPresent(self.fundSource, "fund_source")
                try members.encodeIfPresent(self.successTime, "success_time")
                try members.encode(self.createTime, "create_time")
                try members.encode(self.status, "status")
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.refundDetail, "refund_detail")
            }
        }
    }
}

extension V3.Refunds {
    /// `v3/refunds/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/refunds/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.Refunds.ID {
    /// `v3/refunds/id/{refund_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> RefundID {
        RefundID(path: path.appending(value: String(value), named: "refund_id"))
    }

    /// `v3/refunds/id/{refund_id}`
    public struct RefundID: Endpoint {
        public let path: Path
    }
}

extension V3.Refunds.ID.RefundID {
    /// Query a cross-border refund by refund_id (查询单笔退款(微信支付退款订单号)).
    ///
    /// For cross-border merchants: returns one refund and its status by the platform's id. Amounts are in the currency's smallest unit.
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
    public func get(mchid: String? = nil, subMchid: String? = nil, spMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "sub_mchid": subMchid, "sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.RefundRefund
}

extension V3.Refunds {
    /// `v3/refunds/out-refund-no`
    public var outRefundNo: OutRefundNo { OutRefundNo(path: path.appending("out-refund-no")) }

    /// `v3/refunds/out-refund-no`
    public struct OutRefundNo: Endpoint {
        public let path: Path
    }
}

extension V3.Refunds.OutRefundNo {
    /// `v3/refunds/out-refund-no/{out_refund_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRefundNo {
        OutRefundNo(path: path.appending(value: String(value), named: "out_refund_no"))
    }

    /// `v3/refunds/out-refund-no/{out_refund_no}`
    public struct OutRefundNo: Endpoint {
        public let path: Path
    }
}

extension V3.Refunds.OutRefundNo.OutRefundNo {
    /// Query a cross-border refund by out_refund_no (查询单笔退款(商户退款订单号)).
    ///
    /// For cross-border merchants: returns one refund and its status by the merchant's number, also after a lost answer. Amounts are in the currency's smallest unit.
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
    public func get(mchid: String? = nil, subMchid: String? = nil, spMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "sub_mchid": subMchid, "sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.RefundRefund
}
