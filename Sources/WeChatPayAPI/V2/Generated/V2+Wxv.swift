// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/wxv`
    public var wxv: Wxv { Wxv(path: path.appending("wxv")) }

    /// `v2/wxv`
    public struct Wxv: Endpoint {
        public let path: Path
    }
}

extension V2.Wxv {
    /// `v2/wxv/cancelbill`
    public var cancelbill: Cancelbill { Cancelbill(path: path.appending("cancelbill")) }

    /// `v2/wxv/cancelbill`
    public struct Cancelbill: Endpoint {
        public let path: Path
    }
}

extension V2.Wxv.Cancelbill {
    /// Cancel a deposit-free rental order (撤销租借订单).
    ///
    /// After an unknown outcome, `POST /v2/wxv/queryrentbill` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Reason (撤销原因).
        public var reason: String
        /// Service ID (服务ID).
        public var serviceID: String

        public init(
            version: APIv2.Version,
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            outOrderNo: String,
            reason: String,
            serviceID: String
        ) {
            self.version = version
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.outOrderNo = outOrderNo
            self.reason = reason
            self.serviceID = serviceID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.outOrderNo = try member.required("out_order_no")
            self.reason = try member.required("reason")
            self.serviceID = try member.required("service_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.reason, "reason")
            try members.encode(self.serviceID, "service_id")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.CancelbillReply
}

extension V2.Wxv {
    /// `v2/wxv/changerentmoney`
    public var changerentmoney: Changerentmoney { Changerentmoney(path: path.appending("changerentmoney")) }

    /// `v2/wxv/changerentmoney`
    public struct Changerentmoney: Endpoint {
        public let path: Path
    }
}

extension V2.Wxv.Changerentmoney {
    /// Change a deposit-free rental order (修改租借订单).
    ///
    /// After an unknown outcome, `POST /v2/wxv/queryrentbill` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Reason (修改原因).
        public var reason: String?
        /// Service ID (服务ID).
        public var serviceID: String
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Rental fee in fen (租金费用).
        public var rentFee: Int
        /// Compensation fee in fen (赔偿金费用).
        public var compensationFee: Int
        /// Description of the compensation fee (赔偿金费用说明).
        public var compensationFeeDesc: String?

        public init(
            version: APIv2.Version,
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            outOrderNo: String,
            reason: String? = nil,
            serviceID: String,
            totalAmount: Int,
            rentFee: Int,
            compensationFee: Int,
            compensationFeeDesc: String? = nil
        ) {
            self.version = version
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.outOrderNo = outOrderNo
            self.reason = reason
            self.serviceID = serviceID
            self.totalAmount = totalAmount
            self.rentFee = rentFee
            self.compensationFee = compensationFee
            self.compensationFeeDesc = compensationFeeDesc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.outOrderNo = try member.required("out_order_no")
            self.reason = try member.ifPresent("reason")
            self.serviceID = try member.required("service_id")
            self.totalAmount = try member.required("total_amount")
            self.rentFee = try member.required("rent_fee")
            self.compensationFee = try member.required("compensation_fee")
            self.compensationFeeDesc = try member.ifPresent("compensation_fee_desc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.rentFee, "rent_fee")
            try members.encode(self.compensationFee, "compensation_fee")
            try members.encodeIfPresent(self.compensationFeeDesc, "compensation_fee_desc")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.CancelbillReply
}

extension V2.Wxv {
    /// `v2/wxv/createhotelbill`
    public var createhotelbill: Createhotelbill { Createhotelbill(path: path.appending("createhotelbill")) }

    /// `v2/wxv/createhotelbill`
    public struct Createhotelbill: Endpoint {
        public let path: Path
    }
}

extension V2.Wxv.Createhotelbill {
    /// Create a deposit-free hotel order (创建速住订单).
    ///
    /// After an unknown outcome, `POST /v2/wxv/queryhotelbill` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Rooms (房间).
        public var room: String
        /// Start time (入住时间).
        public var startTime: String
        /// End time (预定离店时间).
        public var endTime: String
        /// Hotel or rental location (酒店).
        public var serviceLocation: String
        /// Deposit amount in fen (押金金额).
        public var depositAmount: Int
        /// Room rate in fen (房费).
        public var roomRate: Int
        /// Description of the room rate (房费说明).
        public var roomRateDesc: String?
        /// Merchant's attached data, returned unchanged (回调数据包).
        public var attach: String?
        /// Cancellation rule label (取消规则标签).
        public var cancelRule: String
        /// Description of the cancellation rule (取消规则描述).
        public var cancelRuleDesc: String
        /// Serial number of the platform certificate (平台证书序列号).
        public var certSerialNo: String
        /// User's openid (用户标识).
        public var openID: String?
        /// Name (用户姓名).
        public var name: String?
        /// Phone number (用户手机号).
        public var phone: String?
        /// User or employee ID (用户身份证ID).
        public var userid: String?
        /// Address (用户收货地址).
        public var address: String?

        public init(
            version: APIv2.Version,
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            outOrderNo: String,
            serviceID: String,
            room: String,
            startTime: String,
            endTime: String,
            serviceLocation: String,
            depositAmount: Int,
            roomRate: Int,
            roomRateDesc: String? = nil,
            attach: String? = nil,
            cancelRule: String,
            cancelRuleDesc: String,
            certSerialNo: String,
            openID: String? = nil,
            name: String? = nil,
            phone: String? = nil,
            userid: String? = nil,
            address: String? = nil
        ) {
            self.version = version
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.room = room
            self.startTime = startTime
            self.endTime = endTime
            self.serviceLocation = serviceLocation
            self.depositAmount = depositAmount
            self.roomRate = roomRate
            self.roomRateDesc = roomRateDesc
            self.attach = attach
            self.cancelRule = cancelRule
            self.cancelRuleDesc = cancelRuleDesc
            self.certSerialNo = certSerialNo
            self.openID = openID
            self.name = name
            self.phone = phone
            self.userid = userid
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.room = try member.required("room")
            self.startTime = try member.required("start_time")
            self.endTime = try member.required("end_time")
            self.serviceLocation = try member.required("service_location")
            self.depositAmount = try member.required("deposit_amount")
            self.roomRate = try member.required("room_rate")
            self.roomRateDesc = try member.ifPresent("room_rate_desc")
            self.attach = try member.ifPresent("attach")
            self.cancelRule = try member.required("cancel_rule")
            self.cancelRuleDesc = try member.required("cancel_rule_desc")
            self.certSerialNo = try member.required("cert_serial_no")
            self.openID = try member.ifPresent("openid")
            self.name = try member.ifPresent("name")
            self.phone = try member.ifPresent("phone")
            self.userid = try member.ifPresent("userid")
            self.address = try member.ifPresent("address")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.room, "room")
            try members.encode(self.startTime, "start_time")
            try members.encode(self.endTime, "end_time")
            try members.encode(self.serviceLocation, "service_location")
            try members.encode(self.depositAmount, "deposit_amount")
            try members.encode(self.roomRate, "room_rate")
            try members.encodeIfPresent(self.roomRateDesc, "room_rate_desc")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.cancelRule, "cancel_rule")
            try members.encode(self.cancelRuleDesc, "cancel_rule_desc")
            try members.encode(self.certSerialNo, "cert_serial_no")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.phone, "phone")
            try members.encodeIfPresent(self.userid, "userid")
            try members.encodeIfPresent(self.address, "address")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.CreatehotelbillReply
}

extension V2.Wxv {
    /// `v2/wxv/createrentbill`
    public var createrentbill: Createrentbill { Createrentbill(path: path.appending("createrentbill")) }

    /// `v2/wxv/createrentbill`
    public struct Createrentbill: Endpoint {
        public let path: Path
    }
}

extension V2.Wxv.Createrentbill {
    /// Create a deposit-free rental order (创建租借订单).
    ///
    /// After an unknown outcome, `POST /v2/wxv/queryrentbill` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Name of the goods (商品名称).
        public var goodsName: String
        /// Start time (租用时间).
        public var startTime: String?
        /// End time (预定归还时间).
        public var endTime: String?
        /// Hotel or rental location (租用地点).
        public var serviceLocation: String?
        /// Deposit amount in fen (押金总额).
        public var depositAmount: Int
        /// Unit the rental is charged by (租金规则 计费单位).
        public var rentUnit: String
        /// Rental unit price, in fen (租金规则 计费单价费用).
        public var rentUnitFee: Int
        /// Description of the rental charge (租金规则 计费说明).
        public var rentFeeDesc: String?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// Serial number of the platform certificate (平台证书序列号).
        public var certSerialNo: String
        /// User's openid (用户标识).
        public var openID: String?
        /// Name (用户姓名).
        public var name: String?
        /// Phone number (用户手机号).
        public var phone: String?
        /// User or employee ID (用户身份证ID).
        public var userid: String?
        /// Address (用户收货地址).
        public var address: String?

        public init(
            version: APIv2.Version,
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            outOrderNo: String,
            serviceID: String,
            goodsName: String,
            startTime: String? = nil,
            endTime: String? = nil,
            serviceLocation: String? = nil,
            depositAmount: Int,
            rentUnit: String,
            rentUnitFee: Int,
            rentFeeDesc: String? = nil,
            attach: String? = nil,
            certSerialNo: String,
            openID: String? = nil,
            name: String? = nil,
            phone: String? = nil,
            userid: String? = nil,
            address: String? = nil
        ) {
            self.version = version
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.goodsName = goodsName
            self.startTime = startTime
            self.endTime = endTime
            self.serviceLocation = serviceLocation
            self.depositAmount = depositAmount
            self.rentUnit = rentUnit
            self.rentUnitFee = rentUnitFee
            self.rentFeeDesc = rentFeeDesc
            self.attach = attach
            self.certSerialNo = certSerialNo
            self.openID = openID
            self.name = name
            self.phone = phone
            self.userid = userid
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.goodsName = try member.required("goods_name")
            self.startTime = try member.ifPresent("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.serviceLocation = try member.ifPresent("service_location")
            self.depositAmount = try member.required("deposit_amount")
            self.rentUnit = try member.required("rent_unit")
            self.rentUnitFee = try member.required("rent_unit_fee")
            self.rentFeeDesc = try member.ifPresent("rent_fee_desc")
            self.attach = try member.ifPresent("attach")
            self.certSerialNo = try member.required("cert_serial_no")
            self.openID = try member.ifPresent("openid")
            self.name = try member.ifPresent("name")
            self.phone = try member.ifPresent("phone")
            self.userid = try member.ifPresent("userid")
            self.address = try member.ifPresent("address")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.goodsName, "goods_name")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.serviceLocation, "service_location")
            try members.encode(self.depositAmount, "deposit_amount")
            try members.encode(self.rentUnit, "rent_unit")
            try members.encode(self.rentUnitFee, "rent_unit_fee")
            try members.encodeIfPresent(self.rentFeeDesc, "rent_fee_desc")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.certSerialNo, "cert_serial_no")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.phone, "phone")
            try members.encodeIfPresent(self.userid, "userid")
            try members.encodeIfPresent(self.address, "address")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.CreatehotelbillReply
}

