// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/secapi`
    public var secapi: Secapi { Secapi(path: path.appending("secapi")) }

    /// `v2/secapi`
    public struct Secapi: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi {
    /// `v2/secapi/mch`
    public var mch: Mch { Mch(path: path.appending("mch")) }

    /// `v2/secapi/mch`
    public struct Mch: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mch {
    /// `v2/secapi/mch/addInstitutionsub`
    public var addInstitutionsub: AddInstitutionsub { AddInstitutionsub(path: path.appending("addInstitutionsub")) }

    /// `v2/secapi/mch/addInstitutionsub`
    public struct AddInstitutionsub: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mch.AddInstitutionsub {
    /// Onboard an institution's sub-merchant (进件子商户).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v2/zh/4013636642)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Institution's appid (机构appid).
        public var appID: String
        /// Merchant number (机构商户号).
        public var mchID: String
        /// Channel partner's merchant number (渠道编号).
        public var channelID: String?
        /// Merchant name (子商户全称).
        public var merchantName: String
        /// Merchant's short name (子商户简称).
        public var merchantShortname: String
        /// Unique identifier of the sub-merchant (子商户唯一标识).
        public var merchantRemark: String
        /// Country or region of registration (注册国家或区域).
        public var merchantCountryCode: String
        /// Type of merchant (商户类型).
        public var merchantType: APIv2.MerchantType
        /// Business category (业务类目).
        public var businessCategory: String
        /// Merchant category code (MCC) (MCC码).
        public var mcc: String
        /// Company registration document number (公司注册文件编号).
        public var registrationCertificateNumber: String
        /// Expiry of the company registration document (公司注册文件过期时间).
        public var registrationCertificateDate: String
        /// Photo of the company registration document (公司注册文件照片).
        public var registrationCertificateCopy: String?
        /// Business type (业务类型).
        public var businessType: APIv2.BusinessType
        /// App download link (APP下载链接).
        public var appDownload: String
        /// Business website (业务网站).
        public var businessWebsite: String
        /// Official account (公众号).
        public var officeAccount: String
        /// Mini program (小程序).
        public var miniProgram: String
        /// Store address (门店地址).
        public var storeAddress: String
        /// Photos of the store (门店照片).
        public var storePhotos: JSONText<[String]>
        /// Director's name (董事姓名).
        public var directorName: String
        /// Director's identity document number (董事证件号码).
        public var directorIDNumber: String
        /// Name of the person in charge (负责人姓名).
        public var principalName: String
        /// Identity document number, person in charge (负责人证件号).
        public var principalIDNumber: String
        /// Company telephone number (公司电话).
        public var officePhone: String
        /// Contact's name (联系人姓名).
        public var contactName: String
        /// Contact's telephone number (联系人电话).
        public var contactPhone: String
        /// Contact's email address (联系人邮箱).
        public var contactEmail: String
        /// Sub-merchant's settlement bank account (子商户结算银行账户).
        public var settlementBankNumber: String
        /// Whether H5 payment permission is requested (是否申请H5支付权限).
        public var applyH5Payment: APIv2.ApplyH5Payment?
        /// H5 website URL (H5经营网址).
        public var h5WebsiteURL: String?
        /// Domains for H5 payment (H5支付域名).
        public var h5Domains: JSONText<[String]>?
        /// Merchant's attached data, returned unchanged (附加信息).
        public var attach: String?

        public init(
            appID: String,
            mchID: String,
            channelID: String? = nil,
            merchantName: String,
            merchantShortname: String,
            merchantRemark: String,
            merchantCountryCode: String,
            merchantType: APIv2.MerchantType,
            businessCategory: String,
            mcc: String,
            registrationCertificateNumber: String,
            registrationCertificateDate: String,
            registrationCertificateCopy: String? = nil,
            businessType: APIv2.BusinessType,
            appDownload: String,
            businessWebsite: String,
            officeAccount: String,
            miniProgram: String,
            storeAddress: String,
            storePhotos: JSONText<[String]>,
            directorName: String,
            directorIDNumber: String,
            principalName: String,
            principalIDNumber: String,
            officePhone: String,
            contactName: String,
            contactPhone: String,
            contactEmail: String,
            settlementBankNumber: String,
            applyH5Payment: APIv2.ApplyH5Payment? = nil,
            h5WebsiteURL: String? = nil,
            h5Domains: JSONText<[String]>? = nil,
            attach: String? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.channelID = channelID
            self.merchantName = merchantName
            self.merchantShortname = merchantShortname
            self.merchantRemark = merchantRemark
            self.merchantCountryCode = merchantCountryCode
            self.merchantType = merchantType
            self.businessCategory = businessCategory
            self.mcc = mcc
            self.registrationCertificateNumber = registrationCertificateNumber
            self.registrationCertificateDate = registrationCertificateDate
            self.registrationCertificateCopy = registrationCertificateCopy
            self.businessType = businessType
            self.appDownload = appDownload
            self.businessWebsite = businessWebsite
            self.officeAccount = officeAccount
            self.miniProgram = miniProgram
            self.storeAddress = storeAddress
            self.storePhotos = storePhotos
            self.directorName = directorName
            self.directorIDNumber = directorIDNumber
            self.principalName = principalName
            self.principalIDNumber = principalIDNumber
            self.officePhone = officePhone
            self.contactName = contactName
            self.contactPhone = contactPhone
            self.contactEmail = contactEmail
            self.settlementBankNumber = settlementBankNumber
            self.applyH5Payment = applyH5Payment
            self.h5WebsiteURL = h5WebsiteURL
            self.h5Domains = h5Domains
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("app_id")
            self.mchID = try member.required("mch_id")
            self.channelID = try member.ifPresent("channel_id")
            self.merchantName = try member.required("merchant_name")
            self.merchantShortname = try member.required("merchant_shortname")
            self.merchantRemark = try member.required("merchant_remark")
            self.merchantCountryCode = try member.required("merchant_country_code")
            self.merchantType = try member.required("merchant_type")
            self.businessCategory = try member.required("business_category")
            self.mcc = try member.required("mcc")
            self.registrationCertificateNumber = try member.required("registration_certificate_number")
            self.registrationCertificateDate = try member.required("registration_certificate_date")
            self.registrationCertificateCopy = try member.ifPresent("registration_certificate_copy")
            self.businessType = try member.required("business_type")
            self.appDownload = try member.required("app_download")
            self.businessWebsite = try member.required("business_website")
            self.officeAccount = try member.required("office_account")
            self.miniProgram = try member.required("mini_program")
            self.storeAddress = try member.required("store_address")
            self.storePhotos = try member.required("store_photos")
            self.directorName = try member.required("director_name")
            self.directorIDNumber = try member.required("director_id_number")
            self.principalName = try member.required("principal_name")
            self.principalIDNumber = try member.required("principal_id_number")
            self.officePhone = try member.required("office_phone")
            self.contactName = try member.required("contact_name")
            self.contactPhone = try member.required("contact_phone")
            self.contactEmail = try member.required("contact_email")
            self.settlementBankNumber = try member.required("settlement_bank_number")
            self.applyH5Payment = try member.ifPresent("apply_h5_payment")
            self.h5WebsiteURL = try member.ifPresent("h5_website_url")
            self.h5Domains = try member.ifPresent("h5_domains")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "app_id")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.merchantName, "merchant_name")
            try members.encode(self.merchantShortname, "merchant_shortname")
            try members.encode(self.merchantRemark, "merchant_remark")
            try members.encode(self.merchantCountryCode, "merchant_country_code")
            try members.encode(self.merchantType, "merchant_type")
            try members.encode(self.businessCategory, "business_category")
            try members.encode(self.mcc, "mcc")
            try members.encode(self.registrationCertificateNumber, "registration_certificate_number")
            try members.encode(self.registrationCertificateDate, "registration_certificate_date")
            try members.encodeIfPresent(self.registrationCertificateCopy, "registration_certificate_copy")
            try members.encode(self.businessType, "business_type")
            try members.encode(self.appDownload, "app_download")
            try members.encode(self.businessWebsite, "business_website")
            try members.encode(self.officeAccount, "office_account")
            try members.encode(self.miniProgram, "mini_program")
            try members.encode(self.storeAddress, "store_address")
            try members.encode(self.storePhotos, "store_photos")
            try members.encode(self.directorName, "director_name")
            try members.encode(self.directorIDNumber, "director_id_number")
            try members.encode(self.principalName, "principal_name")
            try members.encode(self.principalIDNumber, "principal_id_number")
            try members.encode(self.officePhone, "office_phone")
            try members.encode(self.contactName, "contact_name")
            try members.encode(self.contactPhone, "contact_phone")
            try members.encode(self.contactEmail, "contact_email")
            try members.encode(self.settlementBankNumber, "settlement_bank_number")
            try members.encodeIfPresent(self.applyH5Payment, "apply_h5_payment")
            try members.encodeIfPresent(self.h5WebsiteURL, "h5_website_url")
            try members.encodeIfPresent(self.h5Domains, "h5_domains")
            try members.encodeIfPresent(self.attach, "attach")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务返回码).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误编码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Signature (签名).
        public var sign: String?
        /// Verification status (验证状态).
        public var verificationStatus: APIv2.VerificationStatus?
        /// Description (验证状态描述).
        public var description: String?
        /// State of H5 payment permission (H5支付权限状态).
        public var h5AuthorizationState: APIv2.H5AuthorizationState?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            subMchID: String,
            sign: String? = nil,
            verificationStatus: APIv2.VerificationStatus? = nil,
            description: String? = nil,
            h5AuthorizationState: APIv2.H5AuthorizationState? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.subMchID = subMchID
            self.sign = sign
            self.verificationStatus = verificationStatus
            self.description = description
            self.h5AuthorizationState = h5AuthorizationState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.subMchID = try member.required("sub_mch_id")
            self.sign = try member.ifPresent("sign")
            self.verificationStatus = try member.ifPresent("verification_status")
            self.description = try member.ifPresent("description")
            self.h5AuthorizationState = try member.ifPresent("h5_authorization_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.verificationStatus, "verification_status")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.h5AuthorizationState, "h5_authorization_state")
        }
    }
}

