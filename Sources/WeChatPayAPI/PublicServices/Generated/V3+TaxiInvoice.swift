// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/taxi-invoice`
    public var taxiInvoice: TaxiInvoice { TaxiInvoice(path: path.appending("taxi-invoice")) }

    /// `v3/taxi-invoice`
    public struct TaxiInvoice: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice {
    /// `v3/taxi-invoice/cards`
    public var cards: Cards { Cards(path: path.appending("cards")) }

    /// `v3/taxi-invoice/cards`
    public struct Cards: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Cards {
    /// Insert taxi e-invoices into a user's WeChat card pack (将出租车电子发票插入微信用户卡包).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Company's merchant number (出租车经营主体商户号).
        public var companyMchid: String
        /// Face-to-face payment number (面对面付款单号).
        public var tradeNumber: String
        /// Appid of the app or official account (应用ID).
        public var appID: String?
        /// User's openid (用户标识).
        public var openID: String
        /// Administrative region code (行政区划代码).
        public var regionID: Int
        /// Driver's operating qualification number (营运资格证号).
        public var driverLicense: String
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Electronic fapiao card information (发票卡券信息).
        public var fapiaoCardInformation: FapiaoCardInformation
        /// Token (获取乘客行程单详情的凭证).
        public var token: String?

        public init(
            companyMchid: String,
            tradeNumber: String,
            appID: String? = nil,
            openID: String,
            regionID: Int,
            driverLicense: String,
            plateNumber: String,
            fapiaoCardInformation: FapiaoCardInformation,
            token: String? = nil
        ) {
            self.companyMchid = companyMchid
            self.tradeNumber = tradeNumber
            self.appID = appID
            self.openID = openID
            self.regionID = regionID
            self.driverLicense = driverLicense
            self.plateNumber = plateNumber
            self.fapiaoCardInformation = fapiaoCardInformation
            self.token = token
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.companyMchid = try member.required("company_mchid")
            self.tradeNumber = try member.required("trade_number")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.required("openid")
            self.regionID = try member.required("region_id")
            self.driverLicense = try member.required("driver_license")
            self.plateNumber = try member.required("plate_number")
            self.fapiaoCardInformation = try member.required("fapiao_card_information")
            self.token = try member.ifPresent("token")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.companyMchid, "company_mchid")
            try members.encode(self.tradeNumber, "trade_number")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.regionID, "region_id")
            try members.encode(self.driverLicense, "driver_license")
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.fapiaoCardInformation, "fapiao_card_information")
            try members.encodeIfPresent(self.token, "token")
        }

        /// Electronic fapiao card information (发票卡券信息).
        public struct FapiaoCardInformation: Codable, Hashable, Sendable {
            /// Electronic fapiao file ID (电子发票文件ID).
            public var fapiaoMediaID: String
            /// Fapiao number (发票号码).
            public var fapiaoNumber: String
            /// Fapiao code (发票代码).
            public var fapiaoCode: String
            /// Time the fapiao was issued (开票时间).
            public var fapiaoTime: String
            /// Check code (校验码).
            public var checkCode: String
            /// Password (密码).
            public var password: String
            /// Total amount in fen (总价税合计).
            public var totalAmount: Int
            /// Tax amount in fen (总税额).
            public var taxAmount: Int
            /// Amount in fen (总金额).
            public var amount: Int
            /// Buyer's information (购买方信息).
            public var buyerInformation: BuyerInformation
            /// Seller's information (销售方信息).
            public var sellerInformation: PublicServices.SellerInformation
            /// Additional information (附加信息).
            public var extraInformation: PublicServices.ExtraInformation
            /// Line items of the fapiao (发票行信息).
            public var items: [Items]?
            /// Remark (备注信息).
            public var remark: String?

            public init(
                fapiaoMediaID: String,
                fapiaoNumber: String,
                fapiaoCode: String,
                fapiaoTime: String,
                checkCode: String,
                password: String,
                totalAmount: Int,
                taxAmount: Int,
                amount: Int,
                buyerInformation: BuyerInformation,
                sellerInformation: PublicServices.SellerInformation,
                extraInformation: PublicServices.ExtraInformation,
                items: [Items]? = nil,
                remark: String? = nil
            ) {
                self.fapiaoMediaID = fapiaoMediaID
                self.fapiaoNumber = fapiaoNumber
                self.fapiaoCode = fapiaoCode
                self.fapiaoTime = fapiaoTime
                self.checkCode = checkCode
                self.password = password
                self.totalAmount = totalAmount
                self.taxAmount = taxAmount
                self.amount = amount
                self.buyerInformation = buyerInformation
                self.sellerInformation = sellerInformation
                self.extraInformation = extraInformation
                self.items = items
                self.remark = remark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoMediaID = try member.required("fapiao_media_id")
                self.fapiaoNumber = try member.required("fapiao_number")
                self.fapiaoCode = try member.required("fapiao_code")
                self.fapiaoTime = try member.required("fapiao_time")
                self.checkCode = try member.required("check_code")
                self.password = try member.required("password")
                self.totalAmount = try member.required("total_amount")
                self.taxAmount = try member.required("tax_amount")
                self.amount = try member.required("amount")
                self.buyerInformation = try member.required("buyer_information")
                self.sellerInformation = try member.required("seller_information")
                self.extraInformation = try member.required("extra_information")
                self.items = try member.ifPresent("items")
                self.remark = try member.ifPresent("remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.fapiaoMediaID, "fapiao_media_id")
                try members.encode(self.fapiaoNumber, "fapiao_number")
                try members.encode(self.fapiaoCode, "fapiao_code")
                try members.encode(self.fapiaoTime, "fapiao_time")
                try members.encode(self.checkCode, "check_code")
                try members.encode(self.password, "password")
                try members.encode(self.totalAmount, "total_amount")
                try members.encode(self.taxAmount, "tax_amount")
                try members.encode(self.amount, "amount")
                try members.encode(self.buyerInformation, "buyer_information")
                try members.encode(self.sellerInformation, "seller_information")
                try members.encode(self.extraInformation, "extra_information")
                try members.encodeIfPresent(self.items, "items")
                try members.encodeIfPresent(self.remark, "remark")
            }

            /// Buyer's information (购买方信息).
            public struct BuyerInformation: Codable, Hashable, Sendable {
                /// Type (购买方类型).
                public var type: String
                /// Name (名称).
                public var name: String
                /// Taxpayer identification number (纳税人识别号).
                public var taxpayerID: String?
                /// Address (地址).
                public var address: String?
                /// Telephone number (电话).
                public var telephone: String?
                /// Name of the bank (开户银行).
                public var bankName: String?
                /// Bank account number (银行账号).
                public var bankAccount: String?

                public init(
                    type: String,
                    name: String,
                    taxpayerID: String? = nil,
                    address: String? = nil,
                    telephone: String? = nil,
                    bankName: String? = nil,
                    bankAccount: String? = nil
                ) {
                    self.type = type
                    self.name = name
                    self.taxpayerID = taxpayerID
                    self.address = address
                    self.telephone = telephone
                    self.bankName = bankName
                    self.bankAccount = bankAccount
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.type = try member.required("type")
                    self.name = try member.required("name")
                    self.taxpayerID = try member.ifPresent("taxpayer_id")
                    self.address = try member.ifPresent("address")
                    self.telephone = try member.ifPresent("telephone")
                    self.bankName = try member.ifPresent("bank_name")
                    self.bankAccount = try member.ifPresent("bank_account")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.type, "type")
                    try members.encode(self.name, "name")
                    try members.encodeIfPresent(self.taxpayerID, "taxpayer_id")
                    try members.encodeIfPresent(self.address, "address")
                    try members.encodeIfPresent(self.telephone, "telephone")
                    try members.encodeIfPresent(self.bankName, "bank_name")
                    try members.encodeIfPresent(self.bankAccount, "bank_account")
                }
            }

            /// Line items of the fapiao (发票行信息).
            public struct Items: Codable, Hashable, Sendable {
                /// Tax code of the goods or services (货物或应税劳务、服务编码).
                public var taxCode: String
                /// Name of the goods (货物或应税劳务、服务名称).
                public var goodsName: String
                /// Specification and model (规格型号).
                public var specification: String?
                /// Unit (单位).
                public var unit: String?
                /// Quantity (数量).
                public var quantity: Int
                /// Unit price in fen (单价).
                public var unitPrice: Int
                /// Amount in fen (单行金额).
                public var amount: Int
                /// Tax amount in fen (单行税额).
                public var taxAmount: Int
                /// Total amount in fen (单行金额合计).
                public var totalAmount: Int
                /// Tax rate (税率).
                public var taxRate: Int
                /// Preferential tax policy flag (税收优惠政策标识).
                public var taxPreferMark: String
                /// Whether it is a discount line (是否折扣行).
                public var discount: Bool

                public init(
                    taxCode: String,
                    goodsName: String,
                    specification: String? = nil,
                    unit: String? = nil,
                    quantity: Int,
                    unitPrice: Int,
                    amount: Int,
                    taxAmount: Int,
                    totalAmount: Int,
                    taxRate: Int,
                    taxPreferMark: String,
                    discount: Bool
                ) {
                    self.taxCode = taxCode
                    self.goodsName = goodsName
                    self.specification = specification
                    self.unit = unit
                    self.quantity = quantity
                    self.unitPrice = unitPrice
                    self.amount = amount
                    self.taxAmount = taxAmount
                    self.totalAmount = totalAmount
                    self.taxRate = taxRate
                    self.taxPreferMark = taxPreferMark
                    self.discount = discount
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.taxCode = try member.required("tax_code")
                    self.goodsName = try member.required("goods_name")
                    self.specification = try member.ifPresent("specification")
                    self.unit = try member.ifPresent("unit")
                    self.quantity = try member.required("quantity")
                    self.unitPrice = try member.required("unit_price")
                    self.amount = try member.required("amount")
                    self.taxAmount = try member.required("tax_amount")
                    self.totalAmount = try member.required("total_amount")
                    self.taxRate = try member.required("tax_rate")
                    self.taxPreferMark = try member.required("tax_prefer_mark")
                    self.discount = try member.required("discount")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.taxCode, "tax_code")
                    try members.encode(self.goodsName, "goods_name")
                    try members.encodeIfPresent(self.specification, "specification")
                    try members.encodeIfPresent(self.unit, "unit")
                    try members.encode(self.quantity, "quantity")
                    try members.encode(self.unitPrice, "unit_price")
                    try members.encode(self.amount, "amount")
                    try members.encode(self.taxAmount, "tax_amount")
                    try members.encode(self.totalAmount, "total_amount")
                    try members.encode(self.taxRate, "tax_rate")
                    try members.encode(self.taxPreferMark, "tax_prefer_mark")
                    try members.encode(self.discount, "discount")
                }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Official account appid holding the card (插入用户卡包的公众号AppID).
        public var cardAppID: String
        /// User's openid under the card's account (用户在插卡公众号下的OpenID).
        public var cardOpenID: String
        /// Membership card template ID (出租车电子发票卡券模板ID).
        public var cardID: String
        /// Card code (出租车电子发票在卡包中的编码).
        public var cardCode: String

        public init(
            cardAppID: String,
            cardOpenID: String,
            cardID: String,
            cardCode: String
        ) {
            self.cardAppID = cardAppID
            self.cardOpenID = cardOpenID
            self.cardID = cardID
            self.cardCode = cardCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardAppID = try member.required("card_appid")
            self.cardOpenID = try member.required("card_openid")
            self.cardID = try member.required("card_id")
            self.cardCode = try member.required("card_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cardAppID, "card_appid")
            try members.encode(self.cardOpenID, "card_openid")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.cardCode, "card_code")
        }
    }
}

