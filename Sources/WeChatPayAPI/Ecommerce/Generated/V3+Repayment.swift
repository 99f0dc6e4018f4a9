// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/repayment`
    public var repayment: Repayment { Repayment(path: path.appending("repayment")) }

    /// `v3/repayment`
    public struct Repayment: Endpoint {
        public let path: Path
    }
}

extension V3.Repayment {
    /// `v3/repayment/combine-transactions`
    public var combineTransactions: CombineTransactions { CombineTransactions(path: path.appending("combine-transactions")) }

    /// `v3/repayment/combine-transactions`
    public struct CombineTransactions: Endpoint {
        public let path: Path
    }
}

extension V3.Repayment.CombineTransactions {
    /// `v3/repayment/combine-transactions/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/repayment/combine-transactions/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Repayment.CombineTransactions.Partner {
    /// `v3/repayment/combine-transactions/partner/prepay`
    public var prepay: Prepay { Prepay(path: path.appending("prepay")) }

    /// `v3/repayment/combine-transactions/partner/prepay`
    public struct Prepay: Endpoint {
        public let path: Path
    }
}

extension V3.Repayment.CombineTransactions.Partner.Prepay {
    /// Create a combined repayment prepay order for partners (还款下单).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Combined order's merchant order number (还款单订单号).
        public var combineOutTradeNo: String
        /// Merchant number of the combined order (还款服务商商户号).
        public var combineMchid: String
        /// Sub-orders (还款明细单信息列表).
        public var subOrders: [SubOrders]
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// H5 payment scene information (H5调起支付场景信息).
        public var h5Info: H5Info?
        /// App payment scene information (APP调起支付场景信息).
        public var appInfo: AppInfo?
        /// Mini program payment scene information (小程序调起支付场景信息).
        public var miniprogramInfo: MiniprogramInfo?
        /// Payer of the combined order (支付者信息).
        public var combinePayerInfo: CombinePayerInfo?
        /// In-WeChat web payment scene information (微信内网页调起支付场景信息).
        public var wechatWebInfo: WechatWebInfo?

