// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, Pay score.
public enum PayScore {}

extension PayScore {
    /// ApplyPermissionsTokenReply, as several operations have it.
    public struct ApplyPermissionsTokenReply: Codable, Hashable, Sendable {
        /// Pre-authorization token (预授权token).
        public var applyPermissionsToken: String

        public init(
            applyPermissionsToken: String
        ) {
            self.applyPermissionsToken = applyPermissionsToken
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applyPermissionsToken = try member.required("apply_permissions_token")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applyPermissionsToken, "apply_permissions_token")
        }
    }
}

extension PayScore {
    /// AssessUserRiskLevelReply, as several operations have it.
    public struct AssessUserRiskLevelReply: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// User's openid (用户标识).
        public var openID: String?
        /// Authorization number (授权协议号).
        public var authorizationCode: String?
        /// State of the authorization (授权状态).
        public var authorizationState: String
        /// URL to be notified at (授权通知地址).
        public var notifyURL: String?
        /// Time the authorization was cancelled (最近一次解除授权时间).
        public var cancelAuthorizationTime: String?
        /// Time of the latest successful authorization (最近一次授权成功时间).
        public var authorizationSuccessTime: String?
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户的公众号ID).
        public var subAppID: String?
        /// User's openid under the sub appid (子商户的用户标识).
        public var subOpenID: String?
        /// User label (用户标签).
        public var userLabel: String?
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String?
        /// User's risk level (用户分层).
        public var userRiskLevel: Int?
        /// Version of the risk level (分层版本).
        public var riskLevelVersion: Int?

        public init(
            serviceID: String,
            appID: String,
            mchid: String,
            openID: String? = nil,
            authorizationCode: String? = nil,
            authorizationState: String,
            notifyURL: String? = nil,
            cancelAuthorizationTime: String? = nil,
            authorizationSuccessTime: String? = nil,
            subMchid: String? = nil,
            subAppID: String? = nil,
            subOpenID: String? = nil,
            userLabel: String? = nil,
            channelID: String? = nil,
            userRiskLevel: Int? = nil,
            riskLevelVersion: Int? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.openID = openID
            self.authorizationCode = authorizationCode
            self.authorizationState = authorizationState
            self.notifyURL = notifyURL
            self.cancelAuthorizationTime = cancelAuthorizationTime
            self.authorizationSuccessTime = authorizationSuccessTime
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.subOpenID = subOpenID
            self.userLabel = userLabel
            self.channelID = channelID
            self.userRiskLevel = userRiskLevel
            self.riskLevelVersion = riskLevelVersion
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.openID = try member.ifPresent("openid")
            self.authorizationCode = try member.ifPresent("authorization_code")
            self.authorizationState = try member.required("authorization_state")
            self.notifyURL = try member.ifPresent("notify_url")
            self.cancelAuthorizationTime = try member.ifPresent("cancel_authorization_time")
            self.authorizationSuccessTime = try member.ifPresent("authorization_success_time")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.userLabel = try member.ifPresent("user_label")
            self.channelID = try member.ifPresent("channel_id")
            self.userRiskLevel = try member.ifPresent("user_risk_level")
            self.riskLevelVersion = try member.ifPresent("risk_level_version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.authorizationCode, "authorization_code")
            try members.encode(self.authorizationState, "authorization_state")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.cancelAuthorizationTime, "cancel_authorization_time")
            try members.encodeIfPresent(self.authorizationSuccessTime, "authorization_success_time")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.userLabel, "user_label")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encodeIfPresent(self.userRiskLevel, "user_risk_level")
            try members.encodeIfPresent(self.riskLevelVersion, "risk_level_version")
        }
    }
}

extension PayScore {
    /// AssessUserRiskLevelShoppingInfo, as several operations have it.
    public struct AssessUserRiskLevelShoppingInfo: Codable, Hashable, Sendable {
        /// List of goods (商品列表).
        public var goods: [PayScore.Goods]

        public init(
            goods: [PayScore.Goods]
        ) {
            self.goods = goods
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goods = try member.required("goods")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.goods, "goods")
        }
    }
}

extension PayScore {
    /// CancelReply, as several operations have it.
    public struct CancelReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String

        public init(
            appID: String,
            mchid: String,
            outOrderNo: String,
            serviceID: String,
            orderID: String
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.orderID = try member.required("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.orderID, "order_id")
        }
    }
}

extension PayScore {
    /// CancelRequest, as several operations have it.
    public struct CancelRequest: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Reason (撤销原因).
        public var reason: String

        public init(
            serviceID: String,
            subMchid: String,
            reason: String
        ) {
            self.serviceID = serviceID
            self.subMchid = subMchid
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.subMchid = try member.required("sub_mchid")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.reason, "reason")
        }
    }
}

extension PayScore {
    /// Collection, as several operations have it.
    public struct Collection: Codable, Hashable, Sendable {
        /// Current state of the record (收款状态).
        public var state: PayScore.CollectionState
        /// Total amount in fen (总收款金额).
        public var totalAmount: Int?
        /// Amount to be collected, in fen (待收金额).
        public var payingAmount: Int?
        /// Amount paid, in fen (已收金额).
        public var paidAmount: Int?
        /// List of collection details (收款明细列表).
        public var details: [PayScore.CollectionDetail]?
        /// Bank type code (收款银行).
        public var bankType: String?

        public init(
            state: PayScore.CollectionState,
            totalAmount: Int? = nil,
            payingAmount: Int? = nil,
            paidAmount: Int? = nil,
            details: [PayScore.CollectionDetail]? = nil,
            bankType: String? = nil
        ) {
            self.state = state
            self.totalAmount = totalAmount
            self.payingAmount = payingAmount
            self.paidAmount = paidAmount
            self.details = details
            self.bankType = bankType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.state = try member.required("state")
            self.totalAmount = try member.ifPresent("total_amount")
            self.payingAmount = try member.ifPresent("paying_amount")
            self.paidAmount = try member.ifPresent("paid_amount")
            self.details = try member.ifPresent("details")
            self.bankType = try member.ifPresent("bank_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.payingAmount, "paying_amount")
            try members.encodeIfPresent(self.paidAmount, "paid_amount")
            try members.encodeIfPresent(self.details, "details")
            try members.encodeIfPresent(self.bankType, "bank_type")
        }
    }
}

extension PayScore {
    /// CollectionDetail, as several operations have it.
    public struct CollectionDetail: Codable, Hashable, Sendable {
        /// Sequence number of the collection (收款序号).
        public var seq: Int?
        /// Amount in fen (单笔收款金额).
        public var amount: Int?
        /// Channel by which payment was collected (收款成功渠道).
        public var paidType: PayScore.PaidType?
        /// Time the payment was collected (收款成功时间).
        public var paidTime: String?
        /// WeChat Pay order number (微信支付交易单号).
        public var transactionID: String?
        /// Details of the promotions used (优惠功能).
        public var promotionDetail: [PayScore.PromotionDetail]?

        public init(
            seq: Int? = nil,
            amount: Int? = nil,
            paidType: PayScore.PaidType? = nil,
            paidTime: String? = nil,
            transactionID: String? = nil,
            promotionDetail: [PayScore.PromotionDetail]? = nil
        ) {
            self.seq = seq
            self.amount = amount
            self.paidType = paidType
            self.paidTime = paidTime
            self.transactionID = transactionID
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.seq = try member.ifPresent("seq")
            self.amount = try member.ifPresent("amount")
            self.paidType = try member.ifPresent("paid_type")
            self.paidTime = try member.ifPresent("paid_time")
            self.transactionID = try member.ifPresent("transaction_id")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.seq, "seq")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.paidType, "paid_type")
            try members.encodeIfPresent(self.paidTime, "paid_time")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension PayScore {
    /// CompleteLocation, as several operations have it.
    public struct CompleteLocation: Codable, Hashable, Sendable {
        /// Place where the service ends (服务结束地点).
        public var endLocation: String?

        public init(
            endLocation: String? = nil
        ) {
            self.endLocation = endLocation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.endLocation = try member.ifPresent("end_location")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.endLocation, "end_location")
        }
    }
}

extension PayScore {
    /// CompletePostDiscount, as several operations have it.
    public struct CompletePostDiscount: Codable, Hashable, Sendable {
        /// Name (优惠名称).
        public var name: String
        /// Description (优惠说明).
        public var description: String
        /// Amount in fen (优惠金额).
        public var amount: Int
        /// Quantity (优惠数量).
        public var count: Int?

        public init(
            name: String,
            description: String,
            amount: Int,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.description = try member.required("description")
            self.amount = try member.required("amount")
            self.count = try member.ifPresent("count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.description, "description")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.count, "count")
        }
    }
}

extension PayScore {
    /// CompleteRequest, as several operations have it.
    public struct CompleteRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Whether the user used the order (标识用户订单使用情况): 1, 2.
        public var finishType: Int?
        /// Reason for cancelling (取消订单的原因).
        public var cancelReason: String?
        /// Actual time the service started (实际服务开始时间).
        public var realServiceStartTime: String?
        /// Actual time the service ended (服务结束时间).
        public var realServiceEndTime: String?
        /// Place where the service ended (实际结束使用服务的地点).
        public var realServiceEndLocation: String?
        /// Fees.
        public var fees: [PayScore.Fee]?
        /// Discounts.
        public var discounts: [PayScore.Discount]?
        /// Total amount in fen.
        public var totalAmount: Int?
        /// Completion ticket (完结凭证).
        public var finishTicket: String?
        /// Whether profit sharing is used (是否指定商户分账).
        public var profitSharing: Bool?

        public init(
            appID: String,
            serviceID: String,
            finishType: Int? = nil,
            cancelReason: String? = nil,
            realServiceStartTime: String? = nil,
            realServiceEndTime: String? = nil,
            realServiceEndLocation: String? = nil,
            fees: [PayScore.Fee]? = nil,
            discounts: [PayScore.Discount]? = nil,
            totalAmount: Int? = nil,
            finishTicket: String? = nil,
            profitSharing: Bool? = nil
        ) {
            self.appID = appID
            self.serviceID = serviceID
            self.finishType = finishType
            self.cancelReason = cancelReason
            self.realServiceStartTime = realServiceStartTime
            self.realServiceEndTime = realServiceEndTime
            self.realServiceEndLocation = realServiceEndLocation
            self.fees = fees
            self.discounts = discounts
            self.totalAmount = totalAmount
            self.finishTicket = finishTicket
            self.profitSharing = profitSharing
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.finishType = try member.ifPresent("finish_type")
            self.cancelReason = try member.ifPresent("cancel_reason")
            self.realServiceStartTime = try member.ifPresent("real_service_start_time")
            self.realServiceEndTime = try member.ifPresent("real_service_end_time")
            self.realServiceEndLocation = try member.ifPresent("real_service_end_location")
            self.fees = try member.ifPresent("fees")
            self.discounts = try member.ifPresent("discounts")
            self.totalAmount = try member.ifPresent("total_amount")
            self.finishTicket = try member.ifPresent("finish_ticket")
            self.profitSharing = try member.ifPresent("profit_sharing")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.finishType, "finish_type")
            try members.encodeIfPresent(self.cancelReason, "cancel_reason")
            try members.encodeIfPresent(self.realServiceStartTime, "real_service_start_time")
            try members.encodeIfPresent(self.realServiceEndTime, "real_service_end_time")
            try members.encodeIfPresent(self.realServiceEndLocation, "real_service_end_location")
            try members.encodeIfPresent(self.fees, "fees")
            try members.encodeIfPresent(self.discounts, "discounts")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.finishTicket, "finish_ticket")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
        }
    }
}

