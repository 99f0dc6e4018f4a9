// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/papay`
    public var papay: Papay { Papay(path: path.appending("papay")) }

    /// `v3/papay`
    public struct Papay: Endpoint {
        public let path: Path
    }
}

extension V3.Papay {
    /// `v3/papay/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/papay/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Contracts {
    /// `v3/papay/contracts/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/papay/contracts/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Contracts.ContractID {
    /// `v3/papay/contracts/{contract_id}/fail-notify`
    public var failNotify: FailNotify { FailNotify(path: path.appending("fail-notify")) }

    /// `v3/papay/contracts/{contract_id}/fail-notify`
    public struct FailNotify: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Contracts.ContractID.FailNotify {
    /// Send a deduction retry notice (重试扣费通知).
    ///
    /// Sends the user the notice that goes with trying a failed deduction again under the contract.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Appid of the app or official account (公众号ID).
        public var appID: String

        public init(
            mchid: String,
            appID: String
        ) {
            self.mchid = mchid
            self.appID = appID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
        }
    }
}

extension V3.Papay.Contracts.ContractID {
    /// `v3/papay/contracts/{contract_id}/notify`
    public var notify: Notify { Notify(path: path.appending("notify")) }

    /// `v3/papay/contracts/{contract_id}/notify`
    public struct Notify: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Contracts.ContractID.Notify {
    /// Send a pre-deduction notice (发送预扣费通知).
    ///
    /// Announces a coming deduction to the user; after the waiting time the merchant may deduct at most estimated_amount (fen). A success has an empty answer (204).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Duration of the deduction (扣费持续时间).
        public var deductDuration: DeductDuration?
        /// Estimated deduction amount information (预计扣费金额信息).
        public var estimatedAmount: Debits.EstimatedAmount

        public init(
            mchid: String,
            appID: String,
            deductDuration: DeductDuration? = nil,
            estimatedAmount: Debits.EstimatedAmount
        ) {
            self.mchid = mchid
            self.appID = appID
            self.deductDuration = deductDuration
            self.estimatedAmount = estimatedAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.deductDuration = try member.ifPresent("deduct_duration")
            self.estimatedAmount = try member.required("estimated_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.deductDuration, "deduct_duration")
            try members.encode(self.estimatedAmount, "estimated_amount")
        }

        /// Duration of the deduction (扣费持续时间).
        public struct DeductDuration: Codable, Hashable, Sendable {
            /// Quantity (扣费持续时间数): 1, 2, 3.
            public var count: Int
            /// Unit (单位).
            public var unit: Unit?

            public init(
                count: Int,
                unit: Unit? = nil
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

            /// Unit (单位).
            public struct Unit: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var day: Self { Self(rawValue: "DAY") }
            }
        }
    }
}

extension V3.Papay {
    /// `v3/papay/insurance-pay`
    public var insurancePay: InsurancePay { InsurancePay(path: path.appending("insurance-pay")) }

    /// `v3/papay/insurance-pay`
    public struct InsurancePay: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsurancePay {
    /// `v3/papay/insurance-pay/policy-periods`
    public var policyPeriods: PolicyPeriods { PolicyPeriods(path: path.appending("policy-periods")) }

    /// `v3/papay/insurance-pay/policy-periods`
    public struct PolicyPeriods: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsurancePay.PolicyPeriods {
    /// `v3/papay/insurance-pay/policy-periods/contract-id`
    public var contractId: ContractID { ContractID(path: path.appending("contract-id")) }

    /// `v3/papay/insurance-pay/policy-periods/contract-id`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID {
    /// `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID.ContractID {
    /// `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`
    public var policyPeriodId: PolicyPeriodID { PolicyPeriodID(path: path.appending("policy-period-id")) }

    /// `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`
    public struct PolicyPeriodID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID.ContractID.PolicyPeriodID {
    /// `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PolicyPeriodID {
        PolicyPeriodID(path: path.appending(value: String(value), named: "policy_period_id"))
    }

    /// `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
    public struct PolicyPeriodID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID.ContractID.PolicyPeriodID.PolicyPeriodID {
    /// Query an insurance renewal schedule (查询保险自动续费预约).
    ///
    /// Returns the state of one policy period: its deduction window and the scheduled and deducted amounts, in fen.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012471229)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.PolicyPeriodReply
}

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID.ContractID.PolicyPeriodID.PolicyPeriodID {
    /// `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    public var schedule: Schedule { Schedule(path: path.appending("schedule")) }

    /// `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    public struct Schedule: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID.ContractID.PolicyPeriodID.PolicyPeriodID.Schedule {
    /// Schedule an insurance renewal deduction (预约保险自动续费).
    ///
    /// Announces the deduction of scheduled_amount (fen) for one policy period. Deduct between deduct_start_date and deduct_end_date; the period query shows the state.
    ///
    /// After an unknown outcome, `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Scheduled deduction amount information (预约扣费金额信息).
        public var scheduledAmount: Debits.EstimatedDeductAmount

        public init(
            appID: String,
            scheduledAmount: Debits.EstimatedDeductAmount
        ) {
            self.appID = appID
            self.scheduledAmount = scheduledAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.scheduledAmount = try member.required("scheduled_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.scheduledAmount, "scheduled_amount")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.PolicyPeriodReply
}

extension V3.Papay.InsurancePay {
    /// `v3/papay/insurance-pay/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/papay/insurance-pay/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsurancePay.Transactions {
    /// `v3/papay/insurance-pay/transactions/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/papay/insurance-pay/transactions/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsurancePay.Transactions.Apply {
    /// Request an insurance renewal deduction (受理保险自动续费扣款).
    ///
    /// Asks for the deduction of amount (fen) for one policy period under the contract. Acceptance is not payment: the notification to transaction_notify_url or the order query tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Description (商品描述).
        public var description: String
        /// URL notified of the payment result (通知地址).
        public var transactionNotifyURL: String
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Insurance deduction period number (保单的扣费周期编号).
        public var policyPeriodID: Int
        /// Amount details (扣费金额信息).
        public var amount: Debits.EstimatedDeductAmount
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?

        public init(
            appID: String,
            outTradeNo: String,
            description: String,
            transactionNotifyURL: String,
            contractID: String,
            policyPeriodID: Int,
            amount: Debits.EstimatedDeductAmount,
            goodsTag: String? = nil,
            attach: String? = nil
        ) {
            self.appID = appID
            self.outTradeNo = outTradeNo
            self.description = description
            self.transactionNotifyURL = transactionNotifyURL
            self.contractID = contractID
            self.policyPeriodID = policyPeriodID
            self.amount = amount
            self.goodsTag = goodsTag
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.description = try member.required("description")
            self.transactionNotifyURL = try member.required("transaction_notify_url")
            self.contractID = try member.required("contract_id")
            self.policyPeriodID = try member.required("policy_period_id")
            self.amount = try member.required("amount")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.description, "description")
            try members.encode(self.transactionNotifyURL, "transaction_notify_url")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.policyPeriodID, "policy_period_id")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.attach, "attach")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.OutTradeReply
}

extension V3.Papay {
    /// `v3/papay/insurance-sign`
    public var insuranceSign: InsuranceSign { InsuranceSign(path: path.appending("insurance-sign")) }

    /// `v3/papay/insurance-sign`
    public struct InsuranceSign: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign {
    /// `v3/papay/insurance-sign/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/papay/insurance-sign/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts {
    /// `v3/papay/insurance-sign/contracts/plan-id`
    public var planId: PlanID { PlanID(path: path.appending("plan-id")) }

