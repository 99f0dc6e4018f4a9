// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/merchant-service`
    public var merchantService: MerchantService { MerchantService(path: path.appending("merchant-service")) }

    /// `v3/merchant-service`
    public struct MerchantService: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService {
    /// `v3/merchant-service/complaint-notifications`
    public var complaintNotifications: ComplaintNotifications { ComplaintNotifications(path: path.appending("complaint-notifications")) }

    /// `v3/merchant-service/complaint-notifications`
    public struct ComplaintNotifications: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.ComplaintNotifications {
    /// Create the complaint notification callback (创建投诉通知回调).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Merchants.ComplaintNotificationRequest

    /// What ``post`` answers.
    public typealias PostReply = Merchants.MchidReply
}

extension V3.MerchantService.ComplaintNotifications {
    /// Query the complaint notification callback (查询投诉通知回调).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.MchidReply
}

extension V3.MerchantService.ComplaintNotifications {
    /// Modify the complaint notification callback (修改投诉通知回调).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
    @discardableResult
    public func put(_ body: PutBody) async throws -> PutReply {
        try await path.call(.put, body)
    }

    /// What ``put`` sends.
    public typealias PutBody = Merchants.ComplaintNotificationRequest

    /// What ``put`` answers.
    public typealias PutReply = Merchants.MchidReply
}

extension V3.MerchantService.ComplaintNotifications {
    /// Delete the complaint notification callback (删除投诉通知回调).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
    public func delete() async throws {
        try await path.perform(.delete)
    }
}

extension V3.MerchantService {
    /// `v3/merchant-service/complaints-v2`
    public var complaintsV2: ComplaintsV2 { ComplaintsV2(path: path.appending("complaints-v2")) }

    /// `v3/merchant-service/complaints-v2`
    public struct ComplaintsV2: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.ComplaintsV2 {
    /// List complaints (v2) (查询投诉单列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - limit: Most records to return (分页大小).
    ///   - offset: Offset or page to start from (分页开始位置).
    ///   - beginDate: Start date (开始日期).
    ///   - endDate: End date (结束日期).
    ///   - complaintedMchid: Merchant number complained about (被诉商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012533431)
    public func get(
        limit: Int? = nil,
        offset: Int? = nil,
        beginDate: String,
        endDate: String,
        complaintedMchid: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset, "begin_date": beginDate, "end_date": endDate, "complainted_mchid": complaintedMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (用户投诉信息详情).
        public var data: [Data]?
        /// Most records to return (分页大小).
        public var limit: Int
        /// Offset or page to start from (分页开始位置).
        public var offset: Int
        /// Total number (投诉总条数).
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

        /// List of results (用户投诉信息详情).
        public struct Data: Codable, Hashable, Sendable {
            /// Complaint number (投诉单号).
            public var complaintID: String
            /// Time of the complaint (投诉时间).
            public var complaintTime: Timestamp
            /// Details of the complaint (投诉详情).
            public var complaintDetail: String
            /// State of the complaint (投诉单状态).
            public var complaintState: Merchants.ComplaintState
            /// Merchant number complained about (被诉商户号).
            public var complaintedMchid: String
            /// Complainant's phone number (投诉人联系方式).
            public var payerPhone: Sensitive?
            /// Orders related to the complaint (投诉单关联订单信息).
            public var complaintOrderInfo: [Merchants.ComplaintOrderInfo]?
            /// Service orders related to the complaint (投诉单关联服务单信息).
            public var serviceOrderInfo: [ServiceOrderInfo]?
            /// Media files of the complaint (投诉资料列表).
            public var complaintMediaList: [Merchants.ComplaintMedia]?
            /// Whether the complaint was fully refunded (投诉单是否已全额退款).
            public var complaintFullRefunded: Bool
            /// Whether a user message awaits reply (是否有待回复的用户留言).
            public var incomingUserResponse: Bool
            /// Description of the problem (问题描述).
            public var problemDescription: String
            /// Number of the user's complaints (用户投诉次数).
            public var userComplaintTimes: Int
            /// Problem type (问题类型).
            public var problemType: Merchants.ProblemType?
            /// Refund amount requested, in fen (申请退款金额).
            public var applyRefundAmount: Int?
            /// User's tags (用户标签列表).
            public var userTagList: [Merchants.UserTag]?
            /// Additional information (补充信息).
            public var additionalInfo: Merchants.AdditionalInfo?
            /// Whether the platform is assisting (是否在平台协助中).
            public var inPlatformService: Bool?
            /// Whether the user needs immediate service (是否需即时服务用户).
            public var needImmediateService: Bool?
            /// Whether the complaint is from an agent (是否是智能体投诉).
            public var isAgentMode: Bool?

            public init(
                complaintID: String,
                complaintTime: Timestamp,
                complaintDetail: String,
                complaintState: Merchants.ComplaintState,
                complaintedMchid: String,
                payerPhone: Sensitive? = nil,
                complaintOrderInfo: [Merchants.ComplaintOrderInfo]? = nil,
                serviceOrderInfo: [ServiceOrderInfo]? = nil,
                complaintMediaList: [Merchants.ComplaintMedia]? = nil,
                complaintFullRefunded: Bool,
                incomingUserResponse: Bool,
                problemDescription: String,
                userComplaintTimes: Int,
                problemType: Merchants.ProblemType? = nil,
                applyRefundAmount: Int? = nil,
                userTagList: [Merchants.UserTag]? = nil,
                additionalInfo: Merchants.AdditionalInfo? = nil,
                inPlatformService: Bool? = nil,
                needImmediateService: Bool? = nil,
                isAgentMode: Bool? = nil
            ) {
                self.complaintID = complaintID
                self.complaintTime = complaintTime
                self.complaintDetail = complaintDetail
                self.complaintState = complaintState
                self.complaintedMchid = complaintedMchid
                self.payerPhone = payerPhone
                self.complaintOrderInfo = complaintOrderInfo
                self.serviceOrderInfo = serviceOrderInfo
                self.complaintMediaList = complaintMediaList
                self.complaintFullRefunded = complaintFullRefunded
                self.incomingUserResponse = incomingUserResponse
                self.problemDescription = problemDescription
                self.userComplaintTimes = userComplaintTimes
                self.problemType = problemType
                self.applyRefundAmount = applyRefundAmount
                self.userTagList = userTagList
                self.additionalInfo = additionalInfo
                self.inPlatformService = inPlatformService
                self.needImmediateService = needImmediateService
                self.isAgentMode = isAgentMode
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.complaintID = try member.required("complaint_id")
                self.complaintTime = try member.required("complaint_time")
                self.complaintDetail = try member.required("complaint_detail")
                self.complaintState = try member.required("complaint_state")
                self.complaintedMchid = try member.required("complainted_mchid")
                self.payerPhone = try member.ifPresent("payer_phone")
                self.complaintOrderInfo = try member.ifPresent("complaint_order_info")
                self.serviceOrderInfo = try member.ifPresent("service_order_info")
                self.complaintMediaList = try member.ifPresent("complaint_media_list")
                self.complaintFullRefunded = try member.required("complaint_full_refunded")
                self.incomingUserResponse = try member.required("incoming_user_response")
                self.problemDescription = try member.required("problem_description")
                self.userComplaintTimes = try member.required("user_complaint_times")
                self.problemType = try member.ifPresent("problem_type")
                self.applyRefundAmount = try member.ifPresent("apply_refund_amount")
                self.userTagList = try member.ifPresent("user_tag_list")
                self.additionalInfo = try member.ifPresent("additional_info")
                self.inPlatformService = try member.ifPresent("in_platform_service")
                self.needImmediateService = try member.ifPresent("need_immediate_service")
                self.isAgentMode = try member.ifPresent("is_agent_mode")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.complaintID, "complaint_id")
                try members.encode(self.complaintTime, "complaint_time")
                try members.encode(self.complaintDetail, "complaint_detail")
                try members.encode(self.complaintState, "complaint_state")
                try members.encode(self.complaintedMchid, "complainted_mchid")
                try members.encodeIfPresent(self.payerPhone, "payer_phone")
                try members.encodeIfPresent(self.complaintOrderInfo, "complaint_order_info")
                try members.encodeIfPresent(self.serviceOrderInfo, "service_order_info")
                try members.encodeIfPresent(self.complaintMediaList, "complaint_media_list")
                try members.encode(self.complaintFullRefunded, "complaint_full_refunded")
                try members.encode(self.incomingUserResponse, "incoming_user_response")
                try members.encode(self.problemDescription, "problem_description")
                try members.encode(self.userComplaintTimes, "user_complaint_times")
                try members.encodeIfPresent(self.problemType, "problem_type")
                try members.encodeIfPresent(self.applyRefundAmount, "apply_refund_amount")
                try members.encodeIfPresent(self.userTagList, "user_tag_list")
                try members.encodeIfPresent(self.additionalInfo, "additional_info")
                try members.encodeIfPresent(self.inPlatformService, "in_platform_service")
                try members.encodeIfPresent(self.needImmediateService, "need_immediate_service")
                try members.encodeIfPresent(self.isAgentMode, "is_agent_mode")
            }

            /// Service orders related to the complaint (投诉单关联服务单信息).
            public struct ServiceOrderInfo: Codable, Hashable, Sendable {
                /// WeChat Pay order number (微信支付服务订单号).
                public var orderID: String?
                /// Merchant's own service order number (商户服务订单号).
                public var outOrderNo: String?
                /// Current state of the record (支付分服务单状态).
                public var state: State?

                public init(
                    orderID: String? = nil,
                    outOrderNo: String? = nil,
                    state: State? = nil
                ) {
                    self.orderID = orderID
                    self.outOrderNo = outOrderNo
                    self.state = state
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.orderID = try member.ifPresent("order_id")
                    self.outOrderNo = try member.ifPresent("out_order_no")
                    self.state = try member.ifPresent("state")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.orderID, "order_id")
                    try members.encodeIfPresent(self.outOrderNo, "out_order_no")
                    try members.encodeIfPresent(self.state, "state")
                }

                /// Current state of the record (支付分服务单状态).
                public struct State: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var doing: Self { Self(rawValue: "DOING") }
                    public static var revoked: Self { Self(rawValue: "REVOKED") }
                    public static var waitpay: Self { Self(rawValue: "WAITPAY") }
                    public static var done: Self { Self(rawValue: "DONE") }
                }
            }
        }
    }
}

