// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/recharge`
    public var recharge: Recharge { Recharge(path: path.appending("recharge")) }

    /// `v3/recharge`
    public struct Recharge: Endpoint {
        public let path: Path
    }
}

extension V3.Recharge {
    /// `v3/recharge/bank-transfer-recharges`
    public var bankTransferRecharges: BankTransferRecharges { BankTransferRecharges(path: path.appending("bank-transfer-recharges")) }

    /// `v3/recharge/bank-transfer-recharges`
    public struct BankTransferRecharges: Endpoint {
        public let path: Path
    }
}

extension V3.Recharge.BankTransferRecharges {
    /// `v3/recharge/bank-transfer-recharges/apply`
    public var apply: Apply { Apply(path: path.appending("apply")) }

    /// `v3/recharge/bank-transfer-recharges/apply`
    public struct Apply: Endpoint {
        public let path: Path
    }
}

extension V3.Recharge.BankTransferRecharges.Apply {
    /// Apply for a merchant bank transfer recharge (申请银行转账充值).
    ///
    /// After an unknown outcome, `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// Recharge scene (充值场景).
        public var rechargeScene: RechargeScene
        /// Account type (充值入账账户).
        public var accountType: Transfers.AccountType
        /// Recharge amount in fen (充值金额).
        public var rechargeAmount: Transfers.RechargeAmount

        public init(
            outRechargeNo: String,
            rechargeScene: RechargeScene,
            accountType: Transfers.AccountType,
            rechargeAmount: Transfers.RechargeAmount
        ) {
            self.outRechargeNo = outRechargeNo
            self.rechargeScene = rechargeScene
            self.accountType = accountType
            self.rechargeAmount = rechargeAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRechargeNo = try member.required("out_recharge_no")
            self.rechargeScene = try member.required("recharge_scene")
            self.accountType = try member.required("account_type")
            self.rechargeAmount = try member.required("recharge_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encode(self.rechargeScene, "recharge_scene")
            try members.encode(self.accountType, "account_type")
            try members.encode(self.rechargeAmount, "recharge_amount")
        }

        /// Recharge scene (充值场景).
        public struct RechargeScene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var normalBankTransfer: Self { Self(rawValue: "NORMAL_BANK_TRANSFER") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay recharge number (微信支付充值单号).
        public var rechargeID: String
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// Bank account transferred into (银行账户).
        public var transferInAccount: TransferInAccount

        public init(
            rechargeID: String,
            outRechargeNo: String,
            transferInAccount: TransferInAccount
        ) {
            self.rechargeID = rechargeID
            self.outRechargeNo = outRechargeNo
            self.transferInAccount = transferInAccount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.rechargeID = try member.required("recharge_id")
            self.outRechargeNo = try member.required("out_recharge_no")
            self.transferInAccount = try member.required("transfer_in_account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.rechargeID, "recharge_id")
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encode(self.transferInAccount, "transfer_in_account")
        }

        /// Bank account transferred into (银行账户).
        public struct TransferInAccount: Codable, Hashable, Sendable {
            /// Name of the bank (开户银行名称).
            public var bankName: String?
            /// Province and city code of bank (开户银行省市编码).
            public var bankAddressCode: String?
            /// Bank code (开户银行行号).
            public var bankCode: String?
            /// Bank account name (银行账户名称).
            public var bankAccountName: String?
            /// Bank account number (银行账号).
            public var bankAccountNo: String?

            public init(
                bankName: String? = nil,
                bankAddressCode: String? = nil,
                bankCode: String? = nil,
                bankAccountName: String? = nil,
                bankAccountNo: String? = nil
            ) {
                self.bankName = bankName
                self.bankAddressCode = bankAddressCode
                self.bankCode = bankCode
                self.bankAccountName = bankAccountName
                self.bankAccountNo = bankAccountNo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.bankName = try member.ifPresent("bank_name")
                self.bankAddressCode = try member.ifPresent("bank_address_code")
                self.bankCode = try member.ifPresent("bank_code")
                self.bankAccountName = try member.ifPresent("bank_account_name")
                self.bankAccountNo = try member.ifPresent("bank_account_no")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.bankName, "bank_name")
                try members.encodeIfPresent(self.bankAddressCode, "bank_address_code")
                try members.encodeIfPresent(self.bankCode, "bank_code")
                try members.encodeIfPresent(self.bankAccountName, "bank_account_name")
                try members.encodeIfPresent(self.bankAccountNo, "bank_account_no")
            }
        }
    }
}

extension V3.Recharge.BankTransferRecharges {
    /// `v3/recharge/bank-transfer-recharges/out-recharge-no`
    public var outRechargeNo: OutRechargeNo { OutRechargeNo(path: path.appending("out-recharge-no")) }

    /// `v3/recharge/bank-transfer-recharges/out-recharge-no`
    public struct OutRechargeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Recharge.BankTransferRecharges.OutRechargeNo {
    /// `v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRechargeNo {
        OutRechargeNo(path: path.appending(value: String(value), named: "out_recharge_no"))
    }

