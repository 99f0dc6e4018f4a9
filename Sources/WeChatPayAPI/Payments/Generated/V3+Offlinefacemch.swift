// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/offlinefacemch`
    public var offlinefacemch: Offlinefacemch { Offlinefacemch(path: path.appending("offlinefacemch")) }

    /// `v3/offlinefacemch`
    public struct Offlinefacemch: Endpoint {
        public let path: Path
    }
}

extension V3.Offlinefacemch {
    /// `v3/offlinefacemch/organizations`
    public var organizations: Organizations { Organizations(path: path.appending("organizations")) }

    /// `v3/offlinefacemch/organizations`
    public struct Organizations: Endpoint {
        public let path: Path
    }
}

extension V3.Offlinefacemch.Organizations {
    /// Query face payment organization information (查询机构信息接口).
    ///
    /// - Parameters:
    ///   - organizationID: Institution ID (机构ID).
    ///   - organizationName: Institution name (机构名称).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    public func get(organizationID: String? = nil, organizationName: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["organization_id": organizationID, "organization_name": organizationName])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Institution ID (机构ID).
        public var organizationID: String?
        /// Institution name (机构名称).
        public var organizationName: String?

        public init(
            organizationID: String? = nil,
            organizationName: String? = nil
        ) {
            self.organizationID = organizationID
            self.organizationName = organizationName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.organizationID = try member.ifPresent("organization_id")
            self.organizationName = try member.ifPresent("organization_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.organizationID, "organization_id")
            try members.encodeIfPresent(self.organizationName, "organization_name")
        }
    }
}

extension V3.Offlinefacemch.Organizations {
    /// `v3/offlinefacemch/organizations/{organization_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OrganizationID {
        OrganizationID(path: path.appending(value: String(value), named: "organization_id"))
    }

    /// `v3/offlinefacemch/organizations/{organization_id}`
    public struct OrganizationID: Endpoint {
        public let path: Path
    }
}

extension V3.Offlinefacemch.Organizations.OrganizationID {
    /// `v3/offlinefacemch/organizations/{organization_id}/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/offlinefacemch/organizations/{organization_id}/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Offlinefacemch.Organizations.OrganizationID.Users {
    /// `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`
    public var outUserId: OutUserID { OutUserID(path: path.appending("out-user-id")) }

    /// `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`
    public struct OutUserID: Endpoint {
        public let path: Path
    }
}

extension V3.Offlinefacemch.Organizations.OrganizationID.Users.OutUserID {
    /// `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutUserID {
        OutUserID(path: path.appending(value: String(value), named: "out_user_id"))
    }

    /// `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    public struct OutUserID: Endpoint {
        public let path: Path
    }
}

extension V3.Offlinefacemch.Organizations.OrganizationID.Users.OutUserID.OutUserID {
    /// Query a face payment user by out_user_id (刷脸用户信息查询接口).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// User ID (刷脸用户ID).
        public var useID: String?
        /// Merchant's own user ID (商户刷脸用户ID).
        public var outUserID: String?
        /// Institution ID (机构ID).
        public var organizationID: String?
        /// User's real name (姓名).
        public var userName: String?
        /// Type of user or identity document (用户类型).
        public var userType: Payments.UserType?
        /// Student information (学生信息).
        public var studentInfo: Payments.StudentInfo?
        /// Staff information (职工信息).
        public var staffInfo: Payments.StaffInfo?
        /// Current status of the record (用户状态).
        public var status: Payments.UserStatus?
        /// State of the contract (签约状态).
        public var contractState: Payments.ContractState?
        /// State of the face image upload (人脸图片上传状态).
        public var faceImageOk: Bool?
        /// Withholding contract ID (签约ID).
        public var contractID: String?

        public init(
            useID: String? = nil,
            outUserID: String? = nil,
            organizationID: String? = nil,
            userName: String? = nil,
            userType: Payments.UserType? = nil,
            studentInfo: Payments.StudentInfo? = nil,
            staffInfo: Payments.StaffInfo? = nil,
            status: Payments.UserStatus? = nil,
            contractState: Payments.ContractState? = nil,
            faceImageOk: Bool? = nil,
            contractID: String? = nil
        ) {
            self.useID = useID
            self.outUserID = outUserID
            self.organizationID = organizationID
            self.userName = userName
            self.userType = userType
            self.studentInfo = studentInfo
            self.staffInfo = staffInfo
            self.status = status
            self.contractState = contractState
            self.faceImageOk = faceImageOk
            self.contractID = contractID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.useID = try member.ifPresent("use_id")
            self.outUserID = try member.ifPresent("out_user_id")
            self.organizationID = try member.ifPresent("organization_id")
            self.userName = try member.ifPresent("user_name")
            self.userType = try member.ifPresent("user_type")
            self.studentInfo = try member.ifPresent("student_info")
            self.staffInfo = try member.ifPresent("staff_info")
            self.status = try member.ifPresent("status")
            self.contractState = try member.ifPresent("contract_state")
            self.faceImageOk = try member.ifPresent("face_image_ok")
            self.contractID = try member.ifPresent("contract_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.useID, "use_id")
            try members.encodeIfPresent(self.outUserID, "out_user_id")
            try members.encodeIfPresent(self.organizationID, "organization_id")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encodeIfPresent(self.userType, "user_type")
            try members.encodeIfPresent(self.studentInfo, "student_info")
            try members.encodeIfPresent(self.staffInfo, "staff_info")
            try members.encodeIfPresent(self.status, "status")
            try members.encodeIfPresent(self.contractState, "contract_state")
            try members.encodeIfPresent(self.faceImageOk, "face_image_ok")
            try members.encodeIfPresent(self.contractID, "contract_id")
        }
    }
}

