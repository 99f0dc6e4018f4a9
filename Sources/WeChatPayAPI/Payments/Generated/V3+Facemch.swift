// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/facemch`
    public var facemch: Facemch { Facemch(path: path.appending("facemch")) }

    /// `v3/facemch`
    public struct Facemch: Endpoint {
        public let path: Path
    }
}

extension V3.Facemch {
    /// `v3/facemch/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/facemch/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Facemch.Users {
    /// `v3/facemch/users/{face_sid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> FaceSid {
        FaceSid(path: path.appending(value: String(value), named: "face_sid"))
    }

    /// `v3/facemch/users/{face_sid}`
    public struct FaceSid: Endpoint {
        public let path: Path
    }
}

extension V3.Facemch.Users.FaceSid {
    /// Query the user's authorized real-name information by face_sid (查询用户授权的实名信息).
    ///
    /// - Parameters:
    ///   - infoType: Type of information (标识本次请求获取的信息类型).
    ///   - appID: Appid of the app or official account (微信分配的公众账号ID).
    ///   - subMchid: Sub-merchant's merchant number.
    ///   - subAppID: Sub-merchant's appid (微信分配的子商户公众账号ID).
    ///   - subSerialNo: Sub serial number.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
    public func get(
        infoType: InfoType,
        appID: String,
        subMchid: String? = nil,
        subAppID: String? = nil,
        subSerialNo: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["info_type": infoType.rawValue, "appid": appID, "sub_mchid": subMchid, "sub_appid": subAppID, "sub_serial_no": subSerialNo])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// User's unionid (UnionID).
        public var unionID: String?
        /// User's openid (用户在商户appid下的唯⼀标识).
        public var openID: String?
        /// User's openid under the sub appid (用户在⼦商户appid下的唯⼀标识).
        public var subOpenID: String?
        /// Real name information (姓名信息).
        public var realNameInfo: RealNameInfo?

        public init(
            unionID: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            realNameInfo: RealNameInfo? = nil
        ) {
            self.unionID = unionID
            self.openID = openID
            self.subOpenID = subOpenID
            self.realNameInfo = realNameInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.unionID = try member.ifPresent("union_id")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.realNameInfo = try member.ifPresent("real_name_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.unionID, "union_id")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.realNameInfo, "real_name_info")
        }

        /// Real name information (姓名信息).
        public struct RealNameInfo: Codable, Hashable, Sendable {
            /// Real name, encrypted.
            public var encryptedRealName: Sensitive?
            /// Type of identity document: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.
            public var credentialType: Int?
            /// Identity document number, encrypted.
            public var encryptedCredentialID: Sensitive?

            public init(
                encryptedRealName: Sensitive? = nil,
                credentialType: Int? = nil,
                encryptedCredentialID: Sensitive? = nil
            ) {
                self.encryptedRealName = encryptedRealName
                self.credentialType = credentialType
                self.encryptedCredentialID = encryptedCredentialID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.encryptedRealName = try member.ifPresent("encrypted_real_name")
                self.credentialType = try member.ifPresent("credential_type")
                self.encryptedCredentialID = try member.ifPresent("encrypted_credential_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.encryptedRealName, "encrypted_real_name")
                try members.encodeIfPresent(self.credentialType, "credential_type")
                try members.encodeIfPresent(self.encryptedCredentialID, "encrypted_credential_id")
            }
        }
    }

    /// Type of information (标识本次请求获取的信息类型).
    public struct InfoType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var askUnionID: Self { Self(rawValue: "ASK_UNIONID") }
        public static var askRealName: Self { Self(rawValue: "ASK_REAL_NAME") }
    }
}
