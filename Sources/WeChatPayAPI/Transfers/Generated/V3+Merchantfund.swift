// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/merchantfund`
    public var merchantfund: Merchantfund { Merchantfund(path: path.appending("merchantfund")) }

    /// `v3/merchantfund`
    public struct Merchantfund: Endpoint {
        public let path: Path
    }
}

extension V3.Merchantfund {
    /// `v3/merchantfund/merchant`
    public var merchant: Merchant { Merchant(path: path.appending("merchant")) }

    /// `v3/merchantfund/merchant`
    public struct Merchant: Endpoint {
        public let path: Path
    }
}

extension V3.Merchantfund.Merchant {
    /// `v3/merchantfund/merchant/income-records`
    public var incomeRecords: IncomeRecords { IncomeRecords(path: path.appending("income-records")) }

    /// `v3/merchantfund/merchant/income-records`
    public struct IncomeRecords: Endpoint {
        public let path: Path
    }
}

extension V3.Merchantfund.Merchant.IncomeRecords {
    /// Query the partner's own bank income records (合作伙伴银行来账查询).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - accountType: Account type (账户类型).
    ///   - date: Date (日期).
    ///   - offset: Offset or page to start from (本次查询偏移量).
    ///   - limit: Most records to return (本次请求最大查询条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012720300)
    public func get(accountType: Transfers.AccountType, date: String, offset: Int? = nil, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["account_type": accountType.rawValue, "date": date, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (查询数据总条数).
        public var totalCount: Int
        /// Offset or page to start from (本次查询偏移量).
        public var offset: Int
        /// Most records to return (本次查询条数).
        public var limit: Int
        /// List of results (银行来账记录列表).
        public var data: [Data]?
        /// Links (分页链接).
        public var links: Transfers.Links

        public init(
            totalCount: Int,
            offset: Int,
            limit: Int,
            data: [Data]? = nil,
            links: Transfers.Links
        ) {
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
            self.data = data
            self.links = links
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.data = try member.ifPresent("data")
            self.links = try member.required("links")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.links, "links")
        }

        /// List of results (银行来账记录列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Merchant number (商户号).
            public var mchid: String
            /// Account type (账户类型).
            public var accountType: Transfers.AccountType
            /// Type of bank receipt (银行来账类型).
            public var incomeRecordType: Transfers.IncomeRecordType
            /// WeChat Pay number of the bank receipt (银行来账微信单号).
            public var incomeRecordID: String
            /// Amount in fen (银行来账金额).
            public var amount: Int
            /// Time of success (银行来账完成时间).
            public var successTime: String
            /// Name of the bank (付款方银行名称).
            public var bankName: String
            /// Bank account name (付款方银行户名).
            public var bankAccountName: String
            /// Paying bank card number (付款方银行卡号).
            public var bankAccountNumber: String
            /// Bank remark (银行备注).
            public var rechargeRemark: String

            public init(
                mchid: String,
                accountType: Transfers.AccountType,
                incomeRecordType: Transfers.IncomeRecordType,
                incomeRecordID: String,
                amount: Int,
                successTime: String,
                bankName: String,
                bankAccountName: String,
                bankAccountNumber: String,
                rechargeRemark: String
            ) {
                self.mchid = mchid
                self.accountType = accountType
                self.incomeRecordType = incomeRecordType
                self.incomeRecordID = incomeRecordID
                self.amount = amount
                self.successTime = successTime
                self.bankName = bankName
                self.bankAccountName = bankAccountName
                self.bankAccountNumber = bankAccountNumber
                self.rechargeRemark = rechargeRemark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.accountType = try member.required("account_type")
                self.incomeRecordType = try member.required("income_record_type")
                self.incomeRecordID = try member.required("income_record_id")
                self.amount = try member.required("amount")
                self.successTime = try member.required("success_time")
                self.bankName = try member.required("bank_name")
                self.bankAccountName = try member.required("bank_account_name")
                self.bankAccountNumber = try member.required("bank_account_number")
                self.rechargeRemark = try member.required("recharge_remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encode(self.accountType, "account_type")
                try members.encode(self.incomeRecordType, "income_record_type")
                try members.encode(self.incomeRecordID, "income_record_id")
                try members.encode(self.amount, "amount")
                try members.encode(self.successTime, "success_time")
                try members.encode(self.bankName, "bank_name")
                try members.encode(self.bankAccountName, "bank_account_name")
                try members.encode(self.bankAccountNumber, "bank_account_number")
                try members.encode(self.rechargeRemark, "recharge_remark")
            }
        }
    }
}

