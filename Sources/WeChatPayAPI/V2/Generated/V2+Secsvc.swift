// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/secsvc`
    public var secsvc: Secsvc { Secsvc(path: path.appending("secsvc")) }

    /// `v2/secsvc`
    public struct Secsvc: Endpoint {
        public let path: Path
    }
}

extension V2.Secsvc {
    /// `v2/secsvc/getrealnameinfo`
    public var getrealnameinfo: Getrealnameinfo { Getrealnameinfo(path: path.appending("getrealnameinfo")) }

    /// `v2/secsvc/getrealnameinfo`
    public struct Getrealnameinfo: Endpoint {
        public let path: Path
    }
}

extension V2.Secsvc.Getrealnameinfo {
    /// Request WeChat Pay real-name authorization (微信支付实名授权).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011987792)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: Version
        /// Merchant number (商户号).
        public var mchID: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// User's openid (用户标识).
        public var openID: String
        /// Serial number of the encrypting certificate (加密实名信息的证书序列号).
        public var certSerialno: String
        /// Access token.
        public var accessToken: String
        /// Timestamp.
        public var timestamp: Int
        /// Certificate signature.
        public var certSign: String
        /// Character set (证件类型).
        public var charset: Charset?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            version: Version,
            mchID: String,
            appID: String,
            openID: String,
            certSerialno: String,
            accessToken: String,
            timestamp: Int,
            certSign: String,
            charset: Charset? = nil,
            signType: APIv2.HMACSignType
        ) {
            self.version = version
            self.mchID = mchID
            self.appID = appID
            self.openID = openID
            self.certSerialno = certSerialno
            self.accessToken = accessToken
            self.timestamp = timestamp
            self.certSign = certSign
            self.charset = charset
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.mchID = try member.required("mch_id")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.certSerialno = try member.required("cert_serialno")
            self.accessToken = try member.required("access_token")
            self.timestamp = try member.required("timestamp")
            self.certSign = try member.required("cert_sign")
            self.charset = try member.ifPresent("charset")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.certSerialno, "cert_serialno")
            try members.encode(self.accessToken, "access_token")
            try members.encode(self.timestamp, "timestamp")
            try members.encode(self.certSign, "cert_sign")
            try members.encodeIfPresent(self.charset, "charset")
            try members.encode(self.signType, "sign_type")
        }

        /// Version number (接口版本号).
        public struct Version: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value1_0: Self { Self(rawValue: "1.0") }
            public static var value2_0: Self { Self(rawValue: "2.0") }
        }

        /// Character set (证件类型).
        public struct Charset: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var utf8: Self { Self(rawValue: "UTF-8") }
            public static var gbk: Self { Self(rawValue: "GBK") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (错误码描述).
        public var returnMsg: String?
        /// Error code (错误码).
        public var errorCode: String?
        /// Description of the error code (错误代码描述).
        public var errorCodeDes: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// User's openid (用户标识).
        public var openID: String
        /// Real name, encrypted.
        public var encryptedRealName: Sensitive
        /// Identity document number, encrypted (加密后的证件号码).
        public var encryptedCredentialID: Sensitive
        /// Type of identity document.
        public var creType: CreType?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            errorCode: String? = nil,
            errorCodeDes: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            openID: String,
            encryptedRealName: Sensitive,
            encryptedCredentialID: Sensitive,
            creType: CreType? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.errorCode = errorCode
            self.errorCodeDes = errorCodeDes
            self.sign = sign
            self.resultCode = resultCode
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.openID = openID
            self.encryptedRealName = encryptedRealName
            self.encryptedCredentialID = encryptedCredentialID
            self.creType = creType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.errorCode = try member.ifPresent("error_code")
            self.errorCodeDes = try member.ifPresent("error_code_des")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.openID = try member.required("openid")
            self.encryptedRealName = try member.required("encrypted_real_name")
            self.encryptedCredentialID = try member.required("encrypted_credential_id")
            self.creType = try member.ifPresent("cre_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.errorCode, "error_code")
            try members.encodeIfPresent(self.errorCodeDes, "error_code_des")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encode(self.openID, "openid")
            try members.encode(self.encryptedRealName, "encrypted_real_name")
            try members.encode(self.encryptedCredentialID, "encrypted_credential_id")
            try members.encodeIfPresent(self.creType, "cre_type")
        }

        /// Type of identity document.
        public struct CreType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var mainlandID: Self { Self(rawValue: "MAINLAND_ID") }
            public static var passpot: Self { Self(rawValue: "PASSPOT") }
            public static var mo: Self { Self(rawValue: "MO") }
            public static var soldiers: Self { Self(rawValue: "SOLDIERS") }
            public static var hvps: Self { Self(rawValue: "HVPS") }
            public static var mainlandTmpID: Self { Self(rawValue: "MAINLAND_TMP_ID") }
            public static var accountThin: Self { Self(rawValue: "ACCOUNT_THIN") }
            public static var police: Self { Self(rawValue: "POLICE") }
            public static var mtps: Self { Self(rawValue: "MTPS") }
            public static var bl: Self { Self(rawValue: "BL") }
            public static var other: Self { Self(rawValue: "OTHER") }
            public static var rpff: Self { Self(rawValue: "RPFF") }
            public static var hkMacao: Self { Self(rawValue: "HK_MACAO") }
            public static var taiwan: Self { Self(rawValue: "TAIWAN") }
        }
    }
}