extension PayScore {
    /// Device, as several operations have it.
    public struct Device: Codable, Hashable, Sendable {
        /// Device where the service starts (服务开始的设备ID).
        public var startDeviceID: String?
        /// Device where the service ends (服务结束的设备ID).
        public var endDeviceID: String?
        /// URL of the material (物料URL).
        public var materielNo: String?

        public init(
            startDeviceID: String? = nil,
            endDeviceID: String? = nil,
            materielNo: String? = nil
        ) {
            self.startDeviceID = startDeviceID
            self.endDeviceID = endDeviceID
            self.materielNo = materielNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startDeviceID = try member.ifPresent("start_device_id")
            self.endDeviceID = try member.ifPresent("end_device_id")
            self.materielNo = try member.ifPresent("materiel_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.startDeviceID, "start_device_id")
            try members.encodeIfPresent(self.endDeviceID, "end_device_id")
            try members.encodeIfPresent(self.materielNo, "materiel_no")
        }
    }
}

extension PayScore {
    /// Discount, as several operations have it.
    public struct Discount: Codable, Hashable, Sendable {
        /// Name of the discount (优惠名称).
        public var discountName: String?
        /// Discount amount in fen (商品优惠金额).
        public var discountAmount: Int?
        /// Description of the discount (优惠说明).
        public var discountDesc: String?

        public init(
            discountName: String? = nil,
            discountAmount: Int? = nil,
            discountDesc: String? = nil
        ) {
            self.discountName = discountName
            self.discountAmount = discountAmount
            self.discountDesc = discountDesc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.discountName = try member.ifPresent("discount_name")
            self.discountAmount = try member.ifPresent("discount_amount")
            self.discountDesc = try member.ifPresent("discount_desc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.discountName, "discount_name")
            try members.encodeIfPresent(self.discountAmount, "discount_amount")
            try members.encodeIfPresent(self.discountDesc, "discount_desc")
        }
    }
}

extension PayScore {
    /// Fee, as several operations have it.
    public struct Fee: Codable, Hashable, Sendable {
        /// Name of the charge (付费项目名称).
        public var feeName: String?
        /// Number of charge items (付费项目数量).
        public var feeCount: Int?
        /// Total amount of the charges (付费项目总金额).
        public var feeAmount: Int?
        /// Description of how it is charged (描述计费规则).
        public var feeDesc: String?

        public init(
            feeName: String? = nil,
            feeCount: Int? = nil,
            feeAmount: Int? = nil,
            feeDesc: String? = nil
        ) {
            self.feeName = feeName
            self.feeCount = feeCount
            self.feeAmount = feeAmount
            self.feeDesc = feeDesc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.feeName = try member.ifPresent("fee_name")
            self.feeCount = try member.ifPresent("fee_count")
            self.feeAmount = try member.ifPresent("fee_amount")
            self.feeDesc = try member.ifPresent("fee_desc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.feeName, "fee_name")
            try members.encodeIfPresent(self.feeCount, "fee_count")
            try members.encodeIfPresent(self.feeAmount, "fee_amount")
            try members.encodeIfPresent(self.feeDesc, "fee_desc")
        }
    }
}

extension PayScore {
    /// Goods, as several operations have it.
    public struct Goods: Codable, Hashable, Sendable {
        /// Name (商品名称).
        public var name: String
        /// Product picture link (商品图片链接).
        public var picture: String
        /// Amount in fen (商品单价金额).
        public var amount: Int
        /// Quantity (商品数量).
        public var count: Int
        /// Category ID (商品品类ID).
        public var categoryID: [String]?

        public init(
            name: String,
            picture: String,
            amount: Int,
            count: Int,
            categoryID: [String]? = nil
        ) {
            self.name = name
            self.picture = picture
            self.amount = amount
            self.count = count
            self.categoryID = categoryID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.picture = try member.required("picture")
            self.amount = try member.required("amount")
            self.count = try member.required("count")
            self.categoryID = try member.ifPresent("category_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.picture, "picture")
            try members.encode(self.amount, "amount")
            try members.encode(self.count, "count")
            try members.encodeIfPresent(self.categoryID, "category_id")
        }
    }
}

extension PayScore {
    /// GoodsDetail, as several operations have it.
    public struct GoodsDetail: Codable, Hashable, Sendable {
        /// Goods code (商品编码).
        public var goodsID: String
        /// Quantity (商品数量).
        public var quantity: Int?
        /// Unit price in fen (商品价格).
        public var unitPrice: Int?
        /// Discount amount in fen (商品优惠金额).
        public var discountAmount: Int?
        /// Remark on the goods (商品备注).
        public var goodsRemark: String?

        public init(
            goodsID: String,
            quantity: Int? = nil,
            unitPrice: Int? = nil,
            discountAmount: Int? = nil,
            goodsRemark: String? = nil
        ) {
            self.goodsID = goodsID
            self.quantity = quantity
            self.unitPrice = unitPrice
            self.discountAmount = discountAmount
            self.goodsRemark = goodsRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsID = try member.required("goods_id")
            self.quantity = try member.ifPresent("quantity")
            self.unitPrice = try member.ifPresent("unit_price")
            self.discountAmount = try member.ifPresent("discount_amount")
            self.goodsRemark = try member.ifPresent("goods_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.goodsID, "goods_id")
            try members.encodeIfPresent(self.quantity, "quantity")
            try members.encodeIfPresent(self.unitPrice, "unit_price")
            try members.encodeIfPresent(self.discountAmount, "discount_amount")
            try members.encodeIfPresent(self.goodsRemark, "goods_remark")
        }
    }
}

extension PayScore {
    /// JumpLink, as several operations have it.
    public struct JumpLink: Codable, Hashable, Sendable {
        /// Type of jump link (跳转链接类型).
        public var jumpLinkType: PayScore.JumpLinkType?
        /// Appid of the app or official account (小程序跳转AppID).
        public var appID: String?
        /// Mini program path to jump to (小程序跳转path).
        public var path: String?

        public init(
            jumpLinkType: PayScore.JumpLinkType? = nil,
            appID: String? = nil,
            path: String? = nil
        ) {
            self.jumpLinkType = jumpLinkType
            self.appID = appID
            self.path = path
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.jumpLinkType = try member.ifPresent("jump_link_type")
            self.appID = try member.ifPresent("appid")
            self.path = try member.ifPresent("path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.jumpLinkType, "jump_link_type")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.path, "path")
        }
    }
}

extension PayScore {
    /// Location, as several operations have it.
    public struct Location: Codable, Hashable, Sendable {
        /// Place where the service starts (服务开始地点).
        public var startLocation: String?
        /// Place where the service ends (服务结束地点).
        public var endLocation: String?

        public init(
            startLocation: String? = nil,
            endLocation: String? = nil
        ) {
            self.startLocation = startLocation
            self.endLocation = endLocation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startLocation = try member.ifPresent("start_location")
            self.endLocation = try member.ifPresent("end_location")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.startLocation, "start_location")
            try members.encodeIfPresent(self.endLocation, "end_location")
        }
    }
}

extension PayScore {
    /// ModifyPostDiscount, as several operations have it.
    public struct ModifyPostDiscount: Codable, Hashable, Sendable {
        /// Name (优惠名称).
        public var name: String
        /// Description (优惠说明).
        public var description: String?
        /// Amount in fen (优惠金额).
        public var amount: Int
        /// Quantity (优惠数量).
        public var count: Int?

        public init(
            name: String,
            description: String? = nil,
            amount: Int,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.description = try member.ifPresent("description")
            self.amount = try member.required("amount")
            self.count = try member.ifPresent("count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encodeIfPresent(self.description, "description")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.count, "count")
        }
    }
}

extension PayScore {
    /// Objective, as several operations have it.
    public struct Objective: Codable, Hashable, Sendable {
        /// Serial number of the objective (目标流水号).
        public var objectiveSerialNo: String
        /// Objective ID (先享卡目标ID).
        public var objectiveID: Int
        /// Name (目标名称).
        public var name: String?
        /// Unit (目标单位).
        public var unit: String?
        /// Description of the fulfilment (履约描述).
        public var performanceDescription: String
        /// Type of fulfilment (履约类型).
        public var performanceType: String
        /// Quantity (目标数量).
        public var count: Int
        /// Time of the fulfilment (履约时间).
        public var performanceTime: String
        /// Remark (备注说明).
        public var remark: String?

        public init(
            objectiveSerialNo: String,
            objectiveID: Int,
            name: String? = nil,
            unit: String? = nil,
            performanceDescription: String,
            performanceType: String,
            count: Int,
            performanceTime: String,
            remark: String? = nil
        ) {
            self.objectiveSerialNo = objectiveSerialNo
            self.objectiveID = objectiveID
            self.name = name
            self.unit = unit
            self.performanceDescription = performanceDescription
            self.performanceType = performanceType
            self.count = count
            self.performanceTime = performanceTime
            self.remark = remark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.objectiveSerialNo = try member.required("objective_serial_no")
            self.objectiveID = try member.required("objective_id")
            self.name = try member.ifPresent("name")
            self.unit = try member.ifPresent("unit")
            self.performanceDescription = try member.required("performance_description")
            self.performanceType = try member.required("performance_type")
            self.count = try member.required("count")
            self.performanceTime = try member.required("performance_time")
            self.remark = try member.ifPresent("remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.objectiveSerialNo, "objective_serial_no")
            try members.encode(self.objectiveID, "objective_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.unit, "unit")
            try members.encode(self.performanceDescription, "performance_description")
            try members.encode(self.performanceType, "performance_type")
            try members.encode(self.count, "count")
            try members.encode(self.performanceTime, "performance_time")
            try members.encodeIfPresent(self.remark, "remark")
        }
    }
}

extension PayScore {
    /// ObjectiveCompletionRecord, as several operations have it.
    public struct ObjectiveCompletionRecord: Codable, Hashable, Sendable {
        /// Serial number of the objective's completion (目标完成流水号).
        public var objectiveCompletionSerialNo: String
        /// Objective ID (目标ID).
        public var objectiveID: String
        /// Time the objective was completed (目标完成时间).
        public var completionTime: String
        /// How the objective was completed (目标完成类型).
        public var completionType: String
        /// Description (目标完成描述).
        public var description: String
        /// Number of objectives completed (目标完成数量).
        public var completionCount: Int
        /// Remark (备注说明).
        public var remark: String?

