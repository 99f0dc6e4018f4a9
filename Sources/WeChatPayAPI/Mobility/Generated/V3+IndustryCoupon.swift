// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/industry-coupon`
    public var industryCoupon: IndustryCoupon { IndustryCoupon(path: path.appending("industry-coupon")) }

    /// `v3/industry-coupon`
    public struct IndustryCoupon: Endpoint {
        public let path: Path
    }
}

extension V3.IndustryCoupon {
    /// `v3/industry-coupon/tokens`
    public var tokens: Tokens { Tokens(path: path.appending("tokens")) }

    /// `v3/industry-coupon/tokens`
    public struct Tokens: Endpoint {
        public let path: Path
    }
}

extension V3.IndustryCoupon.Tokens {
    /// Create a pre-order for the travel coupon card-switch component (出行券切卡组件预下单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012553563)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String
        /// List of travel coupons (出行券列表).
        public var couponList: [CouponList]

        public init(
            openID: String,
            couponList: [CouponList]
        ) {
            self.openID = openID
            self.couponList = couponList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("open_id")
            self.couponList = try member.required("coupon_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "open_id")
            try members.encode(self.couponList, "coupon_list")
        }

        /// List of travel coupons (出行券列表).
        public struct CouponList: Codable, Hashable, Sendable {
            /// Coupon stock or campaign ID (批次号).
            public var stockID: Int
            /// Coupon ID (券ID).
            public var couponID: String

            public init(
                stockID: Int,
                couponID: String
            ) {
                self.stockID = stockID
                self.couponID = couponID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.stockID = try member.required("stock_id")
                self.couponID = try member.required("coupon_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.stockID, "stock_id")
                try members.encode(self.couponID, "coupon_id")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Token (切卡组件token值).
        public var token: String?
        /// Time the token expires (token过期时间).
        public var expiresTime: String?

        public init(
            token: String? = nil,
            expiresTime: String? = nil
        ) {
            self.token = token
            self.expiresTime = expiresTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.token = try member.ifPresent("token")
            self.expiresTime = try member.ifPresent("expires_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.token, "token")
            try members.encodeIfPresent(self.expiresTime, "expires_time")
        }
    }
}