extension V2.Secapi.Mch {
    /// `v2/secapi/mch/addsubdevconfig`
    public var addsubdevconfig: Addsubdevconfig { Addsubdevconfig(path: path.appending("addsubdevconfig")) }

    /// `v2/secapi/mch/addsubdevconfig`
    public struct Addsubdevconfig: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mch.Addsubdevconfig {
    /// Add a sub-merchant payment directory or linked appid (服务商子商户开发配置新增支付目录/新增对应APPID关联).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4014115404)
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
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Sub-merchant's appid (关联APPID).
        public var subAppID: String?
        /// Authorized JSAPI payment directory (授权目录).
        public var jsapiPath: String

        public init(
            appID: String,
            mchID: String,
            subMchID: String,
            subAppID: String? = nil,
            jsapiPath: String
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subMchID = subMchID
            self.subAppID = subAppID
            self.jsapiPath = jsapiPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.jsapiPath = try member.required("jsapi_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.jsapiPath, "jsapi_path")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.AddsubdevconfigReply
}

extension V2.Secapi.Mch {
    /// `v2/secapi/mch/channelsetting`
    public var channelsetting: Channelsetting { Channelsetting(path: path.appending("channelsetting")) }

    /// `v2/secapi/mch/channelsetting`
    public struct Channelsetting: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mch.Channelsetting {
    /// Assign a channel number to a bank's sub-merchant (银行服务商特约子商户指定渠道号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26)
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
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchID: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String

        public init(
            appID: String,
            mchID: String,
            subMchID: String,
            channelID: String
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subMchID = subMchID
            self.channelID = channelID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.channelID = try member.required("channel_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.channelID, "channel_id")
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
        /// Signature (签名).
        public var sign: String?
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Description of the business result (处理信息).
        public var resultMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchID: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            sign: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            mchID: String,
            resultMsg: String? = nil,
            appID: String,
            subMchID: String,
            channelID: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.sign = sign
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.mchID = mchID
            self.resultMsg = resultMsg
            self.appID = appID
            self.subMchID = subMchID
            self.channelID = channelID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.sign = try member.ifPresent("sign")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.mchID = try member.required("mch_id")
            self.resultMsg = try member.ifPresent("result_msg")
            self.appID = try member.required("appid")
            self.subMchID = try member.required("sub_mch_id")
            self.channelID = try member.required("channel_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.resultMsg, "result_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.channelID, "channel_id")
        }
    }
}

extension V2.Secapi.Mch {
    /// `v2/secapi/mch/modifyInstitutionsub`
    public var modifyInstitutionsub: ModifyInstitutionsub { ModifyInstitutionsub(path: path.appending("modifyInstitutionsub")) }

    /// `v2/secapi/mch/modifyInstitutionsub`
    public struct ModifyInstitutionsub: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mch.ModifyInstitutionsub {
    /// Update an institution's sub-merchant (修改子商户).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v2/zh/4013636644)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Institution's appid (机构appid).
        public var appID: String
        /// Merchant number (机构商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Merchant name (子商户全称).
        public var merchantName: String
        /// Channel partner's merchant number (渠道编号).
        public var channelID: String?
        /// Merchant's short name (子商户简称).
        public var merchantShortname: String
        /// Country or region of registration (注册国家或区域).
        public var merchantCountryCode: String
        /// Type of merchant (商户类型).
        public var merchantType: APIv2.MerchantType
        /// Business category (业务类目).
        public var businessCategory: String
        /// Merchant category code (MCC) (MCC码).
        public var mcc: String
        /// Company registration document number (公司注册文件编号).
        public var registrationCertificateNumber: String
        /// Expiry of the company registration document (公司注册文件过期时间).
        public var registrationCertificateDate: String
        /// Photo of the company registration document (公司注册文件照片).
        public var registrationCertificateCopy: String?
        /// Business type (业务类型).
        public var businessType: APIv2.BusinessType
        /// App download link (APP下载链接).
        public var appDownload: String
        /// Business website (业务网站).
        public var businessWebsite: String
        /// Official account (公众号).
        public var officeAccount: String
        /// Mini program (小程序).
        public var miniProgram: String
        /// Store address (门店地址).
        public var storeAddress: String
        /// Photos of the store (门店照片).
        public var storePhotos: JSONText<[String]>?
        /// Director's name (董事姓名).
        public var directorName: String?
        /// Director's identity document number (董事证件号码).
        public var directorIDNumber: String?
        /// Name of the person in charge (负责人姓名).
        public var principalName: String?
        /// Identity document number, person in charge (负责人证件号).
        public var principalIDNumber: String?
        /// Company telephone number (公司电话).
        public var officePhone: String
        /// Contact's name (联系人姓名).
        public var contactName: String
        /// Contact's telephone number (联系人电话).
        public var contactPhone: String
        /// Contact's email address (联系人邮箱).
        public var contactEmail: String
        /// Sub-merchant's settlement bank account (子商户结算银行账户).
        public var settlementBankNumber: String?
        /// Whether H5 payment permission is requested (是否申请H5支付权限).
        public var applyH5Payment: APIv2.ApplyH5Payment?
        /// H5 website URL (H5经营网址).
        public var h5WebsiteURL: String?
        /// Domains for H5 payment (H5支付域名).
        public var h5Domains: JSONText<[String]>?

        public init(
            appID: String,
            mchID: String,
            subMchID: String,
            merchantName: String,
            channelID: String? = nil,
            merchantShortname: String,
            merchantCountryCode: String,
            merchantType: APIv2.MerchantType,
            businessCategory: String,
            mcc: String,
            registrationCertificateNumber: String,
            registrationCertificateDate: String,
            registrationCertificateCopy: String? = nil,
            businessType: APIv2.BusinessType,
            appDownload: String,
            businessWebsite: String,
            officeAccount: String,
            miniProgram: String,
            storeAddress: String,
            storePhotos: JSONText<[String]>? = nil,
            directorName: String? = nil,
            directorIDNumber: String? = nil,
            principalName: String? = nil,
            principalIDNumber: String? = nil,
            officePhone: String,
            contactName: String,
            contactPhone: String,
            contactEmail: String,
            settlementBankNumber: String? = nil,
            applyH5Payment: APIv2.ApplyH5Payment? = nil,
            h5WebsiteURL: String? = nil,
            h5Domains: JSONText<[String]>? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subMchID = subMchID
            self.merchantName = merchantName
            self.channelID = channelID
            self.merchantShortname = merchantShortname
            self.merchantCountryCode = merchantCountryCode
            self.merchantType = merchantType
            self.businessCategory = businessCategory
            self.mcc = mcc
            self.registrationCertificateNumber = registrationCertificateNumber
            self.registrationCertificateDate = registrationCertificateDate
            self.registrationCertificateCopy = registrationCertificateCopy
            self.businessType = businessType
            self.appDownload = appDownload
            self.businessWebsite = businessWebsite
            self.officeAccount = officeAccount
            self.miniProgram = miniProgram
            self.storeAddress = storeAddress
            self.storePhotos = storePhotos
            self.directorName = directorName
            self.directorIDNumber = directorIDNumber
            self.principalName = principalName
            self.principalIDNumber = principalIDNumber
            self.officePhone = officePhone
            self.contactName = contactName
            self.contactPhone = contactPhone
            self.contactEmail = contactEmail
            self.settlementBankNumber = settlementBankNumber
            self.applyH5Payment = applyH5Payment
            self.h5WebsiteURL = h5WebsiteURL
            self.h5Domains = h5Domains
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("app_id")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.merchantName = try member.required("merchant_name")
            self.channelID = try member.ifPresent("channel_id")
            self.merchantShortname = try member.required("merchant_shortname")
            self.merchantCountryCode = try member.required("merchant_country_code")
            self.merchantType = try member.required("merchant_type")
            self.businessCategory = try member.required("business_category")
            self.mcc = try member.required("mcc")
            self.registrationCertificateNumber = try member.required("registration_certificate_number")
            self.registrationCertificateDate = try member.required("registration_certificate_date")
            self.registrationCertificateCopy = try member.ifPresent("registration_certificate_copy")
            self.businessType = try member.required("business_type")
            self.appDownload = try member.required("app_download")
            self.businessWebsite = try member.required("business_website")
            self.officeAccount = try member.required("office_account")
            self.miniProgram = try member.required("mini_program")
            self.storeAddress = try member.required("store_address")
            self.storePhotos = try member.ifPresent("store_photos")
            self.directorName = try member.ifPresent("director_name")
            self.directorIDNumber = try member.ifPresent("director_id_number")
            self.principalName = try member.ifPresent("principal_name")
            self.principalIDNumber = try member.ifPresent("principal_id_number")
            self.officePhone = try member.required("office_phone")
            self.contactName = try member.required("contact_name")
            self.contactPhone = try member.required("contact_phone")
            self.contactEmail = try member.required("contact_email")
            self.settlementBankNumber = try member.ifPresent("settlement_bank_number")
            self.applyH5Payment = try member.ifPresent("apply_h5_payment")
            self.h5WebsiteURL = try member.ifPresent("h5_website_url")
            self.h5Domains = try member.ifPresent("h5_domains")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "app_id")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.merchantName, "merchant_name")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.merchantShortname, "merchant_shortname")
            try members.encode(self.merchantCountryCode, "merchant_country_code")
            try members.encode(self.merchantType, "merchant_type")
            try members.encode(self.businessCategory, "business_category")
            try members.encode(self.mcc, "mcc")
            try members.encode(self.registrationCertificateNumber, "registration_certificate_number")
            try members.encode(self.registrationCertificateDate, "registration_certificate_date")
            try members.encodeIfPresent(self.registrationCertificateCopy, "registration_certificate_copy")
            try members.encode(self.businessType, "business_type")
            try members.encode(self.appDownload, "app_download")
            try members.encode(self.businessWebsite, "business_website")
            try members.encode(self.officeAccount, "office_account")
            try members.encode(self.miniProgram, "mini_program")
            try members.encode(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storePhotos, "store_photos")
            try members.encodeIfPresent(self.directorName, "director_name")
            try members.encodeIfPresent(self.directorIDNumber, "director_id_number")
            try members.encodeIfPresent(self.principalName, "principal_name")
            try members.encodeIfPresent(self.principalIDNumber, "principal_id_number")
            try members.encode(self.officePhone, "office_phone")
            try members.encode(self.contactName, "contact_name")
            try members.encode(self.contactPhone, "contact_phone")
            try members.encode(self.contactEmail, "contact_email")
            try members.encodeIfPresent(self.settlementBankNumber, "settlement_bank_number")
            try members.encodeIfPresent(self.applyH5Payment, "apply_h5_payment")
            try members.encodeIfPresent(self.h5WebsiteURL, "h5_website_url")
            try members.encodeIfPresent(self.h5Domains, "h5_domains")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务返回码).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误编码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Signature (签名).
        public var sign: String?
        /// Verification status (验证状态).
        public var verificationStatus: APIv2.VerificationStatus?
        /// State of H5 payment permission (H5支付权限状态).
        public var h5AuthorizationState: APIv2.H5AuthorizationState?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            subMchID: String,
            sign: String? = nil,
            verificationStatus: APIv2.VerificationStatus? = nil,
            h5AuthorizationState: APIv2.H5AuthorizationState? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.subMchID = subMchID
            self.sign = sign
            self.verificationStatus = verificationStatus
            self.h5AuthorizationState = h5AuthorizationState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.subMchID = try member.required("sub_mch_id")
            self.sign = try member.ifPresent("sign")
            self.verificationStatus = try member.ifPresent("verification_status")
            self.h5AuthorizationState = try member.ifPresent("h5_authorization_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.verificationStatus, "verification_status")
            try members.encodeIfPresent(self.h5AuthorizationState, "h5_authorization_state")
        }
    }
}

extension V2.Secapi.Mch {
    /// `v2/secapi/mch/modifymchinfo`
    public var modifymchinfo: Modifymchinfo { Modifymchinfo(path: path.appending("modifymchinfo")) }

