// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/global`
    public var global: GlobalEndpoint { GlobalEndpoint(path: path.appending("global")) }

    /// `v3/global`
    public struct GlobalEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint {
    /// `v3/global/certificates`
    public var certificates: Certificates { Certificates(path: path.appending("certificates")) }

    /// `v3/global/certificates`
    public struct Certificates: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Certificates {
    /// List the global platform certificates (获取平台证书列表).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013878)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (平台证书列表).
        public var data: [Data]

        public init(
            data: [Data]
        ) {
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.required("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.data, "data")
        }

        /// List of results (平台证书列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Serial number (证书序列号).
            public var serialNo: String
            /// Time it takes effect (证书启用时间).
            public var effectiveTime: Timestamp
            /// Time of expiry (证书弃用时间).
            public var expireTime: Timestamp
            /// Certificate information, encrypted (证书信息).
            public var encryptCertificate: EncryptCertificate

            public init(
                serialNo: String,
                effectiveTime: Timestamp,
                expireTime: Timestamp,
                encryptCertificate: EncryptCertificate
            ) {
                self.serialNo = serialNo
                self.effectiveTime = effectiveTime
                self.expireTime = expireTime
                self.encryptCertificate = encryptCertificate
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.serialNo = try member.required("serial_no")
                self.effectiveTime = try member.required("effective_time")
                self.expireTime = try member.required("expire_time")
                self.encryptCertificate = try member.required("encrypt_certificate")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.serialNo, "serial_no")
                try members.encode(self.effectiveTime, "effective_time")
                try members.encode(self.expireTime, "expire_time")
                try members.encode(self.encryptCertificate, "encrypt_certificate")
            }

            /// Certificate information, encrypted (证书信息).
            public struct EncryptCertificate: Codable, Hashable, Sendable {
                /// Encryption or signature algorithm (加密证书的算法).
                public var algorithm: String
                /// Random string (加密证书的随机串).
                public var nonce: String
                /// Associated data of the encryption (加密证书的附加数据).
                public var associatedData: String
                /// Encrypted data (加密后的证书内容).
                public var ciphertext: String

                public init(
                    algorithm: String,
                    nonce: String,
                    associatedData: String,
                    ciphertext: String
                ) {
                    self.algorithm = algorithm
                    self.nonce = nonce
                    self.associatedData = associatedData
                    self.ciphertext = ciphertext
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.algorithm = try member.required("algorithm")
                    self.nonce = try member.required("nonce")
                    self.associatedData = try member.required("associated_data")
                    self.ciphertext = try member.required("ciphertext")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.algorithm, "algorithm")
                    try members.encode(self.nonce, "nonce")
                    try members.encode(self.associatedData, "associated_data")
                    try members.encode(self.ciphertext, "ciphertext")
                }
            }
        }
    }
}

extension V3.GlobalEndpoint {
    /// `v3/global/merchants`
    public var merchants: MerchantsEndpoint { MerchantsEndpoint(path: path.appending("merchants")) }

    /// `v3/global/merchants`
    public struct MerchantsEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantsEndpoint {
    /// Onboard a global sub-merchant (integrated wallet) (子商户进件（融合钱包）).
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - idempotencyKey: Idempotency key of the request.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088)
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
        /// Whether H5 payment permission is requested (是否申请H5支付权限).
        public var applyH5Payment: Bool?
        /// Materials for the H5 payment application (H5申请资料).
        public var h5PaymentApplyInfo: H5PaymentApplyInfo?
        /// Merchant's attached data, returned unchanged (附加信息).
        public var attach: String?

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
            principal: Global.Director? = nil,
            applyH5Payment: Bool? = nil,
            h5PaymentApplyInfo: H5PaymentApplyInfo? = nil,
            attach: String? = nil
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
            self.applyH5Payment = applyH5Payment
            self.h5PaymentApplyInfo = h5PaymentApplyInfo
            self.attach = attach
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
            self.applyH5Payment = try member.ifPresent("apply_h5_payment")
            self.h5PaymentApplyInfo = try member.ifPresent("h5_payment_apply_info")
            self.attach = try member.ifPresent("attach")
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
            try members.encodeIfPresent(self.applyH5Payment, "apply_h5_payment")
            try members.encodeIfPresent(self.h5PaymentApplyInfo, "h5_payment_apply_info")
            try members.encodeIfPresent(self.attach, "attach")
        }

        /// Materials for the H5 payment application (H5申请资料).
        public struct H5PaymentApplyInfo: Codable, Hashable, Sendable {
            /// H5 website URL (H5经营网址).
            public var h5WebsiteURL: String
            /// Domains for H5 payment.
            public var domains: [String]

            public init(
                h5WebsiteURL: String,
                domains: [String]
            ) {
                self.h5WebsiteURL = h5WebsiteURL
                self.domains = domains
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.h5WebsiteURL = try member.required("h5_website_url")
                self.domains = try member.required("domains")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.h5WebsiteURL, "h5_website_url")
                try members.encode(self.domains, "domains")
            }
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
        /// State of H5 payment permission (H5支付权限状态).
        public var h5AuthorizationState: Global.H5AuthorizationState?

        public init(
            subMchid: String,
            verificationStatus: Global.VerificationStatus? = nil,
            description: String? = nil,
            h5AuthorizationState: Global.H5AuthorizationState? = nil
        ) {
            self.subMchid = subMchid
            self.verificationStatus = verificationStatus
            self.description = description
            self.h5AuthorizationState = h5AuthorizationState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.verificationStatus = try member.ifPresent("verification_status")
            self.description = try member.ifPresent("description")
            self.h5AuthorizationState = try member.ifPresent("h5_authorization_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.verificationStatus, "verification_status")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.h5AuthorizationState, "h5_authorization_state")
        }
    }
}

extension V3.GlobalEndpoint.MerchantsEndpoint {
    /// `v3/global/merchants/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/global/merchants/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantsEndpoint.SubMchid {
    /// Query a global sub-merchant (integrated wallet) (查询子商户（融合钱包）).
    ///
    /// - Parameters:
    ///   - spAppID: Service provider's appid (机构appid).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
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
        /// Details of the H5 payment permission (H5支付权限详情).
        public var h5Payment: H5Payment?
        /// State of the sub-merchant (子商户状态信息).
        public var subMerchantState: SubMerchantState?
        /// Merchant's attached data, returned unchanged (附加信息).
        public var attach: String?

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
            principal: Global.Director? = nil,
            h5Payment: H5Payment? = nil,
            subMerchantState: SubMerchantState? = nil,
            attach: String? = nil
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
            self.h5Payment = h5Payment
            self.subMerchantState = subMerchantState
            self.attach = attach
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
            self.h5Payment = try member.ifPresent("h5_payment")
            self.subMerchantState = try member.ifPresent("sub_merchant_state")
            self.attach = try member.ifPresent("attach")
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
            try members.encodeIfPresent(self.h5Payment, "h5_payment")
            try members.encodeIfPresent(self.subMerchantState, "sub_merchant_state")
            try members.encodeIfPresent(self.attach, "attach")
        }

        /// Details of the H5 payment permission (H5支付权限详情).
        public struct H5Payment: Codable, Hashable, Sendable {
            /// Details of the rejection (H5驳回详情).
            public var auditRejectDetail: String?
            /// State of H5 payment permission (H5支付权限状态).
            public var h5AuthorizationState: Global.H5AuthorizationState?

            public init(
                auditRejectDetail: String? = nil,
                h5AuthorizationState: Global.H5AuthorizationState? = nil
            ) {
                self.auditRejectDetail = auditRejectDetail
                self.h5AuthorizationState = h5AuthorizationState
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.auditRejectDetail = try member.ifPresent("audit_reject_detail")
                self.h5AuthorizationState = try member.ifPresent("h5_authorization_state")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.auditRejectDetail, "audit_reject_detail")
                try members.encodeIfPresent(self.h5AuthorizationState, "h5_authorization_state")
            }
        }

        /// State of the sub-merchant (子商户状态信息).
        public struct SubMerchantState: Codable, Hashable, Sendable {
            /// Sub-merchant's status (子商户状态).
            public var subMerchantStatus: SubMerchantStatus?
            /// Status of the sub-merchant's application (子商户入驻状态).
            public var applicationStatus: ApplicationStatus?
            /// Details of the sub-merchant application's rejection (子商户入驻驳回详情).
            public var applicationRejectDetail: ApplicationRejectDetail?

            public init(
                subMerchantStatus: SubMerchantStatus? = nil,
                applicationStatus: ApplicationStatus? = nil,
                applicationRejectDetail: ApplicationRejectDetail? = nil
            ) {
                self.subMerchantStatus = subMerchantStatus
                self.applicationStatus = applicationStatus
                self.applicationRejectDetail = applicationRejectDetail
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.subMerchantStatus = try member.ifPresent("sub_merchant_status")
                self.applicationStatus = try member.ifPresent("application_status")
                self.applicationRejectDetail = try member.ifPresent("application_reject_detail")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.subMerchantStatus, "sub_merchant_status")
                try members.encodeIfPresent(self.applicationStatus, "application_status")
                try members.encodeIfPresent(self.applicationRejectDetail, "application_reject_detail")
            }

            /// Sub-merchant's status (子商户状态).
            public struct SubMerchantStatus: OpenEnumeration {
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

                public static var incompleteApplication: Self { Self(rawValue: "INCOMPLETE_APPLICATION") }
                public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
                public static var rejected: Self { Self(rawValue: "REJECTED") }
            }

            /// Details of the sub-merchant application's rejection (子商户入驻驳回详情).
            public struct ApplicationRejectDetail: Codable, Hashable, Sendable {
                /// Field name (驳回字段).
                public var field: String?
                /// Reason (驳回原因).
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
}

extension V3.GlobalEndpoint.MerchantsEndpoint.SubMchid {
    /// Modify a global sub-merchant (integrated wallet) (修改子商户（融合钱包）).
    ///
    /// After an unknown outcome, `GET /v3/global/merchants/{sub_mchid}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Service provider's appid (机构appid).
        public var spAppID: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Name (子商户全称).
        public var name: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
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
        public var registrationCertificateNumber: String
        /// Expiry of the company registration document (公司注册文件过期时间).
        public var registrationCertificateDate: String
        /// Photo of the company registration document (公司注册文件照片).
        public var registrationCertificateCopy: String?
        /// Sub-merchant's settlement bank account (子商户银行结算账户信息).
        public var settlementBankNumber: String?
        /// Business information (业务信息).
        public var business: Business
        /// Director's information (董事信息).
        public var director: Global.Director?
        /// Information on the person in charge (负责人信息).
        public var principal: Global.Director?
        /// Whether H5 payment permission is requested (是否申请H5支付权限).
        public var applyH5Payment: Bool?
        /// Materials for the H5 payment application (H5支付申请资料资料).
        public var h5PaymentApplyInfo: H5PaymentApplyInfo?

        public init(
            spAppID: String,
            spMchid: String,
            name: String,
            subMchid: String,
            shortname: String,
            officePhone: String,
            contact: Global.Contact,
            businessCategory: Int,
            channelID: String? = nil,
            merchantCountryCode: String,
            merchantType: Global.MerchantType,
            registrationCertificateNumber: String,
            registrationCertificateDate: String,
            registrationCertificateCopy: String? = nil,
            settlementBankNumber: String? = nil,
            business: Business,
            director: Global.Director? = nil,
            principal: Global.Director? = nil,
            applyH5Payment: Bool? = nil,
            h5PaymentApplyInfo: H5PaymentApplyInfo? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.name = name
            self.subMchid = subMchid
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
            self.applyH5Payment = applyH5Payment
            self.h5PaymentApplyInfo = h5PaymentApplyInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.name = try member.required("name")
            self.subMchid = try member.required("sub_mchid")
            self.shortname = try member.required("shortname")
            self.officePhone = try member.required("office_phone")
            self.contact = try member.required("contact")
            self.businessCategory = try member.required("business_category")
            self.channelID = try member.ifPresent("channel_id")
            self.merchantCountryCode = try member.required("merchant_country_code")
            self.merchantType = try member.required("merchant_type")
            self.registrationCertificateNumber = try member.required("registration_certificate_number")
            self.registrationCertificateDate = try member.required("registration_certificate_date")
            self.registrationCertificateCopy = try member.ifPresent("registration_certificate_copy")
            self.settlementBankNumber = try member.ifPresent("settlement_bank_number")
            self.business = try member.required("business")
            self.director = try member.ifPresent("director")
            self.principal = try member.ifPresent("principal")
            self.applyH5Payment = try member.ifPresent("apply_h5_payment")
            self.h5PaymentApplyInfo = try member.ifPresent("h5_payment_apply_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.name, "name")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.shortname, "shortname")
            try members.encode(self.officePhone, "office_phone")
            try members.encode(self.contact, "contact")
            try members.encode(self.businessCategory, "business_category")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.merchantCountryCode, "merchant_country_code")
            try members.encode(self.merchantType, "merchant_type")
            try members.encode(self.registrationCertificateNumber, "registration_certificate_number")
            try members.encode(self.registrationCertificateDate, "registration_certificate_date")
            try members.encodeIfPresent(self.registrationCertificateCopy, "registration_certificate_copy")
            try members.encodeIfPresent(self.settlementBankNumber, "settlement_bank_number")
            try members.encode(self.business, "business")
            try members.encodeIfPresent(self.director, "director")
            try members.encodeIfPresent(self.principal, "principal")
            try members.encodeIfPresent(self.applyH5Payment, "apply_h5_payment")
            try members.encodeIfPresent(self.h5PaymentApplyInfo, "h5_payment_apply_info")
        }