extension V2.Wxv {
    /// `v2/wxv/finishhotelbill`
    public var finishhotelbill: Finishhotelbill { Finishhotelbill(path: path.appending("finishhotelbill")) }

    /// `v2/wxv/finishhotelbill`
    public struct Finishhotelbill: Endpoint {
        public let path: Path
    }
}

extension V2.Wxv.Finishhotelbill {
    /// Finish a deposit-free hotel order (完结速住订单).
    ///
    /// After an unknown outcome, `POST /v2/wxv/queryhotelbill` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Whether the user has checked in (是否入住).
        public var checkedIn: Bool
        /// Actual check-out or return time (实际离店时间).
        public var realEndTime: String?
        /// Other fees in fen (其他费用金额).
        public var otherFee: Int
        /// Cancellation fee in fen (取消费用).
        public var cancelFee: Int?
        /// Compensation fee in fen (赔偿金费用).
        public var compensationFee: Int
        /// Description of the compensation fee (赔偿金说明).
        public var compensationFeeDesc: String
        /// Room rate in fen (房费).
        public var roomRate: Int?
        /// Late check-out fee, in fen (延迟退房费用).
        public var overdueFine: Int
        /// Description of the late check-out (延迟退房说明).
        public var overdueFineDesc: String
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Completion ticket (完结凭证).
        public var finishTicket: String
        /// Whether profit sharing is used (分账标识).
        public var profitSharing: APIv2.ProfitSharing

