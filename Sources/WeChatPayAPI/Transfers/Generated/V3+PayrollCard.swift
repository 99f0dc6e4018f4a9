// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/payroll-card`
    public var payrollCard: PayrollCard { PayrollCard(path: path.appending("payroll-card")) }

    /// `v3/payroll-card`
    public struct PayrollCard: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard {
    /// `v3/payroll-card/authentications`
    public var authentications: Authentications { Authentications(path: path.appending("authentications")) }

    /// `v3/payroll-card/authentications`
    public struct Authentications: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.Authentications {
    /// List payroll card identity authentication records (查询核身记录).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - openID: User's openid (用户标识).
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - subAppID: Sub-merchant's appid (子商户应用ID).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - authenticateDate: Date of the identity verification (核身日期).
    ///   - authenticateState: State of the identity verification (核身状态).
    ///   - offset: Offset or page to start from (本次查询偏移量).
    ///   - limit: Most records to return (本次请求最大查询条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
    public func get(
        openID: String,
        appID: String? = nil,
        subAppID: String? = nil,
        subMchid: String,
        authenticateDate: String,
        authenticateState: String,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["openid": openID, "appid": appID, "sub_appid": subAppID, "sub_mchid": subMchid, "authenticate_date": authenticateDate, "authenticate_state": authenticateState, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (查询结果记录列表).
        public var data: [Data]?
        /// Total number (总记录条数).
        public var totalCount: Int
        /// Offset or page to start from (记录起始位置).
        public var offset: Int
        /// Most records to return (本次返回条数).
        public var limit: Int

        public init(
            data: [Data]? = nil,
            totalCount: Int,
            offset: Int,
            limit: Int
        ) {
            self.data = data
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
        }

        /// List of results (查询结果记录列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Merchant number (商户号).
            public var mchid: String
            /// Sub-merchant's merchant number (子商户号).
            public var subMchid: String
            /// User's openid (用户标识).
            public var openID: String
            /// Identity verification channel (核身渠道).
            public var authenticateScene: AuthenticateScene
            /// Identity verification channel (核身渠道标识).
            public var authenticateSource: String
            /// Project name (项目名称).
            public var projectName: String
            /// Employer's name (单位名称).
            public var employerName: String
            /// State of the identity verification (核身状态).
            public var authenticateState: Transfers.AuthenticateState
            /// Time of the identity verification (核身时间).
            public var authenticateTime: String
            /// Merchant's own identity verification number (商家核身单号).
            public var authenticateNumber: String

            public init(
                mchid: String,
                subMchid: String,
                openID: String,
                authenticateScene: AuthenticateScene,
                authenticateSource: String,
                projectName: String,
                employerName: String,
                authenticateState: Transfers.AuthenticateState,
                authenticateTime: String,
                authenticateNumber: String
            ) {
                self.mchid = mchid
                self.subMchid = subMchid
                self.openID = openID
                self.authenticateScene = authenticateScene
                self.authenticateSource = authenticateSource
                self.projectName = projectName
                self.employerName = employerName
                self.authenticateState = authenticateState
                self.authenticateTime = authenticateTime
                self.authenticateNumber = authenticateNumber
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.subMchid = try member.required("sub_mchid")
                self.openID = try member.required("openid")
                self.authenticateScene = try member.required("authenticate_scene")
                self.authenticateSource = try member.required("authenticate_source")
                self.projectName = try member.required("project_name")
                self.employerName = try member.required("employer_name")
                self.authenticateState = try member.required("authenticate_state")
                self.authenticateTime = try member.required("authenticate_time")
                self.authenticateNumber = try member.required("authenticate_number")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encode(self.subMchid, "sub_mchid")
                try members.encode(self.openID, "openid")
                try members.encode(self.authenticateScene, "authenticate_scene")
                try members.encode(self.authenticateSource, "authenticate_source")
                try members.encode(self.projectName, "project_name")
                try members.encode(self.employerName, "employer_name")
                try members.encode(self.authenticateState, "authenticate_state")
                try members.encode(self.authenticateTime, "authenticate_time")
                try members.encode(self.authenticateNumber, "authenticate_number")
            }

            /// Identity verification channel (核身渠道).
            public struct AuthenticateScene: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var fromMiniApp: Self { Self(rawValue: "FROM_MINI_APP") }
                public static var fromHardware: Self { Self(rawValue: "FROM_HARDWARE") }
            }
        }
    }
}