    /// `v2/secapi/mch/modifymchinfo`
    public struct Modifymchinfo: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mch.Modifymchinfo {
    /// Update information of a bank's sub-merchant (银行特约商户信息修改).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (商户识别码).
        public var subMchID: String
        /// Merchant's short name (商户简称).
        public var merchantShortname: String?
        /// Service phone number (客服电话).
        public var servicePhone: String?

        public init(
            mchID: String,
            subMchID: String,
            merchantShortname: String? = nil,
            servicePhone: String? = nil
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.merchantShortname = merchantShortname
            self.servicePhone = servicePhone
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.merchantShortname = try member.ifPresent("merchant_shortname")
            self.servicePhone = try member.ifPresent("service_phone")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.merchantShortname, "merchant_shortname")
            try members.encodeIfPresent(self.servicePhone, "service_phone")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (处理结果).
        public var resultCode: APIv2.ResultCode
        /// Description of the business result (处理信息).
        public var resultMsg: String?
        /// Signature (签名).
        public var sign: String?
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Random string (随机字符串).
        public var nonceStr: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            resultMsg: String? = nil,
            sign: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            nonceStr: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.resultMsg = resultMsg
            self.sign = sign
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.nonceStr = nonceStr
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.resultMsg = try member.ifPresent("result_msg")
            self.sign = try member.ifPresent("sign")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.nonceStr = try member.ifPresent("nonce_str")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.resultMsg, "result_msg")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
        }
    }
}

