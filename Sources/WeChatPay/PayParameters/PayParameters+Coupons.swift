extension PayParameters {
    /// A coupon to give to a user.
    public struct Coupon: Sendable, Hashable, Encodable {
        /// The batch.
        public var stockID: String
        /// The merchant's own number for this one coupon. Giving again under the same number gives nothing twice.
        public var outRequestNo: String
        /// The coupon's code, for a batch whose codes the merchant gives.
        public var couponCode: String?

        public init(stockID: String, outRequestNo: String, couponCode: String? = nil) {
            self.stockID = stockID
            self.outRequestNo = outRequestNo
            self.couponCode = couponCode
        }

        private enum CodingKeys: String, CodingKey {
            case stockID = "stock_id"
            case outRequestNo = "out_request_no"
            case couponCode = "coupon_code"
        }

        fileprivate func members() throws -> [V2Parameter] {
            try [("stock_id", stockID), ("out_request_no", outRequestNo), ("coupon_code", couponCode)].compactMap { name, value in
                try value.map { try PayParameters.member(name, $0) }
            }
        }
    }

    /// For the coupon plug-in `send-coupon` of a mini program.
    public struct Coupons: Sendable, Hashable, Encodable {
        public let sendCouponParams: [Coupon]
        public let sendCouponMerchant: String
        public let sign: String

        private enum CodingKeys: String, CodingKey {
            case sign
            case sendCouponParams = "send_coupon_params"
            case sendCouponMerchant = "send_coupon_merchant"
        }
    }

    /// Parameters for a mini program whose plug-in gives coupons ([the platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012285674)).
    ///
    /// - Parameters:
    ///   - coupons: one to ten.
    ///   - merchantID: who gives them; without, this merchant. The APIv2 key must be the giver's.
    /// - Throws: ``WeChatPayError`` of kind `invalidRequest`, or `invalidConfiguration` without an APIv2 key.
    public func coupons(_ coupons: [Coupon], merchantID: String? = nil) throws -> Coupons {
        guard (1...10).contains(coupons.count) else {
            throw WeChatPayError(.invalidRequest, "The plug-in gives one to ten coupons at once, not \(coupons.count).")
        }
        let giver = try Self.member("send_coupon_merchant", merchantID ?? merchant.id)
        let members = try coupons.enumerated().flatMap { number, coupon -> [V2Parameter] in
            try coupon.members().map { ("\($0.name)\(number)", $0.value) }
        }
        return Coupons(
            sendCouponParams: coupons, sendCouponMerchant: giver.value,
            sign: try apiV2Key().signature(of: members + [giver], type: .hmacSHA256)
        )
    }

    /// The link to which a web page in WeChat sends a user to take a coupon
    /// ([the platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012285783)).
    ///
    /// - Parameters:
    ///   - openID: the user's, under an appid of the merchant that owns the batch.
    ///   - merchantID: who gives the coupon; without, this merchant. The APIv2 key must be the giver's.
    /// - Throws: ``WeChatPayError`` of kind `invalidRequest`, or `invalidConfiguration` without an APIv2 key.
    public func couponURL(_ coupon: Coupon, openID: String, merchantID: String? = nil) throws -> String {
        let members =
            try coupon.members() + [Self.member("send_coupon_merchant", merchantID ?? merchant.id), Self.member("open_id", openID)]
        let sign = try apiV2Key().signature(of: members, type: .hmacSHA256)
        let query = PercentEncoding.query(members + [("sign", sign)])
        return "https://action.weixin.qq.com/busifavor/getcouponinfo?\(query)#wechat_pay&wechat_redirect"
    }
}
