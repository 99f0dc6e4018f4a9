// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/applyment`
    public var applyment: Applyment { Applyment(path: path.appending("applyment")) }

    /// `v2/applyment`
    public struct Applyment: Endpoint {
        public let path: Path
    }
}

extension V2.Applyment {
    /// `v2/applyment/micro`
    public var micro: Micro { Micro(path: path.appending("micro")) }

    /// `v2/applyment/micro`
    public struct Micro: Endpoint {
        public let path: Path
    }
}

extension V2.Applyment.Micro {
    /// `v2/applyment/micro/getstate`
    public var getstate: Getstate { Getstate(path: path.appending("getstate")) }

    /// `v2/applyment/micro/getstate`
    public struct Getstate: Endpoint {
        public let path: Path
    }
}

extension V2.Applyment.Micro.Getstate {
    /// Query a micro-merchant onboarding application (查询申请状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3)
    @available(*, deprecated, message: "The platform closed this operation on 2023-05-23.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// WeChat Pay application number (商户申请单号).
        public var applymentID: String?
        /// Business application number (业务申请编号).
        public var businessCode: String?

        public init(
            version: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            applymentID: String? = nil,
            businessCode: String? = nil
        ) {
            self.version = version
            self.mchID = mchID
            self.signType = signType
            self.applymentID = applymentID
            self.businessCode = businessCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.applymentID = try member.ifPresent("applyment_id")
            self.businessCode = try member.ifPresent("business_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encodeIfPresent(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.businessCode, "business_code")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
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
        /// WeChat Pay application number (商户申请单号).
        public var applymentID: String
        /// State of the application (申请状态).
        public var applymentState: String
        /// Description of the application's state (申请状态描述).
        public var applymentStateDesc: String
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String?
        /// Signing link (签约链接).
        public var signURL: String?
        /// Details of the review (审核详情).
        public var auditDetail: String?
        /// Parameter name (参数名称).
        public var paramName: String
        /// Reason for the rejection (驳回原因).
        public var rejectReason: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            applymentID: String,
            applymentState: String,
            applymentStateDesc: String,
            subMchID: String? = nil,
            signURL: String? = nil,
            auditDetail: String? = nil,
            paramName: String,
            rejectReason: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.applymentID = applymentID
            self.applymentState = applymentState
            self.applymentStateDesc = applymentStateDesc
            self.subMchID = subMchID
            self.signURL = signURL
            self.auditDetail = auditDetail
            self.paramName = paramName
            self.rejectReason = rejectReason
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
            self.applymentID = try member.required("applyment_id")
            self.applymentState = try member.required("applyment_state")
            self.applymentStateDesc = try member.required("applyment_state_desc")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.signURL = try member.ifPresent("sign_url")
            self.auditDetail = try member.ifPresent("audit_detail")
            self.paramName = try member.required("param_name")
            self.rejectReason = try member.required("reject_reason")
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
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.applymentState, "applyment_state")
            try members.encode(self.applymentStateDesc, "applyment_state_desc")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.signURL, "sign_url")
            try members.encodeIfPresent(self.auditDetail, "audit_detail")
            try members.encode(self.paramName, "param_name")
            try members.encode(self.rejectReason, "reject_reason")
        }
    }
}

extension V2.Applyment.Micro {
    /// `v2/applyment/micro/getupgradestate`
    public var getupgradestate: Getupgradestate { Getupgradestate(path: path.appending("getupgradestate")) }

    /// `v2/applyment/micro/getupgradestate`
    public struct Getupgradestate: Endpoint {
        public let path: Path
    }
}