        public init(
            objectiveCompletionSerialNo: String,
            objectiveID: String,
            completionTime: String,
            completionType: String,
            description: String,
            completionCount: Int,
            remark: String? = nil
        ) {
            self.objectiveCompletionSerialNo = objectiveCompletionSerialNo
            self.objectiveID = objectiveID
            self.completionTime = completionTime
            self.completionType = completionType
            self.description = description
            self.completionCount = completionCount
            self.remark = remark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.objectiveCompletionSerialNo = try member.required("objective_completion_serial_no")
            self.objectiveID = try member.required("objective_id")
            self.completionTime = try member.required("completion_time")
            self.completionType = try member.required("completion_type")
            self.description = try member.required("description")
            self.completionCount = try member.required("completion_count")
            self.remark = try member.ifPresent("remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.objectiveCompletionSerialNo, "objective_completion_serial_no")
            try members.encode(self.objectiveID, "objective_id")
            try members.encode(self.completionTime, "completion_time")
            try members.encode(self.completionType, "completion_type")
            try members.encode(self.description, "description")
            try members.encode(self.completionCount, "completion_count")
            try members.encodeIfPresent(self.remark, "remark")
        }
    }
}

extension PayScore {
    /// Order, as several operations have it.
    public struct Order: Codable, Hashable, Sendable {
        /// Merchant's own service order number (先享卡订单号).
        public var outOrderNo: String
        /// Discount card ID (先享卡ID).
        public var discountCardID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// WeChat Pay order number (微信支付交易单号).
        public var transactionID: String?
        /// User's openid (用户标识).
        public var openID: String
        /// Time the discount card starts (先享卡开始时间).
        public var cardBeginTime: String
        /// Time the discount card ends (先享卡结束时间).
        public var cardEndTime: String
        /// Name of or on the card (先享卡名称).
        public var cardName: String
        /// Description of the objective (目标描述).
        public var objectiveDescription: String
        /// Description of the reward (奖励描述).
        public var rewardDescription: String
        /// Estimated reward amount, in fen (预估奖励金额).
        public var estimatedRewardAmount: Int
        /// Instructions for online use (线上使用说明).
        public var onlineInstructions: String?
        /// Instructions for offline use (线下使用说明).
        public var offlineInstructions: String?
        /// Current state of the record (订单状态).
        public var state: String
        /// Total amount in fen (总金额).
        public var totalAmount: Int?
        /// Amount deducted, in fen (扣除金额).
        public var deductionAmount: Int?
        /// Settlement amount (结算金额).
        public var settlementAmount: Int?
        /// Time of creation (创建时间).
        public var createTime: String
        /// Time of payment (支付时间).
        public var payTime: String?
        /// List of objectives (目标达成明细列表).
        public var objectives: [PayScore.Objective]?
        /// List of rewards (奖励明细列表).
        public var rewards: [PayScore.Reward]?

        public init(
            outOrderNo: String,
            discountCardID: String,
            outTradeNo: String,
            appID: String,
            serviceID: String,
            orderID: String,
            transactionID: String? = nil,
            openID: String,
            cardBeginTime: String,
            cardEndTime: String,
            cardName: String,
            objectiveDescription: String,
            rewardDescription: String,
            estimatedRewardAmount: Int,
            onlineInstructions: String? = nil,
            offlineInstructions: String? = nil,
            state: String,
            totalAmount: Int? = nil,
            deductionAmount: Int? = nil,
            settlementAmount: Int? = nil,
            createTime: String,
            payTime: String? = nil,
            objectives: [PayScore.Objective]? = nil,
            rewards: [PayScore.Reward]? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.discountCardID = discountCardID
            self.outTradeNo = outTradeNo
            self.appID = appID
            self.serviceID = serviceID
            self.orderID = orderID
            self.transactionID = transactionID
            self.openID = openID
            self.cardBeginTime = cardBeginTime
            self.cardEndTime = cardEndTime
            self.cardName = cardName
            self.objectiveDescription = objectiveDescription
            self.rewardDescription = rewardDescription
            self.estimatedRewardAmount = estimatedRewardAmount
            self.onlineInstructions = onlineInstructions
            self.offlineInstructions = offlineInstructions
            self.state = state
            self.totalAmount = totalAmount
            self.deductionAmount = deductionAmount
            self.settlementAmount = settlementAmount
            self.createTime = createTime
            self.payTime = payTime
            self.objectives = objectives
            self.rewards = rewards
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.discountCardID = try member.required("discount_card_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.orderID = try member.required("order_id")
            self.transactionID = try member.ifPresent("transaction_id")
            self.openID = try member.required("openid")
            self.cardBeginTime = try member.required("card_begin_time")
            self.cardEndTime = try member.required("card_end_time")
            self.cardName = try member.required("card_name")
            self.objectiveDescription = try member.required("objective_description")
            self.rewardDescription = try member.required("reward_description")
            self.estimatedRewardAmount = try member.required("estimated_reward_amount")
            self.onlineInstructions = try member.ifPresent("online_instructions")
            self.offlineInstructions = try member.ifPresent("offline_instructions")
            self.state = try member.required("state")
            self.totalAmount = try member.ifPresent("total_amount")
            self.deductionAmount = try member.ifPresent("deduction_amount")
            self.settlementAmount = try member.ifPresent("settlement_amount")
            self.createTime = try member.required("create_time")
            self.payTime = try member.ifPresent("pay_time")
            self.objectives = try member.ifPresent("objectives")
            self.rewards = try member.ifPresent("rewards")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.discountCardID, "discount_card_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.orderID, "order_id")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.openID, "openid")
            try members.encode(self.cardBeginTime, "card_begin_time")
            try members.encode(self.cardEndTime, "card_end_time")
            try members.encode(self.cardName, "card_name")
            try members.encode(self.objectiveDescription, "objective_description")
            try members.encode(self.rewardDescription, "reward_description")
            try members.encode(self.estimatedRewardAmount, "estimated_reward_amount")
            try members.encodeIfPresent(self.onlineInstructions, "online_instructions")
            try members.encodeIfPresent(self.offlineInstructions, "offline_instructions")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.deductionAmount, "deduction_amount")
            try members.encodeIfPresent(self.settlementAmount, "settlement_amount")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.payTime, "pay_time")
            try members.encodeIfPresent(self.objectives, "objectives")
            try members.encodeIfPresent(self.rewards, "rewards")
        }
    }
}

extension PayScore {
    /// PayafterOrder, as several operations have it.
    public struct PayafterOrder: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String?
        /// Service ID (服务ID).
        public var serviceID: String?
        /// Current state of the record.
        public var state: PayScore.PayafterOrderState?
        /// Whether the user used the order (标识用户订单使用情况): 1, 2.
        public var finishType: Int?
        /// Time the service starts (服务开始时间).
        public var serviceStartTime: String?
        /// Time the service ends (服务结束时间).
        public var serviceEndTime: String?
        /// Actual time the service started (实际服务开始时间).
        public var realServiceStartTime: String?
        /// Actual time the service ended (实际服务结束时间).
        public var realServiceEndTime: String?
        /// Time the payment succeeded (支付完成时间).
        public var paySuccTime: String?
        /// Place where the service starts (开始使用服务的地点).
        public var serviceStartLocation: String?
        /// Place where the service ends (预计服务结束的地点).
        public var serviceEndLocation: String?
        /// Actual place where the service started (开始使用服务的地点).
        public var realServiceStartLocation: String?
        /// Place where the service ended (预计服务结束的地点).
        public var realServiceEndLocation: String?
        /// Description of the service.
        public var serviceIntroduction: String?
        /// Fees.
        public var fees: [PayScore.Fee]?
        /// Discounts.
        public var discounts: [PayScore.Discount]?
        /// Risk amount of the order, in fen (订单风险金额).
        public var riskAmount: Int?
        /// Total amount in fen.
        public var totalAmount: Int?
        /// Merchant's attached data, returned unchanged.
        public var attach: String?
        /// Completion ticket.
        public var finishTicket: String?
        /// WeChat Pay number of completed order (结单交易单号).
        public var finishTransactionID: String?
        /// Payment type (支付方式).
        public var payType: PayScore.PayType?

        public init(
            appID: String? = nil,
            mchid: String? = nil,
            outOrderNo: String? = nil,
            serviceID: String? = nil,
            state: PayScore.PayafterOrderState? = nil,
            finishType: Int? = nil,
            serviceStartTime: String? = nil,
            serviceEndTime: String? = nil,
            realServiceStartTime: String? = nil,
            realServiceEndTime: String? = nil,
            paySuccTime: String? = nil,
            serviceStartLocation: String? = nil,
            serviceEndLocation: String? = nil,
            realServiceStartLocation: String? = nil,
            realServiceEndLocation: String? = nil,
            serviceIntroduction: String? = nil,
            fees: [PayScore.Fee]? = nil,
            discounts: [PayScore.Discount]? = nil,
            riskAmount: Int? = nil,
            totalAmount: Int? = nil,
            attach: String? = nil,
            finishTicket: String? = nil,
            finishTransactionID: String? = nil,
            payType: PayScore.PayType? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.state = state
            self.finishType = finishType
            self.serviceStartTime = serviceStartTime
            self.serviceEndTime = serviceEndTime
            self.realServiceStartTime = realServiceStartTime
            self.realServiceEndTime = realServiceEndTime
            self.paySuccTime = paySuccTime
            self.serviceStartLocation = serviceStartLocation
            self.serviceEndLocation = serviceEndLocation
            self.realServiceStartLocation = realServiceStartLocation
            self.realServiceEndLocation = realServiceEndLocation
            self.serviceIntroduction = serviceIntroduction
            self.fees = fees
            self.discounts = discounts
            self.riskAmount = riskAmount
            self.totalAmount = totalAmount
            self.attach = attach
            self.finishTicket = finishTicket
            self.finishTransactionID = finishTransactionID
            self.payType = payType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.mchid = try member.ifPresent("mchid")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.serviceID = try member.ifPresent("service_id")
            self.state = try member.ifPresent("state")
            self.finishType = try member.ifPresent("finish_type")
            self.serviceStartTime = try member.ifPresent("service_start_time")
            self.serviceEndTime = try member.ifPresent("service_end_time")
            self.realServiceStartTime = try member.ifPresent("real_service_start_time")
            self.realServiceEndTime = try member.ifPresent("real_service_end_time")
            self.paySuccTime = try member.ifPresent("pay_succ_time")
            self.serviceStartLocation = try member.ifPresent("service_start_location")
            self.serviceEndLocation = try member.ifPresent("service_end_location")
            self.realServiceStartLocation = try member.ifPresent("real_service_start_location")
            self.realServiceEndLocation = try member.ifPresent("real_service_end_location")
            self.serviceIntroduction = try member.ifPresent("service_introduction")
            self.fees = try member.ifPresent("fees")
            self.discounts = try member.ifPresent("discounts")
            self.riskAmount = try member.ifPresent("risk_amount")
            self.totalAmount = try member.ifPresent("total_amount")
            self.attach = try member.ifPresent("attach")
            self.finishTicket = try member.ifPresent("finish_ticket")
            self.finishTransactionID = try member.ifPresent("finish_transaction_id")
            self.payType = try member.ifPresent("pay_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.serviceID, "service_id")
            try members.encodeIfPresent(self.state, "state")
            try members.encodeIfPresent(self.finishType, "finish_type")
            try members.encodeIfPresent(self.serviceStartTime, "service_start_time")
            try members.encodeIfPresent(self.serviceEndTime, "service_end_time")
            try members.encodeIfPresent(self.realServiceStartTime, "real_service_start_time")
            try members.encodeIfPresent(self.realServiceEndTime, "real_service_end_time")
            try members.encodeIfPresent(self.paySuccTime, "pay_succ_time")
            try members.encodeIfPresent(self.serviceStartLocation, "service_start_location")
            try members.encodeIfPresent(self.serviceEndLocation, "service_end_location")
            try members.encodeIfPresent(self.realServiceStartLocation, "real_service_start_location")
            try members.encodeIfPresent(self.realServiceEndLocation, "real_service_end_location")
            try members.encodeIfPresent(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.fees, "fees")
            try members.encodeIfPresent(self.discounts, "discounts")
            try members.encodeIfPresent(self.riskAmount, "risk_amount")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.finishTicket, "finish_ticket")
            try members.encodeIfPresent(self.finishTransactionID, "finish_transaction_id")
            try members.encodeIfPresent(self.payType, "pay_type")
        }
    }
}

extension PayScore {
    /// PayafterOrderDiscount, as several operations have it.
    public struct PayafterOrderDiscount: Codable, Hashable, Sendable {
        /// Name of the discount (优惠名称).
        public var discountName: String?
        /// Description of the discount (优惠说明).
        public var discountDesc: String?

