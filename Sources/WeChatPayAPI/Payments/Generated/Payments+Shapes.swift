// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, Payments.
public enum Payments {}

extension Payments {
    /// Amount, as several operations have it.
    public struct Amount: Codable, Hashable, Sendable {
        /// Total amount in fen (总金额).
        public var total: Int
        /// Currency (货币类型).
        public var currency: String?

        public init(
            total: Int,
            currency: String? = nil
        ) {
            self.total = total
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.required("total")
            self.currency = try member.ifPresent("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encodeIfPresent(self.currency, "currency")
        }
    }
}

extension Payments {
    /// AppDetail, as several operations have it.
    public struct AppDetail: Codable, Hashable, Sendable {
        /// Original price of the order, in fen (订单原价).
        public var costPrice: Int?
        /// Goods receipt ID (商品小票ID).
        public var invoiceID: String?
        /// List of goods (单品列表).
        public var goodsDetail: [Payments.GoodsDetail]?

        public init(
            costPrice: Int? = nil,
            invoiceID: String? = nil,
            goodsDetail: [Payments.GoodsDetail]? = nil
        ) {
            self.costPrice = costPrice
            self.invoiceID = invoiceID
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.costPrice = try member.ifPresent("cost_price")
            self.invoiceID = try member.ifPresent("invoice_id")
            self.goodsDetail = try member.ifPresent("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.costPrice, "cost_price")
            try members.encodeIfPresent(self.invoiceID, "invoice_id")
            try members.encodeIfPresent(self.goodsDetail, "goods_detail")
        }
    }
}

extension Payments {
    /// AppSceneInfo, as several operations have it.
    public struct AppSceneInfo: Codable, Hashable, Sendable {
        /// Merchant's device number (商户端设备号).
        public var deviceID: String?
        /// User's client IP address (用户终端IP).
        public var payerClientIP: String

        public init(
            deviceID: String? = nil,
            payerClientIP: String
        ) {
            self.deviceID = deviceID
            self.payerClientIP = payerClientIP
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deviceID = try member.ifPresent("device_id")
            self.payerClientIP = try member.required("payer_client_ip")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.deviceID, "device_id")
            try members.encode(self.payerClientIP, "payer_client_ip")
        }
    }
}

extension Payments {
    /// AppWithContractDetail, as several operations have it.
    public struct AppWithContractDetail: Codable, Hashable, Sendable {
        /// Original price of the order, in fen (订单原价).
        public var costPrice: Int?
        /// Goods receipt ID (商品小票ID).
        public var invoiceID: String?
        /// List of goods (单品列表).
        public var goodsDetail: [Payments.GoodsDetail]

        public init(
            costPrice: Int? = nil,
            invoiceID: String? = nil,
            goodsDetail: [Payments.GoodsDetail]
        ) {
            self.costPrice = costPrice
            self.invoiceID = invoiceID
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.costPrice = try member.ifPresent("cost_price")
            self.invoiceID = try member.ifPresent("invoice_id")
            self.goodsDetail = try member.required("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.costPrice, "cost_price")
            try members.encodeIfPresent(self.invoiceID, "invoice_id")
            try members.encode(self.goodsDetail, "goods_detail")
        }
    }
}

extension Payments {
    /// AppWithContractSceneInfo, as several operations have it.
    public struct AppWithContractSceneInfo: Codable, Hashable, Sendable {
        /// User's client IP address (用户终端IP).
        public var payerClientIP: String
        /// Merchant's device number (商户端设备号).
        public var deviceID: String?
        /// Store information (商户门店信息).
        public var storeInfo: Payments.SceneInfoStoreInfo?

        public init(
            payerClientIP: String,
            deviceID: String? = nil,
            storeInfo: Payments.SceneInfoStoreInfo? = nil
        ) {
            self.payerClientIP = payerClientIP
            self.deviceID = deviceID
            self.storeInfo = storeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.payerClientIP = try member.required("payer_client_ip")
            self.deviceID = try member.ifPresent("device_id")
            self.storeInfo = try member.ifPresent("store_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.payerClientIP, "payer_client_ip")
            try members.encodeIfPresent(self.deviceID, "device_id")
            try members.encodeIfPresent(self.storeInfo, "store_info")
        }
    }
}

extension Payments {
    /// CashAddDetail, as several operations have it.
    public struct CashAddDetail: Codable, Hashable, Sendable {
        /// Cash supplement in fen (现金补充金额).
        public var cashAddFee: Int
        /// Type of cash supplement (现金补充类型).
        public var cashAddType: Payments.CashAddType

        public init(
            cashAddFee: Int,
            cashAddType: Payments.CashAddType
        ) {
            self.cashAddFee = cashAddFee
            self.cashAddType = cashAddType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cashAddFee = try member.required("cash_add_fee")
            self.cashAddType = try member.required("cash_add_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cashAddFee, "cash_add_fee")
            try members.encode(self.cashAddType, "cash_add_type")
        }
    }
}

extension Payments {
    /// CashReduceDetail, as several operations have it.
    public struct CashReduceDetail: Codable, Hashable, Sendable {
        /// Cash reduction in fen (现金减免金额).
        public var cashReduceFee: Int
        /// Type of cash reduction (现金减免类型).
        public var cashReduceType: Payments.CashReduceType

        public init(
            cashReduceFee: Int,
            cashReduceType: Payments.CashReduceType
        ) {
            self.cashReduceFee = cashReduceFee
            self.cashReduceType = cashReduceType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cashReduceFee = try member.required("cash_reduce_fee")
            self.cashReduceType = try member.required("cash_reduce_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cashReduceFee, "cash_reduce_fee")
            try members.encode(self.cashReduceType, "cash_reduce_type")
        }
    }
}

extension Payments {
    /// CloseRequest, as several operations have it.
    public struct CloseRequest: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String

        public init(
            spMchid: String,
            subMchid: String
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
        }
    }
}

extension Payments {
    /// CodepayAmount, as several operations have it.
    public struct CodepayAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (订单金额).
        public var total: Int
        /// Amount the user paid, in fen (用户支付金额).
        public var payerTotal: Int?
        /// Currency (订单金额货币类型).
        public var currency: String?
        /// Currency the user paid in (用户支付货币类型).
        public var payerCurrency: String?

        public init(
            total: Int,
            payerTotal: Int? = nil,
            currency: String? = nil,
            payerCurrency: String? = nil
        ) {
            self.total = total
            self.payerTotal = payerTotal
            self.currency = currency
            self.payerCurrency = payerCurrency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.required("total")
            self.payerTotal = try member.ifPresent("payer_total")
            self.currency = try member.ifPresent("currency")
            self.payerCurrency = try member.ifPresent("payer_currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encodeIfPresent(self.payerTotal, "payer_total")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encodeIfPresent(self.payerCurrency, "payer_currency")
        }
    }
}

extension Payments {
    /// CodepayDetail, as several operations have it.
    public struct CodepayDetail: Codable, Hashable, Sendable {
        /// Original price of the order, in fen (订单原价).
        public var costPrice: Int?
        /// Goods receipt ID (商品小票ID).
        public var invoiceID: String?
        /// List of goods (单品列表).
        public var goodsDetail: [Payments.DetailGoodsDetail]

        public init(
            costPrice: Int? = nil,
            invoiceID: String? = nil,
            goodsDetail: [Payments.DetailGoodsDetail]
        ) {
            self.costPrice = costPrice
            self.invoiceID = invoiceID
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.costPrice = try member.ifPresent("cost_price")
            self.invoiceID = try member.ifPresent("invoice_id")
            self.goodsDetail = try member.required("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.costPrice, "cost_price")
            try members.encodeIfPresent(self.invoiceID, "invoice_id")
            try members.encode(self.goodsDetail, "goods_detail")
        }
    }
}

extension Payments {
    /// CodepayPayer, as several operations have it.
    public struct CodepayPayer: Codable, Hashable, Sendable {
        /// Authorization code (授权码).
        public var authCode: String

        public init(
            authCode: String
        ) {
            self.authCode = authCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.authCode = try member.required("auth_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.authCode, "auth_code")
        }
    }
}

extension Payments {
    /// CodepaySceneInfo, as several operations have it.
    public struct CodepaySceneInfo: Codable, Hashable, Sendable {
        /// Merchant's device number (商户端设备号).
        public var deviceID: String?
        /// Merchant's device IP address (商户端设备 IP).
        public var deviceIP: String?
        /// Store information (商户门店信息).
        public var storeInfo: Payments.CodepayStoreInfo

        public init(
            deviceID: String? = nil,
            deviceIP: String? = nil,
            storeInfo: Payments.CodepayStoreInfo
        ) {
            self.deviceID = deviceID
            self.deviceIP = deviceIP
            self.storeInfo = storeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deviceID = try member.ifPresent("device_id")
            self.deviceIP = try member.ifPresent("device_ip")
            self.storeInfo = try member.required("store_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.deviceID, "device_id")
            try members.encodeIfPresent(self.deviceIP, "device_ip")
            try members.encode(self.storeInfo, "store_info")
        }
    }
}

extension Payments {
    /// CodepayStoreInfo, as several operations have it.
    public struct CodepayStoreInfo: Codable, Hashable, Sendable {
        /// ID (门店编号).
        public var id: String?
        /// Merchant's own code (商家自定义编码).
        public var outID: String?

        public init(
            id: String? = nil,
            outID: String? = nil
        ) {
            self.id = id
            self.outID = outID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.ifPresent("id")
            self.outID = try member.ifPresent("out_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.id, "id")
            try members.encodeIfPresent(self.outID, "out_id")
        }
    }
}

extension Payments {
    /// CombinePayerInfo, as several operations have it.
    public struct CombinePayerInfo: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Real-name payer information (实名支付(需单独申请权限)).
        public var identity: Payments.Identity?

        public init(
            openID: String? = nil,
            subOpenID: String? = nil,
            identity: Payments.Identity? = nil
        ) {
            self.openID = openID
            self.subOpenID = subOpenID
            self.identity = identity
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.identity = try member.ifPresent("identity")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.identity, "identity")
        }
    }
}

extension Payments {
    /// CombineTransactionCombinePayerInfo, as several operations have it.
    public struct CombineTransactionCombinePayerInfo: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String?

