// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, Global.
public enum Global {}

extension Global {
    /// Amount, as several operations have it.
    public struct Amount: Codable, Hashable, Sendable {
        /// Total amount in fen (总金额).
        public var total: Int
        /// Currency (货币类型).
        public var currency: String?

        public init(
            total: Int,
            currency: String? = nil
        ) {
            self.total = total
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.required("total")
            self.currency = try member.ifPresent("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encodeIfPresent(self.currency, "currency")
        }
    }
}

extension Global {
    /// AmountExchangeRate, as several operations have it.
    public struct AmountExchangeRate: Codable, Hashable, Sendable {
        /// Type (汇率类型).
        public var type: Global.AmountExchangeRateType?
        /// Rate (汇率值).
        public var rate: Int?

        public init(
            type: Global.AmountExchangeRateType? = nil,
            rate: Int? = nil
        ) {
            self.type = type
            self.rate = rate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.rate = try member.ifPresent("rate")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.rate, "rate")
        }
    }
}

extension Global {
    /// AppRequest, as several operations have it.
    public struct AppRequest: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (APPID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Service provider's appid (机构APPID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Discount tag of the order (商品标记).
        public var goodsTag: String?
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: String?
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// Merchant category code (MCC) (MCC码).
        public var merchantCategoryCode: String
        /// Payer's information (支付者).
        public var payer: Global.Payer?
        /// Amount details (订单金额).
        public var amount: Global.Amount
        /// Scene information (场景信息).
        public var sceneInfo: Global.SceneInfo?
        /// Details (优惠功能).
        public var detail: [Global.PayDetail]?

        public init(
            mchid: String,
            appID: String,
            subMchid: String,
            spMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            description: String,
            attach: String? = nil,
            notifyURL: String,
            outTradeNo: String,
            goodsTag: String? = nil,
            tradeType: String,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: Timestamp? = nil,
            merchantCategoryCode: String,
            payer: Global.Payer? = nil,
            amount: Global.Amount,
            sceneInfo: Global.SceneInfo? = nil,
            detail: [Global.PayDetail]? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.subMchid = subMchid
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.description = description
            self.attach = attach
            self.notifyURL = notifyURL
            self.outTradeNo = outTradeNo
            self.goodsTag = goodsTag
            self.tradeType = tradeType
            self.limitPay = limitPay
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.merchantCategoryCode = merchantCategoryCode
            self.payer = payer
            self.amount = amount
            self.sceneInfo = sceneInfo
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.spMchid = try member.required("sp_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.outTradeNo = try member.required("out_trade_no")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.tradeType = try member.required("trade_type")
            self.limitPay = try member.ifPresent("limit_pay")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.merchantCategoryCode = try member.required("merchant_category_code")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.required("amount")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.merchantCategoryCode, "merchant_category_code")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.detail, "detail")
        }
    }
}

extension Global {
    /// ApplicationReply, as several operations have it.
    public struct ApplicationReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Domains for H5 payment (H5支付域名).
        public var domains: [String]
        /// Company introduction and business description (公司介绍和业务描述).
        public var businessDescription: String?
        /// Type of limit (限额类型).
        public var transactionLimitType: Global.TransactionLimitType
        /// Company registration certificate (公司注册资质证书).
        public var companyRegisterCert: String?
        /// Screenshots of the website's business pages (经营网址商业页面截图).
        public var websiteBusinessPagePics: [String]?
        /// Screenshots of the website's home page (经营网址首页截图).
        public var websiteHomepagePics: [String]?
        /// State of the sub-merchant's website (子商户经营网址状态).
        public var websiteState: Global.WebsiteState
        /// URL of the merchant's H5 website (子商户H5经营网址).
        public var websiteURL: String
        /// WeChat Pay application number (申请单号).
        public var applymentID: Int
        /// Details of the rejection (驳回原因).
        public var auditRejectDetail: String?
        /// State of the application (申请单状态).
        public var applymentState: Global.ApplymentState
        /// Type of application (申请单类型).
        public var applymentType: Global.ApplymentType
        /// URL to be notified at (商户提供的审核结果回调接口).
        public var notifyURL: String?

        public init(
            subMchid: String,
            domains: [String],
            businessDescription: String? = nil,
            transactionLimitType: Global.TransactionLimitType,
            companyRegisterCert: String? = nil,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil,
            websiteState: Global.WebsiteState,
            websiteURL: String,
            applymentID: Int,
            auditRejectDetail: String? = nil,
            applymentState: Global.ApplymentState,
            applymentType: Global.ApplymentType,
            notifyURL: String? = nil
        ) {
            self.subMchid = subMchid
            self.domains = domains
            self.businessDescription = businessDescription
            self.transactionLimitType = transactionLimitType
            self.companyRegisterCert = companyRegisterCert
            self.websiteBusinessPagePics = websiteBusinessPagePics
            self.websiteHomepagePics = websiteHomepagePics
            self.websiteState = websiteState
            self.websiteURL = websiteURL
            self.applymentID = applymentID
            self.auditRejectDetail = auditRejectDetail
            self.applymentState = applymentState
            self.applymentType = applymentType
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.domains = try member.required("domains")
            self.businessDescription = try member.ifPresent("business_description")
            self.transactionLimitType = try member.required("transaction_limit_type")
            self.companyRegisterCert = try member.ifPresent("company_register_cert")
            self.websiteBusinessPagePics = try member.ifPresent("website_business_page_pics")
            self.websiteHomepagePics = try member.ifPresent("website_homepage_pics")
            self.websiteState = try member.required("website_state")
            self.websiteURL = try member.required("website_url")
            self.applymentID = try member.required("applyment_id")
            self.auditRejectDetail = try member.ifPresent("audit_reject_detail")
            self.applymentState = try member.required("applyment_state")
            self.applymentType = try member.required("applyment_type")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.domains, "domains")
            try members.encodeIfPresent(self.businessDescription, "business_description")
            try members.encode(self.transactionLimitType, "transaction_limit_type")
            try members.encodeIfPresent(self.companyRegisterCert, "company_register_cert")
            try members.encodeIfPresent(self.websiteBusinessPagePics, "website_business_page_pics")
            try members.encodeIfPresent(self.websiteHomepagePics, "website_homepage_pics")
            try members.encode(self.websiteState, "website_state")
            try members.encode(self.websiteURL, "website_url")
            try members.encode(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.auditRejectDetail, "audit_reject_detail")
            try members.encode(self.applymentState, "applyment_state")
            try members.encode(self.applymentType, "applyment_type")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }
}

extension Global {
    /// Business, as several operations have it.
    public struct Business: Codable, Hashable, Sendable {
        /// Business type (业务类型).
        public var businessType: Global.BusinessType
        /// App download link (APP下载链接).
        public var appDownload: String?
        /// Business website (业务网站).
        public var website: String?
        /// Official account (公众号).
        public var officeAccount: String?
        /// Mini program (小程序).
        public var miniProgram: String?
        /// Store address (门店地址).
        public var storeAddress: String?
        /// Photos of the store (门店照片JSON格式字符串).
        public var storePhotos: JSONText<[String]>?
        /// Merchant category code (MCC) (MCC码).
        public var mcc: String?

        public init(
            businessType: Global.BusinessType,
            appDownload: String? = nil,
            website: String? = nil,
            officeAccount: String? = nil,
            miniProgram: String? = nil,
            storeAddress: String? = nil,
            storePhotos: JSONText<[String]>? = nil,
            mcc: String? = nil
        ) {
            self.businessType = businessType
            self.appDownload = appDownload
            self.website = website
            self.officeAccount = officeAccount
            self.miniProgram = miniProgram
            self.storeAddress = storeAddress
            self.storePhotos = storePhotos
            self.mcc = mcc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessType = try member.required("business_type")
            self.appDownload = try member.ifPresent("app_download")
            self.website = try member.ifPresent("website")
            self.officeAccount = try member.ifPresent("office_account")
            self.miniProgram = try member.ifPresent("mini_program")
            self.storeAddress = try member.ifPresent("store_address")
            self.storePhotos = try member.ifPresent("store_photos")
            self.mcc = try member.ifPresent("mcc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessType, "business_type")
            try members.encodeIfPresent(self.appDownload, "app_download")
            try members.encodeIfPresent(self.website, "website")
            try members.encodeIfPresent(self.officeAccount, "office_account")
            try members.encodeIfPresent(self.miniProgram, "mini_program")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.storePhotos, "store_photos")
            try members.encodeIfPresent(self.mcc, "mcc")
        }
    }
}

extension Global {
    /// CloseRequest, as several operations have it.
    public struct CloseRequest: Codable, Hashable, Sendable {
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String?

        public init(
            mchid: String,
            subMchid: String? = nil,
            spMchid: String? = nil
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.spMchid = spMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spMchid = try member.ifPresent("sp_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
        }
    }
}

extension Global {
    /// CodeReply, as several operations have it.
    public struct CodeReply: Codable, Hashable, Sendable {
        /// Link for the payment QR code (二维码链接).
        public var codeURL: String

        public init(
            codeURL: String
        ) {
            self.codeURL = codeURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.codeURL = try member.required("code_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.codeURL, "code_url")
        }
    }
}

extension Global {
    /// Complaint, as several operations have it.
    public struct Complaint: Codable, Hashable, Sendable {
        /// Complaint number (投诉单号).
        public var complaintID: String
        /// Time of the complaint (投诉时间).
        public var complaintTime: Timestamp
        /// Details of the complaint (投诉详情).
        public var complaintDetail: String
        /// State of the complaint (投诉单状态).
        public var complaintState: Global.ComplaintState
        /// Merchant number complained about (被诉商户号).
        public var complaintedMchid: String
        /// Complainant's phone number (投诉人联系方式).
        public var payerPhone: Sensitive?
        /// Orders related to the complaint (投诉单关联订单信息).
        public var complaintOrderInfo: [Global.ComplaintOrderInfo]?
        /// Whether the complaint was fully refunded (投诉单是否已全额退款).
        public var complaintFullRefunded: Bool
        /// Whether it is overdue (是否超时).
        public var isOverdue: Bool?
        /// Priority (优先级).
        public var priority: Global.Priority?
        /// Whether a user message awaits reply (是否有待回复的用户留言).
        public var incomingUserResponse: Bool
        /// Number of the user's complaints (用户投诉次数).
        public var userComplaintTimes: Int
        /// Media files of the complaint (投诉资料列表).
        public var complaintMediaList: [Global.ComplaintMedia]?
        /// Description of the problem (问题描述).
        public var problemDescription: String?
        /// Translation of the complaint's details (投诉详情翻译).
        public var complaintDetailTrans: String?
        /// Service orders related to the complaint (投诉单关联服务单信息).
        public var serviceOrderInfo: [Global.ServiceOrderInfo]?

