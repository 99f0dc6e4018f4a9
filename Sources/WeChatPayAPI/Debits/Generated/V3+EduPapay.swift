// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/edu-papay`
    public var eduPapay: EduPapay { EduPapay(path: path.appending("edu-papay")) }

    /// `v3/edu-papay`
    public struct EduPapay: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay {
    /// `v3/edu-papay/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/edu-papay/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.Transactions {
    /// Accept an education renewal deduction (受理扣款).
    ///
    /// After an unknown outcome, `GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (服务商APPID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Body of notification (商品或支付单简要描述).
        public var body: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Discount tag of the order (商品标记).
        public var goodsTag: String?
        /// URL to be notified at (支付回调通知地址).
        public var notifyURL: String
        /// Withholding contract ID (签约协议号).
        public var contractID: String
        /// Transaction scene (场景信息枚举).
        public var tradeScene: String
        /// Amount details (订单金额).
        public var amount: Debits.EstimatedDeductAmount
        /// Device information (设备信息).
        public var deviceInformation: Debits.DeviceInfo

        public init(
            appID: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            body: String,
            attach: String? = nil,
            outTradeNo: String,
            goodsTag: String? = nil,
            notifyURL: String,
            contractID: String,
            tradeScene: String,
            amount: Debits.EstimatedDeductAmount,
            deviceInformation: Debits.DeviceInfo
        ) {
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.body = body
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.goodsTag = goodsTag
            self.notifyURL = notifyURL
            self.contractID = contractID
            self.tradeScene = tradeScene
            self.amount = amount
            self.deviceInformation = deviceInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.body = try member.required("body")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.notifyURL = try member.required("notify_url")
            self.contractID = try member.required("contract_id")
            self.tradeScene = try member.required("trade_scene")
            self.amount = try member.required("amount")
            self.deviceInformation = try member.required("device_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.body, "body")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encode(self.amount, "amount")
            try members.encode(self.deviceInformation, "device_information")
        }
    }
}

extension V3.EduPapay.Transactions {
    /// `v3/edu-papay/transactions/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/edu-papay/transactions/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.Transactions.ID {
    /// `v3/edu-papay/transactions/id/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/edu-papay/transactions/id/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.Transactions.ID.TransactionID {
    /// Query an education renewal order by transaction_id (通过微信订单号查单).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012523468)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.Transaction
}

extension V3.EduPapay.Transactions {
    /// `v3/edu-papay/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/edu-papay/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.Transactions.OutTradeNo {
    /// `v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.Transactions.OutTradeNo.OutTradeNo {
    /// Query an education renewal order by out_trade_no (通过商户订单号查单).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012523591)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.Transaction
}

extension V3.EduPapay {
    /// `v3/edu-papay/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/edu-papay/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.Contracts {
    /// `v3/edu-papay/contracts/presign`
    public var presign: Presign { Presign(path: path.appending("presign")) }

    /// `v3/edu-papay/contracts/presign`
    public struct Presign: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.Contracts.Presign {
    /// Pre-sign an education renewal contract (预签约).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (服务商APPID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// User's openid (服务商APPID下的用户标识).
        public var openID: String
        /// User's openid under the sub appid (子商户APPID下的用户标识).
        public var subOpenID: String?
        /// Withholding contract template ID (签约模板号).
        public var planID: String
        /// User or employee ID (用户账号).
        public var userID: String
        /// Date of the first deduction (首次扣款日期).
        public var periodStartDate: String
        /// Transaction scene (场景信息枚举).
        public var tradeScene: String

