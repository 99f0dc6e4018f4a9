// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, APIv2.
public enum APIv2 {}

extension APIv2 {
    /// AddsubdevconfigReply, as several operations have it.
    public struct AddsubdevconfigReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Signature (签名).
        public var sign: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            resultCode: APIv2.ResultCode,
            sign: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.resultCode = resultCode
            self.sign = sign
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.resultCode = try member.required("result_code")
            self.sign = try member.ifPresent("sign")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.sign, "sign")
        }
    }
}

extension APIv2 {
    /// BankquerymchauditinfoReply, as several operations have it.
    public struct BankquerymchauditinfoReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回结果).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Merchant number (服务商号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Channel partner's merchant number (渠道号).
        public var channelID: String
        /// Result of the review (审核状态).
        public var auditStatus: String
        /// Remark on the review (审核备注).
        public var auditComment: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            mchID: String,
            subMchID: String,
            channelID: String,
            auditStatus: String,
            auditComment: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            signType: APIv2.HMACSignType? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.mchID = mchID
            self.subMchID = subMchID
            self.channelID = channelID
            self.auditStatus = auditStatus
            self.auditComment = auditComment
            self.nonceStr = nonceStr
            self.sign = sign
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.channelID = try member.required("channel_id")
            self.auditStatus = try member.required("audit_status")
            self.auditComment = try member.required("audit_comment")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.signType = try member.ifPresent("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.channelID, "channel_id")
            try members.encode(self.auditStatus, "audit_status")
            try members.encode(self.auditComment, "audit_comment")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.signType, "sign_type")
        }
    }
}

extension APIv2 {
    /// CancelbillReply, as several operations have it.
    public struct CancelbillReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回结果).
        public var returnMsg: String?
        /// Signature (签名).
        public var sign: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            sign: String? = nil,
            nonceStr: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            appID: String,
            mchID: String,
            outOrderNo: String,
            serviceID: String,
            orderID: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.sign = sign
            self.nonceStr = nonceStr
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.appID = appID
            self.mchID = mchID
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.sign = try member.ifPresent("sign")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.orderID = try member.required("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.orderID, "order_id")
        }
    }
}

extension APIv2 {
    /// CloseorderRequest, as several operations have it.
    public struct CloseorderRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Signature type (签名类型).
        public var signType: APIv2.SignType?

        public init(
            appID: String,
            mchID: String,
            outTradeNo: String,
            signType: APIv2.SignType? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.outTradeNo = outTradeNo
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.signType = try member.ifPresent("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.signType, "sign_type")
        }
    }
}

extension APIv2 {
    /// CreatehotelbillReply, as several operations have it.
    public struct CreatehotelbillReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回结果).
        public var returnMsg: String?
        /// Signature (签名).
        public var sign: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Mini program's appid (小程序跳转appid).
        public var miniprogramAppID: String
        /// Mini program path to jump to (小程序跳转路径).
        public var miniprogramPath: String
        /// User name of the mini program (小程序跳转username).
        public var miniprogramUsername: String
        /// Package data for opening WeChat (跳转微信侧小程序订单数据).
        public var package: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            sign: String? = nil,
            nonceStr: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            appID: String,
            mchID: String,
            outOrderNo: String,
            serviceID: String,
            orderID: String,
            miniprogramAppID: String,
            miniprogramPath: String,
            miniprogramUsername: String,
            package: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.sign = sign
            self.nonceStr = nonceStr
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.appID = appID
            self.mchID = mchID
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.orderID = orderID
            self.miniprogramAppID = miniprogramAppID
            self.miniprogramPath = miniprogramPath
            self.miniprogramUsername = miniprogramUsername
            self.package = package
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.sign = try member.ifPresent("sign")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.orderID = try member.required("order_id")
            self.miniprogramAppID = try member.required("miniprogram_appid")
            self.miniprogramPath = try member.required("miniprogram_path")
            self.miniprogramUsername = try member.required("miniprogram_username")
            self.package = try member.required("package")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.miniprogramAppID, "miniprogram_appid")
            try members.encode(self.miniprogramPath, "miniprogram_path")
            try members.encode(self.miniprogramUsername, "miniprogram_username")
            try members.encode(self.package, "package")
        }
    }
}

extension APIv2 {
    /// DetailGoodsDetail, as several operations have it.
    public struct DetailGoodsDetail: Codable, Hashable, Sendable {
        /// Goods code (商品编码).
        public var goodsID: String
        /// Goods code assigned by WeChat Pay (微信支付商品编码).
        public var wxpayGoodsID: String?
        /// Name of the goods (商品名称).
        public var goodsName: String
        /// Quantity of goods (商品数量).
        public var goodsNum: Int
        /// Price of the goods in fen (商品单价).
        public var price: Int
        /// Goods category (商品类目ID).
        public var goodsCategory: String?
        /// Body of notification (商品描述信息).
        public var body: String?

        public init(
            goodsID: String,
            wxpayGoodsID: String? = nil,
            goodsName: String,
            goodsNum: Int,
            price: Int,
            goodsCategory: String? = nil,
            body: String? = nil
        ) {
            self.goodsID = goodsID
            self.wxpayGoodsID = wxpayGoodsID
            self.goodsName = goodsName
            self.goodsNum = goodsNum
            self.price = price
            self.goodsCategory = goodsCategory
            self.body = body
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsID = try member.required("goods_id")
            self.wxpayGoodsID = try member.ifPresent("wxpay_goods_id")
            self.goodsName = try member.required("goods_name")
            self.goodsNum = try member.required("goods_num")
            self.price = try member.required("price")
            self.goodsCategory = try member.ifPresent("goods_category")
            self.body = try member.ifPresent("body")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.goodsID, "goods_id")
            try members.encodeIfPresent(self.wxpayGoodsID, "wxpay_goods_id")
            try members.encode(self.goodsName, "goods_name")
            try members.encode(self.goodsNum, "goods_num")
            try members.encode(self.price, "price")
            try members.encodeIfPresent(self.goodsCategory, "goods_category")
            try members.encodeIfPresent(self.body, "body")
        }
    }
}

extension APIv2 {
    /// FacepayDetail, as several operations have it.
    public struct FacepayDetail: Codable, Hashable, Sendable {
        /// List of goods (单品列表).
        public var goodsDetail: [APIv2.DetailGoodsDetail]

        public init(
            goodsDetail: [APIv2.DetailGoodsDetail]
        ) {
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsDetail = try member.required("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.goodsDetail, "goods_detail")
        }
    }
}

extension APIv2 {
    /// FacepayReply, as several operations have it.
    public struct FacepayReply: Codable, Hashable, Sendable {
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
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Whether the user follows sub-merchant's account (是否关注子公众账号).
        public var subIsSubscribe: APIv2.SubIsSubscribe?
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Bank type code (付款银行).
        public var bankType: String
        /// Currency of the amount (标价币种).
        public var feeType: String?
        /// Total amount of the order, in fen (标价金额).
        public var totalFee: Int
        /// Currency of the cash payment (现金支付币种).
        public var cashFeeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Coupon amount in fen (代金券金额).
        public var couponFee: Int?
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
            subOpenID: String? = nil,
            subIsSubscribe: APIv2.SubIsSubscribe? = nil,
            tradeType: String,
            bankType: String,
            feeType: String? = nil,
            totalFee: Int,
            cashFeeType: String? = nil,
            cashFee: Int,
            settlementTotalFee: Int? = nil,
            couponFee: Int? = nil,
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
            self.subOpenID = subOpenID
            self.subIsSubscribe = subIsSubscribe
            self.tradeType = tradeType
            self.bankType = bankType
            self.feeType = feeType
            self.totalFee = totalFee
            self.cashFeeType = cashFeeType
            self.cashFee = cashFee
            self.settlementTotalFee = settlementTotalFee
            self.couponFee = couponFee
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
            self.subOpenID = try member.ifPresent("sub_openid")
            self.subIsSubscribe = try member.ifPresent("sub_is_subscribe")
            self.tradeType = try member.required("trade_type")
            self.bankType = try member.required("bank_type")
            self.feeType = try member.ifPresent("fee_type")
            self.totalFee = try member.required("total_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.cashFee = try member.required("cash_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.couponFee = try member.ifPresent("coupon_fee")
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
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.subIsSubscribe, "sub_is_subscribe")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.bankType, "bank_type")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encode(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.timeEnd, "time_end")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension APIv2 {
    /// FacepayRequest, as several operations have it.
    public struct FacepayRequest: Codable, Hashable, Sendable {
        /// Whether it is a deposit payment (是否押金支付).
        public var deposit: APIv2.Deposit?
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
        /// Body of notification (商品描述).
        public var body: String
        /// Details (商品详情JSON格式字符串).
        public var detail: JSONText<APIv2.FacepayDetail>?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Total amount of the order, in fen (总金额).
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
        /// User's openid (用户标识).
        public var openID: String?
        /// Face payment authorization code (授权码).
        public var faceCode: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            deposit: APIv2.Deposit? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            deviceInfo: String? = nil,
            body: String,
            detail: JSONText<APIv2.FacepayDetail>? = nil,
            attach: String? = nil,
            outTradeNo: String,
            totalFee: Int,
            feeType: String,
            spbillCreateIP: String,
            goodsTag: String? = nil,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            openID: String? = nil,
            faceCode: String,
            signType: APIv2.HMACSignType
        ) {
            self.deposit = deposit
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.deviceInfo = deviceInfo
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
            self.openID = openID
            self.faceCode = faceCode
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deposit = try member.ifPresent("deposit")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
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
            self.openID = try member.ifPresent("openid")
            self.faceCode = try member.required("face_code")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.deposit, "deposit")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
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
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.faceCode, "face_code")
            try members.encode(self.signType, "sign_type")
        }
    }
}

