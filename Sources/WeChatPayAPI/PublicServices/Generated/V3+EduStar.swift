// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/edu-star`
    public var eduStar: EduStar { EduStar(path: path.appending("edu-star")) }

    /// `v3/edu-star`
    public struct EduStar: Endpoint {
        public let path: Path
    }
}

extension V3.EduStar {
    /// `v3/edu-star/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/edu-star/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.EduStar.Orders {
    /// Create a redemption order (创建核销订单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (appid).
        public var appID: String
        /// User's openid under the appid (用户在appid下的唯一标识).
        public var wechatOpenID: String?
        /// QQ number (用户QQ账号).
        public var qq: String?
        /// Benefit ID (权益ID).
        public var rightID: String
        /// Time of creation (权益核销时间).
        public var createTime: String

        public init(
            appID: String,
            wechatOpenID: String? = nil,
            qq: String? = nil,
            rightID: String,
            createTime: String
        ) {
            self.appID = appID
            self.wechatOpenID = wechatOpenID
            self.qq = qq
            self.rightID = rightID
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.wechatOpenID = try member.ifPresent("wechat_openid")
            self.qq = try member.ifPresent("qq")
            self.rightID = try member.required("right_id")
            self.createTime = try member.required("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.wechatOpenID, "wechat_openid")
            try members.encodeIfPresent(self.qq, "qq")
            try members.encode(self.rightID, "right_id")
            try members.encode(self.createTime, "create_time")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.OrderReply
}

extension V3.EduStar.Orders {
    /// List redemption orders by QQ account (通过QQ账号查询核销订单列表).
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (appid).
    ///   - wechatOpenID: User's openid under the appid (用户在appid下的唯一标识).
    ///   - qq: QQ number (用户QQ账号).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get(
        appID: String,
        wechatOpenID: String? = nil,
        qq: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "wechat_openid": wechatOpenID, "qq": qq, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (结果集).
        public var data: [PublicServices.OrderReply]
        /// Total number (总数量).
        public var totalCount: Int
        /// Offset or page to start from (分页页码).
        public var offset: Int?
        /// Most records to return (分页大小).
        public var limit: Int?

        public init(
            data: [PublicServices.OrderReply],
            totalCount: Int,
            offset: Int? = nil,
            limit: Int? = nil
        ) {
            self.data = data
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.required("data")
            self.totalCount = try member.required("total_count")
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.data, "data")
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
        }
    }
}

extension V3.EduStar {
    /// `v3/edu-star/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/edu-star/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.EduStar.Users {
    /// `v3/edu-star/users/openid`
    public var openid: OpenID { OpenID(path: path.appending("openid")) }

    /// `v3/edu-star/users/openid`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.EduStar.Users.OpenID {
    /// `v3/edu-star/users/openid/{wechat_openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> WechatOpenID {
        WechatOpenID(path: path.appending(value: String(value), named: "wechat_openid"))
    }

    /// `v3/edu-star/users/openid/{wechat_openid}`
    public struct WechatOpenID: Endpoint {
        public let path: Path
    }
}

extension V3.EduStar.Users.OpenID.WechatOpenID {
    /// Query a user by WeChat openid (通过微信用户标识查询用户信息).
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (商户appid).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get(appID: String) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Whether the user is a student (是否学生).
        public var educationStarStudent: Bool
        /// Appid of the app or official account (appid).
        public var appID: String
        /// User's openid under the appid (用户在appid下的唯一标识).
        public var wechatOpenID: String
        /// QQ number (用户QQ账号).
        public var qq: String?
        /// Time of registration (注册时间).
        public var registerTime: String?

        public init(
            educationStarStudent: Bool,
            appID: String,
            wechatOpenID: String,
            qq: String? = nil,
            registerTime: String? = nil
        ) {
            self.educationStarStudent = educationStarStudent
            self.appID = appID
            self.wechatOpenID = wechatOpenID
            self.qq = qq
            self.registerTime = registerTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.educationStarStudent = try member.required("education_star_student")
            self.appID = try member.required("appid")
            self.wechatOpenID = try member.required("wechat_openid")
            self.qq = try member.ifPresent("qq")
            self.registerTime = try member.ifPresent("register_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.educationStarStudent, "education_star_student")
            try members.encode(self.appID, "appid")
            try members.encode(self.wechatOpenID, "wechat_openid")
            try members.encodeIfPresent(self.qq, "qq")
            try members.encodeIfPresent(self.registerTime, "register_time")
        }
    }
}

extension V3.EduStar.Users {
    /// `v3/edu-star/users/qq`
    public var qq: Qq { Qq(path: path.appending("qq")) }

    /// `v3/edu-star/users/qq`
    public struct Qq: Endpoint {
        public let path: Path
    }
}

extension V3.EduStar.Users.Qq {
    /// `v3/edu-star/users/qq/{qq}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> Qq {
        Qq(path: path.appending(value: String(value), named: "qq"))
    }

    /// `v3/edu-star/users/qq/{qq}`
    public struct Qq: Endpoint {
        public let path: Path
    }
}

extension V3.EduStar.Users.Qq.Qq {
    /// Query a user by QQ account (通过QQ账号查询用户信息).
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (商户appid).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get(appID: String) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Whether the user is a student (学生标识).
        public var educationStarStudent: Bool
        /// Appid of the app or official account (商户appid).
        public var appID: String
        /// User's openid under the appid (用户在appid下的唯一标识).
        public var wechatOpenID: String
        /// QQ number (用户QQ账号).
        public var qq: String
        /// Time of registration (注册时间).
        public var registerTime: String?

        public init(
            educationStarStudent: Bool,
            appID: String,
            wechatOpenID: String,
            qq: String,
            registerTime: String? = nil
        ) {
            self.educationStarStudent = educationStarStudent
            self.appID = appID
            self.wechatOpenID = wechatOpenID
            self.qq = qq
            self.registerTime = registerTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.educationStarStudent = try member.required("education_star_student")
            self.appID = try member.required("appid")
            self.wechatOpenID = try member.required("wechat_openid")
            self.qq = try member.required("qq")
            self.registerTime = try member.ifPresent("register_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.educationStarStudent, "education_star_student")
            try members.encode(self.appID, "appid")
            try members.encode(self.wechatOpenID, "wechat_openid")
            try members.encode(self.qq, "qq")
            try members.encodeIfPresent(self.registerTime, "register_time")
        }
    }
}
