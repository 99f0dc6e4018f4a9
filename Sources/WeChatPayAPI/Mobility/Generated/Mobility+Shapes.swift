// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, Mobility.
public enum Mobility {}

extension Mobility {
    /// Amount, as several operations have it.
    public struct Amount: Codable, Hashable, Sendable {
        /// Total amount in fen (订单金额).
        public var total: Int
        /// Currency (货币类型).
        public var currency: String?
        /// Amount the user paid, in fen (用户实际支付金额).
        public var payerTotal: Int?
        /// Total discount in fen (折扣).
        public var discountTotal: Int?

        public init(
            total: Int,
            currency: String? = nil,
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
            self.currency = try member.ifPresent("currency")
            self.payerTotal = try member.ifPresent("payer_total")
            self.discountTotal = try member.ifPresent("discount_total")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encodeIfPresent(self.payerTotal, "payer_total")
            try members.encodeIfPresent(self.discountTotal, "discount_total")
        }
    }
}

extension Mobility {
    /// Application, as several operations have it.
    public struct Application: Codable, Hashable, Sendable {
        /// Parking lot application number (停车场进件审核单号).
        public var parkingLotAuditNo: String?
        /// Result of the review (审核状态).
        public var auditStatus: Mobility.AuditStatus?
        /// Time of submission (提交时间).
        public var submitTime: Int?
        /// Parking lot.
        public var parkingLot: Mobility.ParkingLot?
        /// Remark on the review.
        public var auditComment: Mobility.AuditComment?

        public init(
            parkingLotAuditNo: String? = nil,
            auditStatus: Mobility.AuditStatus? = nil,
            submitTime: Int? = nil,
            parkingLot: Mobility.ParkingLot? = nil,
            auditComment: Mobility.AuditComment? = nil
        ) {
            self.parkingLotAuditNo = parkingLotAuditNo
            self.auditStatus = auditStatus
            self.submitTime = submitTime
            self.parkingLot = parkingLot
            self.auditComment = auditComment
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.parkingLotAuditNo = try member.ifPresent("parking_lot_audit_no")
            self.auditStatus = try member.ifPresent("audit_status")
            self.submitTime = try member.ifPresent("submit_time")
            self.parkingLot = try member.ifPresent("parking_lot")
            self.auditComment = try member.ifPresent("audit_comment")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.parkingLotAuditNo, "parking_lot_audit_no")
            try members.encodeIfPresent(self.auditStatus, "audit_status")
            try members.encodeIfPresent(self.submitTime, "submit_time")
            try members.encodeIfPresent(self.parkingLot, "parking_lot")
            try members.encodeIfPresent(self.auditComment, "audit_comment")
        }
    }
}

extension Mobility {
    /// AuditComment, as several operations have it.
    public struct AuditComment: Codable, Hashable, Sendable {
        /// Fields.
        public var fields: [Mobility.AuditCommentField]?
        /// Suggestions for improvement (改进建议).
        public var recommendation: String?

        public init(
            fields: [Mobility.AuditCommentField]? = nil,
            recommendation: String? = nil
        ) {
            self.fields = fields
            self.recommendation = recommendation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.fields = try member.ifPresent("fields")
            self.recommendation = try member.ifPresent("recommendation")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.fields, "fields")
            try members.encodeIfPresent(self.recommendation, "recommendation")
        }
    }
}

extension Mobility {
    /// AuditCommentField, as several operations have it.
    public struct AuditCommentField: Codable, Hashable, Sendable {
        /// Field name (字段名).
        public var field: String?
        /// Comment (审核意见).
        public var comment: String?

        public init(
            field: String? = nil,
            comment: String? = nil
        ) {
            self.field = field
            self.comment = comment
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.field = try member.ifPresent("field")
            self.comment = try member.ifPresent("comment")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.field, "field")
            try members.encodeIfPresent(self.comment, "comment")
        }
    }
}

extension Mobility {
    /// BusInfo, as several operations have it.
    public struct BusInfo: Codable, Hashable, Sendable {
        /// Start time (用户乘车时间（上车）).
        public var startTime: Timestamp?
        /// Route taken (乘车路线).
        public var lineName: String?
        /// Vehicle plate number.
        public var plateNumber: String?

        public init(
            startTime: Timestamp? = nil,
            lineName: String? = nil,
            plateNumber: String? = nil
        ) {
            self.startTime = startTime
            self.lineName = lineName
            self.plateNumber = plateNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startTime = try member.ifPresent("start_time")
            self.lineName = try member.ifPresent("line_name")
            self.plateNumber = try member.ifPresent("plate_number")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.lineName, "line_name")
            try members.encodeIfPresent(self.plateNumber, "plate_number")
        }
    }
}

extension Mobility {
    /// ChargingRule, as several operations have it.
    public struct ChargingRule: Codable, Hashable, Sendable {
        /// Type of charging rule (收费规则类型).
        public var ruleType: Mobility.RuleType?
        /// Type of fee limit (收费金额限制类型).
        public var feeLimitType: Mobility.FeeLimitType?
        /// Type of charging cycle (计费周期类型).
        public var dailyLimitType: Mobility.DailyLimitType?
        /// How part hours are rounded (不满一小时取整方式).
        public var timeRoundingType: Mobility.TimeRoundingType?
        /// Free time after entry (入场免费时间).
        public var freeEntryDuration: Int?
        /// Free time for leaving (出场免费时间).
        public var freeExitDuration: Int?
        /// Rule by fixed intervals.
        public var fixedIntervalRule: [Mobility.FixedIntervalRule]?
        /// Rule by duration segments.
        public var durationSegmentRule: [Mobility.DurationSegmentRule]?
        /// Rule per entry.
        public var preEntryRule: [Mobility.PreEntryRule]?
        /// Holiday mode (节假日模式).
        public var holidayMode: Mobility.HolidayMode?
        /// Mode of the cumulative limit (累计限额模式).
        public var aggregateLimitMode: Mobility.AggregateLimitMode?
        /// How the first charging time is counted (首次计费时间模式).
        public var firstChargeTimeMode: Mobility.FirstChargeTimeMode?