extension V2.Secsvc {
    /// `v2/secsvc/realnameauth`
    public var realnameauth: Realnameauth { Realnameauth(path: path.appending("realnameauth")) }

    /// `v2/secsvc/realnameauth`
    public struct Realnameauth: Endpoint {
        public let path: Path
    }
}

extension V2.Secsvc.Realnameauth {
    /// Verify a user's WeChat Pay real name (微信支付实名验证).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011987263)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: Version
        /// Merchant number (商户号).
        public var mchID: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// User's openid (用户标识).
        public var openID: String
        /// Real name (真实姓名).
        public var realName: String
        /// Type of identity document (证件类型): 1, 2, 5, 9, 12, 17, 18.
        public var credType: Int
        /// Identity document number (证件号码).
        public var credID: String
        /// Access token.
        public var accessToken: String
        /// Signature type (签名类型).
        public var signType: SignType

        public init(
            version: Version,
            mchID: String,
            appID: String,
            openID: String,
            realName: String,
            credType: Int,
            credID: String,
            accessToken: String,
            signType: SignType
        ) {
            self.version = version
            self.mchID = mchID
            self.appID = appID
            self.openID = openID
            self.realName = realName
            self.credType = credType
            self.credID = credID
            self.accessToken = accessToken
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.mchID = try member.required("mch_id")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.realName = try member.required("real_name")
            self.credType = try member.required("cred_type")
            self.credID = try member.required("cred_id")
            self.accessToken = try member.required("access_token")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.realName, "real_name")
            try members.encode(self.credType, "cred_type")
            try members.encode(self.credID, "cred_id")
            try members.encode(self.accessToken, "access_token")
            try members.encode(self.signType, "sign_type")
        }

        /// Version number (接口版本号).
        public struct Version: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value1_0: Self { Self(rawValue: "1.0") }
            public static var value1_1: Self { Self(rawValue: "1.1") }
        }

        /// Signature type (签名类型).
        public struct SignType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var hmacSHA256: Self { Self(rawValue: "HMAC-SHA256") }
            public static var md5: Self { Self(rawValue: "MD5") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (错误码描述).
        public var returnMsg: String?
        /// Error code (错误码).
        public var errorCode: String?
        /// Description of the error code (错误代码描述).
        public var errorCodeDes: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Merchant number (商户号).
        public var mchID: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Access token.
        public var accessToken: String?
        /// Whether to verify the openid.
        public var verifyOpenID: VerifyOpenID?
        /// Whether to verify the real name.
        public var verifyRealName: VerifyRealName?
        /// Bound bank card.
        public var bindBankcard: BindBankcard?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            errorCode: String? = nil,
            errorCodeDes: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            appID: String? = nil,
            mchID: String? = nil,
            nonceStr: String? = nil,
            openID: String? = nil,
            accessToken: String? = nil,
            verifyOpenID: VerifyOpenID? = nil,
            verifyRealName: VerifyRealName? = nil,
            bindBankcard: BindBankcard? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.errorCode = errorCode
            self.errorCodeDes = errorCodeDes
            self.sign = sign
            self.resultCode = resultCode
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.openID = openID
            self.accessToken = accessToken
            self.verifyOpenID = verifyOpenID
            self.verifyRealName = verifyRealName
            self.bindBankcard = bindBankcard
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.errorCode = try member.ifPresent("error_code")
            self.errorCodeDes = try member.ifPresent("error_code_des")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.appID = try member.ifPresent("appid")
            self.mchID = try member.ifPresent("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.openID = try member.ifPresent("openid")
            self.accessToken = try member.ifPresent("access_token")
            self.verifyOpenID = try member.ifPresent("verify_openid")
            self.verifyRealName = try member.ifPresent("verify_real_name")
            self.bindBankcard = try member.ifPresent("bind_bankcard")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.errorCode, "error_code")
            try members.encodeIfPresent(self.errorCodeDes, "error_code_des")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.accessToken, "access_token")
            try members.encodeIfPresent(self.verifyOpenID, "verify_openid")
            try members.encodeIfPresent(self.verifyRealName, "verify_real_name")
            try members.encodeIfPresent(self.bindBankcard, "bind_bankcard")
        }

        /// Whether to verify the openid.
        public struct VerifyOpenID: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var vOpNa: Self { Self(rawValue: "V_OP_NA") }
            public static var vOpNmMa: Self { Self(rawValue: "V_OP_NM_MA") }
            public static var vOpNmUm: Self { Self(rawValue: "V_OP_NM_UM") }
        }

        /// Whether to verify the real name.
        public struct VerifyRealName: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var vNmIDMa: Self { Self(rawValue: "V_NM_ID_MA") }
            public static var vNmIDUm: Self { Self(rawValue: "V_NM_ID_UM") }
            public static var vNmIDTypeUm: Self { Self(rawValue: "V_NM_ID_TYPE_UM") }
        }

        /// Bound bank card.
        public struct BindBankcard: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var yes: Self { Self(rawValue: "YES") }
            public static var no: Self { Self(rawValue: "NO") }
        }
    }
}