extension APIv2 {
    /// GoodsDetail, as several operations have it.
    public struct GoodsDetail: Codable, Hashable, Sendable {
        /// Goods code (商品编码).
        public var goodsID: String?
        /// Goods code assigned by WeChat Pay (微信支付商品编码).
        public var wxpayGoodsID: String?
        /// Name of the goods (商品名称).
        public var goodsName: String?
        /// Quantity (商品数量).
        public var quantity: Int
        /// Price of the goods in fen (商品单价).
        public var price: Int

        public init(
            goodsID: String? = nil,
            wxpayGoodsID: String? = nil,
            goodsName: String? = nil,
            quantity: Int,
            price: Int
        ) {
            self.goodsID = goodsID
            self.wxpayGoodsID = wxpayGoodsID
            self.goodsName = goodsName
            self.quantity = quantity
            self.price = price
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsID = try member.ifPresent("goods_id")
            self.wxpayGoodsID = try member.ifPresent("wxpay_goods_id")
            self.goodsName = try member.ifPresent("goods_name")
            self.quantity = try member.required("quantity")
            self.price = try member.required("price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.goodsID, "goods_id")
            try members.encodeIfPresent(self.wxpayGoodsID, "wxpay_goods_id")
            try members.encodeIfPresent(self.goodsName, "goods_name")
            try members.encode(self.quantity, "quantity")
            try members.encode(self.price, "price")
        }
    }
}

extension APIv2 {
    /// H5entrustweb, as several operations have it.
    public struct H5entrustweb: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Description of the business result (业务结果描述).
        public var resultMsg: String?
        /// URL to redirect the user to.
        public var redirectURL: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            resultMsg: String? = nil,
            redirectURL: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.resultMsg = resultMsg
            self.redirectURL = redirectURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.resultMsg = try member.ifPresent("result_msg")
            self.redirectURL = try member.required("redirect_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.resultMsg, "result_msg")
            try members.encode(self.redirectURL, "redirect_url")
        }
    }
}

extension APIv2 {
    /// MicroReply, as several operations have it.
    public struct MicroReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
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
        /// Merchant number (商户号).
        public var mchID: String?
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            mchID: String? = nil,
            subMchID: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.mchID = mchID
            self.subMchID = subMchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.mchID = try member.ifPresent("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
        }
    }
}

extension APIv2 {
    /// MicropayDetail, as several operations have it.
    public struct MicropayDetail: Codable, Hashable, Sendable {
        /// Original price of the order, in fen (订单原价).
        public var costPrice: Int?
        /// Receipt or payment slip ID (商品小票ID).
        public var receiptID: String?
        /// List of goods (单品列表).
        public var goodsDetail: [APIv2.GoodsDetail]

        public init(
            costPrice: Int? = nil,
            receiptID: String? = nil,
            goodsDetail: [APIv2.GoodsDetail]
        ) {
            self.costPrice = costPrice
            self.receiptID = receiptID
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.costPrice = try member.ifPresent("cost_price")
            self.receiptID = try member.ifPresent("receipt_id")
            self.goodsDetail = try member.required("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.costPrice, "cost_price")
            try members.encodeIfPresent(self.receiptID, "receipt_id")
            try members.encode(self.goodsDetail, "goods_detail")
        }
    }
}

extension APIv2 {
    /// MicropayGoodsDetail, as several operations have it.
    public struct MicropayGoodsDetail: Codable, Hashable, Sendable {
        /// Goods code (商品编码).
        public var goodsID: String?
        /// Goods code assigned by WeChat Pay (微信支付商品编码).
        public var wxpayGoodsID: String?
        /// Name of the goods (商品名称).
        public var goodsName: String?
        /// Quantity (商品数量).
        public var quantity: Int?
        /// Price of the goods in fen (商品单价).
        public var price: Int?
        /// Goods category (商品种类).
        public var goodsCategory: String?
        /// Body of notification (商品描述).
        public var body: String?
        /// Goods category (商品种类).
        public var category: String?
        /// Merchant category code (MCC) (商品MCC码).
        public var merchantCategoryCode: Int?

        public init(
            goodsID: String? = nil,
            wxpayGoodsID: String? = nil,
            goodsName: String? = nil,
            quantity: Int? = nil,
            price: Int? = nil,
            goodsCategory: String? = nil,
            body: String? = nil,
            category: String? = nil,
            merchantCategoryCode: Int? = nil
        ) {
            self.goodsID = goodsID
            self.wxpayGoodsID = wxpayGoodsID
            self.goodsName = goodsName
            self.quantity = quantity
            self.price = price
            self.goodsCategory = goodsCategory
            self.body = body
            self.category = category
            self.merchantCategoryCode = merchantCategoryCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsID = try member.ifPresent("goods_id")
            self.wxpayGoodsID = try member.ifPresent("wxpay_goods_id")
            self.goodsName = try member.ifPresent("goods_name")
            self.quantity = try member.ifPresent("quantity")
            self.price = try member.ifPresent("price")
            self.goodsCategory = try member.ifPresent("goods_category")
            self.body = try member.ifPresent("body")
            self.category = try member.ifPresent("category")
            self.merchantCategoryCode = try member.ifPresent("merchant_category_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.goodsID, "goods_id")
            try members.encodeIfPresent(self.wxpayGoodsID, "wxpay_goods_id")
            try members.encodeIfPresent(self.goodsName, "goods_name")
            try members.encodeIfPresent(self.quantity, "quantity")
            try members.encodeIfPresent(self.price, "price")
            try members.encodeIfPresent(self.goodsCategory, "goods_category")
            try members.encodeIfPresent(self.body, "body")
            try members.encodeIfPresent(self.category, "category")
            try members.encodeIfPresent(self.merchantCategoryCode, "merchant_category_code")
        }
    }
}

extension APIv2 {
    /// MicropayPromotionDetail, as several operations have it.
    public struct MicropayPromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var promotionID: String
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: APIv2.PromotionDetailScope?
        /// Type (优惠类型).
        public var type: APIv2.PromotionDetailType?
        /// Amount in fen (优惠券面额).
        public var amount: String
        /// Campaign ID (活动ID).
        public var activityID: String
        /// Amount funded by WeChat Pay, in fen (微信出资).
        public var wxpayContribute: String?
        /// Amount funded by the merchant, in fen (商户出资).
        public var merchantContribute: String?
        /// Amount funded by others, in fen (其他出资).
        public var otherContribute: String?
        /// List of goods (单品列表).
        public var goodsDetail: [APIv2.PromotionDetailGoodsDetail]

