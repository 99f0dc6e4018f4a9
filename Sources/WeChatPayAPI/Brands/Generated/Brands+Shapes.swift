// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, Brands.
public enum Brands {}

extension Brands {
    /// Applyment, as several operations have it.
    public struct Applyment: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: String
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// State of the application (申请状态).
        public var applymentState: Brands.ApplymentState
        /// Description of the application's state (申请状态说明).
        public var applymentStateDesc: String
        /// QR code link for confirming authorization (授权确认二维码链接).
        public var authorizationConfirmationQRCode: String?
        /// Reason for the rejection (驳回原因).
        public var rejectReason: String?
        /// Brand ID (品牌ID).
        public var brandID: String?

        public init(
            applymentID: String,
            businessCode: String,
            applymentState: Brands.ApplymentState,
            applymentStateDesc: String,
            authorizationConfirmationQRCode: String? = nil,
            rejectReason: String? = nil,
            brandID: String? = nil
        ) {
            self.applymentID = applymentID
            self.businessCode = businessCode
            self.applymentState = applymentState
            self.applymentStateDesc = applymentStateDesc
            self.authorizationConfirmationQRCode = authorizationConfirmationQRCode
            self.rejectReason = rejectReason
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.required("applyment_id")
            self.businessCode = try member.required("business_code")
            self.applymentState = try member.required("applyment_state")
            self.applymentStateDesc = try member.required("applyment_state_desc")
            self.authorizationConfirmationQRCode = try member.ifPresent("authorization_confirmation_qr_code")
            self.rejectReason = try member.ifPresent("reject_reason")
            self.brandID = try member.ifPresent("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.applymentState, "applyment_state")
            try members.encode(self.applymentStateDesc, "applyment_state_desc")
            try members.encodeIfPresent(self.authorizationConfirmationQRCode, "authorization_confirmation_qr_code")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
            try members.encodeIfPresent(self.brandID, "brand_id")
        }
    }
}

extension Brands {
    /// ApplymentReply, as several operations have it.
    public struct ApplymentReply: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: String
        /// Business application number (业务申请编号).
        public var businessCode: String

        public init(
            applymentID: String,
            businessCode: String
        ) {
            self.applymentID = applymentID
            self.businessCode = businessCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.required("applyment_id")
            self.businessCode = try member.required("business_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.businessCode, "business_code")
        }
    }
}

extension Brands {
    /// BrandstoreReply, as several operations have it.
    public struct BrandstoreReply: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Store ID (品牌门店ID).
        public var storeID: String
        /// State of the store (门店状态).
        public var storeState: Brands.StoreState?
        /// State of the review (审核状态).
        public var auditState: Brands.AuditState?
        /// Reason the review failed (审核失败原因).
        public var reviewRejectReason: String?
        /// Store's basic information (门店基础信息).
        public var storeBasics: Brands.StoreBasics?
        /// Store address (门店地址信息).
        public var storeAddress: Brands.StoreAddress?
        /// Store's business information (门店经营信息).
        public var storeBusiness: Brands.StoreBusiness?
        /// Store's receiving account information (门店收款信息).
        public var storeRecipient: [Brands.BrandstoreStoreRecipient]?

        public init(
            brandID: String,
            storeID: String,
            storeState: Brands.StoreState? = nil,
            auditState: Brands.AuditState? = nil,
            reviewRejectReason: String? = nil,
            storeBasics: Brands.StoreBasics? = nil,
            storeAddress: Brands.StoreAddress? = nil,
            storeBusiness: Brands.StoreBusiness? = nil,
            storeRecipient: [Brands.BrandstoreStoreRecipient]? = nil
        ) {
            self.brandID = brandID
            self.storeID = storeID
            self.storeState = storeState
            self.auditState = auditState
            self.reviewRejectReason = reviewRejectReason
            self.storeBasics = storeBasics
            self.storeAddress = storeAddress
            self.storeBusiness = storeBusiness
            self.storeRecipient = storeRecipient
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.storeID = try member.required("store_id")
            self.storeState = try member.ifPresent("store_state")
            self.auditState = try member.ifPresent("audit_state")
            self.reviewRejectReason = try member.ifPresent("review_reject_reason")
            self.storeBasics = try member.ifPresent("store_basics")
            self.storeAddress = try member.ifPresent("store_address")
            self.storeBusiness = try member.ifPresent("store_business")
            self.storeRecipient = try member.ifPresent("store_recipient")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.storeID, "store_id")
            try members.encodeIfPresent(self.storeState, "store_state")
            try members.encodeIfPresent(self.auditState, "audit_state")
            try members.encodeIfPresent(self.reviewRejectReason, "review_reject_reason")
            try members.encodeIfPresent(self.storeBasics, "store_basics")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storeBusiness, "store_business")
            try members.encodeIfPresent(self.storeRecipient, "store_recipient")
        }
    }
}

extension Brands {
    /// BrandstoreStoreRecipient, as several operations have it.
    public struct BrandstoreStoreRecipient: Codable, Hashable, Sendable {
        /// Merchant number (门店收款商户号).
        public var mchid: String
        /// Company name (门店收款主体).
        public var companyName: String?
        /// Binding state of the receiving account (收款绑定状态).
        public var recipientState: Brands.RecipientState?

        public init(
            mchid: String,
            companyName: String? = nil,
            recipientState: Brands.RecipientState? = nil
        ) {
            self.mchid = mchid
            self.companyName = companyName
            self.recipientState = recipientState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.companyName = try member.ifPresent("company_name")
            self.recipientState = try member.ifPresent("recipient_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.companyName, "company_name")
            try members.encodeIfPresent(self.recipientState, "recipient_state")
        }
    }
}

extension Brands {
    /// CardLinkReply, as several operations have it.
    public struct CardLinkReply: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Type of payment scene (交易场景类型).
        public var paymentScene: Brands.PaymentScene
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Merchant number (商户号).
        public var cardLinkMchid: String?
        /// Service ID (服务ID).
        public var serviceID: String?

