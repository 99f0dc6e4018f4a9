// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/marketing`
    public var marketing: MarketingEndpoint { MarketingEndpoint(path: path.appending("marketing")) }

    /// `v3/marketing`
    public struct MarketingEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/partnerships`
    public var partnerships: Partnerships { Partnerships(path: path.appending("partnerships")) }

    /// `v3/marketing/partnerships`
    public struct Partnerships: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partnerships {
    /// List marketing partnerships (查询合作关系列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - partner: Partner information (合作方信息JSON格式字符串).
    ///   - authorizedData: Authorized data (被授权数据JSON格式字符串).
    ///   - limit: Most records to return (分页大小).
    ///   - offset: Offset or page to start from (分页页码).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
    public func get(
        partner: String? = nil,
        authorizedData: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["partner": partner, "authorized_data": authorizedData, "limit": limit, "offset": offset])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (合作关系结果集).
        public var data: [Data]?
        /// Most records to return (分页大小).
        public var limit: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Total number (总数量).
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

        /// List of results (合作关系结果集).
        public struct Data: Codable, Hashable, Sendable {
            /// Partner information (合作方信息).
            public var partner: Partner
            /// Authorized data (被授权数据).
            public var authorizedData: AuthorizedData
            /// Time the partnership was established (建立合作关系时间).
            public var buildTime: String
            /// Time of termination (终止合作关系时间).
            public var terminateTime: Timestamp?
            /// Time of creation (创建时间).
            public var createTime: Timestamp
            /// Time of the last update (更新时间).
            public var updateTime: Timestamp

            public init(
                partner: Partner,
                authorizedData: AuthorizedData,
                buildTime: String,
                terminateTime: Timestamp? = nil,
                createTime: Timestamp,
                updateTime: Timestamp
            ) {
                self.partner = partner
                self.authorizedData = authorizedData
                self.buildTime = buildTime
                self.terminateTime = terminateTime
                self.createTime = createTime
                self.updateTime = updateTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.partner = try member.required("partner")
                self.authorizedData = try member.required("authorized_data")
                self.buildTime = try member.required("build_time")
                self.terminateTime = try member.ifPresent("terminate_time")
                self.createTime = try member.required("create_time")
                self.updateTime = try member.required("update_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.partner, "partner")
                try members.encode(self.authorizedData, "authorized_data")
                try members.encode(self.buildTime, "build_time")
                try members.encodeIfPresent(self.terminateTime, "terminate_time")
                try members.encode(self.createTime, "create_time")
                try members.encode(self.updateTime, "update_time")
            }

            /// Partner information (合作方信息).
            public struct Partner: Codable, Hashable, Sendable {
                /// Type (合作方类别).
                public var type: String
                /// Appid of the app or official account (合作方APPID).
                public var appID: String?
                /// Merchant number (合作方商户ID).
                public var merchantID: String?

                public init(
                    type: String,
                    appID: String? = nil,
                    merchantID: String? = nil
                ) {
                    self.type = type
                    self.appID = appID
                    self.merchantID = merchantID
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.type = try member.required("type")
                    self.appID = try member.ifPresent("appid")
                    self.merchantID = try member.ifPresent("merchant_id")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.type, "type")
                    try members.encodeIfPresent(self.appID, "appid")
                    try members.encodeIfPresent(self.merchantID, "merchant_id")
                }
            }

            /// Authorized data (被授权数据).
            public struct AuthorizedData: Codable, Hashable, Sendable {
                /// Business type (授权业务类别).
                public var businessType: String
                /// Coupon stock or campaign ID (授权批次ID).
                public var stockID: String?

                public init(
                    businessType: String,
                    stockID: String? = nil
                ) {
                    self.businessType = businessType
                    self.stockID = stockID
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.businessType = try member.required("business_type")
                    self.stockID = try member.ifPresent("stock_id")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.businessType, "business_type")
                    try members.encodeIfPresent(self.stockID, "stock_id")
                }
            }
        }
    }
}

extension V3.MarketingEndpoint.Partnerships {
    /// `v3/marketing/partnerships/build`
    public var build: Build { Build(path: path.appending("build")) }

    /// `v3/marketing/partnerships/build`
    public struct Build: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partnerships.Build {
    /// Build a marketing partnership (建立合作关系).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - idempotencyKey: Idempotency key of the request (业务请求幂等值).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
    @discardableResult
    public func post(_ body: PostBody, idempotencyKey: String) async throws -> PostReply {
        try await path.call(.post, body, headers: ["Idempotency-Key": idempotencyKey])
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.PartnershipRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Partner information (合作方信息).
        public var partner: Marketing.Partner
        /// Authorized data (被授权数据).
        public var authorizedData: Marketing.AuthorizedData
        /// Current state of the record (合作状态).
        public var state: State
        /// Time the partnership was established (建立合作关系时间).
        public var buildTime: String
        /// Time of creation (创建时间).
        public var createTime: Timestamp
        /// Time of the last update (更新时间).
        public var updateTime: Timestamp

        public init(
            partner: Marketing.Partner,
            authorizedData: Marketing.AuthorizedData,
            state: State,
            buildTime: String,
            createTime: Timestamp,
            updateTime: Timestamp
        ) {
            self.partner = partner
            self.authorizedData = authorizedData
            self.state = state
            self.buildTime = buildTime
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.partner = try member.required("partner")
            self.authorizedData = try member.required("authorized_data")
            self.state = try member.required("state")
            self.buildTime = try member.required("build_time")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.partner, "partner")
            try members.encode(self.authorizedData, "authorized_data")
            try members.encode(self.state, "state")
            try members.encode(self.buildTime, "build_time")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
        }

        /// Current state of the record (合作状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var established: Self { Self(rawValue: "ESTABLISHED") }
            public static var terminated: Self { Self(rawValue: "TERMINATED") }
        }
    }
}

extension V3.MarketingEndpoint.Partnerships {
    /// `v3/marketing/partnerships/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/marketing/partnerships/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partnerships.Terminate {
    /// Terminate a marketing partnership (终止合作关系).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - idempotencyKey: Idempotency key of the request (业务请求幂等值).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017164460)
    @discardableResult
    public func post(_ body: PostBody, idempotencyKey: String) async throws -> PostReply {
        try await path.call(.post, body, headers: ["Idempotency-Key": idempotencyKey])
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.PartnershipRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Time of termination (终止合作关系时间).
        public var terminateTime: Timestamp

        public init(
            terminateTime: Timestamp
        ) {
            self.terminateTime = terminateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.terminateTime = try member.required("terminate_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.terminateTime, "terminate_time")
        }
    }
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/bank-favor`
    public var bankFavor: BankFavor { BankFavor(path: path.appending("bank-favor")) }

    /// `v3/marketing/bank-favor`
    public struct BankFavor: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.BankFavor {
    /// `v3/marketing/bank-favor/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/marketing/bank-favor/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.BankFavor.Users {
    /// `v3/marketing/bank-favor/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/marketing/bank-favor/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.BankFavor.Users.OpenID {
    /// `v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
    public var bankMultiActivity: BankMultiActivity { BankMultiActivity(path: path.appending("bank-multi-activity")) }

    /// `v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
    public struct BankMultiActivity: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.BankFavor.Users.OpenID.BankMultiActivity {
    /// Enroll a user in multi-use bank discount activities (给指定用户报名多笔立减活动).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Campaign ID (活动ID).
        public var activityID: String
        /// Merchant's own request number (发券凭证).
        public var outRequestNo: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number that created the stock (创建批次的商户号).
        public var stockCreatorMchid: String

        public init(
            stockID: String,
            activityID: String,
            outRequestNo: String,
            appID: String,
            stockCreatorMchid: String
        ) {
            self.stockID = stockID
            self.activityID = activityID
            self.outRequestNo = outRequestNo
            self.appID = appID
            self.stockCreatorMchid = stockCreatorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.activityID = try member.required("activity_id")
            self.outRequestNo = try member.required("out_request_no")
            self.appID = try member.required("appid")
            self.stockCreatorMchid = try member.required("stock_creator_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.activityID, "activity_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.stockCreatorMchid, "stock_creator_mchid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.CouponReply
}

extension V3.MarketingEndpoint.BankFavor.Users.OpenID {
    /// `v3/marketing/bank-favor/users/{openid}/coupons`
    public var coupons: Coupons { Coupons(path: path.appending("coupons")) }

    /// `v3/marketing/bank-favor/users/{openid}/coupons`
    public struct Coupons: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.BankFavor.Users.OpenID.Coupons {
    /// `v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CouponID {
        CouponID(path: path.appending(value: String(value), named: "coupon_id"))
    }

    /// `v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
    public struct CouponID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.BankFavor.Users.OpenID.Coupons.CouponID {
    /// Query a coupon bound to multi-use discount activities (查询绑定多笔立减活动的代金券详情).
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (公众账号ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
    public func get(appID: String) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number that created the stock (创建批次的商户号).
        public var stockCreatorMchid: String
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Coupon ID (代金券id).
        public var couponID: String
        /// Name of the coupon (代金券名称).
        public var couponName: String
        /// State of the coupon (券状态).
        public var couponState: CouponState
        /// Time of receipt by the user (领券时间).
        public var receiveTime: Timestamp
        /// Time from which it is usable (可用开始时间).
        public var availableBeginTime: Timestamp
        /// Time until which it is usable (可用结束时间).
        public var availableEndTime: Timestamp
        /// Campaign ID (活动ID).
        public var activityID: String
        /// Most uses allowed (最大使用次数).
        public var maxUseNumber: Int
        /// Number of uses available (可用次数).
        public var availableNumber: Int
        /// Number of uses so far (已使用次数).
        public var usedNumber: Int
        /// List of amounts used (已用金额列表).
        public var useAmountList: UseAmountList?
        /// User's openid (用户标识ID).
        public var openID: String?

        public init(
            stockCreatorMchid: String,
            stockID: String,
            couponID: String,
            couponName: String,
            couponState: CouponState,
            receiveTime: Timestamp,
            availableBeginTime: Timestamp,
            availableEndTime: Timestamp,
            activityID: String,
            maxUseNumber: Int,
            availableNumber: Int,
            usedNumber: Int,
            useAmountList: UseAmountList? = nil,
            openID: String? = nil
        ) {
            self.stockCreatorMchid = stockCreatorMchid
            self.stockID = stockID
            self.couponID = couponID
            self.couponName = couponName
            self.couponState = couponState
            self.receiveTime = receiveTime
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.activityID = activityID
            self.maxUseNumber = maxUseNumber
            self.availableNumber = availableNumber
            self.usedNumber = usedNumber
            self.useAmountList = useAmountList
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockCreatorMchid = try member.required("stock_creator_mchid")
            self.stockID = try member.required("stock_id")
            self.couponID = try member.required("coupon_id")
            self.couponName = try member.required("coupon_name")
            self.couponState = try member.required("coupon_state")
            self.receiveTime = try member.required("receive_time")
            self.availableBeginTime = try member.required("available_begin_time")
            self.availableEndTime = try member.required("available_end_time")
            self.activityID = try member.required("activity_id")
            self.maxUseNumber = try member.required("max_use_number")
            self.availableNumber = try member.required("available_number")
            self.usedNumber = try member.required("used_number")
            self.useAmountList = try member.ifPresent("use_amount_list")
            self.openID = try member.ifPresent("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockCreatorMchid, "stock_creator_mchid")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.couponID, "coupon_id")
            try members.encode(self.couponName, "coupon_name")
            try members.encode(self.couponState, "coupon_state")
            try members.encode(self.receiveTime, "receive_time")
            try members.encode(self.availableBeginTime, "available_begin_time")
            try members.encode(self.availableEndTime, "available_end_time")
            try members.encode(self.activityID, "activity_id")
            try members.encode(self.maxUseNumber, "max_use_number")
            try members.encode(self.availableNumber, "available_number")
            try members.encode(self.usedNumber, "used_number")
            try members.encodeIfPresent(self.useAmountList, "use_amount_list")
            try members.encodeIfPresent(self.openID, "openid")
        }

        /// State of the coupon (券状态).
        public struct CouponState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var couponStateUnknow: Self { Self(rawValue: "COUPON_STATE_UNKNOW") }
            public static var couponStateSend: Self { Self(rawValue: "COUPON_STATE_SEND") }
            public static var couponStateUsed: Self { Self(rawValue: "COUPON_STATE_USED") }
            public static var couponStateExpired: Self { Self(rawValue: "COUPON_STATE_EXPIRED") }
        }

        /// List of amounts used (已用金额列表).
        public struct UseAmountList: Codable, Hashable, Sendable {
            /// Amount used (已用金额).
            public var usedAmounts: [String]?

            public init(
                usedAmounts: [String]? = nil
            ) {
                self.usedAmounts = usedAmounts
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.usedAmounts = try member.ifPresent("used_amounts")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.usedAmounts, "used_amounts")
            }
        }
    }
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/bank`
    public var bank: Bank { Bank(path: path.appending("bank")) }

    /// `v3/marketing/bank`
    public struct Bank: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Bank {
    /// `v3/marketing/bank/packages`
    public var packages: Packages { Packages(path: path.appending("packages")) }

    /// `v3/marketing/bank/packages`
    public struct Packages: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Bank.Packages {
    /// `v3/marketing/bank/packages/{package_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PackageID {
        PackageID(path: path.appending(value: String(value), named: "package_id"))
    }

    /// `v3/marketing/bank/packages/{package_id}`
    public struct PackageID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Bank.Packages.PackageID {
    /// `v3/marketing/bank/packages/{package_id}/tasks`
    public var tasks: Tasks { Tasks(path: path.appending("tasks")) }

    /// `v3/marketing/bank/packages/{package_id}/tasks`
    public struct Tasks: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Bank.Packages.PackageID.Tasks {
    /// Import agreement numbers of targeted users (导入定向用户协议号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
    @discardableResult
    public func post(file: WeChatPay.File, meta: PostMeta) async throws -> PostReply {
        try await path.call(.post, file: file, meta: meta)
    }

    /// What is said of the file, besides its name and digest.
    public struct PostMeta: Codable, Hashable, Sendable {
        /// Bank type code (银行类型).
        public var bankType: String

        public init(
            bankType: String
        ) {
            self.bankType = bankType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.bankType = try member.required("bank_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.bankType, "bank_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Task ID (上传任务).
        public var taskID: String
        /// Number package ID (号码包id).
        public var packageID: String
        /// File name (文件名).
        public var filename: String
        /// Bank type code (银行类型).
        public var bankType: String
        /// Time of creation (创建上传任务的时间).
        public var createTime: Timestamp
        /// Time of the last update (上传任务最近一次更新的时间).
        public var updateTime: Timestamp?
        /// Current status of the record (任务状态).
        public var status: Marketing.TaskStatus?
        /// Number of failures (失败数).
        public var failCount: Int?
        /// Number of successes (成功数).
        public var successCount: Int?
        /// Number of WeChat users matched (匹配成功的微信用户数).
        public var successUserCount: Int?

        public init(
            taskID: String,
            packageID: String,
            filename: String,
            bankType: String,
            createTime: Timestamp,
            updateTime: Timestamp? = nil,
            status: Marketing.TaskStatus? = nil,
            failCount: Int? = nil,
            successCount: Int? = nil,
            successUserCount: Int? = nil
        ) {
            self.taskID = taskID
            self.packageID = packageID
            self.filename = filename
            self.bankType = bankType
            self.createTime = createTime
            self.updateTime = updateTime
            self.status = status
            self.failCount = failCount
            self.successCount = successCount
            self.successUserCount = successUserCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.taskID = try member.required("task_id")
            self.packageID = try member.required("package_id")
            self.filename = try member.required("filename")
            self.bankType = try member.required("bank_type")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.status = try member.ifPresent("status")
            self.failCount = try member.ifPresent("fail_count")
            self.successCount = try member.ifPresent("success_count")
            self.successUserCount = try member.ifPresent("success_user_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.taskID, "task_id")
            try members.encode(self.packageID, "package_id")
            try members.encode(self.filename, "filename")
            try members.encode(self.bankType, "bank_type")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encodeIfPresent(self.status, "status")
            try members.encodeIfPresent(self.failCount, "fail_count")
            try members.encodeIfPresent(self.successCount, "success_count")
            try members.encodeIfPresent(self.successUserCount, "success_user_count")
        }
    }
}

extension V3.MarketingEndpoint.Bank.Packages.PackageID.Tasks {
    /// List upload tasks of a targeted user package (查询上传任务列表).
    ///
    /// - Parameters:
    ///   - status: Current status of the record (任务状态).
    ///   - filename: File name (文件名).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
    public func get(
        status: Marketing.TaskStatus,
        filename: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["status": status.rawValue, "filename": filename, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (总数量).
        public var totalCount: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// List of results (上传任务列表).
        public var data: [Data]?

        public init(
            totalCount: Int,
            offset: Int,
            limit: Int,
            data: [Data]? = nil
        ) {
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (上传任务列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Task ID (上传任务).
            public var taskID: String
            /// Number package ID (号码包id).
            public var packageID: String
            /// File name (文件名).
            public var filename: String
            /// Bank type code (银行类型).
            public var bankType: String
            /// Time of creation (创建上传任务的时间).
            public var createTime: Timestamp
            /// Time of the last update (上传任务最近一次更新的时间).
            public var updateTime: Timestamp?
            /// Current status of the record (任务状态).
            public var status: Marketing.TaskStatus?
            /// Number of successes (成功数).
            public var successCount: Int?
            /// Number of failures (失败数).
            public var failCount: Int?
            /// Number of WeChat users matched (匹配成功的微信用户数).
            public var successUserCount: Int?

            public init(
                taskID: String,
                packageID: String,
                filename: String,
                bankType: String,
                createTime: Timestamp,
                updateTime: Timestamp? = nil,
                status: Marketing.TaskStatus? = nil,
                successCount: Int? = nil,
                failCount: Int? = nil,
                successUserCount: Int? = nil
            ) {
                self.taskID = taskID
                self.packageID = packageID
                self.filename = filename
                self.bankType = bankType
                self.createTime = createTime
                self.updateTime = updateTime
                self.status = status
                self.successCount = successCount
                self.failCount = failCount
                self.successUserCount = successUserCount
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.taskID = try member.required("task_id")
                self.packageID = try member.required("package_id")
                self.filename = try member.required("filename")
                self.bankType = try member.required("bank_type")
                self.createTime = try member.required("create_time")
                self.updateTime = try member.ifPresent("update_time")
                self.status = try member.ifPresent("status")
                self.successCount = try member.ifPresent("success_count")
                self.failCount = try member.ifPresent("fail_count")
                self.successUserCount = try member.ifPresent("success_user_count")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.taskID, "task_id")
                try members.encode(self.packageID, "package_id")
                try members.encode(self.filename, "filename")
                try members.encode(self.bankType, "bank_type")
                try members.encode(self.createTime, "create_time")
                try members.encodeIfPresent(self.updateTime, "update_time")
                try members.encodeIfPresent(self.status, "status")
                try members.encodeIfPresent(self.successCount, "success_count")
                try members.encodeIfPresent(self.failCount, "fail_count")
                try members.encodeIfPresent(self.successUserCount, "success_user_count")
            }
        }
    }
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/busifavor`
    public var busifavor: Busifavor { Busifavor(path: path.appending("busifavor")) }

    /// `v3/marketing/busifavor`
    public struct Busifavor: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor {
    /// `v3/marketing/busifavor/callbacks`
    public var callbacks: Callbacks { Callbacks(path: path.appending("callbacks")) }

    /// `v3/marketing/busifavor/callbacks`
    public struct Callbacks: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Callbacks {
    /// Set the merchant coupon event notification URL (设置商家券事件通知地址).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String?
        /// URL to be notified at (通知URL地址).
        public var notifyURL: String

        public init(
            mchid: String? = nil,
            notifyURL: String
        ) {
            self.mchid = mchid
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.notifyURL = try member.required("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Time of the last update (修改时间).
        public var updateTime: Timestamp?
        /// URL to be notified at (通知URL地址).
        public var notifyURL: String
        /// Merchant number (商户号).
        public var mchid: String

        public init(
            updateTime: Timestamp? = nil,
            notifyURL: String,
            mchid: String
        ) {
            self.updateTime = updateTime
            self.notifyURL = notifyURL
            self.mchid = mchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.updateTime = try member.ifPresent("update_time")
            self.notifyURL = try member.required("notify_url")
            self.mchid = try member.required("mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.mchid, "mchid")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Callbacks {
    /// Query the merchant coupon event notification URL (查询商家券事件通知地址).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
    public func get(mchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// URL to be notified at (通知URL地址).
        public var notifyURL: String
        /// Merchant number (商户号).
        public var mchid: String

        public init(
            notifyURL: String,
            mchid: String
        ) {
            self.notifyURL = notifyURL
            self.mchid = mchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.notifyURL = try member.required("notify_url")
            self.mchid = try member.required("mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.mchid, "mchid")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor {
    /// `v3/marketing/busifavor/stocks`
    public var stocks: Stocks { Stocks(path: path.appending("stocks")) }

    /// `v3/marketing/busifavor/stocks`
    public struct Stocks: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks {
    /// Create a merchant coupon stock (创建商家券).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Name of the coupon stock (商家券批次名称).
        public var stockName: String
        /// Merchant number owning the stock (批次归属商户号).
        public var belongMerchant: String
        /// Comment (批次备注).
        public var comment: String?
        /// Name of the goods (适用商品范围).
        public var goodsName: String
        /// Type of stock (批次类型).
        public var stockType: Marketing.StockType
        /// Coupon redemption rules (核销规则).
        public var couponUseRule: CouponUseRule
        /// Issuing rules of the stock (发放规则).
        public var stockSendRule: StockSendRule
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String
        /// Custom entrance (自定义入口).
        public var customEntrance: Marketing.CustomEntrance?
        /// Display style information (样式信息).
        public var displayPatternInfo: Marketing.DisplayPatternInfo?
        /// How coupon codes are assigned (券code模式).
        public var couponCodeMode: Marketing.StockCouponCodeMode
        /// Event notification settings (事件通知配置).
        public var notifyConfig: Marketing.NotifyConfig?
        /// Whether a marketing subsidy is allowed (是否允许营销补贴).
        public var subsidy: Bool?

        public init(
            stockName: String,
            belongMerchant: String,
            comment: String? = nil,
            goodsName: String,
            stockType: Marketing.StockType,
            couponUseRule: CouponUseRule,
            stockSendRule: StockSendRule,
            outRequestNo: String,
            customEntrance: Marketing.CustomEntrance? = nil,
            displayPatternInfo: Marketing.DisplayPatternInfo? = nil,
            couponCodeMode: Marketing.StockCouponCodeMode,
            notifyConfig: Marketing.NotifyConfig? = nil,
            subsidy: Bool? = nil
        ) {
            self.stockName = stockName
            self.belongMerchant = belongMerchant
            self.comment = comment
            self.goodsName = goodsName
            self.stockType = stockType
            self.couponUseRule = couponUseRule
            self.stockSendRule = stockSendRule
            self.outRequestNo = outRequestNo
            self.customEntrance = customEntrance
            self.displayPatternInfo = displayPatternInfo
            self.couponCodeMode = couponCodeMode
            self.notifyConfig = notifyConfig
            self.subsidy = subsidy
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockName = try member.required("stock_name")
            self.belongMerchant = try member.required("belong_merchant")
            self.comment = try member.ifPresent("comment")
            self.goodsName = try member.required("goods_name")
            self.stockType = try member.required("stock_type")
            self.couponUseRule = try member.required("coupon_use_rule")
            self.stockSendRule = try member.required("stock_send_rule")
            self.outRequestNo = try member.required("out_request_no")
            self.customEntrance = try member.ifPresent("custom_entrance")
            self.displayPatternInfo = try member.ifPresent("display_pattern_info")
            self.couponCodeMode = try member.required("coupon_code_mode")
            self.notifyConfig = try member.ifPresent("notify_config")
            self.subsidy = try member.ifPresent("subsidy")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockName, "stock_name")
            try members.encode(self.belongMerchant, "belong_merchant")
            try members.encodeIfPresent(self.comment, "comment")
            try members.encode(self.goodsName, "goods_name")
            try members.encode(self.stockType, "stock_type")
            try members.encode(self.couponUseRule, "coupon_use_rule")
            try members.encode(self.stockSendRule, "stock_send_rule")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.customEntrance, "custom_entrance")
            try members.encodeIfPresent(self.displayPatternInfo, "display_pattern_info")
            try members.encode(self.couponCodeMode, "coupon_code_mode")
            try members.encodeIfPresent(self.notifyConfig, "notify_config")
            try members.encodeIfPresent(self.subsidy, "subsidy")
        }

        /// Coupon redemption rules (核销规则).
        public struct CouponUseRule: Codable, Hashable, Sendable {
            /// When the coupon can be redeemed (券可核销时间).
            public var couponAvailableTime: CouponAvailableTime
            /// Rules of the fixed-amount coupon (固定面额满减券使用规则).
            public var fixedNormalCoupon: Marketing.FixedNormalCoupon?
            /// Usage rules of the discount coupon (折扣券使用规则).
            public var discountCoupon: Marketing.CouponUseRuleDiscountCoupon?
            /// Usage rules of the exchange coupon (换购券使用规则).
            public var exchangeCoupon: Marketing.CouponUseRuleExchangeCoupon?
            /// Redemption method (核销方式).
            public var useMethod: Marketing.UseMethod
            /// Merchant's mini program appid (小程序appid).
            public var miniProgramsAppID: String?
            /// Path in the merchant's mini program (小程序path).
            public var miniProgramsPath: String?

            public init(
                couponAvailableTime: CouponAvailableTime,
                fixedNormalCoupon: Marketing.FixedNormalCoupon? = nil,
                discountCoupon: Marketing.CouponUseRuleDiscountCoupon? = nil,
                exchangeCoupon: Marketing.CouponUseRuleExchangeCoupon? = nil,
                useMethod: Marketing.UseMethod,
                miniProgramsAppID: String? = nil,
                miniProgramsPath: String? = nil
            ) {
                self.couponAvailableTime = couponAvailableTime
                self.fixedNormalCoupon = fixedNormalCoupon
                self.discountCoupon = discountCoupon
                self.exchangeCoupon = exchangeCoupon
                self.useMethod = useMethod
                self.miniProgramsAppID = miniProgramsAppID
                self.miniProgramsPath = miniProgramsPath
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponAvailableTime = try member.required("coupon_available_time")
                self.fixedNormalCoupon = try member.ifPresent("fixed_normal_coupon")
                self.discountCoupon = try member.ifPresent("discount_coupon")
                self.exchangeCoupon = try member.ifPresent("exchange_coupon")
                self.useMethod = try member.required("use_method")
                self.miniProgramsAppID = try member.ifPresent("mini_programs_appid")
                self.miniProgramsPath = try member.ifPresent("mini_programs_path")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.couponAvailableTime, "coupon_available_time")
                try members.encodeIfPresent(self.fixedNormalCoupon, "fixed_normal_coupon")
                try members.encodeIfPresent(self.discountCoupon, "discount_coupon")
                try members.encodeIfPresent(self.exchangeCoupon, "exchange_coupon")
                try members.encode(self.useMethod, "use_method")
                try members.encodeIfPresent(self.miniProgramsAppID, "mini_programs_appid")
                try members.encodeIfPresent(self.miniProgramsPath, "mini_programs_path")
            }

            /// When the coupon can be redeemed (券可核销时间).
            public struct CouponAvailableTime: Codable, Hashable, Sendable {
                /// Time from which it is usable (开始时间).
                public var availableBeginTime: Timestamp
                /// Time until which it is usable (结束时间).
                public var availableEndTime: Timestamp
                /// Days the coupon is valid after receipt (生效后N天内有效).
                public var availableDayAfterReceive: Int?
                /// Fixed weekly usable times (固定周期有效时间段).
                public var availableWeek: Marketing.AvailableWeek?
                /// Irregular usable time periods (无规律的有效时间段).
                public var irregularyAvaliableTime: [Marketing.IrregularyAvaliableTime]?
                /// Days after receipt until valid (领取后N天开始生效).
                public var waitDaysAfterReceive: Int?
                /// Seconds the coupon is valid after receipt (领取后N秒内有效).
                public var availableSecondAfterReceive: Int?

                public init(
                    availableBeginTime: Timestamp,
                    availableEndTime: Timestamp,
                    availableDayAfterReceive: Int? = nil,
                    availableWeek: Marketing.AvailableWeek? = nil,
                    irregularyAvaliableTime: [Marketing.IrregularyAvaliableTime]? = nil,
                    waitDaysAfterReceive: Int? = nil,
                    availableSecondAfterReceive: Int? = nil
                ) {
                    self.availableBeginTime = availableBeginTime
                    self.availableEndTime = availableEndTime
                    self.availableDayAfterReceive = availableDayAfterReceive
                    self.availableWeek = availableWeek
                    self.irregularyAvaliableTime = irregularyAvaliableTime
                    self.waitDaysAfterReceive = waitDaysAfterReceive
                    self.availableSecondAfterReceive = availableSecondAfterReceive
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.availableBeginTime = try member.required("available_begin_time")
                    self.availableEndTime = try member.required("available_end_time")
                    self.availableDayAfterReceive = try member.ifPresent("available_day_after_receive")
                    self.availableWeek = try member.ifPresent("available_week")
                    self.irregularyAvaliableTime = try member.ifPresent("irregulary_avaliable_time")
                    self.waitDaysAfterReceive = try member.ifPresent("wait_days_after_receive")
                    self.availableSecondAfterReceive = try member.ifPresent("available_second_after_receive")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.availableBeginTime, "available_begin_time")
                    try members.encode(self.availableEndTime, "available_end_time")
                    try members.encodeIfPresent(self.availableDayAfterReceive, "available_day_after_receive")
                    try members.encodeIfPresent(self.availableWeek, "available_week")
                    try members.encodeIfPresent(self.irregularyAvaliableTime, "irregulary_avaliable_time")
                    try members.encodeIfPresent(self.waitDaysAfterReceive, "wait_days_after_receive")
                    try members.encodeIfPresent(self.availableSecondAfterReceive, "available_second_after_receive")
                }
            }
        }

        /// Issuing rules of the stock (发放规则).
        public struct StockSendRule: Codable, Hashable, Sendable {
            /// Total budget in fen (批次总预算).
            public var maxAmount: Int?
            /// Most coupons that may be sent (批次最大发放个数).
            public var maxCoupons: Int
            /// Most coupons each user may receive (用户最大可领个数).
            public var maxCouponsPerUser: Int
            /// Most amount sent daily, in fen (单天发放上限金额).
            public var maxAmountByDay: Int?
            /// Most coupons that may be sent daily (单天发放上限个数).
            public var maxCouponsByDay: Int?
            /// Whether limited per natural person (是否开启自然人限制).
            public var naturalPersonLimit: Bool?
            /// Whether suspicious accounts are blocked (可疑账号拦截).
            public var preventAPIAbuse: Bool?
            /// Whether it may be given away (是否允许转赠).
            public var transferable: Bool?
            /// Whether the link may be shared (是否允许分享链接).
            public var shareable: Bool?

            public init(
                maxAmount: Int? = nil,
                maxCoupons: Int,
                maxCouponsPerUser: Int,
                maxAmountByDay: Int? = nil,
                maxCouponsByDay: Int? = nil,
                naturalPersonLimit: Bool? = nil,
                preventAPIAbuse: Bool? = nil,
                transferable: Bool? = nil,
                shareable: Bool? = nil
            ) {
                self.maxAmount = maxAmount
                self.maxCoupons = maxCoupons
                self.maxCouponsPerUser = maxCouponsPerUser
                self.maxAmountByDay = maxAmountByDay
                self.maxCouponsByDay = maxCouponsByDay
                self.naturalPersonLimit = naturalPersonLimit
                self.preventAPIAbuse = preventAPIAbuse
                self.transferable = transferable
                self.shareable = shareable
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.maxAmount = try member.ifPresent("max_amount")
                self.maxCoupons = try member.required("max_coupons")
                self.maxCouponsPerUser = try member.required("max_coupons_per_user")
                self.maxAmountByDay = try member.ifPresent("max_amount_by_day")
                self.maxCouponsByDay = try member.ifPresent("max_coupons_by_day")
                self.naturalPersonLimit = try member.ifPresent("natural_person_limit")
                self.preventAPIAbuse = try member.ifPresent("prevent_api_abuse")
                self.transferable = try member.ifPresent("transferable")
                self.shareable = try member.ifPresent("shareable")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.maxAmount, "max_amount")
                try members.encode(self.maxCoupons, "max_coupons")
                try members.encode(self.maxCouponsPerUser, "max_coupons_per_user")
                try members.encodeIfPresent(self.maxAmountByDay, "max_amount_by_day")
                try members.encodeIfPresent(self.maxCouponsByDay, "max_coupons_by_day")
                try members.encodeIfPresent(self.naturalPersonLimit, "natural_person_limit")
                try members.encodeIfPresent(self.preventAPIAbuse, "prevent_api_abuse")
                try members.encodeIfPresent(self.transferable, "transferable")
                try members.encodeIfPresent(self.shareable, "shareable")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.StockIDReply
}

extension V3.MarketingEndpoint.Busifavor.Stocks {
    /// `v3/marketing/busifavor/stocks/{stock_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> StockID {
        StockID(path: path.appending(value: String(value), named: "stock_id"))
    }

    /// `v3/marketing/busifavor/stocks/{stock_id}`
    public struct StockID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks.StockID {
    /// Query merchant coupon stock details by stock_id (查询商家券详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534928)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Name of the coupon stock (商家券批次名称).
        public var stockName: String
        /// Merchant number owning the stock (批次归属商户号).
        public var belongMerchant: String
        /// Comment (批次备注).
        public var comment: String?
        /// Name of the goods (适用商品范围).
        public var goodsName: String
        /// Type of stock (批次类型).
        public var stockType: Marketing.StockType
        /// Coupon redemption rules (核销规则).
        public var couponUseRule: Marketing.CouponUseRule
        /// Issuing rules of the stock (发放规则).
        public var stockSendRule: StockSendRule
        /// Custom entrance (自定义入口).
        public var customEntrance: Marketing.CustomEntrance?
        /// Display style information (样式信息).
        public var displayPatternInfo: Marketing.DisplayPatternInfo?
        /// State of the stock (批次状态).
        public var stockState: StockState
        /// How coupon codes are assigned (券code模式).
        public var couponCodeMode: Marketing.StockCouponCodeMode
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Number of coupon codes (券code数量).
        public var couponCodeCount: Marketing.CouponCodeCountInfo?
        /// Event notification settings (事件通知配置).
        public var notifyConfig: Marketing.NotifyConfig?
        /// Counts sent from the stock (批次发放情况).
        public var sendCountInformation: SendCountInformation?
        /// Whether a marketing subsidy is allowed (是否允许营销补差).
        public var subsidy: Bool?

        public init(
            stockName: String,
            belongMerchant: String,
            comment: String? = nil,
            goodsName: String,
            stockType: Marketing.StockType,
            couponUseRule: Marketing.CouponUseRule,
            stockSendRule: StockSendRule,
            customEntrance: Marketing.CustomEntrance? = nil,
            displayPatternInfo: Marketing.DisplayPatternInfo? = nil,
            stockState: StockState,
            couponCodeMode: Marketing.StockCouponCodeMode,
            stockID: String,
            couponCodeCount: Marketing.CouponCodeCountInfo? = nil,
            notifyConfig: Marketing.NotifyConfig? = nil,
            sendCountInformation: SendCountInformation? = nil,
            subsidy: Bool? = nil
        ) {
            self.stockName = stockName
            self.belongMerchant = belongMerchant
            self.comment = comment
            self.goodsName = goodsName
            self.stockType = stockType
            self.couponUseRule = couponUseRule
            self.stockSendRule = stockSendRule
            self.customEntrance = customEntrance
            self.displayPatternInfo = displayPatternInfo
            self.stockState = stockState
            self.couponCodeMode = couponCodeMode
            self.stockID = stockID
            self.couponCodeCount = couponCodeCount
            self.notifyConfig = notifyConfig
            self.sendCountInformation = sendCountInformation
            self.subsidy = subsidy
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockName = try member.required("stock_name")
            self.belongMerchant = try member.required("belong_merchant")
            self.comment = try member.ifPresent("comment")
            self.goodsName = try member.required("goods_name")
            self.stockType = try member.required("stock_type")
            self.couponUseRule = try member.required("coupon_use_rule")
            self.stockSendRule = try member.required("stock_send_rule")
            self.customEntrance = try member.ifPresent("custom_entrance")
            self.displayPatternInfo = try member.ifPresent("display_pattern_info")
            self.stockState = try member.required("stock_state")
            self.couponCodeMode = try member.required("coupon_code_mode")
            self.stockID = try member.required("stock_id")
            self.couponCodeCount = try member.ifPresent("coupon_code_count")
            self.notifyConfig = try member.ifPresent("notify_config")
            self.sendCountInformation = try member.ifPresent("send_count_information")
            self.subsidy = try member.ifPresent("subsidy")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockName, "stock_name")
            try members.encode(self.belongMerchant, "belong_merchant")
            try members.encodeIfPresent(self.comment, "comment")
            try members.encode(self.goodsName, "goods_name")
            try members.encode(self.stockType, "stock_type")
            try members.encode(self.couponUseRule, "coupon_use_rule")
            try members.encode(self.stockSendRule, "stock_send_rule")
            try members.encodeIfPresent(self.customEntrance, "custom_entrance")
            try members.encodeIfPresent(self.displayPatternInfo, "display_pattern_info")
            try members.encode(self.stockState, "stock_state")
            try members.encode(self.couponCodeMode, "coupon_code_mode")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.couponCodeCount, "coupon_code_count")
            try members.encodeIfPresent(self.notifyConfig, "notify_config")
            try members.encodeIfPresent(self.sendCountInformation, "send_count_information")
            try members.encodeIfPresent(self.subsidy, "subsidy")
        }

        /// Issuing rules of the stock (发放规则).
        public struct StockSendRule: Codable, Hashable, Sendable {
            /// Total budget in fen (批次总预算).
            public var maxAmount: Int
            /// Most coupons that may be sent (批次最大发放个数).
            public var maxCoupons: Int?
            /// Most coupons each user may receive (用户最大可领个数).
            public var maxCouponsPerUser: Int
            /// Most amount sent daily, in fen (单天发放上限金额).
            public var maxAmountByDay: Int?
            /// Most coupons that may be sent daily (单天发放上限个数).
            public var maxCouponsByDay: Int?
            /// Whether limited per natural person (是否开启自然人限制).
            public var naturalPersonLimit: Bool?
            /// Whether suspicious accounts are blocked (可疑账号拦截).
            public var preventAPIAbuse: Bool?
            /// Whether it may be given away (是否允许转赠).
            public var transferable: Bool?
            /// Whether the link may be shared (是否允许分享链接).
            public var shareable: Bool?

            public init(
                maxAmount: Int,
                maxCoupons: Int? = nil,
                maxCouponsPerUser: Int,
                maxAmountByDay: Int? = nil,
                maxCouponsByDay: Int? = nil,
                naturalPersonLimit: Bool? = nil,
                preventAPIAbuse: Bool? = nil,
                transferable: Bool? = nil,
                shareable: Bool? = nil
            ) {
                self.maxAmount = maxAmount
                self.maxCoupons = maxCoupons
                self.maxCouponsPerUser = maxCouponsPerUser
                self.maxAmountByDay = maxAmountByDay
                self.maxCouponsByDay = maxCouponsByDay
                self.naturalPersonLimit = naturalPersonLimit
                self.preventAPIAbuse = preventAPIAbuse
                self.transferable = transferable
                self.shareable = shareable
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.maxAmount = try member.required("max_amount")
                self.maxCoupons = try member.ifPresent("max_coupons")
                self.maxCouponsPerUser = try member.required("max_coupons_per_user")
                self.maxAmountByDay = try member.ifPresent("max_amount_by_day")
                self.maxCouponsByDay = try member.ifPresent("max_coupons_by_day")
                self.naturalPersonLimit = try member.ifPresent("natural_person_limit")
                self.preventAPIAbuse = try member.ifPresent("prevent_api_abuse")
                self.transferable = try member.ifPresent("transferable")
                self.shareable = try member.ifPresent("shareable")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.maxAmount, "max_amount")
                try members.encodeIfPresent(self.maxCoupons, "max_coupons")
                try members.encode(self.maxCouponsPerUser, "max_coupons_per_user")
                try members.encodeIfPresent(self.maxAmountByDay, "max_amount_by_day")
                try members.encodeIfPresent(self.maxCouponsByDay, "max_coupons_by_day")
                try members.encodeIfPresent(self.naturalPersonLimit, "natural_person_limit")
                try members.encodeIfPresent(self.preventAPIAbuse, "prevent_api_abuse")
                try members.encodeIfPresent(self.transferable, "transferable")
                try members.encodeIfPresent(self.shareable, "shareable")
            }
        }

        /// State of the stock (批次状态).
        public struct StockState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unaudit: Self { Self(rawValue: "UNAUDIT") }
            public static var running: Self { Self(rawValue: "RUNNING") }
            public static var stoped: Self { Self(rawValue: "STOPED") }
            public static var paused: Self { Self(rawValue: "PAUSED") }
        }

        /// Counts sent from the stock (批次发放情况).
        public struct SendCountInformation: Codable, Hashable, Sendable {
            /// Number of coupons sent (已发放券张数).
            public var totalSendNum: Int?
            /// Coupon amount sent, in fen (已发放券金额).
            public var totalSendAmount: Int?
            /// Coupons sent today (单天已发放券张数).
            public var todaySendNum: Int?
            /// Coupon amount sent today, in fen (单天已发放券金额).
            public var todaySendAmount: Int?

            public init(
                totalSendNum: Int? = nil,
                totalSendAmount: Int? = nil,
                todaySendNum: Int? = nil,
                todaySendAmount: Int? = nil
            ) {
                self.totalSendNum = totalSendNum
                self.totalSendAmount = totalSendAmount
                self.todaySendNum = todaySendNum
                self.todaySendAmount = todaySendAmount
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.totalSendNum = try member.ifPresent("total_send_num")
                self.totalSendAmount = try member.ifPresent("total_send_amount")
                self.todaySendNum = try member.ifPresent("today_send_num")
                self.todaySendAmount = try member.ifPresent("today_send_amount")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.totalSendNum, "total_send_num")
                try members.encodeIfPresent(self.totalSendAmount, "total_send_amount")
                try members.encodeIfPresent(self.todaySendNum, "today_send_num")
                try members.encodeIfPresent(self.todaySendAmount, "today_send_amount")
            }
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks.StockID {
    /// Modify the basic information of a merchant coupon stock (修改商家券基本信息).
    ///
    /// After an unknown outcome, `GET /v3/marketing/busifavor/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012535020)
    public func patch(_ body: PatchBody) async throws {
        try await path.perform(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Custom entrance (自定义入口).
        public var customEntrance: CustomEntrance?
        /// Name of the coupon stock (批次名称).
        public var stockName: String?
        /// Comment (批次备注).
        public var comment: String?
        /// Name of the goods (适用商品范围).
        public var goodsName: String?
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String
        /// Display style information (样式信息).
        public var displayPatternInfo: Marketing.DisplayPatternInfo?
        /// Coupon redemption rules (核销规则).
        public var couponUseRule: CouponUseRule?
        /// Issuing rules of the stock (发放规则).
        public var stockSendRule: StockSendRule?
        /// Event notification settings (事件通知配置).
        public var notifyConfig: Marketing.NotifyConfig?
        /// Whether a marketing subsidy is allowed (是否允许营销补差).
        public var subsidy: Bool?

        public init(
            customEntrance: CustomEntrance? = nil,
            stockName: String? = nil,
            comment: String? = nil,
            goodsName: String? = nil,
            outRequestNo: String,
            displayPatternInfo: Marketing.DisplayPatternInfo? = nil,
            couponUseRule: CouponUseRule? = nil,
            stockSendRule: StockSendRule? = nil,
            notifyConfig: Marketing.NotifyConfig? = nil,
            subsidy: Bool? = nil
        ) {
            self.customEntrance = customEntrance
            self.stockName = stockName
            self.comment = comment
            self.goodsName = goodsName
            self.outRequestNo = outRequestNo
            self.displayPatternInfo = displayPatternInfo
            self.couponUseRule = couponUseRule
            self.stockSendRule = stockSendRule
            self.notifyConfig = notifyConfig
            self.subsidy = subsidy
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.customEntrance = try member.ifPresent("custom_entrance")
            self.stockName = try member.ifPresent("stock_name")
            self.comment = try member.ifPresent("comment")
            self.goodsName = try member.ifPresent("goods_name")
            self.outRequestNo = try member.required("out_request_no")
            self.displayPatternInfo = try member.ifPresent("display_pattern_info")
            self.couponUseRule = try member.ifPresent("coupon_use_rule")
            self.stockSendRule = try member.ifPresent("stock_send_rule")
            self.notifyConfig = try member.ifPresent("notify_config")
            self.subsidy = try member.ifPresent("subsidy")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.customEntrance, "custom_entrance")
            try members.encodeIfPresent(self.stockName, "stock_name")
            try members.encodeIfPresent(self.comment, "comment")
            try members.encodeIfPresent(self.goodsName, "goods_name")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.displayPatternInfo, "display_pattern_info")
            try members.encodeIfPresent(self.couponUseRule, "coupon_use_rule")
            try members.encodeIfPresent(self.stockSendRule, "stock_send_rule")
            try members.encodeIfPresent(self.notifyConfig, "notify_config")
            try members.encodeIfPresent(self.subsidy, "subsidy")
        }

        /// Custom entrance (自定义入口).
        public struct CustomEntrance: Codable, Hashable, Sendable {
            /// Mini program entrance (小程序入口).
            public var miniProgramsInfo: Marketing.MiniProgramsInfo?
            /// Appid of the app or official account (商户公众号appid).
            public var appID: String?
            /// Marketing hall ID (营销馆id).
            public var hallID: String?
            /// How the coupon code is shown (code展示模式).
            public var codeDisplayMode: Marketing.CustomEntranceCodeDisplayMode?

            public init(
                miniProgramsInfo: Marketing.MiniProgramsInfo? = nil,
                appID: String? = nil,
                hallID: String? = nil,
                codeDisplayMode: Marketing.CustomEntranceCodeDisplayMode? = nil
            ) {
                self.miniProgramsInfo = miniProgramsInfo
                self.appID = appID
                self.hallID = hallID
                self.codeDisplayMode = codeDisplayMode
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.miniProgramsInfo = try member.ifPresent("mini_programs_info")
                self.appID = try member.ifPresent("appid")
                self.hallID = try member.ifPresent("hall_id")
                self.codeDisplayMode = try member.ifPresent("code_display_mode")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.miniProgramsInfo, "mini_programs_info")
                try members.encodeIfPresent(self.appID, "appid")
                try members.encodeIfPresent(self.hallID, "hall_id")
                try members.encodeIfPresent(self.codeDisplayMode, "code_display_mode")
            }
        }

        /// Coupon redemption rules (核销规则).
        public struct CouponUseRule: Codable, Hashable, Sendable {
            /// Redemption method (核销方式).
            public var useMethod: Marketing.UseMethod?
            /// Merchant's mini program appid (小程序appid).
            public var miniProgramsAppID: String?
            /// Path in the merchant's mini program (小程序path).
            public var miniProgramsPath: String?

            public init(
                useMethod: Marketing.UseMethod? = nil,
                miniProgramsAppID: String? = nil,
                miniProgramsPath: String? = nil
            ) {
                self.useMethod = useMethod
                self.miniProgramsAppID = miniProgramsAppID
                self.miniProgramsPath = miniProgramsPath
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.useMethod = try member.ifPresent("use_method")
                self.miniProgramsAppID = try member.ifPresent("mini_programs_appid")
                self.miniProgramsPath = try member.ifPresent("mini_programs_path")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.useMethod, "use_method")
                try members.encodeIfPresent(self.miniProgramsAppID, "mini_programs_appid")
                try members.encodeIfPresent(self.miniProgramsPath, "mini_programs_path")
            }
        }

        /// Issuing rules of the stock (发放规则).
        public struct StockSendRule: Codable, Hashable, Sendable {
            /// Whether limited per natural person (是否开启自然人限领).
            public var naturalPersonLimit: Bool?
            /// Whether suspicious accounts are blocked (可疑账号拦截).
            public var preventAPIAbuse: Bool?

            public init(
                naturalPersonLimit: Bool? = nil,
                preventAPIAbuse: Bool? = nil
            ) {
                self.naturalPersonLimit = naturalPersonLimit
                self.preventAPIAbuse = preventAPIAbuse
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.naturalPersonLimit = try member.ifPresent("natural_person_limit")
                self.preventAPIAbuse = try member.ifPresent("prevent_api_abuse")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.naturalPersonLimit, "natural_person_limit")
                try members.encodeIfPresent(self.preventAPIAbuse, "prevent_api_abuse")
            }
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks.StockID {
    /// `v3/marketing/busifavor/stocks/{stock_id}/budget`
    public var budget: Budget { Budget(path: path.appending("budget")) }

    /// `v3/marketing/busifavor/stocks/{stock_id}/budget`
    public struct Budget: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks.StockID.Budget {
    /// Modify the budget of a merchant coupon stock (修改批次预算).
    ///
    /// After an unknown outcome, `GET /v3/marketing/busifavor/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Target most coupons of the stock (目标批次最大发放个数).
        public var targetMaxCoupons: Int?
        /// Target daily sending limit (目标单天发放上限个数).
        public var targetMaxCouponsByDay: Int?
        /// Most coupons currently allowed (当前批次最大发放个数).
        public var currentMaxCoupons: Int?
        /// Current daily sending limit (当前单天发放上限个数).
        public var currentMaxCouponsByDay: Int?
        /// Budget change request number (修改预算请求单据号).
        public var modifyBudgetRequestNo: String

        public init(
            targetMaxCoupons: Int? = nil,
            targetMaxCouponsByDay: Int? = nil,
            currentMaxCoupons: Int? = nil,
            currentMaxCouponsByDay: Int? = nil,
            modifyBudgetRequestNo: String
        ) {
            self.targetMaxCoupons = targetMaxCoupons
            self.targetMaxCouponsByDay = targetMaxCouponsByDay
            self.currentMaxCoupons = currentMaxCoupons
            self.currentMaxCouponsByDay = currentMaxCouponsByDay
            self.modifyBudgetRequestNo = modifyBudgetRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.targetMaxCoupons = try member.ifPresent("target_max_coupons")
            self.targetMaxCouponsByDay = try member.ifPresent("target_max_coupons_by_day")
            self.currentMaxCoupons = try member.ifPresent("current_max_coupons")
            self.currentMaxCouponsByDay = try member.ifPresent("current_max_coupons_by_day")
            self.modifyBudgetRequestNo = try member.required("modify_budget_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.targetMaxCoupons, "target_max_coupons")
            try members.encodeIfPresent(self.targetMaxCouponsByDay, "target_max_coupons_by_day")
            try members.encodeIfPresent(self.currentMaxCoupons, "current_max_coupons")
            try members.encodeIfPresent(self.currentMaxCouponsByDay, "current_max_coupons_by_day")
            try members.encode(self.modifyBudgetRequestNo, "modify_budget_request_no")
        }
    }

    /// What ``patch`` answers.
    public struct PatchReply: Codable, Hashable, Sendable {
        /// Most coupons that may be sent (批次当前最大发放个数).
        public var maxCoupons: Int
        /// Most coupons that may be sent daily (当前单天发放上限个数).
        public var maxCouponsByDay: Int?

        public init(
            maxCoupons: Int,
            maxCouponsByDay: Int? = nil
        ) {
            self.maxCoupons = maxCoupons
            self.maxCouponsByDay = maxCouponsByDay
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.maxCoupons = try member.required("max_coupons")
            self.maxCouponsByDay = try member.ifPresent("max_coupons_by_day")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.maxCoupons, "max_coupons")
            try members.encodeIfPresent(self.maxCouponsByDay, "max_coupons_by_day")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks.StockID {
    /// `v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    public var couponcodes: Couponcodes { Couponcodes(path: path.appending("couponcodes")) }

    /// `v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    public struct Couponcodes: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks.StockID.Couponcodes {
    /// Upload pre-stored coupon codes to a stock (上传预存code).
    ///
    /// After an unknown outcome, `GET /v3/marketing/busifavor/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012487038)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// List of coupon codes (券code列表).
        public var couponCodeList: [String]?
        /// Upload request number (请求业务单据号).
        public var uploadRequestNo: String

        public init(
            couponCodeList: [String]? = nil,
            uploadRequestNo: String
        ) {
            self.couponCodeList = couponCodeList
            self.uploadRequestNo = uploadRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponCodeList = try member.ifPresent("coupon_code_list")
            self.uploadRequestNo = try member.required("upload_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.couponCodeList, "coupon_code_list")
            try members.encode(self.uploadRequestNo, "upload_request_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Total number (去重后上传code总数).
        public var totalCount: Int
        /// Number of successes (上传成功code个数).
        public var successCount: Int
        /// Codes uploaded (上传成功的code列表).
        public var successCodes: [String]?
        /// Time of success (上传成功时间).
        public var successTime: Timestamp
        /// Number of failures (上传失败code个数).
        public var failCount: Int?
        /// Codes that failed, with reasons (上传失败的code及原因).
        public var failCodes: [FailCodes]?
        /// Codes that already exist (已存在的code列表).
        public var existCodes: [String]?
        /// Codes repeated in this request (本次请求中重复的code列表).
        public var duplicateCodes: [String]?

        public init(
            stockID: String,
            totalCount: Int,
            successCount: Int,
            successCodes: [String]? = nil,
            successTime: Timestamp,
            failCount: Int? = nil,
            failCodes: [FailCodes]? = nil,
            existCodes: [String]? = nil,
            duplicateCodes: [String]? = nil
        ) {
            self.stockID = stockID
            self.totalCount = totalCount
            self.successCount = successCount
            self.successCodes = successCodes
            self.successTime = successTime
            self.failCount = failCount
            self.failCodes = failCodes
            self.existCodes = existCodes
            self.duplicateCodes = duplicateCodes
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.totalCount = try member.required("total_count")
            self.successCount = try member.required("success_count")
            self.successCodes = try member.ifPresent("success_codes")
            self.successTime = try member.required("success_time")
            self.failCount = try member.ifPresent("fail_count")
            self.failCodes = try member.ifPresent("fail_codes")
            self.existCodes = try member.ifPresent("exist_codes")
            self.duplicateCodes = try member.ifPresent("duplicate_codes")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.successCount, "success_count")
            try members.encodeIfPresent(self.successCodes, "success_codes")
            try members.encode(self.successTime, "success_time")
            try members.encodeIfPresent(self.failCount, "fail_count")
            try members.encodeIfPresent(self.failCodes, "fail_codes")
            try members.encodeIfPresent(self.existCodes, "exist_codes")
            try members.encodeIfPresent(self.duplicateCodes, "duplicate_codes")
        }

        /// Codes that failed, with reasons (上传失败的code及原因).
        public struct FailCodes: Codable, Hashable, Sendable {
            /// User's coupon code (上传失败的券code).
            public var couponCode: String
            /// Code (上传失败错误码).
            public var code: String
            /// Message (上传失败错误信息).
            public var message: String

            public init(
                couponCode: String,
                code: String,
                message: String
            ) {
                self.couponCode = couponCode
                self.code = code
                self.message = message
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponCode = try member.required("coupon_code")
                self.code = try member.required("code")
                self.message = try member.required("message")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.couponCode, "coupon_code")
                try members.encode(self.code, "code")
                try members.encode(self.message, "message")
            }
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks.StockID.Couponcodes {
    /// List pre-stored coupon codes of a stock (查询预存code列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - status: Current status of the record (券code状态).
    ///   - appID: Appid of the app or official account (公众账号ID).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    public func get(status: Status? = nil, appID: String? = nil, offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["status": status?.rawValue, "appid": appID, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Total number (批次总数).
        public var totalCount: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// List of results (券code信息).
        public var data: [Marketing.CouponcodeData]?

        public init(
            stockID: String,
            totalCount: Int,
            limit: Int,
            offset: Int,
            data: [Marketing.CouponcodeData]? = nil
        ) {
            self.stockID = stockID
            self.totalCount = totalCount
            self.limit = limit
            self.offset = offset
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.totalCount = try member.required("total_count")
            self.limit = try member.required("limit")
            self.offset = try member.required("offset")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.limit, "limit")
            try members.encode(self.offset, "offset")
            try members.encodeIfPresent(self.data, "data")
        }
    }

    /// Current status of the record (券code状态).
    public struct Status: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sended: Self { Self(rawValue: "SENDED") }
        public static var used: Self { Self(rawValue: "USED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
        public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks.StockID.Couponcodes {
    /// `v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CouponCode {
        CouponCode(path: path.appending(value: String(value), named: "coupon_code"))
    }

    /// `v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    public struct CouponCode: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks.StockID.Couponcodes.CouponCode {
    /// Query a pre-stored coupon code (查询预存code详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (公众账号ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    public func get(appID: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Coupon code information (券code信息).
        public var codeInformation: Marketing.CouponcodeData
        /// Coupon code information (券码信息).
        public var couponInformation: CouponInformation

        public init(
            codeInformation: Marketing.CouponcodeData,
            couponInformation: CouponInformation
        ) {
            self.codeInformation = codeInformation
            self.couponInformation = couponInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.codeInformation = try member.required("code_information")
            self.couponInformation = try member.required("coupon_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.codeInformation, "code_information")
            try members.encode(self.couponInformation, "coupon_information")
        }

        /// Coupon code information (券码信息).
        public struct CouponInformation: Codable, Hashable, Sendable {
            /// Name of the coupon stock (商家券批次名称).
            public var stockName: String
            /// Merchant number owning the stock (批次归属商户号).
            public var belongMerchant: String
            /// Comment (批次备注).
            public var comment: String?
            /// Name of the goods (适用商品范围).
            public var goodsName: String
            /// Type of stock (批次类型).
            public var stockType: Marketing.StockType
            /// Whether it may be given away (是否允许转赠).
            public var transferable: Bool?
            /// Whether the link may be shared (是否允许分享领券链接).
            public var shareable: Bool?
            /// State of the coupon (券状态).
            public var couponState: String?
            /// Coupon redemption rules (核销规则).
            public var couponUseRule: Marketing.CouponUseRule
            /// Custom entrance (自定义入口).
            public var customEntrance: Marketing.CustomEntrance?
            /// Display style information (样式信息).
            public var displayPatternInfo: Marketing.DisplayPatternInfo?

            public init(
                stockName: String,
                belongMerchant: String,
                comment: String? = nil,
                goodsName: String,
                stockType: Marketing.StockType,
                transferable: Bool? = nil,
                shareable: Bool? = nil,
                couponState: String? = nil,
                couponUseRule: Marketing.CouponUseRule,
                customEntrance: Marketing.CustomEntrance? = nil,
                displayPatternInfo: Marketing.DisplayPatternInfo? = nil
            ) {
                self.stockName = stockName
                self.belongMerchant = belongMerchant
                self.comment = comment
                self.goodsName = goodsName
                self.stockType = stockType
                self.transferable = transferable
                self.shareable = shareable
                self.couponState = couponState
                self.couponUseRule = couponUseRule
                self.customEntrance = customEntrance
                self.displayPatternInfo = displayPatternInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.stockName = try member.required("stock_name")
                self.belongMerchant = try member.required("belong_merchant")
                self.comment = try member.ifPresent("comment")
                self.goodsName = try member.required("goods_name")
                self.stockType = try member.required("stock_type")
                self.transferable = try member.ifPresent("transferable")
                self.shareable = try member.ifPresent("shareable")
                self.couponState = try member.ifPresent("coupon_state")
                self.couponUseRule = try member.required("coupon_use_rule")
                self.customEntrance = try member.ifPresent("custom_entrance")
                self.displayPatternInfo = try member.ifPresent("display_pattern_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.stockName, "stock_name")
                try members.encode(self.belongMerchant, "belong_merchant")
                try members.encodeIfPresent(self.comment, "comment")
                try members.encode(self.goodsName, "goods_name")
                try members.encode(self.stockType, "stock_type")
                try members.encodeIfPresent(self.transferable, "transferable")
                try members.encodeIfPresent(self.shareable, "shareable")
                try members.encodeIfPresent(self.couponState, "coupon_state")
                try members.encode(self.couponUseRule, "coupon_use_rule")
                try members.encodeIfPresent(self.customEntrance, "custom_entrance")
                try members.encodeIfPresent(self.displayPatternInfo, "display_pattern_info")
            }
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Stocks.StockID.Couponcodes.CouponCode {
    /// Delete a pre-stored coupon code (删除预存code).
    ///
    /// After an unknown outcome, `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - deleteRequestNo: Merchant's own deletion request number (请求业务单据号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    @discardableResult
    public func delete(deleteRequestNo: String) async throws -> DeleteReply {
        try await path.call(.delete, query: ["delete_request_no": deleteRequestNo])
    }

    /// What ``delete`` answers.
    public struct DeleteReply: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String?
        /// Time of deletion (删除时间).
        public var deleteTime: Timestamp?

        public init(
            stockID: String? = nil,
            deleteTime: Timestamp? = nil
        ) {
            self.stockID = stockID
            self.deleteTime = deleteTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.ifPresent("stock_id")
            self.deleteTime = try member.ifPresent("delete_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.stockID, "stock_id")
            try members.encodeIfPresent(self.deleteTime, "delete_time")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor {
    /// `v3/marketing/busifavor/coupons`
    public var coupons: Coupons { Coupons(path: path.appending("coupons")) }

    /// `v3/marketing/busifavor/coupons`
    public struct Coupons: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons {
    /// `v3/marketing/busifavor/coupons/associate`
    public var associate: Associate { Associate(path: path.appending("associate")) }

    /// `v3/marketing/busifavor/coupons/associate`
    public struct Associate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons.Associate {
    /// Associate order information with a merchant coupon (关联订单信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012465596)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.CouponRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Time the association succeeded (关联成功时间).
        public var wechatpayAssociateTime: String

        public init(
            wechatpayAssociateTime: String
        ) {
            self.wechatpayAssociateTime = wechatpayAssociateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.wechatpayAssociateTime = try member.required("wechatpay_associate_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.wechatpayAssociateTime, "wechatpay_associate_time")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons {
    /// `v3/marketing/busifavor/coupons/deactivate`
    public var deactivate: Deactivate { Deactivate(path: path.appending("deactivate")) }

    /// `v3/marketing/busifavor/coupons/deactivate`
    public struct Deactivate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons.Deactivate {
    /// Deactivate a merchant coupon (使券失效).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012465890)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's coupon code (券code).
        public var couponCode: String
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Deactivation request number (失效请求单据号).
        public var deactivateRequestNo: String
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?

        public init(
            couponCode: String,
            stockID: String,
            deactivateRequestNo: String,
            deactivateReason: String? = nil
        ) {
            self.couponCode = couponCode
            self.stockID = stockID
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateReason = deactivateReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponCode = try member.required("coupon_code")
            self.stockID = try member.required("stock_id")
            self.deactivateRequestNo = try member.required("deactivate_request_no")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Time the coupon was deactivated (券成功失效的时间).
        public var wechatpayDeactivateTime: String

        public init(
            wechatpayDeactivateTime: String
        ) {
            self.wechatpayDeactivateTime = wechatpayDeactivateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.wechatpayDeactivateTime = try member.required("wechatpay_deactivate_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.wechatpayDeactivateTime, "wechatpay_deactivate_time")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons {
    /// `v3/marketing/busifavor/coupons/disassociate`
    public var disassociate: Disassociate { Disassociate(path: path.appending("disassociate")) }

    /// `v3/marketing/busifavor/coupons/disassociate`
    public struct Disassociate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons.Disassociate {
    /// Disassociate order information from a merchant coupon (取消关联订单信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.CouponRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Time the association was removed (取消关联成功时间).
        public var wechatpayDisassociateTime: String

        public init(
            wechatpayDisassociateTime: String
        ) {
            self.wechatpayDisassociateTime = wechatpayDisassociateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.wechatpayDisassociateTime = try member.required("wechatpay_disassociate_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.wechatpayDisassociateTime, "wechatpay_disassociate_time")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons {
    /// `v3/marketing/busifavor/coupons/return`
    public var `return`: Return { Return(path: path.appending("return")) }

    /// `v3/marketing/busifavor/coupons/return`
    public struct Return: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons.Return {
    /// Return a merchant coupon (申请退券).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012465845)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's coupon code (券code).
        public var couponCode: String
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Coupon return request number (退券请求单据号).
        public var returnRequestNo: String

        public init(
            couponCode: String,
            stockID: String,
            returnRequestNo: String
        ) {
            self.couponCode = couponCode
            self.stockID = stockID
            self.returnRequestNo = returnRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponCode = try member.required("coupon_code")
            self.stockID = try member.required("stock_id")
            self.returnRequestNo = try member.required("return_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.returnRequestNo, "return_request_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Time WeChat Pay returned the coupon (微信退券成功的时间).
        public var wechatpayReturnTime: String

        public init(
            wechatpayReturnTime: String
        ) {
            self.wechatpayReturnTime = wechatpayReturnTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.wechatpayReturnTime = try member.required("wechatpay_return_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.wechatpayReturnTime, "wechatpay_return_time")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons {
    /// `v3/marketing/busifavor/coupons/send`
    public var send: Send { Send(path: path.appending("send")) }

    /// `v3/marketing/busifavor/coupons/send`
    public struct Send: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons.Send {
    /// Send merchant coupons to a user (向用户发券).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Merchant's own request number (发券凭证).
        public var outRequestNo: String
        /// User's coupon code (券code).
        public var couponCode: String?

        public init(
            openID: String,
            appID: String,
            stockID: String,
            outRequestNo: String,
            couponCode: String? = nil
        ) {
            self.openID = openID
            self.appID = appID
            self.stockID = stockID
            self.outRequestNo = outRequestNo
            self.couponCode = couponCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.appID = try member.required("appid")
            self.stockID = try member.required("stock_id")
            self.outRequestNo = try member.required("out_request_no")
            self.couponCode = try member.ifPresent("coupon_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encode(self.appID, "appid")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.couponCode, "coupon_code")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// User's coupon code (券code).
        public var couponCode: String?
        /// Merchant's own request number (发券凭证).
        public var outRequestNo: String?

        public init(
            stockID: String,
            couponCode: String? = nil,
            outRequestNo: String? = nil
        ) {
            self.stockID = stockID
            self.couponCode = couponCode
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.couponCode = try member.ifPresent("coupon_code")
            self.outRequestNo = try member.ifPresent("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.couponCode, "coupon_code")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons {
    /// `v3/marketing/busifavor/coupons/use`
    public var use: Use { Use(path: path.appending("use")) }

    /// `v3/marketing/busifavor/coupons/use`
    public struct Use: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons.Use {
    /// Redeem a user's merchant coupon (核销用户券).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's coupon code (券code).
        public var couponCode: String
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Time of use (请求核销时间).
        public var useTime: Timestamp
        /// Redemption request number (核销请求单据号).
        public var useRequestNo: String
        /// User's openid (用户标识).
        public var openID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Merchant number (下单商户号).
        public var mchID: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?

        public init(
            couponCode: String,
            stockID: String? = nil,
            appID: String,
            useTime: Timestamp,
            useRequestNo: String,
            openID: String? = nil,
            outTradeNo: String? = nil,
            mchID: String? = nil,
            transactionID: String? = nil
        ) {
            self.couponCode = couponCode
            self.stockID = stockID
            self.appID = appID
            self.useTime = useTime
            self.useRequestNo = useRequestNo
            self.openID = openID
            self.outTradeNo = outTradeNo
            self.mchID = mchID
            self.transactionID = transactionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponCode = try member.required("coupon_code")
            self.stockID = try member.ifPresent("stock_id")
            self.appID = try member.required("appid")
            self.useTime = try member.required("use_time")
            self.useRequestNo = try member.required("use_request_no")
            self.openID = try member.ifPresent("openid")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.mchID = try member.ifPresent("mch_id")
            self.transactionID = try member.ifPresent("transaction_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponCode, "coupon_code")
            try members.encodeIfPresent(self.stockID, "stock_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.useTime, "use_time")
            try members.encode(self.useRequestNo, "use_request_no")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// User's openid (用户标识).
        public var openID: String
        /// Time the coupon was redeemed (系统核销券成功的时间).
        public var wechatpayUseTime: Timestamp

        public init(
            stockID: String,
            openID: String,
            wechatpayUseTime: Timestamp
        ) {
            self.stockID = stockID
            self.openID = openID
            self.wechatpayUseTime = wechatpayUseTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.openID = try member.required("openid")
            self.wechatpayUseTime = try member.required("wechatpay_use_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.openID, "openid")
            try members.encode(self.wechatpayUseTime, "wechatpay_use_time")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons {
    /// `v3/marketing/busifavor/coupons/{card_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CardID {
        CardID(path: path.appending(value: String(value), named: "card_id"))
    }

    /// `v3/marketing/busifavor/coupons/{card_id}`
    public struct CardID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons.CardID {
    /// `v3/marketing/busifavor/coupons/{card_id}/send`
    public var send: Send { Send(path: path.appending("send")) }

    /// `v3/marketing/busifavor/coupons/{card_id}/send`
    public struct Send: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Coupons.CardID.Send {
    /// Send a consumption card by card_id (发放消费卡).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (消费卡归属appid).
        public var appID: String
        /// User's openid (用户openid).
        public var openID: String
        /// Merchant's own request number (商户单据号).
        public var outRequestNo: String
        /// Time of sending (请求发卡时间).
        public var sendTime: String

        public init(
            appID: String,
            openID: String,
            outRequestNo: String,
            sendTime: String
        ) {
            self.appID = appID
            self.openID = openID
            self.outRequestNo = outRequestNo
            self.sendTime = sendTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.outRequestNo = try member.required("out_request_no")
            self.sendTime = try member.required("send_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.sendTime, "send_time")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Card code (消费卡code).
        public var cardCode: String

        public init(
            cardCode: String
        ) {
            self.cardCode = cardCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardCode = try member.required("card_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cardCode, "card_code")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor {
    /// `v3/marketing/busifavor/product-coupons`
    public var productCoupons: ProductCoupons { ProductCoupons(path: path.appending("product-coupons")) }

    /// `v3/marketing/busifavor/product-coupons`
    public struct ProductCoupons: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.ProductCoupons {
    /// `v3/marketing/busifavor/product-coupons/pre-send`
    public var preSend: PreSend { PreSend(path: path.appending("pre-send")) }

    /// `v3/marketing/busifavor/product-coupons/pre-send`
    public struct PreSend: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.ProductCoupons.PreSend {
    /// Pre-send a product coupon through merchant coupons (向用户预发商品券).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/brand/4016797130)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// User's coupon code (用户商品券Code).
        public var couponCode: String?
        /// Appid of the app or official account (公众账号AppID).
        public var appID: String
        /// User's openid (用户OpenID).
        public var openID: String?
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String

        public init(
            stockID: String,
            couponCode: String? = nil,
            appID: String,
            openID: String? = nil,
            sendRequestNo: String
        ) {
            self.stockID = stockID
            self.couponCode = couponCode
            self.appID = appID
            self.openID = openID
            self.sendRequestNo = sendRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.couponCode = try member.ifPresent("coupon_code")
            self.appID = try member.required("appid")
            self.openID = try member.ifPresent("openid")
            self.sendRequestNo = try member.required("send_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.couponCode, "coupon_code")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.sendRequestNo, "send_request_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.TokenReply
}

extension V3.MarketingEndpoint.Busifavor.ProductCoupons {
    /// `v3/marketing/busifavor/product-coupons/send`
    public var send: Send { Send(path: path.appending("send")) }

    /// `v3/marketing/busifavor/product-coupons/send`
    public struct Send: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.ProductCoupons.Send {
    /// Send a product coupon through merchant coupons (向用户发商品券).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4015594964)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Merchant's own request number (发券凭证).
        public var outRequestNo: String
        /// User's coupon code (券code).
        public var couponCode: String?
        /// Type of coupon (券类型).
        public var couponType: CouponType
        /// Membership card template ID (会员卡ID).
        public var memberCardID: String?

        public init(
            openID: String,
            appID: String,
            stockID: String,
            outRequestNo: String,
            couponCode: String? = nil,
            couponType: CouponType,
            memberCardID: String? = nil
        ) {
            self.openID = openID
            self.appID = appID
            self.stockID = stockID
            self.outRequestNo = outRequestNo
            self.couponCode = couponCode
            self.couponType = couponType
            self.memberCardID = memberCardID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.appID = try member.required("appid")
            self.stockID = try member.required("stock_id")
            self.outRequestNo = try member.required("out_request_no")
            self.couponCode = try member.ifPresent("coupon_code")
            self.couponType = try member.required("coupon_type")
            self.memberCardID = try member.ifPresent("member_card_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encode(self.appID, "appid")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.couponCode, "coupon_code")
            try members.encode(self.couponType, "coupon_type")
            try members.encodeIfPresent(self.memberCardID, "member_card_id")
        }

        /// Type of coupon (券类型).
        public struct CouponType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var normal: Self { Self(rawValue: "NORMAL") }
            public static var member: Self { Self(rawValue: "MEMBER") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// User's coupon code (券code).
        public var couponCode: String
        /// Merchant's own request number (发券凭证).
        public var outRequestNo: String

        public init(
            stockID: String,
            couponCode: String,
            outRequestNo: String
        ) {
            self.stockID = stockID
            self.couponCode = couponCode
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.couponCode = try member.required("coupon_code")
            self.outRequestNo = try member.required("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.outRequestNo, "out_request_no")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor {
    /// `v3/marketing/busifavor/subsidy`
    public var subsidy: Subsidy { Subsidy(path: path.appending("subsidy")) }

    /// `v3/marketing/busifavor/subsidy`
    public struct Subsidy: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Subsidy {
    /// `v3/marketing/busifavor/subsidy/pay-receipts`
    public var payReceipts: PayReceipts { PayReceipts(path: path.appending("pay-receipts")) }

    /// `v3/marketing/busifavor/subsidy/pay-receipts`
    public struct PayReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Subsidy.PayReceipts {
    /// Pay a marketing subsidy (营销补差付款).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017147321)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (商家券批次号).
        public var stockID: String
        /// User's coupon code (商家券Code).
        public var couponCode: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant number the subsidy is deducted from (营销补差扣款商户号).
        public var payerMerchant: String
        /// Merchant number receiving the subsidy (营销补差入账商户号).
        public var payeeMerchant: String
        /// Amount in fen (补差付款金额).
        public var amount: Int
        /// Description (补差付款描述).
        public var description: String
        /// Merchant's own subsidy number (业务请求唯一单号).
        public var outSubsidyNo: String

        public init(
            stockID: String,
            couponCode: String,
            transactionID: String,
            payerMerchant: String,
            payeeMerchant: String,
            amount: Int,
            description: String,
            outSubsidyNo: String
        ) {
            self.stockID = stockID
            self.couponCode = couponCode
            self.transactionID = transactionID
            self.payerMerchant = payerMerchant
            self.payeeMerchant = payeeMerchant
            self.amount = amount
            self.description = description
            self.outSubsidyNo = outSubsidyNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.couponCode = try member.required("coupon_code")
            self.transactionID = try member.required("transaction_id")
            self.payerMerchant = try member.required("payer_merchant")
            self.payeeMerchant = try member.required("payee_merchant")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.outSubsidyNo = try member.required("out_subsidy_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.payerMerchant, "payer_merchant")
            try members.encode(self.payeeMerchant, "payee_merchant")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encode(self.outSubsidyNo, "out_subsidy_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.PayReceiptReply
}

extension V3.MarketingEndpoint.Busifavor.Subsidy.PayReceipts {
    /// List marketing subsidy payment receipts (查询营销补差付款单列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - stockID: Coupon stock or campaign ID (商家券批次号).
    ///   - couponCode: User's coupon code (商家券Code).
    ///   - outSubsidyNo: Merchant's own subsidy number (补差付款请求单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017147338)
    public func get(stockID: String, couponCode: String, outSubsidyNo: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["stock_id": stockID, "coupon_code": couponCode, "out_subsidy_no": outSubsidyNo])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Subsidy payment receipts (补差付款单据列表).
        public var payReceiptList: [Marketing.PayReceiptReply]?

        public init(
            payReceiptList: [Marketing.PayReceiptReply]? = nil
        ) {
            self.payReceiptList = payReceiptList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.payReceiptList = try member.ifPresent("pay_receipt_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.payReceiptList, "pay_receipt_list")
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Subsidy.PayReceipts {
    /// `v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubsidyReceiptID {
        SubsidyReceiptID(path: path.appending(value: String(value), named: "subsidy_receipt_id"))
    }

    /// `v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
    public struct SubsidyReceiptID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Subsidy.PayReceipts.SubsidyReceiptID {
    /// Query a marketing subsidy payment by subsidy_receipt_id (查询营销补差付款单详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017147336)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.PayReceiptReply
}

extension V3.MarketingEndpoint.Busifavor.Subsidy {
    /// `v3/marketing/busifavor/subsidy/return-receipts`
    public var returnReceipts: ReturnReceipts { ReturnReceipts(path: path.appending("return-receipts")) }

    /// `v3/marketing/busifavor/subsidy/return-receipts`
    public struct ReturnReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Subsidy.ReturnReceipts {
    /// Return a marketing subsidy (营销补差回退).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017147332)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (商家券批次号).
        public var stockID: String
        /// User's coupon code (商家券Code).
        public var couponCode: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// WeChat Pay refund number (微信支付退款单号).
        public var refundID: String
        /// Merchant number the subsidy is deducted from (原营销补差扣款商户号).
        public var payerMerchant: String
        /// Merchant number receiving the subsidy (原营销补差入账商户号).
        public var payeeMerchant: String
        /// Amount in fen (补差回退金额).
        public var amount: Int
        /// Description (补差回退描述).
        public var description: String
        /// Merchant's own subsidy return number (业务请求唯一单号).
        public var outSubsidyReturnNo: String

        public init(
            stockID: String,
            couponCode: String,
            transactionID: String,
            refundID: String,
            payerMerchant: String,
            payeeMerchant: String,
            amount: Int,
            description: String,
            outSubsidyReturnNo: String
        ) {
            self.stockID = stockID
            self.couponCode = couponCode
            self.transactionID = transactionID
            self.refundID = refundID
            self.payerMerchant = payerMerchant
            self.payeeMerchant = payeeMerchant
            self.amount = amount
            self.description = description
            self.outSubsidyReturnNo = outSubsidyReturnNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.couponCode = try member.required("coupon_code")
            self.transactionID = try member.required("transaction_id")
            self.refundID = try member.required("refund_id")
            self.payerMerchant = try member.required("payer_merchant")
            self.payeeMerchant = try member.required("payee_merchant")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.outSubsidyReturnNo = try member.required("out_subsidy_return_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.payerMerchant, "payer_merchant")
            try members.encode(self.payeeMerchant, "payee_merchant")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encode(self.outSubsidyReturnNo, "out_subsidy_return_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.ReturnReceiptReply
}

extension V3.MarketingEndpoint.Busifavor.Subsidy.ReturnReceipts {
    /// `v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubsidyReturnReceiptID {
        SubsidyReturnReceiptID(path: path.appending(value: String(value), named: "subsidy_return_receipt_id"))
    }

    /// `v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
    public struct SubsidyReturnReceiptID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Subsidy.ReturnReceipts.SubsidyReturnReceiptID {
    /// Query a marketing subsidy return by subsidy_return_receipt_id (查询营销补差回退单详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017147344)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.ReturnReceiptReply
}

extension V3.MarketingEndpoint.Busifavor {
    /// `v3/marketing/busifavor/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/marketing/busifavor/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Users {
    /// `v3/marketing/busifavor/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/marketing/busifavor/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Users.OpenID {
    /// `v3/marketing/busifavor/users/{openid}/coupons`
    public var coupons: Coupons { Coupons(path: path.appending("coupons")) }

    /// `v3/marketing/busifavor/users/{openid}/coupons`
    public struct Coupons: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Users.OpenID.Coupons {
    /// List a user's merchant coupons by filter (根据过滤条件查询用户券).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (公众账号ID).
    ///   - stockID: Coupon stock or campaign ID (批次号).
    ///   - couponState: State of the coupon (券状态).
    ///   - creatorMerchant: Merchant number that created the stock (创建批次的商户号).
    ///   - belongMerchant: Merchant number owning the stock (批次归属商户号).
    ///   - senderMerchant: Merchant number issuing the stock (批次发放商户号).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534963)
    public func get(
        appID: String,
        stockID: String? = nil,
        couponState: Marketing.CouponCouponState? = nil,
        creatorMerchant: String? = nil,
        belongMerchant: String? = nil,
        senderMerchant: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "stock_id": stockID, "coupon_state": couponState?.rawValue, "creator_merchant": creatorMerchant, "belong_merchant": belongMerchant, "sender_merchant": senderMerchant, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (总数量).
        public var totalCount: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// List of results (结果集).
        public var data: [Data]

        public init(
            totalCount: Int,
            offset: Int,
            limit: Int,
            data: [Data]
        ) {
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.data = try member.required("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.data, "data")
        }

        /// List of results (结果集).
        public struct Data: Codable, Hashable, Sendable {
            /// Name of the coupon stock (商家券批次名称).
            public var stockName: String
            /// Merchant number owning the stock (批次归属商户号).
            public var belongMerchant: String
            /// Comment (批次备注).
            public var comment: String?
            /// Name of the goods (适用商品范围).
            public var goodsName: String
            /// Type of stock.
            public var stockType: Marketing.StockType
            /// Coupon redemption rules (核销规则).
            public var couponUseRule: Marketing.DataCouponUseRule
            /// Custom entrance (自定义入口).
            public var customEntrance: Marketing.DataCustomEntrance?
            /// Display style information (样式信息).
            public var displayPatternInfo: Marketing.DisplayPatternInfo
            /// User's coupon code (券code).
            public var couponCode: String?
            /// State of the coupon (券状态).
            public var couponState: Marketing.CouponCouponState?
            /// Coupon stock or campaign ID (批次号).
            public var stockID: String?
            /// Whether it may be given away (是否允许转赠).
            public var transferable: Bool?
            /// Whether the link may be shared (是否允许分享链接).
            public var shareable: Bool?
            /// Merchant's coupon sending request number (发券请求单号).
            public var sendRequestNo: String
            /// Redemption request number (核销请求单号).
            public var useRequestNo: String?
            /// Time the coupon becomes usable (券可使用开始时间).
            public var availableStartTime: String
            /// Time of expiry (券过期时间).
            public var expireTime: Timestamp
            /// Time of receipt by the user (券领券时间).
            public var receiveTime: Timestamp
            /// Time of use (券核销时间).
            public var useTime: Timestamp?

            public init(
                stockName: String,
                belongMerchant: String,
                comment: String? = nil,
                goodsName: String,
                stockType: Marketing.StockType,
                couponUseRule: Marketing.DataCouponUseRule,
                customEntrance: Marketing.DataCustomEntrance? = nil,
                displayPatternInfo: Marketing.DisplayPatternInfo,
                couponCode: String? = nil,
                couponState: Marketing.CouponCouponState? = nil,
                stockID: String? = nil,
                transferable: Bool? = nil,
                shareable: Bool? = nil,
                sendRequestNo: String,
                useRequestNo: String? = nil,
                availableStartTime: String,
                expireTime: Timestamp,
                receiveTime: Timestamp,
                useTime: Timestamp? = nil
            ) {
                self.stockName = stockName
                self.belongMerchant = belongMerchant
                self.comment = comment
                self.goodsName = goodsName
                self.stockType = stockType
                self.couponUseRule = couponUseRule
                self.customEntrance = customEntrance
                self.displayPatternInfo = displayPatternInfo
                self.couponCode = couponCode
                self.couponState = couponState
                self.stockID = stockID
                self.transferable = transferable
                self.shareable = shareable
                self.sendRequestNo = sendRequestNo
                self.useRequestNo = useRequestNo
                self.availableStartTime = availableStartTime
                self.expireTime = expireTime
                self.receiveTime = receiveTime
                self.useTime = useTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.stockName = try member.required("stock_name")
                self.belongMerchant = try member.required("belong_merchant")
                self.comment = try member.ifPresent("comment")
                self.goodsName = try member.required("goods_name")
                self.stockType = try member.required("stock_type")
                self.couponUseRule = try member.required("coupon_use_rule")
                self.customEntrance = try member.ifPresent("custom_entrance")
                self.displayPatternInfo = try member.required("display_pattern_info")
                self.couponCode = try member.ifPresent("coupon_code")
                self.couponState = try member.ifPresent("coupon_state")
                self.stockID = try member.ifPresent("stock_id")
                self.transferable = try member.ifPresent("transferable")
                self.shareable = try member.ifPresent("shareable")
                self.sendRequestNo = try member.required("send_request_no")
                self.useRequestNo = try member.ifPresent("use_request_no")
                self.availableStartTime = try member.required("available_start_time")
                self.expireTime = try member.required("expire_time")
                self.receiveTime = try member.required("receive_time")
                self.useTime = try member.ifPresent("use_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.stockName, "stock_name")
                try members.encode(self.belongMerchant, "belong_merchant")
                try members.encodeIfPresent(self.comment, "comment")
                try members.encode(self.goodsName, "goods_name")
                try members.encode(self.stockType, "stock_type")
                try members.encode(self.couponUseRule, "coupon_use_rule")
                try members.encodeIfPresent(self.customEntrance, "custom_entrance")
                try members.encode(self.displayPatternInfo, "display_pattern_info")
                try members.encodeIfPresent(self.couponCode, "coupon_code")
                try members.encodeIfPresent(self.couponState, "coupon_state")
                try members.encodeIfPresent(self.stockID, "stock_id")
                try members.encodeIfPresent(self.transferable, "transferable")
                try members.encodeIfPresent(self.shareable, "shareable")
                try members.encode(self.sendRequestNo, "send_request_no")
                try members.encodeIfPresent(self.useRequestNo, "use_request_no")
                try members.encode(self.availableStartTime, "available_start_time")
                try members.encode(self.expireTime, "expire_time")
                try members.encode(self.receiveTime, "receive_time")
                try members.encodeIfPresent(self.useTime, "use_time")
            }
        }
    }
}

extension V3.MarketingEndpoint.Busifavor.Users.OpenID.Coupons {
    /// `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CouponCode {
        CouponCode(path: path.appending(value: String(value), named: "coupon_code"))
    }

    /// `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
    public struct CouponCode: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Users.OpenID.Coupons.CouponCode {
    /// `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`
    public var appids: AppIDs { AppIDs(path: path.appending("appids")) }

    /// `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`
    public struct AppIDs: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Users.OpenID.Coupons.CouponCode.AppIDs {
    /// `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> AppID {
        AppID(path: path.appending(value: String(value), named: "appid"))
    }

    /// `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
    public struct AppID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Busifavor.Users.OpenID.Coupons.CouponCode.AppIDs.AppID {
    /// Query a user's merchant coupon by coupon_code (查询用户单张券详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012535011)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Name of the coupon stock (商家券批次名称).
        public var stockName: String
        /// Merchant number owning the stock (批次归属商户号).
        public var belongMerchant: String
        /// Comment (批次备注).
        public var comment: String?
        /// Name of the goods (适用商品范围).
        public var goodsName: String
        /// Type of stock.
        public var stockType: Marketing.StockType
        /// Coupon redemption rules (核销规则).
        public var couponUseRule: Marketing.DataCouponUseRule
        /// Custom entrance (自定义入口).
        public var customEntrance: Marketing.DataCustomEntrance?
        /// Display style information (样式信息).
        public var displayPatternInfo: Marketing.DisplayPatternInfo
        /// User's coupon code (券code).
        public var couponCode: String?
        /// State of the coupon (券状态).
        public var couponState: CouponState?
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String?
        /// Whether it may be given away (是否允许转赠).
        public var transferable: Bool?
        /// Whether the link may be shared (是否允许分享链接).
        public var shareable: Bool?
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String
        /// Redemption request number (核销请求单号).
        public var useRequestNo: String?
        /// Time the coupon becomes usable (券可使用开始时间).
        public var availableStartTime: String
        /// Time of expiry (券过期时间).
        public var expireTime: Timestamp
        /// Time of receipt by the user (券领券时间).
        public var receiveTime: Timestamp
        /// Time of use (券核销时间).
        public var useTime: Timestamp?

        public init(
            stockName: String,
            belongMerchant: String,
            comment: String? = nil,
            goodsName: String,
            stockType: Marketing.StockType,
            couponUseRule: Marketing.DataCouponUseRule,
            customEntrance: Marketing.DataCustomEntrance? = nil,
            displayPatternInfo: Marketing.DisplayPatternInfo,
            couponCode: String? = nil,
            couponState: CouponState? = nil,
            stockID: String? = nil,
            transferable: Bool? = nil,
            shareable: Bool? = nil,
            sendRequestNo: String,
            useRequestNo: String? = nil,
            availableStartTime: String,
            expireTime: Timestamp,
            receiveTime: Timestamp,
            useTime: Timestamp? = nil
        ) {
            self.stockName = stockName
            self.belongMerchant = belongMerchant
            self.comment = comment
            self.goodsName = goodsName
            self.stockType = stockType
            self.couponUseRule = couponUseRule
            self.customEntrance = customEntrance
            self.displayPatternInfo = displayPatternInfo
            self.couponCode = couponCode
            self.couponState = couponState
            self.stockID = stockID
            self.transferable = transferable
            self.shareable = shareable
            self.sendRequestNo = sendRequestNo
            self.useRequestNo = useRequestNo
            self.availableStartTime = availableStartTime
            self.expireTime = expireTime
            self.receiveTime = receiveTime
            self.useTime = useTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockName = try member.required("stock_name")
            self.belongMerchant = try member.required("belong_merchant")
            self.comment = try member.ifPresent("comment")
            self.goodsName = try member.required("goods_name")
            self.stockType = try member.required("stock_type")
            self.couponUseRule = try member.required("coupon_use_rule")
            self.customEntrance = try member.ifPresent("custom_entrance")
            self.displayPatternInfo = try member.required("display_pattern_info")
            self.couponCode = try member.ifPresent("coupon_code")
            self.couponState = try member.ifPresent("coupon_state")
            self.stockID = try member.ifPresent("stock_id")
            self.transferable = try member.ifPresent("transferable")
            self.shareable = try member.ifPresent("shareable")
            self.sendRequestNo = try member.required("send_request_no")
            self.useRequestNo = try member.ifPresent("use_request_no")
            self.availableStartTime = try member.required("available_start_time")
            self.expireTime = try member.required("expire_time")
            self.receiveTime = try member.required("receive_time")
            self.useTime = try member.ifPresent("use_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockName, "stock_name")
            try members.encode(self.belongMerchant, "belong_merchant")
            try members.encodeIfPresent(self.comment, "comment")
            try members.encode(self.goodsName, "goods_name")
            try members.encode(self.stockType, "stock_type")
            try members.encode(self.couponUseRule, "coupon_use_rule")
            try members.encodeIfPresent(self.customEntrance, "custom_entrance")
            try members.encode(self.displayPatternInfo, "display_pattern_info")
            try members.encodeIfPresent(self.couponCode, "coupon_code")
            try members.encodeIfPresent(self.couponState, "coupon_state")
            try members.encodeIfPresent(self.stockID, "stock_id")
            try members.encodeIfPresent(self.transferable, "transferable")
            try members.encodeIfPresent(self.shareable, "shareable")
            try members.encode(self.sendRequestNo, "send_request_no")
            try members.encodeIfPresent(self.useRequestNo, "use_request_no")
            try members.encode(self.availableStartTime, "available_start_time")
            try members.encode(self.expireTime, "expire_time")
            try members.encode(self.receiveTime, "receive_time")
            try members.encodeIfPresent(self.useTime, "use_time")
        }

        /// State of the coupon (券状态).
        public struct CouponState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var sended: Self { Self(rawValue: "SENDED") }
            public static var used: Self { Self(rawValue: "USED") }
            public static var expired: Self { Self(rawValue: "EXPIRED") }
            public static var deleted: Self { Self(rawValue: "DELETED") }
            public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
            public static var pendingRedeem: Self { Self(rawValue: "PENDING_REDEEM") }
            public static var redeemConfirming: Self { Self(rawValue: "REDEEM_CONFIRMING") }
            public static var redeemFailed: Self { Self(rawValue: "REDEEM_FAILED") }
            public static var redeemExpired: Self { Self(rawValue: "REDEEM_EXPIRED") }
        }
    }
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/favor`
    public var favor: Favor { Favor(path: path.appending("favor")) }

    /// `v3/marketing/favor`
    public struct Favor: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor {
    /// `v3/marketing/favor/callbacks`
    public var callbacks: Callbacks { Callbacks(path: path.appending("callbacks")) }

    /// `v3/marketing/favor/callbacks`
    public struct Callbacks: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Callbacks {
    /// Query the coupon notification callback URL (获取已设置的消息通知地址).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
    public func get(mchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String

        public init(
            mchid: String,
            notifyURL: String
        ) {
            self.mchid = mchid
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.notifyURL = try member.required("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.notifyURL, "notify_url")
        }
    }
}

extension V3.MarketingEndpoint.Favor.Callbacks {
    /// Set the coupon notification callback URL (设置消息通知地址).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// URL to be notified at (通知url地址).
        public var notifyURL: String
        /// Whether callbacks are on (回调开关).
        public var `switch`: Bool?

        public init(
            mchid: String,
            notifyURL: String,
            `switch`: Bool? = nil
        ) {
            self.mchid = mchid
            self.notifyURL = notifyURL
            self.`switch` = `switch`
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.notifyURL = try member.required("notify_url")
            self.`switch` = try member.ifPresent("switch")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.`switch`, "switch")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Time of the last update (修改时间).
        public var updateTime: Timestamp
        /// URL to be notified at (通知地址).
        public var notifyURL: String

        public init(
            updateTime: Timestamp,
            notifyURL: String
        ) {
            self.updateTime = updateTime
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.updateTime = try member.required("update_time")
            self.notifyURL = try member.required("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.updateTime, "update_time")
            try members.encode(self.notifyURL, "notify_url")
        }
    }
}

extension V3.MarketingEndpoint.Favor {
    /// `v3/marketing/favor/coupon-stocks`
    public var couponStocks: CouponStocks { CouponStocks(path: path.appending("coupon-stocks")) }

    /// `v3/marketing/favor/coupon-stocks`
    public struct CouponStocks: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.CouponStocks {
    /// Create a coupon stock (创建代金券批次).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Name of the coupon stock (批次名称).
        public var stockName: String
        /// Time from which it is usable (开始时间).
        public var availableBeginTime: Timestamp
        /// Time until which it is usable (结束时间).
        public var availableEndTime: Timestamp
        /// Issuing rules of the stock (发放规则).
        public var stockUseRule: Marketing.StockUseRule
        /// Whether no funds move (是否无资金流).
        public var noCash: Bool
        /// Type of stock (批次类型).
        public var stockType: Marketing.CouponStockStockType
        /// Comment (批次备注).
        public var comment: String?
        /// Merchant number owning the stock (归属商户号).
        public var belongMerchant: String
        /// Display style information (样式信息).
        public var patternInfo: PatternInfo?
        /// Coupon redemption rules (核销规则).
        public var couponUseRule: CouponUseRule
        /// Merchant's own request number (商户单据号).
        public var outRequestNo: String
        /// Extended attributes (扩展属性).
        public var extInfo: String?

        public init(
            stockName: String,
            availableBeginTime: Timestamp,
            availableEndTime: Timestamp,
            stockUseRule: Marketing.StockUseRule,
            noCash: Bool,
            stockType: Marketing.CouponStockStockType,
            comment: String? = nil,
            belongMerchant: String,
            patternInfo: PatternInfo? = nil,
            couponUseRule: CouponUseRule,
            outRequestNo: String,
            extInfo: String? = nil
        ) {
            self.stockName = stockName
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.stockUseRule = stockUseRule
            self.noCash = noCash
            self.stockType = stockType
            self.comment = comment
            self.belongMerchant = belongMerchant
            self.patternInfo = patternInfo
            self.couponUseRule = couponUseRule
            self.outRequestNo = outRequestNo
            self.extInfo = extInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockName = try member.required("stock_name")
            self.availableBeginTime = try member.required("available_begin_time")
            self.availableEndTime = try member.required("available_end_time")
            self.stockUseRule = try member.required("stock_use_rule")
            self.noCash = try member.required("no_cash")
            self.stockType = try member.required("stock_type")
            self.comment = try member.ifPresent("comment")
            self.belongMerchant = try member.required("belong_merchant")
            self.patternInfo = try member.ifPresent("pattern_info")
            self.couponUseRule = try member.required("coupon_use_rule")
            self.outRequestNo = try member.required("out_request_no")
            self.extInfo = try member.ifPresent("ext_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockName, "stock_name")
            try members.encode(self.availableBeginTime, "available_begin_time")
            try members.encode(self.availableEndTime, "available_end_time")
            try members.encode(self.stockUseRule, "stock_use_rule")
            try members.encode(self.noCash, "no_cash")
            try members.encode(self.stockType, "stock_type")
            try members.encodeIfPresent(self.comment, "comment")
            try members.encode(self.belongMerchant, "belong_merchant")
            try members.encodeIfPresent(self.patternInfo, "pattern_info")
            try members.encode(self.couponUseRule, "coupon_use_rule")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.extInfo, "ext_info")
        }

        /// Display style information (样式信息).
        public struct PatternInfo: Codable, Hashable, Sendable {
            /// Description (使用说明).
            public var description: String?
            /// Merchant logo (商户logo).
            public var merchantLogo: String?
            /// Merchant name (商户名称).
            public var merchantName: String?
            /// Background colour (背景颜色).
            public var backgroundColor: Marketing.BackgroundColor?
            /// Coupon detail image (券详情图片).
            public var couponImage: String?
            /// Jump target in the card wallet (卡包跳转目标).
            public var jumpTarget: JumpTarget?
            /// Mini program's appid (小程序appid).
            public var miniProgramAppID: String?
            /// Path in the mini program (小程序path).
            public var miniProgramPath: String?

            public init(
                description: String? = nil,
                merchantLogo: String? = nil,
                merchantName: String? = nil,
                backgroundColor: Marketing.BackgroundColor? = nil,
                couponImage: String? = nil,
                jumpTarget: JumpTarget? = nil,
                miniProgramAppID: String? = nil,
                miniProgramPath: String? = nil
            ) {
                self.description = description
                self.merchantLogo = merchantLogo
                self.merchantName = merchantName
                self.backgroundColor = backgroundColor
                self.couponImage = couponImage
                self.jumpTarget = jumpTarget
                self.miniProgramAppID = miniProgramAppID
                self.miniProgramPath = miniProgramPath
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.description = try member.ifPresent("description")
                self.merchantLogo = try member.ifPresent("merchant_logo")
                self.merchantName = try member.ifPresent("merchant_name")
                self.backgroundColor = try member.ifPresent("background_color")
                self.couponImage = try member.ifPresent("coupon_image")
                self.jumpTarget = try member.ifPresent("jump_target")
                self.miniProgramAppID = try member.ifPresent("mini_program_appid")
                self.miniProgramPath = try member.ifPresent("mini_program_path")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.description, "description")
                try members.encodeIfPresent(self.merchantLogo, "merchant_logo")
                try members.encodeIfPresent(self.merchantName, "merchant_name")
                try members.encodeIfPresent(self.backgroundColor, "background_color")
                try members.encodeIfPresent(self.couponImage, "coupon_image")
                try members.encodeIfPresent(self.jumpTarget, "jump_target")
                try members.encodeIfPresent(self.miniProgramAppID, "mini_program_appid")
                try members.encodeIfPresent(self.miniProgramPath, "mini_program_path")
            }

            /// Jump target in the card wallet (卡包跳转目标).
            public struct JumpTarget: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var paymentCode: Self { Self(rawValue: "PAYMENT_CODE") }
                public static var miniProgram: Self { Self(rawValue: "MINI_PROGRAM") }
                public static var defaultPage: Self { Self(rawValue: "DEFAULT_PAGE") }
            }
        }

        /// Coupon redemption rules (核销规则).
        public struct CouponUseRule: Codable, Hashable, Sendable {
            /// When the coupon can be redeemed (券可核销时间).
            public var couponAvailableTime: CouponAvailableTime
            /// Rules of the fixed-amount coupon (固定面额满减券使用规则).
            public var fixedNormalCoupon: Marketing.NormalCouponInformation?
            /// Usage rules of the discount coupon (折扣券使用规则).
            public var discountCoupon: DiscountCoupon?
            /// Usage rules of the exchange coupon (换购券使用规则).
            public var exchangeCoupon: Marketing.DataCouponUseRuleExchangeCoupon?
            /// Discount tag of the order (订单优惠标记).
            public var goodsTag: [String]?
            /// Required or restricted payment method (指定支付方式).
            public var limitPay: [String]?
            /// Required bank card BIN (指定银行卡BIN).
            public var limitCard: LimitCard?
            /// Transaction type (支付方式).
            public var tradeType: [TradeType]?
            /// Goods codes the coupon applies to (可核销商品编码).
            public var availableItems: [String]?
            /// Goods codes excluded from the discount (不参与优惠商品编码).
            public var unavailableItems: [String]?
            /// Merchant numbers that may redeem it (可核销商户号).
            public var availableMerchants: [String]?
            /// Whether other discounts may be combined (是否可叠加其他优惠).
            public var combineUse: Bool?

            public init(
                couponAvailableTime: CouponAvailableTime,
                fixedNormalCoupon: Marketing.NormalCouponInformation? = nil,
                discountCoupon: DiscountCoupon? = nil,
                exchangeCoupon: Marketing.DataCouponUseRuleExchangeCoupon? = nil,
                goodsTag: [String]? = nil,
                limitPay: [String]? = nil,
                limitCard: LimitCard? = nil,
                tradeType: [TradeType]? = nil,
                availableItems: [String]? = nil,
                unavailableItems: [String]? = nil,
                availableMerchants: [String]? = nil,
                combineUse: Bool? = nil
            ) {
                self.couponAvailableTime = couponAvailableTime
                self.fixedNormalCoupon = fixedNormalCoupon
                self.discountCoupon = discountCoupon
                self.exchangeCoupon = exchangeCoupon
                self.goodsTag = goodsTag
                self.limitPay = limitPay
                self.limitCard = limitCard
                self.tradeType = tradeType
                self.availableItems = availableItems
                self.unavailableItems = unavailableItems
                self.availableMerchants = availableMerchants
                self.combineUse = combineUse
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponAvailableTime = try member.required("coupon_available_time")
                self.fixedNormalCoupon = try member.ifPresent("fixed_normal_coupon")
                self.discountCoupon = try member.ifPresent("discount_coupon")
                self.exchangeCoupon = try member.ifPresent("exchange_coupon")
                self.goodsTag = try member.ifPresent("goods_tag")
                self.limitPay = try member.ifPresent("limit_pay")
                self.limitCard = try member.ifPresent("limit_card")
                self.tradeType = try member.ifPresent("trade_type")
                self.availableItems = try member.ifPresent("available_items")
                self.unavailableItems = try member.ifPresent("unavailable_items")
                self.availableMerchants = try member.ifPresent("available_merchants")
                self.combineUse = try member.ifPresent("combine_use")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.couponAvailableTime, "coupon_available_time")
                try members.encodeIfPresent(self.fixedNormalCoupon, "fixed_normal_coupon")
                try members.encodeIfPresent(self.discountCoupon, "discount_coupon")
                try members.encodeIfPresent(self.exchangeCoupon, "exchange_coupon")
                try members.encodeIfPresent(self.goodsTag, "goods_tag")
                try members.encodeIfPresent(self.limitPay, "limit_pay")
                try members.encodeIfPresent(self.limitCard, "limit_card")
                try members.encodeIfPresent(self.tradeType, "trade_type")
                try members.encodeIfPresent(self.availableItems, "available_items")
                try members.encodeIfPresent(self.unavailableItems, "unavailable_items")
                try members.encodeIfPresent(self.availableMerchants, "available_merchants")
                try members.encodeIfPresent(self.combineUse, "combine_use")
            }

            /// When the coupon can be redeemed (券可核销时间).
            public struct CouponAvailableTime: Codable, Hashable, Sendable {
                /// Time from which it is usable (开始时间).
                public var availableBeginTime: Timestamp?
                /// Time until which it is usable (结束时间).
                public var availableEndTime: Timestamp?
                /// Fixed usable times (固定时间段可用).
                public var fixAvailableTime: FixAvailableTime?
                /// Whether valid from day after receipt (领取第二天生效).
                public var secondDayAvailable: Bool?
                /// Time it is valid after receipt (领取后有效时间).
                public var availableTimeAfterReceive: Int?

                public init(
                    availableBeginTime: Timestamp? = nil,
                    availableEndTime: Timestamp? = nil,
                    fixAvailableTime: FixAvailableTime? = nil,
                    secondDayAvailable: Bool? = nil,
                    availableTimeAfterReceive: Int? = nil
                ) {
                    self.availableBeginTime = availableBeginTime
                    self.availableEndTime = availableEndTime
                    self.fixAvailableTime = fixAvailableTime
                    self.secondDayAvailable = secondDayAvailable
                    self.availableTimeAfterReceive = availableTimeAfterReceive
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.availableBeginTime = try member.ifPresent("available_begin_time")
                    self.availableEndTime = try member.ifPresent("available_end_time")
                    self.fixAvailableTime = try member.ifPresent("fix_available_time")
                    self.secondDayAvailable = try member.ifPresent("second_day_available")
                    self.availableTimeAfterReceive = try member.ifPresent("available_time_after_receive")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.availableBeginTime, "available_begin_time")
                    try members.encodeIfPresent(self.availableEndTime, "available_end_time")
                    try members.encodeIfPresent(self.fixAvailableTime, "fix_available_time")
                    try members.encodeIfPresent(self.secondDayAvailable, "second_day_available")
                    try members.encodeIfPresent(self.availableTimeAfterReceive, "available_time_after_receive")
                }

                /// Fixed usable times (固定时间段可用).
                public struct FixAvailableTime: Codable, Hashable, Sendable {
                    /// Usable days of the week: 0, 1, 2, 3, 4, 5, 6.
                    public var availableWeekDay: [Int]?
                    /// Start time (当天开始时间).
                    public var beginTime: Int?
                    /// End time (当天结束时间).
                    public var endTime: Int?

                    public init(
                        availableWeekDay: [Int]? = nil,
                        beginTime: Int? = nil,
                        endTime: Int? = nil
                    ) {
                        self.availableWeekDay = availableWeekDay
                        self.beginTime = beginTime
                        self.endTime = endTime
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.availableWeekDay = try member.ifPresent("available_week_day")
                        self.beginTime = try member.ifPresent("begin_time")
                        self.endTime = try member.ifPresent("end_time")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encodeIfPresent(self.availableWeekDay, "available_week_day")
                        try members.encodeIfPresent(self.beginTime, "begin_time")
                        try members.encodeIfPresent(self.endTime, "end_time")
                    }
                }
            }

            /// Usage rules of the discount coupon (折扣券使用规则).
            public struct DiscountCoupon: Codable, Hashable, Sendable {
                /// Highest discount amount, in fen (最高折扣金额).
                public var discountAmountMax: Int?
                /// Discount percentage (折扣百分比).
                public var discountPercent: Int?
                /// Minimum spending amount, in fen (门槛).
                public var transactionMinimum: Int?

                public init(
                    discountAmountMax: Int? = nil,
                    discountPercent: Int? = nil,
                    transactionMinimum: Int? = nil
                ) {
                    self.discountAmountMax = discountAmountMax
                    self.discountPercent = discountPercent
                    self.transactionMinimum = transactionMinimum
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.discountAmountMax = try member.ifPresent("discount_amount_max")
                    self.discountPercent = try member.ifPresent("discount_percent")
                    self.transactionMinimum = try member.ifPresent("transaction_minimum")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.discountAmountMax, "discount_amount_max")
                    try members.encodeIfPresent(self.discountPercent, "discount_percent")
                    try members.encodeIfPresent(self.transactionMinimum, "transaction_minimum")
                }
            }

            /// Required bank card BIN (指定银行卡BIN).
            public struct LimitCard: Codable, Hashable, Sendable {
                /// Name (银行卡名称).
                public var name: String?
                /// BIN of the required card (指定卡BIN).
                public var bin: [String]?

                public init(
                    name: String? = nil,
                    bin: [String]? = nil
                ) {
                    self.name = name
                    self.bin = bin
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.name = try member.ifPresent("name")
                    self.bin = try member.ifPresent("bin")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.name, "name")
                    try members.encodeIfPresent(self.bin, "bin")
                }
            }

            /// Transaction type (支付方式).
            public struct TradeType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var microapp: Self { Self(rawValue: "MICROAPP") }
                public static var apppay: Self { Self(rawValue: "APPPAY") }
                public static var ppay: Self { Self(rawValue: "PPAY") }
                public static var card: Self { Self(rawValue: "CARD") }
                public static var face: Self { Self(rawValue: "FACE") }
                public static var other: Self { Self(rawValue: "OTHER") }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.StockIDReply
}

extension V3.MarketingEndpoint.Favor {
    /// `v3/marketing/favor/stocks`
    public var stocks: Stocks { Stocks(path: path.appending("stocks")) }

    /// `v3/marketing/favor/stocks`
    public struct Stocks: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks {
    /// List coupon stocks by conditions (条件查询批次列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///   - stockCreatorMchid: Merchant number that created the stock (创建批次的商户号).
    ///   - createStartTime: Start of the creation time range (起始时间).
    ///   - createEndTime: End time (终止时间).
    ///   - status: Current status of the record (批次状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
    public func get(
        offset: Int,
        limit: Int,
        stockCreatorMchid: String,
        createStartTime: String? = nil,
        createEndTime: String? = nil,
        status: Marketing.StockStatus? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["offset": offset, "limit": limit, "stock_creator_mchid": stockCreatorMchid, "create_start_time": createStartTime, "create_end_time": createEndTime, "status": status?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (批次总数).
        public var totalCount: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// List of results (批次详情).
        public var data: [Marketing.FavorStock]?

        public init(
            totalCount: Int,
            limit: Int,
            offset: Int,
            data: [Marketing.FavorStock]? = nil
        ) {
            self.totalCount = totalCount
            self.limit = limit
            self.offset = offset
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.limit = try member.required("limit")
            self.offset = try member.required("offset")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.limit, "limit")
            try members.encode(self.offset, "offset")
            try members.encodeIfPresent(self.data, "data")
        }
    }
}

extension V3.MarketingEndpoint.Favor.Stocks {
    /// `v3/marketing/favor/stocks/{stock_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> StockID {
        StockID(path: path.appending(value: String(value), named: "stock_id"))
    }

    /// `v3/marketing/favor/stocks/{stock_id}`
    public struct StockID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// Query coupon stock details by stock_id (查询批次详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - stockCreatorMchid: Merchant number that created the stock (创建批次的商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012460564)
    public func get(stockCreatorMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["stock_creator_mchid": stockCreatorMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.FavorStock
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// `v3/marketing/favor/stocks/{stock_id}/items`
    public var items: Items { Items(path: path.appending("items")) }

    /// `v3/marketing/favor/stocks/{stock_id}/items`
    public struct Items: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID.Items {
    /// List items available for a coupon stock (查询代金券可用单品).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - stockCreatorMchid: Merchant number that created the stock (创建批次的商户号).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012463442)
    public func get(stockCreatorMchid: String, offset: Int, limit: String) async throws -> GetReply {
        try await path.call(.get, query: ["stock_creator_mchid": stockCreatorMchid, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.MarketingFavorStock
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// `v3/marketing/favor/stocks/{stock_id}/merchants`
    public var merchants: MerchantsEndpoint { MerchantsEndpoint(path: path.appending("merchants")) }

    /// `v3/marketing/favor/stocks/{stock_id}/merchants`
    public struct MerchantsEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID.MerchantsEndpoint {
    /// List merchants available for a coupon stock (查询代金券可用商户).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///   - stockCreatorMchid: Merchant number that created the stock (创建批次的商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
    public func get(offset: Int, limit: String, stockCreatorMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["offset": offset, "limit": limit, "stock_creator_mchid": stockCreatorMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.MarketingFavorStock
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// `v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
    public var modifyGoodsId: ModifyGoodsID { ModifyGoodsID(path: path.appending("modify-goods-id")) }

    /// `v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
    public struct ModifyGoodsID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID.ModifyGoodsID {
    /// Modify the available goods codes of a coupon stock (修改可用单品编码).
    ///
    /// After an unknown outcome, `GET /v3/marketing/favor/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017164667)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number that created the stock (创建批次的商户号).
        public var stockCreatorMchid: String
        /// Goods codes to add (增加单品编码列表).
        public var addGoodsIDList: [String]?
        /// Goods codes to delete (删除单品编码列表).
        public var deleteGoodsIDList: [String]?

        public init(
            stockCreatorMchid: String,
            addGoodsIDList: [String]? = nil,
            deleteGoodsIDList: [String]? = nil
        ) {
            self.stockCreatorMchid = stockCreatorMchid
            self.addGoodsIDList = addGoodsIDList
            self.deleteGoodsIDList = deleteGoodsIDList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockCreatorMchid = try member.required("stock_creator_mchid")
            self.addGoodsIDList = try member.ifPresent("add_goods_id_list")
            self.deleteGoodsIDList = try member.ifPresent("delete_goods_id_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockCreatorMchid, "stock_creator_mchid")
            try members.encodeIfPresent(self.addGoodsIDList, "add_goods_id_list")
            try members.encodeIfPresent(self.deleteGoodsIDList, "delete_goods_id_list")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.PauseTimeReply
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// `v3/marketing/favor/stocks/{stock_id}/pause`
    public var pause: Pause { Pause(path: path.appending("pause")) }

    /// `v3/marketing/favor/stocks/{stock_id}/pause`
    public struct Pause: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID.Pause {
    /// Pause a coupon stock (暂停代金券批次).
    ///
    /// After an unknown outcome, `GET /v3/marketing/favor/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012460305)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.StockRequest

    /// What ``post`` answers.
    public typealias PostReply = Marketing.PauseTimeReply
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// `v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
    public var refundFlowByDay: RefundFlowByDay { RefundFlowByDay(path: path.appending("refund-flow-by-day")) }

    /// `v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
    public struct RefundFlowByDay: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID.RefundFlowByDay {
    /// Get a coupon stock's daily refund details link (获取退款明细下载链接).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - billDate: Date of the bill (账单日期).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get(billDate: String) async throws -> GetReply {
        try await path.call(.get, query: ["bill_date": billDate])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// URL (下载链接).
        public var url: String
        /// Digest of the bill file (账单文件摘要).
        public var stockRefundflowHash: String
        /// Total number of bill records (账单记录总条数).
        public var stockRefundflowCount: String

        public init(
            url: String,
            stockRefundflowHash: String,
            stockRefundflowCount: String
        ) {
            self.url = url
            self.stockRefundflowHash = stockRefundflowHash
            self.stockRefundflowCount = stockRefundflowCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.url = try member.required("url")
            self.stockRefundflowHash = try member.required("stock_refundflow_hash")
            self.stockRefundflowCount = try member.required("stock_refundflow_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.url, "url")
            try members.encode(self.stockRefundflowHash, "stock_refundflow_hash")
            try members.encode(self.stockRefundflowCount, "stock_refundflow_count")
        }
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// `v3/marketing/favor/stocks/{stock_id}/refund-flow`
    public var refundFlow: RefundFlow { RefundFlow(path: path.appending("refund-flow")) }

    /// `v3/marketing/favor/stocks/{stock_id}/refund-flow`
    public struct RefundFlow: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID.RefundFlow {
    /// Download the refund details of a coupon stock (下载批次退款明细).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012463523)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.FavorStockReply
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// `v3/marketing/favor/stocks/{stock_id}/restart`
    public var restart: Restart { Restart(path: path.appending("restart")) }

    /// `v3/marketing/favor/stocks/{stock_id}/restart`
    public struct Restart: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID.Restart {
    /// Restart a coupon stock (重启代金券批次).
    ///
    /// After an unknown outcome, `GET /v3/marketing/favor/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012460411)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.StockRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Time it takes effect again (生效时间).
        public var restartTime: String
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String

        public init(
            restartTime: String,
            stockID: String
        ) {
            self.restartTime = restartTime
            self.stockID = stockID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.restartTime = try member.required("restart_time")
            self.stockID = try member.required("stock_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.restartTime, "restart_time")
            try members.encode(self.stockID, "stock_id")
        }
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// `v3/marketing/favor/stocks/{stock_id}/start`
    public var start: Start { Start(path: path.appending("start")) }

    /// `v3/marketing/favor/stocks/{stock_id}/start`
    public struct Start: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID.Start {
    /// Activate a coupon stock (激活代金券批次).
    ///
    /// After an unknown outcome, `GET /v3/marketing/favor/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012460137)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.StockRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Start time (生效时间).
        public var startTime: Timestamp
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String

        public init(
            startTime: Timestamp,
            stockID: String
        ) {
            self.startTime = startTime
            self.stockID = stockID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startTime = try member.required("start_time")
            self.stockID = try member.required("stock_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.startTime, "start_time")
            try members.encode(self.stockID, "stock_id")
        }
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// `v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
    public var useFlowByDay: UseFlowByDay { UseFlowByDay(path: path.appending("use-flow-by-day")) }

    /// `v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
    public struct UseFlowByDay: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID.UseFlowByDay {
    /// Get a coupon stock's daily redemption details link (获取核销明细下载链接).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - billDate: Date of the bill (账单日期).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get(billDate: String) async throws -> GetReply {
        try await path.call(.get, query: ["bill_date": billDate])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// URL (下载链接).
        public var url: String
        /// Digest of the bill file (账单文件摘要).
        public var stockUseflowHash: String
        /// Total number of bill records (账单记录总条数).
        public var stockUseflowCount: String

        public init(
            url: String,
            stockUseflowHash: String,
            stockUseflowCount: String
        ) {
            self.url = url
            self.stockUseflowHash = stockUseflowHash
            self.stockUseflowCount = stockUseflowCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.url = try member.required("url")
            self.stockUseflowHash = try member.required("stock_useflow_hash")
            self.stockUseflowCount = try member.required("stock_useflow_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.url, "url")
            try members.encode(self.stockUseflowHash, "stock_useflow_hash")
            try members.encode(self.stockUseflowCount, "stock_useflow_count")
        }
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID {
    /// `v3/marketing/favor/stocks/{stock_id}/use-flow`
    public var useFlow: UseFlow { UseFlow(path: path.appending("use-flow")) }

    /// `v3/marketing/favor/stocks/{stock_id}/use-flow`
    public struct UseFlow: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Stocks.StockID.UseFlow {
    /// Download the redemption details of a coupon stock (下载批次核销明细).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012463585)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.FavorStockReply
}

extension V3.MarketingEndpoint.Favor {
    /// `v3/marketing/favor/media`
    public var media: Media { Media(path: path.appending("media")) }

    /// `v3/marketing/favor/media`
    public struct Media: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Media {
    /// `v3/marketing/favor/media/image-upload`
    public var imageUpload: ImageUpload { ImageUpload(path: path.appending("image-upload")) }

    /// `v3/marketing/favor/media/image-upload`
    public struct ImageUpload: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Media.ImageUpload {
    /// Upload a marketing image (（营销）图片上传).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012557233)
    @discardableResult
    public func post(file: WeChatPay.File) async throws -> PostReply {
        try await path.call(.post, file: file)
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.MediaReply
}

extension V3.MarketingEndpoint.Favor {
    /// `v3/marketing/favor/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/marketing/favor/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Users {
    /// `v3/marketing/favor/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/marketing/favor/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Users.OpenID {
    /// `v3/marketing/favor/users/{openid}/coupons`
    public var coupons: Coupons { Coupons(path: path.appending("coupons")) }

    /// `v3/marketing/favor/users/{openid}/coupons`
    public struct Coupons: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Users.OpenID.Coupons {
    /// Send a coupon to a user (发放代金券).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Merchant's own request number (商户单据号).
        public var outRequestNo: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number that created the stock (创建批次的商户号).
        public var stockCreatorMchid: String
        /// Face value of the coupon, in fen.
        public var couponValue: Int?
        /// Minimum spending to use coupon.
        public var couponMinimum: Int?

        public init(
            stockID: String,
            outRequestNo: String,
            appID: String,
            stockCreatorMchid: String,
            couponValue: Int? = nil,
            couponMinimum: Int? = nil
        ) {
            self.stockID = stockID
            self.outRequestNo = outRequestNo
            self.appID = appID
            self.stockCreatorMchid = stockCreatorMchid
            self.couponValue = couponValue
            self.couponMinimum = couponMinimum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.outRequestNo = try member.required("out_request_no")
            self.appID = try member.required("appid")
            self.stockCreatorMchid = try member.required("stock_creator_mchid")
            self.couponValue = try member.ifPresent("coupon_value")
            self.couponMinimum = try member.ifPresent("coupon_minimum")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.stockCreatorMchid, "stock_creator_mchid")
            try members.encodeIfPresent(self.couponValue, "coupon_value")
            try members.encodeIfPresent(self.couponMinimum, "coupon_minimum")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.CouponReply
}

extension V3.MarketingEndpoint.Favor.Users.OpenID.Coupons {
    /// List a user's coupons by mchid (根据商户号查用户的券).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (公众账号ID).
    ///   - stockID: Coupon stock or campaign ID (批次号).
    ///   - status: Current status of the record (券或消费金状态).
    ///   - creatorMchid: Merchant number that created the stock (创建批次的商户号).
    ///   - senderMchid: Merchant number issuing the stock (批次发放商户号).
    ///   - availableMchid: Usable merchant numbers (可用商户号).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///   - businessType: Business type (业务类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
    public func get(
        appID: String,
        stockID: String? = nil,
        status: Status? = nil,
        creatorMchid: String? = nil,
        senderMchid: String? = nil,
        availableMchid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        businessType: Marketing.BusinessType? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "stock_id": stockID, "status": status?.rawValue, "creator_mchid": creatorMchid, "sender_mchid": senderMchid, "available_mchid": availableMchid, "offset": offset, "limit": limit, "business_type": businessType?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (总数量).
        public var totalCount: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// List of results (结果集).
        public var data: [Marketing.Coupon]

        public init(
            totalCount: Int,
            offset: Int,
            limit: Int,
            data: [Marketing.Coupon]
        ) {
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.data = try member.required("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.data, "data")
        }
    }

    /// Current status of the record (券或消费金状态).
    public struct Status: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sended: Self { Self(rawValue: "SENDED") }
        public static var used: Self { Self(rawValue: "USED") }
    }
}

extension V3.MarketingEndpoint.Favor.Users.OpenID.Coupons {
    /// `v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CouponID {
        CouponID(path: path.appending(value: String(value), named: "coupon_id"))
    }

    /// `v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
    public struct CouponID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Favor.Users.OpenID.Coupons.CouponID {
    /// Query a user's coupon by coupon_id (查询代金券详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (公众账号ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
    public func get(appID: String) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.Coupon
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/goods-subsidy-activity`
    public var goodsSubsidyActivity: GoodsSubsidyActivity { GoodsSubsidyActivity(path: path.appending("goods-subsidy-activity")) }

    /// `v3/marketing/goods-subsidy-activity`
    public struct GoodsSubsidyActivity: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity {
    /// `v3/marketing/goods-subsidy-activity/activities`
    public var activities: Activities { Activities(path: path.appending("activities")) }

    /// `v3/marketing/goods-subsidy-activity/activities`
    public struct Activities: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.Activities {
    /// List brand add-on purchase activities by area (按区域查询品牌加价购活动).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - cityID: City ID (活动所属城市的ID).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (最大返回的活动数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    public func get(cityID: String, offset: Int, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["city_id": cityID, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (小店活动门店总数).
        public var totalCount: Int?
        /// List of results (小店活动门店集合).
        public var data: [Data]?
        /// Offset or page to start from (分页页码).
        public var offset: Int?
        /// Most records to return (分页大小).
        public var limit: Int?

        public init(
            totalCount: Int? = nil,
            data: [Data]? = nil,
            offset: Int? = nil,
            limit: Int? = nil
        ) {
            self.totalCount = totalCount
            self.data = data
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.ifPresent("total_count")
            self.data = try member.ifPresent("data")
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
        }

        /// List of results (小店活动门店集合).
        public struct Data: Codable, Hashable, Sendable {
            /// Campaign ID (活动ID).
            public var activityID: String?
            /// Brand ID (品牌ID).
            public var brandID: String?
            /// Creating merchant's number (活动创建方商户号).
            public var creatorMerchantID: String?
            /// Campaign information (活动信息).
            public var activityInfo: ActivityInfo?
            /// Goods in the campaign (活动商品信息).
            public var goodsInformation: GoodsInformation?
            /// Campaign rules (活动规则).
            public var ruleInformation: RuleInformation?

            public init(
                activityID: String? = nil,
                brandID: String? = nil,
                creatorMerchantID: String? = nil,
                activityInfo: ActivityInfo? = nil,
                goodsInformation: GoodsInformation? = nil,
                ruleInformation: RuleInformation? = nil
            ) {
                self.activityID = activityID
                self.brandID = brandID
                self.creatorMerchantID = creatorMerchantID
                self.activityInfo = activityInfo
                self.goodsInformation = goodsInformation
                self.ruleInformation = ruleInformation
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.activityID = try member.ifPresent("activity_id")
                self.brandID = try member.ifPresent("brand_id")
                self.creatorMerchantID = try member.ifPresent("creator_merchant_id")
                self.activityInfo = try member.ifPresent("activity_info")
                self.goodsInformation = try member.ifPresent("goods_information")
                self.ruleInformation = try member.ifPresent("rule_information")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.activityID, "activity_id")
                try members.encodeIfPresent(self.brandID, "brand_id")
                try members.encodeIfPresent(self.creatorMerchantID, "creator_merchant_id")
                try members.encodeIfPresent(self.activityInfo, "activity_info")
                try members.encodeIfPresent(self.goodsInformation, "goods_information")
                try members.encodeIfPresent(self.ruleInformation, "rule_information")
            }

            /// Campaign information (活动信息).
            public struct ActivityInfo: Codable, Hashable, Sendable {
                /// Campaign name (活动名称).
                public var activityName: String?
                /// Time sign-up starts (活动报名开始时间).
                public var applyStartTime: String?
                /// Time sign-up ends (活动报名结束时间).
                public var applyEndTime: String?
                /// Time the campaign starts (活动开始时间).
                public var activityStartTime: String?
                /// Time the campaign ends (活动结束时间).
                public var activityEndTime: String?
                /// Description of the campaign (活动描述).
                public var activityDescription: String?

                public init(
                    activityName: String? = nil,
                    applyStartTime: String? = nil,
                    applyEndTime: String? = nil,
                    activityStartTime: String? = nil,
                    activityEndTime: String? = nil,
                    activityDescription: String? = nil
                ) {
                    self.activityName = activityName
                    self.applyStartTime = applyStartTime
                    self.applyEndTime = applyEndTime
                    self.activityStartTime = activityStartTime
                    self.activityEndTime = activityEndTime
                    self.activityDescription = activityDescription
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.activityName = try member.ifPresent("activity_name")
                    self.applyStartTime = try member.ifPresent("apply_start_time")
                    self.applyEndTime = try member.ifPresent("apply_end_time")
                    self.activityStartTime = try member.ifPresent("activity_start_time")
                    self.activityEndTime = try member.ifPresent("activity_end_time")
                    self.activityDescription = try member.ifPresent("activity_description")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.activityName, "activity_name")
                    try members.encodeIfPresent(self.applyStartTime, "apply_start_time")
                    try members.encodeIfPresent(self.applyEndTime, "apply_end_time")
                    try members.encodeIfPresent(self.activityStartTime, "activity_start_time")
                    try members.encodeIfPresent(self.activityEndTime, "activity_end_time")
                    try members.encodeIfPresent(self.activityDescription, "activity_description")
                }
            }

            /// Goods in the campaign (活动商品信息).
            public struct GoodsInformation: Codable, Hashable, Sendable {
                /// Goods code (商品ID).
                public var goodsID: String?
                /// Name of the goods (商品名称).
                public var goodsName: String?
                /// Goods picture URL (商品图片URL).
                public var goodsPictureURL: String?

                public init(
                    goodsID: String? = nil,
                    goodsName: String? = nil,
                    goodsPictureURL: String? = nil
                ) {
                    self.goodsID = goodsID
                    self.goodsName = goodsName
                    self.goodsPictureURL = goodsPictureURL
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.goodsID = try member.ifPresent("goods_id")
                    self.goodsName = try member.ifPresent("goods_name")
                    self.goodsPictureURL = try member.ifPresent("goods_picture_url")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.goodsID, "goods_id")
                    try members.encodeIfPresent(self.goodsName, "goods_name")
                    try members.encodeIfPresent(self.goodsPictureURL, "goods_picture_url")
                }
            }

            /// Campaign rules (活动规则).
            public struct RuleInformation: Codable, Hashable, Sendable {
                /// Store subsidy.
                public var storeSubsidy: String?
                /// Service provider subsidy.
                public var serviceProviderSubsidy: String?
                /// Most goods subsidized in a store (活动门店补贴商品数上限).
                public var storeSubsidyQuota: String?
                /// Add-on purchase discounts allowed per user (单用户享受加价购优惠次数上限).
                public var userSubsidyQuota: String?
                /// Campaign areas (活动区域列表).
                public var areas: [Areas]?

                public init(
                    storeSubsidy: String? = nil,
                    serviceProviderSubsidy: String? = nil,
                    storeSubsidyQuota: String? = nil,
                    userSubsidyQuota: String? = nil,
                    areas: [Areas]? = nil
                ) {
                    self.storeSubsidy = storeSubsidy
                    self.serviceProviderSubsidy = serviceProviderSubsidy
                    self.storeSubsidyQuota = storeSubsidyQuota
                    self.userSubsidyQuota = userSubsidyQuota
                    self.areas = areas
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.storeSubsidy = try member.ifPresent("store_subsidy")
                    self.serviceProviderSubsidy = try member.ifPresent("service_provider_subsidy")
                    self.storeSubsidyQuota = try member.ifPresent("store_subsidy_quota")
                    self.userSubsidyQuota = try member.ifPresent("user_subsidy_quota")
                    self.areas = try member.ifPresent("areas")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.storeSubsidy, "store_subsidy")
                    try members.encodeIfPresent(self.serviceProviderSubsidy, "service_provider_subsidy")
                    try members.encodeIfPresent(self.storeSubsidyQuota, "store_subsidy_quota")
                    try members.encodeIfPresent(self.userSubsidyQuota, "user_subsidy_quota")
                    try members.encodeIfPresent(self.areas, "areas")
                }

                /// Campaign areas (活动区域列表).
                public struct Areas: Codable, Hashable, Sendable {
                    /// Province (省名称).
                    public var province: String?
                    /// City (市名称).
                    public var city: String?
                    /// District (区名称).
                    public var district: String?

                    public init(
                        province: String? = nil,
                        city: String? = nil,
                        district: String? = nil
                    ) {
                        self.province = province
                        self.city = city
                        self.district = district
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.province = try member.ifPresent("province")
                        self.city = try member.ifPresent("city")
                        self.district = try member.ifPresent("district")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encodeIfPresent(self.province, "province")
                        try members.encodeIfPresent(self.city, "city")
                        try members.encodeIfPresent(self.district, "district")
                    }
                }
            }
        }
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity {
    /// `v3/marketing/goods-subsidy-activity/activity`
    public var activity: Activity { Activity(path: path.appending("activity")) }

    /// `v3/marketing/goods-subsidy-activity/activity`
    public struct Activity: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.Activity {
    /// `v3/marketing/goods-subsidy-activity/activity/{activity_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ActivityID {
        ActivityID(path: path.appending(value: String(value), named: "activity_id"))
    }

    /// `v3/marketing/goods-subsidy-activity/activity/{activity_id}`
    public struct ActivityID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.Activity.ActivityID {
    /// `v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.Activity.ActivityID.Apply {
    /// Enroll stores in a brand add-on purchase activity (门店报名品牌加价购活动).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number calling the interface (调用报名活动API的商户的商户号).
        public var callerMerchantID: String
        /// Store sign-up information (门店报名信息).
        public var applyInfos: [Marketing.ApplyInfo]

        public init(
            callerMerchantID: String,
            applyInfos: [Marketing.ApplyInfo]
        ) {
            self.callerMerchantID = callerMerchantID
            self.applyInfos = applyInfos
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.callerMerchantID = try member.required("caller_merchant_id")
            self.applyInfos = try member.required("apply_infos")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.callerMerchantID, "caller_merchant_id")
            try members.encode(self.applyInfos, "apply_infos")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Result message (返回结果文案).
        public var returnMessage: String?
        /// Sign-up records that failed (失败的报名记录).
        public var failedApplyInfos: [Marketing.ApplyInfo]?
        /// Sign-up records that succeeded (成功的报名记录).
        public var succeedApplyInfos: [Marketing.ApplyInfo]?

        public init(
            returnMessage: String? = nil,
            failedApplyInfos: [Marketing.ApplyInfo]? = nil,
            succeedApplyInfos: [Marketing.ApplyInfo]? = nil
        ) {
            self.returnMessage = returnMessage
            self.failedApplyInfos = failedApplyInfos
            self.succeedApplyInfos = succeedApplyInfos
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnMessage = try member.ifPresent("return_message")
            self.failedApplyInfos = try member.ifPresent("failed_apply_infos")
            self.succeedApplyInfos = try member.ifPresent("succeed_apply_infos")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.returnMessage, "return_message")
            try members.encodeIfPresent(self.failedApplyInfos, "failed_apply_infos")
            try members.encodeIfPresent(self.succeedApplyInfos, "succeed_apply_infos")
        }
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity {
    /// `v3/marketing/goods-subsidy-activity/qualification`
    public var qualification: Qualification { Qualification(path: path.appending("qualification")) }

    /// `v3/marketing/goods-subsidy-activity/qualification`
    public struct Qualification: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.Qualification {
    /// `v3/marketing/goods-subsidy-activity/qualification/lock`
    public var lock: Lock { Lock(path: path.appending("lock")) }

    /// `v3/marketing/goods-subsidy-activity/qualification/lock`
    public struct Lock: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.Qualification.Lock {
    /// Lock a brand add-on purchase qualification (锁定品牌加价购活动资格).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.QualificationRequest

    /// What ``post`` answers.
    public typealias PostReply = Marketing.QualificationReply
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.Qualification {
    /// `v3/marketing/goods-subsidy-activity/qualification/unlock`
    public var unlock: Unlock { Unlock(path: path.appending("unlock")) }

    /// `v3/marketing/goods-subsidy-activity/qualification/unlock`
    public struct Unlock: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.Qualification.Unlock {
    /// Unlock a brand add-on purchase qualification (解锁品牌加价购活动资格).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.QualificationRequest

    /// What ``post`` answers.
    public typealias PostReply = Marketing.QualificationReply
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity {
    /// `v3/marketing/goods-subsidy-activity/retail-store-act`
    public var retailStoreAct: RetailStoreAct { RetailStoreAct(path: path.appending("retail-store-act")) }

    /// `v3/marketing/goods-subsidy-activity/retail-store-act`
    public struct RetailStoreAct: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct {
    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ActivityIDOrBrandID {
        ActivityIDOrBrandID(path: path.appending(value: String(value), named: "activity_id or brand_id"))
    }

    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}`
    public struct ActivityIDOrBrandID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID {
    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}/representative`
    public var representative: Representative { Representative(path: path.appending("representative")) }

    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}/representative`
    public struct Representative: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID.Representative {
    /// Add business representatives to a retail store activity (添加零售小店活动业务代理).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012384327)
    @discardableResult
    public func put(_ body: PutBody) async throws -> PutReply {
        try await path.call(.put, body)
    }

    /// What ``put`` sends.
    public struct PutBody: Codable, Hashable, Sendable {
        /// Business representatives (业务代理信息列表).
        public var representativeInfoList: [Marketing.RepresentativeInfo]
        /// Merchant's own request number (请求业务单据号).
        public var outRequestNo: String
        /// Time of adding (添加时间).
        public var addTime: String?

        public init(
            representativeInfoList: [Marketing.RepresentativeInfo],
            outRequestNo: String,
            addTime: String? = nil
        ) {
            self.representativeInfoList = representativeInfoList
            self.outRequestNo = outRequestNo
            self.addTime = addTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.representativeInfoList = try member.required("representative_info_list")
            self.outRequestNo = try member.required("out_request_no")
            self.addTime = try member.ifPresent("add_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.representativeInfoList, "representative_info_list")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.addTime, "add_time")
        }
    }

    /// What ``put`` answers.
    public struct PutReply: Codable, Hashable, Sendable {
        /// Campaign ID (零售小店活动ID).
        public var activityID: String
        /// Business representatives that failed (添加失败业务代理信息列表).
        public var failedRepresentativeInfoList: [Marketing.RepresentativeInfo]?
        /// Time of adding (添加时间).
        public var addTime: String

        public init(
            activityID: String,
            failedRepresentativeInfoList: [Marketing.RepresentativeInfo]? = nil,
            addTime: String
        ) {
            self.activityID = activityID
            self.failedRepresentativeInfoList = failedRepresentativeInfoList
            self.addTime = addTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.required("activity_id")
            self.failedRepresentativeInfoList = try member.ifPresent("failed_representative_info_list")
            self.addTime = try member.required("add_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activityID, "activity_id")
            try members.encodeIfPresent(self.failedRepresentativeInfoList, "failed_representative_info_list")
            try members.encode(self.addTime, "add_time")
        }
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID.Representative {
    /// Delete business representatives from a retail store activity (删除零售小店活动业务代理).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012384344)
    @discardableResult
    public func delete(_ body: DeleteBody) async throws -> DeleteReply {
        try await path.call(.delete, body)
    }

    /// What ``delete`` sends.
    public struct DeleteBody: Codable, Hashable, Sendable {
        /// Business representatives (业务代理信息列表).
        public var representativeInfoList: [Marketing.RepresentativeInfo]
        /// Merchant's own request number (请求业务单据号).
        public var outRequestNo: String
        /// Time of deletion (删除时间).
        public var deleteTime: Timestamp

        public init(
            representativeInfoList: [Marketing.RepresentativeInfo],
            outRequestNo: String,
            deleteTime: Timestamp
        ) {
            self.representativeInfoList = representativeInfoList
            self.outRequestNo = outRequestNo
            self.deleteTime = deleteTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.representativeInfoList = try member.required("representative_info_list")
            self.outRequestNo = try member.required("out_request_no")
            self.deleteTime = try member.required("delete_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.representativeInfoList, "representative_info_list")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.deleteTime, "delete_time")
        }
    }

    /// What ``delete`` answers.
    public struct DeleteReply: Codable, Hashable, Sendable {
        /// Campaign ID (零售小店活动ID).
        public var activityID: String
        /// Business representatives that failed (删除失败业务代理信息列表).
        public var failedRepresentativeInfoList: [Marketing.RepresentativeInfo]?
        /// Time of deletion (删除时间).
        public var deleteTime: Timestamp

        public init(
            activityID: String,
            failedRepresentativeInfoList: [Marketing.RepresentativeInfo]? = nil,
            deleteTime: Timestamp
        ) {
            self.activityID = activityID
            self.failedRepresentativeInfoList = failedRepresentativeInfoList
            self.deleteTime = deleteTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.required("activity_id")
            self.failedRepresentativeInfoList = try member.ifPresent("failed_representative_info_list")
            self.deleteTime = try member.required("delete_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activityID, "activity_id")
            try members.encodeIfPresent(self.failedRepresentativeInfoList, "failed_representative_info_list")
            try members.encode(self.deleteTime, "delete_time")
        }
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID {
    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}/representatives`
    public var representatives: Representatives { Representatives(path: path.appending("representatives")) }

    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}/representatives`
    public struct Representatives: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID.Representatives {
    /// List business representatives of a retail store activity (查询零售小店活动业务代理).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012384347)
    public func get(offset: Int, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (小店活动业代总数).
        public var totalCount: Int?
        /// List of results (小店活动业代集合).
        public var data: [Marketing.RepresentativeInfo]?
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int

        public init(
            totalCount: Int? = nil,
            data: [Marketing.RepresentativeInfo]? = nil,
            offset: Int,
            limit: Int
        ) {
            self.totalCount = totalCount
            self.data = data
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.ifPresent("total_count")
            self.data = try member.ifPresent("data")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
        }
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID {
    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}/materials`
    public var materials: Materials { Materials(path: path.appending("materials")) }

    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}/materials`
    public struct Materials: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID.Materials {
    /// Generate material codes for a retail store activity (生成小店活动物料码).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012384337)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (请求业务单据).
        public var outRequestNo: String
        /// Number of material codes to generate (生成物料码数量).
        public var materialNum: Int

        public init(
            outRequestNo: String,
            materialNum: Int
        ) {
            self.outRequestNo = outRequestNo
            self.materialNum = materialNum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.materialNum = try member.required("material_num")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.materialNum, "material_num")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Material codes generated (成功的物料码列表).
        public var materialList: [MaterialList]?

        public init(
            materialList: [MaterialList]? = nil
        ) {
            self.materialList = materialList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.materialList = try member.ifPresent("material_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.materialList, "material_list")
        }

        /// Material codes generated (成功的物料码列表).
        public struct MaterialList: Codable, Hashable, Sendable {
            /// Material code ID (物料码ID).
            public var materialID: String?
            /// Link of the material code (物料码链接).
            public var materialURL: String?

            public init(
                materialID: String? = nil,
                materialURL: String? = nil
            ) {
                self.materialID = materialID
                self.materialURL = materialURL
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.materialID = try member.ifPresent("material_id")
                self.materialURL = try member.ifPresent("material_url")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.materialID, "material_id")
                try members.encodeIfPresent(self.materialURL, "material_url")
            }
        }
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID {
    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}/stores`
    public var stores: Stores { Stores(path: path.appending("stores")) }

    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}/stores`
    public struct Stores: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID.Stores {
    /// Add stores to a retail store activity (添加小店活动门店).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012384359)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (请求业务单据).
        public var outRequestNo: String
        /// Time of adding (添加时间).
        public var addTime: String
        /// Stores to add or delete (待新增的小店活动门店列表).
        public var stores: [Marketing.StoreCodeReply]

        public init(
            outRequestNo: String,
            addTime: String,
            stores: [Marketing.StoreCodeReply]
        ) {
            self.outRequestNo = outRequestNo
            self.addTime = addTime
            self.stores = stores
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.addTime = try member.required("add_time")
            self.stores = try member.required("stores")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.addTime, "add_time")
            try members.encode(self.stores, "stores")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Time of adding (添加时间).
        public var addTime: String?
        /// Stores that failed (添加失败的小店活动门店列表).
        public var failedStores: [Marketing.StoreCodeReply]?

        public init(
            addTime: String? = nil,
            failedStores: [Marketing.StoreCodeReply]? = nil
        ) {
            self.addTime = addTime
            self.failedStores = failedStores
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.addTime = try member.ifPresent("add_time")
            self.failedStores = try member.ifPresent("failed_stores")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.addTime, "add_time")
            try members.encodeIfPresent(self.failedStores, "failed_stores")
        }
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID.Stores {
    /// Delete stores from a retail store activity (删除小店活动门店).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012384363)
    @discardableResult
    public func delete(_ body: DeleteBody) async throws -> DeleteReply {
        try await path.call(.delete, body)
    }

    /// What ``delete`` sends.
    public struct DeleteBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (请求业务单据).
        public var outRequestNo: String
        /// Time of deletion (删除时间).
        public var deleteTime: Timestamp
        /// Stores to add or delete (待删除的小店活动门店列表).
        public var stores: [Marketing.StoreCodeReply]

        public init(
            outRequestNo: String,
            deleteTime: Timestamp,
            stores: [Marketing.StoreCodeReply]
        ) {
            self.outRequestNo = outRequestNo
            self.deleteTime = deleteTime
            self.stores = stores
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.deleteTime = try member.required("delete_time")
            self.stores = try member.required("stores")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.deleteTime, "delete_time")
            try members.encode(self.stores, "stores")
        }
    }

    /// What ``delete`` answers.
    public struct DeleteReply: Codable, Hashable, Sendable {
        /// Time of deletion (删除时间).
        public var deleteTime: Timestamp?
        /// Stores that failed (删除失败的小店活动门店列表).
        public var failedStores: [Marketing.StoreCodeReply]?

        public init(
            deleteTime: Timestamp? = nil,
            failedStores: [Marketing.StoreCodeReply]? = nil
        ) {
            self.deleteTime = deleteTime
            self.failedStores = failedStores
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deleteTime = try member.ifPresent("delete_time")
            self.failedStores = try member.ifPresent("failed_stores")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.deleteTime, "delete_time")
            try members.encodeIfPresent(self.failedStores, "failed_stores")
        }
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID.Stores {
    /// List stores in a retail store activity (查询小店活动门店列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012384355)
    public func get(offset: Int, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (小店活动门店总数).
        public var totalCount: Int?
        /// List of results (小店活动门店集合).
        public var data: [Marketing.StoreCodeReply]?
        /// Offset or page to start from (分页页码).
        public var offset: Int?
        /// Most records to return (分页大小).
        public var limit: Int?

        public init(
            totalCount: Int? = nil,
            data: [Marketing.StoreCodeReply]? = nil,
            offset: Int? = nil,
            limit: Int? = nil
        ) {
            self.totalCount = totalCount
            self.data = data
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.ifPresent("total_count")
            self.data = try member.ifPresent("data")
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
        }
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID.Stores {
    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}/stores/{store_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> StoreCode {
        StoreCode(path: path.appending(value: String(value), named: "store_code"))
    }

    /// `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}|{brand_id}/stores/{store_code}`
    public struct StoreCode: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.GoodsSubsidyActivity.RetailStoreAct.ActivityIDOrBrandID.Stores.StoreCode {
    /// Query a retail store activity store by store_code (查询小店活动门店详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012384379)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.StoreCodeReply
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/membercard-activity`
    public var membercardActivity: MembercardActivity { MembercardActivity(path: path.appending("membercard-activity")) }

    /// `v3/marketing/membercard-activity`
    public struct MembercardActivity: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardActivity {
    /// `v3/marketing/membercard-activity/activities`
    public var activities: Activities { Activities(path: path.appending("activities")) }

    /// `v3/marketing/membercard-activity/activities`
    public struct Activities: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardActivity.Activities {
    /// Create a member card activity (创建活动).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012553030)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Membership card template ID (会员卡ID).
        public var cardID: String
        /// Campaign name (活动名称).
        public var activityName: String
        /// Type of campaign (活动类型).
        public var activityType: Marketing.ActivityType
        /// Start time (活动开始时间).
        public var beginTime: Timestamp
        /// End time (活动结束时间).
        public var endTime: Timestamp
        /// Period in which awards are sent (发放时间段).
        public var awardSendPeriod: Marketing.AwardSendPeriod?
        /// List of coupon stocks (优惠券列表).
        public var stockList: [Marketing.Stock]?
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String
        /// Settings of the after-payment campaign (支付后活动设置).
        public var payActivitySetting: Marketing.PayActivitySetting?
        /// Settings of the before-payment member campaign (支付前会员活动设置).
        public var miniprogramActivitySetting: Marketing.MiniprogramActivitySetting?

        public init(
            cardID: String,
            activityName: String,
            activityType: Marketing.ActivityType,
            beginTime: Timestamp,
            endTime: Timestamp,
            awardSendPeriod: Marketing.AwardSendPeriod? = nil,
            stockList: [Marketing.Stock]? = nil,
            outRequestNo: String,
            payActivitySetting: Marketing.PayActivitySetting? = nil,
            miniprogramActivitySetting: Marketing.MiniprogramActivitySetting? = nil
        ) {
            self.cardID = cardID
            self.activityName = activityName
            self.activityType = activityType
            self.beginTime = beginTime
            self.endTime = endTime
            self.awardSendPeriod = awardSendPeriod
            self.stockList = stockList
            self.outRequestNo = outRequestNo
            self.payActivitySetting = payActivitySetting
            self.miniprogramActivitySetting = miniprogramActivitySetting
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardID = try member.required("card_id")
            self.activityName = try member.required("activity_name")
            self.activityType = try member.required("activity_type")
            self.beginTime = try member.required("begin_time")
            self.endTime = try member.required("end_time")
            self.awardSendPeriod = try member.ifPresent("award_send_period")
            self.stockList = try member.ifPresent("stock_list")
            self.outRequestNo = try member.required("out_request_no")
            self.payActivitySetting = try member.ifPresent("pay_activity_setting")
            self.miniprogramActivitySetting = try member.ifPresent("miniprogram_activity_setting")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cardID, "card_id")
            try members.encode(self.activityName, "activity_name")
            try members.encode(self.activityType, "activity_type")
            try members.encode(self.beginTime, "begin_time")
            try members.encode(self.endTime, "end_time")
            try members.encodeIfPresent(self.awardSendPeriod, "award_send_period")
            try members.encodeIfPresent(self.stockList, "stock_list")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.payActivitySetting, "pay_activity_setting")
            try members.encodeIfPresent(self.miniprogramActivitySetting, "miniprogram_activity_setting")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.ActivityReply
}

extension V3.MarketingEndpoint.MembercardActivity.Activities {
    /// List member card activities (查询活动列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - limit: Most records to return (最大资源条数).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - activityType: Type of campaign (活动类型).
    ///   - cardID: Membership card template ID (会员卡ID).
    ///   - activityStatus: Status of the campaign (活动的当前状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012553261)
    public func get(
        limit: Int? = nil,
        offset: Int? = nil,
        activityType: Marketing.ActivityType,
        cardID: String? = nil,
        activityStatus: ActivityStatus? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset, "activity_type": activityType.rawValue, "card_id": cardID, "activity_status": activityStatus?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (活动详情).
        public var data: [Marketing.ActivityReply]?
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int?
        /// Most records to return (最大资源条数).
        public var limit: Int?
        /// Total number (资源总条数).
        public var totalCount: Int?

        public init(
            data: [Marketing.ActivityReply]? = nil,
            offset: Int? = nil,
            limit: Int? = nil,
            totalCount: Int? = nil
        ) {
            self.data = data
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
            self.totalCount = try member.ifPresent("total_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
            try members.encodeIfPresent(self.totalCount, "total_count")
        }
    }

    /// Status of the campaign (活动的当前状态).
    public struct ActivityStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var created: Self { Self(rawValue: "CREATED") }
        public static var ongoing: Self { Self(rawValue: "ONGOING") }
        public static var terminated: Self { Self(rawValue: "TERMINATED") }
        public static var overTime: Self { Self(rawValue: "OVER_TIME") }
    }
}

extension V3.MarketingEndpoint.MembercardActivity.Activities {
    /// `v3/marketing/membercard-activity/activities/{activity_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ActivityID {
        ActivityID(path: path.appending(value: String(value), named: "activity_id"))
    }

    /// `v3/marketing/membercard-activity/activities/{activity_id}`
    public struct ActivityID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardActivity.Activities.ActivityID {
    /// Query a member card activity by activity_id (查询活动详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012553365)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.ActivityReply
}

extension V3.MarketingEndpoint.MembercardActivity.Activities.ActivityID {
    /// `v3/marketing/membercard-activity/activities/{activity_id}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/marketing/membercard-activity/activities/{activity_id}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardActivity.Activities.ActivityID.Terminate {
    /// Terminate a member card activity (终止活动).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-activity/activities/{activity_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012553381)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Campaign ID (活动ID).
        public var activityID: String
        /// Time of termination (终止时间).
        public var terminateTime: Timestamp?

        public init(
            activityID: String,
            terminateTime: Timestamp? = nil
        ) {
            self.activityID = activityID
            self.terminateTime = terminateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.required("activity_id")
            self.terminateTime = try member.ifPresent("terminate_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activityID, "activity_id")
            try members.encodeIfPresent(self.terminateTime, "terminate_time")
        }
    }
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/membercard-open`
    public var membercardOpen: MembercardOpen { MembercardOpen(path: path.appending("membercard-open")) }

    /// `v3/marketing/membercard-open`
    public struct MembercardOpen: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen {
    /// `v3/marketing/membercard-open/callback`
    public var callback: Callback { Callback(path: path.appending("callback")) }

    /// `v3/marketing/membercard-open/callback`
    public struct Callback: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Callback {
    /// Set the member card callback URL (设置回调地址).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public typealias PatchBody = Marketing.CallbackReply

    /// What ``patch`` answers.
    public typealias PatchReply = Marketing.NotifyReply
}

extension V3.MarketingEndpoint.MembercardOpen.Callback {
    /// Query the member card callback URL (查询回调地址).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012552275)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.NotifyReply
}

extension V3.MarketingEndpoint.MembercardOpen {
    /// `v3/marketing/membercard-open/cards`
    public var cards: Cards { Cards(path: path.appending("cards")) }

    /// `v3/marketing/membercard-open/cards`
    public struct Cards: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards {
    /// Create a member card template (创建会员卡模板).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012545584)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppId).
        public var appID: String
        /// Logo URL (会员卡logo).
        public var logoURL: String
        /// Brand (品牌信息).
        public var brand: Marketing.Brand
        /// Title (卡名称).
        public var title: String
        /// Background picture of the membership card (会员卡背景图).
        public var backgroundPictureURL: String
        /// Description (使用须知).
        public var description: String
        /// Service phone number (服务电话).
        public var servicePhone: String?
        /// Code type (会员码型).
        public var codeType: Marketing.CodeType
        /// Total stock of membership cards (会员卡总库存).
        public var totalQuantity: Int?
        /// Period of validity (有效期).
        public var dateInformation: DateInformation
        /// How membership card codes are assigned (会员卡code分配类型).
        public var codeMode: Marketing.CodeMode
        /// Whether to show the membership level (是否展示会员等级).
        public var needDisplayLevel: Bool?
        /// Member's initial level (会员初始等级).
        public var initLevel: String?
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String
        /// User's stored-value information (储值信息).
        public var balanceInformation: Marketing.BalanceInformation?
        /// Card opening information (开卡信息).
        public var userInformationForm: Marketing.UserInformationForm?
        /// Merchant's additional statement (商户补充声明).
        public var additionalStatement: Marketing.AdditionalStatement?
        /// Whether a dynamic code is used (是否启用动态码).
        public var needDynamicCode: Bool?

        public init(
            appID: String,
            logoURL: String,
            brand: Marketing.Brand,
            title: String,
            backgroundPictureURL: String,
            description: String,
            servicePhone: String? = nil,
            codeType: Marketing.CodeType,
            totalQuantity: Int? = nil,
            dateInformation: DateInformation,
            codeMode: Marketing.CodeMode,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            outRequestNo: String,
            balanceInformation: Marketing.BalanceInformation? = nil,
            userInformationForm: Marketing.UserInformationForm? = nil,
            additionalStatement: Marketing.AdditionalStatement? = nil,
            needDynamicCode: Bool? = nil
        ) {
            self.appID = appID
            self.logoURL = logoURL
            self.brand = brand
            self.title = title
            self.backgroundPictureURL = backgroundPictureURL
            self.description = description
            self.servicePhone = servicePhone
            self.codeType = codeType
            self.totalQuantity = totalQuantity
            self.dateInformation = dateInformation
            self.codeMode = codeMode
            self.needDisplayLevel = needDisplayLevel
            self.initLevel = initLevel
            self.outRequestNo = outRequestNo
            self.balanceInformation = balanceInformation
            self.userInformationForm = userInformationForm
            self.additionalStatement = additionalStatement
            self.needDynamicCode = needDynamicCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.logoURL = try member.required("logo_url")
            self.brand = try member.required("brand")
            self.title = try member.required("title")
            self.backgroundPictureURL = try member.required("background_picture_url")
            self.description = try member.required("description")
            self.servicePhone = try member.ifPresent("service_phone")
            self.codeType = try member.required("code_type")
            self.totalQuantity = try member.ifPresent("total_quantity")
            self.dateInformation = try member.required("date_information")
            self.codeMode = try member.required("code_mode")
            self.needDisplayLevel = try member.ifPresent("need_display_level")
            self.initLevel = try member.ifPresent("init_level")
            self.outRequestNo = try member.required("out_request_no")
            self.balanceInformation = try member.ifPresent("balance_information")
            self.userInformationForm = try member.ifPresent("user_information_form")
            self.additionalStatement = try member.ifPresent("additional_statement")
            self.needDynamicCode = try member.ifPresent("need_dynamic_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.logoURL, "logo_url")
            try members.encode(self.brand, "brand")
            try members.encode(self.title, "title")
            try members.encode(self.backgroundPictureURL, "background_picture_url")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.servicePhone, "service_phone")
            try members.encode(self.codeType, "code_type")
            try members.encodeIfPresent(self.totalQuantity, "total_quantity")
            try members.encode(self.dateInformation, "date_information")
            try members.encode(self.codeMode, "code_mode")
            try members.encodeIfPresent(self.needDisplayLevel, "need_display_level")
            try members.encodeIfPresent(self.initLevel, "init_level")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.balanceInformation, "balance_information")
            try members.encodeIfPresent(self.userInformationForm, "user_information_form")
            try members.encodeIfPresent(self.additionalStatement, "additional_statement")
            try members.encodeIfPresent(self.needDynamicCode, "need_dynamic_code")
        }

        /// Period of validity (有效期).
        public struct DateInformation: Codable, Hashable, Sendable {
            /// Type (有效期类型).
            public var type: Marketing.DateInformationType
            /// Time from which it is usable (有效期开始时间).
            public var availableBeginTime: Timestamp?
            /// Time until which it is usable (有效期结束时间).
            public var availableEndTime: Timestamp?
            /// Days the coupon is valid after receipt (生效后N天内有效).
            public var availableDayAfterReceive: Int?
            /// Days after receipt until valid (领取后N天开始生效).
            public var waitDaysAfterReceive: Int?

            public init(
                type: Marketing.DateInformationType,
                availableBeginTime: Timestamp? = nil,
                availableEndTime: Timestamp? = nil,
                availableDayAfterReceive: Int? = nil,
                waitDaysAfterReceive: Int? = nil
            ) {
                self.type = type
                self.availableBeginTime = availableBeginTime
                self.availableEndTime = availableEndTime
                self.availableDayAfterReceive = availableDayAfterReceive
                self.waitDaysAfterReceive = waitDaysAfterReceive
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.availableBeginTime = try member.ifPresent("available_begin_time")
                self.availableEndTime = try member.ifPresent("available_end_time")
                self.availableDayAfterReceive = try member.ifPresent("available_day_after_receive")
                self.waitDaysAfterReceive = try member.ifPresent("wait_days_after_receive")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encodeIfPresent(self.availableBeginTime, "available_begin_time")
                try members.encodeIfPresent(self.availableEndTime, "available_end_time")
                try members.encodeIfPresent(self.availableDayAfterReceive, "available_day_after_receive")
                try members.encodeIfPresent(self.waitDaysAfterReceive, "wait_days_after_receive")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.CardReply
}

extension V3.MarketingEndpoint.MembercardOpen.Cards {
    /// List member card templates (查询会员卡模板列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌id).
    ///   - appID: Appid of the app or official account (商户AppId).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012547108)
    public func get(brandID: String? = nil, appID: String? = nil, offset: Int, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID, "appid": appID, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (总数量).
        public var totalCount: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// List of results (会员卡列表).
        public var data: [Marketing.CardReply]?

        public init(
            totalCount: Int,
            limit: Int,
            offset: Int,
            data: [Marketing.CardReply]? = nil
        ) {
            self.totalCount = totalCount
            self.limit = limit
            self.offset = offset
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.limit = try member.required("limit")
            self.offset = try member.required("offset")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.limit, "limit")
            try members.encode(self.offset, "offset")
            try members.encodeIfPresent(self.data, "data")
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards {
    /// `v3/marketing/membercard-open/cards/{card_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CardID {
        CardID(path: path.appending(value: String(value), named: "card_id"))
    }

    /// `v3/marketing/membercard-open/cards/{card_id}`
    public struct CardID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// Query a member card template by card_id (查询会员卡模板信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012547650)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.CardReply
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// Modify a member card template (修改会员卡模板信息).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-open/cards/{card_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012549567)
    public func patch(_ body: PatchBody) async throws {
        try await path.perform(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppId).
        public var appID: String?
        /// Logo URL (会员卡logo).
        public var logoURL: String?
        /// Title (卡名称).
        public var title: String?
        /// Background picture of the membership card (会员卡背景图).
        public var backgroundPictureURL: String?
        /// Description (使用须知).
        public var description: String?
        /// Service phone number (服务电话).
        public var servicePhone: String?
        /// Total stock of membership cards (会员卡总库存).
        public var totalQuantity: Int?
        /// Period of validity (有效期).
        public var dateInformation: DateInformation?
        /// Whether to show the membership level (是否展示会员等级).
        public var needDisplayLevel: Bool?
        /// Member's initial level (会员初始等级).
        public var initLevel: String?
        /// User's stored-value information (储值信息).
        public var balanceInformation: Marketing.BalanceInformation?
        /// Card opening information (开卡信息).
        public var userInformationForm: UserInformationForm?
        /// Merchant's additional statement (商户补充声明).
        public var additionalStatement: Marketing.AdditionalStatement?
        /// How membership card codes are assigned (会员卡code分配类型).
        public var codeMode: Marketing.CodeMode?
        /// Code type (会员码型).
        public var codeType: Marketing.CodeType?
        /// Whether a dynamic code is used (是否启用动态码).
        public var needDynamicCode: Bool?

        public init(
            appID: String? = nil,
            logoURL: String? = nil,
            title: String? = nil,
            backgroundPictureURL: String? = nil,
            description: String? = nil,
            servicePhone: String? = nil,
            totalQuantity: Int? = nil,
            dateInformation: DateInformation? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            balanceInformation: Marketing.BalanceInformation? = nil,
            userInformationForm: UserInformationForm? = nil,
            additionalStatement: Marketing.AdditionalStatement? = nil,
            codeMode: Marketing.CodeMode? = nil,
            codeType: Marketing.CodeType? = nil,
            needDynamicCode: Bool? = nil
        ) {
            self.appID = appID
            self.logoURL = logoURL
            self.title = title
            self.backgroundPictureURL = backgroundPictureURL
            self.description = description
            self.servicePhone = servicePhone
            self.totalQuantity = totalQuantity
            self.dateInformation = dateInformation
            self.needDisplayLevel = needDisplayLevel
            self.initLevel = initLevel
            self.balanceInformation = balanceInformation
            self.userInformationForm = userInformationForm
            self.additionalStatement = additionalStatement
            self.codeMode = codeMode
            self.codeType = codeType
            self.needDynamicCode = needDynamicCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.logoURL = try member.ifPresent("logo_url")
            self.title = try member.ifPresent("title")
            self.backgroundPictureURL = try member.ifPresent("background_picture_url")
            self.description = try member.ifPresent("description")
            self.servicePhone = try member.ifPresent("service_phone")
            self.totalQuantity = try member.ifPresent("total_quantity")
            self.dateInformation = try member.ifPresent("date_information")
            self.needDisplayLevel = try member.ifPresent("need_display_level")
            self.initLevel = try member.ifPresent("init_level")
            self.balanceInformation = try member.ifPresent("balance_information")
            self.userInformationForm = try member.ifPresent("user_information_form")
            self.additionalStatement = try member.ifPresent("additional_statement")
            self.codeMode = try member.ifPresent("code_mode")
            self.codeType = try member.ifPresent("code_type")
            self.needDynamicCode = try member.ifPresent("need_dynamic_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.logoURL, "logo_url")
            try members.encodeIfPresent(self.title, "title")
            try members.encodeIfPresent(self.backgroundPictureURL, "background_picture_url")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.servicePhone, "service_phone")
            try members.encodeIfPresent(self.totalQuantity, "total_quantity")
            try members.encodeIfPresent(self.dateInformation, "date_information")
            try members.encodeIfPresent(self.needDisplayLevel, "need_display_level")
            try members.encodeIfPresent(self.initLevel, "init_level")
            try members.encodeIfPresent(self.balanceInformation, "balance_information")
            try members.encodeIfPresent(self.userInformationForm, "user_information_form")
            try members.encodeIfPresent(self.additionalStatement, "additional_statement")
            try members.encodeIfPresent(self.codeMode, "code_mode")
            try members.encodeIfPresent(self.codeType, "code_type")
            try members.encodeIfPresent(self.needDynamicCode, "need_dynamic_code")
        }

        /// Period of validity (有效期).
        public struct DateInformation: Codable, Hashable, Sendable {
            /// Type (有效期类型).
            public var type: Marketing.DateInformationType
            /// Time until which it is usable (有效期结束时间).
            public var availableEndTime: Timestamp?
            /// Days the coupon is valid after receipt (生效后N天内有效).
            public var availableDayAfterReceive: Int?
            /// Days after receipt until valid (领取后N天开始生效).
            public var waitDaysAfterReceive: Int?
            /// Time from which it is usable (有效期开始时间).
            public var availableBeginTime: Timestamp?

            public init(
                type: Marketing.DateInformationType,
                availableEndTime: Timestamp? = nil,
                availableDayAfterReceive: Int? = nil,
                waitDaysAfterReceive: Int? = nil,
                availableBeginTime: Timestamp? = nil
            ) {
                self.type = type
                self.availableEndTime = availableEndTime
                self.availableDayAfterReceive = availableDayAfterReceive
                self.waitDaysAfterReceive = waitDaysAfterReceive
                self.availableBeginTime = availableBeginTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.availableEndTime = try member.ifPresent("available_end_time")
                self.availableDayAfterReceive = try member.ifPresent("available_day_after_receive")
                self.waitDaysAfterReceive = try member.ifPresent("wait_days_after_receive")
                self.availableBeginTime = try member.ifPresent("available_begin_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encodeIfPresent(self.availableEndTime, "available_end_time")
                try members.encodeIfPresent(self.availableDayAfterReceive, "available_day_after_receive")
                try members.encodeIfPresent(self.waitDaysAfterReceive, "wait_days_after_receive")
                try members.encodeIfPresent(self.availableBeginTime, "available_begin_time")
            }
        }

        /// Card opening information (开卡信息).
        public struct UserInformationForm: Codable, Hashable, Sendable {
            /// Whether it may be modified later (是否允许修改).
            public var canModifyAfterActivate: Bool?
            /// Card opening fields the platform provides (平台提供的通用开卡信息字段).
            public var commonFieldList: [Marketing.CommonField]?
            /// Merchant-defined card activation fields (商户自定义的开卡信息字段).
            public var customFieldList: [Marketing.CustomField]?

            public init(
                canModifyAfterActivate: Bool? = nil,
                commonFieldList: [Marketing.CommonField]? = nil,
                customFieldList: [Marketing.CustomField]? = nil
            ) {
                self.canModifyAfterActivate = canModifyAfterActivate
                self.commonFieldList = commonFieldList
                self.customFieldList = customFieldList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.canModifyAfterActivate = try member.ifPresent("can_modify_after_activate")
                self.commonFieldList = try member.ifPresent("common_field_list")
                self.customFieldList = try member.ifPresent("custom_field_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.canModifyAfterActivate, "can_modify_after_activate")
                try members.encodeIfPresent(self.commonFieldList, "common_field_list")
                try members.encodeIfPresent(self.customFieldList, "custom_field_list")
            }
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// Delete a member card template (删除会员卡模板信息).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-open/cards/{card_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012549682)
    public func delete() async throws {
        try await path.perform(.delete)
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// `v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
    public var decryptCode: DecryptCode { DecryptCode(path: path.appending("decrypt-code")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
    public struct DecryptCode: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.DecryptCode {
    /// Decrypt an encrypted card code (redirect activation) (加密code解码(跳转型激活)).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - encryptCode: Encrypted code (加密code).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012550742)
    public func get(encryptCode: String) async throws -> GetReply {
        try await path.call(.get, query: ["encrypt_code": encryptCode])
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.CodeReply
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// `v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
    public var permissionTokens: PermissionTokens { PermissionTokens(path: path.appending("permission-tokens")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
    public struct PermissionTokens: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.PermissionTokens {
    /// Generate a pre-authorization token for merchant card delivery (生成商户投放预授权凭证).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Type of activation (激活类型).
        public var activateType: String
        /// Whether to return to previous page.
        public var navigateBackPreviousPage: Bool?
        /// URL to jump to for activation (跳转激活的url).
        public var activateURL: String?
        /// Appid to jump to for activation (跳转激活的appid).
        public var activateAppID: String?
        /// Path to the activation page (跳转激活的path).
        public var activatePath: String?
        /// Custom scene or channel value (自定义场景值).
        public var outerStr: String?

        public init(
            activateType: String,
            navigateBackPreviousPage: Bool? = nil,
            activateURL: String? = nil,
            activateAppID: String? = nil,
            activatePath: String? = nil,
            outerStr: String? = nil
        ) {
            self.activateType = activateType
            self.navigateBackPreviousPage = navigateBackPreviousPage
            self.activateURL = activateURL
            self.activateAppID = activateAppID
            self.activatePath = activatePath
            self.outerStr = outerStr
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activateType = try member.required("activate_type")
            self.navigateBackPreviousPage = try member.ifPresent("navigate_back_previous_page")
            self.activateURL = try member.ifPresent("activate_url")
            self.activateAppID = try member.ifPresent("activate_appid")
            self.activatePath = try member.ifPresent("activate_path")
            self.outerStr = try member.ifPresent("outer_str")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activateType, "activate_type")
            try members.encodeIfPresent(self.navigateBackPreviousPage, "navigate_back_previous_page")
            try members.encodeIfPresent(self.activateURL, "activate_url")
            try members.encodeIfPresent(self.activateAppID, "activate_appid")
            try members.encodeIfPresent(self.activatePath, "activate_path")
            try members.encodeIfPresent(self.outerStr, "outer_str")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Pre-authorization token (预授权token).
        public var permissionToken: String

        public init(
            permissionToken: String
        ) {
            self.permissionToken = permissionToken
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.permissionToken = try member.required("permission_token")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.permissionToken, "permission_token")
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// `v3/marketing/membercard-open/cards/{card_id}/qrcode`
    public var qrcode: Qrcode { Qrcode(path: path.appending("qrcode")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/qrcode`
    public struct Qrcode: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Qrcode {
    /// Create a member card QR code (创建会员卡二维码).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012550605)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Type of activation (会员卡激活类型).
        public var activateType: ActivateType
        /// URL to jump to for activation (跳转激活的url).
        public var activateURL: String?
        /// Appid to jump to for activation (跳转激活的appid).
        public var activateAppID: String?
        /// Path to the activation page (跳转激活的path).
        public var activatePath: String?
        /// Custom scene or channel value (自定义场景值).
        public var outerStr: String?

        public init(
            activateType: ActivateType,
            activateURL: String? = nil,
            activateAppID: String? = nil,
            activatePath: String? = nil,
            outerStr: String? = nil
        ) {
            self.activateType = activateType
            self.activateURL = activateURL
            self.activateAppID = activateAppID
            self.activatePath = activatePath
            self.outerStr = outerStr
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activateType = try member.required("activate_type")
            self.activateURL = try member.ifPresent("activate_url")
            self.activateAppID = try member.ifPresent("activate_appid")
            self.activatePath = try member.ifPresent("activate_path")
            self.outerStr = try member.ifPresent("outer_str")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activateType, "activate_type")
            try members.encodeIfPresent(self.activateURL, "activate_url")
            try members.encodeIfPresent(self.activateAppID, "activate_appid")
            try members.encodeIfPresent(self.activatePath, "activate_path")
            try members.encodeIfPresent(self.outerStr, "outer_str")
        }

        /// Type of activation (会员卡激活类型).
        public struct ActivateType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var autoActivate: Self { Self(rawValue: "AUTO_ACTIVATE") }
            public static var jumpActivate: Self { Self(rawValue: "JUMP_ACTIVATE") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.URLReply
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// `v3/marketing/membercard-open/cards/{card_id}/rights`
    public var rights: Rights { Rights(path: path.appending("rights")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/rights`
    public struct Rights: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Rights {
    /// Set the rights of a member card template (设置会员卡模板权益项).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-open/cards/{card_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012551219)
    public func patch(_ body: PatchBody) async throws {
        try await path.perform(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Whether to show membership points (是否展示会员积分).
        public var showBonus: Bool
        /// Whether to show member discounts (是否展示会员优惠).
        public var showFavor: Bool
        /// Membership points (会员积分).
        public var bonus: Bonus?
        /// Member discounts (会员优惠).
        public var favor: Favor?
        /// Whether to show the membership fapiao (是否展示会员发票).
        public var showFapiao: Bool?
        /// Membership fapiao (会员发票).
        public var fapiao: Fapiao?
        /// Whether to show members' exclusive consultation (是否展示会员专属咨询).
        public var showGuide: Bool?
        /// Members' exclusive consultation (会员专属咨询信息).
        public var guide: Marketing.Guide?

        public init(
            showBonus: Bool,
            showFavor: Bool,
            bonus: Bonus? = nil,
            favor: Favor? = nil,
            showFapiao: Bool? = nil,
            fapiao: Fapiao? = nil,
            showGuide: Bool? = nil,
            guide: Marketing.Guide? = nil
        ) {
            self.showBonus = showBonus
            self.showFavor = showFavor
            self.bonus = bonus
            self.favor = favor
            self.showFapiao = showFapiao
            self.fapiao = fapiao
            self.showGuide = showGuide
            self.guide = guide
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.showBonus = try member.required("show_bonus")
            self.showFavor = try member.required("show_favor")
            self.bonus = try member.ifPresent("bonus")
            self.favor = try member.ifPresent("favor")
            self.showFapiao = try member.ifPresent("show_fapiao")
            self.fapiao = try member.ifPresent("fapiao")
            self.showGuide = try member.ifPresent("show_guide")
            self.guide = try member.ifPresent("guide")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.showBonus, "show_bonus")
            try members.encode(self.showFavor, "show_favor")
            try members.encodeIfPresent(self.bonus, "bonus")
            try members.encodeIfPresent(self.favor, "favor")
            try members.encodeIfPresent(self.showFapiao, "show_fapiao")
            try members.encodeIfPresent(self.fapiao, "fapiao")
            try members.encodeIfPresent(self.showGuide, "show_guide")
            try members.encodeIfPresent(self.guide, "guide")
        }

        /// Membership points (会员积分).
        public struct Bonus: Codable, Hashable, Sendable {
            /// Initial membership points (会员初始积分值).
            public var initBonus: Int
            /// Wording of the points value (积分值文案).
            public var bonusValueWord: String
            /// Title of the points value item (积分价值项标题).
            public var bonusCostTitle: String?
            /// Wording of the points value item (积分价值项文案).
            public var bonusCostWord: String
            /// Wording of the points link (积分跳转文案).
            public var bonusJumpWord: String?
            /// Appid the points link opens (积分跳转appid).
            public var bonusJumpAppID: String?
            /// Path the points link opens (积分跳转path).
            public var bonusJumpPath: String?
            /// Appid of the self-service points page (自助积分跳转appid).
            public var bonusSupportAppID: String?
            /// Path of the self-service points page (自助积分跳转path).
            public var bonusSupportPath: String?

            public init(
                initBonus: Int,
                bonusValueWord: String,
                bonusCostTitle: String? = nil,
                bonusCostWord: String,
                bonusJumpWord: String? = nil,
                bonusJumpAppID: String? = nil,
                bonusJumpPath: String? = nil,
                bonusSupportAppID: String? = nil,
                bonusSupportPath: String? = nil
            ) {
                self.initBonus = initBonus
                self.bonusValueWord = bonusValueWord
                self.bonusCostTitle = bonusCostTitle
                self.bonusCostWord = bonusCostWord
                self.bonusJumpWord = bonusJumpWord
                self.bonusJumpAppID = bonusJumpAppID
                self.bonusJumpPath = bonusJumpPath
                self.bonusSupportAppID = bonusSupportAppID
                self.bonusSupportPath = bonusSupportPath
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.initBonus = try member.required("init_bonus")
                self.bonusValueWord = try member.required("bonus_value_word")
                self.bonusCostTitle = try member.ifPresent("bonus_cost_title")
                self.bonusCostWord = try member.required("bonus_cost_word")
                self.bonusJumpWord = try member.ifPresent("bonus_jump_word")
                self.bonusJumpAppID = try member.ifPresent("bonus_jump_appid")
                self.bonusJumpPath = try member.ifPresent("bonus_jump_path")
                self.bonusSupportAppID = try member.ifPresent("bonus_support_appid")
                self.bonusSupportPath = try member.ifPresent("bonus_support_path")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.initBonus, "init_bonus")
                try members.encode(self.bonusValueWord, "bonus_value_word")
                try members.encodeIfPresent(self.bonusCostTitle, "bonus_cost_title")
                try members.encode(self.bonusCostWord, "bonus_cost_word")
                try members.encodeIfPresent(self.bonusJumpWord, "bonus_jump_word")
                try members.encodeIfPresent(self.bonusJumpAppID, "bonus_jump_appid")
                try members.encodeIfPresent(self.bonusJumpPath, "bonus_jump_path")
                try members.encodeIfPresent(self.bonusSupportAppID, "bonus_support_appid")
                try members.encodeIfPresent(self.bonusSupportPath, "bonus_support_path")
            }
        }

        /// Member discounts (会员优惠).
        public struct Favor: Codable, Hashable, Sendable {
            /// Whether to show coupons (是否展示优惠券).
            public var showCoupon: Bool
            /// Wording of the members' price (会员专享价文案).
            public var memberPriceWord: String?
            /// Appid of the members' price page (会员专享价跳转appid).
            public var memberPriceAppID: String?
            /// Path of the members' price page (会员专享价跳转path).
            public var memberPricePath: String?
            /// Title of the members' price (会员专享价标题).
            public var memberPriceTitle: MemberPriceTitle?
            /// Name of the member discount section (会员优惠栏目名称).
            public var favorModuleTitle: FavorModuleTitle?

            public init(
                showCoupon: Bool,
                memberPriceWord: String? = nil,
                memberPriceAppID: String? = nil,
                memberPricePath: String? = nil,
                memberPriceTitle: MemberPriceTitle? = nil,
                favorModuleTitle: FavorModuleTitle? = nil
            ) {
                self.showCoupon = showCoupon
                self.memberPriceWord = memberPriceWord
                self.memberPriceAppID = memberPriceAppID
                self.memberPricePath = memberPricePath
                self.memberPriceTitle = memberPriceTitle
                self.favorModuleTitle = favorModuleTitle
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.showCoupon = try member.required("show_coupon")
                self.memberPriceWord = try member.ifPresent("member_price_word")
                self.memberPriceAppID = try member.ifPresent("member_price_appid")
                self.memberPricePath = try member.ifPresent("member_price_path")
                self.memberPriceTitle = try member.ifPresent("member_price_title")
                self.favorModuleTitle = try member.ifPresent("favor_module_title")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.showCoupon, "show_coupon")
                try members.encodeIfPresent(self.memberPriceWord, "member_price_word")
                try members.encodeIfPresent(self.memberPriceAppID, "member_price_appid")
                try members.encodeIfPresent(self.memberPricePath, "member_price_path")
                try members.encodeIfPresent(self.memberPriceTitle, "member_price_title")
                try members.encodeIfPresent(self.favorModuleTitle, "favor_module_title")
            }

            /// Title of the members' price (会员专享价标题).
            public struct MemberPriceTitle: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var memberPrice: Self { Self(rawValue: "MEMBER_PRICE") }
                public static var memberActivity: Self { Self(rawValue: "MEMBER_ACTIVITY") }
            }

            /// Name of the member discount section (会员优惠栏目名称).
            public struct FavorModuleTitle: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var favor: Self { Self(rawValue: "FAVOR") }
                public static var vip: Self { Self(rawValue: "VIP") }
            }
        }

        /// Membership fapiao (会员发票).
        public struct Fapiao: Codable, Hashable, Sendable {
            /// Wording of the fapiao link (发票跳转文案).
            public var fapiaoJumpWord: String?
            /// Appid the fapiao link opens (发票跳转AppID).
            public var fapiaoJumpAppID: String?
            /// Path the fapiao link opens (发票跳转path).
            public var fapiaoJumpPath: String?

            public init(
                fapiaoJumpWord: String? = nil,
                fapiaoJumpAppID: String? = nil,
                fapiaoJumpPath: String? = nil
            ) {
                self.fapiaoJumpWord = fapiaoJumpWord
                self.fapiaoJumpAppID = fapiaoJumpAppID
                self.fapiaoJumpPath = fapiaoJumpPath
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoJumpWord = try member.ifPresent("fapiao_jump_word")
                self.fapiaoJumpAppID = try member.ifPresent("fapiao_jump_appid")
                self.fapiaoJumpPath = try member.ifPresent("fapiao_jump_path")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.fapiaoJumpWord, "fapiao_jump_word")
                try members.encodeIfPresent(self.fapiaoJumpAppID, "fapiao_jump_appid")
                try members.encodeIfPresent(self.fapiaoJumpPath, "fapiao_jump_path")
            }
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// `v3/marketing/membercard-open/cards/{card_id}/service-modules`
    public var serviceModules: ServiceModules { ServiceModules(path: path.appending("service-modules")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/service-modules`
    public struct ServiceModules: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.ServiceModules {
    /// Add a service module to a member card (添加会员卡服务项).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-open/cards/{card_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017167277)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Membership service item ID (会员服务项ID).
        public var serviceModuleID: String
        /// Mini program to jump to (跳转小程序).
        public var jumpMiniprogram: Marketing.JumpMiniprogram

        public init(
            serviceModuleID: String,
            jumpMiniprogram: Marketing.JumpMiniprogram
        ) {
            self.serviceModuleID = serviceModuleID
            self.jumpMiniprogram = jumpMiniprogram
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceModuleID = try member.required("service_module_id")
            self.jumpMiniprogram = try member.required("jump_miniprogram")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceModuleID, "service_module_id")
            try members.encode(self.jumpMiniprogram, "jump_miniprogram")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.ServiceModuleReply
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.ServiceModules {
    /// `v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ServiceModuleID {
        ServiceModuleID(path: path.appending(value: String(value), named: "service_module_id"))
    }

    /// `v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    public struct ServiceModuleID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.ServiceModules.ServiceModuleID {
    /// Modify a member card service module (修改会员卡服务项).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017167417)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Mini program to jump to (跳转小程序).
        public var jumpMiniprogram: Marketing.JumpMiniprogram

        public init(
            jumpMiniprogram: Marketing.JumpMiniprogram
        ) {
            self.jumpMiniprogram = jumpMiniprogram
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.jumpMiniprogram = try member.required("jump_miniprogram")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.jumpMiniprogram, "jump_miniprogram")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Marketing.ServiceModuleReply
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.ServiceModules.ServiceModuleID {
    /// Remove a member card service module (移除会员卡服务项).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017167557)
    public func delete() async throws {
        try await path.perform(.delete)
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// `v3/marketing/membercard-open/cards/{card_id}/upgrade`
    public var upgrade: Upgrade { Upgrade(path: path.appending("upgrade")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/upgrade`
    public struct Upgrade: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Upgrade {
    /// Upgrade an old member card template (老会员卡模板升级).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-open/cards/{card_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012545673)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌id).
        public var brandID: String
        /// Appid of the app or official account (商户AppId).
        public var appID: String

        public init(
            brandID: String,
            appID: String
        ) {
            self.brandID = brandID
            self.appID = appID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.appID = try member.required("appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.appID, "appid")
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// `v3/marketing/membercard-open/cards/{card_id}/codes`
    public var codes: Codes { Codes(path: path.appending("codes")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/codes`
    public struct Codes: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes {
    /// `v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    public var deposit: Deposit { Deposit(path: path.appending("deposit")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    public struct Deposit: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Deposit {
    /// Import member card codes (导入会员Code).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012545728)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Code (会员卡code).
        public var code: [String]?

        public init(
            code: [String]? = nil
        ) {
            self.code = code
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.code = try member.ifPresent("code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.code, "code")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// List of results (导入结果).
        public var data: [Data]?

        public init(
            data: [Data]? = nil
        ) {
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (导入结果).
        public struct Data: Codable, Hashable, Sendable {
            /// Code (会员卡code).
            public var code: String?
            /// Result (导入结果).
            public var result: Result?

            public init(
                code: String? = nil,
                result: Result? = nil
            ) {
                self.code = code
                self.result = result
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.code = try member.ifPresent("code")
                self.result = try member.ifPresent("result")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.code, "code")
                try members.encodeIfPresent(self.result, "result")
            }

            /// Result (导入结果).
            public struct Result: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var duplicate: Self { Self(rawValue: "DUPLICATE") }
                public static var fail: Self { Self(rawValue: "FAIL") }
            }
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes {
    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> Code {
        Code(path: path.appending(value: String(value), named: "code"))
    }

    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    public struct Code: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code {
    /// Query a user's member card by code (查询用户会员卡信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012547768)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Membership card template ID (会员卡id).
        public var cardID: String?
        /// Code (会员卡code).
        public var code: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Membership card number (会员卡编号).
        public var membershipNumber: String?
        /// Level (用户等级).
        public var level: String?
        /// User's nickname (微信昵称).
        public var nickname: String?
        /// Avatar URL (微信头像url).
        public var headImageURL: String?
        /// Background picture of the membership card (会员卡背景图).
        public var backgroundPictureURL: String?
        /// Balance in fen (用户储值余额).
        public var balance: Int?
        /// Status of the user's membership card (用户会员卡状态).
        public var userCardStatus: UserCardStatus?
        /// Personal information given on card opening (用户开卡时填写的个人信息).
        public var userInformation: Marketing.UserInformation?
        /// User's membership points (用户当前积分).
        public var bonusValue: Int?

        public init(
            cardID: String? = nil,
            code: String? = nil,
            openID: String? = nil,
            membershipNumber: String? = nil,
            level: String? = nil,
            nickname: String? = nil,
            headImageURL: String? = nil,
            backgroundPictureURL: String? = nil,
            balance: Int? = nil,
            userCardStatus: UserCardStatus? = nil,
            userInformation: Marketing.UserInformation? = nil,
            bonusValue: Int? = nil
        ) {
            self.cardID = cardID
            self.code = code
            self.openID = openID
            self.membershipNumber = membershipNumber
            self.level = level
            self.nickname = nickname
            self.headImageURL = headImageURL
            self.backgroundPictureURL = backgroundPictureURL
            self.balance = balance
            self.userCardStatus = userCardStatus
            self.userInformation = userInformation
            self.bonusValue = bonusValue
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardID = try member.ifPresent("card_id")
            self.code = try member.ifPresent("code")
            self.openID = try member.ifPresent("openid")
            self.membershipNumber = try member.ifPresent("membership_number")
            self.level = try member.ifPresent("level")
            self.nickname = try member.ifPresent("nickname")
            self.headImageURL = try member.ifPresent("head_image_url")
            self.backgroundPictureURL = try member.ifPresent("background_picture_url")
            self.balance = try member.ifPresent("balance")
            self.userCardStatus = try member.ifPresent("user_card_status")
            self.userInformation = try member.ifPresent("user_information")
            self.bonusValue = try member.ifPresent("bonus_value")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.cardID, "card_id")
            try members.encodeIfPresent(self.code, "code")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.membershipNumber, "membership_number")
            try members.encodeIfPresent(self.level, "level")
            try members.encodeIfPresent(self.nickname, "nickname")
            try members.encodeIfPresent(self.headImageURL, "head_image_url")
            try members.encodeIfPresent(self.backgroundPictureURL, "background_picture_url")
            try members.encodeIfPresent(self.balance, "balance")
            try members.encodeIfPresent(self.userCardStatus, "user_card_status")
            try members.encodeIfPresent(self.userInformation, "user_information")
            try members.encodeIfPresent(self.bonusValue, "bonus_value")
        }

        /// Status of the user's membership card (用户会员卡状态).
        public struct UserCardStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var notActivate: Self { Self(rawValue: "NOT_ACTIVATE") }
            public static var effective: Self { Self(rawValue: "EFFECTIVE") }
            public static var expire: Self { Self(rawValue: "EXPIRE") }
            public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }
            public static var delete: Self { Self(rawValue: "DELETE") }
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code {
    /// Modify a user's member card by code (修改用户会员卡信息).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012549292)
    public func patch(_ body: PatchBody) async throws {
        try await path.perform(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Membership card number (会员卡编号).
        public var membershipNumber: String?
        /// Background picture of the membership card (会员卡背景图).
        public var backgroundPictureURL: String?
        /// Level (用户等级).
        public var level: String?
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String?
        /// User's stored-value information (用户储值变更信息).
        public var balanceInformation: BalanceInformation?
        /// Whether to notify of balance changes (是否发送储值变更通知).
        public var needInformBalance: Bool?
        /// Whether to notify of level changes (是否发送等级变更通知).
        public var needInformLevel: Bool?

        public init(
            membershipNumber: String? = nil,
            backgroundPictureURL: String? = nil,
            level: String? = nil,
            outRequestNo: String? = nil,
            balanceInformation: BalanceInformation? = nil,
            needInformBalance: Bool? = nil,
            needInformLevel: Bool? = nil
        ) {
            self.membershipNumber = membershipNumber
            self.backgroundPictureURL = backgroundPictureURL
            self.level = level
            self.outRequestNo = outRequestNo
            self.balanceInformation = balanceInformation
            self.needInformBalance = needInformBalance
            self.needInformLevel = needInformLevel
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.membershipNumber = try member.ifPresent("membership_number")
            self.backgroundPictureURL = try member.ifPresent("background_picture_url")
            self.level = try member.ifPresent("level")
            self.outRequestNo = try member.ifPresent("out_request_no")
            self.balanceInformation = try member.ifPresent("balance_information")
            self.needInformBalance = try member.ifPresent("need_inform_balance")
            self.needInformLevel = try member.ifPresent("need_inform_level")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.membershipNumber, "membership_number")
            try members.encodeIfPresent(self.backgroundPictureURL, "background_picture_url")
            try members.encodeIfPresent(self.level, "level")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.balanceInformation, "balance_information")
            try members.encodeIfPresent(self.needInformBalance, "need_inform_balance")
            try members.encodeIfPresent(self.needInformLevel, "need_inform_level")
        }

        /// User's stored-value information (用户储值变更信息).
        public struct BalanceInformation: Codable, Hashable, Sendable {
            /// User's stored value before the update (更新前用户储值余额).
            public var beforeBalance: Int
            /// Balance in fen (更新后用户储值余额).
            public var balance: Int
            /// Change of the balance (本次余额变动值).
            public var addBalance: Int
            /// Stored-value spending record (储值消耗记录).
            public var balanceRemark: String?

            public init(
                beforeBalance: Int,
                balance: Int,
                addBalance: Int,
                balanceRemark: String? = nil
            ) {
                self.beforeBalance = beforeBalance
                self.balance = balance
                self.addBalance = addBalance
                self.balanceRemark = balanceRemark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.beforeBalance = try member.required("before_balance")
                self.balance = try member.required("balance")
                self.addBalance = try member.required("add_balance")
                self.balanceRemark = try member.ifPresent("balance_remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.beforeBalance, "before_balance")
                try members.encode(self.balance, "balance")
                try members.encode(self.addBalance, "add_balance")
                try members.encodeIfPresent(self.balanceRemark, "balance_remark")
            }
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code {
    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
    public var activate: Activate { Activate(path: path.appending("activate")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
    public struct Activate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code.Activate {
    /// Activate a member card (redirect activation) (激活会员卡(跳转型激活)).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012550809)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Membership card number (会员卡编号).
        public var membershipNumber: String?

        public init(
            membershipNumber: String? = nil
        ) {
            self.membershipNumber = membershipNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.membershipNumber = try member.ifPresent("membership_number")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.membershipNumber, "membership_number")
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code {
    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
    public var rights: Rights { Rights(path: path.appending("rights")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
    public struct Rights: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code.Rights {
    /// Set a member's rights by code (设置会员权益).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012551213)
    public func patch(_ body: PatchBody) async throws {
        try await path.perform(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Points before the change (变更前的会员积分值).
        public var beforeBonusValue: Int?
        /// User's membership points (变更后的会员积分值).
        public var bonusValue: Int?
        /// Change of the membership points (会员积分变动值).
        public var addBonusValue: Int?
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String
        /// Whether to notify of points changes (是否发送积分变更通知).
        public var needInformBonus: Bool?
        /// Wording of the members' price (会员专享价文案).
        public var memberPriceWord: String?
        /// Wording of the fapiao link (会员发票跳转文案).
        public var fapiaoJumpWord: String?
        /// Members' exclusive consultation (会员专属咨询信息).
        public var guide: Marketing.Guide?

        public init(
            beforeBonusValue: Int? = nil,
            bonusValue: Int? = nil,
            addBonusValue: Int? = nil,
            outRequestNo: String,
            needInformBonus: Bool? = nil,
            memberPriceWord: String? = nil,
            fapiaoJumpWord: String? = nil,
            guide: Marketing.Guide? = nil
        ) {
            self.beforeBonusValue = beforeBonusValue
            self.bonusValue = bonusValue
            self.addBonusValue = addBonusValue
            self.outRequestNo = outRequestNo
            self.needInformBonus = needInformBonus
            self.memberPriceWord = memberPriceWord
            self.fapiaoJumpWord = fapiaoJumpWord
            self.guide = guide
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.beforeBonusValue = try member.ifPresent("before_bonus_value")
            self.bonusValue = try member.ifPresent("bonus_value")
            self.addBonusValue = try member.ifPresent("add_bonus_value")
            self.outRequestNo = try member.required("out_request_no")
            self.needInformBonus = try member.ifPresent("need_inform_bonus")
            self.memberPriceWord = try member.ifPresent("member_price_word")
            self.fapiaoJumpWord = try member.ifPresent("fapiao_jump_word")
            self.guide = try member.ifPresent("guide")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.beforeBonusValue, "before_bonus_value")
            try members.encodeIfPresent(self.bonusValue, "bonus_value")
            try members.encodeIfPresent(self.addBonusValue, "add_bonus_value")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.needInformBonus, "need_inform_bonus")
            try members.encodeIfPresent(self.memberPriceWord, "member_price_word")
            try members.encodeIfPresent(self.fapiaoJumpWord, "fapiao_jump_word")
            try members.encodeIfPresent(self.guide, "guide")
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code {
    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
    public var setServiceModuleData: SetServiceModuleData { SetServiceModuleData(path: path.appending("set-service-module-data")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
    public struct SetServiceModuleData: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code.SetServiceModuleData {
    /// Set a member's service module data (设置会员服务项用户信息).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017166964)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String
        /// Membership service item ID (会员服务项ID).
        public var serviceModuleID: String
        /// Service state settings (服务状态设置).
        public var stateSetting: StateSetting

        public init(
            outRequestNo: String,
            serviceModuleID: String,
            stateSetting: StateSetting
        ) {
            self.outRequestNo = outRequestNo
            self.serviceModuleID = serviceModuleID
            self.stateSetting = stateSetting
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.serviceModuleID = try member.required("service_module_id")
            self.stateSetting = try member.required("state_setting")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.serviceModuleID, "service_module_id")
            try members.encode(self.stateSetting, "state_setting")
        }

        /// Service state settings (服务状态设置).
        public struct StateSetting: Codable, Hashable, Sendable {
            /// State ID (状态ID).
            public var stateID: String
            /// Content template settings (内容模板设置).
            public var contentTemplateData: ContentTemplateData
            /// Message template settings (消息模板设置).
            public var messageTemplateSetting: MessageTemplateSetting?

            public init(
                stateID: String,
                contentTemplateData: ContentTemplateData,
                messageTemplateSetting: MessageTemplateSetting? = nil
            ) {
                self.stateID = stateID
                self.contentTemplateData = contentTemplateData
                self.messageTemplateSetting = messageTemplateSetting
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.stateID = try member.required("state_id")
                self.contentTemplateData = try member.required("content_template_data")
                self.messageTemplateSetting = try member.ifPresent("message_template_setting")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.stateID, "state_id")
                try members.encode(self.contentTemplateData, "content_template_data")
                try members.encodeIfPresent(self.messageTemplateSetting, "message_template_setting")
            }

            /// Content template settings (内容模板设置).
            public struct ContentTemplateData: Codable, Hashable, Sendable {
                /// List of service fields (服务内容列表).
                public var fieldList: [Marketing.ContentTemplateDataField]?
                /// Operation settings (操作设置).
                public var actionSetting: ActionSetting?

                public init(
                    fieldList: [Marketing.ContentTemplateDataField]? = nil,
                    actionSetting: ActionSetting? = nil
                ) {
                    self.fieldList = fieldList
                    self.actionSetting = actionSetting
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.fieldList = try member.ifPresent("field_list")
                    self.actionSetting = try member.ifPresent("action_setting")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.fieldList, "field_list")
                    try members.encodeIfPresent(self.actionSetting, "action_setting")
                }

                /// Operation settings (操作设置).
                public struct ActionSetting: Codable, Hashable, Sendable {
                    /// Name of the operation (操作名称).
                    public var actionName: String
                    /// Mini program to jump to (跳转小程序).
                    public var jumpMiniprogram: Marketing.JumpMiniprogram

                    public init(
                        actionName: String,
                        jumpMiniprogram: Marketing.JumpMiniprogram
                    ) {
                        self.actionName = actionName
                        self.jumpMiniprogram = jumpMiniprogram
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.actionName = try member.required("action_name")
                        self.jumpMiniprogram = try member.required("jump_miniprogram")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.actionName, "action_name")
                        try members.encode(self.jumpMiniprogram, "jump_miniprogram")
                    }
                }
            }

            /// Message template settings (消息模板设置).
            public struct MessageTemplateSetting: Codable, Hashable, Sendable {
                /// Message template ID (模板消息ID).
                public var messageTemplateID: String
                /// List of service fields (服务内容列表).
                public var fieldList: [Marketing.ContentTemplateDataField]

                public init(
                    messageTemplateID: String,
                    fieldList: [Marketing.ContentTemplateDataField]
                ) {
                    self.messageTemplateID = messageTemplateID
                    self.fieldList = fieldList
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.messageTemplateID = try member.required("message_template_id")
                    self.fieldList = try member.required("field_list")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.messageTemplateID, "message_template_id")
                    try members.encode(self.fieldList, "field_list")
                }
            }
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code {
    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
    public var unavailable: Unavailable { Unavailable(path: path.appending("unavailable")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
    public struct Unavailable: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code.Unavailable {
    /// Invalidate a user's member card (作废用户会员卡).
    ///
    /// After an unknown outcome, `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012549677)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Reason (失效理由).
        public var reason: String?

        public init(
            reason: String? = nil
        ) {
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.reason = try member.ifPresent("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.reason, "reason")
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code {
    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
    public var bonus: Bonus { Bonus(path: path.appending("bonus")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
    public struct Bonus: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code.Bonus {
    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
    public var commit: Commit { Commit(path: path.appending("commit")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
    public struct Commit: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code.Bonus.Commit {
    /// Confirm the bonus points shown after payment (设置支付后展示的积分到账).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012551350)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.BonusRequest
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code.Bonus {
    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
    public var prepare: Prepare { Prepare(path: path.appending("prepare")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
    public struct Prepare: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Codes.Code.Bonus.Prepare {
    /// Show member bonus points on the payment result page (支付结果页展示会员积分).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012595808)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.BonusRequest
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// `v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
    public var phoneMembercard: PhoneMembercard { PhoneMembercard(path: path.appending("phone-membercard")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
    public struct PhoneMembercard: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.PhoneMembercard {
    /// `v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
    public var `import`: Import { Import(path: path.appending("import")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
    public struct Import: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.PhoneMembercard.Import {
    /// Import user member cards by phone number (根据手机号导入用户会员卡).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012550535)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Phone number, encrypted (用户加密手机号).
        public var encryptedPhoneNumber: Sensitive
        /// Code (会员卡code).
        public var code: String?
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String

        public init(
            encryptedPhoneNumber: Sensitive,
            code: String? = nil,
            outRequestNo: String
        ) {
            self.encryptedPhoneNumber = encryptedPhoneNumber
            self.code = code
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.encryptedPhoneNumber = try member.required("encrypted_phone_number")
            self.code = try member.ifPresent("code")
            self.outRequestNo = try member.required("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.encryptedPhoneNumber, "encrypted_phone_number")
            try members.encodeIfPresent(self.code, "code")
            try members.encode(self.outRequestNo, "out_request_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.CodeReply
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID {
    /// `v3/marketing/membercard-open/cards/{card_id}/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Users {
    /// `v3/marketing/membercard-open/cards/{card_id}/users/import`
    public var `import`: Import { Import(path: path.appending("import")) }

    /// `v3/marketing/membercard-open/cards/{card_id}/users/import`
    public struct Import: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.Cards.CardID.Users.Import {
    /// Import user member cards by openid (根据openid导入用户会员卡).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012549739)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String
        /// Code (会员卡code).
        public var code: String?
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String

        public init(
            openID: String,
            code: String? = nil,
            outRequestNo: String
        ) {
            self.openID = openID
            self.code = code
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.code = try member.ifPresent("code")
            self.outRequestNo = try member.required("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.code, "code")
            try members.encode(self.outRequestNo, "out_request_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.CodeReply
}

extension V3.MarketingEndpoint.MembercardOpen {
    /// `v3/marketing/membercard-open/activate-informations`
    public var activateInformations: ActivateInformations { ActivateInformations(path: path.appending("activate-informations")) }

    /// `v3/marketing/membercard-open/activate-informations`
    public struct ActivateInformations: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.ActivateInformations {
    /// `v3/marketing/membercard-open/activate-informations/{activate_ticket}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ActivateTicket {
        ActivateTicket(path: path.appending(value: String(value), named: "activate_ticket"))
    }

    /// `v3/marketing/membercard-open/activate-informations/{activate_ticket}`
    public struct ActivateTicket: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.ActivateInformations.ActivateTicket {
    /// Get activation user information by activate_ticket (redirect activation) (获取用户信息(跳转型激活)).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012550779)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// User's nickname (微信昵称).
        public var nickname: String?
        /// Avatar URL (微信头像url).
        public var headImageURL: String?
        /// Personal information given on card opening (用户开卡时填写的个人信息).
        public var userInformation: Marketing.UserInformation?

        public init(
            nickname: String? = nil,
            headImageURL: String? = nil,
            userInformation: Marketing.UserInformation? = nil
        ) {
            self.nickname = nickname
            self.headImageURL = headImageURL
            self.userInformation = userInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.nickname = try member.ifPresent("nickname")
            self.headImageURL = try member.ifPresent("head_image_url")
            self.userInformation = try member.ifPresent("user_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.nickname, "nickname")
            try members.encodeIfPresent(self.headImageURL, "head_image_url")
            try members.encodeIfPresent(self.userInformation, "user_information")
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen {
    /// `v3/marketing/membercard-open/phonenumber-member`
    public var phonenumberMember: PhonenumberMember { PhonenumberMember(path: path.appending("phonenumber-member")) }

    /// `v3/marketing/membercard-open/phonenumber-member`
    public struct PhonenumberMember: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.PhonenumberMember {
    /// `v3/marketing/membercard-open/phonenumber-member/import`
    public var `import`: Import { Import(path: path.appending("import")) }

    /// `v3/marketing/membercard-open/phonenumber-member/import`
    public struct Import: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.PhonenumberMember.Import {
    /// Import encrypted phone numbers for member card claim reminders (导入加密手机号提醒会员领卡).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017166226)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Membership information (会员信息).
        public var memberInformation: MemberInformation
        /// Phone number, encrypted (加密手机号).
        public var encryptedPhoneNumber: Sensitive
        /// Custom scene or channel value (自定义场景值).
        public var outerStr: String?

        public init(
            memberInformation: MemberInformation,
            encryptedPhoneNumber: Sensitive,
            outerStr: String? = nil
        ) {
            self.memberInformation = memberInformation
            self.encryptedPhoneNumber = encryptedPhoneNumber
            self.outerStr = outerStr
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.memberInformation = try member.required("member_information")
            self.encryptedPhoneNumber = try member.required("encrypted_phone_number")
            self.outerStr = try member.ifPresent("outer_str")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.memberInformation, "member_information")
            try members.encode(self.encryptedPhoneNumber, "encrypted_phone_number")
            try members.encodeIfPresent(self.outerStr, "outer_str")
        }

        /// Membership information (会员信息).
        public struct MemberInformation: Codable, Hashable, Sendable {
            /// Membership card template ID (会员卡id).
            public var cardID: String
            /// Code (会员卡code).
            public var code: String?
            /// Membership card number (会员卡编号).
            public var membershipNumber: String?
            /// Time the member registered (会员注册时间).
            public var registrationTime: String

            public init(
                cardID: String,
                code: String? = nil,
                membershipNumber: String? = nil,
                registrationTime: String
            ) {
                self.cardID = cardID
                self.code = code
                self.membershipNumber = membershipNumber
                self.registrationTime = registrationTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.cardID = try member.required("card_id")
                self.code = try member.ifPresent("code")
                self.membershipNumber = try member.ifPresent("membership_number")
                self.registrationTime = try member.required("registration_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.cardID, "card_id")
                try members.encodeIfPresent(self.code, "code")
                try members.encodeIfPresent(self.membershipNumber, "membership_number")
                try members.encode(self.registrationTime, "registration_time")
            }
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen.PhonenumberMember {
    /// `v3/marketing/membercard-open/phonenumber-member/search`
    public var search: Search { Search(path: path.appending("search")) }

    /// `v3/marketing/membercard-open/phonenumber-member/search`
    public struct Search: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.PhonenumberMember.Search {
    /// Query member card claim status by encrypted phone number (通过加密手机号查询会员领卡状态).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - cardID: Membership card template ID (会员卡id).
    ///   - encryptedPhoneNumber: Phone number, encrypted (加密手机号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4017166232)
    public func get(cardID: String, encryptedPhoneNumber: Sensitive) async throws -> GetReply {
        try await path.call(.get, query: ["card_id": cardID, "encrypted_phone_number": encryptedPhoneNumber])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// User's receipt status (用户领取状态).
        public var receiveStatus: ReceiveStatus
        /// User's membership card information (用户会员卡信息).
        public var userCardInformation: UserCardInformation?

        public init(
            receiveStatus: ReceiveStatus,
            userCardInformation: UserCardInformation? = nil
        ) {
            self.receiveStatus = receiveStatus
            self.userCardInformation = userCardInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.receiveStatus = try member.required("receive_status")
            self.userCardInformation = try member.ifPresent("user_card_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.receiveStatus, "receive_status")
            try members.encodeIfPresent(self.userCardInformation, "user_card_information")
        }

        /// User's receipt status (用户领取状态).
        public struct ReceiveStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unshowed: Self { Self(rawValue: "UNSHOWED") }
            public static var unreceived: Self { Self(rawValue: "UNRECEIVED") }
            public static var received: Self { Self(rawValue: "RECEIVED") }
        }

        /// User's membership card information (用户会员卡信息).
        public struct UserCardInformation: Codable, Hashable, Sendable {
            /// Code (会员卡code).
            public var code: String
            /// User's openid (用户标识).
            public var openID: String
            /// User's unionid (用户标识).
            public var unionID: String?
            /// Time of receipt by the user (会员卡领取时间).
            public var receiveTime: Timestamp
            /// Official account appid holding the card (品牌appid).
            public var cardAppID: String
            /// Membership card template ID (会员卡id).
            public var cardID: String

            public init(
                code: String,
                openID: String,
                unionID: String? = nil,
                receiveTime: Timestamp,
                cardAppID: String,
                cardID: String
            ) {
                self.code = code
                self.openID = openID
                self.unionID = unionID
                self.receiveTime = receiveTime
                self.cardAppID = cardAppID
                self.cardID = cardID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.code = try member.required("code")
                self.openID = try member.required("openid")
                self.unionID = try member.ifPresent("unionid")
                self.receiveTime = try member.required("receive_time")
                self.cardAppID = try member.required("card_appid")
                self.cardID = try member.required("card_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.code, "code")
                try members.encode(self.openID, "openid")
                try members.encodeIfPresent(self.unionID, "unionid")
                try members.encode(self.receiveTime, "receive_time")
                try members.encode(self.cardAppID, "card_appid")
                try members.encode(self.cardID, "card_id")
            }
        }
    }
}

extension V3.MarketingEndpoint.MembercardOpen {
    /// `v3/marketing/membercard-open/user`
    public var user: User { User(path: path.appending("user")) }

    /// `v3/marketing/membercard-open/user`
    public struct User: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.User {
    /// `v3/marketing/membercard-open/user/cards`
    public var cards: Cards { Cards(path: path.appending("cards")) }

    /// `v3/marketing/membercard-open/user/cards`
    public struct Cards: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.MembercardOpen.User.Cards {
    /// List a user's member cards under a brand (查询用户在品牌下所有会员卡).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - openID: User's openid (用户标识).
    ///   - appID: Appid of the app or official account (商户AppId).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012549255)
    public func get(openID: String, appID: String? = nil, offset: Int, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["openid": openID, "appid": appID, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (会员卡列表).
        public var data: [Data]?
        /// Total number (总数量).
        public var totalCount: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Most records to return (分页大小).
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

        /// List of results (会员卡列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Membership card template ID (会员卡id).
            public var cardID: String?
            /// Code (会员卡code).
            public var code: String?

            public init(
                cardID: String? = nil,
                code: String? = nil
            ) {
                self.cardID = cardID
                self.code = code
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.cardID = try member.ifPresent("card_id")
                self.code = try member.ifPresent("code")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.cardID, "card_id")
                try members.encodeIfPresent(self.code, "code")
            }
        }
    }
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/marketing/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner {
    /// `v3/marketing/partner/delivery-plan`
    public var deliveryPlan: DeliveryPlan { DeliveryPlan(path: path.appending("delivery-plan")) }

    /// `v3/marketing/partner/delivery-plan`
    public struct DeliveryPlan: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan {
    /// `v3/marketing/partner/delivery-plan/delivery-plans`
    public var deliveryPlans: DeliveryPlans { DeliveryPlans(path: path.appending("delivery-plans")) }

    /// `v3/marketing/partner/delivery-plan/delivery-plans`
    public struct DeliveryPlans: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan.DeliveryPlans {
    /// Create a delivery plan (创建投放计划).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (创建请求单号).
        public var outRequestNo: String
        /// Brand ID (创建投放计划的品牌ID).
        public var brandID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Name of the plan (投放计划名称).
        public var planName: String?
        /// Total number (总库存).
        public var totalCount: Int?
        /// Limit on receipts per user (单用户限领).
        public var userLimit: Int?
        /// Daily limit (单日限领).
        public var dailyLimit: Int?
        /// Time from which it is available (开始可用时间).
        public var deliveryStartTime: String?
        /// Time until which it is available (结束可用时间).
        public var deliveryEndTime: String?
        /// Marketing label (营销标签).
        public var recommendWord: String?
        /// Whether to reuse coupon and stock (是否复用商品券和批次信息).
        public var reuseCouponConfig: Bool?
        /// Usage mode (使用模式).
        public var usageMode: Marketing.DeliveryPlanUsageMode?
        /// Coupon stock bundle ID (投放批次组ID).
        public var stockBundleID: String?

        public init(
            outRequestNo: String,
            brandID: String,
            productCouponID: String,
            stockID: String,
            planName: String? = nil,
            totalCount: Int? = nil,
            userLimit: Int? = nil,
            dailyLimit: Int? = nil,
            deliveryStartTime: String? = nil,
            deliveryEndTime: String? = nil,
            recommendWord: String? = nil,
            reuseCouponConfig: Bool? = nil,
            usageMode: Marketing.DeliveryPlanUsageMode? = nil,
            stockBundleID: String? = nil
        ) {
            self.outRequestNo = outRequestNo
            self.brandID = brandID
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.planName = planName
            self.totalCount = totalCount
            self.userLimit = userLimit
            self.dailyLimit = dailyLimit
            self.deliveryStartTime = deliveryStartTime
            self.deliveryEndTime = deliveryEndTime
            self.recommendWord = recommendWord
            self.reuseCouponConfig = reuseCouponConfig
            self.usageMode = usageMode
            self.stockBundleID = stockBundleID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.brandID = try member.required("brand_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.planName = try member.ifPresent("plan_name")
            self.totalCount = try member.ifPresent("total_count")
            self.userLimit = try member.ifPresent("user_limit")
            self.dailyLimit = try member.ifPresent("daily_limit")
            self.deliveryStartTime = try member.ifPresent("delivery_start_time")
            self.deliveryEndTime = try member.ifPresent("delivery_end_time")
            self.recommendWord = try member.ifPresent("recommend_word")
            self.reuseCouponConfig = try member.ifPresent("reuse_coupon_config")
            self.usageMode = try member.ifPresent("usage_mode")
            self.stockBundleID = try member.ifPresent("stock_bundle_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.planName, "plan_name")
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.userLimit, "user_limit")
            try members.encodeIfPresent(self.dailyLimit, "daily_limit")
            try members.encodeIfPresent(self.deliveryStartTime, "delivery_start_time")
            try members.encodeIfPresent(self.deliveryEndTime, "delivery_end_time")
            try members.encodeIfPresent(self.recommendWord, "recommend_word")
            try members.encodeIfPresent(self.reuseCouponConfig, "reuse_coupon_config")
            try members.encodeIfPresent(self.usageMode, "usage_mode")
            try members.encodeIfPresent(self.stockBundleID, "stock_bundle_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.PlanReply
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan.DeliveryPlans {
    /// `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}|{brand_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> PlanIDOrBrandID {
        PlanIDOrBrandID(path: path.appending(value: String(value), named: "plan_id or brand_id"))
    }

    /// `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}|{brand_id}`
    public struct PlanIDOrBrandID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan.DeliveryPlans.PlanIDOrBrandID {
    /// Update a delivery plan (更新投放计划).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// What is changed (修改内容).
        public var modifyContent: ModifyContent
        /// Merchant's own request number (修改请求单号).
        public var outRequestNo: String?

        public init(
            modifyContent: ModifyContent,
            outRequestNo: String? = nil
        ) {
            self.modifyContent = modifyContent
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.modifyContent = try member.required("modify_content")
            self.outRequestNo = try member.ifPresent("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.modifyContent, "modify_content")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
        }

        /// What is changed (修改内容).
        public struct ModifyContent: Codable, Hashable, Sendable {
            /// Name of the plan (投放计划名称).
            public var planName: String?
            /// Time until which it is available (结束可用时间).
            public var deliveryEndTime: String?
            /// Total number (总库存).
            public var totalCount: Int?
            /// Limit on receipts per user (单用户限领).
            public var userLimit: Int?
            /// Daily limit (单日限领).
            public var dailyLimit: Int?
            /// Marketing label (营销标签).
            public var recommendWord: String?

            public init(
                planName: String? = nil,
                deliveryEndTime: String? = nil,
                totalCount: Int? = nil,
                userLimit: Int? = nil,
                dailyLimit: Int? = nil,
                recommendWord: String? = nil
            ) {
                self.planName = planName
                self.deliveryEndTime = deliveryEndTime
                self.totalCount = totalCount
                self.userLimit = userLimit
                self.dailyLimit = dailyLimit
                self.recommendWord = recommendWord
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.planName = try member.ifPresent("plan_name")
                self.deliveryEndTime = try member.ifPresent("delivery_end_time")
                self.totalCount = try member.ifPresent("total_count")
                self.userLimit = try member.ifPresent("user_limit")
                self.dailyLimit = try member.ifPresent("daily_limit")
                self.recommendWord = try member.ifPresent("recommend_word")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.planName, "plan_name")
                try members.encodeIfPresent(self.deliveryEndTime, "delivery_end_time")
                try members.encodeIfPresent(self.totalCount, "total_count")
                try members.encodeIfPresent(self.userLimit, "user_limit")
                try members.encodeIfPresent(self.dailyLimit, "daily_limit")
                try members.encodeIfPresent(self.recommendWord, "recommend_word")
            }
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Marketing.PlanReply
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan.DeliveryPlans.PlanIDOrBrandID {
    /// `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}|{brand_id}/delivery-plans`
    public var deliveryPlans: DeliveryPlans { DeliveryPlans(path: path.appending("delivery-plans")) }

    /// `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}|{brand_id}/delivery-plans`
    public struct DeliveryPlans: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan.DeliveryPlans.PlanIDOrBrandID.DeliveryPlans {
    /// List delivery plans by brand_id (查询投放计划列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - pageSize: Number of records per page (分页大小).
    ///   - offset: Offset or page to start from (分页起始位置).
    ///   - planState: State of the plan (投放计划线上状态).
    ///   - auditState: State of the review (投放计划审核状态).
    ///   - planID: Withholding contract template ID (投放计划ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
    public func get(
        pageSize: Int? = nil,
        offset: Int? = nil,
        planState: Marketing.PlanState? = nil,
        auditState: AuditState? = nil,
        planID: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["page_size": pageSize, "offset": offset, "plan_state": planState?.rawValue, "audit_state": auditState?.rawValue, "plan_id": planID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (资源总条数).
        public var totalCount: Int?
        /// List of delivery plans (投放计划列表).
        public var planList: [Marketing.Plan]?

        public init(
            totalCount: Int? = nil,
            planList: [Marketing.Plan]? = nil
        ) {
            self.totalCount = totalCount
            self.planList = planList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.ifPresent("total_count")
            self.planList = try member.ifPresent("plan_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.planList, "plan_list")
        }
    }

    /// State of the review (投放计划审核状态).
    public struct AuditState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var auditInitial: Self { Self(rawValue: "AUDIT_INITIAL") }
        public static var auditProcessing: Self { Self(rawValue: "AUDIT_PROCESSING") }
        public static var auditPassed: Self { Self(rawValue: "AUDIT_PASSED") }
        public static var auditRejected: Self { Self(rawValue: "AUDIT_REJECTED") }
    }
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan.DeliveryPlans.PlanIDOrBrandID {
    /// `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}|{brand_id}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}|{brand_id}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan.DeliveryPlans.PlanIDOrBrandID.Terminate {
    /// Terminate a delivery plan (终止投放计划).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
    public func post() async throws {
        try await path.perform(.post)
    }
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan {
    /// `v3/marketing/partner/delivery-plan/{sp_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SpMchid {
        SpMchid(path: path.appending(value: String(value), named: "sp_mchid"))
    }

    /// `v3/marketing/partner/delivery-plan/{sp_mchid}`
    public struct SpMchid: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan.SpMchid {
    /// `v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
    public var notifyUrl: NotifyURL { NotifyURL(path: path.appending("notify-url")) }

    /// `v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
    public struct NotifyURL: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.DeliveryPlan.SpMchid.NotifyURL {
    /// Set the delivery plan callback URL (设置投放计划回调地址).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.CallbackReply

    /// What ``post`` answers.
    public typealias PostReply = Marketing.CallbackReply
}

extension V3.MarketingEndpoint.Partner {
    /// `v3/marketing/partner/product-coupon`
    public var productCoupon: ProductCoupon { ProductCoupon(path: path.appending("product-coupon")) }

    /// `v3/marketing/partner/product-coupon`
    public struct ProductCoupon: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon {
    /// `v3/marketing/partner/product-coupon/image-generation-tasks`
    public var imageGenerationTasks: ImageGenerationTasks { ImageGenerationTasks(path: path.appending("image-generation-tasks")) }

    /// `v3/marketing/partner/product-coupon/image-generation-tasks`
    public struct ImageGenerationTasks: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ImageGenerationTasks {
    /// Submit an image generation task (提交图片生成任务).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Task ID (图片生成的任务ID).
        public var taskID: String
        /// Type of image generation (图片生成类型).
        public var imageGenerationType: Marketing.ImageGenerationType
        /// Data for combining images (拼图数据).
        public var combineImage: CombineImage?
        /// Cut-out data (抠图数据).
        public var cutOut: Marketing.CutOut?

        public init(
            brandID: String,
            taskID: String,
            imageGenerationType: Marketing.ImageGenerationType,
            combineImage: CombineImage? = nil,
            cutOut: Marketing.CutOut? = nil
        ) {
            self.brandID = brandID
            self.taskID = taskID
            self.imageGenerationType = imageGenerationType
            self.combineImage = combineImage
            self.cutOut = cutOut
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.taskID = try member.required("task_id")
            self.imageGenerationType = try member.required("image_generation_type")
            self.combineImage = try member.ifPresent("combine_image")
            self.cutOut = try member.ifPresent("cut_out")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.taskID, "task_id")
            try members.encode(self.imageGenerationType, "image_generation_type")
            try members.encodeIfPresent(self.combineImage, "combine_image")
            try members.encodeIfPresent(self.cutOut, "cut_out")
        }

        /// Data for combining images (拼图数据).
        public struct CombineImage: Codable, Hashable, Sendable {
            /// Scope (优惠范围).
            public var scope: Marketing.CombineImageScope
            /// Type (商品券类型).
            public var type: Marketing.CombineImageType
            /// Usage mode (使用模式).
            public var usageMode: Marketing.DeliveryPlanUsageMode
            /// Usage rules of the fixed-amount coupon (满减券使用规则).
            public var normalCoupon: Marketing.NormalCoupon?
            /// Usage rules of the discount coupon (折扣券使用规则).
            public var discountCoupon: Marketing.DiscountCoupon?
            /// Usage rules of the exchange coupon (兑换券使用规则).
            public var exchangeCoupon: Marketing.ExchangeCoupon?
            /// Background colour (背景颜色色值).
            public var backgroundColor: String?

            public init(
                scope: Marketing.CombineImageScope,
                type: Marketing.CombineImageType,
                usageMode: Marketing.DeliveryPlanUsageMode,
                normalCoupon: Marketing.NormalCoupon? = nil,
                discountCoupon: Marketing.DiscountCoupon? = nil,
                exchangeCoupon: Marketing.ExchangeCoupon? = nil,
                backgroundColor: String? = nil
            ) {
                self.scope = scope
                self.type = type
                self.usageMode = usageMode
                self.normalCoupon = normalCoupon
                self.discountCoupon = discountCoupon
                self.exchangeCoupon = exchangeCoupon
                self.backgroundColor = backgroundColor
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.scope = try member.required("scope")
                self.type = try member.required("type")
                self.usageMode = try member.required("usage_mode")
                self.normalCoupon = try member.ifPresent("normal_coupon")
                self.discountCoupon = try member.ifPresent("discount_coupon")
                self.exchangeCoupon = try member.ifPresent("exchange_coupon")
                self.backgroundColor = try member.ifPresent("background_color")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.scope, "scope")
                try members.encode(self.type, "type")
                try members.encode(self.usageMode, "usage_mode")
                try members.encodeIfPresent(self.normalCoupon, "normal_coupon")
                try members.encodeIfPresent(self.discountCoupon, "discount_coupon")
                try members.encodeIfPresent(self.exchangeCoupon, "exchange_coupon")
                try members.encodeIfPresent(self.backgroundColor, "background_color")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Task ID (图片生成的任务ID).
        public var taskID: String
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            taskID: String,
            brandID: String
        ) {
            self.taskID = taskID
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.taskID = try member.required("task_id")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.taskID, "task_id")
            try members.encode(self.brandID, "brand_id")
        }
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ImageGenerationTasks {
    /// `v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TaskID {
        TaskID(path: path.appending(value: String(value), named: "task_id"))
    }

    /// `v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
    public struct TaskID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ImageGenerationTasks.TaskID {
    /// Query an image generation task result by task_id (查询图片生成任务执行结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌ID).
    ///   - imageGenerationType: Type of image generation (图片生成类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4017327739)
    public func get(brandID: String, imageGenerationType: Marketing.ImageGenerationType) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID, "image_generation_type": imageGenerationType.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Task ID (图片生成的任务ID).
        public var taskID: String
        /// Type of image generation (图片生成类型).
        public var imageGenerationType: Marketing.ImageGenerationType
        /// State of the task (任务状态).
        public var taskState: TaskState
        /// Result of combining the images (拼图结果).
        public var combineImageResult: Marketing.CutOut?
        /// Result of the goods cut-out (生成商品图结果).
        public var cutOutResult: Marketing.CutOut?

        public init(
            brandID: String,
            taskID: String,
            imageGenerationType: Marketing.ImageGenerationType,
            taskState: TaskState,
            combineImageResult: Marketing.CutOut? = nil,
            cutOutResult: Marketing.CutOut? = nil
        ) {
            self.brandID = brandID
            self.taskID = taskID
            self.imageGenerationType = imageGenerationType
            self.taskState = taskState
            self.combineImageResult = combineImageResult
            self.cutOutResult = cutOutResult
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.taskID = try member.required("task_id")
            self.imageGenerationType = try member.required("image_generation_type")
            self.taskState = try member.required("task_state")
            self.combineImageResult = try member.ifPresent("combine_image_result")
            self.cutOutResult = try member.ifPresent("cut_out_result")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.taskID, "task_id")
            try members.encode(self.imageGenerationType, "image_generation_type")
            try members.encode(self.taskState, "task_state")
            try members.encodeIfPresent(self.combineImageResult, "combine_image_result")
            try members.encodeIfPresent(self.cutOutResult, "cut_out_result")
        }

        /// State of the task (任务状态).
        public struct TaskState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var fail: Self { Self(rawValue: "FAIL") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
        }
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon {
    /// `v3/marketing/partner/product-coupon/notify-configs`
    public var notifyConfigs: NotifyConfigs { NotifyConfigs(path: path.appending("notify-configs")) }

    /// `v3/marketing/partner/product-coupon/notify-configs`
    public struct NotifyConfigs: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.NotifyConfigs {
    /// Set the product coupon event notification URL (管理商品券事件通知地址).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781286)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.CallbackReply

    /// What ``post`` answers.
    public typealias PostReply = Marketing.NotifyURLReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.NotifyConfigs {
    /// Query the product coupon event notification URL (管理商品券事件通知地址).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781284)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.NotifyURLReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon {
    /// `v3/marketing/partner/product-coupon/product-coupons`
    public var productCoupons: ProductCoupons { ProductCoupons(path: path.appending("product-coupons")) }

    /// `v3/marketing/partner/product-coupon/product-coupons`
    public struct ProductCoupons: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons {
    /// Create a product coupon (创建商品券).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Merchant's own request number (创建请求单号).
        public var outRequestNo: String
        /// Scope (优惠范围).
        public var scope: Marketing.CombineImageScope
        /// Type (商品券类型).
        public var type: Marketing.CombineImageType
        /// Usage mode (使用模式).
        public var usageMode: Marketing.UsageMode
        /// Settings of the single-use coupon (单券模式信息).
        public var singleUsageInfo: Marketing.SingleUsageInfo?
        /// Settings of the multi-use coupon (多次优惠模式信息).
        public var sequentialUsageInfo: Marketing.SequentialUsageInfo?
        /// Display information (展示信息).
        public var displayInfo: Marketing.DisplayInfo
        /// Merchant's own product ID (外部商品ID).
        public var outProductNo: String?
        /// Coupon stock information (批次信息).
        public var stock: Stock

        public init(
            brandID: String,
            outRequestNo: String,
            scope: Marketing.CombineImageScope,
            type: Marketing.CombineImageType,
            usageMode: Marketing.UsageMode,
            singleUsageInfo: Marketing.SingleUsageInfo? = nil,
            sequentialUsageInfo: Marketing.SequentialUsageInfo? = nil,
            displayInfo: Marketing.DisplayInfo,
            outProductNo: String? = nil,
            stock: Stock
        ) {
            self.brandID = brandID
            self.outRequestNo = outRequestNo
            self.scope = scope
            self.type = type
            self.usageMode = usageMode
            self.singleUsageInfo = singleUsageInfo
            self.sequentialUsageInfo = sequentialUsageInfo
            self.displayInfo = displayInfo
            self.outProductNo = outProductNo
            self.stock = stock
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.outRequestNo = try member.required("out_request_no")
            self.scope = try member.required("scope")
            self.type = try member.required("type")
            self.usageMode = try member.required("usage_mode")
            self.singleUsageInfo = try member.ifPresent("single_usage_info")
            self.sequentialUsageInfo = try member.ifPresent("sequential_usage_info")
            self.displayInfo = try member.required("display_info")
            self.outProductNo = try member.ifPresent("out_product_no")
            self.stock = try member.required("stock")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.scope, "scope")
            try members.encode(self.type, "type")
            try members.encode(self.usageMode, "usage_mode")
            try members.encodeIfPresent(self.singleUsageInfo, "single_usage_info")
            try members.encodeIfPresent(self.sequentialUsageInfo, "sequential_usage_info")
            try members.encode(self.displayInfo, "display_info")
            try members.encodeIfPresent(self.outProductNo, "out_product_no")
            try members.encode(self.stock, "stock")
        }

        /// Coupon stock information (批次信息).
        public struct Stock: Codable, Hashable, Sendable {
            /// Remark (备注).
            public var remark: String?
            /// How coupon codes are assigned (券Code分配模式).
            public var couponCodeMode: Marketing.CouponCodeMode
            /// Issuing rules of the stock (发放规则).
            public var stockSendRule: Marketing.StockSendRule
            /// Usage rule of a single coupon (单券使用规则).
            public var singleUsageRule: Marketing.StockSingleUsageRule?
            /// Usage rules of the multi-use coupon (多次优惠使用规则).
            public var sequentialUsageRule: Marketing.SequentialUsageRule?
            /// How the coupon's rules are shown (券使用规则展示信息).
            public var usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo
            /// How the coupon is shown to users (用户商品券展示信息).
            public var couponDisplayInfo: CouponDisplayInfo
            /// Event notification settings (事件通知配置).
            public var notifyConfig: Marketing.NotifyConfig
            /// Scope of usable stores (可用门店范围).
            public var storeScope: Marketing.StoreScope

            public init(
                remark: String? = nil,
                couponCodeMode: Marketing.CouponCodeMode,
                stockSendRule: Marketing.StockSendRule,
                singleUsageRule: Marketing.StockSingleUsageRule? = nil,
                sequentialUsageRule: Marketing.SequentialUsageRule? = nil,
                usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo,
                couponDisplayInfo: CouponDisplayInfo,
                notifyConfig: Marketing.NotifyConfig,
                storeScope: Marketing.StoreScope
            ) {
                self.remark = remark
                self.couponCodeMode = couponCodeMode
                self.stockSendRule = stockSendRule
                self.singleUsageRule = singleUsageRule
                self.sequentialUsageRule = sequentialUsageRule
                self.usageRuleDisplayInfo = usageRuleDisplayInfo
                self.couponDisplayInfo = couponDisplayInfo
                self.notifyConfig = notifyConfig
                self.storeScope = storeScope
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.remark = try member.ifPresent("remark")
                self.couponCodeMode = try member.required("coupon_code_mode")
                self.stockSendRule = try member.required("stock_send_rule")
                self.singleUsageRule = try member.ifPresent("single_usage_rule")
                self.sequentialUsageRule = try member.ifPresent("sequential_usage_rule")
                self.usageRuleDisplayInfo = try member.required("usage_rule_display_info")
                self.couponDisplayInfo = try member.required("coupon_display_info")
                self.notifyConfig = try member.required("notify_config")
                self.storeScope = try member.required("store_scope")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.remark, "remark")
                try members.encode(self.couponCodeMode, "coupon_code_mode")
                try members.encode(self.stockSendRule, "stock_send_rule")
                try members.encodeIfPresent(self.singleUsageRule, "single_usage_rule")
                try members.encodeIfPresent(self.sequentialUsageRule, "sequential_usage_rule")
                try members.encode(self.usageRuleDisplayInfo, "usage_rule_display_info")
                try members.encode(self.couponDisplayInfo, "coupon_display_info")
                try members.encode(self.notifyConfig, "notify_config")
                try members.encode(self.storeScope, "store_scope")
            }

            /// How the coupon is shown to users (用户商品券展示信息).
            public struct CouponDisplayInfo: Codable, Hashable, Sendable {
                /// How the coupon code is shown (用户商品券Code展示模式).
                public var codeDisplayMode: Marketing.CodeDisplayMode
                /// Background colour (背景颜色).
                public var backgroundColor: Marketing.BackgroundColor?
                /// Mini program entrance (小程序入口).
                public var entranceMiniProgram: EntranceMiniProgram?
                /// Official account entrance (公众号入口).
                public var entranceOfficialAccount: Marketing.EntranceOfficialAccount?
                /// Channels entrance (视频号入口).
                public var entranceFinder: Marketing.EntranceFinder?

                public init(
                    codeDisplayMode: Marketing.CodeDisplayMode,
                    backgroundColor: Marketing.BackgroundColor? = nil,
                    entranceMiniProgram: EntranceMiniProgram? = nil,
                    entranceOfficialAccount: Marketing.EntranceOfficialAccount? = nil,
                    entranceFinder: Marketing.EntranceFinder? = nil
                ) {
                    self.codeDisplayMode = codeDisplayMode
                    self.backgroundColor = backgroundColor
                    self.entranceMiniProgram = entranceMiniProgram
                    self.entranceOfficialAccount = entranceOfficialAccount
                    self.entranceFinder = entranceFinder
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.codeDisplayMode = try member.required("code_display_mode")
                    self.backgroundColor = try member.ifPresent("background_color")
                    self.entranceMiniProgram = try member.ifPresent("entrance_mini_program")
                    self.entranceOfficialAccount = try member.ifPresent("entrance_official_account")
                    self.entranceFinder = try member.ifPresent("entrance_finder")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.codeDisplayMode, "code_display_mode")
                    try members.encodeIfPresent(self.backgroundColor, "background_color")
                    try members.encodeIfPresent(self.entranceMiniProgram, "entrance_mini_program")
                    try members.encodeIfPresent(self.entranceOfficialAccount, "entrance_official_account")
                    try members.encodeIfPresent(self.entranceFinder, "entrance_finder")
                }

                /// Mini program entrance (小程序入口).
                public struct EntranceMiniProgram: Codable, Hashable, Sendable {
                    /// Appid of the app or official account (小程序appid).
                    public var appID: String
                    /// Mini program path to jump to (小程序跳转路径).
                    public var path: String
                    /// Wording of the entrance (入口文案).
                    public var entranceWording: String
                    /// Guidance wording (引导文案).
                    public var guidanceWording: String?

                    public init(
                        appID: String,
                        path: String,
                        entranceWording: String,
                        guidanceWording: String? = nil
                    ) {
                        self.appID = appID
                        self.path = path
                        self.entranceWording = entranceWording
                        self.guidanceWording = guidanceWording
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.appID = try member.required("appid")
                        self.path = try member.required("path")
                        self.entranceWording = try member.required("entrance_wording")
                        self.guidanceWording = try member.ifPresent("guidance_wording")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.appID, "appid")
                        try members.encode(self.path, "path")
                        try members.encode(self.entranceWording, "entrance_wording")
                        try members.encodeIfPresent(self.guidanceWording, "guidance_wording")
                    }
                }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Current state of the record (商品券状态).
        public var state: Marketing.ProductCouponState
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Scope (优惠范围).
        public var scope: Marketing.CombineImageScope
        /// Type (商品券类型).
        public var type: Marketing.CombineImageType
        /// Usage mode (使用模式).
        public var usageMode: Marketing.UsageMode
        /// Settings of the single-use coupon (单券模式信息).
        public var singleUsageInfo: Marketing.SingleUsageInfo?
        /// Settings of the multi-use coupon (多次优惠模式信息).
        public var sequentialUsageInfo: Marketing.SequentialUsageInfo?
        /// Display information (展示信息).
        public var displayInfo: Marketing.DisplayInfo
        /// Merchant's own product ID (外部商品ID).
        public var outProductNo: String?
        /// Coupon stock information (批次信息).
        public var stock: Stock

        public init(
            productCouponID: String,
            state: Marketing.ProductCouponState,
            brandID: String,
            scope: Marketing.CombineImageScope,
            type: Marketing.CombineImageType,
            usageMode: Marketing.UsageMode,
            singleUsageInfo: Marketing.SingleUsageInfo? = nil,
            sequentialUsageInfo: Marketing.SequentialUsageInfo? = nil,
            displayInfo: Marketing.DisplayInfo,
            outProductNo: String? = nil,
            stock: Stock
        ) {
            self.productCouponID = productCouponID
            self.state = state
            self.brandID = brandID
            self.scope = scope
            self.type = type
            self.usageMode = usageMode
            self.singleUsageInfo = singleUsageInfo
            self.sequentialUsageInfo = sequentialUsageInfo
            self.displayInfo = displayInfo
            self.outProductNo = outProductNo
            self.stock = stock
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productCouponID = try member.required("product_coupon_id")
            self.state = try member.required("state")
            self.brandID = try member.required("brand_id")
            self.scope = try member.required("scope")
            self.type = try member.required("type")
            self.usageMode = try member.required("usage_mode")
            self.singleUsageInfo = try member.ifPresent("single_usage_info")
            self.sequentialUsageInfo = try member.ifPresent("sequential_usage_info")
            self.displayInfo = try member.required("display_info")
            self.outProductNo = try member.ifPresent("out_product_no")
            self.stock = try member.required("stock")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.state, "state")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.scope, "scope")
            try members.encode(self.type, "type")
            try members.encode(self.usageMode, "usage_mode")
            try members.encodeIfPresent(self.singleUsageInfo, "single_usage_info")
            try members.encodeIfPresent(self.sequentialUsageInfo, "sequential_usage_info")
            try members.encode(self.displayInfo, "display_info")
            try members.encodeIfPresent(self.outProductNo, "out_product_no")
            try members.encode(self.stock, "stock")
        }

        /// Coupon stock information (批次信息).
        public struct Stock: Codable, Hashable, Sendable {
            /// Product coupon ID (商品券ID).
            public var productCouponID: String
            /// Coupon stock or campaign ID (批次ID).
            public var stockID: String
            /// Remark (备注).
            public var remark: String?
            /// How coupon codes are assigned (券Code分配模式).
            public var couponCodeMode: Marketing.CouponCodeMode
            /// Issuing rules of the stock (发放规则).
            public var stockSendRule: Marketing.StockSendRule
            /// Usage rule of a single coupon (单券使用规则).
            public var singleUsageRule: Marketing.SingleUsageRule?
            /// Usage rules of the multi-use coupon (多次优惠使用规则).
            public var sequentialUsageRule: Marketing.SequentialUsageRule?
            /// How the coupon's rules are shown (券使用规则展示信息).
            public var usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo
            /// How the coupon is shown to users (用户商品券展示信息).
            public var couponDisplayInfo: Marketing.CouponDisplayInfo
            /// Event notification settings (事件通知配置).
            public var notifyConfig: Marketing.NotifyConfig
            /// Scope of usable stores (可用门店范围).
            public var storeScope: Marketing.StoreScope
            /// Counts sent so far (已发放次数).
            public var sentCountInfo: Marketing.SentCountInfo
            /// Current state of the record (批次状态).
            public var state: Marketing.StockState
            /// Deactivation request number (失效请求单号).
            public var deactivateRequestNo: String?
            /// Time of the deactivation (失效时间).
            public var deactivateTime: Timestamp?
            /// Reason for the deactivation (失效原因).
            public var deactivateReason: String?
            /// Brand ID (品牌ID).
            public var brandID: String

            public init(
                productCouponID: String,
                stockID: String,
                remark: String? = nil,
                couponCodeMode: Marketing.CouponCodeMode,
                stockSendRule: Marketing.StockSendRule,
                singleUsageRule: Marketing.SingleUsageRule? = nil,
                sequentialUsageRule: Marketing.SequentialUsageRule? = nil,
                usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo,
                couponDisplayInfo: Marketing.CouponDisplayInfo,
                notifyConfig: Marketing.NotifyConfig,
                storeScope: Marketing.StoreScope,
                sentCountInfo: Marketing.SentCountInfo,
                state: Marketing.StockState,
                deactivateRequestNo: String? = nil,
                deactivateTime: Timestamp? = nil,
                deactivateReason: String? = nil,
                brandID: String
            ) {
                self.productCouponID = productCouponID
                self.stockID = stockID
                self.remark = remark
                self.couponCodeMode = couponCodeMode
                self.stockSendRule = stockSendRule
                self.singleUsageRule = singleUsageRule
                self.sequentialUsageRule = sequentialUsageRule
                self.usageRuleDisplayInfo = usageRuleDisplayInfo
                self.couponDisplayInfo = couponDisplayInfo
                self.notifyConfig = notifyConfig
                self.storeScope = storeScope
                self.sentCountInfo = sentCountInfo
                self.state = state
                self.deactivateRequestNo = deactivateRequestNo
                self.deactivateTime = deactivateTime
                self.deactivateReason = deactivateReason
                self.brandID = brandID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.productCouponID = try member.required("product_coupon_id")
                self.stockID = try member.required("stock_id")
                self.remark = try member.ifPresent("remark")
                self.couponCodeMode = try member.required("coupon_code_mode")
                self.stockSendRule = try member.required("stock_send_rule")
                self.singleUsageRule = try member.ifPresent("single_usage_rule")
                self.sequentialUsageRule = try member.ifPresent("sequential_usage_rule")
                self.usageRuleDisplayInfo = try member.required("usage_rule_display_info")
                self.couponDisplayInfo = try member.required("coupon_display_info")
                self.notifyConfig = try member.required("notify_config")
                self.storeScope = try member.required("store_scope")
                self.sentCountInfo = try member.required("sent_count_info")
                self.state = try member.required("state")
                self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
                self.deactivateTime = try member.ifPresent("deactivate_time")
                self.deactivateReason = try member.ifPresent("deactivate_reason")
                self.brandID = try member.required("brand_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.productCouponID, "product_coupon_id")
                try members.encode(self.stockID, "stock_id")
                try members.encodeIfPresent(self.remark, "remark")
                try members.encode(self.couponCodeMode, "coupon_code_mode")
                try members.encode(self.stockSendRule, "stock_send_rule")
                try members.encodeIfPresent(self.singleUsageRule, "single_usage_rule")
                try members.encodeIfPresent(self.sequentialUsageRule, "sequential_usage_rule")
                try members.encode(self.usageRuleDisplayInfo, "usage_rule_display_info")
                try members.encode(self.couponDisplayInfo, "coupon_display_info")
                try members.encode(self.notifyConfig, "notify_config")
                try members.encode(self.storeScope, "store_scope")
                try members.encode(self.sentCountInfo, "sent_count_info")
                try members.encode(self.state, "state")
                try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
                try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
                try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
                try members.encode(self.brandID, "brand_id")
            }
        }
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ProductCouponID {
        ProductCouponID(path: path.appending(value: String(value), named: "product_coupon_id"))
    }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    public struct ProductCouponID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID {
    /// Modify a product coupon (修改商品券).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Merchant's own request number (修改请求单号).
        public var outRequestNo: String
        /// Display information (展示信息).
        public var displayInfo: Marketing.DisplayInfo

        public init(
            brandID: String,
            outRequestNo: String,
            displayInfo: Marketing.DisplayInfo
        ) {
            self.brandID = brandID
            self.outRequestNo = outRequestNo
            self.displayInfo = displayInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.outRequestNo = try member.required("out_request_no")
            self.displayInfo = try member.required("display_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.displayInfo, "display_info")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Marketing.ProductCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID {
    /// Query a product coupon (查询商品券).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781292)
    public func get(brandID: String) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.ProductCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
    public var deactivate: Deactivate { Deactivate(path: path.appending("deactivate")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
    public struct Deactivate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Deactivate {
    /// Deactivate a product coupon (失效商品券).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781290)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.DeactivateRequest

    /// What ``post`` answers.
    public typealias PostReply = Marketing.ProductCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    public var stockBundles: StockBundles { StockBundles(path: path.appending("stock-bundles")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    public struct StockBundles: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles {
    /// Add a stock bundle to a product coupon (添加商品券批次组).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Merchant's own request number (创建请求单号).
        public var outRequestNo: String
        /// Coupon stock bundle (批次组信息).
        public var stockBundle: StockBundle

        public init(
            brandID: String,
            outRequestNo: String,
            stockBundle: StockBundle
        ) {
            self.brandID = brandID
            self.outRequestNo = outRequestNo
            self.stockBundle = stockBundle
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.outRequestNo = try member.required("out_request_no")
            self.stockBundle = try member.required("stock_bundle")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.stockBundle, "stock_bundle")
        }

        /// Coupon stock bundle (批次组信息).
        public struct StockBundle: Codable, Hashable, Sendable {
            /// Remark (备注).
            public var remark: String?
            /// How coupon codes are assigned (券Code分配模式).
            public var couponCodeMode: Marketing.StockBundleCouponCodeMode
            /// Issuing rules of the stock (发放规则).
            public var stockSendRule: Marketing.StockBundleStockSendRule
            /// Usage rules of the multi-use coupon (多次优惠使用规则).
            public var progressiveBundleUsageRule: ProgressiveBundleUsageRule?
            /// How the coupon's rules are shown (券使用规则展示信息).
            public var usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo
            /// How the coupon is shown to users (用户商品券展示信息).
            public var couponDisplayInfo: Marketing.CouponDisplayInfo
            /// Event notification settings (事件通知配置).
            public var notifyConfig: Marketing.NotifyConfig
            /// Scope of usable stores (可用门店范围).
            public var storeScope: Marketing.StoreScope

            public init(
                remark: String? = nil,
                couponCodeMode: Marketing.StockBundleCouponCodeMode,
                stockSendRule: Marketing.StockBundleStockSendRule,
                progressiveBundleUsageRule: ProgressiveBundleUsageRule? = nil,
                usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo,
                couponDisplayInfo: Marketing.CouponDisplayInfo,
                notifyConfig: Marketing.NotifyConfig,
                storeScope: Marketing.StoreScope
            ) {
                self.remark = remark
                self.couponCodeMode = couponCodeMode
                self.stockSendRule = stockSendRule
                self.progressiveBundleUsageRule = progressiveBundleUsageRule
                self.usageRuleDisplayInfo = usageRuleDisplayInfo
                self.couponDisplayInfo = couponDisplayInfo
                self.notifyConfig = notifyConfig
                self.storeScope = storeScope
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.remark = try member.ifPresent("remark")
                self.couponCodeMode = try member.required("coupon_code_mode")
                self.stockSendRule = try member.required("stock_send_rule")
                self.progressiveBundleUsageRule = try member.ifPresent("progressive_bundle_usage_rule")
                self.usageRuleDisplayInfo = try member.required("usage_rule_display_info")
                self.couponDisplayInfo = try member.required("coupon_display_info")
                self.notifyConfig = try member.required("notify_config")
                self.storeScope = try member.required("store_scope")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.remark, "remark")
                try members.encode(self.couponCodeMode, "coupon_code_mode")
                try members.encode(self.stockSendRule, "stock_send_rule")
                try members.encodeIfPresent(self.progressiveBundleUsageRule, "progressive_bundle_usage_rule")
                try members.encode(self.usageRuleDisplayInfo, "usage_rule_display_info")
                try members.encode(self.couponDisplayInfo, "coupon_display_info")
                try members.encode(self.notifyConfig, "notify_config")
                try members.encode(self.storeScope, "store_scope")
            }

            /// Usage rules of the multi-use coupon (多次优惠使用规则).
            public struct ProgressiveBundleUsageRule: Codable, Hashable, Sendable {
                /// When the coupon can be redeemed (券可核销时间).
                public var couponAvailablePeriod: Marketing.SingleUsageRuleCouponAvailablePeriod
                /// Usage rules of fixed-amount coupons (满减券使用规则).
                public var normalCouponList: [Marketing.NormalCoupon]?
                /// Usage rules of discount coupons (折扣券使用规则).
                public var discountCouponList: [Marketing.DiscountCoupon]?
                /// Usage rules of the exchange coupon (兑换券使用规则).
                public var exchangeCouponList: [Marketing.ExchangeCoupon]?

                public init(
                    couponAvailablePeriod: Marketing.SingleUsageRuleCouponAvailablePeriod,
                    normalCouponList: [Marketing.NormalCoupon]? = nil,
                    discountCouponList: [Marketing.DiscountCoupon]? = nil,
                    exchangeCouponList: [Marketing.ExchangeCoupon]? = nil
                ) {
                    self.couponAvailablePeriod = couponAvailablePeriod
                    self.normalCouponList = normalCouponList
                    self.discountCouponList = discountCouponList
                    self.exchangeCouponList = exchangeCouponList
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.couponAvailablePeriod = try member.required("coupon_available_period")
                    self.normalCouponList = try member.ifPresent("normal_coupon_list")
                    self.discountCouponList = try member.ifPresent("discount_coupon_list")
                    self.exchangeCouponList = try member.ifPresent("exchange_coupon_list")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.couponAvailablePeriod, "coupon_available_period")
                    try members.encodeIfPresent(self.normalCouponList, "normal_coupon_list")
                    try members.encodeIfPresent(self.discountCouponList, "discount_coupon_list")
                    try members.encodeIfPresent(self.exchangeCouponList, "exchange_coupon_list")
                }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.StockBundleReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> StockBundleID {
        StockBundleID(path: path.appending(value: String(value), named: "stock_bundle_id"))
    }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
    public struct StockBundleID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.StockBundleID {
    /// Modify the basic information of a stock bundle (修改批次组基本信息).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (修改请求单号).
        public var outRequestNo: String
        /// Remark (备注).
        public var remark: String?
        /// How the coupon's rules are shown (券使用规则展示信息).
        public var usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo?
        /// How the coupon is shown to users (用户商品券展示信息).
        public var couponDisplayInfo: Marketing.CouponDisplayInfo?
        /// Event notification settings (事件通知配置).
        public var notifyConfig: Marketing.NotifyConfig?
        /// Scope of usable stores (可用门店范围).
        public var storeScope: Marketing.StoreScope?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            outRequestNo: String,
            remark: String? = nil,
            usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo? = nil,
            couponDisplayInfo: Marketing.CouponDisplayInfo? = nil,
            notifyConfig: Marketing.NotifyConfig? = nil,
            storeScope: Marketing.StoreScope? = nil,
            brandID: String
        ) {
            self.outRequestNo = outRequestNo
            self.remark = remark
            self.usageRuleDisplayInfo = usageRuleDisplayInfo
            self.couponDisplayInfo = couponDisplayInfo
            self.notifyConfig = notifyConfig
            self.storeScope = storeScope
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.remark = try member.ifPresent("remark")
            self.usageRuleDisplayInfo = try member.ifPresent("usage_rule_display_info")
            self.couponDisplayInfo = try member.ifPresent("coupon_display_info")
            self.notifyConfig = try member.ifPresent("notify_config")
            self.storeScope = try member.ifPresent("store_scope")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.usageRuleDisplayInfo, "usage_rule_display_info")
            try members.encodeIfPresent(self.couponDisplayInfo, "coupon_display_info")
            try members.encodeIfPresent(self.notifyConfig, "notify_config")
            try members.encodeIfPresent(self.storeScope, "store_scope")
            try members.encode(self.brandID, "brand_id")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Marketing.StockBundleReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.StockBundleID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
    public var associateStores: AssociateStores { AssociateStores(path: path.appending("associate-stores")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
    public struct AssociateStores: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.StockBundleID.AssociateStores {
    /// Associate stores with a stock bundle (批次组批量关联门店).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016280620)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.ProductCouponRequest

    /// What ``post`` answers.
    public typealias PostReply = Marketing.MarketingProductCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.StockBundleID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
    public var disassociateStores: DisassociateStores { DisassociateStores(path: path.appending("disassociate-stores")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
    public struct DisassociateStores: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.StockBundleID.DisassociateStores {
    /// Disassociate stores from a stock bundle (批次组取消关联门店).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016280629)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.ProductCouponRequest

    /// What ``post`` answers.
    public typealias PostReply = Marketing.MarketingProductCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.StockBundleID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    public var updateBudget: UpdateBudget { UpdateBudget(path: path.appending("update-budget")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    public struct UpdateBudget: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.StockBundleID.UpdateBudget {
    /// Modify the budget of a stock bundle (修改批次组发放预算).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (修改请求单号).
        public var outRequestNo: String
        /// Update mode (更新模式).
        public var updateMode: Marketing.UpdateMode
        /// Current total limit of the stock (当前批次发放次数总上限).
        public var currentMaxCount: Int?
        /// Target total limit of the stock (目标批次发放次数总上限).
        public var targetMaxCount: Int?
        /// Current daily limit of the stock (当前批次每日发放次数上限).
        public var currentMaxCountPerDay: Int?
        /// Target daily limit of the stock (目标批次每日发放次数上限).
        public var targetMaxCountPerDay: Int?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            outRequestNo: String,
            updateMode: Marketing.UpdateMode,
            currentMaxCount: Int? = nil,
            targetMaxCount: Int? = nil,
            currentMaxCountPerDay: Int? = nil,
            targetMaxCountPerDay: Int? = nil,
            brandID: String
        ) {
            self.outRequestNo = outRequestNo
            self.updateMode = updateMode
            self.currentMaxCount = currentMaxCount
            self.targetMaxCount = targetMaxCount
            self.currentMaxCountPerDay = currentMaxCountPerDay
            self.targetMaxCountPerDay = targetMaxCountPerDay
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.updateMode = try member.required("update_mode")
            self.currentMaxCount = try member.ifPresent("current_max_count")
            self.targetMaxCount = try member.ifPresent("target_max_count")
            self.currentMaxCountPerDay = try member.ifPresent("current_max_count_per_day")
            self.targetMaxCountPerDay = try member.ifPresent("target_max_count_per_day")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.updateMode, "update_mode")
            try members.encodeIfPresent(self.currentMaxCount, "current_max_count")
            try members.encodeIfPresent(self.targetMaxCount, "target_max_count")
            try members.encodeIfPresent(self.currentMaxCountPerDay, "current_max_count_per_day")
            try members.encodeIfPresent(self.targetMaxCountPerDay, "target_max_count_per_day")
            try members.encode(self.brandID, "brand_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.StockBundleReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    public var stocks: Stocks { Stocks(path: path.appending("stocks")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    public struct Stocks: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks {
    /// Add a stock to a product coupon (添加商品券批次).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Merchant's own request number (创建请求单号).
        public var outRequestNo: String
        /// Coupon stock information (批次信息).
        public var stock: Stock

        public init(
            brandID: String,
            outRequestNo: String,
            stock: Stock
        ) {
            self.brandID = brandID
            self.outRequestNo = outRequestNo
            self.stock = stock
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.outRequestNo = try member.required("out_request_no")
            self.stock = try member.required("stock")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.stock, "stock")
        }

        /// Coupon stock information (批次信息).
        public struct Stock: Codable, Hashable, Sendable {
            /// Remark (备注).
            public var remark: String?
            /// How coupon codes are assigned (券Code分配模式).
            public var couponCodeMode: Marketing.CouponCodeMode
            /// Issuing rules of the stock (发放规则).
            public var stockSendRule: Marketing.StockSendRule
            /// Usage rule of a single coupon (单券使用规则).
            public var singleUsageRule: Marketing.StockSingleUsageRule?
            /// Usage rules of the multi-use coupon (多次优惠使用规则).
            public var sequentialUsageRule: Marketing.SequentialUsageRule?
            /// How the coupon's rules are shown (券使用规则展示信息).
            public var usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo
            /// How the coupon is shown to users (用户商品券展示信息).
            public var couponDisplayInfo: Marketing.CouponDisplayInfo
            /// Event notification settings (事件通知配置).
            public var notifyConfig: Marketing.NotifyConfig
            /// Scope of usable stores (可用门店范围).
            public var storeScope: Marketing.StoreScope

            public init(
                remark: String? = nil,
                couponCodeMode: Marketing.CouponCodeMode,
                stockSendRule: Marketing.StockSendRule,
                singleUsageRule: Marketing.StockSingleUsageRule? = nil,
                sequentialUsageRule: Marketing.SequentialUsageRule? = nil,
                usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo,
                couponDisplayInfo: Marketing.CouponDisplayInfo,
                notifyConfig: Marketing.NotifyConfig,
                storeScope: Marketing.StoreScope
            ) {
                self.remark = remark
                self.couponCodeMode = couponCodeMode
                self.stockSendRule = stockSendRule
                self.singleUsageRule = singleUsageRule
                self.sequentialUsageRule = sequentialUsageRule
                self.usageRuleDisplayInfo = usageRuleDisplayInfo
                self.couponDisplayInfo = couponDisplayInfo
                self.notifyConfig = notifyConfig
                self.storeScope = storeScope
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.remark = try member.ifPresent("remark")
                self.couponCodeMode = try member.required("coupon_code_mode")
                self.stockSendRule = try member.required("stock_send_rule")
                self.singleUsageRule = try member.ifPresent("single_usage_rule")
                self.sequentialUsageRule = try member.ifPresent("sequential_usage_rule")
                self.usageRuleDisplayInfo = try member.required("usage_rule_display_info")
                self.couponDisplayInfo = try member.required("coupon_display_info")
                self.notifyConfig = try member.required("notify_config")
                self.storeScope = try member.required("store_scope")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.remark, "remark")
                try members.encode(self.couponCodeMode, "coupon_code_mode")
                try members.encode(self.stockSendRule, "stock_send_rule")
                try members.encodeIfPresent(self.singleUsageRule, "single_usage_rule")
                try members.encodeIfPresent(self.sequentialUsageRule, "sequential_usage_rule")
                try members.encode(self.usageRuleDisplayInfo, "usage_rule_display_info")
                try members.encode(self.couponDisplayInfo, "coupon_display_info")
                try members.encode(self.notifyConfig, "notify_config")
                try members.encode(self.storeScope, "store_scope")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Remark (备注).
        public var remark: String?
        /// How coupon codes are assigned (券Code分配模式).
        public var couponCodeMode: Marketing.CouponCodeMode
        /// Counts of the pre-uploaded coupon codes (品牌方预上传的券Code数量信息).
        public var couponCodeCountInfo: Marketing.CouponCodeCountInfo?
        /// Issuing rules of the stock (发放规则).
        public var stockSendRule: Marketing.StockSendRule
        /// Usage rule of a single coupon (单券使用规则).
        public var singleUsageRule: Marketing.SingleUsageRule?
        /// Usage rules of the multi-use coupon (多次优惠使用规则).
        public var sequentialUsageRule: Marketing.SequentialUsageRule?
        /// How the coupon's rules are shown (券使用规则展示信息).
        public var usageRuleDisplayInfo: UsageRuleDisplayInfo
        /// How the coupon is shown to users (用户商品券展示信息).
        public var couponDisplayInfo: Marketing.CouponDisplayInfo
        /// Event notification settings (事件通知配置).
        public var notifyConfig: Marketing.NotifyConfig
        /// Scope of usable stores (可用门店范围).
        public var storeScope: Marketing.StoreScope
        /// Counts sent so far (已发放次数).
        public var sentCountInfo: Marketing.SentCountInfo
        /// Current state of the record (批次状态).
        public var state: Marketing.StockState
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            productCouponID: String,
            stockID: String,
            remark: String? = nil,
            couponCodeMode: Marketing.CouponCodeMode,
            couponCodeCountInfo: Marketing.CouponCodeCountInfo? = nil,
            stockSendRule: Marketing.StockSendRule,
            singleUsageRule: Marketing.SingleUsageRule? = nil,
            sequentialUsageRule: Marketing.SequentialUsageRule? = nil,
            usageRuleDisplayInfo: UsageRuleDisplayInfo,
            couponDisplayInfo: Marketing.CouponDisplayInfo,
            notifyConfig: Marketing.NotifyConfig,
            storeScope: Marketing.StoreScope,
            sentCountInfo: Marketing.SentCountInfo,
            state: Marketing.StockState,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil,
            brandID: String
        ) {
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.remark = remark
            self.couponCodeMode = couponCodeMode
            self.couponCodeCountInfo = couponCodeCountInfo
            self.stockSendRule = stockSendRule
            self.singleUsageRule = singleUsageRule
            self.sequentialUsageRule = sequentialUsageRule
            self.usageRuleDisplayInfo = usageRuleDisplayInfo
            self.couponDisplayInfo = couponDisplayInfo
            self.notifyConfig = notifyConfig
            self.storeScope = storeScope
            self.sentCountInfo = sentCountInfo
            self.state = state
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.remark = try member.ifPresent("remark")
            self.couponCodeMode = try member.required("coupon_code_mode")
            self.couponCodeCountInfo = try member.ifPresent("coupon_code_count_info")
            self.stockSendRule = try member.required("stock_send_rule")
            self.singleUsageRule = try member.ifPresent("single_usage_rule")
            self.sequentialUsageRule = try member.ifPresent("sequential_usage_rule")
            self.usageRuleDisplayInfo = try member.required("usage_rule_display_info")
            self.couponDisplayInfo = try member.required("coupon_display_info")
            self.notifyConfig = try member.required("notify_config")
            self.storeScope = try member.required("store_scope")
            self.sentCountInfo = try member.required("sent_count_info")
            self.state = try member.required("state")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encode(self.couponCodeMode, "coupon_code_mode")
            try members.encodeIfPresent(self.couponCodeCountInfo, "coupon_code_count_info")
            try members.encode(self.stockSendRule, "stock_send_rule")
            try members.encodeIfPresent(self.singleUsageRule, "single_usage_rule")
            try members.encodeIfPresent(self.sequentialUsageRule, "sequential_usage_rule")
            try members.encode(self.usageRuleDisplayInfo, "usage_rule_display_info")
            try members.encode(self.couponDisplayInfo, "coupon_display_info")
            try members.encode(self.notifyConfig, "notify_config")
            try members.encode(self.storeScope, "store_scope")
            try members.encode(self.sentCountInfo, "sent_count_info")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
            try members.encode(self.brandID, "brand_id")
        }

        /// How the coupon's rules are shown (券使用规则展示信息).
        public struct UsageRuleDisplayInfo: Codable, Hashable, Sendable {
            /// Ways the coupon can be used (券使用方式列表).
            public var couponUsageMethodList: [Marketing.CouponUsageMethod]
            /// Mini program's appid (小程序AppID).
            public var miniProgramAppID: String?
            /// Path in the mini program (小程序跳转路径).
            public var miniProgramPath: String?
            /// App path to jump to (APP跳转路径).
            public var appPath: String?
            /// How to use the coupon (券使用说明).
            public var usageDescription: String
            /// Stores where the coupon is usable (券可用门店信息).
            public var couponAvailableStoreInfo: Marketing.CouponAvailableStoreInfo?

            public init(
                couponUsageMethodList: [Marketing.CouponUsageMethod],
                miniProgramAppID: String? = nil,
                miniProgramPath: String? = nil,
                appPath: String? = nil,
                usageDescription: String,
                couponAvailableStoreInfo: Marketing.CouponAvailableStoreInfo? = nil
            ) {
                self.couponUsageMethodList = couponUsageMethodList
                self.miniProgramAppID = miniProgramAppID
                self.miniProgramPath = miniProgramPath
                self.appPath = appPath
                self.usageDescription = usageDescription
                self.couponAvailableStoreInfo = couponAvailableStoreInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponUsageMethodList = try member.required("coupon_usage_method_list")
                self.miniProgramAppID = try member.ifPresent("mini_program_appid")
                self.miniProgramPath = try member.ifPresent("mini_program_path")
                self.appPath = try member.ifPresent("app_path")
                self.usageDescription = try member.required("usage_description")
                self.couponAvailableStoreInfo = try member.ifPresent("coupon_available_store_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.couponUsageMethodList, "coupon_usage_method_list")
                try members.encodeIfPresent(self.miniProgramAppID, "mini_program_appid")
                try members.encodeIfPresent(self.miniProgramPath, "mini_program_path")
                try members.encodeIfPresent(self.appPath, "app_path")
                try members.encode(self.usageDescription, "usage_description")
                try members.encodeIfPresent(self.couponAvailableStoreInfo, "coupon_available_store_info")
            }
        }
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks {
    /// List the stocks of a product coupon (查询商品券批次列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - state: Current state of the record (批次状态).
    ///   - pageSize: Number of records per page (分页大小).
    ///   - pageToken: Page token (分页Token).
    ///   - brandID: Brand ID (品牌ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
    public func get(
        state: Marketing.StockState? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        brandID: String
    ) async throws -> GetReply {
        try await path.call(.get, query: ["state": state?.rawValue, "page_size": pageSize, "page_token": pageToken, "brand_id": brandID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (总个数).
        public var totalCount: Int
        /// Token of the next page (下一页Token).
        public var nextPageToken: String?
        /// List of coupon stocks (批次列表).
        public var stockList: [Marketing.StockReply]?

        public init(
            totalCount: Int,
            nextPageToken: String? = nil,
            stockList: [Marketing.StockReply]? = nil
        ) {
            self.totalCount = totalCount
            self.nextPageToken = nextPageToken
            self.stockList = stockList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.nextPageToken = try member.ifPresent("next_page_token")
            self.stockList = try member.ifPresent("stock_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.nextPageToken, "next_page_token")
            try members.encodeIfPresent(self.stockList, "stock_list")
        }
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> StockID {
        StockID(path: path.appending(value: String(value), named: "stock_id"))
    }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    public struct StockID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID {
    /// Modify a product coupon stock (修改商品券指定批次).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781556)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Merchant's own request number (修改请求单号).
        public var outRequestNo: String
        /// Remark (备注).
        public var remark: String?
        /// How the coupon's rules are shown (券使用规则展示信息).
        public var usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo?
        /// How the coupon is shown to users (用户商品券展示信息).
        public var couponDisplayInfo: Marketing.CouponDisplayInfo?
        /// Event notification settings (事件通知配置).
        public var notifyConfig: Marketing.NotifyConfig?
        /// Scope of usable stores (可用门店范围).
        public var storeScope: Marketing.StoreScope?

        public init(
            brandID: String,
            outRequestNo: String,
            remark: String? = nil,
            usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo? = nil,
            couponDisplayInfo: Marketing.CouponDisplayInfo? = nil,
            notifyConfig: Marketing.NotifyConfig? = nil,
            storeScope: Marketing.StoreScope? = nil
        ) {
            self.brandID = brandID
            self.outRequestNo = outRequestNo
            self.remark = remark
            self.usageRuleDisplayInfo = usageRuleDisplayInfo
            self.couponDisplayInfo = couponDisplayInfo
            self.notifyConfig = notifyConfig
            self.storeScope = storeScope
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.outRequestNo = try member.required("out_request_no")
            self.remark = try member.ifPresent("remark")
            self.usageRuleDisplayInfo = try member.ifPresent("usage_rule_display_info")
            self.couponDisplayInfo = try member.ifPresent("coupon_display_info")
            self.notifyConfig = try member.ifPresent("notify_config")
            self.storeScope = try member.ifPresent("store_scope")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.usageRuleDisplayInfo, "usage_rule_display_info")
            try members.encodeIfPresent(self.couponDisplayInfo, "coupon_display_info")
            try members.encodeIfPresent(self.notifyConfig, "notify_config")
            try members.encodeIfPresent(self.storeScope, "store_scope")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Marketing.StockReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID {
    /// Query a product coupon stock (查询商品券指定批次).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781542)
    public func get(brandID: String) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.StockReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
    public var associateStores: AssociateStores { AssociateStores(path: path.appending("associate-stores")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
    public struct AssociateStores: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.AssociateStores {
    /// Associate stores with a product coupon stock (批次关联门店).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781302)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.ProductCouponRequest

    /// What ``post`` answers.
    public typealias PostReply = Marketing.MarketingProductCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    public var associatedStores: AssociatedStores { AssociatedStores(path: path.appending("associated-stores")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    public struct AssociatedStores: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.AssociatedStores {
    /// List stores associated with a product coupon stock (查询批次关联门店列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - pageSize: Number of records per page (分页大小).
    ///   - pageToken: Page token (分页Token).
    ///   - brandID: Brand ID (品牌ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
    public func get(pageSize: Int? = nil, pageToken: String? = nil, brandID: String) async throws -> GetReply {
        try await path.call(.get, query: ["page_size": pageSize, "page_token": pageToken, "brand_id": brandID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (总个数).
        public var totalCount: Int
        /// Token of the next page (下一页Token).
        public var nextPageToken: String?
        /// List of stores (门店列表).
        public var storeList: [Marketing.Store]?

        public init(
            totalCount: Int,
            nextPageToken: String? = nil,
            storeList: [Marketing.Store]? = nil
        ) {
            self.totalCount = totalCount
            self.nextPageToken = nextPageToken
            self.storeList = storeList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.nextPageToken = try member.ifPresent("next_page_token")
            self.storeList = try member.ifPresent("store_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.nextPageToken, "next_page_token")
            try members.encodeIfPresent(self.storeList, "store_list")
        }
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
    public var deactivate: Deactivate { Deactivate(path: path.appending("deactivate")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
    public struct Deactivate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.Deactivate {
    /// Deactivate a product coupon stock (失效商品券批次).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781532)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.DeactivateRequest

    /// What ``post`` answers.
    public typealias PostReply = Marketing.StockReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
    public var disassociateStores: DisassociateStores { DisassociateStores(path: path.appending("disassociate-stores")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
    public struct DisassociateStores: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.DisassociateStores {
    /// Disassociate stores from a product coupon stock (批次取消关联门店).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781537)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Marketing.ProductCouponRequest

    /// What ``post`` answers.
    public typealias PostReply = Marketing.MarketingProductCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
    public var updateBudget: UpdateBudget { UpdateBudget(path: path.appending("update-budget")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
    public struct UpdateBudget: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.UpdateBudget {
    /// Modify the budget of a product coupon stock (修改商品券批次发放预算).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Merchant's own request number (修改请求单号).
        public var outRequestNo: String
        /// Update mode (更新模式).
        public var updateMode: Marketing.UpdateMode
        /// Current total limit of the stock (当前批次发放次数总上限).
        public var currentMaxCount: Int?
        /// Target total limit of the stock (目标批次发放次数总上限).
        public var targetMaxCount: Int?
        /// Current daily limit of the stock (当前批次每日发放次数上限).
        public var currentMaxCountPerDay: Int?
        /// Target daily limit of the stock (目标批次每日发放次数上限).
        public var targetMaxCountPerDay: Int?

        public init(
            brandID: String,
            outRequestNo: String,
            updateMode: Marketing.UpdateMode,
            currentMaxCount: Int? = nil,
            targetMaxCount: Int? = nil,
            currentMaxCountPerDay: Int? = nil,
            targetMaxCountPerDay: Int? = nil
        ) {
            self.brandID = brandID
            self.outRequestNo = outRequestNo
            self.updateMode = updateMode
            self.currentMaxCount = currentMaxCount
            self.targetMaxCount = targetMaxCount
            self.currentMaxCountPerDay = currentMaxCountPerDay
            self.targetMaxCountPerDay = targetMaxCountPerDay
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.outRequestNo = try member.required("out_request_no")
            self.updateMode = try member.required("update_mode")
            self.currentMaxCount = try member.ifPresent("current_max_count")
            self.targetMaxCount = try member.ifPresent("target_max_count")
            self.currentMaxCountPerDay = try member.ifPresent("current_max_count_per_day")
            self.targetMaxCountPerDay = try member.ifPresent("target_max_count_per_day")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.updateMode, "update_mode")
            try members.encodeIfPresent(self.currentMaxCount, "current_max_count")
            try members.encodeIfPresent(self.targetMaxCount, "target_max_count")
            try members.encodeIfPresent(self.currentMaxCountPerDay, "current_max_count_per_day")
            try members.encodeIfPresent(self.targetMaxCountPerDay, "target_max_count_per_day")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.StockReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID {
    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    public var uploadCouponCodes: UploadCouponCodes { UploadCouponCodes(path: path.appending("upload-coupon-codes")) }

    /// `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    public struct UploadCouponCodes: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.UploadCouponCodes {
    /// Upload coupon codes to a product coupon stock (预上传券Code).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781572)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Merchant's own request number (请求单号).
        public var outRequestNo: String
        /// List of coupon codes (券Code列表).
        public var codeList: [String]

        public init(
            brandID: String,
            outRequestNo: String,
            codeList: [String]
        ) {
            self.brandID = brandID
            self.outRequestNo = outRequestNo
            self.codeList = codeList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.outRequestNo = try member.required("out_request_no")
            self.codeList = try member.required("code_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.codeList, "code_list")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Total number (去重后券Code总数).
        public var totalCount: Int
        /// Coupon codes uploaded (上传成功的券Code列表).
        public var successCodeList: [String]?
        /// Coupon codes that failed to upload (上传失败的券Code列表).
        public var failedCodeList: [String]?
        /// Coupon codes that already exist (已经存在的券Code列表).
        public var alreadyExistCodeList: [String]?
        /// Repeated coupon codes (重复的券Code列表).
        public var duplicateCodeList: [String]?

        public init(
            totalCount: Int,
            successCodeList: [String]? = nil,
            failedCodeList: [String]? = nil,
            alreadyExistCodeList: [String]? = nil,
            duplicateCodeList: [String]? = nil
        ) {
            self.totalCount = totalCount
            self.successCodeList = successCodeList
            self.failedCodeList = failedCodeList
            self.alreadyExistCodeList = alreadyExistCodeList
            self.duplicateCodeList = duplicateCodeList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.successCodeList = try member.ifPresent("success_code_list")
            self.failedCodeList = try member.ifPresent("failed_code_list")
            self.alreadyExistCodeList = try member.ifPresent("already_exist_code_list")
            self.duplicateCodeList = try member.ifPresent("duplicate_code_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.successCodeList, "success_code_list")
            try members.encodeIfPresent(self.failedCodeList, "failed_code_list")
            try members.encodeIfPresent(self.alreadyExistCodeList, "already_exist_code_list")
            try members.encodeIfPresent(self.duplicateCodeList, "duplicate_code_list")
        }
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon {
    /// `v3/marketing/partner/product-coupon/media`
    public var media: Media { Media(path: path.appending("media")) }

    /// `v3/marketing/partner/product-coupon/media`
    public struct Media: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Media {
    /// `v3/marketing/partner/product-coupon/media/upload-image`
    public var uploadImage: UploadImage { UploadImage(path: path.appending("upload-image")) }

    /// `v3/marketing/partner/product-coupon/media/upload-image`
    public struct UploadImage: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Media.UploadImage {
    /// Upload a product coupon image (图片上传).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781275)
    @discardableResult
    public func post(file: WeChatPay.File) async throws -> PostReply {
        try await path.call(.post, file: file)
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.MediaReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon {
    /// `v3/marketing/partner/product-coupon/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/marketing/partner/product-coupon/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users {
    /// `v3/marketing/partner/product-coupon/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/marketing/partner/product-coupon/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID {
    /// `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
    public var couponBundles: CouponBundles { CouponBundles(path: path.appending("coupon-bundles")) }

    /// `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
    public struct CouponBundles: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.CouponBundles {
    /// Send a coupon bundle to a user (向用户发放批次组).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock bundle ID (批次组ID).
        public var stockBundleID: String
        /// Appid of the app or official account (公众账号AppID).
        public var appID: String
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String
        /// Merchant's attached data, returned unchanged (自定义附加信息).
        public var attach: String?
        /// Tag information of the user's coupon (用户商品券标签信息).
        public var couponTagInfo: CouponTagInfo?

        public init(
            brandID: String,
            productCouponID: String,
            stockBundleID: String,
            appID: String,
            sendRequestNo: String,
            attach: String? = nil,
            couponTagInfo: CouponTagInfo? = nil
        ) {
            self.brandID = brandID
            self.productCouponID = productCouponID
            self.stockBundleID = stockBundleID
            self.appID = appID
            self.sendRequestNo = sendRequestNo
            self.attach = attach
            self.couponTagInfo = couponTagInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockBundleID = try member.required("stock_bundle_id")
            self.appID = try member.required("appid")
            self.sendRequestNo = try member.required("send_request_no")
            self.attach = try member.ifPresent("attach")
            self.couponTagInfo = try member.ifPresent("coupon_tag_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockBundleID, "stock_bundle_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.sendRequestNo, "send_request_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.couponTagInfo, "coupon_tag_info")
        }

        /// Tag information of the user's coupon (用户商品券标签信息).
        public struct CouponTagInfo: Codable, Hashable, Sendable {
            /// Tags of the user's coupon (用户商品券标签列表).
            public var couponTagList: [String]?
            /// Member tag information (会员标签信息).
            public var memberTagInfo: Marketing.MemberTagInfo?

            public init(
                couponTagList: [String]? = nil,
                memberTagInfo: Marketing.MemberTagInfo? = nil
            ) {
                self.couponTagList = couponTagList
                self.memberTagInfo = memberTagInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponTagList = try member.ifPresent("coupon_tag_list")
                self.memberTagInfo = try member.ifPresent("member_tag_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.couponTagList, "coupon_tag_list")
                try members.encodeIfPresent(self.memberTagInfo, "member_tag_info")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.UserCouponBundleReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.CouponBundles {
    /// `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> UserCouponBundleID {
        UserCouponBundleID(path: path.appending(value: String(value), named: "user_coupon_bundle_id"))
    }

    /// `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
    public struct UserCouponBundleID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.CouponBundles.UserCouponBundleID {
    /// `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    public var deactivate: Deactivate { Deactivate(path: path.appending("deactivate")) }

    /// `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    public struct Deactivate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.CouponBundles.UserCouponBundleID.Deactivate {
    /// Deactivate a user's product coupon bundle (失效用户商品券组).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock bundle ID (批次组ID).
        public var stockBundleID: String
        /// Appid of the app or official account (公众账号AppID).
        public var appID: String
        /// Merchant's own request number (失效请求单号).
        public var outRequestNo: String
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String

        public init(
            brandID: String,
            productCouponID: String,
            stockBundleID: String,
            appID: String,
            outRequestNo: String,
            deactivateReason: String
        ) {
            self.brandID = brandID
            self.productCouponID = productCouponID
            self.stockBundleID = stockBundleID
            self.appID = appID
            self.outRequestNo = outRequestNo
            self.deactivateReason = deactivateReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockBundleID = try member.required("stock_bundle_id")
            self.appID = try member.required("appid")
            self.outRequestNo = try member.required("out_request_no")
            self.deactivateReason = try member.required("deactivate_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockBundleID, "stock_bundle_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.deactivateReason, "deactivate_reason")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.UserCouponBundleReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID {
    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons`
    public var coupons: Coupons { Coupons(path: path.appending("coupons")) }

    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons`
    public struct Coupons: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons {
    /// Send a product coupon to a user (向用户发放商品券).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// User's coupon code (用户商品券Code).
        public var couponCode: String?
        /// Appid of the app or official account (公众账号AppID).
        public var appID: String
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String
        /// Merchant's attached data, returned unchanged (自定义附加信息).
        public var attach: String?
        /// Tag information of the user's coupon (用户商品券标签信息).
        public var couponTagInfo: CouponTagInfo?

        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            couponCode: String? = nil,
            appID: String,
            sendRequestNo: String,
            attach: String? = nil,
            couponTagInfo: CouponTagInfo? = nil
        ) {
            self.brandID = brandID
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.couponCode = couponCode
            self.appID = appID
            self.sendRequestNo = sendRequestNo
            self.attach = attach
            self.couponTagInfo = couponTagInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.couponCode = try member.ifPresent("coupon_code")
            self.appID = try member.required("appid")
            self.sendRequestNo = try member.required("send_request_no")
            self.attach = try member.ifPresent("attach")
            self.couponTagInfo = try member.ifPresent("coupon_tag_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.couponCode, "coupon_code")
            try members.encode(self.appID, "appid")
            try members.encode(self.sendRequestNo, "send_request_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.couponTagInfo, "coupon_tag_info")
        }

        /// Tag information of the user's coupon (用户商品券标签信息).
        public struct CouponTagInfo: Codable, Hashable, Sendable {
            /// Tags of the user's coupon (用户商品券标签列表).
            public var couponTagList: [Marketing.CouponTag]?
            /// Member tag information (会员标签信息).
            public var memberTagInfo: MemberTagInfo?

            public init(
                couponTagList: [Marketing.CouponTag]? = nil,
                memberTagInfo: MemberTagInfo? = nil
            ) {
                self.couponTagList = couponTagList
                self.memberTagInfo = memberTagInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponTagList = try member.ifPresent("coupon_tag_list")
                self.memberTagInfo = try member.ifPresent("member_tag_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.couponTagList, "coupon_tag_list")
                try members.encodeIfPresent(self.memberTagInfo, "member_tag_info")
            }

            /// Member tag information (会员标签信息).
            public struct MemberTagInfo: Codable, Hashable, Sendable {
                /// Membership card template ID (会员卡模板ID).
                public var memberCardID: String?

                public init(
                    memberCardID: String? = nil
                ) {
                    self.memberCardID = memberCardID
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.memberCardID = try member.ifPresent("member_card_id")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.memberCardID, "member_card_id")
                }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.ProductCouponUserCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons {
    /// List a user's product coupons by state (按券状态查询用户商品券).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - productCouponID: Product coupon ID (商品券ID).
    ///   - stockID: Coupon stock or campaign ID (批次ID).
    ///   - appID: Appid of the app or official account (公众账号AppID).
    ///   - couponState: State of the coupon (用户商品券状态).
    ///   - pageSize: Number of records per page (分页大小).
    ///   - pageToken: Page token (分页Token).
    ///   - brandID: Brand ID (品牌ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
    public func get(
        productCouponID: String? = nil,
        stockID: String? = nil,
        appID: String,
        couponState: Marketing.CouponState? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        brandID: String
    ) async throws -> GetReply {
        try await path.call(.get, query: ["product_coupon_id": productCouponID, "stock_id": stockID, "appid": appID, "coupon_state": couponState?.rawValue, "page_size": pageSize, "page_token": pageToken, "brand_id": brandID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (总个数).
        public var totalCount: Int
        /// Token of the next page (下一页Token).
        public var nextPageToken: String?
        /// User's product coupons (用户商品券列表).
        public var userCouponList: [Marketing.ProductCouponUserCouponReply]?

        public init(
            totalCount: Int,
            nextPageToken: String? = nil,
            userCouponList: [Marketing.ProductCouponUserCouponReply]? = nil
        ) {
            self.totalCount = totalCount
            self.nextPageToken = nextPageToken
            self.userCouponList = userCouponList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.nextPageToken = try member.ifPresent("next_page_token")
            self.userCouponList = try member.ifPresent("user_coupon_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.nextPageToken, "next_page_token")
            try members.encodeIfPresent(self.userCouponList, "user_coupon_list")
        }
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons {
    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CouponCode {
        CouponCode(path: path.appending(value: String(value), named: "coupon_code"))
    }

    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
    public struct CouponCode: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons.CouponCode {
    /// Query a user's product coupon by coupon_code (查询用户商品券详情).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - brandID: Brand ID (品牌ID).
    ///   - productCouponID: Product coupon ID (商品券ID).
    ///   - stockID: Coupon stock or campaign ID (批次ID).
    ///   - appID: Appid of the app or official account (公众账号AppID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781582)
    public func get(brandID: String, productCouponID: String, stockID: String, appID: String) async throws -> GetReply {
        try await path.call(.get, query: ["brand_id": brandID, "product_coupon_id": productCouponID, "stock_id": stockID, "appid": appID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.UserCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons.CouponCode {
    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
    public var confirm: Confirm { Confirm(path: path.appending("confirm")) }

    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
    public struct Confirm: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons.CouponCode.Confirm {
    /// Confirm sending a user's product coupon (确认发放用户商品券).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781575)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Appid of the app or official account (公众账号AppID).
        public var appID: String
        /// Merchant's own request number (确认发放请求单号).
        public var outRequestNo: String

        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appID: String,
            outRequestNo: String
        ) {
            self.brandID = brandID
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.appID = appID
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.appID = try member.required("appid")
            self.outRequestNo = try member.required("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.outRequestNo, "out_request_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// User's coupon code (用户商品券Code).
        public var couponCode: String
        /// State of the coupon (用户商品券状态).
        public var couponState: Marketing.CouponState
        /// Start of validity (有效期开始时间).
        public var validBeginTime: Timestamp
        /// End of validity (有效期结束时间).
        public var validEndTime: Timestamp
        /// Time of receipt by the user (领券时间).
        public var receiveTime: Timestamp
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String
        /// Channel by which coupons are sent (发券渠道).
        public var sendChannel: Marketing.SendChannel
        /// Confirmation request number (确认请求单号).
        public var confirmRequestNo: String?
        /// Time of confirmation (确认发放时间).
        public var confirmTime: Timestamp?
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?
        /// Usage details of the single-use coupon (单券使用详情).
        public var singleUsageDetail: SingleUsageDetail?
        /// Usage details of the multi-use coupon (多次优惠使用详情).
        public var progressiveBundleUsageDetail: Marketing.SequentialUsageDetail?
        /// Product coupon information (商品券信息).
        public var productCoupon: Marketing.ProductCouponReply
        /// Coupon stock information (批次信息).
        public var stock: Marketing.StockReply
        /// Merchant's attached data, returned unchanged (自定义附加信息).
        public var attach: String?
        /// Channel's custom information (渠道自定义信息).
        public var channelCustomInfo: String?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            couponCode: String,
            couponState: Marketing.CouponState,
            validBeginTime: Timestamp,
            validEndTime: Timestamp,
            receiveTime: Timestamp,
            sendRequestNo: String,
            sendChannel: Marketing.SendChannel,
            confirmRequestNo: String? = nil,
            confirmTime: Timestamp? = nil,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil,
            singleUsageDetail: SingleUsageDetail? = nil,
            progressiveBundleUsageDetail: Marketing.SequentialUsageDetail? = nil,
            productCoupon: Marketing.ProductCouponReply,
            stock: Marketing.StockReply,
            attach: String? = nil,
            channelCustomInfo: String? = nil,
            brandID: String
        ) {
            self.couponCode = couponCode
            self.couponState = couponState
            self.validBeginTime = validBeginTime
            self.validEndTime = validEndTime
            self.receiveTime = receiveTime
            self.sendRequestNo = sendRequestNo
            self.sendChannel = sendChannel
            self.confirmRequestNo = confirmRequestNo
            self.confirmTime = confirmTime
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
            self.singleUsageDetail = singleUsageDetail
            self.progressiveBundleUsageDetail = progressiveBundleUsageDetail
            self.productCoupon = productCoupon
            self.stock = stock
            self.attach = attach
            self.channelCustomInfo = channelCustomInfo
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponCode = try member.required("coupon_code")
            self.couponState = try member.required("coupon_state")
            self.validBeginTime = try member.required("valid_begin_time")
            self.validEndTime = try member.required("valid_end_time")
            self.receiveTime = try member.required("receive_time")
            self.sendRequestNo = try member.required("send_request_no")
            self.sendChannel = try member.required("send_channel")
            self.confirmRequestNo = try member.ifPresent("confirm_request_no")
            self.confirmTime = try member.ifPresent("confirm_time")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
            self.singleUsageDetail = try member.ifPresent("single_usage_detail")
            self.progressiveBundleUsageDetail = try member.ifPresent("progressive_bundle_usage_detail")
            self.productCoupon = try member.required("product_coupon")
            self.stock = try member.required("stock")
            self.attach = try member.ifPresent("attach")
            self.channelCustomInfo = try member.ifPresent("channel_custom_info")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.couponState, "coupon_state")
            try members.encode(self.validBeginTime, "valid_begin_time")
            try members.encode(self.validEndTime, "valid_end_time")
            try members.encode(self.receiveTime, "receive_time")
            try members.encode(self.sendRequestNo, "send_request_no")
            try members.encode(self.sendChannel, "send_channel")
            try members.encodeIfPresent(self.confirmRequestNo, "confirm_request_no")
            try members.encodeIfPresent(self.confirmTime, "confirm_time")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
            try members.encodeIfPresent(self.singleUsageDetail, "single_usage_detail")
            try members.encodeIfPresent(self.progressiveBundleUsageDetail, "progressive_bundle_usage_detail")
            try members.encode(self.productCoupon, "product_coupon")
            try members.encode(self.stock, "stock")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.channelCustomInfo, "channel_custom_info")
            try members.encode(self.brandID, "brand_id")
        }

        /// Usage details of the single-use coupon (单券使用详情).
        public struct SingleUsageDetail: Codable, Hashable, Sendable {
            /// Redemption request number (券核销请求单号).
            public var useRequestNo: String?
            /// Time of use (核销时间).
            public var useTime: Timestamp?
            /// Related WeChat Pay order (关联微信支付订单信息).
            public var associatedOrderInfo: Marketing.AssociatedOrderInfo?
            /// Related WeChat Pay Score order (券核销的关联微信支付分订单信息).
            public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo?
            /// Amount saved, in fen (优惠金额).
            public var savedAmount: Int?
            /// Coupon return request number (退券请求单号).
            public var returnRequestNo: String?
            /// Time of the return (退券时间).
            public var returnTime: Timestamp?

            public init(
                useRequestNo: String? = nil,
                useTime: Timestamp? = nil,
                associatedOrderInfo: Marketing.AssociatedOrderInfo? = nil,
                associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? = nil,
                savedAmount: Int? = nil,
                returnRequestNo: String? = nil,
                returnTime: Timestamp? = nil
            ) {
                self.useRequestNo = useRequestNo
                self.useTime = useTime
                self.associatedOrderInfo = associatedOrderInfo
                self.associatedPayScoreOrderInfo = associatedPayScoreOrderInfo
                self.savedAmount = savedAmount
                self.returnRequestNo = returnRequestNo
                self.returnTime = returnTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.useRequestNo = try member.ifPresent("use_request_no")
                self.useTime = try member.ifPresent("use_time")
                self.associatedOrderInfo = try member.ifPresent("associated_order_info")
                self.associatedPayScoreOrderInfo = try member.ifPresent("associated_pay_score_order_info")
                self.savedAmount = try member.ifPresent("saved_amount")
                self.returnRequestNo = try member.ifPresent("return_request_no")
                self.returnTime = try member.ifPresent("return_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.useRequestNo, "use_request_no")
                try members.encodeIfPresent(self.useTime, "use_time")
                try members.encodeIfPresent(self.associatedOrderInfo, "associated_order_info")
                try members.encodeIfPresent(self.associatedPayScoreOrderInfo, "associated_pay_score_order_info")
                try members.encodeIfPresent(self.savedAmount, "saved_amount")
                try members.encodeIfPresent(self.returnRequestNo, "return_request_no")
                try members.encodeIfPresent(self.returnTime, "return_time")
            }

            /// Related WeChat Pay Score order (券核销的关联微信支付分订单信息).
            public struct AssociatedPayScoreOrderInfo: Codable, Hashable, Sendable {
                /// WeChat Pay order number (微信支付服务订单号).
                public var orderID: String?
                /// Merchant's own order number (商户订单号).
                public var outTradeNo: String?
                /// Merchant number (商户号).
                public var mchid: String?
                /// Sub-merchant's merchant number (子商户号).
                public var subMchid: String?

                public init(
                    orderID: String? = nil,
                    outTradeNo: String? = nil,
                    mchid: String? = nil,
                    subMchid: String? = nil
                ) {
                    self.orderID = orderID
                    self.outTradeNo = outTradeNo
                    self.mchid = mchid
                    self.subMchid = subMchid
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.orderID = try member.ifPresent("order_id")
                    self.outTradeNo = try member.ifPresent("out_trade_no")
                    self.mchid = try member.ifPresent("mchid")
                    self.subMchid = try member.ifPresent("sub_mchid")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.orderID, "order_id")
                    try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
                    try members.encodeIfPresent(self.mchid, "mchid")
                    try members.encodeIfPresent(self.subMchid, "sub_mchid")
                }
            }
        }
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons.CouponCode {
    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
    public var deactivate: Deactivate { Deactivate(path: path.appending("deactivate")) }

    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
    public struct Deactivate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons.CouponCode.Deactivate {
    /// Deactivate a user's product coupon (失效用户商品券).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781578)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Appid of the app or official account (公众账号AppID).
        public var appID: String
        /// Merchant's own request number (失效请求单号).
        public var outRequestNo: String
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String

        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appID: String,
            outRequestNo: String,
            deactivateReason: String
        ) {
            self.brandID = brandID
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.appID = appID
            self.outRequestNo = outRequestNo
            self.deactivateReason = deactivateReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.appID = try member.required("appid")
            self.outRequestNo = try member.required("out_request_no")
            self.deactivateReason = try member.required("deactivate_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.deactivateReason, "deactivate_reason")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.UserCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons.CouponCode {
    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
    public var `return`: Return { Return(path: path.appending("return")) }

    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
    public struct Return: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons.CouponCode.Return {
    /// Return a user's product coupon (退券).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781599)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Appid of the app or official account (公众账号AppID).
        public var appID: String
        /// Merchant's own request number (退券请求单号).
        public var outRequestNo: String
        /// Index among the multiple uses (多次优惠索引).
        public var sequentialCouponIndex: Int?

        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appID: String,
            outRequestNo: String,
            sequentialCouponIndex: Int? = nil
        ) {
            self.brandID = brandID
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.appID = appID
            self.outRequestNo = outRequestNo
            self.sequentialCouponIndex = sequentialCouponIndex
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.appID = try member.required("appid")
            self.outRequestNo = try member.required("out_request_no")
            self.sequentialCouponIndex = try member.ifPresent("sequential_coupon_index")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.sequentialCouponIndex, "sequential_coupon_index")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.UserCouponReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons.CouponCode {
    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
    public var use: Use { Use(path: path.appending("use")) }

    /// `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
    public struct Use: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.Coupons.CouponCode.Use {
    /// Redeem a user's product coupon (核销用户商品券).
    ///
    /// After an unknown outcome, `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015781608)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Appid of the app or official account (公众账号AppID).
        public var appID: String
        /// Time of use (核销时间).
        public var useTime: Timestamp
        /// Related WeChat Pay order (关联微信支付订单信息).
        public var associatedOrderInfo: Marketing.AssociatedOrderInfo
        /// Merchant's own request number (核销请求单号).
        public var outRequestNo: String
        /// Index among the multiple uses (多次优惠索引).
        public var sequentialCouponIndex: Int?
        /// Store ID (核销门店ID).
        public var storeID: String?
        /// Related WeChat Pay Score order (关联微信支付分订单信息).
        public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo?
        /// Amount saved, in fen (优惠金额).
        public var savedAmount: Int?

        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appID: String,
            useTime: Timestamp,
            associatedOrderInfo: Marketing.AssociatedOrderInfo,
            outRequestNo: String,
            sequentialCouponIndex: Int? = nil,
            storeID: String? = nil,
            associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? = nil,
            savedAmount: Int? = nil
        ) {
            self.brandID = brandID
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.appID = appID
            self.useTime = useTime
            self.associatedOrderInfo = associatedOrderInfo
            self.outRequestNo = outRequestNo
            self.sequentialCouponIndex = sequentialCouponIndex
            self.storeID = storeID
            self.associatedPayScoreOrderInfo = associatedPayScoreOrderInfo
            self.savedAmount = savedAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.appID = try member.required("appid")
            self.useTime = try member.required("use_time")
            self.associatedOrderInfo = try member.required("associated_order_info")
            self.outRequestNo = try member.required("out_request_no")
            self.sequentialCouponIndex = try member.ifPresent("sequential_coupon_index")
            self.storeID = try member.ifPresent("store_id")
            self.associatedPayScoreOrderInfo = try member.ifPresent("associated_pay_score_order_info")
            self.savedAmount = try member.ifPresent("saved_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.useTime, "use_time")
            try members.encode(self.associatedOrderInfo, "associated_order_info")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.sequentialCouponIndex, "sequential_coupon_index")
            try members.encodeIfPresent(self.storeID, "store_id")
            try members.encodeIfPresent(self.associatedPayScoreOrderInfo, "associated_pay_score_order_info")
            try members.encodeIfPresent(self.savedAmount, "saved_amount")
        }

        /// Related WeChat Pay Score order (关联微信支付分订单信息).
        public struct AssociatedPayScoreOrderInfo: Codable, Hashable, Sendable {
            /// WeChat Pay order number (微信支付服务订单号).
            public var orderID: String?
            /// Merchant's own service order number (商户服务订单号).
            public var outOrderNo: String?
            /// Merchant number (商户号).
            public var mchid: String?
            /// Sub-merchant's merchant number (子商户号).
            public var subMchid: String?

            public init(
                orderID: String? = nil,
                outOrderNo: String? = nil,
                mchid: String? = nil,
                subMchid: String? = nil
            ) {
                self.orderID = orderID
                self.outOrderNo = outOrderNo
                self.mchid = mchid
                self.subMchid = subMchid
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.orderID = try member.ifPresent("order_id")
                self.outOrderNo = try member.ifPresent("out_order_no")
                self.mchid = try member.ifPresent("mchid")
                self.subMchid = try member.ifPresent("sub_mchid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.orderID, "order_id")
                try members.encodeIfPresent(self.outOrderNo, "out_order_no")
                try members.encodeIfPresent(self.mchid, "mchid")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// User's coupon code (用户商品券Code).
        public var couponCode: String
        /// State of the coupon (用户商品券状态).
        public var couponState: Marketing.CouponState
        /// Start of validity (有效期开始时间).
        public var validBeginTime: Timestamp
        /// End of validity (有效期结束时间).
        public var validEndTime: Timestamp
        /// Time of receipt by the user (领券时间).
        public var receiveTime: Timestamp
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String
        /// Channel by which coupons are sent (发券渠道).
        public var sendChannel: Marketing.SendChannel
        /// Confirmation request number (确认请求单号).
        public var confirmRequestNo: String?
        /// Time of confirmation (确认发放时间).
        public var confirmTime: Timestamp?
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?
        /// Usage details of the single-use coupon (单券使用详情).
        public var singleUsageDetail: Marketing.SingleUsageDetail?
        /// Usage details of the multi-use coupon (多次优惠使用详情).
        public var sequentialUsageDetail: SequentialUsageDetail?
        /// Product coupon information (商品券信息).
        public var productCoupon: Marketing.ProductCouponReply
        /// Coupon stock information (批次信息).
        public var stock: Marketing.StockReply
        /// Merchant's attached data, returned unchanged (自定义附加信息).
        public var attach: String?
        /// Channel's custom information (渠道自定义信息).
        public var channelCustomInfo: String?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            couponCode: String,
            couponState: Marketing.CouponState,
            validBeginTime: Timestamp,
            validEndTime: Timestamp,
            receiveTime: Timestamp,
            sendRequestNo: String,
            sendChannel: Marketing.SendChannel,
            confirmRequestNo: String? = nil,
            confirmTime: Timestamp? = nil,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil,
            singleUsageDetail: Marketing.SingleUsageDetail? = nil,
            sequentialUsageDetail: SequentialUsageDetail? = nil,
            productCoupon: Marketing.ProductCouponReply,
            stock: Marketing.StockReply,
            attach: String? = nil,
            channelCustomInfo: String? = nil,
            brandID: String
        ) {
            self.couponCode = couponCode
            self.couponState = couponState
            self.validBeginTime = validBeginTime
            self.validEndTime = validEndTime
            self.receiveTime = receiveTime
            self.sendRequestNo = sendRequestNo
            self.sendChannel = sendChannel
            self.confirmRequestNo = confirmRequestNo
            self.confirmTime = confirmTime
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
            self.singleUsageDetail = singleUsageDetail
            self.sequentialUsageDetail = sequentialUsageDetail
            self.productCoupon = productCoupon
            self.stock = stock
            self.attach = attach
            self.channelCustomInfo = channelCustomInfo
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponCode = try member.required("coupon_code")
            self.couponState = try member.required("coupon_state")
            self.validBeginTime = try member.required("valid_begin_time")
            self.validEndTime = try member.required("valid_end_time")
            self.receiveTime = try member.required("receive_time")
            self.sendRequestNo = try member.required("send_request_no")
            self.sendChannel = try member.required("send_channel")
            self.confirmRequestNo = try member.ifPresent("confirm_request_no")
            self.confirmTime = try member.ifPresent("confirm_time")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
            self.singleUsageDetail = try member.ifPresent("single_usage_detail")
            self.sequentialUsageDetail = try member.ifPresent("sequential_usage_detail")
            self.productCoupon = try member.required("product_coupon")
            self.stock = try member.required("stock")
            self.attach = try member.ifPresent("attach")
            self.channelCustomInfo = try member.ifPresent("channel_custom_info")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.couponState, "coupon_state")
            try members.encode(self.validBeginTime, "valid_begin_time")
            try members.encode(self.validEndTime, "valid_end_time")
            try members.encode(self.receiveTime, "receive_time")
            try members.encode(self.sendRequestNo, "send_request_no")
            try members.encode(self.sendChannel, "send_channel")
            try members.encodeIfPresent(self.confirmRequestNo, "confirm_request_no")
            try members.encodeIfPresent(self.confirmTime, "confirm_time")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
            try members.encodeIfPresent(self.singleUsageDetail, "single_usage_detail")
            try members.encodeIfPresent(self.sequentialUsageDetail, "sequential_usage_detail")
            try members.encode(self.productCoupon, "product_coupon")
            try members.encode(self.stock, "stock")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.channelCustomInfo, "channel_custom_info")
            try members.encode(self.brandID, "brand_id")
        }

        /// Usage details of the multi-use coupon (多次优惠使用详情).
        public struct SequentialUsageDetail: Codable, Hashable, Sendable {
            /// Total number (总可使用次数).
            public var totalCount: Int
            /// Number of uses so far (已使用次数).
            public var usedCount: Int
            /// Details of each round's use (轮次使用详情列表).
            public var detailItemList: [DetailItemList]?

            public init(
                totalCount: Int,
                usedCount: Int,
                detailItemList: [DetailItemList]? = nil
            ) {
                self.totalCount = totalCount
                self.usedCount = usedCount
                self.detailItemList = detailItemList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.totalCount = try member.required("total_count")
                self.usedCount = try member.required("used_count")
                self.detailItemList = try member.ifPresent("detail_item_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.totalCount, "total_count")
                try members.encode(self.usedCount, "used_count")
                try members.encodeIfPresent(self.detailItemList, "detail_item_list")
            }

            /// Details of each round's use (轮次使用详情列表).
            public struct DetailItemList: Codable, Hashable, Sendable {
                /// State of the detail (轮次使用详情状态).
                public var detailState: Marketing.DetailState
                /// Start of validity (有效期开始时间).
                public var validBeginTime: Timestamp
                /// End of validity (有效期结束时间).
                public var validEndTime: Timestamp
                /// Redemption request number (核销请求单号).
                public var useRequestNo: String?
                /// Time of use (核销时间).
                public var useTime: Timestamp?
                /// Related WeChat Pay order (关联微信支付订单信息).
                public var associatedOrderInfo: Marketing.AssociatedOrderInfo?
                /// Coupon return request number (退券请求单号).
                public var returnRequestNo: String?
                /// Time of the return (退券时间).
                public var returnTime: Timestamp?
                /// Time of deletion (删除时间).
                public var deleteTime: Timestamp?

                public init(
                    detailState: Marketing.DetailState,
                    validBeginTime: Timestamp,
                    validEndTime: Timestamp,
                    useRequestNo: String? = nil,
                    useTime: Timestamp? = nil,
                    associatedOrderInfo: Marketing.AssociatedOrderInfo? = nil,
                    returnRequestNo: String? = nil,
                    returnTime: Timestamp? = nil,
                    deleteTime: Timestamp? = nil
                ) {
                    self.detailState = detailState
                    self.validBeginTime = validBeginTime
                    self.validEndTime = validEndTime
                    self.useRequestNo = useRequestNo
                    self.useTime = useTime
                    self.associatedOrderInfo = associatedOrderInfo
                    self.returnRequestNo = returnRequestNo
                    self.returnTime = returnTime
                    self.deleteTime = deleteTime
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.detailState = try member.required("detail_state")
                    self.validBeginTime = try member.required("valid_begin_time")
                    self.validEndTime = try member.required("valid_end_time")
                    self.useRequestNo = try member.ifPresent("use_request_no")
                    self.useTime = try member.ifPresent("use_time")
                    self.associatedOrderInfo = try member.ifPresent("associated_order_info")
                    self.returnRequestNo = try member.ifPresent("return_request_no")
                    self.returnTime = try member.ifPresent("return_time")
                    self.deleteTime = try member.ifPresent("delete_time")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.detailState, "detail_state")
                    try members.encode(self.validBeginTime, "valid_begin_time")
                    try members.encode(self.validEndTime, "valid_end_time")
                    try members.encodeIfPresent(self.useRequestNo, "use_request_no")
                    try members.encodeIfPresent(self.useTime, "use_time")
                    try members.encodeIfPresent(self.associatedOrderInfo, "associated_order_info")
                    try members.encodeIfPresent(self.returnRequestNo, "return_request_no")
                    try members.encodeIfPresent(self.returnTime, "return_time")
                    try members.encodeIfPresent(self.deleteTime, "delete_time")
                }
            }
        }
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID {
    /// `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
    public var preSendCouponBundle: PreSendCouponBundle { PreSendCouponBundle(path: path.appending("pre-send-coupon-bundle")) }

    /// `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
    public struct PreSendCouponBundle: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.PreSendCouponBundle {
    /// Pre-send a coupon bundle to a user (向用户预发放批次组).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016280670)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock bundle ID (批次组ID).
        public var stockBundleID: String
        /// Appid of the app or official account (公众账号AppID).
        public var appID: String
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String
        /// Merchant's attached data, returned unchanged (自定义附加信息).
        public var attach: String?

        public init(
            brandID: String,
            productCouponID: String,
            stockBundleID: String,
            appID: String,
            sendRequestNo: String,
            attach: String? = nil
        ) {
            self.brandID = brandID
            self.productCouponID = productCouponID
            self.stockBundleID = stockBundleID
            self.appID = appID
            self.sendRequestNo = sendRequestNo
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockBundleID = try member.required("stock_bundle_id")
            self.appID = try member.required("appid")
            self.sendRequestNo = try member.required("send_request_no")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockBundleID, "stock_bundle_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.sendRequestNo, "send_request_no")
            try members.encodeIfPresent(self.attach, "attach")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.TokenReply
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID {
    /// `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
    public var preSendCoupon: PreSendCoupon { PreSendCoupon(path: path.appending("pre-send-coupon")) }

    /// `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
    public struct PreSendCoupon: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Partner.ProductCoupon.Users.OpenID.PreSendCoupon {
    /// Pre-send a product coupon to a user (向用户预发放商品券).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// User's coupon code (用户商品券Code).
        public var couponCode: String?
        /// Appid of the app or official account (公众账号AppID).
        public var appID: String
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String
        /// Merchant's attached data, returned unchanged (自定义附加信息).
        public var attach: String?

        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            couponCode: String? = nil,
            appID: String,
            sendRequestNo: String,
            attach: String? = nil
        ) {
            self.brandID = brandID
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.couponCode = couponCode
            self.appID = appID
            self.sendRequestNo = sendRequestNo
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.couponCode = try member.ifPresent("coupon_code")
            self.appID = try member.required("appid")
            self.sendRequestNo = try member.required("send_request_no")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.couponCode, "coupon_code")
            try members.encode(self.appID, "appid")
            try members.encode(self.sendRequestNo, "send_request_no")
            try members.encodeIfPresent(self.attach, "attach")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.TokenReply
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/paygiftactivity`
    public var paygiftactivity: Paygiftactivity { Paygiftactivity(path: path.appending("paygiftactivity")) }

    /// `v3/marketing/paygiftactivity`
    public struct Paygiftactivity: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Paygiftactivity {
    /// `v3/marketing/paygiftactivity/activities`
    public var activities: Activities { Activities(path: path.appending("activities")) }

    /// `v3/marketing/paygiftactivity/activities`
    public struct Activities: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities {
    /// List pay gift activities (获取活动列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///   - activityName: Campaign name (活动名称).
    ///   - activityStatus: Status of the campaign (活动状态).
    ///   - awardType: Type of award (奖品类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012489126)
    public func get(
        offset: Int,
        limit: Int,
        activityName: String? = nil,
        activityStatus: Marketing.ActivityStatus? = nil,
        awardType: Marketing.AwardType? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["offset": offset, "limit": limit, "activity_name": activityName, "activity_status": activityStatus?.rawValue, "award_type": awardType?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Offset or page to start from (分页页码).
        public var offset: Int?
        /// Most records to return (分页大小).
        public var limit: Int?
        /// Total number (总数).
        public var totalCount: Int?
        /// List of results (结果集).
        public var data: [Data]?

        public init(
            offset: Int? = nil,
            limit: Int? = nil,
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
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
            self.totalCount = try member.ifPresent("total_count")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (结果集).
        public struct Data: Codable, Hashable, Sendable {
            /// Basic information on the campaign (活动基本信息).
            public var activityBaseInfo: Marketing.ActivityBaseInfo
            /// Advanced settings of the campaign (活动高级设置).
            public var advancedSetting: Marketing.AdvancedSetting?
            /// Campaign ID (活动id).
            public var activityID: String?
            /// Rules for sending campaign awards (活动奖品发放规则).
            public var awardSendRule: AwardSendRule

            public init(
                activityBaseInfo: Marketing.ActivityBaseInfo,
                advancedSetting: Marketing.AdvancedSetting? = nil,
                activityID: String? = nil,
                awardSendRule: AwardSendRule
            ) {
                self.activityBaseInfo = activityBaseInfo
                self.advancedSetting = advancedSetting
                self.activityID = activityID
                self.awardSendRule = awardSendRule
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.activityBaseInfo = try member.required("activity_base_info")
                self.advancedSetting = try member.ifPresent("advanced_setting")
                self.activityID = try member.ifPresent("activity_id")
                self.awardSendRule = try member.required("award_send_rule")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.activityBaseInfo, "activity_base_info")
                try members.encodeIfPresent(self.advancedSetting, "advanced_setting")
                try members.encodeIfPresent(self.activityID, "activity_id")
                try members.encode(self.awardSendRule, "award_send_rule")
            }

            /// Rules for sending campaign awards (活动奖品发放规则).
            public struct AwardSendRule: Codable, Hashable, Sendable {
                /// Award rules of the spend-and-get campaign (满送活动奖品发放规则).
                public var fullSendRule: Marketing.FullSendRule?
                /// Rules for sending by steps (阶梯送发放规则).
                public var stepSendRule: StepSendRule?

                public init(
                    fullSendRule: Marketing.FullSendRule? = nil,
                    stepSendRule: StepSendRule? = nil
                ) {
                    self.fullSendRule = fullSendRule
                    self.stepSendRule = stepSendRule
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.fullSendRule = try member.ifPresent("full_send_rule")
                    self.stepSendRule = try member.ifPresent("step_send_rule")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.fullSendRule, "full_send_rule")
                    try members.encodeIfPresent(self.stepSendRule, "step_send_rule")
                }

                /// Rules for sending by steps (阶梯送发放规则).
                public struct StepSendRule: Codable, Hashable, Sendable {
                    /// Type of award (奖品类型).
                    public var awardType: Marketing.AwardType
                    /// Option for the issuing merchant number (发券商户号选项).
                    public var merchantOption: Marketing.MerchantOption

                    public init(
                        awardType: Marketing.AwardType,
                        merchantOption: Marketing.MerchantOption
                    ) {
                        self.awardType = awardType
                        self.merchantOption = merchantOption
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.awardType = try member.required("award_type")
                        self.merchantOption = try member.required("merchant_option")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.awardType, "award_type")
                        try members.encode(self.merchantOption, "merchant_option")
                    }
                }
            }
        }
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities {
    /// `v3/marketing/paygiftactivity/activities/{activity_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ActivityID {
        ActivityID(path: path.appending(value: String(value), named: "activity_id"))
    }

    /// `v3/marketing/paygiftactivity/activities/{activity_id}`
    public struct ActivityID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID {
    /// Query a pay gift activity by activity_id (查询活动详情).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Campaign ID (活动id).
        public var activityID: String?
        /// Type of campaign (活动类型).
        public var activityType: ActivityType?
        /// Status of the campaign (活动状态).
        public var activityStatus: Marketing.ActivityStatus?
        /// Creating merchant's number (创建商户号).
        public var creatorMerchantID: String?
        /// Owning merchant's number (所属商户号).
        public var belongMerchantID: String?
        /// Time of the pause (活动暂停时间).
        public var pauseTime: String?
        /// Time the campaign resumes (活动恢复时间).
        public var recoveryTime: String?
        /// Time of creation (活动创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (活动更新时间).
        public var updateTime: Timestamp?
        /// Basic information on the campaign (活动基本信息).
        public var activityBaseInfo: Marketing.ActivityBaseInfo
        /// Advanced settings of the campaign (活动高级设置).
        public var advancedSetting: Marketing.AdvancedSetting?
        /// Rules for sending campaign awards (活动奖品发放规则).
        public var awardSendRule: AwardSendRule

        public init(
            activityID: String? = nil,
            activityType: ActivityType? = nil,
            activityStatus: Marketing.ActivityStatus? = nil,
            creatorMerchantID: String? = nil,
            belongMerchantID: String? = nil,
            pauseTime: String? = nil,
            recoveryTime: String? = nil,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil,
            activityBaseInfo: Marketing.ActivityBaseInfo,
            advancedSetting: Marketing.AdvancedSetting? = nil,
            awardSendRule: AwardSendRule
        ) {
            self.activityID = activityID
            self.activityType = activityType
            self.activityStatus = activityStatus
            self.creatorMerchantID = creatorMerchantID
            self.belongMerchantID = belongMerchantID
            self.pauseTime = pauseTime
            self.recoveryTime = recoveryTime
            self.createTime = createTime
            self.updateTime = updateTime
            self.activityBaseInfo = activityBaseInfo
            self.advancedSetting = advancedSetting
            self.awardSendRule = awardSendRule
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.ifPresent("activity_id")
            self.activityType = try member.ifPresent("activity_type")
            self.activityStatus = try member.ifPresent("activity_status")
            self.creatorMerchantID = try member.ifPresent("creator_merchant_id")
            self.belongMerchantID = try member.ifPresent("belong_merchant_id")
            self.pauseTime = try member.ifPresent("pause_time")
            self.recoveryTime = try member.ifPresent("recovery_time")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.activityBaseInfo = try member.required("activity_base_info")
            self.advancedSetting = try member.ifPresent("advanced_setting")
            self.awardSendRule = try member.required("award_send_rule")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encodeIfPresent(self.activityType, "activity_type")
            try members.encodeIfPresent(self.activityStatus, "activity_status")
            try members.encodeIfPresent(self.creatorMerchantID, "creator_merchant_id")
            try members.encodeIfPresent(self.belongMerchantID, "belong_merchant_id")
            try members.encodeIfPresent(self.pauseTime, "pause_time")
            try members.encodeIfPresent(self.recoveryTime, "recovery_time")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encode(self.activityBaseInfo, "activity_base_info")
            try members.encodeIfPresent(self.advancedSetting, "advanced_setting")
            try members.encode(self.awardSendRule, "award_send_rule")
        }

        /// Type of campaign (活动类型).
        public struct ActivityType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var fullSendActType: Self { Self(rawValue: "FULL_SEND_ACT_TYPE") }
            public static var stepSendActType: Self { Self(rawValue: "STEP_SEND_ACT_TYPE") }
            public static var specificSendActType: Self { Self(rawValue: "SPECIFIC_SEND_ACT_TYPE") }
        }

        /// Rules for sending campaign awards (活动奖品发放规则).
        public struct AwardSendRule: Codable, Hashable, Sendable {
            /// Award rules of the spend-and-get campaign (满送活动奖品发放规则).
            public var fullSendRule: FullSendRule?

            public init(
                fullSendRule: FullSendRule? = nil
            ) {
                self.fullSendRule = fullSendRule
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fullSendRule = try member.ifPresent("full_send_rule")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.fullSendRule, "full_send_rule")
            }

            /// Award rules of the spend-and-get campaign (满送活动奖品发放规则).
            public struct FullSendRule: Codable, Hashable, Sendable {
                /// Type of award (奖品类型).
                public var awardType: Marketing.AwardType
                /// Option for the issuing merchant number (发券商户号选项).
                public var merchantOption: Marketing.MerchantOption
                /// Minimum spending amount, in fen (消费金额门槛).
                public var transactionAmountMinimum: Int
                /// What is sent (发放内容).
                public var sendContent: Marketing.SendContent
                /// Basic information on the awards (奖品基本信息列表).
                public var awardList: [Marketing.Award]?

                public init(
                    awardType: Marketing.AwardType,
                    merchantOption: Marketing.MerchantOption,
                    transactionAmountMinimum: Int,
                    sendContent: Marketing.SendContent,
                    awardList: [Marketing.Award]? = nil
                ) {
                    self.awardType = awardType
                    self.merchantOption = merchantOption
                    self.transactionAmountMinimum = transactionAmountMinimum
                    self.sendContent = sendContent
                    self.awardList = awardList
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.awardType = try member.required("award_type")
                    self.merchantOption = try member.required("merchant_option")
                    self.transactionAmountMinimum = try member.required("transaction_amount_minimum")
                    self.sendContent = try member.required("send_content")
                    self.awardList = try member.ifPresent("award_list")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.awardType, "award_type")
                    try members.encode(self.merchantOption, "merchant_option")
                    try members.encode(self.transactionAmountMinimum, "transaction_amount_minimum")
                    try members.encode(self.sendContent, "send_content")
                    try members.encodeIfPresent(self.awardList, "award_list")
                }
            }
        }
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID {
    /// `v3/marketing/paygiftactivity/activities/{activity_id}/goods`
    public var goods: Goods { Goods(path: path.appending("goods")) }

    /// `v3/marketing/paygiftactivity/activities/{activity_id}/goods`
    public struct Goods: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID.Goods {
    /// List the specified goods of a pay gift activity (查询活动指定商品列表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012466448)
    public func get(offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Offset or page to start from (分页页码).
        public var offset: Int?
        /// Most records to return (分页大小).
        public var limit: Int?
        /// Total number (总数).
        public var totalCount: Int?
        /// Campaign ID (活动id).
        public var activityID: String?
        /// List of results (结果集).
        public var data: [Data]?

        public init(
            offset: Int? = nil,
            limit: Int? = nil,
            totalCount: Int? = nil,
            activityID: String? = nil,
            data: [Data]? = nil
        ) {
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
            self.activityID = activityID
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
            self.totalCount = try member.ifPresent("total_count")
            self.activityID = try member.ifPresent("activity_id")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (结果集).
        public struct Data: Codable, Hashable, Sendable {
            /// Goods code (指定商品).
            public var goodsID: String?
            /// Time of creation (创建时间).
            public var createTime: Timestamp?
            /// Time of the last update (更新时间).
            public var updateTime: Timestamp?

            public init(
                goodsID: String? = nil,
                createTime: Timestamp? = nil,
                updateTime: Timestamp? = nil
            ) {
                self.goodsID = goodsID
                self.createTime = createTime
                self.updateTime = updateTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.goodsID = try member.ifPresent("goods_id")
                self.createTime = try member.ifPresent("create_time")
                self.updateTime = try member.ifPresent("update_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.goodsID, "goods_id")
                try members.encodeIfPresent(self.createTime, "create_time")
                try members.encodeIfPresent(self.updateTime, "update_time")
            }
        }
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID {
    /// `v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
    public var merchants: MerchantsEndpoint { MerchantsEndpoint(path: path.appending("merchants")) }

    /// `v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
    public struct MerchantsEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID.MerchantsEndpoint {
    /// List coupon-issuing merchants of a pay gift activity (查询活动发券商户号).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012466149)
    public func get(offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Offset or page to start from (分页页码).
        public var offset: Int?
        /// Most records to return (分页大小).
        public var limit: Int?
        /// Total number (总数).
        public var totalCount: Int?
        /// Campaign ID (活动id).
        public var activityID: String?
        /// List of results (结果集).
        public var data: [Data]?

        public init(
            offset: Int? = nil,
            limit: Int? = nil,
            totalCount: Int? = nil,
            activityID: String? = nil,
            data: [Data]? = nil
        ) {
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
            self.activityID = activityID
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
            self.totalCount = try member.ifPresent("total_count")
            self.activityID = try member.ifPresent("activity_id")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (结果集).
        public struct Data: Codable, Hashable, Sendable {
            /// Merchant number (商户号).
            public var mchid: String?
            /// Merchant name (商户名称).
            public var merchantName: String?
            /// Time of creation (创建时间).
            public var createTime: Timestamp?
            /// Time of the last update (更新时间).
            public var updateTime: Timestamp?

            public init(
                mchid: String? = nil,
                merchantName: String? = nil,
                createTime: Timestamp? = nil,
                updateTime: Timestamp? = nil
            ) {
                self.mchid = mchid
                self.merchantName = merchantName
                self.createTime = createTime
                self.updateTime = updateTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.ifPresent("mchid")
                self.merchantName = try member.ifPresent("merchant_name")
                self.createTime = try member.ifPresent("create_time")
                self.updateTime = try member.ifPresent("update_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.mchid, "mchid")
                try members.encodeIfPresent(self.merchantName, "merchant_name")
                try members.encodeIfPresent(self.createTime, "create_time")
                try members.encodeIfPresent(self.updateTime, "update_time")
            }
        }
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID.MerchantsEndpoint {
    /// `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
    public var add: Add { Add(path: path.appending("add")) }

    /// `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
    public struct Add: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID.MerchantsEndpoint.Add {
    /// Add coupon-issuing merchants to a pay gift activity (新增活动发券商户号).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012466671)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// List of coupon issuing merchant numbers (发券商户号).
        public var merchantIDList: [String]?
        /// Request number of the addition (请求业务单据号).
        public var addRequestNo: String?

        public init(
            merchantIDList: [String]? = nil,
            addRequestNo: String? = nil
        ) {
            self.merchantIDList = merchantIDList
            self.addRequestNo = addRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantIDList = try member.ifPresent("merchant_id_list")
            self.addRequestNo = try member.ifPresent("add_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.merchantIDList, "merchant_id_list")
            try members.encodeIfPresent(self.addRequestNo, "add_request_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Campaign ID (活动id).
        public var activityID: String?
        /// Time of adding (添加时间).
        public var addTime: String?
        /// Issuing merchant numbers failing the rules (未通过规则校验的发券商户号列表).
        public var invalidMerchantIDList: [InvalidMerchantIDList]?

        public init(
            activityID: String? = nil,
            addTime: String? = nil,
            invalidMerchantIDList: [InvalidMerchantIDList]? = nil
        ) {
            self.activityID = activityID
            self.addTime = addTime
            self.invalidMerchantIDList = invalidMerchantIDList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.ifPresent("activity_id")
            self.addTime = try member.ifPresent("add_time")
            self.invalidMerchantIDList = try member.ifPresent("invalid_merchant_id_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encodeIfPresent(self.addTime, "add_time")
            try members.encodeIfPresent(self.invalidMerchantIDList, "invalid_merchant_id_list")
        }

        /// Issuing merchant numbers failing the rules (未通过规则校验的发券商户号列表).
        public struct InvalidMerchantIDList: Codable, Hashable, Sendable {
            /// Merchant number (商户号).
            public var mchid: String?
            /// Reason for invalidation (无效原因).
            public var invalidReason: String?

            public init(
                mchid: String? = nil,
                invalidReason: String? = nil
            ) {
                self.mchid = mchid
                self.invalidReason = invalidReason
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.ifPresent("mchid")
                self.invalidReason = try member.ifPresent("invalid_reason")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.mchid, "mchid")
                try members.encodeIfPresent(self.invalidReason, "invalid_reason")
            }
        }
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID.MerchantsEndpoint {
    /// `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
    public var delete: Delete { Delete(path: path.appending("delete")) }

    /// `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
    public struct Delete: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID.MerchantsEndpoint.Delete {
    /// Delete coupon-issuing merchants from a pay gift activity (删除活动发券商户号).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// List of coupon issuing merchant numbers (删除的发券商户号).
        public var merchantIDList: [String]?
        /// Merchant's own deletion request number (商户请求单号).
        public var deleteRequestNo: String?

        public init(
            merchantIDList: [String]? = nil,
            deleteRequestNo: String? = nil
        ) {
            self.merchantIDList = merchantIDList
            self.deleteRequestNo = deleteRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantIDList = try member.ifPresent("merchant_id_list")
            self.deleteRequestNo = try member.ifPresent("delete_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.merchantIDList, "merchant_id_list")
            try members.encodeIfPresent(self.deleteRequestNo, "delete_request_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Campaign ID (活动id).
        public var activityID: String?
        /// Time of deletion (删除时间).
        public var deleteTime: Timestamp?

        public init(
            activityID: String? = nil,
            deleteTime: Timestamp? = nil
        ) {
            self.activityID = activityID
            self.deleteTime = deleteTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.ifPresent("activity_id")
            self.deleteTime = try member.ifPresent("delete_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encodeIfPresent(self.deleteTime, "delete_time")
        }
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID {
    /// `v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.Activities.ActivityID.Terminate {
    /// Terminate a pay gift activity (终止活动).
    ///
    /// After an unknown outcome, `GET /v3/marketing/paygiftactivity/activities/{activity_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012466523)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Campaign ID (活动id).
        public var activityID: String?
        /// Time of termination (生效时间).
        public var terminateTime: Timestamp?

        public init(
            activityID: String? = nil,
            terminateTime: Timestamp? = nil
        ) {
            self.activityID = activityID
            self.terminateTime = terminateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.ifPresent("activity_id")
            self.terminateTime = try member.ifPresent("terminate_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encodeIfPresent(self.terminateTime, "terminate_time")
        }
    }
}

extension V3.MarketingEndpoint.Paygiftactivity {
    /// `v3/marketing/paygiftactivity/unique-threshold-activity`
    public var uniqueThresholdActivity: UniqueThresholdActivity { UniqueThresholdActivity(path: path.appending("unique-threshold-activity")) }

    /// `v3/marketing/paygiftactivity/unique-threshold-activity`
    public struct UniqueThresholdActivity: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.Paygiftactivity.UniqueThresholdActivity {
    /// Create a spend-threshold pay gift activity (创建全场满额送活动).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Basic information on the campaign (活动基本信息).
        public var activityBaseInfo: Marketing.ActivityBaseInfo
        /// Advanced settings of the campaign (活动高级设置).
        public var advancedSetting: AdvancedSetting?
        /// Rules for sending campaign awards (活动奖品发放规则).
        public var awardSendRule: Marketing.FullSendRule

        public init(
            activityBaseInfo: Marketing.ActivityBaseInfo,
            advancedSetting: AdvancedSetting? = nil,
            awardSendRule: Marketing.FullSendRule
        ) {
            self.activityBaseInfo = activityBaseInfo
            self.advancedSetting = advancedSetting
            self.awardSendRule = awardSendRule
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityBaseInfo = try member.required("activity_base_info")
            self.advancedSetting = try member.ifPresent("advanced_setting")
            self.awardSendRule = try member.required("award_send_rule")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activityBaseInfo, "activity_base_info")
            try members.encodeIfPresent(self.advancedSetting, "advanced_setting")
            try members.encode(self.awardSendRule, "award_send_rule")
        }

        /// Advanced settings of the campaign (活动高级设置).
        public struct AdvancedSetting: Codable, Hashable, Sendable {
            /// Category of award (奖品类型).
            public var deliveryUserCategory: Marketing.DeliveryUserCategory?
            /// Merchant membership appid (商家会员appid).
            public var merchantMemberAppID: String?
            /// Payment mode (支付模式).
            public var paymentMode: Marketing.AdvancedSettingPaymentMode?
            /// Discount tags of the order (订单优惠标记).
            public var goodsTags: [String]?
            /// Payment method information (支付方式信息).
            public var paymentMethodInformation: Marketing.PaymentMethodInformation?

            public init(
                deliveryUserCategory: Marketing.DeliveryUserCategory? = nil,
                merchantMemberAppID: String? = nil,
                paymentMode: Marketing.AdvancedSettingPaymentMode? = nil,
                goodsTags: [String]? = nil,
                paymentMethodInformation: Marketing.PaymentMethodInformation? = nil
            ) {
                self.deliveryUserCategory = deliveryUserCategory
                self.merchantMemberAppID = merchantMemberAppID
                self.paymentMode = paymentMode
                self.goodsTags = goodsTags
                self.paymentMethodInformation = paymentMethodInformation
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deliveryUserCategory = try member.ifPresent("delivery_user_category")
                self.merchantMemberAppID = try member.ifPresent("merchant_member_appid")
                self.paymentMode = try member.ifPresent("payment_mode")
                self.goodsTags = try member.ifPresent("goods_tags")
                self.paymentMethodInformation = try member.ifPresent("payment_method_information")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deliveryUserCategory, "delivery_user_category")
                try members.encodeIfPresent(self.merchantMemberAppID, "merchant_member_appid")
                try members.encodeIfPresent(self.paymentMode, "payment_mode")
                try members.encodeIfPresent(self.goodsTags, "goods_tags")
                try members.encodeIfPresent(self.paymentMethodInformation, "payment_method_information")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Campaign ID (活动id).
        public var activityID: String
        /// Time of creation (创建时间).
        public var createTime: Timestamp

        public init(
            activityID: String,
            createTime: Timestamp
        ) {
            self.activityID = activityID
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.required("activity_id")
            self.createTime = try member.required("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activityID, "activity_id")
            try members.encode(self.createTime, "create_time")
        }
    }
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/shopping-receipt`
    public var shoppingReceipt: ShoppingReceipt { ShoppingReceipt(path: path.appending("shopping-receipt")) }

    /// `v3/marketing/shopping-receipt`
    public struct ShoppingReceipt: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.ShoppingReceipt {
    /// `v3/marketing/shopping-receipt/customentrances`
    public var customentrances: Customentrances { Customentrances(path: path.appending("customentrances")) }

    /// `v3/marketing/shopping-receipt/customentrances`
    public struct Customentrances: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.ShoppingReceipt.Customentrances {
    /// Create a custom shopping receipt entrance (创建自定义入口).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012526342)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Type of custom entrance (自定义入口种类).
        public var customEntranceType: Marketing.CustomEntranceType
        /// Subtitle.
        public var subtitle: String
        /// Thumbnail URL of the goods.
        public var goodsThumbnailURL: String?
        /// Start time (自定义入口的开始时间).
        public var startTime: Timestamp
        /// End time (自定义入口的结束时间).
        public var endTime: Timestamp
        /// State of the custom entrance.
        public var customEntranceState: Marketing.CustomEntranceState
        /// Brand ID (自定义入口的归属品牌ID).
        public var brandID: String
        /// Merchant's own request number.
        public var outRequestNo: String
        /// Jump link (自定义入口跳转信息).
        public var jumpLink: Marketing.JumpLink

        public init(
            customEntranceType: Marketing.CustomEntranceType,
            subtitle: String,
            goodsThumbnailURL: String? = nil,
            startTime: Timestamp,
            endTime: Timestamp,
            customEntranceState: Marketing.CustomEntranceState,
            brandID: String,
            outRequestNo: String,
            jumpLink: Marketing.JumpLink
        ) {
            self.customEntranceType = customEntranceType
            self.subtitle = subtitle
            self.goodsThumbnailURL = goodsThumbnailURL
            self.startTime = startTime
            self.endTime = endTime
            self.customEntranceState = customEntranceState
            self.brandID = brandID
            self.outRequestNo = outRequestNo
            self.jumpLink = jumpLink
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.customEntranceType = try member.required("custom_entrance_type")
            self.subtitle = try member.required("subtitle")
            self.goodsThumbnailURL = try member.ifPresent("goods_thumbnail_url")
            self.startTime = try member.required("start_time")
            self.endTime = try member.required("end_time")
            self.customEntranceState = try member.required("custom_entrance_state")
            self.brandID = try member.required("brand_id")
            self.outRequestNo = try member.required("out_request_no")
            self.jumpLink = try member.required("jump_link")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.customEntranceType, "custom_entrance_type")
            try members.encode(self.subtitle, "subtitle")
            try members.encodeIfPresent(self.goodsThumbnailURL, "goods_thumbnail_url")
            try members.encode(self.startTime, "start_time")
            try members.encode(self.endTime, "end_time")
            try members.encode(self.customEntranceState, "custom_entrance_state")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.jumpLink, "jump_link")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Marketing.CustomentranceReply
}

extension V3.MarketingEndpoint.ShoppingReceipt.Customentrances {
    /// `v3/marketing/shopping-receipt/customentrances/{brand_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BrandID {
        BrandID(path: path.appending(value: String(value), named: "brand_id"))
    }

    /// `v3/marketing/shopping-receipt/customentrances/{brand_id}`
    public struct BrandID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.ShoppingReceipt.Customentrances.BrandID {
    /// Query a custom shopping receipt entrance by brand_id (查询自定义入口).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012526406)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.CustomentranceReply
}

extension V3.MarketingEndpoint.ShoppingReceipt.Customentrances.BrandID {
    /// Update a custom shopping receipt entrance by brand_id (更新自定义入口).
    ///
    /// After an unknown outcome, `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012526475)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Type of custom entrance (自定义入口种类).
        public var customEntranceType: Marketing.CustomEntranceType?
        /// Subtitle.
        public var subtitle: String?
        /// Thumbnail URL of the goods.
        public var goodsThumbnailURL: String?
        /// State of the custom entrance.
        public var customEntranceState: Marketing.CustomEntranceState?
        /// Start time (自定义入口的开始时间).
        public var startTime: Timestamp?
        /// End time (自定义入口的结束时间).
        public var endTime: Timestamp?
        /// Merchant's own request number.
        public var outRequestNo: String
        /// Jump link (自定义入口跳转信息).
        public var jumpLink: Marketing.JumpLink?

        public init(
            customEntranceType: Marketing.CustomEntranceType? = nil,
            subtitle: String? = nil,
            goodsThumbnailURL: String? = nil,
            customEntranceState: Marketing.CustomEntranceState? = nil,
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            outRequestNo: String,
            jumpLink: Marketing.JumpLink? = nil
        ) {
            self.customEntranceType = customEntranceType
            self.subtitle = subtitle
            self.goodsThumbnailURL = goodsThumbnailURL
            self.customEntranceState = customEntranceState
            self.startTime = startTime
            self.endTime = endTime
            self.outRequestNo = outRequestNo
            self.jumpLink = jumpLink
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.customEntranceType = try member.ifPresent("custom_entrance_type")
            self.subtitle = try member.ifPresent("subtitle")
            self.goodsThumbnailURL = try member.ifPresent("goods_thumbnail_url")
            self.customEntranceState = try member.ifPresent("custom_entrance_state")
            self.startTime = try member.ifPresent("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.outRequestNo = try member.required("out_request_no")
            self.jumpLink = try member.ifPresent("jump_link")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.customEntranceType, "custom_entrance_type")
            try members.encodeIfPresent(self.subtitle, "subtitle")
            try members.encodeIfPresent(self.goodsThumbnailURL, "goods_thumbnail_url")
            try members.encodeIfPresent(self.customEntranceState, "custom_entrance_state")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.jumpLink, "jump_link")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Marketing.CustomentranceReply
}

extension V3.MarketingEndpoint.ShoppingReceipt {
    /// `v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
    public var merchantshoppingreceiptjumpinfos: Merchantshoppingreceiptjumpinfos { Merchantshoppingreceiptjumpinfos(path: path.appending("merchantshoppingreceiptjumpinfos")) }

    /// `v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
    public struct Merchantshoppingreceiptjumpinfos: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.ShoppingReceipt.Merchantshoppingreceiptjumpinfos {
    /// Upload merchant shopping receipt jump information (上传商家电子小票跳转信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012443843)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant number of the order (商户号).
        public var transactionMchid: String?
        /// Sub-merchant number of the order (子商户号).
        public var transactionSubMchid: String?
        /// User's openid (下单用户OpenID).
        public var openID: String
        /// Time the merchant uploaded (商户上传时间).
        public var merchantUploadTime: String
        /// Jump information (跳转信息).
        public var jumpInfo: Marketing.JumpInfo

        public init(
            transactionID: String,
            transactionMchid: String? = nil,
            transactionSubMchid: String? = nil,
            openID: String,
            merchantUploadTime: String,
            jumpInfo: Marketing.JumpInfo
        ) {
            self.transactionID = transactionID
            self.transactionMchid = transactionMchid
            self.transactionSubMchid = transactionSubMchid
            self.openID = openID
            self.merchantUploadTime = merchantUploadTime
            self.jumpInfo = jumpInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.transactionMchid = try member.ifPresent("transaction_mchid")
            self.transactionSubMchid = try member.ifPresent("transaction_sub_mchid")
            self.openID = try member.required("openid")
            self.merchantUploadTime = try member.required("merchant_upload_time")
            self.jumpInfo = try member.required("jump_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.transactionMchid, "transaction_mchid")
            try members.encodeIfPresent(self.transactionSubMchid, "transaction_sub_mchid")
            try members.encode(self.openID, "openid")
            try members.encode(self.merchantUploadTime, "merchant_upload_time")
            try members.encode(self.jumpInfo, "jump_info")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Jump information of the merchant's receipt (商家电子小票跳转信息).
        public var merchantJumpInfo: MerchantJumpInfo?

        public init(
            merchantJumpInfo: MerchantJumpInfo? = nil
        ) {
            self.merchantJumpInfo = merchantJumpInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantJumpInfo = try member.ifPresent("merchant_jump_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.merchantJumpInfo, "merchant_jump_info")
        }

        /// Jump information of the merchant's receipt (商家电子小票跳转信息).
        public struct MerchantJumpInfo: Codable, Hashable, Sendable {
            /// WeChat Pay order number (微信支付订单号).
            public var transactionID: String
            /// Merchant number of the order (商户号).
            public var transactionMchid: String?
            /// Sub-merchant number of the order (子商户号).
            public var transactionSubMchid: String?
            /// User's openid (下单用户OpenID).
            public var openID: String
            /// Time the merchant uploaded (商户上传时间).
            public var merchantUploadTime: String
            /// Jump information (跳转信息).
            public var jumpInfo: Marketing.JumpInfo
            /// Time of creation (创建时间).
            public var createTime: Timestamp
            /// Time of the last update (修改时间).
            public var modifyTime: Timestamp
            /// Brand ID (归属品牌ID).
            public var brandID: Int?

            public init(
                transactionID: String,
                transactionMchid: String? = nil,
                transactionSubMchid: String? = nil,
                openID: String,
                merchantUploadTime: String,
                jumpInfo: Marketing.JumpInfo,
                createTime: Timestamp,
                modifyTime: Timestamp,
                brandID: Int? = nil
            ) {
                self.transactionID = transactionID
                self.transactionMchid = transactionMchid
                self.transactionSubMchid = transactionSubMchid
                self.openID = openID
                self.merchantUploadTime = merchantUploadTime
                self.jumpInfo = jumpInfo
                self.createTime = createTime
                self.modifyTime = modifyTime
                self.brandID = brandID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.transactionID = try member.required("transaction_id")
                self.transactionMchid = try member.ifPresent("transaction_mchid")
                self.transactionSubMchid = try member.ifPresent("transaction_sub_mchid")
                self.openID = try member.required("openid")
                self.merchantUploadTime = try member.required("merchant_upload_time")
                self.jumpInfo = try member.required("jump_info")
                self.createTime = try member.required("create_time")
                self.modifyTime = try member.required("modify_time")
                self.brandID = try member.ifPresent("brand_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.transactionID, "transaction_id")
                try members.encodeIfPresent(self.transactionMchid, "transaction_mchid")
                try members.encodeIfPresent(self.transactionSubMchid, "transaction_sub_mchid")
                try members.encode(self.openID, "openid")
                try members.encode(self.merchantUploadTime, "merchant_upload_time")
                try members.encode(self.jumpInfo, "jump_info")
                try members.encode(self.createTime, "create_time")
                try members.encode(self.modifyTime, "modify_time")
                try members.encodeIfPresent(self.brandID, "brand_id")
            }
        }
    }
}

extension V3.MarketingEndpoint.ShoppingReceipt {
    /// `v3/marketing/shopping-receipt/shoppingreceipts`
    public var shoppingreceipts: Shoppingreceipts { Shoppingreceipts(path: path.appending("shoppingreceipts")) }

    /// `v3/marketing/shopping-receipt/shoppingreceipts`
    public struct Shoppingreceipts: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.ShoppingReceipt.Shoppingreceipts {
    /// Upload a shopping receipt image file (上传电子小票图片文件).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
    @discardableResult
    public func post(file: WeChatPay.File, meta: PostMeta) async throws -> PostReply {
        try await path.call(.post, file: file, meta: meta)
    }

    /// What is said of the file, besides its name and digest.
    public struct PostMeta: Codable, Hashable, Sendable {
        /// WeChat Pay order number.
        public var transactionID: String
        /// Merchant number of the order (微信支付订单的下单商户号).
        public var transactionMchid: String?
        /// Sub-merchant number of the order (微信支付订单的下单子商户号).
        public var transactionSubMchid: String?
        /// Merchant's own order number (微信支付订单的商户订单号).
        public var outTradeNo: String?
        /// User's openid (微信支付订单中OpenID).
        public var openID: String
        /// How the user can contact merchant (用户与商家的联系渠道).
        public var merchantContactInformation: MerchantContactInformation?
        /// Time of upload.
        public var uploadTime: Timestamp?

        public init(
            transactionID: String,
            transactionMchid: String? = nil,
            transactionSubMchid: String? = nil,
            outTradeNo: String? = nil,
            openID: String,
            merchantContactInformation: MerchantContactInformation? = nil,
            uploadTime: Timestamp? = nil
        ) {
            self.transactionID = transactionID
            self.transactionMchid = transactionMchid
            self.transactionSubMchid = transactionSubMchid
            self.outTradeNo = outTradeNo
            self.openID = openID
            self.merchantContactInformation = merchantContactInformation
            self.uploadTime = uploadTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.transactionMchid = try member.ifPresent("transaction_mchid")
            self.transactionSubMchid = try member.ifPresent("transaction_sub_mchid")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.openID = try member.required("openid")
            self.merchantContactInformation = try member.ifPresent("merchant_contact_information")
            self.uploadTime = try member.ifPresent("upload_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.transactionMchid, "transaction_mchid")
            try members.encodeIfPresent(self.transactionSubMchid, "transaction_sub_mchid")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.merchantContactInformation, "merchant_contact_information")
            try members.encodeIfPresent(self.uploadTime, "upload_time")
        }

        /// How the user can contact merchant (用户与商家的联系渠道).
        public struct MerchantContactInformation: Codable, Hashable, Sendable {
            /// Consultation phone number.
            public var consultationPhoneNumber: Sensitive?

            public init(
                consultationPhoneNumber: Sensitive? = nil
            ) {
                self.consultationPhoneNumber = consultationPhoneNumber
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.consultationPhoneNumber = try member.ifPresent("consultation_phone_number")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.consultationPhoneNumber, "consultation_phone_number")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Electronic receipt or invoice entrance flag (电子小票上传信息).
        public var receipt: Receipt

        public init(
            receipt: Receipt
        ) {
            self.receipt = receipt
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.receipt = try member.required("receipt")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.receipt, "receipt")
        }

        /// Electronic receipt or invoice entrance flag (电子小票上传信息).
        public struct Receipt: Codable, Hashable, Sendable {
            /// Receipt or payment slip ID (电子小票ID).
            public var receiptID: String
            /// Current state of the record (电子小票图片审核状态).
            public var state: String
            /// WeChat Pay order number.
            public var transactionID: String
            /// Merchant number of the order (微信支付订单的商户号).
            public var transactionMchid: String?
            /// Sub-merchant number of the order (微信支付订单的子商户号).
            public var transactionSubMchid: String?
            /// User's openid (微信支付订单中OpenID).
            public var openID: String
            /// SHA-256 digest of the file.
            public var sha256: String
            /// Type of the receipt image (标识电子小票图片类型).
            public var imageType: String
            /// Time of creation (电子小票创建的时间).
            public var createTime: Timestamp
            /// Time of the last update (电子小票最后一次修改时间).
            public var modifyTime: Timestamp
            /// How the user can contact merchant (用户与商家的联系渠道).
            public var merchantContactInformation: MerchantContactInformation?
            /// Time of upload.
            public var uploadTime: Timestamp?

            public init(
                receiptID: String,
                state: String,
                transactionID: String,
                transactionMchid: String? = nil,
                transactionSubMchid: String? = nil,
                openID: String,
                sha256: String,
                imageType: String,
                createTime: Timestamp,
                modifyTime: Timestamp,
                merchantContactInformation: MerchantContactInformation? = nil,
                uploadTime: Timestamp? = nil
            ) {
                self.receiptID = receiptID
                self.state = state
                self.transactionID = transactionID
                self.transactionMchid = transactionMchid
                self.transactionSubMchid = transactionSubMchid
                self.openID = openID
                self.sha256 = sha256
                self.imageType = imageType
                self.createTime = createTime
                self.modifyTime = modifyTime
                self.merchantContactInformation = merchantContactInformation
                self.uploadTime = uploadTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.receiptID = try member.required("receipt_id")
                self.state = try member.required("state")
                self.transactionID = try member.required("transaction_id")
                self.transactionMchid = try member.ifPresent("transaction_mchid")
                self.transactionSubMchid = try member.ifPresent("transaction_sub_mchid")
                self.openID = try member.required("openid")
                self.sha256 = try member.required("sha256")
                self.imageType = try member.required("image_type")
                self.createTime = try member.required("create_time")
                self.modifyTime = try member.required("modify_time")
                self.merchantContactInformation = try member.ifPresent("merchant_contact_information")
                self.uploadTime = try member.ifPresent("upload_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.receiptID, "receipt_id")
                try members.encode(self.state, "state")
                try members.encode(self.transactionID, "transaction_id")
                try members.encodeIfPresent(self.transactionMchid, "transaction_mchid")
                try members.encodeIfPresent(self.transactionSubMchid, "transaction_sub_mchid")
                try members.encode(self.openID, "openid")
                try members.encode(self.sha256, "sha256")
                try members.encode(self.imageType, "image_type")
                try members.encode(self.createTime, "create_time")
                try members.encode(self.modifyTime, "modify_time")
                try members.encodeIfPresent(self.merchantContactInformation, "merchant_contact_information")
                try members.encodeIfPresent(self.uploadTime, "upload_time")
            }

            /// How the user can contact merchant (用户与商家的联系渠道).
            public struct MerchantContactInformation: Codable, Hashable, Sendable {
                /// Consultation phone number.
                public var consultationPhoneNumber: Sensitive?

                public init(
                    consultationPhoneNumber: Sensitive? = nil
                ) {
                    self.consultationPhoneNumber = consultationPhoneNumber
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.consultationPhoneNumber = try member.ifPresent("consultation_phone_number")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.consultationPhoneNumber, "consultation_phone_number")
                }
            }
        }
    }
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/weekly-discount`
    public var weeklyDiscount: WeeklyDiscount { WeeklyDiscount(path: path.appending("weekly-discount")) }

    /// `v3/marketing/weekly-discount`
    public struct WeeklyDiscount: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.WeeklyDiscount {
    /// `v3/marketing/weekly-discount/activities`
    public var activities: Activities { Activities(path: path.appending("activities")) }

    /// `v3/marketing/weekly-discount/activities`
    public struct Activities: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.WeeklyDiscount.Activities {
    /// List weekly discount activities (查询周周惠活动列表).
    ///
    /// - Parameters:
    ///   - limit: Most records to return (最大资源条数).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - applyingMerchantID: Merchant number signing up (报名商户号).
    ///   - storeID: Store ID (报名商户门店号).
    ///   - activityAreaCode: Area code of the campaign (活动投放区域编码).
    ///   - activityScene: Delivery scene of the campaign (投放场景).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
    public func get(
        limit: Int,
        offset: Int,
        applyingMerchantID: Int,
        storeID: Int? = nil,
        activityAreaCode: Int,
        activityScene: String
    ) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset, "applying_merchant_id": applyingMerchantID, "store_id": storeID, "activity_area_code": activityAreaCode, "activity_scene": activityScene])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (周周惠活动详情).
        public var data: [Marketing.Activity]
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int
        /// Most records to return (最大资源条数).
        public var limit: Int
        /// Total number (资源总条数).
        public var totalCount: Int

        public init(
            data: [Marketing.Activity],
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
    }
}

extension V3.MarketingEndpoint.WeeklyDiscount.Activities {
    /// `v3/marketing/weekly-discount/activities/{activity_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ActivityID {
        ActivityID(path: path.appending(value: String(value), named: "activity_id"))
    }

    /// `v3/marketing/weekly-discount/activities/{activity_id}`
    public struct ActivityID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.WeeklyDiscount.Activities.ActivityID {
    /// Query a weekly discount activity by activity_id (查询周周惠活动详情).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Marketing.Activity
}

extension V3.MarketingEndpoint.WeeklyDiscount.Activities.ActivityID {
    /// `v3/marketing/weekly-discount/activities/{activity_id}/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/marketing/weekly-discount/activities/{activity_id}/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.WeeklyDiscount.Activities.ActivityID.Apply {
    /// Enroll in a weekly discount activity (报名周周惠活动).
    ///
    /// After an unknown outcome, `GET /v3/marketing/weekly-discount/activities/{activity_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number signing up (报名商户号).
        public var applyingMerchantID: Int
        /// Store ID (报名商户门店号).
        public var storeID: Int

        public init(
            applyingMerchantID: Int,
            storeID: Int
        ) {
            self.applyingMerchantID = applyingMerchantID
            self.storeID = storeID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applyingMerchantID = try member.required("applying_merchant_id")
            self.storeID = try member.required("store_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applyingMerchantID, "applying_merchant_id")
            try members.encode(self.storeID, "store_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Campaign ID (报名成功的活动ID).
        public var activityID: Int
        /// Time of success (报名成功时间).
        public var successTime: Timestamp

        public init(
            activityID: Int,
            successTime: Timestamp
        ) {
            self.activityID = activityID
            self.successTime = successTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.required("activity_id")
            self.successTime = try member.required("success_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activityID, "activity_id")
            try members.encode(self.successTime, "success_time")
        }
    }
}

extension V3.MarketingEndpoint {
    /// `v3/marketing/withdraw-favor`
    public var withdrawFavor: WithdrawFavor { WithdrawFavor(path: path.appending("withdraw-favor")) }

    /// `v3/marketing/withdraw-favor`
    public struct WithdrawFavor: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.WithdrawFavor {
    /// `v3/marketing/withdraw-favor/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/marketing/withdraw-favor/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.WithdrawFavor.Users {
    /// `v3/marketing/withdraw-favor/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/marketing/withdraw-favor/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.WithdrawFavor.Users.OpenID {
    /// `v3/marketing/withdraw-favor/users/{openid}/coupons`
    public var coupons: Coupons { Coupons(path: path.appending("coupons")) }

    /// `v3/marketing/withdraw-favor/users/{openid}/coupons`
    public struct Coupons: Endpoint {
        public let path: Path
    }
}

extension V3.MarketingEndpoint.WithdrawFavor.Users.OpenID.Coupons {
    /// Send a free bank withdrawal coupon to a user (为用户发银行提现免费券).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (银行提现免费券批次创建方商户号).
        public var mchid: String
        /// Coupon stock or campaign ID (银行提现免费券批次ID).
        public var stockID: String
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Merchant's coupon sending request number (商户单据号).
        public var sendRequestNo: String

        public init(
            mchid: String,
            stockID: String,
            appID: String,
            sendRequestNo: String
        ) {
            self.mchid = mchid
            self.stockID = stockID
            self.appID = appID
            self.sendRequestNo = sendRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.stockID = try member.required("stock_id")
            self.appID = try member.required("appid")
            self.sendRequestNo = try member.required("send_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.sendRequestNo, "send_request_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Coupon ID (银行提现免费券ID).
        public var couponID: String?
        /// Time of expiry (银行提现免费券过期时间).
        public var expireTime: Timestamp?

        public init(
            couponID: String? = nil,
            expireTime: Timestamp? = nil
        ) {
            self.couponID = couponID
            self.expireTime = expireTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponID = try member.ifPresent("coupon_id")
            self.expireTime = try member.ifPresent("expire_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.couponID, "coupon_id")
            try members.encodeIfPresent(self.expireTime, "expire_time")
        }
    }
}

extension V3.MarketingEndpoint.WithdrawFavor.Users.OpenID.Coupons {
    /// List a user's free bank withdrawal coupons by stock (查询批次下用户银行提现免费券列表).
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (银行提现免费券批次创建方商户号).
    ///   - stockID: Coupon stock or campaign ID (银行提现免费券批次ID).
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
    public func get(mchid: String, stockID: String, appID: String, offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "stock_id": stockID, "appid": appID, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (银行提现免费券列表).
        public var data: [Data]
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// Total number (查询结果总数).
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

        /// List of results (银行提现免费券列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Time of sending (发放时间).
            public var sendTime: String?
            /// Issuing quota (发放额度).
            public var sendQuota: Int?
            /// Coupon ID (银行提现免费券的券ID).
            public var couponID: String?
            /// Quota used (使用额度).
            public var useQuota: Int?
            /// State of the coupon (银行提现免费券券状态).
            public var couponState: String?

            public init(
                sendTime: String? = nil,
                sendQuota: Int? = nil,
                couponID: String? = nil,
                useQuota: Int? = nil,
                couponState: String? = nil
            ) {
                self.sendTime = sendTime
                self.sendQuota = sendQuota
                self.couponID = couponID
                self.useQuota = useQuota
                self.couponState = couponState
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.sendTime = try member.ifPresent("send_time")
                self.sendQuota = try member.ifPresent("send_quota")
                self.couponID = try member.ifPresent("coupon_id")
                self.useQuota = try member.ifPresent("use_quota")
                self.couponState = try member.ifPresent("coupon_state")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.sendTime, "send_time")
                try members.encodeIfPresent(self.sendQuota, "send_quota")
                try members.encodeIfPresent(self.couponID, "coupon_id")
                try members.encodeIfPresent(self.useQuota, "use_quota")
                try members.encodeIfPresent(self.couponState, "coupon_state")
            }
        }
    }
}