    /// `v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
    public struct OutRechargeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Recharge.BankTransferRecharges.OutRechargeNo.OutRechargeNo {
    /// Query a merchant bank transfer recharge by out_recharge_no (查询银行转账充值结果).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012585430)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number (充值商户号).
        public var mchid: String
        /// WeChat Pay recharge number (微信支付充值单号).
        public var rechargeID: String
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// Account type (充值入账账户).
        public var accountType: Transfers.AccountType
        /// State of the recharge (充值状态).
        public var rechargeState: RechargeState
        /// Recharge scene (充值场景).
        public var rechargeScene: RechargeScene
        /// Description of the recharge's state (充值状态描述).
        public var rechargeStateDesc: String?
        /// Recharge amount in fen (充值金额).
        public var rechargeAmount: Transfers.RechargeAmount
        /// Bank transfer recharge information (转账充值的付款信息).
        public var bankTransferInfo: BankTransferInfo?
        /// Time of acceptance (受理充值时间).
        public var acceptTime: Timestamp?
        /// Time of success (充值成功时间).
        public var successTime: Timestamp?
        /// Time of closing (关闭充值时间).
        public var closeTime: Timestamp?

        public init(
            mchid: String,
            rechargeID: String,
            outRechargeNo: String,
            accountType: Transfers.AccountType,
            rechargeState: RechargeState,
            rechargeScene: RechargeScene,
            rechargeStateDesc: String? = nil,
            rechargeAmount: Transfers.RechargeAmount,
            bankTransferInfo: BankTransferInfo? = nil,
            acceptTime: Timestamp? = nil,
            successTime: Timestamp? = nil,
            closeTime: Timestamp? = nil
        ) {
            self.mchid = mchid
            self.rechargeID = rechargeID
            self.outRechargeNo = outRechargeNo
            self.accountType = accountType
            self.rechargeState = rechargeState
            self.rechargeScene = rechargeScene
            self.rechargeStateDesc = rechargeStateDesc
            self.rechargeAmount = rechargeAmount
            self.bankTransferInfo = bankTransferInfo
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.closeTime = closeTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.rechargeID = try member.required("recharge_id")
            self.outRechargeNo = try member.required("out_recharge_no")
            self.accountType = try member.required("account_type")
            self.rechargeState = try member.required("recharge_state")
            self.rechargeScene = try member.required("recharge_scene")
            self.rechargeStateDesc = try member.ifPresent("recharge_state_desc")
            self.rechargeAmount = try member.required("recharge_amount")
            self.bankTransferInfo = try member.ifPresent("bank_transfer_info")
            self.acceptTime = try member.ifPresent("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeTime = try member.ifPresent("close_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.rechargeID, "recharge_id")
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encode(self.accountType, "account_type")
            try members.encode(self.rechargeState, "recharge_state")
            try members.encode(self.rechargeScene, "recharge_scene")
            try members.encodeIfPresent(self.rechargeStateDesc, "recharge_state_desc")
            try members.encode(self.rechargeAmount, "recharge_amount")
            try members.encodeIfPresent(self.bankTransferInfo, "bank_transfer_info")
            try members.encodeIfPresent(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeTime, "close_time")
        }

        /// State of the recharge (充值状态).
        public struct RechargeState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var recharging: Self { Self(rawValue: "RECHARGING") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
        }

        /// Recharge scene (充值场景).
        public struct RechargeScene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var ecommerceBankTransfer: Self { Self(rawValue: "ECOMMERCE_BANK_TRANSFER") }
        }

        /// Bank transfer recharge information (转账充值的付款信息).
        public struct BankTransferInfo: Codable, Hashable, Sendable {
            /// Bank remark (转账充值附言).
            public var memo: String?
            /// Time of the return (银行转账退回时间).
            public var returnTime: Timestamp?
            /// Reason for the return (银行转账退回原因).
            public var returnReason: String?
            /// Name of the bank (开户银行名称).
            public var bankName: String?
            /// Last digits of the bank card (银行卡号后四位).
            public var bankCardTail: String?

            public init(
                memo: String? = nil,
                returnTime: Timestamp? = nil,
                returnReason: String? = nil,
                bankName: String? = nil,
                bankCardTail: String? = nil
            ) {
                self.memo = memo
                self.returnTime = returnTime
                self.returnReason = returnReason
                self.bankName = bankName
                self.bankCardTail = bankCardTail
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.memo = try member.ifPresent("memo")
                self.returnTime = try member.ifPresent("return_time")
                self.returnReason = try member.ifPresent("return_reason")
                self.bankName = try member.ifPresent("bank_name")
                self.bankCardTail = try member.ifPresent("bank_card_tail")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.memo, "memo")
                try members.encodeIfPresent(self.returnTime, "return_time")
                try members.encodeIfPresent(self.returnReason, "return_reason")
                try members.encodeIfPresent(self.bankName, "bank_name")
                try members.encodeIfPresent(self.bankCardTail, "bank_card_tail")
            }
        }
    }
}