        public init(
            ruleType: Mobility.RuleType? = nil,
            feeLimitType: Mobility.FeeLimitType? = nil,
            dailyLimitType: Mobility.DailyLimitType? = nil,
            timeRoundingType: Mobility.TimeRoundingType? = nil,
            freeEntryDuration: Int? = nil,
            freeExitDuration: Int? = nil,
            fixedIntervalRule: [Mobility.FixedIntervalRule]? = nil,
            durationSegmentRule: [Mobility.DurationSegmentRule]? = nil,
            preEntryRule: [Mobility.PreEntryRule]? = nil,
            holidayMode: Mobility.HolidayMode? = nil,
            aggregateLimitMode: Mobility.AggregateLimitMode? = nil,
            firstChargeTimeMode: Mobility.FirstChargeTimeMode? = nil
        ) {
            self.ruleType = ruleType
            self.feeLimitType = feeLimitType
            self.dailyLimitType = dailyLimitType
            self.timeRoundingType = timeRoundingType
            self.freeEntryDuration = freeEntryDuration
            self.freeExitDuration = freeExitDuration
            self.fixedIntervalRule = fixedIntervalRule
            self.durationSegmentRule = durationSegmentRule
            self.preEntryRule = preEntryRule
            self.holidayMode = holidayMode
            self.aggregateLimitMode = aggregateLimitMode
            self.firstChargeTimeMode = firstChargeTimeMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.ruleType = try member.ifPresent("rule_type")
            self.feeLimitType = try member.ifPresent("fee_limit_type")
            self.dailyLimitType = try member.ifPresent("daily_limit_type")
            self.timeRoundingType = try member.ifPresent("time_rounding_type")
            self.freeEntryDuration = try member.ifPresent("free_entry_duration")
            self.freeExitDuration = try member.ifPresent("free_exit_duration")
            self.fixedIntervalRule = try member.ifPresent("fixed_interval_rule")
            self.durationSegmentRule = try member.ifPresent("duration_segment_rule")
            self.preEntryRule = try member.ifPresent("pre_entry_rule")
            self.holidayMode = try member.ifPresent("holiday_mode")
            self.aggregateLimitMode = try member.ifPresent("aggregate_limit_mode")
            self.firstChargeTimeMode = try member.ifPresent("first_charge_time_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.ruleType, "rule_type")
            try members.encodeIfPresent(self.feeLimitType, "fee_limit_type")
            try members.encodeIfPresent(self.dailyLimitType, "daily_limit_type")
            try members.encodeIfPresent(self.timeRoundingType, "time_rounding_type")
            try members.encodeIfPresent(self.freeEntryDuration, "free_entry_duration")
            try members.encodeIfPresent(self.freeExitDuration, "free_exit_duration")
            try members.encodeIfPresent(self.fixedIntervalRule, "fixed_interval_rule")
            try members.encodeIfPresent(self.durationSegmentRule, "duration_segment_rule")
            try members.encodeIfPresent(self.preEntryRule, "pre_entry_rule")
            try members.encodeIfPresent(self.holidayMode, "holiday_mode")
            try members.encodeIfPresent(self.aggregateLimitMode, "aggregate_limit_mode")
            try members.encodeIfPresent(self.firstChargeTimeMode, "first_charge_time_mode")
        }
    }
}

extension Mobility {
    /// Contract, as several operations have it.
    public struct Contract: Codable, Hashable, Sendable {
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// User's openid (用户标识).
        public var openID: String
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Withholding contract ID (充电授权扣费协议号).
        public var contractID: String?
        /// State of the contract (协议状态).
        public var contractState: String

        public init(
            mchid: String,
            openID: String,
            subMchid: String? = nil,
            contractID: String? = nil,
            contractState: String
        ) {
            self.mchid = mchid
            self.openID = openID
            self.subMchid = subMchid
            self.contractID = contractID
            self.contractState = contractState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.openID = try member.required("openid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.contractID = try member.ifPresent("contract_id")
            self.contractState = try member.required("contract_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encode(self.contractState, "contract_state")
        }
    }
}

extension Mobility {
    /// DeviceInfo, as several operations have it.
    public struct DeviceInfo: Codable, Hashable, Sendable {
        /// Merchant's device number (充电位设备号).
        public var deviceID: String
        /// Merchant's device IP address (商户端设备ip).
        public var deviceIP: String

        public init(
            deviceID: String,
            deviceIP: String
        ) {
            self.deviceID = deviceID
            self.deviceIP = deviceIP
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deviceID = try member.required("device_id")
            self.deviceIP = try member.required("device_ip")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.deviceID, "device_id")
            try members.encode(self.deviceIP, "device_ip")
        }
    }
}

extension Mobility {
    /// DurationSegmentRule, as several operations have it.
    public struct DurationSegmentRule: Codable, Hashable, Sendable {
        /// Type of date (日期类型).
        public var dayType: Mobility.DayType?
        /// Start time (时段开始时间).
        public var startTime: Timestamp?
        /// End time (时段结束时间).
        public var endTime: Timestamp?
        /// Type of vehicle (车辆类型).
        public var vehicleType: Mobility.VehicleType?
        /// Type of vehicle plate (车牌类型).
        public var plateType: Mobility.PlateType?
        /// Charging mode (收费模式).
        public var chargeMode: Mobility.ChargeMode?
        /// Start of the parking duration range (停车时长起始).
        public var durationFrom: Int?
        /// End of the parking duration range (停车时长结束).
        public var durationTo: Int?
        /// Fixed charge (固定收费金额).
        public var fixedAmount: Int?
        /// Interval in minutes (间隔时段).
        public var intervalMin: Int?
        /// Amount charged per interval, in fen (间隔收费金额).
        public var intervalAmount: Int?
        /// Most charged for the interval period (间隔时段收费封顶).
        public var intervalMaxAmount: Int?
        /// Most that may be collected daily (单日最大收款金额).
        public var maxFeePerDay: Int?

        public init(
            dayType: Mobility.DayType? = nil,
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            vehicleType: Mobility.VehicleType? = nil,
            plateType: Mobility.PlateType? = nil,
            chargeMode: Mobility.ChargeMode? = nil,
            durationFrom: Int? = nil,
            durationTo: Int? = nil,
            fixedAmount: Int? = nil,
            intervalMin: Int? = nil,
            intervalAmount: Int? = nil,
            intervalMaxAmount: Int? = nil,
            maxFeePerDay: Int? = nil
        ) {
            self.dayType = dayType
            self.startTime = startTime
            self.endTime = endTime
            self.vehicleType = vehicleType
            self.plateType = plateType
            self.chargeMode = chargeMode
            self.durationFrom = durationFrom
            self.durationTo = durationTo
            self.fixedAmount = fixedAmount
            self.intervalMin = intervalMin
            self.intervalAmount = intervalAmount
            self.intervalMaxAmount = intervalMaxAmount
            self.maxFeePerDay = maxFeePerDay
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.dayType = try member.ifPresent("day_type")
            self.startTime = try member.ifPresent("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.vehicleType = try member.ifPresent("vehicle_type")
            self.plateType = try member.ifPresent("plate_type")
            self.chargeMode = try member.ifPresent("charge_mode")
            self.durationFrom = try member.ifPresent("duration_from")
            self.durationTo = try member.ifPresent("duration_to")
            self.fixedAmount = try member.ifPresent("fixed_amount")
            self.intervalMin = try member.ifPresent("interval_min")
            self.intervalAmount = try member.ifPresent("interval_amount")
            self.intervalMaxAmount = try member.ifPresent("interval_max_amount")
            self.maxFeePerDay = try member.ifPresent("max_fee_per_day")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.dayType, "day_type")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.vehicleType, "vehicle_type")
            try members.encodeIfPresent(self.plateType, "plate_type")
            try members.encodeIfPresent(self.chargeMode, "charge_mode")
            try members.encodeIfPresent(self.durationFrom, "duration_from")
            try members.encodeIfPresent(self.durationTo, "duration_to")
            try members.encodeIfPresent(self.fixedAmount, "fixed_amount")
            try members.encodeIfPresent(self.intervalMin, "interval_min")
            try members.encodeIfPresent(self.intervalAmount, "interval_amount")
            try members.encodeIfPresent(self.intervalMaxAmount, "interval_max_amount")
            try members.encodeIfPresent(self.maxFeePerDay, "max_fee_per_day")
        }
    }
}

extension Mobility {
    /// ETCContract, as several operations have it.
    public struct ETCContract: Codable, Hashable, Sendable {
        /// Appid of the app or official account (发起签约的appid).
        public var appID: String
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// User's openid under the service provider (用户在发起签约APP的标识).
        public var spOpenID: String
        /// Sub-merchant's appid (子商户appid).
        public var subAppID: String?
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Withholding contract ID (ETC扣费授权协议号).
        public var contractID: String
        /// Binding state (ETC绑定状态).
        public var bindState: String
        /// Vehicle plate number (绑定的车牌号).
        public var plateNumber: String
        /// User's openid under the sub appid (用户在发起签约子APP的标识).
        public var subOpenID: String?

