// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/aggracct-bc`
    public var aggracctBc: AggracctBc { AggracctBc(path: path.appending("aggracct-bc")) }

    /// `v3/aggracct-bc`
    public struct AggracctBc: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc {
    /// `v3/aggracct-bc/wb-channel`
    public var wbChannel: WbChannel { WbChannel(path: path.appending("wb-channel")) }

    /// `v3/aggracct-bc/wb-channel`
    public struct WbChannel: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel {
    /// `v3/aggracct-bc/wb-channel/special-reduction`
    public var specialReduction: SpecialReduction { SpecialReduction(path: path.appending("special-reduction")) }

    /// `v3/aggracct-bc/wb-channel/special-reduction`
    public struct SpecialReduction: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.SpecialReduction {
    /// Request a special quota reduction (特殊减额).
    ///
    /// After an unknown outcome, `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (微信支付商户号).
        public var mchid: String
        /// Quota ledger account number (额度台账号).
        public var balAccountNo: Sensitive
        /// Merchant's own request number (特殊减额单号).
        public var outRequestNo: String
        /// Type of special reduction (特殊减额类型).
        public var reductionType: Ecommerce.ReductionType
        /// Amount in fen (减额金额).
        public var amount: Int
        /// Reason (特殊减额原因).
        public var reason: String?
        /// Card number (卡号).
        public var cardNo: Sensitive?
        /// Merchant sub-account agreement number (商户账户协议号).
        public var sgnNo: String?
        /// Scene of the request (请求场景).
        public var reqScene: Ecommerce.ReqScene?

        public init(
            mchid: String,
            balAccountNo: Sensitive,
            outRequestNo: String,
            reductionType: Ecommerce.ReductionType,
            amount: Int,
            reason: String? = nil,
            cardNo: Sensitive? = nil,
            sgnNo: String? = nil,
            reqScene: Ecommerce.ReqScene? = nil
        ) {
            self.mchid = mchid
            self.balAccountNo = balAccountNo
            self.outRequestNo = outRequestNo
            self.reductionType = reductionType
            self.amount = amount
            self.reason = reason
            self.cardNo = cardNo
            self.sgnNo = sgnNo
            self.reqScene = reqScene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.balAccountNo = try member.required("bal_account_no")
            self.outRequestNo = try member.required("out_request_no")
            self.reductionType = try member.required("reduction_type")
            self.amount = try member.required("amount")
            self.reason = try member.ifPresent("reason")
            self.cardNo = try member.ifPresent("card_no")
            self.sgnNo = try member.ifPresent("sgn_no")
            self.reqScene = try member.ifPresent("req_scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.balAccountNo, "bal_account_no")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.reductionType, "reduction_type")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encodeIfPresent(self.cardNo, "card_no")
            try members.encodeIfPresent(self.sgnNo, "sgn_no")
            try members.encodeIfPresent(self.reqScene, "req_scene")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.SpecialReductionReply
}

extension V3.AggracctBc.WbChannel.SpecialReduction {
    /// `v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.SpecialReduction.OutRequestNo {
    /// Query a special quota reduction by out_request_no (查询特殊减额结果).
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (微信支付商户号).
    ///   - balAccountNo: Quota ledger account number (额度台账号).
    ///   - cardNo: Card number (卡号).
    ///   - sgnNo: Merchant sub-account agreement number (商户子账户协议号).
    ///   - reqScene: Scene of the request (请求场景).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016061196)
    public func get(
        mchid: String,
        balAccountNo: Sensitive,
        cardNo: Sensitive? = nil,
        sgnNo: String? = nil,
        reqScene: Ecommerce.ReqScene? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "bal_account_no": balAccountNo, "card_no": cardNo, "sgn_no": sgnNo, "req_scene": reqScene?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.SpecialReductionReply
}

extension V3.AggracctBc.WbChannel {
    /// `v3/aggracct-bc/wb-channel/account`
    public var account: Account { Account(path: path.appending("account")) }

    /// `v3/aggracct-bc/wb-channel/account`
    public struct Account: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.Account {
    /// `v3/aggracct-bc/wb-channel/account/balance`
    public var balance: Balance { Balance(path: path.appending("balance")) }

    /// `v3/aggracct-bc/wb-channel/account/balance`
    public struct Balance: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.Account.Balance {
    /// Query the channel quota (查询渠道额度).
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (微信支付商户号).
    ///   - balAccountNo: Quota ledger account number (额度台账号).
    ///   - cardNo: Card number (卡号).
    ///   - sgnNo: Merchant sub-account agreement number (商户子账户协议号).
    ///   - reqScene: Scene of the request (请求场景).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
    public func get(
        mchid: String,
        balAccountNo: Sensitive,
        cardNo: Sensitive? = nil,
        sgnNo: String? = nil,
        reqScene: Ecommerce.ReqScene? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "bal_account_no": balAccountNo, "card_no": cardNo, "sgn_no": sgnNo, "req_scene": reqScene?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Whether reduction instructions are under way (是否存在在途减额指令).
        public var inTransitReductionExist: Bool?
        /// Balance in fen (额度台账号额度).
        public var balance: Int?

        public init(
            inTransitReductionExist: Bool? = nil,
            balance: Int? = nil
        ) {
            self.inTransitReductionExist = inTransitReductionExist
            self.balance = balance
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.inTransitReductionExist = try member.ifPresent("in_transit_reduction_exist")
            self.balance = try member.ifPresent("balance")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.inTransitReductionExist, "in_transit_reduction_exist")
            try members.encodeIfPresent(self.balance, "balance")
        }
    }
}

extension V3.AggracctBc.WbChannel.Account {
    /// `v3/aggracct-bc/wb-channel/account/mch_archives`
    public var mch_archives: MchArchives { MchArchives(path: path.appending("mch_archives")) }

    /// `v3/aggracct-bc/wb-channel/account/mch_archives`
    public struct MchArchives: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.Account.MchArchives {
    /// Query merchant archives (查询商户资料).
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (微信支付商户号).
    ///   - balAccountNo: Quota ledger account number (额度台账号).
    ///   - cardNo: Card number (卡号).
    ///   - sgnNo: Merchant sub-account agreement number (商户子账户协议号).
    ///   - reqScene: Scene of the request (请求场景).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
    public func get(
        mchid: String,
        balAccountNo: Sensitive,
        cardNo: Sensitive? = nil,
        sgnNo: String? = nil,
        reqScene: Ecommerce.ReqScene? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "bal_account_no": balAccountNo, "card_no": cardNo, "sgn_no": sgnNo, "req_scene": reqScene?.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant number (微信支付商户号).
        public var mchid: String?
        /// Quota ledger account number (额度台账号).
        public var balAccountNo: Sensitive?
        /// Type of merchant (主体类型).
        public var merchantType: MerchantType?
        /// Merchant's identity document type (主体证件类型).
        public var merchantIDType: MerchantIDType?
        /// Merchant name (主体证件登记名称).
        public var merchantName: Sensitive?
        /// Merchant's identity document number (主体证件号码).
        public var merchantIDNo: Sensitive?
        /// Validity start, merchant's identity document (主体证件有效期起始日).
        public var effectiveDate: String?
        /// Date the validity ends (主体证件有效期结束日).
        public var expireDate: String?
        /// Image ID, merchant's identity document front (主体证件正面影像ID).
        public var merchantImgFrontID: String?
        /// Registered address (主体注册地址).
        public var registerAddress: String?
        /// Merchant's business scope (主体经营范围).
        public var businessScope: String?
        /// Legal representative's information (法定代表人信息).
        public var legalRepresentative: LegalRepresentative?
        /// List of beneficial owners (受益所有人信息列表).
        public var beneficialOwner: [BeneficialOwner]?
        /// Card number (卡号).
        public var cardNo: Sensitive?
        /// Merchant sub-account agreement number (商户子账户协议号).
        public var sgnNo: String?

        public init(
            mchid: String? = nil,
            balAccountNo: Sensitive? = nil,
            merchantType: MerchantType? = nil,
            merchantIDType: MerchantIDType? = nil,
            merchantName: Sensitive? = nil,
            merchantIDNo: Sensitive? = nil,
            effectiveDate: String? = nil,
            expireDate: String? = nil,
            merchantImgFrontID: String? = nil,
            registerAddress: String? = nil,
            businessScope: String? = nil,
            legalRepresentative: LegalRepresentative? = nil,
            beneficialOwner: [BeneficialOwner]? = nil,
            cardNo: Sensitive? = nil,
            sgnNo: String? = nil
        ) {
            self.mchid = mchid
            self.balAccountNo = balAccountNo
            self.merchantType = merchantType
            self.merchantIDType = merchantIDType
            self.merchantName = merchantName
            self.merchantIDNo = merchantIDNo
            self.effectiveDate = effectiveDate
            self.expireDate = expireDate
            self.merchantImgFrontID = merchantImgFrontID
            self.registerAddress = registerAddress
            self.businessScope = businessScope
            self.legalRepresentative = legalRepresentative
            self.beneficialOwner = beneficialOwner
            self.cardNo = cardNo
            self.sgnNo = sgnNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.balAccountNo = try member.ifPresent("bal_account_no")
            self.merchantType = try member.ifPresent("merchant_type")
            self.merchantIDType = try member.ifPresent("merchant_id_type")
            self.merchantName = try member.ifPresent("merchant_name")
            self.merchantIDNo = try member.ifPresent("merchant_id_no")
            self.effectiveDate = try member.ifPresent("effective_date")
            self.expireDate = try member.ifPresent("expire_date")
            self.merchantImgFrontID = try member.ifPresent("merchant_img_front_id")
            self.registerAddress = try member.ifPresent("register_address")
            self.businessScope = try member.ifPresent("business_scope")
            self.legalRepresentative = try member.ifPresent("legal_representative")
            self.beneficialOwner = try member.ifPresent("beneficial_owner")
            self.cardNo = try member.ifPresent("card_no")
            self.sgnNo = try member.ifPresent("sgn_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.balAccountNo, "bal_account_no")
            try members.encodeIfPresent(self.merchantType, "merchant_type")
            try members.encodeIfPresent(self.merchantIDType, "merchant_id_type")
            try members.encodeIfPresent(self.merchantName, "merchant_name")
            try members.encodeIfPresent(self.merchantIDNo, "merchant_id_no")
            try members.encodeIfPresent(self.effectiveDate, "effective_date")
            try members.encodeIfPresent(self.expireDate, "expire_date")
            try members.encodeIfPresent(self.merchantImgFrontID, "merchant_img_front_id")
            try members.encodeIfPresent(self.registerAddress, "register_address")
            try members.encodeIfPresent(self.businessScope, "business_scope")
            try members.encodeIfPresent(self.legalRepresentative, "legal_representative")
            try members.encodeIfPresent(self.beneficialOwner, "beneficial_owner")
            try members.encodeIfPresent(self.cardNo, "card_no")
            try members.encodeIfPresent(self.sgnNo, "sgn_no")
        }

        /// Type of merchant (主体类型).
        public struct MerchantType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value1: Self { Self(rawValue: "1") }
            public static var value2: Self { Self(rawValue: "2") }
            public static var value3: Self { Self(rawValue: "3") }
        }

        /// Merchant's identity document type (主体证件类型).
        public struct MerchantIDType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value12: Self { Self(rawValue: "12") }
        }

        /// Legal representative's information (法定代表人信息).
        public struct LegalRepresentative: Codable, Hashable, Sendable {
            /// Legal representative's identity document type (法定代表人证件类型).
            public var legalRepresentativeIDType: LegalRepresentativeIDType
            /// Legal representative's name (法定代表人姓名).
            public var legalRepresentativeName: Sensitive
            /// Legal representative's identity document number (法定代表人证件号码).
            public var legalRepresentativeIDNo: Sensitive
            /// Validity start, legal representative's identity document (法定代表人证件有效期起始日).
            public var legalRepresentativeEffectiveDate: String
            /// Validity end, legal representative's identity document (法定代表人证件有效期结束日).
            public var legalRepresentativeExpireDate: String
            /// Image ID, legal representative's document front (法定代表人证件正面影像ID).
            public var legalRepresentativeImgFrontID: String
            /// Image ID, legal representative's document back (法定代表人证件反面影像ID).
            public var legalRepresentativeImgBackID: String
            /// Legal representative's address (法定代表人居住地址).
            public var legalRepresentativeAddress: Sensitive
            /// Issuer of legal representative's identity document (法定代表人发证机关).
            public var legalRepresentativeIssueAuthority: String?
            /// Legal representative's ethnicity (法定代表人民族).
            public var legalRepresentativeNation: String?

            public init(
                legalRepresentativeIDType: LegalRepresentativeIDType,
                legalRepresentativeName: Sensitive,
                legalRepresentativeIDNo: Sensitive,
                legalRepresentativeEffectiveDate: String,
                legalRepresentativeExpireDate: String,
                legalRepresentativeImgFrontID: String,
                legalRepresentativeImgBackID: String,
                legalRepresentativeAddress: Sensitive,
                legalRepresentativeIssueAuthority: String? = nil,
                legalRepresentativeNation: String? = nil
            ) {
                self.legalRepresentativeIDType = legalRepresentativeIDType
                self.legalRepresentativeName = legalRepresentativeName
                self.legalRepresentativeIDNo = legalRepresentativeIDNo
                self.legalRepresentativeEffectiveDate = legalRepresentativeEffectiveDate
                self.legalRepresentativeExpireDate = legalRepresentativeExpireDate
                self.legalRepresentativeImgFrontID = legalRepresentativeImgFrontID
                self.legalRepresentativeImgBackID = legalRepresentativeImgBackID
                self.legalRepresentativeAddress = legalRepresentativeAddress
                self.legalRepresentativeIssueAuthority = legalRepresentativeIssueAuthority
                self.legalRepresentativeNation = legalRepresentativeNation
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.legalRepresentativeIDType = try member.required("legal_representative_id_type")
                self.legalRepresentativeName = try member.required("legal_representative_name")
                self.legalRepresentativeIDNo = try member.required("legal_representative_id_no")
                self.legalRepresentativeEffectiveDate = try member.required("legal_representative_effective_date")
                self.legalRepresentativeExpireDate = try member.required("legal_representative_expire_date")
                self.legalRepresentativeImgFrontID = try member.required("legal_representative_img_front_id")
                self.legalRepresentativeImgBackID = try member.required("legal_representative_img_back_id")
                self.legalRepresentativeAddress = try member.required("legal_representative_address")
                self.legalRepresentativeIssueAuthority = try member.ifPresent("legal_representative_issue_authority")
                self.legalRepresentativeNation = try member.ifPresent("legal_representative_nation")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.legalRepresentativeIDType, "legal_representative_id_type")
                try members.encode(self.legalRepresentativeName, "legal_representative_name")
                try members.encode(self.legalRepresentativeIDNo, "legal_representative_id_no")
                try members.encode(self.legalRepresentativeEffectiveDate, "legal_representative_effective_date")
                try members.encode(self.legalRepresentativeExpireDate, "legal_representative_expire_date")
                try members.encode(self.legalRepresentativeImgFrontID, "legal_representative_img_front_id")
                try members.encode(self.legalRepresentativeImgBackID, "legal_representative_img_back_id")
                try members.encode(self.legalRepresentativeAddress, "legal_representative_address")
                try members.encodeIfPresent(self.legalRepresentativeIssueAuthority, "legal_representative_issue_authority")
                try members.encodeIfPresent(self.legalRepresentativeNation, "legal_representative_nation")
            }

            /// Legal representative's identity document type (法定代表人证件类型).
            public struct LegalRepresentativeIDType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var value01: Self { Self(rawValue: "01") }
            }
        }

        /// List of beneficial owners (受益所有人信息列表).
        public struct BeneficialOwner: Codable, Hashable, Sendable {
            /// Beneficial owner's number (受益所有人编号).
            public var beneficialOwnerNo: String
            /// Beneficial owner's identity document type (受益所有人证件类型).
            public var beneficialOwnerIDType: BeneficialOwnerIDType
            /// Beneficial owner's name (受益所有人姓名).
            public var beneficialOwnerName: Sensitive
            /// Beneficial owner's identity document number (受益所有人证件号码).
            public var beneficialOwnerIDNo: Sensitive
            /// Validity start, beneficial owner's identity document (受益所有人证件有效期起始日).
            public var beneficialOwnerEffectiveDate: String
            /// Validity end, beneficial owner's identity document (受益所有人证件有效期结束日).
            public var beneficialOwnerExpireDate: String
            /// Image ID, beneficial owner's document front (受益所有人证件正面影像ID).
            public var beneficialOwnerImgFrontID: String
            /// Image ID, beneficial owner's document back (受益所有人证件反面影像ID).
            public var beneficialOwnerImgBackID: String
            /// Beneficial owner's address (受益所有人居住地址).
            public var beneficialOwnerAddress: Sensitive

            public init(
                beneficialOwnerNo: String,
                beneficialOwnerIDType: BeneficialOwnerIDType,
                beneficialOwnerName: Sensitive,
                beneficialOwnerIDNo: Sensitive,
                beneficialOwnerEffectiveDate: String,
                beneficialOwnerExpireDate: String,
                beneficialOwnerImgFrontID: String,
                beneficialOwnerImgBackID: String,
                beneficialOwnerAddress: Sensitive
            ) {
                self.beneficialOwnerNo = beneficialOwnerNo
                self.beneficialOwnerIDType = beneficialOwnerIDType
                self.beneficialOwnerName = beneficialOwnerName
                self.beneficialOwnerIDNo = beneficialOwnerIDNo
                self.beneficialOwnerEffectiveDate = beneficialOwnerEffectiveDate
                self.beneficialOwnerExpireDate = beneficialOwnerExpireDate
                self.beneficialOwnerImgFrontID = beneficialOwnerImgFrontID
                self.beneficialOwnerImgBackID = beneficialOwnerImgBackID
                self.beneficialOwnerAddress = beneficialOwnerAddress
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.beneficialOwnerNo = try member.required("beneficial_owner_no")
                self.beneficialOwnerIDType = try member.required("beneficial_owner_id_type")
                self.beneficialOwnerName = try member.required("beneficial_owner_name")
                self.beneficialOwnerIDNo = try member.required("beneficial_owner_id_no")
                self.beneficialOwnerEffectiveDate = try member.required("beneficial_owner_effective_date")
                self.beneficialOwnerExpireDate = try member.required("beneficial_owner_expire_date")
                self.beneficialOwnerImgFrontID = try member.required("beneficial_owner_img_front_id")
                self.beneficialOwnerImgBackID = try member.required("beneficial_owner_img_back_id")
                self.beneficialOwnerAddress = try member.required("beneficial_owner_address")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.beneficialOwnerNo, "beneficial_owner_no")
                try members.encode(self.beneficialOwnerIDType, "beneficial_owner_id_type")
                try members.encode(self.beneficialOwnerName, "beneficial_owner_name")
                try members.encode(self.beneficialOwnerIDNo, "beneficial_owner_id_no")
                try members.encode(self.beneficialOwnerEffectiveDate, "beneficial_owner_effective_date")
                try members.encode(self.beneficialOwnerExpireDate, "beneficial_owner_expire_date")
                try members.encode(self.beneficialOwnerImgFrontID, "beneficial_owner_img_front_id")
                try members.encode(self.beneficialOwnerImgBackID, "beneficial_owner_img_back_id")
                try members.encode(self.beneficialOwnerAddress, "beneficial_owner_address")
            }

            /// Beneficial owner's identity document type (受益所有人证件类型).
            public struct BeneficialOwnerIDType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var value01: Self { Self(rawValue: "01") }
            }
        }
    }
}

extension V3.AggracctBc.WbChannel.Account {
    /// `v3/aggracct-bc/wb-channel/account/mch_media`
    public var mch_media: MchMedia { MchMedia(path: path.appending("mch_media")) }

    /// `v3/aggracct-bc/wb-channel/account/mch_media`
    public struct MchMedia: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.Account.MchMedia {
    /// Query merchant image materials (查询商户影像件资料).
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (微信支付商户号).
    ///   - platformTrxID: WeChat Pay business application number (微信支付业务申请单号).
    ///   - businessScene: Business scene (业务场景).
    ///   - mchMediaType: Type of image file (影像件类型).
    ///   - mediaID: Media file ID (影像件资料ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4025779210)
    public func get(
        mchid: String? = nil,
        platformTrxID: String? = nil,
        businessScene: BusinessScene,
        mchMediaType: MchMediaType? = nil,
        mediaID: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "platform_trx_id": platformTrxID, "business_scene": businessScene.rawValue, "mch_media_type": mchMediaType?.rawValue, "media_id": mediaID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Content of the file (文件内容).
        public var mediaContent: String?
        /// Media file type (文件类型).
        public var mediaType: MediaType?
        /// SM3 digest of the file (文件摘要).
        public var mediaSm3: String?
        /// Key (sm4密钥).
        public var key: String?
        /// Media file ID (影像件资料ID).
        public var mediaID: String?

        public init(
            mediaContent: String? = nil,
            mediaType: MediaType? = nil,
            mediaSm3: String? = nil,
            key: String? = nil,
            mediaID: String? = nil
        ) {
            self.mediaContent = mediaContent
            self.mediaType = mediaType
            self.mediaSm3 = mediaSm3
            self.key = key
            self.mediaID = mediaID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mediaContent = try member.ifPresent("media_content")
            self.mediaType = try member.ifPresent("media_type")
            self.mediaSm3 = try member.ifPresent("media_sm3")
            self.key = try member.ifPresent("key")
            self.mediaID = try member.ifPresent("media_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mediaContent, "media_content")
            try members.encodeIfPresent(self.mediaType, "media_type")
            try members.encodeIfPresent(self.mediaSm3, "media_sm3")
            try members.encodeIfPresent(self.key, "key")
            try members.encodeIfPresent(self.mediaID, "media_id")
        }

        /// Media file type (文件类型).
        public struct MediaType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var jpg: Self { Self(rawValue: "jpg") }
            public static var png: Self { Self(rawValue: "png") }
            public static var bmp: Self { Self(rawValue: "bmp") }
            public static var jpeg: Self { Self(rawValue: "jpeg") }
        }
    }

    /// Business scene (业务场景).
    public struct BusinessScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sjtMicroPlusOpenAccount: Self { Self(rawValue: "SJT_MICRO_PLUS_OPEN_ACCOUNT") }
        public static var sjtMicroPlusUpdateInfo: Self { Self(rawValue: "SJT_MICRO_PLUS_UPDATE_INFO") }
        public static var getByMediaID: Self { Self(rawValue: "GET_BY_MEDIA_ID") }
    }

    /// Type of image file (影像件类型).
    public struct MchMediaType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var idCardFront: Self { Self(rawValue: "ID_CARD_FRONT") }
        public static var idCardBack: Self { Self(rawValue: "ID_CARD_BACK") }
        public static var storeFront: Self { Self(rawValue: "STORE_FRONT") }
        public static var storeInterior: Self { Self(rawValue: "STORE_INTERIOR") }
    }
}

extension V3.AggracctBc.WbChannel {
    /// `v3/aggracct-bc/wb-channel/bank-channel-account`
    public var bankChannelAccount: BankChannelAccount { BankChannelAccount(path: path.appending("bank-channel-account")) }

    /// `v3/aggracct-bc/wb-channel/bank-channel-account`
    public struct BankChannelAccount: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.BankChannelAccount {
    /// `v3/aggracct-bc/wb-channel/bank-channel-account/rename`
    public var rename: Rename { Rename(path: path.appending("rename")) }

    /// `v3/aggracct-bc/wb-channel/bank-channel-account/rename`
    public struct Rename: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.BankChannelAccount.Rename {
    /// Accept a channel settlement bank account rename application (受理渠道结算银行账户更名申请).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (渠道结算银行账户更名外部系统单号).
        public var outRequestNo: String
        /// Merchant number (目标商户号).
        public var mchid: String
        /// Quota ledger account number (台账ID).
        public var balAccountNo: Sensitive
        /// Type of change (变更类型).
        public var changeScene: Ecommerce.ChangeScene
        /// Scene of the request (请求场景).
        public var reqScene: Ecommerce.ReqScene?

        public init(
            outRequestNo: String,
            mchid: String,
            balAccountNo: Sensitive,
            changeScene: Ecommerce.ChangeScene,
            reqScene: Ecommerce.ReqScene? = nil
        ) {
            self.outRequestNo = outRequestNo
            self.mchid = mchid
            self.balAccountNo = balAccountNo
            self.changeScene = changeScene
            self.reqScene = reqScene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.mchid = try member.required("mchid")
            self.balAccountNo = try member.required("bal_account_no")
            self.changeScene = try member.required("change_scene")
            self.reqScene = try member.ifPresent("req_scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.balAccountNo, "bal_account_no")
            try members.encode(self.changeScene, "change_scene")
            try members.encodeIfPresent(self.reqScene, "req_scene")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Ecommerce.RenameReply
}

extension V3.AggracctBc.WbChannel.BankChannelAccount.Rename {
    /// `v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ApplicationID {
        ApplicationID(path: path.appending(value: String(value), named: "application_id"))
    }

    /// `v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
    public struct ApplicationID: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.BankChannelAccount.Rename.ApplicationID {
    /// Query a channel settlement bank account rename application (查询渠道结算银行账户更名申请).
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (目标商户号).
    ///   - balAccountNo: Quota ledger account number (台账ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4018968051)
    public func get(mchid: String, balAccountNo: Sensitive) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "bal_account_no": balAccountNo])
    }

    /// What ``get`` answers.
    public typealias GetReply = Ecommerce.RenameReply
}

extension V3.AggracctBc.WbChannel {
    /// `v3/aggracct-bc/wb-channel/control-orders`
    public var controlOrders: ControlOrders { ControlOrders(path: path.appending("control-orders")) }

    /// `v3/aggracct-bc/wb-channel/control-orders`
    public struct ControlOrders: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders {
    /// `v3/aggracct-bc/wb-channel/control-orders/punish`
    public var punish: Punish { Punish(path: path.appending("punish")) }

    /// `v3/aggracct-bc/wb-channel/control-orders/punish`
    public struct Punish: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Punish {
    /// Impose controls on a WeBank ledger account (发起微众台账管控).
    ///
    /// After an unknown outcome, `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (微众管控单号).
        public var outRequestNo: String
        /// Merchant number (目标下管商户号).
        public var mchid: String
        /// Quota ledger account number (目标下管台账ID).
        public var balAccountNo: Sensitive
        /// Restriction scene (管控场景).
        public var punishScene: Int
        /// Reason for the restriction (管控原因).
        public var punishReason: String?
        /// Time the restriction ends (管控结束时间).
        public var punishEndTime: String?
        /// Card number (目标下管卡号).
        public var cardNo: Sensitive?
        /// Merchant sub-account agreement number (目标下管商户子账户协议号).
        public var sgnNo: String?
        /// Scene of the request (请求场景).
        public var reqScene: Ecommerce.ReqScene?
        /// WeBank fund repatriation strategy (微众资金划回策略).
        public var fundRepatriationStrategy: FundRepatriationStrategy?

        public init(
            outRequestNo: String,
            mchid: String,
            balAccountNo: Sensitive,
            punishScene: Int,
            punishReason: String? = nil,
            punishEndTime: String? = nil,
            cardNo: Sensitive? = nil,
            sgnNo: String? = nil,
            reqScene: Ecommerce.ReqScene? = nil,
            fundRepatriationStrategy: FundRepatriationStrategy? = nil
        ) {
            self.outRequestNo = outRequestNo
            self.mchid = mchid
            self.balAccountNo = balAccountNo
            self.punishScene = punishScene
            self.punishReason = punishReason
            self.punishEndTime = punishEndTime
            self.cardNo = cardNo
            self.sgnNo = sgnNo
            self.reqScene = reqScene
            self.fundRepatriationStrategy = fundRepatriationStrategy
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.mchid = try member.required("mchid")
            self.balAccountNo = try member.required("bal_account_no")
            self.punishScene = try member.required("punish_scene")
            self.punishReason = try member.ifPresent("punish_reason")
            self.punishEndTime = try member.ifPresent("punish_end_time")
            self.cardNo = try member.ifPresent("card_no")
            self.sgnNo = try member.ifPresent("sgn_no")
            self.reqScene = try member.ifPresent("req_scene")
            self.fundRepatriationStrategy = try member.ifPresent("fund_repatriation_strategy")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.balAccountNo, "bal_account_no")
            try members.encode(self.punishScene, "punish_scene")
            try members.encodeIfPresent(self.punishReason, "punish_reason")
            try members.encodeIfPresent(self.punishEndTime, "punish_end_time")
            try members.encodeIfPresent(self.cardNo, "card_no")
            try members.encodeIfPresent(self.sgnNo, "sgn_no")
            try members.encodeIfPresent(self.reqScene, "req_scene")
            try members.encodeIfPresent(self.fundRepatriationStrategy, "fund_repatriation_strategy")
        }

        /// WeBank fund repatriation strategy (微众资金划回策略).
        public struct FundRepatriationStrategy: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var allForbidden: Self { Self(rawValue: "ALL_FORBIDDEN") }
            public static var allAllowedWhenUnique: Self { Self(rawValue: "ALL_ALLOWED_WHEN_UNIQUE") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay restriction number (微信支付管控单号).
        public var wxpayPunishNo: String
        /// Merchant's own request number (微众管控单号).
        public var outRequestNo: String

        public init(
            wxpayPunishNo: String,
            outRequestNo: String
        ) {
            self.wxpayPunishNo = wxpayPunishNo
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.wxpayPunishNo = try member.required("wxpay_punish_no")
            self.outRequestNo = try member.required("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.wxpayPunishNo, "wxpay_punish_no")
            try members.encode(self.outRequestNo, "out_request_no")
        }
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders {
    /// `v3/aggracct-bc/wb-channel/control-orders/recover`
    public var recover: Recover { Recover(path: path.appending("recover")) }

    /// `v3/aggracct-bc/wb-channel/control-orders/recover`
    public struct Recover: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Recover {
    /// Lift controls on a WeBank ledger account (解除对微众台账的管控).
    ///
    /// After an unknown outcome, `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (微众解管单号).
        public var outRequestNo: String
        /// Related WeBank restriction number (关联微众管控单号).
        public var relatedWebankPunishNo: String
        /// Related WeChat Pay restriction number (关联微信支付管控单号).
        public var relatedWxpayPunishNo: String
        /// Merchant number (目标解管商户号).
        public var mchid: String
        /// Quota ledger account number (目标解管台账ID).
        public var balAccountNo: Sensitive
        /// Reason for lifting the restriction (解管原因描述).
        public var recoverReason: String
        /// Card number (目标下管卡号).
        public var cardNo: Sensitive?
        /// Merchant sub-account agreement number (目标下管商户子账户协议号).
        public var sgnNo: String?
        /// Scene of the request (请求场景).
        public var reqScene: Ecommerce.ReqScene?

        public init(
            outRequestNo: String,
            relatedWebankPunishNo: String,
            relatedWxpayPunishNo: String,
            mchid: String,
            balAccountNo: Sensitive,
            recoverReason: String,
            cardNo: Sensitive? = nil,
            sgnNo: String? = nil,
            reqScene: Ecommerce.ReqScene? = nil
        ) {
            self.outRequestNo = outRequestNo
            self.relatedWebankPunishNo = relatedWebankPunishNo
            self.relatedWxpayPunishNo = relatedWxpayPunishNo
            self.mchid = mchid
            self.balAccountNo = balAccountNo
            self.recoverReason = recoverReason
            self.cardNo = cardNo
            self.sgnNo = sgnNo
            self.reqScene = reqScene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.relatedWebankPunishNo = try member.required("related_webank_punish_no")
            self.relatedWxpayPunishNo = try member.required("related_wxpay_punish_no")
            self.mchid = try member.required("mchid")
            self.balAccountNo = try member.required("bal_account_no")
            self.recoverReason = try member.required("recover_reason")
            self.cardNo = try member.ifPresent("card_no")
            self.sgnNo = try member.ifPresent("sgn_no")
            self.reqScene = try member.ifPresent("req_scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.relatedWebankPunishNo, "related_webank_punish_no")
            try members.encode(self.relatedWxpayPunishNo, "related_wxpay_punish_no")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.balAccountNo, "bal_account_no")
            try members.encode(self.recoverReason, "recover_reason")
            try members.encodeIfPresent(self.cardNo, "card_no")
            try members.encodeIfPresent(self.sgnNo, "sgn_no")
            try members.encodeIfPresent(self.reqScene, "req_scene")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// WeChat Pay restriction recovery number (微信支付解管单号).
        public var wxpayRecoverNo: String
        /// Merchant's own request number (微众解管单号).
        public var outRequestNo: String

        public init(
            wxpayRecoverNo: String,
            outRequestNo: String
        ) {
            self.wxpayRecoverNo = wxpayRecoverNo
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.wxpayRecoverNo = try member.required("wxpay_recover_no")
            self.outRequestNo = try member.required("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.wxpayRecoverNo, "wxpay_recover_no")
            try members.encode(self.outRequestNo, "out_request_no")
        }
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders {
    /// `v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutRequestNo {
        OutRequestNo(path: path.appending(value: String(value), named: "out_request_no"))
    }

    /// `v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
    public struct OutRequestNo: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.OutRequestNo {
    /// Query a control order by out_request_no (查询控制单).
    ///
    /// - Parameters:
    ///   - controlType: Type of control order (控制单类型).
    ///   - mchid: Merchant number (微信支付商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
    public func get(controlType: ControlType, mchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["control_type": controlType.rawValue, "mchid": mchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Restriction scene (控制场景).
        public var controlScene: ControlScene
        /// Restriction order (管控单).
        public var punishOrder: PunishOrder?
        /// Restriction recovery order (解管单).
        public var recoverOrder: RecoverOrder?

        public init(
            controlScene: ControlScene,
            punishOrder: PunishOrder? = nil,
            recoverOrder: RecoverOrder? = nil
        ) {
            self.controlScene = controlScene
            self.punishOrder = punishOrder
            self.recoverOrder = recoverOrder
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.controlScene = try member.required("control_scene")
            self.punishOrder = try member.ifPresent("punish_order")
            self.recoverOrder = try member.ifPresent("recover_order")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.controlScene, "control_scene")
            try members.encodeIfPresent(self.punishOrder, "punish_order")
            try members.encodeIfPresent(self.recoverOrder, "recover_order")
        }

        /// Restriction scene (控制场景).
        public struct ControlScene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var punish: Self { Self(rawValue: "PUNISH") }
            public static var recover: Self { Self(rawValue: "RECOVER") }
        }

        /// Restriction order (管控单).
        public struct PunishOrder: Codable, Hashable, Sendable {
            /// WeChat Pay restriction number (微信管控单号).
            public var wxpayPunishNo: String
            /// Merchant's own request number (微众管控单号).
            public var outRequestNo: String
            /// Merchant number (目标下管商户号).
            public var mchid: String
            /// Restriction scene (管控场景).
            public var punishScene: Int
            /// Version of the restriction rules (管控场景规则版本号).
            public var punishRuleVersion: Int
            /// Reason for the restriction (管控原因).
            public var punishReason: String?
            /// Time the restriction starts (管控开始时间).
            public var punishStartTime: String?
            /// Time the restriction ends (管控结束时间).
            public var punishEndTime: String?
            /// Time the restriction was accepted (管控受理时间).
            public var punishAcceptTime: String
            /// Time the restriction was carried out (管控执行完成时间).
            public var punishFinishTime: String?
            /// State of the restriction (管控状态).
            public var punishState: PunishState
            /// State of taking effect (生效状态).
            public var effectState: EffectState?
            /// Restriction measures (管控方案).
            public var controlAction: [ControlAction]?
            /// Error message (执行失败错误信息).
            public var errorMessage: String?
            /// Error code (执行失败错误码).
            public var errorCode: String?

            public init(
                wxpayPunishNo: String,
                outRequestNo: String,
                mchid: String,
                punishScene: Int,
                punishRuleVersion: Int,
                punishReason: String? = nil,
                punishStartTime: String? = nil,
                punishEndTime: String? = nil,
                punishAcceptTime: String,
                punishFinishTime: String? = nil,
                punishState: PunishState,
                effectState: EffectState? = nil,
                controlAction: [ControlAction]? = nil,
                errorMessage: String? = nil,
                errorCode: String? = nil
            ) {
                self.wxpayPunishNo = wxpayPunishNo
                self.outRequestNo = outRequestNo
                self.mchid = mchid
                self.punishScene = punishScene
                self.punishRuleVersion = punishRuleVersion
                self.punishReason = punishReason
                self.punishStartTime = punishStartTime
                self.punishEndTime = punishEndTime
                self.punishAcceptTime = punishAcceptTime
                self.punishFinishTime = punishFinishTime
                self.punishState = punishState
                self.effectState = effectState
                self.controlAction = controlAction
                self.errorMessage = errorMessage
                self.errorCode = errorCode
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.wxpayPunishNo = try member.required("wxpay_punish_no")
                self.outRequestNo = try member.required("out_request_no")
                self.mchid = try member.required("mchid")
                self.punishScene = try member.required("punish_scene")
                self.punishRuleVersion = try member.required("punish_rule_version")
                self.punishReason = try member.ifPresent("punish_reason")
                self.punishStartTime = try member.ifPresent("punish_start_time")
                self.punishEndTime = try member.ifPresent("punish_end_time")
                self.punishAcceptTime = try member.required("punish_accept_time")
                self.punishFinishTime = try member.ifPresent("punish_finish_time")
                self.punishState = try member.required("punish_state")
                self.effectState = try member.ifPresent("effect_state")
                self.controlAction = try member.ifPresent("control_action")
                self.errorMessage = try member.ifPresent("error_message")
                self.errorCode = try member.ifPresent("error_code")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.wxpayPunishNo, "wxpay_punish_no")
                try members.encode(self.outRequestNo, "out_request_no")
                try members.encode(self.mchid, "mchid")
                try members.encode(self.punishScene, "punish_scene")
                try members.encode(self.punishRuleVersion, "punish_rule_version")
                try members.encodeIfPresent(self.punishReason, "punish_reason")
                try members.encodeIfPresent(self.punishStartTime, "punish_start_time")
                try members.encodeIfPresent(self.punishEndTime, "punish_end_time")
                try members.encode(self.punishAcceptTime, "punish_accept_time")
                try members.encodeIfPresent(self.punishFinishTime, "punish_finish_time")
                try members.encode(self.punishState, "punish_state")
                try members.encodeIfPresent(self.effectState, "effect_state")
                try members.encodeIfPresent(self.controlAction, "control_action")
                try members.encodeIfPresent(self.errorMessage, "error_message")
                try members.encodeIfPresent(self.errorCode, "error_code")
            }

            /// State of the restriction (管控状态).
            public struct PunishState: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var executing: Self { Self(rawValue: "EXECUTING") }
                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var failed: Self { Self(rawValue: "FAILED") }
            }

            /// State of taking effect (生效状态).
            public struct EffectState: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var active: Self { Self(rawValue: "ACTIVE") }
                public static var recovered: Self { Self(rawValue: "RECOVERED") }
            }

            /// Restriction measures (管控方案).
            public struct ControlAction: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var disableReceive: Self { Self(rawValue: "DISABLE_RECEIVE") }
                public static var disableWithdrawal: Self { Self(rawValue: "DISABLE_WITHDRAWAL") }
                public static var disablePay: Self { Self(rawValue: "DISABLE_PAY") }
                public static var disableRefund: Self { Self(rawValue: "DISABLE_REFUND") }
                public static var disableCloseMerchant: Self { Self(rawValue: "DISABLE_CLOSE_MERCHANT") }
            }
        }

        /// Restriction recovery order (解管单).
        public struct RecoverOrder: Codable, Hashable, Sendable {
            /// WeChat Pay restriction recovery number (微信支付解管单号).
            public var wxpayRecoverNo: String
            /// Merchant's own request number (微众解管单号).
            public var outRequestNo: String
            /// Related WeChat Pay restriction number (关联微信支付管控单号).
            public var relatedWxpayPunishNo: String
            /// Merchant number (目标解管商户号).
            public var mchid: String
            /// Restriction scene (管控场景).
            public var punishScene: String
            /// Version of the restriction rules (管控场景规则版本号).
            public var punishRuleVersion: String
            /// Time the recovery was accepted (解管受理时间).
            public var recoverAcceptTime: String
            /// Time the recovery was carried out (解管执行完成时间).
            public var recoverFinishTime: String
            /// State of the recovery (解管状态).
            public var recoverState: RecoverState
            /// Reason for lifting the restriction (解管原因描述).
            public var recoverReason: String
            /// Error message (执行失败错误信息).
            public var errorMessage: String?
            /// Error code (执行失败错误码).
            public var errorCode: String?

            public init(
                wxpayRecoverNo: String,
                outRequestNo: String,
                relatedWxpayPunishNo: String,
                mchid: String,
                punishScene: String,
                punishRuleVersion: String,
                recoverAcceptTime: String,
                recoverFinishTime: String,
                recoverState: RecoverState,
                recoverReason: String,
                errorMessage: String? = nil,
                errorCode: String? = nil
            ) {
                self.wxpayRecoverNo = wxpayRecoverNo
                self.outRequestNo = outRequestNo
                self.relatedWxpayPunishNo = relatedWxpayPunishNo
                self.mchid = mchid
                self.punishScene = punishScene
                self.punishRuleVersion = punishRuleVersion
                self.recoverAcceptTime = recoverAcceptTime
                self.recoverFinishTime = recoverFinishTime
                self.recoverState = recoverState
                self.recoverReason = recoverReason
                self.errorMessage = errorMessage
                self.errorCode = errorCode
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.wxpayRecoverNo = try member.required("wxpay_recover_no")
                self.outRequestNo = try member.required("out_request_no")
                self.relatedWxpayPunishNo = try member.required("related_wxpay_punish_no")
                self.mchid = try member.required("mchid")
                self.punishScene = try member.required("punish_scene")
                self.punishRuleVersion = try member.required("punish_rule_version")
                self.recoverAcceptTime = try member.required("recover_accept_time")
                self.recoverFinishTime = try member.required("recover_finish_time")
                self.recoverState = try member.required("recover_state")
                self.recoverReason = try member.required("recover_reason")
                self.errorMessage = try member.ifPresent("error_message")
                self.errorCode = try member.ifPresent("error_code")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.wxpayRecoverNo, "wxpay_recover_no")
                try members.encode(self.outRequestNo, "out_request_no")
                try members.encode(self.relatedWxpayPunishNo, "related_wxpay_punish_no")
                try members.encode(self.mchid, "mchid")
                try members.encode(self.punishScene, "punish_scene")
                try members.encode(self.punishRuleVersion, "punish_rule_version")
                try members.encode(self.recoverAcceptTime, "recover_accept_time")
                try members.encode(self.recoverFinishTime, "recover_finish_time")
                try members.encode(self.recoverState, "recover_state")
                try members.encode(self.recoverReason, "recover_reason")
                try members.encodeIfPresent(self.errorMessage, "error_message")
                try members.encodeIfPresent(self.errorCode, "error_code")
            }

            /// State of the recovery (解管状态).
            public struct RecoverState: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var executing: Self { Self(rawValue: "EXECUTING") }
                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var failed: Self { Self(rawValue: "FAILED") }
            }
        }
    }

    /// Type of control order (控制单类型).
    public struct ControlType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var punish: Self { Self(rawValue: "PUNISH") }
        public static var recover: Self { Self(rawValue: "RECOVER") }
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders {
    /// `v3/aggracct-bc/wb-channel/control-orders/info`
    public var info: Info { Info(path: path.appending("info")) }

    /// `v3/aggracct-bc/wb-channel/control-orders/info`
    public struct Info: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Info {
    /// `v3/aggracct-bc/wb-channel/control-orders/info/update`
    public var update: Update { Update(path: path.appending("update")) }

    /// `v3/aggracct-bc/wb-channel/control-orders/info/update`
    public struct Update: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Info.Update {
    /// `v3/aggracct-bc/wb-channel/control-orders/info/update/result`
    public var result: Result { Result(path: path.appending("result")) }

    /// `v3/aggracct-bc/wb-channel/control-orders/info/update/result`
    public struct Result: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result {
    /// `v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
    public var notify: Notify { Notify(path: path.appending("notify")) }

    /// `v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
    public struct Notify: Endpoint {
        public let path: Path
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify {
    /// Notify of an information update review result (资料更新请求审核结果回调通知).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own request number (资料更新请求单号).
        public var outRequestNo: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Result of the review (审核结果).
        public var auditResult: AuditResult?
        /// Time the review finished (审核完成时间).
        public var auditFinishTime: String?
        /// Attached business information (业务附属信息).
        public var attachInfo: String?
        /// Error code of the failure (审核驳回错误码).
        public var failCode: String?
        /// Reason for the failure (审核驳回错误原因).
        public var failMsg: String?
        /// Scene (场景).
        public var scene: Scene?

        public init(
            outRequestNo: String,
            mchid: String,
            auditResult: AuditResult? = nil,
            auditFinishTime: String? = nil,
            attachInfo: String? = nil,
            failCode: String? = nil,
            failMsg: String? = nil,
            scene: Scene? = nil
        ) {
            self.outRequestNo = outRequestNo
            self.mchid = mchid
            self.auditResult = auditResult
            self.auditFinishTime = auditFinishTime
            self.attachInfo = attachInfo
            self.failCode = failCode
            self.failMsg = failMsg
            self.scene = scene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.mchid = try member.required("mchid")
            self.auditResult = try member.ifPresent("audit_result")
            self.auditFinishTime = try member.ifPresent("audit_finish_time")
            self.attachInfo = try member.ifPresent("attach_info")
            self.failCode = try member.ifPresent("fail_code")
            self.failMsg = try member.ifPresent("fail_msg")
            self.scene = try member.ifPresent("scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.auditResult, "audit_result")
            try members.encodeIfPresent(self.auditFinishTime, "audit_finish_time")
            try members.encodeIfPresent(self.attachInfo, "attach_info")
            try members.encodeIfPresent(self.failCode, "fail_code")
            try members.encodeIfPresent(self.failMsg, "fail_msg")
            try members.encodeIfPresent(self.scene, "scene")
        }

        /// Result of the review (审核结果).
        public struct AuditResult: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var pass: Self { Self(rawValue: "PASS") }
            public static var reject: Self { Self(rawValue: "REJECT") }
        }

        /// Scene (场景).
        public struct Scene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value01: Self { Self(rawValue: "01") }
            public static var value02: Self { Self(rawValue: "02") }
            public static var value03: Self { Self(rawValue: "03") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Return message (接口返回信息).
        public var retMsg: String?

        public init(
            retMsg: String? = nil
        ) {
            self.retMsg = retMsg
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.retMsg = try member.ifPresent("ret_msg")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.retMsg, "ret_msg")
        }
    }
}
