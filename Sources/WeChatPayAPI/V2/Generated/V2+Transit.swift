// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/transit`
    public var transit: Transit { Transit(path: path.appending("transit")) }

    /// `v2/transit`
    public struct Transit: Endpoint {
        public let path: Path
    }
}

extension V2.Transit {
    /// `v2/transit/queryorder`
    public var queryorder: Queryorder { Queryorder(path: path.appending("queryorder")) }

    /// `v2/transit/queryorder`
    public struct Queryorder: Endpoint {
        public let path: Path
    }
}

extension V2.Transit.Queryorder {
    /// Query a transit code deduction order (查询订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011986341)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            appID: String,
            mchID: String,
            transactionID: String,
            signType: APIv2.HMACSignType
        ) {
            self.appID = appID
            self.mchID = mchID
            self.transactionID = transactionID
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.transactionID = try member.required("transaction_id")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Whether the user follows official account (是否关注公众账号).
        public var isSubscribe: APIv2.IsSubscribe?
        /// Transaction type (交易类型).
        public var tradeType: APIv2.TradeType?
        /// State of the transaction (交易状态).
        public var tradeState: APIv2.TradeState
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Total amount of the order, in fen (总金额).
        public var totalFee: Int?
        /// Currency of the amount (货币种类).
        public var feeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int?
        /// Currency of the cash payment (现金支付货币类型).
        public var cashFeeType: String?
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Coupon amount in fen (代金券或立减优惠金额).
        public var couponFee: Int?
        /// Number of coupons used (代金券或立减优惠使用数量).
        public var couponCount: Int?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Time the payment completed (支付完成时间).
        public var timeEnd: String?
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String?
        /// Type of coupon, nth (代金券类型).
        public var couponType: Numbered<String>?
        /// Coupon ID, nth (代金券或立减优惠ID).
        public var couponID: Numbered<String>?
        /// Amount of nth coupon, in fen (单个代金券或立减优惠支付金额).
        public var couponFeeByNumber: Numbered<Int>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            deviceInfo: String? = nil,
            openID: String? = nil,
            isSubscribe: APIv2.IsSubscribe? = nil,
            tradeType: APIv2.TradeType? = nil,
            tradeState: APIv2.TradeState,
            bankType: String? = nil,
            totalFee: Int? = nil,
            feeType: String? = nil,
            cashFee: Int? = nil,
            cashFeeType: String? = nil,
            settlementTotalFee: Int? = nil,
            couponFee: Int? = nil,
            couponCount: Int? = nil,
            transactionID: String? = nil,
            outTradeNo: String,
            attach: String? = nil,
            timeEnd: String? = nil,
            tradeStateDesc: String? = nil,
            couponType: Numbered<String>? = nil,
            couponID: Numbered<String>? = nil,
            couponFeeByNumber: Numbered<Int>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.deviceInfo = deviceInfo
            self.openID = openID
            self.isSubscribe = isSubscribe
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.bankType = bankType
            self.totalFee = totalFee
            self.feeType = feeType
            self.cashFee = cashFee
            self.cashFeeType = cashFeeType
            self.settlementTotalFee = settlementTotalFee
            self.couponFee = couponFee
            self.couponCount = couponCount
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.timeEnd = timeEnd
            self.tradeStateDesc = tradeStateDesc
            self.couponType = couponType
            self.couponID = couponID
            self.couponFeeByNumber = couponFeeByNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.deviceInfo = try member.ifPresent("device_info")
            self.openID = try member.ifPresent("openid")
            self.isSubscribe = try member.ifPresent("is_subscribe")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.bankType = try member.ifPresent("bank_type")
            self.totalFee = try member.ifPresent("total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.cashFee = try member.ifPresent("cash_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.couponFee = try member.ifPresent("coupon_fee")
            self.couponCount = try member.ifPresent("coupon_count")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.timeEnd = try member.ifPresent("time_end")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.couponType = try member.numbered("coupon_type_", 1)
            self.couponID = try member.numbered("coupon_id_", 1)
            self.couponFeeByNumber = try member.numbered("coupon_fee_", 1)
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.isSubscribe, "is_subscribe")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encodeIfPresent(self.couponCount, "coupon_count")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.timeEnd, "time_end")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeNumbered(self.couponType, "coupon_type_")
            try members.encodeNumbered(self.couponID, "coupon_id_")
            try members.encodeNumbered(self.couponFeeByNumber, "coupon_fee_")
        }
    }
}