        public init(
            appID: String,
            spMchid: String,
            spOpenID: String,
            subAppID: String? = nil,
            subMchid: String? = nil,
            contractID: String,
            bindState: String,
            plateNumber: String,
            subOpenID: String? = nil
        ) {
            self.appID = appID
            self.spMchid = spMchid
            self.spOpenID = spOpenID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.contractID = contractID
            self.bindState = bindState
            self.plateNumber = plateNumber
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.spMchid = try member.required("sp_mchid")
            self.spOpenID = try member.required("sp_openid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.contractID = try member.required("contract_id")
            self.bindState = try member.required("bind_state")
            self.plateNumber = try member.required("plate_number")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.spOpenID, "sp_openid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.bindState, "bind_state")
            try members.encode(self.plateNumber, "plate_number")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }
    }
}

extension Mobility {
    /// FixedIntervalRule, as several operations have it.
    public struct FixedIntervalRule: Codable, Hashable, Sendable {
        /// Type of date (日期类型).
        public var dayType: Mobility.DayType?
        /// Start time (时段开始时间).
        public var startTime: Timestamp?
        /// End time (时段结束时间).
        public var endTime: Timestamp?
        /// Type of vehicle (车辆类型).
        public var vehicleType: Mobility.VehicleType?
        /// Type of vehicle plate (车牌类型).
        public var plateType: Mobility.PlateType?
        /// Length of the first charging period (首段收费时长).
        public var firstDuration: Int?
        /// Amount for the first period (首段收费金额).
        public var firstAmount: Int?
        /// Length of the charging interval (间隔收费时长).
        public var intervalDuration: Int?
        /// Amount charged per interval, in fen (间隔收费金额).
        public var intervalAmount: Int?
        /// Most charged for the interval period (间隔时段收费封顶).
        public var intervalMaxAmount: Int?
        /// Most that may be collected daily (单日最大收款金额).
        public var maxFeePerDay: Int?
        /// How the free period is charged (免费时段收取模式).
        public var freePeriodChargingMode: Mobility.FreePeriodChargingMode?
        /// How the free period is calculated (免费时段计算方式).
        public var freePeriodCalculationMode: Mobility.FreePeriodCalculationMode?
        /// Whether new energy vehicles park free (新能源是否免停).
        public var isGreenVehicleFreeParking: Bool?
        /// How the first period is charged (首段收费模式).
        public var firstDurationMode: Mobility.FirstDurationMode?

        public init(
            dayType: Mobility.DayType? = nil,
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            vehicleType: Mobility.VehicleType? = nil,
            plateType: Mobility.PlateType? = nil,
            firstDuration: Int? = nil,
            firstAmount: Int? = nil,
            intervalDuration: Int? = nil,
            intervalAmount: Int? = nil,
            intervalMaxAmount: Int? = nil,
            maxFeePerDay: Int? = nil,
            freePeriodChargingMode: Mobility.FreePeriodChargingMode? = nil,
            freePeriodCalculationMode: Mobility.FreePeriodCalculationMode? = nil,
            isGreenVehicleFreeParking: Bool? = nil,
            firstDurationMode: Mobility.FirstDurationMode? = nil
        ) {
            self.dayType = dayType
            self.startTime = startTime
            self.endTime = endTime
            self.vehicleType = vehicleType
            self.plateType = plateType
            self.firstDuration = firstDuration
            self.firstAmount = firstAmount
            self.intervalDuration = intervalDuration
            self.intervalAmount = intervalAmount
            self.intervalMaxAmount = intervalMaxAmount
            self.maxFeePerDay = maxFeePerDay
            self.freePeriodChargingMode = freePeriodChargingMode
            self.freePeriodCalculationMode = freePeriodCalculationMode
            self.isGreenVehicleFreeParking = isGreenVehicleFreeParking
            self.firstDurationMode = firstDurationMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.dayType = try member.ifPresent("day_type")
            self.startTime = try member.ifPresent("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.vehicleType = try member.ifPresent("vehicle_type")
            self.plateType = try member.ifPresent("plate_type")
            self.firstDuration = try member.ifPresent("first_duration")
            self.firstAmount = try member.ifPresent("first_amount")
            self.intervalDuration = try member.ifPresent("interval_duration")
            self.intervalAmount = try member.ifPresent("interval_amount")
            self.intervalMaxAmount = try member.ifPresent("interval_max_amount")
            self.maxFeePerDay = try member.ifPresent("max_fee_per_day")
            self.freePeriodChargingMode = try member.ifPresent("free_period_charging_mode")
            self.freePeriodCalculationMode = try member.ifPresent("free_period_calculation_mode")
            self.isGreenVehicleFreeParking = try member.ifPresent("is_green_vehicle_free_parking")
            self.firstDurationMode = try member.ifPresent("first_duration_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.dayType, "day_type")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.vehicleType, "vehicle_type")
            try members.encodeIfPresent(self.plateType, "plate_type")
            try members.encodeIfPresent(self.firstDuration, "first_duration")
            try members.encodeIfPresent(self.firstAmount, "first_amount")
            try members.encodeIfPresent(self.intervalDuration, "interval_duration")
            try members.encodeIfPresent(self.intervalAmount, "interval_amount")
            try members.encodeIfPresent(self.intervalMaxAmount, "interval_max_amount")
            try members.encodeIfPresent(self.maxFeePerDay, "max_fee_per_day")
            try members.encodeIfPresent(self.freePeriodChargingMode, "free_period_charging_mode")
            try members.encodeIfPresent(self.freePeriodCalculationMode, "free_period_calculation_mode")
            try members.encodeIfPresent(self.isGreenVehicleFreeParking, "is_green_vehicle_free_parking")
            try members.encodeIfPresent(self.firstDurationMode, "first_duration_mode")
        }
    }
}

extension Mobility {
    /// HighwayDeviceInfo, as several operations have it.
    public struct HighwayDeviceInfo: Codable, Hashable, Sendable {
        /// Merchant's device number (商户端设备号).
        public var deviceID: String?
        /// Merchant's device IP address (商户端设备IP).
        public var deviceIP: String?

