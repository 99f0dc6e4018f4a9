// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/palmservice`
    public var palmservice: Palmservice { Palmservice(path: path.appending("palmservice")) }

    /// `v3/palmservice`
    public struct Palmservice: Endpoint {
        public let path: Path
    }
}

extension V3.Palmservice {
    /// `v3/palmservice/authorization`
    public var authorization: Authorization { Authorization(path: path.appending("authorization")) }

    /// `v3/palmservice/authorization`
    public struct Authorization: Endpoint {
        public let path: Path
    }
}

extension V3.Palmservice.Authorization {
    /// `v3/palmservice/authorization/preauthorize`
    public var preauthorize: Preauthorize { Preauthorize(path: path.appending("preauthorize")) }

    /// `v3/palmservice/authorization/preauthorize`
    public struct Preauthorize: Endpoint {
        public let path: Path
    }
}

extension V3.Palmservice.Authorization.Preauthorize {
    /// Pre-authorize a palm service association (服务关联预授权).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's openid (OpenID).
        public var openID: String
        /// Pre-authorization session ID (预授权会话ID).
        public var preauthorizeSessionID: String?
        /// Institution ID (机构ID).
        public var organizationID: String?

        public init(
            openID: String,
            preauthorizeSessionID: String? = nil,
            organizationID: String? = nil
        ) {
            self.openID = openID
            self.preauthorizeSessionID = preauthorizeSessionID
            self.organizationID = organizationID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.preauthorizeSessionID = try member.ifPresent("preauthorize_session_id")
            self.organizationID = try member.ifPresent("organization_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.preauthorizeSessionID, "preauthorize_session_id")
            try members.encodeIfPresent(self.organizationID, "organization_id")
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

extension V3.Palmservice.Authorization {
    /// `v3/palmservice/authorization/openid`
    public var openid: OpenID { OpenID(path: path.appending("openid")) }

    /// `v3/palmservice/authorization/openid`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Palmservice.Authorization.OpenID {
    /// `v3/palmservice/authorization/openid/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/palmservice/authorization/openid/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Palmservice.Authorization.OpenID.OpenID {
    /// Query palm service authorization by openid (查询刷掌授权).
    ///
    /// - Parameters:
    ///   - organizationID: Institution ID (机构ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
    public func get(organizationID: String) async throws -> GetReply {
        try await path.call(.get, query: ["organization_id": organizationID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// User's openid (OpenID).
        public var openID: String?
        /// Institution ID (机构ID).
        public var organizationID: String?
        /// Current state of the record (授权状态).
        public var state: State?
        /// Time the user authorized (授权时间).
        public var authorizeTime: Timestamp?

        public init(
            openID: String? = nil,
            organizationID: String? = nil,
            state: State? = nil,
            authorizeTime: Timestamp? = nil
        ) {
            self.openID = openID
            self.organizationID = organizationID
            self.state = state
            self.authorizeTime = authorizeTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.ifPresent("openid")
            self.organizationID = try member.ifPresent("organization_id")
            self.state = try member.ifPresent("state")
            self.authorizeTime = try member.ifPresent("authorize_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.organizationID, "organization_id")
            try members.encodeIfPresent(self.state, "state")
            try members.encodeIfPresent(self.authorizeTime, "authorize_time")
        }

        /// Current state of the record (授权状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var authorizationStateNone: Self { Self(rawValue: "AUTHORIZATION_STATE_NONE") }
            public static var authorizationStateOn: Self { Self(rawValue: "AUTHORIZATION_STATE_ON") }
            public static var authorizationStateOff: Self { Self(rawValue: "AUTHORIZATION_STATE_OFF") }
        }
    }
}