        public init(
            complaintID: String,
            complaintTime: Timestamp,
            complaintDetail: String,
            complaintState: Global.ComplaintState,
            complaintedMchid: String,
            payerPhone: Sensitive? = nil,
            complaintOrderInfo: [Global.ComplaintOrderInfo]? = nil,
            complaintFullRefunded: Bool,
            isOverdue: Bool? = nil,
            priority: Global.Priority? = nil,
            incomingUserResponse: Bool,
            userComplaintTimes: Int,
            complaintMediaList: [Global.ComplaintMedia]? = nil,
            problemDescription: String? = nil,
            complaintDetailTrans: String? = nil,
            serviceOrderInfo: [Global.ServiceOrderInfo]? = nil
        ) {
            self.complaintID = complaintID
            self.complaintTime = complaintTime
            self.complaintDetail = complaintDetail
            self.complaintState = complaintState
            self.complaintedMchid = complaintedMchid
            self.payerPhone = payerPhone
            self.complaintOrderInfo = complaintOrderInfo
            self.complaintFullRefunded = complaintFullRefunded
            self.isOverdue = isOverdue
            self.priority = priority
            self.incomingUserResponse = incomingUserResponse
            self.userComplaintTimes = userComplaintTimes
            self.complaintMediaList = complaintMediaList
            self.problemDescription = problemDescription
            self.complaintDetailTrans = complaintDetailTrans
            self.serviceOrderInfo = serviceOrderInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.complaintID = try member.required("complaint_id")
            self.complaintTime = try member.required("complaint_time")
            self.complaintDetail = try member.required("complaint_detail")
            self.complaintState = try member.required("complaint_state")
            self.complaintedMchid = try member.required("complainted_mchid")
            self.payerPhone = try member.ifPresent("payer_phone")
            self.complaintOrderInfo = try member.ifPresent("complaint_order_info")
            self.complaintFullRefunded = try member.required("complaint_full_refunded")
            self.isOverdue = try member.ifPresent("is_overdue")
            self.priority = try member.ifPresent("priority")
            self.incomingUserResponse = try member.required("incoming_user_response")
            self.userComplaintTimes = try member.required("user_complaint_times")
            self.complaintMediaList = try member.ifPresent("complaint_media_list")
            self.problemDescription = try member.ifPresent("problem_description")
            self.complaintDetailTrans = try member.ifPresent("complaint_detail_trans")
            self.serviceOrderInfo = try member.ifPresent("service_order_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.complaintID, "complaint_id")
            try members.encode(self.complaintTime, "complaint_time")
            try members.encode(self.complaintDetail, "complaint_detail")
            try members.encode(self.complaintState, "complaint_state")
            try members.encode(self.complaintedMchid, "complainted_mchid")
            try members.encodeIfPresent(self.payerPhone, "payer_phone")
            try members.encodeIfPresent(self.complaintOrderInfo, "complaint_order_info")
            try members.encode(self.complaintFullRefunded, "complaint_full_refunded")
            try members.encodeIfPresent(self.isOverdue, "is_overdue")
            try members.encodeIfPresent(self.priority, "priority")
            try members.encode(self.incomingUserResponse, "incoming_user_response")
            try members.encode(self.userComplaintTimes, "user_complaint_times")
            try members.encodeIfPresent(self.complaintMediaList, "complaint_media_list")
            try members.encodeIfPresent(self.problemDescription, "problem_description")
            try members.encodeIfPresent(self.complaintDetailTrans, "complaint_detail_trans")
            try members.encodeIfPresent(self.serviceOrderInfo, "service_order_info")
        }
    }
}

extension Global {
    /// ComplaintMedia, as several operations have it.
    public struct ComplaintMedia: Codable, Hashable, Sendable {
        /// Media file type (媒体文件业务类型).
        public var mediaType: Global.MediaType
        /// Media file URL (媒体文列表).
        public var mediaURL: [String]

        public init(
            mediaType: Global.MediaType,
            mediaURL: [String]
        ) {
            self.mediaType = mediaType
            self.mediaURL = mediaURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mediaType = try member.required("media_type")
            self.mediaURL = try member.required("media_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mediaType, "media_type")
            try members.encode(self.mediaURL, "media_url")
        }
    }
}

extension Global {
    /// ComplaintNotificationRequest, as several operations have it.
    public struct ComplaintNotificationRequest: Codable, Hashable, Sendable {
        /// URL (通知地址).
        public var url: String

        public init(
            url: String
        ) {
            self.url = url
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.url = try member.required("url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.url, "url")
        }
    }
}

extension Global {
    /// ComplaintOrderInfo, as several operations have it.
    public struct ComplaintOrderInfo: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Settlement amount (结算币种金额).
        public var settlementAmount: Int
        /// Amount refunded in the settlement currency (结算币种累计已退款金额).
        public var settlementRefundedAmount: String
        /// Settlement currency (结算币种).
        public var settlementCurrency: String
        /// Amount to pay, in fen (订单金额).
        public var payerAmount: Int
        /// Amount refunded in the payer's currency (支付币种累计已退款金额).
        public var payerRefundedAmount: Int
        /// Currency the user paid in (支付币种).
        public var payerCurrency: String
        /// Time of the transaction (交易时间).
        public var tradeTime: Timestamp

        public init(
            transactionID: String,
            outTradeNo: String,
            settlementAmount: Int,
            settlementRefundedAmount: String,
            settlementCurrency: String,
            payerAmount: Int,
            payerRefundedAmount: Int,
            payerCurrency: String,
            tradeTime: Timestamp
        ) {
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.settlementAmount = settlementAmount
            self.settlementRefundedAmount = settlementRefundedAmount
            self.settlementCurrency = settlementCurrency
            self.payerAmount = payerAmount
            self.payerRefundedAmount = payerRefundedAmount
            self.payerCurrency = payerCurrency
            self.tradeTime = tradeTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.settlementAmount = try member.required("settlement_amount")
            self.settlementRefundedAmount = try member.required("settlement_refunded_amount")
            self.settlementCurrency = try member.required("settlement_currency")
            self.payerAmount = try member.required("payer_amount")
            self.payerRefundedAmount = try member.required("payer_refunded_amount")
            self.payerCurrency = try member.required("payer_currency")
            self.tradeTime = try member.required("trade_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.settlementAmount, "settlement_amount")
            try members.encode(self.settlementRefundedAmount, "settlement_refunded_amount")
            try members.encode(self.settlementCurrency, "settlement_currency")
            try members.encode(self.payerAmount, "payer_amount")
            try members.encode(self.payerRefundedAmount, "payer_refunded_amount")
            try members.encode(self.payerCurrency, "payer_currency")
            try members.encode(self.tradeTime, "trade_time")
        }
    }
}

extension Global {
    /// Contact, as several operations have it.
    public struct Contact: Codable, Hashable, Sendable {
        /// Name (联系人名称).
        public var name: Sensitive
        /// Phone number (联系人电话).
        public var phone: Sensitive
        /// Email address (联系人邮箱).
        public var email: Sensitive

        public init(
            name: Sensitive,
            phone: Sensitive,
            email: Sensitive
        ) {
            self.name = name
            self.phone = phone
            self.email = email
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.phone = try member.required("phone")
            self.email = try member.required("email")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.phone, "phone")
            try members.encode(self.email, "email")
        }
    }
}

extension Global {
    /// Contract, as several operations have it.
    public struct Contract: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String?
        /// Appid of the app or official account (机构APPID).
        public var appID: String?
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Service provider's appid (机构appid).
        public var spAppID: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Withholding contract ID (委托代扣协议ID).
        public var contractID: String?
        /// Withholding contract template ID (模板ID).
        public var planID: Int?
        /// Merchant's own contract number (商户侧签约协议号).
        public var outContractCode: String?
        /// User name to display (用户账户展示名称).
        public var userDisplayName: String?
        /// Current state of the record (协议状态).
        public var state: String?
        /// Time of signing (协议签署时间).
        public var signedTime: String?
        /// Time of termination (协议签署时间).
        public var terminatedTime: String?
        /// How the contract was terminated (协议解约方式).
        public var terminationMode: String?
        /// Remark on the termination (解约备注).
        public var terminationNote: String?
        /// User's openid (商户appid下的用户标识).
        public var openID: String?

        public init(
            mchid: String? = nil,
            appID: String? = nil,
            spMchid: String? = nil,
            subMchid: String? = nil,
            spAppID: String? = nil,
            subAppID: String? = nil,
            contractID: String? = nil,
            planID: Int? = nil,
            outContractCode: String? = nil,
            userDisplayName: String? = nil,
            state: String? = nil,
            signedTime: String? = nil,
            terminatedTime: String? = nil,
            terminationMode: String? = nil,
            terminationNote: String? = nil,
            openID: String? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.contractID = contractID
            self.planID = planID
            self.outContractCode = outContractCode
            self.userDisplayName = userDisplayName
            self.state = state
            self.signedTime = signedTime
            self.terminatedTime = terminatedTime
            self.terminationMode = terminationMode
            self.terminationNote = terminationNote
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.appID = try member.ifPresent("appid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.contractID = try member.ifPresent("contract_id")
            self.planID = try member.ifPresent("plan_id")
            self.outContractCode = try member.ifPresent("out_contract_code")
            self.userDisplayName = try member.ifPresent("user_display_name")
            self.state = try member.ifPresent("state")
            self.signedTime = try member.ifPresent("signed_time")
            self.terminatedTime = try member.ifPresent("terminated_time")
            self.terminationMode = try member.ifPresent("termination_mode")
            self.terminationNote = try member.ifPresent("termination_note")
            self.openID = try member.ifPresent("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.userDisplayName, "user_display_name")
            try members.encodeIfPresent(self.state, "state")
            try members.encodeIfPresent(self.signedTime, "signed_time")
            try members.encodeIfPresent(self.terminatedTime, "terminated_time")
            try members.encodeIfPresent(self.terminationMode, "termination_mode")
            try members.encodeIfPresent(self.terminationNote, "termination_note")
            try members.encodeIfPresent(self.openID, "openid")
        }
    }
}

extension Global {
    /// ContractRequest, as several operations have it.
    public struct ContractRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Service provider's appid (机构appid).
        public var spAppID: String?
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Withholding contract template ID (模板ID).
        public var planID: Int?
        /// Merchant's own contract number (商户侧签约协议号).
        public var outContractCode: String?
        /// User name to display (用户账户展示名称).
        public var userDisplayName: String?
        /// URL notified when signing succeeds (签约成功通知url).
        public var successNotifyURL: String?
        /// User's openid (商户appid下的用户标识).
        public var openID: String?
        /// User's client IP address (用户客户端IP).
        public var userClientIP: String?
        /// Time of expiry (过期时间).
        public var expiredTime: Timestamp?

        public init(
            appID: String? = nil,
            subMchid: String? = nil,
            spAppID: String? = nil,
            spMchid: String? = nil,
            subAppID: String? = nil,
            planID: Int? = nil,
            outContractCode: String? = nil,
            userDisplayName: String? = nil,
            successNotifyURL: String? = nil,
            openID: String? = nil,
            userClientIP: String? = nil,
            expiredTime: Timestamp? = nil
        ) {
            self.appID = appID
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.spMchid = spMchid
            self.subAppID = subAppID
            self.planID = planID
            self.outContractCode = outContractCode
            self.userDisplayName = userDisplayName
            self.successNotifyURL = successNotifyURL
            self.openID = openID
            self.userClientIP = userClientIP
            self.expiredTime = expiredTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.planID = try member.ifPresent("plan_id")
            self.outContractCode = try member.ifPresent("out_contract_code")
            self.userDisplayName = try member.ifPresent("user_display_name")
            self.successNotifyURL = try member.ifPresent("success_notify_url")
            self.openID = try member.ifPresent("openid")
            self.userClientIP = try member.ifPresent("user_client_ip")
            self.expiredTime = try member.ifPresent("expired_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.userDisplayName, "user_display_name")
            try members.encodeIfPresent(self.successNotifyURL, "success_notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.userClientIP, "user_client_ip")
            try members.encodeIfPresent(self.expiredTime, "expired_time")
        }
    }
}

extension Global {
    /// CustomsOrderOrderReply, as several operations have it.
    public struct CustomsOrderOrderReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Current state of the record (报关状态).
        public var state: Global.OrderState
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String?
        /// WeChat Pay sub-order number (微信子订单号).
        public var subOrderID: String?
        /// Time of the last update (最后更新时间).
        public var modifyTime: Timestamp
        /// Verifying organization (核验机构).
        public var verifyDepartment: Global.VerifyDepartment
        /// Verifying organization's transaction number (核验机构流水号).
        public var verifyDepartmentTradeID: String

        public init(
            appID: String,
            mchid: String,
            state: Global.OrderState,
            outTradeNo: String,
            transactionID: String,
            subOrderNo: String? = nil,
            subOrderID: String? = nil,
            modifyTime: Timestamp,
            verifyDepartment: Global.VerifyDepartment,
            verifyDepartmentTradeID: String
        ) {
            self.appID = appID
            self.mchid = mchid
            self.state = state
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.subOrderNo = subOrderNo
            self.subOrderID = subOrderID
            self.modifyTime = modifyTime
            self.verifyDepartment = verifyDepartment
            self.verifyDepartmentTradeID = verifyDepartmentTradeID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.state = try member.required("state")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.subOrderID = try member.ifPresent("sub_order_id")
            self.modifyTime = try member.required("modify_time")
            self.verifyDepartment = try member.required("verify_department")
            self.verifyDepartmentTradeID = try member.required("verify_department_trade_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.state, "state")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encodeIfPresent(self.subOrderID, "sub_order_id")
            try members.encode(self.modifyTime, "modify_time")
            try members.encode(self.verifyDepartment, "verify_department")
            try members.encode(self.verifyDepartmentTradeID, "verify_department_trade_id")
        }
    }
}

extension Global {
    /// DataAmount, as several operations have it.
    public struct DataAmount: Codable, Hashable, Sendable {
        /// Refund amount in fen (退款金额).
        public var refund: Int
        /// Currency (货币类型).
        public var currency: String?
        /// Amount refunded to the user, in fen (用户退款金额).
        public var payerRefund: Int
        /// Currency the user paid in (支付币种).
        public var payerCurrency: String
        /// Exchange rate (汇率).
        public var exchangeRate: Global.AmountExchangeRate

