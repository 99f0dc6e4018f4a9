// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/offlineface`
    public var offlineface: Offlineface { Offlineface(path: path.appending("offlineface")) }

    /// `v3/offlineface`
    public struct Offlineface: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface {
    /// `v3/offlineface/authinfo`
    public var authinfo: Authinfo { Authinfo(path: path.appending("authinfo")) }

    /// `v3/offlineface/authinfo`
    public struct Authinfo: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface.Authinfo {
    /// Get offline face payment authinfo (获取authinfo接口).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商公众号appid).
        public var spAppID: String
        /// Sub-merchant's appid (子商户公众号appid).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Merchant's device number (设备id).
        public var deviceID: String
        /// Raw data (原始数据).
        public var rawData: String
        /// Institution ID (机构id).
        public var organizationID: String

        public init(
            spAppID: String,
            subAppID: String? = nil,
            subMchid: String,
            deviceID: String,
            rawData: String,
            organizationID: String
        ) {
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.deviceID = deviceID
            self.rawData = rawData
            self.organizationID = organizationID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.deviceID = try member.required("device_id")
            self.rawData = try member.required("raw_data")
            self.organizationID = try member.required("organization_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.deviceID, "device_id")
            try members.encode(self.rawData, "raw_data")
            try members.encode(self.organizationID, "organization_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Authorization information (授权信息).
        public var authinfo: String

        public init(
            authinfo: String
        ) {
            self.authinfo = authinfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.authinfo = try member.required("authinfo")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.authinfo, "authinfo")
        }
    }
}

extension V3.Offlineface {
    /// `v3/offlineface/face-collections`
    public var faceCollections: FaceCollections { FaceCollections(path: path.appending("face-collections")) }

    /// `v3/offlineface/face-collections`
    public struct FaceCollections: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface.FaceCollections {
    /// List users who need face re-collection (查询重采用户列表).
    ///
    /// - Parameters:
    ///   - organizationID: Institution ID (机构ID).
    ///   - offset: Offset or page to start from (列表偏移).
    ///   - limit: Most records to return (资源个数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    public func get(organizationID: String, offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["organization_id": organizationID, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Faces to recollect (重采对象).
        public var faceCollections: [Payments.FaceCollection]

        public init(
            faceCollections: [Payments.FaceCollection]
        ) {
            self.faceCollections = faceCollections
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.faceCollections = try member.required("face_collections")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.faceCollections, "face_collections")
        }
    }
}

extension V3.Offlineface.FaceCollections {
    /// `v3/offlineface/face-collections/{collection_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> CollectionID {
        CollectionID(path: path.appending(value: String(value), named: "collection_id"))
    }

    /// `v3/offlineface/face-collections/{collection_id}`
    public struct CollectionID: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface.FaceCollections.CollectionID {
    /// Query a face re-collection request by collection_id (查询重采请求详情).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Payments.FaceCollection
}

extension V3.Offlineface {
    /// `v3/offlineface/repayment-url`
    public var repaymentUrl: RepaymentURL { RepaymentURL(path: path.appending("repayment-url")) }

    /// `v3/offlineface/repayment-url`
    public struct RepaymentURL: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface.RepaymentURL {
    /// Get an offline face payment repayment URL (获取还款链接接口).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own user ID (商户用户ID).
        public var outUserID: String
        /// Institution ID (机构id).
        public var organizationID: String

        public init(
            outUserID: String,
            organizationID: String
        ) {
            self.outUserID = outUserID
            self.organizationID = organizationID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outUserID = try member.required("out_user_id")
            self.organizationID = try member.required("organization_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outUserID, "out_user_id")
            try members.encode(self.organizationID, "organization_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Repayment link (还款链接).
        public var repaymentURL: String
        /// Time the link expires (链接过期时间).
        public var expireAt: String

        public init(
            repaymentURL: String,
            expireAt: String
        ) {
            self.repaymentURL = repaymentURL
            self.expireAt = expireAt
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.repaymentURL = try member.required("repayment_url")
            self.expireAt = try member.required("expire_at")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.repaymentURL, "repayment_url")
            try members.encode(self.expireAt, "expire_at")
        }
    }
}

extension V3.Offlineface {
    /// `v3/offlineface/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/offlineface/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface.Transactions {
    /// Apply for an offline face payment charge (申请扣款接口).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Authorization code (支付凭证).
        public var authCode: String
        /// Service provider's appid (服务商公众号appid).
        public var spAppID: String?
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String?
        /// Sub-merchant's appid (子商户公众号appid).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String?
        /// Amount details (金额信息).
        public var amount: Payments.ReceiptAmount?
        /// Scene information (支付场景信息).
        public var sceneInfo: SceneInfo?
        /// Discount tag of the order (优惠标记).
        public var goodsTag: String?
        /// Description (商品信息).
        public var description: String?
        /// Merchant's attached data, returned unchanged (商户附加信息).
        public var attach: String?
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SettleInfo?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Business information (业务信息).
        public var business: Business?

        public init(
            authCode: String,
            spAppID: String? = nil,
            spMchid: String? = nil,
            subAppID: String? = nil,
            subMchid: String? = nil,
            amount: Payments.ReceiptAmount? = nil,
            sceneInfo: SceneInfo? = nil,
            goodsTag: String? = nil,
            description: String? = nil,
            attach: String? = nil,
            settleInfo: Payments.SettleInfo? = nil,
            outTradeNo: String? = nil,
            business: Business? = nil
        ) {
            self.authCode = authCode
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.amount = amount
            self.sceneInfo = sceneInfo
            self.goodsTag = goodsTag
            self.description = description
            self.attach = attach
            self.settleInfo = settleInfo
            self.outTradeNo = outTradeNo
            self.business = business
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.authCode = try member.required("auth_code")
            self.spAppID = try member.ifPresent("sp_appid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.amount = try member.ifPresent("amount")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.description = try member.ifPresent("description")
            self.attach = try member.ifPresent("attach")
            self.settleInfo = try member.ifPresent("settle_info")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.business = try member.ifPresent("business")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.authCode, "auth_code")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.business, "business")
        }

        /// Scene information (支付场景信息).
        public struct SceneInfo: Codable, Hashable, Sendable {
            /// Merchant's device IP address (设备IP).
            public var deviceIP: String

            public init(
                deviceIP: String
            ) {
                self.deviceIP = deviceIP
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceIP = try member.required("device_ip")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.deviceIP, "device_ip")
            }
        }

        /// Business information (业务信息).
        public struct Business: Codable, Hashable, Sendable {
            /// Platform product ID (平台产品ID): 2, 11.
            public var businessProductID: Int
            /// Platform scene ID (平台场景ID): 3, 4, 5, 6, 124, 125, 126.
            public var businessSceneID: Int

            public init(
                businessProductID: Int,
                businessSceneID: Int
            ) {
                self.businessProductID = businessProductID
                self.businessSceneID = businessSceneID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.businessProductID = try member.required("business_product_id")
                self.businessSceneID = try member.required("business_scene_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.businessProductID, "business_product_id")
                try members.encode(self.businessSceneID, "business_scene_id")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商公众号appid).
        public var spAppID: String
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户公众号appid).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Payer's information (支付用户信息).
        public var payer: Payments.TransactionPayer?
        /// Amount details (金额信息).
        public var amount: Payments.ReceiptAmount?
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [JSON]?
        /// Scene information (支付场景信息).
        public var sceneInfo: Payments.TransactionSceneInfo?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Transaction type (交易类型).
        public var tradeType: Payments.TransactionTradeType?
        /// State of the transaction (交易状态).
        public var tradeState: String?
        /// Description of the transaction's state (交易描述).
        public var tradeStateDescription: String?
        /// State of the debt (欠款状态).
        public var debtState: String?
        /// Description (商品信息).
        public var description: String?
        /// Merchant's attached data, returned unchanged (商户附加信息).
        public var attach: String?
        /// Time of success (支付成功时间).
        public var successTime: Timestamp?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// WeChat Pay order number, repayment (还款微信订单号).
        public var repaymentTransactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Error type (错误分类).
        public var errorType: String?

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            payer: Payments.TransactionPayer? = nil,
            amount: Payments.ReceiptAmount? = nil,
            promotionDetail: [JSON]? = nil,
            sceneInfo: Payments.TransactionSceneInfo? = nil,
            bankType: String? = nil,
            tradeType: Payments.TransactionTradeType? = nil,
            tradeState: String? = nil,
            tradeStateDescription: String? = nil,
            debtState: String? = nil,
            description: String? = nil,
            attach: String? = nil,
            successTime: Timestamp? = nil,
            transactionID: String? = nil,
            repaymentTransactionID: String? = nil,
            outTradeNo: String? = nil,
            errorType: String? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.payer = payer
            self.amount = amount
            self.promotionDetail = promotionDetail
            self.sceneInfo = sceneInfo
            self.bankType = bankType
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDescription = tradeStateDescription
            self.debtState = debtState
            self.description = description
            self.attach = attach
            self.successTime = successTime
            self.transactionID = transactionID
            self.repaymentTransactionID = repaymentTransactionID
            self.outTradeNo = outTradeNo
            self.errorType = errorType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.ifPresent("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.bankType = try member.ifPresent("bank_type")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.ifPresent("trade_state")
            self.tradeStateDescription = try member.ifPresent("trade_state_description")
            self.debtState = try member.ifPresent("debt_state")
            self.description = try member.ifPresent("description")
            self.attach = try member.ifPresent("attach")
            self.successTime = try member.ifPresent("success_time")
            self.transactionID = try member.ifPresent("transaction_id")
            self.repaymentTransactionID = try member.ifPresent("repayment_transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.errorType = try member.ifPresent("error_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDescription, "trade_state_description")
            try members.encodeIfPresent(self.debtState, "debt_state")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.repaymentTransactionID, "repayment_transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.errorType, "error_type")
        }
    }
}

extension V3.Offlineface.Transactions {
    /// `v3/offlineface/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/offlineface/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface.Transactions.OutTradeNo {
    /// `v3/offlineface/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/offlineface/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface.Transactions.OutTradeNo.OutTradeNo {
    /// Query an offline face payment order by out_trade_no (查单接口).
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户商户号).
    ///   - businessProductID: Platform product ID (平台产品ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    public func get(spMchid: String, subMchid: String, businessProductID: BusinessProductID) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid, "sub_mchid": subMchid, "business_product_id": businessProductID.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商公众号appid).
        public var spAppID: String
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's appid (子商户公众号appid).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Payer's information (支付用户信息).
        public var payer: Payments.TransactionPayer?
        /// Amount details (金额信息).
        public var amount: Payments.ReceiptAmount?
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [JSON]?
        /// Scene information (支付场景信息).
        public var sceneInfo: Payments.TransactionSceneInfo?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Transaction type (交易类型).
        public var tradeType: Payments.TransactionTradeType?
        /// State of the transaction (交易状态).
        public var tradeState: String
        /// Description of the transaction's state (交易描述).
        public var tradeStateDescription: String?
        /// State of the debt (欠款状态).
        public var debtState: String?
        /// Description (商品信息).
        public var description: String?
        /// Merchant's attached data, returned unchanged (商户附加信息).
        public var attach: String?
        /// Time of success (支付成功时间).
        public var successTime: Timestamp?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// WeChat Pay order number, repayment (还款微信订单号).
        public var repaymentTransactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Error type (错误分类).
        public var errorType: String?

        public init(
            spAppID: String,
            spMchid: String,
            subAppID: String? = nil,
            subMchid: String,
            payer: Payments.TransactionPayer? = nil,
            amount: Payments.ReceiptAmount? = nil,
            promotionDetail: [JSON]? = nil,
            sceneInfo: Payments.TransactionSceneInfo? = nil,
            bankType: String? = nil,
            tradeType: Payments.TransactionTradeType? = nil,
            tradeState: String,
            tradeStateDescription: String? = nil,
            debtState: String? = nil,
            description: String? = nil,
            attach: String? = nil,
            successTime: Timestamp? = nil,
            transactionID: String? = nil,
            repaymentTransactionID: String? = nil,
            outTradeNo: String? = nil,
            errorType: String? = nil
        ) {
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.payer = payer
            self.amount = amount
            self.promotionDetail = promotionDetail
            self.sceneInfo = sceneInfo
            self.bankType = bankType
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDescription = tradeStateDescription
            self.debtState = debtState
            self.description = description
            self.attach = attach
            self.successTime = successTime
            self.transactionID = transactionID
            self.repaymentTransactionID = repaymentTransactionID
            self.outTradeNo = outTradeNo
            self.errorType = errorType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.ifPresent("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.bankType = try member.ifPresent("bank_type")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDescription = try member.ifPresent("trade_state_description")
            self.debtState = try member.ifPresent("debt_state")
            self.description = try member.ifPresent("description")
            self.attach = try member.ifPresent("attach")
            self.successTime = try member.ifPresent("success_time")
            self.transactionID = try member.ifPresent("transaction_id")
            self.repaymentTransactionID = try member.ifPresent("repayment_transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.errorType = try member.ifPresent("error_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDescription, "trade_state_description")
            try members.encodeIfPresent(self.debtState, "debt_state")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.repaymentTransactionID, "repayment_transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.errorType, "error_type")
        }
    }

    /// Platform product ID (平台产品ID).
    public struct BusinessProductID: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var value2: Self { Self(rawValue: "2") }
        public static var value11: Self { Self(rawValue: "11") }
    }
}

