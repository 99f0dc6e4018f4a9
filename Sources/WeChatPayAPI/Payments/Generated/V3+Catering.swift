// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/catering`
    public var catering: Catering { Catering(path: path.appending("catering")) }

    /// `v3/catering`
    public struct Catering: Endpoint {
        public let path: Path
    }
}

extension V3.Catering {
    /// `v3/catering/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/catering/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.Catering.Orders {
    /// `v3/catering/orders/sync-status`
    public var syncStatus: SyncStatus { SyncStatus(path: path.appending("sync-status")) }

    /// `v3/catering/orders/sync-status`
    public struct SyncStatus: Endpoint {
        public let path: Path
    }
}

extension V3.Catering.Orders.SyncStatus {
    /// Sync a catering order (点餐订单信息同步).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011939936)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (微信支付分配的服务商商户号).
        public var spMchid: String?
        /// Service provider's appid.
        public var spAppID: String?
        /// Channel partner's merchant number (微信支付分配的渠道商商户号).
        public var channelID: String
        /// Sub-merchant's merchant number (微信支付分配子商户商户号).
        public var subMchid: String
        /// Sub-merchant's appid.
        public var subAppID: String
        /// Merchant's own store number (商户旗下门店的唯一编号).
        public var outShopNo: String
        /// User's openid under the sub appid.
        public var subOpenID: String
        /// Login token.
        public var loginToken: String
        /// Order entry.
        public var orderEntry: String
        /// Total amount in fen.
        public var totalAmount: Int
        /// Discount amount in fen.
        public var discountAmount: Int
        /// User's amount.
        public var userAmount: Int
        /// Current status of the record.
        public var status: Status
        /// Time of the action.
        public var actionTime: String
        /// Time of payment.
        public var payTime: String?
        /// WeChat Pay order number.
        public var transactionID: String?
        /// Merchant's own order number.
        public var outTradeNo: String?
        /// Merchant's own service order number (渠道商系统内部订单号).
        public var outOrderNo: String
        /// Table number (桌位号).
        public var outTableNo: String?
        /// Number of diners (消费人数).
        public var peopleCount: Int?
        /// Merchant's dishes (商户菜品信息).
        public var dishList: [DishList]

        public init(
            spMchid: String? = nil,
            spAppID: String? = nil,
            channelID: String,
            subMchid: String,
            subAppID: String,
            outShopNo: String,
            subOpenID: String,
            loginToken: String,
            orderEntry: String,
            totalAmount: Int,
            discountAmount: Int,
            userAmount: Int,
            status: Status,
            actionTime: String,
            payTime: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            outOrderNo: String,
            outTableNo: String? = nil,
            peopleCount: Int? = nil,
            dishList: [DishList]
        ) {
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.channelID = channelID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.outShopNo = outShopNo
            self.subOpenID = subOpenID
            self.loginToken = loginToken
            self.orderEntry = orderEntry
            self.totalAmount = totalAmount
            self.discountAmount = discountAmount
            self.userAmount = userAmount
            self.status = status
            self.actionTime = actionTime
            self.payTime = payTime
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.outOrderNo = outOrderNo
            self.outTableNo = outTableNo
            self.peopleCount = peopleCount
            self.dishList = dishList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.ifPresent("sp_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.channelID = try member.required("channel_id")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.required("sub_appid")
            self.outShopNo = try member.required("out_shop_no")
            self.subOpenID = try member.required("sub_openid")
            self.loginToken = try member.required("login_token")
            self.orderEntry = try member.required("order_entry")
            self.totalAmount = try member.required("total_amount")
            self.discountAmount = try member.required("discount_amount")
            self.userAmount = try member.required("user_amount")
            self.status = try member.required("status")
            self.actionTime = try member.required("action_time")
            self.payTime = try member.ifPresent("pay_time")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.outOrderNo = try member.required("out_order_no")
            self.outTableNo = try member.ifPresent("out_table_no")
            self.peopleCount = try member.ifPresent("people_count")
            self.dishList = try member.required("dish_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.channelID, "channel_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encode(self.outShopNo, "out_shop_no")
            try members.encode(self.subOpenID, "sub_openid")
            try members.encode(self.loginToken, "login_token")
            try members.encode(self.orderEntry, "order_entry")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.discountAmount, "discount_amount")
            try members.encode(self.userAmount, "user_amount")
            try members.encode(self.status, "status")
            try members.encode(self.actionTime, "action_time")
            try members.encodeIfPresent(self.payTime, "pay_time")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.outTableNo, "out_table_no")
            try members.encodeIfPresent(self.peopleCount, "people_count")
            try members.encode(self.dishList, "dish_list")
        }

