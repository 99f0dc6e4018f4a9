// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/cgi-bin`
    public var cgiBin: CgiBin { CgiBin(path: path.appending("cgi-bin")) }

    /// `v2/cgi-bin`
    public struct CgiBin: Endpoint {
        public let path: Path
    }
}

extension V2.CgiBin {
    /// `v2/cgi-bin/mch`
    public var mch: Mch { Mch(path: path.appending("mch")) }

    /// `v2/cgi-bin/mch`
    public struct Mch: Endpoint {
        public let path: Path
    }
}

extension V2.CgiBin.Mch {
    /// `v2/cgi-bin/mch/customs`
    public var customs: Customs { Customs(path: path.appending("customs")) }

    /// `v2/cgi-bin/mch/customs`
    public struct Customs: Endpoint {
        public let path: Path
    }
}

extension V2.CgiBin.Mch.Customs {
    /// `v2/cgi-bin/mch/customs/customdeclareorder`
    public var customdeclareorder: Customdeclareorder { Customdeclareorder(path: path.appending("customdeclareorder")) }

    /// `v2/cgi-bin/mch/customs/customdeclareorder`
    public struct Customdeclareorder: Endpoint {
        public let path: Path
    }
}

extension V2.CgiBin.Mch.Customs.Customdeclareorder {
    /// Submit additional order information to customs (提交订单附加信息).
    ///
    /// After an unknown outcome, `POST /v2/cgi-bin/mch/customs/customdeclarequery` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011985151)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Customs code (海关).
        public var customs: APIv2.Customs
        /// Merchant's customs record number (商户海关备案号).
        public var mchCustomsNo: String
        /// Customs duty in fen (关税).
        public var duty: Int?
        /// Type of action (报关类型).
        public var actionType: ActionType?
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String?
        /// Currency of the amount (币种).
        public var feeType: String?
        /// Sub-order amount in fen (应付金额).
        public var orderFee: Int?
        /// Logistics fee in fen (物流费).
        public var transportFee: Int?
        /// Price of the products, in fen (商品价格).
        public var productFee: Int?
        /// Type of certificate (证件类型).
        public var certType: CertType?
        /// Identity document number (证件号码).
        public var certID: String?
        /// Name (姓名).
        public var name: String?

        public init(
            appID: String,
            mchID: String,
            outTradeNo: String,
            transactionID: String,
            customs: APIv2.Customs,
            mchCustomsNo: String,
            duty: Int? = nil,
            actionType: ActionType? = nil,
            subOrderNo: String? = nil,
            feeType: String? = nil,
            orderFee: Int? = nil,
            transportFee: Int? = nil,
            productFee: Int? = nil,
            certType: CertType? = nil,
            certID: String? = nil,
            name: String? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.customs = customs
            self.mchCustomsNo = mchCustomsNo
            self.duty = duty
            self.actionType = actionType
            self.subOrderNo = subOrderNo
            self.feeType = feeType
            self.orderFee = orderFee
            self.transportFee = transportFee
            self.productFee = productFee
            self.certType = certType
            self.certID = certID
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.customs = try member.required("customs")
            self.mchCustomsNo = try member.required("mch_customs_no")
            self.duty = try member.ifPresent("duty")
            self.actionType = try member.ifPresent("action_type")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.feeType = try member.ifPresent("fee_type")
            self.orderFee = try member.ifPresent("order_fee")
            self.transportFee = try member.ifPresent("transport_fee")
            self.productFee = try member.ifPresent("product_fee")
            self.certType = try member.ifPresent("cert_type")
            self.certID = try member.ifPresent("cert_id")
            self.name = try member.ifPresent("name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.customs, "customs")
            try members.encode(self.mchCustomsNo, "mch_customs_no")
            try members.encodeIfPresent(self.duty, "duty")
            try members.encodeIfPresent(self.actionType, "action_type")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.orderFee, "order_fee")
            try members.encodeIfPresent(self.transportFee, "transport_fee")
            try members.encodeIfPresent(self.productFee, "product_fee")
            try members.encodeIfPresent(self.certType, "cert_type")
            try members.encodeIfPresent(self.certID, "cert_id")
            try members.encodeIfPresent(self.name, "name")
        }