extension V3.Offlineface {
    /// `v3/offlineface/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/offlineface/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface.Contracts {
    /// `v3/offlineface/contracts/presign`
    public var presign: Presign { Presign(path: path.appending("presign")) }

    /// `v3/offlineface/contracts/presign`
    public struct Presign: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface.Contracts.Presign {
    /// Pre-sign an offline face payment contract (预签约接口).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Name of the business or activity (业务类型).
        public var businessName: String
        /// Face payment user information (刷脸用户信息).
        public var facepayUser: FacepayUser
        /// Bank card the signing requires (签约指定银行卡).
        public var limitBankCard: LimitBankCard?
        /// Signing mode (签约模式).
        public var contractMode: Payments.ContractMode?

        public init(
            businessName: String,
            facepayUser: FacepayUser,
            limitBankCard: LimitBankCard? = nil,
            contractMode: Payments.ContractMode? = nil
        ) {
            self.businessName = businessName
            self.facepayUser = facepayUser
            self.limitBankCard = limitBankCard
            self.contractMode = contractMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessName = try member.required("business_name")
            self.facepayUser = try member.required("facepay_user")
            self.limitBankCard = try member.ifPresent("limit_bank_card")
            self.contractMode = try member.ifPresent("contract_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessName, "business_name")
            try members.encode(self.facepayUser, "facepay_user")
            try members.encodeIfPresent(self.limitBankCard, "limit_bank_card")
            try members.encodeIfPresent(self.contractMode, "contract_mode")
        }

        /// Face payment user information (刷脸用户信息).
        public struct FacepayUser: Codable, Hashable, Sendable {
            /// Merchant's own user ID (商户用户ID).
            public var outUserID: String
            /// Name on the identity document (刷脸用户名).
            public var identificationName: String?
            /// Institution ID (机构ID).
            public var organizationID: String
            /// Identity document information (证件信息).
            public var identification: Payments.Identification?
            /// Phone number (手机号码).
            public var phone: Sensitive?

            public init(
                outUserID: String,
                identificationName: String? = nil,
                organizationID: String,
                identification: Payments.Identification? = nil,
                phone: Sensitive? = nil
            ) {
                self.outUserID = outUserID
                self.identificationName = identificationName
                self.organizationID = organizationID
                self.identification = identification
                self.phone = phone
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outUserID = try member.required("out_user_id")
                self.identificationName = try member.ifPresent("identification_name")
                self.organizationID = try member.required("organization_id")
                self.identification = try member.ifPresent("identification")
                self.phone = try member.ifPresent("phone")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.outUserID, "out_user_id")
                try members.encodeIfPresent(self.identificationName, "identification_name")
                try members.encode(self.organizationID, "organization_id")
                try members.encodeIfPresent(self.identification, "identification")
                try members.encodeIfPresent(self.phone, "phone")
            }
        }

