// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/express`
    public var express: Express { Express(path: path.appending("express")) }

    /// `v3/express`
    public struct Express: Endpoint {
        public let path: Path
    }
}

extension V3.Express {
    /// `v3/express/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/express/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Express.Users {
    /// `v3/express/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/express/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Express.Users.OpenID {
    /// `v3/express/users/{openid}/transform`
    public var transform: Transform { Transform(path: path.appending("transform")) }

    /// `v3/express/users/{openid}/transform`
    public struct Transform: Endpoint {
        public let path: Path
    }
}

extension V3.Express.Users.OpenID.Transform {
    /// Convert a user's openid for express delivery (用户openid转换).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (目标应用的appid).
        public var appID: String

        public init(
            appID: String
        ) {
            self.appID = appID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.OpenIDReply
}