extension V2.Secapi.Mch {
    /// `v2/secapi/mch/queryInstitutionsub`
    public var queryInstitutionsub: QueryInstitutionsub { QueryInstitutionsub(path: path.appending("queryInstitutionsub")) }

    /// `v2/secapi/mch/queryInstitutionsub`
    public struct QueryInstitutionsub: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mch.QueryInstitutionsub {
    /// Query an institution's sub-merchant (查询子商户).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v2/zh/4013636643)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Institution's appid (机构appid).
        public var appID: String
        /// Merchant number (机构商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String

        public init(
            appID: String,
            mchID: String,
            subMchID: String
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subMchID = subMchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("app_id")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "app_id")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务返回码).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误编码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Signature (签名).
        public var sign: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Merchant name (子商户名称).
        public var merchantName: String
        /// Merchant's short name (子商户简称).
        public var merchantShortname: String
        /// Country or region of registration (注册国家或区域).
        public var merchantCountryCode: String?
        /// Business category (业务类目).
        public var businessCategory: String
        /// Merchant category code (MCC) (MCC).
        public var mcc: String?
        /// Company telephone number (公司联系电话).
        public var officePhone: String
        /// Contact's name (联系人姓名).
        public var contactName: String?
        /// Contact's telephone number (联系人手机).
        public var contactPhone: String?
        /// Contact's email address (联系人邮箱).
        public var contactEmail: String?
        /// Unique identifier of the sub-merchant (子商户唯一标识).
        public var merchantRemark: String
        /// Business type (业务类型).
        public var businessType: APIv2.BusinessType?
        /// Type of merchant (商户类型).
        public var merchantType: APIv2.MerchantType?
        /// Company registration document number (公司注册文件编号).
        public var registrationCertificateNumber: String?
        /// Expiry of the company registration document (公司注册文件过期时间).
        public var registrationCertificateDate: String?
        /// App download link (APP下载链接).
        public var appDownload: String?
        /// Business website (业务网站).
        public var businessWebsite: String?
        /// Official account (公众号).
        public var officeAccount: String?
        /// Mini program (小程序).
        public var miniProgram: String?
        /// Store address (门店地址).
        public var storeAddress: String?
        /// Director's name (董事姓名).
        public var directorName: String?
        /// Director's identity document number (董事证件编号).
        public var directorIDNumber: String?
        /// Name of the person in charge (负责人姓名).
        public var principalName: String?
        /// Identity document number, person in charge (负责人证件编号).
        public var principalIDNumber: String?
        /// Sub-merchant's settlement bank account (子商户结算银行账户).
        public var settlementBankNumber: String?
        /// Channel partner's merchant number (渠道编号).
        public var channelID: String?
        /// State of H5 payment permission (H5支付权限状态).
        public var h5AuthorizationState: APIv2.H5AuthorizationState?
        /// Details of the H5 rejection (H5驳回详情).
        public var h5AuditRejectDetail: String?
        /// Sub-merchant's status (子商户状态).
        public var subMchStatus: SubMchStatus?
        /// Status of the sub-merchant's application (子商户入驻状态).
        public var applicationStatus: ApplicationStatus?
        /// Details of the sub-merchant application's rejection (子商户入驻驳回详情).
        public var applicationRejectDetail: JSONText<[ApplicationRejectDetail]>?
        /// Merchant's attached data, returned unchanged (附加信息).
        public var attach: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            sign: String? = nil,
            subMchID: String,
            merchantName: String,
            merchantShortname: String,
            merchantCountryCode: String? = nil,
            businessCategory: String,
            mcc: String? = nil,
            officePhone: String,
            contactName: String? = nil,
            contactPhone: String? = nil,
            contactEmail: String? = nil,
            merchantRemark: String,
            businessType: APIv2.BusinessType? = nil,
            merchantType: APIv2.MerchantType? = nil,
            registrationCertificateNumber: String? = nil,
            registrationCertificateDate: String? = nil,
            appDownload: String? = nil,
            businessWebsite: String? = nil,
            officeAccount: String? = nil,
            miniProgram: String? = nil,
            storeAddress: String? = nil,
            directorName: String? = nil,
            directorIDNumber: String? = nil,
            principalName: String? = nil,
            principalIDNumber: String? = nil,
            settlementBankNumber: String? = nil,
            channelID: String? = nil,
            h5AuthorizationState: APIv2.H5AuthorizationState? = nil,
            h5AuditRejectDetail: String? = nil,
            subMchStatus: SubMchStatus? = nil,
            applicationStatus: ApplicationStatus? = nil,
            applicationRejectDetail: JSONText<[ApplicationRejectDetail]>? = nil,
            attach: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.sign = sign
            self.subMchID = subMchID
            self.merchantName = merchantName
            self.merchantShortname = merchantShortname
            self.merchantCountryCode = merchantCountryCode
            self.businessCategory = businessCategory
            self.mcc = mcc
            self.officePhone = officePhone
            self.contactName = contactName
            self.contactPhone = contactPhone
            self.contactEmail = contactEmail
            self.merchantRemark = merchantRemark
            self.businessType = businessType
            self.merchantType = merchantType
            self.registrationCertificateNumber = registrationCertificateNumber
            self.registrationCertificateDate = registrationCertificateDate
            self.appDownload = appDownload
            self.businessWebsite = businessWebsite
            self.officeAccount = officeAccount
            self.miniProgram = miniProgram
            self.storeAddress = storeAddress
            self.directorName = directorName
            self.directorIDNumber = directorIDNumber
            self.principalName = principalName
            self.principalIDNumber = principalIDNumber
            self.settlementBankNumber = settlementBankNumber
            self.channelID = channelID
            self.h5AuthorizationState = h5AuthorizationState
            self.h5AuditRejectDetail = h5AuditRejectDetail
            self.subMchStatus = subMchStatus
            self.applicationStatus = applicationStatus
            self.applicationRejectDetail = applicationRejectDetail
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.sign = try member.ifPresent("sign")
            self.subMchID = try member.required("sub_mch_id")
            self.merchantName = try member.required("merchant_name")
            self.merchantShortname = try member.required("merchant_shortname")
            self.merchantCountryCode = try member.ifPresent("merchant_country_code")
            self.businessCategory = try member.required("business_category")
            self.mcc = try member.ifPresent("mcc")
            self.officePhone = try member.required("office_phone")
            self.contactName = try member.ifPresent("contact_name")
            self.contactPhone = try member.ifPresent("contact_phone")
            self.contactEmail = try member.ifPresent("contact_email")
            self.merchantRemark = try member.required("merchant_remark")
            self.businessType = try member.ifPresent("business_type")
            self.merchantType = try member.ifPresent("merchant_type")
            self.registrationCertificateNumber = try member.ifPresent("registration_certificate_number")
            self.registrationCertificateDate = try member.ifPresent("registration_certificate_date")
            self.appDownload = try member.ifPresent("app_download")
            self.businessWebsite = try member.ifPresent("business_website")
            self.officeAccount = try member.ifPresent("office_account")
            self.miniProgram = try member.ifPresent("mini_program")
            self.storeAddress = try member.ifPresent("store_address")
            self.directorName = try member.ifPresent("director_name")
            self.directorIDNumber = try member.ifPresent("director_id_number")
            self.principalName = try member.ifPresent("principal_name")
            self.principalIDNumber = try member.ifPresent("principal_id_number")
            self.settlementBankNumber = try member.ifPresent("settlement_bank_number")
            self.channelID = try member.ifPresent("channel_id")
            self.h5AuthorizationState = try member.ifPresent("h5_authorization_state")
            self.h5AuditRejectDetail = try member.ifPresent("h5_audit_reject_detail")
            self.subMchStatus = try member.ifPresent("sub_mch_status")
            self.applicationStatus = try member.ifPresent("application_status")
            self.applicationRejectDetail = try member.ifPresent("application_reject_detail")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.merchantName, "merchant_name")
            try members.encode(self.merchantShortname, "merchant_shortname")
            try members.encodeIfPresent(self.merchantCountryCode, "merchant_country_code")
            try members.encode(self.businessCategory, "business_category")
            try members.encodeIfPresent(self.mcc, "mcc")
            try members.encode(self.officePhone, "office_phone")
            try members.encodeIfPresent(self.contactName, "contact_name")
            try members.encodeIfPresent(self.contactPhone, "contact_phone")
            try members.encodeIfPresent(self.contactEmail, "contact_email")
            try members.encode(self.merchantRemark, "merchant_remark")
            try members.encodeIfPresent(self.businessType, "business_type")
            try members.encodeIfPresent(self.merchantType, "merchant_type")
            try members.encodeIfPresent(self.registrationCertificateNumber, "registration_certificate_number")
            try members.encodeIfPresent(self.registrationCertificateDate, "registration_certificate_date")
            try members.encodeIfPresent(self.appDownload, "app_download")
            try members.encodeIfPresent(self.businessWebsite, "business_website")
            try members.encodeIfPresent(self.officeAccount, "office_account")
            try members.encodeIfPresent(self.miniProgram, "mini_program")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.directorName, "director_name")
            try members.encodeIfPresent(self.directorIDNumber, "director_id_number")
            try members.encodeIfPresent(self.principalName, "principal_name")
            try members.encodeIfPresent(self.principalIDNumber, "principal_id_number")
            try members.encodeIfPresent(self.settlementBankNumber, "settlement_bank_number")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encodeIfPresent(self.h5AuthorizationState, "h5_authorization_state")
            try members.encodeIfPresent(self.h5AuditRejectDetail, "h5_audit_reject_detail")
            try members.encodeIfPresent(self.subMchStatus, "sub_mch_status")
            try members.encodeIfPresent(self.applicationStatus, "application_status")
            try members.encodeIfPresent(self.applicationRejectDetail, "application_reject_detail")
            try members.encodeIfPresent(self.attach, "attach")
        }

        /// Sub-merchant's status (子商户状态).
        public struct SubMchStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var operating: Self { Self(rawValue: "OPERATING") }
            public static var pending: Self { Self(rawValue: "PENDING") }
            public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
            public static var incompleteApplication: Self { Self(rawValue: "INCOMPLETE_APPLICATION") }
        }

        /// Status of the sub-merchant's application (子商户入驻状态).
        public struct ApplicationStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
            public static var rejected: Self { Self(rawValue: "REJECTED") }
        }

        /// Details of the sub-merchant application's rejection (子商户入驻驳回详情).
        public struct ApplicationRejectDetail: Codable, Hashable, Sendable {
            /// Field name (字段).
            public var field: String?
            /// Reason (原因).
            public var reason: String?

            public init(
                field: String? = nil,
                reason: String? = nil
            ) {
                self.field = field
                self.reason = reason
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.field = try member.ifPresent("field")
                self.reason = try member.ifPresent("reason")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.field, "field")
                try members.encodeIfPresent(self.reason, "reason")
            }
        }
    }
}