        public init(
            version: APIv2.Version,
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            outOrderNo: String,
            serviceID: String,
            checkedIn: Bool,
            realEndTime: String? = nil,
            otherFee: Int,
            cancelFee: Int? = nil,
            compensationFee: Int,
            compensationFeeDesc: String,
            roomRate: Int? = nil,
            overdueFine: Int,
            overdueFineDesc: String,
            totalAmount: Int,
            finishTicket: String,
            profitSharing: APIv2.ProfitSharing
        ) {
            self.version = version
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.checkedIn = checkedIn
            self.realEndTime = realEndTime
            self.otherFee = otherFee
            self.cancelFee = cancelFee
            self.compensationFee = compensationFee
            self.compensationFeeDesc = compensationFeeDesc
            self.roomRate = roomRate
            self.overdueFine = overdueFine
            self.overdueFineDesc = overdueFineDesc
            self.totalAmount = totalAmount
            self.finishTicket = finishTicket
            self.profitSharing = profitSharing
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.checkedIn = try member.required("checked_in")
            self.realEndTime = try member.ifPresent("real_end_time")
            self.otherFee = try member.required("other_fee")
            self.cancelFee = try member.ifPresent("cancel_fee")
            self.compensationFee = try member.required("compensation_fee")
            self.compensationFeeDesc = try member.required("compensation_fee_desc")
            self.roomRate = try member.ifPresent("room_rate")
            self.overdueFine = try member.required("overdue_fine")
            self.overdueFineDesc = try member.required("overdue_fine_desc")
            self.totalAmount = try member.required("total_amount")
            self.finishTicket = try member.required("finish_ticket")
            self.profitSharing = try member.required("profit_sharing")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.checkedIn, "checked_in")
            try members.encodeIfPresent(self.realEndTime, "real_end_time")
            try members.encode(self.otherFee, "other_fee")
            try members.encodeIfPresent(self.cancelFee, "cancel_fee")
            try members.encode(self.compensationFee, "compensation_fee")
            try members.encode(self.compensationFeeDesc, "compensation_fee_desc")
            try members.encodeIfPresent(self.roomRate, "room_rate")
            try members.encode(self.overdueFine, "overdue_fine")
            try members.encode(self.overdueFineDesc, "overdue_fine_desc")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.finishTicket, "finish_ticket")
            try members.encode(self.profitSharing, "profit_sharing")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.CancelbillReply
}

