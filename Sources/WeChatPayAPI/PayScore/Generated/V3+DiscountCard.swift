// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/discount-card`
    public var discountCard: DiscountCard { DiscountCard(path: path.appending("discount-card")) }

    /// `v3/discount-card`
    public struct DiscountCard: Endpoint {
        public let path: Path
    }
}

extension V3.DiscountCard {
    /// `v3/discount-card/cards`
    public var cards: Cards { Cards(path: path.appending("cards")) }

    /// `v3/discount-card/cards`
    public struct Cards: Endpoint {
        public let path: Path
    }
}

extension V3.DiscountCard.Cards {
    /// Pre-accept a discount card claim request (预受理领卡请求).
    ///
    /// After an unknown outcome, `GET /v3/discount-card/cards/{out_card_code}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own card receipt number (商户领卡号).
        public var outCardCode: String
        /// Card template ID (卡模板ID).
        public var cardTemplateID: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// URL to be notified at (通知商户URL).
        public var notifyURL: String

        public init(
            outCardCode: String,
            cardTemplateID: String,
            appID: String,
            notifyURL: String
        ) {
            self.outCardCode = outCardCode
            self.cardTemplateID = cardTemplateID
            self.appID = appID
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outCardCode = try member.required("out_card_code")
            self.cardTemplateID = try member.required("card_template_id")
            self.appID = try member.required("appid")
            self.notifyURL = try member.required("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outCardCode, "out_card_code")
            try members.encode(self.cardTemplateID, "card_template_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Token for receiving the card (预领卡请求token).
        public var prepareCardToken: String

        public init(
            prepareCardToken: String
        ) {
            self.prepareCardToken = prepareCardToken
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.prepareCardToken = try member.required("prepare_card_token")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.prepareCardToken, "prepare_card_token")
        }
    }
}

extension V3.DiscountCard.Cards {
    /// `v3/discount-card/cards/{out_card_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutCardCode {
        OutCardCode(path: path.appending(value: String(value), named: "out_card_code"))
    }

    /// `v3/discount-card/cards/{out_card_code}`
    public struct OutCardCode: Endpoint {
        public let path: Path
    }
}

extension V3.DiscountCard.Cards.OutCardCode {
    /// Query a discount card order by out_card_code (查询先享卡订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Membership card template ID (先享卡ID).
        public var cardID: String
        /// Card template ID (先享卡模板ID).
        public var cardTemplateID: String
        /// Merchant's own card receipt number (商户领卡号).
        public var outCardCode: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Period of the service (约定时间期限).
        public var timeRange: TimeRange
        /// Current state of the record (状态).
        public var state: String
        /// Reason the agreement was not completed (未完成约定原因).
        public var unfinishedReason: String?
        /// Total amount in fen (享受优惠总金额).
        public var totalAmount: Int?
        /// Payment by which reward was returned (用户退回优惠的付款信息).
        public var payInformation: PayInformation?
        /// Time of creation (创卡时间).
        public var createTime: String
        /// List of objectives (目标列表).
        public var objectives: [Objectives]?
        /// List of rewards (优惠列表).
        public var rewards: [Rewards]?
        /// Inviter's openid (邀请者用户标识).
        public var sharerOpenID: String?