extension V2.Secapi.Mch {
    /// `v2/secapi/mch/querysubdevconfig`
    public var querysubdevconfig: Querysubdevconfig { Querysubdevconfig(path: path.appending("querysubdevconfig")) }

    /// `v2/secapi/mch/querysubdevconfig`
    public struct Querysubdevconfig: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mch.Querysubdevconfig {
    /// Query a sub-merchant's development configuration (配置查询).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4014115413)
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
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String

        public init(
            appID: String,
            mchID: String,
            subMchID: String
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subMchID = subMchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
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
        /// Authorized JSAPI payment directories (授权目录).
        public var jsapiPathList: JSONText<JSAPIPathList>
        /// List of appids configured.
        public var appIDConfigList: JSONText<AppIDConfigList>

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            resultCode: APIv2.ResultCode,
            sign: String? = nil,
            jsapiPathList: JSONText<JSAPIPathList>,
            appIDConfigList: JSONText<AppIDConfigList>
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.resultCode = resultCode
            self.sign = sign
            self.jsapiPathList = jsapiPathList
            self.appIDConfigList = appIDConfigList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.resultCode = try member.required("result_code")
            self.sign = try member.ifPresent("sign")
            self.jsapiPathList = try member.required("jsapi_path_list")
            self.appIDConfigList = try member.required("appid_config_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.jsapiPathList, "jsapi_path_list")
            try members.encode(self.appIDConfigList, "appid_config_list")
        }

        /// Authorized JSAPI payment directories (授权目录).
        public struct JSAPIPathList: Codable, Hashable, Sendable {
            /// Authorized JSAPI payment directories (支付目录URI数组).
            public var jsapiPathList: [String]?

            public init(
                jsapiPathList: [String]? = nil
            ) {
                self.jsapiPathList = jsapiPathList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.jsapiPathList = try member.ifPresent("jsapi_path_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.jsapiPathList, "jsapi_path_list")
            }
        }

        /// List of appids configured.
        public struct AppIDConfigList: Codable, Hashable, Sendable {
            /// List of appids configured (APPID数组).
            public var appIDConfigList: [AppIDConfigList]?

            public init(
                appIDConfigList: [AppIDConfigList]? = nil
            ) {
                self.appIDConfigList = appIDConfigList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.appIDConfigList = try member.ifPresent("appid_config_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.appIDConfigList, "appid_config_list")
            }

            /// List of appids configured (APPID数组).
            public struct AppIDConfigList: Codable, Hashable, Sendable {
                /// Appid recommended to follow (关注特约商户公众号的APPID).
                public var subscribeAppID: String?
                /// Sub-merchant's appid.
                public var subAppID: String?

                public init(
                    subscribeAppID: String? = nil,
                    subAppID: String? = nil
                ) {
                    self.subscribeAppID = subscribeAppID
                    self.subAppID = subAppID
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.subscribeAppID = try member.ifPresent("subscribe_appid")
                    self.subAppID = try member.ifPresent("sub_appid")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.subscribeAppID, "subscribe_appid")
                    try members.encodeIfPresent(self.subAppID, "sub_appid")
                }
            }
        }
    }
}

extension V2.Secapi.Mch {
    /// `v2/secapi/mch/submchmanage`
    public var submchmanage: Submchmanage { Submchmanage(path: path.appending("submchmanage")) }

