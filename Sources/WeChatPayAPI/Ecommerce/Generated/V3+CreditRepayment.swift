// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/credit-repayment`
    public var creditRepayment: CreditRepayment { CreditRepayment(path: path.appending("credit-repayment")) }

    /// `v3/credit-repayment`
    public struct CreditRepayment: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment {
    /// `v3/credit-repayment/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/credit-repayment/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner {
    /// `v3/credit-repayment/partner/deduct-orders`
    public var deductOrders: DeductOrders { DeductOrders(path: path.appending("deduct-orders")) }

    /// `v3/credit-repayment/partner/deduct-orders`
    public struct DeductOrders: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner.DeductOrders {
    /// Start a credit repayment (发起还款).
    ///
    /// After an unknown outcome, `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Withholding contract ID (还款协议ID).
        public var contractID: String
        /// Merchant's own order number (商户侧交易单号).
        public var outTradeNo: String
        /// Merchant's own scheduled repayment number (商户侧预约还款单号).
        public var outRecordID: String
        /// Amount deducted or repaid, in fen (还款金额).
        public var deductAmount: String
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// Description (产品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?

        public init(
            contractID: String,
            outTradeNo: String,
            outRecordID: String,
            deductAmount: String,
            notifyURL: String,
            description: String,
            attach: String? = nil
        ) {
            self.contractID = contractID
            self.outTradeNo = outTradeNo
            self.outRecordID = outRecordID
            self.deductAmount = deductAmount
            self.notifyURL = notifyURL
            self.description = description
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractID = try member.required("contract_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.outRecordID = try member.required("out_record_id")
            self.deductAmount = try member.required("deduct_amount")
            self.notifyURL = try member.required("notify_url")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.outRecordID, "out_record_id")
            try members.encode(self.deductAmount, "deduct_amount")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.DeductOrderReply
}

extension V3.CreditRepayment.Partner.DeductOrders {
    /// `v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner.DeductOrders.OutTradeNo {
    /// Query a credit repayment by out_trade_no (查询还款结果).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.DeductOrderReply
}

extension V3.CreditRepayment.Partner {
    /// `v3/credit-repayment/partner/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/credit-repayment/partner/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner.Contracts {
    /// `v3/credit-repayment/partner/contracts/app-presign`
    public var appPresign: AppPresign { AppPresign(path: path.appending("app-presign")) }

    /// `v3/credit-repayment/partner/contracts/app-presign`
    public struct AppPresign: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner.Contracts.AppPresign {
    /// Pre-sign an automatic repayment contract in an app (APP预签约).
    ///
    /// After an unknown outcome, `GET /v3/credit-repayment/partner/contracts/{out_contract_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016125804)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Withholding contract template ID (模板ID).
        public var planID: String
        /// Merchant's own contract number (服务商签约协议号).
        public var outContractCode: String
        /// Name to display (用户展示名称).
        public var displayName: String
        /// URL notified of the signing result (签约结果通知地址).
        public var contractNotifyURL: String
        /// Repayment day (还款日).
        public var repaymentDay: Int
        /// Upper limit of the repayment amount (还款金额上限).
        public var repaymentAmountLimit: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String?
        /// User's real-name information (用户实名信息).
        public var realIdentity: Ecommerce.RealIdentity
        /// Transaction information (交易信息).
        public var tradeInfo: Ecommerce.TradeInfo?

        public init(
            appID: String,
            planID: String,
            outContractCode: String,
            displayName: String,
            contractNotifyURL: String,
            repaymentDay: Int,
            repaymentAmountLimit: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            realIdentity: Ecommerce.RealIdentity,
            tradeInfo: Ecommerce.TradeInfo? = nil
        ) {
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.displayName = displayName
            self.contractNotifyURL = contractNotifyURL
            self.repaymentDay = repaymentDay
            self.repaymentAmountLimit = repaymentAmountLimit
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.realIdentity = realIdentity
            self.tradeInfo = tradeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.displayName = try member.required("display_name")
            self.contractNotifyURL = try member.required("contract_notify_url")
            self.repaymentDay = try member.required("repayment_day")
            self.repaymentAmountLimit = try member.required("repayment_amount_limit")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.realIdentity = try member.required("real_identity")
            self.tradeInfo = try member.ifPresent("trade_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.displayName, "display_name")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
            try members.encode(self.repaymentDay, "repayment_day")
            try members.encode(self.repaymentAmountLimit, "repayment_amount_limit")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.realIdentity, "real_identity")
            try members.encodeIfPresent(self.tradeInfo, "trade_info")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Pre-signing token (预签约码).
        public var presignToken: String
        /// Signing service jumped to (跳转到的签约服务提供方).
        public var redirectService: String?

        public init(
            presignToken: String,
            redirectService: String? = nil
        ) {
            self.presignToken = presignToken
            self.redirectService = redirectService
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.presignToken = try member.required("presign_token")
            self.redirectService = try member.ifPresent("redirect_service")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.presignToken, "presign_token")
            try members.encodeIfPresent(self.redirectService, "redirect_service")
        }
    }
}

extension V3.CreditRepayment.Partner.Contracts {
    /// `v3/credit-repayment/partner/contracts/h5-presign`
    public var h5Presign: H5Presign { H5Presign(path: path.appending("h5-presign")) }

    /// `v3/credit-repayment/partner/contracts/h5-presign`
    public struct H5Presign: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner.Contracts.H5Presign {
    /// Pre-sign an automatic repayment contract in H5 (H5预签约).
    ///
    /// After an unknown outcome, `GET /v3/credit-repayment/partner/contracts/{out_contract_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016779565)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Withholding contract template ID (模板ID).
        public var planID: String
        /// Merchant's own contract number (服务商签约协议号).
        public var outContractCode: String
        /// Name to display (用户展示名称).
        public var displayName: String
        /// URL notified of the signing result (签约结果通知地址).
        public var contractNotifyURL: String
        /// Repayment day (还款日).
        public var repaymentDay: Int
        /// Upper limit of the repayment amount (还款金额上限).
        public var repaymentAmountLimit: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String?
        /// User's real-name information (用户实名信息).
        public var realIdentity: Ecommerce.RealIdentity
        /// Transaction information (交易信息).
        public var tradeInfo: Ecommerce.TradeInfo?
        /// Jump information (跳转控制信息).
        public var jumpInfo: JumpInfo?

        public init(
            appID: String,
            planID: String,
            outContractCode: String,
            displayName: String,
            contractNotifyURL: String,
            repaymentDay: Int,
            repaymentAmountLimit: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            realIdentity: Ecommerce.RealIdentity,
            tradeInfo: Ecommerce.TradeInfo? = nil,
            jumpInfo: JumpInfo? = nil
        ) {
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.displayName = displayName
            self.contractNotifyURL = contractNotifyURL
            self.repaymentDay = repaymentDay
            self.repaymentAmountLimit = repaymentAmountLimit
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.realIdentity = realIdentity
            self.tradeInfo = tradeInfo
            self.jumpInfo = jumpInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.displayName = try member.required("display_name")
            self.contractNotifyURL = try member.required("contract_notify_url")
            self.repaymentDay = try member.required("repayment_day")
            self.repaymentAmountLimit = try member.required("repayment_amount_limit")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.realIdentity = try member.required("real_identity")
            self.tradeInfo = try member.ifPresent("trade_info")
            self.jumpInfo = try member.ifPresent("jump_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.displayName, "display_name")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
            try members.encode(self.repaymentDay, "repayment_day")
            try members.encode(self.repaymentAmountLimit, "repayment_amount_limit")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.realIdentity, "real_identity")
            try members.encodeIfPresent(self.tradeInfo, "trade_info")
            try members.encodeIfPresent(self.jumpInfo, "jump_info")
        }

        /// Jump information (跳转控制信息).
        public struct JumpInfo: Codable, Hashable, Sendable {
            /// Appid to jump to (签约完后要跳转到的应用AppID).
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

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// URL to redirect the user to (拉起微信支付签约页的URL).
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

extension V3.CreditRepayment.Partner.Contracts {
    /// `v3/credit-repayment/partner/contracts/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/credit-repayment/partner/contracts/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner.Contracts.Terminate {
    /// Terminate an automatic repayment contract (解除协议).
    ///
    /// After an unknown outcome, `GET /v3/credit-repayment/partner/contracts/{out_contract_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own contract number (服务商签约协议号).
        public var outContractCode: String
        /// Remark on the contract's termination (协议解约备注).
        public var contractTerminationRemark: String

        public init(
            outContractCode: String,
            contractTerminationRemark: String
        ) {
            self.outContractCode = outContractCode
            self.contractTerminationRemark = contractTerminationRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outContractCode = try member.required("out_contract_code")
            self.contractTerminationRemark = try member.required("contract_termination_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.contractTerminationRemark, "contract_termination_remark")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Contract information (协议信息).
        public var contractInfo: Ecommerce.Contract?

        public init(
            contractInfo: Ecommerce.Contract? = nil
        ) {
            self.contractInfo = contractInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractInfo = try member.ifPresent("contract_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.contractInfo, "contract_info")
        }
    }
}

extension V3.CreditRepayment.Partner.Contracts {
    /// `v3/credit-repayment/partner/contracts/{out_contract_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutContractCode {
        OutContractCode(path: path.appending(value: String(value), named: "out_contract_code"))
    }

    /// `v3/credit-repayment/partner/contracts/{out_contract_code}`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner.Contracts.OutContractCode {
    /// Query an automatic repayment contract by out_contract_code (查询协议).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016125810)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.Contract
}

extension V3.CreditRepayment.Partner {
    /// `v3/credit-repayment/partner/schedule-records`
    public var scheduleRecords: ScheduleRecords { ScheduleRecords(path: path.appending("schedule-records")) }

    /// `v3/credit-repayment/partner/schedule-records`
    public struct ScheduleRecords: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner.ScheduleRecords {
    /// `v3/credit-repayment/partner/schedule-records/batch-create`
    public var batchCreate: BatchCreate { BatchCreate(path: path.appending("batch-create")) }

    /// `v3/credit-repayment/partner/schedule-records/batch-create`
    public struct BatchCreate: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner.ScheduleRecords.BatchCreate {
    /// Schedule repayments in a batch (预约还款).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Withholding contract ID (还款协议ID).
        public var contractID: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// User's openid (用户标识).
        public var openID: String
        /// Scheduled repayment items (预约还款项列表).
        public var scheduleItems: [ScheduleItems]

        public init(
            contractID: String,
            appID: String,
            openID: String,
            scheduleItems: [ScheduleItems]
        ) {
            self.contractID = contractID
            self.appID = appID
            self.openID = openID
            self.scheduleItems = scheduleItems
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractID = try member.required("contract_id")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.scheduleItems = try member.required("schedule_items")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.scheduleItems, "schedule_items")
        }

        /// Scheduled repayment items (预约还款项列表).
        public struct ScheduleItems: Codable, Hashable, Sendable {
            /// Merchant's own scheduled repayment number (商户侧预约还款单号).
            public var outRecordID: String
            /// Sub-merchant's merchant number (子商户号).
            public var subMchid: String
            /// Sub-merchant's appid (子商户AppID).
            public var subAppID: String?
            /// Amount to repay, in fen (应还款金额).
            public var repaymentAmount: String
            /// Minimum repayment amount, in fen (最低还款金额).
            public var minRepaymentAmount: String?
            /// Repayment date (还款日期).
            public var repaymentDate: String

            public init(
                outRecordID: String,
                subMchid: String,
                subAppID: String? = nil,
                repaymentAmount: String,
                minRepaymentAmount: String? = nil,
                repaymentDate: String
            ) {
                self.outRecordID = outRecordID
                self.subMchid = subMchid
                self.subAppID = subAppID
                self.repaymentAmount = repaymentAmount
                self.minRepaymentAmount = minRepaymentAmount
                self.repaymentDate = repaymentDate
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outRecordID = try member.required("out_record_id")
                self.subMchid = try member.required("sub_mchid")
                self.subAppID = try member.ifPresent("sub_appid")
                self.repaymentAmount = try member.required("repayment_amount")
                self.minRepaymentAmount = try member.ifPresent("min_repayment_amount")
                self.repaymentDate = try member.required("repayment_date")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.outRecordID, "out_record_id")
                try members.encode(self.subMchid, "sub_mchid")
                try members.encodeIfPresent(self.subAppID, "sub_appid")
                try members.encode(self.repaymentAmount, "repayment_amount")
                try members.encodeIfPresent(self.minRepaymentAmount, "min_repayment_amount")
                try members.encode(self.repaymentDate, "repayment_date")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Scheduled repayment records (预约还款记录列表).
        public var scheduleRecords: [Ecommerce.ScheduleRecord]?

        public init(
            scheduleRecords: [Ecommerce.ScheduleRecord]? = nil
        ) {
            self.scheduleRecords = scheduleRecords
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.scheduleRecords = try member.ifPresent("schedule_records")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.scheduleRecords, "schedule_records")
        }
    }
}

extension V3.CreditRepayment.Partner.ScheduleRecords {
    /// `v3/credit-repayment/partner/schedule-records/{out_record_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRecordID {
        OutRecordID(path: path.appending(value: String(value), named: "out_record_id"))
    }

    /// `v3/credit-repayment/partner/schedule-records/{out_record_id}`
    public struct OutRecordID: Endpoint {
        public let path: Path
    }
}

extension V3.CreditRepayment.Partner.ScheduleRecords.OutRecordID {
    /// Query a scheduled repayment by out_record_id (查询预约结果).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - contractID: Withholding contract ID (还款协议ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
    public func get(contractID: String) async throws -> GetReply {
        try await path.call(.get, query: ["contract_id": contractID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.ScheduleRecord
}
