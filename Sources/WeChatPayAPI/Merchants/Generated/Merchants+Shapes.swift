// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, Merchants.
public enum Merchants {}

extension Merchants {
    /// Action, as several operations have it.
    public struct Action: Codable, Hashable, Sendable {
        /// Type of action (动作类型).
        public var actionType: Merchants.ActionType?
        /// Link to jump to (跳转链接).
        public var jumpURL: String?
        /// Mini program jump information (跳转小程序信息).
        public var miniProgramJumpInfo: Merchants.MiniProgramJumpInfo?
        /// Reply message (回复消息内容).
        public var messageInfo: Merchants.MessageInfo?
        /// Action ID (动作id).
        public var actionID: String?

        public init(
            actionType: Merchants.ActionType? = nil,
            jumpURL: String? = nil,
            miniProgramJumpInfo: Merchants.MiniProgramJumpInfo? = nil,
            messageInfo: Merchants.MessageInfo? = nil,
            actionID: String? = nil
        ) {
            self.actionType = actionType
            self.jumpURL = jumpURL
            self.miniProgramJumpInfo = miniProgramJumpInfo
            self.messageInfo = messageInfo
            self.actionID = actionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.actionType = try member.ifPresent("action_type")
            self.jumpURL = try member.ifPresent("jump_url")
            self.miniProgramJumpInfo = try member.ifPresent("mini_program_jump_info")
            self.messageInfo = try member.ifPresent("message_info")
            self.actionID = try member.ifPresent("action_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.actionType, "action_type")
            try members.encodeIfPresent(self.jumpURL, "jump_url")
            try members.encodeIfPresent(self.miniProgramJumpInfo, "mini_program_jump_info")
            try members.encodeIfPresent(self.messageInfo, "message_info")
            try members.encodeIfPresent(self.actionID, "action_id")
        }
    }
}

extension Merchants {
    /// ActionMiniProgramJumpInfo, as several operations have it.
    public struct ActionMiniProgramJumpInfo: Codable, Hashable, Sendable {
        /// Appid of the app or official account (跳转小程序APPID).
        public var appID: String
        /// Mini program path to jump to (跳转小程序页面PATH).
        public var path: String?
        /// Text (跳转小程序页面名称).
        public var text: String?

        public init(
            appID: String,
            path: String? = nil,
            text: String? = nil
        ) {
            self.appID = appID
            self.path = path
            self.text = text
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.path = try member.ifPresent("path")
            self.text = try member.ifPresent("text")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.path, "path")
            try members.encodeIfPresent(self.text, "text")
        }
    }
}

extension Merchants {
    /// AdditionalInfo, as several operations have it.
    public struct AdditionalInfo: Codable, Hashable, Sendable {
        /// Type (补充信息类型).
        public var type: Merchants.AdditionalInfoType?
        /// Complaint information on shared power banks (充电宝投诉相关信息).
        public var sharePowerInfo: Merchants.SharePowerInfo?

        public init(
            type: Merchants.AdditionalInfoType? = nil,
            sharePowerInfo: Merchants.SharePowerInfo? = nil
        ) {
            self.type = type
            self.sharePowerInfo = sharePowerInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.sharePowerInfo = try member.ifPresent("share_power_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.sharePowerInfo, "share_power_info")
        }
    }
}

extension Merchants {
    /// ApplyReply, as several operations have it.
    public struct ApplyReply: Codable, Hashable, Sendable {
        /// Application number (申请单号).
        public var applyID: String?

        public init(
            applyID: String? = nil
        ) {
            self.applyID = applyID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applyID = try member.ifPresent("apply_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.applyID, "apply_id")
        }
    }
}

extension Merchants {
    /// Applyment, as several operations have it.
    public struct Applyment: Codable, Hashable, Sendable {
        /// Business application number (业务申请编号).
        public var businessCode: String?
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: Int?
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Signing link (超级管理员签约链接).
        public var signURL: String?
        /// State of the application (申请单状态).
        public var applymentState: Merchants.ApplymentState
        /// Description of the application's state (申请状态描述).
        public var applymentStateMsg: String?
        /// Details of the review (驳回原因详情).
        public var auditDetail: [Merchants.AuditDetail]?

        public init(
            businessCode: String? = nil,
            applymentID: Int? = nil,
            subMchid: String? = nil,
            signURL: String? = nil,
            applymentState: Merchants.ApplymentState,
            applymentStateMsg: String? = nil,
            auditDetail: [Merchants.AuditDetail]? = nil
        ) {
            self.businessCode = businessCode
            self.applymentID = applymentID
            self.subMchid = subMchid
            self.signURL = signURL
            self.applymentState = applymentState
            self.applymentStateMsg = applymentStateMsg
            self.auditDetail = auditDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessCode = try member.ifPresent("business_code")
            self.applymentID = try member.ifPresent("applyment_id")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.signURL = try member.ifPresent("sign_url")
            self.applymentState = try member.required("applyment_state")
            self.applymentStateMsg = try member.ifPresent("applyment_state_msg")
            self.auditDetail = try member.ifPresent("audit_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.businessCode, "business_code")
            try members.encodeIfPresent(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.signURL, "sign_url")
            try members.encode(self.applymentState, "applyment_state")
            try members.encodeIfPresent(self.applymentStateMsg, "applyment_state_msg")
            try members.encodeIfPresent(self.auditDetail, "audit_detail")
        }
    }
}

extension Merchants {
    /// AuditDetail, as several operations have it.
    public struct AuditDetail: Codable, Hashable, Sendable {
        /// Field name (字段名).
        public var field: String?
        /// Field name (字段名称).
        public var fieldName: String?
        /// Reason for the rejection (驳回原因).
        public var rejectReason: String?

        public init(
            field: String? = nil,
            fieldName: String? = nil,
            rejectReason: String? = nil
        ) {
            self.field = field
            self.fieldName = fieldName
            self.rejectReason = rejectReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.field = try member.ifPresent("field")
            self.fieldName = try member.ifPresent("field_name")
            self.rejectReason = try member.ifPresent("reject_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.field, "field")
            try members.encodeIfPresent(self.fieldName, "field_name")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
        }
    }
}

extension Merchants {
    /// AuditRejectDetail, as several operations have it.
    public struct AuditRejectDetail: Codable, Hashable, Sendable {
        /// Parameter name (参数名称).
        public var paramName: String?
        /// Reason for the rejection (驳回原因).
        public var rejectReason: String?

        public init(
            paramName: String? = nil,
            rejectReason: String? = nil
        ) {
            self.paramName = paramName
            self.rejectReason = rejectReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.paramName = try member.ifPresent("param_name")
            self.rejectReason = try member.ifPresent("reject_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.paramName, "param_name")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
        }
    }
}

extension Merchants {
    /// AvailableAmountReply, as several operations have it.
    public struct AvailableAmountReply: Codable, Hashable, Sendable {
        /// Available balance, in fen (可用余额).
        public var availableAmount: Int
        /// Unavailable balance in fen (不可用余额).
        public var pendingAmount: Int?

        public init(
            availableAmount: Int,
            pendingAmount: Int? = nil
        ) {
            self.availableAmount = availableAmount
            self.pendingAmount = pendingAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.availableAmount = try member.required("available_amount")
            self.pendingAmount = try member.ifPresent("pending_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.availableAmount, "available_amount")
            try members.encodeIfPresent(self.pendingAmount, "pending_amount")
        }
    }
}

extension Merchants {
    /// Bank, as several operations have it.
    public struct Bank: Codable, Hashable, Sendable {
        /// Total number (查询数据总条数).
        public var totalCount: Int
        /// Quantity (本次查询数据条数).
        public var count: Int
        /// List of results (银行列表).
        public var data: [Merchants.CorporateBankingData]?
        /// Offset or page to start from (本次查询偏移量).
        public var offset: Int
        /// Links (分页链接).
        public var links: Merchants.Links

        public init(
            totalCount: Int,
            count: Int,
            data: [Merchants.CorporateBankingData]? = nil,
            offset: Int,
            links: Merchants.Links
        ) {
            self.totalCount = totalCount
            self.count = count
            self.data = data
            self.offset = offset
            self.links = links
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.count = try member.required("count")
            self.data = try member.ifPresent("data")
            self.offset = try member.required("offset")
            self.links = try member.required("links")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.count, "count")
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.offset, "offset")
            try members.encode(self.links, "links")
        }
    }
}

extension Merchants {
    /// BlockLink, as several operations have it.
    public struct BlockLink: Codable, Hashable, Sendable {
        /// Text (文本).
        public var text: String?
        /// Action (动作).
        public var action: Merchants.LinkAction?
        /// Invalidation settings (失效配置).
        public var invalidInfo: Merchants.InvalidInfo?

        public init(
            text: String? = nil,
            action: Merchants.LinkAction? = nil,
            invalidInfo: Merchants.InvalidInfo? = nil
        ) {
            self.text = text
            self.action = action
            self.invalidInfo = invalidInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.text = try member.ifPresent("text")
            self.action = try member.ifPresent("action")
            self.invalidInfo = try member.ifPresent("invalid_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.text, "text")
            try members.encodeIfPresent(self.action, "action")
            try members.encodeIfPresent(self.invalidInfo, "invalid_info")
        }
    }
}

extension Merchants {
    /// ChangecustompagestatusReply, as several operations have it.
    public struct ChangecustompagestatusReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户ID).
        public var subMchid: String
        /// Type of operation (操作类型).
        public var operationType: Merchants.OperationType