extension V2.Applyment.Micro.Getupgradestate {
    /// Query a micro-merchant upgrade application (查询升级申请单状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3)
    @available(*, deprecated, message: "The platform closed this operation on 2023-05-23.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String

        public init(
            version: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            subMchID: String
        ) {
            self.version = version
            self.mchID = mchID
            self.signType = signType
            self.subMchID = subMchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.subMchID = try member.required("sub_mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.subMchID, "sub_mch_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
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
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String
        /// State of the application (申请状态).
        public var applymentState: String
        /// Description of the application's state (申请状态描述).
        public var applymentStateDesc: String
        /// Signing QR code (签约二维码).
        public var signQrcode: String?
        /// Signing link (签约链接).
        public var signURL: String?
        /// Details of the review (审核详情).
        public var auditDetail: String?
        /// Account name (付款户名).
        public var accountName: String
        /// Amount paid, in fen (汇款金额).
        public var payAmount: String
        /// Receiving card number (收款卡号).
        public var destinationAccountNumber: String
        /// Receiving account name (收款户名).
        public var destinationAccountName: String
        /// Bank of the receiving account (开户银行).
        public var destinationAccountBank: String
        /// City (省市信息).
        public var city: String
        /// Remark (备注信息).
        public var remark: String
        /// Deadline (汇款截止时间).
        public var deadlineTime: String
        /// Parameter name (参数名称).
        public var paramName: String
        /// Reason for the rejection (驳回原因).
        public var rejectReason: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            subMchID: String,
            applymentState: String,
            applymentStateDesc: String,
            signQrcode: String? = nil,
            signURL: String? = nil,
            auditDetail: String? = nil,
            accountName: String,
            payAmount: String,
            destinationAccountNumber: String,
            destinationAccountName: String,
            destinationAccountBank: String,
            city: String,
            remark: String,
            deadlineTime: String,
            paramName: String,
            rejectReason: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.subMchID = subMchID
            self.applymentState = applymentState
            self.applymentStateDesc = applymentStateDesc
            self.signQrcode = signQrcode
            self.signURL = signURL
            self.auditDetail = auditDetail
            self.accountName = accountName
            self.payAmount = payAmount
            self.destinationAccountNumber = destinationAccountNumber
            self.destinationAccountName = destinationAccountName
            self.destinationAccountBank = destinationAccountBank
            self.city = city
            self.remark = remark
            self.deadlineTime = deadlineTime
            self.paramName = paramName
            self.rejectReason = rejectReason
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
            self.subMchID = try member.required("sub_mch_id")
            self.applymentState = try member.required("applyment_state")
            self.applymentStateDesc = try member.required("applyment_state_desc")
            self.signQrcode = try member.ifPresent("sign_qrcode")
            self.signURL = try member.ifPresent("sign_url")
            self.auditDetail = try member.ifPresent("audit_detail")
            self.accountName = try member.required("account_name")
            self.payAmount = try member.required("pay_amount")
            self.destinationAccountNumber = try member.required("destination_account_number")
            self.destinationAccountName = try member.required("destination_account_name")
            self.destinationAccountBank = try member.required("destination_account_bank")
            self.city = try member.required("city")
            self.remark = try member.required("remark")
            self.deadlineTime = try member.required("deadline_time")
            self.paramName = try member.required("param_name")
            self.rejectReason = try member.required("reject_reason")
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
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.applymentState, "applyment_state")
            try members.encode(self.applymentStateDesc, "applyment_state_desc")
            try members.encodeIfPresent(self.signQrcode, "sign_qrcode")
            try members.encodeIfPresent(self.signURL, "sign_url")
            try members.encodeIfPresent(self.auditDetail, "audit_detail")
            try members.encode(self.accountName, "account_name")
            try members.encode(self.payAmount, "pay_amount")
            try members.encode(self.destinationAccountNumber, "destination_account_number")
            try members.encode(self.destinationAccountName, "destination_account_name")
            try members.encode(self.destinationAccountBank, "destination_account_bank")
            try members.encode(self.city, "city")
            try members.encode(self.remark, "remark")
            try members.encode(self.deadlineTime, "deadline_time")
            try members.encode(self.paramName, "param_name")
            try members.encode(self.rejectReason, "reject_reason")
        }
    }
}

extension V2.Applyment.Micro {
    /// `v2/applyment/micro/modifyarchives`
    public var modifyarchives: Modifyarchives { Modifyarchives(path: path.appending("modifyarchives")) }