        public init(
            refund: Int,
            currency: String? = nil,
            payerRefund: Int,
            payerCurrency: String,
            exchangeRate: Global.AmountExchangeRate
        ) {
            self.refund = refund
            self.currency = currency
            self.payerRefund = payerRefund
            self.payerCurrency = payerCurrency
            self.exchangeRate = exchangeRate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.refund = try member.required("refund")
            self.currency = try member.ifPresent("currency")
            self.payerRefund = try member.required("payer_refund")
            self.payerCurrency = try member.required("payer_currency")
            self.exchangeRate = try member.required("exchange_rate")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.refund, "refund")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encode(self.payerRefund, "payer_refund")
            try members.encode(self.payerCurrency, "payer_currency")
            try members.encode(self.exchangeRate, "exchange_rate")
        }
    }
}

extension Global {
    /// DetailGoodsDetail, as several operations have it.
    public struct DetailGoodsDetail: Codable, Hashable, Sendable {
        /// Goods code (商品编码).
        public var goodsID: String
        /// Remark on the goods (商品备注).
        public var goodsRemark: String?
        /// Quantity (商品数量).
        public var quantity: Int
        /// Price of the goods in fen (商品价格).
        public var price: Int

        public init(
            goodsID: String,
            goodsRemark: String? = nil,
            quantity: Int,
            price: Int
        ) {
            self.goodsID = goodsID
            self.goodsRemark = goodsRemark
            self.quantity = quantity
            self.price = price
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsID = try member.required("goods_id")
            self.goodsRemark = try member.ifPresent("goods_remark")
            self.quantity = try member.required("quantity")
            self.price = try member.required("price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.goodsID, "goods_id")
            try members.encodeIfPresent(self.goodsRemark, "goods_remark")
            try members.encode(self.quantity, "quantity")
            try members.encode(self.price, "price")
        }
    }
}

extension Global {
    /// Director, as several operations have it.
    public struct Director: Codable, Hashable, Sendable {
        /// Name (董事姓名).
        public var name: String?
        /// Number, such as identity document's (董事证件号).
        public var number: String?

        public init(
            name: String? = nil,
            number: String? = nil
        ) {
            self.name = name
            self.number = number
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.number = try member.ifPresent("number")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.number, "number")
        }
    }
}

extension Global {
    /// DomainApplicationReply, as several operations have it.
    public struct DomainApplicationReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// State of the sub-merchant's website (子商户经营网址状态).
        public var websiteState: Global.WebsiteState
        /// Domains for H5 payment (H5支付域名).
        public var domains: [String]
        /// URL of the sub-merchant's H5 website (子商户H5经营网址).
        public var webisteURL: String
        /// Screenshots of the website's business pages (经营网址商业页面截图).
        public var websiteBusinessPagePics: [String]?
        /// Screenshots of the website's home page (经营网址首页截图).
        public var websiteHomepagePics: [String]?
        /// WeChat Pay application number (申请单号).
        public var applymentID: Int
        /// Details of the rejection (驳回原因).
        public var auditRejectDetail: String?
        /// State of the application (申请单状态).
        public var applymentState: Global.ApplymentState?
        /// URL to be notified at (商户提供的审核结果回调接口).
        public var notifyURL: String?
        /// Merchant's own application number (商户申请单号).
        public var outApplymentID: String

        public init(
            subMchid: String,
            websiteState: Global.WebsiteState,
            domains: [String],
            webisteURL: String,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil,
            applymentID: Int,
            auditRejectDetail: String? = nil,
            applymentState: Global.ApplymentState? = nil,
            notifyURL: String? = nil,
            outApplymentID: String
        ) {
            self.subMchid = subMchid
            self.websiteState = websiteState
            self.domains = domains
            self.webisteURL = webisteURL
            self.websiteBusinessPagePics = websiteBusinessPagePics
            self.websiteHomepagePics = websiteHomepagePics
            self.applymentID = applymentID
            self.auditRejectDetail = auditRejectDetail
            self.applymentState = applymentState
            self.notifyURL = notifyURL
            self.outApplymentID = outApplymentID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.websiteState = try member.required("website_state")
            self.domains = try member.required("domains")
            self.webisteURL = try member.required("webiste_url")
            self.websiteBusinessPagePics = try member.ifPresent("website_business_page_pics")
            self.websiteHomepagePics = try member.ifPresent("website_homepage_pics")
            self.applymentID = try member.required("applyment_id")
            self.auditRejectDetail = try member.ifPresent("audit_reject_detail")
            self.applymentState = try member.ifPresent("applyment_state")
            self.notifyURL = try member.ifPresent("notify_url")
            self.outApplymentID = try member.required("out_applyment_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.websiteState, "website_state")
            try members.encode(self.domains, "domains")
            try members.encode(self.webisteURL, "webiste_url")
            try members.encodeIfPresent(self.websiteBusinessPagePics, "website_business_page_pics")
            try members.encodeIfPresent(self.websiteHomepagePics, "website_homepage_pics")
            try members.encode(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.auditRejectDetail, "audit_reject_detail")
            try members.encodeIfPresent(self.applymentState, "applyment_state")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.outApplymentID, "out_applyment_id")
        }
    }
}

extension Global {
    /// DownloadReply, as several operations have it.
    public struct DownloadReply: Codable, Hashable, Sendable {
        /// Download URL (下载地址).
        public var downloadURL: String

        public init(
            downloadURL: String
        ) {
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.downloadURL = try member.required("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.downloadURL, "download_url")
        }
    }
}

extension Global {
    /// ExchangeRate, as several operations have it.
    public struct ExchangeRate: Codable, Hashable, Sendable {
        /// Type (汇率类型).
        public var type: Global.ExchangeRateType?
        /// Rate (汇率值).
        public var rate: Int?

        public init(
            type: Global.ExchangeRateType? = nil,
            rate: Int? = nil
        ) {
            self.type = type
            self.rate = rate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.rate = try member.ifPresent("rate")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.rate, "rate")
        }
    }
}

extension Global {
    /// GlobalAmount, as several operations have it.
    public struct GlobalAmount: Codable, Hashable, Sendable {
        /// Refund amount in fen (退款金额).
        public var refund: Int
        /// Total amount in fen (原订单金额).
        public var total: Int
        /// Currency (退款币种).
        public var currency: String

        public init(
            refund: Int,
            total: Int,
            currency: String
        ) {
            self.refund = refund
            self.total = total
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.refund = try member.required("refund")
            self.total = try member.required("total")
            self.currency = try member.required("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.refund, "refund")
            try members.encode(self.total, "total")
            try members.encode(self.currency, "currency")
        }
    }
}

extension Global {
    /// GlobalTransaction, as several operations have it.
    public struct GlobalTransaction: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (APPID).
        public var appID: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's appid (机构APPID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// ID (微信支付订单号).
        public var id: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Transaction type (交易类型).
        public var tradeType: Global.TradeType
        /// Bank type code (付款银行).
        public var bankType: String
        /// Time of success (支付完成时间).
        public var successTime: Timestamp
        /// State of the transaction (交易状态).
        public var tradeState: String
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String
        /// Payer's information (支付者).
        public var payer: Global.Payer
        /// Amount details (订单金额).
        public var amount: Global.TransactionAmount
        /// Details of the promotions used (优惠功能).
        public var promotionDetail: [Global.TransactionPromotionDetail]?