        public init(
            deviceID: String? = nil,
            deviceIP: String? = nil
        ) {
            self.deviceID = deviceID
            self.deviceIP = deviceIP
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deviceID = try member.ifPresent("device_id")
            self.deviceIP = try member.ifPresent("device_ip")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.deviceID, "device_id")
            try members.encodeIfPresent(self.deviceIP, "device_ip")
        }
    }
}

extension Mobility {
    /// InsuranceOrderReply, as several operations have it.
    public struct InsuranceOrderReply: Codable, Hashable, Sendable {
        /// WeChat Pay order number.
        public var orderID: String?
        /// Merchant's own service order number (商户创建保险订单时的凭据号).
        public var outOrderNo: String?
        /// User's openid.
        public var openID: String?
        /// Most claims allowed (一笔保险订单对应的最大理赔次数).
        public var maxClaimCount: Int?
        /// Number of claims so far (一笔保险订单对应的已理赔次数).
        public var claimedCount: Int?
        /// Time the insurance order was claimed.
        public var orderReceiveTime: String?
        /// Time the insurance order starts.
        public var orderBeginTime: String?
        /// Time the insurance order ends.
        public var orderEndTime: String?
        /// Claim state of the insurance order (保险订单领取状态).
        public var orderReceiveState: String?

        public init(
            orderID: String? = nil,
            outOrderNo: String? = nil,
            openID: String? = nil,
            maxClaimCount: Int? = nil,
            claimedCount: Int? = nil,
            orderReceiveTime: String? = nil,
            orderBeginTime: String? = nil,
            orderEndTime: String? = nil,
            orderReceiveState: String? = nil
        ) {
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.openID = openID
            self.maxClaimCount = maxClaimCount
            self.claimedCount = claimedCount
            self.orderReceiveTime = orderReceiveTime
            self.orderBeginTime = orderBeginTime
            self.orderEndTime = orderEndTime
            self.orderReceiveState = orderReceiveState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.orderID = try member.ifPresent("order_id")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.openID = try member.ifPresent("openid")
            self.maxClaimCount = try member.ifPresent("max_claim_count")
            self.claimedCount = try member.ifPresent("claimed_count")
            self.orderReceiveTime = try member.ifPresent("order_receive_time")
            self.orderBeginTime = try member.ifPresent("order_begin_time")
            self.orderEndTime = try member.ifPresent("order_end_time")
            self.orderReceiveState = try member.ifPresent("order_receive_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.maxClaimCount, "max_claim_count")
            try members.encodeIfPresent(self.claimedCount, "claimed_count")
            try members.encodeIfPresent(self.orderReceiveTime, "order_receive_time")
            try members.encodeIfPresent(self.orderBeginTime, "order_begin_time")
            try members.encodeIfPresent(self.orderEndTime, "order_end_time")
            try members.encodeIfPresent(self.orderReceiveState, "order_receive_state")
        }
    }
}

extension Mobility {
    /// MetroInfo, as several operations have it.
    public struct MetroInfo: Codable, Hashable, Sendable {
        /// Start time (用户乘车时间（上车）).
        public var startTime: Timestamp?
        /// End time (用户下车时间).
        public var endTime: Timestamp?
        /// Station where the ride starts (乘车起始站).
        public var startStation: String?
        /// Station where the ride ends (乘车终点站).
        public var endStation: String?

        public init(
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            startStation: String? = nil,
            endStation: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.startStation = startStation
            self.endStation = endStation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startTime = try member.ifPresent("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.startStation = try member.ifPresent("start_station")
            self.endStation = try member.ifPresent("end_station")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.startStation, "start_station")
            try members.encodeIfPresent(self.endStation, "end_station")
        }
    }
}

extension Mobility {
    /// ParkingInfo, as several operations have it.
    public struct ParkingInfo: Codable, Hashable, Sendable {
        /// WeChat parking ID (停车入场id).
        public var parkingID: String
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Colour of the vehicle plate (车牌颜色).
        public var plateColor: Mobility.PlateColor
        /// Start time (入场时间).
        public var startTime: String
        /// End time (出场时间).
        public var endTime: String
        /// Parking lot name (停车场名称).
        public var parkingName: String
        /// Charged parking time (计费时长).
        public var chargingDuration: Int
        /// Merchant's device number (停车场设备id).
        public var deviceID: String

        public init(
            parkingID: String,
            plateNumber: String,
            plateColor: Mobility.PlateColor,
            startTime: String,
            endTime: String,
            parkingName: String,
            chargingDuration: Int,
            deviceID: String
        ) {
            self.parkingID = parkingID
            self.plateNumber = plateNumber
            self.plateColor = plateColor
            self.startTime = startTime
            self.endTime = endTime
            self.parkingName = parkingName
            self.chargingDuration = chargingDuration
            self.deviceID = deviceID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.parkingID = try member.required("parking_id")
            self.plateNumber = try member.required("plate_number")
            self.plateColor = try member.required("plate_color")
            self.startTime = try member.required("start_time")
            self.endTime = try member.required("end_time")
            self.parkingName = try member.required("parking_name")
            self.chargingDuration = try member.required("charging_duration")
            self.deviceID = try member.required("device_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.parkingID, "parking_id")
            try members.encode(self.plateNumber, "plate_number")
            try members.encode(self.plateColor, "plate_color")
            try members.encode(self.startTime, "start_time")
            try members.encode(self.endTime, "end_time")
            try members.encode(self.parkingName, "parking_name")
            try members.encode(self.chargingDuration, "charging_duration")
            try members.encode(self.deviceID, "device_id")
        }
    }
}

extension Mobility {
    /// ParkingLot, as several operations have it.
    public struct ParkingLot: Codable, Hashable, Sendable {
        /// Parking lot name (停车场名称).
        public var parkingLotName: String?
        /// Merchant's own parking lot ID (商户停车场ID).
        public var outParkingLotID: String?
        /// Parking lot address (停车场地址).
        public var parkingLotAddress: String?
        /// Longitude (停车场经度).
        public var longitude: String?
        /// Latitude (停车场纬度).
        public var latitude: String?
        /// Type of parking lot (停车场类型).
        public var parkingLotType: Mobility.ParkingLotType?
        /// Phone number (客服联系电话).
        public var phoneNumber: String?
        /// URL of the parking fee sign (收费告示牌url).
        public var parkingSignURL: String?
        /// Texts of parking lot discounts (停车场优惠文案).
        public var notificationTextList: [String]?
        /// Payment mini program's appid (商家支付小程序appid).
        public var paymentMiniProgAppID: String?
        /// Path of the merchant's payment page (商家支付路径).
        public var paymentPath: String?
        /// Appid of the parking order mini program (商家停车订单小程序appid).
        public var parkingOrderMiniProgAppID: String?
        /// Path of the parking order page (商家停车订单路径).
        public var parkingOrderPath: String?
        /// Charging rule.
        public var chargingRule: Mobility.ChargingRule?

