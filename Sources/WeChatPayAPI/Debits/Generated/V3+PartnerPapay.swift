// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/partner-papay`
    public var partnerPapay: PartnerPapay { PartnerPapay(path: path.appending("partner-papay")) }

    /// `v3/partner-papay`
    public struct PartnerPapay: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerPapay {
    /// `v3/partner-papay/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/partner-papay/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerPapay.Contracts {
    /// `v3/partner-papay/contracts/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/partner-papay/contracts/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerPapay.Contracts.ContractID {
    /// `v3/partner-papay/contracts/{contract_id}/fail-notify`
    public var failNotify: FailNotify { FailNotify(path: path.appending("fail-notify")) }

    /// `v3/partner-papay/contracts/{contract_id}/fail-notify`
    public struct FailNotify: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerPapay.Contracts.ContractID.FailNotify {
    /// Send a deduction retry notice for partners (重试扣费通知).
    ///
    /// For partners: sends the user the notice that goes with trying a sub-merchant's failed deduction again.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用D).
        public var subAppID: String?

        public init(
            spMchid: String,
            spAppID: String,
            subMchid: String,
            subAppID: String? = nil
        ) {
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
        }
    }
}

extension V3.PartnerPapay.Contracts.ContractID {
    /// `v3/partner-papay/contracts/{contract_id}/notify`
    public var notify: Notify { Notify(path: path.appending("notify")) }

    /// `v3/partner-papay/contracts/{contract_id}/notify`
    public struct Notify: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerPapay.Contracts.ContractID.Notify {
    /// Send a pre-deduction notice for partners (发送预扣费通知).
    ///
    /// For partners: announces a sub-merchant's coming deduction to the user; after the waiting time at most estimated_amount (fen) may be deducted. A success has an empty answer.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用D).
        public var subAppID: String?
        /// Duration of the deduction (扣费持续时间).
        public var deductDuration: DeductDuration?
        /// Estimated deduction amount information (预计扣费金额信息).
        public var estimatedAmount: Debits.EstimatedAmount

        public init(
            spMchid: String,
            spAppID: String,
            subMchid: String,
            subAppID: String? = nil,
            deductDuration: DeductDuration? = nil,
            estimatedAmount: Debits.EstimatedAmount
        ) {
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.deductDuration = deductDuration
            self.estimatedAmount = estimatedAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.deductDuration = try member.ifPresent("deduct_duration")
            self.estimatedAmount = try member.required("estimated_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.deductDuration, "deduct_duration")
            try members.encode(self.estimatedAmount, "estimated_amount")
        }

        /// Duration of the deduction (扣费持续时间).
        public struct DeductDuration: Codable, Hashable, Sendable {
            /// Quantity (扣费持续时间数).
            public var count: Int
            /// Unit (单位).
            public var unit: String?

            public init(
                count: Int,
                unit: String? = nil
            ) {
                self.count = count
                self.unit = unit
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.count = try member.required("count")
                self.unit = try member.ifPresent("unit")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.count, "count")
                try members.encodeIfPresent(self.unit, "unit")
            }
        }
    }
}
