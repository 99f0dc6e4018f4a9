// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/goldplan`
    public var goldplan: Goldplan { Goldplan(path: path.appending("goldplan")) }

    /// `v3/goldplan`
    public struct Goldplan: Endpoint {
        public let path: Path
    }
}

extension V3.Goldplan {
    /// `v3/goldplan/merchants`
    public var merchants: MerchantsEndpoint { MerchantsEndpoint(path: path.appending("merchants")) }

    /// `v3/goldplan/merchants`
    public struct MerchantsEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.Goldplan.MerchantsEndpoint {
    /// `v3/goldplan/merchants/changecustompagestatus`
    public var changecustompagestatus: Changecustompagestatus { Changecustompagestatus(path: path.appending("changecustompagestatus")) }

    /// `v3/goldplan/merchants/changecustompagestatus`
    public struct Changecustompagestatus: Endpoint {
        public let path: Path
    }
}

extension V3.Goldplan.MerchantsEndpoint.Changecustompagestatus {
    /// Manage a sub-merchant's custom receipt page (商家小票管理).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Merchants.ChangecustompagestatusReply

    /// What ``post`` answers.
    public typealias PostReply = Merchants.ChangecustompagestatusReply
}

extension V3.Goldplan.MerchantsEndpoint {
    /// `v3/goldplan/merchants/changegoldplanstatus`
    public var changegoldplanstatus: Changegoldplanstatus { Changegoldplanstatus(path: path.appending("changegoldplanstatus")) }

    /// `v3/goldplan/merchants/changegoldplanstatus`
    public struct Changegoldplanstatus: Endpoint {
        public let path: Path
    }
}

extension V3.Goldplan.MerchantsEndpoint.Changegoldplanstatus {
    /// Open or close the gold plan for a sub-merchant (点金计划管理).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户ID).
        public var subMchid: String
        /// Type of operation (操作类型).
        public var operationType: Merchants.OperationType
        /// Payment scene (支付场景).
        public var operationPayScene: OperationPayScene?

        public init(
            subMchid: String,
            operationType: Merchants.OperationType,
            operationPayScene: OperationPayScene? = nil
        ) {
            self.subMchid = subMchid
            self.operationType = operationType
            self.operationPayScene = operationPayScene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.operationType = try member.required("operation_type")
            self.operationPayScene = try member.ifPresent("operation_pay_scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.operationType, "operation_type")
            try members.encodeIfPresent(self.operationPayScene, "operation_pay_scene")
        }

        /// Payment scene (支付场景).
        public struct OperationPayScene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var jsapiAndMiniprogram: Self { Self(rawValue: "JSAPI_AND_MINIPROGRAM") }
            public static var jsapi: Self { Self(rawValue: "JSAPI") }
            public static var miniprogram: Self { Self(rawValue: "MINIPROGRAM") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.MerchantReply
}

extension V3.Goldplan.MerchantsEndpoint {
    /// `v3/goldplan/merchants/close-advertising-show`
    public var closeAdvertisingShow: CloseAdvertisingShow { CloseAdvertisingShow(path: path.appending("close-advertising-show")) }

    /// `v3/goldplan/merchants/close-advertising-show`
    public struct CloseAdvertisingShow: Endpoint {
        public let path: Path
    }
}

extension V3.Goldplan.MerchantsEndpoint.CloseAdvertisingShow {
    /// Close advertising display for a sub-merchant (关闭广告展示).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Merchants.MerchantReply
}

extension V3.Goldplan.MerchantsEndpoint {
    /// `v3/goldplan/merchants/open-advertising-show`
    public var openAdvertisingShow: OpenAdvertisingShow { OpenAdvertisingShow(path: path.appending("open-advertising-show")) }

    /// `v3/goldplan/merchants/open-advertising-show`
    public struct OpenAdvertisingShow: Endpoint {
        public let path: Path
    }
}

extension V3.Goldplan.MerchantsEndpoint.OpenAdvertisingShow {
    /// Open advertising display for a sub-merchant (开通广告展示).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012473794)
    public func patch(_ body: PatchBody) async throws {
        try await path.perform(.patch, body)
    }

    /// What ``patch`` sends.
    public typealias PatchBody = Merchants.MerchantRequest
}

extension V3.Goldplan.MerchantsEndpoint {
    /// `v3/goldplan/merchants/set-advertising-industry-filter`
    public var setAdvertisingIndustryFilter: SetAdvertisingIndustryFilter { SetAdvertisingIndustryFilter(path: path.appending("set-advertising-industry-filter")) }

    /// `v3/goldplan/merchants/set-advertising-industry-filter`
    public struct SetAdvertisingIndustryFilter: Endpoint {
        public let path: Path
    }
}

extension V3.Goldplan.MerchantsEndpoint.SetAdvertisingIndustryFilter {
    /// Set the advertising filter tags for competing industries (同业过滤标签管理).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012473784)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Merchants.MerchantRequest
}
