// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/gov`
    public var gov: Gov { Gov(path: path.appending("gov")) }

    /// `v3/gov`
    public struct Gov: Endpoint {
        public let path: Path
    }
}

extension V3.Gov {
    /// `v3/gov/subsidy`
    public var subsidy: Subsidy { Subsidy(path: path.appending("subsidy")) }

    /// `v3/gov/subsidy`
    public struct Subsidy: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy {
    /// `v3/gov/subsidy/qualification`
    public var qualification: Qualification { Qualification(path: path.appending("qualification")) }

    /// `v3/gov/subsidy/qualification`
    public struct Qualification: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Qualification {
    /// Query subsidy qualification (查询补贴资格).
    ///
    /// - Parameters:
    ///   - realName: Real name (自然人姓名).
    ///   - idCardNumber: Identity card number (自然人证件号).
    ///   - phoneNumber: Phone number (手机号).
    ///   - applianceID: Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    ///   - openID: User's openid (OPENID).
    ///   - appID: Appid of the app or official account (APPID).
    ///   - qualificationRegionCode: Region code of the qualification used (使用的资格的地区编码).
    ///   - identityDocumentType: Type of identity document (证件类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    public func get(
        realName: Sensitive? = nil,
        idCardNumber: Sensitive? = nil,
        phoneNumber: Sensitive? = nil,
        applianceID: Int,
        openID: String? = nil,
        appID: String? = nil,
        qualificationRegionCode: Int,
        identityDocumentType: PublicServices.IdentityDocumentType? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["real_name": realName, "id_card_number": idCardNumber, "phone_number": phoneNumber, "appliance_id": applianceID, "openid": openID, "appid": appID, "qualification_region_code": qualificationRegionCode, "identity_document_type": identityDocumentType?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Current state of the record (资格的状态).
        public var state: PublicServices.QualificationState

        public init(
            state: PublicServices.QualificationState
        ) {
            self.state = state
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.state = try member.required("state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.state, "state")
        }
    }
}

extension V3.Gov.Subsidy {
    /// `v3/gov/subsidy/audit`
    public var audit: Audit { Audit(path: path.appending("audit")) }

    /// `v3/gov/subsidy/audit`
    public struct Audit: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Audit {
    /// `v3/gov/subsidy/audit/cup`
    public var cup: Cup { Cup(path: path.appending("cup")) }

    /// `v3/gov/subsidy/audit/cup`
    public struct Cup: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Audit.Cup {
    /// `v3/gov/subsidy/audit/cup/invalid`
    public var invalid: Invalid { Invalid(path: path.appending("invalid")) }

    /// `v3/gov/subsidy/audit/cup/invalid`
    public struct Invalid: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Invalid {
    /// Invalidate subsidy audit data (查询审核结果).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PublicServices.CupRequest

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CupReply
}

extension V3.Gov.Subsidy.Audit.Cup {
    /// `v3/gov/subsidy/audit/cup/query`
    public var query: Query { Query(path: path.appending("query")) }

    /// `v3/gov/subsidy/audit/cup/query`
    public struct Query: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Query {
    /// Query subsidy audit results (查询审核结果).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PublicServices.CupRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Code (响应码).
        public var code: String
        /// Response message (响应描述).
        public var msg: String?
        /// Detailed response code (详细应答码).
        public var subCode: String?
        /// Description of the detailed response code (详细应答码描述).
        public var subMsg: String?
        /// Merchant's own order number (商户订单号).
        public var mchntOrderID: String?
        /// Result of the verification (核验结果).
        public var verifyStatus: String?
        /// Description of the verification result (核验结果描述).
        public var verifyStatusDesc: String?
        /// Result of the review (审核结果).
        public var auditStatus: String?
        /// Description of the review result (审核结果描述).
        public var auditStatusDesc: String?
        /// Order status (订单状态).
        public var tradeStatus: String?
        /// Refund amount (退货金额).
        public var refundAt: String?
        /// Refund date (退货日期).
        public var refundDt: String?
        /// Branch organization code (分公司机构代码).
        public var orgNo: String?

        public init(
            code: String,
            msg: String? = nil,
            subCode: String? = nil,
            subMsg: String? = nil,
            mchntOrderID: String? = nil,
            verifyStatus: String? = nil,
            verifyStatusDesc: String? = nil,
            auditStatus: String? = nil,
            auditStatusDesc: String? = nil,
            tradeStatus: String? = nil,
            refundAt: String? = nil,
            refundDt: String? = nil,
            orgNo: String? = nil
        ) {
            self.code = code
            self.msg = msg
            self.subCode = subCode
            self.subMsg = subMsg
            self.mchntOrderID = mchntOrderID
            self.verifyStatus = verifyStatus
            self.verifyStatusDesc = verifyStatusDesc
            self.auditStatus = auditStatus
            self.auditStatusDesc = auditStatusDesc
            self.tradeStatus = tradeStatus
            self.refundAt = refundAt
            self.refundDt = refundDt
            self.orgNo = orgNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.code = try member.required("code")
            self.msg = try member.ifPresent("msg")
            self.subCode = try member.ifPresent("sub_code")
            self.subMsg = try member.ifPresent("sub_msg")
            self.mchntOrderID = try member.ifPresent("mchnt_order_id")
            self.verifyStatus = try member.ifPresent("verify_status")
            self.verifyStatusDesc = try member.ifPresent("verify_status_desc")
            self.auditStatus = try member.ifPresent("audit_status")
            self.auditStatusDesc = try member.ifPresent("audit_status_desc")
            self.tradeStatus = try member.ifPresent("trade_status")
            self.refundAt = try member.ifPresent("refund_at")
            self.refundDt = try member.ifPresent("refund_dt")
            self.orgNo = try member.ifPresent("org_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.code, "code")
            try members.encodeIfPresent(self.msg, "msg")
            try members.encodeIfPresent(self.subCode, "sub_code")
            try members.encodeIfPresent(self.subMsg, "sub_msg")
            try members.encodeIfPresent(self.mchntOrderID, "mchnt_order_id")
            try members.encodeIfPresent(self.verifyStatus, "verify_status")
            try members.encodeIfPresent(self.verifyStatusDesc, "verify_status_desc")
            try members.encodeIfPresent(self.auditStatus, "audit_status")
            try members.encodeIfPresent(self.auditStatusDesc, "audit_status_desc")
            try members.encodeIfPresent(self.tradeStatus, "trade_status")
            try members.encodeIfPresent(self.refundAt, "refund_at")
            try members.encodeIfPresent(self.refundDt, "refund_dt")
            try members.encodeIfPresent(self.orgNo, "org_no")
        }
    }
}

extension V3.Gov.Subsidy.Audit.Cup {
    /// `v3/gov/subsidy/audit/cup/update`
    public var update: Update { Update(path: path.appending("update")) }

    /// `v3/gov/subsidy/audit/cup/update`
    public struct Update: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Update {
    /// Update subsidy audit data (更新审核数据).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PublicServices.AuditCupRequest

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CupReply
}

extension V3.Gov.Subsidy.Audit.Cup {
    /// `v3/gov/subsidy/audit/cup/upload`
    public var upload: Upload { Upload(path: path.appending("upload")) }

    /// `v3/gov/subsidy/audit/cup/upload`
    public struct Upload: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Upload {
    /// Upload subsidy audit data (上传审核数据).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PublicServices.AuditCupRequest

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CupReply
}

extension V3.Gov.Subsidy.Audit.Cup {
    /// `v3/gov/subsidy/audit/cup/refund`
    public var refund: Refund { Refund(path: path.appending("refund")) }

    /// `v3/gov/subsidy/audit/cup/refund`
    public struct Refund: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Refund {
    /// `v3/gov/subsidy/audit/cup/refund/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/gov/subsidy/audit/cup/refund/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Refund.Sync {
    /// Sync refunds of non-UnionPay subsidy payments (同步非银联支付交易退款信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Branch organization code (分公司机构代码).
        public var orgNo: String
        /// Merchant's own order number (商户订单号).
        public var mchntOrderID: String
        /// Time of upload (审核记录上传时间).
        public var uploadTime: String
        /// Refund amount (退款金额).
        public var refundAt: String
        /// Refund date (退款日期).
        public var refundDt: String

        public init(
            orgNo: String,
            mchntOrderID: String,
            uploadTime: String,
            refundAt: String,
            refundDt: String
        ) {
            self.orgNo = orgNo
            self.mchntOrderID = mchntOrderID
            self.uploadTime = uploadTime
            self.refundAt = refundAt
            self.refundDt = refundDt
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.orgNo = try member.required("org_no")
            self.mchntOrderID = try member.required("mchnt_order_id")
            self.uploadTime = try member.required("upload_time")
            self.refundAt = try member.required("refund_at")
            self.refundDt = try member.required("refund_dt")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.orgNo, "org_no")
            try members.encode(self.mchntOrderID, "mchnt_order_id")
            try members.encode(self.uploadTime, "upload_time")
            try members.encode(self.refundAt, "refund_at")
            try members.encode(self.refundDt, "refund_dt")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CupReply
}

extension V3.Gov.Subsidy {
    /// `v3/gov/subsidy/companies`
    public var companies: Companies { Companies(path: path.appending("companies")) }

    /// `v3/gov/subsidy/companies`
    public struct Companies: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Companies {
    /// `v3/gov/subsidy/companies/query`
    public var query: Query { Query(path: path.appending("query")) }

    /// `v3/gov/subsidy/companies/query`
    public struct Query: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Companies.Query {
    /// Query subsidy company information (企业信息查询).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Business licence number (统一社会信息代码).
        public var licenseNumber: String

        public init(
            qualificationRegionCode: Int,
            licenseNumber: String
        ) {
            self.qualificationRegionCode = qualificationRegionCode
            self.licenseNumber = licenseNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.licenseNumber = try member.required("license_number")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.licenseNumber, "license_number")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Company name (企业名称).
        public var companyName: String?
        /// State of the collection (归集状态枚举).
        public var collectState: PublicServices.CollectState?
        /// Code (响应码).
        public var code: String
        /// Message (响应描述).
        public var message: String

        public init(
            companyName: String? = nil,
            collectState: PublicServices.CollectState? = nil,
            code: String,
            message: String
        ) {
            self.companyName = companyName
            self.collectState = collectState
            self.code = code
            self.message = message
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.companyName = try member.ifPresent("company_name")
            self.collectState = try member.ifPresent("collect_state")
            self.code = try member.required("code")
            self.message = try member.required("message")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.companyName, "company_name")
            try members.encodeIfPresent(self.collectState, "collect_state")
            try members.encode(self.code, "code")
            try members.encode(self.message, "message")
        }
    }
}

extension V3.Gov.Subsidy {
    /// `v3/gov/subsidy/goods`
    public var goods: Goods { Goods(path: path.appending("goods")) }

    /// `v3/gov/subsidy/goods`
    public struct Goods: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Goods {
    /// `v3/gov/subsidy/goods/upload`
    public var upload: Upload { Upload(path: path.appending("upload")) }

    /// `v3/gov/subsidy/goods/upload`
    public struct Upload: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Goods.Upload {
    /// Upload subsidy goods information (商品信息上传).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
        public var applianceID: Int
        /// Product name (商品名称).
        public var productName: String
        /// Energy efficiency grade (能效等级).
        public var energyGrade: PublicServices.EnergyGrade?
        /// Brand (家电品牌).
        public var brand: String
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Seller's name (销售企业名称).
        public var sellerName: String
        /// Business licence number (统一社会信息代码).
        public var licenseNumber: String
        /// Base price (基准价格).
        public var basePrice: Int
        /// Average trading price.
        public var averageTradingPrice: Int
        /// Product type (产品类型).
        public var productType: PublicServices.ProductType
        /// Product model (商品型号).
        public var productModel: String?
        /// Barcode of the goods (商品条码).
        public var barCode: String

        public init(
            applianceID: Int,
            productName: String,
            energyGrade: PublicServices.EnergyGrade? = nil,
            brand: String,
            qualificationRegionCode: Int,
            sellerName: String,
            licenseNumber: String,
            basePrice: Int,
            averageTradingPrice: Int,
            productType: PublicServices.ProductType,
            productModel: String? = nil,
            barCode: String
        ) {
            self.applianceID = applianceID
            self.productName = productName
            self.energyGrade = energyGrade
            self.brand = brand
            self.qualificationRegionCode = qualificationRegionCode
            self.sellerName = sellerName
            self.licenseNumber = licenseNumber
            self.basePrice = basePrice
            self.averageTradingPrice = averageTradingPrice
            self.productType = productType
            self.productModel = productModel
            self.barCode = barCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applianceID = try member.required("appliance_id")
            self.productName = try member.required("product_name")
            self.energyGrade = try member.ifPresent("energy_grade")
            self.brand = try member.required("brand")
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.sellerName = try member.required("seller_name")
            self.licenseNumber = try member.required("license_number")
            self.basePrice = try member.required("base_price")
            self.averageTradingPrice = try member.required("average_trading_price")
            self.productType = try member.required("product_type")
            self.productModel = try member.ifPresent("product_model")
            self.barCode = try member.required("bar_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applianceID, "appliance_id")
            try members.encode(self.productName, "product_name")
            try members.encodeIfPresent(self.energyGrade, "energy_grade")
            try members.encode(self.brand, "brand")
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.sellerName, "seller_name")
            try members.encode(self.licenseNumber, "license_number")
            try members.encode(self.basePrice, "base_price")
            try members.encode(self.averageTradingPrice, "average_trading_price")
            try members.encode(self.productType, "product_type")
            try members.encodeIfPresent(self.productModel, "product_model")
            try members.encode(self.barCode, "bar_code")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CodeReply
}

extension V3.Gov.Subsidy {
    /// `v3/gov/subsidy/n-qualifications`
    public var nQualifications: NQualifications { NQualifications(path: path.appending("n-qualifications")) }

    /// `v3/gov/subsidy/n-qualifications`
    public struct NQualifications: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.NQualifications {
    /// `v3/gov/subsidy/n-qualifications/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/gov/subsidy/n-qualifications/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.NQualifications.Sync {
    /// Sync N-category subsidy qualification redemptions (N品类同步资格核销信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Real name (自然人姓名).
        public var realName: Sensitive
        /// Identity card number (自然人证件号).
        public var idCardNumber: Sensitive
        /// Phone number (手机号).
        public var phoneNumber: Sensitive
        /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
        public var applianceID: Int?
        /// Merchant's own order number (商户支付订单号).
        public var outTradeNo: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Energy efficiency grade (能效等级).
        public var energyGrade: PublicServices.EnergyGrade?
        /// Delivery region code (收货地区编码).
        public var receiveRegionCode: String
        /// Brand (家电品牌).
        public var brand: String
        /// Address (收货地址).
        public var address: String
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Seller's name (销售企业名称).
        public var sellerName: String
        /// Business licence number (统一社会信息代码).
        public var licenseNumber: String
        /// Tracking number (物流单号).
        public var logisticsNum: String?
        /// Time of delivery (签收时间).
        public var deliveryTime: String?
        /// Invoice number (发票号).
        public var invoiceNum: String
        /// Product type (产品类型).
        public var productType: PublicServices.ProductType
        /// PC type.
        public var pcType: PublicServices.PcType?
        /// Order amount in fen (订单金额).
        public var orderAmount: Int
        /// Discount amount in fen.
        public var discountAmount: Int
        /// Online platform's order number (线上平台订单编号).
        public var mchOrderID: String
        /// Date the invoice was issued (开票日期).
        public var invoiceTime: String
        /// Purchaser's name (购买方名称).
        public var purchaserName: String
        /// Sales mode (销售方式).
        public var saleModel: PublicServices.SaleModel
        /// Type of identity document (证件类型).
        public var identityDocumentType: PublicServices.IdentityDocumentType
        /// Code of the invoice's issuing place (发票开具地(地址编码）).
        public var invoiceAddressCode: String
        /// Tax authority code (税务机关代码).
        public var taxAuthorityCode: String
        /// Time of completion or goods return (交易完成或商品退回时间).
        public var transactionTime: String
        /// State of the category (品类状态).
        public var cateState: PublicServices.CateState
        /// Longitude (经度).
        public var longitude: String?
        /// Latitude (纬度).
        public var latitude: String?
        /// Category code (品类编码).
        public var cateCode: String
        /// User's coupon code (券码).
        public var couponCode: String?
        /// Invoice code (发票代码).
        public var invoiceCode: String?
        /// WeChat Pay refund number (线上平台退款交易编号).
        public var refundID: String?