    /// `v2/applyment/micro/modifyarchives`
    public struct Modifyarchives: Endpoint {
        public let path: Path
    }
}

extension V2.Applyment.Micro.Modifyarchives {
    /// Change a micro-merchant's settlement bank card (修改结算银行卡).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4014115349)
    @available(*, deprecated, message: "The platform closed this operation on 2023-03-13.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String
        /// Bank account number (银行卡号).
        public var accountNumber: String?
        /// Name of the bank (开户银行全称（含支行）).
        public var bankName: String?
        /// Bank of the account (开户银行).
        public var accountBank: String?
        /// Province and city code of bank (开户银行省市编码).
        public var bankAddressCode: String
        /// Serial number of the platform certificate (平台证书序列号).
        public var certSN: String

        public init(
            version: APIv2.Version,
            mchID: String,
            signType: APIv2.HMACSignType,
            subMchID: String,
            accountNumber: String? = nil,
            bankName: String? = nil,
            accountBank: String? = nil,
            bankAddressCode: String,
            certSN: String
        ) {
            self.version = version
            self.mchID = mchID
            self.signType = signType
            self.subMchID = subMchID
            self.accountNumber = accountNumber
            self.bankName = bankName
            self.accountBank = accountBank
            self.bankAddressCode = bankAddressCode
            self.certSN = certSN
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.subMchID = try member.required("sub_mch_id")
            self.accountNumber = try member.ifPresent("account_number")
            self.bankName = try member.ifPresent("bank_name")
            self.accountBank = try member.ifPresent("account_bank")
            self.bankAddressCode = try member.required("bank_address_code")
            self.certSN = try member.required("cert_sn")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.accountNumber, "account_number")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.accountBank, "account_bank")
            try members.encode(self.bankAddressCode, "bank_address_code")
            try members.encode(self.certSN, "cert_sn")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.MicroReply
}

extension V2.Applyment.Micro {
    /// `v2/applyment/micro/modifycontactinfo`
    public var modifycontactinfo: Modifycontactinfo { Modifycontactinfo(path: path.appending("modifycontactinfo")) }

    /// `v2/applyment/micro/modifycontactinfo`
    public struct Modifycontactinfo: Endpoint {
        public let path: Path
    }
}

extension V2.Applyment.Micro.Modifycontactinfo {
    /// Change a micro-merchant's contact information (修改联系信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4014115350)
    @available(*, deprecated, message: "The platform closed this operation on 2020-04-13.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String?
        /// Mobile phone number (手机号).
        public var mobilePhone: String?
        /// Email address (邮箱).
        public var email: String?
        /// Merchant name (商户简称).
        public var merchantName: String?
        /// Serial number of the platform certificate (加密的平台证书序列号).
        public var certSN: String

        public init(
            version: APIv2.Version,
            mchID: String,
            signType: APIv2.HMACSignType,
            subMchID: String? = nil,
            mobilePhone: String? = nil,
            email: String? = nil,
            merchantName: String? = nil,
            certSN: String
        ) {
            self.version = version
            self.mchID = mchID
            self.signType = signType
            self.subMchID = subMchID
            self.mobilePhone = mobilePhone
            self.email = email
            self.merchantName = merchantName
            self.certSN = certSN
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.mobilePhone = try member.ifPresent("mobile_phone")
            self.email = try member.ifPresent("email")
            self.merchantName = try member.ifPresent("merchant_name")
            self.certSN = try member.required("cert_sn")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.mobilePhone, "mobile_phone")
            try members.encodeIfPresent(self.email, "email")
            try members.encodeIfPresent(self.merchantName, "merchant_name")
            try members.encode(self.certSN, "cert_sn")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.MicroReply
}

extension V2.Applyment.Micro {
    /// `v2/applyment/micro/signcontract`
    public var signcontract: Signcontract { Signcontract(path: path.appending("signcontract")) }

