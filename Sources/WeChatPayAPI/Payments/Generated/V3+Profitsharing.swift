// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/profitsharing`
    public var profitsharing: Profitsharing { Profitsharing(path: path.appending("profitsharing")) }

    /// `v3/profitsharing`
    public struct Profitsharing: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing {
    /// `v3/profitsharing/bills`
    public var bills: Bills { Bills(path: path.appending("bills")) }

    /// `v3/profitsharing/bills`
    public struct Bills: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.Bills {
    /// Request the profit sharing bill of a day (申请分账账单).
    ///
    /// Prepares the bill of profit sharing for bill_date. Fetch the file from download_url and check it against hash_value.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - billDate: Date of the bill (账单日期).
    ///   - tarType: Compression type of the bill (压缩类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
    public func get(subMchid: String? = nil, billDate: String, tarType: Payments.TarType? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "bill_date": billDate, "tar_type": tarType?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Download URL (下载地址).
        public var downloadURL: String
        /// Hash method of the file (哈希类型).
        public var hashType: HashType
        /// Hash of the file (哈希值).
        public var hashText: String

        public init(
            downloadURL: String,
            hashType: HashType,
            hashText: String
        ) {
            self.downloadURL = downloadURL
            self.hashType = hashType
            self.hashText = hashText
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.downloadURL = try member.required("download_url")
            self.hashType = try member.required("hash_type")
            self.hashText = try member.required("hash_value")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.downloadURL, "download_url")
            try members.encode(self.hashType, "hash_type")
            try members.encode(self.hashText, "hash_value")
        }

        /// Hash method of the file (哈希类型).
        public struct HashType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var sha1: Self { Self(rawValue: "SHA1") }
        }
    }
}

extension V3.Profitsharing {
    /// `v3/profitsharing/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/profitsharing/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.Orders {
    /// Share the profit of an order (请求分账).
    ///
    /// Splits money of a paid order among receivers; amounts are in fen, and unfreeze_unsplit frees the rest for the merchant. It runs in the background: query by out_order_no for each receiver's result.
    ///
    /// After an unknown outcome, `GET /v3/profitsharing/orders/{out_order_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_order_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Appid of the app or official account (应用ID).
        public var appID: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]?
        /// Whether to unfreeze the unshared rest (是否解冻剩余未分资金).
        public var unfreezeUnsplit: Bool

        public init(
            subMchid: String? = nil,
            appID: String? = nil,
            subAppID: String? = nil,
            transactionID: String,
            outOrderNo: String,
            receivers: [Receivers]? = nil,
            unfreezeUnsplit: Bool
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.receivers = receivers
            self.unfreezeUnsplit = unfreezeUnsplit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.ifPresent("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.receivers = try member.ifPresent("receivers")
            self.unfreezeUnsplit = try member.required("unfreeze_unsplit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.receivers, "receivers")
            try members.encode(self.unfreezeUnsplit, "unfreeze_unsplit")
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Type (分账接收方类型).
            public var type: Payments.ReceiverType
            /// Account (分账接收方帐号).
            public var account: String
            /// Name (分账个人接收方姓名).
            public var name: Sensitive?
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String

            public init(
                type: Payments.ReceiverType,
                account: String,
                name: Sensitive? = nil,
                amount: Int,
                description: String
            ) {
                self.type = type
                self.account = account
                self.name = name
                self.amount = amount
                self.description = description
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.name = try member.ifPresent("name")
                self.amount = try member.required("amount")
                self.description = try member.required("description")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encodeIfPresent(self.name, "name")
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Current state of the record (分账单状态).
        public var state: Payments.OrderState
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]?

        public init(
            subMchid: String? = nil,
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            state: Payments.OrderState,
            receivers: [Receivers]? = nil
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.state = state
            self.receivers = receivers
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.state = try member.required("state")
            self.receivers = try member.ifPresent("receivers")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.receivers, "receivers")
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String
            /// Type (分账接收方类型).
            public var type: Payments.ReceiverType
            /// Account (分账接收方帐号).
            public var account: String
            /// Result (分账结果).
            public var result: Result
            /// Reason for the failure (分账失败原因).
            public var failReason: Payments.FailReason?
            /// WeChat Pay detail number (分账明细单号).
            public var detailID: String?
            /// Time of creation (分账创建时间).
            public var createTime: Timestamp
            /// Time of completion (分账完成时间).
            public var finishTime: Timestamp

            public init(
                amount: Int,
                description: String,
                type: Payments.ReceiverType,
                account: String,
                result: Result,
                failReason: Payments.FailReason? = nil,
                detailID: String? = nil,
                createTime: Timestamp,
                finishTime: Timestamp
            ) {
                self.amount = amount
                self.description = description
                self.type = type
                self.account = account
                self.result = result
                self.failReason = failReason
                self.detailID = detailID
                self.createTime = createTime
                self.finishTime = finishTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.amount = try member.required("amount")
                self.description = try member.required("description")
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.result = try member.required("result")
                self.failReason = try member.ifPresent("fail_reason")
                self.detailID = try member.ifPresent("detail_id")
                self.createTime = try member.required("create_time")
                self.finishTime = try member.required("finish_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encode(self.result, "result")
                try members.encodeIfPresent(self.failReason, "fail_reason")
                try members.encodeIfPresent(self.detailID, "detail_id")
                try members.encode(self.createTime, "create_time")
                try members.encode(self.finishTime, "finish_time")
            }

            /// Result (分账结果).
            public struct Result: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var pending: Self { Self(rawValue: "PENDING") }
                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var closed: Self { Self(rawValue: "CLOSED") }
            }
        }
    }
}