        public init(
            subMchid: String,
            operationType: Merchants.OperationType
        ) {
            self.subMchid = subMchid
            self.operationType = operationType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.operationType = try member.required("operation_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.operationType, "operation_type")
        }
    }
}

extension Merchants {
    /// CheckRule, as several operations have it.
    public struct CheckRule: Codable, Hashable, Sendable {
        /// Shortest length of the string (字符串最小长度).
        public var minLength: Int?
        /// Longest length of the string (字符串最大长度).
        public var maxLength: Int?
        /// Allowed file extensions (限制提交的文件后缀).
        public var enumFileExts: [Merchants.CheckRuleEnumFileExt]?
        /// Largest file size allowed.
        public var maxFileSize: Int?
        /// Keys of the enumeration.
        public var enumKeys: [Int]?
        /// Enumeration options shown to the merchant (展示给商户看的枚举可选的字段列表).
        public var enumValues: [String]?

        public init(
            minLength: Int? = nil,
            maxLength: Int? = nil,
            enumFileExts: [Merchants.CheckRuleEnumFileExt]? = nil,
            maxFileSize: Int? = nil,
            enumKeys: [Int]? = nil,
            enumValues: [String]? = nil
        ) {
            self.minLength = minLength
            self.maxLength = maxLength
            self.enumFileExts = enumFileExts
            self.maxFileSize = maxFileSize
            self.enumKeys = enumKeys
            self.enumValues = enumValues
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.minLength = try member.ifPresent("min_length")
            self.maxLength = try member.ifPresent("max_length")
            self.enumFileExts = try member.ifPresent("enum_file_exts")
            self.maxFileSize = try member.ifPresent("max_file_size")
            self.enumKeys = try member.ifPresent("enum_keys")
            self.enumValues = try member.ifPresent("enum_values")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.minLength, "min_length")
            try members.encodeIfPresent(self.maxLength, "max_length")
            try members.encodeIfPresent(self.enumFileExts, "enum_file_exts")
            try members.encodeIfPresent(self.maxFileSize, "max_file_size")
            try members.encodeIfPresent(self.enumKeys, "enum_keys")
            try members.encodeIfPresent(self.enumValues, "enum_values")
        }
    }
}

extension Merchants {
    /// ComplaintMedia, as several operations have it.
    public struct ComplaintMedia: Codable, Hashable, Sendable {
        /// Media file type (媒体文件业务类型).
        public var mediaType: Merchants.MediaType
        /// Media file URL (媒体文列表).
        public var mediaURL: [String]?

        public init(
            mediaType: Merchants.MediaType,
            mediaURL: [String]? = nil
        ) {
            self.mediaType = mediaType
            self.mediaURL = mediaURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mediaType = try member.required("media_type")
            self.mediaURL = try member.ifPresent("media_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mediaType, "media_type")
            try members.encodeIfPresent(self.mediaURL, "media_url")
        }
    }
}

extension Merchants {
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

extension Merchants {
    /// ComplaintOrderInfo, as several operations have it.
    public struct ComplaintOrderInfo: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Amount in fen (订单金额).
        public var amount: Int

        public init(
            transactionID: String,
            outTradeNo: String,
            amount: Int
        ) {
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.amount = try member.required("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
        }
    }
}

extension Merchants {
    /// CorporateBankingData, as several operations have it.
    public struct CorporateBankingData: Codable, Hashable, Sendable {
        /// Bank alias (银行别名).
        public var bankAlias: String
        /// Bank alias code (银行别名编码).
        public var bankAliasCode: String
        /// Bank of the account (开户银行).
        public var accountBank: String
        /// Bank code of the account (开户银行编码).
        public var accountBankCode: Int
        /// Whether the bank branch is required (是否需要填写支行).
        public var needBankBranch: Bool

        public init(
            bankAlias: String,
            bankAliasCode: String,
            accountBank: String,
            accountBankCode: Int,
            needBankBranch: Bool
        ) {
            self.bankAlias = bankAlias
            self.bankAliasCode = bankAliasCode
            self.accountBank = accountBank
            self.accountBankCode = accountBankCode
            self.needBankBranch = needBankBranch
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.bankAlias = try member.required("bank_alias")
            self.bankAliasCode = try member.required("bank_alias_code")
            self.accountBank = try member.required("account_bank")
            self.accountBankCode = try member.required("account_bank_code")
            self.needBankBranch = try member.required("need_bank_branch")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.bankAlias, "bank_alias")
            try members.encode(self.bankAliasCode, "bank_alias_code")
            try members.encode(self.accountBank, "account_bank")
            try members.encode(self.accountBankCode, "account_bank_code")
            try members.encode(self.needBankBranch, "need_bank_branch")
        }
    }
}

extension Merchants {
    /// EnumCheckRule, as several operations have it.
    public struct EnumCheckRule: Codable, Hashable, Sendable {
        /// Shortest length of the list (最小列表长度).
        public var minListLength: Int?
        /// Longest length of the list (最大列表长度).
        public var maxListLength: Int?
        /// Enumeration options shown to the merchant (展示给商户看的枚举可选的字段列表).
        public var enumValues: [String]?

        public init(
            minListLength: Int? = nil,
            maxListLength: Int? = nil,
            enumValues: [String]? = nil
        ) {
            self.minListLength = minListLength
            self.maxListLength = maxListLength
            self.enumValues = enumValues
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.minListLength = try member.ifPresent("min_list_length")
            self.maxListLength = try member.ifPresent("max_list_length")
            self.enumValues = try member.ifPresent("enum_values")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.minListLength, "min_list_length")
            try members.encodeIfPresent(self.maxListLength, "max_list_length")
            try members.encodeIfPresent(self.enumValues, "enum_values")
        }
    }
}

extension Merchants {
    /// FieldData, as several operations have it.
    public struct FieldData: Codable, Hashable, Sendable {
        /// Longitude (经度值).
        public var longitude: String?
        /// Latitude (纬度值).
        public var latitude: String?
        /// Province (省份).
        public var province: String?
        /// City (城市).
        public var city: String?
        /// Area (区域).
        public var area: String?
        /// Street (街道).
        public var street: String?
        /// Address (详细地址).
        public var address: String?
        /// Name (地址名).
        public var name: String?
        /// WeChat Pay order number (微信支付订单号).
        public var wechatOrderID: String?
        /// Merchant's own order number (商户订单号).
        public var merchantOrderID: String?
        /// Time of the transaction.
        public var tradeTime: Timestamp?
        /// Transaction amount (交易金额).
        public var tradeMoneyAmount: String?
        /// Goods of the order under inquiry (调单商品).
        public var tradeGoods: String?
        /// Whether there is logistics (是否物流): 0, 1.
        public var logisticFlag: Int?
        /// Images as evidence (凭证图片信息).
        public var evidenceImgList: [String]?

        public init(
            longitude: String? = nil,
            latitude: String? = nil,
            province: String? = nil,
            city: String? = nil,
            area: String? = nil,
            street: String? = nil,
            address: String? = nil,
            name: String? = nil,
            wechatOrderID: String? = nil,
            merchantOrderID: String? = nil,
            tradeTime: Timestamp? = nil,
            tradeMoneyAmount: String? = nil,
            tradeGoods: String? = nil,
            logisticFlag: Int? = nil,
            evidenceImgList: [String]? = nil
        ) {
            self.longitude = longitude
            self.latitude = latitude
            self.province = province
            self.city = city
            self.area = area
            self.street = street
            self.address = address
            self.name = name
            self.wechatOrderID = wechatOrderID
            self.merchantOrderID = merchantOrderID
            self.tradeTime = tradeTime
            self.tradeMoneyAmount = tradeMoneyAmount
            self.tradeGoods = tradeGoods
            self.logisticFlag = logisticFlag
            self.evidenceImgList = evidenceImgList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.longitude = try member.ifPresent("longitude")
            self.latitude = try member.ifPresent("latitude")
            self.province = try member.ifPresent("province")
            self.city = try member.ifPresent("city")
            self.area = try member.ifPresent("area")
            self.street = try member.ifPresent("street")
            self.address = try member.ifPresent("address")
            self.name = try member.ifPresent("name")
            self.wechatOrderID = try member.ifPresent("wechat_order_id")
            self.merchantOrderID = try member.ifPresent("merchant_order_id")
            self.tradeTime = try member.ifPresent("trade_time")
            self.tradeMoneyAmount = try member.ifPresent("trade_money_amount")
            self.tradeGoods = try member.ifPresent("trade_goods")
            self.logisticFlag = try member.ifPresent("logistic_flag")
            self.evidenceImgList = try member.ifPresent("evidence_img_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.longitude, "longitude")
            try members.encodeIfPresent(self.latitude, "latitude")
            try members.encodeIfPresent(self.province, "province")
            try members.encodeIfPresent(self.city, "city")
            try members.encodeIfPresent(self.area, "area")
            try members.encodeIfPresent(self.street, "street")
            try members.encodeIfPresent(self.address, "address")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.wechatOrderID, "wechat_order_id")
            try members.encodeIfPresent(self.merchantOrderID, "merchant_order_id")
            try members.encodeIfPresent(self.tradeTime, "trade_time")
            try members.encodeIfPresent(self.tradeMoneyAmount, "trade_money_amount")
            try members.encodeIfPresent(self.tradeGoods, "trade_goods")
            try members.encodeIfPresent(self.logisticFlag, "logistic_flag")
            try members.encodeIfPresent(self.evidenceImgList, "evidence_img_list")
        }
    }
}

extension Merchants {
    /// FileCheckRule, as several operations have it.
    public struct FileCheckRule: Codable, Hashable, Sendable {
        /// Shortest length of the list (最小列表长度).
        public var minListLength: Int?
        /// Longest length of the list (最大列表长度).
        public var maxListLength: Int?
        /// Allowed file extensions (限制提交的文件后缀).
        public var enumFileExts: [Merchants.EnumFileExt]?
        /// Largest file size allowed.
        public var maxFileSize: Int?