        /// Bank card the signing requires (签约指定银行卡).
        public struct LimitBankCard: Codable, Hashable, Sendable {
            /// Bank card number (银行卡号).
            public var bankCardNumber: Sensitive?
            /// Name on the identity document (开卡人姓名).
            public var identificationName: Sensitive?
            /// Identity document information (开卡人证件).
            public var identification: Payments.Identification?
            /// Bank card's expiry date (银行卡有效期).
            public var validThru: String?
            /// Bank type code (银行类型).
            public var bankType: String?
            /// Phone number (开卡预留手机号).
            public var phone: Sensitive?

            public init(
                bankCardNumber: Sensitive? = nil,
                identificationName: Sensitive? = nil,
                identification: Payments.Identification? = nil,
                validThru: String? = nil,
                bankType: String? = nil,
                phone: Sensitive? = nil
            ) {
                self.bankCardNumber = bankCardNumber
                self.identificationName = identificationName
                self.identification = identification
                self.validThru = validThru
                self.bankType = bankType
                self.phone = phone
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.bankCardNumber = try member.ifPresent("bank_card_number")
                self.identificationName = try member.ifPresent("identification_name")
                self.identification = try member.ifPresent("identification")
                self.validThru = try member.ifPresent("valid_thru")
                self.bankType = try member.ifPresent("bank_type")
                self.phone = try member.ifPresent("phone")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.bankCardNumber, "bank_card_number")
                try members.encodeIfPresent(self.identificationName, "identification_name")
                try members.encodeIfPresent(self.identification, "identification")
                try members.encodeIfPresent(self.validThru, "valid_thru")
                try members.encodeIfPresent(self.bankType, "bank_type")
                try members.encodeIfPresent(self.phone, "phone")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Pre-signing token (会话ID).
        public var presignToken: String