        public init(
            openID: String? = nil
        ) {
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.ifPresent("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.openID, "openid")
        }
    }
}

extension Payments {
    /// CombineTransactionSceneInfo, as several operations have it.
    public struct CombineTransactionSceneInfo: Codable, Hashable, Sendable {
        /// Merchant's device number (商户端设备号).
        public var deviceID: String?

        public init(
            deviceID: String? = nil
        ) {
            self.deviceID = deviceID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deviceID = try member.ifPresent("device_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.deviceID, "device_id")
        }
    }
}

extension Payments {
    /// Commander, as several operations have it.
    public struct Commander: Codable, Hashable, Sendable {
        /// Who performs the operation (发起在途异常资金付款请求的角色).
        public var `operator`: Payments.Operator
        /// Merchant number (微信支付商户号).
        public var mchid: String

        public init(
            `operator`: Payments.Operator,
            mchid: String
        ) {
            self.`operator` = `operator`
            self.mchid = mchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.`operator` = try member.required("operator")
            self.mchid = try member.required("mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.`operator`, "operator")
            try members.encode(self.mchid, "mchid")
        }
    }
}

extension Payments {
    /// ContractInfo, as several operations have it.
    public struct ContractInfo: Codable, Hashable, Sendable {
        /// Withholding contract template ID (模板ID).
        public var planID: String
        /// Merchant number the contract is with (签约商户号).
        public var contractMchid: String
        /// Appid the contract was signed under (签约AppID).
        public var contractAppID: String
        /// Contract number (签约协议号).
        public var contractCode: String
        /// Request serial number (请求序列号).
        public var requestSerial: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// URL notified of the signing result (签约信息通知URL).
        public var contractNotifyURL: String?

        public init(
            planID: String,
            contractMchid: String,
            contractAppID: String,
            contractCode: String,
            requestSerial: String,
            contractDisplayAccount: String,
            contractNotifyURL: String? = nil
        ) {
            self.planID = planID
            self.contractMchid = contractMchid
            self.contractAppID = contractAppID
            self.contractCode = contractCode
            self.requestSerial = requestSerial
            self.contractDisplayAccount = contractDisplayAccount
            self.contractNotifyURL = contractNotifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.planID = try member.required("plan_id")
            self.contractMchid = try member.required("contract_mchid")
            self.contractAppID = try member.required("contract_appid")
            self.contractCode = try member.required("contract_code")
            self.requestSerial = try member.required("request_serial")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.contractNotifyURL = try member.ifPresent("contract_notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.planID, "plan_id")
            try members.encode(self.contractMchid, "contract_mchid")
            try members.encode(self.contractAppID, "contract_appid")
            try members.encode(self.contractCode, "contract_code")
            try members.encode(self.requestSerial, "request_serial")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encodeIfPresent(self.contractNotifyURL, "contract_notify_url")
        }
    }
}

extension Payments {
    /// DetailGoodsDetail, as several operations have it.
    public struct DetailGoodsDetail: Codable, Hashable, Sendable {
        /// Merchant's own goods code (商品编码).
        public var merchantGoodsID: String
        /// Goods code assigned by WeChat Pay (微信支付商品编码).
        public var wxpayGoodsID: String?
        /// Name of the goods (商品名称).
        public var goodsName: String?
        /// Quantity (商品数量).
        public var quantity: Int
        /// Unit price in fen (商品单价).
        public var unitPrice: Int

        public init(
            merchantGoodsID: String,
            wxpayGoodsID: String? = nil,
            goodsName: String? = nil,
            quantity: Int,
            unitPrice: Int
        ) {
            self.merchantGoodsID = merchantGoodsID
            self.wxpayGoodsID = wxpayGoodsID
            self.goodsName = goodsName
            self.quantity = quantity
            self.unitPrice = unitPrice
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantGoodsID = try member.required("merchant_goods_id")
            self.wxpayGoodsID = try member.ifPresent("wxpay_goods_id")
            self.goodsName = try member.ifPresent("goods_name")
            self.quantity = try member.required("quantity")
            self.unitPrice = try member.required("unit_price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.merchantGoodsID, "merchant_goods_id")
            try members.encodeIfPresent(self.wxpayGoodsID, "wxpay_goods_id")
            try members.encodeIfPresent(self.goodsName, "goods_name")
            try members.encode(self.quantity, "quantity")
            try members.encode(self.unitPrice, "unit_price")
        }
    }
}

extension Payments {
    /// Employee, as several operations have it.
    public struct Employee: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Card number (企业支付额度卡卡号).
        public var cardNo: String
        /// Merchant's own card number (商户卡号).
        public var outCardNo: String
        /// WeChat employee authorization ID (微信授权关系ID).
        public var employeeID: String
        /// Card template ID (企业支付卡模板ID).
        public var cardTemplateID: String
        /// Usage rules (使用规则).
        public var cardRule: Payments.CardRule
        /// Refund rule (退款规则).
        public var refundRule: Payments.RefundRule
        /// Amount in fen (卡片总金额).
        public var amount: Int
        /// Remaining amount (卡片可用金额).
        public var remainAmount: Int
        /// Time the card's validity ends (卡片有效期).
        public var effectiveEndTime: String
        /// Time the card takes effect (卡片生效时间).
        public var effectiveBeginTime: String
        /// State of the card (卡片状态).
        public var cardState: Payments.CardState
        /// Name of or on the card (卡片名称).
        public var cardName: String
        /// Reason (失效原因).
        public var reason: String?
        /// Time the card was used (卡片使用时间).
        public var cardUsageTime: String?
        /// WeChat Pay order number (卡片关联微信支付订单号).
        public var transactionID: String?
        /// Time the card was disabled (卡片失效时间).
        public var cardDisabledTime: String?
        /// Remark on the card (卡片备注).
        public var cardRemark: String?

        public init(
            spMchid: String,
            subMchid: String,
            cardNo: String,
            outCardNo: String,
            employeeID: String,
            cardTemplateID: String,
            cardRule: Payments.CardRule,
            refundRule: Payments.RefundRule,
            amount: Int,
            remainAmount: Int,
            effectiveEndTime: String,
            effectiveBeginTime: String,
            cardState: Payments.CardState,
            cardName: String,
            reason: String? = nil,
            cardUsageTime: String? = nil,
            transactionID: String? = nil,
            cardDisabledTime: String? = nil,
            cardRemark: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.cardNo = cardNo
            self.outCardNo = outCardNo
            self.employeeID = employeeID
            self.cardTemplateID = cardTemplateID
            self.cardRule = cardRule
            self.refundRule = refundRule
            self.amount = amount
            self.remainAmount = remainAmount
            self.effectiveEndTime = effectiveEndTime
            self.effectiveBeginTime = effectiveBeginTime
            self.cardState = cardState
            self.cardName = cardName
            self.reason = reason
            self.cardUsageTime = cardUsageTime
            self.transactionID = transactionID
            self.cardDisabledTime = cardDisabledTime
            self.cardRemark = cardRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.cardNo = try member.required("card_no")
            self.outCardNo = try member.required("out_card_no")
            self.employeeID = try member.required("employee_id")
            self.cardTemplateID = try member.required("card_template_id")
            self.cardRule = try member.required("card_rule")
            self.refundRule = try member.required("refund_rule")
            self.amount = try member.required("amount")
            self.remainAmount = try member.required("remain_amount")
            self.effectiveEndTime = try member.required("effective_end_time")
            self.effectiveBeginTime = try member.required("effective_begin_time")
            self.cardState = try member.required("card_state")
            self.cardName = try member.required("card_name")
            self.reason = try member.ifPresent("reason")
            self.cardUsageTime = try member.ifPresent("card_usage_time")
            self.transactionID = try member.ifPresent("transaction_id")
            self.cardDisabledTime = try member.ifPresent("card_disabled_time")
            self.cardRemark = try member.ifPresent("card_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.cardNo, "card_no")
            try members.encode(self.outCardNo, "out_card_no")
            try members.encode(self.employeeID, "employee_id")
            try members.encode(self.cardTemplateID, "card_template_id")
            try members.encode(self.cardRule, "card_rule")
            try members.encode(self.refundRule, "refund_rule")
            try members.encode(self.amount, "amount")
            try members.encode(self.remainAmount, "remain_amount")
            try members.encode(self.effectiveEndTime, "effective_end_time")
            try members.encode(self.effectiveBeginTime, "effective_begin_time")
            try members.encode(self.cardState, "card_state")
            try members.encode(self.cardName, "card_name")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encodeIfPresent(self.cardUsageTime, "card_usage_time")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.cardDisabledTime, "card_disabled_time")
            try members.encodeIfPresent(self.cardRemark, "card_remark")
        }
    }
}

extension Payments {
    /// FaceCollection, as several operations have it.
    public struct FaceCollection: Codable, Hashable, Sendable {
        /// Recollection ID (重采ID).
        public var collectionID: String
        /// User ID (用户ID).
        public var useID: String
        /// Institution ID (机构ID).
        public var organizationID: String
        /// State of the recollection (重采状态).
        public var collectionState: Payments.CollectionState
        /// Time the registration photo was uploaded (注册照上传时间).
        public var registerPhotoUploadTime: String?
        /// Time of confirmation (支付用户确认时间).
        public var confirmTime: Timestamp?

        public init(
            collectionID: String,
            useID: String,
            organizationID: String,
            collectionState: Payments.CollectionState,
            registerPhotoUploadTime: String? = nil,
            confirmTime: Timestamp? = nil
        ) {
            self.collectionID = collectionID
            self.useID = useID
            self.organizationID = organizationID
            self.collectionState = collectionState
            self.registerPhotoUploadTime = registerPhotoUploadTime
            self.confirmTime = confirmTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.collectionID = try member.required("collection_id")
            self.useID = try member.required("use_id")
            self.organizationID = try member.required("organization_id")
            self.collectionState = try member.required("collection_state")
            self.registerPhotoUploadTime = try member.ifPresent("register_photo_upload_time")
            self.confirmTime = try member.ifPresent("confirm_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.collectionID, "collection_id")
            try members.encode(self.useID, "use_id")
            try members.encode(self.organizationID, "organization_id")
            try members.encode(self.collectionState, "collection_state")
            try members.encodeIfPresent(self.registerPhotoUploadTime, "register_photo_upload_time")
            try members.encodeIfPresent(self.confirmTime, "confirm_time")
        }
    }
}

extension Payments {
    /// FqfExposureReply, as several operations have it.
    public struct FqfExposureReply: Codable, Hashable, Sendable {
        /// Whether showing WeChat instalments is suggested (是否建议曝光微信分付).
        public var fqfExposure: Bool
        /// Exposure token (曝光凭证).
        public var marketExposureToken: String?

