// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/smartguide`
    public var smartguide: Smartguide { Smartguide(path: path.appending("smartguide")) }

    /// `v3/smartguide`
    public struct Smartguide: Endpoint {
        public let path: Path
    }
}

extension V3.Smartguide {
    /// `v3/smartguide/guides`
    public var guides: Guides { Guides(path: path.appending("guides")) }

    /// `v3/smartguide/guides`
    public struct Guides: Endpoint {
        public let path: Path
    }
}

extension V3.Smartguide.Guides {
    /// Register a service guide (服务人员注册).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户ID).
        public var subMchid: String?
        /// Corporation ID (企业ID).
        public var corpid: String
        /// Store ID (门店ID).
        public var storeID: Int
        /// User or employee ID (企业微信的员工ID).
        public var userid: String
        /// Name (企业微信的员工姓名).
        public var name: Sensitive
        /// Mobile phone number (手机号码).
        public var mobile: Sensitive
        /// Employee's personal QR code (员工个人二维码).
        public var qrCode: String
        /// User's avatar URL (头像URL).
        public var avatar: String
        /// Group QR code URL (群二维码URL).
        public var groupQrcode: String?

        public init(
            subMchid: String? = nil,
            corpid: String,
            storeID: Int,
            userid: String,
            name: Sensitive,
            mobile: Sensitive,
            qrCode: String,
            avatar: String,
            groupQrcode: String? = nil
        ) {
            self.subMchid = subMchid
            self.corpid = corpid
            self.storeID = storeID
            self.userid = userid
            self.name = name
            self.mobile = mobile
            self.qrCode = qrCode
            self.avatar = avatar
            self.groupQrcode = groupQrcode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.corpid = try member.required("corpid")
            self.storeID = try member.required("store_id")
            self.userid = try member.required("userid")
            self.name = try member.required("name")
            self.mobile = try member.required("mobile")
            self.qrCode = try member.required("qr_code")
            self.avatar = try member.required("avatar")
            self.groupQrcode = try member.ifPresent("group_qrcode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.corpid, "corpid")
            try members.encode(self.storeID, "store_id")
            try members.encode(self.userid, "userid")
            try members.encode(self.name, "name")
            try members.encode(self.mobile, "mobile")
            try members.encode(self.qrCode, "qr_code")
            try members.encode(self.avatar, "avatar")
            try members.encodeIfPresent(self.groupQrcode, "group_qrcode")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Shopping guide ID (服务人员ID).
        public var guideID: String

        public init(
            guideID: String
        ) {
            self.guideID = guideID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.guideID = try member.required("guide_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.guideID, "guide_id")
        }
    }
}

extension V3.Smartguide.Guides {
    /// Query service guides (服务人员查询).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户ID).
    ///   - storeID: Store ID (门店ID).
    ///   - userid: User or employee ID (企业微信的员工ID).
    ///   - mobile: Mobile phone number (手机号码).
    ///   - workID: Employee number (工号).
    ///   - limit: Most records to return (最大资源条数).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
    public func get(
        subMchid: String? = nil,
        storeID: Int,
        userid: String? = nil,
        mobile: Sensitive? = nil,
        workID: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "store_id": storeID, "userid": userid, "mobile": mobile, "work_id": workID, "limit": limit, "offset": offset])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (服务人员数量).
        public var totalCount: Int?
        /// Most records to return (最大资源条数).
        public var limit: Int?
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int?
        /// List of results (服务人员信息).
        public var data: [Data]?

        public init(
            totalCount: Int? = nil,
            limit: Int? = nil,
            offset: Int? = nil,
            data: [Data]? = nil
        ) {
            self.totalCount = totalCount
            self.limit = limit
            self.offset = offset
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.ifPresent("total_count")
            self.limit = try member.ifPresent("limit")
            self.offset = try member.ifPresent("offset")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.limit, "limit")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.data, "data")
        }

        /// List of results (服务人员信息).
        public struct Data: Codable, Hashable, Sendable {
            /// Shopping guide ID (服务人员ID).
            public var guideID: String?
            /// Store ID (门店ID).
            public var storeID: Int?
            /// Name (企业微信的员工姓名).
            public var name: Sensitive?
            /// Mobile phone number (手机号码).
            public var mobile: Sensitive?
            /// User or employee ID (企业微信的员工ID).
            public var userid: String?
            /// Employee number (工号).
            public var workID: String?

            public init(
                guideID: String? = nil,
                storeID: Int? = nil,
                name: Sensitive? = nil,
                mobile: Sensitive? = nil,
                userid: String? = nil,
                workID: String? = nil
            ) {
                self.guideID = guideID
                self.storeID = storeID
                self.name = name
                self.mobile = mobile
                self.userid = userid
                self.workID = workID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.guideID = try member.ifPresent("guide_id")
                self.storeID = try member.ifPresent("store_id")
                self.name = try member.ifPresent("name")
                self.mobile = try member.ifPresent("mobile")
                self.userid = try member.ifPresent("userid")
                self.workID = try member.ifPresent("work_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.guideID, "guide_id")
                try members.encodeIfPresent(self.storeID, "store_id")
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.mobile, "mobile")
                try members.encodeIfPresent(self.userid, "userid")
                try members.encodeIfPresent(self.workID, "work_id")
            }
        }
    }
}

