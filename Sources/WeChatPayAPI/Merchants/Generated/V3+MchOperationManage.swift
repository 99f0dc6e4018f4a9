// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/mch-operation-manage`
    public var mchOperationManage: MchOperationManage { MchOperationManage(path: path.appending("mch-operation-manage")) }

    /// `v3/mch-operation-manage`
    public struct MchOperationManage: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperationManage {
    /// `v3/mch-operation-manage/enhanced-due-diligence`
    public var enhancedDueDiligence: EnhancedDueDiligence { EnhancedDueDiligence(path: path.appending("enhanced-due-diligence")) }

    /// `v3/mch-operation-manage/enhanced-due-diligence`
    public struct EnhancedDueDiligence: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence {
    /// `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DueDiligenceID {
        DueDiligenceID(path: path.appending(value: String(value), named: "due_diligence_id"))
    }

    /// `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
    public struct DueDiligenceID: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID {
    /// Query a sub-merchant's enhanced due diligence order (查询子商户强化尽调单信息).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Due diligence number (尽调单号).
        public var dueDiligenceID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// State of the due diligence (尽调单状态).
        public var dueDiligenceState: Merchants.DueDiligenceState
        /// Reason for the rejection (驳回原因).
        public var rejectReason: JSONText<RejectReason>?
        /// Deadline (截止时间).
        public var deadlineTime: String
        /// End time (终止时间).
        public var terminalTime: String?
        /// Time of submission (提交时间).
        public var submitTime: String?
        /// Time of the rejection (驳回时间).
        public var rejectTime: String?
        /// Time of completion (完成时间).
        public var completeTime: Timestamp?
        /// Materials due diligence asks for (尽调要求提交的资料).
        public var submissionTemplate: JSONText<Merchants.SubmissionTemplate>?
        /// Due diligence materials already submitted (尽调已经提交的资料).
        public var submissionData: JSONText<Merchants.SubmissionData>?

        public init(
            dueDiligenceID: String,
            subMchid: String,
            dueDiligenceState: Merchants.DueDiligenceState,
            rejectReason: JSONText<RejectReason>? = nil,
            deadlineTime: String,
            terminalTime: String? = nil,
            submitTime: String? = nil,
            rejectTime: String? = nil,
            completeTime: Timestamp? = nil,
            submissionTemplate: JSONText<Merchants.SubmissionTemplate>? = nil,
            submissionData: JSONText<Merchants.SubmissionData>? = nil
        ) {
            self.dueDiligenceID = dueDiligenceID
            self.subMchid = subMchid
            self.dueDiligenceState = dueDiligenceState
            self.rejectReason = rejectReason
            self.deadlineTime = deadlineTime
            self.terminalTime = terminalTime
            self.submitTime = submitTime
            self.rejectTime = rejectTime
            self.completeTime = completeTime
            self.submissionTemplate = submissionTemplate
            self.submissionData = submissionData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.dueDiligenceID = try member.required("due_diligence_id")
            self.subMchid = try member.required("sub_mchid")
            self.dueDiligenceState = try member.required("due_diligence_state")
            self.rejectReason = try member.ifPresent("reject_reason")
            self.deadlineTime = try member.required("deadline_time")
            self.terminalTime = try member.ifPresent("terminal_time")
            self.submitTime = try member.ifPresent("submit_time")
            self.rejectTime = try member.ifPresent("reject_time")
            self.completeTime = try member.ifPresent("complete_time")
            self.submissionTemplate = try member.ifPresent("submission_template")
            self.submissionData = try member.ifPresent("submission_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.dueDiligenceID, "due_diligence_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.dueDiligenceState, "due_diligence_state")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
            try members.encode(self.deadlineTime, "deadline_time")
            try members.encodeIfPresent(self.terminalTime, "terminal_time")
            try members.encodeIfPresent(self.submitTime, "submit_time")
            try members.encodeIfPresent(self.rejectTime, "reject_time")
            try members.encodeIfPresent(self.completeTime, "complete_time")
            try members.encodeIfPresent(self.submissionTemplate, "submission_template")
            try members.encodeIfPresent(self.submissionData, "submission_data")
        }

        /// Reason for the rejection (驳回原因).
        public struct RejectReason: Codable, Hashable, Sendable {
            /// Review reasons by item (审核原因集合).
            public var auditDetailByItem: [AuditDetailByItem]?

            public init(
                auditDetailByItem: [AuditDetailByItem]? = nil
            ) {
                self.auditDetailByItem = auditDetailByItem
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.auditDetailByItem = try member.ifPresent("audit_detail_by_item")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.auditDetailByItem, "audit_detail_by_item")
            }

            /// Review reasons by item (审核原因集合).
            public struct AuditDetailByItem: Codable, Hashable, Sendable {
                /// Result of the review (审核结果).
                public var auditResult: Int?
                /// Data item ID (审核的资料项ID).
                public var itemID: Int?
                /// Review result shown to the merchant (展示给商户的审核结果).
                public var rejectReasonToMerchant: String?

                public init(
                    auditResult: Int? = nil,
                    itemID: Int? = nil,
                    rejectReasonToMerchant: String? = nil
                ) {
                    self.auditResult = auditResult
                    self.itemID = itemID
                    self.rejectReasonToMerchant = rejectReasonToMerchant
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.auditResult = try member.ifPresent("audit_result")
                    self.itemID = try member.ifPresent("item_id")
                    self.rejectReasonToMerchant = try member.ifPresent("reject_reason_to_merchant")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.auditResult, "audit_result")
                    try members.encodeIfPresent(self.itemID, "item_id")
                    try members.encodeIfPresent(self.rejectReasonToMerchant, "reject_reason_to_merchant")
                }
            }
        }
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID {
    /// `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
    public var submit: Submit { Submit(path: path.appending("submit")) }

    /// `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
    public struct Submit: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.Submit {
    /// Submit enhanced due diligence materials (提交尽调资料).
    ///
    /// After an unknown outcome, `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Data submitted by the merchant (提交资料内容).
        public var submitData: JSONText<Merchants.SubmissionData>?

        public init(
            subMchid: String,
            submitData: JSONText<Merchants.SubmissionData>? = nil
        ) {
            self.subMchid = subMchid
            self.submitData = submitData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.submitData = try member.ifPresent("submit_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.submitData, "submit_data")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// State of the due diligence (尽调单状态).
        public var dueDiligenceState: Merchants.DueDiligenceState?
        /// Time of submission (提交时间).
        public var submitTime: String?
        /// Materials due diligence asks for (尽调要求提交的资料).
        public var submissionTemplate: JSONText<Merchants.SubmissionTemplate>?
        /// Due diligence materials already submitted (尽调已经提交的资料).
        public var submissionData: JSONText<Merchants.SubmissionData>?

        public init(
            dueDiligenceState: Merchants.DueDiligenceState? = nil,
            submitTime: String? = nil,
            submissionTemplate: JSONText<Merchants.SubmissionTemplate>? = nil,
            submissionData: JSONText<Merchants.SubmissionData>? = nil
        ) {
            self.dueDiligenceState = dueDiligenceState
            self.submitTime = submitTime
            self.submissionTemplate = submissionTemplate
            self.submissionData = submissionData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.dueDiligenceState = try member.ifPresent("due_diligence_state")
            self.submitTime = try member.ifPresent("submit_time")
            self.submissionTemplate = try member.ifPresent("submission_template")
            self.submissionData = try member.ifPresent("submission_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.dueDiligenceState, "due_diligence_state")
            try members.encodeIfPresent(self.submitTime, "submit_time")
            try members.encodeIfPresent(self.submissionTemplate, "submission_template")
            try members.encodeIfPresent(self.submissionData, "submission_data")
        }
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID {
    /// `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
    public var upload: Upload { Upload(path: path.appending("upload")) }

    /// `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
    public struct Upload: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.Upload {
    /// Upload an enhanced due diligence material file (上传尽调资料文件).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015631042)
    @discardableResult
    public func post(file: WeChatPay.File, meta: PostMeta) async throws -> PostReply {
        try await path.call(.post, file: file, meta: meta)
    }

    /// What is said of the file, besides its name and digest.
    public struct PostMeta: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Data item ID (资料项唯一id).
        public var itemID: Int

        public init(
            subMchid: String,
            itemID: Int
        ) {
            self.subMchid = subMchid
            self.itemID = itemID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.itemID = try member.required("item_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.itemID, "item_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.FileReply
}

extension V3.MchOperationManage {
    /// `v3/mch-operation-manage/merchant-limitations`
    public var merchantLimitations: MerchantLimitations { MerchantLimitations(path: path.appending("merchant-limitations")) }

    /// `v3/mch-operation-manage/merchant-limitations`
    public struct MerchantLimitations: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperationManage.MerchantLimitations {
    /// `v3/mch-operation-manage/merchant-limitations/sub-mchid`
    public var subMchid: SubMchid { SubMchid(path: path.appending("sub-mchid")) }

    /// `v3/mch-operation-manage/merchant-limitations/sub-mchid`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperationManage.MerchantLimitations.SubMchid {
    /// `v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.MchOperationManage.MerchantLimitations.SubMchid.SubMchid {
    /// Query a sub-merchant's limitations by sub_mchid (查询子商户管控情况).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's restricted functions (商户被管控能力列表).
        public var limitedFunctions: [LimitedFunctions]?
        /// Restriction reasons and how to lift (被管控原因及解脱路径列表).
        public var recoverySpecifications: [RecoverySpecifications]?
        /// Description of other restricted functions (商户其他被管控能力描述).
        public var otherLimitedFunctions: String?

        public init(
            mchid: String,
            limitedFunctions: [LimitedFunctions]? = nil,
            recoverySpecifications: [RecoverySpecifications]? = nil,
            otherLimitedFunctions: String? = nil
        ) {
            self.mchid = mchid
            self.limitedFunctions = limitedFunctions
            self.recoverySpecifications = recoverySpecifications
            self.otherLimitedFunctions = otherLimitedFunctions
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.limitedFunctions = try member.ifPresent("limited_functions")
            self.recoverySpecifications = try member.ifPresent("recovery_specifications")
            self.otherLimitedFunctions = try member.ifPresent("other_limited_functions")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.limitedFunctions, "limited_functions")
            try members.encodeIfPresent(self.recoverySpecifications, "recovery_specifications")
            try members.encodeIfPresent(self.otherLimitedFunctions, "other_limited_functions")
        }

        /// Merchant's restricted functions (商户被管控能力列表).
        public struct LimitedFunctions: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var noTransactionAndRecharge: Self { Self(rawValue: "NO_TRANSACTION_AND_RECHARGE") }
            public static var noPayment: Self { Self(rawValue: "NO_PAYMENT") }
            public static var noWithdrawal: Self { Self(rawValue: "NO_WITHDRAWAL") }
            public static var noRefund: Self { Self(rawValue: "NO_REFUND") }
            public static var noTransaction: Self { Self(rawValue: "NO_TRANSACTION") }
            public static var noProfitSharing: Self { Self(rawValue: "NO_PROFIT_SHARING") }
            public static var noPaymentPointCompleteOrder: Self { Self(rawValue: "NO_PAYMENT_POINT_COMPLETE_ORDER") }
        }

        /// Restriction reasons and how to lift (被管控原因及解脱路径列表).
        public struct RecoverySpecifications: Codable, Hashable, Sendable {
            /// Case number of the restriction (商户被该原因管控的单据号).
            public var limitationCaseID: String?
            /// Reason the merchant is restricted (商户被管控原因).
            public var limitationReason: String?
            /// Description of the restriction's reason (商户被管控原因描述).
            public var limitationReasonDescribe: String?
            /// How to lift the restriction (商户被该原因管控的解脱路径).
            public var recoverWay: RecoverWay?
            /// Parameters of lifting the restriction (商户被该原因管控的解脱路径参数).
            public var recoverWayParam: String?
            /// Help link for lifting the restriction (商户被该原因管控的解脱帮助链接).
            public var recoverHelpURL: String?
            /// How it is handled (处置方式).
            public var limitationActionType: LimitationActionType?
            /// Expected start of the restriction (预计管控开始时间).
            public var limitationStartDate: String?
            /// Time the restriction was imposed (商户被该原因管控的时间).
            public var limitationDate: String?
            /// Type of the restriction's reason (商户被管控原因类型).
            public var limitationReasonType: LimitationReasonType?
            /// Functions restricted for this reason (商户被该原因管控的能力列表).
            public var relateLimitations: [RelateLimitations]?
            /// Description of other functions restricted (商户被该原因管控的其他能力描述).
            public var otherRelateLimitations: String?

            public init(
                limitationCaseID: String? = nil,
                limitationReason: String? = nil,
                limitationReasonDescribe: String? = nil,
                recoverWay: RecoverWay? = nil,
                recoverWayParam: String? = nil,
                recoverHelpURL: String? = nil,
                limitationActionType: LimitationActionType? = nil,
                limitationStartDate: String? = nil,
                limitationDate: String? = nil,
                limitationReasonType: LimitationReasonType? = nil,
                relateLimitations: [RelateLimitations]? = nil,
                otherRelateLimitations: String? = nil
            ) {
                self.limitationCaseID = limitationCaseID
                self.limitationReason = limitationReason
                self.limitationReasonDescribe = limitationReasonDescribe
                self.recoverWay = recoverWay
                self.recoverWayParam = recoverWayParam
                self.recoverHelpURL = recoverHelpURL
                self.limitationActionType = limitationActionType
                self.limitationStartDate = limitationStartDate
                self.limitationDate = limitationDate
                self.limitationReasonType = limitationReasonType
                self.relateLimitations = relateLimitations
                self.otherRelateLimitations = otherRelateLimitations
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.limitationCaseID = try member.ifPresent("limitation_case_id")
                self.limitationReason = try member.ifPresent("limitation_reason")
                self.limitationReasonDescribe = try member.ifPresent("limitation_reason_describe")
                self.recoverWay = try member.ifPresent("recover_way")
                self.recoverWayParam = try member.ifPresent("recover_way_param")
                self.recoverHelpURL = try member.ifPresent("recover_help_url")
                self.limitationActionType = try member.ifPresent("limitation_action_type")
                self.limitationStartDate = try member.ifPresent("limitation_start_date")
                self.limitationDate = try member.ifPresent("limitation_date")
                self.limitationReasonType = try member.ifPresent("limitation_reason_type")
                self.relateLimitations = try member.ifPresent("relate_limitations")
                self.otherRelateLimitations = try member.ifPresent("other_relate_limitations")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.limitationCaseID, "limitation_case_id")
                try members.encodeIfPresent(self.limitationReason, "limitation_reason")
                try members.encodeIfPresent(self.limitationReasonDescribe, "limitation_reason_describe")
                try members.encodeIfPresent(self.recoverWay, "recover_way")
                try members.encodeIfPresent(self.recoverWayParam, "recover_way_param")
                try members.encodeIfPresent(self.recoverHelpURL, "recover_help_url")
                try members.encodeIfPresent(self.limitationActionType, "limitation_action_type")
                try members.encodeIfPresent(self.limitationStartDate, "limitation_start_date")
                try members.encodeIfPresent(self.limitationDate, "limitation_date")
                try members.encodeIfPresent(self.limitationReasonType, "limitation_reason_type")
                try members.encodeIfPresent(self.relateLimitations, "relate_limitations")
                try members.encodeIfPresent(self.otherRelateLimitations, "other_relate_limitations")
            }

            /// How to lift the restriction (商户被该原因管控的解脱路径).
            public struct RecoverWay: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var irrecoverable: Self { Self(rawValue: "IRRECOVERABLE") }
                public static var modifySubjectInformation: Self { Self(rawValue: "MODIFY_SUBJECT_INFORMATION") }
                public static var modifySettleAccountInformation: Self { Self(rawValue: "MODIFY_SETTLE_ACCOUNT_INFORMATION") }
                public static var verifyInactiveMerchantIdentity: Self { Self(rawValue: "VERIFY_INACTIVE_MERCHANT_IDENTITY") }
                public static var submitOfflineBusinessScenarioInformation: Self { Self(rawValue: "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION") }
                public static var submitInformationForAppeal: Self { Self(rawValue: "SUBMIT_INFORMATION_FOR_APPEAL") }
                public static var resolveTransactionDisputes: Self { Self(rawValue: "RESOLVE_TRANSACTION_DISPUTES") }
                public static var modifyAdministratorInformation: Self { Self(rawValue: "MODIFY_ADMINISTRATOR_INFORMATION") }
                public static var callCustomerServiceAt95017: Self { Self(rawValue: "CALL_CUSTOMER_SERVICE_AT_95017") }
                public static var updateBusinessScenarioInformation: Self { Self(rawValue: "UPDATE_BUSINESS_SCENARIO_INFORMATION") }
                public static var submitCddInformation: Self { Self(rawValue: "SUBMIT_CDD_INFORMATION") }
                public static var waitingForPlatformReview: Self { Self(rawValue: "WAITING_FOR_PLATFORM_REVIEW") }
                public static var submitUboInformation: Self { Self(rawValue: "SUBMIT_UBO_INFORMATION") }
                public static var signAntiFraudPledgeAndVerifyFace: Self { Self(rawValue: "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE") }
                public static var contactAppropriateAuthorityForConsultation: Self { Self(rawValue: "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION") }
                public static var modifyAbbreviationInformation: Self { Self(rawValue: "MODIFY_ABBREVIATION_INFORMATION") }
                public static var confirmBusinessType: Self { Self(rawValue: "CONFIRM_BUSINESS_TYPE") }
                public static var submitOnlineBusinessScenarioInformation: Self { Self(rawValue: "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION") }
                public static var contactServiceProvider: Self { Self(rawValue: "CONTACT_SERVICE_PROVIDER") }
            }

            /// How it is handled (处置方式).
            public struct LimitationActionType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var limitActionTypeImmediateControl: Self { Self(rawValue: "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL") }
                public static var limitActionTypeDelayControl: Self { Self(rawValue: "LIMIT_ACTION_TYPE_DELAY_CONTROL") }
            }

            /// Type of the restriction's reason (商户被管控原因类型).
            public struct LimitationReasonType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var licenseAbnormal: Self { Self(rawValue: "LICENSE_ABNORMAL") }
                public static var noTrade: Self { Self(rawValue: "NO_TRADE") }
                public static var settleAccountAbnormal: Self { Self(rawValue: "SETTLE_ACCOUNT_ABNORMAL") }
                public static var riskAbnormal: Self { Self(rawValue: "RISK_ABNORMAL") }
                public static var other: Self { Self(rawValue: "OTHER") }
                public static var inspectAbnormal: Self { Self(rawValue: "INSPECT_ABNORMAL") }
                public static var invalidRepresentativeInformation: Self { Self(rawValue: "INVALID_REPRESENTATIVE_INFORMATION") }
                public static var invalidBusinessStatus: Self { Self(rawValue: "INVALID_BUSINESS_STATUS") }
                public static var invalidBusinessLicense: Self { Self(rawValue: "INVALID_BUSINESS_LICENSE") }
                public static var invalidBeneficiaryInformation: Self { Self(rawValue: "INVALID_BENEFICIARY_INFORMATION") }
            }

            /// Functions restricted for this reason (商户被该原因管控的能力列表).
            public struct RelateLimitations: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var noTransactionAndRecharge: Self { Self(rawValue: "NO_TRANSACTION_AND_RECHARGE") }
                public static var noPayment: Self { Self(rawValue: "NO_PAYMENT") }
                public static var noWithdrawal: Self { Self(rawValue: "NO_WITHDRAWAL") }
                public static var noRefund: Self { Self(rawValue: "NO_REFUND") }
                public static var noTransaction: Self { Self(rawValue: "NO_TRANSACTION") }
                public static var noProfitSharing: Self { Self(rawValue: "NO_PROFIT_SHARING") }
                public static var noPaymentPointCompleteOrder: Self { Self(rawValue: "NO_PAYMENT_POINT_COMPLETE_ORDER") }
            }
        }
    }
}
