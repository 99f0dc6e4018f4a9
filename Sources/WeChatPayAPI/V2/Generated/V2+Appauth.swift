// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension V2 {
    /// `v2/appauth`
    public var appauth: Appauth { Appauth(path: path.appending("appauth")) }

    /// `v2/appauth`
    public struct Appauth: Endpoint {
        public let path: Path
    }
}

extension V2.Appauth {
    /// `v2/appauth/authindex`
    public var authindex: Authindex { Authindex(path: path.appending("authindex")) }

    /// `v2/appauth/authindex`
    public struct Authindex: Endpoint {
        public let path: Path
    }
}

extension V2.Appauth.Authindex {
    /// Request user authorization and get a code (授权获取code).
    ///
    /// - Parameters:
    ///   - mchID: Merchant number (商户号).
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - redirectURI: URI to redirect to.
    ///   - responseType: Response type, fixed at code (固定填code).
    ///   - scope: Scope (应用授权作用域).
    ///   - state: Current state of the record.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011987607)
    public func get(
        mchID: String,
        appID: String,
        redirectURI: String,
        responseType: ResponseType,
        scope: APIv2.AuthindexScope,
        state: String
    ) async throws -> URL {
        try await path.redirection(.get, query: ["mch_id": mchID, "appid": appID, "redirect_uri": redirectURI, "response_type": responseType.rawValue, "scope": scope.rawValue, "state": state])
    }

    /// Response type, fixed at code (固定填code).
    public struct ResponseType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var code: Self { Self(rawValue: "code") }
    }
}

extension V2.Appauth {
    /// `v2/appauth/getaccesstoken`
    public var getaccesstoken: Getaccesstoken { Getaccesstoken(path: path.appending("getaccesstoken")) }

    /// `v2/appauth/getaccesstoken`
    public struct Getaccesstoken: Endpoint {
        public let path: Path
    }
}

extension V2.Appauth.Getaccesstoken {
    /// Exchange an authorization code for an access token (通过code换取accesstoken).
    ///
    /// - Parameters:
    ///   - mchID: Merchant number (商户号).
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - openID: User's openid (微信openID).
    ///   - code: Code (第一步返回的auth_code).
    ///   - grantType: Grant type.
    ///   - scope: Scope (应用授权作用域).
    ///   - signType: Signature type (签名类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011987607)
    public func get(
        mchID: String,
        appID: String,
        openID: String,
        code: String,
        grantType: GrantType,
        scope: APIv2.AuthindexScope,
        signType: APIv2.HMACSignType
    ) async throws -> GetReply {
        try await path.call(.get, query: ["mch_id": mchID, "appid": appID, "openid": openID, "code": code, "grant_type": grantType.rawValue, "scope": scope.rawValue, "sign_type": signType.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Return status code (返回状态码): 0, -1.
        public var retcode: Int
        /// Return message.
        public var retmsg: String
        /// Access token (接口调用凭证).
        public var accessToken: String
        /// How long the access token is valid.
        public var accessTokenExpireIn: Int
        /// Refresh token (refresh令牌).
        public var refreshToken: String
        /// How long the refresh token is valid.
        public var refreshTokenExpireIn: Int

        public init(
            retcode: Int,
            retmsg: String,
            accessToken: String,
            accessTokenExpireIn: Int,
            refreshToken: String,
            refreshTokenExpireIn: Int
        ) {
            self.retcode = retcode
            self.retmsg = retmsg
            self.accessToken = accessToken
            self.accessTokenExpireIn = accessTokenExpireIn
            self.refreshToken = refreshToken
            self.refreshTokenExpireIn = refreshTokenExpireIn
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.retcode = try member.required("retcode")
            self.retmsg = try member.required("retmsg")
            self.accessToken = try member.required("access_token")
            self.accessTokenExpireIn = try member.required("access_token_expire_in")
            self.refreshToken = try member.required("refresh_token")
            self.refreshTokenExpireIn = try member.required("refresh_token_expire_in")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.retcode, "retcode")
            try members.encode(self.retmsg, "retmsg")
            try members.encode(self.accessToken, "access_token")
            try members.encode(self.accessTokenExpireIn, "access_token_expire_in")
            try members.encode(self.refreshToken, "refresh_token")
            try members.encode(self.refreshTokenExpireIn, "refresh_token_expire_in")
        }
    }

    /// Grant type.
    public struct GrantType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var authorizationCode: Self { Self(rawValue: "authorization_code") }
    }
}
