// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/inspolicymgr`
    public var inspolicymgr: Inspolicymgr { Inspolicymgr(path: path.appending("inspolicymgr")) }

    /// `v3/inspolicymgr`
    public struct Inspolicymgr: Endpoint {
        public let path: Path
    }
}

extension V3.Inspolicymgr {
    /// `v3/inspolicymgr/deduct`
    public var deduct: Deduct { Deduct(path: path.appending("deduct")) }

    /// `v3/inspolicymgr/deduct`
    public struct Deduct: Endpoint {
        public let path: Path
    }
}

extension V3.Inspolicymgr.Deduct {
    /// `v3/inspolicymgr/deduct/authorizations`
    public var authorizations: Authorizations { Authorizations(path: path.appending("authorizations")) }

    /// `v3/inspolicymgr/deduct/authorizations`
    public struct Authorizations: Endpoint {
        public let path: Path
    }
}

extension V3.Inspolicymgr.Deduct.Authorizations {
    /// Submit insurance policy authorization information (提交保单授权信息).
    ///
    /// After an unknown outcome, `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own insurance number (商户保险编号).
        public var outInsuranceNo: String
        /// Appid of the app or official account (商户APPID).
        public var appID: String
        /// Withholding contract template ID (保险代扣模板ID).
        public var planID: String
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Name of the insurance (保险名称).
        public var insuranceName: String
        /// Payee's merchant number (收款方商户号).
        public var payeeMchid: String?
        /// Payee's official account appid (收款方公众账号ID).
        public var payeeAppID: String?

