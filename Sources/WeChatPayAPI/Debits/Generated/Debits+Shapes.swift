// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, Debits.
public enum Debits {}

extension Debits {
    /// Amount, as several operations have it.
    public struct Amount: Codable, Hashable, Sendable {
        /// Total amount in fen (订单金额).
        public var total: Int
        /// Amount the user paid, in fen (用户支付金额).
        public var payerTotal: Int?
        /// Total discount in fen (折扣).
        public var discountTotal: Int?
        /// Currency (货币类型).
        public var currency: String?

        public init(
            total: Int,
            payerTotal: Int? = nil,
            discountTotal: Int? = nil,
            currency: String? = nil
        ) {
            self.total = total
            self.payerTotal = payerTotal
            self.discountTotal = discountTotal
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.required("total")
            self.payerTotal = try member.ifPresent("payer_total")
            self.discountTotal = try member.ifPresent("discount_total")
            self.currency = try member.ifPresent("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encodeIfPresent(self.payerTotal, "payer_total")
            try members.encodeIfPresent(self.discountTotal, "discount_total")
            try members.encodeIfPresent(self.currency, "currency")
        }
    }
}

extension Debits {
    /// AppReply, as several operations have it.
    public struct AppReply: Codable, Hashable, Sendable {
        /// Pre-signing ID (预签约ID).
        public var preEntrustwebID: String
        /// User name of the mini program (跳转签约小程序的username).
        public var miniprogramUsername: String?
        /// Mini program path to jump to (跳转签约小程序的path).
        public var miniprogramPath: String?