    /// `v3/papay/insurance-sign/contracts/plan-id`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID {
    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PlanID {
        PlanID(path: path.appending(value: String(value), named: "plan_id"))
    }

    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID {
    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id`
    public var contractId: ContractID { ContractID(path: path.appending("contract-id")) }

    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID.ContractID {
    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID.ContractID.ContractID {
    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
    public var renew: Renew { Renew(path: path.appending("renew")) }

    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
    public struct Renew: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID.ContractID.ContractID.Renew {
    /// Renew an insurance deduction contract (受理续期自动续费协议).
    ///
    /// Asks to extend an insurance contract by further policy periods; estimated amounts are in fen. INSURANCE_ENTRUST.RENEW reports completion, and the period list shows what is agreed.
    ///
    /// After an unknown outcome, `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Deduction periods of the policy (续期的扣费周期列表).
        public var policyPeriods: [Debits.PolicyPeriod]

        public init(
            appID: String,
            policyPeriods: [Debits.PolicyPeriod]
        ) {
            self.appID = appID
            self.policyPeriods = policyPeriods
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.policyPeriods = try member.required("policy_periods")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.policyPeriods, "policy_periods")
        }
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID {
    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code`
    public var outContractCode: OutContractCode { OutContractCode(path: path.appending("out-contract-code")) }

    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID.OutContractCode {
    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutContractCode {
        OutContractCode(path: path.appending(value: String(value), named: "out_contract_code"))
    }

    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID.OutContractCode.OutContractCode {
    /// Query an insurance deduction contract (查询保险自动续费协议).
    ///
    /// Returns an insurance contract by the merchant's contract code: its state, its contract_id and, if ended, how and when.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012472641)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Insured person's display name (被保人姓名).
        public var insuredDisplayName: String?
        /// State of the contract (委托代扣协议状态).
        public var contractState: Debits.ContractState
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: Timestamp?
        /// Information on the contract's termination (协议解约信息).
        public var contractTerminateInfo: Debits.ContractContractTerminateInfo?
        /// User's openid (用户OpenID).
        public var openID: String
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Mini program path to revoke termination (跳转撤销解约小程序的路径).
        public var revokeTerminateContractRedirectURL: String?
        /// Mini program appid to revoke termination (跳转撤销解约小程序的appid).
        public var revokeTerminateContractRedirectAppID: String?

        public init(
            mchid: String,
            contractID: String,
            appID: String,
            planID: Int,
            outContractCode: String,
            insuredDisplayName: String? = nil,
            contractState: Debits.ContractState,
            contractSignedTime: Timestamp? = nil,
            contractExpiredTime: Timestamp? = nil,
            contractTerminateInfo: Debits.ContractContractTerminateInfo? = nil,
            openID: String,
            outUserCode: String? = nil,
            revokeTerminateContractRedirectURL: String? = nil,
            revokeTerminateContractRedirectAppID: String? = nil
        ) {
            self.mchid = mchid
            self.contractID = contractID
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.insuredDisplayName = insuredDisplayName
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractExpiredTime = contractExpiredTime
            self.contractTerminateInfo = contractTerminateInfo
            self.openID = openID
            self.outUserCode = outUserCode
            self.revokeTerminateContractRedirectURL = revokeTerminateContractRedirectURL
            self.revokeTerminateContractRedirectAppID = revokeTerminateContractRedirectAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.contractID = try member.required("contract_id")
            self.appID = try member.required("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.insuredDisplayName = try member.ifPresent("insured_display_name")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.contractTerminateInfo = try member.ifPresent("contract_terminate_info")
            self.openID = try member.required("openid")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.revokeTerminateContractRedirectURL = try member.ifPresent("revoke_terminate_contract_redirect_url")
            self.revokeTerminateContractRedirectAppID = try member.ifPresent("revoke_terminate_contract_redirect_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.insuredDisplayName, "insured_display_name")
            try members.encode(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encodeIfPresent(self.contractTerminateInfo, "contract_terminate_info")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.revokeTerminateContractRedirectURL, "revoke_terminate_contract_redirect_url")
            try members.encodeIfPresent(self.revokeTerminateContractRedirectAppID, "revoke_terminate_contract_redirect_appid")
        }
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID.OutContractCode.OutContractCode {
    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID.OutContractCode.OutContractCode.Terminate {
    /// Terminate an insurance deduction contract (解除保险自动续费协议).
    ///
    /// Ends an insurance contract on the merchant's side; no deduction is possible afterwards. INSURANCE_ENTRUST.TERMINATE or the contract query confirms it.
    ///
    /// After an unknown outcome, `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.TerminateRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Insured person's display name (被保人姓名).
        public var insuredDisplayName: String?
        /// State of the contract (委托代扣协议状态).
        public var contractState: Debits.ContractState
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: Timestamp?
        /// Information on the contract's termination (协议解约信息).
        public var contractTerminateInfo: Debits.ContractContractTerminateInfo?
        /// User's openid (用户OpenID).
        public var openID: String
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?

        public init(
            mchid: String,
            contractID: String,
            appID: String,
            planID: Int,
            outContractCode: String,
            insuredDisplayName: String? = nil,
            contractState: Debits.ContractState,
            contractSignedTime: Timestamp? = nil,
            contractExpiredTime: Timestamp? = nil,
            contractTerminateInfo: Debits.ContractContractTerminateInfo? = nil,
            openID: String,
            outUserCode: String? = nil
        ) {
            self.mchid = mchid
            self.contractID = contractID
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.insuredDisplayName = insuredDisplayName
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractExpiredTime = contractExpiredTime
            self.contractTerminateInfo = contractTerminateInfo
            self.openID = openID
            self.outUserCode = outUserCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.contractID = try member.required("contract_id")
            self.appID = try member.required("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.insuredDisplayName = try member.ifPresent("insured_display_name")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.contractTerminateInfo = try member.ifPresent("contract_terminate_info")
            self.openID = try member.required("openid")
            self.outUserCode = try member.ifPresent("out_user_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.insuredDisplayName, "insured_display_name")
            try members.encode(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encodeIfPresent(self.contractTerminateInfo, "contract_terminate_info")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
        }
    }
}

extension V3.Papay.InsuranceSign.Contracts {
    /// `v3/papay/insurance-sign/contracts/pre-entrust-sign`
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(path: path.appending("pre-entrust-sign")) }

    /// `v3/papay/insurance-sign/contracts/pre-entrust-sign`
    public struct PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign {
    /// `v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
    public var app: App { App(path: path.appending("app")) }

    /// `v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
    public struct App: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.App {
    /// Prepare insurance contract signing in an app (App预签约).
    ///
    /// Returns a pre_entrustweb_id with which a native app opens the signing page of an insurance contract. Amounts are in fen; INSURANCE_ENTRUST.SIGN or the contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013005766)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// User's openid (用户在直连商户应用下的用户标示).
        public var openID: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Insured person's display name (被保人的展示名称).
        public var insuredDisplayName: String
        /// URL notified of the signing result (签约结果通知地址).
        public var contractNotifyURL: String
        /// Start date of the insurance policy (保险保单的开始日期).
        public var policyStartDate: String
        /// End date of the insurance policy (保险保单的结束日期).
        public var policyEndDate: String
        /// Deduction periods of the policy (保单的扣费周期列表).
        public var policyPeriods: [Debits.PolicyPeriod]
        /// Amount details (扣费金额信息).
        public var amount: Debits.EstimatedDeductAmount?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Description (商品描述).
        public var description: String?
        /// URL notified of the payment result (支付结果通知地址).
        public var transactionNotifyURL: String?
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Whether insurance can renew automatically (是否自动续保).
        public var canAutoInsure: Bool?
        /// Whether insurance can be reinsured automatically (是否自动重新投保).
        public var canAutoReinsure: Bool?
        /// User's real-name information (用户实名信息).
        public var realIdentity: Debits.RealIdentity?
        /// Number of periods deducted together (合并扣费期数).
        public var combinedDeductPeriodCount: Int?

        public init(
            appID: String,
            openID: String? = nil,
            planID: Int,
            outContractCode: String,
            insuredDisplayName: String,
            contractNotifyURL: String,
            policyStartDate: String,
            policyEndDate: String,
            policyPeriods: [Debits.PolicyPeriod],
            amount: Debits.EstimatedDeductAmount? = nil,
            outTradeNo: String? = nil,
            description: String? = nil,
            transactionNotifyURL: String? = nil,
            outUserCode: String? = nil,
            goodsTag: String? = nil,
            attach: String? = nil,
            canAutoInsure: Bool? = nil,
            canAutoReinsure: Bool? = nil,
            realIdentity: Debits.RealIdentity? = nil,
            combinedDeductPeriodCount: Int? = nil
        ) {
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.outContractCode = outContractCode
            self.insuredDisplayName = insuredDisplayName
            self.contractNotifyURL = contractNotifyURL
            self.policyStartDate = policyStartDate
            self.policyEndDate = policyEndDate
            self.policyPeriods = policyPeriods
            self.amount = amount
            self.outTradeNo = outTradeNo
            self.description = description
            self.transactionNotifyURL = transactionNotifyURL
            self.outUserCode = outUserCode
            self.goodsTag = goodsTag
            self.attach = attach
            self.canAutoInsure = canAutoInsure
            self.canAutoReinsure = canAutoReinsure
            self.realIdentity = realIdentity
            self.combinedDeductPeriodCount = combinedDeductPeriodCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.openID = try member.ifPresent("openid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.insuredDisplayName = try member.required("insured_display_name")
            self.contractNotifyURL = try member.required("contract_notify_url")
            self.policyStartDate = try member.required("policy_start_date")
            self.policyEndDate = try member.required("policy_end_date")
            self.policyPeriods = try member.required("policy_periods")
            self.amount = try member.ifPresent("amount")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.description = try member.ifPresent("description")
            self.transactionNotifyURL = try member.ifPresent("transaction_notify_url")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.attach = try member.ifPresent("attach")
            self.canAutoInsure = try member.ifPresent("can_auto_insure")
            self.canAutoReinsure = try member.ifPresent("can_auto_reinsure")
            self.realIdentity = try member.ifPresent("real_identity")
            self.combinedDeductPeriodCount = try member.ifPresent("combined_deduct_period_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.insuredDisplayName, "insured_display_name")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
            try members.encode(self.policyStartDate, "policy_start_date")
            try members.encode(self.policyEndDate, "policy_end_date")
            try members.encode(self.policyPeriods, "policy_periods")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.transactionNotifyURL, "transaction_notify_url")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.canAutoInsure, "can_auto_insure")
            try members.encodeIfPresent(self.canAutoReinsure, "can_auto_reinsure")
            try members.encodeIfPresent(self.realIdentity, "real_identity")
            try members.encodeIfPresent(self.combinedDeductPeriodCount, "combined_deduct_period_count")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Pre-signing ID (预签约ID).
        public var preEntrustwebID: String

        public init(
            preEntrustwebID: String
        ) {
            self.preEntrustwebID = preEntrustwebID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.preEntrustwebID = try member.required("pre_entrustweb_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.preEntrustwebID, "pre_entrustweb_id")
        }
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign {
    /// `v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
    public var h5: H5 { H5(path: path.appending("h5")) }

    /// `v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
    public struct H5: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.H5 {
    /// Prepare insurance contract signing on H5 (H5预签约).
    ///
    /// Returns a redirect_url that takes a mobile browser to the signing page of an insurance contract. Amounts are in fen; INSURANCE_ENTRUST.SIGN or the contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012529050)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// User's openid (用户在直连商户应用下的用户标示).
        public var openID: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Insured person's display name (被保人的展示名称).
        public var insuredDisplayName: String
        /// URL notified of the signing result (签约结果通知地址).
        public var contractNotifyURL: String
        /// Start date of the insurance policy (保险保单的开始日期).
        public var policyStartDate: String
        /// End date of the insurance policy (保险保单的结束日期).
        public var policyEndDate: String
        /// Deduction periods of the policy (保单的扣费周期列表).
        public var policyPeriods: [Debits.H5PolicyPeriod]
        /// Amount details (扣费金额信息).
        public var amount: Debits.EstimatedDeductAmount?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Description (商品描述).
        public var description: String?
        /// URL notified of the payment result (支付结果通知地址).
        public var transactionNotifyURL: String?
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Whether insurance can renew automatically (是否自动续保).
        public var canAutoInsure: Bool?
        /// Whether insurance can be reinsured automatically (是否自动重新投保).
        public var canAutoReinsure: Bool?
        /// User's real-name information (用户实名信息).
        public var realIdentity: Debits.RealIdentity?
        /// Jump control information (跳转控制信息).
        public var jumpControl: Debits.JumpControl?
        /// Number of periods deducted together (合并扣费期数).
        public var combinedDeductPeriodCount: Int?

        public init(
            appID: String,
            openID: String? = nil,
            planID: Int,
            outContractCode: String,
            insuredDisplayName: String,
            contractNotifyURL: String,
            policyStartDate: String,
            policyEndDate: String,
            policyPeriods: [Debits.H5PolicyPeriod],
            amount: Debits.EstimatedDeductAmount? = nil,
            outTradeNo: String? = nil,
            description: String? = nil,
            transactionNotifyURL: String? = nil,
            outUserCode: String? = nil,
            goodsTag: String? = nil,
            attach: String? = nil,
            canAutoInsure: Bool? = nil,
            canAutoReinsure: Bool? = nil,
            realIdentity: Debits.RealIdentity? = nil,
            jumpControl: Debits.JumpControl? = nil,
            combinedDeductPeriodCount: Int? = nil
        ) {
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.outContractCode = outContractCode
            self.insuredDisplayName = insuredDisplayName
            self.contractNotifyURL = contractNotifyURL
            self.policyStartDate = policyStartDate
            self.policyEndDate = policyEndDate
            self.policyPeriods = policyPeriods
            self.amount = amount
            self.outTradeNo = outTradeNo
            self.description = description
            self.transactionNotifyURL = transactionNotifyURL
            self.outUserCode = outUserCode
            self.goodsTag = goodsTag
            self.attach = attach
            self.canAutoInsure = canAutoInsure
            self.canAutoReinsure = canAutoReinsure
            self.realIdentity = realIdentity
            self.jumpControl = jumpControl
            self.combinedDeductPeriodCount = combinedDeductPeriodCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.openID = try member.ifPresent("openid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.insuredDisplayName = try member.required("insured_display_name")
            self.contractNotifyURL = try member.required("contract_notify_url")
            self.policyStartDate = try member.required("policy_start_date")
            self.policyEndDate = try member.required("policy_end_date")
            self.policyPeriods = try member.required("policy_periods")
            self.amount = try member.ifPresent("amount")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.description = try member.ifPresent("description")
            self.transactionNotifyURL = try member.ifPresent("transaction_notify_url")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.attach = try member.ifPresent("attach")
            self.canAutoInsure = try member.ifPresent("can_auto_insure")
            self.canAutoReinsure = try member.ifPresent("can_auto_reinsure")
            self.realIdentity = try member.ifPresent("real_identity")
            self.jumpControl = try member.ifPresent("jump_control")
            self.combinedDeductPeriodCount = try member.ifPresent("combined_deduct_period_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.insuredDisplayName, "insured_display_name")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
            try members.encode(self.policyStartDate, "policy_start_date")
            try members.encode(self.policyEndDate, "policy_end_date")
            try members.encode(self.policyPeriods, "policy_periods")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.transactionNotifyURL, "transaction_notify_url")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.canAutoInsure, "can_auto_insure")
            try members.encodeIfPresent(self.canAutoReinsure, "can_auto_reinsure")
            try members.encodeIfPresent(self.realIdentity, "real_identity")
            try members.encodeIfPresent(self.jumpControl, "jump_control")
            try members.encodeIfPresent(self.combinedDeductPeriodCount, "combined_deduct_period_count")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.RedirectReply
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign {
    /// `v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
    public var jsapi: JSAPI { JSAPI(path: path.appending("jsapi")) }

    /// `v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
    public struct JSAPI: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.JSAPI {
    /// Prepare insurance contract signing through JSAPI (JSAPI预签约).
    ///
    /// Returns a redirect_url for the signing page of an insurance contract inside WeChat. Amounts are in fen; INSURANCE_ENTRUST.SIGN or the contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012528600)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.InsuranceSignContractPreEntrustSignRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.RedirectReply
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign {
    /// `v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
    public var miniProgram: MiniProgram { MiniProgram(path: path.appending("mini-program")) }

    /// `v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
    public struct MiniProgram: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.MiniProgram {
    /// Prepare insurance contract signing in a mini program (小程序预签约).
    ///
    /// Returns the pre_entrustweb_id, appid and path with which a mini program opens the signing page of an insurance contract. Amounts are in fen; INSURANCE_ENTRUST.SIGN or the contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012528950)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.InsuranceSignContractPreEntrustSignRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.MiniProgramReply
}

extension V3.Papay.InsuranceSign {
    /// `v3/papay/insurance-sign/policy-periods`
    public var policyPeriods: PolicyPeriods { PolicyPeriods(path: path.appending("policy-periods")) }

    /// `v3/papay/insurance-sign/policy-periods`
    public struct PolicyPeriods: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriods {
    /// `v3/papay/insurance-sign/policy-periods/plan-id`
    public var planId: PlanID { PlanID(path: path.appending("plan-id")) }

    /// `v3/papay/insurance-sign/policy-periods/plan-id`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriods.PlanID {
    /// `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PlanID {
        PlanID(path: path.appending(value: String(value), named: "plan_id"))
    }

    /// `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriods.PlanID.PlanID {
    /// `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id`
    public var contractId: ContractID { ContractID(path: path.appending("contract-id")) }

    /// `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriods.PlanID.PlanID.ContractID {
    /// `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriods.PlanID.PlanID.ContractID.ContractID {
    /// `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
    public var modify: Modify { Modify(path: path.appending("modify")) }

    /// `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
    public struct Modify: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriods.PlanID.PlanID.ContractID.ContractID.Modify {
    /// Modify the policy periods of an insurance contract (修改保险扣费周期列表).
    ///
    /// Changes the planned deduction dates and amounts (fen) of a contract's policy periods. allow_cancel_scheduled decides whether a period already scheduled may lose its schedule.
    ///
    /// After an unknown outcome, `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Deduction periods of the policy (续期的扣费周期列表).
        public var policyPeriods: [Debits.PolicyPeriod]
        /// Whether cancelling the schedule is allowed (是否允许取消预约).
        public var allowCancelScheduled: Bool?

        public init(
            appID: String,
            policyPeriods: [Debits.PolicyPeriod],
            allowCancelScheduled: Bool? = nil
        ) {
            self.appID = appID
            self.policyPeriods = policyPeriods
            self.allowCancelScheduled = allowCancelScheduled
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.policyPeriods = try member.required("policy_periods")
            self.allowCancelScheduled = try member.ifPresent("allow_cancel_scheduled")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.policyPeriods, "policy_periods")
            try members.encodeIfPresent(self.allowCancelScheduled, "allow_cancel_scheduled")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Deduction periods of the policy (最新的扣费周期列表).
        public var policyPeriods: [Debits.PolicyPeriod]?
        /// Deduction item whose schedule was cancelled (发生了取消预约的扣费计划项编号).
        public var cancelScheduledPolicyPeriodID: Int?

        public init(
            policyPeriods: [Debits.PolicyPeriod]? = nil,
            cancelScheduledPolicyPeriodID: Int? = nil
        ) {
            self.policyPeriods = policyPeriods
            self.cancelScheduledPolicyPeriodID = cancelScheduledPolicyPeriodID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.policyPeriods = try member.ifPresent("policy_periods")
            self.cancelScheduledPolicyPeriodID = try member.ifPresent("cancel_scheduled_policy_period_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.policyPeriods, "policy_periods")
            try members.encodeIfPresent(self.cancelScheduledPolicyPeriodID, "cancel_scheduled_policy_period_id")
        }
    }
}

extension V3.Papay.InsuranceSign {
    /// `v3/papay/insurance-sign/policy_periods`
    public var policy_periods: Policy_periods { Policy_periods(path: path.appending("policy_periods")) }

    /// `v3/papay/insurance-sign/policy_periods`
    public struct Policy_periods: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Policy_periods {
    /// `v3/papay/insurance-sign/policy_periods/plan-id`
    public var planId: PlanID { PlanID(path: path.appending("plan-id")) }

    /// `v3/papay/insurance-sign/policy_periods/plan-id`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Policy_periods.PlanID {
    /// `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PlanID {
        PlanID(path: path.appending(value: String(value), named: "plan_id"))
    }

    /// `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Policy_periods.PlanID.PlanID {
    /// `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`
    public var outContractCode: OutContractCode { OutContractCode(path: path.appending("out-contract-code")) }

    /// `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Policy_periods.PlanID.PlanID.OutContractCode {
    /// `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutContractCode {
        OutContractCode(path: path.appending(value: String(value), named: "out_contract_code"))
    }

    /// `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.InsuranceSign.Policy_periods.PlanID.PlanID.OutContractCode.OutContractCode {
    /// List the policy periods of an insurance contract (查询保险扣费周期列表).
    ///
    /// Lists a contract's policy periods page by page, each with its state and planned, scheduled and deducted amounts in fen.
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - limit: Most records to return (分页大小).
    ///   - offset: Offset or page to start from (分页开始位置).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
    public func get(limit: Int? = nil, offset: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results.
        public var data: [Data]?
        /// Most records to return (分页大小).
        public var limit: Int
        /// Offset or page to start from (分页开始位置).
        public var offset: Int
        /// Total number (扣费周期总条数).
        public var totalCount: Int?

        public init(
            data: [Data]? = nil,
            limit: Int,
            offset: Int,
            totalCount: Int? = nil
        ) {
            self.data = data
            self.limit = limit
            self.offset = offset
            self.totalCount = totalCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.limit = try member.required("limit")
            self.offset = try member.required("offset")
            self.totalCount = try member.ifPresent("total_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.limit, "limit")
            try members.encode(self.offset, "offset")
            try members.encodeIfPresent(self.totalCount, "total_count")
        }

        /// List of results.
        public struct Data: Codable, Hashable, Sendable {
            /// Insurance deduction period number (保单的扣费周期编号).
            public var policyPeriodID: Int
            /// Expected deduction date (扣费周期预计的扣费的日期).
            public var estimatedDeductDate: String
            /// Expected deduction amount, in fen (扣费周期预计的扣费金额).
            public var estimatedDeductAmount: Debits.EstimatedDeductAmount
            /// State of the deduction period (扣费周期预约状态).
            public var policyPeriodState: String
            /// Scheduled deduction amount information (已预约的扣费金额信息).
            public var scheduledAmount: Debits.EstimatedDeductAmount?
            /// Amount deducted or repaid, in fen (实际扣费金额).
            public var deductAmount: Debits.EstimatedDeductAmount?
            /// Actual deduction date (实际扣费的日期).
            public var deductDate: String?

            public init(
                policyPeriodID: Int,
                estimatedDeductDate: String,
                estimatedDeductAmount: Debits.EstimatedDeductAmount,
                policyPeriodState: String,
                scheduledAmount: Debits.EstimatedDeductAmount? = nil,
                deductAmount: Debits.EstimatedDeductAmount? = nil,
                deductDate: String? = nil
            ) {
                self.policyPeriodID = policyPeriodID
                self.estimatedDeductDate = estimatedDeductDate
                self.estimatedDeductAmount = estimatedDeductAmount
                self.policyPeriodState = policyPeriodState
                self.scheduledAmount = scheduledAmount
                self.deductAmount = deductAmount
                self.deductDate = deductDate
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.policyPeriodID = try member.required("policy_period_id")
                self.estimatedDeductDate = try member.required("estimated_deduct_date")
                self.estimatedDeductAmount = try member.required("estimated_deduct_amount")
                self.policyPeriodState = try member.required("policy_period_state")
                self.scheduledAmount = try member.ifPresent("scheduled_amount")
                self.deductAmount = try member.ifPresent("deduct_amount")
                self.deductDate = try member.ifPresent("deduct_date")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.policyPeriodID, "policy_period_id")
                try members.encode(self.estimatedDeductDate, "estimated_deduct_date")
                try members.encode(self.estimatedDeductAmount, "estimated_deduct_amount")
                try members.encode(self.policyPeriodState, "policy_period_state")
                try members.encodeIfPresent(self.scheduledAmount, "scheduled_amount")
                try members.encodeIfPresent(self.deductAmount, "deduct_amount")
                try members.encodeIfPresent(self.deductDate, "deduct_date")
            }
        }
    }
}

extension V3.Papay {
    /// `v3/papay/pay`
    public var pay: Pay { Pay(path: path.appending("pay")) }

    /// `v3/papay/pay`
    public struct Pay: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay {
    /// `v3/papay/pay/harmony`
    public var harmony: Harmony { Harmony(path: path.appending("harmony")) }

    /// `v3/papay/pay/harmony`
    public struct Harmony: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Harmony {
    /// `v3/papay/pay/harmony/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/papay/pay/harmony/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Harmony.Transactions {
    /// `v3/papay/pay/harmony/transactions/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/papay/pay/harmony/transactions/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Harmony.Transactions.Apply {
    /// Request a deduction on HarmonyOS (代扣受理扣款).
    ///
    /// Asks for the deduction of amount (fen) under a HarmonyOS contract. Acceptance is not payment: the notification to transaction_notify_url or the order query tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013388429)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Description (商品描述).
        public var description: String
        /// URL notified of the payment result (通知地址).
        public var transactionNotifyURL: String
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Amount details (扣费金额信息).
        public var amount: Debits.EstimatedDeductAmount
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// HarmonyOS account ID (鸿蒙账户id).
        public var harmonyAccountID: String
        /// Merchant category code (MCC) (商户类别码).
        public var mcc: String?

        public init(
            appID: String,
            outTradeNo: String,
            description: String,
            transactionNotifyURL: String,
            contractID: String,
            amount: Debits.EstimatedDeductAmount,
            goodsTag: String? = nil,
            attach: String? = nil,
            harmonyAccountID: String,
            mcc: String? = nil
        ) {
            self.appID = appID
            self.outTradeNo = outTradeNo
            self.description = description
            self.transactionNotifyURL = transactionNotifyURL
            self.contractID = contractID
            self.amount = amount
            self.goodsTag = goodsTag
            self.attach = attach
            self.harmonyAccountID = harmonyAccountID
            self.mcc = mcc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.description = try member.required("description")
            self.transactionNotifyURL = try member.required("transaction_notify_url")
            self.contractID = try member.required("contract_id")
            self.amount = try member.required("amount")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.attach = try member.ifPresent("attach")
            self.harmonyAccountID = try member.required("harmony_account_id")
            self.mcc = try member.ifPresent("mcc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.description, "description")
            try members.encode(self.transactionNotifyURL, "transaction_notify_url")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.harmonyAccountID, "harmony_account_id")
            try members.encodeIfPresent(self.mcc, "mcc")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.OutTradeReply
}

extension V3.Papay.Pay {
    /// `v3/papay/pay/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/papay/pay/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Partner {
    /// `v3/papay/pay/partner/schedules`
    public var schedules: Schedules { Schedules(path: path.appending("schedules")) }

    /// `v3/papay/pay/partner/schedules`
    public struct Schedules: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Partner.Schedules {
    /// `v3/papay/pay/partner/schedules/contract-id`
    public var contractId: ContractID { ContractID(path: path.appending("contract-id")) }

    /// `v3/papay/pay/partner/schedules/contract-id`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Partner.Schedules.ContractID {
    /// `v3/papay/pay/partner/schedules/contract-id/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/papay/pay/partner/schedules/contract-id/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Partner.Schedules.ContractID.ContractID {
    /// Query a deduction schedule for partners (查询扣费预约).
    ///
    /// For partners: returns the state of the scheduled deduction of a sub-merchant's contract, with its window and amounts in fen.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012468579)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.ScheduleReply
}

extension V3.Papay.Pay.Partner.Schedules.ContractID.ContractID {
    /// `v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
    public var schedule: Schedule { Schedule(path: path.appending("schedule")) }

    /// `v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
    public struct Schedule: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Partner.Schedules.ContractID.ContractID.Schedule {
    /// Schedule a deduction for partners (预约扣费).
    ///
    /// For partners: announces the deduction of schedule_amount (fen) for a sub-merchant. Deduct between deduct_start_date and deduct_end_date; the partner schedule query shows the state.
    ///
    /// After an unknown outcome, `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012468581)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (应用ID).
        public var spAppID: String
        /// Sub-merchant's merchant number (子商户号商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户的AppID).
        public var subAppID: String?
        /// Scheduled amount information (预约的金额信息).
        public var scheduleAmount: Debits.EstimatedDeductAmount

        public init(
            spAppID: String,
            subMchid: String,
            subAppID: String? = nil,
            scheduleAmount: Debits.EstimatedDeductAmount
        ) {
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.scheduleAmount = scheduleAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.scheduleAmount = try member.required("schedule_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.scheduleAmount, "schedule_amount")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.ScheduleReply
}

extension V3.Papay.Pay.Partner {
    /// `v3/papay/pay/partner/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/papay/pay/partner/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Partner.Transactions {
    /// `v3/papay/pay/partner/transactions/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/papay/pay/partner/transactions/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Partner.Transactions.Apply {
    /// Request a deduction for partners (受理扣款).
    ///
    /// For partners: asks for the deduction of amount (fen) for a sub-merchant under the contract. Acceptance is not payment: the notification to transaction_notify_url or the partner order query tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (应用ID).
        public var spAppID: String
        /// Sub-merchant's merchant number (子商户号商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户的AppID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Description (商品描述).
        public var description: String
        /// URL notified of the payment result (通知地址).
        public var transactionNotifyURL: String
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Amount details (扣费金额信息).
        public var amount: Debits.EstimatedDeductAmount
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?

        public init(
            spAppID: String,
            subMchid: String,
            subAppID: String? = nil,
            outTradeNo: String,
            description: String,
            transactionNotifyURL: String,
            contractID: String,
            amount: Debits.EstimatedDeductAmount,
            goodsTag: String? = nil,
            attach: String? = nil
        ) {
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.description = description
            self.transactionNotifyURL = transactionNotifyURL
            self.contractID = contractID
            self.amount = amount
            self.goodsTag = goodsTag
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.description = try member.required("description")
            self.transactionNotifyURL = try member.required("transaction_notify_url")
            self.contractID = try member.required("contract_id")
            self.amount = try member.required("amount")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.description, "description")
            try members.encode(self.transactionNotifyURL, "transaction_notify_url")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.attach, "attach")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.OutTradeReply
}

extension V3.Papay.Pay {
    /// `v3/papay/pay/schedules`
    public var schedules: Schedules { Schedules(path: path.appending("schedules")) }

    /// `v3/papay/pay/schedules`
    public struct Schedules: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Schedules {
    /// `v3/papay/pay/schedules/contract-id`
    public var contractId: ContractID { ContractID(path: path.appending("contract-id")) }

    /// `v3/papay/pay/schedules/contract-id`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Schedules.ContractID {
    /// `v3/papay/pay/schedules/contract-id/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/papay/pay/schedules/contract-id/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Schedules.ContractID.ContractID {
    /// Query a deduction schedule (查询扣费预约).
    ///
    /// Returns the state of the contract's scheduled deduction, with its window and amounts in fen.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.ScheduleReply
}

extension V3.Papay.Pay.Schedules.ContractID.ContractID {
    /// `v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
    public var schedule: Schedule { Schedule(path: path.appending("schedule")) }

    /// `v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
    public struct Schedule: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Schedules.ContractID.ContractID.Schedule {
    /// Schedule a deduction (预约扣费).
    ///
    /// Announces the deduction of schedule_amount (fen) under the contract. Deduct between deduct_start_date and deduct_end_date; the schedule query shows the state.
    ///
    /// After an unknown outcome, `GET /v3/papay/pay/schedules/contract-id/{contract_id}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Scheduled amount information (预约的金额信息).
        public var scheduleAmount: Debits.EstimatedDeductAmount

        public init(
            appID: String,
            scheduleAmount: Debits.EstimatedDeductAmount
        ) {
            self.appID = appID
            self.scheduleAmount = scheduleAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.scheduleAmount = try member.required("schedule_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.scheduleAmount, "schedule_amount")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.ScheduleReply
}

extension V3.Papay.Pay {
    /// `v3/papay/pay/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/papay/pay/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Transactions {
    /// `v3/papay/pay/transactions/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/papay/pay/transactions/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Pay.Transactions.Apply {
    /// Request a deduction (受理扣款).
    ///
    /// Asks for the deduction of amount (fen) under the contract. Acceptance is not payment: the notification to transaction_notify_url or the order query tells the result.
    ///
    /// After an unknown outcome, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012467087)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Description (商品描述).
        public var description: String
        /// URL notified of the payment result (通知地址).
        public var transactionNotifyURL: String
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Amount details (扣费金额信息).
        public var amount: Debits.EstimatedDeductAmount
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?

        public init(
            appID: String,
            outTradeNo: String,
            description: String,
            transactionNotifyURL: String,
            contractID: String,
            amount: Debits.EstimatedDeductAmount,
            goodsTag: String? = nil,
            attach: String? = nil
        ) {
            self.appID = appID
            self.outTradeNo = outTradeNo
            self.description = description
            self.transactionNotifyURL = transactionNotifyURL
            self.contractID = contractID
            self.amount = amount
            self.goodsTag = goodsTag
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.description = try member.required("description")
            self.transactionNotifyURL = try member.required("transaction_notify_url")
            self.contractID = try member.required("contract_id")
            self.amount = try member.required("amount")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.description, "description")
            try members.encode(self.transactionNotifyURL, "transaction_notify_url")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.attach, "attach")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.OutTradeReply
}

extension V3.Papay {
    /// `v3/papay/scheduled-deduct-sign`
    public var scheduledDeductSign: ScheduledDeductSign { ScheduledDeductSign(path: path.appending("scheduled-deduct-sign")) }

    /// `v3/papay/scheduled-deduct-sign`
    public struct ScheduledDeductSign: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign {
    /// `v3/papay/scheduled-deduct-sign/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/papay/scheduled-deduct-sign/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts {
    /// `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(path: path.appending("pre-entrust-sign")) }

    /// `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`
    public struct PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign {
    /// `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
    public var app: App { App(path: path.appending("app")) }

    /// `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
    public struct App: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.App {
    /// Prepare deduction contract signing in an app (App场景预约扣费预签约).
    ///
    /// Returns a pre_entrustweb_id with which a native app opens the signing page of a scheduled-deduction contract. Estimated amounts are in fen; ENTRUST.SIGN or the contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012524934)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.PreEntrustSignRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.AppReply
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign {
    /// `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
    public var h5: H5 { H5(path: path.appending("h5")) }

    /// `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
    public struct H5: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.H5 {
    /// Prepare deduction contract signing on H5 (H5场景预约扣费预签约).
    ///
    /// Returns a redirect_url that takes a mobile browser to the signing page of a scheduled-deduction contract. Estimated amounts are in fen; ENTRUST.SIGN or the contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012489208)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// User's openid (用户在直连商户应用下的用户标示).
        public var openID: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// URL notified of the signing result (签约结果通知地址).
        public var contractNotifyURL: String
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Deduction schedule information (用于预约扣费的预约信息).
        public var deductSchedule: Debits.DeductSchedule?
        /// Jump control information (跳转控制信息).
        public var jumpControl: Debits.JumpControl?

        public init(
            appID: String,
            openID: String? = nil,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractNotifyURL: String,
            outUserCode: String? = nil,
            deductSchedule: Debits.DeductSchedule? = nil,
            jumpControl: Debits.JumpControl? = nil
        ) {
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractNotifyURL = contractNotifyURL
            self.outUserCode = outUserCode
            self.deductSchedule = deductSchedule
            self.jumpControl = jumpControl
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.openID = try member.ifPresent("openid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.contractNotifyURL = try member.required("contract_notify_url")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.deductSchedule = try member.ifPresent("deduct_schedule")
            self.jumpControl = try member.ifPresent("jump_control")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.deductSchedule, "deduct_schedule")
            try members.encodeIfPresent(self.jumpControl, "jump_control")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.RedirectReply
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign {
    /// `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
    public var jsapi: JSAPI { JSAPI(path: path.appending("jsapi")) }

    /// `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
    public struct JSAPI: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.JSAPI {
    /// Prepare deduction contract signing through JSAPI (JSAPI场景预约扣费预签约).
    ///
    /// Returns a redirect_url for the signing page of a scheduled-deduction contract inside WeChat. Estimated amounts are in fen; ENTRUST.SIGN or the contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012525133)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.PreEntrustSignRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.RedirectReply
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign {
    /// `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
    public var miniProgram: MiniProgram { MiniProgram(path: path.appending("mini-program")) }

    /// `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
    public struct MiniProgram: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.MiniProgram {
    /// Prepare deduction contract signing in a mini program (小程序场景预约扣费预签约).
    ///
    /// Returns the pre_entrustweb_id, appid and path with which a mini program opens the signing page of a scheduled-deduction contract. Estimated amounts are in fen; ENTRUST.SIGN or the contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012525209)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.PreEntrustSignRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.MiniProgramReply
}

extension V3.Papay.ScheduledDeductSign {
    /// `v3/papay/scheduled-deduct-sign/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/papay/scheduled-deduct-sign/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Partner {
    /// `v3/papay/scheduled-deduct-sign/partner/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/papay/scheduled-deduct-sign/partner/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts {
    /// `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(path: path.appending("pre-entrust-sign")) }

    /// `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`
    public struct PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign {
    /// `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
    public var app: App { App(path: path.appending("app")) }

    /// `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
    public struct App: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.App {
    /// Prepare deduction contract signing in an app for partners (App场景预约扣费预签约).
    ///
    /// For partners: returns a pre_entrustweb_id with which a native app opens the signing page of a sub-merchant's scheduled-deduction contract. Estimated amounts are in fen; ENTRUST.SIGN or the partner contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012693028)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.ContractPreEntrustSignRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.AppReply
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign {
    /// `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
    public var h5: H5 { H5(path: path.appending("h5")) }

    /// `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
    public struct H5: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.H5 {
    /// Prepare deduction contract signing on H5 for partners (H5场景预约扣费预签约).
    ///
    /// For partners: returns a redirect_url that takes a mobile browser to the signing page of a sub-merchant's scheduled-deduction contract. Estimated amounts are in fen; ENTRUST.SIGN or the partner contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012464549)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (应用ID).
        public var spAppID: String
        /// User's openid under the service provider (用户在服务商商户应用下的用户标示).
        public var spOpenID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户的AppID).
        public var subAppID: String?
        /// User's openid under the sub appid.
        public var subOpenID: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// URL notified of the signing result (签约结果通知地址).
        public var contractNotifyURL: String
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Deduction schedule information (用于预约扣费的预约信息).
        public var deductSchedule: Debits.DeductSchedule?
        /// Jump control information (跳转控制信息).
        public var jumpControl: Debits.JumpControl?

        public init(
            spAppID: String,
            spOpenID: String? = nil,
            subMchid: String,
            subAppID: String? = nil,
            subOpenID: String? = nil,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractNotifyURL: String,
            outUserCode: String? = nil,
            deductSchedule: Debits.DeductSchedule? = nil,
            jumpControl: Debits.JumpControl? = nil
        ) {
            self.spAppID = spAppID
            self.spOpenID = spOpenID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.subOpenID = subOpenID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractNotifyURL = contractNotifyURL
            self.outUserCode = outUserCode
            self.deductSchedule = deductSchedule
            self.jumpControl = jumpControl
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spOpenID = try member.ifPresent("sp_openid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.contractNotifyURL = try member.required("contract_notify_url")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.deductSchedule = try member.ifPresent("deduct_schedule")
            self.jumpControl = try member.ifPresent("jump_control")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.deductSchedule, "deduct_schedule")
            try members.encodeIfPresent(self.jumpControl, "jump_control")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.RedirectReply
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign {
    /// `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
    public var jsapi: JSAPI { JSAPI(path: path.appending("jsapi")) }

    /// `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
    public struct JSAPI: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.JSAPI {
    /// Prepare deduction contract signing through JSAPI for partners (JSAPI场景预约扣费预签约).
    ///
    /// For partners: returns a redirect_url for the signing page of a sub-merchant's scheduled-deduction contract inside WeChat. Estimated amounts are in fen; ENTRUST.SIGN or the partner contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012693093)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.ContractPreEntrustSignRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.RedirectReply
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign {
    /// `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
    public var miniProgram: MiniProgram { MiniProgram(path: path.appending("mini-program")) }

    /// `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
    public struct MiniProgram: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.MiniProgram {
    /// Prepare deduction contract signing in mini program for partners (小程序场景预约扣费预签约).
    ///
    /// For partners: returns the pre_entrustweb_id, appid and path with which a mini program opens the signing page of a sub-merchant's scheduled-deduction contract. Estimated amounts are in fen; ENTRUST.SIGN or the partner contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012693100)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.ContractPreEntrustSignRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.MiniProgramReply
}

extension V3.Papay {
    /// `v3/papay/sign`
    public var sign: Sign { Sign(path: path.appending("sign")) }

    /// `v3/papay/sign`
    public struct Sign: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign {
    /// `v3/papay/sign/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/papay/sign/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts {
    /// `v3/papay/sign/contracts/pre-entrust-sign`
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(path: path.appending("pre-entrust-sign")) }

    /// `v3/papay/sign/contracts/pre-entrust-sign`
    public struct PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts.PreEntrustSign {
    /// Prepare deduction contract signing on HarmonyOS (代扣预签约).
    ///
    /// Returns what a HarmonyOS device needs to open the signing page, depending on sign_scene. The notification to contract_notify_url or the HarmonyOS contract query tells whether the user signed.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_contract_code` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Signing scene (签约场景).
        public var signScene: SignScene
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// User's openid (用户在直连商户应用下的用户标示).
        public var openID: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// URL notified of the signing result (签约结果通知地址).
        public var contractNotifyURL: String
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String
        /// URL to return to (回跳地址的url).
        public var returnURL: String?
        /// Device number or information.
        public var deviceInfo: DeviceInfo

        public init(
            signScene: SignScene,
            appID: String,
            openID: String? = nil,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractNotifyURL: String,
            outUserCode: String,
            returnURL: String? = nil,
            deviceInfo: DeviceInfo
        ) {
            self.signScene = signScene
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractNotifyURL = contractNotifyURL
            self.outUserCode = outUserCode
            self.returnURL = returnURL
            self.deviceInfo = deviceInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.signScene = try member.required("sign_scene")
            self.appID = try member.required("appid")
            self.openID = try member.ifPresent("openid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.contractNotifyURL = try member.required("contract_notify_url")
            self.outUserCode = try member.required("out_user_code")
            self.returnURL = try member.ifPresent("return_url")
            self.deviceInfo = try member.required("device_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.signScene, "sign_scene")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
            try members.encode(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.returnURL, "return_url")
            try members.encode(self.deviceInfo, "device_info")
        }

        /// Signing scene (签约场景).
        public struct SignScene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var signSceneApp: Self { Self(rawValue: "SIGN_SCENE_APP") }
            public static var signSceneQrcode: Self { Self(rawValue: "SIGN_SCENE_QRCODE") }
        }

        /// Device number or information.
        public struct DeviceInfo: Codable, Hashable, Sendable {
            /// Device type (设备类型).
            public var deviceType: DeviceType
            /// OS version of the device (设备的OS版本).
            public var deviceOS: String
            /// Merchant's device number (设备ID).
            public var deviceID: String
            /// Whether the device runs as root (设备是否以root身份运行).
            public var deviceRunningAsRoot: Bool
            /// Merchant's device IP address (设备的IP).
            public var deviceIP: String
            /// Whether the device has WeChat installed (设备上是否安装微信).
            public var weixinInstalled: Bool
            /// WeChat version on the device (设备上微信的版本).
            public var weixinVersion: String
            /// Time since first login on device (发起预签约的用户首次登录该设备的时间).
            public var daysSinceFirstLogin: DaysSinceFirstLogin

            public init(
                deviceType: DeviceType,
                deviceOS: String,
                deviceID: String,
                deviceRunningAsRoot: Bool,
                deviceIP: String,
                weixinInstalled: Bool,
                weixinVersion: String,
                daysSinceFirstLogin: DaysSinceFirstLogin
            ) {
                self.deviceType = deviceType
                self.deviceOS = deviceOS
                self.deviceID = deviceID
                self.deviceRunningAsRoot = deviceRunningAsRoot
                self.deviceIP = deviceIP
                self.weixinInstalled = weixinInstalled
                self.weixinVersion = weixinVersion
                self.daysSinceFirstLogin = daysSinceFirstLogin
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceType = try member.required("device_type")
                self.deviceOS = try member.required("device_os")
                self.deviceID = try member.required("device_id")
                self.deviceRunningAsRoot = try member.required("device_running_as_root")
                self.deviceIP = try member.required("device_ip")
                self.weixinInstalled = try member.required("weixin_installed")
                self.weixinVersion = try member.required("weixin_version")
                self.daysSinceFirstLogin = try member.required("days_since_first_login")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.deviceType, "device_type")
                try members.encode(self.deviceOS, "device_os")
                try members.encode(self.deviceID, "device_id")
                try members.encode(self.deviceRunningAsRoot, "device_running_as_root")
                try members.encode(self.deviceIP, "device_ip")
                try members.encode(self.weixinInstalled, "weixin_installed")
                try members.encode(self.weixinVersion, "weixin_version")
                try members.encode(self.daysSinceFirstLogin, "days_since_first_login")
            }

            /// Device type (设备类型).
            public struct DeviceType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var deviceTypeUnknow: Self { Self(rawValue: "DEVICE_TYPE_UNKNOW") }
                public static var deviceTypePhone: Self { Self(rawValue: "DEVICE_TYPE_PHONE") }
                public static var deviceTypePad: Self { Self(rawValue: "DEVICE_TYPE_PAD") }
                public static var deviceTypeTv: Self { Self(rawValue: "DEVICE_TYPE_TV") }
                public static var deviceTypeWatch: Self { Self(rawValue: "DEVICE_TYPE_WATCH") }
            }

            /// Time since first login on device (发起预签约的用户首次登录该设备的时间).
            public struct DaysSinceFirstLogin: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var daysSinceFirstLoginUnknow: Self { Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_UNKNOW") }
                public static var daysSinceFirstLoginWithin1Day: Self { Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY") }
                public static var daysSinceFirstLoginWithin7Days: Self { Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS") }
                public static var daysSinceFirstLoginWithin30Days: Self { Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS") }
                public static var daysSinceFirstLoginWithin90Days: Self { Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS") }
                public static var daysSinceFirstLoginWithin180Days: Self { Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS") }
                public static var daysSinceFirstLoginMoreThen180Days: Self { Self(rawValue: "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS") }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Pre-signing ID (预签约ID).
        public var preEntrustwebID: String
        /// Mini program user name for signing (跳转签约小程序的username).
        public var miniProgramUsername: String?
        /// Path in the mini program (跳转签约小程序的path).
        public var miniProgramPath: String?
        /// URL to redirect the user to (展示扫码签约的二维码的URL).
        public var redirectURL: String?

        public init(
            preEntrustwebID: String,
            miniProgramUsername: String? = nil,
            miniProgramPath: String? = nil,
            redirectURL: String? = nil
        ) {
            self.preEntrustwebID = preEntrustwebID
            self.miniProgramUsername = miniProgramUsername
            self.miniProgramPath = miniProgramPath
            self.redirectURL = redirectURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.preEntrustwebID = try member.required("pre_entrustweb_id")
            self.miniProgramUsername = try member.ifPresent("mini_program_username")
            self.miniProgramPath = try member.ifPresent("mini_program_path")
            self.redirectURL = try member.ifPresent("redirect_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.preEntrustwebID, "pre_entrustweb_id")
            try members.encodeIfPresent(self.miniProgramUsername, "mini_program_username")
            try members.encodeIfPresent(self.miniProgramPath, "mini_program_path")
            try members.encodeIfPresent(self.redirectURL, "redirect_url")
        }
    }
}

extension V3.Papay.Sign.Contracts {
    /// `v3/papay/sign/contracts/harmony-plan-id`
    public var harmonyPlanId: HarmonyPlanID { HarmonyPlanID(path: path.appending("harmony-plan-id")) }

    /// `v3/papay/sign/contracts/harmony-plan-id`
    public struct HarmonyPlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts.HarmonyPlanID {
    /// `v3/papay/sign/contracts/harmony-plan-id/{plan_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PlanID {
        PlanID(path: path.appending(value: String(value), named: "plan_id"))
    }

    /// `v3/papay/sign/contracts/harmony-plan-id/{plan_id}`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts.HarmonyPlanID.PlanID {
    /// `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code`
    public var outContractCode: OutContractCode { OutContractCode(path: path.appending("out-contract-code")) }

    /// `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts.HarmonyPlanID.PlanID.OutContractCode {
    /// `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutContractCode {
        OutContractCode(path: path.appending(value: String(value), named: "out_contract_code"))
    }

    /// `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts.HarmonyPlanID.PlanID.OutContractCode.OutContractCode {
    /// Query a HarmonyOS deduction contract (通过商户协议号查询签约协议).
    ///
    /// Returns a HarmonyOS contract by the merchant's contract code: its state, its contract_id and, if ended, how and when.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013844122)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// State of the contract (委托代扣协议状态).
        public var contractState: ContractState
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: Timestamp?
        /// User's openid (用户OpenID).
        public var openID: String
        /// Information on the contract's termination (协议解约信息).
        public var contractTerminateInfo: Debits.ContractContractTerminateInfo?
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// User's masked WeChat ID (HarmonyOS) (鸿蒙代扣场景的用户微信号掩码).
        public var maskWxid: String?

        public init(
            mchid: String,
            contractID: String,
            appID: String,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractState: ContractState,
            contractSignedTime: Timestamp? = nil,
            contractExpiredTime: Timestamp? = nil,
            openID: String,
            contractTerminateInfo: Debits.ContractContractTerminateInfo? = nil,
            outUserCode: String? = nil,
            maskWxid: String? = nil
        ) {
            self.mchid = mchid
            self.contractID = contractID
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractExpiredTime = contractExpiredTime
            self.openID = openID
            self.contractTerminateInfo = contractTerminateInfo
            self.outUserCode = outUserCode
            self.maskWxid = maskWxid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.contractID = try member.required("contract_id")
            self.appID = try member.required("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.openID = try member.required("openid")
            self.contractTerminateInfo = try member.ifPresent("contract_terminate_info")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.maskWxid = try member.ifPresent("mask_wxid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.contractTerminateInfo, "contract_terminate_info")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.maskWxid, "mask_wxid")
        }

        /// State of the contract (委托代扣协议状态).
        public struct ContractState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var signed: Self { Self(rawValue: "SIGNED") }
            public static var terminated: Self { Self(rawValue: "TERMINATED") }
            public static var signFailed: Self { Self(rawValue: "SIGN_FAILED") }
            public static var toBeRenewed: Self { Self(rawValue: "TO_BE_RENEWED") }
        }
    }
}

extension V3.Papay.Sign.Contracts {
    /// `v3/papay/sign/contracts/plan-id`
    public var planId: PlanID { PlanID(path: path.appending("plan-id")) }

    /// `v3/papay/sign/contracts/plan-id`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts.PlanID {
    /// `v3/papay/sign/contracts/plan-id/{plan_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PlanID {
        PlanID(path: path.appending(value: String(value), named: "plan_id"))
    }

    /// `v3/papay/sign/contracts/plan-id/{plan_id}`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts.PlanID.PlanID {
    /// `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code`
    public var outContractCode: OutContractCode { OutContractCode(path: path.appending("out-contract-code")) }

    /// `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts.PlanID.PlanID.OutContractCode {
    /// `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutContractCode {
        OutContractCode(path: path.appending(value: String(value), named: "out_contract_code"))
    }

    /// `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts.PlanID.PlanID.OutContractCode.OutContractCode {
    /// Query a deduction contract by out_contract_code (通过商户协议号查询签约协议).
    ///
    /// Returns a deduction contract by the merchant's contract code, with its state, its contract_id and any deduction schedule; amounts are in fen.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012489245)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.SignContractReply
}

extension V3.Papay.Sign.Contracts.PlanID.PlanID.OutContractCode.OutContractCode {
    /// `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Contracts.PlanID.PlanID.OutContractCode.OutContractCode.Terminate {
    /// Terminate a deduction contract by out_contract_code (通过商户协议号解除签约协议).
    ///
    /// Ends a deduction contract on the merchant's side; no deduction is possible afterwards. ENTRUST.TERMINATE or the contract query confirms it.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012489295)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.TerminateRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.SignContractReply
}

extension V3.Papay.Sign {
    /// `v3/papay/sign/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/papay/sign/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Partner {
    /// `v3/papay/sign/partner/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/papay/sign/partner/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Partner.Contracts {
    /// `v3/papay/sign/partner/contracts/plan-id`
    public var planId: PlanID { PlanID(path: path.appending("plan-id")) }

    /// `v3/papay/sign/partner/contracts/plan-id`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Partner.Contracts.PlanID {
    /// `v3/papay/sign/partner/contracts/plan-id/{plan_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PlanID {
        PlanID(path: path.appending(value: String(value), named: "plan_id"))
    }

    /// `v3/papay/sign/partner/contracts/plan-id/{plan_id}`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Partner.Contracts.PlanID.PlanID {
    /// `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code`
    public var outContractCode: OutContractCode { OutContractCode(path: path.appending("out-contract-code")) }

    /// `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Partner.Contracts.PlanID.PlanID.OutContractCode {
    /// `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutContractCode {
        OutContractCode(path: path.appending(value: String(value), named: "out_contract_code"))
    }

    /// `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Partner.Contracts.PlanID.PlanID.OutContractCode.OutContractCode {
    /// Query a deduction contract for partners (通过商户协议号查询签约协议).
    ///
    /// For partners: returns a sub-merchant's deduction contract by the merchant's contract code, with its state, its contract_id and any deduction schedule; amounts are in fen.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012489483)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.PapaySignContractReply
}

extension V3.Papay.Sign.Partner.Contracts.PlanID.PlanID.OutContractCode.OutContractCode {
    /// `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Papay.Sign.Partner.Contracts.PlanID.PlanID.OutContractCode.OutContractCode.Terminate {
    /// Terminate a deduction contract for partners (通过商户协议号解除签约协议).
    ///
    /// For partners: ends a sub-merchant's deduction contract; no deduction is possible afterwards. ENTRUST.TERMINATE or the partner contract query confirms it.
    ///
    /// After an unknown outcome, `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012489491)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号商户号).
        public var subMchid: String
        /// Remark on the contract's termination (解约备注).
        public var contractTerminationRemark: String

        public init(
            subMchid: String,
            contractTerminationRemark: String
        ) {
            self.subMchid = subMchid
            self.contractTerminationRemark = contractTerminationRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.contractTerminationRemark = try member.required("contract_termination_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.contractTerminationRemark, "contract_termination_remark")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.PapaySignContractReply
}