        public init(
            outInsuranceNo: String,
            appID: String,
            planID: String,
            outContractCode: String,
            insuranceName: String,
            payeeMchid: String? = nil,
            payeeAppID: String? = nil
        ) {
            self.outInsuranceNo = outInsuranceNo
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.insuranceName = insuranceName
            self.payeeMchid = payeeMchid
            self.payeeAppID = payeeAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outInsuranceNo = try member.required("out_insurance_no")
            self.appID = try member.required("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.insuranceName = try member.required("insurance_name")
            self.payeeMchid = try member.ifPresent("payee_mchid")
            self.payeeAppID = try member.ifPresent("payee_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outInsuranceNo, "out_insurance_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.insuranceName, "insurance_name")
            try members.encodeIfPresent(self.payeeMchid, "payee_mchid")
            try members.encodeIfPresent(self.payeeAppID, "payee_appid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own insurance number (商户保险编号).
        public var outInsuranceNo: String
        /// Appid of the app or official account (商户APPID).
        public var appID: String?
        /// Withholding contract template ID (保险代扣模板ID).
        public var planID: String
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Name of the insurance (保险名称).
        public var insuranceName: String
        /// State of the authorization (授权状态).
        public var authState: Debits.AuthState
        /// Time the user authorized (用户授权时间).
        public var userAuthTime: String?

        public init(
            outInsuranceNo: String,
            appID: String? = nil,
            planID: String,
            outContractCode: String,
            insuranceName: String,
            authState: Debits.AuthState,
            userAuthTime: String? = nil
        ) {
            self.outInsuranceNo = outInsuranceNo
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.insuranceName = insuranceName
            self.authState = authState
            self.userAuthTime = userAuthTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outInsuranceNo = try member.required("out_insurance_no")
            self.appID = try member.ifPresent("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.insuranceName = try member.required("insurance_name")
            self.authState = try member.required("auth_state")
            self.userAuthTime = try member.ifPresent("user_auth_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outInsuranceNo, "out_insurance_no")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.insuranceName, "insurance_name")
            try members.encode(self.authState, "auth_state")
            try members.encodeIfPresent(self.userAuthTime, "user_auth_time")
        }
    }
}

extension V3.Inspolicymgr.Deduct.Authorizations {
    /// `v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutInsuranceNo {
        OutInsuranceNo(path: path.appending(value: String(value), named: "out_insurance_no"))
    }

    /// `v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
    public struct OutInsuranceNo: Endpoint {
        public let path: Path
    }
}

extension V3.Inspolicymgr.Deduct.Authorizations.OutInsuranceNo {
    /// Query insurance policy authorization by out_insurance_no (查询保单授权信息).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own insurance number (商户保险编号).
        public var outInsuranceNo: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Withholding contract template ID (保险代扣模板ID).
        public var planID: String
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Name of the insurance (保险名称).
        public var insuranceName: String
        /// State of the authorization (授权状态).
        public var authState: Debits.AuthState
        /// Time the user authorized (用户授权时间).
        public var userAuthTime: String?

        public init(
            outInsuranceNo: String,
            appID: String,
            planID: String,
            outContractCode: String,
            insuranceName: String,
            authState: Debits.AuthState,
            userAuthTime: String? = nil
        ) {
            self.outInsuranceNo = outInsuranceNo
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.insuranceName = insuranceName
            self.authState = authState
            self.userAuthTime = userAuthTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outInsuranceNo = try member.required("out_insurance_no")
            self.appID = try member.required("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.insuranceName = try member.required("insurance_name")
            self.authState = try member.required("auth_state")
            self.userAuthTime = try member.ifPresent("user_auth_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outInsuranceNo, "out_insurance_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.insuranceName, "insurance_name")
            try members.encode(self.authState, "auth_state")
            try members.encodeIfPresent(self.userAuthTime, "user_auth_time")
        }
    }
}

extension V3.Inspolicymgr.Deduct {
    /// `v3/inspolicymgr/deduct/policies`
    public var policies: Policies { Policies(path: path.appending("policies")) }

    /// `v3/inspolicymgr/deduct/policies`
    public struct Policies: Endpoint {
        public let path: Path
    }
}

extension V3.Inspolicymgr.Deduct.Policies {
    /// Upload an insurance policy (上传保单).
    ///
    /// After an unknown outcome, `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own insurance number (商户保险编号).
        public var outInsuranceNo: String
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
        /// Appid of the app or official account (商户APPID).
        public var appID: String
        /// User's openid (用户在商户公众号内的身份标识).
        public var openID: String
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
        /// Payee's merchant number (收款方商户号).
        public var payeeMchid: String?
        /// Payee's official account appid (收款方公众账号ID).
        public var payeeAppID: String?
        /// Payee's openid (收款方用户标识).
        public var payeeOpenID: String?

        public init(
            outInsuranceNo: String,
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
            appID: String,
            openID: String,
            freeInsurance: Bool,
            combinedPayment: Bool? = nil,
            paymentMethod: Debits.PaymentMethod? = nil,
            periodPremiumMode: Debits.PeriodPremiumMode? = nil,
            paymentPeriod: Debits.PaymentPeriod? = nil,
            firstPeriodAmount: Int? = nil,
            subsequentPeriodAmount: Int? = nil,
            coverageTermType: Debits.CoverageTermType? = nil,
            payeeMchid: String? = nil,
            payeeAppID: String? = nil,
            payeeOpenID: String? = nil
        ) {
            self.outInsuranceNo = outInsuranceNo
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
            self.appID = appID
            self.openID = openID
            self.freeInsurance = freeInsurance
            self.combinedPayment = combinedPayment
            self.paymentMethod = paymentMethod
            self.periodPremiumMode = periodPremiumMode
            self.paymentPeriod = paymentPeriod
            self.firstPeriodAmount = firstPeriodAmount
            self.subsequentPeriodAmount = subsequentPeriodAmount
            self.coverageTermType = coverageTermType
            self.payeeMchid = payeeMchid
            self.payeeAppID = payeeAppID
            self.payeeOpenID = payeeOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outInsuranceNo = try member.required("out_insurance_no")
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
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.freeInsurance = try member.required("free_insurance")
            self.combinedPayment = try member.ifPresent("combined_payment")
            self.paymentMethod = try member.ifPresent("payment_method")
            self.periodPremiumMode = try member.ifPresent("period_premium_mode")
            self.paymentPeriod = try member.ifPresent("payment_period")
            self.firstPeriodAmount = try member.ifPresent("first_period_amount")
            self.subsequentPeriodAmount = try member.ifPresent("subsequent_period_amount")
            self.coverageTermType = try member.ifPresent("coverage_term_type")
            self.payeeMchid = try member.ifPresent("payee_mchid")
            self.payeeAppID = try member.ifPresent("payee_appid")
            self.payeeOpenID = try member.ifPresent("payee_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outInsuranceNo, "out_insurance_no")
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
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.freeInsurance, "free_insurance")
            try members.encodeIfPresent(self.combinedPayment, "combined_payment")
            try members.encodeIfPresent(self.paymentMethod, "payment_method")
            try members.encodeIfPresent(self.periodPremiumMode, "period_premium_mode")
            try members.encodeIfPresent(self.paymentPeriod, "payment_period")
            try members.encodeIfPresent(self.firstPeriodAmount, "first_period_amount")
            try members.encodeIfPresent(self.subsequentPeriodAmount, "subsequent_period_amount")
            try members.encodeIfPresent(self.coverageTermType, "coverage_term_type")
            try members.encodeIfPresent(self.payeeMchid, "payee_mchid")
            try members.encodeIfPresent(self.payeeAppID, "payee_appid")
            try members.encodeIfPresent(self.payeeOpenID, "payee_openid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.PolicyReply
}

extension V3.Inspolicymgr.Deduct.Policies {
    /// `v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutInsuranceNo {
        OutInsuranceNo(path: path.appending(value: String(value), named: "out_insurance_no"))
    }

    /// `v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    public struct OutInsuranceNo: Endpoint {
        public let path: Path
    }
}

extension V3.Inspolicymgr.Deduct.Policies.OutInsuranceNo {
    /// Query an insurance policy by out_insurance_no (查询保单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.PolicyReply
}

extension V3.Inspolicymgr.Deduct.Policies.OutInsuranceNo {
    /// Update an insurance policy by out_insurance_no (更新保单).
    ///
    /// After an unknown outcome, `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Names of the insured (被保险人姓名列表).
        public var insuredNameList: [String]?
        /// Name of the insurance (保险名称).
        public var insuranceName: String?
        /// Time it takes effect (保单生效时间).
        public var effectiveTime: Timestamp?
        /// Time of expiry (保单失效时间).
        public var expiredTime: Timestamp?
        /// Details of the coverage (保障详情).
        public var coverageDetail: String?
        /// Whether renewal is supported (是否支持续保).
        public var supportRenewal: Bool?
        /// Time from which renewal is possible (可续保开始时间).
        public var startRenewalTime: String?
        /// Time until which renewal is possible (可续保结束时间).
        public var endRenewalTime: String?
        /// Type of insurance policy (保单类型).
        public var policyType: Debits.PolicyType?
        /// Vehicle plate information (车牌信息).
        public var carNumber: String?
        /// Pet's name (宠物名称).
        public var petName: String?
        /// Address (地址信息).
        public var address: String?
        /// State of the insurance policy (保单状态).
        public var policyState: Debits.PolicyState?
        /// Insurer's policy number (保司保单号).
        public var policyCode: String?
        /// Withholding contract template ID (委托代扣模板ID).
        public var planID: String?
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String?
        /// Deduction periods of the policy (保单的扣费周期列表).
        public var policyPeriods: [Int]?
        /// Whether the insurance is a gift (是否为赠险).
        public var freeInsurance: Bool?
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
            insuredNameList: [String]? = nil,
            insuranceName: String? = nil,
            effectiveTime: Timestamp? = nil,
            expiredTime: Timestamp? = nil,
            coverageDetail: String? = nil,
            supportRenewal: Bool? = nil,
            startRenewalTime: String? = nil,
            endRenewalTime: String? = nil,
            policyType: Debits.PolicyType? = nil,
            carNumber: String? = nil,
            petName: String? = nil,
            address: String? = nil,
            policyState: Debits.PolicyState? = nil,
            policyCode: String? = nil,
            planID: String? = nil,
            outContractCode: String? = nil,
            policyPeriods: [Int]? = nil,
            freeInsurance: Bool? = nil,
            combinedPayment: Bool? = nil,
            paymentMethod: Debits.PaymentMethod? = nil,
            periodPremiumMode: Debits.PeriodPremiumMode? = nil,
            paymentPeriod: Debits.PaymentPeriod? = nil,
            firstPeriodAmount: Int? = nil,
            subsequentPeriodAmount: Int? = nil,
            coverageTermType: Debits.CoverageTermType? = nil
        ) {
            self.insuredNameList = insuredNameList
            self.insuranceName = insuranceName
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
            self.insuredNameList = try member.ifPresent("insured_name_list")
            self.insuranceName = try member.ifPresent("insurance_name")
            self.effectiveTime = try member.ifPresent("effective_time")
            self.expiredTime = try member.ifPresent("expired_time")
            self.coverageDetail = try member.ifPresent("coverage_detail")
            self.supportRenewal = try member.ifPresent("support_renewal")
            self.startRenewalTime = try member.ifPresent("start_renewal_time")
            self.endRenewalTime = try member.ifPresent("end_renewal_time")
            self.policyType = try member.ifPresent("policy_type")
            self.carNumber = try member.ifPresent("car_number")
            self.petName = try member.ifPresent("pet_name")
            self.address = try member.ifPresent("address")
            self.policyState = try member.ifPresent("policy_state")
            self.policyCode = try member.ifPresent("policy_code")
            self.planID = try member.ifPresent("plan_id")
            self.outContractCode = try member.ifPresent("out_contract_code")
            self.policyPeriods = try member.ifPresent("policy_periods")
            self.freeInsurance = try member.ifPresent("free_insurance")
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
            try members.encodeIfPresent(self.insuredNameList, "insured_name_list")
            try members.encodeIfPresent(self.insuranceName, "insurance_name")
            try members.encodeIfPresent(self.effectiveTime, "effective_time")
            try members.encodeIfPresent(self.expiredTime, "expired_time")
            try members.encodeIfPresent(self.coverageDetail, "coverage_detail")
            try members.encodeIfPresent(self.supportRenewal, "support_renewal")
            try members.encodeIfPresent(self.startRenewalTime, "start_renewal_time")
            try members.encodeIfPresent(self.endRenewalTime, "end_renewal_time")
            try members.encodeIfPresent(self.policyType, "policy_type")
            try members.encodeIfPresent(self.carNumber, "car_number")
            try members.encodeIfPresent(self.petName, "pet_name")
            try members.encodeIfPresent(self.address, "address")
            try members.encodeIfPresent(self.policyState, "policy_state")
            try members.encodeIfPresent(self.policyCode, "policy_code")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.policyPeriods, "policy_periods")
            try members.encodeIfPresent(self.freeInsurance, "free_insurance")
            try members.encodeIfPresent(self.combinedPayment, "combined_payment")
            try members.encodeIfPresent(self.paymentMethod, "payment_method")
            try members.encodeIfPresent(self.periodPremiumMode, "period_premium_mode")
            try members.encodeIfPresent(self.paymentPeriod, "payment_period")
            try members.encodeIfPresent(self.firstPeriodAmount, "first_period_amount")
            try members.encodeIfPresent(self.subsequentPeriodAmount, "subsequent_period_amount")
            try members.encodeIfPresent(self.coverageTermType, "coverage_term_type")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = Debits.PolicyReply
}