    /// `v2/secapi/mch/submchmanage`
    public struct Submchmanage: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mch.Submchmanage {
    /// Create or query a bank's sub-merchant (银行特约商户录入/银行特约商户资料查询).
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - action: Action.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/institution/4012194260)
    @discardableResult
    public func post(_ body: PostBody, action: Action) async throws -> PostReply {
        try await path.call(.post, body, query: ["action": action.rawValue])
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant name (商户名称).
        public var merchantName: String?
        /// Sub-merchant's merchant number (商户识别码).
        public var subMchID: String?
        /// Page number (页码).
        public var pageIndex: String
        /// Number of records per page (展示资料个数).
        public var pageSize: String?

        public init(
            appID: String,
            mchID: String,
            merchantName: String? = nil,
            subMchID: String? = nil,
            pageIndex: String,
            pageSize: String? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.merchantName = merchantName
            self.subMchID = subMchID
            self.pageIndex = pageIndex
            self.pageSize = pageSize
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.merchantName = try member.ifPresent("merchant_name")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.pageIndex = try member.required("page_index")
            self.pageSize = try member.ifPresent("page_size")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.merchantName, "merchant_name")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.pageIndex, "page_index")
            try members.encodeIfPresent(self.pageSize, "page_size")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode?
        /// Description of the business result (业务结果描述).
        public var resultMsg: String?
        /// Total amount in fen (总记录数).
        public var total: String
        /// List of merchant information (商户信息列表).
        public var mchinfo: [Mchinfo]

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode? = nil,
            resultMsg: String? = nil,
            total: String,
            mchinfo: [Mchinfo]
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.resultMsg = resultMsg
            self.total = total
            self.mchinfo = mchinfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.ifPresent("result_code")
            self.resultMsg = try member.ifPresent("result_msg")
            self.total = try member.required("total")
            self.mchinfo = try member.required("mchinfo")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.resultCode, "result_code")
            try members.encodeIfPresent(self.resultMsg, "result_msg")
            try members.encode(self.total, "total")
            try members.encode(self.mchinfo, "mchinfo")
        }

        /// List of merchant information (商户信息列表).
        public struct Mchinfo: Codable, Hashable, Sendable {
            /// Appid of the app or official account (公众账号ID).
            public var appID: String
            /// Merchant number (商户号).
            public var mchID: String
            /// Merchant name (商户名称).
            public var merchantName: String
            /// Merchant's short name (商户简称).
            public var merchantShortname: String
            /// Service phone number (客服电话).
            public var servicePhone: String
            /// Contact (联系人).
            public var contact: String?
            /// Contact's telephone number (联系电话).
            public var contactPhone: String?
            /// Contact's email address (联系邮箱).
            public var contactEmail: String?
            /// Business information (经营类目).
            public var business: String
            /// Channel partner's merchant number (渠道商商户号).
            public var channelID: String
            /// Channel partner's name (渠道商名称).
            public var channelName: String

            public init(
                appID: String,
                mchID: String,
                merchantName: String,
                merchantShortname: String,
                servicePhone: String,
                contact: String? = nil,
                contactPhone: String? = nil,
                contactEmail: String? = nil,
                business: String,
                channelID: String,
                channelName: String
            ) {
                self.appID = appID
                self.mchID = mchID
                self.merchantName = merchantName
                self.merchantShortname = merchantShortname
                self.servicePhone = servicePhone
                self.contact = contact
                self.contactPhone = contactPhone
                self.contactEmail = contactEmail
                self.business = business
                self.channelID = channelID
                self.channelName = channelName
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.appID = try member.required("appid")
                self.mchID = try member.required("mch_id")
                self.merchantName = try member.required("merchant_name")
                self.merchantShortname = try member.required("merchant_shortname")
                self.servicePhone = try member.required("service_phone")
                self.contact = try member.ifPresent("contact")
                self.contactPhone = try member.ifPresent("contact_phone")
                self.contactEmail = try member.ifPresent("contact_email")
                self.business = try member.required("business")
                self.channelID = try member.required("channel_id")
                self.channelName = try member.required("channel_name")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.appID, "appid")
                try members.encode(self.mchID, "mch_id")
                try members.encode(self.merchantName, "merchant_name")
                try members.encode(self.merchantShortname, "merchant_shortname")
                try members.encode(self.servicePhone, "service_phone")
                try members.encodeIfPresent(self.contact, "contact")
                try members.encodeIfPresent(self.contactPhone, "contact_phone")
                try members.encodeIfPresent(self.contactEmail, "contact_email")
                try members.encode(self.business, "business")
                try members.encode(self.channelID, "channel_id")
                try members.encode(self.channelName, "channel_name")
            }
        }
    }

    /// Action.
    public struct Action: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var add: Self { Self(rawValue: "add") }
        public static var query: Self { Self(rawValue: "query") }
    }
}