        public init(
            minListLength: Int? = nil,
            maxListLength: Int? = nil,
            enumFileExts: [Merchants.EnumFileExt]? = nil,
            maxFileSize: Int? = nil
        ) {
            self.minListLength = minListLength
            self.maxListLength = maxListLength
            self.enumFileExts = enumFileExts
            self.maxFileSize = maxFileSize
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.minListLength = try member.ifPresent("min_list_length")
            self.maxListLength = try member.ifPresent("max_list_length")
            self.enumFileExts = try member.ifPresent("enum_file_exts")
            self.maxFileSize = try member.ifPresent("max_file_size")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.minListLength, "min_list_length")
            try members.encodeIfPresent(self.maxListLength, "max_list_length")
            try members.encodeIfPresent(self.enumFileExts, "enum_file_exts")
            try members.encodeIfPresent(self.maxFileSize, "max_file_size")
        }
    }
}

extension Merchants {
    /// FileReply, as several operations have it.
    public struct FileReply: Codable, Hashable, Sendable {
        /// File ID (文件标识ID).
        public var fileID: String

        public init(
            fileID: String
        ) {
            self.fileID = fileID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.fileID = try member.required("file_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.fileID, "file_id")
        }
    }
}

extension Merchants {
    /// Image, as several operations have it.
    public struct Image: Codable, Hashable, Sendable {
        /// Media file ID (媒体ID).
        public var mediaID: String?
        /// Image style (图片样式类型).
        public var imageStyleType: Merchants.ImageStyleType?

        public init(
            mediaID: String? = nil,
            imageStyleType: Merchants.ImageStyleType? = nil
        ) {
            self.mediaID = mediaID
            self.imageStyleType = imageStyleType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mediaID = try member.ifPresent("media_id")
            self.imageStyleType = try member.ifPresent("image_style_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mediaID, "media_id")
            try members.encodeIfPresent(self.imageStyleType, "image_style_type")
        }
    }
}

extension Merchants {
    /// InvalidInfo, as several operations have it.
    public struct InvalidInfo: Codable, Hashable, Sendable {
        /// Time of expiry (过期时间).
        public var expiredTime: Timestamp?
        /// Whether it can be clicked repeatedly (是否可以多次点击).
        public var multiClickable: Bool?

        public init(
            expiredTime: Timestamp? = nil,
            multiClickable: Bool? = nil
        ) {
            self.expiredTime = expiredTime
            self.multiClickable = multiClickable
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.expiredTime = try member.ifPresent("expired_time")
            self.multiClickable = try member.ifPresent("multi_clickable")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.expiredTime, "expired_time")
            try members.encodeIfPresent(self.multiClickable, "multi_clickable")
        }
    }
}

extension Merchants {
    /// Link, as several operations have it.
    public struct Link: Codable, Hashable, Sendable {
        /// Text (文本).
        public var text: String?
        /// Action (动作).
        public var action: Merchants.Action?
        /// Invalidation settings (失效配置).
        public var invalidInfo: Merchants.InvalidInfo?

        public init(
            text: String? = nil,
            action: Merchants.Action? = nil,
            invalidInfo: Merchants.InvalidInfo? = nil
        ) {
            self.text = text
            self.action = action
            self.invalidInfo = invalidInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.text = try member.ifPresent("text")
            self.action = try member.ifPresent("action")
            self.invalidInfo = try member.ifPresent("invalid_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.text, "text")
            try members.encodeIfPresent(self.action, "action")
            try members.encodeIfPresent(self.invalidInfo, "invalid_info")
        }
    }
}

extension Merchants {
    /// LinkAction, as several operations have it.
    public struct LinkAction: Codable, Hashable, Sendable {
        /// Type of action (动作类型).
        public var actionType: Merchants.ActionType?
        /// Link to jump to (跳转链接).
        public var jumpURL: String?
        /// Mini program jump information (跳转小程序信息).
        public var miniProgramJumpInfo: Merchants.ActionMiniProgramJumpInfo?
        /// Reply message (回复消息内容).
        public var messageInfo: Merchants.MessageInfo?
        /// Action ID (动作id).
        public var actionID: String?

        public init(
            actionType: Merchants.ActionType? = nil,
            jumpURL: String? = nil,
            miniProgramJumpInfo: Merchants.ActionMiniProgramJumpInfo? = nil,
            messageInfo: Merchants.MessageInfo? = nil,
            actionID: String? = nil
        ) {
            self.actionType = actionType
            self.jumpURL = jumpURL
            self.miniProgramJumpInfo = miniProgramJumpInfo
            self.messageInfo = messageInfo
            self.actionID = actionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.actionType = try member.ifPresent("action_type")
            self.jumpURL = try member.ifPresent("jump_url")
            self.miniProgramJumpInfo = try member.ifPresent("mini_program_jump_info")
            self.messageInfo = try member.ifPresent("message_info")
            self.actionID = try member.ifPresent("action_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.actionType, "action_type")
            try members.encodeIfPresent(self.jumpURL, "jump_url")
            try members.encodeIfPresent(self.miniProgramJumpInfo, "mini_program_jump_info")
            try members.encodeIfPresent(self.messageInfo, "message_info")
            try members.encodeIfPresent(self.actionID, "action_id")
        }
    }
}

extension Merchants {
    /// Links, as several operations have it.
    public struct Links: Codable, Hashable, Sendable {
        /// Link to the next page (下一页链接).
        public var next: String?
        /// Link to the previous page (上一页链接).
        public var prev: String?
        /// Link to the current page (当前链接).
        public var selfLink: String?

        public init(
            next: String? = nil,
            prev: String? = nil,
            selfLink: String? = nil
        ) {
            self.next = next
            self.prev = prev
            self.selfLink = selfLink
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.next = try member.ifPresent("next")
            self.prev = try member.ifPresent("prev")
            self.selfLink = try member.ifPresent("self")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.next, "next")
            try members.encodeIfPresent(self.prev, "prev")
            try members.encodeIfPresent(self.selfLink, "self")
        }
    }
}

extension Merchants {
    /// MchManageRecord, as several operations have it.
    public struct MchManageRecord: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Merchant management record ID (商户管理记录ID).
        public var manageRecordID: String?
        /// Type of merchant management record (商户管理记录类型).
        public var manageRecordType: Merchants.ManageRecordType?
        /// Time of the restriction (管控时间).
        public var manageTime: String?
        /// Reason for the restriction (管控原因).
        public var manageReason: String?
        /// Restricted function (限制功能).
        public var limitAbility: String?
        /// How to lift the restriction (解除管控方式).
        public var recoverWay: Merchants.RecoverWay?
        /// Whether submitting materials is allowed (是否允许提交资料).
        public var allowSubmit: Bool?
        /// Reason submission is forbidden (禁止提交资料原因).
        public var forbidSubmitReason: String?
        /// Time from which submission is possible (可提交资料开始时间).
        public var submitStartTime: String?
        /// Time until which submission is possible (可提交资料结束时间).
        public var submitEndTime: String?
        /// State of the merchant management record (商户管理记录状态).
        public var manageRecordState: Merchants.ManageRecordState?
        /// Time the restriction was lifted (解除管控时间).
        public var recoverTime: String?
        /// Reason for lifting the restriction (解除管控原因).
        public var recoverReason: Merchants.RecoverReason?
        /// Reason for the rejection (申诉驳回原因).
        public var rejectReason: String?
        /// Time until which submission is possible (可提交资料结束时间).
        public var approveTime: String?
        /// Materials requested or submitted (要求提交的资料).
        public var requestedItemInfo: JSONText<Merchants.RequestedItemInfo>?

        public init(
            subMchid: String? = nil,
            manageRecordID: String? = nil,
            manageRecordType: Merchants.ManageRecordType? = nil,
            manageTime: String? = nil,
            manageReason: String? = nil,
            limitAbility: String? = nil,
            recoverWay: Merchants.RecoverWay? = nil,
            allowSubmit: Bool? = nil,
            forbidSubmitReason: String? = nil,
            submitStartTime: String? = nil,
            submitEndTime: String? = nil,
            manageRecordState: Merchants.ManageRecordState? = nil,
            recoverTime: String? = nil,
            recoverReason: Merchants.RecoverReason? = nil,
            rejectReason: String? = nil,
            approveTime: String? = nil,
            requestedItemInfo: JSONText<Merchants.RequestedItemInfo>? = nil
        ) {
            self.subMchid = subMchid
            self.manageRecordID = manageRecordID
            self.manageRecordType = manageRecordType
            self.manageTime = manageTime
            self.manageReason = manageReason
            self.limitAbility = limitAbility
            self.recoverWay = recoverWay
            self.allowSubmit = allowSubmit
            self.forbidSubmitReason = forbidSubmitReason
            self.submitStartTime = submitStartTime
            self.submitEndTime = submitEndTime
            self.manageRecordState = manageRecordState
            self.recoverTime = recoverTime
            self.recoverReason = recoverReason
            self.rejectReason = rejectReason
            self.approveTime = approveTime
            self.requestedItemInfo = requestedItemInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.manageRecordID = try member.ifPresent("manage_record_id")
            self.manageRecordType = try member.ifPresent("manage_record_type")
            self.manageTime = try member.ifPresent("manage_time")
            self.manageReason = try member.ifPresent("manage_reason")
            self.limitAbility = try member.ifPresent("limit_ability")
            self.recoverWay = try member.ifPresent("recover_way")
            self.allowSubmit = try member.ifPresent("allow_submit")
            self.forbidSubmitReason = try member.ifPresent("forbid_submit_reason")
            self.submitStartTime = try member.ifPresent("submit_start_time")
            self.submitEndTime = try member.ifPresent("submit_end_time")
            self.manageRecordState = try member.ifPresent("manage_record_state")
            self.recoverTime = try member.ifPresent("recover_time")
            self.recoverReason = try member.ifPresent("recover_reason")
            self.rejectReason = try member.ifPresent("reject_reason")
            self.approveTime = try member.ifPresent("approve_time")
            self.requestedItemInfo = try member.ifPresent("requested_item_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.manageRecordID, "manage_record_id")
            try members.encodeIfPresent(self.manageRecordType, "manage_record_type")
            try members.encodeIfPresent(self.manageTime, "manage_time")
            try members.encodeIfPresent(self.manageReason, "manage_reason")
            try members.encodeIfPresent(self.limitAbility, "limit_ability")
            try members.encodeIfPresent(self.recoverWay, "recover_way")
            try members.encodeIfPresent(self.allowSubmit, "allow_submit")
            try members.encodeIfPresent(self.forbidSubmitReason, "forbid_submit_reason")
            try members.encodeIfPresent(self.submitStartTime, "submit_start_time")
            try members.encodeIfPresent(self.submitEndTime, "submit_end_time")
            try members.encodeIfPresent(self.manageRecordState, "manage_record_state")
            try members.encodeIfPresent(self.recoverTime, "recover_time")
            try members.encodeIfPresent(self.recoverReason, "recover_reason")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
            try members.encodeIfPresent(self.approveTime, "approve_time")
            try members.encodeIfPresent(self.requestedItemInfo, "requested_item_info")
        }
    }
}

extension Merchants {
    /// Mchcontactalterapplyment, as several operations have it.
    public struct Mchcontactalterapplyment: Codable, Hashable, Sendable {
        /// Application number (申请单号).
        public var applyID: String
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// Merchant number (微信支付商户号).
        public var merchantCode: String
        /// Current state of the record (申请单状态).
        public var state: Merchants.MchcontactalterapplymentState
        /// Overall reason for the rejection (总体驳回原因).
        public var auditRejectReason: String?
        /// Details of the rejection (驳回原因详情).
        public var auditRejectDetail: [Merchants.AuditRejectDetail]?