        public init(
            promotionID: String,
            name: String? = nil,
            scope: APIv2.PromotionDetailScope? = nil,
            type: APIv2.PromotionDetailType? = nil,
            amount: String,
            activityID: String,
            wxpayContribute: String? = nil,
            merchantContribute: String? = nil,
            otherContribute: String? = nil,
            goodsDetail: [APIv2.PromotionDetailGoodsDetail]
        ) {
            self.promotionID = promotionID
            self.name = name
            self.scope = scope
            self.type = type
            self.amount = amount
            self.activityID = activityID
            self.wxpayContribute = wxpayContribute
            self.merchantContribute = merchantContribute
            self.otherContribute = otherContribute
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.promotionID = try member.required("promotion_id")
            self.name = try member.ifPresent("name")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.amount = try member.required("amount")
            self.activityID = try member.required("activity_id")
            self.wxpayContribute = try member.ifPresent("wxpay_contribute")
            self.merchantContribute = try member.ifPresent("merchant_contribute")
            self.otherContribute = try member.ifPresent("other_contribute")
            self.goodsDetail = try member.required("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.promotionID, "promotion_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encode(self.amount, "amount")
            try members.encode(self.activityID, "activity_id")
            try members.encodeIfPresent(self.wxpayContribute, "wxpay_contribute")
            try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
            try members.encodeIfPresent(self.otherContribute, "other_contribute")
            try members.encode(self.goodsDetail, "goods_detail")
        }
    }
}

extension APIv2 {
    /// MultiprofitsharingReceiver, as several operations have it.
    public struct MultiprofitsharingReceiver: Codable, Hashable, Sendable {
        /// Type (分账接收方类型).
        public var type: APIv2.ReceiverType
        /// Account (分账接收方账号).
        public var account: String
        /// Amount in fen (分账金额).
        public var amount: Int
        /// Description (分账描述).
        public var description: String
        /// Name (分账个人接收方姓名).
        public var name: String?

        public init(
            type: APIv2.ReceiverType,
            account: String,
            amount: Int,
            description: String,
            name: String? = nil
        ) {
            self.type = type
            self.account = account
            self.amount = amount
            self.description = description
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.required("type")
            self.account = try member.required("account")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.name = try member.ifPresent("name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.name, "name")
        }
    }
}

extension APIv2 {
    /// NotificationSceneInfo, as several operations have it.
    public struct NotificationSceneInfo: Codable, Hashable, Sendable {
        /// Scene information (场景PARKING信息).
        public var sceneInfo: APIv2.PartnerpaySceneInfo

        public init(
            sceneInfo: APIv2.PartnerpaySceneInfo
        ) {
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.sceneInfo = try member.required("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.sceneInfo, "scene_info")
        }
    }
}

extension APIv2 {
    /// OrderqueryReply, as several operations have it.
    public struct OrderqueryReply: Codable, Hashable, Sendable {
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
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Whether the user follows sub-merchant's account (是否关注子公众账号).
        public var subIsSubscribe: APIv2.SubIsSubscribe?
        /// Transaction type (交易类型).
        public var tradeType: String?
        /// State of the transaction (交易状态).
        public var tradeState: APIv2.TradeState
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Total amount of the order, in fen (标价金额).
        public var totalFee: Int?
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Currency of the amount (标价币种).
        public var feeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int?
        /// Currency of the cash payment (现金支付币种).
        public var cashFeeType: String?
        /// Coupon amount in fen (代金券金额).
        public var couponFee: Int?
        /// Number of coupons used (代金券使用数量).
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
        /// Details of the promotions used (营销详情JSON格式字符串).
        public var promotionDetail: JSONText<APIv2.PromotionDetail>?
        /// Amount charged to the deposit, in fen (押金消费金额).
        public var consumeFee: Int?
        /// Type of coupon, nth (代金券类型).
        public var couponType: Numbered<String>?
        /// Coupon ID, nth (代金券ID).
        public var couponID: Numbered<String>?
        /// Amount of nth coupon, in fen (单个代金券支付金额).
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
            isSubscribe: APIv2.IsSubscribe? = nil,
            subOpenID: String? = nil,
            subIsSubscribe: APIv2.SubIsSubscribe? = nil,
            tradeType: String? = nil,
            tradeState: APIv2.TradeState,
            bankType: String? = nil,
            totalFee: Int? = nil,
            settlementTotalFee: Int? = nil,
            feeType: String? = nil,
            cashFee: Int? = nil,
            cashFeeType: String? = nil,
            couponFee: Int? = nil,
            couponCount: Int? = nil,
            transactionID: String? = nil,
            outTradeNo: String,
            attach: String? = nil,
            timeEnd: String? = nil,
            tradeStateDesc: String? = nil,
            promotionDetail: JSONText<APIv2.PromotionDetail>? = nil,
            consumeFee: Int? = nil,
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
            self.isSubscribe = isSubscribe
            self.subOpenID = subOpenID
            self.subIsSubscribe = subIsSubscribe
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.bankType = bankType
            self.totalFee = totalFee
            self.settlementTotalFee = settlementTotalFee
            self.feeType = feeType
            self.cashFee = cashFee
            self.cashFeeType = cashFeeType
            self.couponFee = couponFee
            self.couponCount = couponCount
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.timeEnd = timeEnd
            self.tradeStateDesc = tradeStateDesc
            self.promotionDetail = promotionDetail
            self.consumeFee = consumeFee
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
            self.isSubscribe = try member.ifPresent("is_subscribe")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.subIsSubscribe = try member.ifPresent("sub_is_subscribe")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.bankType = try member.ifPresent("bank_type")
            self.totalFee = try member.ifPresent("total_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.cashFee = try member.ifPresent("cash_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.couponFee = try member.ifPresent("coupon_fee")
            self.couponCount = try member.ifPresent("coupon_count")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.timeEnd = try member.ifPresent("time_end")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.consumeFee = try member.ifPresent("consume_fee")
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
            try members.encodeIfPresent(self.isSubscribe, "is_subscribe")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.subIsSubscribe, "sub_is_subscribe")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encodeIfPresent(self.couponCount, "coupon_count")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.timeEnd, "time_end")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeIfPresent(self.consumeFee, "consume_fee")
            try members.encodeNumbered(self.couponType, "coupon_type_")
            try members.encodeNumbered(self.couponID, "coupon_id_")
            try members.encodeNumbered(self.couponFeeByNumber, "coupon_fee_")
        }
    }
}

extension APIv2 {
    /// OrderqueryRequest, as several operations have it.
    public struct OrderqueryRequest: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Signature type (签名类型).
        public var signType: APIv2.SignType?

        public init(
            version: APIv2.Version? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            signType: APIv2.SignType? = nil
        ) {
            self.version = version
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.ifPresent("version")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.signType = try member.ifPresent("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.version, "version")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.signType, "sign_type")
        }
    }
}

extension APIv2 {
    /// PartnerpaySceneInfo, as several operations have it.
    public struct PartnerpaySceneInfo: Codable, Hashable, Sendable {
        /// Start time (入场时间).
        public var startTime: String
        /// URL to be notified at (回调通知URL).
        public var notifyURL: String?
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Type of vehicle (车辆类型).
        public var carType: String?
        /// Parking lot name (停车场名称).
        public var parkingName: String
        /// Free parking time (免费时长).
        public var freeTime: String

        public init(
            startTime: String,
            notifyURL: String? = nil,
            plateNumber: String,
            carType: String? = nil,
            parkingName: String,
            freeTime: String
        ) {
            self.startTime = startTime
            self.notifyURL = notifyURL
            self.plateNumber = plateNumber
            self.carType = carType
            self.parkingName = parkingName
            self.freeTime = freeTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startTime = try member.required("start_time")
            self.notifyURL = try member.ifPresent("notify_url")
            self.plateNumber = try member.required("plate_number")
            self.carType = try member.ifPresent("car_type")
            self.parkingName = try member.required("parking_name")
            self.freeTime = try member.required("free_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.startTime, "start_time")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.plateNumber, "plate_number")
            try members.encodeIfPresent(self.carType, "car_type")
            try members.encode(self.parkingName, "parking_name")
            try members.encode(self.freeTime, "free_time")
        }
    }
}

extension APIv2 {
    /// PayDetail, as several operations have it.
    public struct PayDetail: Codable, Hashable, Sendable {
        /// Original price of the order, in fen (订单原价).
        public var costPrice: Int?
        /// Receipt or payment slip ID (商品小票ID).
        public var receiptID: String?
        /// List of goods (单品列表).
        public var goodsDetail: [APIv2.MicropayGoodsDetail]