    /// `v2/applyment/micro/signcontract`
    public struct Signcontract: Endpoint {
        public let path: Path
    }
}

extension V2.Applyment.Micro {
    /// `v2/applyment/micro/submit`
    public var submit: Submit { Submit(path: path.appending("submit")) }

    /// `v2/applyment/micro/submit`
    public struct Submit: Endpoint {
        public let path: Path
    }
}

extension V2.Applyment.Micro.Submit {
    /// Submit a micro-merchant onboarding application (申请入驻).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2)
    @available(*, deprecated, message: "The platform closed this operation on 2023-05-23.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.SubmitVersion
        /// Serial number of the platform certificate (平台证书序列号).
        public var certSN: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// Photo side of the ID card (身份证人像面照片).
        public var idCardCopy: String
        /// National emblem side of ID card (身份证国徽面照片).
        public var idCardNational: String
        /// Name on the identity card (身份证姓名).
        public var idCardName: String
        /// Identity card number (身份证号码).
        public var idCardNumber: String
        /// Validity of the ID card (身份证有效期限JSON格式字符串).
        public var idCardValidTime: JSONText<[String]>
        /// Account name (开户名称).
        public var accountName: String
        /// Bank of the account (开户银行).
        public var accountBank: String
        /// Province and city code of bank (开户银行省市编码).
        public var bankAddressCode: String
        /// Name of the bank (开户银行全称（含支行）).
        public var bankName: String?
        /// Bank account number (银行账号).
        public var accountNumber: String
        /// Store name (门店名称).
        public var storeName: String
        /// Store's province and city code (门店省市编码).
        public var storeAddressCode: String
        /// Store's street name (门店街道名称).
        public var storeStreet: String
        /// Store's longitude (门店经度).
        public var storeLongitude: String?
        /// Store's latitude (门店纬度).
        public var storeLatitude: String?
        /// Photo of the store entrance (门店门口照片).
        public var storeEntrancePic: String
        /// Photo of the store's interior (店内环境照片).
        public var indoorPic: String
        /// Proof of the business premises (经营场地证明).
        public var addressCertification: String?
        /// Merchant's short name (商户简称).
        public var merchantShortname: String
        /// Service phone number (客服电话).
        public var servicePhone: String
        /// Description of goods or services offered (售卖商品/提供服务描述).
        public var productDesc: String
        /// Rate (费率).
        public var rate: String
        /// Supplementary description (补充说明).
        public var businessAdditionDesc: String?
        /// Supplementary materials (补充材料).
        public var businessAdditionPics: JSONText<[String]>?
        /// Contact (超级管理员姓名).
        public var contact: String
        /// Contact's telephone number (手机号码).
        public var contactPhone: String
        /// Contact's email address (联系邮箱).
        public var contactEmail: String?

        public init(
            version: APIv2.SubmitVersion,
            certSN: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            businessCode: String,
            idCardCopy: String,
            idCardNational: String,
            idCardName: String,
            idCardNumber: String,
            idCardValidTime: JSONText<[String]>,
            accountName: String,
            accountBank: String,
            bankAddressCode: String,
            bankName: String? = nil,
            accountNumber: String,
            storeName: String,
            storeAddressCode: String,
            storeStreet: String,
            storeLongitude: String? = nil,
            storeLatitude: String? = nil,
            storeEntrancePic: String,
            indoorPic: String,
            addressCertification: String? = nil,
            merchantShortname: String,
            servicePhone: String,
            productDesc: String,
            rate: String,
            businessAdditionDesc: String? = nil,
            businessAdditionPics: JSONText<[String]>? = nil,
            contact: String,
            contactPhone: String,
            contactEmail: String? = nil
        ) {
            self.version = version
            self.certSN = certSN
            self.mchID = mchID
            self.signType = signType
            self.businessCode = businessCode
            self.idCardCopy = idCardCopy
            self.idCardNational = idCardNational
            self.idCardName = idCardName
            self.idCardNumber = idCardNumber
            self.idCardValidTime = idCardValidTime
            self.accountName = accountName
            self.accountBank = accountBank
            self.bankAddressCode = bankAddressCode
            self.bankName = bankName
            self.accountNumber = accountNumber
            self.storeName = storeName
            self.storeAddressCode = storeAddressCode
            self.storeStreet = storeStreet
            self.storeLongitude = storeLongitude
            self.storeLatitude = storeLatitude
            self.storeEntrancePic = storeEntrancePic
            self.indoorPic = indoorPic
            self.addressCertification = addressCertification
            self.merchantShortname = merchantShortname
            self.servicePhone = servicePhone
            self.productDesc = productDesc
            self.rate = rate
            self.businessAdditionDesc = businessAdditionDesc
            self.businessAdditionPics = businessAdditionPics
            self.contact = contact
            self.contactPhone = contactPhone
            self.contactEmail = contactEmail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.certSN = try member.required("cert_sn")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.businessCode = try member.required("business_code")
            self.idCardCopy = try member.required("id_card_copy")
            self.idCardNational = try member.required("id_card_national")
            self.idCardName = try member.required("id_card_name")
            self.idCardNumber = try member.required("id_card_number")
            self.idCardValidTime = try member.required("id_card_valid_time")
            self.accountName = try member.required("account_name")
            self.accountBank = try member.required("account_bank")
            self.bankAddressCode = try member.required("bank_address_code")
            self.bankName = try member.ifPresent("bank_name")
            self.accountNumber = try member.required("account_number")
            self.storeName = try member.required("store_name")
            self.storeAddressCode = try member.required("store_address_code")
            self.storeStreet = try member.required("store_street")
            self.storeLongitude = try member.ifPresent("store_longitude")
            self.storeLatitude = try member.ifPresent("store_latitude")
            self.storeEntrancePic = try member.required("store_entrance_pic")
            self.indoorPic = try member.required("indoor_pic")
            self.addressCertification = try member.ifPresent("address_certification")
            self.merchantShortname = try member.required("merchant_shortname")
            self.servicePhone = try member.required("service_phone")
            self.productDesc = try member.required("product_desc")
            self.rate = try member.required("rate")
            self.businessAdditionDesc = try member.ifPresent("business_addition_desc")
            self.businessAdditionPics = try member.ifPresent("business_addition_pics")
            self.contact = try member.required("contact")
            self.contactPhone = try member.required("contact_phone")
            self.contactEmail = try member.ifPresent("contact_email")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.certSN, "cert_sn")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.idCardCopy, "id_card_copy")
            try members.encode(self.idCardNational, "id_card_national")
            try members.encode(self.idCardName, "id_card_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encode(self.idCardValidTime, "id_card_valid_time")
            try members.encode(self.accountName, "account_name")
            try members.encode(self.accountBank, "account_bank")
            try members.encode(self.bankAddressCode, "bank_address_code")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encode(self.accountNumber, "account_number")
            try members.encode(self.storeName, "store_name")
            try members.encode(self.storeAddressCode, "store_address_code")
            try members.encode(self.storeStreet, "store_street")
            try members.encodeIfPresent(self.storeLongitude, "store_longitude")
            try members.encodeIfPresent(self.storeLatitude, "store_latitude")
            try members.encode(self.storeEntrancePic, "store_entrance_pic")
            try members.encode(self.indoorPic, "indoor_pic")
            try members.encodeIfPresent(self.addressCertification, "address_certification")
            try members.encode(self.merchantShortname, "merchant_shortname")
            try members.encode(self.servicePhone, "service_phone")
            try members.encode(self.productDesc, "product_desc")
            try members.encode(self.rate, "rate")
            try members.encodeIfPresent(self.businessAdditionDesc, "business_addition_desc")
            try members.encodeIfPresent(self.businessAdditionPics, "business_addition_pics")
            try members.encode(self.contact, "contact")
            try members.encode(self.contactPhone, "contact_phone")
            try members.encodeIfPresent(self.contactEmail, "contact_email")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
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
        /// Name of the field failing validation (参数校验不通过的字段名).
        public var errParam: String?
        /// WeChat Pay application number (商户申请单号).
        public var applymentID: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            errParam: String? = nil,
            applymentID: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.errParam = errParam
            self.applymentID = applymentID
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
            self.errParam = try member.ifPresent("err_param")
            self.applymentID = try member.required("applyment_id")
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
            try members.encodeIfPresent(self.errParam, "err_param")
            try members.encode(self.applymentID, "applyment_id")
        }
    }
}

