// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/lovefeast`
    public var lovefeast: Lovefeast { Lovefeast(path: path.appending("lovefeast")) }

    /// `v3/lovefeast`
    public struct Lovefeast: Endpoint {
        public let path: Path
    }
}

extension V3.Lovefeast {
    /// `v3/lovefeast/brands`
    public var brands: BrandsEndpoint { BrandsEndpoint(path: path.appending("brands")) }

    /// `v3/lovefeast/brands`
    public struct BrandsEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.Lovefeast.BrandsEndpoint {
    /// `v3/lovefeast/brands/{brand_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BrandID {
        BrandID(path: path.appending(value: String(value), named: "brand_id"))
    }

    /// `v3/lovefeast/brands/{brand_id}`
    public struct BrandID: Endpoint {
        public let path: Path
    }
}

extension V3.Lovefeast.BrandsEndpoint.BrandID {
    /// Query love meal brand information by brand_id (查询爱心餐品牌信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Number of donations (捐赠数量).
        public var donateCount: Int
        /// Number of meals served (供餐数量).
        public var consumeCount: Int

        public init(
            donateCount: Int,
            consumeCount: Int
        ) {
            self.donateCount = donateCount
            self.consumeCount = consumeCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.donateCount = try member.required("donate_count")
            self.consumeCount = try member.required("consume_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.donateCount, "donate_count")
            try members.encode(self.consumeCount, "consume_count")
        }
    }
}

extension V3.Lovefeast {
    /// `v3/lovefeast/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/lovefeast/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Lovefeast.Users {
    /// `v3/lovefeast/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/lovefeast/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Lovefeast.Users.OpenID {
    /// `v3/lovefeast/users/{openid}/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/lovefeast/users/{openid}/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.Lovefeast.Users.OpenID.Orders {
    /// `v3/lovefeast/users/{openid}/orders/brand-id`
    public var brandId: BrandID { BrandID(path: path.appending("brand-id")) }

    /// `v3/lovefeast/users/{openid}/orders/brand-id`
    public struct BrandID: Endpoint {
        public let path: Path
    }
}

extension V3.Lovefeast.Users.OpenID.Orders.BrandID {
    /// `v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BrandID {
        BrandID(path: path.appending(value: String(value), named: "brand_id"))
    }

    /// `v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
    public struct BrandID: Endpoint {
        public let path: Path
    }
}

extension V3.Lovefeast.Users.OpenID.Orders.BrandID.BrandID {
    /// List a user's love meal donations by brand_id (查询用户捐赠单列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get(offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Quantity (该次请求返回的记录条数).
        public var count: Int?
        /// Most records to return (最大记录条数).
        public var limit: Int?
        /// Offset or page to start from (起始位置).
        public var offset: Int?
        /// Total number (全部记录数量).
        public var totalCount: Int?
        /// List of results (结果集).
        public var data: [Data]?

        public init(
            count: Int? = nil,
            limit: Int? = nil,
            offset: Int? = nil,
            totalCount: Int? = nil,
            data: [Data]? = nil
        ) {
            self.count = count
            self.limit = limit
            self.offset = offset
            self.totalCount = totalCount
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.count = try member.ifPresent("count")
            self.limit = try member.ifPresent("limit")
            self.offset = try member.ifPresent("offset")
            self.totalCount = try member.ifPresent("total_count")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.count, "count")
            try members.encodeIfPresent(self.limit, "limit")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (结果集).
        public struct Data: Codable, Hashable, Sendable {
            /// Donation order number (捐赠订单号).
            public var welfareTradeID: String?
            /// Appid of the app or official account (应用ID).
            public var appID: String?
            /// Sub-merchant's appid (子商户应用ID).
            public var subAppID: String?
            /// Brand ID (品牌ID).
            public var brandID: String?
            /// Donation source (捐赠来源).
            public var donateSource: Marketing.DonateSource?
            /// Merchant order (商户订单).
            public var merchantOrder: String?
            /// Donation institution's name (捐赠机构名称).
            public var institutionName: String?
            /// Donation project number (捐赠项目编号).
            public var businessID: String?
            /// Name of the business or activity (捐赠活动名称).
            public var businessName: String?
            /// Time of success (支付完成时间).
            public var successTime: Timestamp?
            /// Payer's information (支付者).
            public var payer: Marketing.Payer?
            /// Amount details (订单金额).
            public var amount: Amount?
            /// Merchant's device number (设备编号).
            public var deviceID: String?

