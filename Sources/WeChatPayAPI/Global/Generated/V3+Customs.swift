// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/customs`
    public var customs: Customs { Customs(path: path.appending("customs")) }

    /// `v3/customs`
    public struct Customs: Endpoint {
        public let path: Path
    }
}

extension V3.Customs {
    /// `v3/customs/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/customs/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.Customs.Orders {
    /// Declare an order to customs (报关).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.OrderRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.OrderOrderReply
}

extension V3.Customs.Orders {
    /// Query a customs declaration (报关查询).
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (机构APPID).
    ///   - mchid: Merchant number (商户号).
    ///   - orderType: Order type (订单类型).
    ///   - orderNo: Order number (订单号).
    ///   - customs: Customs code (海关).
    ///   - offset: Offset or page to start from (偏移量).
    ///   - limit: Most records to return (请求最大记录条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml)
    public func get(
        appID: String,
        mchid: String,
        orderType: Global.OrderType,
        orderNo: String,
        customs: Global.Customs,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "mchid": mchid, "order_type": orderType.rawValue, "order_no": orderNo, "customs": customs.rawValue, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.Order
}

extension V3.Customs.Orders {
    /// Update a customs declaration (报关信息修改).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public typealias PatchBody = Global.OrderOrderRequest

    /// What ``patch`` answers.
    public typealias PatchReply = Global.CustomsOrderOrderReply
}

extension V3.Customs {
    /// `v3/customs/redeclare`
    public var redeclare: Redeclare { Redeclare(path: path.appending("redeclare")) }

    /// `v3/customs/redeclare`
    public struct Redeclare: Endpoint {
        public let path: Path
    }
}

extension V3.Customs.Redeclare {
    /// Resend a customs declaration (报关重推).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.RedeclareRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.RedeclareReply
}

extension V3.Customs {
    /// `v3/customs/verify-certificate`
    public var verifyCertificate: VerifyCertificate { VerifyCertificate(path: path.appending("verify-certificate")) }

    /// `v3/customs/verify-certificate`
    public struct VerifyCertificate: Endpoint {
        public let path: Path
    }
}

extension V3.Customs.VerifyCertificate {
    /// Verify identity information for customs (身份信息校验).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.VerifyCertificateRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.VerifyCertificateReply
}
