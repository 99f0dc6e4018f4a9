// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/parking`
    public var parking: Parking { Parking(path: path.appending("parking")) }

    /// `v3/parking`
    public struct Parking: Endpoint {
        public let path: Path
    }
}

extension V3.Parking {
    /// `v3/parking/reminders`
    public var reminders: Reminders { Reminders(path: path.appending("reminders")) }

    /// `v3/parking/reminders`
    public struct Reminders: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders {
    /// `v3/parking/reminders/application`
    public var application: Application { Application(path: path.appending("application")) }

    /// `v3/parking/reminders/application`
    public struct Application: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders.Application {
    /// Submit a parking lot onboarding application (提交停车场进件申请).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Parking lot.
        public var parkingLot: ParkingLot

        public init(
            parkingLot: ParkingLot
        ) {
            self.parkingLot = parkingLot
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.parkingLot = try member.required("parking_lot")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.parkingLot, "parking_lot")
        }

        /// Parking lot.
        public struct ParkingLot: Codable, Hashable, Sendable {
            /// Parking lot name (停车场名称).
            public var parkingLotName: String
            /// Merchant's own parking lot ID (商户停车场ID).
            public var outParkingLotID: String
            /// Parking lot address (停车场地址).
            public var parkingLotAddress: String
            /// Longitude (停车场经度).
            public var longitude: String
            /// Latitude (停车场纬度).
            public var latitude: String
            /// Type of parking lot (停车场类型).
            public var parkingLotType: Mobility.ParkingLotType
            /// Phone number (客服联系电话).
            public var phoneNumber: String
            /// URL of the parking fee sign (收费告示牌url).
            public var parkingSignURL: String?
            /// Texts of parking lot discounts (停车场优惠文案).
            public var notificationTextList: [String]?
            /// Payment mini program's appid (商家支付小程序appid).
            public var paymentMiniProgAppID: String?
            /// Path of the merchant's payment page (商家支付路径).
            public var paymentPath: String
            /// Appid of the parking order mini program (商家停车订单小程序appid).
            public var parkingOrderMiniProgAppID: String?
            /// Path of the parking order page (商家停车订单路径).
            public var parkingOrderPath: String?
            /// Charging rule.
            public var chargingRule: Mobility.ChargingRule?

            public init(
                parkingLotName: String,
                outParkingLotID: String,
                parkingLotAddress: String,
                longitude: String,
                latitude: String,
                parkingLotType: Mobility.ParkingLotType,
                phoneNumber: String,
                parkingSignURL: String? = nil,
                notificationTextList: [String]? = nil,
                paymentMiniProgAppID: String? = nil,
                paymentPath: String,
                parkingOrderMiniProgAppID: String? = nil,
                parkingOrderPath: String? = nil,
                chargingRule: Mobility.ChargingRule? = nil
            ) {
                self.parkingLotName = parkingLotName
                self.outParkingLotID = outParkingLotID
                self.parkingLotAddress = parkingLotAddress
                self.longitude = longitude
                self.latitude = latitude
                self.parkingLotType = parkingLotType
                self.phoneNumber = phoneNumber
                self.parkingSignURL = parkingSignURL
                self.notificationTextList = notificationTextList
                self.paymentMiniProgAppID = paymentMiniProgAppID
                self.paymentPath = paymentPath
                self.parkingOrderMiniProgAppID = parkingOrderMiniProgAppID
                self.parkingOrderPath = parkingOrderPath
                self.chargingRule = chargingRule
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.parkingLotName = try member.required("parking_lot_name")
                self.outParkingLotID = try member.required("out_parking_lot_id")
                self.parkingLotAddress = try member.required("parking_lot_address")
                self.longitude = try member.required("longitude")
                self.latitude = try member.required("latitude")
                self.parkingLotType = try member.required("parking_lot_type")
                self.phoneNumber = try member.required("phone_number")
                self.parkingSignURL = try member.ifPresent("parking_sign_url")
                self.notificationTextList = try member.ifPresent("notification_text_list")
                self.paymentMiniProgAppID = try member.ifPresent("payment_mini_prog_appid")
                self.paymentPath = try member.required("payment_path")
                self.parkingOrderMiniProgAppID = try member.ifPresent("parking_order_mini_prog_appid")
                self.parkingOrderPath = try member.ifPresent("parking_order_path")
                self.chargingRule = try member.ifPresent("charging_rule")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.parkingLotName, "parking_lot_name")
                try members.encode(self.outParkingLotID, "out_parking_lot_id")
                try members.encode(self.parkingLotAddress, "parking_lot_address")
                try members.encode(self.longitude, "longitude")
                try members.encode(self.latitude, "latitude")
                try members.encode(self.parkingLotType, "parking_lot_type")
                try members.encode(self.phoneNumber, "phone_number")
                try members.encodeIfPresent(self.parkingSignURL, "parking_sign_url")
                try members.encodeIfPresent(self.notificationTextList, "notification_text_list")
                try members.encodeIfPresent(self.paymentMiniProgAppID, "payment_mini_prog_appid")
                try members.encode(self.paymentPath, "payment_path")
                try members.encodeIfPresent(self.parkingOrderMiniProgAppID, "parking_order_mini_prog_appid")
                try members.encodeIfPresent(self.parkingOrderPath, "parking_order_path")
                try members.encodeIfPresent(self.chargingRule, "charging_rule")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Parking lot application number (停车场进件审核单号).
        public var parkingLotAuditNo: String?

