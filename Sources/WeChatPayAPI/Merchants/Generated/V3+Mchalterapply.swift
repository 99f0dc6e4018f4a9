// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/mchalterapply`
    public var mchalterapply: Mchalterapply { Mchalterapply(path: path.appending("mchalterapply")) }

    /// `v3/mchalterapply`
    public struct Mchalterapply: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply {
    /// `v3/mchalterapply/mchcontactalterapplyment`
    public var mchcontactalterapplyment: Mchcontactalterapplyment { Mchcontactalterapplyment(path: path.appending("mchcontactalterapplyment")) }

    /// `v3/mchalterapply/mchcontactalterapplyment`
    public struct Mchcontactalterapplyment: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment {
    /// Submit a super administrator change application (提交超管变更申请单).
    ///
    /// After an unknown outcome, `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015617906)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var merchantCode: String
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// Contact or super administrator information (超级管理员信息).
        public var contactInfo: ContactInfo?

        public init(
            merchantCode: String,
            outRequestNo: String,
            contactInfo: ContactInfo? = nil
        ) {
            self.merchantCode = merchantCode
            self.outRequestNo = outRequestNo
            self.contactInfo = contactInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantCode = try member.required("merchant_code")
            self.outRequestNo = try member.required("out_request_no")
            self.contactInfo = try member.ifPresent("contact_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.merchantCode, "merchant_code")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.contactInfo, "contact_info")
        }

        /// Contact or super administrator information (超级管理员信息).
        public struct ContactInfo: Codable, Hashable, Sendable {
            /// Contact's name (超级管理员姓名).
            public var contactName: Sensitive
            /// Contact's identity document type (超级管理员证件类型).
            public var contactIDDocType: Merchants.ContactIDDocType
            /// Super administrator's identity document number (超级管理员身份证件号码).
            public var contactIDCardNumber: Sensitive
            /// Front photo, contact's identity document (超级管理员证件正面照片).
            public var contactIDDocCopy: String
            /// Back photo, contact's identity document (超级管理员证件反面照片).
            public var contactIDDocCopyBack: String?
            /// Validity start, administrator's identity document (超级管理员证件有效期开始时间).
            public var contactIDDocPeriodBegin: String
            /// Validity end, administrator's identity document (超级管理员证件有效期结束时间).
            public var contactIDDocPeriodEnd: String
            /// Business authorization letter (业务办理授权函).
            public var businessAuthorizationLetter: String?
            /// Mobile phone number (超级管理员手机).
            public var mobilePhone: Sensitive

            public init(
                contactName: Sensitive,
                contactIDDocType: Merchants.ContactIDDocType,
                contactIDCardNumber: Sensitive,
                contactIDDocCopy: String,
                contactIDDocCopyBack: String? = nil,
                contactIDDocPeriodBegin: String,
                contactIDDocPeriodEnd: String,
                businessAuthorizationLetter: String? = nil,
                mobilePhone: Sensitive
            ) {
                self.contactName = contactName
                self.contactIDDocType = contactIDDocType
                self.contactIDCardNumber = contactIDCardNumber
                self.contactIDDocCopy = contactIDDocCopy
                self.contactIDDocCopyBack = contactIDDocCopyBack
                self.contactIDDocPeriodBegin = contactIDDocPeriodBegin
                self.contactIDDocPeriodEnd = contactIDDocPeriodEnd
                self.businessAuthorizationLetter = businessAuthorizationLetter
                self.mobilePhone = mobilePhone
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.contactName = try member.required("contact_name")
                self.contactIDDocType = try member.required("contact_id_doc_type")
                self.contactIDCardNumber = try member.required("contact_id_card_number")
                self.contactIDDocCopy = try member.required("contact_id_doc_copy")
                self.contactIDDocCopyBack = try member.ifPresent("contact_id_doc_copy_back")
                self.contactIDDocPeriodBegin = try member.required("contact_id_doc_period_begin")
                self.contactIDDocPeriodEnd = try member.required("contact_id_doc_period_end")
                self.businessAuthorizationLetter = try member.ifPresent("business_authorization_letter")
                self.mobilePhone = try member.required("mobile_phone")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.contactName, "contact_name")
                try members.encode(self.contactIDDocType, "contact_id_doc_type")
                try members.encode(self.contactIDCardNumber, "contact_id_card_number")
                try members.encode(self.contactIDDocCopy, "contact_id_doc_copy")
                try members.encodeIfPresent(self.contactIDDocCopyBack, "contact_id_doc_copy_back")
                try members.encode(self.contactIDDocPeriodBegin, "contact_id_doc_period_begin")
                try members.encode(self.contactIDDocPeriodEnd, "contact_id_doc_period_end")
                try members.encodeIfPresent(self.businessAuthorizationLetter, "business_authorization_letter")
                try members.encode(self.mobilePhone, "mobile_phone")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.ApplyReply
}

extension V3.Mchalterapply.Mchcontactalterapplyment {
    /// `v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplyID {
        ApplyID(path: path.appending(value: String(value), named: "apply_id"))
    }

    /// `v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
    public struct ApplyID: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.ApplyID {
    /// Query a super administrator change by apply_id (查询超管变更申请单状态(申请单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015617911)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.Mchcontactalterapplyment
}

extension V3.Mchalterapply.Mchcontactalterapplyment.ApplyID {
    /// `v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
    public var revoke: Revoke { Revoke(path: path.appending("revoke")) }

    /// `v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
    public struct Revoke: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.ApplyID.Revoke {
    /// Revoke a super administrator change application (撤销超管变更申请单).
    ///
    /// After an unknown outcome, `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015617919)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Application number (申请单号).
        public var applyID: String?
        /// Current state of the record (申请单状态).
        public var state: Merchants.MchcontactalterapplymentState?

        public init(
            applyID: String? = nil,
            state: Merchants.MchcontactalterapplymentState? = nil
        ) {
            self.applyID = applyID
            self.state = state
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applyID = try member.ifPresent("apply_id")
            self.state = try member.ifPresent("state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.applyID, "apply_id")
            try members.encodeIfPresent(self.state, "state")
        }
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment {
    /// `v3/mchalterapply/mchcontactalterapplyment/merchant`
    public var merchant: Merchant { Merchant(path: path.appending("merchant")) }

    /// `v3/mchalterapply/mchcontactalterapplyment/merchant`
    public struct Merchant: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.Merchant {
    /// `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> MerchantCode {
        MerchantCode(path: path.appending(value: String(value), named: "merchant_code"))
    }

    /// `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`
    public struct MerchantCode: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.Merchant.MerchantCode {
    /// `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no`
    public var outRequestNo: OutRequestNo { OutRequestNo(path: path.appending("out-request-no")) }

    /// `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.Merchant.MerchantCode.OutRequestNo {
    /// `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.Merchant.MerchantCode.OutRequestNo.OutRequestNo {
    /// Query a super administrator change by out_request_no (查询超管变更申请单状态(业务单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015617915)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.Mchcontactalterapplyment
}

extension V3.Mchalterapply {
    /// `v3/mchalterapply/mchsubjectalterapplyment`
    public var mchsubjectalterapplyment: Mchsubjectalterapplyment { Mchsubjectalterapplyment(path: path.appending("mchsubjectalterapplyment")) }

    /// `v3/mchalterapply/mchsubjectalterapplyment`
    public struct Mchsubjectalterapplyment: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment {
    /// Submit a merchant information change application (提交资料变更申请单).
    ///
    /// After an unknown outcome, `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var merchantCode: String
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// Scope of the change (主体资料变更范围).
        public var alterScope: AlterScope?
        /// Type of organization (主体类型).
        public var organizationType: OrganizationType
        /// Whether it is a financial institution (是否金融机构).
        public var financeInstitution: Bool?
        /// Business licence or registration certificate (营业执照信息).
        public var businessLicenseInfo: BusinessLicenseInfo?
        /// Registration certificate information (登记证书信息).
        public var certificateInfo: CertificateInfo?
        /// Financial institution licence (金融机构许可证).
        public var financeInstitutionInfo: FinanceInstitutionInfo?
        /// Legal representative's identity information (法人身份信息).
        public var legalPersonInfo: LegalPersonInfo?
        /// List of ultimate beneficial owners (最终受益人信息列表).
        public var uboInfoList: [UboInfoList]?
        /// List of additional materials (补充材料列表).
        public var addition: Addition?

        public init(
            merchantCode: String,
            outRequestNo: String,
            alterScope: AlterScope? = nil,
            organizationType: OrganizationType,
            financeInstitution: Bool? = nil,
            businessLicenseInfo: BusinessLicenseInfo? = nil,
            certificateInfo: CertificateInfo? = nil,
            financeInstitutionInfo: FinanceInstitutionInfo? = nil,
            legalPersonInfo: LegalPersonInfo? = nil,
            uboInfoList: [UboInfoList]? = nil,
            addition: Addition? = nil
        ) {
            self.merchantCode = merchantCode
            self.outRequestNo = outRequestNo
            self.alterScope = alterScope
            self.organizationType = organizationType
            self.financeInstitution = financeInstitution
            self.businessLicenseInfo = businessLicenseInfo
            self.certificateInfo = certificateInfo
            self.financeInstitutionInfo = financeInstitutionInfo
            self.legalPersonInfo = legalPersonInfo
            self.uboInfoList = uboInfoList
            self.addition = addition
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantCode = try member.required("merchant_code")
            self.outRequestNo = try member.required("out_request_no")
            self.alterScope = try member.ifPresent("alter_scope")
            self.organizationType = try member.required("organization_type")
            self.financeInstitution = try member.ifPresent("finance_institution")
            self.businessLicenseInfo = try member.ifPresent("business_license_info")
            self.certificateInfo = try member.ifPresent("certificate_info")
            self.financeInstitutionInfo = try member.ifPresent("finance_institution_info")
            self.legalPersonInfo = try member.ifPresent("legal_person_info")
            self.uboInfoList = try member.ifPresent("ubo_info_list")
            self.addition = try member.ifPresent("addition")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.merchantCode, "merchant_code")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.alterScope, "alter_scope")
            try members.encode(self.organizationType, "organization_type")
            try members.encodeIfPresent(self.financeInstitution, "finance_institution")
            try members.encodeIfPresent(self.businessLicenseInfo, "business_license_info")
            try members.encodeIfPresent(self.certificateInfo, "certificate_info")
            try members.encodeIfPresent(self.financeInstitutionInfo, "finance_institution_info")
            try members.encodeIfPresent(self.legalPersonInfo, "legal_person_info")
            try members.encodeIfPresent(self.uboInfoList, "ubo_info_list")
            try members.encodeIfPresent(self.addition, "addition")
        }

        /// Scope of the change (主体资料变更范围).
        public struct AlterScope: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var alterScopeFull: Self { Self(rawValue: "ALTER_SCOPE_FULL") }
            public static var alterScopeBusinessCert: Self { Self(rawValue: "ALTER_SCOPE_BUSINESS_CERT") }
            public static var alterScopeUbo: Self { Self(rawValue: "ALTER_SCOPE_UBO") }
        }

        /// Type of organization (主体类型).
        public struct OrganizationType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var subjectTypeEnterprise: Self { Self(rawValue: "SUBJECT_TYPE_ENTERPRISE") }
            public static var subjectTypeInstitutionsCloned: Self { Self(rawValue: "SUBJECT_TYPE_INSTITUTIONS_CLONED") }
            public static var subjectTypeIndividual: Self { Self(rawValue: "SUBJECT_TYPE_INDIVIDUAL") }
            public static var subjectTypeOthers: Self { Self(rawValue: "SUBJECT_TYPE_OTHERS") }
            public static var subjectTypeGovernment: Self { Self(rawValue: "SUBJECT_TYPE_GOVERNMENT") }
            public static var subjectTypeMicro: Self { Self(rawValue: "SUBJECT_TYPE_MICRO") }
        }

        /// Business licence or registration certificate (营业执照信息).
        public struct BusinessLicenseInfo: Codable, Hashable, Sendable {
            /// Business licence number (营业执照注册号).
            public var licenseNumber: String
            /// Photo of the business licence (营业执照照片).
            public var licenseCopy: String
            /// Merchant name (商户名称).
            public var merchantName: String
            /// Legal representative's name (法人姓名).
            public var legalPerson: String
            /// Registered address (注册地址).
            public var companyAddress: String?
            /// Start of validity (有效期开始时间).
            public var licensePeriodBegin: String?
            /// Time the validity ends (有效期结束时间).
            public var licensePeriodEnd: String?

            public init(
                licenseNumber: String,
                licenseCopy: String,
                merchantName: String,
                legalPerson: String,
                companyAddress: String? = nil,
                licensePeriodBegin: String? = nil,
                licensePeriodEnd: String? = nil
            ) {
                self.licenseNumber = licenseNumber
                self.licenseCopy = licenseCopy
                self.merchantName = merchantName
                self.legalPerson = legalPerson
                self.companyAddress = companyAddress
                self.licensePeriodBegin = licensePeriodBegin
                self.licensePeriodEnd = licensePeriodEnd
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.licenseNumber = try member.required("license_number")
                self.licenseCopy = try member.required("license_copy")
                self.merchantName = try member.required("merchant_name")
                self.legalPerson = try member.required("legal_person")
                self.companyAddress = try member.ifPresent("company_address")
                self.licensePeriodBegin = try member.ifPresent("license_period_begin")
                self.licensePeriodEnd = try member.ifPresent("license_period_end")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.licenseNumber, "license_number")
                try members.encode(self.licenseCopy, "license_copy")
                try members.encode(self.merchantName, "merchant_name")
                try members.encode(self.legalPerson, "legal_person")
                try members.encodeIfPresent(self.companyAddress, "company_address")
                try members.encodeIfPresent(self.licensePeriodBegin, "license_period_begin")
                try members.encodeIfPresent(self.licensePeriodEnd, "license_period_end")
            }
        }

        /// Registration certificate information (登记证书信息).
        public struct CertificateInfo: Codable, Hashable, Sendable {
            /// Type of certificate (证书类型).
            public var certType: CertType
            /// Certificate number (证书编号).
            public var certNumber: String
            /// Photo of the certificate (证书照片).
            public var certCopy: String
            /// Merchant name (商户名称).
            public var merchantName: String
            /// Legal representative's name (法人姓名).
            public var legalPerson: String
            /// Registered address (注册地址).
            public var companyAddress: String
            /// Start of validity (有效期开始时间).
            public var certPeriodBegin: String
            /// End of validity (有效期结束时间).
            public var certPeriodEnd: String

            public init(
                certType: CertType,
                certNumber: String,
                certCopy: String,
                merchantName: String,
                legalPerson: String,
                companyAddress: String,
                certPeriodBegin: String,
                certPeriodEnd: String
            ) {
                self.certType = certType
                self.certNumber = certNumber
                self.certCopy = certCopy
                self.merchantName = merchantName
                self.legalPerson = legalPerson
                self.companyAddress = companyAddress
                self.certPeriodBegin = certPeriodBegin
                self.certPeriodEnd = certPeriodEnd
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.certType = try member.required("cert_type")
                self.certNumber = try member.required("cert_number")
                self.certCopy = try member.required("cert_copy")
                self.merchantName = try member.required("merchant_name")
                self.legalPerson = try member.required("legal_person")
                self.companyAddress = try member.required("company_address")
                self.certPeriodBegin = try member.required("cert_period_begin")
                self.certPeriodEnd = try member.required("cert_period_end")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.certType, "cert_type")
                try members.encode(self.certNumber, "cert_number")
                try members.encode(self.certCopy, "cert_copy")
                try members.encode(self.merchantName, "merchant_name")
                try members.encode(self.legalPerson, "legal_person")
                try members.encode(self.companyAddress, "company_address")
                try members.encode(self.certPeriodBegin, "cert_period_begin")
                try members.encode(self.certPeriodEnd, "cert_period_end")
            }

            /// Type of certificate (证书类型).
            public struct CertType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var certificateType2388: Self { Self(rawValue: "CERTIFICATE_TYPE_2388") }
                public static var certificateType2389: Self { Self(rawValue: "CERTIFICATE_TYPE_2389") }
                public static var certificateType2394: Self { Self(rawValue: "CERTIFICATE_TYPE_2394") }
                public static var certificateType2395: Self { Self(rawValue: "CERTIFICATE_TYPE_2395") }
                public static var certificateType2396: Self { Self(rawValue: "CERTIFICATE_TYPE_2396") }
                public static var certificateType2520: Self { Self(rawValue: "CERTIFICATE_TYPE_2520") }
                public static var certificateType2521: Self { Self(rawValue: "CERTIFICATE_TYPE_2521") }
                public static var certificateType2522: Self { Self(rawValue: "CERTIFICATE_TYPE_2522") }
                public static var certificateType2399: Self { Self(rawValue: "CERTIFICATE_TYPE_2399") }
                public static var certificateType2400: Self { Self(rawValue: "CERTIFICATE_TYPE_2400") }
            }
        }

        /// Financial institution licence (金融机构许可证).
        public struct FinanceInstitutionInfo: Codable, Hashable, Sendable {
            /// Type of financial institution (金融机构类型).
            public var financeType: FinanceType
            /// Photos of the financial institution licence (金融机构许可证图片).
            public var financeLicensePics: [String]

            public init(
                financeType: FinanceType,
                financeLicensePics: [String]
            ) {
                self.financeType = financeType
                self.financeLicensePics = financeLicensePics
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.financeType = try member.required("finance_type")
                self.financeLicensePics = try member.required("finance_license_pics")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.financeType, "finance_type")
                try members.encode(self.financeLicensePics, "finance_license_pics")
            }

            /// Type of financial institution (金融机构类型).
            public struct FinanceType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var financeTypeBankAgent: Self { Self(rawValue: "FINANCE_TYPE_BANK_AGENT") }
                public static var financeTypePaymentAgent: Self { Self(rawValue: "FINANCE_TYPE_PAYMENT_AGENT") }
                public static var financeTypeInsurance: Self { Self(rawValue: "FINANCE_TYPE_INSURANCE") }
                public static var financeTypeTradeAndSettle: Self { Self(rawValue: "FINANCE_TYPE_TRADE_AND_SETTLE") }
                public static var financeTypeOther: Self { Self(rawValue: "FINANCE_TYPE_OTHER") }
            }
        }

        /// Legal representative's identity information (法人身份信息).
        public struct LegalPersonInfo: Codable, Hashable, Sendable {
            /// Type of identity document holder (证件持有人类型).
            public var idHolderType: Merchants.IDHolderType
            /// Type of identity document (证件类型).
            public var idDocType: Merchants.IDDocType?
            /// Legal representative's statement letter (法定代表人说明函).
            public var authorizeLetterCopy: String?
            /// Front photo of the identity document (证件正面照片).
            public var cardFront: String?
            /// Back photo of the identity document (证件反面照片).
            public var cardBack: String?
            /// Name of or on the card (证件姓名).
            public var cardName: Sensitive?
            /// Identity document number (证件号码).
            public var cardNumber: Sensitive?
            /// Address on the identity document (证件居住地址).
            public var cardAddress: Sensitive?
            /// Validity start of the identity document (证件有效期开始时间).
            public var cardPeriodBegin: String?
            /// Validity end of the identity document (证件有效期结束时间).
            public var cardPeriodEnd: String?
            /// Whether representative is beneficial owner (经营者/法人是否为受益人).
            public var asUbo: Bool?

            public init(
                idHolderType: Merchants.IDHolderType,
                idDocType: Merchants.IDDocType? = nil,
                authorizeLetterCopy: String? = nil,
                cardFront: String? = nil,
                cardBack: String? = nil,
                cardName: Sensitive? = nil,
                cardNumber: Sensitive? = nil,
                cardAddress: Sensitive? = nil,
                cardPeriodBegin: String? = nil,
                cardPeriodEnd: String? = nil,
                asUbo: Bool? = nil
            ) {
                self.idHolderType = idHolderType
                self.idDocType = idDocType
                self.authorizeLetterCopy = authorizeLetterCopy
                self.cardFront = cardFront
                self.cardBack = cardBack
                self.cardName = cardName
                self.cardNumber = cardNumber
                self.cardAddress = cardAddress
                self.cardPeriodBegin = cardPeriodBegin
                self.cardPeriodEnd = cardPeriodEnd
                self.asUbo = asUbo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.idHolderType = try member.required("id_holder_type")
                self.idDocType = try member.ifPresent("id_doc_type")
                self.authorizeLetterCopy = try member.ifPresent("authorize_letter_copy")
                self.cardFront = try member.ifPresent("card_front")
                self.cardBack = try member.ifPresent("card_back")
                self.cardName = try member.ifPresent("card_name")
                self.cardNumber = try member.ifPresent("card_number")
                self.cardAddress = try member.ifPresent("card_address")
                self.cardPeriodBegin = try member.ifPresent("card_period_begin")
                self.cardPeriodEnd = try member.ifPresent("card_period_end")
                self.asUbo = try member.ifPresent("as_ubo")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.idHolderType, "id_holder_type")
                try members.encodeIfPresent(self.idDocType, "id_doc_type")
                try members.encodeIfPresent(self.authorizeLetterCopy, "authorize_letter_copy")
                try members.encodeIfPresent(self.cardFront, "card_front")
                try members.encodeIfPresent(self.cardBack, "card_back")
                try members.encodeIfPresent(self.cardName, "card_name")
                try members.encodeIfPresent(self.cardNumber, "card_number")
                try members.encodeIfPresent(self.cardAddress, "card_address")
                try members.encodeIfPresent(self.cardPeriodBegin, "card_period_begin")
                try members.encodeIfPresent(self.cardPeriodEnd, "card_period_end")
                try members.encodeIfPresent(self.asUbo, "as_ubo")
            }
        }

        /// List of ultimate beneficial owners (最终受益人信息列表).
        public struct UboInfoList: Codable, Hashable, Sendable {
            /// Type of identity document (证件类型).
            public var idDocType: Merchants.IDDocType
            /// Front photo of the identity document (证件正面照片).
            public var cardFront: String
            /// Back photo of the identity document (证件反面照片).
            public var cardBack: String?
            /// Name of or on the card (证件姓名).
            public var cardName: Sensitive
            /// Identity document number (证件号码).
            public var cardNumber: Sensitive
            /// Address on the identity document (证件居住地址).
            public var cardAddress: Sensitive
            /// Validity start of the identity document (证件有效期开始时间).
            public var cardPeriodBegin: String
            /// Validity end of the identity document (证件有效期结束时间).
            public var cardPeriodEnd: String

            public init(
                idDocType: Merchants.IDDocType,
                cardFront: String,
                cardBack: String? = nil,
                cardName: Sensitive,
                cardNumber: Sensitive,
                cardAddress: Sensitive,
                cardPeriodBegin: String,
                cardPeriodEnd: String
            ) {
                self.idDocType = idDocType
                self.cardFront = cardFront
                self.cardBack = cardBack
                self.cardName = cardName
                self.cardNumber = cardNumber
                self.cardAddress = cardAddress
                self.cardPeriodBegin = cardPeriodBegin
                self.cardPeriodEnd = cardPeriodEnd
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.idDocType = try member.required("id_doc_type")
                self.cardFront = try member.required("card_front")
                self.cardBack = try member.ifPresent("card_back")
                self.cardName = try member.required("card_name")
                self.cardNumber = try member.required("card_number")
                self.cardAddress = try member.required("card_address")
                self.cardPeriodBegin = try member.required("card_period_begin")
                self.cardPeriodEnd = try member.required("card_period_end")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.idDocType, "id_doc_type")
                try members.encode(self.cardFront, "card_front")
                try members.encodeIfPresent(self.cardBack, "card_back")
                try members.encode(self.cardName, "card_name")
                try members.encode(self.cardNumber, "card_number")
                try members.encode(self.cardAddress, "card_address")
                try members.encode(self.cardPeriodBegin, "card_period_begin")
                try members.encode(self.cardPeriodEnd, "card_period_end")
            }
        }

        /// List of additional materials (补充材料列表).
        public struct Addition: Codable, Hashable, Sendable {
            /// Bank account opening permit (银行开户许可证).
            public var bankOpenaccountLicense: [String]?
            /// Account opening approval notice (开户核准通知书).
            public var openaccountApproval: [String]?
            /// Supporting proof of the legal representative (法人身份辅助证明).
            public var legalOtherProve: [String]?
            /// Issuing agency's certificate (发证机关证明).
            public var agencyProve: [String]?
            /// Beneficial owner's additional materials (受益所有人补充材料).
            public var uboProve: [String]?

            public init(
                bankOpenaccountLicense: [String]? = nil,
                openaccountApproval: [String]? = nil,
                legalOtherProve: [String]? = nil,
                agencyProve: [String]? = nil,
                uboProve: [String]? = nil
            ) {
                self.bankOpenaccountLicense = bankOpenaccountLicense
                self.openaccountApproval = openaccountApproval
                self.legalOtherProve = legalOtherProve
                self.agencyProve = agencyProve
                self.uboProve = uboProve
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.bankOpenaccountLicense = try member.ifPresent("bank_openaccount_license")
                self.openaccountApproval = try member.ifPresent("openaccount_approval")
                self.legalOtherProve = try member.ifPresent("legal_other_prove")
                self.agencyProve = try member.ifPresent("agency_prove")
                self.uboProve = try member.ifPresent("ubo_prove")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.bankOpenaccountLicense, "bank_openaccount_license")
                try members.encodeIfPresent(self.openaccountApproval, "openaccount_approval")
                try members.encodeIfPresent(self.legalOtherProve, "legal_other_prove")
                try members.encodeIfPresent(self.agencyProve, "agency_prove")
                try members.encodeIfPresent(self.uboProve, "ubo_prove")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.ApplyReply
}

