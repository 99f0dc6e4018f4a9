// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/fund`
    public var fund: Fund { Fund(path: path.appending("fund")) }

    /// `v2/fund`
    public struct Fund: Endpoint {
        public let path: Path
    }
}

extension V2.Fund {
    /// `v2/fund/queryautowithdrawbydate`
    public var queryautowithdrawbydate: Queryautowithdrawbydate { Queryautowithdrawbydate(path: path.appending("queryautowithdrawbydate")) }

    /// `v2/fund/queryautowithdrawbydate`
    public struct Queryautowithdrawbydate: Endpoint {
        public let path: Path
    }
}

extension V2.Fund.Queryautowithdrawbydate {
    /// Query automatic withdrawal status by date (查询提现状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4014115346)
    @available(*, deprecated, message: "The platform closed this operation on 2023-03-13.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Date (日期).
        public var date: String

        public init(
            mchID: String,
            subMchID: String,
            signType: APIv2.HMACSignType,
            date: String
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.signType = signType
            self.date = date
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.signType = try member.required("sign_type")
            self.date = try member.required("date")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.date, "date")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
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
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType?
        /// Signature (签名).
        public var sign: String?
        /// Date (日期).
        public var date: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String
        /// Random string (随机字符).
        public var nonceStr: String?
        /// Withdrawal status (单据状态).
        public var withdrawStatus: String
        /// Reason for the failure (单据失败原因).
        public var failReason: String?
        /// WeChat Pay withdrawal number (提现单单据ID).
        public var withdrawID: String?
        /// Amount in fen (金额).
        public var amount: Int?
        /// Time of creation (单据创建时间).
        public var createTime: String?
        /// Time of success (单据成功时间).
        public var successTime: String?
        /// Time of the refund (单据退票时间).
        public var refundTime: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            signType: APIv2.HMACSignType? = nil,
            sign: String? = nil,
            date: String,
            mchID: String,
            subMchID: String,
            nonceStr: String? = nil,
            withdrawStatus: String,
            failReason: String? = nil,
            withdrawID: String? = nil,
            amount: Int? = nil,
            createTime: String? = nil,
            successTime: String? = nil,
            refundTime: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.signType = signType
            self.sign = sign
            self.date = date
            self.mchID = mchID
            self.subMchID = subMchID
            self.nonceStr = nonceStr
            self.withdrawStatus = withdrawStatus
            self.failReason = failReason
            self.withdrawID = withdrawID
            self.amount = amount
            self.createTime = createTime
            self.successTime = successTime
            self.refundTime = refundTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.signType = try member.ifPresent("sign_type")
            self.sign = try member.ifPresent("sign")
            self.date = try member.required("date")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.withdrawStatus = try member.required("withdraw_status")
            self.failReason = try member.ifPresent("fail_reason")
            self.withdrawID = try member.ifPresent("withdraw_id")
            self.amount = try member.ifPresent("amount")
            self.createTime = try member.ifPresent("create_time")
            self.successTime = try member.ifPresent("success_time")
            self.refundTime = try member.ifPresent("refund_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.date, "date")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encode(self.withdrawStatus, "withdraw_status")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.withdrawID, "withdraw_id")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.refundTime, "refund_time")
        }
    }
}

extension V2.Fund {
    /// `v2/fund/reautowithdrawbydate`
    public var reautowithdrawbydate: Reautowithdrawbydate { Reautowithdrawbydate(path: path.appending("reautowithdrawbydate")) }

    /// `v2/fund/reautowithdrawbydate`
    public struct Reautowithdrawbydate: Endpoint {
        public let path: Path
    }
}

extension V2.Fund.Reautowithdrawbydate {
    /// Retry an automatic withdrawal by date (重新发起提现).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3)
    @available(*, deprecated, message: "The platform closed this operation on 2020-04-13.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (服务商商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String
        /// Date (自动提现单提现日期).
        public var date: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            mchID: String,
            subMchID: String,
            date: String,
            signType: APIv2.HMACSignType
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.date = date
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.date = try member.required("date")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.date, "date")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
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
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType?
        /// Signature (签名).
        public var sign: String?
        /// Date (自动提现单提现日期).
        public var date: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String
        /// WeChat Pay withdrawal number (提现单单据ID).
        public var withdrawID: String
        /// Amount in fen (金额).
        public var amount: Int
        /// Time of creation (单据创建时间).
        public var createTime: String
        /// Random string (随机字符).
        public var nonceStr: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            signType: APIv2.HMACSignType? = nil,
            sign: String? = nil,
            date: String,
            mchID: String,
            subMchID: String,
            withdrawID: String,
            amount: Int,
            createTime: String,
            nonceStr: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.signType = signType
            self.sign = sign
            self.date = date
            self.mchID = mchID
            self.subMchID = subMchID
            self.withdrawID = withdrawID
            self.amount = amount
            self.createTime = createTime
            self.nonceStr = nonceStr
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.signType = try member.ifPresent("sign_type")
            self.sign = try member.ifPresent("sign")
            self.date = try member.required("date")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.withdrawID = try member.required("withdraw_id")
            self.amount = try member.required("amount")
            self.createTime = try member.required("create_time")
            self.nonceStr = try member.ifPresent("nonce_str")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.date, "date")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.withdrawID, "withdraw_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
        }
    }
}
