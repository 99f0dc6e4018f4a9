// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/med-ins`
    public var medIns: MedIns { MedIns(path: path.appending("med-ins")) }

    /// `v3/med-ins`
    public struct MedIns: Endpoint {
        public let path: Path
    }
}

extension V3.MedIns {
    /// `v3/med-ins/orders`
    public var orders: Orders { Orders(path: path.appending("orders")) }

    /// `v3/med-ins/orders`
    public struct Orders: Endpoint {
        public let path: Path
    }
}

extension V3.MedIns.Orders {
    /// Create a mixed medical insurance and self-pay order (医保自费混合收款下单).
    ///
    /// After an unknown outcome, `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
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
        /// Payer's information (支付人身份信息).
        public var payer: Payments.OrderPayer
        /// Whether it pays for relatives (是否代亲属支付).
        public var payForRelatives: Bool?
        /// Relative's identity information (亲属身份信息).
        public var relative: Payments.OrderPayer?
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

        public init(
            mixPayType: Payments.MixPayType,
            orderType: Payments.OrderType,
            appID: String,
            subAppID: String? = nil,
            subMchid: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            payer: Payments.OrderPayer,
            payForRelatives: Bool? = nil,
            relative: Payments.OrderPayer? = nil,
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
            medInsTestEnv: Bool? = nil
        ) {
            self.mixPayType = mixPayType
            self.orderType = orderType
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.openID = openID
            self.subOpenID = subOpenID
            self.payer = payer
            self.payForRelatives = payForRelatives
            self.relative = relative
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
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mixPayType = try member.required("mix_pay_type")
            self.orderType = try member.required("order_type")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.payer = try member.required("payer")
            self.payForRelatives = try member.ifPresent("pay_for_relatives")
            self.relative = try member.ifPresent("relative")
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
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mixPayType, "mix_pay_type")
            try members.encode(self.orderType, "order_type")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.payer, "payer")
            try members.encodeIfPresent(self.payForRelatives, "pay_for_relatives")
            try members.encodeIfPresent(self.relative, "relative")
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
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Payments.OrderReply
}

extension V3.MedIns.Orders {
    /// `v3/med-ins/orders/mix-trade-no`
    public var mixTradeNo: MixTradeNo { MixTradeNo(path: path.appending("mix-trade-no")) }

    /// `v3/med-ins/orders/mix-trade-no`
    public struct MixTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.MedIns.Orders.MixTradeNo {
    /// `v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> MixTradeNo {
        MixTradeNo(path: path.appending(value: String(value), named: "mix_trade_no"))
    }

    /// `v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
    public struct MixTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.MedIns.Orders.MixTradeNo.MixTradeNo {
    /// Query a medical insurance order by mix_trade_no (使用医保自费混合订单号查看下单结果).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (医疗机构的商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016781479)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Payments.OrderReply
}

extension V3.MedIns.Orders {
    /// `v3/med-ins/orders/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/med-ins/orders/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.MedIns.Orders.OutTradeNo {
    /// `v3/med-ins/orders/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/med-ins/orders/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.MedIns.Orders.OutTradeNo.OutTradeNo {
    /// Query a medical insurance order by out_trade_no (使用商户订单号查看下单结果).
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (医疗机构的商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016781490)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Payments.OrderReply
}

extension V3.MedIns {
    /// `v3/med-ins/refunds`
    public var refunds: Refunds { Refunds(path: path.appending("refunds")) }

    /// `v3/med-ins/refunds`
    public struct Refunds: Endpoint {
        public let path: Path
    }
}

extension V3.MedIns.Refunds {
    /// `v3/med-ins/refunds/notify`
    public var notify: Notify { Notify(path: path.appending("notify")) }

    /// `v3/med-ins/refunds/notify`
    public struct Notify: Endpoint {
        public let path: Path
    }
}

extension V3.MedIns.Refunds.Notify {
    /// Notify a medical insurance refund (医保退款通知).
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - mixTradeNo: Mixed insurance and self-paid order number (医保自费混合订单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
    public func post(_ body: PostBody, mixTradeNo: String) async throws {
        try await path.perform(.post, body, query: ["mix_trade_no": mixTradeNo])
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (医疗机构的商户号).
        public var subMchid: String
        /// Total medical insurance refund, in fen (医保退款的总金额).
        public var medRefundTotalFee: Int
        /// Pooled insurance refund, in fen (医保统筹退款金额).
        public var medRefundGovFee: Int
        /// Insurance personal account refund, in fen (医保个账退款金额).
        public var medRefundSelfFee: Int
        /// Other medical insurance refund, in fen (医保其他退款金额).
        public var medRefundOtherFee: Int
        /// Time of the refund (医保退款成功时间).
        public var refundTime: String
        /// Merchant's own refund number (从业机构退款单号).
        public var outRefundNo: String

        public init(
            subMchid: String,
            medRefundTotalFee: Int,
            medRefundGovFee: Int,
            medRefundSelfFee: Int,
            medRefundOtherFee: Int,
            refundTime: String,
            outRefundNo: String
        ) {
            self.subMchid = subMchid
            self.medRefundTotalFee = medRefundTotalFee
            self.medRefundGovFee = medRefundGovFee
            self.medRefundSelfFee = medRefundSelfFee
            self.medRefundOtherFee = medRefundOtherFee
            self.refundTime = refundTime
            self.outRefundNo = outRefundNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.medRefundTotalFee = try member.required("med_refund_total_fee")
            self.medRefundGovFee = try member.required("med_refund__gov_fee")
            self.medRefundSelfFee = try member.required("med_refund__self_fee")
            self.medRefundOtherFee = try member.required("med_refund__other_fee")
            self.refundTime = try member.required("refund_time")
            self.outRefundNo = try member.required("out_refund_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.medRefundTotalFee, "med_refund_total_fee")
            try members.encode(self.medRefundGovFee, "med_refund__gov_fee")
            try members.encode(self.medRefundSelfFee, "med_refund__self_fee")
            try members.encode(self.medRefundOtherFee, "med_refund__other_fee")
            try members.encode(self.refundTime, "refund_time")
            try members.encode(self.outRefundNo, "out_refund_no")
        }
    }
}
