// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/mmpaysptrans`
    public var mmpaysptrans: Mmpaysptrans { Mmpaysptrans(path: path.appending("mmpaysptrans")) }

    /// `v2/mmpaysptrans`
    public struct Mmpaysptrans: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaysptrans {
    /// `v2/mmpaysptrans/pay_bank`
    public var pay_bank: PayBank { PayBank(path: path.appending("pay_bank")) }

    /// `v2/mmpaysptrans/pay_bank`
    public struct PayBank: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaysptrans.PayBank {
    /// Make a payment to a bank card (发起付款).
    ///
    /// After an unknown outcome, `POST /v2/mmpaysptrans/query_bank` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `partner_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011939840)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own order number (商户企业付款单号).
        public var partnerTradeNo: String
        /// Payee's bank card number, encrypted (收款方银行卡号).
        public var encBankNo: Sensitive
        /// Payee's name, encrypted (收款方用户名).
        public var encTrueName: Sensitive
        /// Bank code (收款方开户行).
        public var bankCode: String
        /// Amount in fen (付款金额).
        public var amount: Int
        /// Description of the payment (付款说明).
        public var desc: String?

        public init(
            mchID: String,
            partnerTradeNo: String,
            encBankNo: Sensitive,
            encTrueName: Sensitive,
            bankCode: String,
            amount: Int,
            desc: String? = nil
        ) {
            self.mchID = mchID
            self.partnerTradeNo = partnerTradeNo
            self.encBankNo = encBankNo
            self.encTrueName = encTrueName
            self.bankCode = bankCode
            self.amount = amount
            self.desc = desc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.encBankNo = try member.required("enc_bank_no")
            self.encTrueName = try member.required("enc_true_name")
            self.bankCode = try member.required("bank_code")
            self.amount = try member.required("amount")
            self.desc = try member.ifPresent("desc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encode(self.encBankNo, "enc_bank_no")
            try members.encode(self.encTrueName, "enc_true_name")
            try members.encode(self.bankCode, "bank_code")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.desc, "desc")
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
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own order number (商户企业付款单号).
        public var partnerTradeNo: String
        /// Amount in fen (代付金额).
        public var amount: Int
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// WeChat Pay payment number (微信企业付款单号).
        public var paymentNo: String
        /// Handling fee in fen (手续费金额).
        public var cmmsAmt: Int

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            mchID: String,
            partnerTradeNo: String,
            amount: Int,
            nonceStr: String? = nil,
            sign: String? = nil,
            paymentNo: String,
            cmmsAmt: Int
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.mchID = mchID
            self.partnerTradeNo = partnerTradeNo
            self.amount = amount
            self.nonceStr = nonceStr
            self.sign = sign
            self.paymentNo = paymentNo
            self.cmmsAmt = cmmsAmt
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.mchID = try member.required("mch_id")
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.amount = try member.required("amount")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.paymentNo = try member.required("payment_no")
            self.cmmsAmt = try member.required("cmms_amt")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.paymentNo, "payment_no")
            try members.encode(self.cmmsAmt, "cmms_amt")
        }
    }
}

extension V2.Mmpaysptrans {
    /// `v2/mmpaysptrans/query_bank`
    public var query_bank: QueryBank { QueryBank(path: path.appending("query_bank")) }

    /// `v2/mmpaysptrans/query_bank`
    public struct QueryBank: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaysptrans.QueryBank {
    /// Query a payment to a bank card (查询付款).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011941066)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own order number (商户企业付款单号).
        public var partnerTradeNo: String

        public init(
            mchID: String,
            partnerTradeNo: String
        ) {
            self.mchID = mchID
            self.partnerTradeNo = partnerTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.partnerTradeNo = try member.required("partner_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
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
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own order number (商户企业付款单号).
        public var partnerTradeNo: String
        /// WeChat Pay payment number (微信企业付款单号).
        public var paymentNo: String?
        /// MD5 of the bank card number (银行卡号).
        public var bankNoMd5: String?
        /// MD5 of the user's real name (用户真实姓名).
        public var trueNameMd5: String?
        /// Amount in fen (代付金额).
        public var amount: Int?
        /// Current status of the record (代付单状态).
        public var status: Status
        /// Handling fee in fen (手续费金额).
        public var cmmsAmt: Int?
        /// Time of creation (商户下单时间).
        public var createTime: String?
        /// Time the payment succeeded (成功付款时间).
        public var paySuccTime: String?
        /// Reason (失败原因).
        public var reason: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            mchID: String,
            partnerTradeNo: String,
            paymentNo: String? = nil,
            bankNoMd5: String? = nil,
            trueNameMd5: String? = nil,
            amount: Int? = nil,
            status: Status,
            cmmsAmt: Int? = nil,
            createTime: String? = nil,
            paySuccTime: String? = nil,
            reason: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.mchID = mchID
            self.partnerTradeNo = partnerTradeNo
            self.paymentNo = paymentNo
            self.bankNoMd5 = bankNoMd5
            self.trueNameMd5 = trueNameMd5
            self.amount = amount
            self.status = status
            self.cmmsAmt = cmmsAmt
            self.createTime = createTime
            self.paySuccTime = paySuccTime
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.mchID = try member.required("mch_id")
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.paymentNo = try member.ifPresent("payment_no")
            self.bankNoMd5 = try member.ifPresent("bank_no_md5")
            self.trueNameMd5 = try member.ifPresent("true_name_md5")
            self.amount = try member.ifPresent("amount")
            self.status = try member.required("status")
            self.cmmsAmt = try member.ifPresent("cmms_amt")
            self.createTime = try member.ifPresent("create_time")
            self.paySuccTime = try member.ifPresent("pay_succ_time")
            self.reason = try member.ifPresent("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encodeIfPresent(self.paymentNo, "payment_no")
            try members.encodeIfPresent(self.bankNoMd5, "bank_no_md5")
            try members.encodeIfPresent(self.trueNameMd5, "true_name_md5")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.status, "status")
            try members.encodeIfPresent(self.cmmsAmt, "cmms_amt")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.paySuccTime, "pay_succ_time")
            try members.encodeIfPresent(self.reason, "reason")
        }

        /// Current status of the record (代付单状态).
        public struct Status: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var failed: Self { Self(rawValue: "FAILED") }
            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var bankFail: Self { Self(rawValue: "BANK_FAIL") }
        }
    }
}