        public init(
            businessCode: String,
            brandID: String,
            paymentScene: Brands.PaymentScene,
            appID: String? = nil,
            cardLinkMchid: String? = nil,
            serviceID: String? = nil
        ) {
            self.businessCode = businessCode
            self.brandID = brandID
            self.paymentScene = paymentScene
            self.appID = appID
            self.cardLinkMchid = cardLinkMchid
            self.serviceID = serviceID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.required("business_code")
            self.brandID = try member.required("brand_id")
            self.paymentScene = try member.required("payment_scene")
            self.appID = try member.ifPresent("appid")
            self.cardLinkMchid = try member.ifPresent("card_link_mchid")
            self.serviceID = try member.ifPresent("service_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessCode, "business_code")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.paymentScene, "payment_scene")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.cardLinkMchid, "card_link_mchid")
            try members.encodeIfPresent(self.serviceID, "service_id")
        }
    }
}

extension Brands {
    /// CardMemberCardReply, as several operations have it.
    public struct CardMemberCardReply: Codable, Hashable, Sendable {
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Appid of the app or official account (商户AppId).
        public var appID: String
        /// Type of card or document (会员卡类型).
        public var cardType: Brands.CardType
        /// Card name (卡名称).
        public var cardTitle: String
        /// Background colour of the card (卡背景颜色).
        public var cardColor: String
        /// Background picture URL of the card (卡背景图URL).
        public var cardPictureURL: String
        /// How membership card codes are assigned (会员卡code分配类型).
        public var codeMode: Brands.CodeMode
        /// Code type (会员码型).
        public var codeType: Brands.CodeType
        /// Where the member code jumps to (会员码跳转信息).
        public var codeJumpInformation: Brands.CodeJumpInformation?
        /// Membership benefits (会员权益).
        public var benefits: String
        /// URL to be notified at (回调地址).
        public var notifyURL: String
        /// Whether to pin it to top (是否置顶).
        public var needPinned: Bool?
        /// Whether to show the membership level (是否展示会员等级).
        public var needDisplayLevel: Bool?
        /// Member's initial level (会员初始等级).
        public var initLevel: String?
        /// Service phone number (服务电话).
        public var servicePhone: String?
        /// Merchant's legal agreement (商家法务协议).
        public var legalAgreement: String?
        /// Validity of the membership card (会员卡有效期).
        public var validDateInformation: Brands.ValidDateInformation
        /// Points information (积分信息).
        public var pointsInformation: Brands.CodeJumpInformation?
        /// User's stored-value information (储值信息).
        public var balanceInformation: Brands.CodeJumpInformation?
        /// Paid membership information (付费会员信息).
        public var purchaseInformation: Brands.PurchaseInformation?
        /// Personal information given on card opening (用户开卡信息).
        public var userInformation: Brands.UserInformation?

        public init(
            cardID: String,
            brandID: String,
            appID: String,
            cardType: Brands.CardType,
            cardTitle: String,
            cardColor: String,
            cardPictureURL: String,
            codeMode: Brands.CodeMode,
            codeType: Brands.CodeType,
            codeJumpInformation: Brands.CodeJumpInformation? = nil,
            benefits: String,
            notifyURL: String,
            needPinned: Bool? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            servicePhone: String? = nil,
            legalAgreement: String? = nil,
            validDateInformation: Brands.ValidDateInformation,
            pointsInformation: Brands.CodeJumpInformation? = nil,
            balanceInformation: Brands.CodeJumpInformation? = nil,
            purchaseInformation: Brands.PurchaseInformation? = nil,
            userInformation: Brands.UserInformation? = nil
        ) {
            self.cardID = cardID
            self.brandID = brandID
            self.appID = appID
            self.cardType = cardType
            self.cardTitle = cardTitle
            self.cardColor = cardColor
            self.cardPictureURL = cardPictureURL
            self.codeMode = codeMode
            self.codeType = codeType
            self.codeJumpInformation = codeJumpInformation
            self.benefits = benefits
            self.notifyURL = notifyURL
            self.needPinned = needPinned
            self.needDisplayLevel = needDisplayLevel
            self.initLevel = initLevel
            self.servicePhone = servicePhone
            self.legalAgreement = legalAgreement
            self.validDateInformation = validDateInformation
            self.pointsInformation = pointsInformation
            self.balanceInformation = balanceInformation
            self.purchaseInformation = purchaseInformation
            self.userInformation = userInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardID = try member.required("card_id")
            self.brandID = try member.required("brand_id")
            self.appID = try member.required("appid")
            self.cardType = try member.required("card_type")
            self.cardTitle = try member.required("card_title")
            self.cardColor = try member.required("card_color")
            self.cardPictureURL = try member.required("card_picture_url")
            self.codeMode = try member.required("code_mode")
            self.codeType = try member.required("code_type")
            self.codeJumpInformation = try member.ifPresent("code_jump_information")
            self.benefits = try member.required("benefits")
            self.notifyURL = try member.required("notify_url")
            self.needPinned = try member.ifPresent("need_pinned")
            self.needDisplayLevel = try member.ifPresent("need_display_level")
            self.initLevel = try member.ifPresent("init_level")
            self.servicePhone = try member.ifPresent("service_phone")
            self.legalAgreement = try member.ifPresent("legal_agreement")
            self.validDateInformation = try member.required("valid_date_information")
            self.pointsInformation = try member.ifPresent("points_information")
            self.balanceInformation = try member.ifPresent("balance_information")
            self.purchaseInformation = try member.ifPresent("purchase_information")
            self.userInformation = try member.ifPresent("user_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cardID, "card_id")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.cardType, "card_type")
            try members.encode(self.cardTitle, "card_title")
            try members.encode(self.cardColor, "card_color")
            try members.encode(self.cardPictureURL, "card_picture_url")
            try members.encode(self.codeMode, "code_mode")
            try members.encode(self.codeType, "code_type")
            try members.encodeIfPresent(self.codeJumpInformation, "code_jump_information")
            try members.encode(self.benefits, "benefits")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.needPinned, "need_pinned")
            try members.encodeIfPresent(self.needDisplayLevel, "need_display_level")
            try members.encodeIfPresent(self.initLevel, "init_level")
            try members.encodeIfPresent(self.servicePhone, "service_phone")
            try members.encodeIfPresent(self.legalAgreement, "legal_agreement")
            try members.encode(self.validDateInformation, "valid_date_information")
            try members.encodeIfPresent(self.pointsInformation, "points_information")
            try members.encodeIfPresent(self.balanceInformation, "balance_information")
            try members.encodeIfPresent(self.purchaseInformation, "purchase_information")
            try members.encodeIfPresent(self.userInformation, "user_information")
        }
    }
}

extension Brands {
    /// CardMemberRequest, as several operations have it.
    public struct CardMemberRequest: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// User's openid (用户标识).
        public var openID: String

        public init(
            brandID: String,
            cardID: String,
            openID: String
        ) {
            self.brandID = brandID
            self.cardID = cardID
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.cardID = try member.required("card_id")
            self.openID = try member.required("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.openID, "openid")
        }
    }
}

extension Brands {
    /// CardReply, as several operations have it.
    public struct CardReply: Codable, Hashable, Sendable {
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Appid of the app or official account (商户AppId).
        public var appID: String
        /// Type of card or document (会员卡类型).
        public var cardType: Brands.CardType
        /// Card name (卡名称).
        public var cardTitle: String
        /// Background colour of the card (卡背景颜色).
        public var cardColor: String
        /// Background picture URL of the card (卡背景图URL).
        public var cardPictureURL: String
        /// How membership card codes are assigned (会员卡code分配类型).
        public var codeMode: Brands.CodeMode
        /// Code type (会员码型).
        public var codeType: Brands.CodeType
        /// Where the member code jumps to (会员码跳转信息).
        public var codeJumpInformation: Brands.CodeJumpInformation?
        /// Membership benefits (会员权益).
        public var benefits: String
        /// URL to be notified at (回调地址).
        public var notifyURL: String
        /// Whether to pin it to top (是否置顶).
        public var needPinned: Bool?
        /// Whether to show the membership level (是否展示会员等级).
        public var needDisplayLevel: Bool?
        /// Member's initial level (会员初始等级).
        public var initLevel: String?
        /// Service phone number (服务电话).
        public var servicePhone: String?
        /// Merchant's legal agreement (商家法务协议).
        public var legalAgreement: String?
        /// Validity of the membership card (会员卡有效期).
        public var validDateInformation: Brands.ValidDateInformation
        /// Points information (积分信息).
        public var pointsInformation: Brands.CodeJumpInformation?
        /// User's stored-value information (储值信息).
        public var balanceInformation: Brands.CodeJumpInformation?
        /// Paid membership information (付费会员信息).
        public var purchaseInformation: Brands.PurchaseInformation?
        /// Personal information given on card opening (用户开卡信息).
        public var userInformation: Brands.UserInformation?
        /// Current state of the record (状态).
        public var state: Brands.CardState
        /// Time of creation (创建时间).
        public var createTime: Timestamp
        /// Time of the last update (更新时间).
        public var updateTime: Timestamp