        /// Business information (业务信息).
        public struct Business: Codable, Hashable, Sendable {
            /// Business type (业务类型).
            public var businessType: Global.BusinessType
            /// App download link (APP下载链接).
            public var appDownload: String?
            /// Business website (业务网站).
            public var website: String?
            /// Official account (公众号).
            public var officeAccount: String?
            /// Mini program (小程序).
            public var miniProgram: String?
            /// Store address (门店地址).
            public var storeAddress: String?
            /// Photos of the store (门店照片).
            public var storePhotos: String?
            /// Merchant category code (MCC) (MCC码).
            public var mcc: String?

            public init(
                businessType: Global.BusinessType,
                appDownload: String? = nil,
                website: String? = nil,
                officeAccount: String? = nil,
                miniProgram: String? = nil,
                storeAddress: String? = nil,
                storePhotos: String? = nil,
                mcc: String? = nil
            ) {
                self.businessType = businessType
                self.appDownload = appDownload
                self.website = website
                self.officeAccount = officeAccount
                self.miniProgram = miniProgram
                self.storeAddress = storeAddress
                self.storePhotos = storePhotos
                self.mcc = mcc
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.businessType = try member.required("business_type")
                self.appDownload = try member.ifPresent("app_download")
                self.website = try member.ifPresent("website")
                self.officeAccount = try member.ifPresent("office_account")
                self.miniProgram = try member.ifPresent("mini_program")
                self.storeAddress = try member.ifPresent("store_address")
                self.storePhotos = try member.ifPresent("store_photos")
                self.mcc = try member.ifPresent("mcc")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.businessType, "business_type")
                try members.encodeIfPresent(self.appDownload, "app_download")
                try members.encodeIfPresent(self.website, "website")
                try members.encodeIfPresent(self.officeAccount, "office_account")
                try members.encodeIfPresent(self.miniProgram, "mini_program")
                try members.encodeIfPresent(self.storeAddress, "store_address")
                try members.encodeIfPresent(self.storePhotos, "store_photos")
                try members.encodeIfPresent(self.mcc, "mcc")
            }
        }

        /// Materials for the H5 payment application (H5支付申请资料资料).
        public struct H5PaymentApplyInfo: Codable, Hashable, Sendable {
            /// URL of the merchant's H5 website (H5经营网址).
            public var websiteURL: String?
            /// Domains for H5 payment (H5支付域名).
            public var domains: [String]?

            public init(
                websiteURL: String? = nil,
                domains: [String]? = nil
            ) {
                self.websiteURL = websiteURL
                self.domains = domains
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.websiteURL = try member.ifPresent("website_url")
                self.domains = try member.ifPresent("domains")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.websiteURL, "website_url")
                try members.encodeIfPresent(self.domains, "domains")
            }
        }
    }

    /// What ``patch`` answers.
    public struct PatchReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// State of H5 payment permission (H5支付权限状态).
        public var h5AuthorizationState: Global.H5AuthorizationState?

        public init(
            subMchid: String,
            h5AuthorizationState: Global.H5AuthorizationState? = nil
        ) {
            self.subMchid = subMchid
            self.h5AuthorizationState = h5AuthorizationState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.h5AuthorizationState = try member.ifPresent("h5_authorization_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.h5AuthorizationState, "h5_authorization_state")
        }
    }
}

extension V3.GlobalEndpoint {
    /// `v3/global/refunds`
    public var refunds: Refunds { Refunds(path: path.appending("refunds")) }

    /// `v3/global/refunds`
    public struct Refunds: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refunds {
    /// Apply for a global refund (申请退款).
    ///
    /// After an unknown outcome, `GET /v3/global/refunds/out-refund-no/{out_refund_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_refund_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4012354681)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (APPID).
        public var appID: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's appid (机构APPID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Reason (退款原因).
        public var reason: String?
        /// Amount details (订单金额).
        public var amount: Global.GlobalAmount?
        /// URL to be notified at (退款通知地址).
        public var notifyURL: String?

        public init(
            mchid: String,
            appID: String,
            spMchid: String,
            subMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            outRefundNo: String,
            reason: String? = nil,
            amount: Global.GlobalAmount? = nil,
            notifyURL: String? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.outRefundNo = outRefundNo
            self.reason = reason
            self.amount = amount
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.outRefundNo = try member.required("out_refund_no")
            self.reason = try member.ifPresent("reason")
            self.amount = try member.ifPresent("amount")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// ID (微信支付退款订单号).
        public var id: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Time of creation (退款创建时间).
        public var createTime: Timestamp
        /// Amount details (退款金额).
        public var amount: Amount
        /// Details (优惠退款详情).
        public var detail: Global.RefundDetail?

        public init(
            id: String,
            outRefundNo: String,
            createTime: Timestamp,
            amount: Amount,
            detail: Global.RefundDetail? = nil
        ) {
            self.id = id
            self.outRefundNo = outRefundNo
            self.createTime = createTime
            self.amount = amount
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.required("id")
            self.outRefundNo = try member.required("out_refund_no")
            self.createTime = try member.required("create_time")
            self.amount = try member.required("amount")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.id, "id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.detail, "detail")
        }

        /// Amount details (退款金额).
        public struct Amount: Codable, Hashable, Sendable {
            /// Refund amount in fen (退款金额).
            public var refund: Int
            /// Currency (退款币种).
            public var currency: String
            /// Amount refunded to the user, in fen (用户退款金额).
            public var payerRefund: Int
            /// Currency the user paid in (支付币种).
            public var payerCurrency: String
            /// Exchange rate (汇率).
            public var exchangeRate: Global.AmountExchangeRate

            public init(
                refund: Int,
                currency: String,
                payerRefund: Int,
                payerCurrency: String,
                exchangeRate: Global.AmountExchangeRate
            ) {
                self.refund = refund
                self.currency = currency
                self.payerRefund = payerRefund
                self.payerCurrency = payerCurrency
                self.exchangeRate = exchangeRate
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.refund = try member.required("refund")
                self.currency = try member.required("currency")
                self.payerRefund = try member.required("payer_refund")
                self.payerCurrency = try member.required("payer_currency")
                self.exchangeRate = try member.required("exchange_rate")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.refund, "refund")
                try members.encode(self.currency, "currency")
                try members.encode(self.payerRefund, "payer_refund")
                try members.encode(self.payerCurrency, "payer_currency")
                try members.encode(self.exchangeRate, "exchange_rate")
            }
        }
    }
}

extension V3.GlobalEndpoint.Refunds {
    /// List all refunds of a global order (查询所有退款).
    ///
    /// - Parameters:
    ///   - transactionID: WeChat Pay order number (微信支付订单号).
    ///   - outTradeNo: Merchant's own order number (商户订单号).
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///   - offset: Offset or page to start from (记录起始位置).
    ///   - count: Quantity (每页笔数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4012354686)
    public func get(
        transactionID: String? = nil,
        outTradeNo: String? = nil,
        mchid: String,
        subMchid: String,
        spMchid: String,
        offset: Int,
        count: Int
    ) async throws -> GetReply {
        try await path.call(.get, query: ["transaction_id": transactionID, "out_trade_no": outTradeNo, "mchid": mchid, "sub_mchid": subMchid, "sp_mchid": spMchid, "offset": offset, "count": count])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// ID (微信支付交易订单号).
        public var id: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Merchant's own order number (商户原交易订单号).
        public var outTradeNo: String
        /// Amount details (订单金额).
        public var amount: Global.V3GlobalRefundAmount
        /// List of results (退款单列表).
        public var data: [Data]
        /// Total number of transfers or recipients (订单总退款次数).
        public var totalNum: Int
        /// Number of refunds in this response (本次返回退款单数).
        public var currentTotalNum: Int

        public init(
            id: String,
            mchid: String,
            subMchid: String,
            spMchid: String,
            outTradeNo: String,
            amount: Global.V3GlobalRefundAmount,
            data: [Data],
            totalNum: Int,
            currentTotalNum: Int
        ) {
            self.id = id
            self.mchid = mchid
            self.subMchid = subMchid
            self.spMchid = spMchid
            self.outTradeNo = outTradeNo
            self.amount = amount
            self.data = data
            self.totalNum = totalNum
            self.currentTotalNum = currentTotalNum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.required("id")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.spMchid = try member.required("sp_mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
            self.data = try member.required("data")
            self.totalNum = try member.required("total_num")
            self.currentTotalNum = try member.required("current_total_num")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.id, "id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
            try members.encode(self.data, "data")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.currentTotalNum, "current_total_num")
        }

        /// List of results (退款单列表).
        public struct Data: Codable, Hashable, Sendable {
            /// ID (微信退款单号).
            public var id: String
            /// Merchant's own refund number (商户退款单号).
            public var outRefundNo: String
            /// Refund channel (退款渠道).
            public var channel: Global.Channel?
            /// Account refunded to (退款入账账户).
            public var recvAccount: String?
            /// Source of the refund's funds (退款资金来源).
            public var fundSource: Global.FundSource?
            /// Time of success (退款成功时间).
            public var successTime: Timestamp?
            /// Time of creation (退款创建时间).
            public var createTime: Timestamp
            /// Current status of the record (退款状态).
            public var status: Global.DataStatus
            /// Amount details (退款金额).
            public var amount: Global.DataAmount
            /// Details of the promotion refund (优惠退款详情).
            public var refundDetail: Global.RefundDetail?

            public init(
                id: String,
                outRefundNo: String,
                channel: Global.Channel? = nil,
                recvAccount: String? = nil,
                fundSource: Global.FundSource? = nil,
                successTime: Timestamp? = nil,
                createTime: Timestamp,
                status: Global.DataStatus,
                amount: Global.DataAmount,
                refundDetail: Global.RefundDetail? = nil
            ) {
                self.id = id
                self.outRefundNo = outRefundNo
                self.channel = channel
                self.recvAccount = recvAccount
                self.fundSource = fundSource
                self.successTime = successTime
                self.createTime = createTime
                self.status = status
                self.amount = amount
                self.refundDetail = refundDetail
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.id = try member.required("id")
                self.outRefundNo = try member.required("out_refund_no")
                self.channel = try member.ifPresent("channel")
                self.recvAccount = try member.ifPresent("recv_account")
                self.fundSource = try member.ifPresent("fund_source")
                self.successTime = try member.ifPresent("success_time")
                self.createTime = try member.required("create_time")
                self.status = try member.required("status")
                self.amount = try member.required("amount")
                self.refundDetail = try member.ifPresent("refund_detail")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.id, "id")
                try members.encode(self.outRefundNo, "out_refund_no")
                try members.encodeIfPresent(self.channel, "channel")
                try members.encodeIfPresent(self.recvAccount, "recv_account")
                try members.encodeIfPresent(self.fundSource, "fund_source")
                try members.encodeIfPresent(self.successTime, "success_time")
                try members.encode(self.createTime, "create_time")
                try members.encode(self.status, "status")
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.refundDetail, "refund_detail")
            }
        }
    }
}

