// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/xdc`
    public var xdc: Xdc { Xdc(path: path.appending("xdc")) }

    /// `v2/xdc`
    public struct Xdc: Endpoint {
        public let path: Path
    }
}

extension V2.Xdc {
    /// `v2/xdc/apiv2getsignkey`
    public var apiv2getsignkey: Apiv2getsignkey { Apiv2getsignkey(path: path.appending("apiv2getsignkey")) }

    /// `v2/xdc/apiv2getsignkey`
    public struct Apiv2getsignkey: Endpoint {
        public let path: Path
    }
}

extension V2.Xdc.Apiv2getsignkey {
    /// `v2/xdc/apiv2getsignkey/sign`
    public var sign: Sign { Sign(path: path.appending("sign")) }

    /// `v2/xdc/apiv2getsignkey/sign`
    public struct Sign: Endpoint {
        public let path: Path
    }
}

extension V2.Xdc.Apiv2getsignkey.Sign {
    /// `v2/xdc/apiv2getsignkey/sign/getsignkey`
    public var getsignkey: Getsignkey { Getsignkey(path: path.appending("getsignkey")) }

    /// `v2/xdc/apiv2getsignkey/sign/getsignkey`
    public struct Getsignkey: Endpoint {
        public let path: Path
    }
}

extension V2.Xdc.Apiv2getsignkey.Sign.Getsignkey {
    /// Get the sandbox signing key (获取沙箱环境密钥).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String

        public init(
            mchID: String
        ) {
            self.mchID = mchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sandbox signing key (沙箱密钥).
        public var sandboxSignkey: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            mchID: String,
            sandboxSignkey: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.mchID = mchID
            self.sandboxSignkey = sandboxSignkey
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.mchID = try member.required("mch_id")
            self.sandboxSignkey = try member.ifPresent("sandbox_signkey")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.sandboxSignkey, "sandbox_signkey")
        }
    }
}

extension V2.Xdc {
    /// `v2/xdc/apiv2sandbox`
    public var apiv2sandbox: Apiv2sandbox { Apiv2sandbox(path: path.appending("apiv2sandbox")) }

    /// `v2/xdc/apiv2sandbox`
    public struct Apiv2sandbox: Endpoint {
        public let path: Path
    }
}

extension V2.Xdc.Apiv2sandbox {
    /// `v2/xdc/apiv2sandbox/pay`
    public var pay: Pay { Pay(path: path.appending("pay")) }

    /// `v2/xdc/apiv2sandbox/pay`
    public struct Pay: Endpoint {
        public let path: Path
    }
}

extension V2.Xdc.Apiv2sandbox.Pay {
    /// `v2/xdc/apiv2sandbox/pay/micropay`
    public var micropay: Micropay { Micropay(path: path.appending("micropay")) }

    /// `v2/xdc/apiv2sandbox/pay/micropay`
    public struct Micropay: Endpoint {
        public let path: Path
    }
}

extension V2.Xdc.Apiv2sandbox.Pay.Micropay {
    /// Pay by payment code in the sandbox (沙箱付款码支付).
    ///
    /// After an unknown outcome, `POST /v2/xdc/apiv2sandbox/pay/orderquery` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - wechatpayNegativeTest: Name of the negative test case (异常用例名称).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
    @discardableResult
    public func post(_ body: PostBody, wechatpayNegativeTest: APIv2.WechatpayNegativeTest? = nil) async throws -> PostReply {
        try await path.call(.post, body, headers: ["Wechatpay-Negative-Test": wechatpayNegativeTest?.rawValue])
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Body of notification (商品描述).
        public var body: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Signature type (签名类型).
        public var signType: APIv2.SignType?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Total amount of the order, in fen (订单金额).
        public var totalFee: Int
        /// Currency of the amount (货币类型).
        public var feeType: String?
        /// Authorization code (授权码).
        public var authCode: String

        public init(
            appID: String,
            mchID: String,
            body: String,
            outTradeNo: String,
            signType: APIv2.SignType? = nil,
            attach: String? = nil,
            totalFee: Int,
            feeType: String? = nil,
            authCode: String
        ) {
            self.appID = appID
            self.mchID = mchID
            self.body = body
            self.outTradeNo = outTradeNo
            self.signType = signType
            self.attach = attach
            self.totalFee = totalFee
            self.feeType = feeType
            self.authCode = authCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.body = try member.required("body")
            self.outTradeNo = try member.required("out_trade_no")
            self.signType = try member.ifPresent("sign_type")
            self.attach = try member.ifPresent("attach")
            self.totalFee = try member.required("total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.authCode = try member.required("auth_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.body, "body")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.authCode, "auth_code")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.PayReply
}

extension V2.Xdc.Apiv2sandbox.Pay {
    /// `v2/xdc/apiv2sandbox/pay/orderquery`
    public var orderquery: Orderquery { Orderquery(path: path.appending("orderquery")) }

    /// `v2/xdc/apiv2sandbox/pay/orderquery`
    public struct Orderquery: Endpoint {
        public let path: Path
    }
}

extension V2.Xdc.Apiv2sandbox.Pay.Orderquery {
    /// Query an order in the sandbox (沙箱订单查询).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - wechatpayNegativeTest: Name of the negative test case (异常用例名称).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
    @discardableResult
    public func post(_ body: PostBody, wechatpayNegativeTest: APIv2.WechatpayNegativeTest? = nil) async throws -> PostReply {
        try await path.call(.post, body, headers: ["Wechatpay-Negative-Test": wechatpayNegativeTest?.rawValue])
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.CloseorderRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.PayReply
}