        public init(
            fqfExposure: Bool,
            marketExposureToken: String? = nil
        ) {
            self.fqfExposure = fqfExposure
            self.marketExposureToken = marketExposureToken
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.fqfExposure = try member.required("fqf_exposure")
            self.marketExposureToken = try member.ifPresent("market_exposure_token")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.fqfExposure, "fqf_exposure")
            try members.encodeIfPresent(self.marketExposureToken, "market_exposure_token")
        }
    }
}

extension Payments {
    /// From, as several operations have it.
    public struct From: Codable, Hashable, Sendable {
        /// Account (出资账户类型).
        public var account: String
        /// Amount in fen (出资金额).
        public var amount: Int

        public init(
            account: String,
            amount: Int
        ) {
            self.account = account
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.account = try member.required("account")
            self.amount = try member.required("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.account, "account")
            try members.encode(self.amount, "amount")
        }
    }
}

extension Payments {
    /// FundflowbillReply, as several operations have it.
    public struct FundflowbillReply: Codable, Hashable, Sendable {
        /// Hash method of the file (哈希类型).
        public var hashType: String
        /// Hash of the file (哈希值).
        public var hashText: String
        /// Download URL (账单下载地址).
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

extension Payments {
    /// GoodsDetail, as several operations have it.
    public struct GoodsDetail: Codable, Hashable, Sendable {
        /// Merchant's own goods code (商户侧商品编码).
        public var merchantGoodsID: String
        /// Goods code assigned by WeChat Pay (微信侧商品编码).
        public var wechatpayGoodsID: String?
        /// Name of the goods (商品名称).
        public var goodsName: String?
        /// Quantity (商品数量).
        public var quantity: Int
        /// Unit price in fen (商品单价).
        public var unitPrice: Int

        public init(
            merchantGoodsID: String,
            wechatpayGoodsID: String? = nil,
            goodsName: String? = nil,
            quantity: Int,
            unitPrice: Int
        ) {
            self.merchantGoodsID = merchantGoodsID
            self.wechatpayGoodsID = wechatpayGoodsID
            self.goodsName = goodsName
            self.quantity = quantity
            self.unitPrice = unitPrice
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantGoodsID = try member.required("merchant_goods_id")
            self.wechatpayGoodsID = try member.ifPresent("wechatpay_goods_id")
            self.goodsName = try member.ifPresent("goods_name")
            self.quantity = try member.required("quantity")
            self.unitPrice = try member.required("unit_price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.merchantGoodsID, "merchant_goods_id")
            try members.encodeIfPresent(self.wechatpayGoodsID, "wechatpay_goods_id")
            try members.encodeIfPresent(self.goodsName, "goods_name")
            try members.encode(self.quantity, "quantity")
            try members.encode(self.unitPrice, "unit_price")
        }
    }
}

extension Payments {
    /// H5Info, as several operations have it.
    public struct H5Info: Codable, Hashable, Sendable {
        /// Type (场景类型).
        public var type: String?
        /// App name (应用名称).
        public var appName: String?
        /// Website URL (网站URL).
        public var appURL: String?
        /// iOS bundle ID (iOS平台BundleID).
        public var bundleID: String?
        /// App package name.
        public var packageName: String?

        public init(
            type: String? = nil,
            appName: String? = nil,
            appURL: String? = nil,
            bundleID: String? = nil,
            packageName: String? = nil
        ) {
            self.type = type
            self.appName = appName
            self.appURL = appURL
            self.bundleID = bundleID
            self.packageName = packageName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.appName = try member.ifPresent("app_name")
            self.appURL = try member.ifPresent("app_url")
            self.bundleID = try member.ifPresent("bundle_id")
            self.packageName = try member.ifPresent("package_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.appName, "app_name")
            try members.encodeIfPresent(self.appURL, "app_url")
            try members.encodeIfPresent(self.bundleID, "bundle_id")
            try members.encodeIfPresent(self.packageName, "package_name")
        }
    }
}

extension Payments {
    /// H5Reply, as several operations have it.
    public struct H5Reply: Codable, Hashable, Sendable {
        /// H5 payment link (支付跳转链接).
        public var h5URL: String

        public init(
            h5URL: String
        ) {
            self.h5URL = h5URL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.h5URL = try member.required("h5_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.h5URL, "h5_url")
        }
    }
}

extension Payments {
    /// H5SceneInfo, as several operations have it.
    public struct H5SceneInfo: Codable, Hashable, Sendable {
        /// User's client IP address (用户终端IP).
        public var payerClientIP: String?
        /// Merchant's device number (商户端设备号).
        public var deviceID: String?
        /// Store information (商户门店信息).
        public var storeInfo: Payments.StoreInfo?
        /// H5 payment scene information (H5场景信息).
        public var h5Info: Payments.H5Info?

        public init(
            payerClientIP: String? = nil,
            deviceID: String? = nil,
            storeInfo: Payments.StoreInfo? = nil,
            h5Info: Payments.H5Info? = nil
        ) {
            self.payerClientIP = payerClientIP
            self.deviceID = deviceID
            self.storeInfo = storeInfo
            self.h5Info = h5Info
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.payerClientIP = try member.ifPresent("payer_client_ip")
            self.deviceID = try member.ifPresent("device_id")
            self.storeInfo = try member.ifPresent("store_info")
            self.h5Info = try member.ifPresent("h5_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.payerClientIP, "payer_client_ip")
            try members.encodeIfPresent(self.deviceID, "device_id")
            try members.encodeIfPresent(self.storeInfo, "store_info")
            try members.encodeIfPresent(self.h5Info, "h5_info")
        }
    }
}

extension Payments {
    /// Identification, as several operations have it.
    public struct Identification: Codable, Hashable, Sendable {
        /// Type of identity document (证件类型).
        public var identificationType: Payments.IdentificationType
        /// Identity document number (证件ID).
        public var identificationNumber: Sensitive

        public init(
            identificationType: Payments.IdentificationType,
            identificationNumber: Sensitive
        ) {
            self.identificationType = identificationType
            self.identificationNumber = identificationNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.identificationType = try member.required("identification_type")
            self.identificationNumber = try member.required("identification_number")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.identificationType, "identification_type")
            try members.encode(self.identificationNumber, "identification_number")
        }
    }
}

extension Payments {
    /// Identity, as several operations have it.
    public struct Identity: Codable, Hashable, Sendable {
        /// Type (证件类型).
        public var type: Payments.IdentityType
        /// Number, such as identity document's (加密后的证件号).
        public var number: Sensitive
        /// Name (加密后的姓名).
        public var name: Sensitive

        public init(
            type: Payments.IdentityType,
            number: Sensitive,
            name: Sensitive
        ) {
            self.type = type
            self.number = number
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.required("type")
            self.number = try member.required("number")
            self.name = try member.required("name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.type, "type")
            try members.encode(self.number, "number")
            try members.encode(self.name, "name")
        }
    }
}

extension Payments {
    /// InstallmentInfo, as several operations have it.
    public struct InstallmentInfo: Codable, Hashable, Sendable {
        /// Whether the merchant's interest subsidy is used (是否使用了商户贴息).
        public var useSubsidy: Bool
        /// Number of instalments the user chose (用户实际选择分期期数).
        public var selectedInstallmentNumber: Int

        public init(
            useSubsidy: Bool,
            selectedInstallmentNumber: Int
        ) {
            self.useSubsidy = useSubsidy
            self.selectedInstallmentNumber = selectedInstallmentNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.useSubsidy = try member.required("use_subsidy")
            self.selectedInstallmentNumber = try member.required("selected_installment_number")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.useSubsidy, "use_subsidy")
            try members.encode(self.selectedInstallmentNumber, "selected_installment_number")
        }
    }
}

extension Payments {
    /// NativeReply, as several operations have it.
    public struct NativeReply: Codable, Hashable, Sendable {
        /// Link for the payment QR code (二维码链接).
        public var codeURL: String

        public init(
            codeURL: String
        ) {
            self.codeURL = codeURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.codeURL = try member.required("code_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.codeURL, "code_url")
        }
    }
}

extension Payments {
    /// OpenIDReply, as several operations have it.
    public struct OpenIDReply: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String

        public init(
            openID: String
        ) {
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
        }
    }
}

extension Payments {
    /// OpenScenarioSpeakerReply, as several operations have it.
    public struct OpenScenarioSpeakerReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户).
        public var subMchid: String
        /// Device serial number (设备sn).
        public var deviceSN: String
        /// Binding state (绑定状态).
        public var bindState: Payments.BindState
        /// Link for the payment QR code (收款链接url).
        public var codeURL: String

        public init(
            subMchid: String,
            deviceSN: String,
            bindState: Payments.BindState,
            codeURL: String
        ) {
            self.subMchid = subMchid
            self.deviceSN = deviceSN
            self.bindState = bindState
            self.codeURL = codeURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.deviceSN = try member.required("device_sn")
            self.bindState = try member.required("bind_state")
            self.codeURL = try member.required("code_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.deviceSN, "device_sn")
            try members.encode(self.bindState, "bind_state")
            try members.encode(self.codeURL, "code_url")
        }
    }
}

extension Payments {
    /// OrderPayer, as several operations have it.
    public struct OrderPayer: Codable, Hashable, Sendable {
        /// Name (真实姓名).
        public var name: Sensitive
        /// Digest of the personal identity ID (个人身份ID摘要).
        public var idDigest: Sensitive
        /// Type of card or document (证件类型).
        public var cardType: Payments.CardType

