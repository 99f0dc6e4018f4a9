// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/combine-transactions`
    public var combineTransactions: CombineTransactions { CombineTransactions(path: path.appending("combine-transactions")) }

    /// `v3/combine-transactions`
    public struct CombineTransactions: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions {
    /// `v3/combine-transactions/app`
    public var app: App { App(path: path.appending("app")) }

    /// `v3/combine-transactions/app`
    public struct App: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions.App {
    /// Create a combined APP order (合单APP下单).
    ///
    /// Places several sub-orders that the user pays at once in a native app; amounts are in fen. The prepay_id starts the payment; the TRANSACTION.SUCCESS notification or the combined order query tells the result.
    ///
    /// After an unknown outcome, `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `combine_out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012556944)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单商户appid).
        public var combineAppID: String
        /// Merchant number of the combined order (合单商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Scene information (场景信息).
        public var sceneInfo: Payments.AppSceneInfo?
        /// Sub-orders (商品单信息).
        public var subOrders: [SubOrders]
        /// Payer of the combined order (支付者).
        public var combinePayerInfo: Payments.Payer?
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// Prepay session ID (预支付交易会话标识).
        public var prepayID: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Transaction scenario (交易场景).
        public var tradeScenario: Payments.TradeScenario?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.AppLimitPay]?
        /// Contract information (预签约信息).
        public var contractInfo: ContractInfo?
        /// Interest subsidy information (WeChat instalments) (贴息信息(微信分付)).
        public var subsidyInfo: Payments.SubsidyInfo?

        public init(
            combineAppID: String,
            combineMchid: String,
            combineOutTradeNo: String,
            sceneInfo: Payments.AppSceneInfo? = nil,
            subOrders: [SubOrders],
            combinePayerInfo: Payments.Payer? = nil,
            timeStart: String? = nil,
            timeExpire: Timestamp? = nil,
            prepayID: String? = nil,
            notifyURL: String,
            tradeScenario: Payments.TradeScenario? = nil,
            limitPay: [Payments.AppLimitPay]? = nil,
            contractInfo: ContractInfo? = nil,
            subsidyInfo: Payments.SubsidyInfo? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.sceneInfo = sceneInfo
            self.subOrders = subOrders
            self.combinePayerInfo = combinePayerInfo
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.prepayID = prepayID
            self.notifyURL = notifyURL
            self.tradeScenario = tradeScenario
            self.limitPay = limitPay
            self.contractInfo = contractInfo
            self.subsidyInfo = subsidyInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.subOrders = try member.required("sub_orders")
            self.combinePayerInfo = try member.ifPresent("combine_payer_info")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.prepayID = try member.ifPresent("prepay_id")
            self.notifyURL = try member.required("notify_url")
            self.tradeScenario = try member.ifPresent("trade_scenario")
            self.limitPay = try member.ifPresent("limit_pay")
            self.contractInfo = try member.ifPresent("contract_info")
            self.subsidyInfo = try member.ifPresent("subsidy_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encode(self.subOrders, "sub_orders")
            try members.encodeIfPresent(self.combinePayerInfo, "combine_payer_info")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.prepayID, "prepay_id")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.tradeScenario, "trade_scenario")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.contractInfo, "contract_info")
            try members.encodeIfPresent(self.subsidyInfo, "subsidy_info")
        }

        /// Sub-orders (商品单信息).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (子单商户号).
            public var mchid: String
            /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
            public var individualAuthID: String?
            /// Individual payee's name on the platform (商品单个人收款方平台昵称).
            public var individualName: String?
            /// Merchant's attached data, returned unchanged (附加数据).
            public var attach: String
            /// Amount details (订单金额).
            public var amount: Payments.SubOrderAmount
            /// Merchant's own order number (商品单商户订单号).
            public var outTradeNo: String
            /// Sub-merchant's merchant number (二级商户号).
            public var subMchid: String?
            /// Details (商品详情).
            public var detail: String?
            /// Discount tag of the order (订单优惠标记).
            public var goodsTag: String?
            /// Description (商品描述).
            public var description: String
            /// Settlement information (结算信息).
            public var settleInfo: Payments.SubOrderSettleInfo?
            /// Sub-merchant's appid (子商户应用ID).
            public var subAppID: String?
            /// Whether profit sharing is used.
            public var profitSharing: Bool?

            public init(
                mchid: String,
                individualAuthID: String? = nil,
                individualName: String? = nil,
                attach: String,
                amount: Payments.SubOrderAmount,
                outTradeNo: String,
                subMchid: String? = nil,
                detail: String? = nil,
                goodsTag: String? = nil,
                description: String,
                settleInfo: Payments.SubOrderSettleInfo? = nil,
                subAppID: String? = nil,
                profitSharing: Bool? = nil
            ) {
                self.mchid = mchid
                self.individualAuthID = individualAuthID
                self.individualName = individualName
                self.attach = attach
                self.amount = amount
                self.outTradeNo = outTradeNo
                self.subMchid = subMchid
                self.detail = detail
                self.goodsTag = goodsTag
                self.description = description
                self.settleInfo = settleInfo
                self.subAppID = subAppID
                self.profitSharing = profitSharing
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.individualAuthID = try member.ifPresent("individual_auth_id")
                self.individualName = try member.ifPresent("individual_name")
                self.attach = try member.required("attach")
                self.amount = try member.required("amount")
                self.outTradeNo = try member.required("out_trade_no")
                self.subMchid = try member.ifPresent("sub_mchid")
                self.detail = try member.ifPresent("detail")
                self.goodsTag = try member.ifPresent("goods_tag")
                self.description = try member.required("description")
                self.settleInfo = try member.ifPresent("settle_info")
                self.subAppID = try member.ifPresent("sub_appid")
                self.profitSharing = try member.ifPresent("profit_sharing")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encodeIfPresent(self.individualAuthID, "individual_auth_id")
                try members.encodeIfPresent(self.individualName, "individual_name")
                try members.encode(self.attach, "attach")
                try members.encode(self.amount, "amount")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
                try members.encodeIfPresent(self.detail, "detail")
                try members.encodeIfPresent(self.goodsTag, "goods_tag")
                try members.encode(self.description, "description")
                try members.encodeIfPresent(self.settleInfo, "settle_info")
                try members.encodeIfPresent(self.subAppID, "sub_appid")
                try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            }
        }

        /// Contract information (预签约信息).
        public struct ContractInfo: Codable, Hashable, Sendable {
            /// Merchant number (签约商户号).
            public var mchid: String
            /// Appid of the app or official account (签约商户AppID).
            public var appID: String
            /// Merchant's own contract number (签约商户协议号).
            public var outContractCode: String
            /// Withholding contract template ID (委托代扣协议模板ID).
            public var planID: Int
            /// Account name displayed on the contract (用户账户展示名称).
            public var contractDisplayAccount: String
            /// URL to be notified at (回调通知地址).
            public var notifyURL: String

            public init(
                mchid: String,
                appID: String,
                outContractCode: String,
                planID: Int,
                contractDisplayAccount: String,
                notifyURL: String
            ) {
                self.mchid = mchid
                self.appID = appID
                self.outContractCode = outContractCode
                self.planID = planID
                self.contractDisplayAccount = contractDisplayAccount
                self.notifyURL = notifyURL
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.appID = try member.required("appid")
                self.outContractCode = try member.required("out_contract_code")
                self.planID = try member.required("plan_id")
                self.contractDisplayAccount = try member.required("contract_display_account")
                self.notifyURL = try member.required("notify_url")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encode(self.appID, "appid")
                try members.encode(self.outContractCode, "out_contract_code")
                try members.encode(self.planID, "plan_id")
                try members.encode(self.contractDisplayAccount, "contract_display_account")
                try members.encode(self.notifyURL, "notify_url")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Prepay session ID (预支付交易会话标识).
        public var prepayID: String
        /// Pre-signing result (预签约结果).
        public var contractResult: ContractResult?

        public init(
            prepayID: String,
            contractResult: ContractResult? = nil
        ) {
            self.prepayID = prepayID
            self.contractResult = contractResult
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.prepayID = try member.required("prepay_id")
            self.contractResult = try member.ifPresent("contract_result")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.prepayID, "prepay_id")
            try members.encodeIfPresent(self.contractResult, "contract_result")
        }

        /// Pre-signing result (预签约结果).
        public struct ContractResult: Codable, Hashable, Sendable {
            /// Code (签约结果码).
            public var code: String
            /// Message (签约结果描述信息).
            public var message: String?

            public init(
                code: String,
                message: String? = nil
            ) {
                self.code = code
                self.message = message
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.code = try member.required("code")
                self.message = try member.ifPresent("message")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.code, "code")
                try members.encodeIfPresent(self.message, "message")
            }
        }
    }
}