extension V3.MerchantService.ComplaintsV2 {
    /// `v3/merchant-service/complaints-v2/{complaint_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ComplaintID {
        ComplaintID(path: path.appending(value: String(value), named: "complaint_id"))
    }

    /// `v3/merchant-service/complaints-v2/{complaint_id}`
    public struct ComplaintID: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID {
    /// Query complaint details by complaint_id (查询投诉单详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012533436)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Complaint number (投诉单号).
        public var complaintID: String
        /// Time of the complaint (投诉时间).
        public var complaintTime: Timestamp
        /// Details of the complaint (投诉详情).
        public var complaintDetail: String
        /// State of the complaint (投诉单状态).
        public var complaintState: Merchants.ComplaintState
        /// Merchant number complained about (被诉商户号).
        public var complaintedMchid: String
        /// Complainant's phone number (投诉人联系方式).
        public var payerPhone: Sensitive?
        /// Payer's openid (投诉人openid).
        public var payerOpenID: String?
        /// Media files of the complaint (投诉资料列表).
        public var complaintMediaList: [Merchants.ComplaintMedia]?
        /// Orders related to the complaint (投诉单关联订单信息).
        public var complaintOrderInfo: [Merchants.ComplaintOrderInfo]?
        /// Service orders related to the complaint (投诉单关联服务单信息).
        public var serviceOrderInfo: [ServiceOrderInfo]?
        /// Whether the complaint was fully refunded (投诉单是否已全额退款).
        public var complaintFullRefunded: Bool
        /// Whether a user message awaits reply (是否有待回复的用户留言).
        public var incomingUserResponse: Bool
        /// Description of the problem (问题描述).
        public var problemDescription: String
        /// Number of the user's complaints (用户投诉次数).
        public var userComplaintTimes: Int
        /// Problem type (问题类型).
        public var problemType: Merchants.ProblemType?
        /// Refund amount requested, in fen (申请退款金额).
        public var applyRefundAmount: Int?
        /// User's tags (用户标签列表).
        public var userTagList: [Merchants.UserTag]?
        /// Additional information (补充信息).
        public var additionalInfo: Merchants.AdditionalInfo?
        /// Whether the platform is assisting (是否在平台协助中).
        public var inPlatformService: Bool?
        /// Whether the user needs immediate service (是否需即时服务用户).
        public var needImmediateService: Bool?
        /// Whether the complaint is from an agent (是否是智能体投诉).
        public var isAgentMode: Bool?

        public init(
            complaintID: String,
            complaintTime: Timestamp,
            complaintDetail: String,
            complaintState: Merchants.ComplaintState,
            complaintedMchid: String,
            payerPhone: Sensitive? = nil,
            payerOpenID: String? = nil,
            complaintMediaList: [Merchants.ComplaintMedia]? = nil,
            complaintOrderInfo: [Merchants.ComplaintOrderInfo]? = nil,
            serviceOrderInfo: [ServiceOrderInfo]? = nil,
            complaintFullRefunded: Bool,
            incomingUserResponse: Bool,
            problemDescription: String,
            userComplaintTimes: Int,
            problemType: Merchants.ProblemType? = nil,
            applyRefundAmount: Int? = nil,
            userTagList: [Merchants.UserTag]? = nil,
            additionalInfo: Merchants.AdditionalInfo? = nil,
            inPlatformService: Bool? = nil,
            needImmediateService: Bool? = nil,
            isAgentMode: Bool? = nil
        ) {
            self.complaintID = complaintID
            self.complaintTime = complaintTime
            self.complaintDetail = complaintDetail
            self.complaintState = complaintState
            self.complaintedMchid = complaintedMchid
            self.payerPhone = payerPhone
            self.payerOpenID = payerOpenID
            self.complaintMediaList = complaintMediaList
            self.complaintOrderInfo = complaintOrderInfo
            self.serviceOrderInfo = serviceOrderInfo
            self.complaintFullRefunded = complaintFullRefunded
            self.incomingUserResponse = incomingUserResponse
            self.problemDescription = problemDescription
            self.userComplaintTimes = userComplaintTimes
            self.problemType = problemType
            self.applyRefundAmount = applyRefundAmount
            self.userTagList = userTagList
            self.additionalInfo = additionalInfo
            self.inPlatformService = inPlatformService
            self.needImmediateService = needImmediateService
            self.isAgentMode = isAgentMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.complaintID = try member.required("complaint_id")
            self.complaintTime = try member.required("complaint_time")
            self.complaintDetail = try member.required("complaint_detail")
            self.complaintState = try member.required("complaint_state")
            self.complaintedMchid = try member.required("complainted_mchid")
            self.payerPhone = try member.ifPresent("payer_phone")
            self.payerOpenID = try member.ifPresent("payer_openid")
            self.complaintMediaList = try member.ifPresent("complaint_media_list")
            self.complaintOrderInfo = try member.ifPresent("complaint_order_info")
            self.serviceOrderInfo = try member.ifPresent("service_order_info")
            self.complaintFullRefunded = try member.required("complaint_full_refunded")
            self.incomingUserResponse = try member.required("incoming_user_response")
            self.problemDescription = try member.required("problem_description")
            self.userComplaintTimes = try member.required("user_complaint_times")
            self.problemType = try member.ifPresent("problem_type")
            self.applyRefundAmount = try member.ifPresent("apply_refund_amount")
            self.userTagList = try member.ifPresent("user_tag_list")
            self.additionalInfo = try member.ifPresent("additional_info")
            self.inPlatformService = try member.ifPresent("in_platform_service")
            self.needImmediateService = try member.ifPresent("need_immediate_service")
            self.isAgentMode = try member.ifPresent("is_agent_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.complaintID, "complaint_id")
            try members.encode(self.complaintTime, "complaint_time")
            try members.encode(self.complaintDetail, "complaint_detail")
            try members.encode(self.complaintState, "complaint_state")
            try members.encode(self.complaintedMchid, "complainted_mchid")
            try members.encodeIfPresent(self.payerPhone, "payer_phone")
            try members.encodeIfPresent(self.payerOpenID, "payer_openid")
            try members.encodeIfPresent(self.complaintMediaList, "complaint_media_list")
            try members.encodeIfPresent(self.complaintOrderInfo, "complaint_order_info")
            try members.encodeIfPresent(self.serviceOrderInfo, "service_order_info")
            try members.encode(self.complaintFullRefunded, "complaint_full_refunded")
            try members.encode(self.incomingUserResponse, "incoming_user_response")
            try members.encode(self.problemDescription, "problem_description")
            try members.encode(self.userComplaintTimes, "user_complaint_times")
            try members.encodeIfPresent(self.problemType, "problem_type")
            try members.encodeIfPresent(self.applyRefundAmount, "apply_refund_amount")
            try members.encodeIfPresent(self.userTagList, "user_tag_list")
            try members.encodeIfPresent(self.additionalInfo, "additional_info")
            try members.encodeIfPresent(self.inPlatformService, "in_platform_service")
            try members.encodeIfPresent(self.needImmediateService, "need_immediate_service")
            try members.encodeIfPresent(self.isAgentMode, "is_agent_mode")
        }

        /// Service orders related to the complaint (投诉单关联服务单信息).
        public struct ServiceOrderInfo: Codable, Hashable, Sendable {
            /// WeChat Pay order number (微信支付服务订单号).
            public var orderID: String?
            /// Merchant's own service order number (商户服务订单号).
            public var outOrderNo: String?
            /// Current state of the record (支付分服务单状态).
            public var state: String?

            public init(
                orderID: String? = nil,
                outOrderNo: String? = nil,
                state: String? = nil
            ) {
                self.orderID = orderID
                self.outOrderNo = outOrderNo
                self.state = state
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.orderID = try member.ifPresent("order_id")
                self.outOrderNo = try member.ifPresent("out_order_no")
                self.state = try member.ifPresent("state")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.orderID, "order_id")
                try members.encodeIfPresent(self.outOrderNo, "out_order_no")
                try members.encodeIfPresent(self.state, "state")
            }
        }
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID {
    /// `v3/merchant-service/complaints-v2/{complaint_id}/complete`
    public var complete: Complete { Complete(path: path.appending("complete")) }

    /// `v3/merchant-service/complaints-v2/{complaint_id}/complete`
    public struct Complete: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID.Complete {
    /// Mark a complaint as handled (反馈处理完成).
    ///
    /// After an unknown outcome, `GET /v3/merchant-service/complaints-v2/{complaint_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012467255)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number complained about (被诉商户号).
        public var complaintedMchid: String

        public init(
            complaintedMchid: String
        ) {
            self.complaintedMchid = complaintedMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.complaintedMchid = try member.required("complainted_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.complaintedMchid, "complainted_mchid")
        }
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID {
    /// `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
    public var negotiationHistorys: NegotiationHistorys { NegotiationHistorys(path: path.appending("negotiation-historys")) }

    /// `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
    public struct NegotiationHistorys: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID.NegotiationHistorys {
    /// List a complaint's negotiation history by complaint_id (查询投诉单协商历史).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - limit: Most records to return (分页大小).
    ///   - offset: Offset or page to start from (分页开始位置).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012533439)
    public func get(limit: Int? = nil, offset: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (投诉协商历史).
        public var data: [Data]?
        /// Most records to return (分页大小).
        public var limit: Int
        /// Offset or page to start from (分页开始位置).
        public var offset: Int
        /// Total number (投诉协商历史总条数).
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

        /// List of results (投诉协商历史).
        public struct Data: Codable, Hashable, Sendable {
            /// Media files of the complaint (操作资料列表).
            public var complaintMediaList: ComplaintMediaList?
            /// Operation log ID (操作流水号).
            public var logID: String
            /// Who performs the operation (操作人).
            public var `operator`: String
            /// Time of the operation (操作时间).
            public var operateTime: String
            /// Type of operation (操作类型).
            public var operateType: OperateType
            /// Details of the operation (操作内容).
            public var operateDetails: String?
            /// Images as evidence (图片凭证).
            public var imageList: [String]?
            /// Why user asked for platform help (用户申请平台协助原因).
            public var userAppyPlatformServiceReason: String?
            /// Description of why user asked help (用户申请平台协助原因描述).
            public var userAppyPlatformServiceReasonDescription: String?
            /// Content of an ordinary message (普通消息内容).
            public var normalMessage: NormalMessage?
            /// Reply message the user clicked (用户点击回复消息).
            public var clickMessage: ClickMessage?

            public init(
                complaintMediaList: ComplaintMediaList? = nil,
                logID: String,
                `operator`: String,
                operateTime: String,
                operateType: OperateType,
                operateDetails: String? = nil,
                imageList: [String]? = nil,
                userAppyPlatformServiceReason: String? = nil,
                userAppyPlatformServiceReasonDescription: String? = nil,
                normalMessage: NormalMessage? = nil,
                clickMessage: ClickMessage? = nil
            ) {
                self.complaintMediaList = complaintMediaList
                self.logID = logID
                self.`operator` = `operator`
                self.operateTime = operateTime
                self.operateType = operateType
                self.operateDetails = operateDetails
                self.imageList = imageList
                self.userAppyPlatformServiceReason = userAppyPlatformServiceReason
                self.userAppyPlatformServiceReasonDescription = userAppyPlatformServiceReasonDescription
                self.normalMessage = normalMessage
                self.clickMessage = clickMessage
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.complaintMediaList = try member.ifPresent("complaint_media_list")
                self.logID = try member.required("log_id")
                self.`operator` = try member.required("operator")
                self.operateTime = try member.required("operate_time")
                self.operateType = try member.required("operate_type")
                self.operateDetails = try member.ifPresent("operate_details")
                self.imageList = try member.ifPresent("image_list")
                self.userAppyPlatformServiceReason = try member.ifPresent("user_appy_platform_service_reason")
                self.userAppyPlatformServiceReasonDescription = try member.ifPresent("user_appy_platform_service_reason_description")
                self.normalMessage = try member.ifPresent("normal_message")
                self.clickMessage = try member.ifPresent("click_message")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.complaintMediaList, "complaint_media_list")
                try members.encode(self.logID, "log_id")
                try members.encode(self.`operator`, "operator")
                try members.encode(self.operateTime, "operate_time")
                try members.encode(self.operateType, "operate_type")
                try members.encodeIfPresent(self.operateDetails, "operate_details")
                try members.encodeIfPresent(self.imageList, "image_list")
                try members.encodeIfPresent(self.userAppyPlatformServiceReason, "user_appy_platform_service_reason")
                try members.encodeIfPresent(self.userAppyPlatformServiceReasonDescription, "user_appy_platform_service_reason_description")
                try members.encodeIfPresent(self.normalMessage, "normal_message")
                try members.encodeIfPresent(self.clickMessage, "click_message")
            }

            /// Media files of the complaint (操作资料列表).
            public struct ComplaintMediaList: Codable, Hashable, Sendable {
                /// Media file type (媒体文件业务类型).
                public var mediaType: Merchants.MediaType?
                /// Media file URL (媒体文件请求url).
                public var mediaURL: [String]?

                public init(
                    mediaType: Merchants.MediaType? = nil,
                    mediaURL: [String]? = nil
                ) {
                    self.mediaType = mediaType
                    self.mediaURL = mediaURL
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.mediaType = try member.ifPresent("media_type")
                    self.mediaURL = try member.ifPresent("media_url")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.mediaType, "media_type")
                    try members.encodeIfPresent(self.mediaURL, "media_url")
                }
            }

            /// Type of operation (操作类型).
            public struct OperateType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var userCreateComplaint: Self { Self(rawValue: "USER_CREATE_COMPLAINT") }
                public static var userContinueComplaint: Self { Self(rawValue: "USER_CONTINUE_COMPLAINT") }
                public static var userResponse: Self { Self(rawValue: "USER_RESPONSE") }
                public static var platformResponse: Self { Self(rawValue: "PLATFORM_RESPONSE") }
                public static var merchantResponse: Self { Self(rawValue: "MERCHANT_RESPONSE") }
                public static var merchantConfirmComplete: Self { Self(rawValue: "MERCHANT_CONFIRM_COMPLETE") }
                public static var userCreateComplaintSystemMessage: Self { Self(rawValue: "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE") }
                public static var complaintFullRefundedSystemMessage: Self { Self(rawValue: "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE") }
                public static var userContinueComplaintSystemMessage: Self { Self(rawValue: "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE") }
                public static var userRevokeComplaint: Self { Self(rawValue: "USER_REVOKE_COMPLAINT") }
                public static var userComfirmComplaint: Self { Self(rawValue: "USER_COMFIRM_COMPLAINT") }
                public static var platformHelpApplication: Self { Self(rawValue: "PLATFORM_HELP_APPLICATION") }
                public static var userApplyPlatformHelp: Self { Self(rawValue: "USER_APPLY_PLATFORM_HELP") }
                public static var merchantApproveRefund: Self { Self(rawValue: "MERCHANT_APPROVE_REFUND") }
                public static var merchantRefuseRerund: Self { Self(rawValue: "MERCHANT_REFUSE_RERUND") }
                public static var userSubmitSatisfaction: Self { Self(rawValue: "USER_SUBMIT_SATISFACTION") }
                public static var serviceOrderCancel: Self { Self(rawValue: "SERVICE_ORDER_CANCEL") }
                public static var serviceOrderComplete: Self { Self(rawValue: "SERVICE_ORDER_COMPLETE") }
                public static var complaintPartialRefundedSystemMessage: Self { Self(rawValue: "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE") }
                public static var complaintRefundReceivedSystemMessage: Self { Self(rawValue: "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE") }
                public static var complaintEntrustedRefundSystemMessage: Self { Self(rawValue: "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE") }
                public static var userApplyPlatformService: Self { Self(rawValue: "USER_APPLY_PLATFORM_SERVICE") }
                public static var userCancelPlatformService: Self { Self(rawValue: "USER_CANCEL_PLATFORM_SERVICE") }
                public static var platformServiceFinished: Self { Self(rawValue: "PLATFORM_SERVICE_FINISHED") }
                public static var userClickResponse: Self { Self(rawValue: "USER_CLICK_RESPONSE") }
            }

            /// Content of an ordinary message (普通消息内容).
            public struct NormalMessage: Codable, Hashable, Sendable {
                /// Message content blocks (消息内容).
                public var blocks: [Blocks]?
                /// Sender's identity category (发送者身份类别).
                public var senderIdentity: Merchants.SenderIdentity?
                /// Custom data passed through (自定义透传信息).
                public var customData: String?

                public init(
                    blocks: [Blocks]? = nil,
                    senderIdentity: Merchants.SenderIdentity? = nil,
                    customData: String? = nil
                ) {
                    self.blocks = blocks
                    self.senderIdentity = senderIdentity
                    self.customData = customData
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.blocks = try member.ifPresent("blocks")
                    self.senderIdentity = try member.ifPresent("sender_identity")
                    self.customData = try member.ifPresent("custom_data")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.blocks, "blocks")
                    try members.encodeIfPresent(self.senderIdentity, "sender_identity")
                    try members.encodeIfPresent(self.customData, "custom_data")
                }

                /// Message content blocks (消息内容).
                public struct Blocks: Codable, Hashable, Sendable {
                    /// Type (消息块类型).
                    public var type: Merchants.BlockType?
                    /// Text (文本).
                    public var text: Merchants.Text?
                    /// Image (图片).
                    public var image: Merchants.Image?
                    /// Link (链接).
                    public var link: Merchants.Link?
                    /// FAQ list (FAQ列表).
                    public var faqList: FaqList?
                    /// Button (按钮).
                    public var button: Merchants.Link?
                    /// Button group (按钮组).
                    public var buttonGroup: ButtonGroup?

                    public init(
                        type: Merchants.BlockType? = nil,
                        text: Merchants.Text? = nil,
                        image: Merchants.Image? = nil,
                        link: Merchants.Link? = nil,
                        faqList: FaqList? = nil,
                        button: Merchants.Link? = nil,
                        buttonGroup: ButtonGroup? = nil
                    ) {
                        self.type = type
                        self.text = text
                        self.image = image
                        self.link = link
                        self.faqList = faqList
                        self.button = button
                        self.buttonGroup = buttonGroup
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.type = try member.ifPresent("type")
                        self.text = try member.ifPresent("text")
                        self.image = try member.ifPresent("image")
                        self.link = try member.ifPresent("link")
                        self.faqList = try member.ifPresent("faq_list")
                        self.button = try member.ifPresent("button")
                        self.buttonGroup = try member.ifPresent("button_group")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encodeIfPresent(self.type, "type")
                        try members.encodeIfPresent(self.text, "text")
                        try members.encodeIfPresent(self.image, "image")
                        try members.encodeIfPresent(self.link, "link")
                        try members.encodeIfPresent(self.faqList, "faq_list")
                        try members.encodeIfPresent(self.button, "button")
                        try members.encodeIfPresent(self.buttonGroup, "button_group")
                    }

                    /// FAQ list (FAQ列表).
                    public struct FaqList: Codable, Hashable, Sendable {
                        /// FAQ list (FAQ列表).
                        public var faqs: [Faqs]?

                        public init(
                            faqs: [Faqs]? = nil
                        ) {
                            self.faqs = faqs
                        }

                        public init(from decoder: any Decoder) throws {
                            let member = try decoder.members()
                            self.faqs = try member.ifPresent("faqs")
                        }

                        public func encode(to encoder: any Encoder) throws {
                            var members = encoder.members()
                            try members.encodeIfPresent(self.faqs, "faqs")
                        }

                        /// FAQ list (FAQ列表).
                        public struct Faqs: Codable, Hashable, Sendable {
                            /// FAQ ID (faq的id).
                            public var faqID: String?
                            /// FAQ content (faq内容).
                            public var faqTitle: String?
                            /// Action (动作).
                            public var action: Merchants.Action?

                            public init(
                                faqID: String? = nil,
                                faqTitle: String? = nil,
                                action: Merchants.Action? = nil
                            ) {
                                self.faqID = faqID
                                self.faqTitle = faqTitle
                                self.action = action
                            }

                            public init(from decoder: any Decoder) throws {
                                let member = try decoder.members()
                                self.faqID = try member.ifPresent("faq_id")
                                self.faqTitle = try member.ifPresent("faq_title")
                                self.action = try member.ifPresent("action")
                            }

                            public func encode(to encoder: any Encoder) throws {
                                var members = encoder.members()
                                try members.encodeIfPresent(self.faqID, "faq_id")
                                try members.encodeIfPresent(self.faqTitle, "faq_title")
                                try members.encodeIfPresent(self.action, "action")
                            }
                        }
                    }

                    /// Button group (按钮组).
                    public struct ButtonGroup: Codable, Hashable, Sendable {
                        /// Buttons (按钮组).
                        public var buttons: [Merchants.Link]?
                        /// Button layout (按钮布局方式).
                        public var buttonLayout: Merchants.ButtonLayout?
                        /// Invalidation settings (失效配置).
                        public var invalidInfo: Merchants.InvalidInfo?

                        public init(
                            buttons: [Merchants.Link]? = nil,
                            buttonLayout: Merchants.ButtonLayout? = nil,
                            invalidInfo: Merchants.InvalidInfo? = nil
                        ) {
                            self.buttons = buttons
                            self.buttonLayout = buttonLayout
                            self.invalidInfo = invalidInfo
                        }

                        public init(from decoder: any Decoder) throws {
                            let member = try decoder.members()
                            self.buttons = try member.ifPresent("buttons")
                            self.buttonLayout = try member.ifPresent("button_layout")
                            self.invalidInfo = try member.ifPresent("invalid_info")
                        }

                        public func encode(to encoder: any Encoder) throws {
                            var members = encoder.members()
                            try members.encodeIfPresent(self.buttons, "buttons")
                            try members.encodeIfPresent(self.buttonLayout, "button_layout")
                            try members.encodeIfPresent(self.invalidInfo, "invalid_info")
                        }
                    }
                }
            }

            /// Reply message the user clicked (用户点击回复消息).
            public struct ClickMessage: Codable, Hashable, Sendable {
                /// Content of the reply (回复的消息内容).
                public var messageContent: JSON?
                /// Action ID (动作id).
                public var actionID: String?
                /// ID of the operation log clicked (被点击的操作流水号).
                public var clickedLogID: String?

                public init(
                    messageContent: JSON? = nil,
                    actionID: String? = nil,
                    clickedLogID: String? = nil
                ) {
                    self.messageContent = messageContent
                    self.actionID = actionID
                    self.clickedLogID = clickedLogID
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.messageContent = try member.ifPresent("message_content")
                    self.actionID = try member.ifPresent("action_id")
                    self.clickedLogID = try member.ifPresent("clicked_log_id")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.messageContent, "message_content")
                    try members.encodeIfPresent(self.actionID, "action_id")
                    try members.encodeIfPresent(self.clickedLogID, "clicked_log_id")
                }
            }
        }
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID {
    /// `v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
    public var responseImmediateService: ResponseImmediateService { ResponseImmediateService(path: path.appending("response-immediate-service")) }

    /// `v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
    public struct ResponseImmediateService: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID.ResponseImmediateService {
    /// Respond to a complaint needing immediate service (回复需要即时服务的投诉单).
    ///
    /// After an unknown outcome, `GET /v3/merchant-service/complaints-v2/{complaint_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number complained about (被诉商户号).
        public var complaintedMchid: String
        /// Message (消息内容).
        public var message: Message
        /// Idempotency ID (幂等ID).
        public var idempotentID: String

        public init(
            complaintedMchid: String,
            message: Message,
            idempotentID: String
        ) {
            self.complaintedMchid = complaintedMchid
            self.message = message
            self.idempotentID = idempotentID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.complaintedMchid = try member.required("complainted_mchid")
            self.message = try member.required("message")
            self.idempotentID = try member.required("idempotent_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.complaintedMchid, "complainted_mchid")
            try members.encode(self.message, "message")
            try members.encode(self.idempotentID, "idempotent_id")
        }

        /// Message (消息内容).
        public struct Message: Codable, Hashable, Sendable {
            /// Message content blocks (消息内容).
            public var blocks: [Blocks]?
            /// Sender's identity category (发送者身份类别).
            public var senderIdentity: Merchants.SenderIdentity?
            /// Custom data passed through (自定义透传信息).
            public var customData: String?

            public init(
                blocks: [Blocks]? = nil,
                senderIdentity: Merchants.SenderIdentity? = nil,
                customData: String? = nil
            ) {
                self.blocks = blocks
                self.senderIdentity = senderIdentity
                self.customData = customData
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.blocks = try member.ifPresent("blocks")
                self.senderIdentity = try member.ifPresent("sender_identity")
                self.customData = try member.ifPresent("custom_data")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.blocks, "blocks")
                try members.encodeIfPresent(self.senderIdentity, "sender_identity")
                try members.encodeIfPresent(self.customData, "custom_data")
            }

            /// Message content blocks (消息内容).
            public struct Blocks: Codable, Hashable, Sendable {
                /// Type (消息块类型).
                public var type: Merchants.BlockType?
                /// Text (文本).
                public var text: Merchants.Text?
                /// Image (图片).
                public var image: Merchants.Image?
                /// Link (链接).
                public var link: Merchants.BlockLink?
                /// FAQ list (FAQ列表).
                public var faqList: FaqList?
                /// Button (按钮).
                public var button: Merchants.BlockLink?
                /// Button group (按钮组).
                public var buttonGroup: ButtonGroup?

                public init(
                    type: Merchants.BlockType? = nil,
                    text: Merchants.Text? = nil,
                    image: Merchants.Image? = nil,
                    link: Merchants.BlockLink? = nil,
                    faqList: FaqList? = nil,
                    button: Merchants.BlockLink? = nil,
                    buttonGroup: ButtonGroup? = nil
                ) {
                    self.type = type
                    self.text = text
                    self.image = image
                    self.link = link
                    self.faqList = faqList
                    self.button = button
                    self.buttonGroup = buttonGroup
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.type = try member.ifPresent("type")
                    self.text = try member.ifPresent("text")
                    self.image = try member.ifPresent("image")
                    self.link = try member.ifPresent("link")
                    self.faqList = try member.ifPresent("faq_list")
                    self.button = try member.ifPresent("button")
                    self.buttonGroup = try member.ifPresent("button_group")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.type, "type")
                    try members.encodeIfPresent(self.text, "text")
                    try members.encodeIfPresent(self.image, "image")
                    try members.encodeIfPresent(self.link, "link")
                    try members.encodeIfPresent(self.faqList, "faq_list")
                    try members.encodeIfPresent(self.button, "button")
                    try members.encodeIfPresent(self.buttonGroup, "button_group")
                }

                /// FAQ list (FAQ列表).
                public struct FaqList: Codable, Hashable, Sendable {
                    /// FAQ list (FAQ列表).
                    public var faqs: [Faqs]?

                    public init(
                        faqs: [Faqs]? = nil
                    ) {
                        self.faqs = faqs
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.faqs = try member.ifPresent("faqs")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encodeIfPresent(self.faqs, "faqs")
                    }

                    /// FAQ list (FAQ列表).
                    public struct Faqs: Codable, Hashable, Sendable {
                        /// FAQ ID (faq的id).
                        public var faqID: String?
                        /// FAQ content (faq内容).
                        public var faqTitle: String?
                        /// Action (动作).
                        public var action: Merchants.LinkAction?

                        public init(
                            faqID: String? = nil,
                            faqTitle: String? = nil,
                            action: Merchants.LinkAction? = nil
                        ) {
                            self.faqID = faqID
                            self.faqTitle = faqTitle
                            self.action = action
                        }

                        public init(from decoder: any Decoder) throws {
                            let member = try decoder.members()
                            self.faqID = try member.ifPresent("faq_id")
                            self.faqTitle = try member.ifPresent("faq_title")
                            self.action = try member.ifPresent("action")
                        }

                        public func encode(to encoder: any Encoder) throws {
                            var members = encoder.members()
                            try members.encodeIfPresent(self.faqID, "faq_id")
                            try members.encodeIfPresent(self.faqTitle, "faq_title")
                            try members.encodeIfPresent(self.action, "action")
                        }
                    }
                }

                /// Button group (按钮组).
                public struct ButtonGroup: Codable, Hashable, Sendable {
                    /// Buttons (按钮组).
                    public var buttons: [Merchants.BlockLink]?
                    /// Button layout (按钮布局方式).
                    public var buttonLayout: Merchants.ButtonLayout?
                    /// Invalidation settings (失效配置).
                    public var invalidInfo: Merchants.InvalidInfo?

                    public init(
                        buttons: [Merchants.BlockLink]? = nil,
                        buttonLayout: Merchants.ButtonLayout? = nil,
                        invalidInfo: Merchants.InvalidInfo? = nil
                    ) {
                        self.buttons = buttons
                        self.buttonLayout = buttonLayout
                        self.invalidInfo = invalidInfo
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.buttons = try member.ifPresent("buttons")
                        self.buttonLayout = try member.ifPresent("button_layout")
                        self.invalidInfo = try member.ifPresent("invalid_info")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encodeIfPresent(self.buttons, "buttons")
                        try members.encodeIfPresent(self.buttonLayout, "button_layout")
                        try members.encodeIfPresent(self.invalidInfo, "invalid_info")
                    }
                }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Operation log ID (操作流水号).
        public var logID: String?

        public init(
            logID: String? = nil
        ) {
            self.logID = logID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.logID = try member.ifPresent("log_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.logID, "log_id")
        }
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID {
    /// `v3/merchant-service/complaints-v2/{complaint_id}/response`
    public var response: Response { Response(path: path.appending("response")) }

    /// `v3/merchant-service/complaints-v2/{complaint_id}/response`
    public struct Response: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID.Response {
    /// Respond to a user's complaint (回复用户).
    ///
    /// After an unknown outcome, `GET /v3/merchant-service/complaints-v2/{complaint_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number complained about (被诉商户号).
        public var complaintedMchid: String
        /// Content of the reply (回复内容).
        public var responseContent: String
        /// Images of the reply (回复图片).
        public var responseImages: [String]?
        /// Link to jump to (跳转链接).
        public var jumpURL: String?
        /// Text of the jump link (跳转链接文案).
        public var jumpURLText: String?
        /// Mini program jump information (跳转小程序信息).
        public var miniProgramJumpInfo: Merchants.MiniProgramJumpInfo?

        public init(
            complaintedMchid: String,
            responseContent: String,
            responseImages: [String]? = nil,
            jumpURL: String? = nil,
            jumpURLText: String? = nil,
            miniProgramJumpInfo: Merchants.MiniProgramJumpInfo? = nil
        ) {
            self.complaintedMchid = complaintedMchid
            self.responseContent = responseContent
            self.responseImages = responseImages
            self.jumpURL = jumpURL
            self.jumpURLText = jumpURLText
            self.miniProgramJumpInfo = miniProgramJumpInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.complaintedMchid = try member.required("complainted_mchid")
            self.responseContent = try member.required("response_content")
            self.responseImages = try member.ifPresent("response_images")
            self.jumpURL = try member.ifPresent("jump_url")
            self.jumpURLText = try member.ifPresent("jump_url_text")
            self.miniProgramJumpInfo = try member.ifPresent("mini_program_jump_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.complaintedMchid, "complainted_mchid")
            try members.encode(self.responseContent, "response_content")
            try members.encodeIfPresent(self.responseImages, "response_images")
            try members.encodeIfPresent(self.jumpURL, "jump_url")
            try members.encodeIfPresent(self.jumpURLText, "jump_url_text")
            try members.encodeIfPresent(self.miniProgramJumpInfo, "mini_program_jump_info")
        }
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID {
    /// `v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
    public var updateRefundProgress: UpdateRefundProgress { UpdateRefundProgress(path: path.appending("update-refund-progress")) }

    /// `v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
    public struct UpdateRefundProgress: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.ComplaintsV2.ComplaintID.UpdateRefundProgress {
    /// Update the refund approval result of a complaint (更新退款审批结果).
    ///
    /// After an unknown outcome, `GET /v3/merchant-service/complaints-v2/{complaint_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Action (审批动作).
        public var action: Action
        /// Expected day of the refund (预计发起退款时间).
        public var launchRefundDay: Int?
        /// Reason for the rejection (拒绝退款原因).
        public var rejectReason: String?
        /// Images supporting the refusal to refund (拒绝退款的举证图片列表).
        public var rejectMediaList: [String]?
        /// Remark (备注).
        public var remark: String?

        public init(
            action: Action,
            launchRefundDay: Int? = nil,
            rejectReason: String? = nil,
            rejectMediaList: [String]? = nil,
            remark: String? = nil
        ) {
            self.action = action
            self.launchRefundDay = launchRefundDay
            self.rejectReason = rejectReason
            self.rejectMediaList = rejectMediaList
            self.remark = remark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.action = try member.required("action")
            self.launchRefundDay = try member.ifPresent("launch_refund_day")
            self.rejectReason = try member.ifPresent("reject_reason")
            self.rejectMediaList = try member.ifPresent("reject_media_list")
            self.remark = try member.ifPresent("remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.action, "action")
            try members.encodeIfPresent(self.launchRefundDay, "launch_refund_day")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
            try members.encodeIfPresent(self.rejectMediaList, "reject_media_list")
            try members.encodeIfPresent(self.remark, "remark")
        }

        /// Action (审批动作).
        public struct Action: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var reject: Self { Self(rawValue: "REJECT") }
            public static var approve: Self { Self(rawValue: "APPROVE") }
        }
    }
}

extension V3.MerchantService {
    /// `v3/merchant-service/complaints`
    public var complaints: Complaints { Complaints(path: path.appending("complaints")) }

    /// `v3/merchant-service/complaints`
    public struct Complaints: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.Complaints {
    /// List complaint information (v1) (查询投诉信息列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - limit: Most records to return (分页大小).
    ///   - offset: Offset or page to start from (分页开始位置).
    ///   - beginDate: Start date (开始日期).
    ///   - endDate: End date (结束日期).
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2021-01-08.")
    public func get(
        limit: Int? = nil,
        offset: Int? = nil,
        beginDate: String,
        endDate: String,
        subMchid: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset, "begin_date": beginDate, "end_date": endDate, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Offset or page to start from (分页开始位置).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// Total number (投诉总条数).
        public var totalCount: Int?
        /// List of results (用户投诉信息详情).
        public var data: [Data]?

        public init(
            offset: Int,
            limit: Int,
            totalCount: Int? = nil,
            data: [Data]? = nil
        ) {
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.totalCount = try member.ifPresent("total_count")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (用户投诉信息详情).
        public struct Data: Codable, Hashable, Sendable {
            /// Merchant's own order number (商户订单号).
            public var outTradeNo: String
            /// Time of the complaint (投诉时间).
            public var complaintTime: Timestamp
            /// Amount in fen (订单金额).
            public var amount: Int
            /// Complainant's phone number (投诉人联系方式).
            public var payerPhone: Sensitive?
            /// Details of the complaint (投诉详情).
            public var complaintDetail: String
            /// State of the complaint (投诉单状态).
            public var complaintState: ComplaintState
            /// WeChat Pay order number (微信订单号).
            public var transactionID: String
            /// Time the freeze ends (冻结结束时间).
            public var frozenEndTime: String?
            /// Sub-merchant's merchant number (特约商户号).
            public var subMchid: String?

            public init(
                outTradeNo: String,
                complaintTime: Timestamp,
                amount: Int,
                payerPhone: Sensitive? = nil,
                complaintDetail: String,
                complaintState: ComplaintState,
                transactionID: String,
                frozenEndTime: String? = nil,
                subMchid: String? = nil
            ) {
                self.outTradeNo = outTradeNo
                self.complaintTime = complaintTime
                self.amount = amount
                self.payerPhone = payerPhone
                self.complaintDetail = complaintDetail
                self.complaintState = complaintState
                self.transactionID = transactionID
                self.frozenEndTime = frozenEndTime
                self.subMchid = subMchid
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outTradeNo = try member.required("out_trade_no")
                self.complaintTime = try member.required("complaint_time")
                self.amount = try member.required("amount")
                self.payerPhone = try member.ifPresent("payer_phone")
                self.complaintDetail = try member.required("complaint_detail")
                self.complaintState = try member.required("complaint_state")
                self.transactionID = try member.required("transaction_id")
                self.frozenEndTime = try member.ifPresent("frozen_end_time")
                self.subMchid = try member.ifPresent("sub_mchid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encode(self.complaintTime, "complaint_time")
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.payerPhone, "payer_phone")
                try members.encode(self.complaintDetail, "complaint_detail")
                try members.encode(self.complaintState, "complaint_state")
                try members.encode(self.transactionID, "transaction_id")
                try members.encodeIfPresent(self.frozenEndTime, "frozen_end_time")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
            }

            /// State of the complaint (投诉单状态).
            public struct ComplaintState: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var payerComplainted: Self { Self(rawValue: "PAYER_COMPLAINTED") }
                public static var frozened: Self { Self(rawValue: "FROZENED") }
                public static var frozenFinished: Self { Self(rawValue: "FROZEN_FINISHED") }
                public static var payerCanceled: Self { Self(rawValue: "PAYER_CANCELED") }
                public static var merchantRefunded: Self { Self(rawValue: "MERCHANT_REFUNDED") }
                public static var systemRefunded: Self { Self(rawValue: "SYSTEM_REFUNDED") }
                public static var manualUnfrozen: Self { Self(rawValue: "MANUAL_UNFROZEN") }
            }
        }
    }
}

extension V3.MerchantService.Complaints {
    /// `v3/merchant-service/complaints/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/merchant-service/complaints/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.Complaints.TransactionID {
    /// Query complaint details by transaction_id (查询投诉详情详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2021-01-08.")
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Time of the complaint (投诉时间).
        public var complaintTime: Timestamp
        /// Amount in fen (投诉金额).
        public var amount: Int
        /// Complainant's phone number (投诉人联系方式).
        public var payerPhone: Sensitive?
        /// Details of the complaint (投诉描述).
        public var complaintDetail: String
        /// State of the complaint (投诉单状态).
        public var complaintState: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Time the freeze ends (冻结结束时间).
        public var frozenEndTime: String?
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Handling state of the complaint (投诉单处理进展状态).
        public var complaintHandleState: String

        public init(
            outTradeNo: String,
            complaintTime: Timestamp,
            amount: Int,
            payerPhone: Sensitive? = nil,
            complaintDetail: String,
            complaintState: String? = nil,
            transactionID: String,
            frozenEndTime: String? = nil,
            subMchid: String? = nil,
            complaintHandleState: String
        ) {
            self.outTradeNo = outTradeNo
            self.complaintTime = complaintTime
            self.amount = amount
            self.payerPhone = payerPhone
            self.complaintDetail = complaintDetail
            self.complaintState = complaintState
            self.transactionID = transactionID
            self.frozenEndTime = frozenEndTime
            self.subMchid = subMchid
            self.complaintHandleState = complaintHandleState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outTradeNo = try member.required("out_trade_no")
            self.complaintTime = try member.required("complaint_time")
            self.amount = try member.required("amount")
            self.payerPhone = try member.ifPresent("payer_phone")
            self.complaintDetail = try member.required("complaint_detail")
            self.complaintState = try member.ifPresent("complaint_state")
            self.transactionID = try member.required("transaction_id")
            self.frozenEndTime = try member.ifPresent("frozen_end_time")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.complaintHandleState = try member.required("complaint_handle_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.complaintTime, "complaint_time")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.payerPhone, "payer_phone")
            try members.encode(self.complaintDetail, "complaint_detail")
            try members.encodeIfPresent(self.complaintState, "complaint_state")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.frozenEndTime, "frozen_end_time")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.complaintHandleState, "complaint_handle_state")
        }
    }
}

extension V3.MerchantService.Complaints.TransactionID {
    /// `v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
    public var negotiationHistorys: NegotiationHistorys { NegotiationHistorys(path: path.appending("negotiation-historys")) }

    /// `v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
    public struct NegotiationHistorys: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.Complaints.TransactionID.NegotiationHistorys {
    /// List a complaint's negotiation history by transaction_id (查询投诉单协商历史).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2021-01-08.")
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Negotiation history of the complaint (投诉协商历史).
        public var complaintNegotiationHistory: [ComplaintNegotiationHistory]?

        public init(
            complaintNegotiationHistory: [ComplaintNegotiationHistory]? = nil
        ) {
            self.complaintNegotiationHistory = complaintNegotiationHistory
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.complaintNegotiationHistory = try member.ifPresent("complaint_negotiation_history")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.complaintNegotiationHistory, "complaint_negotiation_history")
        }

        /// Negotiation history of the complaint (投诉协商历史).
        public struct ComplaintNegotiationHistory: Codable, Hashable, Sendable {
            /// Operator (操作人).
            public var operateUser: String
            /// Time of the operation (操作时间).
            public var operateTime: String
            /// Type of operation (操作类型).
            public var operateType: OperateType
            /// Details of the operation (操作内容).
            public var operateDetails: String?
            /// Images as evidence (协商历史图片凭证).
            public var imageList: [String]?

            public init(
                operateUser: String,
                operateTime: String,
                operateType: OperateType,
                operateDetails: String? = nil,
                imageList: [String]? = nil
            ) {
                self.operateUser = operateUser
                self.operateTime = operateTime
                self.operateType = operateType
                self.operateDetails = operateDetails
                self.imageList = imageList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.operateUser = try member.required("operate_user")
                self.operateTime = try member.required("operate_time")
                self.operateType = try member.required("operate_type")
                self.operateDetails = try member.ifPresent("operate_details")
                self.imageList = try member.ifPresent("image_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.operateUser, "operate_user")
                try members.encode(self.operateTime, "operate_time")
                try members.encode(self.operateType, "operate_type")
                try members.encodeIfPresent(self.operateDetails, "operate_details")
                try members.encodeIfPresent(self.imageList, "image_list")
            }

            /// Type of operation (操作类型).
            public struct OperateType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var userCreateComplaint: Self { Self(rawValue: "USER_CREATE_COMPLAINT") }
                public static var createComplaintByPlatform: Self { Self(rawValue: "CREATE_COMPLAINT_BY_PLATFORM") }
                public static var userContinueComplaint: Self { Self(rawValue: "USER_CONTINUE_COMPLAINT") }
                public static var userRevokeComplaint: Self { Self(rawValue: "USER_REVOKE_COMPLAINT") }
                public static var userConfirmComplaint: Self { Self(rawValue: "USER_CONFIRM_COMPLAINT") }
                public static var sellerRefund: Self { Self(rawValue: "SELLER_REFUND") }
                public static var merchantLaunchConfirmProcess: Self { Self(rawValue: "MERCHANT_LAUNCH_CONFIRM_PROCESS") }
                public static var userResponse: Self { Self(rawValue: "USER_RESPONSE") }
                public static var merchantResponse: Self { Self(rawValue: "MERCHANT_RESPONSE") }
                public static var responseByPlatform: Self { Self(rawValue: "RESPONSE_BY_PLATFORM") }
                public static var continueComplaintByPlatform: Self { Self(rawValue: "CONTINUE_COMPLAINT_BY_PLATFORM") }
                public static var createComplaintSystemMessage: Self { Self(rawValue: "CREATE_COMPLAINT_SYSTEM_MESSAGE") }
                public static var complaintTimeoutSystemMessage: Self { Self(rawValue: "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE") }
                public static var sellerRefundSystemMessage: Self { Self(rawValue: "SELLER_REFUND_SYSTEM_MESSAGE") }
                public static var continueComplaintSystemMessage: Self { Self(rawValue: "CONTINUE_COMPLAINT_SYSTEM_MESSAGE") }
                public static var launchConfirmProcessSystemMessage: Self { Self(rawValue: "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE") }
            }
        }
    }
}

extension V3.MerchantService {
    /// `v3/merchant-service/feedbacks`
    public var feedbacks: Feedbacks { Feedbacks(path: path.appending("feedbacks")) }

    /// `v3/merchant-service/feedbacks`
    public struct Feedbacks: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.Feedbacks {
    /// Submit merchant feedback on a complaint (商户反馈).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
    @available(*, deprecated, message: "The platform closed this operation on 2021-01-08.")
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant number complained about (被诉商户号).
        public var complaintedMchid: String
        /// Type of feedback (反馈内容类型).
        public var feedbackType: Int?
        /// Feedback content (反馈内容).
        public var feedbackContent: String
        /// Images as evidence (图片凭证).
        public var feedbackImages: [String]?
        /// Whether feedback handling is completed (反馈处理完成).
        public var launchConfirmProcess: Bool?

        public init(
            transactionID: String,
            complaintedMchid: String,
            feedbackType: Int? = nil,
            feedbackContent: String,
            feedbackImages: [String]? = nil,
            launchConfirmProcess: Bool? = nil
        ) {
            self.transactionID = transactionID
            self.complaintedMchid = complaintedMchid
            self.feedbackType = feedbackType
            self.feedbackContent = feedbackContent
            self.feedbackImages = feedbackImages
            self.launchConfirmProcess = launchConfirmProcess
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.complaintedMchid = try member.required("complainted_mchid")
            self.feedbackType = try member.ifPresent("feedback_type")
            self.feedbackContent = try member.required("feedback_content")
            self.feedbackImages = try member.ifPresent("feedback_images")
            self.launchConfirmProcess = try member.ifPresent("launch_confirm_process")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.complaintedMchid, "complainted_mchid")
            try members.encodeIfPresent(self.feedbackType, "feedback_type")
            try members.encode(self.feedbackContent, "feedback_content")
            try members.encodeIfPresent(self.feedbackImages, "feedback_images")
            try members.encodeIfPresent(self.launchConfirmProcess, "launch_confirm_process")
        }
    }
}

extension V3.MerchantService {
    /// `v3/merchant-service/images`
    public var images: Images { Images(path: path.appending("images")) }

    /// `v3/merchant-service/images`
    public struct Images: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.Images {
    /// `v3/merchant-service/images/upload`
    public var upload: Upload { Upload(path: path.appending("upload")) }

    /// `v3/merchant-service/images/upload`
    public struct Upload: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.Images.Upload {
    /// Upload a merchant feedback image file (上传商户反馈图片文件).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012467250)
    @discardableResult
    public func post(file: WeChatPay.File) async throws -> PostReply {
        try await path.call(.post, file: file)
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.MediaReply
}

extension V3.MerchantService.Images {
    /// `v3/merchant-service/images/{media_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> MediaID {
        MediaID(path: path.appending(value: String(value), named: "media_id"))
    }

    /// `v3/merchant-service/images/{media_id}`
    public struct MediaID: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantService.Images.MediaID {
    /// Download a complaint image by media_id (投诉单详情图片文件下载).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012467251)
    public func get() async throws -> WeChatPay.FileStream {
        try await path.download(.get)
    }
}
