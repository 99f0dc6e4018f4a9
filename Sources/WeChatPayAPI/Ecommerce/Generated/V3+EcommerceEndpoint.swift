// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/ecommerce`
    public var ecommerce: EcommerceEndpoint { EcommerceEndpoint(path: path.appending("ecommerce")) }

    /// `v3/ecommerce`
    public struct EcommerceEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/subject-sub-merchants`
    public var subjectSubMerchants: SubjectSubMerchants { SubjectSubMerchants(path: path.appending("subject-sub-merchants")) }

    /// `v3/ecommerce/subject-sub-merchants`
    public struct SubjectSubMerchants: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.SubjectSubMerchants {
    /// List sub-merchants of a given legal subject (查询指定主体子商户列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - organizationType: Type of organization (主体类型).
    ///   - certNumber: Certificate number (证件号码).
    ///   - limit: Most records to return (分页大小).
    ///   - offset: Offset or page to start from (分页偏移).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
    public func get(
        organizationType: OrganizationType,
        certNumber: Sensitive,
        limit: Int? = nil,
        offset: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["organization_type": organizationType.rawValue, "cert_number": certNumber, "limit": limit, "offset": offset])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (子商户列表).
        public var data: [Data]
        /// Offset or page to start from (分页偏移).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// Total number (总条数).
        public var totalCount: Int

        public init(
            data: [Data],
            offset: Int,
            limit: Int,
            totalCount: Int
        ) {
            self.data = data
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.required("data")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.totalCount = try member.required("total_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.data, "data")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.totalCount, "total_count")
        }

        /// List of results (子商户列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Sub-merchant's merchant number (子商户号).
            public var subMchid: String
            /// Merchant's short name (商户简称).
            public var merchantShortname: String
            /// Time of signing (签约时间).
            public var signTime: Timestamp

            public init(
                subMchid: String,
                merchantShortname: String,
                signTime: Timestamp
            ) {
                self.subMchid = subMchid
                self.merchantShortname = merchantShortname
                self.signTime = signTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.subMchid = try member.required("sub_mchid")
                self.merchantShortname = try member.required("merchant_shortname")
                self.signTime = try member.required("sign_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.subMchid, "sub_mchid")
                try members.encode(self.merchantShortname, "merchant_shortname")
                try members.encode(self.signTime, "sign_time")
            }
        }
    }

    /// Type of organization (主体类型).
    public struct OrganizationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var subjectTypeEnterprise: Self { Self(rawValue: "SUBJECT_TYPE_ENTERPRISE") }
        public static var subjectTypeInstitutionsCloned: Self { Self(rawValue: "SUBJECT_TYPE_INSTITUTIONS_CLONED") }
        public static var subjectTypeIndividual: Self { Self(rawValue: "SUBJECT_TYPE_INDIVIDUAL") }
        public static var subjectTypeOthers: Self { Self(rawValue: "SUBJECT_TYPE_OTHERS") }
        public static var subjectTypeGovernment: Self { Self(rawValue: "SUBJECT_TYPE_GOVERNMENT") }
        public static var subjectTypeMicro: Self { Self(rawValue: "SUBJECT_TYPE_MICRO") }
    }
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/account`
    public var account: Account { Account(path: path.appending("account")) }

    /// `v3/ecommerce/account`
    public struct Account: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account {
    /// `v3/ecommerce/account/apply-cancel-withdraw`
    public var applyCancelWithdraw: ApplyCancelWithdraw { ApplyCancelWithdraw(path: path.appending("apply-cancel-withdraw")) }

    /// `v3/ecommerce/account/apply-cancel-withdraw`
    public struct ApplyCancelWithdraw: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw {
    /// Submit a cancellation withdrawal application (提交注销提现申请).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own request number (商户注销申请单号).
        public var outRequestNo: String
        /// Whether to withdraw the funds (是否提取资金).
        public var withdraw: Ecommerce.Withdraw?
        /// Payee information (收款账号信息).
        public var payeeInfo: PayeeInfo
        /// Materials for the payment application (付款申请材料).
        public var proofMedias: [ProofMedias]?
        /// Additional materials (其他补充材料).
        public var additionalMaterials: [String]?
        /// Remark (备注).
        public var remark: String?

        public init(
            subMchid: String,
            outRequestNo: String,
            withdraw: Ecommerce.Withdraw? = nil,
            payeeInfo: PayeeInfo,
            proofMedias: [ProofMedias]? = nil,
            additionalMaterials: [String]? = nil,
            remark: String? = nil
        ) {
            self.subMchid = subMchid
            self.outRequestNo = outRequestNo
            self.withdraw = withdraw
            self.payeeInfo = payeeInfo
            self.proofMedias = proofMedias
            self.additionalMaterials = additionalMaterials
            self.remark = remark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outRequestNo = try member.required("out_request_no")
            self.withdraw = try member.ifPresent("withdraw")
            self.payeeInfo = try member.required("payee_info")
            self.proofMedias = try member.ifPresent("proof_medias")
            self.additionalMaterials = try member.ifPresent("additional_materials")
            self.remark = try member.ifPresent("remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.withdraw, "withdraw")
            try members.encode(self.payeeInfo, "payee_info")
            try members.encodeIfPresent(self.proofMedias, "proof_medias")
            try members.encodeIfPresent(self.additionalMaterials, "additional_materials")
            try members.encodeIfPresent(self.remark, "remark")
        }

        /// Payee information (收款账号信息).
        public struct PayeeInfo: Codable, Hashable, Sendable {
            /// Account type (账户类型).
            public var accountType: Ecommerce.PayeeInfoAccountType
            /// Bank account information (银行账户).
            public var bankAccountInfo: BankAccountInfo
            /// Payee's identity document information (收款人账号对应的证件信息).
            public var identityInfo: Ecommerce.IdentityInfo?

            public init(
                accountType: Ecommerce.PayeeInfoAccountType,
                bankAccountInfo: BankAccountInfo,
                identityInfo: Ecommerce.IdentityInfo? = nil
            ) {
                self.accountType = accountType
                self.bankAccountInfo = bankAccountInfo
                self.identityInfo = identityInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.accountType = try member.required("account_type")
                self.bankAccountInfo = try member.required("bank_account_info")
                self.identityInfo = try member.ifPresent("identity_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.accountType, "account_type")
                try members.encode(self.bankAccountInfo, "bank_account_info")
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
                /// Bank branch name (开户银行全称（含支行）).
                public var bankBranchName: String?
                /// Name of the bank (开户银行全称（含支行）).
                public var bankName: String?
                /// Bank account number (银行账号).
                public var accountNumber: Sensitive

                public init(
                    accountName: Sensitive,
                    accountBank: String,
                    bankBranchID: String? = nil,
                    bankBranchName: String? = nil,
                    bankName: String? = nil,
                    accountNumber: Sensitive
                ) {
                    self.accountName = accountName
                    self.accountBank = accountBank
                    self.bankBranchID = bankBranchID
                    self.bankBranchName = bankBranchName
                    self.bankName = bankName
                    self.accountNumber = accountNumber
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.accountName = try member.required("account_name")
                    self.accountBank = try member.required("account_bank")
                    self.bankBranchID = try member.ifPresent("bank_branch_id")
                    self.bankBranchName = try member.ifPresent("bank_branch_name")
                    self.bankName = try member.ifPresent("bank_name")
                    self.accountNumber = try member.required("account_number")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.accountName, "account_name")
                    try members.encode(self.accountBank, "account_bank")
                    try members.encodeIfPresent(self.bankBranchID, "bank_branch_id")
                    try members.encodeIfPresent(self.bankBranchName, "bank_branch_name")
                    try members.encodeIfPresent(self.bankName, "bank_name")
                    try members.encode(self.accountNumber, "account_number")
                }
            }
        }

        /// Materials for the payment application (付款申请材料).
        public struct ProofMedias: Codable, Hashable, Sendable {
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

                public static var withdrawalApplication: Self { Self(rawValue: "WITHDRAWAL_APPLICATION") }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.ApplymentIDReply
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw {
    /// `v3/ecommerce/account/apply-cancel-withdraw/confirm`
    public var confirm: Confirm { Confirm(path: path.appending("confirm")) }

    /// `v3/ecommerce/account/apply-cancel-withdraw/confirm`
    public struct Confirm: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw.Confirm {
    /// Confirm cancellation on a sub-merchant's behalf (平台代商户确认注销).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付注销单号).
        public var applymentID: String?
        /// Merchant's own request number (商户注销申请单号).
        public var outRequestNo: String?
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Identifier of the platform's confirming operator (平台确认操作人标识).
        public var operatorIdentification: String
        /// Time of confirmation (注销确认时间).
        public var confirmTime: Timestamp
        /// Version of the cancellation agreement (注销协议版本号).
        public var cancelContractVersion: String

        public init(
            applymentID: String? = nil,
            outRequestNo: String? = nil,
            subMchid: String,
            operatorIdentification: String,
            confirmTime: Timestamp,
            cancelContractVersion: String
        ) {
            self.applymentID = applymentID
            self.outRequestNo = outRequestNo
            self.subMchid = subMchid
            self.operatorIdentification = operatorIdentification
            self.confirmTime = confirmTime
            self.cancelContractVersion = cancelContractVersion
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.ifPresent("applyment_id")
            self.outRequestNo = try member.ifPresent("out_request_no")
            self.subMchid = try member.required("sub_mchid")
            self.operatorIdentification = try member.required("operator_identification")
            self.confirmTime = try member.required("confirm_time")
            self.cancelContractVersion = try member.required("cancel_contract_version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.operatorIdentification, "operator_identification")
            try members.encode(self.confirmTime, "confirm_time")
            try members.encode(self.cancelContractVersion, "cancel_contract_version")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付注销单号).
        public var applymentID: String?
        /// Merchant's own request number (商户注销申请单号).
        public var outRequestNo: String?
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?

        public init(
            applymentID: String? = nil,
            outRequestNo: String? = nil,
            subMchid: String? = nil
        ) {
            self.applymentID = applymentID
            self.outRequestNo = outRequestNo
            self.subMchid = subMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.ifPresent("applyment_id")
            self.outRequestNo = try member.ifPresent("out_request_no")
            self.subMchid = try member.ifPresent("sub_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
        }
    }
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw {
    /// `v3/ecommerce/account/apply-cancel-withdraw/applyment-id`
    public var applymentId: ApplymentID { ApplymentID(path: path.appending("applyment-id")) }

    /// `v3/ecommerce/account/apply-cancel-withdraw/applyment-id`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw.ApplymentID {
    /// `v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplymentID {
        ApplymentID(path: path.appending(value: String(value), named: "applyment_id"))
    }

    /// `v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw.ApplymentID.ApplymentID {
    /// Query a cancellation withdrawal by applyment_id (查询注销提现单状态(微信单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013892765)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.ApplyCancelWithdraw
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw {
    /// `v3/ecommerce/account/apply-cancel-withdraw/out-request-no`
    public var outRequestNo: OutRequestNo { OutRequestNo(path: path.appending("out-request-no")) }

    /// `v3/ecommerce/account/apply-cancel-withdraw/out-request-no`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw.OutRequestNo {
    /// `v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw.OutRequestNo.OutRequestNo {
    /// Query a cancellation withdrawal by out_request_no (查询注销提现单状态(商户单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.ApplyCancelWithdraw
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw {
    /// `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`
    public var validateCancel: ValidateCancel { ValidateCancel(path: path.appending("validate-cancel")) }

    /// `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`
    public struct ValidateCancel: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw.ValidateCancel {
    /// `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.ApplyCancelWithdraw.ValidateCancel.SubMchid {
    /// Check a sub-merchant's eligibility for cancellation (商户注销资格校验).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (注销检查的二级商户号).
        public var subMchid: String
        /// State of the cancellation withdrawal application (注销提现申请单状态).
        public var merchantState: MerchantState
        /// Result of the cancellation eligibility check (注销资格检查结果).
        public var validateResult: ValidateResult
        /// Account information (账户信息).
        public var accountInfo: [Ecommerce.AccountInfo]
        /// Reasons cancellation cannot be initiated (不可发起注销原因).
        public var blockReasons: [BlockReasons]?

        public init(
            subMchid: String,
            merchantState: MerchantState,
            validateResult: ValidateResult,
            accountInfo: [Ecommerce.AccountInfo],
            blockReasons: [BlockReasons]? = nil
        ) {
            self.subMchid = subMchid
            self.merchantState = merchantState
            self.validateResult = validateResult
            self.accountInfo = accountInfo
            self.blockReasons = blockReasons
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.merchantState = try member.required("merchant_state")
            self.validateResult = try member.required("validate_result")
            self.accountInfo = try member.required("account_info")
            self.blockReasons = try member.ifPresent("block_reasons")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.merchantState, "merchant_state")
            try members.encode(self.validateResult, "validate_result")
            try members.encode(self.accountInfo, "account_info")
            try members.encodeIfPresent(self.blockReasons, "block_reasons")
        }

        /// State of the cancellation withdrawal application (注销提现申请单状态).
        public struct MerchantState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var normal: Self { Self(rawValue: "NORMAL") }
            public static var hasBeenCancelled: Self { Self(rawValue: "HAS_BEEN_CANCELLED") }
        }

        /// Result of the cancellation eligibility check (注销资格检查结果).
        public struct ValidateResult: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var allowCancelWithdraw: Self { Self(rawValue: "ALLOW_CANCEL_WITHDRAW") }
            public static var notAllowCancelWithdraw: Self { Self(rawValue: "NOT_ALLOW_CANCEL_WITHDRAW") }
        }

        /// Reasons cancellation cannot be initiated (不可发起注销原因).
        public struct BlockReasons: Codable, Hashable, Sendable {
            /// Type (二级商户号的出款子账户类型).
            public var type: TypeValue?
            /// Description (原因描述).
            public var description: String?

            public init(
                type: TypeValue? = nil,
                description: String? = nil
            ) {
                self.type = type
                self.description = description
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.ifPresent("type")
                self.description = try member.ifPresent("description")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.description, "description")
            }

            /// Type (二级商户号的出款子账户类型).
            public struct TypeValue: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var consumerComplaintUnprocessed: Self { Self(rawValue: "CONSUMER_COMPLAINT_UNPROCESSED") }
                public static var hasBlockingControl: Self { Self(rawValue: "HAS_BLOCKING_CONTROL") }
                public static var fundsPendingProcessing: Self { Self(rawValue: "FUNDS_PENDING_PROCESSING") }
                public static var otherReason: Self { Self(rawValue: "OTHER_REASON") }
            }
        }
    }
}

extension V3.EcommerceEndpoint.Account {
    /// `v3/ecommerce/account/cancel-applications`
    public var cancelApplications: CancelApplications { CancelApplications(path: path.appending("cancel-applications")) }

    /// `v3/ecommerce/account/cancel-applications`
    public struct CancelApplications: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.CancelApplications {
    /// Submit a sub-merchant cancellation application (提交注销申请单).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own application number (商户注销申请单号).
        public var outApplyNo: String
        /// Materials for the cancellation application (注销申请材料).
        public var applicationInfo: [ApplicationInfo]

        public init(
            subMchid: String,
            outApplyNo: String,
            applicationInfo: [ApplicationInfo]
        ) {
            self.subMchid = subMchid
            self.outApplyNo = outApplyNo
            self.applicationInfo = applicationInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outApplyNo = try member.required("out_apply_no")
            self.applicationInfo = try member.required("application_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outApplyNo, "out_apply_no")
            try members.encode(self.applicationInfo, "application_info")
        }

        /// Materials for the cancellation application (注销申请材料).
        public struct ApplicationInfo: Codable, Hashable, Sendable {
            /// Type of application (注销申请材料类型).
            public var applicationType: ApplicationType?
            /// Image's media ID (图片MediaID).
            public var applicationMediaID: String?

            public init(
                applicationType: ApplicationType? = nil,
                applicationMediaID: String? = nil
            ) {
                self.applicationType = applicationType
                self.applicationMediaID = applicationMediaID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.applicationType = try member.ifPresent("application_type")
                self.applicationMediaID = try member.ifPresent("application_media_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.applicationType, "application_type")
                try members.encodeIfPresent(self.applicationMediaID, "application_media_id")
            }

            /// Type of application (注销申请材料类型).
            public struct ApplicationType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var spCancelAccountApplication: Self { Self(rawValue: "SP_CANCEL_ACCOUNT_APPLICATION") }
                public static var subCancelAccountApplication: Self { Self(rawValue: "SUB_CANCEL_ACCOUNT_APPLICATION") }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.CancelApplicationReply
}

extension V3.EcommerceEndpoint.Account.CancelApplications {
    /// `v3/ecommerce/account/cancel-applications/media`
    public var media: Media { Media(path: path.appending("media")) }

    /// `v3/ecommerce/account/cancel-applications/media`
    public struct Media: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.CancelApplications.Media {
    /// Upload an image for a cancellation application (注销申请图片上传).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
    @discardableResult
    public func post(file: WeChatPay.File) async throws -> PostReply {
        try await path.call(.post, file: file)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Media file ID (媒体文件标识Id).
        public var mediaID: String

        public init(
            mediaID: String
        ) {
            self.mediaID = mediaID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mediaID = try member.required("media_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mediaID, "media_id")
        }
    }
}

extension V3.EcommerceEndpoint.Account.CancelApplications {
    /// `v3/ecommerce/account/cancel-applications/out-apply-no`
    public var outApplyNo: OutApplyNo { OutApplyNo(path: path.appending("out-apply-no")) }

    /// `v3/ecommerce/account/cancel-applications/out-apply-no`
    public struct OutApplyNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.CancelApplications.OutApplyNo {
    /// `v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutApplyNo {
        OutApplyNo(path: path.appending(value: String(value), named: "out_apply_no"))
    }

    /// `v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
    public struct OutApplyNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Account.CancelApplications.OutApplyNo.OutApplyNo {
    /// Query a cancellation application by out_apply_no (查询注销单状态).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.CancelApplicationReply
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/applyments`
    public var applyments: Applyments { Applyments(path: path.appending("applyments")) }

    /// `v3/ecommerce/applyments`
    public struct Applyments: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Applyments {
    /// `v3/ecommerce/applyments/submit-account-hosting-applyment`
    public var submitAccountHostingApplyment: SubmitAccountHostingApplyment { SubmitAccountHostingApplyment(path: path.appending("submit-account-hosting-applyment")) }

    /// `v3/ecommerce/applyments/submit-account-hosting-applyment`
    public struct SubmitAccountHostingApplyment: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Applyments.SubmitAccountHostingApplyment {
    /// Submit an onboarding application in full hosting mode (提交进件申请单(全托模式)).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015616688)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// Type of organization (主体类型).
        public var organizationType: OrganizationType
        /// Whether it is a financial institution (是否金融机构).
        public var financeInstitution: Bool?
        /// Business licence or registration certificate (营业执照/登记证书信息).
        public var businessLicenseInfo: BusinessLicenseInfo?
        /// Financial institution licence (金融机构许可证信息).
        public var financeInstitutionInfo: FinanceInstitutionInfo?
        /// Type of identity document holder (超级管理员类型).
        public var idHolderType: IDHolderType?
        /// Type of identity document.
        public var idDocType: Ecommerce.IDDocType?
        /// Legal representative's statement letter (法定代表人说明函).
        public var authorizeLetterCopy: String?
        /// ID card, operator or legal representative (经营者/法人身份证信息).
        public var idCardInfo: IDCardInfo?
        /// Other identity document of the representative (经营者/法人其他类型证件信息).
        public var idDocInfo: IDDocInfo?
        /// List of ultimate beneficial owners (最终受益人信息列表).
        public var uboInfoList: [UboInfoList]?
        /// Account information (结算银行账户).
        public var accountInfo: AccountInfo
        /// Contact or super administrator information (超级管理员信息).
        public var contactInfo: ContactInfo
        /// Shop information (店铺信息).
        public var salesSceneInfo: SalesSceneInfo
        /// Settlement rules (结算规则).
        public var settlementInfo: SettlementInfo?
        /// Merchant's short name (商户简称).
        public var merchantShortname: String
        /// Special qualifications (特殊资质).
        public var qualifications: [String]?
        /// Supplementary materials (补充材料).
        public var businessAdditionPics: [String]?
        /// Supplementary description (补充说明).
        public var businessAdditionDesc: [String]?
        /// Whether the platform signs and verifies (是否走平台代理签约和代理核身入驻模式).
        public var proxySignVerifyMode: Bool?
        /// Platform's statement on assisted document entry (法人影印件信息辅助填写的平台声明).
        public var idCardCompleteStatement: String?

        public init(
            outRequestNo: String,
            organizationType: OrganizationType,
            financeInstitution: Bool? = nil,
            businessLicenseInfo: BusinessLicenseInfo? = nil,
            financeInstitutionInfo: FinanceInstitutionInfo? = nil,
            idHolderType: IDHolderType? = nil,
            idDocType: Ecommerce.IDDocType? = nil,
            authorizeLetterCopy: String? = nil,
            idCardInfo: IDCardInfo? = nil,
            idDocInfo: IDDocInfo? = nil,
            uboInfoList: [UboInfoList]? = nil,
            accountInfo: AccountInfo,
            contactInfo: ContactInfo,
            salesSceneInfo: SalesSceneInfo,
            settlementInfo: SettlementInfo? = nil,
            merchantShortname: String,
            qualifications: [String]? = nil,
            businessAdditionPics: [String]? = nil,
            businessAdditionDesc: [String]? = nil,
            proxySignVerifyMode: Bool? = nil,
            idCardCompleteStatement: String? = nil
        ) {
            self.outRequestNo = outRequestNo
            self.organizationType = organizationType
            self.financeInstitution = financeInstitution
            self.businessLicenseInfo = businessLicenseInfo
            self.financeInstitutionInfo = financeInstitutionInfo
            self.idHolderType = idHolderType
            self.idDocType = idDocType
            self.authorizeLetterCopy = authorizeLetterCopy
            self.idCardInfo = idCardInfo
            self.idDocInfo = idDocInfo
            self.uboInfoList = uboInfoList
            self.accountInfo = accountInfo
            self.contactInfo = contactInfo
            self.salesSceneInfo = salesSceneInfo
            self.settlementInfo = settlementInfo
            self.merchantShortname = merchantShortname
            self.qualifications = qualifications
            self.businessAdditionPics = businessAdditionPics
            self.businessAdditionDesc = businessAdditionDesc
            self.proxySignVerifyMode = proxySignVerifyMode
            self.idCardCompleteStatement = idCardCompleteStatement
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.organizationType = try member.required("organization_type")
            self.financeInstitution = try member.ifPresent("finance_institution")
            self.businessLicenseInfo = try member.ifPresent("business_license_info")
            self.financeInstitutionInfo = try member.ifPresent("finance_institution_info")
            self.idHolderType = try member.ifPresent("id_holder_type")
            self.idDocType = try member.ifPresent("id_doc_type")
            self.authorizeLetterCopy = try member.ifPresent("authorize_letter_copy")
            self.idCardInfo = try member.ifPresent("id_card_info")
            self.idDocInfo = try member.ifPresent("id_doc_info")
            self.uboInfoList = try member.ifPresent("ubo_info_list")
            self.accountInfo = try member.required("account_info")
            self.contactInfo = try member.required("contact_info")
            self.salesSceneInfo = try member.required("sales_scene_info")
            self.settlementInfo = try member.ifPresent("settlement_info")
            self.merchantShortname = try member.required("merchant_shortname")
            self.qualifications = try member.ifPresent("qualifications")
            self.businessAdditionPics = try member.ifPresent("business_addition_pics")
            self.businessAdditionDesc = try member.ifPresent("business_addition_desc")
            self.proxySignVerifyMode = try member.ifPresent("proxy_sign_verify_mode")
            self.idCardCompleteStatement = try member.ifPresent("id_card_complete_statement")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.organizationType, "organization_type")
            try members.encodeIfPresent(self.financeInstitution, "finance_institution")
            try members.encodeIfPresent(self.businessLicenseInfo, "business_license_info")
            try members.encodeIfPresent(self.financeInstitutionInfo, "finance_institution_info")
            try members.encodeIfPresent(self.idHolderType, "id_holder_type")
            try members.encodeIfPresent(self.idDocType, "id_doc_type")
            try members.encodeIfPresent(self.authorizeLetterCopy, "authorize_letter_copy")
            try members.encodeIfPresent(self.idCardInfo, "id_card_info")
            try members.encodeIfPresent(self.idDocInfo, "id_doc_info")
            try members.encodeIfPresent(self.uboInfoList, "ubo_info_list")
            try members.encode(self.accountInfo, "account_info")
            try members.encode(self.contactInfo, "contact_info")
            try members.encode(self.salesSceneInfo, "sales_scene_info")
            try members.encodeIfPresent(self.settlementInfo, "settlement_info")
            try members.encode(self.merchantShortname, "merchant_shortname")
            try members.encodeIfPresent(self.qualifications, "qualifications")
            try members.encodeIfPresent(self.businessAdditionPics, "business_addition_pics")
            try members.encodeIfPresent(self.businessAdditionDesc, "business_addition_desc")
            try members.encodeIfPresent(self.proxySignVerifyMode, "proxy_sign_verify_mode")
            try members.encodeIfPresent(self.idCardCompleteStatement, "id_card_complete_statement")
        }

        /// Type of organization (主体类型).
        public struct OrganizationType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value2401: Self { Self(rawValue: "2401") }
            public static var value2500: Self { Self(rawValue: "2500") }
            public static var value4: Self { Self(rawValue: "4") }
            public static var value2: Self { Self(rawValue: "2") }
            public static var value3: Self { Self(rawValue: "3") }
            public static var value2502: Self { Self(rawValue: "2502") }
            public static var value1708: Self { Self(rawValue: "1708") }
        }

        /// Business licence or registration certificate (营业执照/登记证书信息).
        public struct BusinessLicenseInfo: Codable, Hashable, Sendable {
            /// Type of certificate (登记证书类型).
            public var certType: CertType?
            /// Scan of the business licence (证件扫描件).
            public var businessLicenseCopy: String?
            /// Business licence number (证件注册号).
            public var businessLicenseNumber: String?
            /// Merchant name (商户名称).
            public var merchantName: String?
            /// Legal representative's name (经营者/法定代表人姓名).
            public var legalPerson: String?
            /// Registered address (注册地址).
            public var companyAddress: String?
            /// Business time or term (营业期限JSON格式字符串).
            public var businessTime: JSONText<[String]>?

            public init(
                certType: CertType? = nil,
                businessLicenseCopy: String? = nil,
                businessLicenseNumber: String? = nil,
                merchantName: String? = nil,
                legalPerson: String? = nil,
                companyAddress: String? = nil,
                businessTime: JSONText<[String]>? = nil
            ) {
                self.certType = certType
                self.businessLicenseCopy = businessLicenseCopy
                self.businessLicenseNumber = businessLicenseNumber
                self.merchantName = merchantName
                self.legalPerson = legalPerson
                self.companyAddress = companyAddress
                self.businessTime = businessTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.certType = try member.ifPresent("cert_type")
                self.businessLicenseCopy = try member.ifPresent("business_license_copy")
                self.businessLicenseNumber = try member.ifPresent("business_license_number")
                self.merchantName = try member.ifPresent("merchant_name")
                self.legalPerson = try member.ifPresent("legal_person")
                self.companyAddress = try member.ifPresent("company_address")
                self.businessTime = try member.ifPresent("business_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.certType, "cert_type")
                try members.encodeIfPresent(self.businessLicenseCopy, "business_license_copy")
                try members.encodeIfPresent(self.businessLicenseNumber, "business_license_number")
                try members.encodeIfPresent(self.merchantName, "merchant_name")
                try members.encodeIfPresent(self.legalPerson, "legal_person")
                try members.encodeIfPresent(self.companyAddress, "company_address")
                try members.encodeIfPresent(self.businessTime, "business_time")
            }

            /// Type of certificate (登记证书类型).
            public struct CertType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var certificateType2388: Self { Self(rawValue: "CERTIFICATE_TYPE_2388") }
                public static var certificateType2389: Self { Self(rawValue: "CERTIFICATE_TYPE_2389") }
                public static var certificateType2390: Self { Self(rawValue: "CERTIFICATE_TYPE_2390") }
                public static var certificateType2391: Self { Self(rawValue: "CERTIFICATE_TYPE_2391") }
                public static var certificateType2392: Self { Self(rawValue: "CERTIFICATE_TYPE_2392") }
                public static var certificateType2393: Self { Self(rawValue: "CERTIFICATE_TYPE_2393") }
                public static var certificateType2394: Self { Self(rawValue: "CERTIFICATE_TYPE_2394") }
                public static var certificateType2395: Self { Self(rawValue: "CERTIFICATE_TYPE_2395") }
                public static var certificateType2396: Self { Self(rawValue: "CERTIFICATE_TYPE_2396") }
                public static var certificateType2399: Self { Self(rawValue: "CERTIFICATE_TYPE_2399") }
                public static var certificateType2400: Self { Self(rawValue: "CERTIFICATE_TYPE_2400") }
                public static var certificateType2520: Self { Self(rawValue: "CERTIFICATE_TYPE_2520") }
                public static var certificateType2521: Self { Self(rawValue: "CERTIFICATE_TYPE_2521") }
                public static var certificateType2522: Self { Self(rawValue: "CERTIFICATE_TYPE_2522") }
            }
        }

        /// Financial institution licence (金融机构许可证信息).
        public struct FinanceInstitutionInfo: Codable, Hashable, Sendable {
            /// Type of financial institution (金融机构类型).
            public var financeType: FinanceType?
            /// Photos of the financial institution licence (金融机构许可证图片).
            public var financeLicensePics: [String]?

            public init(
                financeType: FinanceType? = nil,
                financeLicensePics: [String]? = nil
            ) {
                self.financeType = financeType
                self.financeLicensePics = financeLicensePics
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.financeType = try member.ifPresent("finance_type")
                self.financeLicensePics = try member.ifPresent("finance_license_pics")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.financeType, "finance_type")
                try members.encodeIfPresent(self.financeLicensePics, "finance_license_pics")
            }

            /// Type of financial institution (金融机构类型).
            public struct FinanceType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var bankAgent: Self { Self(rawValue: "BANK_AGENT") }
                public static var paymentAgent: Self { Self(rawValue: "PAYMENT_AGENT") }
                public static var insurance: Self { Self(rawValue: "INSURANCE") }
                public static var tradeAndSettle: Self { Self(rawValue: "TRADE_AND_SETTLE") }
                public static var other: Self { Self(rawValue: "OTHER") }
            }
        }

        /// Type of identity document holder (超级管理员类型).
        public struct IDHolderType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var legal: Self { Self(rawValue: "LEGAL") }
            public static var `super`: Self { Self(rawValue: "SUPER") }
        }

        /// ID card, operator or legal representative (经营者/法人身份证信息).
        public struct IDCardInfo: Codable, Hashable, Sendable {
            /// Photo side of the ID card (身份证人像面照片).
            public var idCardCopy: String
            /// National emblem side of ID card (身份证国徽面照片).
            public var idCardNational: String
            /// Name on the identity card (身份证姓名).
            public var idCardName: Sensitive
            /// Identity card number (身份证号码).
            public var idCardNumber: Sensitive
            /// Start of the ID card's validity (身份证有效期开始时间).
            public var idCardValidTimeBegin: String
            /// Validity of the ID card (身份证有效期结束时间).
            public var idCardValidTime: String

            public init(
                idCardCopy: String,
                idCardNational: String,
                idCardName: Sensitive,
                idCardNumber: Sensitive,
                idCardValidTimeBegin: String,
                idCardValidTime: String
            ) {
                self.idCardCopy = idCardCopy
                self.idCardNational = idCardNational
                self.idCardName = idCardName
                self.idCardNumber = idCardNumber
                self.idCardValidTimeBegin = idCardValidTimeBegin
                self.idCardValidTime = idCardValidTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.idCardCopy = try member.required("id_card_copy")
                self.idCardNational = try member.required("id_card_national")
                self.idCardName = try member.required("id_card_name")
                self.idCardNumber = try member.required("id_card_number")
                self.idCardValidTimeBegin = try member.required("id_card_valid_time_begin")
                self.idCardValidTime = try member.required("id_card_valid_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.idCardCopy, "id_card_copy")
                try members.encode(self.idCardNational, "id_card_national")
                try members.encode(self.idCardName, "id_card_name")
                try members.encode(self.idCardNumber, "id_card_number")
                try members.encode(self.idCardValidTimeBegin, "id_card_valid_time_begin")
                try members.encode(self.idCardValidTime, "id_card_valid_time")
            }
        }

        /// Other identity document of the representative (经营者/法人其他类型证件信息).
        public struct IDDocInfo: Codable, Hashable, Sendable {
            /// Name on the identity document (证件姓名).
            public var idDocName: Sensitive
            /// Identity document number (证件号码).
            public var idDocNumber: Sensitive
            /// Front photo of the identity document (证件正面照片).
            public var idDocCopy: String
            /// Back photo of the identity document (证件反面照片).
            public var idDocCopyBack: String?
            /// Validity start of the identity document (证件有效期开始时间).
            public var docPeriodBegin: String
            /// Validity end of the identity document (证件有效期结束时间).
            public var docPeriodEnd: String

            public init(
                idDocName: Sensitive,
                idDocNumber: Sensitive,
                idDocCopy: String,
                idDocCopyBack: String? = nil,
                docPeriodBegin: String,
                docPeriodEnd: String
            ) {
                self.idDocName = idDocName
                self.idDocNumber = idDocNumber
                self.idDocCopy = idDocCopy
                self.idDocCopyBack = idDocCopyBack
                self.docPeriodBegin = docPeriodBegin
                self.docPeriodEnd = docPeriodEnd
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.idDocName = try member.required("id_doc_name")
                self.idDocNumber = try member.required("id_doc_number")
                self.idDocCopy = try member.required("id_doc_copy")
                self.idDocCopyBack = try member.ifPresent("id_doc_copy_back")
                self.docPeriodBegin = try member.required("doc_period_begin")
                self.docPeriodEnd = try member.required("doc_period_end")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.idDocName, "id_doc_name")
                try members.encode(self.idDocNumber, "id_doc_number")
                try members.encode(self.idDocCopy, "id_doc_copy")
                try members.encodeIfPresent(self.idDocCopyBack, "id_doc_copy_back")
                try members.encode(self.docPeriodBegin, "doc_period_begin")
                try members.encode(self.docPeriodEnd, "doc_period_end")
            }
        }

        /// List of ultimate beneficial owners (最终受益人信息列表).
        public struct UboInfoList: Codable, Hashable, Sendable {
            /// Beneficial owner's identity document type.
            public var uboIDDocType: UboIDDocType?
            /// Front photo, beneficial owner's identity document (证件正面照片).
            public var uboIDDocCopy: String?
            /// Back photo, beneficial owner's identity document (证件反面照片).
            public var uboIDDocCopyBack: String?
            /// Beneficial owner's name (受益人姓名).
            public var uboIDDocName: Sensitive?
            /// Beneficial owner's identity document number (证件号码).
            public var uboIDDocNumber: Sensitive?
            /// Beneficial owner's address (证件居住地址).
            public var uboIDDocAddress: Sensitive?
            /// Validity start, beneficial owner's identity document (证件有效期开始时间).
            public var uboPeriodBegin: String?
            /// Validity end, beneficial owner's identity document (证件有效期结束时间).
            public var uboPeriodEnd: String?
            /// Validity start, beneficial owner's identity document (证件有效期开始时间).
            public var uboIDDocPeriodBegin: String?
            /// Validity end, beneficial owner's identity document (证件有效期结束时间).
            public var uboIDDocPeriodEnd: String?

            public init(
                uboIDDocType: UboIDDocType? = nil,
                uboIDDocCopy: String? = nil,
                uboIDDocCopyBack: String? = nil,
                uboIDDocName: Sensitive? = nil,
                uboIDDocNumber: Sensitive? = nil,
                uboIDDocAddress: Sensitive? = nil,
                uboPeriodBegin: String? = nil,
                uboPeriodEnd: String? = nil,
                uboIDDocPeriodBegin: String? = nil,
                uboIDDocPeriodEnd: String? = nil
            ) {
                self.uboIDDocType = uboIDDocType
                self.uboIDDocCopy = uboIDDocCopy
                self.uboIDDocCopyBack = uboIDDocCopyBack
                self.uboIDDocName = uboIDDocName
                self.uboIDDocNumber = uboIDDocNumber
                self.uboIDDocAddress = uboIDDocAddress
                self.uboPeriodBegin = uboPeriodBegin
                self.uboPeriodEnd = uboPeriodEnd
                self.uboIDDocPeriodBegin = uboIDDocPeriodBegin
                self.uboIDDocPeriodEnd = uboIDDocPeriodEnd
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.uboIDDocType = try member.ifPresent("ubo_id_doc_type")
                self.uboIDDocCopy = try member.ifPresent("ubo_id_doc_copy")
                self.uboIDDocCopyBack = try member.ifPresent("ubo_id_doc_copy_back")
                self.uboIDDocName = try member.ifPresent("ubo_id_doc_name")
                self.uboIDDocNumber = try member.ifPresent("ubo_id_doc_number")
                self.uboIDDocAddress = try member.ifPresent("ubo_id_doc_address")
                self.uboPeriodBegin = try member.ifPresent("ubo_period_begin")
                self.uboPeriodEnd = try member.ifPresent("ubo_period_end")
                self.uboIDDocPeriodBegin = try member.ifPresent("ubo_id_doc_period_begin")
                self.uboIDDocPeriodEnd = try member.ifPresent("ubo_id_doc_period_end")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.uboIDDocType, "ubo_id_doc_type")
                try members.encodeIfPresent(self.uboIDDocCopy, "ubo_id_doc_copy")
                try members.encodeIfPresent(self.uboIDDocCopyBack, "ubo_id_doc_copy_back")
                try members.encodeIfPresent(self.uboIDDocName, "ubo_id_doc_name")
                try members.encodeIfPresent(self.uboIDDocNumber, "ubo_id_doc_number")
                try members.encodeIfPresent(self.uboIDDocAddress, "ubo_id_doc_address")
                try members.encodeIfPresent(self.uboPeriodBegin, "ubo_period_begin")
                try members.encodeIfPresent(self.uboPeriodEnd, "ubo_period_end")
                try members.encodeIfPresent(self.uboIDDocPeriodBegin, "ubo_id_doc_period_begin")
                try members.encodeIfPresent(self.uboIDDocPeriodEnd, "ubo_id_doc_period_end")
            }

            /// Beneficial owner's identity document type.
            public struct UboIDDocType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var identificationTypeIdcard: Self { Self(rawValue: "IDENTIFICATION_TYPE_IDCARD") }
                public static var identificationTypeOverseaPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_OVERSEA_PASSPORT") }
                public static var identificationTypeHongkongPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_PASSPORT") }
                public static var identificationTypeMacaoPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO_PASSPORT") }
                public static var identificationTypeTaiwanPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_PASSPORT") }
                public static var identificationTypeForeignResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_FOREIGN_RESIDENT") }
                public static var identificationTypeHongkongMacaoResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT") }
                public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
            }
        }

        /// Account information (结算银行账户).
        public struct AccountInfo: Codable, Hashable, Sendable {
            /// Type of bank account (账户类型).
            public var bankAccountType: BankAccountType
            /// Bank of the account (开户银行).
            public var accountBank: String
            /// Account name (开户名称).
            public var accountName: Sensitive
            /// Bank branch code (开户银行联行号).
            public var bankBranchID: String?
            /// Name of the bank (开户银行全称（含支行）).
            public var bankName: String?
            /// Bank account number (银行帐号).
            public var accountNumber: Sensitive

            public init(
                bankAccountType: BankAccountType,
                accountBank: String,
                accountName: Sensitive,
                bankBranchID: String? = nil,
                bankName: String? = nil,
                accountNumber: Sensitive
            ) {
                self.bankAccountType = bankAccountType
                self.accountBank = accountBank
                self.accountName = accountName
                self.bankBranchID = bankBranchID
                self.bankName = bankName
                self.accountNumber = accountNumber
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.bankAccountType = try member.required("bank_account_type")
                self.accountBank = try member.required("account_bank")
                self.accountName = try member.required("account_name")
                self.bankBranchID = try member.ifPresent("bank_branch_id")
                self.bankName = try member.ifPresent("bank_name")
                self.accountNumber = try member.required("account_number")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.bankAccountType, "bank_account_type")
                try members.encode(self.accountBank, "account_bank")
                try members.encode(self.accountName, "account_name")
                try members.encodeIfPresent(self.bankBranchID, "bank_branch_id")
                try members.encodeIfPresent(self.bankName, "bank_name")
                try members.encode(self.accountNumber, "account_number")
            }

            /// Type of bank account (账户类型).
            public struct BankAccountType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var value74: Self { Self(rawValue: "74") }
                public static var value75: Self { Self(rawValue: "75") }
            }
        }

        /// Contact or super administrator information (超级管理员信息).
        public struct ContactInfo: Codable, Hashable, Sendable {
            /// Type of super administrator (超级管理员类型).
            public var contactType: ContactType
            /// Contact's name (超级管理员姓名).
            public var contactName: Sensitive
            /// Contact's identity document type.
            public var contactIDDocType: ContactIDDocType?
            /// Super administrator's identity document number (超级管理员身份证件号码).
            public var contactIDCardNumber: Sensitive?
            /// Front photo, contact's identity document (超级管理员证件正面照片).
            public var contactIDDocCopy: String?
            /// Back photo, contact's identity document (超级管理员证件反面照片).
            public var contactIDDocCopyBack: String?
            /// Validity start, contact's identity document (超级管理员证件有效期开始时间).
            public var contactPeriodBegin: String?
            /// Validity end, contact's identity document (超级管理员证件有效期结束时间).
            public var contactPeriodEnd: String?
            /// Business authorization letter (业务办理授权函).
            public var businessAuthorizationLetter: String?
            /// Validity start, administrator's identity document (超级管理员证件有效期开始时间).
            public var contactIDDocPeriodBegin: String?
            /// Validity end, administrator's identity document (超级管理员证件有效期结束时间).
            public var contactIDDocPeriodEnd: String?
            /// Mobile phone number (超级管理员手机).
            public var mobilePhone: Sensitive?

            public init(
                contactType: ContactType,
                contactName: Sensitive,
                contactIDDocType: ContactIDDocType? = nil,
                contactIDCardNumber: Sensitive? = nil,
                contactIDDocCopy: String? = nil,
                contactIDDocCopyBack: String? = nil,
                contactPeriodBegin: String? = nil,
                contactPeriodEnd: String? = nil,
                businessAuthorizationLetter: String? = nil,
                contactIDDocPeriodBegin: String? = nil,
                contactIDDocPeriodEnd: String? = nil,
                mobilePhone: Sensitive? = nil
            ) {
                self.contactType = contactType
                self.contactName = contactName
                self.contactIDDocType = contactIDDocType
                self.contactIDCardNumber = contactIDCardNumber
                self.contactIDDocCopy = contactIDDocCopy
                self.contactIDDocCopyBack = contactIDDocCopyBack
                self.contactPeriodBegin = contactPeriodBegin
                self.contactPeriodEnd = contactPeriodEnd
                self.businessAuthorizationLetter = businessAuthorizationLetter
                self.contactIDDocPeriodBegin = contactIDDocPeriodBegin
                self.contactIDDocPeriodEnd = contactIDDocPeriodEnd
                self.mobilePhone = mobilePhone
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.contactType = try member.required("contact_type")
                self.contactName = try member.required("contact_name")
                self.contactIDDocType = try member.ifPresent("contact_id_doc_type")
                self.contactIDCardNumber = try member.ifPresent("contact_id_card_number")
                self.contactIDDocCopy = try member.ifPresent("contact_id_doc_copy")
                self.contactIDDocCopyBack = try member.ifPresent("contact_id_doc_copy_back")
                self.contactPeriodBegin = try member.ifPresent("contact_period_begin")
                self.contactPeriodEnd = try member.ifPresent("contact_period_end")
                self.businessAuthorizationLetter = try member.ifPresent("business_authorization_letter")
                self.contactIDDocPeriodBegin = try member.ifPresent("contact_id_doc_period_begin")
                self.contactIDDocPeriodEnd = try member.ifPresent("contact_id_doc_period_end")
                self.mobilePhone = try member.ifPresent("mobile_phone")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.contactType, "contact_type")
                try members.encode(self.contactName, "contact_name")
                try members.encodeIfPresent(self.contactIDDocType, "contact_id_doc_type")
                try members.encodeIfPresent(self.contactIDCardNumber, "contact_id_card_number")
                try members.encodeIfPresent(self.contactIDDocCopy, "contact_id_doc_copy")
                try members.encodeIfPresent(self.contactIDDocCopyBack, "contact_id_doc_copy_back")
                try members.encodeIfPresent(self.contactPeriodBegin, "contact_period_begin")
                try members.encodeIfPresent(self.contactPeriodEnd, "contact_period_end")
                try members.encodeIfPresent(self.businessAuthorizationLetter, "business_authorization_letter")
                try members.encodeIfPresent(self.contactIDDocPeriodBegin, "contact_id_doc_period_begin")
                try members.encodeIfPresent(self.contactIDDocPeriodEnd, "contact_id_doc_period_end")
                try members.encodeIfPresent(self.mobilePhone, "mobile_phone")
            }

            /// Type of super administrator (超级管理员类型).
            public struct ContactType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var value65: Self { Self(rawValue: "65") }
                public static var value66: Self { Self(rawValue: "66") }
            }

            /// Contact's identity document type.
            public struct ContactIDDocType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var identificationTypeIdcard: Self { Self(rawValue: "IDENTIFICATION_TYPE_IDCARD") }
                public static var identificationTypeOverseaPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_OVERSEA_PASSPORT") }
                public static var identificationTypeHongkongPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_PASSPORT") }
                public static var identificationTypeMacaoPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO_PASSPORT") }
                public static var identificationTypeTaiwanPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_PASSPORT") }
                public static var identificationTypeForeignResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_FOREIGN_RESIDENT") }
                public static var identificationTypeHongkongMacaoResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT") }
                public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
            }
        }

        /// Shop information (店铺信息).
        public struct SalesSceneInfo: Codable, Hashable, Sendable {
            /// Store name (店铺名称).
            public var storeName: String?
            /// Shop link (店铺链接).
            public var storeURL: String?
            /// Shop's QR code (店铺二维码).
            public var storeQRCode: String?
            /// Sub-merchant's mini program appid (小程序AppID).
            public var miniProgramSubAppID: String?

            public init(
                storeName: String? = nil,
                storeURL: String? = nil,
                storeQRCode: String? = nil,
                miniProgramSubAppID: String? = nil
            ) {
                self.storeName = storeName
                self.storeURL = storeURL
                self.storeQRCode = storeQRCode
                self.miniProgramSubAppID = miniProgramSubAppID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.storeName = try member.ifPresent("store_name")
                self.storeURL = try member.ifPresent("store_url")
                self.storeQRCode = try member.ifPresent("store_qr_code")
                self.miniProgramSubAppID = try member.ifPresent("mini_program_sub_appid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.storeName, "store_name")
                try members.encodeIfPresent(self.storeURL, "store_url")
                try members.encodeIfPresent(self.storeQRCode, "store_qr_code")
                try members.encodeIfPresent(self.miniProgramSubAppID, "mini_program_sub_appid")
            }
        }

        /// Settlement rules (结算规则).
        public struct SettlementInfo: Codable, Hashable, Sendable {
            /// Settlement rule ID (结算规则ID).
            public var settlementID: String?
            /// Industry (所属行业).
            public var qualificationType: String?

            public init(
                settlementID: String? = nil,
                qualificationType: String? = nil
            ) {
                self.settlementID = settlementID
                self.qualificationType = qualificationType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.settlementID = try member.ifPresent("settlement_id")
                self.qualificationType = try member.ifPresent("qualification_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.settlementID, "settlement_id")
                try members.encodeIfPresent(self.qualificationType, "qualification_type")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.ApplymentReply
}

extension V3.EcommerceEndpoint.Applyments {
    /// `v3/ecommerce/applyments/submit-sign-verify-info`
    public var submitSignVerifyInfo: SubmitSignVerifyInfo { SubmitSignVerifyInfo(path: path.appending("submit-sign-verify-info")) }

    /// `v3/ecommerce/applyments/submit-sign-verify-info`
    public struct SubmitSignVerifyInfo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Applyments.SubmitSignVerifyInfo {
    /// Submit proxy contract signing and identity verification (平台代理签约核身).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: Int?
        /// Time the agreement was pre-signed (预签署微信支付协议时间).
        public var preSignTime: String?
        /// Platform's proxy identity verification (平台代理核身信息).
        public var proxyVerifyIdentityInfo: ProxyVerifyIdentityInfo?

        public init(
            outRequestNo: String,
            applymentID: Int? = nil,
            preSignTime: String? = nil,
            proxyVerifyIdentityInfo: ProxyVerifyIdentityInfo? = nil
        ) {
            self.outRequestNo = outRequestNo
            self.applymentID = applymentID
            self.preSignTime = preSignTime
            self.proxyVerifyIdentityInfo = proxyVerifyIdentityInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.applymentID = try member.ifPresent("applyment_id")
            self.preSignTime = try member.ifPresent("pre_sign_time")
            self.proxyVerifyIdentityInfo = try member.ifPresent("proxy_verify_identity_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.preSignTime, "pre_sign_time")
            try members.encodeIfPresent(self.proxyVerifyIdentityInfo, "proxy_verify_identity_info")
        }

        /// Platform's proxy identity verification (平台代理核身信息).
        public struct ProxyVerifyIdentityInfo: Codable, Hashable, Sendable {
            /// Method of identity verification (核身方式).
            public var verifyIdentityType: VerifyIdentityType
            /// Result of the identity verification (核身结果).
            public var verifyIdentityResult: Bool

            public init(
                verifyIdentityType: VerifyIdentityType,
                verifyIdentityResult: Bool
            ) {
                self.verifyIdentityType = verifyIdentityType
                self.verifyIdentityResult = verifyIdentityResult
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.verifyIdentityType = try member.required("verify_identity_type")
                self.verifyIdentityResult = try member.required("verify_identity_result")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.verifyIdentityType, "verify_identity_type")
                try members.encode(self.verifyIdentityResult, "verify_identity_result")
            }

            /// Method of identity verification (核身方式).
            public struct VerifyIdentityType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var verifyIdentityTypeFaceToFace: Self { Self(rawValue: "VERIFY_IDENTITY_TYPE_FACE_TO_FACE") }
                public static var verifyIdentityTypeRemote: Self { Self(rawValue: "VERIFY_IDENTITY_TYPE_REMOTE") }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: Int

        public init(
            applymentID: Int
        ) {
            self.applymentID = applymentID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.required("applyment_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applymentID, "applyment_id")
        }
    }
}

extension V3.EcommerceEndpoint.Applyments {
    /// `v3/ecommerce/applyments/{applyment_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplymentID {
        ApplymentID(path: path.appending(value: String(value), named: "applyment_id"))
    }

    /// `v3/ecommerce/applyments/{applyment_id}`
    public struct ApplymentID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Applyments.ApplymentID {
    /// Query a sub-merchant onboarding application by applyment_id (查询进件状态(平台申请单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012691469)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// State of the application (申请状态).
        public var applymentState: String
        /// Description of the application's state (申请状态描述).
        public var applymentStateDesc: String
        /// Signing link (签约链接).
        public var signURL: String?
        /// Sub-merchant's merchant number (电商平台二级商户号).
        public var subMchid: String?
        /// Verification information of the remitting account (汇款账户验证信息).
        public var accountValidation: AccountValidation?
        /// Details of the review (驳回原因详情).
        public var auditDetail: [Ecommerce.AuditDetail]?
        /// Legal representative's verification link (法人验证链接).
        public var legalValidationURL: String?
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: Int
        /// Signing state (签约状态).
        public var signState: Ecommerce.SignState?

        public init(
            applymentState: String,
            applymentStateDesc: String,
            signURL: String? = nil,
            subMchid: String? = nil,
            accountValidation: AccountValidation? = nil,
            auditDetail: [Ecommerce.AuditDetail]? = nil,
            legalValidationURL: String? = nil,
            outRequestNo: String,
            applymentID: Int,
            signState: Ecommerce.SignState? = nil
        ) {
            self.applymentState = applymentState
            self.applymentStateDesc = applymentStateDesc
            self.signURL = signURL
            self.subMchid = subMchid
            self.accountValidation = accountValidation
            self.auditDetail = auditDetail
            self.legalValidationURL = legalValidationURL
            self.outRequestNo = outRequestNo
            self.applymentID = applymentID
            self.signState = signState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentState = try member.required("applyment_state")
            self.applymentStateDesc = try member.required("applyment_state_desc")
            self.signURL = try member.ifPresent("sign_url")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.accountValidation = try member.ifPresent("account_validation")
            self.auditDetail = try member.ifPresent("audit_detail")
            self.legalValidationURL = try member.ifPresent("legal_validation_url")
            self.outRequestNo = try member.required("out_request_no")
            self.applymentID = try member.required("applyment_id")
            self.signState = try member.ifPresent("sign_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applymentState, "applyment_state")
            try members.encode(self.applymentStateDesc, "applyment_state_desc")
            try members.encodeIfPresent(self.signURL, "sign_url")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.accountValidation, "account_validation")
            try members.encodeIfPresent(self.auditDetail, "audit_detail")
            try members.encodeIfPresent(self.legalValidationURL, "legal_validation_url")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.signState, "sign_state")
        }

        /// Verification information of the remitting account (汇款账户验证信息).
        public struct AccountValidation: Codable, Hashable, Sendable {
            /// Account name (付款户名).
            public var accountName: String
            /// Paying card number (付款卡号).
            public var accountNo: String?
            /// Amount paid, in fen (汇款金额).
            public var payAmount: Int
            /// Receiving card number (收款卡号).
            public var destinationAccountNumber: String
            /// Receiving account name (收款户名).
            public var destinationAccountName: String
            /// Bank of the receiving account (开户银行).
            public var destinationAccountBank: String
            /// City (省市信息).
            public var city: String
            /// Remark (备注信息).
            public var remark: String
            /// Deadline (汇款截止时间).
            public var deadline: String

            public init(
                accountName: String,
                accountNo: String? = nil,
                payAmount: Int,
                destinationAccountNumber: String,
                destinationAccountName: String,
                destinationAccountBank: String,
                city: String,
                remark: String,
                deadline: String
            ) {
                self.accountName = accountName
                self.accountNo = accountNo
                self.payAmount = payAmount
                self.destinationAccountNumber = destinationAccountNumber
                self.destinationAccountName = destinationAccountName
                self.destinationAccountBank = destinationAccountBank
                self.city = city
                self.remark = remark
                self.deadline = deadline
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.accountName = try member.required("account_name")
                self.accountNo = try member.ifPresent("account_no")
                self.payAmount = try member.required("pay_amount")
                self.destinationAccountNumber = try member.required("destination_account_number")
                self.destinationAccountName = try member.required("destination_account_name")
                self.destinationAccountBank = try member.required("destination_account_bank")
                self.city = try member.required("city")
                self.remark = try member.required("remark")
                self.deadline = try member.required("deadline")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.accountName, "account_name")
                try members.encodeIfPresent(self.accountNo, "account_no")
                try members.encode(self.payAmount, "pay_amount")
                try members.encode(self.destinationAccountNumber, "destination_account_number")
                try members.encode(self.destinationAccountName, "destination_account_name")
                try members.encode(self.destinationAccountBank, "destination_account_bank")
                try members.encode(self.city, "city")
                try members.encode(self.remark, "remark")
                try members.encode(self.deadline, "deadline")
            }
        }
    }
}

extension V3.EcommerceEndpoint.Applyments.ApplymentID {
    /// `v3/ecommerce/applyments/{applyment_id}/revoke`
    public var revoke: Revoke { Revoke(path: path.appending("revoke")) }

    /// `v3/ecommerce/applyments/{applyment_id}/revoke`
    public struct Revoke: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Applyments.ApplymentID.Revoke {
    /// Revoke a sub-merchant onboarding application by applyment_id (撤销申请单(平台申请单号)).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/applyments/{applyment_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.ApplymentReply
}

extension V3.EcommerceEndpoint.Applyments {
    /// `v3/ecommerce/applyments/out-request-no`
    public var outRequestNo: OutRequestNo { OutRequestNo(path: path.appending("out-request-no")) }

    /// `v3/ecommerce/applyments/out-request-no`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Applyments.OutRequestNo {
    /// `v3/ecommerce/applyments/out-request-no/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/ecommerce/applyments/out-request-no/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Applyments.OutRequestNo.OutRequestNo {
    /// Query a sub-merchant onboarding application by out_request_no (查询进件状态(业务申请编号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012691376)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// State of the application (申请状态).
        public var applymentState: String
        /// Description of the application's state (申请状态描述).
        public var applymentStateDesc: String
        /// Signing link (签约链接).
        public var signURL: String?
        /// Sub-merchant's merchant number (电商平台二级商户号).
        public var subMchid: String?
        /// Verification information of the remitting account (汇款账户验证信息).
        public var accountValidation: AccountValidation?
        /// Details of the review (驳回原因详情).
        public var auditDetail: [Ecommerce.AuditDetail]?
        /// Legal representative's verification link (法人验证链接).
        public var legalValidationURL: String?
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: Int
        /// Signing state (签约状态).
        public var signState: Ecommerce.SignState?

        public init(
            applymentState: String,
            applymentStateDesc: String,
            signURL: String? = nil,
            subMchid: String? = nil,
            accountValidation: AccountValidation? = nil,
            auditDetail: [Ecommerce.AuditDetail]? = nil,
            legalValidationURL: String? = nil,
            outRequestNo: String,
            applymentID: Int,
            signState: Ecommerce.SignState? = nil
        ) {
            self.applymentState = applymentState
            self.applymentStateDesc = applymentStateDesc
            self.signURL = signURL
            self.subMchid = subMchid
            self.accountValidation = accountValidation
            self.auditDetail = auditDetail
            self.legalValidationURL = legalValidationURL
            self.outRequestNo = outRequestNo
            self.applymentID = applymentID
            self.signState = signState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentState = try member.required("applyment_state")
            self.applymentStateDesc = try member.required("applyment_state_desc")
            self.signURL = try member.ifPresent("sign_url")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.accountValidation = try member.ifPresent("account_validation")
            self.auditDetail = try member.ifPresent("audit_detail")
            self.legalValidationURL = try member.ifPresent("legal_validation_url")
            self.outRequestNo = try member.required("out_request_no")
            self.applymentID = try member.required("applyment_id")
            self.signState = try member.ifPresent("sign_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applymentState, "applyment_state")
            try members.encode(self.applymentStateDesc, "applyment_state_desc")
            try members.encodeIfPresent(self.signURL, "sign_url")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.accountValidation, "account_validation")
            try members.encodeIfPresent(self.auditDetail, "audit_detail")
            try members.encodeIfPresent(self.legalValidationURL, "legal_validation_url")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.signState, "sign_state")
        }

        /// Verification information of the remitting account (汇款账户验证信息).
        public struct AccountValidation: Codable, Hashable, Sendable {
            /// Account name (付款户名).
            public var accountName: String?
            /// Paying card number (付款卡号).
            public var accountNo: String?
            /// Amount paid, in fen (汇款金额).
            public var payAmount: Int?
            /// Receiving card number (收款卡号).
            public var destinationAccountNumber: String?
            /// Receiving account name (收款户名).
            public var destinationAccountName: String?
            /// Bank of the receiving account (开户银行).
            public var destinationAccountBank: String?
            /// City (省市信息).
            public var city: String?
            /// Remark (备注信息).
            public var remark: String?
            /// Deadline (汇款截止时间).
            public var deadline: String?

            public init(
                accountName: String? = nil,
                accountNo: String? = nil,
                payAmount: Int? = nil,
                destinationAccountNumber: String? = nil,
                destinationAccountName: String? = nil,
                destinationAccountBank: String? = nil,
                city: String? = nil,
                remark: String? = nil,
                deadline: String? = nil
            ) {
                self.accountName = accountName
                self.accountNo = accountNo
                self.payAmount = payAmount
                self.destinationAccountNumber = destinationAccountNumber
                self.destinationAccountName = destinationAccountName
                self.destinationAccountBank = destinationAccountBank
                self.city = city
                self.remark = remark
                self.deadline = deadline
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.accountName = try member.ifPresent("account_name")
                self.accountNo = try member.ifPresent("account_no")
                self.payAmount = try member.ifPresent("pay_amount")
                self.destinationAccountNumber = try member.ifPresent("destination_account_number")
                self.destinationAccountName = try member.ifPresent("destination_account_name")
                self.destinationAccountBank = try member.ifPresent("destination_account_bank")
                self.city = try member.ifPresent("city")
                self.remark = try member.ifPresent("remark")
                self.deadline = try member.ifPresent("deadline")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.accountName, "account_name")
                try members.encodeIfPresent(self.accountNo, "account_no")
                try members.encodeIfPresent(self.payAmount, "pay_amount")
                try members.encodeIfPresent(self.destinationAccountNumber, "destination_account_number")
                try members.encodeIfPresent(self.destinationAccountName, "destination_account_name")
                try members.encodeIfPresent(self.destinationAccountBank, "destination_account_bank")
                try members.encodeIfPresent(self.city, "city")
                try members.encodeIfPresent(self.remark, "remark")
                try members.encodeIfPresent(self.deadline, "deadline")
            }
        }
    }
}

extension V3.EcommerceEndpoint.Applyments.OutRequestNo.OutRequestNo {
    /// `v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
    public var revoke: Revoke { Revoke(path: path.appending("revoke")) }

    /// `v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
    public struct Revoke: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Applyments.OutRequestNo.OutRequestNo.Revoke {
    /// Revoke a sub-merchant onboarding application by out_request_no (撤销申请单(业务申请编号)).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.ApplymentReply
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/bill`
    public var bill: Bill { Bill(path: path.appending("bill")) }

    /// `v3/ecommerce/bill`
    public struct Bill: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Bill {
    /// `v3/ecommerce/bill/fundflowbill`
    public var fundflowbill: Fundflowbill { Fundflowbill(path: path.appending("fundflowbill")) }

    /// `v3/ecommerce/bill/fundflowbill`
    public struct Fundflowbill: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Bill.Fundflowbill {
    /// Request sub-merchant fund flow bills (申请二级商户资金账单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - billDate: Date of the bill (账单日期).
    ///   - accountType: Account type (资金账户类型).
    ///   - tarType: Compression type of the bill (压缩类型).
    ///   - algorithm: Encryption or signature algorithm (加密算法).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
    public func get(
        billDate: String,
        accountType: AccountType,
        tarType: TarType? = nil,
        algorithm: Algorithm
    ) async throws -> GetReply {
        try await path.call(.get, query: ["bill_date": billDate, "account_type": accountType.rawValue, "tar_type": tarType?.rawValue, "algorithm": algorithm.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Number of download items (下载信息总数).
        public var downloadBillCount: Int
        /// List of download items (下载信息明细).
        public var downloadBillList: [DownloadBillList]?

        public init(
            downloadBillCount: Int,
            downloadBillList: [DownloadBillList]? = nil
        ) {
            self.downloadBillCount = downloadBillCount
            self.downloadBillList = downloadBillList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.downloadBillCount = try member.required("download_bill_count")
            self.downloadBillList = try member.ifPresent("download_bill_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.downloadBillCount, "download_bill_count")
            try members.encodeIfPresent(self.downloadBillList, "download_bill_list")
        }

        /// List of download items (下载信息明细).
        public struct DownloadBillList: Codable, Hashable, Sendable {
            /// Sequence number of the bill file (账单文件序号).
            public var billSequence: Int
            /// Hash method of the file (哈希类型).
            public var hashType: HashType
            /// Hash of the file (哈希值).
            public var hashText: String
            /// Download URL (账单下载地址).
            public var downloadURL: String
            /// Encryption key (加密密钥).
            public var encryptKey: String
            /// Random string (随机字符串).
            public var nonce: String

            public init(
                billSequence: Int,
                hashType: HashType,
                hashText: String,
                downloadURL: String,
                encryptKey: String,
                nonce: String
            ) {
                self.billSequence = billSequence
                self.hashType = hashType
                self.hashText = hashText
                self.downloadURL = downloadURL
                self.encryptKey = encryptKey
                self.nonce = nonce
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.billSequence = try member.required("bill_sequence")
                self.hashType = try member.required("hash_type")
                self.hashText = try member.required("hash_value")
                self.downloadURL = try member.required("download_url")
                self.encryptKey = try member.required("encrypt_key")
                self.nonce = try member.required("nonce")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.billSequence, "bill_sequence")
                try members.encode(self.hashType, "hash_type")
                try members.encode(self.hashText, "hash_value")
                try members.encode(self.downloadURL, "download_url")
                try members.encode(self.encryptKey, "encrypt_key")
                try members.encode(self.nonce, "nonce")
            }

            /// Hash method of the file (哈希类型).
            public struct HashType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var sha1: Self { Self(rawValue: "SHA1") }
            }
        }
    }

    /// Account type (资金账户类型).
    public struct AccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var all: Self { Self(rawValue: "ALL") }
    }

    /// Compression type of the bill (压缩类型).
    public struct TarType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var gzip: Self { Self(rawValue: "GZIP") }
    }

    /// Encryption or signature algorithm (加密算法).
    public struct Algorithm: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var aeadAes256Gcm: Self { Self(rawValue: "AEAD_AES_256_GCM") }
        public static var sm4Gcm: Self { Self(rawValue: "SM4_GCM") }
    }
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/combine-papay`
    public var combinePapay: CombinePapay { CombinePapay(path: path.appending("combine-papay")) }

    /// `v3/ecommerce/combine-papay`
    public struct CombinePapay: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay {
    /// `v3/ecommerce/combine-papay/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/ecommerce/combine-papay/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Transactions {
    /// Start a password-free combined deduction payment (合单代扣-发起免密支付).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单商户appid).
        public var combineAppID: String
        /// Merchant number of the combined order (合单商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Sub-orders (子单信息).
        public var subOrders: [SubOrders]?
        /// Campaign or risk control information (风控信息).
        public var riskInfo: String?

        public init(
            combineAppID: String,
            combineMchid: String,
            combineOutTradeNo: String,
            contractID: String,
            subOrders: [SubOrders]? = nil,
            riskInfo: String? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.contractID = contractID
            self.subOrders = subOrders
            self.riskInfo = riskInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.contractID = try member.required("contract_id")
            self.subOrders = try member.ifPresent("sub_orders")
            self.riskInfo = try member.ifPresent("risk_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encode(self.contractID, "contract_id")
            try members.encodeIfPresent(self.subOrders, "sub_orders")
            try members.encodeIfPresent(self.riskInfo, "risk_info")
        }

        /// Sub-orders (子单信息).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (子单商户号).
            public var mchid: String
            /// Merchant's attached data, returned unchanged (附加数据).
            public var attach: String?
            /// Amount details (订单金额).
            public var amount: Ecommerce.Amount
            /// Merchant's own order number (子单商户订单号).
            public var outTradeNo: String
            /// Sub-merchant's merchant number (二级商户号).
            public var subMchid: String
            /// Sub-merchant's appid (二级商户appid).
            public var subAppID: String?
            /// Description (商品描述).
            public var description: String
            /// Settlement information (结算信息).
            public var settleInfo: Ecommerce.SettleInfo?
            /// Risk control information of the sub-order (子单风控信息).
            public var subRiskInfo: String?

            public init(
                mchid: String,
                attach: String? = nil,
                amount: Ecommerce.Amount,
                outTradeNo: String,
                subMchid: String,
                subAppID: String? = nil,
                description: String,
                settleInfo: Ecommerce.SettleInfo? = nil,
                subRiskInfo: String? = nil
            ) {
                self.mchid = mchid
                self.attach = attach
                self.amount = amount
                self.outTradeNo = outTradeNo
                self.subMchid = subMchid
                self.subAppID = subAppID
                self.description = description
                self.settleInfo = settleInfo
                self.subRiskInfo = subRiskInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.attach = try member.ifPresent("attach")
                self.amount = try member.required("amount")
                self.outTradeNo = try member.required("out_trade_no")
                self.subMchid = try member.required("sub_mchid")
                self.subAppID = try member.ifPresent("sub_appid")
                self.description = try member.required("description")
                self.settleInfo = try member.ifPresent("settle_info")
                self.subRiskInfo = try member.ifPresent("sub_risk_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encodeIfPresent(self.attach, "attach")
                try members.encode(self.amount, "amount")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encode(self.subMchid, "sub_mchid")
                try members.encodeIfPresent(self.subAppID, "sub_appid")
                try members.encode(self.description, "description")
                try members.encodeIfPresent(self.settleInfo, "settle_info")
                try members.encodeIfPresent(self.subRiskInfo, "sub_risk_info")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.TransactionReply
}

extension V3.EcommerceEndpoint.CombinePapay.Transactions {
    /// `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CombineOutTradeNo {
        CombineOutTradeNo(path: path.appending(value: String(value), named: "combine_out_trade_no"))
    }

    /// `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
    public struct CombineOutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Transactions.CombineOutTradeNo {
    /// Query a combined deduction order by combine_out_trade_no (合单代扣-查询订单).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.TransactionReply
}

extension V3.EcommerceEndpoint.CombinePapay.Transactions.CombineOutTradeNo {
    /// `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Transactions.CombineOutTradeNo.Reverse {
    /// Reverse a combined deduction order by combine_out_trade_no (合单代扣-撤销订单).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单商户APPID).
        public var combineAppID: String
        /// Sub-orders (子单信息).
        public var subOrders: [SubOrders]?

        public init(
            combineAppID: String,
            subOrders: [SubOrders]? = nil
        ) {
            self.combineAppID = combineAppID
            self.subOrders = subOrders
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.subOrders = try member.ifPresent("sub_orders")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encodeIfPresent(self.subOrders, "sub_orders")
        }

        /// Sub-orders (子单信息).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number (子单商户号).
            public var mchid: String
            /// Merchant's own order number (子单商户订单号).
            public var outTradeNo: String
            /// Sub-merchant's merchant number (二级商户号).
            public var subMchid: String
            /// Sub-merchant's appid (二级商户appid).
            public var subAppID: String?

            public init(
                mchid: String,
                outTradeNo: String,
                subMchid: String,
                subAppID: String? = nil
            ) {
                self.mchid = mchid
                self.outTradeNo = outTradeNo
                self.subMchid = subMchid
                self.subAppID = subAppID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.outTradeNo = try member.required("out_trade_no")
                self.subMchid = try member.required("sub_mchid")
                self.subAppID = try member.ifPresent("sub_appid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encode(self.subMchid, "sub_mchid")
                try members.encodeIfPresent(self.subAppID, "sub_appid")
            }
        }
    }
}

extension V3.EcommerceEndpoint.CombinePapay {
    /// `v3/ecommerce/combine-papay/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/ecommerce/combine-papay/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts {
    /// `v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(path: path.appending("pre-entrust-sign")) }

    /// `v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
    public struct PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts.PreEntrustSign {
    /// Pre-sign a combined deduction contract in an app (合单代扣-APP方式预签约).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户APPID).
        public var appID: String
        /// Withholding contract template ID (委托代扣协议模板Id).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// URL to be notified at (回调通知地址).
        public var notifyURL: String
        /// App to return to (返回app标识).
        public var returnApp: Bool?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?

        public init(
            appID: String,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            notifyURL: String,
            returnApp: Bool? = nil,
            attach: String? = nil
        ) {
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.notifyURL = notifyURL
            self.returnApp = returnApp
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.notifyURL = try member.required("notify_url")
            self.returnApp = try member.ifPresent("return_app")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.returnApp, "return_app")
            try members.encodeIfPresent(self.attach, "attach")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.PreEntrustSignReply
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts.PreEntrustSign {
    /// `v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
    public var miniProgram: MiniProgram { MiniProgram(path: path.appending("mini-program")) }

    /// `v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
    public struct MiniProgram: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts.PreEntrustSign.MiniProgram {
    /// Pre-sign a combined deduction contract by mini program (合单代扣-小程序方式预签约).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4017177322)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户APPID).
        public var appID: String
        /// Withholding contract template ID (委托代扣协议模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// URL to be notified at (回调通知地址).
        public var notifyURL: String

        public init(
            appID: String,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            notifyURL: String
        ) {
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.notifyURL = try member.required("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.PreEntrustSignReply
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts {
    /// `v3/ecommerce/combine-papay/contracts/plan-id`
    public var planId: PlanID { PlanID(path: path.appending("plan-id")) }

    /// `v3/ecommerce/combine-papay/contracts/plan-id`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts.PlanID {
    /// `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PlanID {
        PlanID(path: path.appending(value: String(value), named: "plan_id"))
    }

    /// `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`
    public struct PlanID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts.PlanID.PlanID {
    /// `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code`
    public var outContractCode: OutContractCode { OutContractCode(path: path.appending("out-contract-code")) }

    /// `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts.PlanID.PlanID.OutContractCode {
    /// `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutContractCode {
        OutContractCode(path: path.appending(value: String(value), named: "out_contract_code"))
    }

    /// `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts.PlanID.PlanID.OutContractCode.OutContractCode {
    /// Query a combined deduction contract by out_contract_code (合单代扣-通过商户协议号查询协议).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012884060)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Withholding contract ID (委托代扣协议Id).
        public var contractID: String
        /// Appid of the app or official account (商户APPID).
        public var appID: String
        /// Withholding contract template ID (委托代扣协议模板Id).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// State of the contract (委托代扣协议状态).
        public var contractState: String
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: Timestamp
        /// Information on the contract's termination (协议解约信息).
        public var contractTerminateInfo: ContractTerminateInfo?
        /// User's openid (用户openid).
        public var openID: String

        public init(
            mchid: String,
            contractID: String,
            appID: String,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractState: String,
            contractSignedTime: Timestamp,
            contractExpiredTime: Timestamp,
            contractTerminateInfo: ContractTerminateInfo? = nil,
            openID: String
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
            self.contractTerminateInfo = contractTerminateInfo
            self.openID = openID
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
            self.contractSignedTime = try member.required("contract_signed_time")
            self.contractExpiredTime = try member.required("contract_expired_time")
            self.contractTerminateInfo = try member.ifPresent("contract_terminate_info")
            self.openID = try member.required("openid")
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
            try members.encode(self.contractSignedTime, "contract_signed_time")
            try members.encode(self.contractExpiredTime, "contract_expired_time")
            try members.encodeIfPresent(self.contractTerminateInfo, "contract_terminate_info")
            try members.encode(self.openID, "openid")
        }

        /// Information on the contract's termination (协议解约信息).
        public struct ContractTerminateInfo: Codable, Hashable, Sendable {
            /// How the contract was terminated (协议解约方式).
            public var contractTerminationMode: String
            /// Time the contract was terminated (协议解约时间).
            public var contractTerminatedTime: Timestamp
            /// Remark on the contract's termination (解约备注).
            public var contractTerminationRemark: String

            public init(
                contractTerminationMode: String,
                contractTerminatedTime: Timestamp,
                contractTerminationRemark: String
            ) {
                self.contractTerminationMode = contractTerminationMode
                self.contractTerminatedTime = contractTerminatedTime
                self.contractTerminationRemark = contractTerminationRemark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.contractTerminationMode = try member.required("contract_termination_mode")
                self.contractTerminatedTime = try member.required("contract_terminated_time")
                self.contractTerminationRemark = try member.required("contract_termination_remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.contractTerminationMode, "contract_termination_mode")
                try members.encode(self.contractTerminatedTime, "contract_terminated_time")
                try members.encode(self.contractTerminationRemark, "contract_termination_remark")
            }
        }
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts.PlanID.PlanID.OutContractCode.OutContractCode {
    /// `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.CombinePapay.Contracts.PlanID.PlanID.OutContractCode.OutContractCode.Terminate {
    /// Terminate a combined deduction contract by out_contract_code (合单代扣-商户协议号解约协议).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Remark on the contract's termination (解约备注).
        public var contractTerminationRemark: String

        public init(
            contractTerminationRemark: String
        ) {
            self.contractTerminationRemark = contractTerminationRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractTerminationRemark = try member.required("contract_termination_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.contractTerminationRemark, "contract_termination_remark")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Withholding contract template ID (委托代扣协议模板Id).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String

        public init(
            mchid: String,
            planID: Int,
            outContractCode: String
        ) {
            self.mchid = mchid
            self.planID = planID
            self.outContractCode = outContractCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
        }
    }
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/fund`
    public var fund: Fund { Fund(path: path.appending("fund")) }

    /// `v3/ecommerce/fund`
    public struct Fund: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Fund {
    /// `v3/ecommerce/fund/withdraw`
    public var withdraw: Withdraw { Withdraw(path: path.appending("withdraw")) }

    /// `v3/ecommerce/fund/withdraw`
    public struct Withdraw: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Fund.Withdraw {
    /// Withdraw a sub-merchant's balance (二级商户账户余额提现).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_request_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
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
        /// Amount in fen (提现金额).
        public var amount: Int
        /// Remark (提现备注).
        public var remark: String?
        /// Bank remark (银行附言).
        public var bankMemo: String?
        /// Account type (出款账户类型).
        public var accountType: Ecommerce.AccountType?
        /// URL to be notified at (提现结果通知地址).
        public var notifyURL: String?

        public init(
            subMchid: String,
            outRequestNo: String,
            amount: Int,
            remark: String? = nil,
            bankMemo: String? = nil,
            accountType: Ecommerce.AccountType? = nil,
            notifyURL: String? = nil
        ) {
            self.subMchid = subMchid
            self.outRequestNo = outRequestNo
            self.amount = amount
            self.remark = remark
            self.bankMemo = bankMemo
            self.accountType = accountType
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outRequestNo = try member.required("out_request_no")
            self.amount = try member.required("amount")
            self.remark = try member.ifPresent("remark")
            self.bankMemo = try member.ifPresent("bank_memo")
            self.accountType = try member.ifPresent("account_type")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.bankMemo, "bank_memo")
            try members.encodeIfPresent(self.accountType, "account_type")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// WeChat Pay withdrawal number (微信支付提现单号).
        public var withdrawID: String
        /// Merchant's own request number (商户提现单号).
        public var outRequestNo: String
        /// Account type (出款账户类型).
        public var accountType: Ecommerce.AccountType?

        public init(
            subMchid: String,
            withdrawID: String,
            outRequestNo: String,
            accountType: Ecommerce.AccountType? = nil
        ) {
            self.subMchid = subMchid
            self.withdrawID = withdrawID
            self.outRequestNo = outRequestNo
            self.accountType = accountType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.withdrawID = try member.required("withdraw_id")
            self.outRequestNo = try member.required("out_request_no")
            self.accountType = try member.ifPresent("account_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.withdrawID, "withdraw_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.accountType, "account_type")
        }
    }
}

extension V3.EcommerceEndpoint.Fund.Withdraw {
    /// `v3/ecommerce/fund/withdraw/{withdraw_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> WithdrawID {
        WithdrawID(path: path.appending(value: String(value), named: "withdraw_id"))
    }

    /// `v3/ecommerce/fund/withdraw/{withdraw_id}`
    public struct WithdrawID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Fund.Withdraw.WithdrawID {
    /// Query a sub-merchant withdrawal by withdraw_id (查询提现结果(平台提现单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476665)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.FundWithdraw
}

extension V3.EcommerceEndpoint.Fund.Withdraw {
    /// `v3/ecommerce/fund/withdraw/out-request-no`
    public var outRequestNo: OutRequestNo { OutRequestNo(path: path.appending("out-request-no")) }

    /// `v3/ecommerce/fund/withdraw/out-request-no`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Fund.Withdraw.OutRequestNo {
    /// `v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Fund.Withdraw.OutRequestNo.OutRequestNo {
    /// Query a sub-merchant withdrawal by out_request_no (查询提现结果(商户提现单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476656)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.FundWithdraw
}

extension V3.EcommerceEndpoint.Fund {
    /// `v3/ecommerce/fund/balance`
    public var balance: Balance { Balance(path: path.appending("balance")) }

    /// `v3/ecommerce/fund/balance`
    public struct Balance: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Fund.Balance {
    /// `v3/ecommerce/fund/balance/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/ecommerce/fund/balance/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Fund.Balance.SubMchid {
    /// Query a sub-merchant's real-time balance (查询二级商户账户实时余额).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - accountType: Account type (资金账户类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476690)
    public func get(accountType: Ecommerce.BalanceAccountType? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["account_type": accountType?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// Account type (资金账户类型).
        public var accountType: Ecommerce.BalanceAccountType?
        /// Available balance, in fen (可用余额).
        public var availableAmount: Int
        /// Unavailable balance in fen (不可用余额).
        public var pendingAmount: Int?

        public init(
            subMchid: String,
            accountType: Ecommerce.BalanceAccountType? = nil,
            availableAmount: Int,
            pendingAmount: Int? = nil
        ) {
            self.subMchid = subMchid
            self.accountType = accountType
            self.availableAmount = availableAmount
            self.pendingAmount = pendingAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.accountType = try member.ifPresent("account_type")
            self.availableAmount = try member.required("available_amount")
            self.pendingAmount = try member.ifPresent("pending_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.accountType, "account_type")
            try members.encode(self.availableAmount, "available_amount")
            try members.encodeIfPresent(self.pendingAmount, "pending_amount")
        }
    }
}

extension V3.EcommerceEndpoint.Fund {
    /// `v3/ecommerce/fund/enddaybalance`
    public var enddaybalance: Enddaybalance { Enddaybalance(path: path.appending("enddaybalance")) }

    /// `v3/ecommerce/fund/enddaybalance`
    public struct Enddaybalance: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Fund.Enddaybalance {
    /// `v3/ecommerce/fund/enddaybalance/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/ecommerce/fund/enddaybalance/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Fund.Enddaybalance.SubMchid {
    /// Query a sub-merchant's end-of-day balance (查询二级商户账户日终余额).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - date: Date (日期).
    ///   - accountType: Account type (账户类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
    public func get(date: String, accountType: Ecommerce.EnddaybalanceAccountType? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["date": date, "account_type": accountType?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Available balance, in fen (可用余额).
        public var availableAmount: Int
        /// Unavailable balance in fen (不可用余额).
        public var pendingAmount: Int?
        /// Account type (账户类型).
        public var accountType: Ecommerce.EnddaybalanceAccountType?

        public init(
            subMchid: String,
            availableAmount: Int,
            pendingAmount: Int? = nil,
            accountType: Ecommerce.EnddaybalanceAccountType? = nil
        ) {
            self.subMchid = subMchid
            self.availableAmount = availableAmount
            self.pendingAmount = pendingAmount
            self.accountType = accountType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.availableAmount = try member.required("available_amount")
            self.pendingAmount = try member.ifPresent("pending_amount")
            self.accountType = try member.ifPresent("account_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.availableAmount, "available_amount")
            try members.encodeIfPresent(self.pendingAmount, "pending_amount")
            try members.encodeIfPresent(self.accountType, "account_type")
        }
    }
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/individual-contracts`
    public var individualContracts: IndividualContracts { IndividualContracts(path: path.appending("individual-contracts")) }

    /// `v3/ecommerce/individual-contracts`
    public struct IndividualContracts: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.IndividualContracts {
    /// `v3/ecommerce/individual-contracts/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/ecommerce/individual-contracts/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.IndividualContracts.OpenID {
    /// Query an individual payee's authorization by openid (查询个人收款方授权结果).
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (签约和付款的微信小程序AppID).
    ///   - permissionType: Type of permission (权限类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
    public func get(appID: String, permissionType: PermissionType) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "permission_type": permissionType.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Individual payee's acceptance authorization ID (授权ID).
        public var individualAuthID: String
        /// Time of the operation (操作时间).
        public var operationTime: String
        /// State of the authorization (授权状态).
        public var authState: Ecommerce.AuthState

        public init(
            individualAuthID: String,
            operationTime: String,
            authState: Ecommerce.AuthState
        ) {
            self.individualAuthID = individualAuthID
            self.operationTime = operationTime
            self.authState = authState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.individualAuthID = try member.required("individual_auth_id")
            self.operationTime = try member.required("operation_time")
            self.authState = try member.required("auth_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.individualAuthID, "individual_auth_id")
            try members.encode(self.operationTime, "operation_time")
            try members.encode(self.authState, "auth_state")
        }
    }

    /// Type of permission (权限类型).
    public struct PermissionType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var individualPayee: Self { Self(rawValue: "INDIVIDUAL_PAYEE") }
    }
}

extension V3.EcommerceEndpoint.IndividualContracts {
    /// `v3/ecommerce/individual-contracts/out-contract-code`
    public var outContractCode: OutContractCode { OutContractCode(path: path.appending("out-contract-code")) }

    /// `v3/ecommerce/individual-contracts/out-contract-code`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.IndividualContracts.OutContractCode {
    /// `v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutContractCode {
        OutContractCode(path: path.appending(value: String(value), named: "out_contract_code"))
    }

    /// `v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.IndividualContracts.OutContractCode.OutContractCode {
    /// Query an individual payee's contract by out_contract_code (根据业务申请单号查签约信息).
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (签约和付款的微信小程序AppID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
    public func get(appID: String) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Individual payee's acceptance authorization ID (授权ID).
        public var individualAuthID: String?
        /// Time of signing (签约时间).
        public var signedTime: String
        /// State of the authorization (授权状态).
        public var authState: Ecommerce.AuthState
        /// User's openid (用户OpenID).
        public var individualOpenID: String?
        /// Result of the real-name authorization (实名授权结果).
        public var realNameAuthResult: RealNameAuthResult?

        public init(
            individualAuthID: String? = nil,
            signedTime: String,
            authState: Ecommerce.AuthState,
            individualOpenID: String? = nil,
            realNameAuthResult: RealNameAuthResult? = nil
        ) {
            self.individualAuthID = individualAuthID
            self.signedTime = signedTime
            self.authState = authState
            self.individualOpenID = individualOpenID
            self.realNameAuthResult = realNameAuthResult
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.individualAuthID = try member.ifPresent("individual_auth_id")
            self.signedTime = try member.required("signed_time")
            self.authState = try member.required("auth_state")
            self.individualOpenID = try member.ifPresent("individual_openid")
            self.realNameAuthResult = try member.ifPresent("real_name_auth_result")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.individualAuthID, "individual_auth_id")
            try members.encode(self.signedTime, "signed_time")
            try members.encode(self.authState, "auth_state")
            try members.encodeIfPresent(self.individualOpenID, "individual_openid")
            try members.encodeIfPresent(self.realNameAuthResult, "real_name_auth_result")
        }

        /// Result of the real-name authorization (实名授权结果).
        public struct RealNameAuthResult: Codable, Hashable, Sendable {
            /// Scope (应用授权作用域).
            public var scope: Scope
            /// Access token (访问令牌).
            public var accessToken: String
            /// Time the access token expires (访问令牌过期时间).
            public var accessTokenExpireTime: String

            public init(
                scope: Scope,
                accessToken: String,
                accessTokenExpireTime: String
            ) {
                self.scope = scope
                self.accessToken = accessToken
                self.accessTokenExpireTime = accessTokenExpireTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.scope = try member.required("scope")
                self.accessToken = try member.required("access_token")
                self.accessTokenExpireTime = try member.required("access_token_expire_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.scope, "scope")
                try members.encode(self.accessToken, "access_token")
                try members.encode(self.accessTokenExpireTime, "access_token_expire_time")
            }

            /// Scope (应用授权作用域).
            public struct Scope: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var payRealname: Self { Self(rawValue: "pay_realname") }
            }
        }
    }
}

extension V3.EcommerceEndpoint.IndividualContracts {
    /// `v3/ecommerce/individual-contracts/pre-entrust-sign`
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(path: path.appending("pre-entrust-sign")) }

    /// `v3/ecommerce/individual-contracts/pre-entrust-sign`
    public struct PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.IndividualContracts.PreEntrustSign {
    /// `v3/ecommerce/individual-contracts/pre-entrust-sign/app`
    public var app: App { App(path: path.appending("app")) }

    /// `v3/ecommerce/individual-contracts/pre-entrust-sign/app`
    public struct App: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.IndividualContracts.PreEntrustSign.App {
    /// Pre-sign an individual payee contract in an app (APP场景预签约).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (签约和付款的AppID).
        public var appID: String
        /// Merchant's own contract number (业务申请单号).
        public var outContractCode: String

        public init(
            appID: String,
            outContractCode: String
        ) {
            self.appID = appID
            self.outContractCode = outContractCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outContractCode = try member.required("out_contract_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outContractCode, "out_contract_code")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.PreEntrustwebReply
}

extension V3.EcommerceEndpoint.IndividualContracts.PreEntrustSign {
    /// `v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
    public var miniProgram: MiniProgram { MiniProgram(path: path.appending("mini-program")) }

    /// `v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
    public struct MiniProgram: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.IndividualContracts.PreEntrustSign.MiniProgram {
    /// Pre-sign an individual payee contract by mini program (小程序场景预签约).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (签约和付款的AppID).
        public var appID: String
        /// Merchant's own contract number (业务申请单号).
        public var outContractCode: String
        /// User's openid (个人收款方的OpenID).
        public var openID: String

        public init(
            appID: String,
            outContractCode: String,
            openID: String
        ) {
            self.appID = appID
            self.outContractCode = outContractCode
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outContractCode = try member.required("out_contract_code")
            self.openID = try member.required("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.openID, "openid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.PreEntrustwebReply
}

extension V3.EcommerceEndpoint.IndividualContracts {
    /// `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`
    public var preEntrustSignWithRealNameIdentity: PreEntrustSignWithRealNameIdentity { PreEntrustSignWithRealNameIdentity(path: path.appending("pre-entrust-sign-with-real-name-identity")) }

    /// `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`
    public struct PreEntrustSignWithRealNameIdentity: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.IndividualContracts.PreEntrustSignWithRealNameIdentity {
    /// `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
    public var app: App { App(path: path.appending("app")) }

    /// `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
    public struct App: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.IndividualContracts.PreEntrustSignWithRealNameIdentity.App {
    /// Pre-sign a real-name payee contract in an app (APP场景预签约（需要实名验证）).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4020083765)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (签约和付款的AppID).
        public var appID: String
        /// Merchant's own contract number (业务申请单号).
        public var outContractCode: String
        /// Real name (真实姓名).
        public var realName: Sensitive
        /// Type of identity document (证件类型).
        public var credType: Ecommerce.CredType
        /// Identity document number (件号码).
        public var credID: Sensitive

        public init(
            appID: String,
            outContractCode: String,
            realName: Sensitive,
            credType: Ecommerce.CredType,
            credID: Sensitive
        ) {
            self.appID = appID
            self.outContractCode = outContractCode
            self.realName = realName
            self.credType = credType
            self.credID = credID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outContractCode = try member.required("out_contract_code")
            self.realName = try member.required("real_name")
            self.credType = try member.required("cred_type")
            self.credID = try member.required("cred_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.realName, "real_name")
            try members.encode(self.credType, "cred_type")
            try members.encode(self.credID, "cred_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.PreEntrustwebReply
}

extension V3.EcommerceEndpoint.IndividualContracts.PreEntrustSignWithRealNameIdentity {
    /// `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
    public var miniProgram: MiniProgram { MiniProgram(path: path.appending("mini-program")) }

    /// `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
    public struct MiniProgram: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.IndividualContracts.PreEntrustSignWithRealNameIdentity.MiniProgram {
    /// Pre-sign a real-name payee contract by mini program (小程序场景预签约（需要实名验证）).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4020023723)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (签约和付款的AppID).
        public var appID: String
        /// Merchant's own contract number (业务申请单号).
        public var outContractCode: String
        /// User's openid (个人收款方的OpenID).
        public var openID: String
        /// Real name (真实姓名).
        public var realName: Sensitive
        /// Type of identity document (证件类型).
        public var credType: Ecommerce.CredType
        /// Identity document number (件号码).
        public var credID: Sensitive

        public init(
            appID: String,
            outContractCode: String,
            openID: String,
            realName: Sensitive,
            credType: Ecommerce.CredType,
            credID: Sensitive
        ) {
            self.appID = appID
            self.outContractCode = outContractCode
            self.openID = openID
            self.realName = realName
            self.credType = credType
            self.credID = credID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outContractCode = try member.required("out_contract_code")
            self.openID = try member.required("openid")
            self.realName = try member.required("real_name")
            self.credType = try member.required("cred_type")
            self.credID = try member.required("cred_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.openID, "openid")
            try members.encode(self.realName, "real_name")
            try members.encode(self.credType, "cred_type")
            try members.encode(self.credID, "cred_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.PreEntrustwebReply
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/mch-transfer`
    public var mchTransfer: MchTransfer { MchTransfer(path: path.appending("mch-transfer")) }

    /// `v3/ecommerce/mch-transfer`
    public struct MchTransfer: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.MchTransfer {
    /// `v3/ecommerce/mch-transfer/authorizations`
    public var authorizations: Authorizations { Authorizations(path: path.appending("authorizations")) }

    /// `v3/ecommerce/mch-transfer/authorizations`
    public struct Authorizations: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.MchTransfer.Authorizations {
    /// Request sub-merchant authorization for merchant transfers (申请二级商户商家转账授权).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// List of agreements to sign (签约协议列表).
        public var agreementList: [Ecommerce.Agreement]

        public init(
            subMchid: String,
            agreementList: [Ecommerce.Agreement]
        ) {
            self.subMchid = subMchid
            self.agreementList = agreementList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.agreementList = try member.required("agreement_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.agreementList, "agreement_list")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// State of the authorization (授权状态).
        public var authorizationState: String
        /// Time of acceptance (授权申请受理时间).
        public var acceptTime: Timestamp
        /// Time the user authorized (授权时间).
        public var authorizeTime: Timestamp?

        public init(
            subMchid: String,
            authorizationState: String,
            acceptTime: Timestamp,
            authorizeTime: Timestamp? = nil
        ) {
            self.subMchid = subMchid
            self.authorizationState = authorizationState
            self.acceptTime = acceptTime
            self.authorizeTime = authorizeTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.authorizationState = try member.required("authorization_state")
            self.acceptTime = try member.required("accept_time")
            self.authorizeTime = try member.ifPresent("authorize_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.authorizationState, "authorization_state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.authorizeTime, "authorize_time")
        }
    }
}

extension V3.EcommerceEndpoint.MchTransfer.Authorizations {
    /// `v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.MchTransfer.Authorizations.SubMchid {
    /// Query a sub-merchant's transfer authorization status (查询二级商户商家转账授权状态).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// State of the authorization (授权状态).
        public var authorizationState: String
        /// Time the user authorized (授权时间).
        public var authorizeTime: Timestamp?

        public init(
            subMchid: String,
            authorizationState: String,
            authorizeTime: Timestamp? = nil
        ) {
            self.subMchid = subMchid
            self.authorizationState = authorizationState
            self.authorizeTime = authorizeTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.authorizationState = try member.required("authorization_state")
            self.authorizeTime = try member.ifPresent("authorize_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.authorizationState, "authorization_state")
            try members.encodeIfPresent(self.authorizeTime, "authorize_time")
        }
    }
}

extension V3.EcommerceEndpoint.MchTransfer {
    /// `v3/ecommerce/mch-transfer/transfer-bills`
    public var transferBills: TransferBills { TransferBills(path: path.appending("transfer-bills")) }

    /// `v3/ecommerce/mch-transfer/transfer-bills`
    public struct TransferBills: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.MchTransfer.TransferBills {
    /// Start a sub-merchant transfer (发起转账).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_bill_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Appid of the app or official account (服务商AppID).
        public var appID: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?

        public init(
            subMchid: String,
            appID: String,
            outBillNo: String,
            transferSceneID: String,
            openID: String,
            userName: Sensitive? = nil,
            transferAmount: Int,
            transferRemark: String,
            notifyURL: String? = nil
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.outBillNo = outBillNo
            self.transferSceneID = transferSceneID
            self.openID = openID
            self.userName = userName
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.appID = try member.required("appid")
            self.outBillNo = try member.required("out_bill_no")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.openID = try member.required("openid")
            self.userName = try member.ifPresent("user_name")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Current state of the record (单据状态).
        public var state: String
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// Package for opening the collection page (跳转领取页面的package信息).
        public var packageInfo: String?

        public init(
            subMchid: String,
            outBillNo: String,
            transferBillNo: String,
            createTime: Timestamp,
            state: String,
            failReason: String? = nil,
            packageInfo: String? = nil
        ) {
            self.subMchid = subMchid
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.createTime = createTime
            self.state = state
            self.failReason = failReason
            self.packageInfo = packageInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.createTime = try member.required("create_time")
            self.state = try member.required("state")
            self.failReason = try member.ifPresent("fail_reason")
            self.packageInfo = try member.ifPresent("package_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.packageInfo, "package_info")
        }
    }
}

extension V3.EcommerceEndpoint.MchTransfer.TransferBills {
    /// `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`
    public var outBillNo: OutBillNo { OutBillNo(path: path.appending("out-bill-no")) }

    /// `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.MchTransfer.TransferBills.OutBillNo {
    /// `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.MchTransfer.TransferBills.OutBillNo.OutBillNo {
    /// Query a sub-merchant transfer by out_bill_no (商户单号查询转账单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504213)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.TransferBill
}

extension V3.EcommerceEndpoint.MchTransfer.TransferBills.OutBillNo.OutBillNo {
    /// `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.MchTransfer.TransferBills.OutBillNo.OutBillNo.Cancel {
    /// Cancel a sub-merchant transfer by out_bill_no (撤销转账).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504212)
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
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Current state of the record (单据状态).
        public var state: String
        /// Time of the last update (状态变更时间).
        public var updateTime: Timestamp

        public init(
            subMchid: String,
            outBillNo: String,
            transferBillNo: String,
            state: String,
            updateTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.state = state
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.state = try member.required("state")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encode(self.state, "state")
            try members.encode(self.updateTime, "update_time")
        }
    }
}

extension V3.EcommerceEndpoint.MchTransfer.TransferBills {
    /// `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
    public var transferBillNo: TransferBillNo { TransferBillNo(path: path.appending("transfer-bill-no")) }

    /// `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
    public struct TransferBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.MchTransfer.TransferBills.TransferBillNo {
    /// `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransferBillNo {
        TransferBillNo(path: path.appending(value: String(value), named: "transfer_bill_no"))
    }

    /// `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    public struct TransferBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.MchTransfer.TransferBills.TransferBillNo.TransferBillNo {
    /// Query a sub-merchant transfer by transfer_bill_no (微信转账单号查询转账单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013504214)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.TransferBill
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/profitsharing`
    public var profitsharing: Profitsharing { Profitsharing(path: path.appending("profitsharing")) }

    /// `v3/ecommerce/profitsharing`
    public struct Profitsharing: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Profitsharing {
    /// `v3/ecommerce/profitsharing/after-sales-orders`
    public var afterSalesOrders: AfterSalesOrders { AfterSalesOrders(path: path.appending("after-sales-orders")) }

    /// `v3/ecommerce/profitsharing/after-sales-orders`
    public struct AfterSalesOrders: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Profitsharing.AfterSalesOrders {
    /// Request after-sales profit sharing (请求售后服务分账).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Amount in fen (回退金额).
        public var amount: Int
        /// Type (类型).
        public var type: TypeValue
        /// Scene (场景).
        public var scene: Scene
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String

        public init(
            subMchid: String,
            transactionID: String,
            amount: Int,
            type: TypeValue,
            scene: Scene,
            refundID: String
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.amount = amount
            self.type = type
            self.scene = scene
            self.refundID = refundID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.amount = try member.required("amount")
            self.type = try member.required("type")
            self.scene = try member.required("scene")
            self.refundID = try member.required("refund_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.type, "type")
            try members.encode(self.scene, "scene")
            try members.encode(self.refundID, "refund_id")
        }

        /// Type (类型).
        public struct TypeValue: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var serviceFeeIncome: Self { Self(rawValue: "SERVICE_FEE_INCOME") }
        }

        /// Scene (场景).
        public struct Scene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var refundTicket: Self { Self(rawValue: "REFUND_TICKET") }
            public static var changeTicket: Self { Self(rawValue: "CHANGE_TICKET") }
            public static var returnGoods: Self { Self(rawValue: "RETURN_GOODS") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Amount in fen (分账金额).
        public var amount: Int

        public init(
            subMchid: String,
            transactionID: String,
            amount: Int
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.amount = try member.required("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.amount, "amount")
        }
    }
}

extension V3.EcommerceEndpoint.Profitsharing.AfterSalesOrders {
    /// Query an after-sales profit sharing result (查询售后服务分账结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - transactionID: WeChat Pay order number (微信订单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    public func get(subMchid: String, transactionID: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "transaction_id": transactionID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信分账单号).
        public var transactionID: String
        /// Amount in fen (分账金额).
        public var amount: Int
        /// Result (分账结果).
        public var result: Result
        /// Reason for the failure (分账失败原因).
        public var failReason: FailReason?
        /// Time of completion (分账完成时间).
        public var finishTime: Timestamp

        public init(
            subMchid: String,
            transactionID: String,
            amount: Int,
            result: Result,
            failReason: FailReason? = nil,
            finishTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.amount = amount
            self.result = result
            self.failReason = failReason
            self.finishTime = finishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.amount = try member.required("amount")
            self.result = try member.required("result")
            self.failReason = try member.ifPresent("fail_reason")
            self.finishTime = try member.required("finish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.result, "result")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.finishTime, "finish_time")
        }

        /// Result (分账结果).
        public struct Result: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var failed: Self { Self(rawValue: "FAILED") }
        }

        /// Reason for the failure (分账失败原因).
        public struct FailReason: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }
            public static var noRelation: Self { Self(rawValue: "NO_RELATION") }
            public static var receiverHighRisk: Self { Self(rawValue: "RECEIVER_HIGH_RISK") }
        }
    }
}

extension V3.EcommerceEndpoint.Profitsharing {
    /// `v3/ecommerce/profitsharing/finish-order`
    public var finishOrder: FinishOrder { FinishOrder(path: path.appending("finish-order")) }

    /// `v3/ecommerce/profitsharing/finish-order`
    public struct FinishOrder: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Profitsharing.FinishOrder {
    /// Finish e-commerce profit sharing (完结分账).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分帐单号).
        public var outOrderNo: String
        /// Description (分账描述).
        public var description: String

        public init(
            subMchid: String,
            transactionID: String,
            outOrderNo: String,
            description: String
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.description, "description")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分帐单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分帐单号).
        public var orderID: String

        public init(
            subMchid: String,
            transactionID: String,
            outOrderNo: String,
            orderID: String
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
        }
    }
}

extension V3.EcommerceEndpoint.Profitsharing {
    /// `v3/ecommerce/profitsharing/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/ecommerce/profitsharing/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Profitsharing.Orders {
    /// Request e-commerce profit sharing (请求分账).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/profitsharing/orders` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_order_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]
        /// Whether profit sharing is finished (是否分账完成).
        public var finish: Bool

        public init(
            appID: String? = nil,
            subMchid: String,
            transactionID: String,
            outOrderNo: String,
            receivers: [Receivers],
            finish: Bool
        ) {
            self.appID = appID
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.receivers = receivers
            self.finish = finish
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.receivers = try member.required("receivers")
            self.finish = try member.required("finish")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.receivers, "receivers")
            try members.encode(self.finish, "finish")
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Type (分账接收方类型).
            public var type: String
            /// Receiver's account (分账接收方账号).
            public var receiverAccount: String
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String
            /// Name of the individual receiver (分账个人接收方姓名).
            public var receiverName: Sensitive?

            public init(
                type: String,
                receiverAccount: String,
                amount: Int,
                description: String,
                receiverName: Sensitive? = nil
            ) {
                self.type = type
                self.receiverAccount = receiverAccount
                self.amount = amount
                self.description = description
                self.receiverName = receiverName
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.receiverAccount = try member.required("receiver_account")
                self.amount = try member.required("amount")
                self.description = try member.required("description")
                self.receiverName = try member.ifPresent("receiver_name")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.receiverAccount, "receiver_account")
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
                try members.encodeIfPresent(self.receiverName, "receiver_name")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Current status of the record (分账单状态).
        public var status: Status?
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]

        public init(
            subMchid: String,
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            status: Status? = nil,
            receivers: [Receivers]
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.status = status
            self.receivers = receivers
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.status = try member.ifPresent("status")
            self.receivers = try member.required("receivers")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encodeIfPresent(self.status, "status")
            try members.encode(self.receivers, "receivers")
        }

        /// Current status of the record (分账单状态).
        public struct Status: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var finished: Self { Self(rawValue: "FINISHED") }
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String
            /// Result (分账结果).
            public var result: String?
            /// Time of completion (完成时间).
            public var finishTime: Timestamp
            /// Reason for the failure (分账失败原因).
            public var failReason: String?
            /// Type (分账接收方类型).
            public var type: String
            /// Receiver's account (分账接收方账号).
            public var receiverAccount: String
            /// WeChat Pay detail number (分账明细单号).
            public var detailID: String
            /// State of handling the abnormality (异常处理状态).
            public var abnormalStatus: Ecommerce.AbnormalStatus?
            /// Reason the abnormal-funds order was closed (异常处理关单原因).
            public var fundsAbnormalClosedReason: Ecommerce.FundsAbnormalClosedReason?
            /// WeChat Pay abnormal funds payment number (微信支付在途异常资金付款单号).
            public var fundsAbnormalRedirectID: String?
            /// Platform's recipients of the abnormal funds (平台接收异常资金商户号或运营主体列表).
            public var fundsAbnormalReceivers: [Ecommerce.MchInfo]?

            public init(
                amount: Int,
                description: String,
                result: String? = nil,
                finishTime: Timestamp,
                failReason: String? = nil,
                type: String,
                receiverAccount: String,
                detailID: String,
                abnormalStatus: Ecommerce.AbnormalStatus? = nil,
                fundsAbnormalClosedReason: Ecommerce.FundsAbnormalClosedReason? = nil,
                fundsAbnormalRedirectID: String? = nil,
                fundsAbnormalReceivers: [Ecommerce.MchInfo]? = nil
            ) {
                self.amount = amount
                self.description = description
                self.result = result
                self.finishTime = finishTime
                self.failReason = failReason
                self.type = type
                self.receiverAccount = receiverAccount
                self.detailID = detailID
                self.abnormalStatus = abnormalStatus
                self.fundsAbnormalClosedReason = fundsAbnormalClosedReason
                self.fundsAbnormalRedirectID = fundsAbnormalRedirectID
                self.fundsAbnormalReceivers = fundsAbnormalReceivers
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.amount = try member.required("amount")
                self.description = try member.required("description")
                self.result = try member.ifPresent("result")
                self.finishTime = try member.required("finish_time")
                self.failReason = try member.ifPresent("fail_reason")
                self.type = try member.required("type")
                self.receiverAccount = try member.required("receiver_account")
                self.detailID = try member.required("detail_id")
                self.abnormalStatus = try member.ifPresent("abnormal_status")
                self.fundsAbnormalClosedReason = try member.ifPresent("funds_abnormal_closed_reason")
                self.fundsAbnormalRedirectID = try member.ifPresent("funds_abnormal_redirect_id")
                self.fundsAbnormalReceivers = try member.ifPresent("funds_abnormal_receivers")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
                try members.encodeIfPresent(self.result, "result")
                try members.encode(self.finishTime, "finish_time")
                try members.encodeIfPresent(self.failReason, "fail_reason")
                try members.encode(self.type, "type")
                try members.encode(self.receiverAccount, "receiver_account")
                try members.encode(self.detailID, "detail_id")
                try members.encodeIfPresent(self.abnormalStatus, "abnormal_status")
                try members.encodeIfPresent(self.fundsAbnormalClosedReason, "funds_abnormal_closed_reason")
                try members.encodeIfPresent(self.fundsAbnormalRedirectID, "funds_abnormal_redirect_id")
                try members.encodeIfPresent(self.fundsAbnormalReceivers, "funds_abnormal_receivers")
            }
        }
    }
}

extension V3.EcommerceEndpoint.Profitsharing.Orders {
    /// Query an e-commerce profit sharing result (查询分账结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - transactionID: WeChat Pay order number (微信订单号).
    ///   - outOrderNo: Merchant's own service order number (商户分账单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
    public func get(subMchid: String, transactionID: String, outOrderNo: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "transaction_id": transactionID, "out_order_no": outOrderNo])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Current status of the record (分账单状态).
        public var status: String?
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]?
        /// Reason for closing.
        public var closeReason: String?
        /// State of handling the abnormality (异常处理状态).
        public var abnormalStatus: Ecommerce.AbnormalStatus?
        /// Reason the abnormal-funds order was closed (异常处理关单原因).
        public var fundsAbnormalClosedReason: Ecommerce.FundsAbnormalClosedReason?
        /// WeChat Pay abnormal funds payment number (微信支付在途异常资金付款单号).
        public var fundsAbnormalRedirectID: String?
        /// Platform's recipients of the abnormal funds (平台接收异常资金商户号或运营主体列表).
        public var fundsAbnormalReceivers: [Ecommerce.MchInfo]?
        /// Amount released on profit sharing finish.
        public var finishAmount: Int?
        /// Description of the profit sharing finish.
        public var finishDescription: String?

        public init(
            subMchid: String,
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            status: String? = nil,
            receivers: [Receivers]? = nil,
            closeReason: String? = nil,
            abnormalStatus: Ecommerce.AbnormalStatus? = nil,
            fundsAbnormalClosedReason: Ecommerce.FundsAbnormalClosedReason? = nil,
            fundsAbnormalRedirectID: String? = nil,
            fundsAbnormalReceivers: [Ecommerce.MchInfo]? = nil,
            finishAmount: Int? = nil,
            finishDescription: String? = nil
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.status = status
            self.receivers = receivers
            self.closeReason = closeReason
            self.abnormalStatus = abnormalStatus
            self.fundsAbnormalClosedReason = fundsAbnormalClosedReason
            self.fundsAbnormalRedirectID = fundsAbnormalRedirectID
            self.fundsAbnormalReceivers = fundsAbnormalReceivers
            self.finishAmount = finishAmount
            self.finishDescription = finishDescription
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.status = try member.ifPresent("status")
            self.receivers = try member.ifPresent("receivers")
            self.closeReason = try member.ifPresent("close_reason")
            self.abnormalStatus = try member.ifPresent("abnormal_status")
            self.fundsAbnormalClosedReason = try member.ifPresent("funds_abnormal_closed_reason")
            self.fundsAbnormalRedirectID = try member.ifPresent("funds_abnormal_redirect_id")
            self.fundsAbnormalReceivers = try member.ifPresent("funds_abnormal_receivers")
            self.finishAmount = try member.ifPresent("finish_amount")
            self.finishDescription = try member.ifPresent("finish_description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encodeIfPresent(self.status, "status")
            try members.encodeIfPresent(self.receivers, "receivers")
            try members.encodeIfPresent(self.closeReason, "close_reason")
            try members.encodeIfPresent(self.abnormalStatus, "abnormal_status")
            try members.encodeIfPresent(self.fundsAbnormalClosedReason, "funds_abnormal_closed_reason")
            try members.encodeIfPresent(self.fundsAbnormalRedirectID, "funds_abnormal_redirect_id")
            try members.encodeIfPresent(self.fundsAbnormalReceivers, "funds_abnormal_receivers")
            try members.encodeIfPresent(self.finishAmount, "finish_amount")
            try members.encodeIfPresent(self.finishDescription, "finish_description")
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Receiving merchant number (分账接收商户号).
            public var receiverMchid: String?
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String
            /// Result (分账结果).
            public var result: String?
            /// Time of completion (完成时间).
            public var finishTime: Timestamp
            /// Reason for the failure (分账失败原因).
            public var failReason: String?
            /// Type (分账接收方类型).
            public var type: String
            /// Receiver's account (分账接收方账号).
            public var receiverAccount: String
            /// WeChat Pay detail number (分账明细单号).
            public var detailID: String

            public init(
                receiverMchid: String? = nil,
                amount: Int,
                description: String,
                result: String? = nil,
                finishTime: Timestamp,
                failReason: String? = nil,
                type: String,
                receiverAccount: String,
                detailID: String
            ) {
                self.receiverMchid = receiverMchid
                self.amount = amount
                self.description = description
                self.result = result
                self.finishTime = finishTime
                self.failReason = failReason
                self.type = type
                self.receiverAccount = receiverAccount
                self.detailID = detailID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.receiverMchid = try member.ifPresent("receiver_mchid")
                self.amount = try member.required("amount")
                self.description = try member.required("description")
                self.result = try member.ifPresent("result")
                self.finishTime = try member.required("finish_time")
                self.failReason = try member.ifPresent("fail_reason")
                self.type = try member.required("type")
                self.receiverAccount = try member.required("receiver_account")
                self.detailID = try member.required("detail_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.receiverMchid, "receiver_mchid")
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
                try members.encodeIfPresent(self.result, "result")
                try members.encode(self.finishTime, "finish_time")
                try members.encodeIfPresent(self.failReason, "fail_reason")
                try members.encode(self.type, "type")
                try members.encode(self.receiverAccount, "receiver_account")
                try members.encode(self.detailID, "detail_id")
            }
        }
    }
}

extension V3.EcommerceEndpoint.Profitsharing.Orders {
    /// `v3/ecommerce/profitsharing/orders/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/ecommerce/profitsharing/orders/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Profitsharing.Orders.TransactionID {
    /// `v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
    public var amounts: Amounts { Amounts(path: path.appending("amounts")) }

    /// `v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
    public struct Amounts: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Profitsharing.Orders.TransactionID.Amounts {
    /// Query an order's remaining e-commerce profit sharing amount (查询剩余待分金额).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012477751)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Amount not yet shared, in fen (订单剩余待分金额).
        public var unsplitAmount: Int

        public init(
            transactionID: String,
            unsplitAmount: Int
        ) {
            self.transactionID = transactionID
            self.unsplitAmount = unsplitAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.unsplitAmount = try member.required("unsplit_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.unsplitAmount, "unsplit_amount")
        }
    }
}

extension V3.EcommerceEndpoint.Profitsharing {
    /// `v3/ecommerce/profitsharing/returnorders`
    public var returnorders: Returnorders { Returnorders(path: path.appending("returnorders")) }

    /// `v3/ecommerce/profitsharing/returnorders`
    public struct Returnorders: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Profitsharing.Returnorders {
    /// Request an e-commerce profit sharing return (请求分账回退).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/profitsharing/returnorders` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_return_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String?
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String?
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String
        /// Merchant number returning the funds (回退商户号).
        public var returnMchid: String
        /// Amount in fen (回退金额).
        public var amount: Int
        /// Description (回退描述).
        public var description: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?

        public init(
            subMchid: String,
            orderID: String? = nil,
            outOrderNo: String? = nil,
            outReturnNo: String,
            returnMchid: String,
            amount: Int,
            description: String,
            transactionID: String? = nil
        ) {
            self.subMchid = subMchid
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
            self.returnMchid = returnMchid
            self.amount = amount
            self.description = description
            self.transactionID = transactionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.orderID = try member.ifPresent("order_id")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
            self.returnMchid = try member.required("return_mchid")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.transactionID = try member.ifPresent("transaction_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.returnMchid, "return_mchid")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.ReturnorderReply
}

extension V3.EcommerceEndpoint.Profitsharing.Returnorders {
    /// Query an e-commerce profit sharing return result (查询分账回退结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - orderID: WeChat Pay order number (微信订单号).
    ///   - outOrderNo: Merchant's own service order number (商户分账单号).
    ///   - outReturnNo: Merchant's own return number (商户回退单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
    public func get(subMchid: String, orderID: String? = nil, outOrderNo: String? = nil, outReturnNo: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "order_id": orderID, "out_order_no": outOrderNo, "out_return_no": outReturnNo])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.ReturnorderReply
}

extension V3.EcommerceEndpoint.Profitsharing {
    /// `v3/ecommerce/profitsharing/receivers`
    public var receivers: Receivers { Receivers(path: path.appending("receivers")) }

    /// `v3/ecommerce/profitsharing/receivers`
    public struct Receivers: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Profitsharing.Receivers {
    /// `v3/ecommerce/profitsharing/receivers/add`
    public var add: Add { Add(path: path.appending("add")) }

    /// `v3/ecommerce/profitsharing/receivers/add`
    public struct Add: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Profitsharing.Receivers.Add {
    /// Add an e-commerce profit sharing receiver (添加分账接收方).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Type (接收方类型).
        public var type: String
        /// Account (接收方账号).
        public var account: String
        /// Name (接收方名称).
        public var name: String?
        /// Name, encrypted (接收方名称的密文).
        public var encryptedName: Sensitive?
        /// Relation to the profit sharing receiver (与分账方的关系类型).
        public var relationType: String

        public init(
            appID: String,
            type: String,
            account: String,
            name: String? = nil,
            encryptedName: Sensitive? = nil,
            relationType: String
        ) {
            self.appID = appID
            self.type = type
            self.account = account
            self.name = name
            self.encryptedName = encryptedName
            self.relationType = relationType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.type = try member.required("type")
            self.account = try member.required("account")
            self.name = try member.ifPresent("name")
            self.encryptedName = try member.ifPresent("encrypted_name")
            self.relationType = try member.required("relation_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.encryptedName, "encrypted_name")
            try members.encode(self.relationType, "relation_type")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.TypeReply
}

extension V3.EcommerceEndpoint.Profitsharing.Receivers {
    /// `v3/ecommerce/profitsharing/receivers/delete`
    public var delete: Delete { Delete(path: path.appending("delete")) }

    /// `v3/ecommerce/profitsharing/receivers/delete`
    public struct Delete: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Profitsharing.Receivers.Delete {
    /// Delete an e-commerce profit sharing receiver (删除分账接收方).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Type (接收方类型).
        public var type: String
        /// Account (接收方账号).
        public var account: String

        public init(
            appID: String,
            type: String,
            account: String
        ) {
            self.appID = appID
            self.type = type
            self.account = account
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.type = try member.required("type")
            self.account = try member.required("account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.TypeReply
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/refunds`
    public var refunds: Refunds { Refunds(path: path.appending("refunds")) }

    /// `v3/ecommerce/refunds`
    public struct Refunds: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Refunds {
    /// `v3/ecommerce/refunds/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/ecommerce/refunds/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Refunds.Apply {
    /// Request an e-commerce refund (发起退款申请).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_refund_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012649457)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
        public var individualAuthID: String?
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Service provider's appid (电商平台APPID).
        public var spAppID: String
        /// Sub-merchant's appid (二级商户APPID).
        public var subAppID: String?
        /// Merchant number of the combined order (还款服务商商户号).
        public var combineMchid: String?
        /// Combined order's merchant order number (还款订单号).
        public var combineOutTradeNo: String?
        /// Combined order's WeChat Pay order number (交易单微信支付订单号).
        public var combineTransactionID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Reason (退款原因).
        public var reason: String?
        /// Amount details (订单金额).
        public var amount: Amount
        /// URL to be notified at (退款结果回调url).
        public var notifyURL: String?
        /// Source of the refund's funds (退款出资商户).
        public var refundAccount: Ecommerce.RefundAccount?
        /// Account the funds come from (资金账户).
        public var fundsAccount: FundsAccount?

        public init(
            individualAuthID: String? = nil,
            subMchid: String? = nil,
            spAppID: String,
            subAppID: String? = nil,
            combineMchid: String? = nil,
            combineOutTradeNo: String? = nil,
            combineTransactionID: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            outRefundNo: String,
            reason: String? = nil,
            amount: Amount,
            notifyURL: String? = nil,
            refundAccount: Ecommerce.RefundAccount? = nil,
            fundsAccount: FundsAccount? = nil
        ) {
            self.individualAuthID = individualAuthID
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.combineTransactionID = combineTransactionID
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.outRefundNo = outRefundNo
            self.reason = reason
            self.amount = amount
            self.notifyURL = notifyURL
            self.refundAccount = refundAccount
            self.fundsAccount = fundsAccount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.individualAuthID = try member.ifPresent("individual_auth_id")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.combineMchid = try member.ifPresent("combine_mchid")
            self.combineOutTradeNo = try member.ifPresent("combine_out_trade_no")
            self.combineTransactionID = try member.ifPresent("combine_transaction_id")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.outRefundNo = try member.required("out_refund_no")
            self.reason = try member.ifPresent("reason")
            self.amount = try member.required("amount")
            self.notifyURL = try member.ifPresent("notify_url")
            self.refundAccount = try member.ifPresent("refund_account")
            self.fundsAccount = try member.ifPresent("funds_account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.individualAuthID, "individual_auth_id")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.combineMchid, "combine_mchid")
            try members.encodeIfPresent(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encodeIfPresent(self.combineTransactionID, "combine_transaction_id")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.refundAccount, "refund_account")
            try members.encodeIfPresent(self.fundsAccount, "funds_account")
        }

        /// Amount details (订单金额).
        public struct Amount: Codable, Hashable, Sendable {
            /// Refund amount in fen (退款金额).
            public var refund: Int
            /// Accounts and amounts funding it (退款出资账户及金额).
            public var from: [Ecommerce.From]?
            /// Total amount in fen (原订单金额).
            public var total: Int
            /// Currency (退款币种).
            public var currency: String?

            public init(
                refund: Int,
                from: [Ecommerce.From]? = nil,
                total: Int,
                currency: String? = nil
            ) {
                self.refund = refund
                self.from = from
                self.total = total
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.refund = try member.required("refund")
                self.from = try member.ifPresent("from")
                self.total = try member.required("total")
                self.currency = try member.ifPresent("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.refund, "refund")
                try members.encodeIfPresent(self.from, "from")
                try members.encode(self.total, "total")
                try members.encodeIfPresent(self.currency, "currency")
            }
        }

        /// Account the funds come from (资金账户).
        public struct FundsAccount: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var available: Self { Self(rawValue: "AVAILABLE") }
            public static var unsettled: Self { Self(rawValue: "UNSETTLED") }
            public static var prepaid: Self { Self(rawValue: "PREPAID") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Time of creation (退款创建时间).
        public var createTime: Timestamp
        /// Amount details (订单金额).
        public var amount: Amount
        /// Details of the promotions used (优惠退款详情).
        public var promotionDetail: [Ecommerce.PromotionDetail]?
        /// Source of the refund's funds (退款出资商户).
        public var refundAccount: Ecommerce.RefundAccount?

        public init(
            refundID: String,
            outRefundNo: String,
            createTime: Timestamp,
            amount: Amount,
            promotionDetail: [Ecommerce.PromotionDetail]? = nil,
            refundAccount: Ecommerce.RefundAccount? = nil
        ) {
            self.refundID = refundID
            self.outRefundNo = outRefundNo
            self.createTime = createTime
            self.amount = amount
            self.promotionDetail = promotionDetail
            self.refundAccount = refundAccount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.refundID = try member.required("refund_id")
            self.outRefundNo = try member.required("out_refund_no")
            self.createTime = try member.required("create_time")
            self.amount = try member.required("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.refundAccount = try member.ifPresent("refund_account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeIfPresent(self.refundAccount, "refund_account")
        }

        /// Amount details (订单金额).
        public struct Amount: Codable, Hashable, Sendable {
            /// Refund amount in fen (退款金额).
            public var refund: Int
            /// Accounts and amounts funding it (退款出资账户及金额).
            public var from: [Ecommerce.AmountFrom]?
            /// Amount refunded to the user, in fen (用户退款金额).
            public var payerRefund: Int
            /// Discount refunded, in fen (优惠退款金额).
            public var discountRefund: Int?
            /// Currency (退款币种).
            public var currency: String?
            /// Amount advanced, in fen (垫付金额).
            public var advance: Int?

            public init(
                refund: Int,
                from: [Ecommerce.AmountFrom]? = nil,
                payerRefund: Int,
                discountRefund: Int? = nil,
                currency: String? = nil,
                advance: Int? = nil
            ) {
                self.refund = refund
                self.from = from
                self.payerRefund = payerRefund
                self.discountRefund = discountRefund
                self.currency = currency
                self.advance = advance
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.refund = try member.required("refund")
                self.from = try member.ifPresent("from")
                self.payerRefund = try member.required("payer_refund")
                self.discountRefund = try member.ifPresent("discount_refund")
                self.currency = try member.ifPresent("currency")
                self.advance = try member.ifPresent("advance")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.refund, "refund")
                try members.encodeIfPresent(self.from, "from")
                try members.encode(self.payerRefund, "payer_refund")
                try members.encodeIfPresent(self.discountRefund, "discount_refund")
                try members.encodeIfPresent(self.currency, "currency")
                try members.encodeIfPresent(self.advance, "advance")
            }
        }
    }
}

extension V3.EcommerceEndpoint.Refunds {
    /// `v3/ecommerce/refunds/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/ecommerce/refunds/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Refunds.ID {
    /// `v3/ecommerce/refunds/id/{refund_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> RefundID {
        RefundID(path: path.appending(value: String(value), named: "refund_id"))
    }

    /// `v3/ecommerce/refunds/id/{refund_id}`
    public struct RefundID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Refunds.ID.RefundID {
    /// Query an e-commerce refund by refund_id (查询退款(平台退款单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - individualAuthID: Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012650253)
    public func get(individualAuthID: String? = nil, subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["individual_auth_id": individualAuthID, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.Refund
}

extension V3.EcommerceEndpoint.Refunds {
    /// `v3/ecommerce/refunds/out-refund-no`
    public var outRefundNo: OutRefundNo { OutRefundNo(path: path.appending("out-refund-no")) }

    /// `v3/ecommerce/refunds/out-refund-no`
    public struct OutRefundNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Refunds.OutRefundNo {
    /// `v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRefundNo {
        OutRefundNo(path: path.appending(value: String(value), named: "out_refund_no"))
    }

    /// `v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
    public struct OutRefundNo: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Refunds.OutRefundNo.OutRefundNo {
    /// Query an e-commerce refund by out_refund_no (查询退款(商户退款单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - individualAuthID: Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012650314)
    public func get(individualAuthID: String? = nil, subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["individual_auth_id": individualAuthID, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.Refund
}

extension V3.EcommerceEndpoint.Refunds {
    /// `v3/ecommerce/refunds/{refund_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> RefundID {
        RefundID(path: path.appending(value: String(value), named: "refund_id"))
    }

    /// `v3/ecommerce/refunds/{refund_id}`
    public struct RefundID: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Refunds.RefundID {
    /// `v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
    public var applyAbnormalRefund: ApplyAbnormalRefund { ApplyAbnormalRefund(path: path.appending("apply-abnormal-refund")) }

    /// `v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
    public struct ApplyAbnormalRefund: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Refunds.RefundID.ApplyAbnormalRefund {
    /// Start an abnormal e-commerce refund (发起异常退款).
    ///
    /// After an unknown outcome, `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012649274)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Individual payee's acceptance authorization ID (个人收款方受理授权ID).
        public var individualAuthID: String?
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Type (异常退款处理方式).
        public var type: TypeValue
        /// Bank type code (开户银行).
        public var bankType: BankType?
        /// Bank account number (收款银行卡号).
        public var bankAccount: Sensitive?
        /// Real name (收款用户姓名).
        public var realName: Sensitive?

        public init(
            subMchid: String? = nil,
            individualAuthID: String? = nil,
            outRefundNo: String,
            type: TypeValue,
            bankType: BankType? = nil,
            bankAccount: Sensitive? = nil,
            realName: Sensitive? = nil
        ) {
            self.subMchid = subMchid
            self.individualAuthID = individualAuthID
            self.outRefundNo = outRefundNo
            self.type = type
            self.bankType = bankType
            self.bankAccount = bankAccount
            self.realName = realName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.individualAuthID = try member.ifPresent("individual_auth_id")
            self.outRefundNo = try member.required("out_refund_no")
            self.type = try member.required("type")
            self.bankType = try member.ifPresent("bank_type")
            self.bankAccount = try member.ifPresent("bank_account")
            self.realName = try member.ifPresent("real_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.individualAuthID, "individual_auth_id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.type, "type")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.bankAccount, "bank_account")
            try members.encodeIfPresent(self.realName, "real_name")
        }

        /// Type (异常退款处理方式).
        public struct TypeValue: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var userBankCard: Self { Self(rawValue: "USER_BANK_CARD") }
            public static var merchantBankCard: Self { Self(rawValue: "MERCHANT_BANK_CARD") }
        }

        /// Bank type code (开户银行).
        public struct BankType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var cmbDebit: Self { Self(rawValue: "CMB_DEBIT") }
            public static var commDebit: Self { Self(rawValue: "COMM_DEBIT") }
            public static var abcDebit: Self { Self(rawValue: "ABC_DEBIT") }
            public static var ccbDebit: Self { Self(rawValue: "CCB_DEBIT") }
            public static var icbcDebit: Self { Self(rawValue: "ICBC_DEBIT") }
            public static var bocDebit: Self { Self(rawValue: "BOC_DEBIT") }
            public static var pabDebit: Self { Self(rawValue: "PAB_DEBIT") }
            public static var spdbDebit: Self { Self(rawValue: "SPDB_DEBIT") }
            public static var citicDebit: Self { Self(rawValue: "CITIC_DEBIT") }
            public static var cebDebit: Self { Self(rawValue: "CEB_DEBIT") }
            public static var cmbcDebit: Self { Self(rawValue: "CMBC_DEBIT") }
            public static var cibDebit: Self { Self(rawValue: "CIB_DEBIT") }
            public static var gdbDebit: Self { Self(rawValue: "GDB_DEBIT") }
            public static var psbcDebit: Self { Self(rawValue: "PSBC_DEBIT") }
            public static var nbcbDebit: Self { Self(rawValue: "NBCB_DEBIT") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay refund number (微信支付退款号).
        public var refundID: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Refund channel (退款渠道).
        public var channel: Ecommerce.Channel?
        /// Account the refund goes to (退款入账账户).
        public var userReceivedAccount: String?
        /// Time of success (退款成功时间).
        public var successTime: Timestamp?
        /// Time of creation (退款创建时间).
        public var createTime: Timestamp
        /// Current status of the record (退款状态).
        public var status: Ecommerce.RefundStatus
        /// Account the funds come from (资金账户).
        public var fundsAccount: FundsAccount?
        /// Amount details (金额信息).
        public var amount: Amount
        /// Details of the promotions used (优惠退款信息).
        public var promotionDetail: [PromotionDetail]?
        /// Source of the refund's funds (退款出资商户).
        public var refundAccount: RefundAccount?

        public init(
            refundID: String,
            outRefundNo: String,
            transactionID: String,
            outTradeNo: String,
            channel: Ecommerce.Channel? = nil,
            userReceivedAccount: String? = nil,
            successTime: Timestamp? = nil,
            createTime: Timestamp,
            status: Ecommerce.RefundStatus,
            fundsAccount: FundsAccount? = nil,
            amount: Amount,
            promotionDetail: [PromotionDetail]? = nil,
            refundAccount: RefundAccount? = nil
        ) {
            self.refundID = refundID
            self.outRefundNo = outRefundNo
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.channel = channel
            self.userReceivedAccount = userReceivedAccount
            self.successTime = successTime
            self.createTime = createTime
            self.status = status
            self.fundsAccount = fundsAccount
            self.amount = amount
            self.promotionDetail = promotionDetail
            self.refundAccount = refundAccount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.refundID = try member.required("refund_id")
            self.outRefundNo = try member.required("out_refund_no")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.channel = try member.ifPresent("channel")
            self.userReceivedAccount = try member.ifPresent("user_received_account")
            self.successTime = try member.ifPresent("success_time")
            self.createTime = try member.required("create_time")
            self.status = try member.required("status")
            self.fundsAccount = try member.ifPresent("funds_account")
            self.amount = try member.required("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.refundAccount = try member.ifPresent("refund_account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.channel, "channel")
            try members.encodeIfPresent(self.userReceivedAccount, "user_received_account")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.status, "status")
            try members.encodeIfPresent(self.fundsAccount, "funds_account")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeIfPresent(self.refundAccount, "refund_account")
        }

        /// Account the funds come from (资金账户).
        public struct FundsAccount: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var available: Self { Self(rawValue: "AVAILABLE") }
            public static var unsettled: Self { Self(rawValue: "UNSETTLED") }
        }

        /// Amount details (金额信息).
        public struct Amount: Codable, Hashable, Sendable {
            /// Refund amount in fen (退款金额).
            public var refund: Int
            /// Accounts and amounts funding it (退款出资账户及金额).
            public var from: [Ecommerce.AmountFrom]?
            /// Amount refunded to the user, in fen (用户退款金额).
            public var payerRefund: Int
            /// Discount refunded, in fen (优惠退款金额).
            public var discountRefund: Int
            /// Currency (退款币种).
            public var currency: String
            /// Refund amount in fen (手续费退款金额).
            public var refundFee: Int?

            public init(
                refund: Int,
                from: [Ecommerce.AmountFrom]? = nil,
                payerRefund: Int,
                discountRefund: Int,
                currency: String,
                refundFee: Int? = nil
            ) {
                self.refund = refund
                self.from = from
                self.payerRefund = payerRefund
                self.discountRefund = discountRefund
                self.currency = currency
                self.refundFee = refundFee
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.refund = try member.required("refund")
                self.from = try member.ifPresent("from")
                self.payerRefund = try member.required("payer_refund")
                self.discountRefund = try member.required("discount_refund")
                self.currency = try member.required("currency")
                self.refundFee = try member.ifPresent("refund_fee")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.refund, "refund")
                try members.encodeIfPresent(self.from, "from")
                try members.encode(self.payerRefund, "payer_refund")
                try members.encode(self.discountRefund, "discount_refund")
                try members.encode(self.currency, "currency")
                try members.encodeIfPresent(self.refundFee, "refund_fee")
            }
        }

        /// Details of the promotions used (优惠退款信息).
        public struct PromotionDetail: Codable, Hashable, Sendable {
            /// Coupon ID (券ID).
            public var promotionID: String
            /// Scope (优惠范围).
            public var scope: String
            /// Type (优惠类型).
            public var type: String
            /// Amount in fen (优惠券面额).
            public var amount: Int
            /// Refund amount in fen (优惠退款金额).
            public var refundAmount: Int
            /// List of goods (商品列表).
            public var goodsDetail: [GoodsDetail]?

            public init(
                promotionID: String,
                scope: String,
                type: String,
                amount: Int,
                refundAmount: Int,
                goodsDetail: [GoodsDetail]? = nil
            ) {
                self.promotionID = promotionID
                self.scope = scope
                self.type = type
                self.amount = amount
                self.refundAmount = refundAmount
                self.goodsDetail = goodsDetail
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.promotionID = try member.required("promotion_id")
                self.scope = try member.required("scope")
                self.type = try member.required("type")
                self.amount = try member.required("amount")
                self.refundAmount = try member.required("refund_amount")
                self.goodsDetail = try member.ifPresent("goods_detail")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.promotionID, "promotion_id")
                try members.encode(self.scope, "scope")
                try members.encode(self.type, "type")
                try members.encode(self.amount, "amount")
                try members.encode(self.refundAmount, "refund_amount")
                try members.encodeIfPresent(self.goodsDetail, "goods_detail")
            }

            /// List of goods (商品列表).
            public struct GoodsDetail: Codable, Hashable, Sendable {
                /// Merchant's own goods code (商户侧商品编码).
                public var merchantGoodsID: String
                /// Goods code assigned by WeChat Pay (微信侧商品编码).
                public var wechatpayGoodsID: String?
                /// Name of the goods (商品名称).
                public var goodsName: String?
                /// Unit price in fen (商品单价).
                public var unitPrice: Int
                /// Refund amount in fen (商品退款金额).
                public var refundAmount: Int
                /// Quantity of goods refunded (商品退货数量).
                public var refundQuantity: Int

                public init(
                    merchantGoodsID: String,
                    wechatpayGoodsID: String? = nil,
                    goodsName: String? = nil,
                    unitPrice: Int,
                    refundAmount: Int,
                    refundQuantity: Int
                ) {
                    self.merchantGoodsID = merchantGoodsID
                    self.wechatpayGoodsID = wechatpayGoodsID
                    self.goodsName = goodsName
                    self.unitPrice = unitPrice
                    self.refundAmount = refundAmount
                    self.refundQuantity = refundQuantity
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.merchantGoodsID = try member.required("merchant_goods_id")
                    self.wechatpayGoodsID = try member.ifPresent("wechatpay_goods_id")
                    self.goodsName = try member.ifPresent("goods_name")
                    self.unitPrice = try member.required("unit_price")
                    self.refundAmount = try member.required("refund_amount")
                    self.refundQuantity = try member.required("refund_quantity")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.merchantGoodsID, "merchant_goods_id")
                    try members.encodeIfPresent(self.wechatpayGoodsID, "wechatpay_goods_id")
                    try members.encodeIfPresent(self.goodsName, "goods_name")
                    try members.encode(self.unitPrice, "unit_price")
                    try members.encode(self.refundAmount, "refund_amount")
                    try members.encode(self.refundQuantity, "refund_quantity")
                }
            }
        }

        /// Source of the refund's funds (退款出资商户).
        public struct RefundAccount: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var refundSourcePartnerAdvance: Self { Self(rawValue: "REFUND_SOURCE_PARTNER_ADVANCE") }
            public static var refundSourceSubMerchant: Self { Self(rawValue: "REFUND_SOURCE_SUB_MERCHANT") }
        }
    }
}

extension V3.EcommerceEndpoint.Refunds.RefundID {
    /// `v3/ecommerce/refunds/{refund_id}/return-advance`
    public var returnAdvance: ReturnAdvance { ReturnAdvance(path: path.appending("return-advance")) }

    /// `v3/ecommerce/refunds/{refund_id}/return-advance`
    public struct ReturnAdvance: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Refunds.RefundID.ReturnAdvance {
    /// Repay an advanced e-commerce refund (垫付退款回补).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Ecommerce.CancelRequest

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.ReturnAdvanceReply
}

extension V3.EcommerceEndpoint.Refunds.RefundID.ReturnAdvance {
    /// Query the repayment of an advanced refund (查询退款回补结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.ReturnAdvanceReply
}

extension V3.EcommerceEndpoint {
    /// `v3/ecommerce/subsidies`
    public var subsidies: Subsidies { Subsidies(path: path.appending("subsidies")) }

    /// `v3/ecommerce/subsidies`
    public struct Subsidies: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Subsidies {
    /// `v3/ecommerce/subsidies/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/ecommerce/subsidies/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Subsidies.Cancel {
    /// Cancel a subsidy (取消补差).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Description (取消补差描述).
        public var description: String

        public init(
            subMchid: String,
            transactionID: String,
            description: String
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.description, "description")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Result (取消补差结果).
        public var result: String
        /// Description (取消补差描述).
        public var description: String

        public init(
            subMchid: String,
            transactionID: String,
            result: String,
            description: String
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.result = result
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.result = try member.required("result")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.result, "result")
            try members.encode(self.description, "description")
        }
    }
}

extension V3.EcommerceEndpoint.Subsidies {
    /// `v3/ecommerce/subsidies/create`
    public var create: Create { Create(path: path.appending("create")) }

    /// `v3/ecommerce/subsidies/create`
    public struct Create: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Subsidies.Create {
    /// Request a subsidy (请求补差).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Amount in fen (补差金额).
        public var amount: Int
        /// Description (补差描述).
        public var description: String
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String?
        /// Merchant's own subsidy number (商户补差单号).
        public var outSubsidyNo: String?

        public init(
            subMchid: String,
            transactionID: String,
            amount: Int,
            description: String,
            refundID: String? = nil,
            outSubsidyNo: String? = nil
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.amount = amount
            self.description = description
            self.refundID = refundID
            self.outSubsidyNo = outSubsidyNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.refundID = try member.ifPresent("refund_id")
            self.outSubsidyNo = try member.ifPresent("out_subsidy_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.refundID, "refund_id")
            try members.encodeIfPresent(self.outSubsidyNo, "out_subsidy_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// WeChat Pay subsidy number (微信补差单号).
        public var subsidyID: String
        /// Description (补差描述).
        public var description: String
        /// Amount in fen (补差金额).
        public var amount: Int
        /// Result (补差单结果).
        public var result: String
        /// Time of success (补差完成时间).
        public var successTime: Timestamp

        public init(
            subMchid: String,
            transactionID: String,
            subsidyID: String,
            description: String,
            amount: Int,
            result: String,
            successTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.subsidyID = subsidyID
            self.description = description
            self.amount = amount
            self.result = result
            self.successTime = successTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.subsidyID = try member.required("subsidy_id")
            self.description = try member.required("description")
            self.amount = try member.required("amount")
            self.result = try member.required("result")
            self.successTime = try member.required("success_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.subsidyID, "subsidy_id")
            try members.encode(self.description, "description")
            try members.encode(self.amount, "amount")
            try members.encode(self.result, "result")
            try members.encode(self.successTime, "success_time")
        }
    }
}

extension V3.EcommerceEndpoint.Subsidies {
    /// `v3/ecommerce/subsidies/return`
    public var `return`: Return { Return(path: path.appending("return")) }

    /// `v3/ecommerce/subsidies/return`
    public struct Return: Endpoint {
        public let path: Path
    }
}

extension V3.EcommerceEndpoint.Subsidies.Return {
    /// Request a subsidy return (请求补差回退).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own service order number (商户补差回退单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String
        /// Amount in fen (补差回退金额).
        public var amount: Int
        /// Description (补差回退描述).
        public var description: String
        /// WeChat Pay subsidy number (微信补差单号).
        public var subsidyID: String?
        /// Accounts and amounts funding it (回退出资账户及金额).
        public var from: [From]?

        public init(
            subMchid: String,
            outOrderNo: String,
            transactionID: String,
            refundID: String,
            amount: Int,
            description: String,
            subsidyID: String? = nil,
            from: [From]? = nil
        ) {
            self.subMchid = subMchid
            self.outOrderNo = outOrderNo
            self.transactionID = transactionID
            self.refundID = refundID
            self.amount = amount
            self.description = description
            self.subsidyID = subsidyID
            self.from = from
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outOrderNo = try member.required("out_order_no")
            self.transactionID = try member.required("transaction_id")
            self.refundID = try member.required("refund_id")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.subsidyID = try member.ifPresent("subsidy_id")
            self.from = try member.ifPresent("from")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.subsidyID, "subsidy_id")
            try members.encodeIfPresent(self.from, "from")
        }

        /// Accounts and amounts funding it (回退出资账户及金额).
        public struct From: Codable, Hashable, Sendable {
            /// Account (出资账户类型).
            public var account: Ecommerce.Account?
            /// Amount in fen (出资金额).
            public var amount: Int?

            public init(
                account: Ecommerce.Account? = nil,
                amount: Int? = nil
            ) {
                self.account = account
                self.amount = amount
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.account = try member.ifPresent("account")
                self.amount = try member.ifPresent("amount")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.account, "account")
                try members.encodeIfPresent(self.amount, "amount")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// WeChat Pay subsidy return number (微信补差回退单号).
        public var subsidyRefundID: String
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String
        /// Merchant's own service order number (商户补差回退单号).
        public var outOrderNo: String
        /// Amount in fen (补差回退金额).
        public var amount: Int
        /// Description (补差回退描述).
        public var description: String
        /// Result (补差回退结果).
        public var result: String
        /// Time of success (补差回退完成时间).
        public var successTime: Timestamp

        public init(
            subMchid: String,
            transactionID: String,
            subsidyRefundID: String,
            refundID: String,
            outOrderNo: String,
            amount: Int,
            description: String,
            result: String,
            successTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.subsidyRefundID = subsidyRefundID
            self.refundID = refundID
            self.outOrderNo = outOrderNo
            self.amount = amount
            self.description = description
            self.result = result
            self.successTime = successTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.subsidyRefundID = try member.required("subsidy_refund_id")
            self.refundID = try member.required("refund_id")
            self.outOrderNo = try member.required("out_order_no")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.result = try member.required("result")
            self.successTime = try member.required("success_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.subsidyRefundID, "subsidy_refund_id")
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encode(self.result, "result")
            try members.encode(self.successTime, "success_time")
        }
    }
}
