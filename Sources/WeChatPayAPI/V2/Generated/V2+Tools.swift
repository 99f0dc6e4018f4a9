// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/tools`
    public var tools: Tools { Tools(path: path.appending("tools")) }

    /// `v2/tools`
    public struct Tools: Endpoint {
        public let path: Path
    }
}

extension V2.Tools {
    /// `v2/tools/authcodetoopenid`
    public var authcodetoopenid: Authcodetoopenid { Authcodetoopenid(path: path.appending("authcodetoopenid")) }

    /// `v2/tools/authcodetoopenid`
    public struct Authcodetoopenid: Endpoint {
        public let path: Path
    }
}

extension V2.Tools.Authcodetoopenid {
    /// Query an openid by authorization code (授权码查询openid).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011940944)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Authorization code (授权码).
        public var authCode: String

        public init(
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String? = nil,
            authCode: String
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.authCode = authCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.authCode = try member.required("auth_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.authCode, "auth_code")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// User's openid (用户标识).
        public var openID: String

        public init(
            subAppID: String? = nil,
            subMchID: String? = nil,
            subOpenID: String? = nil,
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            openID: String
        ) {
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.subOpenID = subOpenID
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.openID = try member.required("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encode(self.openID, "openid")
        }
    }
}

extension V2.Tools {
    /// `v2/tools/shorturl`
    public var shorturl: Shorturl { Shorturl(path: path.appending("shorturl")) }

    /// `v2/tools/shorturl`
    public struct Shorturl: Endpoint {
        public let path: Path
    }
}

extension V2.Tools.Shorturl {
    /// Convert a link to a short link (转换短链接).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011937195)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Long URL (URL链接).
        public var longURL: String
        /// Signature type (签名类型).
        public var signType: APIv2.SignType?

        public init(
            appID: String,
            mchID: String,
            longURL: String,
            signType: APIv2.SignType? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.longURL = longURL
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.longURL = try member.required("long_url")
            self.signType = try member.ifPresent("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.longURL, "long_url")
            try members.encodeIfPresent(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Short URL (URL链接).
        public var shortURL: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            shortURL: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.shortURL = shortURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.shortURL = try member.required("short_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encode(self.shortURL, "short_url")
        }
    }
}