extension V3.PayrollCard.Authentications {
    /// `v3/payroll-card/authentications/pre-order-with-auth`
    public var preOrderWithAuth: PreOrderWithAuth { PreOrderWithAuth(path: path.appending("pre-order-with-auth")) }

    /// `v3/payroll-card/authentications/pre-order-with-auth`
    public struct PreOrderWithAuth: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.Authentications.PreOrderWithAuth {
    /// Create an identity authentication pre-order with authorization (微工卡核身预下单(流程中完成授权)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String
        /// Appid of the app or official account (应用ID).
        public var appID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Merchant's own identity verification number (商家核身单号).
        public var authenticateNumber: String
        /// Project name (项目名称).
        public var projectName: String
        /// Employer's name (用工单位名称).
        public var employerName: String
        /// User's real name (用户实名).
        public var userName: Sensitive
        /// Identity card number (用户证件号).
        public var idCardNumber: Sensitive
        /// Type of employment (用工类型).
        public var employmentType: Transfers.EmploymentType
        /// Type of identity verification (核身类型).
        public var authenticateType: Transfers.AuthenticateType

        public init(
            openID: String,
            appID: String? = nil,
            subMchid: String,
            subAppID: String? = nil,
            authenticateNumber: String,
            projectName: String,
            employerName: String,
            userName: Sensitive,
            idCardNumber: Sensitive,
            employmentType: Transfers.EmploymentType,
            authenticateType: Transfers.AuthenticateType
        ) {
            self.openID = openID
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.authenticateNumber = authenticateNumber
            self.projectName = projectName
            self.employerName = employerName
            self.userName = userName
            self.idCardNumber = idCardNumber
            self.employmentType = employmentType
            self.authenticateType = authenticateType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.appID = try member.ifPresent("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.authenticateNumber = try member.required("authenticate_number")
            self.projectName = try member.required("project_name")
            self.employerName = try member.required("employer_name")
            self.userName = try member.required("user_name")
            self.idCardNumber = try member.required("id_card_number")
            self.employmentType = try member.required("employment_type")
            self.authenticateType = try member.required("authenticate_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.authenticateNumber, "authenticate_number")
            try members.encode(self.projectName, "project_name")
            try members.encode(self.employerName, "employer_name")
            try members.encode(self.userName, "user_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encode(self.employmentType, "employment_type")
            try members.encode(self.authenticateType, "authenticate_type")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.AuthenticationReply
}

extension V3.PayrollCard.Authentications {
    /// `v3/payroll-card/authentications/pre-order`
    public var preOrder: PreOrder { PreOrder(path: path.appending("pre-order")) }

    /// `v3/payroll-card/authentications/pre-order`
    public struct PreOrder: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.Authentications.PreOrder {
    /// Create an identity authentication pre-order (微工卡核身预下单).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012923362)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String
        /// Appid of the app or official account (应用ID).
        public var appID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Merchant's own identity verification number (商家核身单号).
        public var authenticateNumber: String
        /// Project name (项目名称).
        public var projectName: String
        /// Employer's name (单位名称).
        public var employerName: String
        /// Type of identity verification (核身类型).
        public var authenticateType: Transfers.AuthenticateType

        public init(
            openID: String,
            appID: String? = nil,
            subMchid: String,
            subAppID: String? = nil,
            authenticateNumber: String,
            projectName: String,
            employerName: String,
            authenticateType: Transfers.AuthenticateType
        ) {
            self.openID = openID
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.authenticateNumber = authenticateNumber
            self.projectName = projectName
            self.employerName = employerName
            self.authenticateType = authenticateType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.appID = try member.ifPresent("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.authenticateNumber = try member.required("authenticate_number")
            self.projectName = try member.required("project_name")
            self.employerName = try member.required("employer_name")
            self.authenticateType = try member.required("authenticate_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.authenticateNumber, "authenticate_number")
            try members.encode(self.projectName, "project_name")
            try members.encode(self.employerName, "employer_name")
            try members.encode(self.authenticateType, "authenticate_type")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.AuthenticationReply
}

extension V3.PayrollCard.Authentications {
    /// `v3/payroll-card/authentications/{authenticate_number}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> AuthenticateNumber {
        AuthenticateNumber(path: path.appending(value: String(value), named: "authenticate_number"))
    }

    /// `v3/payroll-card/authentications/{authenticate_number}`
    public struct AuthenticateNumber: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.Authentications.AuthenticateNumber {
    /// Get an identity authentication result by authenticate_number (获取核身结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// User's openid (用户标识).
        public var openID: String
        /// Identity verification channel (核身渠道).
        public var authenticateScene: String
        /// Identity verification channel (核身渠道标识).
        public var authenticateSource: String
        /// Project name (项目名称).
        public var projectName: String
        /// Employer's name (单位名称).
        public var employerName: String
        /// State of the identity verification (核身状态).
        public var authenticateState: Transfers.AuthenticateState
        /// Time of the identity verification (核身时间).
        public var authenticateTime: String
        /// Merchant's own identity verification number (商家核身单号).
        public var authenticateNumber: String
        /// Reason the identity verification failed (核身失败原因).
        public var authenticateFailedReason: String?

        public init(
            mchid: String,
            subMchid: String,
            openID: String,
            authenticateScene: String,
            authenticateSource: String,
            projectName: String,
            employerName: String,
            authenticateState: Transfers.AuthenticateState,
            authenticateTime: String,
            authenticateNumber: String,
            authenticateFailedReason: String? = nil
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.openID = openID
            self.authenticateScene = authenticateScene
            self.authenticateSource = authenticateSource
            self.projectName = projectName
            self.employerName = employerName
            self.authenticateState = authenticateState
            self.authenticateTime = authenticateTime
            self.authenticateNumber = authenticateNumber
            self.authenticateFailedReason = authenticateFailedReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.openID = try member.required("openid")
            self.authenticateScene = try member.required("authenticate_scene")
            self.authenticateSource = try member.required("authenticate_source")
            self.projectName = try member.required("project_name")
            self.employerName = try member.required("employer_name")
            self.authenticateState = try member.required("authenticate_state")
            self.authenticateTime = try member.required("authenticate_time")
            self.authenticateNumber = try member.required("authenticate_number")
            self.authenticateFailedReason = try member.ifPresent("authenticate_failed_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.openID, "openid")
            try members.encode(self.authenticateScene, "authenticate_scene")
            try members.encode(self.authenticateSource, "authenticate_source")
            try members.encode(self.projectName, "project_name")
            try members.encode(self.employerName, "employer_name")
            try members.encode(self.authenticateState, "authenticate_state")
            try members.encode(self.authenticateTime, "authenticate_time")
            try members.encode(self.authenticateNumber, "authenticate_number")
            try members.encodeIfPresent(self.authenticateFailedReason, "authenticate_failed_reason")
        }
    }
}

extension V3.PayrollCard {
    /// `v3/payroll-card/tokens`
    public var tokens: Tokens { Tokens(path: path.appending("tokens")) }

    /// `v3/payroll-card/tokens`
    public struct Tokens: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.Tokens {
    /// Generate a payroll card user authorization token (生成用户授权token).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String
        /// Appid of the app or official account (应用ID).
        public var appID: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// User's real name (用户实名).
        public var userName: Sensitive
        /// Identity card number (用户证件号).
        public var idCardNumber: Sensitive
        /// Type of employment (用工类型).
        public var employmentType: Transfers.EmploymentType

        public init(
            openID: String,
            appID: String? = nil,
            subAppID: String? = nil,
            subMchid: String,
            userName: Sensitive,
            idCardNumber: Sensitive,
            employmentType: Transfers.EmploymentType
        ) {
            self.openID = openID
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.userName = userName
            self.idCardNumber = idCardNumber
            self.employmentType = employmentType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.appID = try member.ifPresent("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.userName = try member.required("user_name")
            self.idCardNumber = try member.required("id_card_number")
            self.employmentType = try member.required("employment_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.userName, "user_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encode(self.employmentType, "employment_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Token (授权token).
        public var token: String
        /// How long the token is valid (token有效时间).
        public var expiresIn: Int

        public init(
            openID: String,
            mchid: String,
            subMchid: String,
            token: String,
            expiresIn: Int
        ) {
            self.openID = openID
            self.mchid = mchid
            self.subMchid = subMchid
            self.token = token
            self.expiresIn = expiresIn
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.token = try member.required("token")
            self.expiresIn = try member.required("expires_in")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.token, "token")
            try members.encode(self.expiresIn, "expires_in")
        }
    }
}

extension V3.PayrollCard {
    /// `v3/payroll-card/transfer-batches`
    public var transferBatches: TransferBatches { TransferBatches(path: path.appending("transfer-batches")) }

    /// `v3/payroll-card/transfer-batches`
    public struct TransferBatches: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.TransferBatches {
    /// Create a payroll card transfer batch (发起批量转账).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// Sub-merchant's appid (特约商户AppID).
        public var subAppID: String?
        /// Type of authorization (特约商户授权类型).
        public var authorizationType: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// Name of the batch (批次名称).
        public var batchName: String
        /// Remark on the batch (批次备注).
        public var batchRemark: String
        /// Total amount in fen (转账总金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (转账总笔数).
        public var totalNum: Int
        /// List of transfer details (转账明细列表).
        public var transferDetailList: [TransferDetailList]
        /// Service provider's appid (服务商的AppID).
        public var spAppID: String?
        /// Type of employment (用工类型).
        public var employmentType: String
        /// Employment scene (用工场景).
        public var employmentScene: String

        public init(
            subMchid: String,
            subAppID: String? = nil,
            authorizationType: String,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: Int,
            totalNum: Int,
            transferDetailList: [TransferDetailList],
            spAppID: String? = nil,
            employmentType: String,
            employmentScene: String
        ) {
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.authorizationType = authorizationType
            self.outBatchNo = outBatchNo
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.transferDetailList = transferDetailList
            self.spAppID = spAppID
            self.employmentType = employmentType
            self.employmentScene = employmentScene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.authorizationType = try member.required("authorization_type")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.transferDetailList = try member.required("transfer_detail_list")
            self.spAppID = try member.ifPresent("sp_appid")
            self.employmentType = try member.required("employment_type")
            self.employmentScene = try member.required("employment_scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.authorizationType, "authorization_type")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.transferDetailList, "transfer_detail_list")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encode(self.employmentType, "employment_type")
            try members.encode(self.employmentScene, "employment_scene")
        }

        /// List of transfer details (转账明细列表).
        public struct TransferDetailList: Codable, Hashable, Sendable {
            /// Merchant's own detail number (商家明细单号).
            public var outDetailNo: String
            /// Transfer amount in fen (转账金额).
            public var transferAmount: Int
            /// Remark on the transfer (转账备注).
            public var transferRemark: String
            /// User's openid (收款用户OpenID).
            public var openID: String
            /// User's real name (收款用户姓名).
            public var userName: Sensitive

            public init(
                outDetailNo: String,
                transferAmount: Int,
                transferRemark: String,
                openID: String,
                userName: Sensitive
            ) {
                self.outDetailNo = outDetailNo
                self.transferAmount = transferAmount
                self.transferRemark = transferRemark
                self.openID = openID
                self.userName = userName
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outDetailNo = try member.required("out_detail_no")
                self.transferAmount = try member.required("transfer_amount")
                self.transferRemark = try member.required("transfer_remark")
                self.openID = try member.required("openid")
                self.userName = try member.required("user_name")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.outDetailNo, "out_detail_no")
                try members.encode(self.transferAmount, "transfer_amount")
                try members.encode(self.transferRemark, "transfer_remark")
                try members.encode(self.openID, "openid")
                try members.encode(self.userName, "user_name")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信支付批次单号).
        public var batchID: String
        /// Time of creation (批次创建时间).
        public var createTime: String

        public init(
            outBatchNo: String,
            batchID: String,
            createTime: String
        ) {
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.createTime = try member.required("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.createTime, "create_time")
        }
    }
}

extension V3.PayrollCard {
    /// `v3/payroll-card/relations`
    public var relations: Relations { Relations(path: path.appending("relations")) }

    /// `v3/payroll-card/relations`
    public struct Relations: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.Relations {
    /// `v3/payroll-card/relations/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/payroll-card/relations/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.Relations.OpenID {
    /// Query a payroll card authorization relation by openid (查询微工卡授权关系).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - subAppID: Sub-merchant's appid (子商户应用ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
    public func get(subMchid: String, appID: String? = nil, subAppID: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "appid": appID, "sub_appid": subAppID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// State of the authorization (授权状态).
        public var authorizeState: AuthorizeState
        /// Time the user authorized (授权时间).
        public var authorizeTime: String?
        /// Time the authorization was cancelled (取消授权时间).
        public var deauthorizeTime: String?

        public init(
            openID: String,
            mchid: String,
            subMchid: String,
            authorizeState: AuthorizeState,
            authorizeTime: String? = nil,
            deauthorizeTime: String? = nil
        ) {
            self.openID = openID
            self.mchid = mchid
            self.subMchid = subMchid
            self.authorizeState = authorizeState
            self.authorizeTime = authorizeTime
            self.deauthorizeTime = deauthorizeTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.authorizeState = try member.required("authorize_state")
            self.authorizeTime = try member.ifPresent("authorize_time")
            self.deauthorizeTime = try member.ifPresent("deauthorize_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.authorizeState, "authorize_state")
            try members.encodeIfPresent(self.authorizeTime, "authorize_time")
            try members.encodeIfPresent(self.deauthorizeTime, "deauthorize_time")
        }

        /// State of the authorization (授权状态).
        public struct AuthorizeState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }
            public static var authorized: Self { Self(rawValue: "AUTHORIZED") }
            public static var deauthorized: Self { Self(rawValue: "DEAUTHORIZED") }
        }
    }
}

extension V3.PayrollCard {
    /// `v3/payroll-card/wesure`
    public var wesure: Wesure { Wesure(path: path.appending("wesure")) }

    /// `v3/payroll-card/wesure`
    public struct Wesure: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.Wesure {
    /// `v3/payroll-card/wesure/insurance`
    public var insurance: Insurance { Insurance(path: path.appending("insurance")) }

    /// `v3/payroll-card/wesure/insurance`
    public struct Insurance: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.Wesure.Insurance {
    /// Create a payroll card insurance result (生成投保结果).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// WeSure order number (特约商户商户号).
        public var wesureOrderNo: String
        /// Token (微保保单号).
        public var token: String
        /// Insurer's policy number (保司保单号).
        public var insuranceCompanyOrderNo: String
        /// User's openid (用户标识).
        public var openID: String
        /// State of the insurance (投保状态).
        public var insureState: String
        /// Time the insurance takes effect (保障生效时间).
        public var insureEffectTime: String
        /// Time the insurance lapses (保障失效时间).
        public var insureInvalidTime: String
        /// Insurance company's name (保障的保险公司名称).
        public var insuranceCompanyName: String

        public init(
            spMchid: String,
            wesureOrderNo: String,
            token: String,
            insuranceCompanyOrderNo: String,
            openID: String,
            insureState: String,
            insureEffectTime: String,
            insureInvalidTime: String,
            insuranceCompanyName: String
        ) {
            self.spMchid = spMchid
            self.wesureOrderNo = wesureOrderNo
            self.token = token
            self.insuranceCompanyOrderNo = insuranceCompanyOrderNo
            self.openID = openID
            self.insureState = insureState
            self.insureEffectTime = insureEffectTime
            self.insureInvalidTime = insureInvalidTime
            self.insuranceCompanyName = insuranceCompanyName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.wesureOrderNo = try member.required("wesure_order_no")
            self.token = try member.required("token")
            self.insuranceCompanyOrderNo = try member.required("insurance_company_order_no")
            self.openID = try member.required("openid")
            self.insureState = try member.required("insure_state")
            self.insureEffectTime = try member.required("insure_effect_time")
            self.insureInvalidTime = try member.required("insure_invalid_time")
            self.insuranceCompanyName = try member.required("insurance_company_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.wesureOrderNo, "wesure_order_no")
            try members.encode(self.token, "token")
            try members.encode(self.insuranceCompanyOrderNo, "insurance_company_order_no")
            try members.encode(self.openID, "openid")
            try members.encode(self.insureState, "insure_state")
            try members.encode(self.insureEffectTime, "insure_effect_time")
            try members.encode(self.insureInvalidTime, "insure_invalid_time")
            try members.encode(self.insuranceCompanyName, "insurance_company_name")
        }
    }
}

extension V3.PayrollCard.Wesure {
    /// `v3/payroll-card/wesure/token-validations`
    public var tokenValidations: TokenValidations { TokenValidations(path: path.appending("token-validations")) }

    /// `v3/payroll-card/wesure/token-validations`
    public struct TokenValidations: Endpoint {
        public let path: Path
    }
}

extension V3.PayrollCard.Wesure.TokenValidations {
    /// Validate a payroll card identity authentication token (校验核身结果).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (特约商户商户号).
        public var subMchid: String
        /// Token (token值).
        public var token: String
        /// User's real name (用户姓名).
        public var userName: Sensitive
        /// Identity card number (用户身份证号).
        public var idCardNumber: Sensitive
        /// Type of identity verification (核身类型).
        public var authenticateType: AuthenticateType?

        public init(
            spMchid: String,
            subMchid: String,
            token: String,
            userName: Sensitive,
            idCardNumber: Sensitive,
            authenticateType: AuthenticateType? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.token = token
            self.userName = userName
            self.idCardNumber = idCardNumber
            self.authenticateType = authenticateType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.token = try member.required("token")
            self.userName = try member.required("user_name")
            self.idCardNumber = try member.required("id_card_number")
            self.authenticateType = try member.ifPresent("authenticate_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.token, "token")
            try members.encode(self.userName, "user_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encodeIfPresent(self.authenticateType, "authenticate_type")
        }

        /// Type of identity verification (核身类型).
        public struct AuthenticateType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var normal: Self { Self(rawValue: "NORMAL") }
            public static var signIn: Self { Self(rawValue: "SIGN_IN") }
            public static var insurance: Self { Self(rawValue: "INSURANCE") }
            public static var contract: Self { Self(rawValue: "CONTRACT") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Result (校验结果).
        public var result: String
        /// Time the identity verification succeeded (核身成功时间).
        public var authenticateSuccessTime: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Reason for the failure (校验不通过原因).
        public var failReason: String?

        public init(
            result: String,
            authenticateSuccessTime: String? = nil,
            openID: String? = nil,
            failReason: String? = nil
        ) {
            self.result = result
            self.authenticateSuccessTime = authenticateSuccessTime
            self.openID = openID
            self.failReason = failReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.result = try member.required("result")
            self.authenticateSuccessTime = try member.ifPresent("authenticate_success_time")
            self.openID = try member.ifPresent("openid")
            self.failReason = try member.ifPresent("fail_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.result, "result")
            try members.encodeIfPresent(self.authenticateSuccessTime, "authenticate_success_time")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.failReason, "fail_reason")
        }
    }
}