extension V3.Smartguide.Guides {
    /// `v3/smartguide/guides/{guide_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> GuideID {
        GuideID(path: path.appending(value: String(value), named: "guide_id"))
    }

    /// `v3/smartguide/guides/{guide_id}`
    public struct GuideID: Endpoint {
        public let path: Path
    }
}

extension V3.Smartguide.Guides.GuideID {
    /// Update a service guide's information (服务人员信息更新).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012535160)
    public func patch(_ body: PatchBody) async throws {
        try await path.perform(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户ID).
        public var subMchid: String?
        /// Name (企业微信的员工姓名).
        public var name: Sensitive?
        /// Mobile phone number (手机号码).
        public var mobile: Sensitive?
        /// Employee's personal QR code (员工个人二维码).
        public var qrCode: String?
        /// User's avatar URL (头像URL).
        public var avatar: String?
        /// Group QR code URL (群二维码URL).
        public var groupQrcode: String?

        public init(
            subMchid: String? = nil,
            name: Sensitive? = nil,
            mobile: Sensitive? = nil,
            qrCode: String? = nil,
            avatar: String? = nil,
            groupQrcode: String? = nil
        ) {
            self.subMchid = subMchid
            self.name = name
            self.mobile = mobile
            self.qrCode = qrCode
            self.avatar = avatar
            self.groupQrcode = groupQrcode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.name = try member.ifPresent("name")
            self.mobile = try member.ifPresent("mobile")
            self.qrCode = try member.ifPresent("qr_code")
            self.avatar = try member.ifPresent("avatar")
            self.groupQrcode = try member.ifPresent("group_qrcode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.mobile, "mobile")
            try members.encodeIfPresent(self.qrCode, "qr_code")
            try members.encodeIfPresent(self.avatar, "avatar")
            try members.encodeIfPresent(self.groupQrcode, "group_qrcode")
        }
    }
}

extension V3.Smartguide.Guides.GuideID {
    /// `v3/smartguide/guides/{guide_id}/assign`
    public var assign: Assign { Assign(path: path.appending("assign")) }

    /// `v3/smartguide/guides/{guide_id}/assign`
    public struct Assign: Endpoint {
        public let path: Path
    }
}

extension V3.Smartguide.Guides.GuideID.Assign {
    /// Assign a service guide to an order (服务人员分配).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户ID).
        public var subMchid: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String

        public init(
            subMchid: String? = nil,
            outTradeNo: String
        ) {
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
        }
    }
}
