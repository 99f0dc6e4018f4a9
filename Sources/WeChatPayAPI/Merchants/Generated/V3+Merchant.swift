// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/merchant`
    public var merchant: Merchant { Merchant(path: path.appending("merchant")) }

    /// `v3/merchant`
    public struct Merchant: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant {
    /// `v3/merchant/fund`
    public var fund: Fund { Fund(path: path.appending("fund")) }

    /// `v3/merchant/fund`
    public struct Fund: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund {
    /// `v3/merchant/fund/withdraw`
    public var withdraw: Withdraw { Withdraw(path: path.appending("withdraw")) }

    /// `v3/merchant/fund/withdraw`
    public struct Withdraw: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Withdraw {
    /// Request a withdrawal (合作伙伴预约提现).
    ///
    /// For partners: asks for amount (fen) to be paid from the partner's own account to its bank account. The answer only confirms acceptance: MCHWITHDRAW.CHANGE or the query by out_request_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_request_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (商户提现单号).
        public var outRequestNo: String
        /// Amount in fen (提现金额).
        public var amount: Int
        /// Remark (备注).
        public var remark: String?
        /// Bank remark (银行附言).
        public var bankMemo: String?
        /// Account type (资金账户类型).
        public var accountType: Merchants.AccountType
        /// URL to be notified at (提现结果通知地址).
        public var notifyURL: String?

        public init(
            outRequestNo: String,
            amount: Int,
            remark: String? = nil,
            bankMemo: String? = nil,
            accountType: Merchants.AccountType,
            notifyURL: String? = nil
        ) {
            self.outRequestNo = outRequestNo
            self.amount = amount
            self.remark = remark
            self.bankMemo = bankMemo
            self.accountType = accountType
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.amount = try member.required("amount")
            self.remark = try member.ifPresent("remark")
            self.bankMemo = try member.ifPresent("bank_memo")
            self.accountType = try member.required("account_type")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.bankMemo, "bank_memo")
            try members.encode(self.accountType, "account_type")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay withdrawal number (微信支付提现单号).
        public var withdrawID: String
        /// Merchant's own request number (商户提现单号).
        public var outRequestNo: String

        public init(
            withdrawID: String,
            outRequestNo: String
        ) {
            self.withdrawID = withdrawID
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.withdrawID = try member.required("withdraw_id")
            self.outRequestNo = try member.required("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.withdrawID, "withdraw_id")
            try members.encode(self.outRequestNo, "out_request_no")
        }
    }
}

extension V3.Merchant.Fund.Withdraw {
    /// `v3/merchant/fund/withdraw/bill-type`
    public var billType: BillType { BillType(path: path.appending("bill-type")) }

    /// `v3/merchant/fund/withdraw/bill-type`
    public struct BillType: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Withdraw.BillType {
    /// `v3/merchant/fund/withdraw/bill-type/{bill_type}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BillType {
        BillType(path: path.appending(value: String(value), named: "bill_type"))
    }

    /// `v3/merchant/fund/withdraw/bill-type/{bill_type}`
    public struct BillType: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Withdraw.BillType.BillType {
    /// Request the withdrawal exception file (按日下载提现异常文件).
    ///
    /// Prepares the file of withdrawals that went wrong on bill_date. Fetch it from download_url and check it against hash_value.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - billType: Type of bill or order (账单类型).
    ///   - billDate: Date of the bill (账单日期).
    ///   - tarType: Compression type of the bill (压缩类型).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
    public func get(billType: BillType? = nil, billDate: String, tarType: TarType? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["bill_type": billType?.rawValue, "bill_date": billDate, "tar_type": tarType?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Hash method of the file (哈希类型).
        public var hashType: HashType
        /// Hash of the file (哈希值).
        public var hashText: String
        /// Download URL (账单下载地址).
        public var downloadURL: String

        public init(
            hashType: HashType,
            hashText: String,
            downloadURL: String
        ) {
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.hashType = try member.required("hash_type")
            self.hashText = try member.required("hash_value")
            self.downloadURL = try member.required("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.hashType, "hash_type")
            try members.encode(self.hashText, "hash_value")
            try members.encode(self.downloadURL, "download_url")
        }

        /// Hash method of the file (哈希类型).
        public struct HashType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var sha1: Self { Self(rawValue: "SHA1") }
        }
    }

    /// Type of bill or order (账单类型).
    public struct BillType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var noSucc: Self { Self(rawValue: "NO_SUCC") }
    }

    /// Compression type of the bill (压缩类型).
    public struct TarType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var gzip: Self { Self(rawValue: "GZIP") }
    }
}

extension V3.Merchant.Fund.Withdraw {
    /// `v3/merchant/fund/withdraw/out-request-no`
    public var outRequestNo: OutRequestNo { OutRequestNo(path: path.appending("out-request-no")) }

    /// `v3/merchant/fund/withdraw/out-request-no`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Withdraw.OutRequestNo {
    /// `v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Withdraw.OutRequestNo.OutRequestNo {
    /// Query a withdrawal by out_request_no (查询预约提现状态(商户单号)).
    ///
    /// Returns a withdrawal by the merchant's number: its status, the amount in fen and, if it failed, reason and remedy. Use it to settle a request whose answer was lost.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476672)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.Withdraw
}

extension V3.Merchant.Fund.Withdraw {
    /// `v3/merchant/fund/withdraw/withdraw-id`
    public var withdrawId: WithdrawID { WithdrawID(path: path.appending("withdraw-id")) }

    /// `v3/merchant/fund/withdraw/withdraw-id`
    public struct WithdrawID: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Withdraw.WithdrawID {
    /// `v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> WithdrawID {
        WithdrawID(path: path.appending(value: String(value), named: "withdraw_id"))
    }

    /// `v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
    public struct WithdrawID: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Withdraw.WithdrawID.WithdrawID {
    /// Query a withdrawal by withdraw_id (查询预约提现状态(平台单号)).
    ///
    /// Returns a withdrawal by the platform's id: its status, the amount in fen and, if it failed, reason and remedy.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476674)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.Withdraw
}

extension V3.Merchant.Fund {
    /// `v3/merchant/fund/balance`
    public var balance: Balance { Balance(path: path.appending("balance")) }

    /// `v3/merchant/fund/balance`
    public struct Balance: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Balance {
    /// `v3/merchant/fund/balance/{account_type}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> AccountType {
        AccountType(path: path.appending(value: String(value), named: "account_type"))
    }

    /// `v3/merchant/fund/balance/{account_type}`
    public struct AccountType: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Balance.AccountType {
    /// Query the current account balance (查询账户实时余额).
    ///
    /// Returns the available and pending amounts of one of the caller's accounts at this moment, in fen.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.AvailableAmountReply
}

extension V3.Merchant.Fund {
    /// `v3/merchant/fund/dayendbalance`
    public var dayendbalance: Dayendbalance { Dayendbalance(path: path.appending("dayendbalance")) }

    /// `v3/merchant/fund/dayendbalance`
    public struct Dayendbalance: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Dayendbalance {
    /// `v3/merchant/fund/dayendbalance/{account_type}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> AccountType {
        AccountType(path: path.appending(value: String(value), named: "account_type"))
    }

    /// `v3/merchant/fund/dayendbalance/{account_type}`
    public struct AccountType: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Fund.Dayendbalance.AccountType {
    /// Query the day-end account balance (查询账户日终余额).
    ///
    /// Returns the available and pending amounts of one of the caller's accounts at the end of the given date, in fen.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - date: Date (日期).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012476702)
    public func get(date: String) async throws -> GetReply {
        try await path.call(.get, query: ["date": date])
    }

    /// What ``get`` answers.
    public typealias GetReply = Merchants.AvailableAmountReply
}

extension V3.Merchant {
    /// `v3/merchant/media`
    public var media: Media { Media(path: path.appending("media")) }

    /// `v3/merchant/media`
    public struct Media: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Media {
    /// `v3/merchant/media/upload`
    public var upload: Upload { Upload(path: path.appending("upload")) }

    /// `v3/merchant/media/upload`
    public struct Upload: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Media.Upload {
    /// Upload an image (商户文件上传).
    ///
    /// Uploads an image as multipart form data; the request signature covers the meta JSON, not the file. Use the media_id where other operations ask for an image.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
    @discardableResult
    public func post(file: WeChatPay.File) async throws -> PostReply {
        try await path.call(.post, file: file)
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.MediaReply
}

extension V3.Merchant.Media {
    /// `v3/merchant/media/video_upload`
    public var video_upload: VideoUpload { VideoUpload(path: path.appending("video_upload")) }

    /// `v3/merchant/media/video_upload`
    public struct VideoUpload: Endpoint {
        public let path: Path
    }
}

extension V3.Merchant.Media.VideoUpload {
    /// Upload a video (商户视频文件上传).
    ///
    /// Uploads a video as multipart form data; the request signature covers the meta JSON, not the file. Use the media_id where other operations ask for a video.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012761084)
    @discardableResult
    public func post(file: WeChatPay.File) async throws -> PostReply {
        try await path.call(.post, file: file)
    }

    /// What ``post`` answers.
    public typealias PostReply = Merchants.MediaReply
}