        public init(
            discountName: String? = nil,
            discountDesc: String? = nil
        ) {
            self.discountName = discountName
            self.discountDesc = discountDesc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.discountName = try member.ifPresent("discount_name")
            self.discountDesc = try member.ifPresent("discount_desc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.discountName, "discount_name")
            try members.encodeIfPresent(self.discountDesc, "discount_desc")
        }
    }
}

extension PayScore {
    /// PayafterOrderReply, as several operations have it.
    public struct PayafterOrderReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String?
        /// Service ID (服务ID).
        public var serviceID: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String?
        /// Business type for opening mini program (小程序跳转businessType).
        public var miniprogramBusinesstype: String?
        /// Mini program's appid.
        public var miniprogramAppID: String?
        /// Mini program path to jump to (小程序跳转路径).
        public var miniprogramPath: String?
        /// User name of the mini program.
        public var miniprogramUsername: String?
        /// Package data for opening WeChat.
        public var package: String?

        public init(
            appID: String? = nil,
            mchid: String? = nil,
            outOrderNo: String? = nil,
            serviceID: String? = nil,
            orderID: String? = nil,
            miniprogramBusinesstype: String? = nil,
            miniprogramAppID: String? = nil,
            miniprogramPath: String? = nil,
            miniprogramUsername: String? = nil,
            package: String? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.orderID = orderID
            self.miniprogramBusinesstype = miniprogramBusinesstype
            self.miniprogramAppID = miniprogramAppID
            self.miniprogramPath = miniprogramPath
            self.miniprogramUsername = miniprogramUsername
            self.package = package
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.mchid = try member.ifPresent("mchid")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.serviceID = try member.ifPresent("service_id")
            self.orderID = try member.ifPresent("order_id")
            self.miniprogramBusinesstype = try member.ifPresent("miniprogram_businesstype")
            self.miniprogramAppID = try member.ifPresent("miniprogram_appid")
            self.miniprogramPath = try member.ifPresent("miniprogram_path")
            self.miniprogramUsername = try member.ifPresent("miniprogram_username")
            self.package = try member.ifPresent("package")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.serviceID, "service_id")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.miniprogramBusinesstype, "miniprogram_businesstype")
            try members.encodeIfPresent(self.miniprogramAppID, "miniprogram_appid")
            try members.encodeIfPresent(self.miniprogramPath, "miniprogram_path")
            try members.encodeIfPresent(self.miniprogramUsername, "miniprogram_username")
            try members.encodeIfPresent(self.package, "package")
        }
    }
}

extension PayScore {
    /// PayscoreCancelRequest, as several operations have it.
    public struct PayscoreCancelRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Reason (取消原因).
        public var reason: String

        public init(
            appID: String,
            serviceID: String,
            reason: String
        ) {
            self.appID = appID
            self.serviceID = serviceID
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.reason, "reason")
        }
    }
}

extension PayScore {
    /// PayscorePlanPlanDetail, as several operations have it.
    public struct PayscorePlanPlanDetail: Codable, Hashable, Sendable {
        /// Original price in fen (计划明细原支付金额(单位分)).
        public var originalPrice: Int
        /// Discount description of the plan item (计划明细优惠说明).
        public var planDiscountDescription: String?
        /// Actual price of plan item, in fen (计划明细实际支付金额(单位分)).
        public var actualPrice: Int
        /// Name of the plan item (计划明细名称).
        public var planDetailName: String

        public init(
            originalPrice: Int,
            planDiscountDescription: String? = nil,
            actualPrice: Int,
            planDetailName: String
        ) {
            self.originalPrice = originalPrice
            self.planDiscountDescription = planDiscountDescription
            self.actualPrice = actualPrice
            self.planDetailName = planDetailName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.originalPrice = try member.required("original_price")
            self.planDiscountDescription = try member.ifPresent("plan_discount_description")
            self.actualPrice = try member.required("actual_price")
            self.planDetailName = try member.required("plan_detail_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.originalPrice, "original_price")
            try members.encodeIfPresent(self.planDiscountDescription, "plan_discount_description")
            try members.encode(self.actualPrice, "actual_price")
            try members.encode(self.planDetailName, "plan_detail_name")
        }
    }
}

extension PayScore {
    /// PayscorePlanReply, as several operations have it.
    public struct PayscorePlanReply: Codable, Hashable, Sendable {
        /// Withholding contract template ID (支付分计划ID).
        public var planID: String
        /// Service ID (计划所属服务).
        public var serviceID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (AppID).
        public var appID: String
        /// Merchant's own plan number (商户侧计划号).
        public var merchantPlanNo: String
        /// Name of the plan (支付分计划名称).
        public var planName: String
        /// Duration of the plan, in days (支付分计划有效期(单位天)).
        public var planDuration: Int
        /// State of the plan (支付分计划状态).
        public var planState: String
        /// Total original price of plan, in fen (支付分计划原总金额(单位分)).
        public var totalOriginalPrice: Int
        /// Number of deductions in the plan (支付分计划扣费次数).
        public var deductionQuantity: Int
        /// Total actual price of plan, in fen (支付分计划实际扣费总金额(单位分)).
        public var totalActualPrice: Int
        /// List of plan items (支付分计划明细列表).
        public var planDetailList: [PayScore.PlanDetail]?
        /// Merchant number that terminated it (终止方商户号).
        public var stopMchid: String?
        /// Time of termination (终止时间).
        public var stopTime: String?

        public init(
            planID: String,
            serviceID: String,
            mchid: String,
            appID: String,
            merchantPlanNo: String,
            planName: String,
            planDuration: Int,
            planState: String,
            totalOriginalPrice: Int,
            deductionQuantity: Int,
            totalActualPrice: Int,
            planDetailList: [PayScore.PlanDetail]? = nil,
            stopMchid: String? = nil,
            stopTime: String? = nil
        ) {
            self.planID = planID
            self.serviceID = serviceID
            self.mchid = mchid
            self.appID = appID
            self.merchantPlanNo = merchantPlanNo
            self.planName = planName
            self.planDuration = planDuration
            self.planState = planState
            self.totalOriginalPrice = totalOriginalPrice
            self.deductionQuantity = deductionQuantity
            self.totalActualPrice = totalActualPrice
            self.planDetailList = planDetailList
            self.stopMchid = stopMchid
            self.stopTime = stopTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.planID = try member.required("plan_id")
            self.serviceID = try member.required("service_id")
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.merchantPlanNo = try member.required("merchant_plan_no")
            self.planName = try member.required("plan_name")
            self.planDuration = try member.required("plan_duration")
            self.planState = try member.required("plan_state")
            self.totalOriginalPrice = try member.required("total_original_price")
            self.deductionQuantity = try member.required("deduction_quantity")
            self.totalActualPrice = try member.required("total_actual_price")
            self.planDetailList = try member.ifPresent("plan_detail_list")
            self.stopMchid = try member.ifPresent("stop_mchid")
            self.stopTime = try member.ifPresent("stop_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.planID, "plan_id")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.merchantPlanNo, "merchant_plan_no")
            try members.encode(self.planName, "plan_name")
            try members.encode(self.planDuration, "plan_duration")
            try members.encode(self.planState, "plan_state")
            try members.encode(self.totalOriginalPrice, "total_original_price")
            try members.encode(self.deductionQuantity, "deduction_quantity")
            try members.encode(self.totalActualPrice, "total_actual_price")
            try members.encodeIfPresent(self.planDetailList, "plan_detail_list")
            try members.encodeIfPresent(self.stopMchid, "stop_mchid")
            try members.encodeIfPresent(self.stopTime, "stop_time")
        }
    }
}

extension PayScore {
    /// PayscorePostPayment, as several operations have it.
    public struct PayscorePostPayment: Codable, Hashable, Sendable {
        /// Name (付费名称).
        public var name: String
        /// Amount in fen (付费金额).
        public var amount: Int?
        /// Description (付费说明).
        public var description: String?
        /// Quantity (付费数量).
        public var count: Int?

        public init(
            name: String,
            amount: Int? = nil,
            description: String? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.amount = amount
            self.description = description
            self.count = count
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.amount = try member.ifPresent("amount")
            self.description = try member.ifPresent("description")
            self.count = try member.ifPresent("count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.count, "count")
        }
    }
}

extension PayScore {
    /// PayscoreServiceorderRequest, as several operations have it.
    public struct PayscoreServiceorderRequest: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Expected deduction time (预计扣费时间).
        public var prepaidTime: String

        public init(
            serviceID: String,
            postPayments: [PayScore.PostPayment],
            postDiscounts: [PayScore.PostDiscount]? = nil,
            totalAmount: Int,
            prepaidTime: String
        ) {
            self.serviceID = serviceID
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.totalAmount = totalAmount
            self.prepaidTime = prepaidTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.postPayments = try member.required("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.totalAmount = try member.required("total_amount")
            self.prepaidTime = try member.required("prepaid_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.prepaidTime, "prepaid_time")
        }
    }
}

extension PayScore {
    /// PayscoreTimeRange, as several operations have it.
    public struct PayscoreTimeRange: Codable, Hashable, Sendable {
        /// Start time (服务开始时间).
        public var startTime: String
        /// Remark on the service start time (服务开始时间备注).
        public var startTimeRemark: String?
        /// End time (服务结束时间).
        public var endTime: String?
        /// Remark on the service end time (服务结束时间备注).
        public var endTimeRemark: String?

        public init(
            startTime: String,
            startTimeRemark: String? = nil,
            endTime: String? = nil,
            endTimeRemark: String? = nil
        ) {
            self.startTime = startTime
            self.startTimeRemark = startTimeRemark
            self.endTime = endTime
            self.endTimeRemark = endTimeRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startTime = try member.required("start_time")
            self.startTimeRemark = try member.ifPresent("start_time_remark")
            self.endTime = try member.ifPresent("end_time")
            self.endTimeRemark = try member.ifPresent("end_time_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.startTime, "start_time")
            try members.encodeIfPresent(self.startTimeRemark, "start_time_remark")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.endTimeRemark, "end_time_remark")
        }
    }
}

extension PayScore {
    /// PlanDetail, as several operations have it.
    public struct PlanDetail: Codable, Hashable, Sendable {
        /// Sequence number of the plan item (计划明细序号).
        public var planDetailNo: Int
        /// Name of the plan item (计划明细名称).
        public var planDetailName: String
        /// Original price in fen (计划明细原支付金额(单位分)).
        public var originalPrice: Int
        /// Discount description of the plan item (计划明细优惠说明).
        public var planDiscountDescription: String?
        /// Actual price of plan item, in fen (计划明细实际支付金额(单位分)).
        public var actualPrice: Int