        /// Type of action (报关类型).
        public struct ActionType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var add: Self { Self(rawValue: "ADD") }
            public static var modify: Self { Self(rawValue: "MODIFY") }
        }

        /// Type of certificate (证件类型).
        public struct CertType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var idcard: Self { Self(rawValue: "IDCARD") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Signature type (签名类型).
        public var signType: APIv2.CustomdeclareorderSignType
        /// Signature (签名).
        public var sign: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Current state of the record (状态码).
        public var state: State
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String?
        /// WeChat Pay sub-order number (微信子订单号).
        public var subOrderID: String?
        /// Time of the last update (最后更新时间).
        public var modifyTime: String
        /// Result of matching orderer and payer (订购人和支付人身份信息校验结果).
        public var certCheckResult: CertCheckResult
        /// Verifying organization.
        public var verifyDepartment: APIv2.VerifyDepartment
        /// Verifying organization's transaction number (验核机构交易流水号).
        public var verifyDepartmentTradeID: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            signType: APIv2.CustomdeclareorderSignType,
            sign: String? = nil,
            appID: String,
            mchID: String,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            state: State,
            transactionID: String,
            outTradeNo: String,
            subOrderNo: String? = nil,
            subOrderID: String? = nil,
            modifyTime: String,
            certCheckResult: CertCheckResult,
            verifyDepartment: APIv2.VerifyDepartment,
            verifyDepartmentTradeID: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.signType = signType
            self.sign = sign
            self.appID = appID
            self.mchID = mchID
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.state = state
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.subOrderNo = subOrderNo
            self.subOrderID = subOrderID
            self.modifyTime = modifyTime
            self.certCheckResult = certCheckResult
            self.verifyDepartment = verifyDepartment
            self.verifyDepartmentTradeID = verifyDepartmentTradeID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.signType = try member.required("sign_type")
            self.sign = try member.ifPresent("sign")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.state = try member.required("state")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.subOrderID = try member.ifPresent("sub_order_id")
            self.modifyTime = try member.required("modify_time")
            self.certCheckResult = try member.required("cert_check_result")
            self.verifyDepartment = try member.required("verify_department")
            self.verifyDepartmentTradeID = try member.required("verify_department_trade_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.signType, "sign_type")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.state, "state")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encodeIfPresent(self.subOrderID, "sub_order_id")
            try members.encode(self.modifyTime, "modify_time")
            try members.encode(self.certCheckResult, "cert_check_result")
            try members.encode(self.verifyDepartment, "verify_department")
            try members.encode(self.verifyDepartmentTradeID, "verify_department_trade_id")
        }

        /// Current state of the record (状态码).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var ndeclared: Self { Self(rawValue: "NDECLARED") }
            public static var submitted: Self { Self(rawValue: "SUBMITTED") }
            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
            public static var except: Self { Self(rawValue: "EXCEPT") }
        }

        /// Result of matching orderer and payer (订购人和支付人身份信息校验结果).
        public struct CertCheckResult: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unchecked: Self { Self(rawValue: "UNCHECKED") }
            public static var same: Self { Self(rawValue: "SAME") }
            public static var different: Self { Self(rawValue: "DIFFERENT") }
        }
    }
}

extension V2.CgiBin.Mch.Customs {
    /// `v2/cgi-bin/mch/customs/customdeclarequery`
    public var customdeclarequery: Customdeclarequery { Customdeclarequery(path: path.appending("customdeclarequery")) }

    /// `v2/cgi-bin/mch/customs/customdeclarequery`
    public struct Customdeclarequery: Endpoint {
        public let path: Path
    }
}

extension V2.CgiBin.Mch.Customs.Customdeclarequery {
    /// Query additional order information at customs (查询订单附加信息).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011985273)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Signature type (签名类型).
        public var signType: APIv2.CustomdeclareorderSignType?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String
        /// WeChat Pay sub-order number (微信子订单号).
        public var subOrderID: String
        /// Customs code (海关).
        public var customs: APIv2.Customs