        public init(
            name: Sensitive,
            idDigest: Sensitive,
            cardType: Payments.CardType
        ) {
            self.name = name
            self.idDigest = idDigest
            self.cardType = cardType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.idDigest = try member.required("id_digest")
            self.cardType = try member.required("card_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.idDigest, "id_digest")
            try members.encode(self.cardType, "card_type")
        }
    }
}

extension Payments {
    /// OrderReply, as several operations have it.
    public struct OrderReply: Codable, Hashable, Sendable {
        /// Mixed insurance and self-paid order number (医保自费混合订单号).
        public var mixTradeNo: String
        /// Payment status of the mixed order (医保自费混合订单支付状态).
        public var mixPayStatus: Payments.MixPayStatus
        /// Payment status of the self-paid part (混合订单中自费部分的支付状态).
        public var selfPayStatus: Payments.SelfPayStatus
        /// Payment status within the mixed order (混合订单中自费部分的支付状态).
        public var medInsPayStatus: Payments.MedInsPayStatus
        /// Time the payment was collected (订单支付时间).
        public var paidTime: Timestamp?
        /// Data returned by medical insurance (支付完成后医保局返回内容).
        public var passthroughResponseContent: JSONText<Payments.PassthroughRequestContent>?
        /// Type of mixed payment (混合支付类型).
        public var mixPayType: Payments.MixPayType
        /// Order type (订单类型).
        public var orderType: Payments.OrderType
        /// Appid of the app or official account (从业机构的公众号ID).
        public var appID: String
        /// Sub-merchant's appid (医疗机构的公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (医疗机构的商户号).
        public var subMchid: String?
        /// User's openid (用户在appid下的唯一标识).
        public var openID: String?
        /// User's openid under the sub appid (用户在医疗机构AppID下的唯一标识).
        public var subOpenID: String?
        /// Whether it pays for relatives (是否代亲属支付).
        public var payForRelatives: Bool?
        /// Merchant's own order number (从业机构订单号).
        public var outTradeNo: String
        /// Serial number (医疗机构订单号).
        public var serialNo: String
        /// Payment ID returned by medical insurance (医保局返回的支付单ID).
        public var payOrderID: String?
        /// Payment authorization code from medical insurance (医保局返回的支付授权码).
        public var payAuthNo: String?
        /// User's location (用户定位信息).
        public var geoLocation: String?
        /// City ID (城市ID).
        public var cityID: String
        /// Medical institution name (医疗机构名称).
        public var medInstName: String
        /// Medical institution code (医疗机构编码).
        public var medInstNo: String
        /// Time the medical insurance order began (医保下单时间).
        public var medInsOrderCreateTime: String?
        /// Total amount of the order, in fen (使用该接口下单的总金额).
        public var totalFee: Int
        /// Amount paid by pooled insurance, in fen.
        public var medInsGovFee: Int?
        /// Amount from insurance personal account, in fen.
        public var medInsSelfFee: Int?
        /// Other medical insurance amount, in fen.
        public var medInsOtherFee: Int?
        /// Self-paid cash amount, in fen.
        public var medInsCashFee: Int?
        /// Amount to pay by WeChat, in fen (实际需要用户微信支付的金额).
        public var wechatPayCashFee: Int?
        /// List of cash supplements (现金补充列表).
        public var cashAddDetail: [Payments.CashAddDetail]?
        /// List of cash reductions (现金减免列表).
        public var cashReduceDetail: [Payments.CashReduceDetail]?
        /// Callback URL (回调通知URL).
        public var callbackURL: String
        /// Prepay session ID (自费预下单ID).
        public var prepayID: String?
        /// Data passed through to medical insurance (医疗机构透传给医保的数据).
        public var passthroughRequestContent: JSONText<Payments.PassthroughRequestContent>?
        /// Extension fields (扩展字段).
        public var extends: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Channel number (渠道号).
        public var channelNo: String?
        /// Whether to use medical insurance test environment (是否到医保局测试环境下单).
        public var medInsTestEnv: Bool?
        /// Reason the medical insurance payment failed (医保支付失败原因).
        public var medInsFailReason: String?

        public init(
            mixTradeNo: String,
            mixPayStatus: Payments.MixPayStatus,
            selfPayStatus: Payments.SelfPayStatus,
            medInsPayStatus: Payments.MedInsPayStatus,
            paidTime: Timestamp? = nil,
            passthroughResponseContent: JSONText<Payments.PassthroughRequestContent>? = nil,
            mixPayType: Payments.MixPayType,
            orderType: Payments.OrderType,
            appID: String,
            subAppID: String? = nil,
            subMchid: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            payForRelatives: Bool? = nil,
            outTradeNo: String,
            serialNo: String,
            payOrderID: String? = nil,
            payAuthNo: String? = nil,
            geoLocation: String? = nil,
            cityID: String,
            medInstName: String,
            medInstNo: String,
            medInsOrderCreateTime: String? = nil,
            totalFee: Int,
            medInsGovFee: Int? = nil,
            medInsSelfFee: Int? = nil,
            medInsOtherFee: Int? = nil,
            medInsCashFee: Int? = nil,
            wechatPayCashFee: Int? = nil,
            cashAddDetail: [Payments.CashAddDetail]? = nil,
            cashReduceDetail: [Payments.CashReduceDetail]? = nil,
            callbackURL: String,
            prepayID: String? = nil,
            passthroughRequestContent: JSONText<Payments.PassthroughRequestContent>? = nil,
            extends: String? = nil,
            attach: String? = nil,
            channelNo: String? = nil,
            medInsTestEnv: Bool? = nil,
            medInsFailReason: String? = nil
        ) {
            self.mixTradeNo = mixTradeNo
            self.mixPayStatus = mixPayStatus
            self.selfPayStatus = selfPayStatus
            self.medInsPayStatus = medInsPayStatus
            self.paidTime = paidTime
            self.passthroughResponseContent = passthroughResponseContent
            self.mixPayType = mixPayType
            self.orderType = orderType
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.openID = openID
            self.subOpenID = subOpenID
            self.payForRelatives = payForRelatives
            self.outTradeNo = outTradeNo
            self.serialNo = serialNo
            self.payOrderID = payOrderID
            self.payAuthNo = payAuthNo
            self.geoLocation = geoLocation
            self.cityID = cityID
            self.medInstName = medInstName
            self.medInstNo = medInstNo
            self.medInsOrderCreateTime = medInsOrderCreateTime
            self.totalFee = totalFee
            self.medInsGovFee = medInsGovFee
            self.medInsSelfFee = medInsSelfFee
            self.medInsOtherFee = medInsOtherFee
            self.medInsCashFee = medInsCashFee
            self.wechatPayCashFee = wechatPayCashFee
            self.cashAddDetail = cashAddDetail
            self.cashReduceDetail = cashReduceDetail
            self.callbackURL = callbackURL
            self.prepayID = prepayID
            self.passthroughRequestContent = passthroughRequestContent
            self.extends = extends
            self.attach = attach
            self.channelNo = channelNo
            self.medInsTestEnv = medInsTestEnv
            self.medInsFailReason = medInsFailReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mixTradeNo = try member.required("mix_trade_no")
            self.mixPayStatus = try member.required("mix_pay_status")
            self.selfPayStatus = try member.required("self_pay_status")
            self.medInsPayStatus = try member.required("med_ins_pay_status")
            self.paidTime = try member.ifPresent("paid_time")
            self.passthroughResponseContent = try member.ifPresent("passthrough_response_content")
            self.mixPayType = try member.required("mix_pay_type")
            self.orderType = try member.required("order_type")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.payForRelatives = try member.ifPresent("pay_for_relatives")
            self.outTradeNo = try member.required("out_trade_no")
            self.serialNo = try member.required("serial_no")
            self.payOrderID = try member.ifPresent("pay_order_id")
            self.payAuthNo = try member.ifPresent("pay_auth_no")
            self.geoLocation = try member.ifPresent("geo_location")
            self.cityID = try member.required("city_id")
            self.medInstName = try member.required("med_inst_name")
            self.medInstNo = try member.required("med_inst_no")
            self.medInsOrderCreateTime = try member.ifPresent("med_ins_order_create_time")
            self.totalFee = try member.required("total_fee")
            self.medInsGovFee = try member.ifPresent("med_ins_gov_fee")
            self.medInsSelfFee = try member.ifPresent("med_ins_self_fee")
            self.medInsOtherFee = try member.ifPresent("med_ins_other_fee")
            self.medInsCashFee = try member.ifPresent("med_ins_cash_fee")
            self.wechatPayCashFee = try member.ifPresent("wechat_pay_cash_fee")
            self.cashAddDetail = try member.ifPresent("cash_add_detail")
            self.cashReduceDetail = try member.ifPresent("cash_reduce_detail")
            self.callbackURL = try member.required("callback_url")
            self.prepayID = try member.ifPresent("prepay_id")
            self.passthroughRequestContent = try member.ifPresent("passthrough_request_content")
            self.extends = try member.ifPresent("extends")
            self.attach = try member.ifPresent("attach")
            self.channelNo = try member.ifPresent("channel_no")
            self.medInsTestEnv = try member.ifPresent("med_ins_test_env")
            self.medInsFailReason = try member.ifPresent("med_ins_fail_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mixTradeNo, "mix_trade_no")
            try members.encode(self.mixPayStatus, "mix_pay_status")
            try members.encode(self.selfPayStatus, "self_pay_status")
            try members.encode(self.medInsPayStatus, "med_ins_pay_status")
            try members.encodeIfPresent(self.paidTime, "paid_time")
            try members.encodeIfPresent(self.passthroughResponseContent, "passthrough_response_content")
            try members.encode(self.mixPayType, "mix_pay_type")
            try members.encode(self.orderType, "order_type")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.payForRelatives, "pay_for_relatives")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.serialNo, "serial_no")
            try members.encodeIfPresent(self.payOrderID, "pay_order_id")
            try members.encodeIfPresent(self.payAuthNo, "pay_auth_no")
            try members.encodeIfPresent(self.geoLocation, "geo_location")
            try members.encode(self.cityID, "city_id")
            try members.encode(self.medInstName, "med_inst_name")
            try members.encode(self.medInstNo, "med_inst_no")
            try members.encodeIfPresent(self.medInsOrderCreateTime, "med_ins_order_create_time")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.medInsGovFee, "med_ins_gov_fee")
            try members.encodeIfPresent(self.medInsSelfFee, "med_ins_self_fee")
            try members.encodeIfPresent(self.medInsOtherFee, "med_ins_other_fee")
            try members.encodeIfPresent(self.medInsCashFee, "med_ins_cash_fee")
            try members.encodeIfPresent(self.wechatPayCashFee, "wechat_pay_cash_fee")
            try members.encodeIfPresent(self.cashAddDetail, "cash_add_detail")
            try members.encodeIfPresent(self.cashReduceDetail, "cash_reduce_detail")
            try members.encode(self.callbackURL, "callback_url")
            try members.encodeIfPresent(self.prepayID, "prepay_id")
            try members.encodeIfPresent(self.passthroughRequestContent, "passthrough_request_content")
            try members.encodeIfPresent(self.extends, "extends")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.channelNo, "channel_no")
            try members.encodeIfPresent(self.medInsTestEnv, "med_ins_test_env")
            try members.encodeIfPresent(self.medInsFailReason, "med_ins_fail_reason")
        }
    }
}

extension Payments {
    /// PassthroughRequestContent, as several operations have it.
    public struct PassthroughRequestContent: Codable, Hashable, Sendable {
        /// Medical insurance payment authorization number.
        public var payAuthNo: String?
        /// Payment order ID.
        public var payOrdId: String?
        /// Latitude and longitude at settlement.
        public var setlLatlnt: String?