        public init(
            combineOutTradeNo: String,
            combineMchid: String,
            subOrders: [SubOrders],
            timeExpire: Timestamp? = nil,
            notifyURL: String? = nil,
            h5Info: H5Info? = nil,
            appInfo: AppInfo? = nil,
            miniprogramInfo: MiniprogramInfo? = nil,
            combinePayerInfo: CombinePayerInfo? = nil,
            wechatWebInfo: WechatWebInfo? = nil
        ) {
            self.combineOutTradeNo = combineOutTradeNo
            self.combineMchid = combineMchid
            self.subOrders = subOrders
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.h5Info = h5Info
            self.appInfo = appInfo
            self.miniprogramInfo = miniprogramInfo
            self.combinePayerInfo = combinePayerInfo
            self.wechatWebInfo = wechatWebInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.combineMchid = try member.required("combine_mchid")
            self.subOrders = try member.required("sub_orders")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.ifPresent("notify_url")
            self.h5Info = try member.ifPresent("h5_info")
            self.appInfo = try member.ifPresent("app_info")
            self.miniprogramInfo = try member.ifPresent("miniprogram_info")
            self.combinePayerInfo = try member.ifPresent("combine_payer_info")
            self.wechatWebInfo = try member.ifPresent("wechat_web_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.subOrders, "sub_orders")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.h5Info, "h5_info")
            try members.encodeIfPresent(self.appInfo, "app_info")
            try members.encodeIfPresent(self.miniprogramInfo, "miniprogram_info")
            try members.encodeIfPresent(self.combinePayerInfo, "combine_payer_info")
            try members.encodeIfPresent(self.wechatWebInfo, "wechat_web_info")
        }

        /// Sub-orders (还款明细单信息列表).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (还款单发起商户号).
            public var mchid: String
            /// Sub-merchant's merchant number (子商户号).
            public var subMchid: String?
            /// Merchant's own order number (还款明细单订单号).
            public var outTradeNo: String
            /// Amount details (订单金额).
            public var amount: Ecommerce.Amount
            /// Merchant's attached data, returned unchanged (附加数据).
            public var attach: String
            /// Description (商品描述).
            public var description: String
            /// Settlement information (结算信息).
            public var settleInfo: Ecommerce.SettleInfo?

            public init(
                mchid: String,
                subMchid: String? = nil,
                outTradeNo: String,
                amount: Ecommerce.Amount,
                attach: String,
                description: String,
                settleInfo: Ecommerce.SettleInfo? = nil
            ) {
                self.mchid = mchid
                self.subMchid = subMchid
                self.outTradeNo = outTradeNo
                self.amount = amount
                self.attach = attach
                self.description = description
                self.settleInfo = settleInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.subMchid = try member.ifPresent("sub_mchid")
                self.outTradeNo = try member.required("out_trade_no")
                self.amount = try member.required("amount")
                self.attach = try member.required("attach")
                self.description = try member.required("description")
                self.settleInfo = try member.ifPresent("settle_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encode(self.amount, "amount")
                try members.encode(self.attach, "attach")
                try members.encode(self.description, "description")
                try members.encodeIfPresent(self.settleInfo, "settle_info")
            }
        }

        /// H5 payment scene information (H5调起支付场景信息).
        public struct H5Info: Codable, Hashable, Sendable {
            /// Appid of the combined order's initiator (还款服务商APPID).
            public var combineAppID: String
            /// User's client IP address (用户终端IP).
            public var payerClientIP: String
            /// Type (场景类型).
            public var type: TypeValue
            /// App name (应用名称).
            public var appName: String?
            /// Website URL (网站URL).
            public var appURL: String
            /// iOS bundle ID (iOS平台BundleID).
            public var bundleID: String?
            /// App package name.
            public var packageName: String?

            public init(
                combineAppID: String,
                payerClientIP: String,
                type: TypeValue,
                appName: String? = nil,
                appURL: String,
                bundleID: String? = nil,
                packageName: String? = nil
            ) {
                self.combineAppID = combineAppID
                self.payerClientIP = payerClientIP
                self.type = type
                self.appName = appName
                self.appURL = appURL
                self.bundleID = bundleID
                self.packageName = packageName
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.combineAppID = try member.required("combine_appid")
                self.payerClientIP = try member.required("payer_client_ip")
                self.type = try member.required("type")
                self.appName = try member.ifPresent("app_name")
                self.appURL = try member.required("app_url")
                self.bundleID = try member.ifPresent("bundle_id")
                self.packageName = try member.ifPresent("package_name")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.combineAppID, "combine_appid")
                try members.encode(self.payerClientIP, "payer_client_ip")
                try members.encode(self.type, "type")
                try members.encodeIfPresent(self.appName, "app_name")
                try members.encode(self.appURL, "app_url")
                try members.encodeIfPresent(self.bundleID, "bundle_id")
                try members.encodeIfPresent(self.packageName, "package_name")
            }

            /// Type (场景类型).
            public struct TypeValue: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var iOS: Self { Self(rawValue: "iOS") }
                public static var android: Self { Self(rawValue: "Android") }
                public static var wap: Self { Self(rawValue: "Wap") }
            }
        }

        /// App payment scene information (APP调起支付场景信息).
        public struct AppInfo: Codable, Hashable, Sendable {
            /// Appid of the combined order's initiator (还款服务商APPID).
            public var combineAppID: String

            public init(
                combineAppID: String
            ) {
                self.combineAppID = combineAppID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.combineAppID = try member.required("combine_appid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.combineAppID, "combine_appid")
            }
        }

        /// Mini program payment scene information (小程序调起支付场景信息).
        public struct MiniprogramInfo: Codable, Hashable, Sendable {
            /// Appid of the combined order's initiator (还款服务商APPID).
            public var combineAppID: String
            /// User's openid (用户标识).
            public var openID: String

            public init(
                combineAppID: String,
                openID: String
            ) {
                self.combineAppID = combineAppID
                self.openID = openID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.combineAppID = try member.required("combine_appid")
                self.openID = try member.required("openid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.combineAppID, "combine_appid")
                try members.encode(self.openID, "openid")
            }
        }

        /// Payer of the combined order (支付者信息).
        public struct CombinePayerInfo: Codable, Hashable, Sendable {
            /// Real-name payer information (实名支付).
            public var identity: Identity?

            public init(
                identity: Identity? = nil
            ) {
                self.identity = identity
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.identity = try member.ifPresent("identity")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.identity, "identity")
            }

            /// Real-name payer information (实名支付).
            public struct Identity: Codable, Hashable, Sendable {
                /// Type (类型).
                public var type: TypeValue
                /// Number, such as identity document's (加密后的证件号).
                public var number: Sensitive
                /// Name (加密后的姓名).
                public var name: Sensitive

                public init(
                    type: TypeValue,
                    number: Sensitive,
                    name: Sensitive
                ) {
                    self.type = type
                    self.number = number
                    self.name = name
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.type = try member.required("type")
                    self.number = try member.required("number")
                    self.name = try member.required("name")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.type, "type")
                    try members.encode(self.number, "number")
                    try members.encode(self.name, "name")
                }

                /// Type (类型).
                public struct TypeValue: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var idcard: Self { Self(rawValue: "IDCARD") }
                    public static var hongkongMacao: Self { Self(rawValue: "HONGKONG_MACAO") }
                    public static var hongkongMacaoResident: Self { Self(rawValue: "HONGKONG_MACAO_RESIDENT") }
                    public static var taiwanResident: Self { Self(rawValue: "TAIWAN_RESIDENT") }
                    public static var foreignResident: Self { Self(rawValue: "FOREIGN_RESIDENT") }
                    public static var overseaPassport: Self { Self(rawValue: "OVERSEA_PASSPORT") }
                    public static var taiwanCompatriotPermit: Self { Self(rawValue: "TAIWAN_COMPATRIOT_PERMIT") }
                }
            }
        }

        /// In-WeChat web payment scene information (微信内网页调起支付场景信息).
        public struct WechatWebInfo: Codable, Hashable, Sendable {
            /// Appid of the combined order's initiator (还款服务商APPID).
            public var combineAppID: String?
            /// User's openid (用户标识).
            public var openID: String?
            /// URL of the web business scene (网页经营场景URL).
            public var webviewURL: String?

            public init(
                combineAppID: String? = nil,
                openID: String? = nil,
                webviewURL: String? = nil
            ) {
                self.combineAppID = combineAppID
                self.openID = openID
                self.webviewURL = webviewURL
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.combineAppID = try member.ifPresent("combine_appid")
                self.openID = try member.ifPresent("openid")
                self.webviewURL = try member.ifPresent("webview_url")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.combineAppID, "combine_appid")
                try members.encodeIfPresent(self.openID, "openid")
                try members.encodeIfPresent(self.webviewURL, "webview_url")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Prepay session ID (预支付交易会话标识).
        public var prepayID: String?
        /// H5 payment link (支付跳转链接).
        public var h5URL: String?

        public init(
            prepayID: String? = nil,
            h5URL: String? = nil
        ) {
            self.prepayID = prepayID
            self.h5URL = h5URL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.prepayID = try member.ifPresent("prepay_id")
            self.h5URL = try member.ifPresent("h5_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.prepayID, "prepay_id")
            try members.encodeIfPresent(self.h5URL, "h5_url")
        }
    }
}

