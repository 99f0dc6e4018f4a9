// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/mchrisk`
    public var mchrisk: Mchrisk { Mchrisk(path: path.appending("mchrisk")) }

    /// `v2/mchrisk`
    public struct Mchrisk: Endpoint {
        public let path: Path
    }
}

extension V2.Mchrisk {
    /// `v2/mchrisk/bankquerymchauditinfo`
    public var bankquerymchauditinfo: Bankquerymchauditinfo { Bankquerymchauditinfo(path: path.appending("bankquerymchauditinfo")) }

    /// `v2/mchrisk/bankquerymchauditinfo`
    public struct Bankquerymchauditinfo: Endpoint {
        public let path: Path
    }
}

extension V2.Mchrisk.Bankquerymchauditinfo {
    /// Query merchant audit status in bank indirect mode (间联模式查询商户审核状态开放接口).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/institution/4011986497)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (服务商号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Channel partner's merchant number (渠道号).
        public var channelID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            mchID: String,
            subMchID: String,
            channelID: String,
            signType: APIv2.HMACSignType
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.channelID = channelID
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.channelID = try member.required("channel_id")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.channelID, "channel_id")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.BankquerymchauditinfoReply
}

extension V2.Mchrisk {
    /// `v2/mchrisk/channelquerymchauditinfo`
    public var channelquerymchauditinfo: Channelquerymchauditinfo { Channelquerymchauditinfo(path: path.appending("channelquerymchauditinfo")) }

    /// `v2/mchrisk/channelquerymchauditinfo`
    public struct Channelquerymchauditinfo: Endpoint {
        public let path: Path
    }
}

extension V2.Mchrisk.Channelquerymchauditinfo {
    /// Query merchant audit information for channel partners (渠道商查询商户审核信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/institution/4011986547)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (渠道商号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Acquiring institution's merchant number (服务商号).
        public var acquiringBankID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            mchID: String,
            subMchID: String,
            acquiringBankID: String,
            signType: APIv2.HMACSignType
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.acquiringBankID = acquiringBankID
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.acquiringBankID = try member.required("acquiring_bank_id")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.acquiringBankID, "acquiring_bank_id")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.BankquerymchauditinfoReply
}

extension V2.Mchrisk {
    /// `v2/mchrisk/querymchrisk`
    public var querymchrisk: Querymchrisk { Querymchrisk(path: path.appending("querymchrisk")) }

    /// `v2/mchrisk/querymchrisk`
    public struct Querymchrisk: Endpoint {
        public let path: Path
    }
}