        public init(
            parkingLotAuditNo: String? = nil
        ) {
            self.parkingLotAuditNo = parkingLotAuditNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.parkingLotAuditNo = try member.ifPresent("parking_lot_audit_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.parkingLotAuditNo, "parking_lot_audit_no")
        }
    }
}

extension V3.Parking.Reminders.Application {
    /// `v3/parking/reminders/application/query`
    public var query: Query { Query(path: path.appending("query")) }

    /// `v3/parking/reminders/application/query`
    public struct Query: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders.Application.Query {
    /// Query a parking lot onboarding application (查询停车场进件申请单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - parkingLotAuditNo: Parking lot application number (停车场进件审核单号).
    ///   - outParkingLotID: Merchant's own parking lot ID (商户停车场ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    public func get(parkingLotAuditNo: String, outParkingLotID: String) async throws -> GetReply {
        try await path.call(.get, query: ["parking_lot_audit_no": parkingLotAuditNo, "out_parking_lot_id": outParkingLotID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Application.
        public var application: Mobility.Application?
        /// WeChat parking lot ID (微信停车场ID).
        public var wxParkingLotID: String?

        public init(
            application: Mobility.Application? = nil,
            wxParkingLotID: String? = nil
        ) {
            self.application = application
            self.wxParkingLotID = wxParkingLotID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.application = try member.ifPresent("application")
            self.wxParkingLotID = try member.ifPresent("wx_parking_lot_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.application, "application")
            try members.encodeIfPresent(self.wxParkingLotID, "wx_parking_lot_id")
        }
    }
}

extension V3.Parking.Reminders.Application {
    /// `v3/parking/reminders/application/withdraw`
    public var withdraw: Withdraw { Withdraw(path: path.appending("withdraw")) }

    /// `v3/parking/reminders/application/withdraw`
    public struct Withdraw: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders.Application.Withdraw {
    /// Withdraw a parking lot onboarding application (撤回停车场进件申请).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Parking lot application number (停车场进件审核单号).
        public var parkingLotAuditNo: String
        /// Merchant's own parking lot ID (商户停车场ID).
        public var outParkingLotID: String

        public init(
            parkingLotAuditNo: String,
            outParkingLotID: String
        ) {
            self.parkingLotAuditNo = parkingLotAuditNo
            self.outParkingLotID = outParkingLotID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.parkingLotAuditNo = try member.required("parking_lot_audit_no")
            self.outParkingLotID = try member.required("out_parking_lot_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.parkingLotAuditNo, "parking_lot_audit_no")
            try members.encode(self.outParkingLotID, "out_parking_lot_id")
        }
    }
}

extension V3.Parking.Reminders {
    /// `v3/parking/reminders/applications`
    public var applications: Applications { Applications(path: path.appending("applications")) }

    /// `v3/parking/reminders/applications`
    public struct Applications: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders.Applications {
    /// List parking lot onboarding applications (查询停车场进件申请单列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - outParkingLotID: Merchant's own parking lot ID (商户停车场ID).
    ///   - offset: Offset or page to start from (偏移量).
    ///   - limit: Most records to return (条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4019557811)
    public func get(outParkingLotID: String, offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["out_parking_lot_id": outParkingLotID, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of applications.
        public var applicationList: [Mobility.Application]?
        /// WeChat parking lot ID (微信停车场ID).
        public var wxParkingLotID: String?

        public init(
            applicationList: [Mobility.Application]? = nil,
            wxParkingLotID: String? = nil
        ) {
            self.applicationList = applicationList
            self.wxParkingLotID = wxParkingLotID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applicationList = try member.ifPresent("application_list")
            self.wxParkingLotID = try member.ifPresent("wx_parking_lot_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.applicationList, "application_list")
            try members.encodeIfPresent(self.wxParkingLotID, "wx_parking_lot_id")
        }
    }
}

extension V3.Parking.Reminders {
    /// `v3/parking/reminders/entry`
    public var entry: Entry { Entry(path: path.appending("entry")) }

    /// `v3/parking/reminders/entry`
    public struct Entry: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders.Entry {
    /// Sync a vehicle entry notification (同步车辆入场通知).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own parking number (商户停车单号).
        public var outSerialNumber: String
        /// WeChat parking ID (微信停车场ID).
        public var parkingID: String
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Time the vehicle entered (车辆入场时间).
        public var enterTimestamp: Int
        /// Colour of the vehicle plate (车牌颜色).
        public var plateColor: Mobility.EntryPlateColor
        /// Type of vehicle (车辆性质).
        public var carType: CarType
        /// Type of vehicle (车辆类型).
        public var vehicleType: Mobility.VehicleType
        /// Parking lot entrance number (停车场入口编号).
        public var entranceNumber: String?
        /// Entrance name (停车场入口名称).
        public var entranceName: String?
        /// Discount information template ID (优惠信息模板ID).
        public var discountTemplateID: [Int]?

        public init(
            outSerialNumber: String,
            parkingID: String,
            plateNumber: String,
            enterTimestamp: Int,
            plateColor: Mobility.EntryPlateColor,
            carType: CarType,
            vehicleType: Mobility.VehicleType,
            entranceNumber: String? = nil,
            entranceName: String? = nil,
            discountTemplateID: [Int]? = nil
        ) {
            self.outSerialNumber = outSerialNumber
            self.parkingID = parkingID
            self.plateNumber = plateNumber
            self.enterTimestamp = enterTimestamp
            self.plateColor = plateColor
            self.carType = carType
            self.vehicleType = vehicleType
            self.entranceNumber = entranceNumber
            self.entranceName = entranceName
            self.discountTemplateID = discountTemplateID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outSerialNumber = try member.required("out_serial_number")
            self.parkingID = try member.required("parking_id")
            self.plateNumber = try member.required("plate_number")
            self.enterTimestamp = try member.required("enter_timestamp")
            self.plateColor = try member.required("plate_color")
            self.carType = try member.required("car_type")
            self.vehicleType = try member.required("vehicle_type")
            self.entranceNumber = try member.ifPresent("entrance_number")
            self.entranceName = try member.ifPresent("entrance_name")
            self.discountTemplateID = try member.ifPresent("discount_template_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outSerialNumber, "out_serial_number")
            try members.encode(self.parkingID, "parking_id")
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.enterTimestamp, "enter_timestamp")
            try members.encode(self.plateColor, "plate_color")
            try members.encode(self.carType, "car_type")
            try members.encode(self.vehicleType, "vehicle_type")
            try members.encodeIfPresent(self.entranceNumber, "entrance_number")
            try members.encodeIfPresent(self.entranceName, "entrance_name")
            try members.encodeIfPresent(self.discountTemplateID, "discount_template_id")
        }

        /// Type of vehicle (车辆性质).
        public struct CarType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var plateTypeUnknown: Self { Self(rawValue: "PLATE_TYPE_UNKNOWN") }
            public static var plateTypeTemporary: Self { Self(rawValue: "PLATE_TYPE_TEMPORARY") }
            public static var plateTypeMonthly: Self { Self(rawValue: "PLATE_TYPE_MONTHLY") }
            public static var plateTypeFree: Self { Self(rawValue: "PLATE_TYPE_FREE") }
            public static var plateTypePrepaid: Self { Self(rawValue: "PLATE_TYPE_PREPAID") }
            public static var plateTypeOthers: Self { Self(rawValue: "PLATE_TYPE_OTHERS") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat parking number (微信停车单号).
        public var serialNumber: String?

        public init(
            serialNumber: String? = nil
        ) {
            self.serialNumber = serialNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serialNumber = try member.ifPresent("serial_number")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.serialNumber, "serial_number")
        }
    }
}

extension V3.Parking.Reminders {
    /// `v3/parking/reminders/exit`
    public var exit: Exit { Exit(path: path.appending("exit")) }

    /// `v3/parking/reminders/exit`
    public struct Exit: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders.Exit {
    /// Sync a vehicle exit notification (同步车辆离场通知).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own parking number (商户停车单号).
        public var outSerialNumber: String
        /// Time the vehicle left (车辆出场时间).
        public var exitTimestamp: Int
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Colour of the vehicle plate (车牌颜色).
        public var plateColor: Mobility.EntryPlateColor
        /// WeChat parking ID (微信停车场ID).
        public var parkingID: String
        /// Payment state (支付状态).
        public var payState: Mobility.PayState?
        /// Payment type (支付类型).
        public var payType: Mobility.PayType?
        /// Merchant's own order number (商户支付订单号).
        public var outTradeNo: String?
        /// Total amount in fen (总费用).
        public var totalAmount: Int?
        /// Amount paid, in fen (已支付费用).
        public var paidAmount: Int?
        /// User's openid (付款用户OpenID).
        public var openID: String?
        /// Payment channel (支付渠道).
        public var payChannel: Mobility.PayChannel?
        /// Time of payment (支付时间).
        public var payTime: Int?
        /// Token (消息支付防伪凭证).
        public var token: String?
        /// WeChat Pay order number (微信支付订单号).
        public var wxTradeNo: String?

        public init(
            outSerialNumber: String,
            exitTimestamp: Int,
            plateNumber: String,
            plateColor: Mobility.EntryPlateColor,
            parkingID: String,
            payState: Mobility.PayState? = nil,
            payType: Mobility.PayType? = nil,
            outTradeNo: String? = nil,
            totalAmount: Int? = nil,
            paidAmount: Int? = nil,
            openID: String? = nil,
            payChannel: Mobility.PayChannel? = nil,
            payTime: Int? = nil,
            token: String? = nil,
            wxTradeNo: String? = nil
        ) {
            self.outSerialNumber = outSerialNumber
            self.exitTimestamp = exitTimestamp
            self.plateNumber = plateNumber
            self.plateColor = plateColor
            self.parkingID = parkingID
            self.payState = payState
            self.payType = payType
            self.outTradeNo = outTradeNo
            self.totalAmount = totalAmount
            self.paidAmount = paidAmount
            self.openID = openID
            self.payChannel = payChannel
            self.payTime = payTime
            self.token = token
            self.wxTradeNo = wxTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outSerialNumber = try member.required("out_serial_number")
            self.exitTimestamp = try member.required("exit_timestamp")
            self.plateNumber = try member.required("plate_number")
            self.plateColor = try member.required("plate_color")
            self.parkingID = try member.required("parking_id")
            self.payState = try member.ifPresent("pay_state")
            self.payType = try member.ifPresent("pay_type")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.totalAmount = try member.ifPresent("total_amount")
            self.paidAmount = try member.ifPresent("paid_amount")
            self.openID = try member.ifPresent("openid")
            self.payChannel = try member.ifPresent("pay_channel")
            self.payTime = try member.ifPresent("pay_time")
            self.token = try member.ifPresent("token")
            self.wxTradeNo = try member.ifPresent("wx_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outSerialNumber, "out_serial_number")
            try members.encode(self.exitTimestamp, "exit_timestamp")
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.plateColor, "plate_color")
            try members.encode(self.parkingID, "parking_id")
            try members.encodeIfPresent(self.payState, "pay_state")
            try members.encodeIfPresent(self.payType, "pay_type")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.paidAmount, "paid_amount")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.payChannel, "pay_channel")
            try members.encodeIfPresent(self.payTime, "pay_time")
            try members.encodeIfPresent(self.token, "token")
            try members.encodeIfPresent(self.wxTradeNo, "wx_trade_no")
        }
    }
}

extension V3.Parking.Reminders {
    /// `v3/parking/reminders/ext-payment`
    public var extPayment: ExtPayment { ExtPayment(path: path.appending("ext-payment")) }

    /// `v3/parking/reminders/ext-payment`
    public struct ExtPayment: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders.ExtPayment {
    /// Sync an extended payment for non-temporary parking (同步非临停扩展支付).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户支付订单号).
        public var outTradeNo: String
        /// Fee details (费用明细列表).
        public var feeItems: [FeeItems]
        /// Time of payment (支付时间（秒级时间戳）).
        public var payTime: Int
        /// WeChat parking lot ID (微信停车场ID).
        public var wxParkingLotID: String?
        /// WeChat Pay order number (微信支付订单号).
        public var wxTradeNo: String?

        public init(
            outTradeNo: String,
            feeItems: [FeeItems],
            payTime: Int,
            wxParkingLotID: String? = nil,
            wxTradeNo: String? = nil
        ) {
            self.outTradeNo = outTradeNo
            self.feeItems = feeItems
            self.payTime = payTime
            self.wxParkingLotID = wxParkingLotID
            self.wxTradeNo = wxTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outTradeNo = try member.required("out_trade_no")
            self.feeItems = try member.required("fee_items")
            self.payTime = try member.required("pay_time")
            self.wxParkingLotID = try member.ifPresent("wx_parking_lot_id")
            self.wxTradeNo = try member.ifPresent("wx_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.feeItems, "fee_items")
            try members.encode(self.payTime, "pay_time")
            try members.encodeIfPresent(self.wxParkingLotID, "wx_parking_lot_id")
            try members.encodeIfPresent(self.wxTradeNo, "wx_trade_no")
        }

        /// Fee details (费用明细列表).
        public struct FeeItems: Codable, Hashable, Sendable {
            /// Currency of the amount (费用类型).
            public var feeType: FeeType
            /// Amount in fen (金额（单位为分）).
            public var amount: Int

            public init(
                feeType: FeeType,
                amount: Int
            ) {
                self.feeType = feeType
                self.amount = amount
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.feeType = try member.required("fee_type")
                self.amount = try member.required("amount")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.feeType, "fee_type")
                try members.encode(self.amount, "amount")
            }

            /// Currency of the amount (费用类型).
            public struct FeeType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var extParkingPaymentFeeTypeUnknown: Self { Self(rawValue: "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN") }
                public static var extParkingPaymentFeeTypeMonthly: Self { Self(rawValue: "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY") }
                public static var extParkingPaymentFeeTypeQuarterly: Self { Self(rawValue: "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY") }
                public static var extParkingPaymentFeeTypeMember: Self { Self(rawValue: "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER") }
            }
        }
    }
}

extension V3.Parking.Reminders {
    /// `v3/parking/reminders/parking-fee`
    public var parkingFee: ParkingFee { ParkingFee(path: path.appending("parking-fee")) }

    /// `v3/parking/reminders/parking-fee`
    public struct ParkingFee: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders.ParkingFee {
    /// Query the parking fee (查询停车费用).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own parking number (商户停车单号).
        public var outSerialNumber: String
        /// Vehicle plate number (车牌号).
        public var plateNumber: String?
        /// Merchant's own parking lot ID (商户停车场ID).
        public var outParkingID: String?

        public init(
            outSerialNumber: String,
            plateNumber: String? = nil,
            outParkingID: String? = nil
        ) {
            self.outSerialNumber = outSerialNumber
            self.plateNumber = plateNumber
            self.outParkingID = outParkingID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outSerialNumber = try member.required("out_serial_number")
            self.plateNumber = try member.ifPresent("plate_number")
            self.outParkingID = try member.ifPresent("out_parking_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outSerialNumber, "out_serial_number")
            try members.encodeIfPresent(self.plateNumber, "plate_number")
            try members.encodeIfPresent(self.outParkingID, "out_parking_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Total amount in fen (当前总费用).
        public var totalAmount: Int?
        /// Time parked so far (已停时长).
        public var parkingTimestamp: Int?
        /// Parking state (停车状态).
        public var parkingState: ParkingState?
        /// Payment state (支付状态).
        public var payState: Mobility.PayState?
        /// Time until which exit is free (免费待出场时间).
        public var allowedExitTimestamp: Int?
        /// Price after the next rise (下一次跳价价格).
        public var nextRaisePrice: Int?
        /// Time of the next price rise (下一次跳价时间).
        public var nextRaiseTimestamp: Int?
        /// Amount payable, in fen (应付金额).
        public var payableAmount: Int?
        /// Amount paid, in fen (已付金额).
        public var paidAmount: Int?

        public init(
            totalAmount: Int? = nil,
            parkingTimestamp: Int? = nil,
            parkingState: ParkingState? = nil,
            payState: Mobility.PayState? = nil,
            allowedExitTimestamp: Int? = nil,
            nextRaisePrice: Int? = nil,
            nextRaiseTimestamp: Int? = nil,
            payableAmount: Int? = nil,
            paidAmount: Int? = nil
        ) {
            self.totalAmount = totalAmount
            self.parkingTimestamp = parkingTimestamp
            self.parkingState = parkingState
            self.payState = payState
            self.allowedExitTimestamp = allowedExitTimestamp
            self.nextRaisePrice = nextRaisePrice
            self.nextRaiseTimestamp = nextRaiseTimestamp
            self.payableAmount = payableAmount
            self.paidAmount = paidAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalAmount = try member.ifPresent("total_amount")
            self.parkingTimestamp = try member.ifPresent("parking_timestamp")
            self.parkingState = try member.ifPresent("parking_state")
            self.payState = try member.ifPresent("pay_state")
            self.allowedExitTimestamp = try member.ifPresent("allowed_exit_timestamp")
            self.nextRaisePrice = try member.ifPresent("next_raise_price")
            self.nextRaiseTimestamp = try member.ifPresent("next_raise_timestamp")
            self.payableAmount = try member.ifPresent("payable_amount")
            self.paidAmount = try member.ifPresent("paid_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.parkingTimestamp, "parking_timestamp")
            try members.encodeIfPresent(self.parkingState, "parking_state")
            try members.encodeIfPresent(self.payState, "pay_state")
            try members.encodeIfPresent(self.allowedExitTimestamp, "allowed_exit_timestamp")
            try members.encodeIfPresent(self.nextRaisePrice, "next_raise_price")
            try members.encodeIfPresent(self.nextRaiseTimestamp, "next_raise_timestamp")
            try members.encodeIfPresent(self.payableAmount, "payable_amount")
            try members.encodeIfPresent(self.paidAmount, "paid_amount")
        }

        /// Parking state (停车状态).
        public struct ParkingState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var parkingStateUnknown: Self { Self(rawValue: "PARKING_STATE_UNKNOWN") }
            public static var parkingStateEntered: Self { Self(rawValue: "PARKING_STATE_ENTERED") }
            public static var parkingStateExitGate: Self { Self(rawValue: "PARKING_STATE_EXIT_GATE") }
            public static var parkingStateExited: Self { Self(rawValue: "PARKING_STATE_EXITED") }
            public static var parkingStateUnexpectedClose: Self { Self(rawValue: "PARKING_STATE_UNEXPECTED_CLOSE") }
        }
    }
}

extension V3.Parking.Reminders {
    /// `v3/parking/reminders/parking-lot`
    public var parkingLot: ParkingLot { ParkingLot(path: path.appending("parking-lot")) }

    /// `v3/parking/reminders/parking-lot`
    public struct ParkingLot: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders.ParkingLot {
    /// Query parking lot information (查询停车场信息).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - outParkingLotID: Merchant's own parking lot ID (商户停车场ID).
    ///   - wxParkingLotID: WeChat parking lot ID (微信停车场ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
    public func get(outParkingLotID: String? = nil, wxParkingLotID: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["out_parking_lot_id": outParkingLotID, "wx_parking_lot_id": wxParkingLotID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// WeChat parking lot ID (微信停车场ID).
        public var wxParkingLotID: String?
        /// Merchant's own parking lot ID (商户停车场ID).
        public var outParkingLotID: String?
        /// Parking lot name (停车场名称).
        public var parkingLotName: String?
        /// Parking lot address (停车场地址).
        public var parkingLotAddress: String?
        /// Payment mini program's appid (支付小程序appid).
        public var paymentMiniProgAppID: String?
        /// Payment mini program path (支付小程序path).
        public var paymentMiniProgPath: String?
        /// Appid of the parking order mini program (停车订单小程序appid).
        public var parkingOrderMiniProgAppID: String?
        /// Path of the parking order mini program (停车订单小程序path).
        public var parkingOrderMiniProgPath: String?
        /// Whether it is enabled.
        public var enabledState: EnabledState?
        /// Reason (原因).
        public var reason: String?

        public init(
            wxParkingLotID: String? = nil,
            outParkingLotID: String? = nil,
            parkingLotName: String? = nil,
            parkingLotAddress: String? = nil,
            paymentMiniProgAppID: String? = nil,
            paymentMiniProgPath: String? = nil,
            parkingOrderMiniProgAppID: String? = nil,
            parkingOrderMiniProgPath: String? = nil,
            enabledState: EnabledState? = nil,
            reason: String? = nil
        ) {
            self.wxParkingLotID = wxParkingLotID
            self.outParkingLotID = outParkingLotID
            self.parkingLotName = parkingLotName
            self.parkingLotAddress = parkingLotAddress
            self.paymentMiniProgAppID = paymentMiniProgAppID
            self.paymentMiniProgPath = paymentMiniProgPath
            self.parkingOrderMiniProgAppID = parkingOrderMiniProgAppID
            self.parkingOrderMiniProgPath = parkingOrderMiniProgPath
            self.enabledState = enabledState
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.wxParkingLotID = try member.ifPresent("wx_parking_lot_id")
            self.outParkingLotID = try member.ifPresent("out_parking_lot_id")
            self.parkingLotName = try member.ifPresent("parking_lot_name")
            self.parkingLotAddress = try member.ifPresent("parking_lot_address")
            self.paymentMiniProgAppID = try member.ifPresent("payment_mini_prog_appid")
            self.paymentMiniProgPath = try member.ifPresent("payment_mini_prog_path")
            self.parkingOrderMiniProgAppID = try member.ifPresent("parking_order_mini_prog_appid")
            self.parkingOrderMiniProgPath = try member.ifPresent("parking_order_mini_prog_path")
            self.enabledState = try member.ifPresent("enabled_state")
            self.reason = try member.ifPresent("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.wxParkingLotID, "wx_parking_lot_id")
            try members.encodeIfPresent(self.outParkingLotID, "out_parking_lot_id")
            try members.encodeIfPresent(self.parkingLotName, "parking_lot_name")
            try members.encodeIfPresent(self.parkingLotAddress, "parking_lot_address")
            try members.encodeIfPresent(self.paymentMiniProgAppID, "payment_mini_prog_appid")
            try members.encodeIfPresent(self.paymentMiniProgPath, "payment_mini_prog_path")
            try members.encodeIfPresent(self.parkingOrderMiniProgAppID, "parking_order_mini_prog_appid")
            try members.encodeIfPresent(self.parkingOrderMiniProgPath, "parking_order_mini_prog_path")
            try members.encodeIfPresent(self.enabledState, "enabled_state")
            try members.encodeIfPresent(self.reason, "reason")
        }

        /// Whether it is enabled.
        public struct EnabledState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var enabledStateUnknown: Self { Self(rawValue: "ENABLED_STATE_UNKNOWN") }
            public static var enabledStateNotEnabled: Self { Self(rawValue: "ENABLED_STATE_NOT_ENABLED") }
            public static var enabledStateEnabled: Self { Self(rawValue: "ENABLED_STATE_ENABLED") }
            public static var enabledStateOffline: Self { Self(rawValue: "ENABLED_STATE_OFFLINE") }
        }
    }
}

extension V3.Parking.Reminders {
    /// `v3/parking/reminders/payment`
    public var payment: Payment { Payment(path: path.appending("payment")) }

    /// `v3/parking/reminders/payment`
    public struct Payment: Endpoint {
        public let path: Path
    }
}

extension V3.Parking.Reminders.Payment {
    /// Sync a parking payment result notification (同步支付结果通知).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own parking number (商户停车单号).
        public var outSerialNumber: String
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// WeChat parking ID (微信停车场ID).
        public var parkingID: String
        /// Parking state (停车状态).
        public var parkingState: ParkingState
        /// Payment type (支付类型).
        public var payType: Mobility.PayType
        /// User's openid (付款用户OpenID).
        public var openID: String?
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Total amount in fen (总费用).
        public var totalAmount: Int
        /// Amount paid, in fen (已支付费用).
        public var paidAmount: Int
        /// Merchant's own order number (商户支付订单号).
        public var outTradeNo: String?
        /// Payment channel (支付渠道).
        public var payChannel: Mobility.PayChannel?
        /// Time of payment (支付时间).
        public var payTime: Int?
        /// Token (消息支付防伪凭证).
        public var token: String?
        /// WeChat Pay order number (微信支付订单号).
        public var wxTradeNo: String?

        public init(
            outSerialNumber: String,
            plateNumber: String,
            parkingID: String,
            parkingState: ParkingState,
            payType: Mobility.PayType,
            openID: String? = nil,
            subMchid: String? = nil,
            totalAmount: Int,
            paidAmount: Int,
            outTradeNo: String? = nil,
            payChannel: Mobility.PayChannel? = nil,
            payTime: Int? = nil,
            token: String? = nil,
            wxTradeNo: String? = nil
        ) {
            self.outSerialNumber = outSerialNumber
            self.plateNumber = plateNumber
            self.parkingID = parkingID
            self.parkingState = parkingState
            self.payType = payType
            self.openID = openID
            self.subMchid = subMchid
            self.totalAmount = totalAmount
            self.paidAmount = paidAmount
            self.outTradeNo = outTradeNo
            self.payChannel = payChannel
            self.payTime = payTime
            self.token = token
            self.wxTradeNo = wxTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outSerialNumber = try member.required("out_serial_number")
            self.plateNumber = try member.required("plate_number")
            self.parkingID = try member.required("parking_id")
            self.parkingState = try member.required("parking_state")
            self.payType = try member.required("pay_type")
            self.openID = try member.ifPresent("openid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.totalAmount = try member.required("total_amount")
            self.paidAmount = try member.required("paid_amount")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.payChannel = try member.ifPresent("pay_channel")
            self.payTime = try member.ifPresent("pay_time")
            self.token = try member.ifPresent("token")
            self.wxTradeNo = try member.ifPresent("wx_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outSerialNumber, "out_serial_number")
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.parkingID, "parking_id")
            try members.encode(self.parkingState, "parking_state")
            try members.encode(self.payType, "pay_type")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.paidAmount, "paid_amount")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.payChannel, "pay_channel")
            try members.encodeIfPresent(self.payTime, "pay_time")
            try members.encodeIfPresent(self.token, "token")
            try members.encodeIfPresent(self.wxTradeNo, "wx_trade_no")
        }

        /// Parking state (停车状态).
        public struct ParkingState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var parkingStatusUnknown: Self { Self(rawValue: "PARKING_STATUS_UNKNOWN") }
            public static var parkingStatusParking: Self { Self(rawValue: "PARKING_STATUS_PARKING") }
            public static var parkingStatusNotParking: Self { Self(rawValue: "PARKING_STATUS_NOT_PARKING") }
        }
    }
}