extension V3.Profitsharing.Orders {
    /// `v3/profitsharing/orders/unfreeze`
    public var unfreeze: Unfreeze { Unfreeze(path: path.appending("unfreeze")) }

    /// `v3/profitsharing/orders/unfreeze`
    public struct Unfreeze: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.Orders.Unfreeze {
    /// Unfreeze the rest of an order (解冻剩余资金).
    ///
    /// Ends the profit sharing of a paid order and frees what was not shared for the merchant. Query by out_order_no for the result.
    ///
    /// After an unknown outcome, `GET /v3/profitsharing/orders/{out_order_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_order_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Description (分账描述).
        public var description: String

        public init(
            subMchid: String? = nil,
            transactionID: String,
            outOrderNo: String,
            description: String
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.description, "description")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Current state of the record (分账单状态).
        public var state: Payments.OrderState
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]?

        public init(
            subMchid: String? = nil,
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            state: Payments.OrderState,
            receivers: [Receivers]? = nil
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.state = state
            self.receivers = receivers
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.state = try member.required("state")
            self.receivers = try member.ifPresent("receivers")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.receivers, "receivers")
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String
            /// Type (分账接收方类型).
            public var type: Payments.ReceiverType
            /// Account (分账接收方帐号).
            public var account: String
            /// Result (分账结果).
            public var result: Result
            /// Reason for the failure (分账失败原因).
            public var failReason: Payments.FailReason?
            /// WeChat Pay detail number (分账明细单号).
            public var detailID: String?
            /// Time of creation (分账创建时间).
            public var createTime: Timestamp
            /// Time of completion (分账完成时间).
            public var finishTime: Timestamp