        public init(
            signType: APIv2.CustomdeclareorderSignType? = nil,
            appID: String,
            mchID: String,
            outTradeNo: String? = nil,
            transactionID: String? = nil,
            subOrderNo: String,
            subOrderID: String,
            customs: APIv2.Customs
        ) {
            self.signType = signType
            self.appID = appID
            self.mchID = mchID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.subOrderNo = subOrderNo
            self.subOrderID = subOrderID
            self.customs = customs
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.signType = try member.ifPresent("sign_type")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.subOrderNo = try member.required("sub_order_no")
            self.subOrderID = try member.required("sub_order_id")
            self.customs = try member.required("customs")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.subOrderNo, "sub_order_no")
            try members.encode(self.subOrderID, "sub_order_id")
            try members.encode(self.customs, "customs")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Signature (签名).
        public var sign: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Quantity (笔数).
        public var count: Int
        /// Verifying organization.
        public var verifyDepartment: APIv2.VerifyDepartment
        /// Verifying organization's transaction number (验核机构交易流水号).
        public var verifyDepartmentTradeID: String
        /// Merchant's own sub-order number, nth (商户子订单号).
        public var subOrderNo: Numbered<String>?
        /// WeChat Pay sub-order number, nth (微信子订单号).
        public var subOrderID: Numbered<String>?
        /// Merchant's customs record number, nth (商户海关备案号).
        public var mchCustomsNo: Numbered<String>?
        /// Customs, nth (海关).
        public var customs: Numbered<Customs>?
        /// Currency, nth (币种).
        public var feeType: Numbered<String>?
        /// Amount payable, nth, in fen (应付金额).
        public var orderFee: Numbered<Int>?
        /// Customs duty, nth, in fen (关税).
        public var duty: Numbered<Int>?
        /// Logistics fee, nth, in fen (物流费).
        public var transportFee: Numbered<Int>?
        /// Product price, nth, in fen (商品价格).
        public var productFee: Numbered<Int>?
        /// State code, nth (状态码).
        public var state: Numbered<State>?
        /// Explanation of declaration's result, nth (申报结果说明).
        public var explanation: Numbered<String>?
        /// Time of the last update, nth (最后更新时间).
        public var modifyTime: Numbered<String>?
        /// Orderer and payer match result, nth (订购人和支付人身份信息校验结果).
        public var certCheckResult: Numbered<CertCheckResult>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            sign: String? = nil,
            appID: String,
            mchID: String,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            transactionID: String,
            count: Int,
            verifyDepartment: APIv2.VerifyDepartment,
            verifyDepartmentTradeID: String,
            subOrderNo: Numbered<String>? = nil,
            subOrderID: Numbered<String>? = nil,
            mchCustomsNo: Numbered<String>? = nil,
            customs: Numbered<Customs>? = nil,
            feeType: Numbered<String>? = nil,
            orderFee: Numbered<Int>? = nil,
            duty: Numbered<Int>? = nil,
            transportFee: Numbered<Int>? = nil,
            productFee: Numbered<Int>? = nil,
            state: Numbered<State>? = nil,
            explanation: Numbered<String>? = nil,
            modifyTime: Numbered<String>? = nil,
            certCheckResult: Numbered<CertCheckResult>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.sign = sign
            self.appID = appID
            self.mchID = mchID
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.transactionID = transactionID
            self.count = count
            self.verifyDepartment = verifyDepartment
            self.verifyDepartmentTradeID = verifyDepartmentTradeID
            self.subOrderNo = subOrderNo
            self.subOrderID = subOrderID
            self.mchCustomsNo = mchCustomsNo
            self.customs = customs
            self.feeType = feeType
            self.orderFee = orderFee
            self.duty = duty
            self.transportFee = transportFee
            self.productFee = productFee
            self.state = state
            self.explanation = explanation
            self.modifyTime = modifyTime
            self.certCheckResult = certCheckResult
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.sign = try member.ifPresent("sign")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.transactionID = try member.required("transaction_id")
            self.count = try member.required("count")
            self.verifyDepartment = try member.required("verify_department")
            self.verifyDepartmentTradeID = try member.required("verify_department_trade_id")
            self.subOrderNo = try member.numbered("sub_order_no_", 1)
            self.subOrderID = try member.numbered("sub_order_id_", 1)
            self.mchCustomsNo = try member.numbered("mch_customs_no_", 1)
            self.customs = try member.numbered("customs_", 1)
            self.feeType = try member.numbered("fee_type_", 1)
            self.orderFee = try member.numbered("order_fee_", 1)
            self.duty = try member.numbered("duty_", 1)
            self.transportFee = try member.numbered("transport_fee_", 1)
            self.productFee = try member.numbered("product_fee_", 1)
            self.state = try member.numbered("state_", 1)
            self.explanation = try member.numbered("explanation_", 1)
            self.modifyTime = try member.numbered("modify_time_", 1)
            self.certCheckResult = try member.numbered("cert_check_result_", 1)
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.count, "count")
            try members.encode(self.verifyDepartment, "verify_department")
            try members.encode(self.verifyDepartmentTradeID, "verify_department_trade_id")
            try members.encodeNumbered(self.subOrderNo, "sub_order_no_")
            try members.encodeNumbered(self.subOrderID, "sub_order_id_")
            try members.encodeNumbered(self.mchCustomsNo, "mch_customs_no_")
            try members.encodeNumbered(self.customs, "customs_")
            try members.encodeNumbered(self.feeType, "fee_type_")
            try members.encodeNumbered(self.orderFee, "order_fee_")
            try members.encodeNumbered(self.duty, "duty_")
            try members.encodeNumbered(self.transportFee, "transport_fee_")
            try members.encodeNumbered(self.productFee, "product_fee_")
            try members.encodeNumbered(self.state, "state_")
            try members.encodeNumbered(self.explanation, "explanation_")
            try members.encodeNumbered(self.modifyTime, "modify_time_")
            try members.encodeNumbered(self.certCheckResult, "cert_check_result_")
        }

        /// Customs, nth (海关).
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

        /// State code, nth (状态码).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var ndeclared: Self { Self(rawValue: "NDECLARED") }
            public static var submitted: Self { Self(rawValue: "SUBMITTED") }
            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
            public static var except: Self { Self(rawValue: "EXCEPT") }
        }

        /// Orderer and payer match result, nth (订购人和支付人身份信息校验结果).
        public struct CertCheckResult: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unchecked: Self { Self(rawValue: "UNCHECKED") }
            public static var same: Self { Self(rawValue: "SAME") }
            public static var different: Self { Self(rawValue: "DIFFERENT") }
        }
    }
}