        public init(
            realName: Sensitive,
            idCardNumber: Sensitive,
            phoneNumber: Sensitive,
            applianceID: Int? = nil,
            outTradeNo: String,
            subMchid: String? = nil,
            energyGrade: PublicServices.EnergyGrade? = nil,
            receiveRegionCode: String,
            brand: String,
            address: String,
            qualificationRegionCode: Int,
            sellerName: String,
            licenseNumber: String,
            logisticsNum: String? = nil,
            deliveryTime: String? = nil,
            invoiceNum: String,
            productType: PublicServices.ProductType,
            pcType: PublicServices.PcType? = nil,
            orderAmount: Int,
            discountAmount: Int,
            mchOrderID: String,
            invoiceTime: String,
            purchaserName: String,
            saleModel: PublicServices.SaleModel,
            identityDocumentType: PublicServices.IdentityDocumentType,
            invoiceAddressCode: String,
            taxAuthorityCode: String,
            transactionTime: String,
            cateState: PublicServices.CateState,
            longitude: String? = nil,
            latitude: String? = nil,
            cateCode: String,
            couponCode: String? = nil,
            invoiceCode: String? = nil,
            refundID: String? = nil
        ) {
            self.realName = realName
            self.idCardNumber = idCardNumber
            self.phoneNumber = phoneNumber
            self.applianceID = applianceID
            self.outTradeNo = outTradeNo
            self.subMchid = subMchid
            self.energyGrade = energyGrade
            self.receiveRegionCode = receiveRegionCode
            self.brand = brand
            self.address = address
            self.qualificationRegionCode = qualificationRegionCode
            self.sellerName = sellerName
            self.licenseNumber = licenseNumber
            self.logisticsNum = logisticsNum
            self.deliveryTime = deliveryTime
            self.invoiceNum = invoiceNum
            self.productType = productType
            self.pcType = pcType
            self.orderAmount = orderAmount
            self.discountAmount = discountAmount
            self.mchOrderID = mchOrderID
            self.invoiceTime = invoiceTime
            self.purchaserName = purchaserName
            self.saleModel = saleModel
            self.identityDocumentType = identityDocumentType
            self.invoiceAddressCode = invoiceAddressCode
            self.taxAuthorityCode = taxAuthorityCode
            self.transactionTime = transactionTime
            self.cateState = cateState
            self.longitude = longitude
            self.latitude = latitude
            self.cateCode = cateCode
            self.couponCode = couponCode
            self.invoiceCode = invoiceCode
            self.refundID = refundID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.realName = try member.required("real_name")
            self.idCardNumber = try member.required("id_card_number")
            self.phoneNumber = try member.required("phone_number")
            self.applianceID = try member.ifPresent("appliance_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.energyGrade = try member.ifPresent("energy_grade")
            self.receiveRegionCode = try member.required("receive_region_code")
            self.brand = try member.required("brand")
            self.address = try member.required("address")
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.sellerName = try member.required("seller_name")
            self.licenseNumber = try member.required("license_number")
            self.logisticsNum = try member.ifPresent("logistics_num")
            self.deliveryTime = try member.ifPresent("delivery_time")
            self.invoiceNum = try member.required("invoice_num")
            self.productType = try member.required("product_type")
            self.pcType = try member.ifPresent("pc_type")
            self.orderAmount = try member.required("order_amount")
            self.discountAmount = try member.required("discount_amount")
            self.mchOrderID = try member.required("mch_order_id")
            self.invoiceTime = try member.required("invoice_time")
            self.purchaserName = try member.required("purchaser_name")
            self.saleModel = try member.required("sale_model")
            self.identityDocumentType = try member.required("identity_document_type")
            self.invoiceAddressCode = try member.required("invoice_address_code")
            self.taxAuthorityCode = try member.required("tax_authority_code")
            self.transactionTime = try member.required("transaction_time")
            self.cateState = try member.required("cate_state")
            self.longitude = try member.ifPresent("longitude")
            self.latitude = try member.ifPresent("latitude")
            self.cateCode = try member.required("cate_code")
            self.couponCode = try member.ifPresent("coupon_code")
            self.invoiceCode = try member.ifPresent("invoice_code")
            self.refundID = try member.ifPresent("refund_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.realName, "real_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encode(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.applianceID, "appliance_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.energyGrade, "energy_grade")
            try members.encode(self.receiveRegionCode, "receive_region_code")
            try members.encode(self.brand, "brand")
            try members.encode(self.address, "address")
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.sellerName, "seller_name")
            try members.encode(self.licenseNumber, "license_number")
            try members.encodeIfPresent(self.logisticsNum, "logistics_num")
            try members.encodeIfPresent(self.deliveryTime, "delivery_time")
            try members.encode(self.invoiceNum, "invoice_num")
            try members.encode(self.productType, "product_type")
            try members.encodeIfPresent(self.pcType, "pc_type")
            try members.encode(self.orderAmount, "order_amount")
            try members.encode(self.discountAmount, "discount_amount")
            try members.encode(self.mchOrderID, "mch_order_id")
            try members.encode(self.invoiceTime, "invoice_time")
            try members.encode(self.purchaserName, "purchaser_name")
            try members.encode(self.saleModel, "sale_model")
            try members.encode(self.identityDocumentType, "identity_document_type")
            try members.encode(self.invoiceAddressCode, "invoice_address_code")
            try members.encode(self.taxAuthorityCode, "tax_authority_code")
            try members.encode(self.transactionTime, "transaction_time")
            try members.encode(self.cateState, "cate_state")
            try members.encodeIfPresent(self.longitude, "longitude")
            try members.encodeIfPresent(self.latitude, "latitude")
            try members.encode(self.cateCode, "cate_code")
            try members.encodeIfPresent(self.couponCode, "coupon_code")
            try members.encodeIfPresent(self.invoiceCode, "invoice_code")
            try members.encodeIfPresent(self.refundID, "refund_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CodeReply
}

extension V3.Gov.Subsidy {
    /// `v3/gov/subsidy/qualifications`
    public var qualifications: Qualifications { Qualifications(path: path.appending("qualifications")) }

    /// `v3/gov/subsidy/qualifications`
    public struct Qualifications: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Qualifications {
    /// `v3/gov/subsidy/qualifications/query`
    public var query: Query { Query(path: path.appending("query")) }

    /// `v3/gov/subsidy/qualifications/query`
    public struct Query: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Qualifications.Query {
    /// Batch query a user's subsidy qualifications (批量查询用户资格).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PublicServices.QueryRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// List of qualification states (资格状态数组).
        public var qualificationList: [QualificationList]

        public init(
            qualificationList: [QualificationList]
        ) {
            self.qualificationList = qualificationList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.qualificationList = try member.required("qualification_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.qualificationList, "qualification_list")
        }

        /// List of qualification states (资格状态数组).
        public struct QualificationList: Codable, Hashable, Sendable {
            /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
            public var applianceID: Int
            /// Current state of the record (状态).
            public var state: PublicServices.QualificationState
            /// Reason it was not claimed (区分未领取的原因).
            public var unclaimedReason: PublicServices.UnclaimedReason?
            /// Name of the claiming platform (领取的平台名称).
            public var claimedPlatformName: String?
            /// Region where it was claimed (领取的地区名称).
            public var claimedRegionName: String?

            public init(
                applianceID: Int,
                state: PublicServices.QualificationState,
                unclaimedReason: PublicServices.UnclaimedReason? = nil,
                claimedPlatformName: String? = nil,
                claimedRegionName: String? = nil
            ) {
                self.applianceID = applianceID
                self.state = state
                self.unclaimedReason = unclaimedReason
                self.claimedPlatformName = claimedPlatformName
                self.claimedRegionName = claimedRegionName
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.applianceID = try member.required("appliance_id")
                self.state = try member.required("state")
                self.unclaimedReason = try member.ifPresent("unclaimed_reason")
                self.claimedPlatformName = try member.ifPresent("claimed_platform_name")
                self.claimedRegionName = try member.ifPresent("claimed_region_name")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.applianceID, "appliance_id")
                try members.encode(self.state, "state")
                try members.encodeIfPresent(self.unclaimedReason, "unclaimed_reason")
                try members.encodeIfPresent(self.claimedPlatformName, "claimed_platform_name")
                try members.encodeIfPresent(self.claimedRegionName, "claimed_region_name")
            }
        }
    }
}

extension V3.Gov.Subsidy.Qualifications {
    /// `v3/gov/subsidy/qualifications/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/gov/subsidy/qualifications/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Qualifications.Sync {
    /// Sync subsidy qualification redemptions (同步资格核销信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Real name (自然人姓名).
        public var realName: Sensitive?
        /// Identity card number (自然人证件号).
        public var idCardNumber: Sensitive?
        /// Phone number (手机号).
        public var phoneNumber: Sensitive?
        /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
        public var applianceID: Int?
        /// Merchant's own order number (商户支付订单号).
        public var outTradeNo: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Energy efficiency grade (能效等级).
        public var energyGrade: PublicServices.EnergyGrade?
        /// Delivery region code (收货地区编码).
        public var receiveRegionCode: String
        /// Brand (家电品牌).
        public var brand: String
        /// Address (收货地址).
        public var address: String
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Serial number (SN) (S/N码).
        public var snCode: String
        /// Seller's name (销售企业名称).
        public var sellerName: String
        /// Business licence number (统一社会信息代码).
        public var licenseNumber: String
        /// Barcode of the goods (商品条码).
        public var barcode: String
        /// Name of the goods (商品名称).
        public var itemName: String
        /// Specification and model (规格型号).
        public var specModel: String
        /// Tracking number (物流单号).
        public var logisticsNum: String?
        /// Time of delivery (签收时间).
        public var deliveryTime: String?
        /// Invoice number (发票号).
        public var invoiceNum: String
        /// Product type (产品类型).
        public var productType: PublicServices.ProductType
        /// PC type.
        public var pcType: PublicServices.PcType?
        /// Order amount in fen (订单金额).
        public var orderAmount: Int
        /// Discount amount in fen.
        public var discountAmount: Int
        /// Device's first IMEI (imei1编码).
        public var imei1: String?
        /// Device's second IMEI (imei2编码).
        public var imei2: String?
        /// Online platform's order number (线上平台订单编号).
        public var mchOrderID: String
        /// WeChat Pay refund number (线上平台退款交易编号).
        public var refundID: String?
        /// Date the invoice was issued (开票日期).
        public var invoiceTime: String
        /// Purchaser's name (购买方名称).
        public var purchaserName: String
        /// Sales mode (销售方式).
        public var saleModel: PublicServices.SaleModel
        /// Type of identity document (证件类型).
        public var identityDocumentType: PublicServices.IdentityDocumentType
        /// Code of the invoice's issuing place (发票开具地(地址编码）).
        public var invoiceAddressCode: String
        /// Invoice code (发票代码).
        public var invoiceCode: String?
        /// Tax authority code (税务机关代码).
        public var taxAuthorityCode: String
        /// Time of completion or goods return (交易完成或商品退回时间).
        public var transactionTime: String
        /// State of the category (品类状态).
        public var cateState: PublicServices.CateState
        /// Merchant name.
        public var mchName: String

        public init(
            realName: Sensitive? = nil,
            idCardNumber: Sensitive? = nil,
            phoneNumber: Sensitive? = nil,
            applianceID: Int? = nil,
            outTradeNo: String,
            subMchID: String? = nil,
            energyGrade: PublicServices.EnergyGrade? = nil,
            receiveRegionCode: String,
            brand: String,
            address: String,
            qualificationRegionCode: Int,
            snCode: String,
            sellerName: String,
            licenseNumber: String,
            barcode: String,
            itemName: String,
            specModel: String,
            logisticsNum: String? = nil,
            deliveryTime: String? = nil,
            invoiceNum: String,
            productType: PublicServices.ProductType,
            pcType: PublicServices.PcType? = nil,
            orderAmount: Int,
            discountAmount: Int,
            imei1: String? = nil,
            imei2: String? = nil,
            mchOrderID: String,
            refundID: String? = nil,
            invoiceTime: String,
            purchaserName: String,
            saleModel: PublicServices.SaleModel,
            identityDocumentType: PublicServices.IdentityDocumentType,
            invoiceAddressCode: String,
            invoiceCode: String? = nil,
            taxAuthorityCode: String,
            transactionTime: String,
            cateState: PublicServices.CateState,
            mchName: String
        ) {
            self.realName = realName
            self.idCardNumber = idCardNumber
            self.phoneNumber = phoneNumber
            self.applianceID = applianceID
            self.outTradeNo = outTradeNo
            self.subMchID = subMchID
            self.energyGrade = energyGrade
            self.receiveRegionCode = receiveRegionCode
            self.brand = brand
            self.address = address
            self.qualificationRegionCode = qualificationRegionCode
            self.snCode = snCode
            self.sellerName = sellerName
            self.licenseNumber = licenseNumber
            self.barcode = barcode
            self.itemName = itemName
            self.specModel = specModel
            self.logisticsNum = logisticsNum
            self.deliveryTime = deliveryTime
            self.invoiceNum = invoiceNum
            self.productType = productType
            self.pcType = pcType
            self.orderAmount = orderAmount
            self.discountAmount = discountAmount
            self.imei1 = imei1
            self.imei2 = imei2
            self.mchOrderID = mchOrderID
            self.refundID = refundID
            self.invoiceTime = invoiceTime
            self.purchaserName = purchaserName
            self.saleModel = saleModel
            self.identityDocumentType = identityDocumentType
            self.invoiceAddressCode = invoiceAddressCode
            self.invoiceCode = invoiceCode
            self.taxAuthorityCode = taxAuthorityCode
            self.transactionTime = transactionTime
            self.cateState = cateState
            self.mchName = mchName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.realName = try member.ifPresent("real_name")
            self.idCardNumber = try member.ifPresent("id_card_number")
            self.phoneNumber = try member.ifPresent("phone_number")
            self.applianceID = try member.ifPresent("appliance_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.energyGrade = try member.ifPresent("energy_grade")
            self.receiveRegionCode = try member.required("receive_region_code")
            self.brand = try member.required("brand")
            self.address = try member.required("address")
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.snCode = try member.required("sn_code")
            self.sellerName = try member.required("seller_name")
            self.licenseNumber = try member.required("license_number")
            self.barcode = try member.required("barcode")
            self.itemName = try member.required("item_name")
            self.specModel = try member.required("spec_model")
            self.logisticsNum = try member.ifPresent("logistics_num")
            self.deliveryTime = try member.ifPresent("delivery_time")
            self.invoiceNum = try member.required("invoice_num")
            self.productType = try member.required("product_type")
            self.pcType = try member.ifPresent("pc_type")
            self.orderAmount = try member.required("order_amount")
            self.discountAmount = try member.required("discount_amount")
            self.imei1 = try member.ifPresent("imei1")
            self.imei2 = try member.ifPresent("imei2")
            self.mchOrderID = try member.required("mch_order_id")
            self.refundID = try member.ifPresent("refund_id")
            self.invoiceTime = try member.required("invoice_time")
            self.purchaserName = try member.required("purchaser_name")
            self.saleModel = try member.required("sale_model")
            self.identityDocumentType = try member.required("identity_document_type")
            self.invoiceAddressCode = try member.required("invoice_address_code")
            self.invoiceCode = try member.ifPresent("invoice_code")
            self.taxAuthorityCode = try member.required("tax_authority_code")
            self.transactionTime = try member.required("transaction_time")
            self.cateState = try member.required("cate_state")
            self.mchName = try member.required("mch_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.realName, "real_name")
            try members.encodeIfPresent(self.idCardNumber, "id_card_number")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.applianceID, "appliance_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.energyGrade, "energy_grade")
            try members.encode(self.receiveRegionCode, "receive_region_code")
            try members.encode(self.brand, "brand")
            try members.encode(self.address, "address")
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.snCode, "sn_code")
            try members.encode(self.sellerName, "seller_name")
            try members.encode(self.licenseNumber, "license_number")
            try members.encode(self.barcode, "barcode")
            try members.encode(self.itemName, "item_name")
            try members.encode(self.specModel, "spec_model")
            try members.encodeIfPresent(self.logisticsNum, "logistics_num")
            try members.encodeIfPresent(self.deliveryTime, "delivery_time")
            try members.encode(self.invoiceNum, "invoice_num")
            try members.encode(self.productType, "product_type")
            try members.encodeIfPresent(self.pcType, "pc_type")
            try members.encode(self.orderAmount, "order_amount")
            try members.encode(self.discountAmount, "discount_amount")
            try members.encodeIfPresent(self.imei1, "imei1")
            try members.encodeIfPresent(self.imei2, "imei2")
            try members.encode(self.mchOrderID, "mch_order_id")
            try members.encodeIfPresent(self.refundID, "refund_id")
            try members.encode(self.invoiceTime, "invoice_time")
            try members.encode(self.purchaserName, "purchaser_name")
            try members.encode(self.saleModel, "sale_model")
            try members.encode(self.identityDocumentType, "identity_document_type")
            try members.encode(self.invoiceAddressCode, "invoice_address_code")
            try members.encodeIfPresent(self.invoiceCode, "invoice_code")
            try members.encode(self.taxAuthorityCode, "tax_authority_code")
            try members.encode(self.transactionTime, "transaction_time")
            try members.encode(self.cateState, "cate_state")
            try members.encode(self.mchName, "mch_name")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CodeReply
}

extension V3.Gov.Subsidy.Qualifications {
    /// `v3/gov/subsidy/qualifications/passthrough`
    public var passthrough: Passthrough { Passthrough(path: path.appending("passthrough")) }

    /// `v3/gov/subsidy/qualifications/passthrough`
    public struct Passthrough: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough {
    /// `v3/gov/subsidy/qualifications/passthrough/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/gov/subsidy/qualifications/passthrough/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough.Cancel {
    /// Cancel a subsidy qualification (pass-through mode) (取消资格(透传模式)).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Real name (自然人姓名).
        public var realName: Sensitive
        /// Identity card number (自然人证件号).
        public var idCardNumber: Sensitive
        /// Phone number (手机号).
        public var phoneNumber: Sensitive
        /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
        public var applianceID: Int
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Merchant's own request number (请求序号).
        public var outRequestNo: String?
        /// Type of identity document (证件类型).
        public var identityDocumentType: PublicServices.IdentityDocumentType

        public init(
            realName: Sensitive,
            idCardNumber: Sensitive,
            phoneNumber: Sensitive,
            applianceID: Int,
            qualificationRegionCode: Int,
            outRequestNo: String? = nil,
            identityDocumentType: PublicServices.IdentityDocumentType
        ) {
            self.realName = realName
            self.idCardNumber = idCardNumber
            self.phoneNumber = phoneNumber
            self.applianceID = applianceID
            self.qualificationRegionCode = qualificationRegionCode
            self.outRequestNo = outRequestNo
            self.identityDocumentType = identityDocumentType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.realName = try member.required("real_name")
            self.idCardNumber = try member.required("id_card_number")
            self.phoneNumber = try member.required("phone_number")
            self.applianceID = try member.required("appliance_id")
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.outRequestNo = try member.ifPresent("out_request_no")
            self.identityDocumentType = try member.required("identity_document_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.realName, "real_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encode(self.phoneNumber, "phone_number")
            try members.encode(self.applianceID, "appliance_id")
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
            try members.encode(self.identityDocumentType, "identity_document_type")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CodeReply
}

extension V3.Gov.Subsidy.Qualifications.Passthrough {
    /// `v3/gov/subsidy/qualifications/passthrough/claim`
    public var claim: Claim { Claim(path: path.appending("claim")) }

    /// `v3/gov/subsidy/qualifications/passthrough/claim`
    public struct Claim: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough.Claim {
    /// Claim a subsidy qualification (pass-through mode) (领取资格(透传模式)).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Real name (自然人姓名).
        public var realName: Sensitive
        /// Identity card number (自然人证件号).
        public var idCardNumber: Sensitive
        /// Phone number (手机号).
        public var phoneNumber: Sensitive
        /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
        public var applianceID: Int?
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Type of identity document (证件类型).
        public var identityDocumentType: PublicServices.IdentityDocumentType
        /// Longitude (经度).
        public var longitude: String
        /// Latitude (纬度).
        public var latitude: String

        public init(
            realName: Sensitive,
            idCardNumber: Sensitive,
            phoneNumber: Sensitive,
            applianceID: Int? = nil,
            qualificationRegionCode: Int,
            identityDocumentType: PublicServices.IdentityDocumentType,
            longitude: String,
            latitude: String
        ) {
            self.realName = realName
            self.idCardNumber = idCardNumber
            self.phoneNumber = phoneNumber
            self.applianceID = applianceID
            self.qualificationRegionCode = qualificationRegionCode
            self.identityDocumentType = identityDocumentType
            self.longitude = longitude
            self.latitude = latitude
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.realName = try member.required("real_name")
            self.idCardNumber = try member.required("id_card_number")
            self.phoneNumber = try member.required("phone_number")
            self.applianceID = try member.ifPresent("appliance_id")
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.identityDocumentType = try member.required("identity_document_type")
            self.longitude = try member.required("longitude")
            self.latitude = try member.required("latitude")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.realName, "real_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encode(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.applianceID, "appliance_id")
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.identityDocumentType, "identity_document_type")
            try members.encode(self.longitude, "longitude")
            try members.encode(self.latitude, "latitude")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CodeReply
}

extension V3.Gov.Subsidy.Qualifications.Passthrough {
    /// `v3/gov/subsidy/qualifications/passthrough/query`
    public var query: Query { Query(path: path.appending("query")) }

    /// `v3/gov/subsidy/qualifications/passthrough/query`
    public struct Query: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough.Query {
    /// Batch query a user's subsidy qualifications (pass-through mode) (批量查询用户资格(透传模式)).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PublicServices.QueryRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// List of qualification states (资格状态数组).
        public var qualificationList: [QualificationList]

        public init(
            qualificationList: [QualificationList]
        ) {
            self.qualificationList = qualificationList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.qualificationList = try member.required("qualification_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.qualificationList, "qualification_list")
        }

        /// List of qualification states (资格状态数组).
        public struct QualificationList: Codable, Hashable, Sendable {
            /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
            public var applianceID: Int
            /// Current state of the record (状态).
            public var state: PublicServices.QualificationState
            /// Reason it was not claimed (区分未领取的原因).
            public var unclaimedReason: PublicServices.UnclaimedReason?
            /// Integration mode (区分对接模式).
            public var claimMode: ClaimMode?
            /// Name of the claiming platform (领取的平台名称).
            public var claimedPlatformName: String?
            /// Region where it was claimed (领取的地区名称).
            public var claimedRegionName: String?

            public init(
                applianceID: Int,
                state: PublicServices.QualificationState,
                unclaimedReason: PublicServices.UnclaimedReason? = nil,
                claimMode: ClaimMode? = nil,
                claimedPlatformName: String? = nil,
                claimedRegionName: String? = nil
            ) {
                self.applianceID = applianceID
                self.state = state
                self.unclaimedReason = unclaimedReason
                self.claimMode = claimMode
                self.claimedPlatformName = claimedPlatformName
                self.claimedRegionName = claimedRegionName
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.applianceID = try member.required("appliance_id")
                self.state = try member.required("state")
                self.unclaimedReason = try member.ifPresent("unclaimed_reason")
                self.claimMode = try member.ifPresent("claim_mode")
                self.claimedPlatformName = try member.ifPresent("claimed_platform_name")
                self.claimedRegionName = try member.ifPresent("claimed_region_name")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.applianceID, "appliance_id")
                try members.encode(self.state, "state")
                try members.encodeIfPresent(self.unclaimedReason, "unclaimed_reason")
                try members.encodeIfPresent(self.claimMode, "claim_mode")
                try members.encodeIfPresent(self.claimedPlatformName, "claimed_platform_name")
                try members.encodeIfPresent(self.claimedRegionName, "claimed_region_name")
            }

            /// Integration mode (区分对接模式).
            public struct ClaimMode: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var claimModeMiniProgram: Self { Self(rawValue: "CLAIM_MODE_MINI_PROGRAM") }
                public static var claimModeInterfacePassThrough: Self { Self(rawValue: "CLAIM_MODE_INTERFACE_PASS_THROUGH") }
            }
        }
    }
}

extension V3.Gov.Subsidy {
    /// `v3/gov/subsidy/sncode`
    public var sncode: Sncode { Sncode(path: path.appending("sncode")) }

    /// `v3/gov/subsidy/sncode`
    public struct Sncode: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Sncode {
    /// `v3/gov/subsidy/sncode/lock`
    public var lock: Lock { Lock(path: path.appending("lock")) }

    /// `v3/gov/subsidy/sncode/lock`
    public struct Lock: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Sncode.Lock {
    /// Lock a subsidy SN code (sn码锁定).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
        public var applianceID: Int
        /// Merchant's own order number (商户支付订单号).
        public var outTradeNo: String
        /// Brand (家电品牌).
        public var brand: String
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Serial number (SN) (S/N码).
        public var snCode: String
        /// Manufacturer information (厂商信息).
        public var manufacturerInfo: String
        /// Barcode of the goods (商品条码).
        public var barcode: String
        /// Specification and model (规格型号).
        public var specModel: String
        /// Product type (产品类型).
        public var productType: PublicServices.ProductType
        /// Time of the sale (销售时间).
        public var saleTime: String?
        /// Device's first IMEI (imei1编码).
        public var imei1: String?
        /// Device's second IMEI (imei2编码).
        public var imei2: String?

        public init(
            applianceID: Int,
            outTradeNo: String,
            brand: String,
            qualificationRegionCode: Int,
            snCode: String,
            manufacturerInfo: String,
            barcode: String,
            specModel: String,
            productType: PublicServices.ProductType,
            saleTime: String? = nil,
            imei1: String? = nil,
            imei2: String? = nil
        ) {
            self.applianceID = applianceID
            self.outTradeNo = outTradeNo
            self.brand = brand
            self.qualificationRegionCode = qualificationRegionCode
            self.snCode = snCode
            self.manufacturerInfo = manufacturerInfo
            self.barcode = barcode
            self.specModel = specModel
            self.productType = productType
            self.saleTime = saleTime
            self.imei1 = imei1
            self.imei2 = imei2
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applianceID = try member.required("appliance_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.brand = try member.required("brand")
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.snCode = try member.required("sn_code")
            self.manufacturerInfo = try member.required("manufacturer_info")
            self.barcode = try member.required("barcode")
            self.specModel = try member.required("spec_model")
            self.productType = try member.required("product_type")
            self.saleTime = try member.ifPresent("sale_time")
            self.imei1 = try member.ifPresent("imei1")
            self.imei2 = try member.ifPresent("imei2")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applianceID, "appliance_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.brand, "brand")
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.snCode, "sn_code")
            try members.encode(self.manufacturerInfo, "manufacturer_info")
            try members.encode(self.barcode, "barcode")
            try members.encode(self.specModel, "spec_model")
            try members.encode(self.productType, "product_type")
            try members.encodeIfPresent(self.saleTime, "sale_time")
            try members.encodeIfPresent(self.imei1, "imei1")
            try members.encodeIfPresent(self.imei2, "imei2")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CodeReply
}

extension V3.Gov.Subsidy.Sncode {
    /// `v3/gov/subsidy/sncode/query`
    public var query: Query { Query(path: path.appending("query")) }

    /// `v3/gov/subsidy/sncode/query`
    public struct Query: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Sncode.Query {
    /// Query the status of a subsidy SN code (查询sn码状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// List of serial numbers (S/N码集合).
        public var snCodeList: [String]
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int

        public init(
            snCodeList: [String],
            qualificationRegionCode: Int
        ) {
            self.snCodeList = snCodeList
            self.qualificationRegionCode = qualificationRegionCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.snCodeList = try member.required("sn_code_list")
            self.qualificationRegionCode = try member.required("qualification_region_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.snCodeList, "sn_code_list")
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// List of serial number states (sn码状态数组).
        public var goodsSNList: [GoodsSNList]

        public init(
            goodsSNList: [GoodsSNList]
        ) {
            self.goodsSNList = goodsSNList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsSNList = try member.required("goods_sn_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.goodsSNList, "goods_sn_list")
        }

        /// List of serial number states (sn码状态数组).
        public struct GoodsSNList: Codable, Hashable, Sendable {
            /// Serial number (SN) (S/N码).
            public var snCode: String
            /// Current state of the record (状态).
            public var state: State
            /// Reason it cannot be sold (不可售的原因).
            public var notSellableReason: NotSellableReason?

            public init(
                snCode: String,
                state: State,
                notSellableReason: NotSellableReason? = nil
            ) {
                self.snCode = snCode
                self.state = state
                self.notSellableReason = notSellableReason
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.snCode = try member.required("sn_code")
                self.state = try member.required("state")
                self.notSellableReason = try member.ifPresent("not_sellable_reason")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.snCode, "sn_code")
                try members.encode(self.state, "state")
                try members.encodeIfPresent(self.notSellableReason, "not_sellable_reason")
            }

            /// Current state of the record (状态).
            public struct State: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var sncodeStateUnknown: Self { Self(rawValue: "SNCODE_STATE_UNKNOWN") }
                public static var sncodeStateSellable: Self { Self(rawValue: "SNCODE_STATE_SELLABLE") }
                public static var sncodeStateNotSellable: Self { Self(rawValue: "SNCODE_STATE_NOT_SELLABLE") }
            }

            /// Reason it cannot be sold (不可售的原因).
            public struct NotSellableReason: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var notSellableReasonUsed: Self { Self(rawValue: "NOT_SELLABLE_REASON_USED") }
                public static var notSellableReasonNotFound: Self { Self(rawValue: "NOT_SELLABLE_REASON_NOT_FOUND") }
            }
        }
    }
}

extension V3.Gov.Subsidy.Sncode {
    /// `v3/gov/subsidy/sncode/unlock`
    public var unlock: Unlock { Unlock(path: path.appending("unlock")) }

    /// `v3/gov/subsidy/sncode/unlock`
    public struct Unlock: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Sncode.Unlock {
    /// Unlock a subsidy SN code (sn码解锁).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
        public var applianceID: Int
        /// Merchant's own order number (商户支付订单号).
        public var outTradeNo: String
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Serial number (SN) (S/N码).
        public var snCode: String
        /// Barcode of the goods (商品条码).
        public var barcode: String
        /// Product type (产品类型).
        public var productType: PublicServices.ProductType

        public init(
            applianceID: Int,
            outTradeNo: String,
            qualificationRegionCode: Int,
            snCode: String,
            barcode: String,
            productType: PublicServices.ProductType
        ) {
            self.applianceID = applianceID
            self.outTradeNo = outTradeNo
            self.qualificationRegionCode = qualificationRegionCode
            self.snCode = snCode
            self.barcode = barcode
            self.productType = productType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applianceID = try member.required("appliance_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.snCode = try member.required("sn_code")
            self.barcode = try member.required("barcode")
            self.productType = try member.required("product_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applianceID, "appliance_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.snCode, "sn_code")
            try members.encode(self.barcode, "barcode")
            try members.encode(self.productType, "product_type")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CodeReply
}

extension V3.Gov.Subsidy {
    /// `v3/gov/subsidy/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/gov/subsidy/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Transactions {
    /// `v3/gov/subsidy/transactions/query`
    public var query: Query { Query(path: path.appending("query")) }

    /// `v3/gov/subsidy/transactions/query`
    public struct Query: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Transactions.Query {
    /// Query subsidy transaction information (交易信息查询).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Merchant's own order numbers (商户订单号数组).
        public var orderNumberList: [String]

        public init(
            qualificationRegionCode: Int,
            orderNumberList: [String]
        ) {
            self.qualificationRegionCode = qualificationRegionCode
            self.orderNumberList = orderNumberList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.orderNumberList = try member.required("order_number_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.orderNumberList, "order_number_list")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Code (响应码).
        public var code: String
        /// Message (响应描述).
        public var message: String
        /// List of order states (订单状态数组).
        public var shopOrderList: [ShopOrderList]

        public init(
            code: String,
            message: String,
            shopOrderList: [ShopOrderList]
        ) {
            self.code = code
            self.message = message
            self.shopOrderList = shopOrderList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.code = try member.required("code")
            self.message = try member.required("message")
            self.shopOrderList = try member.required("shop_order_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.code, "code")
            try members.encode(self.message, "message")
            try members.encode(self.shopOrderList, "shop_order_list")
        }

        /// List of order states (订单状态数组).
        public struct ShopOrderList: Codable, Hashable, Sendable {
            /// Order number (单号).
            public var shopOrderNumber: String?
            /// State of the collection (归集状态枚举).
            public var collectState: PublicServices.CollectState?
            /// State of the category (品类状态).
            public var cateState: PublicServices.CateState?

            public init(
                shopOrderNumber: String? = nil,
                collectState: PublicServices.CollectState? = nil,
                cateState: PublicServices.CateState? = nil
            ) {
                self.shopOrderNumber = shopOrderNumber
                self.collectState = collectState
                self.cateState = cateState
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.shopOrderNumber = try member.ifPresent("shop_order_number")
                self.collectState = try member.ifPresent("collect_state")
                self.cateState = try member.ifPresent("cate_state")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.shopOrderNumber, "shop_order_number")
                try members.encodeIfPresent(self.collectState, "collect_state")
                try members.encodeIfPresent(self.cateState, "cate_state")
            }
        }
    }
}

extension V3.Gov.Subsidy.Transactions {
    /// `v3/gov/subsidy/transactions/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/gov/subsidy/transactions/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Transactions.Sync {
    /// Report subsidy transaction information (交易信息回传).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Real name (自然人姓名).
        public var realName: Sensitive?
        /// Identity card number (自然人证件号).
        public var idCardNumber: Sensitive?
        /// Phone number (手机号).
        public var phoneNumber: Sensitive?
        /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
        public var applianceID: Int?
        /// Merchant's own order number (商户支付订单号).
        public var outTradeNo: String
        /// Energy efficiency grade (能效等级).
        public var energyGrade: PublicServices.EnergyGrade?
        /// Delivery region code (收货地区编码).
        public var receiveRegionCode: String
        /// Brand (家电品牌).
        public var brand: String
        /// Address (收货地址).
        public var address: String?
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Seller's name (销售企业名称).
        public var sellerName: String
        /// Business licence number (统一社会信息代码).
        public var licenseNumber: String
        /// Order amount in fen (订单金额).
        public var orderAmount: Int
        /// Discount amount in fen.
        public var discountAmount: Int
        /// Time of completion or goods return (交易完成或商品退回时间).
        public var transactionTime: String
        /// Online platform's order number (线上平台订单编号).
        public var mchOrderID: String
        /// WeChat Pay refund number (线上平台退款交易编号).
        public var refundID: String?
        /// Merchant name.
        public var mchName: String
        /// Sales mode (销售方式).
        public var saleModel: PublicServices.SaleModel?
        /// State of the category (品类状态).
        public var cateState: PublicServices.CateState
        /// Type of identity document (证件类型).
        public var identityDocumentType: PublicServices.IdentityDocumentType
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?

        public init(
            realName: Sensitive? = nil,
            idCardNumber: Sensitive? = nil,
            phoneNumber: Sensitive? = nil,
            applianceID: Int? = nil,
            outTradeNo: String,
            energyGrade: PublicServices.EnergyGrade? = nil,
            receiveRegionCode: String,
            brand: String,
            address: String? = nil,
            qualificationRegionCode: Int,
            sellerName: String,
            licenseNumber: String,
            orderAmount: Int,
            discountAmount: Int,
            transactionTime: String,
            mchOrderID: String,
            refundID: String? = nil,
            mchName: String,
            saleModel: PublicServices.SaleModel? = nil,
            cateState: PublicServices.CateState,
            identityDocumentType: PublicServices.IdentityDocumentType,
            subMchid: String? = nil
        ) {
            self.realName = realName
            self.idCardNumber = idCardNumber
            self.phoneNumber = phoneNumber
            self.applianceID = applianceID
            self.outTradeNo = outTradeNo
            self.energyGrade = energyGrade
            self.receiveRegionCode = receiveRegionCode
            self.brand = brand
            self.address = address
            self.qualificationRegionCode = qualificationRegionCode
            self.sellerName = sellerName
            self.licenseNumber = licenseNumber
            self.orderAmount = orderAmount
            self.discountAmount = discountAmount
            self.transactionTime = transactionTime
            self.mchOrderID = mchOrderID
            self.refundID = refundID
            self.mchName = mchName
            self.saleModel = saleModel
            self.cateState = cateState
            self.identityDocumentType = identityDocumentType
            self.subMchid = subMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.realName = try member.ifPresent("real_name")
            self.idCardNumber = try member.ifPresent("id_card_number")
            self.phoneNumber = try member.ifPresent("phone_number")
            self.applianceID = try member.ifPresent("appliance_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.energyGrade = try member.ifPresent("energy_grade")
            self.receiveRegionCode = try member.required("receive_region_code")
            self.brand = try member.required("brand")
            self.address = try member.ifPresent("address")
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.sellerName = try member.required("seller_name")
            self.licenseNumber = try member.required("license_number")
            self.orderAmount = try member.required("order_amount")
            self.discountAmount = try member.required("discount_amount")
            self.transactionTime = try member.required("transaction_time")
            self.mchOrderID = try member.required("mch_order_id")
            self.refundID = try member.ifPresent("refund_id")
            self.mchName = try member.required("mch_name")
            self.saleModel = try member.ifPresent("sale_model")
            self.cateState = try member.required("cate_state")
            self.identityDocumentType = try member.required("identity_document_type")
            self.subMchid = try member.ifPresent("sub_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.realName, "real_name")
            try members.encodeIfPresent(self.idCardNumber, "id_card_number")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.applianceID, "appliance_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.energyGrade, "energy_grade")
            try members.encode(self.receiveRegionCode, "receive_region_code")
            try members.encode(self.brand, "brand")
            try members.encodeIfPresent(self.address, "address")
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.sellerName, "seller_name")
            try members.encode(self.licenseNumber, "license_number")
            try members.encode(self.orderAmount, "order_amount")
            try members.encode(self.discountAmount, "discount_amount")
            try members.encode(self.transactionTime, "transaction_time")
            try members.encode(self.mchOrderID, "mch_order_id")
            try members.encodeIfPresent(self.refundID, "refund_id")
            try members.encode(self.mchName, "mch_name")
            try members.encodeIfPresent(self.saleModel, "sale_model")
            try members.encode(self.cateState, "cate_state")
            try members.encode(self.identityDocumentType, "identity_document_type")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.CodeReply
}

extension V3.Gov.Subsidy.Transactions {
    /// `v3/gov/subsidy/transactions/summary`
    public var summary: Summary { Summary(path: path.appending("summary")) }

    /// `v3/gov/subsidy/transactions/summary`
    public struct Summary: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Transactions.Summary {
    /// `v3/gov/subsidy/transactions/summary/query-day`
    public var queryDay: QueryDay { QueryDay(path: path.appending("query-day")) }

    /// `v3/gov/subsidy/transactions/summary/query-day`
    public struct QueryDay: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Transactions.Summary.QueryDay {
    /// Query the single-day subsidy transaction summary (查询单日交易汇总).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Date queried (查询的日期).
        public var queryDate: String
        /// Type of orders queried (查询的订单类别).
        public var queryType: QueryType
        /// Consumer product category ID (消费品类ID): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
        public var applianceID: Int?
        /// State of the category (品类状态).
        public var cateState: PublicServices.CateState?

        public init(
            qualificationRegionCode: Int,
            queryDate: String,
            queryType: QueryType,
            applianceID: Int? = nil,
            cateState: PublicServices.CateState? = nil
        ) {
            self.qualificationRegionCode = qualificationRegionCode
            self.queryDate = queryDate
            self.queryType = queryType
            self.applianceID = applianceID
            self.cateState = cateState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.queryDate = try member.required("query_date")
            self.queryType = try member.required("query_type")
            self.applianceID = try member.ifPresent("appliance_id")
            self.cateState = try member.ifPresent("cate_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.queryDate, "query_date")
            try members.encode(self.queryType, "query_type")
            try members.encodeIfPresent(self.applianceID, "appliance_id")
            try members.encodeIfPresent(self.cateState, "cate_state")
        }

        /// Type of orders queried (查询的订单类别).
        public struct QueryType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var orderTypeTransaction: Self { Self(rawValue: "ORDER_TYPE_TRANSACTION") }
            public static var orderTypeApplianceRedeem: Self { Self(rawValue: "ORDER_TYPE_APPLIANCE_REDEEM") }
            public static var orderType3cRedeem: Self { Self(rawValue: "ORDER_TYPE_3C_REDEEM") }
            public static var orderTypeNQualificationRedeem: Self { Self(rawValue: "ORDER_TYPE_N_QUALIFICATION_REDEEM") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Code (响应码).
        public var code: String
        /// Message (响应描述).
        public var message: String
        /// Total number of transactions (交易总笔数).
        public var totalTradeCount: Int
        /// Total transaction amount (交易总金额).
        public var totalTradeAmount: Int
        /// Total subsidy amount (补贴总金额).
        public var totalSubsidyCount: Int

        public init(
            code: String,
            message: String,
            totalTradeCount: Int,
            totalTradeAmount: Int,
            totalSubsidyCount: Int
        ) {
            self.code = code
            self.message = message
            self.totalTradeCount = totalTradeCount
            self.totalTradeAmount = totalTradeAmount
            self.totalSubsidyCount = totalSubsidyCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.code = try member.required("code")
            self.message = try member.required("message")
            self.totalTradeCount = try member.required("total_trade_count")
            self.totalTradeAmount = try member.required("total_trade_amount")
            self.totalSubsidyCount = try member.required("total_subsidy_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.code, "code")
            try members.encode(self.message, "message")
            try members.encode(self.totalTradeCount, "total_trade_count")
            try members.encode(self.totalTradeAmount, "total_trade_amount")
            try members.encode(self.totalSubsidyCount, "total_subsidy_count")
        }
    }
}

extension V3.Gov.Subsidy {
    /// `v3/gov/subsidy/zhejiang`
    public var zhejiang: Zhejiang { Zhejiang(path: path.appending("zhejiang")) }

    /// `v3/gov/subsidy/zhejiang`
    public struct Zhejiang: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang {
    /// `v3/gov/subsidy/zhejiang/authcode`
    public var authcode: Authcode { Authcode(path: path.appending("authcode")) }

    /// `v3/gov/subsidy/zhejiang/authcode`
    public struct Authcode: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode {
    /// `v3/gov/subsidy/zhejiang/authcode/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/gov/subsidy/zhejiang/authcode/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Cancel {
    /// Cancel pre-redemption of a Zhejiang category voucher code (品类凭证码预核销撤销).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Integrator's request serial number (接入方请求流水号).
        public var spSerialNo: String
        /// Freeze serial number (冻结流水号).
        public var credFrozenNo: String
        /// Date of the transaction (交易日期).
        public var transDate: String
        /// Time of the transaction (交易时间).
        public var transTime: String
        /// Authorization code (品类凭证码).
        public var authCode: String
        /// Request serial number (请求流水号).
        public var reqSsn: String

        public init(
            spSerialNo: String,
            credFrozenNo: String,
            transDate: String,
            transTime: String,
            authCode: String,
            reqSsn: String
        ) {
            self.spSerialNo = spSerialNo
            self.credFrozenNo = credFrozenNo
            self.transDate = transDate
            self.transTime = transTime
            self.authCode = authCode
            self.reqSsn = reqSsn
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spSerialNo = try member.required("sp_serial_no")
            self.credFrozenNo = try member.required("cred_frozen_no")
            self.transDate = try member.required("trans_date")
            self.transTime = try member.required("trans_time")
            self.authCode = try member.required("auth_code")
            self.reqSsn = try member.required("req_ssn")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spSerialNo, "sp_serial_no")
            try members.encode(self.credFrozenNo, "cred_frozen_no")
            try members.encode(self.transDate, "trans_date")
            try members.encode(self.transTime, "trans_time")
            try members.encode(self.authCode, "auth_code")
            try members.encode(self.reqSsn, "req_ssn")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.RespCodeReply
}

extension V3.Gov.Subsidy.Zhejiang.Authcode {
    /// `v3/gov/subsidy/zhejiang/authcode/commit`
    public var commit: Commit { Commit(path: path.appending("commit")) }

    /// `v3/gov/subsidy/zhejiang/authcode/commit`
    public struct Commit: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Commit {
    /// Confirm the report of a Zhejiang category voucher code (品类凭证码上报确认).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Integrator's request serial number (接入方请求流水号).
        public var spSerialNo: String
        /// Freeze serial number (冻结流水号).
        public var credFrozenNo: String
        /// Date of the transaction (交易日期).
        public var transDate: String
        /// Time of the transaction (交易时间).
        public var transTime: String
        /// Acquirer's order number (收单机构订单号).
        public var acqOrgOrderNo: String?
        /// Order number (商户订单号).
        public var orderNo: String?
        /// Government subsidy amount (政府补贴金额).
        public var subsidyAmt: Int?
        /// Delivery district code (收货地区编码).
        public var addCode: String?
        /// Address (收货地址).
        public var address: String?
        /// Sales mode or channel (销售方式(0-线上/1-线下)).
        public var saleModels: PublicServices.SaleModels?
        /// Selling company's name (销售企业名称).
        public var corpName: String?
        /// Brand (家电品牌).
        public var brand: String?
        /// Unified social credit code.
        public var uniscid: String?
        /// Barcode of the goods (商品条码(13 位或 14 位)).
        public var barcode: String?
        /// Authorization code (品类凭证码).
        public var authCode: String
        /// Request serial number (请求流水号).
        public var reqSsn: String
        /// Name of the bank (银行机构名称).
        public var bankName: String?
        /// Bank subsidy.
        public var bankSubsidy: String?
        /// Platform subsidy.
        public var platSubsidy: String?
        /// County or district code (区县编码).
        public var countyCode: String?
        /// Amount in fen (原订单金额).
        public var amount: Int?

        public init(
            spSerialNo: String,
            credFrozenNo: String,
            transDate: String,
            transTime: String,
            acqOrgOrderNo: String? = nil,
            orderNo: String? = nil,
            subsidyAmt: Int? = nil,
            addCode: String? = nil,
            address: String? = nil,
            saleModels: PublicServices.SaleModels? = nil,
            corpName: String? = nil,
            brand: String? = nil,
            uniscid: String? = nil,
            barcode: String? = nil,
            authCode: String,
            reqSsn: String,
            bankName: String? = nil,
            bankSubsidy: String? = nil,
            platSubsidy: String? = nil,
            countyCode: String? = nil,
            amount: Int? = nil
        ) {
            self.spSerialNo = spSerialNo
            self.credFrozenNo = credFrozenNo
            self.transDate = transDate
            self.transTime = transTime
            self.acqOrgOrderNo = acqOrgOrderNo
            self.orderNo = orderNo
            self.subsidyAmt = subsidyAmt
            self.addCode = addCode
            self.address = address
            self.saleModels = saleModels
            self.corpName = corpName
            self.brand = brand
            self.uniscid = uniscid
            self.barcode = barcode
            self.authCode = authCode
            self.reqSsn = reqSsn
            self.bankName = bankName
            self.bankSubsidy = bankSubsidy
            self.platSubsidy = platSubsidy
            self.countyCode = countyCode
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spSerialNo = try member.required("sp_serial_no")
            self.credFrozenNo = try member.required("cred_frozen_no")
            self.transDate = try member.required("trans_date")
            self.transTime = try member.required("trans_time")
            self.acqOrgOrderNo = try member.ifPresent("acq_org_order_no")
            self.orderNo = try member.ifPresent("order_no")
            self.subsidyAmt = try member.ifPresent("subsidy_amt")
            self.addCode = try member.ifPresent("add_code")
            self.address = try member.ifPresent("address")
            self.saleModels = try member.ifPresent("sale_models")
            self.corpName = try member.ifPresent("corp_name")
            self.brand = try member.ifPresent("brand")
            self.uniscid = try member.ifPresent("uniscid")
            self.barcode = try member.ifPresent("barcode")
            self.authCode = try member.required("auth_code")
            self.reqSsn = try member.required("req_ssn")
            self.bankName = try member.ifPresent("bank_name")
            self.bankSubsidy = try member.ifPresent("bank_subsidy")
            self.platSubsidy = try member.ifPresent("plat_subsidy")
            self.countyCode = try member.ifPresent("county_code")
            self.amount = try member.ifPresent("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spSerialNo, "sp_serial_no")
            try members.encode(self.credFrozenNo, "cred_frozen_no")
            try members.encode(self.transDate, "trans_date")
            try members.encode(self.transTime, "trans_time")
            try members.encodeIfPresent(self.acqOrgOrderNo, "acq_org_order_no")
            try members.encodeIfPresent(self.orderNo, "order_no")
            try members.encodeIfPresent(self.subsidyAmt, "subsidy_amt")
            try members.encodeIfPresent(self.addCode, "add_code")
            try members.encodeIfPresent(self.address, "address")
            try members.encodeIfPresent(self.saleModels, "sale_models")
            try members.encodeIfPresent(self.corpName, "corp_name")
            try members.encodeIfPresent(self.brand, "brand")
            try members.encodeIfPresent(self.uniscid, "uniscid")
            try members.encodeIfPresent(self.barcode, "barcode")
            try members.encode(self.authCode, "auth_code")
            try members.encode(self.reqSsn, "req_ssn")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankSubsidy, "bank_subsidy")
            try members.encodeIfPresent(self.platSubsidy, "plat_subsidy")
            try members.encodeIfPresent(self.countyCode, "county_code")
            try members.encodeIfPresent(self.amount, "amount")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.RespCodeReply
}

extension V3.Gov.Subsidy.Zhejiang.Authcode {
    /// `v3/gov/subsidy/zhejiang/authcode/issue`
    public var issue: Issue { Issue(path: path.appending("issue")) }

    /// `v3/gov/subsidy/zhejiang/authcode/issue`
    public struct Issue: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Issue {
    /// Apply for a Zhejiang category voucher code (申请品类凭证码).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Category ID (品类编码).
        public var categoryID: String
        /// User's openid (用户id).
        public var openID: String?
        /// Name (姓名).
        public var name: Sensitive
        /// Mobile phone number (手机号).
        public var mobile: Sensitive
        /// Delivery district code (区县编码).
        public var addCode: String
        /// Custom data (自定义域).
        public var customInfo: String?
        /// Type of certificate (证件类型).
        public var certType: PublicServices.CertType
        /// Identity document number (证件号码).
        public var certNo: Sensitive
        /// Request serial number (请求流水号).
        public var reqSsn: String

        public init(
            categoryID: String,
            openID: String? = nil,
            name: Sensitive,
            mobile: Sensitive,
            addCode: String,
            customInfo: String? = nil,
            certType: PublicServices.CertType,
            certNo: Sensitive,
            reqSsn: String
        ) {
            self.categoryID = categoryID
            self.openID = openID
            self.name = name
            self.mobile = mobile
            self.addCode = addCode
            self.customInfo = customInfo
            self.certType = certType
            self.certNo = certNo
            self.reqSsn = reqSsn
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.categoryID = try member.required("category_id")
            self.openID = try member.ifPresent("openid")
            self.name = try member.required("name")
            self.mobile = try member.required("mobile")
            self.addCode = try member.required("add_code")
            self.customInfo = try member.ifPresent("custom_info")
            self.certType = try member.required("cert_type")
            self.certNo = try member.required("cert_no")
            self.reqSsn = try member.required("req_ssn")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.categoryID, "category_id")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.name, "name")
            try members.encode(self.mobile, "mobile")
            try members.encode(self.addCode, "add_code")
            try members.encodeIfPresent(self.customInfo, "custom_info")
            try members.encode(self.certType, "cert_type")
            try members.encode(self.certNo, "cert_no")
            try members.encode(self.reqSsn, "req_ssn")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Response code (响应码).
        public var respCode: String
        /// Response description (响应描述).
        public var respDesc: String
        /// Authorization code (品类凭证码).
        public var authCode: String?

        public init(
            respCode: String,
            respDesc: String,
            authCode: String? = nil
        ) {
            self.respCode = respCode
            self.respDesc = respDesc
            self.authCode = authCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.respCode = try member.required("resp_code")
            self.respDesc = try member.required("resp_desc")
            self.authCode = try member.ifPresent("auth_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.respCode, "resp_code")
            try members.encode(self.respDesc, "resp_desc")
            try members.encodeIfPresent(self.authCode, "auth_code")
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode {
    /// `v3/gov/subsidy/zhejiang/authcode/refund`
    public var refund: Refund { Refund(path: path.appending("refund")) }

    /// `v3/gov/subsidy/zhejiang/authcode/refund`
    public struct Refund: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Refund {
    /// Revoke the report of a Zhejiang category voucher code (品类凭证码上报撤销).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Integrator's request serial number (接入方请求流水号).
        public var spSerialNo: String
        /// Freeze serial number (冻结流水号).
        public var credFrozenNo: String
        /// Date of the transaction (交易日期).
        public var transDate: String
        /// Time of the transaction (交易时间).
        public var transTime: String
        /// Order number (商户订单号).
        public var orderNo: String?
        /// Government subsidy amount (政府补贴金额).
        public var subsidyAmt: Int?
        /// Delivery district code (收货地区编码).
        public var addCode: String?
        /// Address (收货地址).
        public var address: String?
        /// Sales mode or channel (销售方式(0-线上/1-线下)).
        public var saleModels: PublicServices.SaleModels?
        /// Unified social credit code.
        public var uniscid: String?
        /// Barcode of the goods (商品条码(13 位或 14 位)).
        public var barcode: String?
        /// Authorization code (品类凭证码).
        public var authCode: String
        /// Request serial number (请求流水号).
        public var reqSsn: String
        /// Name of the bank (银行机构名称).
        public var bankName: String?
        /// Bank subsidy.
        public var bankSubsidy: String?
        /// Platform subsidy.
        public var platSubsidy: String?
        /// Selling company's name (销售企业名称).
        public var corpName: String?
        /// Brand (家电品牌).
        public var brand: String?

        public init(
            spSerialNo: String,
            credFrozenNo: String,
            transDate: String,
            transTime: String,
            orderNo: String? = nil,
            subsidyAmt: Int? = nil,
            addCode: String? = nil,
            address: String? = nil,
            saleModels: PublicServices.SaleModels? = nil,
            uniscid: String? = nil,
            barcode: String? = nil,
            authCode: String,
            reqSsn: String,
            bankName: String? = nil,
            bankSubsidy: String? = nil,
            platSubsidy: String? = nil,
            corpName: String? = nil,
            brand: String? = nil
        ) {
            self.spSerialNo = spSerialNo
            self.credFrozenNo = credFrozenNo
            self.transDate = transDate
            self.transTime = transTime
            self.orderNo = orderNo
            self.subsidyAmt = subsidyAmt
            self.addCode = addCode
            self.address = address
            self.saleModels = saleModels
            self.uniscid = uniscid
            self.barcode = barcode
            self.authCode = authCode
            self.reqSsn = reqSsn
            self.bankName = bankName
            self.bankSubsidy = bankSubsidy
            self.platSubsidy = platSubsidy
            self.corpName = corpName
            self.brand = brand
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spSerialNo = try member.required("sp_serial_no")
            self.credFrozenNo = try member.required("cred_frozen_no")
            self.transDate = try member.required("trans_date")
            self.transTime = try member.required("trans_time")
            self.orderNo = try member.ifPresent("order_no")
            self.subsidyAmt = try member.ifPresent("subsidy_amt")
            self.addCode = try member.ifPresent("add_code")
            self.address = try member.ifPresent("address")
            self.saleModels = try member.ifPresent("sale_models")
            self.uniscid = try member.ifPresent("uniscid")
            self.barcode = try member.ifPresent("barcode")
            self.authCode = try member.required("auth_code")
            self.reqSsn = try member.required("req_ssn")
            self.bankName = try member.ifPresent("bank_name")
            self.bankSubsidy = try member.ifPresent("bank_subsidy")
            self.platSubsidy = try member.ifPresent("plat_subsidy")
            self.corpName = try member.ifPresent("corp_name")
            self.brand = try member.ifPresent("brand")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spSerialNo, "sp_serial_no")
            try members.encode(self.credFrozenNo, "cred_frozen_no")
            try members.encode(self.transDate, "trans_date")
            try members.encode(self.transTime, "trans_time")
            try members.encodeIfPresent(self.orderNo, "order_no")
            try members.encodeIfPresent(self.subsidyAmt, "subsidy_amt")
            try members.encodeIfPresent(self.addCode, "add_code")
            try members.encodeIfPresent(self.address, "address")
            try members.encodeIfPresent(self.saleModels, "sale_models")
            try members.encodeIfPresent(self.uniscid, "uniscid")
            try members.encodeIfPresent(self.barcode, "barcode")
            try members.encode(self.authCode, "auth_code")
            try members.encode(self.reqSsn, "req_ssn")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankSubsidy, "bank_subsidy")
            try members.encodeIfPresent(self.platSubsidy, "plat_subsidy")
            try members.encodeIfPresent(self.corpName, "corp_name")
            try members.encodeIfPresent(self.brand, "brand")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.RespCodeReply
}

extension V3.Gov.Subsidy.Zhejiang.Authcode {
    /// `v3/gov/subsidy/zhejiang/authcode/try`
    public var `try`: Try { Try(path: path.appending("try")) }

    /// `v3/gov/subsidy/zhejiang/authcode/try`
    public struct Try: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Try {
    /// Pre-redeem a Zhejiang category voucher code (预核销品类凭证码).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Integrator's request serial number (接入方请求流水号).
        public var spSerialNo: String
        /// Merchant number (商户号).
        public var mchntNo: String
        /// Terminal number (终端号).
        public var termNo: String
        /// Authorization code (品类凭证码).
        public var authCode: String
        /// Goods category (品类编码).
        public var category: String
        /// County or district code (区县编码).
        public var countyCode: String

        public init(
            spSerialNo: String,
            mchntNo: String,
            termNo: String,
            authCode: String,
            category: String,
            countyCode: String
        ) {
            self.spSerialNo = spSerialNo
            self.mchntNo = mchntNo
            self.termNo = termNo
            self.authCode = authCode
            self.category = category
            self.countyCode = countyCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spSerialNo = try member.required("sp_serial_no")
            self.mchntNo = try member.required("mchnt_no")
            self.termNo = try member.required("term_no")
            self.authCode = try member.required("auth_code")
            self.category = try member.required("category")
            self.countyCode = try member.required("county_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spSerialNo, "sp_serial_no")
            try members.encode(self.mchntNo, "mchnt_no")
            try members.encode(self.termNo, "term_no")
            try members.encode(self.authCode, "auth_code")
            try members.encode(self.category, "category")
            try members.encode(self.countyCode, "county_code")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Response code (响应码).
        public var respCode: String
        /// Response description (响应描述).
        public var respDesc: String
        /// Freeze serial number (冻结流水号).
        public var credFrozenNo: String
        /// Event or notification ID (活动号).
        public var eventID: String
        /// Event title (活动标题).
        public var eventTitle: String
        /// Discount mode (优惠模式).
        public var discountMode: DiscountMode
        /// Amount in fen (原订单金额).
        public var amount: Int?
        /// Discount amount (优惠金额).
        public var discountAmt: Int?
        /// Amount actually paid (实付金额).
        public var payAmt: Int?
        /// Channel discount flag (渠道优惠标记).
        public var channelDisFlag: String?
        /// List of channel activity numbers (渠道活动号列表).
        public var channelEvtNo: String?
        /// Category ID (品类编码).
        public var categoryID: String

        public init(
            respCode: String,
            respDesc: String,
            credFrozenNo: String,
            eventID: String,
            eventTitle: String,
            discountMode: DiscountMode,
            amount: Int? = nil,
            discountAmt: Int? = nil,
            payAmt: Int? = nil,
            channelDisFlag: String? = nil,
            channelEvtNo: String? = nil,
            categoryID: String
        ) {
            self.respCode = respCode
            self.respDesc = respDesc
            self.credFrozenNo = credFrozenNo
            self.eventID = eventID
            self.eventTitle = eventTitle
            self.discountMode = discountMode
            self.amount = amount
            self.discountAmt = discountAmt
            self.payAmt = payAmt
            self.channelDisFlag = channelDisFlag
            self.channelEvtNo = channelEvtNo
            self.categoryID = categoryID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.respCode = try member.required("resp_code")
            self.respDesc = try member.required("resp_desc")
            self.credFrozenNo = try member.required("cred_frozen_no")
            self.eventID = try member.required("event_id")
            self.eventTitle = try member.required("event_title")
            self.discountMode = try member.required("discount_mode")
            self.amount = try member.ifPresent("amount")
            self.discountAmt = try member.ifPresent("discount_amt")
            self.payAmt = try member.ifPresent("pay_amt")
            self.channelDisFlag = try member.ifPresent("channel_dis_flag")
            self.channelEvtNo = try member.ifPresent("channel_evt_no")
            self.categoryID = try member.required("category_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.respCode, "resp_code")
            try members.encode(self.respDesc, "resp_desc")
            try members.encode(self.credFrozenNo, "cred_frozen_no")
            try members.encode(self.eventID, "event_id")
            try members.encode(self.eventTitle, "event_title")
            try members.encode(self.discountMode, "discount_mode")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.discountAmt, "discount_amt")
            try members.encodeIfPresent(self.payAmt, "pay_amt")
            try members.encodeIfPresent(self.channelDisFlag, "channel_dis_flag")
            try members.encodeIfPresent(self.channelEvtNo, "channel_evt_no")
            try members.encode(self.categoryID, "category_id")
        }

        /// Discount mode (优惠模式).
        public struct DiscountMode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var disFlag: Self { Self(rawValue: "DIS_FLAG") }
            public static var disCalc: Self { Self(rawValue: "DIS_CALC") }
            public static var disSmkt: Self { Self(rawValue: "DIS_SMKT") }
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang {
    /// `v3/gov/subsidy/zhejiang/goods`
    public var goods: Goods { Goods(path: path.appending("goods")) }

    /// `v3/gov/subsidy/zhejiang/goods`
    public struct Goods: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Goods {
    /// `v3/gov/subsidy/zhejiang/goods/query`
    public var query: Query { Query(path: path.appending("query")) }

    /// `v3/gov/subsidy/zhejiang/goods/query`
    public struct Query: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Goods.Query {
    /// Query Zhejiang subsidy goods information (商品信息查询).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Barcode of the goods (商品条码).
        public var goodsBarCode: String?
        /// Province (省份代码).
        public var province: String?
        /// Request serial number (请求流水号).
        public var reqSsn: String
        /// Time of the request (请求时间).
        public var reqTime: String?

        public init(
            goodsBarCode: String? = nil,
            province: String? = nil,
            reqSsn: String,
            reqTime: String? = nil
        ) {
            self.goodsBarCode = goodsBarCode
            self.province = province
            self.reqSsn = reqSsn
            self.reqTime = reqTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsBarCode = try member.ifPresent("goods_bar_code")
            self.province = try member.ifPresent("province")
            self.reqSsn = try member.required("req_ssn")
            self.reqTime = try member.ifPresent("req_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.goodsBarCode, "goods_bar_code")
            try members.encodeIfPresent(self.province, "province")
            try members.encode(self.reqSsn, "req_ssn")
            try members.encodeIfPresent(self.reqTime, "req_time")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Response code (响应码).
        public var respCode: String
        /// Response description (响应描述).
        public var respDesc: String
        /// Barcode of the goods (商品条码).
        public var goodsBarCode: String
        /// Unique ID of this record (本记录唯一ID).
        public var seqID: String
        /// Province (省份代码).
        public var province: String
        /// Code type (条码类型).
        public var codeType: CodeType
        /// Type of goods (商品品类).
        public var goodsType: String
        /// Name of the goods (商品名称).
        public var goodsName: String
        /// Brand name (品牌名称).
        public var logoName: String
        /// Goods model (商品型号).
        public var goodsModel: String
        /// Base price (基准价格).
        public var basisPrice: String
        /// Manufacturer's unified social credit code (厂商统一社会信用代码).
        public var manufactCertCode: String
        /// Manufacturer's suggested retail price (厂商指导零售价).
        public var manufactPrice: String
        /// Energy efficiency label (能效标识).
        public var energyEffciency: String?
        /// Energy efficiency registration number (能效备案编号).
        public var energyRegCode: String?
        /// Energy efficiency registration model (能效备案型号).
        public var energyRegModel: String?
        /// 3C certification number (3C 认证编号).
        public var reg3cCode: String?
        /// Water efficiency label (水效标识).
        public var waterEffciency: String?
        /// Date the validity ends (有效期).
        public var expireDate: String?
        /// Description (产品描述).
        public var description: String?
        /// GPC classification code (gpc 分类代码).
        public var gpc: String?
        /// Net content (净含量).
        public var netContent: String?
        /// Unit code of the net content (净含量单位代码).
        public var unitCode: String?
        /// Country of origin (原产国).
        public var origin: String?
        /// City (市级区域代码).
        public var city: String?
        /// County or district code (区县区域代码).
        public var county: String?
        /// State of the data (数据状态).
        public var dataState: String?
        /// Remark (备注).
        public var remark: String?
        /// State of the upload (上送状态).
        public var uploadState: String?
        /// Time of expiry (失效时间).
        public var expireTime: String?
        /// Whether it is an AI product (是否 AI 产品).
        public var isAiProduct: String?
        /// Device type (设备类型).
        public var deviceType: String?
        /// Manufacturer identification code (厂商识别代码).
        public var manufactCode: String?
        /// Manufacturer's registration date (厂商注册日期).
        public var manufactLoginDate: String?
        /// Date the manufacturer became invalid (厂商失效日期).
        public var manufactLogoutDate: String?
        /// Whether the manufacturer is deregistered (厂商失效标识).
        public var manufactLogoutFlag: String?
        /// Manufacturer's registered address (厂商注册地址).
        public var manufactRegisterAddr: String?
        /// Manufacturer's expiry date (厂商过期日期).
        public var manufactValidDate: String?
        /// Manufacturer's company name (厂商企业名称).
        public var manufactFirmName: String?
        /// Unit of the company's pricing (企业定价单位).
        public var priceUnit: String?
        /// Date it went on sale (上市日期).
        public var saleDate: String?
        /// PC type (PC 类型).
        public var pcType: String?
        /// Code of the submitting platform (上送平台编码).
        public var msgSrcPlatform: String?

        public init(
            respCode: String,
            respDesc: String,
            goodsBarCode: String,
            seqID: String,
            province: String,
            codeType: CodeType,
            goodsType: String,
            goodsName: String,
            logoName: String,
            goodsModel: String,
            basisPrice: String,
            manufactCertCode: String,
            manufactPrice: String,
            energyEffciency: String? = nil,
            energyRegCode: String? = nil,
            energyRegModel: String? = nil,
            reg3cCode: String? = nil,
            waterEffciency: String? = nil,
            expireDate: String? = nil,
            description: String? = nil,
            gpc: String? = nil,
            netContent: String? = nil,
            unitCode: String? = nil,
            origin: String? = nil,
            city: String? = nil,
            county: String? = nil,
            dataState: String? = nil,
            remark: String? = nil,
            uploadState: String? = nil,
            expireTime: String? = nil,
            isAiProduct: String? = nil,
            deviceType: String? = nil,
            manufactCode: String? = nil,
            manufactLoginDate: String? = nil,
            manufactLogoutDate: String? = nil,
            manufactLogoutFlag: String? = nil,
            manufactRegisterAddr: String? = nil,
            manufactValidDate: String? = nil,
            manufactFirmName: String? = nil,
            priceUnit: String? = nil,
            saleDate: String? = nil,
            pcType: String? = nil,
            msgSrcPlatform: String? = nil
        ) {
            self.respCode = respCode
            self.respDesc = respDesc
            self.goodsBarCode = goodsBarCode
            self.seqID = seqID
            self.province = province
            self.codeType = codeType
            self.goodsType = goodsType
            self.goodsName = goodsName
            self.logoName = logoName
            self.goodsModel = goodsModel
            self.basisPrice = basisPrice
            self.manufactCertCode = manufactCertCode
            self.manufactPrice = manufactPrice
            self.energyEffciency = energyEffciency
            self.energyRegCode = energyRegCode
            self.energyRegModel = energyRegModel
            self.reg3cCode = reg3cCode
            self.waterEffciency = waterEffciency
            self.expireDate = expireDate
            self.description = description
            self.gpc = gpc
            self.netContent = netContent
            self.unitCode = unitCode
            self.origin = origin
            self.city = city
            self.county = county
            self.dataState = dataState
            self.remark = remark
            self.uploadState = uploadState
            self.expireTime = expireTime
            self.isAiProduct = isAiProduct
            self.deviceType = deviceType
            self.manufactCode = manufactCode
            self.manufactLoginDate = manufactLoginDate
            self.manufactLogoutDate = manufactLogoutDate
            self.manufactLogoutFlag = manufactLogoutFlag
            self.manufactRegisterAddr = manufactRegisterAddr
            self.manufactValidDate = manufactValidDate
            self.manufactFirmName = manufactFirmName
            self.priceUnit = priceUnit
            self.saleDate = saleDate
            self.pcType = pcType
            self.msgSrcPlatform = msgSrcPlatform
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.respCode = try member.required("resp_code")
            self.respDesc = try member.required("resp_desc")
            self.goodsBarCode = try member.required("goods_bar_code")
            self.seqID = try member.required("seq_id")
            self.province = try member.required("province")
            self.codeType = try member.required("code_type")
            self.goodsType = try member.required("goods_type")
            self.goodsName = try member.required("goods_name")
            self.logoName = try member.required("logo_name")
            self.goodsModel = try member.required("goods_model")
            self.basisPrice = try member.required("basis_price")
            self.manufactCertCode = try member.required("manufact_cert_code")
            self.manufactPrice = try member.required("manufact_price")
            self.energyEffciency = try member.ifPresent("energy_effciency")
            self.energyRegCode = try member.ifPresent("energy_reg_code")
            self.energyRegModel = try member.ifPresent("energy_reg_model")
            self.reg3cCode = try member.ifPresent("reg_3c_code")
            self.waterEffciency = try member.ifPresent("water_effciency")
            self.expireDate = try member.ifPresent("expire_date")
            self.description = try member.ifPresent("description")
            self.gpc = try member.ifPresent("gpc")
            self.netContent = try member.ifPresent("net_content")
            self.unitCode = try member.ifPresent("unit_code")
            self.origin = try member.ifPresent("origin")
            self.city = try member.ifPresent("city")
            self.county = try member.ifPresent("county")
            self.dataState = try member.ifPresent("data_state")
            self.remark = try member.ifPresent("remark")
            self.uploadState = try member.ifPresent("upload_state")
            self.expireTime = try member.ifPresent("expire_time")
            self.isAiProduct = try member.ifPresent("is_ai_product")
            self.deviceType = try member.ifPresent("device_type")
            self.manufactCode = try member.ifPresent("manufact_code")
            self.manufactLoginDate = try member.ifPresent("manufact_login_date")
            self.manufactLogoutDate = try member.ifPresent("manufact_logout_date")
            self.manufactLogoutFlag = try member.ifPresent("manufact_logout_flag")
            self.manufactRegisterAddr = try member.ifPresent("manufact_register_addr")
            self.manufactValidDate = try member.ifPresent("manufact_valid_date")
            self.manufactFirmName = try member.ifPresent("manufact_firm_name")
            self.priceUnit = try member.ifPresent("price_unit")
            self.saleDate = try member.ifPresent("sale_date")
            self.pcType = try member.ifPresent("pc_type")
            self.msgSrcPlatform = try member.ifPresent("msg_src_platform")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.respCode, "resp_code")
            try members.encode(self.respDesc, "resp_desc")
            try members.encode(self.goodsBarCode, "goods_bar_code")
            try members.encode(self.seqID, "seq_id")
            try members.encode(self.province, "province")
            try members.encode(self.codeType, "code_type")
            try members.encode(self.goodsType, "goods_type")
            try members.encode(self.goodsName, "goods_name")
            try members.encode(self.logoName, "logo_name")
            try members.encode(self.goodsModel, "goods_model")
            try members.encode(self.basisPrice, "basis_price")
            try members.encode(self.manufactCertCode, "manufact_cert_code")
            try members.encode(self.manufactPrice, "manufact_price")
            try members.encodeIfPresent(self.energyEffciency, "energy_effciency")
            try members.encodeIfPresent(self.energyRegCode, "energy_reg_code")
            try members.encodeIfPresent(self.energyRegModel, "energy_reg_model")
            try members.encodeIfPresent(self.reg3cCode, "reg_3c_code")
            try members.encodeIfPresent(self.waterEffciency, "water_effciency")
            try members.encodeIfPresent(self.expireDate, "expire_date")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.gpc, "gpc")
            try members.encodeIfPresent(self.netContent, "net_content")
            try members.encodeIfPresent(self.unitCode, "unit_code")
            try members.encodeIfPresent(self.origin, "origin")
            try members.encodeIfPresent(self.city, "city")
            try members.encodeIfPresent(self.county, "county")
            try members.encodeIfPresent(self.dataState, "data_state")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.uploadState, "upload_state")
            try members.encodeIfPresent(self.expireTime, "expire_time")
            try members.encodeIfPresent(self.isAiProduct, "is_ai_product")
            try members.encodeIfPresent(self.deviceType, "device_type")
            try members.encodeIfPresent(self.manufactCode, "manufact_code")
            try members.encodeIfPresent(self.manufactLoginDate, "manufact_login_date")
            try members.encodeIfPresent(self.manufactLogoutDate, "manufact_logout_date")
            try members.encodeIfPresent(self.manufactLogoutFlag, "manufact_logout_flag")
            try members.encodeIfPresent(self.manufactRegisterAddr, "manufact_register_addr")
            try members.encodeIfPresent(self.manufactValidDate, "manufact_valid_date")
            try members.encodeIfPresent(self.manufactFirmName, "manufact_firm_name")
            try members.encodeIfPresent(self.priceUnit, "price_unit")
            try members.encodeIfPresent(self.saleDate, "sale_date")
            try members.encodeIfPresent(self.pcType, "pc_type")
            try members.encodeIfPresent(self.msgSrcPlatform, "msg_src_platform")
        }

        /// Code type (条码类型).
        public struct CodeType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value001: Self { Self(rawValue: "001") }
            public static var value002: Self { Self(rawValue: "002") }
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang {
    /// `v3/gov/subsidy/zhejiang/n-qualifications`
    public var nQualifications: NQualifications { NQualifications(path: path.appending("n-qualifications")) }

    /// `v3/gov/subsidy/zhejiang/n-qualifications`
    public struct NQualifications: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.NQualifications {
    /// `v3/gov/subsidy/zhejiang/n-qualifications/confirm`
    public var confirm: Confirm { Confirm(path: path.appending("confirm")) }

    /// `v3/gov/subsidy/zhejiang/n-qualifications/confirm`
    public struct Confirm: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.NQualifications.Confirm {
    /// Redeem a Zhejiang N-category qualification (n品类核销).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// List of results (品类集合).
        public var data: [Data]?
        /// Request serial number (请求流水号).
        public var reqSsn: String
        /// Time of the request (请求时间).
        public var reqTime: String?

        public init(
            data: [Data]? = nil,
            reqSsn: String,
            reqTime: String? = nil
        ) {
            self.data = data
            self.reqSsn = reqSsn
            self.reqTime = reqTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.reqSsn = try member.required("req_ssn")
            self.reqTime = try member.ifPresent("req_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.reqSsn, "req_ssn")
            try members.encodeIfPresent(self.reqTime, "req_time")
        }

        /// List of results (品类集合).
        public struct Data: Codable, Hashable, Sendable {
            /// Category code (品类编码).
            public var cateCode: String
            /// Identity document number.
            public var certNo: Sensitive
            /// Energy consumption grade.
            public var grade: String?
            /// Name (姓名).
            public var name: Sensitive
            /// Time of the operation.
            public var operationTime: String
            /// Name of the bank (银行机构名称).
            public var bankName: String?
            /// Bank subsidy.
            public var bankSubsidy: String?
            /// Platform subsidy.
            public var platSubsidy: String?
            /// Sales amount in yuan.
            public var sales: String
            /// Current status of the record (品类状态（0-已核销/1-已退回）).
            public var status: String
            /// Whether a marketing subsidy is allowed.
            public var subsidy: String
            /// Mobile phone number (手机号).
            public var tel: Sensitive
            /// Delivery district code.
            public var addCode: String
            /// Address.
            public var address: Sensitive
            /// Sales mode or channel (销售方式（0-线上/1-线下）).
            public var saleModels: String
            /// Brand (家电品牌).
            public var brand: String
            /// Area code of the activity.
            public var activityAddCode: String
            /// Unified social credit code.
            public var uniscid: String
            /// Selling company's name.
            public var corpName: String
            /// Serial number.
            public var serialNum: String

            public init(
                cateCode: String,
                certNo: Sensitive,
                grade: String? = nil,
                name: Sensitive,
                operationTime: String,
                bankName: String? = nil,
                bankSubsidy: String? = nil,
                platSubsidy: String? = nil,
                sales: String,
                status: String,
                subsidy: String,
                tel: Sensitive,
                addCode: String,
                address: Sensitive,
                saleModels: String,
                brand: String,
                activityAddCode: String,
                uniscid: String,
                corpName: String,
                serialNum: String
            ) {
                self.cateCode = cateCode
                self.certNo = certNo
                self.grade = grade
                self.name = name
                self.operationTime = operationTime
                self.bankName = bankName
                self.bankSubsidy = bankSubsidy
                self.platSubsidy = platSubsidy
                self.sales = sales
                self.status = status
                self.subsidy = subsidy
                self.tel = tel
                self.addCode = addCode
                self.address = address
                self.saleModels = saleModels
                self.brand = brand
                self.activityAddCode = activityAddCode
                self.uniscid = uniscid
                self.corpName = corpName
                self.serialNum = serialNum
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.cateCode = try member.required("cate_code")
                self.certNo = try member.required("cert_no")
                self.grade = try member.ifPresent("grade")
                self.name = try member.required("name")
                self.operationTime = try member.required("operation_time")
                self.bankName = try member.ifPresent("bank_name")
                self.bankSubsidy = try member.ifPresent("bank_subsidy")
                self.platSubsidy = try member.ifPresent("plat_subsidy")
                self.sales = try member.required("sales")
                self.status = try member.required("status")
                self.subsidy = try member.required("subsidy")
                self.tel = try member.required("tel")
                self.addCode = try member.required("add_code")
                self.address = try member.required("address")
                self.saleModels = try member.required("sale_models")
                self.brand = try member.required("brand")
                self.activityAddCode = try member.required("activity_add_code")
                self.uniscid = try member.required("uniscid")
                self.corpName = try member.required("corp_name")
                self.serialNum = try member.required("serial_num")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.cateCode, "cate_code")
                try members.encode(self.certNo, "cert_no")
                try members.encodeIfPresent(self.grade, "grade")
                try members.encode(self.name, "name")
                try members.encode(self.operationTime, "operation_time")
                try members.encodeIfPresent(self.bankName, "bank_name")
                try members.encodeIfPresent(self.bankSubsidy, "bank_subsidy")
                try members.encodeIfPresent(self.platSubsidy, "plat_subsidy")
                try members.encode(self.sales, "sales")
                try members.encode(self.status, "status")
                try members.encode(self.subsidy, "subsidy")
                try members.encode(self.tel, "tel")
                try members.encode(self.addCode, "add_code")
                try members.encode(self.address, "address")
                try members.encode(self.saleModels, "sale_models")
                try members.encode(self.brand, "brand")
                try members.encode(self.activityAddCode, "activity_add_code")
                try members.encode(self.uniscid, "uniscid")
                try members.encode(self.corpName, "corp_name")
                try members.encode(self.serialNum, "serial_num")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.RespCodeReply
}

extension V3.Gov.Subsidy.Zhejiang {
    /// `v3/gov/subsidy/zhejiang/qualifications`
    public var qualifications: Qualifications { Qualifications(path: path.appending("qualifications")) }

    /// `v3/gov/subsidy/zhejiang/qualifications`
    public struct Qualifications: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications {
    /// `v3/gov/subsidy/zhejiang/qualifications/alter`
    public var alter: Alter { Alter(path: path.appending("alter")) }

    /// `v3/gov/subsidy/zhejiang/qualifications/alter`
    public struct Alter: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Alter {
    /// Change a Zhejiang subsidy qualification (变更资格).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Category code (品类编码).
        public var cateCode: String
        /// Identity document number (证件号码).
        public var certNo: Sensitive
        /// Name (姓名).
        public var name: Sensitive
        /// Mobile phone number (手机号).
        public var tel: Sensitive
        /// Request serial number (请求流水号).
        public var reqSsn: String

        public init(
            cateCode: String,
            certNo: Sensitive,
            name: Sensitive,
            tel: Sensitive,
            reqSsn: String
        ) {
            self.cateCode = cateCode
            self.certNo = certNo
            self.name = name
            self.tel = tel
            self.reqSsn = reqSsn
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cateCode = try member.required("cate_code")
            self.certNo = try member.required("cert_no")
            self.name = try member.required("name")
            self.tel = try member.required("tel")
            self.reqSsn = try member.required("req_ssn")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cateCode, "cate_code")
            try members.encode(self.certNo, "cert_no")
            try members.encode(self.name, "name")
            try members.encode(self.tel, "tel")
            try members.encode(self.reqSsn, "req_ssn")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Response code (响应码).
        public var respCode: String
        /// Response description (响应描述).
        public var respDesc: String
        /// Authorization code (品类凭证码).
        public var authCode: String

        public init(
            respCode: String,
            respDesc: String,
            authCode: String
        ) {
            self.respCode = respCode
            self.respDesc = respDesc
            self.authCode = authCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.respCode = try member.required("resp_code")
            self.respDesc = try member.required("resp_desc")
            self.authCode = try member.required("auth_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.respCode, "resp_code")
            try members.encode(self.respDesc, "resp_desc")
            try members.encode(self.authCode, "auth_code")
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications {
    /// `v3/gov/subsidy/zhejiang/qualifications/claim`
    public var claim: Claim { Claim(path: path.appending("claim")) }

    /// `v3/gov/subsidy/zhejiang/qualifications/claim`
    public struct Claim: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Claim {
    /// Claim a Zhejiang subsidy qualification (领取资格).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Category code (品类编码).
        public var cateCode: String
        /// Identity document number (证件号码).
        public var certNo: Sensitive
        /// Name (姓名).
        public var name: Sensitive
        /// Mobile phone number (手机号).
        public var tel: Sensitive
        /// Type of certificate (证件类型).
        public var certType: PublicServices.CertType?
        /// Request serial number (请求流水号).
        public var reqSsn: String

        public init(
            cateCode: String,
            certNo: Sensitive,
            name: Sensitive,
            tel: Sensitive,
            certType: PublicServices.CertType? = nil,
            reqSsn: String
        ) {
            self.cateCode = cateCode
            self.certNo = certNo
            self.name = name
            self.tel = tel
            self.certType = certType
            self.reqSsn = reqSsn
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cateCode = try member.required("cate_code")
            self.certNo = try member.required("cert_no")
            self.name = try member.required("name")
            self.tel = try member.required("tel")
            self.certType = try member.ifPresent("cert_type")
            self.reqSsn = try member.required("req_ssn")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cateCode, "cate_code")
            try members.encode(self.certNo, "cert_no")
            try members.encode(self.name, "name")
            try members.encode(self.tel, "tel")
            try members.encodeIfPresent(self.certType, "cert_type")
            try members.encode(self.reqSsn, "req_ssn")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.RespCodeReply
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications {
    /// `v3/gov/subsidy/zhejiang/qualifications/query`
    public var query: Query { Query(path: path.appending("query")) }

    /// `v3/gov/subsidy/zhejiang/qualifications/query`
    public struct Query: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Query {
    /// Query Zhejiang subsidy qualifications (查询补贴资格).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Identity document number (证件号码).
        public var certNo: Sensitive
        /// Category code (品类编码).
        public var cateCode: String?
        /// Request serial number (请求流水号).
        public var reqSsn: String

        public init(
            certNo: Sensitive,
            cateCode: String? = nil,
            reqSsn: String
        ) {
            self.certNo = certNo
            self.cateCode = cateCode
            self.reqSsn = reqSsn
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.certNo = try member.required("cert_no")
            self.cateCode = try member.ifPresent("cate_code")
            self.reqSsn = try member.required("req_ssn")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.certNo, "cert_no")
            try members.encodeIfPresent(self.cateCode, "cate_code")
            try members.encode(self.reqSsn, "req_ssn")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Response code (响应码).
        public var respCode: String
        /// Response description (响应描述).
        public var respDesc: String
        /// List of results (资格信息).
        public var data: [Data]?

        public init(
            respCode: String,
            respDesc: String,
            data: [Data]? = nil
        ) {
            self.respCode = respCode
            self.respDesc = respDesc
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.respCode = try member.required("resp_code")
            self.respDesc = try member.required("resp_desc")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.respCode, "resp_code")
            try members.encode(self.respDesc, "resp_desc")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (资格信息).
        public struct Data: Codable, Hashable, Sendable {
            /// Category code (品类编码).
            public var cateCode: String
            /// Current status of the record (状态信息).
            public var status: String?
            /// Status code (状态编码).
            public var statusCode: StatusCode?

            public init(
                cateCode: String,
                status: String? = nil,
                statusCode: StatusCode? = nil
            ) {
                self.cateCode = cateCode
                self.status = status
                self.statusCode = statusCode
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.cateCode = try member.required("cate_code")
                self.status = try member.ifPresent("status")
                self.statusCode = try member.ifPresent("status_code")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.cateCode, "cate_code")
                try members.encodeIfPresent(self.status, "status")
                try members.encodeIfPresent(self.statusCode, "status_code")
            }

            /// Status code (状态编码).
            public struct StatusCode: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var value00: Self { Self(rawValue: "00") }
                public static var value01: Self { Self(rawValue: "01") }
                public static var value02: Self { Self(rawValue: "02") }
                public static var value03: Self { Self(rawValue: "03") }
                public static var value04: Self { Self(rawValue: "04") }
                public static var value05: Self { Self(rawValue: "05") }
                public static var value06: Self { Self(rawValue: "06") }
            }
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications {
    /// `v3/gov/subsidy/zhejiang/qualifications/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/gov/subsidy/zhejiang/qualifications/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Sync {
    /// Redeem a Zhejiang subsidy qualification (核销资格).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Request serial number (请求流水号).
        public var reqSsn: String?
        /// List of results (资格集合).
        public var data: [Data]?

        public init(
            reqSsn: String? = nil,
            data: [Data]? = nil
        ) {
            self.reqSsn = reqSsn
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.reqSsn = try member.ifPresent("req_ssn")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.reqSsn, "req_ssn")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (资格集合).
        public struct Data: Codable, Hashable, Sendable {
            /// Authorization code (品类凭证码).
            public var authCode: String
            /// Category code (品类编码).
            public var cateCode: String
            /// Identity document number (证件号码).
            public var certNo: Sensitive
            /// Energy consumption grade (能耗等级).
            public var grade: Grade?
            /// Name (姓名).
            public var name: Sensitive
            /// Time of the operation (交易完成或商品退回时间戳).
            public var operationTime: String
            /// Name of the bank (银行机构名称).
            public var bankName: String?
            /// Bank subsidy.
            public var bankSubsidy: String?
            /// Platform subsidy.
            public var platSubsidy: String?
            /// Sales amount in yuan (销售金额(单位元)).
            public var sales: String
            /// Current status of the record (品类状态).
            public var status: Status
            /// Whether a marketing subsidy is allowed.
            public var subsidy: String
            /// Mobile phone number (手机号).
            public var tel: Sensitive
            /// Delivery district code (区县编码).
            public var addCode: String
            /// Address (收货地址).
            public var address: String
            /// Sales mode or channel (销售方式(0-线上/1-线下)).
            public var saleModels: PublicServices.SaleModels
            /// Serial number (SN) (S/N码).
            public var snCode: String
            /// Unified social credit code.
            public var uniscid: String
            /// Selling company's name (销售企业名称).
            public var corpName: String
            /// Barcode of the goods (商品条码(13 位或 14 位)).
            public var barcode: String
            /// Name of the goods (商品名称).
            public var itemName: String
            /// Specification and model (规格型号).
            public var specModel: String
            /// Brand (家电品牌).
            public var brand: String
            /// Tracking number (物流单号(不超过 100 位)).
            public var logisticsNo: String?
            /// Time of delivery (签收时间).
            public var deliveryTime: String?
            /// Invoice number (发票号(不超过 100 位)).
            public var invoiceNo: String?
            /// Whether it is an AI product.
            public var isAiProduct: String
            /// PC type.
            public var pcType: String?
            /// Order number (商户订单号(不超过 50 位)).
            public var orderNo: String
            /// Original order number.
            public var originOrderNo: String?
            /// Area code of the activity.
            public var activityAddCode: String
            /// Device's first IMEI.
            public var imei1: String?
            /// Device's second IMEI (IMEI2).
            public var imei2: String?
            /// 3C serial number lock order number (3C SN 锁定解锁订单号).
            public var cccSNOrderNo: String?

            public init(
                authCode: String,
                cateCode: String,
                certNo: Sensitive,
                grade: Grade? = nil,
                name: Sensitive,
                operationTime: String,
                bankName: String? = nil,
                bankSubsidy: String? = nil,
                platSubsidy: String? = nil,
                sales: String,
                status: Status,
                subsidy: String,
                tel: Sensitive,
                addCode: String,
                address: String,
                saleModels: PublicServices.SaleModels,
                snCode: String,
                uniscid: String,
                corpName: String,
                barcode: String,
                itemName: String,
                specModel: String,
                brand: String,
                logisticsNo: String? = nil,
                deliveryTime: String? = nil,
                invoiceNo: String? = nil,
                isAiProduct: String,
                pcType: String? = nil,
                orderNo: String,
                originOrderNo: String? = nil,
                activityAddCode: String,
                imei1: String? = nil,
                imei2: String? = nil,
                cccSNOrderNo: String? = nil
            ) {
                self.authCode = authCode
                self.cateCode = cateCode
                self.certNo = certNo
                self.grade = grade
                self.name = name
                self.operationTime = operationTime
                self.bankName = bankName
                self.bankSubsidy = bankSubsidy
                self.platSubsidy = platSubsidy
                self.sales = sales
                self.status = status
                self.subsidy = subsidy
                self.tel = tel
                self.addCode = addCode
                self.address = address
                self.saleModels = saleModels
                self.snCode = snCode
                self.uniscid = uniscid
                self.corpName = corpName
                self.barcode = barcode
                self.itemName = itemName
                self.specModel = specModel
                self.brand = brand
                self.logisticsNo = logisticsNo
                self.deliveryTime = deliveryTime
                self.invoiceNo = invoiceNo
                self.isAiProduct = isAiProduct
                self.pcType = pcType
                self.orderNo = orderNo
                self.originOrderNo = originOrderNo
                self.activityAddCode = activityAddCode
                self.imei1 = imei1
                self.imei2 = imei2
                self.cccSNOrderNo = cccSNOrderNo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.authCode = try member.required("auth_code")
                self.cateCode = try member.required("cate_code")
                self.certNo = try member.required("cert_no")
                self.grade = try member.ifPresent("grade")
                self.name = try member.required("name")
                self.operationTime = try member.required("operation_time")
                self.bankName = try member.ifPresent("bank_name")
                self.bankSubsidy = try member.ifPresent("bank_subsidy")
                self.platSubsidy = try member.ifPresent("plat_subsidy")
                self.sales = try member.required("sales")
                self.status = try member.required("status")
                self.subsidy = try member.required("subsidy")
                self.tel = try member.required("tel")
                self.addCode = try member.required("add_code")
                self.address = try member.required("address")
                self.saleModels = try member.required("sale_models")
                self.snCode = try member.required("sn_code")
                self.uniscid = try member.required("uniscid")
                self.corpName = try member.required("corp_name")
                self.barcode = try member.required("barcode")
                self.itemName = try member.required("item_name")
                self.specModel = try member.required("spec_model")
                self.brand = try member.required("brand")
                self.logisticsNo = try member.ifPresent("logistics_no")
                self.deliveryTime = try member.ifPresent("delivery_time")
                self.invoiceNo = try member.ifPresent("invoice_no")
                self.isAiProduct = try member.required("is_ai_product")
                self.pcType = try member.ifPresent("pc_type")
                self.orderNo = try member.required("order_no")
                self.originOrderNo = try member.ifPresent("origin_order_no")
                self.activityAddCode = try member.required("activity_add_code")
                self.imei1 = try member.ifPresent("imei1")
                self.imei2 = try member.ifPresent("imei2")
                self.cccSNOrderNo = try member.ifPresent("ccc_sn_order_no")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.authCode, "auth_code")
                try members.encode(self.cateCode, "cate_code")
                try members.encode(self.certNo, "cert_no")
                try members.encodeIfPresent(self.grade, "grade")
                try members.encode(self.name, "name")
                try members.encode(self.operationTime, "operation_time")
                try members.encodeIfPresent(self.bankName, "bank_name")
                try members.encodeIfPresent(self.bankSubsidy, "bank_subsidy")
                try members.encodeIfPresent(self.platSubsidy, "plat_subsidy")
                try members.encode(self.sales, "sales")
                try members.encode(self.status, "status")
                try members.encode(self.subsidy, "subsidy")
                try members.encode(self.tel, "tel")
                try members.encode(self.addCode, "add_code")
                try members.encode(self.address, "address")
                try members.encode(self.saleModels, "sale_models")
                try members.encode(self.snCode, "sn_code")
                try members.encode(self.uniscid, "uniscid")
                try members.encode(self.corpName, "corp_name")
                try members.encode(self.barcode, "barcode")
                try members.encode(self.itemName, "item_name")
                try members.encode(self.specModel, "spec_model")
                try members.encode(self.brand, "brand")
                try members.encodeIfPresent(self.logisticsNo, "logistics_no")
                try members.encodeIfPresent(self.deliveryTime, "delivery_time")
                try members.encodeIfPresent(self.invoiceNo, "invoice_no")
                try members.encode(self.isAiProduct, "is_ai_product")
                try members.encodeIfPresent(self.pcType, "pc_type")
                try members.encode(self.orderNo, "order_no")
                try members.encodeIfPresent(self.originOrderNo, "origin_order_no")
                try members.encode(self.activityAddCode, "activity_add_code")
                try members.encodeIfPresent(self.imei1, "imei1")
                try members.encodeIfPresent(self.imei2, "imei2")
                try members.encodeIfPresent(self.cccSNOrderNo, "ccc_sn_order_no")
            }

            /// Energy consumption grade (能耗等级).
            public struct Grade: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var value一级: Self { Self(rawValue: "一级") }
                public static var value二级: Self { Self(rawValue: "二级") }
            }

            /// Current status of the record (品类状态).
            public struct Status: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var value0: Self { Self(rawValue: "0") }
                public static var value1: Self { Self(rawValue: "1") }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Response code (响应码).
        public var respCode: String
        /// Response description (响应描述).
        public var respDesc: String
        /// List of abnormal data (异常数据说明列表).
        public var errorData: [String]?

        public init(
            respCode: String,
            respDesc: String,
            errorData: [String]? = nil
        ) {
            self.respCode = respCode
            self.respDesc = respDesc
            self.errorData = errorData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.respCode = try member.required("resp_code")
            self.respDesc = try member.required("resp_desc")
            self.errorData = try member.ifPresent("error_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.respCode, "resp_code")
            try members.encode(self.respDesc, "resp_desc")
            try members.encodeIfPresent(self.errorData, "error_data")
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang {
    /// `v3/gov/subsidy/zhejiang/sncode`
    public var sncode: Sncode { Sncode(path: path.appending("sncode")) }

    /// `v3/gov/subsidy/zhejiang/sncode`
    public struct Sncode: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode {
    /// `v3/gov/subsidy/zhejiang/sncode/lock`
    public var lock: Lock { Lock(path: path.appending("lock")) }

    /// `v3/gov/subsidy/zhejiang/sncode/lock`
    public struct Lock: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Lock {
    /// Lock a Zhejiang subsidy SN code (sn码锁定).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Who initiated it (发起方).
        public var createUser: String
        /// Province (省份代码).
        public var province: String
        /// Manufacturer's unified social credit code (厂商统一 社会信用 代码).
        public var manufactCertCode: String?
        /// Serial number of the goods (商品 SN码).
        public var sn: String
        /// Barcode of the goods (商品条码).
        public var goodsBarCode: String
        /// Type of goods (商品品类).
        public var goodsType: String
        /// Name of the goods (商品名称).
        public var goodsName: String
        /// Goods model (商品型号).
        public var goodsModel: String?
        /// Device's first IMEI (IMEI_1 码).
        public var imei1: String?
        /// Device's second IMEI (IMEI_2 码).
        public var imei2: String?
        /// Transaction order number (交易订单号).
        public var transOrderid: String
        /// Order amount (订单金额).
        public var orderPrice: String
        /// Acquirer code (收单机构).
        public var acquireCode: String?
        /// Sales order number (销售订单号).
        public var sellOrderid: String
        /// City (市级区域代码).
        public var city: String?
        /// County or district code (区县区域代码).
        public var county: String?
        /// Whether it is an AI product (是否 AI 产品).
        public var isAiProduct: String?
        /// Time of the sale (销售时间).
        public var saleTime: String?
        /// Manufacturer information (厂商信息).
        public var mfrInfo: String?
        /// Brand (具体品牌).
        public var brand: String?
        /// Sales mode or channel (渠道类型).
        public var saleModels: String?
        /// Request serial number (请求流水号).
        public var reqSsn: String
        /// Time of the request (请求时间).
        public var reqTime: String

        public init(
            createUser: String,
            province: String,
            manufactCertCode: String? = nil,
            sn: String,
            goodsBarCode: String,
            goodsType: String,
            goodsName: String,
            goodsModel: String? = nil,
            imei1: String? = nil,
            imei2: String? = nil,
            transOrderid: String,
            orderPrice: String,
            acquireCode: String? = nil,
            sellOrderid: String,
            city: String? = nil,
            county: String? = nil,
            isAiProduct: String? = nil,
            saleTime: String? = nil,
            mfrInfo: String? = nil,
            brand: String? = nil,
            saleModels: String? = nil,
            reqSsn: String,
            reqTime: String
        ) {
            self.createUser = createUser
            self.province = province
            self.manufactCertCode = manufactCertCode
            self.sn = sn
            self.goodsBarCode = goodsBarCode
            self.goodsType = goodsType
            self.goodsName = goodsName
            self.goodsModel = goodsModel
            self.imei1 = imei1
            self.imei2 = imei2
            self.transOrderid = transOrderid
            self.orderPrice = orderPrice
            self.acquireCode = acquireCode
            self.sellOrderid = sellOrderid
            self.city = city
            self.county = county
            self.isAiProduct = isAiProduct
            self.saleTime = saleTime
            self.mfrInfo = mfrInfo
            self.brand = brand
            self.saleModels = saleModels
            self.reqSsn = reqSsn
            self.reqTime = reqTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.createUser = try member.required("create_user")
            self.province = try member.required("province")
            self.manufactCertCode = try member.ifPresent("manufact_cert_code")
            self.sn = try member.required("sn")
            self.goodsBarCode = try member.required("goods_bar_code")
            self.goodsType = try member.required("goods_type")
            self.goodsName = try member.required("goods_name")
            self.goodsModel = try member.ifPresent("goods_model")
            self.imei1 = try member.ifPresent("imei1")
            self.imei2 = try member.ifPresent("imei2")
            self.transOrderid = try member.required("trans_orderid")
            self.orderPrice = try member.required("order_price")
            self.acquireCode = try member.ifPresent("acquire_code")
            self.sellOrderid = try member.required("sell_orderid")
            self.city = try member.ifPresent("city")
            self.county = try member.ifPresent("county")
            self.isAiProduct = try member.ifPresent("is_ai_product")
            self.saleTime = try member.ifPresent("sale_time")
            self.mfrInfo = try member.ifPresent("mfr_info")
            self.brand = try member.ifPresent("brand")
            self.saleModels = try member.ifPresent("sale_models")
            self.reqSsn = try member.required("req_ssn")
            self.reqTime = try member.required("req_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.createUser, "create_user")
            try members.encode(self.province, "province")
            try members.encodeIfPresent(self.manufactCertCode, "manufact_cert_code")
            try members.encode(self.sn, "sn")
            try members.encode(self.goodsBarCode, "goods_bar_code")
            try members.encode(self.goodsType, "goods_type")
            try members.encode(self.goodsName, "goods_name")
            try members.encodeIfPresent(self.goodsModel, "goods_model")
            try members.encodeIfPresent(self.imei1, "imei1")
            try members.encodeIfPresent(self.imei2, "imei2")
            try members.encode(self.transOrderid, "trans_orderid")
            try members.encode(self.orderPrice, "order_price")
            try members.encodeIfPresent(self.acquireCode, "acquire_code")
            try members.encode(self.sellOrderid, "sell_orderid")
            try members.encodeIfPresent(self.city, "city")
            try members.encodeIfPresent(self.county, "county")
            try members.encodeIfPresent(self.isAiProduct, "is_ai_product")
            try members.encodeIfPresent(self.saleTime, "sale_time")
            try members.encodeIfPresent(self.mfrInfo, "mfr_info")
            try members.encodeIfPresent(self.brand, "brand")
            try members.encodeIfPresent(self.saleModels, "sale_models")
            try members.encode(self.reqSsn, "req_ssn")
            try members.encode(self.reqTime, "req_time")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Response code (响应码).
        public var respCode: String
        /// Response description (响应描述).
        public var respDesc: String
        /// Device's first IMEI (IMEI_1 码).
        public var imei1: String?
        /// Device's second IMEI (IMEI_2 码).
        public var imei2: String?

        public init(
            respCode: String,
            respDesc: String,
            imei1: String? = nil,
            imei2: String? = nil
        ) {
            self.respCode = respCode
            self.respDesc = respDesc
            self.imei1 = imei1
            self.imei2 = imei2
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.respCode = try member.required("resp_code")
            self.respDesc = try member.required("resp_desc")
            self.imei1 = try member.ifPresent("imei1")
            self.imei2 = try member.ifPresent("imei2")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.respCode, "resp_code")
            try members.encode(self.respDesc, "resp_desc")
            try members.encodeIfPresent(self.imei1, "imei1")
            try members.encodeIfPresent(self.imei2, "imei2")
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode {
    /// `v3/gov/subsidy/zhejiang/sncode/query`
    public var query: Query { Query(path: path.appending("query")) }

    /// `v3/gov/subsidy/zhejiang/sncode/query`
    public struct Query: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Query {
    /// Query the sales status of a Zhejiang SN code (sn码销售状态查询).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Serial number of the goods (商品SN码).
        public var sn: String
        /// Province (省份代码).
        public var province: String
        /// Manufacturer's unified social credit code (厂商统一社会信 用代码).
        public var manufactCertCode: String?
        /// Type of goods (商品品类).
        public var goodsType: String
        /// Barcode of the goods (商品条码).
        public var goodsBarCode: String
        /// Device's first IMEI (IMEI_1 码).
        public var imei1: String?
        /// Device's second IMEI (IMEI_2 码).
        public var imei2: String?
        /// Sales channel type (渠道类型).
        public var salesModels: String?
        /// Request serial number (请求流水号).
        public var reqSsn: String
        /// Time of the request (请求时间).
        public var reqTime: String

        public init(
            sn: String,
            province: String,
            manufactCertCode: String? = nil,
            goodsType: String,
            goodsBarCode: String,
            imei1: String? = nil,
            imei2: String? = nil,
            salesModels: String? = nil,
            reqSsn: String,
            reqTime: String
        ) {
            self.sn = sn
            self.province = province
            self.manufactCertCode = manufactCertCode
            self.goodsType = goodsType
            self.goodsBarCode = goodsBarCode
            self.imei1 = imei1
            self.imei2 = imei2
            self.salesModels = salesModels
            self.reqSsn = reqSsn
            self.reqTime = reqTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.sn = try member.required("sn")
            self.province = try member.required("province")
            self.manufactCertCode = try member.ifPresent("manufact_cert_code")
            self.goodsType = try member.required("goods_type")
            self.goodsBarCode = try member.required("goods_bar_code")
            self.imei1 = try member.ifPresent("imei1")
            self.imei2 = try member.ifPresent("imei2")
            self.salesModels = try member.ifPresent("sales_models")
            self.reqSsn = try member.required("req_ssn")
            self.reqTime = try member.required("req_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.sn, "sn")
            try members.encode(self.province, "province")
            try members.encodeIfPresent(self.manufactCertCode, "manufact_cert_code")
            try members.encode(self.goodsType, "goods_type")
            try members.encode(self.goodsBarCode, "goods_bar_code")
            try members.encodeIfPresent(self.imei1, "imei1")
            try members.encodeIfPresent(self.imei2, "imei2")
            try members.encodeIfPresent(self.salesModels, "sales_models")
            try members.encode(self.reqSsn, "req_ssn")
            try members.encode(self.reqTime, "req_time")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Response code (响应码).
        public var respCode: String
        /// Response description (响应描述).
        public var respDesc: String
        /// Serial number of the goods (商品SN码).
        public var sn: String?
        /// Province (省份代码).
        public var province: String?
        /// Sales state (售卖状态).
        public var sellState: SellState?

        public init(
            respCode: String,
            respDesc: String,
            sn: String? = nil,
            province: String? = nil,
            sellState: SellState? = nil
        ) {
            self.respCode = respCode
            self.respDesc = respDesc
            self.sn = sn
            self.province = province
            self.sellState = sellState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.respCode = try member.required("resp_code")
            self.respDesc = try member.required("resp_desc")
            self.sn = try member.ifPresent("sn")
            self.province = try member.ifPresent("province")
            self.sellState = try member.ifPresent("sell_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.respCode, "resp_code")
            try members.encode(self.respDesc, "resp_desc")
            try members.encodeIfPresent(self.sn, "sn")
            try members.encodeIfPresent(self.province, "province")
            try members.encodeIfPresent(self.sellState, "sell_state")
        }

        /// Sales state (售卖状态).
        public struct SellState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var u0022: Self { Self(rawValue: "U0022") }
            public static var u0023: Self { Self(rawValue: "U0023") }
            public static var u0024: Self { Self(rawValue: "U0024") }
            public static var u9999: Self { Self(rawValue: "U9999") }
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode {
    /// `v3/gov/subsidy/zhejiang/sncode/unlock`
    public var unlock: Unlock { Unlock(path: path.appending("unlock")) }

    /// `v3/gov/subsidy/zhejiang/sncode/unlock`
    public struct Unlock: Endpoint {
        public let path: Path
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Unlock {
    /// Unlock a Zhejiang subsidy SN code (sn码解锁).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Request serial number (请求流水号).
        public var reqSsn: String
        /// Time of the request (请求时间).
        public var reqTime: String
        /// Who initiated it (发起方).
        public var createUser: String
        /// Province (省份代码).
        public var province: String
        /// Manufacturer's unified social credit code (厂商统一 社会信用 代码).
        public var manufactCertCode: String?
        /// Serial number of the goods (商品 SN码).
        public var sn: String
        /// Barcode of the goods (商品条码).
        public var goodsBarCode: String
        /// Type of goods (商品品类).
        public var goodsType: String
        /// Name of the goods (商品名称).
        public var goodsName: String
        /// Goods model (商品型号).
        public var goodsModel: String?
        /// Device's first IMEI (IMEI_1 码).
        public var imei1: String?
        /// Device's second IMEI (IMEI_2 码).
        public var imei2: String?
        /// Transaction order number (交易订单 号).
        public var transOrderid: String
        /// Original payment order number (原支付订 单号).
        public var oriPayOrderid: String
        /// Order amount (订单金额).
        public var orderPrice: String
        /// Acquirer code (收单机构).
        public var acquireCode: String?
        /// Sales order number (销售订单 号).
        public var sellOrderid: String
        /// City (市级区域 代码).
        public var city: String?
        /// County or district code (区县区域代码).
        public var county: String?
        /// Whether it is an AI product (是否 AI 产 品).
        public var isAiProduct: String?
        /// Time of the sale (销售时间).
        public var saleTime: String?
        /// Manufacturer information (厂商信息).
        public var mfrInfo: String?
        /// Brand (具体品牌).
        public var brand: String?
        /// Sales channel type (渠道类型).
        public var salesModels: String?

        public init(
            reqSsn: String,
            reqTime: String,
            createUser: String,
            province: String,
            manufactCertCode: String? = nil,
            sn: String,
            goodsBarCode: String,
            goodsType: String,
            goodsName: String,
            goodsModel: String? = nil,
            imei1: String? = nil,
            imei2: String? = nil,
            transOrderid: String,
            oriPayOrderid: String,
            orderPrice: String,
            acquireCode: String? = nil,
            sellOrderid: String,
            city: String? = nil,
            county: String? = nil,
            isAiProduct: String? = nil,
            saleTime: String? = nil,
            mfrInfo: String? = nil,
            brand: String? = nil,
            salesModels: String? = nil
        ) {
            self.reqSsn = reqSsn
            self.reqTime = reqTime
            self.createUser = createUser
            self.province = province
            self.manufactCertCode = manufactCertCode
            self.sn = sn
            self.goodsBarCode = goodsBarCode
            self.goodsType = goodsType
            self.goodsName = goodsName
            self.goodsModel = goodsModel
            self.imei1 = imei1
            self.imei2 = imei2
            self.transOrderid = transOrderid
            self.oriPayOrderid = oriPayOrderid
            self.orderPrice = orderPrice
            self.acquireCode = acquireCode
            self.sellOrderid = sellOrderid
            self.city = city
            self.county = county
            self.isAiProduct = isAiProduct
            self.saleTime = saleTime
            self.mfrInfo = mfrInfo
            self.brand = brand
            self.salesModels = salesModels
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.reqSsn = try member.required("req_ssn")
            self.reqTime = try member.required("req_time")
            self.createUser = try member.required("create_user")
            self.province = try member.required("province")
            self.manufactCertCode = try member.ifPresent("manufact_cert_code")
            self.sn = try member.required("sn")
            self.goodsBarCode = try member.required("goods_bar_code")
            self.goodsType = try member.required("goods_type")
            self.goodsName = try member.required("goods_name")
            self.goodsModel = try member.ifPresent("goods_model")
            self.imei1 = try member.ifPresent("imei1")
            self.imei2 = try member.ifPresent("imei2")
            self.transOrderid = try member.required("trans_orderid")
            self.oriPayOrderid = try member.required("ori_pay_orderid")
            self.orderPrice = try member.required("order_price")
            self.acquireCode = try member.ifPresent("acquire_code")
            self.sellOrderid = try member.required("sell_orderid")
            self.city = try member.ifPresent("city")
            self.county = try member.ifPresent("county")
            self.isAiProduct = try member.ifPresent("is_ai_product")
            self.saleTime = try member.ifPresent("sale_time")
            self.mfrInfo = try member.ifPresent("mfr_info")
            self.brand = try member.ifPresent("brand")
            self.salesModels = try member.ifPresent("sales_models")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.reqSsn, "req_ssn")
            try members.encode(self.reqTime, "req_time")
            try members.encode(self.createUser, "create_user")
            try members.encode(self.province, "province")
            try members.encodeIfPresent(self.manufactCertCode, "manufact_cert_code")
            try members.encode(self.sn, "sn")
            try members.encode(self.goodsBarCode, "goods_bar_code")
            try members.encode(self.goodsType, "goods_type")
            try members.encode(self.goodsName, "goods_name")
            try members.encodeIfPresent(self.goodsModel, "goods_model")
            try members.encodeIfPresent(self.imei1, "imei1")
            try members.encodeIfPresent(self.imei2, "imei2")
            try members.encode(self.transOrderid, "trans_orderid")
            try members.encode(self.oriPayOrderid, "ori_pay_orderid")
            try members.encode(self.orderPrice, "order_price")
            try members.encodeIfPresent(self.acquireCode, "acquire_code")
            try members.encode(self.sellOrderid, "sell_orderid")
            try members.encodeIfPresent(self.city, "city")
            try members.encodeIfPresent(self.county, "county")
            try members.encodeIfPresent(self.isAiProduct, "is_ai_product")
            try members.encodeIfPresent(self.saleTime, "sale_time")
            try members.encodeIfPresent(self.mfrInfo, "mfr_info")
            try members.encodeIfPresent(self.brand, "brand")
            try members.encodeIfPresent(self.salesModels, "sales_models")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.RespCodeReply
}