extension V2.Mchrisk.Querymchrisk {
    /// Check a merchant for risk before onboarding (事前-风险商户核查接口).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/institution/4011985625)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (服务商号).
        public var mchID: String
        /// Serial number of the platform certificate (平台证书序列号).
        public var certSerialNumber: String?
        /// Identity document number (身份证号（需加密）).
        public var certificatesNumber: Sensitive?
        /// Name on the identity document, encrypted (身份证所有人姓名（需加密）).
        public var certificatesName: Sensitive?
        /// Settlement account number, encrypted (结算账号（需加密）).
        public var settlementCardNo: Sensitive?
        /// Settlement account name, encrypted (结算户名（需加密）).
        public var settlementCardName: Sensitive?
        /// Settlement bank (结算银行).
        public var settlementCardBank: String?
        /// Business licence number (营业执照编号（需加密）).
        public var businessLicenseNumber: Sensitive?
        /// Company name (公司名称).
        public var companyName: String?
        /// Store address (门店地址).
        public var storeAddress: String?
        /// Store's longitude (门店经度).
        public var storeLongitude: String?
        /// Store's latitude (门店纬度).
        public var storeLatitude: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            mchID: String,
            certSerialNumber: String? = nil,
            certificatesNumber: Sensitive? = nil,
            certificatesName: Sensitive? = nil,
            settlementCardNo: Sensitive? = nil,
            settlementCardName: Sensitive? = nil,
            settlementCardBank: String? = nil,
            businessLicenseNumber: Sensitive? = nil,
            companyName: String? = nil,
            storeAddress: String? = nil,
            storeLongitude: String? = nil,
            storeLatitude: String? = nil,
            signType: APIv2.HMACSignType
        ) {
            self.mchID = mchID
            self.certSerialNumber = certSerialNumber
            self.certificatesNumber = certificatesNumber
            self.certificatesName = certificatesName
            self.settlementCardNo = settlementCardNo
            self.settlementCardName = settlementCardName
            self.settlementCardBank = settlementCardBank
            self.businessLicenseNumber = businessLicenseNumber
            self.companyName = companyName
            self.storeAddress = storeAddress
            self.storeLongitude = storeLongitude
            self.storeLatitude = storeLatitude
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.certSerialNumber = try member.ifPresent("cert_serial_number")
            self.certificatesNumber = try member.ifPresent("certificates_number")
            self.certificatesName = try member.ifPresent("certificates_name")
            self.settlementCardNo = try member.ifPresent("settlement_card_no")
            self.settlementCardName = try member.ifPresent("settlement_card_name")
            self.settlementCardBank = try member.ifPresent("settlement_card_bank")
            self.businessLicenseNumber = try member.ifPresent("business_license_number")
            self.companyName = try member.ifPresent("company_name")
            self.storeAddress = try member.ifPresent("store_address")
            self.storeLongitude = try member.ifPresent("store_longitude")
            self.storeLatitude = try member.ifPresent("store_latitude")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.certSerialNumber, "cert_serial_number")
            try members.encodeIfPresent(self.certificatesNumber, "certificates_number")
            try members.encodeIfPresent(self.certificatesName, "certificates_name")
            try members.encodeIfPresent(self.settlementCardNo, "settlement_card_no")
            try members.encodeIfPresent(self.settlementCardName, "settlement_card_name")
            try members.encodeIfPresent(self.settlementCardBank, "settlement_card_bank")
            try members.encodeIfPresent(self.businessLicenseNumber, "business_license_number")
            try members.encodeIfPresent(self.companyName, "company_name")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storeLongitude, "store_longitude")
            try members.encodeIfPresent(self.storeLatitude, "store_latitude")
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
        /// Merchant number (服务商号).
        public var mchID: String
        /// Risk level (风险级别).
        public var riskLevel: String
        /// Risk description (风险描述).
        public var riskLevelDesc: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            mchID: String,
            riskLevel: String,
            riskLevelDesc: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.mchID = mchID
            self.riskLevel = riskLevel
            self.riskLevelDesc = riskLevelDesc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.mchID = try member.required("mch_id")
            self.riskLevel = try member.required("risk_level")
            self.riskLevelDesc = try member.required("risk_level_desc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.riskLevel, "risk_level")
            try members.encode(self.riskLevelDesc, "risk_level_desc")
        }
    }
}

extension V2.Mchrisk {
    /// `v2/mchrisk/setmchriskcallback`
    public var setmchriskcallback: Setmchriskcallback { Setmchriskcallback(path: path.appending("setmchriskcallback")) }

    /// `v2/mchrisk/setmchriskcallback`
    public struct Setmchriskcallback: Endpoint {
        public let path: Path
    }
}

extension V2.Mchrisk.Setmchriskcallback {
    /// Set the risk notification callback URL (设置风险通知回调链接).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/institution/4011986469)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (服务商号).
        public var mchID: String
        /// Callback URL (回调链接).
        public var callbackURL: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            mchID: String,
            callbackURL: String,
            signType: APIv2.HMACSignType
        ) {
            self.mchID = mchID
            self.callbackURL = callbackURL
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.callbackURL = try member.required("callback_url")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.callbackURL, "callback_url")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Merchant number (服务商号).
        public var mchID: String
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            mchID: String,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.mchID = mchID
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.mchID = try member.required("mch_id")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
        }
    }
}

extension V2.Mchrisk {
    /// `v2/mchrisk/syncmchriskresult`
    public var syncmchriskresult: Syncmchriskresult { Syncmchriskresult(path: path.appending("syncmchriskresult")) }

    /// `v2/mchrisk/syncmchriskresult`
    public struct Syncmchriskresult: Endpoint {
        public let path: Path
    }
}