        public init(
            cardID: String,
            cardTemplateID: String,
            outCardCode: String,
            appID: String,
            mchid: String,
            timeRange: TimeRange,
            state: String,
            unfinishedReason: String? = nil,
            totalAmount: Int? = nil,
            payInformation: PayInformation? = nil,
            createTime: String,
            objectives: [Objectives]? = nil,
            rewards: [Rewards]? = nil,
            sharerOpenID: String? = nil
        ) {
            self.cardID = cardID
            self.cardTemplateID = cardTemplateID
            self.outCardCode = outCardCode
            self.appID = appID
            self.mchid = mchid
            self.timeRange = timeRange
            self.state = state
            self.unfinishedReason = unfinishedReason
            self.totalAmount = totalAmount
            self.payInformation = payInformation
            self.createTime = createTime
            self.objectives = objectives
            self.rewards = rewards
            self.sharerOpenID = sharerOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardID = try member.required("card_id")
            self.cardTemplateID = try member.required("card_template_id")
            self.outCardCode = try member.required("out_card_code")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.timeRange = try member.required("time_range")
            self.state = try member.required("state")
            self.unfinishedReason = try member.ifPresent("unfinished_reason")
            self.totalAmount = try member.ifPresent("total_amount")
            self.payInformation = try member.ifPresent("pay_information")
            self.createTime = try member.required("create_time")
            self.objectives = try member.ifPresent("objectives")
            self.rewards = try member.ifPresent("rewards")
            self.sharerOpenID = try member.ifPresent("sharer_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cardID, "card_id")
            try members.encode(self.cardTemplateID, "card_template_id")
            try members.encode(self.outCardCode, "out_card_code")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.timeRange, "time_range")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.unfinishedReason, "unfinished_reason")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.payInformation, "pay_information")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.objectives, "objectives")
            try members.encodeIfPresent(self.rewards, "rewards")
            try members.encodeIfPresent(self.sharerOpenID, "sharer_openid")
        }

        /// Period of the service (约定时间期限).
        public struct TimeRange: Codable, Hashable, Sendable {
            /// Start time (约定开始时间).
            public var beginTime: String
            /// End time (约定结束时间).
            public var endTime: String

            public init(
                beginTime: String,
                endTime: String
            ) {
                self.beginTime = beginTime
                self.endTime = endTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.beginTime = try member.required("begin_time")
                self.endTime = try member.required("end_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.beginTime, "begin_time")
                try members.encode(self.endTime, "end_time")
            }
        }

        /// Payment by which reward was returned (用户退回优惠的付款信息).
        public struct PayInformation: Codable, Hashable, Sendable {
            /// Amount paid, in fen (付款金额).
            public var payAmount: Int
            /// Payment state (付款状态).
            public var payState: String
            /// WeChat Pay order number (微信支付订单号).
            public var transactionID: String?
            /// Time of payment (支付时间).
            public var payTime: String?

            public init(
                payAmount: Int,
                payState: String,
                transactionID: String? = nil,
                payTime: String? = nil
            ) {
                self.payAmount = payAmount
                self.payState = payState
                self.transactionID = transactionID
                self.payTime = payTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.payAmount = try member.required("pay_amount")
                self.payState = try member.required("pay_state")
                self.transactionID = try member.ifPresent("transaction_id")
                self.payTime = try member.ifPresent("pay_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.payAmount, "pay_amount")
                try members.encode(self.payState, "pay_state")
                try members.encodeIfPresent(self.transactionID, "transaction_id")
                try members.encodeIfPresent(self.payTime, "pay_time")
            }
        }

        /// List of objectives (目标列表).
        public struct Objectives: Codable, Hashable, Sendable {
            /// Objective ID (目标ID).
            public var objectiveID: String
            /// Name (目标名称).
            public var name: String
            /// Quantity (目标数量).
            public var count: Int
            /// Unit (目标单位).
            public var unit: String
            /// Description (目标描述).
            public var description: String?
            /// Records of completed objectives (目标完成记录).
            public var objectiveCompletionRecords: [PayScore.ObjectiveCompletionRecord]?

            public init(
                objectiveID: String,
                name: String,
                count: Int,
                unit: String,
                description: String? = nil,
                objectiveCompletionRecords: [PayScore.ObjectiveCompletionRecord]? = nil
            ) {
                self.objectiveID = objectiveID
                self.name = name
                self.count = count
                self.unit = unit
                self.description = description
                self.objectiveCompletionRecords = objectiveCompletionRecords
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.objectiveID = try member.required("objective_id")
                self.name = try member.required("name")
                self.count = try member.required("count")
                self.unit = try member.required("unit")
                self.description = try member.ifPresent("description")
                self.objectiveCompletionRecords = try member.ifPresent("objective_completion_records")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.objectiveID, "objective_id")
                try members.encode(self.name, "name")
                try members.encode(self.count, "count")
                try members.encode(self.unit, "unit")
                try members.encodeIfPresent(self.description, "description")
                try members.encodeIfPresent(self.objectiveCompletionRecords, "objective_completion_records")
            }
        }

        /// List of rewards (优惠列表).
        public struct Rewards: Codable, Hashable, Sendable {
            /// Reward ID (优惠ID).
            public var rewardID: String
            /// Name (优惠名称).
            public var name: String
            /// Type of reward count (优惠数量类型).
            public var countType: String
            /// Quantity (优惠数量).
            public var count: Int
            /// Unit (优惠单位).
            public var unit: String
            /// Amount in fen (优惠金额).
            public var amount: Int
            /// Description (优惠描述).
            public var description: String?
            /// Records of rewards used (优惠使用记录列).
            public var rewardUsageRecords: [PayScore.RewardUsageRecord]?

            public init(
                rewardID: String,
                name: String,
                countType: String,
                count: Int,
                unit: String,
                amount: Int,
                description: String? = nil,
                rewardUsageRecords: [PayScore.RewardUsageRecord]? = nil
            ) {
                self.rewardID = rewardID
                self.name = name
                self.countType = countType
                self.count = count
                self.unit = unit
                self.amount = amount
                self.description = description
                self.rewardUsageRecords = rewardUsageRecords
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.rewardID = try member.required("reward_id")
                self.name = try member.required("name")
                self.countType = try member.required("count_type")
                self.count = try member.required("count")
                self.unit = try member.required("unit")
                self.amount = try member.required("amount")
                self.description = try member.ifPresent("description")
                self.rewardUsageRecords = try member.ifPresent("reward_usage_records")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.rewardID, "reward_id")
                try members.encode(self.name, "name")
                try members.encode(self.countType, "count_type")
                try members.encode(self.count, "count")
                try members.encode(self.unit, "unit")
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.description, "description")
                try members.encodeIfPresent(self.rewardUsageRecords, "reward_usage_records")
            }
        }
    }
}

