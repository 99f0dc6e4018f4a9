// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/mmpaymkttransfers`
    public var mmpaymkttransfers: Mmpaymkttransfers { Mmpaymkttransfers(path: path.appending("mmpaymkttransfers")) }

    /// `v2/mmpaymkttransfers`
    public struct Mmpaymkttransfers: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/gethbinfo`
    public var gethbinfo: Gethbinfo { Gethbinfo(path: path.appending("gethbinfo")) }

    /// `v2/mmpaymkttransfers/gethbinfo`
    public struct Gethbinfo: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Gethbinfo {
    /// Query a cash red packet record (查询红包记录).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011981612)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Appid of the app or official account (Appid).
        public var appID: String
        /// Type of bill or order (订单类型).
        public var billType: BillType

        public init(
            mchBillno: String,
            mchID: String,
            appID: String,
            billType: BillType
        ) {
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.appID = appID
            self.billType = billType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.appID = try member.required("appid")
            self.billType = try member.required("bill_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.billType, "bill_type")
        }

        /// Type of bill or order (订单类型).
        public struct BillType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var mcht: Self { Self(rawValue: "MCHT") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// WeChat Pay detail number (红包单号).
        public var detailID: String
        /// Current status of the record (红包状态).
        public var status: APIv2.GethbinfoStatus
        /// How it is sent (发放类型).
        public var sendType: SendType
        /// Type of red packet (红包类型).
        public var hbType: HbType
        /// Total number of transfers or recipients (红包个数).
        public var totalNum: Int
        /// Total amount in fen (红包金额).
        public var totalAmount: Int
        /// Reason (失败原因).
        public var reason: String?
        /// Time of sending (红包发送时间).
        public var sendTime: String
        /// Time of the refund (红包退款时间).
        public var refundTime: String?
        /// Refund amount in fen (红包退款金额).
        public var refundAmount: Int?
        /// Greeting on the red packet (祝福语).
        public var wishing: String?
        /// Remark (活动描述).
        public var remark: String?
        /// Campaign name (活动名称).
        public var actName: String?
        /// List of red packets received (红包领取记录).
        public var hblist: Hblist?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            mchBillno: String,
            mchID: String,
            detailID: String,
            status: APIv2.GethbinfoStatus,
            sendType: SendType,
            hbType: HbType,
            totalNum: Int,
            totalAmount: Int,
            reason: String? = nil,
            sendTime: String,
            refundTime: String? = nil,
            refundAmount: Int? = nil,
            wishing: String? = nil,
            remark: String? = nil,
            actName: String? = nil,
            hblist: Hblist? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.detailID = detailID
            self.status = status
            self.sendType = sendType
            self.hbType = hbType
            self.totalNum = totalNum
            self.totalAmount = totalAmount
            self.reason = reason
            self.sendTime = sendTime
            self.refundTime = refundTime
            self.refundAmount = refundAmount
            self.wishing = wishing
            self.remark = remark
            self.actName = actName
            self.hblist = hblist
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.detailID = try member.required("detail_id")
            self.status = try member.required("status")
            self.sendType = try member.required("send_type")
            self.hbType = try member.required("hb_type")
            self.totalNum = try member.required("total_num")
            self.totalAmount = try member.required("total_amount")
            self.reason = try member.ifPresent("reason")
            self.sendTime = try member.required("send_time")
            self.refundTime = try member.ifPresent("refund_time")
            self.refundAmount = try member.ifPresent("refund_amount")
            self.wishing = try member.ifPresent("wishing")
            self.remark = try member.ifPresent("remark")
            self.actName = try member.ifPresent("act_name")
            self.hblist = try member.ifPresent("hblist")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.status, "status")
            try members.encode(self.sendType, "send_type")
            try members.encode(self.hbType, "hb_type")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encode(self.sendTime, "send_time")
            try members.encodeIfPresent(self.refundTime, "refund_time")
            try members.encodeIfPresent(self.refundAmount, "refund_amount")
            try members.encodeIfPresent(self.wishing, "wishing")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.actName, "act_name")
            try members.encodeIfPresent(self.hblist, "hblist")
        }

        /// How it is sent (发放类型).
        public struct SendType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var api: Self { Self(rawValue: "API") }
            public static var upload: Self { Self(rawValue: "UPLOAD") }
            public static var activity: Self { Self(rawValue: "ACTIVITY") }
        }

        /// Type of red packet (红包类型).
        public struct HbType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var normal: Self { Self(rawValue: "NORMAL") }
            public static var group: Self { Self(rawValue: "GROUP") }
        }

        /// List of red packets received (红包领取记录).
        public struct Hblist: Codable, Hashable, Sendable {
            /// List of group red packet recipients (裂变红包领取列表).
            public var hbinfo: [Hbinfo]?

            public init(
                hbinfo: [Hbinfo]? = nil
            ) {
                self.hbinfo = hbinfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.hbinfo = try member.ifPresent("hbinfo")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.hbinfo, "hbinfo")
            }

            /// List of group red packet recipients (裂变红包领取列表).
            public struct Hbinfo: Codable, Hashable, Sendable {
                /// User's openid (领取红包的Openid).
                public var openID: String?
                /// Amount in fen (金额).
                public var amount: Int?
                /// Time of receipt (接收时间).
                public var rcvTime: String?

                public init(
                    openID: String? = nil,
                    amount: Int? = nil,
                    rcvTime: String? = nil
                ) {
                    self.openID = openID
                    self.amount = amount
                    self.rcvTime = rcvTime
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.openID = try member.ifPresent("openid")
                    self.amount = try member.ifPresent("amount")
                    self.rcvTime = try member.ifPresent("rcv_time")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.openID, "openid")
                    try members.encodeIfPresent(self.amount, "amount")
                    try members.encodeIfPresent(self.rcvTime, "rcv_time")
                }
            }
        }
    }
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/gettransferinfo`
    public var gettransferinfo: Gettransferinfo { Gettransferinfo(path: path.appending("gettransferinfo")) }

    /// `v2/mmpaymkttransfers/gettransferinfo`
    public struct Gettransferinfo: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Gettransferinfo {
    /// Query a payment to a user's balance (查询付款).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011989767)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var partnerTradeNo: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Appid of the app or official account (Appid).
        public var appID: String

        public init(
            partnerTradeNo: String,
            mchID: String,
            appID: String
        ) {
            self.partnerTradeNo = partnerTradeNo
            self.mchID = mchID
            self.appID = appID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.mchID = try member.required("mch_id")
            self.appID = try member.required("appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.appID, "appid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Merchant's own order number (商户单号).
        public var partnerTradeNo: String
        /// Appid of the app or official account (Appid).
        public var appID: String?
        /// Merchant number (商户号).
        public var mchID: String?
        /// WeChat Pay detail number (付款单号).
        public var detailID: String?
        /// Current status of the record (转账状态).
        public var status: APIv2.GettransferinfoStatus
        /// Reason (失败原因).
        public var reason: String?
        /// User's openid (收款用户openid).
        public var openID: String?
        /// Recipient's name (收款用户姓名).
        public var transferName: String?
        /// Payment amount in fen (付款金额).
        public var paymentAmount: Int?
        /// Time of the transfer (转账时间).
        public var transferTime: String?
        /// Time the payment succeeded (付款成功时间).
        public var paymentTime: String?
        /// Description of the payment (企业付款备注).
        public var desc: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            partnerTradeNo: String,
            appID: String? = nil,
            mchID: String? = nil,
            detailID: String? = nil,
            status: APIv2.GettransferinfoStatus,
            reason: String? = nil,
            openID: String? = nil,
            transferName: String? = nil,
            paymentAmount: Int? = nil,
            transferTime: String? = nil,
            paymentTime: String? = nil,
            desc: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.partnerTradeNo = partnerTradeNo
            self.appID = appID
            self.mchID = mchID
            self.detailID = detailID
            self.status = status
            self.reason = reason
            self.openID = openID
            self.transferName = transferName
            self.paymentAmount = paymentAmount
            self.transferTime = transferTime
            self.paymentTime = paymentTime
            self.desc = desc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.appID = try member.ifPresent("appid")
            self.mchID = try member.ifPresent("mch_id")
            self.detailID = try member.ifPresent("detail_id")
            self.status = try member.required("status")
            self.reason = try member.ifPresent("reason")
            self.openID = try member.ifPresent("openid")
            self.transferName = try member.ifPresent("transfer_name")
            self.paymentAmount = try member.ifPresent("payment_amount")
            self.transferTime = try member.ifPresent("transfer_time")
            self.paymentTime = try member.ifPresent("payment_time")
            self.desc = try member.ifPresent("desc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encodeIfPresent(self.detailID, "detail_id")
            try members.encode(self.status, "status")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.transferName, "transfer_name")
            try members.encodeIfPresent(self.paymentAmount, "payment_amount")
            try members.encodeIfPresent(self.transferTime, "transfer_time")
            try members.encodeIfPresent(self.paymentTime, "payment_time")
            try members.encodeIfPresent(self.desc, "desc")
        }
    }
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/query_coupon_stock`
    public var query_coupon_stock: QueryCouponStock { QueryCouponStock(path: path.appending("query_coupon_stock")) }

    /// `v2/mmpaymkttransfers/query_coupon_stock`
    public struct QueryCouponStock: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.QueryCouponStock {
    /// Query a coupon stock (查询代金券批次).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Coupon stock ID (代金券批次id).
        public var couponStockID: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Operator's ID (操作员).
        public var opUserID: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Version number (协议版本).
        public var version: APIv2.Version?
        /// Type (协议类型).
        public var type: APIv2.QueryCouponStockType?

        public init(
            couponStockID: String,
            appID: String,
            mchID: String,
            opUserID: String? = nil,
            deviceInfo: String? = nil,
            version: APIv2.Version? = nil,
            type: APIv2.QueryCouponStockType? = nil
        ) {
            self.couponStockID = couponStockID
            self.appID = appID
            self.mchID = mchID
            self.opUserID = opUserID
            self.deviceInfo = deviceInfo
            self.version = version
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponStockID = try member.required("coupon_stock_id")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.opUserID = try member.ifPresent("op_user_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.version = try member.ifPresent("version")
            self.type = try member.ifPresent("type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponStockID, "coupon_stock_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.opUserID, "op_user_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.version, "version")
            try members.encodeIfPresent(self.type, "type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Coupon stock ID (代金券批次ID).
        public var couponStockID: String
        /// Name of the coupon (代金券名称).
        public var couponName: String?
        /// Face value of the coupon, in fen (代金券面额).
        public var couponValue: Int
        /// Minimum spending to use coupon (代金券使用最低限额).
        public var couponMininumn: Int?
        /// Status of the coupon stock (代金券批次状态).
        public var couponStockStatus: Int
        /// Number of coupons (代金券数量).
        public var couponTotal: Int
        /// Most coupons that may be received (代金券最大领取数量).
        public var maxQuota: Int?
        /// Number of coupons sent (代金券已经发送的数量).
        public var isSendNum: Int?
        /// Start time (生效开始时间).
        public var beginTime: String
        /// End time (生效结束时间).
        public var endTime: String
        /// Time of creation (创建时间).
        public var createTime: String
        /// Coupon budget (代金券预算额度).
        public var couponBudget: Int?
        /// Time the validity starts (生效开始时间).
        public var beginTimeT: String
        /// Time the validity ends (生效结束时间).
        public var endTimeT: String
        /// Time of creation (创建时间).
        public var createTimeT: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            couponStockID: String,
            couponName: String? = nil,
            couponValue: Int,
            couponMininumn: Int? = nil,
            couponStockStatus: Int,
            couponTotal: Int,
            maxQuota: Int? = nil,
            isSendNum: Int? = nil,
            beginTime: String,
            endTime: String,
            createTime: String,
            couponBudget: Int? = nil,
            beginTimeT: String,
            endTimeT: String,
            createTimeT: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.couponStockID = couponStockID
            self.couponName = couponName
            self.couponValue = couponValue
            self.couponMininumn = couponMininumn
            self.couponStockStatus = couponStockStatus
            self.couponTotal = couponTotal
            self.maxQuota = maxQuota
            self.isSendNum = isSendNum
            self.beginTime = beginTime
            self.endTime = endTime
            self.createTime = createTime
            self.couponBudget = couponBudget
            self.beginTimeT = beginTimeT
            self.endTimeT = endTimeT
            self.createTimeT = createTimeT
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.couponStockID = try member.required("coupon_stock_id")
            self.couponName = try member.ifPresent("coupon_name")
            self.couponValue = try member.required("coupon_value")
            self.couponMininumn = try member.ifPresent("coupon_mininumn")
            self.couponStockStatus = try member.required("coupon_stock_status")
            self.couponTotal = try member.required("coupon_total")
            self.maxQuota = try member.ifPresent("max_quota")
            self.isSendNum = try member.ifPresent("is_send_num")
            self.beginTime = try member.required("begin_time")
            self.endTime = try member.required("end_time")
            self.createTime = try member.required("create_time")
            self.couponBudget = try member.ifPresent("coupon_budget")
            self.beginTimeT = try member.required("begin_time_t")
            self.endTimeT = try member.required("end_time_t")
            self.createTimeT = try member.required("create_time_t")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.couponStockID, "coupon_stock_id")
            try members.encodeIfPresent(self.couponName, "coupon_name")
            try members.encode(self.couponValue, "coupon_value")
            try members.encodeIfPresent(self.couponMininumn, "coupon_mininumn")
            try members.encode(self.couponStockStatus, "coupon_stock_status")
            try members.encode(self.couponTotal, "coupon_total")
            try members.encodeIfPresent(self.maxQuota, "max_quota")
            try members.encodeIfPresent(self.isSendNum, "is_send_num")
            try members.encode(self.beginTime, "begin_time")
            try members.encode(self.endTime, "end_time")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.couponBudget, "coupon_budget")
            try members.encode(self.beginTimeT, "begin_time_t")
            try members.encode(self.endTimeT, "end_time_t")
            try members.encode(self.createTimeT, "create_time_t")
        }
    }
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/querycouponsinfo`
    public var querycouponsinfo: Querycouponsinfo { Querycouponsinfo(path: path.appending("querycouponsinfo")) }

    /// `v2/mmpaymkttransfers/querycouponsinfo`
    public struct Querycouponsinfo: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Querycouponsinfo {
    /// Query coupon information (查询代金券信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Coupon ID (代金券id).
        public var couponID: String
        /// User's openid (用户openid).
        public var openID: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Operator's ID (操作员).
        public var opUserID: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Version number (协议版本).
        public var version: APIv2.Version?
        /// Type (协议类型).
        public var type: APIv2.QueryCouponStockType?

        public init(
            couponID: String,
            openID: String,
            appID: String,
            mchID: String,
            stockID: String,
            opUserID: String? = nil,
            deviceInfo: String? = nil,
            version: APIv2.Version? = nil,
            type: APIv2.QueryCouponStockType? = nil
        ) {
            self.couponID = couponID
            self.openID = openID
            self.appID = appID
            self.mchID = mchID
            self.stockID = stockID
            self.opUserID = opUserID
            self.deviceInfo = deviceInfo
            self.version = version
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponID = try member.required("coupon_id")
            self.openID = try member.required("openid")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.stockID = try member.required("stock_id")
            self.opUserID = try member.ifPresent("op_user_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.version = try member.ifPresent("version")
            self.type = try member.ifPresent("type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponID, "coupon_id")
            try members.encode(self.openID, "openid")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.opUserID, "op_user_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.version, "version")
            try members.encodeIfPresent(self.type, "type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Coupon stock ID (代金券批次ID).
        public var couponStockID: String
        /// Coupon ID (代金券id).
        public var couponID: String
        /// Face value of the coupon, in fen (代金券面额).
        public var couponValue: Int
        /// Minimum spending to use coupon (代金券使用最低限额).
        public var couponMininumn: Int?
        /// Name of the coupon (代金券名称).
        public var couponName: String
        /// State of the coupon (代金券状态).
        public var couponState: CouponState
        /// Description of the coupon (代金券描述).
        public var couponDesc: String
        /// Coupon amount actually used, in fen (代金券实际使用金额).
        public var couponUseValue: Int
        /// Remaining coupon amount, in fen (优惠剩余可用额).
        public var couponRemainValue: Int
        /// Source of the sending (发放来源).
        public var sendSource: SendSource
        /// Whether partial use is allowed (是否允许部分使用).
        public var isPartialUse: IsPartialUse?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            subMchID: String? = nil,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            couponStockID: String,
            couponID: String,
            couponValue: Int,
            couponMininumn: Int? = nil,
            couponName: String,
            couponState: CouponState,
            couponDesc: String,
            couponUseValue: Int,
            couponRemainValue: Int,
            sendSource: SendSource,
            isPartialUse: IsPartialUse? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.subMchID = subMchID
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.couponStockID = couponStockID
            self.couponID = couponID
            self.couponValue = couponValue
            self.couponMininumn = couponMininumn
            self.couponName = couponName
            self.couponState = couponState
            self.couponDesc = couponDesc
            self.couponUseValue = couponUseValue
            self.couponRemainValue = couponRemainValue
            self.sendSource = sendSource
            self.isPartialUse = isPartialUse
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.couponStockID = try member.required("coupon_stock_id")
            self.couponID = try member.required("coupon_id")
            self.couponValue = try member.required("coupon_value")
            self.couponMininumn = try member.ifPresent("coupon_mininumn")
            self.couponName = try member.required("coupon_name")
            self.couponState = try member.required("coupon_state")
            self.couponDesc = try member.required("coupon_desc")
            self.couponUseValue = try member.required("coupon_use_value")
            self.couponRemainValue = try member.required("coupon_remain_value")
            self.sendSource = try member.required("send_source")
            self.isPartialUse = try member.ifPresent("is_partial_use")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.couponStockID, "coupon_stock_id")
            try members.encode(self.couponID, "coupon_id")
            try members.encode(self.couponValue, "coupon_value")
            try members.encodeIfPresent(self.couponMininumn, "coupon_mininumn")
            try members.encode(self.couponName, "coupon_name")
            try members.encode(self.couponState, "coupon_state")
            try members.encode(self.couponDesc, "coupon_desc")
            try members.encode(self.couponUseValue, "coupon_use_value")
            try members.encode(self.couponRemainValue, "coupon_remain_value")
            try members.encode(self.sendSource, "send_source")
            try members.encodeIfPresent(self.isPartialUse, "is_partial_use")
        }

        /// State of the coupon (代金券状态).
        public struct CouponState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var sended: Self { Self(rawValue: "SENDED") }
            public static var used: Self { Self(rawValue: "USED") }
            public static var expired: Self { Self(rawValue: "EXPIRED") }
        }

        /// Source of the sending (发放来源).
        public struct SendSource: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var fullSend: Self { Self(rawValue: "FULL_SEND") }
            public static var normal: Self { Self(rawValue: "NORMAL") }
        }

        /// Whether partial use is allowed (是否允许部分使用).
        public struct IsPartialUse: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value1: Self { Self(rawValue: "1") }
        }
    }
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/queryworkwxredpack`
    public var queryworkwxredpack: Queryworkwxredpack { Queryworkwxredpack(path: path.appending("queryworkwxredpack")) }

    /// `v2/mmpaymkttransfers/queryworkwxredpack`
    public struct Queryworkwxredpack: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Queryworkwxredpack {
    /// Query an enterprise red packet record (查询红包记录).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://open.work.weixin.qq.com/api/doc/90000/90135/90276)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Appid of the app or official account (Appid).
        public var appID: String

        public init(
            mchBillno: String,
            mchID: String,
            appID: String
        ) {
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.appID = appID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.appID = try member.required("appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.appID, "appid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Signature (微信支付签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// WeChat Pay detail number (红包单号).
        public var detailID: String
        /// Current status of the record (红包状态).
        public var status: APIv2.GethbinfoStatus
        /// How it is sent (发放类型).
        public var sendType: SendType
        /// Total amount in fen (红包金额).
        public var totalAmount: Int
        /// Reason (失败原因).
        public var reason: String?
        /// Time of sending (红包发送时间).
        public var sendTime: String
        /// Time of the refund (红包退款时间).
        public var refundTime: String?
        /// Refund amount in fen (红包退款金额).
        public var refundAmount: Int?
        /// Greeting on the red packet (祝福语).
        public var wishing: String?
        /// Remark (活动描述).
        public var remark: String?
        /// Campaign name (活动名称).
        public var actName: String?
        /// User's openid (领取红包的Openid).
        public var openID: String
        /// Amount in fen (金额).
        public var amount: Int
        /// Time of receipt (接收时间).
        public var rcvTime: String
        /// Sender's name (发送者名称).
        public var senderName: String?
        /// Media ID of the sender's avatar (发送者头像).
        public var senderHeaderMediaID: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            mchBillno: String,
            mchID: String,
            detailID: String,
            status: APIv2.GethbinfoStatus,
            sendType: SendType,
            totalAmount: Int,
            reason: String? = nil,
            sendTime: String,
            refundTime: String? = nil,
            refundAmount: Int? = nil,
            wishing: String? = nil,
            remark: String? = nil,
            actName: String? = nil,
            openID: String,
            amount: Int,
            rcvTime: String,
            senderName: String? = nil,
            senderHeaderMediaID: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.detailID = detailID
            self.status = status
            self.sendType = sendType
            self.totalAmount = totalAmount
            self.reason = reason
            self.sendTime = sendTime
            self.refundTime = refundTime
            self.refundAmount = refundAmount
            self.wishing = wishing
            self.remark = remark
            self.actName = actName
            self.openID = openID
            self.amount = amount
            self.rcvTime = rcvTime
            self.senderName = senderName
            self.senderHeaderMediaID = senderHeaderMediaID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.detailID = try member.required("detail_id")
            self.status = try member.required("status")
            self.sendType = try member.required("send_type")
            self.totalAmount = try member.required("total_amount")
            self.reason = try member.ifPresent("reason")
            self.sendTime = try member.required("send_time")
            self.refundTime = try member.ifPresent("refund_time")
            self.refundAmount = try member.ifPresent("refund_amount")
            self.wishing = try member.ifPresent("wishing")
            self.remark = try member.ifPresent("remark")
            self.actName = try member.ifPresent("act_name")
            self.openID = try member.required("openid")
            self.amount = try member.required("amount")
            self.rcvTime = try member.required("rcv_time")
            self.senderName = try member.ifPresent("sender_name")
            self.senderHeaderMediaID = try member.ifPresent("sender_header_media_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.status, "status")
            try members.encode(self.sendType, "send_type")
            try members.encode(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encode(self.sendTime, "send_time")
            try members.encodeIfPresent(self.refundTime, "refund_time")
            try members.encodeIfPresent(self.refundAmount, "refund_amount")
            try members.encodeIfPresent(self.wishing, "wishing")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.actName, "act_name")
            try members.encode(self.openID, "openid")
            try members.encode(self.amount, "amount")
            try members.encode(self.rcvTime, "rcv_time")
            try members.encodeIfPresent(self.senderName, "sender_name")
            try members.encodeIfPresent(self.senderHeaderMediaID, "sender_header_media_id")
        }

        /// How it is sent (发放类型).
        public struct SendType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var api: Self { Self(rawValue: "API") }
        }
    }
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/send_coupon`
    public var send_coupon: SendCoupon { SendCoupon(path: path.appending("send_coupon")) }

    /// `v2/mmpaymkttransfers/send_coupon`
    public struct SendCoupon: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.SendCoupon {
    /// Send a coupon (发放代金券).
    ///
    /// Repeating the very same request with the same `partner_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Coupon stock ID (代金券批次id).
        public var couponStockID: String
        /// Number of openid records (openid记录数).
        public var openIDCount: Int
        /// Merchant's own order number (商户单据号).
        public var partnerTradeNo: String
        /// User's openid (用户openid).
        public var openID: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Operator's ID (操作员).
        public var opUserID: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Version number (协议版本).
        public var version: APIv2.Version?
        /// Type (协议类型).
        public var type: APIv2.QueryCouponStockType?

        public init(
            couponStockID: String,
            openIDCount: Int,
            partnerTradeNo: String,
            openID: String,
            appID: String,
            mchID: String,
            opUserID: String? = nil,
            deviceInfo: String? = nil,
            version: APIv2.Version? = nil,
            type: APIv2.QueryCouponStockType? = nil
        ) {
            self.couponStockID = couponStockID
            self.openIDCount = openIDCount
            self.partnerTradeNo = partnerTradeNo
            self.openID = openID
            self.appID = appID
            self.mchID = mchID
            self.opUserID = opUserID
            self.deviceInfo = deviceInfo
            self.version = version
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponStockID = try member.required("coupon_stock_id")
            self.openIDCount = try member.required("openid_count")
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.openID = try member.required("openid")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.opUserID = try member.ifPresent("op_user_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.version = try member.ifPresent("version")
            self.type = try member.ifPresent("type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponStockID, "coupon_stock_id")
            try members.encode(self.openIDCount, "openid_count")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encode(self.openID, "openid")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.opUserID, "op_user_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.version, "version")
            try members.encodeIfPresent(self.type, "type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Coupon stock ID (代金券批次id).
        public var couponStockID: String
        /// Number of records returned (返回记录数).
        public var respCount: Int
        /// Number of successes (成功记录数).
        public var successCount: Int
        /// Number of failed records (失败记录数).
        public var failedCount: Int
        /// User's openid (用户标识).
        public var openID: String
        /// Return code (返回码).
        public var retCode: String
        /// Coupon ID (代金券id).
        public var couponID: String
        /// Return message (返回信息).
        public var retMsg: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            couponStockID: String,
            respCount: Int,
            successCount: Int,
            failedCount: Int,
            openID: String,
            retCode: String,
            couponID: String,
            retMsg: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.couponStockID = couponStockID
            self.respCount = respCount
            self.successCount = successCount
            self.failedCount = failedCount
            self.openID = openID
            self.retCode = retCode
            self.couponID = couponID
            self.retMsg = retMsg
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.couponStockID = try member.required("coupon_stock_id")
            self.respCount = try member.required("resp_count")
            self.successCount = try member.required("success_count")
            self.failedCount = try member.required("failed_count")
            self.openID = try member.required("openid")
            self.retCode = try member.required("ret_code")
            self.couponID = try member.required("coupon_id")
            self.retMsg = try member.required("ret_msg")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.couponStockID, "coupon_stock_id")
            try members.encode(self.respCount, "resp_count")
            try members.encode(self.successCount, "success_count")
            try members.encode(self.failedCount, "failed_count")
            try members.encode(self.openID, "openid")
            try members.encode(self.retCode, "ret_code")
            try members.encode(self.couponID, "coupon_id")
            try members.encode(self.retMsg, "ret_msg")
        }
    }
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/sendgroupredpack`
    public var sendgroupredpack: Sendgroupredpack { Sendgroupredpack(path: path.appending("sendgroupredpack")) }

    /// `v2/mmpaymkttransfers/sendgroupredpack`
    public struct Sendgroupredpack: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Sendgroupredpack {
    /// Send a group red packet (发放裂变红包).
    ///
    /// After an unknown outcome, `POST /v2/mmpaymkttransfers/gethbinfo` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `mch_billno` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4)
    @available(*, deprecated, message: "The platform closed this operation on 2024-06-05.")
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Official account appid (公众账号appid).
        public var wxappid: String
        /// Sending merchant's name (商户名称).
        public var sendName: String
        /// Recipient's openid (用户openid).
        public var reOpenID: String
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (红包发放总人数).
        public var totalNum: Int
        /// How red packet amounts are set (红包金额设置方式).
        public var amtType: AmtType
        /// Greeting on the red packet (红包祝福语).
        public var wishing: String
        /// Campaign name (活动名称).
        public var actName: String
        /// Remark (备注).
        public var remark: String
        /// Scene ID (场景id).
        public var sceneID: APIv2.SceneID?
        /// Campaign or risk control information (活动信息).
        public var riskInfo: FormText<APIv2.RiskInfo>?

        public init(
            mchBillno: String,
            mchID: String,
            wxappid: String,
            sendName: String,
            reOpenID: String,
            totalAmount: Int,
            totalNum: Int,
            amtType: AmtType,
            wishing: String,
            actName: String,
            remark: String,
            sceneID: APIv2.SceneID? = nil,
            riskInfo: FormText<APIv2.RiskInfo>? = nil
        ) {
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.wxappid = wxappid
            self.sendName = sendName
            self.reOpenID = reOpenID
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.amtType = amtType
            self.wishing = wishing
            self.actName = actName
            self.remark = remark
            self.sceneID = sceneID
            self.riskInfo = riskInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.wxappid = try member.required("wxappid")
            self.sendName = try member.required("send_name")
            self.reOpenID = try member.required("re_openid")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.amtType = try member.required("amt_type")
            self.wishing = try member.required("wishing")
            self.actName = try member.required("act_name")
            self.remark = try member.required("remark")
            self.sceneID = try member.ifPresent("scene_id")
            self.riskInfo = try member.ifPresent("risk_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.wxappid, "wxappid")
            try members.encode(self.sendName, "send_name")
            try members.encode(self.reOpenID, "re_openid")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.amtType, "amt_type")
            try members.encode(self.wishing, "wishing")
            try members.encode(self.actName, "act_name")
            try members.encode(self.remark, "remark")
            try members.encodeIfPresent(self.sceneID, "scene_id")
            try members.encodeIfPresent(self.riskInfo, "risk_info")
        }

        /// How red packet amounts are set (红包金额设置方式).
        public struct AmtType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var allRand: Self { Self(rawValue: "ALL_RAND") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.SendgroupredpackReply
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/sendminiprogramhb`
    public var sendminiprogramhb: Sendminiprogramhb { Sendminiprogramhb(path: path.appending("sendminiprogramhb")) }

    /// `v2/mmpaymkttransfers/sendminiprogramhb`
    public struct Sendminiprogramhb: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Sendminiprogramhb {
    /// Send a mini program red packet (发放小程序红包).
    ///
    /// After an unknown outcome, `POST /v2/mmpaymkttransfers/gethbinfo` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `mch_billno` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011974053)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Official account appid (公众账号appid).
        public var wxappid: String
        /// Sending merchant's name (商户名称).
        public var sendName: String
        /// Recipient's openid (用户openid).
        public var reOpenID: String
        /// Total amount in fen (付款金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (红包发放总人数).
        public var totalNum: Int
        /// Greeting on the red packet (红包祝福语).
        public var wishing: String
        /// Campaign name (活动名称).
        public var actName: String
        /// Remark (备注).
        public var remark: String
        /// Campaign information (活动信息).
        public var notifyWay: NotifyWay
        /// Scene ID (场景id).
        public var sceneID: APIv2.SceneID?

        public init(
            mchBillno: String,
            mchID: String,
            wxappid: String,
            sendName: String,
            reOpenID: String,
            totalAmount: Int,
            totalNum: Int,
            wishing: String,
            actName: String,
            remark: String,
            notifyWay: NotifyWay,
            sceneID: APIv2.SceneID? = nil
        ) {
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.wxappid = wxappid
            self.sendName = sendName
            self.reOpenID = reOpenID
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.wishing = wishing
            self.actName = actName
            self.remark = remark
            self.notifyWay = notifyWay
            self.sceneID = sceneID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.wxappid = try member.required("wxappid")
            self.sendName = try member.required("send_name")
            self.reOpenID = try member.required("re_openid")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.wishing = try member.required("wishing")
            self.actName = try member.required("act_name")
            self.remark = try member.required("remark")
            self.notifyWay = try member.required("notify_way")
            self.sceneID = try member.ifPresent("scene_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.wxappid, "wxappid")
            try members.encode(self.sendName, "send_name")
            try members.encode(self.reOpenID, "re_openid")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.wishing, "wishing")
            try members.encode(self.actName, "act_name")
            try members.encode(self.remark, "remark")
            try members.encode(self.notifyWay, "notify_way")
            try members.encodeIfPresent(self.sceneID, "scene_id")
        }

        /// Campaign information (活动信息).
        public struct NotifyWay: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var miniProgramJSAPI: Self { Self(rawValue: "MINI_PROGRAM_JSAPI") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Official account appid (公众账号appid).
        public var wxappid: String
        /// Recipient's openid (用户openid).
        public var reOpenID: String
        /// Total amount in fen (付款金额).
        public var totalAmount: Int
        /// WeChat Pay number of red packet (微信单号).
        public var sendListid: String
        /// Package data for opening WeChat (Jsapi的入参).
        public var package: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            mchBillno: String,
            mchID: String,
            wxappid: String,
            reOpenID: String,
            totalAmount: Int,
            sendListid: String,
            package: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.wxappid = wxappid
            self.reOpenID = reOpenID
            self.totalAmount = totalAmount
            self.sendListid = sendListid
            self.package = package
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.wxappid = try member.required("wxappid")
            self.reOpenID = try member.required("re_openid")
            self.totalAmount = try member.required("total_amount")
            self.sendListid = try member.required("send_listid")
            self.package = try member.required("package")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.wxappid, "wxappid")
            try members.encode(self.reOpenID, "re_openid")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.sendListid, "send_listid")
            try members.encode(self.package, "package")
        }
    }
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/sendredpack`
    public var sendredpack: Sendredpack { Sendredpack(path: path.appending("sendredpack")) }

    /// `v2/mmpaymkttransfers/sendredpack`
    public struct Sendredpack: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Sendredpack {
    /// Send a standard red packet (发放普通红包).
    ///
    /// After an unknown outcome, `POST /v2/mmpaymkttransfers/gethbinfo` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `mch_billno` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011974053)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Appid of the user reached (触达用户appid).
        public var msgappid: String?
        /// Official account appid (公众账号appid).
        public var wxappid: String
        /// Sending merchant's name (商户名称).
        public var sendName: String
        /// Recipient's openid (用户openid).
        public var reOpenID: String
        /// Total amount in fen (付款金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (红包发放总人数).
        public var totalNum: Int
        /// Greeting on the red packet (红包祝福语).
        public var wishing: String
        /// Client IP address (Ip地址).
        public var clientIP: String
        /// Campaign name (活动名称).
        public var actName: String
        /// Remark (备注).
        public var remark: String
        /// Scene ID (场景id).
        public var sceneID: APIv2.SceneID?
        /// Campaign or risk control information (活动信息).
        public var riskInfo: FormText<APIv2.RiskInfo>?

        public init(
            mchBillno: String,
            mchID: String,
            subMchID: String? = nil,
            msgappid: String? = nil,
            wxappid: String,
            sendName: String,
            reOpenID: String,
            totalAmount: Int,
            totalNum: Int,
            wishing: String,
            clientIP: String,
            actName: String,
            remark: String,
            sceneID: APIv2.SceneID? = nil,
            riskInfo: FormText<APIv2.RiskInfo>? = nil
        ) {
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.subMchID = subMchID
            self.msgappid = msgappid
            self.wxappid = wxappid
            self.sendName = sendName
            self.reOpenID = reOpenID
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.wishing = wishing
            self.clientIP = clientIP
            self.actName = actName
            self.remark = remark
            self.sceneID = sceneID
            self.riskInfo = riskInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.msgappid = try member.ifPresent("msgappid")
            self.wxappid = try member.required("wxappid")
            self.sendName = try member.required("send_name")
            self.reOpenID = try member.required("re_openid")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.wishing = try member.required("wishing")
            self.clientIP = try member.required("client_ip")
            self.actName = try member.required("act_name")
            self.remark = try member.required("remark")
            self.sceneID = try member.ifPresent("scene_id")
            self.riskInfo = try member.ifPresent("risk_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.msgappid, "msgappid")
            try members.encode(self.wxappid, "wxappid")
            try members.encode(self.sendName, "send_name")
            try members.encode(self.reOpenID, "re_openid")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.wishing, "wishing")
            try members.encode(self.clientIP, "client_ip")
            try members.encode(self.actName, "act_name")
            try members.encode(self.remark, "remark")
            try members.encodeIfPresent(self.sceneID, "scene_id")
            try members.encodeIfPresent(self.riskInfo, "risk_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.SendgroupredpackReply
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/sendworkwxredpack`
    public var sendworkwxredpack: Sendworkwxredpack { Sendworkwxredpack(path: path.appending("sendworkwxredpack")) }

    /// `v2/mmpaymkttransfers/sendworkwxredpack`
    public struct Sendworkwxredpack: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Sendworkwxredpack {
    /// Send an enterprise red packet (发放企业红包).
    ///
    /// After an unknown outcome, `POST /v2/mmpaymkttransfers/queryworkwxredpack` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `mch_billno` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://open.work.weixin.qq.com/api/doc/90000/90135/90275)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Official account appid (公众账号appid).
        public var wxappid: String
        /// ID of the sending WeCom application (发送红包的应用id).
        public var agentid: String?
        /// Sender's name (发送者名称).
        public var senderName: String
        /// Media ID of the sender's avatar (发送者头像).
        public var senderHeaderMediaID: String?
        /// Recipient's openid (用户openid).
        public var reOpenID: String
        /// Total amount in fen (付款金额).
        public var totalAmount: Int
        /// Greeting on the red packet (红包祝福语).
        public var wishing: String
        /// Campaign name (活动名称).
        public var actName: String
        /// Remark (备注).
        public var remark: String
        /// Scene ID (场景id).
        public var sceneID: APIv2.SceneID?

        public init(
            mchBillno: String,
            mchID: String,
            wxappid: String,
            agentid: String? = nil,
            senderName: String,
            senderHeaderMediaID: String? = nil,
            reOpenID: String,
            totalAmount: Int,
            wishing: String,
            actName: String,
            remark: String,
            sceneID: APIv2.SceneID? = nil
        ) {
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.wxappid = wxappid
            self.agentid = agentid
            self.senderName = senderName
            self.senderHeaderMediaID = senderHeaderMediaID
            self.reOpenID = reOpenID
            self.totalAmount = totalAmount
            self.wishing = wishing
            self.actName = actName
            self.remark = remark
            self.sceneID = sceneID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.wxappid = try member.required("wxappid")
            self.agentid = try member.ifPresent("agentid")
            self.senderName = try member.required("sender_name")
            self.senderHeaderMediaID = try member.ifPresent("sender_header_media_id")
            self.reOpenID = try member.required("re_openid")
            self.totalAmount = try member.required("total_amount")
            self.wishing = try member.required("wishing")
            self.actName = try member.required("act_name")
            self.remark = try member.required("remark")
            self.sceneID = try member.ifPresent("scene_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.wxappid, "wxappid")
            try members.encodeIfPresent(self.agentid, "agentid")
            try members.encode(self.senderName, "sender_name")
            try members.encodeIfPresent(self.senderHeaderMediaID, "sender_header_media_id")
            try members.encode(self.reOpenID, "re_openid")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.wishing, "wishing")
            try members.encode(self.actName, "act_name")
            try members.encode(self.remark, "remark")
            try members.encodeIfPresent(self.sceneID, "scene_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Signature (微信支付签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Merchant's own order number (商户订单号).
        public var mchBillno: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Official account appid (公众账号appid).
        public var wxappid: String
        /// Recipient's openid (用户openid).
        public var reOpenID: String
        /// Total amount in fen (付款金额).
        public var totalAmount: Int
        /// WeChat Pay number of red packet (微信单号).
        public var sendListid: String
        /// Sender's name (发送者名称).
        public var senderName: String?
        /// Media ID of the sender's avatar (发送者头像).
        public var senderHeaderMediaID: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            mchBillno: String,
            mchID: String,
            wxappid: String,
            reOpenID: String,
            totalAmount: Int,
            sendListid: String,
            senderName: String? = nil,
            senderHeaderMediaID: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.mchBillno = mchBillno
            self.mchID = mchID
            self.wxappid = wxappid
            self.reOpenID = reOpenID
            self.totalAmount = totalAmount
            self.sendListid = sendListid
            self.senderName = senderName
            self.senderHeaderMediaID = senderHeaderMediaID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.mchBillno = try member.required("mch_billno")
            self.mchID = try member.required("mch_id")
            self.wxappid = try member.required("wxappid")
            self.reOpenID = try member.required("re_openid")
            self.totalAmount = try member.required("total_amount")
            self.sendListid = try member.required("send_listid")
            self.senderName = try member.ifPresent("sender_name")
            self.senderHeaderMediaID = try member.ifPresent("sender_header_media_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.mchBillno, "mch_billno")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.wxappid, "wxappid")
            try members.encode(self.reOpenID, "re_openid")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.sendListid, "send_listid")
            try members.encodeIfPresent(self.senderName, "sender_name")
            try members.encodeIfPresent(self.senderHeaderMediaID, "sender_header_media_id")
        }
    }
}

