// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/apply4subject`
    public var apply4subject: Apply4subject { Apply4subject(path: path.appending("apply4subject")) }

    /// `v3/apply4subject`
    public struct Apply4subject: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4subject {
    /// `v3/apply4subject/applyment`
    public var applyment: Applyment { Applyment(path: path.appending("applyment")) }

    /// `v3/apply4subject/applyment`
    public struct Applyment: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4subject.Applyment {
    /// Submit a merchant account-opening confirmation application (提交商户申请单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - channelID: Channel partner's merchant number (渠道商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml)
    @discardableResult
    public func post(_ body: PostBody, channelID: String? = nil) async throws -> PostReply {
        try await path.call(.post, body, query: ["channel_id": channelID])
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// Contact or super administrator information (联系人信息).
        public var contactInfo: ContactInfo
        /// Merchant entity information (主体信息).
        public var subjectInfo: SubjectInfo
        /// Legal representative's identity information (法人身份信息).
        public var identificationInfo: IdentificationInfo
        /// List of ultimate beneficial owners (最终受益人信息列表).
        public var uboInfoList: [UboInfoList]?
        /// Additional materials (补充材料).
        public var additionInfo: AdditionInfo?

        public init(
            businessCode: String,
            contactInfo: ContactInfo,
            subjectInfo: SubjectInfo,
            identificationInfo: IdentificationInfo,
            uboInfoList: [UboInfoList]? = nil,
            additionInfo: AdditionInfo? = nil
        ) {
            self.businessCode = businessCode
            self.contactInfo = contactInfo
            self.subjectInfo = subjectInfo
            self.identificationInfo = identificationInfo
            self.uboInfoList = uboInfoList
            self.additionInfo = additionInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.contactInfo = try member.required("contact_info")
            self.subjectInfo = try member.required("subject_info")
            self.identificationInfo = try member.required("identification_info")
            self.uboInfoList = try member.ifPresent("ubo_info_list")
            self.additionInfo = try member.ifPresent("addition_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.contactInfo, "contact_info")
            try members.encode(self.subjectInfo, "subject_info")
            try members.encode(self.identificationInfo, "identification_info")
            try members.encodeIfPresent(self.uboInfoList, "ubo_info_list")
            try members.encodeIfPresent(self.additionInfo, "addition_info")
        }

        /// Contact or super administrator information (联系人信息).
        public struct ContactInfo: Codable, Hashable, Sendable {
            /// Type of super administrator (超级管理员类型).
            public var contactType: ContactType?
            /// Name (联系人姓名).
            public var name: Sensitive
            /// Contact's identity document type.
            public var contactIDDocType: Merchants.ContactIDDocType?
            /// Identity card number (联系人身份证号码).
            public var idCardNumber: Sensitive
            /// Front photo, contact's identity document (联系人证件正面照片).
            public var contactIDDocCopy: String?
            /// Back photo, contact's identity document (联系人证件反面照片).
            public var contactIDDocCopyBack: String?
            /// Validity start, contact's identity document (联系人证件有效期开始时间).
            public var contactPeriodBegin: String?
            /// Validity end, contact's identity document (联系人证件有效期结束时间).
            public var contactPeriodEnd: String?
            /// Business authorization letter (业务办理授权函).
            public var businessAuthorizationLetter: String?
            /// Mobile phone number (联系人手机号).
            public var mobile: Sensitive

            public init(
                contactType: ContactType? = nil,
                name: Sensitive,
                contactIDDocType: Merchants.ContactIDDocType? = nil,
                idCardNumber: Sensitive,
                contactIDDocCopy: String? = nil,
                contactIDDocCopyBack: String? = nil,
                contactPeriodBegin: String? = nil,
                contactPeriodEnd: String? = nil,
                businessAuthorizationLetter: String? = nil,
                mobile: Sensitive
            ) {
                self.contactType = contactType
                self.name = name
                self.contactIDDocType = contactIDDocType
                self.idCardNumber = idCardNumber
                self.contactIDDocCopy = contactIDDocCopy
                self.contactIDDocCopyBack = contactIDDocCopyBack
                self.contactPeriodBegin = contactPeriodBegin
                self.contactPeriodEnd = contactPeriodEnd
                self.businessAuthorizationLetter = businessAuthorizationLetter
                self.mobile = mobile
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.contactType = try member.ifPresent("contact_type")
                self.name = try member.required("name")
                self.contactIDDocType = try member.ifPresent("contact_id_doc_type")
                self.idCardNumber = try member.required("id_card_number")
                self.contactIDDocCopy = try member.ifPresent("contact_id_doc_copy")
                self.contactIDDocCopyBack = try member.ifPresent("contact_id_doc_copy_back")
                self.contactPeriodBegin = try member.ifPresent("contact_period_begin")
                self.contactPeriodEnd = try member.ifPresent("contact_period_end")
                self.businessAuthorizationLetter = try member.ifPresent("business_authorization_letter")
                self.mobile = try member.required("mobile")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.contactType, "contact_type")
                try members.encode(self.name, "name")
                try members.encodeIfPresent(self.contactIDDocType, "contact_id_doc_type")
                try members.encode(self.idCardNumber, "id_card_number")
                try members.encodeIfPresent(self.contactIDDocCopy, "contact_id_doc_copy")
                try members.encodeIfPresent(self.contactIDDocCopyBack, "contact_id_doc_copy_back")
                try members.encodeIfPresent(self.contactPeriodBegin, "contact_period_begin")
                try members.encodeIfPresent(self.contactPeriodEnd, "contact_period_end")
                try members.encodeIfPresent(self.businessAuthorizationLetter, "business_authorization_letter")
                try members.encode(self.mobile, "mobile")
            }

            /// Type of super administrator (超级管理员类型).
            public struct ContactType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var legal: Self { Self(rawValue: "LEGAL") }
                public static var `super`: Self { Self(rawValue: "SUPER") }
            }
        }

        /// Merchant entity information (主体信息).
        public struct SubjectInfo: Codable, Hashable, Sendable {
            /// Type of merchant entity (主体类型).
            public var subjectType: SubjectType
            /// Whether it is a financial institution (是否金融机构).
            public var isFinanceInstitution: Bool?
            /// Business licence or registration certificate (营业执照).
            public var businessLicenseInfo: BusinessLicenseInfo
            /// Registration certificate information (登记证书).
            public var certificateInfo: CertificateInfo?
            /// Photo of the organization's proof letter (单位证明函照片).
            public var companyProveCopy: String?
            /// Supporting proof information (辅助证明材料信息).
            public var assistProveInfo: AssistProveInfo?
            /// Special operating permit information (经营许可证信息).
            public var specialOperationInfo: [SpecialOperationInfo]?
            /// Financial institution licence (金融机构许可证信息).
            public var financeInstitutionInfo: FinanceInstitutionInfo?

            public init(
                subjectType: SubjectType,
                isFinanceInstitution: Bool? = nil,
                businessLicenseInfo: BusinessLicenseInfo,
                certificateInfo: CertificateInfo? = nil,
                companyProveCopy: String? = nil,
                assistProveInfo: AssistProveInfo? = nil,
                specialOperationInfo: [SpecialOperationInfo]? = nil,
                financeInstitutionInfo: FinanceInstitutionInfo? = nil
            ) {
                self.subjectType = subjectType
                self.isFinanceInstitution = isFinanceInstitution
                self.businessLicenseInfo = businessLicenseInfo
                self.certificateInfo = certificateInfo
                self.companyProveCopy = companyProveCopy
                self.assistProveInfo = assistProveInfo
                self.specialOperationInfo = specialOperationInfo
                self.financeInstitutionInfo = financeInstitutionInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.subjectType = try member.required("subject_type")
                self.isFinanceInstitution = try member.ifPresent("is_finance_institution")
                self.businessLicenseInfo = try member.required("business_license_info")
                self.certificateInfo = try member.ifPresent("certificate_info")
                self.companyProveCopy = try member.ifPresent("company_prove_copy")
                self.assistProveInfo = try member.ifPresent("assist_prove_info")
                self.specialOperationInfo = try member.ifPresent("special_operation_info")
                self.financeInstitutionInfo = try member.ifPresent("finance_institution_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.subjectType, "subject_type")
                try members.encodeIfPresent(self.isFinanceInstitution, "is_finance_institution")
                try members.encode(self.businessLicenseInfo, "business_license_info")
                try members.encodeIfPresent(self.certificateInfo, "certificate_info")
                try members.encodeIfPresent(self.companyProveCopy, "company_prove_copy")
                try members.encodeIfPresent(self.assistProveInfo, "assist_prove_info")
                try members.encodeIfPresent(self.specialOperationInfo, "special_operation_info")
                try members.encodeIfPresent(self.financeInstitutionInfo, "finance_institution_info")
            }

            /// Type of merchant entity (主体类型).
            public struct SubjectType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var subjectTypeIndividual: Self { Self(rawValue: "SUBJECT_TYPE_INDIVIDUAL") }
                public static var subjectTypeEnterprise: Self { Self(rawValue: "SUBJECT_TYPE_ENTERPRISE") }
                public static var subjectTypeInstitutions: Self { Self(rawValue: "SUBJECT_TYPE_INSTITUTIONS") }
                public static var subjectTypeOthers: Self { Self(rawValue: "SUBJECT_TYPE_OTHERS") }
                public static var subjectTypeMicro: Self { Self(rawValue: "SUBJECT_TYPE_MICRO") }
                public static var subjectTypeGovernment: Self { Self(rawValue: "SUBJECT_TYPE_GOVERNMENT") }
                public static var subjectTypeInstitutionsCloned: Self { Self(rawValue: "SUBJECT_TYPE_INSTITUTIONS_CLONED") }
            }

            /// Business licence or registration certificate (营业执照).
            public struct BusinessLicenseInfo: Codable, Hashable, Sendable {
                /// Business licence number (营业执照注册号).
                public var licenceNumber: String
                /// Photo of the business licence (营业执照照片).
                public var licenceCopy: String
                /// Merchant name (商户名称).
                public var merchantName: String
                /// Legal representative's name (法人姓名).
                public var legalPerson: String
                /// Registered address (注册地址).
                public var companyAddress: String
                /// Validity of the business licence (营业执照有效日期JSON格式字符串).
                public var licenceValidDate: JSONText<[String]>

                public init(
                    licenceNumber: String,
                    licenceCopy: String,
                    merchantName: String,
                    legalPerson: String,
                    companyAddress: String,
                    licenceValidDate: JSONText<[String]>
                ) {
                    self.licenceNumber = licenceNumber
                    self.licenceCopy = licenceCopy
                    self.merchantName = merchantName
                    self.legalPerson = legalPerson
                    self.companyAddress = companyAddress
                    self.licenceValidDate = licenceValidDate
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.licenceNumber = try member.required("licence_number")
                    self.licenceCopy = try member.required("licence_copy")
                    self.merchantName = try member.required("merchant_name")
                    self.legalPerson = try member.required("legal_person")
                    self.companyAddress = try member.required("company_address")
                    self.licenceValidDate = try member.required("licence_valid_date")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.licenceNumber, "licence_number")
                    try members.encode(self.licenceCopy, "licence_copy")
                    try members.encode(self.merchantName, "merchant_name")
                    try members.encode(self.legalPerson, "legal_person")
                    try members.encode(self.companyAddress, "company_address")
                    try members.encode(self.licenceValidDate, "licence_valid_date")
                }
            }

            /// Registration certificate information (登记证书).
            public struct CertificateInfo: Codable, Hashable, Sendable {
                /// Type of certificate (登记证书类型).
                public var certType: CertType
                /// Certificate number (证书编号).
                public var certNumber: String
                /// Photo of the certificate (登记证书照片).
                public var certCopy: String
                /// Merchant name (商户名称).
                public var merchantName: String
                /// Legal representative's name (法人姓名).
                public var legalPerson: String
                /// Registered address (注册地址).
                public var companyAddress: String
                /// Validity of the business licence (营业执照有效日期JSON格式字符串).
                public var certValidDate: JSONText<[String]>

                public init(
                    certType: CertType,
                    certNumber: String,
                    certCopy: String,
                    merchantName: String,
                    legalPerson: String,
                    companyAddress: String,
                    certValidDate: JSONText<[String]>
                ) {
                    self.certType = certType
                    self.certNumber = certNumber
                    self.certCopy = certCopy
                    self.merchantName = merchantName
                    self.legalPerson = legalPerson
                    self.companyAddress = companyAddress
                    self.certValidDate = certValidDate
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.certType = try member.required("cert_type")
                    self.certNumber = try member.required("cert_number")
                    self.certCopy = try member.required("cert_copy")
                    self.merchantName = try member.required("merchant_name")
                    self.legalPerson = try member.required("legal_person")
                    self.companyAddress = try member.required("company_address")
                    self.certValidDate = try member.required("cert_valid_date")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.certType, "cert_type")
                    try members.encode(self.certNumber, "cert_number")
                    try members.encode(self.certCopy, "cert_copy")
                    try members.encode(self.merchantName, "merchant_name")
                    try members.encode(self.legalPerson, "legal_person")
                    try members.encode(self.companyAddress, "company_address")
                    try members.encode(self.certValidDate, "cert_valid_date")
                }

                /// Type of certificate (登记证书类型).
                public struct CertType: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var certificateType2388: Self { Self(rawValue: "CERTIFICATE_TYPE_2388") }
                    public static var certificateType2389: Self { Self(rawValue: "CERTIFICATE_TYPE_2389") }
                    public static var certificateType2390: Self { Self(rawValue: "CERTIFICATE_TYPE_2390") }
                    public static var certificateType2391: Self { Self(rawValue: "CERTIFICATE_TYPE_2391") }
                    public static var certificateType2392: Self { Self(rawValue: "CERTIFICATE_TYPE_2392") }
                    public static var certificateType2393: Self { Self(rawValue: "CERTIFICATE_TYPE_2393") }
                    public static var certificateType2394: Self { Self(rawValue: "CERTIFICATE_TYPE_2394") }
                    public static var certificateType2395: Self { Self(rawValue: "CERTIFICATE_TYPE_2395") }
                    public static var certificateType2396: Self { Self(rawValue: "CERTIFICATE_TYPE_2396") }
                    public static var certificateType2399: Self { Self(rawValue: "CERTIFICATE_TYPE_2399") }
                    public static var certificateType2400: Self { Self(rawValue: "CERTIFICATE_TYPE_2400") }
                    public static var certificateType2520: Self { Self(rawValue: "CERTIFICATE_TYPE_2520") }
                    public static var certificateType2521: Self { Self(rawValue: "CERTIFICATE_TYPE_2521") }
                    public static var certificateType2522: Self { Self(rawValue: "CERTIFICATE_TYPE_2522") }
                }
            }

            /// Supporting proof information (辅助证明材料信息).
            public struct AssistProveInfo: Codable, Hashable, Sendable {
                /// Type of small or micro business (小微经营类型).
                public var microBizType: MicroBizType
                /// Store name (门店名称).
                public var storeName: String
                /// Store's province and city code (门店省市编码).
                public var storeAddressCode: String?
                /// Store address (门店地址).
                public var storeAddress: String
                /// Photo of the store front (门店门头照片).
                public var storeHeaderCopy: String
                /// Photo of the store's interior (店内环境照片).
                public var storeIndoorCopy: String

                public init(
                    microBizType: MicroBizType,
                    storeName: String,
                    storeAddressCode: String? = nil,
                    storeAddress: String,
                    storeHeaderCopy: String,
                    storeIndoorCopy: String
                ) {
                    self.microBizType = microBizType
                    self.storeName = storeName
                    self.storeAddressCode = storeAddressCode
                    self.storeAddress = storeAddress
                    self.storeHeaderCopy = storeHeaderCopy
                    self.storeIndoorCopy = storeIndoorCopy
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.microBizType = try member.required("micro_biz_type")
                    self.storeName = try member.required("store_name")
                    self.storeAddressCode = try member.ifPresent("store_address_code")
                    self.storeAddress = try member.required("store_address")
                    self.storeHeaderCopy = try member.required("store_header_copy")
                    self.storeIndoorCopy = try member.required("store_indoor_copy")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.microBizType, "micro_biz_type")
                    try members.encode(self.storeName, "store_name")
                    try members.encodeIfPresent(self.storeAddressCode, "store_address_code")
                    try members.encode(self.storeAddress, "store_address")
                    try members.encode(self.storeHeaderCopy, "store_header_copy")
                    try members.encode(self.storeIndoorCopy, "store_indoor_copy")
                }

                /// Type of small or micro business (小微经营类型).
                public struct MicroBizType: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var microTypeStore: Self { Self(rawValue: "MICRO_TYPE_STORE") }
                    public static var microTypeMobile: Self { Self(rawValue: "MICRO_TYPE_MOBILE") }
                    public static var microTypeOnline: Self { Self(rawValue: "MICRO_TYPE_ONLINE") }
                }
            }

            /// Special operating permit information (经营许可证信息).
            public struct SpecialOperationInfo: Codable, Hashable, Sendable {
                /// Category ID (行业ID): 44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32, 52.
                public var categoryID: Int
                /// Photo of the store's interior (店内环境照片).
                public var storeIndoorCopy: [String]?

                public init(
                    categoryID: Int,
                    storeIndoorCopy: [String]? = nil
                ) {
                    self.categoryID = categoryID
                    self.storeIndoorCopy = storeIndoorCopy
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.categoryID = try member.required("category_id")
                    self.storeIndoorCopy = try member.ifPresent("store_indoor_copy")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.categoryID, "category_id")
                    try members.encodeIfPresent(self.storeIndoorCopy, "store_indoor_copy")
                }
            }

            /// Financial institution licence (金融机构许可证信息).
            public struct FinanceInstitutionInfo: Codable, Hashable, Sendable {
                /// Type of financial institution (金融机构类型).
                public var financeType: FinanceType?
                /// Photos of the financial institution licence (金融机构许可证图片).
                public var financeLicensePics: [String]?

                public init(
                    financeType: FinanceType? = nil,
                    financeLicensePics: [String]? = nil
                ) {
                    self.financeType = financeType
                    self.financeLicensePics = financeLicensePics
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.financeType = try member.ifPresent("finance_type")
                    self.financeLicensePics = try member.ifPresent("finance_license_pics")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.financeType, "finance_type")
                    try members.encodeIfPresent(self.financeLicensePics, "finance_license_pics")
                }

                /// Type of financial institution (金融机构类型).
                public struct FinanceType: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var bankAgent: Self { Self(rawValue: "BANK_AGENT") }
                    public static var paymentAgent: Self { Self(rawValue: "PAYMENT_AGENT") }
                    public static var insurance: Self { Self(rawValue: "INSURANCE") }
                    public static var tradeAndSettle: Self { Self(rawValue: "TRADE_AND_SETTLE") }
                    public static var other: Self { Self(rawValue: "OTHER") }
                }
            }
        }

        /// Legal representative's identity information (法人身份信息).
        public struct IdentificationInfo: Codable, Hashable, Sendable {
            /// Type of identity document holder (超级管理员类型).
            public var idHolderType: Merchants.IDHolderType?
            /// Type of identity document.
            public var identificationType: IdentificationType
            /// Legal representative's statement letter (法定代表人说明函).
            public var authorizeLetterCopy: String?
            /// Name on the identity document (证件姓名).
            public var identificationName: Sensitive
            /// Identity document number (证件号码).
            public var identificationNumber: Sensitive
            /// Validity of the identity document (证件有效日期JSON格式字符串).
            public var identificationValidDate: JSONText<[String]>
            /// Address on the identity document (证件居住地址).
            public var identificationAddress: Sensitive?
            /// Front photo of the identity document (证件正面照片).
            public var identificationFrontCopy: String
            /// Back photo of the identity document (证件反面照片).
            public var identificationBackCopy: String?
            /// Whether representative is beneficial owner (经营者/法人是否为受益人).
            public var owner: Bool?

            public init(
                idHolderType: Merchants.IDHolderType? = nil,
                identificationType: IdentificationType,
                authorizeLetterCopy: String? = nil,
                identificationName: Sensitive,
                identificationNumber: Sensitive,
                identificationValidDate: JSONText<[String]>,
                identificationAddress: Sensitive? = nil,
                identificationFrontCopy: String,
                identificationBackCopy: String? = nil,
                owner: Bool? = nil
            ) {
                self.idHolderType = idHolderType
                self.identificationType = identificationType
                self.authorizeLetterCopy = authorizeLetterCopy
                self.identificationName = identificationName
                self.identificationNumber = identificationNumber
                self.identificationValidDate = identificationValidDate
                self.identificationAddress = identificationAddress
                self.identificationFrontCopy = identificationFrontCopy
                self.identificationBackCopy = identificationBackCopy
                self.owner = owner
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.idHolderType = try member.ifPresent("id_holder_type")
                self.identificationType = try member.required("identification_type")
                self.authorizeLetterCopy = try member.ifPresent("authorize_letter_copy")
                self.identificationName = try member.required("identification_name")
                self.identificationNumber = try member.required("identification_number")
                self.identificationValidDate = try member.required("identification_valid_date")
                self.identificationAddress = try member.ifPresent("identification_address")
                self.identificationFrontCopy = try member.required("identification_front_copy")
                self.identificationBackCopy = try member.ifPresent("identification_back_copy")
                self.owner = try member.ifPresent("owner")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.idHolderType, "id_holder_type")
                try members.encode(self.identificationType, "identification_type")
                try members.encodeIfPresent(self.authorizeLetterCopy, "authorize_letter_copy")
                try members.encode(self.identificationName, "identification_name")
                try members.encode(self.identificationNumber, "identification_number")
                try members.encode(self.identificationValidDate, "identification_valid_date")
                try members.encodeIfPresent(self.identificationAddress, "identification_address")
                try members.encode(self.identificationFrontCopy, "identification_front_copy")
                try members.encodeIfPresent(self.identificationBackCopy, "identification_back_copy")
                try members.encodeIfPresent(self.owner, "owner")
            }

            /// Type of identity document.
            public struct IdentificationType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var identificationTypeIdcard: Self { Self(rawValue: "IDENTIFICATION_TYPE_IDCARD") }
                public static var identificationTypeOverseaPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_OVERSEA_PASSPORT") }
                public static var identificationTypeHongkongPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_PASSPORT") }
                public static var identificationTypeMacaoPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO_PASSPORT") }
                public static var identificationTypeTaiwanPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_PASSPORT") }
                public static var identificationTypeForeignResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_FOREIGN_RESIDENT") }
                public static var identificationTypeHongkongMacaoResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT") }
                public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
            }
        }

        /// List of ultimate beneficial owners (最终受益人信息列表).
        public struct UboInfoList: Codable, Hashable, Sendable {
            /// Beneficial owner's identity document type.
            public var uboIDDocType: UboIDDocType
            /// Front photo, beneficial owner's identity document (证件正面照片).
            public var uboIDDocCopy: String
            /// Back photo, beneficial owner's identity document (证件反面照片).
            public var uboIDDocCopyBack: String
            /// Beneficial owner's name (证件姓名).
            public var uboIDDocName: Sensitive
            /// Beneficial owner's identity document number (证件号码).
            public var uboIDDocNumber: Sensitive
            /// Beneficial owner's address (证件居住地址).
            public var uboIDDocAddress: Sensitive
            /// Validity start, beneficial owner's identity document (证件有效期开始时间).
            public var uboPeriodBegin: String
            /// Validity end, beneficial owner's identity document (证件有效期结束时间).
            public var uboPeriodEnd: String

            public init(
                uboIDDocType: UboIDDocType,
                uboIDDocCopy: String,
                uboIDDocCopyBack: String,
                uboIDDocName: Sensitive,
                uboIDDocNumber: Sensitive,
                uboIDDocAddress: Sensitive,
                uboPeriodBegin: String,
                uboPeriodEnd: String
            ) {
                self.uboIDDocType = uboIDDocType
                self.uboIDDocCopy = uboIDDocCopy
                self.uboIDDocCopyBack = uboIDDocCopyBack
                self.uboIDDocName = uboIDDocName
                self.uboIDDocNumber = uboIDDocNumber
                self.uboIDDocAddress = uboIDDocAddress
                self.uboPeriodBegin = uboPeriodBegin
                self.uboPeriodEnd = uboPeriodEnd
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.uboIDDocType = try member.required("ubo_id_doc_type")
                self.uboIDDocCopy = try member.required("ubo_id_doc_copy")
                self.uboIDDocCopyBack = try member.required("ubo_id_doc_copy_back")
                self.uboIDDocName = try member.required("ubo_id_doc_name")
                self.uboIDDocNumber = try member.required("ubo_id_doc_number")
                self.uboIDDocAddress = try member.required("ubo_id_doc_address")
                self.uboPeriodBegin = try member.required("ubo_period_begin")
                self.uboPeriodEnd = try member.required("ubo_period_end")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.uboIDDocType, "ubo_id_doc_type")
                try members.encode(self.uboIDDocCopy, "ubo_id_doc_copy")
                try members.encode(self.uboIDDocCopyBack, "ubo_id_doc_copy_back")
                try members.encode(self.uboIDDocName, "ubo_id_doc_name")
                try members.encode(self.uboIDDocNumber, "ubo_id_doc_number")
                try members.encode(self.uboIDDocAddress, "ubo_id_doc_address")
                try members.encode(self.uboPeriodBegin, "ubo_period_begin")
                try members.encode(self.uboPeriodEnd, "ubo_period_end")
            }

            /// Beneficial owner's identity document type.
            public struct UboIDDocType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var identificationTypeIdcard: Self { Self(rawValue: "IDENTIFICATION_TYPE_IDCARD") }
                public static var identificationTypeOverseaPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_OVERSEA_PASSPORT") }
                public static var identificationTypeHongkongPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_PASSPORT") }
                public static var identificationTypeMacaoPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO_PASSPORT") }
                public static var identificationTypeTaiwanPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_PASSPORT") }
                public static var identificationTypeForeignResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_FOREIGN_RESIDENT") }
                public static var identificationTypeHongkongMacaoResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT") }
                public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
            }
        }

        /// Additional materials (补充材料).
        public struct AdditionInfo: Codable, Hashable, Sendable {
            /// Merchant numbers to confirm (待确认商户号列表).
            public var confirmMchidList: [String]?

            public init(
                confirmMchidList: [String]? = nil
            ) {
                self.confirmMchidList = confirmMchidList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.confirmMchidList = try member.ifPresent("confirm_mchid_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.confirmMchidList, "confirm_mchid_list")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: Int

        public init(
            applymentID: Int
        ) {
            self.applymentID = applymentID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.required("applyment_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applymentID, "applyment_id")
        }
    }
}

extension V3.Apply4subject.Applyment {
    /// Query an account-opening confirmation application's review result (查询申请单审核结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - applymentID: WeChat Pay application number (申请单编号).
    ///   - businessCode: Business application number (业务申请编号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
    public func get(applymentID: String? = nil, businessCode: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["applyment_id": applymentID, "business_code": businessCode])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// State of the application (申请单状态).
        public var applymentState: Merchants.ApplymentState
        /// Image of the mini program code (小程序码图片).
        public var qrcodeData: String?
        /// Rejected parameter (驳回参数).
        public var rejectParam: String?
        /// Reason for the rejection (驳回原因).
        public var rejectReason: String?

        public init(
            applymentState: Merchants.ApplymentState,
            qrcodeData: String? = nil,
            rejectParam: String? = nil,
            rejectReason: String? = nil
        ) {
            self.applymentState = applymentState
            self.qrcodeData = qrcodeData
            self.rejectParam = rejectParam
            self.rejectReason = rejectReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentState = try member.required("applyment_state")
            self.qrcodeData = try member.ifPresent("qrcode_data")
            self.rejectParam = try member.ifPresent("reject_param")
            self.rejectReason = try member.ifPresent("reject_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applymentState, "applyment_state")
            try members.encodeIfPresent(self.qrcodeData, "qrcode_data")
            try members.encodeIfPresent(self.rejectParam, "reject_param")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
        }
    }
}

extension V3.Apply4subject.Applyment {
    /// `v3/apply4subject/applyment/merchants`
    public var merchants: MerchantsEndpoint { MerchantsEndpoint(path: path.appending("merchants")) }

    /// `v3/apply4subject/applyment/merchants`
    public struct MerchantsEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4subject.Applyment.MerchantsEndpoint {
    /// `v3/apply4subject/applyment/merchants/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/apply4subject/applyment/merchants/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4subject.Applyment.MerchantsEndpoint.SubMchid {
    /// `v3/apply4subject/applyment/merchants/{sub_mchid}/state`
    public var state: State { State(path: path.appending("state")) }

    /// `v3/apply4subject/applyment/merchants/{sub_mchid}/state`
    public struct State: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4subject.Applyment.MerchantsEndpoint.SubMchid.State {
    /// Query a merchant's account-opening confirmation status (查询商户确认状态).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// State of the authorization (授权状态).
        public var authorizeState: AuthorizeState

        public init(
            authorizeState: AuthorizeState
        ) {
            self.authorizeState = authorizeState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.authorizeState = try member.required("authorize_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.authorizeState, "authorize_state")
        }

        /// State of the authorization (授权状态).
        public struct AuthorizeState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var authorizeStateUnauthorized: Self { Self(rawValue: "AUTHORIZE_STATE_UNAUTHORIZED") }
            public static var authorizeStateAuthorized: Self { Self(rawValue: "AUTHORIZE_STATE_AUTHORIZED") }
        }
    }
}

extension V3.Apply4subject.Applyment {
    /// `v3/apply4subject/applyment/{applyment_id}|{business_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplymentIDOrBusinessCode {
        ApplymentIDOrBusinessCode(path: path.appending(value: String(value), named: "applyment_id or business_code"))
    }

    /// `v3/apply4subject/applyment/{applyment_id}|{business_code}`
    public struct ApplymentIDOrBusinessCode: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4subject.Applyment.ApplymentIDOrBusinessCode {
    /// `v3/apply4subject/applyment/{applyment_id}|{business_code}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/apply4subject/applyment/{applyment_id}|{business_code}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4subject.Applyment.ApplymentIDOrBusinessCode.Cancel {
    /// Cancel an account-opening confirmation application by applyment_id (撤销申请单(申请单编号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
    public func post() async throws {
        try await path.perform(.post)
    }
}