extension V3.CombineTransactions {
    /// `v3/combine-transactions/h5`
    public var h5: H5 { H5(path: path.appending("h5")) }

    /// `v3/combine-transactions/h5`
    public struct H5: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions.H5 {
    /// Create a combined H5 order (合单H5下单).
    ///
    /// Places several sub-orders paid at once from a mobile browser outside WeChat; amounts are in fen. Send the user to h5_url, then rely on the TRANSACTION.SUCCESS notification or the combined order query.
    ///
    /// After an unknown outcome, `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `combine_out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012556961)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单商户appid).
        public var combineAppID: String
        /// Merchant number of the combined order (合单商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Scene information (场景信息).
        public var sceneInfo: SceneInfo
        /// Sub-orders (商品单信息).
        public var subOrders: [Payments.SubOrder]
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.AppLimitPay]?
        /// Payer of the combined order (支付者).
        public var combinePayerInfo: Payments.CombinePayerInfo?

        public init(
            combineAppID: String,
            combineMchid: String,
            combineOutTradeNo: String,
            sceneInfo: SceneInfo,
            subOrders: [Payments.SubOrder],
            timeStart: String? = nil,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            limitPay: [Payments.AppLimitPay]? = nil,
            combinePayerInfo: Payments.CombinePayerInfo? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.sceneInfo = sceneInfo
            self.subOrders = subOrders
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.limitPay = limitPay
            self.combinePayerInfo = combinePayerInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.sceneInfo = try member.required("scene_info")
            self.subOrders = try member.required("sub_orders")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.limitPay = try member.ifPresent("limit_pay")
            self.combinePayerInfo = try member.ifPresent("combine_payer_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encode(self.subOrders, "sub_orders")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.combinePayerInfo, "combine_payer_info")
        }

        /// Scene information (场景信息).
        public struct SceneInfo: Codable, Hashable, Sendable {
            /// Merchant's device number (商户端设备号).
            public var deviceID: String
            /// User's client IP address (用户终端IP).
            public var payerClientIP: String
            /// H5 payment scene information (H5场景信息).
            public var h5Info: H5Info

            public init(
                deviceID: String,
                payerClientIP: String,
                h5Info: H5Info
            ) {
                self.deviceID = deviceID
                self.payerClientIP = payerClientIP
                self.h5Info = h5Info
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceID = try member.required("device_id")
                self.payerClientIP = try member.required("payer_client_ip")
                self.h5Info = try member.required("h5_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.deviceID, "device_id")
                try members.encode(self.payerClientIP, "payer_client_ip")
                try members.encode(self.h5Info, "h5_info")
            }

            /// H5 payment scene information (H5场景信息).
            public struct H5Info: Codable, Hashable, Sendable {
                /// Type (场景类型).
                public var type: String
                /// App name (应用名称).
                public var appName: String?
                /// Website URL (网站URL).
                public var appURL: String?
                /// iOS bundle ID (iOS平台BundleID).
                public var bundleID: String?
                /// App package name.
                public var packageName: String?

                public init(
                    type: String,
                    appName: String? = nil,
                    appURL: String? = nil,
                    bundleID: String? = nil,
                    packageName: String? = nil
                ) {
                    self.type = type
                    self.appName = appName
                    self.appURL = appURL
                    self.bundleID = bundleID
                    self.packageName = packageName
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.type = try member.required("type")
                    self.appName = try member.ifPresent("app_name")
                    self.appURL = try member.ifPresent("app_url")
                    self.bundleID = try member.ifPresent("bundle_id")
                    self.packageName = try member.ifPresent("package_name")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.type, "type")
                    try members.encodeIfPresent(self.appName, "app_name")
                    try members.encodeIfPresent(self.appURL, "app_url")
                    try members.encodeIfPresent(self.bundleID, "bundle_id")
                    try members.encodeIfPresent(self.packageName, "package_name")
                }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.H5Reply
}

extension V3.CombineTransactions {
    /// `v3/combine-transactions/jsapi`
    public var jsapi: JSAPI { JSAPI(path: path.appending("jsapi")) }

    /// `v3/combine-transactions/jsapi`
    public struct JSAPI: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions.JSAPI {
    /// Create a combined JSAPI order (合单JSAPI下单).
    ///
    /// Places several sub-orders paid at once inside WeChat by the user with the given openid; amounts are in fen. The prepay_id starts the payment; TRANSACTION.SUCCESS or the combined order query tells the result.
    ///
    /// After an unknown outcome, `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `combine_out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012556926)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单商户appid).
        public var combineAppID: String
        /// Merchant number of the combined order (合单商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Scene information (场景信息).
        public var sceneInfo: Payments.AppSceneInfo?
        /// Sub-orders (商品单信息).
        public var subOrders: [SubOrders]
        /// Payer of the combined order (支付者).
        public var combinePayerInfo: Payments.CombinePayerInfo
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.AppLimitPay]?
        /// Interest subsidy information (WeChat instalments) (贴息信息(微信分付)).
        public var subsidyInfo: Payments.SubsidyInfo?

        public init(
            combineAppID: String,
            combineMchid: String,
            combineOutTradeNo: String,
            sceneInfo: Payments.AppSceneInfo? = nil,
            subOrders: [SubOrders],
            combinePayerInfo: Payments.CombinePayerInfo,
            timeStart: String? = nil,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            limitPay: [Payments.AppLimitPay]? = nil,
            subsidyInfo: Payments.SubsidyInfo? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.sceneInfo = sceneInfo
            self.subOrders = subOrders
            self.combinePayerInfo = combinePayerInfo
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.limitPay = limitPay
            self.subsidyInfo = subsidyInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.subOrders = try member.required("sub_orders")
            self.combinePayerInfo = try member.required("combine_payer_info")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.limitPay = try member.ifPresent("limit_pay")
            self.subsidyInfo = try member.ifPresent("subsidy_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encode(self.subOrders, "sub_orders")
            try members.encode(self.combinePayerInfo, "combine_payer_info")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.subsidyInfo, "subsidy_info")
        }

        /// Sub-orders (商品单信息).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (子单商户号).
            public var mchid: String
            /// Merchant's attached data, returned unchanged (附加数据).
            public var attach: String
            /// Amount details (订单金额).
            public var amount: Payments.SubOrderAmount
            /// Merchant's own order number (商品单商户订单号).
            public var outTradeNo: String
            /// Sub-merchant's merchant number (二级商户号).
            public var subMchid: String?
            /// Details (商品详情).
            public var detail: String?
            /// Discount tag of the order (订单优惠标记).
            public var goodsTag: String?
            /// Description (商品描述).
            public var description: String
            /// Settlement information (结算信息).
            public var settleInfo: Payments.SubOrderSettleInfo?
            /// Sub-merchant's appid (子商户应用ID).
            public var subAppID: String?
            /// Whether profit sharing is used.
            public var profitSharing: Bool?

            public init(
                mchid: String,
                attach: String,
                amount: Payments.SubOrderAmount,
                outTradeNo: String,
                subMchid: String? = nil,
                detail: String? = nil,
                goodsTag: String? = nil,
                description: String,
                settleInfo: Payments.SubOrderSettleInfo? = nil,
                subAppID: String? = nil,
                profitSharing: Bool? = nil
            ) {
                self.mchid = mchid
                self.attach = attach
                self.amount = amount
                self.outTradeNo = outTradeNo
                self.subMchid = subMchid
                self.detail = detail
                self.goodsTag = goodsTag
                self.description = description
                self.settleInfo = settleInfo
                self.subAppID = subAppID
                self.profitSharing = profitSharing
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.attach = try member.required("attach")
                self.amount = try member.required("amount")
                self.outTradeNo = try member.required("out_trade_no")
                self.subMchid = try member.ifPresent("sub_mchid")
                self.detail = try member.ifPresent("detail")
                self.goodsTag = try member.ifPresent("goods_tag")
                self.description = try member.required("description")
                self.settleInfo = try member.ifPresent("settle_info")
                self.subAppID = try member.ifPresent("sub_appid")
                self.profitSharing = try member.ifPresent("profit_sharing")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encode(self.attach, "attach")
                try members.encode(self.amount, "amount")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
                try members.encodeIfPresent(self.detail, "detail")
                try members.encodeIfPresent(self.goodsTag, "goods_tag")
                try members.encode(self.description, "description")
                try members.encodeIfPresent(self.settleInfo, "settle_info")
                try members.encodeIfPresent(self.subAppID, "sub_appid")
                try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.CombineTransactions {
    /// `v3/combine-transactions/miniprogram`
    public var miniprogram: Miniprogram { Miniprogram(path: path.appending("miniprogram")) }

    /// `v3/combine-transactions/miniprogram`
    public struct Miniprogram: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions.Miniprogram {
    /// Create a personal-collection order in a mini program (个人收款交易下单-小程序).
    ///
    /// Places an order whose money goes to individual payees, identified by individual_auth_id, and returns a prepay_id for the mini program. Amounts are in fen; query by combine_out_trade_no for the result.
    ///
    /// After an unknown outcome, `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `combine_out_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (平台商户应用ID).
        public var combineAppID: String
        /// Merchant number of the combined order (平台商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (交易单订单号).
        public var combineOutTradeNo: String
        /// Payer of the combined order (支付者).
        public var combinePayerInfo: Payments.OpenIDReply
        /// Scene information (场景信息).
        public var sceneInfo: Payments.AppSceneInfo?
        /// Sub-orders (商品单信息).
        public var subOrders: [SubOrders]
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// Transaction scenario (交易场景).
        public var tradeScenario: Payments.TradeScenario?

        public init(
            combineAppID: String,
            combineMchid: String,
            combineOutTradeNo: String,
            combinePayerInfo: Payments.OpenIDReply,
            sceneInfo: Payments.AppSceneInfo? = nil,
            subOrders: [SubOrders],
            timeExpire: Timestamp? = nil,
            notifyURL: String? = nil,
            tradeScenario: Payments.TradeScenario? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.combinePayerInfo = combinePayerInfo
            self.sceneInfo = sceneInfo
            self.subOrders = subOrders
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.tradeScenario = tradeScenario
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.combinePayerInfo = try member.required("combine_payer_info")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.subOrders = try member.required("sub_orders")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.ifPresent("notify_url")
            self.tradeScenario = try member.ifPresent("trade_scenario")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encode(self.combinePayerInfo, "combine_payer_info")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encode(self.subOrders, "sub_orders")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.tradeScenario, "trade_scenario")
        }

        /// Sub-orders (商品单信息).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (商品单发起商户号).
            public var mchid: String
            /// Service type of the goods (商品服务类型).
            public var orderServiceType: OrderServiceType?
            /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
            public var individualAuthID: String
            /// Individual payee's name on the platform (商品单个人收款方平台昵称).
            public var individualName: String?
            /// Merchant's own order number (商品单商户订单号).
            public var outTradeNo: String
            /// Amount details (商品单金额).
            public var amount: Payments.SubOrderAmount
            /// Merchant's attached data, returned unchanged (附加数据).
            public var attach: String
            /// Description (商品描述).
            public var description: String

            public init(
                mchid: String,
                orderServiceType: OrderServiceType? = nil,
                individualAuthID: String,
                individualName: String? = nil,
                outTradeNo: String,
                amount: Payments.SubOrderAmount,
                attach: String,
                description: String
            ) {
                self.mchid = mchid
                self.orderServiceType = orderServiceType
                self.individualAuthID = individualAuthID
                self.individualName = individualName
                self.outTradeNo = outTradeNo
                self.amount = amount
                self.attach = attach
                self.description = description
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.orderServiceType = try member.ifPresent("order_service_type")
                self.individualAuthID = try member.required("individual_auth_id")
                self.individualName = try member.ifPresent("individual_name")
                self.outTradeNo = try member.required("out_trade_no")
                self.amount = try member.required("amount")
                self.attach = try member.required("attach")
                self.description = try member.required("description")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encodeIfPresent(self.orderServiceType, "order_service_type")
                try members.encode(self.individualAuthID, "individual_auth_id")
                try members.encodeIfPresent(self.individualName, "individual_name")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encode(self.amount, "amount")
                try members.encode(self.attach, "attach")
                try members.encode(self.description, "description")
            }

            /// Service type of the goods (商品服务类型).
            public struct OrderServiceType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var individualtrade: Self { Self(rawValue: "INDIVIDUALTRADE") }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.CombineTransactions {
    /// `v3/combine-transactions/native`
    public var native: Native { Native(path: path.appending("native")) }

    /// `v3/combine-transactions/native`
    public struct Native: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions.Native {
    /// Create a combined Native order (合单Native下单).
    ///
    /// Places several sub-orders paid at once by scanning a QR code; amounts are in fen. Show code_url as a QR code, then rely on TRANSACTION.SUCCESS or the combined order query.
    ///
    /// After an unknown outcome, `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `combine_out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012556982)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单商户appid).
        public var combineAppID: String
        /// Merchant number of the combined order (合单商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Scene information (场景信息).
        public var sceneInfo: Payments.AppSceneInfo?
        /// Sub-orders (商品单信息).
        public var subOrders: [Payments.SubOrder]
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.AppLimitPay]?
        /// Payer of the combined order (支付者).
        public var combinePayerInfo: Payments.CombinePayerInfo?

        public init(
            combineAppID: String,
            combineMchid: String,
            combineOutTradeNo: String,
            sceneInfo: Payments.AppSceneInfo? = nil,
            subOrders: [Payments.SubOrder],
            timeStart: String? = nil,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            limitPay: [Payments.AppLimitPay]? = nil,
            combinePayerInfo: Payments.CombinePayerInfo? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.sceneInfo = sceneInfo
            self.subOrders = subOrders
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.limitPay = limitPay
            self.combinePayerInfo = combinePayerInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.subOrders = try member.required("sub_orders")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.limitPay = try member.ifPresent("limit_pay")
            self.combinePayerInfo = try member.ifPresent("combine_payer_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encode(self.subOrders, "sub_orders")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.combinePayerInfo, "combine_payer_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.NativeReply
}

extension V3.CombineTransactions {
    /// `v3/combine-transactions/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/combine-transactions/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions.ID {
    /// `v3/combine-transactions/id/{combine_transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CombineTransactionID {
        CombineTransactionID(path: path.appending(value: String(value), named: "combine_transaction_id"))
    }

    /// `v3/combine-transactions/id/{combine_transaction_id}`
    public struct CombineTransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions.ID.CombineTransactionID {
    /// Query a personal-collection order by platform id (个人收款交易通过微信支付订单号查单).
    ///
    /// Returns a personal-collection order and the state of each sub-order by the platform's combined id. Amounts are in fen.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (平台商户应用ID).
        public var combineAppID: String
        /// Merchant number of the combined order (平台商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (交易单订单号).
        public var combineOutTradeNo: String
        /// Combined order's WeChat Pay order number (交易单微信支付订单号).
        public var combineTransactionID: String
        /// Payer of the combined order (支付者).
        public var combinePayerInfo: Payments.CombineTransactionCombinePayerInfo?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.CombineTransactionSceneInfo?
        /// Sub-orders (商品单信息).
        public var subOrders: [SubOrders]?
        /// Transaction scenario (交易场景).
        public var tradeScenario: Payments.TradeScenario?

        public init(
            combineAppID: String,
            combineMchid: String,
            combineOutTradeNo: String,
            combineTransactionID: String,
            combinePayerInfo: Payments.CombineTransactionCombinePayerInfo? = nil,
            sceneInfo: Payments.CombineTransactionSceneInfo? = nil,
            subOrders: [SubOrders]? = nil,
            tradeScenario: Payments.TradeScenario? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.combineTransactionID = combineTransactionID
            self.combinePayerInfo = combinePayerInfo
            self.sceneInfo = sceneInfo
            self.subOrders = subOrders
            self.tradeScenario = tradeScenario
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.combineTransactionID = try member.required("combine_transaction_id")
            self.combinePayerInfo = try member.ifPresent("combine_payer_info")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.subOrders = try member.ifPresent("sub_orders")
            self.tradeScenario = try member.ifPresent("trade_scenario")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encode(self.combineTransactionID, "combine_transaction_id")
            try members.encodeIfPresent(self.combinePayerInfo, "combine_payer_info")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.subOrders, "sub_orders")
            try members.encodeIfPresent(self.tradeScenario, "trade_scenario")
        }

        /// Sub-orders (商品单信息).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (商品单发起商户号).
            public var mchid: String
            /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
            public var individualAuthID: String
            /// Individual payee's name on the platform (商品单个人收款方平台昵称).
            public var individualName: String?
            /// Merchant's own order number (商品单商户订单号).
            public var outTradeNo: String
            /// WeChat Pay order number (微信支付订单号).
            public var transactionID: String?
            /// Transaction type (交易类型).
            public var tradeType: Payments.TradeType?
            /// State of the transaction (交易状态).
            public var tradeState: Payments.TradeState
            /// Bank type code (付款银行).
            public var bankType: String?
            /// Merchant's attached data, returned unchanged (附加数据).
            public var attach: String?
            /// Time of success (支付完成时间).
            public var successTime: Timestamp?
            /// Amount details (订单金额).
            public var amount: Amount?

            public init(
                mchid: String,
                individualAuthID: String,
                individualName: String? = nil,
                outTradeNo: String,
                transactionID: String? = nil,
                tradeType: Payments.TradeType? = nil,
                tradeState: Payments.TradeState,
                bankType: String? = nil,
                attach: String? = nil,
                successTime: Timestamp? = nil,
                amount: Amount? = nil
            ) {
                self.mchid = mchid
                self.individualAuthID = individualAuthID
                self.individualName = individualName
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
                self.individualAuthID = try member.required("individual_auth_id")
                self.individualName = try member.ifPresent("individual_name")
                self.outTradeNo = try member.required("out_trade_no")
                self.transactionID = try member.ifPresent("transaction_id")
                self.tradeType = try member.ifPresent("trade_type")
                self.tradeState = try member.required("trade_state")
                self.bankType = try member.ifPresent("bank_type")
                self.attach = try member.ifPresent("attach")
                self.successTime = try member.ifPresent("success_time")
                self.amount = try member.ifPresent("amount")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encode(self.individualAuthID, "individual_auth_id")
                try members.encodeIfPresent(self.individualName, "individual_name")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encodeIfPresent(self.transactionID, "transaction_id")
                try members.encodeIfPresent(self.tradeType, "trade_type")
                try members.encode(self.tradeState, "trade_state")
                try members.encodeIfPresent(self.bankType, "bank_type")
                try members.encodeIfPresent(self.attach, "attach")
                try members.encodeIfPresent(self.successTime, "success_time")
                try members.encodeIfPresent(self.amount, "amount")
            }

            /// Amount details (订单金额).
            public struct Amount: Codable, Hashable, Sendable {
                /// Total amount in fen (标价金额).
                public var totalAmount: Int
                /// Amount to pay, in fen (现金支付金额).
                public var payerAmount: Int
                /// Currency (标价币种).
                public var currency: String
                /// Currency the user paid in (现金支付币种).
                public var payerCurrency: String
                /// Settlement exchange rate (结算汇率).
                public var settlementRate: Double?

                public init(
                    totalAmount: Int,
                    payerAmount: Int,
                    currency: String,
                    payerCurrency: String,
                    settlementRate: Double? = nil
                ) {
                    self.totalAmount = totalAmount
                    self.payerAmount = payerAmount
                    self.currency = currency
                    self.payerCurrency = payerCurrency
                    self.settlementRate = settlementRate
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.totalAmount = try member.required("total_amount")
                    self.payerAmount = try member.required("payer_amount")
                    self.currency = try member.required("currency")
                    self.payerCurrency = try member.required("payer_currency")
                    self.settlementRate = try member.ifPresent("settlement_rate")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.totalAmount, "total_amount")
                    try members.encode(self.payerAmount, "payer_amount")
                    try members.encode(self.currency, "currency")
                    try members.encode(self.payerCurrency, "payer_currency")
                    try members.encodeIfPresent(self.settlementRate, "settlement_rate")
                }
            }
        }
    }
}

extension V3.CombineTransactions {
    /// `v3/combine-transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/combine-transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions.OutTradeNo {
    /// `v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CombineOutTradeNo {
        CombineOutTradeNo(path: path.appending(value: String(value), named: "combine_out_trade_no"))
    }

    /// `v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
    public struct CombineOutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions.OutTradeNo.CombineOutTradeNo {
    /// Query a combined order by combine_out_trade_no (合单查单).
    ///
    /// Returns a combined order with the trade_state of each sub-order. Use it when the notification is late or an answer was lost; amounts are in fen.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012557006)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单商户appid).
        public var combineAppID: String
        /// Merchant number of the combined order (合单商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Combined order's WeChat Pay order number (交易单微信支付订单号).
        public var combineTransactionID: String
        /// Scene information (场景信息).
        public var sceneInfo: Payments.CombineTransactionSceneInfo?
        /// Sub-orders (商品单信息).
        public var subOrders: [SubOrders]?
        /// Payer of the combined order (支付者).
        public var combinePayerInfo: Payments.OpenIDReply?
        /// Transaction scenario (交易场景).
        public var tradeScenario: Payments.TradeScenario?
        /// Interest subsidy used (WeChat instalments) (使用的商户贴息信息(微信分付)).
        public var installmentInfo: Payments.InstallmentInfo?

        public init(
            combineAppID: String,
            combineMchid: String,
            combineOutTradeNo: String,
            combineTransactionID: String,
            sceneInfo: Payments.CombineTransactionSceneInfo? = nil,
            subOrders: [SubOrders]? = nil,
            combinePayerInfo: Payments.OpenIDReply? = nil,
            tradeScenario: Payments.TradeScenario? = nil,
            installmentInfo: Payments.InstallmentInfo? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.combineTransactionID = combineTransactionID
            self.sceneInfo = sceneInfo
            self.subOrders = subOrders
            self.combinePayerInfo = combinePayerInfo
            self.tradeScenario = tradeScenario
            self.installmentInfo = installmentInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.combineTransactionID = try member.required("combine_transaction_id")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.subOrders = try member.ifPresent("sub_orders")
            self.combinePayerInfo = try member.ifPresent("combine_payer_info")
            self.tradeScenario = try member.ifPresent("trade_scenario")
            self.installmentInfo = try member.ifPresent("installment_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encode(self.combineTransactionID, "combine_transaction_id")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.subOrders, "sub_orders")
            try members.encodeIfPresent(self.combinePayerInfo, "combine_payer_info")
            try members.encodeIfPresent(self.tradeScenario, "trade_scenario")
            try members.encodeIfPresent(self.installmentInfo, "installment_info")
        }

        /// Sub-orders (商品单信息).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (子单商户号).
            public var mchid: String
            /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
            public var individualAuthID: String?
            /// Individual payee's name on the platform (商品单个人收款方平台昵称).
            public var individualName: String?
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
            /// WeChat Pay order number (微信订单号).
            public var transactionID: String?
            /// Merchant's own order number (商品单商户订单号).
            public var outTradeNo: String
            /// Sub-merchant's merchant number (二级商户号).
            public var subMchid: String?
            /// Sub-merchant's appid (子商户应用ID).
            public var subAppID: String?
            /// User's openid under the sub appid (用户子标识).
            public var subOpenID: String?
            /// Details of the promotions used (优惠信息列表).
            public var promotionDetail: [PromotionDetail]?
            /// Amount details (订单金额).
            public var amount: Amount?

            public init(
                mchid: String,
                individualAuthID: String? = nil,
                individualName: String? = nil,
                tradeType: TradeType? = nil,
                tradeState: TradeState? = nil,
                bankType: String? = nil,
                attach: String? = nil,
                successTime: Timestamp? = nil,
                transactionID: String? = nil,
                outTradeNo: String,
                subMchid: String? = nil,
                subAppID: String? = nil,
                subOpenID: String? = nil,
                promotionDetail: [PromotionDetail]? = nil,
                amount: Amount? = nil
            ) {
                self.mchid = mchid
                self.individualAuthID = individualAuthID
                self.individualName = individualName
                self.tradeType = tradeType
                self.tradeState = tradeState
                self.bankType = bankType
                self.attach = attach
                self.successTime = successTime
                self.transactionID = transactionID
                self.outTradeNo = outTradeNo
                self.subMchid = subMchid
                self.subAppID = subAppID
                self.subOpenID = subOpenID
                self.promotionDetail = promotionDetail
                self.amount = amount
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.individualAuthID = try member.ifPresent("individual_auth_id")
                self.individualName = try member.ifPresent("individual_name")
                self.tradeType = try member.ifPresent("trade_type")
                self.tradeState = try member.ifPresent("trade_state")
                self.bankType = try member.ifPresent("bank_type")
                self.attach = try member.ifPresent("attach")
                self.successTime = try member.ifPresent("success_time")
                self.transactionID = try member.ifPresent("transaction_id")
                self.outTradeNo = try member.required("out_trade_no")
                self.subMchid = try member.ifPresent("sub_mchid")
                self.subAppID = try member.ifPresent("sub_appid")
                self.subOpenID = try member.ifPresent("sub_openid")
                self.promotionDetail = try member.ifPresent("promotion_detail")
                self.amount = try member.ifPresent("amount")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encodeIfPresent(self.individualAuthID, "individual_auth_id")
                try members.encodeIfPresent(self.individualName, "individual_name")
                try members.encodeIfPresent(self.tradeType, "trade_type")
                try members.encodeIfPresent(self.tradeState, "trade_state")
                try members.encodeIfPresent(self.bankType, "bank_type")
                try members.encodeIfPresent(self.attach, "attach")
                try members.encodeIfPresent(self.successTime, "success_time")
                try members.encodeIfPresent(self.transactionID, "transaction_id")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
                try members.encodeIfPresent(self.subAppID, "sub_appid")
                try members.encodeIfPresent(self.subOpenID, "sub_openid")
                try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
                try members.encodeIfPresent(self.amount, "amount")
            }

            /// Transaction type (交易类型).
            public struct TradeType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var native: Self { Self(rawValue: "NATIVE") }
                public static var jsapi: Self { Self(rawValue: "JSAPI") }
                public static var app: Self { Self(rawValue: "APP") }
                public static var mweb: Self { Self(rawValue: "MWEB") }
            }

            /// State of the transaction (交易状态).
            public struct TradeState: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var refund: Self { Self(rawValue: "REFUND") }
                public static var notpay: Self { Self(rawValue: "NOTPAY") }
                public static var closed: Self { Self(rawValue: "CLOSED") }
                public static var payerror: Self { Self(rawValue: "PAYERROR") }
            }

            /// Details of the promotions used (优惠信息列表).
            public struct PromotionDetail: Codable, Hashable, Sendable {
                /// Coupon ID (券ID).
                public var couponID: String?
                /// Name (优惠名称).
                public var name: String?
                /// Scope (优惠范围).
                public var scope: Scope?
                /// Type (优惠类型).
                public var type: TypeValue?
                /// Amount in fen (优惠券面额).
                public var amount: Int?
                /// Coupon stock or campaign ID (活动批次ID).
                public var stockID: String?
                /// Amount funded by WeChat Pay, in fen (微信出资).
                public var wechatpayContribute: Int?
                /// Amount funded by the merchant, in fen (商户出资).
                public var merchantContribute: Int?
                /// Amount funded by others, in fen (其他出资).
                public var otherContribute: Int?
                /// Currency (优惠币种).
                public var currency: String?
                /// List of goods (单品列表).
                public var goodsDetail: [GoodsDetail]?

                public init(
                    couponID: String? = nil,
                    name: String? = nil,
                    scope: Scope? = nil,
                    type: TypeValue? = nil,
                    amount: Int? = nil,
                    stockID: String? = nil,
                    wechatpayContribute: Int? = nil,
                    merchantContribute: Int? = nil,
                    otherContribute: Int? = nil,
                    currency: String? = nil,
                    goodsDetail: [GoodsDetail]? = nil
                ) {
                    self.couponID = couponID
                    self.name = name
                    self.scope = scope
                    self.type = type
                    self.amount = amount
                    self.stockID = stockID
                    self.wechatpayContribute = wechatpayContribute
                    self.merchantContribute = merchantContribute
                    self.otherContribute = otherContribute
                    self.currency = currency
                    self.goodsDetail = goodsDetail
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.couponID = try member.ifPresent("coupon_id")
                    self.name = try member.ifPresent("name")
                    self.scope = try member.ifPresent("scope")
                    self.type = try member.ifPresent("type")
                    self.amount = try member.ifPresent("amount")
                    self.stockID = try member.ifPresent("stock_id")
                    self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
                    self.merchantContribute = try member.ifPresent("merchant_contribute")
                    self.otherContribute = try member.ifPresent("other_contribute")
                    self.currency = try member.ifPresent("currency")
                    self.goodsDetail = try member.ifPresent("goods_detail")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.couponID, "coupon_id")
                    try members.encodeIfPresent(self.name, "name")
                    try members.encodeIfPresent(self.scope, "scope")
                    try members.encodeIfPresent(self.type, "type")
                    try members.encodeIfPresent(self.amount, "amount")
                    try members.encodeIfPresent(self.stockID, "stock_id")
                    try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
                    try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
                    try members.encodeIfPresent(self.otherContribute, "other_contribute")
                    try members.encodeIfPresent(self.currency, "currency")
                    try members.encodeIfPresent(self.goodsDetail, "goods_detail")
                }

                /// Scope (优惠范围).
                public struct Scope: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var global: Self { Self(rawValue: "GLOBAL") }
                    public static var single: Self { Self(rawValue: "SINGLE") }
                }

                /// Type (优惠类型).
                public struct TypeValue: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var cash: Self { Self(rawValue: "CASH") }
                    public static var nocash: Self { Self(rawValue: "NOCASH") }
                }

                /// List of goods (单品列表).
                public struct GoodsDetail: Codable, Hashable, Sendable {
                    /// Goods code (商品编码).
                    public var goodsID: String
                    /// Quantity (商品数量).
                    public var quantity: Int
                    /// Unit price in fen (商品单价).
                    public var unitPrice: Int
                    /// Discount amount in fen (商品优惠金额).
                    public var discountAmount: Int?
                    /// Remark on the goods (商品备注).
                    public var goodsRemark: String?

                    public init(
                        goodsID: String,
                        quantity: Int,
                        unitPrice: Int,
                        discountAmount: Int? = nil,
                        goodsRemark: String? = nil
                    ) {
                        self.goodsID = goodsID
                        self.quantity = quantity
                        self.unitPrice = unitPrice
                        self.discountAmount = discountAmount
                        self.goodsRemark = goodsRemark
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.goodsID = try member.required("goods_id")
                        self.quantity = try member.required("quantity")
                        self.unitPrice = try member.required("unit_price")
                        self.discountAmount = try member.ifPresent("discount_amount")
                        self.goodsRemark = try member.ifPresent("goods_remark")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.goodsID, "goods_id")
                        try members.encode(self.quantity, "quantity")
                        try members.encode(self.unitPrice, "unit_price")
                        try members.encodeIfPresent(self.discountAmount, "discount_amount")
                        try members.encodeIfPresent(self.goodsRemark, "goods_remark")
                    }
                }
            }

            /// Amount details (订单金额).
            public struct Amount: Codable, Hashable, Sendable {
                /// Total amount in fen (标价金额).
                public var totalAmount: Int
                /// Currency (标价币种).
                public var currency: String?
                /// Amount to pay, in fen (现金支付金额).
                public var payerAmount: Int
                /// Currency the user paid in (现金支付币种).
                public var payerCurrency: String?
                /// Settlement exchange rate.
                public var settlementRate: Double?

                public init(
                    totalAmount: Int,
                    currency: String? = nil,
                    payerAmount: Int,
                    payerCurrency: String? = nil,
                    settlementRate: Double? = nil
                ) {
                    self.totalAmount = totalAmount
                    self.currency = currency
                    self.payerAmount = payerAmount
                    self.payerCurrency = payerCurrency
                    self.settlementRate = settlementRate
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.totalAmount = try member.required("total_amount")
                    self.currency = try member.ifPresent("currency")
                    self.payerAmount = try member.required("payer_amount")
                    self.payerCurrency = try member.ifPresent("payer_currency")
                    self.settlementRate = try member.ifPresent("settlement_rate")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.totalAmount, "total_amount")
                    try members.encodeIfPresent(self.currency, "currency")
                    try members.encode(self.payerAmount, "payer_amount")
                    try members.encodeIfPresent(self.payerCurrency, "payer_currency")
                    try members.encodeIfPresent(self.settlementRate, "settlement_rate")
                }
            }
        }
    }
}