        public init(
            cardID: String,
            brandID: String,
            appID: String,
            cardType: Brands.CardType,
            cardTitle: String,
            cardColor: String,
            cardPictureURL: String,
            codeMode: Brands.CodeMode,
            codeType: Brands.CodeType,
            codeJumpInformation: Brands.CodeJumpInformation? = nil,
            benefits: String,
            notifyURL: String,
            needPinned: Bool? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            servicePhone: String? = nil,
            legalAgreement: String? = nil,
            validDateInformation: Brands.ValidDateInformation,
            pointsInformation: Brands.CodeJumpInformation? = nil,
            balanceInformation: Brands.CodeJumpInformation? = nil,
            purchaseInformation: Brands.PurchaseInformation? = nil,
            userInformation: Brands.UserInformation? = nil,
            state: Brands.CardState,
            createTime: Timestamp,
            updateTime: Timestamp
        ) {
            self.cardID = cardID
            self.brandID = brandID
            self.appID = appID
            self.cardType = cardType
            self.cardTitle = cardTitle
            self.cardColor = cardColor
            self.cardPictureURL = cardPictureURL
            self.codeMode = codeMode
            self.codeType = codeType
            self.codeJumpInformation = codeJumpInformation
            self.benefits = benefits
            self.notifyURL = notifyURL
            self.needPinned = needPinned
            self.needDisplayLevel = needDisplayLevel
            self.initLevel = initLevel
            self.servicePhone = servicePhone
            self.legalAgreement = legalAgreement
            self.validDateInformation = validDateInformation
            self.pointsInformation = pointsInformation
            self.balanceInformation = balanceInformation
            self.purchaseInformation = purchaseInformation
            self.userInformation = userInformation
            self.state = state
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardID = try member.required("card_id")
            self.brandID = try member.required("brand_id")
            self.appID = try member.required("appid")
            self.cardType = try member.required("card_type")
            self.cardTitle = try member.required("card_title")
            self.cardColor = try member.required("card_color")
            self.cardPictureURL = try member.required("card_picture_url")
            self.codeMode = try member.required("code_mode")
            self.codeType = try member.required("code_type")
            self.codeJumpInformation = try member.ifPresent("code_jump_information")
            self.benefits = try member.required("benefits")
            self.notifyURL = try member.required("notify_url")
            self.needPinned = try member.ifPresent("need_pinned")
            self.needDisplayLevel = try member.ifPresent("need_display_level")
            self.initLevel = try member.ifPresent("init_level")
            self.servicePhone = try member.ifPresent("service_phone")
            self.legalAgreement = try member.ifPresent("legal_agreement")
            self.validDateInformation = try member.required("valid_date_information")
            self.pointsInformation = try member.ifPresent("points_information")
            self.balanceInformation = try member.ifPresent("balance_information")
            self.purchaseInformation = try member.ifPresent("purchase_information")
            self.userInformation = try member.ifPresent("user_information")
            self.state = try member.required("state")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cardID, "card_id")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.cardType, "card_type")
            try members.encode(self.cardTitle, "card_title")
            try members.encode(self.cardColor, "card_color")
            try members.encode(self.cardPictureURL, "card_picture_url")
            try members.encode(self.codeMode, "code_mode")
            try members.encode(self.codeType, "code_type")
            try members.encodeIfPresent(self.codeJumpInformation, "code_jump_information")
            try members.encode(self.benefits, "benefits")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.needPinned, "need_pinned")
            try members.encodeIfPresent(self.needDisplayLevel, "need_display_level")
            try members.encodeIfPresent(self.initLevel, "init_level")
            try members.encodeIfPresent(self.servicePhone, "service_phone")
            try members.encodeIfPresent(self.legalAgreement, "legal_agreement")
            try members.encode(self.validDateInformation, "valid_date_information")
            try members.encodeIfPresent(self.pointsInformation, "points_information")
            try members.encodeIfPresent(self.balanceInformation, "balance_information")
            try members.encodeIfPresent(self.purchaseInformation, "purchase_information")
            try members.encodeIfPresent(self.userInformation, "user_information")
            try members.encode(self.state, "state")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
        }
    }
}

extension Brands {
    /// CodeJumpInformation, as several operations have it.
    public struct CodeJumpInformation: Codable, Hashable, Sendable {
        /// Appid to jump to (会员码跳转AppID).
        public var jumpAppID: String?
        /// Mini program path to jump to (会员码跳转路径).
        public var jumpPath: String?

        public init(
            jumpAppID: String? = nil,
            jumpPath: String? = nil
        ) {
            self.jumpAppID = jumpAppID
            self.jumpPath = jumpPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.jumpAppID = try member.ifPresent("jump_appid")
            self.jumpPath = try member.ifPresent("jump_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.jumpAppID, "jump_appid")
            try members.encodeIfPresent(self.jumpPath, "jump_path")
        }
    }
}

extension Brands {
    /// ConfirmReply, as several operations have it.
    public struct ConfirmReply: Codable, Hashable, Sendable {
        /// Record ID (积分兑券ID).
        public var recordID: String
        /// Template ID for exchanging points (积分兑券模板ID).
        public var exchangeCouponTemplateID: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// User's openid (用户标识).
        public var openID: String
        /// User's membership card code (会员卡code).
        public var userCardCode: String
        /// Current state of the record (积分兑券状态).
        public var state: Brands.ConfirmState
        /// User's coupon code (兑券成功的券code).
        public var couponCode: String?
        /// Reason for the failure (兑券失败原因).
        public var failReason: String?

        public init(
            recordID: String,
            exchangeCouponTemplateID: String,
            brandID: String,
            cardID: String,
            openID: String,
            userCardCode: String,
            state: Brands.ConfirmState,
            couponCode: String? = nil,
            failReason: String? = nil
        ) {
            self.recordID = recordID
            self.exchangeCouponTemplateID = exchangeCouponTemplateID
            self.brandID = brandID
            self.cardID = cardID
            self.openID = openID
            self.userCardCode = userCardCode
            self.state = state
            self.couponCode = couponCode
            self.failReason = failReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.recordID = try member.required("record_id")
            self.exchangeCouponTemplateID = try member.required("exchange_coupon_template_id")
            self.brandID = try member.required("brand_id")
            self.cardID = try member.required("card_id")
            self.openID = try member.required("openid")
            self.userCardCode = try member.required("user_card_code")
            self.state = try member.required("state")
            self.couponCode = try member.ifPresent("coupon_code")
            self.failReason = try member.ifPresent("fail_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.recordID, "record_id")
            try members.encode(self.exchangeCouponTemplateID, "exchange_coupon_template_id")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.openID, "openid")
            try members.encode(self.userCardCode, "user_card_code")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.couponCode, "coupon_code")
            try members.encodeIfPresent(self.failReason, "fail_reason")
        }
    }
}