        public init(
            costPrice: Int? = nil,
            receiptID: String? = nil,
            goodsDetail: [APIv2.MicropayGoodsDetail]
        ) {
            self.costPrice = costPrice
            self.receiptID = receiptID
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.costPrice = try member.ifPresent("cost_price")
            self.receiptID = try member.ifPresent("receipt_id")
            self.goodsDetail = try member.required("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.costPrice, "cost_price")
            try members.encodeIfPresent(self.receiptID, "receipt_id")
            try members.encode(self.goodsDetail, "goods_detail")
        }
    }
}

extension APIv2 {
    /// PayReceiver, as several operations have it.
    public struct PayReceiver: Codable, Hashable, Sendable {
        /// Type (分账接收方类型).
        public var type: APIv2.ReceiverType
        /// Amount in fen (分账金额).
        public var amount: Int
        /// Description (分账描述).
        public var description: String
        /// WeChat Pay detail number (分账明细单号).
        public var detailID: String
        /// Time of completion (分账完成时间).
        public var finishTime: String
        /// Receiver's account (分账接收方账号).
        public var receiverAccount: String
        /// Receiving merchant number (分账接收商户号).
        public var receiverMchid: String
        /// Result (分账结果).
        public var result: APIv2.ReceiversResult

        public init(
            type: APIv2.ReceiverType,
            amount: Int,
            description: String,
            detailID: String,
            finishTime: String,
            receiverAccount: String,
            receiverMchid: String,
            result: APIv2.ReceiversResult
        ) {
            self.type = type
            self.amount = amount
            self.description = description
            self.detailID = detailID
            self.finishTime = finishTime
            self.receiverAccount = receiverAccount
            self.receiverMchid = receiverMchid
            self.result = result
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.required("type")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.detailID = try member.required("detail_id")
            self.finishTime = try member.required("finish_time")
            self.receiverAccount = try member.required("receiver_account")
            self.receiverMchid = try member.required("receiver_mchid")
            self.result = try member.required("result")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.type, "type")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.finishTime, "finish_time")
            try members.encode(self.receiverAccount, "receiver_account")
            try members.encode(self.receiverMchid, "receiver_mchid")
            try members.encode(self.result, "result")
        }
    }
}

extension APIv2 {
    /// PayReply, as several operations have it.
    public struct PayReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Transaction type (交易类型 MICROPAY).
        public var tradeType: String
        /// State of the transaction (交易状态).
        public var tradeState: APIv2.TradeState?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Total amount of the order, in fen (标价金额).
        public var totalFee: String
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: String
        /// Coupon amount in fen (代金券金额).
        public var couponFee: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            tradeType: String,
            tradeState: APIv2.TradeState? = nil,
            outTradeNo: String,
            transactionID: String,
            totalFee: String,
            cashFee: String,
            couponFee: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.totalFee = totalFee
            self.cashFee = cashFee
            self.couponFee = couponFee
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.tradeType = try member.required("trade_type")
            self.tradeState = try member.ifPresent("trade_state")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.totalFee = try member.required("total_fee")
            self.cashFee = try member.required("cash_fee")
            self.couponFee = try member.ifPresent("coupon_fee")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.tradeState, "trade_state")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.totalFee, "total_fee")
            try members.encode(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
        }
    }
}

extension APIv2 {
    /// PayapplyPayapplyReply, as several operations have it.
    public struct PayapplyPayapplyReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
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

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
        }
    }
}

extension APIv2 {
    /// PayapplyReply, as several operations have it.
    public struct PayapplyReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
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

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil
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
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
        }
    }
}

extension APIv2 {
    /// PayapplySceneInfo, as several operations have it.
    public struct PayapplySceneInfo: Codable, Hashable, Sendable {
        /// Scene information (场景METRO信息).
        public var sceneInfo: APIv2.SceneInfoSceneInfo

        public init(
            sceneInfo: APIv2.SceneInfoSceneInfo
        ) {
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.sceneInfo = try member.required("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.sceneInfo, "scene_info")
        }
    }
}

extension APIv2 {
    /// PreentrustwebRequest, as several operations have it.
    public struct PreentrustwebRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Withholding contract template ID (模板id).
        public var planID: String
        /// Contract number (签约协议号).
        public var contractCode: String
        /// Request serial number (请求序列号).
        public var requestSerial: Int
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// URL to be notified at (回调通知url).
        public var notifyURL: String
        /// Version number (版本号).
        public var version: APIv2.Version
        /// Signature type (签名类型).
        public var signType: APIv2.SignType?
        /// Timestamp (时间戳).
        public var timestamp: String
        /// App to return to (返回app).
        public var returnApp: APIv2.ReturnApp?

        public init(
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String? = nil,
            planID: String,
            contractCode: String,
            requestSerial: Int,
            contractDisplayAccount: String,
            notifyURL: String,
            version: APIv2.Version,
            signType: APIv2.SignType? = nil,
            timestamp: String,
            returnApp: APIv2.ReturnApp? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.planID = planID
            self.contractCode = contractCode
            self.requestSerial = requestSerial
            self.contractDisplayAccount = contractDisplayAccount
            self.notifyURL = notifyURL
            self.version = version
            self.signType = signType
            self.timestamp = timestamp
            self.returnApp = returnApp
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.planID = try member.required("plan_id")
            self.contractCode = try member.required("contract_code")
            self.requestSerial = try member.required("request_serial")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.notifyURL = try member.required("notify_url")
            self.version = try member.required("version")
            self.signType = try member.ifPresent("sign_type")
            self.timestamp = try member.required("timestamp")
            self.returnApp = try member.ifPresent("return_app")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.contractCode, "contract_code")
            try members.encode(self.requestSerial, "request_serial")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.version, "version")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encode(self.timestamp, "timestamp")
            try members.encodeIfPresent(self.returnApp, "return_app")
        }
    }
}

extension APIv2 {
    /// ProfitsharingaddreceiverReply, as several operations have it.
    public struct ProfitsharingaddreceiverReply: Codable, Hashable, Sendable {
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
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
        /// Who receives the funds (分账接收方).
        public var receiver: JSONText<APIv2.Receiver>

        public init(
            subAppID: String? = nil,
            subMchID: String? = nil,
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            receiver: JSONText<APIv2.Receiver>
        ) {
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.receiver = receiver
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.receiver = try member.required("receiver")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.receiver, "receiver")
        }
    }
}

extension APIv2 {
    /// PromotionDetail, as several operations have it.
    public struct PromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var promotionID: String
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: APIv2.PromotionDetailScope?
        /// Type (优惠类型).
        public var type: APIv2.PromotionDetailType?
        /// Amount in fen (优惠券面额).
        public var amount: String
        /// Campaign ID (活动ID).
        public var activityID: String
        /// Amount funded by WeChat Pay, in fen (微信出资).
        public var wxpayContribute: String?
        /// Amount funded by the merchant, in fen (商户出资).
        public var merchantContribute: String?
        /// Amount funded by others, in fen (其他出资).
        public var otherContribute: String?
        /// List of goods (单品列表).
        public var goodsDetail: [APIv2.GoodsDetail]

        public init(
            promotionID: String,
            name: String? = nil,
            scope: APIv2.PromotionDetailScope? = nil,
            type: APIv2.PromotionDetailType? = nil,
            amount: String,
            activityID: String,
            wxpayContribute: String? = nil,
            merchantContribute: String? = nil,
            otherContribute: String? = nil,
            goodsDetail: [APIv2.GoodsDetail]
        ) {
            self.promotionID = promotionID
            self.name = name
            self.scope = scope
            self.type = type
            self.amount = amount
            self.activityID = activityID
            self.wxpayContribute = wxpayContribute
            self.merchantContribute = merchantContribute
            self.otherContribute = otherContribute
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.promotionID = try member.required("promotion_id")
            self.name = try member.ifPresent("name")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.amount = try member.required("amount")
            self.activityID = try member.required("activity_id")
            self.wxpayContribute = try member.ifPresent("wxpay_contribute")
            self.merchantContribute = try member.ifPresent("merchant_contribute")
            self.otherContribute = try member.ifPresent("other_contribute")
            self.goodsDetail = try member.required("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.promotionID, "promotion_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encode(self.amount, "amount")
            try members.encode(self.activityID, "activity_id")
            try members.encodeIfPresent(self.wxpayContribute, "wxpay_contribute")
            try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
            try members.encodeIfPresent(self.otherContribute, "other_contribute")
            try members.encode(self.goodsDetail, "goods_detail")
        }
    }
}

