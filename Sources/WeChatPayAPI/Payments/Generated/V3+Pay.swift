// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/pay`
    public var pay: Pay { Pay(path: path.appending("pay")) }

    /// `v3/pay`
    public struct Pay: Endpoint {
        public let path: Path
    }
}

extension V3.Pay {
    /// `v3/pay/acquiring-bank`
    public var acquiringBank: AcquiringBank { AcquiringBank(path: path.appending("acquiring-bank")) }

    /// `v3/pay/acquiring-bank`
    public struct AcquiringBank: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.AcquiringBank {
    /// `v3/pay/acquiring-bank/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/pay/acquiring-bank/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.AcquiringBank.Transactions {
    /// `v3/pay/acquiring-bank/transactions/exposure`
    public var exposure: Exposure { Exposure(path: path.appending("exposure")) }

    /// `v3/pay/acquiring-bank/transactions/exposure`
    public struct Exposure: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.AcquiringBank.Transactions.Exposure {
    /// Check Fenfu exposure before payment for acquiring banks (微信分付-支付方式前置服务).
    ///
    /// For acquiring banks: asks before checkout whether to show WeChat Fenfu (分付, credit) to this payer for a merchant's order. It returns the advice in fqf_exposure; no payment is made.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Acquiring institution's merchant number (从业机构号).
        public var acquiringBankID: String
        /// Acquiring institution's appid (从业机构应用AppID).
        public var acquiringBankAppID: String?
        /// Merchant number (特约商户号).
        public var merchantID: String
        /// Merchant's appid (特约商户应用AppID).
        public var merchantAppID: String?
        /// Channel partner's merchant number (渠道商户号).
        public var channelID: String
        /// Payer's information (支付者).
        public var payer: Payer
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String

        public init(
            acquiringBankID: String,
            acquiringBankAppID: String? = nil,
            merchantID: String,
            merchantAppID: String? = nil,
            channelID: String,
            payer: Payer,
            outTradeNo: String
        ) {
            self.acquiringBankID = acquiringBankID
            self.acquiringBankAppID = acquiringBankAppID
            self.merchantID = merchantID
            self.merchantAppID = merchantAppID
            self.channelID = channelID
            self.payer = payer
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.acquiringBankID = try member.required("acquiring_bank_id")
            self.acquiringBankAppID = try member.ifPresent("acquiring_bank_appid")
            self.merchantID = try member.required("merchant_id")
            self.merchantAppID = try member.ifPresent("merchant_appid")
            self.channelID = try member.required("channel_id")
            self.payer = try member.required("payer")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.acquiringBankID, "acquiring_bank_id")
            try members.encodeIfPresent(self.acquiringBankAppID, "acquiring_bank_appid")
            try members.encode(self.merchantID, "merchant_id")
            try members.encodeIfPresent(self.merchantAppID, "merchant_appid")
            try members.encode(self.channelID, "channel_id")
            try members.encode(self.payer, "payer")
            try members.encode(self.outTradeNo, "out_trade_no")
        }

        /// Payer's information (支付者).
        public struct Payer: Codable, Hashable, Sendable {
            /// User's openid under the acquiring institution (用户标识).
            public var acquiringBankOpenID: String?
            /// Hash of the user's phone number (用户手机号的哈希值).
            public var phoneNumberHash: String?
            /// User's openid under the merchant (用户标识（商户）).
            public var merchantOpenID: String?