extension V2.Mmpaymkttransfers {
    /// `v2/mmpaymkttransfers/promotion`
    public var promotion: Promotion { Promotion(path: path.appending("promotion")) }

    /// `v2/mmpaymkttransfers/promotion`
    public struct Promotion: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Promotion {
    /// `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`
    public var paywwsptrans2pocket: Paywwsptrans2pocket { Paywwsptrans2pocket(path: path.appending("paywwsptrans2pocket")) }

    /// `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`
    public struct Paywwsptrans2pocket: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket {
    /// Pay an employee (向员工付款).
    ///
    /// After an unknown outcome, `POST /v2/mmpaymkttransfers/promotion/querywwsptrans2pocket` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `partner_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://open.work.weixin.qq.com/api/doc/90000/90135/90278)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Merchant's own order number (商户订单号).
        public var partnerTradeNo: String
        /// User's openid (用户openid).
        public var openID: String
        /// Whether to check the user's name (校验用户姓名选项).
        public var checkName: CheckName
        /// Recipient's name (收款用户姓名).
        public var reUserName: String?
        /// Amount in fen (金额).
        public var amount: Int
        /// Description of the payment (企业付款备注).
        public var desc: String
        /// IP address of the terminal (Ip地址).
        public var spbillCreateIP: String
        /// Type of payment message (付款消息类型).
        public var wwMsgType: WwMsgType?
        /// Approval number (审批单号).
        public var approvalNumber: String?
        /// Approval type (审批类型): 1.
        public var approvalType: Int?
        /// Campaign name (项目名称).
        public var actName: String?
        /// ID of the sending WeCom application (付款的应用id).
        public var agentid: String?