        public init(
            planDetailNo: Int,
            planDetailName: String,
            originalPrice: Int,
            planDiscountDescription: String? = nil,
            actualPrice: Int
        ) {
            self.planDetailNo = planDetailNo
            self.planDetailName = planDetailName
            self.originalPrice = originalPrice
            self.planDiscountDescription = planDiscountDescription
            self.actualPrice = actualPrice
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.planDetailNo = try member.required("plan_detail_no")
            self.planDetailName = try member.required("plan_detail_name")
            self.originalPrice = try member.required("original_price")
            self.planDiscountDescription = try member.ifPresent("plan_discount_description")
            self.actualPrice = try member.required("actual_price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.planDetailNo, "plan_detail_no")
            try members.encode(self.planDetailName, "plan_detail_name")
            try members.encode(self.originalPrice, "original_price")
            try members.encodeIfPresent(self.planDiscountDescription, "plan_discount_description")
            try members.encode(self.actualPrice, "actual_price")
        }
    }
}

extension PayScore {
    /// PlanPayscorePlanReply, as several operations have it.
    public struct PlanPayscorePlanReply: Codable, Hashable, Sendable {
        /// Withholding contract template ID (支付分计划ID).
        public var planID: String
        /// Service ID (计划所属服务).
        public var serviceID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Appid of the app or official account (服务商AppID).
        public var appID: String
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String?
        /// Merchant's own plan number (商户侧计划号).
        public var merchantPlanNo: String
        /// Name of the plan (支付分计划名称).
        public var planName: String
        /// Duration of the plan, in days (支付分计划有效期(单位天)).
        public var planDuration: Int
        /// State of the plan (支付分计划状态).
        public var planState: String
        /// Total original price of plan, in fen (支付分计划原总金额(单位分)).
        public var totalOriginalPrice: Int
        /// Number of deductions in the plan (支付分计划扣费次数).
        public var deductionQuantity: Int
        /// Total actual price of plan, in fen (支付分计划实际扣费总金额(单位分)).
        public var totalActualPrice: Int
        /// List of plan items (支付分计划明细列表).
        public var planDetailList: [PayScore.PlanDetail]?
        /// Merchant number that terminated it (终止方商户号).
        public var stopMchid: String?
        /// Time of termination (终止时间).
        public var stopTime: String?

        public init(
            planID: String,
            serviceID: String,
            mchid: String,
            subMchid: String,
            appID: String,
            subAppID: String? = nil,
            merchantPlanNo: String,
            planName: String,
            planDuration: Int,
            planState: String,
            totalOriginalPrice: Int,
            deductionQuantity: Int,
            totalActualPrice: Int,
            planDetailList: [PayScore.PlanDetail]? = nil,
            stopMchid: String? = nil,
            stopTime: String? = nil
        ) {
            self.planID = planID
            self.serviceID = serviceID
            self.mchid = mchid
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.merchantPlanNo = merchantPlanNo
            self.planName = planName
            self.planDuration = planDuration
            self.planState = planState
            self.totalOriginalPrice = totalOriginalPrice
            self.deductionQuantity = deductionQuantity
            self.totalActualPrice = totalActualPrice
            self.planDetailList = planDetailList
            self.stopMchid = stopMchid
            self.stopTime = stopTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.planID = try member.required("plan_id")
            self.serviceID = try member.required("service_id")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.merchantPlanNo = try member.required("merchant_plan_no")
            self.planName = try member.required("plan_name")
            self.planDuration = try member.required("plan_duration")
            self.planState = try member.required("plan_state")
            self.totalOriginalPrice = try member.required("total_original_price")
            self.deductionQuantity = try member.required("deduction_quantity")
            self.totalActualPrice = try member.required("total_actual_price")
            self.planDetailList = try member.ifPresent("plan_detail_list")
            self.stopMchid = try member.ifPresent("stop_mchid")
            self.stopTime = try member.ifPresent("stop_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.planID, "plan_id")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.merchantPlanNo, "merchant_plan_no")
            try members.encode(self.planName, "plan_name")
            try members.encode(self.planDuration, "plan_duration")
            try members.encode(self.planState, "plan_state")
            try members.encode(self.totalOriginalPrice, "total_original_price")
            try members.encode(self.deductionQuantity, "deduction_quantity")
            try members.encode(self.totalActualPrice, "total_actual_price")
            try members.encodeIfPresent(self.planDetailList, "plan_detail_list")
            try members.encodeIfPresent(self.stopMchid, "stop_mchid")
            try members.encodeIfPresent(self.stopTime, "stop_time")
        }
    }
}

extension PayScore {
    /// PostDiscount, as several operations have it.
    public struct PostDiscount: Codable, Hashable, Sendable {
        /// Name (优惠名称).
        public var name: String?
        /// Description (优惠说明).
        public var description: String?
        /// Amount in fen (优惠金额).
        public var amount: Int?
        /// Quantity (优惠数量).
        public var count: Int?

        public init(
            name: String? = nil,
            description: String? = nil,
            amount: Int? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.description = try member.ifPresent("description")
            self.amount = try member.ifPresent("amount")
            self.count = try member.ifPresent("count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.count, "count")
        }
    }
}

extension PayScore {
    /// PostPayment, as several operations have it.
    public struct PostPayment: Codable, Hashable, Sendable {
        /// Name (付费名称).
        public var name: String?
        /// Amount in fen (付费金额).
        public var amount: Int?
        /// Description (付费说明).
        public var description: String?
        /// Quantity (付费数量).
        public var count: Int?

        public init(
            name: String? = nil,
            amount: Int? = nil,
            description: String? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.amount = amount
            self.description = description
            self.count = count
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.amount = try member.ifPresent("amount")
            self.description = try member.ifPresent("description")
            self.count = try member.ifPresent("count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.count, "count")
        }
    }
}

extension PayScore {
    /// PromotionDetail, as several operations have it.
    public struct PromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var couponID: String
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: PayScore.PromotionDetailScope?
        /// Type (优惠类型).
        public var type: PayScore.PromotionDetailType?
        /// Amount in fen (优惠券面额).
        public var amount: Int
        /// Coupon stock or campaign ID (活动ID).
        public var stockID: String?
        /// Amount funded by WeChat Pay, in fen (微信出资).
        public var wechatpayContribute: Int?
        /// Amount funded by the merchant, in fen (商户出资).
        public var merchantContribute: Int?
        /// Amount funded by others, in fen (其他出资).
        public var otherContribute: Int?
        /// Currency (优惠币种).
        public var currency: String?
        /// List of goods (单品列表).
        public var goodsDetail: [PayScore.GoodsDetail]?

        public init(
            couponID: String,
            name: String? = nil,
            scope: PayScore.PromotionDetailScope? = nil,
            type: PayScore.PromotionDetailType? = nil,
            amount: Int,
            stockID: String? = nil,
            wechatpayContribute: Int? = nil,
            merchantContribute: Int? = nil,
            otherContribute: Int? = nil,
            currency: String? = nil,
            goodsDetail: [PayScore.GoodsDetail]? = nil
        ) {
            self.couponID = couponID
            self.name = name
            self.scope = scope
            self.type = type
            self.amount = amount
            self.stockID = stockID
            self.wechatpayContribute = wechatpayContribute
            self.merchantContribute = merchantContribute
            self.otherContribute = otherContribute
            self.currency = currency
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponID = try member.required("coupon_id")
            self.name = try member.ifPresent("name")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.amount = try member.required("amount")
            self.stockID = try member.ifPresent("stock_id")
            self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
            self.merchantContribute = try member.ifPresent("merchant_contribute")
            self.otherContribute = try member.ifPresent("other_contribute")
            self.currency = try member.ifPresent("currency")
            self.goodsDetail = try member.ifPresent("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponID, "coupon_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.stockID, "stock_id")
            try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
            try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
            try members.encodeIfPresent(self.otherContribute, "other_contribute")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encodeIfPresent(self.goodsDetail, "goods_detail")
        }
    }
}

extension PayScore {
    /// Reward, as several operations have it.
    public struct Reward: Codable, Hashable, Sendable {
        /// Reward serial number (奖励流水号).
        public var rewardSerialNo: String
        /// Reward ID (先享卡奖励ID).
        public var rewardID: Int
        /// Name (奖励名称).
        public var name: String?
        /// Unit (奖励单位).
        public var unit: String?
        /// Description (奖励描述).
        public var description: String
        /// Type of reward (奖励类型).
        public var rewardType: String
        /// Quantity (奖励数量).
        public var count: Int
        /// Amount in fen (奖励金额).
        public var amount: Int
        /// Time of the reward (奖励时间).
        public var rewardTime: String
        /// Remark (备注说明).
        public var remark: String?

        public init(
            rewardSerialNo: String,
            rewardID: Int,
            name: String? = nil,
            unit: String? = nil,
            description: String,
            rewardType: String,
            count: Int,
            amount: Int,
            rewardTime: String,
            remark: String? = nil
        ) {
            self.rewardSerialNo = rewardSerialNo
            self.rewardID = rewardID
            self.name = name
            self.unit = unit
            self.description = description
            self.rewardType = rewardType
            self.count = count
            self.amount = amount
            self.rewardTime = rewardTime
            self.remark = remark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.rewardSerialNo = try member.required("reward_serial_no")
            self.rewardID = try member.required("reward_id")
            self.name = try member.ifPresent("name")
            self.unit = try member.ifPresent("unit")
            self.description = try member.required("description")
            self.rewardType = try member.required("reward_type")
            self.count = try member.required("count")
            self.amount = try member.required("amount")
            self.rewardTime = try member.required("reward_time")
            self.remark = try member.ifPresent("remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.rewardSerialNo, "reward_serial_no")
            try members.encode(self.rewardID, "reward_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.unit, "unit")
            try members.encode(self.description, "description")
            try members.encode(self.rewardType, "reward_type")
            try members.encode(self.count, "count")
            try members.encode(self.amount, "amount")
            try members.encode(self.rewardTime, "reward_time")
            try members.encodeIfPresent(self.remark, "remark")
        }
    }
}

extension PayScore {
    /// RewardUsageRecord, as several operations have it.
    public struct RewardUsageRecord: Codable, Hashable, Sendable {
        /// Serial number of the reward's use (优惠使用记录流水号).
        public var rewardUsageSerialNo: String
        /// Reward ID (优惠ID).
        public var rewardID: String
        /// Time the reward was used (优惠使用时间).
        public var usageTime: String
        /// Type of reward use (优惠使用类型).
        public var usageType: String
        /// Description (优惠使用描述).
        public var description: String
        /// Number of uses (优惠使用数量).
        public var usageCount: Int
        /// Amount in fen (优惠金额).
        public var amount: Int
        /// Remark (备注说明).
        public var remark: String?