extension V3.GlobalEndpoint.Refunds {
    /// `v3/global/refunds/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/global/refunds/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refunds.ID {
    /// `v3/global/refunds/id/{refund_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> RefundID {
        RefundID(path: path.appending(value: String(value), named: "refund_id"))
    }

    /// `v3/global/refunds/id/{refund_id}`
    public struct RefundID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refunds.ID.RefundID {
    /// Query a global refund by refund_id (查询单笔退款(微信支付退款订单号)).
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
    public func get(mchid: String, subMchid: String, spMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "sub_mchid": subMchid, "sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.Refund
}

extension V3.GlobalEndpoint.Refunds {
    /// `v3/global/refunds/out-refund-no`
    public var outRefundNo: OutRefundNo { OutRefundNo(path: path.appending("out-refund-no")) }

    /// `v3/global/refunds/out-refund-no`
    public struct OutRefundNo: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refunds.OutRefundNo {
    /// `v3/global/refunds/out-refund-no/{out_refund_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRefundNo {
        OutRefundNo(path: path.appending(value: String(value), named: "out_refund_no"))
    }

    /// `v3/global/refunds/out-refund-no/{out_refund_no}`
    public struct OutRefundNo: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refunds.OutRefundNo.OutRefundNo {
    /// Query a global refund by out_refund_no (查询单笔退款(商户退款订单号)).
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
    public func get(mchid: String, subMchid: String, spMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "sub_mchid": subMchid, "sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.Refund
}

extension V3.GlobalEndpoint {
    /// `v3/global/statements`
    public var statements: Statements { Statements(path: path.appending("statements")) }

    /// `v3/global/statements`
    public struct Statements: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Statements {
    /// Download the global statement (下载对账单).
    ///
    /// - Parameters:
    ///   - date: Date (账单日期).
    ///   - mchid: Merchant number (商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013869)
    public func get(date: String, mchid: String) async throws -> WeChatPay.FileStream {
        try await path.download(.get, query: ["date": date, "mchid": mchid])
    }
}

extension V3.GlobalEndpoint {
    /// `v3/global/customs`
    public var customs: Customs { Customs(path: path.appending("customs")) }

    /// `v3/global/customs`
    public struct Customs: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Customs {
    /// `v3/global/customs/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/global/customs/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Customs.Orders {
    /// Submit a customs declaration (提交报关申请).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025127)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.OrderRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.OrderOrderReply
}

extension V3.GlobalEndpoint.Customs.Orders {
    /// Query customs declaration information (查询报关信息).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (机构APPID).
    ///   - mchid: Merchant number (商户号).
    ///   - orderType: Order type (订单类型).
    ///   - orderNo: Order number (订单号).
    ///   - customs: Customs code (海关).
    ///   - offset: Offset or page to start from (偏移量).
    ///   - limit: Most records to return (请求最大记录条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025131)
    public func get(
        appID: String,
        mchid: String,
        orderType: Global.OrderType,
        orderNo: String,
        customs: Global.Customs,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "mchid": mchid, "order_type": orderType.rawValue, "order_no": orderNo, "customs": customs.rawValue, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.Order
}

extension V3.GlobalEndpoint.Customs.Orders {
    /// Modify customs declaration information (修改报关信息).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025136)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public typealias PatchBody = Global.OrderOrderRequest

    /// What ``patch`` answers.
    public typealias PatchReply = Global.CustomsOrderOrderReply
}

extension V3.GlobalEndpoint.Customs {
    /// `v3/global/customs/redeclare`
    public var redeclare: Redeclare { Redeclare(path: path.appending("redeclare")) }

    /// `v3/global/customs/redeclare`
    public struct Redeclare: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Customs.Redeclare {
    /// Resend customs declaration information (重推报关信息).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025133)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.RedeclareRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.RedeclareReply
}

extension V3.GlobalEndpoint.Customs {
    /// `v3/global/customs/verify-certificate`
    public var verifyCertificate: VerifyCertificate { VerifyCertificate(path: path.appending("verify-certificate")) }

    /// `v3/global/customs/verify-certificate`
    public struct VerifyCertificate: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Customs.VerifyCertificate {
    /// Verify identity information for customs (身份信息校验).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025128)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.VerifyCertificateRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.VerifyCertificateReply
}

extension V3.GlobalEndpoint {
    /// `v3/global/merchant-service`
    public var merchantService: MerchantService { MerchantService(path: path.appending("merchant-service")) }

    /// `v3/global/merchant-service`
    public struct MerchantService: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantService {
    /// `v3/global/merchant-service/complaint-notifications`
    public var complaintNotifications: ComplaintNotifications { ComplaintNotifications(path: path.appending("complaint-notifications")) }

    /// `v3/global/merchant-service/complaint-notifications`
    public struct ComplaintNotifications: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantService.ComplaintNotifications {
    /// Create the global complaint notification callback (创建投诉通知回调).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.ComplaintNotificationRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.MchidReply
}

extension V3.GlobalEndpoint.MerchantService.ComplaintNotifications {
    /// Query the global complaint notification callback (查询投诉通知回调).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.MchidReply
}

extension V3.GlobalEndpoint.MerchantService.ComplaintNotifications {
    /// Update the global complaint notification callback (更新投诉通知回调).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1)
    @discardableResult
    public func put(_ body: PutBody) async throws -> PutReply {
        try await path.call(.put, body)
    }

    /// What ``put`` sends.
    public typealias PutBody = Global.ComplaintNotificationRequest

    /// What ``put`` answers.
    public typealias PutReply = Global.MchidReply
}

extension V3.GlobalEndpoint.MerchantService.ComplaintNotifications {
    /// Delete the global complaint notification callback (删除投诉通知回调).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1)
    public func delete() async throws {
        try await path.perform(.delete)
    }
}

extension V3.GlobalEndpoint.MerchantService {
    /// `v3/global/merchant-service/complaints`
    public var complaints: Complaints { Complaints(path: path.appending("complaints")) }

    /// `v3/global/merchant-service/complaints`
    public struct Complaints: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantService.Complaints {
    /// List global complaints (查询投诉单列表).
    ///
    /// - Parameters:
    ///   - limit: Most records to return (分页大小).
    ///   - offset: Offset or page to start from (分页开始位置).
    ///   - beginDate: Start date (开始日期).
    ///   - endDate: End date (结束日期).
    ///   - complaintedMchid: Merchant number complained about (诉商户号).
    ///   - mchLanguage: Merchant's language (商户语言).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1)
    public func get(
        limit: Int? = nil,
        offset: Int? = nil,
        beginDate: String,
        endDate: String,
        complaintedMchid: String? = nil,
        mchLanguage: Global.MchLanguage? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset, "begin_date": beginDate, "end_date": endDate, "complainted_mchid": complaintedMchid, "mch_language": mchLanguage?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (用户投诉信息详情).
        public var data: [Global.Complaint]?
        /// Most records to return (分页大小).
        public var limit: Int
        /// Offset or page to start from (分页开始位置).
        public var offset: Int
        /// Total number (投诉总条数).
        public var totalCount: Int?

        public init(
            data: [Global.Complaint]? = nil,
            limit: Int,
            offset: Int,
            totalCount: Int? = nil
        ) {
            self.data = data
            self.limit = limit
            self.offset = offset
            self.totalCount = totalCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.limit = try member.required("limit")
            self.offset = try member.required("offset")
            self.totalCount = try member.ifPresent("total_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.limit, "limit")
            try members.encode(self.offset, "offset")
            try members.encodeIfPresent(self.totalCount, "total_count")
        }
    }
}

extension V3.GlobalEndpoint.MerchantService.Complaints {
    /// `v3/global/merchant-service/complaints/{complaint_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ComplaintID {
        ComplaintID(path: path.appending(value: String(value), named: "complaint_id"))
    }

    /// `v3/global/merchant-service/complaints/{complaint_id}`
    public struct ComplaintID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantService.Complaints.ComplaintID {
    /// Query global complaint details by complaint_id (查询投诉单详情).
    ///
    /// - Parameters:
    ///   - mchLanguage: Merchant's language (商户语言).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1)
    public func get(mchLanguage: Global.MchLanguage? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["mch_language": mchLanguage?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.Complaint
}

extension V3.GlobalEndpoint.MerchantService.Complaints.ComplaintID {
    /// `v3/global/merchant-service/complaints/{complaint_id}/complete`
    public var complete: Complete { Complete(path: path.appending("complete")) }

    /// `v3/global/merchant-service/complaints/{complaint_id}/complete`
    public struct Complete: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantService.Complaints.ComplaintID.Complete {
    /// Mark a global complaint as handled (反馈处理完成).
    ///
    /// After an unknown outcome, `GET /v3/global/merchant-service/complaints/{complaint_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number complained about (被诉商户号).
        public var complaintedMchid: String

        public init(
            complaintedMchid: String
        ) {
            self.complaintedMchid = complaintedMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.complaintedMchid = try member.required("complainted_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.complaintedMchid, "complainted_mchid")
        }
    }
}

extension V3.GlobalEndpoint.MerchantService.Complaints.ComplaintID {
    /// `v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
    public var negotiationHistorys: NegotiationHistorys { NegotiationHistorys(path: path.appending("negotiation-historys")) }

    /// `v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
    public struct NegotiationHistorys: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantService.Complaints.ComplaintID.NegotiationHistorys {
    /// List the negotiation history of a global complaint (查询投诉协商历史).
    ///
    /// - Parameters:
    ///   - limit: Most records to return (分页大小).
    ///   - offset: Offset or page to start from (分页开始位置).
    ///   - mchLanguage: Merchant's language (商户语言).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1)
    public func get(limit: Int? = nil, offset: Int? = nil, mchLanguage: Global.MchLanguage? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset, "mch_language": mchLanguage?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (投诉协商历史).
        public var data: [Data]?
        /// Most records to return (分页大小).
        public var limit: Int
        /// Offset or page to start from (分页开始位置).
        public var offset: Int
        /// Total number (投诉协商历史总条数).
        public var totalCount: Int?

        public init(
            data: [Data]? = nil,
            limit: Int,
            offset: Int,
            totalCount: Int? = nil
        ) {
            self.data = data
            self.limit = limit
            self.offset = offset
            self.totalCount = totalCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.limit = try member.required("limit")
            self.offset = try member.required("offset")
            self.totalCount = try member.ifPresent("total_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.limit, "limit")
            try members.encode(self.offset, "offset")
            try members.encodeIfPresent(self.totalCount, "total_count")
        }

        /// List of results (投诉协商历史).
        public struct Data: Codable, Hashable, Sendable {
            /// Operation log ID (操作流水号).
            public var logID: String
            /// Who performs the operation (操作人).
            public var `operator`: String
            /// Time of the operation (操作时间).
            public var operateTime: String
            /// Type of operation (操作类型).
            public var operateType: OperateType
            /// Details of the operation (操作内容).
            public var operateDetails: String?
            /// Images as evidence (图片凭证).
            public var imageList: [String]?
            /// Media files of the complaint (操作资料列表).
            public var complaintMediaList: Global.ComplaintMedia?

            public init(
                logID: String,
                `operator`: String,
                operateTime: String,
                operateType: OperateType,
                operateDetails: String? = nil,
                imageList: [String]? = nil,
                complaintMediaList: Global.ComplaintMedia? = nil
            ) {
                self.logID = logID
                self.`operator` = `operator`
                self.operateTime = operateTime
                self.operateType = operateType
                self.operateDetails = operateDetails
                self.imageList = imageList
                self.complaintMediaList = complaintMediaList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.logID = try member.required("log_id")
                self.`operator` = try member.required("operator")
                self.operateTime = try member.required("operate_time")
                self.operateType = try member.required("operate_type")
                self.operateDetails = try member.ifPresent("operate_details")
                self.imageList = try member.ifPresent("image_list")
                self.complaintMediaList = try member.ifPresent("complaint_media_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.logID, "log_id")
                try members.encode(self.`operator`, "operator")
                try members.encode(self.operateTime, "operate_time")
                try members.encode(self.operateType, "operate_type")
                try members.encodeIfPresent(self.operateDetails, "operate_details")
                try members.encodeIfPresent(self.imageList, "image_list")
                try members.encodeIfPresent(self.complaintMediaList, "complaint_media_list")
            }

            /// Type of operation (操作类型).
            public struct OperateType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var userCreateComplaint: Self { Self(rawValue: "USER_CREATE_COMPLAINT") }
                public static var userContinueComplaint: Self { Self(rawValue: "USER_CONTINUE_COMPLAINT") }
                public static var userResponse: Self { Self(rawValue: "USER_RESPONSE") }
                public static var platformResponse: Self { Self(rawValue: "PLATFORM_RESPONSE") }
                public static var merchantResponse: Self { Self(rawValue: "MERCHANT_RESPONSE") }
                public static var merchantConfirmComplete: Self { Self(rawValue: "MERCHANT_CONFIRM_COMPLETE") }
                public static var userCreateComplaintSystemMessage: Self { Self(rawValue: "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE") }
                public static var complaintFullRefundedSystemMessage: Self { Self(rawValue: "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE") }
                public static var userContinueComplaintSystemMessage: Self { Self(rawValue: "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE") }
                public static var userRevokeComplaint: Self { Self(rawValue: "USER_REVOKE_COMPLAINT") }
                public static var userComfirmComplaint: Self { Self(rawValue: "USER_COMFIRM_COMPLAINT") }
                public static var platformHelpApplication: Self { Self(rawValue: "PLATFORM_HELP_APPLICATION") }
                public static var userApplyPlatformHelp: Self { Self(rawValue: "USER_APPLY_PLATFORM_HELP") }
                public static var merchantApproveRefund: Self { Self(rawValue: "MERCHANT_APPROVE_REFUND") }
                public static var merchantRefuseRerund: Self { Self(rawValue: "MERCHANT_REFUSE_RERUND") }
                public static var userSubmitSatisfaction: Self { Self(rawValue: "USER_SUBMIT_SATISFACTION") }
                public static var serviceOrderCancel: Self { Self(rawValue: "SERVICE_ORDER_CANCEL") }
                public static var serviceOrderComplete: Self { Self(rawValue: "SERVICE_ORDER_COMPLETE") }
                public static var complaintPartialRefundedSystemMessage: Self { Self(rawValue: "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE") }
                public static var complaintRefundReceivedSystemMessage: Self { Self(rawValue: "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE") }
                public static var complaintEntrustedRefundSystemMessage: Self { Self(rawValue: "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE") }
            }
        }
    }
}

extension V3.GlobalEndpoint.MerchantService.Complaints.ComplaintID {
    /// `v3/global/merchant-service/complaints/{complaint_id}/response`
    public var response: Response { Response(path: path.appending("response")) }

    /// `v3/global/merchant-service/complaints/{complaint_id}/response`
    public struct Response: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantService.Complaints.ComplaintID.Response {
    /// Submit a response to a global complaint (提交回复).
    ///
    /// After an unknown outcome, `GET /v3/global/merchant-service/complaints/{complaint_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number complained about (被诉商户号).
        public var complaintedMchid: String
        /// Content of the reply (回复内容).
        public var responseContent: String
        /// Images of the reply (回复图片).
        public var responseImages: [String]?
        /// Link to jump to (跳转链接).
        public var jumpURL: String?
        /// Text of the jump link (跳转链接文案).
        public var jumpURLText: String?

        public init(
            complaintedMchid: String,
            responseContent: String,
            responseImages: [String]? = nil,
            jumpURL: String? = nil,
            jumpURLText: String? = nil
        ) {
            self.complaintedMchid = complaintedMchid
            self.responseContent = responseContent
            self.responseImages = responseImages
            self.jumpURL = jumpURL
            self.jumpURLText = jumpURLText
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.complaintedMchid = try member.required("complainted_mchid")
            self.responseContent = try member.required("response_content")
            self.responseImages = try member.ifPresent("response_images")
            self.jumpURL = try member.ifPresent("jump_url")
            self.jumpURLText = try member.ifPresent("jump_url_text")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.complaintedMchid, "complainted_mchid")
            try members.encode(self.responseContent, "response_content")
            try members.encodeIfPresent(self.responseImages, "response_images")
            try members.encodeIfPresent(self.jumpURL, "jump_url")
            try members.encodeIfPresent(self.jumpURLText, "jump_url_text")
        }
    }
}

extension V3.GlobalEndpoint.MerchantService {
    /// `v3/global/merchant-service/images`
    public var images: Images { Images(path: path.appending("images")) }

    /// `v3/global/merchant-service/images`
    public struct Images: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantService.Images {
    /// `v3/global/merchant-service/images/upload`
    public var upload: Upload { Upload(path: path.appending("upload")) }

    /// `v3/global/merchant-service/images/upload`
    public struct Upload: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantService.Images.Upload {
    /// Upload a feedback image for global complaints (商户上传反馈图片).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1)
    @discardableResult
    public func post(file: WeChatPay.File) async throws -> PostReply {
        try await path.call(.post, file: file)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Media file ID (媒体文件标识ID).
        public var mediaID: String

        public init(
            mediaID: String
        ) {
            self.mediaID = mediaID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mediaID = try member.required("media_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mediaID, "media_id")
        }
    }
}

extension V3.GlobalEndpoint.MerchantService.Images {
    /// `v3/global/merchant-service/images/{media_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> MediaID {
        MediaID(path: path.appending(value: String(value), named: "media_id"))
    }

    /// `v3/global/merchant-service/images/{media_id}`
    public struct MediaID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantService.Images.MediaID {
    /// Download a global complaint image by media_id (图片下载).
    ///
    /// - Parameters:
    ///   - complaintID: Complaint number (投诉单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1)
    public func get(complaintID: String) async throws -> WeChatPay.FileStream {
        try await path.download(.get, query: ["complaint_id": complaintID])
    }
}

extension V3.GlobalEndpoint {
    /// `v3/global/merchant-storage`
    public var merchantStorage: MerchantStorage { MerchantStorage(path: path.appending("merchant-storage")) }

    /// `v3/global/merchant-storage`
    public struct MerchantStorage: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantStorage {
    /// `v3/global/merchant-storage/file`
    public var file: File { File(path: path.appending("file")) }

    /// `v3/global/merchant-storage/file`
    public struct File: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantStorage.File {
    /// `v3/global/merchant-storage/file/upload`
    public var upload: Upload { Upload(path: path.appending("upload")) }

    /// `v3/global/merchant-storage/file/upload`
    public struct Upload: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.MerchantStorage.File.Upload {
    /// Upload a file to global merchant storage (上传文件).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
    @discardableResult
    public func post(file: WeChatPay.File) async throws -> PostReply {
        try await path.call(.post, file: file)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// File ID (文件标识ID).
        public var fileID: String?

        public init(
            fileID: String? = nil
        ) {
            self.fileID = fileID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.fileID = try member.ifPresent("file_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.fileID, "file_id")
        }
    }
}

extension V3.GlobalEndpoint {
    /// `v3/global/merchant`
    public var merchant: Merchant { Merchant(path: path.appending("merchant")) }

    /// `v3/global/merchant`
    public struct Merchant: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Merchant {
    /// `v3/global/merchant/h5`
    public var h5: H5 { H5(path: path.appending("h5")) }

    /// `v3/global/merchant/h5`
    public struct H5: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Merchant.H5 {
    /// `v3/global/merchant/h5/permission`
    public var permission: Permission { Permission(path: path.appending("permission")) }

    /// `v3/global/merchant/h5/permission`
    public struct Permission: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Merchant.H5.Permission {
    /// `v3/global/merchant/h5/permission/applications`
    public var applications: Applications { Applications(path: path.appending("applications")) }

    /// `v3/global/merchant/h5/permission/applications`
    public struct Applications: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Merchant.H5.Permission.Applications {
    /// Create an H5 payment permission application (创建H5支付权限申请单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Company introduction and business description (公司介绍和业务描述).
        public var businessDescription: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Domains for H5 payment (H5支付域名).
        public var domains: [String]
        /// Company registration certificate (公司注册资质证书).
        public var companyRegisterCert: String?
        /// Type of limit (限额类型).
        public var transactionLimitType: Global.TransactionLimitType?
        /// Screenshots of the website's business pages (经营网址商业页面截图).
        public var websiteBusinessPagePics: [String]?
        /// Screenshots of the website's home page (经营网址首页截图).
        public var websiteHomepagePics: [String]?
        /// State of the sub-merchant's website (子商户经营网址状态).
        public var websiteState: Global.WebsiteState?
        /// URL of the merchant's H5 website (子商户H5经营网址).
        public var websiteURL: String
        /// URL to be notified at (商户提供的审核结果回调接口).
        public var notifyURL: String?
        /// Type of application (申请单类型).
        public var applymentType: Global.ApplymentType?

        public init(
            businessDescription: String? = nil,
            subMchid: String,
            domains: [String],
            companyRegisterCert: String? = nil,
            transactionLimitType: Global.TransactionLimitType? = nil,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil,
            websiteState: Global.WebsiteState? = nil,
            websiteURL: String,
            notifyURL: String? = nil,
            applymentType: Global.ApplymentType? = nil
        ) {
            self.businessDescription = businessDescription
            self.subMchid = subMchid
            self.domains = domains
            self.companyRegisterCert = companyRegisterCert
            self.transactionLimitType = transactionLimitType
            self.websiteBusinessPagePics = websiteBusinessPagePics
            self.websiteHomepagePics = websiteHomepagePics
            self.websiteState = websiteState
            self.websiteURL = websiteURL
            self.notifyURL = notifyURL
            self.applymentType = applymentType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessDescription = try member.ifPresent("business_description")
            self.subMchid = try member.required("sub_mchid")
            self.domains = try member.required("domains")
            self.companyRegisterCert = try member.ifPresent("company_register_cert")
            self.transactionLimitType = try member.ifPresent("transaction_limit_type")
            self.websiteBusinessPagePics = try member.ifPresent("website_business_page_pics")
            self.websiteHomepagePics = try member.ifPresent("website_homepage_pics")
            self.websiteState = try member.ifPresent("website_state")
            self.websiteURL = try member.required("website_url")
            self.notifyURL = try member.ifPresent("notify_url")
            self.applymentType = try member.ifPresent("applyment_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.businessDescription, "business_description")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.domains, "domains")
            try members.encodeIfPresent(self.companyRegisterCert, "company_register_cert")
            try members.encodeIfPresent(self.transactionLimitType, "transaction_limit_type")
            try members.encodeIfPresent(self.websiteBusinessPagePics, "website_business_page_pics")
            try members.encodeIfPresent(self.websiteHomepagePics, "website_homepage_pics")
            try members.encodeIfPresent(self.websiteState, "website_state")
            try members.encode(self.websiteURL, "website_url")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.applymentType, "applyment_type")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Global.ApplicationReply
}

extension V3.GlobalEndpoint.Merchant.H5.Permission.Applications {
    /// `v3/global/merchant/h5/permission/applications/{applyment_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplymentID {
        ApplymentID(path: path.appending(value: String(value), named: "applyment_id"))
    }

    /// `v3/global/merchant/h5/permission/applications/{applyment_id}`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Merchant.H5.Permission.Applications.ApplymentID {
    /// Query an H5 payment permission application by applyment_id (查询H5支付权限申请单详情).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025107)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.ApplicationReply
}

extension V3.GlobalEndpoint.Merchant.H5.Permission.Applications.ApplymentID {
    /// Modify an H5 payment permission application (修改H5支付权限申请单).
    ///
    /// After an unknown outcome, `GET /v3/global/merchant/h5/permission/applications/{applyment_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025109)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Domains for H5 payment (H5支付域名).
        public var domains: [String]
        /// Company introduction and business description (公司介绍和业务描述).
        public var businessDescription: String?
        /// Company registration certificate (公司注册资质证书).
        public var companyRegisterCert: String?
        /// Screenshots of the website's business pages (经营网址商业页面截图).
        public var websiteBusinessPagePics: [String]?
        /// Screenshots of the website's home page (经营网址首页截图).
        public var websiteHomepagePics: [String]?
        /// State of the sub-merchant's website (子商户经营网址状态).
        public var websiteState: Global.WebsiteState?
        /// URL of the merchant's H5 website (子商户H5经营网址).
        public var websiteURL: String?

        public init(
            domains: [String],
            businessDescription: String? = nil,
            companyRegisterCert: String? = nil,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil,
            websiteState: Global.WebsiteState? = nil,
            websiteURL: String? = nil
        ) {
            self.domains = domains
            self.businessDescription = businessDescription
            self.companyRegisterCert = companyRegisterCert
            self.websiteBusinessPagePics = websiteBusinessPagePics
            self.websiteHomepagePics = websiteHomepagePics
            self.websiteState = websiteState
            self.websiteURL = websiteURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.domains = try member.required("domains")
            self.businessDescription = try member.ifPresent("business_description")
            self.companyRegisterCert = try member.ifPresent("company_register_cert")
            self.websiteBusinessPagePics = try member.ifPresent("website_business_page_pics")
            self.websiteHomepagePics = try member.ifPresent("website_homepage_pics")
            self.websiteState = try member.ifPresent("website_state")
            self.websiteURL = try member.ifPresent("website_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.domains, "domains")
            try members.encodeIfPresent(self.businessDescription, "business_description")
            try members.encodeIfPresent(self.companyRegisterCert, "company_register_cert")
            try members.encodeIfPresent(self.websiteBusinessPagePics, "website_business_page_pics")
            try members.encodeIfPresent(self.websiteHomepagePics, "website_homepage_pics")
            try members.encodeIfPresent(self.websiteState, "website_state")
            try members.encodeIfPresent(self.websiteURL, "website_url")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Global.ApplicationReply
}

extension V3.GlobalEndpoint.Merchant.H5.Permission {
    /// `v3/global/merchant/h5/permission/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/global/merchant/h5/permission/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Merchant.H5.Permission.SubMchid {
    /// Query a sub-merchant's H5 payment permission status (查询子商户H5支付权限状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// State of the authorization (H5支付权限状态).
        public var authorizationState: AuthorizationState

        public init(
            subMchid: String,
            authorizationState: AuthorizationState
        ) {
            self.subMchid = subMchid
            self.authorizationState = authorizationState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.authorizationState = try member.required("authorization_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.authorizationState, "authorization_state")
        }

        /// State of the authorization (H5支付权限状态).
        public struct AuthorizationState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var authorityToTest: Self { Self(rawValue: "AUTHORITY_TO_TEST") }
            public static var formalAuthority: Self { Self(rawValue: "FORMAL_AUTHORITY") }
            public static var authorized: Self { Self(rawValue: "AUTHORIZED") }
            public static var underPunishment: Self { Self(rawValue: "UNDER_PUNISHMENT") }
            public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }
        }
    }
}

extension V3.GlobalEndpoint.Merchant.H5.Permission {
    /// `v3/global/merchant/h5/permission/domain`
    public var domain: Domain { Domain(path: path.appending("domain")) }

    /// `v3/global/merchant/h5/permission/domain`
    public struct Domain: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Merchant.H5.Permission.Domain {
    /// `v3/global/merchant/h5/permission/domain/applications`
    public var applications: Applications { Applications(path: path.appending("applications")) }

    /// `v3/global/merchant/h5/permission/domain/applications`
    public struct Applications: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Merchant.H5.Permission.Domain.Applications {
    /// Create an H5 payment domain change application (创建H5支付域名修改申请单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Domains for H5 payment (H5支付域名).
        public var domains: [String]
        /// URL of the merchant's H5 website (子商户H5经营网址).
        public var websiteURL: String
        /// Screenshots of the website's business pages (经营网址商业页面截图).
        public var websiteBusinessPagePics: [String]?
        /// Screenshots of the website's home page (经营网址首页截图).
        public var websiteHomepagePics: [String]?
        /// State of the sub-merchant's website (子商户经营网址状态).
        public var websiteState: Global.WebsiteState?
        /// URL to be notified at (商户提供的审核结果回调接口).
        public var notifyURL: String?
        /// Merchant's own application number (商户申请单号).
        public var outApplymentID: String

        public init(
            subMchid: String? = nil,
            domains: [String],
            websiteURL: String,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil,
            websiteState: Global.WebsiteState? = nil,
            notifyURL: String? = nil,
            outApplymentID: String
        ) {
            self.subMchid = subMchid
            self.domains = domains
            self.websiteURL = websiteURL
            self.websiteBusinessPagePics = websiteBusinessPagePics
            self.websiteHomepagePics = websiteHomepagePics
            self.websiteState = websiteState
            self.notifyURL = notifyURL
            self.outApplymentID = outApplymentID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.domains = try member.required("domains")
            self.websiteURL = try member.required("website_url")
            self.websiteBusinessPagePics = try member.ifPresent("website_business_page_pics")
            self.websiteHomepagePics = try member.ifPresent("website_homepage_pics")
            self.websiteState = try member.ifPresent("website_state")
            self.notifyURL = try member.ifPresent("notify_url")
            self.outApplymentID = try member.required("out_applyment_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.domains, "domains")
            try members.encode(self.websiteURL, "website_url")
            try members.encodeIfPresent(self.websiteBusinessPagePics, "website_business_page_pics")
            try members.encodeIfPresent(self.websiteHomepagePics, "website_homepage_pics")
            try members.encodeIfPresent(self.websiteState, "website_state")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.outApplymentID, "out_applyment_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Global.DomainApplicationReply
}

extension V3.GlobalEndpoint.Merchant.H5.Permission.Domain.Applications {
    /// `v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplymentID {
        ApplymentID(path: path.appending(value: String(value), named: "applyment_id"))
    }

    /// `v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Merchant.H5.Permission.Domain.Applications.ApplymentID {
    /// Query an H5 payment domain change application (查询H5支付域名修改申请单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.DomainApplicationReply
}

extension V3.GlobalEndpoint.Merchant.H5.Permission.Domain.Applications.ApplymentID {
    /// Modify an H5 payment domain change application (修改H5支付域名修改申请单).
    ///
    /// After an unknown outcome, `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Domains for H5 payment (H5支付域名).
        public var domains: [String]
        /// State of the sub-merchant's website (子商户经营网址状态).
        public var websiteState: Global.WebsiteState?
        /// URL of the merchant's H5 website (商户H5经营网址).
        public var websiteURL: String?
        /// Screenshots of the website's business pages (经营网址商业页面截图).
        public var websiteBusinessPagePics: [String]?
        /// Screenshots of the website's home page (经营网址首页截图).
        public var websiteHomepagePics: [String]?

        public init(
            domains: [String],
            websiteState: Global.WebsiteState? = nil,
            websiteURL: String? = nil,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil
        ) {
            self.domains = domains
            self.websiteState = websiteState
            self.websiteURL = websiteURL
            self.websiteBusinessPagePics = websiteBusinessPagePics
            self.websiteHomepagePics = websiteHomepagePics
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.domains = try member.required("domains")
            self.websiteState = try member.ifPresent("website_state")
            self.websiteURL = try member.ifPresent("website_url")
            self.websiteBusinessPagePics = try member.ifPresent("website_business_page_pics")
            self.websiteHomepagePics = try member.ifPresent("website_homepage_pics")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.domains, "domains")
            try members.encodeIfPresent(self.websiteState, "website_state")
            try members.encodeIfPresent(self.websiteURL, "website_url")
            try members.encodeIfPresent(self.websiteBusinessPagePics, "website_business_page_pics")
            try members.encodeIfPresent(self.websiteHomepagePics, "website_homepage_pics")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Global.DomainApplicationReply
}

extension V3.GlobalEndpoint {
    /// `v3/global/micropay`
    public var micropay: Micropay { Micropay(path: path.appending("micropay")) }

    /// `v3/global/micropay`
    public struct Micropay: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Micropay {
    /// `v3/global/micropay/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/global/micropay/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Micropay.Transactions {
    /// `v3/global/micropay/transactions/pay`
    public var pay: Pay { Pay(path: path.appending("pay")) }

    /// `v3/global/micropay/transactions/pay`
    public struct Pay: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Micropay.Transactions.Pay {
    /// Submit a global payment code payment (提交付款码支付).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013010527)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.PayRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// ID (微信支付订单号).
        public var id: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (APPID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Service provider's appid (机构APPID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Transaction type (交易类型).
        public var tradeType: String
        /// State of the transaction (交易状态).
        public var tradeState: String
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String
        /// Bank type code (付款银行).
        public var bankType: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp
        /// Payer's information (支付者).
        public var payer: Global.Payer?
        /// Amount details (订单金额).
        public var amount: Global.PayAmount
        /// Details (优惠功能).
        public var detail: [Global.TransactionDetail]?

        public init(
            id: String,
            mchid: String,
            appID: String,
            subMchid: String,
            spMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            outTradeNo: String,
            tradeType: String,
            tradeState: String,
            tradeStateDesc: String,
            bankType: String,
            attach: String? = nil,
            successTime: Timestamp,
            payer: Global.Payer? = nil,
            amount: Global.PayAmount,
            detail: [Global.TransactionDetail]? = nil
        ) {
            self.id = id
            self.mchid = mchid
            self.appID = appID
            self.subMchid = subMchid
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.bankType = bankType
            self.attach = attach
            self.successTime = successTime
            self.payer = payer
            self.amount = amount
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.required("id")
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.spMchid = try member.required("sp_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.tradeType = try member.required("trade_type")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.required("trade_state_desc")
            self.bankType = try member.required("bank_type")
            self.attach = try member.ifPresent("attach")
            self.successTime = try member.required("success_time")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.required("amount")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.id, "id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encode(self.tradeStateDesc, "trade_state_desc")
            try members.encode(self.bankType, "bank_type")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.successTime, "success_time")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.detail, "detail")
        }
    }
}

extension V3.GlobalEndpoint.Micropay.Transactions {
    /// `v3/global/micropay/transactions/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/global/micropay/transactions/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Micropay.Transactions.ID {
    /// `v3/global/micropay/transactions/id/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/global/micropay/transactions/id/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Micropay.Transactions.ID.TransactionID {
    /// `v3/global/micropay/transactions/id/{transaction_id}/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v3/global/micropay/transactions/id/{transaction_id}/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Micropay.Transactions.ID.TransactionID.Reverse {
    /// Reverse a global payment code order by transaction_id (撤销订单(微信支付订单号)).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.ReverseRequest
}

extension V3.GlobalEndpoint.Micropay.Transactions {
    /// `v3/global/micropay/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/global/micropay/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Micropay.Transactions.OutTradeNo {
    /// `v3/global/micropay/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/global/micropay/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Micropay.Transactions.OutTradeNo.OutTradeNo {
    /// `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Micropay.Transactions.OutTradeNo.OutTradeNo.Reverse {
    /// Reverse a global payment code order by out_trade_no (撤销订单(商户订单号)).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.ReverseRequest
}

extension V3.GlobalEndpoint {
    /// `v3/global/papay`
    public var papay: Papay { Papay(path: path.appending("papay")) }

    /// `v3/global/papay`
    public struct Papay: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay {
    /// `v3/global/papay/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/global/papay/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Transactions {
    /// Charge a global auto-debit payment (支付扣款).
    ///
    /// After an unknown outcome, `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String?
        /// Service provider's appid (机构appid).
        public var spAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Discount tag of the order (商品标记).
        public var goodsTag: String?
        /// Merchant category code (MCC) (MCC码).
        public var merchantCategoryCode: String
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Amount details (订单金额).
        public var amount: Global.Amount
        /// Scene information (场景信息).
        public var sceneInfo: SceneInfo?

        public init(
            appID: String? = nil,
            spAppID: String? = nil,
            subMchid: String? = nil,
            subAppID: String? = nil,
            description: String,
            attach: String? = nil,
            notifyURL: String,
            outTradeNo: String,
            goodsTag: String? = nil,
            merchantCategoryCode: String,
            contractID: String,
            amount: Global.Amount,
            sceneInfo: SceneInfo? = nil
        ) {
            self.appID = appID
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.description = description
            self.attach = attach
            self.notifyURL = notifyURL
            self.outTradeNo = outTradeNo
            self.goodsTag = goodsTag
            self.merchantCategoryCode = merchantCategoryCode
            self.contractID = contractID
            self.amount = amount
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.outTradeNo = try member.required("out_trade_no")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.merchantCategoryCode = try member.required("merchant_category_code")
            self.contractID = try member.required("contract_id")
            self.amount = try member.required("amount")
            self.sceneInfo = try member.ifPresent("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.merchantCategoryCode, "merchant_category_code")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
        }

        /// Scene information (场景信息).
        public struct SceneInfo: Codable, Hashable, Sendable {
            /// Merchant's device number (商户端设备号).
            public var deviceID: String?
            /// Merchant's device IP address (商户端设备IP).
            public var deviceIP: String?

            public init(
                deviceID: String? = nil,
                deviceIP: String? = nil
            ) {
                self.deviceID = deviceID
                self.deviceIP = deviceIP
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceID = try member.ifPresent("device_id")
                self.deviceIP = try member.ifPresent("device_ip")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deviceID, "device_id")
                try members.encodeIfPresent(self.deviceIP, "device_ip")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String?
        /// Appid of the app or official account (APPID).
        public var appID: String?
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Service provider's appid (机构APPID).
        public var spAppID: String?
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Transaction type (交易类型).
        public var tradeType: TradeType
        /// Bank type code (付款银行).
        public var bankType: String
        /// Time of success (支付完成时间).
        public var successTime: Timestamp
        /// State of the transaction (交易状态).
        public var tradeState: TradeState
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String
        /// Payer's information (支付者).
        public var payer: Global.Payer
        /// Amount details (订单金额).
        public var amount: Amount
        /// Details of the promotions used (优惠功能).
        public var promotionDetail: [Global.PromotionDetail]?

        public init(
            mchid: String? = nil,
            appID: String? = nil,
            spMchid: String? = nil,
            subMchid: String? = nil,
            spAppID: String? = nil,
            subAppID: String? = nil,
            outTradeNo: String,
            transactionID: String,
            attach: String? = nil,
            tradeType: TradeType,
            bankType: String,
            successTime: Timestamp,
            tradeState: TradeState,
            tradeStateDesc: String,
            payer: Global.Payer,
            amount: Amount,
            promotionDetail: [Global.PromotionDetail]? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.attach = attach
            self.tradeType = tradeType
            self.bankType = bankType
            self.successTime = successTime
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.payer = payer
            self.amount = amount
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.appID = try member.ifPresent("appid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.attach = try member.ifPresent("attach")
            self.tradeType = try member.required("trade_type")
            self.bankType = try member.required("bank_type")
            self.successTime = try member.required("success_time")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.required("trade_state_desc")
            self.payer = try member.required("payer")
            self.amount = try member.required("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.bankType, "bank_type")
            try members.encode(self.successTime, "success_time")
            try members.encode(self.tradeState, "trade_state")
            try members.encode(self.tradeStateDesc, "trade_state_desc")
            try members.encode(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }

        /// Transaction type (交易类型).
        public struct TradeType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var auth: Self { Self(rawValue: "AUTH") }
        }

        /// State of the transaction (交易状态).
        public struct TradeState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var refund: Self { Self(rawValue: "REFUND") }
            public static var notpay: Self { Self(rawValue: "NOTPAY") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
            public static var payerror: Self { Self(rawValue: "PAYERROR") }
            public static var userpaying: Self { Self(rawValue: "USERPAYING") }
        }

        /// Amount details (订单金额).
        public struct Amount: Codable, Hashable, Sendable {
            /// Total amount in fen (订单金额).
            public var total: Int
            /// Amount the user paid, in fen (用户支付金额).
            public var payerTotal: Int
            /// Currency (订单标价币种).
            public var currency: String
            /// Currency the user paid in (用户支付币种).
            public var payerCurrency: String
            /// Exchange rate (汇率信息).
            public var exchangeRate: ExchangeRate?

            public init(
                total: Int,
                payerTotal: Int,
                currency: String,
                payerCurrency: String,
                exchangeRate: ExchangeRate? = nil
            ) {
                self.total = total
                self.payerTotal = payerTotal
                self.currency = currency
                self.payerCurrency = payerCurrency
                self.exchangeRate = exchangeRate
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.total = try member.required("total")
                self.payerTotal = try member.required("payer_total")
                self.currency = try member.required("currency")
                self.payerCurrency = try member.required("payer_currency")
                self.exchangeRate = try member.ifPresent("exchange_rate")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.total, "total")
                try members.encode(self.payerTotal, "payer_total")
                try members.encode(self.currency, "currency")
                try members.encode(self.payerCurrency, "payer_currency")
                try members.encodeIfPresent(self.exchangeRate, "exchange_rate")
            }

            /// Exchange rate (汇率信息).
            public struct ExchangeRate: Codable, Hashable, Sendable {
                /// Type (汇率类型).
                public var type: TypeValue?
                /// Rate (汇率值).
                public var rate: Int?

                public init(
                    type: TypeValue? = nil,
                    rate: Int? = nil
                ) {
                    self.type = type
                    self.rate = rate
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.type = try member.ifPresent("type")
                    self.rate = try member.ifPresent("rate")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.type, "type")
                    try members.encodeIfPresent(self.rate, "rate")
                }

                /// Type (汇率类型).
                public struct TypeValue: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var settlementRate: Self { Self(rawValue: "SETTLEMENT_RATE") }
                    public static var userpaymentRate: Self { Self(rawValue: "USERPAYMENT_RATE") }
                }
            }
        }
    }
}

extension V3.GlobalEndpoint.Papay.Transactions {
    /// `v3/global/papay/transactions/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/global/papay/transactions/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Transactions.TransactionID {
    /// Query a global auto-debit order by transaction_id (查询订单(微信支付订单号)).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.Transaction
}

extension V3.GlobalEndpoint.Papay.Transactions {
    /// `v3/global/papay/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/global/papay/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Transactions.OutTradeNo {
    /// `v3/global/papay/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/global/papay/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Transactions.OutTradeNo.OutTradeNo {
    /// Query a global auto-debit order by out_trade_no (查询订单(商户订单号)).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.Transaction
}

extension V3.GlobalEndpoint.Papay.Transactions.OutTradeNo.OutTradeNo {
    /// `v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Transactions.OutTradeNo.OutTradeNo.Reverse {
    /// Reverse a global auto-debit order by out_trade_no (撤销订单(商户订单号)).
    ///
    /// After an unknown outcome, `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
    public func post(subMchid: String) async throws {
        try await path.perform(.post, query: ["sub_mchid": subMchid])
    }
}

extension V3.GlobalEndpoint.Papay {
    /// `v3/global/papay/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/global/papay/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Contracts {
    /// `v3/global/papay/contracts/app-pre-entrust-sign`
    public var appPreEntrustSign: AppPreEntrustSign { AppPreEntrustSign(path: path.appending("app-pre-entrust-sign")) }

    /// `v3/global/papay/contracts/app-pre-entrust-sign`
    public struct AppPreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Contracts.AppPreEntrustSign {
    /// Pre-sign a global auto-debit contract in an app (APP签约).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015467)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.ContractRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.SessionReply
}

extension V3.GlobalEndpoint.Papay.Contracts {
    /// `v3/global/papay/contracts/h5-pre-entrust-sign`
    public var h5PreEntrustSign: H5PreEntrustSign { H5PreEntrustSign(path: path.appending("h5-pre-entrust-sign")) }

    /// `v3/global/papay/contracts/h5-pre-entrust-sign`
    public struct H5PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Contracts.H5PreEntrustSign {
    /// Pre-sign a global auto-debit contract through H5 (H5预签约).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015443)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Service provider's appid (机构appid).
        public var spAppID: String?
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Withholding contract template ID (模板ID).
        public var planID: Int?
        /// Merchant's own contract number (商户侧签约协议号).
        public var outContractCode: String?
        /// User name to display (用户账户展示名称).
        public var userDisplayName: String?
        /// URL notified when signing succeeds (签约成功通知url).
        public var successNotifyURL: String?
        /// Appid to return to (回调应用AppID).
        public var returnAppID: String?
        /// User's client IP address (用户客户端IP).
        public var userClientIP: String?
        /// Time of expiry (过期时间).
        public var expiredTime: Timestamp?
        /// URL to return to (签约完成跳转URL).
        public var returnURL: String?

        public init(
            appID: String? = nil,
            subMchid: String? = nil,
            spAppID: String? = nil,
            spMchid: String? = nil,
            subAppID: String? = nil,
            planID: Int? = nil,
            outContractCode: String? = nil,
            userDisplayName: String? = nil,
            successNotifyURL: String? = nil,
            returnAppID: String? = nil,
            userClientIP: String? = nil,
            expiredTime: Timestamp? = nil,
            returnURL: String? = nil
        ) {
            self.appID = appID
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.planID = planID
            self.outContractCode = outContractCode
            self.userDisplayName = userDisplayName
            self.successNotifyURL = successNotifyURL
            self.returnAppID = returnAppID
            self.userClientIP = userClientIP
            self.expiredTime = expiredTime
            self.returnURL = returnURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.planID = try member.ifPresent("plan_id")
            self.outContractCode = try member.ifPresent("out_contract_code")
            self.userDisplayName = try member.ifPresent("user_display_name")
            self.successNotifyURL = try member.ifPresent("success_notify_url")
            self.returnAppID = try member.ifPresent("return_appid")
            self.userClientIP = try member.ifPresent("user_client_ip")
            self.expiredTime = try member.ifPresent("expired_time")
            self.returnURL = try member.ifPresent("return_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.userDisplayName, "user_display_name")
            try members.encodeIfPresent(self.successNotifyURL, "success_notify_url")
            try members.encodeIfPresent(self.returnAppID, "return_appid")
            try members.encodeIfPresent(self.userClientIP, "user_client_ip")
            try members.encodeIfPresent(self.expiredTime, "expired_time")
            try members.encodeIfPresent(self.returnURL, "return_url")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Global.SignReply
}

extension V3.GlobalEndpoint.Papay.Contracts {
    /// `v3/global/papay/contracts/jsapi-pre-entrust-sign`
    public var jsapiPreEntrustSign: JSAPIPreEntrustSign { JSAPIPreEntrustSign(path: path.appending("jsapi-pre-entrust-sign")) }

    /// `v3/global/papay/contracts/jsapi-pre-entrust-sign`
    public struct JSAPIPreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Contracts.JSAPIPreEntrustSign {
    /// Pre-sign a global auto-debit contract through JSAPI (JSAPI预签约).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015447)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Service provider's appid (机构appid).
        public var spAppID: String?
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Withholding contract template ID (模板ID).
        public var planID: Int?
        /// Merchant's own contract number (商户侧签约协议号).
        public var outContractCode: String?
        /// User name to display (用户账户展示名称).
        public var userDisplayName: String?
        /// URL notified when signing succeeds (签约成功通知url).
        public var successNotifyURL: String?
        /// User's openid (商户appid下的用户标识).
        public var openID: String?
        /// URL to return to (签约完成跳转URL).
        public var returnURL: String?
        /// Time of expiry (过期时间).
        public var expiredTime: Timestamp?

        public init(
            appID: String? = nil,
            subMchid: String? = nil,
            spAppID: String? = nil,
            spMchid: String? = nil,
            subAppID: String? = nil,
            planID: Int? = nil,
            outContractCode: String? = nil,
            userDisplayName: String? = nil,
            successNotifyURL: String? = nil,
            openID: String? = nil,
            returnURL: String? = nil,
            expiredTime: Timestamp? = nil
        ) {
            self.appID = appID
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.planID = planID
            self.outContractCode = outContractCode
            self.userDisplayName = userDisplayName
            self.successNotifyURL = successNotifyURL
            self.openID = openID
            self.returnURL = returnURL
            self.expiredTime = expiredTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.planID = try member.ifPresent("plan_id")
            self.outContractCode = try member.ifPresent("out_contract_code")
            self.userDisplayName = try member.ifPresent("user_display_name")
            self.successNotifyURL = try member.ifPresent("success_notify_url")
            self.openID = try member.ifPresent("openid")
            self.returnURL = try member.ifPresent("return_url")
            self.expiredTime = try member.ifPresent("expired_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.userDisplayName, "user_display_name")
            try members.encodeIfPresent(self.successNotifyURL, "success_notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.returnURL, "return_url")
            try members.encodeIfPresent(self.expiredTime, "expired_time")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Global.SignReply
}

extension V3.GlobalEndpoint.Papay.Contracts {
    /// `v3/global/papay/contracts/miniprogram-pre-entrust-sign`
    public var miniprogramPreEntrustSign: MiniprogramPreEntrustSign { MiniprogramPreEntrustSign(path: path.appending("miniprogram-pre-entrust-sign")) }

    /// `v3/global/papay/contracts/miniprogram-pre-entrust-sign`
    public struct MiniprogramPreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Contracts.MiniprogramPreEntrustSign {
    /// Pre-sign a global auto-debit contract in a mini program (小程序签约).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.ContractRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.SessionReply
}

extension V3.GlobalEndpoint.Papay.Contracts {
    /// `v3/global/papay/contracts/web-pre-entrust-sign`
    public var webPreEntrustSign: WebPreEntrustSign { WebPreEntrustSign(path: path.appending("web-pre-entrust-sign")) }

    /// `v3/global/papay/contracts/web-pre-entrust-sign`
    public struct WebPreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Contracts.WebPreEntrustSign {
    /// Pre-sign a global auto-debit contract through the web (WEB预签约).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015464)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Service provider's appid (机构appid).
        public var spAppID: String?
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Withholding contract template ID (模板ID).
        public var planID: Int?
        /// Merchant's own contract number (商户侧签约协议号).
        public var outContractCode: String?
        /// User name to display (用户账户展示名称).
        public var userDisplayName: String?
        /// URL notified when signing succeeds (签约成功通知url).
        public var successNotifyURL: String?
        /// Time of expiry (过期时间).
        public var expiredTime: Timestamp?
        /// URL to return to (签约完成跳转URL).
        public var returnURL: String?

        public init(
            appID: String? = nil,
            subMchid: String? = nil,
            spAppID: String? = nil,
            spMchid: String? = nil,
            subAppID: String? = nil,
            planID: Int? = nil,
            outContractCode: String? = nil,
            userDisplayName: String? = nil,
            successNotifyURL: String? = nil,
            expiredTime: Timestamp? = nil,
            returnURL: String? = nil
        ) {
            self.appID = appID
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.planID = planID
            self.outContractCode = outContractCode
            self.userDisplayName = userDisplayName
            self.successNotifyURL = successNotifyURL
            self.expiredTime = expiredTime
            self.returnURL = returnURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.planID = try member.ifPresent("plan_id")
            self.outContractCode = try member.ifPresent("out_contract_code")
            self.userDisplayName = try member.ifPresent("user_display_name")
            self.successNotifyURL = try member.ifPresent("success_notify_url")
            self.expiredTime = try member.ifPresent("expired_time")
            self.returnURL = try member.ifPresent("return_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.userDisplayName, "user_display_name")
            try members.encodeIfPresent(self.successNotifyURL, "success_notify_url")
            try members.encodeIfPresent(self.expiredTime, "expired_time")
            try members.encodeIfPresent(self.returnURL, "return_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// URL of the code display page (展码页面URL).
        public var showCodeURL: String

        public init(
            showCodeURL: String
        ) {
            self.showCodeURL = showCodeURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.showCodeURL = try member.required("show_code_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.showCodeURL, "show_code_url")
        }
    }
}

extension V3.GlobalEndpoint.Papay.Contracts {
    /// `v3/global/papay/contracts/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/global/papay/contracts/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Contracts.ContractID {
    /// Query a global auto-debit contract by contract_id (代扣协议ID查询签约).
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (机构APPID).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spAppID: Service provider's appid (机构appid).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///   - subAppID: Sub-merchant's appid (子商户应用ID).
    ///   - planID: Withholding contract template ID (模板ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015470)
    public func get(
        appID: String? = nil,
        subMchid: String? = nil,
        spAppID: String? = nil,
        spMchid: String? = nil,
        subAppID: String? = nil,
        planID: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "sub_mchid": subMchid, "sp_appid": spAppID, "sp_mchid": spMchid, "sub_appid": subAppID, "plan_id": planID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.Contract
}

extension V3.GlobalEndpoint.Papay.Contracts.ContractID {
    /// `v3/global/papay/contracts/{contract_id}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/global/papay/contracts/{contract_id}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Contracts.ContractID.Terminate {
    /// Apply to terminate a global auto-debit contract (申请解约).
    ///
    /// After an unknown outcome, `GET /v3/global/papay/contracts/{contract_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String?
        /// Service provider's appid (机构appid).
        public var spAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Remark on the termination (解约备注).
        public var terminationNote: String?

        public init(
            appID: String? = nil,
            spAppID: String? = nil,
            subMchid: String? = nil,
            subAppID: String? = nil,
            terminationNote: String? = nil
        ) {
            self.appID = appID
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.terminationNote = terminationNote
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.terminationNote = try member.ifPresent("termination_note")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.terminationNote, "termination_note")
        }
    }
}

extension V3.GlobalEndpoint.Papay.Contracts {
    /// `v3/global/papay/contracts/out-contract-code`
    public var outContractCode: OutContractCode { OutContractCode(path: path.appending("out-contract-code")) }

    /// `v3/global/papay/contracts/out-contract-code`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Contracts.OutContractCode {
    /// `v3/global/papay/contracts/out-contract-code/{out_contract_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutContractCode {
        OutContractCode(path: path.appending(value: String(value), named: "out_contract_code"))
    }

    /// `v3/global/papay/contracts/out-contract-code/{out_contract_code}`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Papay.Contracts.OutContractCode.OutContractCode {
    /// Query a global auto-debit contract by out_contract_code (商户协议号查询签约).
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (机构APPID).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spAppID: Service provider's appid (机构appid).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///   - subAppID: Sub-merchant's appid (子商户应用ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477)
    public func get(
        appID: String? = nil,
        subMchid: String? = nil,
        spAppID: String? = nil,
        spMchid: String? = nil,
        subAppID: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "sub_mchid": subMchid, "sp_appid": spAppID, "sp_mchid": spMchid, "sub_appid": subAppID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.Contract
}

extension V3.GlobalEndpoint {
    /// `v3/global/profit-sharing`
    public var profitSharing: ProfitSharing { ProfitSharing(path: path.appending("profit-sharing")) }

    /// `v3/global/profit-sharing`
    public struct ProfitSharing: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing {
    /// `v3/global/profit-sharing/bill-download-url`
    public var billDownloadUrl: BillDownloadURL { BillDownloadURL(path: path.appending("bill-download-url")) }

    /// `v3/global/profit-sharing/bill-download-url`
    public struct BillDownloadURL: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.BillDownloadURL {
    /// Get the global profit sharing bill download URL (获取分账账单文件下载地址).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - billDate: Date of the bill (账单日期).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018)
    public func get(subMchid: String? = nil, billDate: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "bill_date": billDate])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.DownloadReply
}

extension V3.GlobalEndpoint.ProfitSharing {
    /// `v3/global/profit-sharing/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/global/profit-sharing/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Orders {
    /// Request global profit sharing (请求分账).
    ///
    /// After an unknown outcome, `GET /v3/global/profit-sharing/orders/{out_order_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]?
        /// Whether to unfreeze the unshared rest (是否解冻剩余未分资金).
        public var unfreezeUnsplit: Bool

        public init(
            subMchid: String? = nil,
            appID: String,
            subAppID: String? = nil,
            transactionID: String,
            outOrderNo: String,
            receivers: [Receivers]? = nil,
            unfreezeUnsplit: Bool
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.receivers = receivers
            self.unfreezeUnsplit = unfreezeUnsplit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.receivers = try member.ifPresent("receivers")
            self.unfreezeUnsplit = try member.required("unfreeze_unsplit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.receivers, "receivers")
            try members.encode(self.unfreezeUnsplit, "unfreeze_unsplit")
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Currency (分账币种).
            public var currency: Currency
            /// Type (分账接收方类型).
            public var type: Global.ReceiverType
            /// Account (分账接收方帐号).
            public var account: String
            /// Name (分账个人接收方姓名).
            public var name: Sensitive?
            /// Whether real-name information was authorized (是否已经获取用户实名信息授权).
            public var authorized: Bool?
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String

            public init(
                currency: Currency,
                type: Global.ReceiverType,
                account: String,
                name: Sensitive? = nil,
                authorized: Bool? = nil,
                amount: Int,
                description: String
            ) {
                self.currency = currency
                self.type = type
                self.account = account
                self.name = name
                self.authorized = authorized
                self.amount = amount
                self.description = description
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.currency = try member.required("currency")
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.name = try member.ifPresent("name")
                self.authorized = try member.ifPresent("authorized")
                self.amount = try member.required("amount")
                self.description = try member.required("description")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.currency, "currency")
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.authorized, "authorized")
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
            }

            /// Currency (分账币种).
            public struct Currency: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var cny: Self { Self(rawValue: "CNY") }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Global.OrderReply
}

extension V3.GlobalEndpoint.ProfitSharing.Orders {
    /// `v3/global/profit-sharing/orders/unfreeze`
    public var unfreeze: Unfreeze { Unfreeze(path: path.appending("unfreeze")) }

    /// `v3/global/profit-sharing/orders/unfreeze`
    public struct Unfreeze: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Orders.Unfreeze {
    /// Unfreeze remaining funds of a global profit sharing order (解冻剩余资金).
    ///
    /// After an unknown outcome, `GET /v3/global/profit-sharing/orders/{out_order_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Description (分账描述).
        public var description: String

        public init(
            subMchid: String? = nil,
            transactionID: String,
            outOrderNo: String,
            description: String
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.description, "description")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Global.OrderReply
}

extension V3.GlobalEndpoint.ProfitSharing.Orders {
    /// `v3/global/profit-sharing/orders/{out_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderNo {
        OutOrderNo(path: path.appending(value: String(value), named: "out_order_no"))
    }

    /// `v3/global/profit-sharing/orders/{out_order_no}`
    public struct OutOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Orders.OutOrderNo {
    /// Query a global profit sharing result by out_order_no (查询分账结果).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - transactionID: WeChat Pay order number (微信订单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900)
    public func get(subMchid: String? = nil, transactionID: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "transaction_id": transactionID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.OrderReply
}

extension V3.GlobalEndpoint.ProfitSharing {
    /// `v3/global/profit-sharing/receivers`
    public var receivers: Receivers { Receivers(path: path.appending("receivers")) }

    /// `v3/global/profit-sharing/receivers`
    public struct Receivers: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Receivers {
    /// Add a global profit sharing receiver (添加分账接收方).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Appid of the app or official account (应用ID).
        public var appID: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Type (分账接收方类型).
        public var type: Global.ReceiverType?
        /// Account (分账接收方帐号).
        public var account: String?
        /// Name (分账个人接收方姓名).
        public var name: Sensitive?
        /// Whether real-name information was authorized (是否已经获取用户实名信息授权).
        public var authorized: Bool?
        /// Relation to the profit sharing receiver (与分账方的关系类型).
        public var relationType: Global.RelationType?
        /// Custom profit sharing relation (自定义的分账关系).
        public var customRelation: String?
        /// Scene (分账场景详细描述).
        public var scene: String?
        /// Receiving merchant's main business (接收方商户的主营业务范围).
        public var majorService: String?
        /// Expected sharing ratio of the receiver (分账接收方预计分账比例).
        public var expectedRatio: Int?
        /// File ID, added receivers' application letter (增加分账接收方申请函文件ID).
        public var applicationFileID: String?
        /// File ID, proof of receiver partnership (分账方与接收方合作关系证明文件ID).
        public var partnershipFileID: String?

        public init(
            subMchid: String? = nil,
            appID: String? = nil,
            subAppID: String? = nil,
            type: Global.ReceiverType? = nil,
            account: String? = nil,
            name: Sensitive? = nil,
            authorized: Bool? = nil,
            relationType: Global.RelationType? = nil,
            customRelation: String? = nil,
            scene: String? = nil,
            majorService: String? = nil,
            expectedRatio: Int? = nil,
            applicationFileID: String? = nil,
            partnershipFileID: String? = nil
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.type = type
            self.account = account
            self.name = name
            self.authorized = authorized
            self.relationType = relationType
            self.customRelation = customRelation
            self.scene = scene
            self.majorService = majorService
            self.expectedRatio = expectedRatio
            self.applicationFileID = applicationFileID
            self.partnershipFileID = partnershipFileID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.ifPresent("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.type = try member.ifPresent("type")
            self.account = try member.ifPresent("account")
            self.name = try member.ifPresent("name")
            self.authorized = try member.ifPresent("authorized")
            self.relationType = try member.ifPresent("relation_type")
            self.customRelation = try member.ifPresent("custom_relation")
            self.scene = try member.ifPresent("scene")
            self.majorService = try member.ifPresent("major_service")
            self.expectedRatio = try member.ifPresent("expected_ratio")
            self.applicationFileID = try member.ifPresent("application_file_id")
            self.partnershipFileID = try member.ifPresent("partnership_file_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.account, "account")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.authorized, "authorized")
            try members.encodeIfPresent(self.relationType, "relation_type")
            try members.encodeIfPresent(self.customRelation, "custom_relation")
            try members.encodeIfPresent(self.scene, "scene")
            try members.encodeIfPresent(self.majorService, "major_service")
            try members.encodeIfPresent(self.expectedRatio, "expected_ratio")
            try members.encodeIfPresent(self.applicationFileID, "application_file_id")
            try members.encodeIfPresent(self.partnershipFileID, "partnership_file_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Type (分账接收方类型).
        public var type: Global.ReceiverType
        /// Account (分账接收方账号).
        public var account: String
        /// Name (分账接收方全称).
        public var name: Sensitive?
        /// Relation to the profit sharing receiver (与分账方的关系类型).
        public var relationType: Global.RelationType
        /// Custom profit sharing relation (自定义的分账关系).
        public var customRelation: String?
        /// Scene (分账场景详细描述).
        public var scene: String?
        /// Receiving merchant's main business (接收方商户的主营业务范围).
        public var majorService: String?
        /// Expected sharing ratio of the receiver (分账接收方预计分账比例).
        public var expectedRatio: Int?
        /// File ID (微信文件标识ID).
        public var fileID: String?
        /// Current state of the record (接收方关系状态).
        public var state: String?
        /// Reason for the failure (接收关系添加失败原因).
        public var failReason: String?
        /// File ID, added receivers' application letter (增加分账接收方申请函文件ID).
        public var applicationFileID: String?
        /// File ID, proof of receiver partnership (分账方与接收方合作关系证明文件ID).
        public var partnershipFileID: String?

        public init(
            subMchid: String? = nil,
            type: Global.ReceiverType,
            account: String,
            name: Sensitive? = nil,
            relationType: Global.RelationType,
            customRelation: String? = nil,
            scene: String? = nil,
            majorService: String? = nil,
            expectedRatio: Int? = nil,
            fileID: String? = nil,
            state: String? = nil,
            failReason: String? = nil,
            applicationFileID: String? = nil,
            partnershipFileID: String? = nil
        ) {
            self.subMchid = subMchid
            self.type = type
            self.account = account
            self.name = name
            self.relationType = relationType
            self.customRelation = customRelation
            self.scene = scene
            self.majorService = majorService
            self.expectedRatio = expectedRatio
            self.fileID = fileID
            self.state = state
            self.failReason = failReason
            self.applicationFileID = applicationFileID
            self.partnershipFileID = partnershipFileID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.type = try member.required("type")
            self.account = try member.required("account")
            self.name = try member.ifPresent("name")
            self.relationType = try member.required("relation_type")
            self.customRelation = try member.ifPresent("custom_relation")
            self.scene = try member.ifPresent("scene")
            self.majorService = try member.ifPresent("major_service")
            self.expectedRatio = try member.ifPresent("expected_ratio")
            self.fileID = try member.ifPresent("file_id")
            self.state = try member.ifPresent("state")
            self.failReason = try member.ifPresent("fail_reason")
            self.applicationFileID = try member.ifPresent("application_file_id")
            self.partnershipFileID = try member.ifPresent("partnership_file_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
            try members.encodeIfPresent(self.name, "name")
            try members.encode(self.relationType, "relation_type")
            try members.encodeIfPresent(self.customRelation, "custom_relation")
            try members.encodeIfPresent(self.scene, "scene")
            try members.encodeIfPresent(self.majorService, "major_service")
            try members.encodeIfPresent(self.expectedRatio, "expected_ratio")
            try members.encodeIfPresent(self.fileID, "file_id")
            try members.encodeIfPresent(self.state, "state")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.applicationFileID, "application_file_id")
            try members.encodeIfPresent(self.partnershipFileID, "partnership_file_id")
        }
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Receivers {
    /// Delete a global profit sharing receiver (删除分账接收方).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
    public func delete(_ body: DeleteBody) async throws {
        try await path.perform(.delete, body)
    }

    /// What ``delete`` sends.
    public struct DeleteBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Appid of the app or official account (应用ID).
        public var appID: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Type (分账接收方类型).
        public var type: Global.ReceiverType?
        /// Account (分账接收方帐号).
        public var account: String?

        public init(
            subMchid: String? = nil,
            appID: String? = nil,
            subAppID: String? = nil,
            type: Global.ReceiverType? = nil,
            account: String? = nil
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.type = type
            self.account = account
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.ifPresent("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.type = try member.ifPresent("type")
            self.account = try member.ifPresent("account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.account, "account")
        }
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Receivers {
    /// `v3/global/profit-sharing/receivers/{account}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> Account {
        Account(path: path.appending(value: String(value), named: "account"))
    }

    /// `v3/global/profit-sharing/receivers/{account}`
    public struct Account: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Receivers.Account {
    /// Query a global profit sharing receiver by account (查询分账接收方添加结果).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - transactionID: WeChat Pay order number (微信订单号).
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - subAppID: Sub-merchant's appid (子商户应用ID).
    ///   - type: Type (分账接收方类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
    public func get(
        subMchid: String? = nil,
        transactionID: String? = nil,
        appID: String? = nil,
        subAppID: String? = nil,
        type: Global.ReceiverType? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "transaction_id": transactionID, "appid": appID, "sub_appid": subAppID, "type": type?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Type (分账接收方类型).
        public var type: Global.ReceiverType
        /// Account (分账接收方账号).
        public var account: String
        /// Name (分账接收方全称).
        public var name: String?
        /// Relation to the profit sharing receiver (与分账方的关系类型).
        public var relationType: Global.RelationType
        /// Custom profit sharing relation (自定义的分账关系).
        public var customRelation: String?
        /// Scene (分账场景详细描述).
        public var scene: String?
        /// Receiving merchant's main business (接收方商户的主营业务范围).
        public var majorService: String?
        /// Expected sharing ratio of the receiver (分账接收方预计分账比例).
        public var expectedRatio: Int?
        /// File ID (微信文件标识ID).
        public var fileID: String?
        /// Current state of the record (接收方关系状态).
        public var state: String?
        /// Reason for the failure (接收关系添加失败原因).
        public var failReason: String?

        public init(
            subMchid: String? = nil,
            type: Global.ReceiverType,
            account: String,
            name: String? = nil,
            relationType: Global.RelationType,
            customRelation: String? = nil,
            scene: String? = nil,
            majorService: String? = nil,
            expectedRatio: Int? = nil,
            fileID: String? = nil,
            state: String? = nil,
            failReason: String? = nil
        ) {
            self.subMchid = subMchid
            self.type = type
            self.account = account
            self.name = name
            self.relationType = relationType
            self.customRelation = customRelation
            self.scene = scene
            self.majorService = majorService
            self.expectedRatio = expectedRatio
            self.fileID = fileID
            self.state = state
            self.failReason = failReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.type = try member.required("type")
            self.account = try member.required("account")
            self.name = try member.ifPresent("name")
            self.relationType = try member.required("relation_type")
            self.customRelation = try member.ifPresent("custom_relation")
            self.scene = try member.ifPresent("scene")
            self.majorService = try member.ifPresent("major_service")
            self.expectedRatio = try member.ifPresent("expected_ratio")
            self.fileID = try member.ifPresent("file_id")
            self.state = try member.ifPresent("state")
            self.failReason = try member.ifPresent("fail_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
            try members.encodeIfPresent(self.name, "name")
            try members.encode(self.relationType, "relation_type")
            try members.encodeIfPresent(self.customRelation, "custom_relation")
            try members.encodeIfPresent(self.scene, "scene")
            try members.encodeIfPresent(self.majorService, "major_service")
            try members.encodeIfPresent(self.expectedRatio, "expected_ratio")
            try members.encodeIfPresent(self.fileID, "file_id")
            try members.encodeIfPresent(self.state, "state")
            try members.encodeIfPresent(self.failReason, "fail_reason")
        }
    }
}

extension V3.GlobalEndpoint.ProfitSharing {
    /// `v3/global/profit-sharing/refunds`
    public var refunds: Refunds { Refunds(path: path.appending("refunds")) }

    /// `v3/global/profit-sharing/refunds`
    public struct Refunds: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Refunds {
    /// `v3/global/profit-sharing/refunds/bill-download-url`
    public var billDownloadUrl: BillDownloadURL { BillDownloadURL(path: path.appending("bill-download-url")) }

    /// `v3/global/profit-sharing/refunds/bill-download-url`
    public struct BillDownloadURL: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Refunds.BillDownloadURL {
    /// Get the global profit sharing refund bill link (获取分账退款账单下载链接).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - billDate: Date of the bill (账单日期).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025022)
    public func get(subMchid: String? = nil, billDate: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "bill_date": billDate])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.DownloadReply
}

extension V3.GlobalEndpoint.ProfitSharing.Refunds {
    /// `v3/global/profit-sharing/refunds/refundable-balance`
    public var refundableBalance: RefundableBalance { RefundableBalance(path: path.appending("refundable-balance")) }

    /// `v3/global/profit-sharing/refunds/refundable-balance`
    public struct RefundableBalance: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Refunds.RefundableBalance {
    /// Query the balance available for advance-funded global refunds (查询可供垫付退款实时余额).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sponsoring merchant number (出资方商户号).
        public var sponsorMchid: String?
        /// Balance in fen (可供垫付分账退款的实时余额).
        public var balance: Int?
        /// Currency (货币类型).
        public var currency: String?

        public init(
            sponsorMchid: String? = nil,
            balance: Int? = nil,
            currency: String? = nil
        ) {
            self.sponsorMchid = sponsorMchid
            self.balance = balance
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
            self.balance = try member.ifPresent("balance")
            self.currency = try member.ifPresent("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
            try members.encodeIfPresent(self.balance, "balance")
            try members.encodeIfPresent(self.currency, "currency")
        }
    }
}

extension V3.GlobalEndpoint.ProfitSharing {
    /// `v3/global/profit-sharing/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/global/profit-sharing/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Transactions {
    /// `v3/global/profit-sharing/transactions/mark`
    public var mark: Mark { Mark(path: path.appending("mark")) }

    /// `v3/global/profit-sharing/transactions/mark`
    public struct Mark: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Transactions.Mark {
    /// Mark a global transaction for profit sharing (分账标记).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Currency (订单标价币种).
        public var currency: String?

        public init(
            subMchid: String? = nil,
            outTradeNo: String? = nil,
            currency: String? = nil
        ) {
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.currency = try member.ifPresent("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.currency, "currency")
        }
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Transactions {
    /// `v3/global/profit-sharing/transactions/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/global/profit-sharing/transactions/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Transactions.TransactionID {
    /// `v3/global/profit-sharing/transactions/{transaction_id}/amounts`
    public var amounts: Amounts { Amounts(path: path.appending("amounts")) }

    /// `v3/global/profit-sharing/transactions/{transaction_id}/amounts`
    public struct Amounts: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Transactions.TransactionID.Amounts {
    /// Query a global transaction's remaining amount to share (查询剩余待分金额).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Amount not yet shared, in fen (订单剩余待分金额).
        public var unsplitAmount: Int?
        /// Currency (货币类型).
        public var currency: String?

        public init(
            transactionID: String,
            unsplitAmount: Int? = nil,
            currency: String? = nil
        ) {
            self.transactionID = transactionID
            self.unsplitAmount = unsplitAmount
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.unsplitAmount = try member.ifPresent("unsplit_amount")
            self.currency = try member.ifPresent("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.unsplitAmount, "unsplit_amount")
            try members.encodeIfPresent(self.currency, "currency")
        }
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Transactions.TransactionID {
    /// `v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
    public var refundableAmounts: RefundableAmounts { RefundableAmounts(path: path.appending("refundable-amounts")) }

    /// `v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
    public struct RefundableAmounts: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.ProfitSharing.Transactions.TransactionID.RefundableAmounts {
    /// Query a global transaction's remaining refundable amount (查询订单剩余可退款金额).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Amount still refundable, in fen (订单剩余可退款金额).
        public var refundableAmount: Int?
        /// Currency (货币类型).
        public var currency: String?
        /// Amount refundable from advances, in fen (订单剩余可使用垫付资金退款的金额).
        public var fundsRefundableAmount: Int?

        public init(
            transactionID: String,
            refundableAmount: Int? = nil,
            currency: String? = nil,
            fundsRefundableAmount: Int? = nil
        ) {
            self.transactionID = transactionID
            self.refundableAmount = refundableAmount
            self.currency = currency
            self.fundsRefundableAmount = fundsRefundableAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.refundableAmount = try member.ifPresent("refundable_amount")
            self.currency = try member.ifPresent("currency")
            self.fundsRefundableAmount = try member.ifPresent("funds_refundable_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.refundableAmount, "refundable_amount")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encodeIfPresent(self.fundsRefundableAmount, "funds_refundable_amount")
        }
    }
}

extension V3.GlobalEndpoint {
    /// `v3/global/refund`
    public var refund: Refund { Refund(path: path.appending("refund")) }

    /// `v3/global/refund`
    public struct Refund: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refund {
    /// `v3/global/refund/recharge-balance`
    public var rechargeBalance: RechargeBalance { RechargeBalance(path: path.appending("recharge-balance")) }

    /// `v3/global/refund/recharge-balance`
    public struct RechargeBalance: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refund.RechargeBalance {
    /// Query the global merchant's recharged refund balance (商家充值退款余额查询).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.RemainingAmountReply
}

extension V3.GlobalEndpoint.Refund {
    /// `v3/global/refund/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/global/refund/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refund.Partner {
    /// `v3/global/refund/partner/recharge-balance`
    public var rechargeBalance: RechargeBalance { RechargeBalance(path: path.appending("recharge-balance")) }

    /// `v3/global/refund/partner/recharge-balance`
    public struct RechargeBalance: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refund.Partner.RechargeBalance {
    /// `v3/global/refund/partner/recharge-balance/sub-mchid`
    public var subMchid: SubMchid { SubMchid(path: path.appending("sub-mchid")) }

    /// `v3/global/refund/partner/recharge-balance/sub-mchid`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refund.Partner.RechargeBalance.SubMchid {
    /// `v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Refund.Partner.RechargeBalance.SubMchid.SubMchid {
    /// Query a sub-merchant's recharged refund balance for partners (商家充值退款余额查询).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.RemainingAmountReply
}

extension V3.GlobalEndpoint {
    /// `v3/global/settle`
    public var settle: Settle { Settle(path: path.appending("settle")) }

    /// `v3/global/settle`
    public struct Settle: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Settle {
    /// `v3/global/settle/settlements`
    public var settlements: Settlements { Settlements(path: path.appending("settlements")) }

    /// `v3/global/settle/settlements`
    public struct Settlements: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Settle.Settlements {
    /// Query global settlement fund details (查询结算资金明细).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - settleState: Settlement state (结算状态).
    ///   - settleStartDate: Start date of the settlement (结算开始日期).
    ///   - settleEndDate: End date of the settlement (结算结束日期).
    ///   - limit: Most records to return (最大记录条数).
    ///   - offset: Offset or page to start from (记录起始位置).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013893)
    public func get(
        subMchid: String? = nil,
        settleState: Global.SettleState,
        settleStartDate: String? = nil,
        settleEndDate: String? = nil,
        limit: Int,
        offset: Int
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "settle_state": settleState.rawValue, "settle_start_date": settleStartDate, "settle_end_date": settleEndDate, "limit": limit, "offset": offset])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (结算信息列表).
        public var data: [Data]?
        /// Total number (总记录条数).
        public var totalCount: Int
        /// Offset or page to start from (记录起始位置).
        public var offset: Int
        /// Most records to return (本次返回条数).
        public var limit: Int

        public init(
            data: [Data]? = nil,
            totalCount: Int,
            offset: Int,
            limit: Int
        ) {
            self.data = data
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
        }

        /// List of results (结算信息列表).
        public struct Data: Codable, Hashable, Sendable {
            /// WeChat Pay batch number (付款批次号).
            public var batchID: String
            /// Settlement date (结算日期).
            public var settlementDate: String
            /// Start date of the transactions (交易开始日期).
            public var tradeStartDate: String
            /// End date of the transactions (交易结束日期).
            public var tradeEndDate: String
            /// Amount details (金额).
            public var amount: Global.SettlementAmount
            /// Region of the wallet entity (钱包主体).
            public var walletRegion: Global.WalletRegion?
            /// Profit sharing amount (分账业务金额).
            public var splitAmount: SplitAmount?

            public init(
                batchID: String,
                settlementDate: String,
                tradeStartDate: String,
                tradeEndDate: String,
                amount: Global.SettlementAmount,
                walletRegion: Global.WalletRegion? = nil,
                splitAmount: SplitAmount? = nil
            ) {
                self.batchID = batchID
                self.settlementDate = settlementDate
                self.tradeStartDate = tradeStartDate
                self.tradeEndDate = tradeEndDate
                self.amount = amount
                self.walletRegion = walletRegion
                self.splitAmount = splitAmount
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.batchID = try member.required("batch_id")
                self.settlementDate = try member.required("settlement_date")
                self.tradeStartDate = try member.required("trade_start_date")
                self.tradeEndDate = try member.required("trade_end_date")
                self.amount = try member.required("amount")
                self.walletRegion = try member.ifPresent("wallet_region")
                self.splitAmount = try member.ifPresent("split_amount")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.batchID, "batch_id")
                try members.encode(self.settlementDate, "settlement_date")
                try members.encode(self.tradeStartDate, "trade_start_date")
                try members.encode(self.tradeEndDate, "trade_end_date")
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.walletRegion, "wallet_region")
                try members.encodeIfPresent(self.splitAmount, "split_amount")
            }

            /// Profit sharing amount (分账业务金额).
            public struct SplitAmount: Codable, Hashable, Sendable {
                /// Settled amount in fen (已结算金额).
                public var settled: Int
                /// Unsettled amount in fen (未结算金额).
                public var unsettle: Int
                /// Currency (结算币种).
                public var currency: String
                /// Payment amount in fen (支付金额).
                public var pay: Int
                /// Refund amount in fen (退款金额).
                public var refund: Int

                public init(
                    settled: Int,
                    unsettle: Int,
                    currency: String,
                    pay: Int,
                    refund: Int
                ) {
                    self.settled = settled
                    self.unsettle = unsettle
                    self.currency = currency
                    self.pay = pay
                    self.refund = refund
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.settled = try member.required("settled")
                    self.unsettle = try member.required("unsettle")
                    self.currency = try member.required("currency")
                    self.pay = try member.required("pay")
                    self.refund = try member.required("refund")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.settled, "settled")
                    try members.encode(self.unsettle, "unsettle")
                    try members.encode(self.currency, "currency")
                    try members.encode(self.pay, "pay")
                    try members.encode(self.refund, "refund")
                }
            }
        }
    }
}

extension V3.GlobalEndpoint {
    /// `v3/global/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/global/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions {
    /// `v3/global/transactions/app`
    public var app: App { App(path: path.appending("app")) }

    /// `v3/global/transactions/app`
    public struct App: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions.App {
    /// Create a global app prepay order (APP支付下单).
    ///
    /// After an unknown outcome, `GET /v3/global/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013014223)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.AppRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.PrepayReply
}

extension V3.GlobalEndpoint.Transactions {
    /// `v3/global/transactions/jsapi`
    public var jsapi: JSAPI { JSAPI(path: path.appending("jsapi")) }

    /// `v3/global/transactions/jsapi`
    public struct JSAPI: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions.JSAPI {
    /// Create a global JSAPI prepay order (JSAPI支付下单).
    ///
    /// After an unknown outcome, `GET /v3/global/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013014150)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.AppRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.PrepayReply
}

extension V3.GlobalEndpoint.Transactions {
    /// `v3/global/transactions/mweb`
    public var mweb: Mweb { Mweb(path: path.appending("mweb")) }

    /// `v3/global/transactions/mweb`
    public struct Mweb: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions.Mweb {
    /// Create a global H5 prepay order (H5支付下单).
    ///
    /// After an unknown outcome, `GET /v3/global/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.MwebRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.MwebReply
}

extension V3.GlobalEndpoint.Transactions {
    /// `v3/global/transactions/native`
    public var native: Native { Native(path: path.appending("native")) }

    /// `v3/global/transactions/native`
    public struct Native: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions.Native {
    /// Create a global Native prepay order (Native支付下单).
    ///
    /// After an unknown outcome, `GET /v3/global/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013953)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.AppRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.CodeReply
}

extension V3.GlobalEndpoint.Transactions {
    /// `v3/global/transactions/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/global/transactions/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions.ID {
    /// `v3/global/transactions/id/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/global/transactions/id/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions.ID.TransactionID {
    /// Query a global order by transaction_id (查询订单(微信支付订单号)).
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013913)
    public func get(mchid: String, subMchid: String, spMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "sub_mchid": subMchid, "sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.GlobalTransaction
}

extension V3.GlobalEndpoint.Transactions.ID.TransactionID {
    /// `v3/global/transactions/id/{transaction_id}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/global/transactions/id/{transaction_id}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions.ID.TransactionID.Close {
    /// Close a global order by transaction_id (关闭订单(微信支付订单号)).
    ///
    /// After an unknown outcome, `GET /v3/global/transactions/id/{transaction_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013014140)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.CloseRequest
}

extension V3.GlobalEndpoint.Transactions {
    /// `v3/global/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/global/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions.OutTradeNo {
    /// `v3/global/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/global/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions.OutTradeNo.OutTradeNo {
    /// Query a global order by out_trade_no (查询订单(商户订单号)).
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013913)
    public func get(mchid: String, subMchid: String, spMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "sub_mchid": subMchid, "sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.GlobalTransaction
}

extension V3.GlobalEndpoint.Transactions.OutTradeNo.OutTradeNo {
    /// `v3/global/transactions/out-trade-no/{out_trade_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/global/transactions/out-trade-no/{out_trade_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.GlobalEndpoint.Transactions.OutTradeNo.OutTradeNo.Close {
    /// Close a global order by out_trade_no (关闭订单(商户订单号)).
    ///
    /// After an unknown outcome, `GET /v3/global/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4013014140)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.CloseRequest
}