extension Brands {
    /// CustomField, as several operations have it.
    public struct CustomField: Codable, Hashable, Sendable {
        /// Name (字段名称).
        public var name: String?
        /// Values chosen by the user, encrypted (加密的用户选择的字段值列表).
        public var userChosenValues: [String]?

        public init(
            name: String? = nil,
            userChosenValues: [String]? = nil
        ) {
            self.name = name
            self.userChosenValues = userChosenValues
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.userChosenValues = try member.ifPresent("user_chosen_values")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.userChosenValues, "user_chosen_values")
        }
    }
}

extension Brands {
    /// DataUserInformation, as several operations have it.
    public struct DataUserInformation: Codable, Hashable, Sendable {
        /// Card opening fields the platform provides (平台提供的通用开卡信息字段).
        public var commonFieldList: [Brands.UserInformationCommonField]?
        /// Merchant-defined card activation fields (商户自定义的开卡信息字段).
        public var customFieldList: [Brands.CustomField]?

        public init(
            commonFieldList: [Brands.UserInformationCommonField]? = nil,
            customFieldList: [Brands.CustomField]? = nil
        ) {
            self.commonFieldList = commonFieldList
            self.customFieldList = customFieldList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.commonFieldList = try member.ifPresent("common_field_list")
            self.customFieldList = try member.ifPresent("custom_field_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.commonFieldList, "common_field_list")
            try members.encodeIfPresent(self.customFieldList, "custom_field_list")
        }
    }
}

extension Brands {
    /// FailedStoreRecipient, as several operations have it.
    public struct FailedStoreRecipient: Codable, Hashable, Sendable {
        /// Merchant number (门店收款商户号).
        public var mchid: String?
        /// Reason for the failure (绑定当前收款信息失败的原因).
        public var failedReason: String?

        public init(
            mchid: String? = nil,
            failedReason: String? = nil
        ) {
            self.mchid = mchid
            self.failedReason = failedReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.failedReason = try member.ifPresent("failed_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.failedReason, "failed_reason")
        }
    }
}

extension Brands {
    /// FailedStoreRecipientReply, as several operations have it.
    public struct FailedStoreRecipientReply: Codable, Hashable, Sendable {
        /// Store receiving information that failed (收款门店信息).
        public var failedStoreRecipient: [Brands.FailedStoreRecipient]?

        public init(
            failedStoreRecipient: [Brands.FailedStoreRecipient]? = nil
        ) {
            self.failedStoreRecipient = failedStoreRecipient
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.failedStoreRecipient = try member.ifPresent("failed_store_recipient")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.failedStoreRecipient, "failed_store_recipient")
        }
    }
}

extension Brands {
    /// ImportByOpenIDCommonField, as several operations have it.
    public struct ImportByOpenIDCommonField: Codable, Hashable, Sendable {
        /// Name (平台提供的通用开卡信息字段).
        public var name: Brands.CommonFieldName?
        /// Value of the field (加密的用户开卡时填写的个人信息).
        public var value: Sensitive?

        public init(
            name: Brands.CommonFieldName? = nil,
            value: Sensitive? = nil
        ) {
            self.name = name
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.value = try member.ifPresent("value")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.value, "value")
        }
    }
}

extension Brands {
    /// ImportByOpenIDUserInformation, as several operations have it.
    public struct ImportByOpenIDUserInformation: Codable, Hashable, Sendable {
        /// Card opening fields the platform provides (平台提供的通用开卡信息字段).
        public var commonFieldList: [Brands.ImportByOpenIDCommonField]?
        /// Merchant-defined card activation fields (商户自定义的开卡信息字段).
        public var customFieldList: [Brands.CustomField]?

        public init(
            commonFieldList: [Brands.ImportByOpenIDCommonField]? = nil,
            customFieldList: [Brands.CustomField]? = nil
        ) {
            self.commonFieldList = commonFieldList
            self.customFieldList = customFieldList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.commonFieldList = try member.ifPresent("common_field_list")
            self.customFieldList = try member.ifPresent("custom_field_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.commonFieldList, "common_field_list")
            try members.encodeIfPresent(self.customFieldList, "custom_field_list")
        }
    }
}

extension Brands {
    /// InvalidateRequest, as several operations have it.
    public struct InvalidateRequest: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            brandID: String
        ) {
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
        }
    }
}

extension Brands {
    /// MembershipActivityReply, as several operations have it.
    public struct MembershipActivityReply: Codable, Hashable, Sendable {
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Membership card template ID (会员卡ID).
        public var cardID: String
        /// Campaign channel (活动渠道).
        public var activityChannel: Brands.ActivityChannel
        /// Title (活动主标题).
        public var title: String
        /// Campaign's main title (活动主标题).
        public var subTitle: String
        /// Start time (活动开始时间).
        public var beginTime: Timestamp
        /// End time (活动结束时间).
        public var endTime: Timestamp
        /// Total stock of the campaign (活动总库存).
        public var applyTotal: Int
        /// Remaining stock of the campaign (活动剩余库存).
        public var applyAvailable: Int
        /// List of product coupon stocks (商品券批次列表).
        public var productCouponStockList: [Brands.ProductCouponStock]
        /// Campaign ID (活动ID).
        public var activityID: String
        /// State of the campaign (活动状态).
        public var activityState: Brands.ActivityState
        /// Time of creation (创建时间).
        public var createTime: Timestamp
        /// Time of the last update (更新时间).
        public var modifyTime: Timestamp

        public init(
            outRequestNo: String,
            brandID: String,
            cardID: String,
            activityChannel: Brands.ActivityChannel,
            title: String,
            subTitle: String,
            beginTime: Timestamp,
            endTime: Timestamp,
            applyTotal: Int,
            applyAvailable: Int,
            productCouponStockList: [Brands.ProductCouponStock],
            activityID: String,
            activityState: Brands.ActivityState,
            createTime: Timestamp,
            modifyTime: Timestamp
        ) {
            self.outRequestNo = outRequestNo
            self.brandID = brandID
            self.cardID = cardID
            self.activityChannel = activityChannel
            self.title = title
            self.subTitle = subTitle
            self.beginTime = beginTime
            self.endTime = endTime
            self.applyTotal = applyTotal
            self.applyAvailable = applyAvailable
            self.productCouponStockList = productCouponStockList
            self.activityID = activityID
            self.activityState = activityState
            self.createTime = createTime
            self.modifyTime = modifyTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.brandID = try member.required("brand_id")
            self.cardID = try member.required("card_id")
            self.activityChannel = try member.required("activity_channel")
            self.title = try member.required("title")
            self.subTitle = try member.required("sub_title")
            self.beginTime = try member.required("begin_time")
            self.endTime = try member.required("end_time")
            self.applyTotal = try member.required("apply_total")
            self.applyAvailable = try member.required("apply_available")
            self.productCouponStockList = try member.required("product_coupon_stock_list")
            self.activityID = try member.required("activity_id")
            self.activityState = try member.required("activity_state")
            self.createTime = try member.required("create_time")
            self.modifyTime = try member.required("modify_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.activityChannel, "activity_channel")
            try members.encode(self.title, "title")
            try members.encode(self.subTitle, "sub_title")
            try members.encode(self.beginTime, "begin_time")
            try members.encode(self.endTime, "end_time")
            try members.encode(self.applyTotal, "apply_total")
            try members.encode(self.applyAvailable, "apply_available")
            try members.encode(self.productCouponStockList, "product_coupon_stock_list")
            try members.encode(self.activityID, "activity_id")
            try members.encode(self.activityState, "activity_state")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.modifyTime, "modify_time")
        }
    }
}

