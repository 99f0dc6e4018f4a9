// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/applyment4sub`
    public var applyment4sub: Applyment4sub { Applyment4sub(path: path.appending("applyment4sub")) }

    /// `v3/applyment4sub`
    public struct Applyment4sub: Endpoint {
        public let path: Path
    }
}

extension V3.Applyment4sub {
    /// `v3/applyment4sub/applyment`
    public var applyment: Applyment { Applyment(path: path.appending("applyment")) }

    /// `v3/applyment4sub/applyment`
    public struct Applyment: Endpoint {
        public let path: Path
    }
}

extension V3.Applyment4sub.Applyment {
    /// `v3/applyment4sub/applyment/applyment_id`
    public var applyment_id: ApplymentID { ApplymentID(path: path.appending("applyment_id")) }

    /// `v3/applyment4sub/applyment/applyment_id`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.Applyment4sub.Applyment.ApplymentID {
    /// `v3/applyment4sub/applyment/applyment_id/{applyment_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplymentID {
        ApplymentID(path: path.appending(value: String(value), named: "applyment_id"))
    }

    /// `v3/applyment4sub/applyment/applyment_id/{applyment_id}`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.Applyment4sub.Applyment.ApplymentID.ApplymentID {
    /// Query an onboarding application by applyment_id (查询进件状态(申请单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012697052)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.Applyment
}

extension V3.Applyment4sub.Applyment {
    /// `v3/applyment4sub/applyment/business_code`
    public var business_code: BusinessCode { BusinessCode(path: path.appending("business_code")) }

    /// `v3/applyment4sub/applyment/business_code`
    public struct BusinessCode: Endpoint {
        public let path: Path
    }
}

extension V3.Applyment4sub.Applyment.BusinessCode {
    /// `v3/applyment4sub/applyment/business_code/{business_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BusinessCode {
        BusinessCode(path: path.appending(value: String(value), named: "business_code"))
    }

    /// `v3/applyment4sub/applyment/business_code/{business_code}`
    public struct BusinessCode: Endpoint {
        public let path: Path
    }
}

extension V3.Applyment4sub.Applyment.BusinessCode.BusinessCode {
    /// Query an onboarding application by business_code (查询进件状态(业务申请编号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012697168)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.Applyment
}