        public init(
            applyID: String,
            outRequestNo: String,
            merchantCode: String,
            state: Merchants.MchcontactalterapplymentState,
            auditRejectReason: String? = nil,
            auditRejectDetail: [Merchants.AuditRejectDetail]? = nil
        ) {
            self.applyID = applyID
            self.outRequestNo = outRequestNo
            self.merchantCode = merchantCode
            self.state = state
            self.auditRejectReason = auditRejectReason
            self.auditRejectDetail = auditRejectDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applyID = try member.required("apply_id")
            self.outRequestNo = try member.required("out_request_no")
            self.merchantCode = try member.required("merchant_code")
            self.state = try member.required("state")
            self.auditRejectReason = try member.ifPresent("audit_reject_reason")
            self.auditRejectDetail = try member.ifPresent("audit_reject_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applyID, "apply_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.merchantCode, "merchant_code")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.auditRejectReason, "audit_reject_reason")
            try members.encodeIfPresent(self.auditRejectDetail, "audit_reject_detail")
        }
    }
}

extension Merchants {
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

extension Merchants {
    /// Mchsubjectalterapplyment, as several operations have it.
    public struct Mchsubjectalterapplyment: Codable, Hashable, Sendable {
        /// Merchant number (微信支付商户号).
        public var merchantCode: String
        /// Application number (申请单号).
        public var applyID: String
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String
        /// Current state of the record (申请单状态).
        public var state: Merchants.MchsubjectalterapplymentState
        /// Overall reason for the rejection (总体驳回原因).
        public var auditRejectReason: String?
        /// Details of the rejection (驳回原因详情).
        public var auditRejectDetail: [Merchants.AuditRejectDetail]?

        public init(
            merchantCode: String,
            applyID: String,
            outRequestNo: String,
            state: Merchants.MchsubjectalterapplymentState,
            auditRejectReason: String? = nil,
            auditRejectDetail: [Merchants.AuditRejectDetail]? = nil
        ) {
            self.merchantCode = merchantCode
            self.applyID = applyID
            self.outRequestNo = outRequestNo
            self.state = state
            self.auditRejectReason = auditRejectReason
            self.auditRejectDetail = auditRejectDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantCode = try member.required("merchant_code")
            self.applyID = try member.required("apply_id")
            self.outRequestNo = try member.required("out_request_no")
            self.state = try member.required("state")
            self.auditRejectReason = try member.ifPresent("audit_reject_reason")
            self.auditRejectDetail = try member.ifPresent("audit_reject_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.merchantCode, "merchant_code")
            try members.encode(self.applyID, "apply_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.auditRejectReason, "audit_reject_reason")
            try members.encodeIfPresent(self.auditRejectDetail, "audit_reject_detail")
        }
    }
}

extension Merchants {
    /// MediaReply, as several operations have it.
    public struct MediaReply: Codable, Hashable, Sendable {
        /// Media file ID (媒体文件标识Id).
        public var mediaID: String

        public init(
            mediaID: String
        ) {
            self.mediaID = mediaID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mediaID = try member.required("media_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mediaID, "media_id")
        }
    }
}

extension Merchants {
    /// MerchantReply, as several operations have it.
    public struct MerchantReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String

        public init(
            subMchid: String
        ) {
            self.subMchid = subMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
        }
    }
}

extension Merchants {
    /// MerchantRequest, as several operations have it.
    public struct MerchantRequest: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// Labels for filtering same-industry advertising (同业过滤标签值).
        public var advertisingIndustryFilters: [Merchants.AdvertisingIndustryFilter]?

        public init(
            subMchid: String,
            advertisingIndustryFilters: [Merchants.AdvertisingIndustryFilter]? = nil
        ) {
            self.subMchid = subMchid
            self.advertisingIndustryFilters = advertisingIndustryFilters
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.advertisingIndustryFilters = try member.ifPresent("advertising_industry_filters")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.advertisingIndustryFilters, "advertising_industry_filters")
        }
    }
}

extension Merchants {
    /// MerchantSettleRuleApplicationReply, as several operations have it.
    public struct MerchantSettleRuleApplicationReply: Codable, Hashable, Sendable {
        /// Application number (申请单编号).
        public var applicationID: String
        /// How the application was processed (申请单处理信息).
        public var applicationProcessInfo: String?
        /// State of the application (申请单状态).
        public var applicationState: String?
        /// Time of the last update (最后更新时间).
        public var updateTime: Timestamp?
        /// Acquiring institution's merchant number (从业机构号).
        public var acquiringBankID: String?
        /// Channel partner's merchant number (渠道商户号).
        public var channelID: String?
        /// Sub-merchant's merchant number (从业机构特约商户号).
        public var subMchid: String?
        /// Settlement rule ID (结算规则id).
        public var settleRuleID: Int?

        public init(
            applicationID: String,
            applicationProcessInfo: String? = nil,
            applicationState: String? = nil,
            updateTime: Timestamp? = nil,
            acquiringBankID: String? = nil,
            channelID: String? = nil,
            subMchid: String? = nil,
            settleRuleID: Int? = nil
        ) {
            self.applicationID = applicationID
            self.applicationProcessInfo = applicationProcessInfo
            self.applicationState = applicationState
            self.updateTime = updateTime
            self.acquiringBankID = acquiringBankID
            self.channelID = channelID
            self.subMchid = subMchid
            self.settleRuleID = settleRuleID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applicationID = try member.required("application_id")
            self.applicationProcessInfo = try member.ifPresent("application_process_info")
            self.applicationState = try member.ifPresent("application_state")
            self.updateTime = try member.ifPresent("update_time")
            self.acquiringBankID = try member.ifPresent("acquiring_bank_id")
            self.channelID = try member.ifPresent("channel_id")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.settleRuleID = try member.ifPresent("settle_rule_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applicationID, "application_id")
            try members.encodeIfPresent(self.applicationProcessInfo, "application_process_info")
            try members.encodeIfPresent(self.applicationState, "application_state")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encodeIfPresent(self.acquiringBankID, "acquiring_bank_id")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.settleRuleID, "settle_rule_id")
        }
    }
}

extension Merchants {
    /// MessageInfo, as several operations have it.
    public struct MessageInfo: Codable, Hashable, Sendable {
        /// Content of the reply (回复的消息内容).
        public var content: String
        /// Custom data passed through (自定义透传字段).
        public var customData: String?

        public init(
            content: String,
            customData: String? = nil
        ) {
            self.content = content
            self.customData = customData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.content = try member.required("content")
            self.customData = try member.ifPresent("custom_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.content, "content")
            try members.encodeIfPresent(self.customData, "custom_data")
        }
    }
}

extension Merchants {
    /// MiniProgramJumpInfo, as several operations have it.
    public struct MiniProgramJumpInfo: Codable, Hashable, Sendable {
        /// Appid of the app or official account (跳转小程序APPID).
        public var appID: String
        /// Mini program path to jump to (跳转小程序页面PATH).
        public var path: String
        /// Text (跳转小程序页面名称).
        public var text: String

        public init(
            appID: String,
            path: String,
            text: String
        ) {
            self.appID = appID
            self.path = path
            self.text = text
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.path = try member.required("path")
            self.text = try member.required("text")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.path, "path")
            try members.encode(self.text, "text")
        }
    }
}

extension Merchants {
    /// RecordField, as several operations have it.
    public struct RecordField: Codable, Hashable, Sendable {
        /// Data item ID (资料项ID).
        public var itemID: String?
        /// Field name (资料项英文名).
        public var fieldName: String?
        /// Name (资料项中文名).
        public var name: String?
        /// Type (资料项类型): 1, 2, 3, 4, 5, 6.
        public var type: Int?
        /// Multi-value supplementary data, as JSON (补充资料项多值JSON格式).
        public var repeatedFieldData: JSONText<Merchants.RepeatedFieldData>?
        /// Hint on filling in the field (资料项填写提示).
        public var tips: String?
        /// Placeholder of the input field (输入框占位文案).
        public var placeholder: String?
        /// Tooltip text (叹号悬浮提示语).
        public var tooltip: String?
        /// Whether it is required (是否必须提交): 0, 1.
        public var required: Int?
        /// Whether submitted content must be encrypted (提交内容需要加密).
        public var needEncrypt: Bool?
        /// Rule for checking strings (字符串校验规则).
        public var stringCheckRule: Merchants.StringCheckRule?
        /// Rule for checking enumerations (枚举校验规则).
        public var enumCheckRule: Merchants.EnumCheckRule?
        /// Rule for checking files (文件校验规则).
        public var fileCheckRule: Merchants.FileCheckRule?
        /// Rule for checking time ranges (时间区间校验规则).
        public var timeIntervalCheckRule: Merchants.TimeIntervalCheckRule?
        /// Rule for checking orders (订单类型校验规则).
        public var orderIntervalCheckRule: Merchants.FileCheckRule?
        /// Rules relating data items (资料项关联规则集合).
        public var relations: [Merchants.Relation]?