extension Brands {
    /// ProductCouponStock, as several operations have it.
    public struct ProductCouponStock: Codable, Hashable, Sendable {
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String

        public init(
            productCouponID: String,
            stockID: String
        ) {
            self.productCouponID = productCouponID
            self.stockID = stockID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
        }
    }
}

extension Brands {
    /// PurchaseInformation, as several operations have it.
    public struct PurchaseInformation: Codable, Hashable, Sendable {
        /// Price of the goods in fen (付费会员价格).
        public var price: Int?
        /// Appid to jump to (付费会员跳转AppID).
        public var jumpAppID: String?
        /// Mini program path to jump to (付费会员跳转路径).
        public var jumpPath: String?

        public init(
            price: Int? = nil,
            jumpAppID: String? = nil,
            jumpPath: String? = nil
        ) {
            self.price = price
            self.jumpAppID = jumpAppID
            self.jumpPath = jumpPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.price = try member.ifPresent("price")
            self.jumpAppID = try member.ifPresent("jump_appid")
            self.jumpPath = try member.ifPresent("jump_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.price, "price")
            try members.encodeIfPresent(self.jumpAppID, "jump_appid")
            try members.encodeIfPresent(self.jumpPath, "jump_path")
        }
    }
}

extension Brands {
    /// ReceiverReply, as several operations have it.
    public struct ReceiverReply: Codable, Hashable, Sendable {
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchid: String
        /// Type (分账接收方类型).
        public var type: Brands.ReceiverType
        /// Account (分账接收方账号).
        public var account: String

        public init(
            brandMchid: String,
            type: Brands.ReceiverType,
            account: String
        ) {
            self.brandMchid = brandMchid
            self.type = type
            self.account = account
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandMchid = try member.required("brand_mchid")
            self.type = try member.required("type")
            self.account = try member.required("account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandMchid, "brand_mchid")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
        }
    }
}

extension Brands {
    /// StoreAddress, as several operations have it.
    public struct StoreAddress: Codable, Hashable, Sendable {
        /// Province and city code (门店省市编码).
        public var addressCode: String
        /// Detailed store address (门店地址).
        public var addressDetail: String
        /// Supplementary store address (门店地址辅助描述).
        public var addressComplements: String?
        /// Longitude (门店经度).
        public var longitude: String?
        /// Latitude (门店纬度).
        public var latitude: String?

        public init(
            addressCode: String,
            addressDetail: String,
            addressComplements: String? = nil,
            longitude: String? = nil,
            latitude: String? = nil
        ) {
            self.addressCode = addressCode
            self.addressDetail = addressDetail
            self.addressComplements = addressComplements
            self.longitude = longitude
            self.latitude = latitude
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.addressCode = try member.required("address_code")
            self.addressDetail = try member.required("address_detail")
            self.addressComplements = try member.ifPresent("address_complements")
            self.longitude = try member.ifPresent("longitude")
            self.latitude = try member.ifPresent("latitude")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.addressCode, "address_code")
            try members.encode(self.addressDetail, "address_detail")
            try members.encodeIfPresent(self.addressComplements, "address_complements")
            try members.encodeIfPresent(self.longitude, "longitude")
            try members.encodeIfPresent(self.latitude, "latitude")
        }
    }
}

extension Brands {
    /// StoreBasics, as several operations have it.
    public struct StoreBasics: Codable, Hashable, Sendable {
        /// Merchant's own store number (商家门店编号).
        public var storeReferenceID: String?
        /// Store or branch name (门店名称).
        public var branchName: String?

        public init(
            storeReferenceID: String? = nil,
            branchName: String? = nil
        ) {
            self.storeReferenceID = storeReferenceID
            self.branchName = branchName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeReferenceID = try member.ifPresent("store_reference_id")
            self.branchName = try member.ifPresent("branch_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.storeReferenceID, "store_reference_id")
            try members.encodeIfPresent(self.branchName, "branch_name")
        }
    }
}

extension Brands {
    /// StoreBrandstoreReply, as several operations have it.
    public struct StoreBrandstoreReply: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Store ID (品牌门店ID).
        public var storeID: String?
        /// State of the store (门店状态).
        public var storeState: Brands.StoreState?

        public init(
            brandID: String,
            storeID: String? = nil,
            storeState: Brands.StoreState? = nil
        ) {
            self.brandID = brandID
            self.storeID = storeID
            self.storeState = storeState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.storeID = try member.ifPresent("store_id")
            self.storeState = try member.ifPresent("store_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encodeIfPresent(self.storeID, "store_id")
            try members.encodeIfPresent(self.storeState, "store_state")
        }
    }
}

extension Brands {
    /// StoreBusiness, as several operations have it.
    public struct StoreBusiness: Codable, Hashable, Sendable {
        /// Service phone number (门店服务电话).
        public var servicePhone: String?
        /// Opening hours of the store (门店经营时间).
        public var businessHours: String?

        public init(
            servicePhone: String? = nil,
            businessHours: String? = nil
        ) {
            self.servicePhone = servicePhone
            self.businessHours = businessHours
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.servicePhone = try member.ifPresent("service_phone")
            self.businessHours = try member.ifPresent("business_hours")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.servicePhone, "service_phone")
            try members.encodeIfPresent(self.businessHours, "business_hours")
        }
    }
}

extension Brands {
    /// StoreRecipient, as several operations have it.
    public struct StoreRecipient: Codable, Hashable, Sendable {
        /// Merchant number (门店收款商户号).
        public var mchid: String
        /// Company name (门店收款主体).
        public var companyName: String?

        public init(
            mchid: String,
            companyName: String? = nil
        ) {
            self.mchid = mchid
            self.companyName = companyName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.companyName = try member.ifPresent("company_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.companyName, "company_name")
        }
    }
}

extension Brands {
    /// StoreStoreBasics, as several operations have it.
    public struct StoreStoreBasics: Codable, Hashable, Sendable {
        /// Merchant's own store number (商家门店编号).
        public var storeReferenceID: String?
        /// Brand name (品牌名称).
        public var brandName: String?
        /// Store name (门店名称).
        public var storeName: String
        /// Store or branch name (分店名称).
        public var branchName: String?
        /// Brand ID (品牌ID).
        public var brandID: Int?

        public init(
            storeReferenceID: String? = nil,
            brandName: String? = nil,
            storeName: String,
            branchName: String? = nil,
            brandID: Int? = nil
        ) {
            self.storeReferenceID = storeReferenceID
            self.brandName = brandName
            self.storeName = storeName
            self.branchName = branchName
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeReferenceID = try member.ifPresent("store_reference_id")
            self.brandName = try member.ifPresent("brand_name")
            self.storeName = try member.required("store_name")
            self.branchName = try member.ifPresent("branch_name")
            self.brandID = try member.ifPresent("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.storeReferenceID, "store_reference_id")
            try members.encodeIfPresent(self.brandName, "brand_name")
            try members.encode(self.storeName, "store_name")
            try members.encodeIfPresent(self.branchName, "branch_name")
            try members.encodeIfPresent(self.brandID, "brand_id")
        }
    }
}

extension Brands {
    /// SyncReply, as several operations have it.
    public struct SyncReply: Codable, Hashable, Sendable {
        /// Merchant's own request number (商家请求单号).
        public var outRequestNo: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// User's openid (用户标识).
        public var openID: String
        /// User's membership card code (会员卡code).
        public var userCardCode: String
        /// Points balance (积分余额).
        public var pointBalance: Int

