// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/platsolution`
    public var platsolution: Platsolution { Platsolution(path: path.appending("platsolution")) }

    /// `v3/platsolution`
    public struct Platsolution: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution {
    /// `v3/platsolution/ecommerce`
    public var ecommerce: EcommerceEndpoint { EcommerceEndpoint(path: path.appending("ecommerce")) }

    /// `v3/platsolution/ecommerce`
    public struct EcommerceEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint {
    /// `v3/platsolution/ecommerce/insurance-compensation-contracts`
    public var insuranceCompensationContracts: InsuranceCompensationContracts { InsuranceCompensationContracts(path: path.appending("insurance-compensation-contracts")) }

    /// `v3/platsolution/ecommerce/insurance-compensation-contracts`
    public struct InsuranceCompensationContracts: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.InsuranceCompensationContracts {
    /// Enable insurance compensation for a sub-merchant (开通保险理赔功能).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own application number (商户申请单号).
        public var outApplyNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// List of agreements to sign (签约协议列表).
        public var agreementList: [Ecommerce.Agreement]

        public init(
            outApplyNo: String,
            subMchid: String,
            agreementList: [Ecommerce.Agreement]
        ) {
            self.outApplyNo = outApplyNo
            self.subMchid = subMchid
            self.agreementList = agreementList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outApplyNo = try member.required("out_apply_no")
            self.subMchid = try member.required("sub_mchid")
            self.agreementList = try member.required("agreement_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outApplyNo, "out_apply_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.agreementList, "agreement_list")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.InsuranceCompensationContractReply
}

extension V3.Platsolution.EcommerceEndpoint.InsuranceCompensationContracts {
    /// `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`
    public var subMchid: SubMchid { SubMchid(path: path.appending("sub-mchid")) }

    /// `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.InsuranceCompensationContracts.SubMchid {
    /// `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.InsuranceCompensationContracts.SubMchid.SubMchid {
    /// `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
    public var checkOpened: CheckOpened { CheckOpened(path: path.appending("check-opened")) }

    /// `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
    public struct CheckOpened: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.InsuranceCompensationContracts.SubMchid.SubMchid.CheckOpened {
    /// Query whether a sub-merchant's insurance compensation is enabled (查询保险理赔功能开通状态).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012781480)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.InsuranceCompensationContractReply
}

extension V3.Platsolution.EcommerceEndpoint {
    /// `v3/platsolution/ecommerce/recharge-employees`
    public var rechargeEmployees: RechargeEmployees { RechargeEmployees(path: path.appending("recharge-employees")) }

    /// `v3/platsolution/ecommerce/recharge-employees`
    public struct RechargeEmployees: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.RechargeEmployees {
    /// Add an employee who can recharge by scanning (添加二级商户可扫码充值员工).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// User's openid under the service provider (员工OpenID).
        public var spOpenID: String

        public init(
            subMchid: String,
            spOpenID: String
        ) {
            self.subMchid = subMchid
            self.spOpenID = spOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.spOpenID = try member.required("sp_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spOpenID, "sp_openid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.RechargeEmployeeReply
}

extension V3.Platsolution.EcommerceEndpoint.RechargeEmployees {
    /// `v3/platsolution/ecommerce/recharge-employees/sub-mchid`
    public var subMchid: SubMchid { SubMchid(path: path.appending("sub-mchid")) }

    /// `v3/platsolution/ecommerce/recharge-employees/sub-mchid`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.RechargeEmployees.SubMchid {
    /// `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.RechargeEmployees.SubMchid.SubMchid {
    /// List a sub-merchant's employees who can recharge by scanning (查询二级商户可扫码充值员工列表).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of employees (员工列表).
        public var employees: [Ecommerce.RechargeEmployeeReply]?

        public init(
            employees: [Ecommerce.RechargeEmployeeReply]? = nil
        ) {
            self.employees = employees
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.employees = try member.ifPresent("employees")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.employees, "employees")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.RechargeEmployees.SubMchid.SubMchid {
    /// `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`
    public var spOpenid: SpOpenID { SpOpenID(path: path.appending("sp-openid")) }

    /// `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`
    public struct SpOpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.RechargeEmployees.SubMchid.SubMchid.SpOpenID {
    /// `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SpOpenID {
        SpOpenID(path: path.appending(value: String(value), named: "sp_openid"))
    }

    /// `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`
    public struct SpOpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.RechargeEmployees.SubMchid.SubMchid.SpOpenID.SpOpenID {
    /// `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
    public var delete: Delete { Delete(path: path.appending("delete")) }

    /// `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
    public struct Delete: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.RechargeEmployees.SubMchid.SubMchid.SpOpenID.SpOpenID.Delete {
    /// Delete an employee who can recharge by scanning (删除二级商户可扫码充值员工).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.RechargeEmployeeReply
}

extension V3.Platsolution.EcommerceEndpoint {
    /// `v3/platsolution/ecommerce/bank-transfer-recharges`
    public var bankTransferRecharges: BankTransferRecharges { BankTransferRecharges(path: path.appending("bank-transfer-recharges")) }

    /// `v3/platsolution/ecommerce/bank-transfer-recharges`
    public struct BankTransferRecharges: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.BankTransferRecharges {
    /// `v3/platsolution/ecommerce/bank-transfer-recharges/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/platsolution/ecommerce/bank-transfer-recharges/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.BankTransferRecharges.Apply {
    /// Apply for a sub-merchant bank transfer recharge (申请银行转账充值).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// Recharge scene (充值场景).
        public var rechargeScene: String
        /// Account type (充值入账账户).
        public var accountType: Ecommerce.AccountType
        /// Recharge amount in fen (充值金额).
        public var rechargeAmount: Ecommerce.RechargeAmount

        public init(
            outRechargeNo: String,
            rechargeScene: String,
            accountType: Ecommerce.AccountType,
            rechargeAmount: Ecommerce.RechargeAmount
        ) {
            self.outRechargeNo = outRechargeNo
            self.rechargeScene = rechargeScene
            self.accountType = accountType
            self.rechargeAmount = rechargeAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRechargeNo = try member.required("out_recharge_no")
            self.rechargeScene = try member.required("recharge_scene")
            self.accountType = try member.required("account_type")
            self.rechargeAmount = try member.required("recharge_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encode(self.rechargeScene, "recharge_scene")
            try members.encode(self.accountType, "account_type")
            try members.encode(self.rechargeAmount, "recharge_amount")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay recharge number (微信支付充值单号).
        public var rechargeID: String
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// Bank account transferred into (银行账户).
        public var transferInAccount: TransferInAccount

        public init(
            rechargeID: String,
            outRechargeNo: String,
            transferInAccount: TransferInAccount
        ) {
            self.rechargeID = rechargeID
            self.outRechargeNo = outRechargeNo
            self.transferInAccount = transferInAccount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.rechargeID = try member.required("recharge_id")
            self.outRechargeNo = try member.required("out_recharge_no")
            self.transferInAccount = try member.required("transfer_in_account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.rechargeID, "recharge_id")
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encode(self.transferInAccount, "transfer_in_account")
        }

        /// Bank account transferred into (银行账户).
        public struct TransferInAccount: Codable, Hashable, Sendable {
            /// Name of the bank (开户银行名称).
            public var bankName: String?
            /// Province and city code of bank (开户银行省市编码).
            public var bankAddressCode: String?
            /// Bank code (开户银行行号).
            public var bankCode: String?
            /// Bank account name (银行账户名称).
            public var bankAccountName: String?
            /// Bank account number (银行账号).
            public var bankAccountNo: String?

            public init(
                bankName: String? = nil,
                bankAddressCode: String? = nil,
                bankCode: String? = nil,
                bankAccountName: String? = nil,
                bankAccountNo: String? = nil
            ) {
                self.bankName = bankName
                self.bankAddressCode = bankAddressCode
                self.bankCode = bankCode
                self.bankAccountName = bankAccountName
                self.bankAccountNo = bankAccountNo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.bankName = try member.ifPresent("bank_name")
                self.bankAddressCode = try member.ifPresent("bank_address_code")
                self.bankCode = try member.ifPresent("bank_code")
                self.bankAccountName = try member.ifPresent("bank_account_name")
                self.bankAccountNo = try member.ifPresent("bank_account_no")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.bankName, "bank_name")
                try members.encodeIfPresent(self.bankAddressCode, "bank_address_code")
                try members.encodeIfPresent(self.bankCode, "bank_code")
                try members.encodeIfPresent(self.bankAccountName, "bank_account_name")
                try members.encodeIfPresent(self.bankAccountNo, "bank_account_no")
            }
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.BankTransferRecharges {
    /// `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no`
    public var outRechargeNo: OutRechargeNo { OutRechargeNo(path: path.appending("out-recharge-no")) }

    /// `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no`
    public struct OutRechargeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.BankTransferRecharges.OutRechargeNo {
    /// `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRechargeNo {
        OutRechargeNo(path: path.appending(value: String(value), named: "out_recharge_no"))
    }

    /// `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
    public struct OutRechargeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.BankTransferRecharges.OutRechargeNo.OutRechargeNo {
    /// Query a sub-merchant bank transfer recharge by out_recharge_no (查询银行转账充值结果).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number (充值商户号).
        public var mchid: String
        /// WeChat Pay recharge number (微信支付充值单号).
        public var rechargeID: String
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// Account type (充值入账账户).
        public var accountType: Ecommerce.AccountType
        /// State of the recharge (充值状态).
        public var rechargeState: Ecommerce.RechargeState
        /// Recharge scene (充值场景).
        public var rechargeScene: RechargeScene
        /// Description of the recharge's state (充值状态描述).
        public var rechargeStateDesc: String?
        /// Recharge amount in fen (充值金额).
        public var rechargeAmount: Ecommerce.RechargeAmount
        /// Bank transfer recharge information (转账充值的付款信息).
        public var bankTransferInfo: BankTransferInfo?
        /// Time of acceptance (受理充值时间).
        public var acceptTime: Timestamp?
        /// Time of success (充值成功时间).
        public var successTime: Timestamp?
        /// Time of closing (关闭充值时间).
        public var closeTime: Timestamp?

        public init(
            mchid: String,
            rechargeID: String,
            outRechargeNo: String,
            accountType: Ecommerce.AccountType,
            rechargeState: Ecommerce.RechargeState,
            rechargeScene: RechargeScene,
            rechargeStateDesc: String? = nil,
            rechargeAmount: Ecommerce.RechargeAmount,
            bankTransferInfo: BankTransferInfo? = nil,
            acceptTime: Timestamp? = nil,
            successTime: Timestamp? = nil,
            closeTime: Timestamp? = nil
        ) {
            self.mchid = mchid
            self.rechargeID = rechargeID
            self.outRechargeNo = outRechargeNo
            self.accountType = accountType
            self.rechargeState = rechargeState
            self.rechargeScene = rechargeScene
            self.rechargeStateDesc = rechargeStateDesc
            self.rechargeAmount = rechargeAmount
            self.bankTransferInfo = bankTransferInfo
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.closeTime = closeTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.rechargeID = try member.required("recharge_id")
            self.outRechargeNo = try member.required("out_recharge_no")
            self.accountType = try member.required("account_type")
            self.rechargeState = try member.required("recharge_state")
            self.rechargeScene = try member.required("recharge_scene")
            self.rechargeStateDesc = try member.ifPresent("recharge_state_desc")
            self.rechargeAmount = try member.required("recharge_amount")
            self.bankTransferInfo = try member.ifPresent("bank_transfer_info")
            self.acceptTime = try member.ifPresent("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeTime = try member.ifPresent("close_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.rechargeID, "recharge_id")
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encode(self.accountType, "account_type")
            try members.encode(self.rechargeState, "recharge_state")
            try members.encode(self.rechargeScene, "recharge_scene")
            try members.encodeIfPresent(self.rechargeStateDesc, "recharge_state_desc")
            try members.encode(self.rechargeAmount, "recharge_amount")
            try members.encodeIfPresent(self.bankTransferInfo, "bank_transfer_info")
            try members.encodeIfPresent(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeTime, "close_time")
        }

        /// Recharge scene (充值场景).
        public struct RechargeScene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var ecommerceBankTransfer: Self { Self(rawValue: "ECOMMERCE_BANK_TRANSFER") }
        }

        /// Bank transfer recharge information (转账充值的付款信息).
        public struct BankTransferInfo: Codable, Hashable, Sendable {
            /// Bank remark (转账充值附言).
            public var memo: String?
            /// Time of the return (银行转账退回时间).
            public var returnTime: Timestamp?
            /// Reason for the return (银行转账退回原因).
            public var returnReason: String?
            /// Name of the bank (开户银行名称).
            public var bankName: String?
            /// Last digits of the bank card (银行卡号后四位).
            public var bankCardTail: String?

            public init(
                memo: String? = nil,
                returnTime: Timestamp? = nil,
                returnReason: String? = nil,
                bankName: String? = nil,
                bankCardTail: String? = nil
            ) {
                self.memo = memo
                self.returnTime = returnTime
                self.returnReason = returnReason
                self.bankName = bankName
                self.bankCardTail = bankCardTail
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.memo = try member.ifPresent("memo")
                self.returnTime = try member.ifPresent("return_time")
                self.returnReason = try member.ifPresent("return_reason")
                self.bankName = try member.ifPresent("bank_name")
                self.bankCardTail = try member.ifPresent("bank_card_tail")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.memo, "memo")
                try members.encodeIfPresent(self.returnTime, "return_time")
                try members.encodeIfPresent(self.returnReason, "return_reason")
                try members.encodeIfPresent(self.bankName, "bank_name")
                try members.encodeIfPresent(self.bankCardTail, "bank_card_tail")
            }
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint {
    /// `v3/platsolution/ecommerce/mch-transfer`
    public var mchTransfer: MchTransfer { MchTransfer(path: path.appending("mch-transfer")) }

    /// `v3/platsolution/ecommerce/mch-transfer`
    public struct MchTransfer: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer {
    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills`
    public var compensateBills: CompensateBills { CompensateBills(path: path.appending("compensate-bills")) }

    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills`
    public struct CompensateBills: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills {
    /// Request after-sales compensation (请求赔付).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504175)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Who receives the funds (收款方信息).
        public var receiver: Ecommerce.CompensateBillReceiver
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?

        public init(
            receiver: Ecommerce.CompensateBillReceiver,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            sponsorMchid: String? = nil,
            transferSceneID: String? = nil,
            userRecvPerception: String? = nil
        ) {
            self.receiver = receiver
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.sponsorMchid = sponsorMchid
            self.transferSceneID = transferSceneID
            self.userRecvPerception = userRecvPerception
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.receiver = try member.required("receiver")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
            self.transferSceneID = try member.ifPresent("transfer_scene_id")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.receiver, "receiver")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
            try members.encodeIfPresent(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.CompensateBillReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            receiverDetail: Ecommerce.CompensateBillReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills {
    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
    public var preTransfer: PreTransfer { PreTransfer(path: path.appending("pre-transfer")) }

    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
    public struct PreTransfer: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills.PreTransfer {
    /// Create an after-sales compensation pre-order (请求赔付预下单).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (公众账号ID).
        public var spAppID: String?
        /// Who receives the funds (收款方信息).
        public var receiver: Ecommerce.CompensateBillReceiver
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?

        public init(
            spAppID: String? = nil,
            receiver: Ecommerce.CompensateBillReceiver,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            sponsorMchid: String? = nil,
            transferSceneID: String? = nil,
            userRecvPerception: String? = nil,
            notifyURL: String? = nil
        ) {
            self.spAppID = spAppID
            self.receiver = receiver
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.sponsorMchid = sponsorMchid
            self.transferSceneID = transferSceneID
            self.userRecvPerception = userRecvPerception
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.ifPresent("sp_appid")
            self.receiver = try member.required("receiver")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
            self.transferSceneID = try member.ifPresent("transfer_scene_id")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.receiver, "receiver")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
            try members.encodeIfPresent(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Package for opening the collection page (跳转领取页面的package信息).
        public var packageInfo: String

        public init(
            outBillNo: String,
            billID: String,
            acceptTime: Timestamp,
            packageInfo: String
        ) {
            self.outBillNo = outBillNo
            self.billID = billID
            self.acceptTime = acceptTime
            self.packageInfo = packageInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBillNo = try member.required("out_bill_no")
            self.billID = try member.required("bill_id")
            self.acceptTime = try member.required("accept_time")
            self.packageInfo = try member.required("package_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.acceptTime, "accept_time")
            try members.encode(self.packageInfo, "package_info")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills {
    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id`
    public var billId: BillID { BillID(path: path.appending("bill-id")) }

    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id`
    public struct BillID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills.BillID {
    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BillID {
        BillID(path: path.appending(value: String(value), named: "bill_id"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
    public struct BillID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills.BillID.BillID {
    /// Query after-sales compensation by bill_id (查询赔付结果(微信支付赔付单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504179)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.CompensateBill
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills {
    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`
    public var outBillNo: OutBillNo { OutBillNo(path: path.appending("out-bill-no")) }

    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills.OutBillNo {
    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills.OutBillNo.OutBillNo {
    /// Query after-sales compensation by out_bill_no (查询赔付结果(按商户赔付单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.CompensateBill
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills.OutBillNo.OutBillNo {
    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.CompensateBills.OutBillNo.OutBillNo.Cancel {
    /// Cancel after-sales compensation by out_bill_no (请求撤销赔付).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time the revocation was accepted (撤销受理时间).
        public var cancelAcceptTime: String

        public init(
            outBillNo: String,
            billID: String,
            state: Ecommerce.CompensateBillState,
            cancelAcceptTime: String
        ) {
            self.outBillNo = outBillNo
            self.billID = billID
            self.state = state
            self.cancelAcceptTime = cancelAcceptTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBillNo = try member.required("out_bill_no")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.cancelAcceptTime = try member.required("cancel_accept_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.cancelAcceptTime, "cancel_accept_time")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer {
    /// `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
    public var depositAfterSalesCompensationBills: DepositAfterSalesCompensationBills { DepositAfterSalesCompensationBills(path: path.appending("deposit-after-sales-compensation-bills")) }

    /// `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
    public struct DepositAfterSalesCompensationBills: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositAfterSalesCompensationBills {
    /// Request after-sales compensation to a user from the deposit (请求售后赔付给用户).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504194)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Service provider's appid (公众账号ID).
        public var spAppID: String?
        /// Who receives the funds (收款方信息).
        public var receiver: Receiver
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?

        public init(
            subMchid: String? = nil,
            spAppID: String? = nil,
            receiver: Receiver,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            transferSceneID: String? = nil,
            userRecvPerception: String? = nil,
            subAppID: String? = nil
        ) {
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.receiver = receiver
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.transferSceneID = transferSceneID
            self.userRecvPerception = userRecvPerception
            self.subAppID = subAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.receiver = try member.required("receiver")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.transferSceneID = try member.ifPresent("transfer_scene_id")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.subAppID = try member.ifPresent("sub_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.receiver, "receiver")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
        }

        /// Who receives the funds (收款方信息).
        public struct Receiver: Codable, Hashable, Sendable {
            /// Type (转账接收方类型).
            public var type: Ecommerce.ReceiverType?
            /// Information on the related transaction (转账接收方订单信息).
            public var transactionInfo: Ecommerce.TransactionInfo?
            /// User receiving the transfer (转账接收方用户).
            public var userInfo: Ecommerce.UserInfo?

            public init(
                type: Ecommerce.ReceiverType? = nil,
                transactionInfo: Ecommerce.TransactionInfo? = nil,
                userInfo: Ecommerce.UserInfo? = nil
            ) {
                self.type = type
                self.transactionInfo = transactionInfo
                self.userInfo = userInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.ifPresent("type")
                self.transactionInfo = try member.ifPresent("transaction_info")
                self.userInfo = try member.ifPresent("user_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.transactionInfo, "transaction_info")
                try members.encodeIfPresent(self.userInfo, "user_info")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.ReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?

        public init(
            spMchid: String,
            subMchid: String? = nil,
            receiverDetail: Ecommerce.ReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            sponsorMchid: String? = nil,
            subAppID: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.sponsorMchid = sponsorMchid
            self.subAppID = subAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositAfterSalesCompensationBills {
    /// `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id`
    public var billId: BillID { BillID(path: path.appending("bill-id")) }

    /// `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id`
    public struct BillID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositAfterSalesCompensationBills.BillID {
    /// `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BillID {
        BillID(path: path.appending(value: String(value), named: "bill_id"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
    public struct BillID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositAfterSalesCompensationBills.BillID.BillID {
    /// Query deposit after-sales compensation by bill_id (查询赔付用户结果(微信单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504196)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.DepositAfterSalesCompensationBill
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositAfterSalesCompensationBills {
    /// `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`
    public var outBillNo: OutBillNo { OutBillNo(path: path.appending("out-bill-no")) }

    /// `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositAfterSalesCompensationBills.OutBillNo {
    /// `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositAfterSalesCompensationBills.OutBillNo.OutBillNo {
    /// Query deposit after-sales compensation by out_bill_no (查询赔付用户结果(商户单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504195)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.DepositAfterSalesCompensationBill
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer {
    /// `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
    public var depositInsurancePremiumsCompensationBills: DepositInsurancePremiumsCompensationBills { DepositInsurancePremiumsCompensationBills(path: path.appending("deposit-insurance-premiums-compensation-bills")) }

    /// `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
    public struct DepositInsurancePremiumsCompensationBills: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositInsurancePremiumsCompensationBills {
    /// Pay insurance premium compensation from the platform deposit (发起赔付保司保费).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Service provider's appid (公众账号ID).
        public var spAppID: String?
        /// Who receives the funds (赔付用户信息).
        public var receiver: Receiver
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String

        public init(
            subMchid: String? = nil,
            spAppID: String? = nil,
            receiver: Receiver,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String
        ) {
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.receiver = receiver
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.receiver = try member.required("receiver")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.receiver, "receiver")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
        }

        /// Who receives the funds (赔付用户信息).
        public struct Receiver: Codable, Hashable, Sendable {
            /// Type (转账接收方类型).
            public var type: Ecommerce.DepositInsurancePremiumsCompensationBillType?
            /// Receiving merchant's information (转账接收方商户信息).
            public var mchInfo: Ecommerce.MchInfo?
            /// Information on the related transaction (赔付单信息).
            public var transactionInfo: TransactionInfo?

            public init(
                type: Ecommerce.DepositInsurancePremiumsCompensationBillType? = nil,
                mchInfo: Ecommerce.MchInfo? = nil,
                transactionInfo: TransactionInfo? = nil
            ) {
                self.type = type
                self.mchInfo = mchInfo
                self.transactionInfo = transactionInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.ifPresent("type")
                self.mchInfo = try member.ifPresent("mch_info")
                self.transactionInfo = try member.ifPresent("transaction_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.mchInfo, "mch_info")
                try members.encodeIfPresent(self.transactionInfo, "transaction_info")
            }

            /// Information on the related transaction (赔付单信息).
            public struct TransactionInfo: Codable, Hashable, Sendable {
                /// WeChat Pay order number (交易订单号).
                public var transactionID: String
                /// Type (赔付单类型).
                public var type: Ecommerce.TransactionInfoType

                public init(
                    transactionID: String,
                    type: Ecommerce.TransactionInfoType
                ) {
                    self.transactionID = transactionID
                    self.type = type
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.transactionID = try member.required("transaction_id")
                    self.type = try member.required("type")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.transactionID, "transaction_id")
                    try members.encode(self.type, "type")
                }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.DepositInsurancePremiumsCompensationBillReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            receiverDetail: Ecommerce.DepositInsurancePremiumsCompensationBillReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositInsurancePremiumsCompensationBills {
    /// `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositInsurancePremiumsCompensationBills.OutBillNo {
    /// Query deposit insurance premium compensation by out_bill_no (查询赔付保费结果).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014010920)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.DepositInsurancePremiumsCompensationBillReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Information on the closing (关单信息).
        public var closeInfo: Ecommerce.CloseInfo?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            receiverDetail: Ecommerce.DepositInsurancePremiumsCompensationBillReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            closeInfo: Ecommerce.CloseInfo? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.closeInfo = closeInfo
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer {
    /// `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
    public var depositShippingCostCompensationBills: DepositShippingCostCompensationBills { DepositShippingCostCompensationBills(path: path.appending("deposit-shipping-cost-compensation-bills")) }

    /// `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
    public struct DepositShippingCostCompensationBills: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositShippingCostCompensationBills {
    /// Request shipping cost compensation from the platform deposit (请求赔付用户运费).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504202)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Service provider's appid (公众账号ID).
        public var spAppID: String?
        /// Who receives the funds (赔付用户信息).
        public var receiver: Ecommerce.DepositShippingCostCompensationBillReceiver
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?

        public init(
            subMchid: String? = nil,
            spAppID: String? = nil,
            receiver: Ecommerce.DepositShippingCostCompensationBillReceiver,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            transferSceneID: String? = nil,
            userRecvPerception: String? = nil
        ) {
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.receiver = receiver
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.transferSceneID = transferSceneID
            self.userRecvPerception = userRecvPerception
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.receiver = try member.required("receiver")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.transferSceneID = try member.ifPresent("transfer_scene_id")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.receiver, "receiver")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.DepositShippingCostCompensationBillReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            receiverDetail: Ecommerce.DepositShippingCostCompensationBillReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositShippingCostCompensationBills {
    /// `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no`
    public var outBillNo: OutBillNo { OutBillNo(path: path.appending("out-bill-no")) }

    /// `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositShippingCostCompensationBills.OutBillNo {
    /// `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.DepositShippingCostCompensationBills.OutBillNo.OutBillNo {
    /// Query deposit shipping cost compensation by out_bill_no (查询赔付运费结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504203)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.DepositShippingCostCompensationBillReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String?
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Information on the closing (关单信息).
        public var closeInfo: Ecommerce.CloseInfo?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            subMchid: String? = nil,
            receiverDetail: Ecommerce.DepositShippingCostCompensationBillReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String? = nil,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            closeInfo: Ecommerce.CloseInfo? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.closeInfo = closeInfo
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.ifPresent("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer {
    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
    public var insuranceClaimBills: InsuranceClaimBills { InsuranceClaimBills(path: path.appending("insurance-claim-bills")) }

    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
    public struct InsuranceClaimBills: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills {
    /// Request an insurance claim payment (请求保险理赔).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Who receives the funds (赔付用户信息).
        public var receiver: Ecommerce.Receiver
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String

        public init(
            subMchid: String? = nil,
            receiver: Ecommerce.Receiver,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String
        ) {
            self.subMchid = subMchid
            self.receiver = receiver
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.receiver = try member.required("receiver")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.receiver, "receiver")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.ReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String?
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            subMchid: String? = nil,
            receiverDetail: Ecommerce.ReceiverDetail,
            outBillNo: String,
            amount: Int,
            transferRemark: String? = nil,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.required("amount")
            self.transferRemark = try member.ifPresent("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills {
    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
    public var preTransfer: PreTransfer { PreTransfer(path: path.appending("pre-transfer")) }

    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
    public struct PreTransfer: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills.PreTransfer {
    /// Create an insurance claim pre-order (请求保险理赔预下单).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504185)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Who receives the funds (收款方信息).
        public var receiver: Ecommerce.Receiver
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?

        public init(
            subMchid: String? = nil,
            receiver: Ecommerce.Receiver,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            notifyURL: String? = nil
        ) {
            self.subMchid = subMchid
            self.receiver = receiver
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.receiver = try member.required("receiver")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.receiver, "receiver")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Package for opening the collection page (跳转领取页面的package信息).
        public var packageInfo: String

        public init(
            subMchid: String? = nil,
            outBillNo: String,
            billID: String,
            acceptTime: Timestamp,
            packageInfo: String
        ) {
            self.subMchid = subMchid
            self.outBillNo = outBillNo
            self.billID = billID
            self.acceptTime = acceptTime
            self.packageInfo = packageInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.billID = try member.required("bill_id")
            self.acceptTime = try member.required("accept_time")
            self.packageInfo = try member.required("package_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.acceptTime, "accept_time")
            try members.encode(self.packageInfo, "package_info")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills {
    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`
    public var billId: BillID { BillID(path: path.appending("bill-id")) }

    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`
    public struct BillID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills.BillID {
    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BillID {
        BillID(path: path.appending(value: String(value), named: "bill_id"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
    public struct BillID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills.BillID.BillID {
    /// Query an insurance claim by bill_id (查询保险理赔结果(按微信支付赔付单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504188)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.InsuranceClaimBill
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills {
    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no`
    public var outBillNo: OutBillNo { OutBillNo(path: path.appending("out-bill-no")) }

    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills.OutBillNo {
    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills.OutBillNo.OutBillNo {
    /// Query an insurance claim by out_bill_no (查询保险理赔结果(按商户赔付单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504187)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.InsuranceClaimBill
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills.OutBillNo.OutBillNo {
    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.InsuranceClaimBills.OutBillNo.OutBillNo.Cancel {
    /// Cancel an insurance claim by out_bill_no (请求撤销保险理赔).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?

        public init(
            subMchid: String? = nil
        ) {
            self.subMchid = subMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time the revocation was accepted (撤销受理时间).
        public var cancelAcceptTime: String

        public init(
            subMchid: String? = nil,
            outBillNo: String,
            billID: String,
            state: Ecommerce.CompensateBillState,
            cancelAcceptTime: String
        ) {
            self.subMchid = subMchid
            self.outBillNo = outBillNo
            self.billID = billID
            self.state = state
            self.cancelAcceptTime = cancelAcceptTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.cancelAcceptTime = try member.required("cancel_accept_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.cancelAcceptTime, "cancel_accept_time")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer {
    /// `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
    public var subMchCompensationBills: SubMchCompensationBills { SubMchCompensationBills(path: path.appending("sub-mch-compensation-bills")) }

    /// `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
    public struct SubMchCompensationBills: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.SubMchCompensationBills {
    /// Request compensation to a sub-merchant (请求赔付).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016777363)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Who receives the funds (赔付商户信息).
        public var receiver: Receiver
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            receiver: Receiver,
            outBillNo: String,
            amount: Int,
            transferRemark: String,
            sponsorMchid: String? = nil
        ) {
            self.receiver = receiver
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.receiver = try member.required("receiver")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.required("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.receiver, "receiver")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }

        /// Who receives the funds (赔付商户信息).
        public struct Receiver: Codable, Hashable, Sendable {
            /// Type (赔付接收方类型).
            public var type: Ecommerce.DepositInsurancePremiumsCompensationBillType
            /// Receiving merchant's information (赔付接收方商户信息).
            public var mchInfo: Ecommerce.ReceiverMchInfo

            public init(
                type: Ecommerce.DepositInsurancePremiumsCompensationBillType,
                mchInfo: Ecommerce.ReceiverMchInfo
            ) {
                self.type = type
                self.mchInfo = mchInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.mchInfo = try member.required("mch_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.mchInfo, "mch_info")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Details of the receiver (赔付接收方信息).
        public var receiverDetail: Ecommerce.SubMchCompensationBillReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.SubMchCompensationBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            receiverDetail: Ecommerce.SubMchCompensationBillReceiverDetail,
            outBillNo: String,
            amount: Int,
            transferRemark: String,
            billID: String,
            state: Ecommerce.SubMchCompensationBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.required("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.SubMchCompensationBills {
    /// `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.SubMchCompensationBills.OutBillNo {
    /// Query compensation to a sub-merchant by out_bill_no (查询赔付结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - sponsorMchid: Sponsoring merchant number (出资商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016777372)
    public func get(sponsorMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sponsor_mchid": sponsorMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Details of the receiver (赔付接收方信息).
        public var receiverDetail: Ecommerce.SubMchCompensationBillReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.SubMchCompensationBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Information on the closing (关单信息).
        public var closeInfo: Ecommerce.CloseInfo?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            receiverDetail: Ecommerce.SubMchCompensationBillReceiverDetail,
            outBillNo: String,
            amount: Int,
            transferRemark: String,
            billID: String,
            state: Ecommerce.SubMchCompensationBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            closeInfo: Ecommerce.CloseInfo? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.closeInfo = closeInfo
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.required("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer {
    /// `v3/platsolution/ecommerce/mch-transfer/transfer-bills`
    public var transferBills: TransferBills { TransferBills(path: path.appending("transfer-bills")) }

    /// `v3/platsolution/ecommerce/mch-transfer/transfer-bills`
    public struct TransferBills: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.TransferBills {
    /// Request compensation to a merchant from the deposit (请求赔付给商户).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Service provider's appid (公众账号ID).
        public var spAppID: String?
        /// Business type (业务类型).
        public var businessType: Ecommerce.BusinessType
        /// Who receives the funds (收款方信息).
        public var receiver: Receiver
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// Remark for the receiver (收款方备注).
        public var receiverRemark: String?

        public init(
            subMchid: String? = nil,
            spAppID: String? = nil,
            businessType: Ecommerce.BusinessType,
            receiver: Receiver,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            receiverRemark: String? = nil
        ) {
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.businessType = businessType
            self.receiver = receiver
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.receiverRemark = receiverRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.businessType = try member.required("business_type")
            self.receiver = try member.required("receiver")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.receiverRemark = try member.ifPresent("receiver_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.businessType, "business_type")
            try members.encode(self.receiver, "receiver")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.receiverRemark, "receiver_remark")
        }

        /// Who receives the funds (收款方信息).
        public struct Receiver: Codable, Hashable, Sendable {
            /// Type (转账接收方类型).
            public var type: Ecommerce.ReceiverType?
            /// Receiving merchant's information (转账接收方商户信息).
            public var mchInfo: MchInfo?

            public init(
                type: Ecommerce.ReceiverType? = nil,
                mchInfo: MchInfo? = nil
            ) {
                self.type = type
                self.mchInfo = mchInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.ifPresent("type")
                self.mchInfo = try member.ifPresent("mch_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.mchInfo, "mch_info")
            }

            /// Receiving merchant's information (转账接收方商户信息).
            public struct MchInfo: Codable, Hashable, Sendable {
                /// Merchant number (商户号).
                public var mchID: String?
                /// Merchant number (商户号).
                public var mchid: String?

                public init(
                    mchID: String? = nil,
                    mchid: String? = nil
                ) {
                    self.mchID = mchID
                    self.mchid = mchid
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.mchID = try member.ifPresent("mch_id")
                    self.mchid = try member.ifPresent("mchid")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.mchID, "mch_id")
                    try members.encodeIfPresent(self.mchid, "mchid")
                }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?
        /// Business type (业务类型).
        public var businessType: Ecommerce.BusinessType?
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.TransferBillReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String
        /// Remark for the receiver (收款方备注).
        public var receiverRemark: String?
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            businessType: Ecommerce.BusinessType? = nil,
            receiverDetail: Ecommerce.TransferBillReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String,
            receiverRemark: String? = nil,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.businessType = businessType
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.receiverRemark = receiverRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.businessType = try member.ifPresent("business_type")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.receiverRemark = try member.ifPresent("receiver_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.businessType, "business_type")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.receiverRemark, "receiver_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.TransferBills {
    /// `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`
    public var billId: BillID { BillID(path: path.appending("bill-id")) }

    /// `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`
    public struct BillID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.TransferBills.BillID {
    /// `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BillID {
        BillID(path: path.appending(value: String(value), named: "bill_id"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
    public struct BillID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.TransferBills.BillID.BillID {
    /// Query deposit compensation to a merchant by bill_id (查询赔付商户结果(微信单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - businessType: Business type (业务类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504200)
    public func get(businessType: Ecommerce.BusinessType? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["business_type": businessType?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.MchTransferTransferBill
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.TransferBills {
    /// `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no`
    public var outBillNo: OutBillNo { OutBillNo(path: path.appending("out-bill-no")) }

    /// `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.TransferBills.OutBillNo {
    /// `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.MchTransfer.TransferBills.OutBillNo.OutBillNo {
    /// Query deposit compensation to a merchant by out_bill_no (查询赔付商户结果(商户单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - businessType: Business type (业务类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
    public func get(businessType: Ecommerce.BusinessType? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["business_type": businessType?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.MchTransferTransferBill
}

extension V3.Platsolution.EcommerceEndpoint {
    /// `v3/platsolution/ecommerce/recharges`
    public var recharges: Recharges { Recharges(path: path.appending("recharges")) }

    /// `v3/platsolution/ecommerce/recharges`
    public struct Recharges: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Recharges {
    /// `v3/platsolution/ecommerce/recharges/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/platsolution/ecommerce/recharges/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Recharges.Apply {
    /// Apply for a sub-merchant recharge (申请二级商户充值).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// Recharge scene (充值场景).
        public var rechargeScene: Ecommerce.RechargeScene
        /// Account type (充值入账账户).
        public var accountType: Ecommerce.ApplyAccountType
        /// Recharge amount in fen (充值金额).
        public var rechargeAmount: Ecommerce.RechargeAmount
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// Available recharge channels (可用充值渠道列表).
        public var availableRechargeChannels: [Ecommerce.AvailableRechargeChannel]?
        /// Remark (充值备注).
        public var remark: String?

        public init(
            subMchid: String,
            outRechargeNo: String,
            rechargeScene: Ecommerce.RechargeScene,
            accountType: Ecommerce.ApplyAccountType,
            rechargeAmount: Ecommerce.RechargeAmount,
            notifyURL: String? = nil,
            availableRechargeChannels: [Ecommerce.AvailableRechargeChannel]? = nil,
            remark: String? = nil
        ) {
            self.subMchid = subMchid
            self.outRechargeNo = outRechargeNo
            self.rechargeScene = rechargeScene
            self.accountType = accountType
            self.rechargeAmount = rechargeAmount
            self.notifyURL = notifyURL
            self.availableRechargeChannels = availableRechargeChannels
            self.remark = remark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outRechargeNo = try member.required("out_recharge_no")
            self.rechargeScene = try member.required("recharge_scene")
            self.accountType = try member.required("account_type")
            self.rechargeAmount = try member.required("recharge_amount")
            self.notifyURL = try member.ifPresent("notify_url")
            self.availableRechargeChannels = try member.ifPresent("available_recharge_channels")
            self.remark = try member.ifPresent("remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encode(self.rechargeScene, "recharge_scene")
            try members.encode(self.accountType, "account_type")
            try members.encode(self.rechargeAmount, "recharge_amount")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.availableRechargeChannels, "available_recharge_channels")
            try members.encodeIfPresent(self.remark, "remark")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay recharge number (微信支付充值单号).
        public var rechargeID: String
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// Recharge link (充值链接).
        public var rechargeURL: String

        public init(
            rechargeID: String,
            outRechargeNo: String,
            rechargeURL: String
        ) {
            self.rechargeID = rechargeID
            self.outRechargeNo = outRechargeNo
            self.rechargeURL = rechargeURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.rechargeID = try member.required("recharge_id")
            self.outRechargeNo = try member.required("out_recharge_no")
            self.rechargeURL = try member.required("recharge_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.rechargeID, "recharge_id")
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encode(self.rechargeURL, "recharge_url")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.Recharges {
    /// `v3/platsolution/ecommerce/recharges/out-recharge-no`
    public var outRechargeNo: OutRechargeNo { OutRechargeNo(path: path.appending("out-recharge-no")) }

    /// `v3/platsolution/ecommerce/recharges/out-recharge-no`
    public struct OutRechargeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Recharges.OutRechargeNo {
    /// `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRechargeNo {
        OutRechargeNo(path: path.appending(value: String(value), named: "out_recharge_no"))
    }

    /// `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
    public struct OutRechargeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Recharges.OutRechargeNo.OutRechargeNo {
    /// Query a sub-merchant recharge by out_recharge_no (查询二级商户充值结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.RechargeReply
}

extension V3.Platsolution.EcommerceEndpoint.Recharges.OutRechargeNo.OutRechargeNo {
    /// `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Recharges.OutRechargeNo.OutRechargeNo.Close {
    /// Close a sub-merchant recharge (关闭二级商户充值).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
    @discardableResult
    public func post(subMchid: String) async throws -> PostReply {
        try await path.call(.post, query: ["sub_mchid": subMchid])
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.RechargeReply
}

extension V3.Platsolution.EcommerceEndpoint {
    /// `v3/platsolution/ecommerce/settle`
    public var settle: Settle { Settle(path: path.appending("settle")) }

    /// `v3/platsolution/ecommerce/settle`
    public struct Settle: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Settle {
    /// `v3/platsolution/ecommerce/settle/prepay-settle-orders`
    public var prepaySettleOrders: PrepaySettleOrders { PrepaySettleOrders(path: path.appending("prepay-settle-orders")) }

    /// `v3/platsolution/ecommerce/settle/prepay-settle-orders`
    public struct PrepaySettleOrders: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Settle.PrepaySettleOrders {
    /// Apply for batch settlement of personal receipts (个人收款-申请批量结算).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (发起方AppID).
        public var appID: String
        /// Merchant's own settlement batch number (商户结算批次单号).
        public var outSettleBatchNo: String
        /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
        public var individualAuthID: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Description (收款方描述).
        public var description: String
        /// Transaction scenario (交易场景).
        public var tradeScenario: Ecommerce.TradeScenario
        /// List of settlement information (结算信息列表).
        public var settleInfoList: [SettleInfoList]
        /// Template ID of the receipt type (收款类型模板ID): 1, 2.
        public var receiveTypeTemplateID: Int?

        public init(
            appID: String,
            outSettleBatchNo: String,
            individualAuthID: String,
            notifyURL: String,
            description: String,
            tradeScenario: Ecommerce.TradeScenario,
            settleInfoList: [SettleInfoList],
            receiveTypeTemplateID: Int? = nil
        ) {
            self.appID = appID
            self.outSettleBatchNo = outSettleBatchNo
            self.individualAuthID = individualAuthID
            self.notifyURL = notifyURL
            self.description = description
            self.tradeScenario = tradeScenario
            self.settleInfoList = settleInfoList
            self.receiveTypeTemplateID = receiveTypeTemplateID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outSettleBatchNo = try member.required("out_settle_batch_no")
            self.individualAuthID = try member.required("individual_auth_id")
            self.notifyURL = try member.required("notify_url")
            self.description = try member.required("description")
            self.tradeScenario = try member.required("trade_scenario")
            self.settleInfoList = try member.required("settle_info_list")
            self.receiveTypeTemplateID = try member.ifPresent("receive_type_template_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outSettleBatchNo, "out_settle_batch_no")
            try members.encode(self.individualAuthID, "individual_auth_id")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.description, "description")
            try members.encode(self.tradeScenario, "trade_scenario")
            try members.encode(self.settleInfoList, "settle_info_list")
            try members.encodeIfPresent(self.receiveTypeTemplateID, "receive_type_template_id")
        }

        /// List of settlement information (结算信息列表).
        public struct SettleInfoList: Codable, Hashable, Sendable {
            /// Merchant's own settlement number (商户结算单号).
            public var outSettleNo: String
            /// WeChat Pay order number (微信支付订单号).
            public var transactionID: String
            /// List of settlement details (结算明细单列表).
            public var settleDetailInfoList: [SettleDetailInfoList]

            public init(
                outSettleNo: String,
                transactionID: String,
                settleDetailInfoList: [SettleDetailInfoList]
            ) {
                self.outSettleNo = outSettleNo
                self.transactionID = transactionID
                self.settleDetailInfoList = settleDetailInfoList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outSettleNo = try member.required("out_settle_no")
                self.transactionID = try member.required("transaction_id")
                self.settleDetailInfoList = try member.required("settle_detail_info_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.outSettleNo, "out_settle_no")
                try members.encode(self.transactionID, "transaction_id")
                try members.encode(self.settleDetailInfoList, "settle_detail_info_list")
            }

            /// List of settlement details (结算明细单列表).
            public struct SettleDetailInfoList: Codable, Hashable, Sendable {
                /// Merchant's own settlement detail number (商户结算明细单号).
                public var outSettleDetailNo: String
                /// Settlement type (结算类型).
                public var settleType: String
                /// Type of receiver (接收方类型).
                public var receiverType: String
                /// Receiver's account (接收方账号).
                public var receiverAccount: String
                /// Amount details (金额).
                public var amount: Amount

                public init(
                    outSettleDetailNo: String,
                    settleType: String,
                    receiverType: String,
                    receiverAccount: String,
                    amount: Amount
                ) {
                    self.outSettleDetailNo = outSettleDetailNo
                    self.settleType = settleType
                    self.receiverType = receiverType
                    self.receiverAccount = receiverAccount
                    self.amount = amount
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.outSettleDetailNo = try member.required("out_settle_detail_no")
                    self.settleType = try member.required("settle_type")
                    self.receiverType = try member.required("receiver_type")
                    self.receiverAccount = try member.required("receiver_account")
                    self.amount = try member.required("amount")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.outSettleDetailNo, "out_settle_detail_no")
                    try members.encode(self.settleType, "settle_type")
                    try members.encode(self.receiverType, "receiver_type")
                    try members.encode(self.receiverAccount, "receiver_account")
                    try members.encode(self.amount, "amount")
                }

                /// Amount details (金额).
                public struct Amount: Codable, Hashable, Sendable {
                    /// Amount in fen (金额).
                    public var amount: Int
                    /// Currency (币种).
                    public var currency: String?

                    public init(
                        amount: Int,
                        currency: String? = nil
                    ) {
                        self.amount = amount
                        self.currency = currency
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.amount = try member.required("amount")
                        self.currency = try member.ifPresent("currency")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.amount, "amount")
                        try members.encodeIfPresent(self.currency, "currency")
                    }
                }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own settlement batch number (商户结算批次单号).
        public var outSettleBatchNo: String
        /// WeChat Pay settlement batch number (微信支付结算批次单号).
        public var settleBatchNo: String
        /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
        public var individualAuthID: String
        /// Description (收款方描述).
        public var description: String
        /// Current state of the record (批次状态).
        public var state: String
        /// Transaction scenario (交易场景).
        public var tradeScenario: String
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp
        /// Time of completion (批次完成时间).
        public var finishTime: Timestamp?

        public init(
            outSettleBatchNo: String,
            settleBatchNo: String,
            individualAuthID: String,
            description: String,
            state: String,
            tradeScenario: String,
            createTime: Timestamp,
            finishTime: Timestamp? = nil
        ) {
            self.outSettleBatchNo = outSettleBatchNo
            self.settleBatchNo = settleBatchNo
            self.individualAuthID = individualAuthID
            self.description = description
            self.state = state
            self.tradeScenario = tradeScenario
            self.createTime = createTime
            self.finishTime = finishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outSettleBatchNo = try member.required("out_settle_batch_no")
            self.settleBatchNo = try member.required("settle_batch_no")
            self.individualAuthID = try member.required("individual_auth_id")
            self.description = try member.required("description")
            self.state = try member.required("state")
            self.tradeScenario = try member.required("trade_scenario")
            self.createTime = try member.required("create_time")
            self.finishTime = try member.ifPresent("finish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outSettleBatchNo, "out_settle_batch_no")
            try members.encode(self.settleBatchNo, "settle_batch_no")
            try members.encode(self.individualAuthID, "individual_auth_id")
            try members.encode(self.description, "description")
            try members.encode(self.state, "state")
            try members.encode(self.tradeScenario, "trade_scenario")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.finishTime, "finish_time")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.Settle.PrepaySettleOrders {
    /// `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SettleBatchNo {
        SettleBatchNo(path: path.appending(value: String(value), named: "settle_batch_no"))
    }

    /// `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
    public struct SettleBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Settle.PrepaySettleOrders.SettleBatchNo {
    /// Query batch settlement of personal receipts by settle_batch_no (个人收款-查询批量结算信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own settlement batch number (商户结算批次单号).
        public var outSettleBatchNo: String
        /// WeChat Pay settlement batch number (微信支付结算批次单号).
        public var settleBatchNo: String
        /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
        public var individualAuthID: String
        /// Description (收款方描述).
        public var description: String
        /// Current state of the record (批次状态).
        public var state: String
        /// Transaction scenario (交易场景).
        public var tradeScenario: Ecommerce.TradeScenario
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp
        /// Time of completion (批次完成时间).
        public var finishTime: Timestamp?

        public init(
            outSettleBatchNo: String,
            settleBatchNo: String,
            individualAuthID: String,
            description: String,
            state: String,
            tradeScenario: Ecommerce.TradeScenario,
            createTime: Timestamp,
            finishTime: Timestamp? = nil
        ) {
            self.outSettleBatchNo = outSettleBatchNo
            self.settleBatchNo = settleBatchNo
            self.individualAuthID = individualAuthID
            self.description = description
            self.state = state
            self.tradeScenario = tradeScenario
            self.createTime = createTime
            self.finishTime = finishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outSettleBatchNo = try member.required("out_settle_batch_no")
            self.settleBatchNo = try member.required("settle_batch_no")
            self.individualAuthID = try member.required("individual_auth_id")
            self.description = try member.required("description")
            self.state = try member.required("state")
            self.tradeScenario = try member.required("trade_scenario")
            self.createTime = try member.required("create_time")
            self.finishTime = try member.ifPresent("finish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outSettleBatchNo, "out_settle_batch_no")
            try members.encode(self.settleBatchNo, "settle_batch_no")
            try members.encode(self.individualAuthID, "individual_auth_id")
            try members.encode(self.description, "description")
            try members.encode(self.state, "state")
            try members.encode(self.tradeScenario, "trade_scenario")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.finishTime, "finish_time")
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint.Settle.PrepaySettleOrders.SettleBatchNo {
    /// `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
    public var applyAbnormalSettle: ApplyAbnormalSettle { ApplyAbnormalSettle(path: path.appending("apply-abnormal-settle")) }

    /// `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
    public struct ApplyAbnormalSettle: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Settle.PrepaySettleOrders.SettleBatchNo.ApplyAbnormalSettle {
    /// Apply to handle an abnormal personal receipt settlement batch (个人收款-申请异常结算批次单处理).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
        public var individualAuthID: String
        /// Merchant's own abnormal settlement batch number (商户异常结算批次单号).
        public var outAbnormalSettleBatchNo: String
        /// How the abnormal settlement is handled (异常结算批次单处理方式).
        public var abnormalSettleType: Ecommerce.AbnormalSettleType
        /// Description (异常处理说明).
        public var description: String?

        public init(
            individualAuthID: String,
            outAbnormalSettleBatchNo: String,
            abnormalSettleType: Ecommerce.AbnormalSettleType,
            description: String? = nil
        ) {
            self.individualAuthID = individualAuthID
            self.outAbnormalSettleBatchNo = outAbnormalSettleBatchNo
            self.abnormalSettleType = abnormalSettleType
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.individualAuthID = try member.required("individual_auth_id")
            self.outAbnormalSettleBatchNo = try member.required("out_abnormal_settle_batch_no")
            self.abnormalSettleType = try member.required("abnormal_settle_type")
            self.description = try member.ifPresent("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.individualAuthID, "individual_auth_id")
            try members.encode(self.outAbnormalSettleBatchNo, "out_abnormal_settle_batch_no")
            try members.encode(self.abnormalSettleType, "abnormal_settle_type")
            try members.encodeIfPresent(self.description, "description")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own settlement batch number (商户结算批次单号).
        public var outSettleBatchNo: String
        /// WeChat Pay settlement batch number (微信支付结算批次单号).
        public var settleBatchNo: String
        /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
        public var individualAuthID: String
        /// Description (收款方描述).
        public var description: String
        /// Current state of the record (批次状态).
        public var state: State
        /// Transaction scenario (交易场景).
        public var tradeScenario: TradeScenario
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp
        /// Time of completion (批次完成时间).
        public var finishTime: Timestamp?
        /// Type of the abnormal reason (异常原因类型).
        public var abnormalType: AbnormalType?
        /// Result of handling the abnormal settlement (异常结算处理结果).
        public var abnormalSettleResult: AbnormalSettleResult?

        public init(
            outSettleBatchNo: String,
            settleBatchNo: String,
            individualAuthID: String,
            description: String,
            state: State,
            tradeScenario: TradeScenario,
            createTime: Timestamp,
            finishTime: Timestamp? = nil,
            abnormalType: AbnormalType? = nil,
            abnormalSettleResult: AbnormalSettleResult? = nil
        ) {
            self.outSettleBatchNo = outSettleBatchNo
            self.settleBatchNo = settleBatchNo
            self.individualAuthID = individualAuthID
            self.description = description
            self.state = state
            self.tradeScenario = tradeScenario
            self.createTime = createTime
            self.finishTime = finishTime
            self.abnormalType = abnormalType
            self.abnormalSettleResult = abnormalSettleResult
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outSettleBatchNo = try member.required("out_settle_batch_no")
            self.settleBatchNo = try member.required("settle_batch_no")
            self.individualAuthID = try member.required("individual_auth_id")
            self.description = try member.required("description")
            self.state = try member.required("state")
            self.tradeScenario = try member.required("trade_scenario")
            self.createTime = try member.required("create_time")
            self.finishTime = try member.ifPresent("finish_time")
            self.abnormalType = try member.ifPresent("abnormal_type")
            self.abnormalSettleResult = try member.ifPresent("abnormal_settle_result")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outSettleBatchNo, "out_settle_batch_no")
            try members.encode(self.settleBatchNo, "settle_batch_no")
            try members.encode(self.individualAuthID, "individual_auth_id")
            try members.encode(self.description, "description")
            try members.encode(self.state, "state")
            try members.encode(self.tradeScenario, "trade_scenario")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.finishTime, "finish_time")
            try members.encodeIfPresent(self.abnormalType, "abnormal_type")
            try members.encodeIfPresent(self.abnormalSettleResult, "abnormal_settle_result")
        }

        /// Current state of the record (批次状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var accepted: Self { Self(rawValue: "ACCEPTED") }
            public static var received: Self { Self(rawValue: "RECEIVED") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var deductFeeFail: Self { Self(rawValue: "DEDUCT_FEE_FAIL") }
            public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
            public static var abnormalSettleSuccess: Self { Self(rawValue: "ABNORMAL_SETTLE_SUCCESS") }
        }

        /// Transaction scenario (交易场景).
        public struct TradeScenario: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var recommerce: Self { Self(rawValue: "RECOMMERCE") }
            public static var individualtrade: Self { Self(rawValue: "INDIVIDUALTRADE") }
        }

        /// Type of the abnormal reason (异常原因类型).
        public struct AbnormalType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var authRelationshipInvalid: Self { Self(rawValue: "AUTH_RELATIONSHIP_INVALID") }
            public static var userPayQuotaLimit: Self { Self(rawValue: "USER_PAY_QUOTA_LIMIT") }
        }

        /// Result of handling the abnormal settlement (异常结算处理结果).
        public struct AbnormalSettleResult: Codable, Hashable, Sendable {
            /// How the abnormal settlement is handled (异常结算批次单处理方式).
            public var abnormalSettleType: Ecommerce.AbnormalSettleType
            /// Time the batch was created (批次创建时间).
            public var applySuccessTime: String
            /// WeChat Pay abnormal funds payment number (微信支付异常资金付款单号).
            public var abnormalFundReceiptID: String
            /// Merchant's own abnormal settlement batch number (商户异常结算批次单号).
            public var outAbnormalSettleBatchNo: String

            public init(
                abnormalSettleType: Ecommerce.AbnormalSettleType,
                applySuccessTime: String,
                abnormalFundReceiptID: String,
                outAbnormalSettleBatchNo: String
            ) {
                self.abnormalSettleType = abnormalSettleType
                self.applySuccessTime = applySuccessTime
                self.abnormalFundReceiptID = abnormalFundReceiptID
                self.outAbnormalSettleBatchNo = outAbnormalSettleBatchNo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.abnormalSettleType = try member.required("abnormal_settle_type")
                self.applySuccessTime = try member.required("apply_success_time")
                self.abnormalFundReceiptID = try member.required("abnormal_fund_receipt_id")
                self.outAbnormalSettleBatchNo = try member.required("out_abnormal_settle_batch_no")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.abnormalSettleType, "abnormal_settle_type")
                try members.encode(self.applySuccessTime, "apply_success_time")
                try members.encode(self.abnormalFundReceiptID, "abnormal_fund_receipt_id")
                try members.encode(self.outAbnormalSettleBatchNo, "out_abnormal_settle_batch_no")
            }
        }
    }
}

extension V3.Platsolution.EcommerceEndpoint {
    /// `v3/platsolution/ecommerce/withdraw`
    public var withdraw: Withdraw { Withdraw(path: path.appending("withdraw")) }

    /// `v3/platsolution/ecommerce/withdraw`
    public struct Withdraw: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Withdraw {
    /// `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
    public var dayEndBalanceWithdraw: DayEndBalanceWithdraw { DayEndBalanceWithdraw(path: path.appending("day-end-balance-withdraw")) }

    /// `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
    public struct DayEndBalanceWithdraw: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Withdraw.DayEndBalanceWithdraw {
    /// Schedule a withdrawal by day-end balance (按日终余额预约提现).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// Merchant's own request number (商户提现单号).
        public var outRequestNo: String
        /// How the withdrawal amount is calculated (计算提现金额方式).
        public var calculateAmountType: CalculateAmountType
        /// Remark (提现备注).
        public var remark: String?
        /// Bank remark (银行附言).
        public var bankMemo: String?
        /// URL to be notified at (提现结果通知地址).
        public var notifyURL: String?
        /// Amount to keep, in fen (留存额).
        public var reserveAmount: Int?

        public init(
            subMchid: String,
            outRequestNo: String,
            calculateAmountType: CalculateAmountType,
            remark: String? = nil,
            bankMemo: String? = nil,
            notifyURL: String? = nil,
            reserveAmount: Int? = nil
        ) {
            self.subMchid = subMchid
            self.outRequestNo = outRequestNo
            self.calculateAmountType = calculateAmountType
            self.remark = remark
            self.bankMemo = bankMemo
            self.notifyURL = notifyURL
            self.reserveAmount = reserveAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outRequestNo = try member.required("out_request_no")
            self.calculateAmountType = try member.required("calculate_amount_type")
            self.remark = try member.ifPresent("remark")
            self.bankMemo = try member.ifPresent("bank_memo")
            self.notifyURL = try member.ifPresent("notify_url")
            self.reserveAmount = try member.ifPresent("reserve_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.calculateAmountType, "calculate_amount_type")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.bankMemo, "bank_memo")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.reserveAmount, "reserve_amount")
        }

        /// How the withdrawal amount is calculated (计算提现金额方式).
        public struct CalculateAmountType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var onlyDayEndBalance: Self { Self(rawValue: "ONLY_DAY_END_BALANCE") }
            public static var allowCurrentBalance: Self { Self(rawValue: "ALLOW_CURRENT_BALANCE") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.DayEndBalanceWithdrawReply
}

extension V3.Platsolution.EcommerceEndpoint.Withdraw.DayEndBalanceWithdraw {
    /// `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`
    public var outRequestNo: OutRequestNo { OutRequestNo(path: path.appending("out-request-no")) }

    /// `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Withdraw.DayEndBalanceWithdraw.OutRequestNo {
    /// `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.EcommerceEndpoint.Withdraw.DayEndBalanceWithdraw.OutRequestNo.OutRequestNo {
    /// Query a day-end balance withdrawal by out_request_no (查询日终余额提现状态).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013328163)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.DayEndBalanceWithdrawReply
}

extension V3.Platsolution {
    /// `v3/platsolution/insurance`
    public var insurance: Insurance { Insurance(path: path.appending("insurance")) }

    /// `v3/platsolution/insurance`
    public struct Insurance: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance {
    /// `v3/platsolution/insurance/mch-transfer`
    public var mchTransfer: MchTransfer { MchTransfer(path: path.appending("mch-transfer")) }

    /// `v3/platsolution/insurance/mch-transfer`
    public struct MchTransfer: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer {
    /// `v3/platsolution/insurance/mch-transfer/batches`
    public var batches: Batches { Batches(path: path.appending("batches")) }

    /// `v3/platsolution/insurance/mch-transfer/batches`
    public struct Batches: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches {
    /// `v3/platsolution/insurance/mch-transfer/batches/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.Apply {
    /// Apply for a platform reservation transfer batch (受理商家转账).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Ecommerce.ApplyRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (商家转账批次单号).
        public var batchID: String
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp
        /// State of the batch (批次状态).
        public var batchState: Ecommerce.BatchState?

        public init(
            outBatchNo: String,
            batchID: String,
            createTime: Timestamp,
            batchState: Ecommerce.BatchState? = nil
        ) {
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.createTime = createTime
            self.batchState = batchState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.createTime = try member.required("create_time")
            self.batchState = try member.ifPresent("batch_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.batchState, "batch_state")
        }
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches {
    /// `v3/platsolution/insurance/mch-transfer/batches/batch-id`
    public var batchId: BatchID { BatchID(path: path.appending("batch-id")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/batch-id`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.BatchID {
    /// `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BatchID {
        BatchID(path: path.appending(value: String(value), named: "batch_id"))
    }

    /// `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.BatchID.BatchID {
    /// Query a platform reservation transfer batch by batch_id (平台批次单号查询批次单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - needQueryDetail: Whether to return the detail records (是否查询转账明细单).
    ///   - detailState: State of the detail (明细状态).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
    public func get(
        subMchid: String,
        needQueryDetail: Bool,
        detailState: Ecommerce.BatchDetailState? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "need_query_detail": needQueryDetail, "detail_state": detailState?.rawValue, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.Batch
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.BatchID.BatchID {
    /// `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.BatchID.BatchID.Details {
    /// `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`
    public var detailId: DetailID { DetailID(path: path.appending("detail-id")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`
    public struct DetailID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.BatchID.BatchID.Details.DetailID {
    /// `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DetailID {
        DetailID(path: path.appending(value: String(value), named: "detail_id"))
    }

    /// `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    public struct DetailID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.BatchID.BatchID.Details.DetailID.DetailID {
    /// Query a platform reservation transfer detail by detail_id (平台明细单号查询明细单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.Detail
}

extension V3.Platsolution.Insurance.MchTransfer.Batches {
    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts`
    public var detailReceipts: DetailReceipts { DetailReceipts(path: path.appending("detail-receipts")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts`
    public struct DetailReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts {
    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no`
    public var outBatchNo: OutBatchNo { OutBatchNo(path: path.appending("out-batch-no")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo {
    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo {
    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`
    public var outDetailNo: OutDetailNo { OutDetailNo(path: path.appending("out-detail-no")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo.OutDetailNo {
    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutDetailNo {
        OutDetailNo(path: path.appending(value: String(value), named: "out_detail_no"))
    }

    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo.OutDetailNo.OutDetailNo {
    /// Query the receipt of a platform reservation transfer detail (查询商家转账明细回单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504229)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay batch number (商家转账批次单号).
        public var batchID: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay detail number (商家转账明细单号).
        public var detailID: String
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: Ecommerce.ReceiptState
        /// Hash method of the file (电子回单文件的hash方法).
        public var hashType: String?
        /// Hash of the file (电子回单文件的hash值).
        public var hashText: String?
        /// Download URL (电子回单文件的下载地址).
        public var downloadURL: String?

        public init(
            batchID: String,
            outBatchNo: String,
            detailID: String,
            outDetailNo: String,
            subMchid: String,
            receiptState: Ecommerce.ReceiptState,
            hashType: String? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil
        ) {
            self.batchID = batchID
            self.outBatchNo = outBatchNo
            self.detailID = detailID
            self.outDetailNo = outDetailNo
            self.subMchid = subMchid
            self.receiptState = receiptState
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.batchID = try member.required("batch_id")
            self.outBatchNo = try member.required("out_batch_no")
            self.detailID = try member.required("detail_id")
            self.outDetailNo = try member.required("out_detail_no")
            self.subMchid = try member.required("sub_mchid")
            self.receiptState = try member.required("receipt_state")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.receiptState, "receipt_state")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
        }
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo.OutDetailNo.OutDetailNo {
    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo.OutDetailNo.OutDetailNo.Apply {
    /// Apply for a platform reservation transfer detail receipt (申请商家转账明细回单).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504228)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Ecommerce.CancelRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: Ecommerce.ReceiptState

        public init(
            subMchid: String,
            outBatchNo: String,
            outDetailNo: String,
            receiptState: Ecommerce.ReceiptState
        ) {
            self.subMchid = subMchid
            self.outBatchNo = outBatchNo
            self.outDetailNo = outDetailNo
            self.receiptState = receiptState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outBatchNo = try member.required("out_batch_no")
            self.outDetailNo = try member.required("out_detail_no")
            self.receiptState = try member.required("receipt_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.receiptState, "receipt_state")
        }
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches {
    /// `v3/platsolution/insurance/mch-transfer/batches/out-batch-no`
    public var outBatchNo: OutBatchNo { OutBatchNo(path: path.appending("out-batch-no")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/out-batch-no`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo {
    /// `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo.OutBatchNo {
    /// Query a platform reservation transfer batch by out_batch_no (商户批次单号查询批次单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - needQueryDetail: Whether to return the detail records (是否查询转账明细单).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///   - detailState: State of the detail (明细状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504222)
    public func get(
        subMchid: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: Ecommerce.BatchDetailState? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "need_query_detail": needQueryDetail, "offset": offset, "limit": limit, "detail_state": detailState?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.Batch
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo.OutBatchNo {
    /// `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo.OutBatchNo.Details {
    /// `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    public var outDetailNo: OutDetailNo { OutDetailNo(path: path.appending("out-detail-no")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo {
    /// `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutDetailNo {
        OutDetailNo(path: path.appending(value: String(value), named: "out_detail_no"))
    }

    /// `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo.OutDetailNo {
    /// Query a platform reservation transfer detail by out_detail_no (商户明细单号查询明细单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504224)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.Detail
}

extension V3.Platsolution.Insurance.MchTransfer.Batches {
    /// `v3/platsolution/insurance/mch-transfer/batches/summary-receipts`
    public var summaryReceipts: SummaryReceipts { SummaryReceipts(path: path.appending("summary-receipts")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/summary-receipts`
    public struct SummaryReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts {
    /// `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no`
    public var outBatchNo: OutBatchNo { OutBatchNo(path: path.appending("out-batch-no")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo {
    /// `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo.OutBatchNo {
    /// Query the receipt of a platform reservation transfer batch (查询商家转账批次回单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504227)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay batch number (商家转账批次单号).
        public var batchID: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: Ecommerce.ReceiptState
        /// Hash method of the file (电子回单文件的hash方法).
        public var hashType: String?
        /// Hash of the file (电子回单文件的hash值).
        public var hashText: String?
        /// Download URL (电子回单文件的下载地址).
        public var downloadURL: String?

        public init(
            batchID: String,
            outBatchNo: String,
            subMchid: String,
            receiptState: Ecommerce.ReceiptState,
            hashType: String? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil
        ) {
            self.batchID = batchID
            self.outBatchNo = outBatchNo
            self.subMchid = subMchid
            self.receiptState = receiptState
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.batchID = try member.required("batch_id")
            self.outBatchNo = try member.required("out_batch_no")
            self.subMchid = try member.required("sub_mchid")
            self.receiptState = try member.required("receipt_state")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.receiptState, "receipt_state")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
        }
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo.OutBatchNo {
    /// `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo.OutBatchNo.Apply {
    /// Apply for a platform reservation transfer batch receipt (申请商家转账批次回单).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504226)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Ecommerce.CancelRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: Ecommerce.ReceiptState

        public init(
            subMchid: String,
            outBatchNo: String,
            receiptState: Ecommerce.ReceiptState
        ) {
            self.subMchid = subMchid
            self.outBatchNo = outBatchNo
            self.receiptState = receiptState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outBatchNo = try member.required("out_batch_no")
            self.receiptState = try member.required("receipt_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.receiptState, "receipt_state")
        }
    }
}

extension V3.Platsolution.Insurance.MchTransfer {
    /// `v3/platsolution/insurance/mch-transfer/reservation`
    public var reservation: Reservation { Reservation(path: path.appending("reservation")) }

    /// `v3/platsolution/insurance/mch-transfer/reservation`
    public struct Reservation: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation {
    /// `v3/platsolution/insurance/mch-transfer/reservation/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/platsolution/insurance/mch-transfer/reservation/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.Apply {
    /// Apply for a single platform transfer reservation (受理单次预约).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504216)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Ecommerce.PlatsolutionApplyRequest

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.ApplyReply
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation {
    /// `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`
    public var outReservationNo: OutReservationNo { OutReservationNo(path: path.appending("out-reservation-no")) }

    /// `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`
    public struct OutReservationNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo {
    /// `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutReservationNo {
        OutReservationNo(path: path.appending(value: String(value), named: "out_reservation_no"))
    }

    /// `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
    public struct OutReservationNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo.OutReservationNo {
    /// Query a platform transfer reservation by out_reservation_no (商户单号查询预约记录).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504218)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.ReservationReply
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo.OutReservationNo {
    /// `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo.OutReservationNo.Close {
    /// Close a single platform transfer reservation (关闭单次预约).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
    @discardableResult
    public func post(subMchid: String) async throws -> PostReply {
        try await path.call(.post, query: ["sub_mchid": subMchid])
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.ReservationReply
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation {
    /// `v3/platsolution/insurance/mch-transfer/reservation/reservation-id`
    public var reservationId: ReservationID { ReservationID(path: path.appending("reservation-id")) }

    /// `v3/platsolution/insurance/mch-transfer/reservation/reservation-id`
    public struct ReservationID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.ReservationID {
    /// `v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ReservationID {
        ReservationID(path: path.appending(value: String(value), named: "reservation_id"))
    }

    /// `v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
    public struct ReservationID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.ReservationID.ReservationID {
    /// Query a platform transfer reservation by reservation_id (平台单号查询预约记录).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504217)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.ReservationReply
}

extension V3.Platsolution {
    /// `v3/platsolution/mch-transfer`
    public var mchTransfer: MchTransfer { MchTransfer(path: path.appending("mch-transfer")) }

    /// `v3/platsolution/mch-transfer`
    public struct MchTransfer: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer {
    /// `v3/platsolution/mch-transfer/batches`
    public var batches: Batches { Batches(path: path.appending("batches")) }

    /// `v3/platsolution/mch-transfer/batches`
    public struct Batches: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches {
    /// `v3/platsolution/mch-transfer/batches/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/platsolution/mch-transfer/batches/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.Apply {
    /// Apply for a reservation transfer batch (受理商家转账).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Ecommerce.ApplyRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (商家转账批次单号).
        public var batchID: String
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp
        /// State of the batch (批次状态).
        public var batchState: String?

        public init(
            outBatchNo: String,
            batchID: String,
            createTime: Timestamp,
            batchState: String? = nil
        ) {
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.createTime = createTime
            self.batchState = batchState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.createTime = try member.required("create_time")
            self.batchState = try member.ifPresent("batch_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.batchState, "batch_state")
        }
    }
}

extension V3.Platsolution.MchTransfer.Batches {
    /// `v3/platsolution/mch-transfer/batches/batch-id`
    public var batchId: BatchID { BatchID(path: path.appending("batch-id")) }

    /// `v3/platsolution/mch-transfer/batches/batch-id`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.BatchID {
    /// `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BatchID {
        BatchID(path: path.appending(value: String(value), named: "batch_id"))
    }

    /// `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.BatchID.BatchID {
    /// Query a reservation transfer batch by batch_id (平台转账批次单号查询批次单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - needQueryDetail: Whether to return the detail records (是否查询转账明细单).
    ///   - detailState: State of the detail (明细状态).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html)
    public func get(
        subMchid: String,
        needQueryDetail: Bool,
        detailState: DetailState? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "need_query_detail": needQueryDetail, "detail_state": detailState?.rawValue, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.MchTransferBatch

    /// State of the detail (明细状态).
    public struct DetailState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var all: Self { Self(rawValue: "ALL") }
        public static var waitPay: Self { Self(rawValue: "WAIT_PAY") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
    }
}

extension V3.Platsolution.MchTransfer.Batches.BatchID.BatchID {
    /// `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.BatchID.BatchID.Details {
    /// `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`
    public var detailId: DetailID { DetailID(path: path.appending("detail-id")) }

    /// `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`
    public struct DetailID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.BatchID.BatchID.Details.DetailID {
    /// `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DetailID {
        DetailID(path: path.appending(value: String(value), named: "detail_id"))
    }

    /// `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    public struct DetailID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.BatchID.BatchID.Details.DetailID.DetailID {
    /// Query a reservation transfer detail by detail_id (平台转账明细单号查询明细单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.BatchDetail
}

extension V3.Platsolution.MchTransfer.Batches {
    /// `v3/platsolution/mch-transfer/batches/detail-receipts`
    public var detailReceipts: DetailReceipts { DetailReceipts(path: path.appending("detail-receipts")) }

    /// `v3/platsolution/mch-transfer/batches/detail-receipts`
    public struct DetailReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.DetailReceipts {
    /// `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no`
    public var outBatchNo: OutBatchNo { OutBatchNo(path: path.appending("out-batch-no")) }

    /// `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo {
    /// `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo {
    /// `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`
    public var outDetailNo: OutDetailNo { OutDetailNo(path: path.appending("out-detail-no")) }

    /// `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo.OutDetailNo {
    /// `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutDetailNo {
        OutDetailNo(path: path.appending(value: String(value), named: "out_detail_no"))
    }

    /// `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo.OutDetailNo.OutDetailNo {
    /// Query the electronic receipt of a reservation transfer detail (查询商家转账明细电子回单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay batch number (商家转账批次单号).
        public var batchID: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay detail number (商家转账明细单号).
        public var detailID: String
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: String
        /// Hash method of the file (电子回单文件的hash方法).
        public var hashType: String?
        /// Hash of the file (电子回单文件的hash值).
        public var hashText: String?
        /// Download URL (电子回单文件的下载地址).
        public var downloadURL: String?

        public init(
            batchID: String,
            outBatchNo: String,
            detailID: String,
            outDetailNo: String,
            subMchid: String,
            receiptState: String,
            hashType: String? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil
        ) {
            self.batchID = batchID
            self.outBatchNo = outBatchNo
            self.detailID = detailID
            self.outDetailNo = outDetailNo
            self.subMchid = subMchid
            self.receiptState = receiptState
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.batchID = try member.required("batch_id")
            self.outBatchNo = try member.required("out_batch_no")
            self.detailID = try member.required("detail_id")
            self.outDetailNo = try member.required("out_detail_no")
            self.subMchid = try member.required("sub_mchid")
            self.receiptState = try member.required("receipt_state")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.receiptState, "receipt_state")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
        }
    }
}

extension V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo.OutDetailNo.OutDetailNo {
    /// `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo.OutDetailNo.OutDetailNo.Apply {
    /// Apply for a reservation transfer detail electronic receipt (申请商家转账明细电子回单).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Ecommerce.CancelRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: String

        public init(
            subMchid: String,
            outBatchNo: String,
            outDetailNo: String,
            receiptState: String
        ) {
            self.subMchid = subMchid
            self.outBatchNo = outBatchNo
            self.outDetailNo = outDetailNo
            self.receiptState = receiptState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outBatchNo = try member.required("out_batch_no")
            self.outDetailNo = try member.required("out_detail_no")
            self.receiptState = try member.required("receipt_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.receiptState, "receipt_state")
        }
    }
}

extension V3.Platsolution.MchTransfer.Batches {
    /// `v3/platsolution/mch-transfer/batches/out-batch-no`
    public var outBatchNo: OutBatchNo { OutBatchNo(path: path.appending("out-batch-no")) }

    /// `v3/platsolution/mch-transfer/batches/out-batch-no`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.OutBatchNo {
    /// `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.OutBatchNo.OutBatchNo {
    /// Query a reservation transfer batch by out_batch_no (商户转账批次单号查询批次单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - needQueryDetail: Whether to return the detail records (是否查询转账明细单).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///   - detailState: State of the detail (明细状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html)
    public func get(
        subMchid: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: Ecommerce.BatchDetailState? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "need_query_detail": needQueryDetail, "offset": offset, "limit": limit, "detail_state": detailState?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.MchTransferBatch
}

extension V3.Platsolution.MchTransfer.Batches.OutBatchNo.OutBatchNo {
    /// `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.OutBatchNo.OutBatchNo.Details {
    /// `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    public var outDetailNo: OutDetailNo { OutDetailNo(path: path.appending("out-detail-no")) }

    /// `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo {
    /// `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutDetailNo {
        OutDetailNo(path: path.appending(value: String(value), named: "out_detail_no"))
    }

    /// `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo.OutDetailNo {
    /// Query a reservation transfer detail by out_detail_no (商户明细单号查询明细单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.BatchDetail
}

extension V3.Platsolution.MchTransfer.Batches {
    /// `v3/platsolution/mch-transfer/batches/summary-receipts`
    public var summaryReceipts: SummaryReceipts { SummaryReceipts(path: path.appending("summary-receipts")) }

    /// `v3/platsolution/mch-transfer/batches/summary-receipts`
    public struct SummaryReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.SummaryReceipts {
    /// `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no`
    public var outBatchNo: OutBatchNo { OutBatchNo(path: path.appending("out-batch-no")) }

    /// `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo {
    /// `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo.OutBatchNo {
    /// Query the electronic receipt of a reservation transfer batch (查询商家转账批次电子回单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay batch number (商家转账批次单号).
        public var batchID: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: String
        /// Hash method of the file (电子回单文件的hash方法).
        public var hashType: String?
        /// Hash of the file (电子回单文件的hash值).
        public var hashText: String?
        /// Download URL (电子回单文件的下载地址).
        public var downloadURL: String?

        public init(
            batchID: String,
            outBatchNo: String,
            subMchid: String,
            receiptState: String,
            hashType: String? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil
        ) {
            self.batchID = batchID
            self.outBatchNo = outBatchNo
            self.subMchid = subMchid
            self.receiptState = receiptState
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.batchID = try member.required("batch_id")
            self.outBatchNo = try member.required("out_batch_no")
            self.subMchid = try member.required("sub_mchid")
            self.receiptState = try member.required("receipt_state")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.receiptState, "receipt_state")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
        }
    }
}

extension V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo.OutBatchNo {
    /// `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo.OutBatchNo.Apply {
    /// Apply for a reservation transfer batch electronic receipt (申请商家转账批次电子回单).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Ecommerce.CancelRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: String

        public init(
            subMchid: String,
            outBatchNo: String,
            receiptState: String
        ) {
            self.subMchid = subMchid
            self.outBatchNo = outBatchNo
            self.receiptState = receiptState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outBatchNo = try member.required("out_batch_no")
            self.receiptState = try member.required("receipt_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.receiptState, "receipt_state")
        }
    }
}

extension V3.Platsolution.MchTransfer {
    /// `v3/platsolution/mch-transfer/reservation`
    public var reservation: Reservation { Reservation(path: path.appending("reservation")) }

    /// `v3/platsolution/mch-transfer/reservation`
    public struct Reservation: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Reservation {
    /// `v3/platsolution/mch-transfer/reservation/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/platsolution/mch-transfer/reservation/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Reservation.Apply {
    /// Apply for a single transfer reservation (受理单次预约商家转账).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Ecommerce.PlatsolutionApplyRequest

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.ApplyReply
}

extension V3.Platsolution.MchTransfer.Reservation {
    /// `v3/platsolution/mch-transfer/reservation/out-reservation-no`
    public var outReservationNo: OutReservationNo { OutReservationNo(path: path.appending("out-reservation-no")) }

    /// `v3/platsolution/mch-transfer/reservation/out-reservation-no`
    public struct OutReservationNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Reservation.OutReservationNo {
    /// `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutReservationNo {
        OutReservationNo(path: path.appending(value: String(value), named: "out_reservation_no"))
    }

    /// `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
    public struct OutReservationNo: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Reservation.OutReservationNo.OutReservationNo {
    /// Query a transfer reservation by out_reservation_no (商户预约单号查询预约商家转账记录).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.MchTransferReservationReply
}

extension V3.Platsolution.MchTransfer.Reservation.OutReservationNo.OutReservationNo {
    /// `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Reservation.OutReservationNo.OutReservationNo.Close {
    /// Close a transfer reservation (关闭预约商家转账记录).
    ///
    /// After an unknown outcome, `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html)
    @discardableResult
    public func post(subMchid: String) async throws -> PostReply {
        try await path.call(.post, query: ["sub_mchid": subMchid])
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.MchTransferReservationReply
}

extension V3.Platsolution.MchTransfer.Reservation {
    /// `v3/platsolution/mch-transfer/reservation/reservation-id`
    public var reservationId: ReservationID { ReservationID(path: path.appending("reservation-id")) }

    /// `v3/platsolution/mch-transfer/reservation/reservation-id`
    public struct ReservationID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Reservation.ReservationID {
    /// `v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ReservationID {
        ReservationID(path: path.appending(value: String(value), named: "reservation_id"))
    }

    /// `v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
    public struct ReservationID: Endpoint {
        public let path: Path
    }
}

extension V3.Platsolution.MchTransfer.Reservation.ReservationID.ReservationID {
    /// Query a transfer reservation by reservation_id (平台预约单号查询预约商家转账记录).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.MchTransferReservationReply
}
