// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/deposit`
    public var deposit: Deposit { Deposit(path: path.appending("deposit")) }

    /// `v2/deposit`
    public struct Deposit: Endpoint {
        public let path: Path
    }
}

extension V2.Deposit {
    /// `v2/deposit/consume`
    public var consume: Consume { Consume(path: path.appending("consume")) }

    /// `v2/deposit/consume`
    public struct Consume: Endpoint {
        public let path: Path
    }
}

extension V2.Deposit.Consume {
    /// Consume a deposit (消费押金).
    ///
    /// After an unknown outcome, `POST /v2/deposit/orderquery` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011986801)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Total amount of the order, in fen (押金总金额).
        public var totalFee: Int
        /// Amount charged to the deposit, in fen (消费金额).
        public var consumeFee: Int
        /// Currency of the amount (货币类型).
        public var feeType: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            totalFee: Int,
            consumeFee: Int,
            feeType: String,
            signType: APIv2.HMACSignType
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.consumeFee = consumeFee
            self.feeType = feeType
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.totalFee = try member.required("total_fee")
            self.consumeFee = try member.required("consume_fee")
            self.feeType = try member.required("fee_type")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encode(self.consumeFee, "consume_fee")
            try members.encode(self.feeType, "fee_type")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
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
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Total amount of the order, in fen (押金总金额).
        public var totalFee: Int
        /// Amount charged to the deposit, in fen (消费金额).
        public var consumeFee: Int
        /// Currency of the amount (货币类型).
        public var feeType: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            subAppID: String,
            mchID: String,
            subMchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            transactionID: String,
            outTradeNo: String,
            totalFee: Int,
            consumeFee: Int,
            feeType: String? = nil
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
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.consumeFee = consumeFee
            self.feeType = feeType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.subAppID = try member.required("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.totalFee = try member.required("total_fee")
            self.consumeFee = try member.required("consume_fee")
            self.feeType = try member.ifPresent("fee_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encode(self.consumeFee, "consume_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
        }
    }
}

extension V2.Deposit {
    /// `v2/deposit/facepay`
    public var facepay: Facepay { Facepay(path: path.appending("facepay")) }

    /// `v2/deposit/facepay`
    public struct Facepay: Endpoint {
        public let path: Path
    }
}

extension V2.Deposit.Facepay {
    /// Pay a deposit by face payment (支付押金(人脸支付)).
    ///
    /// After an unknown outcome, `POST /v2/deposit/orderquery` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011986577)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.FacepayRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.FacepayReply
}

extension V2.Deposit {
    /// `v2/deposit/micropay`
    public var micropay: Micropay { Micropay(path: path.appending("micropay")) }

    /// `v2/deposit/micropay`
    public struct Micropay: Endpoint {
        public let path: Path
    }
}

extension V2.Deposit.Micropay {
    /// Pay a deposit by payment code (支付押金(付款码支付)).
    ///
    /// After an unknown outcome, `POST /v2/deposit/orderquery` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011986623)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: String?
        /// Whether profit sharing is used.
        public var profitSharing: APIv2.MicropayProfitSharing?
        /// Whether it is a deposit payment (是否押金支付).
        public var deposit: APIv2.Deposit
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Signature type (签名类型).
        public var signType: APIv2.SignType
        /// Body of notification (商品描述).
        public var body: String
        /// Details.
        public var detail: JSONText<APIv2.MicropayDetail>?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Total amount of the order, in fen (订单金额).
        public var totalFee: Int
        /// Currency of the amount (货币类型).
        public var feeType: String
        /// IP address of the terminal (终端IP).
        public var spbillCreateIP: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: String?
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: String?
        /// Electronic receipt or invoice entrance flag (电子发票入口开放标识).
        public var receipt: String?
        /// Authorization code (授权码).
        public var authCode: String
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<APIv2.SceneInfo>?