        public init(
            mchid: String,
            appID: String,
            spMchid: String,
            subMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            outTradeNo: String,
            id: String,
            attach: String? = nil,
            tradeType: Global.TradeType,
            bankType: String,
            successTime: Timestamp,
            tradeState: String,
            tradeStateDesc: String,
            payer: Global.Payer,
            amount: Global.TransactionAmount,
            promotionDetail: [Global.TransactionPromotionDetail]? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.id = id
            self.attach = attach
            self.tradeType = tradeType
            self.bankType = bankType
            self.successTime = successTime
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.payer = payer
            self.amount = amount
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.id = try member.required("id")
            self.attach = try member.ifPresent("attach")
            self.tradeType = try member.required("trade_type")
            self.bankType = try member.required("bank_type")
            self.successTime = try member.required("success_time")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.required("trade_state_desc")
            self.payer = try member.required("payer")
            self.amount = try member.required("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.id, "id")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.bankType, "bank_type")
            try members.encode(self.successTime, "success_time")
            try members.encode(self.tradeState, "trade_state")
            try members.encode(self.tradeStateDesc, "trade_state_desc")
            try members.encode(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension Global {
    /// GoodsDetail, as several operations have it.
    public struct GoodsDetail: Codable, Hashable, Sendable {
        /// Goods code (商品编码).
        public var goodsID: String
        /// Goods code assigned by WeChat Pay (微信侧商品编码).
        public var wxpayGoodsID: String?
        /// Name of the goods (商品名称).
        public var goodsName: String?
        /// Quantity (商品数量).
        public var quantity: Int
        /// Price of the goods in fen (商品单价).
        public var price: Int

        public init(
            goodsID: String,
            wxpayGoodsID: String? = nil,
            goodsName: String? = nil,
            quantity: Int,
            price: Int
        ) {
            self.goodsID = goodsID
            self.wxpayGoodsID = wxpayGoodsID
            self.goodsName = goodsName
            self.quantity = quantity
            self.price = price
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsID = try member.required("goods_id")
            self.wxpayGoodsID = try member.ifPresent("wxpay_goods_id")
            self.goodsName = try member.ifPresent("goods_name")
            self.quantity = try member.required("quantity")
            self.price = try member.required("price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.goodsID, "goods_id")
            try members.encodeIfPresent(self.wxpayGoodsID, "wxpay_goods_id")
            try members.encodeIfPresent(self.goodsName, "goods_name")
            try members.encode(self.quantity, "quantity")
            try members.encode(self.price, "price")
        }
    }
}

extension Global {
    /// MchidReply, as several operations have it.
    public struct MchidReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// URL (通知地址).
        public var url: String

        public init(
            mchid: String,
            url: String
        ) {
            self.mchid = mchid
            self.url = url
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.url = try member.required("url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.url, "url")
        }
    }
}

extension Global {
    /// MerchantBusiness, as several operations have it.
    public struct MerchantBusiness: Codable, Hashable, Sendable {
        /// Business type (业务类型).
        public var businessType: Global.BusinessType?
        /// App download link (APP下载地址).
        public var appDownload: String?
        /// Business website (业务网站).
        public var website: String?
        /// Official account (公众号).
        public var officeAccount: String?
        /// Mini program (小程序).
        public var miniProgram: String?
        /// Store address (门店地址).
        public var storeAddress: String?
        /// Merchant category code (MCC) (MCC码).
        public var mcc: String?

        public init(
            businessType: Global.BusinessType? = nil,
            appDownload: String? = nil,
            website: String? = nil,
            officeAccount: String? = nil,
            miniProgram: String? = nil,
            storeAddress: String? = nil,
            mcc: String? = nil
        ) {
            self.businessType = businessType
            self.appDownload = appDownload
            self.website = website
            self.officeAccount = officeAccount
            self.miniProgram = miniProgram
            self.storeAddress = storeAddress
            self.mcc = mcc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessType = try member.ifPresent("business_type")
            self.appDownload = try member.ifPresent("app_download")
            self.website = try member.ifPresent("website")
            self.officeAccount = try member.ifPresent("office_account")
            self.miniProgram = try member.ifPresent("mini_program")
            self.storeAddress = try member.ifPresent("store_address")
            self.mcc = try member.ifPresent("mcc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.businessType, "business_type")
            try members.encodeIfPresent(self.appDownload, "app_download")
            try members.encodeIfPresent(self.website, "website")
            try members.encodeIfPresent(self.officeAccount, "office_account")
            try members.encodeIfPresent(self.miniProgram, "mini_program")
            try members.encodeIfPresent(self.storeAddress, "store_address")
            try members.encodeIfPresent(self.mcc, "mcc")
        }
    }
}

extension Global {
    /// MerchantContact, as several operations have it.
    public struct MerchantContact: Codable, Hashable, Sendable {
        /// Name (联系人名称).
        public var name: Sensitive?
        /// Phone number (联系人电话).
        public var phone: Sensitive?
        /// Email address (联系人邮箱).
        public var email: Sensitive?

        public init(
            name: Sensitive? = nil,
            phone: Sensitive? = nil,
            email: Sensitive? = nil
        ) {
            self.name = name
            self.phone = phone
            self.email = email
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.phone = try member.ifPresent("phone")
            self.email = try member.ifPresent("email")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.phone, "phone")
            try members.encodeIfPresent(self.email, "email")
        }
    }
}

extension Global {
    /// MwebReply, as several operations have it.
    public struct MwebReply: Codable, Hashable, Sendable {
        /// H5 payment link (支付跳转链接).
        public var mwebURL: String

        public init(
            mwebURL: String
        ) {
            self.mwebURL = mwebURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mwebURL = try member.required("mweb_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mwebURL, "mweb_url")
        }
    }
}

extension Global {
    /// MwebRequest, as several operations have it.
    public struct MwebRequest: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (APPID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Service provider's appid (机构APPID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Discount tag of the order (商品标记).
        public var goodsTag: String?
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: String?
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: Timestamp?
        /// Merchant category code (MCC) (MCC码).
        public var merchantCategoryCode: String
        /// Payer's information (支付者).
        public var payer: Global.Payer?
        /// Amount details (订单金额).
        public var amount: Global.Amount
        /// Scene information (场景信息).
        public var sceneInfo: Global.MwebSceneInfo
        /// Details (优惠功能).
        public var detail: [Global.PayDetail]?

        public init(
            mchid: String,
            appID: String,
            subMchid: String,
            spMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            description: String,
            attach: String? = nil,
            notifyURL: String,
            outTradeNo: String,
            goodsTag: String? = nil,
            tradeType: String,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: Timestamp? = nil,
            merchantCategoryCode: String,
            payer: Global.Payer? = nil,
            amount: Global.Amount,
            sceneInfo: Global.MwebSceneInfo,
            detail: [Global.PayDetail]? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.subMchid = subMchid
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.description = description
            self.attach = attach
            self.notifyURL = notifyURL
            self.outTradeNo = outTradeNo
            self.goodsTag = goodsTag
            self.tradeType = tradeType
            self.limitPay = limitPay
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.merchantCategoryCode = merchantCategoryCode
            self.payer = payer
            self.amount = amount
            self.sceneInfo = sceneInfo
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.spMchid = try member.required("sp_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.outTradeNo = try member.required("out_trade_no")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.tradeType = try member.required("trade_type")
            self.limitPay = try member.ifPresent("limit_pay")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.merchantCategoryCode = try member.required("merchant_category_code")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.required("amount")
            self.sceneInfo = try member.required("scene_info")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.merchantCategoryCode, "merchant_category_code")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.detail, "detail")
        }
    }
}

extension Global {
    /// MwebSceneInfo, as several operations have it.
    public struct MwebSceneInfo: Codable, Hashable, Sendable {
        /// Merchant's device number (商户端设备号).
        public var deviceID: String?
        /// Merchant's device IP address (商户端设备IP).
        public var deviceIP: String?
        /// User's client IP address (用户终端IP).
        public var payerClientIP: String
        /// Operator's ID (操作员ID).
        public var operatorID: String?
        /// Store information (商户门店信息).
        public var storeInfo: Global.StoreInfo

        public init(
            deviceID: String? = nil,
            deviceIP: String? = nil,
            payerClientIP: String,
            operatorID: String? = nil,
            storeInfo: Global.StoreInfo
        ) {
            self.deviceID = deviceID
            self.deviceIP = deviceIP
            self.payerClientIP = payerClientIP
            self.operatorID = operatorID
            self.storeInfo = storeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deviceID = try member.ifPresent("device_id")
            self.deviceIP = try member.ifPresent("device_ip")
            self.payerClientIP = try member.required("payer_client_ip")
            self.operatorID = try member.ifPresent("operator_id")
            self.storeInfo = try member.required("store_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.deviceID, "device_id")
            try members.encodeIfPresent(self.deviceIP, "device_ip")
            try members.encode(self.payerClientIP, "payer_client_ip")
            try members.encodeIfPresent(self.operatorID, "operator_id")
            try members.encode(self.storeInfo, "store_info")
        }
    }
}

extension Global {
    /// Order, as several operations have it.
    public struct Order: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Verifying organization (核验机构).
        public var verifyDepartment: Global.VerifyDepartment
        /// Verifying organization's transaction number (核验机构流水号).
        public var verifyDepartmentTradeID: String
        /// Offset or page to start from (偏移量).
        public var offset: Int
        /// Most records to return (请求最大记录条数).
        public var limit: Int
        /// Total number (查询结果总条数).
        public var totalCount: Int
        /// List of results (报关数据包).
        public var data: [Global.OrderData]

        public init(
            appID: String,
            mchid: String,
            transactionID: String,
            verifyDepartment: Global.VerifyDepartment,
            verifyDepartmentTradeID: String,
            offset: Int,
            limit: Int,
            totalCount: Int,
            data: [Global.OrderData]
        ) {
            self.appID = appID
            self.mchid = mchid
            self.transactionID = transactionID
            self.verifyDepartment = verifyDepartment
            self.verifyDepartmentTradeID = verifyDepartmentTradeID
            self.offset = offset
            self.limit = limit
            self.totalCount = totalCount
            self.data = data
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.transactionID = try member.required("transaction_id")
            self.verifyDepartment = try member.required("verify_department")
            self.verifyDepartmentTradeID = try member.required("verify_department_trade_id")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.totalCount = try member.required("total_count")
            self.data = try member.required("data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.verifyDepartment, "verify_department")
            try members.encode(self.verifyDepartmentTradeID, "verify_department_trade_id")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.data, "data")
        }
    }
}

extension Global {
    /// OrderData, as several operations have it.
    public struct OrderData: Codable, Hashable, Sendable {
        /// Merchant's own sub-order number (商户子单号).
        public var subOrderNo: String?
        /// WeChat Pay sub-order number (微信子单号).
        public var subOrderID: String?
        /// Merchant's customs record number (商户海关备案号).
        public var mchCustomsNo: String?
        /// Customs code (海关代码).
        public var customs: Global.Customs
        /// Currency of the amount (币种).
        public var feeType: String?
        /// Sub-order amount in fen (子单金额).
        public var orderFee: Int?
        /// Customs duty in fen (关税).
        public var duty: Int?
        /// Logistics fee in fen (物流费用).
        public var transportFee: Int?
        /// Price of the products, in fen (商品费用).
        public var productFee: Int?
        /// Current state of the record (报关状态).
        public var state: Global.OrderState
        /// Explanation of the declaration's result (报关结果说明).
        public var explanation: String?
        /// Time of the last update (最后更新时间).
        public var modifyTime: Timestamp

        public init(
            subOrderNo: String? = nil,
            subOrderID: String? = nil,
            mchCustomsNo: String? = nil,
            customs: Global.Customs,
            feeType: String? = nil,
            orderFee: Int? = nil,
            duty: Int? = nil,
            transportFee: Int? = nil,
            productFee: Int? = nil,
            state: Global.OrderState,
            explanation: String? = nil,
            modifyTime: Timestamp
        ) {
            self.subOrderNo = subOrderNo
            self.subOrderID = subOrderID
            self.mchCustomsNo = mchCustomsNo
            self.customs = customs
            self.feeType = feeType
            self.orderFee = orderFee
            self.duty = duty
            self.transportFee = transportFee
            self.productFee = productFee
            self.state = state
            self.explanation = explanation
            self.modifyTime = modifyTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.subOrderID = try member.ifPresent("sub_order_id")
            self.mchCustomsNo = try member.ifPresent("mch_customs_no")
            self.customs = try member.required("customs")
            self.feeType = try member.ifPresent("fee_type")
            self.orderFee = try member.ifPresent("order_fee")
            self.duty = try member.ifPresent("duty")
            self.transportFee = try member.ifPresent("transport_fee")
            self.productFee = try member.ifPresent("product_fee")
            self.state = try member.required("state")
            self.explanation = try member.ifPresent("explanation")
            self.modifyTime = try member.required("modify_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encodeIfPresent(self.subOrderID, "sub_order_id")
            try members.encodeIfPresent(self.mchCustomsNo, "mch_customs_no")
            try members.encode(self.customs, "customs")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.orderFee, "order_fee")
            try members.encodeIfPresent(self.duty, "duty")
            try members.encodeIfPresent(self.transportFee, "transport_fee")
            try members.encodeIfPresent(self.productFee, "product_fee")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.explanation, "explanation")
            try members.encode(self.modifyTime, "modify_time")
        }
    }
}

extension Global {
    /// OrderOrderReply, as several operations have it.
    public struct OrderOrderReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Current state of the record (报关状态).
        public var state: Global.OrderState
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String?
        /// WeChat Pay sub-order number (微信子订单号).
        public var subOrderID: String?
        /// Verifying organization (核验机构).
        public var verifyDepartment: Global.VerifyDepartment
        /// Verifying organization's transaction number (核验机构交易流水号).
        public var verifyDepartmentTradeID: String

        public init(
            appID: String,
            mchid: String,
            state: Global.OrderState,
            outTradeNo: String,
            transactionID: String,
            subOrderNo: String? = nil,
            subOrderID: String? = nil,
            verifyDepartment: Global.VerifyDepartment,
            verifyDepartmentTradeID: String
        ) {
            self.appID = appID
            self.mchid = mchid
            self.state = state
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.subOrderNo = subOrderNo
            self.subOrderID = subOrderID
            self.verifyDepartment = verifyDepartment
            self.verifyDepartmentTradeID = verifyDepartmentTradeID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.state = try member.required("state")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.subOrderID = try member.ifPresent("sub_order_id")
            self.verifyDepartment = try member.required("verify_department")
            self.verifyDepartmentTradeID = try member.required("verify_department_trade_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.state, "state")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encodeIfPresent(self.subOrderID, "sub_order_id")
            try members.encode(self.verifyDepartment, "verify_department")
            try members.encode(self.verifyDepartmentTradeID, "verify_department_trade_id")
        }
    }
}

extension Global {
    /// OrderOrderRequest, as several operations have it.
    public struct OrderOrderRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String?
        /// Customs code (海关编码).
        public var customs: Global.Customs
        /// Merchant's customs record number (商户海关备案号).
        public var merchantCustomsNo: String
        /// Customs duty in fen (关税).
        public var duty: Int?
        /// Sub-order amount in fen (子订单金额).
        public var orderFee: Int?
        /// Logistics fee in fen (物流费用).
        public var transportFee: Int?
        /// Price of the products, in fen (商品费用).
        public var productFee: Int?

        public init(
            appID: String,
            mchid: String,
            outTradeNo: String,
            transactionID: String,
            subOrderNo: String? = nil,
            customs: Global.Customs,
            merchantCustomsNo: String,
            duty: Int? = nil,
            orderFee: Int? = nil,
            transportFee: Int? = nil,
            productFee: Int? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.subOrderNo = subOrderNo
            self.customs = customs
            self.merchantCustomsNo = merchantCustomsNo
            self.duty = duty
            self.orderFee = orderFee
            self.transportFee = transportFee
            self.productFee = productFee
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.customs = try member.required("customs")
            self.merchantCustomsNo = try member.required("merchant_customs_no")
            self.duty = try member.ifPresent("duty")
            self.orderFee = try member.ifPresent("order_fee")
            self.transportFee = try member.ifPresent("transport_fee")
            self.productFee = try member.ifPresent("product_fee")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encode(self.customs, "customs")
            try members.encode(self.merchantCustomsNo, "merchant_customs_no")
            try members.encodeIfPresent(self.duty, "duty")
            try members.encodeIfPresent(self.orderFee, "order_fee")
            try members.encodeIfPresent(self.transportFee, "transport_fee")
            try members.encodeIfPresent(self.productFee, "product_fee")
        }
    }
}

extension Global {
    /// OrderReply, as several operations have it.
    public struct OrderReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Current state of the record (分账单状态).
        public var state: String
        /// Profit sharing receivers (分账接收方列表).
        public var receivers: [Global.Receiver]?

        public init(
            subMchid: String? = nil,
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            state: String,
            receivers: [Global.Receiver]? = nil
        ) {
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.state = state
            self.receivers = receivers
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.state = try member.required("state")
            self.receivers = try member.ifPresent("receivers")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.receivers, "receivers")
        }
    }
}

extension Global {
    /// OrderRequest, as several operations have it.
    public struct OrderRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Customs code (海关).
        public var customs: Global.Customs
        /// Merchant's customs record number (商户海关备案号).
        public var merchantCustomsNo: String
        /// Customs duty in fen (关税).
        public var duty: Int?
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String?
        /// Currency of the amount (货币类型).
        public var feeType: String?
        /// Sub-order amount in fen (子订单金额).
        public var orderFee: Int?
        /// Logistics fee in fen (物流费用).
        public var transportFee: Int?
        /// Price of the products, in fen (商品费用).
        public var productFee: Int?

