// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/bank-batch-transfer`
    public var bankBatchTransfer: BankBatchTransfer { BankBatchTransfer(path: path.appending("bank-batch-transfer")) }

    /// `v3/bank-batch-transfer`
    public struct BankBatchTransfer: Endpoint {
        public let path: Path
    }
}

extension V3.BankBatchTransfer {
    /// `v3/bank-batch-transfer/receipt`
    public var receipt: Receipt { Receipt(path: path.appending("receipt")) }

    /// `v3/bank-batch-transfer/receipt`
    public struct Receipt: Endpoint {
        public let path: Path
    }
}

extension V3.BankBatchTransfer.Receipt {
    /// `v3/bank-batch-transfer/receipt/detail-receipts`
    public var detailReceipts: DetailReceipts { DetailReceipts(path: path.appending("detail-receipts")) }

    /// `v3/bank-batch-transfer/receipt/detail-receipts`
    public struct DetailReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.BankBatchTransfer.Receipt.DetailReceipts {
    /// Request an e-receipt for a transfer detail (受理明细电子回单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012470770)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own batch number (银行转账批次单号).
        public var outBatchNo: String
        /// Merchant's own detail number (银行转账明细单号).
        public var outDetailNo: String

        public init(
            outBatchNo: String,
            outDetailNo: String
        ) {
            self.outBatchNo = outBatchNo
            self.outDetailNo = outDetailNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.outDetailNo = try member.required("out_detail_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.outDetailNo, "out_detail_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.DetailReceiptReply
}

extension V3.BankBatchTransfer.Receipt.DetailReceipts {
    /// Query an e-receipt request for a transfer detail (查询明细电子回单受理结果).
    ///
    /// - Parameters:
    ///   - outBatchNo: Merchant's own batch number (银行转账批次单号).
    ///   - outDetailNo: Merchant's own detail number (银行转账明细单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012470775)
    public func get(outBatchNo: String, outDetailNo: String) async throws -> GetReply {
        try await path.call(.get, query: ["out_batch_no": outBatchNo, "out_detail_no": outDetailNo])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.DetailReceiptReply
}

extension V3.BankBatchTransfer.Receipt {
    /// `v3/bank-batch-transfer/receipt/summary-receipts`
    public var summaryReceipts: SummaryReceipts { SummaryReceipts(path: path.appending("summary-receipts")) }

    /// `v3/bank-batch-transfer/receipt/summary-receipts`
    public struct SummaryReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.BankBatchTransfer.Receipt.SummaryReceipts {
    /// Request a summary e-receipt for transfers (受理汇总电子回单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Transfers.SummaryReceiptRequest

    /// What ``post`` answers.
    public typealias PostReply = Transfers.SummaryReceiptReply
}

extension V3.BankBatchTransfer.Receipt.SummaryReceipts {
    /// Query a summary e-receipt request for transfers (查询汇总电子回单受理结果).
    ///
    /// - Parameters:
    ///   - outBatchNo: Merchant's own batch number (银行转账批次单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
    public func get(outBatchNo: String) async throws -> GetReply {
        try await path.call(.get, query: ["out_batch_no": outBatchNo])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.SummaryReceiptReply
}
