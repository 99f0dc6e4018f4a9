// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/funds-to-oversea`
    public var fundsToOversea: FundsToOversea { FundsToOversea(path: path.appending("funds-to-oversea")) }

    /// `v3/funds-to-oversea`
    public struct FundsToOversea: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea {
    /// `v3/funds-to-oversea/bill-download-url`
    public var billDownloadUrl: BillDownloadURL { BillDownloadURL(path: path.appending("bill-download-url")) }

    /// `v3/funds-to-oversea/bill-download-url`
    public struct BillDownloadURL: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea.BillDownloadURL {
    /// Get the foreign exchange remittance bill download URL (获取购付汇账单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - billDate: Date of the bill (账单日期).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
    public func get(billDate: String, subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["bill_date": billDate, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Hash method of the file (哈希类型).
        public var hashType: String
        /// Hash of the file (哈希值).
        public var hashText: String
        /// Download URL (下载地址).
        public var downloadURL: String

        public init(
            hashType: String,
            hashText: String,
            downloadURL: String
        ) {
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.hashType = try member.required("hash_type")
            self.hashText = try member.required("hash_value")
            self.downloadURL = try member.required("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.hashType, "hash_type")
            try members.encode(self.hashText, "hash_value")
            try members.encode(self.downloadURL, "download_url")
        }
    }
}

extension V3.FundsToOversea {
    /// `v3/funds-to-oversea/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/funds-to-oversea/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea.Orders {
    /// Apply to remit funds overseas (申请资金出境).
    ///
    /// After an unknown outcome, `GET /v3/funds-to-oversea/orders/{out_order_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own outbound transfer number (商户出境单号).
        public var outOrderID: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Amount in fen (出境金额).
        public var amount: Int
        /// Foreign currency (境外收款币种).
        public var foreignCurrency: String
        /// Goods information (商品信息).
        public var goodsInfo: [GoodsInfo]?
        /// Seller information (卖家信息).
        public var sellerInfo: SellerInfo
        /// Logistics information (物流信息).
        public var expressInfo: ExpressInfo
        /// Payee information (收款人信息).
        public var payeeInfo: PayeeInfo
        /// Presale information (预售信息).
        public var presaleInfo: PresaleInfo?

        public init(
            outOrderID: String,
            subMchid: String,
            transactionID: String,
            amount: Int,
            foreignCurrency: String,
            goodsInfo: [GoodsInfo]? = nil,
            sellerInfo: SellerInfo,
            expressInfo: ExpressInfo,
            payeeInfo: PayeeInfo,
            presaleInfo: PresaleInfo? = nil
        ) {
            self.outOrderID = outOrderID
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.amount = amount
            self.foreignCurrency = foreignCurrency
            self.goodsInfo = goodsInfo
            self.sellerInfo = sellerInfo
            self.expressInfo = expressInfo
            self.payeeInfo = payeeInfo
            self.presaleInfo = presaleInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderID = try member.required("out_order_id")
            self.subMchid = try member.required("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.amount = try member.required("amount")
            self.foreignCurrency = try member.required("foreign_currency")
            self.goodsInfo = try member.ifPresent("goods_info")
            self.sellerInfo = try member.required("seller_info")
            self.expressInfo = try member.required("express_info")
            self.payeeInfo = try member.required("payee_info")
            self.presaleInfo = try member.ifPresent("presale_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderID, "out_order_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.foreignCurrency, "foreign_currency")
            try members.encodeIfPresent(self.goodsInfo, "goods_info")
            try members.encode(self.sellerInfo, "seller_info")
            try members.encode(self.expressInfo, "express_info")
            try members.encode(self.payeeInfo, "payee_info")
            try members.encodeIfPresent(self.presaleInfo, "presale_info")
        }

        /// Goods information (商品信息).
        public struct GoodsInfo: Codable, Hashable, Sendable {
            /// Name of the goods (商品名称).
            public var goodsName: String
            /// Goods category (商品类目).
            public var goodsCategory: String
            /// Unit price of the goods (商品单价).
            public var goodsUnitPrice: Int
            /// Quantity of goods (商品数量).
            public var goodsQuantity: Int

            public init(
                goodsName: String,
                goodsCategory: String,
                goodsUnitPrice: Int,
                goodsQuantity: Int
            ) {
                self.goodsName = goodsName
                self.goodsCategory = goodsCategory
                self.goodsUnitPrice = goodsUnitPrice
                self.goodsQuantity = goodsQuantity
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.goodsName = try member.required("goods_name")
                self.goodsCategory = try member.required("goods_category")
                self.goodsUnitPrice = try member.required("goods_unit_price")
                self.goodsQuantity = try member.required("goods_quantity")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.goodsName, "goods_name")
                try members.encode(self.goodsCategory, "goods_category")
                try members.encode(self.goodsUnitPrice, "goods_unit_price")
                try members.encode(self.goodsQuantity, "goods_quantity")
            }
        }

        /// Seller information (卖家信息).
        public struct SellerInfo: Codable, Hashable, Sendable {
            /// Overseas seller's entity name (境外卖家经营主体名称).
            public var overseaBusinessName: String
            /// Overseas seller's shop name (境外卖家店铺名称).
            public var overseaShopName: String
            /// Seller ID (卖家ID).
            public var sellerID: String

            public init(
                overseaBusinessName: String,
                overseaShopName: String,
                sellerID: String
            ) {
                self.overseaBusinessName = overseaBusinessName
                self.overseaShopName = overseaShopName
                self.sellerID = sellerID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.overseaBusinessName = try member.required("oversea_business_name")
                self.overseaShopName = try member.required("oversea_shop_name")
                self.sellerID = try member.required("seller_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.overseaBusinessName, "oversea_business_name")
                try members.encode(self.overseaShopName, "oversea_shop_name")
                try members.encode(self.sellerID, "seller_id")
            }
        }

        /// Logistics information (物流信息).
        public struct ExpressInfo: Codable, Hashable, Sendable {
            /// Tracking number (物流单号).
            public var courierNumber: String
            /// Logistics company's name (物流商名称).
            public var expressCompanyName: String

            public init(
                courierNumber: String,
                expressCompanyName: String
            ) {
                self.courierNumber = courierNumber
                self.expressCompanyName = expressCompanyName
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.courierNumber = try member.required("courier_number")
                self.expressCompanyName = try member.required("express_company_name")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.courierNumber, "courier_number")
                try members.encode(self.expressCompanyName, "express_company_name")
            }
        }

        /// Payee information (收款人信息).
        public struct PayeeInfo: Codable, Hashable, Sendable {
            /// Payee identification number (收款人识别号).
            public var payeeID: String

            public init(
                payeeID: String
            ) {
                self.payeeID = payeeID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.payeeID = try member.required("payee_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.payeeID, "payee_id")
            }
        }

        /// Presale information (预售信息).
        public struct PresaleInfo: Codable, Hashable, Sendable {
            /// Type (订单类型).
            public var type: TypeValue
            /// Total amount in fen (预售订单总金额).
            public var totalAmount: Int
            /// Related deposit order number (关联定金订单号).
            public var depositTransactionID: String?
            /// Related balance payment order number (关联尾款订单号).
            public var balanceTransactionID: String?

            public init(
                type: TypeValue,
                totalAmount: Int,
                depositTransactionID: String? = nil,
                balanceTransactionID: String? = nil
            ) {
                self.type = type
                self.totalAmount = totalAmount
                self.depositTransactionID = depositTransactionID
                self.balanceTransactionID = balanceTransactionID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.totalAmount = try member.required("total_amount")
                self.depositTransactionID = try member.ifPresent("deposit_transaction_id")
                self.balanceTransactionID = try member.ifPresent("balance_transaction_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.totalAmount, "total_amount")
                try members.encodeIfPresent(self.depositTransactionID, "deposit_transaction_id")
                try members.encodeIfPresent(self.balanceTransactionID, "balance_transaction_id")
            }

            /// Type (订单类型).
            public struct TypeValue: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var deposit: Self { Self(rawValue: "DEPOSIT") }
                public static var balance: Self { Self(rawValue: "BALANCE") }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.OrderReply
}

extension V3.FundsToOversea.Orders {
    /// `v3/funds-to-oversea/orders/{out_order_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderID {
        OutOrderID(path: path.appending(value: String(value), named: "out_order_id"))
    }

    /// `v3/funds-to-oversea/orders/{out_order_id}`
    public struct OutOrderID: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea.Orders.OutOrderID {
    /// Query an overseas remittance by out_order_id (查询出境结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - transactionID: WeChat Pay order number (微信支付订单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
    public func get(subMchid: String, transactionID: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "transaction_id": transactionID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.OrderReply
}

extension V3.FundsToOversea {
    /// `v3/funds-to-oversea/return`
    public var `return`: Return { Return(path: path.appending("return")) }

    /// `v3/funds-to-oversea/return`
    public struct Return: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea.Return {
    /// `v3/funds-to-oversea/return/return-orders`
    public var returnOrders: ReturnOrders { ReturnOrders(path: path.appending("return-orders")) }

    /// `v3/funds-to-oversea/return/return-orders`
    public struct ReturnOrders: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea.Return.ReturnOrders {
    /// Apply to return remitted overseas funds (申请资金出境退回).
    ///
    /// After an unknown outcome, `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own return number (商户出境退回单号).
        public var outReturnNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own outbound transfer number (商户出境单号).
        public var outOrderID: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Supplementary return evidence (退回凭证补充信息).
        public var supplementInfo: String
        /// Amount in fen (退回金额).
        public var amount: Int

        public init(
            outReturnNo: String,
            subMchid: String,
            outOrderID: String,
            transactionID: String,
            supplementInfo: String,
            amount: Int
        ) {
            self.outReturnNo = outReturnNo
            self.subMchid = subMchid
            self.outOrderID = outOrderID
            self.transactionID = transactionID
            self.supplementInfo = supplementInfo
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outReturnNo = try member.required("out_return_no")
            self.subMchid = try member.required("sub_mchid")
            self.outOrderID = try member.required("out_order_id")
            self.transactionID = try member.required("transaction_id")
            self.supplementInfo = try member.required("supplement_info")
            self.amount = try member.required("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outOrderID, "out_order_id")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.supplementInfo, "supplement_info")
            try members.encode(self.amount, "amount")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own return number (商户出境退回单号).
        public var outReturnNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay return number (微信出境退回单号).
        public var returnID: String
        /// Merchant's own outbound transfer number (商户出境单号).
        public var outOrderID: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Supplementary return evidence (退回凭证补充信息).
        public var supplementInfo: String?
        /// Amount in fen (退回金额).
        public var amount: Int
        /// Current state of the record (出境退回状态).
        public var state: Ecommerce.SpecialReductionState
        /// Time of creation (创建时间).
        public var createTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Reason for the failure (失败原因).
        public var failReason: FailReason?

        public init(
            outReturnNo: String,
            subMchid: String,
            returnID: String,
            outOrderID: String,
            transactionID: String,
            supplementInfo: String? = nil,
            amount: Int,
            state: Ecommerce.SpecialReductionState,
            createTime: Timestamp,
            successTime: Timestamp? = nil,
            failReason: FailReason? = nil
        ) {
            self.outReturnNo = outReturnNo
            self.subMchid = subMchid
            self.returnID = returnID
            self.outOrderID = outOrderID
            self.transactionID = transactionID
            self.supplementInfo = supplementInfo
            self.amount = amount
            self.state = state
            self.createTime = createTime
            self.successTime = successTime
            self.failReason = failReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outReturnNo = try member.required("out_return_no")
            self.subMchid = try member.required("sub_mchid")
            self.returnID = try member.required("return_id")
            self.outOrderID = try member.required("out_order_id")
            self.transactionID = try member.required("transaction_id")
            self.supplementInfo = try member.ifPresent("supplement_info")
            self.amount = try member.required("amount")
            self.state = try member.required("state")
            self.createTime = try member.required("create_time")
            self.successTime = try member.ifPresent("success_time")
            self.failReason = try member.ifPresent("fail_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.returnID, "return_id")
            try members.encode(self.outOrderID, "out_order_id")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.supplementInfo, "supplement_info")
            try members.encode(self.amount, "amount")
            try members.encode(self.state, "state")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.failReason, "fail_reason")
        }

        /// Reason for the failure (失败原因).
        public struct FailReason: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var returnAmountNotEnough: Self { Self(rawValue: "RETURN_AMOUNT_NOT_ENOUGH") }
        }
    }
}

extension V3.FundsToOversea.Return.ReturnOrders {
    /// `v3/funds-to-oversea/return/return-orders/out-return-no`
    public var outReturnNo: OutReturnNo { OutReturnNo(path: path.appending("out-return-no")) }

    /// `v3/funds-to-oversea/return/return-orders/out-return-no`
    public struct OutReturnNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea.Return.ReturnOrders.OutReturnNo {
    /// `v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutReturnNo {
        OutReturnNo(path: path.appending(value: String(value), named: "out_return_no"))
    }

    /// `v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
    public struct OutReturnNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea.Return.ReturnOrders.OutReturnNo.OutReturnNo {
    /// Query an overseas remittance return by out_return_no (查询出境退回结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own return number (商户出境退回单号).
        public var outReturnNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay return number (微信出境退回单号).
        public var returnID: String
        /// Merchant's own outbound transfer number (商户出境单号).
        public var outOrderID: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String
        /// Amount in fen (退回金额).
        public var amount: Int
        /// Current state of the record (出境退回状态).
        public var state: Ecommerce.SpecialReductionState
        /// Time of creation (创建时间).
        public var createTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Reason for the failure (失败原因).
        public var failReason: String?

        public init(
            outReturnNo: String,
            subMchid: String,
            returnID: String,
            outOrderID: String,
            transactionID: String,
            refundID: String,
            amount: Int,
            state: Ecommerce.SpecialReductionState,
            createTime: Timestamp,
            successTime: Timestamp? = nil,
            failReason: String? = nil
        ) {
            self.outReturnNo = outReturnNo
            self.subMchid = subMchid
            self.returnID = returnID
            self.outOrderID = outOrderID
            self.transactionID = transactionID
            self.refundID = refundID
            self.amount = amount
            self.state = state
            self.createTime = createTime
            self.successTime = successTime
            self.failReason = failReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outReturnNo = try member.required("out_return_no")
            self.subMchid = try member.required("sub_mchid")
            self.returnID = try member.required("return_id")
            self.outOrderID = try member.required("out_order_id")
            self.transactionID = try member.required("transaction_id")
            self.refundID = try member.required("refund_id")
            self.amount = try member.required("amount")
            self.state = try member.required("state")
            self.createTime = try member.required("create_time")
            self.successTime = try member.ifPresent("success_time")
            self.failReason = try member.ifPresent("fail_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.returnID, "return_id")
            try members.encode(self.outOrderID, "out_order_id")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.state, "state")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.failReason, "fail_reason")
        }
    }
}

extension V3.FundsToOversea {
    /// `v3/funds-to-oversea/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/funds-to-oversea/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea.Transactions {
    /// `v3/funds-to-oversea/transactions/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/funds-to-oversea/transactions/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea.Transactions.TransactionID {
    /// `v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
    public var available_abroad_amounts: AvailableAbroadAmounts { AvailableAbroadAmounts(path: path.appending("available_abroad_amounts")) }

    /// `v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
    public struct AvailableAbroadAmounts: Endpoint {
        public let path: Path
    }
}

extension V3.FundsToOversea.Transactions.TransactionID.AvailableAbroadAmounts {
    /// Query the remaining remittable amount of a transaction (查询订单剩余可出境余额).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Amount still transferable abroad, in fen (订单剩余可出境金额).
        public var availableAbroadAmount: Int

        public init(
            transactionID: String,
            availableAbroadAmount: Int
        ) {
            self.transactionID = transactionID
            self.availableAbroadAmount = availableAbroadAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.availableAbroadAmount = try member.required("available_abroad_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.availableAbroadAmount, "available_abroad_amount")
        }
    }
}