extension V2.Wxv {
    /// `v2/wxv/finishrentbill`
    public var finishrentbill: Finishrentbill { Finishrentbill(path: path.appending("finishrentbill")) }

    /// `v2/wxv/finishrentbill`
    public struct Finishrentbill: Endpoint {
        public let path: Path
    }
}

extension V2.Wxv.Finishrentbill {
    /// Finish a deposit-free rental order (完结租借订单).
    ///
    /// After an unknown outcome, `POST /v2/wxv/queryrentbill` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Whether it was returned (是否归还).
        public var returned: String
        /// Actual check-out or return time (实际归还时间).
        public var realEndTime: String?
        /// Place where the service ends (归还地点).
        public var serviceEndLocation: String?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Rental fee in fen (租金费用).
        public var rentFee: Int
        /// Compensation fee in fen (赔偿金费用).
        public var compensationFee: String
        /// Description of the compensation fee (赔偿金费用说明).
        public var compensationFeeDesc: String
        /// Completion ticket (完结凭证).
        public var finishTicket: String
        /// Whether profit sharing is used (分账标识).
        public var profitSharing: APIv2.ProfitSharing

        public init(
            version: APIv2.Version,
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            outOrderNo: String,
            serviceID: String,
            returned: String,
            realEndTime: String? = nil,
            serviceEndLocation: String? = nil,
            totalAmount: Int,
            rentFee: Int,
            compensationFee: String,
            compensationFeeDesc: String,
            finishTicket: String,
            profitSharing: APIv2.ProfitSharing
        ) {
            self.version = version
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.returned = returned
            self.realEndTime = realEndTime
            self.serviceEndLocation = serviceEndLocation
            self.totalAmount = totalAmount
            self.rentFee = rentFee
            self.compensationFee = compensationFee
            self.compensationFeeDesc = compensationFeeDesc
            self.finishTicket = finishTicket
            self.profitSharing = profitSharing
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.required("version")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.returned = try member.required("returned")
            self.realEndTime = try member.ifPresent("real_end_time")
            self.serviceEndLocation = try member.ifPresent("service_end_location")
            self.totalAmount = try member.required("total_amount")
            self.rentFee = try member.required("rent_fee")
            self.compensationFee = try member.required("compensation_fee")
            self.compensationFeeDesc = try member.required("compensation_fee_desc")
            self.finishTicket = try member.required("finish_ticket")
            self.profitSharing = try member.required("profit_sharing")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.version, "version")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.returned, "returned")
            try members.encodeIfPresent(self.realEndTime, "real_end_time")
            try members.encodeIfPresent(self.serviceEndLocation, "service_end_location")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.rentFee, "rent_fee")
            try members.encode(self.compensationFee, "compensation_fee")
            try members.encode(self.compensationFeeDesc, "compensation_fee_desc")
            try members.encode(self.finishTicket, "finish_ticket")
            try members.encode(self.profitSharing, "profit_sharing")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.CancelbillReply
}