        public init(
            outRequestNo: String,
            brandID: String,
            cardID: String,
            openID: String,
            userCardCode: String,
            pointBalance: Int
        ) {
            self.outRequestNo = outRequestNo
            self.brandID = brandID
            self.cardID = cardID
            self.openID = openID
            self.userCardCode = userCardCode
            self.pointBalance = pointBalance
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRequestNo = try member.required("out_request_no")
            self.brandID = try member.required("brand_id")
            self.cardID = try member.required("card_id")
            self.openID = try member.required("openid")
            self.userCardCode = try member.required("user_card_code")
            self.pointBalance = try member.required("point_balance")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.openID, "openid")
            try members.encode(self.userCardCode, "user_card_code")
            try members.encode(self.pointBalance, "point_balance")
        }
    }
}

extension Brands {
    /// TokenReply, as several operations have it.
    public struct TokenReply: Codable, Hashable, Sendable {
        /// Token (预授权token).
        public var token: String
        /// Time of expiry (token 过期时间).
        public var expireTime: Timestamp

        public init(
            token: String,
            expireTime: Timestamp
        ) {
            self.token = token
            self.expireTime = expireTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.token = try member.required("token")
            self.expireTime = try member.required("expire_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.token, "token")
            try members.encode(self.expireTime, "expire_time")
        }
    }
}

extension Brands {
    /// TrademarkRegistrationCertificate, as several operations have it.
    public struct TrademarkRegistrationCertificate: Codable, Hashable, Sendable {
        /// Trademark registration certificate (商标注册证).
        public var certificate: String?
        /// Name (商标名称).
        public var name: String
        /// Number, such as identity document's (商标注册号).
        public var number: String
        /// Start of validity (商标有效期开始时间).
        public var validBeginTime: Timestamp
        /// End of validity (商标有效期结束时间).
        public var validEndTime: Timestamp
        /// International class of the trademark (商标国际分类).
        public var internationalClass: String
        /// Trademark registrant (商标注册人).
        public var holder: String
        /// Trademark licence authorization letter (商标许可使用授权书).
        public var license: String?
        /// Start of the trademark authorization (商标授权有效期开始时间).
        public var authorizationBeginTime: String?
        /// End of the trademark authorization (商标授权有效期结束时间).
        public var authorizationEndTime: String?
        /// Trademark registration certificates (商标注册证列表).
        public var certificateList: [String]?
        /// Trademark licence authorization letters (商标许可使用授权书列表).
        public var licenseList: [String]?

        public init(
            certificate: String? = nil,
            name: String,
            number: String,
            validBeginTime: Timestamp,
            validEndTime: Timestamp,
            internationalClass: String,
            holder: String,
            license: String? = nil,
            authorizationBeginTime: String? = nil,
            authorizationEndTime: String? = nil,
            certificateList: [String]? = nil,
            licenseList: [String]? = nil
        ) {
            self.certificate = certificate
            self.name = name
            self.number = number
            self.validBeginTime = validBeginTime
            self.validEndTime = validEndTime
            self.internationalClass = internationalClass
            self.holder = holder
            self.license = license
            self.authorizationBeginTime = authorizationBeginTime
            self.authorizationEndTime = authorizationEndTime
            self.certificateList = certificateList
            self.licenseList = licenseList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.certificate = try member.ifPresent("certificate")
            self.name = try member.required("name")
            self.number = try member.required("number")
            self.validBeginTime = try member.required("valid_begin_time")
            self.validEndTime = try member.required("valid_end_time")
            self.internationalClass = try member.required("international_class")
            self.holder = try member.required("holder")
            self.license = try member.ifPresent("license")
            self.authorizationBeginTime = try member.ifPresent("authorization_begin_time")
            self.authorizationEndTime = try member.ifPresent("authorization_end_time")
            self.certificateList = try member.ifPresent("certificate_list")
            self.licenseList = try member.ifPresent("license_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.certificate, "certificate")
            try members.encode(self.name, "name")
            try members.encode(self.number, "number")
            try members.encode(self.validBeginTime, "valid_begin_time")
            try members.encode(self.validEndTime, "valid_end_time")
            try members.encode(self.internationalClass, "international_class")
            try members.encode(self.holder, "holder")
            try members.encodeIfPresent(self.license, "license")
            try members.encodeIfPresent(self.authorizationBeginTime, "authorization_begin_time")
            try members.encodeIfPresent(self.authorizationEndTime, "authorization_end_time")
            try members.encodeIfPresent(self.certificateList, "certificate_list")
            try members.encodeIfPresent(self.licenseList, "license_list")
        }
    }
}

extension Brands {
    /// UnbindCardLinkReply, as several operations have it.
    public struct UnbindCardLinkReply: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Type of payment scene (交易场景类型).
        public var paymentScene: Brands.PaymentScene
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Merchant number (商户号).
        public var cardLinkMchid: String?
        /// Service ID (服务ID).
        public var serviceID: String?

        public init(
            brandID: String,
            paymentScene: Brands.PaymentScene,
            appID: String? = nil,
            cardLinkMchid: String? = nil,
            serviceID: String? = nil
        ) {
            self.brandID = brandID
            self.paymentScene = paymentScene
            self.appID = appID
            self.cardLinkMchid = cardLinkMchid
            self.serviceID = serviceID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.paymentScene = try member.required("payment_scene")
            self.appID = try member.ifPresent("appid")
            self.cardLinkMchid = try member.ifPresent("card_link_mchid")
            self.serviceID = try member.ifPresent("service_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.paymentScene, "payment_scene")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.cardLinkMchid, "card_link_mchid")
            try members.encodeIfPresent(self.serviceID, "service_id")
        }
    }
}

extension Brands {
    /// UserCardReply, as several operations have it.
    public struct UserCardReply: Codable, Hashable, Sendable {
        /// User's membership card code (会员卡code).
        public var userCardCode: String
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// User's openid (用户标识).
        public var openID: String
        /// Background colour of the card (卡背景颜色).
        public var cardColor: String?
        /// Background picture URL of the card (卡背景图URL).
        public var cardPictureURL: String?
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Type of card or document (会员卡类型).
        public var cardType: Brands.CardType
        /// Phone number (加密的手机号).
        public var phoneNumber: Sensitive?
        /// Level (等级).
        public var level: String?
        /// Validity of the membership card (会员卡有效期).
        public var validDateInformation: Brands.ValidDateInformation
        /// Time of pick-up (领取时间).
        public var pickupTime: String
        /// Personal information given on card opening (用户开卡时填写的个人信息).
        public var userInformation: Brands.DataUserInformation?
        /// Merchant's attached data, returned unchanged (商家数据包).
        public var attach: String?
        /// State of the user's membership card (用户会员卡状态).
        public var userCardState: Brands.UserCardState
        /// Reason for invalidation (作废原因).
        public var invalidReason: String?
        /// Time of invalidation (作废时间).
        public var invalidTime: String?