extension V3.DiscountCard.Cards.OutCardCode {
    /// `v3/discount-card/cards/{out_card_code}/add-user-records`
    public var addUserRecords: AddUserRecords { AddUserRecords(path: path.appending("add-user-records")) }

    /// `v3/discount-card/cards/{out_card_code}/add-user-records`
    public struct AddUserRecords: Endpoint {
        public let path: Path
    }
}

extension V3.DiscountCard.Cards.OutCardCode.AddUserRecords {
    /// Add user records to a discount card (增加用户记录).
    ///
    /// After an unknown outcome, `GET /v3/discount-card/cards/{out_card_code}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Card template ID (卡模板ID).
        public var cardTemplateID: String
        /// Records of completed objectives (目标完成记录).
        public var objectiveCompletionRecords: [PayScore.ObjectiveCompletionRecord]?
        /// Records of rewards used (优惠使用记录).
        public var rewardUsageRecords: [PayScore.RewardUsageRecord]?

        public init(
            cardTemplateID: String,
            objectiveCompletionRecords: [PayScore.ObjectiveCompletionRecord]? = nil,
            rewardUsageRecords: [PayScore.RewardUsageRecord]? = nil
        ) {
            self.cardTemplateID = cardTemplateID
            self.objectiveCompletionRecords = objectiveCompletionRecords
            self.rewardUsageRecords = rewardUsageRecords
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardTemplateID = try member.required("card_template_id")
            self.objectiveCompletionRecords = try member.ifPresent("objective_completion_records")
            self.rewardUsageRecords = try member.ifPresent("reward_usage_records")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cardTemplateID, "card_template_id")
            try members.encodeIfPresent(self.objectiveCompletionRecords, "objective_completion_records")
            try members.encodeIfPresent(self.rewardUsageRecords, "reward_usage_records")
        }
    }
}