            public init(
                amount: Int,
                description: String,
                type: Payments.ReceiverType,
                account: String,
                result: Result,
                failReason: Payments.FailReason? = nil,
                detailID: String? = nil,
                createTime: Timestamp,
                finishTime: Timestamp
            ) {
                self.amount = amount
                self.description = description
                self.type = type
                self.account = account
                self.result = result
                self.failReason = failReason
                self.detailID = detailID
                self.createTime = createTime
                self.finishTime = finishTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.amount = try member.required("amount")
                self.description = try member.required("description")
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.result = try member.required("result")
                self.failReason = try member.ifPresent("fail_reason")
                self.detailID = try member.ifPresent("detail_id")
                self.createTime = try member.required("create_time")
                self.finishTime = try member.required("finish_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encode(self.result, "result")
                try members.encodeIfPresent(self.failReason, "fail_reason")
                try members.encodeIfPresent(self.detailID, "detail_id")
                try members.encode(self.createTime, "create_time")
                try members.encode(self.finishTime, "finish_time")
            }

            /// Result (分账结果).
            public struct Result: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var pending: Self { Self(rawValue: "PENDING") }
                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var closed: Self { Self(rawValue: "CLOSED") }
            }
        }
    }
}

extension V3.Profitsharing.Orders {
    /// `v3/profitsharing/orders/{out_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderNo {
        OutOrderNo(path: path.appending(value: String(value), named: "out_order_no"))
    }

    /// `v3/profitsharing/orders/{out_order_no}`
    public struct OutOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.Orders.OutOrderNo {
    /// Query a profit sharing order (查询分账结果).
    ///
    /// Returns a profit sharing or unfreeze request with each receiver's amount (fen), result and failure reason.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - transactionID: WeChat Pay order number (微信订单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
    public func get(subMchid: String? = nil, transactionID: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "transaction_id": transactionID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Current state of the record (分账单状态).
        public var state: Payments.OrderState
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Receivers]?

        public init(
            subMchid: String? = nil,
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            state: Payments.OrderState,
            receivers: [Receivers]? = nil
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.state = state
            self.receivers = receivers
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.state = try member.required("state")
            self.receivers = try member.ifPresent("receivers")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.receivers, "receivers")
        }

        /// Profit sharing receivers (分账接收方列表).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String
            /// Type (分账接收方类型).
            public var type: Payments.ReceiverType
            /// Account (分账接收方帐号).
            public var account: String
            /// Result (分账结果).
            public var result: Result
            /// Reason for the failure (分账失败原因).
            public var failReason: Payments.FailReason?
            /// WeChat Pay detail number (分账明细单号).
            public var detailID: String?
            /// Time of creation (分账创建时间).
            public var createTime: Timestamp
            /// Time of completion (分账完成时间).
            public var finishTime: Timestamp

            public init(
                amount: Int,
                description: String,
                type: Payments.ReceiverType,
                account: String,
                result: Result,
                failReason: Payments.FailReason? = nil,
                detailID: String? = nil,
                createTime: Timestamp,
                finishTime: Timestamp
            ) {
                self.amount = amount
                self.description = description
                self.type = type
                self.account = account
                self.result = result
                self.failReason = failReason
                self.detailID = detailID
                self.createTime = createTime
                self.finishTime = finishTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.amount = try member.required("amount")
                self.description = try member.required("description")
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.result = try member.required("result")
                self.failReason = try member.ifPresent("fail_reason")
                self.detailID = try member.ifPresent("detail_id")
                self.createTime = try member.required("create_time")
                self.finishTime = try member.required("finish_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encode(self.result, "result")
                try members.encodeIfPresent(self.failReason, "fail_reason")
                try members.encodeIfPresent(self.detailID, "detail_id")
                try members.encode(self.createTime, "create_time")
                try members.encode(self.finishTime, "finish_time")
            }

            /// Result (分账结果).
            public struct Result: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var pending: Self { Self(rawValue: "PENDING") }
                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var closed: Self { Self(rawValue: "CLOSED") }
            }
        }
    }
}

extension V3.Profitsharing {
    /// `v3/profitsharing/return-orders`
    public var returnOrders: ReturnOrders { ReturnOrders(path: path.appending("return-orders")) }

