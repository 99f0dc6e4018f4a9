// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/bill`
    public var bill: Bill { Bill(path: path.appending("bill")) }

    /// `v3/bill`
    public struct Bill: Endpoint {
        public let path: Path
    }
}

extension V3.Bill {
    /// `v3/bill/fundflowbill`
    public var fundflowbill: Fundflowbill { Fundflowbill(path: path.appending("fundflowbill")) }

    /// `v3/bill/fundflowbill`
    public struct Fundflowbill: Endpoint {
        public let path: Path
    }
}

extension V3.Bill.Fundflowbill {
    /// Request the fund flow bill of a day (申请资金账单).
    ///
    /// Prepares the bill of money movements on one of the merchant's accounts for bill_date. Fetch the file from download_url and check it against hash_value.
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - billDate: Date of the bill (账单日期).
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - accountType: Account type (资金账户类型).
    ///   - tarType: Compression type of the bill (压缩类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791867)
    public func get(
        billDate: String,
        subMchid: String? = nil,
        accountType: AccountType? = nil,
        tarType: Payments.TarType? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["bill_date": billDate, "sub_mchid": subMchid, "account_type": accountType?.rawValue, "tar_type": tarType?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Payments.FundflowbillReply

    /// Account type (资金账户类型).
    public struct AccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var basic: Self { Self(rawValue: "BASIC") }
        public static var operation: Self { Self(rawValue: "OPERATION") }
        public static var fees: Self { Self(rawValue: "FEES") }
    }
}

extension V3.Bill {
    /// `v3/bill/sub-merchant-fundflowbill`
    public var subMerchantFundflowbill: SubMerchantFundflowbill { SubMerchantFundflowbill(path: path.appending("sub-merchant-fundflowbill")) }

    /// `v3/bill/sub-merchant-fundflowbill`
    public struct SubMerchantFundflowbill: Endpoint {
        public let path: Path
    }
}

extension V3.Bill.SubMerchantFundflowbill {
    /// Request a sub-merchant's fund flow bill (申请子商户资金账单).
    ///
    /// For partners: prepares the money movements of one sub-merchant on bill_date. The bill may come in several encrypted parts, each with its own download_url, hash, key and nonce.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - billDate: Date of the bill (账单日期).
    ///   - tarType: Compression type of the bill (压缩类型).
    ///   - algorithm: Encryption or signature algorithm (加密算法).
    ///   - accountType: Account type (资金账户类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012710630)
    public func get(
        subMchid: String,
        billDate: String,
        tarType: Payments.TarType? = nil,
        algorithm: Algorithm,
        accountType: AccountType
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "bill_date": billDate, "tar_type": tarType?.rawValue, "algorithm": algorithm.rawValue, "account_type": accountType.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Number of download items (下载信息总数).
        public var downloadBillCount: Int
        /// List of download items (下载信息明细).
        public var downloadBillList: [DownloadBillList]?

        public init(
            downloadBillCount: Int,
            downloadBillList: [DownloadBillList]? = nil
        ) {
            self.downloadBillCount = downloadBillCount
            self.downloadBillList = downloadBillList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.downloadBillCount = try member.required("download_bill_count")
            self.downloadBillList = try member.ifPresent("download_bill_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.downloadBillCount, "download_bill_count")
            try members.encodeIfPresent(self.downloadBillList, "download_bill_list")
        }

        /// List of download items (下载信息明细).
        public struct DownloadBillList: Codable, Hashable, Sendable {
            /// Sequence number of the bill file (账单文件序号).
            public var billSequence: Int
            /// Download URL (下载地址).
            public var downloadURL: String
            /// Encryption key (加密密钥).
            public var encryptKey: String
            /// Hash method of the file (哈希类型).
            public var hashType: String
            /// Hash of the file (哈希值).
            public var hashText: String
            /// Random string (随机字符串).
            public var nonce: String

            public init(
                billSequence: Int,
                downloadURL: String,
                encryptKey: String,
                hashType: String,
                hashText: String,
                nonce: String
            ) {
                self.billSequence = billSequence
                self.downloadURL = downloadURL
                self.encryptKey = encryptKey
                self.hashType = hashType
                self.hashText = hashText
                self.nonce = nonce
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.billSequence = try member.required("bill_sequence")
                self.downloadURL = try member.required("download_url")
                self.encryptKey = try member.required("encrypt_key")
                self.hashType = try member.required("hash_type")
                self.hashText = try member.required("hash_value")
                self.nonce = try member.required("nonce")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.billSequence, "bill_sequence")
                try members.encode(self.downloadURL, "download_url")
                try members.encode(self.encryptKey, "encrypt_key")
                try members.encode(self.hashType, "hash_type")
                try members.encode(self.hashText, "hash_value")
                try members.encode(self.nonce, "nonce")
            }
        }
    }

    /// Encryption or signature algorithm (加密算法).
    public struct Algorithm: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var aeadAes256Gcm: Self { Self(rawValue: "AEAD_AES_256_GCM") }
        public static var sm4Gcm: Self { Self(rawValue: "SM4_GCM") }
    }

    /// Account type (资金账户类型).
    public struct AccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var basic: Self { Self(rawValue: "BASIC") }
        public static var operation: Self { Self(rawValue: "OPERATION") }
        public static var fees: Self { Self(rawValue: "FEES") }
        public static var deposit: Self { Self(rawValue: "DEPOSIT") }
    }
}

extension V3.Bill {
    /// `v3/bill/tradebill`
    public var tradebill: Tradebill { Tradebill(path: path.appending("tradebill")) }

    /// `v3/bill/tradebill`
    public struct Tradebill: Endpoint {
        public let path: Path
    }
}

extension V3.Bill.Tradebill {
    /// Request the trade bill of a day (申请交易账单).
    ///
    /// Prepares the bill of payments and refunds for bill_date, for reconciliation; bill_type narrows it. Fetch the file from download_url and check it against hash_value.
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - billDate: Date of the bill (账单日期).
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///   - billType: Type of bill or order (账单类型).
    ///   - tarType: Compression type of the bill (压缩类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791866)
    public func get(
        billDate: String,
        subMchid: String? = nil,
        billType: BillType? = nil,
        tarType: Payments.TarType? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["bill_date": billDate, "sub_mchid": subMchid, "bill_type": billType?.rawValue, "tar_type": tarType?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Payments.FundflowbillReply

    /// Type of bill or order (账单类型).
    public struct BillType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var all: Self { Self(rawValue: "ALL") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var refund: Self { Self(rawValue: "REFUND") }
        public static var rechargeRefund: Self { Self(rawValue: "RECHARGE_REFUND") }
        public static var allSpecial: Self { Self(rawValue: "ALL_SPECIAL") }
        public static var sucSpecial: Self { Self(rawValue: "SUC_SPECIAL") }
        public static var refSpecial: Self { Self(rawValue: "REF_SPECIAL") }
    }
}