        public init(
            presignToken: String
        ) {
            self.presignToken = presignToken
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.presignToken = try member.required("presign_token")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.presignToken, "presign_token")
        }
    }
}

extension V3.Offlineface.Contracts {
    /// `v3/offlineface/contracts/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/offlineface/contracts/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Offlineface.Contracts.ContractID {
    /// Query an offline face payment contract by contract_id (签约查询接口).
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (商户签约小程序APPID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    public func get(appID: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Withholding contract ID (签约ID).
        public var contractID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Institution ID (机构ID).
        public var organizationID: String
        /// User ID (用户ID).
        public var useID: String?
        /// User's openid (签约用户openid).
        public var openID: String?
        /// State of the contract (签约状态).
        public var contractState: Payments.ContractState
        /// Time the contract was signed (签约时间).
        public var contractSignedTime: Timestamp
        /// Time the contract was terminated (解约时间).
        public var contractTerminatedTime: Timestamp?
        /// Signing mode (签约模式).
        public var contractMode: Payments.ContractMode
        /// Source of the signed card (签约卡来源).
        public var contractBankCardFrom: ContractBankCardFrom

        public init(
            contractID: String,
            mchid: String,
            organizationID: String,
            useID: String? = nil,
            openID: String? = nil,
            contractState: Payments.ContractState,
            contractSignedTime: Timestamp,
            contractTerminatedTime: Timestamp? = nil,
            contractMode: Payments.ContractMode,
            contractBankCardFrom: ContractBankCardFrom
        ) {
            self.contractID = contractID
            self.mchid = mchid
            self.organizationID = organizationID
            self.useID = useID
            self.openID = openID
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractTerminatedTime = contractTerminatedTime
            self.contractMode = contractMode
            self.contractBankCardFrom = contractBankCardFrom
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractID = try member.required("contract_id")
            self.mchid = try member.required("mchid")
            self.organizationID = try member.required("organization_id")
            self.useID = try member.ifPresent("use_id")
            self.openID = try member.ifPresent("openid")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.required("contract_signed_time")
            self.contractTerminatedTime = try member.ifPresent("contract_terminated_time")
            self.contractMode = try member.required("contract_mode")
            self.contractBankCardFrom = try member.required("contract_bank_card_from")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.organizationID, "organization_id")
            try members.encodeIfPresent(self.useID, "use_id")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.contractState, "contract_state")
            try members.encode(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractTerminatedTime, "contract_terminated_time")
            try members.encode(self.contractMode, "contract_mode")
            try members.encode(self.contractBankCardFrom, "contract_bank_card_from")
        }

        /// Source of the signed card (签约卡来源).
        public struct ContractBankCardFrom: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var merchantLimitedBankCard: Self { Self(rawValue: "MERCHANT_LIMITED_BANK_CARD") }
            public static var userSelectFree: Self { Self(rawValue: "USER_SELECT_FREE") }
        }
    }
}
