// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/new-tax-control-fapiao`
    public var newTaxControlFapiao: NewTaxControlFapiao { NewTaxControlFapiao(path: path.appending("new-tax-control-fapiao")) }

    /// `v3/new-tax-control-fapiao`
    public struct NewTaxControlFapiao: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao {
    /// `v3/new-tax-control-fapiao/card-template`
    public var cardTemplate: CardTemplate { CardTemplate(path: path.appending("card-template")) }

    /// `v3/new-tax-control-fapiao/card-template`
    public struct CardTemplate: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.CardTemplate {
    /// Create an e-invoice (fapiao) card template (创建电子发票卡券模板).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012529382)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Official account appid holding the card (插卡公众号AppID).
        public var cardAppID: String
        /// Card template information (卡券模板信息).
        public var cardTemplateInformation: CardTemplateInformation

        public init(
            subMchid: String? = nil,
            cardAppID: String,
            cardTemplateInformation: CardTemplateInformation
        ) {
            self.subMchid = subMchid
            self.cardAppID = cardAppID
            self.cardTemplateInformation = cardTemplateInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.cardAppID = try member.required("card_appid")
            self.cardTemplateInformation = try member.required("card_template_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.cardAppID, "card_appid")
            try members.encode(self.cardTemplateInformation, "card_template_information")
        }

        /// Card template information (卡券模板信息).
        public struct CardTemplateInformation: Codable, Hashable, Sendable {
            /// Payee's name (收款方名称).
            public var payeeName: String?
            /// Logo URL (卡券logo地址).
            public var logoURL: String
            /// Custom cell of the card (卡券自定义cell位配置).
            public var customCell: CustomCell?

            public init(
                payeeName: String? = nil,
                logoURL: String,
                customCell: CustomCell? = nil
            ) {
                self.payeeName = payeeName
                self.logoURL = logoURL
                self.customCell = customCell
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.payeeName = try member.ifPresent("payee_name")
                self.logoURL = try member.required("logo_url")
                self.customCell = try member.ifPresent("custom_cell")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.payeeName, "payee_name")
                try members.encode(self.logoURL, "logo_url")
                try members.encodeIfPresent(self.customCell, "custom_cell")
            }

            /// Custom cell of the card (卡券自定义cell位配置).
            public struct CustomCell: Codable, Hashable, Sendable {
                /// Text in the cell (cell位文字).
                public var words: String
                /// Description (cell位描述).
                public var description: String
                /// Link to jump to (点击cell位跳转的地址).
                public var jumpURL: String?
                /// User name of the mini program (点击cell位跳转的小程序的用户名).
                public var miniprogramUserName: String?
                /// Mini program path to jump to (点击cell位跳转的小程序的页面路径).
                public var miniprogramPath: String?

                public init(
                    words: String,
                    description: String,
                    jumpURL: String? = nil,
                    miniprogramUserName: String? = nil,
                    miniprogramPath: String? = nil
                ) {
                    self.words = words
                    self.description = description
                    self.jumpURL = jumpURL
                    self.miniprogramUserName = miniprogramUserName
                    self.miniprogramPath = miniprogramPath
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.words = try member.required("words")
                    self.description = try member.required("description")
                    self.jumpURL = try member.ifPresent("jump_url")
                    self.miniprogramUserName = try member.ifPresent("miniprogram_user_name")
                    self.miniprogramPath = try member.ifPresent("miniprogram_path")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.words, "words")
                    try members.encode(self.description, "description")
                    try members.encodeIfPresent(self.jumpURL, "jump_url")
                    try members.encodeIfPresent(self.miniprogramUserName, "miniprogram_user_name")
                    try members.encodeIfPresent(self.miniprogramPath, "miniprogram_path")
                }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Official account appid holding the card (插卡公众号AppID).
        public var cardAppID: String
        /// Membership card template ID (卡券模板id).
        public var cardID: String

        public init(
            cardAppID: String,
            cardID: String
        ) {
            self.cardAppID = cardAppID
            self.cardID = cardID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardAppID = try member.required("card_appid")
            self.cardID = try member.required("card_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cardAppID, "card_appid")
            try members.encode(self.cardID, "card_id")
        }
    }
}

extension V3.NewTaxControlFapiao {
    /// `v3/new-tax-control-fapiao/download`
    public var download: Download { Download(path: path.appending("download")) }

    /// `v3/new-tax-control-fapiao/download`
    public struct Download: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Download {
    /// Download an e-invoice (fapiao) file (下载发票文件).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - token: Token.
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - openID: User's openid.
    ///   - invoiceCode: Invoice code (发票代码).
    ///   - invoiceNo: Invoice number (发票号码).
    ///   - fapiaoID: Merchant's own fapiao number (唯一标识一张发票).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012286040)
    public func get(
        token: String,
        mchid: String,
        subMchid: String? = nil,
        openID: String,
        invoiceCode: String,
        invoiceNo: String,
        fapiaoID: String
    ) async throws -> WeChatPay.FileStream {
        try await path.download(.get, query: ["token": token, "mchid": mchid, "sub_mchid": subMchid, "openid": openID, "invoice_code": invoiceCode, "invoice_no": invoiceNo, "fapiao_id": fapiaoID])
    }
}

extension V3.NewTaxControlFapiao {
    /// `v3/new-tax-control-fapiao/fapiao-applications`
    public var fapiaoApplications: FapiaoApplications { FapiaoApplications(path: path.appending("fapiao-applications")) }

    /// `v3/new-tax-control-fapiao/fapiao-applications`
    public struct FapiaoApplications: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications {
    /// Issue an e-invoice (fapiao) (开具电子发票).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Scene (开票场景).
        public var scene: String
        /// Fapiao application number (发票申请单号).
        public var fapiaoApplyID: String
        /// Buyer's information (购买方信息).
        public var buyerInformation: BuyerInformation
        /// Fapiaos to issue or issued (需要开具的发票信息).
        public var fapiaoInformation: [FapiaoInformation]

        public init(
            subMchid: String? = nil,
            scene: String,
            fapiaoApplyID: String,
            buyerInformation: BuyerInformation,
            fapiaoInformation: [FapiaoInformation]
        ) {
            self.subMchid = subMchid
            self.scene = scene
            self.fapiaoApplyID = fapiaoApplyID
            self.buyerInformation = buyerInformation
            self.fapiaoInformation = fapiaoInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.scene = try member.required("scene")
            self.fapiaoApplyID = try member.required("fapiao_apply_id")
            self.buyerInformation = try member.required("buyer_information")
            self.fapiaoInformation = try member.required("fapiao_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.scene, "scene")
            try members.encode(self.fapiaoApplyID, "fapiao_apply_id")
            try members.encode(self.buyerInformation, "buyer_information")
            try members.encode(self.fapiaoInformation, "fapiao_information")
        }

        /// Buyer's information (购买方信息).
        public struct BuyerInformation: Codable, Hashable, Sendable {
            /// Type (购买方类型).
            public var type: String
            /// Name (名称).
            public var name: String
            /// Taxpayer identification number (纳税人识别号).
            public var taxpayerID: String?
            /// Address (地址).
            public var address: String?
            /// Telephone number (电话).
            public var telephone: String?
            /// Name of the bank (开户银行).
            public var bankName: String?
            /// Bank account number (银行账号).
            public var bankAccount: String?
            /// Phone number (手机号).
            public var phone: Sensitive?
            /// Email address (邮箱地址).
            public var email: Sensitive?

            public init(
                type: String,
                name: String,
                taxpayerID: String? = nil,
                address: String? = nil,
                telephone: String? = nil,
                bankName: String? = nil,
                bankAccount: String? = nil,
                phone: Sensitive? = nil,
                email: Sensitive? = nil
            ) {
                self.type = type
                self.name = name
                self.taxpayerID = taxpayerID
                self.address = address
                self.telephone = telephone
                self.bankName = bankName
                self.bankAccount = bankAccount
                self.phone = phone
                self.email = email
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.name = try member.required("name")
                self.taxpayerID = try member.ifPresent("taxpayer_id")
                self.address = try member.ifPresent("address")
                self.telephone = try member.ifPresent("telephone")
                self.bankName = try member.ifPresent("bank_name")
                self.bankAccount = try member.ifPresent("bank_account")
                self.phone = try member.ifPresent("phone")
                self.email = try member.ifPresent("email")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.name, "name")
                try members.encodeIfPresent(self.taxpayerID, "taxpayer_id")
                try members.encodeIfPresent(self.address, "address")
                try members.encodeIfPresent(self.telephone, "telephone")
                try members.encodeIfPresent(self.bankName, "bank_name")
                try members.encodeIfPresent(self.bankAccount, "bank_account")
                try members.encodeIfPresent(self.phone, "phone")
                try members.encodeIfPresent(self.email, "email")
            }
        }

        /// Fapiaos to issue or issued (需要开具的发票信息).
        public struct FapiaoInformation: Codable, Hashable, Sendable {
            /// Merchant's own fapiao number (商户发票单号).
            public var fapiaoID: String
            /// Total amount in fen (总价税合计).
            public var totalAmount: Int
            /// Whether to issue as a list (是否以清单形式开具发票).
            public var needList: Bool
            /// Remark (发票备注).
            public var remark: String?
            /// Line items of the fapiao (发票行信息).
            public var items: [Items]

            public init(
                fapiaoID: String,
                totalAmount: Int,
                needList: Bool,
                remark: String? = nil,
                items: [Items]
            ) {
                self.fapiaoID = fapiaoID
                self.totalAmount = totalAmount
                self.needList = needList
                self.remark = remark
                self.items = items
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoID = try member.required("fapiao_id")
                self.totalAmount = try member.required("total_amount")
                self.needList = try member.required("need_list")
                self.remark = try member.ifPresent("remark")
                self.items = try member.required("items")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.fapiaoID, "fapiao_id")
                try members.encode(self.totalAmount, "total_amount")
                try members.encode(self.needList, "need_list")
                try members.encodeIfPresent(self.remark, "remark")
                try members.encode(self.items, "items")
            }

            /// Line items of the fapiao (发票行信息).
            public struct Items: Codable, Hashable, Sendable {
                /// Tax code of the goods or services.
                public var taxCode: String
                /// Goods category.
                public var goodsCategory: String?
                /// Name of the goods (货物或应税劳务、服务名称).
                public var goodsName: String?
                /// Goods code (企业侧维护的货物或应税劳务、服务编码).
                public var goodsID: Int?
                /// Specification and model (规格型号).
                public var specification: String?
                /// Unit (单位).
                public var unit: String?
                /// Quantity (数量).
                public var quantity: Int
                /// Total amount in fen (单行金额合计).
                public var totalAmount: Int
                /// Tax rate (税率).
                public var taxRate: Double?
                /// Preferential tax policy flag (税收优惠政策标识).
                public var taxPreferMark: String?
                /// Whether it is a discount line (是否折扣行).
                public var discount: Bool

                public init(
                    taxCode: String,
                    goodsCategory: String? = nil,
                    goodsName: String? = nil,
                    goodsID: Int? = nil,
                    specification: String? = nil,
                    unit: String? = nil,
                    quantity: Int,
                    totalAmount: Int,
                    taxRate: Double? = nil,
                    taxPreferMark: String? = nil,
                    discount: Bool
                ) {
                    self.taxCode = taxCode
                    self.goodsCategory = goodsCategory
                    self.goodsName = goodsName
                    self.goodsID = goodsID
                    self.specification = specification
                    self.unit = unit
                    self.quantity = quantity
                    self.totalAmount = totalAmount
                    self.taxRate = taxRate
                    self.taxPreferMark = taxPreferMark
                    self.discount = discount
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.taxCode = try member.required("tax_code")
                    self.goodsCategory = try member.ifPresent("goods_category")
                    self.goodsName = try member.ifPresent("goods_name")
                    self.goodsID = try member.ifPresent("goods_id")
                    self.specification = try member.ifPresent("specification")
                    self.unit = try member.ifPresent("unit")
                    self.quantity = try member.required("quantity")
                    self.totalAmount = try member.required("total_amount")
                    self.taxRate = try member.ifPresent("tax_rate")
                    self.taxPreferMark = try member.ifPresent("tax_prefer_mark")
                    self.discount = try member.required("discount")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.taxCode, "tax_code")
                    try members.encodeIfPresent(self.goodsCategory, "goods_category")
                    try members.encodeIfPresent(self.goodsName, "goods_name")
                    try members.encodeIfPresent(self.goodsID, "goods_id")
                    try members.encodeIfPresent(self.specification, "specification")
                    try members.encodeIfPresent(self.unit, "unit")
                    try members.encode(self.quantity, "quantity")
                    try members.encode(self.totalAmount, "total_amount")
                    try members.encodeIfPresent(self.taxRate, "tax_rate")
                    try members.encodeIfPresent(self.taxPreferMark, "tax_prefer_mark")
                    try members.encode(self.discount, "discount")
                }
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications {
    /// `v3/new-tax-control-fapiao/fapiao-applications/issue-general`
    public var issueGeneral: IssueGeneral { IssueGeneral(path: path.appending("issue-general")) }

    /// `v3/new-tax-control-fapiao/fapiao-applications/issue-general`
    public struct IssueGeneral: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueGeneral {
    /// Issue a general-industry e-invoice (fapiao) (开具通用行业电子发票).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015792574)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Fapiao application number (发票申请单号).
        public var fapiaoApplyID: String
        /// Buyer's information (购买方信息).
        public var buyerInformation: PublicServices.BuyerInformation
        /// Fapiaos to issue or issued (需要开具的数电发票信息).
        public var fapiaoInformation: FapiaoInformation

        public init(
            subMchid: String,
            fapiaoApplyID: String,
            buyerInformation: PublicServices.BuyerInformation,
            fapiaoInformation: FapiaoInformation
        ) {
            self.subMchid = subMchid
            self.fapiaoApplyID = fapiaoApplyID
            self.buyerInformation = buyerInformation
            self.fapiaoInformation = fapiaoInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.fapiaoApplyID = try member.required("fapiao_apply_id")
            self.buyerInformation = try member.required("buyer_information")
            self.fapiaoInformation = try member.required("fapiao_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.fapiaoApplyID, "fapiao_apply_id")
            try members.encode(self.buyerInformation, "buyer_information")
            try members.encode(self.fapiaoInformation, "fapiao_information")
        }

        /// Fapiaos to issue or issued (需要开具的数电发票信息).
        public struct FapiaoInformation: Codable, Hashable, Sendable {
            /// Merchant's own fapiao number (商户发票单号).
            public var fapiaoID: String
            /// Total amount in fen (总价税合计).
            public var totalAmount: Int
            /// Line items of the fapiao (发票行信息).
            public var items: [Items]
            /// Export business policy code (出口业务适用政策代码): 1, 2, 3.
            public var exportBusinessPolicyCode: Int?
            /// VAT immediate refund code (增值税即征即退代码): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
            public var vatRefundLevyCode: Int?
            /// Fapiao issuer's ID (开票人ID).
            public var billingPersonID: String
            /// Fapiao issuer's name (开票人名称).
            public var billingPerson: String?
            /// Type of fapiao (发票类型).
            public var fapiaoBillType: PublicServices.FapiaoBillType
            /// Transaction information (交易信息).
            public var transactionInformation: [PublicServices.TransactionInformation]
            /// Remark (发票备注).
            public var remark: String?

            public init(
                fapiaoID: String,
                totalAmount: Int,
                items: [Items],
                exportBusinessPolicyCode: Int? = nil,
                vatRefundLevyCode: Int? = nil,
                billingPersonID: String,
                billingPerson: String? = nil,
                fapiaoBillType: PublicServices.FapiaoBillType,
                transactionInformation: [PublicServices.TransactionInformation],
                remark: String? = nil
            ) {
                self.fapiaoID = fapiaoID
                self.totalAmount = totalAmount
                self.items = items
                self.exportBusinessPolicyCode = exportBusinessPolicyCode
                self.vatRefundLevyCode = vatRefundLevyCode
                self.billingPersonID = billingPersonID
                self.billingPerson = billingPerson
                self.fapiaoBillType = fapiaoBillType
                self.transactionInformation = transactionInformation
                self.remark = remark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoID = try member.required("fapiao_id")
                self.totalAmount = try member.required("total_amount")
                self.items = try member.required("items")
                self.exportBusinessPolicyCode = try member.ifPresent("export_business_policy_code")
                self.vatRefundLevyCode = try member.ifPresent("vat_refund_levy_code")
                self.billingPersonID = try member.required("billing_person_id")
                self.billingPerson = try member.ifPresent("billing_person")
                self.fapiaoBillType = try member.required("fapiao_bill_type")
                self.transactionInformation = try member.required("transaction_information")
                self.remark = try member.ifPresent("remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.fapiaoID, "fapiao_id")
                try members.encode(self.totalAmount, "total_amount")
                try members.encode(self.items, "items")
                try members.encodeIfPresent(self.exportBusinessPolicyCode, "export_business_policy_code")
                try members.encodeIfPresent(self.vatRefundLevyCode, "vat_refund_levy_code")
                try members.encode(self.billingPersonID, "billing_person_id")
                try members.encodeIfPresent(self.billingPerson, "billing_person")
                try members.encode(self.fapiaoBillType, "fapiao_bill_type")
                try members.encode(self.transactionInformation, "transaction_information")
                try members.encodeIfPresent(self.remark, "remark")
            }

            /// Line items of the fapiao (发票行信息).
            public struct Items: Codable, Hashable, Sendable {
                /// Tax code of the goods or services.
                public var taxCode: String
                /// Name of the goods (货物或应税劳务、服务名称).
                public var goodsName: String
                /// Specification and model (规格型号).
                public var specification: String?
                /// Unit (单位).
                public var unit: String?
                /// Quantity (数量).
                public var quantity: Int?
                /// Total amount in fen (单行金额合计).
                public var totalAmount: Int
                /// Tax rate (税率).
                public var taxRate: Double
                /// Whether it is a discount line (是否折扣行).
                public var discount: Bool
                /// Preferential tax policy code (优惠政策标识): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18.
                public var preferentialPolicyCode: Int?

                public init(
                    taxCode: String,
                    goodsName: String,
                    specification: String? = nil,
                    unit: String? = nil,
                    quantity: Int? = nil,
                    totalAmount: Int,
                    taxRate: Double,
                    discount: Bool,
                    preferentialPolicyCode: Int? = nil
                ) {
                    self.taxCode = taxCode
                    self.goodsName = goodsName
                    self.specification = specification
                    self.unit = unit
                    self.quantity = quantity
                    self.totalAmount = totalAmount
                    self.taxRate = taxRate
                    self.discount = discount
                    self.preferentialPolicyCode = preferentialPolicyCode
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.taxCode = try member.required("tax_code")
                    self.goodsName = try member.required("goods_name")
                    self.specification = try member.ifPresent("specification")
                    self.unit = try member.ifPresent("unit")
                    self.quantity = try member.ifPresent("quantity")
                    self.totalAmount = try member.required("total_amount")
                    self.taxRate = try member.required("tax_rate")
                    self.discount = try member.required("discount")
                    self.preferentialPolicyCode = try member.ifPresent("preferential_policy_code")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.taxCode, "tax_code")
                    try members.encode(self.goodsName, "goods_name")
                    try members.encodeIfPresent(self.specification, "specification")
                    try members.encodeIfPresent(self.unit, "unit")
                    try members.encodeIfPresent(self.quantity, "quantity")
                    try members.encode(self.totalAmount, "total_amount")
                    try members.encode(self.taxRate, "tax_rate")
                    try members.encode(self.discount, "discount")
                    try members.encodeIfPresent(self.preferentialPolicyCode, "preferential_policy_code")
                }
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications {
    /// `v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
    public var issuePassengerTransport: IssuePassengerTransport { IssuePassengerTransport(path: path.appending("issue-passenger-transport")) }

    /// `v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
    public struct IssuePassengerTransport: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport {
    /// Issue a passenger transport e-invoice (fapiao) (开具旅客运输行业电子发票).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4025863376)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Fapiao application number (发票申请单号).
        public var fapiaoApplyID: String
        /// Buyer's information (购买方信息).
        public var buyerInformation: PublicServices.BuyerInformation
        /// Fapiaos to issue or issued (需要开具的数电发票信息).
        public var fapiaoInformation: FapiaoInformation

        public init(
            subMchid: String,
            fapiaoApplyID: String,
            buyerInformation: PublicServices.BuyerInformation,
            fapiaoInformation: FapiaoInformation
        ) {
            self.subMchid = subMchid
            self.fapiaoApplyID = fapiaoApplyID
            self.buyerInformation = buyerInformation
            self.fapiaoInformation = fapiaoInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.fapiaoApplyID = try member.required("fapiao_apply_id")
            self.buyerInformation = try member.required("buyer_information")
            self.fapiaoInformation = try member.required("fapiao_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.fapiaoApplyID, "fapiao_apply_id")
            try members.encode(self.buyerInformation, "buyer_information")
            try members.encode(self.fapiaoInformation, "fapiao_information")
        }

        /// Fapiaos to issue or issued (需要开具的数电发票信息).
        public struct FapiaoInformation: Codable, Hashable, Sendable {
            /// Merchant's own fapiao number (商户发票单号).
            public var fapiaoID: String
            /// Total amount in fen (总价税合计).
            public var totalAmount: Int
            /// Line items of the fapiao (发票行信息).
            public var items: [Items]
            /// Export business policy code (出口业务适用政策代码): 1, 2, 3.
            public var exportBusinessPolicyCode: Int?
            /// VAT immediate refund code (增值税即征即退代码): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
            public var vatRefundLevyCode: Int?
            /// Fapiao issuer's ID (开票人ID).
            public var billingPersonID: String
            /// Fapiao issuer's name (开票人名称).
            public var billingPerson: String?
            /// Type of fapiao (发票类型).
            public var fapiaoBillType: PublicServices.FapiaoBillType
            /// Transaction information (交易信息).
            public var transactionInformation: [PublicServices.TransactionInformation]
            /// Remark (发票备注).
            public var remark: String?

            public init(
                fapiaoID: String,
                totalAmount: Int,
                items: [Items],
                exportBusinessPolicyCode: Int? = nil,
                vatRefundLevyCode: Int? = nil,
                billingPersonID: String,
                billingPerson: String? = nil,
                fapiaoBillType: PublicServices.FapiaoBillType,
                transactionInformation: [PublicServices.TransactionInformation],
                remark: String? = nil
            ) {
                self.fapiaoID = fapiaoID
                self.totalAmount = totalAmount
                self.items = items
                self.exportBusinessPolicyCode = exportBusinessPolicyCode
                self.vatRefundLevyCode = vatRefundLevyCode
                self.billingPersonID = billingPersonID
                self.billingPerson = billingPerson
                self.fapiaoBillType = fapiaoBillType
                self.transactionInformation = transactionInformation
                self.remark = remark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoID = try member.required("fapiao_id")
                self.totalAmount = try member.required("total_amount")
                self.items = try member.required("items")
                self.exportBusinessPolicyCode = try member.ifPresent("export_business_policy_code")
                self.vatRefundLevyCode = try member.ifPresent("vat_refund_levy_code")
                self.billingPersonID = try member.required("billing_person_id")
                self.billingPerson = try member.ifPresent("billing_person")
                self.fapiaoBillType = try member.required("fapiao_bill_type")
                self.transactionInformation = try member.required("transaction_information")
                self.remark = try member.ifPresent("remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.fapiaoID, "fapiao_id")
                try members.encode(self.totalAmount, "total_amount")
                try members.encode(self.items, "items")
                try members.encodeIfPresent(self.exportBusinessPolicyCode, "export_business_policy_code")
                try members.encodeIfPresent(self.vatRefundLevyCode, "vat_refund_levy_code")
                try members.encode(self.billingPersonID, "billing_person_id")
                try members.encodeIfPresent(self.billingPerson, "billing_person")
                try members.encode(self.fapiaoBillType, "fapiao_bill_type")
                try members.encode(self.transactionInformation, "transaction_information")
                try members.encodeIfPresent(self.remark, "remark")
            }

            /// Line items of the fapiao (发票行信息).
            public struct Items: Codable, Hashable, Sendable {
                /// Tax code of the goods or services.
                public var taxCode: String
                /// Name of the goods (货物或应税劳务、服务名称).
                public var goodsName: String
                /// Specification and model (规格型号).
                public var specification: String?
                /// Unit (单位).
                public var unit: String?
                /// Quantity (数量).
                public var quantity: Int?
                /// Total amount in fen (单行金额合计).
                public var totalAmount: Int
                /// Tax rate (税率).
                public var taxRate: Double
                /// Whether it is a discount line (是否折扣行).
                public var discount: Bool
                /// Preferential tax policy code (优惠政策标识): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18.
                public var preferentialPolicyCode: Int?
                /// Additional passenger information (出行人额外信息).
                public var passengerInformation: PassengerInformation?

                public init(
                    taxCode: String,
                    goodsName: String,
                    specification: String? = nil,
                    unit: String? = nil,
                    quantity: Int? = nil,
                    totalAmount: Int,
                    taxRate: Double,
                    discount: Bool,
                    preferentialPolicyCode: Int? = nil,
                    passengerInformation: PassengerInformation? = nil
                ) {
                    self.taxCode = taxCode
                    self.goodsName = goodsName
                    self.specification = specification
                    self.unit = unit
                    self.quantity = quantity
                    self.totalAmount = totalAmount
                    self.taxRate = taxRate
                    self.discount = discount
                    self.preferentialPolicyCode = preferentialPolicyCode
                    self.passengerInformation = passengerInformation
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.taxCode = try member.required("tax_code")
                    self.goodsName = try member.required("goods_name")
                    self.specification = try member.ifPresent("specification")
                    self.unit = try member.ifPresent("unit")
                    self.quantity = try member.ifPresent("quantity")
                    self.totalAmount = try member.required("total_amount")
                    self.taxRate = try member.required("tax_rate")
                    self.discount = try member.required("discount")
                    self.preferentialPolicyCode = try member.ifPresent("preferential_policy_code")
                    self.passengerInformation = try member.ifPresent("passenger_information")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.taxCode, "tax_code")
                    try members.encode(self.goodsName, "goods_name")
                    try members.encodeIfPresent(self.specification, "specification")
                    try members.encodeIfPresent(self.unit, "unit")
                    try members.encodeIfPresent(self.quantity, "quantity")
                    try members.encode(self.totalAmount, "total_amount")
                    try members.encode(self.taxRate, "tax_rate")
                    try members.encode(self.discount, "discount")
                    try members.encodeIfPresent(self.preferentialPolicyCode, "preferential_policy_code")
                    try members.encodeIfPresent(self.passengerInformation, "passenger_information")
                }

                /// Additional passenger information (出行人额外信息).
                public struct PassengerInformation: Codable, Hashable, Sendable {
                    /// Name (出行人名称).
                    public var name: String
                    /// Type of identity document (出行人证件类型).
                    public var certificateType: CertificateType
                    /// Identity document number (证件号码).
                    public var certificateNumber: Sensitive
                    /// Date of departure (出行日期).
                    public var departureDate: String
                    /// Place of departure (出发地).
                    public var departurePlace: String
                    /// Destination (目的地).
                    public var destination: String
                    /// Type of transport (交通工具类型).
                    public var transportationType: TransportationType
                    /// Class of transport (交通工具等级).
                    public var transportationClasses: TransportationClasses?

                    public init(
                        name: String,
                        certificateType: CertificateType,
                        certificateNumber: Sensitive,
                        departureDate: String,
                        departurePlace: String,
                        destination: String,
                        transportationType: TransportationType,
                        transportationClasses: TransportationClasses? = nil
                    ) {
                        self.name = name
                        self.certificateType = certificateType
                        self.certificateNumber = certificateNumber
                        self.departureDate = departureDate
                        self.departurePlace = departurePlace
                        self.destination = destination
                        self.transportationType = transportationType
                        self.transportationClasses = transportationClasses
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.name = try member.required("name")
                        self.certificateType = try member.required("certificate_type")
                        self.certificateNumber = try member.required("certificate_number")
                        self.departureDate = try member.required("departure_date")
                        self.departurePlace = try member.required("departure_place")
                        self.destination = try member.required("destination")
                        self.transportationType = try member.required("transportation_type")
                        self.transportationClasses = try member.ifPresent("transportation_classes")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.name, "name")
                        try members.encode(self.certificateType, "certificate_type")
                        try members.encode(self.certificateNumber, "certificate_number")
                        try members.encode(self.departureDate, "departure_date")
                        try members.encode(self.departurePlace, "departure_place")
                        try members.encode(self.destination, "destination")
                        try members.encode(self.transportationType, "transportation_type")
                        try members.encodeIfPresent(self.transportationClasses, "transportation_classes")
                    }

                    /// Type of identity document (出行人证件类型).
                    public struct CertificateType: OpenEnumeration {
                        public let rawValue: String
                        public init(rawValue: String) { self.rawValue = rawValue }

                        public static var identityCard: Self { Self(rawValue: "IDENTITY_CARD") }
                        public static var passport: Self { Self(rawValue: "PASSPORT") }
                        public static var hongKongPermit: Self { Self(rawValue: "HONG_KONG_PERMIT") }
                        public static var macaoPermit: Self { Self(rawValue: "MACAO_PERMIT") }
                        public static var taiwanPermit: Self { Self(rawValue: "TAIWAN_PERMIT") }
                        public static var foreignerResidencePermit: Self { Self(rawValue: "FOREIGNER_RESIDENCE_PERMIT") }
                        public static var hongKongResidentCard: Self { Self(rawValue: "HONG_KONG_RESIDENT_CARD") }
                        public static var macaoResidentCard: Self { Self(rawValue: "MACAO_RESIDENT_CARD") }
                        public static var taiwanResidentCard: Self { Self(rawValue: "TAIWAN_RESIDENT_CARD") }
                        public static var militaryOfficerCard: Self { Self(rawValue: "MILITARY_OFFICER_CARD") }
                        public static var armedPoliceOfficerCard: Self { Self(rawValue: "ARMED_POLICE_OFFICER_CARD") }
                        public static var soldierCard: Self { Self(rawValue: "SOLDIER_CARD") }
                        public static var homecomingCert: Self { Self(rawValue: "HOMECOMING_CERT") }
                        public static var taiwanCompatriotCert: Self { Self(rawValue: "TAIWAN_COMPATRIOT_CERT") }
                    }

                    /// Type of transport (交通工具类型).
                    public struct TransportationType: OpenEnumeration {
                        public let rawValue: String
                        public init(rawValue: String) { self.rawValue = rawValue }

                        public static var longDistanceBus: Self { Self(rawValue: "LONG_DISTANCE_BUS") }
                        public static var publicTransportation: Self { Self(rawValue: "PUBLIC_TRANSPORTATION") }
                        public static var car: Self { Self(rawValue: "CAR") }
                        public static var ship: Self { Self(rawValue: "SHIP") }
                        public static var otherTransportation: Self { Self(rawValue: "OTHER_TRANSPORTATION") }
                    }

                    /// Class of transport (交通工具等级).
                    public struct TransportationClasses: OpenEnumeration {
                        public let rawValue: String
                        public init(rawValue: String) { self.rawValue = rawValue }

                        public static var shipFirstClassCabin: Self { Self(rawValue: "SHIP_FIRST_CLASS_CABIN") }
                        public static var shipSecondClassCabin: Self { Self(rawValue: "SHIP_SECOND_CLASS_CABIN") }
                        public static var shipThirdClassCabin: Self { Self(rawValue: "SHIP_THIRD_CLASS_CABIN") }
                    }
                }
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications {
    /// `v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
    public var issueRefinedOil: IssueRefinedOil { IssueRefinedOil(path: path.appending("issue-refined-oil")) }

    /// `v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
    public struct IssueRefinedOil: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueRefinedOil {
    /// Issue a refined oil e-invoice (fapiao) (开具成品油行业电子发票).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016760559)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Fapiao application number (发票申请单号).
        public var fapiaoApplyID: String
        /// Buyer's information (购买方信息).
        public var buyerInformation: PublicServices.BuyerInformation
        /// Fapiaos to issue or issued (需要开具的数电发票信息).
        public var fapiaoInformation: FapiaoInformation

        public init(
            subMchid: String,
            fapiaoApplyID: String,
            buyerInformation: PublicServices.BuyerInformation,
            fapiaoInformation: FapiaoInformation
        ) {
            self.subMchid = subMchid
            self.fapiaoApplyID = fapiaoApplyID
            self.buyerInformation = buyerInformation
            self.fapiaoInformation = fapiaoInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.fapiaoApplyID = try member.required("fapiao_apply_id")
            self.buyerInformation = try member.required("buyer_information")
            self.fapiaoInformation = try member.required("fapiao_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.fapiaoApplyID, "fapiao_apply_id")
            try members.encode(self.buyerInformation, "buyer_information")
            try members.encode(self.fapiaoInformation, "fapiao_information")
        }

        /// Fapiaos to issue or issued (需要开具的数电发票信息).
        public struct FapiaoInformation: Codable, Hashable, Sendable {
            /// Merchant's own fapiao number (商户发票单号).
            public var fapiaoID: String
            /// Total amount in fen (总价税合计).
            public var totalAmount: Int
            /// Line items of the fapiao (发票行信息).
            public var items: [Items]
            /// Export business policy code (出口业务适用政策代码): 1, 2, 3.
            public var exportBusinessPolicyCode: Int?
            /// VAT immediate refund code (增值税即征即退代码): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
            public var vatRefundLevyCode: Int?
            /// Fapiao issuer's ID (开票人ID).
            public var billingPersonID: String
            /// Fapiao issuer's name (开票人名称).
            public var billingPerson: String?
            /// Type of fapiao (发票类型).
            public var fapiaoBillType: PublicServices.FapiaoBillType
            /// Transaction information (交易信息).
            public var transactionInformation: [PublicServices.TransactionInformation]
            /// Remark (发票备注).
            public var remark: String?

            public init(
                fapiaoID: String,
                totalAmount: Int,
                items: [Items],
                exportBusinessPolicyCode: Int? = nil,
                vatRefundLevyCode: Int? = nil,
                billingPersonID: String,
                billingPerson: String? = nil,
                fapiaoBillType: PublicServices.FapiaoBillType,
                transactionInformation: [PublicServices.TransactionInformation],
                remark: String? = nil
            ) {
                self.fapiaoID = fapiaoID
                self.totalAmount = totalAmount
                self.items = items
                self.exportBusinessPolicyCode = exportBusinessPolicyCode
                self.vatRefundLevyCode = vatRefundLevyCode
                self.billingPersonID = billingPersonID
                self.billingPerson = billingPerson
                self.fapiaoBillType = fapiaoBillType
                self.transactionInformation = transactionInformation
                self.remark = remark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoID = try member.required("fapiao_id")
                self.totalAmount = try member.required("total_amount")
                self.items = try member.required("items")
                self.exportBusinessPolicyCode = try member.ifPresent("export_business_policy_code")
                self.vatRefundLevyCode = try member.ifPresent("vat_refund_levy_code")
                self.billingPersonID = try member.required("billing_person_id")
                self.billingPerson = try member.ifPresent("billing_person")
                self.fapiaoBillType = try member.required("fapiao_bill_type")
                self.transactionInformation = try member.required("transaction_information")
                self.remark = try member.ifPresent("remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.fapiaoID, "fapiao_id")
                try members.encode(self.totalAmount, "total_amount")
                try members.encode(self.items, "items")
                try members.encodeIfPresent(self.exportBusinessPolicyCode, "export_business_policy_code")
                try members.encodeIfPresent(self.vatRefundLevyCode, "vat_refund_levy_code")
                try members.encode(self.billingPersonID, "billing_person_id")
                try members.encodeIfPresent(self.billingPerson, "billing_person")
                try members.encode(self.fapiaoBillType, "fapiao_bill_type")
                try members.encode(self.transactionInformation, "transaction_information")
                try members.encodeIfPresent(self.remark, "remark")
            }

            /// Line items of the fapiao (发票行信息).
            public struct Items: Codable, Hashable, Sendable {
                /// Tax code of the goods or services.
                public var taxCode: String
                /// Name of the goods (货物或应税劳务、服务名称).
                public var goodsName: String
                /// Specification and model (规格型号).
                public var specification: String?
                /// Unit (成品油单位).
                public var unit: Unit?
                /// Quantity (数量).
                public var quantity: Int?
                /// Total amount in fen (单行金额合计).
                public var totalAmount: Int
                /// Tax rate (税率).
                public var taxRate: Double
                /// Whether it is a discount line (是否折扣行).
                public var discount: Bool
                /// Preferential tax policy code (优惠政策标识): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18.
                public var preferentialPolicyCode: Int?
                /// Additional information on refined oil (成品油行业额外信息).
                public var refinedOilInformation: RefinedOilInformation?

                public init(
                    taxCode: String,
                    goodsName: String,
                    specification: String? = nil,
                    unit: Unit? = nil,
                    quantity: Int? = nil,
                    totalAmount: Int,
                    taxRate: Double,
                    discount: Bool,
                    preferentialPolicyCode: Int? = nil,
                    refinedOilInformation: RefinedOilInformation? = nil
                ) {
                    self.taxCode = taxCode
                    self.goodsName = goodsName
                    self.specification = specification
                    self.unit = unit
                    self.quantity = quantity
                    self.totalAmount = totalAmount
                    self.taxRate = taxRate
                    self.discount = discount
                    self.preferentialPolicyCode = preferentialPolicyCode
                    self.refinedOilInformation = refinedOilInformation
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.taxCode = try member.required("tax_code")
                    self.goodsName = try member.required("goods_name")
                    self.specification = try member.ifPresent("specification")
                    self.unit = try member.ifPresent("unit")
                    self.quantity = try member.ifPresent("quantity")
                    self.totalAmount = try member.required("total_amount")
                    self.taxRate = try member.required("tax_rate")
                    self.discount = try member.required("discount")
                    self.preferentialPolicyCode = try member.ifPresent("preferential_policy_code")
                    self.refinedOilInformation = try member.ifPresent("refined_oil_information")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.taxCode, "tax_code")
                    try members.encode(self.goodsName, "goods_name")
                    try members.encodeIfPresent(self.specification, "specification")
                    try members.encodeIfPresent(self.unit, "unit")
                    try members.encodeIfPresent(self.quantity, "quantity")
                    try members.encode(self.totalAmount, "total_amount")
                    try members.encode(self.taxRate, "tax_rate")
                    try members.encode(self.discount, "discount")
                    try members.encodeIfPresent(self.preferentialPolicyCode, "preferential_policy_code")
                    try members.encodeIfPresent(self.refinedOilInformation, "refined_oil_information")
                }

                /// Unit (成品油单位).
                public struct Unit: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var ton: Self { Self(rawValue: "TON") }
                    public static var leter: Self { Self(rawValue: "LETER") }
                }

                /// Additional information on refined oil (成品油行业额外信息).
                public struct RefinedOilInformation: Codable, Hashable, Sendable {
                    /// Fuel station (成品油站点).
                    public var station: String
                    /// Time of the transaction (交易时间).
                    public var tradeTime: Timestamp
                    /// Fuel nozzle number (加油枪号码).
                    public var gunNumber: String

                    public init(
                        station: String,
                        tradeTime: Timestamp,
                        gunNumber: String
                    ) {
                        self.station = station
                        self.tradeTime = tradeTime
                        self.gunNumber = gunNumber
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.station = try member.required("station")
                        self.tradeTime = try member.required("trade_time")
                        self.gunNumber = try member.required("gun_number")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.station, "station")
                        try members.encode(self.tradeTime, "trade_time")
                        try members.encode(self.gunNumber, "gun_number")
                    }
                }
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications {
    /// `v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
    public var realEstateLeasing: RealEstateLeasing { RealEstateLeasing(path: path.appending("real-estate-leasing")) }

    /// `v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
    public struct RealEstateLeasing: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.RealEstateLeasing {
    /// Issue a real estate leasing e-invoice (fapiao) (开具不动产租赁行业电子发票).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015941740)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Fapiao application number (发票申请单号).
        public var fapiaoApplyID: String
        /// Buyer's information (购买方信息).
        public var buyerInformation: PublicServices.BuyerInformation
        /// Fapiaos to issue or issued (需要开具的数电发票信息).
        public var fapiaoInformation: FapiaoInformation

        public init(
            subMchid: String,
            fapiaoApplyID: String,
            buyerInformation: PublicServices.BuyerInformation,
            fapiaoInformation: FapiaoInformation
        ) {
            self.subMchid = subMchid
            self.fapiaoApplyID = fapiaoApplyID
            self.buyerInformation = buyerInformation
            self.fapiaoInformation = fapiaoInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.fapiaoApplyID = try member.required("fapiao_apply_id")
            self.buyerInformation = try member.required("buyer_information")
            self.fapiaoInformation = try member.required("fapiao_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.fapiaoApplyID, "fapiao_apply_id")
            try members.encode(self.buyerInformation, "buyer_information")
            try members.encode(self.fapiaoInformation, "fapiao_information")
        }

        /// Fapiaos to issue or issued (需要开具的数电发票信息).
        public struct FapiaoInformation: Codable, Hashable, Sendable {
            /// Merchant's own fapiao number (商户发票单号).
            public var fapiaoID: String
            /// Total amount in fen (总价税合计).
            public var totalAmount: Int
            /// Line items of the fapiao (发票行信息).
            public var items: [Items]
            /// Export business policy code (出口业务适用政策代码): 1, 2, 3.
            public var exportBusinessPolicyCode: Int?
            /// VAT immediate refund code (增值税即征即退代码): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
            public var vatRefundLevyCode: Int?
            /// Fapiao issuer's ID (开票人ID).
            public var billingPersonID: String
            /// Fapiao issuer's name (开票人名称).
            public var billingPerson: String?
            /// Type of fapiao (发票类型).
            public var fapiaoBillType: PublicServices.FapiaoBillType
            /// Transaction information (交易信息).
            public var transactionInformation: [PublicServices.TransactionInformation]
            /// Remark (发票备注).
            public var remark: String?

            public init(
                fapiaoID: String,
                totalAmount: Int,
                items: [Items],
                exportBusinessPolicyCode: Int? = nil,
                vatRefundLevyCode: Int? = nil,
                billingPersonID: String,
                billingPerson: String? = nil,
                fapiaoBillType: PublicServices.FapiaoBillType,
                transactionInformation: [PublicServices.TransactionInformation],
                remark: String? = nil
            ) {
                self.fapiaoID = fapiaoID
                self.totalAmount = totalAmount
                self.items = items
                self.exportBusinessPolicyCode = exportBusinessPolicyCode
                self.vatRefundLevyCode = vatRefundLevyCode
                self.billingPersonID = billingPersonID
                self.billingPerson = billingPerson
                self.fapiaoBillType = fapiaoBillType
                self.transactionInformation = transactionInformation
                self.remark = remark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoID = try member.required("fapiao_id")
                self.totalAmount = try member.required("total_amount")
                self.items = try member.required("items")
                self.exportBusinessPolicyCode = try member.ifPresent("export_business_policy_code")
                self.vatRefundLevyCode = try member.ifPresent("vat_refund_levy_code")
                self.billingPersonID = try member.required("billing_person_id")
                self.billingPerson = try member.ifPresent("billing_person")
                self.fapiaoBillType = try member.required("fapiao_bill_type")
                self.transactionInformation = try member.required("transaction_information")
                self.remark = try member.ifPresent("remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.fapiaoID, "fapiao_id")
                try members.encode(self.totalAmount, "total_amount")
                try members.encode(self.items, "items")
                try members.encodeIfPresent(self.exportBusinessPolicyCode, "export_business_policy_code")
                try members.encodeIfPresent(self.vatRefundLevyCode, "vat_refund_levy_code")
                try members.encode(self.billingPersonID, "billing_person_id")
                try members.encodeIfPresent(self.billingPerson, "billing_person")
                try members.encode(self.fapiaoBillType, "fapiao_bill_type")
                try members.encode(self.transactionInformation, "transaction_information")
                try members.encodeIfPresent(self.remark, "remark")
            }

            /// Line items of the fapiao (发票行信息).
            public struct Items: Codable, Hashable, Sendable {
                /// Tax code of the goods or services.
                public var taxCode: String
                /// Name of the goods (货物或应税劳务、服务名称).
                public var goodsName: String
                /// Specification and model (规格型号).
                public var specification: String?
                /// Unit (单位).
                public var unit: String?
                /// Quantity (数量).
                public var quantity: Int?
                /// Total amount in fen (单行金额合计).
                public var totalAmount: Int
                /// Tax rate (税率).
                public var taxRate: Double
                /// Whether it is a discount line (是否折扣行).
                public var discount: Bool
                /// Preferential tax policy code (优惠政策标识): 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18.
                public var preferentialPolicyCode: Int?
                /// Additional information on real estate leasing (不动产租赁特定行业额外信息).
                public var realEstateLeasingInformation: RealEstateLeasingInformation?

                public init(
                    taxCode: String,
                    goodsName: String,
                    specification: String? = nil,
                    unit: String? = nil,
                    quantity: Int? = nil,
                    totalAmount: Int,
                    taxRate: Double,
                    discount: Bool,
                    preferentialPolicyCode: Int? = nil,
                    realEstateLeasingInformation: RealEstateLeasingInformation? = nil
                ) {
                    self.taxCode = taxCode
                    self.goodsName = goodsName
                    self.specification = specification
                    self.unit = unit
                    self.quantity = quantity
                    self.totalAmount = totalAmount
                    self.taxRate = taxRate
                    self.discount = discount
                    self.preferentialPolicyCode = preferentialPolicyCode
                    self.realEstateLeasingInformation = realEstateLeasingInformation
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.taxCode = try member.required("tax_code")
                    self.goodsName = try member.required("goods_name")
                    self.specification = try member.ifPresent("specification")
                    self.unit = try member.ifPresent("unit")
                    self.quantity = try member.ifPresent("quantity")
                    self.totalAmount = try member.required("total_amount")
                    self.taxRate = try member.required("tax_rate")
                    self.discount = try member.required("discount")
                    self.preferentialPolicyCode = try member.ifPresent("preferential_policy_code")
                    self.realEstateLeasingInformation = try member.ifPresent("real_estate_leasing_information")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.taxCode, "tax_code")
                    try members.encode(self.goodsName, "goods_name")
                    try members.encodeIfPresent(self.specification, "specification")
                    try members.encodeIfPresent(self.unit, "unit")
                    try members.encodeIfPresent(self.quantity, "quantity")
                    try members.encode(self.totalAmount, "total_amount")
                    try members.encode(self.taxRate, "tax_rate")
                    try members.encode(self.discount, "discount")
                    try members.encodeIfPresent(self.preferentialPolicyCode, "preferential_policy_code")
                    try members.encodeIfPresent(self.realEstateLeasingInformation, "real_estate_leasing_information")
                }

                /// Additional information on real estate leasing (不动产租赁特定行业额外信息).
                public struct RealEstateLeasingInformation: Codable, Hashable, Sendable {
                    /// Province (不动产坐落省份).
                    public var province: String
                    /// City (不动产坐落城市).
                    public var city: String?
                    /// Address (不动产坐落地址（详细地址）).
                    public var address: String
                    /// Start of the lease (租赁期起).
                    public var leasePeriodStart: String
                    /// End of the lease (租赁期止).
                    public var leasePeriodEnd: String
                    /// Whether it crosses cities (跨地（市）标志).
                    public var crossCityFlag: Bool
                    /// Property ownership certificate number (产权证书/不动产权证号).
                    public var certificateNo: Sensitive?
                    /// Vehicle plate number (车牌号).
                    public var plateNo: [String]?

                    public init(
                        province: String,
                        city: String? = nil,
                        address: String,
                        leasePeriodStart: String,
                        leasePeriodEnd: String,
                        crossCityFlag: Bool,
                        certificateNo: Sensitive? = nil,
                        plateNo: [String]? = nil
                    ) {
                        self.province = province
                        self.city = city
                        self.address = address
                        self.leasePeriodStart = leasePeriodStart
                        self.leasePeriodEnd = leasePeriodEnd
                        self.crossCityFlag = crossCityFlag
                        self.certificateNo = certificateNo
                        self.plateNo = plateNo
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.province = try member.required("province")
                        self.city = try member.ifPresent("city")
                        self.address = try member.required("address")
                        self.leasePeriodStart = try member.required("lease_period_start")
                        self.leasePeriodEnd = try member.required("lease_period_end")
                        self.crossCityFlag = try member.required("cross_city_flag")
                        self.certificateNo = try member.ifPresent("certificate_no")
                        self.plateNo = try member.ifPresent("plate_no")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.province, "province")
                        try members.encodeIfPresent(self.city, "city")
                        try members.encode(self.address, "address")
                        try members.encode(self.leasePeriodStart, "lease_period_start")
                        try members.encode(self.leasePeriodEnd, "lease_period_end")
                        try members.encode(self.crossCityFlag, "cross_city_flag")
                        try members.encodeIfPresent(self.certificateNo, "certificate_no")
                        try members.encodeIfPresent(self.plateNo, "plate_no")
                    }
                }
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications {
    /// `v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
    public var uploadFapiaoFile: UploadFapiaoFile { UploadFapiaoFile(path: path.appending("upload-fapiao-file")) }

    /// `v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
    public struct UploadFapiaoFile: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile {
    /// Upload an e-invoice (fapiao) file (上传电子发票文件).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012556605)
    @discardableResult
    public func post(file: WeChatPay.File, meta: PostMeta) async throws -> PostReply {
        try await path.call(.post, file: file, meta: meta)
    }

    /// What is said of the file, besides its name and digest.
    public struct PostMeta: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number.
        public var subMchid: String?
        /// Type of the fapiao file (发票文件的类型).
        public var fileType: FileType
        /// Digest algorithm of the file (文件摘要算法).
        public var digestAlogrithm: DigestAlogrithm
        /// Digest of the file (文件的SM3摘要).
        public var digest: String

        public init(
            subMchid: String? = nil,
            fileType: FileType,
            digestAlogrithm: DigestAlogrithm,
            digest: String
        ) {
            self.subMchid = subMchid
            self.fileType = fileType
            self.digestAlogrithm = digestAlogrithm
            self.digest = digest
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.fileType = try member.required("file_type")
            self.digestAlogrithm = try member.required("digest_alogrithm")
            self.digest = try member.required("digest")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.fileType, "file_type")
            try members.encode(self.digestAlogrithm, "digest_alogrithm")
            try members.encode(self.digest, "digest")
        }

        /// Type of the fapiao file (发票文件的类型).
        public struct FileType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var pdf: Self { Self(rawValue: "PDF") }
            public static var ofd: Self { Self(rawValue: "OFD") }
        }

        /// Digest algorithm of the file (文件摘要算法).
        public struct DigestAlogrithm: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var sm3: Self { Self(rawValue: "SM3") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PublicServices.FapiaoMediaReply
}

extension V3.NewTaxControlFapiao.FapiaoApplications {
    /// `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> FapiaoApplyID {
        FapiaoApplyID(path: path.appending(value: String(value), named: "fapiao_apply_id"))
    }

    /// `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
    public struct FapiaoApplyID: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID {
    /// Query an e-invoice (fapiao) by fapiao_apply_id (查询电子发票).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - fapiaoID: Merchant's own fapiao number (商户发票单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012531753)
    public func get(subMchid: String? = nil, fapiaoID: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "fapiao_id": fapiaoID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (发票数量).
        public var totalCount: Int
        /// Fapiaos to issue or issued (发票信息).
        public var fapiaoInformation: [FapiaoInformation]

        public init(
            totalCount: Int,
            fapiaoInformation: [FapiaoInformation]
        ) {
            self.totalCount = totalCount
            self.fapiaoInformation = fapiaoInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.fapiaoInformation = try member.required("fapiao_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.fapiaoInformation, "fapiao_information")
        }

        /// Fapiaos to issue or issued (发票信息).
        public struct FapiaoInformation: Codable, Hashable, Sendable {
            /// Merchant's own fapiao number (商户发票单号).
            public var fapiaoID: String
            /// Current status of the record (发票状态).
            public var status: PublicServices.FapiaoInformationStatus
            /// Blue fapiao information (蓝字发票信息).
            public var blueFapiao: PublicServices.BlueFapiao?
            /// Red fapiao information (红字发票信息).
            public var redFapiao: PublicServices.BlueFapiao?
            /// Information on inserting the fapiao card (电子发票插卡信息).
            public var cardInformation: CardInformation?
            /// Total amount in fen (总价税合计).
            public var totalAmount: Int
            /// Tax amount in fen (总税额).
            public var taxAmount: Int
            /// Amount in fen (总金额).
            public var amount: Int
            /// Seller's information (销售方信息).
            public var sellerInformation: PublicServices.SellerInformation
            /// Buyer's information (购买方信息).
            public var buyerInformation: PublicServices.UserTitle
            /// Additional information (附加信息).
            public var extraInformation: PublicServices.ExtraInformation
            /// Line items of the fapiao (发票行信息).
            public var items: [PublicServices.FapiaoInformationItem]
            /// Remark (备注信息).
            public var remark: String?
            /// Error code of the failed fapiao (开票失败错误码).
            public var fapiaoErrorCode: String?
            /// Reason the fapiao failed (开票失败原因).
            public var fapiaoErrorMessage: String?

            public init(
                fapiaoID: String,
                status: PublicServices.FapiaoInformationStatus,
                blueFapiao: PublicServices.BlueFapiao? = nil,
                redFapiao: PublicServices.BlueFapiao? = nil,
                cardInformation: CardInformation? = nil,
                totalAmount: Int,
                taxAmount: Int,
                amount: Int,
                sellerInformation: PublicServices.SellerInformation,
                buyerInformation: PublicServices.UserTitle,
                extraInformation: PublicServices.ExtraInformation,
                items: [PublicServices.FapiaoInformationItem],
                remark: String? = nil,
                fapiaoErrorCode: String? = nil,
                fapiaoErrorMessage: String? = nil
            ) {
                self.fapiaoID = fapiaoID
                self.status = status
                self.blueFapiao = blueFapiao
                self.redFapiao = redFapiao
                self.cardInformation = cardInformation
                self.totalAmount = totalAmount
                self.taxAmount = taxAmount
                self.amount = amount
                self.sellerInformation = sellerInformation
                self.buyerInformation = buyerInformation
                self.extraInformation = extraInformation
                self.items = items
                self.remark = remark
                self.fapiaoErrorCode = fapiaoErrorCode
                self.fapiaoErrorMessage = fapiaoErrorMessage
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoID = try member.required("fapiao_id")
                self.status = try member.required("status")
                self.blueFapiao = try member.ifPresent("blue_fapiao")
                self.redFapiao = try member.ifPresent("red_fapiao")
                self.cardInformation = try member.ifPresent("card_information")
                self.totalAmount = try member.required("total_amount")
                self.taxAmount = try member.required("tax_amount")
                self.amount = try member.required("amount")
                self.sellerInformation = try member.required("seller_information")
                self.buyerInformation = try member.required("buyer_information")
                self.extraInformation = try member.required("extra_information")
                self.items = try member.required("items")
                self.remark = try member.ifPresent("remark")
                self.fapiaoErrorCode = try member.ifPresent("fapiao_error_code")
                self.fapiaoErrorMessage = try member.ifPresent("fapiao_error_message")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.fapiaoID, "fapiao_id")
                try members.encode(self.status, "status")
                try members.encodeIfPresent(self.blueFapiao, "blue_fapiao")
                try members.encodeIfPresent(self.redFapiao, "red_fapiao")
                try members.encodeIfPresent(self.cardInformation, "card_information")
                try members.encode(self.totalAmount, "total_amount")
                try members.encode(self.taxAmount, "tax_amount")
                try members.encode(self.amount, "amount")
                try members.encode(self.sellerInformation, "seller_information")
                try members.encode(self.buyerInformation, "buyer_information")
                try members.encode(self.extraInformation, "extra_information")
                try members.encode(self.items, "items")
                try members.encodeIfPresent(self.remark, "remark")
                try members.encodeIfPresent(self.fapiaoErrorCode, "fapiao_error_code")
                try members.encodeIfPresent(self.fapiaoErrorMessage, "fapiao_error_message")
            }

            /// Information on inserting the fapiao card (电子发票插卡信息).
            public struct CardInformation: Codable, Hashable, Sendable {
                /// Official account appid holding the card (插卡公众号AppID).
                public var cardAppID: String
                /// User's openid under the card's account (用户在插卡公众号下的OpenID).
                public var cardOpenID: String
                /// Membership card template ID (电子发票卡券模板ID).
                public var cardID: String?
                /// Card code (电子发票在卡包中的编码).
                public var cardCode: String?
                /// Status of the fapiao card (发票卡券状态).
                public var cardStatus: CardStatus

                public init(
                    cardAppID: String,
                    cardOpenID: String,
                    cardID: String? = nil,
                    cardCode: String? = nil,
                    cardStatus: CardStatus
                ) {
                    self.cardAppID = cardAppID
                    self.cardOpenID = cardOpenID
                    self.cardID = cardID
                    self.cardCode = cardCode
                    self.cardStatus = cardStatus
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.cardAppID = try member.required("card_appid")
                    self.cardOpenID = try member.required("card_openid")
                    self.cardID = try member.ifPresent("card_id")
                    self.cardCode = try member.ifPresent("card_code")
                    self.cardStatus = try member.required("card_status")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.cardAppID, "card_appid")
                    try members.encode(self.cardOpenID, "card_openid")
                    try members.encodeIfPresent(self.cardID, "card_id")
                    try members.encodeIfPresent(self.cardCode, "card_code")
                    try members.encode(self.cardStatus, "card_status")
                }

                /// Status of the fapiao card (发票卡券状态).
                public struct CardStatus: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var insertAccepted: Self { Self(rawValue: "INSERT_ACCEPTED") }
                    public static var inserted: Self { Self(rawValue: "INSERTED") }
                    public static var discardAccepted: Self { Self(rawValue: "DISCARD_ACCEPTED") }
                    public static var discarded: Self { Self(rawValue: "DISCARDED") }
                }
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID {
    /// `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
    public var fapiaoFiles: FapiaoFiles { FapiaoFiles(path: path.appending("fapiao-files")) }

    /// `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
    public struct FapiaoFiles: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID.FapiaoFiles {
    /// Get e-invoice (fapiao) file download information (获取发票下载信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - fapiaoID: Merchant's own fapiao number (商户发票单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012538335)
    public func get(subMchid: String, fapiaoID: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "fapiao_id": fapiaoID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// List of fapiaos (发票列表).
        public var fapiaoDownloadInfoList: [FapiaoDownloadInfoList]?

        public init(
            fapiaoDownloadInfoList: [FapiaoDownloadInfoList]? = nil
        ) {
            self.fapiaoDownloadInfoList = fapiaoDownloadInfoList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.fapiaoDownloadInfoList = try member.ifPresent("fapiao_download_info_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.fapiaoDownloadInfoList, "fapiao_download_info_list")
        }

        /// List of fapiaos (发票列表).
        public struct FapiaoDownloadInfoList: Codable, Hashable, Sendable {
            /// Merchant's own fapiao number (商户发票单号).
            public var fapiaoID: String?
            /// Download URL (发票文件下载地址).
            public var downloadURL: String?
            /// Current status of the record (发票状态).
            public var status: PublicServices.FapiaoInformationStatus?

            public init(
                fapiaoID: String? = nil,
                downloadURL: String? = nil,
                status: PublicServices.FapiaoInformationStatus? = nil
            ) {
                self.fapiaoID = fapiaoID
                self.downloadURL = downloadURL
                self.status = status
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoID = try member.ifPresent("fapiao_id")
                self.downloadURL = try member.ifPresent("download_url")
                self.status = try member.ifPresent("status")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.fapiaoID, "fapiao_id")
                try members.encodeIfPresent(self.downloadURL, "download_url")
                try members.encodeIfPresent(self.status, "status")
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID {
    /// `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
    public var insertCards: InsertCards { InsertCards(path: path.appending("insert-cards")) }

    /// `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
    public struct InsertCards: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID.InsertCards {
    /// Insert e-invoices (fapiao) into a user's WeChat card pack (将电子发票插入微信用户卡包).
    ///
    /// After an unknown outcome, `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012538365)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Scene (插卡场景).
        public var scene: PublicServices.Scene
        /// Buyer's information (购买方信息).
        public var buyerInformation: PublicServices.BuyerInformation
        /// Electronic fapiao card information (电子发票卡券信息列表).
        public var fapiaoCardInformation: [FapiaoCardInformation]

        public init(
            subMchid: String? = nil,
            scene: PublicServices.Scene,
            buyerInformation: PublicServices.BuyerInformation,
            fapiaoCardInformation: [FapiaoCardInformation]
        ) {
            self.subMchid = subMchid
            self.scene = scene
            self.buyerInformation = buyerInformation
            self.fapiaoCardInformation = fapiaoCardInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.scene = try member.required("scene")
            self.buyerInformation = try member.required("buyer_information")
            self.fapiaoCardInformation = try member.required("fapiao_card_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.scene, "scene")
            try members.encode(self.buyerInformation, "buyer_information")
            try members.encode(self.fapiaoCardInformation, "fapiao_card_information")
        }

        /// Electronic fapiao card information (电子发票卡券信息列表).
        public struct FapiaoCardInformation: Codable, Hashable, Sendable {
            /// Electronic fapiao file ID (电子发票文件ID).
            public var fapiaoMediaID: String
            /// Fapiao number (发票号码).
            public var fapiaoNumber: String
            /// Fapiao code (发票代码).
            public var fapiaoCode: String
            /// Time the fapiao was issued (开票时间).
            public var fapiaoTime: Timestamp
            /// Check code (校验码).
            public var checkCode: String
            /// Password (密码).
            public var password: String
            /// Total amount in fen (总价税合计).
            public var totalAmount: Int
            /// Tax amount in fen (总税额).
            public var taxAmount: Int
            /// Amount in fen (总金额).
            public var amount: Int
            /// Seller's information (销售方信息).
            public var sellerInformation: PublicServices.SellerInformation
            /// Additional information (附加信息).
            public var extraInformation: PublicServices.ExtraInformation
            /// Line items of the fapiao (发票行信息).
            public var items: [PublicServices.FapiaoInformationItem]
            /// Remark (备注信息).
            public var remark: String?

            public init(
                fapiaoMediaID: String,
                fapiaoNumber: String,
                fapiaoCode: String,
                fapiaoTime: Timestamp,
                checkCode: String,
                password: String,
                totalAmount: Int,
                taxAmount: Int,
                amount: Int,
                sellerInformation: PublicServices.SellerInformation,
                extraInformation: PublicServices.ExtraInformation,
                items: [PublicServices.FapiaoInformationItem],
                remark: String? = nil
            ) {
                self.fapiaoMediaID = fapiaoMediaID
                self.fapiaoNumber = fapiaoNumber
                self.fapiaoCode = fapiaoCode
                self.fapiaoTime = fapiaoTime
                self.checkCode = checkCode
                self.password = password
                self.totalAmount = totalAmount
                self.taxAmount = taxAmount
                self.amount = amount
                self.sellerInformation = sellerInformation
                self.extraInformation = extraInformation
                self.items = items
                self.remark = remark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoMediaID = try member.required("fapiao_media_id")
                self.fapiaoNumber = try member.required("fapiao_number")
                self.fapiaoCode = try member.required("fapiao_code")
                self.fapiaoTime = try member.required("fapiao_time")
                self.checkCode = try member.required("check_code")
                self.password = try member.required("password")
                self.totalAmount = try member.required("total_amount")
                self.taxAmount = try member.required("tax_amount")
                self.amount = try member.required("amount")
                self.sellerInformation = try member.required("seller_information")
                self.extraInformation = try member.required("extra_information")
                self.items = try member.required("items")
                self.remark = try member.ifPresent("remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.fapiaoMediaID, "fapiao_media_id")
                try members.encode(self.fapiaoNumber, "fapiao_number")
                try members.encode(self.fapiaoCode, "fapiao_code")
                try members.encode(self.fapiaoTime, "fapiao_time")
                try members.encode(self.checkCode, "check_code")
                try members.encode(self.password, "password")
                try members.encode(self.totalAmount, "total_amount")
                try members.encode(self.taxAmount, "tax_amount")
                try members.encode(self.amount, "amount")
                try members.encode(self.sellerInformation, "seller_information")
                try members.encode(self.extraInformation, "extra_information")
                try members.encode(self.items, "items")
                try members.encodeIfPresent(self.remark, "remark")
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID {
    /// `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID.Reverse {
    /// Reverse an e-invoice (fapiao) (冲红电子发票).
    ///
    /// After an unknown outcome, `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012538327)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Reason for reversing the fapiao (冲红原因).
        public var reverseReason: ReverseReason
        /// Fapiaos to issue or issued (需要冲红的发票信息).
        public var fapiaoInformation: [FapiaoInformation]

        public init(
            subMchid: String? = nil,
            reverseReason: ReverseReason,
            fapiaoInformation: [FapiaoInformation]
        ) {
            self.subMchid = subMchid
            self.reverseReason = reverseReason
            self.fapiaoInformation = fapiaoInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.reverseReason = try member.required("reverse_reason")
            self.fapiaoInformation = try member.required("fapiao_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.reverseReason, "reverse_reason")
            try members.encode(self.fapiaoInformation, "fapiao_information")
        }

        /// Reason for reversing the fapiao (冲红原因).
        public struct ReverseReason: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var issueError: Self { Self(rawValue: "ISSUE_ERROR") }
            public static var salesReturn: Self { Self(rawValue: "SALES_RETURN") }
            public static var serviceSuspention: Self { Self(rawValue: "SERVICE_SUSPENTION") }
            public static var salesDiscount: Self { Self(rawValue: "SALES_DISCOUNT") }
        }

        /// Fapiaos to issue or issued (需要冲红的发票信息).
        public struct FapiaoInformation: Codable, Hashable, Sendable {
            /// Merchant's own fapiao number (商户发票单号).
            public var fapiaoID: String
            /// Fapiao code (发票代码).
            public var fapiaoCode: String?
            /// Fapiao number (发票号码).
            public var fapiaoNumber: String

            public init(
                fapiaoID: String,
                fapiaoCode: String? = nil,
                fapiaoNumber: String
            ) {
                self.fapiaoID = fapiaoID
                self.fapiaoCode = fapiaoCode
                self.fapiaoNumber = fapiaoNumber
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoID = try member.required("fapiao_id")
                self.fapiaoCode = try member.ifPresent("fapiao_code")
                self.fapiaoNumber = try member.required("fapiao_number")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.fapiaoID, "fapiao_id")
                try members.encodeIfPresent(self.fapiaoCode, "fapiao_code")
                try members.encode(self.fapiaoNumber, "fapiao_number")
            }
        }
    }
}

extension V3.NewTaxControlFapiao {
    /// `v3/new-tax-control-fapiao/user-title`
    public var userTitle: UserTitle { UserTitle(path: path.appending("user-title")) }

    /// `v3/new-tax-control-fapiao/user-title`
    public struct UserTitle: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.UserTitle {
    /// Get the invoice title filled in by the user (获取用户填写的抬头).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - scene: Scene (开票场景).
    ///   - fapiaoApplyID: Fapiao application number (发票申请单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012538112)
    public func get(subMchid: String? = nil, scene: PublicServices.Scene, fapiaoApplyID: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "scene": scene.rawValue, "fapiao_apply_id": fapiaoApplyID])
    }

    /// What ``get`` answers.
    public typealias GetReply = PublicServices.UserTitle
}

extension V3.NewTaxControlFapiao.UserTitle {
    /// `v3/new-tax-control-fapiao/user-title/title-url`
    public var titleUrl: TitleURL { TitleURL(path: path.appending("title-url")) }

    /// `v3/new-tax-control-fapiao/user-title/title-url`
    public struct TitleURL: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.UserTitle.TitleURL {
    /// Get the URL for filling in the invoice title (获取抬头填写链接).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - fapiaoApplyID: Fapiao application number (发票申请单号).
    ///   - source: Source (开票来源).
    ///   - appID: Appid of the app or official account (商户AppID).
    ///   - openID: User's openid (用户OpenID).
    ///   - totalAmount: Total amount in fen (总金额).
    ///   - sellerName: Seller's name (销售方名称).
    ///   - showPhoneCell: Whether to show the phone field (是否需要展示手机号填写栏).
    ///   - mustInputPhone: Whether the phone number is required (用户是否必须填写手机号).
    ///   - showEmailCell: Whether to show the email field (是否需要展示邮箱地址填写栏).
    ///   - mustInputEmail: Whether the email is required (用户是否必须填写邮箱地址).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012538106)
    public func get(
        subMchid: String? = nil,
        fapiaoApplyID: String,
        source: Source,
        appID: String,
        openID: String,
        totalAmount: Int,
        sellerName: String? = nil,
        showPhoneCell: Bool? = nil,
        mustInputPhone: Bool? = nil,
        showEmailCell: Bool? = nil,
        mustInputEmail: Bool? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "fapiao_apply_id": fapiaoApplyID, "source": source.rawValue, "appid": appID, "openid": openID, "total_amount": totalAmount, "seller_name": sellerName, "show_phone_cell": showPhoneCell, "must_input_phone": mustInputPhone, "show_email_cell": showEmailCell, "must_input_email": mustInputEmail])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Link for filling in the title (抬头填写链接).
        public var titleURL: String?
        /// Mini program's appid (抬头填写小程序AppID).
        public var miniprogramAppID: String?
        /// Mini program path to jump to (抬头填写小程序页面路径).
        public var miniprogramPath: String?
        /// User name of the mini program (抬头填写小程序的用户名).
        public var miniprogramUserName: String?

        public init(
            titleURL: String? = nil,
            miniprogramAppID: String? = nil,
            miniprogramPath: String? = nil,
            miniprogramUserName: String? = nil
        ) {
            self.titleURL = titleURL
            self.miniprogramAppID = miniprogramAppID
            self.miniprogramPath = miniprogramPath
            self.miniprogramUserName = miniprogramUserName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.titleURL = try member.ifPresent("title_url")
            self.miniprogramAppID = try member.ifPresent("miniprogram_appid")
            self.miniprogramPath = try member.ifPresent("miniprogram_path")
            self.miniprogramUserName = try member.ifPresent("miniprogram_user_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.titleURL, "title_url")
            try members.encodeIfPresent(self.miniprogramAppID, "miniprogram_appid")
            try members.encodeIfPresent(self.miniprogramPath, "miniprogram_path")
            try members.encodeIfPresent(self.miniprogramUserName, "miniprogram_user_name")
        }
    }

    /// Source (开票来源).
    public struct Source: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var web: Self { Self(rawValue: "WEB") }
        public static var miniprogram: Self { Self(rawValue: "MINIPROGRAM") }
    }
}

extension V3.NewTaxControlFapiao {
    /// `v3/new-tax-control-fapiao/fapiaomerchant`
    public var fapiaomerchant: Fapiaomerchant { Fapiaomerchant(path: path.appending("fapiaomerchant")) }

    /// `v3/new-tax-control-fapiao/fapiaomerchant`
    public struct Fapiaomerchant: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant {
    /// `v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
    public var getspinviteurl: Getspinviteurl { Getspinviteurl(path: path.appending("getspinviteurl")) }

    /// `v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
    public struct Getspinviteurl: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl {
    /// Get the URL inviting sub-merchants to enable e-invoicing (邀请子商户开通服务).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - operationType: Type of operation (操作类型).
    ///   - fapiaoMode: Fapiao mode (开票模式).
    ///   - fapiaoAbilityTypeList: Types of fapiao capability (发票能力类型).
    ///   - inviteChannel: Service provider's invitation channel (服务商邀请渠道).
    ///   - operateUser: Operator (操作人员).
    ///   - inviteCode: Service provider's invitation code (服务商邀请code).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
    public func get(
        operationType: OperationType,
        fapiaoMode: FapiaoMode,
        fapiaoAbilityTypeList: [FapiaoAbilityTypeList]? = nil,
        inviteChannel: String? = nil,
        operateUser: Sensitive? = nil,
        inviteCode: String,
        subMchid: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["operation_type": operationType.rawValue, "fapiao_mode": fapiaoMode.rawValue, "fapiao_ability_type_list": fapiaoAbilityTypeList?.map(\.rawValue), "invite_channel": inviteChannel, "operate_user": operateUser, "invite_code": inviteCode, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Link of the invitation QR code (邀请开通二维码链接).
        public var inviteURL: String
        /// Mini program's appid (开通小程序AppID).
        public var miniprogramAppID: String
        /// Mini program path to jump to (开通小程序跳转路径).
        public var miniprogramPath: String

        public init(
            inviteURL: String,
            miniprogramAppID: String,
            miniprogramPath: String
        ) {
            self.inviteURL = inviteURL
            self.miniprogramAppID = miniprogramAppID
            self.miniprogramPath = miniprogramPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.inviteURL = try member.required("invite_url")
            self.miniprogramAppID = try member.required("miniprogram_appid")
            self.miniprogramPath = try member.required("miniprogram_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.inviteURL, "invite_url")
            try members.encode(self.miniprogramAppID, "miniprogram_appid")
            try members.encode(self.miniprogramPath, "miniprogram_path")
        }
    }

    /// Type of operation (操作类型).
    public struct OperationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var authBinding: Self { Self(rawValue: "AUTH_BINDING") }
    }

    /// Fapiao mode (开票模式).
    public struct FapiaoMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var thirdOrSelfFapiao: Self { Self(rawValue: "THIRD_OR_SELF_FAPIAO") }
        public static var tencentDigitalTax: Self { Self(rawValue: "TENCENT_DIGITAL_TAX") }
    }

    /// Types of fapiao capability (发票能力类型).
    public struct FapiaoAbilityTypeList: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var baseAbility: Self { Self(rawValue: "BASE_ABILITY") }
        public static var realEstateAbility: Self { Self(rawValue: "REAL_ESTATE_ABILITY") }
        public static var passengerTransportAbility: Self { Self(rawValue: "PASSENGER_TRANSPORT_ABILITY") }
        public static var refinedOilAbility: Self { Self(rawValue: "REFINED_OIL_ABILITY") }
    }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant {
    /// `v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
    public var listspinvitemchinfo: Listspinvitemchinfo { Listspinvitemchinfo(path: path.appending("listspinvitemchinfo")) }

    /// `v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
    public struct Listspinvitemchinfo: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo {
    /// List the invited sub-merchants with e-invoicing enabled (获取开通的子商户信息).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - queryTimeStart: Start of the time queried (查询时间起).
    ///   - queryTimeEnd: End of the time queried (查询时间止).
    ///   - offset: Offset or page to start from (本次查询的起始位置).
    ///   - limit: Most records to return (本次查询的最大数量).
    ///   - inviteCode: Service provider's invitation code (服务商邀请code).
    ///   - mchInviteStatus: Status of the merchant's invitation (商户邀请状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
    public func get(
        queryTimeStart: String,
        queryTimeEnd: String,
        offset: Int,
        limit: Int,
        inviteCode: String? = nil,
        mchInviteStatus: PublicServices.MchInviteStatus
    ) async throws -> GetReply {
        try await path.call(.get, query: ["query_time_start": queryTimeStart, "query_time_end": queryTimeEnd, "offset": offset, "limit": limit, "invite_code": inviteCode, "mch_invite_status": mchInviteStatus.rawValue])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Total number (总数).
        public var totalCount: Int
        /// Offset or page to start from (本次查询的起始位置).
        public var offset: Int
        /// Most records to return (本次查询的最大数量).
        public var limit: Int
        /// Links (相关链接).
        public var links: PublicServices.Links?
        /// Results of the merchants invited (邀请的商户结果).
        public var mchInviteResultList: [MchInviteResultList]?

        public init(
            totalCount: Int,
            offset: Int,
            limit: Int,
            links: PublicServices.Links? = nil,
            mchInviteResultList: [MchInviteResultList]? = nil
        ) {
            self.totalCount = totalCount
            self.offset = offset
            self.limit = limit
            self.links = links
            self.mchInviteResultList = mchInviteResultList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.links = try member.ifPresent("links")
            self.mchInviteResultList = try member.ifPresent("mch_invite_result_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encodeIfPresent(self.links, "links")
            try members.encodeIfPresent(self.mchInviteResultList, "mch_invite_result_list")
        }

        /// Results of the merchants invited (邀请的商户结果).
        public struct MchInviteResultList: Codable, Hashable, Sendable {
            /// Sub-merchant's merchant number (子商户号).
            public var subMchid: String?
            /// Status of the merchant's invitation (商户邀请的状态).
            public var mchInviteStatus: PublicServices.MchInviteStatus
            /// Merchant name (商户名称).
            public var epName: String
            /// Tax number (商户税号).
            public var taxID: String
            /// Service provider's invitation code (服务商邀请code).
            public var inviteCode: String
            /// Time of the operation (商户操作时间).
            public var operateTime: String
            /// Error code of the failed invitation (商户邀请失败错误码).
            public var inviteFailedCode: InviteFailedCode?
            /// Reason the invitation failed (商户邀请失败的原因).
            public var inviteFailedReason: String?

            public init(
                subMchid: String? = nil,
                mchInviteStatus: PublicServices.MchInviteStatus,
                epName: String,
                taxID: String,
                inviteCode: String,
                operateTime: String,
                inviteFailedCode: InviteFailedCode? = nil,
                inviteFailedReason: String? = nil
            ) {
                self.subMchid = subMchid
                self.mchInviteStatus = mchInviteStatus
                self.epName = epName
                self.taxID = taxID
                self.inviteCode = inviteCode
                self.operateTime = operateTime
                self.inviteFailedCode = inviteFailedCode
                self.inviteFailedReason = inviteFailedReason
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.subMchid = try member.ifPresent("sub_mchid")
                self.mchInviteStatus = try member.required("mch_invite_status")
                self.epName = try member.required("ep_name")
                self.taxID = try member.required("tax_id")
                self.inviteCode = try member.required("invite_code")
                self.operateTime = try member.required("operate_time")
                self.inviteFailedCode = try member.ifPresent("invite_failed_code")
                self.inviteFailedReason = try member.ifPresent("invite_failed_reason")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
                try members.encode(self.mchInviteStatus, "mch_invite_status")
                try members.encode(self.epName, "ep_name")
                try members.encode(self.taxID, "tax_id")
                try members.encode(self.inviteCode, "invite_code")
                try members.encode(self.operateTime, "operate_time")
                try members.encodeIfPresent(self.inviteFailedCode, "invite_failed_code")
                try members.encodeIfPresent(self.inviteFailedReason, "invite_failed_reason")
            }

            /// Error code of the failed invitation (商户邀请失败错误码).
            public struct InviteFailedCode: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var unknownTaxInfo: Self { Self(rawValue: "UNKNOWN_TAX_INFO") }
                public static var invalidCompanyInfo: Self { Self(rawValue: "INVALID_COMPANY_INFO") }
                public static var notMeetAccessCondition: Self { Self(rawValue: "NOT_MEET_ACCESS_CONDITION") }
                public static var notInPilotScope: Self { Self(rawValue: "NOT_IN_PILOT_SCOPE") }
                public static var missingTaxAuthorityCode: Self { Self(rawValue: "MISSING_TAX_AUTHORITY_CODE") }
                public static var merchantInfoNotSet: Self { Self(rawValue: "MERCHANT_INFO_NOT_SET") }
                public static var unknownError: Self { Self(rawValue: "UNKNOWN_ERROR") }
            }
        }
    }
}

extension V3.NewTaxControlFapiao {
    /// `v3/new-tax-control-fapiao/merchant`
    public var merchant: Merchant { Merchant(path: path.appending("merchant")) }

    /// `v3/new-tax-control-fapiao/merchant`
    public struct Merchant: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Merchant {
    /// `v3/new-tax-control-fapiao/merchant/base-information`
    public var baseInformation: BaseInformation { BaseInformation(path: path.appending("base-information")) }

    /// `v3/new-tax-control-fapiao/merchant/base-information`
    public struct BaseInformation: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Merchant.BaseInformation {
    /// Get the merchant's basic e-invoice information (获取商户开票基础信息).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Seller's information (销售方信息).
        public var sellerInformation: PublicServices.SellerInformation
        /// Additional information (附加信息).
        public var extraInformation: PublicServices.ExtraInformation

        public init(
            sellerInformation: PublicServices.SellerInformation,
            extraInformation: PublicServices.ExtraInformation
        ) {
            self.sellerInformation = sellerInformation
            self.extraInformation = extraInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.sellerInformation = try member.required("seller_information")
            self.extraInformation = try member.required("extra_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.sellerInformation, "seller_information")
            try members.encode(self.extraInformation, "extra_information")
        }
    }
}

extension V3.NewTaxControlFapiao.Merchant {
    /// `v3/new-tax-control-fapiao/merchant/development-config`
    public var developmentConfig: DevelopmentConfig { DevelopmentConfig(path: path.appending("development-config")) }

    /// `v3/new-tax-control-fapiao/merchant/development-config`
    public struct DevelopmentConfig: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Merchant.DevelopmentConfig {
    /// Configure e-invoice development options (配置开发选项).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012529457)
    @discardableResult
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await path.call(.patch, body)
    }

    /// What ``patch`` sends.
    public struct PatchBody: Codable, Hashable, Sendable {
        /// Callback URL (商户回调地址).
        public var callbackURL: String?
        /// Sub-merchant number (子商户号).
        public var subMchCode: String?
        /// Whether bills show the fapiao entrance (全部账单展示开发票入口开关).
        public var showFapiaoCell: Bool?
        /// Whether special VAT fapiaos are supported (商户是否支持开电子专票).
        public var supportVatFapiao: Bool?

        public init(
            callbackURL: String? = nil,
            subMchCode: String? = nil,
            showFapiaoCell: Bool? = nil,
            supportVatFapiao: Bool? = nil
        ) {
            self.callbackURL = callbackURL
            self.subMchCode = subMchCode
            self.showFapiaoCell = showFapiaoCell
            self.supportVatFapiao = supportVatFapiao
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.callbackURL = try member.ifPresent("callback_url")
            self.subMchCode = try member.ifPresent("sub_mch_code")
            self.showFapiaoCell = try member.ifPresent("show_fapiao_cell")
            self.supportVatFapiao = try member.ifPresent("support_vat_fapiao")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.callbackURL, "callback_url")
            try members.encodeIfPresent(self.subMchCode, "sub_mch_code")
            try members.encodeIfPresent(self.showFapiaoCell, "show_fapiao_cell")
            try members.encodeIfPresent(self.supportVatFapiao, "support_vat_fapiao")
        }
    }

    /// What ``patch`` answers.
    public typealias PatchReply = PublicServices.DevelopmentConfigReply
}

extension V3.NewTaxControlFapiao.Merchant.DevelopmentConfig {
    /// Query e-invoice development options (查询配置的开发选项).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012529526)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = PublicServices.DevelopmentConfigReply
}

extension V3.NewTaxControlFapiao.Merchant {
    /// `v3/new-tax-control-fapiao/merchant/tax-codes`
    public var taxCodes: TaxCodes { TaxCodes(path: path.appending("tax-codes")) }

    /// `v3/new-tax-control-fapiao/merchant/tax-codes`
    public struct TaxCodes: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Merchant.TaxCodes {
    /// List the tax classification codes for goods and services (获取商品和服务税收分类对照表).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - offset: Offset or page to start from (本次查询的起始位置).
    ///   - limit: Most records to return (本次查询的最大数量).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012538236)
    public func get(subMchid: String? = nil, offset: Int, limit: Int) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "offset": offset, "limit": limit])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Offset or page to start from (本次查询的起始位置).
        public var offset: Int
        /// Most records to return (本次查询的最大数量).
        public var limit: Int
        /// Links (相关链接).
        public var links: PublicServices.Links?
        /// List of results (本次查询到的数据).
        public var data: [Data]
        /// Total number (总记录数).
        public var totalCount: Int

        public init(
            offset: Int,
            limit: Int,
            links: PublicServices.Links? = nil,
            data: [Data],
            totalCount: Int
        ) {
            self.offset = offset
            self.limit = limit
            self.links = links
            self.data = data
            self.totalCount = totalCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.links = try member.ifPresent("links")
            self.data = try member.required("data")
            self.totalCount = try member.required("total_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encodeIfPresent(self.links, "links")
            try members.encode(self.data, "data")
            try members.encode(self.totalCount, "total_count")
        }

        /// List of results (本次查询到的数据).
        public struct Data: Codable, Hashable, Sendable {
            /// Name of the goods.
            public var goodsName: String
            /// Goods code (企业侧维护的货物或应税劳务、服务编码).
            public var goodsID: Int?
            /// Goods category.
            public var goodsCategory: String?
            /// Tax code of the goods or services (货物或应税劳务、服务编码).
            public var taxCode: String
            /// Tax rate (税率).
            public var taxRate: Int
            /// Preferential tax policy flag (税收优惠政策标识).
            public var taxPreferMark: String

            public init(
                goodsName: String,
                goodsID: Int? = nil,
                goodsCategory: String? = nil,
                taxCode: String,
                taxRate: Int,
                taxPreferMark: String
            ) {
                self.goodsName = goodsName
                self.goodsID = goodsID
                self.goodsCategory = goodsCategory
                self.taxCode = taxCode
                self.taxRate = taxRate
                self.taxPreferMark = taxPreferMark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.goodsName = try member.required("goods_name")
                self.goodsID = try member.ifPresent("goods_id")
                self.goodsCategory = try member.ifPresent("goods_category")
                self.taxCode = try member.required("tax_code")
                self.taxRate = try member.required("tax_rate")
                self.taxPreferMark = try member.required("tax_prefer_mark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.goodsName, "goods_name")
                try members.encodeIfPresent(self.goodsID, "goods_id")
                try members.encodeIfPresent(self.goodsCategory, "goods_category")
                try members.encode(self.taxCode, "tax_code")
                try members.encode(self.taxRate, "tax_rate")
                try members.encode(self.taxPreferMark, "tax_prefer_mark")
            }
        }
    }
}

extension V3.NewTaxControlFapiao.Merchant {
    /// `v3/new-tax-control-fapiao/merchant/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/new-tax-control-fapiao/merchant/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Merchant.SubMchid {
    /// `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
    public var checkStatus: CheckStatus { CheckStatus(path: path.appending("check-status")) }

    /// `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
    public struct CheckStatus: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Merchant.SubMchid.CheckStatus {
    /// Query a sub-merchant's e-invoice function check status (检查子商户开票功能状态).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Third-party fapiao mode (第三方开票模式).
        public var thirdMode: ThirdMode?
        /// Digital fapiao mode (数电发票模式).
        public var digitalTaxMode: DigitalTaxMode?

        public init(
            subMchid: String,
            thirdMode: ThirdMode? = nil,
            digitalTaxMode: DigitalTaxMode? = nil
        ) {
            self.subMchid = subMchid
            self.thirdMode = thirdMode
            self.digitalTaxMode = digitalTaxMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.thirdMode = try member.ifPresent("third_mode")
            self.digitalTaxMode = try member.ifPresent("digital_tax_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.thirdMode, "third_mode")
            try members.encodeIfPresent(self.digitalTaxMode, "digital_tax_mode")
        }

        /// Third-party fapiao mode (第三方开票模式).
        public struct ThirdMode: Codable, Hashable, Sendable {
            /// Current status of the record (第三方/自建发票能力接入状态).
            public var status: Status

            public init(
                status: Status
            ) {
                self.status = status
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.status = try member.required("status")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.status, "status")
            }

            /// Current status of the record (第三方/自建发票能力接入状态).
            public struct Status: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var disabled: Self { Self(rawValue: "DISABLED") }
                public static var enabled: Self { Self(rawValue: "ENABLED") }
            }
        }

        /// Digital fapiao mode (数电发票模式).
        public struct DigitalTaxMode: Codable, Hashable, Sendable {
            /// Current status of the record (接入状态).
            public var status: Status
            /// Fapiao issuer's information (开票人信息).
            public var billingPersonInfo: BillingPersonInfo?
            /// Time of joining (接入时间).
            public var accessTime: String?
            /// Time of expiry (过期时间).
            public var expiredTime: Timestamp?
            /// Reason joining failed (接入失败原因).
            public var accessFailReason: String?
            /// Capability information (能力信息).
            public var abilityInfo: [AbilityInfo]?

            public init(
                status: Status,
                billingPersonInfo: BillingPersonInfo? = nil,
                accessTime: String? = nil,
                expiredTime: Timestamp? = nil,
                accessFailReason: String? = nil,
                abilityInfo: [AbilityInfo]? = nil
            ) {
                self.status = status
                self.billingPersonInfo = billingPersonInfo
                self.accessTime = accessTime
                self.expiredTime = expiredTime
                self.accessFailReason = accessFailReason
                self.abilityInfo = abilityInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.status = try member.required("status")
                self.billingPersonInfo = try member.ifPresent("billing_person_info")
                self.accessTime = try member.ifPresent("access_time")
                self.expiredTime = try member.ifPresent("expired_time")
                self.accessFailReason = try member.ifPresent("access_fail_reason")
                self.abilityInfo = try member.ifPresent("ability_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.status, "status")
                try members.encodeIfPresent(self.billingPersonInfo, "billing_person_info")
                try members.encodeIfPresent(self.accessTime, "access_time")
                try members.encodeIfPresent(self.expiredTime, "expired_time")
                try members.encodeIfPresent(self.accessFailReason, "access_fail_reason")
                try members.encodeIfPresent(self.abilityInfo, "ability_info")
            }

            /// Current status of the record (接入状态).
            public struct Status: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var approvalPending: Self { Self(rawValue: "APPROVAL_PENDING") }
                public static var accessConfirmedPending: Self { Self(rawValue: "ACCESS_CONFIRMED_PENDING") }
                public static var abilityConfirmedPending: Self { Self(rawValue: "ABILITY_CONFIRMED_PENDING") }
                public static var billingPersonRegisterPending: Self { Self(rawValue: "BILLING_PERSON_REGISTER_PENDING") }
                public static var billingPersonConfirmedPending: Self { Self(rawValue: "BILLING_PERSON_CONFIRMED_PENDING") }
                public static var securitySettingPending: Self { Self(rawValue: "SECURITY_SETTING_PENDING") }
                public static var applyFailed: Self { Self(rawValue: "APPLY_FAILED") }
                public static var disabled: Self { Self(rawValue: "DISABLED") }
                public static var enabled: Self { Self(rawValue: "ENABLED") }
                public static var resourceExpired: Self { Self(rawValue: "RESOURCE_EXPIRED") }
            }

            /// Fapiao issuer's information (开票人信息).
            public struct BillingPersonInfo: Codable, Hashable, Sendable {
                /// ID (开票人ID).
                public var id: String?
                /// Name (开票人姓名).
                public var name: String?

                public init(
                    id: String? = nil,
                    name: String? = nil
                ) {
                    self.id = id
                    self.name = name
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.id = try member.ifPresent("id")
                    self.name = try member.ifPresent("name")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.id, "id")
                    try members.encodeIfPresent(self.name, "name")
                }
            }

            /// Capability information (能力信息).
            public struct AbilityInfo: Codable, Hashable, Sendable {
                /// Type (能力类型).
                public var type: TypeValue
                /// Current status of the record (能力授权状态).
                public var status: Status
                /// Reason the authorization failed (能力授权失败原因).
                public var authorizeFailReason: String?

                public init(
                    type: TypeValue,
                    status: Status,
                    authorizeFailReason: String? = nil
                ) {
                    self.type = type
                    self.status = status
                    self.authorizeFailReason = authorizeFailReason
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.type = try member.required("type")
                    self.status = try member.required("status")
                    self.authorizeFailReason = try member.ifPresent("authorize_fail_reason")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.type, "type")
                    try members.encode(self.status, "status")
                    try members.encodeIfPresent(self.authorizeFailReason, "authorize_fail_reason")
                }

                /// Type (能力类型).
                public struct TypeValue: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var baseAbility: Self { Self(rawValue: "BASE_ABILITY") }
                    public static var passengerTransportAbility: Self { Self(rawValue: "PASSENGER_TRANSPORT_ABILITY") }
                    public static var realEstateAbility: Self { Self(rawValue: "REAL_ESTATE_ABILITY") }
                }

                /// Current status of the record (能力授权状态).
                public struct Status: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var authorized: Self { Self(rawValue: "AUTHORIZED") }
                    public static var authorizePending: Self { Self(rawValue: "AUTHORIZE_PENDING") }
                    public static var deauthorized: Self { Self(rawValue: "DEAUTHORIZED") }
                    public static var authorizeFailed: Self { Self(rawValue: "AUTHORIZE_FAILED") }
                }
            }
        }
    }
}

extension V3.NewTaxControlFapiao.Merchant.SubMchid {
    /// `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
    public var check: Check { Check(path: path.appending("check")) }

    /// `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
    public struct Check: Endpoint {
        public let path: Path
    }
}

extension V3.NewTaxControlFapiao.Merchant.SubMchid.Check {
    /// Check a sub-merchant's e-invoice function (检查子商户开票功能状态).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
    public func post() async throws {
        try await path.perform(.post)
    }
}
