// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/mch-manage`
    public var mchManage: MchManage { MchManage(path: path.appending("mch-manage")) }

    /// `v3/mch-manage`
    public struct MchManage: Endpoint {
        public let path: Path
    }
}

extension V3.MchManage {
    /// `v3/mch-manage/mch-manage-records`
    public var mchManageRecords: MchManageRecords { MchManageRecords(path: path.appending("mch-manage-records")) }

    /// `v3/mch-manage/mch-manage-records`
    public struct MchManageRecords: Endpoint {
        public let path: Path
    }
}

extension V3.MchManage.MchManageRecords {
    /// `v3/mch-manage/mch-manage-records/{manage_record_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ManageRecordID {
        ManageRecordID(path: path.appending(value: String(value), named: "manage_record_id"))
    }

    /// `v3/mch-manage/mch-manage-records/{manage_record_id}`
    public struct ManageRecordID: Endpoint {
        public let path: Path
    }
}

extension V3.MchManage.MchManageRecords.ManageRecordID {
    /// Query a sub-merchant control record by manage_record_id (查询子商户被管控记录详情).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014940383)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.MchManageRecord
}

extension V3.MchManage.MchManageRecords.ManageRecordID {
    /// `v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
    public var mchManageSubmissions: MchManageSubmissions { MchManageSubmissions(path: path.appending("mch-manage-submissions")) }

    /// `v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
    public struct MchManageSubmissions: Endpoint {
        public let path: Path
    }
}

extension V3.MchManage.MchManageRecords.ManageRecordID.MchManageSubmissions {
    /// Submit materials for a control record (对指定被管控记录提交资料).
    ///
    /// After an unknown outcome, `GET /v3/mch-manage/mch-manage-records/{manage_record_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Data submitted by the merchant (商户提交资料内容).
        public var submitData: JSONText<Merchants.RequestedItemInfo>

        public init(
            subMchid: String,
            submitData: JSONText<Merchants.RequestedItemInfo>
        ) {
            self.subMchid = subMchid
            self.submitData = submitData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.submitData = try member.required("submit_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.submitData, "submit_data")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant management submission ID (商户管理提交资料记录ID).
        public var manageSubmissionID: String?

        public init(
            manageSubmissionID: String? = nil
        ) {
            self.manageSubmissionID = manageSubmissionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.manageSubmissionID = try member.ifPresent("manage_submission_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.manageSubmissionID, "manage_submission_id")
        }
    }
}

extension V3.MchManage.MchManageRecords {
    /// `v3/mch-manage/mch-manage-records/sub-mchid`
    public var subMchid: SubMchid { SubMchid(path: path.appending("sub-mchid")) }

    /// `v3/mch-manage/mch-manage-records/sub-mchid`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.MchManage.MchManageRecords.SubMchid {
    /// `v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.MchManage.MchManageRecords.SubMchid.SubMchid {
    /// List a sub-merchant's control records by sub_mchid (列表查询子商户被管控记录).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - limit: Most records to return (最大资源条数).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - manageRecordType: Type of merchant management record (商户管理记录类型).
    ///   - manageRecordState: State of the merchant management record (商户管理记录状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014940381)
    public func get(
        limit: Int,
        offset: Int? = nil,
        manageRecordType: Merchants.ManageRecordType,
        manageRecordState: Merchants.ManageRecordState? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset, "manage_record_type": manageRecordType.rawValue, "manage_record_state": manageRecordState?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int?
        /// Most records to return (最大资源条数).
        public var limit: Int?
        /// Total number (资源总条数).
        public var totalCount: Int?
        /// List of results (商户管理记录详情列表).
        public var data: [Merchants.MchManageRecord]?

        public init(
            offset: Int? = nil,
            limit: Int? = nil,
            totalCount: Int? = nil,
            data: [Merchants.MchManageRecord]? = nil
        ) {
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
            self.totalCount = try member.ifPresent("total_count")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
        }
    }
}

extension V3.MchManage {
    /// `v3/mch-manage/submission-files`
    public var submissionFiles: SubmissionFiles { SubmissionFiles(path: path.appending("submission-files")) }

    /// `v3/mch-manage/submission-files`
    public struct SubmissionFiles: Endpoint {
        public let path: Path
    }
}

extension V3.MchManage.SubmissionFiles {
    /// `v3/mch-manage/submission-files/sub-mchid`
    public var subMchid: SubMchid { SubMchid(path: path.appending("sub-mchid")) }

    /// `v3/mch-manage/submission-files/sub-mchid`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.MchManage.SubmissionFiles.SubMchid {
    /// `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.MchManage.SubmissionFiles.SubMchid.SubMchid {
    /// `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
    public var upload: Upload { Upload(path: path.appending("upload")) }

    /// `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
    public struct Upload: Endpoint {
        public let path: Path
    }
}

extension V3.MchManage.SubmissionFiles.SubMchid.SubMchid.Upload {
    /// Upload a submission material file for a sub-merchant (上传商户提交资料文件).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
    @discardableResult
    public func post(file: WeChatPay.File, meta: PostMeta) async throws -> PostReply {
        try await path.call(.post, file: file, meta: meta)
    }

    /// What is said of the file, besides its name and digest.
    public struct PostMeta: Codable, Hashable, Sendable {
        /// Data item ID (资料项唯一id).
        public var itemID: Int

        public init(
            itemID: Int
        ) {
            self.itemID = itemID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.itemID = try member.required("item_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.itemID, "item_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.FileReply
}