            public init(
                acquiringBankOpenID: String? = nil,
                phoneNumberHash: String? = nil,
                merchantOpenID: String? = nil
            ) {
                self.acquiringBankOpenID = acquiringBankOpenID
                self.phoneNumberHash = phoneNumberHash
                self.merchantOpenID = merchantOpenID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.acquiringBankOpenID = try member.ifPresent("acquiring_bank_openid")
                self.phoneNumberHash = try member.ifPresent("phone_number_hash")
                self.merchantOpenID = try member.ifPresent("merchant_openid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.acquiringBankOpenID, "acquiring_bank_openid")
                try members.encodeIfPresent(self.phoneNumberHash, "phone_number_hash")
                try members.encodeIfPresent(self.merchantOpenID, "merchant_openid")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.FqfExposureReply
}

extension V3.Pay {
    /// `v3/pay/instal`
    public var instal: Instal { Instal(path: path.appending("instal")) }

    /// `v3/pay/instal`
    public struct Instal: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Instal {
    /// `v3/pay/instal/exposure`
    public var exposure: Exposure { Exposure(path: path.appending("exposure")) }

    /// `v3/pay/instal/exposure`
    public struct Exposure: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Instal.Exposure {
    /// Get Fenfu exposure advice for merchant-subsidized interest (商户贴息-获取微信分付曝光建议).
    ///
    /// Tells whether the merchant should show WeChat Fenfu (分付) with merchant-subsidized interest to a user, named by openid or phone number hash. Nothing is changed.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Appid of the app or official account (应用AppID).
        public var appID: String
        /// Type of user ID (用户ID的类型).
        public var userIDType: Payments.UserIDType
        /// User's openid (用户标识).
        public var openID: String?
        /// Hash of the user's phone number (用户手机号的十六进制字符串).
        public var phoneNumberHash: String?

        public init(
            mchid: String,
            appID: String,
            userIDType: Payments.UserIDType,
            openID: String? = nil,
            phoneNumberHash: String? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.userIDType = userIDType
            self.openID = openID
            self.phoneNumberHash = phoneNumberHash
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.userIDType = try member.required("user_id_type")
            self.openID = try member.ifPresent("openid")
            self.phoneNumberHash = try member.ifPresent("phone_number_hash")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.userIDType, "user_id_type")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.phoneNumberHash, "phone_number_hash")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.RecommendExposureReply
}

extension V3.Pay.Instal {
    /// `v3/pay/instal/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/pay/instal/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Instal.Partner {
    /// `v3/pay/instal/partner/exposure`
    public var exposure: Exposure { Exposure(path: path.appending("exposure")) }

    /// `v3/pay/instal/partner/exposure`
    public struct Exposure: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Instal.Partner.Exposure {
    /// Get partner Fenfu advice for merchant-subsidized interest (商户贴息-获取微信分付曝光建议).
    ///
    /// For partners: tells whether to show WeChat Fenfu (分付) with merchant-subsidized interest to a user of a sub-merchant. Nothing is changed.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户/二级商户应用ID).
        public var subAppID: String
        /// Sub-merchant's merchant number (子商户号/二级商户号).
        public var subMchid: String?
        /// User or employee ID (用户ID).
        public var userID: UserID?

        public init(
            spMchid: String,
            spAppID: String,
            subAppID: String,
            subMchid: String? = nil,
            userID: UserID? = nil
        ) {
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.userID = userID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.required("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.userID = try member.ifPresent("user_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.userID, "user_id")
        }

        /// User or employee ID (用户ID).
        public struct UserID: Codable, Hashable, Sendable {
            /// Type of user ID (用户ID的类型).
            public var userIDType: Payments.UserIDType?
            /// User's openid under the service provider (用户服务标识).
            public var spOpenID: String?
            /// User's openid under the sub appid (用户子标识).
            public var subOpenID: String?
            /// Hash of the user's phone number (用户手机号的哈希值).
            public var phoneNumberHash: String?

            public init(
                userIDType: Payments.UserIDType? = nil,
                spOpenID: String? = nil,
                subOpenID: String? = nil,
                phoneNumberHash: String? = nil
            ) {
                self.userIDType = userIDType
                self.spOpenID = spOpenID
                self.subOpenID = subOpenID
                self.phoneNumberHash = phoneNumberHash
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.userIDType = try member.ifPresent("user_id_type")
                self.spOpenID = try member.ifPresent("sp_openid")
                self.subOpenID = try member.ifPresent("sub_openid")
                self.phoneNumberHash = try member.ifPresent("phone_number_hash")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.userIDType, "user_id_type")
                try members.encodeIfPresent(self.spOpenID, "sp_openid")
                try members.encodeIfPresent(self.subOpenID, "sub_openid")
                try members.encodeIfPresent(self.phoneNumberHash, "phone_number_hash")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.RecommendExposureReply
}

extension V3.Pay {
    /// `v3/pay/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/pay/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner {
    /// `v3/pay/partner/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/pay/partner/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/app-with-contract`
    public var appWithContract: AppWithContract { AppWithContract(path: path.appending("app-with-contract")) }

    /// `v3/pay/partner/transactions/app-with-contract`
    public struct AppWithContract: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.AppWithContract {
    /// Create an APP order with contract signing for partners (APP下单并签约).
    ///
    /// For partners: places an order of amount.total (fen) for a sub-merchant and lets the user sign a contract for password-free payment with it in a native app. TRANSACTION.SUCCESS or the partner query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4017019941)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户/二级商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号/二级商户号).
        public var subMchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Details (优惠功能).
        public var detail: Payments.AppWithContractDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.AppWithContractSceneInfo?
        /// Contract information (签约授权信息).
        public var contractInfo: Payments.ContractInfo

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            description: String,
            outTradeNo: String,
            timeExpire: Timestamp? = nil,
            attach: String? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            settleInfo: Payments.SettleInfo? = nil,
            supportFapiao: Bool? = nil,
            amount: Payments.Amount,
            detail: Payments.AppWithContractDetail? = nil,
            sceneInfo: Payments.AppWithContractSceneInfo? = nil,
            contractInfo: Payments.ContractInfo
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.description = description
            self.outTradeNo = outTradeNo
            self.timeExpire = timeExpire
            self.attach = attach
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.settleInfo = settleInfo
            self.supportFapiao = supportFapiao
            self.amount = amount
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.contractInfo = contractInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.description = try member.required("description")
            self.outTradeNo = try member.required("out_trade_no")
            self.timeExpire = try member.ifPresent("time_expire")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.settleInfo = try member.ifPresent("settle_info")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.amount = try member.required("amount")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.contractInfo = try member.required("contract_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.description, "description")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encode(self.contractInfo, "contract_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/app`
    public var app: App { App(path: path.appending("app")) }

    /// `v3/pay/partner/transactions/app`
    public struct App: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.App {
    /// Create an APP order for partners (APP下单).
    ///
    /// For partners: places an order of amount.total (fen) for a sub-merchant, paid from a native app with the returned prepay_id. TRANSACTION.SUCCESS or the partner query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013080231)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商公众号ID).
        public var spAppID: String
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SubOrderSettleInfo?
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.SceneInfo?
        /// Payer's information (支付者).
        public var payer: Payments.Payer?
        /// Interest subsidy information (WeChat instalments) (贴息信息(微信分付)).
        public var subsidyInfo: Payments.SubsidyInfo?

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            settleInfo: Payments.SubOrderSettleInfo? = nil,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.Amount,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.SceneInfo? = nil,
            payer: Payments.Payer? = nil,
            subsidyInfo: Payments.SubsidyInfo? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.settleInfo = settleInfo
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
            self.subsidyInfo = subsidyInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.settleInfo = try member.ifPresent("settle_info")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.payer = try member.ifPresent("payer")
            self.subsidyInfo = try member.ifPresent("subsidy_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.subsidyInfo, "subsidy_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/codepay`
    public var codepay: Codepay { Codepay(path: path.appending("codepay")) }

    /// `v3/pay/partner/transactions/codepay`
    public struct Codepay: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.Codepay {
    /// Charge a payment code for partners (付款码支付).
    ///
    /// For partners: charges amount.total (fen) to the payment code shown by the user for a sub-merchant. While trade_state is not final, or if the answer is lost, use the partner query by out_trade_no instead of scanning again; reverse the order if it stays open.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (合作伙伴应用AppID).
        public var spAppID: String?
        /// Service provider's merchant number (合作伙伴商户号).
        public var spMchid: String
        /// Sub-merchant's appid (特约商户应用AppID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (特约商户商户号).
        public var subMchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Payer's information (支付者).
        public var payer: Payments.CodepayPayer
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Scene information (场景信息).
        public var sceneInfo: Payments.CodepaySceneInfo
        /// Details (优惠功能).
        public var detail: Payments.CodepayDetail?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?

        public init(
            spAppID: String? = nil,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            description: String,
            outTradeNo: String,
            attach: String? = nil,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            payer: Payments.CodepayPayer,
            amount: Payments.Amount,
            sceneInfo: Payments.CodepaySceneInfo,
            detail: Payments.CodepayDetail? = nil,
            settleInfo: Payments.SettleInfo? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.description = description
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.goodsTag = goodsTag
            self.supportFapiao = supportFapiao
            self.payer = payer
            self.amount = amount
            self.sceneInfo = sceneInfo
            self.detail = detail
            self.settleInfo = settleInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.ifPresent("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.description = try member.required("description")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.payer = try member.required("payer")
            self.amount = try member.required("amount")
            self.sceneInfo = try member.required("scene_info")
            self.detail = try member.ifPresent("detail")
            self.settleInfo = try member.ifPresent("settle_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.description, "description")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encode(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's appid (合作伙伴应用AppID).
        public var spAppID: String?
        /// Service provider's merchant number (合作伙伴商户号).
        public var spMchid: String
        /// Sub-merchant's appid (特约商户应用AppID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (特约商户商户号).
        public var subMchid: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Transaction type (交易类型).
        public var tradeType: Payments.TradeType?
        /// Bank type code (银行类型).
        public var bankType: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// State of the transaction (交易状态).
        public var tradeState: Payments.TradeState
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Payer's information (支付者).
        public var payer: Payments.TransactionPayer?
        /// Amount details (订单金额).
        public var amount: Payments.CodepayAmount?
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [Payments.PromotionDetail]?

        public init(
            spAppID: String? = nil,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            outTradeNo: String,
            transactionID: String? = nil,
            tradeType: Payments.TradeType? = nil,
            bankType: String? = nil,
            successTime: Timestamp? = nil,
            tradeState: Payments.TradeState,
            tradeStateDesc: String? = nil,
            attach: String? = nil,
            payer: Payments.TransactionPayer? = nil,
            amount: Payments.CodepayAmount? = nil,
            promotionDetail: [Payments.PromotionDetail]? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.tradeType = tradeType
            self.bankType = bankType
            self.successTime = successTime
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.attach = attach
            self.payer = payer
            self.amount = amount
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.ifPresent("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeType = try member.ifPresent("trade_type")
            self.bankType = try member.ifPresent("bank_type")
            self.successTime = try member.ifPresent("success_time")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.attach = try member.ifPresent("attach")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.ifPresent("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/exposure`
    public var exposure: Exposure { Exposure(path: path.appending("exposure")) }

    /// `v3/pay/partner/transactions/exposure`
    public struct Exposure: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.Exposure {
    /// Check Fenfu exposure before payment for partners (微信分付-支付方式前置服务).
    ///
    /// For partners: asks before checkout whether to show WeChat Fenfu (分付, credit) to this payer for the order. It returns the advice in fqf_exposure; no payment is made.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户/二级商户应用ID).
        public var subAppID: String
        /// Sub-merchant's merchant number (子商户号/二级商户号).
        public var subMchid: String?
        /// Payer's information (支付者).
        public var payer: Payer
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String,
            subMchid: String? = nil,
            payer: Payer,
            outTradeNo: String
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.payer = payer
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.required("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.payer = try member.required("payer")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.payer, "payer")
            try members.encode(self.outTradeNo, "out_trade_no")
        }

        /// Payer's information (支付者).
        public struct Payer: Codable, Hashable, Sendable {
            /// User's openid under the service provider (用户服务商标识).
            public var spOpenID: String?
            /// Hash of the user's phone number (用户手机号的哈希值).
            public var phoneNumberHash: String?
            /// User's openid under the sub appid (用户子商户标识).
            public var subOpenID: String?

            public init(
                spOpenID: String? = nil,
                phoneNumberHash: String? = nil,
                subOpenID: String? = nil
            ) {
                self.spOpenID = spOpenID
                self.phoneNumberHash = phoneNumberHash
                self.subOpenID = subOpenID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.spOpenID = try member.ifPresent("sp_openid")
                self.phoneNumberHash = try member.ifPresent("phone_number_hash")
                self.subOpenID = try member.ifPresent("sub_openid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.spOpenID, "sp_openid")
                try members.encodeIfPresent(self.phoneNumberHash, "phone_number_hash")
                try members.encodeIfPresent(self.subOpenID, "sub_openid")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.FqfExposureReply
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/h5`
    public var h5: H5 { H5(path: path.appending("h5")) }

    /// `v3/pay/partner/transactions/h5`
    public struct H5: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.H5 {
    /// Create an H5 order for partners (H5下单).
    ///
    /// For partners: places an order of amount.total (fen) for a sub-merchant; send the user's mobile browser, outside WeChat, to h5_url. TRANSACTION.SUCCESS or the partner query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012738604)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商公众号ID).
        public var spAppID: String
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SubOrderSettleInfo?
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.H5SceneInfo
        /// Payer's information (支付者).
        public var payer: Payments.Payer?

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            settleInfo: Payments.SubOrderSettleInfo? = nil,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.Amount,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.H5SceneInfo,
            payer: Payments.Payer? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.settleInfo = settleInfo
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.settleInfo = try member.ifPresent("settle_info")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.required("scene_info")
            self.payer = try member.ifPresent("payer")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.payer, "payer")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.H5Reply
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/jsapi-with-contract`
    public var jsapiWithContract: JSAPIWithContract { JSAPIWithContract(path: path.appending("jsapi-with-contract")) }

    /// `v3/pay/partner/transactions/jsapi-with-contract`
    public struct JSAPIWithContract: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.JSAPIWithContract {
    /// Create a JSAPI order with authorization for partners (JSAPI下单并授权).
    ///
    /// For partners: places an order of amount.total (fen) for a sub-merchant, paid inside WeChat together with an authorization for password-free payment. TRANSACTION.SUCCESS or the partner query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012688481)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户/二级商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号/二级商户号).
        public var subMchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Payer's information (支付者).
        public var payer: Payments.TransactionPayer
        /// Details (优惠功能).
        public var detail: Payments.AppWithContractDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.AppWithContractSceneInfo?
        /// Contract information (签约授权信息).
        public var contractInfo: ContractInfo

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            description: String,
            outTradeNo: String,
            timeExpire: Timestamp? = nil,
            attach: String? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            settleInfo: Payments.SettleInfo? = nil,
            supportFapiao: Bool? = nil,
            amount: Payments.Amount,
            payer: Payments.TransactionPayer,
            detail: Payments.AppWithContractDetail? = nil,
            sceneInfo: Payments.AppWithContractSceneInfo? = nil,
            contractInfo: ContractInfo
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.description = description
            self.outTradeNo = outTradeNo
            self.timeExpire = timeExpire
            self.attach = attach
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.settleInfo = settleInfo
            self.supportFapiao = supportFapiao
            self.amount = amount
            self.payer = payer
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.contractInfo = contractInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.description = try member.required("description")
            self.outTradeNo = try member.required("out_trade_no")
            self.timeExpire = try member.ifPresent("time_expire")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.settleInfo = try member.ifPresent("settle_info")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.amount = try member.required("amount")
            self.payer = try member.required("payer")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.contractInfo = try member.required("contract_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.description, "description")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encode(self.amount, "amount")
            try members.encode(self.payer, "payer")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encode(self.contractInfo, "contract_info")
        }

        /// Contract information (签约授权信息).
        public struct ContractInfo: Codable, Hashable, Sendable {
            /// Password-free contract ID (免密协议ID).
            public var passwordFreeContractID: String?
            /// Token (扣费服务预授权token).
            public var token: String?
            /// Withholding contract template ID (模板ID).
            public var planID: String?
            /// Merchant number the contract is with (签约商户号).
            public var contractMchid: String?
            /// Appid the contract was signed under (签约AppID).
            public var contractAppID: String?
            /// Contract number (签约协议号).
            public var contractCode: String?
            /// Request serial number (请求序列号).
            public var requestSerial: String?
            /// Account name displayed on the contract (用户账户展示名称).
            public var contractDisplayAccount: String?
            /// URL notified of the signing result (签约信息通知URL).
            public var contractNotifyURL: String?

            public init(
                passwordFreeContractID: String? = nil,
                token: String? = nil,
                planID: String? = nil,
                contractMchid: String? = nil,
                contractAppID: String? = nil,
                contractCode: String? = nil,
                requestSerial: String? = nil,
                contractDisplayAccount: String? = nil,
                contractNotifyURL: String? = nil
            ) {
                self.passwordFreeContractID = passwordFreeContractID
                self.token = token
                self.planID = planID
                self.contractMchid = contractMchid
                self.contractAppID = contractAppID
                self.contractCode = contractCode
                self.requestSerial = requestSerial
                self.contractDisplayAccount = contractDisplayAccount
                self.contractNotifyURL = contractNotifyURL
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.passwordFreeContractID = try member.ifPresent("password_free_contract_id")
                self.token = try member.ifPresent("token")
                self.planID = try member.ifPresent("plan_id")
                self.contractMchid = try member.ifPresent("contract_mchid")
                self.contractAppID = try member.ifPresent("contract_appid")
                self.contractCode = try member.ifPresent("contract_code")
                self.requestSerial = try member.ifPresent("request_serial")
                self.contractDisplayAccount = try member.ifPresent("contract_display_account")
                self.contractNotifyURL = try member.ifPresent("contract_notify_url")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.passwordFreeContractID, "password_free_contract_id")
                try members.encodeIfPresent(self.token, "token")
                try members.encodeIfPresent(self.planID, "plan_id")
                try members.encodeIfPresent(self.contractMchid, "contract_mchid")
                try members.encodeIfPresent(self.contractAppID, "contract_appid")
                try members.encodeIfPresent(self.contractCode, "contract_code")
                try members.encodeIfPresent(self.requestSerial, "request_serial")
                try members.encodeIfPresent(self.contractDisplayAccount, "contract_display_account")
                try members.encodeIfPresent(self.contractNotifyURL, "contract_notify_url")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/jsapi`
    public var jsapi: JSAPI { JSAPI(path: path.appending("jsapi")) }

    /// `v3/pay/partner/transactions/jsapi`
    public struct JSAPI: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.JSAPI {
    /// Create a JSAPI order for partners (JSAPI下单).
    ///
    /// For partners: places an order of amount.total (fen) for a sub-merchant, paid inside WeChat by the given openid with the returned prepay_id. TRANSACTION.SUCCESS or the partner query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012738519)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商公众号ID).
        public var spAppID: String
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SubOrderSettleInfo?
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.SceneInfo?
        /// Payer's information (支付者).
        public var payer: Payer
        /// Interest subsidy information (WeChat instalments) (贴息信息(微信分付)).
        public var subsidyInfo: Payments.SubsidyInfo?

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            settleInfo: Payments.SubOrderSettleInfo? = nil,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.Amount,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.SceneInfo? = nil,
            payer: Payer,
            subsidyInfo: Payments.SubsidyInfo? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.settleInfo = settleInfo
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
            self.subsidyInfo = subsidyInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.settleInfo = try member.ifPresent("settle_info")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.payer = try member.required("payer")
            self.subsidyInfo = try member.ifPresent("subsidy_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encode(self.payer, "payer")
            try members.encodeIfPresent(self.subsidyInfo, "subsidy_info")
        }

        /// Payer's information (支付者).
        public struct Payer: Codable, Hashable, Sendable {
            /// User's openid under the service provider (用户服务标识).
            public var spOpenID: String?
            /// User's openid under the sub appid (用户子标识).
            public var subOpenID: String?
            /// Real-name payer information (实名支付(需单独申请权限)).
            public var identity: Payments.Identity?

            public init(
                spOpenID: String? = nil,
                subOpenID: String? = nil,
                identity: Payments.Identity? = nil
            ) {
                self.spOpenID = spOpenID
                self.subOpenID = subOpenID
                self.identity = identity
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.spOpenID = try member.ifPresent("sp_openid")
                self.subOpenID = try member.ifPresent("sub_openid")
                self.identity = try member.ifPresent("identity")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.spOpenID, "sp_openid")
                try members.encodeIfPresent(self.subOpenID, "sub_openid")
                try members.encodeIfPresent(self.identity, "identity")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/miniprogram`
    public var miniprogram: Miniprogram { Miniprogram(path: path.appending("miniprogram")) }

    /// `v3/pay/partner/transactions/miniprogram`
    public struct Miniprogram: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.Miniprogram {
    /// Create a mini program order for partners (小程序支付下单).
    ///
    /// For partners: places an order of amount.total (fen) for a sub-merchant, paid in a mini program with the returned prepay_id. TRANSACTION.SUCCESS or the partner query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商公众号ID).
        public var spAppID: String
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Payer's information (支付者).
        public var payer: Payments.TransactionPayer
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: SceneInfo?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            description: String,
            outTradeNo: String,
            timeExpire: Timestamp? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            amount: Payments.Amount,
            payer: Payments.TransactionPayer,
            detail: Payments.AppDetail? = nil,
            sceneInfo: SceneInfo? = nil,
            settleInfo: Payments.SettleInfo? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.description = description
            self.outTradeNo = outTradeNo
            self.timeExpire = timeExpire
            self.attach = attach
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.supportFapiao = supportFapiao
            self.amount = amount
            self.payer = payer
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.settleInfo = settleInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.description = try member.required("description")
            self.outTradeNo = try member.required("out_trade_no")
            self.timeExpire = try member.ifPresent("time_expire")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.amount = try member.required("amount")
            self.payer = try member.required("payer")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.settleInfo = try member.ifPresent("settle_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.description, "description")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encode(self.amount, "amount")
            try members.encode(self.payer, "payer")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
        }

        /// Scene information (场景信息).
        public struct SceneInfo: Codable, Hashable, Sendable {
            /// User's client IP address (用户终端IP).
            public var payerClientIP: String?
            /// Merchant's device number (商户端设备号).
            public var deviceID: String?
            /// Store information (商户门店信息).
            public var storeInfo: Payments.CodepayStoreInfo?

            public init(
                payerClientIP: String? = nil,
                deviceID: String? = nil,
                storeInfo: Payments.CodepayStoreInfo? = nil
            ) {
                self.payerClientIP = payerClientIP
                self.deviceID = deviceID
                self.storeInfo = storeInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.payerClientIP = try member.ifPresent("payer_client_ip")
                self.deviceID = try member.ifPresent("device_id")
                self.storeInfo = try member.ifPresent("store_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.payerClientIP, "payer_client_ip")
                try members.encodeIfPresent(self.deviceID, "device_id")
                try members.encodeIfPresent(self.storeInfo, "store_info")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/native`
    public var native: Native { Native(path: path.appending("native")) }

    /// `v3/pay/partner/transactions/native`
    public struct Native: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.Native {
    /// Create a Native order for partners (Native下单).
    ///
    /// For partners: places an order of amount.total (fen) for a sub-merchant; show code_url as a QR code for the user to scan. TRANSACTION.SUCCESS or the partner query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012738659)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商公众号ID).
        public var spAppID: String
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SubOrderSettleInfo?
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.SceneInfo?
        /// Payer's information (支付者).
        public var payer: Payments.Payer?

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            settleInfo: Payments.SubOrderSettleInfo? = nil,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.Amount,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.SceneInfo? = nil,
            payer: Payments.Payer? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.settleInfo = settleInfo
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.settleInfo = try member.ifPresent("settle_info")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.payer = try member.ifPresent("payer")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.payer, "payer")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.NativeReply
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/scannedpos`
    public var scannedpos: Scannedpos { Scannedpos(path: path.appending("scannedpos")) }

    /// `v3/pay/partner/transactions/scannedpos`
    public struct Scannedpos: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.Scannedpos {
    /// Create a scan-to-pay order for partners (扫码支付下单).
    ///
    /// For partners: places an order of amount.total (fen) for a payer who scans a code in a store and pays with the returned prepay_id. TRANSACTION.SUCCESS or the partner query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (合作伙伴应用AppID).
        public var spAppID: String?
        /// Service provider's merchant number (合作伙伴商户号).
        public var spMchid: String
        /// Sub-merchant's appid (特约商户应用AppID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Payer's information (支付者).
        public var payer: Payments.TransactionPayer
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: SceneInfo
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?

        public init(
            spAppID: String? = nil,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            description: String,
            outTradeNo: String,
            timeExpire: Timestamp? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            amount: Payments.Amount,
            payer: Payments.TransactionPayer,
            detail: Payments.AppDetail? = nil,
            sceneInfo: SceneInfo,
            settleInfo: Payments.SettleInfo? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.description = description
            self.outTradeNo = outTradeNo
            self.timeExpire = timeExpire
            self.attach = attach
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.supportFapiao = supportFapiao
            self.amount = amount
            self.payer = payer
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.settleInfo = settleInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.ifPresent("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.description = try member.required("description")
            self.outTradeNo = try member.required("out_trade_no")
            self.timeExpire = try member.ifPresent("time_expire")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.amount = try member.required("amount")
            self.payer = try member.required("payer")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.required("scene_info")
            self.settleInfo = try member.ifPresent("settle_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.description, "description")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encode(self.amount, "amount")
            try members.encode(self.payer, "payer")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
        }

        /// Scene information (场景信息).
        public struct SceneInfo: Codable, Hashable, Sendable {
            /// User's client IP address (用户终端IP).
            public var payerClientIP: String
            /// Merchant's device number (商户端设备号).
            public var deviceID: String?
            /// Store information (商户门店信息).
            public var storeInfo: Payments.CodepayStoreInfo

            public init(
                payerClientIP: String,
                deviceID: String? = nil,
                storeInfo: Payments.CodepayStoreInfo
            ) {
                self.payerClientIP = payerClientIP
                self.deviceID = deviceID
                self.storeInfo = storeInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.payerClientIP = try member.required("payer_client_ip")
                self.deviceID = try member.ifPresent("device_id")
                self.storeInfo = try member.required("store_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.payerClientIP, "payer_client_ip")
                try members.encodeIfPresent(self.deviceID, "device_id")
                try members.encode(self.storeInfo, "store_info")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/pay/partner/transactions/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.ID {
    /// `v3/pay/partner/transactions/id/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/pay/partner/transactions/id/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.ID.TransactionID {
    /// Query an order by transaction_id for partners (按平台单号查单).
    ///
    /// For partners: returns a sub-merchant's order and its trade_state by the platform's id; amounts are in fen.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012526943)
    public func get(spMchid: String, subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商公众号ID).
        public var spAppID: String
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SubOrderSettleInfo?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Transaction type (交易类型).
        public var tradeType: Payments.TradeType?
        /// State of the transaction (交易状态).
        public var tradeState: Payments.TradeState
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// Description (商品描述).
        public var description: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.TransactionAmount?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.SceneInfo?
        /// Payer's information (支付者).
        public var payer: Payments.PayPayer?
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [Payments.PromotionDetail]?

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            settleInfo: Payments.SubOrderSettleInfo? = nil,
            transactionID: String? = nil,
            tradeType: Payments.TradeType? = nil,
            tradeState: Payments.TradeState,
            tradeStateDesc: String,
            bankType: String? = nil,
            successTime: Timestamp? = nil,
            description: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.TransactionAmount? = nil,
            timeExpire: Timestamp? = nil,
            notifyURL: String? = nil,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.SceneInfo? = nil,
            payer: Payments.PayPayer? = nil,
            promotionDetail: [Payments.PromotionDetail]? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.settleInfo = settleInfo
            self.transactionID = transactionID
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.bankType = bankType
            self.successTime = successTime
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.settleInfo = try member.ifPresent("settle_info")
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.required("trade_state_desc")
            self.bankType = try member.ifPresent("bank_type")
            self.successTime = try member.ifPresent("success_time")
            self.description = try member.ifPresent("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.ifPresent("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.ifPresent("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.payer = try member.ifPresent("payer")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encode(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension V3.Pay.Partner.Transactions {
    /// `v3/pay/partner/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/pay/partner/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo {
    /// `v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.OutTradeNo {
    /// Query an order by out_trade_no for partners (按商户单号查单).
    ///
    /// For partners: returns a sub-merchant's order and its trade_state by the merchant's number; amounts are in fen. Use it when the notification is late or an answer was lost.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012526944)
    public func get(spMchid: String, subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商公众号ID).
        public var spAppID: String
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SubOrderSettleInfo?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Transaction type (交易类型).
        public var tradeType: Payments.TradeType?
        /// State of the transaction (交易状态).
        public var tradeState: Payments.TradeState
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// Description (商品描述).
        public var description: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.TransactionAmount?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.SceneInfo?
        /// Payer's information (支付者).
        public var payer: Payments.PayPayer?
        /// Interest subsidy used (WeChat instalments) (使用的商户贴息信息(微信分付)).
        public var installmentInfo: Payments.InstallmentInfo?
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [Payments.PromotionDetail]?

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            settleInfo: Payments.SubOrderSettleInfo? = nil,
            transactionID: String? = nil,
            tradeType: Payments.TradeType? = nil,
            tradeState: Payments.TradeState,
            tradeStateDesc: String,
            bankType: String? = nil,
            successTime: Timestamp? = nil,
            description: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.TransactionAmount? = nil,
            timeExpire: Timestamp? = nil,
            notifyURL: String? = nil,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.SceneInfo? = nil,
            payer: Payments.PayPayer? = nil,
            installmentInfo: Payments.InstallmentInfo? = nil,
            promotionDetail: [Payments.PromotionDetail]? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.settleInfo = settleInfo
            self.transactionID = transactionID
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.bankType = bankType
            self.successTime = successTime
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
            self.installmentInfo = installmentInfo
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.settleInfo = try member.ifPresent("settle_info")
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.required("trade_state_desc")
            self.bankType = try member.ifPresent("bank_type")
            self.successTime = try member.ifPresent("success_time")
            self.description = try member.ifPresent("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.ifPresent("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.ifPresent("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.payer = try member.ifPresent("payer")
            self.installmentInfo = try member.ifPresent("installment_info")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encode(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.installmentInfo, "installment_info")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.OutTradeNo {
    /// `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.OutTradeNo.Close {
    /// Close an order for partners (关闭订单).
    ///
    /// For partners: closes a sub-merchant's unpaid order so that it can no longer be paid. The order query confirms it when no answer arrives.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012526949)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Payments.CloseRequest
}

extension V3.Pay.Partner.Transactions.OutTradeNo.OutTradeNo {
    /// `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.OutTradeNo.Reverse {
    /// Reverse a payment code order for partners (撤销订单).
    ///
    /// For partners: undoes a sub-merchant's payment code order whose result is unclear or unwanted: unpaid it is closed, paid the money goes back. The order query shows the state.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (合作伙伴应用AppID).
        public var spAppID: String?
        /// Service provider's merchant number (合作伙伴商户号).
        public var spMchid: String
        /// Sub-merchant's appid (特约商户应用AppID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (特约商户商户号).
        public var subMchid: String

        public init(
            spAppID: String? = nil,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.ifPresent("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's appid (合作伙伴应用AppID).
        public var spAppID: String?
        /// Service provider's merchant number (合作伙伴商户号).
        public var spMchid: String
        /// Sub-merchant's appid (特约商户应用AppID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (特约商户商户号).
        public var subMchid: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String

        public init(
            spAppID: String? = nil,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            outTradeNo: String
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.ifPresent("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
        }
    }
}

extension V3.Pay {
    /// `v3/pay/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/pay/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions {
    /// `v3/pay/transactions/app-with-contract`
    public var appWithContract: AppWithContract { AppWithContract(path: path.appending("app-with-contract")) }

    /// `v3/pay/transactions/app-with-contract`
    public struct AppWithContract: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.AppWithContract {
    /// Create an APP order with contract signing (APP下单并签约).
    ///
    /// Places an order of amount.total (fen) and lets the user sign a contract for password-free payment with it in a native app. TRANSACTION.SUCCESS or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017019923)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Details (优惠功能).
        public var detail: Payments.AppWithContractDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.AppWithContractSceneInfo?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?
        /// Contract information (签约授权信息).
        public var contractInfo: Payments.ContractInfo

        public init(
            appID: String,
            mchid: String,
            description: String,
            outTradeNo: String,
            timeExpire: Timestamp? = nil,
            attach: String? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            amount: Payments.Amount,
            detail: Payments.AppWithContractDetail? = nil,
            sceneInfo: Payments.AppWithContractSceneInfo? = nil,
            settleInfo: Payments.SettleInfo? = nil,
            contractInfo: Payments.ContractInfo
        ) {
            self.appID = appID
            self.mchid = mchid
            self.description = description
            self.outTradeNo = outTradeNo
            self.timeExpire = timeExpire
            self.attach = attach
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.supportFapiao = supportFapiao
            self.amount = amount
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.settleInfo = settleInfo
            self.contractInfo = contractInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.description = try member.required("description")
            self.outTradeNo = try member.required("out_trade_no")
            self.timeExpire = try member.ifPresent("time_expire")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.amount = try member.required("amount")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.settleInfo = try member.ifPresent("settle_info")
            self.contractInfo = try member.required("contract_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.description, "description")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encode(self.contractInfo, "contract_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.Pay.Transactions {
    /// `v3/pay/transactions/app`
    public var app: App { App(path: path.appending("app")) }

    /// `v3/pay/transactions/app`
    public struct App: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.App {
    /// Create an APP order (APP下单).
    ///
    /// Places an order of amount.total (fen), paid from a native app with the returned prepay_id. TRANSACTION.SUCCESS or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013070347)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.SceneInfo?
        /// Payer's information (支付者).
        public var payer: Payments.Payer?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?
        /// Interest subsidy information (WeChat instalments) (贴息信息(微信分付)).
        public var subsidyInfo: Payments.SubsidyInfo?

        public init(
            appID: String,
            mchid: String,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.Amount,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.SceneInfo? = nil,
            payer: Payments.Payer? = nil,
            settleInfo: Payments.SettleInfo? = nil,
            subsidyInfo: Payments.SubsidyInfo? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
            self.settleInfo = settleInfo
            self.subsidyInfo = subsidyInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.payer = try member.ifPresent("payer")
            self.settleInfo = try member.ifPresent("settle_info")
            self.subsidyInfo = try member.ifPresent("subsidy_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encodeIfPresent(self.subsidyInfo, "subsidy_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.Pay.Transactions {
    /// `v3/pay/transactions/codepay`
    public var codepay: Codepay { Codepay(path: path.appending("codepay")) }

    /// `v3/pay/transactions/codepay`
    public struct Codepay: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.Codepay {
    /// Charge a payment code (付款码支付).
    ///
    /// Charges amount.total (fen) to the payment code shown by the user. While trade_state is not final, or if the answer is lost, use the query by out_trade_no instead of scanning again; reverse the order if it stays open.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用AppID).
        public var appID: String
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Payer's information (支付者).
        public var payer: Payments.CodepayPayer
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Scene information (场景信息).
        public var sceneInfo: Payments.CodepaySceneInfo
        /// Details (优惠功能).
        public var detail: Payments.CodepayDetail?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?

        public init(
            appID: String,
            mchid: String,
            description: String,
            outTradeNo: String,
            attach: String? = nil,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            payer: Payments.CodepayPayer,
            amount: Payments.Amount,
            sceneInfo: Payments.CodepaySceneInfo,
            detail: Payments.CodepayDetail? = nil,
            settleInfo: Payments.SettleInfo? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.description = description
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.goodsTag = goodsTag
            self.supportFapiao = supportFapiao
            self.payer = payer
            self.amount = amount
            self.sceneInfo = sceneInfo
            self.detail = detail
            self.settleInfo = settleInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.description = try member.required("description")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.payer = try member.required("payer")
            self.amount = try member.required("amount")
            self.sceneInfo = try member.required("scene_info")
            self.detail = try member.ifPresent("detail")
            self.settleInfo = try member.ifPresent("settle_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.description, "description")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encode(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用AppID).
        public var appID: String?
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Transaction type (交易类型).
        public var tradeType: Payments.TradeType?
        /// Bank type code (银行类型).
        public var bankType: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// State of the transaction (交易状态).
        public var tradeState: Payments.TradeState
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Payer's information (支付者).
        public var payer: Payments.CombineTransactionCombinePayerInfo?
        /// Amount details (订单金额).
        public var amount: Payments.CodepayAmount?
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [Payments.PromotionDetail]?

        public init(
            appID: String? = nil,
            mchid: String,
            outTradeNo: String,
            transactionID: String? = nil,
            tradeType: Payments.TradeType? = nil,
            bankType: String? = nil,
            successTime: Timestamp? = nil,
            tradeState: Payments.TradeState,
            tradeStateDesc: String? = nil,
            attach: String? = nil,
            payer: Payments.CombineTransactionCombinePayerInfo? = nil,
            amount: Payments.CodepayAmount? = nil,
            promotionDetail: [Payments.PromotionDetail]? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.tradeType = tradeType
            self.bankType = bankType
            self.successTime = successTime
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.attach = attach
            self.payer = payer
            self.amount = amount
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.mchid = try member.required("mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeType = try member.ifPresent("trade_type")
            self.bankType = try member.ifPresent("bank_type")
            self.successTime = try member.ifPresent("success_time")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.attach = try member.ifPresent("attach")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.ifPresent("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension V3.Pay.Transactions {
    /// `v3/pay/transactions/exposure`
    public var exposure: Exposure { Exposure(path: path.appending("exposure")) }

    /// `v3/pay/transactions/exposure`
    public struct Exposure: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.Exposure {
    /// Check Fenfu exposure before payment (微信分付-支付方式前置服务).
    ///
    /// Asks before checkout whether to show WeChat Fenfu (分付, credit) to this payer for the order. It returns the advice in fqf_exposure; no payment is made.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (直连商户号).
        public var mchid: String?
        /// Appid of the app or official account (应用AppID).
        public var appID: String
        /// Payer's information (支付者).
        public var payer: Payer
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String

        public init(
            mchid: String? = nil,
            appID: String,
            payer: Payer,
            outTradeNo: String
        ) {
            self.mchid = mchid
            self.appID = appID
            self.payer = payer
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.appID = try member.required("appid")
            self.payer = try member.required("payer")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.payer, "payer")
            try members.encode(self.outTradeNo, "out_trade_no")
        }

        /// Payer's information (支付者).
        public struct Payer: Codable, Hashable, Sendable {
            /// User's openid (用户标识).
            public var openID: String?
            /// Hash of the user's phone number (用户手机号的哈希值).
            public var phoneNumberHash: String?

            public init(
                openID: String? = nil,
                phoneNumberHash: String? = nil
            ) {
                self.openID = openID
                self.phoneNumberHash = phoneNumberHash
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.openID = try member.ifPresent("openid")
                self.phoneNumberHash = try member.ifPresent("phone_number_hash")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.openID, "openid")
                try members.encodeIfPresent(self.phoneNumberHash, "phone_number_hash")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.FqfExposureReply
}

extension V3.Pay.Transactions {
    /// `v3/pay/transactions/h5`
    public var h5: H5 { H5(path: path.appending("h5")) }

    /// `v3/pay/transactions/h5`
    public struct H5: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.H5 {
    /// Create an H5 order (H5下单).
    ///
    /// Places an order of amount.total (fen); send the user's mobile browser, outside WeChat, to h5_url. TRANSACTION.SUCCESS or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791834)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.H5SceneInfo
        /// Payer's information (支付者).
        public var payer: Payments.Payer?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?

        public init(
            appID: String,
            mchid: String,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.Amount,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.H5SceneInfo,
            payer: Payments.Payer? = nil,
            settleInfo: Payments.SettleInfo? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
            self.settleInfo = settleInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.required("scene_info")
            self.payer = try member.ifPresent("payer")
            self.settleInfo = try member.ifPresent("settle_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.H5Reply
}

extension V3.Pay.Transactions {
    /// `v3/pay/transactions/jsapi-with-contract`
    public var jsapiWithContract: JSAPIWithContract { JSAPIWithContract(path: path.appending("jsapi-with-contract")) }

    /// `v3/pay/transactions/jsapi-with-contract`
    public struct JSAPIWithContract: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.JSAPIWithContract {
    /// Create a JSAPI order with authorization (JSAPI下单并授权).
    ///
    /// Places an order of amount.total (fen), paid inside WeChat together with an authorization for password-free payment. TRANSACTION.SUCCESS or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012530178)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Payer's information (支付者).
        public var payer: Payments.OpenIDReply
        /// Details (优惠功能).
        public var detail: Payments.AppWithContractDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.AppWithContractSceneInfo?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?
        /// Contract information (签约授权信息).
        public var contractInfo: ContractInfo

        public init(
            appID: String,
            mchid: String,
            description: String,
            outTradeNo: String,
            timeExpire: Timestamp? = nil,
            attach: String? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            amount: Payments.Amount,
            payer: Payments.OpenIDReply,
            detail: Payments.AppWithContractDetail? = nil,
            sceneInfo: Payments.AppWithContractSceneInfo? = nil,
            settleInfo: Payments.SettleInfo? = nil,
            contractInfo: ContractInfo
        ) {
            self.appID = appID
            self.mchid = mchid
            self.description = description
            self.outTradeNo = outTradeNo
            self.timeExpire = timeExpire
            self.attach = attach
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.supportFapiao = supportFapiao
            self.amount = amount
            self.payer = payer
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.settleInfo = settleInfo
            self.contractInfo = contractInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.description = try member.required("description")
            self.outTradeNo = try member.required("out_trade_no")
            self.timeExpire = try member.ifPresent("time_expire")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.amount = try member.required("amount")
            self.payer = try member.required("payer")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.settleInfo = try member.ifPresent("settle_info")
            self.contractInfo = try member.required("contract_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.description, "description")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encode(self.amount, "amount")
            try members.encode(self.payer, "payer")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encode(self.contractInfo, "contract_info")
        }

        /// Contract information (签约授权信息).
        public struct ContractInfo: Codable, Hashable, Sendable {
            /// Token (扣费服务预授权token).
            public var token: String?
            /// Password-free contract ID (免密协议ID).
            public var passwordFreeContractID: String?
            /// Withholding contract template ID (模板ID).
            public var planID: String?
            /// Merchant number the contract is with (签约商户号).
            public var contractMchid: String?
            /// Appid the contract was signed under (签约AppID).
            public var contractAppID: String?
            /// Contract number (签约协议号).
            public var contractCode: String?
            /// Request serial number (请求序列号).
            public var requestSerial: String?
            /// Account name displayed on the contract (用户账户展示名称).
            public var contractDisplayAccount: String?
            /// URL notified of the signing result (签约信息通知URL).
            public var contractNotifyURL: String?

            public init(
                token: String? = nil,
                passwordFreeContractID: String? = nil,
                planID: String? = nil,
                contractMchid: String? = nil,
                contractAppID: String? = nil,
                contractCode: String? = nil,
                requestSerial: String? = nil,
                contractDisplayAccount: String? = nil,
                contractNotifyURL: String? = nil
            ) {
                self.token = token
                self.passwordFreeContractID = passwordFreeContractID
                self.planID = planID
                self.contractMchid = contractMchid
                self.contractAppID = contractAppID
                self.contractCode = contractCode
                self.requestSerial = requestSerial
                self.contractDisplayAccount = contractDisplayAccount
                self.contractNotifyURL = contractNotifyURL
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.token = try member.ifPresent("token")
                self.passwordFreeContractID = try member.ifPresent("password_free_contract_id")
                self.planID = try member.ifPresent("plan_id")
                self.contractMchid = try member.ifPresent("contract_mchid")
                self.contractAppID = try member.ifPresent("contract_appid")
                self.contractCode = try member.ifPresent("contract_code")
                self.requestSerial = try member.ifPresent("request_serial")
                self.contractDisplayAccount = try member.ifPresent("contract_display_account")
                self.contractNotifyURL = try member.ifPresent("contract_notify_url")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.token, "token")
                try members.encodeIfPresent(self.passwordFreeContractID, "password_free_contract_id")
                try members.encodeIfPresent(self.planID, "plan_id")
                try members.encodeIfPresent(self.contractMchid, "contract_mchid")
                try members.encodeIfPresent(self.contractAppID, "contract_appid")
                try members.encodeIfPresent(self.contractCode, "contract_code")
                try members.encodeIfPresent(self.requestSerial, "request_serial")
                try members.encodeIfPresent(self.contractDisplayAccount, "contract_display_account")
                try members.encodeIfPresent(self.contractNotifyURL, "contract_notify_url")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.Pay.Transactions {
    /// `v3/pay/transactions/jsapi`
    public var jsapi: JSAPI { JSAPI(path: path.appending("jsapi")) }

    /// `v3/pay/transactions/jsapi`
    public struct JSAPI: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.JSAPI {
    /// Create a JSAPI order (JSAPI下单).
    ///
    /// Places an order of amount.total (fen), paid inside WeChat by the given openid with the returned prepay_id. TRANSACTION.SUCCESS or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791856)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.SceneInfo?
        /// Payer's information (支付者).
        public var payer: Payer
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?
        /// Interest subsidy information (WeChat instalments) (贴息信息(微信分付)).
        public var subsidyInfo: Payments.SubsidyInfo?

        public init(
            appID: String,
            mchid: String,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.Amount,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.SceneInfo? = nil,
            payer: Payer,
            settleInfo: Payments.SettleInfo? = nil,
            subsidyInfo: Payments.SubsidyInfo? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
            self.settleInfo = settleInfo
            self.subsidyInfo = subsidyInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.payer = try member.required("payer")
            self.settleInfo = try member.ifPresent("settle_info")
            self.subsidyInfo = try member.ifPresent("subsidy_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encode(self.payer, "payer")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encodeIfPresent(self.subsidyInfo, "subsidy_info")
        }

        /// Payer's information (支付者).
        public struct Payer: Codable, Hashable, Sendable {
            /// User's openid (用户标识).
            public var openID: String
            /// Real-name payer information (实名支付(需单独申请权限)).
            public var identity: Payments.Identity?

            public init(
                openID: String,
                identity: Payments.Identity? = nil
            ) {
                self.openID = openID
                self.identity = identity
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.openID = try member.required("openid")
                self.identity = try member.ifPresent("identity")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.openID, "openid")
                try members.encodeIfPresent(self.identity, "identity")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.PrepayReply
}

extension V3.Pay.Transactions {
    /// `v3/pay/transactions/native`
    public var native: Native { Native(path: path.appending("native")) }

    /// `v3/pay/transactions/native`
    public struct Native: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.Native {
    /// Create a Native order (Native下单).
    ///
    /// Places an order of amount.total (fen); show code_url as a QR code for the user to scan. TRANSACTION.SUCCESS or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791877)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.Amount
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.SceneInfo?
        /// Payer's information (支付者).
        public var payer: Payments.Payer?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?

        public init(
            appID: String,
            mchid: String,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.Amount,
            timeExpire: Timestamp? = nil,
            notifyURL: String,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.SceneInfo? = nil,
            payer: Payments.Payer? = nil,
            settleInfo: Payments.SettleInfo? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
            self.settleInfo = settleInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.payer = try member.ifPresent("payer")
            self.settleInfo = try member.ifPresent("settle_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.NativeReply
}

extension V3.Pay.Transactions {
    /// `v3/pay/transactions/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/pay/transactions/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.ID {
    /// `v3/pay/transactions/id/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/pay/transactions/id/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.ID.TransactionID {
    /// Query an order by transaction_id (按平台单号查单).
    ///
    /// Returns an order and its trade_state by the platform's id; amounts are in fen.
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (直连商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791858)
    public func get(mchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Transaction type (交易类型).
        public var tradeType: Payments.TradeType?
        /// State of the transaction (交易状态).
        public var tradeState: Payments.TradeState
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Description (商品描述).
        public var description: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.TransactionAmount?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.SceneInfo?
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [Payments.PromotionDetail]?
        /// Payer's information (支付者).
        public var payer: Payments.OpenIDReply?

        public init(
            transactionID: String? = nil,
            tradeType: Payments.TradeType? = nil,
            tradeState: Payments.TradeState,
            tradeStateDesc: String,
            bankType: String? = nil,
            successTime: Timestamp? = nil,
            appID: String,
            mchid: String,
            description: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.TransactionAmount? = nil,
            timeExpire: Timestamp? = nil,
            notifyURL: String? = nil,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.SceneInfo? = nil,
            promotionDetail: [Payments.PromotionDetail]? = nil,
            payer: Payments.OpenIDReply? = nil
        ) {
            self.transactionID = transactionID
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.bankType = bankType
            self.successTime = successTime
            self.appID = appID
            self.mchid = mchid
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.promotionDetail = promotionDetail
            self.payer = payer
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.required("trade_state_desc")
            self.bankType = try member.ifPresent("bank_type")
            self.successTime = try member.ifPresent("success_time")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.description = try member.ifPresent("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.ifPresent("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.ifPresent("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.payer = try member.ifPresent("payer")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encode(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeIfPresent(self.payer, "payer")
        }
    }
}

extension V3.Pay.Transactions {
    /// `v3/pay/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/pay/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.OutTradeNo {
    /// `v3/pay/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/pay/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.OutTradeNo.OutTradeNo {
    /// Query an order by out_trade_no (按商户单号查单).
    ///
    /// Returns an order and its trade_state by the merchant's number; amounts are in fen. Use it when the notification is late or an answer was lost.
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (直连商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791859)
    public func get(mchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Transaction type (交易类型).
        public var tradeType: Payments.TradeType?
        /// State of the transaction (交易状态).
        public var tradeState: Payments.TradeState
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Description (商品描述).
        public var description: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Payments.TransactionAmount?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: [Payments.LimitPay]?
        /// Whether the e-fapiao entrance is open (电子发票入口开放标识).
        public var supportFapiao: Bool?
        /// Details (优惠功能).
        public var detail: Payments.AppDetail?
        /// Scene information (场景信息).
        public var sceneInfo: Payments.SceneInfo?
        /// Payer's information (支付者).
        public var payer: Payments.OpenIDReply?
        /// Interest subsidy used (WeChat instalments) (使用的商户贴息信息(微信分付)).
        public var installmentInfo: Payments.InstallmentInfo?
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [Payments.PromotionDetail]?

        public init(
            transactionID: String? = nil,
            tradeType: Payments.TradeType? = nil,
            tradeState: Payments.TradeState,
            tradeStateDesc: String,
            bankType: String? = nil,
            successTime: Timestamp? = nil,
            appID: String,
            mchid: String,
            description: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            amount: Payments.TransactionAmount? = nil,
            timeExpire: Timestamp? = nil,
            notifyURL: String? = nil,
            goodsTag: String? = nil,
            limitPay: [Payments.LimitPay]? = nil,
            supportFapiao: Bool? = nil,
            detail: Payments.AppDetail? = nil,
            sceneInfo: Payments.SceneInfo? = nil,
            payer: Payments.OpenIDReply? = nil,
            installmentInfo: Payments.InstallmentInfo? = nil,
            promotionDetail: [Payments.PromotionDetail]? = nil
        ) {
            self.transactionID = transactionID
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.bankType = bankType
            self.successTime = successTime
            self.appID = appID
            self.mchid = mchid
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.supportFapiao = supportFapiao
            self.detail = detail
            self.sceneInfo = sceneInfo
            self.payer = payer
            self.installmentInfo = installmentInfo
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.required("trade_state_desc")
            self.bankType = try member.ifPresent("bank_type")
            self.successTime = try member.ifPresent("success_time")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.description = try member.ifPresent("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.ifPresent("amount")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.ifPresent("notify_url")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.supportFapiao = try member.ifPresent("support_fapiao")
            self.detail = try member.ifPresent("detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.payer = try member.ifPresent("payer")
            self.installmentInfo = try member.ifPresent("installment_info")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encode(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.supportFapiao, "support_fapiao")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.installmentInfo, "installment_info")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension V3.Pay.Transactions.OutTradeNo.OutTradeNo {
    /// `v3/pay/transactions/out-trade-no/{out_trade_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/pay/transactions/out-trade-no/{out_trade_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.OutTradeNo.OutTradeNo.Close {
    /// Close an order (关闭订单).
    ///
    /// Closes an unpaid order so that it can no longer be paid. The order query confirms it when no answer arrives.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791860)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (直连商户号).
        public var mchid: String

        public init(
            mchid: String
        ) {
            self.mchid = mchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
        }
    }
}

extension V3.Pay.Transactions.OutTradeNo.OutTradeNo {
    /// `v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V3.Pay.Transactions.OutTradeNo.OutTradeNo.Reverse {
    /// Reverse a payment code order (撤销订单).
    ///
    /// Undoes a payment code order whose result is unclear or unwanted: unpaid it is closed, paid the money goes back. The order query shows the state.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用AppID).
        public var appID: String
        /// Merchant number (直连商户号).
        public var mchid: String

        public init(
            appID: String,
            mchid: String
        ) {
            self.appID = appID
            self.mchid = mchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用AppID).
        public var appID: String?
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String

        public init(
            appID: String? = nil,
            mchid: String,
            outTradeNo: String
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.mchid = try member.required("mchid")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
        }
    }
}