        public init(
            appID: String,
            mchID: String,
            deviceInfo: String? = nil,
            partnerTradeNo: String,
            openID: String,
            checkName: CheckName,
            reUserName: String? = nil,
            amount: Int,
            desc: String,
            spbillCreateIP: String,
            wwMsgType: WwMsgType? = nil,
            approvalNumber: String? = nil,
            approvalType: Int? = nil,
            actName: String? = nil,
            agentid: String? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.deviceInfo = deviceInfo
            self.partnerTradeNo = partnerTradeNo
            self.openID = openID
            self.checkName = checkName
            self.reUserName = reUserName
            self.amount = amount
            self.desc = desc
            self.spbillCreateIP = spbillCreateIP
            self.wwMsgType = wwMsgType
            self.approvalNumber = approvalNumber
            self.approvalType = approvalType
            self.actName = actName
            self.agentid = agentid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.openID = try member.required("openid")
            self.checkName = try member.required("check_name")
            self.reUserName = try member.ifPresent("re_user_name")
            self.amount = try member.required("amount")
            self.desc = try member.required("desc")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.wwMsgType = try member.ifPresent("ww_msg_type")
            self.approvalNumber = try member.ifPresent("approval_number")
            self.approvalType = try member.ifPresent("approval_type")
            self.actName = try member.ifPresent("act_name")
            self.agentid = try member.ifPresent("agentid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encode(self.openID, "openid")
            try members.encode(self.checkName, "check_name")
            try members.encodeIfPresent(self.reUserName, "re_user_name")
            try members.encode(self.amount, "amount")
            try members.encode(self.desc, "desc")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.wwMsgType, "ww_msg_type")
            try members.encodeIfPresent(self.approvalNumber, "approval_number")
            try members.encodeIfPresent(self.approvalType, "approval_type")
            try members.encodeIfPresent(self.actName, "act_name")
            try members.encodeIfPresent(self.agentid, "agentid")
        }