        public init(
            appID: String,
            mchid: String,
            outTradeNo: String,
            transactionID: String,
            customs: Global.Customs,
            merchantCustomsNo: String,
            duty: Int? = nil,
            subOrderNo: String? = nil,
            feeType: String? = nil,
            orderFee: Int? = nil,
            transportFee: Int? = nil,
            productFee: Int? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.customs = customs
            self.merchantCustomsNo = merchantCustomsNo
            self.duty = duty
            self.subOrderNo = subOrderNo
            self.feeType = feeType
            self.orderFee = orderFee
            self.transportFee = transportFee
            self.productFee = productFee
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.customs = try member.required("customs")
            self.merchantCustomsNo = try member.required("merchant_customs_no")
            self.duty = try member.ifPresent("duty")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.feeType = try member.ifPresent("fee_type")
            self.orderFee = try member.ifPresent("order_fee")
            self.transportFee = try member.ifPresent("transport_fee")
            self.productFee = try member.ifPresent("product_fee")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.customs, "customs")
            try members.encode(self.merchantCustomsNo, "merchant_customs_no")
            try members.encodeIfPresent(self.duty, "duty")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.orderFee, "order_fee")
            try members.encodeIfPresent(self.transportFee, "transport_fee")
            try members.encodeIfPresent(self.productFee, "product_fee")
        }
    }
}

extension Global {
    /// PayAmount, as several operations have it.
    public struct PayAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (订单金额).
        public var total: Int
        /// Currency (货币类型).
        public var currency: String?
        /// Amount the user paid, in fen (用户支付金额).
        public var payerTotal: Int
        /// Currency the user paid in (支付货币类型).
        public var payerCurrency: String?
        /// Exchange rate (汇率).
        public var exchangeRate: Global.ExchangeRate?

        public init(
            total: Int,
            currency: String? = nil,
            payerTotal: Int,
            payerCurrency: String? = nil,
            exchangeRate: Global.ExchangeRate? = nil
        ) {
            self.total = total
            self.currency = currency
            self.payerTotal = payerTotal
            self.payerCurrency = payerCurrency
            self.exchangeRate = exchangeRate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.required("total")
            self.currency = try member.ifPresent("currency")
            self.payerTotal = try member.required("payer_total")
            self.payerCurrency = try member.ifPresent("payer_currency")
            self.exchangeRate = try member.ifPresent("exchange_rate")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encode(self.payerTotal, "payer_total")
            try members.encodeIfPresent(self.payerCurrency, "payer_currency")
            try members.encodeIfPresent(self.exchangeRate, "exchange_rate")
        }
    }
}

extension Global {
    /// PayDetail, as several operations have it.
    public struct PayDetail: Codable, Hashable, Sendable {
        /// Original price of the order, in fen (订单原价).
        public var costPrice: Int?
        /// Receipt or payment slip ID (商品小票ID).
        public var receiptID: String?
        /// List of goods (单品列表).
        public var goodsDetail: [Global.GoodsDetail]?

        public init(
            costPrice: Int? = nil,
            receiptID: String? = nil,
            goodsDetail: [Global.GoodsDetail]? = nil
        ) {
            self.costPrice = costPrice
            self.receiptID = receiptID
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.costPrice = try member.ifPresent("cost_price")
            self.receiptID = try member.ifPresent("receipt_id")
            self.goodsDetail = try member.ifPresent("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.costPrice, "cost_price")
            try members.encodeIfPresent(self.receiptID, "receipt_id")
            try members.encodeIfPresent(self.goodsDetail, "goods_detail")
        }
    }
}

extension Global {
    /// PayPayer, as several operations have it.
    public struct PayPayer: Codable, Hashable, Sendable {
        /// Authorization code (授权码).
        public var authCode: String

        public init(
            authCode: String
        ) {
            self.authCode = authCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.authCode = try member.required("auth_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.authCode, "auth_code")
        }
    }
}

extension Global {
    /// PayRequest, as several operations have it.
    public struct PayRequest: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (APPID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Service provider's appid (机构APPID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Description (商品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Discount tag of the order (商品标记).
        public var goodsTag: String?
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: String?
        /// Merchant category code (MCC) (MCC码).
        public var merchantCategoryCode: String
        /// Payer's information (支付者).
        public var payer: Global.PayPayer?
        /// Amount details (订单金额).
        public var amount: Global.Amount
        /// Scene information (场景信息).
        public var sceneInfo: Global.SceneInfo?
        /// Details (优惠功能).
        public var detail: [Global.PayDetail]?

        public init(
            mchid: String,
            appID: String,
            subMchid: String,
            spMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            description: String,
            attach: String? = nil,
            outTradeNo: String,
            goodsTag: String? = nil,
            tradeType: String,
            limitPay: String? = nil,
            merchantCategoryCode: String,
            payer: Global.PayPayer? = nil,
            amount: Global.Amount,
            sceneInfo: Global.SceneInfo? = nil,
            detail: [Global.PayDetail]? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.subMchid = subMchid
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.description = description
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.goodsTag = goodsTag
            self.tradeType = tradeType
            self.limitPay = limitPay
            self.merchantCategoryCode = merchantCategoryCode
            self.payer = payer
            self.amount = amount
            self.sceneInfo = sceneInfo
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.spMchid = try member.required("sp_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.tradeType = try member.required("trade_type")
            self.limitPay = try member.ifPresent("limit_pay")
            self.merchantCategoryCode = try member.required("merchant_category_code")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.required("amount")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encode(self.merchantCategoryCode, "merchant_category_code")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.detail, "detail")
        }
    }
}

extension Global {
    /// Payer, as several operations have it.
    public struct Payer: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the service provider (用户标识（机构）).
        public var spOpenID: String?
        /// User's openid under the sub appid (用户标识（特约商户）).
        public var subOpenID: String?

        public init(
            openID: String? = nil,
            spOpenID: String? = nil,
            subOpenID: String? = nil
        ) {
            self.openID = openID
            self.spOpenID = spOpenID
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.ifPresent("openid")
            self.spOpenID = try member.ifPresent("sp_openid")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }
    }
}

extension Global {
    /// PrepayReply, as several operations have it.
    public struct PrepayReply: Codable, Hashable, Sendable {
        /// Prepay session ID (预支付交易会话标识).
        public var prepayID: String

        public init(
            prepayID: String
        ) {
            self.prepayID = prepayID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.prepayID = try member.required("prepay_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.prepayID, "prepay_id")
        }
    }
}

extension Global {
    /// PromotionDetail, as several operations have it.
    public struct PromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var promotionID: String
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: Global.DetailScope?
        /// Type (优惠类型).
        public var type: Global.DetailType?
        /// Amount in fen (优惠券面额).
        public var amount: Int
        /// Currency (优惠币种).
        public var currency: String
        /// Campaign ID (活动ID).
        public var activityID: String?
        /// Amount funded by WeChat Pay, in fen (微信出资).
        public var wxpayContributeAmount: Int?
        /// Amount funded by the merchant, in fen (商户出资).
        public var merchantContributeAmount: Int?
        /// Amount funded by others, in fen (其他出资).
        public var otherContributeAmount: Int?
        /// List of goods (单品列表).
        public var goodsDetail: [Global.PromotionDetailGoodsDetail]?

        public init(
            promotionID: String,
            name: String? = nil,
            scope: Global.DetailScope? = nil,
            type: Global.DetailType? = nil,
            amount: Int,
            currency: String,
            activityID: String? = nil,
            wxpayContributeAmount: Int? = nil,
            merchantContributeAmount: Int? = nil,
            otherContributeAmount: Int? = nil,
            goodsDetail: [Global.PromotionDetailGoodsDetail]? = nil
        ) {
            self.promotionID = promotionID
            self.name = name
            self.scope = scope
            self.type = type
            self.amount = amount
            self.currency = currency
            self.activityID = activityID
            self.wxpayContributeAmount = wxpayContributeAmount
            self.merchantContributeAmount = merchantContributeAmount
            self.otherContributeAmount = otherContributeAmount
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.promotionID = try member.required("promotion_id")
            self.name = try member.ifPresent("name")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.amount = try member.required("amount")
            self.currency = try member.required("currency")
            self.activityID = try member.ifPresent("activity_id")
            self.wxpayContributeAmount = try member.ifPresent("wxpay_contribute_amount")
            self.merchantContributeAmount = try member.ifPresent("merchant_contribute_amount")
            self.otherContributeAmount = try member.ifPresent("other_contribute_amount")
            self.goodsDetail = try member.ifPresent("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.promotionID, "promotion_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encode(self.amount, "amount")
            try members.encode(self.currency, "currency")
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encodeIfPresent(self.wxpayContributeAmount, "wxpay_contribute_amount")
            try members.encodeIfPresent(self.merchantContributeAmount, "merchant_contribute_amount")
            try members.encodeIfPresent(self.otherContributeAmount, "other_contribute_amount")
            try members.encodeIfPresent(self.goodsDetail, "goods_detail")
        }
    }
}

extension Global {
    /// PromotionDetailGoodsDetail, as several operations have it.
    public struct PromotionDetailGoodsDetail: Codable, Hashable, Sendable {
        /// Goods code (商品编码).
        public var goodsID: String
        /// Remark on the goods (商品备注).
        public var goodsRemark: String?
        /// Discount amount in fen (商品优惠金额).
        public var discountAmount: Int
        /// Quantity (商品数量).
        public var quantity: Int
        /// Price of the goods in fen (商品价格).
        public var price: Int

        public init(
            goodsID: String,
            goodsRemark: String? = nil,
            discountAmount: Int,
            quantity: Int,
            price: Int
        ) {
            self.goodsID = goodsID
            self.goodsRemark = goodsRemark
            self.discountAmount = discountAmount
            self.quantity = quantity
            self.price = price
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsID = try member.required("goods_id")
            self.goodsRemark = try member.ifPresent("goods_remark")
            self.discountAmount = try member.required("discount_amount")
            self.quantity = try member.required("quantity")
            self.price = try member.required("price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.goodsID, "goods_id")
            try members.encodeIfPresent(self.goodsRemark, "goods_remark")
            try members.encode(self.discountAmount, "discount_amount")
            try members.encode(self.quantity, "quantity")
            try members.encode(self.price, "price")
        }
    }
}

extension Global {
    /// Receiver, as several operations have it.
    public struct Receiver: Codable, Hashable, Sendable {
        /// Currency (分账币种).
        public var currency: String
        /// Amount in fen (分账金额).
        public var amount: Int
        /// Description (分账描述).
        public var description: String
        /// Type (分账接收方类型).
        public var type: Global.ReceiverType
        /// Account (分账接收方帐号).
        public var account: String
        /// Result (分账结果).
        public var result: String
        /// Reason for the failure (分账失败原因).
        public var failReason: String
        /// Time of creation (分账创建时间).
        public var createTime: Timestamp
        /// Time of completion (分账完成时间).
        public var finishTime: Timestamp
        /// WeChat Pay detail number (分账明细单号).
        public var detailID: String?
        /// Type of profit sharing detail (分账明细类型).
        public var detailType: String?
        /// Settlement currency (出资方结算币种).
        public var settlementCurrency: String?
        /// Settlement amount (出资方结算金额).
        public var settlementAmount: Int?
        /// Rate (汇率值).
        public var rate: Int?

