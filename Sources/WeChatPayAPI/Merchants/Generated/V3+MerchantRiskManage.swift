// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/merchant-risk-manage`
    public var merchantRiskManage: MerchantRiskManage { MerchantRiskManage(path: path.appending("merchant-risk-manage")) }

    /// `v3/merchant-risk-manage`
    public struct MerchantRiskManage: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantRiskManage {
    /// `v3/merchant-risk-manage/report-trade-union-information`
    public var reportTradeUnionInformation: ReportTradeUnionInformation { ReportTradeUnionInformation(path: path.appending("report-trade-union-information")) }

    /// `v3/merchant-risk-manage/report-trade-union-information`
    public struct ReportTradeUnionInformation: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantRiskManage.ReportTradeUnionInformation {
    /// Report order association information (上报订单关联信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012529250)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String?
        /// Acquiring institution's merchant number (从业机构商户号).
        public var acquiringBankID: String?
        /// Channel partner's merchant number (渠道号).
        public var channelID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Phone number (用户手机号).
        public var phone: Sensitive?
        /// Identity document number (用户实名证件号).
        public var certificatesNumber: Sensitive?
        /// Client IP address (用户终端ip).
        public var clientIP: String?
        /// Risk level (商户判定交易的风险等级).
        public var riskLevel: Int?
        /// Online or offline flag (线上线下标识): 1, 2.
        public var lineType: Int?
        /// Type of goods (虚拟实物标识): 1, 2.
        public var goodsType: Int?
        /// Type of goods listing (物品发布类型): 1, 2.
        public var sellerType: Int?
        /// Whether delivery is needed (是否需要物流发货).
        public var isNeedDeliver: Bool?
        /// Device type (用户设备类型): 1, 2, 3.
        public var deviceType: Int?
        /// User or employee ID (付款方用户标识).
        public var userid: String?
        /// Source of the phone number (手机号来源).
        public var phoneFrom: Int?
        /// Payee's user identifier (收款方用户标识).
        public var sellerUserid: String?
        /// Scene (业务场景): 0, 1, 2.
        public var scene: Int?
        /// Fields particular to recharging (充值业务场景独有字段).
        public var rechargeFields: RechargeFields?
        /// Fields particular to utility payments (生活缴费场景独有字段).
        public var livingExpensesFields: LivingExpensesFields?
        /// Extra field 1.
        public var extraFields1: String?
        /// Extra field 2.
        public var extraFields2: String?
        /// Extra field 3.
        public var extraFields3: String?
        /// High-risk goods label (高风险商品标签).
        public var highRiskGoods: Int?
        /// Whether order and payment devices match (用户下单设备与支付设备是否一致).
        public var sameDeviced: Bool?
        /// Whether the user's device is familiar (用户下单设备是否是常用设备).
        public var reliableDevice: Bool?
        /// Delivery province (收货省份).
        public var deliveryProvince: String?
        /// Delivery city (收货城市).
        public var deliveryCity: String?
        /// Whether the delivery address is new (收货人地址是否新增).
        public var newAddress: Bool?
        /// Openid of the last payment (上一笔支付openid).
        public var lastPayOpenID: String?
        /// High-risk category (高风险类目): 1, 2, 3, 4, 5, 6.
        public var riskyGoods: Int?
        /// Offline delivery label: 1, 2.
        public var offlineDeliveryLabel: Int?
        /// Whether paid by someone else (是否为代付订单).
        public var proxyPayment: Bool?
        /// Phone number of the order.
        public var orderPhoneNumber: String?
        /// User's risk level (下单人风险等级): 1, 2, 3, 4, 5, 6, 7.
        public var userRiskLevel: Int?
        /// Merchant's risk level (商户风险等级): 1, 2, 3, 4, 5, 6, 7.
        public var spRiskLevel: Int?
        /// Region the phone number belongs to (手机号所属地).
        public var phoneNumberLocation: String?
        /// Goods category (商品类目).
        public var goodsCategory: String?
        /// Whether behaviour before opening is abnormal (前置打开行为异常).
        public var preOpeningBehavior: String?
        /// Whether the seller's account is new (卖家是否是新账号).
        public var newStore: Bool?
        /// Shop identifier (店铺标识).
        public var storeIdentifier: String?
        /// Time the goods were listed (商品上架时间).
        public var goodsListingTime: String?
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String?
        /// Merchant number of the combined order (合单商户号).
        public var combineMchid: String?
        /// Sub-orders (子单列表).
        public var subOrders: [SubOrders]?

        public init(
            spMchid: String? = nil,
            acquiringBankID: String? = nil,
            channelID: String? = nil,
            subMchid: String? = nil,
            outTradeNo: String? = nil,
            openID: String? = nil,
            phone: Sensitive? = nil,
            certificatesNumber: Sensitive? = nil,
            clientIP: String? = nil,
            riskLevel: Int? = nil,
            lineType: Int? = nil,
            goodsType: Int? = nil,
            sellerType: Int? = nil,
            isNeedDeliver: Bool? = nil,
            deviceType: Int? = nil,
            userid: String? = nil,
            phoneFrom: Int? = nil,
            sellerUserid: String? = nil,
            scene: Int? = nil,
            rechargeFields: RechargeFields? = nil,
            livingExpensesFields: LivingExpensesFields? = nil,
            extraFields1: String? = nil,
            extraFields2: String? = nil,
            extraFields3: String? = nil,
            highRiskGoods: Int? = nil,
            sameDeviced: Bool? = nil,
            reliableDevice: Bool? = nil,
            deliveryProvince: String? = nil,
            deliveryCity: String? = nil,
            newAddress: Bool? = nil,
            lastPayOpenID: String? = nil,
            riskyGoods: Int? = nil,
            offlineDeliveryLabel: Int? = nil,
            proxyPayment: Bool? = nil,
            orderPhoneNumber: String? = nil,
            userRiskLevel: Int? = nil,
            spRiskLevel: Int? = nil,
            phoneNumberLocation: String? = nil,
            goodsCategory: String? = nil,
            preOpeningBehavior: String? = nil,
            newStore: Bool? = nil,
            storeIdentifier: String? = nil,
            goodsListingTime: String? = nil,
            combineOutTradeNo: String? = nil,
            combineMchid: String? = nil,
            subOrders: [SubOrders]? = nil
        ) {
            self.spMchid = spMchid
            self.acquiringBankID = acquiringBankID
            self.channelID = channelID
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
            self.openID = openID
            self.phone = phone
            self.certificatesNumber = certificatesNumber
            self.clientIP = clientIP
            self.riskLevel = riskLevel
            self.lineType = lineType
            self.goodsType = goodsType
            self.sellerType = sellerType
            self.isNeedDeliver = isNeedDeliver
            self.deviceType = deviceType
            self.userid = userid
            self.phoneFrom = phoneFrom
            self.sellerUserid = sellerUserid
            self.scene = scene
            self.rechargeFields = rechargeFields
            self.livingExpensesFields = livingExpensesFields
            self.extraFields1 = extraFields1
            self.extraFields2 = extraFields2
            self.extraFields3 = extraFields3
            self.highRiskGoods = highRiskGoods
            self.sameDeviced = sameDeviced
            self.reliableDevice = reliableDevice
            self.deliveryProvince = deliveryProvince
            self.deliveryCity = deliveryCity
            self.newAddress = newAddress
            self.lastPayOpenID = lastPayOpenID
            self.riskyGoods = riskyGoods
            self.offlineDeliveryLabel = offlineDeliveryLabel
            self.proxyPayment = proxyPayment
            self.orderPhoneNumber = orderPhoneNumber
            self.userRiskLevel = userRiskLevel
            self.spRiskLevel = spRiskLevel
            self.phoneNumberLocation = phoneNumberLocation
            self.goodsCategory = goodsCategory
            self.preOpeningBehavior = preOpeningBehavior
            self.newStore = newStore
            self.storeIdentifier = storeIdentifier
            self.goodsListingTime = goodsListingTime
            self.combineOutTradeNo = combineOutTradeNo
            self.combineMchid = combineMchid
            self.subOrders = subOrders
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.ifPresent("sp_mchid")
            self.acquiringBankID = try member.ifPresent("acquiring_bank_id")
            self.channelID = try member.ifPresent("channel_id")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.openID = try member.ifPresent("openid")
            self.phone = try member.ifPresent("phone")
            self.certificatesNumber = try member.ifPresent("certificates_number")
            self.clientIP = try member.ifPresent("client_ip")
            self.riskLevel = try member.ifPresent("risk_level")
            self.lineType = try member.ifPresent("line_type")
            self.goodsType = try member.ifPresent("goods_type")
            self.sellerType = try member.ifPresent("seller_type")
            self.isNeedDeliver = try member.ifPresent("is_need_deliver")
            self.deviceType = try member.ifPresent("device_type")
            self.userid = try member.ifPresent("userid")
            self.phoneFrom = try member.ifPresent("phone_from")
            self.sellerUserid = try member.ifPresent("seller_userid")
            self.scene = try member.ifPresent("scene")
            self.rechargeFields = try member.ifPresent("recharge_fields")
            self.livingExpensesFields = try member.ifPresent("living_expenses_fields")
            self.extraFields1 = try member.ifPresent("extra_fields1")
            self.extraFields2 = try member.ifPresent("extra_fields2")
            self.extraFields3 = try member.ifPresent("extra_fields3")
            self.highRiskGoods = try member.ifPresent("high_risk_goods")
            self.sameDeviced = try member.ifPresent("same_deviced")
            self.reliableDevice = try member.ifPresent("reliable_device")
            self.deliveryProvince = try member.ifPresent("delivery_province")
            self.deliveryCity = try member.ifPresent("delivery_city")
            self.newAddress = try member.ifPresent("new_address")
            self.lastPayOpenID = try member.ifPresent("last_pay_openid")
            self.riskyGoods = try member.ifPresent("risky_goods")
            self.offlineDeliveryLabel = try member.ifPresent("offline_delivery_label")
            self.proxyPayment = try member.ifPresent("proxy_payment")
            self.orderPhoneNumber = try member.ifPresent("order_phone_number")
            self.userRiskLevel = try member.ifPresent("user_risk_level")
            self.spRiskLevel = try member.ifPresent("sp_risk_level")
            self.phoneNumberLocation = try member.ifPresent("phone_number_location")
            self.goodsCategory = try member.ifPresent("goods_category")
            self.preOpeningBehavior = try member.ifPresent("pre_opening_behavior")
            self.newStore = try member.ifPresent("new_store")
            self.storeIdentifier = try member.ifPresent("store_identifier")
            self.goodsListingTime = try member.ifPresent("goods_listing_time")
            self.combineOutTradeNo = try member.ifPresent("combine_out_trade_no")
            self.combineMchid = try member.ifPresent("combine_mchid")
            self.subOrders = try member.ifPresent("sub_orders")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.acquiringBankID, "acquiring_bank_id")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.phone, "phone")
            try members.encodeIfPresent(self.certificatesNumber, "certificates_number")
            try members.encodeIfPresent(self.clientIP, "client_ip")
            try members.encodeIfPresent(self.riskLevel, "risk_level")
            try members.encodeIfPresent(self.lineType, "line_type")
            try members.encodeIfPresent(self.goodsType, "goods_type")
            try members.encodeIfPresent(self.sellerType, "seller_type")
            try members.encodeIfPresent(self.isNeedDeliver, "is_need_deliver")
            try members.encodeIfPresent(self.deviceType, "device_type")
            try members.encodeIfPresent(self.userid, "userid")
            try members.encodeIfPresent(self.phoneFrom, "phone_from")
            try members.encodeIfPresent(self.sellerUserid, "seller_userid")
            try members.encodeIfPresent(self.scene, "scene")
            try members.encodeIfPresent(self.rechargeFields, "recharge_fields")
            try members.encodeIfPresent(self.livingExpensesFields, "living_expenses_fields")
            try members.encodeIfPresent(self.extraFields1, "extra_fields1")
            try members.encodeIfPresent(self.extraFields2, "extra_fields2")
            try members.encodeIfPresent(self.extraFields3, "extra_fields3")
            try members.encodeIfPresent(self.highRiskGoods, "high_risk_goods")
            try members.encodeIfPresent(self.sameDeviced, "same_deviced")
            try members.encodeIfPresent(self.reliableDevice, "reliable_device")
            try members.encodeIfPresent(self.deliveryProvince, "delivery_province")
            try members.encodeIfPresent(self.deliveryCity, "delivery_city")
            try members.encodeIfPresent(self.newAddress, "new_address")
            try members.encodeIfPresent(self.lastPayOpenID, "last_pay_openid")
            try members.encodeIfPresent(self.riskyGoods, "risky_goods")
            try members.encodeIfPresent(self.offlineDeliveryLabel, "offline_delivery_label")
            try members.encodeIfPresent(self.proxyPayment, "proxy_payment")
            try members.encodeIfPresent(self.orderPhoneNumber, "order_phone_number")
            try members.encodeIfPresent(self.userRiskLevel, "user_risk_level")
            try members.encodeIfPresent(self.spRiskLevel, "sp_risk_level")
            try members.encodeIfPresent(self.phoneNumberLocation, "phone_number_location")
            try members.encodeIfPresent(self.goodsCategory, "goods_category")
            try members.encodeIfPresent(self.preOpeningBehavior, "pre_opening_behavior")
            try members.encodeIfPresent(self.newStore, "new_store")
            try members.encodeIfPresent(self.storeIdentifier, "store_identifier")
            try members.encodeIfPresent(self.goodsListingTime, "goods_listing_time")
            try members.encodeIfPresent(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encodeIfPresent(self.combineMchid, "combine_mchid")
            try members.encodeIfPresent(self.subOrders, "sub_orders")
        }

        /// Fields particular to recharging (充值业务场景独有字段).
        public struct RechargeFields: Codable, Hashable, Sendable {
            /// Account type (充值账号类型).
            public var accountType: Int?
            /// Account (充值账号).
            public var account: String?

            public init(
                accountType: Int? = nil,
                account: String? = nil
            ) {
                self.accountType = accountType
                self.account = account
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.accountType = try member.ifPresent("account_type")
                self.account = try member.ifPresent("account")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.accountType, "account_type")
                try members.encodeIfPresent(self.account, "account")
            }
        }

        /// Fields particular to utility payments (生活缴费场景独有字段).
        public struct LivingExpensesFields: Codable, Hashable, Sendable {
            /// Payment account number (户号).
            public var accNo: String?
            /// Type (费种).
            public var type: Int?
            /// City (缴费城市).
            public var city: String?
            /// Address (户号对应的地址信息).
            public var address: String?
            /// Name of the payment account (缴费户名).
            public var accName: String?
            /// Company name (机构名称).
            public var companyName: String?
            /// Amount in fen (缴费金额).
            public var amount: Int?

            public init(
                accNo: String? = nil,
                type: Int? = nil,
                city: String? = nil,
                address: String? = nil,
                accName: String? = nil,
                companyName: String? = nil,
                amount: Int? = nil
            ) {
                self.accNo = accNo
                self.type = type
                self.city = city
                self.address = address
                self.accName = accName
                self.companyName = companyName
                self.amount = amount
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.accNo = try member.ifPresent("acc_no")
                self.type = try member.ifPresent("type")
                self.city = try member.ifPresent("city")
                self.address = try member.ifPresent("address")
                self.accName = try member.ifPresent("acc_name")
                self.companyName = try member.ifPresent("company_name")
                self.amount = try member.ifPresent("amount")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.accNo, "acc_no")
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.city, "city")
                try members.encodeIfPresent(self.address, "address")
                try members.encodeIfPresent(self.accName, "acc_name")
                try members.encodeIfPresent(self.companyName, "company_name")
                try members.encodeIfPresent(self.amount, "amount")
            }
        }

        /// Sub-orders (子单列表).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant's own order number (子单商户订单号).
            public var outTradeNo: String?
            /// Merchant number (子单发起方商户号).
            public var mchID: String?
            /// Delivery province (收货省份).
            public var deliveryProvince: String?
            /// Delivery city (收货城市).
            public var deliveryCity: String?
            /// High-risk category (高风险类目): 1, 2, 3, 4, 5, 6.
            public var riskyGoods: Int?
            /// User's risk level (下单人风险等级): 1, 2, 3, 4, 5, 6, 7.
            public var userRiskLevel: Int?
            /// Merchant's risk level (商户风险等级): 1, 2, 3, 4, 5, 6, 7.
            public var spRiskLevel: Int?

            public init(
                outTradeNo: String? = nil,
                mchID: String? = nil,
                deliveryProvince: String? = nil,
                deliveryCity: String? = nil,
                riskyGoods: Int? = nil,
                userRiskLevel: Int? = nil,
                spRiskLevel: Int? = nil
            ) {
                self.outTradeNo = outTradeNo
                self.mchID = mchID
                self.deliveryProvince = deliveryProvince
                self.deliveryCity = deliveryCity
                self.riskyGoods = riskyGoods
                self.userRiskLevel = userRiskLevel
                self.spRiskLevel = spRiskLevel
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outTradeNo = try member.ifPresent("out_trade_no")
                self.mchID = try member.ifPresent("mch_id")
                self.deliveryProvince = try member.ifPresent("delivery_province")
                self.deliveryCity = try member.ifPresent("delivery_city")
                self.riskyGoods = try member.ifPresent("risky_goods")
                self.userRiskLevel = try member.ifPresent("user_risk_level")
                self.spRiskLevel = try member.ifPresent("sp_risk_level")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
                try members.encodeIfPresent(self.mchID, "mch_id")
                try members.encodeIfPresent(self.deliveryProvince, "delivery_province")
                try members.encodeIfPresent(self.deliveryCity, "delivery_city")
                try members.encodeIfPresent(self.riskyGoods, "risky_goods")
                try members.encodeIfPresent(self.userRiskLevel, "user_risk_level")
                try members.encodeIfPresent(self.spRiskLevel, "sp_risk_level")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String?
        /// Acquiring institution's merchant number (从业机构商户号).
        public var acquiringBankID: String?
        /// Channel partner's merchant number (渠道号).
        public var channelID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?

        public init(
            spMchid: String? = nil,
            acquiringBankID: String? = nil,
            channelID: String? = nil,
            subMchid: String? = nil,
            outTradeNo: String? = nil
        ) {
            self.spMchid = spMchid
            self.acquiringBankID = acquiringBankID
            self.channelID = channelID
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.ifPresent("sp_mchid")
            self.acquiringBankID = try member.ifPresent("acquiring_bank_id")
            self.channelID = try member.ifPresent("channel_id")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outTradeNo = try member.ifPresent("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.acquiringBankID, "acquiring_bank_id")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
        }
    }
}