extension V3.TaxiInvoice.Cards {
    /// `v3/taxi-invoice/cards/upload-file`
    public var uploadFile: UploadFile { UploadFile(path: path.appending("upload-file")) }

    /// `v3/taxi-invoice/cards/upload-file`
    public struct UploadFile: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Cards.UploadFile {
    /// Upload a taxi e-invoice file (上传出租车电子发票文件).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
    @discardableResult
    public func post(file: WeChatPay.File, meta: PostMeta) async throws -> PostReply {
        try await path.call(.post, file: file, meta: meta)
    }

    /// What is said of the file, besides its name and digest.
    public struct PostMeta: Codable, Hashable, Sendable {
        /// Company's merchant number (出租车经营主体商户号).
        public var companyMchid: String
        /// Administrative region code (行政区划代码).
        public var regionID: Int
        /// Digest of the file (文件的SM3摘要).
        public var digest: String
        /// Digest algorithm.
        public var digestAlgorithm: DigestAlgorithm

        public init(
            companyMchid: String,
            regionID: Int,
            digest: String,
            digestAlgorithm: DigestAlgorithm
        ) {
            self.companyMchid = companyMchid
            self.regionID = regionID
            self.digest = digest
            self.digestAlgorithm = digestAlgorithm
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.companyMchid = try member.required("company_mchid")
            self.regionID = try member.required("region_id")
            self.digest = try member.required("digest")
            self.digestAlgorithm = try member.required("digest_algorithm")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.companyMchid, "company_mchid")
            try members.encode(self.regionID, "region_id")
            try members.encode(self.digest, "digest")
            try members.encode(self.digestAlgorithm, "digest_algorithm")
        }