extension V2.Wxv {
    /// `v2/wxv/queryhotelbill`
    public var queryhotelbill: Queryhotelbill { Queryhotelbill(path: path.appending("queryhotelbill")) }

    /// `v2/wxv/queryhotelbill`
    public struct Queryhotelbill: Endpoint {
        public let path: Path
    }
}

extension V2.Wxv.Queryhotelbill {
    /// Query a deposit-free hotel order (查询速住订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.QueryhotelbillRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回结果).
        public var returnMsg: String?
        /// Signature (签名).
        public var sign: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Current state of the record (单据状态).
        public var state: APIv2.QueryhotelbillState
        /// Rooms (房间).
        public var room: String
        /// Start time (入住时间).
        public var startTime: String
        /// End time (预定离店时间).
        public var endTime: String?
        /// Hotel or rental location (酒店).
        public var serviceLocation: String
        /// Deposit amount in fen (押金).
        public var depositAmount: Int
        /// Room rate in fen (房费).
        public var roomRate: Int
        /// Description of the room rate (房费说明).
        public var roomRateDesc: String
        /// Actual check-out or return time (实际离店时间).
        public var realEndTime: String?
        /// Whether the user has checked in (是否入住).
        public var checkedIn: Bool
        /// Other fees in fen (其他费用).
        public var otherFee: Int?
        /// Description of the other fees (其他费用说明).
        public var otherFeeDesc: String?
        /// Compensation fee in fen (赔偿金费用).
        public var compensationFee: Int?
        /// Description of the compensation fee (赔偿金说明).
        public var compensationFeeDesc: String?
        /// Late check-out fee, in fen (延迟退房费).
        public var overdueFine: Int?
        /// Description of the late check-out (延迟退房说明).
        public var overdueFineDesc: String?
        /// Cancellation fee in fen (取消费用).
        public var cancelFee: Int?
        /// Description of the cancellation fee (取消费用说明).
        public var cancelFeeDesc: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Completion ticket (完结凭证).
        public var finishTicket: String
        /// Merchant's attached data, returned unchanged (回调数据包).
        public var attach: String?
        /// WeChat Pay number of completed order (结单交易单号).
        public var finishTransactionID: String?
        /// Payment type (支付方式).
        public var payType: APIv2.PayType?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            sign: String? = nil,
            nonceStr: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            appID: String,
            mchID: String,
            outOrderNo: String,
            serviceID: String,
            state: APIv2.QueryhotelbillState,
            room: String,
            startTime: String,
            endTime: String? = nil,
            serviceLocation: String,
            depositAmount: Int,
            roomRate: Int,
            roomRateDesc: String,
            realEndTime: String? = nil,
            checkedIn: Bool,
            otherFee: Int? = nil,
            otherFeeDesc: String? = nil,
            compensationFee: Int? = nil,
            compensationFeeDesc: String? = nil,
            overdueFine: Int? = nil,
            overdueFineDesc: String? = nil,
            cancelFee: Int? = nil,
            cancelFeeDesc: String? = nil,
            orderID: String,
            finishTicket: String,
            attach: String? = nil,
            finishTransactionID: String? = nil,
            payType: APIv2.PayType? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.sign = sign
            self.nonceStr = nonceStr
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.appID = appID
            self.mchID = mchID
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.state = state
            self.room = room
            self.startTime = startTime
            self.endTime = endTime
            self.serviceLocation = serviceLocation
            self.depositAmount = depositAmount
            self.roomRate = roomRate
            self.roomRateDesc = roomRateDesc
            self.realEndTime = realEndTime
            self.checkedIn = checkedIn
            self.otherFee = otherFee
            self.otherFeeDesc = otherFeeDesc
            self.compensationFee = compensationFee
            self.compensationFeeDesc = compensationFeeDesc
            self.overdueFine = overdueFine
            self.overdueFineDesc = overdueFineDesc
            self.cancelFee = cancelFee
            self.cancelFeeDesc = cancelFeeDesc
            self.orderID = orderID
            self.finishTicket = finishTicket
            self.attach = attach
            self.finishTransactionID = finishTransactionID
            self.payType = payType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.sign = try member.ifPresent("sign")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.state = try member.required("state")
            self.room = try member.required("room")
            self.startTime = try member.required("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.serviceLocation = try member.required("service_location")
            self.depositAmount = try member.required("deposit_amount")
            self.roomRate = try member.required("room_rate")
            self.roomRateDesc = try member.required("room_rate_desc")
            self.realEndTime = try member.ifPresent("real_end_time")
            self.checkedIn = try member.required("checked_in")
            self.otherFee = try member.ifPresent("other_fee")
            self.otherFeeDesc = try member.ifPresent("other_fee_desc")
            self.compensationFee = try member.ifPresent("compensation_fee")
            self.compensationFeeDesc = try member.ifPresent("compensation_fee_desc")
            self.overdueFine = try member.ifPresent("overdue_fine")
            self.overdueFineDesc = try member.ifPresent("overdue_fine_desc")
            self.cancelFee = try member.ifPresent("cancel_fee")
            self.cancelFeeDesc = try member.ifPresent("cancel_fee_desc")
            self.orderID = try member.required("order_id")
            self.finishTicket = try member.required("finish_ticket")
            self.attach = try member.ifPresent("attach")
            self.finishTransactionID = try member.ifPresent("finish_transaction_id")
            self.payType = try member.ifPresent("pay_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.state, "state")
            try members.encode(self.room, "room")
            try members.encode(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encode(self.serviceLocation, "service_location")
            try members.encode(self.depositAmount, "deposit_amount")
            try members.encode(self.roomRate, "room_rate")
            try members.encode(self.roomRateDesc, "room_rate_desc")
            try members.encodeIfPresent(self.realEndTime, "real_end_time")
            try members.encode(self.checkedIn, "checked_in")
            try members.encodeIfPresent(self.otherFee, "other_fee")
            try members.encodeIfPresent(self.otherFeeDesc, "other_fee_desc")
            try members.encodeIfPresent(self.compensationFee, "compensation_fee")
            try members.encodeIfPresent(self.compensationFeeDesc, "compensation_fee_desc")
            try members.encodeIfPresent(self.overdueFine, "overdue_fine")
            try members.encodeIfPresent(self.overdueFineDesc, "overdue_fine_desc")
            try members.encodeIfPresent(self.cancelFee, "cancel_fee")
            try members.encodeIfPresent(self.cancelFeeDesc, "cancel_fee_desc")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.finishTicket, "finish_ticket")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.finishTransactionID, "finish_transaction_id")
            try members.encodeIfPresent(self.payType, "pay_type")
        }
    }
}

