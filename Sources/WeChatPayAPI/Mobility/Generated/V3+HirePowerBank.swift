// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/hire-power-bank`
    public var hirePowerBank: HirePowerBank { HirePowerBank(path: path.appending("hire-power-bank")) }

    /// `v3/hire-power-bank`
    public struct HirePowerBank: Endpoint {
        public let path: Path
    }
}

extension V3.HirePowerBank {
    /// `v3/hire-power-bank/insurance-orders`
    public var insuranceOrders: InsuranceOrders { InsuranceOrders(path: path.appending("insurance-orders")) }

    /// `v3/hire-power-bank/insurance-orders`
    public struct InsuranceOrders: Endpoint {
        public let path: Path
    }
}

extension V3.HirePowerBank.InsuranceOrders {
    /// Create a power bank insurance order (查询用户保险订单领取资格).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户创建保险订单时的凭据号).
        public var outOrderNo: String?
        /// User's openid.
        public var openID: String?
        /// URL to be notified at (用于接收保险订单状态变化通知).
        public var notifyURL: String?
        /// Service ID (商户在支付分服务下对应的服务ID).
        public var serviceID: String?

        public init(
            outOrderNo: String? = nil,
            openID: String? = nil,
            notifyURL: String? = nil,
            serviceID: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.openID = openID
            self.notifyURL = notifyURL
            self.serviceID = serviceID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.openID = try member.ifPresent("openid")
            self.notifyURL = try member.ifPresent("notify_url")
            self.serviceID = try member.ifPresent("service_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.serviceID, "service_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Mobility.InsuranceOrderReply
}

extension V3.HirePowerBank.InsuranceOrders {
    /// `v3/hire-power-bank/insurance-orders/{out_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderNo {
        OutOrderNo(path: path.appending(value: String(value), named: "out_order_no"))
    }

    /// `v3/hire-power-bank/insurance-orders/{out_order_no}`
    public struct OutOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.HirePowerBank.InsuranceOrders.OutOrderNo {
    /// Query a power bank insurance order by out_order_no (查询保险订单详情).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Mobility.InsuranceOrderReply
}

extension V3.HirePowerBank {
    /// `v3/hire-power-bank/user-qualifications`
    public var userQualifications: UserQualifications { UserQualifications(path: path.appending("user-qualifications")) }

    /// `v3/hire-power-bank/user-qualifications`
    public struct UserQualifications: Endpoint {
        public let path: Path
    }
}

extension V3.HirePowerBank.UserQualifications {
    /// `v3/hire-power-bank/user-qualifications/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/hire-power-bank/user-qualifications/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.HirePowerBank.UserQualifications.OpenID {
    /// Query a user's power bank insurance qualification by openid (查询用户保险订单领取资格).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Whether user may claim insurance order (用户是否具有保险订单领取资格).
        public var qualifiedUser: Bool?

        public init(
            qualifiedUser: Bool? = nil
        ) {
            self.qualifiedUser = qualifiedUser
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.qualifiedUser = try member.ifPresent("qualified_user")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.qualifiedUser, "qualified_user")
        }
    }
}
