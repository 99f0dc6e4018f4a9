// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/transfer`
    public var transfer: Transfer { Transfer(path: path.appending("transfer")) }

    /// `v3/transfer`
    public struct Transfer: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer {
    /// `v3/transfer/batches`
    public var batches: Batches { Batches(path: path.appending("batches")) }

    /// `v3/transfer/batches`
    public struct Batches: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches {
    /// Create a transfer batch (发起商家转账).
    ///
    /// After an unknown outcome, `GET /v3/transfer/batches/out-batch-no/{out_batch_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_batch_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (直连商户的appid).
        public var appID: String
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
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String?

        public init(
            appID: String,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: Int,
            totalNum: Int,
            transferDetailList: [Transfers.BatchTransferDetail],
            transferSceneID: String,
            notifyURL: String? = nil
        ) {
            self.appID = appID
            self.outBatchNo = outBatchNo
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.transferDetailList = transferDetailList
            self.transferSceneID = transferSceneID
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.transferDetailList = try member.required("transfer_detail_list")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.transferDetailList, "transfer_detail_list")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信批次单号).
        public var batchID: String
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp
        /// Status of the batch (批次状态).
        public var batchStatus: BatchStatus?

        public init(
            outBatchNo: String,
            batchID: String,
            createTime: Timestamp,
            batchStatus: BatchStatus? = nil
        ) {
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.createTime = createTime
            self.batchStatus = batchStatus
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.createTime = try member.required("create_time")
            self.batchStatus = try member.ifPresent("batch_status")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.batchStatus, "batch_status")
        }

        /// Status of the batch (批次状态).
        public struct BatchStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var accepted: Self { Self(rawValue: "ACCEPTED") }
            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var finished: Self { Self(rawValue: "FINISHED") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
        }
    }
}

extension V3.Transfer.Batches {
    /// `v3/transfer/batches/batch-id`
    public var batchId: BatchID { BatchID(path: path.appending("batch-id")) }

    /// `v3/transfer/batches/batch-id`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches.BatchID {
    /// `v3/transfer/batches/batch-id/{batch_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BatchID {
        BatchID(path: path.appending(value: String(value), named: "batch_id"))
    }

    /// `v3/transfer/batches/batch-id/{batch_id}`
    public struct BatchID: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches.BatchID.BatchID {
    /// Query a transfer batch by batch_id (查询批次单(平台批次单号)).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - needQueryDetail: Whether to return the detail records (是否查询转账明细单).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///   - detailStatus: Status of the detail record (明细状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["need_query_detail": needQueryDetail, "offset": offset, "limit": limit, "detail_status": detailStatus])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Transfer batch (转账批次单).
        public var transferBatch: Transfers.TransferBatch
        /// List of transfer details (转账明细单列表).
        public var transferDetailList: [Transfers.TransferDetail]?

        public init(
            transferBatch: Transfers.TransferBatch,
            transferDetailList: [Transfers.TransferDetail]? = nil
        ) {
            self.transferBatch = transferBatch
            self.transferDetailList = transferDetailList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transferBatch = try member.required("transfer_batch")
            self.transferDetailList = try member.ifPresent("transfer_detail_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transferBatch, "transfer_batch")
            try members.encodeIfPresent(self.transferDetailList, "transfer_detail_list")
        }
    }
}

extension V3.Transfer.Batches.BatchID.BatchID {
    /// `v3/transfer/batches/batch-id/{batch_id}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/transfer/batches/batch-id/{batch_id}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches.BatchID.BatchID.Details {
    /// `v3/transfer/batches/batch-id/{batch_id}/details/detail-id`
    public var detailId: DetailID { DetailID(path: path.appending("detail-id")) }

    /// `v3/transfer/batches/batch-id/{batch_id}/details/detail-id`
    public struct DetailID: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches.BatchID.BatchID.Details.DetailID {
    /// `v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DetailID {
        DetailID(path: path.appending(value: String(value), named: "detail_id"))
    }

    /// `v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    public struct DetailID: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches.BatchID.BatchID.Details.DetailID.DetailID {
    /// Query a transfer detail by detail_id (查询明细单(平台批次单号)).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.TransferBatchDetail
}

extension V3.Transfer.Batches {
    /// `v3/transfer/batches/out-batch-no`
    public var outBatchNo: OutBatchNo { OutBatchNo(path: path.appending("out-batch-no")) }

    /// `v3/transfer/batches/out-batch-no`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches.OutBatchNo {
    /// `v3/transfer/batches/out-batch-no/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/transfer/batches/out-batch-no/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches.OutBatchNo.OutBatchNo {
    /// Query a transfer batch by out_batch_no (查询批次单(商家批次单号)).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - needQueryDetail: Whether to return the detail records (是否查询转账明细单).
    ///   - offset: Offset or page to start from (请求资源起始位置).
    ///   - limit: Most records to return (最大资源条数).
    ///   - detailStatus: Status of the detail record (明细状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["need_query_detail": needQueryDetail, "offset": offset, "limit": limit, "detail_status": detailStatus])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Transfer batch (转账批次单).
        public var transferBatch: Transfers.TransferBatch
        /// List of transfer details (转账明细单列表).
        public var transferDetailList: [Transfers.TransferDetail]?
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int?
        /// Most records to return (最大资源条数).
        public var limit: Int?

        public init(
            transferBatch: Transfers.TransferBatch,
            transferDetailList: [Transfers.TransferDetail]? = nil,
            offset: Int? = nil,
            limit: Int? = nil
        ) {
            self.transferBatch = transferBatch
            self.transferDetailList = transferDetailList
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transferBatch = try member.required("transfer_batch")
            self.transferDetailList = try member.ifPresent("transfer_detail_list")
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transferBatch, "transfer_batch")
            try members.encodeIfPresent(self.transferDetailList, "transfer_detail_list")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
        }
    }
}

extension V3.Transfer.Batches.OutBatchNo.OutBatchNo {
    /// `v3/transfer/batches/out-batch-no/{out_batch_no}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/transfer/batches/out-batch-no/{out_batch_no}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches.OutBatchNo.OutBatchNo.Details {
    /// `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    public var outDetailNo: OutDetailNo { OutDetailNo(path: path.appending("out-detail-no")) }

    /// `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo {
    /// `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutDetailNo {
        OutDetailNo(path: path.appending(value: String(value), named: "out_detail_no"))
    }

    /// `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo.OutDetailNo {
    /// Query a transfer detail by out_detail_no (查询明细单(商家批次单号)).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012458902)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.TransferBatchDetail
}

extension V3.Transfer {
    /// `v3/transfer/bill-receipt`
    public var billReceipt: BillReceipt { BillReceipt(path: path.appending("bill-receipt")) }

    /// `v3/transfer/bill-receipt`
    public struct BillReceipt: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.BillReceipt {
    /// Apply for a transfer bill electronic receipt (申请转账账单电子回单).
    ///
    /// After an unknown outcome, `GET /v3/transfer/bill-receipt/{out_batch_no}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Transfers.SummaryReceiptRequest

    /// What ``post`` answers.
    public typealias PostReply = Transfers.BillReceiptReply
}

extension V3.Transfer.BillReceipt {
    /// `v3/transfer/bill-receipt/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/transfer/bill-receipt/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.Transfer.BillReceipt.OutBatchNo {
    /// Query a transfer bill receipt by out_batch_no (查询账单回单受理结果).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.BillReceiptReply
}