        /// Whether to check the user's name (校验用户姓名选项).
        public struct CheckName: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var forceCheck: Self { Self(rawValue: "FORCE_CHECK") }
        }

        /// Type of payment message (付款消息类型).
        public struct WwMsgType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var normalMsg: Self { Self(rawValue: "NORMAL_MSG") }
            public static var approvalMsg: Self { Self(rawValue: "APPROVAL_MSG") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号appid).
        public var appID: String?
        /// Merchant number (商户号).
        public var mchID: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Merchant's own order number (商户订单号).
        public var partnerTradeNo: String
        /// WeChat Pay payment number (微信付款单号).
        public var paymentNo: String
        /// Time the payment succeeded (付款成功时间).
        public var paymentTime: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String? = nil,
            mchID: String? = nil,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            partnerTradeNo: String,
            paymentNo: String,
            paymentTime: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.partnerTradeNo = partnerTradeNo
            self.paymentNo = paymentNo
            self.paymentTime = paymentTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.ifPresent("appid")
            self.mchID = try member.ifPresent("mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.paymentNo = try member.required("payment_no")
            self.paymentTime = try member.required("payment_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encode(self.paymentNo, "payment_no")
            try members.encode(self.paymentTime, "payment_time")
        }
    }
}

extension V2.Mmpaymkttransfers.Promotion {
    /// `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`
    public var querywwsptrans2pocket: Querywwsptrans2pocket { Querywwsptrans2pocket(path: path.appending("querywwsptrans2pocket")) }

