// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/merchants`
    public var merchants: MerchantsEndpoint { MerchantsEndpoint(path: path.appending("merchants")) }

    /// `v3/merchants`
    public struct MerchantsEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantsEndpoint {
    /// Onboard a sub-merchant (integrated wallet) (子商户进件（融合钱包）).
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - idempotencyKey: Idempotency key of the request.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml)
    @discardableResult
    public func post(_ body: PostBody, idempotencyKey: String? = nil) async throws -> PostReply {
        try await path.call(.post, body, headers: ["Idempotency-Key": idempotencyKey])
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (机构appid).
        public var spAppID: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Name (子商户全称).
        public var name: String
        /// Sub-merchant's short name (子商户简称).
        public var shortname: String
        /// Company telephone number (公司电话).
        public var officePhone: String
        /// Contact (联系人信息).
        public var contact: Global.Contact
        /// Business category (类目).
        public var businessCategory: Int
        /// Channel partner's merchant number (渠道号).
        public var channelID: String?
        /// Country or region of registration (注册国家或区域).
        public var merchantCountryCode: String
        /// Type of merchant (商户类型).
        public var merchantType: Global.MerchantType
        /// Company registration document number (公司注册文件编号).
        public var registrationCertificateNumber: String?
        /// Expiry of the company registration document (公司注册文件过期时间).
        public var registrationCertificateDate: String?
        /// Photo of the company registration document (公司注册文件照片).
        public var registrationCertificateCopy: String?
        /// Sub-merchant's settlement bank account (子商户银行结算账户信息).
        public var settlementBankNumber: String?
        /// Business information (业务信息).
        public var business: Global.Business
        /// Director's information (董事信息).
        public var director: Global.Director?
        /// Information on the person in charge (负责人信息).
        public var principal: Global.Director?

        public init(
            spAppID: String,
            spMchid: String,
            name: String,
            shortname: String,
            officePhone: String,
            contact: Global.Contact,
            businessCategory: Int,
            channelID: String? = nil,
            merchantCountryCode: String,
            merchantType: Global.MerchantType,
            registrationCertificateNumber: String? = nil,
            registrationCertificateDate: String? = nil,
            registrationCertificateCopy: String? = nil,
            settlementBankNumber: String? = nil,
            business: Global.Business,
            director: Global.Director? = nil,
            principal: Global.Director? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.name = name
            self.shortname = shortname
            self.officePhone = officePhone
            self.contact = contact
            self.businessCategory = businessCategory
            self.channelID = channelID
            self.merchantCountryCode = merchantCountryCode
            self.merchantType = merchantType
            self.registrationCertificateNumber = registrationCertificateNumber
            self.registrationCertificateDate = registrationCertificateDate
            self.registrationCertificateCopy = registrationCertificateCopy
            self.settlementBankNumber = settlementBankNumber
            self.business = business
            self.director = director
            self.principal = principal
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.name = try member.required("name")
            self.shortname = try member.required("shortname")
            self.officePhone = try member.required("office_phone")
            self.contact = try member.required("contact")
            self.businessCategory = try member.required("business_category")
            self.channelID = try member.ifPresent("channel_id")
            self.merchantCountryCode = try member.required("merchant_country_code")
            self.merchantType = try member.required("merchant_type")
            self.registrationCertificateNumber = try member.ifPresent("registration_certificate_number")
            self.registrationCertificateDate = try member.ifPresent("registration_certificate_date")
            self.registrationCertificateCopy = try member.ifPresent("registration_certificate_copy")
            self.settlementBankNumber = try member.ifPresent("settlement_bank_number")
            self.business = try member.required("business")
            self.director = try member.ifPresent("director")
            self.principal = try member.ifPresent("principal")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.name, "name")
            try members.encode(self.shortname, "shortname")
            try members.encode(self.officePhone, "office_phone")
            try members.encode(self.contact, "contact")
            try members.encode(self.businessCategory, "business_category")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.merchantCountryCode, "merchant_country_code")
            try members.encode(self.merchantType, "merchant_type")
            try members.encodeIfPresent(self.registrationCertificateNumber, "registration_certificate_number")
            try members.encodeIfPresent(self.registrationCertificateDate, "registration_certificate_date")
            try members.encodeIfPresent(self.registrationCertificateCopy, "registration_certificate_copy")
            try members.encodeIfPresent(self.settlementBankNumber, "settlement_bank_number")
            try members.encode(self.business, "business")
            try members.encodeIfPresent(self.director, "director")
            try members.encodeIfPresent(self.principal, "principal")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Verification status (验证状态).
        public var verificationStatus: Global.VerificationStatus?
        /// Description (验证状态描述).
        public var description: String?

        public init(
            subMchid: String,
            verificationStatus: Global.VerificationStatus? = nil,
            description: String? = nil
        ) {
            self.subMchid = subMchid
            self.verificationStatus = verificationStatus
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.verificationStatus = try member.ifPresent("verification_status")
            self.description = try member.ifPresent("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.verificationStatus, "verification_status")
            try members.encodeIfPresent(self.description, "description")
        }
    }
}

