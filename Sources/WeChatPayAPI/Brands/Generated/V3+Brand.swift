// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/brand`
    public var brand: Brand { Brand(path: path.appending("brand")) }

    /// `v3/brand`
    public struct Brand: Endpoint {
        public let path: Path
    }
}

extension V3.Brand {
    /// `v3/brand/applyments`
    public var applyments: Applyments { Applyments(path: path.appending("applyments")) }

    /// `v3/brand/applyments`
    public struct Applyments: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Applyments {
    /// Submit a brand onboarding application (提交入驻申请).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// Administrator information (管理员信息).
        public var adminInfo: AdminInfo
        /// Merchant entity information (主体资料).
        public var subjectInfo: SubjectInfo
        /// Basic information on the brand (品牌基础信息).
        public var brandBasicInfo: BrandBasicInfo
        /// Brand trademark materials (品牌商标资料).
        public var trademark: Trademark

        public init(
            businessCode: String,
            adminInfo: AdminInfo,
            subjectInfo: SubjectInfo,
            brandBasicInfo: BrandBasicInfo,
            trademark: Trademark
        ) {
            self.businessCode = businessCode
            self.adminInfo = adminInfo
            self.subjectInfo = subjectInfo
            self.brandBasicInfo = brandBasicInfo
            self.trademark = trademark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.adminInfo = try member.required("admin_info")
            self.subjectInfo = try member.required("subject_info")
            self.brandBasicInfo = try member.required("brand_basic_info")
            self.trademark = try member.required("trademark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.adminInfo, "admin_info")
            try members.encode(self.subjectInfo, "subject_info")
            try members.encode(self.brandBasicInfo, "brand_basic_info")
            try members.encode(self.trademark, "trademark")
        }

        /// Administrator information (管理员信息).
        public struct AdminInfo: Codable, Hashable, Sendable {
            /// Administrator's name (管理员姓名).
            public var adminName: Sensitive
            /// Type of identity document (管理员证件类型).
            public var idDocType: IDDocType
            /// Identity card number (管理员证件号).
            public var idCardNumber: Sensitive

            public init(
                adminName: Sensitive,
                idDocType: IDDocType,
                idCardNumber: Sensitive
            ) {
                self.adminName = adminName
                self.idDocType = idDocType
                self.idCardNumber = idCardNumber
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.adminName = try member.required("admin_name")
                self.idDocType = try member.required("id_doc_type")
                self.idCardNumber = try member.required("id_card_number")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.adminName, "admin_name")
                try members.encode(self.idDocType, "id_doc_type")
                try members.encode(self.idCardNumber, "id_card_number")
            }

            /// Type of identity document (管理员证件类型).
            public struct IDDocType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var identificationTypeMainlandIDCard: Self { Self(rawValue: "IDENTIFICATION_TYPE_MAINLAND_ID_CARD") }
                public static var identificationTypeHongkong: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG") }
                public static var identificationTypeMacao: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO") }
                public static var identificationTypeTaiwan: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN") }
                public static var identificationTypeHongkongMacaoResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT") }
                public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
            }
        }

        /// Merchant entity information (主体资料).
        public struct SubjectInfo: Codable, Hashable, Sendable {
            /// Type of merchant entity (主体类型).
            public var subjectType: SubjectType
            /// Name of the merchant entity (主体名称).
            public var subjectName: String
            /// Unified social credit code (统一社会信用代码).
            public var unifiedSocialCreditCode: String

            public init(
                subjectType: SubjectType,
                subjectName: String,
                unifiedSocialCreditCode: String
            ) {
                self.subjectType = subjectType
                self.subjectName = subjectName
                self.unifiedSocialCreditCode = unifiedSocialCreditCode
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.subjectType = try member.required("subject_type")
                self.subjectName = try member.required("subject_name")
                self.unifiedSocialCreditCode = try member.required("unified_social_credit_code")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.subjectType, "subject_type")
                try members.encode(self.subjectName, "subject_name")
                try members.encode(self.unifiedSocialCreditCode, "unified_social_credit_code")
            }

