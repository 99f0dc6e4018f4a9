// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/apply4sub`
    public var apply4sub: Apply4sub { Apply4sub(path: path.appending("apply4sub")) }

    /// `v3/apply4sub`
    public struct Apply4sub: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4sub {
    /// `v3/apply4sub/sub_merchants`
    public var sub_merchants: SubMerchants { SubMerchants(path: path.appending("sub_merchants")) }

    /// `v3/apply4sub/sub_merchants`
    public struct SubMerchants: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4sub.SubMerchants {
    /// `v3/apply4sub/sub_merchants/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/apply4sub/sub_merchants/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4sub.SubMerchants.SubMchid {
    /// `v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
    public var modifySettlement: ModifySettlement { ModifySettlement(path: path.appending("modify-settlement")) }

    /// `v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
    public struct ModifySettlement: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4sub.SubMerchants.SubMchid.ModifySettlement {
    /// Change a sub-merchant's settlement account (修改结算账户).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012761138)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Modification mode (修改模式).
        public var modifyMode: ModifyMode?
        /// Account type (账户类型).
        public var accountType: Merchants.ModifySettlementAccountType
        /// Bank of the account (开户银行).
        public var accountBank: String
        /// Province and city code of bank (开户银行省市编码).
        public var bankAddressCode: String
        /// Name of the bank (开户银行全称（含支行）).
        public var bankName: String?
        /// Bank branch code (开户银行联行号).
        public var bankBranchID: String?
        /// Bank account number (银行账号).
        public var accountNumber: Sensitive
        /// Account name (开户名称).
        public var accountName: Sensitive?

        public init(
            modifyMode: ModifyMode? = nil,
            accountType: Merchants.ModifySettlementAccountType,
            accountBank: String,
            bankAddressCode: String,
            bankName: String? = nil,
            bankBranchID: String? = nil,
            accountNumber: Sensitive,
            accountName: Sensitive? = nil
        ) {
            self.modifyMode = modifyMode
            self.accountType = accountType
            self.accountBank = accountBank
            self.bankAddressCode = bankAddressCode
            self.bankName = bankName
            self.bankBranchID = bankBranchID
            self.accountNumber = accountNumber
            self.accountName = accountName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.modifyMode = try member.ifPresent("modify_mode")
            self.accountType = try member.required("account_type")
            self.accountBank = try member.required("account_bank")
            self.bankAddressCode = try member.required("bank_address_code")
            self.bankName = try member.ifPresent("bank_name")
            self.bankBranchID = try member.ifPresent("bank_branch_id")
            self.accountNumber = try member.required("account_number")
            self.accountName = try member.ifPresent("account_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.modifyMode, "modify_mode")
            try members.encode(self.accountType, "account_type")
            try members.encode(self.accountBank, "account_bank")
            try members.encode(self.bankAddressCode, "bank_address_code")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankBranchID, "bank_branch_id")
            try members.encode(self.accountNumber, "account_number")
            try members.encodeIfPresent(self.accountName, "account_name")
        }

        /// Modification mode (修改模式).
        public struct ModifyMode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var modifyModeAsync: Self { Self(rawValue: "MODIFY_MODE_ASYNC") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Settlement account change application number (修改结算账户申请单号).
        public var applicationNo: String

        public init(
            applicationNo: String
        ) {
            self.applicationNo = applicationNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applicationNo = try member.required("application_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applicationNo, "application_no")
        }
    }
}

extension V3.Apply4sub.SubMerchants.SubMchid {
    /// `v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
    public var settlement: Settlement { Settlement(path: path.appending("settlement")) }

    /// `v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
    public struct Settlement: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4sub.SubMerchants.SubMchid.Settlement {
    /// Query a sub-merchant's settlement account (查询结算账户).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012761142)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Account type (账户类型).
        public var accountType: Merchants.ModifySettlementAccountType
        /// Bank of the account (开户银行).
        public var accountBank: String
        /// Name of the bank (开户银行全称（含支行）).
        public var bankName: String?
        /// Bank branch code (开户银行联行号).
        public var bankBranchID: String?
        /// Bank account number (银行账号).
        public var accountNumber: String
        /// Result of the verification (验证结果).
        public var verifyResult: VerifyResult
        /// Reason the verification failed (验证失败原因).
        public var verifyFailReason: String?

        public init(
            accountType: Merchants.ModifySettlementAccountType,
            accountBank: String,
            bankName: String? = nil,
            bankBranchID: String? = nil,
            accountNumber: String,
            verifyResult: VerifyResult,
            verifyFailReason: String? = nil
        ) {
            self.accountType = accountType
            self.accountBank = accountBank
            self.bankName = bankName
            self.bankBranchID = bankBranchID
            self.accountNumber = accountNumber
            self.verifyResult = verifyResult
            self.verifyFailReason = verifyFailReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.accountType = try member.required("account_type")
            self.accountBank = try member.required("account_bank")
            self.bankName = try member.ifPresent("bank_name")
            self.bankBranchID = try member.ifPresent("bank_branch_id")
            self.accountNumber = try member.required("account_number")
            self.verifyResult = try member.required("verify_result")
            self.verifyFailReason = try member.ifPresent("verify_fail_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.accountType, "account_type")
            try members.encode(self.accountBank, "account_bank")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankBranchID, "bank_branch_id")
            try members.encode(self.accountNumber, "account_number")
            try members.encode(self.verifyResult, "verify_result")
            try members.encodeIfPresent(self.verifyFailReason, "verify_fail_reason")
        }

        /// Result of the verification (验证结果).
        public struct VerifyResult: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var verifySuccess: Self { Self(rawValue: "VERIFY_SUCCESS") }
            public static var verifyFail: Self { Self(rawValue: "VERIFY_FAIL") }
            public static var verifying: Self { Self(rawValue: "VERIFYING") }
        }
    }
}

extension V3.Apply4sub.SubMerchants.SubMchid {
    /// `v3/apply4sub/sub_merchants/{sub_mchid}/application`
    public var application: Application { Application(path: path.appending("application")) }

    /// `v3/apply4sub/sub_merchants/{sub_mchid}/application`
    public struct Application: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4sub.SubMerchants.SubMchid.Application {
    /// `v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplicationNo {
        ApplicationNo(path: path.appending(value: String(value), named: "application_no"))
    }

    /// `v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
    public struct ApplicationNo: Endpoint {
        public let path: Path
    }
}

extension V3.Apply4sub.SubMerchants.SubMchid.Application.ApplicationNo {
    /// Query a settlement account change application (查询结算账户修改状态).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - accountNumberRule: How the bank account number is shown (银行账号展示规则).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012761169)
    public func get(accountNumberRule: AccountNumberRule? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["account_number_rule": accountNumberRule?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Account name (开户名称).
        public var accountName: String
        /// Account type (账户类型).
        public var accountType: Merchants.ModifySettlementAccountType
        /// Bank of the account (开户银行).
        public var accountBank: String
        /// Name of the bank (开户银行全称（含支行）).
        public var bankName: String?
        /// Bank branch code (开户银行联行号).
        public var bankBranchID: String?
        /// Bank account number (银行账号).
        public var accountNumber: String
        /// Result of the verification (审核状态).
        public var verifyResult: VerifyResult
        /// Reason the verification failed (审核驳回原因).
        public var verifyFailReason: String?
        /// Time the review result was updated (审核结果更新时间).
        public var verifyFinishTime: String?

        public init(
            accountName: String,
            accountType: Merchants.ModifySettlementAccountType,
            accountBank: String,
            bankName: String? = nil,
            bankBranchID: String? = nil,
            accountNumber: String,
            verifyResult: VerifyResult,
            verifyFailReason: String? = nil,
            verifyFinishTime: String? = nil
        ) {
            self.accountName = accountName
            self.accountType = accountType
            self.accountBank = accountBank
            self.bankName = bankName
            self.bankBranchID = bankBranchID
            self.accountNumber = accountNumber
            self.verifyResult = verifyResult
            self.verifyFailReason = verifyFailReason
            self.verifyFinishTime = verifyFinishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.accountName = try member.required("account_name")
            self.accountType = try member.required("account_type")
            self.accountBank = try member.required("account_bank")
            self.bankName = try member.ifPresent("bank_name")
            self.bankBranchID = try member.ifPresent("bank_branch_id")
            self.accountNumber = try member.required("account_number")
            self.verifyResult = try member.required("verify_result")
            self.verifyFailReason = try member.ifPresent("verify_fail_reason")
            self.verifyFinishTime = try member.ifPresent("verify_finish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.accountName, "account_name")
            try members.encode(self.accountType, "account_type")
            try members.encode(self.accountBank, "account_bank")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankBranchID, "bank_branch_id")
            try members.encode(self.accountNumber, "account_number")
            try members.encode(self.verifyResult, "verify_result")
            try members.encodeIfPresent(self.verifyFailReason, "verify_fail_reason")
            try members.encodeIfPresent(self.verifyFinishTime, "verify_finish_time")
        }

        /// Result of the verification (审核状态).
        public struct VerifyResult: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var auditSuccess: Self { Self(rawValue: "AUDIT_SUCCESS") }
            public static var auditing: Self { Self(rawValue: "AUDITING") }
            public static var auditFail: Self { Self(rawValue: "AUDIT_FAIL") }
        }
    }

    /// How the bank account number is shown (银行账号展示规则).
    public struct AccountNumberRule: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accountNumberRuleMaskV1: Self { Self(rawValue: "ACCOUNT_NUMBER_RULE_MASK_V1") }
        public static var accountNumberRuleMaskV2: Self { Self(rawValue: "ACCOUNT_NUMBER_RULE_MASK_V2") }
    }
}