    /// `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`
    public struct Querywwsptrans2pocket: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Promotion.Querywwsptrans2pocket {
    /// Query an employee payment record (查询付款记录).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://open.work.weixin.qq.com/api/doc/90000/90135/90279)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var partnerTradeNo: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Appid of the app or official account (Appid).
        public var appID: String

        public init(
            partnerTradeNo: String? = nil,
            mchID: String,
            appID: String
        ) {
            self.partnerTradeNo = partnerTradeNo
            self.mchID = mchID
            self.appID = appID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.partnerTradeNo = try member.ifPresent("partner_trade_no")
            self.mchID = try member.required("mch_id")
            self.appID = try member.required("appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.partnerTradeNo, "partner_trade_no")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.appID, "appid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Merchant's own order number (商户订单号).
        public var partnerTradeNo: String
        /// Merchant number (商户号).
        public var mchID: String
        /// WeChat Pay detail number (红包单号).
        public var detailID: String
        /// Current status of the record (红包状态).
        public var status: APIv2.GettransferinfoStatus
        /// Reason (失败原因).
        public var reason: String
        /// Recipient's name (收款用户姓名).
        public var transferName: String?
        /// Payment amount in fen (红包退款金额).
        public var paymentAmount: Int
        /// Time of the transfer (转账时间).
        public var transferTime: String
        /// Description of the payment (付款描述).
        public var desc: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            partnerTradeNo: String,
            mchID: String,
            detailID: String,
            status: APIv2.GettransferinfoStatus,
            reason: String,
            transferName: String? = nil,
            paymentAmount: Int,
            transferTime: String,
            desc: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.partnerTradeNo = partnerTradeNo
            self.mchID = mchID
            self.detailID = detailID
            self.status = status
            self.reason = reason
            self.transferName = transferName
            self.paymentAmount = paymentAmount
            self.transferTime = transferTime
            self.desc = desc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.mchID = try member.required("mch_id")
            self.detailID = try member.required("detail_id")
            self.status = try member.required("status")
            self.reason = try member.required("reason")
            self.transferName = try member.ifPresent("transfer_name")
            self.paymentAmount = try member.required("payment_amount")
            self.transferTime = try member.required("transfer_time")
            self.desc = try member.required("desc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.status, "status")
            try members.encode(self.reason, "reason")
            try members.encodeIfPresent(self.transferName, "transfer_name")
            try members.encode(self.paymentAmount, "payment_amount")
            try members.encode(self.transferTime, "transfer_time")
            try members.encode(self.desc, "desc")
        }
    }
}

extension V2.Mmpaymkttransfers.Promotion {
    /// `v2/mmpaymkttransfers/promotion/transfers`
    public var transfers: TransfersEndpoint { TransfersEndpoint(path: path.appending("transfers")) }