extension V3.Offlinefacemch.Organizations.OrganizationID.Users.OutUserID.OutUserID {
    /// Modify a face payment user by out_user_id (刷脸用户信息修改接口).
    ///
    /// After an unknown outcome, `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    public func patch(_ body: PatchBody) async throws {
        try await path.perform(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// User's real name (姓名).
        public var userName: Sensitive?
        /// Type of user or identity document (用户类型).
        public var userType: Payments.UserType?
        /// Student information (学生信息).
        public var studentInfo: Payments.StudentInfo?
        /// Staff information (职工信息).
        public var staffInfo: Payments.StaffInfo?
        /// Current status of the record (状态).
        public var status: Payments.UserStatus?
        /// Phone number (手机号).
        public var phone: Sensitive?

        public init(
            userName: Sensitive? = nil,
            userType: Payments.UserType? = nil,
            studentInfo: Payments.StudentInfo? = nil,
            staffInfo: Payments.StaffInfo? = nil,
            status: Payments.UserStatus? = nil,
            phone: Sensitive? = nil
        ) {
            self.userName = userName
            self.userType = userType
            self.studentInfo = studentInfo
            self.staffInfo = staffInfo
            self.status = status
            self.phone = phone
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.userName = try member.ifPresent("user_name")
            self.userType = try member.ifPresent("user_type")
            self.studentInfo = try member.ifPresent("student_info")
            self.staffInfo = try member.ifPresent("staff_info")
            self.status = try member.ifPresent("status")
            self.phone = try member.ifPresent("phone")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encodeIfPresent(self.userType, "user_type")
            try members.encodeIfPresent(self.studentInfo, "student_info")
            try members.encodeIfPresent(self.staffInfo, "staff_info")
            try members.encodeIfPresent(self.status, "status")
            try members.encodeIfPresent(self.phone, "phone")
        }
    }
}

extension V3.Offlinefacemch.Organizations.OrganizationID.Users {
    /// `v3/offlinefacemch/organizations/{organization_id}/users/user-id`
    public var userId: UserID { UserID(path: path.appending("user-id")) }

    /// `v3/offlinefacemch/organizations/{organization_id}/users/user-id`
    public struct UserID: Endpoint {
        public let path: Path
    }
}

extension V3.Offlinefacemch.Organizations.OrganizationID.Users.UserID {
    /// `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> UserID {
        UserID(path: path.appending(value: String(value), named: "user_id"))
    }

    /// `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`
    public struct UserID: Endpoint {
        public let path: Path
    }
}

extension V3.Offlinefacemch.Organizations.OrganizationID.Users.UserID.UserID {
    /// `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
    public var terminateContract: TerminateContract { TerminateContract(path: path.appending("terminate-contract")) }

    /// `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
    public struct TerminateContract: Endpoint {
        public let path: Path
    }
}

extension V3.Offlinefacemch.Organizations.OrganizationID.Users.UserID.UserID.TerminateContract {
    /// Terminate a face payment user's contract by user_id (解除刷脸用户签约关系接口).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    public func post() async throws {
        try await path.perform(.post)
    }
}

extension V3.Offlinefacemch {
    /// `v3/offlinefacemch/tokens`
    public var tokens: Tokens { Tokens(path: path.appending("tokens")) }

    /// `v3/offlinefacemch/tokens`
    public struct Tokens: Endpoint {
        public let path: Path
    }
}

extension V3.Offlinefacemch.Tokens {
    /// Get a face payment authorization token (获取凭证授权接口).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Scene (使用场景).
        public var scene: String?
        /// Authentication data for mini program or H5 (小程序/h5鉴权场景初始化数据).
        public var webInitData: WebInitData?

        public init(
            scene: String? = nil,
            webInitData: WebInitData? = nil
        ) {
            self.scene = scene
            self.webInitData = webInitData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.scene = try member.ifPresent("scene")
            self.webInitData = try member.ifPresent("web_init_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.scene, "scene")
            try members.encodeIfPresent(self.webInitData, "web_init_data")
        }

        /// Authentication data for mini program or H5 (小程序/h5鉴权场景初始化数据).
        public struct WebInitData: Codable, Hashable, Sendable {
            /// Merchant's own user ID (商户刷脸用户ID).
            public var outUserID: String?
            /// Institution ID (机构ID).
            public var organizationID: String?

            public init(
                outUserID: String? = nil,
                organizationID: String? = nil
            ) {
                self.outUserID = outUserID
                self.organizationID = organizationID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outUserID = try member.ifPresent("out_user_id")
                self.organizationID = try member.ifPresent("organization_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.outUserID, "out_user_id")
                try members.encodeIfPresent(self.organizationID, "organization_id")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Token (授权凭证).
        public var token: String?

        public init(
            token: String? = nil
        ) {
            self.token = token
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.token = try member.ifPresent("token")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.token, "token")
        }
    }
}
