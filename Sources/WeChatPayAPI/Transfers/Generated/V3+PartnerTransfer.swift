// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/partner-transfer`
    public var partnerTransfer: PartnerTransfer { PartnerTransfer(path: path.appending("partner-transfer")) }

    /// `v3/partner-transfer`
    public struct PartnerTransfer: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer {
    /// `v3/partner-transfer/batches`
    public var batches: Batches { Batches(path: path.appending("batches")) }

    /// `v3/partner-transfer/batches`
    public struct Batches: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches {
    /// Create a transfer batch for partners (发起商家转账).
    ///
    /// After an unknown outcome, `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_batch_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// Sub-merchant's appid (特约商户appid).
        public var subAppID: String?
        /// Type of authorization (特约商户授权类型).
        public var authorizationType: AuthorizationType
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// Name of the batch (批次名称).
        public var batchName: String
        /// Remark on the batch (批次备注).
        public var batchRemark: String
        /// Total amount in fen (转账总金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (转账总笔数).
        public var totalNum: Int
        /// List of transfer details (转账明细列表).
        public var transferDetailList: [Transfers.BatchTransferDetail]
        /// Service provider's appid (服务商的appid).
        public var spAppID: String?
        /// Purpose of the batch transfer (批量转账用途).
        public var transferPurpose: Transfers.TransferPurpose?
        /// Transfer scene (转账场景).
        public var transferScene: Transfers.TransferScene?

        public init(
            subMchid: String,
            subAppID: String? = nil,
            authorizationType: AuthorizationType,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: Int,
            totalNum: Int,
            transferDetailList: [Transfers.BatchTransferDetail],
            spAppID: String? = nil,
            transferPurpose: Transfers.TransferPurpose? = nil,
            transferScene: Transfers.TransferScene? = nil
        ) {
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.authorizationType = authorizationType
            self.outBatchNo = outBatchNo
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.transferDetailList = transferDetailList
            self.spAppID = spAppID
            self.transferPurpose = transferPurpose
            self.transferScene = transferScene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.authorizationType = try member.required("authorization_type")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.transferDetailList = try member.required("transfer_detail_list")
            self.spAppID = try member.ifPresent("sp_appid")
            self.transferPurpose = try member.ifPresent("transfer_purpose")
            self.transferScene = try member.ifPresent("transfer_scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.authorizationType, "authorization_type")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.transferDetailList, "transfer_detail_list")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.transferPurpose, "transfer_purpose")
            try members.encodeIfPresent(self.transferScene, "transfer_scene")
        }

        /// Type of authorization (特约商户授权类型).
        public struct AuthorizationType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var informationAuthorizationType: Self { Self(rawValue: "INFORMATION_AUTHORIZATION_TYPE") }
            public static var fundAuthorizationType: Self { Self(rawValue: "FUND_AUTHORIZATION_TYPE") }
            public static var informationAndFundAuthorizationType: Self { Self(rawValue: "INFORMATION_AND_FUND_AUTHORIZATION_TYPE") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.BatchReply
}

extension V3.PartnerTransfer.Batches {
    /// `v3/partner-transfer/batches/batch-id`
    public var batchId: BatchID { BatchID(path: path.appending("batch-id")) }

    /// `v3/partner-transfer/batches/batch-id`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches.BatchID {
    /// `v3/partner-transfer/batches/batch-id/{batch_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BatchID {
        BatchID(path: path.appending(value: String(value), named: "batch_id"))
    }

    /// `v3/partner-transfer/batches/batch-id/{batch_id}`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches.BatchID.BatchID {
    /// Query a transfer batch by batch_id for partners (查询批次单(平台批次单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - needQueryDetail: Whether to return the detail records (是否查询转账明细单).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///   - detailStatus: Status of the detail record (明细状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012715990)
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: DetailStatus? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["need_query_detail": needQueryDetail, "offset": offset, "limit": limit, "detail_status": detailStatus?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信支付批次单号).
        public var batchID: String
        /// Sub-merchant's appid (特约商户appid).
        public var subAppID: String?
        /// Status of the batch (批次状态).
        public var batchStatus: String
        /// Type of batch (批次类型).
        public var batchType: String
        /// Type of authorization (特约商户授权类型).
        public var authorizationType: String
        /// Name of the batch (批次名称).
        public var batchName: String
        /// Remark on the batch (批次备注).
        public var batchRemark: String
        /// Reason for closing (批次关闭原因).
        public var closeReason: Transfers.BatchCloseReason?
        /// Total amount in fen (转账总金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (转账总笔数).
        public var totalNum: Int
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (批次更新时间).
        public var updateTime: Timestamp?
        /// Amount that succeeded, in fen (转账成功金额).
        public var successAmount: Int?
        /// Number of successes (转账成功笔数).
        public var successNum: Int?
        /// Amount that failed, in fen (转账失败金额).
        public var failAmount: Int?
        /// Number of failures (转账失败笔数).
        public var failNum: Int?
        /// List of transfer details (转账明细单列表).
        public var transferDetailList: [Transfers.TransferDetail]?
        /// Service provider's appid (服务商的appid).
        public var spAppID: String?
        /// Purpose of the batch transfer (批量转账用途).
        public var transferPurpose: Transfers.TransferPurpose?
        /// Transfer scene (转账场景).
        public var transferScene: Transfers.TransferScene?

        public init(
            spMchid: String,
            subMchid: String,
            outBatchNo: String,
            batchID: String,
            subAppID: String? = nil,
            batchStatus: String,
            batchType: String,
            authorizationType: String,
            batchName: String,
            batchRemark: String,
            closeReason: Transfers.BatchCloseReason? = nil,
            totalAmount: Int,
            totalNum: Int,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil,
            successAmount: Int? = nil,
            successNum: Int? = nil,
            failAmount: Int? = nil,
            failNum: Int? = nil,
            transferDetailList: [Transfers.TransferDetail]? = nil,
            spAppID: String? = nil,
            transferPurpose: Transfers.TransferPurpose? = nil,
            transferScene: Transfers.TransferScene? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.subAppID = subAppID
            self.batchStatus = batchStatus
            self.batchType = batchType
            self.authorizationType = authorizationType
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.closeReason = closeReason
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.createTime = createTime
            self.updateTime = updateTime
            self.successAmount = successAmount
            self.successNum = successNum
            self.failAmount = failAmount
            self.failNum = failNum
            self.transferDetailList = transferDetailList
            self.spAppID = spAppID
            self.transferPurpose = transferPurpose
            self.transferScene = transferScene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.batchStatus = try member.required("batch_status")
            self.batchType = try member.required("batch_type")
            self.authorizationType = try member.required("authorization_type")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.closeReason = try member.ifPresent("close_reason")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.successAmount = try member.ifPresent("success_amount")
            self.successNum = try member.ifPresent("success_num")
            self.failAmount = try member.ifPresent("fail_amount")
            self.failNum = try member.ifPresent("fail_num")
            self.transferDetailList = try member.ifPresent("transfer_detail_list")
            self.spAppID = try member.ifPresent("sp_appid")
            self.transferPurpose = try member.ifPresent("transfer_purpose")
            self.transferScene = try member.ifPresent("transfer_scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.batchStatus, "batch_status")
            try members.encode(self.batchType, "batch_type")
            try members.encode(self.authorizationType, "authorization_type")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encodeIfPresent(self.closeReason, "close_reason")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encodeIfPresent(self.successAmount, "success_amount")
            try members.encodeIfPresent(self.successNum, "success_num")
            try members.encodeIfPresent(self.failAmount, "fail_amount")
            try members.encodeIfPresent(self.failNum, "fail_num")
            try members.encodeIfPresent(self.transferDetailList, "transfer_detail_list")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.transferPurpose, "transfer_purpose")
            try members.encodeIfPresent(self.transferScene, "transfer_scene")
        }
    }

    /// Status of the detail record (明细状态).
    public struct DetailStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var all: Self { Self(rawValue: "ALL") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
    }
}

extension V3.PartnerTransfer.Batches.BatchID.BatchID {
    /// `v3/partner-transfer/batches/batch-id/{batch_id}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/partner-transfer/batches/batch-id/{batch_id}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches.BatchID.BatchID.Details {
    /// `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id`
    public var detailId: DetailID { DetailID(path: path.appending("detail-id")) }

    /// `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id`
    public struct DetailID: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches.BatchID.BatchID.Details.DetailID {
    /// `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DetailID {
        DetailID(path: path.appending(value: String(value), named: "detail_id"))
    }

    /// `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    public struct DetailID: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches.BatchID.BatchID.Details.DetailID.DetailID {
    /// Query a transfer detail by detail_id for partners (查询明细单(平台批次单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012718324)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.BatchDetail
}

extension V3.PartnerTransfer.Batches {
    /// `v3/partner-transfer/batches/out-batch-no`
    public var outBatchNo: OutBatchNo { OutBatchNo(path: path.appending("out-batch-no")) }

    /// `v3/partner-transfer/batches/out-batch-no`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches.OutBatchNo {
    /// `v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches.OutBatchNo.OutBatchNo {
    /// Query a transfer batch by out_batch_no for partners (查询批次单(商家批次单号)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - needQueryDetail: Whether to return the detail records (是否查询转账明细单).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///   - detailStatus: Status of the detail record (明细状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012718112)
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: DetailStatus? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["need_query_detail": needQueryDetail, "offset": offset, "limit": limit, "detail_status": detailStatus?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信支付批次单号).
        public var batchID: String
        /// Sub-merchant's appid (特约商户appid).
        public var subAppID: String?
        /// Status of the batch (批次状态).
        public var batchStatus: String
        /// Type of batch (批次类型).
        public var batchType: String
        /// Type of authorization (特约商户授权类型).
        public var authorizationType: String
        /// Name of the batch (批次名称).
        public var batchName: String
        /// Remark on the batch (批次备注).
        public var batchRemark: String
        /// Reason for closing (批次关闭原因).
        public var closeReason: Transfers.BatchCloseReason?
        /// Total amount in fen (转账总金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (转账总笔数).
        public var totalNum: Int
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (批次更新时间).
        public var updateTime: Timestamp?
        /// Amount that succeeded, in fen (转账成功金额).
        public var successAmount: Int?
        /// Number of successes (转账成功笔数).
        public var successNum: Int?
        /// Amount that failed, in fen (转账失败金额).
        public var failAmount: Int?
        /// Number of failures (转账失败笔数).
        public var failNum: Int?
        /// List of transfer details (转账明细单列表).
        public var transferDetailList: [Transfers.TransferDetail]
        /// Service provider's appid (服务商的appid).
        public var spAppID: String?
        /// Purpose of the batch transfer (批量转账用途).
        public var transferPurpose: Transfers.TransferPurpose?
        /// Transfer scene (转账场景).
        public var transferScene: Transfers.TransferScene?

        public init(
            spMchid: String,
            subMchid: String,
            outBatchNo: String,
            batchID: String,
            subAppID: String? = nil,
            batchStatus: String,
            batchType: String,
            authorizationType: String,
            batchName: String,
            batchRemark: String,
            closeReason: Transfers.BatchCloseReason? = nil,
            totalAmount: Int,
            totalNum: Int,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil,
            successAmount: Int? = nil,
            successNum: Int? = nil,
            failAmount: Int? = nil,
            failNum: Int? = nil,
            transferDetailList: [Transfers.TransferDetail],
            spAppID: String? = nil,
            transferPurpose: Transfers.TransferPurpose? = nil,
            transferScene: Transfers.TransferScene? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.subAppID = subAppID
            self.batchStatus = batchStatus
            self.batchType = batchType
            self.authorizationType = authorizationType
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.closeReason = closeReason
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.createTime = createTime
            self.updateTime = updateTime
            self.successAmount = successAmount
            self.successNum = successNum
            self.failAmount = failAmount
            self.failNum = failNum
            self.transferDetailList = transferDetailList
            self.spAppID = spAppID
            self.transferPurpose = transferPurpose
            self.transferScene = transferScene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.batchStatus = try member.required("batch_status")
            self.batchType = try member.required("batch_type")
            self.authorizationType = try member.required("authorization_type")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.closeReason = try member.ifPresent("close_reason")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.successAmount = try member.ifPresent("success_amount")
            self.successNum = try member.ifPresent("success_num")
            self.failAmount = try member.ifPresent("fail_amount")
            self.failNum = try member.ifPresent("fail_num")
            self.transferDetailList = try member.required("transfer_detail_list")
            self.spAppID = try member.ifPresent("sp_appid")
            self.transferPurpose = try member.ifPresent("transfer_purpose")
            self.transferScene = try member.ifPresent("transfer_scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.batchStatus, "batch_status")
            try members.encode(self.batchType, "batch_type")
            try members.encode(self.authorizationType, "authorization_type")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encodeIfPresent(self.closeReason, "close_reason")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encodeIfPresent(self.successAmount, "success_amount")
            try members.encodeIfPresent(self.successNum, "success_num")
            try members.encodeIfPresent(self.failAmount, "fail_amount")
            try members.encodeIfPresent(self.failNum, "fail_num")
            try members.encode(self.transferDetailList, "transfer_detail_list")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.transferPurpose, "transfer_purpose")
            try members.encodeIfPresent(self.transferScene, "transfer_scene")
        }
    }

    /// Status of the detail record (明细状态).
    public struct DetailStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var all: Self { Self(rawValue: "ALL") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
        public static var refund: Self { Self(rawValue: "REFUND") }
    }
}

extension V3.PartnerTransfer.Batches.OutBatchNo.OutBatchNo {
    /// `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches.OutBatchNo.OutBatchNo.Details {
    /// `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    public var outDetailNo: OutDetailNo { OutDetailNo(path: path.appending("out-detail-no")) }

    /// `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo {
    /// `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutDetailNo {
        OutDetailNo(path: path.appending(value: String(value), named: "out_detail_no"))
    }

    /// `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.PartnerTransfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo.OutDetailNo {
    /// Query a transfer detail by out_detail_no for partners (查询明细单(商家批次单号)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012718434)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.BatchDetail
}