        /// Digest algorithm.
        public struct DigestAlgorithm: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var digestAlgorithmSm3: Self { Self(rawValue: "DIGEST_ALGORITHM_SM3") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.FapiaoMediaReply
}

extension V3.TaxiInvoice {
    /// `v3/taxi-invoice/user-taxi-orders`
    public var userTaxiOrders: UserTaxiOrders { UserTaxiOrders(path: path.appending("user-taxi-orders")) }

    /// `v3/taxi-invoice/user-taxi-orders`
    public struct UserTaxiOrders: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.UserTaxiOrders {
    /// List a passenger's taxi trip orders (获取乘客行程单列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - limit: Most records to return (最大资源条数).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - openID: User's openid (小程序用户的微信openid).
    ///   - appID: Appid of the app or official account (小程序appid).
    ///   - beginDate: Start date (起始日期).
    ///   - endDate: End date (结束日期).
    ///   - regionID: Administrative region code (行政区划id).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
    public func get(
        limit: Int? = nil,
        offset: Int? = nil,
        openID: String,
        appID: String,
        beginDate: String,
        endDate: String,
        regionID: Int
    ) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset, "openid": openID, "appid": appID, "begin_date": beginDate, "end_date": endDate, "region_id": regionID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (乘客行程单详情).
        public var data: [Data]
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int
        /// Most records to return (最大资源条数).
        public var limit: Int
        /// Total number (资源总条数).
        public var totalCount: Int
        /// Links (相关链接).
        public var links: PublicServices.Links?

        public init(
            data: [Data],
            offset: Int,
            limit: Int,
            totalCount: Int,
            links: PublicServices.Links? = nil
        ) {
            self.data = data
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
            self.links = links
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.required("data")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.totalCount = try member.required("total_count")
            self.links = try member.ifPresent("links")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.data, "data")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.links, "links")
        }

        /// List of results (乘客行程单详情).
        public struct Data: Codable, Hashable, Sendable {
            /// Vehicle plate number (车牌号).
            public var plateNumber: String
            /// Driver's operating qualification number (营运资格证号).
            public var driverLicense: String
            /// Boarding time (上车时间).
            public var upTime: String