        public init(
            payAuthNo: String? = nil,
            payOrdId: String? = nil,
            setlLatlnt: String? = nil
        ) {
            self.payAuthNo = payAuthNo
            self.payOrdId = payOrdId
            self.setlLatlnt = setlLatlnt
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.payAuthNo = try member.ifPresent("payAuthNo")
            self.payOrdId = try member.ifPresent("payOrdId")
            self.setlLatlnt = try member.ifPresent("setlLatlnt")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.payAuthNo, "payAuthNo")
            try members.encodeIfPresent(self.payOrdId, "payOrdId")
            try members.encodeIfPresent(self.setlLatlnt, "setlLatlnt")
        }
    }
}

extension Payments {
    /// PayPayer, as several operations have it.
    public struct PayPayer: Codable, Hashable, Sendable {
        /// User's openid under the service provider (用户服务标识).
        public var spOpenID: String
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?

        public init(
            spOpenID: String,
            subOpenID: String? = nil
        ) {
            self.spOpenID = spOpenID
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spOpenID = try member.required("sp_openid")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spOpenID, "sp_openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }
    }
}

extension Payments {
    /// Payer, as several operations have it.
    public struct Payer: Codable, Hashable, Sendable {
        /// Real-name payer information (实名支付(需单独申请权限)).
        public var identity: Payments.Identity?

        public init(
            identity: Payments.Identity? = nil
        ) {
            self.identity = identity
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.identity = try member.ifPresent("identity")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.identity, "identity")
        }
    }
}

extension Payments {
    /// PrepayReply, as several operations have it.
    public struct PrepayReply: Codable, Hashable, Sendable {
        /// Prepay session ID (预支付交易会话标识).
        public var prepayID: String

        public init(
            prepayID: String
        ) {
            self.prepayID = prepayID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.prepayID = try member.required("prepay_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.prepayID, "prepay_id")
        }
    }
}

extension Payments {
    /// PromotionDetail, as several operations have it.
    public struct PromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var couponID: String
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: String?
        /// Type (优惠类型).
        public var type: String?
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
        /// Currency (优惠货币类型).
        public var currency: String?
        /// List of goods (单品列表).
        public var goodsDetail: [Payments.PromotionDetailGoodsDetail]?