extension V2.Secapi.Mch {
    /// `v2/secapi/mch/uploadmedia`
    public var uploadmedia: Uploadmedia { Uploadmedia(path: path.appending("uploadmedia")) }

    /// `v2/secapi/mch/uploadmedia`
    public struct Uploadmedia: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mch.Uploadmedia {
    /// Upload an image (图片上传).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v2/zh/4013641477)
    @discardableResult
    public func post(file: WeChatPay.File, meta: PostMeta) async throws -> PostReply {
        try await path.call(.post, file: file, meta: meta)
    }

    /// What is said of the file, besides its name and digest.
    public struct PostMeta: Codable, Hashable, Sendable {
        /// Merchant number (服务商商户号或渠道号).
        public var mchID: String
        /// Signature type.
        public var signType: APIv2.SignType

        public init(
            mchID: String,
            signType: APIv2.SignType
        ) {
            self.mchID = mchID
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
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
        /// Media file ID.
        public var mediaID: String

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
            mediaID: String
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
            self.mediaID = mediaID
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
            self.mediaID = try member.required("media_id")
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
            try members.encode(self.mediaID, "media_id")
        }
    }
}

extension V2.Secapi {
    /// `v2/secapi/mkt`
    public var mkt: Mkt { Mkt(path: path.appending("mkt")) }

    /// `v2/secapi/mkt`
    public struct Mkt: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mkt {
    /// `v2/secapi/mkt/addrecommendconf`
    public var addrecommendconf: Addrecommendconf { Addrecommendconf(path: path.appending("addrecommendconf")) }

    /// `v2/secapi/mkt/addrecommendconf`
    public struct Addrecommendconf: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Mkt.Addrecommendconf {
    /// Configure the follow feature for a sub-merchant (服务商特约商户关注功能配置).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4014115399)
    @available(*, deprecated, message: "The platform closed this operation on 2021-09-01.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Sub-merchant's appid (特约商户APPID).
        public var subAppID: String
        /// Appid recommended to follow (推荐关注APPID).
        public var subscribeAppID: String

        public init(
            mchID: String,
            subMchID: String,
            subAppID: String,
            subscribeAppID: String
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.subAppID = subAppID
            self.subscribeAppID = subscribeAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.subAppID = try member.required("sub_appid")
            self.subscribeAppID = try member.required("subscribe_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.subAppID, "sub_appid")
            try members.encode(self.subscribeAppID, "subscribe_appid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.AddsubdevconfigReply
}

extension V2.Secapi {
    /// `v2/secapi/pay`
    public var pay: Pay { Pay(path: path.appending("pay")) }

    /// `v2/secapi/pay`
    public struct Pay: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Pay {
    /// `v2/secapi/pay/facepayreverse`
    public var facepayreverse: Facepayreverse { Facepayreverse(path: path.appending("facepayreverse")) }

    /// `v2/secapi/pay/facepayreverse`
    public struct Facepayreverse: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Pay.Facepayreverse {
    /// Reverse a face payment order (撤销订单).
    ///
    /// After an unknown outcome, `POST /v2/pay/facepayquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.ReverseRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.ReverseReply
}

extension V2.Secapi.Pay {
    /// `v2/secapi/pay/multiprofitsharing`
    public var multiprofitsharing: Multiprofitsharing { Multiprofitsharing(path: path.appending("multiprofitsharing")) }

    /// `v2/secapi/pay/multiprofitsharing`
    public struct Multiprofitsharing: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Pay.Multiprofitsharing {
    /// Request multiple profit sharing (请求多次分账).
    ///
    /// After an unknown outcome, `POST /v2/pay/profitsharingquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_order_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011983158)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Profit sharing receivers (分账接收方列表JSON格式字符串).
        public var receivers: JSONText<[APIv2.MultiprofitsharingReceiver]>

        public init(
            mchID: String,
            subMchID: String? = nil,
            appID: String,
            subAppID: String? = nil,
            signType: APIv2.HMACSignType,
            transactionID: String,
            outOrderNo: String,
            receivers: JSONText<[APIv2.MultiprofitsharingReceiver]>
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.appID = appID
            self.subAppID = subAppID
            self.signType = signType
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.receivers = receivers
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.signType = try member.required("sign_type")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.receivers = try member.required("receivers")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.receivers, "receivers")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
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
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Profit sharing receivers (分账接收方列表JSON格式字符串).
        public var receivers: JSONText<[APIv2.PayReceiver]>?

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
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            receivers: JSONText<[APIv2.PayReceiver]>? = nil
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
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.receivers = receivers
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
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.receivers = try member.ifPresent("receivers")
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
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encodeIfPresent(self.receivers, "receivers")
        }
    }
}

extension V2.Secapi.Pay {
    /// `v2/secapi/pay/profitsharing`
    public var profitsharing: Profitsharing { Profitsharing(path: path.appending("profitsharing")) }

    /// `v2/secapi/pay/profitsharing`
    public struct Profitsharing: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Pay.Profitsharing {
    /// Request single profit sharing (请求单次分账).
    ///
    /// After an unknown outcome, `POST /v2/pay/profitsharingquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_order_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011941670)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchID: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Profit sharing receivers (分账接收方列表JSON格式字符串).
        public var receivers: JSONText<[APIv2.MultiprofitsharingReceiver]>

        public init(
            mchID: String,
            subMchID: String? = nil,
            brandMchID: String? = nil,
            appID: String,
            subAppID: String? = nil,
            signType: APIv2.HMACSignType,
            transactionID: String,
            outOrderNo: String,
            receivers: JSONText<[APIv2.MultiprofitsharingReceiver]>
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.brandMchID = brandMchID
            self.appID = appID
            self.subAppID = subAppID
            self.signType = signType
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.receivers = receivers
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.brandMchID = try member.ifPresent("brand_mch_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.signType = try member.required("sign_type")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.receivers = try member.required("receivers")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.brandMchID, "brand_mch_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.receivers, "receivers")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
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
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Current status of the record (分账单状态).
        public var status: Status?
        /// Profit sharing receivers (分账接收方列表JSON格式字符串).
        public var receivers: JSONText<[APIv2.PayReceiver]>?

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
            brandMchID: String? = nil,
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            status: Status? = nil,
            receivers: JSONText<[APIv2.PayReceiver]>? = nil
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
            self.brandMchID = brandMchID
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.status = status
            self.receivers = receivers
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
            self.brandMchID = try member.ifPresent("brand_mch_id")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.status = try member.ifPresent("status")
            self.receivers = try member.ifPresent("receivers")
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
            try members.encodeIfPresent(self.brandMchID, "brand_mch_id")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encodeIfPresent(self.status, "status")
            try members.encodeIfPresent(self.receivers, "receivers")
        }

        /// Current status of the record (分账单状态).
        public struct Status: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var finished: Self { Self(rawValue: "FINISHED") }
            public static var processing: Self { Self(rawValue: "PROCESSING") }
        }
    }
}

extension V2.Secapi.Pay {
    /// `v2/secapi/pay/profitsharingfinish`
    public var profitsharingfinish: Profitsharingfinish { Profitsharingfinish(path: path.appending("profitsharingfinish")) }

    /// `v2/secapi/pay/profitsharingfinish`
    public struct Profitsharingfinish: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Pay.Profitsharingfinish {
    /// Finish profit sharing (完结分账).
    ///
    /// After an unknown outcome, `POST /v2/pay/profitsharingquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_order_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011984076)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Description (分账完结描述).
        public var description: String

        public init(
            mchID: String,
            subMchID: String? = nil,
            appID: String,
            signType: APIv2.HMACSignType,
            transactionID: String,
            outOrderNo: String,
            description: String
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.appID = appID
            self.signType = signType
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.appID = try member.required("appid")
            self.signType = try member.required("sign_type")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.description, "description")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
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
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String

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
            transactionID: String,
            outOrderNo: String,
            orderID: String
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
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
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
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
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
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
        }
    }
}

extension V2.Secapi.Pay {
    /// `v2/secapi/pay/profitsharingreturn`
    public var profitsharingreturn: Profitsharingreturn { Profitsharingreturn(path: path.appending("profitsharingreturn")) }

    /// `v2/secapi/pay/profitsharingreturn`
    public struct Profitsharingreturn: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Pay.Profitsharingreturn {
    /// Return shared profit (分账回退).
    ///
    /// After an unknown outcome, `POST /v2/pay/profitsharingreturnquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_return_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011984166)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String?
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String?
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String
        /// Type of the returning account (回退方类型).
        public var returnAccountType: APIv2.ReturnAccountType
        /// Account returning the funds (回退方账号).
        public var returnAccount: String
        /// Return amount in fen (回退金额).
        public var returnAmount: Int
        /// Description (回退描述).
        public var description: String

        public init(
            mchID: String,
            subMchID: String? = nil,
            appID: String,
            subAppID: String? = nil,
            signType: APIv2.HMACSignType,
            orderID: String? = nil,
            outOrderNo: String? = nil,
            outReturnNo: String,
            returnAccountType: APIv2.ReturnAccountType,
            returnAccount: String,
            returnAmount: Int,
            description: String
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.appID = appID
            self.subAppID = subAppID
            self.signType = signType
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
            self.returnAccountType = returnAccountType
            self.returnAccount = returnAccount
            self.returnAmount = returnAmount
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.signType = try member.required("sign_type")
            self.orderID = try member.ifPresent("order_id")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
            self.returnAccountType = try member.required("return_account_type")
            self.returnAccount = try member.required("return_account")
            self.returnAmount = try member.required("return_amount")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.signType, "sign_type")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.returnAccountType, "return_account_type")
            try members.encode(self.returnAccount, "return_account")
            try members.encode(self.returnAmount, "return_amount")
            try members.encode(self.description, "description")
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
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType?
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String?
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String?
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String
        /// WeChat Pay return number (微信回退单号).
        public var returnNo: String?
        /// Type of the returning account (回退方类型).
        public var returnAccountType: APIv2.ReturnAccountType
        /// Account returning the funds (回退方账号).
        public var returnAccount: String
        /// Return amount in fen (回退金额).
        public var returnAmount: Int
        /// Description (回退描述).
        public var description: String
        /// Result (回退结果).
        public var result: APIv2.ProfitsharingreturnqueryResult?
        /// Reason for the failure (失败原因).
        public var failReason: APIv2.FailReason?
        /// Time of completion (完成时间).
        public var finishTime: String?

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
            subMchID: String? = nil,
            subAppID: String? = nil,
            signType: APIv2.HMACSignType? = nil,
            orderID: String? = nil,
            outOrderNo: String? = nil,
            outReturnNo: String,
            returnNo: String? = nil,
            returnAccountType: APIv2.ReturnAccountType,
            returnAccount: String,
            returnAmount: Int,
            description: String,
            result: APIv2.ProfitsharingreturnqueryResult? = nil,
            failReason: APIv2.FailReason? = nil,
            finishTime: String? = nil
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
            self.subMchID = subMchID
            self.subAppID = subAppID
            self.signType = signType
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
            self.returnNo = returnNo
            self.returnAccountType = returnAccountType
            self.returnAccount = returnAccount
            self.returnAmount = returnAmount
            self.description = description
            self.result = result
            self.failReason = failReason
            self.finishTime = finishTime
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
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.signType = try member.ifPresent("sign_type")
            self.orderID = try member.ifPresent("order_id")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
            self.returnNo = try member.ifPresent("return_no")
            self.returnAccountType = try member.required("return_account_type")
            self.returnAccount = try member.required("return_account")
            self.returnAmount = try member.required("return_amount")
            self.description = try member.required("description")
            self.result = try member.ifPresent("result")
            self.failReason = try member.ifPresent("fail_reason")
            self.finishTime = try member.ifPresent("finish_time")
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
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encodeIfPresent(self.returnNo, "return_no")
            try members.encode(self.returnAccountType, "return_account_type")
            try members.encode(self.returnAccount, "return_account")
            try members.encode(self.returnAmount, "return_amount")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.result, "result")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.finishTime, "finish_time")
        }
    }
}

extension V2.Secapi.Pay {
    /// `v2/secapi/pay/refund`
    public var refund: Refund { Refund(path: path.appending("refund")) }