extension V2.Mchrisk.Syncmchriskresult {
    /// Sync the handling result of a risky merchant (事后-风险商户处理结果同步接口).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/institution/4011986435)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (服务商号).
        public var mchID: String
        /// Sub-merchant's merchant number (商户ID).
        public var subMchID: String
        /// Event number (事件单号).
        public var eventCode: String
        /// Identity document number (身份证号（需加密）).
        public var certificatesNumber: String?
        /// Name on the identity document, encrypted (身份证所有人姓名（需加密）).
        public var certificatesName: String?
        /// Settlement account number, encrypted (结算账号（需加密）).
        public var settlementCardNo: String?
        /// Settlement account name, encrypted (结算户名（需加密）).
        public var settlementCardName: String?
        /// Settlement bank (结算银行).
        public var settlementCardBank: String?
        /// Business licence number (营业执照编号（需加密）).
        public var businessLicenseNumber: String?
        /// Company name (公司名称).
        public var companyName: String?
        /// Store address (门店地址).
        public var storeAddress: String?
        /// Store's longitude (门店经度).
        public var storeLongitude: String?
        /// Store's latitude (门店纬度).
        public var storeLatitude: String?
        /// Risk type (风险类型).
        public var riskType: String
        /// Type of penalty (处罚方式).
        public var punishType: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            mchID: String,
            subMchID: String,
            eventCode: String,
            certificatesNumber: String? = nil,
            certificatesName: String? = nil,
            settlementCardNo: String? = nil,
            settlementCardName: String? = nil,
            settlementCardBank: String? = nil,
            businessLicenseNumber: String? = nil,
            companyName: String? = nil,
            storeAddress: String? = nil,
            storeLongitude: String? = nil,
            storeLatitude: String? = nil,
            riskType: String,
            punishType: String,
            signType: APIv2.HMACSignType
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.eventCode = eventCode
            self.certificatesNumber = certificatesNumber
            self.certificatesName = certificatesName
            self.settlementCardNo = settlementCardNo
            self.settlementCardName = settlementCardName
            self.settlementCardBank = settlementCardBank
            self.businessLicenseNumber = businessLicenseNumber
            self.companyName = companyName
            self.storeAddress = storeAddress
            self.storeLongitude = storeLongitude
            self.storeLatitude = storeLatitude
            self.riskType = riskType
            self.punishType = punishType
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.eventCode = try member.required("event_code")
            self.certificatesNumber = try member.ifPresent("certificates_number")
            self.certificatesName = try member.ifPresent("certificates_name")
            self.settlementCardNo = try member.ifPresent("settlement_card_no")
            self.settlementCardName = try member.ifPresent("settlement_card_name")
            self.settlementCardBank = try member.ifPresent("settlement_card_bank")
            self.businessLicenseNumber = try member.ifPresent("business_license_number")
            self.companyName = try member.ifPresent("company_name")
            self.storeAddress = try member.ifPresent("store_address")
            self.storeLongitude = try member.ifPresent("store_longitude")
            self.storeLatitude = try member.ifPresent("store_latitude")
            self.riskType = try member.required("risk_type")
            self.punishType = try member.required("punish_type")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.eventCode, "event_code")
            try members.encodeIfPresent(self.certificatesNumber, "certificates_number")
            try members.encodeIfPresent(self.certificatesName, "certificates_name")
            try members.encodeIfPresent(self.settlementCardNo, "settlement_card_no")
            try members.encodeIfPresent(self.settlementCardName, "settlement_card_name")
            try members.encodeIfPresent(self.settlementCardBank, "settlement_card_bank")
            try members.encodeIfPresent(self.businessLicenseNumber, "business_license_number")
            try members.encodeIfPresent(self.companyName, "company_name")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storeLongitude, "store_longitude")
            try members.encodeIfPresent(self.storeLatitude, "store_latitude")
            try members.encode(self.riskType, "risk_type")
            try members.encode(self.punishType, "punish_type")
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
        /// Description of the error code (错误描述).
        public var errCodeDes: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
        }
    }
}