extension V3.Merchantfund {
    /// `v3/merchantfund/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/merchantfund/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Merchantfund.Partner {
    /// `v3/merchantfund/partner/income-records`
    public var incomeRecords: IncomeRecords { IncomeRecords(path: path.appending("income-records")) }

    /// `v3/merchantfund/partner/income-records`
    public struct IncomeRecords: Endpoint {
        public let path: Path
    }
}

extension V3.Merchantfund.Partner.IncomeRecords {
    /// Query sub-merchants' bank income records (二级商户银行来账查询).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (特约商户号).
    ///   - accountType: Account type (账户类型).
    ///   - date: Date (日期).
    ///   - offset: Offset or page to start from (本次查询偏移量).
    ///   - limit: Most records to return (本次请求最大查询条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012720249)
    public func get(
        subMchid: String,
        accountType: Transfers.AccountType,
        date: String,
        offset: Int? = nil,
        limit: Int
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "account_type": accountType.rawValue, "date": date, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (查询数据总条数).
        public var totalCount: Int
        /// Offset or page to start from (本次查询偏移量).
        public var offset: Int
        /// Most records to return (本次查询条数).
        public var limit: Int
        /// List of results (银行来账记录列表).
        public var data: [Data]?
        /// Links (分页链接).
        public var links: Transfers.Links

        public init(
            totalCount: Int,
            offset: Int,
            limit: Int,
            data: [Data]? = nil,
            links: Transfers.Links
        ) {
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
            self.data = data
            self.links = links
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.data = try member.ifPresent("data")
            self.links = try member.required("links")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.links, "links")
        }

        /// List of results (银行来账记录列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Sub-merchant's merchant number (特约商户号).
            public var subMchid: String
            /// Account type (账户类型).
            public var accountType: Transfers.AccountType
            /// Type of bank receipt (银行来账类型).
            public var incomeRecordType: Transfers.IncomeRecordType
            /// WeChat Pay number of the bank receipt (银行来账微信单号).
            public var incomeRecordID: String
            /// Amount in fen (银行来账金额).
            public var amount: Int
            /// Time of success (银行来账完成时间).
            public var successTime: String
            /// Name of the bank (付款方银行名称).
            public var bankName: String
            /// Bank account name (付款方银行户名).
            public var bankAccountName: String
            /// Paying bank card number (付款方银行卡号).
            public var bankAccountNumber: String
            /// Bank remark (银行备注).
            public var rechargeRemark: String

            public init(
                subMchid: String,
                accountType: Transfers.AccountType,
                incomeRecordType: Transfers.IncomeRecordType,
                incomeRecordID: String,
                amount: Int,
                successTime: String,
                bankName: String,
                bankAccountName: String,
                bankAccountNumber: String,
                rechargeRemark: String
            ) {
                self.subMchid = subMchid
                self.accountType = accountType
                self.incomeRecordType = incomeRecordType
                self.incomeRecordID = incomeRecordID
                self.amount = amount
                self.successTime = successTime
                self.bankName = bankName
                self.bankAccountName = bankAccountName
                self.bankAccountNumber = bankAccountNumber
                self.rechargeRemark = rechargeRemark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.subMchid = try member.required("sub_mchid")
                self.accountType = try member.required("account_type")
                self.incomeRecordType = try member.required("income_record_type")
                self.incomeRecordID = try member.required("income_record_id")
                self.amount = try member.required("amount")
                self.successTime = try member.required("success_time")
                self.bankName = try member.required("bank_name")
                self.bankAccountName = try member.required("bank_account_name")
                self.bankAccountNumber = try member.required("bank_account_number")
                self.rechargeRemark = try member.required("recharge_remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.subMchid, "sub_mchid")
                try members.encode(self.accountType, "account_type")
                try members.encode(self.incomeRecordType, "income_record_type")
                try members.encode(self.incomeRecordID, "income_record_id")
                try members.encode(self.amount, "amount")
                try members.encode(self.successTime, "success_time")
                try members.encode(self.bankName, "bank_name")
                try members.encode(self.bankAccountName, "bank_account_name")
                try members.encode(self.bankAccountNumber, "bank_account_number")
                try members.encode(self.rechargeRemark, "recharge_remark")
            }
        }
    }
}