        public init(
            currency: String,
            amount: Int,
            description: String,
            type: Global.ReceiverType,
            account: String,
            result: String,
            failReason: String,
            createTime: Timestamp,
            finishTime: Timestamp,
            detailID: String? = nil,
            detailType: String? = nil,
            settlementCurrency: String? = nil,
            settlementAmount: Int? = nil,
            rate: Int? = nil
        ) {
            self.currency = currency
            self.amount = amount
            self.description = description
            self.type = type
            self.account = account
            self.result = result
            self.failReason = failReason
            self.createTime = createTime
            self.finishTime = finishTime
            self.detailID = detailID
            self.detailType = detailType
            self.settlementCurrency = settlementCurrency
            self.settlementAmount = settlementAmount
            self.rate = rate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.currency = try member.required("currency")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.type = try member.required("type")
            self.account = try member.required("account")
            self.result = try member.required("result")
            self.failReason = try member.required("fail_reason")
            self.createTime = try member.required("create_time")
            self.finishTime = try member.required("finish_time")
            self.detailID = try member.ifPresent("detail_id")
            self.detailType = try member.ifPresent("detail_type")
            self.settlementCurrency = try member.ifPresent("settlement_currency")
            self.settlementAmount = try member.ifPresent("settlement_amount")
            self.rate = try member.ifPresent("rate")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.currency, "currency")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
            try members.encode(self.result, "result")
            try members.encode(self.failReason, "fail_reason")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.finishTime, "finish_time")
            try members.encodeIfPresent(self.detailID, "detail_id")
            try members.encodeIfPresent(self.detailType, "detail_type")
            try members.encodeIfPresent(self.settlementCurrency, "settlement_currency")
            try members.encodeIfPresent(self.settlementAmount, "settlement_amount")
            try members.encodeIfPresent(self.rate, "rate")
        }
    }
}

extension Global {
    /// RedeclareReply, as several operations have it.
    public struct RedeclareReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Current state of the record (报关状态).
        public var state: Global.OrderState
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String?
        /// WeChat Pay sub-order number (微信子订单号).
        public var subOrderID: String?
        /// Time of the last update (最后更新时间).
        public var modifyTime: Timestamp
        /// Explanation of the declaration's result (申报结果说明).
        public var explanation: String?

        public init(
            appID: String,
            mchid: String,
            state: Global.OrderState,
            outTradeNo: String,
            transactionID: String,
            subOrderNo: String? = nil,
            subOrderID: String? = nil,
            modifyTime: Timestamp,
            explanation: String? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.state = state
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.subOrderNo = subOrderNo
            self.subOrderID = subOrderID
            self.modifyTime = modifyTime
            self.explanation = explanation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.state = try member.required("state")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.subOrderID = try member.ifPresent("sub_order_id")
            self.modifyTime = try member.required("modify_time")
            self.explanation = try member.ifPresent("explanation")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.state, "state")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encodeIfPresent(self.subOrderID, "sub_order_id")
            try members.encode(self.modifyTime, "modify_time")
            try members.encodeIfPresent(self.explanation, "explanation")
        }
    }
}

extension Global {
    /// RedeclareRequest, as several operations have it.
    public struct RedeclareRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own sub-order number (商户子单号).
        public var subOrderNo: String?
        /// WeChat Pay sub-order number (微信子单号).
        public var subOrderID: String?
        /// Customs code (海关编码).
        public var customs: Global.Customs
        /// Merchant's customs record number (商户海关备案号).
        public var merchantCustomsNo: String

        public init(
            appID: String,
            mchid: String,
            outTradeNo: String? = nil,
            transactionID: String? = nil,
            subOrderNo: String? = nil,
            subOrderID: String? = nil,
            customs: Global.Customs,
            merchantCustomsNo: String
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.subOrderNo = subOrderNo
            self.subOrderID = subOrderID
            self.customs = customs
            self.merchantCustomsNo = merchantCustomsNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.subOrderID = try member.ifPresent("sub_order_id")
            self.customs = try member.required("customs")
            self.merchantCustomsNo = try member.required("merchant_customs_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encodeIfPresent(self.subOrderID, "sub_order_id")
            try members.encode(self.customs, "customs")
            try members.encode(self.merchantCustomsNo, "merchant_customs_no")
        }
    }
}

extension Global {
    /// Refund, as several operations have it.
    public struct Refund: Codable, Hashable, Sendable {
        /// ID (微信支付退款订单号).
        public var id: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// WeChat Pay order number (微信支付交易订单号).
        public var transactionID: String
        /// Merchant's own order number (商户原交易订单号).
        public var outTradeNo: String
        /// Refund channel (退款渠道).
        public var channel: Global.Channel?
        /// Account refunded to (退款入账账户).
        public var recvAccount: String?
        /// Source of the refund's funds (退款资金来源).
        public var fundSource: Global.FundSource?
        /// Time of success (退款成功时间).
        public var successTime: Timestamp?
        /// Time of creation (退款创建时间).
        public var createTime: Timestamp
        /// Current status of the record (退款状态).
        public var status: Global.DataStatus
        /// Amount details (退款金额).
        public var amount: Global.DataAmount
        /// Details (优惠退款详情).
        public var detail: Global.RefundDetail?

        public init(
            id: String,
            outRefundNo: String,
            transactionID: String,
            outTradeNo: String,
            channel: Global.Channel? = nil,
            recvAccount: String? = nil,
            fundSource: Global.FundSource? = nil,
            successTime: Timestamp? = nil,
            createTime: Timestamp,
            status: Global.DataStatus,
            amount: Global.DataAmount,
            detail: Global.RefundDetail? = nil
        ) {
            self.id = id
            self.outRefundNo = outRefundNo
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.channel = channel
            self.recvAccount = recvAccount
            self.fundSource = fundSource
            self.successTime = successTime
            self.createTime = createTime
            self.status = status
            self.amount = amount
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.required("id")
            self.outRefundNo = try member.required("out_refund_no")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.channel = try member.ifPresent("channel")
            self.recvAccount = try member.ifPresent("recv_account")
            self.fundSource = try member.ifPresent("fund_source")
            self.successTime = try member.ifPresent("success_time")
            self.createTime = try member.required("create_time")
            self.status = try member.required("status")
            self.amount = try member.required("amount")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.id, "id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.channel, "channel")
            try members.encodeIfPresent(self.recvAccount, "recv_account")
            try members.encodeIfPresent(self.fundSource, "fund_source")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.status, "status")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.detail, "detail")
        }
    }
}

extension Global {
    /// RefundAmount, as several operations have it.
    public struct RefundAmount: Codable, Hashable, Sendable {
        /// Refund amount in fen (退款金额).
        public var refund: Int
        /// Currency (货币类型).
        public var currency: String?
        /// Amount refunded to the user, in fen (用户退款金额).
        public var payerRefund: Int
        /// Currency the user paid in (支付币种).
        public var payerCurrency: String
        /// Exchange rate (汇率).
        public var exchangeRate: Global.ExchangeRate

        public init(
            refund: Int,
            currency: String? = nil,
            payerRefund: Int,
            payerCurrency: String,
            exchangeRate: Global.ExchangeRate
        ) {
            self.refund = refund
            self.currency = currency
            self.payerRefund = payerRefund
            self.payerCurrency = payerCurrency
            self.exchangeRate = exchangeRate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.refund = try member.required("refund")
            self.currency = try member.ifPresent("currency")
            self.payerRefund = try member.required("payer_refund")
            self.payerCurrency = try member.required("payer_currency")
            self.exchangeRate = try member.required("exchange_rate")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.refund, "refund")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encode(self.payerRefund, "payer_refund")
            try members.encode(self.payerCurrency, "payer_currency")
            try members.encode(self.exchangeRate, "exchange_rate")
        }
    }
}

extension Global {
    /// RefundDetail, as several operations have it.
    public struct RefundDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var promotionID: String
        /// Scope (优惠范围).
        public var scope: Global.DetailScope?
        /// Type (优惠类型).
        public var type: Global.DetailType?
        /// Amount in fen (优惠券面额).
        public var amount: Int?
        /// Refund amount in fen (优惠券退款额).
        public var refundAmount: Int?
        /// Currency (货币类型).
        public var currency: String

        public init(
            promotionID: String,
            scope: Global.DetailScope? = nil,
            type: Global.DetailType? = nil,
            amount: Int? = nil,
            refundAmount: Int? = nil,
            currency: String
        ) {
            self.promotionID = promotionID
            self.scope = scope
            self.type = type
            self.amount = amount
            self.refundAmount = refundAmount
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.promotionID = try member.required("promotion_id")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.amount = try member.ifPresent("amount")
            self.refundAmount = try member.ifPresent("refund_amount")
            self.currency = try member.required("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.promotionID, "promotion_id")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.refundAmount, "refund_amount")
            try members.encode(self.currency, "currency")
        }
    }
}

extension Global {
    /// RefundRefund, as several operations have it.
    public struct RefundRefund: Codable, Hashable, Sendable {
        /// ID (微信支付退款订单号).
        public var id: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// WeChat Pay order number (微信支付交易订单号).
        public var transactionID: String
        /// Merchant's own order number (商户原交易订单号).
        public var outTradeNo: String
        /// Refund channel (退款渠道).
        public var channel: Global.Channel?
        /// Account refunded to (退款入账账户).
        public var recvAccount: String?
        /// Source of the refund's funds (退款资金来源).
        public var fundSource: Global.FundSource?
        /// Time of success (退款成功时间).
        public var successTime: Timestamp?
        /// Time of creation (退款创建时间).
        public var createTime: Timestamp
        /// Current status of the record (退款状态).
        public var status: Global.DataStatus
        /// Amount details (退款金额).
        public var amount: Global.RefundAmount
        /// Details (优惠退款详情).
        public var detail: Global.RefundDetail?

        public init(
            id: String,
            outRefundNo: String,
            transactionID: String,
            outTradeNo: String,
            channel: Global.Channel? = nil,
            recvAccount: String? = nil,
            fundSource: Global.FundSource? = nil,
            successTime: Timestamp? = nil,
            createTime: Timestamp,
            status: Global.DataStatus,
            amount: Global.RefundAmount,
            detail: Global.RefundDetail? = nil
        ) {
            self.id = id
            self.outRefundNo = outRefundNo
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.channel = channel
            self.recvAccount = recvAccount
            self.fundSource = fundSource
            self.successTime = successTime
            self.createTime = createTime
            self.status = status
            self.amount = amount
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.required("id")
            self.outRefundNo = try member.required("out_refund_no")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.channel = try member.ifPresent("channel")
            self.recvAccount = try member.ifPresent("recv_account")
            self.fundSource = try member.ifPresent("fund_source")
            self.successTime = try member.ifPresent("success_time")
            self.createTime = try member.required("create_time")
            self.status = try member.required("status")
            self.amount = try member.required("amount")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.id, "id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.channel, "channel")
            try members.encodeIfPresent(self.recvAccount, "recv_account")
            try members.encodeIfPresent(self.fundSource, "fund_source")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.status, "status")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.detail, "detail")
        }
    }
}

extension Global {
    /// RemainingAmountReply, as several operations have it.
    public struct RemainingAmountReply: Codable, Hashable, Sendable {
        /// Available balance of the account (账户可用余额).
        public var remainingAmount: Int
        /// Currency (货币类型).
        public var currency: String

        public init(
            remainingAmount: Int,
            currency: String
        ) {
            self.remainingAmount = remainingAmount
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.remainingAmount = try member.required("remaining_amount")
            self.currency = try member.required("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.remainingAmount, "remaining_amount")
            try members.encode(self.currency, "currency")
        }
    }
}

extension Global {
    /// ReverseRequest, as several operations have it.
    public struct ReverseRequest: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String

        public init(
            mchid: String,
            spMchid: String,
            subMchid: String
        ) {
            self.mchid = mchid
            self.spMchid = spMchid
            self.subMchid = subMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
        }
    }
}

extension Global {
    /// SceneInfo, as several operations have it.
    public struct SceneInfo: Codable, Hashable, Sendable {
        /// Merchant's device number (商户端设备号).
        public var deviceID: String?
        /// Merchant's device IP address (商户端设备IP).
        public var deviceIP: String?
        /// User's client IP address (用户终端IP).
        public var payerClientIP: String?
        /// Operator's ID (操作员ID).
        public var operatorID: String?
        /// Store information (商户门店信息).
        public var storeInfo: Global.StoreInfo?