    /// `v2/secapi/pay/refund`
    public struct Refund: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Pay.Refund {
    /// Request a refund (申请退款).
    ///
    /// After an unknown outcome, `POST /v2/pay/refundquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_refund_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011937624)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.RefundRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.RefundReply
}

extension V2.Secapi.Pay {
    /// `v2/secapi/pay/refundv2`
    public var refundv2: Refundv2 { Refundv2(path: path.appending("refundv2")) }

    /// `v2/secapi/pay/refundv2`
    public struct Refundv2: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Pay.Refundv2 {
    /// Request a refund with item discounts (申请退款(单品优惠)).
    ///
    /// After an unknown outcome, `POST /v2/pay/refundqueryv2` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_refund_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011983308)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Details.
        public var detail: JSONText<APIv2.MicropayDetail>?
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
            detail: JSONText<APIv2.MicropayDetail>? = nil,
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
            self.detail = detail
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
            self.detail = try member.ifPresent("detail")
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
            try members.encodeIfPresent(self.detail, "detail")
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
        /// Details of the promotions used (营销详情JSON格式字符串).
        public var promotionDetail: JSONText<APIv2.PromotionDetail>?
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
            promotionDetail: JSONText<APIv2.PromotionDetail>? = nil,
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
            self.promotionDetail = promotionDetail
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
            self.promotionDetail = try member.ifPresent("promotion_detail")
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
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeNumbered(self.couponType, "coupon_type_")
            try members.encodeNumbered(self.couponRefundFeeByNumber, "coupon_refund_fee_")
            try members.encodeNumbered(self.couponRefundID, "coupon_refund_id_")
        }
    }
}

extension V2.Secapi.Pay {
    /// `v2/secapi/pay/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v2/secapi/pay/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V2.Secapi.Pay.Reverse {
    /// Reverse an order (撤销订单).
    ///
    /// After an unknown outcome, `POST /v2/pay/orderquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011937361)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.ReverseRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.ReverseReply
}