    /// `v3/profitsharing/return-orders`
    public struct ReturnOrders: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.ReturnOrders {
    /// Return shared profit (请求分账回退).
    ///
    /// Takes back amount (fen) from a receiver of an earlier profit sharing, for example before a refund. Query by out_return_no while the result is still processing.
    ///
    /// After an unknown outcome, `GET /v3/profitsharing/return-orders/{out_return_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_return_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String?
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String?
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String
        /// Merchant number returning the funds (回退商户号).
        public var returnMchid: String
        /// Amount in fen (回退金额).
        public var amount: Int
        /// Description (回退描述).
        public var description: String

        public init(
            subMchid: String? = nil,
            orderID: String? = nil,
            outOrderNo: String? = nil,
            outReturnNo: String,
            returnMchid: String,
            amount: Int,
            description: String
        ) {
            self.subMchid = subMchid
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
            self.returnMchid = returnMchid
            self.amount = amount
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.orderID = try member.ifPresent("order_id")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
            self.returnMchid = try member.required("return_mchid")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.returnMchid, "return_mchid")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.ReturnOrderReply
}

extension V3.Profitsharing.ReturnOrders {
    /// `v3/profitsharing/return-orders/{out_return_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutReturnNo {
        OutReturnNo(path: path.appending(value: String(value), named: "out_return_no"))
    }

    /// `v3/profitsharing/return-orders/{out_return_no}`
    public struct OutReturnNo: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.ReturnOrders.OutReturnNo {
    /// Query a profit sharing return (查询分账回退结果).
    ///
    /// Returns a return of shared profit by the merchant's number: its result, the amount in fen and any failure reason.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - outOrderNo: Merchant's own service order number (商户分账单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
    public func get(subMchid: String? = nil, outOrderNo: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "out_order_no": outOrderNo])
    }

    /// What ``get`` answers.
    public typealias GetReply = Payments.ReturnOrderReply
}

extension V3.Profitsharing {
    /// `v3/profitsharing/merchant-configs`
    public var merchantConfigs: MerchantConfigs { MerchantConfigs(path: path.appending("merchant-configs")) }

    /// `v3/profitsharing/merchant-configs`
    public struct MerchantConfigs: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.MerchantConfigs {
    /// `v3/profitsharing/merchant-configs/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/profitsharing/merchant-configs/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.MerchantConfigs.SubMchid {
    /// Query the maximum sharing ratio of a sub-merchant (查询最大分账比例).
    ///
    /// For partners: returns max_ratio, the largest share of an order that a sub-merchant allows, in ten-thousandths (2000 is 20%).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Highest profit sharing ratio (最大分账比例).
        public var maxRatio: Int

        public init(
            subMchid: String,
            maxRatio: Int
        ) {
            self.subMchid = subMchid
            self.maxRatio = maxRatio
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.maxRatio = try member.required("max_ratio")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.maxRatio, "max_ratio")
        }
    }
}

extension V3.Profitsharing {
    /// `v3/profitsharing/receivers`
    public var receivers: Receivers { Receivers(path: path.appending("receivers")) }

    /// `v3/profitsharing/receivers`
    public struct Receivers: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.Receivers {
    /// `v3/profitsharing/receivers/add`
    public var add: Add { Add(path: path.appending("add")) }

    /// `v3/profitsharing/receivers/add`
    public struct Add: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.Receivers.Add {
    /// Add a profit sharing receiver (添加分账接收方).
    ///
    /// Registers a merchant or person as a receiver, which must come before sharing profit with them.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Type (分账接收方类型).
        public var type: Payments.ReceiverType
        /// Account (分账接收方帐号).
        public var account: String
        /// Name (分账个人接收方姓名).
        public var name: Sensitive?
        /// Relation to the profit sharing receiver (与分账方的关系类型).
        public var relationType: Payments.RelationType
        /// Custom profit sharing relation (自定义的分账关系).
        public var customRelation: String?

