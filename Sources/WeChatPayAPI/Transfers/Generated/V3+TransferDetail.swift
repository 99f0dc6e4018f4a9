// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/transfer-detail`
    public var transferDetail: TransferDetail { TransferDetail(path: path.appending("transfer-detail")) }

    /// `v3/transfer-detail`
    public struct TransferDetail: Endpoint {
        public let path: Path
    }
}

extension V3.TransferDetail {
    /// `v3/transfer-detail/electronic-receipts`
    public var electronicReceipts: ElectronicReceipts { ElectronicReceipts(path: path.appending("electronic-receipts")) }

    /// `v3/transfer-detail/electronic-receipts`
    public struct ElectronicReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.TransferDetail.ElectronicReceipts {
    /// Apply for a transfer detail electronic receipt (申请转账明细电子回单).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Type of acceptance (受理类型).
        public var acceptType: Transfers.AcceptType
        /// Merchant's own batch number (商家转账批次单号).
        public var outBatchNo: String?
        /// Merchant's own detail number (商家转账明细单号).
        public var outDetailNo: String

        public init(
            acceptType: Transfers.AcceptType,
            outBatchNo: String? = nil,
            outDetailNo: String
        ) {
            self.acceptType = acceptType
            self.outBatchNo = outBatchNo
            self.outDetailNo = outDetailNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.acceptType = try member.required("accept_type")
            self.outBatchNo = try member.ifPresent("out_batch_no")
            self.outDetailNo = try member.required("out_detail_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.acceptType, "accept_type")
            try members.encodeIfPresent(self.outBatchNo, "out_batch_no")
            try members.encode(self.outDetailNo, "out_detail_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.TransferDetailElectronicReceiptReply
}

extension V3.TransferDetail.ElectronicReceipts {
    /// Query the result of a detail receipt application (查询明细回单受理结果).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - acceptType: Type of acceptance (受理类型).
    ///   - outBatchNo: Merchant's own batch number (商家转账批次单号).
    ///   - outDetailNo: Merchant's own detail number (商家转账明细单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
    public func get(acceptType: Transfers.AcceptType, outBatchNo: String? = nil, outDetailNo: String) async throws -> GetReply {
        try await path.call(.get, query: ["accept_type": acceptType.rawValue, "out_batch_no": outBatchNo, "out_detail_no": outDetailNo])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.TransferDetailElectronicReceiptReply
}