        public init(
            deviceID: String? = nil,
            deviceIP: String? = nil,
            payerClientIP: String? = nil,
            operatorID: String? = nil,
            storeInfo: Global.StoreInfo? = nil
        ) {
            self.deviceID = deviceID
            self.deviceIP = deviceIP
            self.payerClientIP = payerClientIP
            self.operatorID = operatorID
            self.storeInfo = storeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deviceID = try member.ifPresent("device_id")
            self.deviceIP = try member.ifPresent("device_ip")
            self.payerClientIP = try member.ifPresent("payer_client_ip")
            self.operatorID = try member.ifPresent("operator_id")
            self.storeInfo = try member.ifPresent("store_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.deviceID, "device_id")
            try members.encodeIfPresent(self.deviceIP, "device_ip")
            try members.encodeIfPresent(self.payerClientIP, "payer_client_ip")
            try members.encodeIfPresent(self.operatorID, "operator_id")
            try members.encodeIfPresent(self.storeInfo, "store_info")
        }
    }
}

extension Global {
    /// ServiceOrderInfo, as several operations have it.
    public struct ServiceOrderInfo: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String?
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String?
        /// Current state of the record (支付分服务单状态).
        public var state: Global.ServiceOrderInfoState?

        public init(
            orderID: String? = nil,
            outOrderNo: String? = nil,
            state: Global.ServiceOrderInfoState? = nil
        ) {
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.state = state
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.orderID = try member.ifPresent("order_id")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.state = try member.ifPresent("state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.state, "state")
        }
    }
}

extension Global {
    /// SessionReply, as several operations have it.
    public struct SessionReply: Codable, Hashable, Sendable {
        /// Session ID of the contract signing (委托代扣签约会话id).
        public var sessionID: String

        public init(
            sessionID: String
        ) {
            self.sessionID = sessionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.sessionID = try member.required("session_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.sessionID, "session_id")
        }
    }
}

extension Global {
    /// SettlementAmount, as several operations have it.
    public struct SettlementAmount: Codable, Hashable, Sendable {
        /// Settled amount in fen (已结算金额).
        public var settled: Int
        /// Unsettled amount in fen (未结算金额).
        public var unsettle: Int
        /// Currency (结算币种).
        public var currency: String
        /// Payment amount in fen (支付金额).
        public var pay: Int
        /// Refund amount in fen (退款金额).
        public var refund: Int
        /// Net payment amount, in fen (支付净额).
        public var net: Int
        /// Handling fee in fen (手续费金额).
        public var fee: Int

        public init(
            settled: Int,
            unsettle: Int,
            currency: String,
            pay: Int,
            refund: Int,
            net: Int,
            fee: Int
        ) {
            self.settled = settled
            self.unsettle = unsettle
            self.currency = currency
            self.pay = pay
            self.refund = refund
            self.net = net
            self.fee = fee
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.settled = try member.required("settled")
            self.unsettle = try member.required("unsettle")
            self.currency = try member.required("currency")
            self.pay = try member.required("pay")
            self.refund = try member.required("refund")
            self.net = try member.required("net")
            self.fee = try member.required("fee")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.settled, "settled")
            try members.encode(self.unsettle, "unsettle")
            try members.encode(self.currency, "currency")
            try members.encode(self.pay, "pay")
            try members.encode(self.refund, "refund")
            try members.encode(self.net, "net")
            try members.encode(self.fee, "fee")
        }
    }
}

extension Global {
    /// SignReply, as several operations have it.
    public struct SignReply: Codable, Hashable, Sendable {
        /// Signing link (签约跳转URL).
        public var signURL: String

        public init(
            signURL: String
        ) {
            self.signURL = signURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.signURL = try member.required("sign_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.signURL, "sign_url")
        }
    }
}

extension Global {
    /// StoreInfo, as several operations have it.
    public struct StoreInfo: Codable, Hashable, Sendable {
        /// ID (编号).
        public var id: String?
        /// Name (名称).
        public var name: String
        /// Address (详细地址).
        public var address: String

        public init(
            id: String? = nil,
            name: String,
            address: String
        ) {
            self.id = id
            self.name = name
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.ifPresent("id")
            self.name = try member.required("name")
            self.address = try member.required("address")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.id, "id")
            try members.encode(self.name, "name")
            try members.encode(self.address, "address")
        }
    }
}

extension Global {
    /// Transaction, as several operations have it.
    public struct Transaction: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (APPID).
        public var appID: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's appid (机构APPID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Transaction type (交易类型).
        public var tradeType: Global.TradeType
        /// Bank type code (付款银行).
        public var bankType: String
        /// Time of success (支付完成时间).
        public var successTime: Timestamp
        /// State of the transaction (交易状态).
        public var tradeState: String
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String
        /// Payer's information (支付者).
        public var payer: Global.Payer
        /// Amount details (订单金额).
        public var amount: Global.TransactionAmount
        /// Details of the promotions used (优惠功能).
        public var promotionDetail: [Global.PromotionDetail]?