extension V3.CombineTransactions.OutTradeNo.CombineOutTradeNo {
    /// `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.CombineTransactions.OutTradeNo.CombineOutTradeNo.Close {
    /// Close a combined order (合单关单).
    ///
    /// Closes an unpaid combined order so that it can no longer be paid; list every sub-order. Confirm with the combined order query when no answer arrives.
    ///
    /// After an unknown outcome, `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012577452)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单商户appid).
        public var combineAppID: String
        /// Sub-orders (商品单信息).
        public var subOrders: [SubOrders]

        public init(
            combineAppID: String,
            subOrders: [SubOrders]
        ) {
            self.combineAppID = combineAppID
            self.subOrders = subOrders
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.subOrders = try member.required("sub_orders")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.subOrders, "sub_orders")
        }

        /// Sub-orders (商品单信息).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (子单商户号).
            public var mchid: String
            /// Merchant's own order number (商品单商户订单号).
            public var outTradeNo: String
            /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
            public var individualAuthID: String?
            /// Sub-merchant's merchant number (二级商户号).
            public var subMchid: String?
            /// Sub-merchant's appid (子商户应用ID).
            public var subAppID: String?

            public init(
                mchid: String,
                outTradeNo: String,
                individualAuthID: String? = nil,
                subMchid: String? = nil,
                subAppID: String? = nil
            ) {
                self.mchid = mchid
                self.outTradeNo = outTradeNo
                self.individualAuthID = individualAuthID
                self.subMchid = subMchid
                self.subAppID = subAppID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.outTradeNo = try member.required("out_trade_no")
                self.individualAuthID = try member.ifPresent("individual_auth_id")
                self.subMchid = try member.ifPresent("sub_mchid")
                self.subAppID = try member.ifPresent("sub_appid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encodeIfPresent(self.individualAuthID, "individual_auth_id")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
                try members.encodeIfPresent(self.subAppID, "sub_appid")
            }
        }
    }
}
