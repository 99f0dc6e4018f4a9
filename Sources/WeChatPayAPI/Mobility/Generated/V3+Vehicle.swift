// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/vehicle`
    public var vehicle: Vehicle { Vehicle(path: path.appending("vehicle")) }

    /// `v3/vehicle`
    public struct Vehicle: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle {
    /// `v3/vehicle/etc`
    public var etc: ETC { ETC(path: path.appending("etc")) }

    /// `v3/vehicle/etc`
    public struct ETC: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC {
    /// `v3/vehicle/etc/preopen`
    public var preopen: Preopen { Preopen(path: path.appending("preopen")) }

    /// `v3/vehicle/etc/preopen`
    public struct Preopen: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Preopen {
    /// Pre-open ETC deduction for a user (预开通用户ETC扣费).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (服务商appid).
        public var spAppID: String
        /// Sub-merchant's appid (子商户appid).
        public var subAppID: String?
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// User's openid (用户标识).
        public var openID: String
        /// Withholding contract template ID (ETC授权扣费模板ID).
        public var planID: String
        /// ETC device number (ETC设备号).
        public var etcDeviceID: String?
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Real-name information (实名信息).
        public var identify: Identify
        /// Bank card number (用户开通ETC时绑定的银行卡).
        public var bankCardNo: Sensitive?

        public init(
            spAppID: String,
            subAppID: String? = nil,
            subMchid: String? = nil,
            openID: String,
            planID: String,
            etcDeviceID: String? = nil,
            plateNumber: String,
            identify: Identify,
            bankCardNo: Sensitive? = nil
        ) {
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.openID = openID
            self.planID = planID
            self.etcDeviceID = etcDeviceID
            self.plateNumber = plateNumber
            self.identify = identify
            self.bankCardNo = bankCardNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.openID = try member.required("openid")
            self.planID = try member.required("plan_id")
            self.etcDeviceID = try member.ifPresent("etc_device_id")
            self.plateNumber = try member.required("plate_number")
            self.identify = try member.required("identify")
            self.bankCardNo = try member.ifPresent("bank_card_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.openID, "openid")
            try members.encode(self.planID, "plan_id")
            try members.encodeIfPresent(self.etcDeviceID, "etc_device_id")
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.identify, "identify")
            try members.encodeIfPresent(self.bankCardNo, "bank_card_no")
        }

        /// Real-name information (实名信息).
        public struct Identify: Codable, Hashable, Sendable {
            /// Real name, encrypted (姓名).
            public var encryptedRealName: Sensitive
            /// Identity document number, encrypted (证件号码).
            public var encryptedCredentialID: Sensitive
            /// Type of identity document (证件类型).
            public var credentialType: String

            public init(
                encryptedRealName: Sensitive,
                encryptedCredentialID: Sensitive,
                credentialType: String
            ) {
                self.encryptedRealName = encryptedRealName
                self.encryptedCredentialID = encryptedCredentialID
                self.credentialType = credentialType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.encryptedRealName = try member.required("encrypted_real_name")
                self.encryptedCredentialID = try member.required("encrypted_credential_id")
                self.credentialType = try member.required("credential_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.encryptedRealName, "encrypted_real_name")
                try members.encode(self.encryptedCredentialID, "encrypted_credential_id")
                try members.encode(self.credentialType, "credential_type")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Mobility.PreopenReply
}

extension V3.Vehicle.ETC {
    /// `v3/vehicle/etc/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/vehicle/etc/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Contracts {
    /// `v3/vehicle/etc/contracts/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/vehicle/etc/contracts/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Contracts.ContractID {
    /// Query ETC contract status by contract_id (通过商户ETC绑定号查询签约状态).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Mobility.ETCContract
}

extension V3.Vehicle.ETC {
    /// `v3/vehicle/etc/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/vehicle/etc/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Transactions {
    /// `v3/vehicle/etc/transactions/highway`
    public var highway: Highway { Highway(path: path.appending("highway")) }

    /// `v3/vehicle/etc/transactions/highway`
    public struct Highway: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Transactions.Highway {
    /// Charge a user for ETC highway travel (高速场景商户扣款).
    ///
    /// After an unknown outcome, `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Appid of the app or official account (商户appid).
        public var appID: String
        /// Sub-merchant's appid (特约商户appid).
        public var subAppID: String?
        /// Withholding contract ID (ETC扣费授权协议号).
        public var contractID: String
        /// Description (商品信息).
        public var description: String
        /// Merchant's attached data, returned unchanged (附加信息).
        public var attach: String?
        /// Discount tag of the order (营销信息).
        public var goodsTag: String?
        /// Highway scene information (高速场景信息).
        public var highwayInfo: HighwayInfo
        /// Amount details (订单金额).
        public var amount: Mobility.TransactionAmount
        /// Device number or information (设备信息).
        public var deviceInfo: DeviceInfo?

        public init(
            outTradeNo: String,
            subMchid: String? = nil,
            appID: String,
            subAppID: String? = nil,
            contractID: String,
            description: String,
            attach: String? = nil,
            goodsTag: String? = nil,
            highwayInfo: HighwayInfo,
            amount: Mobility.TransactionAmount,
            deviceInfo: DeviceInfo? = nil
        ) {
            self.outTradeNo = outTradeNo
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.contractID = contractID
            self.description = description
            self.attach = attach
            self.goodsTag = goodsTag
            self.highwayInfo = highwayInfo
            self.amount = amount
            self.deviceInfo = deviceInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outTradeNo = try member.required("out_trade_no")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.contractID = try member.required("contract_id")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.highwayInfo = try member.required("highway_info")
            self.amount = try member.required("amount")
            self.deviceInfo = try member.ifPresent("device_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.highwayInfo, "highway_info")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
        }

        /// Highway scene information (高速场景信息).
        public struct HighwayInfo: Codable, Hashable, Sendable {
            /// Vehicle plate number (车牌号).
            public var plateNumber: String
            /// Start time (入站时间).
            public var startTime: String
            /// End time (出站时间).
            public var endTime: String
            /// Channel type (通道类型).
            public var channelType: String
            /// Type of vehicle (车辆类型).
            public var carType: String?
            /// Entrance name (入口名称).
            public var entrance: String
            /// Exit name (出口名称).
            public var exit: String?
            /// Rated passenger capacity (承载人数).
            public var carryingCapacity: Int?
            /// Range of the passenger capacity (荷载范围).
            public var carryingRange: String?

            public init(
                plateNumber: String,
                startTime: String,
                endTime: String,
                channelType: String,
                carType: String? = nil,
                entrance: String,
                exit: String? = nil,
                carryingCapacity: Int? = nil,
                carryingRange: String? = nil
            ) {
                self.plateNumber = plateNumber
                self.startTime = startTime
                self.endTime = endTime
                self.channelType = channelType
                self.carType = carType
                self.entrance = entrance
                self.exit = exit
                self.carryingCapacity = carryingCapacity
                self.carryingRange = carryingRange
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.plateNumber = try member.required("plate_number")
                self.startTime = try member.required("start_time")
                self.endTime = try member.required("end_time")
                self.channelType = try member.required("channel_type")
                self.carType = try member.ifPresent("car_type")
                self.entrance = try member.required("entrance")
                self.exit = try member.ifPresent("exit")
                self.carryingCapacity = try member.ifPresent("carrying_capacity")
                self.carryingRange = try member.ifPresent("carrying_range")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.plateNumber, "plate_number")
                try members.encode(self.startTime, "start_time")
                try members.encode(self.endTime, "end_time")
                try members.encode(self.channelType, "channel_type")
                try members.encodeIfPresent(self.carType, "car_type")
                try members.encode(self.entrance, "entrance")
                try members.encodeIfPresent(self.exit, "exit")
                try members.encodeIfPresent(self.carryingCapacity, "carrying_capacity")
                try members.encodeIfPresent(self.carryingRange, "carrying_range")
            }
        }

        /// Device number or information (设备信息).
        public struct DeviceInfo: Codable, Hashable, Sendable {
            /// Merchant's device number (商户端设备号).
            public var deviceID: String?
            /// Merchant's device IP address (商户端设备IP).
            public var deviceIP: String

            public init(
                deviceID: String? = nil,
                deviceIP: String
            ) {
                self.deviceID = deviceID
                self.deviceIP = deviceIP
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceID = try member.ifPresent("device_id")
                self.deviceIP = try member.required("device_ip")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deviceID, "device_id")
                try members.encode(self.deviceIP, "device_ip")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Mobility.TransactionReply
}

extension V3.Vehicle.ETC.Transactions {
    /// `v3/vehicle/etc/transactions/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/vehicle/etc/transactions/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Transactions.ID {
    /// `v3/vehicle/etc/transactions/id/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/vehicle/etc/transactions/id/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Transactions.ID.TransactionID {
    /// Query an ETC order by transaction_id (通过微信订单号查询订单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012715719)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Mobility.TransactionReply
}

extension V3.Vehicle.ETC.Transactions {
    /// `v3/vehicle/etc/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/vehicle/etc/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Transactions.OutTradeNo {
    /// `v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Transactions.OutTradeNo.OutTradeNo {
    /// Query an ETC order by out_trade_no (通过商户订单号查询订单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012715845)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Mobility.TransactionReply
}

extension V3.Vehicle.ETC {
    /// `v3/vehicle/etc/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/vehicle/etc/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Users {
    /// `v3/vehicle/etc/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/vehicle/etc/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Users.OpenID {
    /// `v3/vehicle/etc/users/{openid}/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/vehicle/etc/users/{openid}/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.ETC.Users.OpenID.Contracts {
    /// Query a user's ETC contract status by openid (查询ETC签约状态).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///   - planID: Withholding contract template ID (ETC授权扣费模板ID).
    ///   - plateNumber: Vehicle plate number (车牌号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
    public func get(subMchid: String? = nil, planID: String, plateNumber: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "plan_id": planID, "plate_number": plateNumber])
    }

    /// What ``get`` answers.
    public typealias GetReply = Mobility.ETCContract
}

extension V3.Vehicle {
    /// `v3/vehicle/parking`
    public var parking: Parking { Parking(path: path.appending("parking")) }

    /// `v3/vehicle/parking`
    public struct Parking: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.Parking {
    /// `v3/vehicle/parking/parkings`
    public var parkings: Parkings { Parkings(path: path.appending("parkings")) }

    /// `v3/vehicle/parking/parkings`
    public struct Parkings: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.Parking.Parkings {
    /// Create a parking entry (创建停车入场).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012533937)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Merchant's own parking entry ID (商户入场id).
        public var outParkingNo: String
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Colour of the vehicle plate (车牌颜色).
        public var plateColor: Mobility.PlateColor
        /// URL to be notified at (回调通知url).
        public var notifyURL: String
        /// Start time (入场时间).
        public var startTime: String
        /// Parking lot name (停车场名称).
        public var parkingName: String
        /// Free parking time (免费时长).
        public var freeDuration: Int

        public init(
            subMchid: String? = nil,
            outParkingNo: String,
            plateNumber: String,
            plateColor: Mobility.PlateColor,
            notifyURL: String,
            startTime: String,
            parkingName: String,
            freeDuration: Int
        ) {
            self.subMchid = subMchid
            self.outParkingNo = outParkingNo
            self.plateNumber = plateNumber
            self.plateColor = plateColor
            self.notifyURL = notifyURL
            self.startTime = startTime
            self.parkingName = parkingName
            self.freeDuration = freeDuration
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outParkingNo = try member.required("out_parking_no")
            self.plateNumber = try member.required("plate_number")
            self.plateColor = try member.required("plate_color")
            self.notifyURL = try member.required("notify_url")
            self.startTime = try member.required("start_time")
            self.parkingName = try member.required("parking_name")
            self.freeDuration = try member.required("free_duration")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.outParkingNo, "out_parking_no")
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.plateColor, "plate_color")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.startTime, "start_time")
            try members.encode(self.parkingName, "parking_name")
            try members.encode(self.freeDuration, "free_duration")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// ID (停车入场id).
        public var id: String
        /// Merchant's own parking entry ID (商户入场id).
        public var outParkingNo: String
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Colour of the vehicle plate (车牌颜色).
        public var plateColor: Mobility.PlateColor
        /// Start time (入场时间).
        public var startTime: String
        /// Parking lot name (停车场名称).
        public var parkingName: String
        /// Free parking time (免费时长).
        public var freeDuration: Int
        /// Current state of the record (停车入场状态).
        public var state: State
        /// Reason for the block (不可用状态描述).
        public var blockReason: BlockReason?

        public init(
            id: String,
            outParkingNo: String,
            plateNumber: String,
            plateColor: Mobility.PlateColor,
            startTime: String,
            parkingName: String,
            freeDuration: Int,
            state: State,
            blockReason: BlockReason? = nil
        ) {
            self.id = id
            self.outParkingNo = outParkingNo
            self.plateNumber = plateNumber
            self.plateColor = plateColor
            self.startTime = startTime
            self.parkingName = parkingName
            self.freeDuration = freeDuration
            self.state = state
            self.blockReason = blockReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.required("id")
            self.outParkingNo = try member.required("out_parking_no")
            self.plateNumber = try member.required("plate_number")
            self.plateColor = try member.required("plate_color")
            self.startTime = try member.required("start_time")
            self.parkingName = try member.required("parking_name")
            self.freeDuration = try member.required("free_duration")
            self.state = try member.required("state")
            self.blockReason = try member.ifPresent("block_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.id, "id")
            try members.encode(self.outParkingNo, "out_parking_no")
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.plateColor, "plate_color")
            try members.encode(self.startTime, "start_time")
            try members.encode(self.parkingName, "parking_name")
            try members.encode(self.freeDuration, "free_duration")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.blockReason, "block_reason")
        }

        /// Current state of the record (停车入场状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var normal: Self { Self(rawValue: "NORMAL") }
            public static var blocked: Self { Self(rawValue: "BLOCKED") }
        }

        /// Reason for the block (不可用状态描述).
        public struct BlockReason: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var pause: Self { Self(rawValue: "PAUSE") }
            public static var overdue: Self { Self(rawValue: "OVERDUE") }
            public static var outService: Self { Self(rawValue: "OUT_SERVICE") }
            public static var evaluationFailed: Self { Self(rawValue: "EVALUATION_FAILED") }
        }
    }
}

extension V3.Vehicle.Parking {
    /// `v3/vehicle/parking/services`
    public var services: Services { Services(path: path.appending("services")) }

    /// `v3/vehicle/parking/services`
    public struct Services: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.Parking.Services {
    /// `v3/vehicle/parking/services/find`
    public var find: Find { Find(path: path.appending("find")) }

    /// `v3/vehicle/parking/services/find`
    public struct Find: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.Parking.Services.Find {
    /// Query a plate number's parking service status (查询车牌服务开通信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (应用ID).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - plateNumber: Vehicle plate number (车牌号).
    ///   - plateColor: Colour of the vehicle plate (车牌颜色).
    ///   - openID: User's openid (用户标识).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
    public func get(
        appID: String,
        subMchid: String? = nil,
        plateNumber: String,
        plateColor: Mobility.PlateColor,
        openID: String
    ) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "sub_mchid": subMchid, "plate_number": plateNumber, "plate_color": plateColor.rawValue, "openid": openID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Colour of the vehicle plate (车牌颜色).
        public var plateColor: Mobility.PlateColor
        /// Time the plate's service was opened (车牌服务开通时间).
        public var serviceOpenTime: String?
        /// User's openid (用户标识).
        public var openID: String
        /// State of the plate's service (车牌服务开通状态).
        public var serviceState: ServiceState

        public init(
            plateNumber: String,
            plateColor: Mobility.PlateColor,
            serviceOpenTime: String? = nil,
            openID: String,
            serviceState: ServiceState
        ) {
            self.plateNumber = plateNumber
            self.plateColor = plateColor
            self.serviceOpenTime = serviceOpenTime
            self.openID = openID
            self.serviceState = serviceState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.plateNumber = try member.required("plate_number")
            self.plateColor = try member.required("plate_color")
            self.serviceOpenTime = try member.ifPresent("service_open_time")
            self.openID = try member.required("openid")
            self.serviceState = try member.required("service_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.plateColor, "plate_color")
            try members.encodeIfPresent(self.serviceOpenTime, "service_open_time")
            try members.encode(self.openID, "openid")
            try members.encode(self.serviceState, "service_state")
        }

        /// State of the plate's service (车牌服务开通状态).
        public struct ServiceState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var normal: Self { Self(rawValue: "NORMAL") }
            public static var pause: Self { Self(rawValue: "PAUSE") }
            public static var outService: Self { Self(rawValue: "OUT_SERVICE") }
        }
    }
}

extension V3.Vehicle {
    /// `v3/vehicle/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/vehicle/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.Transactions {
    /// `v3/vehicle/transactions/parking`
    public var parking: Parking { Parking(path: path.appending("parking")) }

    /// `v3/vehicle/transactions/parking`
    public struct Parking: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.Transactions.Parking {
    /// Request a parking fee charge (扣费受理).
    ///
    /// After an unknown outcome, `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Description (服务描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Transaction scene (交易场景).
        public var tradeScene: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// URL to be notified at (回调通知url).
        public var notifyURL: String
        /// Whether profit sharing is used (分账标识).
        public var profitSharing: ProfitSharing?
        /// Amount details (订单金额).
        public var amount: Amount
        /// Parking scene information (停车场景信息).
        public var parkingInfo: Mobility.ParkingInfo?

        public init(
            appID: String,
            subAppID: String? = nil,
            subMchid: String? = nil,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            tradeScene: String,
            goodsTag: String? = nil,
            notifyURL: String,
            profitSharing: ProfitSharing? = nil,
            amount: Amount,
            parkingInfo: Mobility.ParkingInfo? = nil
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.tradeScene = tradeScene
            self.goodsTag = goodsTag
            self.notifyURL = notifyURL
            self.profitSharing = profitSharing
            self.amount = amount
            self.parkingInfo = parkingInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.tradeScene = try member.required("trade_scene")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.notifyURL = try member.required("notify_url")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.amount = try member.required("amount")
            self.parkingInfo = try member.ifPresent("parking_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.parkingInfo, "parking_info")
        }

        /// Whether profit sharing is used (分账标识).
        public struct ProfitSharing: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var y: Self { Self(rawValue: "Y") }
            public static var n: Self { Self(rawValue: "N") }
        }

        /// Amount details (订单金额).
        public struct Amount: Codable, Hashable, Sendable {
            /// Total amount in fen (订单金额).
            public var total: Int
            /// Currency (货币类型).
            public var currency: Mobility.Currency?

            public init(
                total: Int,
                currency: Mobility.Currency? = nil
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

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Service provider's merchant number (商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Description (服务描述).
        public var description: String
        /// Time of creation (订单创建时间).
        public var createTime: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// State of the transaction (交易状态).
        public var tradeState: Mobility.TradeState
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDescription: String?
        /// Time of success (支付完成时间).
        public var successTime: String?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Whether the user has repaid (用户是否已还款).
        public var userRepaid: UserRepaid?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Transaction scene (交易场景).
        public var tradeScene: TradeScene
        /// Parking scene information (停车场景信息).
        public var parkingInfo: Mobility.ParkingInfo?
        /// Payer's information (支付者信息).
        public var payer: Mobility.ParkingPayer
        /// Amount details (订单金额信息).
        public var amount: Amount
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [PromotionDetail]?

        public init(
            appID: String,
            subAppID: String? = nil,
            spMchid: String,
            subMchid: String? = nil,
            description: String,
            createTime: String,
            outTradeNo: String,
            transactionID: String? = nil,
            tradeState: Mobility.TradeState,
            tradeStateDescription: String? = nil,
            successTime: String? = nil,
            bankType: String? = nil,
            userRepaid: UserRepaid? = nil,
            attach: String? = nil,
            tradeScene: TradeScene,
            parkingInfo: Mobility.ParkingInfo? = nil,
            payer: Mobility.ParkingPayer,
            amount: Amount,
            promotionDetail: [PromotionDetail]? = nil
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.description = description
            self.createTime = createTime
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.tradeState = tradeState
            self.tradeStateDescription = tradeStateDescription
            self.successTime = successTime
            self.bankType = bankType
            self.userRepaid = userRepaid
            self.attach = attach
            self.tradeScene = tradeScene
            self.parkingInfo = parkingInfo
            self.payer = payer
            self.amount = amount
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.description = try member.required("description")
            self.createTime = try member.required("create_time")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDescription = try member.ifPresent("trade_state_description")
            self.successTime = try member.ifPresent("success_time")
            self.bankType = try member.ifPresent("bank_type")
            self.userRepaid = try member.ifPresent("user_repaid")
            self.attach = try member.ifPresent("attach")
            self.tradeScene = try member.required("trade_scene")
            self.parkingInfo = try member.ifPresent("parking_info")
            self.payer = try member.required("payer")
            self.amount = try member.required("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.description, "description")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDescription, "trade_state_description")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.userRepaid, "user_repaid")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encodeIfPresent(self.parkingInfo, "parking_info")
            try members.encode(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }

        /// Whether the user has repaid (用户是否已还款).
        public struct UserRepaid: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var y: Self { Self(rawValue: "Y") }
            public static var n: Self { Self(rawValue: "N") }
        }

        /// Transaction scene (交易场景).
        public struct TradeScene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var parking: Self { Self(rawValue: "PARKING") }
        }

        /// Amount details (订单金额信息).
        public struct Amount: Codable, Hashable, Sendable {
            /// Total amount in fen (订单金额).
            public var total: Int
            /// Currency (货币类型).
            public var currency: Mobility.Currency
            /// Amount the user paid, in fen (用户实际支付金额).
            public var payerTotal: Int?
            /// Total discount in fen (折扣).
            public var discountTotal: Int?

            public init(
                total: Int,
                currency: Mobility.Currency,
                payerTotal: Int? = nil,
                discountTotal: Int? = nil
            ) {
                self.total = total
                self.currency = currency
                self.payerTotal = payerTotal
                self.discountTotal = discountTotal
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.total = try member.required("total")
                self.currency = try member.required("currency")
                self.payerTotal = try member.ifPresent("payer_total")
                self.discountTotal = try member.ifPresent("discount_total")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.total, "total")
                try members.encode(self.currency, "currency")
                try members.encodeIfPresent(self.payerTotal, "payer_total")
                try members.encodeIfPresent(self.discountTotal, "discount_total")
            }
        }

        /// Details of the promotions used (优惠信息).
        public struct PromotionDetail: Codable, Hashable, Sendable {
            /// Coupon ID (券ID).
            public var couponID: String
            /// Name (优惠名称).
            public var name: String?
            /// Scope (优惠范围).
            public var scope: Scope?
            /// Type (优惠类型).
            public var type: Mobility.PromotionDetailType?
            /// Coupon stock or campaign ID (活动ID).
            public var stockID: String?
            /// Amount in fen (优惠券面额).
            public var amount: Int
            /// Amount funded by WeChat Pay, in fen (微信出资).
            public var wechatpayContribute: Int?
            /// Amount funded by the merchant, in fen (商户出资).
            public var merchantContribute: Int?
            /// Amount funded by others, in fen (其他出资).
            public var otherContribute: Int?
            /// Currency (优惠币种).
            public var currency: Mobility.Currency?

            public init(
                couponID: String,
                name: String? = nil,
                scope: Scope? = nil,
                type: Mobility.PromotionDetailType? = nil,
                stockID: String? = nil,
                amount: Int,
                wechatpayContribute: Int? = nil,
                merchantContribute: Int? = nil,
                otherContribute: Int? = nil,
                currency: Mobility.Currency? = nil
            ) {
                self.couponID = couponID
                self.name = name
                self.scope = scope
                self.type = type
                self.stockID = stockID
                self.amount = amount
                self.wechatpayContribute = wechatpayContribute
                self.merchantContribute = merchantContribute
                self.otherContribute = otherContribute
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponID = try member.required("coupon_id")
                self.name = try member.ifPresent("name")
                self.scope = try member.ifPresent("scope")
                self.type = try member.ifPresent("type")
                self.stockID = try member.ifPresent("stock_id")
                self.amount = try member.required("amount")
                self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
                self.merchantContribute = try member.ifPresent("merchant_contribute")
                self.otherContribute = try member.ifPresent("other_contribute")
                self.currency = try member.ifPresent("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.couponID, "coupon_id")
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.scope, "scope")
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.stockID, "stock_id")
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
                try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
                try members.encodeIfPresent(self.otherContribute, "other_contribute")
                try members.encodeIfPresent(self.currency, "currency")
            }

            /// Scope (优惠范围).
            public struct Scope: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var single: Self { Self(rawValue: "SINGLE") }
                public static var global: Self { Self(rawValue: "GLOBAL") }
            }
        }
    }
}

extension V3.Vehicle.Transactions {
    /// `v3/vehicle/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/vehicle/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.Transactions.OutTradeNo {
    /// `v3/vehicle/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/vehicle/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Vehicle.Transactions.OutTradeNo.OutTradeNo {
    /// Query a parking order by out_trade_no (查询订单).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012534308)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Service provider's merchant number (商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Description (服务描述).
        public var description: String
        /// Time of creation (订单创建时间).
        public var createTime: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// State of the transaction (交易状态).
        public var tradeState: String
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDescription: String?
        /// Time of success (支付完成时间).
        public var successTime: String?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Whether the user has repaid (用户是否已还款).
        public var userRepaid: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Transaction scene (交易场景).
        public var tradeScene: String
        /// Parking scene information (停车场景信息).
        public var parkingInfo: Mobility.ParkingInfo?
        /// Payer's information (支付者信息).
        public var payer: Mobility.ParkingPayer
        /// Amount details (订单金额信息).
        public var amount: Amount
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [PromotionDetail]?

        public init(
            appID: String,
            subAppID: String? = nil,
            spMchid: String,
            subMchid: String? = nil,
            description: String,
            createTime: String,
            outTradeNo: String,
            transactionID: String? = nil,
            tradeState: String,
            tradeStateDescription: String? = nil,
            successTime: String? = nil,
            bankType: String? = nil,
            userRepaid: String? = nil,
            attach: String? = nil,
            tradeScene: String,
            parkingInfo: Mobility.ParkingInfo? = nil,
            payer: Mobility.ParkingPayer,
            amount: Amount,
            promotionDetail: [PromotionDetail]? = nil
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.description = description
            self.createTime = createTime
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.tradeState = tradeState
            self.tradeStateDescription = tradeStateDescription
            self.successTime = successTime
            self.bankType = bankType
            self.userRepaid = userRepaid
            self.attach = attach
            self.tradeScene = tradeScene
            self.parkingInfo = parkingInfo
            self.payer = payer
            self.amount = amount
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.description = try member.required("description")
            self.createTime = try member.required("create_time")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDescription = try member.ifPresent("trade_state_description")
            self.successTime = try member.ifPresent("success_time")
            self.bankType = try member.ifPresent("bank_type")
            self.userRepaid = try member.ifPresent("user_repaid")
            self.attach = try member.ifPresent("attach")
            self.tradeScene = try member.required("trade_scene")
            self.parkingInfo = try member.ifPresent("parking_info")
            self.payer = try member.required("payer")
            self.amount = try member.required("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.description, "description")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDescription, "trade_state_description")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.userRepaid, "user_repaid")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encodeIfPresent(self.parkingInfo, "parking_info")
            try members.encode(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }

        /// Amount details (订单金额信息).
        public struct Amount: Codable, Hashable, Sendable {
            /// Total amount in fen (订单金额).
            public var total: Int
            /// Currency (货币类型).
            public var currency: String
            /// Amount the user paid, in fen (用户实际支付金额).
            public var payerTotal: Int?
            /// Total discount in fen (折扣).
            public var discountTotal: Int?

            public init(
                total: Int,
                currency: String,
                payerTotal: Int? = nil,
                discountTotal: Int? = nil
            ) {
                self.total = total
                self.currency = currency
                self.payerTotal = payerTotal
                self.discountTotal = discountTotal
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.total = try member.required("total")
                self.currency = try member.required("currency")
                self.payerTotal = try member.ifPresent("payer_total")
                self.discountTotal = try member.ifPresent("discount_total")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.total, "total")
                try members.encode(self.currency, "currency")
                try members.encodeIfPresent(self.payerTotal, "payer_total")
                try members.encodeIfPresent(self.discountTotal, "discount_total")
            }
        }

        /// Details of the promotions used (优惠信息).
        public struct PromotionDetail: Codable, Hashable, Sendable {
            /// Coupon ID (券ID).
            public var couponID: String
            /// Name (优惠名称).
            public var name: String?
            /// Scope (优惠范围).
            public var scope: String?
            /// Type (优惠类型).
            public var type: String?
            /// Coupon stock or campaign ID (活动ID).
            public var stockID: String?
            /// Amount in fen (优惠券面额).
            public var amount: Int
            /// Amount funded by WeChat Pay, in fen (微信出资).
            public var wechatpayContribute: Int?
            /// Amount funded by the merchant, in fen (商户出资).
            public var merchantContribute: Int?
            /// Amount funded by others, in fen (其他出资).
            public var otherContribute: Int?
            /// Currency (优惠币种).
            public var currency: String?

            public init(
                couponID: String,
                name: String? = nil,
                scope: String? = nil,
                type: String? = nil,
                stockID: String? = nil,
                amount: Int,
                wechatpayContribute: Int? = nil,
                merchantContribute: Int? = nil,
                otherContribute: Int? = nil,
                currency: String? = nil
            ) {
                self.couponID = couponID
                self.name = name
                self.scope = scope
                self.type = type
                self.stockID = stockID
                self.amount = amount
                self.wechatpayContribute = wechatpayContribute
                self.merchantContribute = merchantContribute
                self.otherContribute = otherContribute
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponID = try member.required("coupon_id")
                self.name = try member.ifPresent("name")
                self.scope = try member.ifPresent("scope")
                self.type = try member.ifPresent("type")
                self.stockID = try member.ifPresent("stock_id")
                self.amount = try member.required("amount")
                self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
                self.merchantContribute = try member.ifPresent("merchant_contribute")
                self.otherContribute = try member.ifPresent("other_contribute")
                self.currency = try member.ifPresent("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.couponID, "coupon_id")
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.scope, "scope")
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.stockID, "stock_id")
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
                try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
                try members.encodeIfPresent(self.otherContribute, "other_contribute")
                try members.encodeIfPresent(self.currency, "currency")
            }
        }
    }
}