        public init(
            preEntrustwebID: String,
            miniprogramUsername: String? = nil,
            miniprogramPath: String? = nil
        ) {
            self.preEntrustwebID = preEntrustwebID
            self.miniprogramUsername = miniprogramUsername
            self.miniprogramPath = miniprogramPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.preEntrustwebID = try member.required("pre_entrustweb_id")
            self.miniprogramUsername = try member.ifPresent("miniprogram_username")
            self.miniprogramPath = try member.ifPresent("miniprogram_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.preEntrustwebID, "pre_entrustweb_id")
            try members.encodeIfPresent(self.miniprogramUsername, "miniprogram_username")
            try members.encodeIfPresent(self.miniprogramPath, "miniprogram_path")
        }
    }
}

extension Debits {
    /// Contract, as several operations have it.
    public struct Contract: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Appid of the app or official account (服务商APPID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// User's openid (服务商APPID下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户APPID下的用户标识).
        public var subOpenID: String?
        /// Withholding contract template ID (签约模板号).
        public var planID: String?
        /// Contract information (签约信息).
        public var contractInformation: Debits.ContractInformation?

        public init(
            spMchid: String,
            appID: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            planID: String? = nil,
            contractInformation: Debits.ContractInformation? = nil
        ) {
            self.spMchid = spMchid
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.openID = openID
            self.subOpenID = subOpenID
            self.planID = planID
            self.contractInformation = contractInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.appID = try member.required("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.planID = try member.ifPresent("plan_id")
            self.contractInformation = try member.ifPresent("contract_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractInformation, "contract_information")
        }
    }
}

extension Debits {
    /// ContractContractTerminateInfo, as several operations have it.
    public struct ContractContractTerminateInfo: Codable, Hashable, Sendable {
        /// How the contract was terminated (协议解约方式).
        public var contractTerminationMode: Debits.ContractTerminationMode
        /// Time the contract was terminated (协议解约时间).
        public var contractTerminatedTime: Timestamp
        /// Remark on the contract's termination (解约备注).
        public var contractTerminationRemark: String?

        public init(
            contractTerminationMode: Debits.ContractTerminationMode,
            contractTerminatedTime: Timestamp,
            contractTerminationRemark: String? = nil
        ) {
            self.contractTerminationMode = contractTerminationMode
            self.contractTerminatedTime = contractTerminatedTime
            self.contractTerminationRemark = contractTerminationRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractTerminationMode = try member.required("contract_termination_mode")
            self.contractTerminatedTime = try member.required("contract_terminated_time")
            self.contractTerminationRemark = try member.ifPresent("contract_termination_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.contractTerminationMode, "contract_termination_mode")
            try members.encode(self.contractTerminatedTime, "contract_terminated_time")
            try members.encodeIfPresent(self.contractTerminationRemark, "contract_termination_remark")
        }
    }
}

extension Debits {
    /// ContractDeductSchedule, as several operations have it.
    public struct ContractDeductSchedule: Codable, Hashable, Sendable {
        /// Expected deduction date (预计扣费的日期).
        public var estimatedDeductDate: String
        /// Expected deduction amount, in fen (预计的扣费金额).
        public var estimatedDeductAmount: Debits.EstimatedDeductAmount
        /// State of the deduction schedule (扣费预约状态).
        public var scheduleState: String
        /// Scheduled deduction amount information (已预约的扣费金额信息).
        public var scheduledAmount: Debits.EstimatedDeductAmount?
        /// Amount deducted or repaid, in fen (实际扣费金额).
        public var deductAmount: Debits.EstimatedDeductAmount?
        /// Actual deduction date (实际扣费的日期).
        public var deductDate: String?

        public init(
            estimatedDeductDate: String,
            estimatedDeductAmount: Debits.EstimatedDeductAmount,
            scheduleState: String,
            scheduledAmount: Debits.EstimatedDeductAmount? = nil,
            deductAmount: Debits.EstimatedDeductAmount? = nil,
            deductDate: String? = nil
        ) {
            self.estimatedDeductDate = estimatedDeductDate
            self.estimatedDeductAmount = estimatedDeductAmount
            self.scheduleState = scheduleState
            self.scheduledAmount = scheduledAmount
            self.deductAmount = deductAmount
            self.deductDate = deductDate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.estimatedDeductDate = try member.required("estimated_deduct_date")
            self.estimatedDeductAmount = try member.required("estimated_deduct_amount")
            self.scheduleState = try member.required("schedule_state")
            self.scheduledAmount = try member.ifPresent("scheduled_amount")
            self.deductAmount = try member.ifPresent("deduct_amount")
            self.deductDate = try member.ifPresent("deduct_date")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.estimatedDeductDate, "estimated_deduct_date")
            try members.encode(self.estimatedDeductAmount, "estimated_deduct_amount")
            try members.encode(self.scheduleState, "schedule_state")
            try members.encodeIfPresent(self.scheduledAmount, "scheduled_amount")
            try members.encodeIfPresent(self.deductAmount, "deduct_amount")
            try members.encodeIfPresent(self.deductDate, "deduct_date")
        }
    }
}

extension Debits {
    /// ContractInformation, as several operations have it.
    public struct ContractInformation: Codable, Hashable, Sendable {
        /// Withholding contract ID (签约协议号).
        public var contractID: String?
        /// Contract status (签约状态).
        public var contractStatus: String?
        /// Time of creation (签约时间).
        public var createTime: Timestamp?

        public init(
            contractID: String? = nil,
            contractStatus: String? = nil,
            createTime: Timestamp? = nil
        ) {
            self.contractID = contractID
            self.contractStatus = contractStatus
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractID = try member.ifPresent("contract_id")
            self.contractStatus = try member.ifPresent("contract_status")
            self.createTime = try member.ifPresent("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.contractStatus, "contract_status")
            try members.encodeIfPresent(self.createTime, "create_time")
        }
    }
}

extension Debits {
    /// ContractMiniProgramReply, as several operations have it.
    public struct ContractMiniProgramReply: Codable, Hashable, Sendable {
        /// Pre-signing ID (预签约ID).
        public var preEntrustwebID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Service ID (免密支付服务ID).
        public var serviceID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Mini program appid for signing (跳转签约的小程序AppID).
        public var signMpAppID: String
        /// Mini program path for signing (跳转签约的小程序路径).
        public var signMpPath: String

        public init(
            preEntrustwebID: String,
            mchid: String,
            serviceID: Int,
            outContractCode: String,
            signMpAppID: String,
            signMpPath: String
        ) {
            self.preEntrustwebID = preEntrustwebID
            self.mchid = mchid
            self.serviceID = serviceID
            self.outContractCode = outContractCode
            self.signMpAppID = signMpAppID
            self.signMpPath = signMpPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.preEntrustwebID = try member.required("pre_entrustweb_id")
            self.mchid = try member.required("mchid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
            self.signMpAppID = try member.required("sign_mp_appid")
            self.signMpPath = try member.required("sign_mp_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.preEntrustwebID, "pre_entrustweb_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.signMpAppID, "sign_mp_appid")
            try members.encode(self.signMpPath, "sign_mp_path")
        }
    }
}

extension Debits {
    /// ContractPreEntrustSignRequest, as several operations have it.
    public struct ContractPreEntrustSignRequest: Codable, Hashable, Sendable {
        /// Service provider's appid (应用ID).
        public var spAppID: String
        /// User's openid under the service provider (用户在服务商商户应用下的用户标示).
        public var spOpenID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户的AppID).
        public var subAppID: String?
        /// User's openid under the sub appid.
        public var subOpenID: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// URL notified of the signing result (签约结果通知地址).
        public var contractNotifyURL: String
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Deduction schedule information (用于预约扣费的预约信息).
        public var deductSchedule: Debits.DeductSchedule?

        public init(
            spAppID: String,
            spOpenID: String? = nil,
            subMchid: String,
            subAppID: String? = nil,
            subOpenID: String? = nil,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractNotifyURL: String,
            outUserCode: String? = nil,
            deductSchedule: Debits.DeductSchedule? = nil
        ) {
            self.spAppID = spAppID
            self.spOpenID = spOpenID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.subOpenID = subOpenID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractNotifyURL = contractNotifyURL
            self.outUserCode = outUserCode
            self.deductSchedule = deductSchedule
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spOpenID = try member.ifPresent("sp_openid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.contractNotifyURL = try member.required("contract_notify_url")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.deductSchedule = try member.ifPresent("deduct_schedule")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.deductSchedule, "deduct_schedule")
        }
    }
}

extension Debits {
    /// ContractReply, as several operations have it.
    public struct ContractReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Service ID (免密支付服务ID).
        public var serviceID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String

        public init(
            mchid: String,
            serviceID: Int,
            outContractCode: String
        ) {
            self.mchid = mchid
            self.serviceID = serviceID
            self.outContractCode = outContractCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
        }
    }
}

extension Debits {
    /// ContractTerminateInfo, as several operations have it.
    public struct ContractTerminateInfo: Codable, Hashable, Sendable {
        /// How the contract was terminated (协议解约方式).
        public var contractTerminationMode: String
        /// Time the contract was terminated (协议解约时间).
        public var contractTerminatedTime: Timestamp
        /// Remark on the contract's termination (解约备注).
        public var contractTerminationRemark: String?

        public init(
            contractTerminationMode: String,
            contractTerminatedTime: Timestamp,
            contractTerminationRemark: String? = nil
        ) {
            self.contractTerminationMode = contractTerminationMode
            self.contractTerminatedTime = contractTerminatedTime
            self.contractTerminationRemark = contractTerminationRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractTerminationMode = try member.required("contract_termination_mode")
            self.contractTerminatedTime = try member.required("contract_terminated_time")
            self.contractTerminationRemark = try member.ifPresent("contract_termination_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.contractTerminationMode, "contract_termination_mode")
            try members.encode(self.contractTerminatedTime, "contract_terminated_time")
            try members.encodeIfPresent(self.contractTerminationRemark, "contract_termination_remark")
        }
    }
}

extension Debits {
    /// DeductSchedule, as several operations have it.
    public struct DeductSchedule: Codable, Hashable, Sendable {
        /// Expected deduction date (预计扣费的日期).
        public var estimatedDeductDate: String
        /// Expected deduction amount, in fen (预计的扣费金额).
        public var estimatedDeductAmount: Debits.EstimatedDeductAmount
        /// Description (商品描述).
        public var description: String

        public init(
            estimatedDeductDate: String,
            estimatedDeductAmount: Debits.EstimatedDeductAmount,
            description: String
        ) {
            self.estimatedDeductDate = estimatedDeductDate
            self.estimatedDeductAmount = estimatedDeductAmount
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.estimatedDeductDate = try member.required("estimated_deduct_date")
            self.estimatedDeductAmount = try member.required("estimated_deduct_amount")
            self.description = try member.required("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.estimatedDeductDate, "estimated_deduct_date")
            try members.encode(self.estimatedDeductAmount, "estimated_deduct_amount")
            try members.encode(self.description, "description")
        }
    }
}

extension Debits {
    /// DeviceInfo, as several operations have it.
    public struct DeviceInfo: Codable, Hashable, Sendable {
        /// Merchant's device number (设备号).
        public var deviceID: String?
        /// Merchant's device IP address (商户端设备ip).
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

extension Debits {
    /// EduschoolpayContract, as several operations have it.
    public struct EduschoolpayContract: Codable, Hashable, Sendable {
        /// Withholding contract ID (签约协议号).
        public var contractID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (商户appid).
        public var appID: String
        /// User's openid (商户appid下的用户标识).
        public var openID: String
        /// Withholding contract template ID (签约模板号).
        public var planID: String
        /// Contract status (签约状态).
        public var contractStatus: String
        /// Time of creation (签约时间).
        public var createTime: Timestamp
        /// Merchant's own contract number (外部签约号).
        public var outContractCode: String

        public init(
            contractID: String,
            mchid: String,
            appID: String,
            openID: String,
            planID: String,
            contractStatus: String,
            createTime: Timestamp,
            outContractCode: String
        ) {
            self.contractID = contractID
            self.mchid = mchid
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.contractStatus = contractStatus
            self.createTime = createTime
            self.outContractCode = outContractCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractID = try member.required("contract_id")
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.planID = try member.required("plan_id")
            self.contractStatus = try member.required("contract_status")
            self.createTime = try member.required("create_time")
            self.outContractCode = try member.required("out_contract_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.contractStatus, "contract_status")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.outContractCode, "out_contract_code")
        }
    }
}

extension Debits {
    /// EduschoolpayTransaction, as several operations have it.
    public struct EduschoolpayTransaction: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (商户appid).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户appid).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Transaction type (交易类型).
        public var tradeType: String?
        /// State of the transaction (交易状态).
        public var tradeState: String
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// Payer's information (支付者).
        public var payer: Debits.TransactionPayer
        /// Amount details (订单金额).
        public var amount: Debits.TransactionAmount
        /// Device number or information (设备信息).
        public var deviceInfo: Debits.DeviceInfo
        /// Details of the promotions used (优惠详情).
        public var promotionDetail: [Debits.TransactionPromotionDetail]?

        public init(
            mchid: String,
            appID: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            outTradeNo: String,
            transactionID: String? = nil,
            tradeType: String? = nil,
            tradeState: String,
            tradeStateDesc: String? = nil,
            bankType: String? = nil,
            attach: String? = nil,
            successTime: Timestamp? = nil,
            payer: Debits.TransactionPayer,
            amount: Debits.TransactionAmount,
            deviceInfo: Debits.DeviceInfo,
            promotionDetail: [Debits.TransactionPromotionDetail]? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.bankType = bankType
            self.attach = attach
            self.successTime = successTime
            self.payer = payer
            self.amount = amount
            self.deviceInfo = deviceInfo
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.bankType = try member.ifPresent("bank_type")
            self.attach = try member.ifPresent("attach")
            self.successTime = try member.ifPresent("success_time")
            self.payer = try member.required("payer")
            self.amount = try member.required("amount")
            self.deviceInfo = try member.required("device_info")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encode(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension Debits {
    /// EstimatedAmount, as several operations have it.
    public struct EstimatedAmount: Codable, Hashable, Sendable {
        /// Amount in fen (预计扣费金额).
        public var amount: Int
        /// Currency (预计扣费货币类型).
        public var currency: String?

        public init(
            amount: Int,
            currency: String? = nil
        ) {
            self.amount = amount
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.amount = try member.required("amount")
            self.currency = try member.ifPresent("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.currency, "currency")
        }
    }
}

extension Debits {
    /// EstimatedDeductAmount, as several operations have it.
    public struct EstimatedDeductAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (金额).
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

extension Debits {
    /// H5PolicyPeriod, as several operations have it.
    public struct H5PolicyPeriod: Codable, Hashable, Sendable {
        /// Insurance deduction period number (保险扣费周期编号).
        public var policyPeriodID: Int
        /// Expected deduction date (预计扣费的日期).
        public var estimatedDeductDate: String
        /// Expected deduction amount, in fen (预计扣费金额).
        public var estimatedDeductAmount: Debits.EstimatedDeductAmount
        /// Details of the coverage (保障详情).
        public var policyCoverageDetail: Debits.PolicyCoverageDetail?

        public init(
            policyPeriodID: Int,
            estimatedDeductDate: String,
            estimatedDeductAmount: Debits.EstimatedDeductAmount,
            policyCoverageDetail: Debits.PolicyCoverageDetail? = nil
        ) {
            self.policyPeriodID = policyPeriodID
            self.estimatedDeductDate = estimatedDeductDate
            self.estimatedDeductAmount = estimatedDeductAmount
            self.policyCoverageDetail = policyCoverageDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.policyPeriodID = try member.required("policy_period_id")
            self.estimatedDeductDate = try member.required("estimated_deduct_date")
            self.estimatedDeductAmount = try member.required("estimated_deduct_amount")
            self.policyCoverageDetail = try member.ifPresent("policy_coverage_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.policyPeriodID, "policy_period_id")
            try members.encode(self.estimatedDeductDate, "estimated_deduct_date")
            try members.encode(self.estimatedDeductAmount, "estimated_deduct_amount")
            try members.encodeIfPresent(self.policyCoverageDetail, "policy_coverage_detail")
        }
    }
}

extension Debits {
    /// InsuranceSignContractPreEntrustSignRequest, as several operations have it.
    public struct InsuranceSignContractPreEntrustSignRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// User's openid (用户在直连商户应用下的用户标示).
        public var openID: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Insured person's display name (被保人的展示名称).
        public var insuredDisplayName: String
        /// URL notified of the signing result (签约结果通知地址).
        public var contractNotifyURL: String
        /// Start date of the insurance policy (保险保单的开始日期).
        public var policyStartDate: String
        /// End date of the insurance policy (保险保单的结束日期).
        public var policyEndDate: String
        /// Deduction periods of the policy (保单的扣费周期列表).
        public var policyPeriods: [Debits.H5PolicyPeriod]
        /// Amount details (扣费金额信息).
        public var amount: Debits.EstimatedDeductAmount?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Description (商品描述).
        public var description: String?
        /// URL notified of the payment result (支付结果通知地址).
        public var transactionNotifyURL: String?
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Whether insurance can renew automatically (是否自动续保).
        public var canAutoInsure: Bool?
        /// Whether insurance can be reinsured automatically (是否自动重新投保).
        public var canAutoReinsure: Bool?
        /// User's real-name information (用户实名信息).
        public var realIdentity: Debits.RealIdentity?
        /// Number of periods deducted together (合并扣费期数).
        public var combinedDeductPeriodCount: Int?

        public init(
            appID: String,
            openID: String? = nil,
            planID: Int,
            outContractCode: String,
            insuredDisplayName: String,
            contractNotifyURL: String,
            policyStartDate: String,
            policyEndDate: String,
            policyPeriods: [Debits.H5PolicyPeriod],
            amount: Debits.EstimatedDeductAmount? = nil,
            outTradeNo: String? = nil,
            description: String? = nil,
            transactionNotifyURL: String? = nil,
            outUserCode: String? = nil,
            goodsTag: String? = nil,
            attach: String? = nil,
            canAutoInsure: Bool? = nil,
            canAutoReinsure: Bool? = nil,
            realIdentity: Debits.RealIdentity? = nil,
            combinedDeductPeriodCount: Int? = nil
        ) {
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.outContractCode = outContractCode
            self.insuredDisplayName = insuredDisplayName
            self.contractNotifyURL = contractNotifyURL
            self.policyStartDate = policyStartDate
            self.policyEndDate = policyEndDate
            self.policyPeriods = policyPeriods
            self.amount = amount
            self.outTradeNo = outTradeNo
            self.description = description
            self.transactionNotifyURL = transactionNotifyURL
            self.outUserCode = outUserCode
            self.goodsTag = goodsTag
            self.attach = attach
            self.canAutoInsure = canAutoInsure
            self.canAutoReinsure = canAutoReinsure
            self.realIdentity = realIdentity
            self.combinedDeductPeriodCount = combinedDeductPeriodCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.openID = try member.ifPresent("openid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.insuredDisplayName = try member.required("insured_display_name")
            self.contractNotifyURL = try member.required("contract_notify_url")
            self.policyStartDate = try member.required("policy_start_date")
            self.policyEndDate = try member.required("policy_end_date")
            self.policyPeriods = try member.required("policy_periods")
            self.amount = try member.ifPresent("amount")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.description = try member.ifPresent("description")
            self.transactionNotifyURL = try member.ifPresent("transaction_notify_url")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.attach = try member.ifPresent("attach")
            self.canAutoInsure = try member.ifPresent("can_auto_insure")
            self.canAutoReinsure = try member.ifPresent("can_auto_reinsure")
            self.realIdentity = try member.ifPresent("real_identity")
            self.combinedDeductPeriodCount = try member.ifPresent("combined_deduct_period_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.insuredDisplayName, "insured_display_name")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
            try members.encode(self.policyStartDate, "policy_start_date")
            try members.encode(self.policyEndDate, "policy_end_date")
            try members.encode(self.policyPeriods, "policy_periods")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.transactionNotifyURL, "transaction_notify_url")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.canAutoInsure, "can_auto_insure")
            try members.encodeIfPresent(self.canAutoReinsure, "can_auto_reinsure")
            try members.encodeIfPresent(self.realIdentity, "real_identity")
            try members.encodeIfPresent(self.combinedDeductPeriodCount, "combined_deduct_period_count")
        }
    }
}

extension Debits {
    /// JumpControl, as several operations have it.
    public struct JumpControl: Codable, Hashable, Sendable {
        /// Appid to jump to (跳转的应用AppID).
        public var jumpAppID: String?

        public init(
            jumpAppID: String? = nil
        ) {
            self.jumpAppID = jumpAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.jumpAppID = try member.ifPresent("jump_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.jumpAppID, "jump_appid")
        }
    }
}

extension Debits {
    /// MiniProgramReply, as several operations have it.
    public struct MiniProgramReply: Codable, Hashable, Sendable {
        /// Pre-signing ID (预签约ID).
        public var preEntrustwebID: String
        /// Mini program appid for signing (跳转签约小程序的AppID).
        public var redirectAppID: String
        /// Mini program path for signing (跳转签约小程序的路径).
        public var redirectPath: String

        public init(
            preEntrustwebID: String,
            redirectAppID: String,
            redirectPath: String
        ) {
            self.preEntrustwebID = preEntrustwebID
            self.redirectAppID = redirectAppID
            self.redirectPath = redirectPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.preEntrustwebID = try member.required("pre_entrustweb_id")
            self.redirectAppID = try member.required("redirect_appid")
            self.redirectPath = try member.required("redirect_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.preEntrustwebID, "pre_entrustweb_id")
            try members.encode(self.redirectAppID, "redirect_appid")
            try members.encode(self.redirectPath, "redirect_path")
        }
    }
}

extension Debits {
    /// MiniProgramRequest, as several operations have it.
    public struct MiniProgramRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Service ID (免密支付服务ID).
        public var serviceID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// URL to be notified at (回调通知地址).
        public var notifyURL: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// User's openid (用户标识).
        public var openID: String

        public init(
            appID: String,
            serviceID: Int,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            openID: String
        ) {
            self.appID = appID
            self.serviceID = serviceID
            self.outContractCode = outContractCode
            self.notifyURL = notifyURL
            self.contractDisplayAccount = contractDisplayAccount
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
            self.notifyURL = try member.required("notify_url")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.openID = try member.required("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.openID, "openid")
        }
    }
}

extension Debits {
    /// OutTradeReply, as several operations have it.
    public struct OutTradeReply: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount details (扣费金额信息).
        public var amount: Debits.EstimatedDeductAmount

        public init(
            outTradeNo: String,
            amount: Debits.EstimatedDeductAmount
        ) {
            self.outTradeNo = outTradeNo
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
        }
    }
}

extension Debits {
    /// PapaySignContractReply, as several operations have it.
    public struct PapaySignContractReply: Codable, Hashable, Sendable {
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Service provider's merchant number (普通服务商商户号).
        public var spMchid: String
        /// Service provider's appid (普通服务商的AppID).
        public var spAppID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户的AppID).
        public var subAppID: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// State of the contract (委托代扣协议状态).
        public var contractState: String
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: Timestamp?
        /// User's openid under the service provider (用户OpenID).
        public var spOpenID: String
        /// User's openid under the sub appid.
        public var subOpenID: String?
        /// Information on the contract's termination (协议解约信息).
        public var contractTerminateInfo: Debits.ContractTerminateInfo?
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Deduction schedule information (预约扣费场景的预约信息).
        public var deductSchedule: Debits.ContractDeductSchedule?

        public init(
            contractID: String,
            spMchid: String,
            spAppID: String,
            subMchid: String,
            subAppID: String? = nil,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractState: String,
            contractSignedTime: Timestamp? = nil,
            contractExpiredTime: Timestamp? = nil,
            spOpenID: String,
            subOpenID: String? = nil,
            contractTerminateInfo: Debits.ContractTerminateInfo? = nil,
            outUserCode: String? = nil,
            deductSchedule: Debits.ContractDeductSchedule? = nil
        ) {
            self.contractID = contractID
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractExpiredTime = contractExpiredTime
            self.spOpenID = spOpenID
            self.subOpenID = subOpenID
            self.contractTerminateInfo = contractTerminateInfo
            self.outUserCode = outUserCode
            self.deductSchedule = deductSchedule
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractID = try member.required("contract_id")
            self.spMchid = try member.required("sp_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.spOpenID = try member.required("sp_openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.contractTerminateInfo = try member.ifPresent("contract_terminate_info")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.deductSchedule = try member.ifPresent("deduct_schedule")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encode(self.spOpenID, "sp_openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.contractTerminateInfo, "contract_terminate_info")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.deductSchedule, "deduct_schedule")
        }
    }
}

extension Debits {
    /// PayRedirectSignRequest, as several operations have it.
    public struct PayRedirectSignRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Service ID (免密支付服务ID).
        public var serviceID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// URL to be notified at (回调通知地址).
        public var notifyURL: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// Prepay session ID (预支付交易会话标识).
        public var prepayID: String
        /// User's openid (用户标识).
        public var openID: String

        public init(
            appID: String,
            serviceID: Int,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            prepayID: String,
            openID: String
        ) {
            self.appID = appID
            self.serviceID = serviceID
            self.outContractCode = outContractCode
            self.notifyURL = notifyURL
            self.contractDisplayAccount = contractDisplayAccount
            self.prepayID = prepayID
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
            self.notifyURL = try member.required("notify_url")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.prepayID = try member.required("prepay_id")
            self.openID = try member.required("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.prepayID, "prepay_id")
            try members.encode(self.openID, "openid")
        }
    }
}

extension Debits {
    /// Payer, as several operations have it.
    public struct Payer: Codable, Hashable, Sendable {
        /// User's openid (服务商APPID下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户APPID下的用户标识).
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

extension Debits {
    /// PolicyClause, as several operations have it.
    public struct PolicyClause: Codable, Hashable, Sendable {
        /// Content of the clause (条款内容).
        public var clauseName: String?
        /// Insured amount of the clause (条款额度).
        public var clauseQuota: String?

        public init(
            clauseName: String? = nil,
            clauseQuota: String? = nil
        ) {
            self.clauseName = clauseName
            self.clauseQuota = clauseQuota
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.clauseName = try member.ifPresent("clause_name")
            self.clauseQuota = try member.ifPresent("clause_quota")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.clauseName, "clause_name")
            try members.encodeIfPresent(self.clauseQuota, "clause_quota")
        }
    }
}

extension Debits {
    /// PolicyCoverageDetail, as several operations have it.
    public struct PolicyCoverageDetail: Codable, Hashable, Sendable {
        /// Insured amount of the policy (保单额度).
        public var policyAmount: String?
        /// Insurance clauses (保险条款列表).
        public var policyClauses: [Debits.PolicyClause]?

        public init(
            policyAmount: String? = nil,
            policyClauses: [Debits.PolicyClause]? = nil
        ) {
            self.policyAmount = policyAmount
            self.policyClauses = policyClauses
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.policyAmount = try member.ifPresent("policy_amount")
            self.policyClauses = try member.ifPresent("policy_clauses")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.policyAmount, "policy_amount")
            try members.encodeIfPresent(self.policyClauses, "policy_clauses")
        }
    }
}

extension Debits {
    /// PolicyPeriod, as several operations have it.
    public struct PolicyPeriod: Codable, Hashable, Sendable {
        /// Insurance deduction period number (保险扣费周期编号).
        public var policyPeriodID: Int
        /// Expected deduction date (预计扣费的日期).
        public var estimatedDeductDate: String
        /// Expected deduction amount, in fen (预计扣费金额).
        public var estimatedDeductAmount: Debits.EstimatedDeductAmount

        public init(
            policyPeriodID: Int,
            estimatedDeductDate: String,
            estimatedDeductAmount: Debits.EstimatedDeductAmount
        ) {
            self.policyPeriodID = policyPeriodID
            self.estimatedDeductDate = estimatedDeductDate
            self.estimatedDeductAmount = estimatedDeductAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.policyPeriodID = try member.required("policy_period_id")
            self.estimatedDeductDate = try member.required("estimated_deduct_date")
            self.estimatedDeductAmount = try member.required("estimated_deduct_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.policyPeriodID, "policy_period_id")
            try members.encode(self.estimatedDeductDate, "estimated_deduct_date")
            try members.encode(self.estimatedDeductAmount, "estimated_deduct_amount")
        }
    }
}

extension Debits {
    /// PolicyPeriodReply, as several operations have it.
    public struct PolicyPeriodReply: Codable, Hashable, Sendable {
        /// Insurance deduction period number (保单的扣费周期编号).
        public var policyPeriodID: Int
        /// State of the deduction period (当前扣费周期的状态).
        public var policyPeriodState: String
        /// First date deduction is possible (可扣费开始日期).
        public var deductStartDate: String?
        /// Last date deduction is possible (可扣费结束日期).
        public var deductEndDate: String?
        /// Scheduled deduction amount information (已预约的扣费金额信息).
        public var scheduledAmount: Debits.EstimatedDeductAmount?
        /// Amount deducted or repaid, in fen (实际扣费金额).
        public var deductAmount: Debits.EstimatedDeductAmount?
        /// Actual deduction date (实际扣费的日期).
        public var deductDate: String?

        public init(
            policyPeriodID: Int,
            policyPeriodState: String,
            deductStartDate: String? = nil,
            deductEndDate: String? = nil,
            scheduledAmount: Debits.EstimatedDeductAmount? = nil,
            deductAmount: Debits.EstimatedDeductAmount? = nil,
            deductDate: String? = nil
        ) {
            self.policyPeriodID = policyPeriodID
            self.policyPeriodState = policyPeriodState
            self.deductStartDate = deductStartDate
            self.deductEndDate = deductEndDate
            self.scheduledAmount = scheduledAmount
            self.deductAmount = deductAmount
            self.deductDate = deductDate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.policyPeriodID = try member.required("policy_period_id")
            self.policyPeriodState = try member.required("policy_period_state")
            self.deductStartDate = try member.ifPresent("deduct_start_date")
            self.deductEndDate = try member.ifPresent("deduct_end_date")
            self.scheduledAmount = try member.ifPresent("scheduled_amount")
            self.deductAmount = try member.ifPresent("deduct_amount")
            self.deductDate = try member.ifPresent("deduct_date")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.policyPeriodID, "policy_period_id")
            try members.encode(self.policyPeriodState, "policy_period_state")
            try members.encodeIfPresent(self.deductStartDate, "deduct_start_date")
            try members.encodeIfPresent(self.deductEndDate, "deduct_end_date")
            try members.encodeIfPresent(self.scheduledAmount, "scheduled_amount")
            try members.encodeIfPresent(self.deductAmount, "deduct_amount")
            try members.encodeIfPresent(self.deductDate, "deduct_date")
        }
    }
}

extension Debits {
    /// PolicyReply, as several operations have it.
    public struct PolicyReply: Codable, Hashable, Sendable {
        /// Merchant's own insurance number (商户保险编号).
        public var outInsuranceNo: String
        /// Name of the insurance (保险名称).
        public var insuranceName: String
        /// Names of the insured (被保险人姓名列表).
        public var insuredNameList: [String]
        /// Insurance company code (承保公司代码).
        public var insuranceCompanyCode: String
        /// Time it takes effect (保单生效时间).
        public var effectiveTime: Timestamp
        /// Time of expiry (保单失效时间).
        public var expiredTime: Timestamp
        /// Details of the coverage (保障详情).
        public var coverageDetail: String
        /// Whether renewal is supported (是否支持续保).
        public var supportRenewal: Bool
        /// Time from which renewal is possible (可续保开始时间).
        public var startRenewalTime: String?
        /// Time until which renewal is possible (可续保结束时间).
        public var endRenewalTime: String?
        /// Type of insurance policy (保单类型).
        public var policyType: Debits.PolicyType
        /// Vehicle plate information (车牌信息).
        public var carNumber: String?
        /// Pet's name (宠物名称).
        public var petName: String?
        /// Address (地址信息).
        public var address: String?
        /// State of the insurance policy (保单状态).
        public var policyState: Debits.PolicyState
        /// Insurer's policy number (保司保单号).
        public var policyCode: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: String
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Deduction periods of the policy (保单的扣费周期列表).
        public var policyPeriods: [Int]
        /// Whether the insurance is a gift (是否为赠险).
        public var freeInsurance: Bool
        /// Whether deducted together with other policies (是否与其它保单合并扣费).
        public var combinedPayment: Bool?
        /// Payment method (缴费方式).
        public var paymentMethod: Debits.PaymentMethod?
        /// How periodic premiums are charged (期交保费模式).
        public var periodPremiumMode: Debits.PeriodPremiumMode?
        /// Payment period (缴费周期).
        public var paymentPeriod: Debits.PaymentPeriod?
        /// First premium, in fen (首期保费金额).
        public var firstPeriodAmount: Int?
        /// Each later premium, in fen (后续每期保费金额).
        public var subsequentPeriodAmount: Int?
        /// Type of coverage term (保障期限类型).
        public var coverageTermType: Debits.CoverageTermType?

        public init(
            outInsuranceNo: String,
            insuranceName: String,
            insuredNameList: [String],
            insuranceCompanyCode: String,
            effectiveTime: Timestamp,
            expiredTime: Timestamp,
            coverageDetail: String,
            supportRenewal: Bool,
            startRenewalTime: String? = nil,
            endRenewalTime: String? = nil,
            policyType: Debits.PolicyType,
            carNumber: String? = nil,
            petName: String? = nil,
            address: String? = nil,
            policyState: Debits.PolicyState,
            policyCode: String? = nil,
            planID: String,
            outContractCode: String,
            policyPeriods: [Int],
            freeInsurance: Bool,
            combinedPayment: Bool? = nil,
            paymentMethod: Debits.PaymentMethod? = nil,
            periodPremiumMode: Debits.PeriodPremiumMode? = nil,
            paymentPeriod: Debits.PaymentPeriod? = nil,
            firstPeriodAmount: Int? = nil,
            subsequentPeriodAmount: Int? = nil,
            coverageTermType: Debits.CoverageTermType? = nil
        ) {
            self.outInsuranceNo = outInsuranceNo
            self.insuranceName = insuranceName
            self.insuredNameList = insuredNameList
            self.insuranceCompanyCode = insuranceCompanyCode
            self.effectiveTime = effectiveTime
            self.expiredTime = expiredTime
            self.coverageDetail = coverageDetail
            self.supportRenewal = supportRenewal
            self.startRenewalTime = startRenewalTime
            self.endRenewalTime = endRenewalTime
            self.policyType = policyType
            self.carNumber = carNumber
            self.petName = petName
            self.address = address
            self.policyState = policyState
            self.policyCode = policyCode
            self.planID = planID
            self.outContractCode = outContractCode
            self.policyPeriods = policyPeriods
            self.freeInsurance = freeInsurance
            self.combinedPayment = combinedPayment
            self.paymentMethod = paymentMethod
            self.periodPremiumMode = periodPremiumMode
            self.paymentPeriod = paymentPeriod
            self.firstPeriodAmount = firstPeriodAmount
            self.subsequentPeriodAmount = subsequentPeriodAmount
            self.coverageTermType = coverageTermType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outInsuranceNo = try member.required("out_insurance_no")
            self.insuranceName = try member.required("insurance_name")
            self.insuredNameList = try member.required("insured_name_list")
            self.insuranceCompanyCode = try member.required("insurance_company_code")
            self.effectiveTime = try member.required("effective_time")
            self.expiredTime = try member.required("expired_time")
            self.coverageDetail = try member.required("coverage_detail")
            self.supportRenewal = try member.required("support_renewal")
            self.startRenewalTime = try member.ifPresent("start_renewal_time")
            self.endRenewalTime = try member.ifPresent("end_renewal_time")
            self.policyType = try member.required("policy_type")
            self.carNumber = try member.ifPresent("car_number")
            self.petName = try member.ifPresent("pet_name")
            self.address = try member.ifPresent("address")
            self.policyState = try member.required("policy_state")
            self.policyCode = try member.ifPresent("policy_code")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.policyPeriods = try member.required("policy_periods")
            self.freeInsurance = try member.required("free_insurance")
            self.combinedPayment = try member.ifPresent("combined_payment")
            self.paymentMethod = try member.ifPresent("payment_method")
            self.periodPremiumMode = try member.ifPresent("period_premium_mode")
            self.paymentPeriod = try member.ifPresent("payment_period")
            self.firstPeriodAmount = try member.ifPresent("first_period_amount")
            self.subsequentPeriodAmount = try member.ifPresent("subsequent_period_amount")
            self.coverageTermType = try member.ifPresent("coverage_term_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outInsuranceNo, "out_insurance_no")
            try members.encode(self.insuranceName, "insurance_name")
            try members.encode(self.insuredNameList, "insured_name_list")
            try members.encode(self.insuranceCompanyCode, "insurance_company_code")
            try members.encode(self.effectiveTime, "effective_time")
            try members.encode(self.expiredTime, "expired_time")
            try members.encode(self.coverageDetail, "coverage_detail")
            try members.encode(self.supportRenewal, "support_renewal")
            try members.encodeIfPresent(self.startRenewalTime, "start_renewal_time")
            try members.encodeIfPresent(self.endRenewalTime, "end_renewal_time")
            try members.encode(self.policyType, "policy_type")
            try members.encodeIfPresent(self.carNumber, "car_number")
            try members.encodeIfPresent(self.petName, "pet_name")
            try members.encodeIfPresent(self.address, "address")
            try members.encode(self.policyState, "policy_state")
            try members.encodeIfPresent(self.policyCode, "policy_code")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.policyPeriods, "policy_periods")
            try members.encode(self.freeInsurance, "free_insurance")
            try members.encodeIfPresent(self.combinedPayment, "combined_payment")
            try members.encodeIfPresent(self.paymentMethod, "payment_method")
            try members.encodeIfPresent(self.periodPremiumMode, "period_premium_mode")
            try members.encodeIfPresent(self.paymentPeriod, "payment_period")
            try members.encodeIfPresent(self.firstPeriodAmount, "first_period_amount")
            try members.encodeIfPresent(self.subsequentPeriodAmount, "subsequent_period_amount")
            try members.encodeIfPresent(self.coverageTermType, "coverage_term_type")
        }
    }
}

extension Debits {
    /// PreEntrustSignRequest, as several operations have it.
    public struct PreEntrustSignRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// User's openid (用户在直连商户应用下的用户标示).
        public var openID: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// URL notified of the signing result (签约结果通知地址).
        public var contractNotifyURL: String
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Deduction schedule information (用于预约扣费的预约信息).
        public var deductSchedule: Debits.DeductSchedule?

        public init(
            appID: String,
            openID: String? = nil,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractNotifyURL: String,
            outUserCode: String? = nil,
            deductSchedule: Debits.DeductSchedule? = nil
        ) {
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractNotifyURL = contractNotifyURL
            self.outUserCode = outUserCode
            self.deductSchedule = deductSchedule
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.openID = try member.ifPresent("openid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.contractNotifyURL = try member.required("contract_notify_url")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.deductSchedule = try member.ifPresent("deduct_schedule")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.deductSchedule, "deduct_schedule")
        }
    }
}

extension Debits {
    /// PresignTokenReply, as several operations have it.
    public struct PresignTokenReply: Codable, Hashable, Sendable {
        /// Pre-signing token (预签约号).
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

extension Debits {
    /// PromotionDetail, as several operations have it.
    public struct PromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var couponID: String?
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: String?
        /// Type (优惠类型).
        public var type: String?
        /// Amount in fen (优惠券面额).
        public var amount: Int?
        /// Coupon stock or campaign ID (活动ID).
        public var stockID: String?
        /// Amount funded by WeChat Pay, in fen (微信出资).
        public var wechatpayContribute: Int?
        /// Amount funded by the merchant, in fen (商户出资).
        public var merchantContribute: Int?
        /// Amount funded by others, in fen (其他出资).
        public var otherContribute: Int?

        public init(
            couponID: String? = nil,
            name: String? = nil,
            scope: String? = nil,
            type: String? = nil,
            amount: Int? = nil,
            stockID: String? = nil,
            wechatpayContribute: Int? = nil,
            merchantContribute: Int? = nil,
            otherContribute: Int? = nil
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
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponID = try member.ifPresent("coupon_id")
            self.name = try member.ifPresent("name")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.amount = try member.ifPresent("amount")
            self.stockID = try member.ifPresent("stock_id")
            self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
            self.merchantContribute = try member.ifPresent("merchant_contribute")
            self.otherContribute = try member.ifPresent("other_contribute")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.couponID, "coupon_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.stockID, "stock_id")
            try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
            try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
            try members.encodeIfPresent(self.otherContribute, "other_contribute")
        }
    }
}

extension Debits {
    /// RealIdentity, as several operations have it.
    public struct RealIdentity: Codable, Hashable, Sendable {
        /// Real name (自然人姓名).
        public var realName: Sensitive
        /// Identity card number (自然人身份证号码).
        public var idCardNumber: Sensitive
        /// Type of real-name verification (实名验证类型).
        public var identityType: Debits.IdentityType?

        public init(
            realName: Sensitive,
            idCardNumber: Sensitive,
            identityType: Debits.IdentityType? = nil
        ) {
            self.realName = realName
            self.idCardNumber = idCardNumber
            self.identityType = identityType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.realName = try member.required("real_name")
            self.idCardNumber = try member.required("id_card_number")
            self.identityType = try member.ifPresent("identity_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.realName, "real_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encodeIfPresent(self.identityType, "identity_type")
        }
    }
}

extension Debits {
    /// RedirectReply, as several operations have it.
    public struct RedirectReply: Codable, Hashable, Sendable {
        /// URL to redirect the user to (拉起微信支付客户端的URL).
        public var redirectURL: String

        public init(
            redirectURL: String
        ) {
            self.redirectURL = redirectURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.redirectURL = try member.required("redirect_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.redirectURL, "redirect_url")
        }
    }
}

extension Debits {
    /// ScheduleReply, as several operations have it.
    public struct ScheduleReply: Codable, Hashable, Sendable {
        /// State of the deduction schedule (扣费预约的状态).
        public var scheduleState: String
        /// First date deduction is possible (可扣费开始日期).
        public var deductStartDate: String?
        /// Last date deduction is possible (可扣费结束日期).
        public var deductEndDate: String?
        /// Scheduled deduction amount information (已预约的扣费金额信息).
        public var scheduledAmount: Debits.EstimatedDeductAmount?
        /// Amount deducted or repaid, in fen (实际扣费金额).
        public var deductAmount: Debits.EstimatedDeductAmount?
        /// Actual deduction date (实际扣费的日期).
        public var deductDate: String?

        public init(
            scheduleState: String,
            deductStartDate: String? = nil,
            deductEndDate: String? = nil,
            scheduledAmount: Debits.EstimatedDeductAmount? = nil,
            deductAmount: Debits.EstimatedDeductAmount? = nil,
            deductDate: String? = nil
        ) {
            self.scheduleState = scheduleState
            self.deductStartDate = deductStartDate
            self.deductEndDate = deductEndDate
            self.scheduledAmount = scheduledAmount
            self.deductAmount = deductAmount
            self.deductDate = deductDate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.scheduleState = try member.required("schedule_state")
            self.deductStartDate = try member.ifPresent("deduct_start_date")
            self.deductEndDate = try member.ifPresent("deduct_end_date")
            self.scheduledAmount = try member.ifPresent("scheduled_amount")
            self.deductAmount = try member.ifPresent("deduct_amount")
            self.deductDate = try member.ifPresent("deduct_date")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.scheduleState, "schedule_state")
            try members.encodeIfPresent(self.deductStartDate, "deduct_start_date")
            try members.encodeIfPresent(self.deductEndDate, "deduct_end_date")
            try members.encodeIfPresent(self.scheduledAmount, "scheduled_amount")
            try members.encodeIfPresent(self.deductAmount, "deduct_amount")
            try members.encodeIfPresent(self.deductDate, "deduct_date")
        }
    }
}

extension Debits {
    /// SignContractReply, as several operations have it.
    public struct SignContractReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// State of the contract (委托代扣协议状态).
        public var contractState: String
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: Timestamp?
        /// User's openid (用户OpenID).
        public var openID: String
        /// Information on the contract's termination (协议解约信息).
        public var contractTerminateInfo: Debits.ContractTerminateInfo?
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Deduction schedule information (预约扣费场景的预约信息).
        public var deductSchedule: Debits.ContractDeductSchedule?

        public init(
            mchid: String,
            contractID: String,
            appID: String,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractState: String,
            contractSignedTime: Timestamp? = nil,
            contractExpiredTime: Timestamp? = nil,
            openID: String,
            contractTerminateInfo: Debits.ContractTerminateInfo? = nil,
            outUserCode: String? = nil,
            deductSchedule: Debits.ContractDeductSchedule? = nil
        ) {
            self.mchid = mchid
            self.contractID = contractID
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractExpiredTime = contractExpiredTime
            self.openID = openID
            self.contractTerminateInfo = contractTerminateInfo
            self.outUserCode = outUserCode
            self.deductSchedule = deductSchedule
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.contractID = try member.required("contract_id")
            self.appID = try member.required("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.openID = try member.required("openid")
            self.contractTerminateInfo = try member.ifPresent("contract_terminate_info")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.deductSchedule = try member.ifPresent("deduct_schedule")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.contractTerminateInfo, "contract_terminate_info")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.deductSchedule, "deduct_schedule")
        }
    }
}

extension Debits {
    /// TerminateRequest, as several operations have it.
    public struct TerminateRequest: Codable, Hashable, Sendable {
        /// Remark on the contract's termination (解约备注).
        public var contractTerminationRemark: String

        public init(
            contractTerminationRemark: String
        ) {
            self.contractTerminationRemark = contractTerminationRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractTerminationRemark = try member.required("contract_termination_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.contractTerminationRemark, "contract_termination_remark")
        }
    }
}

extension Debits {
    /// Transaction, as several operations have it.
    public struct Transaction: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Appid of the app or official account (服务商APPID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// State of the transaction (交易状态).
        public var tradeState: String
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDescription: String?
        /// Payer's information (支付者).
        public var payer: Debits.Payer?
        /// Amount details (订单金额).
        public var amount: Debits.Amount
        /// Device information (设备信息).
        public var deviceInformation: Debits.DeviceInfo
        /// Details of the promotions used (优惠详情).
        public var promotionDetail: [Debits.PromotionDetail]?

        public init(
            spMchid: String,
            appID: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            outTradeNo: String,
            transactionID: String? = nil,
            attach: String? = nil,
            bankType: String? = nil,
            successTime: Timestamp? = nil,
            tradeState: String,
            tradeStateDescription: String? = nil,
            payer: Debits.Payer? = nil,
            amount: Debits.Amount,
            deviceInformation: Debits.DeviceInfo,
            promotionDetail: [Debits.PromotionDetail]? = nil
        ) {
            self.spMchid = spMchid
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.attach = attach
            self.bankType = bankType
            self.successTime = successTime
            self.tradeState = tradeState
            self.tradeStateDescription = tradeStateDescription
            self.payer = payer
            self.amount = amount
            self.deviceInformation = deviceInformation
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.appID = try member.required("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.attach = try member.ifPresent("attach")
            self.bankType = try member.ifPresent("bank_type")
            self.successTime = try member.ifPresent("success_time")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDescription = try member.ifPresent("trade_state_description")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.required("amount")
            self.deviceInformation = try member.required("device_information")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDescription, "trade_state_description")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encode(self.deviceInformation, "device_information")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension Debits {
    /// TransactionAmount, as several operations have it.
    public struct TransactionAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (订单金额).
        public var total: Int
        /// Amount the user paid, in fen (用户支付金额).
        public var payerTotal: Int?
        /// Total discount in fen (折扣).
        public var discountTotal: Int?
        /// Currency (货币类型).
        public var currency: String

        public init(
            total: Int,
            payerTotal: Int? = nil,
            discountTotal: Int? = nil,
            currency: String
        ) {
            self.total = total
            self.payerTotal = payerTotal
            self.discountTotal = discountTotal
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.required("total")
            self.payerTotal = try member.ifPresent("payer_total")
            self.discountTotal = try member.ifPresent("discount_total")
            self.currency = try member.required("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encodeIfPresent(self.payerTotal, "payer_total")
            try members.encodeIfPresent(self.discountTotal, "discount_total")
            try members.encode(self.currency, "currency")
        }
    }
}

extension Debits {
    /// TransactionPayer, as several operations have it.
    public struct TransactionPayer: Codable, Hashable, Sendable {
        /// User's openid (商户appid下的用户标识).
        public var openID: String
        /// User's openid under the sub appid (子商户appid下的用户标识).
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

extension Debits {
    /// TransactionPromotionDetail, as several operations have it.
    public struct TransactionPromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var couponID: String
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: String?
        /// Type (优惠类型).
        public var type: String?
        /// Amount in fen (优惠券面额).
        public var amount: Int?
        /// Coupon stock or campaign ID (活动ID).
        public var stockID: String
        /// Amount funded by WeChat Pay, in fen (微信出资).
        public var wechatpayContribute: Int?
        /// Amount funded by the merchant, in fen (商户出资).
        public var merchantContribute: Int?
        /// Amount funded by others, in fen (其他出资).
        public var otherContribute: Int?

        public init(
            couponID: String,
            name: String? = nil,
            scope: String? = nil,
            type: String? = nil,
            amount: Int? = nil,
            stockID: String,
            wechatpayContribute: Int? = nil,
            merchantContribute: Int? = nil,
            otherContribute: Int? = nil
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
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponID = try member.required("coupon_id")
            self.name = try member.ifPresent("name")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.amount = try member.ifPresent("amount")
            self.stockID = try member.required("stock_id")
            self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
            self.merchantContribute = try member.ifPresent("merchant_contribute")
            self.otherContribute = try member.ifPresent("other_contribute")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponID, "coupon_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
            try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
            try members.encodeIfPresent(self.otherContribute, "other_contribute")
        }
    }
}

extension Debits {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AuthState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var authStateInit: Self { Self(rawValue: "AUTH_STATE_INIT") }
        public static var authStatePending: Self { Self(rawValue: "AUTH_STATE_PENDING") }
        public static var authStateGranted: Self { Self(rawValue: "AUTH_STATE_GRANTED") }
        public static var authStateDenied: Self { Self(rawValue: "AUTH_STATE_DENIED") }
        public static var authStateExpired: Self { Self(rawValue: "AUTH_STATE_EXPIRED") }
    }
}

extension Debits {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ContractState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var signed: Self { Self(rawValue: "SIGNED") }
        public static var terminated: Self { Self(rawValue: "TERMINATED") }
        public static var signFailed: Self { Self(rawValue: "SIGN_FAILED") }
        public static var toBeRenewed: Self { Self(rawValue: "TO_BE_RENEWED") }
        public static var terminatePending: Self { Self(rawValue: "TERMINATE_PENDING") }
    }
}

extension Debits {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ContractTerminationMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userTerminate: Self { Self(rawValue: "USER_TERMINATE") }
        public static var mchAPITerminate: Self { Self(rawValue: "MCH_API_TERMINATE") }
        public static var wepayWebTerminate: Self { Self(rawValue: "WEPAY_WEB_TERMINATE") }
        public static var customerServiceTerminate: Self { Self(rawValue: "CUSTOMER_SERVICE_TERMINATE") }
        public static var systemTerminate: Self { Self(rawValue: "SYSTEM_TERMINATE") }
    }
}

extension Debits {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CoverageTermType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var coverageTermTypeFixedDate: Self { Self(rawValue: "COVERAGE_TERM_TYPE_FIXED_DATE") }
        public static var coverageTermTypeLifetime: Self { Self(rawValue: "COVERAGE_TERM_TYPE_LIFETIME") }
    }
}

extension Debits {
    /// The documented values; a value that is not among them is kept as it came.
    public struct IdentityType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var idCard: Self { Self(rawValue: "ID_CARD") }
    }
}

extension Debits {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PaymentMethod: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var paymentMethodOther: Self { Self(rawValue: "PAYMENT_METHOD_OTHER") }
        public static var paymentMethodPeriod: Self { Self(rawValue: "PAYMENT_METHOD_PERIOD") }
        public static var paymentMethodLumpSum: Self { Self(rawValue: "PAYMENT_METHOD_LUMP_SUM") }
    }
}

extension Debits {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PaymentPeriod: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var paymentPeriodDay: Self { Self(rawValue: "PAYMENT_PERIOD_DAY") }
        public static var paymentPeriodWeek: Self { Self(rawValue: "PAYMENT_PERIOD_WEEK") }
        public static var paymentPeriodBiweekly: Self { Self(rawValue: "PAYMENT_PERIOD_BIWEEKLY") }
        public static var paymentPeriodMonth: Self { Self(rawValue: "PAYMENT_PERIOD_MONTH") }
        public static var paymentPeriodQuarter: Self { Self(rawValue: "PAYMENT_PERIOD_QUARTER") }
        public static var paymentPeriodHalfYear: Self { Self(rawValue: "PAYMENT_PERIOD_HALF_YEAR") }
        public static var paymentPeriodYear: Self { Self(rawValue: "PAYMENT_PERIOD_YEAR") }
    }
}

extension Debits {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PeriodPremiumMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var periodPremiumModeEqual: Self { Self(rawValue: "PERIOD_PREMIUM_MODE_EQUAL") }
        public static var periodPremiumModeFirstDiff: Self { Self(rawValue: "PERIOD_PREMIUM_MODE_FIRST_DIFF") }
        public static var periodPremiumModeMultiDiff: Self { Self(rawValue: "PERIOD_PREMIUM_MODE_MULTI_DIFF") }
    }
}

extension Debits {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PolicyState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var policyStateIssuing: Self { Self(rawValue: "POLICY_STATE_ISSUING") }
        public static var policyStateApproved: Self { Self(rawValue: "POLICY_STATE_APPROVED") }
        public static var policyStateDeclined: Self { Self(rawValue: "POLICY_STATE_DECLINED") }
        public static var policyStateInactive: Self { Self(rawValue: "POLICY_STATE_INACTIVE") }
    }
}

extension Debits {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PolicyType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var policyTypeOther: Self { Self(rawValue: "POLICY_TYPE_OTHER") }
        public static var policyTypeMedical: Self { Self(rawValue: "POLICY_TYPE_MEDICAL") }
        public static var policyTypeAccident: Self { Self(rawValue: "POLICY_TYPE_ACCIDENT") }
        public static var policyTypeCritical: Self { Self(rawValue: "POLICY_TYPE_CRITICAL") }
        public static var policyTypeCar: Self { Self(rawValue: "POLICY_TYPE_CAR") }
        public static var policyTypeLife: Self { Self(rawValue: "POLICY_TYPE_LIFE") }
        public static var policyTypeProperty: Self { Self(rawValue: "POLICY_TYPE_PROPERTY") }
        public static var policyTypePet: Self { Self(rawValue: "POLICY_TYPE_PET") }
        public static var policyTypeAnnuity: Self { Self(rawValue: "POLICY_TYPE_ANNUITY") }
    }
}