extension V2.Transit {
    /// `v2/transit/partnerpay`
    public var partnerpay: Partnerpay { Partnerpay(path: path.appending("partnerpay")) }

    /// `v2/transit/partnerpay`
    public struct Partnerpay: Endpoint {
        public let path: Path
    }
}

extension V2.Transit.Partnerpay {
    /// `v2/transit/partnerpay/payapply`
    public var payapply: Payapply { Payapply(path: path.appending("payapply")) }

    /// `v2/transit/partnerpay/payapply`
    public struct Payapply: Endpoint {
        public let path: Path
    }
}

extension V2.Transit.Partnerpay.Payapply {
    /// Request a transit code deduction for partners (申请扣款).
    ///
    /// After an unknown outcome, `POST /v2/transit/partnerpay/queryorder` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011989903)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Body of notification (商品描述).
        public var body: String
        /// Details (商品详情).
        public var detail: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Total amount of the order, in fen (总金额).
        public var totalFee: Int
        /// Currency of the amount (货币类型).
        public var feeType: String?
        /// IP address of the terminal (终端IP).
        public var spbillCreateIP: String
        /// Discount tag of the order (商品标记).
        public var goodsTag: String?
        /// URL to be notified at (回调通知url).
        public var notifyURL: String
        /// Transaction type (交易类型).
        public var tradeType: APIv2.TradeType
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Transaction scene (交易场景).
        public var tradeScene: APIv2.PayapplyTradeScene
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<APIv2.PayapplySceneInfo>
        /// Client IP address (客户端 IP).
        public var clientip: String?
        /// Device ID (设备ID).
        public var deviceid: String?
        /// Mobile phone number (手机号).
        public var mobile: String?
        /// Email address (邮箱地址).
        public var email: String?
        /// QQ number (QQ号).
        public var qq: String?
        /// User's openid (微信openID).
        public var openID: String?
        /// Identity card number (身份证号).
        public var creid: String?
        /// Merchant's own user identifier (商户侧用户标识).
        public var outerid: String?
        /// Version number.
        public var version: APIv2.PayapplyVersion

