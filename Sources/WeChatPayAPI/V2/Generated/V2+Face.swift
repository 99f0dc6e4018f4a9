// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/face`
    public var face: Face { Face(path: path.appending("face")) }

    /// `v2/face`
    public struct Face: Endpoint {
        public let path: Path
    }
}

extension V2.Face {
    /// `v2/face/get_wxpayface_authinfo`
    public var get_wxpayface_authinfo: GetWxpayfaceAuthinfo { GetWxpayfaceAuthinfo(path: path.appending("get_wxpayface_authinfo")) }

    /// `v2/face/get_wxpayface_authinfo`
    public struct GetWxpayfaceAuthinfo: Endpoint {
        public let path: Path
    }
}

extension V2.Face.GetWxpayfaceAuthinfo {
    /// Get call credentials for face recognition (人脸识别获取调用凭证).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Store ID.
        public var storeID: String
        /// Store name.
        public var storeName: String
        /// Merchant's device number.
        public var deviceID: String
        /// Merchant's attached data, returned unchanged.
        public var attach: String?
        /// Raw data.
        public var rawdata: String
        /// Appid of the app or official account.
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid.
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号(服务商模式)).
        public var subMchID: String?
        /// Current time.
        public var now: Int
        /// Version number.
        public var version: Version
        /// Signature type (签名类型).
        public var signType: APIv2.SignType

        public init(
            storeID: String,
            storeName: String,
            deviceID: String,
            attach: String? = nil,
            rawdata: String,
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String? = nil,
            now: Int,
            version: Version,
            signType: APIv2.SignType
        ) {
            self.storeID = storeID
            self.storeName = storeName
            self.deviceID = deviceID
            self.attach = attach
            self.rawdata = rawdata
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.now = now
            self.version = version
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeID = try member.required("store_id")
            self.storeName = try member.required("store_name")
            self.deviceID = try member.required("device_id")
            self.attach = try member.ifPresent("attach")
            self.rawdata = try member.required("rawdata")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.now = try member.required("now")
            self.version = try member.required("version")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.storeID, "store_id")
            try members.encode(self.storeName, "store_name")
            try members.encode(self.deviceID, "device_id")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.rawdata, "rawdata")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.now, "now")
            try members.encode(self.version, "version")
            try members.encode(self.signType, "sign_type")
        }

        /// Version number.
        public struct Version: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value1: Self { Self(rawValue: "1") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (错误码描述).
        public var returnMsg: String?
        /// Authorization information.
        public var authinfo: String
        /// How long the token is valid.
        public var expiresIn: Int?
        /// Random string.
        public var nonceStr: String?
        /// Signature.
        public var sign: String?
        /// Appid of the app or official account (公众号).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户公众账号ID(服务商模式)).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号(服务商模式)).
        public var subMchID: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            authinfo: String,
            expiresIn: Int? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.authinfo = authinfo
            self.expiresIn = expiresIn
            self.nonceStr = nonceStr
            self.sign = sign
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.authinfo = try member.required("authinfo")
            self.expiresIn = try member.ifPresent("expires_in")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.authinfo, "authinfo")
            try members.encodeIfPresent(self.expiresIn, "expires_in")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
        }
    }
}