        public init(
            version: String? = nil,
            profitSharing: APIv2.MicropayProfitSharing? = nil,
            deposit: APIv2.Deposit,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            deviceInfo: String? = nil,
            signType: APIv2.SignType,
            body: String,
            detail: JSONText<APIv2.MicropayDetail>? = nil,
            attach: String? = nil,
            outTradeNo: String,
            totalFee: Int,
            feeType: String,
            spbillCreateIP: String,
            goodsTag: String? = nil,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            receipt: String? = nil,
            authCode: String,
            sceneInfo: JSONText<APIv2.SceneInfo>? = nil
        ) {
            self.version = version
            self.profitSharing = profitSharing
            self.deposit = deposit
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.deviceInfo = deviceInfo
            self.signType = signType
            self.body = body
            self.detail = detail
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.feeType = feeType
            self.spbillCreateIP = spbillCreateIP
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.receipt = receipt
            self.authCode = authCode
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.ifPresent("version")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.deposit = try member.required("deposit")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.signType = try member.required("sign_type")
            self.body = try member.required("body")
            self.detail = try member.ifPresent("detail")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.totalFee = try member.required("total_fee")
            self.feeType = try member.required("fee_type")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.receipt = try member.ifPresent("receipt")
            self.authCode = try member.required("auth_code")
            self.sceneInfo = try member.ifPresent("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.version, "version")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encode(self.deposit, "deposit")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.body, "body")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encode(self.feeType, "fee_type")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.receipt, "receipt")
            try members.encode(self.authCode, "auth_code")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
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
        /// User's openid (用户标识).
        public var openID: String
        /// Whether the user follows official account (是否关注公众账号).
        public var isSubscribe: APIv2.IsSubscribe
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Bank type code (付款银行).
        public var bankType: String
        /// Currency of the amount (货币类型).
        public var feeType: String?
        /// Total amount of the order, in fen (订单金额).
        public var totalFee: Int
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Coupon amount in fen (代金券金额).
        public var couponFee: Int?
        /// Currency of the cash payment (现金支付货币类型).
        public var cashFeeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's attached data, returned unchanged (商家数据包).
        public var attach: String?
        /// Time the payment completed (支付完成时间).
        public var timeEnd: String
        /// Details of the promotions used (营销详情JSON格式字符串).
        public var promotionDetail: JSONText<APIv2.PromotionDetail>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            openID: String,
            isSubscribe: APIv2.IsSubscribe,
            tradeType: String,
            bankType: String,
            feeType: String? = nil,
            totalFee: Int,
            settlementTotalFee: Int? = nil,
            couponFee: Int? = nil,
            cashFeeType: String? = nil,
            cashFee: Int,
            transactionID: String,
            outTradeNo: String,
            attach: String? = nil,
            timeEnd: String,
            promotionDetail: JSONText<APIv2.PromotionDetail>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.openID = openID
            self.isSubscribe = isSubscribe
            self.tradeType = tradeType
            self.bankType = bankType
            self.feeType = feeType
            self.totalFee = totalFee
            self.settlementTotalFee = settlementTotalFee
            self.couponFee = couponFee
            self.cashFeeType = cashFeeType
            self.cashFee = cashFee
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.timeEnd = timeEnd
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.openID = try member.required("openid")
            self.isSubscribe = try member.required("is_subscribe")
            self.tradeType = try member.required("trade_type")
            self.bankType = try member.required("bank_type")
            self.feeType = try member.ifPresent("fee_type")
            self.totalFee = try member.required("total_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.couponFee = try member.ifPresent("coupon_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.cashFee = try member.required("cash_fee")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.timeEnd = try member.required("time_end")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.openID, "openid")
            try members.encode(self.isSubscribe, "is_subscribe")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.bankType, "bank_type")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encode(self.cashFee, "cash_fee")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.timeEnd, "time_end")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension V2.Deposit {
    /// `v2/deposit/orderquery`
    public var orderquery: Orderquery { Orderquery(path: path.appending("orderquery")) }

    /// `v2/deposit/orderquery`
    public struct Orderquery: Endpoint {
        public let path: Path
    }
}

extension V2.Deposit.Orderquery {
    /// Query a deposit order (查询订单).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011986679)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.OrderqueryRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.OrderqueryReply
}

extension V2.Deposit {
    /// `v2/deposit/refund`
    public var refund: Refund { Refund(path: path.appending("refund")) }

    /// `v2/deposit/refund`
    public struct Refund: Endpoint {
        public let path: Path
    }
}

extension V2.Deposit.Refund {
    /// Request a deposit refund (申请退款(押金)).
    ///
    /// After an unknown outcome, `POST /v2/deposit/refundquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_refund_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011987251)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.RefundRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.RefundReply
}

extension V2.Deposit {
    /// `v2/deposit/refundquery`
    public var refundquery: Refundquery { Refundquery(path: path.appending("refundquery")) }