extension V3.DiscountCard {
    /// `v3/discount-card/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/discount-card/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.DiscountCard.Orders {
    /// `v3/discount-card/orders/{out_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderNo {
        OutOrderNo(path: path.appending(value: String(value), named: "out_order_no"))
    }

    /// `v3/discount-card/orders/{out_order_no}`
    public struct OutOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.DiscountCard.Orders.OutOrderNo {
    /// Update a discount card order (更新先享卡订单).
    ///
    /// After an unknown outcome, `GET /v3/discount-card/orders/{out_order_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// List of objectives (目标达成明细列表).
        public var objectives: [Objectives]?
        /// List of rewards (奖励明细列表).
        public var rewards: [Rewards]?

        public init(
            objectives: [Objectives]? = nil,
            rewards: [Rewards]? = nil
        ) {
            self.objectives = objectives
            self.rewards = rewards
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.objectives = try member.ifPresent("objectives")
            self.rewards = try member.ifPresent("rewards")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.objectives, "objectives")
            try members.encodeIfPresent(self.rewards, "rewards")
        }

        /// List of objectives (目标达成明细列表).
        public struct Objectives: Codable, Hashable, Sendable {
            /// Serial number of the objective (目标流水号).
            public var objectiveSerialNo: String
            /// Objective ID (先享卡目标ID).
            public var objectiveID: Int
            /// Description of the fulfilment (履约描述).
            public var performanceDescription: String
            /// Type of fulfilment (履约类型).
            public var performanceType: String
            /// Quantity (目标数量).
            public var count: Int
            /// Time of the fulfilment (履约时间).
            public var performanceTime: String
            /// Remark (备注说明).
            public var remark: String?

            public init(
                objectiveSerialNo: String,
                objectiveID: Int,
                performanceDescription: String,
                performanceType: String,
                count: Int,
                performanceTime: String,
                remark: String? = nil
            ) {
                self.objectiveSerialNo = objectiveSerialNo
                self.objectiveID = objectiveID
                self.performanceDescription = performanceDescription
                self.performanceType = performanceType
                self.count = count
                self.performanceTime = performanceTime
                self.remark = remark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.objectiveSerialNo = try member.required("objective_serial_no")
                self.objectiveID = try member.required("objective_id")
                self.performanceDescription = try member.required("performance_description")
                self.performanceType = try member.required("performance_type")
                self.count = try member.required("count")
                self.performanceTime = try member.required("performance_time")
                self.remark = try member.ifPresent("remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.objectiveSerialNo, "objective_serial_no")
                try members.encode(self.objectiveID, "objective_id")
                try members.encode(self.performanceDescription, "performance_description")
                try members.encode(self.performanceType, "performance_type")
                try members.encode(self.count, "count")
                try members.encode(self.performanceTime, "performance_time")
                try members.encodeIfPresent(self.remark, "remark")
            }
        }

        /// List of rewards (奖励明细列表).
        public struct Rewards: Codable, Hashable, Sendable {
            /// Reward serial number (奖励流水号).
            public var rewardSerialNo: String
            /// Reward ID (先享卡奖励ID).
            public var rewardID: Int
            /// Description (奖励描述).
            public var description: String
            /// Type of reward (奖励类型).
            public var rewardType: String
            /// Quantity (奖励数量).
            public var count: Int
            /// Amount in fen (奖励金额).
            public var amount: Int
            /// Time of the reward (奖励时间).
            public var rewardTime: String
            /// Remark (备注说明).
            public var remark: String?

            public init(
                rewardSerialNo: String,
                rewardID: Int,
                description: String,
                rewardType: String,
                count: Int,
                amount: Int,
                rewardTime: String,
                remark: String? = nil
            ) {
                self.rewardSerialNo = rewardSerialNo
                self.rewardID = rewardID
                self.description = description
                self.rewardType = rewardType
                self.count = count
                self.amount = amount
                self.rewardTime = rewardTime
                self.remark = remark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.rewardSerialNo = try member.required("reward_serial_no")
                self.rewardID = try member.required("reward_id")
                self.description = try member.required("description")
                self.rewardType = try member.required("reward_type")
                self.count = try member.required("count")
                self.amount = try member.required("amount")
                self.rewardTime = try member.required("reward_time")
                self.remark = try member.ifPresent("remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.rewardSerialNo, "reward_serial_no")
                try members.encode(self.rewardID, "reward_id")
                try members.encode(self.description, "description")
                try members.encode(self.rewardType, "reward_type")
                try members.encode(self.count, "count")
                try members.encode(self.amount, "amount")
                try members.encode(self.rewardTime, "reward_time")
                try members.encodeIfPresent(self.remark, "remark")
            }
        }
    }

    /// What ``patch`` answers.
    public struct PatchReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (先享卡订单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String

        public init(
            outOrderNo: String,
            orderID: String
        ) {
            self.outOrderNo = outOrderNo
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
        }
    }
}

extension V3.DiscountCard.Orders.OutOrderNo {
    /// Query a discount card order by out_order_no (通过先享卡订单号查询订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = PayScore.Order
}

extension V3.DiscountCard.Orders {
    /// `v3/discount-card/orders/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/discount-card/orders/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.DiscountCard.Orders.OutTradeNo {
    /// `v3/discount-card/orders/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/discount-card/orders/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.DiscountCard.Orders.OutTradeNo.OutTradeNo {
    /// Query a discount card order by out_trade_no (通过商户订单号查询订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2020-03-26.")
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = PayScore.Order
}