        public init(
            itemID: String? = nil,
            fieldName: String? = nil,
            name: String? = nil,
            type: Int? = nil,
            repeatedFieldData: JSONText<Merchants.RepeatedFieldData>? = nil,
            tips: String? = nil,
            placeholder: String? = nil,
            tooltip: String? = nil,
            required: Int? = nil,
            needEncrypt: Bool? = nil,
            stringCheckRule: Merchants.StringCheckRule? = nil,
            enumCheckRule: Merchants.EnumCheckRule? = nil,
            fileCheckRule: Merchants.FileCheckRule? = nil,
            timeIntervalCheckRule: Merchants.TimeIntervalCheckRule? = nil,
            orderIntervalCheckRule: Merchants.FileCheckRule? = nil,
            relations: [Merchants.Relation]? = nil
        ) {
            self.itemID = itemID
            self.fieldName = fieldName
            self.name = name
            self.type = type
            self.repeatedFieldData = repeatedFieldData
            self.tips = tips
            self.placeholder = placeholder
            self.tooltip = tooltip
            self.required = required
            self.needEncrypt = needEncrypt
            self.stringCheckRule = stringCheckRule
            self.enumCheckRule = enumCheckRule
            self.fileCheckRule = fileCheckRule
            self.timeIntervalCheckRule = timeIntervalCheckRule
            self.orderIntervalCheckRule = orderIntervalCheckRule
            self.relations = relations
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.itemID = try member.ifPresent("item_id")
            self.fieldName = try member.ifPresent("field_name")
            self.name = try member.ifPresent("name")
            self.type = try member.ifPresent("type")
            self.repeatedFieldData = try member.ifPresent("repeated_field_data")
            self.tips = try member.ifPresent("tips")
            self.placeholder = try member.ifPresent("placeholder")
            self.tooltip = try member.ifPresent("tooltip")
            self.required = try member.ifPresent("required")
            self.needEncrypt = try member.ifPresent("need_encrypt")
            self.stringCheckRule = try member.ifPresent("string_check_rule")
            self.enumCheckRule = try member.ifPresent("enum_check_rule")
            self.fileCheckRule = try member.ifPresent("file_check_rule")
            self.timeIntervalCheckRule = try member.ifPresent("time_interval_check_rule")
            self.orderIntervalCheckRule = try member.ifPresent("order_interval_check_rule")
            self.relations = try member.ifPresent("relations")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.itemID, "item_id")
            try members.encodeIfPresent(self.fieldName, "field_name")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.repeatedFieldData, "repeated_field_data")
            try members.encodeIfPresent(self.tips, "tips")
            try members.encodeIfPresent(self.placeholder, "placeholder")
            try members.encodeIfPresent(self.tooltip, "tooltip")
            try members.encodeIfPresent(self.required, "required")
            try members.encodeIfPresent(self.needEncrypt, "need_encrypt")
            try members.encodeIfPresent(self.stringCheckRule, "string_check_rule")
            try members.encodeIfPresent(self.enumCheckRule, "enum_check_rule")
            try members.encodeIfPresent(self.fileCheckRule, "file_check_rule")
            try members.encodeIfPresent(self.timeIntervalCheckRule, "time_interval_check_rule")
            try members.encodeIfPresent(self.orderIntervalCheckRule, "order_interval_check_rule")
            try members.encodeIfPresent(self.relations, "relations")
        }
    }
}

extension Merchants {
    /// Relation, as several operations have it.
    public struct Relation: Codable, Hashable, Sendable {
        /// ID of the related data item (关联的资料项ID).
        public var sourceKey: Int?
        /// Value of the related data item (关联的资料项值).
        public var sourceValue: String?

        public init(
            sourceKey: Int? = nil,
            sourceValue: String? = nil
        ) {
            self.sourceKey = sourceKey
            self.sourceValue = sourceValue
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.sourceKey = try member.ifPresent("source_key")
            self.sourceValue = try member.ifPresent("source_value")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.sourceKey, "source_key")
            try members.encodeIfPresent(self.sourceValue, "source_value")
        }
    }
}

extension Merchants {
    /// RepeatedFieldData, as several operations have it.
    public struct RepeatedFieldData: Codable, Hashable, Sendable {
        /// Value of the data item (补充资料项).
        public var fieldData: [Merchants.FieldData]

        public init(
            fieldData: [Merchants.FieldData]
        ) {
            self.fieldData = fieldData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.fieldData = try member.required("field_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.fieldData, "field_data")
        }
    }
}

extension Merchants {
    /// RequestedItemInfo, as several operations have it.
    public struct RequestedItemInfo: Codable, Hashable, Sendable {
        /// List of data items (资料项集合).
        public var recordFields: [Merchants.RecordField]

        public init(
            recordFields: [Merchants.RecordField]
        ) {
            self.recordFields = recordFields
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.recordFields = try member.required("record_fields")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.recordFields, "record_fields")
        }
    }
}

extension Merchants {
    /// ReturnAddressInfo, as several operations have it.
    public struct ReturnAddressInfo: Codable, Hashable, Sendable {
        /// Place of return (归还地点).
        public var returnAddress: String?
        /// Longitude (归还地点经度).
        public var longitude: String?
        /// Latitude (归还地点纬度).
        public var latitude: String?

        public init(
            returnAddress: String? = nil,
            longitude: String? = nil,
            latitude: String? = nil
        ) {
            self.returnAddress = returnAddress
            self.longitude = longitude
            self.latitude = latitude
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnAddress = try member.ifPresent("return_address")
            self.longitude = try member.ifPresent("longitude")
            self.latitude = try member.ifPresent("latitude")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.returnAddress, "return_address")
            try members.encodeIfPresent(self.longitude, "longitude")
            try members.encodeIfPresent(self.latitude, "latitude")
        }
    }
}

extension Merchants {
    /// SharePowerInfo, as several operations have it.
    public struct SharePowerInfo: Codable, Hashable, Sendable {
        /// Time of the return (归还时间).
        public var returnTime: Timestamp?
        /// Place of return (归还地点信息).
        public var returnAddressInfo: Merchants.ReturnAddressInfo?
        /// Whether returned to the same cabinet (是否归还同一柜机).
        public var isReturnedToSameMachine: Bool?

        public init(
            returnTime: Timestamp? = nil,
            returnAddressInfo: Merchants.ReturnAddressInfo? = nil,
            isReturnedToSameMachine: Bool? = nil
        ) {
            self.returnTime = returnTime
            self.returnAddressInfo = returnAddressInfo
            self.isReturnedToSameMachine = isReturnedToSameMachine
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnTime = try member.ifPresent("return_time")
            self.returnAddressInfo = try member.ifPresent("return_address_info")
            self.isReturnedToSameMachine = try member.ifPresent("is_returned_to_same_machine")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.returnTime, "return_time")
            try members.encodeIfPresent(self.returnAddressInfo, "return_address_info")
            try members.encodeIfPresent(self.isReturnedToSameMachine, "is_returned_to_same_machine")
        }
    }
}

extension Merchants {
    /// StringCheckRule, as several operations have it.
    public struct StringCheckRule: Codable, Hashable, Sendable {
        /// Shortest length of the string (字符串最小长度).
        public var minStringLength: Int?
        /// Longest length of the string (字符串最大长度).
        public var maxStringLength: Int?
        /// Validation rule (校验规则).
        public var validator: Merchants.Validator?

        public init(
            minStringLength: Int? = nil,
            maxStringLength: Int? = nil,
            validator: Merchants.Validator? = nil
        ) {
            self.minStringLength = minStringLength
            self.maxStringLength = maxStringLength
            self.validator = validator
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.minStringLength = try member.ifPresent("min_string_length")
            self.maxStringLength = try member.ifPresent("max_string_length")
            self.validator = try member.ifPresent("validator")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.minStringLength, "min_string_length")
            try members.encodeIfPresent(self.maxStringLength, "max_string_length")
            try members.encodeIfPresent(self.validator, "validator")
        }
    }
}

extension Merchants {
    /// SubmissionData, as several operations have it.
    public struct SubmissionData: Codable, Hashable, Sendable {
        /// List of data items (资料项集合).
        public var recordFields: [Merchants.SubmissionDataRecordField]

        public init(
            recordFields: [Merchants.SubmissionDataRecordField]
        ) {
            self.recordFields = recordFields
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.recordFields = try member.required("record_fields")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.recordFields, "record_fields")
        }
    }
}

extension Merchants {
    /// SubmissionDataRecordField, as several operations have it.
    public struct SubmissionDataRecordField: Codable, Hashable, Sendable {
        /// Data item ID (资料项ID).
        public var itemID: String?
        /// Field name (资料项英文名).
        public var fieldName: String?
        /// Name (资料项中文名).
        public var name: String?
        /// Type (资料项类型): 1, 2, 11, 15.
        public var type: Int?
        /// Hint on filling in the field (资料项填写提示).
        public var tips: String?
        /// Placeholder of the input field (输入框占位文案).
        public var placeholder: String?
        /// Tooltip text (叹号悬浮提示语).
        public var tooltip: String?
        /// Whether it is required (是否必须提交): 0, 1.
        public var required: Int?
        /// Checking rule (校验规则).
        public var checkRule: Merchants.CheckRule?
        /// Rules relating data items (资料项关联规则集合).
        public var relations: [Merchants.Relation]?
        /// Whether submitted content must be encrypted (提交内容需要加密).
        public var needEncrypt: Bool?

