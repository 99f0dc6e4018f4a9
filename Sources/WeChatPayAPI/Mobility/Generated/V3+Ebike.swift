// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/ebike`
    public var ebike: Ebike { Ebike(path: path.appending("ebike")) }

    /// `v3/ebike`
    public struct Ebike: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike {
    /// `v3/ebike/charge`
    public var charge: Charge { Charge(path: path.appending("charge")) }

    /// `v3/ebike/charge`
    public struct Charge: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge {
    /// `v3/ebike/charge/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/ebike/charge/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Transactions {
    /// Request an e-bike charging deduction (retired) (充电自行车代扣受理扣款).
    ///
    /// Retired service: asks for the deduction of a finished charge against its charging_token; amounts are in fen. Acceptance is not payment: the notification or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2019-12-16.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Appid of the app or official account (服务商公众号ID).
        public var appID: String
        /// Sub-merchant's appid (特约商户公众号ID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's attached data, returned unchanged (附加字段).
        public var attach: String?
        /// Discount tag of the order (营销信息).
        public var goodsTag: String?
        /// URL to be notified at (通知url).
        public var notifyURL: String
        /// Description (商品描述).
        public var description: String
        /// Token for deducting the charging fee (用户充电代扣凭证).
        public var chargingToken: String
        /// Amount details (订单金额信息).
        public var amount: Amount
        /// Charging scene information (充电自行车场景信息).
        public var chargeInfo: ChargeInfo
        /// Device number or information (设备信息).
        public var deviceInfo: Mobility.DeviceInfo

        public init(
            subMchid: String? = nil,
            appID: String,
            subAppID: String? = nil,
            outTradeNo: String,
            attach: String? = nil,
            goodsTag: String? = nil,
            notifyURL: String,
            description: String,
            chargingToken: String,
            amount: Amount,
            chargeInfo: ChargeInfo,
            deviceInfo: Mobility.DeviceInfo
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.goodsTag = goodsTag
            self.notifyURL = notifyURL
            self.description = description
            self.chargingToken = chargingToken
            self.amount = amount
            self.chargeInfo = chargeInfo
            self.deviceInfo = deviceInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.notifyURL = try member.required("notify_url")
            self.description = try member.required("description")
            self.chargingToken = try member.required("charging_token")
            self.amount = try member.required("amount")
            self.chargeInfo = try member.required("charge_info")
            self.deviceInfo = try member.required("device_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.description, "description")
            try members.encode(self.chargingToken, "charging_token")
            try members.encode(self.amount, "amount")
            try members.encode(self.chargeInfo, "charge_info")
            try members.encode(self.deviceInfo, "device_info")
        }

        /// Amount details (订单金额信息).
        public struct Amount: Codable, Hashable, Sendable {
            /// Total amount in fen (订单总金额).
            public var total: Int
            /// Currency (货币类型).
            public var currency: String?

            public init(
                total: Int,
                currency: String? = nil
            ) {
                self.total = total
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.total = try member.required("total")
                self.currency = try member.ifPresent("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.total, "total")
                try members.encodeIfPresent(self.currency, "currency")
            }
        }

        /// Charging scene information (充电自行车场景信息).
        public struct ChargeInfo: Codable, Hashable, Sendable {
            /// Start time (开始时间).
            public var startTime: Timestamp
            /// End time (结束时间).
            public var endTime: Timestamp
            /// Charging station name (充电站名称).
            public var chargingStationName: String
            /// Charging gun number (充电枪编号).
            public var chargingGunNumber: String
            /// Electricity charged so far (已充电量).
            public var chargedCapacity: Int
            /// Overtime occupying the parking space (车位延时占用时长).
            public var parkDuration: Int?
            /// Fee for overtime in the space (车位延时占用产生的费用).
            public var parkFee: Int?

            public init(
                startTime: Timestamp,
                endTime: Timestamp,
                chargingStationName: String,
                chargingGunNumber: String,
                chargedCapacity: Int,
                parkDuration: Int? = nil,
                parkFee: Int? = nil
            ) {
                self.startTime = startTime
                self.endTime = endTime
                self.chargingStationName = chargingStationName
                self.chargingGunNumber = chargingGunNumber
                self.chargedCapacity = chargedCapacity
                self.parkDuration = parkDuration
                self.parkFee = parkFee
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.startTime = try member.required("start_time")
                self.endTime = try member.required("end_time")
                self.chargingStationName = try member.required("charging_station_name")
                self.chargingGunNumber = try member.required("charging_gun_number")
                self.chargedCapacity = try member.required("charged_capacity")
                self.parkDuration = try member.ifPresent("park_duration")
                self.parkFee = try member.ifPresent("park_fee")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.startTime, "start_time")
                try members.encode(self.endTime, "end_time")
                try members.encode(self.chargingStationName, "charging_station_name")
                try members.encode(self.chargingGunNumber, "charging_gun_number")
                try members.encode(self.chargedCapacity, "charged_capacity")
                try members.encodeIfPresent(self.parkDuration, "park_duration")
                try members.encodeIfPresent(self.parkFee, "park_fee")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// State of acceptance (受理状态).
        public var acceptState: String
        /// Time of creation (订单创建时间).
        public var createTime: Timestamp?

        public init(
            acceptState: String,
            createTime: Timestamp? = nil
        ) {
            self.acceptState = acceptState
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.acceptState = try member.required("accept_state")
            self.createTime = try member.ifPresent("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.acceptState, "accept_state")
            try members.encodeIfPresent(self.createTime, "create_time")
        }
    }
}

extension V3.Ebike.Charge.Transactions {
    /// `v3/ebike/charge/transactions/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/ebike/charge/transactions/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Transactions.ID {
    /// `v3/ebike/charge/transactions/id/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/ebike/charge/transactions/id/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Transactions.ID.TransactionID {
    /// Query a charging order by transaction_id (retired) (查询订单).
    ///
    /// Retired service: returns a charging deduction and its trade_state by the platform's id; amounts are in fen.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2019-12-16.")
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Mobility.Transaction
}

extension V3.Ebike.Charge.Transactions {
    /// `v3/ebike/charge/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/ebike/charge/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Transactions.OutTradeNo {
    /// `v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Transactions.OutTradeNo.OutTradeNo {
    /// Query a charging order by out_trade_no (retired) (查询订单).
    ///
    /// Retired service: returns a charging deduction and its trade_state by the merchant's order number; amounts are in fen. Use it after a time-out.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2019-12-16.")
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Mobility.Transaction
}

extension V3.Ebike.Charge {
    /// `v3/ebike/charge/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/ebike/charge/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Contracts {
    /// `v3/ebike/charge/contracts/preopen`
    public var preopen: Preopen { Preopen(path: path.appending("preopen")) }

    /// `v3/ebike/charge/contracts/preopen`
    public struct Preopen: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Contracts.Preopen {
    /// Prepare e-bike charging sign-up (retired) (预开通服务).
    ///
    /// Retired service: returns a preopen_id with which the user is led to sign up for charging deductions. Look up the contract state afterwards.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2019-12-16.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Appid of the app or official account (服务商公众号ID).
        public var appID: String
        /// Sub-merchant's appid (特约商户公众号ID).
        public var subAppID: String?
        /// Transaction scene (交易场景).
        public var tradeScene: String
        /// User's openid (用户标识).
        public var openID: String

        public init(
            subMchid: String? = nil,
            appID: String,
            subAppID: String? = nil,
            tradeScene: String,
            openID: String
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.tradeScene = tradeScene
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.tradeScene = try member.required("trade_scene")
            self.openID = try member.required("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encode(self.openID, "openid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Mobility.PreopenReply
}

extension V3.Ebike.Charge.Contracts {
    /// `v3/ebike/charge/contracts/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/ebike/charge/contracts/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Contracts.ContractID {
    /// Query an e-bike charging contract (retired) (通过签约号查询用户状态).
    ///
    /// Retired service: returns the contract state for a contract_id, to see whether the user may charge.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2019-12-16.")
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Mobility.Contract
}

extension V3.Ebike.Charge.Contracts.ContractID {
    /// `v3/ebike/charge/contracts/{contract_id}/confirm`
    public var confirm: Confirm { Confirm(path: path.appending("confirm")) }

    /// `v3/ebike/charge/contracts/{contract_id}/confirm`
    public struct Confirm: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Contracts.ContractID.Confirm {
    /// Create a charging token (retired) (创建用户当次充电代扣凭证).
    ///
    /// Retired service: issues the charging_token for one charge and tells the user that charging has begun. Use the token in the later deduction request.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2019-12-16.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Appid of the app or official account (服务商公众号ID).
        public var appID: String
        /// Sub-merchant's appid (特约商户公众号ID).
        public var subAppID: String?
        /// Charging scene information (充电场景信息).
        public var chargeInfo: ChargeInfo

        public init(
            subMchid: String? = nil,
            appID: String,
            subAppID: String? = nil,
            chargeInfo: ChargeInfo
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.chargeInfo = chargeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.chargeInfo = try member.required("charge_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.chargeInfo, "charge_info")
        }

        /// Charging scene information (充电场景信息).
        public struct ChargeInfo: Codable, Hashable, Sendable {
            /// Start time (开始时间).
            public var startTime: Timestamp
            /// Charging station name (充电站名称).
            public var chargingStationName: String
            /// Charging gun number (充电枪编号).
            public var chargingGunNumber: String
            /// Merchant's device number (充电位设备号).
            public var deviceID: String

            public init(
                startTime: Timestamp,
                chargingStationName: String,
                chargingGunNumber: String,
                deviceID: String
            ) {
                self.startTime = startTime
                self.chargingStationName = chargingStationName
                self.chargingGunNumber = chargingGunNumber
                self.deviceID = deviceID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.startTime = try member.required("start_time")
                self.chargingStationName = try member.required("charging_station_name")
                self.chargingGunNumber = try member.required("charging_gun_number")
                self.deviceID = try member.required("device_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.startTime, "start_time")
                try members.encode(self.chargingStationName, "charging_station_name")
                try members.encode(self.chargingGunNumber, "charging_gun_number")
                try members.encode(self.deviceID, "device_id")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Token for deducting the charging fee (用户充电代扣凭证).
        public var chargingToken: String

        public init(
            chargingToken: String
        ) {
            self.chargingToken = chargingToken
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.chargingToken = try member.required("charging_token")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.chargingToken, "charging_token")
        }
    }
}

extension V3.Ebike.Charge {
    /// `v3/ebike/charge/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/ebike/charge/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Users {
    /// `v3/ebike/charge/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/ebike/charge/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Users.OpenID {
    /// `v3/ebike/charge/users/{openid}/contract`
    public var contract: Contract { Contract(path: path.appending("contract")) }

    /// `v3/ebike/charge/users/{openid}/contract`
    public struct Contract: Endpoint {
        public let path: Path
    }
}

extension V3.Ebike.Charge.Users.OpenID.Contract {
    /// Query a user's charging contract by openid (retired) (通过用户标识查询用户状态).
    ///
    /// Retired service: returns the user's contract and its state for a trade_scene, when the contract_id is not known.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///   - tradeScene: Transaction scene (交易场景).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2019-12-16.")
    public func get(subMchid: String? = nil, tradeScene: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "trade_scene": tradeScene])
    }

    /// What ``get`` answers.
    public typealias GetReply = Mobility.Contract
}