        public init(
            parkingLotName: String? = nil,
            outParkingLotID: String? = nil,
            parkingLotAddress: String? = nil,
            longitude: String? = nil,
            latitude: String? = nil,
            parkingLotType: Mobility.ParkingLotType? = nil,
            phoneNumber: String? = nil,
            parkingSignURL: String? = nil,
            notificationTextList: [String]? = nil,
            paymentMiniProgAppID: String? = nil,
            paymentPath: String? = nil,
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
            self.parkingLotName = try member.ifPresent("parking_lot_name")
            self.outParkingLotID = try member.ifPresent("out_parking_lot_id")
            self.parkingLotAddress = try member.ifPresent("parking_lot_address")
            self.longitude = try member.ifPresent("longitude")
            self.latitude = try member.ifPresent("latitude")
            self.parkingLotType = try member.ifPresent("parking_lot_type")
            self.phoneNumber = try member.ifPresent("phone_number")
            self.parkingSignURL = try member.ifPresent("parking_sign_url")
            self.notificationTextList = try member.ifPresent("notification_text_list")
            self.paymentMiniProgAppID = try member.ifPresent("payment_mini_prog_appid")
            self.paymentPath = try member.ifPresent("payment_path")
            self.parkingOrderMiniProgAppID = try member.ifPresent("parking_order_mini_prog_appid")
            self.parkingOrderPath = try member.ifPresent("parking_order_path")
            self.chargingRule = try member.ifPresent("charging_rule")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.parkingLotName, "parking_lot_name")
            try members.encodeIfPresent(self.outParkingLotID, "out_parking_lot_id")
            try members.encodeIfPresent(self.parkingLotAddress, "parking_lot_address")
            try members.encodeIfPresent(self.longitude, "longitude")
            try members.encodeIfPresent(self.latitude, "latitude")
            try members.encodeIfPresent(self.parkingLotType, "parking_lot_type")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.parkingSignURL, "parking_sign_url")
            try members.encodeIfPresent(self.notificationTextList, "notification_text_list")
            try members.encodeIfPresent(self.paymentMiniProgAppID, "payment_mini_prog_appid")
            try members.encodeIfPresent(self.paymentPath, "payment_path")
            try members.encodeIfPresent(self.parkingOrderMiniProgAppID, "parking_order_mini_prog_appid")
            try members.encodeIfPresent(self.parkingOrderPath, "parking_order_path")
            try members.encodeIfPresent(self.chargingRule, "charging_rule")
        }
    }
}

extension Mobility {
    /// ParkingPayer, as several operations have it.
    public struct ParkingPayer: Codable, Hashable, Sendable {
        /// User's openid (用户在appid下的标识).
        public var openID: String
        /// User's openid under the sub appid (用户在sub_appid下的标识).
        public var subOpenID: String?

        public init(
            openID: String,
            subOpenID: String? = nil
        ) {
            self.openID = openID
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }
    }
}

extension Mobility {
    /// Payer, as several operations have it.
    public struct Payer: Codable, Hashable, Sendable {
        /// User's openid under the service provider (用户在服务商APP的标识).
        public var spOpenID: String?
        /// User's openid under the sub appid (用户在特约商户APP的标识).
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

extension Mobility {
    /// PreEntryRule, as several operations have it.
    public struct PreEntryRule: Codable, Hashable, Sendable {
        /// Type of date (日期类型).
        public var dayType: Mobility.DayType?
        /// Start time (时段开始时间).
        public var startTime: Timestamp?
        /// End time (时段结束时间).
        public var endTime: Timestamp?
        /// Type of vehicle (车辆类型).
        public var vehicleType: Mobility.VehicleType?
        /// Type of vehicle plate (车牌类型).
        public var plateType: Mobility.PlateType?
        /// Amount in fen (收费金额).
        public var amount: Int?
        /// Most that may be collected daily (单日最大收款金额).
        public var maxFeePerDay: Int?

        public init(
            dayType: Mobility.DayType? = nil,
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            vehicleType: Mobility.VehicleType? = nil,
            plateType: Mobility.PlateType? = nil,
            amount: Int? = nil,
            maxFeePerDay: Int? = nil
        ) {
            self.dayType = dayType
            self.startTime = startTime
            self.endTime = endTime
            self.vehicleType = vehicleType
            self.plateType = plateType
            self.amount = amount
            self.maxFeePerDay = maxFeePerDay
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.dayType = try member.ifPresent("day_type")
            self.startTime = try member.ifPresent("start_time")
            self.endTime = try member.ifPresent("end_time")
            self.vehicleType = try member.ifPresent("vehicle_type")
            self.plateType = try member.ifPresent("plate_type")
            self.amount = try member.ifPresent("amount")
            self.maxFeePerDay = try member.ifPresent("max_fee_per_day")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.dayType, "day_type")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.vehicleType, "vehicle_type")
            try members.encodeIfPresent(self.plateType, "plate_type")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.maxFeePerDay, "max_fee_per_day")
        }
    }
}

extension Mobility {
    /// PreopenReply, as several operations have it.
    public struct PreopenReply: Codable, Hashable, Sendable {
        /// Pre-opening ID (预开通ID).
        public var preopenID: String

        public init(
            preopenID: String
        ) {
            self.preopenID = preopenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.preopenID = try member.required("preopen_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.preopenID, "preopen_id")
        }
    }
}

extension Mobility {
    /// PromotionDetail, as several operations have it.
    public struct PromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var promotionID: String
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: String?
        /// Type (优惠类型).
        public var type: String?
        /// Campaign ID (活动ID).
        public var activityID: String?
        /// Amount in fen (优惠券面额).
        public var amount: Int
        /// Amount funded by WeChat Pay, in fen (微信出资).
        public var wxpayContribute: Int?
        /// Amount funded by the merchant, in fen (商户出资).
        public var merchantContribute: Int?
        /// Amount funded by others, in fen (其他出资).
        public var otherContribute: Int?