        public init(
            rewardUsageSerialNo: String,
            rewardID: String,
            usageTime: String,
            usageType: String,
            description: String,
            usageCount: Int,
            amount: Int,
            remark: String? = nil
        ) {
            self.rewardUsageSerialNo = rewardUsageSerialNo
            self.rewardID = rewardID
            self.usageTime = usageTime
            self.usageType = usageType
            self.description = description
            self.usageCount = usageCount
            self.amount = amount
            self.remark = remark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.rewardUsageSerialNo = try member.required("reward_usage_serial_no")
            self.rewardID = try member.required("reward_id")
            self.usageTime = try member.required("usage_time")
            self.usageType = try member.required("usage_type")
            self.description = try member.required("description")
            self.usageCount = try member.required("usage_count")
            self.amount = try member.required("amount")
            self.remark = try member.ifPresent("remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.rewardUsageSerialNo, "reward_usage_serial_no")
            try members.encode(self.rewardID, "reward_id")
            try members.encode(self.usageTime, "usage_time")
            try members.encode(self.usageType, "usage_type")
            try members.encode(self.description, "description")
            try members.encode(self.usageCount, "usage_count")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.remark, "remark")
        }
    }
}

extension PayScore {
    /// RiskFund, as several operations have it.
    public struct RiskFund: Codable, Hashable, Sendable {
        /// Name (风险名称).
        public var name: String
        /// Amount in fen (风险金额).
        public var amount: Int
        /// Description (风险说明).
        public var description: String?

        public init(
            name: String,
            amount: Int,
            description: String? = nil
        ) {
            self.name = name
            self.amount = amount
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.amount = try member.required("amount")
            self.description = try member.ifPresent("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.description, "description")
        }
    }
}

extension PayScore {
    /// ServiceAccountApplicationReply, as several operations have it.
    public struct ServiceAccountApplicationReply: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Merchant's own application number (申请单号).
        public var outApplyNo: String
        /// URL notified of the binding result (绑定结果回调通知地址).
        public var resultNotifyURL: String?
        /// State of the application (受理状态).
        public var applyState: String
        /// Reason for the rejection (拒绝原因).
        public var rejectReason: String?

        public init(
            serviceID: String,
            mchid: String,
            appID: String,
            subMchid: String,
            subAppID: String? = nil,
            outApplyNo: String,
            resultNotifyURL: String? = nil,
            applyState: String,
            rejectReason: String? = nil
        ) {
            self.serviceID = serviceID
            self.mchid = mchid
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.outApplyNo = outApplyNo
            self.resultNotifyURL = resultNotifyURL
            self.applyState = applyState
            self.rejectReason = rejectReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outApplyNo = try member.required("out_apply_no")
            self.resultNotifyURL = try member.ifPresent("result_notify_url")
            self.applyState = try member.required("apply_state")
            self.rejectReason = try member.ifPresent("reject_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outApplyNo, "out_apply_no")
            try members.encodeIfPresent(self.resultNotifyURL, "result_notify_url")
            try members.encode(self.applyState, "apply_state")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
        }
    }
}

extension PayScore {
    /// ServiceorderDetail, as several operations have it.
    public struct ServiceorderDetail: Codable, Hashable, Sendable {
        /// Sequence number of the collection (收款序号).
        public var seq: Int?
        /// Time the payment was collected (收款成功时间).
        public var paidTime: String
        /// Amount paid, in fen (收款金额).
        public var paidAmount: Int?

        public init(
            seq: Int? = nil,
            paidTime: String,
            paidAmount: Int? = nil
        ) {
            self.seq = seq
            self.paidTime = paidTime
            self.paidAmount = paidAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.seq = try member.ifPresent("seq")
            self.paidTime = try member.required("paid_time")
            self.paidAmount = try member.ifPresent("paid_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.seq, "seq")
            try members.encode(self.paidTime, "paid_time")
            try members.encodeIfPresent(self.paidAmount, "paid_amount")
        }
    }
}

extension PayScore {
    /// ServiceorderLocation, as several operations have it.
    public struct ServiceorderLocation: Codable, Hashable, Sendable {
        /// Place where the service starts (服务开始地点).
        public var startLocation: String?
        /// Place where the service ends (预计服务结束地点).
        public var endLocation: String

        public init(
            startLocation: String? = nil,
            endLocation: String
        ) {
            self.startLocation = startLocation
            self.endLocation = endLocation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startLocation = try member.ifPresent("start_location")
            self.endLocation = try member.required("end_location")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.startLocation, "start_location")
            try members.encode(self.endLocation, "end_location")
        }
    }
}

extension PayScore {
    /// ServiceorderPostDiscount, as several operations have it.
    public struct ServiceorderPostDiscount: Codable, Hashable, Sendable {
        /// Name (优惠名称).
        public var name: String
        /// Description (优惠说明).
        public var description: String
        /// Quantity (优惠数量).
        public var count: Int?

        public init(
            name: String,
            description: String,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.count = count
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.description = try member.required("description")
            self.count = try member.ifPresent("count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.count, "count")
        }
    }
}

extension PayScore {
    /// ServiceorderPostPayment, as several operations have it.
    public struct ServiceorderPostPayment: Codable, Hashable, Sendable {
        /// Name (付费名称).
        public var name: String
        /// Description (付费说明).
        public var description: String?
        /// Amount in fen (付费金额).
        public var amount: Int?
        /// Quantity (付费数量).
        public var count: Int?

        public init(
            name: String,
            description: String? = nil,
            amount: Int? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.description = try member.ifPresent("description")
            self.amount = try member.ifPresent("amount")
            self.count = try member.ifPresent("count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.count, "count")
        }
    }
}

extension PayScore {
    /// ServiceorderRequest, as several operations have it.
    public struct ServiceorderRequest: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Expected deduction time (预计扣费时间).
        public var prepaidTime: String

        public init(
            serviceID: String,
            subMchid: String,
            postPayments: [PayScore.PostPayment],
            postDiscounts: [PayScore.PostDiscount]? = nil,
            totalAmount: Int,
            prepaidTime: String
        ) {
            self.serviceID = serviceID
            self.subMchid = subMchid
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.totalAmount = totalAmount
            self.prepaidTime = prepaidTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.subMchid = try member.required("sub_mchid")
            self.postPayments = try member.required("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.totalAmount = try member.required("total_amount")
            self.prepaidTime = try member.required("prepaid_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.prepaidTime, "prepaid_time")
        }
    }
}

extension PayScore {
    /// ServiceorderRiskFund, as several operations have it.
    public struct ServiceorderRiskFund: Codable, Hashable, Sendable {
        /// Name (风险名称).
        public var name: PayScore.RiskFundName
        /// Amount in fen (风险金额).
        public var amount: Int
        /// Description (风险说明).
        public var description: String?

        public init(
            name: PayScore.RiskFundName,
            amount: Int,
            description: String? = nil
        ) {
            self.name = name
            self.amount = amount
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.amount = try member.required("amount")
            self.description = try member.ifPresent("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.description, "description")
        }
    }
}

extension PayScore {
    /// ServiceorderTimeRange, as several operations have it.
    public struct ServiceorderTimeRange: Codable, Hashable, Sendable {
        /// Start time (服务开始时间).
        public var startTime: String
        /// End time (服务结束时间).
        public var endTime: String?
        /// Remark on the service start time (服务开始时间备注).
        public var startTimeRemark: String?
        /// Remark on the service end time (服务结束时间备注).
        public var endTimeRemark: String?

        public init(
            startTime: String,
            endTime: String? = nil,
            startTimeRemark: String? = nil,
            endTimeRemark: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.startTimeRemark = startTimeRemark
            self.endTimeRemark = endTimeRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startTime = try member.required("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.startTimeRemark = try member.ifPresent("start_time_remark")
            self.endTimeRemark = try member.ifPresent("end_time_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.startTimeRemark, "start_time_remark")
            try members.encodeIfPresent(self.endTimeRemark, "end_time_remark")
        }
    }
}

extension PayScore {
    /// ServicepayondeliveryorderPostDiscount, as several operations have it.
    public struct ServicepayondeliveryorderPostDiscount: Codable, Hashable, Sendable {
        /// Name (优惠名称).
        public var name: String
        /// Description (优惠说明).
        public var description: String
        /// Amount in fen (优惠金额).
        public var amount: Int?
        /// Quantity (优惠数量).
        public var count: Int?

        public init(
            name: String,
            description: String,
            amount: Int? = nil,
            count: Int? = nil
        ) {
            self.name = name
            self.description = description
            self.amount = amount
            self.count = count
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.description = try member.required("description")
            self.amount = try member.ifPresent("amount")
            self.count = try member.ifPresent("count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.count, "count")
        }
    }
}

extension PayScore {
    /// ServicepayondeliveryorderReply, as several operations have it.
    public struct ServicepayondeliveryorderReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商公众号ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: String
        /// Description of the state (订单状态说明).
        public var stateDescription: String?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.RiskFund?
        /// Period of the service (服务时间).
        public var timeRange: PayScore.TimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String?
        /// Package data for opening WeChat (跳转微信侧数据包).
        public var package: String?
        /// Buy-now-pay-later goods information (先用后付购物详情).
        public var shoppingInfo: PayScore.ShoppingInfo?

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String,
            serviceIntroduction: String,
            state: String,
            stateDescription: String? = nil,
            postPayments: [PayScore.PostPayment]? = nil,
            postDiscounts: [PayScore.PostDiscount]? = nil,
            riskFund: PayScore.RiskFund? = nil,
            timeRange: PayScore.TimeRange? = nil,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            orderID: String? = nil,
            package: String? = nil,
            shoppingInfo: PayScore.ShoppingInfo? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.orderID = orderID
            self.package = package
            self.shoppingInfo = shoppingInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.orderID = try member.ifPresent("order_id")
            self.package = try member.ifPresent("package")
            self.shoppingInfo = try member.ifPresent("shopping_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.package, "package")
            try members.encodeIfPresent(self.shoppingInfo, "shopping_info")
        }
    }
}

extension PayScore {
    /// ServicepayondeliveryorderShoppingInfo, as several operations have it.
    public struct ServicepayondeliveryorderShoppingInfo: Codable, Hashable, Sendable {
        /// Actual merchant's official account appid (实际购物商家公众号ID).
        public var realMerchantAppID: String?
        /// Jump link (单详跳转链接).
        public var jumpLink: PayScore.JumpLink?
        /// List of goods (商品列表).
        public var goods: [PayScore.ShoppingInfoGoods]?

        public init(
            realMerchantAppID: String? = nil,
            jumpLink: PayScore.JumpLink? = nil,
            goods: [PayScore.ShoppingInfoGoods]? = nil
        ) {
            self.realMerchantAppID = realMerchantAppID
            self.jumpLink = jumpLink
            self.goods = goods
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.realMerchantAppID = try member.ifPresent("real_merchant_appid")
            self.jumpLink = try member.ifPresent("jump_link")
            self.goods = try member.ifPresent("goods")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.realMerchantAppID, "real_merchant_appid")
            try members.encodeIfPresent(self.jumpLink, "jump_link")
            try members.encodeIfPresent(self.goods, "goods")
        }
    }
}

extension PayScore {
    /// ServicepayondeliveryorderTimeRange, as several operations have it.
    public struct ServicepayondeliveryorderTimeRange: Codable, Hashable, Sendable {
        /// Start time (服务开始时间).
        public var startTime: String?
        /// Remark on the service start time (服务开始时间备注).
        public var startTimeRemark: String?
        /// End time (服务结束时间).
        public var endTime: String?
        /// Remark on the service end time (服务结束时间备注).
        public var endTimeRemark: String?