        public init(
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String,
            signType: APIv2.HMACSignType,
            body: String,
            detail: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            totalFee: Int,
            feeType: String? = nil,
            spbillCreateIP: String,
            goodsTag: String? = nil,
            notifyURL: String,
            tradeType: APIv2.TradeType,
            contractID: String? = nil,
            tradeScene: APIv2.PayapplyTradeScene,
            sceneInfo: JSONText<APIv2.PayapplySceneInfo>,
            clientip: String? = nil,
            deviceid: String? = nil,
            mobile: String? = nil,
            email: String? = nil,
            qq: String? = nil,
            openID: String? = nil,
            creid: String? = nil,
            outerid: String? = nil,
            version: APIv2.PayapplyVersion
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.signType = signType
            self.body = body
            self.detail = detail
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.feeType = feeType
            self.spbillCreateIP = spbillCreateIP
            self.goodsTag = goodsTag
            self.notifyURL = notifyURL
            self.tradeType = tradeType
            self.contractID = contractID
            self.tradeScene = tradeScene
            self.sceneInfo = sceneInfo
            self.clientip = clientip
            self.deviceid = deviceid
            self.mobile = mobile
            self.email = email
            self.qq = qq
            self.openID = openID
            self.creid = creid
            self.outerid = outerid
            self.version = version
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.signType = try member.required("sign_type")
            self.body = try member.required("body")
            self.detail = try member.ifPresent("detail")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.totalFee = try member.required("total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.notifyURL = try member.required("notify_url")
            self.tradeType = try member.required("trade_type")
            self.contractID = try member.ifPresent("contract_id")
            self.tradeScene = try member.required("trade_scene")
            self.sceneInfo = try member.required("scene_info")
            self.clientip = try member.ifPresent("clientip")
            self.deviceid = try member.ifPresent("deviceid")
            self.mobile = try member.ifPresent("mobile")
            self.email = try member.ifPresent("email")
            self.qq = try member.ifPresent("qq")
            self.openID = try member.ifPresent("openid")
            self.creid = try member.ifPresent("creid")
            self.outerid = try member.ifPresent("outerid")
            self.version = try member.required("version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.body, "body")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.clientip, "clientip")
            try members.encodeIfPresent(self.deviceid, "deviceid")
            try members.encodeIfPresent(self.mobile, "mobile")
            try members.encodeIfPresent(self.email, "email")
            try members.encodeIfPresent(self.qq, "qq")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.creid, "creid")
            try members.encodeIfPresent(self.outerid, "outerid")
            try members.encode(self.version, "version")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.PayapplyReply
}

extension V2.Transit.Partnerpay {
    /// `v2/transit/partnerpay/queryorder`
    public var queryorder: Queryorder { Queryorder(path: path.appending("queryorder")) }

    /// `v2/transit/partnerpay/queryorder`
    public struct Queryorder: Endpoint {
        public let path: Path
    }
}

extension V2.Transit.Partnerpay.Queryorder {
    /// Query a transit code deduction order for partners (查询订单).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011989909)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String,
            transactionID: String,
            signType: APIv2.HMACSignType
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.transactionID = transactionID
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.transactionID = try member.required("transaction_id")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Whether the user follows official account (是否关注公众账号).
        public var isSubscribe: APIv2.IsSubscribe?
        /// Transaction type (交易类型).
        public var tradeType: APIv2.TradeType?
        /// State of the transaction (交易状态).
        public var tradeState: APIv2.TradeState
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Total amount of the order, in fen (总金额).
        public var totalFee: Int?
        /// Currency of the amount (货币种类).
        public var feeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int?
        /// Currency of the cash payment (现金支付货币类型).
        public var cashFeeType: String?
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Coupon amount in fen (代金券或立减优惠金额).
        public var couponFee: Int?
        /// Number of coupons used (代金券或立减优惠使用数量).
        public var couponCount: Int?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Time the payment completed (支付完成时间).
        public var timeEnd: String?
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String?
        /// Type of coupon, nth (代金券类型).
        public var couponType: Numbered<String>?
        /// Coupon ID, nth (代金券或立减优惠ID).
        public var couponID: Numbered<String>?
        /// Amount of nth coupon, in fen (单个代金券或立减优惠支付金额).
        public var couponFeeByNumber: Numbered<Int>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            deviceInfo: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            isSubscribe: APIv2.IsSubscribe? = nil,
            tradeType: APIv2.TradeType? = nil,
            tradeState: APIv2.TradeState,
            bankType: String? = nil,
            totalFee: Int? = nil,
            feeType: String? = nil,
            cashFee: Int? = nil,
            cashFeeType: String? = nil,
            settlementTotalFee: Int? = nil,
            couponFee: Int? = nil,
            couponCount: Int? = nil,
            transactionID: String? = nil,
            outTradeNo: String,
            attach: String? = nil,
            timeEnd: String? = nil,
            tradeStateDesc: String? = nil,
            couponType: Numbered<String>? = nil,
            couponID: Numbered<String>? = nil,
            couponFeeByNumber: Numbered<Int>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.deviceInfo = deviceInfo
            self.openID = openID
            self.subOpenID = subOpenID
            self.isSubscribe = isSubscribe
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.bankType = bankType
            self.totalFee = totalFee
            self.feeType = feeType
            self.cashFee = cashFee
            self.cashFeeType = cashFeeType
            self.settlementTotalFee = settlementTotalFee
            self.couponFee = couponFee
            self.couponCount = couponCount
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.timeEnd = timeEnd
            self.tradeStateDesc = tradeStateDesc
            self.couponType = couponType
            self.couponID = couponID
            self.couponFeeByNumber = couponFeeByNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.deviceInfo = try member.ifPresent("device_info")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.isSubscribe = try member.ifPresent("is_subscribe")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.bankType = try member.ifPresent("bank_type")
            self.totalFee = try member.ifPresent("total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.cashFee = try member.ifPresent("cash_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.couponFee = try member.ifPresent("coupon_fee")
            self.couponCount = try member.ifPresent("coupon_count")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.timeEnd = try member.ifPresent("time_end")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.couponType = try member.numbered("coupon_type_", 1)
            self.couponID = try member.numbered("coupon_id_", 1)
            self.couponFeeByNumber = try member.numbered("coupon_fee_", 1)
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.isSubscribe, "is_subscribe")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encodeIfPresent(self.couponCount, "coupon_count")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.timeEnd, "time_end")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeNumbered(self.couponType, "coupon_type_")
            try members.encodeNumbered(self.couponID, "coupon_id_")
            try members.encodeNumbered(self.couponFeeByNumber, "coupon_fee_")
        }
    }
}