            /// Type of merchant entity (主体类型).
            public struct SubjectType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var subjectTypeEnterprise: Self { Self(rawValue: "SUBJECT_TYPE_ENTERPRISE") }
                public static var subjectTypeIndividual: Self { Self(rawValue: "SUBJECT_TYPE_INDIVIDUAL") }
            }
        }

        /// Basic information on the brand (品牌基础信息).
        public struct BrandBasicInfo: Codable, Hashable, Sendable {
            /// Brand name (品牌名称).
            public var brandName: String
            /// Brand logo (品牌Logo).
            public var brandLogo: String

            public init(
                brandName: String,
                brandLogo: String
            ) {
                self.brandName = brandName
                self.brandLogo = brandLogo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.brandName = try member.required("brand_name")
                self.brandLogo = try member.required("brand_logo")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.brandName, "brand_name")
                try members.encode(self.brandLogo, "brand_logo")
            }
        }

        /// Brand trademark materials (品牌商标资料).
        public struct Trademark: Codable, Hashable, Sendable {
            /// Whether there is a trademark (有无商标).
            public var trademarkExists: TrademarkExists
            /// Trademark registration certificate (商标注册证).
            public var trademarkRegistrationCertificate: Brands.TrademarkRegistrationCertificate?
            /// Registration certificate of the logo trademark (Logo商标注册证).
            public var logoTrademarkRegistrationCertificate: Brands.TrademarkRegistrationCertificate?
            /// Extra proof for lacking a trademark (无商标额外证明材料).
            public var noTrademarkAdditionProve: String?
            /// Extra proofs for lacking a trademark (无商标额外证明材料列表).
            public var noTrademarkAdditionProveList: [String]?

            public init(
                trademarkExists: TrademarkExists,
                trademarkRegistrationCertificate: Brands.TrademarkRegistrationCertificate? = nil,
                logoTrademarkRegistrationCertificate: Brands.TrademarkRegistrationCertificate? = nil,
                noTrademarkAdditionProve: String? = nil,
                noTrademarkAdditionProveList: [String]? = nil
            ) {
                self.trademarkExists = trademarkExists
                self.trademarkRegistrationCertificate = trademarkRegistrationCertificate
                self.logoTrademarkRegistrationCertificate = logoTrademarkRegistrationCertificate
                self.noTrademarkAdditionProve = noTrademarkAdditionProve
                self.noTrademarkAdditionProveList = noTrademarkAdditionProveList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.trademarkExists = try member.required("trademark_exists")
                self.trademarkRegistrationCertificate = try member.ifPresent("trademark_registration_certificate")
                self.logoTrademarkRegistrationCertificate = try member.ifPresent("logo_trademark_registration_certificate")
                self.noTrademarkAdditionProve = try member.ifPresent("no_trademark_addition_prove")
                self.noTrademarkAdditionProveList = try member.ifPresent("no_trademark_addition_prove_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.trademarkExists, "trademark_exists")
                try members.encodeIfPresent(self.trademarkRegistrationCertificate, "trademark_registration_certificate")
                try members.encodeIfPresent(self.logoTrademarkRegistrationCertificate, "logo_trademark_registration_certificate")
                try members.encodeIfPresent(self.noTrademarkAdditionProve, "no_trademark_addition_prove")
                try members.encodeIfPresent(self.noTrademarkAdditionProveList, "no_trademark_addition_prove_list")
            }

            /// Whether there is a trademark (有无商标).
            public struct TrademarkExists: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var trademarkExists: Self { Self(rawValue: "TRADEMARK_EXISTS") }
                public static var trademarkNone: Self { Self(rawValue: "TRADEMARK_NONE") }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.ApplymentReply
}

extension V3.Brand.Applyments {
    /// `v3/brand/applyments/cancel-applyment`
    public var cancelApplyment: CancelApplyment { CancelApplyment(path: path.appending("cancel-applyment")) }

    /// `v3/brand/applyments/cancel-applyment`
    public struct CancelApplyment: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Applyments.CancelApplyment {
    /// Cancel a brand onboarding application (撤销入驻申请).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: String?
        /// Business application number (业务申请编号).
        public var businessCode: String?

        public init(
            applymentID: String? = nil,
            businessCode: String? = nil
        ) {
            self.applymentID = applymentID
            self.businessCode = businessCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.ifPresent("applyment_id")
            self.businessCode = try member.ifPresent("business_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.businessCode, "business_code")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.ApplymentReply
}

extension V3.Brand.Applyments {
    /// `v3/brand/applyments/applyment-id`
    public var applymentId: ApplymentID { ApplymentID(path: path.appending("applyment-id")) }

    /// `v3/brand/applyments/applyment-id`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Applyments.ApplymentID {
    /// `v3/brand/applyments/applyment-id/{applyment_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplymentID {
        ApplymentID(path: path.appending(value: String(value), named: "applyment_id"))
    }

    /// `v3/brand/applyments/applyment-id/{applyment_id}`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Applyments.ApplymentID.ApplymentID {
    /// Query a brand onboarding application by applyment_id (查询申请状态(微信单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Brands.Applyment
}

extension V3.Brand.Applyments {
    /// `v3/brand/applyments/business-code`
    public var businessCode: BusinessCode { BusinessCode(path: path.appending("business-code")) }

    /// `v3/brand/applyments/business-code`
    public struct BusinessCode: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Applyments.BusinessCode {
    /// `v3/brand/applyments/business-code/{business_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BusinessCode {
        BusinessCode(path: path.appending(value: String(value), named: "business_code"))
    }

    /// `v3/brand/applyments/business-code/{business_code}`
    public struct BusinessCode: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Applyments.BusinessCode.BusinessCode {
    /// Query a brand onboarding application by business_code (查询申请状态(业务编号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Brands.Applyment
}

extension V3.Brand {
    /// `v3/brand/card`
    public var card: Card { Card(path: path.appending("card")) }

    /// `v3/brand/card`
    public struct Card: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Card {
    /// `v3/brand/card/card-configs`
    public var cardConfigs: CardConfigs { CardConfigs(path: path.appending("card-configs")) }

    /// `v3/brand/card/card-configs`
    public struct CardConfigs: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Card.CardConfigs {
    /// Submit a business card configuration application (提交商家名片配置申请).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Brand's mini program information (品牌小程序信息).
        public var brandMiniProgramInfo: BrandMiniProgramInfo?
        /// Brand customer service information (品牌客服信息).
        public var brandCustomerService: BrandCustomerService
        /// List of services (服务列表).
        public var serviceList: [ServiceList]?

        public init(
            businessCode: String,
            brandID: String,
            brandMiniProgramInfo: BrandMiniProgramInfo? = nil,
            brandCustomerService: BrandCustomerService,
            serviceList: [ServiceList]? = nil
        ) {
            self.businessCode = businessCode
            self.brandID = brandID
            self.brandMiniProgramInfo = brandMiniProgramInfo
            self.brandCustomerService = brandCustomerService
            self.serviceList = serviceList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.brandID = try member.required("brand_id")
            self.brandMiniProgramInfo = try member.ifPresent("brand_mini_program_info")
            self.brandCustomerService = try member.required("brand_customer_service")
            self.serviceList = try member.ifPresent("service_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.brandID, "brand_id")
            try members.encodeIfPresent(self.brandMiniProgramInfo, "brand_mini_program_info")
            try members.encode(self.brandCustomerService, "brand_customer_service")
            try members.encodeIfPresent(self.serviceList, "service_list")
        }

        /// Brand's mini program information (品牌小程序信息).
        public struct BrandMiniProgramInfo: Codable, Hashable, Sendable {
            /// Appid of the app or official account (公众账号ID).
            public var appID: String
            /// Default path in the mini program (小程序默认跳转路径).
            public var defaultJumpPath: String?

            public init(
                appID: String,
                defaultJumpPath: String? = nil
            ) {
                self.appID = appID
                self.defaultJumpPath = defaultJumpPath
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.appID = try member.required("appid")
                self.defaultJumpPath = try member.ifPresent("default_jump_path")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.appID, "appid")
                try members.encodeIfPresent(self.defaultJumpPath, "default_jump_path")
            }
        }

        /// Brand customer service information (品牌客服信息).
        public struct BrandCustomerService: Codable, Hashable, Sendable {
            /// Type of customer service (客服类型).
            public var customerServiceType: CustomerServiceType
            /// Customer service phone number (客服电话).
            public var customerServicePhone: String?
            /// Path to customer service (客服路径).
            public var customerServicePath: String?
            /// Appid of the app or official account (公众账号ID).
            public var appID: String?

            public init(
                customerServiceType: CustomerServiceType,
                customerServicePhone: String? = nil,
                customerServicePath: String? = nil,
                appID: String? = nil
            ) {
                self.customerServiceType = customerServiceType
                self.customerServicePhone = customerServicePhone
                self.customerServicePath = customerServicePath
                self.appID = appID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.customerServiceType = try member.required("customer_service_type")
                self.customerServicePhone = try member.ifPresent("customer_service_phone")
                self.customerServicePath = try member.ifPresent("customer_service_path")
                self.appID = try member.ifPresent("appid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.customerServiceType, "customer_service_type")
                try members.encodeIfPresent(self.customerServicePhone, "customer_service_phone")
                try members.encodeIfPresent(self.customerServicePath, "customer_service_path")
                try members.encodeIfPresent(self.appID, "appid")
            }

            /// Type of customer service (客服类型).
            public struct CustomerServiceType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var miniProgram: Self { Self(rawValue: "MINI_PROGRAM") }
                public static var customizeWeb: Self { Self(rawValue: "CUSTOMIZE_WEB") }
                public static var customizeMp: Self { Self(rawValue: "CUSTOMIZE_MP") }
                public static var servicePhone: Self { Self(rawValue: "SERVICE_PHONE") }
            }
        }

        /// List of services (服务列表).
        public struct ServiceList: Codable, Hashable, Sendable {
            /// Service category name (服务分类名称).
            public var serviceClassifyName: String?
            /// Service name (服务名称).
            public var serviceName: String?
            /// How the service jumps (服务跳转类型).
            public var serviceJumpType: ServiceJumpType
            /// Path the service jumps to (服务跳转路径).
            public var serviceJumpPath: String
            /// Appid of the app or official account (公众账号ID).
            public var appID: String?

            public init(
                serviceClassifyName: String? = nil,
                serviceName: String? = nil,
                serviceJumpType: ServiceJumpType,
                serviceJumpPath: String,
                appID: String? = nil
            ) {
                self.serviceClassifyName = serviceClassifyName
                self.serviceName = serviceName
                self.serviceJumpType = serviceJumpType
                self.serviceJumpPath = serviceJumpPath
                self.appID = appID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.serviceClassifyName = try member.ifPresent("service_classify_name")
                self.serviceName = try member.ifPresent("service_name")
                self.serviceJumpType = try member.required("service_jump_type")
                self.serviceJumpPath = try member.required("service_jump_path")
                self.appID = try member.ifPresent("appid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.serviceClassifyName, "service_classify_name")
                try members.encodeIfPresent(self.serviceName, "service_name")
                try members.encode(self.serviceJumpType, "service_jump_type")
                try members.encode(self.serviceJumpPath, "service_jump_path")
                try members.encodeIfPresent(self.appID, "appid")
            }

            /// How the service jumps (服务跳转类型).
            public struct ServiceJumpType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var jumpMiniProgram: Self { Self(rawValue: "JUMP_MINI_PROGRAM") }
                public static var jumpWebPage: Self { Self(rawValue: "JUMP_WEB_PAGE") }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: String
        /// QR code link previewing the card (商家名片预览二维码链接).
        public var cardPreviewURL: String

        public init(
            businessCode: String,
            brandID: String,
            applymentID: String,
            cardPreviewURL: String
        ) {
            self.businessCode = businessCode
            self.brandID = brandID
            self.applymentID = applymentID
            self.cardPreviewURL = cardPreviewURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.brandID = try member.required("brand_id")
            self.applymentID = try member.required("applyment_id")
            self.cardPreviewURL = try member.required("card_preview_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.cardPreviewURL, "card_preview_url")
        }
    }
}

extension V3.Brand.Card.CardConfigs {
    /// Query a business card configuration application (查询商家名片配置申请状态).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - businessCode: Business application number (业务申请编号).
    ///   - applymentID: WeChat Pay application number (微信支付申请单号).
    ///   - brandID: Brand ID (品牌ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
    public func get(businessCode: String? = nil, applymentID: String? = nil, brandID: String) async throws -> GetReply {
        try await path.call(.get, query: ["business_code": businessCode, "applyment_id": applymentID, "brand_id": brandID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// State of the application (申请单状态).
        public var applymentState: Brands.CardConfigApplymentState
        /// Scheduled time of publication (定时发布时间).
        public var scheduledPublishTime: String?
        /// Reason for the rejection (驳回原因).
        public var rejectReason: String?
        /// Actual time of publication (实际发布时间).
        public var actualPublishTime: String?

        public init(
            businessCode: String,
            applymentID: String,
            brandID: String,
            applymentState: Brands.CardConfigApplymentState,
            scheduledPublishTime: String? = nil,
            rejectReason: String? = nil,
            actualPublishTime: String? = nil
        ) {
            self.businessCode = businessCode
            self.applymentID = applymentID
            self.brandID = brandID
            self.applymentState = applymentState
            self.scheduledPublishTime = scheduledPublishTime
            self.rejectReason = rejectReason
            self.actualPublishTime = actualPublishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.applymentID = try member.required("applyment_id")
            self.brandID = try member.required("brand_id")
            self.applymentState = try member.required("applyment_state")
            self.scheduledPublishTime = try member.ifPresent("scheduled_publish_time")
            self.rejectReason = try member.ifPresent("reject_reason")
            self.actualPublishTime = try member.ifPresent("actual_publish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.applymentState, "applyment_state")
            try members.encodeIfPresent(self.scheduledPublishTime, "scheduled_publish_time")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
            try members.encodeIfPresent(self.actualPublishTime, "actual_publish_time")
        }
    }
}

extension V3.Brand.Card.CardConfigs {
    /// `v3/brand/card/card-configs/cancel-applyment`
    public var cancelApplyment: CancelApplyment { CancelApplyment(path: path.appending("cancel-applyment")) }

    /// `v3/brand/card/card-configs/cancel-applyment`
    public struct CancelApplyment: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Card.CardConfigs.CancelApplyment {
    /// Cancel a business card configuration application (撤销商家名片配置申请).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String?
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: String?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            businessCode: String? = nil,
            applymentID: String? = nil,
            brandID: String
        ) {
            self.businessCode = businessCode
            self.applymentID = applymentID
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.ifPresent("business_code")
            self.applymentID = try member.ifPresent("applyment_id")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.businessCode, "business_code")
            try members.encodeIfPresent(self.applymentID, "applyment_id")
            try members.encode(self.brandID, "brand_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// State of the application (申请单状态).
        public var applymentState: Brands.CardConfigApplymentState

        public init(
            businessCode: String,
            applymentID: String,
            brandID: String,
            applymentState: Brands.CardConfigApplymentState
        ) {
            self.businessCode = businessCode
            self.applymentID = applymentID
            self.brandID = brandID
            self.applymentState = applymentState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.applymentID = try member.required("applyment_id")
            self.brandID = try member.required("brand_id")
            self.applymentState = try member.required("applyment_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.applymentState, "applyment_state")
        }
    }
}

extension V3.Brand.Card.CardConfigs {
    /// `v3/brand/card/card-configs/preview-url`
    public var previewUrl: PreviewURL { PreviewURL(path: path.appending("preview-url")) }

    /// `v3/brand/card/card-configs/preview-url`
    public struct PreviewURL: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Card.CardConfigs.PreviewURL {
    /// Get a business card preview QR code (获取商家名片预览二维码).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - businessCode: Business application number (业务申请编号).
    ///   - applymentID: WeChat Pay application number (微信支付申请单号).
    ///   - brandID: Brand ID (品牌ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
    public func get(businessCode: String? = nil, applymentID: String? = nil, brandID: String) async throws -> GetReply {
        try await path.call(.get, query: ["business_code": businessCode, "applyment_id": applymentID, "brand_id": brandID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// QR code link previewing the card (商家名片预览二维码链接).
        public var cardPreviewURL: String
        /// Time the preview link expires (预览二维码链接过期时间).
        public var urlExpiredTime: String

        public init(
            businessCode: String,
            applymentID: String,
            brandID: String,
            cardPreviewURL: String,
            urlExpiredTime: String
        ) {
            self.businessCode = businessCode
            self.applymentID = applymentID
            self.brandID = brandID
            self.cardPreviewURL = cardPreviewURL
            self.urlExpiredTime = urlExpiredTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.applymentID = try member.required("applyment_id")
            self.brandID = try member.required("brand_id")
            self.cardPreviewURL = try member.required("card_preview_url")
            self.urlExpiredTime = try member.required("url_expired_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardPreviewURL, "card_preview_url")
            try members.encode(self.urlExpiredTime, "url_expired_time")
        }
    }
}

extension V3.Brand.Card.CardConfigs {
    /// `v3/brand/card/card-configs/publish`
    public var publish: Publish { Publish(path: path.appending("publish")) }

    /// `v3/brand/card/card-configs/publish`
    public struct Publish: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Card.CardConfigs.Publish {
    /// Publish a business card configuration (发布商家名片配置).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String?
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: String?
        /// Brand ID (品牌ID).
        public var brandID: String
        /// How it is published (发布方式).
        public var publishType: Brands.PublishType
        /// Scheduled time of publication (定时发布时间).
        public var scheduledPublishTime: String?

        public init(
            businessCode: String? = nil,
            applymentID: String? = nil,
            brandID: String,
            publishType: Brands.PublishType,
            scheduledPublishTime: String? = nil
        ) {
            self.businessCode = businessCode
            self.applymentID = applymentID
            self.brandID = brandID
            self.publishType = publishType
            self.scheduledPublishTime = scheduledPublishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.ifPresent("business_code")
            self.applymentID = try member.ifPresent("applyment_id")
            self.brandID = try member.required("brand_id")
            self.publishType = try member.required("publish_type")
            self.scheduledPublishTime = try member.ifPresent("scheduled_publish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.businessCode, "business_code")
            try members.encodeIfPresent(self.applymentID, "applyment_id")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.publishType, "publish_type")
            try members.encodeIfPresent(self.scheduledPublishTime, "scheduled_publish_time")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// How it is published (发布方式).
        public var publishType: Brands.PublishType
        /// Scheduled time of publication (定时发布时间).
        public var scheduledPublishTime: String?

        public init(
            businessCode: String,
            applymentID: String,
            brandID: String,
            publishType: Brands.PublishType,
            scheduledPublishTime: String? = nil
        ) {
            self.businessCode = businessCode
            self.applymentID = applymentID
            self.brandID = brandID
            self.publishType = publishType
            self.scheduledPublishTime = scheduledPublishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.applymentID = try member.required("applyment_id")
            self.brandID = try member.required("brand_id")
            self.publishType = try member.required("publish_type")
            self.scheduledPublishTime = try member.ifPresent("scheduled_publish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.publishType, "publish_type")
            try members.encodeIfPresent(self.scheduledPublishTime, "scheduled_publish_time")
        }
    }
}

extension V3.Brand.Card {
    /// `v3/brand/card/card-links`
    public var cardLinks: CardLinks { CardLinks(path: path.appending("card-links")) }

    /// `v3/brand/card/card-links`
    public struct CardLinks: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Card.CardLinks {
    /// Apply to add a transaction link rule (添加规则申请).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.CardLinkReply

    /// What ``post`` answers.
    public typealias PostReply = Brands.CardLinkReply
}

extension V3.Brand.Card.CardLinks {
    /// List effective transaction link rules (列表查询已生效规则).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌ID).
    ///   - paymentScene: Type of payment scene (交易场景类型).
    ///   - pageIndex: Page number (查询页码).
    ///   - pageSize: Number of records per page (查询页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
    public func get(
        brandID: String,
        paymentScene: Brands.PaymentScene? = nil,
        pageIndex: Int? = nil,
        pageSize: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID, "payment_scene": paymentScene?.rawValue, "page_index": pageIndex, "page_size": pageSize])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String?
        /// Page number (查询页码).
        public var pageIndex: Int?
        /// Number of records per page (查询页大小).
        public var pageSize: Int?
        /// Total number of transfers or recipients (总数).
        public var totalNum: Int?
        /// List of active links (已生效连接列表).
        public var activeLinkList: [ActiveLinkList]?

        public init(
            brandID: String? = nil,
            pageIndex: Int? = nil,
            pageSize: Int? = nil,
            totalNum: Int? = nil,
            activeLinkList: [ActiveLinkList]? = nil
        ) {
            self.brandID = brandID
            self.pageIndex = pageIndex
            self.pageSize = pageSize
            self.totalNum = totalNum
            self.activeLinkList = activeLinkList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.ifPresent("brand_id")
            self.pageIndex = try member.ifPresent("page_index")
            self.pageSize = try member.ifPresent("page_size")
            self.totalNum = try member.ifPresent("total_num")
            self.activeLinkList = try member.ifPresent("active_link_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.brandID, "brand_id")
            try members.encodeIfPresent(self.pageIndex, "page_index")
            try members.encodeIfPresent(self.pageSize, "page_size")
            try members.encodeIfPresent(self.totalNum, "total_num")
            try members.encodeIfPresent(self.activeLinkList, "active_link_list")
        }

        /// List of active links (已生效连接列表).
        public struct ActiveLinkList: Codable, Hashable, Sendable {
            /// Type of payment scene (交易场景类型).
            public var paymentScene: Brands.PaymentScene
            /// List of official account appids (公众账号ID).
            public var appIDList: [String]?
            /// Merchant number (商户号).
            public var cardLinkMchid: String?
            /// Service ID (服务ID).
            public var serviceID: String?

            public init(
                paymentScene: Brands.PaymentScene,
                appIDList: [String]? = nil,
                cardLinkMchid: String? = nil,
                serviceID: String? = nil
            ) {
                self.paymentScene = paymentScene
                self.appIDList = appIDList
                self.cardLinkMchid = cardLinkMchid
                self.serviceID = serviceID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.paymentScene = try member.required("payment_scene")
                self.appIDList = try member.ifPresent("appid_list")
                self.cardLinkMchid = try member.ifPresent("card_link_mchid")
                self.serviceID = try member.ifPresent("service_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.paymentScene, "payment_scene")
                try members.encodeIfPresent(self.appIDList, "appid_list")
                try members.encodeIfPresent(self.cardLinkMchid, "card_link_mchid")
                try members.encodeIfPresent(self.serviceID, "service_id")
            }
        }
    }
}

extension V3.Brand.Card.CardLinks {
    /// `v3/brand/card/card-links/cancel-applyment`
    public var cancelApplyment: CancelApplyment { CancelApplyment(path: path.appending("cancel-applyment")) }

    /// `v3/brand/card/card-links/cancel-applyment`
    public struct CancelApplyment: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Card.CardLinks.CancelApplyment {
    /// Cancel a transaction link rule application (撤销规则配置申请).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            businessCode: String,
            brandID: String
        ) {
            self.businessCode = businessCode
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.brandID, "brand_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String

        public init(
            businessCode: String
        ) {
            self.businessCode = businessCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
        }
    }
}

extension V3.Brand.Card.CardLinks {
    /// `v3/brand/card/card-links/unbind-card-link`
    public var unbindCardLink: UnbindCardLink { UnbindCardLink(path: path.appending("unbind-card-link")) }

    /// `v3/brand/card/card-links/unbind-card-link`
    public struct UnbindCardLink: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Card.CardLinks.UnbindCardLink {
    /// Unbind an effective transaction link rule (解除已生效规则).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.UnbindCardLinkReply

    /// What ``post`` answers.
    public typealias PostReply = Brands.UnbindCardLinkReply
}

extension V3.Brand.Card.CardLinks {
    /// `v3/brand/card/card-links/business-code`
    public var businessCode: BusinessCode { BusinessCode(path: path.appending("business-code")) }

    /// `v3/brand/card/card-links/business-code`
    public struct BusinessCode: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Card.CardLinks.BusinessCode {
    /// `v3/brand/card/card-links/business-code/{business_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BusinessCode {
        BusinessCode(path: path.appending(value: String(value), named: "business_code"))
    }

    /// `v3/brand/card/card-links/business-code/{business_code}`
    public struct BusinessCode: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Card.CardLinks.BusinessCode.BusinessCode {
    /// Query a transaction link rule application by business_code (查询规则申请状态).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
    public func get(brandID: String) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Type of payment scene (交易场景类型).
        public var paymentScene: Brands.PaymentScene
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Merchant number (商户号).
        public var cardLinkMchid: String?
        /// Service ID (服务ID).
        public var serviceID: String?
        /// State of the card's configuration (交易连接名片配置状态).
        public var configurationState: ConfigurationState
        /// Reason for the rejection (驳回原因).
        public var rejectReason: String?

        public init(
            businessCode: String,
            brandID: String,
            paymentScene: Brands.PaymentScene,
            appID: String? = nil,
            cardLinkMchid: String? = nil,
            serviceID: String? = nil,
            configurationState: ConfigurationState,
            rejectReason: String? = nil
        ) {
            self.businessCode = businessCode
            self.brandID = brandID
            self.paymentScene = paymentScene
            self.appID = appID
            self.cardLinkMchid = cardLinkMchid
            self.serviceID = serviceID
            self.configurationState = configurationState
            self.rejectReason = rejectReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.brandID = try member.required("brand_id")
            self.paymentScene = try member.required("payment_scene")
            self.appID = try member.ifPresent("appid")
            self.cardLinkMchid = try member.ifPresent("card_link_mchid")
            self.serviceID = try member.ifPresent("service_id")
            self.configurationState = try member.required("configuration_state")
            self.rejectReason = try member.ifPresent("reject_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.paymentScene, "payment_scene")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.cardLinkMchid, "card_link_mchid")
            try members.encodeIfPresent(self.serviceID, "service_id")
            try members.encode(self.configurationState, "configuration_state")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
        }

        /// State of the card's configuration (交易连接名片配置状态).
        public struct ConfigurationState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var waitingAudit: Self { Self(rawValue: "WAITING_AUDIT") }
            public static var auditReject: Self { Self(rawValue: "AUDIT_REJECT") }
            public static var waitingConfirmation: Self { Self(rawValue: "WAITING_CONFIRMATION") }
            public static var merchantAdminReject: Self { Self(rawValue: "MERCHANT_ADMIN_REJECT") }
            public static var inEffect: Self { Self(rawValue: "IN_EFFECT") }
        }
    }
}

extension V3.Brand {
    /// `v3/brand/marketing`
    public var marketing: MarketingEndpoint { MarketingEndpoint(path: path.appending("marketing")) }

    /// `v3/brand/marketing`
    public struct MarketingEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.MarketingEndpoint {
    /// `v3/brand/marketing/shake-activities`
    public var shakeActivities: ShakeActivities { ShakeActivities(path: path.appending("shake-activities")) }

    /// `v3/brand/marketing/shake-activities`
    public struct ShakeActivities: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.MarketingEndpoint.ShakeActivities {
    /// `v3/brand/marketing/shake-activities/activities`
    public var activities: Activities { Activities(path: path.appending("activities")) }

    /// `v3/brand/marketing/shake-activities/activities`
    public struct Activities: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.MarketingEndpoint.ShakeActivities.Activities {
    /// List shake-for-discount activities (查询摇优惠活动列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌ID).
    ///   - limit: Most records to return (分页大小).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - activityState: State of the campaign (活动状态).
    ///   - auditState: State of the review.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
    public func get(
        brandID: String,
        limit: Int,
        offset: Int,
        activityState: Brands.ActivityActivityState? = nil,
        auditState: Brands.ActivityAuditState? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID, "limit": limit, "offset": offset, "activity_state": activityState?.rawValue, "audit_state": auditState?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// Total number (总数).
        public var totalCount: Int
        /// List of results (摇一摇有优惠活动列表).
        public var data: [Data]?

        public init(
            offset: Int,
            limit: Int,
            totalCount: Int,
            data: [Data]? = nil
        ) {
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.totalCount = try member.required("total_count")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (摇一摇有优惠活动列表).
        public struct Data: Codable, Hashable, Sendable {
            /// ID (活动id).
            public var id: String
            /// Name (活动名称).
            public var name: String
            /// State of the campaign (活动状态).
            public var activityState: Brands.ActivityActivityState
            /// State of the review.
            public var auditState: Brands.ActivityAuditState
            /// Available stock (可用库存).
            public var availableQuota: Int
            /// Total stock (总库存).
            public var totalQuota: Int
            /// Delivery mode (投放模式).
            public var deliveryMode: DeliveryMode
            /// Period of the service (投放时间范围).
            public var timeRange: TimeRange
            /// Product coupon information (商品券).
            public var productCoupon: ProductCoupon?

            public init(
                id: String,
                name: String,
                activityState: Brands.ActivityActivityState,
                auditState: Brands.ActivityAuditState,
                availableQuota: Int,
                totalQuota: Int,
                deliveryMode: DeliveryMode,
                timeRange: TimeRange,
                productCoupon: ProductCoupon? = nil
            ) {
                self.id = id
                self.name = name
                self.activityState = activityState
                self.auditState = auditState
                self.availableQuota = availableQuota
                self.totalQuota = totalQuota
                self.deliveryMode = deliveryMode
                self.timeRange = timeRange
                self.productCoupon = productCoupon
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.id = try member.required("id")
                self.name = try member.required("name")
                self.activityState = try member.required("activity_state")
                self.auditState = try member.required("audit_state")
                self.availableQuota = try member.required("available_quota")
                self.totalQuota = try member.required("total_quota")
                self.deliveryMode = try member.required("delivery_mode")
                self.timeRange = try member.required("time_range")
                self.productCoupon = try member.ifPresent("product_coupon")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.id, "id")
                try members.encode(self.name, "name")
                try members.encode(self.activityState, "activity_state")
                try members.encode(self.auditState, "audit_state")
                try members.encode(self.availableQuota, "available_quota")
                try members.encode(self.totalQuota, "total_quota")
                try members.encode(self.deliveryMode, "delivery_mode")
                try members.encode(self.timeRange, "time_range")
                try members.encodeIfPresent(self.productCoupon, "product_coupon")
            }

            /// Delivery mode (投放模式).
            public struct DeliveryMode: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var smart: Self { Self(rawValue: "SMART") }
                public static var targeted: Self { Self(rawValue: "TARGETED") }
            }

            /// Period of the service (投放时间范围).
            public struct TimeRange: Codable, Hashable, Sendable {
                /// Start time (开始时间).
                public var startTime: Timestamp
                /// End time (结束时间).
                public var endTime: Timestamp

                public init(
                    startTime: Timestamp,
                    endTime: Timestamp
                ) {
                    self.startTime = startTime
                    self.endTime = endTime
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.startTime = try member.required("start_time")
                    self.endTime = try member.required("end_time")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.startTime, "start_time")
                    try members.encode(self.endTime, "end_time")
                }
            }

            /// Product coupon information (商品券).
            public struct ProductCoupon: Codable, Hashable, Sendable {
                /// Product coupon ID (商品券ID).
                public var productCouponID: String
                /// List of coupon stocks (商品券批次列表).
                public var stockList: [StockList]?

                public init(
                    productCouponID: String,
                    stockList: [StockList]? = nil
                ) {
                    self.productCouponID = productCouponID
                    self.stockList = stockList
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.productCouponID = try member.required("product_coupon_id")
                    self.stockList = try member.ifPresent("stock_list")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.productCouponID, "product_coupon_id")
                    try members.encodeIfPresent(self.stockList, "stock_list")
                }

                /// List of coupon stocks (商品券批次列表).
                public struct StockList: Codable, Hashable, Sendable {
                    /// Coupon stock or campaign ID (批次ID).
                    public var stockID: String

                    public init(
                        stockID: String
                    ) {
                        self.stockID = stockID
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.stockID = try member.required("stock_id")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.stockID, "stock_id")
                    }
                }
            }
        }
    }
}

extension V3.Brand {
    /// `v3/brand/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/brand/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner {
    /// `v3/brand/partner/card-member`
    public var cardMember: CardMember { CardMember(path: path.appending("card-member")) }

    /// `v3/brand/partner/card-member`
    public struct CardMember: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember {
    /// `v3/brand/partner/card-member/cards`
    public var cards: Cards { Cards(path: path.appending("cards")) }

    /// `v3/brand/partner/card-member/cards`
    public struct Cards: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.Cards {
    /// Create a membership card template (创建会员卡模板).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Appid of the app or official account (商户AppId).
        public var appID: String
        /// Type of card or document (会员卡类型).
        public var cardType: Brands.CardType
        /// Card name (卡名称).
        public var cardTitle: String
        /// Background colour of the card (卡背景颜色).
        public var cardColor: String
        /// Background picture URL of the card (卡背景图URL).
        public var cardPictureURL: String
        /// How membership card codes are assigned (会员卡code分配类型).
        public var codeMode: Brands.CodeMode
        /// Code type (会员码型).
        public var codeType: Brands.CodeType
        /// Where the member code jumps to (会员码跳转信息).
        public var codeJumpInformation: Brands.CodeJumpInformation?
        /// Membership benefits (会员权益).
        public var benefits: String
        /// URL to be notified at (回调地址).
        public var notifyURL: String
        /// Whether to pin it to top (是否置顶).
        public var needPinned: Bool?
        /// Whether to show the membership level (是否展示会员等级).
        public var needDisplayLevel: Bool?
        /// Member's initial level (会员初始等级).
        public var initLevel: String?
        /// Service phone number (服务电话).
        public var servicePhone: String?
        /// Merchant's legal agreement (商家法务协议).
        public var legalAgreement: String?
        /// Validity of the membership card (会员卡有效期).
        public var validDateInformation: Brands.ValidDateInformation
        /// Points information (积分信息).
        public var pointsInformation: Brands.CodeJumpInformation?
        /// User's stored-value information (储值信息).
        public var balanceInformation: Brands.CodeJumpInformation?
        /// Paid membership information (付费会员信息).
        public var purchaseInformation: Brands.PurchaseInformation?
        /// Personal information given on card opening (用户开卡信息).
        public var userInformation: Brands.UserInformation?

        public init(
            brandID: String,
            appID: String,
            cardType: Brands.CardType,
            cardTitle: String,
            cardColor: String,
            cardPictureURL: String,
            codeMode: Brands.CodeMode,
            codeType: Brands.CodeType,
            codeJumpInformation: Brands.CodeJumpInformation? = nil,
            benefits: String,
            notifyURL: String,
            needPinned: Bool? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            servicePhone: String? = nil,
            legalAgreement: String? = nil,
            validDateInformation: Brands.ValidDateInformation,
            pointsInformation: Brands.CodeJumpInformation? = nil,
            balanceInformation: Brands.CodeJumpInformation? = nil,
            purchaseInformation: Brands.PurchaseInformation? = nil,
            userInformation: Brands.UserInformation? = nil
        ) {
            self.brandID = brandID
            self.appID = appID
            self.cardType = cardType
            self.cardTitle = cardTitle
            self.cardColor = cardColor
            self.cardPictureURL = cardPictureURL
            self.codeMode = codeMode
            self.codeType = codeType
            self.codeJumpInformation = codeJumpInformation
            self.benefits = benefits
            self.notifyURL = notifyURL
            self.needPinned = needPinned
            self.needDisplayLevel = needDisplayLevel
            self.initLevel = initLevel
            self.servicePhone = servicePhone
            self.legalAgreement = legalAgreement
            self.validDateInformation = validDateInformation
            self.pointsInformation = pointsInformation
            self.balanceInformation = balanceInformation
            self.purchaseInformation = purchaseInformation
            self.userInformation = userInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.appID = try member.required("appid")
            self.cardType = try member.required("card_type")
            self.cardTitle = try member.required("card_title")
            self.cardColor = try member.required("card_color")
            self.cardPictureURL = try member.required("card_picture_url")
            self.codeMode = try member.required("code_mode")
            self.codeType = try member.required("code_type")
            self.codeJumpInformation = try member.ifPresent("code_jump_information")
            self.benefits = try member.required("benefits")
            self.notifyURL = try member.required("notify_url")
            self.needPinned = try member.ifPresent("need_pinned")
            self.needDisplayLevel = try member.ifPresent("need_display_level")
            self.initLevel = try member.ifPresent("init_level")
            self.servicePhone = try member.ifPresent("service_phone")
            self.legalAgreement = try member.ifPresent("legal_agreement")
            self.validDateInformation = try member.required("valid_date_information")
            self.pointsInformation = try member.ifPresent("points_information")
            self.balanceInformation = try member.ifPresent("balance_information")
            self.purchaseInformation = try member.ifPresent("purchase_information")
            self.userInformation = try member.ifPresent("user_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.cardType, "card_type")
            try members.encode(self.cardTitle, "card_title")
            try members.encode(self.cardColor, "card_color")
            try members.encode(self.cardPictureURL, "card_picture_url")
            try members.encode(self.codeMode, "code_mode")
            try members.encode(self.codeType, "code_type")
            try members.encodeIfPresent(self.codeJumpInformation, "code_jump_information")
            try members.encode(self.benefits, "benefits")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.needPinned, "need_pinned")
            try members.encodeIfPresent(self.needDisplayLevel, "need_display_level")
            try members.encodeIfPresent(self.initLevel, "init_level")
            try members.encodeIfPresent(self.servicePhone, "service_phone")
            try members.encodeIfPresent(self.legalAgreement, "legal_agreement")
            try members.encode(self.validDateInformation, "valid_date_information")
            try members.encodeIfPresent(self.pointsInformation, "points_information")
            try members.encodeIfPresent(self.balanceInformation, "balance_information")
            try members.encodeIfPresent(self.purchaseInformation, "purchase_information")
            try members.encodeIfPresent(self.userInformation, "user_information")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.CardMemberCardReply
}

extension V3.Brand.Partner.CardMember.Cards {
    /// List membership card templates (查询会员卡模板列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌id).
    ///   - state: Current state of the record (状态).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
    public func get(brandID: String, state: Brands.CardState? = nil, offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID, "state": state?.rawValue, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (总数量).
        public var totalCount: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// List of results (会员卡模板列表).
        public var data: [Brands.CardMemberCardReply]?

        public init(
            totalCount: Int,
            offset: Int,
            limit: Int,
            data: [Brands.CardMemberCardReply]? = nil
        ) {
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encodeIfPresent(self.data, "data")
        }
    }
}

extension V3.Brand.Partner.CardMember.Cards {
    /// `v3/brand/partner/card-member/cards/{card_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CardID {
        CardID(path: path.appending(value: String(value), named: "card_id"))
    }

    /// `v3/brand/partner/card-member/cards/{card_id}`
    public struct CardID: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.Cards.CardID {
    /// Query a membership card template by card_id (查询会员卡模板信息).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌id).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
    public func get(brandID: String) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Brands.CardReply
}

extension V3.Brand.Partner.CardMember.Cards.CardID {
    /// Update a membership card template (修改会员卡模板信息).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/card-member/cards/{card_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Card name (卡名称).
        public var cardTitle: String?
        /// Background colour of the card (卡背景颜色).
        public var cardColor: String?
        /// Background picture URL of the card (卡背景图URL).
        public var cardPictureURL: String?
        /// Where the member code jumps to (会员码跳转信息).
        public var codeJumpInformation: Brands.CodeJumpInformation?
        /// Membership benefits (会员权益).
        public var benefits: String?
        /// URL to be notified at (回调地址).
        public var notifyURL: String?
        /// Whether to pin it to top (是否置顶).
        public var needPinned: Bool?
        /// Whether to show the membership level (是否展示会员等级).
        public var needDisplayLevel: Bool?
        /// Member's initial level (会员初始等级).
        public var initLevel: String?
        /// Service phone number (服务电话).
        public var servicePhone: String?
        /// Merchant's legal agreement (商家法务协议).
        public var legalAgreement: String?
        /// Validity of the membership card (会员卡有效期).
        public var validDateInformation: Brands.ValidDateInformation?
        /// Points information (积分信息).
        public var pointsInformation: Brands.CodeJumpInformation?
        /// User's stored-value information (储值信息).
        public var balanceInformation: Brands.CodeJumpInformation?
        /// Paid membership information (付费会员信息).
        public var purchaseInformation: Brands.PurchaseInformation?
        /// Personal information given on card opening (用户开卡信息).
        public var userInformation: Brands.UserInformation?

        public init(
            brandID: String,
            cardTitle: String? = nil,
            cardColor: String? = nil,
            cardPictureURL: String? = nil,
            codeJumpInformation: Brands.CodeJumpInformation? = nil,
            benefits: String? = nil,
            notifyURL: String? = nil,
            needPinned: Bool? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            servicePhone: String? = nil,
            legalAgreement: String? = nil,
            validDateInformation: Brands.ValidDateInformation? = nil,
            pointsInformation: Brands.CodeJumpInformation? = nil,
            balanceInformation: Brands.CodeJumpInformation? = nil,
            purchaseInformation: Brands.PurchaseInformation? = nil,
            userInformation: Brands.UserInformation? = nil
        ) {
            self.brandID = brandID
            self.cardTitle = cardTitle
            self.cardColor = cardColor
            self.cardPictureURL = cardPictureURL
            self.codeJumpInformation = codeJumpInformation
            self.benefits = benefits
            self.notifyURL = notifyURL
            self.needPinned = needPinned
            self.needDisplayLevel = needDisplayLevel
            self.initLevel = initLevel
            self.servicePhone = servicePhone
            self.legalAgreement = legalAgreement
            self.validDateInformation = validDateInformation
            self.pointsInformation = pointsInformation
            self.balanceInformation = balanceInformation
            self.purchaseInformation = purchaseInformation
            self.userInformation = userInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.cardTitle = try member.ifPresent("card_title")
            self.cardColor = try member.ifPresent("card_color")
            self.cardPictureURL = try member.ifPresent("card_picture_url")
            self.codeJumpInformation = try member.ifPresent("code_jump_information")
            self.benefits = try member.ifPresent("benefits")
            self.notifyURL = try member.ifPresent("notify_url")
            self.needPinned = try member.ifPresent("need_pinned")
            self.needDisplayLevel = try member.ifPresent("need_display_level")
            self.initLevel = try member.ifPresent("init_level")
            self.servicePhone = try member.ifPresent("service_phone")
            self.legalAgreement = try member.ifPresent("legal_agreement")
            self.validDateInformation = try member.ifPresent("valid_date_information")
            self.pointsInformation = try member.ifPresent("points_information")
            self.balanceInformation = try member.ifPresent("balance_information")
            self.purchaseInformation = try member.ifPresent("purchase_information")
            self.userInformation = try member.ifPresent("user_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encodeIfPresent(self.cardTitle, "card_title")
            try members.encodeIfPresent(self.cardColor, "card_color")
            try members.encodeIfPresent(self.cardPictureURL, "card_picture_url")
            try members.encodeIfPresent(self.codeJumpInformation, "code_jump_information")
            try members.encodeIfPresent(self.benefits, "benefits")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.needPinned, "need_pinned")
            try members.encodeIfPresent(self.needDisplayLevel, "need_display_level")
            try members.encodeIfPresent(self.initLevel, "init_level")
            try members.encodeIfPresent(self.servicePhone, "service_phone")
            try members.encodeIfPresent(self.legalAgreement, "legal_agreement")
            try members.encodeIfPresent(self.validDateInformation, "valid_date_information")
            try members.encodeIfPresent(self.pointsInformation, "points_information")
            try members.encodeIfPresent(self.balanceInformation, "balance_information")
            try members.encodeIfPresent(self.purchaseInformation, "purchase_information")
            try members.encodeIfPresent(self.userInformation, "user_information")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Brands.CardReply
}

extension V3.Brand.Partner.CardMember.Cards.CardID {
    /// Delete a membership card template (删除会员卡模板信息).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/card-member/cards/{card_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌id).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    @discardableResult
    public func delete(brandID: String) async throws -> DeleteReply {
        try await path.call(.delete, query: ["brand_id": brandID])
    }

    /// What ``delete`` answers.
    public typealias DeleteReply = Brands.CardReply
}

extension V3.Brand.Partner.CardMember.Cards.CardID {
    /// `v3/brand/partner/card-member/cards/{card_id}/invalidate`
    public var invalidate: Invalidate { Invalidate(path: path.appending("invalidate")) }

    /// `v3/brand/partner/card-member/cards/{card_id}/invalidate`
    public struct Invalidate: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.Cards.CardID.Invalidate {
    /// Invalidate a membership card template (作废会员卡模板).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/card-member/cards/{card_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.InvalidateRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own request number (商家请求单号).
        public var outRequestNo: String
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Appid of the app or official account (商户AppId).
        public var appID: String
        /// Type of card or document (会员卡类型).
        public var cardType: Brands.CardType
        /// Card name (卡名称).
        public var cardTitle: String
        /// Background colour of the card (卡背景颜色).
        public var cardColor: String
        /// Background picture URL of the card (卡背景图URL).
        public var cardPictureURL: String
        /// How membership card codes are assigned (会员卡code分配类型).
        public var codeMode: Brands.CodeMode
        /// Code type (会员码型).
        public var codeType: Brands.CodeType
        /// Where the member code jumps to (会员码跳转信息).
        public var codeJumpInformation: Brands.CodeJumpInformation?
        /// Membership benefits (会员权益).
        public var benefits: String
        /// URL to be notified at (回调地址).
        public var notifyURL: String
        /// Whether to pin it to top (是否置顶).
        public var needPinned: Bool?
        /// Whether to show the membership level (是否展示会员等级).
        public var needDisplayLevel: Bool?
        /// Member's initial level (会员初始等级).
        public var initLevel: String?
        /// Service phone number (服务电话).
        public var servicePhone: String?
        /// Merchant's legal agreement (商家法务协议).
        public var legalAgreement: String?
        /// Validity of the membership card (会员卡有效期).
        public var validDateInformation: Brands.ValidDateInformation
        /// Membership information (会员中心信息).
        public var memberInformation: Brands.CodeJumpInformation
        /// Points information (积分信息).
        public var pointsInformation: Brands.CodeJumpInformation?
        /// User's stored-value information (储值信息).
        public var balanceInformation: Brands.CodeJumpInformation?
        /// Paid membership information (付费会员信息).
        public var purchaseInformation: Brands.PurchaseInformation?
        /// Personal information given on card opening (用户开卡信息).
        public var userInformation: Brands.UserInformation?
        /// Current state of the record (状态).
        public var state: Brands.CardState
        /// Time of creation (创建时间).
        public var createTime: Timestamp
        /// Time of the last update (更新时间).
        public var updateTime: Timestamp

        public init(
            outRequestNo: String,
            cardID: String,
            brandID: String,
            appID: String,
            cardType: Brands.CardType,
            cardTitle: String,
            cardColor: String,
            cardPictureURL: String,
            codeMode: Brands.CodeMode,
            codeType: Brands.CodeType,
            codeJumpInformation: Brands.CodeJumpInformation? = nil,
            benefits: String,
            notifyURL: String,
            needPinned: Bool? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            servicePhone: String? = nil,
            legalAgreement: String? = nil,
            validDateInformation: Brands.ValidDateInformation,
            memberInformation: Brands.CodeJumpInformation,
            pointsInformation: Brands.CodeJumpInformation? = nil,
            balanceInformation: Brands.CodeJumpInformation? = nil,
            purchaseInformation: Brands.PurchaseInformation? = nil,
            userInformation: Brands.UserInformation? = nil,
            state: Brands.CardState,
            createTime: Timestamp,
            updateTime: Timestamp
        ) {
            self.outRequestNo = outRequestNo
            self.cardID = cardID
            self.brandID = brandID
            self.appID = appID
            self.cardType = cardType
            self.cardTitle = cardTitle
            self.cardColor = cardColor
            self.cardPictureURL = cardPictureURL
            self.codeMode = codeMode
            self.codeType = codeType
            self.codeJumpInformation = codeJumpInformation
            self.benefits = benefits
            self.notifyURL = notifyURL
            self.needPinned = needPinned
            self.needDisplayLevel = needDisplayLevel
            self.initLevel = initLevel
            self.servicePhone = servicePhone
            self.legalAgreement = legalAgreement
            self.validDateInformation = validDateInformation
            self.memberInformation = memberInformation
            self.pointsInformation = pointsInformation
            self.balanceInformation = balanceInformation
            self.purchaseInformation = purchaseInformation
            self.userInformation = userInformation
            self.state = state
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.cardID = try member.required("card_id")
            self.brandID = try member.required("brand_id")
            self.appID = try member.required("appid")
            self.cardType = try member.required("card_type")
            self.cardTitle = try member.required("card_title")
            self.cardColor = try member.required("card_color")
            self.cardPictureURL = try member.required("card_picture_url")
            self.codeMode = try member.required("code_mode")
            self.codeType = try member.required("code_type")
            self.codeJumpInformation = try member.ifPresent("code_jump_information")
            self.benefits = try member.required("benefits")
            self.notifyURL = try member.required("notify_url")
            self.needPinned = try member.ifPresent("need_pinned")
            self.needDisplayLevel = try member.ifPresent("need_display_level")
            self.initLevel = try member.ifPresent("init_level")
            self.servicePhone = try member.ifPresent("service_phone")
            self.legalAgreement = try member.ifPresent("legal_agreement")
            self.validDateInformation = try member.required("valid_date_information")
            self.memberInformation = try member.required("member_information")
            self.pointsInformation = try member.ifPresent("points_information")
            self.balanceInformation = try member.ifPresent("balance_information")
            self.purchaseInformation = try member.ifPresent("purchase_information")
            self.userInformation = try member.ifPresent("user_information")
            self.state = try member.required("state")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.cardType, "card_type")
            try members.encode(self.cardTitle, "card_title")
            try members.encode(self.cardColor, "card_color")
            try members.encode(self.cardPictureURL, "card_picture_url")
            try members.encode(self.codeMode, "code_mode")
            try members.encode(self.codeType, "code_type")
            try members.encodeIfPresent(self.codeJumpInformation, "code_jump_information")
            try members.encode(self.benefits, "benefits")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.needPinned, "need_pinned")
            try members.encodeIfPresent(self.needDisplayLevel, "need_display_level")
            try members.encodeIfPresent(self.initLevel, "init_level")
            try members.encodeIfPresent(self.servicePhone, "service_phone")
            try members.encodeIfPresent(self.legalAgreement, "legal_agreement")
            try members.encode(self.validDateInformation, "valid_date_information")
            try members.encode(self.memberInformation, "member_information")
            try members.encodeIfPresent(self.pointsInformation, "points_information")
            try members.encodeIfPresent(self.balanceInformation, "balance_information")
            try members.encodeIfPresent(self.purchaseInformation, "purchase_information")
            try members.encodeIfPresent(self.userInformation, "user_information")
            try members.encode(self.state, "state")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
        }
    }
}

extension V3.Brand.Partner.CardMember {
    /// `v3/brand/partner/card-member/membership-activities`
    public var membershipActivities: MembershipActivities { MembershipActivities(path: path.appending("membership-activities")) }

    /// `v3/brand/partner/card-member/membership-activities`
    public struct MembershipActivities: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities {
    /// Create a coupon-giving activity (创建活动).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Membership card template ID (会员卡ID).
        public var cardID: String
        /// Campaign channel (活动渠道).
        public var activityChannel: Brands.ActivityChannel
        /// Title (活动主标题).
        public var title: String
        /// Campaign's main title (活动主标题).
        public var subTitle: String
        /// Start time (活动开始时间).
        public var beginTime: Timestamp
        /// End time (活动结束时间).
        public var endTime: Timestamp
        /// Total stock of the campaign (活动总库存).
        public var applyTotal: Int
        /// List of product coupon stocks (商品券批次列表).
        public var productCouponStockList: [Brands.ProductCouponStock]

        public init(
            outRequestNo: String,
            brandID: String,
            cardID: String,
            activityChannel: Brands.ActivityChannel,
            title: String,
            subTitle: String,
            beginTime: Timestamp,
            endTime: Timestamp,
            applyTotal: Int,
            productCouponStockList: [Brands.ProductCouponStock]
        ) {
            self.outRequestNo = outRequestNo
            self.brandID = brandID
            self.cardID = cardID
            self.activityChannel = activityChannel
            self.title = title
            self.subTitle = subTitle
            self.beginTime = beginTime
            self.endTime = endTime
            self.applyTotal = applyTotal
            self.productCouponStockList = productCouponStockList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.brandID = try member.required("brand_id")
            self.cardID = try member.required("card_id")
            self.activityChannel = try member.required("activity_channel")
            self.title = try member.required("title")
            self.subTitle = try member.required("sub_title")
            self.beginTime = try member.required("begin_time")
            self.endTime = try member.required("end_time")
            self.applyTotal = try member.required("apply_total")
            self.productCouponStockList = try member.required("product_coupon_stock_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.activityChannel, "activity_channel")
            try members.encode(self.title, "title")
            try members.encode(self.subTitle, "sub_title")
            try members.encode(self.beginTime, "begin_time")
            try members.encode(self.endTime, "end_time")
            try members.encode(self.applyTotal, "apply_total")
            try members.encode(self.productCouponStockList, "product_coupon_stock_list")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.MembershipActivityReply
}

extension V3.Brand.Partner.CardMember.MembershipActivities {
    /// List coupon-giving activities (查询活动列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌id).
    ///   - cardID: Membership card template ID (会员卡模板ID).
    ///   - activityState: State of the campaign (活动状态).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
    public func get(
        brandID: String,
        cardID: String? = nil,
        activityState: Brands.ActivityState? = nil,
        offset: Int,
        limit: Int
    ) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID, "card_id": cardID, "activity_state": activityState?.rawValue, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (活动列表).
        public var data: [Brands.MembershipActivityReply]?
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int
        /// Most records to return (最大资源条数).
        public var limit: Int
        /// Total number (资源总条数).
        public var totalCount: Int

        public init(
            data: [Brands.MembershipActivityReply]? = nil,
            offset: Int,
            limit: Int,
            totalCount: Int
        ) {
            self.data = data
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.totalCount = try member.required("total_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.totalCount, "total_count")
        }
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities {
    /// `v3/brand/partner/card-member/membership-activities/{activity_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ActivityID {
        ActivityID(path: path.appending(value: String(value), named: "activity_id"))
    }

    /// `v3/brand/partner/card-member/membership-activities/{activity_id}`
    public struct ActivityID: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities.ActivityID {
    /// Update a coupon-giving activity (修改活动信息).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Title (活动主标题).
        public var title: String
        /// Campaign's main title (活动主标题).
        public var subTitle: String
        /// Start time (活动开始时间).
        public var beginTime: Timestamp
        /// End time (活动结束时间).
        public var endTime: Timestamp

        public init(
            brandID: String,
            title: String,
            subTitle: String,
            beginTime: Timestamp,
            endTime: Timestamp
        ) {
            self.brandID = brandID
            self.title = title
            self.subTitle = subTitle
            self.beginTime = beginTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.title = try member.required("title")
            self.subTitle = try member.required("sub_title")
            self.beginTime = try member.required("begin_time")
            self.endTime = try member.required("end_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.title, "title")
            try members.encode(self.subTitle, "sub_title")
            try members.encode(self.beginTime, "begin_time")
            try members.encode(self.endTime, "end_time")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Brands.MembershipActivityReply
}

extension V3.Brand.Partner.CardMember.MembershipActivities.ActivityID {
    /// Query a coupon-giving activity by activity_id (查询活动详情).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌id).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016588015)
    public func get(brandID: String) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Brands.MembershipActivityReply
}

extension V3.Brand.Partner.CardMember.MembershipActivities.ActivityID {
    /// `v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities.ActivityID.Terminate {
    /// Terminate a coupon-giving activity (终止活动).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.InvalidateRequest

    /// What ``post`` answers.
    public typealias PostReply = Brands.MembershipActivityReply
}

extension V3.Brand.Partner.CardMember {
    /// `v3/brand/partner/card-member/pay-view-tokens`
    public var payViewTokens: PayViewTokens { PayViewTokens(path: path.appending("pay-view-tokens")) }

    /// `v3/brand/partner/card-member/pay-view-tokens`
    public struct PayViewTokens: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.PayViewTokens {
    /// Pre-authorize the payment code display component (展示付款码组件预授权).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016834476)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.CardMemberRequest

    /// What ``post`` answers.
    public typealias PostReply = Brands.TokenReply
}

extension V3.Brand.Partner.CardMember {
    /// `v3/brand/partner/card-member/pre-auth-tokens`
    public var preAuthTokens: PreAuthTokens { PreAuthTokens(path: path.appending("pre-auth-tokens")) }

    /// `v3/brand/partner/card-member/pre-auth-tokens`
    public struct PreAuthTokens: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.PreAuthTokens {
    /// Pre-authorize the membership joining component (入会组件预授权).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336986)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.CardMemberRequest

    /// What ``post`` answers.
    public typealias PostReply = Brands.TokenReply
}

extension V3.Brand.Partner.CardMember {
    /// `v3/brand/partner/card-member/user-cards`
    public var userCards: UserCards { UserCards(path: path.appending("user-cards")) }

    /// `v3/brand/partner/card-member/user-cards`
    public struct UserCards: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserCards {
    /// List all membership cards of a brand user (查询品牌用户的所有会员卡).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌id).
    ///   - openID: User's openid (用户标识).
    ///   - userCardState: State of the user's membership card (用户会员卡状态).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
    public func get(
        brandID: String,
        openID: String,
        userCardState: Brands.UserCardState? = nil,
        offset: Int,
        limit: Int
    ) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID, "openid": openID, "user_card_state": userCardState?.rawValue, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (总数量).
        public var totalCount: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// List of results (会员卡列表).
        public var data: [Brands.UserCardReply]?

        public init(
            totalCount: Int,
            offset: Int,
            limit: Int,
            data: [Brands.UserCardReply]? = nil
        ) {
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encodeIfPresent(self.data, "data")
        }
    }
}

extension V3.Brand.Partner.CardMember.UserCards {
    /// `v3/brand/partner/card-member/user-cards/import-by-openid`
    public var importByOpenid: ImportByOpenID { ImportByOpenID(path: path.appending("import-by-openid")) }

    /// `v3/brand/partner/card-member/user-cards/import-by-openid`
    public struct ImportByOpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ImportByOpenID {
    /// Import a user's membership card by openid (导入用户会员卡(OPENID)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336981)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// User's openid (用户标识).
        public var openID: String
        /// User's membership card code (会员卡code).
        public var userCardCode: String
        /// Phone number (加密的手机号).
        public var phoneNumber: Sensitive?
        /// Personal information given on card opening (用户开卡时填写的个人信息).
        public var userInformation: Brands.ImportByOpenIDUserInformation?
        /// Period of validity (会员卡有效期).
        public var dateInformation: Brands.ValidDateInformation
        /// Time of pick-up (领取时间).
        public var pickupTime: String

        public init(
            brandID: String,
            cardID: String,
            openID: String,
            userCardCode: String,
            phoneNumber: Sensitive? = nil,
            userInformation: Brands.ImportByOpenIDUserInformation? = nil,
            dateInformation: Brands.ValidDateInformation,
            pickupTime: String
        ) {
            self.brandID = brandID
            self.cardID = cardID
            self.openID = openID
            self.userCardCode = userCardCode
            self.phoneNumber = phoneNumber
            self.userInformation = userInformation
            self.dateInformation = dateInformation
            self.pickupTime = pickupTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.cardID = try member.required("card_id")
            self.openID = try member.required("openid")
            self.userCardCode = try member.required("user_card_code")
            self.phoneNumber = try member.ifPresent("phone_number")
            self.userInformation = try member.ifPresent("user_information")
            self.dateInformation = try member.required("date_information")
            self.pickupTime = try member.required("pickup_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.openID, "openid")
            try members.encode(self.userCardCode, "user_card_code")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.userInformation, "user_information")
            try members.encode(self.dateInformation, "date_information")
            try members.encode(self.pickupTime, "pickup_time")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.UserCardReply
}

extension V3.Brand.Partner.CardMember.UserCards {
    /// `v3/brand/partner/card-member/user-cards/import-by-phone`
    public var importByPhone: ImportByPhone { ImportByPhone(path: path.appending("import-by-phone")) }

    /// `v3/brand/partner/card-member/user-cards/import-by-phone`
    public struct ImportByPhone: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ImportByPhone {
    /// Import a user's membership card by phone number (导入用户会员卡(手机号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336982)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// Phone number (加密的手机号).
        public var phoneNumber: Sensitive
        /// User's membership card code (会员卡code).
        public var userCardCode: String
        /// Personal information given on card opening (用户开卡时填写的个人信息).
        public var userInformation: Brands.ImportByOpenIDUserInformation?
        /// Period of validity (会员卡有效期).
        public var dateInformation: Brands.ValidDateInformation
        /// Time of pick-up (领取时间).
        public var pickupTime: String

        public init(
            brandID: String,
            cardID: String,
            phoneNumber: Sensitive,
            userCardCode: String,
            userInformation: Brands.ImportByOpenIDUserInformation? = nil,
            dateInformation: Brands.ValidDateInformation,
            pickupTime: String
        ) {
            self.brandID = brandID
            self.cardID = cardID
            self.phoneNumber = phoneNumber
            self.userCardCode = userCardCode
            self.userInformation = userInformation
            self.dateInformation = dateInformation
            self.pickupTime = pickupTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.cardID = try member.required("card_id")
            self.phoneNumber = try member.required("phone_number")
            self.userCardCode = try member.required("user_card_code")
            self.userInformation = try member.ifPresent("user_information")
            self.dateInformation = try member.required("date_information")
            self.pickupTime = try member.required("pickup_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.phoneNumber, "phone_number")
            try members.encode(self.userCardCode, "user_card_code")
            try members.encodeIfPresent(self.userInformation, "user_information")
            try members.encode(self.dateInformation, "date_information")
            try members.encode(self.pickupTime, "pickup_time")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.UserCardReply
}

extension V3.Brand.Partner.CardMember.UserCards {
    /// `v3/brand/partner/card-member/user-cards/{user_card_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> UserCardCode {
        UserCardCode(path: path.appending(value: String(value), named: "user_card_code"))
    }

    /// `v3/brand/partner/card-member/user-cards/{user_card_code}`
    public struct UserCardCode: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserCards.UserCardCode {
    /// Query a brand user's membership card by user_card_code (查询品牌用户会员卡信息).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌id).
    ///   - cardID: Membership card template ID (会员卡模版ID).
    ///   - openID: User's openid (用户标识).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
    public func get(brandID: String, cardID: String, openID: String) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID, "card_id": cardID, "openid": openID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Brands.UserCardReply
}

extension V3.Brand.Partner.CardMember.UserCards.UserCardCode {
    /// Update a brand user's membership card (修改品牌用户会员卡信息).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - cardID: Membership card template ID (会员卡模板ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
    @discardableResult
    public func patch(_ body: PatchBody, cardID: String) async throws -> PatchReply {
        try await path.call(.patch, body, query: ["card_id": cardID])
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Background colour of the card (卡背景颜色).
        public var cardColor: String?
        /// Background picture URL of the card (卡背景图URL).
        public var cardPictureURL: String?
        /// Phone number (加密的手机号).
        public var phoneNumber: Sensitive?
        /// Level (等级).
        public var level: String?
        /// Validity of the membership card (会员卡有效期).
        public var validDateInformation: Brands.ValidDateInformation?
        /// Time of pick-up (领取时间).
        public var pickupTime: String?
        /// Personal information given on card opening (用户开卡时填写的个人信息).
        public var userInformation: Brands.ImportByOpenIDUserInformation?
        /// Merchant's attached data, returned unchanged (商家数据包).
        public var attach: String?

        public init(
            brandID: String? = nil,
            openID: String? = nil,
            cardColor: String? = nil,
            cardPictureURL: String? = nil,
            phoneNumber: Sensitive? = nil,
            level: String? = nil,
            validDateInformation: Brands.ValidDateInformation? = nil,
            pickupTime: String? = nil,
            userInformation: Brands.ImportByOpenIDUserInformation? = nil,
            attach: String? = nil
        ) {
            self.brandID = brandID
            self.openID = openID
            self.cardColor = cardColor
            self.cardPictureURL = cardPictureURL
            self.phoneNumber = phoneNumber
            self.level = level
            self.validDateInformation = validDateInformation
            self.pickupTime = pickupTime
            self.userInformation = userInformation
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.ifPresent("brand_id")
            self.openID = try member.ifPresent("openid")
            self.cardColor = try member.ifPresent("card_color")
            self.cardPictureURL = try member.ifPresent("card_picture_url")
            self.phoneNumber = try member.ifPresent("phone_number")
            self.level = try member.ifPresent("level")
            self.validDateInformation = try member.ifPresent("valid_date_information")
            self.pickupTime = try member.ifPresent("pickup_time")
            self.userInformation = try member.ifPresent("user_information")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.brandID, "brand_id")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.cardColor, "card_color")
            try members.encodeIfPresent(self.cardPictureURL, "card_picture_url")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.level, "level")
            try members.encodeIfPresent(self.validDateInformation, "valid_date_information")
            try members.encodeIfPresent(self.pickupTime, "pickup_time")
            try members.encodeIfPresent(self.userInformation, "user_information")
            try members.encodeIfPresent(self.attach, "attach")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Brands.UserCardReply
}

extension V3.Brand.Partner.CardMember.UserCards.UserCardCode {
    /// `v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
    public var confirm: Confirm { Confirm(path: path.appending("confirm")) }

    /// `v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
    public struct Confirm: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserCards.UserCardCode.Confirm {
    /// Sync a membership activation result (同步会员开通结果).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - cardID: Membership card template ID (会员卡模版ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336979)
    @discardableResult
    public func post(_ body: PostBody, cardID: String) async throws -> PostReply {
        try await path.call(.post, body, query: ["card_id": cardID])
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// User's openid (用户标识).
        public var openID: String
        /// Background colour of the card (卡背景颜色).
        public var cardColor: String?
        /// Background picture URL of the card (卡背景图URL).
        public var cardPictureURL: String?
        /// Phone number (加密的手机号).
        public var phoneNumber: Sensitive?
        /// Level (等级).
        public var level: String?
        /// Validity of the membership card (会员卡有效期).
        public var validDateInformation: Brands.ValidDateInformation?
        /// Personal information given on card opening (用户开卡时填写的个人信息).
        public var userInformation: Brands.ImportByOpenIDUserInformation?
        /// Merchant's attached data, returned unchanged (商家数据包).
        public var attach: String?
        /// State of the user's card opening (会员开卡状态).
        public var userCardConfirmState: UserCardConfirmState

        public init(
            brandID: String,
            openID: String,
            cardColor: String? = nil,
            cardPictureURL: String? = nil,
            phoneNumber: Sensitive? = nil,
            level: String? = nil,
            validDateInformation: Brands.ValidDateInformation? = nil,
            userInformation: Brands.ImportByOpenIDUserInformation? = nil,
            attach: String? = nil,
            userCardConfirmState: UserCardConfirmState
        ) {
            self.brandID = brandID
            self.openID = openID
            self.cardColor = cardColor
            self.cardPictureURL = cardPictureURL
            self.phoneNumber = phoneNumber
            self.level = level
            self.validDateInformation = validDateInformation
            self.userInformation = userInformation
            self.attach = attach
            self.userCardConfirmState = userCardConfirmState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.openID = try member.required("openid")
            self.cardColor = try member.ifPresent("card_color")
            self.cardPictureURL = try member.ifPresent("card_picture_url")
            self.phoneNumber = try member.ifPresent("phone_number")
            self.level = try member.ifPresent("level")
            self.validDateInformation = try member.ifPresent("valid_date_information")
            self.userInformation = try member.ifPresent("user_information")
            self.attach = try member.ifPresent("attach")
            self.userCardConfirmState = try member.required("user_card_confirm_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.cardColor, "card_color")
            try members.encodeIfPresent(self.cardPictureURL, "card_picture_url")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.level, "level")
            try members.encodeIfPresent(self.validDateInformation, "valid_date_information")
            try members.encodeIfPresent(self.userInformation, "user_information")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.userCardConfirmState, "user_card_confirm_state")
        }

        /// State of the user's card opening (会员开卡状态).
        public struct UserCardConfirmState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var createCardSuccess: Self { Self(rawValue: "CREATE_CARD_SUCCESS") }
            public static var createCardFail: Self { Self(rawValue: "CREATE_CARD_FAIL") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.UserCardReply
}

extension V3.Brand.Partner.CardMember.UserCards.UserCardCode {
    /// `v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
    public var invalidate: Invalidate { Invalidate(path: path.appending("invalidate")) }

    /// `v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
    public struct Invalidate: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserCards.UserCardCode.Invalidate {
    /// Invalidate a brand user's membership card (作废品牌用户会员卡).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - brandID: Brand ID (品牌id).
    ///   - cardID: Membership card template ID (会员卡模版ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336983)
    @discardableResult
    public func post(_ body: PostBody, brandID: String, cardID: String) async throws -> PostReply {
        try await path.call(.post, body, query: ["brand_id": brandID, "card_id": cardID])
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String
        /// Reason for invalidation (作废原因).
        public var invalidReason: String?

        public init(
            openID: String,
            invalidReason: String? = nil
        ) {
            self.openID = openID
            self.invalidReason = invalidReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.invalidReason = try member.ifPresent("invalid_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.invalidReason, "invalid_reason")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.UserCardReply
}

extension V3.Brand.Partner.CardMember {
    /// `v3/brand/partner/card-member/user-feeds`
    public var userFeeds: UserFeeds { UserFeeds(path: path.appending("user-feeds")) }

    /// `v3/brand/partner/card-member/user-feeds`
    public struct UserFeeds: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserFeeds {
    /// Create a user feed message (创建用户动态信息).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.UserFeedReply

    /// What ``post`` answers.
    public typealias PostReply = Brands.UserFeedReply
}

extension V3.Brand.Partner.CardMember {
    /// `v3/brand/partner/card-member/user-points`
    public var userPoints: UserPoints { UserPoints(path: path.appending("user-points")) }

    /// `v3/brand/partner/card-member/user-points`
    public struct UserPoints: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserPoints {
    /// `v3/brand/partner/card-member/user-points/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/brand/partner/card-member/user-points/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserPoints.Sync {
    /// Sync a member's points balance (同步积分余额).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.SyncReply

    /// What ``post`` answers.
    public typealias PostReply = Brands.SyncReply
}

extension V3.Brand.Partner.CardMember.UserPoints {
    /// `v3/brand/partner/card-member/user-points/exchange-coupon`
    public var exchangeCoupon: ExchangeCoupon { ExchangeCoupon(path: path.appending("exchange-coupon")) }

    /// `v3/brand/partner/card-member/user-points/exchange-coupon`
    public struct ExchangeCoupon: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon {
    /// `v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
    public var confirm: Confirm { Confirm(path: path.appending("confirm")) }

    /// `v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
    public struct Confirm: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm {
    /// Sync a points-for-coupon exchange result (同步积分兑券结果).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.ConfirmReply

    /// What ``post`` answers.
    public typealias PostReply = Brands.ConfirmReply
}

extension V3.Brand.Partner {
    /// `v3/brand/partner/store`
    public var store: Store { Store(path: path.appending("store")) }

    /// `v3/brand/partner/store`
    public struct Store: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.Store {
    /// `v3/brand/partner/store/brandstores`
    public var brandstores: Brandstores { Brandstores(path: path.appending("brandstores")) }

    /// `v3/brand/partner/store/brandstores`
    public struct Brandstores: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.Store.Brandstores {
    /// Create a brand store (创建门店).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Store's basic information (门店基础信息).
        public var storeBasics: Brands.StoreBasics?
        /// Store address (门店地址信息).
        public var storeAddress: Brands.StoreAddress
        /// Store's business information (门店经营信息).
        public var storeBusiness: Brands.StoreBusiness?

        public init(
            brandID: String,
            storeBasics: Brands.StoreBasics? = nil,
            storeAddress: Brands.StoreAddress,
            storeBusiness: Brands.StoreBusiness? = nil
        ) {
            self.brandID = brandID
            self.storeBasics = storeBasics
            self.storeAddress = storeAddress
            self.storeBusiness = storeBusiness
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.storeBasics = try member.ifPresent("store_basics")
            self.storeAddress = try member.required("store_address")
            self.storeBusiness = try member.ifPresent("store_business")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encodeIfPresent(self.storeBasics, "store_basics")
            try members.encode(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storeBusiness, "store_business")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Store ID (品牌门店ID).
        public var storeID: String?
        /// State of the store (门店状态).
        public var storeState: Brands.StoreState?
        /// State of the review (审核状态).
        public var auditState: Brands.AuditState?
        /// Reason the review failed (审核失败原因).
        public var reviewRejectReason: String?
        /// Store's basic information (门店基础信息).
        public var storeBasics: Brands.StoreBasics?
        /// Store address (门店地址信息).
        public var storeAddress: Brands.StoreAddress?
        /// Store's business information (门店经营信息).
        public var storeBusiness: Brands.StoreBusiness?
        /// Store's receiving account information (门店收款信息).
        public var storeRecipient: [Brands.BrandstoreStoreRecipient]?

        public init(
            brandID: String,
            storeID: String? = nil,
            storeState: Brands.StoreState? = nil,
            auditState: Brands.AuditState? = nil,
            reviewRejectReason: String? = nil,
            storeBasics: Brands.StoreBasics? = nil,
            storeAddress: Brands.StoreAddress? = nil,
            storeBusiness: Brands.StoreBusiness? = nil,
            storeRecipient: [Brands.BrandstoreStoreRecipient]? = nil
        ) {
            self.brandID = brandID
            self.storeID = storeID
            self.storeState = storeState
            self.auditState = auditState
            self.reviewRejectReason = reviewRejectReason
            self.storeBasics = storeBasics
            self.storeAddress = storeAddress
            self.storeBusiness = storeBusiness
            self.storeRecipient = storeRecipient
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.storeID = try member.ifPresent("store_id")
            self.storeState = try member.ifPresent("store_state")
            self.auditState = try member.ifPresent("audit_state")
            self.reviewRejectReason = try member.ifPresent("review_reject_reason")
            self.storeBasics = try member.ifPresent("store_basics")
            self.storeAddress = try member.ifPresent("store_address")
            self.storeBusiness = try member.ifPresent("store_business")
            self.storeRecipient = try member.ifPresent("store_recipient")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encodeIfPresent(self.storeID, "store_id")
            try members.encodeIfPresent(self.storeState, "store_state")
            try members.encodeIfPresent(self.auditState, "audit_state")
            try members.encodeIfPresent(self.reviewRejectReason, "review_reject_reason")
            try members.encodeIfPresent(self.storeBasics, "store_basics")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storeBusiness, "store_business")
            try members.encodeIfPresent(self.storeRecipient, "store_recipient")
        }
    }
}

extension V3.Brand.Partner.Store.Brandstores {
    /// List brand stores (列表查询门店).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌ID).
    ///   - storeState: State of the store (门店状态).
    ///   - offset: Offset or page to start from (分页起始位置).
    ///   - limit: Most records to return (分页条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
    public func get(
        brandID: String,
        storeState: Brands.StoreState? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID, "store_state": storeState?.rawValue, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Offset or page to start from (分页起始位置).
        public var offset: Int?
        /// Most records to return (分页条数).
        public var limit: Int?
        /// Total number (门店总数).
        public var totalCount: Int?
        /// List of results (品牌门店列表).
        public var data: [Data]?

        public init(
            brandID: String,
            offset: Int? = nil,
            limit: Int? = nil,
            totalCount: Int? = nil,
            data: [Data]? = nil
        ) {
            self.brandID = brandID
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
            self.totalCount = try member.ifPresent("total_count")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (品牌门店列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Brand ID (品牌ID).
            public var brandID: String
            /// Store ID (品牌门店ID).
            public var storeID: String?
            /// State of the store (门店状态).
            public var storeState: Brands.StoreState?
            /// State of the review (审核状态).
            public var auditState: Brands.AuditState?
            /// Reason the review failed (审核失败原因).
            public var reviewRejectReason: String?
            /// Store's basic information (门店基础信息).
            public var storeBasics: Brands.StoreBasics?
            /// Store address (门店地址信息).
            public var storeAddress: Brands.StoreAddress?
            /// Store's business information (门店经营信息).
            public var storeBusiness: Brands.StoreBusiness?
            /// Store's receiving account information (门店收款信息).
            public var storeRecipient: [StoreRecipient]?

            public init(
                brandID: String,
                storeID: String? = nil,
                storeState: Brands.StoreState? = nil,
                auditState: Brands.AuditState? = nil,
                reviewRejectReason: String? = nil,
                storeBasics: Brands.StoreBasics? = nil,
                storeAddress: Brands.StoreAddress? = nil,
                storeBusiness: Brands.StoreBusiness? = nil,
                storeRecipient: [StoreRecipient]? = nil
            ) {
                self.brandID = brandID
                self.storeID = storeID
                self.storeState = storeState
                self.auditState = auditState
                self.reviewRejectReason = reviewRejectReason
                self.storeBasics = storeBasics
                self.storeAddress = storeAddress
                self.storeBusiness = storeBusiness
                self.storeRecipient = storeRecipient
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.brandID = try member.required("brand_id")
                self.storeID = try member.ifPresent("store_id")
                self.storeState = try member.ifPresent("store_state")
                self.auditState = try member.ifPresent("audit_state")
                self.reviewRejectReason = try member.ifPresent("review_reject_reason")
                self.storeBasics = try member.ifPresent("store_basics")
                self.storeAddress = try member.ifPresent("store_address")
                self.storeBusiness = try member.ifPresent("store_business")
                self.storeRecipient = try member.ifPresent("store_recipient")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.brandID, "brand_id")
                try members.encodeIfPresent(self.storeID, "store_id")
                try members.encodeIfPresent(self.storeState, "store_state")
                try members.encodeIfPresent(self.auditState, "audit_state")
                try members.encodeIfPresent(self.reviewRejectReason, "review_reject_reason")
                try members.encodeIfPresent(self.storeBasics, "store_basics")
                try members.encodeIfPresent(self.storeAddress, "store_address")
                try members.encodeIfPresent(self.storeBusiness, "store_business")
                try members.encodeIfPresent(self.storeRecipient, "store_recipient")
            }

            /// Store's receiving account information (门店收款信息).
            public struct StoreRecipient: Codable, Hashable, Sendable {
                /// Merchant number (门店收款商户号).
                public var mchid: String?
                /// Company name (门店收款主体).
                public var companyName: String?
                /// Binding state of the receiving account (收款绑定状态).
                public var recipientState: Brands.RecipientState?

                public init(
                    mchid: String? = nil,
                    companyName: String? = nil,
                    recipientState: Brands.RecipientState? = nil
                ) {
                    self.mchid = mchid
                    self.companyName = companyName
                    self.recipientState = recipientState
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.mchid = try member.ifPresent("mchid")
                    self.companyName = try member.ifPresent("company_name")
                    self.recipientState = try member.ifPresent("recipient_state")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.mchid, "mchid")
                    try members.encodeIfPresent(self.companyName, "company_name")
                    try members.encodeIfPresent(self.recipientState, "recipient_state")
                }
            }
        }
    }
}

extension V3.Brand.Partner.Store.Brandstores {
    /// `v3/brand/partner/store/brandstores/{store_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> StoreID {
        StoreID(path: path.appending(value: String(value), named: "store_id"))
    }

    /// `v3/brand/partner/store/brandstores/{store_id}`
    public struct StoreID: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.Store.Brandstores.StoreID {
    /// Delete a brand store (管理门店).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/store/brandstores/{store_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
    public func delete(_ body: DeleteBody) async throws {
        try await path.perform(.delete, body)
    }

    /// What ``delete`` sends.
    public typealias DeleteBody = Brands.InvalidateRequest
}

extension V3.Brand.Partner.Store.Brandstores.StoreID {
    /// Update a brand store (管理门店).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/store/brandstores/{store_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Store's basic information (门店基础信息).
        public var storeBasics: Brands.StoreBasics?
        /// Store address (门店地址信息).
        public var storeAddress: Brands.StoreAddress?
        /// Store's business information (门店经营信息).
        public var storeBusiness: Brands.StoreBusiness?

        public init(
            brandID: String,
            storeBasics: Brands.StoreBasics? = nil,
            storeAddress: Brands.StoreAddress? = nil,
            storeBusiness: Brands.StoreBusiness? = nil
        ) {
            self.brandID = brandID
            self.storeBasics = storeBasics
            self.storeAddress = storeAddress
            self.storeBusiness = storeBusiness
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.storeBasics = try member.ifPresent("store_basics")
            self.storeAddress = try member.ifPresent("store_address")
            self.storeBusiness = try member.ifPresent("store_business")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encodeIfPresent(self.storeBasics, "store_basics")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storeBusiness, "store_business")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Brands.BrandstoreReply
}

extension V3.Brand.Partner.Store.Brandstores.StoreID {
    /// Query a brand store by store_id (管理门店).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015783153)
    public func get(brandID: String) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Brands.BrandstoreReply
}

extension V3.Brand.Partner.Store.Brandstores.StoreID {
    /// `v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
    public var bindrecipient: Bindrecipient { Bindrecipient(path: path.appending("bindrecipient")) }

    /// `v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
    public struct Bindrecipient: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.Store.Brandstores.StoreID.Bindrecipient {
    /// Bind a receiving mchid to a brand store (绑定收款商户号).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/store/brandstores/{store_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Merchant number (门店收款商户号).
        public var mchid: String
        /// Company name (门店收款主体).
        public var companyName: String

        public init(
            brandID: String,
            mchid: String,
            companyName: String
        ) {
            self.brandID = brandID
            self.mchid = mchid
            self.companyName = companyName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.mchid = try member.required("mchid")
            self.companyName = try member.required("company_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.companyName, "company_name")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String?
        /// Store ID (品牌门店ID).
        public var storeID: String?
        /// Merchant number (门店收款商户号).
        public var mchid: String?
        /// Company name (门店收款主体).
        public var companyName: String?
        /// Binding state of the receiving account (收款绑定状态).
        public var recipientState: Brands.RecipientState?

        public init(
            brandID: String? = nil,
            storeID: String? = nil,
            mchid: String? = nil,
            companyName: String? = nil,
            recipientState: Brands.RecipientState? = nil
        ) {
            self.brandID = brandID
            self.storeID = storeID
            self.mchid = mchid
            self.companyName = companyName
            self.recipientState = recipientState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.ifPresent("brand_id")
            self.storeID = try member.ifPresent("store_id")
            self.mchid = try member.ifPresent("mchid")
            self.companyName = try member.ifPresent("company_name")
            self.recipientState = try member.ifPresent("recipient_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.brandID, "brand_id")
            try members.encodeIfPresent(self.storeID, "store_id")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.companyName, "company_name")
            try members.encodeIfPresent(self.recipientState, "recipient_state")
        }
    }
}

extension V3.Brand.Partner.Store.Brandstores.StoreID {
    /// `v3/brand/partner/store/brandstores/{store_id}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/brand/partner/store/brandstores/{store_id}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.Store.Brandstores.StoreID.Close {
    /// Suspend a brand store's business (暂停营业).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/store/brandstores/{store_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.InvalidateRequest

    /// What ``post`` answers.
    public typealias PostReply = Brands.StoreBrandstoreReply
}

extension V3.Brand.Partner.Store.Brandstores.StoreID {
    /// `v3/brand/partner/store/brandstores/{store_id}/resume`
    public var resume: Resume { Resume(path: path.appending("resume")) }

    /// `v3/brand/partner/store/brandstores/{store_id}/resume`
    public struct Resume: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.Store.Brandstores.StoreID.Resume {
    /// Resume a brand store's business (恢复营业).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/store/brandstores/{store_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016756672)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Brands.InvalidateRequest

    /// What ``post`` answers.
    public typealias PostReply = Brands.StoreBrandstoreReply
}

extension V3.Brand.Partner.Store.Brandstores.StoreID {
    /// `v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
    public var unbindrecipient: Unbindrecipient { Unbindrecipient(path: path.appending("unbindrecipient")) }

    /// `v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
    public struct Unbindrecipient: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Partner.Store.Brandstores.StoreID.Unbindrecipient {
    /// Unbind a receiving mchid from a brand store (解绑收款商户号).
    ///
    /// After an unknown outcome, `GET /v3/brand/partner/store/brandstores/{store_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Merchant number (门店收款商户号).
        public var mchid: String

        public init(
            brandID: String,
            mchid: String
        ) {
            self.brandID = brandID
            self.mchid = mchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.mchid = try member.required("mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.mchid, "mchid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Reason for the failure (解绑失败原因).
        public var failedReason: String?

        public init(
            failedReason: String? = nil
        ) {
            self.failedReason = failedReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.failedReason = try member.ifPresent("failed_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.failedReason, "failed_reason")
        }
    }
}

extension V3.Brand {
    /// `v3/brand/profitsharing`
    public var profitsharing: Profitsharing { Profitsharing(path: path.appending("profitsharing")) }

    /// `v3/brand/profitsharing`
    public struct Profitsharing: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing {
    /// `v3/brand/profitsharing/finish-order`
    public var finishOrder: FinishOrder { FinishOrder(path: path.appending("finish-order")) }

    /// `v3/brand/profitsharing/finish-order`
    public struct FinishOrder: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing.FinishOrder {
    /// Finish brand profit sharing (完结分账).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012467016)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分帐单号).
        public var outOrderNo: String
        /// Description (分账描述).
        public var description: String

        public init(
            subMchid: String,
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
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.description, "description")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分帐单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分帐单号).
        public var orderID: String

        public init(
            subMchid: String,
            transactionID: String,
            outOrderNo: String,
            orderID: String
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
        }
    }
}

extension V3.Brand.Profitsharing {
    /// `v3/brand/profitsharing/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/brand/profitsharing/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing.Orders {
    /// Request brand profit sharing (请求分账).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]
        /// Whether profit sharing is finished (是否分账完成).
        public var finish: Bool

        public init(
            brandMchid: String,
            subMchid: String,
            appID: String,
            subAppID: String? = nil,
            transactionID: String,
            outOrderNo: String,
            receivers: [Receivers],
            finish: Bool
        ) {
            self.brandMchid = brandMchid
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.receivers = receivers
            self.finish = finish
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandMchid = try member.required("brand_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.receivers = try member.required("receivers")
            self.finish = try member.required("finish")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandMchid, "brand_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.receivers, "receivers")
            try members.encode(self.finish, "finish")
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Type (分账接收方类型).
            public var type: Brands.ReceiverType
            /// Account (分账接收方账号).
            public var account: String
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String
            /// Name (分账个人接收方姓名).
            public var name: Sensitive?

            public init(
                type: Brands.ReceiverType,
                account: String,
                amount: Int,
                description: String,
                name: Sensitive? = nil
            ) {
                self.type = type
                self.account = account
                self.amount = amount
                self.description = description
                self.name = name
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.amount = try member.required("amount")
                self.description = try member.required("description")
                self.name = try member.ifPresent("name")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
                try members.encodeIfPresent(self.name, "name")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]?
        /// Current status of the record (分账单状态).
        public var status: Brands.OrderStatus?

        public init(
            brandMchid: String,
            subMchid: String,
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            receivers: [Receivers]? = nil,
            status: Brands.OrderStatus? = nil
        ) {
            self.brandMchid = brandMchid
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.receivers = receivers
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandMchid = try member.required("brand_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.receivers = try member.ifPresent("receivers")
            self.status = try member.ifPresent("status")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandMchid, "brand_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encodeIfPresent(self.receivers, "receivers")
            try members.encodeIfPresent(self.status, "status")
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Type (接收方类型).
            public var type: Brands.ReceiverType
            /// Account (接收方账号).
            public var account: String
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String
            /// Result (分账结果).
            public var result: Result
            /// Time of completion (分账完成时间).
            public var finishTime: Timestamp
            /// Reason for the failure (分账失败原因).
            public var failReason: Brands.FailReason?
            /// WeChat Pay detail number (分账明细单号).
            public var detailID: String

            public init(
                type: Brands.ReceiverType,
                account: String,
                amount: Int,
                description: String,
                result: Result,
                finishTime: Timestamp,
                failReason: Brands.FailReason? = nil,
                detailID: String
            ) {
                self.type = type
                self.account = account
                self.amount = amount
                self.description = description
                self.result = result
                self.finishTime = finishTime
                self.failReason = failReason
                self.detailID = detailID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.amount = try member.required("amount")
                self.description = try member.required("description")
                self.result = try member.required("result")
                self.finishTime = try member.required("finish_time")
                self.failReason = try member.ifPresent("fail_reason")
                self.detailID = try member.required("detail_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
                try members.encode(self.result, "result")
                try members.encode(self.finishTime, "finish_time")
                try members.encodeIfPresent(self.failReason, "fail_reason")
                try members.encode(self.detailID, "detail_id")
            }

            /// Result (分账结果).
            public struct Result: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var pending: Self { Self(rawValue: "PENDING") }
                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var closed: Self { Self(rawValue: "CLOSED") }
            }
        }
    }
}

extension V3.Brand.Profitsharing.Orders {
    /// Query a brand profit sharing result (查询分账结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - transactionID: WeChat Pay order number (微信订单号).
    ///   - outOrderNo: Merchant's own service order number (商户分账单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
    public func get(subMchid: String, transactionID: String, outOrderNo: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "transaction_id": transactionID, "out_order_no": outOrderNo])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Current status of the record (分账单状态).
        public var status: Brands.OrderStatus
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]
        /// Amount released on profit sharing finish (分账完结金额).
        public var finishAmount: Int?
        /// Description of the profit sharing finish (分账完结描述).
        public var finishDescription: String?

        public init(
            subMchid: String,
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            status: Brands.OrderStatus,
            receivers: [Receivers],
            finishAmount: Int? = nil,
            finishDescription: String? = nil
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.status = status
            self.receivers = receivers
            self.finishAmount = finishAmount
            self.finishDescription = finishDescription
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.status = try member.required("status")
            self.receivers = try member.required("receivers")
            self.finishAmount = try member.ifPresent("finish_amount")
            self.finishDescription = try member.ifPresent("finish_description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.status, "status")
            try members.encode(self.receivers, "receivers")
            try members.encodeIfPresent(self.finishAmount, "finish_amount")
            try members.encodeIfPresent(self.finishDescription, "finish_description")
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Type (分账接收方类型).
            public var type: Brands.ReceiverType
            /// Account (分账接收方账号).
            public var account: String
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String
            /// Result (分账结果).
            public var result: Result
            /// Time of completion (完成时间).
            public var finishTime: Timestamp
            /// Reason for the failure (分账失败原因).
            public var failReason: Brands.FailReason?
            /// WeChat Pay detail number (分账明细单号).
            public var detailID: String

            public init(
                type: Brands.ReceiverType,
                account: String,
                amount: Int,
                description: String,
                result: Result,
                finishTime: Timestamp,
                failReason: Brands.FailReason? = nil,
                detailID: String
            ) {
                self.type = type
                self.account = account
                self.amount = amount
                self.description = description
                self.result = result
                self.finishTime = finishTime
                self.failReason = failReason
                self.detailID = detailID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.amount = try member.required("amount")
                self.description = try member.required("description")
                self.result = try member.required("result")
                self.finishTime = try member.required("finish_time")
                self.failReason = try member.ifPresent("fail_reason")
                self.detailID = try member.required("detail_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
                try members.encode(self.result, "result")
                try members.encode(self.finishTime, "finish_time")
                try members.encodeIfPresent(self.failReason, "fail_reason")
                try members.encode(self.detailID, "detail_id")
            }

            /// Result (分账结果).
            public struct Result: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var pending: Self { Self(rawValue: "PENDING") }
                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var closed: Self { Self(rawValue: "CLOSED") }
            }
        }
    }
}

extension V3.Brand.Profitsharing.Orders {
    /// `v3/brand/profitsharing/orders/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/brand/profitsharing/orders/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing.Orders.TransactionID {
    /// `v3/brand/profitsharing/orders/{transaction_id}/amounts`
    public var amounts: Amounts { Amounts(path: path.appending("amounts")) }

    /// `v3/brand/profitsharing/orders/{transaction_id}/amounts`
    public struct Amounts: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing.Orders.TransactionID.Amounts {
    /// Query an order's remaining brand profit sharing amount (查询剩余待分金额).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012467021)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Amount not yet shared, in fen (订单剩余待分金额).
        public var unsplitAmount: Int

        public init(
            transactionID: String,
            unsplitAmount: Int
        ) {
            self.transactionID = transactionID
            self.unsplitAmount = unsplitAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.unsplitAmount = try member.required("unsplit_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.unsplitAmount, "unsplit_amount")
        }
    }
}

extension V3.Brand.Profitsharing {
    /// `v3/brand/profitsharing/returnorders`
    public var returnorders: Returnorders { Returnorders(path: path.appending("returnorders")) }

    /// `v3/brand/profitsharing/returnorders`
    public struct Returnorders: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing.Returnorders {
    /// Request a brand profit sharing return (请求分账回退).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012467097)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String?
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String?
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String
        /// Merchant number returning the funds (回退商户号).
        public var returnMchid: String
        /// Amount in fen (回退金额).
        public var amount: Int
        /// Description (回退描述).
        public var description: String

        public init(
            subMchid: String,
            orderID: String? = nil,
            outOrderNo: String? = nil,
            outReturnNo: String,
            returnMchid: String,
            amount: Int,
            description: String
        ) {
            self.subMchid = subMchid
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
            self.returnMchid = returnMchid
            self.amount = amount
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.orderID = try member.ifPresent("order_id")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
            self.returnMchid = try member.required("return_mchid")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.returnMchid, "return_mchid")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String
        /// Merchant number returning the funds (回退商户号).
        public var returnMchid: String
        /// Amount in fen (回退金额).
        public var amount: Int
        /// WeChat Pay return number (微信回退单号).
        public var returnNo: String
        /// Result (回退结果).
        public var result: Brands.ReturnorderResult
        /// Reason for the failure (失败原因).
        public var failReason: FailReason?
        /// Time of completion (完成时间).
        public var finishTime: Timestamp

        public init(
            subMchid: String,
            orderID: String,
            outOrderNo: String,
            outReturnNo: String,
            returnMchid: String,
            amount: Int,
            returnNo: String,
            result: Brands.ReturnorderResult,
            failReason: FailReason? = nil,
            finishTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
            self.returnMchid = returnMchid
            self.amount = amount
            self.returnNo = returnNo
            self.result = result
            self.failReason = failReason
            self.finishTime = finishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.orderID = try member.required("order_id")
            self.outOrderNo = try member.required("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
            self.returnMchid = try member.required("return_mchid")
            self.amount = try member.required("amount")
            self.returnNo = try member.required("return_no")
            self.result = try member.required("result")
            self.failReason = try member.ifPresent("fail_reason")
            self.finishTime = try member.required("finish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.returnMchid, "return_mchid")
            try members.encode(self.amount, "amount")
            try members.encode(self.returnNo, "return_no")
            try members.encode(self.result, "result")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.finishTime, "finish_time")
        }

        /// Reason for the failure (失败原因).
        public struct FailReason: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }
            public static var timeOutClosed: Self { Self(rawValue: "TIME_OUT_CLOSED") }
            public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
        }
    }
}

extension V3.Brand.Profitsharing.Returnorders {
    /// Query a brand profit sharing return result (查询分账回退结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - outReturnNo: Merchant's own return number (商户回退单号).
    ///   - orderID: WeChat Pay order number (微信分帐单号).
    ///   - outOrderNo: Merchant's own service order number (商户分账单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012467011)
    public func get(subMchid: String, outReturnNo: String, orderID: String? = nil, outOrderNo: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "out_return_no": outReturnNo, "order_id": orderID, "out_order_no": outOrderNo])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String
        /// Merchant number returning the funds (回退商户号).
        public var returnMchid: String
        /// WeChat Pay return number (微信回退单号).
        public var returnNo: String
        /// Amount in fen (回退金额).
        public var amount: Int
        /// Result (回退结果).
        public var result: Brands.ReturnorderResult
        /// Reason for the failure (失败原因).
        public var failReason: FailReason?
        /// Time of completion (完成时间).
        public var finishTime: Timestamp

        public init(
            subMchid: String,
            orderID: String,
            outOrderNo: String,
            outReturnNo: String,
            returnMchid: String,
            returnNo: String,
            amount: Int,
            result: Brands.ReturnorderResult,
            failReason: FailReason? = nil,
            finishTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
            self.returnMchid = returnMchid
            self.returnNo = returnNo
            self.amount = amount
            self.result = result
            self.failReason = failReason
            self.finishTime = finishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.orderID = try member.required("order_id")
            self.outOrderNo = try member.required("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
            self.returnMchid = try member.required("return_mchid")
            self.returnNo = try member.required("return_no")
            self.amount = try member.required("amount")
            self.result = try member.required("result")
            self.failReason = try member.ifPresent("fail_reason")
            self.finishTime = try member.required("finish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.returnMchid, "return_mchid")
            try members.encode(self.returnNo, "return_no")
            try members.encode(self.amount, "amount")
            try members.encode(self.result, "result")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.finishTime, "finish_time")
        }

        /// Reason for the failure (失败原因).
        public struct FailReason: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }
            public static var timeOutClosed: Self { Self(rawValue: "TIME_OUT_CLOSED") }
            public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
            public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
        }
    }
}

extension V3.Brand.Profitsharing {
    /// `v3/brand/profitsharing/brand-configs`
    public var brandConfigs: BrandConfigs { BrandConfigs(path: path.appending("brand-configs")) }

    /// `v3/brand/profitsharing/brand-configs`
    public struct BrandConfigs: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing.BrandConfigs {
    /// `v3/brand/profitsharing/brand-configs/{brand_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BrandMchid {
        BrandMchid(path: path.appending(value: String(value), named: "brand_mchid"))
    }

    /// `v3/brand/profitsharing/brand-configs/{brand_mchid}`
    public struct BrandMchid: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing.BrandConfigs.BrandMchid {
    /// Query a brand's maximum profit sharing ratio (查询最大分账比例).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchid: String
        /// Highest profit sharing ratio (最大分账比例).
        public var maxRatio: Int

        public init(
            brandMchid: String,
            maxRatio: Int
        ) {
            self.brandMchid = brandMchid
            self.maxRatio = maxRatio
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandMchid = try member.required("brand_mchid")
            self.maxRatio = try member.required("max_ratio")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandMchid, "brand_mchid")
            try members.encode(self.maxRatio, "max_ratio")
        }
    }
}

extension V3.Brand.Profitsharing {
    /// `v3/brand/profitsharing/receivers`
    public var receivers: Receivers { Receivers(path: path.appending("receivers")) }

    /// `v3/brand/profitsharing/receivers`
    public struct Receivers: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing.Receivers {
    /// `v3/brand/profitsharing/receivers/add`
    public var add: Add { Add(path: path.appending("add")) }

    /// `v3/brand/profitsharing/receivers/add`
    public struct Add: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing.Receivers.Add {
    /// Add a brand profit sharing receiver (添加分账接收方).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchid: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Type (分账接收方类型).
        public var type: Brands.ReceiverType
        /// Account (分账接收方账号).
        public var account: String
        /// Name (接收方名称).
        public var name: String?
        /// Relation to the profit sharing receiver (与品牌主商户的的关系类型).
        public var relationType: RelationType

        public init(
            brandMchid: String,
            appID: String,
            subAppID: String? = nil,
            type: Brands.ReceiverType,
            account: String,
            name: String? = nil,
            relationType: RelationType
        ) {
            self.brandMchid = brandMchid
            self.appID = appID
            self.subAppID = subAppID
            self.type = type
            self.account = account
            self.name = name
            self.relationType = relationType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandMchid = try member.required("brand_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.type = try member.required("type")
            self.account = try member.required("account")
            self.name = try member.ifPresent("name")
            self.relationType = try member.required("relation_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandMchid, "brand_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
            try members.encodeIfPresent(self.name, "name")
            try members.encode(self.relationType, "relation_type")
        }

        /// Relation to the profit sharing receiver (与品牌主商户的的关系类型).
        public struct RelationType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var supplier: Self { Self(rawValue: "SUPPLIER") }
            public static var distributor: Self { Self(rawValue: "DISTRIBUTOR") }
            public static var serviceProvider: Self { Self(rawValue: "SERVICE_PROVIDER") }
            public static var platform: Self { Self(rawValue: "PLATFORM") }
            public static var staff: Self { Self(rawValue: "STAFF") }
            public static var others: Self { Self(rawValue: "OTHERS") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.ReceiverReply
}

extension V3.Brand.Profitsharing.Receivers {
    /// `v3/brand/profitsharing/receivers/delete`
    public var delete: Delete { Delete(path: path.appending("delete")) }

    /// `v3/brand/profitsharing/receivers/delete`
    public struct Delete: Endpoint {
        public let path: Path
    }
}

extension V3.Brand.Profitsharing.Receivers.Delete {
    /// Delete a brand profit sharing receiver (删除分账接收方).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012467103)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchid: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Type (分账接收方类型).
        public var type: Brands.ReceiverType
        /// Account (分账接收方账号).
        public var account: String

        public init(
            brandMchid: String,
            appID: String,
            subAppID: String? = nil,
            type: Brands.ReceiverType,
            account: String
        ) {
            self.brandMchid = brandMchid
            self.appID = appID
            self.subAppID = subAppID
            self.type = type
            self.account = account
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandMchid = try member.required("brand_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.type = try member.required("type")
            self.account = try member.required("account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandMchid, "brand_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Brands.ReceiverReply
}