        public init(
            promotionID: String,
            name: String? = nil,
            scope: String? = nil,
            type: String? = nil,
            activityID: String? = nil,
            amount: Int,
            wxpayContribute: Int? = nil,
            merchantContribute: Int? = nil,
            otherContribute: Int? = nil
        ) {
            self.promotionID = promotionID
            self.name = name
            self.scope = scope
            self.type = type
            self.activityID = activityID
            self.amount = amount
            self.wxpayContribute = wxpayContribute
            self.merchantContribute = merchantContribute
            self.otherContribute = otherContribute
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.promotionID = try member.required("promotion_id")
            self.name = try member.ifPresent("name")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.activityID = try member.ifPresent("activity_id")
            self.amount = try member.required("amount")
            self.wxpayContribute = try member.ifPresent("wxpay_contribute")
            self.merchantContribute = try member.ifPresent("merchant_contribute")
            self.otherContribute = try member.ifPresent("other_contribute")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.promotionID, "promotion_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.wxpayContribute, "wxpay_contribute")
            try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
            try members.encodeIfPresent(self.otherContribute, "other_contribute")
        }
    }
}

extension Mobility {
    /// QrcodeTransactionReply, as several operations have it.
    public struct QrcodeTransactionReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Service provider's merchant number (商户号).
        public var spMchid: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Description (服务描述).
        public var description: String?
        /// Time of creation (订单创建时间).
        public var createTime: Timestamp?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// State of the transaction (交易状态).
        public var tradeState: Mobility.TradeState?
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDescription: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// User's repayment state (用户还款状态).
        public var userRepayState: Mobility.UserRepayState?
        /// WeChat Pay order number, repayment (还款微信支付订单号).
        public var repayTransactionID: String?
        /// Time the advance was repaid (垫资还款时间).
        public var repayTime: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Withholding contract ID (代扣签约ID).
        public var contractID: String?
        /// Transaction scene (交易场景).
        public var tradeScene: Mobility.TradeScene?
        /// Bus scene information (公交场景信息).
        public var busInfo: Mobility.BusInfo?
        /// Metro scene information (地铁场景信息).
        public var metroInfo: Mobility.MetroInfo?
        /// Amount details (订单金额信息).
        public var amount: JSON?
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [Mobility.TransactionPromotionDetail]?