extension V2.Wxv {
    /// `v2/wxv/queryrentbill`
    public var queryrentbill: Queryrentbill { Queryrentbill(path: path.appending("queryrentbill")) }

    /// `v2/wxv/queryrentbill`
    public struct Queryrentbill: Endpoint {
        public let path: Path
    }
}

extension V2.Wxv.Queryrentbill {
    /// Query a deposit-free rental order (查询租借订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.QueryhotelbillRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回结果).
        public var returnMsg: String?
        /// Signature (签名).
        public var sign: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Current state of the record (单据状态).
        public var state: APIv2.QueryhotelbillState
        /// Name of the goods (商品名称).
        public var goodsName: String
        /// Whether it was returned (是否归还).
        public var returned: String
        /// Start time (租用时间).
        public var startTime: String?
        /// Hotel or rental location (租用地点).
        public var serviceLocation: String?
        /// Deposit amount in fen (押金总额).
        public var depositAmount: Int
        /// Unit the rental is charged by (租金规则 计费单位).
        public var rentUnit: RentUnit
        /// Rental unit price, in fen (租金规则 计费单价费用).
        public var rentUnitFee: Int
        /// Description of the rental charge (租金规则 计费说明).
        public var rentFeeDesc: String?
        /// Actual check-out or return time (实际归还时间).
        public var realEndTime: String?
        /// Rental fee in fen (租金费用).
        public var rentFee: Int?
        /// Compensation fee in fen (赔偿金费用).
        public var compensationFee: Int?
        /// Description of the compensation fee (赔偿金说明).
        public var compensationFeeDesc: String?
        /// Place where the service ends (归还地点).
        public var serviceEndLocation: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Completion ticket (完结凭证).
        public var finishTicket: String
        /// Merchant's attached data, returned unchanged (回调数据包).
        public var attach: String?
        /// WeChat Pay number of completed order (结单交易单号).
        public var finishTransactionID: String?
        /// Payment type (支付方式).
        public var payType: APIv2.PayType?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            sign: String? = nil,
            nonceStr: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            appID: String,
            mchID: String,
            outOrderNo: String,
            serviceID: String,
            state: APIv2.QueryhotelbillState,
            goodsName: String,
            returned: String,
            startTime: String? = nil,
            serviceLocation: String? = nil,
            depositAmount: Int,
            rentUnit: RentUnit,
            rentUnitFee: Int,
            rentFeeDesc: String? = nil,
            realEndTime: String? = nil,
            rentFee: Int? = nil,
            compensationFee: Int? = nil,
            compensationFeeDesc: String? = nil,
            serviceEndLocation: String? = nil,
            orderID: String,
            finishTicket: String,
            attach: String? = nil,
            finishTransactionID: String? = nil,
            payType: APIv2.PayType? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.sign = sign
            self.nonceStr = nonceStr
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.appID = appID
            self.mchID = mchID
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.state = state
            self.goodsName = goodsName
            self.returned = returned
            self.startTime = startTime
            self.serviceLocation = serviceLocation
            self.depositAmount = depositAmount
            self.rentUnit = rentUnit
            self.rentUnitFee = rentUnitFee
            self.rentFeeDesc = rentFeeDesc
            self.realEndTime = realEndTime
            self.rentFee = rentFee
            self.compensationFee = compensationFee
            self.compensationFeeDesc = compensationFeeDesc
            self.serviceEndLocation = serviceEndLocation
            self.orderID = orderID
            self.finishTicket = finishTicket
            self.attach = attach
            self.finishTransactionID = finishTransactionID
            self.payType = payType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.sign = try member.ifPresent("sign")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.state = try member.required("state")
            self.goodsName = try member.required("goods_name")
            self.returned = try member.required("returned")
            self.startTime = try member.ifPresent("start_time")
            self.serviceLocation = try member.ifPresent("service_location")
            self.depositAmount = try member.required("deposit_amount")
            self.rentUnit = try member.required("rent_unit")
            self.rentUnitFee = try member.required("rent_unit_fee")
            self.rentFeeDesc = try member.ifPresent("rent_fee_desc")
            self.realEndTime = try member.ifPresent("real_end_time")
            self.rentFee = try member.ifPresent("rent_fee")
            self.compensationFee = try member.ifPresent("compensation_fee")
            self.compensationFeeDesc = try member.ifPresent("compensation_fee_desc")
            self.serviceEndLocation = try member.ifPresent("service_end_location")
            self.orderID = try member.required("order_id")
            self.finishTicket = try member.required("finish_ticket")
            self.attach = try member.ifPresent("attach")
            self.finishTransactionID = try member.ifPresent("finish_transaction_id")
            self.payType = try member.ifPresent("pay_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.state, "state")
            try members.encode(self.goodsName, "goods_name")
            try members.encode(self.returned, "returned")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.serviceLocation, "service_location")
            try members.encode(self.depositAmount, "deposit_amount")
            try members.encode(self.rentUnit, "rent_unit")
            try members.encode(self.rentUnitFee, "rent_unit_fee")
            try members.encodeIfPresent(self.rentFeeDesc, "rent_fee_desc")
            try members.encodeIfPresent(self.realEndTime, "real_end_time")
            try members.encodeIfPresent(self.rentFee, "rent_fee")
            try members.encodeIfPresent(self.compensationFee, "compensation_fee")
            try members.encodeIfPresent(self.compensationFeeDesc, "compensation_fee_desc")
            try members.encodeIfPresent(self.serviceEndLocation, "service_end_location")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.finishTicket, "finish_ticket")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.finishTransactionID, "finish_transaction_id")
            try members.encodeIfPresent(self.payType, "pay_type")
        }

        /// Unit the rental is charged by (租金规则 计费单位).
        public struct RentUnit: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var fenYear: Self { Self(rawValue: "FEN_YEAR") }
            public static var fenMonth: Self { Self(rawValue: "FEN_MONTH") }
            public static var fenDay: Self { Self(rawValue: "FEN_DAY") }
            public static var fenHour: Self { Self(rawValue: "FEN_HOUR") }
            public static var fenMinute: Self { Self(rawValue: "FEN_MINUTE") }
            public static var fenOnce: Self { Self(rawValue: "FEN_ONCE") }
        }
    }
}
