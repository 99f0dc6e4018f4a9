// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/industry-rebate`
    public var industryRebate: IndustryRebate { IndustryRebate(path: path.appending("industry-rebate")) }

    /// `v3/industry-rebate`
    public struct IndustryRebate: Endpoint {
        public let path: Path
    }
}

extension V3.IndustryRebate {
    /// `v3/industry-rebate/retail-industry`
    public var retailIndustry: RetailIndustry { RetailIndustry(path: path.appending("retail-industry")) }

    /// `v3/industry-rebate/retail-industry`
    public struct RetailIndustry: Endpoint {
        public let path: Path
    }
}

extension V3.IndustryRebate.RetailIndustry {
    /// `v3/industry-rebate/retail-industry/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/industry-rebate/retail-industry/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.IndustryRebate.RetailIndustry.Transactions {
    /// Report SN and product codes of retail transactions (回传SN和商品编码).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Merchant's device number (设备号).
        public var deviceID: String?
        /// List of goods (单品列表).
        public var goodsDetail: [GoodsDetail]?

        public init(
            brandID: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String,
            subMchid: String,
            deviceID: String? = nil,
            goodsDetail: [GoodsDetail]? = nil
        ) {
            self.brandID = brandID
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.subMchid = subMchid
            self.deviceID = deviceID
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.ifPresent("brand_id")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.subMchid = try member.required("sub_mchid")
            self.deviceID = try member.ifPresent("device_id")
            self.goodsDetail = try member.ifPresent("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.brandID, "brand_id")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.deviceID, "device_id")
            try members.encodeIfPresent(self.goodsDetail, "goods_detail")
        }

        /// List of goods (单品列表).
        public struct GoodsDetail: Codable, Hashable, Sendable {
            /// Barcode of the goods (商品编码).
            public var barcode: String
            /// Merchant's own goods code (商家商品编码).
            public var merchantGoodsID: String?
            /// Name of the goods (商品名称).
            public var goodsName: String
            /// Quantity (商品数量).
            public var quantity: Int
            /// Price of the goods in fen (商品单价).
            public var price: Int

            public init(
                barcode: String,
                merchantGoodsID: String? = nil,
                goodsName: String,
                quantity: Int,
                price: Int
            ) {
                self.barcode = barcode
                self.merchantGoodsID = merchantGoodsID
                self.goodsName = goodsName
                self.quantity = quantity
                self.price = price
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.barcode = try member.required("barcode")
                self.merchantGoodsID = try member.ifPresent("merchant_goods_id")
                self.goodsName = try member.required("goods_name")
                self.quantity = try member.required("quantity")
                self.price = try member.required("price")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.barcode, "barcode")
                try members.encodeIfPresent(self.merchantGoodsID, "merchant_goods_id")
                try members.encode(self.goodsName, "goods_name")
                try members.encode(self.quantity, "quantity")
                try members.encode(self.price, "price")
            }
        }
    }
}

extension V3.IndustryRebate {
    /// `v3/industry-rebate/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/industry-rebate/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.IndustryRebate.Transactions {
    /// `v3/industry-rebate/transactions/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/industry-rebate/transactions/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.IndustryRebate.Transactions.TransactionID {
    /// Report a code plate transaction by transaction_id (码牌交易回传).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户).
        public var subMchid: String
        /// Link for the payment QR code (收款链接url).
        public var codeURL: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String

        public init(
            subMchid: String,
            codeURL: String,
            outTradeNo: String
        ) {
            self.subMchid = subMchid
            self.codeURL = codeURL
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.codeURL = try member.required("code_url")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.codeURL, "code_url")
            try members.encode(self.outTradeNo, "out_trade_no")
        }
    }
}
