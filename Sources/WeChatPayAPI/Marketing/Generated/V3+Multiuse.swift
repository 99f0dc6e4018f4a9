// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/multiuse`
    public var multiuse: Multiuse { Multiuse(path: path.appending("multiuse")) }

    /// `v3/multiuse`
    public struct Multiuse: Endpoint {
        public let path: Path
    }
}

extension V3.Multiuse {
    /// `v3/multiuse/stocks`
    public var stocks: Stocks { Stocks(path: path.appending("stocks")) }

    /// `v3/multiuse/stocks`
    public struct Stocks: Endpoint {
        public let path: Path
    }
}

extension V3.Multiuse.Stocks {
    /// `v3/multiuse/stocks/{stock_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> StockID {
        StockID(path: path.appending(value: String(value), named: "stock_id"))
    }

    /// `v3/multiuse/stocks/{stock_id}`
    public struct StockID: Endpoint {
        public let path: Path
    }
}

extension V3.Multiuse.Stocks.StockID {
    /// `v3/multiuse/stocks/{stock_id}/refund-flow`
    public var refundFlow: RefundFlow { RefundFlow(path: path.appending("refund-flow")) }

    /// `v3/multiuse/stocks/{stock_id}/refund-flow`
    public struct RefundFlow: Endpoint {
        public let path: Path
    }
}

extension V3.Multiuse.Stocks.StockID.RefundFlow {
    /// Download the refund details of a multi-use stock (下载批次退款明细(消费金)).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.URLReply
}

extension V3.Multiuse.Stocks.StockID {
    /// `v3/multiuse/stocks/{stock_id}/send-flow`
    public var sendFlow: SendFlow { SendFlow(path: path.appending("send-flow")) }

    /// `v3/multiuse/stocks/{stock_id}/send-flow`
    public struct SendFlow: Endpoint {
        public let path: Path
    }
}

extension V3.Multiuse.Stocks.StockID.SendFlow {
    /// Download the sending details of a multi-use stock (下载批次发放明细(消费金)).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012539756)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.URLReply
}

extension V3.Multiuse.Stocks.StockID {
    /// `v3/multiuse/stocks/{stock_id}/use-flow`
    public var useFlow: UseFlow { UseFlow(path: path.appending("use-flow")) }

    /// `v3/multiuse/stocks/{stock_id}/use-flow`
    public struct UseFlow: Endpoint {
        public let path: Path
    }
}

extension V3.Multiuse.Stocks.StockID.UseFlow {
    /// Download the redemption details of a multi-use stock (下载批次核销明细(消费金)).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012539758)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.URLReply
}

extension V3.Multiuse {
    /// `v3/multiuse/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/multiuse/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Multiuse.Users {
    /// `v3/multiuse/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/multiuse/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Multiuse.Users.OpenID {
    /// `v3/multiuse/users/{openid}/coupons`
    public var coupons: Coupons { Coupons(path: path.appending("coupons")) }

    /// `v3/multiuse/users/{openid}/coupons`
    public struct Coupons: Endpoint {
        public let path: Path
    }
}

extension V3.Multiuse.Users.OpenID.Coupons {
    /// Send multi-use consumption credit to a user (发放指定批次的消费金).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Merchant's own request number (商户单据号).
        public var outRequestNo: String
        /// User's real name (用户姓名).
        public var userName: Sensitive
        /// Identity card number (身份证号码).
        public var idCardNumber: Sensitive
        /// Amount in fen (发放面额).
        public var amount: Int?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Type of card or document (证件类型).
        public var cardType: CardType

        public init(
            stockID: String,
            outRequestNo: String,
            userName: Sensitive,
            idCardNumber: Sensitive,
            amount: Int? = nil,
            appID: String,
            cardType: CardType
        ) {
            self.stockID = stockID
            self.outRequestNo = outRequestNo
            self.userName = userName
            self.idCardNumber = idCardNumber
            self.amount = amount
            self.appID = appID
            self.cardType = cardType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.outRequestNo = try member.required("out_request_no")
            self.userName = try member.required("user_name")
            self.idCardNumber = try member.required("id_card_number")
            self.amount = try member.ifPresent("amount")
            self.appID = try member.required("appid")
            self.cardType = try member.required("card_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.userName, "user_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.appID, "appid")
            try members.encode(self.cardType, "card_type")
        }

        /// Type of card or document (证件类型).
        public struct CardType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var idCard: Self { Self(rawValue: "ID_CARD") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.CouponReply
}