        public init(
            appID: String? = nil,
            subAppID: String? = nil,
            spMchid: String? = nil,
            subMchid: String? = nil,
            description: String? = nil,
            createTime: Timestamp? = nil,
            outTradeNo: String? = nil,
            transactionID: String? = nil,
            tradeState: Mobility.TradeState? = nil,
            tradeStateDescription: String? = nil,
            successTime: Timestamp? = nil,
            bankType: String? = nil,
            userRepayState: Mobility.UserRepayState? = nil,
            repayTransactionID: String? = nil,
            repayTime: String? = nil,
            attach: String? = nil,
            contractID: String? = nil,
            tradeScene: Mobility.TradeScene? = nil,
            busInfo: Mobility.BusInfo? = nil,
            metroInfo: Mobility.MetroInfo? = nil,
            amount: JSON? = nil,
            promotionDetail: [Mobility.TransactionPromotionDetail]? = nil
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
            self.userRepayState = userRepayState
            self.repayTransactionID = repayTransactionID
            self.repayTime = repayTime
            self.attach = attach
            self.contractID = contractID
            self.tradeScene = tradeScene
            self.busInfo = busInfo
            self.metroInfo = metroInfo
            self.amount = amount
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.description = try member.ifPresent("description")
            self.createTime = try member.ifPresent("create_time")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeState = try member.ifPresent("trade_state")
            self.tradeStateDescription = try member.ifPresent("trade_state_description")
            self.successTime = try member.ifPresent("success_time")
            self.bankType = try member.ifPresent("bank_type")
            self.userRepayState = try member.ifPresent("user_repay_state")
            self.repayTransactionID = try member.ifPresent("repay_transaction_id")
            self.repayTime = try member.ifPresent("repay_time")
            self.attach = try member.ifPresent("attach")
            self.contractID = try member.ifPresent("contract_id")
            self.tradeScene = try member.ifPresent("trade_scene")
            self.busInfo = try member.ifPresent("bus_info")
            self.metroInfo = try member.ifPresent("metro_info")
            self.amount = try member.ifPresent("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDescription, "trade_state_description")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.userRepayState, "user_repay_state")
            try members.encodeIfPresent(self.repayTransactionID, "repay_transaction_id")
            try members.encodeIfPresent(self.repayTime, "repay_time")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.tradeScene, "trade_scene")
            try members.encodeIfPresent(self.busInfo, "bus_info")
            try members.encodeIfPresent(self.metroInfo, "metro_info")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension Mobility {
    /// Transaction, as several operations have it.
    public struct Transaction: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Appid of the app or official account (服务商公众号ID).
        public var appID: String
        /// Sub-merchant's appid (特约商户公众号ID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Bank type code (银行类型).
        public var bankType: String?
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// State of the transaction (交易状态).
        public var tradeState: String
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDes: String?
        /// Withholding contract ID (充电授权扣费协议号).
        public var contractID: String
        /// Payer's information (支付者信息).
        public var payer: Mobility.TransactionPayer?
        /// Amount details (订单金额信息).
        public var amount: Mobility.Amount
        /// Device number or information (设备信息).
        public var deviceInfo: Mobility.DeviceInfo
        /// Details of the promotions used (优惠信息).
        public var promotionDetail: [Mobility.PromotionDetail]?

        public init(
            mchid: String,
            subMchid: String? = nil,
            appID: String,
            subAppID: String? = nil,
            outTradeNo: String,
            transactionID: String? = nil,
            attach: String? = nil,
            tradeType: String,
            bankType: String? = nil,
            successTime: Timestamp? = nil,
            tradeState: String,
            tradeStateDes: String? = nil,
            contractID: String,
            payer: Mobility.TransactionPayer? = nil,
            amount: Mobility.Amount,
            deviceInfo: Mobility.DeviceInfo,
            promotionDetail: [Mobility.PromotionDetail]? = nil
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.attach = attach
            self.tradeType = tradeType
            self.bankType = bankType
            self.successTime = successTime
            self.tradeState = tradeState
            self.tradeStateDes = tradeStateDes
            self.contractID = contractID
            self.payer = payer
            self.amount = amount
            self.deviceInfo = deviceInfo
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.attach = try member.ifPresent("attach")
            self.tradeType = try member.required("trade_type")
            self.bankType = try member.ifPresent("bank_type")
            self.successTime = try member.ifPresent("success_time")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDes = try member.ifPresent("trade_state_des")
            self.contractID = try member.required("contract_id")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.required("amount")
            self.deviceInfo = try member.required("device_info")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDes, "trade_state_des")
            try members.encode(self.contractID, "contract_id")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encode(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension Mobility {
    /// TransactionAmount, as several operations have it.
    public struct TransactionAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (订单金额).
        public var total: Int?
        /// Currency (货币类型).
        public var currency: String?

        public init(
            total: Int? = nil,
            currency: String? = nil
        ) {
            self.total = total
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.ifPresent("total")
            self.currency = try member.ifPresent("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.total, "total")
            try members.encodeIfPresent(self.currency, "currency")
        }
    }
}

extension Mobility {
    /// TransactionPayer, as several operations have it.
    public struct TransactionPayer: Codable, Hashable, Sendable {
        /// User's openid (用户在服务商的标识).
        public var openID: String?
        /// User's openid under the sub appid (用户在特约商户的标识).
        public var subOpenID: String?

        public init(
            openID: String? = nil,
            subOpenID: String? = nil
        ) {
            self.openID = openID
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }
    }
}

extension Mobility {
    /// TransactionPromotionDetail, as several operations have it.
    public struct TransactionPromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var couponID: String?
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: Mobility.PromotionDetailScope?
        /// Type (优惠类型).
        public var type: Mobility.PromotionDetailType?
        /// Coupon stock or campaign ID (活动ID).
        public var stockID: String?
        /// Amount in fen (优惠券面额).
        public var amount: Int?
        /// Amount funded by WeChat Pay, in fen (微信出资).
        public var wechatpayContribute: Int?
        /// Amount funded by the merchant, in fen (商户出资).
        public var merchantContribute: Int?
        /// Amount funded by others, in fen (其他出资).
        public var otherContribute: Int?
        /// Currency (优惠币种).
        public var currency: String?

        public init(
            couponID: String? = nil,
            name: String? = nil,
            scope: Mobility.PromotionDetailScope? = nil,
            type: Mobility.PromotionDetailType? = nil,
            stockID: String? = nil,
            amount: Int? = nil,
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
            self.couponID = try member.ifPresent("coupon_id")
            self.name = try member.ifPresent("name")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.stockID = try member.ifPresent("stock_id")
            self.amount = try member.ifPresent("amount")
            self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
            self.merchantContribute = try member.ifPresent("merchant_contribute")
            self.otherContribute = try member.ifPresent("other_contribute")
            self.currency = try member.ifPresent("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.couponID, "coupon_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.stockID, "stock_id")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
            try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
            try members.encodeIfPresent(self.otherContribute, "other_contribute")
            try members.encodeIfPresent(self.currency, "currency")
        }
    }
}

extension Mobility {
    /// TransactionReply, as several operations have it.
    public struct TransactionReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Appid of the app or official account (商户appid).
        public var appID: String
        /// Sub-merchant's appid (特约商户appid).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Time of success (支付完成时间).
        public var successTime: String?
        /// State of the transaction (交易状态).
        public var tradeState: String
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String?
        /// Payer's information (支付者).
        public var payer: Mobility.Payer?
        /// Amount details (订单金额).
        public var amount: Mobility.Amount
        /// Device number or information (设备信息).
        public var deviceInfo: Mobility.HighwayDeviceInfo?
        /// Details of the promotions used (优惠详情).
        public var promotionDetail: [Mobility.PromotionDetail]?

        public init(
            mchid: String,
            subMchid: String? = nil,
            appID: String,
            subAppID: String? = nil,
            outTradeNo: String,
            transactionID: String,
            attach: String? = nil,
            tradeType: String,
            bankType: String? = nil,
            successTime: String? = nil,
            tradeState: String,
            tradeStateDesc: String? = nil,
            payer: Mobility.Payer? = nil,
            amount: Mobility.Amount,
            deviceInfo: Mobility.HighwayDeviceInfo? = nil,
            promotionDetail: [Mobility.PromotionDetail]? = nil
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.attach = attach
            self.tradeType = tradeType
            self.bankType = bankType
            self.successTime = successTime
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.payer = payer
            self.amount = amount
            self.deviceInfo = deviceInfo
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.attach = try member.ifPresent("attach")
            self.tradeType = try member.required("trade_type")
            self.bankType = try member.ifPresent("bank_type")
            self.successTime = try member.ifPresent("success_time")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.required("amount")
            self.deviceInfo = try member.ifPresent("device_info")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AggregateLimitMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var aggregateLimitModeUnknown: Self { Self(rawValue: "AGGREGATE_LIMIT_MODE_UNKNOWN") }
        public static var aggregateLimitModeNormal: Self { Self(rawValue: "AGGREGATE_LIMIT_MODE_NORMAL") }
        public static var aggregateLimitModeMin: Self { Self(rawValue: "AGGREGATE_LIMIT_MODE_MIN") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AuditStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var auditStatusUnknown: Self { Self(rawValue: "AUDIT_STATUS_UNKNOWN") }
        public static var auditStatusPending: Self { Self(rawValue: "AUDIT_STATUS_PENDING") }
        public static var auditStatusWithdrawn: Self { Self(rawValue: "AUDIT_STATUS_WITHDRAWN") }
        public static var auditStatusApproved: Self { Self(rawValue: "AUDIT_STATUS_APPROVED") }
        public static var auditStatusRejected: Self { Self(rawValue: "AUDIT_STATUS_REJECTED") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ChargeMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unknown: Self { Self(rawValue: "UNKNOWN") }
        public static var interval: Self { Self(rawValue: "INTERVAL") }
        public static var oneTime: Self { Self(rawValue: "ONE_TIME") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Currency: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var cny: Self { Self(rawValue: "CNY") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DailyLimitType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var dailyLimitUnknown: Self { Self(rawValue: "DAILY_LIMIT_UNKNOWN") }
        public static var dailyLimitRolling24h: Self { Self(rawValue: "DAILY_LIMIT_ROLLING_24H") }
        public static var dailyLimitCalendarDay: Self { Self(rawValue: "DAILY_LIMIT_CALENDAR_DAY") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DayType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var dayTypeUnknown: Self { Self(rawValue: "DAY_TYPE_UNKNOWN") }
        public static var dayTypeWeekday: Self { Self(rawValue: "DAY_TYPE_WEEKDAY") }
        public static var dayTypeHoliday: Self { Self(rawValue: "DAY_TYPE_HOLIDAY") }
        public static var dayTypeAllDay: Self { Self(rawValue: "DAY_TYPE_ALL_DAY") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct EntryPlateColor: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var plateColorUnknown: Self { Self(rawValue: "PLATE_COLOR_UNKNOWN") }
        public static var plateColorBlue: Self { Self(rawValue: "PLATE_COLOR_BLUE") }
        public static var plateColorYellow: Self { Self(rawValue: "PLATE_COLOR_YELLOW") }
        public static var plateColorBlack: Self { Self(rawValue: "PLATE_COLOR_BLACK") }
        public static var plateColorWhite: Self { Self(rawValue: "PLATE_COLOR_WHITE") }
        public static var plateColorGreen: Self { Self(rawValue: "PLATE_COLOR_GREEN") }
        public static var plateColorYellowGreen: Self { Self(rawValue: "PLATE_COLOR_YELLOW_GREEN") }
        public static var plateColorAgriculturalYellow: Self { Self(rawValue: "PLATE_COLOR_AGRICULTURAL_YELLOW") }
        public static var plateColorOther: Self { Self(rawValue: "PLATE_COLOR_OTHER") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FeeLimitType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var feeLimitUnknown: Self { Self(rawValue: "FEE_LIMIT_UNKNOWN") }
        public static var feeLimitAggregate: Self { Self(rawValue: "FEE_LIMIT_AGGREGATE") }
        public static var feeLimitSingle: Self { Self(rawValue: "FEE_LIMIT_SINGLE") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FirstChargeTimeMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var firstChargeTimeModeUnknown: Self { Self(rawValue: "FIRST_CHARGE_TIME_MODE_UNKNOWN") }
        public static var firstChargeTimeModeEnter: Self { Self(rawValue: "FIRST_CHARGE_TIME_MODE_ENTER") }
        public static var firstChargeTimeModeAfterFree: Self { Self(rawValue: "FIRST_CHARGE_TIME_MODE_AFTER_FREE") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FirstDurationMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var firstDurationModeUnknown: Self { Self(rawValue: "FIRST_DURATION_MODE_UNKNOWN") }
        public static var firstDurationModeOnlyFirstDuration: Self { Self(rawValue: "FIRST_DURATION_MODE_ONLY_FIRST_DURATION") }
        public static var firstDurationModeEveryFirstDuration: Self { Self(rawValue: "FIRST_DURATION_MODE_EVERY_FIRST_DURATION") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FreePeriodCalculationMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var freePeriodCalUnknown: Self { Self(rawValue: "FREE_PERIOD_CAL_UNKNOWN") }
        public static var freePeriodCalConcurrentStart: Self { Self(rawValue: "FREE_PERIOD_CAL_CONCURRENT_START") }
        public static var freePeriodCalSequentialStart: Self { Self(rawValue: "FREE_PERIOD_CAL_SEQUENTIAL_START") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FreePeriodChargingMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var freePeriodChargingUnknown: Self { Self(rawValue: "FREE_PERIOD_CHARGING_UNKNOWN") }
        public static var freePeriodChargingOncePerEntry: Self { Self(rawValue: "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY") }
        public static var freePeriodChargingOncePer24Hours: Self { Self(rawValue: "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS") }
        public static var freePeriodChargingOncePerCalendarDay: Self { Self(rawValue: "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY") }
        public static var freePeriodChargingCumulativeQuotaCalculation: Self { Self(rawValue: "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct HolidayMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var holidayModeUnknown: Self { Self(rawValue: "HOLIDAY_MODE_UNKNOWN") }
        public static var holidayModeLegalMody: Self { Self(rawValue: "HOLIDAY_MODE_LEGAL_MODY") }
        public static var holidayModeCalendarMody: Self { Self(rawValue: "HOLIDAY_MODE_CALENDAR_MODY") }
        public static var holidayModeFinancialMody: Self { Self(rawValue: "HOLIDAY_MODE_FINANCIAL_MODY") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ParkingLotType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var parkingLotTypeUnknown: Self { Self(rawValue: "PARKING_LOT_TYPE_UNKNOWN") }
        public static var parkingLotTypeBusinessDistrict: Self { Self(rawValue: "PARKING_LOT_TYPE_BUSINESS_DISTRICT") }
        public static var parkingLotTypeOfficeBuilding: Self { Self(rawValue: "PARKING_LOT_TYPE_OFFICE_BUILDING") }
        public static var parkingLotTypeTransportationHub: Self { Self(rawValue: "PARKING_LOT_TYPE_TRANSPORTATION_HUB") }
        public static var parkingLotTypeResidentialArea: Self { Self(rawValue: "PARKING_LOT_TYPE_RESIDENTIAL_AREA") }
        public static var parkingLotTypeParkArea: Self { Self(rawValue: "PARKING_LOT_TYPE_PARK_AREA") }
        public static var parkingLotTypeOtherPublicFacility: Self { Self(rawValue: "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayChannel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var payChannelUnknown: Self { Self(rawValue: "PAY_CHANNEL_UNKNOWN") }
        public static var payChannelWechatPayNotif: Self { Self(rawValue: "PAY_CHANNEL_WECHAT_PAY_NOTIF") }
        public static var payChannelScanQrcode: Self { Self(rawValue: "PAY_CHANNEL_SCAN_QRCODE") }
        public static var payChannelOfficialAccount: Self { Self(rawValue: "PAY_CHANNEL_OFFICIAL_ACCOUNT") }
        public static var payChannelMchMiniProg: Self { Self(rawValue: "PAY_CHANNEL_MCH_MINI_PROG") }
        public static var payChannelOthers: Self { Self(rawValue: "PAY_CHANNEL_OTHERS") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var payStatusUnknown: Self { Self(rawValue: "PAY_STATUS_UNKNOWN") }
        public static var payStatusUnpaid: Self { Self(rawValue: "PAY_STATUS_UNPAID") }
        public static var payStatusPaid: Self { Self(rawValue: "PAY_STATUS_PAID") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var payTypeUnknown: Self { Self(rawValue: "PAY_TYPE_UNKNOWN") }
        public static var payTypeWxpay: Self { Self(rawValue: "PAY_TYPE_WXPAY") }
        public static var payTypeOthers: Self { Self(rawValue: "PAY_TYPE_OTHERS") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PlateColor: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var blue: Self { Self(rawValue: "BLUE") }
        public static var green: Self { Self(rawValue: "GREEN") }
        public static var yellow: Self { Self(rawValue: "YELLOW") }
        public static var black: Self { Self(rawValue: "BLACK") }
        public static var white: Self { Self(rawValue: "WHITE") }
        public static var limegreen: Self { Self(rawValue: "LIMEGREEN") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PlateType: OpenEnumeration {
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

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PromotionDetailScope: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var global: Self { Self(rawValue: "GLOBAL") }
        public static var single: Self { Self(rawValue: "SINGLE") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PromotionDetailType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var cash: Self { Self(rawValue: "CASH") }
        public static var nocash: Self { Self(rawValue: "NOCASH") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RuleType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var chargingRuleUnknown: Self { Self(rawValue: "CHARGING_RULE_UNKNOWN") }
        public static var chargingRuleFixedInterval: Self { Self(rawValue: "CHARGING_RULE_FIXED_INTERVAL") }
        public static var chargingRuleSegment: Self { Self(rawValue: "CHARGING_RULE_SEGMENT") }
        public static var chargingRulePerEntry: Self { Self(rawValue: "CHARGING_RULE_PER_ENTRY") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TimeRoundingType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var timeRoundUnknown: Self { Self(rawValue: "TIME_ROUND_UNKNOWN") }
        public static var timeRoundDown: Self { Self(rawValue: "TIME_ROUND_DOWN") }
        public static var timeRoundUp: Self { Self(rawValue: "TIME_ROUND_UP") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var bus: Self { Self(rawValue: "BUS") }
        public static var metro: Self { Self(rawValue: "METRO") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var payFail: Self { Self(rawValue: "PAY_FAIL") }
        public static var refund: Self { Self(rawValue: "REFUND") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UserRepayState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var notRepay: Self { Self(rawValue: "NOT_REPAY") }
        public static var repaid: Self { Self(rawValue: "REPAID") }
        public static var allRefund: Self { Self(rawValue: "ALL_REFUND") }
    }
}

extension Mobility {
    /// The documented values; a value that is not among them is kept as it came.
    public struct VehicleType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var vehicleTypeUnknown: Self { Self(rawValue: "VEHICLE_TYPE_UNKNOWN") }
        public static var vehicleTypeSmall: Self { Self(rawValue: "VEHICLE_TYPE_SMALL") }
        public static var vehicleTypeLarge: Self { Self(rawValue: "VEHICLE_TYPE_LARGE") }
        public static var vehicleTypeExtraLarge: Self { Self(rawValue: "VEHICLE_TYPE_EXTRA_LARGE") }
        public static var vehicleTypeAllType: Self { Self(rawValue: "VEHICLE_TYPE_ALL_TYPE") }
    }
}