            public init(
                plateNumber: String,
                driverLicense: String,
                upTime: String
            ) {
                self.plateNumber = plateNumber
                self.driverLicense = driverLicense
                self.upTime = upTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.plateNumber = try member.required("plate_number")
                self.driverLicense = try member.required("driver_license")
                self.upTime = try member.required("up_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.plateNumber, "plate_number")
                try members.encode(self.driverLicense, "driver_license")
                try members.encode(self.upTime, "up_time")
            }
        }
    }
}

extension V3.TaxiInvoice {
    /// `v3/taxi-invoice/attendance`
    public var attendance: Attendance { Attendance(path: path.appending("attendance")) }

    /// `v3/taxi-invoice/attendance`
    public struct Attendance: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Attendance {
    /// `v3/taxi-invoice/attendance/punch`
    public var punch: Punch { Punch(path: path.appending("punch")) }

    /// `v3/taxi-invoice/attendance/punch`
    public struct Punch: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Attendance.Punch {
    /// Punch a taxi driver in or out (司机签到签退).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Driver's operating qualification number (营运资格证号).
        public var driverLicense: String
        /// Time of the event (事件发生时间).
        public var eventTime: String
        /// Type of event notified (事件类型).
        public var eventType: String
        /// Administrative region code (行政区划ID).
        public var regionID: Int

        public init(
            plateNumber: String,
            driverLicense: String,
            eventTime: String,
            eventType: String,
            regionID: Int
        ) {
            self.plateNumber = plateNumber
            self.driverLicense = driverLicense
            self.eventTime = eventTime
            self.eventType = eventType
            self.regionID = regionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.plateNumber = try member.required("plate_number")
            self.driverLicense = try member.required("driver_license")
            self.eventTime = try member.required("event_time")
            self.eventType = try member.required("event_type")
            self.regionID = try member.required("region_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.driverLicense, "driver_license")
            try members.encode(self.eventTime, "event_time")
            try members.encode(self.eventType, "event_type")
            try members.encode(self.regionID, "region_id")
        }
    }
}

extension V3.TaxiInvoice {
    /// `v3/taxi-invoice/driver`
    public var driver: Driver { Driver(path: path.appending("driver")) }

    /// `v3/taxi-invoice/driver`
    public struct Driver: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Driver {
    /// `v3/taxi-invoice/driver/update-driver`
    public var updateDriver: UpdateDriver { UpdateDriver(path: path.appending("update-driver")) }

    /// `v3/taxi-invoice/driver/update-driver`
    public struct UpdateDriver: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Driver.UpdateDriver {
    /// Update taxi driver information (更新司机信息).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Driver's name (司机姓名).
        public var driverName: Sensitive
        /// Identity card number (司机身份证号码).
        public var idCardNumber: Sensitive
        /// Company name (公司名称).
        public var companyName: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Driver's operating qualification number (营运资格证号).
        public var driverLicense: String
        /// Driver category (司机类别).
        public var driverCategory: String
        /// Driver's employment status (岗位状态).
        public var driverStatus: String
        /// Driver's photo (司机头像).
        public var driverPhoto: PublicServices.DriverPhoto?
        /// Administrative region code (行政区划ID).
        public var regionID: Int

        public init(
            driverName: Sensitive,
            idCardNumber: Sensitive,
            companyName: String,
            mchid: String,
            driverLicense: String,
            driverCategory: String,
            driverStatus: String,
            driverPhoto: PublicServices.DriverPhoto? = nil,
            regionID: Int
        ) {
            self.driverName = driverName
            self.idCardNumber = idCardNumber
            self.companyName = companyName
            self.mchid = mchid
            self.driverLicense = driverLicense
            self.driverCategory = driverCategory
            self.driverStatus = driverStatus
            self.driverPhoto = driverPhoto
            self.regionID = regionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.driverName = try member.required("driver_name")
            self.idCardNumber = try member.required("id_card_number")
            self.companyName = try member.required("company_name")
            self.mchid = try member.required("mchid")
            self.driverLicense = try member.required("driver_license")
            self.driverCategory = try member.required("driver_category")
            self.driverStatus = try member.required("driver_status")
            self.driverPhoto = try member.ifPresent("driver_photo")
            self.regionID = try member.required("region_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.driverName, "driver_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encode(self.companyName, "company_name")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.driverLicense, "driver_license")
            try members.encode(self.driverCategory, "driver_category")
            try members.encode(self.driverStatus, "driver_status")
            try members.encodeIfPresent(self.driverPhoto, "driver_photo")
            try members.encode(self.regionID, "region_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Driver's name (司机姓名).
        public var driverName: Sensitive
        /// Identity card number (司机身份证号码).
        public var idCardNumber: Sensitive
        /// Company name (公司名称).
        public var companyName: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Driver's operating qualification number (营运资格证号).
        public var driverLicense: String
        /// Driver category (司机类别).
        public var driverCategory: String
        /// Driver's employment status (岗位状态).
        public var driverStatus: String
        /// Driver's photo (司机头像).
        public var driverPhoto: PublicServices.DriverPhoto?
        /// Administrative region code (行政区划ID).
        public var regionID: Int

        public init(
            driverName: Sensitive,
            idCardNumber: Sensitive,
            companyName: String,
            mchid: String,
            driverLicense: String,
            driverCategory: String,
            driverStatus: String,
            driverPhoto: PublicServices.DriverPhoto? = nil,
            regionID: Int
        ) {
            self.driverName = driverName
            self.idCardNumber = idCardNumber
            self.companyName = companyName
            self.mchid = mchid
            self.driverLicense = driverLicense
            self.driverCategory = driverCategory
            self.driverStatus = driverStatus
            self.driverPhoto = driverPhoto
            self.regionID = regionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.driverName = try member.required("driver_name")
            self.idCardNumber = try member.required("id_card_number")
            self.companyName = try member.required("company_name")
            self.mchid = try member.required("mchid")
            self.driverLicense = try member.required("driver_license")
            self.driverCategory = try member.required("driver_category")
            self.driverStatus = try member.required("driver_status")
            self.driverPhoto = try member.ifPresent("driver_photo")
            self.regionID = try member.required("region_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.driverName, "driver_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encode(self.companyName, "company_name")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.driverLicense, "driver_license")
            try members.encode(self.driverCategory, "driver_category")
            try members.encode(self.driverStatus, "driver_status")
            try members.encodeIfPresent(self.driverPhoto, "driver_photo")
            try members.encode(self.regionID, "region_id")
        }
    }
}

extension V3.TaxiInvoice {
    /// `v3/taxi-invoice/drivers`
    public var drivers: Drivers { Drivers(path: path.appending("drivers")) }