        public init(
            mchid: String,
            appID: String,
            spMchid: String,
            subMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            outTradeNo: String,
            transactionID: String,
            attach: String? = nil,
            tradeType: Global.TradeType,
            bankType: String,
            successTime: Timestamp,
            tradeState: String,
            tradeStateDesc: String,
            payer: Global.Payer,
            amount: Global.TransactionAmount,
            promotionDetail: [Global.PromotionDetail]? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.attach = attach
            self.tradeType = tradeType
            self.bankType = bankType
            self.successTime = successTime
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.payer = payer
            self.amount = amount
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.attach = try member.ifPresent("attach")
            self.tradeType = try member.required("trade_type")
            self.bankType = try member.required("bank_type")
            self.successTime = try member.required("success_time")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.required("trade_state_desc")
            self.payer = try member.required("payer")
            self.amount = try member.required("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.bankType, "bank_type")
            try members.encode(self.successTime, "success_time")
            try members.encode(self.tradeState, "trade_state")
            try members.encode(self.tradeStateDesc, "trade_state_desc")
            try members.encode(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension Global {
    /// TransactionAmount, as several operations have it.
    public struct TransactionAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (订单金额).
        public var total: Int
        /// Amount the user paid, in fen (用户支付金额).
        public var payerTotal: Int
        /// Currency (订单标价币种).
        public var currency: String
        /// Currency the user paid in (用户支付币种).
        public var payerCurrency: String
        /// Exchange rate (汇率信息).
        public var exchangeRate: Global.ExchangeRate?

        public init(
            total: Int,
            payerTotal: Int,
            currency: String,
            payerCurrency: String,
            exchangeRate: Global.ExchangeRate? = nil
        ) {
            self.total = total
            self.payerTotal = payerTotal
            self.currency = currency
            self.payerCurrency = payerCurrency
            self.exchangeRate = exchangeRate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.required("total")
            self.payerTotal = try member.required("payer_total")
            self.currency = try member.required("currency")
            self.payerCurrency = try member.required("payer_currency")
            self.exchangeRate = try member.ifPresent("exchange_rate")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encode(self.payerTotal, "payer_total")
            try members.encode(self.currency, "currency")
            try members.encode(self.payerCurrency, "payer_currency")
            try members.encodeIfPresent(self.exchangeRate, "exchange_rate")
        }
    }
}

extension Global {
    /// TransactionDetail, as several operations have it.
    public struct TransactionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var promotionID: String
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: Global.DetailScope?
        /// Type (优惠类型).
        public var type: Global.DetailType?
        /// Amount in fen (优惠券面额).
        public var amount: Int
        /// Currency (货币类型).
        public var currency: String?
        /// Campaign ID (活动ID).
        public var activityID: String?
        /// Amount funded by WeChat Pay, in fen (微信出资).
        public var wechatpayContributeAmount: Int?
        /// Amount funded by the merchant, in fen (商户出资).
        public var merchantContributeAmount: Int?
        /// Amount funded by others, in fen (其他出资).
        public var otherContributeAmount: Int?
        /// List of goods (单品列表).
        public var goodsDetail: [Global.DetailGoodsDetail]?

        public init(
            promotionID: String,
            name: String? = nil,
            scope: Global.DetailScope? = nil,
            type: Global.DetailType? = nil,
            amount: Int,
            currency: String? = nil,
            activityID: String? = nil,
            wechatpayContributeAmount: Int? = nil,
            merchantContributeAmount: Int? = nil,
            otherContributeAmount: Int? = nil,
            goodsDetail: [Global.DetailGoodsDetail]? = nil
        ) {
            self.promotionID = promotionID
            self.name = name
            self.scope = scope
            self.type = type
            self.amount = amount
            self.currency = currency
            self.activityID = activityID
            self.wechatpayContributeAmount = wechatpayContributeAmount
            self.merchantContributeAmount = merchantContributeAmount
            self.otherContributeAmount = otherContributeAmount
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.promotionID = try member.required("promotion_id")
            self.name = try member.ifPresent("name")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.amount = try member.required("amount")
            self.currency = try member.ifPresent("currency")
            self.activityID = try member.ifPresent("activity_id")
            self.wechatpayContributeAmount = try member.ifPresent("wechatpay_contribute_amount")
            self.merchantContributeAmount = try member.ifPresent("merchant_contribute_amount")
            self.otherContributeAmount = try member.ifPresent("other_contribute_amount")
            self.goodsDetail = try member.ifPresent("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.promotionID, "promotion_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encodeIfPresent(self.wechatpayContributeAmount, "wechatpay_contribute_amount")
            try members.encodeIfPresent(self.merchantContributeAmount, "merchant_contribute_amount")
            try members.encodeIfPresent(self.otherContributeAmount, "other_contribute_amount")
            try members.encodeIfPresent(self.goodsDetail, "goods_detail")
        }
    }
}

extension Global {
    /// TransactionPromotionDetail, as several operations have it.
    public struct TransactionPromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var promotionID: String
        /// Name (优惠名称).
        public var name: String?
        /// Scope (优惠范围).
        public var scope: String?
        /// Type (优惠类型).
        public var type: Global.DetailType?
        /// Amount in fen (优惠券面额).
        public var amount: Int
        /// Currency (优惠币种).
        public var currency: String
        /// Campaign ID (活动ID).
        public var activityID: String?
        /// Amount funded by WeChat Pay, in fen (微信出资).
        public var wxpayContributeAmount: Int?
        /// Amount funded by the merchant, in fen (商户出资).
        public var merchantContributeAmount: Int?
        /// Amount funded by others, in fen (其他出资).
        public var otherContributeAmount: Int?
        /// List of goods (单品列表).
        public var goodsDetail: [Global.PromotionDetailGoodsDetail]?

        public init(
            promotionID: String,
            name: String? = nil,
            scope: String? = nil,
            type: Global.DetailType? = nil,
            amount: Int,
            currency: String,
            activityID: String? = nil,
            wxpayContributeAmount: Int? = nil,
            merchantContributeAmount: Int? = nil,
            otherContributeAmount: Int? = nil,
            goodsDetail: [Global.PromotionDetailGoodsDetail]? = nil
        ) {
            self.promotionID = promotionID
            self.name = name
            self.scope = scope
            self.type = type
            self.amount = amount
            self.currency = currency
            self.activityID = activityID
            self.wxpayContributeAmount = wxpayContributeAmount
            self.merchantContributeAmount = merchantContributeAmount
            self.otherContributeAmount = otherContributeAmount
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.promotionID = try member.required("promotion_id")
            self.name = try member.ifPresent("name")
            self.scope = try member.ifPresent("scope")
            self.type = try member.ifPresent("type")
            self.amount = try member.required("amount")
            self.currency = try member.required("currency")
            self.activityID = try member.ifPresent("activity_id")
            self.wxpayContributeAmount = try member.ifPresent("wxpay_contribute_amount")
            self.merchantContributeAmount = try member.ifPresent("merchant_contribute_amount")
            self.otherContributeAmount = try member.ifPresent("other_contribute_amount")
            self.goodsDetail = try member.ifPresent("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.promotionID, "promotion_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.scope, "scope")
            try members.encodeIfPresent(self.type, "type")
            try members.encode(self.amount, "amount")
            try members.encode(self.currency, "currency")
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encodeIfPresent(self.wxpayContributeAmount, "wxpay_contribute_amount")
            try members.encodeIfPresent(self.merchantContributeAmount, "merchant_contribute_amount")
            try members.encodeIfPresent(self.otherContributeAmount, "other_contribute_amount")
            try members.encodeIfPresent(self.goodsDetail, "goods_detail")
        }
    }
}

extension Global {
    /// TransactionTransaction, as several operations have it.
    public struct TransactionTransaction: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (APPID).
        public var appID: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's appid (机构APPID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// ID (微信支付订单号).
        public var id: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Transaction type (交易类型).
        public var tradeType: Global.TradeType
        /// Bank type code (付款银行).
        public var bankType: String
        /// Time of success (支付完成时间).
        public var successTime: Timestamp
        /// State of the transaction (交易状态).
        public var tradeState: Global.TradeState
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String
        /// Payer's information (支付者).
        public var payer: Global.Payer
        /// Amount details (订单金额).
        public var amount: Global.TransactionAmount
        /// Details of the promotions used (优惠功能).
        public var promotionDetail: [Global.PromotionDetail]?

        public init(
            mchid: String,
            appID: String,
            spMchid: String,
            subMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            outTradeNo: String,
            id: String,
            attach: String? = nil,
            tradeType: Global.TradeType,
            bankType: String,
            successTime: Timestamp,
            tradeState: Global.TradeState,
            tradeStateDesc: String,
            payer: Global.Payer,
            amount: Global.TransactionAmount,
            promotionDetail: [Global.PromotionDetail]? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.id = id
            self.attach = attach
            self.tradeType = tradeType
            self.bankType = bankType
            self.successTime = successTime
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.payer = payer
            self.amount = amount
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.id = try member.required("id")
            self.attach = try member.ifPresent("attach")
            self.tradeType = try member.required("trade_type")
            self.bankType = try member.required("bank_type")
            self.successTime = try member.required("success_time")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.required("trade_state_desc")
            self.payer = try member.required("payer")
            self.amount = try member.required("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.id, "id")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.bankType, "bank_type")
            try members.encode(self.successTime, "success_time")
            try members.encode(self.tradeState, "trade_state")
            try members.encode(self.tradeStateDesc, "trade_state_desc")
            try members.encode(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension Global {
    /// V3GlobalRefundAmount, as several operations have it.
    public struct V3GlobalRefundAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (订单金额).
        public var total: Int
        /// Currency (货币类型).
        public var currency: String?
        /// Amount the user paid, in fen (用户支付金额).
        public var payerTotal: Int
        /// Currency the user paid in (支付币种).
        public var payerCurrency: String

        public init(
            total: Int,
            currency: String? = nil,
            payerTotal: Int,
            payerCurrency: String
        ) {
            self.total = total
            self.currency = currency
            self.payerTotal = payerTotal
            self.payerCurrency = payerCurrency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.total = try member.required("total")
            self.currency = try member.ifPresent("currency")
            self.payerTotal = try member.required("payer_total")
            self.payerCurrency = try member.required("payer_currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.total, "total")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encode(self.payerTotal, "payer_total")
            try members.encode(self.payerCurrency, "payer_currency")
        }
    }
}

extension Global {
    /// VerifyCertificateReply, as several operations have it.
    public struct VerifyCertificateReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Result of the identity check (身份核验结果).
        public var certificateCheckResult: Global.CertificateCheckResult

        public init(
            appID: String,
            mchid: String,
            outTradeNo: String,
            transactionID: String,
            certificateCheckResult: Global.CertificateCheckResult
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.certificateCheckResult = certificateCheckResult
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.certificateCheckResult = try member.required("certificate_check_result")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.certificateCheckResult, "certificate_check_result")
        }
    }
}

extension Global {
    /// VerifyCertificateRequest, as several operations have it.
    public struct VerifyCertificateRequest: Codable, Hashable, Sendable {
        /// Appid of the app or official account (机构APPID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own sub-order number (商户子订单号).
        public var subOrderNo: String?
        /// Customs code (海关).
        public var customs: Global.Customs
        /// Merchant's customs record number (商户海关备案号).
        public var merchantCustomsNo: String
        /// Type of identity document (证件类型).
        public var certificateType: Global.CertificateType
        /// Identity document number (证件号).
        public var certificateID: Sensitive
        /// Name on the identity document (证件姓名).
        public var certificateName: Sensitive

        public init(
            appID: String,
            mchid: String,
            outTradeNo: String,
            transactionID: String,
            subOrderNo: String? = nil,
            customs: Global.Customs,
            merchantCustomsNo: String,
            certificateType: Global.CertificateType,
            certificateID: Sensitive,
            certificateName: Sensitive
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.subOrderNo = subOrderNo
            self.customs = customs
            self.merchantCustomsNo = merchantCustomsNo
            self.certificateType = certificateType
            self.certificateID = certificateID
            self.certificateName = certificateName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.subOrderNo = try member.ifPresent("sub_order_no")
            self.customs = try member.required("customs")
            self.merchantCustomsNo = try member.required("merchant_customs_no")
            self.certificateType = try member.required("certificate_type")
            self.certificateID = try member.required("certificate_id")
            self.certificateName = try member.required("certificate_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.subOrderNo, "sub_order_no")
            try members.encode(self.customs, "customs")
            try members.encode(self.merchantCustomsNo, "merchant_customs_no")
            try members.encode(self.certificateType, "certificate_type")
            try members.encode(self.certificateID, "certificate_id")
            try members.encode(self.certificateName, "certificate_name")
        }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AmountExchangeRateType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userpaymentRate: Self { Self(rawValue: "USERPAYMENT_RATE") }
        public static var settlementRate: Self { Self(rawValue: "SETTLEMENT_RATE") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ApplymentState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
        public static var approved: Self { Self(rawValue: "APPROVED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ApplymentType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var applyForPaymentAuthority: Self { Self(rawValue: "APPLY_FOR_PAYMENT_AUTHORITY") }
        public static var applyForRelieveLimited: Self { Self(rawValue: "APPLY_FOR_RELIEVE_LIMITED") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BusinessType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var online: Self { Self(rawValue: "ONLINE") }
        public static var offline: Self { Self(rawValue: "OFFLINE") }
        public static var both: Self { Self(rawValue: "BOTH") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CertificateCheckResult: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var same: Self { Self(rawValue: "SAME") }
        public static var different: Self { Self(rawValue: "DIFFERENT") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CertificateType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var idcard: Self { Self(rawValue: "IDCARD") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Channel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var original: Self { Self(rawValue: "ORIGINAL") }
        public static var balance: Self { Self(rawValue: "BALANCE") }
        public static var otherBalance: Self { Self(rawValue: "OTHER_BALANCE") }
        public static var otherBankcard: Self { Self(rawValue: "OTHER_BANKCARD") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ComplaintState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var processed: Self { Self(rawValue: "PROCESSED") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Customs: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var guangzhouZs: Self { Self(rawValue: "GUANGZHOU_ZS") }
        public static var hangzhouZs: Self { Self(rawValue: "HANGZHOU_ZS") }
        public static var ningbo: Self { Self(rawValue: "NINGBO") }
        public static var zhengzhouBs: Self { Self(rawValue: "ZHENGZHOU_BS") }
        public static var chongqing: Self { Self(rawValue: "CHONGQING") }
        public static var shanghaiZs: Self { Self(rawValue: "SHANGHAI_ZS") }
        public static var shenzhen: Self { Self(rawValue: "SHENZHEN") }
        public static var zhengzhouZhZs: Self { Self(rawValue: "ZHENGZHOU_ZH_ZS") }
        public static var tianjin: Self { Self(rawValue: "TIANJIN") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DataStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var refundclose: Self { Self(rawValue: "REFUNDCLOSE") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DetailScope: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var global: Self { Self(rawValue: "GLOBAL") }
        public static var single: Self { Self(rawValue: "SINGLE") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DetailType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var coupon: Self { Self(rawValue: "COUPON") }
        public static var discount: Self { Self(rawValue: "DISCOUNT") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ExchangeRateType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var settlementRate: Self { Self(rawValue: "SETTLEMENT_RATE") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FundSource: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var refundSourceUnsettledFunds: Self { Self(rawValue: "REFUND_SOURCE_UNSETTLED_FUNDS") }
        public static var refundSourceREchARGEFunds: Self { Self(rawValue: "REFUND_SOURCE_REchARGE_FUNDS") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct H5AuthorizationState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var approved: Self { Self(rawValue: "APPROVED") }
        public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }
        public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var underPunishment: Self { Self(rawValue: "UNDER_PUNISHMENT") }
        public static var applicationFailed: Self { Self(rawValue: "APPLICATION_FAILED") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MchLanguage: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var zhCn: Self { Self(rawValue: "ZH_CN") }
        public static var zhTw: Self { Self(rawValue: "ZH_TW") }
        public static var zhHk: Self { Self(rawValue: "ZH_HK") }
        public static var en: Self { Self(rawValue: "EN") }
        public static var ja: Self { Self(rawValue: "JA") }
        public static var ko: Self { Self(rawValue: "KO") }
        public static var th: Self { Self(rawValue: "TH") }
        public static var vi: Self { Self(rawValue: "VI") }
        public static var ru: Self { Self(rawValue: "RU") }
        public static var de: Self { Self(rawValue: "DE") }
        public static var fr: Self { Self(rawValue: "FR") }
        public static var ar: Self { Self(rawValue: "AR") }
        public static var es: Self { Self(rawValue: "ES") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MediaType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userComplaintImage: Self { Self(rawValue: "USER_COMPLAINT_IMAGE") }
        public static var operationImage: Self { Self(rawValue: "OPERATION_IMAGE") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MerchantType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var enterprise: Self { Self(rawValue: "ENTERPRISE") }
        public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct OrderState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var undeclared: Self { Self(rawValue: "UNDECLARED") }
        public static var submitted: Self { Self(rawValue: "SUBMITTED") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
        public static var except: Self { Self(rawValue: "EXCEPT") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct OrderType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var outTradeNo: Self { Self(rawValue: "out_trade_no") }
        public static var transactionID: Self { Self(rawValue: "transaction_id") }
        public static var subOrderNo: Self { Self(rawValue: "sub_order_no") }
        public static var subOrderID: Self { Self(rawValue: "sub_order_id") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Priority: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var priority: Self { Self(rawValue: "PRIORITY") }
        public static var general: Self { Self(rawValue: "GENERAL") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReceiverType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }
        public static var personalOpenID: Self { Self(rawValue: "PERSONAL_OPENID") }
        public static var personalSubOpenID: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RelationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var supplier: Self { Self(rawValue: "SUPPLIER") }
        public static var distributor: Self { Self(rawValue: "DISTRIBUTOR") }
        public static var taxServiceProvider: Self { Self(rawValue: "TAX_SERVICE_PROVIDER") }
        public static var itServiceProvider: Self { Self(rawValue: "IT_SERVICE_PROVIDER") }
        public static var custom: Self { Self(rawValue: "CUSTOM") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ServiceOrderInfoState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var doing: Self { Self(rawValue: "DOING") }
        public static var revoked: Self { Self(rawValue: "REVOKED") }
        public static var waitpay: Self { Self(rawValue: "WAITPAY") }
        public static var done: Self { Self(rawValue: "DONE") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SettleState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var settled: Self { Self(rawValue: "SETTLED") }
        public static var unsettle: Self { Self(rawValue: "UNSETTLE") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var refund: Self { Self(rawValue: "REFUND") }
        public static var notpay: Self { Self(rawValue: "NOTPAY") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var revoked: Self { Self(rawValue: "REVOKED") }
        public static var userpaying: Self { Self(rawValue: "USERPAYING") }
        public static var payerror: Self { Self(rawValue: "PAYERROR") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var jsapi: Self { Self(rawValue: "JSAPI") }
        public static var native: Self { Self(rawValue: "NATIVE") }
        public static var app: Self { Self(rawValue: "APP") }
        public static var mweb: Self { Self(rawValue: "MWEB") }
        public static var micropay: Self { Self(rawValue: "MICROPAY") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransactionLimitType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unLaunchedWebsiteLimit: Self { Self(rawValue: "UN_LAUNCHED_WEBSITE_LIMIT") }
        public static var normalLimit: Self { Self(rawValue: "NORMAL_LIMIT") }
        public static var noLimit: Self { Self(rawValue: "NO_LIMIT") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct VerificationStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var underReview: Self { Self(rawValue: "Under Review") }
        public static var approved: Self { Self(rawValue: "Approved") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct VerifyDepartment: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unionpay: Self { Self(rawValue: "UNIONPAY") }
        public static var netsunion: Self { Self(rawValue: "NETSUNION") }
        public static var others: Self { Self(rawValue: "OTHERS") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct WalletRegion: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var chinaMainland: Self { Self(rawValue: "CHINA_MAINLAND") }
        public static var chinaHongkong: Self { Self(rawValue: "CHINA_HONGKONG") }
    }
}

extension Global {
    /// The documented values; a value that is not among them is kept as it came.
    public struct WebsiteState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var hasLaunched: Self { Self(rawValue: "HAS_LAUNCHED") }
        public static var unLaunched: Self { Self(rawValue: "UN_LAUNCHED") }
    }
}