extension V3.MerchantsEndpoint {
    /// Modify a sub-merchant (integrated wallet) (修改子商户（融合钱包）).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
    @discardableResult
    public func put(_ body: PutBody) async throws -> PutReply {
        try await path.call(.put, body)
    }

    /// What ``put`` sends.
    public struct PutBody: Codable, Hashable, Sendable {
        /// Service provider's appid (机构appid).
        public var spAppID: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Name (子商户全称).
        public var name: String
        /// Sub-merchant's short name (子商户简称).
        public var shortname: String
        /// Company telephone number (公司电话).
        public var officePhone: String
        /// Contact (联系人信息).
        public var contact: Global.Contact?
        /// Business category (类目).
        public var businessCategory: Int
        /// Channel partner's merchant number (渠道号).
        public var channelID: String?
        /// Country or region of registration (注册国家或区域).
        public var merchantCountryCode: String
        /// Type of merchant (商户类型).
        public var merchantType: Global.MerchantType
        /// Company registration document number (公司注册文件编号).
        public var registrationCertificateNumber: String?
        /// Expiry of the company registration document (公司注册文件过期时间).
        public var registrationCertificateDate: String?
        /// Photo of the company registration document (公司注册文件照片).
        public var registrationCertificateCopy: String?
        /// Sub-merchant's settlement bank account (子商户银行结算账户信息).
        public var settlementBankNumber: String?
        /// Business information (业务信息).
        public var business: Global.Business
        /// Director's information (董事信息).
        public var director: Global.Director?
        /// Information on the person in charge (负责人信息).
        public var principal: Global.Director?

        public init(
            spAppID: String,
            spMchid: String,
            subMchid: String,
            name: String,
            shortname: String,
            officePhone: String,
            contact: Global.Contact? = nil,
            businessCategory: Int,
            channelID: String? = nil,
            merchantCountryCode: String,
            merchantType: Global.MerchantType,
            registrationCertificateNumber: String? = nil,
            registrationCertificateDate: String? = nil,
            registrationCertificateCopy: String? = nil,
            settlementBankNumber: String? = nil,
            business: Global.Business,
            director: Global.Director? = nil,
            principal: Global.Director? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.name = name
            self.shortname = shortname
            self.officePhone = officePhone
            self.contact = contact
            self.businessCategory = businessCategory
            self.channelID = channelID
            self.merchantCountryCode = merchantCountryCode
            self.merchantType = merchantType
            self.registrationCertificateNumber = registrationCertificateNumber
            self.registrationCertificateDate = registrationCertificateDate
            self.registrationCertificateCopy = registrationCertificateCopy
            self.settlementBankNumber = settlementBankNumber
            self.business = business
            self.director = director
            self.principal = principal
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.name = try member.required("name")
            self.shortname = try member.required("shortname")
            self.officePhone = try member.required("office_phone")
            self.contact = try member.ifPresent("contact")
            self.businessCategory = try member.required("business_category")
            self.channelID = try member.ifPresent("channel_id")
            self.merchantCountryCode = try member.required("merchant_country_code")
            self.merchantType = try member.required("merchant_type")
            self.registrationCertificateNumber = try member.ifPresent("registration_certificate_number")
            self.registrationCertificateDate = try member.ifPresent("registration_certificate_date")
            self.registrationCertificateCopy = try member.ifPresent("registration_certificate_copy")
            self.settlementBankNumber = try member.ifPresent("settlement_bank_number")
            self.business = try member.required("business")
            self.director = try member.ifPresent("director")
            self.principal = try member.ifPresent("principal")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.name, "name")
            try members.encode(self.shortname, "shortname")
            try members.encode(self.officePhone, "office_phone")
            try members.encodeIfPresent(self.contact, "contact")
            try members.encode(self.businessCategory, "business_category")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.merchantCountryCode, "merchant_country_code")
            try members.encode(self.merchantType, "merchant_type")
            try members.encodeIfPresent(self.registrationCertificateNumber, "registration_certificate_number")
            try members.encodeIfPresent(self.registrationCertificateDate, "registration_certificate_date")
            try members.encodeIfPresent(self.registrationCertificateCopy, "registration_certificate_copy")
            try members.encodeIfPresent(self.settlementBankNumber, "settlement_bank_number")
            try members.encode(self.business, "business")
            try members.encodeIfPresent(self.director, "director")
            try members.encodeIfPresent(self.principal, "principal")
        }
    }

    /// What ``put`` answers.
    public struct PutReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String

        public init(
            subMchid: String
        ) {
            self.subMchid = subMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
        }
    }
}