extension V3.MerchantRiskManage {
    /// `v3/merchant-risk-manage/trade-risk-information`
    public var tradeRiskInformation: TradeRiskInformation { TradeRiskInformation(path: path.appending("trade-risk-information")) }

    /// `v3/merchant-risk-manage/trade-risk-information`
    public struct TradeRiskInformation: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantRiskManage.TradeRiskInformation {
    /// Query trade risk information (查询风险信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - spMchid: Service provider's merchant number (服务商商户号).
    ///   - acquiringBankID: Acquiring institution's merchant number (从业机构号).
    ///   - channelID: Channel partner's merchant number (渠道号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - outTradeNo: Merchant's own order number (商户订单号).
    ///   - complaintsInformation: Complaint information (投诉信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012526198)
    public func get(
        spMchid: String? = nil,
        acquiringBankID: String? = nil,
        channelID: String? = nil,
        subMchid: String? = nil,
        outTradeNo: String,
        complaintsInformation: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sp_mchid": spMchid, "acquiring_bank_id": acquiringBankID, "channel_id": channelID, "sub_mchid": subMchid, "out_trade_no": outTradeNo, "complaints_information": complaintsInformation])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Risk score (风险系数值).
        public var riskScore: Double
        /// Risk type (风险类型).
        public var riskType: Merchants.RiskType?
        /// Type of penalty (处置手段).
        public var punishType: Merchants.PunishType?
        /// Description of the penalty (处置手段描述).
        public var punishDescription: String?

        public init(
            riskScore: Double,
            riskType: Merchants.RiskType? = nil,
            punishType: Merchants.PunishType? = nil,
            punishDescription: String? = nil
        ) {
            self.riskScore = riskScore
            self.riskType = riskType
            self.punishType = punishType
            self.punishDescription = punishDescription
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.riskScore = try member.required("risk_score")
            self.riskType = try member.ifPresent("risk_type")
            self.punishType = try member.ifPresent("punish_type")
            self.punishDescription = try member.ifPresent("punish_description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.riskScore, "risk_score")
            try members.encodeIfPresent(self.riskType, "risk_type")
            try members.encodeIfPresent(self.punishType, "punish_type")
            try members.encodeIfPresent(self.punishDescription, "punish_description")
        }
    }
}

extension V3.MerchantRiskManage {
    /// `v3/merchant-risk-manage/trade-risk-result`
    public var tradeRiskResult: TradeRiskResult { TradeRiskResult(path: path.appending("trade-risk-result")) }

