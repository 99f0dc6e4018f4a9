// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/compliance`
    public var compliance: Compliance { Compliance(path: path.appending("compliance")) }

    /// `v3/compliance`
    public struct Compliance: Endpoint {
        public let path: Path
    }
}

extension V3.Compliance {
    /// `v3/compliance/inactive-merchant-identity-verification`
    public var inactiveMerchantIdentityVerification: InactiveMerchantIdentityVerification { InactiveMerchantIdentityVerification(path: path.appending("inactive-merchant-identity-verification")) }

    /// `v3/compliance/inactive-merchant-identity-verification`
    public struct InactiveMerchantIdentityVerification: Endpoint {
        public let path: Path
    }
}

extension V3.Compliance.InactiveMerchantIdentityVerification {
    /// `v3/compliance/inactive-merchant-identity-verification/merchants`
    public var merchants: MerchantsEndpoint { MerchantsEndpoint(path: path.appending("merchants")) }

    /// `v3/compliance/inactive-merchant-identity-verification/merchants`
    public struct MerchantsEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.Compliance.InactiveMerchantIdentityVerification.MerchantsEndpoint {
    /// Start an inactive merchant identity verification (发起不活跃商户身份核实).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Merchants.MerchantReply

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Verification number (核实单号).
        public var verificationID: String

        public init(
            verificationID: String
        ) {
            self.verificationID = verificationID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.verificationID = try member.required("verification_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.verificationID, "verification_id")
        }
    }
}

extension V3.Compliance.InactiveMerchantIdentityVerification.MerchantsEndpoint {
    /// `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.Compliance.InactiveMerchantIdentityVerification.MerchantsEndpoint.SubMchid {
    /// `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`
    public var verifications: Verifications { Verifications(path: path.appending("verifications")) }

    /// `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`
    public struct Verifications: Endpoint {
        public let path: Path
    }
}

extension V3.Compliance.InactiveMerchantIdentityVerification.MerchantsEndpoint.SubMchid.Verifications {
    /// `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> VerificationID {
        VerificationID(path: path.appending(value: String(value), named: "verification_id"))
    }

    /// `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
    public struct VerificationID: Endpoint {
        public let path: Path
    }
}

extension V3.Compliance.InactiveMerchantIdentityVerification.MerchantsEndpoint.SubMchid.Verifications.VerificationID {
    /// Query an inactive merchant identity verification result (查询不活跃商户身份核实结果).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// Verification number (核实单号).
        public var verificationID: String
        /// Current state of the record (核实单状态).
        public var state: State
        /// Reason for the failure (失败原因).
        public var failReason: FailReason?
        /// Time of creation (创建时间).
        public var createTime: Timestamp?
        /// Time of completion (完成时间).
        public var finishTime: Timestamp?

        public init(
            subMchid: String,
            verificationID: String,
            state: State,
            failReason: FailReason? = nil,
            createTime: Timestamp? = nil,
            finishTime: Timestamp? = nil
        ) {
            self.subMchid = subMchid
            self.verificationID = verificationID
            self.state = state
            self.failReason = failReason
            self.createTime = createTime
            self.finishTime = finishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.verificationID = try member.required("verification_id")
            self.state = try member.required("state")
            self.failReason = try member.ifPresent("fail_reason")
            self.createTime = try member.ifPresent("create_time")
            self.finishTime = try member.ifPresent("finish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.verificationID, "verification_id")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.finishTime, "finish_time")
        }

        /// Current state of the record (核实单状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
        }

        /// Reason for the failure (失败原因).
        public struct FailReason: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var materialsAbnormal: Self { Self(rawValue: "MATERIALS_ABNORMAL") }
            public static var processTimeout: Self { Self(rawValue: "PROCESS_TIMEOUT") }
        }
    }
}