extension APIv2 {
    /// PromotionDetailGoodsDetail, as several operations have it.
    public struct PromotionDetailGoodsDetail: Codable, Hashable, Sendable {
        /// Goods code (商品编码).
        public var goodsID: String?
        /// Remark on the goods (商品备注).
        public var goodsRemark: String?
        /// Discount amount in fen (商品优惠金额).
        public var discountAmount: Int?
        /// Goods code assigned by WeChat Pay (微信支付商品编码).
        public var wxpayGoodsID: String?
        /// Name of the goods (商品名称).
        public var goodsName: String?
        /// Quantity (商品数量).
        public var quantity: Int
        /// Price of the goods in fen (商品单价).
        public var price: Int

        public init(
            goodsID: String? = nil,
            goodsRemark: String? = nil,
            discountAmount: Int? = nil,
            wxpayGoodsID: String? = nil,
            goodsName: String? = nil,
            quantity: Int,
            price: Int
        ) {
            self.goodsID = goodsID
            self.goodsRemark = goodsRemark
            self.discountAmount = discountAmount
            self.wxpayGoodsID = wxpayGoodsID
            self.goodsName = goodsName
            self.quantity = quantity
            self.price = price
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsID = try member.ifPresent("goods_id")
            self.goodsRemark = try member.ifPresent("goods_remark")
            self.discountAmount = try member.ifPresent("discount_amount")
            self.wxpayGoodsID = try member.ifPresent("wxpay_goods_id")
            self.goodsName = try member.ifPresent("goods_name")
            self.quantity = try member.required("quantity")
            self.price = try member.required("price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.goodsID, "goods_id")
            try members.encodeIfPresent(self.goodsRemark, "goods_remark")
            try members.encodeIfPresent(self.discountAmount, "discount_amount")
            try members.encodeIfPresent(self.wxpayGoodsID, "wxpay_goods_id")
            try members.encodeIfPresent(self.goodsName, "goods_name")
            try members.encode(self.quantity, "quantity")
            try members.encode(self.price, "price")
        }
    }
}

extension APIv2 {
    /// QueryhotelbillRequest, as several operations have it.
    public struct QueryhotelbillRequest: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Query ID for the return jump (回跳查询id).
        public var returnQueryID: String
        /// Service ID (服务ID).
        public var serviceID: String

        public init(
            version: APIv2.Version,
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            outOrderNo: String,
            returnQueryID: String,
            serviceID: String
        ) {
            self.version = version
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.outOrderNo = outOrderNo
            self.returnQueryID = returnQueryID
            self.serviceID = serviceID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.outOrderNo = try member.required("out_order_no")
            self.returnQueryID = try member.required("return_query_id")
            self.serviceID = try member.required("service_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.returnQueryID, "return_query_id")
            try members.encode(self.serviceID, "service_id")
        }
    }
}

extension APIv2 {
    /// Receiver, as several operations have it.
    public struct Receiver: Codable, Hashable, Sendable {
        /// Type (分账接收方类型).
        public var type: APIv2.ReceiverType
        /// Account (分账接收方账号).
        public var account: String

        public init(
            type: APIv2.ReceiverType,
            account: String
        ) {
            self.type = type
            self.account = account
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.required("type")
            self.account = try member.required("account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
        }
    }
}

extension APIv2 {
    /// RefundReply, as several operations have it.
    public struct RefundReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String
        /// Refund amount in fen (退款金额).
        public var refundFee: Int
        /// Refund amount due, in fen (应结退款金额).
        public var settlementRefundFee: Int?
        /// Total amount of the order, in fen (标价金额).
        public var totalFee: Int
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Currency of the amount (标价币种).
        public var feeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int
        /// Currency of the cash payment (现金支付币种).
        public var cashFeeType: String?
        /// Cash refund amount in fen (现金退款金额).
        public var cashRefundFee: Int?
        /// Total coupon refund amount, in fen (代金券退款总金额).
        public var couponRefundFee: Int?
        /// Number of coupons refunded (退款代金券使用数量).
        public var couponRefundCount: Int?
        /// Type of coupon, nth (代金券类型).
        public var couponType: Numbered<String>?
        /// Coupon refund amount, nth, in fen (单个代金券退款金额).
        public var couponRefundFeeByNumber: Numbered<Int>?
        /// Refunded coupon ID, nth (退款代金券ID).
        public var couponRefundID: Numbered<String>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            transactionID: String,
            outTradeNo: String,
            outRefundNo: String,
            refundID: String,
            refundFee: Int,
            settlementRefundFee: Int? = nil,
            totalFee: Int,
            settlementTotalFee: Int? = nil,
            feeType: String? = nil,
            cashFee: Int,
            cashFeeType: String? = nil,
            cashRefundFee: Int? = nil,
            couponRefundFee: Int? = nil,
            couponRefundCount: Int? = nil,
            couponType: Numbered<String>? = nil,
            couponRefundFeeByNumber: Numbered<Int>? = nil,
            couponRefundID: Numbered<String>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.outRefundNo = outRefundNo
            self.refundID = refundID
            self.refundFee = refundFee
            self.settlementRefundFee = settlementRefundFee
            self.totalFee = totalFee
            self.settlementTotalFee = settlementTotalFee
            self.feeType = feeType
            self.cashFee = cashFee
            self.cashFeeType = cashFeeType
            self.cashRefundFee = cashRefundFee
            self.couponRefundFee = couponRefundFee
            self.couponRefundCount = couponRefundCount
            self.couponType = couponType
            self.couponRefundFeeByNumber = couponRefundFeeByNumber
            self.couponRefundID = couponRefundID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.outRefundNo = try member.required("out_refund_no")
            self.refundID = try member.required("refund_id")
            self.refundFee = try member.required("refund_fee")
            self.settlementRefundFee = try member.ifPresent("settlement_refund_fee")
            self.totalFee = try member.required("total_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.cashFee = try member.required("cash_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.cashRefundFee = try member.ifPresent("cash_refund_fee")
            self.couponRefundFee = try member.ifPresent("coupon_refund_fee")
            self.couponRefundCount = try member.ifPresent("coupon_refund_count")
            self.couponType = try member.numbered("coupon_type_", 1)
            self.couponRefundFeeByNumber = try member.numbered("coupon_refund_fee_", 1)
            self.couponRefundID = try member.numbered("coupon_refund_id_", 1)
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.refundFee, "refund_fee")
            try members.encodeIfPresent(self.settlementRefundFee, "settlement_refund_fee")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encodeIfPresent(self.cashRefundFee, "cash_refund_fee")
            try members.encodeIfPresent(self.couponRefundFee, "coupon_refund_fee")
            try members.encodeIfPresent(self.couponRefundCount, "coupon_refund_count")
            try members.encodeNumbered(self.couponType, "coupon_type_")
            try members.encodeNumbered(self.couponRefundFeeByNumber, "coupon_refund_fee_")
            try members.encodeNumbered(self.couponRefundID, "coupon_refund_id_")
        }
    }
}

extension APIv2 {
    /// RefundRequest, as several operations have it.
    public struct RefundRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.SignType?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Total amount of the order, in fen (订单金额).
        public var totalFee: Int
        /// Refund amount in fen (退款金额).
        public var refundFee: Int
        /// Currency of the refund (退款货币种类).
        public var refundFeeType: String?
        /// Reason for the refund (退款原因).
        public var refundDesc: String?
        /// Source of the refund's funds (退款资金来源).
        public var refundAccount: String?
        /// URL to be notified at (退款结果通知url).
        public var notifyURL: String?

