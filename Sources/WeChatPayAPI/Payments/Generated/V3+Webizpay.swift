// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/webizpay`
    public var webizpay: Webizpay { Webizpay(path: path.appending("webizpay")) }

    /// `v3/webizpay`
    public struct Webizpay: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay {
    /// `v3/webizpay/avail-mch-ranges`
    public var availMchRanges: AvailMchRanges { AvailMchRanges(path: path.appending("avail-mch-ranges")) }

    /// `v3/webizpay/avail-mch-ranges`
    public struct AvailMchRanges: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.AvailMchRanges {
    /// Create an available merchant range (创建可用商户范围).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Type of merchant identifier (商户标识类型).
        public var identifierType: Payments.IdentifierType

        public init(
            spMchid: String,
            identifierType: Payments.IdentifierType
        ) {
            self.spMchid = spMchid
            self.identifierType = identifierType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.identifierType = try member.required("identifier_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.identifierType, "identifier_type")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.RangeReply
}

extension V3.Webizpay.AvailMchRanges {
    /// List available merchant ranges (查询可用商户范围列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
    public func get(spMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// List of usable merchant ranges (可用商户范围列表).
        public var rangeList: [RangeList]

        public init(
            spMchid: String,
            rangeList: [RangeList]
        ) {
            self.spMchid = spMchid
            self.rangeList = rangeList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.rangeList = try member.required("range_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.rangeList, "range_list")
        }

        /// List of usable merchant ranges (可用商户范围列表).
        public struct RangeList: Codable, Hashable, Sendable {
            /// Usable merchant range ID (可用商户范围id).
            public var rangeID: String?
            /// Type of merchant identifier (商户标识类型).
            public var identifierType: Payments.IdentifierType?

            public init(
                rangeID: String? = nil,
                identifierType: Payments.IdentifierType? = nil
            ) {
                self.rangeID = rangeID
                self.identifierType = identifierType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.rangeID = try member.ifPresent("range_id")
                self.identifierType = try member.ifPresent("identifier_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.rangeID, "range_id")
                try members.encodeIfPresent(self.identifierType, "identifier_type")
            }
        }
    }
}

extension V3.Webizpay.AvailMchRanges {
    /// `v3/webizpay/avail-mch-ranges/{range_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> RangeID {
        RangeID(path: path.appending(value: String(value), named: "range_id"))
    }

    /// `v3/webizpay/avail-mch-ranges/{range_id}`
    public struct RangeID: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.AvailMchRanges.RangeID {
    /// `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    public var merchantIdentifiers: MerchantIdentifiers { MerchantIdentifiers(path: path.appending("merchant-identifiers")) }

    /// `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    public struct MerchantIdentifiers: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.AvailMchRanges.RangeID.MerchantIdentifiers {
    /// Add merchant identifiers to an available merchant range (添加商户标识).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Value identifying the merchant (商户标识值).
        public var merchantIdentifier: String

        public init(
            spMchid: String,
            merchantIdentifier: String
        ) {
            self.spMchid = spMchid
            self.merchantIdentifier = merchantIdentifier
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.merchantIdentifier = try member.required("merchant_identifier")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.merchantIdentifier, "merchant_identifier")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.RangeReply
}

extension V3.Webizpay.AvailMchRanges.RangeID.MerchantIdentifiers {
    /// List merchant identifiers in an available merchant range (查询商户标识列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商商户号).
    ///   - offset: Offset or page to start from (分页开始位置).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
    public func get(spMchid: String, offset: Int, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Offset or page to start from (分页开始位置).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// Quantity (实际返回数量).
        public var count: Int
        /// Total number (总数量).
        public var totalCount: Int
        /// List of results (商户标识列表).
        public var data: [String]

        public init(
            offset: Int,
            limit: Int,
            count: Int,
            totalCount: Int,
            data: [String]
        ) {
            self.offset = offset
            self.limit = limit
            self.count = count
            self.totalCount = totalCount
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.count = try member.required("count")
            self.totalCount = try member.required("total_count")
            self.data = try member.required("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.count, "count")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.data, "data")
        }
    }
}

extension V3.Webizpay.AvailMchRanges.RangeID.MerchantIdentifiers {
    /// `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> MerchantIdentifier {
        MerchantIdentifier(path: path.appending(value: String(value), named: "merchant_identifier"))
    }

    /// `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
    public struct MerchantIdentifier: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.AvailMchRanges.RangeID.MerchantIdentifiers.MerchantIdentifier {
    /// Delete a merchant identifier from an available merchant range (删除商户标识).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
    @discardableResult
    public func delete(_ body: DeleteBody) async throws -> DeleteReply {
        try await path.call(.delete, body)
    }

    /// What ``delete`` sends.
    public struct DeleteBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String

        public init(
            spMchid: String
        ) {
            self.spMchid = spMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
        }
    }

    /// What ``delete`` answers.
    public typealias DeleteReply = Payments.RangeReply
}

extension V3.Webizpay {
    /// `v3/webizpay/bill`
    public var bill: Bill { Bill(path: path.appending("bill")) }

    /// `v3/webizpay/bill`
    public struct Bill: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Bill {
    /// `v3/webizpay/bill/proof`
    public var proof: Proof { Proof(path: path.appending("proof")) }

    /// `v3/webizpay/bill/proof`
    public struct Proof: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Bill.Proof {
    /// Apply for an enterprise payment funding proof (申请企业支付出资凭证).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Start date (起始日期).
        public var startDate: String
        /// End date (结束日期).
        public var endDate: String
        /// Merchant entity's name (商户主体名称).
        public var entityName: String?
        /// Merchant's own operation number (商户操作流水号).
        public var outOperationID: String

        public init(
            spMchid: String,
            subMchid: String,
            startDate: String,
            endDate: String,
            entityName: String? = nil,
            outOperationID: String
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.startDate = startDate
            self.endDate = endDate
            self.entityName = entityName
            self.outOperationID = outOperationID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.startDate = try member.required("start_date")
            self.endDate = try member.required("end_date")
            self.entityName = try member.ifPresent("entity_name")
            self.outOperationID = try member.required("out_operation_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.startDate, "start_date")
            try members.encode(self.endDate, "end_date")
            try members.encodeIfPresent(self.entityName, "entity_name")
            try members.encode(self.outOperationID, "out_operation_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Merchant's own operation number (商户操作流水号).
        public var outOperationID: String
        /// WeChat Pay operation number (微信支付操作流水号).
        public var operationID: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Start date (起始日期).
        public var startDate: String
        /// End date (结束日期).
        public var endDate: String
        /// Merchant entity's name (商户主体名称).
        public var entityName: String
        /// Application number of the funding proof (出资凭证申请单单号).
        public var proofID: String
        /// Download URL (凭证下载地址).
        public var downloadURL: String
        /// Time of creation (凭证申请创建时间).
        public var createTime: String
        /// Time the voucher's state was updated (凭证状态更新时间).
        public var updatedTime: String

        public init(
            spMchid: String,
            outOperationID: String,
            operationID: String,
            subMchid: String,
            startDate: String,
            endDate: String,
            entityName: String,
            proofID: String,
            downloadURL: String,
            createTime: String,
            updatedTime: String
        ) {
            self.spMchid = spMchid
            self.outOperationID = outOperationID
            self.operationID = operationID
            self.subMchid = subMchid
            self.startDate = startDate
            self.endDate = endDate
            self.entityName = entityName
            self.proofID = proofID
            self.downloadURL = downloadURL
            self.createTime = createTime
            self.updatedTime = updatedTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.outOperationID = try member.required("out_operation_id")
            self.operationID = try member.required("operation_id")
            self.subMchid = try member.required("sub_mchid")
            self.startDate = try member.required("start_date")
            self.endDate = try member.required("end_date")
            self.entityName = try member.required("entity_name")
            self.proofID = try member.required("proof_id")
            self.downloadURL = try member.required("download_url")
            self.createTime = try member.required("create_time")
            self.updatedTime = try member.required("updated_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.outOperationID, "out_operation_id")
            try members.encode(self.operationID, "operation_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.startDate, "start_date")
            try members.encode(self.endDate, "end_date")
            try members.encode(self.entityName, "entity_name")
            try members.encode(self.proofID, "proof_id")
            try members.encode(self.downloadURL, "download_url")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updatedTime, "updated_time")
        }
    }
}

extension V3.Webizpay.Bill {
    /// `v3/webizpay/bill/trade-bill`
    public var tradeBill: TradeBill { TradeBill(path: path.appending("trade-bill")) }

    /// `v3/webizpay/bill/trade-bill`
    public struct TradeBill: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Bill.TradeBill {
    /// Apply for an enterprise payment trade bill (申请企业支付业务账单).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Date (账单日期).
        public var date: String
        /// Type (账单类型).
        public var type: Payments.TradeBillType

        public init(
            spMchid: String,
            subMchid: String,
            date: String,
            type: Payments.TradeBillType
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.date = date
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.date = try member.required("date")
            self.type = try member.required("type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.date, "date")
            try members.encode(self.type, "type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Date (账单日期).
        public var date: String
        /// Type (账单类型).
        public var type: Payments.TradeBillType
        /// Download URL (账单下载地址).
        public var downloadURL: String

        public init(
            spMchid: String,
            subMchid: String,
            date: String,
            type: Payments.TradeBillType,
            downloadURL: String
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.date = date
            self.type = type
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.date = try member.required("date")
            self.type = try member.required("type")
            self.downloadURL = try member.required("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.date, "date")
            try members.encode(self.type, "type")
            try members.encode(self.downloadURL, "download_url")
        }
    }
}

extension V3.Webizpay {
    /// `v3/webizpay/employees`
    public var employees: Employees { Employees(path: path.appending("employees")) }

    /// `v3/webizpay/employees`
    public struct Employees: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Employees {
    /// `v3/webizpay/employees/{employee_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> EmployeeID {
        EmployeeID(path: path.appending(value: String(value), named: "employee_id"))
    }

    /// `v3/webizpay/employees/{employee_id}`
    public struct EmployeeID: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Employees.EmployeeID {
    /// `v3/webizpay/employees/{employee_id}/quota-cards`
    public var quotaCards: QuotaCards { QuotaCards(path: path.appending("quota-cards")) }

    /// `v3/webizpay/employees/{employee_id}/quota-cards`
    public struct QuotaCards: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Employees.EmployeeID.QuotaCards {
    /// Issue an enterprise payment quota card to an employee (下发企业支付额度卡).
    ///
    /// After an unknown outcome, `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Card template ID (企业支付卡模板ID).
        public var cardTemplateID: String
        /// Amount in fen (卡片总金额).
        public var amount: Int
        /// Name of or on the card (卡片名称).
        public var cardName: String
        /// Merchant's own card number (商户卡号).
        public var outCardNo: String
        /// Time the card's validity ends (卡片有效期).
        public var effectiveEndTime: String
        /// Remark on the card (卡片备注).
        public var cardRemark: String?
        /// Usable merchant range ID (可用商户范围ID).
        public var availMchRangeID: String?

        public init(
            spMchid: String,
            subMchid: String,
            cardTemplateID: String,
            amount: Int,
            cardName: String,
            outCardNo: String,
            effectiveEndTime: String,
            cardRemark: String? = nil,
            availMchRangeID: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.cardTemplateID = cardTemplateID
            self.amount = amount
            self.cardName = cardName
            self.outCardNo = outCardNo
            self.effectiveEndTime = effectiveEndTime
            self.cardRemark = cardRemark
            self.availMchRangeID = availMchRangeID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.cardTemplateID = try member.required("card_template_id")
            self.amount = try member.required("amount")
            self.cardName = try member.required("card_name")
            self.outCardNo = try member.required("out_card_no")
            self.effectiveEndTime = try member.required("effective_end_time")
            self.cardRemark = try member.ifPresent("card_remark")
            self.availMchRangeID = try member.ifPresent("avail_mch_range_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.cardTemplateID, "card_template_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.cardName, "card_name")
            try members.encode(self.outCardNo, "out_card_no")
            try members.encode(self.effectiveEndTime, "effective_end_time")
            try members.encodeIfPresent(self.cardRemark, "card_remark")
            try members.encodeIfPresent(self.availMchRangeID, "avail_mch_range_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Merchant's own card number (商户卡号).
        public var outCardNo: String
        /// WeChat employee authorization ID (微信授权关系ID).
        public var employeeID: String
        /// Card number (企业支付额度卡卡号).
        public var cardNo: String
        /// Time the card takes effect (卡片生效时间).
        public var effectiveBeginTime: String
        /// Time the card's validity ends (卡片有效期).
        public var effectiveEndTime: String

        public init(
            spMchid: String,
            subMchid: String,
            outCardNo: String,
            employeeID: String,
            cardNo: String,
            effectiveBeginTime: String,
            effectiveEndTime: String
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.outCardNo = outCardNo
            self.employeeID = employeeID
            self.cardNo = cardNo
            self.effectiveBeginTime = effectiveBeginTime
            self.effectiveEndTime = effectiveEndTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.outCardNo = try member.required("out_card_no")
            self.employeeID = try member.required("employee_id")
            self.cardNo = try member.required("card_no")
            self.effectiveBeginTime = try member.required("effective_begin_time")
            self.effectiveEndTime = try member.required("effective_end_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outCardNo, "out_card_no")
            try members.encode(self.employeeID, "employee_id")
            try members.encode(self.cardNo, "card_no")
            try members.encode(self.effectiveBeginTime, "effective_begin_time")
            try members.encode(self.effectiveEndTime, "effective_end_time")
        }
    }
}

extension V3.Webizpay.Employees.EmployeeID.QuotaCards {
    /// `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CardNo {
        CardNo(path: path.appending(value: String(value), named: "card_no"))
    }

    /// `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
    public struct CardNo: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Employees.EmployeeID.QuotaCards.CardNo {
    /// Query an employee's quota card by card_no (查询企业支付额度卡信息).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商商户号).
    ///   - subMchid: Sub-merchant's merchant number (出资子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507119)
    public func get(spMchid: String, subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Payments.Employee
}

extension V3.Webizpay.Employees.EmployeeID.QuotaCards.CardNo {
    /// `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Employees.EmployeeID.QuotaCards.CardNo.Cancel {
    /// Cancel an employee's enterprise payment quota card (作废员工企业支付额度卡).
    ///
    /// After an unknown outcome, `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Reason (作废原因).
        public var reason: String

        public init(
            spMchid: String,
            subMchid: String,
            reason: String
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.reason, "reason")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// WeChat employee authorization ID (微信授权关系ID).
        public var employeeID: String
        /// Card number (企业支付额度卡卡号).
        public var cardNo: String
        /// State of the card (卡片状态).
        public var cardState: Payments.CardState
        /// Time the card was disabled (卡片失效时间).
        public var cardDisabledTime: String?

        public init(
            spMchid: String,
            subMchid: String,
            employeeID: String,
            cardNo: String,
            cardState: Payments.CardState,
            cardDisabledTime: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.employeeID = employeeID
            self.cardNo = cardNo
            self.cardState = cardState
            self.cardDisabledTime = cardDisabledTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.employeeID = try member.required("employee_id")
            self.cardNo = try member.required("card_no")
            self.cardState = try member.required("card_state")
            self.cardDisabledTime = try member.ifPresent("card_disabled_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.employeeID, "employee_id")
            try members.encode(self.cardNo, "card_no")
            try members.encode(self.cardState, "card_state")
            try members.encodeIfPresent(self.cardDisabledTime, "card_disabled_time")
        }
    }
}

extension V3.Webizpay.Employees.EmployeeID.QuotaCards.CardNo {
    /// `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
    public var paymentUrl: PaymentURL { PaymentURL(path: path.appending("payment-url")) }

    /// `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
    public struct PaymentURL: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Employees.EmployeeID.QuotaCards.CardNo.PaymentURL {
    /// Get the payment URL of a quota card (获取指定额度卡支付链接).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商商户号).
    ///   - subMchid: Sub-merchant's merchant number (出资子商户号).
    ///   - applicationType: Type of application (拉起付款码页面的企业应用类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
    public func get(spMchid: String, subMchid: String, applicationType: Payments.ApplicationType) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid, "sub_mchid": subMchid, "application_type": applicationType.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// WeChat employee authorization ID (微信授权关系ID).
        public var employeeID: String
        /// Card number (企业支付额度卡卡号).
        public var cardNo: String
        /// Time of expiry (链接失效时间).
        public var expireTime: String
        /// Link to jump to (跳转链接).
        public var paymentURL: String
        /// Type of application (拉起付款码页面的企业应用类型).
        public var applicationType: Payments.ApplicationType?
        /// Mini program query parameters (小程序查询参数).
        public var mpQuery: String?
        /// Mini program business type (小程序业务类型).
        public var mpBusinessType: String?

        public init(
            spMchid: String,
            subMchid: String,
            employeeID: String,
            cardNo: String,
            expireTime: String,
            paymentURL: String,
            applicationType: Payments.ApplicationType? = nil,
            mpQuery: String? = nil,
            mpBusinessType: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.employeeID = employeeID
            self.cardNo = cardNo
            self.expireTime = expireTime
            self.paymentURL = paymentURL
            self.applicationType = applicationType
            self.mpQuery = mpQuery
            self.mpBusinessType = mpBusinessType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.employeeID = try member.required("employee_id")
            self.cardNo = try member.required("card_no")
            self.expireTime = try member.required("expire_time")
            self.paymentURL = try member.required("payment_url")
            self.applicationType = try member.ifPresent("application_type")
            self.mpQuery = try member.ifPresent("mp_query")
            self.mpBusinessType = try member.ifPresent("mp_business_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.employeeID, "employee_id")
            try members.encode(self.cardNo, "card_no")
            try members.encode(self.expireTime, "expire_time")
            try members.encode(self.paymentURL, "payment_url")
            try members.encodeIfPresent(self.applicationType, "application_type")
            try members.encodeIfPresent(self.mpQuery, "mp_query")
            try members.encodeIfPresent(self.mpBusinessType, "mp_business_type")
        }
    }
}

extension V3.Webizpay.Employees.EmployeeID {
    /// `v3/webizpay/employees/{employee_id}/revoke`
    public var revoke: Revoke { Revoke(path: path.appending("revoke")) }

    /// `v3/webizpay/employees/{employee_id}/revoke`
    public struct Revoke: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Employees.EmployeeID.Revoke {
    /// Revoke an employee's enterprise payment authorization (发起解除员工企业支付授权).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Payments.CloseRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// User or employee ID (商户企业员工ID).
        public var userID: String
        /// State of the authorization (员工企业支付权限状态).
        public var authorizationState: AuthorizationState
        /// Time the authorization was revoked (员工企业支付失效时间).
        public var authorizationRevokedTime: String
        /// Reason (作废原因).
        public var reason: String

        public init(
            spMchid: String,
            subMchid: String,
            userID: String,
            authorizationState: AuthorizationState,
            authorizationRevokedTime: String,
            reason: String
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.userID = userID
            self.authorizationState = authorizationState
            self.authorizationRevokedTime = authorizationRevokedTime
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.userID = try member.required("user_id")
            self.authorizationState = try member.required("authorization_state")
            self.authorizationRevokedTime = try member.required("authorization_revoked_time")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.userID, "user_id")
            try members.encode(self.authorizationState, "authorization_state")
            try members.encode(self.authorizationRevokedTime, "authorization_revoked_time")
            try members.encode(self.reason, "reason")
        }

        /// State of the authorization (员工企业支付权限状态).
        public struct AuthorizationState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var revoked: Self { Self(rawValue: "REVOKED") }
            public static var authorized: Self { Self(rawValue: "AUTHORIZED") }
        }
    }
}

extension V3.Webizpay.Employees.EmployeeID {
    /// `v3/webizpay/employees/{employee_id}/out-quota-cards`
    public var outQuotaCards: OutQuotaCards { OutQuotaCards(path: path.appending("out-quota-cards")) }

    /// `v3/webizpay/employees/{employee_id}/out-quota-cards`
    public struct OutQuotaCards: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Employees.EmployeeID.OutQuotaCards {
    /// `v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutCardNo {
        OutCardNo(path: path.appending(value: String(value), named: "out_card_no"))
    }

    /// `v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
    public struct OutCardNo: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Employees.EmployeeID.OutQuotaCards.OutCardNo {
    /// Query an employee's quota card by out_card_no (使用商户卡号查询额度卡).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商商户号).
    ///   - subMchid: Sub-merchant's merchant number (出资子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
    public func get(spMchid: String, subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Payments.Employee
}

extension V3.Webizpay {
    /// `v3/webizpay/stores`
    public var stores: Stores { Stores(path: path.appending("stores")) }

    /// `v3/webizpay/stores`
    public struct Stores: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Stores {
    /// `v3/webizpay/stores/entity-matches`
    public var entityMatches: EntityMatches { EntityMatches(path: path.appending("entity-matches")) }

    /// `v3/webizpay/stores/entity-matches`
    public struct EntityMatches: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Stores.EntityMatches {
    /// Submit a store entity matching request (发起门店主体匹配).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Merchant's own entity matching batch number (商户主体匹配批次单号).
        public var outBatchID: String
        /// Details of the entity matching (主体匹配明细列表).
        public var matchDetails: [MatchDetails]?

        public init(
            spMchid: String,
            outBatchID: String,
            matchDetails: [MatchDetails]? = nil
        ) {
            self.spMchid = spMchid
            self.outBatchID = outBatchID
            self.matchDetails = matchDetails
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.outBatchID = try member.required("out_batch_id")
            self.matchDetails = try member.ifPresent("match_details")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.outBatchID, "out_batch_id")
            try members.encodeIfPresent(self.matchDetails, "match_details")
        }

        /// Details of the entity matching (主体匹配明细列表).
        public struct MatchDetails: Codable, Hashable, Sendable {
            /// Store's unified social credit code (门店统一社会信用代码).
            public var organizationCode: String
            /// Store name (门店名称).
            public var storeName: String
            /// Product type (需要查询的支付产品).
            public var productType: ProductType

            public init(
                organizationCode: String,
                storeName: String,
                productType: ProductType
            ) {
                self.organizationCode = organizationCode
                self.storeName = storeName
                self.productType = productType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.organizationCode = try member.required("organization_code")
                self.storeName = try member.required("store_name")
                self.productType = try member.required("product_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.organizationCode, "organization_code")
                try members.encode(self.storeName, "store_name")
                try members.encode(self.productType, "product_type")
            }

            /// Product type (需要查询的支付产品).
            public struct ProductType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var codePay: Self { Self(rawValue: "CODE_PAY") }
                public static var noneValue: Self { Self(rawValue: "NONE") }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Merchant's own entity matching batch number (商户主体匹配批次单号).
        public var outBatchID: String
        /// WeChat Pay batch number (微信支付主体匹配批次单号).
        public var batchID: String
        /// Time (批次创建时间).
        public var time: String
        /// Current state of the record (批次状态).
        public var state: Payments.EntityMatchState

        public init(
            spMchid: String,
            outBatchID: String,
            batchID: String,
            time: String,
            state: Payments.EntityMatchState
        ) {
            self.spMchid = spMchid
            self.outBatchID = outBatchID
            self.batchID = batchID
            self.time = time
            self.state = state
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.outBatchID = try member.required("out_batch_id")
            self.batchID = try member.required("batch_id")
            self.time = try member.required("time")
            self.state = try member.required("state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.outBatchID, "out_batch_id")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.time, "time")
            try members.encode(self.state, "state")
        }
    }
}

extension V3.Webizpay.Stores.EntityMatches {
    /// `v3/webizpay/stores/entity-matches/{batch_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BatchID {
        BatchID(path: path.appending(value: String(value), named: "batch_id"))
    }

    /// `v3/webizpay/stores/entity-matches/{batch_id}`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Stores.EntityMatches.BatchID {
    /// Query a store entity matching result by batch_id (查询门店主体匹配结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
    public func get(spMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Merchant's own entity matching batch number (商户主体匹配批次单号).
        public var outBatchID: String
        /// WeChat Pay batch number (微信支付主体匹配批次单号).
        public var batchID: String
        /// Current state of the record (批次状态).
        public var state: Payments.EntityMatchState
        /// Details of the entity matching (主体匹配明细列表).
        public var matchResults: [MatchResults]?

        public init(
            spMchid: String,
            outBatchID: String,
            batchID: String,
            state: Payments.EntityMatchState,
            matchResults: [MatchResults]? = nil
        ) {
            self.spMchid = spMchid
            self.outBatchID = outBatchID
            self.batchID = batchID
            self.state = state
            self.matchResults = matchResults
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.outBatchID = try member.required("out_batch_id")
            self.batchID = try member.required("batch_id")
            self.state = try member.required("state")
            self.matchResults = try member.ifPresent("match_results")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.outBatchID, "out_batch_id")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.matchResults, "match_results")
        }

        /// Details of the entity matching (主体匹配明细列表).
        public struct MatchResults: Codable, Hashable, Sendable {
            /// Store's unified social credit code (门店统一社会信用代码).
            public var organizationCode: String
            /// Store name (门店名称).
            public var storeName: String
            /// Whether a qualifying merchant number exists (是否存在满足条件微信支付商户号).
            public var hasValidMchid: Bool

            public init(
                organizationCode: String,
                storeName: String,
                hasValidMchid: Bool
            ) {
                self.organizationCode = organizationCode
                self.storeName = storeName
                self.hasValidMchid = hasValidMchid
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.organizationCode = try member.required("organization_code")
                self.storeName = try member.required("store_name")
                self.hasValidMchid = try member.required("has_valid_mchid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.organizationCode, "organization_code")
                try members.encode(self.storeName, "store_name")
                try members.encode(self.hasValidMchid, "has_valid_mchid")
            }
        }
    }
}

extension V3.Webizpay {
    /// `v3/webizpay/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/webizpay/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Users {
    /// `v3/webizpay/users/{user_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> UserID {
        UserID(path: path.appending(value: String(value), named: "user_id"))
    }

    /// `v3/webizpay/users/{user_id}`
    public struct UserID: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Users.UserID {
    /// `v3/webizpay/users/{user_id}/authorization-state`
    public var authorizationState: AuthorizationState { AuthorizationState(path: path.appending("authorization-state")) }

    /// `v3/webizpay/users/{user_id}/authorization-state`
    public struct AuthorizationState: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Users.UserID.AuthorizationState {
    /// Query an employee's enterprise payment authorization state (查询企业员工开通授权状态).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商商户号).
    ///   - subMchid: Sub-merchant's merchant number (出资子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
    public func get(spMchid: String, subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// User or employee ID (企业员工ID).
        public var userID: String
        /// WeChat employee authorizations (微信授权关系列表).
        public var employeeList: [EmployeeList]?

        public init(
            spMchid: String,
            subMchid: String,
            userID: String,
            employeeList: [EmployeeList]? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.userID = userID
            self.employeeList = employeeList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.userID = try member.required("user_id")
            self.employeeList = try member.ifPresent("employee_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.userID, "user_id")
            try members.encodeIfPresent(self.employeeList, "employee_list")
        }

        /// WeChat employee authorizations (微信授权关系列表).
        public struct EmployeeList: Codable, Hashable, Sendable {
            /// WeChat employee authorization ID (微信授权关系ID).
            public var employeeID: String
            /// State of the authorization (授权状态).
            public var authorizationState: AuthorizationState
            /// Time of authorization (授权时间).
            public var authorizationTime: String
            /// Time the authorization was revoked (解除授权时间).
            public var authorizationRevokedTime: String

            public init(
                employeeID: String,
                authorizationState: AuthorizationState,
                authorizationTime: String,
                authorizationRevokedTime: String
            ) {
                self.employeeID = employeeID
                self.authorizationState = authorizationState
                self.authorizationTime = authorizationTime
                self.authorizationRevokedTime = authorizationRevokedTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.employeeID = try member.required("employee_id")
                self.authorizationState = try member.required("authorization_state")
                self.authorizationTime = try member.required("authorization_time")
                self.authorizationRevokedTime = try member.required("authorization_revoked_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.employeeID, "employee_id")
                try members.encode(self.authorizationState, "authorization_state")
                try members.encode(self.authorizationTime, "authorization_time")
                try members.encode(self.authorizationRevokedTime, "authorization_revoked_time")
            }

            /// State of the authorization (授权状态).
            public struct AuthorizationState: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var authorized: Self { Self(rawValue: "AUTHORIZED") }
                public static var revoked: Self { Self(rawValue: "REVOKED") }
            }
        }
    }
}

extension V3.Webizpay.Users.UserID {
    /// `v3/webizpay/users/{user_id}/authorization-url`
    public var authorizationUrl: AuthorizationURL { AuthorizationURL(path: path.appending("authorization-url")) }

    /// `v3/webizpay/users/{user_id}/authorization-url`
    public struct AuthorizationURL: Endpoint {
        public let path: Path
    }
}

extension V3.Webizpay.Users.UserID.AuthorizationURL {
    /// Get the enterprise payment authorization URL for an employee (发起员工开通企业支付授权).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Type of application (发起授权应用类型).
        public var applicationType: Payments.ApplicationType

        public init(
            spMchid: String,
            subMchid: String,
            applicationType: Payments.ApplicationType
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.applicationType = applicationType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.applicationType = try member.required("application_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.applicationType, "application_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// User or employee ID (企业员工ID).
        public var userID: String
        /// Authorization link (跳转链接).
        public var authorizationURL: String?
        /// Time of expiry (链接失效时间).
        public var expireTime: String?
        /// Type of application (发起授权应用类型).
        public var applicationType: Payments.ApplicationType
        /// Mini program query parameters (小程序查询参数).
        public var mpQuery: String?
        /// Mini program business type (小程序业务类型).
        public var mpBusinessType: String?

        public init(
            spMchid: String,
            subMchid: String,
            userID: String,
            authorizationURL: String? = nil,
            expireTime: String? = nil,
            applicationType: Payments.ApplicationType,
            mpQuery: String? = nil,
            mpBusinessType: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.userID = userID
            self.authorizationURL = authorizationURL
            self.expireTime = expireTime
            self.applicationType = applicationType
            self.mpQuery = mpQuery
            self.mpBusinessType = mpBusinessType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.userID = try member.required("user_id")
            self.authorizationURL = try member.ifPresent("authorization_url")
            self.expireTime = try member.ifPresent("expire_time")
            self.applicationType = try member.required("application_type")
            self.mpQuery = try member.ifPresent("mp_query")
            self.mpBusinessType = try member.ifPresent("mp_business_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.userID, "user_id")
            try members.encodeIfPresent(self.authorizationURL, "authorization_url")
            try members.encodeIfPresent(self.expireTime, "expire_time")
            try members.encode(self.applicationType, "application_type")
            try members.encodeIfPresent(self.mpQuery, "mp_query")
            try members.encodeIfPresent(self.mpBusinessType, "mp_business_type")
        }
    }
}