extension V2.Applyment.Micro {
    /// `v2/applyment/micro/submitupgrade`
    public var submitupgrade: Submitupgrade { Submitupgrade(path: path.appending("submitupgrade")) }

    /// `v2/applyment/micro/submitupgrade`
    public struct Submitupgrade: Endpoint {
        public let path: Path
    }
}

extension V2.Applyment.Micro.Submitupgrade {
    /// Submit a micro-merchant upgrade application (提交升级申请单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2)
    @available(*, deprecated, message: "The platform closed this operation on 2023-05-23.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Serial number of the platform certificate (平台证书序列号).
        public var certSN: String
        /// Sub-merchant's merchant number (小微商户号).
        public var subMchID: String
        /// Type of organization (主体类型).
        public var organizationType: String
        /// Scan of the business licence (营业执照扫描件).
        public var businessLicenseCopy: String
        /// Business licence number (营业执照注册号).
        public var businessLicenseNumber: String
        /// Merchant name (商户名称).
        public var merchantName: String
        /// Registered address (注册地址).
        public var companyAddress: String
        /// Legal representative's name (经营者姓名/法定代表人).
        public var legalPerson: String
        /// Business time or term (营业期限).
        public var businessTime: String
        /// Type of business licence (营业执照类型).
        public var businessLicenceType: String
        /// Photo of the organization code certificate (组织机构代码证照片).
        public var organizationCopy: String?
        /// Organization code (组织机构代码).
        public var organizationNumber: String?
        /// Validity of the organization code (组织机构代码有效期限).
        public var organizationTime: String?
        /// Account name (开户名称).
        public var accountName: String?
        /// Bank of the account (开户银行).
        public var accountBank: String?
        /// Province and city code of bank (开户银行省市编码).
        public var bankAddressCode: String?
        /// Name of the bank.
        public var bankName: String?
        /// Bank account number (银行卡号).
        public var accountNumber: String?
        /// Merchant's short name (商户简称).
        public var merchantShortname: String
        /// Business information (费率结算规则ID).
        public var business: String
        /// Special qualifications (特殊资质).
        public var qualifications: String?
        /// Business scene (经营场景).
        public var businessScene: String
        /// Supplementary description (补充说明).
        public var businessAdditionDesc: String?
        /// Supplementary materials (补充材料).
        public var businessAdditionPics: String?
        /// Contact's email address (联系邮箱).
        public var contactEmail: String?

        public init(
            version: APIv2.Version,
            mchID: String,
            signType: APIv2.HMACSignType,
            certSN: String,
            subMchID: String,
            organizationType: String,
            businessLicenseCopy: String,
            businessLicenseNumber: String,
            merchantName: String,
            companyAddress: String,
            legalPerson: String,
            businessTime: String,
            businessLicenceType: String,
            organizationCopy: String? = nil,
            organizationNumber: String? = nil,
            organizationTime: String? = nil,
            accountName: String? = nil,
            accountBank: String? = nil,
            bankAddressCode: String? = nil,
            bankName: String? = nil,
            accountNumber: String? = nil,
            merchantShortname: String,
            business: String,
            qualifications: String? = nil,
            businessScene: String,
            businessAdditionDesc: String? = nil,
            businessAdditionPics: String? = nil,
            contactEmail: String? = nil
        ) {
            self.version = version
            self.mchID = mchID
            self.signType = signType
            self.certSN = certSN
            self.subMchID = subMchID
            self.organizationType = organizationType
            self.businessLicenseCopy = businessLicenseCopy
            self.businessLicenseNumber = businessLicenseNumber
            self.merchantName = merchantName
            self.companyAddress = companyAddress
            self.legalPerson = legalPerson
            self.businessTime = businessTime
            self.businessLicenceType = businessLicenceType
            self.organizationCopy = organizationCopy
            self.organizationNumber = organizationNumber
            self.organizationTime = organizationTime
            self.accountName = accountName
            self.accountBank = accountBank
            self.bankAddressCode = bankAddressCode
            self.bankName = bankName
            self.accountNumber = accountNumber
            self.merchantShortname = merchantShortname
            self.business = business
            self.qualifications = qualifications
            self.businessScene = businessScene
            self.businessAdditionDesc = businessAdditionDesc
            self.businessAdditionPics = businessAdditionPics
            self.contactEmail = contactEmail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.certSN = try member.required("cert_sn")
            self.subMchID = try member.required("sub_mch_id")
            self.organizationType = try member.required("organization_type")
            self.businessLicenseCopy = try member.required("business_license_copy")
            self.businessLicenseNumber = try member.required("business_license_number")
            self.merchantName = try member.required("merchant_name")
            self.companyAddress = try member.required("company_address")
            self.legalPerson = try member.required("legal_person")
            self.businessTime = try member.required("business_time")
            self.businessLicenceType = try member.required("business_licence_type")
            self.organizationCopy = try member.ifPresent("organization_copy")
            self.organizationNumber = try member.ifPresent("organization_number")
            self.organizationTime = try member.ifPresent("organization_time")
            self.accountName = try member.ifPresent("account_name")
            self.accountBank = try member.ifPresent("account_bank")
            self.bankAddressCode = try member.ifPresent("bank_address_code")
            self.bankName = try member.ifPresent("bank_name")
            self.accountNumber = try member.ifPresent("account_number")
            self.merchantShortname = try member.required("merchant_shortname")
            self.business = try member.required("business")
            self.qualifications = try member.ifPresent("qualifications")
            self.businessScene = try member.required("business_scene")
            self.businessAdditionDesc = try member.ifPresent("business_addition_desc")
            self.businessAdditionPics = try member.ifPresent("business_addition_pics")
            self.contactEmail = try member.ifPresent("contact_email")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.certSN, "cert_sn")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.organizationType, "organization_type")
            try members.encode(self.businessLicenseCopy, "business_license_copy")
            try members.encode(self.businessLicenseNumber, "business_license_number")
            try members.encode(self.merchantName, "merchant_name")
            try members.encode(self.companyAddress, "company_address")
            try members.encode(self.legalPerson, "legal_person")
            try members.encode(self.businessTime, "business_time")
            try members.encode(self.businessLicenceType, "business_licence_type")
            try members.encodeIfPresent(self.organizationCopy, "organization_copy")
            try members.encodeIfPresent(self.organizationNumber, "organization_number")
            try members.encodeIfPresent(self.organizationTime, "organization_time")
            try members.encodeIfPresent(self.accountName, "account_name")
            try members.encodeIfPresent(self.accountBank, "account_bank")
            try members.encodeIfPresent(self.bankAddressCode, "bank_address_code")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.accountNumber, "account_number")
            try members.encode(self.merchantShortname, "merchant_shortname")
            try members.encode(self.business, "business")
            try members.encodeIfPresent(self.qualifications, "qualifications")
            try members.encode(self.businessScene, "business_scene")
            try members.encodeIfPresent(self.businessAdditionDesc, "business_addition_desc")
            try members.encodeIfPresent(self.businessAdditionPics, "business_addition_pics")
            try members.encodeIfPresent(self.contactEmail, "contact_email")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
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
        /// Name of the field failing validation (参数校验不通过的字段名).
        public var errParam: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            errParam: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.errParam = errParam
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
            self.errParam = try member.ifPresent("err_param")
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
            try members.encodeIfPresent(self.errParam, "err_param")
        }
    }
}
