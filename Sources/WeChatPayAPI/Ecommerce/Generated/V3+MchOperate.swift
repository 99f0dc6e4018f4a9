// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/mch_operate`
    public var mch_operate: MchOperate { MchOperate(path: path.appending("mch_operate")) }

    /// `v3/mch_operate`
    public struct MchOperate: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperate {
    /// `v3/mch_operate/risk`
    public var risk: Risk { Risk(path: path.appending("risk")) }

    /// `v3/mch_operate/risk`
    public struct Risk: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperate.Risk {
    /// `v3/mch_operate/risk/withdrawl-apply`
    public var withdrawlApply: WithdrawlApply { WithdrawlApply(path: path.appending("withdrawl-apply")) }

    /// `v3/mch_operate/risk/withdrawl-apply`
    public struct WithdrawlApply: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperate.Risk.WithdrawlApply {
    /// Apply to withdraw a closed account's balance (申请销户号余额提现).
    ///
    /// After an unknown outcome, `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Type of account paid from (二级商户号的出款子账户类型).
        public var outAccountType: OutAccountType
        /// Amount in fen (提现金额).
        public var amount: Int
        /// Merchant's own request number (商户提现申请单号).
        public var outRequestNo: String
        /// Type of payee (收款对象类型).
        public var payeeType: PayeeType
        /// Payee's merchant number (收款对象对应的商户号).
        public var payeeMchid: String?
        /// Payee information (收款账号信息).
        public var payeeInfo: PayeeInfo
        /// Proofs for the payment application (付款申请证明材料).
        public var proofMediaList: ProofMediaList?
        /// Additional materials (补充材料).
        public var additionalMaterials: AdditionalMaterials?
        /// Remark (备注).
        public var remark: String?

        public init(
            subMchid: String,
            outAccountType: OutAccountType,
            amount: Int,
            outRequestNo: String,
            payeeType: PayeeType,
            payeeMchid: String? = nil,
            payeeInfo: PayeeInfo,
            proofMediaList: ProofMediaList? = nil,
            additionalMaterials: AdditionalMaterials? = nil,
            remark: String? = nil
        ) {
            self.subMchid = subMchid
            self.outAccountType = outAccountType
            self.amount = amount
            self.outRequestNo = outRequestNo
            self.payeeType = payeeType
            self.payeeMchid = payeeMchid
            self.payeeInfo = payeeInfo
            self.proofMediaList = proofMediaList
            self.additionalMaterials = additionalMaterials
            self.remark = remark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outAccountType = try member.required("out_account_type")
            self.amount = try member.required("amount")
            self.outRequestNo = try member.required("out_request_no")
            self.payeeType = try member.required("payee_type")
            self.payeeMchid = try member.ifPresent("payee_mchid")
            self.payeeInfo = try member.required("payee_info")
            self.proofMediaList = try member.ifPresent("proof_media_list")
            self.additionalMaterials = try member.ifPresent("additional_materials")
            self.remark = try member.ifPresent("remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outAccountType, "out_account_type")
            try members.encode(self.amount, "amount")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.payeeType, "payee_type")
            try members.encodeIfPresent(self.payeeMchid, "payee_mchid")
            try members.encode(self.payeeInfo, "payee_info")
            try members.encodeIfPresent(self.proofMediaList, "proof_media_list")
            try members.encodeIfPresent(self.additionalMaterials, "additional_materials")
            try members.encodeIfPresent(self.remark, "remark")
        }

        /// Type of account paid from (二级商户号的出款子账户类型).
        public struct OutAccountType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var basicAccount: Self { Self(rawValue: "BASIC_ACCOUNT") }
            public static var operateAccount: Self { Self(rawValue: "OPERATE_ACCOUNT") }
            public static var marginAccount: Self { Self(rawValue: "MARGIN_ACCOUNT") }
        }

        /// Type of payee (收款对象类型).
        public struct PayeeType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var contributionMerchant: Self { Self(rawValue: "CONTRIBUTION_MERCHANT") }
            public static var serviceProviderMerchant: Self { Self(rawValue: "SERVICE_PROVIDER_MERCHANT") }
            public static var otherMerchant: Self { Self(rawValue: "OTHER_MERCHANT") }
            public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
        }

        /// Payee information (收款账号信息).
        public struct PayeeInfo: Codable, Hashable, Sendable {
            /// Account type (账户类型).
            public var accountType: Ecommerce.PayeeInfoAccountType
            /// Bank account information (银行账户).
            public var bankAccountInfo: BankAccountInfo?
            /// Payee's identity document information (收款人账号对应的证件信息).
            public var identityInfo: Ecommerce.IdentityInfo?

            public init(
                accountType: Ecommerce.PayeeInfoAccountType,
                bankAccountInfo: BankAccountInfo? = nil,
                identityInfo: Ecommerce.IdentityInfo? = nil
            ) {
                self.accountType = accountType
                self.bankAccountInfo = bankAccountInfo
                self.identityInfo = identityInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.accountType = try member.required("account_type")
                self.bankAccountInfo = try member.ifPresent("bank_account_info")
                self.identityInfo = try member.ifPresent("identity_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.accountType, "account_type")
                try members.encodeIfPresent(self.bankAccountInfo, "bank_account_info")
                try members.encodeIfPresent(self.identityInfo, "identity_info")
            }

            /// Bank account information (银行账户).
            public struct BankAccountInfo: Codable, Hashable, Sendable {
                /// Account name (开户名称).
                public var accountName: Sensitive
                /// Bank of the account (开户银行).
                public var accountBank: String
                /// Bank branch code (开户银行联行号).
                public var bankBranchID: String?
                /// Name of the bank (开户银行全称（含支行）).
                public var bankName: String?
                /// Bank account number (银行账号).
                public var accountNumber: Sensitive

                public init(
                    accountName: Sensitive,
                    accountBank: String,
                    bankBranchID: String? = nil,
                    bankName: String? = nil,
                    accountNumber: Sensitive
                ) {
                    self.accountName = accountName
                    self.accountBank = accountBank
                    self.bankBranchID = bankBranchID
                    self.bankName = bankName
                    self.accountNumber = accountNumber
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.accountName = try member.required("account_name")
                    self.accountBank = try member.required("account_bank")
                    self.bankBranchID = try member.ifPresent("bank_branch_id")
                    self.bankName = try member.ifPresent("bank_name")
                    self.accountNumber = try member.required("account_number")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.accountName, "account_name")
                    try members.encode(self.accountBank, "account_bank")
                    try members.encodeIfPresent(self.bankBranchID, "bank_branch_id")
                    try members.encodeIfPresent(self.bankName, "bank_name")
                    try members.encode(self.accountNumber, "account_number")
                }
            }
        }

        /// Proofs for the payment application (付款申请证明材料).
        public struct ProofMediaList: Codable, Hashable, Sendable {
            /// Proof for the application (申请证明材料).
            public var proofPayeeMedia: [ProofPayeeMedia]?

            public init(
                proofPayeeMedia: [ProofPayeeMedia]? = nil
            ) {
                self.proofPayeeMedia = proofPayeeMedia
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.proofPayeeMedia = try member.ifPresent("proof_payee_media")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.proofPayeeMedia, "proof_payee_media")
            }

            /// Proof for the application (申请证明材料).
            public struct ProofPayeeMedia: Codable, Hashable, Sendable {
                /// Type of proof (申请证明材料类型).
                public var proofMediaType: ProofMediaType
                /// Photos as proof (证明材料照片).
                public var proofMedia: String

                public init(
                    proofMediaType: ProofMediaType,
                    proofMedia: String
                ) {
                    self.proofMediaType = proofMediaType
                    self.proofMedia = proofMedia
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.proofMediaType = try member.required("proof_media_type")
                    self.proofMedia = try member.required("proof_media")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.proofMediaType, "proof_media_type")
                    try members.encode(self.proofMedia, "proof_media")
                }

                /// Type of proof (申请证明材料类型).
                public struct ProofMediaType: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var basicTransactionInformation: Self { Self(rawValue: "BASIC_TRANSACTION_INFORMATION") }
                    public static var legalIDCard: Self { Self(rawValue: "LEGAL_ID_CARD") }
                    public static var idCard: Self { Self(rawValue: "ID_CARD") }
                    public static var businessLicensePhoto: Self { Self(rawValue: "BUSINESS_LICENSE_PHOTO") }
                    public static var payeeIDCard: Self { Self(rawValue: "PAYEE_ID_CARD") }
                    public static var wechatPayWithdrawalApplicationType6: Self { Self(rawValue: "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6") }
                    public static var wechatPayWithdrawalApplicationType7: Self { Self(rawValue: "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7") }
                    public static var wechatPayWithdrawalApplicationType8: Self { Self(rawValue: "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8") }
                }
            }
        }

        /// Additional materials (补充材料).
        public struct AdditionalMaterials: Codable, Hashable, Sendable {
            /// Additional media files.
            public var additionalMedia: [String]?

            public init(
                additionalMedia: [String]? = nil
            ) {
                self.additionalMedia = additionalMedia
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.additionalMedia = try member.ifPresent("additional_media")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.additionalMedia, "additional_media")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.ApplymentIDReply
}

extension V3.MchOperate.Risk.WithdrawlApply {
    /// `v3/mch_operate/risk/withdrawl-apply/applyment-id`
    public var applymentId: ApplymentID { ApplymentID(path: path.appending("applyment-id")) }

    /// `v3/mch_operate/risk/withdrawl-apply/applyment-id`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.ApplymentID {
    /// `v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplymentID {
        ApplymentID(path: path.appending(value: String(value), named: "applyment_id"))
    }

    /// `v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.ApplymentID.ApplymentID {
    /// Query a closed-account balance withdrawal by applyment_id (查询销户号余额提现状态(平台提现单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.WithdrawlApplyReply
}

extension V3.MchOperate.Risk.WithdrawlApply {
    /// `v3/mch_operate/risk/withdrawl-apply/out-request-no`
    public var outRequestNo: OutRequestNo { OutRequestNo(path: path.appending("out-request-no")) }

    /// `v3/mch_operate/risk/withdrawl-apply/out-request-no`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.OutRequestNo {
    /// `v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.OutRequestNo.OutRequestNo {
    /// Query a closed-account balance withdrawal by out_request_no (查询销户号余额提现状态(商户提现单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.WithdrawlApplyReply
}