        public init(
            couponID: String,
            name: String? = nil,
            scope: String? = nil,
            type: String? = nil,
            amount: Int,
            stockID: String? = nil,
            wechatpayContribute: Int? = nil,
            merchantContribute: Int? = nil,
            otherContribute: Int? = nil,
            currency: String? = nil,
            goodsDetail: [Payments.PromotionDetailGoodsDetail]? = nil
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

extension Payments {
    /// PromotionDetailGoodsDetail, as several operations have it.
    public struct PromotionDetailGoodsDetail: Codable, Hashable, Sendable {
        /// Goods code (商品编码).
        public var goodsID: String
        /// Quantity (商品数量).
        public var quantity: Int
        /// Unit price in fen (商品单价).
        public var unitPrice: Int
        /// Discount amount in fen (商品优惠金额).
        public var discountAmount: Int
        /// Remark on the goods (商品备注).
        public var goodsRemark: String?

        public init(
            goodsID: String,
            quantity: Int,
            unitPrice: Int,
            discountAmount: Int,
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
            self.quantity = try member.required("quantity")
            self.unitPrice = try member.required("unit_price")
            self.discountAmount = try member.required("discount_amount")
            self.goodsRemark = try member.ifPresent("goods_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.goodsID, "goods_id")
            try members.encode(self.quantity, "quantity")
            try members.encode(self.unitPrice, "unit_price")
            try members.encode(self.discountAmount, "discount_amount")
            try members.encodeIfPresent(self.goodsRemark, "goods_remark")
        }
    }
}

extension Payments {
    /// RangeReply, as several operations have it.
    public struct RangeReply: Codable, Hashable, Sendable {
        /// Usable merchant range ID (可用商户范围id).
        public var rangeID: String

        public init(
            rangeID: String
        ) {
            self.rangeID = rangeID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.rangeID = try member.required("range_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.rangeID, "range_id")
        }
    }
}

extension Payments {
    /// ReceiptAmount, as several operations have it.
    public struct ReceiptAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (总金额).
        public var total: Int
        /// Currency (货币类型).
        public var currency: Payments.Currency

        public init(
            total: Int,
            currency: Payments.Currency
        ) {
            self.total = total
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.required("total")
            self.currency = try member.required("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encode(self.currency, "currency")
        }
    }
}

extension Payments {
    /// Receiver, as several operations have it.
    public struct Receiver: Codable, Hashable, Sendable {
        /// User's openid (入账用户OpenID).
        public var openID: String?
        /// Appid of the app or official account (商户AppID).
        public var appID: String?
        /// Merchant number (入账商户号).
        public var mchid: String?

        public init(
            openID: String? = nil,
            appID: String? = nil,
            mchid: String? = nil
        ) {
            self.openID = openID
            self.appID = appID
            self.mchid = mchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.ifPresent("openid")
            self.appID = try member.ifPresent("appid")
            self.mchid = try member.ifPresent("mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.mchid, "mchid")
        }
    }
}

extension Payments {
    /// RecommendExposureReply, as several operations have it.
    public struct RecommendExposureReply: Codable, Hashable, Sendable {
        /// Whether showing WeChat instalments is suggested (是否建议曝光微信分付).
        public var recommendExposure: Bool

        public init(
            recommendExposure: Bool
        ) {
            self.recommendExposure = recommendExposure
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.recommendExposure = try member.required("recommend_exposure")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.recommendExposure, "recommend_exposure")
        }
    }
}

extension Payments {
    /// RefundAmount, as several operations have it.
    public struct RefundAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (订单金额).
        public var total: Int
        /// Refund amount in fen (退款金额).
        public var refund: Int
        /// Accounts and amounts funding it (退款出资账户及金额).
        public var from: [Payments.From]?
        /// Amount the user paid, in fen (用户支付金额).
        public var payerTotal: Int
        /// Amount refunded to the user, in fen (用户退款金额).
        public var payerRefund: Int
        /// Refund amount due (应结退款金额).
        public var settlementRefund: Int
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotal: Int
        /// Discount refunded, in fen (优惠退款金额).
        public var discountRefund: Int
        /// Currency (退款币种).
        public var currency: String
        /// Refund amount in fen (手续费退款金额).
        public var refundFee: Int?

        public init(
            total: Int,
            refund: Int,
            from: [Payments.From]? = nil,
            payerTotal: Int,
            payerRefund: Int,
            settlementRefund: Int,
            settlementTotal: Int,
            discountRefund: Int,
            currency: String,
            refundFee: Int? = nil
        ) {
            self.total = total
            self.refund = refund
            self.from = from
            self.payerTotal = payerTotal
            self.payerRefund = payerRefund
            self.settlementRefund = settlementRefund
            self.settlementTotal = settlementTotal
            self.discountRefund = discountRefund
            self.currency = currency
            self.refundFee = refundFee
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.required("total")
            self.refund = try member.required("refund")
            self.from = try member.ifPresent("from")
            self.payerTotal = try member.required("payer_total")
            self.payerRefund = try member.required("payer_refund")
            self.settlementRefund = try member.required("settlement_refund")
            self.settlementTotal = try member.required("settlement_total")
            self.discountRefund = try member.required("discount_refund")
            self.currency = try member.required("currency")
            self.refundFee = try member.ifPresent("refund_fee")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encode(self.refund, "refund")
            try members.encodeIfPresent(self.from, "from")
            try members.encode(self.payerTotal, "payer_total")
            try members.encode(self.payerRefund, "payer_refund")
            try members.encode(self.settlementRefund, "settlement_refund")
            try members.encode(self.settlementTotal, "settlement_total")
            try members.encode(self.discountRefund, "discount_refund")
            try members.encode(self.currency, "currency")
            try members.encodeIfPresent(self.refundFee, "refund_fee")
        }
    }
}

extension Payments {
    /// RefundGoodsDetail, as several operations have it.
    public struct RefundGoodsDetail: Codable, Hashable, Sendable {
        /// Merchant's own goods code (商户侧商品编码).
        public var merchantGoodsID: String
        /// Goods code assigned by WeChat Pay (微信侧商品编码).
        public var wechatpayGoodsID: String?
        /// Name of the goods (商品名称).
        public var goodsName: String?
        /// Unit price in fen (商品单价).
        public var unitPrice: Int
        /// Refund amount in fen (商品退款金额).
        public var refundAmount: Int
        /// Quantity of goods refunded (商品退货数量).
        public var refundQuantity: Int

        public init(
            merchantGoodsID: String,
            wechatpayGoodsID: String? = nil,
            goodsName: String? = nil,
            unitPrice: Int,
            refundAmount: Int,
            refundQuantity: Int
        ) {
            self.merchantGoodsID = merchantGoodsID
            self.wechatpayGoodsID = wechatpayGoodsID
            self.goodsName = goodsName
            self.unitPrice = unitPrice
            self.refundAmount = refundAmount
            self.refundQuantity = refundQuantity
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantGoodsID = try member.required("merchant_goods_id")
            self.wechatpayGoodsID = try member.ifPresent("wechatpay_goods_id")
            self.goodsName = try member.ifPresent("goods_name")
            self.unitPrice = try member.required("unit_price")
            self.refundAmount = try member.required("refund_amount")
            self.refundQuantity = try member.required("refund_quantity")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.merchantGoodsID, "merchant_goods_id")
            try members.encodeIfPresent(self.wechatpayGoodsID, "wechatpay_goods_id")
            try members.encodeIfPresent(self.goodsName, "goods_name")
            try members.encode(self.unitPrice, "unit_price")
            try members.encode(self.refundAmount, "refund_amount")
            try members.encode(self.refundQuantity, "refund_quantity")
        }
    }
}

extension Payments {
    /// RefundPromotionDetail, as several operations have it.
    public struct RefundPromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var promotionID: String
        /// Scope (优惠范围).
        public var scope: String
        /// Type (优惠类型).
        public var type: String
        /// Amount in fen (优惠券面额).
        public var amount: Int
        /// Refund amount in fen (优惠退款金额).
        public var refundAmount: Int
        /// List of goods (商品列表).
        public var goodsDetail: [Payments.RefundGoodsDetail]?

        public init(
            promotionID: String,
            scope: String,
            type: String,
            amount: Int,
            refundAmount: Int,
            goodsDetail: [Payments.RefundGoodsDetail]? = nil
        ) {
            self.promotionID = promotionID
            self.scope = scope
            self.type = type
            self.amount = amount
            self.refundAmount = refundAmount
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.promotionID = try member.required("promotion_id")
            self.scope = try member.required("scope")
            self.type = try member.required("type")
            self.amount = try member.required("amount")
            self.refundAmount = try member.required("refund_amount")
            self.goodsDetail = try member.ifPresent("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.promotionID, "promotion_id")
            try members.encode(self.scope, "scope")
            try members.encode(self.type, "type")
            try members.encode(self.amount, "amount")
            try members.encode(self.refundAmount, "refund_amount")
            try members.encodeIfPresent(self.goodsDetail, "goods_detail")
        }
    }
}

extension Payments {
    /// RefundReply, as several operations have it.
    public struct RefundReply: Codable, Hashable, Sendable {
        /// WeChat Pay refund number (微信支付退款号).
        public var refundID: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Refund channel (退款渠道).
        public var channel: Payments.Channel
        /// Account the refund goes to (退款入账账户).
        public var userReceivedAccount: String
        /// Time of success (退款成功时间).
        public var successTime: Timestamp?
        /// Time of creation (退款创建时间).
        public var createTime: Timestamp
        /// Current status of the record (退款状态).
        public var status: Payments.RefundStatus
        /// Account the funds come from (资金账户).
        public var fundsAccount: String?
        /// Amount details (金额信息).
        public var amount: Payments.RefundAmount
        /// Details of the promotions used (优惠退款信息).
        public var promotionDetail: [Payments.RefundPromotionDetail]?

        public init(
            refundID: String,
            outRefundNo: String,
            transactionID: String,
            outTradeNo: String,
            channel: Payments.Channel,
            userReceivedAccount: String,
            successTime: Timestamp? = nil,
            createTime: Timestamp,
            status: Payments.RefundStatus,
            fundsAccount: String? = nil,
            amount: Payments.RefundAmount,
            promotionDetail: [Payments.RefundPromotionDetail]? = nil
        ) {
            self.refundID = refundID
            self.outRefundNo = outRefundNo
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.channel = channel
            self.userReceivedAccount = userReceivedAccount
            self.successTime = successTime
            self.createTime = createTime
            self.status = status
            self.fundsAccount = fundsAccount
            self.amount = amount
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.refundID = try member.required("refund_id")
            self.outRefundNo = try member.required("out_refund_no")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.channel = try member.required("channel")
            self.userReceivedAccount = try member.required("user_received_account")
            self.successTime = try member.ifPresent("success_time")
            self.createTime = try member.required("create_time")
            self.status = try member.required("status")
            self.fundsAccount = try member.ifPresent("funds_account")
            self.amount = try member.required("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.channel, "channel")
            try members.encode(self.userReceivedAccount, "user_received_account")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.status, "status")
            try members.encodeIfPresent(self.fundsAccount, "funds_account")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension Payments {
    /// ReturnOrderReply, as several operations have it.
    public struct ReturnOrderReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String
        /// WeChat Pay return number (微信回退单号).
        public var returnID: String
        /// Merchant number returning the funds (回退商户号).
        public var returnMchid: String
        /// Amount in fen (回退金额).
        public var amount: Int
        /// Description (回退描述).
        public var description: String
        /// Result (回退结果).
        public var result: Payments.ReturnOrderResult
        /// Reason for the failure (失败原因).
        public var failReason: Payments.ReturnOrderFailReason?
        /// Time of creation (创建时间).
        public var createTime: Timestamp
        /// Time of completion (完成时间).
        public var finishTime: Timestamp

        public init(
            subMchid: String? = nil,
            orderID: String,
            outOrderNo: String,
            outReturnNo: String,
            returnID: String,
            returnMchid: String,
            amount: Int,
            description: String,
            result: Payments.ReturnOrderResult,
            failReason: Payments.ReturnOrderFailReason? = nil,
            createTime: Timestamp,
            finishTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
            self.returnID = returnID
            self.returnMchid = returnMchid
            self.amount = amount
            self.description = description
            self.result = result
            self.failReason = failReason
            self.createTime = createTime
            self.finishTime = finishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.orderID = try member.required("order_id")
            self.outOrderNo = try member.required("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
            self.returnID = try member.required("return_id")
            self.returnMchid = try member.required("return_mchid")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.result = try member.required("result")
            self.failReason = try member.ifPresent("fail_reason")
            self.createTime = try member.required("create_time")
            self.finishTime = try member.required("finish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.returnID, "return_id")
            try members.encode(self.returnMchid, "return_mchid")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encode(self.result, "result")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.finishTime, "finish_time")
        }
    }
}

extension Payments {
    /// Row, as several operations have it.
    public struct Row: Codable, Hashable, Sendable {
        /// List of values (值列表).
        public var cellList: [String]?

        public init(
            cellList: [String]? = nil
        ) {
            self.cellList = cellList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cellList = try member.ifPresent("cell_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.cellList, "cell_list")
        }
    }
}

extension Payments {
    /// SceneInfo, as several operations have it.
    public struct SceneInfo: Codable, Hashable, Sendable {
        /// User's client IP address (用户终端IP).
        public var payerClientIP: String?
        /// Merchant's device number (商户端设备号).
        public var deviceID: String?
        /// Store information (商户门店信息).
        public var storeInfo: Payments.StoreInfo?

        public init(
            payerClientIP: String? = nil,
            deviceID: String? = nil,
            storeInfo: Payments.StoreInfo? = nil
        ) {
            self.payerClientIP = payerClientIP
            self.deviceID = deviceID
            self.storeInfo = storeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.payerClientIP = try member.ifPresent("payer_client_ip")
            self.deviceID = try member.ifPresent("device_id")
            self.storeInfo = try member.ifPresent("store_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.payerClientIP, "payer_client_ip")
            try members.encodeIfPresent(self.deviceID, "device_id")
            try members.encodeIfPresent(self.storeInfo, "store_info")
        }
    }
}

extension Payments {
    /// SceneInfoStoreInfo, as several operations have it.
    public struct SceneInfoStoreInfo: Codable, Hashable, Sendable {
        /// ID (门店编号).
        public var id: String?
        /// Name (门店名称).
        public var name: String?
        /// Administrative area code (地区编码).
        public var areaCode: String?
        /// Address (详细地址).
        public var address: String?

        public init(
            id: String? = nil,
            name: String? = nil,
            areaCode: String? = nil,
            address: String? = nil
        ) {
            self.id = id
            self.name = name
            self.areaCode = areaCode
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.ifPresent("id")
            self.name = try member.ifPresent("name")
            self.areaCode = try member.ifPresent("area_code")
            self.address = try member.ifPresent("address")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.id, "id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.areaCode, "area_code")
            try members.encodeIfPresent(self.address, "address")
        }
    }
}

extension Payments {
    /// SettleInfo, as several operations have it.
    public struct SettleInfo: Codable, Hashable, Sendable {
        /// Whether profit sharing is used (是否指定分账).
        public var profitSharing: Bool?

        public init(
            profitSharing: Bool? = nil
        ) {
            self.profitSharing = profitSharing
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.profitSharing = try member.ifPresent("profit_sharing")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
        }
    }
}

extension Payments {
    /// StaffInfo, as several operations have it.
    public struct StaffInfo: Codable, Hashable, Sendable {
        /// Occupation (职业).
        public var occupation: String?

        public init(
            occupation: String? = nil
        ) {
            self.occupation = occupation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.occupation = try member.ifPresent("occupation")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.occupation, "occupation")
        }
    }
}

extension Payments {
    /// StoreInfo, as several operations have it.
    public struct StoreInfo: Codable, Hashable, Sendable {
        /// ID (门店编号).
        public var id: String?
        /// Name (门店名称).
        public var name: String
        /// Administrative area code (地区编码).
        public var areaCode: String
        /// Address (详细地址).
        public var address: String

        public init(
            id: String? = nil,
            name: String,
            areaCode: String,
            address: String
        ) {
            self.id = id
            self.name = name
            self.areaCode = areaCode
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.ifPresent("id")
            self.name = try member.required("name")
            self.areaCode = try member.required("area_code")
            self.address = try member.required("address")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.id, "id")
            try members.encode(self.name, "name")
            try members.encode(self.areaCode, "area_code")
            try members.encode(self.address, "address")
        }
    }
}

extension Payments {
    /// StudentInfo, as several operations have it.
    public struct StudentInfo: Codable, Hashable, Sendable {
        /// Class name (班级名).
        public var className: String?

        public init(
            className: String? = nil
        ) {
            self.className = className
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.className = try member.ifPresent("class_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.className, "class_name")
        }
    }
}

extension Payments {
    /// SubOrder, as several operations have it.
    public struct SubOrder: Codable, Hashable, Sendable {
        /// Merchant number (子单商户号).
        public var mchid: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String
        /// Amount details (订单金额).
        public var amount: Payments.SubOrderAmount
        /// Merchant's own order number (商品单商户订单号).
        public var outTradeNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Description (商品描述).
        public var description: String
        /// Settlement information (结算信息).
        public var settleInfo: Payments.SubOrderSettleInfo?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?

        public init(
            mchid: String,
            attach: String,
            amount: Payments.SubOrderAmount,
            outTradeNo: String,
            subMchid: String? = nil,
            goodsTag: String? = nil,
            description: String,
            settleInfo: Payments.SubOrderSettleInfo? = nil,
            subAppID: String? = nil
        ) {
            self.mchid = mchid
            self.attach = attach
            self.amount = amount
            self.outTradeNo = outTradeNo
            self.subMchid = subMchid
            self.goodsTag = goodsTag
            self.description = description
            self.settleInfo = settleInfo
            self.subAppID = subAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.attach = try member.required("attach")
            self.amount = try member.required("amount")
            self.outTradeNo = try member.required("out_trade_no")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.description = try member.required("description")
            self.settleInfo = try member.ifPresent("settle_info")
            self.subAppID = try member.ifPresent("sub_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.attach, "attach")
            try members.encode(self.amount, "amount")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
        }
    }
}

extension Payments {
    /// SubOrderAmount, as several operations have it.
    public struct SubOrderAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (标价金额).
        public var totalAmount: Int
        /// Currency (标价币种).
        public var currency: String

        public init(
            totalAmount: Int,
            currency: String
        ) {
            self.totalAmount = totalAmount
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalAmount = try member.required("total_amount")
            self.currency = try member.required("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.currency, "currency")
        }
    }
}

extension Payments {
    /// SubOrderSettleInfo, as several operations have it.
    public struct SubOrderSettleInfo: Codable, Hashable, Sendable {
        /// Whether profit sharing is used (是否指定分账).
        public var profitSharing: Bool?
        /// Subsidy amount in fen (补差金额).
        public var subsidyAmount: Int?

        public init(
            profitSharing: Bool? = nil,
            subsidyAmount: Int? = nil
        ) {
            self.profitSharing = profitSharing
            self.subsidyAmount = subsidyAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.subsidyAmount = try member.ifPresent("subsidy_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encodeIfPresent(self.subsidyAmount, "subsidy_amount")
        }
    }
}

extension Payments {
    /// SubsidyDetail, as several operations have it.
    public struct SubsidyDetail: Codable, Hashable, Sendable {
        /// Type of interest subsidy plan (贴息方案类型).
        public var subsidyPeriodType: Payments.SubsidyPeriodType
        /// List of interest subsidy plans (贴息方案列表).
        public var subsidyPlan: [Payments.SubsidyPlan]

        public init(
            subsidyPeriodType: Payments.SubsidyPeriodType,
            subsidyPlan: [Payments.SubsidyPlan]
        ) {
            self.subsidyPeriodType = subsidyPeriodType
            self.subsidyPlan = subsidyPlan
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subsidyPeriodType = try member.required("subsidy_period_type")
            self.subsidyPlan = try member.required("subsidy_plan")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subsidyPeriodType, "subsidy_period_type")
            try members.encode(self.subsidyPlan, "subsidy_plan")
        }
    }
}

extension Payments {
    /// SubsidyInfo, as several operations have it.
    public struct SubsidyInfo: Codable, Hashable, Sendable {
        /// Interest subsidy details (贴息详情列表).
        public var subsidyDetail: [Payments.SubsidyDetail]?

        public init(
            subsidyDetail: [Payments.SubsidyDetail]? = nil
        ) {
            self.subsidyDetail = subsidyDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subsidyDetail = try member.ifPresent("subsidy_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subsidyDetail, "subsidy_detail")
        }
    }
}

extension Payments {
    /// SubsidyPlan, as several operations have it.
    public struct SubsidyPlan: Codable, Hashable, Sendable {
        /// Number of subsidized instalments (贴息期数): 3, 6, 12.
        public var subsidyInstallmentNum: Int
        /// Interest subsidy percentage (贴息比例): 0, 100.
        public var subsidyPercent: Int

        public init(
            subsidyInstallmentNum: Int,
            subsidyPercent: Int
        ) {
            self.subsidyInstallmentNum = subsidyInstallmentNum
            self.subsidyPercent = subsidyPercent
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subsidyInstallmentNum = try member.required("subsidy_installment_num")
            self.subsidyPercent = try member.required("subsidy_percent")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subsidyInstallmentNum, "subsidy_installment_num")
            try members.encode(self.subsidyPercent, "subsidy_percent")
        }
    }
}

extension Payments {
    /// Table, as several operations have it.
    public struct Table: Codable, Hashable, Sendable {
        /// Key (Key字段).
        public var key: String?
        /// List of values (Value值列表).
        public var rowList: [Payments.Row]?

        public init(
            key: String? = nil,
            rowList: [Payments.Row]? = nil
        ) {
            self.key = key
            self.rowList = rowList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.key = try member.ifPresent("key")
            self.rowList = try member.ifPresent("row_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.key, "key")
            try members.encodeIfPresent(self.rowList, "row_list")
        }
    }
}

extension Payments {
    /// TransactionAmount, as several operations have it.
    public struct TransactionAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (订单金额).
        public var total: Int?
        /// Amount the user paid, in fen (用户支付金额).
        public var payerTotal: Int?
        /// Currency (订单金额货币类型).
        public var currency: String?
        /// Currency the user paid in (用户支付货币类型).
        public var payerCurrency: String?

        public init(
            total: Int? = nil,
            payerTotal: Int? = nil,
            currency: String? = nil,
            payerCurrency: String? = nil
        ) {
            self.total = total
            self.payerTotal = payerTotal
            self.currency = currency
            self.payerCurrency = payerCurrency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.ifPresent("total")
            self.payerTotal = try member.ifPresent("payer_total")
            self.currency = try member.ifPresent("currency")
            self.payerCurrency = try member.ifPresent("payer_currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.total, "total")
            try members.encodeIfPresent(self.payerTotal, "payer_total")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encodeIfPresent(self.payerCurrency, "payer_currency")
        }
    }
}

extension Payments {
    /// TransactionPayer, as several operations have it.
    public struct TransactionPayer: Codable, Hashable, Sendable {
        /// User's openid under the service provider (公众下的openid).
        public var spOpenID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?

        public init(
            spOpenID: String? = nil,
            subOpenID: String? = nil
        ) {
            self.spOpenID = spOpenID
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spOpenID = try member.ifPresent("sp_openid")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }
    }
}

extension Payments {
    /// TransactionSceneInfo, as several operations have it.
    public struct TransactionSceneInfo: Codable, Hashable, Sendable {
        /// Merchant's device IP address (设备IP).
        public var deviceIP: String?

        public init(
            deviceIP: String? = nil
        ) {
            self.deviceIP = deviceIP
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deviceIP = try member.ifPresent("device_ip")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.deviceIP, "device_ip")
        }
    }
}

extension Payments {
    /// Variable, as several operations have it.
    public struct Variable: Codable, Hashable, Sendable {
        /// Key (Key字段).
        public var key: String?
        /// Value of the field (Value值字段).
        public var value: String?

        public init(
            key: String? = nil,
            value: String? = nil
        ) {
            self.key = key
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.key = try member.ifPresent("key")
            self.value = try member.ifPresent("value")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.key, "key")
            try members.encodeIfPresent(self.value, "value")
        }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AppLimitPay: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var noBalance: Self { Self(rawValue: "no_balance") }
        public static var noDebit: Self { Self(rawValue: "no_debit") }
        public static var balanceOnly: Self { Self(rawValue: "balance_only") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ApplicationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var h5: Self { Self(rawValue: "H5") }
        public static var miniprogram: Self { Self(rawValue: "MINIPROGRAM") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BindState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var openScenarioSpeakerBindStateUnbond: Self { Self(rawValue: "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND") }
        public static var openScenarioSpeakerBindStateBinded: Self { Self(rawValue: "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CardRule: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var single: Self { Self(rawValue: "SINGLE") }
        public static var multiple: Self { Self(rawValue: "MULTIPLE") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CardState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CardType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unknownUserCardType: Self { Self(rawValue: "UNKNOWN_USER_CARD_TYPE") }
        public static var idCard: Self { Self(rawValue: "ID_CARD") }
        public static var householdRegistration: Self { Self(rawValue: "HOUSEHOLD_REGISTRATION") }
        public static var foreignerPassport: Self { Self(rawValue: "FOREIGNER_PASSPORT") }
        public static var mainlandTravelPermitForTw: Self { Self(rawValue: "MAINLAND_TRAVEL_PERMIT_FOR_TW") }
        public static var mainlandTravelPermitForMo: Self { Self(rawValue: "MAINLAND_TRAVEL_PERMIT_FOR_MO") }
        public static var mainlandTravelPermitForHk: Self { Self(rawValue: "MAINLAND_TRAVEL_PERMIT_FOR_HK") }
        public static var foreignPermanentResident: Self { Self(rawValue: "FOREIGN_PERMANENT_RESIDENT") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CashAddType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var defaultAddType: Self { Self(rawValue: "DEFAULT_ADD_TYPE") }
        public static var freight: Self { Self(rawValue: "FREIGHT") }
        public static var otherMedicalExpenses: Self { Self(rawValue: "OTHER_MEDICAL_EXPENSES") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CashReduceType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var defaultReduceType: Self { Self(rawValue: "DEFAULT_REDUCE_TYPE") }
        public static var hospitalReduce: Self { Self(rawValue: "HOSPITAL_REDUCE") }
        public static var pharmacyDiscount: Self { Self(rawValue: "PHARMACY_DISCOUNT") }
        public static var discount: Self { Self(rawValue: "DISCOUNT") }
        public static var prePayment: Self { Self(rawValue: "PRE_PAYMENT") }
        public static var depositDeduction: Self { Self(rawValue: "DEPOSIT_DEDUCTION") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Channel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var original: Self { Self(rawValue: "ORIGINAL") }
        public static var balance: Self { Self(rawValue: "BALANCE") }
        public static var otherBalance: Self { Self(rawValue: "OTHER_BALANCE") }
        public static var otherBankcard: Self { Self(rawValue: "OTHER_BANKCARD") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CollectionState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var collectionRequired: Self { Self(rawValue: "COLLECTION_REQUIRED") }
        public static var photoUploaded: Self { Self(rawValue: "PHOTO_UPLOADED") }
        public static var complete: Self { Self(rawValue: "COMPLETE") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ContractMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var limitBankCard: Self { Self(rawValue: "LIMIT_BANK_CARD") }
        public static var priorityBankCard: Self { Self(rawValue: "PRIORITY_BANK_CARD") }
        public static var limitNone: Self { Self(rawValue: "LIMIT_NONE") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ContractState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var notContracted: Self { Self(rawValue: "NOT_CONTRACTED") }
        public static var terminated: Self { Self(rawValue: "TERMINATED") }
        public static var contracted: Self { Self(rawValue: "CONTRACTED") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Currency: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var cny: Self { Self(rawValue: "CNY") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct EntityMatchState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var completed: Self { Self(rawValue: "COMPLETED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FailReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }
        public static var noRelation: Self { Self(rawValue: "NO_RELATION") }
        public static var receiverHighRisk: Self { Self(rawValue: "RECEIVER_HIGH_RISK") }
        public static var receiverRealNameNotVerified: Self { Self(rawValue: "RECEIVER_REAL_NAME_NOT_VERIFIED") }
        public static var noAuth: Self { Self(rawValue: "NO_AUTH") }
        public static var receiverReceiptLimit: Self { Self(rawValue: "RECEIVER_RECEIPT_LIMIT") }
        public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
        public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct IdentificationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var idcard: Self { Self(rawValue: "IDCARD") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct IdentifierType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var organizationCode: Self { Self(rawValue: "ORGANIZATION_CODE") }
        public static var transactionID: Self { Self(rawValue: "TRANSACTION_ID") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct IdentityType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var idcard: Self { Self(rawValue: "IDCARD") }
        public static var hongkongMacao: Self { Self(rawValue: "HONGKONG_MACAO") }
        public static var hongkongMacaoResident: Self { Self(rawValue: "HONGKONG_MACAO_RESIDENT") }
        public static var taiwanResident: Self { Self(rawValue: "TAIWAN_RESIDENT") }
        public static var foreignResident: Self { Self(rawValue: "FOREIGN_RESIDENT") }
        public static var overseaPassport: Self { Self(rawValue: "OVERSEA_PASSPORT") }
        public static var phoneNumber: Self { Self(rawValue: "PHONE_NUMBER") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct InstructionState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var instructionStatePending: Self { Self(rawValue: "INSTRUCTION_STATE_PENDING") }
        public static var instructionStateInProgress: Self { Self(rawValue: "INSTRUCTION_STATE_IN_PROGRESS") }
        public static var instructionStateClosed: Self { Self(rawValue: "INSTRUCTION_STATE_CLOSED") }
        public static var instructionStateSuccess: Self { Self(rawValue: "INSTRUCTION_STATE_SUCCESS") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct LimitPay: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var noBalance: Self { Self(rawValue: "no_balance") }
        public static var noCredit: Self { Self(rawValue: "no_credit") }
        public static var noDebit: Self { Self(rawValue: "no_debit") }
        public static var balanceOnly: Self { Self(rawValue: "balance_only") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MedInsPayStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unknownMedInsPayStatus: Self { Self(rawValue: "UNKNOWN_MED_INS_PAY_STATUS") }
        public static var medInsPayCreated: Self { Self(rawValue: "MED_INS_PAY_CREATED") }
        public static var medInsPaySuccess: Self { Self(rawValue: "MED_INS_PAY_SUCCESS") }
        public static var medInsPayRefund: Self { Self(rawValue: "MED_INS_PAY_REFUND") }
        public static var medInsPayFail: Self { Self(rawValue: "MED_INS_PAY_FAIL") }
        public static var noMedInsPay: Self { Self(rawValue: "NO_MED_INS_PAY") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MixPayStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unknownMixPayStatus: Self { Self(rawValue: "UNKNOWN_MIX_PAY_STATUS") }
        public static var mixPayCreated: Self { Self(rawValue: "MIX_PAY_CREATED") }
        public static var mixPaySuccess: Self { Self(rawValue: "MIX_PAY_SUCCESS") }
        public static var mixPayRefund: Self { Self(rawValue: "MIX_PAY_REFUND") }
        public static var mixPayFail: Self { Self(rawValue: "MIX_PAY_FAIL") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MixPayType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unknownMixPayType: Self { Self(rawValue: "UNKNOWN_MIX_PAY_TYPE") }
        public static var cashOnly: Self { Self(rawValue: "CASH_ONLY") }
        public static var insuranceOnly: Self { Self(rawValue: "INSURANCE_ONLY") }
        public static var cashAndInsurance: Self { Self(rawValue: "CASH_AND_INSURANCE") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Operator: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchant: Self { Self(rawValue: "MERCHANT") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct OrderState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct OrderType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unknownOrderType: Self { Self(rawValue: "UNKNOWN_ORDER_TYPE") }
        public static var regPay: Self { Self(rawValue: "REG_PAY") }
        public static var diagPay: Self { Self(rawValue: "DIAG_PAY") }
        public static var covidExamPay: Self { Self(rawValue: "COVID_EXAM_PAY") }
        public static var inHospPay: Self { Self(rawValue: "IN_HOSP_PAY") }
        public static var pharmacyPay: Self { Self(rawValue: "PHARMACY_PAY") }
        public static var insurancePay: Self { Self(rawValue: "INSURANCE_PAY") }
        public static var intRegPay: Self { Self(rawValue: "INT_REG_PAY") }
        public static var intReDiagPay: Self { Self(rawValue: "INT_RE_DIAG_PAY") }
        public static var intRxPay: Self { Self(rawValue: "INT_RX_PAY") }
        public static var covidAntigenPay: Self { Self(rawValue: "COVID_ANTIGEN_PAY") }
        public static var medPay: Self { Self(rawValue: "MED_PAY") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ProductName: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var c2c: Self { Self(rawValue: "C2C") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReceiptState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var receiptStatePending: Self { Self(rawValue: "RECEIPT_STATE_PENDING") }
        public static var receiptStateProgress: Self { Self(rawValue: "RECEIPT_STATE_PROGRESS") }
        public static var receiptStateCompleted: Self { Self(rawValue: "RECEIPT_STATE_COMPLETED") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReceiverType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }
        public static var personalOpenID: Self { Self(rawValue: "PERSONAL_OPENID") }
        public static var personalSubOpenID: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RefundRule: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var `return`: Self { Self(rawValue: "RETURN") }
        public static var notReturn: Self { Self(rawValue: "NOT_RETURN") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RefundStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RelationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var serviceProvider: Self { Self(rawValue: "SERVICE_PROVIDER") }
        public static var store: Self { Self(rawValue: "STORE") }
        public static var staff: Self { Self(rawValue: "STAFF") }
        public static var storeOwner: Self { Self(rawValue: "STORE_OWNER") }
        public static var partner: Self { Self(rawValue: "PARTNER") }
        public static var headquarter: Self { Self(rawValue: "HEADQUARTER") }
        public static var brand: Self { Self(rawValue: "BRAND") }
        public static var distributor: Self { Self(rawValue: "DISTRIBUTOR") }
        public static var user: Self { Self(rawValue: "USER") }
        public static var supplier: Self { Self(rawValue: "SUPPLIER") }
        public static var custom: Self { Self(rawValue: "CUSTOM") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReturnOrderFailReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }
        public static var balanceNotEnough: Self { Self(rawValue: "BALANCE_NOT_ENOUGH") }
        public static var timeOutClosed: Self { Self(rawValue: "TIME_OUT_CLOSED") }
        public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
        public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReturnOrderResult: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var failed: Self { Self(rawValue: "FAILED") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SelfPayStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unknownSelfPayStatus: Self { Self(rawValue: "UNKNOWN_SELF_PAY_STATUS") }
        public static var selfPayCreated: Self { Self(rawValue: "SELF_PAY_CREATED") }
        public static var selfPaySuccess: Self { Self(rawValue: "SELF_PAY_SUCCESS") }
        public static var selfPayRefund: Self { Self(rawValue: "SELF_PAY_REFUND") }
        public static var selfPayFail: Self { Self(rawValue: "SELF_PAY_FAIL") }
        public static var noSelfPay: Self { Self(rawValue: "NO_SELF_PAY") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SubsidyPeriodType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var daily: Self { Self(rawValue: "DAILY") }
        public static var period: Self { Self(rawValue: "PERIOD") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TarType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var gzip: Self { Self(rawValue: "GZIP") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeBillType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var qyzfall: Self { Self(rawValue: "QYZFALL") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeScenario: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var recommerce: Self { Self(rawValue: "RECOMMERCE") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var refund: Self { Self(rawValue: "REFUND") }
        public static var notpay: Self { Self(rawValue: "NOTPAY") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var revoked: Self { Self(rawValue: "REVOKED") }
        public static var userpaying: Self { Self(rawValue: "USERPAYING") }
        public static var payerror: Self { Self(rawValue: "PAYERROR") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var jsapi: Self { Self(rawValue: "JSAPI") }
        public static var native: Self { Self(rawValue: "NATIVE") }
        public static var app: Self { Self(rawValue: "APP") }
        public static var micropay: Self { Self(rawValue: "MICROPAY") }
        public static var mweb: Self { Self(rawValue: "MWEB") }
        public static var facepay: Self { Self(rawValue: "FACEPAY") }
        public static var pap: Self { Self(rawValue: "PAP") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransactionTradeType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var native: Self { Self(rawValue: "NATIVE") }
        public static var jsapi: Self { Self(rawValue: "JSAPI") }
        public static var app: Self { Self(rawValue: "APP") }
        public static var mweb: Self { Self(rawValue: "MWEB") }
        public static var auth: Self { Self(rawValue: "AUTH") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransferMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var transferToOriginalReceiveUser: Self { Self(rawValue: "TRANSFER_TO_ORIGINAL_RECEIVE_USER") }
        public static var transferModeToOriginalReceiveMerchant: Self { Self(rawValue: "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT") }
        public static var transferModeToSpecifiedReceiveMerchant: Self { Self(rawValue: "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UserIDType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unknownUserIDType: Self { Self(rawValue: "UNKNOWN_USER_ID_TYPE") }
        public static var openid: Self { Self(rawValue: "OPENID") }
        public static var phoneNo: Self { Self(rawValue: "PHONE_NO") }
        public static var spOpenID: Self { Self(rawValue: "SP_OPENID") }
        public static var subOpenID: Self { Self(rawValue: "SUB_OPENID") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UserStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }
}

extension Payments {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UserType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var student: Self { Self(rawValue: "STUDENT") }
        public static var stuff: Self { Self(rawValue: "STUFF") }
    }
}