        public init(
            itemID: String? = nil,
            fieldName: String? = nil,
            name: String? = nil,
            type: Int? = nil,
            tips: String? = nil,
            placeholder: String? = nil,
            tooltip: String? = nil,
            required: Int? = nil,
            checkRule: Merchants.CheckRule? = nil,
            relations: [Merchants.Relation]? = nil,
            needEncrypt: Bool? = nil
        ) {
            self.itemID = itemID
            self.fieldName = fieldName
            self.name = name
            self.type = type
            self.tips = tips
            self.placeholder = placeholder
            self.tooltip = tooltip
            self.required = required
            self.checkRule = checkRule
            self.relations = relations
            self.needEncrypt = needEncrypt
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.itemID = try member.ifPresent("item_id")
            self.fieldName = try member.ifPresent("field_name")
            self.name = try member.ifPresent("name")
            self.type = try member.ifPresent("type")
            self.tips = try member.ifPresent("tips")
            self.placeholder = try member.ifPresent("placeholder")
            self.tooltip = try member.ifPresent("tooltip")
            self.required = try member.ifPresent("required")
            self.checkRule = try member.ifPresent("check_rule")
            self.relations = try member.ifPresent("relations")
            self.needEncrypt = try member.ifPresent("need_encrypt")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.itemID, "item_id")
            try members.encodeIfPresent(self.fieldName, "field_name")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.tips, "tips")
            try members.encodeIfPresent(self.placeholder, "placeholder")
            try members.encodeIfPresent(self.tooltip, "tooltip")
            try members.encodeIfPresent(self.required, "required")
            try members.encodeIfPresent(self.checkRule, "check_rule")
            try members.encodeIfPresent(self.relations, "relations")
            try members.encodeIfPresent(self.needEncrypt, "need_encrypt")
        }
    }
}

extension Merchants {
    /// SubmissionTemplate, as several operations have it.
    public struct SubmissionTemplate: Codable, Hashable, Sendable {
        /// List of data items (资料项集合).
        public var recordFields: [Merchants.SubmissionTemplateRecordField]

        public init(
            recordFields: [Merchants.SubmissionTemplateRecordField]
        ) {
            self.recordFields = recordFields
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.recordFields = try member.required("record_fields")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.recordFields, "record_fields")
        }
    }
}

extension Merchants {
    /// SubmissionTemplateRecordField, as several operations have it.
    public struct SubmissionTemplateRecordField: Codable, Hashable, Sendable {
        /// Checking rule (校验规则).
        public var checkRule: Merchants.CheckRule?
        /// Whether the content can be modified (是否允许修改内容): 0, 1.
        public var disabled: Int?
        /// Value of the data item (资料项值(单值类型)).
        public var fieldData: String?
        /// Field name (资料项英文名).
        public var fieldName: String?
        /// Whether the data item is hidden (是否隐藏资料项).
        public var hidden: Int?
        /// Data item ID (资料项ID).
        public var itemID: String?
        /// Name (资料项中文名).
        public var name: String?
        /// Whether submitted content must be encrypted (提交内容需要加密).
        public var needEncrypt: Bool?
        /// Placeholder of the input field (输入占位文案).
        public var placeholder: String?
        /// Whether it is required (是否必填): 0, 1.
        public var required: Int?
        /// Hint on filling in the field (资料项填写提示).
        public var tips: String?
        /// Tooltip text (叹号悬浮提示语).
        public var tooltip: String?
        /// Type (资料项类型): 1, 2, 11, 15.
        public var type: Int?
        /// Whether the date may be long-term (日期类型是否可勾选“长期有效”): 0, 1.
        public var usePermanentlyDate: Int?

        public init(
            checkRule: Merchants.CheckRule? = nil,
            disabled: Int? = nil,
            fieldData: String? = nil,
            fieldName: String? = nil,
            hidden: Int? = nil,
            itemID: String? = nil,
            name: String? = nil,
            needEncrypt: Bool? = nil,
            placeholder: String? = nil,
            required: Int? = nil,
            tips: String? = nil,
            tooltip: String? = nil,
            type: Int? = nil,
            usePermanentlyDate: Int? = nil
        ) {
            self.checkRule = checkRule
            self.disabled = disabled
            self.fieldData = fieldData
            self.fieldName = fieldName
            self.hidden = hidden
            self.itemID = itemID
            self.name = name
            self.needEncrypt = needEncrypt
            self.placeholder = placeholder
            self.required = required
            self.tips = tips
            self.tooltip = tooltip
            self.type = type
            self.usePermanentlyDate = usePermanentlyDate
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.checkRule = try member.ifPresent("check_rule")
            self.disabled = try member.ifPresent("disabled")
            self.fieldData = try member.ifPresent("field_data")
            self.fieldName = try member.ifPresent("field_name")
            self.hidden = try member.ifPresent("hidden")
            self.itemID = try member.ifPresent("item_id")
            self.name = try member.ifPresent("name")
            self.needEncrypt = try member.ifPresent("need_encrypt")
            self.placeholder = try member.ifPresent("placeholder")
            self.required = try member.ifPresent("required")
            self.tips = try member.ifPresent("tips")
            self.tooltip = try member.ifPresent("tooltip")
            self.type = try member.ifPresent("type")
            self.usePermanentlyDate = try member.ifPresent("use_permanently_date")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.checkRule, "check_rule")
            try members.encodeIfPresent(self.disabled, "disabled")
            try members.encodeIfPresent(self.fieldData, "field_data")
            try members.encodeIfPresent(self.fieldName, "field_name")
            try members.encodeIfPresent(self.hidden, "hidden")
            try members.encodeIfPresent(self.itemID, "item_id")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.needEncrypt, "need_encrypt")
            try members.encodeIfPresent(self.placeholder, "placeholder")
            try members.encodeIfPresent(self.required, "required")
            try members.encodeIfPresent(self.tips, "tips")
            try members.encodeIfPresent(self.tooltip, "tooltip")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.usePermanentlyDate, "use_permanently_date")
        }
    }
}

extension Merchants {
    /// Text, as several operations have it.
    public struct Text: Codable, Hashable, Sendable {
        /// Text (文本).
        public var text: String?
        /// Text colour (文本颜色).
        public var color: Merchants.Color?
        /// Whether bold (是否粗体).
        public var isBold: Bool?

        public init(
            text: String? = nil,
            color: Merchants.Color? = nil,
            isBold: Bool? = nil
        ) {
            self.text = text
            self.color = color
            self.isBold = isBold
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.text = try member.ifPresent("text")
            self.color = try member.ifPresent("color")
            self.isBold = try member.ifPresent("is_bold")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.text, "text")
            try members.encodeIfPresent(self.color, "color")
            try members.encodeIfPresent(self.isBold, "is_bold")
        }
    }
}

extension Merchants {
    /// TimeIntervalCheckRule, as several operations have it.
    public struct TimeIntervalCheckRule: Codable, Hashable, Sendable {
        /// Shortest length of the list (最小列表长度).
        public var minListLength: Int?
        /// Longest length of the list (最大列表长度).
        public var maxListLength: Int?

        public init(
            minListLength: Int? = nil,
            maxListLength: Int? = nil
        ) {
            self.minListLength = minListLength
            self.maxListLength = maxListLength
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.minListLength = try member.ifPresent("min_list_length")
            self.maxListLength = try member.ifPresent("max_list_length")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.minListLength, "min_list_length")
            try members.encodeIfPresent(self.maxListLength, "max_list_length")
        }
    }
}

extension Merchants {
    /// TransactionBlockRecord, as several operations have it.
    public struct TransactionBlockRecord: Codable, Hashable, Sendable {
        /// Transaction block record ID (交易拦截记录ID).
        public var blockRecordID: String?
        /// Time of the block (拦截时间).
        public var blockTime: String?
        /// Reason for the block (拦截原因).
        public var blockReason: String?
        /// Number of transactions blocked (拦截笔数).
        public var numberOfBlock: Merchants.NumberOfBlock?
        /// How to lift the restriction (解除管控方式).
        public var recoverWay: Merchants.TransactionBlockRecordRecoverWay?
        /// Materials requested or submitted (商户提交资料内容).
        public var requestedItemInfo: JSONText<Merchants.RequestedItemInfo>?

        public init(
            blockRecordID: String? = nil,
            blockTime: String? = nil,
            blockReason: String? = nil,
            numberOfBlock: Merchants.NumberOfBlock? = nil,
            recoverWay: Merchants.TransactionBlockRecordRecoverWay? = nil,
            requestedItemInfo: JSONText<Merchants.RequestedItemInfo>? = nil
        ) {
            self.blockRecordID = blockRecordID
            self.blockTime = blockTime
            self.blockReason = blockReason
            self.numberOfBlock = numberOfBlock
            self.recoverWay = recoverWay
            self.requestedItemInfo = requestedItemInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.blockRecordID = try member.ifPresent("block_record_id")
            self.blockTime = try member.ifPresent("block_time")
            self.blockReason = try member.ifPresent("block_reason")
            self.numberOfBlock = try member.ifPresent("number_of_block")
            self.recoverWay = try member.ifPresent("recover_way")
            self.requestedItemInfo = try member.ifPresent("requested_item_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.blockRecordID, "block_record_id")
            try members.encodeIfPresent(self.blockTime, "block_time")
            try members.encodeIfPresent(self.blockReason, "block_reason")
            try members.encodeIfPresent(self.numberOfBlock, "number_of_block")
            try members.encodeIfPresent(self.recoverWay, "recover_way")
            try members.encodeIfPresent(self.requestedItemInfo, "requested_item_info")
        }
    }
}

extension Merchants {
    /// TransactionBlockSubmissionReply, as several operations have it.
    public struct TransactionBlockSubmissionReply: Codable, Hashable, Sendable {
        /// Appeal ID of the transaction block (交易拦截申诉ID).
        public var blockSubmissionID: String?
        /// Time of submission (提交时间).
        public var submitTime: String?
        /// Result of the review (审核结果).
        public var reviewResult: Merchants.ReviewResult?
        /// Time of the review (审核时间).
        public var reviewTime: String?
        /// Reason the review failed (审核驳回原因).
        public var reviewRejectReason: String?