extension V3.MerchantsEndpoint {
    /// `v3/merchants/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/merchants/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantsEndpoint.SubMchid {
    /// Query a sub-merchant (integrated wallet) by sub_mchid (查询子商户（融合钱包）).
    ///
    /// - Parameters:
    ///   - spAppID: Service provider's appid (机构appid).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
    public func get(spAppID: String, spMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sp_appid": spAppID, "sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Name (子商户全称).
        public var name: String
        /// Sub-merchant's short name (子商户简称).
        public var shortname: String
        /// Company telephone number (公司联系方式).
        public var officePhone: String
        /// Country or region of registration (册国家或区域).
        public var merchantCountryCode: String
        /// Business category (类目).
        public var businessCategory: Int
        /// Contact (联系人信息).
        public var contact: Global.MerchantContact?
        /// Type of merchant (商户类型).
        public var merchantType: Global.MerchantType?
        /// Company registration document number (公司注册文件编号).
        public var registrationCertificateNumber: String?
        /// Expiry of the company registration document (公司注册文件过期时间).
        public var registrationCertificateDate: String?
        /// Sub-merchant's settlement bank account (子商户结算账户).
        public var settlementBankNumber: String?
        /// Business information (业务信息).
        public var business: Global.MerchantBusiness?
        /// Director's information (董事信息).
        public var director: Global.Director?
        /// Information on the person in charge (负责人信息).
        public var principal: Global.Director?

        public init(
            subMchid: String,
            name: String,
            shortname: String,
            officePhone: String,
            merchantCountryCode: String,
            businessCategory: Int,
            contact: Global.MerchantContact? = nil,
            merchantType: Global.MerchantType? = nil,
            registrationCertificateNumber: String? = nil,
            registrationCertificateDate: String? = nil,
            settlementBankNumber: String? = nil,
            business: Global.MerchantBusiness? = nil,
            director: Global.Director? = nil,
            principal: Global.Director? = nil
        ) {
            self.subMchid = subMchid
            self.name = name
            self.shortname = shortname
            self.officePhone = officePhone
            self.merchantCountryCode = merchantCountryCode
            self.businessCategory = businessCategory
            self.contact = contact
            self.merchantType = merchantType
            self.registrationCertificateNumber = registrationCertificateNumber
            self.registrationCertificateDate = registrationCertificateDate
            self.settlementBankNumber = settlementBankNumber
            self.business = business
            self.director = director
            self.principal = principal
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.name = try member.required("name")
            self.shortname = try member.required("shortname")
            self.officePhone = try member.required("office_phone")
            self.merchantCountryCode = try member.required("merchant_country_code")
            self.businessCategory = try member.required("business_category")
            self.contact = try member.ifPresent("contact")
            self.merchantType = try member.ifPresent("merchant_type")
            self.registrationCertificateNumber = try member.ifPresent("registration_certificate_number")
            self.registrationCertificateDate = try member.ifPresent("registration_certificate_date")
            self.settlementBankNumber = try member.ifPresent("settlement_bank_number")
            self.business = try member.ifPresent("business")
            self.director = try member.ifPresent("director")
            self.principal = try member.ifPresent("principal")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.name, "name")
            try members.encode(self.shortname, "shortname")
            try members.encode(self.officePhone, "office_phone")
            try members.encode(self.merchantCountryCode, "merchant_country_code")
            try members.encode(self.businessCategory, "business_category")
            try members.encodeIfPresent(self.contact, "contact")
            try members.encodeIfPresent(self.merchantType, "merchant_type")
            try members.encodeIfPresent(self.registrationCertificateNumber, "registration_certificate_number")
            try members.encodeIfPresent(self.registrationCertificateDate, "registration_certificate_date")
            try members.encodeIfPresent(self.settlementBankNumber, "settlement_bank_number")
            try members.encodeIfPresent(self.business, "business")
            try members.encodeIfPresent(self.director, "director")
            try members.encodeIfPresent(self.principal, "principal")
        }
    }
}