    /// `v3/merchant-risk-manage/trade-risk-result`
    public struct TradeRiskResult: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantRiskManage.TradeRiskResult {
    /// Return the trade risk handling result (处置结果回传).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012384516)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String?
        /// Acquiring institution's merchant number (从业机构商户号).
        public var acquiringBankID: String?
        /// Channel partner's merchant number (渠道号).
        public var channelID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Risk type (风险类型).
        public var riskType: Merchants.RiskType?
        /// Type of penalty (处置手段).
        public var punishType: Merchants.PunishType
        /// Additional penalty type (处置手段补充).
        public var additionalPunishType: String?
        /// Complaint information (投诉信息).
        public var complaintsInformation: String?

        public init(
            spMchid: String? = nil,
            acquiringBankID: String? = nil,
            channelID: String? = nil,
            subMchid: String? = nil,
            outTradeNo: String? = nil,
            riskType: Merchants.RiskType? = nil,
            punishType: Merchants.PunishType,
            additionalPunishType: String? = nil,
            complaintsInformation: String? = nil
        ) {
            self.spMchid = spMchid
            self.acquiringBankID = acquiringBankID
            self.channelID = channelID
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
            self.riskType = riskType
            self.punishType = punishType
            self.additionalPunishType = additionalPunishType
            self.complaintsInformation = complaintsInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.ifPresent("sp_mchid")
            self.acquiringBankID = try member.ifPresent("acquiring_bank_id")
            self.channelID = try member.ifPresent("channel_id")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.riskType = try member.ifPresent("risk_type")
            self.punishType = try member.required("punish_type")
            self.additionalPunishType = try member.ifPresent("additional_punish_type")
            self.complaintsInformation = try member.ifPresent("complaints_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.acquiringBankID, "acquiring_bank_id")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.riskType, "risk_type")
            try members.encode(self.punishType, "punish_type")
            try members.encodeIfPresent(self.additionalPunishType, "additional_punish_type")
            try members.encodeIfPresent(self.complaintsInformation, "complaints_information")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String?
        /// Acquiring institution's merchant number (从业机构商户号).
        public var acquiringBankID: String?
        /// Channel partner's merchant number (渠道号).
        public var channelID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Risk type (风险类型).
        public var riskType: Merchants.RiskType?
        /// Type of penalty (处置手段).
        public var punishType: Merchants.PunishType
        /// Additional penalty type (处置手段补充).
        public var additionalPunishType: String?
        /// Description of the penalty (处置手段描述).
        public var punishDescription: String?

        public init(
            spMchid: String? = nil,
            acquiringBankID: String? = nil,
            channelID: String? = nil,
            subMchid: String? = nil,
            outTradeNo: String? = nil,
            riskType: Merchants.RiskType? = nil,
            punishType: Merchants.PunishType,
            additionalPunishType: String? = nil,
            punishDescription: String? = nil
        ) {
            self.spMchid = spMchid
            self.acquiringBankID = acquiringBankID
            self.channelID = channelID
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
            self.riskType = riskType
            self.punishType = punishType
            self.additionalPunishType = additionalPunishType
            self.punishDescription = punishDescription
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.ifPresent("sp_mchid")
            self.acquiringBankID = try member.ifPresent("acquiring_bank_id")
            self.channelID = try member.ifPresent("channel_id")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.riskType = try member.ifPresent("risk_type")
            self.punishType = try member.required("punish_type")
            self.additionalPunishType = try member.ifPresent("additional_punish_type")
            self.punishDescription = try member.ifPresent("punish_description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.acquiringBankID, "acquiring_bank_id")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.riskType, "risk_type")
            try members.encode(self.punishType, "punish_type")
            try members.encodeIfPresent(self.additionalPunishType, "additional_punish_type")
            try members.encodeIfPresent(self.punishDescription, "punish_description")
        }
    }
}

extension V3.MerchantRiskManage {
    /// `v3/merchant-risk-manage/violation-notifications`
    public var violationNotifications: ViolationNotifications { ViolationNotifications(path: path.appending("violation-notifications")) }

    /// `v3/merchant-risk-manage/violation-notifications`
    public struct ViolationNotifications: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantRiskManage.ViolationNotifications {
    /// Create the violation notification URL (创建接收违规通知的URL).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Merchants.ViolationNotificationReply

    /// What ``post`` answers.
    public typealias PostReply = Merchants.ViolationNotificationReply
}

extension V3.MerchantRiskManage.ViolationNotifications {
    /// Query the violation notification URL (查询接收违规通知的URL).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.ViolationNotificationReply
}

extension V3.MerchantRiskManage.ViolationNotifications {
    /// Modify the violation notification URL (修改接收违规通知的URL).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
    @discardableResult
    public func put(_ body: PutBody) async throws -> PutReply {
        try await path.call(.put, body)
    }

    /// What ``put`` sends.
    public typealias PutBody = Merchants.ViolationNotificationReply

    /// What ``put`` answers.
    public typealias PutReply = Merchants.ViolationNotificationReply
}

extension V3.MerchantRiskManage.ViolationNotifications {
    /// Delete the violation notification URL (删除接收违规通知的URL).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
    public func delete() async throws {
        try await path.perform(.delete)
    }
}

extension V3.MerchantRiskManage {
    /// `v3/merchant-risk-manage/ec-trade-risk`
    public var ecTradeRisk: EcTradeRisk { EcTradeRisk(path: path.appending("ec-trade-risk")) }

    /// `v3/merchant-risk-manage/ec-trade-risk`
    public struct EcTradeRisk: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantRiskManage.EcTradeRisk {
    /// `v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
    public var queryRiskTrades: QueryRiskTrades { QueryRiskTrades(path: path.appending("query-risk-trades")) }

    /// `v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
    public struct QueryRiskTrades: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades {
    /// Query e-commerce risk orders (查询风险订单).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Start time (开始时间).
        public var startTime: Timestamp?
        /// End time (结束时间).
        public var endTime: Timestamp?
        /// Page number (查询页码).
        public var pageIndex: Int?
        /// Number of records per page (查询页大小).
        public var pageSize: Int?

        public init(
            spMchid: String? = nil,
            subMchid: String? = nil,
            mchid: String? = nil,
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            pageIndex: Int? = nil,
            pageSize: Int? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.mchid = mchid
            self.startTime = startTime
            self.endTime = endTime
            self.pageIndex = pageIndex
            self.pageSize = pageSize
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.mchid = try member.ifPresent("mchid")
            self.startTime = try member.ifPresent("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.pageIndex = try member.ifPresent("page_index")
            self.pageSize = try member.ifPresent("page_size")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.pageIndex, "page_index")
            try members.encodeIfPresent(self.pageSize, "page_size")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Total number of transfers or recipients (总风险订单数).
        public var totalNum: Int?
        /// List of risky orders (风险订单列表).
        public var riskTradeList: [RiskTradeList]?

        public init(
            totalNum: Int? = nil,
            riskTradeList: [RiskTradeList]? = nil
        ) {
            self.totalNum = totalNum
            self.riskTradeList = riskTradeList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalNum = try member.ifPresent("total_num")
            self.riskTradeList = try member.ifPresent("risk_trade_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.totalNum, "total_num")
            try members.encodeIfPresent(self.riskTradeList, "risk_trade_list")
        }

        /// List of risky orders (风险订单列表).
        public struct RiskTradeList: Codable, Hashable, Sendable {
            /// Merchant number (商户号).
            public var mchid: String?
            /// Merchant's own order number (商户订单号).
            public var outTradeNo: String?
            /// Risk type (风险类型): 1, 2, 3, 4.
            public var riskType: Int?
            /// Risk level (风险等级): 1, 2, 3.
            public var riskLevel: Int?
            /// Time the risk was discovered (投诉单状态).
            public var riskDiscoveTime: String?

            public init(
                mchid: String? = nil,
                outTradeNo: String? = nil,
                riskType: Int? = nil,
                riskLevel: Int? = nil,
                riskDiscoveTime: String? = nil
            ) {
                self.mchid = mchid
                self.outTradeNo = outTradeNo
                self.riskType = riskType
                self.riskLevel = riskLevel
                self.riskDiscoveTime = riskDiscoveTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.ifPresent("mchid")
                self.outTradeNo = try member.ifPresent("out_trade_no")
                self.riskType = try member.ifPresent("risk_type")
                self.riskLevel = try member.ifPresent("risk_level")
                self.riskDiscoveTime = try member.ifPresent("risk_discove_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.mchid, "mchid")
                try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
                try members.encodeIfPresent(self.riskType, "risk_type")
                try members.encodeIfPresent(self.riskLevel, "risk_level")
                try members.encodeIfPresent(self.riskDiscoveTime, "risk_discove_time")
            }
        }
    }
}

extension V3.MerchantRiskManage.EcTradeRisk {
    /// `v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
    public var recvDisposeResult: RecvDisposeResult { RecvDisposeResult(path: path.appending("recv-dispose-result")) }

    /// `v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
    public struct RecvDisposeResult: Endpoint {
        public let path: Path
    }
}

extension V3.MerchantRiskManage.EcTradeRisk.RecvDisposeResult {
    /// Return the e-commerce risk order handling result (回传处置结果).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Final risk conclusion (最终风险结论): 1, 2.
        public var finalRiskResult: Int?
        /// Final risk type (最终风险类型): 1, 2, 3, 4.
        public var finalRiskType: Int?
        /// Handling conclusion (处置结论): 1, 2, 3.
        public var dispConclusion: [Int]?
        /// Supplement to the handling (处置补充).
        public var dispAddition: String?
        /// Whether there is a complaint (是否有投诉).
        public var existComplaint: Bool?
        /// Refund amount in fen (退款金额).
        public var refundAmount: Int?

        public init(
            spMchid: String? = nil,
            subMchid: String? = nil,
            mchid: String? = nil,
            outTradeNo: String,
            finalRiskResult: Int? = nil,
            finalRiskType: Int? = nil,
            dispConclusion: [Int]? = nil,
            dispAddition: String? = nil,
            existComplaint: Bool? = nil,
            refundAmount: Int? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.finalRiskResult = finalRiskResult
            self.finalRiskType = finalRiskType
            self.dispConclusion = dispConclusion
            self.dispAddition = dispAddition
            self.existComplaint = existComplaint
            self.refundAmount = refundAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.mchid = try member.ifPresent("mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.finalRiskResult = try member.ifPresent("final_risk_result")
            self.finalRiskType = try member.ifPresent("final_risk_type")
            self.dispConclusion = try member.ifPresent("disp_conclusion")
            self.dispAddition = try member.ifPresent("disp_addition")
            self.existComplaint = try member.ifPresent("exist_complaint")
            self.refundAmount = try member.ifPresent("refund_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.finalRiskResult, "final_risk_result")
            try members.encodeIfPresent(self.finalRiskType, "final_risk_type")
            try members.encodeIfPresent(self.dispConclusion, "disp_conclusion")
            try members.encodeIfPresent(self.dispAddition, "disp_addition")
            try members.encodeIfPresent(self.existComplaint, "exist_complaint")
            try members.encodeIfPresent(self.refundAmount, "refund_amount")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Return description (返回描述).
        public var rspMsg: String?

        public init(
            rspMsg: String? = nil
        ) {
            self.rspMsg = rspMsg
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.rspMsg = try member.ifPresent("rsp_msg")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.rspMsg, "rsp_msg")
        }
    }
}
