// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/capital`
    public var capital: Capital { Capital(path: path.appending("capital")) }

    /// `v3/capital`
    public struct Capital: Endpoint {
        public let path: Path
    }
}

extension V3.Capital {
    /// `v3/capital/capitallhh`
    public var capitallhh: Capitallhh { Capitallhh(path: path.appending("capitallhh")) }

    /// `v3/capital/capitallhh`
    public struct Capitallhh: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh {
    /// `v3/capital/capitallhh/areas`
    public var areas: Areas { Areas(path: path.appending("areas")) }

    /// `v3/capital/capitallhh/areas`
    public struct Areas: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh.Areas {
    /// `v3/capital/capitallhh/areas/provinces`
    public var provinces: Provinces { Provinces(path: path.appending("provinces")) }

    /// `v3/capital/capitallhh/areas/provinces`
    public struct Provinces: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh.Areas.Provinces {
    /// List provinces (查询省份列表).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (省份列表).
        public var data: [Data]?
        /// Total number (查询数据总条数).
        public var totalCount: Int

        public init(
            data: [Data]? = nil,
            totalCount: Int
        ) {
            self.data = data
            self.totalCount = totalCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.totalCount = try member.required("total_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.totalCount, "total_count")
        }

        /// List of results (省份列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Province name (省份名称).
            public var provinceName: String
            /// Province code (省份编码).
            public var provinceCode: Int

            public init(
                provinceName: String,
                provinceCode: Int
            ) {
                self.provinceName = provinceName
                self.provinceCode = provinceCode
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.provinceName = try member.required("province_name")
                self.provinceCode = try member.required("province_code")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.provinceName, "province_name")
                try members.encode(self.provinceCode, "province_code")
            }
        }
    }
}

extension V3.Capital.Capitallhh.Areas.Provinces {
    /// `v3/capital/capitallhh/areas/provinces/{province_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ProvinceCode {
        ProvinceCode(path: path.appending(value: String(value), named: "province_code"))
    }

    /// `v3/capital/capitallhh/areas/provinces/{province_code}`
    public struct ProvinceCode: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh.Areas.Provinces.ProvinceCode {
    /// `v3/capital/capitallhh/areas/provinces/{province_code}/cities`
    public var cities: Cities { Cities(path: path.appending("cities")) }

    /// `v3/capital/capitallhh/areas/provinces/{province_code}/cities`
    public struct Cities: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh.Areas.Provinces.ProvinceCode.Cities {
    /// List cities of a province (查询城市列表).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of results (城市列表).
        public var data: [Data]?
        /// Total number (查询数据总条数).
        public var totalCount: Int

        public init(
            data: [Data]? = nil,
            totalCount: Int
        ) {
            self.data = data
            self.totalCount = totalCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.data = try member.ifPresent("data")
            self.totalCount = try member.required("total_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.totalCount, "total_count")
        }

        /// List of results (城市列表).
        public struct Data: Codable, Hashable, Sendable {
            /// City name (城市名称).
            public var cityName: String
            /// City code (城市编码).
            public var cityCode: Int

            public init(
                cityName: String,
                cityCode: Int
            ) {
                self.cityName = cityName
                self.cityCode = cityCode
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.cityName = try member.required("city_name")
                self.cityCode = try member.required("city_code")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.cityName, "city_name")
                try members.encode(self.cityCode, "city_code")
            }
        }
    }
}

extension V3.Capital.Capitallhh {
    /// `v3/capital/capitallhh/banks`
    public var banks: Banks { Banks(path: path.appending("banks")) }

    /// `v3/capital/capitallhh/banks`
    public struct Banks: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh.Banks {
    /// `v3/capital/capitallhh/banks/corporate-banking`
    public var corporateBanking: CorporateBanking { CorporateBanking(path: path.appending("corporate-banking")) }

    /// `v3/capital/capitallhh/banks/corporate-banking`
    public struct CorporateBanking: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh.Banks.CorporateBanking {
    /// List banks supporting corporate banking (查询支持对公业务的银行列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - offset: Offset or page to start from (本次查询偏移量).
    ///   - limit: Most records to return (本次请求最大查询条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
    public func get(offset: Int? = nil, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.Bank
}

extension V3.Capital.Capitallhh.Banks {
    /// `v3/capital/capitallhh/banks/personal-banking`
    public var personalBanking: PersonalBanking { PersonalBanking(path: path.appending("personal-banking")) }

