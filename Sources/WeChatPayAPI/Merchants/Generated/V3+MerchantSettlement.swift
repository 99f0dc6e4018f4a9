// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/merchant-settlement`
    public var merchantSettlement: MerchantSettlement { MerchantSettlement(path: path.appending("merchant-settlement")) }

    /// `v3/merchant-settlement`
    public struct MerchantSettlement: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantSettlement {
    /// `v3/merchant-settlement/merchant-settle-rule-applications`
    public var merchantSettleRuleApplications: MerchantSettleRuleApplications { MerchantSettleRuleApplications(path: path.appending("merchant-settle-rule-applications")) }

    /// `v3/merchant-settlement/merchant-settle-rule-applications`
    public struct MerchantSettleRuleApplications: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantSettlement.MerchantSettleRuleApplications {
    /// Apply to modify a sub-merchant's settlement rule (申请修改特约商户结算规则).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Acquiring institution's merchant number (从业机构号).
        public var acquiringBankID: String
        /// Channel partner's merchant number (渠道商户号).
        public var channelID: String
        /// Sub-merchant's merchant number (从业机构特约商户号).
        public var subMchid: String
        /// Settlement rule ID (结算规则id).
        public var settleRuleID: Int

        public init(
            acquiringBankID: String,
            channelID: String,
            subMchid: String,
            settleRuleID: Int
        ) {
            self.acquiringBankID = acquiringBankID
            self.channelID = channelID
            self.subMchid = subMchid
            self.settleRuleID = settleRuleID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.acquiringBankID = try member.required("acquiring_bank_id")
            self.channelID = try member.required("channel_id")
            self.subMchid = try member.required("sub_mchid")
            self.settleRuleID = try member.required("settle_rule_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.acquiringBankID, "acquiring_bank_id")
            try members.encode(self.channelID, "channel_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.settleRuleID, "settle_rule_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.MerchantSettleRuleApplicationReply
}

extension V3.MerchantSettlement.MerchantSettleRuleApplications {
    /// `v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplicationID {
        ApplicationID(path: path.appending(value: String(value), named: "application_id"))
    }

    /// `v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
    public struct ApplicationID: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantSettlement.MerchantSettleRuleApplications.ApplicationID {
    /// Query a settlement rule application by application_id (根据申请单ID查询结果).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.MerchantSettleRuleApplicationReply
}