        /// Current status of the record.
        public struct Status: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var createDeal: Self { Self(rawValue: "CREATE_DEAL") }
            public static var paySuccess: Self { Self(rawValue: "PAY_SUCCESS") }
        }

        /// Merchant's dishes (商户菜品信息).
        public struct DishList: Codable, Hashable, Sendable {
            /// Merchant's own dish ID (商户菜品ID).
            public var outDishNo: String
            /// Name (菜品名称).
            public var name: String
            /// Price of the goods in fen.
            public var price: Int
            /// Unit.
            public var unit: Unit
            /// Quantity.
            public var count: Int
            /// Whether it is a discount line.
            public var discount: Int?
            /// Type.
            public var type: String?
            /// Priority.
            public var priority: Int?
            /// Properties of the dish (菜品属性).
            public var properties: Properties?

            public init(
                outDishNo: String,
                name: String,
                price: Int,
                unit: Unit,
                count: Int,
                discount: Int? = nil,
                type: String? = nil,
                priority: Int? = nil,
                properties: Properties? = nil
            ) {
                self.outDishNo = outDishNo
                self.name = name
                self.price = price
                self.unit = unit
                self.count = count
                self.discount = discount
                self.type = type
                self.priority = priority
                self.properties = properties
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outDishNo = try member.required("out_dish_no")
                self.name = try member.required("name")
                self.price = try member.required("price")
                self.unit = try member.required("unit")
                self.count = try member.required("count")
                self.discount = try member.ifPresent("discount")
                self.type = try member.ifPresent("type")
                self.priority = try member.ifPresent("priority")
                self.properties = try member.ifPresent("properties")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.outDishNo, "out_dish_no")
                try members.encode(self.name, "name")
                try members.encode(self.price, "price")
                try members.encode(self.unit, "unit")
                try members.encode(self.count, "count")
                try members.encodeIfPresent(self.discount, "discount")
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.priority, "priority")
                try members.encodeIfPresent(self.properties, "properties")
            }

            /// Unit.
            public struct Unit: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var byShare: Self { Self(rawValue: "BY_SHARE") }
                public static var byWeight: Self { Self(rawValue: "BY_WEIGHT") }
            }

            /// Properties of the dish (菜品属性).
            public struct Properties: Codable, Hashable, Sendable {
                /// Taste (口味).
                public var taste: String
                /// Cooking method (做法).
                public var cuisine: String
                /// Main ingredients (主料).
                public var mainMaterial: String
                /// Ingredients (配料).
                public var ingredients: String
                /// Others (其他).
                public var others: String?

                public init(
                    taste: String,
                    cuisine: String,
                    mainMaterial: String,
                    ingredients: String,
                    others: String? = nil
                ) {
                    self.taste = taste
                    self.cuisine = cuisine
                    self.mainMaterial = mainMaterial
                    self.ingredients = ingredients
                    self.others = others
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.taste = try member.required("taste")
                    self.cuisine = try member.required("cuisine")
                    self.mainMaterial = try member.required("main_material")
                    self.ingredients = try member.required("ingredients")
                    self.others = try member.ifPresent("others")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.taste, "taste")
                    try members.encode(self.cuisine, "cuisine")
                    try members.encode(self.mainMaterial, "main_material")
                    try members.encode(self.ingredients, "ingredients")
                    try members.encodeIfPresent(self.others, "others")
                }
            }
        }
    }
}