        public init(
            blockSubmissionID: String? = nil,
            submitTime: String? = nil,
            reviewResult: Merchants.ReviewResult? = nil,
            reviewTime: String? = nil,
            reviewRejectReason: String? = nil
        ) {
            self.blockSubmissionID = blockSubmissionID
            self.submitTime = submitTime
            self.reviewResult = reviewResult
            self.reviewTime = reviewTime
            self.reviewRejectReason = reviewRejectReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.blockSubmissionID = try member.ifPresent("block_submission_id")
            self.submitTime = try member.ifPresent("submit_time")
            self.reviewResult = try member.ifPresent("review_result")
            self.reviewTime = try member.ifPresent("review_time")
            self.reviewRejectReason = try member.ifPresent("review_reject_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.blockSubmissionID, "block_submission_id")
            try members.encodeIfPresent(self.submitTime, "submit_time")
            try members.encodeIfPresent(self.reviewResult, "review_result")
            try members.encodeIfPresent(self.reviewTime, "review_time")
            try members.encodeIfPresent(self.reviewRejectReason, "review_reject_reason")
        }
    }
}

extension Merchants {
    /// ViolationNotificationReply, as several operations have it.
    public struct ViolationNotificationReply: Codable, Hashable, Sendable {
        /// URL to be notified at (通知地址).
        public var notifyURL: String?

        public init(
            notifyURL: String? = nil
        ) {
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }
}

extension Merchants {
    /// Withdraw, as several operations have it.
    public struct Withdraw: Codable, Hashable, Sendable {
        /// Current status of the record (提现单状态).
        public var status: Merchants.WithdrawStatus
        /// WeChat Pay withdrawal number (微信支付提现单号).
        public var withdrawID: String
        /// Merchant's own request number (商户提现单号).
        public var outRequestNo: String
        /// Amount in fen (提现金额).
        public var amount: Int
        /// Time of creation (发起提现时间).
        public var createTime: Timestamp
        /// Time of the last update (提现状态更新时间).
        public var updateTime: Timestamp
        /// Reason (失败原因).
        public var reason: String
        /// Remark (提现备注).
        public var remark: String
        /// Bank remark (银行附言).
        public var bankMemo: String
        /// Account type (出款账户类型).
        public var accountType: Merchants.AccountType
        /// Solution for the failed withdrawal (提现失败解决方案).
        public var solution: String