        public init(
            appID: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            openID: String,
            subOpenID: String? = nil,
            planID: String,
            userID: String,
            periodStartDate: String,
            tradeScene: String
        ) {
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.openID = openID
            self.subOpenID = subOpenID
            self.planID = planID
            self.userID = userID
            self.periodStartDate = periodStartDate
            self.tradeScene = tradeScene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.openID = try member.required("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.planID = try member.required("plan_id")
            self.userID = try member.required("user_id")
            self.periodStartDate = try member.required("period_start_date")
            self.tradeScene = try member.required("trade_scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.userID, "user_id")
            try members.encode(self.periodStartDate, "period_start_date")
            try members.encode(self.tradeScene, "trade_scene")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.PresignTokenReply
}

extension V3.EduPapay.Contracts {
    /// `v3/edu-papay/contracts/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/edu-papay/contracts/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.Contracts.ContractID {
    /// Terminate an education renewal contract (商户主动发起解约).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
    public func delete() async throws {
        try await path.perform(.delete)
    }
}

extension V3.EduPapay.Contracts {
    /// `v3/edu-papay/contracts/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/edu-papay/contracts/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.Contracts.ID {
    /// `v3/edu-papay/contracts/id/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/edu-papay/contracts/id/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.Contracts.ID.ContractID {
    /// Query an education renewal contract by contract_id (通过协议号查询签约).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (服务商APPID).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - subAppID: Sub-merchant's appid (子商户APPID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
    public func get(appID: String, subMchid: String? = nil, subAppID: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "sub_mchid": subMchid, "sub_appid": subAppID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.Contract
}

extension V3.EduPapay {
    /// `v3/edu-papay/user-notifications`
    public var userNotifications: UserNotifications { UserNotifications(path: path.appending("user-notifications")) }

    /// `v3/edu-papay/user-notifications`
    public struct UserNotifications: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.UserNotifications {
    /// `v3/edu-papay/user-notifications/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/edu-papay/user-notifications/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.UserNotifications.ContractID {
    /// `v3/edu-papay/user-notifications/{contract_id}/send`
    public var send: Send { Send(path: path.appending("send")) }

    /// `v3/edu-papay/user-notifications/{contract_id}/send`
    public struct Send: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.UserNotifications.ContractID.Send {
    /// Send a user an upcoming deduction notice (给用户发送扣款预通知).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (服务商APPID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?

        public init(
            appID: String,
            subMchid: String? = nil,
            subAppID: String? = nil
        ) {
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
        }
    }
}

extension V3.EduPapay {
    /// `v3/edu-papay/user`
    public var user: User { User(path: path.appending("user")) }

    /// `v3/edu-papay/user`
    public struct User: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.User {
    /// `v3/edu-papay/user/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/edu-papay/user/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.User.OpenID {
    /// `v3/edu-papay/user/{openid}/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/edu-papay/user/{openid}/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.EduPapay.User.OpenID.Contracts {
    /// Query a user's education renewal contracts by openid (通过用户标识查询签约).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (服务商APPID).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - subAppID: Sub-merchant's appid (子商户APPID).
    ///   - subOpenID: User's openid under the sub appid (子商户APPID下的用户标识).
    ///   - planID: Withholding contract template ID (签约模板号).
    ///   - contractStatus: Contract status (签约状态).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
    public func get(
        appID: String,
        subMchid: String? = nil,
        subAppID: String? = nil,
        subOpenID: String? = nil,
        planID: String,
        contractStatus: ContractStatus? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "sub_mchid": subMchid, "sub_appid": subAppID, "sub_openid": subOpenID, "plan_id": planID, "contract_status": contractStatus?.rawValue, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (结果集).
        public var data: [Debits.Contract]?
        /// Total number (总数量).
        public var totalCount: Int?
        /// Offset or page to start from (分页页码).
        public var offset: Int?
        /// Most records to return (分页大小).
        public var limit: Int?

        public init(
            data: [Debits.Contract]? = nil,
            totalCount: Int? = nil,
            offset: Int? = nil,
            limit: Int? = nil
        ) {
            self.data = data
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.totalCount = try member.ifPresent("total_count")
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
        }
    }

    /// Contract status (签约状态).
    public struct ContractStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var add: Self { Self(rawValue: "ADD") }
        public static var delete: Self { Self(rawValue: "DELETE") }
    }
}