        public init(
            userCardCode: String,
            cardID: String,
            openID: String,
            cardColor: String? = nil,
            cardPictureURL: String? = nil,
            brandID: String,
            cardType: Brands.CardType,
            phoneNumber: Sensitive? = nil,
            level: String? = nil,
            validDateInformation: Brands.ValidDateInformation,
            pickupTime: String,
            userInformation: Brands.DataUserInformation? = nil,
            attach: String? = nil,
            userCardState: Brands.UserCardState,
            invalidReason: String? = nil,
            invalidTime: String? = nil
        ) {
            self.userCardCode = userCardCode
            self.cardID = cardID
            self.openID = openID
            self.cardColor = cardColor
            self.cardPictureURL = cardPictureURL
            self.brandID = brandID
            self.cardType = cardType
            self.phoneNumber = phoneNumber
            self.level = level
            self.validDateInformation = validDateInformation
            self.pickupTime = pickupTime
            self.userInformation = userInformation
            self.attach = attach
            self.userCardState = userCardState
            self.invalidReason = invalidReason
            self.invalidTime = invalidTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.userCardCode = try member.required("user_card_code")
            self.cardID = try member.required("card_id")
            self.openID = try member.required("openid")
            self.cardColor = try member.ifPresent("card_color")
            self.cardPictureURL = try member.ifPresent("card_picture_url")
            self.brandID = try member.required("brand_id")
            self.cardType = try member.required("card_type")
            self.phoneNumber = try member.ifPresent("phone_number")
            self.level = try member.ifPresent("level")
            self.validDateInformation = try member.required("valid_date_information")
            self.pickupTime = try member.required("pickup_time")
            self.userInformation = try member.ifPresent("user_information")
            self.attach = try member.ifPresent("attach")
            self.userCardState = try member.required("user_card_state")
            self.invalidReason = try member.ifPresent("invalid_reason")
            self.invalidTime = try member.ifPresent("invalid_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.userCardCode, "user_card_code")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.cardColor, "card_color")
            try members.encodeIfPresent(self.cardPictureURL, "card_picture_url")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardType, "card_type")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.level, "level")
            try members.encode(self.validDateInformation, "valid_date_information")
            try members.encode(self.pickupTime, "pickup_time")
            try members.encodeIfPresent(self.userInformation, "user_information")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.userCardState, "user_card_state")
            try members.encodeIfPresent(self.invalidReason, "invalid_reason")
            try members.encodeIfPresent(self.invalidTime, "invalid_time")
        }
    }
}

extension Brands {
    /// UserFeedReply, as several operations have it.
    public struct UserFeedReply: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// User's membership card code (会员卡code).
        public var userCardCode: String
        /// User's openid (用户标识).
        public var openID: String
        /// Merchant's own request number (商家请求单号).
        public var outRequestNo: String
        /// Content of the membership news (会员动态内容).
        public var cellMessage: String

        public init(
            brandID: String,
            cardID: String,
            userCardCode: String,
            openID: String,
            outRequestNo: String,
            cellMessage: String
        ) {
            self.brandID = brandID
            self.cardID = cardID
            self.userCardCode = userCardCode
            self.openID = openID
            self.outRequestNo = outRequestNo
            self.cellMessage = cellMessage
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.cardID = try member.required("card_id")
            self.userCardCode = try member.required("user_card_code")
            self.openID = try member.required("openid")
            self.outRequestNo = try member.required("out_request_no")
            self.cellMessage = try member.required("cell_message")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.userCardCode, "user_card_code")
            try members.encode(self.openID, "openid")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.cellMessage, "cell_message")
        }
    }
}

extension Brands {
    /// UserInformation, as several operations have it.
    public struct UserInformation: Codable, Hashable, Sendable {
        /// Card opening fields the platform provides (平台提供的通用开卡信息字段).
        public var commonFieldList: [Brands.CommonField]?
        /// Merchant-defined card activation fields (商户自定义的开卡信息字段).
        public var customFieldList: [Brands.UserInformationCustomField]?

        public init(
            commonFieldList: [Brands.CommonField]? = nil,
            customFieldList: [Brands.UserInformationCustomField]? = nil
        ) {
            self.commonFieldList = commonFieldList
            self.customFieldList = customFieldList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.commonFieldList = try member.ifPresent("common_field_list")
            self.customFieldList = try member.ifPresent("custom_field_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.commonFieldList, "common_field_list")
            try members.encodeIfPresent(self.customFieldList, "custom_field_list")
        }
    }
}

extension Brands {
    /// UserInformationCommonField, as several operations have it.
    public struct UserInformationCommonField: Codable, Hashable, Sendable {
        /// Name (平台提供的通用开卡信息字段).
        public var name: Brands.CommonFieldName?
        /// Value of the field (加密的用户开卡时填写的个人信息).
        public var value: Sensitive?

        public init(
            name: Brands.CommonFieldName? = nil,
            value: Sensitive? = nil
        ) {
            self.name = name
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.value = try member.ifPresent("value")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.value, "value")
        }
    }
}

extension Brands {
    /// UserInformationCustomField, as several operations have it.
    public struct UserInformationCustomField: Codable, Hashable, Sendable {
        /// Type (商户自定义的开卡信息字段类型).
        public var type: Brands.CustomFieldType?
        /// Name (字段名称).
        public var name: String?
        /// Values of the field (字段值).
        public var values: [String]?

        public init(
            type: Brands.CustomFieldType? = nil,
            name: String? = nil,
            values: [String]? = nil
        ) {
            self.type = type
            self.name = name
            self.values = values
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.name = try member.ifPresent("name")
            self.values = try member.ifPresent("values")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.values, "values")
        }
    }
}

extension Brands {
    /// ValidDateInformation, as several operations have it.
    public struct ValidDateInformation: Codable, Hashable, Sendable {
        /// Type (有效期类型).
        public var type: Brands.ValidDateInformationType
        /// Time from which it is usable (有效期开始时间).
        public var availableBeginTime: Timestamp?
        /// Time until which it is usable (有效期结束时间).
        public var availableEndTime: Timestamp?
        /// Days the coupon is valid after receipt (生效后N天内有效).
        public var availableDayAfterReceive: Int?