        public init(
            status: Merchants.WithdrawStatus,
            withdrawID: String,
            outRequestNo: String,
            amount: Int,
            createTime: Timestamp,
            updateTime: Timestamp,
            reason: String,
            remark: String,
            bankMemo: String,
            accountType: Merchants.AccountType,
            solution: String
        ) {
            self.status = status
            self.withdrawID = withdrawID
            self.outRequestNo = outRequestNo
            self.amount = amount
            self.createTime = createTime
            self.updateTime = updateTime
            self.reason = reason
            self.remark = remark
            self.bankMemo = bankMemo
            self.accountType = accountType
            self.solution = solution
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.status = try member.required("status")
            self.withdrawID = try member.required("withdraw_id")
            self.outRequestNo = try member.required("out_request_no")
            self.amount = try member.required("amount")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.required("update_time")
            self.reason = try member.required("reason")
            self.remark = try member.required("remark")
            self.bankMemo = try member.required("bank_memo")
            self.accountType = try member.required("account_type")
            self.solution = try member.required("solution")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.status, "status")
            try members.encode(self.withdrawID, "withdraw_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.amount, "amount")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
            try members.encode(self.reason, "reason")
            try members.encode(self.remark, "remark")
            try members.encode(self.bankMemo, "bank_memo")
            try members.encode(self.accountType, "account_type")
            try members.encode(self.solution, "solution")
        }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var basic: Self { Self(rawValue: "BASIC") }
        public static var operation: Self { Self(rawValue: "OPERATION") }
        public static var fees: Self { Self(rawValue: "FEES") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ActionType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var actionTypeSendMessage: Self { Self(rawValue: "ACTION_TYPE_SEND_MESSAGE") }
        public static var actionTypeJumpURL: Self { Self(rawValue: "ACTION_TYPE_JUMP_URL") }
        public static var actionTypeJumpMiniProgram: Self { Self(rawValue: "ACTION_TYPE_JUMP_MINI_PROGRAM") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AdditionalInfoType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sharePowerType: Self { Self(rawValue: "SHARE_POWER_TYPE") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AdvertisingIndustryFilter: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var eCommerce: Self { Self(rawValue: "E_COMMERCE") }
        public static var loveMarriage: Self { Self(rawValue: "LOVE_MARRIAGE") }
        public static var potography: Self { Self(rawValue: "POTOGRAPHY") }
        public static var education: Self { Self(rawValue: "EDUCATION") }
        public static var finance: Self { Self(rawValue: "FINANCE") }
        public static var tourism: Self { Self(rawValue: "TOURISM") }
        public static var skincare: Self { Self(rawValue: "SKINCARE") }
        public static var food: Self { Self(rawValue: "FOOD") }
        public static var sport: Self { Self(rawValue: "SPORT") }
        public static var jewelryWatch: Self { Self(rawValue: "JEWELRY_WATCH") }
        public static var healthcare: Self { Self(rawValue: "HEALTHCARE") }
        public static var bussiness: Self { Self(rawValue: "BUSSINESS") }
        public static var parenting: Self { Self(rawValue: "PARENTING") }
        public static var catering: Self { Self(rawValue: "CATERING") }
        public static var retail: Self { Self(rawValue: "RETAIL") }
        public static var services: Self { Self(rawValue: "SERVICES") }
        public static var law: Self { Self(rawValue: "LAW") }
        public static var estate: Self { Self(rawValue: "ESTATE") }
        public static var transportation: Self { Self(rawValue: "TRANSPORTATION") }
        public static var energySaving: Self { Self(rawValue: "ENERGY_SAVING") }
        public static var security: Self { Self(rawValue: "SECURITY") }
        public static var buildingMaterial: Self { Self(rawValue: "BUILDING_MATERIAL") }
        public static var communication: Self { Self(rawValue: "COMMUNICATION") }
        public static var merchandise: Self { Self(rawValue: "MERCHANDISE") }
        public static var association: Self { Self(rawValue: "ASSOCIATION") }
        public static var community: Self { Self(rawValue: "COMMUNITY") }
        public static var onlineAvr: Self { Self(rawValue: "ONLINE_AVR") }
        public static var weMedia: Self { Self(rawValue: "WE_MEDIA") }
        public static var car: Self { Self(rawValue: "CAR") }
        public static var software: Self { Self(rawValue: "SOFTWARE") }
        public static var game: Self { Self(rawValue: "GAME") }
        public static var clothing: Self { Self(rawValue: "CLOTHING") }
        public static var industy: Self { Self(rawValue: "INDUSTY") }
        public static var agriculture: Self { Self(rawValue: "AGRICULTURE") }
        public static var publishingMedia: Self { Self(rawValue: "PUBLISHING_MEDIA") }
        public static var homeDigital: Self { Self(rawValue: "HOME_DIGITAL") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ApplymentState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var applymentStateWaittingForAudit: Self { Self(rawValue: "APPLYMENT_STATE_WAITTING_FOR_AUDIT") }
        public static var applymentStateWaittingForConfirmContact: Self { Self(rawValue: "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT") }
        public static var applymentStateWaittingForConfirmLegalperson: Self { Self(rawValue: "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON") }
        public static var applymentStatePassed: Self { Self(rawValue: "APPLYMENT_STATE_PASSED") }
        public static var applymentStateFreezed: Self { Self(rawValue: "APPLYMENT_STATE_FREEZED") }
        public static var applymentStateEditting: Self { Self(rawValue: "APPLYMENT_STATE_EDITTING") }
        public static var applymentStateAuditing: Self { Self(rawValue: "APPLYMENT_STATE_AUDITING") }
        public static var applymentStateRejected: Self { Self(rawValue: "APPLYMENT_STATE_REJECTED") }
        public static var applymentStateToBeConfirmed: Self { Self(rawValue: "APPLYMENT_STATE_TO_BE_CONFIRMED") }
        public static var applymentStateToBeSigned: Self { Self(rawValue: "APPLYMENT_STATE_TO_BE_SIGNED") }
        public static var applymentStateSigning: Self { Self(rawValue: "APPLYMENT_STATE_SIGNING") }
        public static var applymentStateFinished: Self { Self(rawValue: "APPLYMENT_STATE_FINISHED") }
        public static var applymentStateCanceled: Self { Self(rawValue: "APPLYMENT_STATE_CANCELED") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BlockType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var text: Self { Self(rawValue: "TEXT") }
        public static var image: Self { Self(rawValue: "IMAGE") }
        public static var link: Self { Self(rawValue: "LINK") }
        public static var faqList: Self { Self(rawValue: "FAQ_LIST") }
        public static var button: Self { Self(rawValue: "BUTTON") }
        public static var buttonGroup: Self { Self(rawValue: "BUTTON_GROUP") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ButtonLayout: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var layoutUnknown: Self { Self(rawValue: "LAYOUT_UNKNOWN") }
        public static var layoutHorizontal: Self { Self(rawValue: "LAYOUT_HORIZONTAL") }
        public static var layoutVertical: Self { Self(rawValue: "LAYOUT_VERTICAL") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CheckRuleEnumFileExt: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var png: Self { Self(rawValue: "png") }
        public static var jpg: Self { Self(rawValue: "jpg") }
        public static var jpeg: Self { Self(rawValue: "jpeg") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Color: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var `default`: Self { Self(rawValue: "DEFAULT") }
        public static var secondary: Self { Self(rawValue: "SECONDARY") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ComplaintState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var processed: Self { Self(rawValue: "PROCESSED") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ContactIDDocType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var identificationTypeIdcard: Self { Self(rawValue: "IDENTIFICATION_TYPE_IDCARD") }
        public static var identificationTypeOverseaPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_OVERSEA_PASSPORT") }
        public static var identificationTypeHongkongPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_PASSPORT") }
        public static var identificationTypeMacaoPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO_PASSPORT") }
        public static var identificationTypeTaiwanPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_PASSPORT") }
        public static var identificationTypeForeignResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_FOREIGN_RESIDENT") }
        public static var identificationTypeHongkongMacaoResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT") }
        public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DueDiligenceState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var dueDiligenceStateCollecting: Self { Self(rawValue: "DUE_DILIGENCE_STATE_COLLECTING") }
        public static var dueDiligenceStateAuditing: Self { Self(rawValue: "DUE_DILIGENCE_STATE_AUDITING") }
        public static var dueDiligenceStateRejected: Self { Self(rawValue: "DUE_DILIGENCE_STATE_REJECTED") }
        public static var dueDiligenceStateExpired: Self { Self(rawValue: "DUE_DILIGENCE_STATE_EXPIRED") }
        public static var dueDiligenceStateCancelled: Self { Self(rawValue: "DUE_DILIGENCE_STATE_CANCELLED") }
        public static var dueDiligenceStateFinished: Self { Self(rawValue: "DUE_DILIGENCE_STATE_FINISHED") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct EnumFileExt: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var png: Self { Self(rawValue: "png") }
        public static var jpg: Self { Self(rawValue: "jpg") }
        public static var jpeg: Self { Self(rawValue: "jpeg") }
        public static var mp4: Self { Self(rawValue: "mp4") }
        public static var avi: Self { Self(rawValue: "avi") }
        public static var mov: Self { Self(rawValue: "mov") }
        public static var wmv: Self { Self(rawValue: "wmv") }
        public static var pdf: Self { Self(rawValue: "pdf") }
        public static var doc: Self { Self(rawValue: "doc") }
        public static var docx: Self { Self(rawValue: "docx") }
        public static var csv: Self { Self(rawValue: "csv") }
        public static var xlsx: Self { Self(rawValue: "xlsx") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct IDDocType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var identificationTypeIdcard: Self { Self(rawValue: "IDENTIFICATION_TYPE_IDCARD") }
        public static var identificationTypeOverseaPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_OVERSEA_PASSPORT") }
        public static var identificationTypeHongkongPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_PASSPORT") }
        public static var identificationTypeMacaoPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO_PASSPORT") }
        public static var identificationTypeTaiwanPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_PASSPORT") }
        public static var identificationTypeForeignResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_FOREIGN_RESIDENT") }
        public static var identificationTypeHongkongMacaoResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT") }
        public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct IDHolderType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var legal: Self { Self(rawValue: "LEGAL") }
        public static var `super`: Self { Self(rawValue: "SUPER") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ImageStyleType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var imageStyleTypeNarrow: Self { Self(rawValue: "IMAGE_STYLE_TYPE_NARROW") }
        public static var imageStyleTypeWide: Self { Self(rawValue: "IMAGE_STYLE_TYPE_WIDE") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ManageRecordState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var submitted: Self { Self(rawValue: "SUBMITTED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
        public static var recovered: Self { Self(rawValue: "RECOVERED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ManageRecordType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var functionalLimitRecord: Self { Self(rawValue: "FUNCTIONAL_LIMIT_RECORD") }
        public static var investigateRecord: Self { Self(rawValue: "INVESTIGATE_RECORD") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MchcontactalterapplymentState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var applymentStateAuditing: Self { Self(rawValue: "APPLYMENT_STATE_AUDITING") }
        public static var applymentStateRejected: Self { Self(rawValue: "APPLYMENT_STATE_REJECTED") }
        public static var applymentStateModifing: Self { Self(rawValue: "APPLYMENT_STATE_MODIFING") }
        public static var applymentStateFinished: Self { Self(rawValue: "APPLYMENT_STATE_FINISHED") }
        public static var applymentStateCanceled: Self { Self(rawValue: "APPLYMENT_STATE_CANCELED") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MchsubjectalterapplymentState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var applymentStateAuditing: Self { Self(rawValue: "APPLYMENT_STATE_AUDITING") }
        public static var applymentStateRejected: Self { Self(rawValue: "APPLYMENT_STATE_REJECTED") }
        public static var applymentStateModifing: Self { Self(rawValue: "APPLYMENT_STATE_MODIFING") }
        public static var applymentStateFinished: Self { Self(rawValue: "APPLYMENT_STATE_FINISHED") }
        public static var applymentStateCanceled: Self { Self(rawValue: "APPLYMENT_STATE_CANCELED") }
        public static var applymentStateEditting: Self { Self(rawValue: "APPLYMENT_STATE_EDITTING") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MediaType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userComplaintImage: Self { Self(rawValue: "USER_COMPLAINT_IMAGE") }
        public static var operationImage: Self { Self(rawValue: "OPERATION_IMAGE") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ModifySettlementAccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accountTypeBusiness: Self { Self(rawValue: "ACCOUNT_TYPE_BUSINESS") }
        public static var accountTypePrivate: Self { Self(rawValue: "ACCOUNT_TYPE_PRIVATE") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct NumberOfBlock: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var lessThanTwenty: Self { Self(rawValue: "LESS_THAN_TWENTY") }
        public static var lessThanOneHundred: Self { Self(rawValue: "LESS_THAN_ONE_HUNDRED") }
        public static var lessThanOneThousand: Self { Self(rawValue: "LESS_THAN_ONE_THOUSAND") }
        public static var overOneThousand: Self { Self(rawValue: "OVER_ONE_THOUSAND") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct OperationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var open: Self { Self(rawValue: "OPEN") }
        public static var close: Self { Self(rawValue: "CLOSE") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ProblemType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var refund: Self { Self(rawValue: "REFUND") }
        public static var serviceNotWork: Self { Self(rawValue: "SERVICE_NOT_WORK") }
        public static var others: Self { Self(rawValue: "OTHERS") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PunishType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var otherPunish: Self { Self(rawValue: "OTHER_PUNISH") }
        public static var disablePayment: Self { Self(rawValue: "DISABLE_PAYMENT") }
        public static var suspendSettlement: Self { Self(rawValue: "SUSPEND_SETTLEMENT") }
        public static var disableWithdraw: Self { Self(rawValue: "DISABLE_WITHDRAW") }
        public static var removeMerchants: Self { Self(rawValue: "REMOVE_MERCHANTS") }
        public static var addMerchantsBlacklist: Self { Self(rawValue: "ADD_MERCHANTS_BLACKLIST") }
        public static var refund: Self { Self(rawValue: "REFUND") }
        public static var freezingFundByTransaction: Self { Self(rawValue: "FREEZING_FUND_BY_TRANSACTION") }
        public static var freezingFundByMerchants: Self { Self(rawValue: "FREEZING_FUND_BY_MERCHANTS") }
        public static var blockedUser: Self { Self(rawValue: "BLOCKED_USER") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RecoverReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantSubmitRecover: Self { Self(rawValue: "MERCHANT_SUBMIT_RECOVER") }
        public static var merchantOperateRecover: Self { Self(rawValue: "MERCHANT_OPERATE_RECOVER") }
        public static var platformAutoRecover: Self { Self(rawValue: "PLATFORM_AUTO_RECOVER") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RecoverWay: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var submitInformation: Self { Self(rawValue: "SUBMIT_INFORMATION") }
        public static var verifyInactiveMerchantIdentity: Self { Self(rawValue: "VERIFY_INACTIVE_MERCHANT_IDENTITY") }
        public static var modifyOrganizationInformation: Self { Self(rawValue: "MODIFY_ORGANIZATION_INFORMATION") }
        public static var other: Self { Self(rawValue: "OTHER") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReviewResult: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var empty: Self { Self(rawValue: "EMPTY") }
        public static var pass: Self { Self(rawValue: "PASS") }
        public static var reject: Self { Self(rawValue: "REJECT") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RiskType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var otherRisk: Self { Self(rawValue: "OTHER_RISK") }
        public static var inducePayment: Self { Self(rawValue: "INDUCE_PAYMENT") }
        public static var fraud: Self { Self(rawValue: "FRAUD") }
        public static var gambling: Self { Self(rawValue: "GAMBLING") }
        public static var cybersex: Self { Self(rawValue: "CYBERSEX") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SenderIdentity: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unknown: Self { Self(rawValue: "UNKNOWN") }
        public static var manual: Self { Self(rawValue: "MANUAL") }
        public static var machine: Self { Self(rawValue: "MACHINE") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransactionBlockRecordRecoverWay: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var submitInformation: Self { Self(rawValue: "SUBMIT_INFORMATION") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UserTag: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var trusted: Self { Self(rawValue: "TRUSTED") }
        public static var highRisk: Self { Self(rawValue: "HIGH_RISK") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Validator: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var number: Self { Self(rawValue: "number") }
        public static var phone: Self { Self(rawValue: "phone") }
        public static var idcard: Self { Self(rawValue: "idcard") }
        public static var url: Self { Self(rawValue: "url") }
        public static var email: Self { Self(rawValue: "email") }
    }
}

extension Merchants {
    /// The documented values; a value that is not among them is kept as it came.
    public struct WithdrawStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var createSuccess: Self { Self(rawValue: "CREATE_SUCCESS") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
        public static var refund: Self { Self(rawValue: "REFUND") }
        public static var close: Self { Self(rawValue: "CLOSE") }
        public static var `init`: Self { Self(rawValue: "INIT") }
    }
}