        public init(
            startTime: String? = nil,
            startTimeRemark: String? = nil,
            endTime: String? = nil,
            endTimeRemark: String? = nil
        ) {
            self.startTime = startTime
            self.startTimeRemark = startTimeRemark
            self.endTime = endTime
            self.endTimeRemark = endTimeRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startTime = try member.ifPresent("start_time")
            self.startTimeRemark = try member.ifPresent("start_time_remark")
            self.endTime = try member.ifPresent("end_time")
            self.endTimeRemark = try member.ifPresent("end_time_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.startTimeRemark, "start_time_remark")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.endTimeRemark, "end_time_remark")
        }
    }
}

extension PayScore {
    /// ShoppingInfo, as several operations have it.
    public struct ShoppingInfo: Codable, Hashable, Sendable {
        /// Actual merchant's official account appid (实际购物商家公众号ID).
        public var realMerchantAppID: String?
        /// Jump link (单详跳转链接).
        public var jumpLink: PayScore.ShoppingInfoJumpLink
        /// List of goods (商品列表).
        public var goods: [PayScore.Goods]

        public init(
            realMerchantAppID: String? = nil,
            jumpLink: PayScore.ShoppingInfoJumpLink,
            goods: [PayScore.Goods]
        ) {
            self.realMerchantAppID = realMerchantAppID
            self.jumpLink = jumpLink
            self.goods = goods
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.realMerchantAppID = try member.ifPresent("real_merchant_appid")
            self.jumpLink = try member.required("jump_link")
            self.goods = try member.required("goods")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.realMerchantAppID, "real_merchant_appid")
            try members.encode(self.jumpLink, "jump_link")
            try members.encode(self.goods, "goods")
        }
    }
}

extension PayScore {
    /// ShoppingInfoGoods, as several operations have it.
    public struct ShoppingInfoGoods: Codable, Hashable, Sendable {
        /// Name (商品名称).
        public var name: String?
        /// Product picture link (商品图片链接).
        public var picture: String?
        /// Amount in fen (商品单价金额).
        public var amount: Int?
        /// Quantity (商品数量).
        public var count: Int?
        /// Category ID (商品品类ID).
        public var categoryID: [String]?

        public init(
            name: String? = nil,
            picture: String? = nil,
            amount: Int? = nil,
            count: Int? = nil,
            categoryID: [String]? = nil
        ) {
            self.name = name
            self.picture = picture
            self.amount = amount
            self.count = count
            self.categoryID = categoryID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.picture = try member.ifPresent("picture")
            self.amount = try member.ifPresent("amount")
            self.count = try member.ifPresent("count")
            self.categoryID = try member.ifPresent("category_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.picture, "picture")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.count, "count")
            try members.encodeIfPresent(self.categoryID, "category_id")
        }
    }
}

extension PayScore {
    /// ShoppingInfoJumpLink, as several operations have it.
    public struct ShoppingInfoJumpLink: Codable, Hashable, Sendable {
        /// Type of jump link (跳转链接类型).
        public var jumpLinkType: String
        /// Appid of the app or official account (小程序跳转AppID).
        public var appID: String?
        /// Mini program path to jump to (小程序跳转path).
        public var path: String?

        public init(
            jumpLinkType: String,
            appID: String? = nil,
            path: String? = nil
        ) {
            self.jumpLinkType = jumpLinkType
            self.appID = appID
            self.path = path
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.jumpLinkType = try member.required("jump_link_type")
            self.appID = try member.ifPresent("appid")
            self.path = try member.ifPresent("path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.jumpLinkType, "jump_link_type")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.path, "path")
        }
    }
}

extension PayScore {
    /// SignPlanDetail, as several operations have it.
    public struct SignPlanDetail: Codable, Hashable, Sendable {
        /// Sequence number of the plan item (计划明细序号).
        public var planDetailNo: Int
        /// Merchant's order number for plan item (商户侧计划明细使用订单号).
        public var merchantPlanDetailNo: String

        public init(
            planDetailNo: Int,
            merchantPlanDetailNo: String
        ) {
            self.planDetailNo = planDetailNo
            self.merchantPlanDetailNo = merchantPlanDetailNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.planDetailNo = try member.required("plan_detail_no")
            self.merchantPlanDetailNo = try member.required("merchant_plan_detail_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.planDetailNo, "plan_detail_no")
            try members.encode(self.merchantPlanDetailNo, "merchant_plan_detail_no")
        }
    }
}

extension PayScore {
    /// SignPlanPostDiscount, as several operations have it.
    public struct SignPlanPostDiscount: Codable, Hashable, Sendable {
        /// Name (优惠名称).
        public var name: String?
        /// Amount in fen (优惠金额).
        public var amount: Int?

        public init(
            name: String? = nil,
            amount: Int? = nil
        ) {
            self.name = name
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.amount = try member.ifPresent("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.amount, "amount")
        }
    }
}

extension PayScore {
    /// SignPlanPostPayment, as several operations have it.
    public struct SignPlanPostPayment: Codable, Hashable, Sendable {
        /// Name (付费名称).
        public var name: String?
        /// Amount in fen (付费金额).
        public var amount: Int?
        /// Description (付费说明).
        public var description: String?

        public init(
            name: String? = nil,
            amount: Int? = nil,
            description: String? = nil
        ) {
            self.name = name
            self.amount = amount
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.amount = try member.ifPresent("amount")
            self.description = try member.ifPresent("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.description, "description")
        }
    }
}

extension PayScore {
    /// SignPlanRiskFund, as several operations have it.
    public struct SignPlanRiskFund: Codable, Hashable, Sendable {
        /// Amount in fen (风险金额).
        public var amount: Int

        public init(
            amount: Int
        ) {
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.amount = try member.required("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.amount, "amount")
        }
    }
}

extension PayScore {
    /// SignPlanUserSignPlanReply, as several operations have it.
    public struct SignPlanUserSignPlanReply: Codable, Hashable, Sendable {
        /// Signed plan ID (计划签约ID).
        public var signPlanID: String
        /// User's openid.
        public var openID: String?
        /// User's openid under the sub appid.
        public var subOpenID: String?
        /// Service ID (计划所属服务).
        public var serviceID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Appid of the app or official account (服务商AppID).
        public var appID: String
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String?
        /// Merchant's own signed plan number (商户侧签约计划号).
        public var merchantSignPlanNo: String
        /// Merchant's callback URL (商户回调地址).
        public var merchantCallbackURL: String
        /// Withholding contract template ID (签约所属计划ID).
        public var planID: String
        /// Sequence number of current plan item (目前用户进行到的计划详情序号).
        public var goingDetailNo: Int
        /// Signing state (计划签约状态).
        public var signState: String
        /// Time the signed plan was cancelled (签约计划取消时间).
        public var cancelSignTime: String?
        /// How the signed plan was cancelled (签约计划取消类型).
        public var cancelSignType: String?
        /// Reason for cancelling (签约计划取消原因).
        public var cancelReason: String?
        /// Name of the plan (签约计划的名称).
        public var planName: String
        /// Time the signed plan expires (签约计划的过期时间).
        public var planOverTime: String
        /// Total original price of plan, in fen (签约计划原总金额(单位分)).
        public var totalOriginPrice: Int
        /// Number of deductions in the plan (签约计划扣费次数).
        public var deductionQuantity: Int
        /// Total actual price of plan, in fen (签约计划实际总金额（单位分）).
        public var totalActualPrice: Int
        /// Details of the signed plan (签约计划明细列表).
        public var signedDetailList: [PayScore.SignedDetail]?
        /// Time of signing (签约时间).
        public var signTime: String?

        public init(
            signPlanID: String,
            openID: String? = nil,
            subOpenID: String? = nil,
            serviceID: String,
            mchid: String,
            subMchid: String,
            appID: String,
            subAppID: String? = nil,
            merchantSignPlanNo: String,
            merchantCallbackURL: String,
            planID: String,
            goingDetailNo: Int,
            signState: String,
            cancelSignTime: String? = nil,
            cancelSignType: String? = nil,
            cancelReason: String? = nil,
            planName: String,
            planOverTime: String,
            totalOriginPrice: Int,
            deductionQuantity: Int,
            totalActualPrice: Int,
            signedDetailList: [PayScore.SignedDetail]? = nil,
            signTime: String? = nil
        ) {
            self.signPlanID = signPlanID
            self.openID = openID
            self.subOpenID = subOpenID
            self.serviceID = serviceID
            self.mchid = mchid
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.merchantSignPlanNo = merchantSignPlanNo
            self.merchantCallbackURL = merchantCallbackURL
            self.planID = planID
            self.goingDetailNo = goingDetailNo
            self.signState = signState
            self.cancelSignTime = cancelSignTime
            self.cancelSignType = cancelSignType
            self.cancelReason = cancelReason
            self.planName = planName
            self.planOverTime = planOverTime
            self.totalOriginPrice = totalOriginPrice
            self.deductionQuantity = deductionQuantity
            self.totalActualPrice = totalActualPrice
            self.signedDetailList = signedDetailList
            self.signTime = signTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.signPlanID = try member.required("sign_plan_id")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.serviceID = try member.required("service_id")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.merchantSignPlanNo = try member.required("merchant_sign_plan_no")
            self.merchantCallbackURL = try member.required("merchant_callback_url")
            self.planID = try member.required("plan_id")
            self.goingDetailNo = try member.required("going_detail_no")
            self.signState = try member.required("sign_state")
            self.cancelSignTime = try member.ifPresent("cancel_sign_time")
            self.cancelSignType = try member.ifPresent("cancel_sign_type")
            self.cancelReason = try member.ifPresent("cancel_reason")
            self.planName = try member.required("plan_name")
            self.planOverTime = try member.required("plan_over_time")
            self.totalOriginPrice = try member.required("total_origin_price")
            self.deductionQuantity = try member.required("deduction_quantity")
            self.totalActualPrice = try member.required("total_actual_price")
            self.signedDetailList = try member.ifPresent("signed_detail_list")
            self.signTime = try member.ifPresent("sign_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.signPlanID, "sign_plan_id")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.merchantSignPlanNo, "merchant_sign_plan_no")
            try members.encode(self.merchantCallbackURL, "merchant_callback_url")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.goingDetailNo, "going_detail_no")
            try members.encode(self.signState, "sign_state")
            try members.encodeIfPresent(self.cancelSignTime, "cancel_sign_time")
            try members.encodeIfPresent(self.cancelSignType, "cancel_sign_type")
            try members.encodeIfPresent(self.cancelReason, "cancel_reason")
            try members.encode(self.planName, "plan_name")
            try members.encode(self.planOverTime, "plan_over_time")
            try members.encode(self.totalOriginPrice, "total_origin_price")
            try members.encode(self.deductionQuantity, "deduction_quantity")
            try members.encode(self.totalActualPrice, "total_actual_price")
            try members.encodeIfPresent(self.signedDetailList, "signed_detail_list")
            try members.encodeIfPresent(self.signTime, "sign_time")
        }
    }
}

extension PayScore {
    /// SignedDetail, as several operations have it.
    public struct SignedDetail: Codable, Hashable, Sendable {
        /// Sequence number of the plan item (计划明细序号).
        public var planDetailNo: Int
        /// Original price in fen (计划明细原支付金额（单位分）).
        public var originalPrice: Int
        /// Discount description of the plan item (计划明细优惠说明).
        public var planDiscountDescription: String?
        /// Actual price of plan item, in fen (计划明细实际支付金额（单位分）).
        public var actualPrice: Int
        /// State of the plan item (计划明细状态).
        public var planDetailState: String
        /// WeChat Pay order number (计划明细对应的支付分服务单号).
        public var orderID: String?
        /// Merchant's order number for plan item (商户侧计划明细使用订单号).
        public var merchantPlanDetailNo: String
        /// Name of the plan item (计划详情名称).
        public var planDetailName: String
        /// Amount actually paid, in fen.
        public var actualPayPrice: Int?
        /// Time of use (详情使用时间).
        public var useTime: String?
        /// Time of completion (详情完成时间).
        public var completeTime: String?
        /// Time the detail was cancelled (详情取消时间).
        public var cancelTime: String?