extension V2.CgiBin.Mch {
    /// `v2/cgi-bin/mch/newcustoms`
    public var newcustoms: Newcustoms { Newcustoms(path: path.appending("newcustoms")) }

    /// `v2/cgi-bin/mch/newcustoms`
    public struct Newcustoms: Endpoint {
        public let path: Path
    }
}

extension V2.CgiBin.Mch.Newcustoms {
    /// `v2/cgi-bin/mch/newcustoms/customdeclareredeclare`
    public var customdeclareredeclare: Customdeclareredeclare { Customdeclareredeclare(path: path.appending("customdeclareredeclare")) }

    /// `v2/cgi-bin/mch/newcustoms/customdeclareredeclare`
    public struct Customdeclareredeclare: Endpoint {
        public let path: Path
    }
}

extension V2.CgiBin.Mch.Newcustoms.Customdeclareredeclare {
    /// Resend additional order information to customs (重推订单附加信息).
    ///
    /// After an unknown outcome, `POST /v2/cgi-bin/mch/customs/customdeclarequery` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011985318)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Signature type (签名类型).
        public var signType: APIv2.CustomdeclareorderSignType?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String?
        /// WeChat Pay sub-order number (微信子订单号).
        public var subOrderID: String?
        /// Customs code (海关).
        public var customs: APIv2.Customs
        /// Merchant's customs record number (商户海关备案号).
        public var mchCustomsNo: String

        public init(
            signType: APIv2.CustomdeclareorderSignType? = nil,
            appID: String,
            mchID: String,
            outTradeNo: String? = nil,
            transactionID: String? = nil,
            subOrderNo: String? = nil,
            subOrderID: String? = nil,
            customs: APIv2.Customs,
            mchCustomsNo: String
        ) {
            self.signType = signType
            self.appID = appID
            self.mchID = mchID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.subOrderNo = subOrderNo
            self.subOrderID = subOrderID
            self.customs = customs
            self.mchCustomsNo = mchCustomsNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.signType = try member.ifPresent("sign_type")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.subOrderID = try member.ifPresent("sub_order_id")
            self.customs = try member.required("customs")
            self.mchCustomsNo = try member.required("mch_customs_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encodeIfPresent(self.subOrderID, "sub_order_id")
            try members.encode(self.customs, "customs")
            try members.encode(self.mchCustomsNo, "mch_customs_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Signature type (签名类型).
        public var signType: APIv2.CustomdeclareorderSignType
        /// Signature (签名).
        public var sign: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Current state of the record (状态码).
        public var state: State
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String?
        /// WeChat Pay sub-order number (微信子订单号).
        public var subOrderID: String?
        /// Time of the last update (最后更新时间).
        public var modifyTime: String
        /// Explanation of the declaration's result (申报结果说明).
        public var explanation: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            signType: APIv2.CustomdeclareorderSignType,
            sign: String? = nil,
            appID: String,
            mchID: String,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            state: State,
            transactionID: String,
            outTradeNo: String,
            subOrderNo: String? = nil,
            subOrderID: String? = nil,
            modifyTime: String,
            explanation: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.signType = signType
            self.sign = sign
            self.appID = appID
            self.mchID = mchID
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.state = state
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.subOrderNo = subOrderNo
            self.subOrderID = subOrderID
            self.modifyTime = modifyTime
            self.explanation = explanation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.signType = try member.required("sign_type")
            self.sign = try member.ifPresent("sign")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.state = try member.required("state")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.subOrderID = try member.ifPresent("sub_order_id")
            self.modifyTime = try member.required("modify_time")
            self.explanation = try member.ifPresent("explanation")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.signType, "sign_type")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.state, "state")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encodeIfPresent(self.subOrderID, "sub_order_id")
            try members.encode(self.modifyTime, "modify_time")
            try members.encodeIfPresent(self.explanation, "explanation")
        }

        /// Current state of the record (状态码).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var undeclared: Self { Self(rawValue: "UNDECLARED") }
            public static var submitted: Self { Self(rawValue: "SUBMITTED") }
            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
            public static var except: Self { Self(rawValue: "EXCEPT") }
        }
    }
}