extension V3.Mchalterapply.Mchsubjectalterapplyment {
    /// `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplyID {
        ApplyID(path: path.appending(value: String(value), named: "apply_id"))
    }

    /// `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
    public struct ApplyID: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.ApplyID {
    /// Query a merchant information change by apply_id (查询变更申请单状态(申请单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.Mchsubjectalterapplyment
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.ApplyID {
    /// `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
    public var revoke: Revoke { Revoke(path: path.appending("revoke")) }

    /// `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
    public struct Revoke: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.ApplyID.Revoke {
    /// Revoke a merchant information change application (撤销资料变更申请单).
    ///
    /// After an unknown outcome, `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Result (撤销状态).
        public var result: Result

        public init(
            result: Result
        ) {
            self.result = result
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.result = try member.required("result")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.result, "result")
        }

        /// Result (撤销状态).
        public struct Result: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
        }
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment {
    /// `v3/mchalterapply/mchsubjectalterapplyment/merchant`
    public var merchant: Merchant { Merchant(path: path.appending("merchant")) }

    /// `v3/mchalterapply/mchsubjectalterapplyment/merchant`
    public struct Merchant: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.Merchant {
    /// `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> MerchantCode {
        MerchantCode(path: path.appending(value: String(value), named: "merchant_code"))
    }

    /// `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}`
    public struct MerchantCode: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.Merchant.MerchantCode {
    /// `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no`
    public var outRequestNo: OutRequestNo { OutRequestNo(path: path.appending("out-request-no")) }

    /// `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.Merchant.MerchantCode.OutRequestNo {
    /// `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.Merchant.MerchantCode.OutRequestNo.OutRequestNo {
    /// Query a merchant information change by out_request_no (查询变更申请单状态(业务单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.Mchsubjectalterapplyment
}

extension V3.Mchalterapply {
    /// `v3/mchalterapply/merchantnamealterapplyment`
    public var merchantnamealterapplyment: Merchantnamealterapplyment { Merchantnamealterapplyment(path: path.appending("merchantnamealterapplyment")) }

    /// `v3/mchalterapply/merchantnamealterapplyment`
    public struct Merchantnamealterapplyment: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment {
    /// Submit a merchant short name change application (提交商户简称变更申请单).
    ///
    /// After an unknown outcome, `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// Merchant's short name (商户简称).
        public var merchantShortname: String

        public init(
            subMchid: String,
            outRequestNo: String,
            merchantShortname: String
        ) {
            self.subMchid = subMchid
            self.outRequestNo = outRequestNo
            self.merchantShortname = merchantShortname
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outRequestNo = try member.required("out_request_no")
            self.merchantShortname = try member.required("merchant_shortname")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.merchantShortname, "merchant_shortname")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.ApplyReply
}

extension V3.Mchalterapply.Merchantnamealterapplyment {
    /// `v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplyID {
        ApplyID(path: path.appending(value: String(value), named: "apply_id"))
    }

    /// `v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
    public struct ApplyID: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.ApplyID {
    /// Query a merchant short name change by apply_id (查询商户简称变更申请单状态(申请单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016166074)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Application number (申请单号).
        public var applyID: String
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// Merchant number (微信支付商户号).
        public var merchantCode: String
        /// Current state of the record (申请单状态).
        public var state: Merchants.MchcontactalterapplymentState
        /// Overall reason for the rejection (总体驳回原因).
        public var auditRejectReason: String?

        public init(
            applyID: String,
            outRequestNo: String,
            merchantCode: String,
            state: Merchants.MchcontactalterapplymentState,
            auditRejectReason: String? = nil
        ) {
            self.applyID = applyID
            self.outRequestNo = outRequestNo
            self.merchantCode = merchantCode
            self.state = state
            self.auditRejectReason = auditRejectReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applyID = try member.required("apply_id")
            self.outRequestNo = try member.required("out_request_no")
            self.merchantCode = try member.required("merchant_code")
            self.state = try member.required("state")
            self.auditRejectReason = try member.ifPresent("audit_reject_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applyID, "apply_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.merchantCode, "merchant_code")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.auditRejectReason, "audit_reject_reason")
        }
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.ApplyID {
    /// `v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
    public var revoke: Revoke { Revoke(path: path.appending("revoke")) }

    /// `v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
    public struct Revoke: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.ApplyID.Revoke {
    /// Revoke a merchant short name change application (撤销商户简称变更申请单).
    ///
    /// After an unknown outcome, `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016166090)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Application number (申请单号).
        public var applyID: String?
        /// Current state of the record (申请单状态).
        public var state: State?

        public init(
            applyID: String? = nil,
            state: State? = nil
        ) {
            self.applyID = applyID
            self.state = state
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applyID = try member.ifPresent("apply_id")
            self.state = try member.ifPresent("state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.applyID, "apply_id")
            try members.encodeIfPresent(self.state, "state")
        }

        /// Current state of the record (申请单状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var applymentStateCanceled: Self { Self(rawValue: "APPLYMENT_STATE_CANCELED") }
        }
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment {
    /// `v3/mchalterapply/merchantnamealterapplyment/merchant`
    public var merchant: Merchant { Merchant(path: path.appending("merchant")) }

    /// `v3/mchalterapply/merchantnamealterapplyment/merchant`
    public struct Merchant: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.Merchant {
    /// `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.Merchant.SubMchid {
    /// `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`
    public var outRequestNo: OutRequestNo { OutRequestNo(path: path.appending("out-request-no")) }

    /// `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.Merchant.SubMchid.OutRequestNo {
    /// `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.Merchant.SubMchid.OutRequestNo.OutRequestNo {
    /// Query a merchant short name change by out_request_no (查询商户简称变更申请单状态(业务单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Application number (申请单号).
        public var applyID: String
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Current state of the record (申请单状态).
        public var state: Merchants.MchcontactalterapplymentState
        /// Overall reason for the rejection (总体驳回原因).
        public var auditRejectReason: String?

        public init(
            applyID: String,
            outRequestNo: String,
            subMchid: String,
            state: Merchants.MchcontactalterapplymentState,
            auditRejectReason: String? = nil
        ) {
            self.applyID = applyID
            self.outRequestNo = outRequestNo
            self.subMchid = subMchid
            self.state = state
            self.auditRejectReason = auditRejectReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applyID = try member.required("apply_id")
            self.outRequestNo = try member.required("out_request_no")
            self.subMchid = try member.required("sub_mchid")
            self.state = try member.required("state")
            self.auditRejectReason = try member.ifPresent("audit_reject_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applyID, "apply_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.auditRejectReason, "audit_reject_reason")
        }
    }
}