extension V2.Transit.Partnerpay {
    /// `v2/transit/partnerpay/querystate`
    public var querystate: Querystate { Querystate(path: path.appending("querystate")) }

    /// `v2/transit/partnerpay/querystate`
    public struct Querystate: Endpoint {
        public let path: Path
    }
}

extension V2.Transit.Partnerpay.Querystate {
    /// Query a transit code user's status for partners (用户状态查询).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011989910)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// User's openid (微信open ID).
        public var openID: String?

        public init(
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String,
            contractID: String? = nil,
            signType: APIv2.HMACSignType,
            openID: String? = nil
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.contractID = contractID
            self.signType = signType
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.contractID = try member.ifPresent("contract_id")
            self.signType = try member.required("sign_type")
            self.openID = try member.ifPresent("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encode(self.signType, "sign_type")
            try members.encodeIfPresent(self.openID, "openid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// User's state (用户状态).
        public var userState: APIv2.UserState
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Withholding contract template ID (签约模板id).
        public var planID: String?
        /// Contract number (签约协议号).
        public var contractCode: String?
        /// State of the contract (协议状态).
        public var contractState: APIv2.ContractState?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            userState: APIv2.UserState,
            contractID: String? = nil,
            planID: String? = nil,
            contractCode: String? = nil,
            contractState: APIv2.ContractState? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.userState = userState
            self.contractID = contractID
            self.planID = planID
            self.contractCode = contractCode
            self.contractState = contractState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.userState = try member.required("user_state")
            self.contractID = try member.ifPresent("contract_id")
            self.planID = try member.ifPresent("plan_id")
            self.contractCode = try member.ifPresent("contract_code")
            self.contractState = try member.ifPresent("contract_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.userState, "user_state")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractCode, "contract_code")
            try members.encodeIfPresent(self.contractState, "contract_state")
        }
    }
}

extension V2.Transit {
    /// `v2/transit/pay`
    public var pay: Pay { Pay(path: path.appending("pay")) }

    /// `v2/transit/pay`
    public struct Pay: Endpoint {
        public let path: Path
    }
}

extension V2.Transit.Pay {
    /// `v2/transit/pay/payapply`
    public var payapply: Payapply { Payapply(path: path.appending("payapply")) }

    /// `v2/transit/pay/payapply`
    public struct Payapply: Endpoint {
        public let path: Path
    }
}

extension V2.Transit.Pay.Payapply {
    /// Request a transit code deduction (申请扣款).
    ///
    /// After an unknown outcome, `POST /v2/transit/queryorder` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011984781)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Body of notification (商品描述).
        public var body: String
        /// Details (商品详情).
        public var detail: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Total amount of the order, in fen (总金额).
        public var totalFee: Int
        /// Currency of the amount (货币类型).
        public var feeType: String?
        /// IP address of the terminal (终端IP).
        public var spbillCreateIP: String
        /// Discount tag of the order (商品标记).
        public var goodsTag: String?
        /// URL to be notified at (回调通知url).
        public var notifyURL: String
        /// Transaction type (交易类型).
        public var tradeType: APIv2.TradeType
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Transaction scene (交易场景).
        public var tradeScene: APIv2.PayapplyTradeScene
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<APIv2.PayapplySceneInfo>
        /// Client IP address (客户端 IP).
        public var clientip: String?
        /// Device ID (设备ID).
        public var deviceid: String?
        /// Mobile phone number (手机号).
        public var mobile: String?
        /// Email address (邮箱地址).
        public var email: String?
        /// QQ number (QQ号).
        public var qq: String?
        /// User's openid (微信openID).
        public var openID: String?
        /// Identity card number (身份证号).
        public var creid: String?
        /// Merchant's own user identifier (商户侧用户标识).
        public var outerid: String?
        /// Version number.
        public var version: APIv2.PayapplyVersion

        public init(
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            body: String,
            detail: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            totalFee: Int,
            feeType: String? = nil,
            spbillCreateIP: String,
            goodsTag: String? = nil,
            notifyURL: String,
            tradeType: APIv2.TradeType,
            contractID: String? = nil,
            tradeScene: APIv2.PayapplyTradeScene,
            sceneInfo: JSONText<APIv2.PayapplySceneInfo>,
            clientip: String? = nil,
            deviceid: String? = nil,
            mobile: String? = nil,
            email: String? = nil,
            qq: String? = nil,
            openID: String? = nil,
            creid: String? = nil,
            outerid: String? = nil,
            version: APIv2.PayapplyVersion
        ) {
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.body = body
            self.detail = detail
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.feeType = feeType
            self.spbillCreateIP = spbillCreateIP
            self.goodsTag = goodsTag
            self.notifyURL = notifyURL
            self.tradeType = tradeType
            self.contractID = contractID
            self.tradeScene = tradeScene
            self.sceneInfo = sceneInfo
            self.clientip = clientip
            self.deviceid = deviceid
            self.mobile = mobile
            self.email = email
            self.qq = qq
            self.openID = openID
            self.creid = creid
            self.outerid = outerid
            self.version = version
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.body = try member.required("body")
            self.detail = try member.ifPresent("detail")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.totalFee = try member.required("total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.notifyURL = try member.required("notify_url")
            self.tradeType = try member.required("trade_type")
            self.contractID = try member.ifPresent("contract_id")
            self.tradeScene = try member.required("trade_scene")
            self.sceneInfo = try member.required("scene_info")
            self.clientip = try member.ifPresent("clientip")
            self.deviceid = try member.ifPresent("deviceid")
            self.mobile = try member.ifPresent("mobile")
            self.email = try member.ifPresent("email")
            self.qq = try member.ifPresent("qq")
            self.openID = try member.ifPresent("openid")
            self.creid = try member.ifPresent("creid")
            self.outerid = try member.ifPresent("outerid")
            self.version = try member.required("version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.body, "body")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.clientip, "clientip")
            try members.encodeIfPresent(self.deviceid, "deviceid")
            try members.encodeIfPresent(self.mobile, "mobile")
            try members.encodeIfPresent(self.email, "email")
            try members.encodeIfPresent(self.qq, "qq")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.creid, "creid")
            try members.encodeIfPresent(self.outerid, "outerid")
            try members.encode(self.version, "version")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.PayapplyPayapplyReply
}

extension V2.Transit.Pay {
    /// `v2/transit/pay/querystate`
    public var querystate: Querystate { Querystate(path: path.appending("querystate")) }

    /// `v2/transit/pay/querystate`
    public struct Querystate: Endpoint {
        public let path: Path
    }
}

extension V2.Transit.Pay.Querystate {
    /// Query a transit code user's status (用户状态查询).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011985234)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            appID: String,
            mchID: String,
            contractID: String,
            signType: APIv2.HMACSignType
        ) {
            self.appID = appID
            self.mchID = mchID
            self.contractID = contractID
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.contractID = try member.required("contract_id")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// User's state (用户状态).
        public var userState: APIv2.UserState
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Withholding contract template ID (签约模板id).
        public var planID: String?
        /// Contract number (签约协议号).
        public var contractCode: String?
        /// State of the contract (协议状态).
        public var contractState: APIv2.ContractState?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            userState: APIv2.UserState,
            contractID: String? = nil,
            planID: String? = nil,
            contractCode: String? = nil,
            contractState: APIv2.ContractState? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.userState = userState
            self.contractID = contractID
            self.planID = planID
            self.contractCode = contractCode
            self.contractState = contractState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.userState = try member.required("user_state")
            self.contractID = try member.ifPresent("contract_id")
            self.planID = try member.ifPresent("plan_id")
            self.contractCode = try member.ifPresent("contract_code")
            self.contractState = try member.ifPresent("contract_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.userState, "user_state")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractCode, "contract_code")
            try members.encodeIfPresent(self.contractState, "contract_state")
        }
    }
}