        public init(
            planDetailNo: Int,
            originalPrice: Int,
            planDiscountDescription: String? = nil,
            actualPrice: Int,
            planDetailState: String,
            orderID: String? = nil,
            merchantPlanDetailNo: String,
            planDetailName: String,
            actualPayPrice: Int? = nil,
            useTime: String? = nil,
            completeTime: String? = nil,
            cancelTime: String? = nil
        ) {
            self.planDetailNo = planDetailNo
            self.originalPrice = originalPrice
            self.planDiscountDescription = planDiscountDescription
            self.actualPrice = actualPrice
            self.planDetailState = planDetailState
            self.orderID = orderID
            self.merchantPlanDetailNo = merchantPlanDetailNo
            self.planDetailName = planDetailName
            self.actualPayPrice = actualPayPrice
            self.useTime = useTime
            self.completeTime = completeTime
            self.cancelTime = cancelTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.planDetailNo = try member.required("plan_detail_no")
            self.originalPrice = try member.required("original_price")
            self.planDiscountDescription = try member.ifPresent("plan_discount_description")
            self.actualPrice = try member.required("actual_price")
            self.planDetailState = try member.required("plan_detail_state")
            self.orderID = try member.ifPresent("order_id")
            self.merchantPlanDetailNo = try member.required("merchant_plan_detail_no")
            self.planDetailName = try member.required("plan_detail_name")
            self.actualPayPrice = try member.ifPresent("actual_pay_price")
            self.useTime = try member.ifPresent("use_time")
            self.completeTime = try member.ifPresent("complete_time")
            self.cancelTime = try member.ifPresent("cancel_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.planDetailNo, "plan_detail_no")
            try members.encode(self.originalPrice, "original_price")
            try members.encodeIfPresent(self.planDiscountDescription, "plan_discount_description")
            try members.encode(self.actualPrice, "actual_price")
            try members.encode(self.planDetailState, "plan_detail_state")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encode(self.merchantPlanDetailNo, "merchant_plan_detail_no")
            try members.encode(self.planDetailName, "plan_detail_name")
            try members.encodeIfPresent(self.actualPayPrice, "actual_pay_price")
            try members.encodeIfPresent(self.useTime, "use_time")
            try members.encodeIfPresent(self.completeTime, "complete_time")
            try members.encodeIfPresent(self.cancelTime, "cancel_time")
        }
    }
}

extension PayScore {
    /// SyncDetail, as several operations have it.
    public struct SyncDetail: Codable, Hashable, Sendable {
        /// Time the payment was collected (收款成功时间).
        public var paidTime: String

        public init(
            paidTime: String
        ) {
            self.paidTime = paidTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.paidTime = try member.required("paid_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.paidTime, "paid_time")
        }
    }
}

extension PayScore {
    /// TimeRange, as several operations have it.
    public struct TimeRange: Codable, Hashable, Sendable {
        /// Start time (服务开始时间).
        public var startTime: String?
        /// End time (服务结束时间).
        public var endTime: String?
        /// Remark on the service start time (服务开始时间备注).
        public var startTimeRemark: String?
        /// Remark on the service end time (服务结束时间备注).
        public var endTimeRemark: String?

        public init(
            startTime: String? = nil,
            endTime: String? = nil,
            startTimeRemark: String? = nil,
            endTimeRemark: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.startTimeRemark = startTimeRemark
            self.endTimeRemark = endTimeRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startTime = try member.ifPresent("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.startTimeRemark = try member.ifPresent("start_time_remark")
            self.endTimeRemark = try member.ifPresent("end_time_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.startTimeRemark, "start_time_remark")
            try members.encodeIfPresent(self.endTimeRemark, "end_time_remark")
        }
    }
}

extension PayScore {
    /// UserSignPlanReply, as several operations have it.
    public struct UserSignPlanReply: Codable, Hashable, Sendable {
        /// Signed plan ID (计划签约ID).
        public var signPlanID: String
        /// User's openid (签约计划用户应用下的OpenID).
        public var openID: String?
        /// Service ID (计划所属服务).
        public var serviceID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (AppID).
        public var appID: String
        /// Merchant's own signed plan number (商户侧签约计划号).
        public var merchantSignPlanNo: String
        /// Merchant's callback URL (商户回调地址).
        public var merchantCallbackURL: String
        /// Withholding contract template ID (签约所属计划ID).
        public var planID: String
        /// Sequence number of current plan item (目前用户进行到的计划详情序号).
        public var goingDetailNo: Int
        /// Signing state (计划签约状态).
        public var signState: String
        /// Time the signed plan was cancelled (签约计划取消时间).
        public var cancelSignTime: String?
        /// How the signed plan was cancelled (签约计划取消类型).
        public var cancelSignType: String?
        /// Reason for cancelling (签约计划取消原因).
        public var cancelReason: String?
        /// Name of the plan (签约计划的名称).
        public var planName: String
        /// Time the signed plan expires (签约计划的过期时间).
        public var planOverTime: String
        /// Total original price of plan, in fen (签约计划原总金额(单位分)).
        public var totalOriginPrice: Int
        /// Number of deductions in the plan (签约计划扣费次数).
        public var deductionQuantity: Int
        /// Total actual price of plan, in fen (签约计划实际总金额（单位分）).
        public var totalActualPrice: Int
        /// Details of the signed plan (签约计划明细列表).
        public var signedDetailList: [PayScore.SignedDetail]?
        /// Time of signing (签约时间).
        public var signTime: String?

        public init(
            signPlanID: String,
            openID: String? = nil,
            serviceID: String,
            mchid: String,
            appID: String,
            merchantSignPlanNo: String,
            merchantCallbackURL: String,
            planID: String,
            goingDetailNo: Int,
            signState: String,
            cancelSignTime: String? = nil,
            cancelSignType: String? = nil,
            cancelReason: String? = nil,
            planName: String,
            planOverTime: String,
            totalOriginPrice: Int,
            deductionQuantity: Int,
            totalActualPrice: Int,
            signedDetailList: [PayScore.SignedDetail]? = nil,
            signTime: String? = nil
        ) {
            self.signPlanID = signPlanID
            self.openID = openID
            self.serviceID = serviceID
            self.mchid = mchid
            self.appID = appID
            self.merchantSignPlanNo = merchantSignPlanNo
            self.merchantCallbackURL = merchantCallbackURL
            self.planID = planID
            self.goingDetailNo = goingDetailNo
            self.signState = signState
            self.cancelSignTime = cancelSignTime
            self.cancelSignType = cancelSignType
            self.cancelReason = cancelReason
            self.planName = planName
            self.planOverTime = planOverTime
            self.totalOriginPrice = totalOriginPrice
            self.deductionQuantity = deductionQuantity
            self.totalActualPrice = totalActualPrice
            self.signedDetailList = signedDetailList
            self.signTime = signTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.signPlanID = try member.required("sign_plan_id")
            self.openID = try member.ifPresent("openid")
            self.serviceID = try member.required("service_id")
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.merchantSignPlanNo = try member.required("merchant_sign_plan_no")
            self.merchantCallbackURL = try member.required("merchant_callback_url")
            self.planID = try member.required("plan_id")
            self.goingDetailNo = try member.required("going_detail_no")
            self.signState = try member.required("sign_state")
            self.cancelSignTime = try member.ifPresent("cancel_sign_time")
            self.cancelSignType = try member.ifPresent("cancel_sign_type")
            self.cancelReason = try member.ifPresent("cancel_reason")
            self.planName = try member.required("plan_name")
            self.planOverTime = try member.required("plan_over_time")
            self.totalOriginPrice = try member.required("total_origin_price")
            self.deductionQuantity = try member.required("deduction_quantity")
            self.totalActualPrice = try member.required("total_actual_price")
            self.signedDetailList = try member.ifPresent("signed_detail_list")
            self.signTime = try member.ifPresent("sign_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.signPlanID, "sign_plan_id")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.merchantSignPlanNo, "merchant_sign_plan_no")
            try members.encode(self.merchantCallbackURL, "merchant_callback_url")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.goingDetailNo, "going_detail_no")
            try members.encode(self.signState, "sign_state")
            try members.encodeIfPresent(self.cancelSignTime, "cancel_sign_time")
            try members.encodeIfPresent(self.cancelSignType, "cancel_sign_type")
            try members.encodeIfPresent(self.cancelReason, "cancel_reason")
            try members.encode(self.planName, "plan_name")
            try members.encode(self.planOverTime, "plan_over_time")
            try members.encode(self.totalOriginPrice, "total_origin_price")
            try members.encode(self.deductionQuantity, "deduction_quantity")
            try members.encode(self.totalActualPrice, "total_actual_price")
            try members.encodeIfPresent(self.signedDetailList, "signed_detail_list")
            try members.encodeIfPresent(self.signTime, "sign_time")
        }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AuthorizationState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }
        public static var available: Self { Self(rawValue: "AVAILABLE") }
        public static var unbinduser: Self { Self(rawValue: "UNBINDUSER") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CollectionState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userPaying: Self { Self(rawValue: "USER_PAYING") }
        public static var userPaid: Self { Self(rawValue: "USER_PAID") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct JumpLinkType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var jumpLinkMiniProgram: Self { Self(rawValue: "JUMP_LINK_MINI_PROGRAM") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PaidType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var newton: Self { Self(rawValue: "NEWTON") }
        public static var mch: Self { Self(rawValue: "MCH") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var mchChannelPayType: Self { Self(rawValue: "MchChannelPayType") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayafterOrderState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var created: Self { Self(rawValue: "CREATED") }
        public static var userAccepted: Self { Self(rawValue: "USER_ACCEPTED") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
        public static var userPaid: Self { Self(rawValue: "USER_PAID") }
        public static var revoked: Self { Self(rawValue: "REVOKED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PromotionDetailScope: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var single: Self { Self(rawValue: "SINGLE") }
        public static var global: Self { Self(rawValue: "GLOBAL") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PromotionDetailType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var cash: Self { Self(rawValue: "CASH") }
        public static var nocash: Self { Self(rawValue: "NOCASH") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RiskFundName: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var deposit: Self { Self(rawValue: "DEPOSIT") }
        public static var advance: Self { Self(rawValue: "ADVANCE") }
        public static var cashDeposit: Self { Self(rawValue: "CASH_DEPOSIT") }
        public static var estimateOrderCost: Self { Self(rawValue: "ESTIMATE_ORDER_COST") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ServiceorderState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var created: Self { Self(rawValue: "CREATED") }
        public static var doing: Self { Self(rawValue: "DOING") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var revoked: Self { Self(rawValue: "REVOKED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct StateDescription: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userConfirm: Self { Self(rawValue: "USER_CONFIRM") }
        public static var mchComplete: Self { Self(rawValue: "MCH_COMPLETE") }
    }
}

extension PayScore {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SyncType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var orderPaid: Self { Self(rawValue: "Order_Paid") }
    }
}