        public init(
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            signType: APIv2.SignType? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            outRefundNo: String,
            totalFee: Int,
            refundFee: Int,
            refundFeeType: String? = nil,
            refundDesc: String? = nil,
            refundAccount: String? = nil,
            notifyURL: String? = nil
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.signType = signType
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.outRefundNo = outRefundNo
            self.totalFee = totalFee
            self.refundFee = refundFee
            self.refundFeeType = refundFeeType
            self.refundDesc = refundDesc
            self.refundAccount = refundAccount
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.signType = try member.ifPresent("sign_type")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.outRefundNo = try member.required("out_refund_no")
            self.totalFee = try member.required("total_fee")
            self.refundFee = try member.required("refund_fee")
            self.refundFeeType = try member.ifPresent("refund_fee_type")
            self.refundDesc = try member.ifPresent("refund_desc")
            self.refundAccount = try member.ifPresent("refund_account")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encode(self.refundFee, "refund_fee")
            try members.encodeIfPresent(self.refundFeeType, "refund_fee_type")
            try members.encodeIfPresent(self.refundDesc, "refund_desc")
            try members.encodeIfPresent(self.refundAccount, "refund_account")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }
}

extension APIv2 {
    /// RefundqueryReply, as several operations have it.
    public struct RefundqueryReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Total number of the order's refunds (订单总退款次数).
        public var totalRefundCount: Int?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Total amount of the order, in fen (订单金额).
        public var totalFee: Int
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Currency of the amount (货币种类).
        public var feeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int
        /// Number of refunds (退款笔数).
        public var refundCount: Int
        /// Merchant's own refund number, nth (商户退款单号).
        public var outRefundNo: Numbered<String>?
        /// WeChat Pay refund number, nth (微信退款单号).
        public var refundID: Numbered<String>?
        /// Refund channel, nth (退款渠道).
        public var refundChannel: Numbered<String>?
        /// Refund amount requested, nth, in fen (申请退款金额).
        public var refundFee: Numbered<Int>?
        /// Amount of nth refund, in fen (退款金额).
        public var settlementRefundFee: Numbered<Int>?
        /// Type of nth refund's mth coupon (代金券类型).
        public var couponType: Numbered<String>?
        /// Coupon refund amount, nth, in fen (总代金券退款金额).
        public var couponRefundFee: Numbered<Int>?
        /// Number of coupons in nth refund (退款代金券使用数量).
        public var couponRefundCount: Numbered<Int>?
        /// ID of nth refund's mth coupon (退款代金券ID).
        public var couponRefundID: Numbered<String>?
        /// Refund of nth refund's mth coupon (单个代金券退款金额).
        public var couponRefundFeeByNumber: Numbered<Int>?
        /// Refund status, nth (退款状态).
        public var refundStatus: Numbered<String>?
        /// Source of nth refund's funds (退款资金来源).
        public var refundAccount: Numbered<String>?
        /// Account of nth refund (退款入账账户).
        public var refundRecvAccout: Numbered<String>?
        /// Time nth refund succeeded (退款成功时间).
        public var refundSuccessTime: Numbered<String>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            totalRefundCount: Int? = nil,
            transactionID: String,
            outTradeNo: String,
            totalFee: Int,
            settlementTotalFee: Int? = nil,
            feeType: String? = nil,
            cashFee: Int,
            refundCount: Int,
            outRefundNo: Numbered<String>? = nil,
            refundID: Numbered<String>? = nil,
            refundChannel: Numbered<String>? = nil,
            refundFee: Numbered<Int>? = nil,
            settlementRefundFee: Numbered<Int>? = nil,
            couponType: Numbered<String>? = nil,
            couponRefundFee: Numbered<Int>? = nil,
            couponRefundCount: Numbered<Int>? = nil,
            couponRefundID: Numbered<String>? = nil,
            couponRefundFeeByNumber: Numbered<Int>? = nil,
            refundStatus: Numbered<String>? = nil,
            refundAccount: Numbered<String>? = nil,
            refundRecvAccout: Numbered<String>? = nil,
            refundSuccessTime: Numbered<String>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.totalRefundCount = totalRefundCount
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.settlementTotalFee = settlementTotalFee
            self.feeType = feeType
            self.cashFee = cashFee
            self.refundCount = refundCount
            self.outRefundNo = outRefundNo
            self.refundID = refundID
            self.refundChannel = refundChannel
            self.refundFee = refundFee
            self.settlementRefundFee = settlementRefundFee
            self.couponType = couponType
            self.couponRefundFee = couponRefundFee
            self.couponRefundCount = couponRefundCount
            self.couponRefundID = couponRefundID
            self.couponRefundFeeByNumber = couponRefundFeeByNumber
            self.refundStatus = refundStatus
            self.refundAccount = refundAccount
            self.refundRecvAccout = refundRecvAccout
            self.refundSuccessTime = refundSuccessTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.totalRefundCount = try member.ifPresent("total_refund_count")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.totalFee = try member.required("total_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.cashFee = try member.required("cash_fee")
            self.refundCount = try member.required("refund_count")
            self.outRefundNo = try member.numbered("out_refund_no_", 1)
            self.refundID = try member.numbered("refund_id_", 1)
            self.refundChannel = try member.numbered("refund_channel_", 1)
            self.refundFee = try member.numbered("refund_fee_", 1)
            self.settlementRefundFee = try member.numbered("settlement_refund_fee_", 1)
            self.couponType = try member.numbered("coupon_type_", 2)
            self.couponRefundFee = try member.numbered("coupon_refund_fee_", 1)
            self.couponRefundCount = try member.numbered("coupon_refund_count_", 1)
            self.couponRefundID = try member.numbered("coupon_refund_id_", 2)
            self.couponRefundFeeByNumber = try member.numbered("coupon_refund_fee_", 2)
            self.refundStatus = try member.numbered("refund_status_", 1)
            self.refundAccount = try member.numbered("refund_account_", 1)
            self.refundRecvAccout = try member.numbered("refund_recv_accout_", 1)
            self.refundSuccessTime = try member.numbered("refund_success_time_", 1)
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.totalRefundCount, "total_refund_count")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.cashFee, "cash_fee")
            try members.encode(self.refundCount, "refund_count")
            try members.encodeNumbered(self.outRefundNo, "out_refund_no_")
            try members.encodeNumbered(self.refundID, "refund_id_")
            try members.encodeNumbered(self.refundChannel, "refund_channel_")
            try members.encodeNumbered(self.refundFee, "refund_fee_")
            try members.encodeNumbered(self.settlementRefundFee, "settlement_refund_fee_")
            try members.encodeNumbered(self.couponType, "coupon_type_")
            try members.encodeNumbered(self.couponRefundFee, "coupon_refund_fee_")
            try members.encodeNumbered(self.couponRefundCount, "coupon_refund_count_")
            try members.encodeNumbered(self.couponRefundID, "coupon_refund_id_")
            try members.encodeNumbered(self.couponRefundFeeByNumber, "coupon_refund_fee_")
            try members.encodeNumbered(self.refundStatus, "refund_status_")
            try members.encodeNumbered(self.refundAccount, "refund_account_")
            try members.encodeNumbered(self.refundRecvAccout, "refund_recv_accout_")
            try members.encodeNumbered(self.refundSuccessTime, "refund_success_time_")
        }
    }
}

extension APIv2 {
    /// RefundqueryRequest, as several operations have it.
    public struct RefundqueryRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.SignType?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String?
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String?
        /// Offset or page to start from (偏移量).
        public var offset: Int?

        public init(
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String? = nil,
            signType: APIv2.SignType? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            outRefundNo: String? = nil,
            refundID: String? = nil,
            offset: Int? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.signType = signType
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.outRefundNo = outRefundNo
            self.refundID = refundID
            self.offset = offset
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.signType = try member.ifPresent("sign_type")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.outRefundNo = try member.ifPresent("out_refund_no")
            self.refundID = try member.ifPresent("refund_id")
            self.offset = try member.ifPresent("offset")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.outRefundNo, "out_refund_no")
            try members.encodeIfPresent(self.refundID, "refund_id")
            try members.encodeIfPresent(self.offset, "offset")
        }
    }
}

extension APIv2 {
    /// ReverseReply, as several operations have it.
    public struct ReverseReply: Codable, Hashable, Sendable {
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
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Whether to call again (是否重调).
        public var recall: APIv2.Recall

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
            recall: APIv2.Recall
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
            self.recall = recall
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
            self.recall = try member.required("recall")
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
            try members.encode(self.recall, "recall")
        }
    }
}