extension V3.Repayment.CombineTransactions.Partner {
    /// `v3/repayment/combine-transactions/partner/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/repayment/combine-transactions/partner/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo {
    /// `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CombineOutTradeNo {
        CombineOutTradeNo(path: path.appending(value: String(value), named: "combine_out_trade_no"))
    }

    /// `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
    public struct CombineOutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.CombineOutTradeNo {
    /// Query a combined repayment order by combine_out_trade_no (还款单查询).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (还款服务商APPID).
        public var combineAppID: String
        /// Merchant number of the combined order (还款服务商商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (还款单订单号).
        public var combineOutTradeNo: String
        /// Combined order's WeChat Pay order number (还款单微信支付订单号).
        public var combineTransactionID: String
        /// Payer of the combined order (还款支付者信息).
        public var combinePayerInfo: Ecommerce.CombinePayerInfo?
        /// Sub-orders (还款明细单信息列表).
        public var subOrders: [SubOrders]?

        public init(
            combineAppID: String,
            combineMchid: String,
            combineOutTradeNo: String,
            combineTransactionID: String,
            combinePayerInfo: Ecommerce.CombinePayerInfo? = nil,
            subOrders: [SubOrders]? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.combineTransactionID = combineTransactionID
            self.combinePayerInfo = combinePayerInfo
            self.subOrders = subOrders
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.combineTransactionID = try member.required("combine_transaction_id")
            self.combinePayerInfo = try member.ifPresent("combine_payer_info")
            self.subOrders = try member.ifPresent("sub_orders")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encode(self.combineTransactionID, "combine_transaction_id")
            try members.encodeIfPresent(self.combinePayerInfo, "combine_payer_info")
            try members.encodeIfPresent(self.subOrders, "sub_orders")
        }

        /// Sub-orders (还款明细单信息列表).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (还款单发起商户号).
            public var mchid: String
            /// Sub-merchant's merchant number (子商户号).
            public var subMchid: String?
            /// Merchant's own order number (还款明细单订单号).
            public var outTradeNo: String
            /// WeChat Pay order number (还款明细单微信支付订单号).
            public var transactionID: String?
            /// Transaction type (交易类型).
            public var tradeType: TradeType?
            /// State of the transaction (交易状态).
            public var tradeState: TradeState?
            /// Bank type code (付款银行).
            public var bankType: String?
            /// Merchant's attached data, returned unchanged (附加数据).
            public var attach: String?
            /// Time of success (支付完成时间).
            public var successTime: Timestamp?
            /// Amount details (子单金额信息).
            public var amount: Amount?

            public init(
                mchid: String,
                subMchid: String? = nil,
                outTradeNo: String,
                transactionID: String? = nil,
                tradeType: TradeType? = nil,
                tradeState: TradeState? = nil,
                bankType: String? = nil,
                attach: String? = nil,
                successTime: Timestamp? = nil,
                amount: Amount? = nil
            ) {
                self.mchid = mchid
                self.subMchid = subMchid
                self.outTradeNo = outTradeNo
                self.transactionID = transactionID
                self.tradeType = tradeType
                self.tradeState = tradeState
                self.bankType = bankType
                self.attach = attach
                self.successTime = successTime
                self.amount = amount
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.subMchid = try member.ifPresent("sub_mchid")
                self.outTradeNo = try member.required("out_trade_no")
                self.transactionID = try member.ifPresent("transaction_id")
                self.tradeType = try member.ifPresent("trade_type")
                self.tradeState = try member.ifPresent("trade_state")
                self.bankType = try member.ifPresent("bank_type")
                self.attach = try member.ifPresent("attach")
                self.successTime = try member.ifPresent("success_time")
                self.amount = try member.ifPresent("amount")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encodeIfPresent(self.transactionID, "transaction_id")
                try members.encodeIfPresent(self.tradeType, "trade_type")
                try members.encodeIfPresent(self.tradeState, "trade_state")
                try members.encodeIfPresent(self.bankType, "bank_type")
                try members.encodeIfPresent(self.attach, "attach")
                try members.encodeIfPresent(self.successTime, "success_time")
                try members.encodeIfPresent(self.amount, "amount")
            }

            /// Transaction type (交易类型).
            public struct TradeType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var repayment: Self { Self(rawValue: "REPAYMENT") }
            }

            /// State of the transaction (交易状态).
            public struct TradeState: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var notpay: Self { Self(rawValue: "NOTPAY") }
                public static var closed: Self { Self(rawValue: "CLOSED") }
            }

            /// Amount details (子单金额信息).
            public struct Amount: Codable, Hashable, Sendable {
                /// Total amount in fen (标价金额).
                public var totalAmount: Int
                /// Currency (标价币种).
                public var currency: String?
                /// Amount to pay, in fen (现金支付金额).
                public var payerAmount: Int
                /// Currency the user paid in (现金支付币种).
                public var payerCurrency: String?

                public init(
                    totalAmount: Int,
                    currency: String? = nil,
                    payerAmount: Int,
                    payerCurrency: String? = nil
                ) {
                    self.totalAmount = totalAmount
                    self.currency = currency
                    self.payerAmount = payerAmount
                    self.payerCurrency = payerCurrency
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.totalAmount = try member.required("total_amount")
                    self.currency = try member.ifPresent("currency")
                    self.payerAmount = try member.required("payer_amount")
                    self.payerCurrency = try member.ifPresent("payer_currency")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.totalAmount, "total_amount")
                    try members.encodeIfPresent(self.currency, "currency")
                    try members.encode(self.payerAmount, "payer_amount")
                    try members.encodeIfPresent(self.payerCurrency, "payer_currency")
                }
            }
        }
    }
}

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.CombineOutTradeNo {
    /// `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.CombineOutTradeNo.Close {
    /// Close a combined repayment order (商户关单).
    ///
    /// After an unknown outcome, `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-orders (还款明细单信息列表).
        public var subOrders: [SubOrders]

        public init(
            subOrders: [SubOrders]
        ) {
            self.subOrders = subOrders
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subOrders = try member.required("sub_orders")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subOrders, "sub_orders")
        }

        /// Sub-orders (还款明细单信息列表).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (还款单发起商户号).
            public var mchid: String
            /// Merchant's own order number (还款明细单订单号).
            public var outTradeNo: String
            /// Sub-merchant's merchant number (二级商户号).
            public var subMchid: String?

            public init(
                mchid: String,
                outTradeNo: String,
                subMchid: String? = nil
            ) {
                self.mchid = mchid
                self.outTradeNo = outTradeNo
                self.subMchid = subMchid
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.outTradeNo = try member.required("out_trade_no")
                self.subMchid = try member.ifPresent("sub_mchid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
            }
        }
    }
}
