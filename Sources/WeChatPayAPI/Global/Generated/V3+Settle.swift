// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/settle`
    public var settle: Settle { Settle(path: path.appending("settle")) }

    /// `v3/settle`
    public struct Settle: Endpoint {
        public let path: Path
    }
}

extension V3.Settle {
    /// `v3/settle/settlements`
    public var settlements: Settlements { Settlements(path: path.appending("settlements")) }

    /// `v3/settle/settlements`
    public struct Settlements: Endpoint {
        public let path: Path
    }
}

extension V3.Settle.Settlements {
    /// Query settlement fund details (查询结算资金明细).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - settleState: Settlement state (结算状态).
    ///   - settleStartDate: Start date of the settlement (结算开始日期).
    ///   - settleEndDate: End date of the settlement (结算结束日期).
    ///   - limit: Most records to return (最大记录条数).
    ///   - offset: Offset or page to start from (记录起始位置).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml)
    public func get(
        subMchid: String? = nil,
        settleState: Global.SettleState,
        settleStartDate: String? = nil,
        settleEndDate: String? = nil,
        limit: Int,
        offset: Int
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "settle_state": settleState.rawValue, "settle_start_date": settleStartDate, "settle_end_date": settleEndDate, "limit": limit, "offset": offset])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (结算信息列表).
        public var data: [Data]?
        /// Total number (总记录条数).
        public var totalCount: Int
        /// Offset or page to start from (记录起始位置).
        public var offset: Int
        /// Most records to return (本次返回条数).
        public var limit: Int

        public init(
            data: [Data]? = nil,
            totalCount: Int,
            offset: Int,
            limit: Int
        ) {
            self.data = data
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
        }

        /// List of results (结算信息列表).
        public struct Data: Codable, Hashable, Sendable {
            /// WeChat Pay batch number (付款批次号).
            public var batchID: String
            /// Settlement date (结算日期).
            public var settlementDate: String
            /// Start date of the transactions (交易开始日期).
            public var tradeStartDate: String
            /// End date of the transactions (交易结束日期).
            public var tradeEndDate: String
            /// Amount details (金额).
            public var amount: Global.SettlementAmount
            /// Region of the wallet entity (钱包主体).
            public var walletRegion: Global.WalletRegion?

            public init(
                batchID: String,
                settlementDate: String,
                tradeStartDate: String,
                tradeEndDate: String,
                amount: Global.SettlementAmount,
                walletRegion: Global.WalletRegion? = nil
            ) {
                self.batchID = batchID
                self.settlementDate = settlementDate
                self.tradeStartDate = tradeStartDate
                self.tradeEndDate = tradeEndDate
                self.amount = amount
                self.walletRegion = walletRegion
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.batchID = try member.required("batch_id")
                self.settlementDate = try member.required("settlement_date")
                self.tradeStartDate = try member.required("trade_start_date")
                self.tradeEndDate = try member.required("trade_end_date")
                self.amount = try member.required("amount")
                self.walletRegion = try member.ifPresent("wallet_region")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.batchID, "batch_id")
                try members.encode(self.settlementDate, "settlement_date")
                try members.encode(self.tradeStartDate, "trade_start_date")
                try members.encode(self.tradeEndDate, "trade_end_date")
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.walletRegion, "wallet_region")
            }
        }
    }
}
