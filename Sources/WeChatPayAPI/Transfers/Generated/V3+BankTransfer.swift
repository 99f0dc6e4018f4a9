// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/bank-transfer`
    public var bankTransfer: BankTransfer { BankTransfer(path: path.appending("bank-transfer")) }

    /// `v3/bank-transfer`
    public struct BankTransfer: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer {
    /// `v3/bank-transfer/batches`
    public var batches: Batches { Batches(path: path.appending("batches")) }

    /// `v3/bank-transfer/batches`
    public struct Batches: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches {
    /// Start a batch bank transfer (发起批量转账).
    ///
    /// After an unknown outcome, `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service platform's merchant number (服务平台商户号).
        public var platformMchid: String
        /// Merchant number of the paying company (付款企业商户号).
        public var specializedPaymentMchid: String
        /// Sponsoring merchant number (实际出资商户号).
        public var sponsorMchid: String
        /// Merchant number authorized by the user (用户授权商户号).
        public var userAuthorizedMchid: String
        /// Appid authorized by the user (用户授权appid).
        public var userAuthorizedAppID: String
        /// Merchant's own batch number (银行批次单号).
        public var outBatchNo: String
        /// Name of the batch (批次名称).
        public var batchName: String
        /// Remark on the batch (批次备注).
        public var batchRemark: String
        /// Attached remark (附加信息).
        public var attachRemark: String?
        /// Total amount in fen (转账总金额).
        public var totalAmount: Int
        /// Total number (转账总笔数).
        public var totalCount: Int
        /// Transfer scene (转账场景).
        public var transferScene: String
        /// Purpose of the batch transfer (批量转账用途).
        public var transferPurpose: String
        /// List of transfer details (转账明细列表).
        public var transferDetailList: [Transfers.BatchTransferDetail]?

        public init(
            platformMchid: String,
            specializedPaymentMchid: String,
            sponsorMchid: String,
            userAuthorizedMchid: String,
            userAuthorizedAppID: String,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            attachRemark: String? = nil,
            totalAmount: Int,
            totalCount: Int,
            transferScene: String,
            transferPurpose: String,
            transferDetailList: [Transfers.BatchTransferDetail]? = nil
        ) {
            self.platformMchid = platformMchid
            self.specializedPaymentMchid = specializedPaymentMchid
            self.sponsorMchid = sponsorMchid
            self.userAuthorizedMchid = userAuthorizedMchid
            self.userAuthorizedAppID = userAuthorizedAppID
            self.outBatchNo = outBatchNo
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.attachRemark = attachRemark
            self.totalAmount = totalAmount
            self.totalCount = totalCount
            self.transferScene = transferScene
            self.transferPurpose = transferPurpose
            self.transferDetailList = transferDetailList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.platformMchid = try member.required("platform_mchid")
            self.specializedPaymentMchid = try member.required("specialized_payment_mchid")
            self.sponsorMchid = try member.required("sponsor_mchid")
            self.userAuthorizedMchid = try member.required("user_authorized_mchid")
            self.userAuthorizedAppID = try member.required("user_authorized_appid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.attachRemark = try member.ifPresent("attach_remark")
            self.totalAmount = try member.required("total_amount")
            self.totalCount = try member.required("total_count")
            self.transferScene = try member.required("transfer_scene")
            self.transferPurpose = try member.required("transfer_purpose")
            self.transferDetailList = try member.ifPresent("transfer_detail_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.platformMchid, "platform_mchid")
            try members.encode(self.specializedPaymentMchid, "specialized_payment_mchid")
            try members.encode(self.sponsorMchid, "sponsor_mchid")
            try members.encode(self.userAuthorizedMchid, "user_authorized_mchid")
            try members.encode(self.userAuthorizedAppID, "user_authorized_appid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encodeIfPresent(self.attachRemark, "attach_remark")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.transferScene, "transfer_scene")
            try members.encode(self.transferPurpose, "transfer_purpose")
            try members.encodeIfPresent(self.transferDetailList, "transfer_detail_list")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.BatchReply
}

extension V3.BankTransfer.Batches {
    /// `v3/bank-transfer/batches/batch-id`
    public var batchId: BatchID { BatchID(path: path.appending("batch-id")) }

    /// `v3/bank-transfer/batches/batch-id`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches.BatchID {
    /// `v3/bank-transfer/batches/batch-id/{batch_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BatchID {
        BatchID(path: path.appending(value: String(value), named: "batch_id"))
    }

    /// `v3/bank-transfer/batches/batch-id/{batch_id}`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches.BatchID.BatchID {
    /// Query a transfer batch by batch_id (微信支付批次单号查询批次单).
    ///
    /// - Parameters:
    ///   - needQueryDetail: Whether to return the detail records (是否查询转账明细单).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///   - detailState: State of the detail (明细状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012465891)
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: Transfers.BatchDetailState? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["need_query_detail": needQueryDetail, "offset": offset, "limit": limit, "detail_state": detailState?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.Batch
}

extension V3.BankTransfer.Batches.BatchID.BatchID {
    /// `v3/bank-transfer/batches/batch-id/{batch_id}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/bank-transfer/batches/batch-id/{batch_id}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches.BatchID.BatchID.Details {
    /// `v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id`
    public var detailId: DetailID { DetailID(path: path.appending("detail-id")) }

    /// `v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id`
    public struct DetailID: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches.BatchID.BatchID.Details.DetailID {
    /// `v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DetailID {
        DetailID(path: path.appending(value: String(value), named: "detail_id"))
    }

    /// `v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    public struct DetailID: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches.BatchID.BatchID.Details.DetailID.DetailID {
    /// Query a transfer detail by detail_id (微信支付明细单号查询明细单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012465897)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.Detail
}

extension V3.BankTransfer.Batches {
    /// `v3/bank-transfer/batches/out-batch-no`
    public var outBatchNo: OutBatchNo { OutBatchNo(path: path.appending("out-batch-no")) }

    /// `v3/bank-transfer/batches/out-batch-no`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches.OutBatchNo {
    /// `v3/bank-transfer/batches/out-batch-no/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/bank-transfer/batches/out-batch-no/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches.OutBatchNo.OutBatchNo {
    /// Query a transfer batch by out_batch_no (银行批次单号查询批次单).
    ///
    /// - Parameters:
    ///   - outBatchNo: Merchant's own batch number (银行批次单号).
    ///   - needQueryDetail: Whether to return the detail records (是否查询转账明细单).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///   - detailState: State of the detail (明细状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012465903)
    public func get(
        outBatchNo: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: Transfers.BatchDetailState? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["out_batch_no": outBatchNo, "need_query_detail": needQueryDetail, "offset": offset, "limit": limit, "detail_state": detailState?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.Batch
}

extension V3.BankTransfer.Batches.OutBatchNo.OutBatchNo {
    /// `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches.OutBatchNo.OutBatchNo.Details {
    /// `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    public var outDetailNo: OutDetailNo { OutDetailNo(path: path.appending("out-detail-no")) }

    /// `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo {
    /// `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutDetailNo {
        OutDetailNo(path: path.appending(value: String(value), named: "out_detail_no"))
    }

    /// `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.BankTransfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo.OutDetailNo {
    /// Query a transfer detail by out_detail_no (银行明细单号查询明细单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012465915)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.Detail
}
