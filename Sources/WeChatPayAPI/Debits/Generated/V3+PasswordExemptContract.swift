// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/password-exempt-contract`
    public var passwordExemptContract: PasswordExemptContract { PasswordExemptContract(path: path.appending("password-exempt-contract")) }

    /// `v3/password-exempt-contract`
    public struct PasswordExemptContract: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract {
    /// `v3/password-exempt-contract/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/password-exempt-contract/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts {
    /// `v3/password-exempt-contract/contracts/ecommerce`
    public var ecommerce: EcommerceEndpoint { EcommerceEndpoint(path: path.appending("ecommerce")) }

    /// `v3/password-exempt-contract/contracts/ecommerce`
    public struct EcommerceEndpoint: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.EcommerceEndpoint {
    /// `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign`
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(path: path.appending("pre-entrust-sign")) }

    /// `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign`
    public struct PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.EcommerceEndpoint.PreEntrustSign {
    /// `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
    public var miniProgram: MiniProgram { MiniProgram(path: path.appending("mini-program")) }

    /// `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
    public struct MiniProgram: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.EcommerceEndpoint.PreEntrustSign.MiniProgram {
    /// Pre-sign a platform password-free contract in a mini program (免密支付-小程序预签约).
    ///
    /// After an unknown outcome, `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013369177)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.MiniProgramRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.ContractMiniProgramReply
}

extension V3.PasswordExemptContract.Contracts.EcommerceEndpoint.PreEntrustSign {
    /// `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
    public var payRedirectSign: PayRedirectSign { PayRedirectSign(path: path.appending("pay-redirect-sign")) }

    /// `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
    public struct PayRedirectSign: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.EcommerceEndpoint.PreEntrustSign.PayRedirectSign {
    /// Pre-sign a platform password-free contract after payment (免密支付-支付后预签约).
    ///
    /// After an unknown outcome, `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013369191)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.PayRedirectSignRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.ContractReply
}

extension V3.PasswordExemptContract.Contracts {
    /// `v3/password-exempt-contract/contracts/normal`
    public var normal: Normal { Normal(path: path.appending("normal")) }

    /// `v3/password-exempt-contract/contracts/normal`
    public struct Normal: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.Normal {
    /// `v3/password-exempt-contract/contracts/normal/pre-entrust-sign`
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(path: path.appending("pre-entrust-sign")) }

    /// `v3/password-exempt-contract/contracts/normal/pre-entrust-sign`
    public struct PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.Normal.PreEntrustSign {
    /// `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
    public var miniProgram: MiniProgram { MiniProgram(path: path.appending("mini-program")) }

    /// `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
    public struct MiniProgram: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.Normal.PreEntrustSign.MiniProgram {
    /// Pre-sign a password-free contract in a mini program (小程序场景预签约).
    ///
    /// After an unknown outcome, `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012472870)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.MiniProgramRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.ContractMiniProgramReply
}

extension V3.PasswordExemptContract.Contracts.Normal.PreEntrustSign {
    /// `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
    public var payRedirectSign: PayRedirectSign { PayRedirectSign(path: path.appending("pay-redirect-sign")) }

    /// `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
    public struct PayRedirectSign: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.Normal.PreEntrustSign.PayRedirectSign {
    /// Pre-sign a password-free contract after payment (支付后场景预签约).
    ///
    /// After an unknown outcome, `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012472874)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.PayRedirectSignRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.ContractReply
}

extension V3.PasswordExemptContract.Contracts {
    /// `v3/password-exempt-contract/contracts/qs`
    public var qs: Qs { Qs(path: path.appending("qs")) }

    /// `v3/password-exempt-contract/contracts/qs`
    public struct Qs: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.Qs {
    /// `v3/password-exempt-contract/contracts/qs/pre-entrust-sign`
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(path: path.appending("pre-entrust-sign")) }

    /// `v3/password-exempt-contract/contracts/qs/pre-entrust-sign`
    public struct PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign {
    /// `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
    public var miniProgram: MiniProgram { MiniProgram(path: path.appending("mini-program")) }

    /// `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
    public struct MiniProgram: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.MiniProgram {
    /// Pre-sign a clearing-institution password-free contract in a mini program (清算机构模式小程序场景预签约).
    ///
    /// After an unknown outcome, `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471282)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service ID (免密支付服务ID).
        public var serviceID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// URL to be notified at (回调通知地址).
        public var notifyURL: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?

        public init(
            appID: String,
            subAppID: String,
            subMchid: String,
            serviceID: Int,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            openID: String? = nil,
            subOpenID: String? = nil
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.serviceID = serviceID
            self.outContractCode = outContractCode
            self.notifyURL = notifyURL
            self.contractDisplayAccount = contractDisplayAccount
            self.openID = openID
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.required("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
            self.notifyURL = try member.required("notify_url")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.ContractMiniProgramReply
}

extension V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign {
    /// `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
    public var payRedirectSign: PayRedirectSign { PayRedirectSign(path: path.appending("pay-redirect-sign")) }

    /// `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
    public struct PayRedirectSign: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.PayRedirectSign {
    /// Pre-sign a clearing-institution password-free contract after payment (清算机构模式支付后场景预签约).
    ///
    /// After an unknown outcome, `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
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
        public var openID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?

        public init(
            appID: String,
            subAppID: String,
            subMchid: String,
            serviceID: Int,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            prepayID: String,
            openID: String? = nil,
            subOpenID: String? = nil
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.serviceID = serviceID
            self.outContractCode = outContractCode
            self.notifyURL = notifyURL
            self.contractDisplayAccount = contractDisplayAccount
            self.prepayID = prepayID
            self.openID = openID
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.required("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
            self.notifyURL = try member.required("notify_url")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.prepayID = try member.required("prepay_id")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.prepayID, "prepay_id")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.ContractReply
}

extension V3.PasswordExemptContract.Contracts {
    /// `v3/password-exempt-contract/contracts/service-id`
    public var serviceId: ServiceID { ServiceID(path: path.appending("service-id")) }

    /// `v3/password-exempt-contract/contracts/service-id`
    public struct ServiceID: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID {
    /// `v3/password-exempt-contract/contracts/service-id/{service_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ServiceID {
        ServiceID(path: path.appending(value: String(value), named: "service_id"))
    }

    /// `v3/password-exempt-contract/contracts/service-id/{service_id}`
    public struct ServiceID: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID.ServiceID {
    /// `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code`
    public var outContractCode: OutContractCode { OutContractCode(path: path.appending("out-contract-code")) }

    /// `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID.ServiceID.OutContractCode {
    /// `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutContractCode {
        OutContractCode(path: path.appending(value: String(value), named: "out_contract_code"))
    }

    /// `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
    public struct OutContractCode: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID.ServiceID.OutContractCode.OutContractCode {
    /// Query a password-free contract by out_contract_code (通过商户协议号查询协议).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012472855)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Withholding contract ID (免密支付协议ID).
        public var contractID: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// User's openid (用户标识).
        public var openID: String
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String?
        /// User's openid under the sub appid (用户标识).
        public var subOpenID: String?
        /// Service ID (免密支付服务ID).
        public var serviceID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String?
        /// State of the contract (委托代扣协议状态).
        public var contractState: String
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp
        /// Information on the contract's termination (协议解约信息).
        public var contractTerminateInfo: ContractTerminateInfo?

        public init(
            mchid: String,
            contractID: String,
            appID: String,
            openID: String,
            subAppID: String? = nil,
            subOpenID: String? = nil,
            serviceID: Int,
            outContractCode: String,
            contractDisplayAccount: String? = nil,
            contractState: String,
            contractSignedTime: Timestamp,
            contractTerminateInfo: ContractTerminateInfo? = nil
        ) {
            self.mchid = mchid
            self.contractID = contractID
            self.appID = appID
            self.openID = openID
            self.subAppID = subAppID
            self.subOpenID = subOpenID
            self.serviceID = serviceID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractTerminateInfo = contractTerminateInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.contractID = try member.required("contract_id")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.ifPresent("contract_display_account")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.required("contract_signed_time")
            self.contractTerminateInfo = try member.ifPresent("contract_terminate_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractState, "contract_state")
            try members.encode(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractTerminateInfo, "contract_terminate_info")
        }

        /// Information on the contract's termination (协议解约信息).
        public struct ContractTerminateInfo: Codable, Hashable, Sendable {
            /// How the contract was terminated (协议解约方式).
            public var contractTerminationMode: String
            /// Time the contract was terminated (协议解约时间).
            public var contractTerminatedTime: Timestamp?
            /// Remark on the contract's termination (解约备注).
            public var contractTerminationRemark: String?

            public init(
                contractTerminationMode: String,
                contractTerminatedTime: Timestamp? = nil,
                contractTerminationRemark: String? = nil
            ) {
                self.contractTerminationMode = contractTerminationMode
                self.contractTerminatedTime = contractTerminatedTime
                self.contractTerminationRemark = contractTerminationRemark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.contractTerminationMode = try member.required("contract_termination_mode")
                self.contractTerminatedTime = try member.ifPresent("contract_terminated_time")
                self.contractTerminationRemark = try member.ifPresent("contract_termination_remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.contractTerminationMode, "contract_termination_mode")
                try members.encodeIfPresent(self.contractTerminatedTime, "contract_terminated_time")
                try members.encodeIfPresent(self.contractTerminationRemark, "contract_termination_remark")
            }
        }
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID.ServiceID.OutContractCode.OutContractCode {
    /// `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID.ServiceID.OutContractCode.OutContractCode.Terminate {
    /// Terminate a password-free contract by out_contract_code (通过商户协议号解约协议).
    ///
    /// After an unknown outcome, `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012472858)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Debits.TerminateRequest

    /// What ``post`` answers.
    public typealias PostReply = Debits.ContractReply
}

extension V3.PasswordExemptContract.Contracts {
    /// `v3/password-exempt-contract/contracts/service-provider`
    public var serviceProvider: ServiceProvider { ServiceProvider(path: path.appending("service-provider")) }

    /// `v3/password-exempt-contract/contracts/service-provider`
    public struct ServiceProvider: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider {
    /// `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(path: path.appending("pre-entrust-sign")) }

    /// `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`
    public struct PreEntrustSign: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign {
    /// `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
    public var miniProgram: MiniProgram { MiniProgram(path: path.appending("mini-program")) }

    /// `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
    public struct MiniProgram: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.MiniProgram {
    /// Pre-sign a partner's password-free contract in a mini program (小程序场景预签约).
    ///
    /// After an unknown outcome, `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471269)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (商户AppID).
        public var spAppID: String
        /// User's openid under the service provider (用户标识).
        public var spOpenID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Service ID (免密支付服务ID).
        public var serviceID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String
        /// URL to be notified at (回调通知地址).
        public var notifyURL: String
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String

        public init(
            spAppID: String,
            spOpenID: String? = nil,
            subMchid: String,
            subAppID: String,
            subOpenID: String? = nil,
            serviceID: Int,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String
        ) {
            self.spAppID = spAppID
            self.spOpenID = spOpenID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.subOpenID = subOpenID
            self.serviceID = serviceID
            self.outContractCode = outContractCode
            self.notifyURL = notifyURL
            self.contractDisplayAccount = contractDisplayAccount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spOpenID = try member.ifPresent("sp_openid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.required("sub_appid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
            self.notifyURL = try member.required("notify_url")
            self.contractDisplayAccount = try member.required("contract_display_account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Pre-signing ID (预签约ID).
        public var preEntrustwebID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
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
            subMchid: String,
            serviceID: Int,
            outContractCode: String,
            signMpAppID: String,
            signMpPath: String
        ) {
            self.preEntrustwebID = preEntrustwebID
            self.mchid = mchid
            self.subMchid = subMchid
            self.serviceID = serviceID
            self.outContractCode = outContractCode
            self.signMpAppID = signMpAppID
            self.signMpPath = signMpPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.preEntrustwebID = try member.required("pre_entrustweb_id")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
            self.signMpAppID = try member.required("sign_mp_appid")
            self.signMpPath = try member.required("sign_mp_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.preEntrustwebID, "pre_entrustweb_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.signMpAppID, "sign_mp_appid")
            try members.encode(self.signMpPath, "sign_mp_path")
        }
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign {
    /// `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
    public var payRedirectSign: PayRedirectSign { PayRedirectSign(path: path.appending("pay-redirect-sign")) }

    /// `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
    public struct PayRedirectSign: Endpoint {
        public let path: Path
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.PayRedirectSign {
    /// Pre-sign a partner's password-free contract after payment (支付后场景预签约).
    ///
    /// After an unknown outcome, `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012471272)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service provider's appid (商户AppID).
        public var spAppID: String
        /// User's openid under the service provider (用户标识).
        public var spOpenID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
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

        public init(
            spAppID: String,
            spOpenID: String? = nil,
            subMchid: String,
            subAppID: String,
            subOpenID: String? = nil,
            serviceID: Int,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            prepayID: String
        ) {
            self.spAppID = spAppID
            self.spOpenID = spOpenID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.subOpenID = subOpenID
            self.serviceID = serviceID
            self.outContractCode = outContractCode
            self.notifyURL = notifyURL
            self.contractDisplayAccount = contractDisplayAccount
            self.prepayID = prepayID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spAppID = try member.required("sp_appid")
            self.spOpenID = try member.ifPresent("sp_openid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.required("sub_appid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
            self.notifyURL = try member.required("notify_url")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.prepayID = try member.required("prepay_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.prepayID, "prepay_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service ID (免密支付服务ID).
        public var serviceID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String

        public init(
            mchid: String,
            subMchid: String,
            serviceID: Int,
            outContractCode: String
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.serviceID = serviceID
            self.outContractCode = outContractCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.serviceID = try member.required("service_id")
            self.outContractCode = try member.required("out_contract_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.outContractCode, "out_contract_code")
        }
    }
}