        public init(
            subMchid: String? = nil,
            appID: String,
            subAppID: String? = nil,
            type: Payments.ReceiverType,
            account: String,
            name: Sensitive? = nil,
            relationType: Payments.RelationType,
            customRelation: String? = nil
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.type = type
            self.account = account
            self.name = name
            self.relationType = relationType
            self.customRelation = customRelation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.type = try member.required("type")
            self.account = try member.required("account")
            self.name = try member.ifPresent("name")
            self.relationType = try member.required("relation_type")
            self.customRelation = try member.ifPresent("custom_relation")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
            try members.encodeIfPresent(self.name, "name")
            try members.encode(self.relationType, "relation_type")
            try members.encodeIfPresent(self.customRelation, "custom_relation")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Type (分账接收方类型).
        public var type: Payments.ReceiverType
        /// Account (分账接收方账号).
        public var account: String
        /// Name (分账接收方全称).
        public var name: Sensitive?
        /// Relation to the profit sharing receiver (与分账方的关系类型).
        public var relationType: Payments.RelationType
        /// Custom profit sharing relation (自定义的分账关系).
        public var customRelation: String?

        public init(
            subMchid: String? = nil,
            type: Payments.ReceiverType,
            account: String,
            name: Sensitive? = nil,
            relationType: Payments.RelationType,
            customRelation: String? = nil
        ) {
            self.subMchid = subMchid
            self.type = type
            self.account = account
            self.name = name
            self.relationType = relationType
            self.customRelation = customRelation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.type = try member.required("type")
            self.account = try member.required("account")
            self.name = try member.ifPresent("name")
            self.relationType = try member.required("relation_type")
            self.customRelation = try member.ifPresent("custom_relation")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
            try members.encodeIfPresent(self.name, "name")
            try members.encode(self.relationType, "relation_type")
            try members.encodeIfPresent(self.customRelation, "custom_relation")
        }
    }
}

extension V3.Profitsharing.Receivers {
    /// `v3/profitsharing/receivers/delete`
    public var delete: Delete { Delete(path: path.appending("delete")) }

    /// `v3/profitsharing/receivers/delete`
    public struct Delete: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.Receivers.Delete {
    /// Delete a profit sharing receiver (删除分账接收方).
    ///
    /// Removes a merchant or person from the receivers; profit can no longer be shared with them.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Type (分账接收方类型).
        public var type: Payments.ReceiverType
        /// Account (分账接收方账号).
        public var account: String

        public init(
            subMchid: String? = nil,
            appID: String,
            subAppID: String? = nil,
            type: Payments.ReceiverType,
            account: String
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.type = type
            self.account = account
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.type = try member.required("type")
            self.account = try member.required("account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Type (分账接收方类型).
        public var type: Payments.ReceiverType
        /// Account (分账接收方账号).
        public var account: String

        public init(
            subMchid: String? = nil,
            type: Payments.ReceiverType,
            account: String
        ) {
            self.subMchid = subMchid
            self.type = type
            self.account = account
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.type = try member.required("type")
            self.account = try member.required("account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
        }
    }
}

extension V3.Profitsharing {
    /// `v3/profitsharing/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/profitsharing/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.Transactions {
    /// `v3/profitsharing/transactions/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/profitsharing/transactions/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.Transactions.TransactionID {
    /// `v3/profitsharing/transactions/{transaction_id}/amounts`
    public var amounts: Amounts { Amounts(path: path.appending("amounts")) }

    /// `v3/profitsharing/transactions/{transaction_id}/amounts`
    public struct Amounts: Endpoint {
        public let path: Path
    }
}

extension V3.Profitsharing.Transactions.TransactionID.Amounts {
    /// Query the amount left to share (查询剩余待分金额).
    ///
    /// Returns how much of a paid order can still be shared, in fen.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012457939)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Amount not yet shared, in fen (订单剩余待分金额).
        public var unsplitAmount: Int

        public init(
            transactionID: String,
            unsplitAmount: Int
        ) {
            self.transactionID = transactionID
            self.unsplitAmount = unsplitAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.unsplitAmount = try member.required("unsplit_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.unsplitAmount, "unsplit_amount")
        }
    }
}