extension APIv2 {
    /// ReverseRequest, as several operations have it.
    public struct ReverseRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Signature type (签名类型).
        public var signType: APIv2.SignType?

        public init(
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String,
            signType: APIv2.SignType? = nil
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.signType = try member.ifPresent("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.signType, "sign_type")
        }
    }
}

extension APIv2 {
    /// RiskInfo, as several operations have it.
    public struct RiskInfo: Codable, Hashable, Sendable {
        /// Timestamp of the user's operation (用户操作的时间戳).
        public var posttime: Int?
        /// Mobile phone number (业务系统账号的手机号).
        public var mobile: String?
        /// Device ID (MAC地址或者设备唯一标识).
        public var deviceid: String?
        /// Version of the user's client (用户操作的客户端版本).
        public var clientversion: String?

        public init(
            posttime: Int? = nil,
            mobile: String? = nil,
            deviceid: String? = nil,
            clientversion: String? = nil
        ) {
            self.posttime = posttime
            self.mobile = mobile
            self.deviceid = deviceid
            self.clientversion = clientversion
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.posttime = try member.ifPresent("posttime")
            self.mobile = try member.ifPresent("mobile")
            self.deviceid = try member.ifPresent("deviceid")
            self.clientversion = try member.ifPresent("clientversion")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.posttime, "posttime")
            try members.encodeIfPresent(self.mobile, "mobile")
            try members.encodeIfPresent(self.deviceid, "deviceid")
            try members.encodeIfPresent(self.clientversion, "clientversion")
        }
    }
}

extension APIv2 {
    /// SceneInfo, as several operations have it.
    public struct SceneInfo: Codable, Hashable, Sendable {
        /// Store information (实际门店信息).
        public var storeInfo: APIv2.StoreInfo

        public init(
            storeInfo: APIv2.StoreInfo
        ) {
            self.storeInfo = storeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeInfo = try member.required("store_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.storeInfo, "store_info")
        }
    }
}

extension APIv2 {
    /// SceneInfoSceneInfo, as several operations have it.
    public struct SceneInfoSceneInfo: Codable, Hashable, Sendable {
        /// Start time (乘车时间).
        public var startTime: String
        /// End time (结束时间).
        public var endTime: String?
        /// SHA-256 of the ride code (乘车码SHA256).
        public var qrcodeHash: String?
        /// Station where the ride starts (起始站).
        public var startStation: String?
        /// Station where the ride ends (终点站).
        public var endStation: String?

        public init(
            startTime: String,
            endTime: String? = nil,
            qrcodeHash: String? = nil,
            startStation: String? = nil,
            endStation: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.qrcodeHash = qrcodeHash
            self.startStation = startStation
            self.endStation = endStation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startTime = try member.required("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.qrcodeHash = try member.ifPresent("qrcode_hash")
            self.startStation = try member.ifPresent("start_station")
            self.endStation = try member.ifPresent("end_station")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.qrcodeHash, "qrcode_hash")
            try members.encodeIfPresent(self.startStation, "start_station")
            try members.encodeIfPresent(self.endStation, "end_station")
        }
    }
}

extension APIv2 {
    /// SendgroupredpackReply, as several operations have it.
    public struct SendgroupredpackReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Official account appid (公众账号appid).
        public var wxappid: String
        /// Recipient's openid (用户openid).
        public var reOpenID: String
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// WeChat Pay number of red packet (微信单号).
        public var sendListid: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            mchBillno: String,
            mchID: String,
            wxappid: String,
            reOpenID: String,
            totalAmount: Int,
            sendListid: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.wxappid = wxappid
            self.reOpenID = reOpenID
            self.totalAmount = totalAmount
            self.sendListid = sendListid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.wxappid = try member.required("wxappid")
            self.reOpenID = try member.required("re_openid")
            self.totalAmount = try member.required("total_amount")
            self.sendListid = try member.required("send_listid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.wxappid, "wxappid")
            try members.encode(self.reOpenID, "re_openid")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.sendListid, "send_listid")
        }
    }
}

extension APIv2 {
    /// StoreInfo, as several operations have it.
    public struct StoreInfo: Codable, Hashable, Sendable {
        /// ID (门店id).
        public var id: String
        /// Name (门店名称).
        public var name: String?
        /// Administrative area code (门店行政区划码).
        public var areaCode: String?
        /// Address (门店详细地址).
        public var address: String?

        public init(
            id: String,
            name: String? = nil,
            areaCode: String? = nil,
            address: String? = nil
        ) {
            self.id = id
            self.name = name
            self.areaCode = areaCode
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.required("id")
            self.name = try member.ifPresent("name")
            self.areaCode = try member.ifPresent("area_code")
            self.address = try member.ifPresent("address")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.id, "id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.areaCode, "area_code")
            try members.encodeIfPresent(self.address, "address")
        }
    }
}

extension APIv2 {
    /// VehiclePartnerpayPayapplySceneInfo, as several operations have it.
    public struct VehiclePartnerpayPayapplySceneInfo: Codable, Hashable, Sendable {
        /// Start time (交易时间).
        public var startTime: String
        /// End time (结束时间).
        public var endTime: String?
        /// Charged parking time (计费时长).
        public var chargingTime: String
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Type of vehicle (车辆类型).
        public var carType: String?
        /// Parking lot name (停车场名称).
        public var parkingName: String
        /// Free parking time (免费时长(秒)).
        public var freeTime: String?
        /// How the deduction is initiated (发起扣费方式).
        public var deductMode: APIv2.DeductMode
        /// Supported deduction modes (支持的扣费方式).
        public var supportDeductMode: APIv2.SupportDeductMode

        public init(
            startTime: String,
            endTime: String? = nil,
            chargingTime: String,
            plateNumber: String,
            carType: String? = nil,
            parkingName: String,
            freeTime: String? = nil,
            deductMode: APIv2.DeductMode,
            supportDeductMode: APIv2.SupportDeductMode
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.chargingTime = chargingTime
            self.plateNumber = plateNumber
            self.carType = carType
            self.parkingName = parkingName
            self.freeTime = freeTime
            self.deductMode = deductMode
            self.supportDeductMode = supportDeductMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startTime = try member.required("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.chargingTime = try member.required("charging_time")
            self.plateNumber = try member.required("plate_number")
            self.carType = try member.ifPresent("car_type")
            self.parkingName = try member.required("parking_name")
            self.freeTime = try member.ifPresent("free_time")
            self.deductMode = try member.required("deduct_mode")
            self.supportDeductMode = try member.required("support_deduct_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encode(self.chargingTime, "charging_time")
            try members.encode(self.plateNumber, "plate_number")
            try members.encodeIfPresent(self.carType, "car_type")
            try members.encode(self.parkingName, "parking_name")
            try members.encodeIfPresent(self.freeTime, "free_time")
            try members.encode(self.deductMode, "deduct_mode")
            try members.encode(self.supportDeductMode, "support_deduct_mode")
        }
    }
}

extension APIv2 {
    /// VehicleSceneInfo, as several operations have it.
    public struct VehicleSceneInfo: Codable, Hashable, Sendable {
        /// Scene information (场景PARKING信息).
        public var sceneInfo: APIv2.VehiclePartnerpayPayapplySceneInfo

