// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/eduschoolpay`
    public var eduschoolpay: Eduschoolpay { Eduschoolpay(path: path.appending("eduschoolpay")) }

    /// `v3/eduschoolpay`
    public struct Eduschoolpay: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay {
    /// `v3/eduschoolpay/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/eduschoolpay/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Transactions {
    /// Start a campus payment deduction by contract_id (使用签约协议号发起扣款).
    ///
    /// After an unknown outcome, `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户appid).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户appid).
        public var subAppID: String?
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// URL to be notified at (商户接收通知地址).
        public var notifyURL: String
        /// Withholding contract ID (签约协议号).
        public var contractID: String
        /// User or employee ID (用户账号).
        public var userID: String
        /// Amount details (订单金额).
        public var amount: Amount
        /// Scene information (场景信息).
        public var sceneInfo: SceneInfo
        /// Device number or information (设备信息).
        public var deviceInfo: Debits.DeviceInfo
        /// Settlement information (分账结算信息).
        public var settleInfo: SettleInfo?
        /// Payment mode (扣款模式).
        public var paymentMode: String?

        public init(
            appID: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            goodsTag: String? = nil,
            notifyURL: String,
            contractID: String,
            userID: String,
            amount: Amount,
            sceneInfo: SceneInfo,
            deviceInfo: Debits.DeviceInfo,
            settleInfo: SettleInfo? = nil,
            paymentMode: String? = nil
        ) {
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.goodsTag = goodsTag
            self.notifyURL = notifyURL
            self.contractID = contractID
            self.userID = userID
            self.amount = amount
            self.sceneInfo = sceneInfo
            self.deviceInfo = deviceInfo
            self.settleInfo = settleInfo
            self.paymentMode = paymentMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.notifyURL = try member.required("notify_url")
            self.contractID = try member.required("contract_id")
            self.userID = try member.required("user_id")
            self.amount = try member.required("amount")
            self.sceneInfo = try member.required("scene_info")
            self.deviceInfo = try member.required("device_info")
            self.settleInfo = try member.ifPresent("settle_info")
            self.paymentMode = try member.ifPresent("payment_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.userID, "user_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encode(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.settleInfo, "settle_info")
            try members.encodeIfPresent(self.paymentMode, "payment_mode")
        }

        /// Amount details (订单金额).
        public struct Amount: Codable, Hashable, Sendable {
            /// Total amount in fen (总金额).
            public var total: Int
            /// Currency (货币类型).
            public var currency: String

            public init(
                total: Int,
                currency: String
            ) {
                self.total = total
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.total = try member.required("total")
                self.currency = try member.required("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.total, "total")
                try members.encode(self.currency, "currency")
            }
        }

        /// Scene information (场景信息).
        public struct SceneInfo: Codable, Hashable, Sendable {
            /// Start time (消费时间).
            public var startTime: Timestamp
            /// School number (学校编号).
            public var schoolID: String
            /// Type of scene (消费场景类型).
            public var sceneType: String

            public init(
                startTime: Timestamp,
                schoolID: String,
                sceneType: String
            ) {
                self.startTime = startTime
                self.schoolID = schoolID
                self.sceneType = sceneType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.startTime = try member.required("start_time")
                self.schoolID = try member.required("school_id")
                self.sceneType = try member.required("scene_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.startTime, "start_time")
                try members.encode(self.schoolID, "school_id")
                try members.encode(self.sceneType, "scene_type")
            }
        }

        /// Settlement information (分账结算信息).
        public struct SettleInfo: Codable, Hashable, Sendable {
            /// Whether profit sharing is used (是否指定分账).
            public var profitSharing: Bool?

            public init(
                profitSharing: Bool? = nil
            ) {
                self.profitSharing = profitSharing
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.profitSharing = try member.ifPresent("profit_sharing")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户AppID).
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
        public var payer: Debits.Payer?
        /// Amount details (订单金额).
        public var amount: Debits.Amount
        /// Device number or information (设备信息).
        public var deviceInfo: Debits.DeviceInfo
        /// Details of the promotions used (优惠详情).
        public var promotionDetail: [Debits.PromotionDetail]?

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
            payer: Debits.Payer? = nil,
            amount: Debits.Amount,
            deviceInfo: Debits.DeviceInfo,
            promotionDetail: [Debits.PromotionDetail]? = nil
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
            self.payer = try member.ifPresent("payer")
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
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encode(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension V3.Eduschoolpay.Transactions {
    /// `v3/eduschoolpay/transactions/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/eduschoolpay/transactions/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Transactions.ID {
    /// `v3/eduschoolpay/transactions/id/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/eduschoolpay/transactions/id/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Transactions.ID.TransactionID {
    /// Query a campus payment order by transaction_id (通过微信支付订单号查单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012469063)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.EduschoolpayTransaction
}

extension V3.Eduschoolpay.Transactions {
    /// `v3/eduschoolpay/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/eduschoolpay/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Transactions.OutTradeNo {
    /// `v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Transactions.OutTradeNo.OutTradeNo {
    /// Query a campus payment order by out_trade_no (通过商户订单号查单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012469097)
    public func get(subMchid: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.EduschoolpayTransaction
}

extension V3.Eduschoolpay {
    /// `v3/eduschoolpay/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/eduschoolpay/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Contracts {
    /// `v3/eduschoolpay/contracts/presign`
    public var presign: Presign { Presign(path: path.appending("presign")) }

    /// `v3/eduschoolpay/contracts/presign`
    public struct Presign: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Contracts.Presign {
    /// Pre-sign a campus payment contract (预签约).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户appid).
        public var appID: String
        /// User's openid (商户appid下的用户标识).
        public var openID: String
        /// Withholding contract template ID (签约模板号).
        public var planID: String
        /// User or employee ID (用户账号).
        public var userID: String
        /// School number (学校编号).
        public var schoolID: String
        /// Merchant's own contract number (外部签约号).
        public var outContractCode: String
        /// Signing mode (签约模式).
        public var contractMode: String?
        /// Whether downgrading to ordinary signing is allowed (允许降级为普通签约模式).
        public var downgradeDefaultContract: Bool?
        /// Real-name payer information (实名信息).
        public var identity: Identity?
        /// Bank card signed with (签约银行卡).
        public var bankCard: BankCard?

        public init(
            appID: String,
            openID: String,
            planID: String,
            userID: String,
            schoolID: String,
            outContractCode: String,
            contractMode: String? = nil,
            downgradeDefaultContract: Bool? = nil,
            identity: Identity? = nil,
            bankCard: BankCard? = nil
        ) {
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.userID = userID
            self.schoolID = schoolID
            self.outContractCode = outContractCode
            self.contractMode = contractMode
            self.downgradeDefaultContract = downgradeDefaultContract
            self.identity = identity
            self.bankCard = bankCard
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.planID = try member.required("plan_id")
            self.userID = try member.required("user_id")
            self.schoolID = try member.required("school_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractMode = try member.ifPresent("contract_mode")
            self.downgradeDefaultContract = try member.ifPresent("downgrade_default_contract")
            self.identity = try member.ifPresent("identity")
            self.bankCard = try member.ifPresent("bank_card")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.userID, "user_id")
            try members.encode(self.schoolID, "school_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.contractMode, "contract_mode")
            try members.encodeIfPresent(self.downgradeDefaultContract, "downgrade_default_contract")
            try members.encodeIfPresent(self.identity, "identity")
            try members.encodeIfPresent(self.bankCard, "bank_card")
        }

        /// Real-name payer information (实名信息).
        public struct Identity: Codable, Hashable, Sendable {
            /// Real name (姓名).
            public var realName: Sensitive
            /// Type of identity document (证件类型).
            public var credentialType: Sensitive
            /// Identity card number (身份证号).
            public var idCardNumber: Sensitive?

            public init(
                realName: Sensitive,
                credentialType: Sensitive,
                idCardNumber: Sensitive? = nil
            ) {
                self.realName = realName
                self.credentialType = credentialType
                self.idCardNumber = idCardNumber
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.realName = try member.required("real_name")
                self.credentialType = try member.required("credential_type")
                self.idCardNumber = try member.ifPresent("id_card_number")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.realName, "real_name")
                try members.encode(self.credentialType, "credential_type")
                try members.encodeIfPresent(self.idCardNumber, "id_card_number")
            }
        }

        /// Bank card signed with (签约银行卡).
        public struct BankCard: Codable, Hashable, Sendable {
            /// Bank card number (签约银行卡号).
            public var bankCardNo: Sensitive
            /// Bank card's expiry date (银行卡有效期).
            public var validThru: String?
            /// Phone number (银行卡开卡预留手机号).
            public var phone: Sensitive?
            /// Bank type code (银行类型).
            public var bankType: String?

            public init(
                bankCardNo: Sensitive,
                validThru: String? = nil,
                phone: Sensitive? = nil,
                bankType: String? = nil
            ) {
                self.bankCardNo = bankCardNo
                self.validThru = validThru
                self.phone = phone
                self.bankType = bankType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.bankCardNo = try member.required("bank_card_no")
                self.validThru = try member.ifPresent("valid_thru")
                self.phone = try member.ifPresent("phone")
                self.bankType = try member.ifPresent("bank_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.bankCardNo, "bank_card_no")
                try members.encodeIfPresent(self.validThru, "valid_thru")
                try members.encodeIfPresent(self.phone, "phone")
                try members.encodeIfPresent(self.bankType, "bank_type")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Debits.PresignTokenReply
}

extension V3.Eduschoolpay.Contracts {
    /// `v3/eduschoolpay/contracts/{contract_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ContractID {
        ContractID(path: path.appending(value: String(value), named: "contract_id"))
    }

    /// `v3/eduschoolpay/contracts/{contract_id}`
    public struct ContractID: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Contracts.ContractID {
    /// Query a campus payment contract by contract_id (通过协议号查询签约信息).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Debits.EduschoolpayContract
}

extension V3.Eduschoolpay.Contracts.ContractID {
    /// `v3/eduschoolpay/contracts/{contract_id}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/eduschoolpay/contracts/{contract_id}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Contracts.ContractID.Terminate {
    /// Terminate a campus payment contract (商户主动解约).
    ///
    /// After an unknown outcome, `GET /v3/eduschoolpay/contracts/{contract_id}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
    public func post() async throws {
        try await path.perform(.post)
    }
}

extension V3.Eduschoolpay {
    /// `v3/eduschoolpay/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/eduschoolpay/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Users {
    /// `v3/eduschoolpay/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/eduschoolpay/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Users.OpenID {
    /// `v3/eduschoolpay/users/{openid}/contracts`
    public var contracts: Contracts { Contracts(path: path.appending("contracts")) }

    /// `v3/eduschoolpay/users/{openid}/contracts`
    public struct Contracts: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Users.OpenID.Contracts {
    /// List a user's campus payment contracts (查询用户签约列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - planID: Withholding contract template ID (签约模板号).
    ///   - contractStatus: Contract status (签约状态).
    ///   - offset: Offset or page to start from (分页页码).
    ///   - limit: Most records to return (分页大小).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
    public func get(planID: String, contractStatus: String, offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["plan_id": planID, "contract_status": contractStatus, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (查询结果列表).
        public var data: [Debits.EduschoolpayContract]?
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int
        /// Most records to return (最大资源条数).
        public var limit: Int
        /// Total number (资源总条数).
        public var totalCount: Int
        /// Links (相关链接).
        public var links: Links

        public init(
            data: [Debits.EduschoolpayContract]? = nil,
            offset: Int,
            limit: Int,
            totalCount: Int,
            links: Links
        ) {
            self.data = data
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
            self.links = links
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.totalCount = try member.required("total_count")
            self.links = try member.required("links")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.links, "links")
        }

        /// Links (相关链接).
        public struct Links: Codable, Hashable, Sendable {
            /// Link to the next page (下一页链接).
            public var next: String?
            /// Link to the previous page (上一页链接).
            public var prev: String?
            /// Link to the current page (当前链接).
            public var selfLink: String

            public init(
                next: String? = nil,
                prev: String? = nil,
                selfLink: String
            ) {
                self.next = next
                self.prev = prev
                self.selfLink = selfLink
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.next = try member.ifPresent("next")
                self.prev = try member.ifPresent("prev")
                self.selfLink = try member.required("self")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.next, "next")
                try members.encodeIfPresent(self.prev, "prev")
                try members.encode(self.selfLink, "self")
            }
        }
    }
}

extension V3.Eduschoolpay.Users.OpenID {
    /// `v3/eduschoolpay/users/{openid}/debt-state`
    public var debtState: DebtState { DebtState(path: path.appending("debt-state")) }

    /// `v3/eduschoolpay/users/{openid}/debt-state`
    public struct DebtState: Endpoint {
        public let path: Path
    }
}

extension V3.Eduschoolpay.Users.OpenID.DebtState {
    /// Query a user's campus payment debt state (查询用户欠款状态).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012469161)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户appid).
        public var appID: String
        /// User's openid (商户appid下的用户标识).
        public var openID: String
        /// Current state of the record (用户状态).
        public var state: String
        /// Number of the user's debts (当前用户欠款笔数).
        public var debtCount: Int
        /// Time of the last update (用户欠款状态更新时间).
        public var updateTime: Timestamp

        public init(
            appID: String,
            openID: String,
            state: String,
            debtCount: Int,
            updateTime: Timestamp
        ) {
            self.appID = appID
            self.openID = openID
            self.state = state
            self.debtCount = debtCount
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.state = try member.required("state")
            self.debtCount = try member.required("debt_count")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.state, "state")
            try members.encode(self.debtCount, "debt_count")
            try members.encode(self.updateTime, "update_time")
        }
    }
}