    /// `v3/taxi-invoice/drivers`
    public struct Drivers: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Drivers {
    /// `v3/taxi-invoice/drivers/{driver_license}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DriverLicense {
        DriverLicense(path: path.appending(value: String(value), named: "driver_license"))
    }

    /// `v3/taxi-invoice/drivers/{driver_license}`
    public struct DriverLicense: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Drivers.DriverLicense {
    /// Get taxi driver information by driver_license (获取司机信息).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - regionID: Administrative region code (行政区划代码).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
    public func get(regionID: Int) async throws -> GetReply {
        try await path.call(.get, query: ["region_id": regionID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Driver's name (司机姓名).
        public var driverName: String
        /// Company name (公司名称).
        public var companyName: String
        /// Company's merchant number (商户号).
        public var companyMchid: String
        /// Driver's operating qualification number (营运资格证号).
        public var driverLicense: String
        /// Driver category (司机类别).
        public var driverCategory: String
        /// Driver's photo (司机照片).
        public var driverPhoto: DriverPhoto?
        /// Administrative region code (行政区划代码).
        public var regionID: Int
        /// State of the driver (司机状态).
        public var driverState: String

        public init(
            driverName: String,
            companyName: String,
            companyMchid: String,
            driverLicense: String,
            driverCategory: String,
            driverPhoto: DriverPhoto? = nil,
            regionID: Int,
            driverState: String
        ) {
            self.driverName = driverName
            self.companyName = companyName
            self.companyMchid = companyMchid
            self.driverLicense = driverLicense
            self.driverCategory = driverCategory
            self.driverPhoto = driverPhoto
            self.regionID = regionID
            self.driverState = driverState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.driverName = try member.required("driver_name")
            self.companyName = try member.required("company_name")
            self.companyMchid = try member.required("company_mchid")
            self.driverLicense = try member.required("driver_license")
            self.driverCategory = try member.required("driver_category")
            self.driverPhoto = try member.ifPresent("driver_photo")
            self.regionID = try member.required("region_id")
            self.driverState = try member.required("driver_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.driverName, "driver_name")
            try members.encode(self.companyName, "company_name")
            try members.encode(self.companyMchid, "company_mchid")
            try members.encode(self.driverLicense, "driver_license")
            try members.encode(self.driverCategory, "driver_category")
            try members.encodeIfPresent(self.driverPhoto, "driver_photo")
            try members.encode(self.regionID, "region_id")
            try members.encode(self.driverState, "driver_state")
        }

        /// Driver's photo (司机照片).
        public struct DriverPhoto: Codable, Hashable, Sendable {
            /// Type of photo (照片类型).
            public var photoType: String?
            /// Digest of the driver's photo (司机照片摘要).
            public var photoDigest: PublicServices.PhotoDigest?
            /// Avatar URL (头像url).
            public var photoURL: String?
            /// Avatar icon (头像icon).
            public var photoData: String?

            public init(
                photoType: String? = nil,
                photoDigest: PublicServices.PhotoDigest? = nil,
                photoURL: String? = nil,
                photoData: String? = nil
            ) {
                self.photoType = photoType
                self.photoDigest = photoDigest
                self.photoURL = photoURL
                self.photoData = photoData
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.photoType = try member.ifPresent("photo_type")
                self.photoDigest = try member.ifPresent("photo_digest")
                self.photoURL = try member.ifPresent("photo_url")
                self.photoData = try member.ifPresent("photo_data")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.photoType, "photo_type")
                try members.encodeIfPresent(self.photoDigest, "photo_digest")
                try members.encodeIfPresent(self.photoURL, "photo_url")
                try members.encodeIfPresent(self.photoData, "photo_data")
            }
        }
    }
}

extension V3.TaxiInvoice {
    /// `v3/taxi-invoice/taxi`
    public var taxi: Taxi { Taxi(path: path.appending("taxi")) }

    /// `v3/taxi-invoice/taxi`
    public struct Taxi: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Taxi {
    /// `v3/taxi-invoice/taxi/update-taxi`
    public var updateTaxi: UpdateTaxi { UpdateTaxi(path: path.appending("update-taxi")) }

    /// `v3/taxi-invoice/taxi/update-taxi`
    public struct UpdateTaxi: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Taxi.UpdateTaxi {
    /// Update taxi information (更新出租车信息).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Company name (公司名称).
        public var companyName: String
        /// Merchant number (商户号).
        public var mchid: String?
        /// Main driver's qualification certificate number (主班司机资格证号).
        public var mainLicense: String
        /// Deputy driver's qualification certificate number (副班司机资格证号).
        public var deputyLicense: String?
        /// Administrative region code (行政区划ID).
        public var regionID: Int
        /// Invoicing flag (开票标记).
        public var invoiceFlag: String?
        /// State of the taxi (出租车状态).
        public var taxiState: TaxiState?

        public init(
            plateNumber: String,
            companyName: String,
            mchid: String? = nil,
            mainLicense: String,
            deputyLicense: String? = nil,
            regionID: Int,
            invoiceFlag: String? = nil,
            taxiState: TaxiState? = nil
        ) {
            self.plateNumber = plateNumber
            self.companyName = companyName
            self.mchid = mchid
            self.mainLicense = mainLicense
            self.deputyLicense = deputyLicense
            self.regionID = regionID
            self.invoiceFlag = invoiceFlag
            self.taxiState = taxiState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.plateNumber = try member.required("plate_number")
            self.companyName = try member.required("company_name")
            self.mchid = try member.ifPresent("mchid")
            self.mainLicense = try member.required("main_license")
            self.deputyLicense = try member.ifPresent("deputy_license")
            self.regionID = try member.required("region_id")
            self.invoiceFlag = try member.ifPresent("invoice_flag")
            self.taxiState = try member.ifPresent("taxi_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.companyName, "company_name")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.mainLicense, "main_license")
            try members.encodeIfPresent(self.deputyLicense, "deputy_license")
            try members.encode(self.regionID, "region_id")
            try members.encodeIfPresent(self.invoiceFlag, "invoice_flag")
            try members.encodeIfPresent(self.taxiState, "taxi_state")
        }

        /// State of the taxi (出租车状态).
        public struct TaxiState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var inOperation: Self { Self(rawValue: "IN_OPERATION") }
            public static var outOperation: Self { Self(rawValue: "OUT_OPERATION") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Company name (公司名称).
        public var companyName: String
        /// Merchant number (商户号).
        public var mchid: String?
        /// Main driver's qualification certificate number (主班司机资格证号).
        public var mainLicense: String
        /// Deputy driver's qualification certificate number (副班司机资格证号).
        public var deputyLicense: String?
        /// Administrative region code (行政区划ID).
        public var regionID: Int

        public init(
            plateNumber: String,
            companyName: String,
            mchid: String? = nil,
            mainLicense: String,
            deputyLicense: String? = nil,
            regionID: Int
        ) {
            self.plateNumber = plateNumber
            self.companyName = companyName
            self.mchid = mchid
            self.mainLicense = mainLicense
            self.deputyLicense = deputyLicense
            self.regionID = regionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.plateNumber = try member.required("plate_number")
            self.companyName = try member.required("company_name")
            self.mchid = try member.ifPresent("mchid")
            self.mainLicense = try member.required("main_license")
            self.deputyLicense = try member.ifPresent("deputy_license")
            self.regionID = try member.required("region_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.companyName, "company_name")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.mainLicense, "main_license")
            try members.encodeIfPresent(self.deputyLicense, "deputy_license")
            try members.encode(self.regionID, "region_id")
        }
    }
}

extension V3.TaxiInvoice {
    /// `v3/taxi-invoice/taxi-companies`
    public var taxiCompanies: TaxiCompanies { TaxiCompanies(path: path.appending("taxi-companies")) }

    /// `v3/taxi-invoice/taxi-companies`
    public struct TaxiCompanies: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.TaxiCompanies {
    /// `v3/taxi-invoice/taxi-companies/{company_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CompanyMchid {
        CompanyMchid(path: path.appending(value: String(value), named: "company_mchid"))
    }

    /// `v3/taxi-invoice/taxi-companies/{company_mchid}`
    public struct CompanyMchid: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.TaxiCompanies.CompanyMchid {
    /// Get taxi company merchant information by company_mchid (获取出租车公司商户信息).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - regionID: Administrative region code (行政区划ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
    public func get(regionID: Int) async throws -> GetReply {
        try await path.call(.get, query: ["region_id": regionID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Company's merchant number (商户号).
        public var companyMchid: String
        /// Type of enterprise (企业类型).
        public var enterpriseType: String
        /// Company name (公司名称).
        public var companyName: String
        /// Company's short name (公司简称).
        public var shortName: String
        /// Tax number (税号).
        public var taxID: String
        /// Address (公司地址).
        public var address: String
        /// Phone number (公司电话).
        public var phone: String?
        /// Name of the bank (开户行).
        public var bankName: String?
        /// Bank account number (银行账号).
        public var bankAccount: String?
        /// Legal representative's name (企业法人姓名).
        public var legalPerson: String
        /// Invoice issuing channel (开票渠道).
        public var invoiceMode: String
        /// Administrative region code (行政区划代码).
        public var regionID: Int

        public init(
            companyMchid: String,
            enterpriseType: String,
            companyName: String,
            shortName: String,
            taxID: String,
            address: String,
            phone: String? = nil,
            bankName: String? = nil,
            bankAccount: String? = nil,
            legalPerson: String,
            invoiceMode: String,
            regionID: Int
        ) {
            self.companyMchid = companyMchid
            self.enterpriseType = enterpriseType
            self.companyName = companyName
            self.shortName = shortName
            self.taxID = taxID
            self.address = address
            self.phone = phone
            self.bankName = bankName
            self.bankAccount = bankAccount
            self.legalPerson = legalPerson
            self.invoiceMode = invoiceMode
            self.regionID = regionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.companyMchid = try member.required("company_mchid")
            self.enterpriseType = try member.required("enterprise_type")
            self.companyName = try member.required("company_name")
            self.shortName = try member.required("short_name")
            self.taxID = try member.required("tax_id")
            self.address = try member.required("address")
            self.phone = try member.ifPresent("phone")
            self.bankName = try member.ifPresent("bank_name")
            self.bankAccount = try member.ifPresent("bank_account")
            self.legalPerson = try member.required("legal_person")
            self.invoiceMode = try member.required("invoice_mode")
            self.regionID = try member.required("region_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.companyMchid, "company_mchid")
            try members.encode(self.enterpriseType, "enterprise_type")
            try members.encode(self.companyName, "company_name")
            try members.encode(self.shortName, "short_name")
            try members.encode(self.taxID, "tax_id")
            try members.encode(self.address, "address")
            try members.encodeIfPresent(self.phone, "phone")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankAccount, "bank_account")
            try members.encode(self.legalPerson, "legal_person")
            try members.encode(self.invoiceMode, "invoice_mode")
            try members.encode(self.regionID, "region_id")
        }
    }
}

extension V3.TaxiInvoice {
    /// `v3/taxi-invoice/taxi-company`
    public var taxiCompany: TaxiCompany { TaxiCompany(path: path.appending("taxi-company")) }

    /// `v3/taxi-invoice/taxi-company`
    public struct TaxiCompany: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.TaxiCompany {
    /// `v3/taxi-invoice/taxi-company/create-taxi-company`
    public var createTaxiCompany: CreateTaxiCompany { CreateTaxiCompany(path: path.appending("create-taxi-company")) }

    /// `v3/taxi-invoice/taxi-company/create-taxi-company`
    public struct CreateTaxiCompany: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.TaxiCompany.CreateTaxiCompany {
    /// Create a taxi company (新增出租车公司).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Company name (公司名称).
        public var companyName: String?
        /// Tax number (税号).
        public var taxID: String
        /// Address (公司地址).
        public var address: String
        /// Phone number (公司电话).
        public var phone: String?
        /// Name of the bank (开户行).
        public var bankName: String?
        /// Bank account number (银行账号).
        public var bankAccount: String?
        /// Invoice issuing channel (开票渠道).
        public var invoiceMode: String
        /// Legal representative's name (企业法人姓名).
        public var legalPerson: String
        /// Company's short name (公司简称).
        public var shortName: String?
        /// Administrative region code (行政区划ID).
        public var regionID: Int
        /// Type of enterprise (企业类型).
        public var enterpriseType: String

        public init(
            companyName: String? = nil,
            taxID: String,
            address: String,
            phone: String? = nil,
            bankName: String? = nil,
            bankAccount: String? = nil,
            invoiceMode: String,
            legalPerson: String,
            shortName: String? = nil,
            regionID: Int,
            enterpriseType: String
        ) {
            self.companyName = companyName
            self.taxID = taxID
            self.address = address
            self.phone = phone
            self.bankName = bankName
            self.bankAccount = bankAccount
            self.invoiceMode = invoiceMode
            self.legalPerson = legalPerson
            self.shortName = shortName
            self.regionID = regionID
            self.enterpriseType = enterpriseType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.companyName = try member.ifPresent("company_name")
            self.taxID = try member.required("tax_id")
            self.address = try member.required("address")
            self.phone = try member.ifPresent("phone")
            self.bankName = try member.ifPresent("bank_name")
            self.bankAccount = try member.ifPresent("bank_account")
            self.invoiceMode = try member.required("invoice_mode")
            self.legalPerson = try member.required("legal_person")
            self.shortName = try member.ifPresent("short_name")
            self.regionID = try member.required("region_id")
            self.enterpriseType = try member.required("enterprise_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.companyName, "company_name")
            try members.encode(self.taxID, "tax_id")
            try members.encode(self.address, "address")
            try members.encodeIfPresent(self.phone, "phone")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankAccount, "bank_account")
            try members.encode(self.invoiceMode, "invoice_mode")
            try members.encode(self.legalPerson, "legal_person")
            try members.encodeIfPresent(self.shortName, "short_name")
            try members.encode(self.regionID, "region_id")
            try members.encode(self.enterpriseType, "enterprise_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Company name (公司名称).
        public var companyName: String?

        public init(
            mchid: String,
            companyName: String? = nil
        ) {
            self.mchid = mchid
            self.companyName = companyName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.companyName = try member.ifPresent("company_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.companyName, "company_name")
        }
    }
}

extension V3.TaxiInvoice {
    /// `v3/taxi-invoice/taxies`
    public var taxies: Taxies { Taxies(path: path.appending("taxies")) }

    /// `v3/taxi-invoice/taxies`
    public struct Taxies: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Taxies {
    /// `v3/taxi-invoice/taxies/{plate_number}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PlateNumber {
        PlateNumber(path: path.appending(value: String(value), named: "plate_number"))
    }

    /// `v3/taxi-invoice/taxies/{plate_number}`
    public struct PlateNumber: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.Taxies.PlateNumber {
    /// Get taxi information by plate_number (获取出租车信息).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - regionID: Administrative region code (行政区划代码).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
    public func get(regionID: Int) async throws -> GetReply {
        try await path.call(.get, query: ["region_id": regionID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Company name (公司名称).
        public var companyName: String
        /// Company's merchant number (公司商户号).
        public var companyMchid: String
        /// Main driver's qualification certificate number (主班司机资格证号).
        public var mainLicense: String
        /// Deputy driver's qualification certificate number (副班司机资格证号).
        public var deputyLicense: String
        /// Administrative region code (行政区划代码).
        public var regionID: Int
        /// Whether invoices are supported (是否支持开票).
        public var supportInvoice: Bool
        /// State of the taxi (出租车状态).
        public var taxiState: String

        public init(
            plateNumber: String,
            companyName: String,
            companyMchid: String,
            mainLicense: String,
            deputyLicense: String,
            regionID: Int,
            supportInvoice: Bool,
            taxiState: String
        ) {
            self.plateNumber = plateNumber
            self.companyName = companyName
            self.companyMchid = companyMchid
            self.mainLicense = mainLicense
            self.deputyLicense = deputyLicense
            self.regionID = regionID
            self.supportInvoice = supportInvoice
            self.taxiState = taxiState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.plateNumber = try member.required("plate_number")
            self.companyName = try member.required("company_name")
            self.companyMchid = try member.required("company_mchid")
            self.mainLicense = try member.required("main_license")
            self.deputyLicense = try member.required("deputy_license")
            self.regionID = try member.required("region_id")
            self.supportInvoice = try member.required("support_invoice")
            self.taxiState = try member.required("taxi_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.companyName, "company_name")
            try members.encode(self.companyMchid, "company_mchid")
            try members.encode(self.mainLicense, "main_license")
            try members.encode(self.deputyLicense, "deputy_license")
            try members.encode(self.regionID, "region_id")
            try members.encode(self.supportInvoice, "support_invoice")
            try members.encode(self.taxiState, "taxi_state")
        }
    }
}

extension V3.TaxiInvoice {
    /// `v3/taxi-invoice/user-taxi-order`
    public var userTaxiOrder: UserTaxiOrder { UserTaxiOrder(path: path.appending("user-taxi-order")) }

    /// `v3/taxi-invoice/user-taxi-order`
    public struct UserTaxiOrder: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.UserTaxiOrder {
    /// `v3/taxi-invoice/user-taxi-order/find-by-token`
    public var findByToken: FindByToken { FindByToken(path: path.appending("find-by-token")) }

    /// `v3/taxi-invoice/user-taxi-order/find-by-token`
    public struct FindByToken: Endpoint {
        public let path: Path
    }
}

extension V3.TaxiInvoice.UserTaxiOrder.FindByToken {
    /// Query a passenger's taxi trip order by token (根据凭证查询乘客行程单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - token: Token (获取乘客行程单详情的凭证).
    ///   - openID: User's openid (用户标识).
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - regionID: Administrative region code (行政区划代码).
    ///   - authMode: Authorization mode (授权模式).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
    public func get(
        token: String,
        openID: String,
        appID: String,
        regionID: Int? = nil,
        authMode: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["token": token, "openid": openID, "appid": appID, "region_id": regionID, "auth_mode": authMode])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Driver's operating qualification number (营运资格证号).
        public var driverLicense: String
        /// Boarding time (上车时间).
        public var upTime: String
        /// Administrative region code (行政区划代码).
        public var regionID: Int
        /// Source (乘客行程单来源).
        public var source: String
        /// Time of payment (面对面付款时间).
        public var payTime: String?
        /// Amount paid, in fen (面对面付款金额).
        public var payAmount: Int?

        public init(
            plateNumber: String,
            driverLicense: String,
            upTime: String,
            regionID: Int,
            source: String,
            payTime: String? = nil,
            payAmount: Int? = nil
        ) {
            self.plateNumber = plateNumber
            self.driverLicense = driverLicense
            self.upTime = upTime
            self.regionID = regionID
            self.source = source
            self.payTime = payTime
            self.payAmount = payAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.plateNumber = try member.required("plate_number")
            self.driverLicense = try member.required("driver_license")
            self.upTime = try member.required("up_time")
            self.regionID = try member.required("region_id")
            self.source = try member.required("source")
            self.payTime = try member.ifPresent("pay_time")
            self.payAmount = try member.ifPresent("pay_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.driverLicense, "driver_license")
            try members.encode(self.upTime, "up_time")
            try members.encode(self.regionID, "region_id")
            try members.encode(self.source, "source")
            try members.encodeIfPresent(self.payTime, "pay_time")
            try members.encodeIfPresent(self.payAmount, "pay_amount")
        }
    }
}