        public init(
            type: Brands.ValidDateInformationType,
            availableBeginTime: Timestamp? = nil,
            availableEndTime: Timestamp? = nil,
            availableDayAfterReceive: Int? = nil
        ) {
            self.type = type
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.availableDayAfterReceive = availableDayAfterReceive
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.required("type")
            self.availableBeginTime = try member.ifPresent("available_begin_time")
            self.availableEndTime = try member.ifPresent("available_end_time")
            self.availableDayAfterReceive = try member.ifPresent("available_day_after_receive")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.type, "type")
            try members.encodeIfPresent(self.availableBeginTime, "available_begin_time")
            try members.encodeIfPresent(self.availableEndTime, "available_end_time")
            try members.encodeIfPresent(self.availableDayAfterReceive, "available_day_after_receive")
        }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ActivityActivityState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var created: Self { Self(rawValue: "CREATED") }
        public static var delivering: Self { Self(rawValue: "DELIVERING") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var paused: Self { Self(rawValue: "PAUSED") }
        public static var terminated: Self { Self(rawValue: "TERMINATED") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ActivityAuditState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var approved: Self { Self(rawValue: "APPROVED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ActivityChannel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var mechantAppComponent: Self { Self(rawValue: "MECHANT_APP_COMPONENT") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ActivityState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var membershipActivityCreated: Self { Self(rawValue: "MEMBERSHIP_ACTIVITY_CREATED") }
        public static var membershipActivityEffective: Self { Self(rawValue: "MEMBERSHIP_ACTIVITY_EFFECTIVE") }
        public static var membershipActivityTerminated: Self { Self(rawValue: "MEMBERSHIP_ACTIVITY_TERMINATED") }
        public static var membershipActivityExpired: Self { Self(rawValue: "MEMBERSHIP_ACTIVITY_EXPIRED") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ApplymentState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var applymentStateUnknown: Self { Self(rawValue: "APPLYMENT_STATE_UNKNOWN") }
        public static var applymentStateUnsubmitted: Self { Self(rawValue: "APPLYMENT_STATE_UNSUBMITTED") }
        public static var applymentStateWaitingValidate: Self { Self(rawValue: "APPLYMENT_STATE_WAITING_VALIDATE") }
        public static var applymentStateWaitingAudit: Self { Self(rawValue: "APPLYMENT_STATE_WAITING_AUDIT") }
        public static var applymentStateWaitingAuth: Self { Self(rawValue: "APPLYMENT_STATE_WAITING_AUTH") }
        public static var applymentStateOpenAccount: Self { Self(rawValue: "APPLYMENT_STATE_OPEN_ACCOUNT") }
        public static var applymentStateFinish: Self { Self(rawValue: "APPLYMENT_STATE_FINISH") }
        public static var applymentStateAuditRejected: Self { Self(rawValue: "APPLYMENT_STATE_AUDIT_REJECTED") }
        public static var applymentStateCanceled: Self { Self(rawValue: "APPLYMENT_STATE_CANCELED") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AuditState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CardConfigApplymentState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var stateUnknown: Self { Self(rawValue: "STATE_UNKNOWN") }
        public static var drafting: Self { Self(rawValue: "DRAFTING") }
        public static var auditing: Self { Self(rawValue: "AUDITING") }
        public static var auditRejected: Self { Self(rawValue: "AUDIT_REJECTED") }
        public static var pendingPublish: Self { Self(rawValue: "PENDING_PUBLISH") }
        public static var published: Self { Self(rawValue: "PUBLISHED") }
        public static var canceled: Self { Self(rawValue: "CANCELED") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CardState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var cardEffective: Self { Self(rawValue: "CARD_EFFECTIVE") }
        public static var cardInvalid: Self { Self(rawValue: "CARD_INVALID") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CardType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var purchase: Self { Self(rawValue: "PURCHASE") }
        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var balance: Self { Self(rawValue: "BALANCE") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CodeMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var systemAllocate: Self { Self(rawValue: "SYSTEM_ALLOCATE") }
        public static var merchantAllocate: Self { Self(rawValue: "MERCHANT_ALLOCATE") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CodeType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var noneCode: Self { Self(rawValue: "NONE_CODE") }
        public static var barCode: Self { Self(rawValue: "BAR_CODE") }
        public static var qrCode: Self { Self(rawValue: "QR_CODE") }
        public static var barCodeAndQRCode: Self { Self(rawValue: "BAR_CODE_AND_QR_CODE") }
        public static var jumpMiniProgram: Self { Self(rawValue: "JUMP_MINI_PROGRAM") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CommonField: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userFormFlagSex: Self { Self(rawValue: "USER_FORM_FLAG_SEX") }
        public static var userFormFlagName: Self { Self(rawValue: "USER_FORM_FLAG_NAME") }
        public static var userFormFlagBirthday: Self { Self(rawValue: "USER_FORM_FLAG_BIRTHDAY") }
        public static var userFormFlagAddress: Self { Self(rawValue: "USER_FORM_FLAG_ADDRESS") }
        public static var userFormFlagEmail: Self { Self(rawValue: "USER_FORM_FLAG_EMAIL") }
        public static var userFormFlagCity: Self { Self(rawValue: "USER_FORM_FLAG_CITY") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CommonFieldName: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userFormFlagSex: Self { Self(rawValue: "USER_FORM_FLAG_SEX") }
        public static var userFormFlagName: Self { Self(rawValue: "USER_FORM_FLAG_NAME") }
        public static var userFormFlagBirthday: Self { Self(rawValue: "USER_FORM_FLAG_BIRTHDAY") }
        public static var userFormFlagAddress: Self { Self(rawValue: "USER_FORM_FLAG_ADDRESS") }
        public static var userFormFlagEmail: Self { Self(rawValue: "USER_FORM_FLAG_EMAIL") }
        public static var userFormFlagCity: Self { Self(rawValue: "USER_FORM_FLAG_CITY") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ConfirmState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pointExchangeCouponSuccess: Self { Self(rawValue: "POINT_EXCHANGE_COUPON_SUCCESS") }
        public static var pointExchangeCouponFail: Self { Self(rawValue: "POINT_EXCHANGE_COUPON_FAIL") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CustomFieldType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var checkBox: Self { Self(rawValue: "CHECK_BOX") }
        public static var radio: Self { Self(rawValue: "RADIO") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FailReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }
        public static var noRelation: Self { Self(rawValue: "NO_RELATION") }
        public static var receiverHighRisk: Self { Self(rawValue: "RECEIVER_HIGH_RISK") }
        public static var receiverRealNameNotVerified: Self { Self(rawValue: "RECEIVER_REAL_NAME_NOT_VERIFIED") }
        public static var noAuth: Self { Self(rawValue: "NO_AUTH") }
        public static var receiverReceiptLimit: Self { Self(rawValue: "RECEIVER_RECEIPT_LIMIT") }
        public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
        public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct OrderStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PaymentScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var miniProgram: Self { Self(rawValue: "MINI_PROGRAM") }
        public static var app: Self { Self(rawValue: "APP") }
        public static var paymentScore: Self { Self(rawValue: "PAYMENT_SCORE") }
        public static var paymentCode: Self { Self(rawValue: "PAYMENT_CODE") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PublishType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var immediatePublish: Self { Self(rawValue: "IMMEDIATE_PUBLISH") }
        public static var scheduledPublish: Self { Self(rawValue: "SCHEDULED_PUBLISH") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReceiverType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }
        public static var personalOpenID: Self { Self(rawValue: "PERSONAL_OPENID") }
        public static var personalSubOpenID: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RecipientState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
        public static var adminRejected: Self { Self(rawValue: "ADMIN_REJECTED") }
        public static var confirming: Self { Self(rawValue: "CONFIRMING") }
        public static var timeoutRejected: Self { Self(rawValue: "TIMEOUT_REJECTED") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReturnorderResult: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct StoreState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var open: Self { Self(rawValue: "OPEN") }
        public static var creating: Self { Self(rawValue: "CREATING") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UserCardState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unactivated: Self { Self(rawValue: "UNACTIVATED") }
        public static var effective: Self { Self(rawValue: "EFFECTIVE") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var invalid: Self { Self(rawValue: "INVALID") }
    }
}

extension Brands {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ValidDateInformationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var fixTimeRange: Self { Self(rawValue: "FIX_TIME_RANGE") }
        public static var fixTerm: Self { Self(rawValue: "FIX_TERM") }
        public static var permanent: Self { Self(rawValue: "PERMANENT") }
    }
}
