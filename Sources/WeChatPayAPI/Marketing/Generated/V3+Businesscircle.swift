// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/businesscircle`
    public var businesscircle: Businesscircle { Businesscircle(path: path.appending("businesscircle")) }

    /// `v3/businesscircle`
    public struct Businesscircle: Endpoint {
        public let path: Path
    }
}

extension V3.Businesscircle {
    /// `v3/businesscircle/parkings`
    public var parkings: Parkings { Parkings(path: path.appending("parkings")) }

    /// `v3/businesscircle/parkings`
    public struct Parkings: Endpoint {
        public let path: Path
    }
}

extension V3.Businesscircle.Parkings {
    /// Sync a business circle member's parking status (商圈会员停车状态同步).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (商圈商户ID).
        public var subMchid: String?
        /// Brand ID (品牌ID).
        public var brandid: Int
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// User's openid (用户标识).
        public var openID: String
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Current state of the record (状态).
        public var state: String
        /// Time (时间).
        public var time: String

        public init(
            subMchid: String? = nil,
            brandid: Int,
            appID: String,
            openID: String,
            plateNumber: String,
            state: String,
            time: String
        ) {
            self.subMchid = subMchid
            self.brandid = brandid
            self.appID = appID
            self.openID = openID
            self.plateNumber = plateNumber
            self.state = state
            self.time = time
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.brandid = try member.required("brandid")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.plateNumber = try member.required("plate_number")
            self.state = try member.required("state")
            self.time = try member.required("time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.brandid, "brandid")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.state, "state")
            try members.encode(self.time, "time")
        }
    }
}

extension V3.Businesscircle {
    /// `v3/businesscircle/points`
    public var points: Points { Points(path: path.appending("points")) }

    /// `v3/businesscircle/points`
    public struct Points: Endpoint {
        public let path: Path
    }
}

extension V3.Businesscircle.Points {
    /// `v3/businesscircle/points/notify`
    public var notify: Notify { Notify(path: path.appending("notify")) }

    /// `v3/businesscircle/points/notify`
    public struct Notify: Endpoint {
        public let path: Path
    }
}

extension V3.Businesscircle.Points.Notify {
    /// Sync a business circle member's points (商圈会员积分同步).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (商圈商户ID).
        public var subMchid: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Appid of the app or official account (小程序appid).
        public var appID: String
        /// User's openid (顾客openid).
        public var openID: String
        /// Whether points were earned (是否获得积分).
        public var earnPoints: Bool
        /// Points earned by the order (订单新增积分值).
        public var increasedPoints: Int
        /// Time the points were updated (积分更新时间).
        public var pointsUpdateTime: String
        /// Remark on why no points (未获得积分的备注信息).
        public var noPointsRemarks: String?
        /// Customer's total points (顾客积分总额).
        public var totalPoints: Int?

        public init(
            subMchid: String? = nil,
            transactionID: String,
            appID: String,
            openID: String,
            earnPoints: Bool,
            increasedPoints: Int,
            pointsUpdateTime: String,
            noPointsRemarks: String? = nil,
            totalPoints: Int? = nil
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.appID = appID
            self.openID = openID
            self.earnPoints = earnPoints
            self.increasedPoints = increasedPoints
            self.pointsUpdateTime = pointsUpdateTime
            self.noPointsRemarks = noPointsRemarks
            self.totalPoints = totalPoints
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.earnPoints = try member.required("earn_points")
            self.increasedPoints = try member.required("increased_points")
            self.pointsUpdateTime = try member.required("points_update_time")
            self.noPointsRemarks = try member.ifPresent("no_points_remarks")
            self.totalPoints = try member.ifPresent("total_points")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.earnPoints, "earn_points")
            try members.encode(self.increasedPoints, "increased_points")
            try members.encode(self.pointsUpdateTime, "points_update_time")
            try members.encodeIfPresent(self.noPointsRemarks, "no_points_remarks")
            try members.encodeIfPresent(self.totalPoints, "total_points")
        }
    }
}

extension V3.Businesscircle {
    /// `v3/businesscircle/user-authorizations`
    public var userAuthorizations: UserAuthorizations { UserAuthorizations(path: path.appending("user-authorizations")) }

    /// `v3/businesscircle/user-authorizations`
    public struct UserAuthorizations: Endpoint {
        public let path: Path
    }
}

extension V3.Businesscircle.UserAuthorizations {
    /// `v3/businesscircle/user-authorizations/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/businesscircle/user-authorizations/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Businesscircle.UserAuthorizations.OpenID {
    /// Query a member's points service authorization by openid (商圈会员积分服务授权状态查询).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (商圈商户ID).
    ///   - appID: Appid of the app or official account (小程序appid).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
    public func get(subMchid: String? = nil, appID: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "appid": appID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// User's openid (顾客openid).
        public var openID: String
        /// State of the authorization (授权状态).
        public var authorizeState: String
        /// Time the user authorized (授权时间).
        public var authorizeTime: Timestamp?
        /// Time the authorization was cancelled (取消授权时间).
        public var deauthorizeTime: String?

        public init(
            openID: String,
            authorizeState: String,
            authorizeTime: Timestamp? = nil,
            deauthorizeTime: String? = nil
        ) {
            self.openID = openID
            self.authorizeState = authorizeState
            self.authorizeTime = authorizeTime
            self.deauthorizeTime = deauthorizeTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.authorizeState = try member.required("authorize_state")
            self.authorizeTime = try member.ifPresent("authorize_time")
            self.deauthorizeTime = try member.ifPresent("deauthorize_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encode(self.authorizeState, "authorize_state")
            try members.encodeIfPresent(self.authorizeTime, "authorize_time")
            try members.encodeIfPresent(self.deauthorizeTime, "deauthorize_time")
        }
    }
}

extension V3.Businesscircle {
    /// `v3/businesscircle/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/businesscircle/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Businesscircle.Users {
    /// `v3/businesscircle/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/businesscircle/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Businesscircle.Users.OpenID {
    /// `v3/businesscircle/users/{openid}/points`
    public var points: Points { Points(path: path.appending("points")) }

    /// `v3/businesscircle/users/{openid}/points`
    public struct Points: Endpoint {
        public let path: Path
    }
}

extension V3.Businesscircle.Users.OpenID.Points {
    /// `v3/businesscircle/users/{openid}/points/commit_status`
    public var commit_status: CommitStatus { CommitStatus(path: path.appending("commit_status")) }

    /// `v3/businesscircle/users/{openid}/points/commit_status`
    public struct CommitStatus: Endpoint {
        public let path: Path
    }
}

extension V3.Businesscircle.Users.OpenID.Points.CommitStatus {
    /// Query a member's pending points status by openid (商圈会员待积分状态查询).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (商圈商户ID).
    ///   - brandid: Brand ID (品牌ID).
    ///   - appID: Appid of the app or official account (应用ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534994)
    public func get(subMchid: String? = nil, brandid: Int, appID: String) async throws {
        try await path.perform(.get, query: ["sub_mchid": subMchid, "brandid": brandid, "appid": appID])
    }
}
