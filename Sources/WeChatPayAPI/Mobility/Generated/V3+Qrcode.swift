// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/qrcode`
    public var qrcode: Qrcode { Qrcode(path: path.appending("qrcode")) }

    /// `v3/qrcode`
    public struct Qrcode: Endpoint {
        public let path: Path
    }
}

extension V3.Qrcode {
    /// `v3/qrcode/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/qrcode/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Qrcode.Transactions {
    /// Request a QR code ride charge (扣费受理).
    ///
    /// After an unknown outcome, `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account.
        public var appID: String
        /// Sub-merchant's appid.
        public var subAppID: String?
        /// Sub-merchant's merchant number (微信支付分配的子商户号).
        public var subMchid: String?
        /// Description.
        public var description: String?
        /// Merchant's attached data, returned unchanged.
        public var attach: String?
        /// Merchant's own order number (商户系统内部订单号).
        public var outTradeNo: String
        /// Transaction scene.
        public var tradeScene: Mobility.TradeScene
        /// Discount tag of the order (代金券或立减优惠功能的参数).
        public var goodsTag: String?
        /// Withholding contract ID.
        public var contractID: String
        /// URL to be notified at (接受扣款结果异步回调通知的URL).
        public var notifyURL: String?
        /// Amount details (订单金额信息).
        public var amount: Mobility.TransactionAmount?
        /// Bus scene information (公交场景信息).
        public var busInfo: Mobility.BusInfo?
        /// Metro scene information (地铁场景信息).
        public var metroInfo: Mobility.MetroInfo?

        public init(
            appID: String,
            subAppID: String? = nil,
            subMchid: String? = nil,
            description: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            tradeScene: Mobility.TradeScene,
            goodsTag: String? = nil,
            contractID: String,
            notifyURL: String? = nil,
            amount: Mobility.TransactionAmount? = nil,
            busInfo: Mobility.BusInfo? = nil,
            metroInfo: Mobility.MetroInfo? = nil
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.tradeScene = tradeScene
            self.goodsTag = goodsTag
            self.contractID = contractID
            self.notifyURL = notifyURL
            self.amount = amount
            self.busInfo = busInfo
            self.metroInfo = metroInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.description = try member.ifPresent("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.tradeScene = try member.required("trade_scene")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.contractID = try member.required("contract_id")
            self.notifyURL = try member.ifPresent("notify_url")
            self.amount = try member.ifPresent("amount")
            self.busInfo = try member.ifPresent("bus_info")
            self.metroInfo = try member.ifPresent("metro_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.contractID, "contract_id")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.busInfo, "bus_info")
            try members.encodeIfPresent(self.metroInfo, "metro_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Mobility.QrcodeTransactionReply
}

extension V3.Qrcode.Transactions {
    /// `v3/qrcode/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/qrcode/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Qrcode.Transactions.OutTradeNo {
    /// `v3/qrcode/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/qrcode/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Qrcode.Transactions.OutTradeNo.OutTradeNo {
    /// Query a QR code ride order by out_trade_no (查询订单).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (微信支付分配的子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Mobility.QrcodeTransactionReply
}

extension V3.Qrcode {
    /// `v3/qrcode/user-services`
    public var userServices: UserServices { UserServices(path: path.appending("user-services")) }

    /// `v3/qrcode/user-services`
    public struct UserServices: Endpoint {
        public let path: Path
    }
}

extension V3.Qrcode.UserServices {
    /// `v3/qrcode/user-services/contract-id`
    public var contractId: ContractID { ContractID(path: path.appending("contract-id")) }

    /// `v3/qrcode/user-services/contract-id`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Qrcode.UserServices.ContractID {
    /// `v3/qrcode/user-services/contract-id/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/qrcode/user-services/contract-id/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Qrcode.UserServices.ContractID.ContractID {
    /// Query a user's ride service availability by contract_id (查询用户服务可用信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account.
    ///   - subAppID: Sub-merchant's appid (子公众账号ID).
    ///   - subMchid: Sub-merchant's merchant number (微信支付分配的子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get(appID: String? = nil, subAppID: String? = nil, subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "sub_appid": subAppID, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Withholding contract ID.
        public var contractID: String?
        /// User's service state.
        public var userServiceState: UserServiceState?
        /// Reason for the block (原因).
        public var blockReason: String?

        public init(
            contractID: String? = nil,
            userServiceState: UserServiceState? = nil,
            blockReason: String? = nil
        ) {
            self.contractID = contractID
            self.userServiceState = userServiceState
            self.blockReason = blockReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractID = try member.ifPresent("contract_id")
            self.userServiceState = try member.ifPresent("user_service_state")
            self.blockReason = try member.ifPresent("block_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.userServiceState, "user_service_state")
            try members.encodeIfPresent(self.blockReason, "block_reason")
        }

        /// User's service state.
        public struct UserServiceState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var normal: Self { Self(rawValue: "NORMAL") }
            public static var blocked: Self { Self(rawValue: "BLOCKED") }
        }
    }
}
