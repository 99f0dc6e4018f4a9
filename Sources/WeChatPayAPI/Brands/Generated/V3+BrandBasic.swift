// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/brand-basic`
    public var brandBasic: BrandBasic { BrandBasic(path: path.appending("brand-basic")) }

    /// `v3/brand-basic`
    public struct BrandBasic: Endpoint {
        public let path: Path
    }
}

extension V3.BrandBasic {
    /// `v3/brand-basic/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/brand-basic/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.BrandBasic.Partner {
    /// `v3/brand-basic/partner/brands`
    public var brands: BrandsEndpoint { BrandsEndpoint(path: path.appending("brands")) }

    /// `v3/brand-basic/partner/brands`
    public struct BrandsEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.BrandBasic.Partner.BrandsEndpoint {
    /// `v3/brand-basic/partner/brands/{brand_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BrandID {
        BrandID(path: path.appending(value: String(value), named: "brand_id"))
    }

    /// `v3/brand-basic/partner/brands/{brand_id}`
    public struct BrandID: Endpoint {
        public let path: Path
    }
}

extension V3.BrandBasic.Partner.BrandsEndpoint.BrandID {
    /// `v3/brand-basic/partner/brands/{brand_id}/product-authorities`
    public var productAuthorities: ProductAuthorities { ProductAuthorities(path: path.appending("product-authorities")) }

    /// `v3/brand-basic/partner/brands/{brand_id}/product-authorities`
    public struct ProductAuthorities: Endpoint {
        public let path: Path
    }
}

extension V3.BrandBasic.Partner.BrandsEndpoint.BrandID.ProductAuthorities {
    /// Query a brand's authorized product permissions (查询已授权的产品权限信息).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Type of authorization (授权类型).
        public var authorizationType: AuthorizationType
        /// Product permissions authorized (授权产品权限).
        public var authorizationProduct: [AuthorizationProduct]?
        /// Time of the last update (更新时间).
        public var updateTime: Timestamp

        public init(
            brandID: String,
            authorizationType: AuthorizationType,
            authorizationProduct: [AuthorizationProduct]? = nil,
            updateTime: Timestamp
        ) {
            self.brandID = brandID
            self.authorizationType = authorizationType
            self.authorizationProduct = authorizationProduct
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.authorizationType = try member.required("authorization_type")
            self.authorizationProduct = try member.ifPresent("authorization_product")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.authorizationType, "authorization_type")
            try members.encodeIfPresent(self.authorizationProduct, "authorization_product")
            try members.encode(self.updateTime, "update_time")
        }

        /// Type of authorization (授权类型).
        public struct AuthorizationType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var authorizationTypeHosting: Self { Self(rawValue: "AUTHORIZATION_TYPE_HOSTING") }
            public static var authorizationTypePartly: Self { Self(rawValue: "AUTHORIZATION_TYPE_PARTLY") }
        }

        /// Product permissions authorized (授权产品权限).
        public struct AuthorizationProduct: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var brandProductAuthorityMerchantCard: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD") }
            public static var brandProductAuthorityCardLink: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_CARD_LINK") }
            public static var brandProductAuthorityProductCoupon: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON") }
            public static var brandProductAuthorityShakeCoupon: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON") }
            public static var brandProductAuthorityBrandPayGift: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT") }
            public static var brandProductAuthorityBrandStore: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_BRAND_STORE") }
            public static var brandProductAuthorityPaymentMerchantManage: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE") }
            public static var brandProductAuthorityAppIDManage: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE") }
            public static var brandProductAuthorityFinderManage: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE") }
            public static var brandProductAuthorityCategoryManage: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE") }
        }
    }
}