        public init(
            sceneInfo: APIv2.VehiclePartnerpayPayapplySceneInfo
        ) {
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.sceneInfo = try member.required("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.sceneInfo, "scene_info")
        }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ApplyH5Payment: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var yes: Self { Self(rawValue: "YES") }
        public static var no: Self { Self(rawValue: "NO") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AuthindexScope: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var payIdentity: Self { Self(rawValue: "pay_identity") }
        public static var payRealname: Self { Self(rawValue: "pay_realname") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BusinessType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var online: Self { Self(rawValue: "ONLINE") }
        public static var offline: Self { Self(rawValue: "OFFLINE") }
        public static var both: Self { Self(rawValue: "BOTH") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ContractState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var value0: Self { Self(rawValue: "0") }
        public static var value1: Self { Self(rawValue: "1") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ContractorderTradeType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var jsapi: Self { Self(rawValue: "JSAPI") }
        public static var native: Self { Self(rawValue: "NATIVE") }
        public static var app: Self { Self(rawValue: "APP") }
        public static var mweb: Self { Self(rawValue: "MWEB") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CustomdeclareorderSignType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var md5: Self { Self(rawValue: "MD5") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Customs: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var guangzhouZs: Self { Self(rawValue: "GUANGZHOU_ZS") }
        public static var hangzhouZs: Self { Self(rawValue: "HANGZHOU_ZS") }
        public static var ningbo: Self { Self(rawValue: "NINGBO") }
        public static var zhengzhouBs: Self { Self(rawValue: "ZHENGZHOU_BS") }
        public static var chongqing: Self { Self(rawValue: "CHONGQING") }
        public static var shanghaiZs: Self { Self(rawValue: "SHANGHAI_ZS") }
        public static var shenzhen: Self { Self(rawValue: "SHENZHEN") }
        public static var zhengzhouZhZs: Self { Self(rawValue: "ZHENGZHOU_ZH_ZS") }
        public static var tianjin: Self { Self(rawValue: "TIANJIN") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DeductMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var proactive: Self { Self(rawValue: "PROACTIVE") }
        public static var autopay: Self { Self(rawValue: "AUTOPAY") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Deposit: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var y: Self { Self(rawValue: "Y") }
        public static var n: Self { Self(rawValue: "N") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FailReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }
        public static var timeOutClosed: Self { Self(rawValue: "TIME_OUT_CLOSED") }
        public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
        public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct GethbinfoStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sending: Self { Self(rawValue: "SENDING") }
        public static var sent: Self { Self(rawValue: "SENT") }
        public static var failed: Self { Self(rawValue: "FAILED") }
        public static var received: Self { Self(rawValue: "RECEIVED") }
        public static var rfundIng: Self { Self(rawValue: "RFUND_ING") }
        public static var refund: Self { Self(rawValue: "REFUND") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct GettransferinfoStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var failed: Self { Self(rawValue: "FAILED") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct H5AuthorizationState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var approved: Self { Self(rawValue: "APPROVED") }
        public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }
        public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var underPunishment: Self { Self(rawValue: "UNDER_PUNISHMENT") }
        public static var applicationFailed: Self { Self(rawValue: "APPLICATION_FAILED") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct IsSubscribe: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var y: Self { Self(rawValue: "Y") }
        public static var n: Self { Self(rawValue: "N") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MerchantType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var enterprise: Self { Self(rawValue: "ENTERPRISE") }
        public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MicropayIsSubscribe: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var n: Self { Self(rawValue: "N") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MicropayProfitSharing: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var n: Self { Self(rawValue: "N") }
        public static var y: Self { Self(rawValue: "Y") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SignType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var md5: Self { Self(rawValue: "MD5") }
        public static var hmacSHA256: Self { Self(rawValue: "HMAC-SHA256") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct NotificationUserState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var block: Self { Self(rawValue: "BLOCK") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var mchChannelPayType: Self { Self(rawValue: "MchChannelPayType") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayapplyTradeScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var metro: Self { Self(rawValue: "METRO") }
        public static var bus: Self { Self(rawValue: "BUS") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayapplyVersion: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var value2_0: Self { Self(rawValue: "2.0") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ProfitSharing: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var y: Self { Self(rawValue: "Y") }
        public static var n: Self { Self(rawValue: "N") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ProfitsharingreturnqueryResult: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var failed: Self { Self(rawValue: "FAILED") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PromotionDetailScope: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var global: Self { Self(rawValue: "GLOBAL") }
        public static var single: Self { Self(rawValue: "SINGLE") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PromotionDetailType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var coupon: Self { Self(rawValue: "COUPON") }
        public static var discount: Self { Self(rawValue: "DISCOUNT") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct QueryCouponStockType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var xml: Self { Self(rawValue: "XML") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct QueryhotelbillState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var created: Self { Self(rawValue: "CREATED") }
        public static var userAccepted: Self { Self(rawValue: "USER_ACCEPTED") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
        public static var userPaid: Self { Self(rawValue: "USER_PAID") }
        public static var revoked: Self { Self(rawValue: "REVOKED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct QuerystateTradeScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var parking: Self { Self(rawValue: "PARKING") }
        public static var parkingSpace: Self { Self(rawValue: "PARKING SPACE") }
        public static var gas: Self { Self(rawValue: "GAS") }
        public static var highway: Self { Self(rawValue: "HIGHWAY") }
        public static var bridge: Self { Self(rawValue: "BRIDGE") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct QuerystateUserState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var paused: Self { Self(rawValue: "PAUSED") }
        public static var overdue: Self { Self(rawValue: "OVERDUE") }
        public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Recall: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var y: Self { Self(rawValue: "Y") }
        public static var n: Self { Self(rawValue: "N") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Receipt: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var y: Self { Self(rawValue: "Y") }
        public static var n: Self { Self(rawValue: "N") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReceiverType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }
        public static var personalOpenID: Self { Self(rawValue: "PERSONAL_OPENID") }
        public static var personalSubOpenID: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReceiversResult: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ResultCode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReturnAccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReturnApp: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var y: Self { Self(rawValue: "Y") }
        public static var n: Self { Self(rawValue: "N") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReturnCode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SceneID: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var product1: Self { Self(rawValue: "PRODUCT_1") }
        public static var product2: Self { Self(rawValue: "PRODUCT_2") }
        public static var product3: Self { Self(rawValue: "PRODUCT_3") }
        public static var product4: Self { Self(rawValue: "PRODUCT_4") }
        public static var product5: Self { Self(rawValue: "PRODUCT_5") }
        public static var product6: Self { Self(rawValue: "PRODUCT_6") }
        public static var product7: Self { Self(rawValue: "PRODUCT_7") }
        public static var product8: Self { Self(rawValue: "PRODUCT_8") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct HMACSignType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var hmacSHA256: Self { Self(rawValue: "HMAC-SHA256") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SubIsSubscribe: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var y: Self { Self(rawValue: "Y") }
        public static var n: Self { Self(rawValue: "N") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SubmitVersion: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var value3_0: Self { Self(rawValue: "3.0") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SupportDeductMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var deductProactiveOnly: Self { Self(rawValue: "DEDUCT_PROACTIVE_ONLY") }
        public static var deductAutopayOnly: Self { Self(rawValue: "DEDUCT_AUTOPAY_ONLY") }
        public static var deductAll: Self { Self(rawValue: "DEDUCT_ALL") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TarType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var gzip: Self { Self(rawValue: "GZIP") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var parking: Self { Self(rawValue: "PARKING") }
        public static var parkingSpace: Self { Self(rawValue: "PARKING SPACE") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var refund: Self { Self(rawValue: "REFUND") }
        public static var notpay: Self { Self(rawValue: "NOTPAY") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var revoked: Self { Self(rawValue: "REVOKED") }
        public static var userpaying: Self { Self(rawValue: "USERPAYING") }
        public static var payerror: Self { Self(rawValue: "PAYERROR") }
        public static var accept: Self { Self(rawValue: "ACCEPT") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pap: Self { Self(rawValue: "PAP") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UnifiedorderTradeType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var jsapi: Self { Self(rawValue: "JSAPI") }
        public static var app: Self { Self(rawValue: "APP") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UserState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var blocked: Self { Self(rawValue: "BLOCKED") }
        public static var overdue: Self { Self(rawValue: "OVERDUE") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct VerificationStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var underReview: Self { Self(rawValue: "Under review") }
        public static var approved: Self { Self(rawValue: "Approved") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct VerifyDepartment: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unionpay: Self { Self(rawValue: "UNIONPAY") }
        public static var netsunion: Self { Self(rawValue: "NETSUNION") }
        public static var others: Self { Self(rawValue: "OTHERS") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Version: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var value1_0: Self { Self(rawValue: "1.0") }
    }
}

extension APIv2 {
    /// The documented values; a value that is not among them is kept as it came.
    public struct WechatpayNegativeTest: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var micropayUserpaying: Self { Self(rawValue: "MICROPAY_USERPAYING") }
        public static var micropayTimeout: Self { Self(rawValue: "MICROPAY_TIMEOUT") }
        public static var micropayPayerror: Self { Self(rawValue: "MICROPAY_PAYERROR") }
        public static var micropayPayQueryTimeout: Self { Self(rawValue: "MICROPAY_PAY_QUERY_TIMEOUT") }
    }
}