    /// `v3/capital/capitallhh/banks/personal-banking`
    public struct PersonalBanking: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh.Banks.PersonalBanking {
    /// List banks supporting personal banking (查询支持个人业务的银行列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - offset: Offset or page to start from (本次查询偏移量).
    ///   - limit: Most records to return (本次请求最大查询条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012697583)
    public func get(offset: Int? = nil, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.Bank
}

extension V3.Capital.Capitallhh.Banks {
    /// `v3/capital/capitallhh/banks/search-banks-by-bank-account`
    public var searchBanksByBankAccount: SearchBanksByBankAccount { SearchBanksByBankAccount(path: path.appending("search-banks-by-bank-account")) }

    /// `v3/capital/capitallhh/banks/search-banks-by-bank-account`
    public struct SearchBanksByBankAccount: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh.Banks.SearchBanksByBankAccount {
    /// Find the issuing bank of a personal card (获取对私银行卡号开户银行).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - accountNumber: Bank account number (银行卡号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
    public func get(accountNumber: Sensitive) async throws -> GetReply {
        try await path.call(.get, query: ["account_number": accountNumber])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (查询数据总条数).
        public var totalCount: Int
        /// List of results (银行列表).
        public var data: [Merchants.CorporateBankingData]?

        public init(
            totalCount: Int,
            data: [Merchants.CorporateBankingData]? = nil
        ) {
            self.totalCount = totalCount
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.data = try member.ifPresent("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
        }
    }
}

extension V3.Capital.Capitallhh.Banks {
    /// `v3/capital/capitallhh/banks/{bank_alias_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BankAliasCode {
        BankAliasCode(path: path.appending(value: String(value), named: "bank_alias_code"))
    }

    /// `v3/capital/capitallhh/banks/{bank_alias_code}`
    public struct BankAliasCode: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh.Banks.BankAliasCode {
    /// `v3/capital/capitallhh/banks/{bank_alias_code}/branches`
    public var branches: Branches { Branches(path: path.appending("branches")) }

    /// `v3/capital/capitallhh/banks/{bank_alias_code}/branches`
    public struct Branches: Endpoint {
        public let path: Path
    }
}

extension V3.Capital.Capitallhh.Banks.BankAliasCode.Branches {
    /// List branches of a bank (查询支行列表).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - cityCode: City code (城市编码).
    ///   - offset: Offset or page to start from (本次查询偏移量).
    ///   - limit: Most records to return (本次请求最大查询条数).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
    public func get(cityCode: Int, offset: Int? = nil, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["city_code": cityCode, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (查询数据总条数).
        public var totalCount: Int
        /// Quantity (本次查询条数).
        public var count: Int
        /// List of results (支行列表).
        public var data: [Data]?
        /// Offset or page to start from (本次查询偏移量).
        public var offset: Int
        /// Links (分页链接).
        public var links: Merchants.Links
        /// Bank of the account (开户银行).
        public var accountBank: String
        /// Bank code of the account (开户银行编码).
        public var accountBankCode: Int
        /// Bank alias (银行别名).
        public var bankAlias: String
        /// Bank alias code (银行别名编码).
        public var bankAliasCode: String

        public init(
            totalCount: Int,
            count: Int,
            data: [Data]? = nil,
            offset: Int,
            links: Merchants.Links,
            accountBank: String,
            accountBankCode: Int,
            bankAlias: String,
            bankAliasCode: String
        ) {
            self.totalCount = totalCount
            self.count = count
            self.data = data
            self.offset = offset
            self.links = links
            self.accountBank = accountBank
            self.accountBankCode = accountBankCode
            self.bankAlias = bankAlias
            self.bankAliasCode = bankAliasCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.count = try member.required("count")
            self.data = try member.ifPresent("data")
            self.offset = try member.required("offset")
            self.links = try member.required("links")
            self.accountBank = try member.required("account_bank")
            self.accountBankCode = try member.required("account_bank_code")
            self.bankAlias = try member.required("bank_alias")
            self.bankAliasCode = try member.required("bank_alias_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.count, "count")
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.offset, "offset")
            try members.encode(self.links, "links")
            try members.encode(self.accountBank, "account_bank")
            try members.encode(self.accountBankCode, "account_bank_code")
            try members.encode(self.bankAlias, "bank_alias")
            try members.encode(self.bankAliasCode, "bank_alias_code")
        }

        /// List of results (支行列表).
        public struct Data: Codable, Hashable, Sendable {
            /// Bank branch name (开户银行支行名称).
            public var bankBranchName: String
            /// Bank branch code (开户银行支行联行号).
            public var bankBranchID: String

            public init(
                bankBranchName: String,
                bankBranchID: String
            ) {
                self.bankBranchName = bankBranchName
                self.bankBranchID = bankBranchID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.bankBranchName = try member.required("bank_branch_name")
                self.bankBranchID = try member.required("bank_branch_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.bankBranchName, "bank_branch_name")
                try members.encode(self.bankBranchID, "bank_branch_id")
            }
        }
    }
}