            public init(
                welfareTradeID: String? = nil,
                appID: String? = nil,
                subAppID: String? = nil,
                brandID: String? = nil,
                donateSource: Marketing.DonateSource? = nil,
                merchantOrder: String? = nil,
                institutionName: String? = nil,
                businessID: String? = nil,
                businessName: String? = nil,
                successTime: Timestamp? = nil,
                payer: Marketing.Payer? = nil,
                amount: Amount? = nil,
                deviceID: String? = nil
            ) {
                self.welfareTradeID = welfareTradeID
                self.appID = appID
                self.subAppID = subAppID
                self.brandID = brandID
                self.donateSource = donateSource
                self.merchantOrder = merchantOrder
                self.institutionName = institutionName
                self.businessID = businessID
                self.businessName = businessName
                self.successTime = successTime
                self.payer = payer
                self.amount = amount
                self.deviceID = deviceID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.welfareTradeID = try member.ifPresent("welfare_trade_id")
                self.appID = try member.ifPresent("appid")
                self.subAppID = try member.ifPresent("sub_appid")
                self.brandID = try member.ifPresent("brand_id")
                self.donateSource = try member.ifPresent("donate_source")
                self.merchantOrder = try member.ifPresent("merchant_order")
                self.institutionName = try member.ifPresent("institution_name")
                self.businessID = try member.ifPresent("business_id")
                self.businessName = try member.ifPresent("business_name")
                self.successTime = try member.ifPresent("success_time")
                self.payer = try member.ifPresent("payer")
                self.amount = try member.ifPresent("amount")
                self.deviceID = try member.ifPresent("device_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.welfareTradeID, "welfare_trade_id")
                try members.encodeIfPresent(self.appID, "appid")
                try members.encodeIfPresent(self.subAppID, "sub_appid")
                try members.encodeIfPresent(self.brandID, "brand_id")
                try members.encodeIfPresent(self.donateSource, "donate_source")
                try members.encodeIfPresent(self.merchantOrder, "merchant_order")
                try members.encodeIfPresent(self.institutionName, "institution_name")
                try members.encodeIfPresent(self.businessID, "business_id")
                try members.encodeIfPresent(self.businessName, "business_name")
                try members.encodeIfPresent(self.successTime, "success_time")
                try members.encodeIfPresent(self.payer, "payer")
                try members.encodeIfPresent(self.amount, "amount")
                try members.encodeIfPresent(self.deviceID, "device_id")
            }

            /// Amount details (订单金额).
            public struct Amount: Codable, Hashable, Sendable {
                /// Total amount in fen (总金额).
                public var total: Int?
                /// Amount the user paid, in fen (用户支付金额).
                public var payerTotal: Int?
                /// Currency (货币类型).
                public var currency: String?
                /// Currency the user paid in (用户支付币种).
                public var payerCurrency: String?

                public init(
                    total: Int? = nil,
                    payerTotal: Int? = nil,
                    currency: String? = nil,
                    payerCurrency: String? = nil
                ) {
                    self.total = total
                    self.payerTotal = payerTotal
                    self.currency = currency
                    self.payerCurrency = payerCurrency
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.total = try member.ifPresent("total")
                    self.payerTotal = try member.ifPresent("payer_total")
                    self.currency = try member.ifPresent("currency")
                    self.payerCurrency = try member.ifPresent("payer_currency")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.total, "total")
                    try members.encodeIfPresent(self.payerTotal, "payer_total")
                    try members.encodeIfPresent(self.currency, "currency")
                    try members.encodeIfPresent(self.payerCurrency, "payer_currency")
                }
            }
        }
    }
}

extension V3.Lovefeast.Users.OpenID.Orders {
    /// `v3/lovefeast/users/{openid}/orders/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/lovefeast/users/{openid}/orders/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Lovefeast.Users.OpenID.Orders.OutTradeNo {
    /// `v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Lovefeast.Users.OpenID.Orders.OutTradeNo.OutTradeNo {
    /// Query a user's love meal donation by out_trade_no (查询用户捐赠单详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Donation order number (捐赠订单号).
        public var welfareTradeID: String?
        /// Appid of the app or official account (应用ID).
        public var appID: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Brand ID (品牌ID).
        public var brandID: String?
        /// Donation source (捐赠来源).
        public var donateSource: Marketing.DonateSource?
        /// Merchant order (商户订单).
        public var merchantOrder: String?
        /// Donation institution's name (捐赠机构名称).
        public var institutionName: String?
        /// Donation project number (捐赠项目编号).
        public var businessID: String?
        /// Name of the business or activity (捐赠活动名称).
        public var businessName: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// Payer's information (支付者).
        public var payer: Marketing.Payer?
        /// Amount details (订单金额).
        public var amount: JSON?
        /// Merchant's device number (设备编号).
        public var deviceID: String?

        public init(
            welfareTradeID: String? = nil,
            appID: String? = nil,
            subAppID: String? = nil,
            brandID: String? = nil,
            donateSource: Marketing.DonateSource? = nil,
            merchantOrder: String? = nil,
            institutionName: String? = nil,
            businessID: String? = nil,
            businessName: String? = nil,
            successTime: Timestamp? = nil,
            payer: Marketing.Payer? = nil,
            amount: JSON? = nil,
            deviceID: String? = nil
        ) {
            self.welfareTradeID = welfareTradeID
            self.appID = appID
            self.subAppID = subAppID
            self.brandID = brandID
            self.donateSource = donateSource
            self.merchantOrder = merchantOrder
            self.institutionName = institutionName
            self.businessID = businessID
            self.businessName = businessName
            self.successTime = successTime
            self.payer = payer
            self.amount = amount
            self.deviceID = deviceID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.welfareTradeID = try member.ifPresent("welfare_trade_id")
            self.appID = try member.ifPresent("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.brandID = try member.ifPresent("brand_id")
            self.donateSource = try member.ifPresent("donate_source")
            self.merchantOrder = try member.ifPresent("merchant_order")
            self.institutionName = try member.ifPresent("institution_name")
            self.businessID = try member.ifPresent("business_id")
            self.businessName = try member.ifPresent("business_name")
            self.successTime = try member.ifPresent("success_time")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.ifPresent("amount")
            self.deviceID = try member.ifPresent("device_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.welfareTradeID, "welfare_trade_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.brandID, "brand_id")
            try members.encodeIfPresent(self.donateSource, "donate_source")
            try members.encodeIfPresent(self.merchantOrder, "merchant_order")
            try members.encodeIfPresent(self.institutionName, "institution_name")
            try members.encodeIfPresent(self.businessID, "business_id")
            try members.encodeIfPresent(self.businessName, "business_name")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.deviceID, "device_id")
        }
    }
}