    /// `v2/mmpaymkttransfers/promotion/transfers`
    public struct TransfersEndpoint: Endpoint {
        public let path: Path
    }
}

extension V2.Mmpaymkttransfers.Promotion.TransfersEndpoint {
    /// Make a payment to a user's balance (发起付款).
    ///
    /// After an unknown outcome, `POST /v2/mmpaymkttransfers/gettransferinfo` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `partner_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011989673)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's appid (商户账号appid).
        public var mchAppID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Merchant's own order number (商户订单号).
        public var partnerTradeNo: String
        /// User's openid (用户openid).
        public var openID: String
        /// Whether to check the user's name (校验用户姓名选项).
        public var checkName: String
        /// Recipient's name (收款用户姓名).
        public var reUserName: String?
        /// Amount in fen (金额).
        public var amount: Int
        /// Description of the payment (企业付款备注).
        public var desc: String
        /// IP address of the terminal (Ip地址).
        public var spbillCreateIP: String
        /// Scene.
        public var scene: String?
        /// Brand ID.
        public var brandID: Int?
        /// Channels template ID.
        public var finderTemplateID: String?

        public init(
            mchAppID: String,
            mchid: String,
            deviceInfo: String? = nil,
            partnerTradeNo: String,
            openID: String,
            checkName: String,
            reUserName: String? = nil,
            amount: Int,
            desc: String,
            spbillCreateIP: String,
            scene: String? = nil,
            brandID: Int? = nil,
            finderTemplateID: String? = nil
        ) {
            self.mchAppID = mchAppID
            self.mchid = mchid
            self.deviceInfo = deviceInfo
            self.partnerTradeNo = partnerTradeNo
            self.openID = openID
            self.checkName = checkName
            self.reUserName = reUserName
            self.amount = amount
            self.desc = desc
            self.spbillCreateIP = spbillCreateIP
            self.scene = scene
            self.brandID = brandID
            self.finderTemplateID = finderTemplateID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchAppID = try member.required("mch_appid")
            self.mchid = try member.required("mchid")
            self.deviceInfo = try member.ifPresent("device_info")
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.openID = try member.required("openid")
            self.checkName = try member.required("check_name")
            self.reUserName = try member.ifPresent("re_user_name")
            self.amount = try member.required("amount")
            self.desc = try member.required("desc")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.scene = try member.ifPresent("scene")
            self.brandID = try member.ifPresent("brand_id")
            self.finderTemplateID = try member.ifPresent("finder_template_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchAppID, "mch_appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encode(self.openID, "openid")
            try members.encode(self.checkName, "check_name")
            try members.encodeIfPresent(self.reUserName, "re_user_name")
            try members.encode(self.amount, "amount")
            try members.encode(self.desc, "desc")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.scene, "scene")
            try members.encodeIfPresent(self.brandID, "brand_id")
            try members.encodeIfPresent(self.finderTemplateID, "finder_template_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Merchant's appid (商户appid).
        public var mchAppID: String?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Merchant's own order number (商户订单号).
        public var partnerTradeNo: String
        /// WeChat Pay payment number (微信付款单号).
        public var paymentNo: String
        /// Time the payment succeeded (付款成功时间).
        public var paymentTime: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            mchAppID: String? = nil,
            mchid: String? = nil,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            partnerTradeNo: String,
            paymentNo: String,
            paymentTime: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.mchAppID = mchAppID
            self.mchid = mchid
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.partnerTradeNo = partnerTradeNo
            self.paymentNo = paymentNo
            self.paymentTime = paymentTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.mchAppID = try member.ifPresent("mch_appid")
            self.mchid = try member.ifPresent("mchid")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.partnerTradeNo = try member.required("partner_trade_no")
            self.paymentNo = try member.required("payment_no")
            self.paymentTime = try member.required("payment_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.mchAppID, "mch_appid")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.partnerTradeNo, "partner_trade_no")
            try members.encode(self.paymentNo, "payment_no")
            try members.encode(self.paymentTime, "payment_time")
        }
    }
}
