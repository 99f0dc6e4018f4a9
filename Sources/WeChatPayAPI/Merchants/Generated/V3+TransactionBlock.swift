// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/transaction-block`
    public var transactionBlock: TransactionBlock { TransactionBlock(path: path.appending("transaction-block")) }

    /// `v3/transaction-block`
    public struct TransactionBlock: Endpoint {
        public let path: Path
    }
}

extension V3.TransactionBlock {
    /// `v3/transaction-block/transaction-block-records`
    public var transactionBlockRecords: TransactionBlockRecords { TransactionBlockRecords(path: path.appending("transaction-block-records")) }

    /// `v3/transaction-block/transaction-block-records`
    public struct TransactionBlockRecords: Endpoint {
        public let path: Path
    }
}

extension V3.TransactionBlock.TransactionBlockRecords {
    /// `v3/transaction-block/transaction-block-records/{block_record_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BlockRecordID {
        BlockRecordID(path: path.appending(value: String(value), named: "block_record_id"))
    }

    /// `v3/transaction-block/transaction-block-records/{block_record_id}`
    public struct BlockRecordID: Endpoint {
        public let path: Path
    }
}

extension V3.TransactionBlock.TransactionBlockRecords.BlockRecordID {
    /// Query a transaction block record by block_record_id (查询交易拦截记录详情).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.TransactionBlockRecord
}

extension V3.TransactionBlock.TransactionBlockRecords {
    /// `v3/transaction-block/transaction-block-records/sub-mchid`
    public var subMchid: SubMchid { SubMchid(path: path.appending("sub-mchid")) }

    /// `v3/transaction-block/transaction-block-records/sub-mchid`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.TransactionBlock.TransactionBlockRecords.SubMchid {
    /// `v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.TransactionBlock.TransactionBlockRecords.SubMchid.SubMchid {
    /// List a sub-merchant's transaction block records (查询交易拦截记录列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - limit: Most records to return (最大资源条数).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
    public func get(limit: Int, offset: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["limit": limit, "offset": offset])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int?
        /// Most records to return (最大资源条数).
        public var limit: Int?
        /// Total number (资源总条数).
        public var totalCount: Int?
        /// List of results (交易拦截记录详情列表).
        public var data: [Merchants.TransactionBlockRecord]?

        public init(
            offset: Int? = nil,
            limit: Int? = nil,
            totalCount: Int? = nil,
            data: [Merchants.TransactionBlockRecord]? = nil
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

extension V3.TransactionBlock {
    /// `v3/transaction-block/transaction-block-submissions`
    public var transactionBlockSubmissions: TransactionBlockSubmissions { TransactionBlockSubmissions(path: path.appending("transaction-block-submissions")) }

    /// `v3/transaction-block/transaction-block-submissions`
    public struct TransactionBlockSubmissions: Endpoint {
        public let path: Path
    }
}

extension V3.TransactionBlock.TransactionBlockSubmissions {
    /// `v3/transaction-block/transaction-block-submissions/{block_submission_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BlockSubmissionID {
        BlockSubmissionID(path: path.appending(value: String(value), named: "block_submission_id"))
    }

    /// `v3/transaction-block/transaction-block-submissions/{block_submission_id}`
    public struct BlockSubmissionID: Endpoint {
        public let path: Path
    }
}

extension V3.TransactionBlock.TransactionBlockSubmissions.BlockSubmissionID {
    /// Query a transaction block appeal by block_submission_id (查询交易拦截申诉详情).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.TransactionBlockSubmissionReply
}

extension V3.TransactionBlock.TransactionBlockSubmissions {
    /// `v3/transaction-block/transaction-block-submissions/sub-mchid`
    public var subMchid: SubMchid { SubMchid(path: path.appending("sub-mchid")) }

    /// `v3/transaction-block/transaction-block-submissions/sub-mchid`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.TransactionBlock.TransactionBlockSubmissions.SubMchid {
    /// `v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.TransactionBlock.TransactionBlockSubmissions.SubMchid.SubMchid {
    /// Submit a transaction block appeal for a sub-merchant (发起交易拦截申诉).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own appeal number (商户侧申诉单号).
        public var merchantSubmitID: String
        /// Data submitted by the merchant (商户提交资料内容).
        public var submitData: JSONText<Merchants.RequestedItemInfo>

        public init(
            merchantSubmitID: String,
            submitData: JSONText<Merchants.RequestedItemInfo>
        ) {
            self.merchantSubmitID = merchantSubmitID
            self.submitData = submitData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantSubmitID = try member.required("merchant_submit_id")
            self.submitData = try member.required("submit_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.merchantSubmitID, "merchant_submit_id")
            try members.encode(self.submitData, "submit_data")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.TransactionBlockSubmissionReply
}