    /// `v2/deposit/refundquery`
    public struct Refundquery: Endpoint {
        public let path: Path
    }
}

extension V2.Deposit.Refundquery {
    /// Query a deposit refund (查询退款(押金)).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011987300)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.RefundqueryRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.RefundqueryReply
}

extension V2.Deposit {
    /// `v2/deposit/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v2/deposit/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V2.Deposit.Reverse {
    /// Reverse a deposit order (撤销订单).
    ///
    /// After an unknown outcome, `POST /v2/deposit/orderquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011986741)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.ReverseRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.ReverseReply
}

extension V2.Deposit {
    /// `v2/deposit/unifiedorder`
    public var unifiedorder: Unifiedorder { Unifiedorder(path: path.appending("unifiedorder")) }

    /// `v2/deposit/unifiedorder`
    public struct Unifiedorder: Endpoint {
        public let path: Path
    }
}

extension V2.Deposit.Unifiedorder {
    /// Pay a deposit by unified order (支付押金(统一下单)).
    ///
    /// After an unknown outcome, `POST /v2/deposit/orderquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011986340)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Signature type (签名类型).
        public var signType: APIv2.SignType
        /// Body of notification (商品描述).
        public var body: String
        /// Details.
        public var detail: JSONText<APIv2.MicropayDetail>?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Currency of the amount (货币类型).
        public var feeType: String
        /// Total amount of the order, in fen (总金额).
        public var totalFee: Int
        /// IP address of the terminal (终端IP).
        public var spbillCreateIP: String
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Transaction type (交易类型).
        public var tradeType: APIv2.UnifiedorderTradeType
        /// Product ID (商品ID).
        public var productID: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Electronic receipt or invoice entrance flag (电子发票入口开放标识).
        public var receipt: APIv2.Receipt?
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<APIv2.SceneInfo>?

        public init(
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String,
            deviceInfo: String? = nil,
            signType: APIv2.SignType,
            body: String,
            detail: JSONText<APIv2.MicropayDetail>? = nil,
            attach: String? = nil,
            outTradeNo: String,
            feeType: String,
            totalFee: Int,
            spbillCreateIP: String,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            notifyURL: String,
            tradeType: APIv2.UnifiedorderTradeType,
            productID: String? = nil,
            limitPay: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            receipt: APIv2.Receipt? = nil,
            sceneInfo: JSONText<APIv2.SceneInfo>? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.deviceInfo = deviceInfo
            self.signType = signType
            self.body = body
            self.detail = detail
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.feeType = feeType
            self.totalFee = totalFee
            self.spbillCreateIP = spbillCreateIP
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.tradeType = tradeType
            self.productID = productID
            self.limitPay = limitPay
            self.openID = openID
            self.subOpenID = subOpenID
            self.receipt = receipt
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.required("sub_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.signType = try member.required("sign_type")
            self.body = try member.required("body")
            self.detail = try member.ifPresent("detail")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.feeType = try member.required("fee_type")
            self.totalFee = try member.required("total_fee")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.tradeType = try member.required("trade_type")
            self.productID = try member.ifPresent("product_id")
            self.limitPay = try member.ifPresent("limit_pay")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.receipt = try member.ifPresent("receipt")
            self.sceneInfo = try member.ifPresent("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.body, "body")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.feeType, "fee_type")
            try members.encode(self.totalFee, "total_fee")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.productID, "product_id")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.receipt, "receipt")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
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
        /// Transaction type (交易类型).
        public var tradeType: APIv2.UnifiedorderTradeType
        /// Prepay session ID (预支付交易会话标识).
        public var prepayID: String
        /// Link for the payment QR code (二维码链接).
        public var codeURL: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            tradeType: APIv2.UnifiedorderTradeType,
            prepayID: String,
            codeURL: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.tradeType = tradeType
            self.prepayID = prepayID
            self.codeURL = codeURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.required("sub_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.tradeType = try member.required("trade_type")
            self.prepayID = try member.required("prepay_id")
            self.codeURL = try member.ifPresent("code_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.prepayID, "prepay_id")
            try members.encodeIfPresent(self.codeURL, "code_url")
        }
    }
}
