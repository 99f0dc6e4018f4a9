// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/rate-activity`
    public var rateActivity: RateActivity { RateActivity(path: path.appending("rate-activity")) }

    /// `v3/rate-activity`
    public struct RateActivity: Endpoint {
        public let path: Path
    }
}

extension V3.RateActivity {
    /// `v3/rate-activity/applications`
    public var applications: Applications { Applications(path: path.appending("applications")) }

    /// `v3/rate-activity/applications`
    public struct Applications: Endpoint {
        public let path: Path
    }
}

extension V3.RateActivity.Applications {
    /// Apply for a rate discount activity (报名费率优惠活动).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
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
        /// Campaign sign-up information (活动报名信息).
        public var activityDetail: ActivityDetail
        /// Additional information (补充信息).
        public var additionalInformation: Marketing.AdditionalInformation?

        public init(
            acquiringBankID: String,
            channelID: String,
            subMchid: String,
            activityDetail: ActivityDetail,
            additionalInformation: Marketing.AdditionalInformation? = nil
        ) {
            self.acquiringBankID = acquiringBankID
            self.channelID = channelID
            self.subMchid = subMchid
            self.activityDetail = activityDetail
            self.additionalInformation = additionalInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.acquiringBankID = try member.required("acquiring_bank_id")
            self.channelID = try member.required("channel_id")
            self.subMchid = try member.required("sub_mchid")
            self.activityDetail = try member.required("activity_detail")
            self.additionalInformation = try member.ifPresent("additional_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.acquiringBankID, "acquiring_bank_id")
            try members.encode(self.channelID, "channel_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.activityDetail, "activity_detail")
            try members.encodeIfPresent(self.additionalInformation, "additional_information")
        }

        /// Campaign sign-up information (活动报名信息).
        public struct ActivityDetail: Codable, Hashable, Sendable {
            /// Campaign ID (活动ID).
            public var activityID: String
            /// Campaign rate (活动费率).
            public var activityRate: String?
            /// Materials for campaign sign-up (活动报名材料).
            public var activityApplyInformation: [Marketing.ActivityApplyInformation]?

            public init(
                activityID: String,
                activityRate: String? = nil,
                activityApplyInformation: [Marketing.ActivityApplyInformation]? = nil
            ) {
                self.activityID = activityID
                self.activityRate = activityRate
                self.activityApplyInformation = activityApplyInformation
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.activityID = try member.required("activity_id")
                self.activityRate = try member.ifPresent("activity_rate")
                self.activityApplyInformation = try member.ifPresent("activity_apply_information")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.activityID, "activity_id")
                try members.encodeIfPresent(self.activityRate, "activity_rate")
                try members.encodeIfPresent(self.activityApplyInformation, "activity_apply_information")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.ApplicationReply
}

extension V3.RateActivity.Applications {
    /// `v3/rate-activity/applications/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/rate-activity/applications/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.RateActivity.Applications.ID {
    /// `v3/rate-activity/applications/id/{application_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplicationID {
        ApplicationID(path: path.appending(value: String(value), named: "application_id"))
    }

    /// `v3/rate-activity/applications/id/{application_id}`
    public struct ApplicationID: Endpoint {
        public let path: Path
    }
}

extension V3.RateActivity.Applications.ID.ApplicationID {
    /// Query a rate activity application by application_id (根据申请单ID查询申请单结果).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// State of the application (申请单状态).
        public var applicationState: String
        /// Sub-merchant's merchant number (从业机构特约商户号).
        public var subMchid: String
        /// Rejected parameter (驳回参数).
        public var rejectParameter: String?
        /// Reason for the rejection (驳回原因).
        public var rejectReason: String?
        /// Time the campaign was approved (活动审核通过时间).
        public var passTime: String?

        public init(
            applicationState: String,
            subMchid: String,
            rejectParameter: String? = nil,
            rejectReason: String? = nil,
            passTime: String? = nil
        ) {
            self.applicationState = applicationState
            self.subMchid = subMchid
            self.rejectParameter = rejectParameter
            self.rejectReason = rejectReason
            self.passTime = passTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applicationState = try member.required("application_state")
            self.subMchid = try member.required("sub_mchid")
            self.rejectParameter = try member.ifPresent("reject_parameter")
            self.rejectReason = try member.ifPresent("reject_reason")
            self.passTime = try member.ifPresent("pass_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applicationState, "application_state")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.rejectParameter, "reject_parameter")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
            try members.encodeIfPresent(self.passTime, "pass_time")
        }
    }
}

extension V3.RateActivity.Applications.ID.ApplicationID {
    /// Modify a rate activity application (修改单据信息).
    ///
    /// After an unknown outcome, `GET /v3/rate-activity/applications/id/{application_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Change of the campaign sign-up information (活动报名修改信息).
        public var activityDetailModification: ActivityDetailModification?
        /// Additional information (补充信息).
        public var additionalInformation: Marketing.AdditionalInformation?

        public init(
            activityDetailModification: ActivityDetailModification? = nil,
            additionalInformation: Marketing.AdditionalInformation? = nil
        ) {
            self.activityDetailModification = activityDetailModification
            self.additionalInformation = additionalInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityDetailModification = try member.ifPresent("activity_detail_modification")
            self.additionalInformation = try member.ifPresent("additional_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.activityDetailModification, "activity_detail_modification")
            try members.encodeIfPresent(self.additionalInformation, "additional_information")
        }

        /// Change of the campaign sign-up information (活动报名修改信息).
        public struct ActivityDetailModification: Codable, Hashable, Sendable {
            /// Campaign rate (活动费率).
            public var activityRate: String?
            /// Materials for campaign sign-up (活动报名材料).
            public var activityApplyInformation: [Marketing.ActivityApplyInformation]?

            public init(
                activityRate: String? = nil,
                activityApplyInformation: [Marketing.ActivityApplyInformation]? = nil
            ) {
                self.activityRate = activityRate
                self.activityApplyInformation = activityApplyInformation
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.activityRate = try member.ifPresent("activity_rate")
                self.activityApplyInformation = try member.ifPresent("activity_apply_information")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.activityRate, "activity_rate")
                try members.encodeIfPresent(self.activityApplyInformation, "activity_apply_information")
            }
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Marketing.ApplicationReply
}
